#include <QAccessible>
#include <QAccessibleWidget>

#include "curves/curveChart.h"

namespace engram {

namespace {

class CurveChartInterface : public QAccessibleWidget {
public:
    explicit CurveChartInterface(CurveChart* chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return static_cast<CurveChart*>(widget())->figures();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeCurveInterface(const QString&, QObject* object)
{
    auto* chart = qobject_cast<CurveChart*>(object);
    return chart ? new CurveChartInterface(chart) : nullptr;
}

} // namespace

void installCurveAccessibility()
{
    QAccessible::installFactory(makeCurveInterface); // the same factory is kept once
}

} // namespace engram
