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

Sentence describeRefused(std::uint8_t opcode)
{
    if (const char* name = nameOfRefused(opcode))
        return Sentence::of("the pickle uses %1, which no data set needs", name);
    char text[8];
    std::snprintf(text, sizeof text, "0x%02x", opcode);
    return Sentence::of("%1 is not an opcode of a pickle", static_cast<const char*>(text));
}

std::string describeGlobal(std::string_view module, std::string_view name)
{
    std::string text;
    appendPrintable(text, module);
    text += '.';
    appendPrintable(text, name);
    return text;
}

Sentence refusalOfGlobal(std::string_view module, std::string_view name)
{
    const std::string what = describeGlobal(module, name);
    if (module.ends_with('\r') || name.ends_with('\r'))
        return Sentence::of(
            "its line ends were changed in transfer (CR LF in place of LF); fetch the file again as binary");
    const std::string_view package = module.substr(0, module.find('.'));
    if (package == "torch")
        return Sentence::of(
            "the pickle holds PyTorch's %1; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)", what);
    if (package == "pandas" || package == "joblib" || package == "sklearn" || package == "scipy"
        || package == "tensorflow" || package == "jax")
        return Sentence::of("the pickle holds %1, which only that package understands; save its arrays with "
                            "numpy.savez(FILE, x_train=..., y_train=...)",
            what);
    return Sentence::of("the pickle asks for %1, which is not needed to read digits and is never run", what);
}

} // namespace engram::pickle
