#include "shell/dockTitle.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

#include "widgets/card.h"
#include "widgets/icon.h"
#include "widgets/palette.h"
#include "widgets/tabOrder.h"
#include "widgets/verticalScroll.h"

namespace engram {

namespace {

const QString detailName = QStringLiteral("dockDetail");

class DockTitle : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(engram::DockTitle) // it is of no meta object of its own
public:
    explicit DockTitle(QDockWidget* dock)
        : QWidget(dock)
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
        connect(detach, &QAction::triggered, dock, [dock] { dock->setFloating(!dock->isFloating()); });
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
    auto* dock = new QDockWidget(title, parent);
    dock->setObjectName(objectName);
    dock->setWidget(new DockBody(panel, dock));
    dock->setTitleBarWidget(new DockTitle(dock));
    tabThroughFirst(*dock->titleBarWidget(), *panel); // it stands above, though it is made later
    // Right over its old place it would look as if nothing had happened.
    QObject::connect(dock, &QDockWidget::topLevelChanged, dock, [dock](bool floating) {
        if (floating)
            QTimer::singleShot(0, dock, [dock] { dock->move(dock->pos() + QPoint(28, 28)); });
        dock->setContentsMargins(floating ? QMargins(3, 3, 3, 3) : QMargins());
    });
    dock->toggleViewAction()->setText(QString(title).replace(u'&', QStringLiteral("&&")));
    dock->toggleViewAction()->setToolTip(DockTitle::tr("Show or hide %1").arg(title));
    return dock;
}

void setDockDetail(QDockWidget& dock, const QString& detail)
{
    if (auto* label = dock.titleBarWidget() ? dock.titleBarWidget()->findChild<QLabel*>(detailName) : nullptr)
        label->setText(detail);
}

} // namespace engram
