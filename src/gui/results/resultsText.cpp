#include "results/resultsText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace engram {

namespace {

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

template <class Use> void forEachMisread(const TestReport& report, Use use)
{
    for (const TestedExample& tested : report.examples)
        if (tested.code != tested.example.label())
            use(QString::fromStdString(tested.example.source->name()), static_cast<qint64>(tested.example.number()),
                static_cast<int>(tested.example.label()), static_cast<int>(tested.code));
}

} // namespace

QByteArray resultsCsv(const TestReport& report)
{
    QString text = QStringLiteral("true,0,1,2,3,4,5,6,7,8,9,no digit\r\n");
    for (std::size_t digit = 0; digit < report.confusion.size(); ++digit) {
        text += QString::number(digit);
        for (const std::size_t count : report.confusion[digit])
            text += u',' + QString::number(count);
        text += QStringLiteral("\r\n");
    }
    text += QStringLiteral("\r\ndata set,index,true,answer\r\n");
    forEachMisread(report, [&text](const QString& source, qint64 index, int digit, int answer) {
        text += QStringLiteral("%1,%2,%3,%4\r\n").arg(quoted(source)).arg(index).arg(digit).arg(answer);
    });
    return text.toUtf8();
}

QByteArray resultsJson(const TestReport& report)
{
    QJsonArray confusion;
    for (const auto& row : report.confusion) {
        QJsonArray counts;
        for (const std::size_t count : row)
            counts.append(static_cast<qint64>(count));
        confusion.append(counts);
    }
    QJsonArray misread;
    forEachMisread(report, [&misread](const QString& source, qint64 index, int digit, int answer) {
        misread.append(QJsonObject{{QStringLiteral("source"), source}, {QStringLiteral("index"), index},
            {QStringLiteral("true"), digit}, {QStringLiteral("answer"), answer}});
    });
    QJsonArray surest;
    for (const double share : surestShares)
        if (const std::optional<double> accuracy = report.accuracyOfSurest(share))
            surest.append(QJsonObject{{QStringLiteral("share"), share}, {QStringLiteral("accuracy"), *accuracy}});
    const auto [low, high] = report.accuracyInterval();
    const QJsonObject whole{{QStringLiteral("tested"), static_cast<qint64>(report.tested())},
        {QStringLiteral("right"), static_cast<qint64>(report.correct)}, {QStringLiteral("accuracy"), report.accuracy()},
        {QStringLiteral("accuracyLow"), low}, {QStringLiteral("accuracyHigh"), high},
        {QStringLiteral("surest"), surest}, {QStringLiteral("stopped"), report.cancelled},
        {QStringLiteral("confusion"), confusion}, {QStringLiteral("misread"), misread}};
    return QJsonDocument(whole).toJson();
}

} // namespace engram
