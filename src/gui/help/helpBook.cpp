#include "help/helpBook.h"

#include <algorithm>

#include <QFile>
#include <QRegularExpression>
#include <QTextDocumentFragment>

// Linked in with a static library, so nothing registers the pages before they are asked for.
static void registerHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace engram {

namespace {

constexpr qsizetype aroundLetters = 46; ///< before and after what was found

QString readHelpFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A page in this language: "zh_CN", then "zh", then "en".
QString readPage(const QString& id, const QString& language)
{
    for (const QString& folder : {language, language.section(u'_', 0, 0), QStringLiteral("en")})
        if (QString text = readHelpFile(QStringLiteral(":/help/%1/%2.html").arg(folder, id)); !text.isEmpty())
            return text;
    return {};
}

QString withoutMarks(const QString& html)
{
    return QTextDocumentFragment::fromHtml(html).toPlainText().simplified().remove(QChar::ObjectReplacementCharacter);
}

HelpPage pageFrom(const QString& id, const QString& html)
{
    static const QRegularExpression heading(QStringLiteral("<h([12])>(?:<a name=\"([^\"]*)\"></a>)?(.*?)</h\\1>"),
        QRegularExpression::DotMatchesEverythingOption);
    HelpPage page{id, {}, html, {}};
    qsizetype begin = 0;
    const auto endPart = [&](qsizetype end) {
        if (!page.parts.empty())
            page.parts.back().text = withoutMarks(html.mid(begin, end - begin));
    };
    for (auto each = heading.globalMatch(html); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        endPart(match.capturedStart());
        begin = match.capturedEnd();
        page.parts.push_back({match.captured(2), withoutMarks(match.captured(3)), {}});
    }
    endPart(html.size());
    if (page.parts.empty())
        page.parts.push_back({{}, id, withoutMarks(html)});
    page.title = page.parts.front().title;
    return page;
}

/// With the apostrophe that a keyboard has in place of that of print, letter for letter.
QString asTyped(const QString& text)
{
    return QString(text).replace(QChar(0x2019), u'\'');
}

/// Some words of the text about the first of these; its beginning where none is in it.
QString textAround(const QString& text, const QStringList& words)
{
    const QString typed = asTyped(text);
    qsizetype at = -1;
    for (const QString& word : words)
        if (const qsizetype found = typed.indexOf(word, 0, Qt::CaseInsensitive); found >= 0 && (at < 0 || found < at))
            at = found;
    const qsizetype from = std::max<qsizetype>(0, at - aroundLetters);
    const QString part = text.mid(from, 2 * aroundLetters);
    return (from > 0 ? QStringLiteral("…") : QString()) + part
        + (from + part.size() < text.size() ? QStringLiteral("…") : QString());
}

} // namespace

HelpBook::HelpBook(const QString& language, const QString& keys)
    : hasItalics_(!language.startsWith(QStringLiteral("ja")) && !language.startsWith(QStringLiteral("zh")))
{
    registerHelp();
    const QStringList ids = readHelpFile(QStringLiteral(":/help/en/contents.txt")).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& id : ids) {
        const QString html = id == QStringLiteral("keys") ? keys : readPage(id, language);
        if (!html.isEmpty())
            pages_.push_back(pageFrom(id, html));
    }
}

const HelpPage* HelpBook::page(const QString& id) const
{
    const auto found = std::ranges::find(pages_, id, &HelpPage::id);
    return found == pages_.end() ? nullptr : &*found;
}

std::vector<HelpHit> HelpBook::find(const QString& words) const
{
    const QStringList wanted = asTyped(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<HelpHit> inTitles;
    std::vector<HelpHit> inTexts;
    if (wanted.isEmpty())
        return {};
    for (std::size_t page = 0; page < pages_.size(); ++page)
        for (std::size_t part = 0; part < pages_[page].parts.size(); ++part) {
            const HelpPart& looked = pages_[page].parts[part];
            const auto isIn = [&wanted](const QString& text) {
                return std::ranges::all_of(wanted,
                    [typed = asTyped(text)](const QString& word) { return typed.contains(word, Qt::CaseInsensitive); });
            };
            if (isIn(looked.title))
                inTitles.push_back({page, part, textAround(looked.text, wanted)});
            else if (isIn(looked.title + u' ' + looked.text))
                inTexts.push_back({page, part, textAround(looked.text, wanted)});
        }
    inTitles.insert(inTitles.end(), inTexts.begin(), inTexts.end());
    return inTitles;
}

} // namespace engram
