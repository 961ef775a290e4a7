// Takes the pictures of the help (resources/help/pictures) of the program itself, light and dark: scripts/help-pictures
// calls it whenever the window has changed its looks.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <utility>
#include <vector>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "history/settlingStrip.h"
#include "inspector/answerPage.h"
#include "inspector/inspectorPanel.h"
#include "inspector/mapPage.h"
#include "results/resultsPanel.h"
#include "shell/appStyle.h"
#include "shell/translations.h"
#include "support/window.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"

using namespace engram;

namespace {

constexpr int widest = 520; ///< of a page beside the contents, in a window for the smallest screens
constexpr int highest = 700;
constexpr int colors = 256;

/// The pictures are a part of the program, and small: no more colours than a byte tells apart, those of most pixels,
/// and no dots that stand for others.
QImage withFewColors(const QImage& picture)
{
    const QImage exact = picture.convertToFormat(QImage::Format_RGB32);
    std::map<QRgb, int> counts;
    for (int y = 0; y < exact.height(); ++y)
        for (int x = 0; x < exact.width(); ++x)
            ++counts[exact.pixel(x, y)];
    std::vector<std::pair<int, QRgb>> most;
    most.reserve(counts.size());
    for (const auto& [color, count] : counts)
        most.emplace_back(count, color);
    std::ranges::sort(most, std::greater());
    QList<QRgb> table;
    for (const auto& [count, color] : most) {
        const auto isNear = [wanted = color](QRgb other) {
            return std::abs(qRed(wanted) - qRed(other)) + std::abs(qGreen(wanted) - qGreen(other))
                + std::abs(qBlue(wanted) - qBlue(other))
                < 18;
        };
        if (table.size() < colors && std::ranges::none_of(table, isNear))
            table += color;
    }
    return exact.convertToFormat(QImage::Format_Indexed8, table, Qt::ThresholdDither | Qt::AvoidDither);
}

class HelpPhotographer {
public:
    HelpPhotographer(QString folder, bool dark)
        : folder_(std::move(folder))
        , ending_(dark ? QStringLiteral("-dark.png") : QStringLiteral(".png"))
    {
    }

    void takePatchwork()
    {
        TestWindow window({}, findPreset("Patchwork")->description);
        prepare(window);
        take(window->grab(), QStringLiteral("window"));
        take(window->canvasCard(), QStringLiteral("canvas"), 340, 0, 500);
        const QWidget* input = window.find("inputLayer")->parentWidget();
        const QWidget* state = window.find("stateLayer")->parentWidget();
        take(input->parentWidget()->grab(input->geometry().united(state->geometry())), QStringLiteral("layers"));
        take(*window.find("outputCard"), QStringLiteral("output"), 440);
        take(*window.find("patchworkPart"), QStringLiteral("patchwork"), 360, 0, 440);
        auto* inspector = window->findChild<InspectorPanel*>();
        inspector->showPage(inspector->map());
        window.settle();
        take(*inspector->map()->view(), QStringLiteral("map"), 360, 160, 350);
        window.find<QDockWidget>("resultsDock")->raise();
        window.settle();
        take(*window->findChild<ResultsPanel*>(), QStringLiteral("matrix"), 360, 0, 500);
    }

    void takeClassic()
    {
        TestWindow window({}, findPreset("Classic")->description);
        prepare(window);
        take(*window->findChild<SettlingStrip*>(), QStringLiteral("settling"));
        take(*window->findChild<AnswerPage*>(), QStringLiteral("memories"), 360, 0, 300);
    }

    /// The windows that stand beside this one.
    void takeWindows()
    {
        TestWindow window({}, findPreset("Patchwork")->description);
        prepare(window);
        takeCurve(window);
        takeComparison(window);
        window.find<QAction>("showGallery")->trigger();
        auto* gallery = window.find("galleryWindow");
        gallery->resize(640, 440);
        window.settle();
        gallery->findChild<QComboBox*>(QStringLiteral("gallerySet"))->setCurrentIndex(1);
        window.settle();
        take(*gallery, QStringLiteral("gallery"));
    }

    [[nodiscard]] bool failed() const { return failed_; }

private:
    void takeCurve(TestWindow& window)
    {
        window.find<QAction>("learningCurve")->trigger();
        auto* curve = window.find<QDialog>("curveWindow");
        curve->resize(860, 500);
        auto* learners = curve->findChild<QListWidget*>(QStringLiteral("curveLearners"));
        for (QListWidgetItem* each : learners->findItems(QStringLiteral("Classic"), Qt::MatchExactly))
            each->setCheckState(Qt::Checked);
        auto* most = curve->findChild<QComboBox*>(QStringLiteral("curveMost"));
        most->setCurrentIndex(most->findData(QVariant::fromValue<qulonglong>(300)));
        curve->findChild<QSpinBox*>(QStringLiteral("curveCount"))->setValue(200);
        pressAndWait(*curve, "curveMeasure");
        take(*curve->findChild<QWidget*>(QStringLiteral("curveChart")), QStringLiteral("curve"));
        curve->close();
    }

    void takeComparison(TestWindow& window)
    {
        window.find<QAction>("compareAgents")->trigger();
        auto* compare = window.find<QDialog>("compareWindow");
        auto* second = compare->findChild<QComboBox*>(QStringLiteral("compareWith"));
        second->setCurrentIndex(second->findText(QStringLiteral("Classic, taught the same")));
        Q_EMIT second->activated(second->currentIndex());
        pressAndWait(*compare, "compareTest");
        window.settle();
        take(*compare, QStringLiteral("compare"));
        compare->close();
    }

    /// Once it can be pressed, and until it can be pressed again.
    static void pressAndWait(QWidget& owner, const char* name)
    {
        auto* button = owner.findChild<QPushButton*>(QLatin1String(name));
        const auto isReady = [button] { return button->isEnabled(); };
        (void)QTest::qWaitFor(isReady, patienceMilliseconds);
        button->click();
        (void)QTest::qWaitFor(isReady, patienceMilliseconds);
    }

    static void prepare(TestWindow& window)
    {
        window->resize(1440, 900);
        window->resetLayout();
        window->openOwnData();
        window.settle();
        window.session().teachData({.samples = 500, .seed = 1});
        window.session().testData({.count = 500, .steps = 10, .seed = 1});
        window.drawSeven();
        window.settle();
        window.find<QDockWidget>("inspectorDock")->raise();
        window.settle();
    }

    void take(QWidget& widget, const QString& name, int width = widest, int top = 0, int height = highest)
    {
        take(widget.grab(), name, width, top, height);
    }
    void take(const QPixmap& picture, const QString& name, int width = widest, int top = 0, int height = highest)
    {
        QImage image = picture.toImage();
        if (image.width() > width)
            image = image.scaledToWidth(width, Qt::SmoothTransformation);
        image = withFewColors(image.copy(0, top, image.width(), std::min(height, image.height() - top)));
        const QString file = folder_ + u'/' + name + ending_;
        if (!image.save(file, "PNG", 0)) {
            std::fprintf(stderr, "%s could not be written\n", qPrintable(file));
            failed_ = true;
        }
    }

    QString folder_;
    QString ending_;
    bool failed_ = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "usage: help_pictures FOLDER\n");
        return 2;
    }
    useOneStyleOfNumbers(installTranslations(application, QStringLiteral("en")));
    applyStyle(application);
    bool failed = false;
    for (const bool dark : {false, true}) {
        applyAppearance(dark ? Appearance::dark : Appearance::light);
        HelpPhotographer photographer(QString::fromLocal8Bit(argv[1]), dark);
        photographer.takePatchwork();
        photographer.takeClassic();
        photographer.takeWindows();
        failed = failed || photographer.failed();
    }
    return failed ? 1 : 0;
}
