#include "datasets/repairsDialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace engram {

RepairsDialog::RepairsDialog(const std::shared_ptr<const DataFile>& file, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("repairsDialog"));
    setWindowTitle(tr("Repaired cells of %1").arg(QString::fromStdString(file->name)));
    auto* text = new QLabel(
        tr("These cells were not plainly 0 or 1. They were read as shown; the file was left as it is."), this);
    text->setWordWrap(true);
    const QStringList headings{tr("Cell"), tr("Digit"), tr("Row"), tr("Column"), tr("Found"), tr("Read as")};
    auto* table = new QTableWidget(static_cast<int>(file->repairs.size()), static_cast<int>(headings.size()), this);
    table->setAccessibleName(tr("Repaired cells"));
    table->setWhatsThis(text->text());
    table->setHorizontalHeaderLabels(headings);
    const auto alignmentOf = [](int column) { // of numbers, whose ones stand below each other, but the first
        return Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    };
    for (int column = 0; column < headings.size(); ++column)
        table->horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column));
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    int row = 0;
    for (const Repair& repair : file->repairs) {
        const QString found = repair.found.empty() ? tr("nothing") : QString::fromStdString(repair.found);
        const QStringList cells{QString::fromStdString(repair.cell), QString::number(repair.digit),
            QString::number(repair.row), QString::number(repair.column), found, QString::number(repair.readAs)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(alignmentOf(column));
            table->setItem(row, column, item);
        }
        ++row;
    }
    table->horizontalHeader()->setHighlightSections(false);
    table->setCurrentCell(0, 0); // a whole row is seen to be chosen, one cell that the keyboard is at hardly
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(560, 320);
}

} // namespace engram
