#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace engram {

/// Where digits come from: a data set, and which part of it. With an index it names one of them for good.
struct Source {
    std::string set = {}; ///< "MNIST", "Carlito", "Canvas"
    std::string split = {}; ///< one of `splits`; empty where the set is one part alone, as a font or the canvas is

    static constexpr std::array<std::string_view, 4> splits{"train", "validation", "test", "digits"};

    /// "MNIST train", "Carlito": what memories, stories and agent files call it, and what random bits are drawn for.
    [[nodiscard]] std::string name() const { return split.empty() ? set : set + ' ' + split; }

    /// name() == `called`, without making the name.
    [[nodiscard]] bool isCalled(std::string_view called) const noexcept
    {
        if (split.empty())
            return called == set;
        return called.size() == set.size() + 1 + split.size() && called.starts_with(set) && called[set.size()] == ' '
            && called.ends_with(split);
    }

    /// Back from a name: its last word is the split, where it is one.
    [[nodiscard]] static Source named(std::string_view name)
    {
        for (const std::string_view split : splits)
            if (name.size() > split.size() + 1 && name.ends_with(split) && name[name.size() - split.size() - 1] == ' ')
                return {std::string(name.substr(0, name.size() - split.size() - 1)), std::string(split)};
        return {std::string(name), {}};
    }

    friend bool operator==(const Source&, const Source&) = default;
};

} // namespace engram
