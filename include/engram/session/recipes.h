#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <engram/session/repetition.h>
#include <engram/training/learner.h>

namespace engram {

/// How the agents of a session came to be what they are, as far as the command line can do the same: read from a file,
/// or taught by a seed. An agent is known by its memory and its settings, on which its answers depend alone; so going
/// back by Undo finds the way of the agent that is open then.
class Recipes {
public:
    /// What decides the answers of an agent.
    struct Key {
        std::uint64_t memory = 0; ///< Memory::version
        bool empty = true; ///< the memory is
        LearnerDescription description;
        std::string name; ///< for a file; not compared

        [[nodiscard]] static Key of(const Learner& learner);
        [[nodiscard]] bool isSame(const Key& other) const
        {
            return memory == other.memory && description == other.description;
        }
    };

    /// The file holds this agent from now on; what it held before is in it no more.
    void isInFile(const Key& agent, const std::filesystem::path& path);
    /// `words` of `engram-cli train` say the lessons, drawn by `seed`, that made `after` of `before`; an error says why
    /// there are none.
    void taught(const Key& before, const Key& after, Result<CommandWords> words, std::uint64_t seed);
    /// `after` was new, as `before` is, and was taught all that `model` was, in the same order.
    void taughtAlike(const Key& model, const Key& before, const Key& after);

    /// The file that holds this agent; empty where none does.
    [[nodiscard]] std::string pathOf(const Key& agent) const;

    /// How the last lesson of an agent is taught again.
    [[nodiscard]] Repetition teaching(const Key& agent) const;
    /// A command about this agent, `engram-cli test` or `mind`, with these words about what it asks; where no file
    /// holds the agent, the lines that make it stand before.
    [[nodiscard]] Repetition asking(
        const std::string& command, const Key& agent, const Result<CommandWords>& words) const;
    /// `engram-cli compare` with these.
    [[nodiscard]] Repetition comparing(const Key& first, const Key& second, const Result<CommandWords>& words) const;
    /// The same for the log of the first agent, whose file is `own` (see TestLogEntry::arguments): the second's file
    /// and the words, or, where the second has no file of its own, the lines that make both. Empty where none do.
    [[nodiscard]] std::string argumentsOfComparing(
        const Key& first, const Key& second, const Result<CommandWords>& words, const std::filesystem::path& own) const;

private:
    struct File {
        Key agent;
        std::string path;
    };
    struct Step {
        Result<CommandWords> words;
        std::uint64_t seed;
    };
    struct Lesson {
        Key before;
        Key after;
        std::vector<Step> steps; ///< at least one
    };
    /// Lines after which an agent is in `file`.
    struct Way {
        std::vector<CommandWords> lines;
        std::string file;
    };
    [[nodiscard]] static Result<CommandWords> wordsOfNew(const Key& agent, std::uint64_t seed);
    [[nodiscard]] const File* fileOf(const Key& agent) const;
    [[nodiscard]] const Lesson* lessonOf(const Key& agent) const;
    /// All since the agent was new; an error if that is not known.
    [[nodiscard]] Result<std::vector<Step>> allSteps(const Key& agent) const;
    /// `ending` of the names of files that are made.
    [[nodiscard]] Result<Way> wayTo(const Key& agent, const std::string& ending = {}) const;
    [[nodiscard]] Result<Way> throughLesson(const Lesson& lesson, const std::string& ending = {}) const;

    std::vector<File> files_;
    std::vector<Lesson> lessons_;
};

} // namespace engram
