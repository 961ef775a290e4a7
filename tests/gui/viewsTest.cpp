#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QMenu>
#include <QSpinBox>
#include <QTest>

#include <engram/session/resultsText.h>

#include "canvas/digitPreview.h"
#include "export/exportDialog.h"
#include "history/settlingStrip.h"
#include "history/timelineView.h"
#include "inspector/distanceHistogram.h"
#include "inspector/heatView.h"
#include "inspector/mapPage.h"
#include "inspector/sharesChart.h"
#include "layers/layerView.h"
#include "layers/outputCard.h"
#include "shell/appStyle.h"
#include "support/allViews.h"
#include "support/window.h"
#include "widgets/palette.h"

using namespace engram;

/// What every view offers: a menu with its picture, a role and a name, texts that can be read on their ground.
class ViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyViewCopiesItsPicture();
    void theRightButtonOfTheCanvasStillErases();
    void savePictureChoosesTheView();
    void everyViewHasARoleAndAName();
    void noTabStopIsWithoutAName();
    void colouredTextsCanBeRead();
    void thePreviewIsWhatTheAgentGets();
    void theHistoryShowsTheExamplesGreyLevels();
    void resultsAreTakenAsText();
    void keysOfTheWindowWorkInFields();
    void resultsAreNoPictureBeforeATest();
    void theIconOfAChosenEntryIsLikeItsText();

private:
    static std::vector<QWidget*> viewsOf(TestWindow& window)
    {
        return {window.find("inputLayer"), window.find("stateLayer"), window->findChild<TimelineView*>(),
            window->findChild<SettlingStrip*>(), window->findChild<DigitBars*>(), window->findChild<SharesChart*>()};
    }
    static QMenu* menuAt(QWidget* view)
    {
        const QPoint middle = view->rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, middle, view->mapToGlobal(middle));
        QApplication::sendEvent(view, &asked); // goes up to the parent where the view has no menu itself, as Qt does
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    static QAction* entry(const QMenu* menu, const QString& text)
    {
        for (QAction* action : menu->actions())
            if (action->text().remove(u'&').startsWith(text))
                return action;
        return nullptr;
    }
};

void ViewsTest::everyViewCopiesItsPicture()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 20));
    window.session().teachData({.samples = 60, .seed = 1});
    window.drawSeven();
    window.settle();
    for (QWidget* view : viewsOf(window)) {
        QGuiApplication::clipboard()->clear();
        QMenu* menu = menuAt(view);
        QVERIFY2(menu, view->metaObject()->className());
        QAction* copy = entry(menu, QStringLiteral("Copy picture"));
        QVERIFY(copy && entry(menu, QStringLiteral("Save picture")));
        copy->trigger();
        menu->close();
        const QImage picture = QGuiApplication::clipboard()->image();
        QVERIFY2(picture.width() >= view->width(), view->metaObject()->className());
    }
}

void ViewsTest::theRightButtonOfTheCanvasStillErases()
{
    TestWindow window;
    window.stroke({{40, 140}, {240, 140}});
    QVERIFY(!menuAt(&window.canvas()));
    window.stroke({{140, 100}, {140, 180}}, Qt::RightButton);
    QCOMPARE(window.drawing().image().constScanLine(140)[140], uchar(0));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(5, 5), window.canvas().mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&window.canvas(), &byKey);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu && entry(menu, QStringLiteral("Copy picture")));
    menu->close();
}

void ViewsTest::savePictureChoosesTheView()
{
    TestWindow window;
    window.drawSeven();
    window.settle();
    QMenu* menu = menuAt(window.find("stateLayer"));
    QVERIFY(menu);
    entry(menu, QStringLiteral("Save picture"))->trigger();
    menu->close();
    auto* dialog = window->findChild<ExportDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("exportWhat"))->currentText(),
        QStringLiteral("State, as a picture"));
    dialog->reject();
}

void ViewsTest::everyViewHasARoleAndAName()
{
    TestWindow window;
    window.drawSeven();
    window.settle();
    std::vector<QWidget*> views = viewsOf(window);
    views.push_back(&window.canvas());
    views.push_back(window->findChild<DigitPreview*>());
    views.push_back(window->findChild<MemoryMapView*>());
    views.push_back(window->findChild<DistanceHistogram*>());
    views.push_back(window->findChild<HeatView*>());
    for (QWidget* view : views) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(view);
        QVERIFY(spoken);
        const QByteArray name = view->metaObject()->className();
        QVERIFY2(spoken->role() != QAccessible::Client && spoken->role() != QAccessible::NoRole, name);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), name);
    }
    QCOMPARE(QAccessible::queryAccessibleInterface(&window.canvas())->role(), QAccessible::Canvas);
    QCOMPARE(QAccessible::queryAccessibleInterface(window->findChild<DigitBars*>())->role(), QAccessible::Chart);
}

void ViewsTest::noTabStopIsWithoutAName()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 20));
    window.session().teachData({.samples = 60, .seed = 1});
    window.session().testData({.count = 20, .steps = 4, .seed = 1});
    window.drawSeven();
    window.settle();
    int stops = 0;
    QMap<QString, QString> steps; // buttons of State and History by name: each says whose steps it goes through
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled())
            continue;
        if (widget->focusProxy())
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
            qPrintable(QStringLiteral("%1 %2 in %3")
                           .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                               widget->parentWidget()->objectName())));
        ++stops;
        const QString name = spoken->text(QAccessible::Name);
        if (!widget->inherits("QToolButton") || !name.contains(QStringLiteral("tep"))) // "Step back", "Earlier step"
            continue;
        QVERIFY2(!steps.contains(name), qPrintable(name));
        steps.insert(name, widget->objectName());
    }
    QVERIFY(stops > 30);
    QVERIFY2(steps.size() >= 3, qPrintable(steps.keys().join(u'|')));
}

void ViewsTest::colouredTextsCanBeRead()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
    QPalette highContrast = darkPalette();
    highContrast.setColor(QPalette::Base, Qt::black);
    highContrast.setColor(QPalette::Text, Qt::white);
    highContrast.setColor(QPalette::Highlight, Qt::yellow);
    for (const QPalette& palette : {lightPalette(), darkPalette(), highContrast}) {
        const QColor base = palette.color(QPalette::Base);
        for (const QColor& ground : {base, palette.color(QPalette::AlternateBase), wellColor(palette)})
            QVERIFY2(contrast(quietText(palette), ground) >= 4.5, qPrintable(ground.name()));
        for (std::uint32_t code = 0; code < 11; ++code) {
            const QColor fill = mix(base, digitColor(code, palette), 0.75);
            QVERIFY(contrast(inkOn(fill), fill) >= 4.5);
            QVERIFY(contrast(readable(digitColor(code, palette), wellColor(palette)), wellColor(palette)) >= 4.5);
        }
        // The matrix, from the faintest cell to the strongest.
        for (const QColor& full : {palette.color(QPalette::Highlight), changedColor(palette)})
            for (double strength = 0; strength <= 0.8; strength += 0.05) {
                const QColor fill = mix(base, full, strength);
                QVERIFY(contrast(inkOn(fill), fill) >= 4.5);
            }
        QVERIFY(contrast(readable(changedColor(palette), base), base) >= 4.5);
    }
}

void ViewsTest::thePreviewIsWhatTheAgentGets()
{
    TestWindow window;
    for (const Preset& preset : presets()) {
        window.session().newAgent(preset.description);
        window.settle();
        window.drawing().clear();
        window.stroke({{80, 230}, {200, 60}}); // slanted
        window.settle();
        const auto digit = window->findChild<DigitPreview*>()->digit();
        QVERIFY(digit);
        const Preprocessing& eye = window.learner().preprocessing;
        QCOMPARE(*digit, standardDigit(digitFromPicture(window.drawing().picture(), eye), eye));
        QVERIFY(!eye.deskew || *digit != digitFromPicture(window.drawing().picture(), eye));
    }
}

void ViewsTest::theHistoryShowsTheExamplesGreyLevels()
{
    TestWindow window;
    const auto data = makeData("Bars", 60, 20);
    window.session().addData(data);
    window.session().teachData({.samples = 5, .seed = 1});
    window.settle();
    window.find<QAction>("Last state")->trigger();
    window.settle();
    const Story& story = window.learner().agent.story();
    const Episode& episode = story.episode(story.episodes() - 1);
    const DigitView expected = data->splits[0].digits->picture(episode.index);
    const auto digit = window->findChild<DigitPreview*>()->digit();
    QVERIFY(digit && std::ranges::equal(*digit, expected));
}

void ViewsTest::resultsAreTakenAsText()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 40));
    window.session().teachData({.samples = 3, .seed = 1});
    window.session().testData({.count = 40, .steps = 4, .seed = 1});
    window.settle();
    const SnapshotPointer now = window.bridge().snapshot();
    const auto report = now->lastTest;
    QVERIFY(report && report->correct < report->tested());
    // A table after the other, with an empty line between them: the matrix is the second, what was misread the third.
    const QList<QByteArray> whole = QByteArray::fromStdString(resultsCsv(*report, now->tested)).split('\n');
    const qsizetype matrix = whole.indexOf("\r") + 1;
    const QList<QByteArray> lines = whole.mid(matrix);
    QCOMPARE(lines[0].trimmed(), QByteArray("true,0,1,2,3,4,5,6,7,8,9,no digit"));
    for (std::size_t digit = 0; digit < 10; ++digit) {
        const QList<QByteArray> cells = lines[static_cast<qsizetype>(digit) + 1].trimmed().split(',');
        QCOMPARE(cells.size(), 12);
        for (std::size_t answer = 0; answer < 11; ++answer)
            QCOMPARE(cells[static_cast<qsizetype>(answer) + 1].toULongLong(), report->confusion[digit][answer]);
    }
    const qsizetype misread = lines.indexOf("\r") + 1;
    QCOMPARE(lines[misread].trimmed(), QByteArray("data set,index,true,answer,taught"));
    QCOMPARE(lines.indexOf("\r", misread) - misread - 1, static_cast<qsizetype>(report->tested() - report->correct));
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(resultsJson(*report, now->tested))).object();
    QCOMPARE(json[QStringLiteral("correct")].toInteger(), static_cast<qint64>(report->correct));
    QCOMPARE(json[QStringLiteral("accuracy")].toDouble(), report->accuracy());
    window.find<QAction>("export")->trigger();
    const auto* what = window->findChild<ExportDialog*>()->findChild<QComboBox*>(QStringLiteral("exportWhat"));
    QVERIFY(what->findText(QStringLiteral("The results, as text")) >= 0);
}

void ViewsTest::keysOfTheWindowWorkInFields()
{
    TestWindow window;
    auto* count = window.find<QSpinBox>("teachCount");
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    // Keys that a field would take for itself.
    window.drawSeven();
    window.settle();
    window.bridge().teachDrawing(7);
    window.settle();
    count->setFocus();
    const std::size_t states = window.learner().agent.story().size();
    QTest::keyClick(count, Qt::Key_K, Qt::ControlModifier); // asks again
    window.settle();
    QVERIFY(window.learner().agent.story().size() > states);
    count->setFocus();
    QTest::keyClick(count, Qt::Key_D, Qt::ControlModifier); // opens data
    auto* files = window->findChild<QFileDialog*>();
    QVERIFY(files);
    files->close();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    count->setFocus();
    const QString before = count->text();
    QTest::keyClick(count, Qt::Key_Home);
    QTest::keyClick(count, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(window->findChild<ExportDialog*>());
    QCOMPARE(count->text(), before);
}

void ViewsTest::resultsAreNoPictureBeforeATest()
{
    TestWindow window;
    window.find<QAction>("export")->trigger();
    const auto* what = window->findChild<ExportDialog*>()->findChild<QComboBox*>(QStringLiteral("exportWhat"));
    QVERIFY(what->findText(QStringLiteral("Results"), Qt::MatchStartsWith) < 0);
    QVERIFY(what->findText(QStringLiteral("State"), Qt::MatchStartsWith) >= 0);
}

/// The pixels of a menu's chosen entry that are its icon's.
static std::vector<QColor> iconOfChosen(QMenu& menu)
{
    QAction* chosen = menu.activeAction();
    const QRect place = menu.actionGeometry(chosen);
    const QImage with = menu.grab(place).toImage();
    chosen->setIconVisibleInMenu(false);
    const QImage without = menu.grab(place).toImage();
    chosen->setIconVisibleInMenu(true);
    std::vector<QColor> pixels;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (with.pixel(x, y) != without.pixel(x, y))
                pixels.push_back(with.pixelColor(x, y));
    return pixels;
}

void ViewsTest::theIconOfAChosenEntryIsLikeItsText()
{
    applyStyle(*qApp); // as the program does
    for (const QPalette& palette : {lightPalette(), darkPalette(), highContrastPalette()}) {
        QApplication::setPalette(palette);
        TestWindow window;
        window.shortcut(Qt::ALT | Qt::Key_F);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        if (!menu->activeAction())
            QTest::keyClick(menu, Qt::Key_Down);
        QVERIFY(menu->activeAction() && !menu->activeAction()->icon().isNull());
        const QColor ground = palette.color(QPalette::Highlight);
        const QColor text = palette.color(QPalette::HighlightedText);
        const std::vector<QColor> icon = iconOfChosen(*menu);
        QVERIFY2(icon.size() > 20, qPrintable(QString::number(icon.size())));
        double most = 1;
        for (const QColor& pixel : icon)
            most = std::max(most, contrast(pixel, ground));
        QVERIFY2(std::abs(most - contrast(text, ground)) < 0.3,
            qPrintable(QStringLiteral("%1 on %2 where the text is %3").arg(most).arg(ground.name(), text.name())));
        menu->close();
        QApplication::setPalette(QPalette());
    }
}

QTEST_MAIN(ViewsTest)
#include "viewsTest.moc"
