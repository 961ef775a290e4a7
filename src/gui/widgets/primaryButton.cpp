#include "widgets/primaryButton.h"

#include <QPainter>

#include "widgets/palette.h"

namespace engram {

PrimaryButton::PrimaryButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
}

void PrimaryButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (!isEnabled()) { // whatever the palette says of a highlight that is off: many say nothing
        painter.setPen(outlineColor(palette()));
        painter.drawRoundedRect(area, 4, 4);
        painter.setPen(palette().color(QPalette::Disabled, QPalette::ButtonText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
        return;
    }
    const QColor ground = palette().color(QPalette::Active, QPalette::Highlight);
    const QColor ink = palette().color(QPalette::Active, QPalette::HighlightedText);
    QColor fill = ground;
    // Away from the ink, so that the text is never harder to read.
    if (isDown())
        fill = mix(ground, inkOn(ink), 0.2);
    else if (underMouse())
        fill = mix(ground, inkOn(ink), 0.1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(area, 4, 4);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1, Qt::DotLine));
        painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), 2, 2);
    }
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace engram
