#include "shell/commandLine.h"

#include <algorithm>
#include <cstdio>

#include <QCommandLineParser>
#include <QCoreApplication>

#include "fonts/renderFontCommand.h"
#include "shell/translations.h"

namespace engram {

namespace {

QStringList languageCodes()
{
    QStringList codes;
    for (const Language& language : languages())
        codes += QLatin1String(language.code);
    return codes;
}

/// What the program is told when it is started, and what each option says of itself.
struct ProgramOptions {
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Say this, and end.")};
    QCommandLineOption version{
        {QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Say the version, and end.")};
    QCommandLineOption screenshot{QStringLiteral("screenshot"),
        QStringLiteral(
            "Teach the fonts and 1,000 MNIST digits, draw a 4, save a picture of the window to <FILE>, and end. "
            "Needs no display with QT_QPA_PLATFORM=offscreen."),
        QStringLiteral("FILE")};
    QCommandLineOption language{QStringLiteral("language"),
        QStringLiteral("Speak <CODE> this time: %1, or system.").arg(languageCodes().join(QStringLiteral(", "))),
        QStringLiteral("CODE")};
    QCommandLineOption apart{QStringLiteral("new"),
        QStringLiteral(
            "Begin a program of its own. Without this, and without --language, an Engram that is open on this "
            "display opens the file: in the window that has it, or in one more.")};
    QCommandLineOption checkDisplay{
        QStringLiteral("check-display"), QStringLiteral("End at once, with 0 if a window could be shown here.")};
    QList<QCommandLineOption> ofFonts = renderFontOptions();

    /// All of them, in the order in which the help shows them.
    void addTo(QCommandLineParser& parser) const
    {
        parser.addOptions({help, version, screenshot, language, apart, checkDisplay});
        parser.addOptions(ofFonts);
    }
};

} // namespace

CommandLine parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Teach a weightless neural network by hand, and see every memory behind its answer."));
    const ProgramOptions options;
    options.addTo(parser);
    parser.addPositionalArgument(QStringLiteral("FILE"),
        QStringLiteral("An agent (.engram), a data file or a picture to open."), QStringLiteral("[FILE]"));

    CommandLine line;
    if (!parser.parse(arguments) || parser.positionalArguments().size() > 1) {
        const QString problem = parser.errorText().isEmpty()
            ? QStringLiteral("At most one file can be opened at a time.")
            : parser.errorText();
        std::fprintf(stderr, "engram: %s\n", qPrintable(problem));
        line.exitCode = 2;
    } else if (parser.isSet(options.version)) {
        std::printf("engram %s\n", ENGRAM_VERSION);
        line.exitCode = 0;
    } else if (parser.isSet(options.help)) {
        // Without an application object the parser does not know the program's name.
        QString text = parser.helpText();
        std::printf("%s", qPrintable(text.replace(QStringLiteral("<executable_name>"), QStringLiteral("engram"))));
        line.exitCode = 0;
    } else if (std::ranges::any_of(options.ofFonts, [&parser](const auto& option) { return parser.isSet(option); })) {
        std::fprintf(stderr, "engram: --bold, --name, --source, --licence and --output go with --render-font FONT\n");
        line.exitCode = 2;
    } else if (const QString code = parser.value(options.language);
               parser.isSet(options.language) && code != QLatin1String("system") && !isLanguage(code)) {
        std::fprintf(stderr, "engram: --language %s: there is %s, and system\n", qPrintable(code),
            qPrintable(languageCodes().join(QStringLiteral(", "))));
        line.exitCode = 2;
    } else {
        line.language = code;
        line.file = parser.positionalArguments().value(0);
        line.apart = parser.isSet(options.apart) || parser.isSet(options.language);
        line.checkDisplay = parser.isSet(options.checkDisplay);
        line.screenshot = parser.value(options.screenshot);
    }
    return line;
}

} // namespace engram
