#include "canvas/digitStrip.h"

#include <algorithm>
#include <array>

#include <QContextMenuEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include "bridge/digitText.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"
#include "widgets/surenessText.h"

namespace engram {

namespace {

constexpr int leastPicture = 20;
constexpr int greatestPicture = 64;
constexpr int pictureMargin = 4; ///< a picture, in its place
constexpr int sureLine = 3; ///< height

QString answerOf(const FoundDigit& digit)
{
    return digit.answer ? QString::number(*digit.answer) : QStringLiteral("–");
}

QString describe(const FoundDigit& digit)
{
    if (digit.sureness)
        return surenessText(*digit.sureness);
    return digit.answer && !untaughtDigits(digit.distances).empty() ? notAllTaughtText() : QString();
}

} // namespace

void DigitsModel::setReading(std::shared_ptr<const PageReading> reading)
{
    const auto countOf = [](const auto& one) { return one ? one->digits.size() : 0; };
    const bool same = countOf(reading) == countOf(reading_);
    if (!same)
        beginResetModel();
    reading_ = std::move(reading);
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int DigitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !reading_ ? 0 : static_cast<int>(reading_->digits.size());
}

QVariant DigitsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FoundDigit& digit = reading_->digits[static_cast<std::size_t>(index.row())];
    constexpr int side = static_cast<int>(digitSide);
    const QString place = reading_->digits.back().line > 0
        ? tr("Digit %1 of %2, line %3").arg(index.row() + 1).arg(rowCount()).arg(digit.line + 1)
        : tr("Digit %1 of %2").arg(index.row() + 1).arg(rowCount());
    const QString said = digit.answer ? tr("read as %1").arg(withArticle(*digit.answer)) : tr("read as no digit");
    switch (role) {
    case Qt::DecorationRole:
        return QImage(digit.picture.data(), side, side, side, QImage::Format_Grayscale8).copy();
    case answerRole:
        return answerOf(digit);
    case surenessRole:
        return digit.sureness && digit.sureness->right ? QVariant(*digit.sureness->right) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(place, said);
    case Qt::AccessibleDescriptionRole:
        return describe(digit);
    case Qt::ToolTipRole: {
        QStringList lines{QStringLiteral("%1: %2").arg(place, said)};
        if (const QString sure = describe(digit); !sure.isEmpty())
            lines += sure;
        lines += tr("Click: put it on the canvas. Right click: teach or keep it.");
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

void DigitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    if (chosen || current) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(palette.color(QPalette::Highlight), current ? 2 : 1));
        painter->setBrush(mix(palette.color(QPalette::Base), palette.color(QPalette::Highlight), chosen ? 0.3 : 0));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    }
    const int side = option.rect.width() - pictureMargin;
    const QRect picture(option.rect.left() + pictureMargin / 2, option.rect.top() + pictureMargin / 2, side, side);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(picture, qvariant_cast<QImage>(index.data(Qt::DecorationRole)));
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(palette.color(QPalette::Text));
    const QRect text(
        picture.left(), picture.bottom() + 1, side, option.rect.bottom() - picture.bottom() - sureLine - 2);
    painter->drawText(text, Qt::AlignCenter, index.data(DigitsModel::answerRole).toString());
    if (const QVariant sureness = index.data(DigitsModel::surenessRole); sureness.isValid()) {
        const QRectF line(picture.left(), option.rect.bottom() - sureLine - 1, side, sureLine);
        painter->fillRect(line, mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.2));
        painter->fillRect(
            QRectF(line.topLeft(), QSizeF(side * sureness.toDouble(), sureLine)), palette.color(QPalette::Highlight));
    }
    painter->restore();
}

QSize DigitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return qobject_cast<const QListView*>(option.widget)->gridSize();
}

DigitStrip::DigitStrip(QWidget* parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("digitStrip"));
    setAccessibleName(tr("Digits of the picture"));
    setWhatsThis(
        tr("The digits that were found in the picture; click one to ask about it, type what it is to teach it"));
    setAccessibleDescription(
        tr("Enter puts a digit on the canvas; typing a digit says what it is; the menu key teaches and keeps."));
    setModel(&model_);
    setItemDelegate(&delegate_);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex& index) { Q_EMIT chosen(static_cast<std::size_t>(index.row())); });
}

void DigitStrip::setReading(std::shared_ptr<const PageReading> reading)
{
    model_.setReading(std::move(reading));
    if (!currentIndex().isValid() && model_.rowCount() > 0)
        selectionModel()->setCurrentIndex(model_.index(0), QItemSelectionModel::NoUpdate);
    fit();
}

void DigitStrip::mark(std::optional<std::size_t> digit)
{
    if (!digit || *digit >= count())
        return selectionModel()->clearSelection();
    const QModelIndex index = model_.index(static_cast<int>(*digit));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

NamedPicture DigitStrip::chosenPicture() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return {};
    const FoundDigit& digit = model_.reading()->digits[static_cast<std::size_t>(index.row())];
    return {pictureOfDigit(digit.picture), index.data(Qt::AccessibleTextRole).toString()};
}

/// The largest size at which all of them are seen, or the least one and a scroll bar.
void DigitStrip::fit()
{
    const int text = fontMetrics().height() + sureLine + 2;
    const QSize room = size();
    const auto allAreSeen = [&](int side) {
        const int columns = std::max(1, (room.width() - 2) / (side + pictureMargin)); // the list wants a pixel to spare
        const int rows = room.height() / (side + pictureMargin + text);
        return columns * rows >= model_.rowCount();
    };
    int side = greatestPicture;
    while (side > leastPicture && !allAreSeen(side))
        --side;
    // Where a bar might come, the list would leave room for it.
    setVerticalScrollBarPolicy(allAreSeen(side) ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    setGridSize(QSize(side + pictureMargin, side + pictureMargin + text));
}

void DigitStrip::resizeEvent(QResizeEvent* event)
{
    fit();
    QListView::resizeEvent(event);
}

void DigitStrip::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const auto digit = static_cast<std::size_t>(std::max(0, currentIndex().row()));
    if (plain && currentIndex().isValid() && enter)
        Q_EMIT chosen(digit);
    else if (plain && currentIndex().isValid() && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        Q_EMIT digitTyped(digit, event->key() - Qt::Key_0);
    else
        QListView::keyPressEvent(event);
}

void DigitStrip::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKeys = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeys ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate); // the menu is about it
    offer(index, byKeys ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void DigitStrip::offer(const QModelIndex& index, QPoint at)
{
    const auto digit = static_cast<std::size_t>(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Put on the canvas"), this, [this, digit] { Q_EMIT chosen(digit); });
    menu->addAction(tr("&Why is it read so?"), this, [this, digit] { Q_EMIT whyAsked(digit); });
    menu->addSeparator();
    std::array<QAction*, 10> teach{};
    for (int label = 0; label < 10; ++label)
        teach[static_cast<std::size_t>(label)] = menu->addAction(
            tr("Teach that it is &%1").arg(label), this, [this, digit, label] { Q_EMIT teachAsked(digit, label); });
    menu->addSeparator();
    QMenu* keep = menu->addMenu(tr("&Keep among my digits"));
    QMenu* keepLine = menu->addMenu(tr("Keep its whole &line"));
    for (int label = 0; label < 10; ++label) {
        const QString as = tr("as &%1").arg(label);
        keep->addAction(as, this, [this, digit, label] { Q_EMIT keepAsked(digit, label); });
        keepLine->addAction(as, this, [this, digit, label] { Q_EMIT keepLineAsked(digit, label); });
    }
    menu->addAction(tr("Keep &all as they are read"), this, [this] { Q_EMIT keepAllAsked(); });
    if (!actions().isEmpty())
        menu->addSeparator();
    menu->addActions(actions());
    if (const std::optional<int> answer = model_.reading()->digits[digit].answer)
        menu->setActiveAction(teach[static_cast<std::size_t>(*answer)]);
    menu->popup(at);
}

} // namespace engram
