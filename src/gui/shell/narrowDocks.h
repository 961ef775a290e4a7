#pragma once

#include <functional>
#include <vector>

#include <QByteArray>
#include <QList>
#include <QMainWindow>
#include <QObject>

class QDockWidget;
class QSettings;

namespace engram {

/// A window that is made narrower than docks at both sides allow has them all in one column, until it is as wide again:
/// half a screen, which desktops give a window by a key, is less than both sides need.
class NarrowDocks : public QObject {
    Q_OBJECT
public:
    /// `asleep` says when docks are not to be touched, `columnWidth` how wide one column of them is.
    NarrowDocks(QMainWindow& window, int layoutVersion, std::function<bool()> asleep, std::function<int()> columnWidth);

    void forget(); ///< the docks stand as they shall in the window's present width
    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QList<QDockWidget*> docks() const;
    [[nodiscard]] bool areAtBothSides() const; ///< those that are open
    [[nodiscard]] std::vector<QDockWidget*> docksIn(Qt::DockWidgetArea area) const;
    void fitLater();
    void fit();
    void putIntoOneColumn();
    void putToBothSides();
    void allowNarrow(bool allowed);

    QMainWindow& window_;
    int layoutVersion_;
    std::function<bool()> asleep_;
    std::function<int()> columnWidth_;
    bool due_ = false;
    bool allowed_ = false; ///< to be narrower than the docks allow
    QByteArray wide_; ///< how the docks stood at both sides; empty while they do
    int wideLeast_ = 0; ///< the least width that this needs
};

} // namespace engram
