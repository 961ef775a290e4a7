#include "shell/messageBar.h"

#include <algorithm>

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "widgets/card.h"
#include "widgets/icon.h"
#include "widgets/palette.h"

namespace engram {

namespace {

constexpr int newsMilliseconds = 9000;
constexpr int greatestWidth = 760;
constexpr int barMargin = 14;

} // namespace

MessageBar::MessageBar(QWidget* over)
    : QFrame(over)
    , icon_(new QLabel(this))
    , text_(new QLabel(this))
    , choices_(new QHBoxLayout)
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Message"));
    text_->setTextFormat(Qt::PlainText); // it quotes files
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QAction(icon(QStringLiteral("close")), tr("Close this message"), this);
    connect(close, &QAction::triggered, this, [this] {
        if (asking_)
            question_.reset();
        leave();
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(10);
    layout->addWidget(icon_);
    layout->addWidget(text_, 1);
    layout->addLayout(choices_);
    layout->addWidget(makeToolButton(close, this));
    leave_.setSingleShot(true);
    leave_.setInterval(newsMilliseconds);
    connect(&leave_, &QTimer::timeout, this, &MessageBar::leave);
    over->installEventFilter(this);
    hide();
}

void MessageBar::place()
{
    const QRect area = parentWidget()->rect();
    const int width = std::min(greatestWidth, area.width() - 2 * barMargin);
    const int height = std::max(layout()->heightForWidth(width), layout()->minimumSize().height());
    setGeometry(area.center().x() - width / 2, area.bottom() - height - barMargin, width, height);
    raise();
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::showProblem(const QString& sentence)
{
    say(sentence, QStringLiteral("warning"), true);
    leave_.stop();
}

void MessageBar::showNews(const QString& sentence)
{
    say(sentence, QStringLiteral("info"), false);
    leave_.start();
}

void MessageBar::showQuestion(const QString& sentence, std::vector<Choice> choices)
{
    question_ = Question{sentence, choices};
    say(sentence, QStringLiteral("info"), false, std::move(choices));
    asking_ = true;
    leave_.stop();
}

void MessageBar::leave()
{
    leave_.stop();
    if (question_ && !asking_)
        showQuestion(question_->sentence, question_->choices);
    else
        hide();
}

void MessageBar::dismissNews()
{
    if (leave_.isActive())
        leave();
}

QString MessageBar::text() const
{
    return text_->text();
}

void MessageBar::say(const QString& sentence, const QString& iconName, bool problem, std::vector<Choice> choices)
{
    problem_ = problem;
    asking_ = false;
    icon_->setPixmap(icon(iconName).pixmap(QSize(18, 18), devicePixelRatioF()));
    icon_->setAccessibleName(problem ? tr("Problem") : tr("Note"));
    text_->setText(sentence);
    while (QLayoutItem* old = choices_->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    for (Choice& choice : choices) {
        auto* button = new QPushButton(choice.text, this);
        connect(button, &QPushButton::clicked, this, [this, act = std::move(choice.act)] {
            question_.reset();
            hide();
            if (act)
                act();
        });
        choices_->addWidget(button);
    }
    place();
    show();
    place(); // once more: only what is shown has its final height
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = problem_ ? changedColor(palette()) : palette().color(QPalette::Highlight);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(accent);
    painter.setBrush(mix(palette().color(QPalette::Base), accent, 0.1));
    painter.drawRoundedRect(area, 6, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawRoundedRect(QRectF(area.left(), area.top(), 4, area.height()), 2, 2);
}

} // namespace engram
