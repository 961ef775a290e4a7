#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include <engram/bits/bitMatrix.h>
#include <engram/session/session.h>

namespace engram {

/// What a gallery shows: the digits of all open data sets, or what the agent remembers.
enum class GalleryKind : std::uint8_t { digits, memories };

/// One picture of a gallery, in few bytes: there may be hundreds of thousands of them.
struct GalleryEntry {
    static constexpr std::uint8_t notAsked = 255; ///< the last test did not ask about it

    std::uint64_t index = 0; ///< what memories call it: DigitSet::number(); of a drawing the hash of its bits
    std::uint32_t source = 0; ///< place in Gallery::sources
    std::uint32_t place = 0; ///< of a digit among those of its set; of a memory that of its first engram
    std::uint32_t right = 0; ///< answers of the last test that this memory decided
    std::uint32_t wrong = 0;
    LessonKind kind = LessonKind::label;
    std::uint8_t code = 0; ///< the label, 0-9; of a memory what it was taught as, 0-15
    std::uint8_t answer = notAsked; ///< of the last test about this digit, 0-15
    bool taught = false; ///< the agent remembers it; true for every memory
    bool leftOut = false; ///< of teaching

    [[nodiscard]] bool misread() const { return answer != notAsked && answer != code; }
};

/// Where pictures of a gallery come from.
struct GallerySource {
    Source source;
    std::string name; ///< of the source
    std::shared_ptr<const DigitSet> digits; ///< null where a memory's data set is not open
};

/// All pictures that there are to be seen at one moment, and what is known of each. A value that any thread may read;
/// it shares the pictures with the data sets and the memory.
struct Gallery {
    GalleryKind kind = GalleryKind::digits;
    std::vector<GallerySource> sources;
    std::vector<GalleryEntry> entries; ///< source after source; memories in the order in which they were taught
    SnapshotPointer snapshot; ///< what it was made of; null for an empty one

    /// What the picture, or the memory, is called.
    [[nodiscard]] MemoryName nameOf(const GalleryEntry& entry) const;
    [[nodiscard]] PictureName pictureNameOf(const GalleryEntry& entry) const;
    /// Its picture: of a memory what its input bits show (a pixel of several bits is as light as bits are set in it);
    /// black where the input is no picture.
    [[nodiscard]] DigitPixels pictureOf(const GalleryEntry& entry) const;
    /// The example that it is, or that a memory was taught from; nothing where its data set is not open.
    [[nodiscard]] std::optional<Example> exampleOf(const GalleryEntry& entry) const;
    /// Whether it can be named again when its data set is drawn from: not so for drawings.
    [[nodiscard]] bool isOfData(const GalleryEntry& entry) const;
};

/// Looks through the data sets, the memory, the last test and what is left out, in milliseconds. A stop gives what
/// there is so far.
[[nodiscard]] Gallery makeGallery(const SnapshotPointer& snapshot, GalleryKind kind, const std::stop_token& stop = {});

/// Of which pictures a person wants to see some.
enum class GalleryShow : std::uint8_t {
    all,
    misread, ///< by the last test; a memory: that decided a wrong answer of it
    taught,
    notTaught,
    leftOut,
    costliest, ///< the five memories that decided most wrong answers
};

/// In which order.
enum class GalleryOrder : std::uint8_t {
    asTheyLie,
    byDigit,
    mostWrong, ///< memories: by the wrong answers of the last test that they decided, then by the right ones
    mostRight, ///< memories: by the right ones, then by the wrong ones
};

/// Which pictures to show; what is not set matches everything.
struct GalleryFilter {
    std::optional<std::string> set = {}; ///< the name of a data set: "MNIST"
    std::optional<std::string> split = {}; ///< "train", "test"
    std::optional<std::uint8_t> code = {}; ///< the digit; of memories what they were taught as
    std::optional<MemoryName> misledBy = {}; ///< digits: those that the last test misread, this memory deciding
    std::optional<std::uint8_t> answer = {}; ///< digits: what the last test read them as; 10: as no digit
    GalleryShow show = GalleryShow::all;
    GalleryOrder order = GalleryOrder::asTheyLie;

    friend bool operator==(const GalleryFilter&, const GalleryFilter&) = default;
};

inline constexpr std::size_t costliestMemories = 5;

/// Places in Gallery::entries, in the order asked for; of equals the earlier first.
[[nodiscard]] std::vector<std::uint32_t> select(const Gallery& gallery, const GalleryFilter& filter);

/// The next place after `after` in `shown` (from the start where it is nothing, and again from the start after the
/// last) of a picture with this number; nothing if none of those shown has it.
[[nodiscard]] std::optional<std::size_t> findNumber(const Gallery& gallery, std::span<const std::uint32_t> shown,
    std::uint64_t number, std::optional<std::size_t> after = {});

/// Where pictures of one gallery are in another of the same kind; nothing for those that are not there any more.
[[nodiscard]] std::vector<std::optional<std::uint32_t>> placesIn(
    const Gallery& now, const Gallery& before, std::span<const std::uint32_t> places);

/// Whether what two moments would show in a gallery is the same.
[[nodiscard]] bool galleryIsSame(const Snapshot& left, const Snapshot& right, GalleryKind kind);

/// The pictures as bits to be compared, a row each: of digits black and white, of memories what they were taught.
[[nodiscard]] BitMatrix comparableBits(const Gallery& gallery, std::span<const std::uint32_t> shown);

/// The pictures as a data file of one part, "train", of this name; memories that are no digit are passed over. Nothing
/// where none is left.
[[nodiscard]] std::optional<DataFile> dataFileOf(
    const Gallery& gallery, std::span<const std::uint32_t> chosen, const std::string& name);

} // namespace engram
