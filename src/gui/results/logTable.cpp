#include "results/logTable.h"

#include <algorithm>
#include <array>

#include <QEvent>
#include <QHeaderView>

#include "results/logModel.h"

namespace engram {

namespace {

/// After what was measured, which always is there: the most important first.
constexpr std::array byImportance{LogModel::rightColumn, LogModel::whenColumn, LogModel::intervalColumn,
    LogModel::testedColumn, LogModel::lessonsColumn, LogModel::noteColumn, LogModel::seedColumn};
constexpr int leastOfSubject = 20; ///< of what was measured; a longer one ends in "…"

} // namespace

LogTable::LogTable(QWidget* parent)
    : QTableView(parent)
{
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void LogTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    QHeaderView* const header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(LogModel::onColumn, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, &LogTable::shareRoom);
    shareRoom();
}

void LogTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareRoom();
}

void LogTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        shareRoom();
}

void LogTable::shareRoom()
{
    if (!model())
        return;
    int rest = viewport()->width() - fontMetrics().averageCharWidth() * leastOfSubject;
    for (const int column : byImportance) {
        setColumnHidden(column, false); // one that is hidden has no width
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        rest -= wanted;
        setColumnHidden(column, rest < 0); // and those that matter less, after it
        if (rest < 0)
            rest = -1;
        else
            setColumnWidth(column, wanted);
    }
}

} // namespace engram
