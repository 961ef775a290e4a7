#include "layers/outputCard.h"

#include <algorithm>
#include <span>

#include <QHBoxLayout>
#include <QPainter>

#include "bridge/sessionBridge.h"
#include "widgets/palette.h"

namespace engram {

namespace {

std::size_t likeliest(const StepShares& shares)
{
    const auto digits = std::span(shares.codes).first<10>();
    return static_cast<std::size_t>(std::ranges::max_element(digits) - digits.begin());
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
    setAccessibleName(tr("Share of state neurons that recalled each digit"));
}

void DigitBars::setShares(const std::optional<StepShares>& shares)
{
    shares_ = shares;
    QStringList spoken;
    for (std::size_t digit = 0; shares && digit < 10; ++digit)
        if (shares->codes[digit] >= 0.005)
            spoken += tr("%1: %2 %").arg(digit).arg(qRound(shares->codes[digit] * 100));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    setToolTip(shares
            ? tr("How much of the state was recalled from memories of each digit:\n%1").arg(accessibleDescription())
            : QString());
    update();
}

void DigitBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFontMetricsF metrics(font());
    const double step = width() / 10.0;
    const double textHeight = metrics.height();
    const double ground = height() - textHeight - 3;
    const double room = ground - textHeight - 2;
    const std::size_t best = shares_ ? likeliest(*shares_) : 10;
    for (std::size_t digit = 0; digit < 10; ++digit) {
        const double share = shares_ ? shares_->codes[digit] : 0;
        const QRectF column(static_cast<double>(digit) * step, 0, step, height());
        const double tall = std::max(shares_ ? 2.0 : 1.0, share * room);
        const QColor fill = digit == best && share > 0
            ? palette().color(QPalette::Highlight)
            : mix(palette().color(QPalette::Base), palette().color(QPalette::Text), share > 0 ? 0.4 : 0.18);
        painter.fillRect(QRectF(column.center().x() - step * 0.3, ground - tall, step * 0.6, tall), fill);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(column.left(), ground + 2, step, textHeight), Qt::AlignCenter, QString::number(digit));
        if (share >= 0.005) {
            painter.setPen(quietText(palette()));
            painter.drawText(QRectF(column.left() - 6, ground - tall - textHeight - 1, step + 12, textHeight),
                Qt::AlignCenter, QString::number(qRound(share * 100)));
        }
    }
}

OutputCard::OutputCard(SessionBridge& bridge, QWidget* parent)
    : Card(tr("Output"), parent)
    , bridge_(bridge)
    , number_(new QLabel(this))
    , verdict_(new QuietLabel({}, this))
    , caption_(new QuietLabel(tr("Share of the state recalled from each digit, %"), this))
    , bars_(new DigitBars(this))
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
    QFont huge = font();
    huge.setPointSizeF(font().pointSizeF() * 4.2);
    huge.setWeight(QFont::DemiBold);
    number_->setFont(huge);
    number_->setObjectName(QStringLiteral("answer"));
    row->addSpacing(14);
    row->addWidget(number_);
    verdict_->setWordWrap(true);
    row->addSpacing(6);
    row->addWidget(verdict_, 1);
    body()->addLayout(row);
    body()->addSpacing(6);
    body()->addWidget(caption_);
    body()->addWidget(bars_, 1);
    connect(&bridge.view(), &ViewState::shownChanged, this, &OutputCard::show);
    show(bridge.view().shown());
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
        verdict_->clear();
        setDetail({});
        return;
    }
    const std::uint32_t code = codeOf(shown.state.output);
    number_->setText(QString::number(code));
    number_->setAccessibleName(code > 9 ? tr("The answer: %1, no digit").arg(code) : tr("The answer: %1").arg(code));
    setDetail(tr("%1 bits").arg(shown.state.output.size()));
    QStringList verdict;
    if (code > 9)
        verdict += tr("no digit");
    if (shown.step == 0 && shown.kind == StateKind::reset)
        verdict += tr("random, before the first step");
    else if (shown.moment && shown.moment->recalled && shown.moment->engrams == 0)
        verdict += tr("a guess: nothing has been taught yet");
    if (shown.expected)
        verdict += code == *shown.expected ? tr("right") : tr("should be %1").arg(*shown.expected);
    verdict_->setText(verdict.join(QStringLiteral("\n")));
}

void OutputCard::show(const Shown& shown)
{
    showAnswer(shown);
    for (std::size_t neuron = 0; neuron < bits_.size(); ++neuron) {
        const bool there = neuron < shown.state.output.size();
        const bool bit = there && shown.state.output[neuron];
        const bool changed = there && shown.previous && shown.previous->output[neuron] != bit;
        bits_[neuron]->setBit(there ? std::optional(bit) : std::nullopt, changed);
        bits_[neuron]->setChecked(shown.neuron == NeuronId{Layer::output, neuron});
    }
    if (!shown.moment || !shown.moment->recalled || shown.moment->engrams == 0) {
        bars_->setShares(std::nullopt);
        return;
    }
    bridge_.query(
        "digit shares", this,
        [asked = shown.asked, moment = *shown.moment](const SnapshotPointer&, const std::stop_token&) {
            Recall recall;
            return sharesOf(asked->learner.agent, moment, recall);
        },
        [this](const StepShares& shares) { bars_->setShares(shares); });
}

} // namespace engram
