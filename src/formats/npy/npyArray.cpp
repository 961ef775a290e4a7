#include "npyArray.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

#include "files/littleEndian.h"
#include "files/unicode.h"

namespace engram {
namespace {

constexpr std::string_view magic = "\x93NUMPY";
constexpr std::size_t longestHeader = 64U << 10U; ///< numpy's own guard is 10,000

/// What the dictionary says; each key once.
struct Header {
    std::optional<std::string> type;
    std::optional<bool> fortranOrder;
    std::optional<std::vector<std::uint64_t>> shape;
};

/// Recognizes {'descr': '<u1', 'fortran_order': False, 'shape': (2, 28, 28), } in any order of keys. The first thing
/// that does not fit makes the whole header invalid and is remembered.
class HeaderParser {
public:
    explicit HeaderParser(std::string_view text)
        : rest_(text)
    {
    }

    std::optional<Header> parse()
    {
        Header header;
        bool more = expect('{');
        while (more && !peek('}')) {
            more = entry(header);
            if (more && !peek('}'))
                more = expect(',');
        }
        if (!more || !expect('}'))
            return std::nullopt;
        skipSpace();
        if (!rest_.empty() || !header.type || !header.fortranOrder || !header.shape)
            return std::nullopt;
        return header;
    }

    [[nodiscard]] bool metCompoundType() const noexcept { return compoundType_; }

private:
    bool entry(Header& header)
    {
        const auto key = quoted();
        if (!key || !expect(':'))
            return false;
        if (*key == "descr" && !header.type) {
            compoundType_ = peek('[') || peek('(');
            header.type = quoted();
            return header.type.has_value();
        }
        if (*key == "fortran_order" && !header.fortranOrder) {
            if (word("True"))
                header.fortranOrder = true;
            else if (word("False"))
                header.fortranOrder = false;
            return header.fortranOrder.has_value();
        }
        if (*key == "shape" && !header.shape) {
            header.shape = tuple();
            return header.shape.has_value();
        }
        return false;
    }

    std::optional<std::vector<std::uint64_t>> tuple()
    {
        std::vector<std::uint64_t> sizes;
        if (!expect('('))
            return std::nullopt;
        while (!peek(')')) {
            skipSpace();
            std::uint64_t size = 0;
            const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), size);
            if (error != std::errc{} || sizes.size() == 32)
                return std::nullopt;
            rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
            static_cast<void>(word("L")); // whole numbers of Python 2
            sizes.push_back(size);
            if (!peek(')') && !expect(','))
                return std::nullopt;
        }
        static_cast<void>(expect(')'));
        return sizes;
    }

    std::optional<std::string> quoted()
    {
        skipSpace();
        if (rest_.empty() || (rest_.front() != '\'' && rest_.front() != '"'))
            return std::nullopt;
        const std::size_t end = rest_.find(rest_.front(), 1);
        if (end == std::string_view::npos)
            return std::nullopt;
        std::string text(rest_.substr(1, end - 1));
        rest_.remove_prefix(end + 1);
        return text;
    }

    bool word(std::string_view expected)
    {
        skipSpace();
        if (!rest_.starts_with(expected))
            return false;
        rest_.remove_prefix(expected.size());
        return true;
    }
    bool expect(char character) { return word({&character, 1}); }
    bool peek(char character)
    {
        skipSpace();
        return rest_.starts_with(character);
    }
    void skipSpace() { rest_.remove_prefix(std::min(rest_.find_first_not_of(" \n"), rest_.size())); }

    std::string_view rest_;
    bool compoundType_ = false;
};

} // namespace

bool beginsAsNpy(std::string_view start) noexcept
{
    return start.starts_with(magic);
}

Result<ArrayView> readNpyArray(std::span<const std::uint8_t> bytes, const Sentence& what)
{
    const auto refuse = [&](const Sentence& cause, ErrorKind kind = ErrorKind::malformed) {
        return failure(kind, shownSentence(Sentence::of("%1: %2", what, cause)));
    };
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (!text.starts_with(magic) || bytes.size() < 10)
        return refuse(Sentence::of("not a numpy array: it does not begin with the bytes of a .npy file"));
    const unsigned version = bytes[6];
    if (version < 1 || version > 3 || bytes[7] != 0)
        return refuse(Sentence::of("a .npy file of version %1.%2; versions 1.0 to 3.0 can be read", version, bytes[7]),
            ErrorKind::unsupported);
    const std::size_t start = version == 1 ? 10 : 12;
    if (bytes.size() < start)
        return refuse(Sentence::of("its header is cut short"));
    const auto length = static_cast<std::size_t>(littleEndian(bytes.subspan(8, start - 8)));
    if (length > bytes.size() - start)
        return refuse(Sentence::of("its header is cut short"));
    if (length > longestHeader)
        return refuse(Sentence::of("its header claims %1 bytes", length), ErrorKind::tooLarge);

    HeaderParser parser(text.substr(start, length));
    auto header = parser.parse();
    if (!header && parser.metCompoundType())
        return refuse(Sentence::of("an array of records; only plain numbers can be read"), ErrorKind::unsupported);
    if (!header)
        return refuse(
            Sentence::of("its header is not the one dictionary of descr, fortran_order and shape that numpy writes"));
    if (header->type->find('O') != std::string::npos)
        return refuse(Sentence::of("an array of Python objects, which is a pickle inside; only numbers can be read "
                                   "(array.astype(numpy.uint8))"),
            ErrorKind::unsupported);
    const auto type = numberType(*header->type);
    if (!type)
        return refuse(
            Sentence::of("elements of type '%1'; only numbers can be read", *header->type), ErrorKind::unsupported);
    return ArrayView{*type, std::move(*header->shape), *header->fortranOrder, bytes.subspan(start + length)};
}

std::string npyHeader(std::span<const std::uint64_t> shape)
{
    std::string dictionary = "{'descr': '|u1', 'fortran_order': False, 'shape': (";
    for (std::size_t i = 0; i < shape.size(); ++i)
        dictionary += (i == 0 ? "" : ", ") + std::to_string(shape[i]);
    if (shape.size() == 1)
        dictionary += ','; // a tuple of one
    dictionary += "), }";
    constexpr std::size_t alignment = 64;
    const std::size_t used = magic.size() + 4 + dictionary.size() + 1;
    dictionary.append((alignment - used % alignment) % alignment, ' ');
    dictionary += '\n';
    std::string header(magic);
    header +=
        {'\x01', '\x00', static_cast<char>(dictionary.size() & 0xffU), static_cast<char>(dictionary.size() >> 8U)};
    return header + dictionary;
}

} // namespace engram
