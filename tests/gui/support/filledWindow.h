#pragma once

#include <cstdint>
#include <memory>

#include <engram/dataset/dataFile.h>

#include "support/digits.h"
#include "support/window.h"

namespace engram {

/// Has it taught a few digits of a small set, tested, and asked about a drawn seven: something is in every view.
inline void teachTestAndDraw(TestWindow& window)
{
    window.session().addData(makeData("Bars", 60, 50));
    window.session().teachData({.samples = 6, .seed = 1});
    window.session().testData({.count = 50, .steps = 5, .seed = 1});
    window.drawSeven();
    window.settle();
}

/// A set in which one picture stands twice, once labelled wrongly.
inline std::shared_ptr<const DataFile> contradictoryData()
{
    auto digits = std::make_shared<DigitSet>("Doubtful train");
    for (std::uint8_t digit = 0; digit < 10; ++digit)
        digits->append(test::barDigit(digit, 10 + digit), digit);
    DigitPixels again = test::barDigit(7, 17);
    again[3] ^= 255;
    digits->append(again, 1);
    auto file = std::make_shared<DataFile>();
    file->name = "Doubtful";
    file->format = DataFormat::npz;
    file->splits = {{"train", digits}};
    return file;
}

} // namespace engram
