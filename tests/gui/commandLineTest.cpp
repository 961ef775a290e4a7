#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace engram {

namespace {

struct Ended {
    int code = -1;
    bool crashed = false;
    QString out;
    QString err;
};

Ended run(const QStringList& arguments, const QStringList& without = {}, const QStringList& with = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : without)
        environment.remove(name);
    const QTemporaryDir runtime; // for its owner's eyes only, as Qt wants it
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
    for (const QString& pair : with)
        environment.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ENGRAM_PROGRAM), arguments);
    process.waitForFinished();
    return {process.exitCode(), process.exitStatus() == QProcess::CrashExit,
        QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

const QStringList displays{QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"),
    QStringLiteral("WAYLAND_SOCKET"), QStringLiteral("XDG_SESSION_TYPE"), QStringLiteral("QT_QPA_PLATFORM")};

} // namespace

/// `engram` as it is started from a shell.
class CommandLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysEveryOption();
    void saysItsVersion();
    void refusesWhatItDoesNotUnderstand();
    void withoutADisplayItSaysSoAndEnds();
    void aDisplayThatIsGoneIsNamed();
    void aDeadDisplayOfWaylandTakesOneSentence_data();
    void aDeadDisplayOfWaylandTakesOneSentence();
    void withADisplayTheCheckIsSilent();
};

void CommandLineTest::saysEveryOption()
{
    const Ended help = run({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    for (const char* option : {"--help", "--version", "--screenshot", "--check-display", "--render-font", "--bold",
             "--name", "--source", "--licence", "--output", "--language", "--new"})
        QVERIFY2(help.out.contains(QLatin1String(option)), option);
}

void CommandLineTest::saysItsVersion()
{
    for (const char* option : {"-v", "--version"})
        QCOMPARE(
            run({QString::fromLatin1(option)}).out, QStringLiteral("engram %1\n").arg(QStringLiteral(ENGRAM_VERSION)));
}

void CommandLineTest::refusesWhatItDoesNotUnderstand()
{
    QCOMPARE(run({QStringLiteral("--frobnicate")}).code, 2);
    const Ended alone = run({QStringLiteral("--bold")});
    QCOMPARE(alone.code, 2);
    QVERIFY2(alone.err.contains(QStringLiteral("--render-font")), qPrintable(alone.err));
}

void CommandLineTest::withoutADisplayItSaysSoAndEnds()
{
    for (const QStringList& arguments : {QStringList(), QStringList{QStringLiteral("--check-display")}}) {
        const Ended ended = run(arguments, displays);
        QVERIFY2(!ended.crashed, qPrintable(ended.err));
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.startsWith(QStringLiteral("engram: no display can be reached: ")), qPrintable(ended.err));
        QCOMPARE(ended.err.count(u'\n'), 1);
    }
}

void CommandLineTest::aDisplayThatIsGoneIsNamed()
{
    const Ended gone = run({}, displays, {QStringLiteral("DISPLAY=:9876")});
    QVERIFY(!gone.crashed);
    QCOMPARE(gone.code, 1);
    QVERIFY2(gone.err.contains(QStringLiteral(":9876")), qPrintable(gone.err));
    const Ended wayland = run({}, displays, {QStringLiteral("WAYLAND_DISPLAY=wayland-9876")});
    QVERIFY(!wayland.crashed);
    QCOMPARE(wayland.code, 1);
    QVERIFY2(wayland.err.contains(QStringLiteral("qt6-wayland")), qPrintable(wayland.err));
}

void CommandLineTest::aDeadDisplayOfWaylandTakesOneSentence_data()
{
    QTest::addColumn<QStringList>("with");
    const QString noFolder = QStringLiteral("XDG_RUNTIME_DIR=");
    const QString wayland = QStringLiteral("WAYLAND_DISPLAY=wayland-9876");
    QTest::newRow("that is named") << QStringList{wayland};
    QTest::newRow("in no folder") << QStringList{wayland, noFolder};
    QTest::newRow("by a path") << QStringList{QStringLiteral("WAYLAND_DISPLAY=/nowhere/wayland-0"), noFolder};
    QTest::newRow("and one of X11") << QStringList{wayland, QStringLiteral("DISPLAY=:9876")};
    QTest::newRow("of the session") << QStringList{QStringLiteral("XDG_SESSION_TYPE=wayland"), noFolder};
    QTest::newRow("that was asked for") << QStringList{QStringLiteral("QT_QPA_PLATFORM=wayland"), wayland};
}

void CommandLineTest::aDeadDisplayOfWaylandTakesOneSentence()
{
    QFETCH(QStringList, with);
    const Ended ended = run({}, displays, with);
    QVERIFY(!ended.crashed);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.startsWith(QStringLiteral("engram: no display can be reached: ")), qPrintable(ended.err));
    QVERIFY2(ended.err.count(u'\n') == 1, qPrintable(ended.err));
}

void CommandLineTest::withADisplayTheCheckIsSilent()
{
    const Ended ended =
        run({QStringLiteral("--check-display")}, displays, {QStringLiteral("QT_QPA_PLATFORM=offscreen")});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.err, QString());
}

} // namespace engram

QTEST_GUILESS_MAIN(engram::CommandLineTest)
#include "commandLineTest.moc"
