#include "bridge/sessionText.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <vector>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "bridge/refusalTexts.h"

namespace engram {

namespace {

struct Sentence {
    const char* text; ///< as translators see it: %Ln is what it counts, %1 and %2 are names, figures or sentences
    const char* one; ///< the words for one, as the session says them; null where it counts nothing
};

// The first that fits is taken: "Forget everything" stands before "Forget %1".
constexpr std::array sentences{
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "under 0.1 s"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Opening %1"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Recovering %1"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Saving %1"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Reading %1"), nullptr},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Teaching %Ln digits"), "Teaching %Ln digit"},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Testing on %Ln digits"), "Testing on %Ln digit"},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "%1; %Ln cells were repaired"), "%1; %Ln cell was repaired"},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "%1; %Ln were known already"), "%1; %Ln was known already"},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Nothing was taught: %Ln digits were known already"),
        "Nothing was taught: %Ln digit was known already"},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Opened %1, %Ln memories"), "Opened %1, %Ln memory"},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Opened %1, %Ln digits"), "Opened %1, %Ln digit"},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Recovered %1; save it to keep it"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Saved %1 to %2"), nullptr},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Taught %Ln digits in %1, then stopped; Undo takes them back"),
        "Taught %Ln digit in %1, then stopped; Undo takes them back"},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Taught %Ln digits in %1"), "Taught %Ln digit in %1"},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Taught this drawing as a %1"), nullptr},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "The agent predicted %1 out of %Ln images correctly: %2 (stopped)"),
        "The agent predicted %1 out of %Ln image correctly: %2 (stopped)"},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "The agent predicted %1 out of %Ln images correctly: %2"),
        "The agent predicted %1 out of %Ln image correctly: %2"},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Kept its own answer as a memory"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Stored the opposite of its answer"), nullptr},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Forgot %Ln memories"), "Forgot %Ln memory"},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Forgot the last lesson"), nullptr},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Left %Ln pictures out of teaching"),
        "Left %Ln picture out of teaching"},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Took %Ln pictures into teaching again"),
        "Took %Ln picture into teaching again"},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Dropped the oldest %Ln states of the history"),
        "Dropped the oldest %Ln state of the history"},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "The history is empty; the memories are all there"), nullptr},
    // What is undone.
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Teach %Ln digits"), "Teach %Ln digit"},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Teach a %1"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Say right"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Say wrong"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Rename to %1"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Edit notes"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Change recall rules"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Change the architecture"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Clear the history"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Forget the last lesson"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Forget a memory"), nullptr},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Forget %Ln memories"), "Forget %Ln memory"},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Forget %Ln pictures"), "Forget %Ln picture"},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Leave out %Ln pictures"), "Leave out %Ln picture"},
    Sentence{QT_TRANSLATE_N_NOOP("engram::Session", "Take in %Ln pictures"), "Take in %Ln picture"},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Forget everything"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Forget every %1"), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Forget %1"), nullptr},
    // What it cannot do.
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "There is nothing to undo."), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "There is nothing to redo."), nullptr},
    Sentence{QT_TRANSLATE_NOOP(
                 "engram::Session", "There is nothing to teach: tick a data set or a font in Data sets first."),
        nullptr},
    Sentence{
        QT_TRANSLATE_NOOP("engram::Session", "There is nothing to teach: ask for at least one digit, or tick a font."),
        nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "There is nothing to teach: draw a digit first."), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session",
                 "There is nothing to test on: tick a data set with test digits (MNIST has them) in Data sets."),
        nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "There is nothing of that kind to forget."), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "These pictures are left out already."), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session",
                 "Pictures are left out of teaching, and engram-cli leaves none out: take them in again in the gallery "
                 "first."),
        nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "None of these pictures is left out."), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "There is nothing to forget: nothing was taught yet."), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "An empty canvas is not a question: draw a digit first."), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "Nothing was asked yet: draw a digit first."), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "There is no answer to judge: draw a digit first."), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "An agent needs a name: type at least one character."), nullptr},
    // Why there is no command for something.
    Sentence{
        QT_TRANSLATE_NOOP("engram::Session",
            "The command line has no options for these settings: save the agent while it is empty, then teach it."),
        nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session",
                 "The command line gives wiring and resets one seed: save the agent while it is empty, then teach it."),
        nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session",
                 "The command line reads an agent from a file: save this one, then copy the command."),
        nullptr},
    Sentence{QT_TRANSLATE_NOOP(
                 "engram::Session", "What was done last has no command; teaching data sets and testing have one."),
        nullptr},
    Sentence{QT_TRANSLATE_NOOP(
                 "engram::Session", "%1 was made here and is in no file, so that the command line cannot read it."),
        nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session",
                 "Two data sets of one name are open, and the command line would not tell them apart."),
        nullptr},
    Sentence{QT_TRANSLATE_NOOP(
                 "engram::Session", "The command line draws from a part called \"%1\", which %2 does not have."),
        nullptr},
    Sentence{
        QT_TRANSLATE_NOOP("engram::Session", "The command line draws from one data set at a time: choose one alone."),
        nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "It was stopped, and no command stops at the same place."), nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session",
                 "Not all that the agent was taught has a command: save the second agent, and choose its file."),
        nullptr},
    Sentence{QT_TRANSLATE_NOOP("engram::Session", "%1 has no training digits, or no test digits."), nullptr},
    Sentence{
        QT_TRANSLATE_NOOP("engram::Session", "There is nothing to measure: choose a preset or an agent."), nullptr},
    Sentence{QT_TRANSLATE_NOOP(
                 "engram::Session", "Nothing of what the agent was taught is in an open data set: teach it one first."),
        nullptr},
    Sentence{QT_TRANSLATE_NOOP(
                 "engram::Session", "These digits were picked by hand, and the command line draws its own by a seed."),
        nullptr},
};

struct Pattern {
    Sentence sentence;
    QRegularExpression expression;
};

Pattern patternOf(const Sentence& sentence, const char* words)
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
    for (const Sentence& sentence : sentences) {
        patterns.push_back(patternOf(sentence, sentence.text));
        if (sentence.one)
            patterns.push_back(patternOf(sentence, sentence.one));
    }
    for (const char* text : refusalTexts)
        patterns.push_back(patternOf({text, nullptr}, text));
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

} // namespace

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
