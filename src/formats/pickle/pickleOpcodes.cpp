#include "pickleOpcodes.h"

#include <cstddef>
#include <cstdio>

namespace engram::pickle {

namespace {

const char* nameOfRefused(std::uint8_t opcode) noexcept
{
    switch (opcode) {
    case 'P':
        return "PERSID";
    case 'Q':
        return "BINPERSID";
    case 'i':
        return "INST";
    case 'o':
        return "OBJ";
    case 0x81:
        return "NEWOBJ";
    case 0x82:
        return "EXT1";
    case 0x83:
        return "EXT2";
    case 0x84:
        return "EXT4";
    case 0x8f:
        return "EMPTY_SET";
    case 0x90:
        return "ADDITEMS";
    case 0x91:
        return "FROZENSET";
    case 0x92:
        return "NEWOBJ_EX";
    case 0x97:
        return "NEXT_BUFFER";
    case 0x98:
        return "READONLY_BUFFER";
    default:
        return nullptr;
    }
}

void appendPrintable(std::string& text, std::string_view name)
{
    constexpr std::size_t longest = 60;
    for (const char character : name.substr(0, longest))
        text += character > ' ' && character < 0x7f ? character : '?';
    if (name.size() > longest)
        text += "...";
}

} // namespace

std::string describeRefused(std::uint8_t opcode)
{
    if (const char* name = nameOfRefused(opcode))
        return std::string("the pickle uses ") + name + ", which no data set needs";
    char text[48];
    std::snprintf(text, sizeof text, "0x%02x is not an opcode of a pickle", opcode);
    return text;
}

std::string describeGlobal(std::string_view module, std::string_view name)
{
    std::string text;
    appendPrintable(text, module);
    text += '.';
    appendPrintable(text, name);
    return text;
}

std::string refusalOfGlobal(std::string_view module, std::string_view name)
{
    const std::string what = describeGlobal(module, name);
    if (module.ends_with('\r') || name.ends_with('\r'))
        return "its line ends were changed in transfer (CR LF in place of LF); fetch the file again as binary";
    const std::string_view package = module.substr(0, module.find('.'));
    const std::string way = "; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)";
    if (package == "torch")
        return "the pickle holds PyTorch's " + what + way;
    if (package == "pandas" || package == "joblib" || package == "sklearn" || package == "scipy"
        || package == "tensorflow" || package == "jax")
        return "the pickle holds " + what + ", which only that package understands" + way;
    return "the pickle asks for " + what + ", which is not needed to read digits and is never run";
}

} // namespace engram::pickle
