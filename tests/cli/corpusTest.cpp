#include <algorithm>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "commandLine.h"
#include "support/demoFiles.h"
#include "support/json.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using nlohmann::json;
using test::Outcome;
using test::runCli;

bool isOneLine(const std::string& text)
{
    return !text.empty() && text.back() == '\n' && std::count(text.begin(), text.end(), '\n') == 1;
}

void expectValues(const json& entry, const json& info)
{
    if (entry.contains("splits")) {
        for (const auto& [name, split] : entry.at("splits").items()) {
            const json& ours = info.at("splits").at(name);
            EXPECT_EQ(ours.at("n"), split.at("n"));
            EXPECT_EQ(ours.at("shape"), (json{split.at("n"), 28, 28}));
            EXPECT_EQ(ours.at("images_sha256"), split.at("images_u8_sha256"));
            EXPECT_EQ(ours.at("labels_sha256"), split.at("labels_u8_sha256"));
        }
        EXPECT_EQ(info.at("splits").size(), entry.at("splits").size());
    }
    if (entry.contains("font")) {
        EXPECT_EQ(info.at("splits").at("digits").at("digits_sha256"), entry.at("font").at("digits_u8_sha256"));
    }
    if (entry.contains("image_u8_sha256")) {
        EXPECT_EQ(info.at("image_sha256"), entry.at("image_u8_sha256"));
    }
}

/// The corpus is a sample, without the labels that its IDX pictures need: the first 20 of MNIST, whose hash it states.
/// Returns where the pictures and their labels lie side by side.
std::string withLabels(const std::string& pictures, const std::string& labelsName, const test::TemporaryFolder& folder)
{
    const std::string copy = folder / std::filesystem::path(pictures).filename().string();
    std::filesystem::copy_file(pictures, copy);
    std::ofstream out(folder / labelsName, std::ios::binary); // plain behind either name: the content decides
    out.write("\0\0\x08\x01\0\0\0\x14", 8);
    for (const int label : {5, 0, 4, 1, 9, 2, 1, 3, 1, 4, 3, 5, 3, 6, 1, 7, 2, 8, 6, 9})
        out.put(static_cast<char>(label));
    return copy;
}

TEST(Corpus, EveryFileDoesWhatTheManifestSays)
{
    const std::filesystem::path corpus = std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests/corpus";
    const json manifest = test::readJson(corpus / "manifest.json");
    const std::filesystem::path canary = manifest.at("canary").get<std::string>();
    std::size_t accepted = 0;
    std::size_t refused = 0;
    for (const json& entry : manifest.at("files")) {
        const test::TemporaryFolder folder;
        std::string path = (corpus / entry.at("file").get<std::string>()).string();
        if (entry.contains("pair"))
            path = withLabels(path, entry.at("pair"), folder);
        SCOPED_TRACE(path + ": " + entry.at("what").get<std::string>());
        const Outcome outcome = runCli({"info", path, "--json"}, test::usualLimits);
        const std::string expected = entry.at("expect");
        if (outcome.exitCode == 0 && expected != "reject") {
            ++accepted;
            expectValues(entry, outcome.json());
        } else {
            ++refused;
            EXPECT_EQ(outcome.exitCode, 1) << outcome.out << outcome.err;
            EXPECT_NE(expected, "accept") << outcome.err;
            EXPECT_TRUE(isOneLine(outcome.err)) << outcome.err;
            EXPECT_NE(outcome.err.find(path), std::string::npos) << outcome.err;
            EXPECT_EQ(outcome.out, "");
        }
        EXPECT_FALSE(std::filesystem::exists(canary));
    }
    EXPECT_GE(accepted, 23U);
    EXPECT_GE(refused, 83U);
}

TEST(FontSheets, OfTheDemoLoadWithExactlyTheKnownRepairs)
{
    const auto repairs = [](const std::filesystem::path& path) {
        const Outcome outcome = runCli({"info", path.string(), "--json"}, test::usualLimits);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
        const json info = outcome.json();
        EXPECT_EQ(info.at("splits").at("digits").at("n"), 10);
        json cells = json::array();
        for (const json& repair : info.at("repairs"))
            cells.push_back({repair.at("cell"), repair.at("found"), repair.at("read_as")});
        std::sort(cells.begin(), cells.end());
        return cells;
    };
    const test::TemporaryFolder scratch;
    for (const std::filesystem::path& folder : test::foldersOfDemoSheets(scratch.path())) {
        EXPECT_EQ(repairs(folder / "Arial.xlsx"), json::array());
        EXPECT_EQ(repairs(folder / "Helvetica.xlsx"), (json{{"BV4", "", 0}}));
        EXPECT_EQ(repairs(folder / "Bradley Hand.xlsx"), (json{{"AP40", "", 0}, {"CT48", "", 0}, {"CW49", "11", 1}}));
    }
}

TEST(Mnist, AFullSizeTextPickleLoadsWithinItsCaps)
{
    const auto own = (std::filesystem::path(ENGRAM_SOURCE_DIR) / "data/mnist.pkl.gz").string();
    const Outcome ours = runCli({"info", own, "--json"}, {.seconds = 2, .megabytes = test::promisedMegabytes});
    ASSERT_EQ(ours.exitCode, 0) << ours.err;
    EXPECT_EQ(ours.json().at("splits").at("train").at("n"), 60000);
    EXPECT_EQ(ours.json().at("splits").at("test").at("n"), 10000);
    const test::TemporaryFolder folder;
    const std::string text = test::writeTextPickle(folder.path()).string();
    const Outcome pickle = runCli({"info", text, "--json"}, test::usualLimits);
    ASSERT_EQ(pickle.exitCode, 0) << pickle.err;
    EXPECT_EQ(pickle.json().at("splits"), ours.json().at("splits"));
}

} // namespace
} // namespace engram
