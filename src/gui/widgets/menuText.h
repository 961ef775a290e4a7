#pragma once

#include <QRegularExpression>
#include <QString>

namespace engram {

/// The text of a menu as a button or a tool tip shows it, without its key: "Save" of "&Save", and of "保存(&S)", as
/// languages without letters write it, "保存".
[[nodiscard]] inline QString withoutKey(QString text)
{
    static const QRegularExpression apart(QStringLiteral("\\(&.\\)"));
    return text.remove(apart).remove(u'&');
}

} // namespace engram
