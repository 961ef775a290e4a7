#include "datasets/dataPanel.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <engram/dataset/fontSheet.h>

#include "bridge/later.h"
#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "datasets/dataDelegate.h"
#include "datasets/fontDialog.h"
#include "datasets/readingBox.h"
#include "datasets/repairsDialog.h"
#include "widgets/currentInSight.h"
#include "widgets/emptyHint.h"
#include "widgets/fileDialog.h"
#include "widgets/numberText.h"
#include "widgets/plainText.h"
#include "widgets/savedFile.h"

namespace engram {

namespace {

constexpr int listIndent = 5; ///< its check marks stand above the edge of the buttons
constexpr int leastList = 80; ///< pixels: three sets

/// "*.gz *.pkl ...": any of them may be packed.
QString usualFiles()
{
    QStringList patterns{QStringLiteral("*.gz")};
    for (const DataFormatTerms& terms : dataFormats)
        patterns += QString::fromUtf8(terms.files.data(), static_cast<qsizetype>(terms.files.size()));
    return patterns.join(u' ');
}

QString textOfPart(const Split& split)
{
    const int digits = pluralNumber(split.digits->size());
    if (split.name == "train")
        return DataPanel::tr("%Ln digits to teach", nullptr, digits);
    if (split.name == "test")
        return DataPanel::tr("%Ln digits to test with", nullptr, digits);
    return DataPanel::tr("%1: %Ln digits", nullptr, digits).arg(QString::fromStdString(split.name));
}

QString toolTipOf(const DataFile& file)
{
    QStringList lines{QString::fromStdString(file.name)};
    for (const Split& split : file.splits)
        lines += textOfPart(split);
    const std::string_view format = nameOf(file.format);
    lines += QString::fromUtf8(format.data(), static_cast<qsizetype>(format.size()));
    if (!file.source.empty())
        lines += QString::fromStdString(file.source);
    if (!file.licence.empty())
        lines += DataPanel::tr("Licence: %1").arg(QString::fromStdString(file.licence));
    for (const Sentence& note : notesOf(file))
        lines += sessionText(note);
    if (!file.repairs.empty())
        lines += DataPanel::tr("Cells that were not plainly 0 or 1: double-click to see them");
    if (!file.path.empty())
        lines += QString::fromStdString(file.path.string());
    return lines.join(u'\n');
}

std::size_t digitsIn(const DataFile& file)
{
    std::size_t digits = 0;
    for (const Split& split : file.splits)
        digits += split.digits->size();
    return digits;
}

} // namespace

QString countsOf(const DataFile& file)
{
    QStringList counts;
    for (const Split& split : file.splits)
        counts += numberText(split.digits->size());
    return counts.join(QStringLiteral(" + "));
}

DataPanel::DataPanel(SessionBridge& bridge, QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , settings_(settings)
    , list_(new QTreeWidget(this))
    , reading_(new ReadingBox(this))
{
    buildActions();
    buildLayout();
    connect(&bridge, &SessionBridge::snapshotChanged, this, &DataPanel::refresh);
    connect(list_, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (!refreshing_)
            bridge_.session().chooseData(item->text(0).toStdString(), item->checkState(0) == Qt::Checked);
    });
    connect(list_, &QTreeWidget::currentItemChanged, this, &DataPanel::currentChanged);
    connect(list_, &QTreeWidget::customContextMenuRequested, this, &DataPanel::showContextMenu);
    connect(list_, &QTreeWidget::itemDoubleClicked, &repairs_, &QAction::trigger);
    connect(reading_, &ReadingBox::switched, this, &DataPanel::turn);
    refresh();
}

void DataPanel::buildActions()
{
    const auto set = [this](QAction& action, const QString& text, const QString& toolTip, void (DataPanel::*slot)()) {
        action.setText(text);
        action.setToolTip(toolTip);
        if (slot != nullptr)
            connect(&action, &QAction::triggered, this, slot);
    };
    set(open_, tr("&Open data file…"),
        tr("Sets of digits (pickle, IDX, NPZ, NPY, CSV, zip) and font sheets (xlsx, ods, CSV, text); or drop them on "
           "the window "
           "(Ctrl+D)"),
        &DataPanel::chooseFiles);
    open_.setShortcut(Qt::CTRL | Qt::Key_D);
    set(folder_, tr("Open data fo&lder…"),
        tr("A folder with the files of a data set, or with a picture for each digit in folders called 0 to 9; or drop "
           "it on the window (Ctrl+Shift+O)"),
        &DataPanel::chooseFolder);
    folder_.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    set(font_, tr("&From a font…"), tr("Make a data set of the ten digits of any installed font"),
        &DataPanel::chooseFont);
    set(export_, tr("&Export as font sheet…"),
        tr("Save the ten digits of the selected font as a spreadsheet or as text"), &DataPanel::exportSheet);
    const auto hand = [this](void (DataPanel::*signal)(const std::shared_ptr<const DataFile>&)) {
        if (const OpenData* open = current())
            Q_EMIT(this->*signal)(open->file);
    };
    set(exportDigits_, tr("Export &digits…"),
        tr("Save the digits of the selected set as NPZ, IDX, a folder of pictures or a font sheet"), nullptr);
    connect(&exportDigits_, &QAction::triggered, this, [hand] { hand(&DataPanel::exportWanted); });
    set(copy_, tr("Cop&y into my digits…"), tr("Keep digits of the selected set among your own"), nullptr);
    connect(&copy_, &QAction::triggered, this, [hand] { hand(&DataPanel::copyWanted); });
    set(cells_, tr("Ed&it cells…"), tr("Mend the digits of the selected font sheet cell by cell"), nullptr);
    connect(&cells_, &QAction::triggered, this, [hand] { hand(&DataPanel::cellsWanted); });
    for (QAction* action : {&exportDigits_, &copy_, &cells_})
        action->setParent(this);
    exportDigits_.setObjectName(QStringLiteral("exportDigits"));
    copy_.setObjectName(QStringLiteral("copyIntoMyDigits"));
    cells_.setObjectName(QStringLiteral("editCells"));
    set(repairs_, tr("Show &repaired cells…"), tr("Cells of the selected sheet that were not plainly 0 or 1"),
        &DataPanel::showRepairs);
    set(close_, tr("&Close data set"), tr("Take the selected data set out of the list; what was taught of it stays"),
        &DataPanel::closeCurrent);
    set(gallery_, tr("&Gallery…"), tr("All pictures of the data sets, page by page (Ctrl+G)"), &DataPanel::showGallery);
    gallery_.setShortcut(Qt::CTRL | Qt::Key_G);
    gallery_.setParent(this);
    gallery_.setObjectName(QStringLiteral("showGallery"));
    set(pictures_, tr("Show its &pictures…"), tr("The gallery of the selected data set"), &DataPanel::showPictures);
    set(pairs_, tr("Pict&ures nearly the same…"),
        tr("Pairs of pictures that differ least, and those of them that are labelled differently"),
        &DataPanel::pairsWanted);
    all_.setText(tr("Select &all"));
    none_.setText(tr("Select &none"));
    connect(&all_, &QAction::triggered, this, [this] { chooseAll(true); });
    connect(&none_, &QAction::triggered, this, [this] { chooseAll(false); });
}

void DataPanel::buildLayout()
{
    list_->setObjectName(QStringLiteral("dataList"));
    list_->setAccessibleName(tr("Data sets"));
    list_->setWhatsThis(tr("The data sets that are open. Those with a check mark are used for teaching and testing"));
    list_->setHeaderHidden(true);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setItemDelegate(new DataDelegate(list_));
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    keepCurrentInSight(*list_);
    new EmptyHint(tr("No data set is open. Open a file or a folder, or drop it on the window."), *list_);
    // It scrolls by itself: what is below it stays in sight, without a second bar around both.
    list_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    list_->setMinimumHeight(leastList);

    auto* open = new QPushButton(tr("Open…"), this);
    open->setToolTip(open_.toolTip());
    open->setAccessibleName(tr("Open a data file"));
    connect(open, &QPushButton::clicked, &open_, &QAction::trigger);
    auto* font = new QPushButton(tr("From a font…"), this);
    font->setObjectName(QStringLiteral("fromFont"));
    font->setToolTip(font_.toolTip());
    connect(font, &QPushButton::clicked, &font_, &QAction::trigger);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(8 - listIndent, 0, 8, 0);
    buttons->addWidget(open);
    buttons->addWidget(font);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 + listIndent, 6, 4, 8);
    layout->setSpacing(6);
    layout->addWidget(list_, 1);
    layout->addWidget(reading_);
    layout->addLayout(buttons);
}

void DataPanel::refresh()
{
    refreshing_ = true;
    const auto& opened = bridge_.snapshot()->data;
    const auto count = static_cast<int>(opened.size());
    while (list_->topLevelItemCount() > count)
        delete list_->takeTopLevelItem(list_->topLevelItemCount() - 1);
    while (list_->topLevelItemCount() < count)
        list_->addTopLevelItem(new QTreeWidgetItem);
    for (int row = 0; row < count; ++row) {
        const OpenData& open = opened[static_cast<std::size_t>(row)];
        QTreeWidgetItem* item = list_->topLevelItem(row);
        const QString name = QString::fromStdString(open.file->name);
        const auto repairs = static_cast<int>(open.file->repairs.size());
        const QString counts = countsOf(*open.file);
        item->setText(0, name);
        item->setCheckState(0, open.chosen ? Qt::Checked : Qt::Unchecked);
        item->setData(
            0, DataDelegate::countRole, repairs == 0 ? counts : tr("%1, %2 repaired").arg(counts).arg(repairs));
        item->setData(0, DataDelegate::repairedRole, repairs > 0);
        item->setData(0, Qt::AccessibleTextRole,
            tr("%1, %2 digits", nullptr, pluralNumber(digitsIn(*open.file))).arg(name, counts));
        item->setToolTip(0, plainToolTip(toolTipOf(*open.file)));
        if (!known_.contains(name))
            noticeNew(item, *open.file);
    }
    known_.clear();
    for (const OpenData& open : opened)
        known_.insert(QString::fromStdString(open.file->name));
    refreshing_ = false;
    currentChanged();
}

const OpenData* DataPanel::current() const
{
    const QTreeWidgetItem* item = list_->currentItem();
    if (!item)
        return nullptr;
    for (const OpenData& open : bridge_.snapshot()->data)
        if (QString::fromStdString(open.file->name) == item->text(0))
            return &open;
    return nullptr;
}

void DataPanel::currentChanged()
{
    const OpenData* open = current();
    export_.setEnabled(open && open->isFont());
    repairs_.setEnabled(open && !open->file->repairs.empty());
    close_.setEnabled(open);
    copy_.setEnabled(open);
    exportDigits_.setEnabled(open);
    cells_.setEnabled(open && open->isFont());
    pictures_.setEnabled(open);
    reading_->show(open ? open->file.get() : nullptr);
}

/// What was taken to be so of a set is shown as soon as it is there.
void DataPanel::noticeNew(QTreeWidgetItem* item, const DataFile& file)
{
    if (!notesOf(file).empty())
        list_->setCurrentItem(item);
    if (engram::looksTransposed(file))
        Q_EMIT looksTransposed(QString::fromStdString(file.name));
}

void DataPanel::turn(PictureTurns turns)
{
    if (const OpenData* open = current())
        bridge_.session().turnData(open->file->name, turns);
}

void DataPanel::fillMenu(QMenu& menu)
{
    const QString setsName = QStringLiteral("chosenSets");
    menu.clear();
    delete menu.findChild<QMenu*>(setsName);
    auto* sets = new QMenu(tr("C&hosen data sets"), &menu); // the menu itself fits onto a small screen then
    sets->setObjectName(setsName);
    for (const OpenData& open : bridge_.snapshot()->data) {
        const QString name = QString::fromStdString(open.file->name);
        QAction* action = sets->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(open.chosen);
        connect(action, &QAction::toggled, this,
            [this, name](bool on) { bridge_.session().chooseData(name.toStdString(), on); });
    }
    sets->addSeparator();
    sets->addActions({&all_, &none_});
    menu.addMenu(sets);
    menu.addSeparator();
    menu.addActions({&open_, &folder_, &font_});
    menu.addSeparator();
    menu.addActions(more_);
    menu.addSeparator();
    menu.addActions({&gallery_, &pairs_});
    menu.addSeparator();
    menu.addActions({&copy_, &exportDigits_, &export_, &cells_, &repairs_, &close_});
}

void DataPanel::chooseAll(bool chosen)
{
    for (const OpenData& open : bridge_.snapshot()->data)
        bridge_.session().chooseData(open.file->name, chosen);
}

void DataPanel::showContextMenu(const QPoint& at)
{
    QMenu menu;
    menu.addAction(&pictures_);
    menu.addActions({&copy_, &exportDigits_, &export_, &cells_, &repairs_, &close_});
    menu.addSeparator();
    menu.addActions({&all_, &none_});
    menu.exec(list_->viewport()->mapToGlobal(at));
}

void DataPanel::chooseFiles()
{
    QFileDialog* dialog = makeFileDialog(settings_, this, tr("Open data files"), QStringLiteral("data"),
        tr("Data sets and font sheets (%1);;All files (*)").arg(usualFiles()));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &DataPanel::openFiles);
    dialog->open();
}

void DataPanel::chooseFolder()
{
    QFileDialog* dialog = makeFileDialog(settings_, this, tr("Open a data folder"), QStringLiteral("data"), {});
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { openFiles({path}); });
    dialog->open();
}

void DataPanel::chooseLabels(const QString& pictures)
{
    QFileDialog* dialog = makeFileDialog(settings_, this, tr("Labels of %1").arg(QFileInfo(pictures).fileName()),
        QStringLiteral("data"), tr("All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(QFileInfo(pictures).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this, pictures](const QString& labels) {
        bridge_.session().openData(corePath(pictures), true, corePath(labels));
    });
    dialog->open();
}

void DataPanel::openFiles(const QStringList& paths)
{
    std::vector<std::filesystem::path> files;
    for (const QString& path : paths)
        files.push_back(corePath(path));
    later(
        this, [files = std::move(files)] { return chosenTogether(files); },
        [this](const std::vector<ChosenData>& chosen) {
            for (const ChosenData& each : chosen)
                if (each.lacksLabels)
                    Q_EMIT labelsWanted(QFile::decodeName(each.file.c_str()));
                else
                    bridge_.session().openData(each.file, true, each.labels);
        });
}

void DataPanel::chooseFont()
{
    auto* dialog = new FontDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FontDialog::chosen, this,
        [this](const std::shared_ptr<const DataFile>& sheet) { bridge_.session().addData(sheet); });
    dialog->open();
}

void DataPanel::exportSheet()
{
    const OpenData* open = current();
    if (!open)
        return;
    QFileDialog* dialog = makeFileDialog(settings_, this, tr("Export a font sheet"), QStringLiteral("data"),
        tr("Spreadsheet (*.xlsx);;Text (*.txt)"), QString::fromStdString(open->file->name) + QStringLiteral(".xlsx"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, sheet = open->file](const QString& path) {
        later(
            this, [sheet, path] { return writeFontSheet(*sheet, path.toStdString()); },
            [this](const Result<void>& written) {
                if (!written)
                    Q_EMIT failed(sessionText(written.error()));
            });
    });
    dialog->open();
}

void DataPanel::showRepairs()
{
    if (const OpenData* open = current())
        (new RepairsDialog(open->file, this))->open();
}

void DataPanel::showGallery()
{
    Q_EMIT galleryWanted({});
}

void DataPanel::showPictures()
{
    if (const OpenData* open = current())
        Q_EMIT galleryWanted(QString::fromStdString(open->file->splits.front().digits->source().set));
}

void DataPanel::closeCurrent()
{
    if (const OpenData* open = current())
        Q_EMIT closeWanted(*open);
}

} // namespace engram
