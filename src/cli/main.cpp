#include <iostream>
#include <new>

#include "command.h"

namespace {

constexpr int failed = 1;
constexpr int wrongUsage = 2;

int runCommandLine(int argumentCount, const char* const* arguments)
{
    using namespace engram::cli;
    CLI::App app("Teaches and questions weightless neural networks that read digits.", "engram-cli");
    app.set_version_flag("--version", std::string("engram-cli ") + ENGRAM_VERSION);
    app.require_subcommand(1);
    app.footer("Exit codes: 0 done, 1 failed (one sentence on stderr), 2 wrong usage.");

    Run run;
    for (const auto add : {addTrain, addTest, addPredict, addExplain, addStory, addInfo, addVerify, addBits, addWiring,
             addConvert, addExperiment, addBench})
        add(app, run);
    try {
        app.parse(argumentCount, arguments);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : wrongUsage;
    }

    const engram::Result<void> result = run();
    std::cout.flush();
    if (!result) {
        std::cerr << "engram-cli: " << result.error().message << '\n';
        return failed;
    }
    if (!std::cout) {
        std::cerr << "engram-cli: the output could not be written\n";
        return failed;
    }
    return 0;
}

} // namespace

int main(int argumentCount, char** arguments)
{
    try {
        return runCommandLine(argumentCount, arguments);
    } catch (const std::bad_alloc&) {
        std::cerr << "engram-cli: there is not enough memory\n";
    } catch (const std::exception& error) {
        std::cerr << "engram-cli: " << error.what() << '\n';
    }
    return failed;
}
