#include "layers/outputCard.h"

#include <algorithm>
#include <initializer_list>
#include <numeric>
#include <span>

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "bridge/sessionBridge.h"
#include "widgets/fittedText.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"
#include "widgets/surenessText.h"
#include "widgets/viewRole.h"

namespace engram {

namespace {

constexpr std::size_t noDigitColumn = 10; ///< the column of codes 10-15
constexpr std::size_t columnCount = 11;
/// Of a state, and neither none of it nor all.
bool isPart(double share)
{
    return share >= 0.005 && share < 0.995;
}

constexpr double usualNumber = 3.4; ///< the answer, in sizes of other text
constexpr double shareOfNumber = 0.3; ///< of the card, where it is large: the bars need the most
constexpr double largeText = 1.6; ///< at least, in sizes of other text
constexpr double shareOfLine = 0.085; ///< of the card, where it is large: a line of text
constexpr double mostPerWidth = 0.042; ///< as much of its width at most, or how sure it is were cut
constexpr double captionPerText = 0.75; ///< where it is large
constexpr int captionedLines = 13; ///< of text that are as tall as a card that has room for a caption
constexpr int captionedLargeLines = 18; ///< the same, where it is large

/// A label needs so much to show figures whole: the bars have use for what their line has above and below them.
int heightOfFigures(const QFontMetrics& metrics)
{
    const QRect figures = metrics.tightBoundingRect(QStringLiteral("0123456789"));
    const int above = metrics.ascent() + figures.top();
    const int below = metrics.descent() - figures.bottom();
    return metrics.height() - 2 * std::max(0, std::min(above, below) - 2);
}

} // namespace

BitTile::BitTile(std::size_t neuron, QWidget* parent)
    : QAbstractButton(parent)
    , neuron_(neuron)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setBit(std::nullopt, false);
}

QSize BitTile::sizeHint() const
{
    const double line = QFontMetricsF(font()).height();
    const double usualLine = QFontMetricsF(parentWidget()->font()).height();
    return (QSizeF(36, 42) * (line / usualLine)).toSize();
}

void BitTile::setBit(std::optional<bool> bit, bool changed)
{
    bit_ = bit;
    changed_ = changed;
    const QString value = bit ? (*bit ? QStringLiteral("1") : QStringLiteral("0")) : QStringLiteral("–");
    setText(value);
    setAccessibleName(tr("Output neuron %1, worth %2").arg(neuron_).arg(8U >> neuron_));
    setAccessibleDescription(changed ? tr("%1, changed in this step").arg(value) : value);
    setToolTip(tr("Output neuron %1, worth %2: %3\nClick to see what it reads")
                   .arg(neuron_)
                   .arg(8U >> neuron_)
                   .arg(accessibleDescription()));
    update();
}

void BitTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = bit_.value_or(false);
    const QColor ink = palette().color(QPalette::Active, QPalette::Text);
    painter.setBrush(on ? ink : wellColor(palette()));
    if (isChecked() || hasFocus())
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.5));
    else if (changed_)
        painter.setPen(QPen(changedColor(palette()), 2));
    else
        painter.setPen(QPen(lineColor(palette()), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    painter.setPen(on ? palette().color(QPalette::Active, QPalette::Base) : bit_ ? ink : quietText(palette()));
    QFont larger = font();
    larger.setPointSizeF(font().pointSizeF() * 1.35);
    painter.setFont(larger);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

DigitBars::DigitBars(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setViewRole(*this, QAccessible::Chart);
    setAccessibleName(tr("How near each digit was"));
}

double DigitBars::shareOf(std::size_t column) const
{
    if (!answer_)
        return 0;
    const auto codes = std::span(answer_->shares.codes);
    return column < noDigitColumn ? codes[column] : std::accumulate(codes.begin() + noDigitColumn, codes.end(), 0.0);
}

std::optional<std::size_t> DigitBars::distanceOf(std::size_t column) const
{
    if (!answer_)
        return std::nullopt;
    // Sorted by distance: the first of those that are no digits is the nearest of them.
    const auto found = std::ranges::find_if(answer_->distances,
        [column](const CodeDistance& each) { return std::min<std::size_t>(each.code, noDigitColumn) == column; });
    return found == answer_->distances.end() ? std::nullopt : std::optional(found->distance);
}

double DigitBars::nearnessOf(std::size_t column) const
{
    const auto distance = distanceOf(column);
    if (!distance)
        return 0;
    const std::size_t least = answer_->distances.front().distance;
    return *distance == least ? 1 : static_cast<double>(least) / static_cast<double>(*distance);
}

QString DigitBars::nameOf(std::size_t column)
{
    return column < noDigitColumn ? QString::number(column) : tr("none");
}

void DigitBars::setAnswer(const std::optional<DigitAnswer>& answer)
{
    answer_ = answer;
    QStringList spoken;
    for (std::size_t column = 0; column < columnCount; ++column)
        if (const QString text = spokenOf(column); !text.isEmpty())
            spoken += text;
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    setToolTip(answer
            ? tr("How near the picture is to what was taught of each digit, as it was put, and how much of the "
                 "state was recalled from it:\n%1")
                  .arg(spoken.join(u'\n'))
            : QString());
    update();
}

QString DigitBars::spokenOf(std::size_t column) const
{
    const auto distance = distanceOf(column);
    const double share = shareOf(column);
    if (!distance && share < 0.005)
        return {};
    QStringList parts;
    if (distance)
        parts += tr("%Ln bits away", nullptr, pluralNumber(*distance));
    if (share >= 0.995)
        parts += tr("the whole state");
    else if (share >= 0.005)
        parts += tr("%1 % of the state").arg(qRound(share * 100));
    return tr("%1: %2").arg(nameOf(column), parts.join(QStringLiteral(", ")));
}

void DigitBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFontMetricsF metrics(font());
    const double step = static_cast<double>(width()) / columnCount;
    const double textHeight = metrics.height();
    const double ground = height() - 2 * textHeight - 3;
    std::size_t best = 0;
    bool mixed = false; // the state, of memories of several digits
    for (std::size_t digit = 0; digit < noDigitColumn; ++digit) {
        best = shareOf(digit) > shareOf(best) ? digit : best;
        mixed = mixed || isPart(shareOf(digit));
    }
    const double room = ground - (mixed ? textHeight : 0) - 2;
    const QStringList distances = distanceTexts(step);
    const QFont numbers = fittedFont(distances, font(), step);
    for (std::size_t at = 0; at < columnCount; ++at) {
        const double share = shareOf(at);
        const QRectF column(static_cast<double>(at) * step, 0, step, height());
        const double near = nearnessOf(at);
        const double tall = std::max(answer_ ? 2.0 : 1.0, near * room);
        const QColor fill = at == best && share > 0
            ? palette().color(QPalette::Highlight)
            : mix(palette().color(QPalette::Base), palette().color(QPalette::Text), near > 0 ? 0.4 : 0.18);
        painter.fillRect(QRectF(column.center().x() - step * 0.3, ground - tall, step * 0.6, tall), fill);
        painter.setPen(palette().color(QPalette::Text));
        constexpr double mostShrunk =
            1.4; // by which a name may be too wide and still be read; the matrix has this sign, too
        const bool fits = metrics.horizontalAdvance(nameOf(at)) <= mostShrunk * step;
        drawFitted(
            painter, QRectF(column.left(), ground + 2, step, textHeight), fits ? nameOf(at) : QStringLiteral("–"));
        painter.setPen(quietText(palette()));
        painter.setFont(numbers);
        drawFitted(painter, QRectF(column.left(), ground + 2 + textHeight, step, textHeight),
            distances.value(static_cast<qsizetype>(at)));
        painter.setFont(font());
        if (isPart(share))
            drawFitted(painter, QRectF(column.left(), ground - tall - textHeight - 1, step, textHeight),
                QString::number(qRound(share * 100)));
    }
}

QStringList DigitBars::distanceTexts(double width) const
{
    QList<qulonglong> known;
    for (std::size_t at = 0; at < columnCount; ++at)
        known += distanceOf(at).value_or(0);
    QStringList texts = numbersFor(known, font(), width);
    for (std::size_t at = 0; at < columnCount; ++at)
        if (!distanceOf(at))
            texts[static_cast<qsizetype>(at)].clear();
    return texts;
}

OutputCard::OutputCard(SessionBridge& bridge, QWidget* parent)
    : Card(tr("Output"), parent)
    , bridge_(bridge)
    , number_(new QLabel(this))
    , verdict_(new QuietLabel({}, this))
    , sureness_(new ElidedLabel({}, this))
    , caption_(makeQuietLine(tr("How near each digit is; below: bits that differ"), this))
    , bars_(new DigitBars(this))
    , recall_(std::make_shared<Recall>())
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (std::size_t neuron = 0; neuron < bits_.size(); ++neuron) {
        bits_[neuron] = new BitTile(neuron, this);
        row->addWidget(bits_[neuron]);
        connect(bits_[neuron], &BitTile::clicked, this, [this, neuron](bool on) {
            bridge_.view().selectNeuron(on ? std::optional(NeuronId{Layer::output, neuron}) : std::nullopt);
        });
    }
    setObjectName(QStringLiteral("outputCard"));
    number_->setObjectName(QStringLiteral("answer"));
    row->addSpacing(10);
    row->addWidget(number_);
    // What there is to say has its place, so nothing moves when it is said.
    verdict_->setObjectName(QStringLiteral("verdict"));
    verdict_->setWordWrap(true);
    verdict_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    verdict_->installEventFilter(this);
    row->addWidget(verdict_, 1);
    body()->setSpacing(4);
    body()->addLayout(row);
    sureness_->setObjectName(QStringLiteral("sureness"));
    body()->addWidget(sureness_);
    body()->addWidget(caption_);
    body()->addWidget(bars_, 1);
    fitTexts();
    connect(&patience_, &QTimer::timeout, this, [this] { showHowNear(std::nullopt); });
    connect(&bridge.view(), &ViewState::shownChanged, this, &OutputCard::show);
    show(bridge.view().shown());
}

void OutputCard::setLarge(bool large)
{
    large_ = large;
    fitTexts();
}

void OutputCard::fitTexts()
{
    QFont huge = font();
    huge.setWeight(QFont::DemiBold);
    huge.setPointSizeF(font().pointSizeF() * usualNumber);
    QFont said = font();
    QFont explained = font();
    if (large_) {
        const double lines =
            std::min(height() * shareOfNumber, width() * shareOfNumber) / QFontMetricsF(font()).height();
        huge.setPointSizeF(font().pointSizeF() * std::max(usualNumber, lines));
        const double text = std::min(height() * shareOfLine, width() * mostPerWidth) / QFontMetricsF(font()).height();
        said.setPointSizeF(font().pointSizeF() * std::max(largeText, text));
        explained.setPointSizeF(said.pointSizeF() * captionPerText);
    }
    number_->setFont(huge);
    // As wide as any answer, so that nothing moves when it gets a second figure; as high also while there is none.
    number_->setFixedWidth(number_->fontMetrics().horizontalAdvance(QStringLiteral("15")) + 4);
    number_->setMinimumHeight(large_ ? heightOfFigures(number_->fontMetrics()) : number_->fontMetrics().height());
    number_->setMaximumHeight(large_ ? number_->minimumHeight() : QWIDGETSIZE_MAX);
    for (QWidget* text : std::initializer_list<QWidget*>{verdict_, sureness_, bars_})
        text->setFont(said);
    caption_->setFont(explained);
    for (BitTile* bit : bits_)
        bit->setFont(said);
    sureness_->setFixedHeight(sureness_->fontMetrics().height() + 1); // also while there is nothing to say
    // Where there is little room the bars need it more; their tool tip says the same.
    caption_->setVisible(height() > fontMetrics().height() * (large_ ? captionedLargeLines : captionedLines));
}

void OutputCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange && bars_)
        fitTexts();
}

QString OutputCard::answerText() const
{
    return number_->text();
}

void OutputCard::showAnswer(const Shown& shown)
{
    if (shown.empty()) {
        number_->clear();
        number_->setAccessibleName(tr("No answer yet"));
        said_.clear();
        size_.clear();
        placeVerdict();
        return;
    }
    const std::uint32_t code = codeOf(shown.state.output);
    number_->setText(QString::number(code));
    // Before the first step it is no answer yet.
    const bool random = shown.step == 0 && shown.kind == StateKind::reset;
    number_->setForegroundRole(random ? QPalette::PlaceholderText : QPalette::WindowText);
    number_->setAccessibleName(code > 9 ? tr("The answer: %1, no digit").arg(code) : tr("The answer: %1").arg(code));
    size_ = tr("%n bits", nullptr, pluralNumber(shown.state.output.size()));
    QStringList verdict;
    if (code > 9)
        verdict += tr("no digit");
    if (random)
        verdict += tr("random start, before the first step");
    // A reset is random and a lesson is given: neither is right or wrong.
    if (shown.expected && shown.step > 0 && shown.kind != StateKind::training && shown.kind != StateKind::feedback)
        verdict += code == *shown.expected ? tr("right") : tr("should be %1").arg(*shown.expected);
    if (shown.source == Shown::Source::story && shown.kind == StateKind::training)
        verdict += tr("as it was taught");
    said_ = verdict.join(QStringLiteral(" · "));
    placeVerdict();
}

/// Beside the answer; at the head of a card that is too narrow for it there.
void OutputCard::placeVerdict()
{
    const QSize needed =
        verdict_->fontMetrics().boundingRect(QRect(QPoint(), verdict_->size()), Qt::TextWordWrap, said_).size();
    const bool fits = needed.width() <= verdict_->width() && needed.height() <= verdict_->height();
    verdict_->setText(fits ? said_ : QString());
    verdict_->setToolTip(said_);
    setDetail(fits ? size_ : said_);
}

bool OutputCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == verdict_ && event->type() == QEvent::Resize)
        placeVerdict();
    return Card::eventFilter(watched, event);
}

void OutputCard::show(const Shown& shown)
{
    showAnswer(shown);
    ++generation_;
    for (std::size_t neuron = 0; neuron < bits_.size(); ++neuron) {
        const bool there = neuron < shown.state.output.size();
        const bool bit = there && shown.state.output[neuron];
        const bool changed = there && shown.previous && shown.previous->output[neuron] != bit;
        bits_[neuron]->setBit(there ? std::optional(bit) : std::nullopt, changed);
        bits_[neuron]->setChecked(shown.neuron == NeuronId{Layer::output, neuron});
    }
    if (!shown.moment || !shown.moment->recalled || shown.moment->engrams == 0) {
        patience_.stop();
        showHowNear(std::nullopt);
        if (shown.moment && shown.moment->recalled) {
            QString guess = tr("a guess: nothing has been taught yet");
            guess[0] = guess[0].toUpper();
            sureness_->setText(guess);
        }
        return;
    }
    patience_.begin();
    bridge_.query(
        "digit shares", this,
        [asked = shown.asked, moment = *shown.moment, recall = recall_](
            const SnapshotPointer&, const std::stop_token&) {
            const Learner& learner = asked->learner;
            DigitAnswer answer{sharesOf(learner.agent, moment, *recall),
                recall->distances(learner.agent, moment.after.input, moment.engrams), {}};
            const std::uint32_t code = codeOf(moment.after.output);
            answer.sureness = surenessOf(learner, answer.distances, code);
            answer.taughtAsDigit =
                code < 10 && std::ranges::find(answer.distances, code, &CodeDistance::code) != answer.distances.end();
            return answer;
        },
        [this, generation = generation_](const DigitAnswer& answer) {
            if (generation != generation_)
                return;
            patience_.stop();
            showHowNear(answer);
        });
}

void OutputCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitTexts();
}

void OutputCard::showHowNear(const std::optional<DigitAnswer>& answer)
{
    bars_->setAnswer(answer);
    sureness_->setShorter(answer && answer->sureness ? shortSurenessText(*answer->sureness) : QString());
    if (!answer)
        sureness_->clear();
    else if (answer->sureness)
        sureness_->setText(surenessText(*answer->sureness));
    else if (answer->distances.size() < 2)
        sureness_->setText(tr("How sure? Only one digit was taught"));
    else
        sureness_->setText(
            answer->taughtAsDigit ? notAllTaughtText() : tr("Not sure: this was never taught as a digit"));
}

} // namespace engram
