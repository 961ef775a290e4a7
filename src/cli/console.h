#pragma once

#include <chrono>
#include <string>

#include <nlohmann/json.hpp>

#include <engram/bits/bitVector.h>
#include <engram/progress.h>

namespace engram::cli {

using Json = nlohmann::ordered_json;

/// Text from a file as a terminal may show it: on one line, with '?' for control characters.
[[nodiscard]] std::string plainText(std::string text);

/// On stdout, indented, with a line end. Names that are not UTF-8 are shown as well as they can be.
void print(const Json& value);
[[nodiscard]] std::string compact(const Json& value);

[[nodiscard]] Json bitArray(BitView bits);
[[nodiscard]] std::string percent(double fraction); ///< "77.3 %"; "100.0 %" is all and nothing less
[[nodiscard]] std::string seconds(double value); ///< "0.12 s"

/// Counts on stderr while it is a terminal, ten times a second at most; silent otherwise. Clears its line at the end.
class ProgressLine {
public:
    explicit ProgressLine(std::string what);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    [[nodiscard]] Progress progress(); ///< valid as long as this is

private:
    using Clock = std::chrono::steady_clock;
    void show(std::uint64_t done, std::uint64_t total);

    std::string what_;
    bool terminal_;
    bool shown_ = false;
    Clock::time_point begun_ = Clock::now();
    Clock::time_point next_ = begun_ + std::chrono::milliseconds(200);
};

} // namespace engram::cli
