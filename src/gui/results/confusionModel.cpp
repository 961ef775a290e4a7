#include "results/confusionModel.h"

#include <algorithm>
#include <utility>

#include <QPainter>

#include "bridge/digitText.h"
#include "widgets/fittedText.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"

namespace engram {

namespace {

constexpr int noDigit = 10;

QString answerName(int answer)
{
    return answer == noDigit ? ConfusionModel::tr("no digit") : QString::number(answer);
}

std::size_t greatest(const decltype(TestReport::confusion)& confusion)
{
    std::size_t most = 0;
    for (const auto& row : confusion)
        most = std::max(most, std::ranges::max(row));
    return most;
}

} // namespace

QString confusionSentence(std::size_t count, int digit, int answer)
{
    const int number = pluralNumber(count);
    if (digit == answer)
        return ConfusionModel::tr("%Ln times %1 was read right.", nullptr, number).arg(withArticle(digit));
    return ConfusionModel::tr("%Ln times %1 was read as %2.", nullptr, number)
        .arg(withArticle(digit), answerName(answer));
}

void ConfusionModel::setReport(std::shared_ptr<const TestReport> report)
{
    beginResetModel();
    report_ = std::move(report);
    endResetModel();
}

QVariant ConfusionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !report_)
        return {};
    const auto& row = report_->confusion[static_cast<std::size_t>(index.row())];
    const std::size_t count = row[static_cast<std::size_t>(index.column())];
    std::size_t all = 0;
    for (const std::size_t cell : row)
        all += cell;
    switch (role) {
    case Qt::DisplayRole:
        return count > 0 ? QVariant(static_cast<qulonglong>(count)) : QVariant();
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return confusionSentence(count, index.row(), index.column());
    case shareRole:
        return all > 0 ? static_cast<double>(count) / static_cast<double>(all) : 0.0;
    case rightRole:
        return index.row() == index.column();
    case greatestRole:
        return static_cast<qulonglong>(greatest(report_->confusion));
    default:
        return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole)
        return section == noDigit ? QStringLiteral("–") : QString::number(section);
    if (role == Qt::ToolTipRole)
        return orientation == Qt::Vertical
            ? tr("Digits that are %1").arg(withArticle(section))
            : tr("Read as %1").arg(section == noDigit ? tr("no digit (10 to 15)") : withArticle(section));
    return {};
}

void ConfusionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const bool right = index.data(ConfusionModel::rightRole).toBool();
    const double share = index.data(ConfusionModel::shareRole).toDouble();
    const QString text = index.data(Qt::DisplayRole).toString();
    const QColor ground = palette.color(QPalette::Base);
    const QColor full = right ? palette.color(QPalette::Highlight) : changedColor(palette);
    // A few wrong answers must show: they are what one looks for.
    const double strength = text.isEmpty() ? 0 : right ? 0.15 + 0.6 * share : std::min(0.8, 0.18 + 3 * share);
    const QRectF cell = QRectF(option.rect).adjusted(0, 0, -1, -1);
    painter->save();
    const QColor fill = mix(ground, full, strength);
    painter->fillRect(option.rect, ground); // a chosen one is told by its frame alone
    painter->fillRect(cell, fill);
    QFont font = option.font;
    font.setBold(true);
    font = fittedFont({index.data(ConfusionModel::greatestRole).toString()}, font, cell.width()); // one size for all
    font.setBold(right);
    font.setUnderline(!right && !text.isEmpty());
    painter->setFont(font);
    painter->setPen(inkOn(fill));
    painter->drawText(cell, Qt::AlignCenter | Qt::TextDontClip, text);
    if (option.state & (QStyle::State_Selected | QStyle::State_HasFocus)) {
        painter->setPen(QPen(palette.color(QPalette::Text), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace engram
