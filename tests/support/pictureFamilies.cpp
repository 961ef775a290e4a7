#include <algorithm>
#include <cmath>

#include "support/paper.h"

namespace engram::test {
namespace {

/// A place for a digit of that side, all of it inside the paper.
Paper::Drawing somewhere(const Paper& paper, RandomStream& random, double side, double ink)
{
    Paper::Drawing drawing;
    drawing.side = side;
    drawing.left = between(random, 0, static_cast<double>(paper.width()) - side);
    drawing.top = between(random, 0, static_cast<double>(paper.height()) - side);
    drawing.ink = ink;
    return drawing;
}

Paper::Drawing inTheMiddle(const Paper& paper, double side, double ink)
{
    return {.left = (static_cast<double>(paper.width()) - side) / 2,
        .top = (static_cast<double>(paper.height()) - side) / 2,
        .side = side,
        .ink = ink};
}

GreyPicture paint(DigitView digit, RandomStream& random)
{
    Paper paper(400, 300, 1);
    paper.draw(digit, somewhere(paper, random, between(random, 80, 200), 0));
    return paper.picture();
}

/// Black or white ink whose opacity is the digit, as a drawing program with layers saves it.
GreyPicture transparent(DigitView digit, bool white)
{
    GreyPicture colour{200, 200, std::vector<std::uint8_t>(40'000, white ? 255 : 0)};
    Paper opacity(200, 200, 0);
    opacity.draw(digit, inTheMiddle(opacity, 200, 1));
    return onGround(colour, opacity.picture().pixels);
}

/// Light that falls from one side, as on a desk beside a window.
void slopeLight(Paper& paper, RandomStream& random, double least)
{
    const double angle = between(random, 0, 6.28);
    paper.change([&](double x, double y, double before) {
        const double along = 0.5 + ((x - 0.5) * std::cos(angle) + (y - 0.5) * std::sin(angle)) / 1.42;
        return before * (1 - (1 - least) * along);
    });
}

GreyPicture photoWithShadow(DigitView digit, RandomStream& random)
{
    Paper paper(640, 480, between(random, 0.7, 0.95));
    slopeLight(paper, random, between(random, 0.3, 0.6));
    paper.draw(digit, somewhere(paper, random, between(random, 160, 260), 0.2));
    paper.addNoise(random, 0.012);
    return paper.picture();
}

GreyPicture evenGrey(DigitView digit, RandomStream& random)
{
    Paper paper(640, 480, between(random, 0.5, 0.9));
    paper.draw(digit, somewhere(paper, random, between(random, 160, 240), 0.15));
    paper.addNoise(random, 0.02);
    return paper.picture();
}

/// Cut out along the ink, strokes as wide as a marker's.
GreyPicture tightBold(DigitView digit, bool white)
{
    Paper paper(224, 224, white ? 0 : 1);
    paper.draw(digit, {.left = 0, .top = 0, .side = 224, .ink = white ? 1.0 : 0.0, .bold = 0.75});
    const GreyPicture whole = paper.picture();
    const std::uint8_t ground = white ? 0 : 255;
    std::size_t left = 224, right = 0, top = 224, bottom = 0;
    for (std::size_t i = 0; i < whole.pixels.size(); ++i)
        if (whole.pixels[i] != ground) {
            left = std::min(left, i % 224);
            right = std::max(right, i % 224 + 1);
            top = std::min(top, i / 224);
            bottom = std::max(bottom, i / 224 + 1);
        }
    GreyPicture cut{right - left, bottom - top, {}};
    for (std::size_t y = top; y < bottom; ++y)
        for (std::size_t x = left; x < right; ++x)
            cut.pixels.push_back(whole.pixels[y * 224 + x]);
    return cut;
}

GreyPicture ruled(DigitView digit, RandomStream& random, bool grid)
{
    Paper paper(640, 480, between(random, 0.75, 0.95));
    const double every = between(random, 28, 60);
    const double tilt = between(random, -0.03, 0.03);
    const double strength = between(random, 0.2, 0.6);
    paper.addRuling(every, between(random, 1.5, 3), strength, false, tilt);
    if (grid)
        paper.addRuling(every, 2, strength, true, -tilt);
    paper.draw(digit, somewhere(paper, random, between(random, 160, 260), 0.15));
    slopeLight(paper, random, 0.8);
    paper.addNoise(random, 0.012);
    return paper.picture();
}

GreyPicture textured(DigitView digit, RandomStream& random)
{
    Paper paper(640, 480, between(random, 0.6, 0.9));
    paper.addTexture(random, 60, 0.05);
    paper.addTexture(random, 3, 0.03);
    paper.draw(digit, somewhere(paper, random, between(random, 140, 260), 0.2));
    return paper.picture();
}

/// The edge of a shadow, a hand's or a phone's, lies across the paper.
GreyPicture hardShadow(DigitView digit, RandomStream& random)
{
    Paper paper(640, 480, between(random, 0.75, 0.95));
    paper.draw(digit, somewhere(paper, random, between(random, 160, 240), 0.12));
    const double angle = between(random, 0, 6.28);
    const double edge = between(random, -0.2, 0.2);
    const double depth = between(random, 0.3, 0.5);
    paper.change([&](double x, double y, double before) {
        const double side = (x - 0.5) * std::cos(angle) + (y - 0.5) * std::sin(angle) - edge;
        return before * (1 - depth * std::clamp(0.5 + side / 0.06, 0.0, 1.0));
    });
    paper.addNoise(random, 0.012);
    return paper.picture();
}

GreyPicture chalk(DigitView digit, RandomStream& random)
{
    Paper paper(640, 480, between(random, 0.15, 0.35));
    paper.addTexture(random, 50, 0.1);
    slopeLight(paper, random, 0.6);
    paper.draw(digit, somewhere(paper, random, between(random, 160, 260), between(random, 0.7, 0.95)));
    paper.addNoise(random, 0.015);
    return paper.picture();
}

GreyPicture pencil(DigitView digit, RandomStream& random)
{
    Paper paper(640, 480, between(random, 0.75, 0.9));
    paper.draw(digit, somewhere(paper, random, between(random, 160, 260), 0.55));
    slopeLight(paper, random, 0.7);
    paper.addNoise(random, 0.025);
    return paper.picture();
}

GreyPicture smallOnALargePage(DigitView digit, RandomStream& random)
{
    Paper paper(1600, 1200, between(random, 0.7, 0.95));
    slopeLight(paper, random, 0.6);
    paper.draw(digit, somewhere(paper, random, between(random, 60, 110), 0.2));
    paper.addNoise(random, 0.015);
    return paper.picture();
}

GreyPicture largeInAPhoto(DigitView digit, RandomStream& random)
{
    Paper paper(480, 480, between(random, 0.7, 0.95));
    paper.draw(digit, inTheMiddle(paper, 520, 0.2));
    slopeLight(paper, random, 0.6);
    paper.addNoise(random, 0.012);
    return paper.picture();
}

GreyPicture marker(DigitView digit, RandomStream& random)
{
    Paper paper(640, 480, between(random, 0.7, 0.95));
    Paper::Drawing drawing = somewhere(paper, random, between(random, 200, 360), 0.1);
    drawing.bold = 0.7;
    drawing.degrees = between(random, -8, 8);
    paper.draw(digit, drawing);
    slopeLight(paper, random, 0.5);
    paper.addNoise(random, 0.012);
    return paper.picture();
}

} // namespace

const std::vector<PictureFamily>& pictureFamilies()
{
    static const std::vector<PictureFamily> families = {
        {"paint", paint},
        {"blackOnAlpha", [](DigitView digit, RandomStream&) { return transparent(digit, false); }},
        {"whiteOnAlpha", [](DigitView digit, RandomStream&) { return transparent(digit, true); }},
        {"photoWithShadow", photoWithShadow},
        {"evenGrey", evenGrey},
        {"tightBoldDark", [](DigitView digit, RandomStream&) { return tightBold(digit, false); }},
        {"tightBoldWhite", [](DigitView digit, RandomStream&) { return tightBold(digit, true); }},
        {"ruled", [](DigitView digit, RandomStream& random) { return ruled(digit, random, false); }},
        {"grid", [](DigitView digit, RandomStream& random) { return ruled(digit, random, true); }},
        {"textured", textured},
        {"hardShadow", hardShadow},
        {"chalk", chalk},
        {"pencil", pencil},
        {"smallOnALargePage", smallOnALargePage},
        {"largeInAPhoto", largeInAPhoto},
        {"marker", marker},
    };
    return families;
}

} // namespace engram::test
