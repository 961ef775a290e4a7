#include "wholeNumber.h"

#include <optional>
#include <string>

#include <engram/text.h>

namespace engram::cli {
namespace {

std::string rangeText(std::uint64_t least, std::uint64_t most)
{
    if (most == std::numeric_limits<std::uint64_t>::max())
        return "from " + withSeparators(least);
    return withSeparators(least) + " to " + withSeparators(most);
}

} // namespace

CLI::Validator isWholeNumber(std::uint64_t least, std::uint64_t most)
{
    return CLI::Validator(
        [least, most](const std::string& text) {
            const std::optional<std::uint64_t> number = numberIn<std::uint64_t>(text);
            const bool isDecimal = number && (text.front() != '0' || text.size() == 1);
            if (isDecimal && *number >= least && *number <= most)
                return std::string();
            return "'" + text + "' is not a whole number " + rangeText(least, most);
        },
        rangeText(least, most));
}

} // namespace engram::cli
