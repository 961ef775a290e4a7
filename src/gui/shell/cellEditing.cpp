// The editor of cells over a person's own digits and over font sheets: who saves what was mended.

#include <algorithm>
#include <memory>
#include <utility>

#include <QFileDialog>
#include <QFileInfo>

#include <engram/dataset/fontSheet.h>

#include "bridge/digitText.h"
#include "bridge/later.h"
#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "cells/cellDialog.h"
#include "owndigits/ownDigitsBook.h"
#include "owndigits/ownDigitsDialog.h"
#include "shell/messageBar.h"
#include "shell/ownDigitsParts.h"
#include "shell/viewMenu.h"
#include "widgets/fileDialog.h"
#include "widgets/savedFile.h"

namespace engram {

namespace {

/// The sheet with its digits as they were mended.
DataFile mended(const DataFile& sheet, const std::vector<CellDialog::Digit>& digits)
{
    DataFile result = sheet;
    const DigitSet& before = *sheet.splits.front().digits;
    auto set = std::make_shared<DigitSet>(before.source());
    for (const CellDialog::Digit& digit : digits)
        set->append(digit.picture, digit.label);
    result.splits.front().digits = std::move(set);
    result.repairs.clear();
    return result;
}

} // namespace

void OwnDigitsParts::editOwn(const OwnDigit& digit)
{
    auto* dialog = new CellDialog(tr("Cells of %1, number %L2").arg(withArticle(digit.label)).arg(digit.number),
        {{digit.picture, digit.label}}, CellEditor::Levels::grey,
        dialog_ ? static_cast<QWidget*>(dialog_) : &window_.widget);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    addMenus(*dialog);
    connect(dialog, &CellDialog::saveAsked, this, [this, dialog, number = digit.number] {
        // Until it is saved the dialog stays, with the reason if it cannot be.
        book_->redraw(number, dialog->digits().front().picture,
            [shown = QPointer<CellDialog>(dialog)](const Result<void>& saved) {
                if (shown && saved)
                    shown->saved();
                else if (shown)
                    shown->refuse(sessionText(saved.error()));
            });
    });
    dialog->open();
}

void OwnDigitsParts::addMenus(CellDialog& dialog)
{
    for (CellEditor* editor : dialog.findChildren<CellEditor*>())
        addViewMenu(*editor, tr("Cells"), window_.settings, [this](const QString& sentence) {
            window_.messages.showNews(sentence);
        })->setByKeyboardAlone(true); // the right button clears
}

void OwnDigitsParts::editSheet(const std::shared_ptr<const DataFile>& sheet)
{
    std::vector<CellDialog::Digit> digits;
    const DigitSet& set = *sheet->splits.front().digits;
    for (std::size_t i = 0; i < set.size(); ++i) {
        CellDialog::Digit digit{{}, set.label(i)};
        std::ranges::copy(set.picture(i), digit.picture.begin());
        digits.push_back(digit);
    }
    auto* dialog = new CellDialog(tr("Cells of %1").arg(QString::fromStdString(sheet->name)), std::move(digits),
        CellEditor::Levels::blackAndWhite, &window_.widget);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    addMenus(*dialog);
    connect(dialog, &CellDialog::saveAsked, this, [this, dialog, sheet] { saveSheet(*dialog, sheet); });
    dialog->open();
}

void OwnDigitsParts::saveSheet(CellDialog& dialog, const std::shared_ptr<const DataFile>& sheet)
{
    const bool asText = sheet->format == DataFormat::textFontSheet;
    const QString name = sheet->path.empty()
        ? QString::fromStdString(sheet->name)
        : QString::fromStdString((sheet->path.parent_path() / sheet->path.stem()).string());
    const QString text = tr("Text (*.txt)");
    QFileDialog* files = makeFileDialog(window_.settings, &dialog, tr("Save the font sheet"), QStringLiteral("data"),
        tr("Spreadsheet (*.xlsx)") + QStringLiteral(";;") + text,
        name + (asText ? QStringLiteral(".txt") : QStringLiteral(".xlsx")));
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(asText ? QStringLiteral("txt") : QStringLiteral("xlsx"));
    if (asText)
        files->selectNameFilter(text);
    connect(files, &QFileDialog::fileSelected, &dialog, [this, &dialog, sheet](const QString& path) {
        later(
            &dialog,
            [path, mendedSheet = mended(*sheet, dialog.digits())] {
                return writeFontSheet(mendedSheet, corePath(path));
            },
            [this, &dialog, path](const Result<void>& written) {
                if (!written)
                    return dialog.refuse(sessionText(written.error()));
                window_.bridge.session().openData(corePath(path)); // in the place of what it was read from
                window_.messages.showNews(tr("Saved the font sheet to %1.").arg(path));
                dialog.saved();
            });
    });
    files->open();
}

} // namespace engram
