#include "support/readingWindow.h"

#include <filesystem>
#include <utility>

#include <engram/dataset/sampling.h>
#include <engram/training/lessons.h>

namespace engram {

bool savePicture(const GreyPicture& picture, const QString& file)
{
    return QImage(picture.pixels.data(), int(picture.width), int(picture.height), qsizetype(picture.width),
        QImage::Format_Grayscale8)
        .save(file);
}

const Learner& ReadingWindow::learner()
{
    static const Learner taught = [] {
        Learner made = Learner::create(findPreset("Edges")->description).value();
        (void)teachExamples(made, mixExamples(digits("training"), 1000, {}, 1));
        return made;
    }();
    return taught;
}

std::shared_ptr<const DigitSet> ReadingWindow::digits(const std::string& split)
{
    static const DataFile mnist = [] {
        Result<DataFile> loaded = loadDataFile(std::filesystem::path(ENGRAM_SOURCE_DIR) / "data/mnist.pkl.gz");
        if (!loaded)
            qFatal("%s/data/mnist.pkl.gz cannot be read", ENGRAM_SOURCE_DIR);
        return std::move(*loaded);
    }();
    for (const Split& each : mnist.splits)
        if ((each.name == "test") == (split == "test"))
            return each.digits;
    return nullptr;
}

test::DigitRow rowOf(const std::vector<std::uint32_t>& indices, std::uint64_t seed)
{
    std::vector<DigitView> views;
    views.reserve(indices.size());
    for (const std::uint32_t index : indices)
        views.push_back(ReadingWindow::digits("test")->picture(index));
    RandomStream random(seed);
    return test::makeRow(views, {"apart", 3, 8, false, 0.02, 0.5}, 3, random);
}

QImage barOnPaper()
{
    QImage paper(100, 100, QImage::Format_RGB32);
    paper.fill(Qt::white);
    for (int y = 20; y < 80; ++y)
        for (int x = 45; x < 55; ++x)
            paper.setPixelColor(x, y, Qt::black);
    return paper;
}

} // namespace engram
