#include "fileGroup.h"

#include <algorithm>
#include <system_error>
#include <tuple>
#include <utility>

#include <engram/try.h>

#include "files/unicode.h"

namespace engram {
namespace {

/// What macOS and Windows leave behind, and folders.
bool isOfSystem(const std::string& name)
{
    const std::string file = fileNameIn(name);
    return file.empty() || file.starts_with('.') || file.starts_with("~$") || name.starts_with("__MACOSX/")
        || file == "Thumbs.db" || file == "desktop.ini";
}

/// Those that are nearest first.
void sortByDepth(std::vector<std::string>& names)
{
    std::ranges::sort(names, {}, [](const std::string& name) {
        return std::tuple(std::ranges::count(name, '/') + std::ranges::count(name, '\\'), name);
    });
}

} // namespace

std::string fileNameIn(const std::string& name)
{
    return name.substr(name.find_last_of("/\\") + 1);
}

GroupNames FolderGroup::names(const Progress& progress) const
{
    // MNIST as pictures is 70,000 files; a whole home folder takes no longer than this.
    const std::size_t most = levels_ == 0 ? 10'000 : 500'000;
    const std::size_t mostLookedAt = levels_ == 0 ? 100'000 : 1'000'000;
    std::vector<std::string> names;
    std::error_code ignored; // a folder that cannot be read has no files to offer
    auto files = std::filesystem::recursive_directory_iterator(
        folder_.empty() ? "." : folder_, std::filesystem::directory_options::skip_permission_denied, ignored);
    std::size_t lookedAt = 0;
    for (; !ignored && files != std::filesystem::recursive_directory_iterator() && names.size() < most
         && ++lookedAt < mostLookedAt && !progress.cancelled();
         files.increment(ignored)) {
        std::error_code unreadable;
        const std::string name = files->path().filename().string();
        if (files.depth() >= levels_ || name.starts_with('.') || name == "__MACOSX")
            files.disable_recursion_pending();
        if (!isOfSystem(name) && files->is_regular_file(unreadable))
            names.push_back(files->path().lexically_relative(folder_.empty() ? "." : folder_).generic_string());
    }
    sortByDepth(names);
    const bool isAll = names.size() < most && lookedAt < mostLookedAt && !progress.cancelled();
    return {std::move(names), isAll};
}

Result<GroupFile> FolderGroup::open(const std::string& name, const Progress& progress) const
{
    ENGRAM_TRY(auto file, InflatedFile::open(folder_ / name, progress));
    return GroupFile(std::move(file));
}

std::string FolderGroup::shown(const std::string& name) const
{
    return shownPath(folder_ / name);
}

std::string FolderGroup::where() const
{
    return shownPath(folder_);
}

GroupNames ArchiveGroup::names(const Progress& /*progress*/) const
{
    std::vector<std::string> names;
    for (const ZipMember& member : archive_.members())
        if (!isOfSystem(member.name))
            names.push_back(member.name);
    sortByDepth(names);
    return {std::move(names), true};
}

Result<GroupFile> ArchiveGroup::open(const std::string& name, const Progress& progress) const
{
    if (progress.cancelled())
        return failure(ErrorKind::cancelled, Sentence::of("%1: reading was cancelled", where()));
    ENGRAM_TRY(auto bytes, archive_.read(name));
    auto held = std::make_unique<ByteBuffer>(std::move(bytes));
    auto file = std::make_unique<InflatedFile>(std::make_unique<MemorySource>(held->span()), shown(name));
    return GroupFile(std::move(file), std::move(held));
}

std::string ArchiveGroup::shown(const std::string& name) const
{
    return shownText(where() + ": '" + name + "'");
}

} // namespace engram
