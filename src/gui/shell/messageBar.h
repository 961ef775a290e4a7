#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace engram {

/// Where the window speaks: one sentence at a time, over the status bar, so that it covers no view and moves nothing
/// under a person's hands. What it says leaves with the next thing that is done or succeeds; good news goes by itself,
/// too. A question stays until it is answered or closed.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    /// At the lower edge of `window`.
    explicit MessageBar(QWidget* window);

    struct Choice {
        QString text;
        std::function<void()> act;
    };

    void showProblem(const QString& sentence);
    void showNews(const QString& sentence);
    /// Stays until one of the choices is made or it is closed; news that come meanwhile are shown in its place for a
    /// while.
    void showQuestion(const QString& sentence, std::vector<Choice> choices);
    /// A person goes on: what it says is over, unless it is a question or was said by the very action that calls this.
    void dismiss();
    /// Something has succeeded: what has been said for some seconds is over; what has not been read yet (one of several
    /// files was refused, say) goes by itself, like news.
    void noteSuccess();
    [[nodiscard]] int lineHeight() const; ///< of a message of one line
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
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
    bool fresh_ = false; ///< said by what is being done now
    QElapsedTimer said_;
    QTimer leave_;
};

} // namespace engram
