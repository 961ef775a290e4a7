#pragma once

#include <vector>

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QString>

namespace engram {

class MainWindow;

/// The windows of the program: each has an agent of its own, and a file is open in one of them only. The program ends
/// with the last of them.
class Windows : public QObject {
    Q_OBJECT
public:
    /// `settings` outlives this; `recoveryFolder` may be empty.
    Windows(QSettings& settings, QString recoveryFolder, QObject* parent = nullptr);
    ~Windows() override;

    /// One more window, with the data sets that come along, and with `file` or the welcome card.
    MainWindow& open(const QString& file = {});
    /// Brings the window to the front that has that agent's file open, or else opens one more for it.
    void openOrRaise(const QString& file);
    [[nodiscard]] std::vector<MainWindow*> all() const;
    /// Closes one after the other, each with its own question about unsaved work; Cancel keeps that one and the rest.
    void quit();

private:
    /// Whether another window than `asking`, which may be null, has that file open; that one comes to the front.
    bool raiseOther(const MainWindow* asking, const QString& path) const;

    QSettings& settings_;
    QString recoveryFolder_;
    std::vector<QPointer<MainWindow>> windows_;
    bool quitting_ = false;
};

} // namespace engram
