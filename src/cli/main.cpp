#include <iostream>
#include <new>
#include <string>

#include <engram/bits/kernel.h>

#include "command.h"

namespace {

constexpr int failed = 1;
constexpr int wrongUsage = 2;

/// No name stands for no file: it is refused as wrong usage, instead of a sentence about a file without a name.
void refuseEmptyNames(CLI::App& app)
{
    const CLI::Validator isName(
        [](const std::string& text) { return std::string(text.empty() ? "it needs a name, and was given none" : ""); },
        "");
    for (CLI::App* command : app.get_subcommands({}))
        for (CLI::Option* option : command->get_options())
            for (const char* const what :
                {"AGENT", "AGENT...", "CSV", "FILE", "IN", "NAME", "OUT", "PICTURE", "PICTURE..."})
                if (option->get_type_name() == what)
                    option->check(isName);
}

int runCommandLine(int argumentCount, const char* const* arguments)
{
    using namespace engram::cli;
    CLI::App app("Teaches and questions weightless neural networks that read digits.", "engram-cli");
    app.set_version_flag("-v,--version", std::string("engram-cli ") + ENGRAM_VERSION);
    app.require_subcommand(1);
    app.footer("Exit codes: 0 done, 1 failed (one sentence on stderr), 2 wrong usage.");

    Run run;
    for (const auto add : commands)
        add(app, run);
    refuseEmptyNames(app);
    try {
        app.parse(argumentCount, arguments);
    } catch (const CLI::ParseError& error) {
        if (app.exit(error) != 0)
            return wrongUsage;
        run = [] { return engram::Result<void>(); }; // help or the version: said already
    }

    // A wrong ENGRAM_SIMD is refused before any work is done.
    const engram::Result<void> result =
        engram::requestedKernel().and_then([&run](const engram::Kernel*) { return run(); });
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
