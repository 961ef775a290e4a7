#include "experimentFiles.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <fstream>
#include <system_error>
#include <utility>

#include <engram/text.h>

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

std::string experimentMeansCsv(std::span<const ExperimentSummary> summaries)
{
    std::string text =
        "learner,draw,lessons,seeds,tested,accuracy,deviation,least,greatest,milliseconds_per_answer,settings\r\n";
    constexpr int decimals = 6;
    for (const ExperimentSummary& summary : summaries) { // names and settings are without commas, as in NAME.csv
        text += summary.learner + "," + std::string(nameOf(summary.draw));
        for (const std::size_t number : {summary.lessons, summary.seeds, summary.tested})
            text += "," + std::to_string(number);
        text += "," + fixedPoint(summary.mean, decimals) + ",";
        text += summary.seeds < 2 ? std::string() : fixedPoint(summary.deviation, decimals);
        for (const double figure : {summary.least, summary.greatest, summary.millisecondsPerAnswer})
            text += "," + fixedPoint(figure, decimals);
        text += "," + summary.settings + "\r\n";
    }
    return text;
}

} // namespace engram::cli
