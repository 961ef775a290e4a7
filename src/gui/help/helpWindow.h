#pragma once

#include <QWidget>

#include "help/helpBook.h"

class QLineEdit;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace engram {

class HelpBrowser;

/// How it works, in a window of its own: contents at the left, the page at the right, and a search over all pages. It
/// stands beside the program's window, which goes on working.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(HelpBook book, QWidget* parent);

    /// Shows the window, and a page of it: the one that was shown last if `id` is empty.
    void open(const QString& id = {}, const QString& anchor = {});
    [[nodiscard]] HelpBrowser& browser() noexcept { return *browser_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override; ///< shares the width out

private:
    void buildContents();
    void buildLayout();
    void search(const QString& words);
    void showHit(int row);
    void markContents(const QUrl& source);

    HelpBook book_;
    HelpBrowser* browser_;
    QTreeWidget* contents_;
    QListWidget* hits_;
    QStackedWidget* side_; ///< contents, or what was found
    QSplitter* parts_; ///< beside each other: the side and the page
    QLineEdit* search_;
    bool shared_ = false; ///< by hand, between the side and the page
    std::vector<HelpHit> found_;
};

} // namespace engram
