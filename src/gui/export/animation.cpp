#include "export/animation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include <gif_lib.h>

#include <QCoreApplication>
#include <QFont>
#include <QImage>
#include <QPainter>

#include "widgets/palette.h"

namespace engram {

namespace {

/// Where translators find what is said here.
struct FrameWords {
    Q_DECLARE_TR_FUNCTIONS(engram::Animation)
};

/// The layout of a frame: two squares of neurons and the answer, with a margin around each.
struct Layout {
    int side; ///< neurons along an edge of the layers' squares
    int cell; ///< pixels along an edge of a neuron
    int margin;

    [[nodiscard]] int square() const { return side * cell; }
    [[nodiscard]] int caption() const { return std::max(14, square() / 10); }
    [[nodiscard]] QSize size() const
    {
        return {3 * square() - square() / 3 + 4 * margin, square() + caption() + 2 * margin};
    }
};

void paintLayer(QPainter& painter, const Layout& layout, QPoint corner, BitView bits, const BitVector* before,
    const QPalette& palette)
{
    painter.fillRect(QRect(corner, QSize(layout.square(), layout.square())), wellColor(palette));
    const std::size_t depth =
        std::max<std::size_t>(1, bits.size() / static_cast<std::size_t>(layout.side * layout.side));
    for (std::size_t i = 0; i < bits.size() / depth; ++i) {
        std::size_t ones = 0;
        bool changed = false;
        for (std::size_t bit = i * depth; bit < (i + 1) * depth; ++bit) {
            ones += bits[bit] ? 1 : 0;
            changed = changed || (before && (*before)[bit] != bits[bit]);
        }
        const auto x = static_cast<int>(i % static_cast<std::size_t>(layout.side));
        const auto y = static_cast<int>(i / static_cast<std::size_t>(layout.side));
        const QRect place(corner + QPoint(x, y) * layout.cell, QSize(layout.cell, layout.cell));
        // Few shades, so that a GIF's 256 colours hold them all.
        if (ones > 0)
            painter.fillRect(place,
                mix(wellColor(palette), palette.color(QPalette::Text),
                    static_cast<double>(ones) / static_cast<double>(depth)));
        if (changed && layout.cell >= 3) {
            painter.setPen(changedColor(palette));
            painter.drawRect(place.adjusted(0, 0, -1, -1));
        }
    }
}

QImage frameOf(const Layout& layout, const State& state, const State* before, std::size_t step, const QPalette& palette)
{
    QImage frame(layout.size(), QImage::Format_RGB32);
    frame.fill(palette.color(QPalette::Base));
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::TextAntialiasing, false);
    const int top = layout.margin + layout.caption();
    const int second = 2 * layout.margin + layout.square();
    const int third = second + layout.square() + layout.margin;
    QFont font;
    font.setStyleStrategy(QFont::NoAntialias);
    font.setPixelSize(std::max(8, layout.caption() * 7 / 10));
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    const auto caption = [&](int x, const QString& text) {
        painter.drawText(QRect(x, 0, layout.square(), top), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    caption(layout.margin, FrameWords::tr("Input"));
    caption(second, step == 0 ? FrameWords::tr("State: random start") : FrameWords::tr("State: step %1").arg(step));
    caption(third, FrameWords::tr("Output"));
    paintLayer(painter, layout, {layout.margin, top}, state.input, nullptr, palette);
    paintLayer(painter, layout, {second, top}, state.state, before ? &before->state : nullptr, palette);

    const std::uint32_t code = codeOf(state.output);
    font.setPixelSize(layout.square() / 2);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    const QRect answer(third, top, layout.square() * 2 / 3, layout.square());
    painter.drawText(answer, Qt::AlignCenter, code < 10 ? QString::number(code) : QStringLiteral("–"));
    return frame;
}

/// A picture in at most 256 colours: the shades of a frame are few, so this loses nothing that is seen.
struct Indexed {
    QImage image;
    std::unique_ptr<ColorMapObject, decltype(&GifFreeMapObject)> colors{nullptr, &GifFreeMapObject};
};

Indexed indexed(const QImage& frame)
{
    Indexed result;
    result.image = frame.convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither | Qt::AvoidDither);
    result.colors.reset(GifMakeMapObject(256, nullptr));
    for (int i = 0; i < result.image.colorCount(); ++i) {
        const QRgb color = result.image.color(i);
        result.colors->Colors[i] = {static_cast<GifByteType>(qRed(color)), static_cast<GifByteType>(qGreen(color)),
            static_cast<GifByteType>(qBlue(color))};
    }
    return result;
}

bool putFrame(GifFileType* gif, const Indexed& frame, int hundredths)
{
    GraphicsControlBlock control{DISPOSE_DO_NOT, false, hundredths, NO_TRANSPARENT_COLOR};
    std::array<GifByteType, 4> extension{};
    EGifGCBToExtension(&control, extension.data());
    if (EGifPutExtension(gif, GRAPHICS_EXT_FUNC_CODE, extension.size(), extension.data()) == GIF_ERROR)
        return false;
    if (EGifPutImageDesc(gif, 0, 0, frame.image.width(), frame.image.height(), false, frame.colors.get()) == GIF_ERROR)
        return false;
    for (int y = 0; y < frame.image.height(); ++y) {
        // giflib wants a line that it may change.
        std::vector<GifPixelType> line(
            frame.image.constScanLine(y), frame.image.constScanLine(y) + frame.image.width());
        if (EGifPutLine(gif, line.data(), frame.image.width()) == GIF_ERROR)
            return false;
    }
    return true;
}

/// giflib writes into memory, so that the file is saved in the one safe way.
int keepBytes(GifFileType* gif, const GifByteType* bytes, int count)
{
    auto& kept = *static_cast<std::vector<std::uint8_t>*>(gif->UserData);
    kept.insert(kept.end(), bytes, bytes + count);
    return count;
}

bool putLoopForever(GifFileType* gif)
{
    constexpr std::array<GifByteType, 11> application{'N', 'E', 'T', 'S', 'C', 'A', 'P', 'E', '2', '.', '0'};
    constexpr std::array<GifByteType, 3> forever{1, 0, 0};
    return EGifPutExtensionLeader(gif, APPLICATION_EXT_FUNC_CODE) != GIF_ERROR
        && EGifPutExtensionBlock(gif, application.size(), application.data()) != GIF_ERROR
        && EGifPutExtensionBlock(gif, forever.size(), forever.data()) != GIF_ERROR
        && EGifPutExtensionTrailer(gif) != GIF_ERROR;
}

bool writeGif(GifFileType* gif, const std::vector<QImage>& frames, int hundredths)
{
    EGifSetGifVersion(gif, true);
    if (EGifPutScreenDesc(gif, frames.front().width(), frames.front().height(), 8, 0, nullptr) == GIF_ERROR
        || !putLoopForever(gif))
        return false;
    for (std::size_t i = 0; i < frames.size(); ++i)
        // The end stays longer: that is the answer.
        if (!putFrame(gif, indexed(frames[i]), i + 1 == frames.size() ? 3 * hundredths : hundredths))
            return false;
    return true;
}

} // namespace

Result<std::vector<std::uint8_t>> animationOf(
    const std::vector<State>& states, const QPalette& palette, int cell, int millisecondsPerState)
{
    if (states.empty())
        return failure(ErrorKind::invalidArgument,
            Sentence::of("There is no answer to animate: draw a digit, or pick a state in History."));
    const auto pixels = static_cast<double>(states.front().input.size() % 784 == 0 ? 784 : states.front().input.size());
    const Layout layout{
        static_cast<int>(std::ceil(std::sqrt(pixels))), std::clamp(cell, 1, 16), 3 * std::clamp(cell, 1, 16)};
    std::vector<QImage> frames;
    for (std::size_t i = 0; i < states.size(); ++i)
        frames.push_back(frameOf(layout, states[i], i > 0 ? &states[i - 1] : nullptr, i, palette));

    std::vector<std::uint8_t> bytes;
    int problem = 0;
    GifFileType* gif = EGifOpen(&bytes, keepBytes, &problem);
    if (!gif)
        return failure(ErrorKind::tooLarge, Sentence::of("There is not enough memory for this animation."));
    const bool written = writeGif(gif, frames, std::clamp(millisecondsPerState / 10, 2, 1000));
    const bool closed = EGifCloseFile(gif, &problem) != GIF_ERROR;
    if (!written || !closed)
        return failure(ErrorKind::tooLarge, Sentence::of("There is not enough memory for this animation."));
    return bytes;
}

} // namespace engram
