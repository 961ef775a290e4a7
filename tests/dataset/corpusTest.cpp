// Every file of tests/corpus does what its manifest says, within the limits.

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <engram/dataset/dataFile.h>

#include "boundedLoad.h"
#include "support/demoFiles.h"
#include "support/fileBytes.h"
#include "support/json.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using nlohmann::json;
using test::LoadOutcome;
using test::loadWithinLimits;
using test::TemporaryFolder;

const std::filesystem::path corpus = std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests/corpus";

struct CorpusFile {
    json entry;

    friend std::ostream& operator<<(std::ostream& out, const CorpusFile& file)
    {
        return out << file.entry.at("file") << ": " << file.entry.at("what");
    }
};

json manifest()
{
    return test::readJson(corpus / "manifest.json");
}

/// All but the pictures, which no reader of data files reads.
std::vector<CorpusFile> corpusFiles()
{
    std::vector<CorpusFile> files;
    const json all = manifest();
    for (const json& entry : all.at("files"))
        if (entry.at("kind") != "png")
            files.push_back({entry});
    return files;
}

std::string testName(const ::testing::TestParamInfo<CorpusFile>& info)
{
    std::string name = info.param.entry.at("file");
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
}

/// The labels that belong to the corpus' 20 training pictures, as an IDX file.
std::string trainingLabels()
{
    const auto data = loadDataFile(corpus / "pickle_ok" / "assembled_control.pkl");
    const auto labels = data.value().split("train")->labels();
    return test::bigEndian(0x0801, 4) + test::bigEndian(labels.size(), 4) + std::string(labels.begin(), labels.end());
}

/// A picture file needs its labels beside it. Where the corpus has them not, both are laid side by side elsewhere.
std::filesystem::path withPartner(const json& entry, const TemporaryFolder& scratch)
{
    const std::filesystem::path path = corpus / entry.at("file").get<std::string>();
    if (!entry.contains("pair") || exists(path.parent_path() / entry["pair"].get<std::string>()))
        return path;
    std::filesystem::copy_file(path, scratch.path() / path.filename());
    const std::string pair = entry["pair"];
    scratch.write(pair, pair.ends_with(".gz") ? test::gzipped(trainingLabels()) : trainingLabels());
    return scratch.path() / path.filename();
}

void expectSplits(const json& expected, const LoadOutcome& outcome)
{
    ASSERT_EQ(outcome.splits.size(), expected.size());
    for (const LoadOutcome::Split& split : outcome.splits) {
        ASSERT_TRUE(expected.contains(split.name)) << split.name;
        const json& wanted = expected[split.name];
        EXPECT_EQ(split.count, wanted.at("n")) << split.name;
        EXPECT_EQ(split.imagesSha256, wanted.at("images_u8_sha256").get<std::string>()) << split.name;
        EXPECT_EQ(split.labelsSha256, wanted.at("labels_u8_sha256").get<std::string>()) << split.name;
    }
}

void expectFont(const json& font, const LoadOutcome& outcome)
{
    ASSERT_EQ(outcome.splits.size(), 1U);
    EXPECT_EQ(outcome.splits[0].name, "digits");
    EXPECT_EQ(json(outcome.splits[0].pictureSha256), font.at("digits_u8_sha256"));
}

void expectOneLineNaming(const std::filesystem::path& path, const std::string& message)
{
    EXPECT_THAT(message, ::testing::HasSubstr(path.filename().string()));
    EXPECT_THAT(message, ::testing::Not(::testing::HasSubstr("\n")));
    EXPECT_GT(message.size(), path.string().size() + 10) << "no cause: " << message;
    EXPECT_LT(message.size(), path.string().size() + 300) << message;
}

class Corpus : public ::testing::TestWithParam<CorpusFile> { };

TEST_P(Corpus, DoesWhatTheManifestSays)
{
    const json& entry = GetParam().entry;
    const std::filesystem::path canary = manifest().at("canary").get<std::string>();
    ASSERT_FALSE(exists(canary)) << "left over from something else";
    const TemporaryFolder scratch;
    const std::filesystem::path path = withPartner(entry, scratch);

    const LoadOutcome outcome = loadWithinLimits(path);

    EXPECT_FALSE(exists(canary)) << "the file ran code";
    ASSERT_TRUE(outcome.finished) << outcome.how;
    const std::string expected = entry.at("expect");
    if (expected != "either") {
        ASSERT_EQ(outcome.accepted, expected == "accept") << outcome.message;
    }
    if (!outcome.accepted) {
        expectOneLineNaming(path, outcome.message);
        return;
    }
    if (entry.contains("splits"))
        expectSplits(entry["splits"], outcome);
    if (entry.contains("font"))
        expectFont(entry["font"], outcome);
    if (entry.contains("warn")) {
        EXPECT_EQ(json(outcome.repairs), entry["warn"]);
    }
}

INSTANTIATE_TEST_SUITE_P(Files, Corpus, ::testing::ValuesIn(corpusFiles()), testName);

TEST(Mnist, AFullSizeTextPickleLoadsWithinTheLimits)
{
    const LoadOutcome own = loadWithinLimits(std::filesystem::path(ENGRAM_SOURCE_DIR) / "data" / "mnist.pkl.gz");
    ASSERT_TRUE(own.accepted) << own.how << own.message;
    ASSERT_EQ(own.splits.size(), 2U);
    const TemporaryFolder folder;
    const LoadOutcome text = loadWithinLimits(test::writeTextPickle(folder.path()));
    ASSERT_TRUE(text.finished) << text.how;
    ASSERT_TRUE(text.accepted) << text.message;
    ASSERT_EQ(text.splits.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(text.splits[i].imagesSha256, own.splits[i].imagesSha256);
        EXPECT_EQ(text.splits[i].labelsSha256, own.splits[i].labelsSha256);
    }
}

} // namespace
} // namespace engram
