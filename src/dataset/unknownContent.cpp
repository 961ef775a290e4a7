#include "unknownContent.h"

#include <array>

namespace engram {

std::string describeUnknown(std::string_view start)
{
    struct Known {
        std::string_view magic;
        const char* name;
    };
    static constexpr std::array known{
        Known{std::string_view("\xfd"
                               "7zXZ",
                  5),
            "an xz archive"},
        Known{"BZh", "a bzip2 archive"},
        Known{"7z\xbc\xaf", "a 7z archive"},
        Known{"\x28\xb5\x2f\xfd", "a zstd archive"},
        Known{"\x7f"
              "ELF",
            "a program"},
        Known{"MZ", "a program"},
        Known{"\x89PNG", "a PNG picture"},
        Known{"\xff\xd8\xff", "a JPEG picture"},
        Known{"\x93NUMPY", "a single NumPy array, without labels"},
        Known{"\x89HDF", "an HDF5 file"},
        Known{"\xd0\xcf\x11\xe0", "an old Excel workbook (.xls); save it as .xlsx"},
        Known{"%PDF", "a PDF document"},
    };
    for (const Known& format : known)
        if (start.starts_with(format.magic))
            return format.name;
    return "none of the formats Engram reads";
}

} // namespace engram
