#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringView>

namespace engram {

/// How numbers are written in English, whatever the person's locale: "1,120.5", as the sentences of the session do
/// (src/session/wording.h).
[[nodiscard]] inline QLocale englishNumbers()
{
    return {QLocale::English, QLocale::UnitedStates};
}

/// Makes it the locale of everything that does not ask for one: number fields, `%L1`, and numberText() below, so that
/// one window does not hold two styles. It goes with the language of the texts. To be called before there is any
/// widget.
inline void useOneStyleOfNumbers(const QLocale& locale = englishNumbers())
{
    QLocale::setDefault(locale);
}

/// How the window writes numbers.
[[nodiscard]] inline QLocale numberLocale()
{
    return {};
}

/// How the window writes dates and times: in English as the system does, since English is also the language of those
/// whose own the window does not speak.
[[nodiscard]] inline QLocale dateLocale()
{
    return numberLocale().language() == QLocale::English ? QLocale::system() : numberLocale();
}

/// The short form of a format of dates and times, to the minute: some locales' has seconds.
[[nodiscard]] inline QString minuteFormat()
{
    return dateLocale().dateTimeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
}

[[nodiscard]] inline QString minuteText(const QDateTime& time)
{
    return dateLocale().toString(time, minuteFormat());
}

/// "1,120", in German "1.120"
[[nodiscard]] inline QString numberText(std::size_t number)
{
    return numberLocale().toString(static_cast<qulonglong>(number));
}

/// The same with spaces that no line breaks at between a figure and its unit: "81.3 %", "2 s left"; nor does one break
/// within a range, "96.4–99.7", or begin with the dot between two parts.
[[nodiscard]] inline QString withFirmSpaces(QString text)
{
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        const QStringView rest = QStringView(text).mid(at + 1);
        const bool unit = rest.startsWith(u'%') || rest == u"s" || rest.startsWith(u"s ") || rest.startsWith(u"s,")
            || rest.startsWith(u"s;") || rest.startsWith(u"min") || rest.startsWith(u"ms");
        if ((unit && at > 0 && text[at - 1].isDigit()) || rest.startsWith(QChar(u'\u00b7')))
            text[at] = QChar::Nbsp;
    }
    static constexpr QChar dash(u'\u2013');
    static constexpr QChar joiner(u'\u2060');
    for (qsizetype at = text.indexOf(dash); at >= 0; at = text.indexOf(dash, at + 1))
        if (at > 0 && at + 1 < text.size() && text[at - 1].isDigit() && text[at + 1].isDigit())
            text.insert(at + 1, joiner);
    return text;
}

/// A share, 0-1, in per cent without its sign: "99.9". What is not all is not rounded up to all, as the
/// command line has it (percent() in src/cli/console.cpp).
[[nodiscard]] inline QString percentNumber(double share)
{
    return numberLocale().toString(std::min(100 * share, share < 1 ? 99.9 : 100.0), 'f', 1);
}

/// "0.4", "12"; "< 0.1" of what is shorter than can be told: nothing takes no time.
[[nodiscard]] inline QString millisecondsText(double milliseconds)
{
    constexpr double least = 0.1;
    const double told = std::max(milliseconds, least);
    const QString figure = numberLocale().toString(told, 'f', told < 10 ? 1 : 0);
    return milliseconds < least / 2 ? QStringLiteral("<\u00a0") + figure : figure;
}

/// The n of tr(): what decides between "1 digit" and "2 digits". Beyond what an int holds it is always many.
[[nodiscard]] inline int pluralNumber(std::size_t number)
{
    return static_cast<int>(std::min<std::size_t>(number, std::numeric_limits<int>::max()));
}

} // namespace engram
