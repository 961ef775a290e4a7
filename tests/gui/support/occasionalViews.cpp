#include "support/occasionalViews.h"

#include <cstdint>
#include <memory>
#include <numeric>
#include <string>
#include <utility>

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "canvas/digitStrip.h"
#include "datasets/repairsDialog.h"
#include "shell/document.h"
#include "shell/messageBar.h"
#include "shell/recoveryOffer.h"
#include "support/leftCopy.h"
#include "support/readingWindow.h"
#include "support/waitUntil.h"

namespace engram {

namespace {

const QString cases = QStringLiteral(ENGRAM_SOURCE_DIR "/tests/cases/data/");

constexpr std::uint32_t longNumber = 27;
constexpr std::uint32_t testedWhileWaiting = 1'000'000; ///< digits: until it is cancelled
constexpr std::uint32_t stepsWhileWaiting = 2000;

/// The dock of a part comes to the front.
void raiseDockOf(QWidget* part)
{
    for (QWidget* each = part; each; each = each->parentWidget())
        if (auto* dock = qobject_cast<QDockWidget*>(each)) {
            dock->show();
            dock->raise();
        }
}

} // namespace

OccasionalViews::OccasionalViews(TestWindow& window, MeasuredViews::Visit visit)
    : window_(window)
    , visit_(std::move(visit))
{
}

void OccasionalViews::visitAll()
{
    visitNumbers();
    visitRepairs();
    visitRecoveryOffer();
    visitProblems();
    visitQuestions();
    visitWaiting();
}

void OccasionalViews::visitNumbers()
{
    visitNumber(5);
    visitNumber(longNumber);
    window_->canvasCard().clearAction()->trigger();
    window_.settle();
}

void OccasionalViews::visitNumber(std::uint32_t digits)
{
    window_->canvasCard().clearAction()->trigger();
    window_.settle();
    std::vector<std::uint32_t> indices(digits);
    std::iota(indices.begin(), indices.end(), 0U);
    const QString file = window_.path("number.png");
    if (!savePicture(rowOf(indices).picture, file))
        qFatal("%s could not be written", qPrintable(file));
    window_->openFile(file);
    auto* strip = window_.find<DigitStrip>("digitStrip");
    waitUntil("the strip of digits", [&] { return strip->isVisible() && strip->count() > 1; });
    window_.settle();
    visit_(*window_, QStringLiteral("number-of-%1").arg(digits));
    QTest::keyClick(strip, Qt::Key_End);
    QTest::keyClick(strip, Qt::Key_Return);
    window_.settle();
    visit_(*window_, QStringLiteral("number-of-%1-its-last").arg(digits));
}

void OccasionalViews::visitRepairs()
{
    auto sheet = std::make_shared<DataFile>(*makeSheet("Worn"));
    constexpr int repairs = 24; // more than there is room for
    for (int i = 0; i < repairs; ++i)
        sheet->repairs.push_back({.cell = "BV" + std::to_string(4 + i),
            .digit = static_cast<std::uint8_t>(i % 10),
            .row = 2 + i,
            .column = 15,
            .found = i % 3 == 0 ? "" : "11",
            .readAs = static_cast<std::uint8_t>(i % 3 == 0 ? 0 : 1)});
    window_.session().addData(sheet);
    window_.settle();
    auto* list = window_.find<QTreeWidget>("dataList");
    QTreeWidgetItem* worn = list->findItems(QStringLiteral("Worn"), Qt::MatchExactly).value(0);
    if (!worn)
        qFatal("the sheet with repairs is not in the list");
    raiseDockOf(list);
    list->setCurrentItem(worn);
    list->scrollToItem(worn);
    window_.settle();
    visit_(*window_, QStringLiteral("repaired-sheet"));
    const QPoint at = list->visualItemRect(worn).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, at);
    window_.settle();
    auto* dialog = window_.find<RepairsDialog>("repairsDialog");
    if (!dialog)
        qFatal("the repairs are not listed");
    visit_(*dialog, QStringLiteral("repairs"));
    dialog->reject();
    window_.settle();
}

std::vector<QPushButton*> OccasionalViews::choices()
{
    window_.settle(); // those of before are gone
    std::vector<QPushButton*> all;
    for (QPushButton* button : window_->messages().findChildren<QPushButton*>())
        all.push_back(button);
    return all;
}

void OccasionalViews::visitMessage(const QString& name)
{
    waitUntil("a message", [this] { return window_->messages().isVisible(); });
    window_.settle();
    visit_(*window_, QStringLiteral("message-") + name);
}

void OccasionalViews::closeMessage()
{
    window_->messages().findChild<QToolButton*>()->click();
    window_.settle();
}

void OccasionalViews::visitRecoveryOffer()
{
    const QTemporaryDir folder;
    Learner learner = window_.learner();
    learner.name = "Digits of the third form, as of Friday";
    if (!leaveCopy(folder.path(), learner))
        qFatal("no copy could be left in %s", qPrintable(folder.path()));
    RecoveryOffer offer(window_.bridge(), *window_->findChild<Document*>(), window_->messages(), folder.path());
    visitMessage(QStringLiteral("recovery"));
    QTest::mouseClick(choices().back(), Qt::LeftButton);
    visitMessage(QStringLiteral("recovery-thrown-away"));
    QTest::mouseClick(choices().back(), Qt::LeftButton);
    window_.settle();
}

void OccasionalViews::visitProblems()
{
    window_->openFile(cases + QStringLiteral("14-html-instead.mnist.pkl.gz"));
    visitMessage(QStringLiteral("problem"));
    closeMessage();
}

/// They have buttons.
void OccasionalViews::visitQuestions()
{
    window_->openFile(cases + QStringLiteral("19-train_images.npy"));
    visitMessage(QStringLiteral("labels"));
    closeMessage();
    auto stored = loadDataFile((cases + QStringLiteral("03-onehot-labels.npz")).toStdString());
    if (!stored)
        qFatal("there is no data file to ask about");
    stored->findings.ones = PictureFindings::Ones::lying; // as if it were stored so, and no name said it
    window_.session().addData(std::make_shared<const DataFile>(std::move(*stored)));
    visitMessage(QStringLiteral("transposed"));
    closeMessage();
}

void OccasionalViews::visitWaiting()
{
    window_.saveAs(window_.path("Edges.engram"));
    window_.session().setNotes("more");
    window_.drawSeven();
    window_.settle();
    auto* waiting = window_.find<QLabel>("waitingJobs");
    raiseDockOf(waiting);
    window_.session().testData({.count = testedWhileWaiting, .steps = stepsWhileWaiting, .seed = 1});
    waitUntil("the test", [this] { return window_.bridge().busy(); });
    window_.key(Qt::Key_7);
    window_.key(Qt::Key_Return);
    window_.shortcut(Qt::CTRL | Qt::Key_S);
    waitUntil("two jobs that wait", [this] { return window_.bridge().waiting().size() == 2; });
    QTest::qWait(200);
    visit_(*window_, QStringLiteral("waiting-2"));
    window_.stroke({{60, 60}, {220, 220}});
    window_.key(Qt::Key_3);
    window_.key(Qt::Key_Return);
    waitUntil("three jobs that wait", [this] { return window_.bridge().waiting().size() == 3; });
    QTest::qWait(200);
    visit_(*window_, QStringLiteral("waiting-3"));
    if (!window_.bridge().busy())
        qFatal("the test was over too soon");
    window_.session().cancel();
    window_.settle();
}

} // namespace engram
