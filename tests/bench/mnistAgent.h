#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

#include <engram/dataset/dataFile.h>
#include <engram/dataset/sampling.h>
#include <engram/files/locations.h>
#include <engram/training/learner.h>
#include <engram/training/lessons.h>

namespace engram::bench {

/// MNIST as it comes with Engram; null digits where it is not found.
struct Mnist {
    std::shared_ptr<const DigitSet> training;
    std::shared_ptr<const DigitSet> test;
};

inline Mnist loadMnist()
{
    const auto path = findDefaultMnist();
    if (!path)
        return {};
    const auto file = loadDataFile(*path);
    if (!file)
        return {};
    Mnist mnist;
    for (const Split& split : file->splits)
        (split.name == "test" ? mnist.test : mnist.training) = split.digits;
    return mnist;
}

/// Read once, however many benchmarks ask for it.
inline const Mnist& mnist()
{
    static const Mnist loaded = loadMnist();
    return loaded;
}

/// The default agent after that many lessons of MNIST.
inline const Learner& taughtLearner(std::size_t lessons)
{
    static std::map<std::size_t, Learner> learners;
    auto found = learners.find(lessons);
    if (found == learners.end()) {
        Learner learner = Learner::create({}).value();
        (void)teachExamples(learner, mixExamples(mnist().training, lessons, {}, 1));
        found = learners.emplace(lessons, std::move(learner)).first;
    }
    return found->second;
}

} // namespace engram::bench
