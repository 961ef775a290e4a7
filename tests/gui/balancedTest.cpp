#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <engram/agent/state.h>
#include <engram/files/locations.h>
#include <engram/store/agentFile.h>

#include "curves/curveChart.h"
#include "curves/curveWindow.h"
#include "support/shell.h"
#include "support/temporaryFolder.h"
#include "support/window.h"

using namespace engram;

namespace {

/// All columns but the seconds, which differ from run to run.
QStringList figuresOf(const QString& path)
{
    QFile file(path);
    QStringList lines;
    if (file.open(QIODevice::ReadOnly))
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            QStringList fields = line.split(u',');
            fields.remove(11, 2);
            lines.append(fields.join(u','));
        }
    return lines;
}

} // namespace

/// Lessons that are drawn with as many of each digit as can be, in teaching and in learning curves.
class BalancedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aCurveByMouseIsWhatTheCopiedLineMeasures();
    void aCurveByKeysAloneIsSavedAndRemembered();
    void tenLessonsAreOneOfEachDigitAndTheCopiedLineTeachesThem();
    void theBoxOfThePanelIsReachedByKeysAndRemembered();

private:
    void open();
    template <class Widget> Widget* find(const char* name) { return curve_->findChild<Widget*>(QLatin1String(name)); }
    void click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    void setSmall();
    void measure(const std::function<void()>& start);
    void saveTo(const QString& path);

    std::unique_ptr<TestWindow> window_;
    CurveWindow* curve_ = nullptr;
};

void BalancedTest::init()
{
    window_ = std::make_unique<TestWindow>();
    QVERIFY(findDefaultMnist());
    window_->session().openData(*findDefaultMnist());
    window_->settle();
}

void BalancedTest::cleanup()
{
    curve_ = nullptr;
    window_.reset();
}

void BalancedTest::open()
{
    window_->shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    curve_ = window_->find<CurveWindow>("curveWindow");
    QVERIFY(curve_);
    QVERIFY(QTest::qWaitForWindowActive(curve_));
}

void BalancedTest::setSmall()
{
    auto* most = find<QComboBox>("curveMost");
    most->setCurrentIndex(most->findText(QStringLiteral("10")));
    for (const auto& [name, value] :
        {std::pair("curveDraws", 3), std::pair("curveCount", 60), std::pair("curveSteps", 2)})
        find<QSpinBox>(name)->setValue(value);
    auto* learners = find<QListWidget>("curveLearners");
    for (int row = 0; row < learners->count(); ++row) {
        QListWidgetItem& item = *learners->item(row);
        item.setCheckState(item.text() == QStringLiteral("Patchwork") ? Qt::Checked : Qt::Unchecked);
    }
}

void BalancedTest::measure(const std::function<void()>& start)
{
    start();
    QVERIFY(curve_->measuring());
    QTRY_VERIFY(!curve_->measuring());
    QCOMPARE(curve_->cells().size(), std::size_t(3)); // one preset, one number of lessons, three draws
}

void BalancedTest::saveTo(const QString& path)
{
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = curve_->findChild<QFileDialog*>()) && dialog->isVisible());
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(!curve_->findChild<QFileDialog*>());
}

void BalancedTest::aCurveByMouseIsWhatTheCopiedLineMeasures()
{
    const test::TemporaryFolder folder;
    open();
    setSmall();
    QVERIFY(!find<QCheckBox>("curveBalanced")->isChecked());
    QVERIFY(find<QComboBox>("curveLeast")->toolTip().contains(QStringLiteral("seldom all ten")));
    click("curveBalanced");
    QVERIFY(find<QCheckBox>("curveBalanced")->isChecked());
    QVERIFY(!find<QComboBox>("curveLeast")->toolTip().contains(QStringLiteral("seldom all ten")));
    measure([this] { click("curveMeasure"); });
    const std::vector<ExperimentCell> balanced = curve_->cells();
    for (const ExperimentCell& cell : balanced)
        QCOMPARE(cell.draw, LessonDraw::balanced);
    curve_->chart().setFocus();
    QTest::keyClick(&curve_->chart(), Qt::Key_Right);
    QVERIFY2(find<QLabel>("curveFigures")->text().startsWith(QStringLiteral("Patchwork, balanced after 10 lessons: ")),
        qPrintable(find<QLabel>("curveFigures")->text()));

    const QString csv = QString::fromStdString(folder / "window.csv");
    click("curveExport");
    saveTo(csv);
    click("curveCopy");
    window_->settle();
    const std::string line = QGuiApplication::clipboard()->text().toStdString();
    QVERIFY2(line.find(" --balanced ") != std::string::npos, line.c_str());
    QCOMPARE(test::runInShell(line, folder.path()).exitCode, 0);
    QCOMPARE(figuresOf(QString::fromStdString(folder / "learning-curve.csv")), figuresOf(csv));
    QCOMPARE(figuresOf(csv).size(), qsizetype(4));

    // Without it the same is asked anew, since it is another question.
    click("curveBalanced");
    measure([this] { click("curveMeasure"); });
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(curve_->cells()[i].draw, LessonDraw::random);
        QVERIFY(!curve_->cells()[i].isSameQuestion(balanced[i]));
    }
    QVERIFY(std::ranges::any_of(
        std::array{0, 1, 2}, [&](std::size_t i) { return curve_->cells()[i].correct != balanced[i].correct; }));
    click("curveCopy");
    window_->settle();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("--balanced")));
}

void BalancedTest::aCurveByKeysAloneIsSavedAndRemembered()
{
    const test::TemporaryFolder folder;
    open();
    setSmall();
    tabTo(*curve_, find<QCheckBox>("curveBalanced"));
    QTest::keyClick(curve_->focusWidget(), Qt::Key_Space);
    QVERIFY(find<QCheckBox>("curveBalanced")->isChecked());
    tabTo(*curve_, find<QPushButton>("curveMeasure"));
    measure([this] { QTest::keyClick(curve_->focusWidget(), Qt::Key_Space); });
    tabTo(*curve_, find<QPushButton>("curveExport"));
    QTest::keyClick(curve_->focusWidget(), Qt::Key_Space);
    const QString csv = QString::fromStdString(folder / "keys.csv");
    saveTo(csv);
    for (const QString& line : figuresOf(csv).mid(1))
        QVERIFY2(line.endsWith(QStringLiteral(",balanced")), qPrintable(line));
    QTest::keyClick(curve_, Qt::Key_Escape);
    QVERIFY(!curve_->isVisible());
    window_->startAgain();
    open();
    QVERIFY(find<QCheckBox>("curveBalanced")->isChecked());
}

void BalancedTest::tenLessonsAreOneOfEachDigitAndTheCopiedLineTeachesThem()
{
    const test::TemporaryFolder folder;
    window_->find<QSpinBox>("teachCount")->setValue(10);
    auto* balanced = window_->find<QCheckBox>("teachBalanced");
    QTest::mouseClick(balanced, Qt::LeftButton, {}, QPoint(8, balanced->height() / 2));
    QVERIFY(balanced->isChecked());
    QTest::mouseClick(window_->find<QPushButton>("teachData"), Qt::LeftButton);
    window_->settle();
    const Memory& memory = window_->learner().agent.memory();
    std::array<int, 10> ofDigit{};
    for (std::size_t i = 0; i < memory.size(); ++i)
        ++ofDigit.at(static_cast<std::size_t>(digitOf(memory[i].answerOutput).value()));
    QVERIFY(std::ranges::all_of(ofDigit, [](int number) { return number == 1; }));

    window_->shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    const std::string line = QGuiApplication::clipboard()->text().toStdString();
    QVERIFY2(line.find(" --samples 10 --balanced ") != std::string::npos, line.c_str());
    QCOMPARE(test::runInShell(line, folder.path()).exitCode, 0);
    const Repetition again = window_->bridge().snapshot()->doneAgain;
    const Result<Learner> taught = loadAgent(folder.path() / again.lines.back().back());
    QVERIFY(taught);
    QCOMPARE(taught->agent.memory().version(), memory.version());
}

void BalancedTest::theBoxOfThePanelIsReachedByKeysAndRemembered()
{
    auto* balanced = window_->find<QCheckBox>("teachBalanced");
    bringToFront(**window_);
    window_->find<QSpinBox>("teachCount")->setFocus();
    tabTo(**window_, balanced);
    QTest::keyClick(balanced, Qt::Key_Space);
    QVERIFY(balanced->isChecked());
    (*window_)->close(); // that is when a window's settings are kept
    window_->startAgain();
    QVERIFY(window_->find<QCheckBox>("teachBalanced")->isChecked());
}

QTEST_MAIN(BalancedTest)
#include "balancedTest.moc"
