// What the fields of AgentDialog are, and where they stand in its groups.

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "bridge/sessionText.h"
#include "shell/agentDialog.h"
#include "shell/connectorFields.h"
#include "shell/wiringPicture.h"
#include "widgets/card.h"

namespace engram {

void AgentDialog::buildCode()
{
    code_ = new QComboBox(this);
    code_->setObjectName(QStringLiteral("code"));
    code_->setToolTip(tr("How the grey level of a pixel becomes the bits that neurons read"));
    code_->addItem(tr("black and white, 1 bit a pixel"), static_cast<int>(InputCode::blackWhite));
    code_->addItem(tr("grey, 8 bits a pixel, binary"), static_cast<int>(InputCode::binary));
    code_->addItem(tr("grey, 8 bits a pixel, thermometer"), static_cast<int>(InputCode::thermometer));
    code_->addItem(tr("edges, 8 directions a pixel"), static_cast<int>(InputCode::directions));
}

void AgentDialog::buildConnector()
{
    connectorFields_ = new ConnectorFields(this);
    connector_ = new QLineEdit(this);
    connector_->setObjectName(QStringLiteral("connector"));
    connector_->setToolTip(
        tr("How neurons are wired: random q_in q_ne z_in z_ne, full, forward_full,\n"
           "forward_forward, nearest_neighbour ax dg nx ny z2i z_in, rectangular x y nx ny z2i z_in,\n"
           "windows size stride shift memories list"));
    windowsNote_ = new QuietLabel(tr("Windows compare whole pieces of the picture with the memories of each digit: no "
                                     "connection is drawn, no state before is read and no memories vote. So wiring "
                                     "seed, context, DD and tolerance mean nothing here."),
        this);
    windowsNote_->setObjectName(QStringLiteral("windowsNote"));
    windowsNote_->setWordWrap(true);
    wiring_ = new WiringPicture(this);
    wiringSays_ = new QuietLabel({}, this);
    wiringSays_->setObjectName(QStringLiteral("wiringSays"));
    wiringSays_->setWordWrap(true);
    wiringSays_->setMinimumHeight(wiringSays_->fontMetrics().lineSpacing() * 3);
    wiringSays_->setAlignment(Qt::AlignTop);
}

void AgentDialog::buildRules()
{
    for (const RuleSwitch& rule : ruleSwitches) {
        auto* box = new QCheckBox(sessionText(Sentence::of(rule.question)), this);
        box->setToolTip(sessionText(Sentence::of(rule.hint)));
        if (rule.on == &RecallRules::discrimination)
            discrimination_ = box;
        rules_.push_back(
            {box, [on = rule.on](LearnerDescription& description) -> bool& { return description.agent.rules.*on; }});
    }
}

void AgentDialog::buildEye()
{
    addEyeSwitch(&Preprocessing::normalise, tr("Centre and size drawings as MNIST does"),
        tr("A drawing may stand anywhere then, and be small or large; digits of data sets are so already"));
    addEyeSwitch(&Preprocessing::deskew, tr("Set slanted digits upright"),
        tr("Digits that differ in their slant alone become alike"));
    addEyeSwitch(&Preprocessing::stretch, tr("Stretch to one size"),
        tr("Wide and narrow digits become more alike; narrow ones stay narrower"));
    evenInk_ = addEyeSwitch(&Preprocessing::evenInk, tr("Ink: the brightest 20 %, no threshold"),
        tr("However thick or pale the strokes are; black and white only"));
}

QCheckBox* AgentDialog::addEyeSwitch(bool Preprocessing::*step, const QString& text, const QString& toolTip)
{
    auto* box = new QCheckBox(text, this);
    box->setToolTip(toolTip);
    eye_.push_back({box, [step](LearnerDescription& description) -> bool& { return description.preprocessing.*step; }});
    return box;
}

void AgentDialog::addWiringRows(QFormLayout& form)
{
    form.addRow(tr("Kind"), connectorFields_);
    form.addRow(tr("&Connector"), connector_);
    form.addRow(tr("&Wiring seed"), wiringSeed_);
    form.addRow(windowsNote_);
}

void AgentDialog::addPictureOfWiring(QFormLayout& form)
{
    form.addRow(wiring_);
    form.addRow(wiringSays_);
}

void AgentDialog::addRuleRows(QFormLayout& form)
{
    form.addRow(tr("Con&text"), context_);
    for (const Switch& rule : rules_)
        form.addRow(&rule == &rules_.front() ? tr("Rules") : QString(), rule.box);
    form.addRow(tr("To&lerance"), tolerance_);
    form.addRow(tr("&Variants of a lesson"), variants_);
    form.addRow(tr("&Seed"), seed_);
}

void AgentDialog::addEyeRows(QFormLayout& form)
{
    form.addRow(tr("Pi&xels"), code_);
    form.addRow(tr("T&hreshold"), threshold_);
    for (const Switch& step : eye_)
        form.addRow(QString(), step.box);
}

} // namespace engram
