#pragma once

#include <optional>

#include <QByteArray>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

class QLocalSocket;

namespace engram {

/// What one program asks of another, as bytes: a line that begins with a mark and holds the file's absolute path in
/// base 64; no path asks for one more window. Shorter than `longestRequest`.
inline constexpr qint64 longestRequest = 16'384;
[[nodiscard]] QByteArray requestFor(const QString& path);
/// The path that is asked for, which may be empty; nothing where the line is no request: only absolute paths of
/// printable text are.
[[nodiscard]] std::optional<QString> pathIn(const QByteArray& request);

/// A person's programs on one display are one: the first answers on a local socket, and what is started after it hands
/// its file over and ends. Programs of another version, or with settings elsewhere, are others.
class OneProgram : public QObject {
    Q_OBJECT
public:
    /// The local socket: in the folder that is this user's alone, one for each display, version and place of settings.
    /// Empty where there is no such folder.
    [[nodiscard]] static QString place();

    explicit OneProgram(QObject* parent = nullptr);
    ~OneProgram() override;

    /// Whether a program that was there before took over what is to be opened (`path` absolute, or empty). Waits for
    /// its answer, for a second or two at most; one that is busy for longer is left alone.
    [[nodiscard]] static bool handOver(const QString& path);
    /// Takes what others hand over from now on. Not where another program does so already.
    bool serve();

Q_SIGNALS:
    void wanted(const QString& path); ///< to be opened; empty: one more window

private:
    void take();
    void read(QLocalSocket* socket);

    QLockFile lock_; ///< held while this serves, so that only a dead program's socket is ever taken away
    QLocalServer server_;
};

} // namespace engram
