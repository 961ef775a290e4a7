#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMap>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

#include "layers/layerView.h"
#include "shell/appStyle.h"
#include "shell/translations.h"
#include "support/allViews.h"
#include "support/drawnTexts.h"
#include "support/looks.h"
#include "support/measuredViews.h"
#include "support/occasionalViews.h"
#include "support/pseudoLanguage.h"
#include "support/spoken.h"
#include "widgets/elidedLabel.h"
#include "widgets/palette.h"

using namespace engram;

namespace {

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

/// Names of data sets, which no language changes.
QStringList namesOfData(QWidget& view)
{
    QStringList names;
    QWidget* at = &view;
    while (at->parentWidget())
        at = at->parentWidget();
    if (auto* window = qobject_cast<MainWindow*>(at))
        for (const OpenData& open : window->bridge().snapshot()->data) {
            names += QString::fromStdString(open.file->name);
            for (const Split& split : open.file->splits)
                names += QString::fromStdString(split.digits->name());
        }
    return names;
}

QStringList untranslated(QWidget& view)
{
    QStringList wrong;
    if (view.inherits("QPrintDialog")) // translated by Qt
        return wrong;
    const QStringList names = namesOfData(view);
    for (const auto& [text, owner] : textsInSight(view).asKeyValueRange())
        if (!PseudoLanguage::hasAccents(text) && !names.contains(text))
            wrong += text + QStringLiteral(" of ") + owner;
    return wrong;
}

/// 0 is light, 1 dark, and 2 of high contrast.
void wear(int appearance)
{
    applyAppearance(appearance == 1 ? Appearance::dark : Appearance::light);
    if (appearance == 2)
        QApplication::setPalette(highContrastPalette());
}

} // namespace

/// How every view, dock, menu and dialog looks and is reached, in all appearances and in languages of every kind.
class LooksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp); }
    void cleanup();
    void aCutTextIsFound();
    void anUntranslatedTextIsFound();
    void nothingIsCutOrCoversAnother_data();
    void nothingIsCutOrCoversAnother();
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void everyTargetIsLargeEnough();
    void everyStopHasAName();
    void theFocusGoesAsOneReads();
    void nothingThatIsSaidIsLeftUntranslated();
    void whatIsMeasuredIsAsGoodAsTheRest_data();
    void whatIsMeasuredIsAsGoodAsTheRest();
    void whatIsSeldomSeenIsAsGoodAsTheRest_data();
    void whatIsSeldomSeenIsAsGoodAsTheRest();
    void whatIsChosenStaysInSight();
    void rightToLeftMirrorsTheWindowAndNoPicture();

private:
    using Judge = std::function<QStringList(QWidget& view)>;
    /// What a judge found, and where it was seen first.
    class Findings {
    public:
        explicit Findings(Judge judged)
            : judged_(std::move(judged))
        {
        }
        void look(QWidget& view, const QString& name);
        void verifyNone() const;
        [[nodiscard]] int seen() const { return seen_; }

    private:
        Judge judged_;
        QMap<QString, QString> wrong_;
        int seen_ = 0;
    };
    /// Goes through everything, and fails with all that the judge finds.
    static void judge(const QSize& size, const Judge& judged);
};

void LooksTest::cleanup()
{
    applyAppearance(Appearance::light);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void LooksTest::Findings::look(QWidget& view, const QString& name)
{
    ++seen_;
    for (const QString& each : judged_(view))
        if (!wrong_.contains(each))
            wrong_.insert(each, name);
}

void LooksTest::Findings::verifyNone() const
{
    for (auto each = wrong_.begin(); each != wrong_.end(); ++each)
        qWarning("%s: %s", qPrintable(each.value()), qPrintable(each.key())); // a failure's own text is cut off
    QVERIFY2(wrong_.isEmpty(), qPrintable(QString::number(wrong_.size()) + QStringLiteral(" are wrong: see above")));
}

void LooksTest::judge(const QSize& size, const Judge& judged)
{
    TestWindow window({}, presets().front().description);
    window->resize(size);
    window->resetLayout();
    Findings findings(judged);
    const auto look = [&findings](QWidget& view, const QString& name) { findings.look(view, name); };
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
    QVERIFY(findings.seen() > 30 && views.dialogs() >= 5);
    findings.verifyNone();
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

/// So is the judge of languages, by what people read and what only a screen reader says.
void LooksTest::anUntranslatedTextIsFound()
{
    QWidget view;
    view.setWindowTitle(QStringLiteral("in the frame"));
    QLabel label(QStringLiteral("a label"), &view);
    label.setToolTip(QStringLiteral("a tip"));
    label.setAccessibleName(QStringLiteral("a name"));
    label.setAccessibleDescription(QStringLiteral("a description"));
    label.setWhatsThis(QStringLiteral("what it is"));
    QLineEdit line(&view);
    line.setPlaceholderText(QStringLiteral("in an empty field"));
    QTabBar tabs(&view);
    tabs.addTab(QStringLiteral("a tab"));
    QComboBox box(&view);
    box.addItems({QStringLiteral("shown entry"), QStringLiteral("hidden entry"), QStringLiteral("Patchwork Edges")});
    QGroupBox group(QStringLiteral("a group"), &view);
    QTableWidget table(1, 1, &view);
    table.setHorizontalHeaderLabels({QStringLiteral("a heading")});
    QLabel hidden(QStringLiteral("out of sight"), &view);
    hidden.hide();
    QLabel translated(QStringLiteral("á lábél"), &view);
    view.show();
    QStringList found = untranslated(view);
    for (QString& each : found)
        each = each.section(QStringLiteral(" of "), 0, 0);
    const QStringList expected{QStringLiteral("a description"), QStringLiteral("a group"), QStringLiteral("a heading"),
        QStringLiteral("a label"), QStringLiteral("a name"), QStringLiteral("a tab"), QStringLiteral("a tip"),
        QStringLiteral("hidden entry"), QStringLiteral("in an empty field"), QStringLiteral("in the frame"),
        QStringLiteral("shown entry"), QStringLiteral("what it is")};
    QCOMPARE(found, expected);
}

void LooksTest::nothingIsCutOrCoversAnother_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("English, 1024 x 700") << QStringLiteral("en") << QSize(1024, 700);
    QTest::newRow("English, 1245 x 700") << QStringLiteral("en") << QSize(1245, 700); // docks at one side, just
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
    wear(appearance);
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

void LooksTest::nothingThatIsSaidIsLeftUntranslated()
{
    const PseudoLanguage language;
    QVERIFY(language.loaded());
    judge(QSize(1024, 700), untranslated);
}

void LooksTest::whatIsMeasuredIsAsGoodAsTheRest_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << true;
    QTest::newRow("light, in a longer language") << false;
}

void LooksTest::whatIsMeasuredIsAsGoodAsTheRest()
{
    QFETCH(const bool, dark);
    applyAppearance(dark ? Appearance::dark : Appearance::light);
    std::optional<PseudoLanguage> accented;
    if (!dark)
        accented.emplace();
    TestWindow window({}, presets().front().description);
    window->resize(1024, 700);
    window->resetLayout();
    fillWithEverything(window);
    Findings findings([dark](QWidget& view) {
        return cutOrCovered(view) + hardToRead(view) + (dark ? QStringList() : untranslated(view));
    });
    MeasuredViews(window, [&findings](QWidget& view, const QString& name) { findings.look(view, name); }).visitAll();
    QVERIFY(findings.seen() >= 12);
    findings.verifyNone();
}

void LooksTest::whatIsSeldomSeenIsAsGoodAsTheRest_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("appearance");
    QTest::newRow("English, dark") << QStringLiteral("en") << 1;
    QTest::newRow("German, light") << QStringLiteral("de") << 0;
    QTest::newRow("French, high contrast") << QStringLiteral("fr") << 2;
    QTest::newRow("Spanish, dark") << QStringLiteral("es") << 1;
    QTest::newRow("Japanese, light") << QStringLiteral("ja") << 0;
    QTest::newRow("Chinese, dark") << QStringLiteral("zh_CN") << 1;
    QTest::newRow("a longer language, light") << QStringLiteral("pseudo") << 0;
}

void LooksTest::whatIsSeldomSeenIsAsGoodAsTheRest()
{
    QFETCH(const QString, language);
    QFETCH(const int, appearance);
    const bool pseudo = language == QStringLiteral("pseudo");
    const Spoken spoken(pseudo ? QStringLiteral("en") : language);
    std::optional<PseudoLanguage> accented;
    if (pseudo)
        accented.emplace();
    wear(appearance);
    TestWindow window({}, presets().front().description);
    window->resize(1024, 700);
    window->resetLayout();
    fillWithEverything(window);
    Findings findings([pseudo](QWidget& view) {
        const QStringList order = qobject_cast<QMainWindow*>(&view) ? QStringList() : outOfOrder(view);
        return cutOrCovered(view) + hardToRead(view) + tooSmall(view) + unnamed(view) + order
            + (pseudo ? untranslated(view) : QStringList());
    });
    OccasionalViews(window, [&findings](QWidget& view, const QString& name) { findings.look(view, name); }).visitAll();
    QVERIFY(findings.seen() >= 13);
    findings.verifyNone();
}

/// Where what is said of a data set takes room from their list.
void LooksTest::whatIsChosenStaysInSight()
{
    TestWindow window;
    for (const char* name : {"Bars 1", "Bars 2", "Bars 3", "Bars 4", "Bars 5", "Bars 6"})
        window.session().addData(makeSheet(name));
    window.settle();
    auto* list = window.find<QTreeWidget>("dataList");
    auto* dock = window.find<QDockWidget>("dataDock");
    dock->setFloating(true);
    dock->resize(300, 500);
    window.settle();
    list->setCurrentItem(list->topLevelItem(5));
    const auto inSight = [list] {
        return list->viewport()->rect().contains(list->visualItemRect(list->currentItem()));
    };
    QTRY_VERIFY(inSight());
    const int before = list->viewport()->height();
    list->setMaximumHeight(100);
    QTRY_VERIFY(list->viewport()->height() < before);
    QTRY_VERIFY(inSight());
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
