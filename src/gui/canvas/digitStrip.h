#pragma once

#include <memory>
#include <optional>

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <engram/reading/pageReader.h>

#include "widgets/namedPicture.h"

namespace engram {

/// The digits of a picture, in the order in which they are read.
class DigitsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { answerRole = Qt::UserRole, surenessRole };
    using QAbstractListModel::QAbstractListModel;

    /// Other answers to the same digits keep their places.
    void setReading(std::shared_ptr<const PageReading> reading);
    [[nodiscard]] const std::shared_ptr<const PageReading>& reading() const noexcept { return reading_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::shared_ptr<const PageReading> reading_;
};

/// Paints a digit as the agent gets it; below it its answer, and a line as long as it is sure.
class DigitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A strip of the digits of a picture. A click or Enter puts one on the canvas, a digit typed says what it is, and its
/// menu teaches it.
class DigitStrip : public QListView {
    Q_OBJECT
public:
    explicit DigitStrip(QWidget* parent = nullptr);

    void setReading(std::shared_ptr<const PageReading> reading);
    [[nodiscard]] std::size_t count() const { return static_cast<std::size_t>(model_.rowCount()); }
    /// Marks the one that stands on the canvas.
    void mark(std::optional<std::size_t> digit);
    [[nodiscard]] NamedPicture chosenPicture() const; ///< of the one that the keyboard is at

Q_SIGNALS:
    void chosen(std::size_t digit);
    void whyAsked(std::size_t digit); ///< it is to be put on the canvas, and its answer explained
    void digitTyped(std::size_t digit, int label);
    void teachAsked(std::size_t digit, int label);
    void keepAsked(std::size_t digit, int label);
    void keepLineAsked(std::size_t digit, int label); ///< all that stand in the line of this one
    void keepAllAsked(); ///< each as it was read

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fit();
    void offer(const QModelIndex& index, QPoint at);

    DigitsModel model_;
    DigitDelegate delegate_;
};

} // namespace engram
