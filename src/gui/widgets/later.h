#pragma once

#include <memory>
#include <type_traits>
#include <utility>

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace engram {

/// Runs `work()` on another thread and hands what it returns to `deliver` on the GUI thread, unless `receiver` has gone
/// by then. For what reads or computes beside the session.
template <class Work, class Deliver> void later(QObject* receiver, Work work, Deliver deliver)
{
    using Value = std::invoke_result_t<Work>;
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(receiver), work = std::move(work), deliver = std::move(deliver)] {
            auto value = std::make_shared<Value>(work());
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, value, deliver] {
                    if (guard)
                        deliver(std::move(*value));
                },
                Qt::QueuedConnection);
        });
}

} // namespace engram
