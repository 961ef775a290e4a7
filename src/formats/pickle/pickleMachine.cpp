#include "pickleMachine.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "pickleOpcodes.h"
#include "pickleText.h"

namespace engram::pickle {

namespace {

// MNIST as lists of ints in protocol 0 takes 110 million opcodes, two a pixel. The limit bounds time as the store
// bounds memory: a file of 1 MB can inflate to a billion opcodes of one byte.
constexpr std::uint64_t maximumOpcodes = 130'000'000;
constexpr std::uint64_t maximumEscaped = std::uint64_t{256}
    << 20; // bytes of a string with escapes: all of MNIST as floats
constexpr std::uint32_t maximumLong = 32; // bytes; those beyond eight can only be the sign's
constexpr std::uint8_t newestProtocol = 5;

} // namespace

Result<Value> Machine::run()
{
    for (std::uint64_t count = 0; !stopped_ && !reader_.failed(); ++count) {
        opcodeAt_ = reader_.offset();
        if (count == maximumOpcodes) {
            refuse(Sentence::of("the pickle goes on for too long"), ErrorKind::tooLarge);
            break;
        }
        const bool framed = opcodeAt_ < frameEnd_;
        const std::uint8_t opcode = reader_.u8();
        if (reader_.failed())
            break;
        execute(opcode);
        if (framed && reader_.offset() > frameEnd_)
            refuse(Sentence::of("a value goes on beyond the end of its frame"));
        if (store_.exhausted())
            refuse(Sentence::of("the pickle's values take more memory than Engram gives them"), ErrorKind::tooLarge);
    }
    if (reader_.failed())
        return reader_.failure();
    return stack_.back();
}

void Machine::refuse(const Sentence& cause, ErrorKind kind)
{
    reader_.refuse(opcodeAt_, cause, kind);
}

void Machine::execute(std::uint8_t opcode)
{
    const bool known = executeNumber(opcode) || executeContainer(opcode) || executeMemo(opcode) || executeString(opcode)
        || executeObject(opcode);
    if (!known)
        refuse(describeRefused(opcode), ErrorKind::unsupported);
}

bool Machine::executeNumber(std::uint8_t opcode)
{
    switch (static_cast<Opcode>(opcode)) {
    case Opcode::none:
        push({});
        return true;
    case Opcode::newTrue:
        push(Value::boolean(true));
        return true;
    case Opcode::newFalse:
        push(Value::boolean(false));
        return true;
    case Opcode::integer:
        pushTextInteger();
        return true;
    case Opcode::longInteger:
        pushInteger(parseInteger(reader_.line(maximumLine)));
        return true;
    case Opcode::binInt:
        pushInteger(static_cast<std::int32_t>(reader_.u32()));
        return true;
    case Opcode::binInt1:
        pushInteger(reader_.u8());
        return true;
    case Opcode::binInt2:
        pushInteger(reader_.u16());
        return true;
    case Opcode::long1:
    case Opcode::long4: {
        const std::uint32_t size = opcode == static_cast<std::uint8_t>(Opcode::long1) ? reader_.u8() : reader_.u32();
        if (size > maximumLong)
            refuse(Sentence::of("a whole number is beyond 64 bits"));
        else
            pushInteger(integerFromBytes(reader_.bytes(size).span()));
        return true;
    }
    case Opcode::real: {
        const auto number = parseReal(reader_.line(maximumLine));
        if (!number)
            refuse(Sentence::of("a number is not one"));
        push(Value::real(number.value_or(0)));
        return true;
    }
    case Opcode::binReal:
        push(Value::real(std::bit_cast<double>(__builtin_bswap64(reader_.u64()))));
        return true;
    default:
        return false;
    }
}

bool Machine::executeString(std::uint8_t opcode)
{
    switch (static_cast<Opcode>(opcode)) {
    case Opcode::string:
        push(store_.addBytes(readQuotedString(reader_, std::min(store_.room(), maximumEscaped))));
        return true;
    case Opcode::unicode:
        push(store_.addBytes(readEscapedText(reader_, std::min(store_.room(), maximumEscaped)), Kind::text));
        return true;
    case Opcode::shortBinString:
    case Opcode::shortBinBytes:
        pushBytes(reader_.u8(), Kind::bytes);
        return true;
    case Opcode::binString:
    case Opcode::binBytes:
        pushBytes(reader_.u32(), Kind::bytes);
        return true;
    case Opcode::binBytes8:
    case Opcode::byteArray8:
        pushBytes(reader_.u64(), Kind::bytes);
        return true;
    case Opcode::shortBinUnicode:
        pushBytes(reader_.u8(), Kind::text);
        return true;
    case Opcode::binUnicode:
        pushBytes(reader_.u32(), Kind::text);
        return true;
    case Opcode::binUnicode8:
        pushBytes(reader_.u64(), Kind::text);
        return true;
    default:
        return false;
    }
}

bool Machine::executeContainer(std::uint8_t opcode)
{
    switch (static_cast<Opcode>(opcode)) {
    case Opcode::mark:
        mark();
        return true;
    case Opcode::append:
        if (has(2))
            appendItems(stack_.size() - 1);
        return true;
    case Opcode::appends:
        if (const auto first = popMark())
            appendItems(*first);
        return true;
    case Opcode::setItem:
        if (has(3))
            setItems(stack_.size() - 2);
        return true;
    case Opcode::setItems:
        if (const auto first = popMark())
            setItems(*first);
        return true;
    case Opcode::emptyTuple:
        pushTuple(0);
        return true;
    case Opcode::tuple1:
        pushTuple(1);
        return true;
    case Opcode::tuple2:
        pushTuple(2);
        return true;
    case Opcode::tuple3:
        pushTuple(3);
        return true;
    case Opcode::tuple:
        pushMarked(Kind::tuple);
        return true;
    case Opcode::list:
        pushMarked(Kind::list);
        return true;
    case Opcode::emptyList:
        push(store_.addSequence(Kind::list, {}));
        return true;
    case Opcode::dict:
        pushMarkedDict();
        return true;
    case Opcode::emptyDict:
        push(store_.addDict());
        return true;
    default:
        return false;
    }
}

bool Machine::executeMemo(std::uint8_t opcode)
{
    switch (static_cast<Opcode>(opcode)) {
    case Opcode::put:
        remember(textKey());
        return true;
    case Opcode::binPut:
        remember(reader_.u8());
        return true;
    case Opcode::longBinPut:
        remember(reader_.u32());
        return true;
    case Opcode::memoize:
        remember(remembered_);
        return true;
    case Opcode::get:
        recall(textKey());
        return true;
    case Opcode::binGet:
        recall(reader_.u8());
        return true;
    case Opcode::longBinGet:
        recall(reader_.u32());
        return true;
    case Opcode::duplicate:
        push(top());
        return true;
    case Opcode::pop:
        popOne();
        return true;
    case Opcode::popMark:
        if (const auto first = popMark())
            stack_.resize(*first);
        return true;
    default:
        return false;
    }
}

bool Machine::executeObject(std::uint8_t opcode)
{
    switch (static_cast<Opcode>(opcode)) {
    case Opcode::protocol:
        if (const std::uint8_t version = reader_.u8(); version > newestProtocol)
            refuse(Sentence::of("pickle protocol %1 is unknown; 0-5 are read", version), ErrorKind::unsupported);
        return true;
    case Opcode::frame:
        startFrame();
        return true;
    case Opcode::global: {
        const std::string module(reader_.line(maximumLine));
        pushGlobal(module, reader_.line(maximumLine));
        return true;
    }
    case Opcode::stackGlobal: {
        const Value name = pop();
        const Value module = pop();
        const auto isName = [](Value value) { return value.is(Kind::text) || value.is(Kind::bytes); };
        if (isName(name) && isName(module))
            pushGlobal(store_.string(module), store_.string(name));
        else
            refuse(Sentence::of("a module or a name is not a text"));
        return true;
    }
    case Opcode::reduce: {
        const Value arguments = pop();
        const auto made = pickle::reduce(store_, pop(), arguments);
        if (!made)
            refuse(made.error());
        push(made.value_or(Value()));
        return true;
    }
    case Opcode::build: {
        const Value state = pop();
        if (const auto built = pickle::build(store_, top(), state); !built)
            refuse(built.error());
        return true;
    }
    case Opcode::stop:
        stop();
        return true;
    default:
        return false;
    }
}

void Machine::stop()
{
    stopped_ = true;
    const std::uint64_t end = reader_.offset();
    if (stack_.size() != 1 || !marks_.empty())
        refuse(Sentence::of("the pickle ends with %1 values instead of one", stack_.size()));
    else if (end < frameEnd_)
        refuse(Sentence::of("the pickle ends before its frame does"));
    else if (!reader_.atEnd())
        reader_.refuse(end, Sentence::of("something follows the end of the pickle"));
}

} // namespace engram::pickle
