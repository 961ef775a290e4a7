#pragma once

#include <array>
#include <string>
#include <vector>

#include <engram/sentence.h>
#include <engram/training/comparison.h>

namespace engram {

/// What a comparison of two agents says, in the window and on the command line alike.

/// The custom of the field: a difference that chance would make less often is called more than chance.
inline constexpr double significantProbability = 0.05;

/// Cells of a table for people.
using ComparisonRow = std::array<Sentence, 4>;

/// A line of headings, then one for each agent, by what they are called: how many pictures it read correctly, its
/// accuracy, and where that lies with 95 % confidence.
[[nodiscard]] std::array<ComparisonRow, 3> comparisonTable(
    const Comparison& comparison, const std::string& first, const std::string& second);

/// Which of the two reads new pictures better, or that nothing can be said of it, in whole sentences, one after the
/// other. What was taught to either is told first, since it does not count.
[[nodiscard]] std::vector<Sentence> comparisonVerdict(
    const Comparison& comparison, const std::string& first, const std::string& second);

/// What a compared agent is called.
struct ComparedAgent {
    std::string name;
    std::string file; ///< empty: it is in none
};

/// A comparison as other programs read it, as CSV (RFC 4180), tables with an empty line between them: both agents; what
/// tells them apart; and each picture that was answered differently, 10-15 being no digit.
[[nodiscard]] std::string comparisonCsv(
    const Comparison& comparison, const ComparedAgent& first, const ComparedAgent& second);
/// All of it as one JSON value, without a line end.
[[nodiscard]] std::string comparisonJson(
    const Comparison& comparison, const ComparedAgent& first, const ComparedAgent& second);

} // namespace engram
