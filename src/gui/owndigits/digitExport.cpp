#include "owndigits/digitExport.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <engram/dataset/digitFiles.h>

#include "bridge/later.h"
#include "owndigits/digitProgress.h"
#include "widgets/fileDialog.h"
#include "widgets/savedFile.h"

namespace engram {

namespace {

/// The texts of this file.
struct DigitExport {
    Q_DECLARE_TR_FUNCTIONS(engram::DigitExport)
};

struct Form {
    DigitFileKind kind;
    const char* suffix; ///< null: the name stays as it is
    const char* filter;
};

constexpr std::array forms{
    Form{DigitFileKind::npz, "npz", QT_TRANSLATE_NOOP("engram::DigitExport", "NumPy archive (*.npz)")},
    Form{DigitFileKind::idx, "idx", QT_TRANSLATE_NOOP("engram::DigitExport", "Two files as MNIST's, IDX (*.idx)")},
    Form{DigitFileKind::pictures, nullptr,
        QT_TRANSLATE_NOOP("engram::DigitExport", "New folder of PNG pictures, by digit (*)")},
    Form{DigitFileKind::textSheet, "txt",
        QT_TRANSLATE_NOOP("engram::DigitExport", "Font sheet of ten digits, text (*.txt)")},
    Form{DigitFileKind::excelSheet, "xlsx",
        QT_TRANSLATE_NOOP("engram::DigitExport", "Font sheet of ten digits, spreadsheet (*.xlsx)")},
};

void writeLater(QWidget* parent, const std::shared_ptr<const DataFile>& digits, DigitFileKind kind, const QString& path,
    const std::function<void(const Result<QString>& path)>& finished)
{
    DigitProgress progress;
    if (kind == DigitFileKind::pictures) // a file for each digit: the one that may take long
        progress.show(parent, DigitExport::tr("Writing digits…"));
    later(
        parent,
        [digits, kind, path, progress] { return writeDigits(*digits, kind, corePath(path), progress.forWork()); },
        [path, finished, progress](const Result<void>& result) {
            progress.end();
            if (result)
                finished(path);
            else if (result.error().kind != ErrorKind::cancelled)
                finished(tl::unexpected(result.error()));
        });
}

} // namespace

void exportDigits(QSettings& settings, QWidget* parent, const std::shared_ptr<const DataFile>& digits,
    const std::function<void(const Result<QString>& path)>& done, const std::function<Result<DataFile>()>& sheet)
{
    QStringList filters;
    for (const Form& form : forms)
        filters += DigitExport::tr(form.filter);
    QString name = QString::fromStdString(digits->name);
    name.replace(u'/', u'-');
    QFileDialog* dialog = makeFileDialog(settings, parent, DigitExport::tr("Export digits"), QStringLiteral("data"),
        filters.join(QStringLiteral(";;")), name);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const auto formOf = [dialog, filters] {
        return forms.at(
            static_cast<std::size_t>(std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter()))));
    };
    const auto follow = [dialog, formOf] { dialog->setDefaultSuffix(QLatin1String(formOf().suffix)); };
    follow();
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, follow);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [parent, digits, done, sheet, formOf](const QString& path) {
            // A name that says a form itself is meant so, whatever the list beside it says.
            const DigitFileKind named = digitFileKindOf(corePath(path));
            const bool says = !QFileInfo(path).suffix().isEmpty() && named != DigitFileKind::textSheet;
            const DigitFileKind kind = says ? named : formOf().kind;
            const bool isSheet = kind == DigitFileKind::textSheet || kind == DigitFileKind::excelSheet;
            if (!isSheet || !sheet)
                return writeLater(parent, digits, kind, path, done);
            if (Result<DataFile> ten = sheet())
                writeLater(parent, std::make_shared<const DataFile>(std::move(*ten)), kind, path, done);
            else
                done(tl::unexpected(ten.error()));
        });
    dialog->open();
}

} // namespace engram
