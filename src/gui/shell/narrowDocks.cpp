#include "shell/narrowDocks.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QLayout>
#include <QSettings>
#include <QTimer>

namespace engram {

namespace {

/// What a window with docks at both sides may be made to, so that they can give way. What one column needs, Qt says
/// once they stand in it.
constexpr int narrowest = 640;

const QString layoutKey = QStringLiteral("window/wideLayout");
const QString leastKey = QStringLiteral("window/wideLeast");

/// Not behind another one of its place.
bool isInFront(const QDockWidget* dock)
{
    return !dock->visibleRegion().isEmpty();
}

bool isOpen(const QDockWidget* dock)
{
    return dock->toggleViewAction()->isChecked();
}

} // namespace

NarrowDocks::NarrowDocks(
    QMainWindow& window, int layoutVersion, std::function<bool()> asleep, std::function<int()> columnWidth)
    : QObject(&window)
    , window_(window)
    , layoutVersion_(layoutVersion)
    , asleep_(std::move(asleep))
    , columnWidth_(std::move(columnWidth))
{
    window.installEventFilter(this);
    for (const QDockWidget* dock : docks()) {
        connect(dock, &QDockWidget::dockLocationChanged, this, &NarrowDocks::fitLater);
        connect(dock, &QDockWidget::topLevelChanged, this, &NarrowDocks::fitLater);
        connect(dock->toggleViewAction(), &QAction::toggled, this, &NarrowDocks::fitLater);
    }
}

void NarrowDocks::forget()
{
    wide_.clear();
    fitLater();
}

void NarrowDocks::save(QSettings& settings) const
{
    settings.setValue(layoutKey, wide_);
    settings.setValue(leastKey, wideLeast_);
}

void NarrowDocks::restore(const QSettings& settings)
{
    wide_ = settings.value(layoutKey).toByteArray();
    wideLeast_ = settings.value(leastKey).toInt();
    fitLater();
}

bool NarrowDocks::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &window_ && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        fitLater();
    return QObject::eventFilter(watched, event);
}

QList<QDockWidget*> NarrowDocks::docks() const
{
    return window_.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly);
}

std::vector<QDockWidget*> NarrowDocks::docksIn(Qt::DockWidgetArea area) const
{
    std::vector<QDockWidget*> found;
    for (QDockWidget* dock : docks())
        if (window_.dockWidgetArea(dock) == area && !dock->isFloating())
            found.push_back(dock);
    return found;
}

bool NarrowDocks::areAtBothSides() const
{
    return std::ranges::any_of(docksIn(Qt::LeftDockWidgetArea), isOpen)
        && std::ranges::any_of(docksIn(Qt::RightDockWidgetArea), isOpen);
}

void NarrowDocks::fitLater()
{
    if (std::exchange(due_, true))
        return;
    // Not within the event that laid the docks out.
    QTimer::singleShot(0, this, [this] {
        due_ = false;
        fit();
    });
}

void NarrowDocks::fit()
{
    if (!window_.isVisible() || asleep_())
        return;
    const int least = window_.layout()->totalMinimumSize().width();
    if (areAtBothSides() && window_.width() < least) {
        wide_ = window_.saveState(layoutVersion_);
        wideLeast_ = least;
        putIntoOneColumn();
    } else if (areAtBothSides()) {
        wide_.clear(); // a person has put them there
    } else if (!wide_.isEmpty() && window_.width() >= wideLeast_) {
        putToBothSides();
    }
    allowNarrow(areAtBothSides());
}

void NarrowDocks::putIntoOneColumn()
{
    const std::vector<QDockWidget*> right = docksIn(Qt::RightDockWidgetArea);
    QDockWidget* const column = *std::ranges::find_if(right, isOpen);
    const auto front = std::ranges::find_if(right, isInFront);
    for (QDockWidget* dock : docksIn(Qt::LeftDockWidgetArea))
        window_.tabifyDockWidget(column, dock);
    window_.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    (front == right.end() ? column : *front)->raise();
    window_.resizeDocks({column}, {columnWidth_()}, Qt::Horizontal);
}

void NarrowDocks::putToBothSides()
{
    std::vector<std::pair<QDockWidget*, bool>> open; // one may have been closed or opened since
    for (QDockWidget* dock : docks())
        open.emplace_back(dock, isOpen(dock));
    window_.restoreState(std::exchange(wide_, {}), layoutVersion_);
    for (const auto& [dock, isIt] : open)
        dock->setVisible(isIt);
}

void NarrowDocks::allowNarrow(bool allowed)
{
    if (allowed == std::exchange(allowed_, allowed))
        return;
    window_.setMinimumWidth(allowed ? narrowest : 0); // 0: what the layout needs
    window_.layout()->invalidate();
    window_.layout()->activate();
}

} // namespace engram
