#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace engram {

/// Where the window speaks: one sentence at a time, over the lower edge of the views, so that nothing moves under a
/// person's hands. Problems stay until they are closed; good news goes by itself.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* over);

    struct Choice {
        QString text;
        std::function<void()> act;
    };

    void showProblem(const QString& sentence);
    void showNews(const QString& sentence);
    /// Stays until one of the choices is made or it is closed; news that come meanwhile are shown in its place for a
    /// while.
    void showQuestion(const QString& sentence, std::vector<Choice> choices);
    void dismissNews(); ///< what it says has been done; problems and questions stay
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void leave(); ///< takes away what is shown now
    void say(const QString& sentence, const QString& iconName, bool problem, std::vector<Choice> choices = {});

    QLabel* icon_;
    QLabel* text_;
    QHBoxLayout* choices_;
    bool problem_ = false;
    struct Question {
        QString sentence;
        std::vector<Choice> choices;
    };
    std::optional<Question> question_; ///< neither answered nor closed yet
    bool asking_ = false; ///< the question is what is shown now
    QTimer leave_;
};

} // namespace engram
