#pragma once

#include <engram/dataset/fontSheet.h>

#include "mnistAgent.h"

namespace engram::bench {

/// An agent of that preset that was taught `lessons` digits of MNIST and all fonts, as the window's first button does.
inline Learner readerOfDigits(const std::string& preset, std::size_t lessons, std::uint64_t seed = 1)
{
    std::vector<std::shared_ptr<const DigitSet>> fonts;
    for (const FontSheetEntry& sheet : listFontSheets(fontsFolder()))
        if (const Result<DataFile> file = loadDataFile(sheet.path))
            fonts.push_back(file->splits.front().digits);
    Learner learner = Learner::create(findPreset(preset)->description).value();
    (void)teachExamples(learner, mixExamples(mnist().training, lessons, fonts, seed));
    return learner;
}

} // namespace engram::bench
