// What CompareWindow does: finds the second agent, has both answer and tested, and shows what came of it.

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <utility>

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPixmap>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <engram/exceptionBarrier.h>
#include <engram/files/fileClaim.h>
#include <engram/session/measureLog.h>
#include <engram/store/agentFile.h>

#include "bridge/digitText.h"
#include "bridge/later.h"
#include "bridge/posted.h"
#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "compare/answerView.h"
#include "compare/compareWindow.h"
#include "widgets/emptyHint.h"
#include "widgets/fileDialog.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"
#include "widgets/plainText.h"
#include "widgets/savedFile.h"

namespace engram {

namespace {

constexpr int comparedPicture = 40; ///< pixels of a picture in the list
constexpr std::size_t mostPictures = 2000; ///< in the list; files have all

QString codeText(std::uint32_t code)
{
    return code < 10 ? QString::number(code) : QStringLiteral("–");
}

/// What of a file is asked; null where there is nothing.
std::shared_ptr<const DigitSet> questionsOf(const std::shared_ptr<const DataFile>& file)
{
    return file ? std::shared_ptr<const DigitSet>(file, file->questions("test")) : nullptr;
}

/// With a line around it, since its ground may be that of the list.
QIcon pictureIcon(const Example& example, const QColor& line)
{
    const DigitView picture = example.picture();
    const QImage image(picture.data(), static_cast<int>(digitSide), static_cast<int>(digitSide),
        static_cast<qsizetype>(digitSide), QImage::Format_Grayscale8);
    QPixmap pixmap = QPixmap::fromImage(image.scaled(comparedPicture, comparedPicture));
    QPainter painter(&pixmap);
    painter.setPen(line);
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1));
    return QIcon(pixmap);
}

} // namespace

template <class Work, class Deliver> void CompareWindow::inBackground(Work work, Deliver deliver)
{
    using Value = std::invoke_result_t<Work, const Progress&>;
    working_ = true;
    sinceStart_.start();
    bar_->setValue(0);
    refresh();
    worker_ = std::jthread([this, work = std::move(work), deliver = std::move(deliver)](const std::stop_token& stop) {
        const auto shown = std::make_shared<std::atomic<int>>(0);
        const Progress progress(stop, [this, shown](std::uint64_t done, std::uint64_t total) {
            const int thousandths = total == 0 ? 0 : static_cast<int>(1000 * done / total);
            if (thousandths < shown->load() + 10)
                return; // a hundred reports are as fine as the bar can show
            shown->store(thousandths);
            QMetaObject::invokeMethod(
                this, posted([this, thousandths] { bar_->setValue(thousandths); }), Qt::QueuedConnection);
        });
        auto value = std::make_shared<Value>(withoutExceptions(
            Sentence::of("This stopped"), ErrorKind::tooLarge, [&]() -> Value { return work(progress); },
            FullStop::yes));
        QMetaObject::invokeMethod(this, posted([this, value, deliver] {
            working_ = false;
            bar_->setValue(*value ? bar_->maximum() : 0);
            deliver(std::move(*value));
            refresh();
        }),
            Qt::QueuedConnection);
    });
}

void CompareWindow::chooseSecond(int index)
{
    const auto kind = static_cast<Kind>(choice_->itemData(index).toInt());
    if (kind == Kind::before)
        takeBefore();
    else if (kind == Kind::file)
        chooseSecondFile();
    else
        takePreset(presets()[static_cast<std::size_t>(index - choice_->findData(static_cast<int>(Kind::preset)))]);
}

void CompareWindow::takeBefore()
{
    const std::shared_ptr<const Learner>& before = bridge_.snapshot()->beforeLastChange;
    if (before == rival_ && before)
        return;
    origin_ = {};
    if (!before)
        return setSecond(nullptr, tr("Before the last change"),
            tr("Nothing has been changed yet that could be undone; teach the agent, or choose another second agent."));
    setSecond(before, tr("%1 before: %2").arg(agentText(before->name), sessionText(bridge_.snapshot()->undoText)), {});
}

void CompareWindow::takePreset(const Preset& preset)
{
    const SnapshotPointer snapshot = bridge_.snapshot();
    const std::string name(preset.name);
    say(tr("Teaching the second agent…"));
    inBackground(
        [snapshot, name, description = preset.description](const Progress& progress) {
            return taughtAlike(snapshot->learner, description, name, snapshot->data, progress);
        },
        [this, snapshot, description = preset.description](Result<Rival> made) {
            if (!made) {
                setSecond(nullptr, choice_->currentText(), sessionText(made.error()));
                return tellEnd(made.error(), {});
            }
            const Recipes::Key model = Recipes::Key::of(snapshot->learner);
            const Recipes::Key after = Recipes::Key::of(made->learner);
            origin_ = [model, after](Recipes& recipes) {
                Recipes::Key before = after;
                before.empty = true;
                before.memory = 0;
                recipes.taughtAlike(model, before, after);
            };
            QString note = tr("Taught the same %Ln lessons.", nullptr, pluralNumber(made->lessons));
            if (made->missing > 0)
                note += u' '
                    + tr("%Ln others are drawings, judged answers, or of data sets that are not open.", nullptr,
                        pluralNumber(made->missing));
            const QString called = QString::fromStdString(made->learner.name);
            setSecond(std::make_shared<const Learner>(std::move(made->learner)), called, note);
            tellEnd(std::nullopt, tr("The second agent is ready: %1").arg(note));
        });
}

void CompareWindow::chooseSecondFile()
{
    QFileDialog* dialog = makeFileDialog(
        settings_, this, tr("Compare with an agent"), QStringLiteral("agents"), tr("Agents (*.engram);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CompareWindow::openSecond);
    connect(dialog, &QFileDialog::rejected, this, [this] { choice_->setCurrentIndex(0); });
    connect(dialog, &QFileDialog::rejected, this, &CompareWindow::takeBefore);
    dialog->open();
}

void CompareWindow::openSecond(const QString& path)
{
    choice_->setCurrentIndex(choice_->findData(static_cast<int>(Kind::file)));
    say(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    inBackground([file = corePath(path)](const Progress&) { return loadAgent(file); },
        [this, path](Result<Learner> read) {
            if (!read) {
                setSecond(nullptr, QFileInfo(path).fileName(), sessionText(read.error()));
                Q_EMIT failed(status_->text());
                return;
            }
            origin_ = [key = Recipes::Key::of(*read), file = corePath(path)](
                          Recipes& recipes) { recipes.isInFile(key, file); };
            setSecond(std::make_shared<const Learner>(*std::move(read)), QFileInfo(path).fileName(), {});
        });
}

void CompareWindow::setSecond(std::shared_ptr<const Learner> learner, const QString& name, const QString& note)
{
    rival_ = std::move(learner);
    secondName_ = name;
    second_->setAgent(name);
    say(note);
    answerAgain();
    refresh();
}

void CompareWindow::answerAgain()
{
    const QString nothing = tr("Draw a digit on the canvas.");
    first_->setAnswer(answer_.get(), nothing);
    if (!answer_ || !rival_ || answer_->picture.pixels.empty()) {
        second_->setAnswer(nullptr, rival_ ? nothing : QString());
        return;
    }
    bridge_.query(
        "compare.second", this,
        [rival = rival_, answer = answer_, steps = bridge_.steps(), recall = recall_](const SnapshotPointer&,
            const std::stop_token&) { return answerDrawing(*rival, answer->picture, steps, *recall); },
        [this, rival = rival_, answer = answer_](const LiveAnswer& second) {
            if (rival == rival_ && answer == answer_)
                second_->setAnswer(&second);
        });
}

void CompareWindow::test()
{
    const std::shared_ptr<const DataFile> file = digits();
    const std::shared_ptr<const DigitSet> asked = questionsOf(file);
    if (working_ || !rival_ || !asked)
        return;
    const SnapshotPointer snapshot = bridge_.snapshot();
    const auto count = static_cast<std::size_t>(count_->value());
    const auto seed = static_cast<std::uint64_t>(seed_->value());
    const auto steps = static_cast<std::size_t>(steps_->value());
    asked_ = Asked{Recipes::Key::of(snapshot->learner), Recipes::Key::of(*rival_),
        wordsOfQuestions(*file, count, seed, steps), origin_, agentText(snapshot->learner.name), secondName_, snapshot,
        TestLogEntry{.what = asked->name(), .seed = seed, .steps = steps, .asked = std::min(count, asked->size())}};
    say(tr("Testing both…"));
    inBackground(
        [snapshot, rival = rival_, asked, count, seed, steps](const Progress& progress) {
            std::vector<Example> examples;
            for (const std::uint32_t index : sampleWithoutReplacement(asked->size(), count, seed))
                examples.push_back({asked, index});
            Learner first = snapshot->learner;
            Learner second = *rival;
            return compareLearners(first, second, examples, {.steps = steps, .record = false}, progress);
        },
        [this](Result<Comparison> compared) { takeComparison(std::move(compared)); });
}

void CompareWindow::takeComparison(Result<Comparison> compared)
{
    comparison_.reset();
    const std::optional<Error> problem = compared ? std::nullopt : std::optional(compared.error());
    if (compared) {
        comparison_ = *std::move(compared);
        say({});
        keepInLog();
    } else {
        say(compared.error().kind == ErrorKind::cancelled ? tr("Stopped; nothing is compared.")
                                                          : sessionText(compared.error()));
    }
    showComparison();
    showVerdict();
    listDifferent();
    tellEnd(problem, verdict_->text());
}

void CompareWindow::keepInLog()
{
    bridge_.session().logMeasured(
        asked_->open, [asked = *asked_, comparison = *comparison_]() -> std::optional<TestLogEntry> {
            const TestLogEntry& question = asked.entry;
            TestLogEntry entry = comparisonEntry(
                comparison, asked.open->learner, question.asked, question.what, asked.secondName.toStdString());
            entry.seed = question.seed;
            entry.steps = question.steps;
            Recipes recipes = asked.open->recipes ? *asked.open->recipes : Recipes();
            if (asked.origin)
                asked.origin(recipes);
            entry.arguments = recipes.argumentsOfComparing(asked.first, asked.second, asked.words, asked.open->path);
            return entry;
        });
}

void CompareWindow::showComparison()
{
    table_->clearContents();
    for (QWidget* told :
        {static_cast<QWidget*>(table_), static_cast<QWidget*>(verdict_), static_cast<QWidget*>(differentHeading_)})
        told->setVisible(comparison_.has_value());
    hint_->setText(comparison_ ? tr("Both read every picture alike.")
                               : tr("Test both to see how well each reads, and which pictures they read differently."));
    if (!comparison_)
        return;
    const std::array<ComparisonRow, 3> rows =
        comparisonTable(*comparison_, asked_->firstName.toStdString(), asked_->secondName.toStdString());
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows.at(row).size(); ++column) {
            auto* item = new QTableWidgetItem(sessionText(rows.at(row).at(column)));
            if (row == 0) {
                table_->setHorizontalHeaderItem(static_cast<int>(column), item);
                continue;
            }
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            table_->setItem(static_cast<int>(row) - 1, static_cast<int>(column), item);
        }
}

void CompareWindow::showVerdict()
{
    if (!comparison_)
        return verdict_->clear();
    QStringList sentences;
    for (const Sentence& sentence :
        comparisonVerdict(*comparison_, asked_->firstName.toStdString(), asked_->secondName.toStdString()))
        sentences.push_back(sessionText(sentence));
    if (!asked_->first.isSame(Recipes::Key::of(bridge_.snapshot()->learner)))
        sentences.push_back(tr("The open agent has changed since."));
    verdict_->setText(sentences.join(u' '));
}

void CompareWindow::listDifferent()
{
    different_->clear();
    if (!comparison_)
        return;
    const std::vector<DifferentAnswer>& all = comparison_->different;
    for (std::size_t i = 0; i < std::min(all.size(), mostPictures); ++i) {
        const DifferentAnswer& one = all[i];
        auto* item = new QListWidgetItem(pictureIcon(one.example, lineColor(palette())),
            tr("%1: %2 | %3").arg(one.example.label()).arg(codeText(one.first), codeText(one.second)), different_);
        const QString name = tr("%1 %L2, %3: the first read %4, the second %5")
                                 .arg(sourceText(one.example.source->name()))
                                 .arg(one.example.number())
                                 .arg(withArticle(one.example.label()))
                                 .arg(codeText(one.first), codeText(one.second));
        item->setSizeHint(different_->gridSize()); // its own falls short of its text where the screen is scaled
        item->setToolTip(plainToolTip(name));
        item->setData(Qt::AccessibleTextRole, name);
    }
    if (all.size() > mostPictures)
        say(tr("Listed: %L1 of %L2; Export has all.").arg(mostPictures).arg(all.size()));
    if (!all.empty())
        different_->setCurrentRow(0);
    refresh();
}

void CompareWindow::putOnCanvas(int row)
{
    if (!comparison_ || row < 0 || static_cast<std::size_t>(row) >= comparison_->different.size())
        return;
    const DigitView picture = comparison_->different[static_cast<std::size_t>(row)].example.picture();
    DigitPixels pixels{};
    std::ranges::copy(picture, pixels.begin());
    Q_EMIT canvasWanted(pixels);
}

void CompareWindow::chooseExport()
{
    QFileDialog* dialog = makeFileDialog(settings_, this, tr("Export the comparison"), QStringLiteral("exports"),
        tr("CSV (*.csv);;JSON (*.json)"), tr("Comparison") + QStringLiteral(".csv"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, this, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(
            filter.contains(QStringLiteral("*.json")) ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &CompareWindow::exportTo);
    dialog->open();
}

std::array<ComparedAgent, 2> CompareWindow::comparedAgents() const
{
    const Recipes recipes = recipesOfAsked();
    return {ComparedAgent{asked_->open->learner.name, recipes.pathOf(asked_->first)},
        ComparedAgent{asked_->second.name, recipes.pathOf(asked_->second)}};
}

void CompareWindow::exportTo(const QString& path)
{
    if (!comparison_)
        return;
    const auto [first, second] = comparedAgents();
    const std::string text = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive)
        ? comparisonJson(*comparison_, first, second) + "\n"
        : comparisonCsv(*comparison_, first, second);
    later(
        this, [path, text] { return saveFile(corePath(path), text); },
        [this, path](const Result<void>& saved) {
            say(saved ? tr("Exported to %1").arg(path) : sessionText(saved.error()));
            if (saved)
                Q_EMIT exported(path);
            else
                Q_EMIT failed(status_->text());
        });
}

void CompareWindow::chooseSaving()
{
    QFileDialog* dialog = makeFileDialog(settings_, this, tr("Save the second agent"), QStringLiteral("agents"),
        tr("Agents (*.engram)"), QStringLiteral("%1.engram").arg(rival_ ? agentText(rival_->name) : QString()));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("engram"));
    connect(dialog, &QFileDialog::fileSelected, this, &CompareWindow::saveSecond);
    dialog->open();
}

void CompareWindow::saveSecond(const QString& path)
{
    if (working_ || !rival_)
        return;
    inBackground(
        [rival = rival_, file = corePath(path)](const Progress&) -> Result<void> {
            const Result<FileClaim> claim = FileClaim::take(file); // not one that is open
            return claim ? saveAgent(*rival, file) : tl::unexpected(claim.error());
        },
        [this, path, rival = rival_](const Result<void>& saved) {
            if (!saved) {
                say(sessionText(saved.error()));
                Q_EMIT failed(status_->text());
                return;
            }
            const auto isThere = [before = origin_, key = Recipes::Key::of(*rival), file = corePath(path)](
                                     Recipes& recipes) {
                if (before)
                    before(recipes);
                recipes.isInFile(key, file);
            };
            origin_ = isThere;
            if (asked_ && asked_->second.isSame(Recipes::Key::of(*rival)))
                asked_->origin = isThere;
            say(tr("Saved to %1").arg(path));
            Q_EMIT exported(path);
        });
}

} // namespace engram
