#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <engram/agent/agent.h>
#include <engram/error.h>
#include <engram/eye/preprocessing.h>
#include <engram/sentence.h>
#include <engram/training/testLog.h>

namespace engram {

/// Turned copies of each lesson, taught with it so that few lessons reach far: by 8 degrees clockwise, 8 the other way,
/// 16 clockwise, 16 the other way. They are turned after slant and size were undone, which would else undo the turn.
/// Every variant is an engram with the provenance of its example (Provenance::variant counts from 1) and is forgotten
/// with it.
struct Variation {
    static constexpr std::uint32_t mostVariants = 4;

    std::uint32_t variants = 0; ///< how many besides the example itself, at most mostVariants

    friend bool operator==(const Variation&, const Variation&) = default;
};

/// By how many degrees (clockwise) a variant is turned, see Provenance::variant; 0 for the example itself.
[[nodiscard]] int degreesOfVariant(std::uint32_t variant) noexcept;

/// All that must be known to make an agent anew: what a preset names and what a file keeps.
struct LearnerDescription {
    ArchitectureDescription architecture = ArchitectureDescription::digits();
    AgentSettings agent;
    Preprocessing preprocessing;
    Variation variation;

    friend bool operator==(const LearnerDescription&, const LearnerDescription&) = default;
};

/// What files hold for an agent that nobody has given a name, in every language.
inline constexpr const char* unnamedAgent = "Untitled";

/// How an agent is called where it is spoken of: by its name, or by words for one that has none.
[[nodiscard]] Sentence agentName(const std::string& name);

/// An agent that reads digits: the agent itself and the eye it sees through, which mean something only together. This
/// is what a window has open and what a file holds. A value, cheap to copy like Agent.
struct Learner {
    std::string name = unnamedAgent;
    std::string notes;
    Preprocessing preprocessing;
    Variation variation;
    Agent agent;
    TestLog log; ///< of its tests; it changes nothing that the agent does

    /// The sizes must fit: 784 * bitsPerPixel inputs, 4 outputs, at most Variation::mostVariants. Errors:
    /// `invalidArgument`, and those of Architecture::create.
    [[nodiscard]] static Result<Learner> create(const LearnerDescription& description, std::string name = unnamedAgent);
    [[nodiscard]] LearnerDescription description() const;
};

/// A named description with one line that says what it does.
struct Preset {
    std::string_view name; ///< "Classic"
    Sentence summary; ///< for a tool tip
    LearnerDescription description;
    /// What of MNIST's test digits it reads rightly after so many lessons: 0-1, as README's table has it.
    struct Accuracy {
        std::size_t lessons;
        double right;
    };
    std::vector<Accuracy> measured;
};

/// All presets, those that most people want first; the first ("Patchwork") is what a new agent has.
[[nodiscard]] const std::vector<Preset>& presets();
/// By name without regard to case; null if there is none.
[[nodiscard]] const Preset* findPreset(std::string_view name);

} // namespace engram
