// What people open that is no set of digits: each is named with the way out, and its neighbours that are read are not.

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/dataset/dataFile.h>

#include "formats/npy/npyArray.h"
#include "support/fileBytes.h"
#include "support/temporaryFolder.h"
#include "support/zipBuilder.h"

namespace engram::foreignFilesTests {
namespace {

using test::bigEndian;
using test::gzipped;
using test::littleEndian;
using ::testing::HasSubstr;
using ::testing::Not;

class ForeignFiles : public testing::Test {
protected:
    std::string refusal(const std::string& content)
    {
        const auto file = loadDataFile(folder_.write("mnist.dat", content));
        return file ? "accepted" : file.error().message;
    }
    void expect(const std::string& content, const char* what, const char* wayOut)
    {
        for (const std::string& file : {content, gzipped(content)})
            EXPECT_THAT(refusal(file), AllOf(HasSubstr(what), HasSubstr(wayOut), Not(HasSubstr("\n")))) << content;
    }
    test::TemporaryFolder folder_;
};

TEST_F(ForeignFiles, OfTheWebAreWebPagesHoweverTheyBegin)
{
    const std::string longComment = "<!-- " + std::string(5'000, 'x') + " -->\n";
    for (const std::string page :
        {"<!-- saved from url -->\n<!DOCTYPE html>\n<head>", "<meta charset=\"utf-8\"><title>x",
            "<center><h1>504 Gateway Time-out</h1></center>", "<title>Google Drive - Virus scan warning</title>",
            "<TITLE>404</TITLE>", "  <Script>window.location='x'</script>", "<a href=\"x\">Found</a>.",
            "<?xml version=\"1.0\"?>\n<!-- x --><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\">",
            "<div class='error'>gone</div>", "From: <Saved by Blink>\r\nSnapshot-Content-Location: x\r\n"})
        expect(page, "a web page", "download the file itself");
    expect(longComment + "<!DOCTYPE html>", "a web page", "download");
}

TEST_F(ForeignFiles, ThatAreAnswersOfServersAreToldAsSuch)
{
    for (const char* answer : {"404: Not Found", "404 page not found\n", "Error 403: Forbidden", "Not Found",
             "Repository not found", "429 Too Many Requests", "Access denied", "Invalid username or password.",
             "<?xml version=\"1.0\"?>\n<Error><Code>AccessDenied</Code></Error>", "HTTP/2 200\r\n"})
        expect(answer, "an answer of a web server", "download the file itself");
    const std::string longer = "404: Not Found" + std::string(400, '.');
    for (const std::string& text : std::vector<std::string>{"404", "404\n5\n", "4040 words", "not: found", longer})
        EXPECT_THAT(refusal(text), AllOf(Not("accepted"), Not(HasSubstr("web server")))) << text;
}

TEST_F(ForeignFiles, ThatStandForOthersSayHowToGetThose)
{
    expect("../../.git/annex/objects/xx/yy/SHA256E-s11490434--abc.pkl.gz/SHA256E-s11490434--abc.pkl.gz", "git-annex",
        "git annex get");
    expect("/annex/objects/SHA256E-s11490434--abc.pkl.gz\n", "git-annex", "git annex get");
    expect("outs:\n- md5: a304afb96060aad90176268345e10355\n  path: mnist.pkl.gz\n", "DVC", "dvc pull");
    expect("version https://git-lfs.github.com/spec/v1\r\noid sha256:0\r\n", "Git LFS", "git lfs pull");
    expect("H4sIAB/QCGsC/+19CVsVx9LwIJuIoCKoqIhr3Bc0ajQqJCYxStz3qHEhbnE9iIkYNSC", "Base64", "decode it");
}

TEST_F(ForeignFiles, OfMatlab4AreKnownByTheirHeaderInEitherOrder)
{
    const auto matlab = [](bool big, std::uint64_t type, const std::string& name) {
        std::string file;
        for (const std::uint64_t number :
            {type, std::uint64_t{50}, std::uint64_t{784}, std::uint64_t{0}, name.size() + 1})
            file += big ? bigEndian(number, 4) : littleEndian(number, 4);
        return file + name + std::string(100, '\0');
    };
    for (const std::uint64_t type : {0U, 10U, 20U, 30U, 40U, 50U, 51U})
        expect(matlab(false, type, "train_X"), "a MATLAB file", "save it as CSV");
    expect(matlab(true, 1050, "X"), "a MATLAB file", "save it as CSV");
    EXPECT_THAT(refusal(matlab(false, 50, "not a name")), Not(HasSubstr("MATLAB")));
    EXPECT_THAT(refusal(matlab(false, 5'000, "X")), Not(HasSubstr("MATLAB")));
    EXPECT_THAT(refusal(matlab(false, 50, "X").substr(0, 21)), Not(HasSubstr("MATLAB")));
    expect("# Created by Octave 6.1\n# name: x\n# type: matrix\n", "Octave", "CSV");
}

TEST_F(ForeignFiles, OfTablesAndListsAreNamedBehindTheirComments)
{
    expect("%\n% " + std::string(3'000, 'x') + "\n\n%\n@RELATION mnist\n", "ARFF", "save it as CSV");
    expect("@attribute x real\n@data\n", "ARFF", "save it as CSV");
    for (const std::string json : {"{\r\n  \"error\": \"x\"}", "[1, 2, 3]", "[\n  [0, 1", "{\"a\":1}\n{\"a\":2}\n",
             "[]", "[\r\n\t{\"image\": [0]}]", "[[[0.5 , 1", "{}", "[-1.5e3]"})
        expect(json, "a JSON file", "save its digits as CSV or NPZ");
    for (const std::string other : {"[section]\nkey=1\n", "[0 0 0 0]\n[0 0 0 0]", "% a comment\nwords"})
        EXPECT_THAT(refusal(other), AllOf(Not(HasSubstr("JSON")), Not(HasSubstr("ARFF")), Not("accepted")));
}

TEST_F(ForeignFiles, OfOtherProgramsAreNamed)
{
    const std::string zeros(600, '\0');
    expect("a user block" + std::string(500, '\0') + "\x89HDF\r\n\x1a\n" + zeros, "an HDF5 file", "numpy.savez");
    expect(littleEndian(60, 8) + "{\"x\":{\"dtype\":\"F32\"}}", "safetensors", "numpy.savez");
    expect(littleEndian(300, 8) + "abcd\n\x0b" + zeros, "TFRecord", "numpy.savez");
    expect("\x80\4\x95" + littleEndian(10, 8) + "\x8a\nl\xfc\x9c" + "F\xf9 j\xa8P\x19.", "PyTorch", "numpy.savez");
    expect("RDX3\nX\n" + zeros, "a file of R", "CSV");
    expect("$FL2@(#) SPSS DATA FILE" + zeros, "SPSS", "CSV");
    expect("<stata_dta><header>", "Stata", "CSV");
    expect("Obj\1" + zeros, "Avro", "CSV");
    expect(std::string("\0\0\2\0\6\4", 6), "Lotus", ".xlsx");
    expect("TABLE\n0,1\n\"EXCEL\"\n", "DIF", ".xlsx");
    expect("<?xml version='1.0'?><gnm:Workbook>", "Gnumeric", ".xlsx");
    expect("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>", "workbook", ".xlsx");
}

TEST_F(ForeignFiles, OfOpenDocumentAreToldByTheirKindEvenIfTheyAreBare)
{
    const std::string bare = "<office:document-content xmlns:office='urn:x'/>";
    const auto document = [&](const std::string& type, const std::string& manifest = "") {
        ZipBuilder zip;
        if (!type.empty())
            zip.add("mimetype", "application/vnd.oasis.opendocument." + type);
        zip.add("content.xml", bare);
        if (!manifest.empty())
            zip.add("META-INF/manifest.xml", manifest, true);
        return refusal(zip.build());
    };
    EXPECT_THAT(document("text"), HasSubstr("this is no spreadsheet but a text (OpenDocument, .odt)"));
    EXPECT_THAT(document("text-template"), HasSubstr("no spreadsheet but a text"));
    EXPECT_THAT(document("presentation"), HasSubstr("no spreadsheet but a presentation"));
    EXPECT_THAT(document("graphics"), HasSubstr("no spreadsheet but a drawing"));
    EXPECT_THAT(document("formula"), HasSubstr("no spreadsheet but another OpenDocument file"));
    EXPECT_THAT(document("spreadsheet"), HasSubstr("has no sheet in it"));
    const std::string of = "<m:manifest><m:file-entry m:media-type=\"application/vnd.oasis.opendocument.";
    EXPECT_THAT(document("", of + "text\"/>"), HasSubstr("no spreadsheet but a text"));
    EXPECT_THAT(document("", of + "spreadsheet\"/>"), HasSubstr("has no sheet in it"));
    EXPECT_THAT(document("spreadsheet", of + "spreadsheet\"><m:encryption-data/>"), HasSubstr("with a password"));
    ZipBuilder book;
    book.add("mimetype", "application/epub+zip");
    book.add("META-INF/container.xml", "<x/>");
    EXPECT_THAT(refusal(book.build()), HasSubstr("an e-book"));
}

TEST_F(ForeignFiles, ThatLookChangedByChanceAreNotSaidToBeChanged)
{
    // Levels of -1 to 1 in doubles: the one of paper, and another, have EF BF BD or 0D 0A in them again and again.
    std::string doubles;
    for (std::size_t i = 0; i < 40 * digitPixels; ++i)
        doubles +=
            i % 3 == 0 ? std::string("\0\xef\xbf\xbd\xef\xbf\xef\xbf", 8) : std::string("\r\n\0\0\0\0\xf0\xbf", 8);
    std::string header = npyHeader(std::vector<std::uint64_t>{40, 28, 28});
    header.replace(header.find("|u1"), 3, "<f8");
    ZipBuilder zip;
    zip.add("x_train.npy", header + doubles);
    zip.add("y_train.npy", npyHeader(std::vector<std::uint64_t>{40}) + std::string(40, '\1'));
    EXPECT_THAT(refusal(zip.build()), AllOf(Not("accepted"), Not(HasSubstr("transfer"))));
}

TEST_F(ForeignFiles, ThatAProgramTookForTextAreSaidToBeChanged)
{
    std::string binary = "\x80\4\x95" + littleEndian(40'000, 8) + "\x8c\x15numpy.core.multiarray\x94";
    for (int i = 0; i < 4'000; ++i)
        binary += static_cast<char>(i * 7 + i / 300);
    std::string replaced;
    std::string latin;
    for (const char byte : binary) {
        const auto code = static_cast<std::uint8_t>(byte);
        replaced += code < 0x80 ? std::string(1, byte) : std::string("\xef\xbf\xbd");
        latin += code < 0x80
            ? std::string(1, byte)
            : std::string{static_cast<char>(0xc0 | code >> 6U), static_cast<char>(0x80 | (code & 0x3fU))};
    }
    EXPECT_THAT(refusal(replaced), HasSubstr("as if they were text"));
    EXPECT_THAT(refusal(latin), HasSubstr("as if they were text"));
    EXPECT_THAT(refusal(latin.substr(0, latin.size() - 1)), HasSubstr("as if they were text"));
    EXPECT_THAT(refusal(binary), Not(HasSubstr("transfer")));
    for (const char* start : {"\x1f?\x08", "\x1f\x0b\x08"}) // gzip, its bytes replaced or without their highest bits
        EXPECT_THAT(refusal(start + std::string(50, '?')), HasSubstr("as if they were text"));
    EXPECT_THAT(
        refusal("(cnumpy.core.multiarray\r_reconstruct\rp0\r(cnumpy\rndarray\r"), HasSubstr("CR in place of LF"));
}

TEST_F(ForeignFiles, InAFolderAreSaidToBeChangedAsWell)
{
    std::string changed = bigEndian(0x0803, 4) + bigEndian(40, 4) + bigEndian(28, 4) + bigEndian(28, 4);
    for (int i = 0; i < 300; ++i)
        changed += std::string(20, '\0') + static_cast<char>(i % 9) + "\r\n";
    folder_.write("train-images-idx3-ubyte", changed + "\r\n\1");
    folder_.write("train-labels-idx1-ubyte", bigEndian(0x0801, 4) + bigEndian(40, 4) + std::string(40, '\1'));
    const auto file = loadDataFile(folder_.path());
    ASSERT_FALSE(file);
    EXPECT_THAT(file.error().message, HasSubstr("line ends were changed"));
}

TEST_F(ForeignFiles, ThatAreDocumentsAreToldByWhatTheirArchivesHold)
{
    const auto refusalOf = [&](const std::vector<std::string>& members) {
        ZipBuilder zip;
        for (const std::string& member : members)
            zip.add(member, "x");
        return refusal(zip.build());
    };
    EXPECT_THAT(refusalOf({"model/data.pkl", "model/version"}), HasSubstr("PyTorch"));
    EXPECT_THAT(
        refusalOf({"[Content_Types].xml", "xl/workbook.bin"}), HasSubstr("binary workbook (.xlsb); save it as .xlsx"));
    EXPECT_THAT(refusalOf({"[Content_Types].xml", "word/document.xml"}), HasSubstr("text document"));
    EXPECT_THAT(refusalOf({"Index/Document.iwa"}), HasSubstr("iWork"));
    ZipBuilder text;
    text.add("mimetype", "application/vnd.oasis.opendocument.text");
    text.add("content.xml", "<o:document-content xmlns:o='o'><o:body><o:text/></o:body></o:document-content>");
    EXPECT_THAT(refusal(text.build()), HasSubstr("no spreadsheet but a text"));
}

} // namespace
} // namespace engram::foreignFilesTests
