// What CurveWindow measures, and what becomes of it.

#include <algorithm>
#include <cmath>

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSvgRenderer>

#include <engram/session/measureLog.h>

#include "bridge/later.h"
#include "bridge/posted.h"
#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "curves/curveChart.h"
#include "curves/curveWindow.h"
#include "widgets/fileDialog.h"
#include "widgets/numberText.h"
#include "widgets/savedFile.h"

namespace engram {

namespace {

constexpr int listedPath = Qt::UserRole;
constexpr int pictureScale = 2; ///< dots of a PNG for each of the figure's

/// The figure as PNG: what the SVG shows, so that both are one.
Result<void> savePng(const std::string& svg, const QString& path)
{
    QSvgRenderer renderer(QByteArray::fromStdString(svg));
    QImage image(renderer.defaultSize() * pictureScale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!renderer.isValid() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return failure(ErrorKind::writeFailed, Sentence::of("The picture could not be made."));
    return saveBytes(path, bytes);
}

} // namespace

OpenAgent CurveWindow::openAgent() const
{
    const SnapshotPointer now = bridge_.snapshot();
    return {openItem_->text().toStdString(), now->learner.description(), now->path.string()};
}

CurveQuestion CurveWindow::question() const
{
    CurveQuestion question;
    for (int row = 0; row < learners_->count(); ++row) {
        const QListWidgetItem* item = learners_->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        if (item == openItem_) {
            question.open = openAgent();
            continue;
        }
        const QString path = item->data(listedPath).toString();
        if (path.isEmpty())
            question.presets.push_back(item->text().toStdString());
        else
            question.agents.push_back(corePath(path).string());
    }
    if (most_->currentData().isValid())
        question.lessons = curveLessons(least_->currentData().toULongLong(), most_->currentData().toULongLong());
    question.draws = static_cast<std::size_t>(draws_->value());
    question.seed = static_cast<std::uint64_t>(seed_->value());
    question.count = static_cast<std::size_t>(count_->value());
    question.steps = static_cast<std::size_t>(steps_->value());
    question.draw = balanced_->isChecked() ? LessonDraw::balanced : LessonDraw::random;
    return question;
}

void CurveWindow::refresh()
{
    const CurveQuestion wanted = question();
    QString why;
    if (files_.empty())
        why = tr("Open a data set with training and test digits under Data; MNIST has both.");
    else if (wanted.presets.empty() && wanted.agents.empty() && !wanted.open)
        why = tr("Tick at least one preset or agent.");
    else if (least_->currentData().toULongLong() > most_->currentData().toULongLong())
        why = tr("The fewest lessons are more than the most.");
    if (!running_ && cells_.empty())
        showCurves(); // its axis is what is chosen
    measure_->setEnabled(!running_ && why.isEmpty());
    measure_->setToolTip(why.isEmpty() ? tr("Teaches and tests; the curves grow as it goes") : why);
    least_->setToolTip(balanced_->isChecked()
            ? tr("10 are one of each digit")
            : tr("Drawn at random: 10 are one of each digit on average, but seldom all ten"));
    stop_->setEnabled(running_);
    const QListWidgetItem* item = learners_->currentItem();
    remove_->setEnabled(item && !item->data(listedPath).toString().isEmpty());
    export_->setEnabled(!cells_.empty());
    copy_->setEnabled(measuredOn_ != nullptr);
    if (!running_ && (!why.isEmpty() || cells_.empty()))
        progress_->setText(why);
    if (chart_->figures().isEmpty())
        figures_->setText(cells_.empty() ? QString() : tr("Point at a mark, or use the arrow keys, for its figures."));
}

void CurveWindow::start()
{
    if (running_ || !measure_->isEnabled())
        return;
    save();
    const std::shared_ptr<const DataFile> file = digits();
    if (file != measuredOn_)
        known_.clear();
    measuredOn_ = file;
    asked_ = question();
    open_ = bridge_.snapshot();
    cells_.clear();
    status_ = {};
    running_ = true;
    sinceStart_.start();
    sinceCell_.start();
    second_.start();
    showCurves();
    showProgress();
    refresh();
    CurveRun::Listener listener;
    listener.measured = [this](std::vector<ExperimentCell> cells, const CurveStatus& status) {
        QMetaObject::invokeMethod(this,
            posted([this, cells = std::move(cells), status]() mutable { takeCells(std::move(cells), status); }),
            Qt::QueuedConnection);
    };
    listener.finished = [this](const std::optional<Error>& error) {
        QMetaObject::invokeMethod(this, posted([this, error] { end(error); }), Qt::QueuedConnection);
    };
    run_ = std::make_unique<CurveRun>(asked_, measuredOn_, known_, std::move(listener));
}

void CurveWindow::takeCells(std::vector<ExperimentCell> cells, const CurveStatus& status)
{
    cells_ = std::move(cells);
    for (const ExperimentCell& cell : cells_)
        if (std::ranges::none_of(known_, [&cell](const ExperimentCell& other) { return other.isSameQuestion(cell); }))
            known_.push_back(cell);
    status_ = status;
    sinceCell_.restart();
    showCurves();
    showProgress();
    export_->setEnabled(true);
}

void CurveWindow::end(const std::optional<Error>& error)
{
    running_ = false;
    second_.stop();
    showCurves();
    refresh();
    const QString measured = tr("%Ln measurements", nullptr, pluralNumber(status_.done));
    if (!error)
        progress_->setText(tr("%1 in %2 s").arg(measured).arg(std::max<qint64>(1, sinceStart_.elapsed() / 1000)));
    else if (error->kind == ErrorKind::cancelled)
        progress_->setText(tr("Stopped after %1 of %L2; Measure goes on from there").arg(measured).arg(status_.total));
    else
        progress_->setText(sessionText(*error));
    bar_->setValue(error ? bar_->value() : bar_->maximum());
    if (!error || error->kind == ErrorKind::cancelled)
        keepInLog();
    if (error && error->kind != ErrorKind::cancelled)
        Q_EMIT failed(progress_->text());
    if (!error || error->kind != ErrorKind::cancelled)
        Q_EMIT ended(tr("Learning curve: %1").arg(progress_->text()), sinceStart_.elapsed());
    if (!cells_.empty())
        Q_EMIT curveMeasured();
}

void CurveWindow::keepInLog()
{
    bridge_.session().logMeasured(open_, [question = asked_, digits = measuredOn_, cells = cells_, open = open_] {
        return curveEntry(question, *digits, cells, open->learner.description());
    });
}

void CurveWindow::showProgress()
{
    if (!running_)
        return;
    if (status_.total == 0) {
        bar_->setValue(0);
        progress_->setText(tr("Measuring…"));
        return;
    }
    const double passed = static_cast<double>(sinceStart_.elapsed()) / 1000;
    const double left =
        std::max(0.0, status_.secondsLeft.value_or(0) - static_cast<double>(sinceCell_.elapsed()) / 1000);
    bar_->setValue(static_cast<int>(std::lround(1000 * passed / std::max(passed + left, 0.001))));
    const QString measured = tr("%L1 of %L2 measured").arg(status_.done).arg(status_.total);
    progress_->setText(left >= 60 ? tr("%1 · about %2 min left").arg(measured).arg(std::ceil(left / 60))
                                  : tr("%1 · about %2 s left").arg(measured).arg(std::ceil(left)));
}

std::vector<PublishedErrors> CurveWindow::shownPublished() const
{
    return published_->isChecked() ? publishedErrors() : std::vector<PublishedErrors>();
}

void CurveWindow::say(const QString& sentence)
{
    progress_->setText(sentence);
}

void CurveWindow::showCurves()
{
    const CurveQuestion shown = running_ || !cells_.empty() ? asked_ : question();
    if (!shown.lessons.empty())
        chart_->setAsked(shown.lessons.front(), shown.lessons.back(), running_);
    chart_->setCurves(summarise(cells_), shownPublished());
}

void CurveWindow::chooseAgentFile()
{
    QFileDialog* dialog = makeFileDialog(
        settings_, this, tr("Add an agent"), QStringLiteral("agents"), tr("Agents (*.engram);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        for (const QString& path : paths)
            addAgent(path);
    });
    dialog->open();
}

void CurveWindow::chooseExport()
{
    QFileDialog* dialog = makeFileDialog(settings_, this, tr("Export the learning curve"), QStringLiteral("exports"),
        tr("Picture (*.png);;Picture (*.svg);;Measurements (*.csv)"), tr("Learning curve") + QStringLiteral(".svg"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectNameFilter(tr("Picture (*.svg)"));
    const auto follow = [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("*.png")) ? QStringLiteral("png")
                : filter.contains(QStringLiteral("*.csv"))                ? QStringLiteral("csv")
                                                                          : QStringLiteral("svg"));
    };
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    connect(dialog, &QFileDialog::filterSelected, this, follow);
    connect(dialog, &QFileDialog::fileSelected, this, &CurveWindow::exportTo);
    dialog->open();
}

void CurveWindow::exportTo(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QStringLiteral("png") && suffix != QStringLiteral("svg") && suffix != QStringLiteral("csv")) {
        progress_->setText(tr("Choose a name that ends in .png, .svg or .csv."));
        Q_EMIT failed(progress_->text());
        return;
    }
    later(
        this,
        [path, suffix, cells = cells_, published = shownPublished()]() -> Result<void> {
            if (suffix == QStringLiteral("csv"))
                return saveFile(corePath(path), experimentCsv(cells));
            const std::string svg = learningCurveSvg(summarise(cells), published);
            return suffix == QStringLiteral("svg") ? saveFile(corePath(path), svg) : savePng(svg, path);
        },
        [this, path](const Result<void>& saved) {
            if (saved) {
                progress_->setText(tr("Exported to %1").arg(path));
                Q_EMIT exported(path);
            } else {
                progress_->setText(sessionText(saved.error()));
                Q_EMIT failed(progress_->text());
            }
        });
}

void CurveWindow::copyCommand()
{
    if (!measuredOn_)
        return;
    CurveQuestion asked = asked_;
    if (const SnapshotPointer now = bridge_.snapshot(); asked.open && now->opened == open_->opened)
        asked.open->file = now->path.string(); // it may have been saved since
    later(
        this,
        [asked = std::move(asked), digits = measuredOn_, published = published_->isChecked()] {
            return curveAgain(asked, *digits, published);
        },
        [this](const Repetition& again) {
            if (again.possible())
                QGuiApplication::clipboard()->setText(QString::fromStdString(again.text()));
            progress_->setText(again.possible() ? tr("The command is on the clipboard.") : sessionText(again.problem));
        });
}

} // namespace engram
