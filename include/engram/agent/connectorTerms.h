#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <engram/agent/architecture.h>
#include <engram/sentence.h>

namespace engram {

/// A number that a connector takes, in words.
struct ConnectorParameter {
    std::string_view name; ///< as a person writes it: "q_in"
    Words title; ///< of its field
    Words means;
    std::uint32_t most = 0; ///< on a digit; 0: as many as there are inputs
};

/// A kind of connector in words: what is written, what the window says of it, and what it takes.
struct ConnectorTerms {
    ConnectorKind kind;
    std::string_view name; ///< as a person writes it: "nearest_neighbour"
    Words title; ///< in a list of kinds
    Words says; ///< a sentence on what neurons read
    std::span<const ConnectorParameter> parameters{}; ///< in the order of Connector::parameters
    std::size_t required = 0; ///< so many must be written; those after them are 0 otherwise
    std::span<const std::uint32_t> usual{}; ///< what a person begins with: one for each parameter
};

/// Every kind, each at the place of its number. What reads, writes or shows connectors goes through this list.
[[nodiscard]] std::span<const ConnectorTerms, connectorKinds> connectorTerms() noexcept;

[[nodiscard]] const ConnectorTerms& termsOf(ConnectorKind kind) noexcept;

} // namespace engram
