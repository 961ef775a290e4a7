#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace engram {

class SessionBridge;

/// The first start: over the empty views, what Engram is, which agent to begin with, and the one button that makes it
/// read digits.
class Welcome : public QWidget {
    Q_OBJECT
public:
    explicit Welcome(SessionBridge& bridge, QWidget* over);

    void dataIsComing(); ///< the data sets are being opened: teaching may be asked for now

Q_SIGNALS:
    void finished(bool taught);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildCard();
    QVBoxLayout* buildChoices(QWidget* card);
    void takeChosen();
    void teach();
    void leave(bool taught);

    SessionBridge& bridge_;
    QButtonGroup* agents_; ///< the place of each button's preset among the presets is its id
    QPushButton* teach_;
    QPushButton* skip_;
    QProgressBar* progress_;
    QLabel* state_;
    bool teaching_ = false;
};

} // namespace engram
