#include "widgets/currentInSight.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QResizeEvent>
#include <QTimer>

namespace engram {

namespace {

class CurrentInSight : public QObject {
public:
    explicit CurrentInSight(QAbstractItemView& view)
        : QObject(&view)
        , view_(view)
    {
        view.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) {
            const QRect before(QPoint(), static_cast<QResizeEvent*>(event)->oldSize());
            if (before.intersects(view_.visualRect(view_.currentIndex())))
                QTimer::singleShot(0, this, [this] { view_.scrollTo(view_.currentIndex()); }); // once it is resized
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractItemView& view_;
};

} // namespace

void keepCurrentInSight(QAbstractItemView& view)
{
    new CurrentInSight(view);
}

} // namespace engram
