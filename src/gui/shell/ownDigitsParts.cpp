#include "shell/ownDigitsParts.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <QDir>
#include <QListView>
#include <QSettings>
#include <QStandardPaths>

#include <engram/dataset/sampling.h>

#include "bridge/later.h"
#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "canvas/canvasCard.h"
#include "canvas/paperSheet.h"
#include "canvas/tenBoxes.h"
#include "datasets/dataPanel.h"
#include "export/printing.h"
#include "owndigits/digitExport.h"
#include "owndigits/digitProgress.h"
#include "owndigits/ownDigitsBook.h"
#include "owndigits/ownDigitsDialog.h"
#include "shell/messageBar.h"
#include "shell/pictureActions.h"
#include "training/drawingActions.h"
#include "widgets/askDialog.h"
#include "widgets/numberText.h"
#include "widgets/savedFile.h"

namespace engram {

namespace {

constexpr std::size_t usualCopies = 100; ///< of a large data set
constexpr std::uint64_t copySeed = 1; ///< the same digits each time

/// In the person's own data, unless settings name another place.
QString folderOfOwnDigits(const QSettings& settings)
{
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return settings.value(QStringLiteral("ownDigits/folder"), usual + QStringLiteral("/digits")).toString();
}

/// So many digits of a set, drawn at random from all of its parts, in their order there.
std::vector<OwnDigit> digitsOf(const DataFile& set, std::size_t count)
{
    std::size_t all = 0;
    for (const Split& split : set.splits)
        all += split.digits->size();
    std::vector<std::uint32_t> chosen(all);
    std::iota(chosen.begin(), chosen.end(), 0U);
    if (count < all)
        chosen = sampleWithoutReplacement(all, count, copySeed);
    std::ranges::sort(chosen);
    std::vector<OwnDigit> digits;
    const std::string writer = writerName(set.name);
    for (std::size_t index : chosen) {
        auto split = set.splits.begin();
        for (; index >= split->digits->size(); ++split)
            index -= split->digits->size();
        OwnDigit digit{0, split->digits->label(index), writer, {}};
        std::ranges::copy(split->digits->picture(index), digit.picture.begin());
        digits.push_back(std::move(digit));
    }
    return digits;
}

} // namespace

OwnDigitsParts::OwnDigitsParts(const Window& window, QObject* parent)
    : QObject(parent)
    , window_(window)
    , book_(new OwnDigitsBook(window.bridge, window.undo, window.settings, folderOfOwnDigits(window.settings), this))
{
    for (QAction* action : {&show_, &sheet_})
        action->setParent(this);
    show_.setText(tr("&My digits…"));
    show_.setObjectName(QStringLiteral("myDigits"));
    show_.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    show_.setToolTip(tr("The digits that you kept: see, teach, mend, delete and export them"));
    connect(&show_, &QAction::triggered, this, &OwnDigitsParts::showDigits);
    sheet_.setText(tr("&Sheet of ten boxes…"));
    sheet_.setObjectName(QStringLiteral("sheetOfTen"));
    sheet_.setToolTip(tr("Ten boxes, 0 to 9, to be filled in by hand and kept with the writer's name"));
    connect(&sheet_, &QAction::triggered, this, &OwnDigitsParts::showSheet);
    connectBook();
    connect(&window_.drawing, &DrawingActions::keepAsked, this, [this](const DigitPixels& digit, int label) {
        keep({{0, static_cast<std::uint8_t>(label), {}, digit}});
    });
    connect(&window_.canvas, &CanvasCard::keepAsked, this, &OwnDigitsParts::keep);
    connect(&window_.data, &DataPanel::exportWanted, this, &OwnDigitsParts::exportSet);
    connect(&window_.data, &DataPanel::copyWanted, this, &OwnDigitsParts::copy);
    connect(&window_.data, &DataPanel::cellsWanted, this, &OwnDigitsParts::editSheet);
}

void OwnDigitsParts::connectBook()
{
    connect(book_, &OwnDigitsBook::news, &window_.messages, &MessageBar::showNews);
    connect(book_, &OwnDigitsBook::failed, &window_.messages, &MessageBar::showProblem);
    connect(book_, &OwnDigitsBook::damaged, this, [this](const QString& sentence) {
        window_.messages.showQuestion(sentence,
            {{tr("Put that file aside and begin anew"), [this] { book_->setAside(); }}, {tr("Leave it so"), [] {}}});
    });
}

void OwnDigitsParts::open()
{
    book_->open();
}

/// Under the name of who writes at present, where nobody else is named.
void OwnDigitsParts::keep(std::vector<OwnDigit> digits)
{
    const std::string writer = book_->writer().toStdString();
    for (OwnDigit& digit : digits)
        if (digit.writer.empty())
            digit.writer = writer;
    book_->keep(std::move(digits));
}

void OwnDigitsParts::showDigits()
{
    if (!dialog_) {
        dialog_ = new OwnDigitsDialog(*book_, window_.undo, window_.settings, &window_.widget);
        dialog_->setAttribute(Qt::WA_DeleteOnClose);
        window_.shareHelp(*dialog_);
        connect(dialog_, &OwnDigitsDialog::canvasWanted, &window_.canvas, &CanvasCard::placeMemory);
        connect(dialog_, &OwnDigitsDialog::whyWanted, this, [this] { window_.showWhy(); });
        offerPictures(
            dialog_->list(), [dialog = dialog_.data()] { return dialog->chosenPicture(); }, window_.settings,
            [this](const QString& sentence) { window_.messages.showNews(sentence); });
        connect(dialog_, &OwnDigitsDialog::teachWanted, this, &OwnDigitsParts::teach);
        connect(dialog_, &OwnDigitsDialog::cellsWanted, this, &OwnDigitsParts::editOwn);
        connect(dialog_, &OwnDigitsDialog::sheetWanted, this, &OwnDigitsParts::showSheet);
        connect(dialog_, &OwnDigitsDialog::folderWanted, this, &OwnDigitsParts::takeInFolder);
        connect(dialog_, &OwnDigitsDialog::exportWanted, this, &OwnDigitsParts::exportOwn);
        connect(dialog_, &OwnDigitsDialog::fontWanted, this, &OwnDigitsParts::useAsFont);
    }
    book_->open(); // another window may have kept some meanwhile
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
}

void OwnDigitsParts::showSheet()
{
    auto* sheet =
        new TenBoxes(book_->writer(), window_.settings, dialog_ ? static_cast<QWidget*>(dialog_) : &window_.widget);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &TenBoxes::keepAsked, this, [this, sheet] { keepSheet(*sheet); });
    connect(sheet, &TenBoxes::printAsked, this, [sheet] {
        const auto print = [sheet](QPagedPaintDevice& printer) {
            if (!printPaperSheet(printer))
                sheet->say(tr("The sheet could not be printed."));
        };
        askAndPrint({sheet->windowTitle(), QPageLayout::Landscape, print}, *sheet, sheet);
    });
    sheet->open();
}

/// As the agent would get them, so that they are of one size with what is kept from the canvas.
void OwnDigitsParts::keepSheet(TenBoxes& sheet)
{
    const std::string writer = writerName(sheet.writer().toStdString());
    later(
        this,
        [filled = sheet.filled(), writer, eye = window_.bridge.snapshot()->learner.preprocessing] {
            std::vector<OwnDigit> digits;
            digits.reserve(static_cast<std::size_t>(filled.size()));
            for (const TenBoxes::Filled& one : filled)
                digits.push_back({0, one.label, writer, digitFromPicture(one.picture, eye)});
            return digits;
        },
        [this, shown = QPointer<TenBoxes>(&sheet)](const std::vector<OwnDigit>& digits) {
            // Until they are on the disk they stand in their boxes.
            book_->keep(digits, [shown](const Result<void>& kept) {
                if (shown && kept)
                    shown->begin();
                else if (shown)
                    shown->say(sessionText(kept.error()));
            });
        });
}

/// Those of the set as it stands among the data sets: memories name it.
void OwnDigitsParts::teach(const std::vector<std::uint32_t>& numbers)
{
    std::vector<Example> examples;
    for (const OpenData& data : window_.bridge.snapshot()->data) {
        if (data.file->path != book_->path())
            continue;
        const std::shared_ptr<const DigitSet> set = data.file->splits.front().digits;
        for (const std::uint32_t number : numbers)
            if (const auto index = set->indexOf(number))
                examples.push_back({set, static_cast<std::uint32_t>(*index)});
    }
    if (examples.empty())
        return;
    window_.bridge.session().teachExamples(std::move(examples), {});
}

void OwnDigitsParts::useAsFont(const QString& writer)
{
    const QString name = writer.isEmpty() ? book_->name() : tr("%1 by %2").arg(book_->name(), writer);
    const Result<DataFile> font =
        book_->digits().fontSheet(tr("%1 (font)").arg(name).toStdString(), writer.toStdString());
    if (!font)
        return say(font.error());
    window_.bridge.session().addData(std::make_shared<const DataFile>(*font));
    window_.messages.showNews(
        tr("“%1” is among the data sets now, as a font.").arg(QString::fromStdString(font->name)));
}

/// What is shown; of a font sheet the newest of each digit.
void OwnDigitsParts::exportOwn(const OwnDigitsFilter& filter)
{
    OwnDigits shown;
    std::vector<OwnDigit> accepted;
    for (const OwnDigit& digit : book_->digits().digits())
        if (filter.accepts(digit))
            accepted.push_back(digit);
    if (!shown.apply(OwnDigitsChange::adding(std::move(accepted))))
        return; // never: they are no more than the set has
    const std::string name = book_->name().toStdString();
    exportDigits(
        window_.settings, dialog_ ? static_cast<QWidget*>(dialog_) : &window_.widget, shown.dataFile(name),
        [this](const Result<QString>& path) { sayExported(path); }, [shown, name] { return shown.fontSheet(name); });
}

void OwnDigitsParts::exportSet(const std::shared_ptr<const DataFile>& set)
{
    exportDigits(window_.settings, &window_.widget, set, [this](const Result<QString>& path) { sayExported(path); });
}

void OwnDigitsParts::sayExported(const Result<QString>& path)
{
    if (path)
        window_.messages.showNews(tr("Exported to %1").arg(*path));
    else
        say(path.error());
}

/// Read beside the data sets: it is not one of them, unless it is opened as one.
void OwnDigitsParts::takeInFolder(const QString& path)
{
    QWidget* parent = dialog_ ? static_cast<QWidget*>(dialog_) : &window_.widget;
    DigitProgress progress;
    progress.show(parent, tr("Reading pictures…"));
    later(
        parent,
        [path, progress] {
            return loadDataFile(corePath(path), progress.forWork()).map([](DataFile read) {
                return std::make_shared<const DataFile>(std::move(read));
            });
        },
        [this, parent, progress](const Result<std::shared_ptr<const DataFile>>& read) {
            progress.end();
            if (read)
                askHowMany(parent, *read, mostOwnDigits);
            else if (read.error().kind != ErrorKind::cancelled)
                say(read.error());
        });
}

void OwnDigitsParts::copy(const std::shared_ptr<const DataFile>& set)
{
    askHowMany(&window_.widget, set, usualCopies);
}

void OwnDigitsParts::askHowMany(QWidget* parent, const std::shared_ptr<const DataFile>& set, std::size_t usual)
{
    std::size_t all = 0;
    for (const Split& split : set->splits)
        all += split.digits->size();
    const auto most = static_cast<int>(std::min(all, mostOwnDigits));
    const QString name = QString::fromStdString(set->name).replace(u'&', QStringLiteral("&&"));
    AskDialog* dialog = AskDialog::forNumber(parent,
        {tr("Copy into my digits"),
            tr("How many of the %Ln digits of %1 (drawn at random):", nullptr, pluralNumber(all)).arg(name), tr("Copy"),
            tr("Copies can be changed; the data set stays as it is")},
        static_cast<int>(std::min({all, mostOwnDigits, usual})), {1, most}, [this, set](int count) {
            later(
                this, [set, count] { return digitsOf(*set, static_cast<std::size_t>(count)); },
                [this](std::vector<OwnDigit> digits) { book_->keep(std::move(digits)); });
        });
    dialog->setObjectName(QStringLiteral("copyDialog"));
}

void OwnDigitsParts::say(const Error& error)
{
    window_.messages.showProblem(sessionText(error));
}

} // namespace engram
