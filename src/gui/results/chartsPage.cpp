#include "results/chartsPage.h"

#include <algorithm>

#include <engram/training/testFigures.h>

#include <QLabel>
#include <QVBoxLayout>

#include "results/figureChart.h"
#include "widgets/card.h"
#include "widgets/numberText.h"
#include "widgets/verticalScroll.h"

namespace engram {

namespace {

QString figureText(const std::optional<double>& share)
{
    return share ? withFirmSpaces(ChartsPage::tr("%1 %").arg(percentNumber(*share))) : QStringLiteral("–");
}

} // namespace

ChartsPage::ChartsPage(QWidget* parent)
    : QWidget(parent)
    , digits_(new FigureChart(tr("Recall and precision of each digit"), tr("digit"), this))
    , steps_(new FigureChart(tr("Accuracy by step"), tr("steps (0: the random start)"), this))
    , sureness_(new FigureChart(tr("Accuracy by sureness"), tr("tenths, surest first"), this))
    , says_(new QLabel(this))
    , inside_(new QWidget(this))
    , scroll_(new VerticalScroll(inside_, this))
{
    setObjectName(QStringLiteral("chartsPage"));
    digits_->setObjectName(QStringLiteral("digitsChart"));
    steps_->setObjectName(QStringLiteral("stepsChart"));
    sureness_->setObjectName(QStringLiteral("surenessChart"));
    digits_->setSeries(tr("recall"), tr("precision"));
    digits_->setToolTip(
        tr("Recall: of the pictures of a digit, so many were read as it. Precision: of the pictures read "
           "as it, so many were it."));
    says_->setObjectName(QStringLiteral("chartSays"));
    says_->setTextFormat(Qt::PlainText);
    says_->setWordWrap(true);
    says_->setMinimumHeight(says_->fontMetrics().lineSpacing() * 2);
    says_->setAlignment(Qt::AlignTop);

    auto* column = new QVBoxLayout(inside_);
    column->setContentsMargins(0, 0, 0, 0);
    for (FigureChart* chart : {digits_, steps_, sureness_}) {
        auto* title = makeHeading(chart->accessibleName(), inside_);
        title->setWordWrap(true);
        column->addWidget(title);
        column->addWidget(chart, 1);
        connect(chart, &FigureChart::chosen, says_, &QLabel::setText);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->addWidget(says_); // in sight, however far the charts are scrolled
    layout->addWidget(scroll_, 1);
}

int ChartsPage::heightForWidth(int width) const
{
    const QMargins around = layout()->contentsMargins();
    const int said = std::max(says_->heightForWidth(width - around.left() - around.right()), says_->minimumHeight());
    return around.top() + said + layout()->spacing() + scroll_->minimumSizeHint().height() + around.bottom();
}

std::vector<std::pair<QString, QWidget*>> ChartsPage::charts() const
{
    return {{digits_->accessibleName(), digits_}, {steps_->accessibleName(), steps_},
        {sureness_->accessibleName(), sureness_}};
}

void ChartsPage::setReport(const TestReport& report)
{
    showDigits(report);
    showSteps(report);
    showSureness(report);
    says_->setText(tr("Choose a bar by a click or by the arrow keys: its figures stand here."));
}

void ChartsPage::showDigits(const TestReport& report)
{
    std::vector<FigureChart::Group> groups;
    for (const DigitFigures& figures : digitFigures(report)) {
        const auto digit = static_cast<int>(groups.size());
        groups.push_back({QString::number(digit), figures.recall(), figures.precision(),
            tr("%1: recall %2 (%3 of %4), precision %5 (%3 of %6)")
                .arg(QString::number(digit), figureText(figures.recall()), numberText(figures.right),
                    numberText(figures.shown), figureText(figures.precision()), numberText(figures.answered))});
    }
    digits_->setGroups(std::move(groups));
}

void ChartsPage::showSteps(const TestReport& report)
{
    std::vector<FigureChart::Group> groups;
    for (const double accuracy : accuracyByStep(report)) {
        const std::size_t step = groups.size();
        groups.push_back({QString::number(step), accuracy, std::nullopt,
            tr("After step %1: %2 right (%3 of %4)")
                .arg(numberText(step), figureText(accuracy), numberText(report.correctAfter[step]),
                    numberText(report.tested()))});
    }
    steps_->setGroups(std::move(groups));
}

void ChartsPage::showSureness(const TestReport& report)
{
    std::vector<FigureChart::Group> groups;
    for (const SurenessFigures& figures : accuracyBySureness(report)) {
        const std::size_t group = groups.size() + 1;
        groups.push_back({QString::number(group), figures.accuracy(), std::nullopt,
            tr("Group %1 by sureness: %2 right (%3 of %4), margins %5 to %6")
                .arg(numberText(group), figureText(figures.accuracy()), numberText(figures.part.correct),
                    numberText(figures.part.tested), numberLocale().toString(figures.least, 'f', 2),
                    numberLocale().toString(figures.greatest, 'f', 2))});
    }
    sureness_->setGroups(std::move(groups));
}

} // namespace engram
