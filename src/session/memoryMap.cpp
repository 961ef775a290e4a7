#include <engram/session/memoryMap.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

#include <Eigen/Dense>

#include <engram/agent/state.h>
#include <engram/bits/counterRandom.h>

namespace engram {

namespace {

constexpr std::size_t axesSample = 4000; ///< enough that more would not turn the axes visibly
constexpr int iterations = 30; ///< the leading components of digits are well apart: far more than needed

/// Indices spread evenly over a memory.
std::vector<std::size_t> spread(std::size_t size, std::size_t wanted)
{
    std::vector<std::size_t> indices(std::min(size, wanted));
    for (std::size_t i = 0; i < indices.size(); ++i)
        indices[i] = i * size / indices.size();
    return indices;
}

Eigen::MatrixXf centredStates(const Memory& memory, const std::vector<std::size_t>& sample, Eigen::VectorXf& mean)
{
    const auto states = static_cast<Eigen::Index>(memory.sizes().states);
    Eigen::MatrixXf rows = Eigen::MatrixXf::Zero(states, static_cast<Eigen::Index>(sample.size()));
    for (std::size_t i = 0; i < sample.size(); ++i)
        forEachOne(memory[sample[i]].answerState.words(),
            [&](std::size_t neuron) { rows(static_cast<Eigen::Index>(neuron), static_cast<Eigen::Index>(i)) = 1; });
    mean = rows.rowwise().mean();
    rows.colwise() -= mean;
    return rows;
}

/// The two directions of greatest spread. Block power iteration with three vectors, the third only to speed the others.
Eigen::MatrixXf leadingAxes(const Eigen::MatrixXf& centred, const std::stop_token& stop)
{
    RandomStream random(1);
    Eigen::MatrixXf axes(centred.rows(), std::min<Eigen::Index>(3, centred.rows()));
    for (Eigen::Index column = 0; column < axes.cols(); ++column)
        for (Eigen::Index row = 0; row < axes.rows(); ++row)
            axes(row, column) = static_cast<float>(random.below(2001)) / 1000.0F - 1.0F;
    for (int i = 0; i < iterations && !stop.stop_requested(); ++i) {
        const Eigen::MatrixXf next = centred * (centred.transpose() * axes);
        const Eigen::HouseholderQR<Eigen::MatrixXf> orthogonal(next);
        axes = orthogonal.householderQ() * Eigen::MatrixXf::Identity(next.rows(), next.cols());
    }
    // Which way an axis points means nothing; make it always the same way.
    for (Eigen::Index column = 0; column < axes.cols(); ++column) {
        Eigen::Index greatest = 0;
        axes.col(column).cwiseAbs().maxCoeff(&greatest);
        if (axes(greatest, column) < 0)
            axes.col(column) *= -1;
    }
    return axes;
}

} // namespace

MemoryPlane::Point MemoryPlane::project(BitView state) const
{
    Point point;
    // project(x) = axis . (x - mean), with axis . mean taken off whole.
    forEachOne(state.words(), [&](std::size_t neuron) {
        point.x += axes[0][neuron];
        point.y += axes[1][neuron];
    });
    for (std::size_t i = 0; i < mean.size(); ++i) {
        point.x -= axes[0][i] * mean[i];
        point.y -= axes[1][i] * mean[i];
    }
    return point;
}

MemoryMap mapMemory(const Memory& memory, std::size_t memoriesWanted, const std::stop_token& stop)
{
    MemoryMap map;
    const std::size_t states = memory.sizes().states;
    map.plane.mean.assign(states, 0);
    for (std::vector<double>& axis : map.plane.axes)
        axis.assign(states, 0);
    if (memory.empty())
        return map;

    Eigen::VectorXf mean;
    const Eigen::MatrixXf centred = centredStates(memory, spread(memory.size(), axesSample), mean);
    const Eigen::MatrixXf axes = leadingAxes(centred, stop);
    for (std::size_t i = 0; i < states; ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        map.plane.mean[i] = static_cast<double>(mean(row));
        for (Eigen::Index a = 0; a < std::min<Eigen::Index>(2, axes.cols()); ++a)
            map.plane.axes[static_cast<std::size_t>(a)][i] = static_cast<double>(axes(row, a));
    }
    for (const std::size_t index : spread(memory.size(), memoriesWanted)) {
        if (stop.stop_requested())
            break;
        const EngramView engram = memory[index];
        map.memories.push_back({map.plane.project(engram.answerState), codeOf(engram.answerOutput), index});
    }
    return map;
}

} // namespace engram
