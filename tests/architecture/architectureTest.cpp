#include <regex>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sourceTree.h"
#include "support/document.h"

namespace engram::architecture {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::size_t longestFile = 450;
constexpr std::size_t longestFunction = 60;

std::vector<std::string> faultsOf(const std::string& path, const std::string& text)
{
    return includeFaults(parseSource(path, text));
}

TEST(IncludeRules, ReadsIncludesAndCountsLines)
{
    const SourceFile file =
        parseSource("src/bits/a.cpp", "#include <vector>\n  # include \"b.h\" // why\nint include;\n");
    EXPECT_THAT(file.includes, ElementsAre("vector", "b.h"));
    EXPECT_EQ(file.lines, 3U);
}

TEST(IncludeRules, AModuleUsesOnlyWhatIsBelowIt)
{
    EXPECT_THAT(
        faultsOf("src/agent/a.cpp", "#include <engram/bits/bitVector.h>\n#include <engram/error.h>\n"), IsEmpty());
    EXPECT_THAT(faultsOf("include/engram/session/s.h", "#include <engram/store/agentFile.h>\n"), IsEmpty());
    EXPECT_THAT(faultsOf("src/dataset/d.cpp", "#include <engram/agent/agent.h>\n"),
        ElementsAre("src/dataset/d.cpp includes engram/agent/agent.h: dataset must not use agent"));
    EXPECT_THAT(faultsOf("include/engram/bits/b.h", "#include <engram/agent/agent.h>\n"),
        ElementsAre("include/engram/bits/b.h includes engram/agent/agent.h: bits must not use agent"));
    EXPECT_THAT(faultsOf("src/other/o.cpp", "#include <engram/bits/b.h>\n"),
        ElementsAre(
            "src/other/o.cpp includes engram/bits/b.h: other is a folder that the direction of use does not name"));
    EXPECT_THAT(faultsOf("src/agent/a.cpp", "#include \"../bits/b.h\"\n"),
        ElementsAre("src/agent/a.cpp includes ../bits/b.h: a relative path may lead out of the folder"));
}

TEST(IncludeRules, APanelKnowsTheBridgeButNoOtherPanel)
{
    EXPECT_THAT(faultsOf("src/gui/canvas/c.cpp", "#include \"bridge/sessionBridge.h\"\n#include \"c.h\"\n"), IsEmpty());
    EXPECT_THAT(faultsOf("src/gui/shell/s.cpp", "#include \"canvas/canvas.h\"\n"), IsEmpty());
    EXPECT_THAT(faultsOf("src/gui/canvas/c.cpp", "#include \"layers/layerView.h\"\n"),
        ElementsAre("src/gui/canvas/c.cpp includes layers/layerView.h: canvas must not use layers"));
    EXPECT_THAT(faultsOf("src/gui/bridge/b.cpp", "#include \"shell/mainWindow.h\"\n"),
        ElementsAre("src/gui/bridge/b.cpp includes shell/mainWindow.h: bridge must not use shell"));
}

TEST(IncludeRules, QtStaysInTheWindow)
{
    EXPECT_THAT(faultsOf("src/gui/canvas/c.cpp", "#include <QWidget>\n"), IsEmpty());
    for (const char* header : {"QWidget", "QtCore", "QtGui/QImage", "qglobal.h", "ui_panel.h"})
        EXPECT_THAT(faultsOf("src/session/s.cpp", std::string("#include <") + header + ">\n"), testing::SizeIs(1))
            << header;
}

TEST(FunctionSizes, AreCountedFromTheDeclarationToTheClosingBrace)
{
    const std::vector<FunctionSize> sizes = functionSizes("#include <a.h>\n"
                                                          "\n"
                                                          "/// Why.\n"
                                                          "Panel::Panel(int a,\n"
                                                          "    int b)\n"
                                                          "    : a_(a)\n"
                                                          "    , b_([] { return 1; })\n"
                                                          "{\n"
                                                          "    if (a) {\n"
                                                          "\n"
                                                          "    }\n"
                                                          "}\n"
                                                          "\n"
                                                          "class Inside {\n"
                                                          "public:\n"
                                                          "    void inLine() { }\n"
                                                          "    int two() const\n"
                                                          "    {\n"
                                                          "        return 2;\n"
                                                          "    }\n"
                                                          "};\n");
    ASSERT_EQ(sizes.size(), 2U);
    EXPECT_EQ(sizes[0].name, "Panel::Panel(int a,");
    EXPECT_EQ(sizes[0].line, 4U);
    EXPECT_EQ(sizes[0].lines, 9U);
    EXPECT_EQ(sizes[1].name, "int two() const");
    EXPECT_EQ(sizes[1].lines, 4U);
}

class SourceTree : public testing::Test {
protected:
    const std::vector<SourceFile> files_ = readSourceTree(ENGRAM_SOURCE_DIR);
};

TEST_F(SourceTree, IsReadWhole)
{
    const auto has = [this](const std::string& path) {
        return std::ranges::any_of(files_, [&](const SourceFile& file) { return file.path == path; });
    };
    EXPECT_TRUE(has("include/engram/error.h"));
    EXPECT_TRUE(has("src/cli/main.cpp"));
    EXPECT_TRUE(has("tests/architecture/architectureTest.cpp"));
}

TEST_F(SourceTree, KeepsTheDirectionOfUse)
{
    for (const SourceFile& file : files_)
        for (const std::string& fault : includeFaults(file))
            ADD_FAILURE() << fault;
}

TEST_F(SourceTree, HasNoLongFile)
{
    for (const SourceFile& file : files_)
        EXPECT_LE(file.lines, longestFile) << file.path;
}

TEST_F(SourceTree, AsksAPanelForItsPartsAndDoesNotSearchIt)
{
    static const std::regex search(R"(\b[a-z]\w*_->findChild)");
    for (const SourceFile& file : files_)
        if (file.path.starts_with("src/gui/")) {
            EXPECT_FALSE(std::regex_search(test::documentText(file.path), search)) << file.path;
        }
}

TEST_F(SourceTree, ReadsNumbersInOneWay)
{
    // Bytes are put together in src/files/littleEndian.h, digits are read by numberIn() of engram/text.h. Where a
    // number is only the beginning of what is read, numberIn() does not do.
    static const std::regex byHand(R"(<< 8U? \| \w+\[|<< 24)");
    const std::set<std::string> mayParse{
        "include/engram/text.h", "src/files/fileClaim.cpp", "src/formats/npy/npyArray.cpp"};
    const std::set<std::string> mayShift{
        "src/files/littleEndian.h", "src/formats/picture/pnmPicture.cpp"}; // a pixel of 16 bits, of millions
    for (const SourceFile& file : files_) {
        if (file.path.starts_with("tests/"))
            continue;
        const std::string text = test::documentText(file.path);
        EXPECT_TRUE(text.find("std::from_chars(") == std::string::npos || mayParse.contains(file.path)) << file.path;
        EXPECT_TRUE(!std::regex_search(text, byHand) || mayShift.contains(file.path)) << file.path;
    }
}

TEST_F(SourceTree, HasNoLongFunction)
{
    std::size_t functions = 0;
    for (const SourceFile& file : files_)
        for (const FunctionSize& function : functionSizes(test::documentText(file.path))) {
            EXPECT_LE(function.lines, longestFunction) << file.path << ':' << function.line << ": " << function.name;
            ++functions;
        }
    EXPECT_GT(functions, 4000U);
}

} // namespace
} // namespace engram::architecture
