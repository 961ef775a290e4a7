#include <engram/training/learner.h>

#include <gtest/gtest.h>

namespace engram {
namespace {

TEST(Presets, ClassicIsTheDemosAgent)
{
    const LearnerDescription& classic = findPreset("Classic")->description;
    EXPECT_EQ(classic.architecture.connector.text(), "random 392 261 784 4");
    EXPECT_EQ(classic.preprocessing.threshold, 200);
    EXPECT_FALSE(classic.preprocessing.deskew);
    EXPECT_EQ(classic.agent.context, Context::iconic);
}

TEST(Presets, TheFirstTwoPatchPicturesTogetherAndSeeAsThoseThatAnswerByOneMemory)
{
    EXPECT_EQ(presets()[0].name, "Patchwork");
    EXPECT_EQ(presets()[1].name, "Patchwork Edges");
    const char* const seeingAlike[] = {"Upright", "Edges"};
    for (std::size_t i = 0; i < 2; ++i) {
        LearnerDescription description = presets()[i].description;
        EXPECT_EQ(description.architecture.connector.text(), "windows 8 4 2 3 30");
        description.architecture.connector = findPreset(seeingAlike[i])->description.architecture.connector;
        EXPECT_EQ(description, findPreset(seeingAlike[i])->description);
    }
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
    LearnerDescription description = findPreset("Classic")->description;
    description.architecture.inputChannels.pop_back();
    description.architecture.connector = Connector{ConnectorKind::full, {}};
    const Result<Learner> tooFew = Learner::create(description);
    ASSERT_FALSE(tooFew);
    EXPECT_EQ(tooFew.error().kind, ErrorKind::invalidArgument);
    EXPECT_NE(tooFew.error().message.find("783"), std::string::npos) << tooFew.error().message;

    description = findPreset("Classic")->description;
    description.preprocessing.code = InputCode::thermometer; // wants 8 neurons a pixel
    EXPECT_FALSE(Learner::create(description));

    description = findPreset("Classic")->description;
    description.architecture.outputChannels = {5};
    EXPECT_FALSE(Learner::create(description));
}

TEST(Learner, RefusesSettingsThatItsConnectorHasNoUseFor)
{
    LearnerDescription description = findPreset("Patchwork")->description;
    description.agent.context = Context::sequence;
    const Result<Learner> learner = Learner::create(description);
    ASSERT_FALSE(learner);
    EXPECT_NE(learner.error().message.find("sequence"), std::string::npos) << learner.error().message;
}

TEST(Learner, PassesOnWhyAConnectorDoesNotFit)
{
    LearnerDescription description = findPreset("Classic")->description;
    description.architecture.connector = Connector{ConnectorKind::random, {785, 0, 784, 0}};
    const Result<Learner> learner = Learner::create(description);
    ASSERT_FALSE(learner);
    EXPECT_EQ(learner.error().kind, ErrorKind::invalidArgument);
}

} // namespace
} // namespace engram
