#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "fonts/renderFontCommand.h"
#include "shell/appStyle.h"
#include "shell/commandLine.h"
#include "shell/demo.h"
#include "shell/mainWindow.h"
#include "shell/oneProgram.h"
#include "shell/startupMessages.h"
#include "shell/translations.h"
#include "shell/windows.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"

namespace {

/// With settings of its own, so that the picture is the same on every machine.
int runDemo(QApplication& application, const QString& pictureFile)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    engram::applyAppearance(engram::Appearance::light);
    engram::MainWindow window(settings, {});
    window.resize(1440, 900);
    window.resetLayout();
    window.show();
    engram::Demo demo(window, pictureFile);
    QObject::connect(&demo, &engram::Demo::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    demo.begin();
    return QApplication::exec();
}

/// Where another Engram of this person is open on this display, it opens the file.
int runWindow(const QString& file, bool apart)
{
    const QString path = file.isEmpty() ? file : QFileInfo(file).absoluteFilePath();
    if (!apart && engram::OneProgram::handOver(path))
        return 0;
    QSettings settings;
    engram::applyAppearance(static_cast<engram::Appearance>(settings.value(QStringLiteral("appearance"), 0).toInt()));
    const QString recovery =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/recovery");
    engram::Windows windows(settings, recovery);
    engram::OneProgram others;
    QObject::connect(&others, &engram::OneProgram::wanted, &windows, &engram::Windows::openOrRaise);
    if (!apart)
        others.serve();
    windows.open(file);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (const auto exitCode = engram::renderFontCommand(argc, argv))
        return *exitCode;
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments += QString::fromLocal8Bit(argv[at]);
    const engram::CommandLine line = engram::parseCommandLine(arguments);
    if (line.exitCode)
        return *line.exitCode;

    engram::watchStartup();
    QApplication application(argc, argv);
    engram::endStartup();
    if (line.checkDisplay)
        return 0; // without a display the program has ended by now
    QApplication::setOrganizationName(QStringLiteral("Engram"));
    QApplication::setApplicationName(QStringLiteral("Engram"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(ENGRAM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.engram.Engram"));
    QString language = line.language;
    if (language.isEmpty()) // the demonstration is the same on every machine
        language =
            line.screenshot.isEmpty() ? QSettings().value(QStringLiteral("language")).toString() : QStringLiteral("en");
    const QLocale spoken = engram::installTranslations(application, language);
    engram::useOneStyleOfNumbers(spoken);
    QApplication::setLayoutDirection(spoken.textDirection());
    engram::applyStyle(application);
    return line.screenshot.isEmpty() ? runWindow(line.file, line.apart) : runDemo(application, line.screenshot);
}
