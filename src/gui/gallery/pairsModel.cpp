#include "gallery/pairsModel.h"

#include <utility>

#include <QFont>
#include <QImage>
#include <QPixmap>

#include "gallery/galleryText.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"

namespace engram {

namespace {

QPixmap pictureFor(const DigitPixels& pixels, const QPalette& palette)
{
    const QColor ground = wellColor(palette);
    const QColor ink = palette.color(QPalette::Active, QPalette::Text);
    constexpr auto side = static_cast<int>(digitSide);
    QImage image(side, side, QImage::Format_RGB32);
    for (std::size_t pixel = 0; pixel < digitPixels; ++pixel)
        image.setPixelColor(static_cast<int>(pixel % digitSide), static_cast<int>(pixel / digitSide),
            mix(ground, ink, static_cast<double>(pixels[pixel]) / 255));
    return QPixmap::fromImage(image.scaled(PairsModel::side, PairsModel::side));
}

} // namespace

void PairsModel::setPairs(std::shared_ptr<const Gallery> gallery, std::vector<GalleryPair> pairs)
{
    beginResetModel();
    gallery_ = std::move(gallery);
    pairs_ = std::move(pairs);
    endResetModel();
}

std::optional<std::uint32_t> PairsModel::placeAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() > secondColumn)
        return std::nullopt;
    const GalleryPair& pair = pairs_[static_cast<std::size_t>(index.row())];
    return index.column() == firstColumn ? pair.first : pair.second;
}

int PairsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(pairs_.size());
}

int PairsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsOfPairs;
}

QVariant PairsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto place = placeAt(index);
    if (!place) {
        const std::uint32_t distance = pairs_[static_cast<std::size_t>(index.row())].distance;
        if (role == Qt::DisplayRole)
            return distance == 0 ? tr("nowhere") : tr("%Ln bits", nullptr, pluralNumber(distance));
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignCenter) : QVariant();
    }
    const GalleryEntry& entry = gallery_->entries[*place];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return galleryName(*gallery_, entry);
    if (role == Qt::DecorationRole)
        return pictureFor(gallery_->pictureOf(entry), widget_.palette());
    if (role == Qt::FontRole && entry.leftOut) {
        QFont struck;
        struck.setStrikeOut(true);
        return struck;
    }
    return {};
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case firstColumn:
        return tr("This picture");
    case secondColumn:
        return tr("and this one");
    default:
        return tr("differ in");
    }
}

} // namespace engram
