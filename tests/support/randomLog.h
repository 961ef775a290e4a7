#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include <engram/bits/counterRandom.h>
#include <engram/training/testLog.h>

namespace engram::test {

/// Any entry that an agent may keep.
inline TestLogEntry randomEntry(RandomStream& random)
{
    TestLogEntry entry;
    entry.kind = static_cast<MeasureKind>(random.below(measureKinds));
    entry.when = random.next() >> random.below(64);
    entry.agent = std::string(random.below(20), 'a') + "\n\xF0\x9F\xA6\xAA,";
    entry.what = random.below(2) == 0 ? "MNIST test" : "";
    entry.lessons = random.next() >> random.below(64);
    if (random.below(2) == 0)
        entry.seed = random.next();
    entry.steps = random.below(100);
    entry.asked = random.next() >> random.below(64);
    entry.all.tested = random.below(100'000);
    entry.all.correct = random.below(entry.all.tested + 1);
    entry.taught.correct = random.below(entry.all.correct + 1);
    entry.taught.tested = entry.taught.correct + random.below(entry.all.tested - entry.all.correct + 1);
    entry.stopped = random.below(2) == 0;
    entry.arguments = random.below(2) == 0 ? "--count 10 --seed 3" : "";
    return entry;
}

inline TestLog randomLog(RandomStream& random, std::size_t count)
{
    TestLog log;
    for (std::size_t i = 0; i < count; ++i)
        log.add(randomEntry(random));
    return log;
}

} // namespace engram::test
