#pragma once

#include <functional>

#include <QString>
#include <QWidget>

#include "support/window.h"

namespace engram {

/// What shows something only after it was asked to measure, to find or to keep: the learning curve, Compare, the
/// gallery and its pairs, one's own digits and the results. The window has data sets and an agent that was taught
/// (fillWithEverything).
class MeasuredViews {
public:
    /// Is given a window, a dialog, or the whole window with what is meant in front.
    using Visit = std::function<void(QWidget& view, const QString& name)>;

    MeasuredViews(TestWindow& window, Visit visit);
    void visitAll();

private:
    void visitCurve();
    void visitComparison();
    void visitGallery();
    void visitPairs();
    void visitOwnDigits();
    void visitResults();
    void visitDialogs(const QString& name);

    TestWindow& window_;
    Visit visit_;
};

} // namespace engram
