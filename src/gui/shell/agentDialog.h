#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QDialog>

#include <engram/training/learner.h>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace engram {

class ConnectorFields;
class SessionBridge;
class WiringPicture;

/// All that decides an agent: for a new one, or for the one that is open. Says before anything happens whether the
/// agent's memories would go.
class AgentDialog : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { create, change };
    AgentDialog(SessionBridge& bridge, Purpose purpose, QWidget* parent = nullptr);

    [[nodiscard]] LearnerDescription description() const;
    [[nodiscard]] std::string name() const; ///< for the core: unnamedAgent where the field was left as it was

Q_SIGNALS:
    void decided(const engram::LearnerDescription& description, const std::string& name);

private:
    /// A box and the yes or no of a description that it stands for.
    struct Switch {
        QCheckBox* box;
        std::function<bool&(LearnerDescription& description)> field;
    };

    void buildFields();
    void listPresets();
    void buildCode();
    void buildConnector();
    void goThroughAsRead(); ///< by Tab: a column after the other
    void buildRules();
    void buildEye();
    void addWiringRows(QFormLayout& form);
    void addPictureOfWiring(QFormLayout& form);
    void writeConnector(); ///< what the fields say, as text
    void showWiring(std::shared_ptr<const Architecture> architecture, std::vector<std::size_t> readers);
    void addRuleRows(QFormLayout& form);
    void addEyeRows(QFormLayout& form);
    QCheckBox* addEyeSwitch(bool Preprocessing::*step, const QString& text, const QString& toolTip = {});
    void load(const LearnerDescription& description);
    void choosePreset(int index);
    void review();
    [[nodiscard]] bool hasWindows() const; ///< by the connector as it is written now
    void enableWhatCounts(const LearnerDescription& wanted);
    void showVerdict(const QString& problem);
    void decide();
    [[nodiscard]] bool wouldEmpty() const;

    SessionBridge& bridge_;
    Purpose purpose_;
    bool loading_ = false;
    LearnerDescription shape_; ///< what has no field: channel sizes, instincts
    QLineEdit* name_;
    QComboBox* preset_;
    QLabel* summary_;
    ConnectorFields* connectorFields_;
    QLineEdit* connector_; ///< the same as text
    WiringPicture* wiring_;
    QLabel* wiringSays_;
    QLabel* windowsNote_; ///< which of the fields mean nothing with windows
    QSpinBox* wiringSeed_;
    QComboBox* context_;
    std::vector<Switch> rules_;
    QSpinBox* tolerance_;
    QSpinBox* seed_;
    QSpinBox* variants_;
    QComboBox* code_;
    QSpinBox* threshold_;
    std::vector<Switch> eye_;
    QCheckBox* evenInk_; ///< one of them
    QCheckBox* discrimination_; ///< one of the rules
    QLabel* verdict_;
    QDialogButtonBox* buttons_;
};

} // namespace engram
