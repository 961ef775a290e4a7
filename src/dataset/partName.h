#pragma once

#include <optional>
#include <string>
#include <vector>

namespace engram {

/// What the name of a file that holds pictures or labels alone says of it.
struct PartName {
    std::string split; ///< "train", "validation" or "test"; train where it says nothing
    std::optional<bool> pictures; ///< false: labels; nothing: it does not say
    std::string set; ///< the other words: "emnist-digits"; empty if there are none

    friend bool operator==(const PartName&, const PartName&) = default;
};

/// "emnist-digits-train-images-idx3-ubyte.gz" -> train, pictures, "emnist-digits".
[[nodiscard]] PartName partNameOf(const std::string& fileName);

/// The name of the other file as MNIST's are called: "train-labels-idx1-ubyte.gz" for "train-images-idx3-ubyte.gz";
/// nothing for a name that is none of these.
[[nodiscard]] std::optional<std::string> customaryPartner(const std::string& fileName);

/// The names among `names` that may be of the other kind than `fileName`, of the same set and split, the likeliest
/// first: those that are written in the same way.
[[nodiscard]] std::vector<std::string> partnersOf(
    const std::string& fileName, bool pictures, const std::vector<std::string>& names);

} // namespace engram
