#include "export/printing.h"

#include <algorithm>
#include <memory>

#include <QApplication>
#include <QDir>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>
#include <QWidget>

#include "widgets/palette.h"

namespace engram {

namespace {

/// Paper is white, whatever the screen is: while this lives, the view has the colours of the light appearance, and so
/// has the application, whose palette icons and quiet labels follow. (Widgets hear of that one later, and so not at
/// all.) Nothing of it is seen: windows are painted later, when all is as before.
class OnPaper {
public:
    explicit OnPaper(QWidget& view)
        : view_(view)
        , ofView_(view.testAttribute(Qt::WA_SetPalette) ? view.palette() : QPalette())
        , ofApplication_(QApplication::palette())
        , dark_(isDark(view.palette()))
    {
        if (dark_)
            set(lightPalette(), lightPalette());
    }
    ~OnPaper()
    {
        if (dark_)
            set(ofApplication_, ofView_);
    }
    OnPaper(const OnPaper&) = delete;
    OnPaper& operator=(const OnPaper&) = delete;

private:
    void set(const QPalette& ofApplication, const QPalette& ofView)
    {
        QApplication::setPalette(ofApplication);
        view_.setPalette(ofView);
    }

    QWidget& view_;
    QPalette ofView_;
    QPalette ofApplication_;
    bool dark_;
};

/// Where a page goes that no printer takes: the dialog proposes a folder otherwise, which is no file.
QString fileInDocuments(QString title)
{
    for (QChar& letter : title)
        if (letter == u'/' || letter == u'\\' || letter.unicode() < 32)
            letter = u'-';
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(title.left(80) + QStringLiteral(".pdf"));
}

} // namespace

bool printView(QWidget& view, const QString& title, QPagedPaintDevice& printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QRectF page(0, 0, printer.width(), printer.height());
    painter.setFont(view.font());
    const double line = painter.fontMetrics().height();
    painter.drawText(QRectF(page.left(), page.top(), page.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(title, Qt::ElideRight, static_cast<int>(page.width())));
    const QRectF room = page.adjusted(0, 2 * line, 0, 0);
    const double scale = std::min(room.width() / view.width(), room.height() / view.height());
    painter.translate(room.topLeft());
    painter.scale(scale, scale);
    const OnPaper light(view);
    view.render(&painter, {}, {}, QWidget::DrawChildren); // the page itself is the ground
    return painter.end();
}

void askAndPrint(const PrintJob& job, const QObject& subject, QWidget* window)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        printer->setOutputFileName(fileInDocuments(job.title));
    printer->setDocName(job.title);
    printer->setPageOrientation(job.orientation);
    auto* dialog = new QPrintDialog(printer.get(), window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, &QDialog::accepted, &subject, [print = job.print, printer] { print(*printer); });
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, printer] { dialog->deleteLater(); });
    dialog->open();
}

void askAndPrint(QWidget& view, const QString& title, QWidget* window)
{
    const auto orientation = view.width() > view.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    const auto print = [&view, title](QPagedPaintDevice& printer) { (void)printView(view, title, printer); };
    askAndPrint({title, orientation, print}, view, window);
}

} // namespace engram
