#pragma once

#include <functional>

#include <QObject>
#include <QString>

class QSettings;
class QWidget;

namespace engram {

/// The context menu of a view: copy its picture, save it, print it, and what else the view itself offers
/// (QWidget::actions).
class ViewMenu : public QObject {
    Q_OBJECT
public:
    /// The menu stands on `view` and all that is in it and has no menu of its own. `save` asks for a file, `print` for
    /// a printer.
    ViewMenu(QWidget& view, std::function<void()> save, std::function<void()> print);

    void copyPicture();
    /// Where the right button draws, the menu comes by the keyboard alone.
    void setByKeyboardAlone(bool on) noexcept { byKeyboardAlone_ = on; }

Q_SIGNALS:
    void copied();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& view_;
    std::function<void()> save_;
    std::function<void()> print_;
    bool byKeyboardAlone_ = false;
};

/// The menu of a view that stands in a window or dialog of its own and is called `name` there: its picture is asked a
/// file for, and printed, over that window. `say` is told what came of it. `settings` outlive the view.
ViewMenu* addViewMenu(
    QWidget& view, const QString& name, QSettings& settings, const std::function<void(const QString& sentence)>& say);

} // namespace engram
