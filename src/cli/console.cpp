#include "console.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <utility>

#include <unistd.h>

#include <engram/text.h>

namespace engram::cli {
std::string plainText(std::string text)
{
    constexpr unsigned char firstOfC1InUtf8 = 0xc2; // U+0080 to U+009F are c2 80 to c2 9f
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const unsigned char before = i == 0 ? 0 : static_cast<unsigned char>(text[i - 1]);
        if (before == firstOfC1InUtf8 && byte >= 0x80 && byte <= 0x9f)
            text.replace(i - 1, 2, "?");
    }
    return onOneLine(std::move(text));
}

void print(const Json& value)
{
    std::cout << value.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

std::string compact(const Json& value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json bitArray(BitView bits)
{
    Json array = Json::array();
    for (std::size_t i = 0; i < bits.size(); ++i)
        array.push_back(bits[i] ? 1 : 0);
    return array;
}

std::string percent(double fraction)
{
    const double most = fraction < 1 ? 99.9 : 100; // what is not all is not rounded up to all
    return fixedPoint(std::min(100 * fraction, most), 1) + " %";
}

std::string seconds(double value)
{
    return fixedPoint(value, 2) + " s";
}

ProgressLine::ProgressLine(std::string what)
    : what_(std::move(what))
    , terminal_(::isatty(STDERR_FILENO) == 1)
{
}

ProgressLine::~ProgressLine()
{
    if (shown_)
        std::fputs("\r\x1b[K", stderr);
}

Progress ProgressLine::progress()
{
    if (!terminal_)
        return {};
    return Progress({}, [this](std::uint64_t done, std::uint64_t total) { show(done, total); });
}

void ProgressLine::show(std::uint64_t done, std::uint64_t total)
{
    const Clock::time_point now = Clock::now();
    if (now < next_ || total == 0 || done == 0)
        return;
    next_ = now + std::chrono::milliseconds(100);
    shown_ = true;
    const double share = static_cast<double>(done) / static_cast<double>(total);
    const double spent = std::chrono::duration<double>(now - begun_).count();
    std::fprintf(stderr, "\r%s: %s, %s left\x1b[K", what_.c_str(), percent(share).c_str(),
        seconds(spent * (1 - share) / share).c_str());
    std::fflush(stderr);
}

} // namespace engram::cli
