#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace engram {

class Card;
class SessionBridge;
class VerticalScroll;

/// The first start: over the empty views, what Engram is, which agent to begin with, and the one button that makes it
/// read digits.
class Welcome : public QWidget {
    Q_OBJECT
public:
    /// `recent` are the agents that were open last, the newest first.
    Welcome(SessionBridge& bridge, const QStringList& recent, QWidget* over);

    void finish(); ///< as its way to an empty agent does, with the agent that is chosen
    void dataIsComing(); ///< the data sets are being opened: teaching may be asked for now

Q_SIGNALS:
    void finished(bool taught);
    void openWanted(const QString& path); ///< one of the recent agents
    void tourWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildCard(const QStringList& recent);
    QHBoxLayout* buildWaysOn(const QStringList& recent, QWidget* card);
    QVBoxLayout* buildChoices(QWidget* card);
    int setRoom(int between, bool introduced, bool reserved);
    void takePlace(); ///< over the views; what is said at first goes where they are low
    void takeChosen();
    void teach();
    void leave(bool taught);

    SessionBridge& bridge_;
    QButtonGroup* agents_; ///< the place of each button's preset among the presets is its id
    Card* card_ = nullptr;
    VerticalScroll* scroll_ = nullptr; ///< with the card in it
    QLabel* text_ = nullptr; ///< what an agent is
    QPushButton* teach_;
    QPushButton* skip_;
    QProgressBar* progress_;
    QLabel* state_;
    bool teaching_ = false;
};

} // namespace engram
