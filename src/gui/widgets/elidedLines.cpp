#include "widgets/elidedLines.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include "widgets/plainText.h"

namespace engram {

ElidedLines::ElidedLines(int lines, QWidget* parent)
    : QuietLabel({}, parent)
    , lines_(lines)
{
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
    takeRoom();
}

void ElidedLines::takeRoom()
{
    setFixedHeight(lines_ * fontMetrics().lineSpacing() + 1); // a line is some parts of a pixel higher
}

QStringList ElidedLines::shown() const
{
    QString whole = text();
    whole.replace(u'\n', QChar::LineSeparator); // of which QTextLayout knows
    QTextLayout layout(whole, font());
    QStringList shown;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(contentsRect().width());
        const QString words = whole.mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator);
        if (shown.size() + 1 == lines_ && line.textStart() + line.textLength() < whole.size()) {
            QString rest = whole.mid(line.textStart());
            rest.replace(QChar::LineSeparator, u' ');
            shown += fontMetrics().elidedText(rest, Qt::ElideRight, contentsRect().width());
            break;
        }
        shown += words;
    }
    layout.endLayout();
    return shown;
}

bool ElidedLines::elided() const
{
    const QStringList lines = shown();
    return !lines.isEmpty() && lines.back().endsWith(QChar(0x2026)) && !text().endsWith(QChar(0x2026));
}

void ElidedLines::changeEvent(QEvent* event)
{
    QuietLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeRoom();
}

bool ElidedLines::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !elided())
        return QuietLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()), this);
    return true;
}

void ElidedLines::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRect place = contentsRect();
    place.setHeight(fontMetrics().lineSpacing());
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
    for (const QString& line : shown()) {
        style()->drawItemText(&painter, place, flags, palette(), isEnabled(), line.trimmed(), foregroundRole());
        place.translate(0, place.height());
    }
}

} // namespace engram
