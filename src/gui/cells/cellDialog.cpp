#include "cells/cellDialog.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/card.h"
#include "widgets/icon.h"
#include "widgets/screenRoom.h"

namespace engram {

CellDialog::CellDialog(const QString& title, std::vector<Digit> digits, CellEditor::Levels levels, QWidget* parent)
    : QDialog(parent)
    , digits_(std::move(digits))
    , before_(digits_)
    , levels_(levels)
    , tabs_(new QTabBar(this))
    , stack_(new QStackedWidget(this))
    , place_(new QuietLabel({}, this))
    , problem_(new QLabel(this))
    , level_(new QSlider(Qt::Horizontal, this))
    , levelText_(new QLabel(this))
{
    setObjectName(QStringLiteral("cellDialog"));
    setWindowTitle(title);
    tabs_->setObjectName(QStringLiteral("cellDigits"));
    tabs_->setAccessibleName(tr("Digits of the sheet"));
    tabs_->setWhatsThis(tabs_->accessibleName());
    tabs_->setVisible(digits_.size() > 1);
    problem_->setObjectName(QStringLiteral("cellProblem"));
    problem_->setWordWrap(true);
    problem_->setTextFormat(Qt::PlainText);
    problem_->hide();
    for (std::size_t i = 0; i < digits_.size(); ++i) {
        auto* editor = new CellEditor(this);
        editor->setDigit(digits_[i].picture, levels_);
        connect(editor, &CellEditor::changed, this, [this, editor, i] {
            digits_[i].picture = editor->digit();
            refresh();
        });
        connect(editor, &CellEditor::cursorMoved, this, [this](QPoint cell, int level) {
            place_->setText(tr("Row %1, column %2: level %3").arg(cell.y()).arg(cell.x()).arg(level));
        });
        connect(&editor->undoStack(), &QUndoStack::indexChanged, this, &CellDialog::refresh);
        editors_.push_back(editor);
        stack_->addWidget(editor);
        tabs_->addTab(QString::number(digits_[i].label));
    }
    auto* tools = new QHBoxLayout;
    buildTools(tools);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    save_ = buttons->button(QDialogButtonBox::Save);
    save_->setObjectName(QStringLiteral("cellSave"));
    save_->setToolTip(tr("Keeps the digits as they are now, and closes this"));
    connect(save_, &QPushButton::clicked, this, [this] {
        problem_->hide();
        Q_EMIT saveAsked();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &CellDialog::reject);
    connect(tabs_, &QTabBar::currentChanged, this, &CellDialog::showDigit);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs_);
    layout->addLayout(tools);
    layout->addWidget(stack_, 1);
    layout->addWidget(place_);
    layout->addWidget(problem_);
    layout->addWidget(buttons);
    showDigit(0);
    resizeWithinScreen(*this, {500, 600});
}

CellDialog::~CellDialog()
{
    for (CellEditor* editor : editors_) { // whose lists of edits go later and say so
        editor->disconnect(this);
        editor->undoStack().disconnect(this);
    }
}

void CellDialog::buildTools(QHBoxLayout* tools)
{
    const auto add = [this, tools](const QString& picture, const QString& text, const QKeySequence& key) {
        auto* action = new QAction(icon(picture), text, this);
        action->setShortcut(key);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
        addAction(action);
        tools->addWidget(makeToolButton(action, this));
        return action;
    };
    undo_ = add(QStringLiteral("undo"), tr("Undo"), QKeySequence(QKeySequence::Undo));
    redo_ = add(QStringLiteral("redo"), tr("Redo"), QKeySequence(QKeySequence::Redo));
    QAction* clear = add(QStringLiteral("clear"), tr("Clear all cells"), QKeySequence(Qt::Key_Delete));
    clear->setObjectName(QStringLiteral("clearCells"));
    connect(undo_, &QAction::triggered, this, [this] { editor_->undoStack().undo(); });
    connect(redo_, &QAction::triggered, this, [this] { editor_->undoStack().redo(); });
    connect(clear, &QAction::triggered, this, [this] { editor_->clear(); });
    level_->setObjectName(QStringLiteral("cellLevel"));
    level_->setRange(1, 255);
    level_->setValue(255);
    level_->setAccessibleName(tr("Grey level that a click sets"));
    level_->setToolTip(tr("Grey level that a click or Space sets: 255 is full ink"));
    connect(level_, &QSlider::valueChanged, this, [this](int level) {
        levelText_->setText(QString::number(level));
        for (CellEditor* editor : editors_)
            editor->setLevel(level);
    });
    levelText_->setText(QString::number(level_->value()));
    levelText_->setMinimumWidth(levelText_->fontMetrics().horizontalAdvance(QStringLiteral("255 ")));
    tools->addSpacing(12);
    auto* name = new QLabel(tr("Grey &level"), this);
    name->setBuddy(level_);
    tools->addWidget(name);
    tools->addWidget(level_, 1);
    tools->addWidget(levelText_);
    const bool grey = levels_ == CellEditor::Levels::grey;
    for (QWidget* widget : std::initializer_list<QWidget*>{name, level_, levelText_})
        widget->setVisible(grey); // a sheet's cells are ink or none
    if (!grey)
        tools->addStretch();
}

void CellDialog::showDigit(int digit)
{
    editor_ = editors_.at(static_cast<std::size_t>(std::max(0, digit)));
    stack_->setCurrentWidget(editor_);
    if (!tabs_->hasFocus())
        editor_->setFocus();
    const QPoint cell = editor_->cursorCell();
    const int level =
        editor_->digit()[static_cast<std::size_t>(cell.y()) * digitSide + static_cast<std::size_t>(cell.x())];
    place_->setText(tr("Row %1, column %2: level %3").arg(cell.y()).arg(cell.x()).arg(level));
    refresh();
}

bool CellDialog::modified() const
{
    return !std::ranges::equal(
        digits_, before_, [](const Digit& one, const Digit& other) { return one.picture == other.picture; });
}

void CellDialog::refresh()
{
    if (!save_ || !editor_)
        return;
    undo_->setEnabled(editor_->undoStack().canUndo());
    redo_->setEnabled(editor_->undoStack().canRedo());
    save_->setEnabled(modified());
}

void CellDialog::refuse(const QString& sentence)
{
    problem_->setText(sentence);
    problem_->show();
}

void CellDialog::saved()
{
    before_ = digits_;
    accept();
}

void CellDialog::reject()
{
    if (!modified())
        return QDialog::reject();
    auto* question = new QMessageBox(QMessageBox::Question, windowTitle(), tr("What you changed is not saved yet."),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Save);
    connect(question, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Save)
            Q_EMIT saveAsked();
        else if (answer == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

} // namespace engram
