#include <random>

#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "shell/mainWindow.h"
#include "shell/oneProgram.h"
#include "shell/windows.h"
#include "support/window.h"

using namespace engram;

/// Programs that are started one after another, as by a double click on a file.
class OneProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aRequestIsReadBack();
    void whatIsNoRequestIsRefused();
    void aSecondProgramRaisesTheWindowThatHasTheFile();
    void anotherFileGetsAWindowOfItsOwn();
    void strangersOnTheSocketDoNoHarm();
    void realProgramsHandOverBeginApartAndSucceedOneThatDied();

private:
    struct Serving {
        QTemporaryDir folder;
        QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
        Windows windows{settings, {}};
        OneProgram program;
        Serving() { connect(&program, &OneProgram::wanted, &windows, &Windows::openOrRaise); }
        /// Serves, and opens a first window.
        MainWindow& begin()
        {
            [this] { QVERIFY(program.serve()); }();
            MainWindow& first = windows.open();
            settle(first);
            return first;
        }
        [[nodiscard]] std::size_t count() const { return windows.all().size(); }
    };
    static void settle(MainWindow& window) { engram::settle(window.bridge(), &window.canvasCard().canvas()); }
    /// Runs the real program to its end; -1 where it stays.
    static int run(const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(ENGRAM_PROGRAM), arguments);
        const bool ended =
            QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMilliseconds);
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    static bool somebodyAnswers()
    {
        QLocalSocket socket;
        socket.connectToServer(OneProgram::place());
        return socket.waitForConnected(100);
    }
    static void start(QProcess& process, const QStringList& arguments)
    {
        process.start(QStringLiteral(ENGRAM_PROGRAM), arguments);
        QVERIFY(process.waitForStarted(patienceMilliseconds));
    }

    std::unique_ptr<QTemporaryDir> home_;
};

/// Each test has a user's folders of its own: no program of another test, or of the person, is there.
void OneProgramTest::init()
{
    home_ = std::make_unique<QTemporaryDir>();
    for (const char* name : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(name, QFile::encodeName(home_->path()));
}

void OneProgramTest::aRequestIsReadBack()
{
    for (const QString& path : {QString(), QStringLiteral("/a"), QStringLiteral("/home/me/my digits.engram"),
             QStringLiteral("/tmp/Zahlen für Jörg/数字 🙂.engram"), u'/' + QString(4000, u'x')})
        QCOMPARE(pathIn(requestFor(path)), std::optional(path));
}

void OneProgramTest::whatIsNoRequestIsRefused()
{
    const auto refused = [](const QByteArray& bytes) { return !pathIn(bytes).has_value(); };
    QVERIFY(refused({}));
    QVERIFY(refused("\n"));
    QVERIFY(refused(requestFor(QStringLiteral("/a")).chopped(1))); // has not ended
    QVERIFY(refused(requestFor(QStringLiteral("relative.engram"))));
    QVERIFY(refused(requestFor(QStringLiteral("/a\nb"))));
    QVERIFY(refused(requestFor(QStringLiteral("/a") + QChar(0))));
    QVERIFY(refused(requestFor(u'/' + QString(20'000, u'x'))));
    QVERIFY(refused("engram-open-2 L2E=\n"));
    QVERIFY(refused("engram-open-1 !!!!\n"));
    QVERIFY(refused("engram-open-1 " + QByteArray("/\xff\xfe").toBase64() + "\n"));
    std::mt19937 random(1);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = requestFor(QStringLiteral("/home/me/digits.engram"));
        bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
        if (const auto path = pathIn(bytes))
            QVERIFY(path->isEmpty() || path->startsWith(u'/'));
    }
}

void OneProgramTest::aSecondProgramRaisesTheWindowThatHasTheFile()
{
    Serving here;
    MainWindow& first = here.begin();
    const QString path = here.folder.filePath(QStringLiteral("my digits.engram"));
    first.bridge().session().saveAgent(path.toStdString());
    settle(first);
    MainWindow& second = here.windows.open();
    settle(second);
    QVERIFY(QTest::qWaitForWindowActive(&second));
    first.showMinimized();
    QCOMPARE(run({path}), 0);
    QTRY_VERIFY(first.isActiveWindow());
    QVERIFY(!first.isMinimized());
    QCOMPARE(here.count(), std::size_t{2});
}

void OneProgramTest::anotherFileGetsAWindowOfItsOwn()
{
    Serving here;
    MainWindow& first = here.begin();
    const QString path = here.folder.filePath(QStringLiteral("one.engram"));
    const QString other = here.folder.filePath(QStringLiteral("other.engram"));
    for (const QString& each : {other, path}) {
        first.bridge().session().saveAgent(each.toStdString());
        settle(first);
    }
    QCOMPARE(run({other}), 0);
    QTRY_COMPARE(here.count(), std::size_t{2});
    MainWindow& second = *here.windows.all()[1];
    QTRY_COMPARE(second.agentPath(), other);
    QCOMPARE(first.agentPath(), path);
    QCOMPARE(run({}), 0); // no file: one more window, which greets
    QTRY_COMPARE(here.count(), std::size_t{3});
    settle(*here.windows.all()[2]);
}

void OneProgramTest::strangersOnTheSocketDoNoHarm()
{
    Serving here;
    here.begin();
    for (const QByteArray& bytes : {QByteArray(1'000'000, 'x'), QByteArray("\0\n\n\0", 4),
             requestFor(QStringLiteral("relative.engram")), QByteArray("engram-open-1 ")}) {
        QLocalSocket stranger;
        stranger.connectToServer(OneProgram::place());
        QVERIFY(stranger.waitForConnected());
        stranger.write(bytes);
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState); // the last after some seconds of silence
    }
    std::vector<std::unique_ptr<QLocalSocket>> crowd;
    for (int one = 0; one < 60; ++one) {
        crowd.push_back(std::make_unique<QLocalSocket>());
        crowd.back()->connectToServer(OneProgram::place());
    }
    QTest::qWait(0);
    crowd.clear();
    QCOMPARE(here.count(), std::size_t{1});
    QCOMPARE(run({}), 0);
    QTRY_COMPARE(here.count(), std::size_t{2});
    settle(*here.windows.all()[1]);
}

void OneProgramTest::realProgramsHandOverBeginApartAndSucceedOneThatDied()
{
    QProcess first;
    start(first, {});
    QTRY_VERIFY(somebodyAnswers());
    QCOMPARE(run({}), 0);
    QProcess apart;
    start(apart, {QStringLiteral("--new")});
    QVERIFY(!apart.waitForFinished(1500));
    apart.kill();
    QVERIFY(apart.waitForFinished(patienceMilliseconds));
    QCOMPARE(first.state(), QProcess::Running);
    first.kill(); // its socket stays behind
    QVERIFY(first.waitForFinished(patienceMilliseconds));
    QVERIFY(QFile::exists(OneProgram::place()));
    QVERIFY(!somebodyAnswers());
    QProcess next;
    start(next, {});
    QTRY_VERIFY(somebodyAnswers());
    QCOMPARE(run({}), 0);
    QCOMPARE(next.state(), QProcess::Running);
    next.kill();
    QVERIFY(next.waitForFinished(patienceMilliseconds));
}

QTEST_MAIN(OneProgramTest)
#include "oneProgramTest.moc"
