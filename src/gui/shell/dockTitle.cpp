#include "shell/dockTitle.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include "widgets/card.h"
#include "widgets/icon.h"
#include "widgets/palette.h"
#include "widgets/tabOrder.h"
#include "widgets/verticalScroll.h"

namespace engram {

namespace {

const QString detailName = QStringLiteral("dockDetail");

constexpr int frameOfFloating = 3; ///< pixels around a dock that floats, by which its size can be changed
constexpr QPoint besideItsPlace(28, 28);
constexpr int besideName = 16; ///< between a dock's name and what else its title says

/// Draws the frame that the desktop gives to no dock with a title of its own: a floating one is to be told from what
/// it lies over.
class FramedDock : public QDockWidget {
public:
    using QDockWidget::QDockWidget;

    /// To where it floated last; at first beside its old place, since right over it one would see nothing happen.
    void detachOrAttach()
    {
        const QPoint before = mapToGlobal(QPoint());
        if (isFloating())
            floated_ = geometry();
        setFloating(!isFloating());
        if (!isFloating())
            raise(); // not behind others that have its place
        else if (floated_.isValid())
            setGeometry(floated_);
        else if ((pos() - before).manhattanLength() < besideItsPlace.manhattanLength())
            move(before + besideItsPlace);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QDockWidget::paintEvent(event);
        if (!isFloating())
            return;
        QPainter painter(this);
        const QColor ground = palette().color(QPalette::Window);
        painter.fillRect(rect(), mix(ground, palette().color(QPalette::WindowText), 0.6));
        painter.fillRect(rect().adjusted(1, 1, -1, -1), ground);
    }

private:
    QRect floated_; ///< where it was taken in from
};

class DockTitle : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(engram::DockTitle) // it is of no meta object of its own
public:
    explicit DockTitle(FramedDock* dock)
        : QWidget(dock)
        , dock_(*dock)
    {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(12, 4, 4, 4);
        layout->setSpacing(0);
        layout->addWidget(makeHeading(dock->windowTitle(), this));
        ElidedLabel* detail = makeQuietLine({}, this);
        detail->setObjectName(detailName);
        detail->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        detail->setContentsMargins(12, 0, 8, 0);
        layout->addWidget(detail, 1);
        auto* detach =
            new QAction(icon(QStringLiteral("float")), tr("Detach or attach %1").arg(dock->windowTitle()), dock);
        connect(detach, &QAction::triggered, dock, [dock] { dock->detachOrAttach(); });
        auto* close = new QAction(icon(QStringLiteral("close")), tr("Hide %1").arg(dock->windowTitle()), dock);
        close->setToolTip(tr("Hide %1; the View menu brings it back").arg(dock->windowTitle()));
        connect(close, &QAction::triggered, dock, &QDockWidget::close);
        for (QAction* action : {detach, close}) {
            QToolButton* button = makeToolButton(action, this);
            button->setIconSize(QSize(14, 14));
            layout->addWidget(button);
        }
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(lineColor(palette()));
        painter.setBrush(palette().alternateBase());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, 5), 6, 6);
        painter.drawLine(QPointF(0.5, height() - 0.5), QPointF(width() - 0.5, height() - 0.5));
    }
    void mouseDoubleClickEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton)
            dock_.detachOrAttach();
    }

private:
    FramedDock& dock_;
};

/// Puts the panel on the palette's base colour, inside the border that the title has begun.
class DockBody : public QFrame {
public:
    DockBody(QWidget* panel, QWidget* parent)
        : QFrame(parent)
    {
        panel->setBackgroundRole(QPalette::Base); // and so for all that is in it
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(1, 0, 1, 6);
        layout->addWidget(new VerticalScroll(panel, this));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(lineColor(palette()));
        painter.setBrush(palette().base());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, -6, -0.5, -0.5), 6, 6);
    }
};

} // namespace

QDockWidget* makeDock(const QString& title, const QString& objectName, QWidget* panel, QWidget* parent)
{
    auto* dock = new FramedDock(title, parent);
    dock->setObjectName(objectName);
    dock->setWidget(new DockBody(panel, dock));
    dock->setTitleBarWidget(new DockTitle(dock));
    tabThroughFirst(*dock->titleBarWidget(), *panel); // it stands above, though it is made later
    QObject::connect(dock, &QDockWidget::topLevelChanged, dock, [dock](bool floating) {
        const int frame = floating ? frameOfFloating : 0;
        dock->setContentsMargins(frame, frame, frame, frame);
    });
    dock->toggleViewAction()->setText(QString(title).replace(u'&', QStringLiteral("&&")));
    dock->toggleViewAction()->setToolTip(DockTitle::tr("Show or hide %1").arg(title));
    return dock;
}

void addToTitle(QDockWidget& dock, QWidget* part)
{
    auto* layout = static_cast<QHBoxLayout*>(dock.titleBarWidget()->layout());
    layout->insertSpacing(1, besideName);
    layout->insertWidget(2, part);
}

void setDockDetail(QDockWidget& dock, const QString& detail)
{
    if (auto* label = dock.titleBarWidget() ? dock.titleBarWidget()->findChild<QLabel*>(detailName) : nullptr)
        label->setText(detail);
}

} // namespace engram
