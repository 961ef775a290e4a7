#include <engram/training/nearestPairs.h>

#include <algorithm>
#include <atomic>
#include <cassert>
#include <functional>
#include <limits>
#include <mutex>
#include <numeric>
#include <utility>

#include <engram/bits/kernel.h>

#include "threads/workers.h"

namespace engram {
namespace {

constexpr std::size_t rowsTogether = 64; ///< a cancel waits for so many at most
constexpr std::size_t distancesTogether = 1024; ///< they and what they are of stay in a core's caches

/// The least of many pairs, and from which distance on no pair can be among them.
class LeastPairs {
public:
    explicit LeastPairs(std::size_t wanted)
        : wanted_(wanted)
    {
    }

    void add(const PicturePair& pair)
    {
        if (wanted_ == 0 || (heap_.size() == wanted_ && heap_.front() < pair))
            return;
        if (heap_.size() == wanted_) {
            std::ranges::pop_heap(heap_);
            heap_.back() = pair;
        } else {
            heap_.push_back(pair);
        }
        std::ranges::push_heap(heap_);
    }
    /// A pair that is farther apart than this is not wanted.
    [[nodiscard]] std::uint32_t limit() const
    {
        if (wanted_ == 0)
            return 0;
        return heap_.size() < wanted_ ? std::numeric_limits<std::uint32_t>::max() : heap_.front().distance;
    }
    [[nodiscard]] const std::vector<PicturePair>& pairs() const { return heap_; }

private:
    std::size_t wanted_;
    std::vector<PicturePair> heap_; ///< the greatest in front
};

/// The rows by how many ones they have.
struct SortedRows {
    BitMatrix bits;
    std::vector<std::uint32_t> original; ///< their places among the pictures as they came
    std::vector<std::uint32_t> ones;
    std::vector<std::uint8_t> labels;
};

SortedRows sortedRows(const BitMatrix& pictures, std::span<const std::uint8_t> labels)
{
    std::vector<std::uint32_t> ones(pictures.rows());
    for (std::size_t row = 0; row < pictures.rows(); ++row)
        ones[row] = static_cast<std::uint32_t>(pictures.row(row).count());
    SortedRows sorted;
    sorted.original.resize(pictures.rows());
    std::iota(sorted.original.begin(), sorted.original.end(), 0U);
    std::ranges::stable_sort(sorted.original, {}, [&](std::uint32_t row) { return ones[row]; });
    sorted.bits = BitMatrix(pictures.columns());
    sorted.bits.reserve(pictures.rows());
    for (const std::uint32_t row : sorted.original) {
        sorted.bits.append(pictures.row(row));
        sorted.ones.push_back(ones[row]);
        sorted.labels.push_back(labels[row]);
    }
    return sorted;
}

/// What one thread has found. Its limit is never below that of all threads together, so nothing wanted is passed over.
struct Finder {
    Finder(std::size_t wantedPairs, std::size_t wantedContradictions)
        : pairs(wantedPairs)
        , contradictions(wantedContradictions)
        , distances(distancesTogether)
    {
    }
    [[nodiscard]] std::uint32_t limit() const { return std::max(pairs.limit(), contradictions.limit()); }

    LeastPairs pairs;
    LeastPairs contradictions;
    std::vector<std::uint16_t> distances;
};

/// Compares one row with all that follow it and may be near enough.
void compareRow(const SortedRows& rows, std::size_t row, const Kernel& kernel, const std::atomic<std::uint32_t>& known,
    Finder& finder)
{
    const std::size_t words = rows.bits.wordsPerRow();
    const Word* pattern = rows.bits.row(row).words().data();
    for (std::size_t first = row + 1; first < rows.original.size(); first += distancesTogether) {
        const std::uint32_t limit = std::min(finder.limit(), known.load(std::memory_order_relaxed));
        if (rows.ones[first] - rows.ones[row] > limit)
            return;
        const std::size_t count = std::min(distancesTogether, rows.original.size() - first);
        kernel.rowDistances(rows.bits.row(first).words().data(), count, words, pattern, finder.distances.data());
        for (std::size_t i = 0; i < count; ++i) {
            if (finder.distances[i] > limit)
                continue;
            const auto [low, high] = std::minmax(rows.original[row], rows.original[first + i]);
            const PicturePair pair{finder.distances[i], low, high};
            finder.pairs.add(pair);
            if (rows.labels[row] != rows.labels[first + i])
                finder.contradictions.add(pair);
        }
    }
}

std::vector<PicturePair> merged(std::vector<PicturePair> all, std::size_t wanted)
{
    std::ranges::sort(all);
    all.resize(std::min(all.size(), wanted));
    return all;
}

} // namespace

Result<NearestPairs> nearestPairs(const BitMatrix& pictures, std::span<const std::uint8_t> labels, std::size_t wanted,
    const Progress& progress, std::size_t threads)
{
    assert(labels.size() == pictures.rows());
    const SortedRows rows = sortedRows(pictures, labels);
    const Kernel& kernel = defaultKernel();
    Workers workers(threads);
    // Where all are labelled alike nothing contradicts, and its limit would stay open for ever.
    const bool mayContradict = std::ranges::adjacent_find(labels, std::ranges::not_equal_to()) != labels.end();
    std::vector<Finder> finders(workers.count(), Finder(wanted, mayContradict ? wanted : 0));
    std::atomic<std::uint32_t> known = std::numeric_limits<std::uint32_t>::max(); // the least of the finders' limits
    std::mutex reporting;
    std::size_t done = 0;
    workers.forEach((pictures.rows() + rowsTogether - 1) / rowsTogether, [&](std::size_t item, std::size_t worker) {
        Finder& finder = finders[worker];
        const std::size_t end = std::min(pictures.rows(), (item + 1) * rowsTogether);
        for (std::size_t row = item * rowsTogether; row < end && !progress.cancelled(); ++row)
            compareRow(rows, row, kernel, known, finder);
        const std::scoped_lock lock(reporting);
        known.store(std::min(known.load(), finder.limit()));
        done += end - item * rowsTogether;
        progress(done, pictures.rows());
    });
    if (progress.cancelled())
        return failure(ErrorKind::cancelled, Sentence::of("The search for pairs was stopped."));
    NearestPairs found;
    for (const Finder& finder : finders) {
        const auto append = [](std::vector<PicturePair>& to, const std::vector<PicturePair>& more) {
            to.insert(to.end(), more.begin(), more.end());
        };
        append(found.pairs, finder.pairs.pairs());
        append(found.contradictions, finder.contradictions.pairs());
    }
    found.pairs = merged(std::move(found.pairs), wanted);
    found.contradictions = merged(std::move(found.contradictions), wanted);
    return found;
}

} // namespace engram
