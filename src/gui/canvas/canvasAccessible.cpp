#include "canvas/canvasAccessible.h"

#include <array>

#include <QAccessible>
#include <QAccessibleWidget>

#include "canvas/canvasView.h"

namespace engram {

namespace {

struct PenAction {
    const char* name; ///< as translators see it, and as it is asked for
    void (*act)(CanvasView& canvas);
};

constexpr double penStep = 8; ///< canvas pixels, as an arrow key moves it

constexpr std::array penActions{
    PenAction{QT_TRANSLATE_NOOP("engram::CanvasView", "Put the pen down"),
        [](CanvasView& canvas) { canvas.setPenDown(true); }},
    PenAction{
        QT_TRANSLATE_NOOP("engram::CanvasView", "Lift the pen"), [](CanvasView& canvas) { canvas.setPenDown(false); }},
    PenAction{QT_TRANSLATE_NOOP("engram::CanvasView", "Pen to the left"),
        [](CanvasView& canvas) {
            canvas.movePen({-penStep, 0});
        }},
    PenAction{QT_TRANSLATE_NOOP("engram::CanvasView", "Pen to the right"),
        [](CanvasView& canvas) {
            canvas.movePen({penStep, 0});
        }},
    PenAction{QT_TRANSLATE_NOOP("engram::CanvasView", "Pen up the canvas"),
        [](CanvasView& canvas) {
            canvas.movePen({0, -penStep});
        }},
    PenAction{QT_TRANSLATE_NOOP("engram::CanvasView", "Pen down the canvas"),
        [](CanvasView& canvas) {
            canvas.movePen({0, penStep});
        }},
    PenAction{
        QT_TRANSLATE_NOOP("engram::CanvasView", "Teach the drawing"), [](CanvasView& canvas) { canvas.askToTeach(); }},
};

class CanvasInterface : public QAccessibleWidget {
public:
    explicit CanvasInterface(CanvasView* canvas)
        : QAccessibleWidget(canvas, QAccessible::Canvas)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return canvas().spokenState();
        if (kind == QAccessible::Description)
            return canvas().spokenState() + u' ' + QAccessibleWidget::text(kind);
        return QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        for (const PenAction& action : penActions)
            names += QLatin1String(action.name);
        return names;
    }
    [[nodiscard]] QString localizedActionName(const QString& name) const override
    {
        for (const PenAction& action : penActions)
            if (name == QLatin1String(action.name))
                return CanvasView::tr(action.name);
        return QAccessibleWidget::localizedActionName(name);
    }
    void doAction(const QString& name) override
    {
        for (const PenAction& action : penActions)
            if (name == QLatin1String(action.name))
                return action.act(canvas());
        QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] CanvasView& canvas() const { return *static_cast<CanvasView*>(widget()); }
};

QAccessibleInterface* makeCanvasInterface(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<CanvasView*>(object);
    return canvas ? new CanvasInterface(canvas) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    QAccessible::installFactory(makeCanvasInterface); // the same factory is kept once
}

} // namespace engram
