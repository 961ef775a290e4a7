#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <engram/dataset/digitSet.h>

#include "canvas/digitStrip.h"
#include "support/digitRows.h"
#include "support/window.h"

namespace engram {

/// As a picture file; false if it cannot be written.
[[nodiscard]] bool savePicture(const GreyPicture& picture, const QString& file);

/// A window before an agent that reads.
class ReadingWindow : public TestWindow {
public:
    ReadingWindow()
    {
        session().adoptRecovered(learner(), {});
        settle();
    }

    [[nodiscard]] static const Learner& learner();
    /// "training" or "test", of MNIST.
    [[nodiscard]] static std::shared_ptr<const DigitSet> digits(const std::string& split);

    QString saved(const char* name, const GreyPicture& picture)
    {
        const QString file = path(name);
        return savePicture(picture, file) ? file : QString();
    }
    /// Does what brings a picture in, and waits until it stands on the canvas or is refused, and has been read.
    template <class Act> void bring(const Act& act)
    {
        const QSignalSpy stands(&(*this)->canvasCard(), &CanvasCard::broughtIn);
        const QSignalSpy refused(&(*this)->canvasCard(), &CanvasCard::failed);
        act();
        QTRY_VERIFY(stands.count() + refused.count() > 0);
        settle();
    }
    void open(const QString& file)
    {
        bring([&] { (*this)->openFile(file); });
    }
    void place(const QString& file)
    {
        bring([&] { (*this)->canvasCard().placePictureFile(file); });
    }
    void paste()
    {
        bring([&] { (*this)->canvasCard().paste(); });
    }
    QAction* action(const char* name) { return find<QAction>(name); }
    DigitStrip& strip() { return *find<DigitStrip>("digitStrip"); }
    QLabel& sentence() { return *find<QLabel>("pictureSentence"); }
    QString number() { return find<QLineEdit>("pictureNumber")->text(); }
    /// Of every widget that is shown, but what stands beside the canvas.
    std::map<const QWidget*, QRect> places()
    {
        std::map<const QWidget*, QRect> all;
        const QWidget* stage = canvas().parentWidget();
        for (const QWidget* widget : (*this)->findChildren<QWidget*>())
            if (widget->isVisible() && !widget->isWindow() && (widget == &canvas() || !stage->isAncestorOf(widget)))
                all[widget] = QRect(widget->mapTo(&**this, QPoint()), widget->size());
        return all;
    }
};

/// Test digits of MNIST on a photographed paper.
[[nodiscard]] test::DigitRow rowOf(const std::vector<std::uint32_t>& indices, std::uint64_t seed = 4);

/// Black on white, which nobody can doubt.
[[nodiscard]] QImage barOnPaper();

} // namespace engram
