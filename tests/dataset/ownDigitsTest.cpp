#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/dataset/ownDigits.h>

#include "support/digits.h"
#include "support/scratchFolderTest.h"

namespace engram::ownDigitsTests {
namespace {

namespace fs = std::filesystem;
using test::barDigit;
using testing::ElementsAre;
using testing::HasSubstr;

class OwnDigitsFile : public ScratchFolderTest {
protected:
    [[nodiscard]] fs::path file() const { return folder_ / "digits" / "My digits.csv"; }
};

OwnDigit digit(std::uint8_t label, std::uint64_t seed = 1, const std::string& writer = {})
{
    return {0, label, writer, barDigit(label, seed)};
}

std::string bytesOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::uint32_t> numbersOf(const OwnDigits& set)
{
    std::vector<std::uint32_t> numbers;
    for (const OwnDigit& one : set.digits())
        numbers.push_back(one.number);
    return numbers;
}

std::vector<OwnDigit> allOf(const OwnDigits& set)
{
    return {set.digits().begin(), set.digits().end()};
}

TEST(OwnDigitsSet, NeverGivesANumberTwice)
{
    OwnDigits set;
    set.apply(OwnDigitsChange::adding({digit(1), digit(2), digit(3)})).value();
    EXPECT_THAT(numbersOf(set), ElementsAre(1, 2, 3));
    const auto taken = set.apply({{{0, set.digits()[2]}}, {}}).value();
    set.apply(OwnDigitsChange::adding({digit(4)})).value();
    EXPECT_THAT(numbersOf(set), ElementsAre(1, 2, 4));
    set.apply(taken.reversed()).value();
    EXPECT_THAT(numbersOf(set), ElementsAre(1, 2, 3, 4));
}

TEST(OwnDigitsSet, ReversedChangesLeadBackThroughAnyHistory)
{
    RandomStream random(7);
    OwnDigits set;
    std::vector<OwnDigitsChange> made;
    std::vector<std::vector<OwnDigit>> before;
    for (int round = 0; round < 200; ++round) {
        OwnDigitsChange change;
        for (const OwnDigit& one : set.digits())
            if (random.below(4) == 0)
                change.taken.push_back({random.below(100), one}); // places of what goes are looked up
        for (std::size_t more = random.below(4); more > 0; --more)
            change.put.push_back({random.below(set.size() + 2), digit(static_cast<std::uint8_t>(random.below(10)))});
        std::ranges::sort(change.put, {}, &OwnDigitsChange::Placed::place);
        before.push_back(allOf(set));
        made.push_back(set.apply(change).value());
    }
    for (std::size_t round = made.size(); round-- > 0;) {
        set.apply(made[round].reversed()).value();
        ASSERT_EQ(allOf(set), before[round]) << "change " << round;
    }
}

TEST(OwnDigitsSet, RefusesMoreThanItHoldsAndStaysAsItWas)
{
    OwnDigits set;
    set.apply(OwnDigitsChange::adding(std::vector<OwnDigit>(mostOwnDigits, digit(5)))).value();
    const auto refused = set.apply(OwnDigitsChange::adding({digit(6)}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::tooLarge);
    EXPECT_EQ(set.size(), mostOwnDigits);
    EXPECT_TRUE(set.apply({{{0, set.digits()[0]}}, {{0, digit(6)}}})) << "one for another";
}

TEST(OwnDigitsSet, ReadsBackWhatItWrote)
{
    RandomStream random(11);
    OwnDigits set;
    std::vector<OwnDigit> digits;
    for (int i = 0; i < 40; ++i) {
        OwnDigit one = digit(static_cast<std::uint8_t>(random.below(10)), random.next());
        one.writer = i % 3 == 0 ? "" : i % 3 == 1 ? "Zoë O'Neil" : "王小明";
        for (std::uint8_t& level : one.picture)
            level = static_cast<std::uint8_t>(random.below(256));
        digits.push_back(one);
    }
    set.apply(OwnDigitsChange::adding(digits)).value();
    set.apply({{{0, set.digits()[7]}, {0, set.digits()[39]}}, {}}).value();
    const auto again = OwnDigits::parse(set.text(), "it.csv");
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(allOf(*again), allOf(set));
    EXPECT_THAT(again->writers(), ElementsAre("Zoë O'Neil", "王小明"));
    EXPECT_EQ(OwnDigits::parse(OwnDigits().text(), "it.csv").value().size(), 0U);
}

TEST(OwnDigitsSet, WritersAreNamesOnOneLineWithoutWhatSeparates)
{
    EXPECT_EQ(writerName("  Anna\tB.\n"), "Anna B.");
    EXPECT_EQ(writerName("Neil, \"Sam\""), "Neil   Sam");
    EXPECT_EQ(writerName("'Ann'"), "Ann");
    EXPECT_EQ(writerName("Ann\xff and more"), "Ann");
    EXPECT_EQ(writerName(std::string(99, 'a') + "é"), std::string(99, 'a'));
}

std::string refusal(const std::string& text)
{
    const auto set = OwnDigits::parse(text, "it.csv");
    return set ? "accepted" : set.error().message;
}

TEST(OwnDigitsSet, RefusesADamagedFileInOneSentenceWithItsLine)
{
    OwnDigits set;
    set.apply(OwnDigitsChange::adding({digit(1), digit(2)})).value();
    const std::string text = set.text();
    EXPECT_THAT(refusal(text.substr(0, text.size() - 100)), HasSubstr("it.csv: line 3: it has"));
    std::string label = text;
    label.replace(label.find("\n1,1,"), 5, "\n1,x,");
    EXPECT_THAT(refusal(label), HasSubstr("it.csv: line 2: the label \"x\""));
    std::string twice = text;
    twice.replace(twice.find("\n2,2,"), 5, "\n1,2,");
    EXPECT_THAT(refusal(twice), HasSubstr("it.csv: line 3: the id 1 comes twice"));
    std::string level = text;
    level.replace(level.rfind(",0"), 2, ",256");
    EXPECT_THAT(refusal(level), HasSubstr("is not a grey level"));
    EXPECT_THAT(refusal(""), HasSubstr("names of the columns"));
    EXPECT_THAT(refusal("1,2,3\n"), HasSubstr("it.csv: line 1"));
}

TEST(OwnDigitsSet, IsADataSetWhoseDigitsKeepTheirNumbers)
{
    OwnDigits set;
    set.apply(OwnDigitsChange::adding({digit(4), digit(5), digit(6)})).value();
    set.apply({{{0, set.digits()[0]}}, {}}).value();
    const auto file = set.dataFile("My digits");
    const DigitSet& digits = *file->split("digits");
    EXPECT_EQ(digits.name(), "My digits");
    EXPECT_EQ(digits.label(0), 5);
    EXPECT_EQ(digits.number(0), 2U);
    EXPECT_EQ(digits.indexOf(3), 1U);
    EXPECT_EQ(digits.indexOf(1), std::nullopt);
    const auto turned = withTurns(*file, {.turnedOver = true});
    EXPECT_EQ(turned.splits[0].digits->number(1), 3U);
}

TEST(OwnDigitsSet, MakesAFontOfTheNewestOfEachDigitOfAWriter)
{
    OwnDigits set;
    for (std::uint8_t label = 0; label < 10; ++label) {
        set.apply(OwnDigitsChange::adding({digit(label, 1, "Ann"), digit(label, 2, "Ann"), digit(label, 3, "Bo")}))
            .value();
    }
    const DataFile font = set.fontSheet("Ann's", "Ann").value();
    ASSERT_TRUE(isFontSheet(font.format));
    for (std::uint8_t label = 0; label < 10; ++label) {
        EXPECT_EQ(font.splits[0].digits->label(label), label);
        const DigitPixels expected = barDigit(label, 2);
        EXPECT_TRUE(std::ranges::equal(font.splits[0].digits->picture(label), expected));
    }
    set.apply({{{0, set.digits()[2]}, {0, set.digits()[29]}}, {}}).value(); // the 0 and the 9 of Bo
    EXPECT_THAT(set.fontSheet("Bo's", "Bo").error().message, HasSubstr("there is no 0 and 9 yet"));
}

TEST_F(OwnDigitsFile, IsMadeWithTheFirstDigitAndReadAsAnyCsvFile)
{
    EXPECT_EQ(loadOwnDigits(file()).value().size(), 0U) << "none yet";
    const auto changed = changeOwnDigits(file(), OwnDigitsChange::adding({digit(3, 1, "Ann"), digit(8)}));
    ASSERT_TRUE(changed) << changed.error().message;
    EXPECT_EQ(changed->made.put[1].digit.number, 2U);
    EXPECT_EQ(allOf(loadOwnDigits(file()).value()), allOf(changed->digits));
    const auto data = loadDataFile(file());
    ASSERT_TRUE(data) << data.error().message;
    EXPECT_EQ(data->format, DataFormat::csv);
    EXPECT_THAT(data->splits[0].digits->labels(), ElementsAre(3, 8));
    EXPECT_TRUE(std::ranges::equal(data->splits[0].digits->picture(1), barDigit(8, 1)));
    EXPECT_TRUE(data->readingNotes.empty());
}

// The command line draws by these from a file what the window drew from what was kept.
TEST_F(OwnDigitsFile, IsReadWithTheIdsAndTheNameThatTheWindowGives)
{
    ASSERT_TRUE(changeOwnDigits(file(), OwnDigitsChange::adding({digit(3, 1), digit(8), digit(5)})));
    const OwnDigits all = loadOwnDigits(file()).value();
    const auto less = changeOwnDigits(file(), {{{0, all.digits()[0]}}, {}});
    ASSERT_TRUE(less);
    const auto shown = less->digits.dataFile(file().stem().string(), file());
    const DataReading asOwn{.turnOver = {}, .transpose = {}, .labels = {}, .ownDigits = true};
    const auto read = loadDataFile(file(), asOwn);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->name, shown->name);
    EXPECT_EQ(read->splits[0].name, "digits");
    EXPECT_EQ(read->splits[0].digits->name(), shown->splits[0].digits->name());
    EXPECT_THAT(read->splits[0].digits->numbers(), ElementsAre(2, 3));
    EXPECT_EQ(read->turns, shown->turns);
    const auto over =
        loadDataFile(file(), DataReading{.turnOver = true, .transpose = {}, .labels = {}, .ownDigits = true});
    EXPECT_TRUE(over.value().turns.turnedOver);

    // Any other file of such columns is read as ever.
    std::ofstream(file()) << "id,label,writer,pixel0,pixel1\n1,2,Ann,3,4\n";
    EXPECT_TRUE(beginsAsOwnDigits(file()));
    EXPECT_FALSE(loadDataFile(file(), asOwn));
}

TEST_F(OwnDigitsFile, KeepsEveryDigitOfSeveralWindowsThatKeepAtOnce)
{
    const auto keep = [&](std::uint8_t label) {
        for (int i = 0; i < 15; ++i)
            ASSERT_TRUE(
                changeOwnDigits(file(), OwnDigitsChange::adding({digit(label, static_cast<std::uint64_t>(i))})));
    };
    std::thread one([&] { keep(1); });
    std::thread other([&] { keep(2); });
    keep(3);
    one.join();
    other.join();
    const OwnDigits all = loadOwnDigits(file()).value();
    EXPECT_EQ(all.size(), 45U);
    EXPECT_EQ(std::ranges::count(all.digits(), 2, &OwnDigit::label), 15);
}

TEST_F(OwnDigitsFile, ThatIsDamagedStaysAsItIs)
{
    changeOwnDigits(file(), OwnDigitsChange::adding({digit(3), digit(4)})).value();
    fs::resize_file(file(), fs::file_size(file()) - 50);
    const std::string damaged = bytesOf(file());
    const auto refused = changeOwnDigits(file(), OwnDigitsChange::adding({digit(5)}));
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, HasSubstr("My digits.csv: line 3"));
    EXPECT_EQ(bytesOf(file()), damaged);
}

TEST_F(OwnDigitsFile, LeavesTheVersionBeforeBesideIt)
{
    changeOwnDigits(file(), OwnDigitsChange::adding({digit(3)})).value();
    const std::string before = bytesOf(file());
    changeOwnDigits(file(), OwnDigitsChange::adding({digit(4)})).value();
    EXPECT_EQ(bytesOf(file().string() + "~"), before);
}

TEST_F(OwnDigitsFile, InAFolderThatCannotBeWrittenIsRefusedInOneSentence)
{
    write("digits", "a file where the folder should be");
    const auto refused = changeOwnDigits(file(), OwnDigitsChange::adding({digit(5)}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::writeFailed);
    EXPECT_THAT(refused.error().message, HasSubstr("My digits.csv: nothing was kept"));
}

TEST_F(OwnDigitsFile, TakesAnotherNameButNoOthersPlace)
{
    changeOwnDigits(file(), OwnDigitsChange::adding({digit(3)})).value();
    const fs::path renamed = renameOwnDigits(file(), " Class 4b ").value();
    EXPECT_EQ(renamed.filename(), "Class 4b.csv");
    EXPECT_EQ(loadOwnDigits(renamed).value().size(), 1U);
    changeOwnDigits(file(), OwnDigitsChange::adding({digit(4)})).value();
    EXPECT_THAT(renameOwnDigits(file(), "Class 4b").error().message, HasSubstr("of that name already"));
    for (const char* name : {"", " ", "a/b", ".hidden", "a\nb"})
        EXPECT_EQ(renameOwnDigits(file(), name).error().kind, ErrorKind::invalidArgument) << name;
    EXPECT_THAT(listOwnDigits(file().parent_path()), ElementsAre("Class 4b", "My digits"));
    EXPECT_TRUE(listOwnDigits(folder_ / "nowhere").empty());
}

} // namespace
} // namespace engram::ownDigitsTests
