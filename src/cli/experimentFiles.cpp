#include "experimentFiles.h"

#include <fstream>
#include <sstream>
#include <utility>

namespace engram::cli {

Result<std::string> readText(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()))
        return failure(ErrorKind::unreadable, Sentence::quoted(path.string() + " cannot be read"));
    return std::move(text).str();
}

Json experimentJson(const Experiment& experiment, std::span<const ExperimentSummary> summaries)
{
    Json results = Json::array();
    for (const ExperimentSummary& summary : summaries)
        results.push_back({{"learner", summary.learner}, {"settings", summary.settings}, {"draw", nameOf(summary.draw)},
            {"lessons", summary.lessons}, {"seeds", summary.seeds}, {"tested", summary.tested},
            {"accuracy", summary.mean}, {"deviation", summary.seeds < 2 ? Json() : Json(summary.deviation)},
            {"least", summary.least}, {"greatest", summary.greatest},
            {"milliseconds_per_answer", summary.millisecondsPerAnswer}});
    return {{"examine", experiment.examine == Examination::test ? "test" : "validation"}, {"steps", experiment.steps},
        {"results", std::move(results)}};
}

} // namespace engram::cli
