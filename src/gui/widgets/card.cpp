#include "widgets/card.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include "widgets/menuText.h"
#include "widgets/palette.h"

namespace engram {

namespace {

constexpr int headingSpacing = 8;

} // namespace

Card::Card(const QString& title, QWidget* parent, Detail place)
    : QFrame(parent)
    , place_(place)
    , detail_(makeQuietLine({}, this))
    , tools_(new QHBoxLayout)
    , body_(new QVBoxLayout)
{
    setAccessibleName(title);
    auto* header = new QWidget(this);
    header->setFixedHeight(fontMetrics().height() + 14); // the same with and without tools, so that headings line up
    auto* heading = new QHBoxLayout(header);
    heading->setContentsMargins({});
    heading->setSpacing(headingSpacing);
    auto* name = new ElidedLabel(title, this);
    name->setFont(makeHeadingFont(font()));
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // yields to the tools
    heading->addWidget(name);
    if (place == Detail::beside)
        heading->addWidget(detail_, 1);
    heading->addStretch(0);
    detail_->setAlignment((place == Detail::beside ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignVCenter);
    detail_->setVisible(place == Detail::below);
    tools_->setSpacing(2);
    heading->addLayout(tools_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 4, 14, place == Detail::beside ? 12 : 6);
    layout->setSpacing(4);
    layout->addWidget(header);
    header->setVisible(!title.isEmpty());
    body_->setSpacing(8);
    layout->addLayout(body_, 1);
    if (place == Detail::below)
        layout->addWidget(detail_);
}

void Card::setDetail(const QString& text, const QString& shorter)
{
    detail_->setVisible(!text.isEmpty() || place_ == Detail::below); // beside it an empty one would take room
    detail_->setShorter(shorter);
    if (detail_->text() != text)
        detail_->setText(text);
}

int Card::roomForTitle() const
{
    tools_->invalidate(); // a tool that was never seen does not tell it that it is another size now
    const QMargins around = layout()->contentsMargins();
    return width() - around.left() - around.right() - headingSpacing - tools_->sizeHint().width();
}

void Card::addTool(QWidget* tool)
{
    tools_->addWidget(tool);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColor(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

QuietColor::QuietColor(QLabel& label)
    : QObject(&label)
    , label_(label)
{
    label.installEventFilter(this);
    restyle();
}

bool QuietColor::eventFilter(QObject* watched, QEvent* event)
{
    // A change of the whole application's palette comes as PaletteChange, where the style hands it on.
    if (!restyling_ && (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange))
        restyle();
    return QObject::eventFilter(watched, event);
}

void QuietColor::restyle()
{
    const QColor color = quietText(QApplication::palette());
    if (label_.palette().color(QPalette::WindowText) == color)
        return;
    QPalette quiet; // of these roles alone: with the others pinned too, no change would be heard of
    quiet.setColor(QPalette::WindowText, color);
    quiet.setColor(QPalette::Text, color);
    restyling_ = true;
    label_.setPalette(quiet);
    restyling_ = false;
}

QuietLabel::QuietLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText); // it may show what a file says
    new QuietColor(*this);
}

ElidedLabel* makeQuietLine(const QString& text, QWidget* parent)
{
    auto* line = new ElidedLabel(text, parent);
    new QuietColor(*line);
    return line;
}

QFont makeHeadingFont(const QFont& font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QLabel* makeHeading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(makeHeadingFont(label->font()));
    return label;
}

QToolButton* makeToolButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize(QSize(18, 18));
    button->setAccessibleName(withoutKey(action->text()));
    return button;
}

} // namespace engram
