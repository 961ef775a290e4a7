#include "shell/ownData.h"

#include <engram/dataset/fontSheet.h>
#include <engram/files/locations.h>

#include "bridge/later.h"

namespace engram {

void findOwnData(QObject* receiver, std::function<void(const OwnData&)> deliver)
{
    later(
        receiver,
        [] {
            OwnData found;
            found.folder = dataFolder();
            if (const auto mnist = findDefaultMnist())
                found.files.push_back(*mnist);
            for (const FontSheetEntry& sheet : listFontSheets(fontsFolder()))
                found.files.push_back(sheet.path);
            return found;
        },
        std::move(deliver));
}

} // namespace engram
