// Takes every view, dock, page, menu and dialog of the window as a picture, for people to look at: scripts/screenshots
// calls it once for each appearance, size, scale and language.
#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>

#include <engram/files/locations.h>

#include "owndigits/ownDigitsBook.h"
#include "shell/appStyle.h"
#include "shell/translations.h"
#include "support/allViews.h"
#include "support/keptDigits.h"
#include "support/measuredViews.h"
#include "support/occasionalViews.h"
#include "support/pseudoLanguage.h"
#include "support/window.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"

using namespace engram;

namespace {

class Photographer {
public:
    Photographer(TestWindow& window, QString folder)
        : window_(window)
        , folder_(std::move(folder))
    {
    }

    void takeAll()
    {
        window_.settle();
        take(*window_, QStringLiteral("window-at-first"));
        fillWithEverything(window_);
        AllViews(window_, [this](QWidget& view, const QString& name) { take(view, name); }).visitAll();
        takeMeasured();
        takeOccasional();
    }
    /// What shows something only after it was asked to.
    void takeMeasured()
    {
        window_.session().openData(*findDefaultMnist());
        fillWithEverything(window_);
        MeasuredViews(window_, [this](QWidget& view, const QString& name) { take(view, name); }).visitAll();
        takeKeptDigits();
    }
    /// What is there only where something came to pass.
    void takeOccasional()
    {
        fillWithEverything(window_);
        OccasionalViews(window_, [this](QWidget& view, const QString& name) { take(view, name); }).visitAll();
    }
    [[nodiscard]] int count() const { return count_; }

private:
    /// Several of them, of two writers, one chosen; and the cells of that one.
    void takeKeptDigits()
    {
        std::vector<OwnDigit> digits;
        for (const OpenData& open : window_.bridge().snapshot()->data)
            if (const DigitSet* set = open.file->split("test"); set && digits.empty())
                for (std::size_t i = 0; i < 23; ++i) {
                    OwnDigit digit{0, set->label(i), i % 3 == 0 ? "Ada" : "Grace", {}};
                    std::ranges::copy(set->picture(i), digit.picture.begin());
                    digits.push_back(digit);
                }
        window_->findChild<OwnDigitsBook*>()->keep(std::move(digits));
        settleAll(window_);
        window_.find<QAction>("myDigits")->trigger();
        auto* dialog = window_.find<QDialog>("ownDigits");
        auto* list = dialog->findChild<QListView*>(QStringLiteral("ownList"));
        list->setCurrentIndex(list->model()->index(8, 0));
        window_.settle();
        take(*dialog, QStringLiteral("my-digits-chosen"));
        dialog->findChild<QPushButton*>(QStringLiteral("ownCells"))->click();
        window_.settle();
        for (QDialog* cells : window_->findChildren<QDialog*>(QStringLiteral("cellDialog"))) {
            take(*cells, QStringLiteral("cells-of-my-digit"));
            cells->reject();
        }
        dialog->reject();
    }
    void take(QWidget& widget, const QString& name)
    {
        const QString file =
            QStringLiteral("%1/%2-%3.png").arg(folder_).arg(count_++, 2, 10, QLatin1Char('0')).arg(name);
        if (!widget.grab().save(file))
            std::fprintf(stderr, "%s could not be written\n", qPrintable(file));
    }

    TestWindow& window_;
    QString folder_;
    int count_ = 0;
};

/// "1024x700".
std::optional<QSize> sizeIn(const QString& text)
{
    static const QRegularExpression size(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const QRegularExpressionMatch match = size.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption appearance(
        QStringLiteral("appearance"), {}, QStringLiteral("NAME"), QStringLiteral("light"));
    const QCommandLineOption size(QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1440x900"));
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("CODE"), QStringLiteral("en"));
    const QCommandLineOption measured(QStringLiteral("measured")); // what measures and shows pictures, alone
    const QCommandLineOption occasional(QStringLiteral("occasional")); // what is seldom there, alone
    parser.addOptions({appearance, size, language, measured, occasional});
    parser.addPositionalArgument(QStringLiteral("folder"), {});
    parser.process(application);
    const std::optional<QSize> wanted = sizeIn(parser.value(size));
    if (!wanted || parser.positionalArguments().size() != 1) {
        std::fprintf(stderr,
            "usage: screenshots [--appearance light|dark|contrast] [--size WxH] [--language CODE|pseudo] "
            "[--measured|--occasional] FOLDER\n");
        return 2;
    }
    if (!findDefaultMnist()) {
        std::fprintf(stderr, "%s is missing: the pictures show its digits\n", (dataFolder() / "mnist.pkl.gz").c_str());
        return 1;
    }
    const QString folder = parser.positionalArguments().front();
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "%s: this folder cannot be made\n", qPrintable(folder));
        return 1;
    }

    useOneStyleOfNumbers(installTranslations(application, parser.value(language)));
    std::optional<PseudoLanguage> pseudo;
    if (parser.value(language) == QStringLiteral("pseudo"))
        pseudo.emplace();
    applyStyle(application);
    applyAppearance(parser.value(appearance) == QStringLiteral("dark") ? Appearance::dark : Appearance::light);
    if (parser.value(appearance) == QStringLiteral("contrast"))
        QApplication::setPalette(highContrastPalette());
    TestWindow window({}, presets().front().description);
    window->resize(*wanted);
    window->resetLayout();
    Photographer photographer(window, folder);
    if (parser.isSet(measured))
        photographer.takeMeasured();
    else if (parser.isSet(occasional))
        photographer.takeOccasional();
    else
        photographer.takeAll();
    std::printf("%d pictures in %s\n", photographer.count(), qPrintable(folder));
    return 0;
}
