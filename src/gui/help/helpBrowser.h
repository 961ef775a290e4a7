#pragma once

#include <QImage>
#include <QTextBrowser>

namespace engram {

class HelpBook;

/// A picture as large as it is, but at most `widest` pixels wide, with as many dots as a screen of that scale has: a
/// text would resize it roughly.
[[nodiscard]] QImage helpPictureFor(const QImage& picture, qreal scale, int widest);

/// Shows the pages of a book, with pictures and colours that go with light and with dark.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT
public:
    /// `book` outlives this.
    explicit HelpBrowser(const HelpBook& book, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const; ///< of what is shown; empty before the first
    [[nodiscard]] static QString pageOf(const QUrl& source); ///< "teaching" of help:/teaching.html#forget
    void showPage(const QString& id, const QString& anchor = {});
    /// Marks every place where one of the words stands, from here on and on every page, and goes to none.
    void setMarked(const QStringList& words);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    [[nodiscard]] int roomForPictures() const; ///< within a line, whether or not there is a scroll bar
    void mark();

    const HelpBook& book_;
    QStringList marked_;
    QString html_; ///< of the page, as it was laid out for the room there is
    int room_ = 0; ///< that this page and its pictures were made for
    int widest_ = 0; ///< of the pictures that were shown, as they are
};

} // namespace engram
