#include "canvas/takenPicture.h"

#include <algorithm>
#include <cstring>

#include <QCoreApplication>

#include <engram/eye/preprocessing.h>

#include "canvas/drawing.h"

namespace engram {

namespace {

constexpr int highestInk = Drawing::side * 20 / 28; ///< of ink on the canvas: as MNIST's in its 28 x 28
constexpr int widestRow = Drawing::side * 26 / 28; ///< a row may be wider
constexpr int largestSmoothed = 6 * Drawing::side; ///< smoothing needs four bytes a pixel

bool isDigitSized(const GreyPicture& picture)
{
    return picture.width == digitSide && picture.height == digitSide;
}

/// The same pixels, for as long as the picture is there.
QImage view(const GreyPicture& picture)
{
    return {picture.pixels.data(), static_cast<int>(picture.width), static_cast<int>(picture.height),
        static_cast<qsizetype>(picture.width), QImage::Format_Grayscale8};
}

QImage emptyCanvas()
{
    QImage canvas(Drawing::side, Drawing::side, QImage::Format_Grayscale8);
    canvas.fill(Qt::black);
    return canvas;
}

QImage centred(const GreyPicture& picture, QSize room)
{
    QImage canvas = emptyCanvas();
    if (picture.pixels.empty())
        return canvas;
    QImage whole = view(picture);
    if (std::max(whole.width(), whole.height()) > largestSmoothed)
        whole = whole.scaled(largestSmoothed, largestSmoothed, Qt::KeepAspectRatio, Qt::FastTransformation);
    const QSize size = whole.size().scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
    const QImage fitted =
        whole.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
    const int left = (Drawing::side - fitted.width()) / 2;
    const int top = (Drawing::side - fitted.height()) / 2;
    for (int y = 0; y < fitted.height(); ++y)
        std::memcpy(canvas.scanLine(top + y) + left, fitted.constScanLine(y), static_cast<std::size_t>(fitted.width()));
    return canvas;
}

GreyPicture greyOf(const QImage& canvas)
{
    GreyPicture picture{static_cast<std::size_t>(canvas.width()), static_cast<std::size_t>(canvas.height()), {}};
    picture.pixels.reserve(picture.width * picture.height);
    for (int y = 0; y < canvas.height(); ++y) {
        const uchar* row = canvas.constScanLine(y);
        picture.pixels.insert(picture.pixels.end(), row, row + canvas.width());
    }
    return picture;
}

GreyPicture cropped(const GreyPicture& ink)
{
    PictureBox box;
    for (std::size_t y = 0, i = 0; y < ink.height; ++y)
        for (std::size_t x = 0; x < ink.width; ++x, ++i)
            if (ink.pixels[i] != 0)
                box = around(box, {x, y, 1, 1});
    GreyPicture part{box.width, box.height, {}};
    part.pixels.reserve(box.width * box.height);
    for (std::size_t y = box.top; y < box.bottom(); ++y) {
        const auto row = ink.pixels.begin() + static_cast<std::ptrdiff_t>(y * ink.width + box.left);
        part.pixels.insert(part.pixels.end(), row, row + static_cast<std::ptrdiff_t>(box.width));
    }
    return part;
}

/// A digit as it is has the canvas's shape, whatever the picture's was: what is seen is what the agent gets.
PictureInk asItIs(PictureInk ink, const QImage& canvas)
{
    if (isDigitSized(ink.page.ink))
        return ink;
    const DigitPixels digit = shrinkToDigit(greyOf(canvas));
    ink.page.ink = {digitSide, digitSide, {digit.begin(), digit.end()}};
    return ink;
}

} // namespace

Result<std::shared_ptr<const TakenPicture>> TakenPicture::take(const DecodedPicture& picture, const QString& name)
{
    const auto taken = std::make_shared<TakenPicture>();
    const GreyPicture levels = levelsOf(picture);
    taken->isDigit_ = isDigitSized(levels);
    InkChoice choice = InkChoice::automatic;
    for (const bool asIs : {false, true})
        for (const bool inverted : {false, true}) {
            if (inverted)
                choice = taken->of({false, asIs}).ink.page.dark ? InkChoice::light : InkChoice::dark;
            else
                choice = InkChoice::automatic;
            const GreyPicture ground = inverted ? levelsOf(picture, choice) : GreyPicture{};
            Outcome& outcome = taken->outcomes_[(asIs ? 2U : 0U) + (inverted ? 1U : 0U)];
            outcome.ink =
                engram::inkOf(inverted ? ground : levels, choice, asIs ? PictureUse::asItIs : PictureUse::inkOnly);
            if (asIs) {
                outcome.canvas = centred(outcome.ink.page.ink, {Drawing::side, Drawing::side});
                outcome.ink = asItIs(std::move(outcome.ink), outcome.canvas);
            } else {
                outcome.ink.page.ink = cropped(outcome.ink.page.ink);
                outcome.canvas = inkOnCanvas(outcome.ink.page.ink, false);
            }
        }
    if (std::ranges::all_of(
            taken->ink(taken->firstWay()).page.ink.pixels, [](std::uint8_t level) { return level == 0; }))
        return failure(ErrorKind::malformed,
            Sentence::quoted(
                QCoreApplication::translate("engram::TakenPicture", "%1 is blank: there is no ink to be found on it.")
                    .arg(name)
                    .toStdString()));
    return taken;
}

QImage inkOnCanvas(const GreyPicture& ink, bool isDigit)
{
    return centred(ink, isDigit ? QSize(Drawing::side, Drawing::side) : QSize(widestRow, highestInk));
}

GreyPicture inkForAgent(const GreyPicture& ink, bool isDigit)
{
    if (isDigit || ink.pixels.empty())
        return ink;
    const auto fitting = [](std::size_t side, int most) {
        return (side * Drawing::side + static_cast<std::size_t>(most) - 1) / static_cast<std::size_t>(most);
    };
    std::size_t side = std::max(fitting(ink.width, widestRow), fitting(ink.height, highestInk));
    if (side == digitSide)
        ++side;
    GreyPicture square{side, side, std::vector<std::uint8_t>(side * side, 0)};
    const std::size_t left = (side - ink.width) / 2;
    const std::size_t top = (side - ink.height) / 2;
    for (std::size_t y = 0; y < ink.height; ++y)
        std::copy_n(ink.pixels.begin() + static_cast<std::ptrdiff_t>(y * ink.width),
            static_cast<std::ptrdiff_t>(ink.width),
            square.pixels.begin() + static_cast<std::ptrdiff_t>((top + y) * side + left));
    return square;
}

} // namespace engram
