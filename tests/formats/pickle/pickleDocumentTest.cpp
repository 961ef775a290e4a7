#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "files/byteReader.h"
#include "files/byteSource.h"
#include "formats/pickle/pickleMachine.h"
#include "formats/pickle/pickleNumpy.h"
#include "support/document.h"

namespace engram::pickle {
namespace {

std::string block(const std::string& kind)
{
    std::string text;
    for (const std::string& line : test::markedLines(test::documentText("docs/formats/dataSets.md"), kind))
        text += line + '\n';
    return text;
}

/// Whether a pickle that begins with this opcode is refused because of it: what follows is missing in any case.
bool isRead(std::uint8_t opcode)
{
    const std::vector<std::uint8_t> bytes{opcode};
    MemorySource source(bytes);
    ByteReader reader(source, "a pickle");
    ValueStore store;
    const auto result = Machine(reader, store).run();
    return result.has_value() || result.error().kind != ErrorKind::unsupported;
}

TEST(PickleDocument, NamesEveryOpcodeThatIsReadAndNoOther)
{
    const std::string text = block("opcodes");
    static const std::regex opcode(R"(([A-Z0-9_]+) ([0-9A-F]{2})\b)");
    std::set<int> documented;
    for (auto match = std::sregex_iterator(text.begin(), text.end(), opcode); match != std::sregex_iterator(); ++match)
        EXPECT_TRUE(documented.insert(std::stoi((*match)[2], nullptr, 16)).second) << (*match)[1] << " comes twice";
    EXPECT_GT(documented.size(), 50U);
    for (int byte = 0; byte < 256; ++byte)
        EXPECT_EQ(isRead(static_cast<std::uint8_t>(byte)), documented.contains(byte)) << std::hex << byte;
}

TEST(PickleDocument, NamesWhatAPickleMayName)
{
    const std::string text = block("globals");
    static const std::regex global(R"(([\w.]+) (\w+))");
    std::set<std::string> documented;
    std::set<std::string> modules;
    std::set<std::string> names;
    for (auto match = std::sregex_iterator(text.begin(), text.end(), global); match != std::sregex_iterator();
         ++match) {
        documented.insert(match->str());
        modules.insert((*match)[1]);
        names.insert((*match)[2]);
    }
    EXPECT_EQ(documented.size(), 14U);
    modules.insert({"os", "numpy.core", "builtins.numpy"});
    names.insert({"system", "eval", "array"});
    for (const std::string& module : modules)
        for (const std::string& name : names)
            EXPECT_EQ(allowedGlobal(module, name).has_value(),
                documented.contains(std::string(module).append(" ").append(name)))
                << module << '.' << name;
}

} // namespace
} // namespace engram::pickle
