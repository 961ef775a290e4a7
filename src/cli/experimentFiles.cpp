#include "experimentFiles.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <fstream>
#include <system_error>
#include <utility>

namespace engram::cli {

Result<std::string> readText(const std::filesystem::path& path)
{
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::string text;
    std::array<char, 4096> room{};
    while (file.read(room.data(), room.size()) || file.gcount() > 0)
        text.append(room.data(), static_cast<std::size_t>(file.gcount()));
    if (!file.eof())
        return failure(ErrorKind::unreadable,
            Sentence::quoted(path.string() + " cannot be read: " + std::generic_category().message(errno)));
    return text;
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
