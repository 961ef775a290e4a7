#include "datasets/readingBox.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "bridge/sessionText.h"
#include "widgets/card.h"

namespace engram {

ReadingBox::ReadingBox(QWidget* parent)
    : QWidget(parent)
    , notes_(new QuietLabel({}, this))
    , turnOver_(new QCheckBox(tr("T&urn over"), this))
    , transpose_(new QCheckBox(tr("Trans&pose"), this))
{
    notes_->setObjectName(QStringLiteral("readingNotes"));
    notes_->setTextFormat(Qt::PlainText); // a file may be called anything
    notes_->setWordWrap(true);
    notes_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    turnOver_->setObjectName(QStringLiteral("turnOver"));
    turnOver_->setToolTip(tr("Dark for light in the pictures of the selected set: ink is light on dark ground here"));
    transpose_->setObjectName(QStringLiteral("transpose"));
    transpose_->setToolTip(tr("Rows for columns in the pictures of the selected set, as EMNIST needs it"));
    for (QCheckBox* box : {turnOver_, transpose_})
        connect(box, &QCheckBox::clicked, this, [this] {
            Q_EMIT switched({turnOver_->isChecked(), transpose_->isChecked()});
        });

    auto* switches = new QHBoxLayout;
    switches->addWidget(turnOver_);
    switches->addWidget(transpose_);
    switches->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 0, 8, 0); // as the buttons below it
    layout->setSpacing(4);
    layout->addWidget(notes_);
    layout->addLayout(switches);
    show(nullptr);
}

void ReadingBox::show(const DataFile* file)
{
    setVisible(file != nullptr);
    if (file == nullptr)
        return;
    QStringList lines;
    for (const Sentence& note : notesOf(*file)) {
        QString line = sessionText(note);
        line[0] = line[0].toUpper();
        const bool asks = line.endsWith(u'?') || line.endsWith(u'？'); // the latter in Chinese
        lines += asks ? line : line + u'.';
    }
    notes_->setText(lines.join(u'\n'));
    notes_->setVisible(!lines.isEmpty());
    turnOver_->setChecked(file->turns.turnedOver);
    transpose_->setChecked(file->turns.transposed);
}

} // namespace engram
