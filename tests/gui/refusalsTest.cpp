#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <engram/dataset/dataFile.h>
#include <engram/store/agentFile.h>

#include "bridge/sessionText.h"
#include "shell/agentDialog.h"
#include "shell/messageBar.h"
#include "support/pseudoLanguage.h"
#include "support/spoken.h"
#include "support/window.h"

using namespace engram;

/// What the core refuses, in the language of the window.
class RefusalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesThatAreDroppedAreRefusedInGerman();
    void settingsAreRefusedInGerman();
    void aTranslationMayTurnTheOrderRound();
    void numbersStandAsTheLanguageWritesThem();
    void everyRefusalOfTheCasesHasItsWords();
    void longAndOddRefusalsStayOneShortLine();
};

namespace {

const QString cases = QStringLiteral(ENGRAM_SOURCE_DIR "/tests/cases/");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

void drop(TestWindow& window, const QString& path)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&*window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(400, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&*window, &dropped);
}

/// The words of a sentence and of all that is put into it which the language of the window does not know.
QStringList untranslated(const Sentence& sentence)
{
    QStringList missing;
    const bool isCounted = sentence.kind() == Sentence::Kind::counted;
    if (isCounted || sentence.kind() == Sentence::Kind::words) {
        const QString source = QString::fromUtf8(sentence.words());
        const QString said = QCoreApplication::translate(
            "Sentence", sentence.words(), isCounted ? sentence.one() : nullptr, isCounted ? 2 : -1);
        if (hasWords(source) && !PseudoLanguage::hasAccents(said))
            missing += source;
        for (const Sentence& part : sentence.parts())
            missing += untranslated(part);
    }
    return missing;
}

/// A language with one sentence, whose places stand the other way round.
class TurnedRound : public QTranslator {
public:
    TurnedRound() { qApp->installTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char*, int) const override
    {
        const bool isKnown = QLatin1String(context) == QLatin1String("Sentence")
            && QLatin1String(text) == QLatin1String("%1 has no %2 beside it, but %3");
        return isKnown ? QStringLiteral("%3 ≠ %2 ← %1") : QString();
    }
};

} // namespace

void RefusalsTest::filesThatAreDroppedAreRefusedInGerman()
{
    const Spoken german(QStringLiteral("de"));
    const QTemporaryDir folder;
    TestWindow window;
    const auto refusalOf = [&](const QString& name, const QByteArray& content) {
        const QString path = written(folder, name, content);
        drop(window, path);
        const Result<DataFile> read = loadDataFile(path.toStdString());
        [&] {
            QVERIFY(!read);
            QTRY_COMPARE(window->messages().text(), sessionText(read.error()));
            QVERIFY2(window->messages().text() != QString::fromStdString(read.error().message),
                read.error().message.c_str());
        }();
        return window->messages().text().remove(path);
    };
    QCOMPARE(refusalOf(QStringLiteral("leer.csv"), {}), QStringLiteral(": Die Datei ist leer"));
    const QByteArray gzip = contentOf(cases + QStringLiteral("data/01-nested-dict-train-features.pkl.gz"));
    QVERIFY(gzip.size() > 1000);
    QVERIFY(refusalOf(QStringLiteral("halb.pkl.gz"), gzip.left(gzip.size() / 2))
                .endsWith(QStringLiteral("gzip-Daten enden zu früh: Die Datei ist abgeschnitten")));
    QVERIFY(!refusalOf(QStringLiteral("seite.csv"), "<html><body>Not found</body></html>")
                 .contains(QStringLiteral("web page")));
    QVERIFY(!refusalOf(QStringLiteral("zeile.csv"), "label,a,b\n1,2\n").contains(QStringLiteral("line")));
}

void RefusalsTest::settingsAreRefusedInGerman()
{
    const Spoken german(QStringLiteral("de"));
    TestWindow window;
    AgentDialog dialog(window.bridge(), AgentDialog::Purpose::create);
    dialog.open();
    auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    const auto* verdict = dialog.findChild<QLabel*>(QStringLiteral("verdict"));
    QTRY_VERIFY(ok->isEnabled());
    const auto refusalOf = [&](const char* connector) {
        dialog.findChild<QLineEdit*>(QStringLiteral("connector"))->setText(QLatin1String(connector));
        window.settle();
        return ok->isEnabled() ? QString() : verdict->text();
    };
    const Result<Connector> unknown = Connector::parse("spaghetti");
    QVERIFY(!unknown);
    QCOMPARE(refusalOf("spaghetti"), sessionText(unknown.error()));
    QVERIFY(refusalOf("spaghetti") != QString::fromStdString(unknown.error().message));
    QVERIFY(refusalOf("spaghetti").contains(QStringLiteral("spaghetti")));
    const QString tooMany = refusalOf("random 9000 1 1 1"); // which only the making of an agent finds
    QVERIFY2(tooMany.contains(QStringLiteral("9000")), qPrintable(tooMany));
    QVERIFY2(!tooMany.contains(QStringLiteral("connector's")), qPrintable(tooMany));
}

void RefusalsTest::aTranslationMayTurnTheOrderRound()
{
    const Sentence sentence =
        Sentence::of("%1 has no %2 beside it, but %3", std::string("a %2"), std::string("b%1"), 7);
    QCOMPARE(sessionText(sentence), QStringLiteral("a %2 has no b%1 beside it, but 7"));
    const TurnedRound language;
    QCOMPARE(sessionText(sentence), QStringLiteral("7 ≠ b%1 ← a %2"));
    QCOMPARE(sessionText(Sentence::of("within: %1", sentence)), QStringLiteral("within: 7 ≠ b%1 ← a %2"));
}

void RefusalsTest::numbersStandAsTheLanguageWritesThem()
{
    const Sentence share = Sentence::figure("1234.5");
    const Sentence many = Sentence::counted("%n bytes", "%n byte", 5'000'000'000);
    QCOMPARE(sessionText(Sentence::grouped(20'000)), QStringLiteral("20,000"));
    QCOMPARE(sessionText(share), QStringLiteral("1234.5"));
    QCOMPARE(sessionText(many), QStringLiteral("5000000000 bytes"));
    const Spoken german(QStringLiteral("de"));
    QCOMPARE(sessionText(Sentence::grouped(20'000)), QLocale().toString(20'000));
    QCOMPARE(sessionText(share), QStringLiteral("1234") + QLocale().decimalPoint() + u'5');
    QVERIFY(sessionText(many).contains(QStringLiteral("5000000000")));
}

void RefusalsTest::everyRefusalOfTheCasesHasItsWords()
{
    const PseudoLanguage pseudo;
    QVERIFY(pseudo.loaded());
    const QTemporaryDir folder;
    QSet<QString> refusals;
    QStringList missing;
    const auto take = [&](const Error& error) {
        refusals += QString::fromStdString(error.message);
        missing += untranslated(error.sentence);
        if (!PseudoLanguage::hasAccents(sessionText(error)))
            missing += QString::fromStdString(error.message);
    };
    int number = 0;
    for (QDirIterator file(cases, QDir::Files, QDirIterator::Subdirectories); file.hasNext();) {
        const QByteArray whole = contentOf(file.next());
        if (whole.size() > 400'000) // the others are enough, and the test is quick
            continue;
        QByteArray changed = whole;
        for (const qsizetype place : {20, 300, 2000})
            if (place < changed.size())
                changed[place] = static_cast<char>(changed[place] ^ 0x55);
        for (const QByteArray& content : {whole, whole.left(whole.size() / 2), whole.left(100), changed, whole + "x"}) {
            const QString path = written(folder, QString::number(++number) + file.fileName(), content);
            if (const Result<DataFile> data = loadDataFile(path.toStdString()); !data)
                take(data.error());
            if (const Result<Learner> agent = loadAgent(path.toStdString()); !agent)
                take(agent.error());
            QFile::remove(path);
        }
    }
    missing.removeDuplicates();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QVERIFY2(refusals.size() > 100, qPrintable(QString::number(refusals.size())));
}

void RefusalsTest::longAndOddRefusalsStayOneShortLine()
{
    std::string name = "a\nb\t";
    name.append(5'000, 'x').append("%1.csv");
    const Error odd = errorOf(ErrorKind::malformed, Sentence::of("%1: the file is empty", name));
    const Spoken german(QStringLiteral("de"));
    const QString said = sessionText(odd);
    QVERIFY(said.startsWith(QStringLiteral("a?b?xx")));
    QVERIFY2(said.endsWith(QStringLiteral("%1.csv: Die Datei ist leer")), qPrintable(said));
    QVERIFY(said.size() < 1000);
}

QTEST_MAIN(RefusalsTest)
#include "refusalsTest.moc"
