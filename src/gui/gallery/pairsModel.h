#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QAbstractTableModel>
#include <QWidget>

#include <engram/session/gallery.h>

namespace engram {

/// Two pictures that are nearly the same, as places in a gallery.
struct GalleryPair {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::uint32_t distance = 0; ///< in bits
};

/// Pairs as a table: both pictures and in how many bits they differ.
class PairsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { firstColumn, secondColumn, distanceColumn, columnsOfPairs };
    static constexpr int side = 2 * static_cast<int>(digitSide); ///< of a picture, in pixels

    /// The palette of `parent` gives the colours.
    explicit PairsModel(QWidget* parent)
        : QAbstractTableModel(parent)
        , widget_(*parent)
    {
    }

    void setPairs(std::shared_ptr<const Gallery> gallery, std::vector<GalleryPair> pairs);
    [[nodiscard]] const std::vector<GalleryPair>& pairs() const noexcept { return pairs_; }
    /// Of a cell that shows one.
    [[nodiscard]] std::optional<std::uint32_t> placeAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QWidget& widget_;
    std::shared_ptr<const Gallery> gallery_ = std::make_shared<const Gallery>();
    std::vector<GalleryPair> pairs_;
};

} // namespace engram
