#include "shell/presetDelegate.h"

#include <algorithm>

#include <QApplication>
#include <QPainter>

#include "widgets/numberText.h"
#include "widgets/palette.h"

namespace engram {

namespace {

constexpr int rowMargin = 5;

QFont nameFont(const QFont& font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace

QString figuresOf(const Preset& preset)
{
    QStringList parts;
    for (const Preset::Accuracy& accuracy : preset.measured) {
        const QString right = numberLocale().toString(100 * accuracy.right, 'f', 1);
        parts += parts.isEmpty()
            ? PresetDelegate::tr("%1 % after %Ln lessons", nullptr, pluralNumber(accuracy.lessons)).arg(right)
            : PresetDelegate::tr("%1 % after %2").arg(right, numberText(accuracy.lessons));
    }
    return PresetDelegate::tr("Of MNIST's test digits it reads %1.").arg(parts.join(QStringLiteral(", ")));
}

PresetDelegate::PresetDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void PresetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette& palette = option.palette;
    painter->save();
    painter->fillRect(option.rect, palette.color(selected ? QPalette::Highlight : QPalette::Base));
    const QRect room = option.rect.adjusted(2 * rowMargin, rowMargin, -rowMargin, -rowMargin);
    const QFont bold = nameFont(option.font);
    painter->setFont(bold);
    painter->setPen(palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, index.data(Qt::DisplayRole).toString());
    painter->setFont(option.font);
    if (!selected)
        painter->setPen(quietText(palette));
    painter->drawText(room.adjusted(0, QFontMetrics(bold).lineSpacing(), 0, 0), Qt::AlignLeft | Qt::AlignTop,
        index.data(saysRole).toString());
    painter->restore();
}

QSize PresetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics bold(nameFont(option.font));
    const QFontMetrics usual(option.font);
    const QSize below = usual.size(0, index.data(saysRole).toString());
    const int width = std::max(bold.horizontalAdvance(index.data(Qt::DisplayRole).toString()), below.width());
    const int height = bold.lineSpacing() + (index.data(saysRole).toString().isEmpty() ? 0 : below.height());
    return {width + 3 * rowMargin, height + 2 * rowMargin};
}

} // namespace engram
