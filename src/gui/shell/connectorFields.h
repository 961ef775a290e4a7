#pragma once

#include <array>

#include <QWidget>

#include <engram/agent/connectorTerms.h>

class QComboBox;
class QLabel;
class QSpinBox;

namespace engram {

/// A connector chosen by kind, with its numbers in fields of their own and what each means.
class ConnectorFields : public QWidget {
    Q_OBJECT
public:
    explicit ConnectorFields(QWidget* parent = nullptr);

    /// Shows it, without a signal.
    void setConnector(const Connector& connector);
    [[nodiscard]] Connector connector() const;
    /// Of the input layer: no neuron can read more.
    void setInputs(std::size_t neurons);

Q_SIGNALS:
    void edited(); ///< by a person

private:
    static constexpr std::size_t mostFields = 6;

    [[nodiscard]] const ConnectorTerms& chosenTerms() const;
    void chooseKind();
    void showFields();

    QComboBox* kind_;
    QLabel* says_;
    std::array<QLabel*, mostFields> names_{};
    std::array<QSpinBox*, mostFields> numbers_{};
    int inputs_ = 784;
    bool loading_ = false;
};

} // namespace engram
