#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include <engram/bits/counterRandom.h>
#include <engram/eye/page.h>

namespace engram::test {

/// A sheet to draw on: how much of the light each point gives back (0-1), and how the light falls.
class Paper {
public:
    Paper(std::size_t width, std::size_t height, double brightness)
        : width_(width)
        , height_(height)
        , values_(width * height, brightness)
    {
    }

    [[nodiscard]] std::size_t width() const { return width_; }
    [[nodiscard]] std::size_t height() const { return height_; }

    /// value(x, y, before) for every point; x and y are 0-1 from the top left corner.
    void change(const std::function<double(double x, double y, double before)>& value);
    /// Gaussian noise of each pixel.
    void addNoise(RandomStream& random, double deviation);
    /// Noise of blotches about `size` pixels wide.
    void addTexture(RandomStream& random, std::size_t size, double deviation);
    /// Lines `every` pixels apart, `thickness` pixels thick, that take `strength` (0-1) of the light; along rows or
    /// columns.
    void addRuling(double every, double thickness, double strength, bool columns = false, double tilt = 0);

    /// How a digit is drawn: its 28 x 28 picture goes into a square with this corner and side.
    struct Drawing {
        double left = 0;
        double top = 0;
        double side = 0;
        double ink = 0; ///< the brightness of the ink, whatever the paper's
        double degrees = 0; ///< clockwise
        double bold = 0; ///< 0: soft as MNIST is; above: all that has at least level 255 * (1 - bold) is full ink
    };
    void draw(DigitView digit, const Drawing& drawing);

    [[nodiscard]] GreyPicture picture() const; ///< brightness 1 is level 255

private:
    std::size_t width_;
    std::size_t height_;
    std::vector<double> values_;
};

/// A nearly normally distributed number: no noise is farther than 3.5 deviations.
[[nodiscard]] double gaussian(RandomStream& random);
/// Uniform between both.
[[nodiscard]] double between(RandomStream& random, double least, double greatest);

/// The digit's level (0-1) at a point of its square, 0-28 each way; smooth between pixels, 0 outside.
[[nodiscard]] double levelAt(DigitView digit, double x, double y);

/// A kind of picture that people bring, made of a digit.
struct PictureFamily {
    std::string name;
    std::function<GreyPicture(DigitView digit, RandomStream& random)> make;
};
[[nodiscard]] const std::vector<PictureFamily>& pictureFamilies();

} // namespace engram::test
