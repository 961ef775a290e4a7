#include "sourceTree.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "support/files.h"

namespace engram::architecture {

namespace fs = std::filesystem;

namespace {

using Uses = std::map<std::string, std::set<std::string>>;

using Modules = std::set<std::string>;

Modules with(Modules modules, const Modules& more)
{
    modules.insert(more.begin(), more.end());
    return modules;
}

// Which modules each module may use, besides itself. The public headers of all formats are one module, "formats".
const Uses& moduleUses()
{
    static const Modules training{"dataset", "formats", "eye", "files", "recall", "agent", "threads", "bits"};
    static const Uses uses{
        {"threads", {}},
        {"bits", {}},
        {"files", {"bits"}},
        {"eye", {"bits"}},
        {"formats", {}}, // the public headers
        {"formats/arrays", {"files"}},
        {"formats/pickle", {"formats/arrays", "files"}},
        {"formats/zip", {"files"}},
        {"formats/npy", {"formats/arrays", "formats/zip", "files"}},
        {"formats/idx", {"formats/arrays", "files"}},
        {"formats/foreign", {"files"}},
        {"formats/sheet", {"files"}},
        {"formats/csv", {"formats/arrays", "formats/sheet", "files"}},
        {"formats/xml", {"files"}},
        {"formats/xlsx", {"formats/sheet", "formats/xml", "formats/zip", "files"}},
        {"formats/ods", {"formats/sheet", "formats/xml", "formats/zip", "files"}},
        {"formats/picture", {"formats/foreign", "files"}},
        {"dataset", {"formats", "eye", "files", "bits"}},
        {"agent", {"bits"}},
        {"recall", {"agent", "threads", "bits"}},
        {"training", training},
        {"store", with(training, {"training", "formats/foreign"})},
        {"reading", with(training, {"training"})},
        {"session", with(training, {"training", "reading", "store"})},
        {"gui", with(training, {"training", "reading", "store", "session"})},
        {"cli", with(training, {"training", "reading", "store", "session"})},
        {"app", with(training, {"training", "reading", "store", "session", "gui"})},
    };
    return uses;
}

// Which folders of src/gui each may use: what is shared at the bottom, panels that do not know each other, the shell.
const Uses& guiUses()
{
    static const std::set<std::string> shared{"bridge", "widgets", "fonts"};
    static const Uses uses{
        {"bridge", {}},
        {"widgets", {"bridge"}},
        {"fonts", {}},
        {"export", shared},
        {"canvas", shared},
        {"cells", shared},
        {"layers", shared},
        {"inspector", shared},
        {"training", shared},
        {"datasets", shared},
        {"owndigits", shared},
        {"history", shared},
        {"results", shared},
        {"gallery", shared},
        {"curves", shared},
        {"compare", shared},
        {"help", shared},
        {"shell",
            {"bridge", "widgets", "fonts", "canvas", "layers", "inspector", "training", "datasets", "history", "export",
                "results", "cells", "owndigits", "gallery", "curves", "compare", "help"}},
    };
    return uses;
}

std::vector<std::string> folders(const std::string& path)
{
    std::vector<std::string> parts;
    for (const auto& part : fs::path(path).parent_path())
        parts.push_back(part.string());
    return parts;
}

// "src/agent/step.cpp" and "include/engram/agent/agent.h" -> "agent"; "" for what belongs to none.
std::string moduleOf(const std::string& path)
{
    const auto parts = folders(path);
    if (parts.size() >= 3 && parts[0] == "src" && parts[1] == "formats")
        return parts[1] + '/' + parts[2];
    if (parts.size() >= 2 && parts[0] == "src")
        return parts[1];
    if (parts.size() >= 3 && parts[0] == "include")
        return parts[2];
    return {};
}

// "src/gui/canvas/canvas.cpp" -> "canvas".
std::string guiFolderOf(const std::string& path)
{
    const auto parts = folders(path);
    return parts.size() >= 3 && parts[0] == "src" && parts[1] == "gui" ? parts[2] : std::string();
}

bool isGui(const std::string& path)
{
    return path.starts_with("src/gui/");
}

bool isQtHeader(const std::string& include)
{
    static const std::regex qt("Q[A-Z][A-Za-z0-9]*|Q[tA-Z][A-Za-z]*/.*|Qt[A-Z][A-Za-z]*|q[a-z]+\\.h|ui_.*\\.h");
    return std::regex_match(include, qt);
}

bool mayUseQt(const std::string& path)
{
    return path.starts_with("src/gui/") || path.starts_with("src/app/") || path.starts_with("tests/gui/")
        || path.starts_with("tests/bench/window");
}

// The fault of `user` using `used`, or an empty string.
std::string directionFault(const Uses& uses, const std::string& user, const std::string& used)
{
    const bool isOwnHeader = used == "formats" && user.starts_with("formats/");
    if (user == used || isOwnHeader)
        return {};
    if (user == "dataset" && used.starts_with("formats/"))
        return {}; // it is what brings the readers of all formats together
    auto known = uses.find(user);
    if (known == uses.end() && user.starts_with("formats/"))
        known = uses.find("formats/idx"); // what any reader of a format may use
    if (known == uses.end())
        return user + " is a folder that the direction of use does not name";
    if (known->second.contains(used))
        return {};
    return user + " must not use " + used;
}

std::string faultOf(const SourceFile& file, const std::string& include)
{
    if (isQtHeader(include))
        return mayUseQt(file.path) ? "" : "Qt belongs to src/gui and src/app";
    if (include.starts_with("../") || include.find("/../") != std::string::npos)
        return "a relative path may lead out of the folder";

    const auto parts = folders(include);
    const std::string module = moduleOf(file.path);
    const bool isPublic = parts.size() >= 2 && parts[0] == "engram"; // "engram/error.h" belongs to no module
    if (!module.empty() && isPublic)
        return directionFault(moduleUses(), module, parts[1]);
    if (!module.empty() && !parts.empty() && !isGui(file.path))
        if (const std::string used = moduleOf("src/" + include); moduleUses().contains(used))
            return directionFault(moduleUses(), module, used);
    const std::string guiFolder = guiFolderOf(file.path);
    if (!guiFolder.empty() && !parts.empty() && guiUses().contains(parts[0]))
        return directionFault(guiUses(), guiFolder, parts[0]);
    return {};
}

} // namespace

SourceFile parseSource(std::string path, const std::string& text)
{
    static const std::regex includeLine("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"].*$");
    SourceFile file{std::move(path), {}, 0};
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line); ++file.lines) {
        std::smatch match;
        if (std::regex_match(line, match, includeLine))
            file.includes.push_back(match[1]);
    }
    return file;
}

std::vector<FunctionSize> functionSizes(const std::string& text)
{
    std::vector<FunctionSize> functions;
    std::istringstream source(text);
    FunctionSize next{{}, 1, 0};
    std::string closing; // with the indentation of the body's opening; empty outside of one
    std::size_t number = 0;
    for (std::string line; std::getline(source, line);) {
        ++number;
        const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
        const std::string words = line.substr(indent);
        const bool isBetween = words.empty() || words.starts_with('#') || words.starts_with("//")
            || std::string_view(";{}:").find(words.back()) != std::string_view::npos;
        if (!closing.empty() && line.starts_with(closing)) {
            next.lines = number + 1 - next.line;
            functions.push_back(next);
            closing.clear();
            next = {{}, number + 1, 0};
        } else if (closing.empty() && words == "{") {
            closing = std::string(indent, ' ') + '}';
        } else if (closing.empty() && isBetween) {
            next = {{}, number + 1, 0};
        } else if (next.name.empty()) {
            next.name = words;
        }
    }
    return functions;
}

std::vector<SourceFile> readSourceTree(const fs::path& root)
{
    std::vector<SourceFile> files;
    for (const char* folder : {"include", "src", "tests"})
        for (const auto& entry : fs::recursive_directory_iterator(root / folder))
            if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp")
                files.push_back(
                    parseSource(entry.path().lexically_relative(root).generic_string(), test::readFile(entry.path())));
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<std::string> includeFaults(const SourceFile& file)
{
    std::vector<std::string> faults;
    for (const std::string& include : file.includes)
        if (const std::string fault = faultOf(file, include); !fault.empty())
            faults.push_back(std::string(file.path).append(" includes ").append(include).append(": ").append(fault));
    return faults;
}

} // namespace engram::architecture
