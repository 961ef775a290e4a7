#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QString>
#include <QWidget>

class QPainter;

namespace engram {

/// A bar chart of shares with both axes: what is counted below, 0 to 100 % at the left; one or two bars in a group,
/// the second one hatched. The arrow keys, Home and End walk from group to group; its figures are said and shown.
class FigureChart : public QWidget {
    Q_OBJECT
public:
    struct Group {
        QString label; ///< below it
        std::optional<double> first; ///< 0-1; nothing is told apart from 0
        std::optional<double> second;
        QString says; ///< the figures in a sentence
    };
    /// `name` is what the chart shows; `across` what is counted along it. With `firstName` and `secondName` there are
    /// two bars in a group and a key to them.
    explicit FigureChart(const QString& name, const QString& across, QWidget* parent = nullptr);
    void setSeries(const QString& firstName, const QString& secondName);

    void setGroups(std::vector<Group> groups);
    [[nodiscard]] const std::vector<Group>& groups() const noexcept { return groups_; }
    [[nodiscard]] std::size_t current() const noexcept { return current_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 130}; }

Q_SIGNALS:
    void chosen(const QString& says);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] std::optional<std::size_t> groupAt(const QPointF& at) const;
    void choose(std::size_t group);
    void paintAxes(QPainter& painter, const QRectF& area) const;
    void paintKey(QPainter& painter, const QRectF& area) const;
    void paintGroup(QPainter& painter, const QRectF& area, std::size_t group) const;
    [[nodiscard]] std::size_t labelStep(double slot) const;

    QString across_;
    QString firstName_;
    QString secondName_;
    std::vector<Group> groups_;
    std::size_t current_ = 0;
};

} // namespace engram
