#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QAbstractListModel>

#include <engram/dataset/ownDigits.h>

namespace engram {

/// Which digits of a set are shown.
struct OwnDigitsFilter {
    std::optional<int> label = {};
    std::optional<std::string> writer = {}; ///< empty text: those without a name

    [[nodiscard]] bool accepts(const OwnDigit& digit) const
    {
        return (!label || digit.label == *label) && (!writer || digit.writer == *writer);
    }
    friend bool operator==(const OwnDigitsFilter&, const OwnDigitsFilter&) = default;
};

/// The digits of a set of one's own that a filter accepts, in the order in which they were kept.
class OwnDigitsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { numberRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void show(const OwnDigits& digits, const OwnDigitsFilter& filter);
    [[nodiscard]] const OwnDigit& digit(const QModelIndex& index) const
    {
        return shown_[static_cast<std::size_t>(index.row())];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<OwnDigit> shown_;
};

} // namespace engram
