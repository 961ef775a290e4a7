#pragma once

#include <QWidget>

#include <engram/session/session.h>

class QCheckBox;
class QLabel;
class QSpinBox;
class QPushButton;
class QSettings;
class QFormLayout;
class QResizeEvent;

namespace engram {

class ProgressRow;
class SessionBridge;

/// The dock "Teach and test": how much of the chosen data sets to teach and to test with, and how it goes.
class TeachPanel : public QWidget {
    Q_OBJECT
public:
    explicit TeachPanel(SessionBridge& bridge, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] TeachPlan teachPlan() const;
    [[nodiscard]] TestPlan testPlan() const;

    void teach();
    void test();

    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void buildTeaching(QFormLayout& form);
    void buildTesting(QFormLayout& form);
    void refresh();

    SessionBridge& bridge_;
    QWidget* fields_;
    QFormLayout* form_;
    ProgressRow* progress_;
    int wanted_ = 0; ///< height of all of it, in pixels, also while it has less
    QSpinBox* samples_;
    QLabel* fonts_;
    QSpinBox* teachSeed_;
    QCheckBox* balanced_;
    QCheckBox* again_;
    QPushButton* teach_;
    QSpinBox* images_;
    QSpinBox* steps_;
    QSpinBox* testSeed_;
    QPushButton* test_;
};

/// How many digits a plan teaches from the chosen data sets.
[[nodiscard]] std::size_t digitsToTeach(const Snapshot& snapshot, const TeachPlan& plan);
/// How many images a plan tests with.
[[nodiscard]] std::size_t imagesToTest(const Snapshot& snapshot, const TestPlan& plan);

} // namespace engram
