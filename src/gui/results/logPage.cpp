#include "results/logPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "results/logModel.h"
#include "results/logTable.h"
#include "widgets/card.h"
#include "widgets/numberText.h"
#include "widgets/verticalScroll.h"

namespace engram {

LogPage::LogPage(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , note_(new QuietLabel({}, this))
    , says_(new QLabel(this))
    , model_(new LogModel(this))
    , table_(new LogTable(this))
    , command_(new QLineEdit(this))
    , copy_(new QPushButton(tr("Copy command"), this))
    , export_(new QPushButton(tr("Export log…"), this))
{
    setObjectName(QStringLiteral("logPage"));
    note_->setObjectName(QStringLiteral("logNote"));
    note_->setWordWrap(true);
    says_->setObjectName(QStringLiteral("logSays"));
    says_->setTextFormat(Qt::PlainText);
    says_->setWordWrap(true);
    table_->setObjectName(QStringLiteral("logTable"));
    table_->setModel(model_);
    table_->setAccessibleName(tr("Log of the tests of this agent"));
    table_->setWhatsThis(table_->accessibleName());
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setMinimumHeight(90);
    table_->setSizePolicy(
        QSizePolicy::Expanding, QSizePolicy::Ignored); // its rows scroll, and so its bars stay in sight
    command_->setObjectName(QStringLiteral("logCommand"));
    command_->setReadOnly(true);
    command_->setAccessibleName(tr("The line of engram-cli that repeats the chosen test"));
    command_->setToolTip(tr("It gives the same figures as long as the agent's file remembers what the agent did then"));
    copy_->setObjectName(QStringLiteral("copyLogCommand"));
    export_->setObjectName(QStringLiteral("exportLog"));
    copy_->setWhatsThis(command_->accessibleName());
    export_->setToolTip(tr("Save the log as CSV or JSON"));
    arrange();
    connect(&bridge, &SessionBridge::snapshotChanged, this, &LogPage::takeSnapshot);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &LogPage::showChosen);
    connect(copy_, &QPushButton::clicked, this, &LogPage::copyCommand);
    connect(export_, &QPushButton::clicked, this, &LogPage::exportWanted);
    if (bridge.snapshot())
        takeSnapshot(bridge.snapshot());
}

void LogPage::arrange()
{
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy_);
    buttons->addWidget(export_);
    buttons->addStretch(1);
    auto* inside = new QWidget(this);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->addWidget(note_);
    layout->addWidget(says_);
    layout->addWidget(command_); // above the table, so that it is in sight however long that is
    layout->addLayout(buttons);
    layout->addWidget(table_, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(new VerticalScroll(inside, this)); // below the tabs, which stay where they are
}

void LogPage::takeSnapshot(const SnapshotPointer& snapshot)
{
    const bool first = !snapshot_;
    // A log only grows, or is another agent's: comparing sizes and ends is enough.
    const auto same = [](const TestLog& left, const TestLog& right) {
        return left.size() == right.size() && (left.empty() || left.entries().back() == right.entries().back());
    };
    const bool changed = first || !same(snapshot_->learner.log, snapshot->learner.log);
    snapshot_ = snapshot;
    const TestLog& log = snapshot->learner.log;
    if (changed) {
        model_->setLog(log);
        note_->setText(
            log.empty() ? tr(
                "No test is kept yet. Every test, learning curve and comparison of this agent will be listed here and "
                "saved with it.")
                        : tr("%Ln measurements of this agent, the newest first. Undo takes none of them back.", nullptr,
                            pluralNumber(log.size())));
        table_->setVisible(!log.empty());
        if (!log.empty())
            table_->setCurrentIndex(model_->index(0, 0));
    }
    export_->setEnabled(!log.empty());
    showChosen();
}

void LogPage::showChosen()
{
    const TestLogEntry* entry = model_->entry(table_->currentIndex().row());
    says_->setText(entry ? model_->rowText(table_->currentIndex().row()) : QString());
    says_->setVisible(entry != nullptr);
    const std::string line = entry ? commandLineOf(*entry, snapshot_->path.string()) : std::string();
    command_->setText(QString::fromStdString(line));
    command_->setCursorPosition(0);
    command_->setPlaceholderText(entry ? tr("No single command repeats this") : QString());
    copy_->setEnabled(!line.empty());
}

void LogPage::copyCommand()
{
    QGuiApplication::clipboard()->setText(command_->text());
}

} // namespace engram
