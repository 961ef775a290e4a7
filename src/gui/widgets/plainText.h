#pragma once

#include <QString>
#include <QTextDocument>

namespace engram {

/// A tool tip that shows what a file says. Qt takes a text that looks like HTML for HTML, which may name other files to
/// open; this one is shown letter by letter.
[[nodiscard]] inline QString plainToolTip(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<qt>") + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))
        + QStringLiteral("</qt>");
}

} // namespace engram
