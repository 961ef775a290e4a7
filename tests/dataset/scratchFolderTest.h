#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace engram {

/// A test with a folder of its own that is gone afterwards.
class ScratchFolderTest : public testing::Test {
protected:
    ScratchFolderTest()
    {
        const auto* info = testing::UnitTest::GetInstance()->current_test_info();
        folder_ = std::filesystem::path(testing::TempDir())
            / ("engram-" + std::string(info->test_suite_name()) + "-" + info->name());
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directories(folder_);
    }
    ~ScratchFolderTest() override { std::filesystem::remove_all(folder_); }

    std::filesystem::path write(const std::string& name, std::string_view content) const
    {
        std::ofstream(folder_ / name, std::ios::binary) << content;
        return folder_ / name;
    }

    std::filesystem::path folder_;
};

} // namespace engram
