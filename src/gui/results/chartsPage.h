#pragma once

#include <utility>
#include <vector>

#include <QString>
#include <QWidget>

#include <engram/training/testing.h>

class QLabel;

namespace engram {

class FigureChart;
class VerticalScroll;

/// The figures of a test as pictures: how well each digit was read, and the accuracy by step and by sureness.
class ChartsPage : public QWidget {
    Q_OBJECT
public:
    explicit ChartsPage(QWidget* parent = nullptr);

    void setReport(const TestReport& report);
    /// Each chart and its name.
    [[nodiscard]] std::vector<std::pair<QString, QWidget*>> charts() const;
    /// What it needs: the charts scroll within it, below the figures.
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    void showDigits(const TestReport& report);
    void showSteps(const TestReport& report);
    void showSureness(const TestReport& report);

    FigureChart* digits_;
    FigureChart* steps_;
    FigureChart* sureness_;
    QLabel* says_; ///< the figures of what is chosen in a chart
    QWidget* inside_; ///< the charts
    VerticalScroll* scroll_;
};

} // namespace engram
