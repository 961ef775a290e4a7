#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <engram/training/testedPart.h>

namespace engram {

/// What was measured.
enum class MeasureKind : std::uint8_t { test, curve, comparison };
inline constexpr std::uint8_t measureKinds = 3;
[[nodiscard]] std::string_view nameOf(MeasureKind kind) noexcept; ///< "test", "curve", "comparison"

/// One test, learning curve or comparison of an agent, as its log keeps it.
struct TestLogEntry {
    MeasureKind kind = MeasureKind::test;
    std::uint64_t when = 0; ///< seconds since 1970 began in Greenwich
    std::string agent{}; ///< what it was called then
    std::string what{}; ///< on what: "MNIST test"; of a comparison, and with whom: "MNIST test · other.engram"
    /// That it remembered then. Of a curve, the most that agents of its settings were taught anew: the figures are
    /// those of all draws after so many.
    std::uint64_t lessons = 0;
    std::optional<std::uint64_t> seed{}; ///< that the digits were drawn by; nothing where a person chose them
    std::uint64_t steps = 0; ///< that each picture was held
    std::uint64_t asked = 0; ///< how many digits were to be asked about
    TestedPart all{}; ///< how many were, and how many of them it read rightly; none for what has no one figure
    TestedPart taught{}; ///< those of them that it had been taught
    bool stopped = false; ///< before all were asked
    /// What engram-cli has to be given besides the command and the agent's file to do the same again, or whole commands
    /// where it takes several: between "&&", the first beginning with "engram-cli". Empty where no line does.
    std::string arguments{};

    [[nodiscard]] double accuracy() const; ///< 0-1; 0 if nothing was tested
    [[nodiscard]] TestedPart untaught() const; ///< those that were new to it

    friend bool operator==(const TestLogEntry&, const TestLogEntry&) = default;
};

/// Every test, learning curve and comparison of an agent, oldest first: what was tried is known even where its result
/// pleased nobody. Undo leaves it alone. A value; copies share what they hold.
class TestLog {
public:
    static constexpr std::size_t mostEntries = 10'000; ///< the oldest go then
    static constexpr std::size_t longestText = 4096; ///< bytes of each text of an entry; what is longer is cut

    TestLog() = default;
    /// The last mostEntries of them.
    explicit TestLog(std::vector<TestLogEntry> entries);

    void add(TestLogEntry entry);

    [[nodiscard]] std::span<const TestLogEntry> entries() const noexcept;
    [[nodiscard]] std::size_t size() const noexcept { return entries().size(); }
    [[nodiscard]] bool empty() const noexcept { return entries().empty(); }

    friend bool operator==(const TestLog& left, const TestLog& right);

private:
    std::shared_ptr<const std::vector<TestLogEntry>> entries_; ///< null: none; never changed once it is shared
};

/// The line that repeats an entry, to be typed into a shell: "engram-cli test 'my agent.engram' --count 1000 --seed 1".
/// An agent that was never saved is called AGENT there. Empty where no line does.
[[nodiscard]] std::string commandLineOf(const TestLogEntry& entry, std::string_view agentFile);

/// A word as a shell takes it: in quotes where it has to be.
[[nodiscard]] std::string shellWord(std::string_view word);

/// A file as a line names it that may be typed in any folder: absolute.
[[nodiscard]] std::string fromAnyFolder(const std::string& file);

/// "2026-11-26T16:20:00Z", of seconds since 1970 began in Greenwich.
[[nodiscard]] std::string timeText(std::uint64_t seconds);

} // namespace engram
