#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>

#include <gtest/gtest.h>

#include <engram/error.h>
#include <engram/sentence.h>

namespace engram {
namespace {

/// As who speaks another language puts a sentence together: other words for those of the sources, parts as they are.
std::string saidBy(std::string_view translation, const Sentence& sentence)
{
    return composed(translation, [&sentence](std::size_t place) {
        return place == placeOfNumber ? std::to_string(sentence.number()) : sentence.parts()[place - 1].text();
    });
}

TEST(Sentence, IsItsWordsWithTheirParts)
{
    const std::string name = "digits.csv";
    EXPECT_EQ(Sentence::of("there is nothing in it").text(), "there is nothing in it");
    EXPECT_EQ(Sentence::of("%1: line %2: %3", name, 12, Sentence::of("it is empty")).text(),
        "digits.csv: line 12: it is empty");
    EXPECT_EQ(Sentence::of("%2 before %1, and %2", std::string_view("a"), std::filesystem::path("b")).text(),
        "b before a, and b");
    EXPECT_EQ(Sentence::of("%1", std::numeric_limits<std::uint64_t>::max()).text(), "18446744073709551615");
    EXPECT_EQ(Sentence::of("%1 of %2", -3, std::uint8_t{7}).text(), "-3 of 7");
    EXPECT_EQ(Sentence::of("at most %1", Sentence::grouped(20'000)).text(), "at most 20,000");
    EXPECT_EQ(Sentence().text(), "");
    EXPECT_TRUE(Sentence().empty());
}

TEST(Sentence, HoldsSentencesToAnyDepth)
{
    Sentence sentence = Sentence::quoted("the end");
    std::string expected = "the end";
    for (int depth = 0; depth < 50; ++depth) {
        sentence = Sentence::of("(%1)", sentence);
        expected.insert(0, 1, '(').push_back(')');
    }
    EXPECT_EQ(sentence.text(), expected);
}

TEST(Sentence, ReadsNoPlacesInWhatIsPutIn)
{
    const std::string odd = "%2 %1 %n %Ln 100 %";
    EXPECT_EQ(Sentence::of("%1: %2", odd, "%1" + odd).text(), odd + ": %1" + odd);
    EXPECT_EQ(Sentence::counted("%n of %1", "one of %1", 3, odd).text(), "3 of " + odd);
    EXPECT_EQ(Sentence::quoted(odd).text(), odd);
    EXPECT_EQ(Sentence::of("100 % of %1, 5 %", odd).text(), "100 % of " + odd + ", 5 %");
}

TEST(Sentence, CountsInTheFormsForOneAndForMany)
{
    const auto bytes = [](std::uint64_t number) {
        return Sentence::counted("%n bytes behind %1", "%n byte behind %1", number, std::string("the end")).text();
    };
    EXPECT_EQ(bytes(0), "0 bytes behind the end");
    EXPECT_EQ(bytes(1), "1 byte behind the end");
    EXPECT_EQ(bytes(5'000'000'000), "5000000000 bytes behind the end");
    EXPECT_EQ(Sentence::counted("%Ln digits", "%Ln digit", 1'160).text(), "1,160 digits");
}

TEST(Sentence, MayBePutTogetherInAnotherOrder)
{
    const Sentence sentence = Sentence::of("%1 has no %2", std::string("a %2"), std::string("b %1"));
    EXPECT_EQ(saidBy("%2 fehlt in %1", sentence), "b %1 fehlt in a %2");
    const Sentence counted = Sentence::counted("%1 has %n parts", "%1 has %n part", 4, std::string("x"));
    EXPECT_EQ(saidBy("%n Teile: %1", counted), "4 Teile: x");
    EXPECT_EQ(std::string_view(counted.one()), "%1 has %n part");
}

TEST(Sentence, ChangesOnlyWhatItQuotes)
{
    const Sentence sentence = Sentence::of("%1: o %2", std::string("o"), Sentence::of("too %1", std::string("oo")));
    const Sentence changed = sentence.withQuoted([](const std::string& text) { return "<" + text + ">"; });
    EXPECT_EQ(changed.text(), "<o>: o too <oo>");
    EXPECT_EQ(sentence.text(), "o: o too oo");
    EXPECT_EQ(sentence.parts()[1], Sentence::of("too oo")); // they say the same
    EXPECT_FALSE(sentence == changed);
}

TEST(Sentence, IsAnErrorsMessageOnOneLineAndOfBoundedLength)
{
    const Error error = failure(ErrorKind::malformed, Sentence::of("%1: broken", std::string("a\nb\x7f"))).value();
    EXPECT_EQ(error.message, "a?b?: broken");
    EXPECT_EQ(error.kind, ErrorKind::malformed);
    const Error nested = errorOf(ErrorKind::unsupported, Sentence::of("%1 (%2)", error.sentence, 3));
    EXPECT_EQ(nested.message, "a?b?: broken (3)");
    const Error longOne = errorOf(ErrorKind::malformed, Sentence::of("%1: broken", std::string(5'000, 'x')));
    EXPECT_EQ(longOne.message, std::string(400, 'x') + " ... " + std::string(392, 'x') + ": broken");
}

template <class Text>
concept IsRefusal = requires(Text text)
{
    failure(ErrorKind::malformed, text);
};

// What the core refuses can be said in every language: a text that was put together is no refusal.
static_assert(IsRefusal<Sentence>);
static_assert(!IsRefusal<std::string>);
static_assert(!IsRefusal<const char*>);

template <class Part>
concept IsPart = requires(Part part)
{
    Sentence::of("%1", part);
};

static_assert(IsPart<std::string>);
static_assert(IsPart<std::uint8_t>);
static_assert(!IsPart<bool>);
static_assert(!IsPart<char>);
static_assert(!IsPart<const char (&)[4]>); // English words are no part

} // namespace
} // namespace engram
