#include "bridge/sessionText.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <vector>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace engram {

namespace {

struct KnownSentence {
    const char* text; ///< as translators see it: %Ln is what it counts, %1 and %2 are names, figures or sentences
    const char* one; ///< the words for one, as the session says them; null where it counts nothing
};

// The first that fits is taken: "Forget everything" stands before "Forget %1".
constexpr std::array sentences{
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "under 0.1 s"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Opening %1"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Recovering %1"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Saving %1"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Reading %1"), nullptr},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Teaching %Ln digits"), "Teaching %Ln digit"},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Testing on %Ln digits"), "Testing on %Ln digit"},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "%1; %Ln cells were repaired"), "%1; %Ln cell was repaired"},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "%1; %Ln were known already"), "%1; %Ln was known already"},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Nothing was taught: %Ln digits were known already"),
        "Nothing was taught: %Ln digit was known already"},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Opened %1, %Ln memories"), "Opened %1, %Ln memory"},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Opened %1, %Ln digits"), "Opened %1, %Ln digit"},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Recovered %1; save it to keep it"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Saved %1 to %2"), nullptr},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Taught %Ln digits in %1, then stopped; Undo takes them back"),
        "Taught %Ln digit in %1, then stopped; Undo takes them back"},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Taught %Ln digits in %1"), "Taught %Ln digit in %1"},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Taught this drawing as a %1"), nullptr},
    KnownSentence{
        QT_TRANSLATE_N_NOOP("engram::Session", "The agent predicted %1 out of %Ln images correctly: %2 (stopped)"),
        "The agent predicted %1 out of %Ln image correctly: %2 (stopped)"},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "The agent predicted %1 out of %Ln images correctly: %2"),
        "The agent predicted %1 out of %Ln image correctly: %2"},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Kept its own answer as a memory"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Stored the opposite of its answer"), nullptr},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Forgot %Ln memories"), "Forgot %Ln memory"},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Forgot the last lesson"), nullptr},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Left %Ln pictures out of teaching"),
        "Left %Ln picture out of teaching"},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Took %Ln pictures into teaching again"),
        "Took %Ln picture into teaching again"},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Dropped the oldest %Ln states of the history"),
        "Dropped the oldest %Ln state of the history"},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "The history is empty; the memories are all there"), nullptr},
    // What is undone.
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Teach %Ln digits"), "Teach %Ln digit"},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Teach a %1"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Say right"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Say wrong"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Rename to %1"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Edit notes"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Change recall rules"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Change the architecture"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Clear the history"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Forget the last lesson"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Forget a memory"), nullptr},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Forget %Ln memories"), "Forget %Ln memory"},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Forget %Ln pictures"), "Forget %Ln picture"},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Leave out %Ln pictures"), "Leave out %Ln picture"},
    KnownSentence{QT_TRANSLATE_N_NOOP("engram::Session", "Take in %Ln pictures"), "Take in %Ln picture"},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Forget everything"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Forget every %1"), nullptr},
    KnownSentence{QT_TRANSLATE_NOOP("engram::Session", "Forget %1"), nullptr},
};

struct Pattern {
    KnownSentence sentence;
    QRegularExpression expression;
};

Pattern patternOf(const KnownSentence& sentence, const char* words)
{
    QString expression = QRegularExpression::escape(QString::fromUtf8(words));
    expression.replace(QStringLiteral("\\%Ln"), QStringLiteral("(?<n>[0-9,]+)"));
    expression.replace(QStringLiteral("\\%1"), QStringLiteral("(?<first>.+)"));
    expression.replace(QStringLiteral("\\%2"), QStringLiteral("(?<second>.+)"));
    return {sentence,
        QRegularExpression(
            QRegularExpression::anchoredPattern(expression), QRegularExpression::DotMatchesEverythingOption)};
}

std::vector<Pattern> allPatterns()
{
    std::vector<Pattern> patterns;
    for (const KnownSentence& sentence : sentences) {
        patterns.push_back(patternOf(sentence, sentence.text));
        if (sentence.one)
            patterns.push_back(patternOf(sentence, sentence.one));
    }
    return patterns;
}

/// "1,120", "0.2 s" or "81.3 %" as the window writes numbers.
std::optional<QString> figure(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9,]+)(?:\\.([0-9]+))?( s| %)?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString whole = match.captured(1).remove(u',');
    const double number = (whole + u'.' + match.captured(2)).toDouble();
    return QLocale().toString(number, 'f', static_cast<int>(match.capturedLength(2))) + match.captured(3);
}

/// The number of "1,120": what is beyond an int is many, too.
int counted(QString digits)
{
    const qulonglong number = digits.remove(u',').toULongLong();
    return static_cast<int>(std::min<qulonglong>(number, std::numeric_limits<int>::max()));
}

QString translated(const QString& text)
{
    static const std::vector<Pattern> patterns = allPatterns();
    if (const auto number = figure(text))
        return *number;
    for (const Pattern& pattern : patterns) {
        const QRegularExpressionMatch match = pattern.expression.match(text);
        if (!match.hasMatch())
            continue;
        const char* words = pattern.sentence.text;
        const int count = pattern.sentence.one ? counted(match.captured(QStringLiteral("n"))) : -1;
        const QString sentence = QCoreApplication::translate("engram::Session", words, nullptr, count);
        const QString first = match.captured(QStringLiteral("first"));
        const QString second = match.captured(QStringLiteral("second"));
        if (first.isNull())
            return sentence;
        return second.isNull() ? sentence.arg(translated(first)) : sentence.arg(translated(first), translated(second));
    }
    return text;
}

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

QString sessionText(const std::string& sentence)
{
    return translated(QString::fromStdString(sentence));
}

QString memoryText(const std::string& described)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?<place>.+?)(?: (?<index>[0-9]{1,3}(?:,[0-9]{3})+))?(?:, a (?<digit>[0-9])|, code "
                       "(?<code>[0-9]+) \\(no digit\\))?(?:, said to be (?<said>right|wrong))?\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto say = [](const char* text) { return QCoreApplication::translate("engram::Session", text); };
    const QRegularExpressionMatch match = form.match(QString::fromStdString(described));
    const auto part = [&match](const char* name) { return match.captured(QLatin1String(name)); };
    QString text = part("place") == QLatin1String("Drawing") ? say(QT_TRANSLATE_NOOP("engram::Session", "Drawing"))
                                                             : part("place");
    if (!part("index").isEmpty())
        text += u' ' + translated(part("index"));
    if (!part("digit").isEmpty())
        text = say(QT_TRANSLATE_NOOP("engram::Session", "%1, a %2")).arg(text, part("digit"));
    if (!part("code").isEmpty())
        text = say(QT_TRANSLATE_NOOP("engram::Session", "%1, code %2 (no digit)")).arg(text, part("code"));
    if (part("said") == QLatin1String("right"))
        text = say(QT_TRANSLATE_NOOP("engram::Session", "%1, said to be right")).arg(text);
    if (part("said") == QLatin1String("wrong"))
        text = say(QT_TRANSLATE_NOOP("engram::Session", "%1, said to be wrong")).arg(text);
    return text;
}

} // namespace engram
