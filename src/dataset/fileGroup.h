#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <engram/error.h>
#include <engram/progress.h>

#include "files/inflatedFile.h"
#include "formats/zip/zipArchive.h"

namespace engram {

/// The content of a file of a group, ready to be read, with whatever it is read from.
class GroupFile {
public:
    explicit GroupFile(std::unique_ptr<InflatedFile> file, std::unique_ptr<ByteBuffer> bytes = nullptr)
        : bytes_(std::move(bytes))
        , file_(std::move(file))
    {
    }
    [[nodiscard]] ByteReader& content() noexcept { return file_->content(); }

private:
    std::unique_ptr<ByteBuffer> bytes_; ///< of a member of an archive
    std::unique_ptr<InflatedFile> file_;
};

/// The names of the files of a group.
struct GroupNames {
    std::vector<std::string>
        names; ///< those that are nearest first: in an archive with folders, by depth; else in order
    bool isAll = true; ///< there were not more than are looked at
};

/// Files that lie side by side, of which one may hold the labels of another: a folder, or an archive as if all its
/// members lay in one.
class FileGroup {
public:
    FileGroup() = default;
    FileGroup(const FileGroup&) = delete;
    FileGroup& operator=(const FileGroup&) = delete;
    virtual ~FileGroup() = default;

    /// The names of its files but those that systems put there by themselves. Who cancels gets those found so far.
    [[nodiscard]] virtual GroupNames names(const Progress& progress) const = 0;
    [[nodiscard]] virtual Result<GroupFile> open(const std::string& name, const Progress& progress) const = 0;
    /// What refusals call a file of it, and the group itself.
    [[nodiscard]] virtual std::string shown(const std::string& name) const = 0;
    [[nodiscard]] virtual std::string where() const = 0;
    [[nodiscard]] virtual bool isArchive() const noexcept = 0;
};

/// The regular files of a folder, at most 10,000, or of it and of those within it, so many levels deep, at most
/// 500,000. A link to a file is that file, and no link to a folder is followed.
class FolderGroup final : public FileGroup {
public:
    explicit FolderGroup(std::filesystem::path folder, int levels = 0)
        : folder_(std::move(folder))
        , levels_(levels)
    {
    }
    [[nodiscard]] GroupNames names(const Progress& progress) const override;
    [[nodiscard]] Result<GroupFile> open(const std::string& name, const Progress& progress) const override;
    [[nodiscard]] std::string shown(const std::string& name) const override;
    [[nodiscard]] std::string where() const override;
    [[nodiscard]] bool isArchive() const noexcept override { return false; }

private:
    std::filesystem::path folder_;
    int levels_;
};

/// The members of a zip archive, which outlives the group.
class ArchiveGroup final : public FileGroup {
public:
    explicit ArchiveGroup(const ZipArchive& archive)
        : archive_(archive)
    {
    }
    [[nodiscard]] GroupNames names(const Progress& progress) const override;
    [[nodiscard]] Result<GroupFile> open(const std::string& name, const Progress& progress) const override;
    [[nodiscard]] std::string shown(const std::string& name) const override;
    [[nodiscard]] std::string where() const override { return archive_.where(); }
    [[nodiscard]] bool isArchive() const noexcept override { return true; }

private:
    const ZipArchive& archive_;
};

/// The name behind the last slash of either kind.
[[nodiscard]] std::string fileNameIn(const std::string& name);

} // namespace engram
