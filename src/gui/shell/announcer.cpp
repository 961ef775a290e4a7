#include "shell/announcer.h"

#include <QAccessible>

#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "widgets/viewRole.h"

namespace engram {

namespace {

constexpr int restMilliseconds = 700; ///< of an answer, before it is said: a person who draws changes it all the time

} // namespace

Announcer::Announcer(SessionBridge& bridge, QWidget* window)
    : QWidget(window)
    , bridge_(bridge)
{
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 0, 0);
    setViewRole(*this, QAccessible::AlertMessage);
    rest_.setSingleShot(true);
    rest_.setInterval(restMilliseconds);
    connect(&rest_, &QTimer::timeout, this, &Announcer::sayAnswer);
    connect(&bridge.view(), &ViewState::shownChanged, this, [this] { rest_.start(); });
    connect(&bridge, &SessionBridge::jobFinished, this, [this](const JobResult& result) {
        if (!result.error && !result.summary.empty()) // an error stands in the message bar, and is said from there
            say(sessionText(result.summary));
    });
}

void Announcer::sayAnswer()
{
    const Shown& shown = bridge_.view().shown();
    if (shown.empty() || shown.source != Shown::Source::live) {
        saidAnswer_.clear();
        return;
    }
    const std::uint32_t code = codeOf(shown.state.output);
    const QString answer = code > 9 ? tr("The answer is no digit") : tr("The answer is %1").arg(code);
    if (answer != saidAnswer_)
        say(answer);
    saidAnswer_ = answer;
}

void Announcer::say(const QString& text)
{
    setAccessibleName(text);
    Q_EMIT said(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent said(this, text);
    QAccessible::updateAccessibility(&said);
#else
    // Screen readers read an alert that comes to be seen.
    for (const QAccessible::Event kind : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent said(this, kind);
        QAccessible::updateAccessibility(&said);
    }
#endif
}

} // namespace engram
