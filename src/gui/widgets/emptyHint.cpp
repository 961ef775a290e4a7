#include "widgets/emptyHint.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QEvent>

namespace engram {

EmptyHint::EmptyHint(const QString& text, QAbstractItemView& view)
    : QuietLabel(text, view.viewport())
    , view_(view)
{
    constexpr int hintMargin = 24;
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(hintMargin);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view.viewport()->installEventFilter(this);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(view.model(), changed, this, &EmptyHint::follow);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &EmptyHint::follow);
    follow();
}

bool EmptyHint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        follow();
    return QuietLabel::eventFilter(watched, event);
}

void EmptyHint::follow()
{
    setGeometry(view_.viewport()->rect());
    setVisible(view_.model()->rowCount(view_.rootIndex()) == 0);
}

} // namespace engram
