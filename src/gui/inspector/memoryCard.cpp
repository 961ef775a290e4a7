#include "inspector/memoryCard.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "bridge/digitText.h"
#include "bridge/sessionText.h"
#include "inspector/memoryPicture.h"
#include "inspector/shownMoment.h"
#include "widgets/card.h"
#include "widgets/numberText.h"

namespace engram {

namespace {

/// A text that is the same already asks for no new layout.
void say(QLabel& label, const QString& text)
{
    if (label.text() != text)
        label.setText(text);
}

} // namespace

MemoryCard::MemoryCard(QWidget* parent)
    : QFrame(parent)
    , picture_(new BitPicture(this))
    , share_(makeHeading({}, this))
    , place_(new QuietLabel({}, this))
    , part_(new QuietLabel({}, this))
    , whatIf_(new QLabel(this))
    , open_(new QPushButton(tr("Open"), this))
    , forget_(new QPushButton(tr("Forget"), this))
{
    whatIf_->setObjectName(QStringLiteral("whatIf"));
    forget_->setObjectName(QStringLiteral("forgetMemory"));
    open_->setObjectName(QStringLiteral("openMemory"));
    picture_->setSide(64);
    place_->setWordWrap(true);
    part_->setObjectName(QStringLiteral("patchPart"));
    part_->setWordWrap(true);
    part_->hide();
    whatIf_->setWordWrap(true);
    whatIf_->setTextFormat(Qt::PlainText);
    picture_->setClickable(true);
    picture_->setToolTip(tr("Compare this memory with the input, side by side"));
    for (QPushButton* button : {open_, forget_}) {
        button->setAutoDefault(false);
        button->setFlat(false);
    }
    open_->setToolTip(tr("Compare this memory with the input, side by side"));
    forget_->setToolTip(tr("Take this memory back, as if it had never been taught (can be undone)"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(open_);
    buttons->addWidget(forget_);
    buttons->addStretch();
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(share_);
    text->addWidget(place_);
    text->addWidget(part_);
    text->addWidget(whatIf_);
    text->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(picture_, 0, Qt::AlignTop);
    layout->addLayout(text, 1);

    connect(picture_, &BitPicture::clicked, this, &MemoryCard::openWanted);
    connect(open_, &QPushButton::clicked, this, &MemoryCard::openWanted);
    connect(forget_, &QPushButton::clicked, this, &MemoryCard::forgetWanted);
}

void MemoryCard::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("memoryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open: compare it with the input"), this, &MemoryCard::openWanted);
    menu->addAction(tr("&Forget"), this, &MemoryCard::forgetWanted)->setEnabled(forget_->isEnabled());
    if (const QImage picture = picture_->picture(); !picture.isNull()) {
        menu->addSeparator();
        Q_EMIT menuFilled(menu, {picture, memoryText(describeMemory(memory_))});
    }
    menu->popup(event->globalPos());
}

void MemoryCard::show(const MemoryShare& memory, const std::vector<std::uint32_t>& alsoAs)
{
    memory_ = memory;
    picture_->setBits(memory.input);
    const QString share = numberLocale().toString(100 * memory.share, 'f', memory.share < 0.1 ? 1 : 0);
    const QString what = memory.code < 10 ? withArticle(memory.code) : tr("code %1").arg(memory.code);
    const QString how = memory.share < 0.995 ? tr("%1 %").arg(share) : tr("All");
    say(*share_, tr("%1 from %2").arg(how, what));
    QString place = memoryText(describePlace(memory));
    for (const std::uint32_t code : alsoAs)
        place += tr("; the same picture was also taught as %1").arg(answerText(code));
    say(*place_, place);
    part_->hide();
    name(how);
}

void MemoryCard::showPatch(const MemoryShare& memory, std::size_t mark, const QString& part)
{
    memory_ = memory;
    picture_->setBits(memory.input);
    picture_->setMark(mark);
    const QString heading = tr("%1: %2 % of the picture").arg(mark + 1).arg(qRound(100 * memory.share));
    say(*share_, heading);
    say(*place_, memoryText(describePlace(memory)));
    say(*part_, part);
    part_->show();
    name(heading);
}

void MemoryCard::name(const QString& heading)
{
    const QString called = memoryText(describeMemory(memory_));
    setAccessibleName(tr("%1 from %2").arg(heading, called));
    picture_->setAccessibleName(tr("Picture of %1").arg(called));
    open_->setAccessibleName(tr("Open %1").arg(called));
    forget_->setAccessibleName(tr("Forget %1").arg(called));
    setWhatIf(std::nullopt);
}

void MemoryCard::setAsksWhatIf(bool on)
{
    whatIf_->setVisible(on);
}

void MemoryCard::setWhatIf(const std::optional<WhatIf>& whatIf)
{
    say(*whatIf_, whatIf ? describeWhatIf(*whatIf) : tr("Without it: …"));
    QFont font = whatIf_->font();
    font.setBold(whatIf && whatIf->engramsForgotten > 0 && (whatIf->isGuess || whatIf->codeWithout != whatIf->codeNow));
    whatIf_->setFont(font);
    forget_->setEnabled(!whatIf || whatIf->engramsForgotten > 0);
}

} // namespace engram
