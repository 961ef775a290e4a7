#include <memory>

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "export/exportDialog.h"
#include "support/window.h"

using namespace engram;

/// Where file dialogs begin: where the last file of their kind was, at first in the documents, and never in the folder
/// that the program happened to be started in.
class FilePlacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyDialogBeginsInTheDocuments();
    void withoutDocumentsItBeginsAtHome();
    void openBeginsWhereTheAgentWasSaved();
    void openBeginsWhereAnAgentLiesThatCameWithoutADialog();
    void eachKindOfFileHasAPlaceOfItsOwn();
    void aFolderThatIsGoneIsForgotten();

private:
    QFileDialog* dialog() { return (*window_)->findChild<QFileDialog*>(); }
    /// Where the dialog that `open` brings begins; it is left by Escape.
    template <class Open> QString beginning(const Open& open)
    {
        open();
        QFileDialog* files = dialog();
        if (!files)
            return QStringLiteral("no dialog");
        const QString folder = files->directory().absolutePath();
        QTest::keyClick(files, Qt::Key_Escape);
        const bool left = QTest::qWaitFor([this] { return !dialog(); });
        return left ? folder : QStringLiteral("a dialog that stays");
    }
    QString openAgent()
    {
        return beginning([this] { window_->shortcut(Qt::CTRL | Qt::Key_O); });
    }
    QString saveAgent()
    {
        return beginning([this] { window_->shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S); });
    }
    QString openData()
    {
        return beginning([this] { window_->shortcut(Qt::CTRL | Qt::Key_D); });
    }
    QString openPicture()
    {
        return beginning([this] { (*window_)->canvasCard().openPictureAction()->trigger(); });
    }
    void pressSaveAsInExport();
    QString exportHistory()
    {
        const QString folder = beginning([this] { pressSaveAsInExport(); });
        (*window_)->findChild<ExportDialog*>()->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return folder;
    }
    /// Types a whole path, as one may who sees another folder.
    void type(const QString& path)
    {
        auto* name = dialog()->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        bringToFront(*dialog());
        name->setFocus(); // or what is chosen in the list counts
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        window_->settle();
    }
    QString made(const QString& name)
    {
        (void)QDir(folder_->path()).mkpath(name);
        return folder_->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QByteArray configuration_;
    std::unique_ptr<TestWindow> window_;
};

/// Settings and documents of each test's own.
void FilePlacesTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    configuration_ = qgetenv("XDG_CONFIG_HOME");
    const QString configuration = made(QStringLiteral("configuration"));
    QFile folders(configuration + QStringLiteral("/user-dirs.dirs"));
    QVERIFY(folders.open(QIODevice::WriteOnly));
    folders.write("XDG_DOCUMENTS_DIR=\"" + made(QStringLiteral("Documents")).toUtf8() + "\"\n");
    folders.close();
    qputenv("XDG_CONFIG_HOME", configuration.toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, configuration);
    window_ = std::make_unique<TestWindow>();
}

void FilePlacesTest::cleanup()
{
    window_.reset();
    qputenv("XDG_CONFIG_HOME", configuration_);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QString::fromUtf8(configuration_));
}

void FilePlacesTest::pressSaveAsInExport()
{
    window_->shortcut(Qt::CTRL | Qt::Key_E);
    auto* exports = (*window_)->findChild<ExportDialog*>();
    QVERIFY(exports);
    auto* what = exports->findChild<QComboBox*>(QStringLiteral("exportWhat"));
    what->setCurrentIndex(what->findText(QStringLiteral("The whole history"), Qt::MatchStartsWith));
    QTest::mouseClick(exports->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
}

void FilePlacesTest::everyDialogBeginsInTheDocuments()
{
    const QString documents = folder_->filePath(QStringLiteral("Documents"));
    QVERIFY(QDir::currentPath() != documents);
    QCOMPARE(openAgent(), documents);
    QCOMPARE(saveAgent(), documents);
    QCOMPARE(openData(), documents);
    QCOMPARE(openPicture(), documents);
    QCOMPARE(exportHistory(), documents);
}

void FilePlacesTest::withoutDocumentsItBeginsAtHome()
{
    QVERIFY(QDir(folder_->filePath(QStringLiteral("Documents"))).removeRecursively());
    const QByteArray home = qgetenv("HOME");
    const auto back = qScopeGuard([&home] { qputenv("HOME", home); });
    const QString own = made(QStringLiteral("home"));
    qputenv("HOME", own.toUtf8());
    QCOMPARE(openAgent(), own);
    QCOMPARE(exportHistory(), own);
}

void FilePlacesTest::openBeginsWhereTheAgentWasSaved()
{
    const QString lessons = made(QStringLiteral("lessons"));
    window_->saveAs(lessons + QStringLiteral("/first.engram"));
    QVERIFY(QFile::exists(lessons + QStringLiteral("/first.engram")));
    QCOMPARE(openAgent(), lessons);
    // Also after the next start, and for the next agent that has no name yet.
    window_->startAgain();
    QCOMPARE(openAgent(), lessons);
    QCOMPARE(saveAgent(), lessons);
}

void FilePlacesTest::openBeginsWhereAnAgentLiesThatCameWithoutADialog()
{
    const QString school = made(QStringLiteral("school"));
    window_->saveAs(school + QStringLiteral("/class.engram"));
    window_->shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    type(made(QStringLiteral("elsewhere")) + QStringLiteral("/class.engram"));
    QCOMPARE(openAgent(), folder_->filePath(QStringLiteral("elsewhere")));
    (*window_)->openFile(school + QStringLiteral("/class.engram")); // as a double click does
    window_->settle();
    QCOMPARE((*window_)->agentPath(), school + QStringLiteral("/class.engram"));
    QCOMPARE(openAgent(), school);
}

void FilePlacesTest::eachKindOfFileHasAPlaceOfItsOwn()
{
    const QString documents = folder_->filePath(QStringLiteral("Documents"));
    const QString pictures = made(QStringLiteral("pictures"));
    QImage digit(28, 28, QImage::Format_Grayscale8);
    digit.fill(0);
    for (int y = 4; y < 24; ++y)
        digit.setPixel(14, y, 0xffffffff);
    QVERIFY(digit.save(pictures + QStringLiteral("/one.png")));
    (*window_)->canvasCard().openPictureAction()->trigger();
    type(pictures + QStringLiteral("/one.png"));
    const QString exported = made(QStringLiteral("exported"));
    pressSaveAsInExport();
    type(exported + QStringLiteral("/history.csv"));
    QTRY_VERIFY(QFile::exists(exported + QStringLiteral("/history.csv")));
    QTRY_VERIFY(!(*window_)->findChild<ExportDialog*>());
    QCOMPARE(openPicture(), pictures);
    QCOMPARE(exportHistory(), exported);
    QCOMPARE(openData(), documents);
    QCOMPARE(openAgent(), documents);
}

void FilePlacesTest::aFolderThatIsGoneIsForgotten()
{
    const QString stick = made(QStringLiteral("stick"));
    window_->saveAs(stick + QStringLiteral("/first.engram"));
    QCOMPARE(openAgent(), stick);
    QVERIFY(QDir(stick).removeRecursively());
    QCOMPARE(openAgent(), folder_->filePath(QStringLiteral("Documents")));
}

QTEST_MAIN(FilePlacesTest)
#include "filePlacesTest.moc"
