#include "widgets/verticalScroll.h"

#include <utility>

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QStyle>

namespace engram {

namespace {

constexpr int leastHeight = 64;
constexpr int leastWhole = 80; ///< what needs no more than this is never scrolled

bool changesByWheel(const QObject* widget)
{
    return qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget);
}

} // namespace

VerticalScroll::VerticalScroll(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // a stop without a name; what is in it scrolls into view when it gets the focus
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    for (QWidget* field : content->findChildren<QWidget*>())
        if (changesByWheel(field)) {
            field->setFocusPolicy(Qt::StrongFocus);
            field->installEventFilter(this);
        }
}

int VerticalScroll::leastHeightOf(int content)
{
    return content <= leastWhole ? content : leastHeight;
}

QSize VerticalScroll::minimumSizeHint() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    return {least.width() + bar, leastHeightOf(least.height())};
}

QSize VerticalScroll::sizeHint() const
{
    return widget()->sizeHint().expandedTo(minimumSizeHint()); // QScrollArea's own is never large
}

bool VerticalScroll::eventFilter(QObject* watched, QEvent* event)
{
    // A wheel that scrolls past a field changes nothing there.
    if (event->type() == QEvent::Wheel && changesByWheel(watched) && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    // Its layout is done anew at every text that changes; what is around it only where the room it asks for changes.
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        const std::pair wanted(sizeHint(), minimumSizeHint());
        if (std::exchange(wanted_, wanted) != wanted)
            updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace engram
