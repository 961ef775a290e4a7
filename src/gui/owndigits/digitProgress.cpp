#include "owndigits/digitProgress.h"

#include <atomic>
#include <cstdint>
#include <stop_token>

#include <QCoreApplication>
#include <QProgressDialog>
#include <QTimer>

namespace engram {

namespace {

constexpr int lookMilliseconds = 50; ///< at how far the work has come

/// The texts of this file.
struct DigitProgressWords {
    Q_DECLARE_TR_FUNCTIONS(engram::DigitExport)
};

} // namespace

/// Read from the GUI thread while it is written on another.
struct DigitProgress::Shared {
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
    std::atomic<bool> over = false;
    std::stop_source stop;
};

DigitProgress::DigitProgress()
    : shared_(std::make_shared<Shared>())
{
}

void DigitProgress::show(QWidget* parent, const QString& text) const
{
    auto* box = new QProgressDialog(text, DigitProgressWords::tr("Cancel"), 0, 0, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setAutoReset(false);
    QObject::connect(box, &QProgressDialog::canceled, box, [shared = shared_] { shared->stop.request_stop(); });
    auto* timer = new QTimer(box);
    QObject::connect(timer, &QTimer::timeout, box, [box, shared = shared_] {
        if (shared->over)
            return box->deleteLater();
        box->setMaximum(shared->total);
        box->setValue(shared->done);
    });
    timer->start(lookMilliseconds);
}

void DigitProgress::end() const
{
    shared_->over = true;
}

Progress DigitProgress::forWork() const
{
    return Progress(shared_->stop.get_token(), [shared = shared_](std::uint64_t done, std::uint64_t total) {
        shared->done = static_cast<int>(done);
        shared->total = static_cast<int>(total);
    });
}

} // namespace engram
