#include "history/timelineAccessible.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include "history/timelineView.h"

namespace engram {

namespace {

/// The shown state as a slider's value, counted from 1; 0 while none is shown.
class TimelineSlider : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit TimelineSlider(TimelineView* view)
        : QAccessibleWidget(view, QAccessible::Slider)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return view()->current() ? view()->stateText(*view()->current()) : TimelineView::tr("no state shown");
        return QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override
    {
        return view()->current() ? QVariant(static_cast<qulonglong>(*view()->current() + 1)) : QVariant(0ULL);
    }
    void setCurrentValue(const QVariant& value) override
    {
        const qulonglong state = value.toULongLong();
        if (state > 0 && state <= view()->states())
            Q_EMIT view()->statePicked(static_cast<std::size_t>(state - 1));
    }
    [[nodiscard]] QVariant maximumValue() const override { return static_cast<qulonglong>(view()->states()); }
    [[nodiscard]] QVariant minimumValue() const override { return view()->states() > 0 ? 1ULL : 0ULL; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1ULL; }

private:
    [[nodiscard]] TimelineView* view() const { return static_cast<TimelineView*>(widget()); }
};

QAccessibleInterface* makeTimelineInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineSlider(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeTimelineInterface); // the same factory is kept once
}

} // namespace engram
