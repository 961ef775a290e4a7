#include <engram/bits/kernel.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>

namespace engram {
namespace {

Plane randomPlane(RandomStream& random)
{
    Plane plane;
    for (Word& word : plane.words)
        word = random.next();
    return plane;
}

std::vector<bool> bitsOf(const Plane& plane)
{
    std::vector<bool> bits(planeBits);
    for (std::size_t i = 0; i < planeBits; ++i)
        bits[i] = plane[i];
    return bits;
}

/// Random numbers below `bound`, and the same held vertically.
struct Numbers {
    std::vector<std::size_t> plain;
    BitSlicedNumbers vertical;
};
Numbers randomNumbers(RandomStream& random, std::size_t bound)
{
    Numbers numbers;
    numbers.vertical.width = static_cast<std::size_t>(std::bit_width(bound - 1));
    for (Plane& plane : numbers.vertical.planes)
        plane = Plane{};
    for (std::size_t i = 0; i < planeBits; ++i) {
        numbers.plain.push_back(random.below(bound));
        for (std::size_t bit = 0; bit < numbers.vertical.width; ++bit)
            if ((numbers.plain[i] >> bit) & 1U)
                numbers.vertical.planes[bit].words[i / wordBits] |= Word{1} << (i % wordBits);
    }
    return numbers;
}

/// Overlapping sums over planes, and which sums want each plane. After these there is a plane of zeros.
struct Overlap {
    std::vector<unsigned> wanted; ///< bit s: plane goes into sum s
    std::vector<std::uint32_t> list;
    SharedSums sums;
};
void sortIntoClasses(Overlap& overlap)
{
    const auto zeros = static_cast<std::uint32_t>(overlap.wanted.size());
    for (unsigned c = 0; c < SharedSums::classes; ++c) {
        overlap.sums.begin[c] = static_cast<std::uint32_t>(overlap.list.size());
        for (std::uint32_t plane = 0; c != 0 && plane < overlap.wanted.size(); ++plane)
            if (overlap.wanted[plane] == c)
                overlap.list.push_back(plane);
        while (overlap.list.size() % SharedSums::padTo != 0)
            overlap.list.push_back(zeros);
    }
    overlap.sums.begin[SharedSums::classes] = static_cast<std::uint32_t>(overlap.list.size());
    overlap.list.resize(overlap.list.size() + SharedSums::padTo, zeros);
    overlap.sums.planes = overlap.list.data();
    for (const unsigned wanted : overlap.wanted)
        for (std::size_t s = 0; s < SharedSums::maxSums; ++s)
            overlap.sums.sizes[s] += (wanted >> s) & 1U;
}

class EveryKernel : public testing::TestWithParam<const Kernel*> {
protected:
    const Kernel& kernel = *GetParam();
    RandomStream random{7};
};

TEST_P(EveryKernel, AddsAsCountingBitByBitDoes)
{
    for (int round = 0; round < 60; ++round) {
        const std::size_t count = random.below(round < 20 ? 12 : 1700);
        std::vector<Plane> planes(count + 1);
        Overlap overlap;
        overlap.sums.sums = 1 + random.below(SharedSums::maxSums);
        for (std::size_t i = 0; i < count; ++i) {
            planes[i] = randomPlane(random);
            overlap.wanted.push_back(static_cast<unsigned>(random.below(1U << overlap.sums.sums)));
        }
        sortIntoClasses(overlap);

        std::vector<BitSlicedNumbers> numbers(SharedSums::maxSums);
        kernel.add(planes.data(), overlap.sums, numbers.data());
        for (std::size_t s = 0; s < overlap.sums.sums; ++s)
            for (std::size_t engram = 0; engram < planeBits; ++engram) {
                std::size_t expected = 0;
                for (std::size_t i = 0; i < count; ++i)
                    expected += ((overlap.wanted[i] >> s) & 1U) != 0 && planes[i][engram] ? 1 : 0;
                ASSERT_EQ(numbers[s][engram], expected) << "sum " << s << " of " << count << " planes";
            }
    }
}

TEST_P(EveryKernel, AddsUpToTheGreatestSumThatFits)
{
    Plane ones;
    std::fill(std::begin(ones.words), std::end(ones.words), ~Word{0});
    for (const std::size_t count :
        {1U, 3U, 4U, 7U, 8U, 15U, 16U, 31U, 32U, 111U, 112U, 113U, 224U, 255U, 256U, 13000U}) {
        Overlap overlap;
        overlap.sums.sums = 2;
        overlap.wanted.assign(count, 3U);
        sortIntoClasses(overlap);
        std::vector<Plane> planes(count, ones);
        planes.push_back(Plane{});
        std::vector<BitSlicedNumbers> numbers(SharedSums::maxSums);
        kernel.add(planes.data(), overlap.sums, numbers.data());
        EXPECT_EQ(numbers[0][0], count);
        EXPECT_EQ(numbers[1][planeBits - 1], count);
    }
}

TEST_P(EveryKernel, FindsDifferences)
{
    for (int round = 0; round < 50; ++round) {
        const std::size_t rowCount = 1 + random.below(200);
        std::vector<Plane> planes(rowCount);
        BitVector pattern(rowCount);
        std::vector<std::uint32_t> rows;
        for (std::size_t row = 0; row < rowCount; ++row) {
            planes[row] = randomPlane(random);
            pattern.set(row, random.below(2) != 0);
            if (random.below(2) != 0)
                rows.push_back(static_cast<std::uint32_t>(row));
        }
        std::vector<Plane> result(rows.size() + 1);
        kernel.differences(planes.data()->words, rows, pattern.words().data(), result.data());
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (std::size_t engram = 0; engram < planeBits; ++engram)
                ASSERT_EQ(result[i][engram], planes[rows[i]][engram] != pattern[rows[i]]);
    }
}

TEST_P(EveryKernel, TurnsRowsIntoPlanes)
{
    for (int round = 0; round < 30; ++round) {
        const std::size_t bits = 1 + random.below(1400);
        const std::size_t count = round == 0 ? planeBits : random.below(planeBits + 1);
        std::vector<std::vector<Word>> rows(count, std::vector<Word>(wordsFor(bits)));
        std::vector<const Word*> begins;
        for (std::vector<Word>& row : rows) {
            for (Word& word : row)
                word = random.next();
            begins.push_back(row.data());
        }
        std::vector<Plane> planes(bits, randomPlane(random)); // what was there must go
        kernel.transpose(begins, bits, planes.data()->words);
        for (std::size_t bit = 0; bit < bits; ++bit)
            for (std::size_t i = 0; i < planeBits; ++i)
                ASSERT_EQ(planes[bit][i], i < count && ((rows[i][bit / wordBits] >> (bit % wordBits)) & 1U) != 0);
    }
}

TEST_P(EveryKernel, ChoosesWhatIsAtMostTheLimit)
{
    for (int round = 0; round < 200; ++round) {
        const Numbers numbers = randomNumbers(random, 1 + random.below(900));
        const std::size_t limit = random.below(1100);
        const Plane among = randomPlane(random);
        Plane chosen;
        const bool any = kernel.atMost(numbers.vertical, limit, among, chosen);
        std::vector<bool> expected(planeBits);
        for (std::size_t i = 0; i < planeBits; ++i)
            expected[i] = among[i] && numbers.plain[i] <= limit;
        ASSERT_EQ(bitsOf(chosen), expected);
        ASSERT_EQ(any, std::count(expected.begin(), expected.end(), true) != 0);
    }
}

TEST_P(EveryKernel, FindsTheLeastNumberAndAllThatHaveIt)
{
    for (int round = 0; round < 200; ++round) {
        const Numbers numbers = randomNumbers(random, 1 + random.below(900));
        Plane chosen = randomPlane(random);
        if (random.below(4) == 0) { // just one
            chosen = Plane{};
            chosen.words[random.below(planeWords)] = Word{1} << random.below(wordBits);
        }
        const Plane among = chosen;
        std::size_t expected = ~std::size_t{0};
        for (std::size_t i = 0; i < planeBits; ++i)
            if (among[i])
                expected = std::min(expected, numbers.plain[i]);
        ASSERT_EQ(kernel.least(numbers.vertical, chosen), expected);
        for (std::size_t i = 0; i < planeBits; ++i)
            ASSERT_EQ(chosen[i], among[i] && numbers.plain[i] == expected);
    }
}

TEST_P(EveryKernel, CountsSharedOnes)
{
    for (int round = 0; round < 200; ++round) {
        const Plane left = randomPlane(random);
        const Plane right = randomPlane(random);
        std::size_t expected = 0;
        for (std::size_t i = 0; i < planeBits; ++i)
            expected += left[i] && right[i] ? 1 : 0;
        ASSERT_EQ(kernel.countBoth(left, right.words), expected);
    }
}

TEST_P(EveryKernel, AddsDistancesOverTheListedWords)
{
    for (int round = 0; round < 200; ++round) {
        const std::size_t wordsInRow = 1 + random.below(20);
        std::vector<Word> storage(wordsInRow * 50);
        std::generate(storage.begin(), storage.end(), [this] { return random.next(); });
        std::vector<const Word*> rows;
        for (std::size_t r = random.below(50); r > 0; --r)
            rows.push_back(storage.data() + random.below(50) * wordsInRow);
        std::vector<std::uint32_t> words;
        std::vector<Word> pattern;
        std::vector<Word> mask;
        for (std::uint32_t word = 0; word < wordsInRow; ++word)
            if (random.below(2) != 0) {
                words.push_back(word);
                pattern.push_back(random.next());
                mask.push_back(random.next());
            }
        std::vector<std::uint32_t> distances(rows.size(), 5);
        kernel.addDistances(rows, words, pattern.data(), mask.data(), distances.data());
        for (std::size_t r = 0; r < rows.size(); ++r) {
            std::size_t expected = 5;
            for (std::size_t k = 0; k < words.size(); ++k)
                for (std::size_t bit = 0; bit < wordBits; ++bit)
                    expected += (((rows[r][words[k]] ^ pattern[k]) & mask[k]) >> bit) & 1U;
            ASSERT_EQ(distances[r], expected);
        }
    }
}

TEST_P(EveryKernel, AddsTheDistancesOfRowsThatFollowEachOtherUpToALimit)
{
    for (int round = 0; round < 300; ++round) {
        const std::size_t words = random.below(120);
        const std::size_t count = random.below(20);
        const auto randomWords = [this](std::size_t size) {
            std::vector<Word> made(size);
            for (Word& word : made)
                word = random.next();
            return made;
        };
        const std::vector<Word> rows = randomWords(count * words);
        const std::vector<Word> pattern = randomWords(words);
        const std::vector<Word> mask = randomWords(words);
        std::vector<std::uint32_t> distances(count + 1, 3); // one more than may be written
        const auto limit = static_cast<std::uint32_t>(random.below(words * wordBits / 2 + 1));
        kernel.addRowDistances(rows.data(), count, words, pattern.data(), mask.data(), limit, distances.data());
        for (std::size_t r = 0; r < count; ++r) {
            std::size_t expected = 3;
            for (std::size_t bit = 0; bit < words * wordBits; ++bit) {
                const std::size_t k = bit / wordBits;
                expected += (((rows[r * words + k] ^ pattern[k]) & mask[k]) >> (bit % wordBits)) & 1U;
            }
            ASSERT_LE(distances[r], expected);
            ASSERT_TRUE(distances[r] == expected || distances[r] > limit);
        }
        ASSERT_EQ(distances[count], 3U);
    }
}

INSTANTIATE_TEST_SUITE_P(Kernel, EveryKernel, testing::ValuesIn(availableKernels().begin(), availableKernels().end()),
    [](const auto& tested) { return std::string(tested.param->name()); });

/// Sets ENGRAM_SIMD for one test.
class Environment {
public:
    explicit Environment(const char* value)
    {
        if (const char* old = std::getenv("ENGRAM_SIMD"))
            old_ = old;
        setenv("ENGRAM_SIMD", value, 1);
    }
    ~Environment()
    {
        if (old_.empty())
            unsetenv("ENGRAM_SIMD");
        else
            setenv("ENGRAM_SIMD", old_.c_str(), 1);
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    std::string old_;
};

TEST(KernelChoice, TheScalarTruthIsAlwaysThere)
{
    ASSERT_FALSE(availableKernels().empty());
    EXPECT_EQ(availableKernels().front()->name(), "scalar");
    EXPECT_TRUE(kernelNamed("scalar"));
}

TEST(KernelChoice, TheEnvironmentForcesEachOne)
{
    for (const Kernel* kernel : availableKernels()) {
        const Environment environment(std::string(kernel->name()).c_str());
        const auto chosen = requestedKernel();
        ASSERT_TRUE(chosen);
        EXPECT_EQ(*chosen, kernel);
    }
}

TEST(KernelChoice, WithoutAWishTheFastestIsTaken)
{
    const Environment environment("");
    EXPECT_EQ(requestedKernel().value(), availableKernels().back());
}

TEST(KernelChoice, AnUnknownNameIsRefusedWithTheNamesThereAre)
{
    const Environment environment("avx1024");
    const auto chosen = requestedKernel();
    ASSERT_FALSE(chosen);
    EXPECT_EQ(chosen.error().kind, ErrorKind::invalidArgument);
    EXPECT_NE(chosen.error().message.find("avx1024"), std::string::npos);
    EXPECT_NE(chosen.error().message.find("scalar"), std::string::npos);
    EXPECT_EQ(chosen.error().message.find('\n'), std::string::npos);
}

} // namespace
} // namespace engram
