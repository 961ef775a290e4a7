#include <engram/reading/pageReader.h>

#include <engram/eye/inkLines.h>
#include <engram/eye/preprocessing.h>
#include <engram/recall/answerReport.h>
#include <engram/training/lessons.h>

#include "lessonDistance.h"
#include "lineReading.h"

namespace engram {

struct PageReader::Parts {
    explicit Parts(const Learner& taught)
        : learner(taught)
        , lessons(taught)
    {
    }

    /// The agent's own answer, whatever the distances said.
    FoundDigit ask(const DigitPixels& picture, const PageOptions& options)
    {
        FoundDigit found;
        found.picture = picture;
        const BitVector input = inputFor(learner, picture);
        found.settling =
            recall.settle(learner.agent, {.input = input, .identity = identityOfDrawing(input), .steps = options.steps});
        const State& last = found.settling.last();
        found.answer = digitOf(last.output);
        found.code = codeOf(last.output);
        if (found.answer && found.settling.states.size() > 1) {
            const State& before = found.settling.states[found.settling.states.size() - 2];
            const auto nearness = nearnessOfDigits(
                learner.agent.memory(), last.state, recall.shares(learner.agent, before, input));
            found.sureness = nearness[static_cast<std::size_t>(*found.answer)].share;
        }
        return found;
    }

    Learner learner;
    LessonDistance lessons;
    Recall recall;
};

namespace {

PictureBox enlarged(const PictureBox& box, std::size_t factor)
{
    return {box.left * factor, box.top * factor, box.width * factor, box.height * factor};
}

PictureBox boxOfLines(const std::vector<InkLine>& lines)
{
    PictureBox box;
    for (const InkLine& line : lines)
        box = around(box, line.box());
    return box;
}

} // namespace

std::string PageReading::text() const
{
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && digits[i].line != digits[i - 1].line)
            text += '\n';
        text += digits[i].answer ? std::to_string(*digits[i].answer) : "?";
    }
    return text;
}

PageReader::PageReader(const Learner& learner)
    : parts_(std::make_unique<Parts>(learner))
{
}
PageReader::~PageReader() = default;
PageReader::PageReader(PageReader&&) noexcept = default;
PageReader& PageReader::operator=(PageReader&&) noexcept = default;

PageReading PageReader::read(const GreyPicture& picture, const PageOptions& options)
{
    return read(findInk(picture, options.ink), options);
}

PageReading PageReader::read(const PageInk& page, const PageOptions& options)
{
    PageReading reading{{}, page.dark, page.evenGround};
    const std::vector<InkLine> lines = linesOf(page.ink);
    if (lines.empty())
        return reading;
    std::vector<std::vector<PieceRange>> digits;
    std::size_t count = 0;
    if (!options.oneDigit && !parts_->lessons.empty())
        for (const InkLine& line : lines)
            count += digits.emplace_back(joinPieces(line, parts_->lessons)).size();
    if (count <= 1) {
        FoundDigit& only = reading.digits.emplace_back(
            parts_->ask(digitFromPicture(page.ink, parts_->learner.preprocessing), options));
        only.box = enlarged(boxOfLines(lines), page.reduction);
        return reading;
    }
    for (std::size_t line = 0; line < lines.size(); ++line)
        for (const PieceRange& range : digits[line]) {
            FoundDigit& found = reading.digits.emplace_back(
                parts_->ask(normaliseDigit(lines[line].inkOf(range.first, range.last)), options));
            found.box = enlarged(lines[line].boxOf(range.first, range.last), page.reduction);
            found.line = line;
        }
    return reading;
}

} // namespace engram
