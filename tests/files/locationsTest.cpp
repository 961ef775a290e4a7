#include <cstdlib>
#include <filesystem>

#include <gtest/gtest.h>

#include <engram/files/locations.h>

namespace engram {
namespace {

// Sets a variable for one test and puts back what was there.
class ScopedEnvironment {
public:
    ScopedEnvironment(const char* name, const char* value)
        : name_(name)
    {
        if (const char* before = std::getenv(name))
            before_ = before;
        setenv(name, value, 1);
    }
    ScopedEnvironment(const ScopedEnvironment&) = delete;
    ScopedEnvironment& operator=(const ScopedEnvironment&) = delete;
    ~ScopedEnvironment()
    {
        if (before_.empty())
            unsetenv(name_);
        else
            setenv(name_, before_.c_str(), 1);
    }

private:
    const char* name_;
    std::string before_;
};

TEST(Locations, AProgramOfTheBuildTreeFindsTheSourceTree)
{
    const ScopedEnvironment data("ENGRAM_DATA_DIR", "");
    const ScopedEnvironment fonts("ENGRAM_FONTS_DIR", "");
    const std::filesystem::path source = ENGRAM_SOURCE_DIR;
    EXPECT_TRUE(std::filesystem::equivalent(dataFolder(), source / "data")) << dataFolder();
    EXPECT_TRUE(std::filesystem::equivalent(fontsFolder(), source / "fonts")) << fontsFolder();
    EXPECT_EQ(findDefaultMnist(), dataFolder() / "mnist.pkl.gz");
}

TEST(Locations, TheEnvironmentDecidesEvenWhenItsFolderIsAbsent)
{
    const ScopedEnvironment data("ENGRAM_DATA_DIR", "/nowhere/data");
    const ScopedEnvironment fonts("ENGRAM_FONTS_DIR", "/nowhere/fonts");
    EXPECT_EQ(dataFolder(), "/nowhere/data");
    EXPECT_EQ(fontsFolder(), "/nowhere/fonts");
    EXPECT_EQ(findDefaultMnist(), std::nullopt);
}

} // namespace
} // namespace engram
