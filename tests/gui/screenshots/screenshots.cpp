// Takes every view, dock, page, menu and dialog of the window as a picture, for people to look at: scripts/screenshots
// calls it once for each appearance, size, scale and language. Dialogs are found by what opens them: every menu action
// that ends in an ellipsis.
#include <cstdio>
#include <optional>

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>

#include "help/helpWindow.h"
#include "shell/appStyle.h"
#include "shell/presenterView.h"
#include "shell/translations.h"
#include "support/pseudoLanguage.h"
#include "support/window.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"

using namespace engram;

namespace {

/// White and yellow upon black, as desktops offer it to people who need much contrast.
QPalette highContrastPalette()
{
    QPalette palette(Qt::white, Qt::black);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button,
             QPalette::ToolTipBase, QPalette::Dark, QPalette::Mid})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
             QPalette::BrightText, QPalette::PlaceholderText, QPalette::Light})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::yellow);
    return palette;
}

QString fileNameOf(QString text)
{
    text.remove(u'&').remove(QStringLiteral("…"));
    return text.replace(QRegularExpression(QStringLiteral("[^\\w]+")), QStringLiteral("-"));
}

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
        teachAndDraw();
        take(*window_, QStringLiteral("window"));
        takeTabs();
        for (QDockWidget* dock : window_->findChildren<QDockWidget*>())
            takeDock(dock);
        for (QAction* title : window_->menuBar()->actions())
            takeMenu(title->menu());
        takeBesides();
    }
    [[nodiscard]] int count() const { return count_; }

private:
    void take(QWidget& widget, const QString& name)
    {
        const QString file =
            QStringLiteral("%1/%2-%3.png").arg(folder_).arg(count_++, 2, 10, QLatin1Char('0')).arg(name);
        if (!widget.grab().save(file))
            std::fprintf(stderr, "%s could not be written\n", qPrintable(file));
    }

    void teachAndDraw()
    {
        window_->openOwnData();
        window_.settle();
        window_.session().teachData({.samples = 500, .seed = 1});
        window_.session().testData({.count = 200, .steps = 4, .seed = 1});
        window_.settle();
        window_.drawSeven();
        window_.settle();
    }

    void takeTabs()
    {
        for (QTabBar* bar : window_->findChildren<QTabBar*>()) {
            if (!bar->isVisible())
                continue;
            const int before = bar->currentIndex();
            for (int i = 0; i < bar->count(); ++i) {
                bar->setCurrentIndex(i);
                window_.settle();
                take(*window_, QStringLiteral("tab-") + fileNameOf(bar->tabText(i)));
            }
            bar->setCurrentIndex(before);
        }
    }

    void takeDock(QDockWidget* dock)
    {
        dock->show();
        dock->raise();
        window_.settle();
        take(*dock, QStringLiteral("dock-") + fileNameOf(dock->objectName()));
    }

    void takeMenu(QMenu* menu)
    {
        if (!menu)
            return;
        const QString name = fileNameOf(menu->title());
        Q_EMIT menu->aboutToShow();
        menu->popup(window_->mapToGlobal(QPoint(40, 40)));
        take(*menu, QStringLiteral("menu-") + name);
        menu->hide();
        for (QAction* action : menu->actions()) {
            if (action->menu())
                takeMenu(action->menu());
            else if (action->text().endsWith(u'…') && action->isEnabled())
                takeDialog(action, name);
        }
    }

    /// What neither a dock nor a dialog is.
    void takeBesides()
    {
        for (const char* page : {"start", "why", "keys", "glossary"}) {
            window_->openHelp(QLatin1String(page));
            window_.settle();
            take(*window_->findChild<HelpWindow*>(), QStringLiteral("help-") + QLatin1String(page));
        }
        window_->findChild<HelpWindow*>()->close();
        window_->startTour();
        window_.settle();
        take(*window_, QStringLiteral("tour"));
        const QSize size = window_->size();
        auto* presenter = window_->findChild<PresenterView*>();
        presenter->action()->trigger();
        window_->setWindowState(Qt::WindowNoState); // the screen of these pictures is none
        window_->resize(size);
        window_.settle();
        take(*window_, QStringLiteral("presenter"));
        presenter->leave();
        window_->welcome();
        window_.settle();
        take(*window_, QStringLiteral("welcome"));
    }

    /// What the action opens, unless it is the system's own choice of a file.
    void takeDialog(QAction* action, const QString& menu)
    {
        action->trigger();
        window_.settle();
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget != &*window_ && widget->isVisible() && widget->windowType() == Qt::Window) {
                take(*widget, QStringLiteral("window-%1-%2").arg(menu, fileNameOf(action->text())));
                widget->close();
            }
            auto* dialog = qobject_cast<QDialog*>(widget);
            if (!dialog || !dialog->isVisible())
                continue;
            if (!qobject_cast<QFileDialog*>(dialog))
                take(*dialog, QStringLiteral("dialog-%1-%2").arg(menu, fileNameOf(action->text())));
            dialog->reject();
        }
        window_.settle();
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
    parser.addOptions({appearance, size, language});
    parser.addPositionalArgument(QStringLiteral("folder"), {});
    parser.process(application);
    const std::optional<QSize> wanted = sizeIn(parser.value(size));
    if (!wanted || parser.positionalArguments().size() != 1) {
        std::fprintf(stderr,
            "usage: screenshots [--appearance light|dark|contrast] [--size WxH] [--language CODE|pseudo] FOLDER\n");
        return 2;
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
    photographer.takeAll();
    std::printf("%d pictures in %s\n", photographer.count(), qPrintable(folder));
    return 0;
}
