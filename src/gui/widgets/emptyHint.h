#pragma once

#include "widgets/card.h"

class QAbstractItemView;

namespace engram {

/// What is to be done to fill an empty list or table, in the middle of it; gone as soon as it has a row.
class EmptyHint : public QuietLabel {
    Q_OBJECT
public:
    /// Of `view`, which has its model by now, and owns this.
    EmptyHint(const QString& text, QAbstractItemView& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QAbstractItemView& view_;
};

} // namespace engram
