#include <engram/session/gallery.h>

#include <algorithm>
#include <set>

#include <engram/bits/counterRandom.h>
#include <engram/session/answerExplanation.h>

#include "sessionFixture.h"

namespace engram {
namespace {

using test::barFile;
using test::barFont;

/// A session with two data sets, some of their pictures taught, some left out, and a test.
class GalleryTest : public testing::Test {
protected:
    GalleryTest()
        : session_(recorder_.listener(), test::withClassic())
    {
        session_.addData(barFile("Bars", 80, 40));
        session_.addData(barFont("Font"));
        session_.teachData({.samples = 30, .seed = 3});
        session_.testData({.count = 35, .steps = 3, .seed = 2});
        session_.leaveOut({{"Bars train", 5}, {"Bars train", 6}, {"Font", 2}});
        session_.wait();
    }
    [[nodiscard]] Gallery gallery(GalleryKind kind) const { return makeGallery(session_.snapshot(), kind); }
    [[nodiscard]] static std::vector<std::uint32_t> all(const Gallery& gallery) { return select(gallery, {}); }

    test::Recorder recorder_;
    Session session_;
};

TEST_F(GalleryTest, OfDigitsHoldsEveryPictureOnceWithAllThatIsKnownOfIt)
{
    const Gallery gallery = this->gallery(GalleryKind::digits);
    const Snapshot& snapshot = *gallery.snapshot;
    ASSERT_EQ(gallery.entries.size(), 130U);
    std::set<std::pair<std::string, std::uint64_t>> taught;
    const Memory& memory = snapshot.learner.agent.memory();
    for (std::size_t i = 0; i < memory.size(); ++i)
        taught.emplace(memory[i].provenance.source, memory[i].provenance.index);
    std::set<PictureName> seen;
    std::size_t asked = 0;
    for (const GalleryEntry& entry : gallery.entries) {
        const PictureName name = gallery.pictureNameOf(entry);
        EXPECT_TRUE(seen.insert(name).second);
        const Example example = gallery.exampleOf(entry).value();
        EXPECT_EQ(example.label(), entry.code);
        EXPECT_TRUE(std::ranges::equal(example.picture(), gallery.pictureOf(entry)));
        EXPECT_EQ(entry.taught, taught.contains({name.source, name.index}));
        EXPECT_EQ(entry.leftOut, snapshot.leftOut->contains(name.source, name.index));
        const auto tested = std::ranges::find_if(snapshot.lastTest->examples, [&](const TestedExample& each) {
            return each.example.source->name() == name.source && each.example.index == name.index;
        });
        const bool isTested = tested != snapshot.lastTest->examples.end();
        asked += isTested ? 1 : 0;
        EXPECT_EQ(entry.answer, isTested ? tested->code : GalleryEntry::notAsked);
        EXPECT_EQ(entry.misread(), isTested && !tested->correct());
    }
    EXPECT_EQ(asked, 35U);
}

TEST_F(GalleryTest, OfMemoriesHoldsEachOnceWithItsVariantsAndWhatItDecided)
{
    session_.teachDrawing(test::barDigit(4, 99), 4);
    session_.wait();
    const Gallery gallery = this->gallery(GalleryKind::memories);
    const Snapshot& snapshot = *gallery.snapshot;
    const Memory& memory = snapshot.learner.agent.memory();
    std::vector<MemoryName> expected;
    for (std::size_t i = 0; i < memory.size(); ++i)
        if (const MemoryName name = MemoryName::of(memory[i]); std::ranges::count(expected, name) == 0)
            expected.push_back(name);
    ASSERT_EQ(gallery.entries.size(), expected.size());
    std::size_t right = 0;
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const GalleryEntry& entry = gallery.entries[i];
        EXPECT_EQ(gallery.nameOf(entry), expected[i]);
        EXPECT_TRUE(expected[i].names(memory[entry.place]));
        right += entry.right;
        wrong += entry.wrong;
        const DigitPixels picture = gallery.pictureOf(entry);
        for (std::size_t pixel = 0; pixel < digitPixels; ++pixel)
            ASSERT_EQ(picture[pixel] > 0, memory[entry.place].input[pixel]);
    }
    EXPECT_EQ(right, snapshot.lastTest->correct);
    EXPECT_EQ(right + wrong, snapshot.lastTest->tested());
    EXPECT_FALSE(gallery.isOfData(gallery.entries.back())); // the drawing
    EXPECT_FALSE(gallery.exampleOf(gallery.entries.back()));
    EXPECT_EQ(gallery.nameOf(gallery.entries.back()).source.set, "Canvas");
}

TEST_F(GalleryTest, DecidersAreTheFirstMemoriesThatTheInspectorLists)
{
    const SnapshotPointer snapshot = session_.snapshot();
    const Agent& agent = snapshot->learner.agent;
    const TestReport& report = *snapshot->lastTest;
    Recall recall;
    for (const TestedExample& tested : report.examples) {
        LiveAnswer answer;
        answer.input = inputFor(snapshot->learner, tested.example.picture());
        answer.identity = identityOfExample(tested.example.source->name(), tested.example.index);
        answer.settling = recall.settle(agent, {answer.input, answer.identity, 3});
        answer.asked = snapshot;
        const StepShares shares = sharesOf(agent, momentOf(answer, 3).value(), recall);
        const DecidingMemory& decider = report.deciders.at(tested.decidedBy.value());
        const MemoryName expected{Source::named(decider.source), decider.index, decider.kind, decider.code};
        EXPECT_EQ(static_cast<const MemoryName&>(shares.memories.front()), expected);
    }
}

TEST_F(GalleryTest, FiltersAsLookingAtEachPictureWould)
{
    RandomStream random(15, 2);
    for (int round = 0; round < 300; ++round) {
        const auto kind = random.below(2) == 0 ? GalleryKind::digits : GalleryKind::memories;
        const Gallery gallery = this->gallery(kind);
        GalleryFilter filter;
        if (random.below(2) == 0)
            filter.set = random.below(2) == 0 ? "Bars" : "Font";
        if (random.below(3) == 0)
            filter.split = random.below(2) == 0 ? "train" : "test";
        if (random.below(2) == 0)
            filter.code = static_cast<std::uint8_t>(random.below(10));
        filter.show = static_cast<GalleryShow>(random.below(5));
        filter.order = static_cast<GalleryOrder>(random.below(4));
        const auto isWanted = [&](const GalleryEntry& entry) {
            const Source& source = gallery.sources[entry.source].source;
            const bool wrong = kind == GalleryKind::digits ? entry.misread() : entry.wrong > 0;
            const bool shown = filter.show == GalleryShow::all || (filter.show == GalleryShow::misread && wrong)
                || (filter.show == GalleryShow::taught && entry.taught)
                || (filter.show == GalleryShow::notTaught && !entry.taught)
                || (filter.show == GalleryShow::leftOut && entry.leftOut);
            return shown && (!filter.set || source.set == *filter.set)
                && (!filter.split || source.split == *filter.split) && (!filter.code || entry.code == *filter.code);
        };
        const std::vector<std::uint32_t> found = select(gallery, filter);
        std::set<std::uint32_t> places(found.begin(), found.end());
        EXPECT_EQ(places.size(), found.size());
        for (std::uint32_t place = 0; place < gallery.entries.size(); ++place)
            EXPECT_EQ(places.contains(place), isWanted(gallery.entries[place]));
        const auto rank = [&](std::uint32_t place) -> std::uint64_t {
            const GalleryEntry& entry = gallery.entries[place];
            switch (filter.order) {
            case GalleryOrder::byDigit:
                return entry.code;
            case GalleryOrder::mostWrong:
                return ~(std::uint64_t{entry.wrong} << 32U | entry.right);
            case GalleryOrder::mostRight:
                return ~(std::uint64_t{entry.right} << 32U | entry.wrong);
            case GalleryOrder::asTheyLie:
                break;
            }
            return 0;
        };
        for (std::size_t i = 1; i < found.size(); ++i)
            EXPECT_LT(std::pair(rank(found[i - 1]), found[i - 1]), std::pair(rank(found[i]), found[i]));
    }
}

TEST_F(GalleryTest, TheCostliestAreAtMostFiveAndNoOtherDecidedMoreWrongAnswers)
{
    // Taught as something else than they are, they are sure to be wrong about what looks like them.
    auto wrong = std::make_shared<DigitSet>("Wrong");
    for (std::uint8_t digit = 0; digit < 8; ++digit)
        for (std::uint64_t seed = 0; seed < 4; ++seed)
            wrong->append(test::barDigit(digit, seed), static_cast<std::uint8_t>(9 - digit));
    session_.forgetAll();
    session_.teachExamples(test::examplesOf(wrong), Sentence::quoted("Teach wrongly"));
    session_.testData({.count = 40, .steps = 2, .seed = 2});
    session_.wait();
    const Gallery gallery = this->gallery(GalleryKind::memories);
    const auto costliest = select(gallery, {.show = GalleryShow::costliest, .order = GalleryOrder::mostWrong});
    ASSERT_EQ(costliest.size(), costliestMemories);
    for (std::uint32_t place = 0; place < gallery.entries.size(); ++place)
        EXPECT_TRUE(std::ranges::count(costliest, place) == 1
            || gallery.entries[place].wrong <= gallery.entries[costliest.back()].wrong);
    EXPECT_GT(gallery.entries[costliest.front()].wrong, 0U);

    // What each of them misled is there to be seen.
    const Gallery digits = this->gallery(GalleryKind::digits);
    for (const std::uint32_t place : costliest) {
        GalleryFilter filter;
        filter.misledBy = gallery.nameOf(gallery.entries[place]);
        const auto misled = select(digits, filter);
        EXPECT_EQ(misled.size(), gallery.entries[place].wrong);
        for (const std::uint32_t picture : misled) {
            EXPECT_TRUE(digits.entries[picture].misread());
            EXPECT_EQ(digits.entries[picture].answer, gallery.entries[place].code);
        }
    }
}

TEST_F(GalleryTest, TheDigitsBehindEveryNumberOfAConfusionMatrixAreThere)
{
    auto wrong = std::make_shared<DigitSet>("Wrong");
    for (std::uint8_t digit = 0; digit < 6; ++digit)
        wrong->append(test::barDigit(digit, 0), static_cast<std::uint8_t>(9 - digit));
    session_.forgetAll();
    session_.teachExamples(test::examplesOf(wrong), Sentence::quoted("Teach wrongly"));
    session_.testData({.count = 40, .steps = 2, .seed = 3});
    session_.wait();
    const Gallery digits = gallery(GalleryKind::digits);
    const TestReport& report = *session_.snapshot()->lastTest;
    std::size_t found = 0;
    for (std::uint8_t label = 0; label < 10; ++label)
        for (std::uint8_t answer = 0; answer <= 10; ++answer) {
            GalleryFilter filter;
            filter.code = label;
            filter.answer = answer;
            const auto all = select(digits, filter);
            EXPECT_EQ(all.size(), report.confusion[label][answer]) << int{label} << " as " << int{answer};
            filter.show = GalleryShow::misread;
            EXPECT_EQ(select(digits, filter).size(), label == answer ? 0 : all.size());
            found += all.size();
        }
    EXPECT_EQ(found, report.tested());
    EXPECT_LT(report.correct, report.tested()) << "some have to be read wrongly for this to say something";
}

TEST_F(GalleryTest, PicturesAreFoundAgainInALaterOne)
{
    for (const GalleryKind kind : {GalleryKind::digits, GalleryKind::memories}) {
        const Gallery before = this->gallery(kind);
        const SnapshotPointer then = session_.snapshot();
        session_.forgetLabel(kind == GalleryKind::digits ? 3 : 4);
        session_.closeData("Bars");
        session_.wait();
        EXPECT_FALSE(galleryIsSame(*then, *session_.snapshot(), kind));
        EXPECT_TRUE(galleryIsSame(*then, *then, kind));
        const Gallery now = this->gallery(kind);
        const auto places = all(before);
        const auto found = placesIn(now, before, places);
        ASSERT_EQ(found.size(), places.size());
        std::size_t there = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const MemoryName name = before.nameOf(before.entries[places[i]]);
            there += found[i] ? 1 : 0;
            if (found[i]) {
                EXPECT_EQ(now.nameOf(now.entries[*found[i]]), name);
                continue;
            }
            for (const GalleryEntry& entry : now.entries)
                EXPECT_FALSE(now.nameOf(entry) == name);
        }
        EXPECT_EQ(there, now.entries.size());
        session_.addData(barFile("Bars", 80, 40));
        session_.undo();
        session_.wait();
    }
}

// Digits of one's own come and go; what is said of each goes by the number that it has for good.
TEST_F(GalleryTest, DigitsAreKnownByTheirNumbersWhereTheyHaveSome)
{
    auto digits = std::make_shared<DigitSet>(Source{"Mine", {}});
    for (std::uint8_t digit = 0; digit < 6; ++digit)
        digits->append(test::barDigit(digit, digit), digit);
    digits->setNumbers({40, 7, 3, 900, 5, 6});
    auto file = std::make_shared<DataFile>();
    file->name = "Mine";
    file->format = DataFormat::csv;
    file->splits = {{"digits", digits}};
    session_.closeData("Bars");
    session_.closeData("Font");
    session_.addData(file);
    session_.leaveOut({{"Mine", 7}, {"Mine", 5}});
    session_.teachData({.samples = 100, .seed = 1});
    session_.testExamples({{digits, 3}, {digits, 1}}, 2);
    session_.wait();
    const Gallery gallery = this->gallery(GalleryKind::digits);
    ASSERT_EQ(gallery.entries.size(), 6U);
    for (std::size_t i = 0; i < 6; ++i) {
        const GalleryEntry& entry = gallery.entries[i];
        EXPECT_EQ(entry.index, digits->number(i));
        EXPECT_EQ(entry.leftOut, i == 1 || i == 4);
        EXPECT_EQ(entry.taught, !entry.leftOut);
        EXPECT_EQ(entry.answer != GalleryEntry::notAsked, i == 3 || i == 1);
        EXPECT_TRUE(std::ranges::equal(gallery.pictureOf(entry), digits->picture(i)));
    }
    const Gallery memories = this->gallery(GalleryKind::memories);
    const auto mine = std::ranges::find(memories.entries, 900U, &GalleryEntry::index);
    ASSERT_NE(mine, memories.entries.end());
    EXPECT_EQ(memories.exampleOf(*mine).value().index, 3U);
}

TEST_F(GalleryTest, NumbersAreFoundInTurn)
{
    const Gallery gallery = this->gallery(GalleryKind::digits);
    const auto shown = all(gallery);
    const auto first = findNumber(gallery, shown, 7);
    ASSERT_TRUE(first);
    std::set<std::size_t> places;
    for (std::optional<std::size_t> at = first; places.insert(*at).second; at = findNumber(gallery, shown, 7, at))
        EXPECT_EQ(gallery.entries[shown[*at]].index, 7U);
    EXPECT_EQ(places.size(), 3U); // of train, test and the font
    EXPECT_FALSE(findNumber(gallery, shown, 4'000));
    EXPECT_FALSE(findNumber(gallery, {}, 7));
}

TEST_F(GalleryTest, ChosenPicturesBecomeADataFileThatReadsBack)
{
    const Gallery gallery = this->gallery(GalleryKind::digits);
    const std::vector<std::uint32_t> chosen{3, 99, 120};
    const auto file = dataFileOf(gallery, chosen, "Chosen");
    ASSERT_TRUE(file);
    ASSERT_EQ(file->splits.front().digits->size(), 3U);
    for (std::size_t i = 0; i < chosen.size(); ++i)
        EXPECT_TRUE(
            std::ranges::equal(file->splits.front().digits->picture(i), gallery.pictureOf(gallery.entries[chosen[i]])));
    EXPECT_FALSE(dataFileOf(gallery, {}, "Nothing"));
    const BitMatrix bits = comparableBits(gallery, chosen);
    for (std::size_t i = 0; i < chosen.size(); ++i)
        for (std::size_t pixel = 0; pixel < digitPixels; ++pixel)
            ASSERT_EQ(bits.row(i)[pixel], gallery.pictureOf(gallery.entries[chosen[i]])[pixel] >= 128);
}

TEST_F(GalleryTest, LeavingOutIsUndoneAndTheAgentHasNoPartInIt)
{
    const SnapshotPointer before = session_.snapshot();
    EXPECT_EQ(before->leftOut->size(), 3U);
    EXPECT_EQ(before->undoText.text(), "Leave out 3 pictures");
    session_.undo();
    session_.wait();
    EXPECT_EQ(session_.snapshot()->leftOut->size(), 0U);
    EXPECT_EQ(session_.snapshot()->learner.agent.forgettings(), before->learner.agent.forgettings());
    EXPECT_EQ(session_.snapshot()->redoText.text(), "Leave out 3 pictures");
    session_.redo();
    session_.leaveOut({{"Font", 2}}, false);
    session_.wait();
    EXPECT_EQ(session_.snapshot()->leftOut->text(), "Bars train\t5-6\n");
    session_.undo();
    session_.undo();
    session_.undo(); // the lessons
    session_.wait();
    EXPECT_EQ(session_.snapshot()->leftOut->size(), 0U);
    EXPECT_TRUE(session_.snapshot()->learner.agent.memory().empty());
    session_.leaveOut({{"Font", 2}}, false);
    session_.wait();
    ASSERT_TRUE(recorder_.finished().back().error);
    EXPECT_EQ(recorder_.finished().back().error->message, "None of these pictures is left out.");
}

TEST_F(GalleryTest, WhatIsLeftOutIsNotDrawnForLessons)
{
    session_.forgetAll();
    session_.teachData({.samples = 80, .seed = 9});
    session_.wait();
    const Gallery gallery = this->gallery(GalleryKind::digits);
    for (const GalleryEntry& entry : gallery.entries)
        EXPECT_EQ(entry.taught, !entry.leftOut && gallery.sources[entry.source].source.split != "test");
    EXPECT_EQ(session_.snapshot()->learner.agent.memory().size(), 78U + 9U);
}

TEST_F(GalleryTest, SeveralAreForgottenAtOnceAndComeBackTogether)
{
    const Gallery gallery = this->gallery(GalleryKind::memories);
    const Memory before = gallery.snapshot->learner.agent.memory();
    std::vector<MemoryName> some;
    for (std::size_t i = 0; i < gallery.entries.size(); i += 3)
        some.push_back(gallery.nameOf(gallery.entries[i]));
    session_.forgetMemories(some);
    session_.wait();
    const Memory& after = session_.snapshot()->learner.agent.memory();
    for (std::size_t i = 0; i < after.size(); ++i)
        EXPECT_EQ(std::ranges::count(some, MemoryName::of(after[i])), 0);
    EXPECT_EQ(after.size(), before.size() - some.size());
    session_.undo();
    session_.forgetExamples({{"Font", 1}, {"Font", 3}, {"Nowhere", 3}});
    session_.wait();
    EXPECT_EQ(session_.snapshot()->learner.agent.memory().size(), before.size() - 2);
    session_.undo();
    session_.wait();
    EXPECT_TRUE(session_.snapshot()->learner.agent.memory() == before);
}

} // namespace
} // namespace engram
