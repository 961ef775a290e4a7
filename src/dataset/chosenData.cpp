#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <engram/dataset/dataFile.h>

#include "fileGroup.h"
#include "partName.h"

namespace engram {
namespace {

/// A file that was chosen, and what it holds alone, if it does.
struct Chosen {
    std::filesystem::path path;
    std::optional<bool> pictures;
    bool taken = false; ///< others bring it

    [[nodiscard]] std::string name() const { return path.filename().string(); }
};

std::vector<std::string> partnersBeside(const Chosen& file)
{
    return partnersOf(file.name(), *file.pictures, FolderGroup(file.path.parent_path()).names({}).names);
}

/// The labels that were chosen for these pictures: by name, or the only ones for the only pictures.
Chosen* labelsFor(const Chosen& pictures, std::vector<Chosen>& chosen)
{
    std::vector<std::string> names;
    for (const Chosen& other : chosen)
        if (other.pictures == false)
            names.push_back(other.name());
    const auto partners = partnersOf(pictures.name(), true, names);
    const bool single = names.size() == 1
        && std::ranges::count_if(chosen, [](const Chosen& other) { return other.pictures == true; }) == 1;
    const auto found = std::ranges::find_if(chosen, [&](const Chosen& other) {
        return other.pictures == false && (single || (!partners.empty() && other.name() == partners.front()));
    });
    return found == chosen.end() ? nullptr : &*found;
}

/// Another file of the set beside `first`, which is opened with all its splits.
bool comesWith(const Chosen& first, const Chosen& other)
{
    return other.pictures && first.path.parent_path() == other.path.parent_path()
        && partNameOf(first.name()).set == partNameOf(other.name()).set && !partnersBeside(other).empty();
}

} // namespace

std::vector<ChosenData> chosenTogether(const std::vector<std::filesystem::path>& files)
{
    std::vector<Chosen> chosen;
    chosen.reserve(files.size());
    for (const std::filesystem::path& file : files)
        chosen.push_back({file, holdsPicturesAlone(file)});
    std::vector<ChosenData> result(chosen.size());
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        Chosen& pictures = chosen[i];
        result[i].file = pictures.path;
        if (pictures.pictures != true || pictures.taken)
            continue;
        Chosen* labels = labelsFor(pictures, chosen);
        const auto beside = partnersBeside(pictures);
        const bool isBeside = labels != nullptr && labels->path.parent_path() == pictures.path.parent_path()
            && !beside.empty() && beside.front() == labels->name();
        if (labels != nullptr && !isBeside)
            result[i].labels = labels->path;
        if (labels != nullptr)
            labels->taken = true;
        result[i].lacksLabels = labels == nullptr && beside.empty();
        if (labels == nullptr || isBeside)
            for (Chosen& other : chosen)
                other.taken = other.taken || (&other != &pictures && comesWith(pictures, other));
    }
    std::vector<ChosenData> open;
    for (std::size_t i = 0; i < chosen.size(); ++i)
        if (!chosen[i].taken)
            open.push_back(std::move(result[i]));
    return open;
}

} // namespace engram
