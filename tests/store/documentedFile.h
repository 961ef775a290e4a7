#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace engram::test {

/// A line of a layout in docs/formats/agentFile.md: a field's name and type, and the fields of a list's entries.
struct DocumentedField {
    std::string name;
    std::string type;
    std::vector<DocumentedField> fields;
};
using Layout = std::vector<DocumentedField>;

/// The layouts of the document by their names: FILE, DESC, ENGR, NOW, STOR, ORIG.
[[nodiscard]] std::map<std::string, Layout> documentedLayouts();

struct Entry;
/// What a field holds: a number, the bytes of a text or of bits, or the entries of a list.
struct FieldValue {
    std::uint64_t number = 0;
    std::vector<std::uint8_t> bytes;
    std::vector<Entry> entries;

    [[nodiscard]] std::string text() const { return {bytes.begin(), bytes.end()}; }
};
struct NamedValue {
    std::string name;
    FieldValue value;
};
/// The fields that are there of one layout, or of one entry of a list.
struct Entry {
    std::vector<NamedValue> values;

    [[nodiscard]] const FieldValue* find(const std::string& name) const;
    [[nodiscard]] const FieldValue& at(const std::string& name) const; ///< a failure of the test if it is not there
};

/// Neurons of I, Q and Z, which say how long bits are.
using DocumentedLayers = std::map<char, std::uint64_t>;

/// Reads what a layout says, and nothing else: it knows none of the code that reads and writes agent files.
class DocumentedReader {
public:
    DocumentedReader(std::span<const std::uint8_t> bytes, DocumentedLayers layers);

    [[nodiscard]] Entry read(const Layout& layout);
    [[nodiscard]] std::span<const std::uint8_t> rest() const noexcept { return rest_; }

private:
    [[nodiscard]] FieldValue readField(const DocumentedField& field, const std::string& type, const Entry& before);
    [[nodiscard]] std::uint64_t readNumber(const std::string& type);
    [[nodiscard]] std::vector<std::uint8_t> readBytes(std::uint64_t count);
    [[nodiscard]] std::uint8_t readByte();

    std::span<const std::uint8_t> rest_;
    DocumentedLayers layers_;
};

/// A section as it was before it was deflated; empty if it is damaged.
[[nodiscard]] std::vector<std::uint8_t> inflated(std::span<const std::uint8_t> bytes);
/// The CRC-32 that the document speaks of, bit by bit.
[[nodiscard]] std::uint32_t documentedChecksum(std::span<const std::uint8_t> bytes);

} // namespace engram::test
