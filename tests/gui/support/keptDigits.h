#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <engram/dataset/ownDigits.h>

#include "support/digits.h"
#include "support/window.h"

namespace engram {

/// Where a window keeps one's own digits at first.
inline std::filesystem::path fileOf(const TestWindow& window)
{
    return window.path("digits/My digits.csv").toStdString();
}

/// What is in that file; nothing where it cannot be read.
inline OwnDigits kept(const TestWindow& window)
{
    return loadOwnDigits(fileOf(window)).value_or(OwnDigits());
}

/// "314": the labels of a set, in its order.
inline std::string labelsOf(const OwnDigits& digits)
{
    std::string text;
    for (const OwnDigit& digit : digits.digits())
        text += std::to_string(digit.label);
    return text;
}

/// Until nothing is due: what is worked out on another thread may lead to something else that is.
inline void settleAll(TestWindow& window)
{
    constexpr int longestChain = 3; // the digits are made, written, and shown
    for (int round = 0; round < longestChain; ++round)
        window.settle();
}

/// Digits that are kept before the window opens the set.
inline bool keepBefore(const TestWindow& window, const std::string& labels, const std::string& writer = {})
{
    std::vector<OwnDigit> digits;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto label = static_cast<std::uint8_t>(labels[i] - '0');
        digits.push_back({0, label, writer, test::barDigit(label, i)});
    }
    return changeOwnDigits(fileOf(window), OwnDigitsChange::adding(digits)).has_value();
}

} // namespace engram
