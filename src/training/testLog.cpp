#include <engram/training/testLine.h>
#include <engram/training/testLog.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

namespace engram {
namespace {

/// Cut where no character of UTF-8 is torn.
void cutTo(std::string& text, std::size_t longest)
{
    if (text.size() <= longest)
        return;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    text.resize(end);
}

void bound(TestLogEntry& entry)
{
    for (std::string* text : {&entry.agent, &entry.what})
        cutTo(*text, TestLog::longestText);
    if (entry.arguments.size() > TestLog::longestText)
        entry.arguments.clear(); // half of a line repeats nothing
}

/// "--turn-over", "--no-turn-over" or nothing.
std::string switchOf(std::string_view name, const std::optional<bool>& value)
{
    if (!value)
        return {};
    return std::string(*value ? " --" : " --no-").append(name);
}

} // namespace

std::string_view nameOf(MeasureKind kind) noexcept
{
    switch (kind) {
    case MeasureKind::test:
        return "test";
    case MeasureKind::curve:
        return "curve";
    case MeasureKind::comparison:
        return "comparison";
    }
    return "unknown";
}

double TestLogEntry::accuracy() const
{
    return all.tested == 0 ? 0 : static_cast<double>(all.correct) / static_cast<double>(all.tested);
}

TestedPart TestLogEntry::untaught() const
{
    return {all.tested - taught.tested, all.correct - taught.correct};
}

TestLog::TestLog(std::vector<TestLogEntry> entries)
{
    if (entries.size() > mostEntries)
        entries.erase(entries.begin(), entries.end() - static_cast<std::ptrdiff_t>(mostEntries));
    for (TestLogEntry& entry : entries)
        bound(entry);
    if (!entries.empty())
        entries_ = std::make_shared<const std::vector<TestLogEntry>>(std::move(entries));
}

void TestLog::add(TestLogEntry entry)
{
    bound(entry);
    auto grown = std::make_shared<std::vector<TestLogEntry>>();
    const std::span<const TestLogEntry> kept = entries();
    const std::size_t gone = kept.size() >= mostEntries ? kept.size() - mostEntries + 1 : 0;
    grown->reserve(kept.size() - gone + 1);
    grown->assign(kept.begin() + static_cast<std::ptrdiff_t>(gone), kept.end());
    grown->push_back(std::move(entry));
    entries_ = std::move(grown);
}

std::span<const TestLogEntry> TestLog::entries() const noexcept
{
    return entries_ ? std::span<const TestLogEntry>(*entries_) : std::span<const TestLogEntry>();
}

bool operator==(const TestLog& left, const TestLog& right)
{
    return left.entries_ == right.entries_ || std::ranges::equal(left.entries(), right.entries());
}

TestLogEntry logEntryOf(const TestReport& report, const Learner& learner, std::size_t asked, std::uint64_t when)
{
    TestLogEntry entry;
    entry.when = when;
    entry.agent = learner.name;
    entry.lessons = lessonsIn(learner.agent.memory());
    entry.asked = asked;
    entry.all = {report.tested(), report.correct};
    entry.taught = report.taught();
    entry.stopped = report.cancelled;
    return entry;
}

std::string argumentsOf(const TestLine& line)
{
    std::string text;
    for (const std::string& file : line.files)
        text.append(" --mnist ").append(shellWord(fromAnyFolder(file)));
    text.append(switchOf("turn-over", line.turnOver)).append(switchOf("transpose", line.transpose));
    if (!line.labels.empty())
        text.append(" --labels ").append(shellWord(fromAnyFolder(line.labels)));
    if (line.part != "test")
        text.append(" --part ").append(shellWord(line.part));
    text.append(" --count ").append(std::to_string(line.count));
    text.append(" --seed ").append(std::to_string(line.seed));
    text.append(" --steps ").append(std::to_string(line.steps));
    return text.substr(1);
}

std::string commandLineOf(const TestLogEntry& entry, std::string_view agentFile)
{
    constexpr std::string_view whole = "engram-cli ";
    if (entry.arguments.empty() || entry.arguments.starts_with(whole))
        return entry.arguments;
    const std::string agent = agentFile.empty() ? "AGENT" : shellWord(agentFile);
    switch (entry.kind) {
    case MeasureKind::test:
        return "engram-cli test " + agent + " " + entry.arguments;
    case MeasureKind::curve: // of presets and of agents, which its arguments name
        return "engram-cli curve " + entry.arguments;
    case MeasureKind::comparison:
        return "engram-cli compare " + agent + " " + entry.arguments;
    }
    return {};
}

std::string shellWord(std::string_view word)
{
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./:,+=@%";
    if (!word.empty() && word.find_first_not_of(plain) == std::string_view::npos)
        return std::string(word);
    std::string quoted = "'";
    for (const char character : word) {
        if (character == '\'')
            quoted += "'\\'";
        quoted += character;
    }
    return quoted + '\'';
}

std::string fromAnyFolder(const std::string& file)
{
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(file, error);
    return error ? file : absolute.string();
}

std::string timeText(std::uint64_t seconds)
{
    using namespace std::chrono;
    constexpr std::uint64_t endOf9999 = 253'402'300'799;
    const sys_seconds moment{std::chrono::seconds(std::min(seconds, endOf9999))};
    const sys_days day = floor<days>(moment);
    const year_month_day date{day};
    const hh_mm_ss time{moment - day};
    std::array<char, 32> text{};
    const int size = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", int{date.year()},
        unsigned{date.month()}, unsigned{date.day()}, static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return {text.data(), static_cast<std::size_t>(std::max(size, 0))};
}

std::size_t lessonsIn(const Memory& memory)
{
    std::size_t lessons = 0;
    for (std::size_t i = 0; i < memory.size(); ++i)
        lessons += memory[i].provenance.variant == 0 ? 1 : 0;
    return lessons;
}

} // namespace engram
