#include <algorithm>
#include <optional>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

#include "layers/layerView.h"
#include "shell/appStyle.h"
#include "shell/translations.h"
#include "support/allViews.h"
#include "support/drawnTexts.h"
#include "support/pseudoLanguage.h"
#include "support/spoken.h"
#include "widgets/elidedLabel.h"
#include "widgets/palette.h"

using namespace engram;

namespace {

QString nameOf(const QWidget* widget)
{
    return widget ? QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
               widget->objectName().isEmpty() && widget->parentWidget()
                   ? QStringLiteral("in ") + QLatin1String(widget->parentWidget()->metaObject()->className())
                   : widget->objectName())
                  : QStringLiteral("nothing");
}

/// What a widget is called where it has words of its own, all that it may write.
QString wordsOf(const QWidget* widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* group = qobject_cast<const QGroupBox*>(widget))
        return group->title();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        return box->currentText();
    QString all;
    if (const auto* bar = qobject_cast<const QTabBar*>(widget))
        for (int tab = 0; tab < bar->count(); ++tab)
            all += bar->tabText(tab);
    return all;
}

/// Whether what a person reads there is elided. In a language that is longer than any real one, it may be where a tool
/// tip says it whole.
bool isElided(const DrawnText& drawn)
{
    const QWidget* widget = drawn.widget;
    if (widget && PseudoLanguage::hasAccents(drawn.text)
        && (!widget->toolTip().isEmpty() || widget->inherits("QTabBar")))
        return false;
    const bool speaks = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QTabBar*>(widget)
        || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QGroupBox*>(widget);
    return speaks && drawn.text.contains(u'…') && !wordsOf(widget).contains(u'…');
}

/// In something that scrolls up and down a line may be cut there.
bool scrolls(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(widget))
            return true;
    return false;
}

/// A bar shows that there is more aside.
bool scrollsAside(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return !line->text().isEmpty(); // the arrow keys go through it
    for (; widget; widget = widget->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
            area && !widget->inherits("QHeaderView"))
            return area->horizontalScrollBar()->isVisible();
    return false;
}

QStringList cutOrCovered(QWidget& view)
{
    constexpr double air = 2; // pixels: boxes of letters are rounded to whole ones, at both sides
    constexpr int touching = 6; // pixels where two letters meet
    QStringList wrong;
    for (const DrawnText& drawn : textsDrawnBy(view)) {
        const QRectF& place = drawn.place;
        const QRectF& room = drawn.room;
        const bool aside = place.left() < room.left() - air || place.right() > room.right() + air;
        const bool above = place.top() < room.top() - air || place.bottom() > room.bottom() + air;
        const char* what = (aside && !scrollsAside(drawn.widget)) || (above && !scrolls(drawn.widget)) ? "cut"
            : isElided(drawn)                                                                          ? "elided"
            : drawn.covers > touching ? "drawn over another text"
                                      : nullptr;
        const bool mapped = drawn.widget && drawn.widget->inherits("engram::MemoryMapView");
        if (what && !mapped) // on a map figures lie over each other where memories are alike
            wrong += QStringLiteral("“%1” of %2 is %3 (%4 to %5 in %6 to %7)")
                         .arg(drawn.text, nameOf(drawn.widget), QLatin1String(what))
                         .arg(place.left())
                         .arg(place.right())
                         .arg(room.left())
                         .arg(room.right());
    }
    return wrong;
}

bool isOff(const DrawnText& drawn, const QWidget& view)
{
    const QWidget* widget = drawn.widget;
    if (!widget || !widget->isEnabled())
        return true;
    const QPoint at = widget->mapFrom(&view, drawn.place.center().toPoint());
    if (const auto* menu = qobject_cast<const QMenu*>(widget))
        return menu->actionAt(at) && !menu->actionAt(at)->isEnabled();
    if (const auto* bar = qobject_cast<const QMenuBar*>(widget))
        return bar->actionAt(at) && !bar->actionAt(at)->isEnabled();
    for (const QWidget* each = widget; each; each = each->parentWidget())
        if (const auto* items = qobject_cast<const QAbstractItemView*>(each)) {
            const QModelIndex index = items->indexAt(items->viewport()->mapFrom(&view, drawn.place.center().toPoint()));
            return index.isValid() && !(index.flags() & Qt::ItemIsEnabled);
        }
    return false;
}

QStringList hardToRead(QWidget& view)
{
    constexpr double least = 4.5; // WCAG 2, for texts of any size
    QStringList wrong;
    for (const DrawnText& drawn : textsDrawnBy(view)) {
        // On the map figures stand upon dots of their own colour, between which they are read.
        const bool mapped = drawn.widget && drawn.widget->inherits("engram::MemoryMapView");
        const double measured = mapped ? contrast(drawn.ink, wellColor(drawn.widget->palette())) : drawn.contrast;
        // What scrolls aside is read once it is scrolled into sight.
        const bool isOutOfSight = drawn.widget && scrollsAside(drawn.widget)
            && !QRectF(drawn.widget->mapTo(&view, QPoint()), drawn.widget->size()).contains(drawn.place);
        if (measured < least - 0.01 && !isOutOfSight && !isOff(drawn, view))
            wrong += QStringLiteral("“%1” of %2: %3 in %4")
                         .arg(drawn.text, nameOf(drawn.widget))
                         .arg(measured, 0, 'f', 2)
                         .arg(drawn.ink.name());
    }
    return wrong;
}

/// Everything that is there to be pressed.
bool isTarget(const QWidget* widget)
{
    if (!widget->isVisible() || widget->visibleRegion().isEmpty() || widget->inherits("QTabBar")
        || widget->inherits("QScrollBar") || widget->inherits("QTableCornerButton")
        || widget->objectName() == QStringLiteral("qt_toolbar_ext_button")
        || widget->objectName() == QStringLiteral("qt_spinbox_lineedit"))
        return false;
    if (const QWidget* parent = widget->parentWidget(); parent)
        if (parent->inherits("QTabBar") || parent->inherits("QComboBox"))
            return false; // the arrows of a row of tabs, which keys and the wheel move, too; a part of a larger target
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QLineEdit*>(widget);
}

QStringList tooSmall(QWidget& view)
{
    constexpr int least = 24; // WCAG 2.2, 2.5.8
    QStringList wrong;
    const auto check = [&wrong](const QSize& size, const QString& what) {
        if (size.width() < least || size.height() < least)
            wrong += QStringLiteral("%1 is %2 x %3").arg(what).arg(size.width()).arg(size.height());
    };
    for (const QWidget* widget : view.findChildren<QWidget*>())
        if (isTarget(widget))
            check(widget->size(), nameOf(widget) + u' ' + wordsOf(widget));
    for (const QTabBar* bar : view.findChildren<QTabBar*>())
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            check(bar->tabRect(tab).size(), QStringLiteral("tab ") + bar->tabText(tab));
    if (const auto* menu = qobject_cast<const QMenu*>(&view))
        for (QAction* action : menu->actions())
            if (!action->isSeparator())
                check(menu->actionGeometry(action).size(), QStringLiteral("entry ") + action->text());
    return wrong;
}

/// The widgets of a view that Tab stops at, in its order.
QList<QWidget*> tabStops(QWidget& view)
{
    QList<QWidget*> stops;
    QWidget* const first = view.window();
    for (QWidget* at = first->nextInFocusChain(); at && at != first; at = at->nextInFocusChain())
        if ((&view == at || view.isAncestorOf(at)) && at->focusPolicy() & Qt::TabFocus && at->isVisible()
            && at->isEnabled() && !at->focusProxy() && !at->visibleRegion().isEmpty() && at->window() == first)
            stops += at;
    return stops;
}

QStringList unnamed(QWidget& view)
{
    QStringList wrong;
    for (QWidget* stop : tabStops(view)) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(stop);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            wrong += nameOf(stop);
    }
    return wrong;
}

/// Stops that come after one that stands below them, or beside them at the far side.
QStringList outOfOrder(QWidget& view)
{
    QStringList wrong;
    const QList<QWidget*> stops = tabStops(view);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QRect one(stops[i - 1]->mapTo(&view, QPoint()), stops[i - 1]->size());
        const QRect next(stops[i]->mapTo(&view, QPoint()), stops[i]->size());
        const bool above = next.bottom() <= one.top() && next.left() < one.right();
        const bool sameRow = std::abs(next.center().y() - one.center().y()) < std::min(next.height(), one.height()) / 2;
        if (above || (sameRow && next.right() <= one.left()))
            wrong += QStringLiteral("%1 after %2").arg(nameOf(stops[i]), nameOf(stops[i - 1]));
    }
    return wrong;
}

} // namespace

/// How every view, dock, menu and dialog looks and is reached, in all appearances and in languages of every kind.
class LooksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp); }
    void cleanup();
    void aCutTextIsFound();
    void nothingIsCutOrCoversAnother_data();
    void nothingIsCutOrCoversAnother();
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void everyTargetIsLargeEnough();
    void everyStopHasAName();
    void theFocusGoesAsOneReads();
    void everyDialogCanBeTranslated();
    void rightToLeftMirrorsTheWindowAndNoPicture();

private:
    using Judge = QStringList (*)(QWidget& view);
    /// Goes through everything, and fails with all that the judge finds.
    static void judge(const QSize& size, Judge judged);
};

void LooksTest::cleanup()
{
    applyAppearance(Appearance::light);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void LooksTest::judge(const QSize& size, Judge judged)
{
    TestWindow window({}, presets().front().description);
    window->resize(size);
    window->resetLayout();
    QMap<QString, QString> wrong; // and where it was seen first
    int seen = 0;
    const auto look = [&](QWidget& view, const QString& name) {
        ++seen;
        for (const QString& each : judged(view))
            if (!wrong.contains(each))
                wrong.insert(each, name);
    };
    window.settle();
    look(*window, QStringLiteral("window at first"));
    window->welcome();
    window.settle();
    look(*window, QStringLiteral("welcome"));
    window.find<QPushButton>("welcomeSkip")->click();
    window.settle();
    fillWithEverything(window);
    AllViews views(window, look);
    views.visitAll();
    QVERIFY(seen > 30 && views.dialogs() >= 5);
    for (auto each = wrong.begin(); each != wrong.end(); ++each)
        qWarning("%s: %s", qPrintable(each.value()), qPrintable(each.key())); // a failure's own text is cut off
    QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + QStringLiteral(" are wrong: see above")));
}

/// The judge is judged: what is known to be wrong is found.
void LooksTest::aCutTextIsFound()
{
    QWidget view;
    view.resize(300, 100);
    QLabel narrow(QStringLiteral("far too long for this"), &view);
    narrow.setGeometry(10, 10, 40, 20);
    QLabel below(QStringLiteral("below"), &view);
    below.setGeometry(100, 10, 100, 20);
    QLabel above(QStringLiteral("above"), &view);
    above.setGeometry(102, 12, 100, 20);
    QLabel pale(QStringLiteral("pale"), &view);
    pale.setGeometry(10, 50, 100, 20);
    pale.setStyleSheet(QStringLiteral("color: #aaaaaa; background: white"));
    QLabel good(QStringLiteral("good"), &view);
    good.setGeometry(150, 50, 100, 20);
    const QStringList cut = cutOrCovered(view);
    QVERIFY2(cut.size() == 2, qPrintable(cut.join(u'\n')));
    QVERIFY2(cut[0].contains(QStringLiteral("far too long")) && cut[0].contains(QStringLiteral(" is cut")),
        qPrintable(cut[0]));
    QVERIFY2(cut[1].contains(QStringLiteral("above")) && cut[1].contains(QStringLiteral("over")), qPrintable(cut[1]));
    const std::vector<DrawnText> texts = textsDrawnBy(view);
    const auto paleOne =
        std::ranges::find_if(texts, [](const DrawnText& each) { return each.text == QStringLiteral("pale"); });
    QVERIFY(paleOne != texts.end());
    QVERIFY(std::abs(paleOne->contrast - contrast(QColor(0xaaaaaa), Qt::white)) < 0.05);
}

void LooksTest::nothingIsCutOrCoversAnother_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("English, 1024 x 700") << QStringLiteral("en") << QSize(1024, 700);
    QTest::newRow("English, 1920 x 1080") << QStringLiteral("en") << QSize(1920, 1080);
    QTest::newRow("German, 1024 x 700") << QStringLiteral("de") << QSize(1024, 700);
    QTest::newRow("French, 1024 x 700") << QStringLiteral("fr") << QSize(1024, 700);
    QTest::newRow("Spanish, 1024 x 700") << QStringLiteral("es") << QSize(1024, 700);
    QTest::newRow("Japanese, 1024 x 700") << QStringLiteral("ja") << QSize(1024, 700);
    QTest::newRow("Chinese, 1024 x 700") << QStringLiteral("zh_CN") << QSize(1024, 700);
    QTest::newRow("a longer language, 1024 x 700") << QStringLiteral("pseudo") << QSize(1024, 700);
    QTest::newRow("one from right to left, 1280 x 800") << QStringLiteral("mirrored") << QSize(1280, 800);
}

void LooksTest::nothingIsCutOrCoversAnother()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    const bool pseudo = language == QStringLiteral("pseudo") || language == QStringLiteral("mirrored");
    const Spoken spoken(pseudo ? QStringLiteral("en") : language);
    std::optional<PseudoLanguage> accented;
    if (pseudo)
        accented.emplace();
    if (language == QStringLiteral("mirrored"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    judge(size, cutOrCovered);
}

void LooksTest::everyTextCanBeRead_data()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
    QTest::newRow("high contrast") << 2;
}

void LooksTest::everyTextCanBeRead()
{
    QFETCH(const int, appearance);
    applyAppearance(appearance == 1 ? Appearance::dark : Appearance::light);
    if (appearance == 2)
        QApplication::setPalette(highContrastPalette());
    judge(QSize(1280, 800), hardToRead);
}

void LooksTest::everyTargetIsLargeEnough()
{
    judge(QSize(1024, 700), tooSmall);
}

void LooksTest::everyStopHasAName()
{
    judge(QSize(1440, 900), unnamed);
}

void LooksTest::theFocusGoesAsOneReads()
{
    judge(QSize(1440, 900), [](QWidget& view) {
        // Within the whole window the docks are an order of their own.
        return qobject_cast<QMainWindow*>(&view) ? QStringList() : outOfOrder(view);
    });
}

void LooksTest::everyDialogCanBeTranslated()
{
    const PseudoLanguage language;
    QVERIFY(language.loaded());
    judge(QSize(1024, 700), [](QWidget& view) {
        QStringList wrong;
        if (!view.inherits("QDialog") || view.inherits("QPrintDialog"))
            return wrong; // the window itself is judged by LanguagesTest; Qt's own dialogs are translated by Qt
        QStringList ofQt; // whose own catalogues translate them
        for (const auto* box : view.findChildren<QDialogButtonBox*>())
            for (QAbstractButton* button : box->buttons())
                ofQt += box->standardButton(button) == QDialogButtonBox::NoButton ? QString() : button->text();
        for (const auto& [text, owner] : textsInSight(view).asKeyValueRange())
            if (!PseudoLanguage::hasAccents(text) && !ofQt.contains(text))
                wrong += text + QStringLiteral(" of ") + owner;
        return wrong;
    });
}

void LooksTest::rightToLeftMirrorsTheWindowAndNoPicture()
{
    TestWindow window;
    window->resize(1440, 900);
    window.session().addData(makeData("Bars", 60, 20));
    window.session().teachData({.samples = 60, .seed = 1});
    window.drawSeven();
    window.settle();
    auto* input = window.find<LayerView>("inputLayer");
    const auto pictures = [&] { return std::pair(window.drawing().image(), input->content().bits); };
    const auto before = pictures();
    const auto middle = [&](const QWidget* widget) { return widget->mapTo(&*window, widget->rect().center()).x(); };
    const double canvasThen = middle(&window.canvas());
    QVERIFY(canvasThen < middle(input));
    const auto cellIsAtTheLeft = [&] { return input->cellRect(0).left() < input->cellRect(27).left(); };
    QVERIFY(cellIsAtTheLeft());

    QApplication::setLayoutDirection(Qt::RightToLeft);
    window.settle();
    QVERIFY2(middle(&window.canvas()) > middle(input), "where one begins to read is at the right");
    QVERIFY2(cellIsAtTheLeft(), "a seven is a seven");
    // What is drawn goes where the hand is.
    window.drawing().clear();
    window.drawSeven();
    window.settle();
    QVERIFY(pictures() == before);
}

QTEST_MAIN(LooksTest)
#include "looksTest.moc"
