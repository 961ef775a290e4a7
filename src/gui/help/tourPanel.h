#pragma once

#include <QSettings>
#include <QWidget>

#include "help/tourSteps.h"

class QLabel;
class QPushButton;

namespace engram {

class SessionBridge;

/// The guided tour: says what to do next, sees that it has been done, and goes on. It stands beside the views and
/// blocks nothing; where it was left it goes on, also after another start.
class TourPanel : public QWidget {
    Q_OBJECT
public:
    /// `settings` outlives this.
    TourPanel(SessionBridge& bridge, QSettings& settings, QWidget* parent = nullptr);

    [[nodiscard]] const TourStep& step() const { return tourSteps()[at_]; }
    void noteCurve(); ///< a learning curve has been measured
    void noteCostliest(); ///< the gallery shows the memories that cost most
    void startAgain();
    /// Of the step. It stands in the title of the dock, where it takes no room from the views.
    [[nodiscard]] QLabel* title() const noexcept { return title_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightAt(int width) const; ///< in pixels, that it asks for where it is so wide

Q_SIGNALS:
    void detailChanged(const QString& text); ///< "step 2 of 8"
    void pointWanted(const QString& objectName); ///< the control is to be shown
    void heightWanted(); ///< sizeHint() is another one now, or it is shown again

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildLayout();
    void connectParts();
    [[nodiscard]] int longestText(int width) const; ///< height of the longest of all texts, in pixels, within limits
    void fitText();
    void go(std::size_t step, const QString& said = {});
    void refresh(); ///< what it sees of the window
    void look();
    void begin();
    void showStep(const QString& said);

    SessionBridge& bridge_;
    QSettings& settings_;
    QLabel* title_;
    QLabel* text_;
    QPushButton* show_;
    QPushButton* back_;
    QPushButton* skip_;
    std::size_t at_ = 0;
    TourMoment before_; ///< as it was when this step began
    TourMoment now_;
};

} // namespace engram
