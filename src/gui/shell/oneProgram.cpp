#include "shell/oneProgram.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QDir>
#include <QGuiApplication>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace engram {

namespace {

constexpr auto requestMark = "engram-open-1 "; ///< counts on when the form of a request changes
constexpr auto takenAnswer = "taken\n";
constexpr int connectMilliseconds = 300;
constexpr int answerMilliseconds = 1500;
constexpr int requestMilliseconds = 3000; ///< that the other side may take for its one line
constexpr int mostAtOnce = 16; ///< connections; who asks for more is no program of ours

} // namespace

QByteArray requestFor(const QString& path)
{
    return requestMark + path.toUtf8().toBase64() + '\n';
}

std::optional<QString> pathIn(const QByteArray& request)
{
    if (request.size() > longestRequest || !request.startsWith(requestMark) || !request.endsWith('\n'))
        return std::nullopt;
    const QByteArray coded = request.sliced(qstrlen(requestMark)).chopped(1);
    const auto bytes = QByteArray::fromBase64Encoding(coded, QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::nullopt;
    const QString path = QString::fromUtf8(*bytes);
    const auto isControl = [](QChar letter) { return letter.category() == QChar::Other_Control; };
    if (path.toUtf8() != *bytes || std::ranges::any_of(path, isControl))
        return std::nullopt;
    if (!path.isEmpty() && !QDir::isAbsolutePath(path))
        return std::nullopt;
    return path;
}

QString OneProgram::place()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        return {};
    // The name is short, since the system allows about a hundred letters for the whole path.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray& part) { hash.addData(part + '\0'); };
    add(ENGRAM_VERSION);
    add(QGuiApplication::platformName().toUtf8());
    add(qgetenv("WAYLAND_DISPLAY"));
    add(qgetenv("DISPLAY"));
    add(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toUtf8());
    return QStringLiteral("%1/engram-%2").arg(folder, QString::fromLatin1(hash.result().toHex().left(16)));
}

OneProgram::OneProgram(QObject* parent)
    : QObject(parent)
    , lock_(place() + QStringLiteral(".lock"))
{
    lock_.setStaleLockTime(0); // only that of a program that is gone
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    server_.setMaxPendingConnections(mostAtOnce);
    connect(&server_, &QLocalServer::newConnection, this, &OneProgram::take);
}

OneProgram::~OneProgram() = default;

bool OneProgram::handOver(const QString& path)
{
    const QString place = OneProgram::place();
    const QByteArray request = requestFor(path);
    if (place.isEmpty() || !pathIn(request))
        return false;
    QLocalSocket socket;
    socket.connectToServer(place);
    if (!socket.waitForConnected(connectMilliseconds))
        return false;
    socket.write(request);
    QByteArray said;
    while (said.size() < static_cast<qsizetype>(qstrlen(takenAnswer)) && socket.waitForReadyRead(answerMilliseconds))
        said += socket.read(static_cast<qint64>(qstrlen(takenAnswer)) - said.size());
    return said == takenAnswer;
}

bool OneProgram::serve()
{
    const QString place = OneProgram::place();
    if (place.isEmpty() || !lock_.tryLock(0))
        return false;
    if (server_.listen(place))
        return true;
    // Of a program that ended without a word: the lock says that nobody answers there.
    QLocalServer::removeServer(place);
    return server_.listen(place);
}

void OneProgram::take()
{
    while (QLocalSocket* socket = server_.nextPendingConnection()) {
        socket->setReadBufferSize(longestRequest + 1);
        socket->setParent(this);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(requestMilliseconds, socket, &QLocalSocket::abort);
        if (findChildren<QLocalSocket*>(QString(), Qt::FindDirectChildrenOnly).size() > mostAtOnce)
            socket->abort();
        else
            read(socket);
    }
}

void OneProgram::read(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestRequest)
            socket->abort();
        return;
    }
    const std::optional<QString> path = pathIn(socket->readLine(longestRequest + 1));
    socket->disconnect(this); // one request each
    if (!path)
        return socket->abort();
    socket->write(takenAnswer);
    socket->disconnectFromServer();
    Q_EMIT wanted(*path);
}

} // namespace engram
