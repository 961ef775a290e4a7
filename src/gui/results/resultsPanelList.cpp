// The pictures behind a number of the table: their list, its menu and how high it is.

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>

#include "bridge/digitText.h"
#include "bridge/sessionText.h"
#include "results/resultsPanel.h"
#include "widgets/actionsMenu.h"
#include "widgets/pictureDelegate.h"
#include "widgets/plainText.h"

namespace engram {

namespace {

constexpr std::size_t mostListed = 300; ///< pictures in the list; the count stands in the sentence
constexpr int leastOfList = 110; ///< pixels
constexpr int thumb = 2 * static_cast<int>(digitSide);

QImage pictureOf(const Example& example)
{
    return pictureOfDigit(example.picture()).scaled(thumb, thumb);
}

} // namespace

void ResultsPanel::buildList()
{
    list_->setModel(examples_);
    list_->setItemDelegate(new PictureDelegate(list_));
    list_->setViewMode(QListView::IconMode);
    list_->setResizeMode(QListView::Adjust);
    list_->setIconSize({thumb, thumb});
    list_->setUniformItemSizes(true);
    list_->setGridSize({thumb + 6, thumb + 6});
    list_->setMovement(QListView::Static);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setAccessibleName(tr("Examples of the chosen cell"));
    list_->setWhatsThis(tr("The digits behind the number that is chosen in the table; Enter shows one in the layers"));
    list_->setMinimumHeight(leastOfList);
    list_->installEventFilter(this);
}

bool ResultsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == list_ && event->type() == QEvent::Resize)
        fitList();
    return QWidget::eventFilter(watched, event);
}

void ResultsPanel::fitList()
{
    const int frame = 2 * list_->frameWidth();
    const int columns = std::max(1, (list_->width() - frame) / list_->gridSize().width());
    const int rows = (examples_->rowCount() + columns - 1) / columns;
    list_->setMaximumHeight(std::max(leastOfList, rows * list_->gridSize().height() + frame));
}

void ResultsPanel::buildListMenu()
{
    auto* show = new QAction(show_->text(), list_);
    connect(show, &QAction::triggered, show_, &QPushButton::click);
    auto* gallery = new QAction(gallery_->text(), list_);
    connect(gallery, &QAction::triggered, gallery_, &QPushButton::click);
    list_->addActions({show, gallery});
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list_, &QWidget::customContextMenuRequested, this, [this](QPoint at) { popUpActions(*list_, at); });
}

NamedPicture ResultsPanel::chosenPicture() const
{
    const QModelIndex index = list_->currentIndex();
    if (!report_ || !index.isValid())
        return {};
    const Example& example = report_->examples[picked_[static_cast<std::size_t>(index.row())]].example;
    return {pictureOfDigit(example.picture()), index.data(Qt::AccessibleTextRole).toString()};
}

void ResultsPanel::listExamples()
{
    examples_->clear();
    for (std::size_t i = 0; i < std::min(mostListed, picked_.size()); ++i) {
        const TestedExample& tested = report_->examples[picked_[i]];
        auto* item = new QStandardItem(QIcon(QPixmap::fromImage(pictureOf(tested.example))), QString());
        const QString name = tr("%1 %L2, %3 read as %4")
                                 .arg(sourceText(tested.example.source->name()))
                                 .arg(tested.example.number())
                                 .arg(withArticle(tested.example.label()))
                                 .arg(tested.code < 10 ? QString::number(tested.code) : tr("no digit"));
        item->setToolTip(plainToolTip(name));
        item->setAccessibleText(name);
        examples_->appendRow(item);
    }
    fitList();
    show_->setEnabled(false);
    unknown_.reset();
    refreshTeach();
    if (!picked_.empty())
        list_->setCurrentIndex(examples_->index(0, 0));
}

} // namespace engram
