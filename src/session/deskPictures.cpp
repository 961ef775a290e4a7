// What is done to many pictures at once: left out of teaching, and forgotten.

#include <algorithm>
#include <map>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "desk.h"
#include "wording.h"

namespace engram {

/// Whether lessons of the chosen data sets are drawn otherwise for what is left out.
bool Desk::leavesOutSomeOf(const std::vector<OpenData>& data) const
{
    return std::ranges::any_of(data, [this](const OpenData& open) {
        return open.chosen && std::ranges::any_of(open.file->splits, [this](const Split& split) {
            return !leftOut_->of(split.digits->name()).empty();
        });
    });
}

Desk::Change Desk::leaveOut(const std::vector<PictureName>& pictures, bool out)
{
    auto after = std::make_shared<LeftOut>(*leftOut_);
    const std::size_t changed = after->set(pictures, out);
    if (changed == 0)
        return failure(ErrorKind::notFound,
            out ? Sentence::of("These pictures are left out already.")
                : Sentence::of("None of these pictures is left out."));
    history_.remember({out ? Sentence::counted("Leave out %Ln pictures", "Leave out %Ln picture", changed)
                           : Sentence::counted("Take in %Ln pictures", "Take in %Ln picture", changed),
        learner_, version_, false, leftOut_});
    ++edits_;
    leftOut_ = std::move(after);
    return Outcome{.summary = out
            ? Sentence::counted("Left %Ln pictures out of teaching", "Left %Ln picture out of teaching", changed)
            : Sentence::counted(
                "Took %Ln pictures into teaching again", "Took %Ln picture into teaching again", changed)};
}

Desk::Change Desk::restoreLeftOut(const LeftOut& leftOut)
{
    leftOut_ = std::make_shared<const LeftOut>(leftOut);
    return Outcome{};
}

Desk::Change Desk::forgetExamples(const std::vector<PictureName>& pictures)
{
    std::map<std::string_view, std::unordered_set<std::uint64_t>> indices;
    for (const PictureName& picture : pictures)
        indices[picture.source].insert(picture.index);
    return forget(Sentence::counted("Forget %Ln pictures", "Forget %Ln picture", pictures.size()),
        [&](std::size_t, const EngramView& engram) {
            const auto place = indices.find(engram.provenance.source);
            return place != indices.end() && place->second.contains(engram.provenance.index);
        });
}

Desk::Change Desk::forgetMemories(const std::vector<MemoryName>& memories)
{
    std::unordered_multimap<std::uint64_t, const MemoryName*> byIndex;
    for (const MemoryName& memory : memories)
        byIndex.emplace(memory.index, &memory);
    return forget(Sentence::counted("Forget %Ln memories", "Forget %Ln memory", memories.size()),
        [&](std::size_t, const EngramView& engram) {
            const auto [first, last] = byIndex.equal_range(engram.provenance.index);
            return std::any_of(first, last, [&](const auto& named) { return named.second->names(engram); });
        });
}

} // namespace engram
