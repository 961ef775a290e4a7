#include "bridge/sessionText.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <engram/source.h>
#include <engram/training/learner.h>

namespace engram {

namespace {

/// What the core writes as "1160", "1,160" or "-0.25", as the window writes it; grouped where the core groups.
std::string figureText(const std::string& english)
{
    QLocale locale;
    QString digits = QString::fromStdString(english);
    if (!digits.contains(u','))
        locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    digits.remove(u',');
    bool isWhole = false;
    if (const qulonglong whole = digits.toULongLong(&isWhole); isWhole)
        return locale.toString(whole).toStdString();
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber);
    const auto point = digits.indexOf(u'.');
    const auto decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
    return isNumber ? locale.toString(number, 'f', decimals).toStdString() : english;
}

std::string said(const Sentence& sentence);

/// The words of a sentence in the language of the window, its number put in.
std::string wordsOf(const Sentence& sentence)
{
    const auto translate = [&sentence](int number) {
        const char* one = sentence.kind() == Sentence::Kind::counted ? sentence.one() : nullptr;
        return QCoreApplication::translate("Sentence", sentence.words(), one, number);
    };
    if (sentence.kind() != Sentence::Kind::counted)
        return translate(-1).toStdString();
    constexpr int most = std::numeric_limits<int>::max();
    if (sentence.number() < static_cast<std::uint64_t>(most))
        return translate(static_cast<int>(sentence.number())).toStdString();
    // Qt counts in int only: many is said by its largest, which then gives way to the number itself.
    QString words = translate(most);
    words.replace(QString::number(most), QString::number(sentence.number()));
    words.replace(QLocale().toString(most), QLocale().toString(static_cast<qulonglong>(sentence.number())));
    return words.toStdString();
}

std::string said(const Sentence& sentence)
{
    switch (sentence.kind()) {
    case Sentence::Kind::quoted:
        return sentence.text();
    case Sentence::Kind::figure:
        return figureText(sentence.text());
    case Sentence::Kind::words:
    case Sentence::Kind::counted:
        break;
    }
    const std::vector<Sentence>& parts = sentence.parts();
    return composed(wordsOf(sentence), [&parts](std::size_t place) {
        return place >= 1 && place <= parts.size() ? said(parts[place - 1]) : std::string();
    });
}

} // namespace

QString sessionText(const Sentence& sentence)
{
    return QString::fromStdString(said(sentence));
}

QString sessionText(const Error& error)
{
    return QString::fromStdString(asMessage(said(error.sentence)));
}

QString agentText(const std::string& name)
{
    return sessionText(agentName(name));
}

std::string agentNameFrom(const QString& written)
{
    const QString name = written.trimmed();
    return name == agentText(unnamedAgent) ? unnamedAgent : name.toStdString();
}

QString memoryText(const std::string& described)
{
    // A number below a thousand, which has no comma, is told from the end of a font's name by the part before it.
    static const QRegularExpression form(
        QStringLiteral("\\A(?<place>.+?)(?: (?<index>[0-9]{1,3}(?:,[0-9]{3})+|(?:(?<= train )|(?<= validation )|"
                       "(?<= test )|(?<= digits ))[0-9]{1,3}))?(?:, an? (?<digit>[0-9])|, code "
                       "(?<code>[0-9]+) \\(no digit\\))?(?:, said to be (?<said>right|wrong))?\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto say = [](const char* text) { return QCoreApplication::translate("engram::Session", text); };
    const QRegularExpressionMatch match = form.match(QString::fromStdString(described));
    const auto part = [&match](const char* name) { return match.captured(QLatin1String(name)); };
    QString text = part("place") == QLatin1String("Drawing") ? say(QT_TRANSLATE_NOOP("engram::Session", "Drawing"))
                                                             : sourceText(part("place").toStdString());
    if (!part("index").isEmpty())
        text += u' ' + QString::fromStdString(figureText(part("index").toStdString()));
    if (!part("digit").isEmpty())
        text = (part("digit") == QLatin1String("8") ? say(QT_TRANSLATE_NOOP("engram::Session", "%1, an %2"))
                                                    : say(QT_TRANSLATE_NOOP("engram::Session", "%1, a %2")))
                   .arg(text, part("digit"));
    if (!part("code").isEmpty())
        text = say(QT_TRANSLATE_NOOP("engram::Session", "%1, code %2 (no digit)")).arg(text, part("code"));
    if (part("said") == QLatin1String("right"))
        text = say(QT_TRANSLATE_NOOP("engram::Session", "%1, said to be right")).arg(text);
    if (part("said") == QLatin1String("wrong"))
        text = say(QT_TRANSLATE_NOOP("engram::Session", "%1, said to be wrong")).arg(text);
    return text;
}

QString sourceText(const std::string& name)
{
    const Source source = Source::named(name);
    const auto say = [&source](const char* text) {
        return QCoreApplication::translate("engram::Session", text).arg(QString::fromStdString(source.set));
    };
    if (source.split == "train")
        return say(QT_TRANSLATE_NOOP("engram::Session", "%1 train"));
    if (source.split == "test")
        return say(QT_TRANSLATE_NOOP("engram::Session", "%1 test"));
    return QString::fromStdString(name);
}

} // namespace engram
