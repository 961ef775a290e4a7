#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>
#include <vector>

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include "bridge/sessionBridge.h"

class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QSettings;

namespace engram {

/// What may be taken out of the window: any view as a picture, the settling as an animation, the history and the
/// explanations as text.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    struct View {
        QString name; ///< "State"
        QPointer<QWidget> widget;
    };
    /// Text that is made when it is asked for; an empty one means that there is nothing yet.
    struct Text {
        QString name; ///< "Shares of the answer"
        std::function<QByteArray(bool json)> make;
    };
    /// `settings` remember the folder, and outlive it.
    ExportDialog(SessionBridge& bridge, QSettings& settings, std::vector<View> views, std::vector<Text> texts,
        QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// Writes the chosen item to `path` (tests and Save use it); the result comes as exported() or failed().
    void exportTo(const QString& path);
    void reject() override; ///< what is being written is stopped, and its file is as it was
    void choose(int item);
    [[nodiscard]] int itemCount() const;

Q_SIGNALS:
    void exported(const QString& path);
    void failed(const QString& why);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class Kind { view, animation, history, text };
    struct Item {
        Kind kind;
        std::size_t index;
    };
    void fillItems();
    void refresh();
    void fitHint(); ///< the window is as high as the hint needs
    void askWhere();
    [[nodiscard]] QStringList filters() const;
    void exportView(const View& view, const QString& path);
    void begin(const QString& what); ///< until report(): nothing else is to be started
    void exportAnimation(const QString& path);
    void exportHistory(const QString& path);
    void report(const Result<void>& result, const QString& path);

    SessionBridge& bridge_;
    QSettings& settings_;
    std::vector<View> views_;
    std::vector<Text> texts_;
    std::vector<Item> items_;
    QComboBox* what_;
    QDoubleSpinBox* scale_;
    QLabel* hint_;
    QProgressBar* progress_;
    QTimer watch_; ///< asks now and then how far the writing is
    QDialogButtonBox* buttons_;
    bool writing_ = false;
    std::stop_source stop_; ///< of what is being written
    QString growing_; ///< the unfinished file of a history
};

} // namespace engram
