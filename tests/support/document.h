#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace engram::test {

/// A document of the project by its path from the root: "docs/agent.md".
inline std::string documentText(const std::string& path)
{
    std::ifstream in(std::filesystem::path(ENGRAM_SOURCE_DIR) / path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A block or a table of a document that a comment before it marks for tests: `<!-- kind: name -->`, or `<!-- kind
/// -->`.
struct MarkedPart {
    std::string name;
    std::vector<std::string> lines; ///< of a block what is between its fences, of a table all of it
};

inline std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

inline std::vector<MarkedPart> markedParts(const std::string& text, const std::string& kind)
{
    std::vector<MarkedPart> parts;
    const std::vector<std::string> lines = linesOf(text);
    const std::string begin = "<!-- " + kind;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i] != begin + " -->" && !lines[i].starts_with(begin + ": "))
            continue;
        const std::size_t name = begin.size() + 2;
        const std::size_t end = lines[i].rfind(" -->");
        MarkedPart part{end > name ? lines[i].substr(name, end - name) : std::string(), {}};
        const bool fenced = lines[i + 1].starts_with("```");
        for (std::size_t line = fenced ? i + 2 : i + 1; line < lines.size(); ++line) {
            if (fenced ? lines[line].starts_with("```") : !lines[line].starts_with("|"))
                break;
            part.lines.push_back(lines[line]);
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

/// The lines of the one part of that kind and name; none if it is not there.
inline std::vector<std::string> markedLines(
    const std::string& text, const std::string& kind, const std::string& name = {})
{
    for (MarkedPart& part : markedParts(text, kind))
        if (part.name == name)
            return std::move(part.lines);
    return {};
}

/// What stands between backticks in the first column of a table.
inline std::vector<std::string> namesInFirstColumn(const std::vector<std::string>& table)
{
    std::vector<std::string> names;
    for (const std::string& row : table) {
        const std::string cell = row.substr(0, row.find('|', 1));
        for (std::size_t begin = cell.find('`'); begin != std::string::npos;) {
            const std::size_t end = cell.find('`', begin + 1);
            if (end == std::string::npos)
                break;
            names.push_back(cell.substr(begin + 1, end - begin - 1));
            begin = cell.find('`', end + 1);
        }
    }
    return names;
}

} // namespace engram::test
