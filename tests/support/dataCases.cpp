#include "dataCases.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "json.h"

namespace engram::test {

namespace {

std::filesystem::path firstPicturesIn(const std::filesystem::path& folder)
{
    std::set<std::filesystem::path> pictures;
    for (const auto& file : std::filesystem::directory_iterator(folder))
        if (file.path().filename().string().find("images") != std::string::npos)
            pictures.insert(file.path());
    return pictures.empty() ? folder : *pictures.begin();
}

} // namespace

std::vector<DataCase> dataCases()
{
    const std::filesystem::path folder = std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests/cases/data";
    std::vector<DataCase> cases;
    const nlohmann::json manifest = readJson(folder / "manifest.json");
    for (const nlohmann::json& entry : manifest.at("data")) {
        const std::filesystem::path path = folder / entry.at("file").get<std::string>();
        cases.push_back({entry, path, is_directory(path) ? firstPicturesIn(path) : path});
    }
    return cases;
}

std::string testNameOf(const DataCase& dataCase)
{
    std::string name = dataCase.entry.at("file");
    std::ranges::replace_if(
        name, [](unsigned char character) { return std::isalnum(character) == 0; }, '_');
    return name;
}

} // namespace engram::test
