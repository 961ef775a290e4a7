#include "datasets/fontDialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "bridge/later.h"
#include "bridge/sessionText.h"
#include "fonts/fontRenderer.h"
#include "widgets/palette.h"

namespace engram {

namespace {

/// The ten digits of a font, in two rows of five.
class SheetPreview : public QWidget {
public:
    explicit SheetPreview(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(5 * cell + 4 * gap + 2, 2 * cell + gap + 2);
        setAccessibleName(FontDialog::tr("The font's ten digits as they would be taught"));
    }
    void setSheet(std::shared_ptr<const DataFile> sheet)
    {
        sheet_ = std::move(sheet);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        constexpr int side = static_cast<int>(digitSide);
        for (int at = 0; at < 10; ++at) {
            const QRect area(1 + (at % 5) * (cell + gap), 1 + (at / 5) * (cell + gap), cell, cell);
            painter.fillRect(area.adjusted(-1, -1, 1, 1), lineColor(palette())); // on black, too, ten are ten
            painter.fillRect(area, Qt::black);
            if (!sheet_ || sheet_->splits.front().digits->size() <= static_cast<std::size_t>(at))
                continue;
            const DigitView digit = sheet_->splits.front().digits->picture(static_cast<std::size_t>(at));
            painter.drawImage(area, QImage(digit.data(), side, side, side, QImage::Format_Grayscale8));
        }
    }

private:
    static constexpr int cell = 84;
    static constexpr int gap = 6;
    std::shared_ptr<const DataFile> sheet_;
};

} // namespace

FontDialog::FontDialog(QWidget* parent)
    : QDialog(parent)
    , family_(new QFontComboBox(this))
    , bold_(new QCheckBox(tr("&Bold"), this))
    , italic_(new QCheckBox(tr("&Italic"), this))
    , preview_(new SheetPreview(this))
    , text_(new QLabel(this))
{
    setObjectName(QStringLiteral("fontDialog"));
    setWindowTitle(tr("Digits from a font"));
    family_->setAccessibleName(tr("Font"));
    family_->setToolTip(tr("Any font installed on this machine"));
    family_->setFontFilters(QFontComboBox::ScalableFonts);
    bold_->setToolTip(tr("Digits of the bold style of the font"));
    italic_->setToolTip(tr("Digits of the italic style of the font"));
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setObjectName(QStringLiteral("fontText"));
    text_->setMinimumHeight(text_->fontMetrics().lineSpacing() * 2);
    auto* style = new QHBoxLayout;
    style->addWidget(bold_);
    style->addWidget(italic_);
    style->addStretch(1);
    auto* form = new QFormLayout;
    form->addRow(tr("&Font"), family_);
    form->addRow(QString(), style);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    add_ = buttons->addButton(tr("Add to the data sets"), QDialogButtonBox::AcceptRole);
    add_->setToolTip(tr("The ten digits can be taught then, and asked about"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(preview_);
    layout->addWidget(text_);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    connect(family_, &QFontComboBox::currentFontChanged, this, &FontDialog::render);
    connect(bold_, &QCheckBox::toggled, this, &FontDialog::render);
    connect(italic_, &QCheckBox::toggled, this, &FontDialog::render);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(sheet_);
        accept();
    });
    render();
}

void FontDialog::render()
{
    QFont font = family_->currentFont();
    font.setBold(bold_->isChecked());
    font.setItalic(italic_->isChecked());
    add_->setEnabled(false);
    const std::uint64_t wanted = ++wanted_;
    later(
        this, [font] { return renderFont(font); },
        [this, wanted](Result<DataFile> rendered) {
            if (wanted != wanted_)
                return;
            if (rendered)
                show(std::make_shared<const DataFile>(std::move(*rendered)), {});
            else
                show(nullptr, sessionText(rendered.error()));
        });
}

void FontDialog::show(std::shared_ptr<const DataFile> sheet, const QString& problem)
{
    sheet_ = std::move(sheet);
    static_cast<SheetPreview*>(preview_)->setSheet(sheet_);
    text_->setText(sheet_
            ? tr("%1: ten digits, as large and as centred as those of MNIST.").arg(QString::fromStdString(sheet_->name))
            : problem);
    add_->setEnabled(sheet_ != nullptr);
}

} // namespace engram
