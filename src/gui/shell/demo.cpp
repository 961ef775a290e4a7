#include "shell/demo.h"

#include <array>
#include <cstdio>
#include <vector>

#include <QPixmap>
#include <QTimer>

#include "canvas/canvasCard.h"
#include "export/viewExport.h"
#include "shell/mainWindow.h"

namespace engram {

namespace {

constexpr int settleMilliseconds = 700; ///< for the queries that follow an answer to arrive and be painted

/// The two strokes of a handwritten 4.
const std::array<std::vector<QPointF>, 2> four{{
    {{96, 62}, {92, 84}, {86, 108}, {82, 130}, {80, 146}, {98, 150}, {124, 148}, {150, 144}, {178, 140}, {202, 138}},
    {{176, 54}, {172, 86}, {168, 120}, {164, 156}, {160, 190}, {156, 228}},
}};

} // namespace

Demo::Demo(MainWindow& window, QString pictureFile, QObject* parent)
    : QObject(parent)
    , window_(window)
    , pictureFile_(std::move(pictureFile))
{
}

void Demo::begin()
{
    SessionBridge& bridge = window_.bridge();
    connect(&bridge, &SessionBridge::jobFinished, this, [this](const JobResult& result) {
        if (result.error) {
            std::fprintf(stderr, "engram: %s\n", result.error->message.c_str());
            Q_EMIT finished(1);
        } else if (result.kind == JobKind::openData) {
            teachWhenReady();
        } else if (result.kind == JobKind::teach) {
            draw();
        }
    });
    window_.openOwnData();
}

void Demo::teachWhenReady()
{
    if (taught_ || window_.bridge().session().busy())
        return;
    taught_ = true;
    window_.bridge().session().teachData({.samples = 1000, .seed = 1});
}

void Demo::draw()
{
    connect(
        &window_.bridge(), &SessionBridge::liveAnswer, this,
        [this] { QTimer::singleShot(settleMilliseconds, this, &Demo::savePicture); }, Qt::SingleShotConnection);
    Drawing& drawing = window_.canvasCard().drawing();
    for (const auto& stroke : four) {
        drawing.beginStroke(stroke.front(), Drawing::Tool::pen, Drawing::defaultBrush);
        for (const QPointF& point : stroke)
            drawing.continueStroke(point);
        drawing.endStroke();
    }
}

void Demo::savePicture()
{
    const Result<void> saved = writeView({window_.grab().toImage(), {}}, pictureFile_);
    if (!saved)
        std::fprintf(stderr, "engram: %s\n", saved.error().message.c_str());
    Q_EMIT finished(saved ? 0 : 1);
}

} // namespace engram
