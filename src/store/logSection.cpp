#include <engram/training/testLog.h>

#include <string>
#include <utility>
#include <vector>

#include "learnerSections.h"

namespace engram {
namespace {

void writeLogEntry(ByteWriter& out, const TestLogEntry& entry)
{
    out.u8(static_cast<std::uint8_t>(entry.kind));
    out.u64(entry.when);
    out.text(entry.agent);
    out.text(entry.what);
    out.count(entry.lessons);
    out.flag(entry.seed.has_value());
    out.u64(entry.seed.value_or(0));
    out.count(entry.steps);
    out.count(entry.asked);
    for (const TestedPart& part : {entry.all, entry.taught}) {
        out.count(part.tested);
        out.count(part.correct);
    }
    out.flag(entry.stopped);
    out.text(entry.arguments);
}

/// A part of `whole`.
TestedPart readPart(FieldReader& in, const TestedPart& whole)
{
    TestedPart part;
    part.tested = in.count();
    part.correct = in.count();
    // By what was asked a person judges an agent: figures that cannot be are no figures.
    if (in.ok()
        && (part.tested > whole.tested || part.correct > whole.correct || part.correct > part.tested
            || part.tested - part.correct > whole.tested - whole.correct))
        in.fail(Sentence::of("%1 has a test with more right answers or taught digits than digits", in.where()));
    return part;
}

TestLogEntry readLogEntry(FieldReader& in)
{
    TestLogEntry entry;
    entry.kind = static_cast<MeasureKind>(in.choice(measureKinds, Sentence::wording("what was measured")));
    entry.when = in.u64();
    entry.agent = in.text(Sentence::wording("the name of a tested agent"), TestLog::longestText);
    entry.what = in.text(Sentence::wording("what a test was on"), TestLog::longestText);
    entry.lessons = in.count();
    const bool hasSeed = in.flag(Sentence::wording("whether a test has a seed"));
    const std::uint64_t seed = in.u64();
    if (hasSeed)
        entry.seed = seed;
    entry.steps = in.count();
    entry.asked = in.count();
    constexpr std::uint64_t mostTested = std::uint64_t{1} << 40U; // so that no sum of them overflows
    entry.all = readPart(in, {2 * mostTested, mostTested});
    entry.taught = readPart(in, entry.all);
    entry.stopped = in.flag(Sentence::wording("whether a test was stopped"));
    entry.arguments = in.text(Sentence::wording("the line of a test"), TestLog::longestText);
    return entry;
}

} // namespace

void writeLog(ByteWriter& out, const TestLog& log)
{
    out.count(log.size());
    for (const TestLogEntry& entry : log.entries())
        writeLogEntry(out, entry);
}

TestLog readLog(FieldReader& in)
{
    const std::uint64_t count = in.count();
    if (count > TestLog::mostEntries)
        in.fail(Sentence::of("%1 lists more than %2 tests", in.where(), TestLog::mostEntries), ErrorKind::tooLarge);
    std::vector<TestLogEntry> entries;
    for (std::uint64_t i = 0; i < count && in.ok(); ++i)
        entries.push_back(readLogEntry(in));
    return in.ok() ? TestLog(std::move(entries)) : TestLog();
}

} // namespace engram
