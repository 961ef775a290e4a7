// The choices of a gallery, where everything stands, and what is remembered of it.

#include <algorithm>
#include <utility>

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include "gallery/galleryActions.h"
#include "gallery/galleryPage.h"
#include "gallery/galleryView.h"
#include "gallery/workRow.h"
#include "widgets/card.h"
#include "widgets/elidedLabel.h"

namespace engram {

namespace {

template <class Choice> QVariant choiceData(Choice choice)
{
    return QVariant(static_cast<int>(choice));
}

} // namespace

QComboBox* GalleryPage::addChoice(const char* name, const QString& accessibleName)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setToolTip(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (filling_)
            return;
        wantedSet_.clear();
        misledBy_.reset();
        answer_.reset();
        news_.clear();
        refresh();
    });
    return box;
}

void GalleryPage::buildChoices()
{
    filling_ = true;
    const bool digits = kind_ == GalleryKind::digits;
    split_->addItem(tr("All parts"));
    for (const auto& [text, name] :
        {std::pair(tr("Training"), "train"), std::pair(tr("Validation"), "validation"), std::pair(tr("Test"), "test")})
        split_->addItem(text, QLatin1String(name));
    digit_->addItem(tr("All digits"));
    for (int digit = 0; digit < 10; ++digit)
        digit_->addItem(QString::number(digit), digit);
    if (digits) {
        show_->addItem(tr("All pictures"), choiceData(GalleryShow::all));
        show_->addItem(tr("Misread by the last test"), choiceData(GalleryShow::misread));
        show_->addItem(tr("Taught"), choiceData(GalleryShow::taught));
        show_->addItem(tr("Not taught"), choiceData(GalleryShow::notTaught));
        order_->addItem(tr("As they lie"), choiceData(GalleryOrder::asTheyLie));
    } else {
        show_->addItem(tr("All memories"), choiceData(GalleryShow::all));
        show_->addItem(tr("The five that cost most"), choiceData(GalleryShow::costliest));
        show_->addItem(tr("All that decided a wrong answer"), choiceData(GalleryShow::misread));
        order_->addItem(tr("As they were taught"), choiceData(GalleryOrder::asTheyLie));
    }
    show_->addItem(tr("Left out of teaching"), choiceData(GalleryShow::leftOut));
    order_->addItem(tr("By digit"), choiceData(GalleryOrder::byDigit));
    if (!digits) {
        order_->addItem(tr("Most wrong answers first"), choiceData(GalleryOrder::mostWrong));
        order_->addItem(tr("Most right answers first"), choiceData(GalleryOrder::mostRight));
        order_->setToolTip(tr("Right and wrong answers of the last test that each memory decided"));
    }
    filling_ = false;
    fillSets();
}

void GalleryPage::buildLayout()
{
    auto* choices = new QGridLayout; // in columns
    int column = 0;
    for (QComboBox* box : {set_, split_, digit_})
        choices->addWidget(box, 0, column++);
    choices->addWidget(show_, 1, 0);
    choices->addWidget(order_, 1, 1);
    choices->addWidget(number_, 1, 2);
    for (const int each : {0, 1, 2})
        choices->setColumnStretch(each, each == 2 ? 2 : 3);
    auto* below = new QHBoxLayout;
    below->addStretch(1);
    if (kind_ == GalleryKind::memories) {
        auto* misled = new QToolButton(this);
        misled->setDefaultAction(misled_);
        misled->setToolButtonStyle(Qt::ToolButtonTextOnly);
        misled->setFocusPolicy(Qt::StrongFocus);
        below->addWidget(misled);
    }
    actions_->addButtons(*below);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    if (kind_ == GalleryKind::memories)
        addAction(misled_);
    layout->addLayout(choices);
    layout->addWidget(view_, 1);
    auto* marks = makeQuietLine(kind_ == GalleryKind::digits
            ? tr("7→1: a 7 that the last test read as 1 · dot: taught · struck out: left out of teaching")
            : tr("✗ and ✓: so many wrong and right answers of the last test it decided · struck out: left out of "
                 "teaching"),
        this);
    marks->setObjectName(QStringLiteral("galleryMarks"));
    if (kind_ == GalleryKind::digits) // memories are not taught
        layout->addLayout(actions_->sharedWithNote(*marks));
    else
        layout->addWidget(marks);
    layout->addWidget(work_);
    layout->addWidget(status_); // in a row of its own: buttons beside it would leave it none in a small window
    layout->addLayout(below);
}

QString GalleryPage::key(const char* what) const
{
    return QStringLiteral("gallery/%1/%2")
        .arg(kind_ == GalleryKind::digits ? QStringLiteral("digits") : QStringLiteral("memories"), QLatin1String(what));
}

void GalleryPage::restore(QSettings& settings)
{
    filling_ = true;
    wantedSet_ = settings.value(key("set")).toString();
    split_->setCurrentIndex(std::clamp(settings.value(key("part"), 0).toInt(), 0, split_->count() - 1));
    digit_->setCurrentIndex(std::clamp(settings.value(key("digit"), 0).toInt(), 0, digit_->count() - 1));
    show_->setCurrentIndex(std::clamp(settings.value(key("show"), 0).toInt(), 0, show_->count() - 1));
    order_->setCurrentIndex(std::clamp(settings.value(key("order"), 0).toInt(), 0, order_->count() - 1));
    view_->setSide(settings.value(key("side"), view_->side()).toInt());
    filling_ = false;
}

void GalleryPage::save(QSettings& settings) const
{
    settings.setValue(key("set"), wantedSet_.isEmpty() ? set_->currentData().toString() : wantedSet_);
    settings.setValue(key("part"), split_->currentIndex());
    settings.setValue(key("digit"), digit_->currentIndex());
    settings.setValue(key("show"), show_->currentIndex());
    settings.setValue(key("order"), order_->currentIndex());
    settings.setValue(key("side"), view_->side());
}

} // namespace engram
