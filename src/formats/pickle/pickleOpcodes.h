#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <engram/sentence.h>

namespace engram::pickle {

/// The opcodes that are read, by the bytes of Python's pickle protocols 0-5.
enum class Opcode : std::uint8_t {
    // Numbers
    none = 'N',
    integer = 'I',
    longInteger = 'L',
    real = 'F',
    binInt = 'J',
    binInt1 = 'K',
    binInt2 = 'M',
    binReal = 'G',
    newTrue = 0x88,
    newFalse = 0x89,
    long1 = 0x8a,
    long4 = 0x8b,
    // Strings
    string = 'S',
    binString = 'T',
    shortBinString = 'U',
    unicode = 'V',
    binUnicode = 'X',
    binBytes = 'B',
    shortBinBytes = 'C',
    shortBinUnicode = 0x8c,
    binUnicode8 = 0x8d,
    binBytes8 = 0x8e,
    byteArray8 = 0x96,
    // Containers
    mark = '(',
    append = 'a',
    appends = 'e',
    list = 'l',
    emptyList = ']',
    tuple = 't',
    emptyTuple = ')',
    tuple1 = 0x85,
    tuple2 = 0x86,
    tuple3 = 0x87,
    dict = 'd',
    emptyDict = '}',
    setItem = 's',
    setItems = 'u',
    // Stack and memo
    pop = '0',
    popMark = '1',
    duplicate = '2',
    get = 'g',
    binGet = 'h',
    longBinGet = 'j',
    put = 'p',
    binPut = 'q',
    longBinPut = 'r',
    memoize = 0x94,
    // Objects and the file itself
    global = 'c',
    stackGlobal = 0x93,
    reduce = 'R',
    build = 'b',
    protocol = 0x80,
    frame = 0x95,
    stop = '.',
};

/// Why an opcode that is not one of these is refused: by its name in Python, or as unknown.
[[nodiscard]] Sentence describeRefused(std::uint8_t opcode);

/// "os.system", on one line and not too long whatever the file says.
[[nodiscard]] std::string describeGlobal(std::string_view module, std::string_view name);

/// Why a module's name that is not among the allowed ones is refused, and the way out where there is one.
[[nodiscard]] Sentence refusalOfGlobal(std::string_view module, std::string_view name);

} // namespace engram::pickle
