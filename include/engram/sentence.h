#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <engram/text.h>

/// For Qt's lupdate alone, which files what Sentence::of(), counted() and wording() say under a name.
#define ENGRAM_SENTENCES(context)

namespace engram {

/// Words as they stand in the sources, where translators find them; never anything put together while the program runs.
class Words {
public:
    template <std::size_t size>
    consteval Words(const char (&literal)[size])
        : text_(literal)
    {
    }
    [[nodiscard]] constexpr const char* text() const noexcept { return text_; }

private:
    const char* text_;
};

class Sentence;

/// What may be put into a sentence: a name or another text, a whole number, or a sentence. A literal would be English
/// words that are in no catalogue.
template <class Part>
concept SentencePart =
    std::same_as<std::remove_cvref_t<Part>, Sentence> || std::same_as<std::remove_cvref_t<Part>,
        std::filesystem::path> ||(std::convertible_to<Part,
                                      std::string_view> && !std::is_array_v<std::remove_reference_t<Part>>)
    || (std::integral<std::remove_cvref_t<
            Part>> && !std::same_as<std::remove_cvref_t<Part>, bool> && !std::same_as<std::remove_cvref_t<Part>, char>);

/// Something that is said to a person: words with places, and what stands in them. In English it is text(); the window
/// says it in any language, since it keeps the words and what is put into them apart. Cheap to copy, and never changed.
class Sentence {
    ENGRAM_SENTENCES(Sentence)

public:
    /// Words that are noted in one place, in a table say, and said in another.
    [[nodiscard]] static consteval Words wording(Words words) { return words; }

    /// Says nothing.
    Sentence() = default;

    /// `words` with `parts` in the places %1 to %9.
    template <SentencePart... Parts> [[nodiscard]] static Sentence of(Words words, Parts&&... parts)
    {
        static_assert(sizeof...(Parts) <= 9);
        return Sentence({Kind::words, words.text(), {}, 0, {}, {part(std::forward<Parts>(parts))...}});
    }
    /// The same of a number that stands as %n: `one` says it of one. (They are the text and the comment of lupdate.)
    template <SentencePart... Parts>
    [[nodiscard]] static Sentence counted(Words many, Words one, std::uint64_t number, Parts&&... parts)
    {
        static_assert(sizeof...(Parts) <= 9);
        return Sentence({Kind::counted, many.text(), one.text(), number, {}, {part(std::forward<Parts>(parts))...}});
    }
    /// What stands as it is in every language: a name, a place in a file, what a library or the system says.
    [[nodiscard]] static Sentence quoted(std::string text)
    {
        return Sentence({Kind::quoted, {}, {}, 0, std::move(text), {}});
    }
    /// "1,160" or "0.25": digits, which are written in other ways elsewhere.
    [[nodiscard]] static Sentence figure(std::string digits)
    {
        return Sentence({Kind::figure, {}, {}, 0, std::move(digits), {}});
    }
    [[nodiscard]] static Sentence grouped(std::uint64_t number) { return figure(withSeparators(number)); }
    /// What a sentence is made of: a text or digits from elsewhere, or words of Engram with parts, counted or not.
    enum class Kind { quoted, figure, words, counted };
    [[nodiscard]] Kind kind() const noexcept { return node_ ? node_->kind : Kind::quoted; }
    [[nodiscard]] bool empty() const noexcept { return !node_; }

    /// Whether both say the same in English.
    friend bool operator==(const Sentence& one, const Sentence& other)
    {
        return one.node_ == other.node_ || one.text() == other.text();
    }

    /// In English, the same in every locale.
    [[nodiscard]] std::string text() const;

    /// With `change(text)` for every text in it that is quoted.
    template <class Change> [[nodiscard]] Sentence withQuoted(const Change& change) const;

    /// Of words and counted: as translators know them, and what is put into them. `one` and `number` of counted only.
    [[nodiscard]] const char* words() const noexcept { return node_->words; }
    [[nodiscard]] const char* one() const noexcept { return node_->one; }
    [[nodiscard]] std::uint64_t number() const noexcept { return node_->number; }
    [[nodiscard]] const std::vector<Sentence>& parts() const noexcept { return node_->parts; }

private:
    struct Node {
        Kind kind;
        const char* words;
        const char* one;
        std::uint64_t number;
        std::string text; ///< of quoted and figure
        std::vector<Sentence> parts;
    };
    explicit Sentence(Node node)
        : node_(std::make_shared<const Node>(std::move(node)))
    {
    }

    static Sentence part(Sentence sentence) { return sentence; }
    static Sentence part(std::string text) { return quoted(std::move(text)); }
    static Sentence part(std::string_view text) { return quoted(std::string(text)); }
    static Sentence part(const char* text) { return quoted(text); }
    static Sentence part(const std::filesystem::path& path) { return quoted(path.string()); }
    template <std::integral Number> static Sentence part(Number number) { return figure(std::to_string(number)); }

    std::shared_ptr<const Node> node_;
};

/// What stands in the place of "%n" and of "%Ln"; 1 to 9 are the parts.
inline constexpr std::size_t placeOfNumber = 0;
inline constexpr std::size_t placeOfGroupedNumber = 10;

/// Words with `put(place)` in each of their places. What is put in is not read again.
template <class Put> [[nodiscard]] std::string composed(std::string_view words, const Put& put)
{
    std::string text;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string_view rest = words.substr(at);
        const char next = rest.size() > 1 && rest[0] == '%' ? rest[1] : ' ';
        if (rest.starts_with("%Ln"))
            text += put(placeOfGroupedNumber);
        else if (next == 'n')
            text += put(placeOfNumber);
        else if (next >= '1' && next <= '9')
            text += put(static_cast<std::size_t>(next - '0'));
        else {
            text += rest[0];
            continue;
        }
        at += next == 'L' ? 2 : 1;
    }
    return text;
}

template <class Change> Sentence Sentence::withQuoted(const Change& change) const
{
    if (!node_)
        return *this;
    Node node = *node_;
    if (node.kind == Kind::quoted)
        node.text = change(std::move(node.text));
    for (Sentence& part : node.parts)
        part = part.withQuoted(change);
    return Sentence(std::move(node));
}

inline std::string Sentence::text() const
{
    if (!node_)
        return {};
    if (node_->words == nullptr)
        return node_->text;
    const bool isOne = kind() == Kind::counted && number() == 1;
    return composed(isOne ? one() : words(), [this](std::size_t place) {
        if (place == placeOfNumber)
            return std::to_string(number());
        if (place == placeOfGroupedNumber)
            return withSeparators(number());
        return place <= parts().size() ? parts()[place - 1].text() : std::string("%").append(std::to_string(place));
    });
}

} // namespace engram
