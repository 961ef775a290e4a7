#include "help/helpBrowser.h"

#include <algorithm>

#include <QEvent>
#include <QImage>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

#include "help/helpBook.h"
#include "help/keyMap.h"
#include "widgets/palette.h"

namespace engram {

namespace {

QString styleFor(const QPalette& palette, const HelpBook& book)
{
    return QStringLiteral(
        "h1 { font-size: x-large; margin-bottom: 4px } h2 { font-size: large; margin-top: 16px; "
        "margin-bottom: 2px } p, li { line-height: 130% } .picture { line-height: 100% } td, th { padding: 2px 14px "
        "2px 0 } "
        "th { text-align: left } .keys { white-space: nowrap } .quiet { color: %1 } code { font-family: monospace } a "
        "{ color: %2 } "
        "i { font-style: %3 }")
        .arg(quietText(palette).name(), readable(palette.color(QPalette::Link), palette.color(QPalette::Base)).name(),
            book.hasItalics() ? QStringLiteral("italic") : QStringLiteral("normal"));
}

} // namespace

QImage helpPictureFor(const QImage& picture, qreal scale, int widest)
{
    QSize size = picture.size();
    if (size.width() > widest)
        size.scale(widest, size.height(), Qt::KeepAspectRatio);
    scale = std::max(scale, 1.0);
    if (picture.isNull() || (size == picture.size() && scale == 1))
        return picture;
    QImage scaled = picture.scaled((QSizeF(size) * scale).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(scale);
    return scaled;
}

HelpBrowser::HelpBrowser(const HelpBook& book, QWidget* parent)
    : QTextBrowser(parent)
    , book_(book)
{
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(false);
    document()->setDocumentMargin(18);
    document()->setDefaultStyleSheet(styleFor(palette(), book_));
    connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::mark);
}

QString HelpBrowser::pageOf(const QUrl& source)
{
    return source.path().section(u'/', -1).section(u'.', 0, 0);
}

QString HelpBrowser::pageId() const
{
    return pageOf(source());
}

void HelpBrowser::showPage(const QString& id, const QString& anchor)
{
    QUrl url(QStringLiteral("help:/%1.html").arg(id));
    if (!anchor.isEmpty())
        url.setFragment(anchor);
    setSource(url);
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    const QString file = name.path().section(u'/', -1);
    if (type == QTextDocument::ImageResource) {
        const QString base = QStringLiteral(":/help/pictures/") + file.section(u'.', 0, 0);
        const QImage picture(isDark(palette()) ? base + QStringLiteral("-dark.png") : base + QStringLiteral(".png"));
        widest_ = std::max(widest_, picture.width());
        room_ = roomForPictures();
        return helpPictureFor(picture, devicePixelRatioF(), room_);
    }
    const HelpPage* page = book_.page(file.section(u'.', 0, 0));
    if (!page)
        return {};
    room_ = roomForPictures();
    html_ = keyMapWithin(page->html, font(), room_);
    return html_;
}

void HelpBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void HelpBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    const int room = roomForPictures();
    if (room == room_)
        return; // it may come of a scroll bar while a page is being laid out, which nothing may load anew
    const HelpPage* page = book_.page(pageId());
    const bool fits = !page || html_ == keyMapWithin(page->html, font(), room);
    if (!fits || std::min(room, room_) < widest_)
        restyle();
}

int HelpBrowser::roomForPictures() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return std::max(1, width() - bar - 2 * static_cast<int>(document()->documentMargin()));
}

void HelpBrowser::restyle()
{
    document()->setDefaultStyleSheet(styleFor(palette(), book_));
    if (source().isEmpty())
        return;
    const int at = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(at);
    mark();
}

void HelpBrowser::setMarked(const QStringList& words)
{
    marked_ = words;
    mark();
}

void HelpBrowser::mark()
{
    QList<ExtraSelection> selections;
    for (const QString& word : marked_) {
        // Either apostrophe finds both, as in the search.
        static const QRegularExpression apostrophe(QStringLiteral("\\\\?['\u2019]"));
        const QRegularExpression wanted(
            QRegularExpression::escape(word).replace(apostrophe, QStringLiteral("['\u2019]")),
            QRegularExpression::CaseInsensitiveOption);
        for (QTextCursor at = document()->find(wanted); !at.isNull(); at = document()->find(wanted, at)) {
            ExtraSelection selection;
            selection.cursor = at;
            selection.format.setBackground(palette().color(QPalette::Highlight));
            selection.format.setForeground(inkOn(palette().color(QPalette::Highlight)));
            selections += selection;
        }
    }
    setExtraSelections(selections);
}

} // namespace engram
