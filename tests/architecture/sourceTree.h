#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace engram::architecture {

struct SourceFile {
    std::string path; ///< from the root of the tree, with slashes: "src/gui/canvas/canvas.cpp"
    std::vector<std::string> includes; ///< as written between <> or ""
    std::size_t lines = 0;
};

/// What #include lines and line count a text has.
[[nodiscard]] SourceFile parseSource(std::string path, const std::string& text);

struct FunctionSize {
    std::string name; ///< the first line of its declaration, as written
    std::size_t line = 0; ///< of that line, counted from 1
    std::size_t lines = 0; ///< from that line to the closing brace
};

/// How long the functions of a text are that clang-format has laid out: a body begins with a brace in a line of its
/// own.
[[nodiscard]] std::vector<FunctionSize> functionSizes(const std::string& text);

/// Every .h and .cpp of include, src and tests, sorted by path.
[[nodiscard]] std::vector<SourceFile> readSourceTree(const std::filesystem::path& root);

/// What is wrong with the includes of a file, a sentence each: a module used against the direction of use, a panel of
/// the window that knows another one, Qt in the core.
[[nodiscard]] std::vector<std::string> includeFaults(const SourceFile& file);

} // namespace engram::architecture
