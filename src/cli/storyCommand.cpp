#include <fstream>
#include <iostream>
#include <memory>
#include <string_view>
#include <vector>

#include <engram/plural.h>
#include <engram/session/report.h>
#include <engram/session/storyOutline.h>
#include <engram/store/agentFile.h>
#include <engram/try.h>

#include "command.h"
#include "console.h"

namespace engram::cli {
namespace {

struct StoryOptions {
    std::string agent;
    bool json = false;
    bool csv = false;
};

void printOutline(const Story& story)
{
    const StoryOutline lines = outline(story);
    std::cout << plural(lines.states, "state", "states") << " in "
              << plural(lines.episodes.size(), "episode", "episodes");
    if (lines.dropped > 0)
        std::cout << ", " << plural(lines.dropped, "older state", "older states") << " dropped";
    std::cout << '\n';
    for (const StorySegment& segment : lines.segments) {
        std::size_t asked = 0;
        std::size_t right = 0;
        for (std::size_t i = segment.firstEpisode; i < segment.firstEpisode + segment.episodes; ++i) {
            const std::optional<bool> verdict = lines.episodes[i].right();
            asked += verdict ? 1 : 0;
            right += verdict.value_or(false) ? 1 : 0;
        }
        std::cout << "  " << nameOf(segment.kind) << ": ";
        const std::vector<std::size_t> sources = sourcesOf(lines, segment);
        std::string_view between;
        for (std::size_t source = 0; source < sources.size(); ++source)
            if (sources[source] > 0) {
                std::cout << between << sources[source] << " of " << lines.sources[source];
                between = " + ";
            }
        std::cout << ", " << plural(segment.states, "state", "states");
        if (asked > 0)
            std::cout << ", " << right << " of " << asked << " right";
        std::cout << '\n';
    }
}

Result<void> tellStory(const StoryOptions& options)
{
    ENGRAM_TRY(const Learner learner, loadAgent(options.agent));
    const Story& story = learner.agent.story();
    if (options.csv)
        writeStoryCsv(story, std::cout);
    else if (options.json)
        writeStoryJson(story, std::cout);
    else
        printOutline(story);
    return {};
}

} // namespace

void addStory(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<StoryOptions>();
    CLI::App* command =
        app.add_subcommand("story", "Tells an agent's history: an outline, or every state as JSON or CSV.");
    command->footer(
        "Every state comes with its episode, step, kind, source, expected digit, code, bits changed and all\n"
        "three layers.");
    command->add_option("agent", options->agent, "The agent's file")->required()->type_name("AGENT");
    CLI::Option* json = command->add_flag("--json", options->json, "Every state as JSON");
    command->add_flag("--csv", options->csv, "Every state as CSV")->excludes(json);
    command->callback([options, &run] { run = [options] { return tellStory(*options); }; });
}

} // namespace engram::cli
