#include <gtest/gtest.h>

#include <engram/source.h>

namespace engram {
namespace {

TEST(Source, ComesBackFromItsName)
{
    for (const Source& source : {Source{"MNIST", "train"}, Source{"MNIST", "validation"}, Source{"my own", "digits"},
             Source{"Carlito"}, Source{"Canvas"}, Source{}, Source{"a test of", "test"}}) {
        EXPECT_EQ(Source::named(source.name()), source) << source.name();
        EXPECT_TRUE(source.isCalled(source.name())) << source.name();
        EXPECT_FALSE(source.isCalled(source.name() + "s")) << source.name();
    }
}

TEST(Source, OfOnePartHasNoSplit)
{
    EXPECT_EQ(Source::named("train"), (Source{"train"}));
    EXPECT_EQ(Source::named("Bullet train"), (Source{"Bullet", "train"})); // the price of names that are words
    EXPECT_EQ(Source::named("constrain"), (Source{"constrain"}));
    EXPECT_FALSE((Source{"MNIST", "train"}).isCalled("MNIST test "));
    EXPECT_FALSE((Source{"MNIST", "test"}).isCalled("MNIST-test"));
}

} // namespace
} // namespace engram
