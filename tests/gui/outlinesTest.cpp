#include <algorithm>
#include <array>

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOptionSlider>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include "canvas/canvasView.h"
#include "canvas/drawing.h"
#include "history/historyPanel.h"
#include "shell/appStyle.h"
#include "support/allViews.h"
#include "widgets/palette.h"
#include "widgets/primaryButton.h"

using namespace engram;

namespace {

/// Of a widget as it stands in a window, the least of what its four sides differ from the window's ground, each
/// measured at the middle of the side, in its three outermost pixels.
double faintestSide(QWidget& widget)
{
    QWidget& window = *widget.window();
    const QImage all = window.grab().toImage();
    const QColor ground = window.palette().color(QPalette::Window);
    const QRect area(widget.mapTo(&window, QPoint()), widget.size());
    const auto most = [&](QPoint from, QPoint step) {
        double seen = 1;
        for (int i = 0; i < 3; ++i)
            seen = std::max(seen, contrast(all.pixelColor(from + i * step), ground));
        return seen;
    };
    const QPoint middle = area.center();
    return std::min({most({area.left(), middle.y()}, {1, 0}), most({area.right(), middle.y()}, {-1, 0}),
        most({middle.x(), area.top()}, {0, 1}), most({middle.x(), area.bottom()}, {0, -1})});
}

/// How much the most different pixel of a picture differs from a ground.
double mostSeen(const QImage& picture, const QColor& ground)
{
    double most = 1;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            most = std::max(most, contrast(picture.pixelColor(x, y), ground));
    return most;
}

int pixelsOf(const QImage& picture, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

} // namespace

/// The lines that tell what can be pressed, typed into and moved from what surrounds it, measured as they are painted.
class OutlinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp); }
    void init();
    void cleanup() { QApplication::setPalette(lightPalette()); }
    void everyFrameIsSeen_data() { appearances(); }
    void everyFrameIsSeen();
    void theHandleOfAScrollBarIsSeenWhereItMoves_data() { appearances(); }
    void theHandleOfAScrollBarIsSeenWhereItMoves();
    void theHandleOfAScrollBarIsFilled_data() { appearances(true); }
    void theHandleOfAScrollBarIsFilled();
    void aMenuHasAFrameAndLines_data() { appearances(); }
    void aMenuHasAFrameAndLines();
    void theChosenTabIsTold_data() { appearances(); }
    void theChosenTabIsTold();
    void theArrowOfAChosenBranchIsSeen_data() { appearances(true); }
    void theArrowOfAChosenBranchIsSeen();
    void aPrimaryButtonThatIsOffIsNotFilled_data() { appearances(true); }
    void aPrimaryButtonThatIsOffIsNotFilled();
    void aChosenPictureStaysAsItIs_data() { appearances(true); }
    void aChosenPictureStaysAsItIs();
    void aCheckedToolButtonIsToldInHighContrast();
    void textsThatAreOffAreWrittenOnce();
    void placeholdersAndEverySecondRowAreTold();
    void linesOfHighContrastAreSeen();
    void aFrameIsWholeWhereverItStands();
    void aTextOfSeveralLinesTellsThatItHasTheFocus_data() { appearances(true); }
    void aTextOfSeveralLinesTellsThatItHasTheFocus();
    void theArrowOfAMenuIsSeen();

private:
    /// Rows dark and contrast with the least contrast of a line; with `light` that one too, where a text is judged.
    static void appearances(bool light = false);
    static QPalette paletteOf(const QString& name)
    {
        return name == QStringLiteral("dark") ? darkPalette()
            : name == QStringLiteral("light") ? lightPalette()
                                              : highContrastPalette();
    }
};

void OutlinesTest::appearances(bool light)
{
    QTest::addColumn<QString>("appearance");
    QTest::addColumn<double>("least");
    if (light)
        QTest::newRow("light") << QStringLiteral("light") << 1.2;
    QTest::newRow("dark") << QStringLiteral("dark") << 1.5;
    QTest::newRow("contrast") << QStringLiteral("contrast") << 3.0;
}

void OutlinesTest::init()
{
    const auto* rows = QTest::currentDataTag();
    QApplication::setPalette(paletteOf(QLatin1String(rows ? rows : "contrast")));
}

void OutlinesTest::everyFrameIsSeen()
{
    QFETCH(const double, least);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* editable = new QComboBox;
    editable->setEditable(true);
    auto* closed = new QComboBox;
    auto* off = new PrimaryButton(QStringLiteral("Teach"));
    off->setEnabled(false);
    auto* tool = new QToolButton;
    tool->setText(QStringLiteral("More"));
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    QUndoStack undo;
    Drawing drawing(undo);
    const std::array<QWidget*, 10> framed = {new QLineEdit, new QSpinBox, editable, closed, new QListWidget, bar, off,
        tool, new QPushButton(QStringLiteral("Test")), new CanvasView(drawing)};
    framed.back()->setFixedSize(Drawing::side, Drawing::side); // the picture alone
    for (QWidget* widget : framed)
        layout->addWidget(widget);
    auto* elsewhere = new QWidget(&window); // what has the focus has another frame
    elsewhere->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(elsewhere);
    window.show();
    elsewhere->setFocus();
    for (QWidget* widget : framed) {
        const double seen = faintestSide(*widget);
        QVERIFY2(seen >= least,
            qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(widget->metaObject()->className())).arg(seen)));
    }
}

void OutlinesTest::theHandleOfAScrollBarIsSeenWhereItMoves()
{
    QFETCH(const double, least);
    QScrollBar bar(Qt::Vertical);
    bar.resize(bar.sizeHint().width(), 300);
    bar.setRange(0, 300);
    bar.setPageStep(100);
    bar.setValue(120);
    bar.show();
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.subControls = QStyle::SC_All;
    option.minimum = 0;
    option.maximum = 300;
    option.pageStep = 100;
    option.sliderPosition = option.sliderValue = 120;
    option.orientation = Qt::Vertical;
    const QRect handle = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    QVERIFY(handle.height() > 20 && handle.height() < 200);
    const QImage picture = bar.grab().toImage();
    const int middle = handle.center().x();
    const QColor trough = picture.pixelColor(middle, handle.top() - 10);
    QVERIFY2(mostSeen(picture.copy(middle, handle.top() - 1, 1, 4), trough) >= least, qPrintable(trough.name()));
    // Where there is nothing to scroll, there is no handle.
    bar.setRange(0, 0);
    const QImage still = bar.grab().toImage().copy(2, bar.height() / 4, bar.width() - 4, bar.height() / 2);
    QVERIFY2(mostSeen(still, still.pixelColor(still.rect().center())) < 1.15, "there is one");
}

void OutlinesTest::theHandleOfAScrollBarIsFilled()
{
    QFETCH(const double, least);
    QScrollBar bar(Qt::Vertical);
    bar.resize(bar.sizeHint().width(), 300);
    bar.setRange(0, 300);
    bar.setPageStep(100);
    bar.show();
    const QImage picture = bar.grab().toImage();
    const QPoint handle(bar.width() / 2, 60); // at the top, where the handle is
    const QColor trough = picture.pixelColor(bar.width() / 2, 240);
    const double filled = mostSeen(picture.copy(QRect(handle, QSize(1, 1))), trough);
    QVERIFY2(filled >= least, qPrintable(QString::number(filled)));
}

void OutlinesTest::aMenuHasAFrameAndLines()
{
    QFETCH(const double, least);
    QMenu menu;
    menu.addAction(QStringLiteral("One"));
    const QAction* line = menu.addSeparator();
    menu.addAction(QStringLiteral("Two"));
    menu.popup(QPoint(40, 40));
    const QImage picture = menu.grab().toImage();
    const QRect at = menu.actionGeometry(const_cast<QAction*>(line));
    const QColor ground = picture.pixelColor(at.center().x(), at.top());
    const QRect middle(at.center().x(), at.top(), 1, at.height());
    const double separator = mostSeen(picture.copy(middle), ground);
    QVERIFY2(separator >= std::min(least, 2.9) - 0.1, qPrintable(QString::number(separator)));
    const int half = picture.height() / 2;
    for (const QRect& side : {QRect(0, half, 2, 1), QRect(picture.width() - 2, half, 2, 1)})
        QVERIFY2(mostSeen(picture.copy(side), ground) >= least, qPrintable(ground.name()));
    menu.close();
}

void OutlinesTest::theChosenTabIsTold()
{
    for (const QTabBar::Shape shape : {QTabBar::RoundedNorth, QTabBar::RoundedSouth}) {
        QTabBar tabs;
        tabs.setShape(shape);
        for (const char* name : {"One", "Two", "Three"})
            tabs.addTab(QLatin1String(name));
        tabs.setCurrentIndex(1);
        tabs.resize(tabs.sizeHint());
        tabs.show();
        const QImage picture = tabs.grab().toImage();
        // No ground changes with its lines: names are read on all of them.
        const QColor ink = tabs.palette().color(QPalette::WindowText);
        for (int tab = 0; tab < 3; ++tab)
            QVERIFY(contrast(picture.pixelColor(tabs.tabRect(tab).center() + QPoint(0, 9)), ink) >= 4.5);
        const QColor mark = tabs.palette().color(QPalette::Highlight);
        for (int tab = 0; tab < 3; ++tab) {
            const QRect place = tabs.tabRect(tab);
            const int marked = pixelsOf(picture.copy(place), mark);
            QVERIFY2(tab == 1 ? marked >= place.width() : marked < place.width() / 2,
                qPrintable(QStringLiteral("%1: %2").arg(tab).arg(marked)));
        }
    }
}

void OutlinesTest::theArrowOfAChosenBranchIsSeen()
{
    QTreeWidget tree;
    tree.setHeaderHidden(true);
    auto* item = new QTreeWidgetItem(&tree, {QStringLiteral("A page")});
    new QTreeWidgetItem(item, {QStringLiteral("A part of it")});
    tree.resize(200, 100);
    tree.setCurrentItem(item);
    tree.show();
    QVERIFY(QTest::qWaitForWindowActive(&tree));
    tree.setFocus();
    for (const bool open : {false, true}) {
        item->setExpanded(open);
        const QRect row = tree.visualItemRect(item);
        const QRect branch(2, row.top() + 3, row.left() - 4, row.height() - 6);
        const QImage picture = tree.viewport()->grab(branch).toImage();
        const QColor ground = picture.pixelColor(0, 0);
        const double seen = mostSeen(picture, ground);
        QVERIFY2(seen >= 3, qPrintable(QStringLiteral("%1 on %2").arg(seen).arg(ground.name())));
    }
}

void OutlinesTest::aPrimaryButtonThatIsOffIsNotFilled()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* button = new PrimaryButton(QStringLiteral("Teach"));
    layout->addWidget(button);
    window.resize(200, 60);
    window.show();
    const QPoint inside(6, button->height() / 2);
    const auto ground = [&] { return button->grab().toImage().pixelColor(inside); };
    QCOMPARE(ground(), button->palette().color(QPalette::Highlight));
    button->setEnabled(false);
    QCOMPARE(ground(), window.palette().color(QPalette::Window));
    const QImage off = button->grab().toImage().copy(button->rect().adjusted(4, 4, -4, -4));
    QVERIFY(mostSeen(off, ground()) > 2); // its text
}

void OutlinesTest::aChosenPictureStaysAsItIs()
{
    QPixmap picture(32, 32);
    picture.fill(Qt::darkGreen);
    QListWidget list;
    list.setIconSize({32, 32});
    new QListWidgetItem(picture, QStringLiteral("green"), &list);
    list.resize(200, 80);
    list.show();
    list.setCurrentRow(0);
    const QRect row = list.visualItemRect(list.item(0));
    const QImage seen = list.viewport()->grab(row).toImage();
    QVERIFY(pixelsOf(seen, list.palette().color(QPalette::Highlight)) > 100);
    QVERIFY(pixelsOf(seen, QColor(Qt::darkGreen)) >= 32 * 24);
}

void OutlinesTest::aCheckedToolButtonIsToldInHighContrast()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* button = new QToolButton;
    button->setText(QStringLiteral("Pen"));
    button->setCheckable(true);
    button->setAutoRaise(true);
    layout->addWidget(button);
    window.show();
    const QColor mark = window.palette().color(QPalette::Highlight);
    QCOMPARE(pixelsOf(button->grab().toImage(), mark), 0);
    button->setChecked(true);
    QVERIFY(pixelsOf(button->grab().toImage(), mark) > button->width());
}

void OutlinesTest::textsThatAreOffAreWrittenOnce()
{
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_EtchDisabledText), 0);
    QMenu menu;
    menu.addAction(QStringLiteral("I I I I"))->setEnabled(false);
    menu.popup(QPoint(40, 40));
    const QImage picture = menu.grab(menu.actionGeometry(menu.actions().front())).toImage();
    const QColor ground = picture.pixelColor(picture.width() - 4, picture.height() / 2);
    const QColor ink = menu.palette().color(QPalette::Disabled, QPalette::Text);
    QVERIFY(mostSeen(picture, ground) <= contrast(ink, ground) + 0.1);
    menu.close();
}

void OutlinesTest::placeholdersAndEverySecondRowAreTold()
{
    QPalette plain(Qt::white, Qt::black);
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
        plain.setColor(role, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::PlaceholderText})
        plain.setColor(role, Qt::white);
    const QPalette told = toldApart(plain);
    const QColor quiet = told.color(QPalette::PlaceholderText);
    QVERIFY(contrast(quiet, Qt::white) > 1.8 && contrast(quiet, Qt::black) > 4.5);
    QVERIFY(told.color(QPalette::AlternateBase) != told.color(QPalette::Base));
    QVERIFY(contrast(told.color(QPalette::Text), told.color(QPalette::AlternateBase)) > 12);
    for (const QPalette& own : {lightPalette(), darkPalette()})
        QCOMPARE(toldApart(own), own); // which tell them apart themselves
}

void OutlinesTest::linesOfHighContrastAreSeen()
{
    const QPalette palette = highContrastPalette();
    QVERIFY(isFlat(palette) && !isFlat(darkPalette()) && !isFlat(lightPalette()));
    QVERIFY(contrast(lineColor(palette), Qt::black) >= 3);
    QVERIFY(contrast(outlineColor(palette), Qt::black) >= 4.5);
}

// Where a pixel of the window is one and a half of the screen (this is run at that scale, too), lines fall between two.
void OutlinesTest::aFrameIsWholeWhereverItStands()
{
    QWidget window;
    window.setPalette(QPalette(Qt::white, Qt::white));
    QListWidget list(&window);
    window.resize(120, 80);
    window.show();
    for (int offset = 0; offset < 8; ++offset) {
        list.setGeometry(10 + offset, 10 + offset % 4, 80 + offset % 3, 50 + offset % 5);
        const QImage all = window.grab().toImage();
        const double scale = all.devicePixelRatio();
        const QRectF area = QRectF(QPointF(list.pos()) * scale, QSizeF(list.size()) * scale);
        const auto darkest = [&](QPointF from, QPointF step) {
            double seen = 1;
            for (int i = -1; i < 3; ++i)
                seen = std::max(seen, contrast(all.pixelColor((from + i * step).toPoint()), Qt::white));
            return seen;
        };
        const QByteArray where = QByteArray::number(offset);
        QVERIFY2(darkest({area.left(), area.center().y()}, {1, 0}) > 1.3, where + " left");
        QVERIFY2(darkest({area.right() - 1, area.center().y()}, {-1, 0}) > 1.3, where + " right");
        QVERIFY2(darkest({area.center().x(), area.top()}, {0, 1}) > 1.3, where + " top");
        QVERIFY2(darkest({area.center().x(), area.bottom() - 1}, {0, -1}) > 1.3, where + " bottom");
    }
}

/// As large as that of a list beside it, and apart from the words.
void OutlinesTest::theArrowOfAMenuIsSeen()
{
    TestWindow window;
    window->resize(1440, 900);
    window->resetLayout();
    window.settle();
    QToolButton* more = nullptr;
    for (auto* button : window->findChild<HistoryPanel*>()->findChildren<QToolButton*>())
        if (button->menu())
            more = button;
    QVERIFY(more && more->isVisible());
    QVERIFY2(more->width() >= more->fontMetrics().horizontalAdvance(more->text()) + 16,
        qPrintable(QString::number(more->width())));
    more->setText({});
    const QImage with = more->grab().toImage();
    QMenu* menu = more->menu();
    more->setMenu(nullptr);
    const QImage without = more->grab().toImage();
    more->setMenu(menu);
    QCOMPARE(with.size(), without.size());
    QRect ink;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (with.pixel(x, y) != without.pixel(x, y))
                ink |= QRect(x, y, 1, 1);
    QVERIFY2(ink.width() >= 7 && ink.height() >= 4, qPrintable(QString::number(ink.width())));
    QVERIFY2(std::abs(ink.center().y() - more->rect().center().y()) <= 2, qPrintable(QString::number(ink.top())));
}

void OutlinesTest::aTextOfSeveralLinesTellsThatItHasTheFocus()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* text = new QPlainTextEdit;
    auto* other = new QPushButton(QStringLiteral("Close"));
    layout->addWidget(text);
    layout->addWidget(other);
    window.show();
    window.activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == &window);
    other->setFocus();
    const QImage without = text->grab().toImage();
    text->setFocus();
    QTRY_VERIFY(text->hasFocus());
    const QImage with = text->grab().toImage();
    int changed = 0;
    for (int x = 4; x < with.width() - 4; ++x)
        changed += with.pixelColor(x, 0) != without.pixelColor(x, 0) ? 1 : 0;
    QVERIFY2(changed >= with.width() - 8, qPrintable(QString::number(changed)));
    QFETCH(const double, least);
    QVERIFY(contrast(with.pixelColor(with.width() / 2, 0), window.palette().color(QPalette::Base)) >= least);
}

QTEST_MAIN(OutlinesTest)
#include "outlinesTest.moc"
