#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <engram/dataset/dataFile.h>
#include <engram/dataset/sampling.h>
#include <engram/error.h>
#include <engram/session/mind.h>
#include <engram/training/learner.h>

namespace engram {

/// The words of one command: the program first, then its arguments.
using CommandWords = std::vector<std::string>;

/// A command as a POSIX shell takes it: words in quotes where it would read them otherwise.
[[nodiscard]] std::string shellText(std::span<const std::string> words);

/// How something that a window did is done again on the command line, with the same figures.
struct Repetition {
    std::vector<CommandWords> lines; ///< one after the other; empty: it cannot, and `problem` says why
    Sentence problem; ///< one sentence

    [[nodiscard]] bool possible() const noexcept { return !lines.empty(); }
    [[nodiscard]] std::string text() const; ///< for a shell, a line each, without a last line end
    friend bool operator==(const Repetition&, const Repetition&) = default;
};

/// `--mnist FILE`, and how its pictures were turned, where the command line would take another file or turn them
/// otherwise. Errors: `unsupported`, for a set that was made here.
[[nodiscard]] Result<CommandWords> wordsOfDigits(const DataFile& file);

/// `--preset NAME` and what else makes a new agent of this description, whatever its seeds. Errors: `unsupported`,
/// where the command line has no options for it.
[[nodiscard]] Result<CommandWords> wordsOfSettings(const LearnerDescription& description);

/// The options of `engram-cli test` and `compare` that ask `count` digits of the part test of a file, drawn by `seed`.
/// Errors: as wordsOfDigits.
[[nodiscard]] Result<CommandWords> wordsOfQuestions(
    const DataFile& digits, std::size_t count, std::uint64_t seed, std::size_t steps);

/// An agent that a window has open. A curve measures its settings as they are at that moment, taught anew, whether or
/// not a file has them.
struct OpenAgent {
    std::string name; ///< what its curve is called
    LearnerDescription description;
    std::string file = {}; ///< where it was saved; empty: nowhere yet
};

/// What is asked of a learning curve in a window.
struct CurveQuestion {
    std::vector<std::string> presets; ///< names
    std::vector<std::string> agents; ///< paths of files
    std::vector<std::size_t> lessons;
    std::size_t draws = 3;
    std::uint64_t seed = 1; ///< of the first draw
    std::size_t count = 1000;
    std::size_t steps = 10;
    LessonDraw draw = LessonDraw::random;
    std::optional<OpenAgent> open = {}; ///< measured besides; its curve stands between the presets and the files
};

/// The options of `engram-cli curve` that ask this of the parts train and test of a file. The agent that is open is
/// named by its preset, or by its file if that holds these settings: reads it. Errors: as wordsOfDigits, and
/// `unsupported` where the open agent has neither.
[[nodiscard]] Result<CommandWords> wordsOfCurve(const CurveQuestion& question, const DataFile& digits);

/// `engram-cli curve`, as the window measured it with the digits of a file.
[[nodiscard]] Repetition curveAgain(const CurveQuestion& question, const DataFile& digits, bool published);

/// What a window looked for among the pictures of data sets.
struct PairsQuestion {
    std::vector<std::shared_ptr<const DataFile>> files = {}; ///< that were open
    std::string part = {}; ///< the name of one of their parts, "MNIST train"; empty: all pictures of all files
    std::size_t count = 20; ///< pairs that are listed, at most
    bool alike = false; ///< whatever they are labelled, and not those alone that are labelled differently
};

/// `engram-cli pairs`, which looks for the same pairs.
[[nodiscard]] Repetition pairsAgain(const PairsQuestion& question);

/// The options of `engram-cli mind` that count the memories with ink in a pixel, 0-783.
[[nodiscard]] CommandWords wordsOfPixel(std::size_t pixel);
/// Those that let an agent imagine. Errors: `unsupported`, for half of a drawing, which is in no file.
[[nodiscard]] Result<CommandWords> wordsOfImagining(const ImagineStart& start);

} // namespace engram
