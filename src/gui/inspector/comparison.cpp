#include "inspector/comparison.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "inspector/memoryPicture.h"
#include "widgets/card.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"

namespace engram {

namespace {

constexpr int comparedSide = 224;

/// The picture of the difference; what is only in one of them bears its sign, so that colour is not all that tells.
QLabel* difference(BitView memory, BitView input, QWidget* parent)
{
    auto* label = new QLabel(parent);
    QPixmap picture =
        QPixmap::fromImage(pictureOfDifference(memory, input, parent->palette()).scaled(comparedSide, comparedSide));
    QPainter painter(&picture);
    painter.setPen(parent->palette().color(QPalette::Base));
    constexpr int cell = comparedSide / static_cast<int>(digitSide);
    const std::size_t depth = std::max<std::size_t>(1, memory.size() / digitPixels);
    for (std::size_t pixel = 0; pixel < digitPixels && pixel * depth < memory.size(); ++pixel) {
        int more = 0; // bits that the input has and the memory has not
        for (std::size_t bit = pixel * depth; bit < (pixel + 1) * depth; ++bit)
            more += (input[bit] ? 1 : 0) - (memory[bit] ? 1 : 0);
        if (more == 0)
            continue;
        const QPoint middle(static_cast<int>(pixel % digitSide) * cell + cell / 2,
            static_cast<int>(pixel / digitSide) * cell + cell / 2);
        painter.drawLine(middle - QPoint(2, 0), middle + QPoint(2, 0));
        if (more > 0)
            painter.drawLine(middle - QPoint(0, 2), middle + QPoint(0, 2));
    }
    painter.end();
    label->setPixmap(picture);
    return label;
}

/// A shade of the difference picture and what it stands for.
QWidget* legendEntry(const QColor& color, const QString& text, QWidget* parent)
{
    auto* entry = new QWidget(parent);
    auto* swatch = new QLabel(entry);
    QPixmap square(12, 12);
    square.fill(color);
    swatch->setPixmap(square);
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(swatch);
    row->addWidget(new QuietLabel(text, entry));
    row->addStretch();
    return entry;
}

} // namespace

ComparisonDialog::ComparisonDialog(
    const QString& memoryName, const BitVector& memory, const BitVector& input, QWidget* parent)
    : QDialog(parent)
    , whatIf_(new QLabel(this))
{
    setObjectName(QStringLiteral("comparison"));
    whatIf_->setObjectName(QStringLiteral("comparisonWhatIf"));
    whatIf_->setTextFormat(Qt::PlainText);
    whatIf_->setWordWrap(true);
    whatIf_->hide();
    setWindowTitle(tr("Memory and input"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto* memoryPicture = new BitPicture(this);
    memoryPicture->setSide(comparedSide);
    memoryPicture->setBits(memory);
    memoryPicture->setAccessibleName(memoryName);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->addWidget(makeHeading(memoryName, this), 0, 0);
    grid->addWidget(memoryPicture, 1, 0);
    if (memory.size() == input.size() && input.count() > 0)
        addInput(*grid, memory, input);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(grid);
    layout->addWidget(whatIf_);
    layout->addWidget(makeButtons(memory));
}

void ComparisonDialog::addInput(QGridLayout& grid, const BitVector& memory, const BitVector& input)
{
    auto* inputPicture = new BitPicture(this);
    inputPicture->setSide(comparedSide);
    inputPicture->setBits(input);
    inputPicture->setAccessibleName(tr("The input"));
    std::size_t onlyMemory = 0;
    for (std::size_t bit = 0; bit < memory.size(); ++bit)
        onlyMemory += memory[bit] && !input[bit] ? 1 : 0;
    const std::size_t distance = hammingDistance(memory, input);
    grid.addWidget(makeHeading(tr("The input"), this), 0, 1);
    grid.addWidget(inputPicture, 1, 1);
    grid.addWidget(makeHeading(tr("%n bits differ", nullptr, pluralNumber(distance)), this), 0, 2);
    const QString inMemory = tr("− only in the memory: %n bits", nullptr, pluralNumber(onlyMemory));
    const QString inInput = tr("+ only in the input: %n bits", nullptr, pluralNumber(distance - onlyMemory));
    QLabel* picture = difference(memory, input, this);
    picture->setObjectName(QStringLiteral("comparisonDifference"));
    picture->setAccessibleName(tr("Where they differ"));
    picture->setAccessibleDescription(inMemory + QStringLiteral("; ") + inInput);
    grid.addWidget(picture, 1, 2);
    auto* legend = new QVBoxLayout;
    legend->setSpacing(2);
    legend->addWidget(legendEntry(palette().color(QPalette::Highlight), inMemory, this));
    legend->addWidget(legendEntry(changedColor(palette()), inInput, this));
    grid.addLayout(legend, 2, 2);
}

QDialogButtonBox* ComparisonDialog::makeButtons(const BitVector& memory)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* canvas = buttons->addButton(tr("Put on the canvas"), QDialogButtonBox::ActionRole);
    QPushButton* forget = buttons->addButton(tr("Forget it"), QDialogButtonBox::ActionRole);
    canvas->setToolTip(tr("The memory as a drawing, which the agent answers"));
    forget->setToolTip(tr("Takes the memory out of the agent; Undo brings it back"));
    // Enter closes: what changes something is done on purpose.
    QPushButton* close = buttons->button(QDialogButtonBox::Close);
    for (QPushButton* button : {canvas, forget})
        button->setAutoDefault(false);
    close->setDefault(true);
    close->setFocus();
    connect(canvas, &QPushButton::clicked, this, [this, memory] {
        Q_EMIT canvasWanted(pixelsOfBits(memory));
        accept();
    });
    connect(forget, &QPushButton::clicked, this, [this] {
        Q_EMIT forgetWanted();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ComparisonDialog::setWhatIf(const QString& sentence)
{
    whatIf_->setText(sentence);
    whatIf_->setVisible(!sentence.isEmpty());
}

} // namespace engram
