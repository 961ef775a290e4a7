#include <functional>
#include <memory>

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QProxyStyle>
#include <QSettings>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

#include "shell/announcer.h"
#include "shell/appStyle.h"
#include "shell/messageBar.h"
#include "support/allViews.h"
#include "support/window.h"

using namespace engram;

namespace {

/// A node of the tree that assistive technology sees, with what it may do to it.
class Node {
public:
    explicit Node(QAccessibleInterface* spoken)
        : spoken_(spoken)
    {
    }
    explicit operator bool() const { return spoken_ && spoken_->isValid(); }
    [[nodiscard]] QString name() const { return spoken_->text(QAccessible::Name).replace(QChar::Nbsp, u' '); }
    [[nodiscard]] QString description() const { return spoken_->text(QAccessible::Description); }
    [[nodiscard]] QAccessible::Role role() const { return spoken_->role(); }

    /// The first below it that is on the screen and fits.
    [[nodiscard]] Node find(const std::function<bool(const Node&)>& fits) const
    {
        for (int i = 0; i < spoken_->childCount(); ++i) {
            const Node child(spoken_->child(i));
            if (!child || child.spoken_->state().invisible)
                continue;
            if (fits(child))
                return child;
            if (child.role() == QAccessible::Table && child.spoken_->childCount() > 700)
                continue; // the pixels of a layer
            if (const Node found = child.find(fits))
                return found;
        }
        return Node(nullptr);
    }
    [[nodiscard]] Node find(QAccessible::Role role, const QString& beginning) const
    {
        return find([&](const Node& each) { return each.role() == role && each.name().startsWith(beginning); });
    }

    bool act(const QString& action) const
    {
        QAccessibleActionInterface* actions = spoken_->actionInterface();
        if (!actions || !actions->actionNames().contains(action) || spoken_->state().disabled)
            return false;
        actions->doAction(action);
        return true;
    }
    bool press() const
    {
        return act(QAccessibleActionInterface::pressAction()) || act(QAccessibleActionInterface::toggleAction());
    }
    [[nodiscard]] bool isChecked() const { return spoken_->state().checked; }
    bool setValue(const QVariant& value) const
    {
        QAccessibleValueInterface* values = spoken_->valueInterface();
        if (values)
            values->setCurrentValue(value);
        return values != nullptr;
    }
    [[nodiscard]] Node cell(int row, int column) const
    {
        QAccessibleTableInterface* table = spoken_->tableInterface();
        return Node(table ? table->cellAt(row, column) : nullptr);
    }

private:
    QAccessibleInterface* spoken_;
};

} // namespace

/// The window as assistive technology sees it: everything is done and read through the accessibility tree, nothing by
/// mouse, keys or the widgets themselves.
class TreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theMainJobIsDoneThroughTheTreeAlone();
    void theCanvasSaysWhereThePenIs();
    void everyViewSaysWhatItShows();
    void answersAndEndsOfJobsAreSaid();
    void nothingMovesWhereThatIsWanted();
    void nothingMovesOnADesktopThatMovesNothing();

private:
    [[nodiscard]] Node root() { return Node(QAccessible::queryAccessibleInterface(&**window_)); }
    [[nodiscard]] Node button(const QString& beginning) { return root().find(QAccessible::Button, beginning); }
    [[nodiscard]] Node number(const QString& beginning) { return root().find(QAccessible::SpinBox, beginning); }
    void drawSeven();
    void teach();
    void test();
    void lookWhy();
    void forget();
    std::size_t memories() { return window_->learner().agent.memory().size(); }

    std::unique_ptr<TestWindow> window_;
};

void TreeTest::init()
{
    window_ = std::make_unique<TestWindow>();
    window_->session().addData(makeData("Bars", 200, 20));
    window_->settle();
}

void TreeTest::cleanup()
{
    window_.reset();
}

void TreeTest::drawSeven()
{
    const Node canvas = root().find(QAccessible::Canvas, QStringLiteral("Canvas"));
    QVERIFY(bool(canvas));
    const auto go = [&canvas](const char* action, int times) {
        for (int i = 0; i < times; ++i)
            QVERIFY2(canvas.act(QLatin1String(action)), action);
    };
    go("Pen up the canvas", 9);
    go("Pen to the left", 6);
    go("Put the pen down", 1);
    go("Pen to the right", 12);
    for (int i = 0; i < 17; ++i) {
        go("Pen down the canvas", 1);
        go("Pen to the left", i % 3 == 0 ? 1 : 0);
    }
    go("Lift the pen", 1);
    window_->settle();
}

void TreeTest::theMainJobIsDoneThroughTheTreeAlone()
{
    using Part = void (TreeTest::*)();
    for (const Part part :
        {&TreeTest::drawSeven, &TreeTest::teach, &TreeTest::test, &TreeTest::lookWhy, &TreeTest::forget}) {
        (this->*part)();
        if (QTest::currentTestFailed())
            return;
    }
}

void TreeTest::teach()
{
    QVERIFY(window_->shown().state.input.count() > 20);

    const Node seven = root().find(QAccessible::CheckBox, QStringLiteral("7"));
    QVERIFY(seven.press());
    QTRY_VERIFY(seven.isChecked());
    QVERIFY(root().find(QAccessible::Canvas, QStringLiteral("Canvas")).act(QStringLiteral("Teach the drawing")));
    window_->settle();
    QCOMPARE(memories(), std::size_t(1));
    QVERIFY(bool(root().find(QAccessible::StaticText, QStringLiteral("The answer: 7"))));

    QVERIFY(number(QStringLiteral("Random digits to teach")).setValue(50));
    window_->settle();
    QVERIFY(
        button(QStringLiteral("Teach 50 digits")).press()); // which shows the button pressed for a moment, as a click
    QTRY_COMPARE(memories(), std::size_t(51));
    window_->settle();
}

void TreeTest::test()
{
    QVERIFY(number(QStringLiteral("Images to test with")).setValue(20));
    window_->settle();
    QVERIFY(button(QStringLiteral("Test on 20 images")).press());
    QTRY_VERIFY(window_->bridge().snapshot()->lastTest);
    window_->settle();
    const auto report = window_->bridge().snapshot()->lastTest;
    QVERIFY(report && report->tested() == 20);
    const QString right = QStringLiteral(" % right (%1 of 20;").arg(report->correct);
    QVERIFY(bool(root().find([&](const Node& each) { return each.name().contains(right); })));
    const Node matrix = root().find(QAccessible::Table, QStringLiteral("Confusion matrix"));
    QVERIFY(bool(matrix));
    const Node ones = matrix.cell(1, 1);
    QVERIFY(bool(ones));
    QVERIFY2(ones.name().contains(QStringLiteral("read right")), qPrintable(ones.name()));
}

/// A neuron of the state, and the steps before.
void TreeTest::lookWhy()
{
    const Node state = root().find([](const Node& each) {
        return each.role() == QAccessible::Table && each.name().startsWith(QStringLiteral("State"));
    });
    QVERIFY(bool(state));
    QVERIFY(state.cell(10, 12).press());
    window_->settle();
    QVERIFY(window_->shown().neuron);
    QCOMPARE(window_->shown().neuron->layer, Layer::state);
    QCOMPARE(window_->shown().neuron->index, std::size_t(10 * 28 + 12));
    const Node timeline = root().find(QAccessible::Slider, QString());
    QVERIFY(bool(timeline));
    QVERIFY(timeline.setValue(2));
    window_->settle();
    QCOMPARE(window_->shown().storyIndex, std::size_t(1));
    QVERIFY(button(QStringLiteral("Back to the drawing")).press());
    QTRY_VERIFY(window_->shown().source == Shown::Source::live);
    window_->settle();
}

void TreeTest::forget()
{
    const Node answer = root().find([](const Node& each) {
        return each.role() == QAccessible::PageTab && each.name() == QStringLiteral("Answer"); // Results has "Answers"
    });
    QVERIFY(bool(answer));
    QVERIFY(answer.press());
    window_->settle();
    const Node forget = button(QStringLiteral("Forget "));
    QVERIFY(bool(forget));
    QVERIFY(forget.press());
    QTRY_COMPARE(memories(), std::size_t(50));
    window_->settle();
    QVERIFY(button(QStringLiteral("Undo")).press());
    QTRY_COMPARE(memories(), std::size_t(51));
}

void TreeTest::theCanvasSaysWhereThePenIs()
{
    const Node canvas = root().find(QAccessible::Canvas, QStringLiteral("Canvas"));
    QVERIFY(
        canvas.description().startsWith(QStringLiteral("The canvas is empty. The pen is up, at column 15, row 15")));
    QVERIFY(canvas.act(QStringLiteral("Put the pen down")));
    QVERIFY(canvas.act(QStringLiteral("Pen to the left")));
    QVERIFY2(canvas.description().startsWith(QStringLiteral("There is a drawing. The pen draws, at column 14, row 15")),
        qPrintable(canvas.description()));
    QVERIFY(canvas.act(QStringLiteral("Lift the pen")));
    QVERIFY(canvas.description().contains(QStringLiteral("The pen is up")));
}

void TreeTest::everyViewSaysWhatItShows()
{
    window_->session().teachData({.samples = 200, .seed = 1});
    window_->drawSeven();
    window_->settle();
    QStringList silent;
    int views = 0;
    AllViews all(*window_, [&](QWidget& view, const QString& name) {
        for (QWidget* each : view.findChildren<QWidget*>()) {
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(each);
            if (!each->isVisible() || each->visibleRegion().isEmpty() || !spoken)
                continue;
            const QAccessible::Role role = spoken->role();
            const bool own = QByteArray(each->metaObject()->className()).startsWith("engram::")
                && (role == QAccessible::Chart || role == QAccessible::Graphic || role == QAccessible::Canvas
                    || role == QAccessible::Table || role == QAccessible::Slider);
            if (!own)
                continue;
            ++views;
            if (spoken->text(QAccessible::Name).isEmpty() || spoken->text(QAccessible::Description).isEmpty())
                silent += QStringLiteral("%1: %2").arg(name, QLatin1String(each->metaObject()->className()));
        }
    });
    all.visitAll();
    QVERIFY(views > 20);
    silent.removeDuplicates();
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

void TreeTest::answersAndEndsOfJobsAreSaid()
{
    // That it comes out of the program is seen by onScreen/treeJourney.py, which hears it.
    QStringList said;
    auto* announcer = (*window_)->findChild<Announcer*>();
    QVERIFY(announcer);
    connect(announcer, &Announcer::said, this, [&said](const QString& text) { said += text; });
    QCOMPARE(QAccessible::queryAccessibleInterface(announcer)->role(), QAccessible::AlertMessage);
    window_->session().teachData({.samples = 200, .seed = 1});
    window_->settle();
    QVERIFY(!said.isEmpty());
    QVERIFY2(said.back().startsWith(QStringLiteral("Taught 200 digits")), qPrintable(said.join(u'\n')));
    said.clear();
    window_->drawSeven();
    const QString expected = QStringLiteral("The answer is");
    QTRY_VERIFY(!said.filter(expected).isEmpty());
    QCOMPARE(said.filter(expected).size(), 1); // not one for each piece of the stroke
    window_->session().testData({.count = 20, .steps = 4, .seed = 1});
    QTRY_VERIFY(!said.filter(QStringLiteral("The agent read")).isEmpty());
    (*window_)->messages().showProblem(QStringLiteral("Something is wrong."));
    QTRY_VERIFY(said.contains(QStringLiteral("Something is wrong.")));
    QCOMPARE(Node(QAccessible::queryAccessibleInterface(announcer)).name(), said.back());
    disconnect(announcer, nullptr, this, nullptr);
}

void TreeTest::nothingMovesWhereThatIsWanted()
{
    auto* calm = window_->find<QAction>("lessMotion");
    QVERIFY(calm && !calm->isChecked());
    QVERIFY((*window_)->isAnimated());
    applyStyle(*qApp);
    const auto duration = [] { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
    QVERIFY(duration() > 0);
    calm->trigger();
    QVERIFY(!(*window_)->isAnimated());
    QCOMPARE(duration(), 0);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    calm->trigger();
    QVERIFY((*window_)->isAnimated());
    QVERIFY(duration() > 0);
    QVERIFY(QApplication::cursorFlashTime() > 0);
}

void TreeTest::nothingMovesOnADesktopThatMovesNothing()
{
    // As the style of such a desktop answers.
    class StillStyle : public QProxyStyle {
    public:
        int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
            QStyleHintReturn* returned) const override
        {
            return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
        }
    };
    const QTemporaryDir folder;
    const auto settings = [&folder](const char* name) {
        return std::make_unique<QSettings>(folder.filePath(QLatin1String(name)), QSettings::IniFormat);
    };
    const auto isCalm = [](const MainWindow& window) {
        return window.findChild<QAction*>(QStringLiteral("lessMotion"))->isChecked();
    };
    const auto untouched = settings("untouched.ini");
    {
        const MainWindow lively(*untouched, {});
        QVERIFY(!isCalm(lively) && lively.isAnimated());
    }
    QApplication::setStyle(new StillStyle);
    {
        const MainWindow still(*untouched, {});
        QVERIFY(isCalm(still));
        QVERIFY(!still.isAnimated());
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
        QCOMPARE(QApplication::cursorFlashTime(), 0);
    }
    // What a person chose goes before what the desktop says.
    const auto chosen = settings("chosen.ini");
    chosen->setValue(QStringLiteral("lessMotion"), false);
    {
        const MainWindow lively(*chosen, {});
        QVERIFY(!isCalm(lively));
        QVERIFY(lively.isAnimated());
        QVERIFY(QApplication::cursorFlashTime() > 0);
    }
    QApplication::setStyle(QStringLiteral("Fusion"));
    applyStyle(*qApp);
}

QTEST_MAIN(TreeTest)
#include "treeTest.moc"
