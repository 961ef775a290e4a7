#pragma once

#include <functional>
#include <vector>

#include <QDialog>
#include <QPointer>

#include "bridge/sessionBridge.h"

class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;

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
    ExportDialog(SessionBridge& bridge, std::vector<View> views, std::vector<Text> texts, QWidget* parent = nullptr);

    /// Writes item `index` of the list to `path` (tests and Save use it); the result comes as finished().
    void exportTo(const QString& path);
    void choose(int item);
    [[nodiscard]] int itemCount() const;

Q_SIGNALS:
    void exported(const QString& path);
    void failed(const QString& why);

private:
    enum class Kind { view, animation, history, text };
    struct Item {
        Kind kind;
        std::size_t index;
    };
    void refresh();
    void askWhere();
    [[nodiscard]] QString filter() const;
    void exportAnimation(const QString& path);
    void exportHistory(const QString& path);
    void report(const Result<void>& result, const QString& path);

    SessionBridge& bridge_;
    std::vector<View> views_;
    std::vector<Text> texts_;
    std::vector<Item> items_;
    QComboBox* what_;
    QDoubleSpinBox* scale_;
    QLabel* hint_;
    QDialogButtonBox* buttons_;
};

} // namespace engram
