#include "shell/welcome.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "widgets/card.h"
#include "widgets/icon.h"
#include "widgets/palette.h"
#include "widgets/primaryButton.h"

namespace engram {

Welcome::Welcome(SessionBridge& bridge, QWidget* over)
    : QWidget(over)
    , bridge_(bridge)
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
    buildCard();
    over->installEventFilter(this);
    setGeometry(over->rect());
    connect(teach_, &QPushButton::clicked, this, &Welcome::teach);
    connect(skip_, &QPushButton::clicked, this, [this] { leave(false); });
    connect(&bridge, &SessionBridge::jobProgress, this, [this](const JobStatus& status) {
        state_->setText(sessionText(status.text));
        progress_->setRange(0, status.total == 0 ? 0 : 1000);
        if (status.total != 0)
            progress_->setValue(static_cast<int>(status.done * 1000 / status.total));
        progress_->show();
    });
    connect(&bridge, &SessionBridge::jobFinished, this, [this](const JobResult& result) {
        progress_->hide();
        state_->clear();
        if (result.kind == JobKind::teach && teaching_)
            leave(!result.error && !result.cancelled);
    });
    // An agent that comes from a file or is taught another way needs no welcome.
    connect(&bridge, &SessionBridge::snapshotChanged, this, [this](const SnapshotPointer& snapshot) {
        if (!teaching_ && (!snapshot->learner.agent.memory().empty() || !snapshot->path.empty()))
            leave(false);
    });
}

void Welcome::buildCard()
{
    auto* card = new Card({}, this);
    card->setFixedWidth(480); // wrapped labels find their height only under a known width
    auto* picture = new QLabel(card);
    picture->setPixmap(icon(QStringLiteral("engram")).pixmap(QSize(56, 56), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    auto* headline = new QLabel(tr("Teach a weightless neural network by hand"), card);
    QFont large = headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    headline->setFont(large);
    headline->setAlignment(Qt::AlignCenter);
    headline->setWordWrap(true);
    auto* text =
        new QLabel(tr("The agent remembers every lesson as it is and answers from the memories nearest to what it "
                      "sees. You can watch each of its neurons, ask why, and make it forget. It knows nothing yet."),
            card);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(8);
    progress_->hide();
    state_->setAlignment(Qt::AlignCenter);
    teach_->setMinimumHeight(40);
    teach_->setEnabled(false);
    QVBoxLayout* body = card->body();
    body->setSpacing(12);
    body->setContentsMargins(26, 18, 26, 14);
    for (QWidget* part : {static_cast<QWidget*>(picture), static_cast<QWidget*>(headline), static_cast<QWidget*>(text),
             static_cast<QWidget*>(teach_), static_cast<QWidget*>(skip_), static_cast<QWidget*>(progress_),
             static_cast<QWidget*>(state_)})
        body->addWidget(part);
    auto* layout = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
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

bool Welcome::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget*>(watched)->rect());
    return QWidget::eventFilter(watched, event);
}

void Welcome::paintEvent(QPaintEvent*)
{
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.82F);
    QPainter(this).fillRect(rect(), veil);
}

} // namespace engram
