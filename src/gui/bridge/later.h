#pragma once

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <engram/exceptionBarrier.h>

#include "bridge/posted.h"

namespace engram {

/// What `work` returns; of an exception, which must not leave a thread of the pool, an error where a Result can be one,
/// else nothing.
template <class Work> std::optional<std::invoke_result_t<Work>> orNothing(const Work& work)
{
    using Value = std::invoke_result_t<Work>;
    const Sentence what = Sentence::of("This could not be done");
    if constexpr (std::is_constructible_v<Value, tl::unexpected<Error>>) {
        return withoutExceptions(what, ErrorKind::tooLarge, work, FullStop::yes);
    } else {
        Result<Value> value =
            withoutExceptions(what, ErrorKind::tooLarge, [&work]() -> Result<Value> { return work(); });
        return value ? std::optional(*std::move(value)) : std::nullopt;
    }
}

/// Runs `work()` on another thread and hands what it returns to `deliver` on the GUI thread, unless `receiver` has gone
/// by then. For what reads or computes beside the session.
template <class Work, class Deliver> void later(QObject* receiver, Work work, Deliver deliver)
{
    using Value = std::invoke_result_t<Work>;
    QThreadPool::globalInstance()->start(
        posted([guard = QPointer<QObject>(receiver), work = std::move(work), deliver = std::move(deliver)] {
            std::optional<Value> result = orNothing(work);
            if (!result)
                return;
            auto value = std::make_shared<Value>(std::move(*result));
            QMetaObject::invokeMethod(QCoreApplication::instance(), posted([guard, value = std::move(value), deliver] {
                if (guard)
                    deliver(std::move(*value));
            }),
                Qt::QueuedConnection);
        }));
}

} // namespace engram
