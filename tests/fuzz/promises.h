#pragma once

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <engram/dataset/dataFile.h>
#include <engram/error.h>

namespace engram::fuzz {

/// Ends the program, loudly, where a reader does not keep what it promises of any input.
inline void require(bool holds, const std::string& promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise.c_str());
    std::abort();
}

/// A refusal is one line that begins with the file.
inline void requireGoodRefusal(const Error& error, const std::string& where)
{
    const std::string& message = error.message;
    const bool oneLine = std::none_of(
        message.begin(), message.end(), [](char character) { return static_cast<unsigned char>(character) < 0x20; });
    require(oneLine, "a refusal is one line: " + message);
    require(message.starts_with(where), "a refusal names the file: " + message);
    require(message.size() > where.size() + 4, "a refusal has a cause: " + message);
}

/// What is loaded is whole: splits that are not empty, a picture and a digit 0-9 each.
inline void requireWhole(const DataFile& file)
{
    require(!file.splits.empty(), "there is a split");
    for (const Split& split : file.splits) {
        require(split.digits != nullptr && !split.digits->empty(), "a split has digits");
        const auto labels = split.digits->labels();
        require(split.digits->pixels().size() == labels.size() * digitPixels, "each label has its picture");
        require(std::all_of(labels.begin(), labels.end(), [](auto label) { return label <= 9; }), "labels are 0-9");
    }
}

inline void requireGoodOutcome(const Result<DataFile>& result, const std::string& where)
{
    if (result)
        requireWhole(*result);
    else
        requireGoodRefusal(result.error(), where);
}

} // namespace engram::fuzz
