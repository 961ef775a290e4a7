#include <iostream>
#include <memory>
#include <vector>

#include <engram/plural.h>
#include <engram/store/agentFile.h>

#include "command.h"
#include "console.h"

namespace engram::cli {
namespace {

struct VerifyOptions {
    std::vector<std::string> files;
    bool json = false;
};

/// Reads every file wholly, also after a bad one.
Result<void> verify(const VerifyOptions& options)
{
    Json all = Json::array();
    std::vector<Error> errors;
    for (const std::string& file : options.files) {
        const Result<Learner> learner = loadAgent(file);
        if (!learner)
            errors.push_back(learner.error());
        if (options.json)
            all.push_back({{"file", file}, {"whole", learner.has_value()},
                {"engrams", learner ? Json(learner->agent.memory().size()) : Json(nullptr)},
                {"error", learner ? Json(nullptr) : Json(learner.error().message)}});
        else if (learner)
            std::cout << file << ": whole, " << plural(learner->agent.memory().size(), "engram", "engrams") << "\n";
        else if (options.files.size() > 1) // of a single file the error says it
            std::cout << learner.error().message << '\n';
    }
    if (options.json)
        print(all);
    if (errors.empty())
        return {};
    return failure(errors.front().kind,
        Sentence::quoted(errors.size() == 1 ? errors.front().message
                                            : std::to_string(errors.size()) + " of "
                    + std::to_string(options.files.size()) + " files are not whole"));
}

} // namespace

void addVerify(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<VerifyOptions>();
    CLI::App* command = app.add_subcommand(
        "verify", "Reads agent files wholly and says whether every byte is as it was saved; 1 if one is not.");
    command->add_option("files", options->files, "Agent files, or backups of them")->required()->type_name("AGENT...");
    command->add_flag("--json", options->json, "Prints the findings as JSON");
    command->callback([options, &run] { run = [options] { return verify(*options); }; });
}

} // namespace engram::cli
