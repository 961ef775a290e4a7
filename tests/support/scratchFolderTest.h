#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "support/temporaryFolder.h"

namespace engram {

/// A test with a folder of its own that is gone afterwards.
class ScratchFolderTest : public testing::Test {
protected:
    std::filesystem::path write(const std::string& name, std::string_view content) const
    {
        return temporary_.write(name, content);
    }

private:
    const test::TemporaryFolder temporary_;

protected:
    const std::filesystem::path& folder_ = temporary_.path();
};

} // namespace engram
