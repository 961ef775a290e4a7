#pragma once

#include <QStyledItemDelegate>

#include <engram/training/learner.h>

namespace engram {

/// "What it reads of MNIST's test digits, by lessons: 93.0 % after 60, 98.7 % after 1,000."
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
