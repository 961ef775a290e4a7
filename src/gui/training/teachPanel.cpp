#include "training/teachPanel.h"

#include <algorithm>

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMargins>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include "bridge/sessionBridge.h"
#include "training/progressRow.h"
#include "widgets/card.h"
#include "widgets/numberField.h"
#include "widgets/numberText.h"
#include "widgets/primaryButton.h"
#include "widgets/verticalScroll.h"

namespace engram {

namespace {

constexpr int fieldsMargin = 12;
constexpr QMargins usualFieldMargins(fieldsMargin, 8, fieldsMargin, 2);
constexpr QMargins lowFieldMargins(fieldsMargin, 3, fieldsMargin, 0);
constexpr int usualRowSpacing = 5; ///< of rows: all of them are in sight in the smallest window
constexpr int lowRowSpacing = 2; ///< where they would not be, as beside an open tour

QFormLayout* makeForm()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(usualRowSpacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

std::size_t digitsToTeach(const Snapshot& snapshot, const TeachPlan& plan)
{
    std::size_t digits = 0;
    for (const OpenData& data : snapshot.data) {
        if (!data.chosen)
            continue;
        const DigitSet* train = data.file->split("train");
        const std::size_t there = train ? train->size() : data.file->splits.front().digits->size();
        digits += data.isFont() ? there : std::min(there, plan.samples);
    }
    return digits;
}

std::size_t imagesToTest(const Snapshot& snapshot, const TestPlan& plan)
{
    std::size_t images = 0;
    for (const OpenData& data : snapshot.data)
        if (const DigitSet* test = data.chosen ? data.file->questions(plan.split) : nullptr)
            images += test->size();
    return std::min(images, plan.count);
}

TeachPanel::TeachPanel(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , fields_(new QWidget(this))
    , form_(makeForm()) // one for both, so that their fields stand below each other
    , progress_(new ProgressRow(bridge, this))
{
    auto* layout = new QVBoxLayout(fields_);
    layout->setSpacing(6);
    layout->addLayout(form_);
    layout->addStretch(1);
    buildTeaching(*form_);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    form_->addRow(line);
    buildTesting(*form_);
    // What runs, and the button that stops it, stay in sight where the fields scroll.
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(new VerticalScroll(fields_, this), 1);
    whole->addWidget(progress_);
    connect(&bridge, &SessionBridge::snapshotChanged, this, &TeachPanel::refresh);
    connect(&bridge, &SessionBridge::jobProgress, this, &TeachPanel::refresh);
    connect(&bridge, &SessionBridge::jobFinished, this, &TeachPanel::refresh);
    arrange();
    refresh();
}

/// In a low panel rows stand closer together, and what waits for its turn takes its room only when it comes: no field
/// is out of sight beside room that is empty. It is by the height alone, and so nothing moves while one works.
void TeachPanel::arrange()
{
    const auto set = [this](bool low) {
        form_->setVerticalSpacing(low ? lowRowSpacing : usualRowSpacing);
        fields_->layout()->setContentsMargins(low ? lowFieldMargins : usualFieldMargins);
        progress_->setContentsMargins(fieldsMargin, 0, fieldsMargin, low ? 0 : 4);
        layout()->setSpacing(low ? 0 : 2);
        progress_->keepRoomForWaiting(!low);
        for (const QWidget* part : {fields_, static_cast<QWidget*>(progress_)})
            part->layout()->invalidate();
    };
    set(false);
    // Not what the layout says: it knows of the area that scrolls what that was last.
    wanted_ = fields_->sizeHint().height() + layout()->spacing() + progress_->sizeHint().height();
    if (height() < wanted_)
        set(true);
}

QSize TeachPanel::sizeHint() const
{
    return {QWidget::sizeHint().width(), wanted_};
}

void TeachPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TeachPanel::buildTeaching(QFormLayout& form)
{
    samples_ = makeNumberField(0, 60'000, 1000, "teachCount", tr("Random digits to teach from each sampled data set"),
        tr("So many random digits of MNIST (and of every other chosen data set that is no font)"), this);
    balanced_ = new QCheckBox(tr("Balanced"), this);
    balanced_->setAccessibleDescription(tr("As many of each digit"));
    balanced_->setObjectName(QStringLiteral("teachBalanced"));
    balanced_->setToolTip(
        tr("Draws 10 lessons as one of each digit, 1,000 as a hundred of each; otherwise they are drawn at random"));
    fonts_ = makeQuietLine({}, this);
    fonts_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    fonts_->setToolTip(tr("A chosen font is taught with all its ten digits; choose them under Data sets"));
    teachSeed_ = makeNumberField(0, 999'999, 1, "teachSeed", tr("Seed of the random choice of lessons"),
        tr("Decides which digits are drawn: the same seed draws the same digits"), this);
    again_ = new QCheckBox(tr("Known digits, too"), this);
    again_->setObjectName(QStringLiteral("teachAgain"));
    again_->setToolTip(tr("Teach also the digits that the agent remembers already, which then vote twice"));
    teach_ = new PrimaryButton({}, this);
    teach_->setObjectName(QStringLiteral("teachData"));
    teach_->setToolTip(tr("Teach the chosen data sets (Ctrl+T)"));
    connect(samples_, &QSpinBox::valueChanged, this, &TeachPanel::refresh);
    connect(teach_, &QPushButton::clicked, this, &TeachPanel::teach);

    auto* samples = new QHBoxLayout; // one row for both: all of the panel is in sight in the smallest window
    samples->setSpacing(8);
    samples->addWidget(samples_, 1);
    samples->addWidget(balanced_);
    auto* digits = new QLabel(tr("&MNIST digits"), this);
    digits->setBuddy(samples_);
    form.addRow(digits, samples);
    form.addRow(tr("Fonts"), fonts_);
    form.addRow(tr("Seed"), teachSeed_);
    form.addRow(QString(), again_);
    form.addRow(teach_);
}

void TeachPanel::buildTesting(QFormLayout& form)
{
    images_ = makeNumberField(1, 1'000'000, 1000, "testCount", tr("Images to test with"),
        tr("So many random images of the chosen data sets' test part"), this);
    steps_ = makeNumberField(1, 100, 10, "testSteps", tr("Steps for each answer"),
        tr("Steps that the agent takes before its answer counts; it mostly settles within 7, with windows within 4"),
        this);
    testSeed_ = makeNumberField(0, 999'999, 1, "testSeed", tr("Seed of the random choice of images"),
        tr("Decides which images are drawn: the same seed draws the same images"), this);
    test_ = new QPushButton(this);
    test_->setObjectName(QStringLiteral("testData"));
    test_->setToolTip(tr("Test the agent on random test images; what it was taught is counted apart (Ctrl+R)"));
    connect(images_, &QSpinBox::valueChanged, this, &TeachPanel::refresh);
    connect(steps_, &QSpinBox::valueChanged, this,
        [this](int steps) { bridge_.setSteps(static_cast<std::size_t>(steps)); });
    connect(test_, &QPushButton::clicked, this, &TeachPanel::test);

    form.addRow(tr("Test &images"), images_);
    form.addRow(tr("&Steps each"), steps_);
    form.addRow(tr("Seed"), testSeed_);
    form.addRow(test_);
}

TeachPlan TeachPanel::teachPlan() const
{
    return {.samples = static_cast<std::size_t>(samples_->value()),
        .seed = static_cast<std::uint64_t>(teachSeed_->value()),
        .draw = balanced_->isChecked() ? LessonDraw::balanced : LessonDraw::random,
        .again = again_->isChecked()};
}

TestPlan TeachPanel::testPlan() const
{
    TestPlan plan;
    plan.count = static_cast<std::size_t>(images_->value());
    plan.steps = static_cast<std::size_t>(steps_->value());
    plan.seed = static_cast<std::uint64_t>(testSeed_->value());
    return plan;
}

void TeachPanel::restore(const QSettings& settings)
{
    for (QSpinBox* field : {samples_, teachSeed_, images_, steps_, testSeed_})
        field->setValue(settings.value(QStringLiteral("teaching/") + field->objectName(), field->value()).toInt());
    for (QCheckBox* box : {balanced_, again_})
        box->setChecked(settings.value(QStringLiteral("teaching/") + box->objectName(), false).toBool());
}

void TeachPanel::save(QSettings& settings) const
{
    for (const QSpinBox* field : {samples_, teachSeed_, images_, steps_, testSeed_})
        settings.setValue(QStringLiteral("teaching/") + field->objectName(), field->value());
    for (const QCheckBox* box : {balanced_, again_})
        settings.setValue(QStringLiteral("teaching/") + box->objectName(), box->isChecked());
}

void TeachPanel::teach()
{
    if (teach_->isEnabled())
        bridge_.session().teachData(teachPlan());
}

void TeachPanel::test()
{
    if (test_->isEnabled())
        bridge_.session().testData(testPlan());
}

void TeachPanel::refresh()
{
    const Snapshot& snapshot = *bridge_.snapshot();
    std::size_t fonts = 0;
    std::size_t chosen = 0;
    for (const OpenData& open : snapshot.data) {
        fonts += open.isFont() ? 1 : 0;
        chosen += open.isFont() && open.chosen ? 1 : 0;
    }
    fonts_->setText(tr("%1 of %2 chosen").arg(chosen).arg(fonts));
    const std::size_t digits = digitsToTeach(snapshot, teachPlan());
    teach_->setText(tr("Teach %Ln digits", nullptr, pluralNumber(digits)));
    teach_->setEnabled(digits > 0 && !bridge_.busy());
    const std::size_t images = imagesToTest(snapshot, testPlan());
    test_->setText(images == 0 ? tr("No test images chosen") : tr("Test on %Ln images", nullptr, pluralNumber(images)));
    test_->setEnabled(images > 0 && !bridge_.busy());
}

} // namespace engram
