#include <engram/reading/pageReader.h>

#include <algorithm>

#include <engram/eye/inkLines.h>
#include <engram/eye/preprocessing.h>
#include <engram/training/lessons.h>

#include "lessonDistance.h"
#include "lineReading.h"

namespace engram {
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

GreyPicture part(const GreyPicture& picture, const PictureBox& box)
{
    GreyPicture result{box.width, box.height, {}};
    result.pixels.reserve(box.width * box.height);
    for (std::size_t y = box.top; y < box.bottom(); ++y) {
        const auto row = picture.pixels.begin() + static_cast<std::ptrdiff_t>(y * picture.width + box.left);
        result.pixels.insert(result.pixels.end(), row, row + static_cast<std::ptrdiff_t>(box.width));
    }
    return result;
}

/// A broken digit falls into no more parts above each other than this.
constexpr std::size_t mostParts = 3;

/// All of it is no wider than a digit, and parts above each other are few and close.
bool mayBeOne(const std::vector<InkLine>& lines, std::size_t digits)
{
    if (lines.size() > 1 && digits > mostParts)
        return false;
    const PictureBox box = boxOfLines(lines);
    std::size_t end = lines.front().box().bottom();
    for (const InkLine& line : lines) {
        if (line.box().top > end + box.height / 8)
            return false;
        end = std::max(end, line.box().bottom());
    }
    return static_cast<double>(box.width) <= widestSingle * static_cast<double>(box.height);
}

/// How much less strange several digits must be than one: more where no gap parts them.
double doubtOf(const std::vector<InkLine>& lines)
{
    constexpr double gap = 0.05; // of a stroke
    for (const InkLine& line : lines)
        for (std::size_t piece = 1; piece < line.pieces(); ++piece)
            if (line.crossed(piece) < gap)
                return doubtOfCuts;
    return lines.size() > 1 ? doubtOfCuts : doubtOfTouching;
}

} // namespace

struct PageReader::Parts {
    explicit Parts(const Learner& taught)
        : learner(taught)
        , lessons(taught)
    {
    }

    /// The digits of each line; nothing if all of the ink is one digit.
    [[nodiscard]] std::vector<LineReading> digitsOf(const GreyPicture& ink, const std::vector<InkLine>& lines) const
    {
        std::vector<LineReading> found;
        std::size_t count = 0;
        double cost = 0;
        for (const InkLine& line : lines) {
            found.push_back(joinPieces(line, lessons));
            count += found.back().digits.size();
            cost += found.back().cost;
        }
        if (count <= 1)
            return {};
        const PictureBox box = boxOfLines(lines);
        const double height = lines.size() == 1 ? lines.front().digitHeight() : static_cast<double>(box.height);
        const bool isOne =
            mayBeOne(lines, count) && costOfDigit(part(ink, box), height, lessons) <= cost + doubtOf(lines);
        return isOne ? std::vector<LineReading>{} : std::move(found);
    }

    /// The agent's own answer, whatever the distances said.
    void ask(FoundDigit& found, const PageOptions& options)
    {
        const BitVector input = inputFor(learner, found.picture);
        found.settling = recall.settle(
            learner.agent, {.input = input, .identity = identityOfDrawing(input), .steps = options.steps});
        const State& last = found.settling.last();
        found.answer = digitOf(last.output);
        found.code = codeOf(last.output);
        found.distances = recall.distances(learner.agent, input);
        found.sureness = surenessOf(learner, found.distances, found.code);
    }

    Learner learner;
    LessonDistance lessons;
    Recall recall;
};

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
    PageReading reading{{}, page.dark, page.evenGround, page.doubtful};
    Preprocessing eye = parts_->learner.preprocessing;
    eye.normalise = eye.normalise && !options.asItIs;
    const auto add = [&](const PictureBox& box, std::size_t line, GreyPicture ink, const DigitPixels& picture) {
        FoundDigit& found = reading.digits.emplace_back();
        found.box = enlarged(box, page.reduction);
        found.line = line;
        found.ink = std::move(ink);
        found.picture = picture;
        parts_->ask(found, options);
    };
    const auto addWhole = [&](const PictureBox& box) {
        const DigitPixels whole = digitFromPicture(page.ink, eye);
        if (inputFor(parts_->learner, whole).count() > 0) // else so faint that the agent gets nothing: not a question
            add(box, 0, part(page.ink, box), whole);
    };
    const std::vector<InkLine> lines = options.asItIs ? std::vector<InkLine>{} : linesOf(page.ink);
    if (lines.empty()) {
        addWhole({0, 0, page.ink.width, page.ink.height});
        return reading;
    }
    const bool several = !options.oneDigit && eye.normalise && !parts_->lessons.empty();
    const std::vector<LineReading> found = several ? parts_->digitsOf(page.ink, lines) : std::vector<LineReading>{};
    if (found.empty()) {
        addWhole(boxOfLines(lines));
        return reading;
    }
    for (std::size_t line = 0; line < lines.size(); ++line)
        for (const PieceRange& range : found[line].digits) {
            GreyPicture ink = lines[line].inkOf(range.first, range.last);
            const DigitPixels picture = normaliseDigit(ink);
            add(lines[line].boxOf(range.first, range.last), line, std::move(ink), picture);
        }
    return reading;
}

void PageReader::ask(PageReading& reading, const PageOptions& options)
{
    for (FoundDigit& digit : reading.digits)
        parts_->ask(digit, options);
}

} // namespace engram
