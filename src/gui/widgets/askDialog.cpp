#include "widgets/askDialog.h"

#include <algorithm>
#include <utility>

#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/menuText.h"
#include "widgets/numberField.h"

namespace engram {

namespace {

constexpr int leastAskWidth = 360;
constexpr int aroundTitle = 180; ///< the buttons of a window's frame
constexpr int linesOfText = 9;

} // namespace

AskDialog::AskDialog(QWidget* parent, const AskWords& question)
    : QDialog(parent)
    , accept_(new QPushButton(question.accept, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    accept_->setDefault(true);
    accept_->setToolTip(tr("Uses what is written above"));
    setMinimumWidth(std::max(leastAskWidth, fontMetrics().horizontalAdvance(question.title) + aroundTitle));
}

void AskDialog::openWith(QWidget* field, const AskWords& question)
{
    auto* label = new QLabel(question.label, this);
    label->setTextFormat(Qt::PlainText); // it may show a name out of a file
    label->setWordWrap(true);
    label->setBuddy(field);
    field->setAccessibleName(withoutKey(question.label));
    field->setToolTip(question.tip);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(accept_, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addWidget(buttons);
    field->setFocus();
    open();
}

AskDialog* AskDialog::forLine(QWidget* parent, const AskWords& question, const QString& value, Empty empty,
    std::function<void(const QString&)> use)
{
    auto* dialog = new AskDialog(parent, question);
    auto* line = new QLineEdit(value, dialog);
    line->selectAll();
    const auto judge = [dialog, empty](const QString& text) {
        dialog->accept_->setEnabled(empty == Empty::allowed || !text.trimmed().isEmpty());
    };
    judge(value);
    connect(line, &QLineEdit::textChanged, dialog, judge);
    connect(dialog, &QDialog::accepted, parent, [line, use = std::move(use)] { use(line->text()); });
    dialog->openWith(line, question);
    return dialog;
}

AskDialog* AskDialog::forText(
    QWidget* parent, const AskWords& question, const QString& value, std::function<void(const QString&)> use)
{
    auto* dialog = new AskDialog(parent, question);
    auto* text = new QPlainTextEdit(value, dialog);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(linesOfText * text->fontMetrics().lineSpacing());
    connect(dialog, &QDialog::accepted, parent, [text, use = std::move(use)] { use(text->toPlainText()); });
    dialog->openWith(text, question);
    return dialog;
}

AskDialog* AskDialog::forNumber(
    QWidget* parent, const AskWords& question, int value, Range range, std::function<void(int)> use)
{
    auto* dialog = new AskDialog(parent, question);
    auto* number = makeNumberField(range.least, range.most, value, "askedNumber", question.label, {}, dialog);
    number->setSingleStep(range.step);
    number->selectAll();
    connect(dialog, &QDialog::accepted, parent, [number, use = std::move(use)] { use(number->value()); });
    dialog->openWith(number, question);
    return dialog;
}

} // namespace engram
