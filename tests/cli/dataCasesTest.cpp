#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "commandLine.h"
#include "support/dataCases.h"

namespace engram {
namespace {

using nlohmann::json;
using test::Outcome;
using test::runCli;
using ::testing::HasSubstr;

const std::string cases = std::string(ENGRAM_SOURCE_DIR) + "/tests/cases/data/";

json infoOf(const std::string& name, std::vector<std::string> options = {})
{
    options.insert(options.begin(), {"info", cases + name, "--json"});
    const Outcome outcome = runCli(options, test::usualLimits);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    return outcome.exitCode == 0 ? outcome.json() : json::object();
}

bool hasNote(const json& info, const std::string& words)
{
    return std::ranges::any_of(
        info.at("notes"), [&](const json& note) { return note.get<std::string>().find(words) != std::string::npos; });
}

TEST(DataCases, AreSaidByInfoToBeWhatTheManifestSays)
{
    for (const test::DataCase& dataCase : test::dataCases()) {
        SCOPED_TRACE(dataCase.path);
        const Outcome outcome = runCli({"info", dataCase.path.string(), "--json"}, test::usualLimits);
        if (dataCase.entry.at("expect") == "reject") {
            EXPECT_EQ(outcome.exitCode, 1) << outcome.out;
            EXPECT_THAT(outcome.err, HasSubstr(dataCase.entry.at("says").get<std::string>()));
            EXPECT_EQ(std::ranges::count(outcome.err, '\n'), 1) << outcome.err;
            continue;
        }
        ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
        const json info = outcome.json();
        const json splits = dataCase.entry.value("splits", json::object());
        for (const auto& [name, split] : splits.items())
            for (const char* field : {"n", "images_sha256", "labels_sha256"})
                EXPECT_EQ(info.at("splits").at(name).at(field), split.at(field)) << name << ' ' << field;
    }
}

TEST(DataCases, ThatAreReadOtherwiseThanTheySeemSayHow)
{
    EXPECT_TRUE(hasNote(infoOf("06-binarised-01-uint8.npz"), "full ink"));
    EXPECT_TRUE(hasNote(infoOf("26-dark-on-light.npz"), "turned over"));
    EXPECT_TRUE(hasNote(infoOf("09-emnist"), "transposed"));
    EXPECT_TRUE(hasNote(infoOf("04-savez-positional.npz"), "order"));
    EXPECT_TRUE(infoOf("03-onehot-labels.npz").at("notes").empty());
    const Outcome text = runCli({"info", cases + "26-dark-on-light.npz"}, test::usualLimits);
    EXPECT_THAT(text.out, HasSubstr("note: the ink is dark on light ground: the pictures were turned over"));
}

TEST(DataCases, SayWhatWasGuessedAndWhatWasPassedOver)
{
    EXPECT_TRUE(hasNote(infoOf("44-names-eval-pictures-only.npz"), "passed over: 'x_eval'"));
    EXPECT_TRUE(hasNote(infoOf("44-names-full-and-part.npz"), "passed over: 'X_train_full', 'y_train_full'"));
    EXPECT_TRUE(hasNote(infoOf("45-rows-train.npy"), "the first number of each row"));
    EXPECT_TRUE(hasNote(infoOf("45-rows-last.npy.gz"), "the last number of each row"));
    EXPECT_TRUE(hasNote(infoOf("46-levels-0-15.npz"), "no level of 'train' is above 15"));
    EXPECT_TRUE(hasNote(infoOf("46-levels-test-0-1.npz"), "all levels of 'test' are 0 or 1"));
    EXPECT_TRUE(hasNote(infoOf("47-dark-train-light-test.npz"), "the ink of 'train' is dark on light ground"));
    EXPECT_TRUE(infoOf("44-names-classes-beside.npz").at("notes").empty());
    EXPECT_TRUE(infoOf("44-names-images-and-data.pkl.gz").at("notes").empty());
}

TEST(DataCases, AreTurnedAsAPersonSays)
{
    const auto pictures = [](const json& info) { return info.at("splits").at("train").at("images_sha256"); };
    const json automatic = infoOf("26-dark-on-light.npz");
    const json kept = infoOf("26-dark-on-light.npz", {"--no-turn-over"});
    EXPECT_TRUE(automatic.at("turned_over"));
    EXPECT_FALSE(kept.at("turned_over"));
    EXPECT_NE(pictures(automatic), pictures(kept));
    EXPECT_TRUE(hasNote(kept, "left so"));

    const json upright = infoOf("03-onehot-labels.npz");
    const json lying = infoOf("03-onehot-labels.npz", {"--transpose"});
    EXPECT_TRUE(lying.at("looks_transposed"));
    EXPECT_FALSE(upright.at("looks_transposed"));
    EXPECT_EQ(pictures(infoOf("09-emnist")), pictures(upright));
    EXPECT_EQ(pictures(infoOf("09-emnist", {"--no-transpose"})), pictures(lying));
    EXPECT_TRUE(hasNote(infoOf("09-emnist", {"--no-transpose"}), "lie on their side"));
}

} // namespace
} // namespace engram
