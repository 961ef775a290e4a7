// What is no picture is named by what it is, as a set of digits that is none is.

#include <engram/formats/pictureFile.h>

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/fileBytes.h"
#include "support/zipBuilder.h"

namespace engram {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

std::string reasonOf(const std::string& bytes)
{
    const auto picture = openPicture(bytesOf(bytes), "7.png");
    return picture ? "accepted" : picture.error().message;
}

TEST(NoPicture, IsNamedWithTheWayOut)
{
    EXPECT_THAT(reasonOf("<!DOCTYPE html><html>"), HasSubstr("a web page, not the file that was wanted; download"));
    EXPECT_THAT(reasonOf("404: Not Found"), HasSubstr("an answer of a web server"));
    EXPECT_THAT(reasonOf("version https://git-lfs.github.com/spec/v1\n"), HasSubstr("git lfs pull"));
    EXPECT_THAT(reasonOf("\x89HDF\r\n\x1a\n"), HasSubstr("an HDF5 file"));
    EXPECT_THAT(reasonOf("%PDF-1.4\n"), HasSubstr("a PDF document"));
    EXPECT_THAT(reasonOf("<?xml version='1.0'?><svg/>"), HasSubstr("an SVG picture"));
    EXPECT_THAT(reasonOf(""), HasSubstr("the file is empty"));
    for (const char* foreign : {"<html>", "404: Not Found", "words"})
        EXPECT_THAT(reasonOf(foreign), AllOf(StartsWith("7.png: "), Not(HasSubstr("\n"))));
}

TEST(NoPicture, ThatHoldsDigitsToBeTaughtIsToldFromPictures)
{
    const auto expect = [](const std::string& bytes, const char* what) {
        EXPECT_THAT(reasonOf(bytes), AllOf(HasSubstr(what), HasSubstr("not a picture; pictures are JPEG, PNG")));
    };
    ZipBuilder npz;
    npz.add("x_train.npy", "x");
    expect(npz.build(), "a set of digits (NPZ)");
    ZipBuilder sheet;
    sheet.add("[Content_Types].xml", "x");
    expect(sheet.build(), "a spreadsheet or another document");
    expect(std::string("\0\0\x08\3\0\0\0\1", 8), "an IDX file");
    expect("\x93NUMPY\1", "an array of NumPy");
    expect("\x80\4}.", "a pickle");
    expect("\x89"
           "ENGRAM\n",
        "an agent of Engram");
    expect("5,0,0,0,0,0,0,0,0,0,0,0\n1,0,0\n", "a table (CSV)");
    expect("name: Mono\n\ndigit 0\n", "a text");
}

TEST(NoPicture, ThatIsPackedIsToBeUnpacked)
{
    ZipBuilder zip;
    zip.add("7.png", "x");
    for (const std::string& packed :
        {zip.build(), test::gzipped("7"), std::string("BZh91AY&SY"), std::string("7z\xbc\xaf'")})
        EXPECT_THAT(reasonOf(packed), HasSubstr("a packed file, not a picture; unpack it first"));
}

TEST(NoPicture, ThatATransferChangedIsSaidToBe)
{
    EXPECT_THAT(reasonOf(std::string("\x89PNG\r\r\n\x1a\r\n\0\0\0\rIHDR", 18)), HasSubstr("CR LF in place of LF"));
    EXPECT_THAT(reasonOf(std::string("\x89PNG\n\x1a\n\0\0\0\rIHDR", 15)), HasSubstr("LF in place of CR LF"));
    EXPECT_THAT(reasonOf(std::string("\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\0\x10JFIF\0", 19)),
        HasSubstr("as if they were text"));
    EXPECT_THAT(reasonOf("\x89PN\x01"), HasSubstr("not a picture that Engram reads"));
    EXPECT_THAT(reasonOf(std::string("\0\1\2\3\4\5\6\7", 8)), HasSubstr("not a picture that Engram reads"));
}

} // namespace
} // namespace engram
