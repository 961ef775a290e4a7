#include "shell/welcome.h"

#include <algorithm>
#include <array>

#include <QButtonGroup>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "widgets/card.h"
#include "widgets/icon.h"
#include "widgets/palette.h"
#include "widgets/plainText.h"
#include "widgets/primaryButton.h"
#include "widgets/verticalScroll.h"

namespace engram {

namespace {

constexpr qsizetype shownRecent = 3; ///< agents that were open last
constexpr int widestRecent = 120; ///< of a name, in pixels
constexpr int cardWidth = 580; ///< at most
constexpr int cardMargin = 26;
constexpr int usualSpacing = 9;
constexpr int leastSpacing = 5; ///< in a low window

} // namespace

Welcome::Welcome(SessionBridge& bridge, const QStringList& recent, QWidget* over)
    : QWidget(over)
    , bridge_(bridge)
    , agents_(new QButtonGroup(this))
    , teach_(new PrimaryButton(tr("Teach 1,000 MNIST digits and all fonts"), this))
    , skip_(new QPushButton(tr("Start with an empty agent"), this))
    , progress_(new QProgressBar(this))
    , state_(new QuietLabel({}, this))
{
    setObjectName(QStringLiteral("welcome"));
    setAccessibleName(tr("Welcome"));
    teach_->setObjectName(QStringLiteral("welcomeTeach"));
    skip_->setObjectName(QStringLiteral("welcomeSkip"));
    teach_->setToolTip(tr("Takes well under a second; everything can be forgotten again"));
    skip_->setToolTip(tr("Teach it everything yourself"));
    buildCard(recent);
    over->installEventFilter(this);
    takePlace();
    connect(teach_, &QPushButton::clicked, this, &Welcome::teach);
    connect(skip_, &QPushButton::clicked, this, &Welcome::finish);
    connect(&bridge, &SessionBridge::jobProgress, this, [this](const JobStatus& status) {
        state_->setText(sessionText(status.text));
        progress_->setRange(0, status.total == 0 ? 0 : 1000);
        if (status.total != 0)
            progress_->setValue(static_cast<int>(status.done * 1000 / status.total));
        progress_->show();
        takePlace();
    });
    connect(&bridge, &SessionBridge::jobFinished, this, [this](const JobResult& result) {
        progress_->hide();
        state_->clear();
        takePlace();
        if (result.kind == JobKind::teach && teaching_)
            leave(!result.error && !result.cancelled);
    });
    // An agent that comes from a file or is taught another way needs no welcome.
    connect(&bridge, &SessionBridge::snapshotChanged, this, [this](const SnapshotPointer& snapshot) {
        if (!teaching_ && (!snapshot->learner.agent.memory().empty() || !snapshot->path.empty()))
            leave(false);
    });
}

void Welcome::buildCard(const QStringList& recent)
{
    auto* card = new Card({}, this);
    card_ = card;
    auto* picture = new QLabel(card);
    picture->setPixmap(icon(QStringLiteral("engram")).pixmap(QSize(36, 36), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    auto* headline = new QLabel(tr("Teach a weightless neural network by hand"), card);
    QFont large = headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    headline->setFont(large);
    headline->setWordWrap(true);
    text_ = new QLabel(
        tr("The agent remembers every lesson as it is and answers from the memories nearest to what it "
           "sees. You can watch each of its neurons, ask why, and make it forget. Which one will you teach?"),
        card);
    text_->setWordWrap(true);
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(8);
    progress_->hide();
    state_->setAlignment(Qt::AlignCenter);
    for (QPushButton* button : {teach_, skip_})
        button->setMinimumHeight(36);
    teach_->setEnabled(false);
    QVBoxLayout* body = card->body();
    auto* title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(picture);
    title->addWidget(headline, 1);
    // Side by side, but for languages in which they say too much for that.
    const int aside = teach_->sizeHint().width() + skip_->sizeHint().width() + teach_->fontMetrics().height();
    const bool fit = aside <= cardWidth - 2 * cardMargin;
    auto* buttons = new QBoxLayout(fit ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    buttons->addWidget(teach_, 1);
    buttons->addWidget(skip_);
    body->addLayout(title);
    body->addWidget(text_);
    body->addLayout(buildChoices(card));
    body->addLayout(buttons);
    setTabOrder(agents_->buttons().last(), teach_);
    setTabOrder(teach_, skip_);
    body->addLayout(buildWaysOn(recent, card));
    body->addWidget(progress_);
    body->addWidget(state_);
    scroll_ = new VerticalScroll(card, this); // a screen may be lower than it
}

QHBoxLayout* Welcome::buildWaysOn(const QStringList& recent, QWidget* card)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    const auto add = [row, card](const QString& text, const QString& tip) {
        auto* button = new QPushButton(card);
        button->setText(button->fontMetrics().elidedText(text, Qt::ElideMiddle, widestRecent));
        button->setToolTip(plainToolTip(tip));
        button->setAccessibleName(text);
        row->addWidget(button);
        return button;
    };
    if (!recent.isEmpty())
        row->addWidget(new QuietLabel(tr("Open again:"), card));
    for (const QString& path : recent.mid(0, shownRecent)) {
        QPushButton* button = add(QFileInfo(path).completeBaseName(), path);
        button->setObjectName(QStringLiteral("welcomeRecent"));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT openWanted(path); });
    }
    row->addStretch(1);
    QPushButton* tour = add(tr("Guided tour"), tr("Begin with the chosen agent, empty, and be told what to do first"));
    tour->setObjectName(QStringLiteral("welcomeTour"));
    connect(tour, &QPushButton::clicked, this, &Welcome::tourWanted);
    return row;
}

QVBoxLayout* Welcome::buildChoices(QWidget* card)
{
    struct Choice {
        const char* preset;
        QString purpose;
    };
    const std::array choices{
        Choice{"Patchwork", tr("To begin with: it reads well, and shows its answer as a picture.")},
        Choice{"Patchwork Edges", tr("The best reader of all: it looks at edges instead of ink.")},
        Choice{"Classic",
            tr("As the browser demo that Engram re-creates: watch it settle, step by step, from random bits.")},
    };
    auto* layout = new QVBoxLayout;
    layout->setSpacing(2);
    for (const Choice& choice : choices) {
        auto* button = new QRadioButton(QLatin1String(choice.preset), card);
        button->setObjectName(QStringLiteral("welcome") + QString(button->text()).remove(u' '));
        button->setAccessibleDescription(choice.purpose);
        button->setWhatsThis(choice.purpose);
        QFont bold = button->font();
        bold.setWeight(QFont::DemiBold);
        button->setFont(bold);
        agents_->addButton(button, static_cast<int>(findPreset(choice.preset) - presets().data()));
        auto* purpose = new QuietLabel(choice.purpose, card);
        purpose->setWordWrap(true);
        purpose->setIndent(button->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
            + button->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
        purpose->setBuddy(button);
        purpose->installEventFilter(this); // a click on the sentence chooses, too
        layout->addWidget(button);
        layout->addWidget(purpose);
        layout->addSpacing(4);
    }
    agents_->button(0)->setChecked(true);
    return layout;
}

void Welcome::finish()
{
    if (!teaching_) // else it has been taken, and learns
        takeChosen();
    leave(false);
}

void Welcome::takeChosen()
{
    const LearnerDescription& chosen = presets()[static_cast<std::size_t>(agents_->checkedId())].description;
    if (chosen != bridge_.snapshot()->learner.description())
        bridge_.session().newAgent(chosen);
}

void Welcome::dataIsComing()
{
    teach_->setEnabled(true);
    teach_->setFocus();
}

void Welcome::teach()
{
    teaching_ = true;
    teach_->setEnabled(false);
    for (QAbstractButton* button : agents_->buttons())
        button->setEnabled(false);
    takeChosen();
    bridge_.session().teachData({.samples = 1000, .seed = 1});
}

void Welcome::leave(bool taught)
{
    if (isHidden())
        return;
    hide();
    Q_EMIT finished(taught);
    deleteLater();
}

/// Says how high the card is with that much between its parts, with its introduction or without,
/// and with a line for what goes on, also while nothing does.
int Welcome::setRoom(int between, bool introduced, bool reserved)
{
    QVBoxLayout* body = card_->body();
    body->setSpacing(between);
    body->setContentsMargins(cardMargin, 2 * between, cardMargin, between * 3 / 2);
    text_->setVisible(introduced);
    state_->setVisible(reserved || !state_->text().isEmpty());
    for (QLabel* label : {text_, state_})
        label->updateGeometry(); // of what is not seen yet, hiding alone tells no layout
    return card_->heightForWidth(card_->width());
}

void Welcome::takePlace()
{
    setGeometry(parentWidget()->rect());
    const int wide = std::min(cardWidth, width());
    card_->setFixedWidth(wide); // wrapped labels find their height only under a known width
    int wanted = setRoom(usualSpacing, true, true);
    if (wanted > height())
        wanted = setRoom(leastSpacing, true, true);
    if (wanted > height())
        wanted = setRoom(leastSpacing, true, false); // it goes as soon as something does
    if (wanted > height())
        wanted = setRoom(leastSpacing, false, false);
    const bool scrolls = wanted > height();
    const QSize size(std::min(width(), wide + (scrolls ? scroll_->verticalScrollBar()->sizeHint().width() : 0)),
        std::min(wanted, height()));
    scroll_->setGeometry({{(width() - size.width()) / 2, (height() - size.height()) * 2 / 5}, size});
    if (scrolls)
        card_->setFixedWidth(scroll_->width() - scroll_->verticalScrollBar()->sizeHint().width());
}

bool Welcome::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        takePlace();
    if (const auto* purpose = qobject_cast<QLabel*>(watched); purpose && event->type() == QEvent::MouseButtonRelease)
        if (auto* button = qobject_cast<QRadioButton*>(purpose->buddy()); button && button->isEnabled())
            button->setChecked(true);
    return QWidget::eventFilter(watched, event);
}

void Welcome::paintEvent(QPaintEvent*)
{
    // Opaque: of a veil, the ends of words beside the card would be seen.
    QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}

} // namespace engram
