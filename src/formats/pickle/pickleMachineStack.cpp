#include "pickleMachine.h"

#include <utility>

#include "files/unicode.h"
#include "pickleOpcodes.h"
#include "pickleText.h"

// What the opcodes are made of: the stack, its marks, the containers on it, and the memo.

namespace engram::pickle {

namespace {

constexpr std::size_t maximumStack = 1'000'000;
constexpr std::size_t maximumMarks = 1'000;
constexpr std::size_t maximumRemembered = 2'000'000; // writers remember containers and texts: a few for a picture
constexpr std::size_t maximumSparse = 100'000; // no tool leaves so many gaps, and a map of this size is filled quickly
constexpr std::uint64_t memoCost = 72; // bytes an entry: a node of the map, or the vector while it grows

} // namespace

void Machine::push(Value value)
{
    if (stack_.size() == maximumStack)
        refuse(Sentence::of("the pickle piles up too many values"), ErrorKind::tooLarge);
    else
        stack_.push_back(value);
}

bool Machine::has(std::size_t count)
{
    const std::size_t floor = marks_.empty() ? 0 : marks_.back();
    if (stack_.size() - floor >= count)
        return true;
    refuse(Sentence::of("the pickle takes a value that is not there"));
    return false;
}

Value Machine::top()
{
    return has(1) ? stack_.back() : Value();
}

Value Machine::pop()
{
    if (!has(1))
        return {};
    const Value value = stack_.back();
    stack_.pop_back();
    return value;
}

void Machine::mark()
{
    if (marks_.size() == maximumMarks)
        refuse(Sentence::of("the pickle is nested too deep"), ErrorKind::tooLarge);
    else
        marks_.push_back(stack_.size());
}

std::optional<std::size_t> Machine::popMark()
{
    if (marks_.empty()) {
        refuse(Sentence::of("the pickle takes a mark that is not there"));
        return std::nullopt;
    }
    const std::size_t first = marks_.back();
    marks_.pop_back();
    return first;
}

/// POP takes a mark away if one is on top: Python 2 writes a tuple that contains itself in this way.
void Machine::popOne()
{
    if (!marks_.empty() && marks_.back() == stack_.size())
        marks_.pop_back();
    else
        static_cast<void>(pop());
}

void Machine::pushInteger(std::optional<std::int64_t> number)
{
    if (!number)
        refuse(Sentence::of("a whole number is not one, or is beyond 64 bits"));
    push(Value::integer(number.value_or(0)));
}

/// INT also writes truth values: "00" and "01".
void Machine::pushTextInteger()
{
    const std::string_view text = reader_.line(maximumLine);
    if (text == "00" || text == "01")
        push(Value::boolean(text == "01"));
    else
        pushInteger(parseInteger(text));
}

void Machine::pushBytes(std::uint64_t count, Kind kind)
{
    if (count > store_.room()) {
        refuse(Sentence::of("a value claims %1 bytes, more than Engram reads", count), ErrorKind::tooLarge);
        return;
    }
    ByteBuffer bytes = reader_.bytes(count);
    if (kind == Kind::text && !isUtf8({reinterpret_cast<const char*>(bytes.data()), bytes.size()}))
        refuse(Sentence::of("a text is not valid UTF-8"));
    push(store_.addBytes(std::move(bytes), kind));
}

void Machine::pushTuple(std::size_t count)
{
    if (!has(count))
        return;
    const std::size_t first = stack_.size() - count;
    const Value tuple = store_.addSequence(Kind::tuple, std::span(stack_).subspan(first));
    stack_.resize(first);
    push(tuple);
}

void Machine::pushMarked(Kind kind)
{
    const auto first = popMark();
    if (!first)
        return;
    const Value sequence = store_.addSequence(kind, std::span(stack_).subspan(*first));
    stack_.resize(*first);
    push(sequence);
}

void Machine::pushMarkedDict()
{
    const auto first = popMark();
    if (!first)
        return;
    const Value dict = store_.addDict();
    stack_.insert(stack_.begin() + static_cast<std::ptrdiff_t>(*first), dict);
    if (!store_.exhausted())
        setItems(*first + 1);
}

void Machine::appendItems(std::size_t first)
{
    const std::size_t floor = marks_.empty() ? 0 : marks_.back();
    if (first <= floor || !stack_[first - 1].is(Kind::list)) {
        refuse(Sentence::of("items are appended to something that is not a list"));
        return;
    }
    const Value list = stack_[first - 1];
    for (std::size_t i = first; i < stack_.size() && !store_.exhausted(); ++i)
        store_.append(list, stack_[i]);
    stack_.resize(first);
}

void Machine::setItems(std::size_t first)
{
    const std::size_t floor = marks_.empty() ? 0 : marks_.back();
    if (first <= floor || !stack_[first - 1].is(Kind::dict) || (stack_.size() - first) % 2 != 0) {
        refuse(Sentence::of("items are set in something that is not a dict, or a key has no value"));
        return;
    }
    const Value dict = stack_[first - 1];
    for (std::size_t i = first; i < stack_.size() && !store_.exhausted(); i += 2)
        store_.setItem(dict, stack_[i], stack_[i + 1]);
    stack_.resize(first);
}

void Machine::remember(std::uint64_t key)
{
    if (!has(1) || !store_.charge(memoCost))
        return;
    if (remembered_ == maximumRemembered) {
        refuse(Sentence::of("the pickle remembers more values than a data set has"), ErrorKind::tooLarge);
        return;
    }
    const Value value = stack_.back();
    if (key <= memo_.size() + 1) {
        if (key >= memo_.size())
            memo_.resize(key + 1);
        remembered_ += memo_[key] ? 0 : 1;
        memo_[key] = value;
    } else if (sparseMemo_.size() == maximumSparse) {
        refuse(Sentence::of("the pickle numbers what it remembers in no order"), ErrorKind::tooLarge);
    } else {
        remembered_ += sparseMemo_.insert_or_assign(key, value).second ? 1 : 0;
    }
}

void Machine::recall(std::uint64_t key)
{
    if (key < memo_.size() && memo_[key]) {
        push(*memo_[key]);
    } else if (const auto found = sparseMemo_.find(key); found != sparseMemo_.end()) {
        push(found->second);
    } else {
        refuse(Sentence::of("the pickle recalls value %1, which it has not remembered", key));
    }
}

std::uint64_t Machine::textKey()
{
    const auto key = parseInteger(reader_.line(maximumLine));
    if (!key || *key < 0)
        refuse(Sentence::of("the number of a remembered value is not one"));
    return static_cast<std::uint64_t>(key.value_or(0));
}

void Machine::pushGlobal(std::string_view module, std::string_view name)
{
    const auto token = allowedGlobal(module, name);
    if (!token && !reader_.failed())
        refuse(refusalOfGlobal(module, name), ErrorKind::unsupported);
    push(token ? Value::global(*token) : Value());
}

void Machine::startFrame()
{
    const std::uint64_t length = reader_.u64();
    if (opcodeAt_ < frameEnd_)
        refuse(Sentence::of("a frame begins inside another"));
    else if (__builtin_add_overflow(reader_.offset(), length, &frameEnd_))
        refuse(Sentence::of("a frame claims to be longer than any file"));
}

} // namespace engram::pickle
