#include "owndigits/ownDigitsModel.h"

#include <QImage>
#include <QPixmap>

#include "bridge/digitText.h"
#include "widgets/plainText.h"

namespace engram {

namespace {

constexpr int thumbSide = 56; ///< two screen pixels a cell

QPixmap pictureOfKept(const DigitPixels& digit)
{
    constexpr int side = static_cast<int>(digitSide);
    return QPixmap::fromImage(
        QImage(digit.data(), side, side, side, QImage::Format_Grayscale8).scaled(thumbSide, thumbSide));
}

QString nameOfKept(const OwnDigit& digit)
{
    const QString writer = QString::fromStdString(digit.writer);
    return writer.isEmpty()
        ? OwnDigitsModel::tr("Number %L1: %2").arg(digit.number).arg(withArticle(digit.label))
        : OwnDigitsModel::tr("Number %L1: %2 by %3").arg(digit.number).arg(withArticle(digit.label)).arg(writer);
}

} // namespace

void OwnDigitsModel::show(const OwnDigits& digits, const OwnDigitsFilter& filter)
{
    beginResetModel();
    shown_.clear();
    for (const OwnDigit& digit : digits.digits())
        if (filter.accepts(digit))
            shown_.push_back(digit);
    endResetModel();
}

int OwnDigitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant OwnDigitsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OwnDigit& one = digit(index);
    switch (role) {
    case Qt::DecorationRole:
        return pictureOfKept(one.picture);
    case Qt::DisplayRole:
        return QString::number(one.label);
    case Qt::AccessibleTextRole:
        return nameOfKept(one);
    case Qt::ToolTipRole:
        return plainToolTip(nameOfKept(one));
    case numberRole:
        return one.number;
    default:
        return {};
    }
}

} // namespace engram
