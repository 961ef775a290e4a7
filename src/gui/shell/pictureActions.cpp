#include "shell/pictureActions.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QRegularExpression>
#include <QWidget>

#include "bridge/later.h"
#include "bridge/sessionText.h"
#include "export/printing.h"
#include "widgets/fileDialog.h"
#include "widgets/savedFile.h"

namespace engram {

namespace {

/// What lupdate finds the texts of this file under.
struct PictureActions {
    Q_DECLARE_TR_FUNCTIONS(engram::PictureActions)
};

/// A name that every file system takes.
QString pictureFileName(QString name)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\x{0}-\\x{1f}/\\\\:*?\"<>|]"));
    name.replace(unsafe, QStringLiteral("-"));
    if (name.startsWith(u'.'))
        name[0] = u'-';
    return name.left(100) + QStringLiteral(".png");
}

void copyNamed(const NamedPicture& picture, const Say& say)
{
    QGuiApplication::clipboard()->setImage(picture.picture);
    say(PictureActions::tr("On the clipboard: %1").arg(picture.name));
}

void saveNamed(const NamedPicture& picture, QWidget& owner, QSettings& settings, const Say& say)
{
    QFileDialog* dialog = makeFileDialog(settings, owner.window(), PictureActions::tr("Save the picture"),
        QStringLiteral("exports"), PictureActions::tr("PNG picture (*.png)"), pictureFileName(picture.name));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &owner, [&owner, say, image = picture.picture](const QString& path) {
            later(
                &owner,
                [image, path] {
                    QByteArray bytes;
                    QBuffer buffer(&bytes);
                    buffer.open(QIODevice::WriteOnly);
                    image.save(&buffer, "PNG");
                    return saveBytes(path, bytes);
                },
                [path, say](const Result<void>& written) {
                    say(written ? PictureActions::tr("Saved to %1").arg(path) : sessionText(written.error()));
                });
        });
    dialog->open();
}

void printNamed(const NamedPicture& picture, QWidget& owner)
{
    const auto print = [picture](QPagedPaintDevice& printer) { (void)printPicture(picture, printer); };
    askAndPrint({picture.name, QPageLayout::Portrait, print}, owner, owner.window());
}

} // namespace

QImage onPaper(const QImage& picture)
{
    QImage image = picture.convertToFormat(QImage::Format_RGB32);
    if (!image.isNull() && qGray(image.pixel(0, 0)) < 128) // the corner of a digit is its ground
        image.invertPixels();
    return image;
}

bool printPicture(const NamedPicture& picture, QPagedPaintDevice& printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int line = painter.fontMetrics().height();
    painter.drawText(QRect(0, 0, printer.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(picture.name, Qt::ElideRight, printer.width()));
    const int side = std::min(printer.width(), printer.height() - 2 * line);
    painter.drawImage(QRect(0, 2 * line, side, side), onPaper(picture.picture));
    return painter.end();
}

void addPictureActions(
    QWidget& place, QWidget& owner, const std::function<NamedPicture()>& chosen, QSettings& settings, const Say& say)
{
    const auto add = [&](const QString& text, const std::function<void(const NamedPicture&)>& act) {
        auto* action = new QAction(text, &place);
        QObject::connect(action, &QAction::triggered, &owner, [chosen, act, say] {
            const NamedPicture picture = chosen();
            if (picture.picture.isNull())
                say(PictureActions::tr("Choose a picture first."));
            else
                act(picture);
        });
        place.addAction(action);
    };
    // Keys that none of the menus has which these stand in.
    add(PictureActions::tr("Cop&y picture"), [say](const NamedPicture& picture) { copyNamed(picture, say); });
    add(PictureActions::tr("Sa&ve picture…"),
        [&owner, &settings, say](const NamedPicture& picture) { saveNamed(picture, owner, settings, say); });
    add(PictureActions::tr("P&rint…"), [&owner](const NamedPicture& picture) { printNamed(picture, owner); });
}

void offerPictures(
    QAbstractItemView& list, const std::function<NamedPicture()>& chosen, QSettings& settings, const Say& say)
{
    addPictureActions(list, list, chosen, settings, say);
    new PictureDrag(
        *list.viewport(), [chosen] { return chosen().picture; },
        [&list](QPoint place) {
            const QModelIndex index = list.indexAt(place);
            const bool several = list.selectionMode() != QAbstractItemView::SingleSelection;
            return index.isValid() && (!several || list.selectionModel()->isSelected(index));
        });
}

} // namespace engram
