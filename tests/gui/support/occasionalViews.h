#pragma once

#include <cstdint>
#include <vector>

#include <QString>

#include "support/measuredViews.h"

class QPushButton;

namespace engram {

/// What is to be seen only where something came to pass: a picture of several digits, a sheet with repairs, what the
/// window says and asks in its message bar, and jobs that wait for one. The window has MNIST and an agent that was
/// taught (fillWithEverything).
class OccasionalViews {
public:
    OccasionalViews(TestWindow& window, MeasuredViews::Visit visit);
    void visitAll();

private:
    void visitNumbers();
    void visitNumber(std::uint32_t digits);
    void visitRepairs();
    void visitRecoveryOffer();
    void visitProblems();
    void visitQuestions();
    void visitWaiting();

    /// Of the message bar, which are what its question is answered with.
    [[nodiscard]] std::vector<QPushButton*> choices();
    void visitMessage(const QString& name);
    void closeMessage();

    TestWindow& window_;
    MeasuredViews::Visit visit_;
};

} // namespace engram
