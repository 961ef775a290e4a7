#include "documentedFile.h"

#include <algorithm>
#include <regex>

#include <gtest/gtest.h>
#include <zlib.h>

#include "support/document.h"

namespace engram::test {
namespace {

/// The fields from line `at` on that are indented by `depth`; `at` is behind them afterwards.
Layout layoutOf(const std::vector<std::string>& lines, std::size_t& at, std::size_t depth)
{
    static const std::regex fieldLine(R"(( *)(\S+(?: \S+)*)  +(\S.*))");
    Layout layout;
    for (std::smatch match; at < lines.size(); ++at) {
        if (!std::regex_match(lines[at], match, fieldLine)) {
            ADD_FAILURE() << "not a field and its type: " << lines[at];
            continue;
        }
        const auto spaces = static_cast<std::size_t>(match[1].length());
        if (spaces < depth)
            break;
        if (spaces > depth && !layout.empty()) {
            layout.back().fields = layoutOf(lines, at, spaces);
            --at; // the loop goes on behind it
            continue;
        }
        layout.push_back({match[2], match[3], {}});
    }
    return layout;
}

} // namespace

std::map<std::string, Layout> documentedLayouts()
{
    std::map<std::string, Layout> layouts;
    for (const MarkedPart& part : markedParts(documentText("docs/formats/agentFile.md"), "layout")) {
        std::size_t at = 0;
        layouts[part.name] = layoutOf(part.lines, at, 0);
    }
    return layouts;
}

const FieldValue* Entry::find(const std::string& name) const
{
    const auto found = std::ranges::find(values, name, &NamedValue::name);
    return found == values.end() ? nullptr : &found->value;
}

const FieldValue& Entry::at(const std::string& name) const
{
    static const FieldValue nothing;
    const FieldValue* value = find(name);
    EXPECT_NE(value, nullptr) << "there is no field '" << name << '\'';
    return value == nullptr ? nothing : *value;
}

DocumentedReader::DocumentedReader(std::span<const std::uint8_t> bytes, DocumentedLayers layers)
    : rest_(bytes)
    , layers_(std::move(layers))
{
}

Entry DocumentedReader::read(const Layout& layout)
{
    static const std::regex condition(R"((.*), unless (\w+) & (\d+))");
    Entry entry;
    for (const DocumentedField& field : layout) {
        std::string type = field.type;
        if (std::smatch match; std::regex_match(field.type, match, condition)) {
            if ((entry.at(match[2]).number & std::stoull(match[3])) != 0)
                continue;
            type = match[1];
        }
        entry.values.push_back({field.name, readField(field, type, entry)});
    }
    return entry;
}

FieldValue DocumentedReader::readField(const DocumentedField& field, const std::string& type, const Entry& before)
{
    static const std::regex fixedBytes(R"((\d+) bytes)");
    FieldValue value;
    std::smatch match;
    if (type == "text") {
        value.bytes = readBytes(readNumber("count"));
    } else if (std::regex_match(type, match, fixedBytes)) {
        value.bytes = readBytes(std::stoull(match[1]));
    } else if (type.starts_with("bits ")) {
        value.bytes = readBytes((layers_.at(type.back()) + 7) / 8);
    } else if (type == "list of" || type.starts_with("while ")) {
        const std::uint64_t count =
            type == "list of" ? readNumber("count") : before.at(type.substr(std::string("while ").size())).number;
        for (std::uint64_t i = 0; i < count && !testing::Test::HasFailure(); ++i)
            value.entries.push_back(read(field.fields));
    } else {
        value.number = readNumber(type);
    }
    return value;
}

std::uint64_t DocumentedReader::readNumber(const std::string& type)
{
    static const std::map<std::string, unsigned> sizes{{"u8", 1}, {"u16", 2}, {"u32", 4}, {"u64", 8}};
    std::uint64_t value = 0;
    if (const auto size = sizes.find(type); size != sizes.end()) {
        for (unsigned i = 0; i < size->second; ++i)
            value |= std::uint64_t{readByte()} << (8 * i);
        return value;
    }
    EXPECT_EQ(type, "count") << "the document uses a type that it does not name";
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const std::uint8_t byte = readByte();
        value |= std::uint64_t{byte & 0x7FU} << shift;
        if (byte < 0x80)
            break;
    }
    return value;
}

std::vector<std::uint8_t> DocumentedReader::readBytes(std::uint64_t count)
{
    if (count > rest_.size()) {
        ADD_FAILURE() << "the layout asks for " << count << " bytes where " << rest_.size() << " are left";
        count = rest_.size();
    }
    const auto part = rest_.first(static_cast<std::size_t>(count));
    rest_ = rest_.subspan(part.size());
    return {part.begin(), part.end()};
}

std::uint8_t DocumentedReader::readByte()
{
    const std::vector<std::uint8_t> one = readBytes(1);
    return one.empty() ? std::uint8_t{0} : one.front();
}

std::vector<std::uint8_t> inflated(std::span<const std::uint8_t> bytes)
{
    std::vector<std::uint8_t> result(1024);
    for (;;) {
        auto size = static_cast<uLongf>(result.size());
        const int outcome = uncompress(result.data(), &size, bytes.data(), static_cast<uLong>(bytes.size()));
        if (outcome == Z_BUF_ERROR && result.size() < (std::size_t{1} << 28U)) {
            result.resize(4 * result.size());
            continue;
        }
        EXPECT_EQ(outcome, Z_OK);
        result.resize(outcome == Z_OK ? size : 0);
        return result;
    }
}

std::uint32_t documentedChecksum(std::span<const std::uint8_t> bytes)
{
    constexpr std::uint32_t reversedPolynomial = 0xEDB88320U;
    std::uint32_t value = 0xFFFFFFFFU;
    for (const std::uint8_t byte : bytes) {
        value ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1U) ^ ((value & 1U) != 0 ? reversedPolynomial : 0U);
    }
    return ~value;
}

} // namespace engram::test
