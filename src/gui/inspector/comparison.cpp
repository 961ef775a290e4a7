#include "inspector/comparison.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "inspector/memoryPicture.h"
#include "widgets/card.h"

namespace engram {

namespace {

constexpr int pictureSide = 224;

QLabel* difference(BitView memory, BitView input, QWidget* parent)
{
    auto* label = new QLabel(parent);
    const QImage image = pictureOfDifference(memory, input, parent->palette());
    label->setPixmap(QPixmap::fromImage(image.scaled(pictureSide, pictureSide)));
    return label;
}

} // namespace

ComparisonDialog::ComparisonDialog(
    const QString& memoryName, const BitVector& memory, const BitVector& input, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Memory and input"));
    setAttribute(Qt::WA_DeleteOnClose);
    const bool comparable = memory.size() == input.size() && input.count() > 0;

    auto* memoryPicture = new BitPicture(this);
    memoryPicture->setSide(pictureSide);
    memoryPicture->setBits(memory);
    memoryPicture->setAccessibleName(memoryName);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->addWidget(makeHeading(memoryName, this), 0, 0);
    grid->addWidget(memoryPicture, 1, 0);
    if (comparable) {
        auto* inputPicture = new BitPicture(this);
        inputPicture->setSide(pictureSide);
        inputPicture->setBits(input);
        inputPicture->setAccessibleName(tr("The input"));
        std::size_t onlyMemory = 0;
        for (std::size_t bit = 0; bit < memory.size(); ++bit)
            onlyMemory += memory[bit] && !input[bit] ? 1 : 0;
        const std::size_t distance = hammingDistance(memory, input);
        grid->addWidget(makeHeading(tr("The input"), this), 0, 1);
        grid->addWidget(inputPicture, 1, 1);
        grid->addWidget(makeHeading(tr("%n bits differ", nullptr, static_cast<int>(distance)), this), 0, 2);
        grid->addWidget(difference(memory, input, this), 1, 2);
        grid->addWidget(
            new QuietLabel(
                tr("%1 only in the memory, %2 only in the input").arg(onlyMemory).arg(distance - onlyMemory), this),
            2, 0, 1, 3);
    }

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* canvas = buttons->addButton(tr("Put it on the canvas"), QDialogButtonBox::ActionRole);
    QPushButton* forget = buttons->addButton(tr("Forget it"), QDialogButtonBox::ActionRole);
    connect(canvas, &QPushButton::clicked, this, [this, memory] {
        Q_EMIT canvasWanted(pixelsOfBits(memory));
        accept();
    });
    connect(forget, &QPushButton::clicked, this, [this] {
        Q_EMIT forgetWanted();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace engram
