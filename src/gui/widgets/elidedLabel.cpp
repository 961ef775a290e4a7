#include "widgets/elidedLabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include "widgets/plainText.h"

namespace engram {

namespace {

constexpr double leastOfSize = 0.86; ///< of the label's own font, that is still read without effort
constexpr double sizeStep = 0.25; ///< points

} // namespace

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText); // it may show what a file says
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::setShorter(const QString& text)
{
    shorter_ = text;
    update();
}

bool ElidedLabel::elided() const
{
    return !shown().fits;
}

ElidedLabel::Written ElidedLabel::written(const QString& text) const
{
    const double usual = font().pointSizeF();
    Written written{text, font(), false};
    double size = usual;
    while (size >= usual * leastOfSize) {
        written.font.setPointSizeF(size);
        written.fits = QFontMetricsF(written.font).horizontalAdvance(text) <= contentsRect().width();
        if (written.fits)
            return written;
        size -= sizeStep;
    }
    return written;
}

ElidedLabel::Written ElidedLabel::shown() const
{
    const Written whole = written(text());
    return whole.fits || shorter_.isEmpty() ? whole : written(shorter_);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || (shown().text == text() && !elided()))
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    const Written written = shown();
    painter.setFont(written.font);
    const QString text = written.fits
        ? written.text
        : QFontMetricsF(written.font).elidedText(written.text, Qt::ElideRight, area.width());
    constexpr qsizetype leastLetters = 4; // fewer of a longer text, "C…", say nothing
    if (text == written.text || text.size() > leastLetters)
        style()->drawItemText(
            &painter, area, static_cast<int>(alignment()), palette(), isEnabled(), text, foregroundRole());
}

} // namespace engram
