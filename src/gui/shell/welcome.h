#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace engram {

class SessionBridge;

/// The first start: over the empty views, what Engram is and the one button that makes it read digits.
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
    void teach();
    void leave(bool taught);

    SessionBridge& bridge_;
    QPushButton* teach_;
    QPushButton* skip_;
    QProgressBar* progress_;
    QLabel* state_;
    bool teaching_ = false;
};

} // namespace engram
