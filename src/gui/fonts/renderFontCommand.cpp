#include "renderFontCommand.h"

#include <algorithm>
#include <cstdio>
#include <string_view>

#include <QCommandLineParser>
#include <QFileInfo>
#include <QGuiApplication>

#include <engram/dataset/fontSheet.h>

#include "fontRenderer.h"

namespace engram {

namespace {

struct Options {
    QCommandLineOption font{QStringLiteral("render-font"),
        QStringLiteral(
            "Write the ten digits of <FONT>, a family or a font file, as a font sheet, and end. Needs no display."),
        QStringLiteral("FONT")};
    QCommandLineOption bold{
        QStringLiteral("bold"), QStringLiteral("With --render-font: take the bold style of the family.")};
    QCommandLineOption name{
        QStringLiteral("name"), QStringLiteral("With --render-font: what to call the sheet."), QStringLiteral("NAME")};
    QCommandLineOption source{QStringLiteral("source"),
        QStringLiteral("With --render-font: where the font comes from."), QStringLiteral("TEXT")};
    QCommandLineOption licence{QStringLiteral("licence"),
        QStringLiteral("With --render-font: the licence of the font."), QStringLiteral("TEXT")};
    QCommandLineOption output{QStringList{QStringLiteral("o"), QStringLiteral("output")},
        QStringLiteral("With --render-font: the sheet to write, a spreadsheet when it ends in .xlsx, else text."),
        QStringLiteral("FILE")};

    [[nodiscard]] QList<QCommandLineOption> all() const { return {font, bold, name, source, licence, output}; }
};

int fail(int code, const std::string& message)
{
    std::fprintf(stderr, "engram: %s\n", message.c_str());
    return code;
}

int render(const QCommandLineParser& parser, const Options& options)
{
    const FontCredit credit{parser.value(options.name).toStdString(), parser.value(options.source).toStdString(),
        parser.value(options.licence).toStdString()};
    const QString wanted = parser.value(options.font);
    QFont font(wanted);
    font.setBold(parser.isSet(options.bold));
    const auto sheet = QFileInfo(wanted).isFile() ? renderFontFile(wanted, credit) : renderFont(font, credit);
    if (!sheet)
        return fail(1, sheet.error().message);
    if (const auto written = writeFontSheet(*sheet, parser.value(options.output).toStdString()); !written)
        return fail(1, written.error().message);
    return 0;
}

} // namespace

std::optional<int> renderFontCommand(int argc, char** argv)
{
    const bool asked = std::any_of(argv, argv + argc,
        [](const char* argument) { return std::string_view(argument).starts_with("--render-font"); });
    if (!asked)
        return std::nullopt;

    // Nothing is shown, so a display is neither needed nor looked for.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);

    const Options options;
    QCommandLineParser parser;
    parser.addOptions(options.all());
    if (!parser.parse(QCoreApplication::arguments()))
        return fail(2, parser.errorText().toStdString());
    if (!parser.isSet(options.output) || !parser.positionalArguments().isEmpty())
        return fail(2,
            "wrong usage: engram --render-font FONT [--bold] [--name NAME] [--source TEXT] [--licence TEXT] -o FILE");
    return render(parser, options);
}

QList<QCommandLineOption> renderFontOptions()
{
    return Options().all();
}

} // namespace engram
