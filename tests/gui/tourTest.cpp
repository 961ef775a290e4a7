#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "curves/curveWindow.h"
#include "help/spotlight.h"
#include "help/tourPanel.h"
#include "layers/layerView.h"
#include "support/digits.h"
#include "support/hands.h"
#include "support/openedGallery.h"
#include "support/patience.h"
#include "support/window.h"

using namespace engram;

/// The guided tour: it waits for what it asks for, sees that it is done, and blocks nothing.
class TourTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeyOpensItBesideTheViews();
    void itGoesAllTheWayByDoingWhatItSays();
    void itGoesAllTheWayByKeysAlone();
    void whatIsNotAskedForDoesNotEndAStep();
    void aCurveOfAnyAgentEndsItsStepAlsoOneThatWasStopped();
    void whatIsNeedlessIsPassedOver();
    void itCanBeLeftAndGoesOnLater();
    void stepsCanBeSkippedAndTakenAgain();
    void itShowsWhatItMeans();
    void everyStepPointsAtSomethingInTheWindow();

private:
    static TourPanel& tour(TestWindow& window) { return *window->findChild<TourPanel*>(); }
    static QString at(TestWindow& window) { return QLatin1String(tour(window).step().id); }
    static void press(TestWindow& window, const char* button)
    {
        QTest::mouseClick(window.find<QPushButton>(button), Qt::LeftButton);
    }
    /// Opens a window of its own, measures there what is soon measured, and goes back: opening it alone is not enough.
    static void measure(TestWindow& window, QKeyCombination keys, const char* step, const char* next)
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*window));
        window.shortcut(keys);
        QTRY_VERIFY(QApplication::activeWindow() != &*window);
        QWidget* opened = QApplication::activeWindow();
        QCOMPARE(at(window), QLatin1String(step));
        const QString name = QLatin1String(step);
        for (const auto& [field, value] : {std::pair("Draws", 1), std::pair("Count", 10), std::pair("Steps", 1)})
            if (auto* number = opened->findChild<QSpinBox*>(name + QLatin1String(field)))
                number->setValue(value);
        if (auto* most = opened->findChild<QComboBox*>(QStringLiteral("curveMost")))
            most->setCurrentIndex(0);
        for (const char* button : {"Measure", "Test"})
            if (auto* go = opened->findChild<QPushButton*>(name + QLatin1String(button)))
                QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(at(window), QLatin1String(next), patienceMilliseconds);
        opened->close();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*window));
    }
    /// In the gallery, which alone is not what the step waits for, shows the memories that cost most and forgets the
    /// first of them.
    static void forgetTheCostliest(TestWindow& window, Hands hands)
    {
        QCOMPARE(at(window), QStringLiteral("worst"));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*window));
        OpenedGallery opened(window, true);
        QCOMPARE(at(window), QStringLiteral("worst"));
        auto* show = opened.page->findChild<QComboBox*>(QStringLiteral("galleryShow"));
        choose(hands, show, QStringLiteral("The five that cost most"));
        window.settle();
        QCOMPARE(at(window), QStringLiteral("forget"));
        QVERIFY(opened.view->count() > 0);
        if (hands == Hands::mouse) {
            opened.click(0);
            opened.press("galleryForget");
        } else {
            tabTo(*opened.gallery, opened.view);
            engram::press(*opened.gallery, Qt::Key_Home);
            engram::press(*opened.gallery, Qt::Key_Delete);
            window.settle();
        }
        QCOMPARE(at(window), QStringLiteral("compare"));
        opened.gallery->close();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*window));
    }
    /// Bars of which the last of those to test on are labelled wrongly, so that some memories cost an answer.
    static std::shared_ptr<const DataFile> dataWithMistakes()
    {
        DataFile file = *makeData("Bars", 200, 20);
        auto test = test::barDigits("Bars test", 20, 1'000'000);
        for (std::uint8_t digit = 0; digit < 3; ++digit)
            test->append(test::barDigit(digit, 2'000'000U + digit), static_cast<std::uint8_t>(digit + 5));
        file.splits[1].digits = test;
        return std::make_shared<const DataFile>(std::move(file));
    }
    static void begin(TestWindow& window)
    {
        window.session().addData(dataWithMistakes());
        window.settle();
        window.shortcut(Qt::CTRL | Qt::Key_F1);
        QTRY_VERIFY(tour(window).isVisible());
        window.settle();
        QCOMPARE(at(window), QStringLiteral("draw"));
    }
};

void TourTest::aKeyOpensItBesideTheViews()
{
    TestWindow window;
    QVERIFY(!tour(window).isVisible());
    const QWidget* focus = window->focusWidget();
    begin(window);
    QCOMPARE(window->focusWidget(), focus); // nothing is taken from what one is at
    const QWidget& panel = tour(window);
    const QRect place(panel.mapTo(&*window, QPoint()), panel.size());
    for (QWidget* view : {static_cast<QWidget*>(&window.canvas()), window.find("stateLayer"), window.find("answer")})
        QVERIFY(view->isVisible() && !place.intersects(QRect(view->mapTo(&*window, QPoint()), view->size())));
    QVERIFY(!QApplication::activeModalWidget());
    window.shortcut(Qt::CTRL | Qt::Key_F1);
    QTRY_VERIFY(!tour(window).isVisible());
}

void TourTest::itGoesAllTheWayByDoingWhatItSays()
{
    TestWindow window;
    begin(window);
    window.drawSeven();
    window.settle();
    QCOMPARE(at(window), QStringLiteral("teach"));
    QVERIFY(window.find<QLabel>("tourText")->text().startsWith(u'✓'));
    window.key(Qt::Key_7);
    window.key(Qt::Key_Return);
    window.settle();
    QCOMPARE(at(window), QStringLiteral("data"));
    press(window, "teachData");
    window.settle();
    QCOMPARE(at(window), QStringLiteral("test"));
    press(window, "testData");
    window.settle();
    measure(window, Qt::CTRL | Qt::SHIFT | Qt::Key_L, "curve", "why");
    auto* state = window.find<LayerView>("stateLayer");
    QTest::mouseClick(state, Qt::LeftButton, {}, state->rect().center());
    window.settle();
    const std::size_t before = window.learner().agent.memory().size();
    forgetTheCostliest(window, Hands::mouse);
    QVERIFY(window.learner().agent.memory().size() < before);
    measure(window, Qt::CTRL | Qt::SHIFT | Qt::Key_P, "compare", "undo");
    window->findChild<QAction*>(QStringLiteral("undo"))->trigger();
    window.settle();
    QCOMPARE(window.learner().agent.memory().size(), before);
    QCOMPARE(at(window), QStringLiteral("end"));
    QVERIFY(!window.find<QPushButton>("tourShow")->isEnabled());
    press(window, "tourSkip"); // "Start again"
    QCOMPARE(at(window), QStringLiteral("draw"));
}

void TourTest::itGoesAllTheWayByKeysAlone()
{
    TestWindow window;
    begin(window);
    window.canvas().setFocus();
    for (int i = 0; i < 6; ++i)
        window.key(Qt::Key_Up);
    window.key(Qt::Key_Space);
    for (int i = 0; i < 12; ++i)
        window.key(Qt::Key_Down);
    window.key(Qt::Key_Space);
    window.settle();
    QCOMPARE(at(window), QStringLiteral("teach"));
    const QString said = window.find<QLabel>("tourText")->text();
    QVERIFY2(said.startsWith(u'✓') && !said.contains(QStringLiteral("  ")), qPrintable(said));
    window.key(Qt::Key_7);
    window.key(Qt::Key_Return);
    window.settle();
    QCOMPARE(at(window), QStringLiteral("data"));
    window.shortcut(Qt::CTRL | Qt::Key_T);
    window.settle();
    window.shortcut(Qt::CTRL | Qt::Key_R);
    window.settle();
    measure(window, Qt::CTRL | Qt::SHIFT | Qt::Key_L, "curve", "why");
    QTest::keyClick(window.find("stateLayer"), Qt::Key_Right);
    window.settle();
    forgetTheCostliest(window, Hands::keys);
    measure(window, Qt::CTRL | Qt::SHIFT | Qt::Key_P, "compare", "undo");
    window.shortcut(Qt::CTRL | Qt::Key_Z);
    window.settle();
    QCOMPARE(at(window), QStringLiteral("end"));
}

void TourTest::whatIsNotAskedForDoesNotEndAStep()
{
    TestWindow window;
    begin(window);
    window.shortcut(Qt::CTRL | Qt::Key_T); // taught, but nothing drawn
    window.settle();
    QCOMPARE(at(window), QStringLiteral("draw"));
    window.drawSeven();
    window.settle();
    QCOMPARE(at(window), QStringLiteral("teach"));
    window.key(Qt::Key_Delete);
    window.drawSeven();
    window.shortcut(Qt::CTRL | Qt::Key_T); // other lessons are not that of the drawing
    window.settle();
    QCOMPARE(at(window), QStringLiteral("teach"));
    window.key(Qt::Key_Return); // without a digit nothing is taught
    window.settle();
    QCOMPARE(at(window), QStringLiteral("teach"));
}

void TourTest::aCurveOfAnyAgentEndsItsStepAlsoOneThatWasStopped()
{
    TestWindow window;
    begin(window);
    const auto goTo = [&window](const char* step) {
        while (at(window) != QLatin1String(step))
            press(window, "tourSkip");
    };
    window.shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    auto* curve = window.find<CurveWindow>("curveWindow");
    QVERIFY(curve);
    goTo("curve");
    auto* learners = curve->findChild<QListWidget*>();
    for (int row = 0; row < learners->count(); ++row)
        learners->item(row)->setCheckState(
            learners->item(row)->text() == QStringLiteral("Patchwork") ? Qt::Checked : Qt::Unchecked);
    curve->findChild<QSpinBox*>(QStringLiteral("curveDraws"))->setValue(100);
    QTest::mouseClick(curve->findChild<QPushButton*>(QStringLiteral("curveMeasure")), Qt::LeftButton);
    QTRY_VERIFY(!curve->cells().empty());
    QCOMPARE(at(window), QStringLiteral("curve")); // not before there is a curve to see
    QTest::mouseClick(curve->findChild<QPushButton*>(QStringLiteral("curveStop")), Qt::LeftButton);
    QTRY_VERIFY(!curve->measuring());
    window.settle();
    QVERIFY(window.learner().log.empty()); // the open agent is another
    QCOMPARE(at(window), QStringLiteral("why"));
}

void TourTest::whatIsNeedlessIsPassedOver()
{
    TestWindow window;
    begin(window);
    window.shortcut(Qt::CTRL | Qt::Key_T);
    window.settle();
    QVERIFY(window.learner().agent.memory().size() >= 100);
    window.drawSeven();
    window.settle();
    window.key(Qt::Key_7);
    window.key(Qt::Key_Return);
    window.settle();
    QCOMPARE(at(window), QStringLiteral("test"));
}

void TourTest::itCanBeLeftAndGoesOnLater()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    {
        MainWindow window(settings, {});
        window.show();
        window.startTour();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("tourSkip")), Qt::LeftButton);
        QCOMPARE(window.findChild<TourPanel*>()->step().id, "teach");
        auto* dock = window.findChild<QDockWidget*>(QStringLiteral("tourDock"));
        dock->close();
        QVERIFY(!window.findChild<TourPanel*>()->isVisible());
        QVERIFY(window.close());
    }
    MainWindow next(settings, {});
    next.show();
    QVERIFY(!next.findChild<TourPanel*>()->isVisible());
    next.startTour();
    QTRY_VERIFY(next.findChild<TourPanel*>()->isVisible());
    QCOMPARE(next.findChild<TourPanel*>()->step().id, "teach");
}

void TourTest::stepsCanBeSkippedAndTakenAgain()
{
    TestWindow window;
    begin(window);
    QVERIFY(!window.find<QPushButton>("tourBack")->isEnabled());
    for (const TourStep& step : tourSteps()) {
        QCOMPARE(at(window), QLatin1String(step.id));
        QVERIFY(!window.find<QLabel>("tourTitle")->text().isEmpty());
        QVERIFY(!window.find<QLabel>("tourText")->text().isEmpty());
        press(window, "tourSkip");
    }
    QCOMPARE(at(window), QStringLiteral("draw"));
    press(window, "tourSkip");
    press(window, "tourBack");
    QCOMPARE(at(window), QStringLiteral("draw"));
}

void TourTest::itShowsWhatItMeans()
{
    TestWindow window;
    begin(window);
    for (int i = 0; i < 2; ++i)
        press(window, "tourSkip");
    QCOMPARE(at(window), QStringLiteral("data"));
    window.find<QDockWidget>("teachDock")->hide();
    press(window, "tourShow");
    auto* light = window->findChild<Spotlight*>();
    QTRY_VERIFY(light->isVisible());
    QWidget* button = window.find("teachData");
    QVERIFY(button->isVisible() && button->hasFocus());
    QVERIFY(light->geometry().contains(QRect(button->mapTo(&*window, QPoint()), button->size())));
    QTest::mouseClick(button, Qt::LeftButton); // it lets clicks through, and leaves
    QVERIFY(!light->isVisible());
    window.settle();
    QCOMPARE(at(window), QStringLiteral("test"));
}

void TourTest::everyStepPointsAtSomethingInTheWindow()
{
    TestWindow window;
    for (const TourStep& step : tourSteps())
        QVERIFY2(step.target[0] == '\0' || window.find(step.target), step.id);
}

QTEST_MAIN(TourTest)
#include "tourTest.moc"
