#include <engram/training/learner.h>

#include <gtest/gtest.h>

namespace engram {
namespace {

TEST(Presets, TheFirstIsTheDemosAgent)
{
    const Preset& first = presets().front();
    EXPECT_EQ(first.name, "Classic");
    EXPECT_EQ(first.description.architecture.connector.text(), "random 392 261 784 4");
    EXPECT_EQ(first.description.preprocessing.threshold, 200);
    EXPECT_FALSE(first.description.preprocessing.deskew);
    EXPECT_EQ(first.description.agent.context, Context::iconic);
}

TEST(Presets, EachMakesALearnerThatDescribesItselfAsThePreset)
{
    for (const Preset& preset : presets()) {
        SCOPED_TRACE(std::string(preset.name));
        const Result<Learner> learner = Learner::create(preset.description, "Ada");
        ASSERT_TRUE(learner) << learner.error().message;
        EXPECT_EQ(learner->description(), preset.description);
        EXPECT_EQ(learner->name, "Ada");
        EXPECT_FALSE(preset.summary.empty());
    }
}

TEST(Presets, AreFoundWithoutRegardToCase)
{
    ASSERT_NE(findPreset("dESkewed"), nullptr);
    EXPECT_EQ(findPreset("dESkewed")->name, "Deskewed");
    EXPECT_TRUE(findPreset("Deskewed")->description.preprocessing.deskew);
    EXPECT_EQ(findPreset("Deskew"), nullptr);
    EXPECT_EQ(findPreset(""), nullptr);
}

TEST(Learner, RefusesAnArchitectureThatCannotReadDigits)
{
    LearnerDescription description = presets().front().description;
    description.architecture.inputChannels.pop_back();
    description.architecture.connector = Connector{ConnectorKind::full, {}};
    const Result<Learner> tooFew = Learner::create(description);
    ASSERT_FALSE(tooFew);
    EXPECT_EQ(tooFew.error().kind, ErrorKind::invalidArgument);
    EXPECT_NE(tooFew.error().message.find("783"), std::string::npos) << tooFew.error().message;

    description = presets().front().description;
    description.preprocessing.code = InputCode::thermometer; // wants 8 neurons a pixel
    EXPECT_FALSE(Learner::create(description));

    description = presets().front().description;
    description.architecture.outputChannels = {5};
    EXPECT_FALSE(Learner::create(description));
}

TEST(Learner, PassesOnWhyAConnectorDoesNotFit)
{
    LearnerDescription description = presets().front().description;
    description.architecture.connector = Connector{ConnectorKind::random, {785, 0, 784, 0}};
    const Result<Learner> learner = Learner::create(description);
    ASSERT_FALSE(learner);
    EXPECT_EQ(learner.error().kind, ErrorKind::invalidArgument);
}

} // namespace
} // namespace engram
