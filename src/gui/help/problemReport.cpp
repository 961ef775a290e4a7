#include "help/problemReport.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>
#include <QThread>
#include <QVBoxLayout>

#include <engram/bits/kernel.h>
#include <engram/dataset/dataFile.h>

#include "widgets/numberText.h"
#include "widgets/screenRoom.h"

namespace engram {

namespace {

/// Numbers and switches alone, and the language: a text may be the name of a person, a file or a data set, and a place
/// of a window is bytes.
bool isToldOf(const QString& key, const QString& value)
{
    bool isNumber = false;
    (void)value.toDouble(&isNumber);
    return isNumber || value == QStringLiteral("true") || value == QStringLiteral("false")
        || key == QStringLiteral("language");
}

QString latin(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Of what a style of the program's own is drawn with: that has no name itself.
QString nameOfStyle(const QStyle& style)
{
    const auto* proxy = qobject_cast<const QProxyStyle*>(&style);
    return style.name().isEmpty() && proxy ? nameOfStyle(*proxy->baseStyle()) : style.name();
}

// In English, whatever the window speaks: it is for who mends it.
QString systemLines(const QWidget& window)
{
    QString lines;
    const auto add = [&lines](const QString& what, const QString& value) {
        lines += QStringLiteral("%1: %2\n").arg(what, value);
    };
    add(QStringLiteral("Engram"), QStringLiteral(ENGRAM_VERSION));
    add(QStringLiteral("System"), QSysInfo::prettyProductName());
    add(QStringLiteral("Kernel"), QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    add(QStringLiteral("Qt"),
        QStringLiteral("%1 (built with %2), %3, style %4")
            .arg(QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR), QGuiApplication::platformName(),
                nameOfStyle(*window.style())));
    QStringList kernels;
    for (const Kernel* kernel : availableKernels())
        kernels += latin(kernel->name());
    add(QStringLiteral("Processor"),
        QStringLiteral("%1, %2 threads, kernel %3 of %4")
            .arg(QSysInfo::currentCpuArchitecture())
            .arg(QThread::idealThreadCount())
            .arg(latin(defaultKernel().name()), kernels.join(QStringLiteral(", "))));
    const QScreen* screen = window.screen();
    add(QStringLiteral("Screen"),
        QStringLiteral("%1 x %2 at scale %3, window %4 x %5, font %6 pt")
            .arg(screen->size().width())
            .arg(screen->size().height())
            .arg(screen->devicePixelRatio())
            .arg(window.width())
            .arg(window.height())
            .arg(window.font().pointSizeF()));
    add(QStringLiteral("Language"), QStringLiteral("%1 (system %2)").arg(QLocale().name(), QLocale::system().name()));
    return lines;
}

QString agentLines(const Snapshot& snapshot)
{
    const Learner& learner = snapshot.learner;
    QString preset = QStringLiteral("own settings");
    for (const Preset& candidate : presets())
        if (candidate.description == learner.description())
            preset = latin(candidate.name);
    const LayerSizes& sizes = learner.agent.sizes();
    QString lines = QStringLiteral("Agent: %1, seed %2, %3 + %4 + %5 neurons, %6 memories, %7 states of history\n")
                        .arg(preset)
                        .arg(learner.agent.settings().seed)
                        .arg(sizes.inputs)
                        .arg(sizes.states)
                        .arg(sizes.outputs)
                        .arg(learner.agent.memory().size())
                        .arg(learner.agent.story().size());
    std::size_t fonts = 0;
    for (const OpenData& open : snapshot.data)
        fonts += open.isFont() ? 1U : 0U;
    lines += QStringLiteral("Data sets: %1, of these fonts: %2\n").arg(snapshot.data.size()).arg(fonts);
    return lines;
}

} // namespace

QString problemReport(const Snapshot& snapshot, const QSettings& settings, const QWidget& window)
{
    QString report = systemLines(window) + agentLines(snapshot) + QStringLiteral("Settings:\n");
    for (const QString& key : settings.allKeys())
        if (const QString value = settings.value(key).toString(); isToldOf(key, value))
            report += QStringLiteral("  %1 = %2\n").arg(key, value);
    return report;
}

ProblemDialog::ProblemDialog(const QString& report, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("problemDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report a problem"));
    auto* text =
        new QLabel(tr("Say what you did, what you expected and what happened instead. What stands below helps "
                      "to find the cause: copy it into your message. Nothing is sent by itself, and it names no "
                      "files."),
            this);
    text->setWordWrap(true);
    auto* shown = new QPlainTextEdit(report, this);
    shown->setObjectName(QStringLiteral("problemText"));
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    shown->setAccessibleName(tr("Version, system and settings"));
    shown->setToolTip(tr("What the button Copy puts on the clipboard"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyProblem"));
    copy->setToolTip(tr("Put it on the clipboard"));
    copy->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [this, report] {
        QGuiApplication::clipboard()->setText(report);
        Q_EMIT copied();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(shown, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {600, 440});
    copy->setFocus();
}

} // namespace engram
