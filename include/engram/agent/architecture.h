#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <engram/bits/bitMatrix.h>
#include <engram/bits/bitVector.h>
#include <engram/bits/windows.h>
#include <engram/error.h>

namespace engram {

/// I, Q and Z of docs/agent.md. Control neurons are no part of a pattern.
enum class Layer : std::uint8_t { input, state, output };

/// How many neurons each layer has. `states` equals `inputs`: Q mirrors I.
struct LayerSizes {
    std::size_t inputs = 0;
    std::size_t states = 0;
    std::size_t outputs = 0;

    friend bool operator==(const LayerSizes&, const LayerSizes&) = default;
};

/// The rules by which connections are chosen: docs/agent.md section 2.
enum class ConnectorKind : std::uint8_t {
    full,
    forwardFull,
    forwardForward,
    random,
    nearestNeighbour,
    rectangular,
    windows ///< neurons look for what they see in a window, see Patchwork; the others count over all their connections
};
inline constexpr std::uint8_t connectorKinds = 7;

/// How neurons are wired (docs/agent.md section 2), as a person writes it: "random 392 261 784 4", "full",
/// "nearest_neighbour 1 1 28 28 0 0", "rectangular 2 2 28 28 1 0", "windows 8 4 2 3 30".
struct Connector {
    ConnectorKind kind = ConnectorKind::random;
    std::vector<std::uint32_t> parameters = {392, 261, 784, 4};

    /// Wrong names and parameter counts are an error (`invalidArgument`) that says what the connector takes. Omitted
    /// trailing z2i and z_in of the grid connectors are 0. The reference module's spelling ("rectangular_conn", "True")
    /// is understood too; text() gives ours, with every parameter. Whether the numbers fit the layers is
    /// Architecture::create's to say.
    [[nodiscard]] static Result<Connector> parse(std::string_view text);
    [[nodiscard]] std::string text() const;

    friend bool operator==(const Connector&, const Connector&) = default;
};

/// What the connector `windows` SIZE STRIDE SHIFT MEMORIES LIST asks for, on the picture of its architecture.
struct WindowsReading {
    static constexpr std::size_t mostMemories = 64;
    static constexpr std::size_t mostListed = 1024;

    WindowGrid grid; ///< SIZE and STRIDE
    std::size_t shift = 2; ///< SHIFT: a window may lie so many pixels off in each direction, at most grid.mostShift
    std::size_t memories = 3; ///< MEMORIES of a code that may share the windows, 1 to mostMemories
    std::size_t list = 30; ///< LIST: how many memories of each code are looked at closely, 1 to mostListed

    friend bool operator==(const WindowsReading&, const WindowsReading&) = default;
};

/// A neuron of I, Q or Z that must be 1 (or 0) for an instinct to act.
struct InstinctCondition {
    Layer layer;
    std::uint32_t neuron;
    bool value;

    friend bool operator==(const InstinctCondition&, const InstinctCondition&) = default;
};

/// A control neuron with a rule of its own: when all conditions hold after a step without a label, it makes the agent
/// store what it has just done (pleasure) or the inverse (pain). The clam: open, and there is food.
struct Instinct {
    std::vector<InstinctCondition> conditions; ///< at least one
    bool pleasure = true;

    friend bool operator==(const Instinct&, const Instinct&) = default;
};

/// All that decides an agent's wiring.
struct ArchitectureDescription {
    std::vector<std::uint32_t> inputChannels; ///< neurons in each channel of I (and Q), each at least 1
    std::vector<std::uint32_t> outputChannels; ///< neurons in each channel of Z
    std::vector<std::uint32_t> controlChannels = {3}; ///< label, pleasure, pain; further neurons are for instincts
    std::vector<Instinct> instincts; ///< at most one for each control neuron past the first three
    Connector connector;
    std::uint64_t seed = 1; ///< of the connections drawn at random

    /// The demo's agent for digits: 784 one-bit channels in, one 4-bit channel out. With `bitsPerPixel` 8: 784 channels
    /// of 8.
    [[nodiscard]] static ArchitectureDescription digits(
        Connector connector = {}, std::uint64_t seed = 1, std::uint32_t bitsPerPixel = 1);

    friend bool operator==(const ArchitectureDescription&, const ArchitectureDescription&) = default;
};

/// The neurons that one neuron reads. A state neuron reads I(t) and Q(t-1); an output neuron reads Q(t), Z(t-1) and,
/// with a connector's z2i, I(t). Masks have the sizes of their layers; a layer that the neuron does not read is all 0.
struct Connections {
    BitView input;
    BitView state;
    BitView output;
    std::size_t dominant; ///< state neuron k: input k. Output neuron: itself
    std::size_t count; ///< of all connections: the greatest distance the neuron can see
};

/// A wiring, built once and shared: copying is cheap, and it never changes.
class Architecture {
public:
    static constexpr std::uint64_t fixedControls = 3; ///< label, pleasure, pain
    static constexpr std::uint64_t mostConditions = std::uint64_t{1} << 20U; ///< of all instincts together

    /// More connections than neurons, a grid that does not match the channels, windows that do not cover the picture,
    /// an empty layer, more than 2^20 neurons, a wiring over 64 MiB, an instinct about a neuron that is not there.
    /// Errors: `tooLarge` for what is over a limit, `invalidArgument`.
    [[nodiscard]] static Result<Architecture> create(ArchitectureDescription description);

    /// The same, in which no neuron reads the input layer; the other connections stay, and so does the description. To
    /// be asked with a Recall of its own. Not for the connector `windows`, which reads nothing else.
    [[nodiscard]] Architecture withoutInput() const;

    [[nodiscard]] const ArchitectureDescription& description() const noexcept;
    [[nodiscard]] const LayerSizes& sizes() const noexcept;
    [[nodiscard]] std::size_t controls() const noexcept;
    /// Of the connector `windows`; nothing for the others.
    [[nodiscard]] const std::optional<WindowsReading>& windows() const noexcept;

    [[nodiscard]] Connections stateNeuron(std::size_t index) const noexcept; ///< index < sizes().states
    [[nodiscard]] Connections outputNeuron(std::size_t index) const noexcept; ///< index < sizes().outputs

    /// Neurons with the very same connections see the same distances, so recall counts once for each such group. The
    /// groups of a layer, in order of their first neuron; with `full` wiring one group, with `random` one a neuron.
    [[nodiscard]] const std::vector<std::vector<std::uint32_t>>& stateGroups() const noexcept;
    [[nodiscard]] const std::vector<std::vector<std::uint32_t>>& outputGroups() const noexcept;

    friend bool operator==(const Architecture& left, const Architecture& right) noexcept
    {
        return left.wiring_ == right.wiring_ || left.description() == right.description();
    }

private:
    struct Wiring;
    explicit Architecture(std::shared_ptr<const Wiring> wiring) noexcept;
    std::shared_ptr<const Wiring> wiring_;
};

} // namespace engram
