#include "shell/messageBar.h"

#include <algorithm>

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
constexpr int readMilliseconds = 3000; ///< after which a sentence has been read

} // namespace

MessageBar::MessageBar(QWidget* window)
    : QFrame(window)
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
    layout->setContentsMargins(12, 2, 6, 2);
    layout->setSpacing(10);
    layout->addWidget(icon_);
    layout->addWidget(text_, 1);
    layout->addLayout(choices_);
    layout->addWidget(makeToolButton(close, this));
    leave_.setSingleShot(true);
    leave_.setInterval(newsMilliseconds);
    connect(&leave_, &QTimer::timeout, this, &MessageBar::leave);
    window->installEventFilter(this);
    hide();
}

int MessageBar::lineHeight() const
{
    return std::max(fontMetrics().height() + 12, 30); // of its buttons
}

void MessageBar::place()
{
    const QRect area = parentWidget()->rect();
    const int height =
        std::max({lineHeight(), layout()->heightForWidth(area.width()), layout()->minimumSize().height()});
    setGeometry(0, area.bottom() + 1 - height, area.width(), height);
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

void MessageBar::dismiss()
{
    if (isVisible() && !fresh_ && !asking_)
        leave();
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        place();
}

void MessageBar::noteSuccess()
{
    if (said_.isValid() && said_.elapsed() >= readMilliseconds)
        dismiss();
    else if (isVisible() && !asking_ && !leave_.isActive())
        leave_.start();
}

QString MessageBar::text() const
{
    return text_->text();
}

void MessageBar::say(const QString& sentence, const QString& iconName, bool problem, std::vector<Choice> choices)
{
    problem_ = problem;
    asking_ = false;
    fresh_ = true;
    said_.start();
    QTimer::singleShot(0, this, [this] { fresh_ = false; });
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
    Q_EMIT said(sentence);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = problem_ ? changedColor(palette()) : palette().color(QPalette::Highlight);
    painter.fillRect(rect(), mix(palette().color(QPalette::Base), accent, 0.1));
    painter.fillRect(QRectF(0, 0, width(), 1), accent);
    painter.fillRect(QRectF(0, 0, 4, height()), accent);
}

} // namespace engram
