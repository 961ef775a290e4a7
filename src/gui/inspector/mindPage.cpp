#include "inspector/mindPage.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <engram/session/answerExplanation.h>
#include <engram/session/recipes.h>

#include "bridge/digitText.h"
#include "bridge/sessionText.h"
#include "inspector/heatView.h"
#include "inspector/imaginePart.h"
#include "inspector/memoryPicture.h"
#include "inspector/shownMoment.h"
#include "widgets/card.h"
#include "widgets/numberText.h"
#include "widgets/pictureDelegate.h"
#include "widgets/plainText.h"
#include "widgets/verticalScroll.h"

namespace engram {

namespace {

constexpr int narrowestDigit = 25; ///< pixels of a button: a page of the inspector must not take room from the canvas

constexpr std::size_t mostInList = 300; ///< memories with a pixel; how many there are stands above it
constexpr int heatThumb = static_cast<int>(digitSide);

bool sameMind(const SnapshotPointer& left, const SnapshotPointer& right)
{
    return left && right && left->learner.agent.memory().version() == right->learner.agent.memory().version()
        && left->learner.agent.sizes() == right->learner.agent.sizes();
}

} // namespace

MindPage::MindPage(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , digits_(new QButtonGroup(this))
    , digitRow_(new QWidget(this))
    , says_(new QLabel(this))
    , heat_(new HeatView(this))
    , pixelSays_(new QLabel(this))
    , list_(new QListView(this))
    , withPixel_(new QStandardItemModel(this))
    , typical_(new BitPicture(this))
    , typicalSays_(new QuietLabel({}, this))
    , oddest_(new BitPicture(this))
    , oddestSays_(new QuietLabel({}, this))
    , copy_(new QPushButton(tr("Copy as command"), this))
    , imagine_(new ImaginePart(bridge, this))
{
    setObjectName(QStringLiteral("mindPage"));
    says_->setObjectName(QStringLiteral("mindSays"));
    pixelSays_->setObjectName(QStringLiteral("mindPixel"));
    typical_->setObjectName(QStringLiteral("typicalMemory"));
    oddest_->setObjectName(QStringLiteral("oddestMemory"));
    for (QLabel* text : {says_, typicalSays_, oddestSays_, pixelSays_}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
    buildDigits();
    buildMemories();
    layOut();
    connect(&bridge, &SessionBridge::snapshotChanged, this, &MindPage::refresh);
    connect(digits_, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            showDigit();
    });
    connect(heat_, &HeatView::pixelChosen, this, [this] {
        showPixel();
        // Once what has become visible is laid out.
        QMetaObject::invokeMethod(this, &MindPage::bringPixelInSight, Qt::QueuedConnection);
    });
    connect(copy_, &QPushButton::clicked, this, [this] {
        Q_EMIT commandWanted(bridge_.snapshot()->recipes->asking(
            "mind", Recipes::Key::of(minded_->learner), wordsOfPixel(heat_->pixel())));
    });
    connect(imagine_, &ImaginePart::commandWanted, this, &MindPage::commandWanted);
    connect(list_, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const auto row = static_cast<std::size_t>(index.row()); row < listed_.size())
            Q_EMIT memoryPicked(minded_, listed_[row]);
    });
    const auto pick = [this](const std::optional<MemoryInMind> MentalImage::*which) {
        if (!images_)
            return;
        if (const auto& found = images_->at(static_cast<std::size_t>(digits_->checkedId())).*which)
            Q_EMIT memoryPicked(minded_, found->engram);
    };
    connect(typical_, &BitPicture::clicked, this, [pick] { pick(&MentalImage::typical); });
    connect(oddest_, &BitPicture::clicked, this, [pick] { pick(&MentalImage::oddest); });
}

void MindPage::buildDigits()
{
    auto* row = new QHBoxLayout(digitRow_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int digit = 0; digit < 10; ++digit) {
        auto* button = new QToolButton(digitRow_);
        button->setText(QString::number(digit));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({heatThumb - 4, heatThumb - 4});
        button->setWhatsThis(HeatView::tr("Average of the memories"));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(QStringLiteral("mindDigit%1").arg(digit));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumWidth(narrowestDigit);
        digits_->addButton(button, digit);
        row->addWidget(button);
    }
    digits_->setExclusive(true);
    digits_->button(0)->setChecked(true);
}

void MindPage::buildMemories()
{
    for (BitPicture* picture : {typical_, oddest_}) {
        picture->setSide(2 * heatThumb);
        picture->setClickable(true);
        picture->setToolTip(tr("Open it beside what is shown"));
    }
    copy_->setObjectName(QStringLiteral("copyMind"));
    copy_->setToolTip(tr("The line for engram-cli that tells the same of every digit and of the chosen pixel"));
    copy_->setEnabled(false);
    typical_->setAccessibleName(tr("The most typical memory"));
    oddest_->setAccessibleName(tr("The oddest memory"));
    list_->setObjectName(QStringLiteral("memoriesWithPixel"));
    list_->setAccessibleName(tr("Memories that have the chosen pixel"));
    list_->setWhatsThis(list_->accessibleName());
    list_->setModel(withPixel_);
    list_->setItemDelegate(new PictureDelegate(list_));
    list_->setViewMode(QListView::IconMode);
    list_->setResizeMode(QListView::Adjust);
    list_->setUniformItemSizes(true);
    list_->setMovement(QListView::Static);
    list_->setIconSize({heatThumb, heatThumb});
    list_->setGridSize({heatThumb + 6, heatThumb + 6});
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setFixedHeight(2 * (heatThumb + 6) + 6);
}

void MindPage::layOut()
{
    auto* inside = new QWidget(this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->addWidget(typical_, 0, 0);
    grid->addWidget(typicalSays_, 0, 1);
    grid->addWidget(oddest_, 1, 0);
    grid->addWidget(oddestSays_, 1, 1);
    grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(12, 8, 12, 10); // as the other pages
    column->setSpacing(6);
    column->addWidget(digitRow_);
    column->addWidget(says_);
    column->addWidget(heat_);
    column->addWidget(pixelSays_);
    column->addWidget(list_);
    column->addLayout(grid);
    column->addWidget(copy_, 0, Qt::AlignLeft);
    column->addWidget(imagine_);
    column->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    scroll_ = new VerticalScroll(inside, this);
    layout->addWidget(scroll_);
}

void MindPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void MindPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && images_)
        showDigit();
}

std::size_t MindPage::bitsPerPixel() const
{
    return std::max<std::size_t>(minded_->learner.agent.sizes().inputs / digitPixels, 1);
}

void MindPage::refresh()
{
    if (!isVisible() || sameMind(minded_, bridge_.snapshot()))
        return;
    using Made = std::pair<SnapshotPointer, std::shared_ptr<const Images>>;
    bridge_.query(
        "inspector.mind", this,
        [](const SnapshotPointer& snapshot, const std::stop_token& stop) {
            return Made{snapshot, std::make_shared<const Images>(mentalImages(snapshot->learner.agent.memory(), stop))};
        },
        [this](Made made) {
            minded_ = std::move(made.first);
            images_ = std::move(made.second);
            for (std::size_t digit = 0; digit < images_->size(); ++digit) {
                QAbstractButton* button = digits_->button(static_cast<int>(digit));
                const std::vector<double> heat = images_->at(digit).heat(bitsPerPixel());
                button->setIcon(QPixmap::fromImage(pictureOfHeat(heat, palette())));
                const QString says =
                    tr("%1: %Ln memories", nullptr, pluralNumber(images_->at(digit).memories.size())).arg(digit);
                button->setToolTip(says);
                button->setAccessibleName(says);
            }
            showDigit();
            copy_->setEnabled(!minded_->learner.agent.memory().empty());
            Q_EMIT mindReady();
        });
}

QString MindPage::nameOf(std::size_t engram) const
{
    return memoryText(describeMemory(MemoryName::of(minded_->learner.agent.memory()[engram])));
}

void MindPage::showDigit()
{
    const int digit = digits_->checkedId();
    imagine_->setDigit(static_cast<std::uint32_t>(digit));
    if (!images_)
        return;
    const MentalImage& image = images_->at(static_cast<std::size_t>(digit));
    heat_->setHeat(image.memories.empty() ? std::vector<double>() : image.heat(bitsPerPixel()));
    says_->setText(image.memories.empty()
            ? tr("The agent has nothing in mind of %1: it was taught none.").arg(withArticle(digit))
            : tr("%Ln memories of %1 and their average: the more of them have a pixel, the stronger it is.", nullptr,
                pluralNumber(image.memories.size()))
                  .arg(withArticle(digit)));
    showExtremes(image);
    showPixel();
}

void MindPage::showExtremes(const MentalImage& image)
{
    const auto show = [this](const std::optional<MemoryInMind>& found, BitPicture& picture, QLabel& says,
                          const QString& text) {
        picture.setVisible(found.has_value());
        says.setVisible(found.has_value());
        if (!found)
            return;
        picture.setBits(BitVector(minded_->learner.agent.memory()[found->engram].input));
        const QString name = nameOf(found->engram);
        says.setText(text.arg(numberLocale().toString(found->distance, 'f', 1)));
        says.setToolTip(plainToolTip(name));
        picture.setAccessibleDescription(name + QStringLiteral(". ") + says.text());
    };
    show(image.typical, *typical_, *typicalSays_, tr("Most typical: mean distance %1 from the others"));
    show(image.oddest, *oddest_, *oddestSays_, tr("Oddest: mean distance %1"));
}

void MindPage::showPixel()
{
    if (!images_)
        return;
    const MentalImage& image = images_->at(static_cast<std::size_t>(digits_->checkedId()));
    const std::size_t pixel = heat_->pixel();
    const std::vector<std::size_t> with = image.memories.empty()
        ? std::vector<std::size_t>()
        : memoriesWithPixel(minded_->learner.agent.memory(), image, pixel, bitsPerPixel());
    const QString says =
        tr("Row %1, column %2: %L3 of %Ln memories have ink here.", nullptr, pluralNumber(image.memories.size()))
            .arg(pixel / digitSide)
            .arg(pixel % digitSide)
            .arg(with.size());
    pixelSays_->setText(image.memories.empty() ? QString() : says);
    heat_->setSays(pixelSays_->text());
    listMemories(with);
}

/// What is said of a pixel stands below the picture, which may be all that fits above the edge.
void MindPage::bringPixelInSight()
{
    scroll_->ensureWidgetVisible(list_->isVisible() ? static_cast<QWidget*>(list_) : pixelSays_, 0, 4);
    scroll_->ensureWidgetVisible(pixelSays_, 0, 4);
}

void MindPage::listMemories(const std::vector<std::size_t>& engrams)
{
    withPixel_->clear();
    listed_.assign(
        engrams.begin(), engrams.begin() + static_cast<std::ptrdiff_t>(std::min(mostInList, engrams.size())));
    for (const std::size_t engram : listed_) {
        const QImage picture = pictureOfBits(minded_->learner.agent.memory()[engram].input, palette());
        auto* item = new QStandardItem(QIcon(QPixmap::fromImage(picture)), QString());
        const QString name = nameOf(engram);
        item->setToolTip(plainToolTip(name));
        item->setAccessibleText(name);
        withPixel_->appendRow(item);
    }
    list_->setVisible(!listed_.empty());
}

} // namespace engram
