// The pickle reader against byte literals: what it reads, and each way to be wrong.

#include <span>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/dataFiles.h"
#include "support/fileBytes.h"

namespace engram {
namespace {

using namespace std::string_literals;
using test::littleEndian;
using ::testing::HasSubstr;

Result<DataFile> read(const std::string& pickle)
{
    MemorySource source({reinterpret_cast<const std::uint8_t*>(pickle.data()), pickle.size()});
    ByteReader reader(source, "it.pkl");
    return pickleFile(reader, {"it.pkl", "it"});
}

std::string pickleRefusal(const std::string& pickle)
{
    const auto file = read(pickle);
    return file ? "accepted" : file.error().message;
}

std::string picture()
{
    std::string pixels;
    for (std::size_t i = 0; i < digitPixels; ++i)
        pixels += static_cast<char>(i * 7 % 256);
    return pixels;
}

std::string binaryBytes(const std::string& content)
{
    return "B" + littleEndian(content.size(), 4) + content;
}
std::string dtype(const std::string& code, const std::string& order)
{
    return "cnumpy\ndtype\nU\2" + code + "K\0K\1\x87R(K\3U\1"s + order + "NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\0tb"s;
}
const std::string emptyArray = "cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\0\x85U\1b\x87R"s;
std::string array(const std::string& shape, const std::string& type, const std::string& content)
{
    return emptyArray + "(K\1(" + shape + "t" + type + "\x89" + content + "tb";
}
std::string images()
{
    return array("K\1K\x1cK\x1c", dtype("u1", "|"), binaryBytes(picture()));
}
std::string labelsObject(const std::string& label = "\3")
{
    return array("K\1", dtype("u1", "|"), binaryBytes(label));
}

/// ((images, labels), (images, labels)), protocol 2.
std::string dataSet(const std::string& trainImages, const std::string& trainLabels)
{
    return "\x80\2" + trainImages + trainLabels + "\x86" + images() + labelsObject() + "\x86\x86.";
}

void expectPicture(const DigitSet* digits, std::uint8_t label)
{
    ASSERT_NE(digits, nullptr);
    ASSERT_EQ(digits->size(), 1U);
    EXPECT_EQ(std::string(digits->pixels().begin(), digits->pixels().end()), picture());
    EXPECT_EQ(digits->label(0), label);
}

TEST(Pickle, ReadsTwoPairsAsTrainAndTest)
{
    const auto file = read(dataSet(images(), labelsObject("\5")));
    ASSERT_TRUE(file) << file.error().message;
    expectPicture(file->split("train"), 5);
    expectPicture(file->split("test"), 3);
    EXPECT_EQ(file->splits[0].digits->name(), "it train");
}

TEST(Pickle, ReadsThreePairsOnePairFourArraysAndDicts)
{
    const std::string pair = images() + labelsObject() + "\x86";
    const auto three = read("\x80\2" + pair + pair + pair + "\x87.");
    ASSERT_TRUE(three);
    ASSERT_EQ(three->splits.size(), 3U);
    EXPECT_EQ(three->splits[1].name, "validation");

    const auto one = read("\x80\2" + pair + ".");
    ASSERT_TRUE(one);
    expectPicture(one->split("train"), 3);

    const auto four = read("\x80\2(" + images() + labelsObject("\1") + images() + labelsObject("\2") + "t.");
    ASSERT_TRUE(four);
    expectPicture(four->split("test"), 2);

    const auto dict = read("\x80\2}(U\7x_train" + images() + "X\7\0\0\0y_train"s + labelsObject() + "U\4noteK\1u.");
    ASSERT_TRUE(dict) << dict.error().message;
    expectPicture(dict->split("train"), 3);
    EXPECT_EQ(dict->splits.size(), 1U);
    EXPECT_THAT(pickleRefusal("\x80\2}(U\7x_train" + images() + "u."), HasSubstr("train has pictures, but no labels"));
}

TEST(Pickle, ReadsNestedListsOfNumbers)
{
    std::string flat = "](";
    std::string nested = "](";
    for (std::size_t i = 0; i < digitPixels; ++i) {
        const std::string pixel = "K" + std::string(1, picture()[i]);
        flat += pixel;
        nested += (i % digitSide == 0 ? "](" : "") + pixel + (i % digitSide == digitSide - 1 ? "e" : "");
    }
    for (const std::string& row : {flat + "e", nested + "e"}) {
        const auto file = read("\x80\2]" + row + "a" + "]K\4a" + "\x86" + ".");
        ASSERT_TRUE(file) << file.error().message;
        expectPicture(file->split("train"), 4);
    }
    EXPECT_THAT(pickleRefusal("\x80\2](" + flat + "e" + "]K\1ae]K\4K\5\x86\x86."), HasSubstr("it.pkl"));
    EXPECT_THAT(pickleRefusal("\x80\2](" + flat + "e](K\1ee](K\4K\5e\x86."), HasSubstr("different lengths"));
}

TEST(Pickle, ReadsFractionsInLists)
{
    std::string row = "](";
    std::string expected;
    for (std::size_t i = 0; i < digitPixels; ++i) {
        row += i % 2 == 0 ? "K\0"s : "G\x3f\xe0\0\0\0\0\0\0"s; // 0.5, big-endian
        expected += i % 2 == 0 ? '\0' : '\x80';
    }
    const auto file = read("\x80\2]" + row + "ea]K\4a\x86.");
    ASSERT_TRUE(file) << file.error().message;
    const auto pixels = file->splits[0].digits->pixels();
    EXPECT_EQ(std::string(pixels.begin(), pixels.end()), expected);
}

TEST(Pickle, ReadsPython2sEscapedStrings)
{
    std::string quoted = "'";
    for (const char character : picture()) {
        const auto code = static_cast<std::uint8_t>(character);
        const char* digits = "0123456789abcdef";
        if (character == '\n')
            quoted += "\\n";
        else if (character == '\'')
            quoted += "\\'";
        else if (character == '\\')
            quoted += "\\\\";
        else if (code == 7)
            quoted += "\\007";
        else if (code >= ' ' && code < 0x7f)
            quoted += character;
        else
            quoted += std::string("\\x") + digits[code >> 4] + digits[code & 15];
    }
    const std::string text = array("K\1K\x1cK\x1c", dtype("u1", "|"), "S" + quoted + "'\n");
    const auto file = read(dataSet(text, labelsObject("\6")));
    ASSERT_TRUE(file) << file.error().message;
    expectPicture(file->split("train"), 6);
    for (const char* broken :
        {"S'\\xg0'\n", "S'\\x0", "S'\\'\n", "S'\\q'\n", "S'\\777'\n", "S'a\nb'\n", "Sabc\n", "S'a'b\n", "S"})
        EXPECT_THAT(pickleRefusal("\x80\2"s + broken), HasSubstr("it.pkl: byte ")) << broken;
}

TEST(Pickle, ReadsPython3sLatin1Texts)
{
    std::string utf8;
    std::string raw;
    for (const char character : picture()) {
        const auto code = static_cast<std::uint8_t>(character);
        if (code < 0x80)
            utf8 += character;
        else
            utf8 += {static_cast<char>(0xc0 | code >> 6), static_cast<char>(0x80 | (code & 0x3f))};
        raw += code == 0   ? "\\u0000"
            : code == '\n' ? "\\u000a"
            : code == '\\' ? "\\U0000005c"
                           : std::string(1, character);
    }
    for (const std::string& text : {"X" + littleEndian(utf8.size(), 4) + utf8, "V" + raw + "\n"}) {
        const std::string content = "c_codecs\nencode\n" + text + "X\6\0\0\0latin1\x86R"s;
        const auto file = read(dataSet(array("K\1K\x1cK\x1c", dtype("u1", "|"), content), labelsObject("\7")));
        ASSERT_TRUE(file) << file.error().message;
        expectPicture(file->split("train"), 7);
    }
    EXPECT_THAT(pickleRefusal("\x80\2"
                              "c_codecs\nencode\nX\3\0\0\0\xe2\x82\xacX\6\0\0\0latin1\x86R."s),
        HasSubstr("latin1 has not"));
    EXPECT_THAT(pickleRefusal("\x80\2"
                              "c_codecs\nencode\nX\1\0\0\0aX\5\0\0\0utf-8\x86R."s),
        HasSubstr("another way than latin1"));
    EXPECT_THAT(pickleRefusal("\x80\4\x8c\2\xc3("), HasSubstr("not valid UTF-8"));
    EXPECT_THAT(pickleRefusal("\x80\2V\\ud800\n."), HasSubstr("broken escape"));
}

TEST(Pickle, NeverRunsWhatAPickleAsksFor)
{
    for (const char* ask : {"cos\nsystem\n", "cposix\nsystem\n", "c__builtin__\neval\n", "cbuiltins\nexec\n",
             "cnumpy\nload\n", "cnumpy.core.multiarray\nfromstring\n", "c_codecs\ndecode\n", "cnumpy\ndtype.type\n",
             "cnumpy \ndtype\n", "c\n\n"})
        EXPECT_THAT(pickleRefusal("\x80\2"s + ask + "S'x'\n\x85R."), HasSubstr("is never run")) << ask;
    EXPECT_THAT(pickleRefusal("cos\nsystem\n(S'x'\ntR."), HasSubstr("byte 0: the pickle asks for os.system"));
    EXPECT_THAT(pickleRefusal("\x80\4\x8c\2os\x8c\6system\x93."), HasSubstr("os.system"));
    EXPECT_THAT(pickleRefusal("\x80\2"
                              "c\x1b[31mos\nsys\xfftem\n."),
        HasSubstr("?[31mos.sys?tem"));
    EXPECT_THAT(pickleRefusal("\x80\2"
                              "cos\nsystem\n0"
                    + dataSet(images(), labelsObject()).substr(2)),
        HasSubstr("os.system"));
}

TEST(Pickle, RefusesTheRestOfTheLanguageByName)
{
    const std::pair<const char*, const char*> opcodes[] = {{"P1\n", "PERSID"}, {"Q", "BINPERSID"},
        {"(ios\nsystem\n", "INST"}, {"(o", "OBJ"}, {"\x81", "NEWOBJ"}, {"\x82\1", "EXT1"}, {"\x83\1\1", "EXT2"},
        {"\x84\1\1\1\1", "EXT4"}, {"\x8f", "EMPTY_SET"}, {"\x90", "ADDITEMS"}, {"\x91", "FROZENSET"},
        {"\x92", "NEWOBJ_EX"}, {"\x97", "NEXT_BUFFER"}, {"\x98", "READONLY_BUFFER"}, {"\xff", "0xff is not an opcode"},
        {"?", "0x3f is not an opcode"}};
    for (const auto& [opcode, name] : opcodes)
        EXPECT_THAT(pickleRefusal("\x80\2N"s + opcode), HasSubstr(name));
    EXPECT_THAT(pickleRefusal("\x80\6N."), HasSubstr("protocol 6 is unknown"));
}

TEST(Pickle, RefusesArraysThatNumpyWouldNotWrite)
{
    const std::string type = dtype("u1", "|");
    const std::string content = binaryBytes(picture());
    const auto refused = [](const std::string& trainImages) {
        return pickleRefusal(dataSet(trainImages, labelsObject()));
    };
    EXPECT_EQ(refused(images()), "accepted");
    EXPECT_THAT(refused(emptyArray), HasSubstr("neither an array nor lists"));
    EXPECT_THAT(
        refused(emptyArray + "(K\2(K\1K\x1cK\x1ct" + type + "\x89" + content + "tb"), HasSubstr("unknown version"));
    EXPECT_THAT(refused(emptyArray + "(K\1(K\1K\x1cK\x1ct" + type + "K\2" + content + "tb"),
        HasSubstr("neither C nor Fortran"));
    EXPECT_THAT(refused(array("K\1K\x1cK\x1c", "N", content)), HasSubstr("not a numpy.dtype"));
    EXPECT_THAT(refused(array("K\1K\x1cJ\xff\xff\xff\xff", type, content)), HasSubstr("whole number from 0 up"));
    EXPECT_THAT(refused(array("K\1K\x1cK\x1d", type, content)), HasSubstr("claims 812 bytes, but holds 784"));
    EXPECT_THAT(refused(array("K\1K\x1cK\x1c", type, "N")), HasSubstr("not bytes"));
    EXPECT_THAT(refused(images() + "(K\1(K\1K\x1cK\x1ct" + type + "\x89" + content + "tb"), HasSubstr("filled twice"));
    EXPECT_THAT(refused(array("K\1K\x1cK\x1c", dtype("O8", "|"), content)), HasSubstr("not one of plain numbers"));
    EXPECT_THAT(refused(array("K\1K\x1cK\x1c", dtype("u2", "|"), content)), HasSubstr("no byte order"));
    EXPECT_THAT(refused(array("K\1K\x1cK\x1c", dtype("u1", "="), content)), HasSubstr("unknown byte order"));
    const std::string state = "(K\3U\1<NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\0tb"s;
    EXPECT_THAT(refused(array("K\1K\x1cK\x1c", type + state, content)), HasSubstr("changed after"));
    EXPECT_THAT(
        refused(array("K\1K\x1cK\x1c", type + "q\1", content) + "h\1" + state + "0"), HasSubstr("changed after"));
}

TEST(Pickle, RefusesMisuseOfTheStack)
{
    for (const char* pickle : {".", "0.", "a.", "]a.", "Ka", "N(a.", "Na.", "NNa.", "e.", "(e.", "s.", "}s.", "}Ns.",
             "]NNs.", "u.", "}(Nu.", "d", "(Nd.", "t.", "\x85.", "N\x86.", "b.", "Nb.", "NNb.", "R.", "NR.", "N)R.",
             "S'f'\n)R.", "q\1.", "h\1.", "g1\n.", "gx\n.", "2.", "1.", "(.", "NN.", "(N.", "N.N", "\x94.", "\x93.",
             "K\1K\1\x93.", "I1x\n.", "I\n.", "L99999999999999999999L\n.", "F1.5x\n.", "p-1\n."})
        EXPECT_THAT(pickleRefusal("\x80\2"s + pickle), HasSubstr("it.pkl: byte ")) << pickle;
}

TEST(Pickle, ReadsFramesAndRefusesFalseOnes)
{
    const std::string body = dataSet(images(), labelsObject()).substr(2);
    const auto framed = [&](std::uint64_t length) { return "\x80\4\x95" + littleEndian(length, 8) + body; };
    EXPECT_EQ(pickleRefusal(framed(body.size())), "accepted");
    EXPECT_THAT(pickleRefusal(framed(body.size() + 1)), HasSubstr("frame"));
    EXPECT_THAT(pickleRefusal(framed(~std::uint64_t{0})), HasSubstr("frame"));
    EXPECT_THAT(pickleRefusal(framed(5)), HasSubstr("beyond the end of its frame"));
    EXPECT_THAT(pickleRefusal("\x80\4\x95" + littleEndian(20, 8) + "\x95" + littleEndian(2, 8) + "N."),
        HasSubstr("inside another"));
}

TEST(Pickle, RefusesCyclesAndWhatIsNoDataSet)
{
    EXPECT_THAT(pickleRefusal("\x80\2]q\1h\1a."), HasSubstr("no data set"));
    EXPECT_THAT(pickleRefusal("\x80\2]q\1(h\1h\1e."), HasSubstr("it.pkl: train pictures"));
    for (const char* pickle : {"N.", "K\1.", ").", "].", "}.", "U\1a.", "NN\x86.", "]]\x86.", "cnumpy\nndarray\n."})
        EXPECT_THAT(pickleRefusal("\x80\2"s + pickle), ::testing::StartsWith("it.pkl: ")) << pickle;
}

TEST(Pickle, RefusesEveryTruncation)
{
    const std::string pickle = dataSet(images(), labelsObject());
    for (std::size_t size = 0; size < pickle.size(); ++size)
        EXPECT_THAT(pickleRefusal(pickle.substr(0, size)), HasSubstr("the file ends in the middle")) << size;
}

TEST(Pickle, KeepsWhatItRemembersInAnyOrder)
{
    const std::string sparse = "r\xff\xff\xff\xffr\1\2\3\4q\0q\1"s;
    const auto file = read(
        "\x80\2" + images() + sparse + labelsObject() + "\x86j\xff\xff\xff\xff" + labelsObject("\x8") + "\x86\x86.");
    ASSERT_TRUE(file) << file.error().message;
    expectPicture(file->split("test"), 8);
}

TEST(Pickle, ReadsDictsInDictsAndPairsUnderTheNamesOfSplits)
{
    const std::string inner = "}(U\x08"
                              "Features"
        + images() + "U\6Labels" + labelsObject() + "u";
    const auto nested = read("\x80\2}(U\5Train" + inner + "U\4Test" + inner + "U\4note}u.");
    ASSERT_TRUE(nested) << nested.error().message;
    expectPicture(nested->split("train"), 3);
    expectPicture(nested->split("test"), 3);
    const auto byKind = read("\x80\2}(U\6images}U\5train" + images() + "sU\6labels}U\5train" + labelsObject() + "su.");
    ASSERT_TRUE(byKind) << byKind.error().message;
    expectPicture(byKind->split("train"), 3);
    const auto pairs = read("\x80\2}(U\5train" + images() + labelsObject("\4") + "\x86" + "u.");
    ASSERT_TRUE(pairs) << pairs.error().message;
    expectPicture(pairs->split("train"), 4);
    std::string deep = "}";
    for (int i = 0; i < 20; ++i)
        deep.insert(0, "}U\5Train").append("s");
    EXPECT_THAT(pickleRefusal("\x80\2" + deep + "."), HasSubstr("holds no data set"));
}

TEST(Pickle, RefusesAKeyThatComesTwiceAndTwoThatSayTheSame)
{
    const std::string twice = "U\1x" + images() + "U\1y" + labelsObject() + "U\1x" + images();
    EXPECT_THAT(pickleRefusal("\x80\2}(" + twice + "u."), HasSubstr("the key 'x' comes twice"));
    const std::string same = "U\1x" + images() + "U\1y" + labelsObject() + "U\7x_train" + images();
    EXPECT_THAT(pickleRefusal("\x80\2}(" + same + "u."), HasSubstr("'x_train' says the same as another key"));
    std::string many = "}(";
    for (int i = 0; i < 10'001; ++i)
        many += "M" + littleEndian(static_cast<std::uint64_t>(i), 2) + "N";
    EXPECT_THAT(pickleRefusal("\x80\2" + many + "u."), HasSubstr("more keys"));
}

TEST(Pickle, ReadsListsOfArraysAndOfNumbersOfNumpy)
{
    const std::string row = array("K\x1cK\x1c", dtype("u1", "|"), binaryBytes(picture()));
    const std::string number =
        "cnumpy.core.multiarray\nscalar\n" + dtype("i8", "<") + "U\x08" + std::string("\7\0\0\0\0\0\0\0", 8) + "\x86R";
    const auto two = read("\x80\2](" + row + row + "e](" + number + "K\3e\x86.");
    ASSERT_TRUE(two) << two.error().message;
    ASSERT_EQ(two->split("train")->size(), 2U);
    EXPECT_EQ(two->split("train")->label(0), 7);
    const auto second = two->split("train")->picture(1);
    EXPECT_EQ(std::string(second.begin(), second.end()), picture());
    const std::string other = array("M\x10\3"s, dtype("u1", "|"), binaryBytes(picture()));
    EXPECT_THAT(pickleRefusal("\x80\2](" + row + other + "e](K\1K\2e\x86."), HasSubstr("different shapes or types"));
    EXPECT_THAT(pickleRefusal("\x80\2](" + row + "K\1e](K\1K\2e\x86."), HasSubstr("not all arrays"));
}

TEST(Pickle, ReadsArraysOfListsInFortranOrder)
{
    std::string turned(digitPixels, '\0');
    for (std::size_t i = 0; i < digitPixels; ++i)
        turned[i % digitSide * digitSide + i / digitSide] = picture()[i];
    const std::string fortran =
        emptyArray + "(K\1(K\x1cK\x1ct" + dtype("u1", "|") + "\x88" + binaryBytes(turned) + "tb";
    const auto file = read("\x80\2](" + fortran + "e](K\2e\x86.");
    ASSERT_TRUE(file) << file.error().message;
    expectPicture(file->split("train"), 2);
}

TEST(Pickle, ReadsLabelsAsTexts)
{
    const auto with = [](const std::string& labels) { return read("\x80\2" + images() + labels + "\x86."); };
    for (const std::string& labels : {"](U\1"
                                      "7e"s,
             "](X\3\0\0\0"
             "7.0e"s,
             array("K\1", "cnumpy\ndtype\nU\2S1K\0K\1\x87R(K\3U\1|NNNK\1K\1K\0tb"s, binaryBytes("7")),
             array("K\1", "cnumpy\ndtype\nU\2U1K\0K\1\x87R(K\3U\1<NNNK\4K\4K\0tb"s, binaryBytes("7\0\0\0"s)),
             array("K\1", "cnumpy\ndtype\nU\2U1\x89\x88\x87R(K\3U\1<NNNK\4K\4K\x08tb"s, binaryBytes("7\0\0\0"s)),
             "]cnumpy.core.multiarray\nscalar\ncnumpy\ndtype\nX\2\0\0\0U1\x89\x88\x87R(K\3X\1\0\0\0<NNNK\4K\4K\x08tb"
             "c_codecs\nencode\nX\4\0\0\0"
             "7\0\0\0X\6\0\0\0latin1\x86R\x86Ra"s,
             "]cnumpy.core.multiarray\nscalar\ncnumpy\ndtype\nU\2S1\x89\x88\x87R(K\3U\1|NNNK\1K\1K\0tbC\1"
             "7\x86Ra"s,
             array("K\1", "cnumpy\ndtype\nU\2O8K\0K\1\x87R(K\3U\1|NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x3ftb"s,
                 "](U\1"
                 "7e"s)}) {
        const auto file = with(labels);
        ASSERT_TRUE(file) << file.error().message;
        expectPicture(file->split("train"), 7);
    }
    for (const char* flags : {"\x01", "\x10", "\x3f"}) // of texts they are 0 or 8
        EXPECT_THAT(with(array("K\1", "cnumpy\ndtype\nU\2U1\x89\x88\x87R(K\3U\1<NNNK\4K\4K"s + flags + "tb",
                             binaryBytes("7\0\0\0"s)))
                        .error()
                        .message,
            HasSubstr("not one of plain numbers"));
    EXPECT_THAT(with("](U\1ae").error().message, HasSubstr("label 0: it is no digit"));
    EXPECT_THAT(with("](U\1"
                     "7K\1e")
                    .error()
                    .message,
        HasSubstr("label 1: it is no digit"));
}

TEST(Pickle, ReadsAnOrderedDictAsADict)
{
    const std::string named = "ccollections\nOrderedDict\n";
    const std::string content = "(X\7\0\0\0x_train"s + images() + "X\7\0\0\0y_train"s + labelsObject() + "u.";
    const std::string pairs = "(](](U\7x_train" + images() + "e](U\7y_train" + labelsObject() + "eetR.";
    for (const std::string& dict : {")R" + content, pairs, "(tR" + content}) {
        std::string pickle = named;
        pickle.insert(0, "\x80\2").append(dict);
        const auto file = read(pickle);
        ASSERT_TRUE(file) << file.error().message;
        expectPicture(file->split("train"), 3);
    }
    for (const char* wrong : {"K\1\x85R.", ")K\1\x86R.", "]K\1a\x85R.", "](](K\1ee\x85R.", ")RK\1b."})
        EXPECT_FALSE(read("\x80\2" + named + wrong)) << wrong;
    EXPECT_FALSE(read("\x80\2ccollections\ndefaultdict\n)R."));
}

TEST(Pickle, ReadsNumpysOrderK)
{
    std::string turned(digitPixels, '\0');
    for (std::size_t i = 0; i < digitPixels; ++i)
        turned[i % digitSide * digitSide + i / digitSide] = picture()[i];
    const auto with = [&](const std::string& order, const std::string& axes) {
        return read("\x80\2cnumpy._core.numeric\n_frombuffer\n(" + binaryBytes(turned) + dtype("u1", "|")
            + "K\1K\x1cK\x1c\x87U\1" + order + axes + "tR" + labelsObject() + "\x86.");
    };
    const auto file = with("K", "K\0K\2K\1\x87"s);
    ASSERT_TRUE(file) << file.error().message;
    expectPicture(file->split("train"), 3);
    for (const std::string& axes : {"N"s, ""s, "K\0K\1\x86"s, "K\0K\1K\1\x87"s, "K\0K\1K\3\x87"s, "U\3abc"s, "K\1"s})
        EXPECT_FALSE(with("K", axes)) << axes;
    EXPECT_TRUE(with("C", "N"));
}

} // namespace
} // namespace engram
