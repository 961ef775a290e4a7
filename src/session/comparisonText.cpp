#include <engram/session/comparisonText.h>

#include <cstddef>
#include <utility>

#include <nlohmann/json.hpp>

#include <engram/text.h>

#include "csvField.h"
#include "wording.h"

namespace engram {

namespace {

using ComparisonJson = nlohmann::ordered_json;

ComparisonRow comparisonRow(const std::string& name, const TestReport& report)
{
    const auto [low, high] = report.accuracyInterval();
    return {Sentence::quoted(name),
        Sentence::of("%1 of %2", Sentence::grouped(report.correct), Sentence::grouped(report.tested())),
        perCent(report.accuracy()), Sentence::of("%1 to %2", perCent(low), perCent(high))};
}

Sentence taughtSentence(const ComparedPart& taught)
{
    return Sentence::counted("%Ln pictures had been taught to one of them, or to both (read correctly: %1 by the "
                             "first, %2 by the second). They do not count here.",
        "%Ln picture had been taught to one of them, or to both (read correctly: %1 by the first, %2 by the second). "
        "It does not count here.",
        taught.tested, Sentence::grouped(taught.first), Sentence::grouped(taught.second));
}

Sentence differenceSentence(const Comparison& comparison)
{
    const Sentence first = Sentence::grouped(comparison.onlyFirst);
    const Sentence second = Sentence::grouped(comparison.onlySecond);
    return comparison.taught.tested > 0
        ? Sentence::counted(
            "Of %Ln pictures that are new to both, %1 only the first read correctly, %2 only the second.",
            "Of %Ln picture that is new to both, %1 only the first read correctly, %2 only the second.",
            comparison.fresh(), first, second)
        : Sentence::counted("Of %Ln pictures, %1 only the first read correctly, %2 only the second.",
            "Of %Ln picture, %1 only the first read correctly, %2 only the second.", comparison.fresh(), first, second);
}

Sentence chanceSentence(const Comparison& comparison, const std::string& better)
{
    if (comparison.onlyFirst == comparison.onlySecond)
        return Sentence::of("By this, neither is better.");
    const Sentence probability =
        comparison.probability < 0.001 ? Sentence::of("less than 1 in 1,000") : perCent(comparison.probability);
    if (comparison.probability < significantProbability)
        return Sentence::of("Two agents that are equally good would differ as far as that, or farther, with a "
                            "probability of %1 (McNemar's exact test): %2 reads better.",
            probability, better);
    return Sentence::of("Two agents that are equally good would differ as far as that, or farther, with a probability "
                        "of %1 (McNemar's exact test): this may well be chance.",
        probability);
}

std::string agentLine(const TestReport& report, const ComparedAgent& agent)
{
    const auto [low, high] = report.accuracyInterval();
    return csvField(agent.name) + "," + csvField(agent.file) + "," + std::to_string(report.tested()) + ","
        + std::to_string(report.correct) + "," + csvShare(report.accuracy()) + "," + csvShare(low) + ","
        + csvShare(high) + "," + std::to_string(report.notADigit) + "\r\n";
}

ComparisonJson comparedAgentJson(const TestReport& report, const ComparedAgent& agent)
{
    const auto [low, high] = report.accuracyInterval();
    return {{"name", agent.name}, {"file", agent.file.empty() ? ComparisonJson() : ComparisonJson(agent.file)},
        {"correct", report.correct}, {"accuracy", report.accuracy()}, {"accuracy_interval_95", {low, high}},
        {"not_a_digit", report.notADigit}};
}

} // namespace

std::array<ComparisonRow, 3> comparisonTable(
    const Comparison& comparison, const std::string& first, const std::string& second)
{
    return {ComparisonRow{Sentence::of("Agent"), Sentence::of("Read correctly"), Sentence::of("Accuracy"),
                Sentence::of("95 % between")},
        comparisonRow(first, comparison.first), comparisonRow(second, comparison.second)};
}

std::vector<Sentence> comparisonVerdict(
    const Comparison& comparison, const std::string& first, const std::string& second)
{
    std::vector<Sentence> sentences;
    if (comparison.taught.tested > 0)
        sentences.push_back(taughtSentence(comparison.taught));
    if (comparison.taught.tested > 0 && comparison.fresh() == 0) {
        sentences.push_back(Sentence::of("No others are left: this says nothing about new digits."));
        return sentences;
    }
    sentences.push_back(differenceSentence(comparison));
    sentences.push_back(chanceSentence(comparison, comparison.onlyFirst > comparison.onlySecond ? first : second));
    return sentences;
}

std::string comparisonCsv(const Comparison& comparison, const ComparedAgent& first, const ComparedAgent& second)
{
    const ComparedPart& taught = comparison.taught;
    std::string text = "agent,file,tested,correct,accuracy,low,high,not_a_digit\r\n";
    text += agentLine(comparison.first, first) + agentLine(comparison.second, second);
    text += "\r\ntested,only_first,only_second,probability,taught,taught_first,taught_second,taught_only_first,"
            "taught_only_second\r\n";
    for (const std::size_t number : {comparison.tested(), comparison.onlyFirst, comparison.onlySecond})
        text += std::to_string(number) + ",";
    text += csvShare(comparison.probability);
    for (const std::size_t number : {taught.tested, taught.first, taught.second, taught.onlyFirst, taught.onlySecond})
        text += "," + std::to_string(number);
    text += "\r\n\r\nsource,index,label,first,second,taught\r\n";
    for (const DifferentAnswer& answer : comparison.different)
        text += csvField(answer.example.source->name()) + "," + std::to_string(answer.example.number()) + ","
            + std::to_string(answer.example.label()) + "," + std::to_string(answer.first) + ","
            + std::to_string(answer.second) + (answer.taught ? ",1\r\n" : ",0\r\n");
    return text;
}

std::string comparisonJson(const Comparison& comparison, const ComparedAgent& first, const ComparedAgent& second)
{
    ComparisonJson agents = ComparisonJson::array();
    agents.push_back(comparedAgentJson(comparison.first, first));
    agents.push_back(comparedAgentJson(comparison.second, second));
    ComparisonJson different = ComparisonJson::array();
    for (const DifferentAnswer& answer : comparison.different)
        different.push_back({{"source", answer.example.source->name()}, {"index", answer.example.number()},
            {"label", answer.example.label()}, {"first", answer.first}, {"second", answer.second},
            {"taught", answer.taught}});
    const ComparedPart& taught = comparison.taught;
    const ComparisonJson whole = {{"tested", comparison.tested()}, {"agents", std::move(agents)},
        {"taught",
            {{"tested", taught.tested}, {"first", taught.first}, {"second", taught.second},
                {"only_first", taught.onlyFirst}, {"only_second", taught.onlySecond}}},
        {"only_first", comparison.onlyFirst}, {"only_second", comparison.onlySecond},
        {"probability", comparison.probability}, {"different", std::move(different)}};
    return whole.dump(2, ' ', false, ComparisonJson::error_handler_t::replace);
}

} // namespace engram
