#include "inspector/patchworkPart.h"

#include <algorithm>
#include <utility>

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QStringList>
#include <QVBoxLayout>

#include "inspector/memoryCard.h"
#include "inspector/patchworkText.h"
#include "inspector/shownMoment.h"
#include "widgets/card.h"

namespace engram {

namespace {

constexpr int mostSide = 224; ///< of a picture
constexpr int partGap = 12;
constexpr int mostSaidLines = 5; ///< for what is said of a window
constexpr int pagesOfSaid = 4; ///< a page that is not as high as so many of it is low

/// As high as the longest that it may say, and no higher: a line more as one points would move what one points at. In a
/// low page, which scrolls for want of what is kept empty here, it is as high as the longest that it has said.
/// What it may say changes with every stroke, so it gives nothing back before it is another width.
class StatusLabel : public QuietLabel {
public:
    using QuietLabel::QuietLabel;

    void say(const QString& text)
    {
        setText(text);
        setToolTip(text);
        fit();
    }
    void keepRoomFor(QStringList texts)
    {
        texts_ = std::move(texts);
        fit();
    }
    void setPageHeight(int height)
    {
        if (std::exchange(pageHeight_, height) == height)
            return;
        if (const bool low = isLow(); low != std::exchange(low_, low))
            startAgain();
    }
    void startAgain()
    {
        setFixedHeight(0);
        fit();
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; } // what is around it would grow with it

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QuietLabel::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            startAgain();
    }

private:
    void fit()
    {
        const QMargins margins = contentsMargins();
        const int around = margins.top() + margins.bottom();
        const QRect room(0, 0, std::max(1, width() - margins.left() - margins.right()), QWIDGETSIZE_MAX);
        int wanted = heightForWidth(width());
        for (const QString& text : low_ ? QStringList() : texts_)
            wanted = std::max(wanted, around + fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height());
        wanted = std::min(wanted, fontMetrics().height() * mostSaidLines + around + 6);
        if (wanted > minimumHeight())
            setFixedHeight(wanted);
    }

    [[nodiscard]] bool isLow() const { return pageHeight_ < fontMetrics().height() * mostSaidLines * pagesOfSaid; }

    QStringList texts_;
    int pageHeight_ = 0;
    bool low_ = true;
};

} // namespace

PatchworkPart::PatchworkPart(QWidget* parent)
    : QWidget(parent)
    , status_(new StatusLabel({}, this))
{
    setObjectName(QStringLiteral("patchworkPart"));
    using Shows = PatchworkPicture::Shows;
    constexpr std::array shows{Shows::question, Shows::answer, Shows::runnerUp, Shows::speaksFor};
    const std::array<const char*, 4> names{
        "patchworkQuestion", "patchworkAnswer", "patchworkRunnerUp", "patchworkSpeaksFor"};
    constexpr std::array meanings{
        QT_TR_NOOP("The picture as it was asked about. The arrow keys point at its windows, one after the other"),
        QT_TR_NOOP("The answer, put together out of its memories: each has its colour, hatching and number"),
        QT_TR_NOOP("The same of the digit that came second"),
        QT_TR_NOOP("Where the picture speaks for the answer and where for the runner-up"),
    };
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(partGap);
    grid->setVerticalSpacing(3);
    for (std::size_t i = 0; i < pictures_.size(); ++i) {
        pictures_[i] = new PatchworkPicture(shows[i], this);
        pictures_[i]->setObjectName(QLatin1String(names[i]));
        pictures_[i]->setWhatsThis(tr(meanings[i]));
        captions_[i] = makeQuietLine({}, this);
        const int row = static_cast<int>(i / 2) * 3;
        const int column = static_cast<int>(i % 2);
        grid->addWidget(captions_[i], row, column);
        grid->addWidget(pictures_[i], row + 1, column, Qt::AlignLeft | Qt::AlignTop);
        connect(pictures_[i], &PatchworkPicture::windowPointed, this, &PatchworkPart::point);
    }
    grid->setRowMinimumHeight(2, 4);
    grid->setColumnStretch(1, 1);

    status_->setObjectName(QStringLiteral("patchworkStatus"));
    status_->setWordWrap(true);
    status_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    status_->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(grid);
    for (Memories& memories : memories_) {
        memories.heading = makeHeading({}, this);
        memories.layout = new QVBoxLayout;
        memories.layout->setSpacing(12);
        layout->addWidget(memories.heading);
        layout->addLayout(memories.layout);
    }
    setRoom(0, 0);
    point(std::nullopt);
}

void PatchworkPart::setRoom(int width, int height)
{
    const int side = std::clamp((width - partGap) / 2, PatchworkPicture::leastSide, mostSide);
    for (std::size_t i = 0; i < pictures_.size(); ++i) {
        pictures_[i]->setSide(side);
        captions_[i]->setMaximumWidth(side);
    }
    static_cast<StatusLabel*>(status_)->setPageHeight(height);
}

void PatchworkPart::show(PatchworkPointer explanation, const BitVector& question)
{
    explanation_ = std::move(explanation);
    const bool rivalled = explanation_->codes.size() > 1;
    const QString answer = answerText(explanation_->codes.front().code);
    const QString other = rivalled ? answerText(explanation_->codes[1].code) : QString();
    const std::array<QString, 4> captions{tr("The input"), tr("Patched: %1").arg(answer),
        tr("Runner-up: %1").arg(other), tr("+ for %1, − for %2").arg(answer, other)};
    for (std::size_t i = 0; i < pictures_.size(); ++i) {
        const bool there = i < 2 || rivalled;
        pictures_[i]->setVisible(there);
        captions_[i]->setVisible(there);
        captions_[i]->setText(captions[i]);
        pictures_[i]->setAccessibleName(
            i == 3 ? tr("Where the picture speaks for %1 and where for %2").arg(answer, other) : captions[i]);
        pictures_[i]->setExplanation(explanation_, question);
    }
    QStringList texts;
    for (std::size_t window = 0; window < explanation_->grid.windows(); ++window)
        texts += describeWindow(*explanation_, window);
    static_cast<StatusLabel*>(status_)->keepRoomFor(std::move(texts));
    shownCards_ = {};
    showMemories(memories_[0], 0, tr("Memories of the %1").arg(answer));
    showMemories(memories_[1], 1, tr("Memories of the runner-up, the %1").arg(other));
    point(window_ && *window_ < explanation_->grid.windows() ? window_ : std::nullopt);
}

void PatchworkPart::clear()
{
    explanation_.reset();
    shownCards_ = {};
    window_.reset();
    for (PatchworkPicture* picture : pictures_)
        picture->setExplanation({}, {});
}

void PatchworkPart::showMemories(Memories& memories, std::size_t code, const QString& heading)
{
    const bool there = code < explanation_->codes.size();
    memories.heading->setText(heading);
    memories.heading->setVisible(there);
    const std::size_t count = there ? explanation_->codes[code].memories.size() : 0;
    while (memories.cards.size() < count)
        memories.cards.push_back(addCard(memories));
    for (std::size_t i = 0; i < memories.cards.size(); ++i) {
        memories.cards[i]->setVisible(i < count);
        if (i >= count)
            continue;
        const ExplainedCode& explained = explanation_->codes[code];
        const ExplainedMemory& memory = explained.memories[i];
        const double share = static_cast<double>(memory.pixels) / static_cast<double>(explained.windowOfPixel.size());
        memories.cards[i]->showPatch(
            {memory, memory.engram, share, memory.input}, i, describePatch(*explanation_, explained, i));
        memories.cards[i]->setAsksWhatIf(code == 0);
        shownCards_[code].push_back(memories.cards[i]);
    }
}

MemoryCard* PatchworkPart::addCard(Memories& memories)
{
    auto* card = new MemoryCard(this);
    memories.layout->addWidget(card);
    connect(card, &MemoryCard::menuFilled, this, &PatchworkPart::menuFilled);
    connect(card, &MemoryCard::openWanted, this, [this, card] { Q_EMIT openWanted(card->memory()); });
    connect(card, &MemoryCard::forgetWanted, this, [this, card] { Q_EMIT forgetWanted(card->memory()); });
    return card;
}

void PatchworkPart::point(std::optional<std::size_t> window)
{
    window_ = explanation_ ? window : std::nullopt;
    const QString text = window_
        ? describeWindow(*explanation_, *window_)
        : tr("Point at a picture, or walk over it with the arrow keys: this place says which memory a window is from.");
    static_cast<StatusLabel*>(status_)->say(text);
    for (PatchworkPicture* picture : pictures_) {
        picture->setWindow(window_);
        picture->setAccessibleDescription(text);
    }
}

} // namespace engram
