#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <engram/error.h>

#include "files/byteReader.h"
#include "pickleNumpy.h"
#include "pickleValue.h"

namespace engram::pickle {

/// Characters of a line: a number, a module or a name.
inline constexpr std::size_t maximumLine = 400;

/// The stack machine that Python's pickle protocols 0-5 are a language for, reduced to what data sets need.
///
/// It reads a stream once from front to back, never calls anything, and keeps every object in a store. Each opcode is
/// checked against what is on the stack; the rest of the language (instances, persistent ids, the extension registry,
/// out-of-band buffers, sets) is refused by name.
class Machine {
public:
    Machine(ByteReader& reader, ValueStore& store)
        : reader_(reader)
        , store_(store)
    {
    }

    /// Runs the whole file. The one value it leaves is returned; anything behind it is refused.
    [[nodiscard]] Result<Value> run();

private:
    void execute(std::uint8_t opcode);
    bool executeNumber(std::uint8_t opcode);
    bool executeString(std::uint8_t opcode);
    bool executeContainer(std::uint8_t opcode);
    bool executeMemo(std::uint8_t opcode);
    bool executeObject(std::uint8_t opcode);
    void stop();

    void refuse(const Sentence& cause, ErrorKind kind = ErrorKind::malformed);

    void push(Value value);
    [[nodiscard]] Value pop();
    [[nodiscard]] Value top();
    [[nodiscard]] bool has(std::size_t count); ///< above the last mark; refuses if not
    void mark();
    [[nodiscard]] std::optional<std::size_t> popMark(); ///< the stack's size when it was set
    void popOne();

    void pushInteger(std::optional<std::int64_t> number);
    void pushTextInteger();
    void pushBytes(std::uint64_t count, Kind kind);
    void pushTuple(std::size_t count);
    void pushMarked(Kind kind);
    void pushMarkedDict();
    void appendItems(std::size_t first);
    void setItems(std::size_t first);

    void remember(std::uint64_t key);
    void recall(std::uint64_t key);
    [[nodiscard]] std::uint64_t textKey();

    void pushGlobal(std::string_view module, std::string_view name);
    void startFrame();

    ByteReader& reader_;
    ValueStore& store_;
    std::vector<Value> stack_;
    std::vector<std::size_t> marks_;
    // Python numbers what it remembers from 0 or 1 up; any other number goes to the map, whatever its size. A tree,
    // because a hostile file can make a hash table as slow as a list.
    std::vector<std::optional<Value>> memo_;
    std::map<std::uint64_t, Value> sparseMemo_;
    std::uint64_t remembered_ = 0;
    std::uint64_t opcodeAt_ = 0;
    std::uint64_t frameEnd_ = 0;
    bool stopped_ = false;
};

} // namespace engram::pickle
