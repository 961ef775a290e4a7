#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <utility>
#include <vector>

#include <engram/dataset/leftOut.h>
#include <engram/sentence.h>
#include <engram/training/learner.h>

namespace engram {

/// What Undo and Redo go through: whole learners, which share nearly everything (see Agent), with what was done to
/// each.
///
/// A version names one content of the learner: going back to a version that was saved makes it unmodified again.
class ChangeHistory {
public:
    explicit ChangeHistory(std::size_t limit)
        : limit_(limit)
    {
    }

    struct Entry {
        Sentence text; ///< what was done: "Teach a 4"
        Learner learner;
        std::uint64_t version;
        bool ofStory = false; ///< the change was one of the story, which otherwise is not taken back
        /// What was left out of teaching, where the change was one of that and of nothing else; else null.
        std::shared_ptr<const LeftOut> leftOut{};
    };

    void remember(Entry before)
    {
        undo_.push_back(std::move(before));
        if (undo_.size() > limit_)
            undo_.pop_front();
        redo_.clear();
    }
    void clear()
    {
        undo_.clear();
        redo_.clear();
    }

    [[nodiscard]] Sentence undoText() const { return undo_.empty() ? Sentence() : undo_.back().text; }
    [[nodiscard]] Sentence redoText() const { return redo_.empty() ? Sentence() : redo_.back().text; }

    /// The learner as Undo would bring it back; null where there is nothing to undo.
    [[nodiscard]] std::shared_ptr<const Learner> before() const
    {
        return undo_.empty() ? nullptr : std::make_shared<const Learner>(undo_.back().learner);
    }

    /// Exchanges the present for what was before the last change; needs undoText().
    [[nodiscard]] Entry undo(Learner present, std::uint64_t version, const std::shared_ptr<const LeftOut>& leftOut)
    {
        return exchange(undo_, redo_, std::move(present), version, leftOut);
    }
    /// Exchanges the present for what was undone last; needs redoText().
    [[nodiscard]] Entry redo(Learner present, std::uint64_t version, const std::shared_ptr<const LeftOut>& leftOut)
    {
        return exchange(redo_, undo_, std::move(present), version, leftOut);
    }

private:
    static Entry exchange(std::deque<Entry>& from, std::deque<Entry>& to, Learner present, std::uint64_t version,
        const std::shared_ptr<const LeftOut>& leftOut)
    {
        Entry entry = std::move(from.back());
        from.pop_back();
        to.push_back({entry.text, std::move(present), version, entry.ofStory, entry.leftOut ? leftOut : entry.leftOut});
        return entry;
    }

    std::size_t limit_;
    std::deque<Entry> undo_;
    std::deque<Entry> redo_;
};

} // namespace engram
