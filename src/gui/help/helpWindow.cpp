#include "help/helpWindow.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "help/helpBrowser.h"
#include "widgets/card.h"
#include "widgets/icon.h"
#include "widgets/numberText.h"
#include "widgets/plainText.h"
#include "widgets/screenRoom.h"
#include "widgets/tabOrder.h"

namespace engram {

namespace {

constexpr int anchorRole = Qt::UserRole + 1;
constexpr QSize helpSize(860, 640);
constexpr int contentsWidth = 264; ///< at most
constexpr int contentsShare = 3; ///< of a narrow window's width, one part: the page needs the rest

} // namespace

HelpWindow::HelpWindow(HelpBook book, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , book_(std::move(book))
    , browser_(new HelpBrowser(book_)) // the last that Tab comes to, since the layout takes it last
    , contents_(new QTreeWidget(this))
    , hits_(new QListWidget(this))
    , side_(new QStackedWidget(this))
    , parts_(new QSplitter(this))
    , search_(new QLineEdit(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("How Engram works"));
    setWindowIcon(icon(QStringLiteral("engram")));
    browser_->setObjectName(QStringLiteral("helpBrowser"));
    browser_->setAccessibleName(tr("How Engram works"));
    browser_->setWhatsThis(tr("A page of the book; Tab goes from link to link"));
    search_->setObjectName(QStringLiteral("helpSearch"));
    search_->setAccessibleName(tr("Search"));
    search_->setPlaceholderText(tr("Search (Ctrl+F)"));
    search_->setToolTip(tr("Words to look for on all pages (Ctrl+F)"));
    search_->setClearButtonEnabled(true);
    hits_->setObjectName(QStringLiteral("helpHits"));
    hits_->setAccessibleName(tr("Found"));
    hits_->setWhatsThis(tr("Where the words stand in the book; choose a place to read there"));
    hits_->setWordWrap(true);
    buildContents();
    buildLayout();
    connect(search_, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(search_, &QLineEdit::returnPressed, this, [this] { showHit(hits_->currentRow()); });
    connect(hits_, &QListWidget::currentRowChanged, this, &HelpWindow::showHit);
    // Told by the signal: the browser itself still names the page before.
    connect(browser_, &QTextBrowser::sourceChanged, this, &HelpWindow::markContents);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        search_->setFocus();
        search_->selectAll();
    });
    // As wide a screen as the least that the program is for.
    resizeWithinScreen(*this, helpSize);
}

void HelpWindow::buildContents()
{
    contents_->setObjectName(QStringLiteral("helpContents"));
    contents_->setAccessibleName(tr("Contents"));
    contents_->setWhatsThis(tr("The pages of the book and their parts; choose one to read it"));
    contents_->setHeaderHidden(true);
    for (const HelpPage& page : book_.pages()) {
        auto* item = new QTreeWidgetItem(contents_, {page.title});
        item->setData(0, Qt::UserRole, page.id);
        item->setToolTip(0, plainToolTip(page.title)); // which may be longer than its line
        for (const HelpPart& part : page.parts) {
            if (part.anchor.isEmpty())
                continue;
            auto* below = new QTreeWidgetItem(item, {part.title});
            below->setData(0, Qt::UserRole, page.id);
            below->setData(0, anchorRole, part.anchor);
            below->setToolTip(0, plainToolTip(part.title));
        }
    }
    connect(contents_, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item)
            browser_->showPage(item->data(0, Qt::UserRole).toString(), item->data(0, anchorRole).toString());
    });
}

void HelpWindow::buildLayout()
{
    const auto tool = [this](
                          const char* name, const QString& text, const QKeySequence& key, void (QTextBrowser::*act)()) {
        auto* action = new QAction(icon(QLatin1String(name)), text, this);
        action->setShortcut(key);
        action->setToolTip(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, browser_, act);
        addAction(action);
        action->setEnabled(false);
        return action;
    };
    QAction* back = tool("back", tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), &QTextBrowser::backward);
    QAction* forth = tool("forward", tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), &QTextBrowser::forward);
    connect(browser_, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(browser_, &QTextBrowser::forwardAvailable, forth, &QAction::setEnabled);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->addWidget(makeToolButton(back, this));
    bar->addWidget(makeToolButton(forth, this));
    bar->addStretch(1);
    bar->addWidget(search_, 1);
    side_->addWidget(contents_);
    side_->addWidget(hits_);
    parts_->addWidget(side_);
    parts_->addWidget(browser_);
    parts_->setStretchFactor(1, 1);
    parts_->setChildrenCollapsible(false);
    connect(parts_, &QSplitter::splitterMoved, this, [this] { shared_ = true; });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(parts_, 1);
    QList<QWidget*> order;
    for (int at = 0; at < bar->count(); ++at)
        if (QWidget* widget = bar->itemAt(at)->widget())
            order += widget;
    setTabStops(order + QList<QWidget*>{contents_, hits_});
}

void HelpWindow::open(const QString& id, const QString& anchor)
{
    if (!id.isEmpty())
        browser_->showPage(id, anchor);
    else if (browser_->source().isEmpty() && !book_.pages().empty())
        browser_->showPage(book_.pages().front().id);
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    browser_->setFocus();
}

void HelpWindow::search(const QString& words)
{
    found_ = book_.find(words);
    const QSignalBlocker quiet(hits_);
    hits_->clear();
    for (const HelpHit& hit : found_) {
        const HelpPage& page = book_.pages()[hit.page];
        const QString& title = page.parts[hit.part].title;
        const QString place = title == page.title ? title : tr("%1: %2").arg(page.title, title);
        hits_->addItem(place + u'\n' + hit.around);
    }
    if (found_.empty() && !words.trimmed().isEmpty()) {
        auto* none = new QListWidgetItem(tr("Nothing on any page."), hits_);
        none->setFlags(Qt::NoItemFlags);
    } else {
        hits_->setCurrentRow(0);
    }
    const bool searches = !words.trimmed().isEmpty();
    side_->setCurrentWidget(searches ? static_cast<QWidget*>(hits_) : contents_);
    browser_->setMarked(words.split(u' ', Qt::SkipEmptyParts));
}

void HelpWindow::showHit(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= found_.size())
        return;
    const HelpHit& hit = found_[static_cast<std::size_t>(row)];
    const HelpPage& page = book_.pages()[hit.page];
    browser_->showPage(page.id, page.parts[hit.part].anchor);
}

void HelpWindow::markContents(const QUrl& source)
{
    const QString id = HelpBrowser::pageOf(source);
    const QString anchor = source.fragment();
    const QSignalBlocker quiet(contents_);
    for (int at = 0; at < contents_->topLevelItemCount(); ++at) {
        QTreeWidgetItem* item = contents_->topLevelItem(at);
        if (item->data(0, Qt::UserRole).toString() != id)
            continue;
        QTreeWidgetItem* current = item;
        for (int below = 0; below < item->childCount(); ++below)
            if (item->child(below)->data(0, anchorRole).toString() == anchor)
                current = item->child(below);
        item->setExpanded(true);
        contents_->setCurrentItem(current);
        contents_->scrollToItem(item, QAbstractItemView::PositionAtTop); // with its parts below it
        contents_->scrollToItem(current);
    }
}

void HelpWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (shared_)
        return; // as a hand gave it out
    const int contents = std::min(contentsWidth, width() / contentsShare);
    parts_->setSizes({contents, width() - contents});
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    // What is looked for goes first.
    if (search_->text().isEmpty())
        close();
    else
        search_->clear();
}

} // namespace engram
