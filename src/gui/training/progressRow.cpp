#include "training/progressRow.h"

#include <cmath>

#include <QAccessible>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "widgets/elidedLabel.h"
#include "widgets/elidedLines.h"
#include "widgets/numberText.h"

namespace engram {

QString describe(const JobStatus& status)
{
    if (status.total == 0)
        return sessionText(status.text);
    QString text = ProgressRow::tr("%1 of %2").arg(numberText(status.done), numberText(status.total));
    if (status.secondsLeft >= 60)
        text += ProgressRow::tr(" · %1 min left").arg(std::ceil(status.secondsLeft / 60));
    else if (status.secondsLeft >= 0)
        text += ProgressRow::tr(" · %1 s left").arg(std::ceil(status.secondsLeft));
    return text;
}

ProgressRow::ProgressRow(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent)
    , waits_(new QWidget(this))
    , waiting_(new ElidedLabel({}, waits_))
    , takeBack_(new QToolButton(waits_))
    , bar_(new QProgressBar(this))
    , cancel_(new QPushButton(tr("Cancel"), this))
    , text_(new ElidedLines(2, this))
{
    bar_->setTextVisible(false);
    bar_->setMaximumHeight(10);
    bar_->setAccessibleName(tr("Progress"));
    cancel_->setObjectName(QStringLiteral("cancelJob"));
    cancel_->setToolTip(tr("Stop; what is done so far and consistent is kept (Ctrl+.)"));
    text_->setObjectName(QStringLiteral("jobText"));

    auto* row = new QHBoxLayout;
    row->addWidget(bar_, 1, Qt::AlignVCenter);
    row->addWidget(cancel_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(waits_); // above what is always there, which so stays where it is when this comes and goes
    layout->addLayout(row);
    layout->addWidget(text_);
    waiting_->setObjectName(QStringLiteral("waitingJobs"));
    takeBack_->setObjectName(QStringLiteral("takeBackWaiting"));
    takeBack_->setText(tr("Take back"));
    takeBack_->setToolTip(tr("Do not do what waits"));
    auto* waits = new QHBoxLayout(waits_);
    waits->setContentsMargins({});
    waits->addWidget(waiting_, 1);
    waits->addWidget(takeBack_);
    waits_->hide();
    keepRoomForWaiting(true);
    connect(takeBack_, &QToolButton::clicked, &bridge, &SessionBridge::takeBackWaiting);
    connect(&bridge, &SessionBridge::waitingChanged, this, [this, &bridge] { showWaiting(bridge.waiting()); });
    bar_->setRange(0, 1);
    cancel_->setEnabled(false);
    connect(cancel_, &QPushButton::clicked, this, [&bridge] { bridge.session().cancel(); });
    connect(&bridge, &SessionBridge::jobProgress, this, &ProgressRow::showProgress);
    connect(&bridge, &SessionBridge::jobFinished, this, &ProgressRow::showResult);
}

void ProgressRow::showProgress(const JobStatus& status)
{
    // A progress bar counts in int; a promille is as fine as it can show.
    if (status.total == 0) {
        bar_->setRange(0, 0);
    } else {
        bar_->setRange(0, 1000);
        bar_->setValue(static_cast<int>(status.done * 1000 / status.total));
    }
    cancel_->setEnabled(status.cancellable);
    text_->setText(
        withFirmSpaces(status.total == 0 ? describe(status) : sessionText(status.text) + u'\n' + describe(status)));
}

void ProgressRow::keepRoomForWaiting(bool kept)
{
    QSizePolicy room = waits_->sizePolicy();
    room.setRetainSizeWhenHidden(kept);
    waits_->setSizePolicy(room);
}

void ProgressRow::showWaiting(const QStringList& names)
{
    waiting_->setText(names.isEmpty() ? QString() : tr("Then: %1").arg(names.join(QStringLiteral(", "))));
    waits_->setVisible(!names.isEmpty());
    if (names.isEmpty())
        return;
    QAccessibleEvent said(waiting_, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void ProgressRow::showResult(const JobResult& result)
{
    bar_->setRange(0, 1000);
    bar_->setValue(0);
    cancel_->setEnabled(false);
    if (result.error)
        text_->clear(); // the window says what went wrong, once
    else if (!result.summary.empty())
        text_->setText(withFirmSpaces(sessionText(result.summary)));
}

} // namespace engram
