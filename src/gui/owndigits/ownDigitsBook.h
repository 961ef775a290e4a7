#pragma once

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>

#include <engram/dataset/ownDigits.h>

class QSettings;
class QUndoStack;

namespace engram {

class SessionBridge;

/// The set of one's own that is kept into: its file, its place among the session's data sets, and its changes, each of
/// them one step of Undo. Files are read and written on another thread, one after the other.
class OwnDigitsBook : public QObject {
    Q_OBJECT
public:
    /// Sets lie in `folder`, which is made with the first digit. `settings` says which one was kept into last, and who
    /// wrote.
    OwnDigitsBook(
        SessionBridge& bridge, QUndoStack& undo, QSettings& settings, const QString& folder, QObject* parent = nullptr);

    [[nodiscard]] const OwnDigits& digits() const noexcept { return digits_; }
    [[nodiscard]] QString name() const; ///< of the set
    [[nodiscard]] QStringList names() const; ///< of all sets that were in the folder when it was looked at last
    [[nodiscard]] QString writer() const; ///< of the next digits; may be empty
    void setWriter(const QString& writer);
    [[nodiscard]] bool isAtWork() const noexcept { return working_ || !tasks_.empty(); }
    [[nodiscard]] std::filesystem::path path() const;

    /// Reads the set and shows it among the data sets, if its file is there.
    void open();
    /// How a change ended; an error has been said by a signal, too.
    using Then = std::function<void(const Result<void>&)>;
    /// Keeps digits at the end of the set. The numbers of `digits` do not matter.
    void keep(std::vector<OwnDigit> digits, const Then& then = {});
    void remove(const std::vector<std::uint32_t>& numbers);
    /// Another label, or another picture: a digit that memories do not know, in the place of the one before.
    void relabel(const std::vector<std::uint32_t>& numbers, std::uint8_t label);
    void redraw(std::uint32_t number, const DigitPixels& picture, const Then& then = {});
    void rewrite(const std::vector<std::uint32_t>& numbers, const QString& writer); ///< who wrote them
    void rename(const QString& name);
    /// Goes on with another set of the folder, or begins one.
    void use(const QString& name);
    /// Puts a file that cannot be read out of the way, under another name, and begins anew.
    void setAside();

Q_SIGNALS:
    void changed();
    void news(const QString& sentence);
    void failed(const QString& sentence);
    void damaged(const QString& sentence); ///< the file cannot be read; setAside() is the way on

private:
    friend class OwnDigitsCommand;
    friend class OwnDigitsNameCommand;
    using Place = std::shared_ptr<std::filesystem::path>; ///< of a set's file; it moves with the set
    struct Made {
        OwnDigitsChange change;
        QString text;
        Place place;
    };
    using Task = std::function<void()>; ///< calls taskDone() at its end

    void change(OwnDigitsChange change, const QString& text, const QString& done = {}, const Then& then = {});
    void exchange(const std::vector<std::uint32_t>& numbers, bool sameNumbers,
        const std::function<void(OwnDigit&)>& change, const QString& text, const Then& then = {});
    void again(const std::shared_ptr<Made>& made); ///< undoes what was done, or does what was undone
    void renameTo(const QString& name, bool undoable);
    void run(Task task);
    void taskDone();
    void take(const Place& place, OwnDigits digits);
    void publish();
    void refuse(const Error& error);

    SessionBridge& bridge_;
    QUndoStack& undo_;
    QSettings& settings_;
    QString folder_;
    Place place_;
    OwnDigits digits_;
    QStringList names_;
    std::deque<Task> tasks_;
    bool working_ = false;
};

} // namespace engram
