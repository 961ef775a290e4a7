#include "gallery/workRow.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace engram {

namespace {

constexpr int stepsOfBar = 1000;
constexpr int millisecondsBetweenLooks = 100;
constexpr double shareToJudgeBy = 0.02; ///< of the work: before, nothing is said of the time left

} // namespace

WorkRow::WorkRow(QWidget* parent)
    : QWidget(parent)
    , text_(new QLabel(this))
    , bar_(new QProgressBar(this))
    , cancel_(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("workRow"));
    bar_->setRange(0, stepsOfBar);
    bar_->setTextVisible(false);
    cancel_->setObjectName(QStringLiteral("cancelWork"));
    cancel_->setToolTip(tr("Stops what is at work now"));
    text_->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text_);
    layout->addWidget(bar_, 1);
    layout->addWidget(cancel_);
    hide();
    look_.setInterval(millisecondsBetweenLooks);
    connect(&look_, &QTimer::timeout, this, &WorkRow::look);
    connect(cancel_, &QPushButton::clicked, this, &WorkRow::stop);
}

WorkRow::~WorkRow()
{
    stop();
}

std::shared_ptr<WorkRow::Run> WorkRow::begin(const QString& text)
{
    stop();
    run_ = std::make_shared<Run>();
    what_ = text;
    text_->setText(text);
    bar_->setValue(0);
    bar_->setAccessibleName(text);
    since_.start();
    look_.start();
    show();
    Q_EMIT busyChanged(true);
    return run_;
}

Progress WorkRow::progressOf(const std::shared_ptr<Run>& run)
{
    return Progress(run->stop.get_token(), [run](std::uint64_t done, std::uint64_t total) {
        run->total = total;
        run->done = done;
    });
}

void WorkRow::look()
{
    if (!run_)
        return;
    const auto total = static_cast<double>(run_->total);
    const double share = total > 0 ? static_cast<double>(run_->done) / total : 0;
    bar_->setValue(static_cast<int>(share * stepsOfBar));
    if (share < shareToJudgeBy)
        return;
    const double seconds = static_cast<double>(since_.elapsed()) / 1000 * (1 - share) / share;
    text_->setText(tr("%1 · %L2 s left").arg(what_).arg(std::max(1L, std::lround(seconds))));
}

void WorkRow::end()
{
    run_.reset();
    look_.stop();
    hide();
    Q_EMIT busyChanged(false);
}

void WorkRow::stop()
{
    if (run_)
        run_->stop.request_stop();
}

} // namespace engram
