#pragma once

#include <QStyledItemDelegate>

#include <engram/training/learner.h>

namespace engram {

/// "Of MNIST's test digits it reads 93.0 % after 60 lessons, 98.6 % after 1,000, 99.1 % after 60,000."
[[nodiscard]] QString figuresOf(const Preset& preset);

/// An agent in the list of presets: its name, and in smaller lines below what it is for and how well it reads.
class PresetDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int saysRole = Qt::UserRole + 1; ///< the lines below the name
    explicit PresetDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace engram
