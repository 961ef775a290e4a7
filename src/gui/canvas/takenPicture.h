#pragma once

#include <array>
#include <cstddef>
#include <memory>

#include <QImage>
#include <QString>

#include <engram/error.h>
#include <engram/reading/pictureInk.h>

namespace engram {

/// How a picture is to be used.
struct PictureWay {
    bool inverted = false; ///< the ink is dark where light ink was found, and the other way round
    bool asItIs = false; ///< see PictureUse::asItIs

    friend bool operator==(const PictureWay&, const PictureWay&) = default;
};

/// A picture that was brought in, and what comes of it each way. All of it is worked out before it is shown, so that
/// who changes the way does not wait; of the picture itself nothing is kept.
class TakenPicture {
public:
    /// As the command line takes it: see inkOf(). Takes up to some seconds for the largest pictures. `name` is said
    /// where it has no ink. Errors: `malformed`.
    [[nodiscard]] static Result<std::shared_ptr<const TakenPicture>> take(
        const DecodedPicture& picture, const QString& name);

    /// The way it is used unless a person says another: that of the command line.
    [[nodiscard]] PictureWay firstWay() const noexcept { return {.inverted = false, .asItIs = isDigit_}; }
    /// The ink, cropped to itself; 28 x 28 where the picture is a digit as it is.
    [[nodiscard]] const PictureInk& ink(PictureWay way) const { return of(way).ink; }
    /// The same as it stands on the canvas.
    [[nodiscard]] const QImage& onCanvas(PictureWay way) const { return of(way).canvas; }

private:
    struct Outcome {
        PictureInk ink;
        QImage canvas;
    };
    [[nodiscard]] const Outcome& of(PictureWay way) const
    {
        return outcomes_[(way.asItIs ? 2U : 0U) + (way.inverted ? 1U : 0U)];
    }

    bool isDigit_ = false;
    std::array<Outcome, 4> outcomes_;
};

/// Ink as it stands on the canvas: a digit of 28 x 28 that is one already fills it, any other ink is centred as MNIST's
/// digits are in theirs, a row of digits somewhat wider.
[[nodiscard]] QImage inkOnCanvas(const GreyPicture& ink, bool isDigit);

/// What the agent gets of ink that stands on the canvas so: the same square, with the ink's own pixels instead of the
/// canvas's. 28 x 28 for a digit that is one already, and for nothing else.
[[nodiscard]] GreyPicture inkForAgent(const GreyPicture& ink, bool isDigit);

} // namespace engram
