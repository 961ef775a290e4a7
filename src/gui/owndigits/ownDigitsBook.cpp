#include "owndigits/ownDigitsBook.h"

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

#include <QSettings>
#include <QUndoCommand>
#include <QUndoStack>

#include "bridge/digitText.h"
#include "bridge/later.h"
#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "widgets/numberText.h"
#include "widgets/savedFile.h"

namespace engram {

namespace {

constexpr auto nameKey = "ownDigits/set";
constexpr auto writerKey = "ownDigits/writer";

std::filesystem::path pathIn(const QString& folder, const QString& name)
{
    // A name that settings hold was one once; whatever else they say leads to the usual set.
    const std::filesystem::path base = corePath(folder);
    const auto path = ownDigitsPath(base, name.toStdString());
    return path ? *path : base / "My digits.csv";
}

QString nameOf(const std::filesystem::path& path)
{
    return QString::fromStdString(path.stem().string());
}

/// Errors of the core are sentences already.
QString sentenceOf(const Error& error)
{
    return sessionText(error);
}

} // namespace

/// One change of the set. It is made by the time it stands on the stack.
class OwnDigitsCommand : public QUndoCommand {
public:
    OwnDigitsCommand(OwnDigitsBook& book, std::shared_ptr<OwnDigitsBook::Made> made)
        : QUndoCommand(made->text)
        , book_(book)
        , made_(std::move(made))
    {
    }
    void undo() override { book_.again(made_); }
    void redo() override
    {
        // Pushing a command redoes it; this one is done by then.
        if (done_)
            book_.again(made_);
        done_ = true;
    }

private:
    OwnDigitsBook& book_;
    std::shared_ptr<OwnDigitsBook::Made> made_;
    bool done_ = false;
};

/// Undoes and redoes a new name.
class OwnDigitsNameCommand : public QUndoCommand {
public:
    OwnDigitsNameCommand(OwnDigitsBook& book, QString other, const QString& text)
        : QUndoCommand(text)
        , book_(book)
        , other_(std::move(other))
    {
    }
    void undo() override { turn(); }
    void redo() override
    {
        if (done_)
            turn();
        done_ = true;
    }

private:
    void turn()
    {
        const QString present = book_.name();
        book_.renameTo(other_, false);
        other_ = present;
    }
    OwnDigitsBook& book_;
    QString other_;
    bool done_ = false;
};

OwnDigitsBook::OwnDigitsBook(
    SessionBridge& bridge, QUndoStack& undo, QSettings& settings, const QString& folder, QObject* parent)
    : QObject(parent)
    , bridge_(bridge)
    , undo_(undo)
    , settings_(settings)
    , folder_(folder)
    , place_(std::make_shared<std::filesystem::path>(
          pathIn(folder, settings.value(QLatin1String(nameKey), tr("My digits")).toString())))
{
}

QString OwnDigitsBook::name() const
{
    return nameOf(*place_);
}

QStringList OwnDigitsBook::names() const
{
    QStringList names = names_;
    if (!names.contains(name()))
        names.prepend(name());
    return names;
}

std::filesystem::path OwnDigitsBook::path() const
{
    return *place_;
}

QString OwnDigitsBook::writer() const
{
    return settings_.value(QLatin1String(writerKey)).toString();
}

void OwnDigitsBook::setWriter(const QString& writer)
{
    settings_.setValue(QLatin1String(writerKey), QString::fromStdString(writerName(writer.toStdString())));
}

void OwnDigitsBook::run(Task task)
{
    tasks_.push_back(std::move(task));
    if (!working_)
        taskDone();
}

void OwnDigitsBook::taskDone()
{
    working_ = !tasks_.empty();
    if (!working_)
        return;
    const Task task = std::move(tasks_.front());
    tasks_.pop_front();
    task();
}

void OwnDigitsBook::open()
{
    run([this] {
        later(
            this,
            [path = *place_, folder = corePath(folder_)] {
                return std::pair(loadOwnDigits(path), listOwnDigits(folder));
            },
            [this, place = place_](const std::pair<Result<OwnDigits>, std::vector<std::string>>& found) {
                names_.clear();
                for (const std::string& name : found.second)
                    names_ += QString::fromStdString(name);
                if (found.first)
                    take(place, *found.first);
                else
                    refuse(found.first.error());
                taskDone();
            });
    });
}

/// A file that stands in the way is the one thing that a person can do something about here.
void OwnDigitsBook::refuse(const Error& error)
{
    const bool ofContent = error.kind == ErrorKind::malformed || error.kind == ErrorKind::unsupported;
    if (ofContent)
        Q_EMIT damaged(sentenceOf(error));
    else
        Q_EMIT failed(sentenceOf(error));
}

void OwnDigitsBook::take(const Place& place, OwnDigits digits)
{
    if (place != place_)
        return; // another set is used by now
    digits.useNumbersAbove(digits_.lastNumber());
    digits_ = std::move(digits);
    publish();
    Q_EMIT changed();
}

/// Among the data sets, ticked or not as it was.
void OwnDigitsBook::publish()
{
    bool chosen = true;
    std::optional<std::string> open;
    for (const OpenData& data : bridge_.snapshot()->data)
        if (data.file->path == *place_) {
            chosen = data.chosen;
            open = data.file->name;
        }
    if (!digits_.empty())
        bridge_.session().addData(digits_.dataFile(name().toStdString(), *place_), chosen);
    else if (open)
        bridge_.session().closeData(*open);
}

void OwnDigitsBook::change(OwnDigitsChange change, const QString& text, const QString& done, const Then& then)
{
    if (change.taken.empty() && change.put.empty())
        return then ? then({}) : void();
    run([this, place = place_, change = std::move(change), text, done, then] {
        later(
            this,
            [path = *place, change, above = digits_.lastNumber()] { return changeOwnDigits(path, change, above); },
            [this, place, text, done, then](Result<ChangedOwnDigits> changed) {
                Result<void> outcome;
                if (changed) {
                    auto made = std::make_shared<Made>(Made{std::move(changed->made), text, place});
                    take(place, std::move(changed->digits));
                    undo_.push(new OwnDigitsCommand(*this, std::move(made)));
                    if (!done.isEmpty())
                        Q_EMIT news(done);
                } else {
                    outcome = tl::unexpected(changed.error());
                    refuse(changed.error());
                }
                if (then)
                    then(outcome);
                taskDone();
            });
    });
}

void OwnDigitsBook::again(const std::shared_ptr<Made>& made)
{
    run([this, made] {
        later(
            this,
            [path = *made->place, change = made->change.reversed(), above = digits_.lastNumber()] {
                return changeOwnDigits(path, change, above);
            },
            [this, made](Result<ChangedOwnDigits> changed) {
                if (changed) {
                    made->change = std::move(changed->made);
                    take(made->place, std::move(changed->digits));
                } else {
                    refuse(changed.error());
                }
                taskDone();
            });
    });
}

void OwnDigitsBook::keep(std::vector<OwnDigit> digits, const Then& then)
{
    const std::size_t count = digits.size();
    const int label = count == 1 ? digits.front().label : 0;
    const QString text =
        count == 1 ? tr("keeping %1").arg(withArticle(label)) : tr("keeping %Ln digits", nullptr, pluralNumber(count));
    const QString done = count == 1 ? tr("Kept %1 in %2.").arg(withArticle(label), name())
                                    : tr("Kept %Ln digits in %1.", nullptr, pluralNumber(count)).arg(name());
    change(OwnDigitsChange::adding(std::move(digits)), text, done, then);
}

void OwnDigitsBook::remove(const std::vector<std::uint32_t>& numbers)
{
    OwnDigitsChange change;
    for (const OwnDigit& digit : digits_.digits())
        if (std::ranges::find(numbers, digit.number) != numbers.end())
            change.taken.push_back({0, digit});
    const QString text = tr("deleting %Ln kept digits", nullptr, pluralNumber(change.taken.size()));
    this->change(std::move(change), text);
}

void OwnDigitsBook::exchange(const std::vector<std::uint32_t>& numbers, bool sameNumbers,
    const std::function<void(OwnDigit&)>& change, const QString& text, const Then& then)
{
    OwnDigitsChange exchanged;
    const auto all = digits_.digits();
    for (std::size_t place = 0; place < all.size(); ++place) {
        if (std::ranges::find(numbers, all[place].number) == numbers.end())
            continue;
        OwnDigit other = all[place];
        change(other);
        if (other == all[place])
            continue;
        if (!sameNumbers)
            other.number = 0;
        exchanged.taken.push_back({place, all[place]});
        exchanged.put.push_back({place, std::move(other)});
    }
    this->change(std::move(exchanged), text, {}, then);
}

void OwnDigitsBook::relabel(const std::vector<std::uint32_t>& numbers, std::uint8_t label)
{
    exchange(
        numbers, false, [label](OwnDigit& digit) { digit.label = label; },
        tr("saying that it is %1").arg(withArticle(label)));
}

void OwnDigitsBook::redraw(std::uint32_t number, const DigitPixels& picture, const Then& then)
{
    if (std::ranges::find(digits_.digits(), number, &OwnDigit::number) == digits_.digits().end()) {
        const Error gone =
            errorOf(ErrorKind::notFound, Sentence::quoted(tr("This digit is no longer in the set.").toStdString()));
        refuse(gone);
        return then ? then(tl::unexpected(gone)) : void();
    }
    exchange(
        {number}, false, [&picture](OwnDigit& digit) { digit.picture = picture; }, tr("mending a kept digit"), then);
}

void OwnDigitsBook::rewrite(const std::vector<std::uint32_t>& numbers, const QString& writer)
{
    const std::string name = writerName(writer.toStdString());
    exchange(
        numbers, true, [&name](OwnDigit& digit) { digit.writer = name; }, tr("saying who wrote"));
}

void OwnDigitsBook::rename(const QString& name)
{
    renameTo(name, true);
}

void OwnDigitsBook::renameTo(const QString& wanted, bool undoable)
{
    run([this, place = place_, wanted, undoable] {
        later(
            this, [path = *place, wanted = wanted.toStdString()] { return renameOwnDigits(path, wanted); },
            [this, place, undoable](const Result<std::filesystem::path>& renamed) {
                if (!renamed) {
                    refuse(renamed.error());
                    return taskDone();
                }
                const std::filesystem::path before = std::exchange(*place, *renamed);
                const QString text = tr("renaming to %1").arg(nameOf(*renamed));
                if (undoable && before != *renamed)
                    undo_.push(new OwnDigitsNameCommand(*this, nameOf(before), text));
                if (place == place_ && before != *renamed) {
                    names_.removeAll(nameOf(before));
                    settings_.setValue(QLatin1String(nameKey), name());
                    for (const OpenData& data : bridge_.snapshot()->data)
                        if (data.file->path == before)
                            bridge_.session().closeData(data.file->name);
                    publish();
                    Q_EMIT changed();
                }
                taskDone();
            });
    });
}

void OwnDigitsBook::use(const QString& name)
{
    const auto path = ownDigitsPath(corePath(folder_), name.toStdString());
    if (!path)
        return refuse(path.error());
    if (*path == *place_)
        return;
    place_ = std::make_shared<std::filesystem::path>(*path);
    digits_ = {};
    settings_.setValue(QLatin1String(nameKey), this->name());
    open();
}

void OwnDigitsBook::setAside()
{
    run([this, place = place_] {
        later(
            this,
            [path = *place] {
                const std::string name = path.stem().string();
                auto moved = renameOwnDigits(path, name + " (damaged)");
                for (int number = 2; !moved && moved.error().kind == ErrorKind::invalidArgument && number < 100;
                     ++number)
                    moved = renameOwnDigits(path, name + " (damaged, " + std::to_string(number) + ")");
                return moved;
            },
            [this](const Result<std::filesystem::path>& moved) {
                if (moved)
                    Q_EMIT news(tr("The damaged file is now %1.").arg(nameOf(*moved)));
                else
                    refuse(moved.error());
                taskDone();
            });
    });
    open();
}

} // namespace engram
