#include "results/resultsText.h"

#include <optional>
#include <vector>

#include <engram/training/testFigures.h>

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
            use(tested, QString::fromStdString(tested.example.source->name()));
}

QString cellOfCount(std::size_t number)
{
    return QString::number(static_cast<qulonglong>(number));
}

QString cellOfShare(const std::optional<double>& share)
{
    return share ? QString::number(*share, 'g', 10) : QString();
}

QJsonValue shareOrNull(const std::optional<double>& share)
{
    return share ? QJsonValue(*share) : QJsonValue();
}

QString csvLine(const QStringList& cells)
{
    return cells.join(u',') + QStringLiteral("\r\n");
}

/// The figures of the charts, each a table after an empty line.
QString figuresCsv(const TestReport& report)
{
    QString text = QStringLiteral("\r\ndigit,shown,answered,right,recall,precision\r\n");
    int digit = 0;
    for (const DigitFigures& figures : digitFigures(report))
        text += csvLine({QString::number(digit++), cellOfCount(figures.shown), cellOfCount(figures.answered),
            cellOfCount(figures.right), cellOfShare(figures.recall()), cellOfShare(figures.precision())});
    text += QStringLiteral("\r\nstep,right,accuracy\r\n");
    const std::vector<double> steps = accuracyByStep(report);
    for (std::size_t step = 0; step < steps.size(); ++step)
        text += csvLine({cellOfCount(step), cellOfCount(report.correctAfter[step]), cellOfShare(steps[step])});
    text += QStringLiteral("\r\ngroup by sureness,tested,right,accuracy,least margin,greatest margin\r\n");
    int group = 1;
    for (const SurenessFigures& figures : accuracyBySureness(report))
        text += csvLine({QString::number(group++), cellOfCount(figures.part.tested), cellOfCount(figures.part.correct),
            cellOfShare(figures.accuracy()), cellOfShare(figures.least), cellOfShare(figures.greatest)});
    return text;
}

QJsonObject figuresJson(const TestReport& report)
{
    QJsonArray digits;
    for (const DigitFigures& figures : digitFigures(report))
        digits.append(QJsonObject{{QStringLiteral("digit"), digits.size()},
            {QStringLiteral("shown"), static_cast<qint64>(figures.shown)},
            {QStringLiteral("answered"), static_cast<qint64>(figures.answered)},
            {QStringLiteral("right"), static_cast<qint64>(figures.right)},
            {QStringLiteral("recall"), shareOrNull(figures.recall())},
            {QStringLiteral("precision"), shareOrNull(figures.precision())}});
    QJsonArray steps;
    for (const double accuracy : accuracyByStep(report))
        steps.append(accuracy);
    QJsonArray groups;
    for (const SurenessFigures& figures : accuracyBySureness(report))
        groups.append(QJsonObject{{QStringLiteral("tested"), static_cast<qint64>(figures.part.tested)},
            {QStringLiteral("right"), static_cast<qint64>(figures.part.correct)},
            {QStringLiteral("accuracy"), figures.accuracy()}, {QStringLiteral("leastMargin"), figures.least},
            {QStringLiteral("greatestMargin"), figures.greatest}});
    return {
        {QStringLiteral("digits"), digits}, {QStringLiteral("bySteps"), steps}, {QStringLiteral("bySureness"), groups}};
}

QJsonObject agentJson(const TestedMoment& tested)
{
    return {{QStringLiteral("name"), QString::fromStdString(tested.entry.agent)},
        {QStringLiteral("lessons"), static_cast<qint64>(tested.entry.lessons)},
        {QStringLiteral("lessonsNow"), static_cast<qint64>(tested.lessonsNow)},
        {QStringLiteral("unchanged"), tested.sameMemory},
        {QStringLiteral("when"), QString::fromStdString(timeText(tested.entry.when))}};
}

} // namespace

QByteArray resultsCsv(const TestReport& report, const TestedMoment& tested)
{
    const TestedPart taught = report.taught();
    QString text = QStringLiteral("agent,lessons,lessons now,when,asked,tested,right,taught,taught right,stopped\r\n");
    text += csvLine({quoted(QString::fromStdString(tested.entry.agent)), QString::number(tested.entry.lessons),
        QString::number(tested.lessonsNow), QString::fromStdString(timeText(tested.entry.when)),
        QString::number(tested.entry.asked), cellOfCount(report.tested()), cellOfCount(report.correct),
        cellOfCount(taught.tested), cellOfCount(taught.correct), QString::number(report.cancelled ? 1 : 0)});
    text += QStringLiteral("\r\ntrue,0,1,2,3,4,5,6,7,8,9,no digit\r\n");
    for (std::size_t digit = 0; digit < report.confusion.size(); ++digit) {
        text += QString::number(digit);
        for (const std::size_t count : report.confusion[digit])
            text += u',' + QString::number(count);
        text += QStringLiteral("\r\n");
    }
    text += QStringLiteral("\r\ndata set,index,true,answer,taught\r\n");
    forEachMisread(report, [&text](const TestedExample& misread, const QString& source) {
        text += csvLine(
            {quoted(source), QString::number(misread.example.number()), QString::number(misread.example.label()),
                QString::number(misread.code), QString::number(misread.taught ? 1 : 0)});
    });
    text += figuresCsv(report);
    return text.toUtf8();
}

QByteArray resultsJson(const TestReport& report, const TestedMoment& tested)
{
    QJsonArray confusion;
    for (const auto& row : report.confusion) {
        QJsonArray counts;
        for (const std::size_t count : row)
            counts.append(static_cast<qint64>(count));
        confusion.append(counts);
    }
    QJsonArray misread;
    forEachMisread(report, [&misread](const TestedExample& example, const QString& source) {
        misread.append(QJsonObject{{QStringLiteral("source"), source},
            {QStringLiteral("index"), static_cast<qint64>(example.example.number())},
            {QStringLiteral("true"), static_cast<int>(example.example.label())},
            {QStringLiteral("answer"), static_cast<int>(example.code)}, {QStringLiteral("taught"), example.taught}});
    });
    QJsonArray surest;
    for (const double share : surestShares)
        if (const std::optional<double> accuracy = report.accuracyOfSurest(share))
            surest.append(QJsonObject{{QStringLiteral("share"), share}, {QStringLiteral("accuracy"), *accuracy}});
    const auto [low, high] = report.accuracyInterval();
    const TestedPart taught = report.taught();
    QJsonObject whole{{QStringLiteral("agent"), agentJson(tested)},
        {QStringLiteral("taught"),
            QJsonObject{{QStringLiteral("tested"), static_cast<qint64>(taught.tested)},
                {QStringLiteral("right"), static_cast<qint64>(taught.correct)}}},
        {QStringLiteral("tested"), static_cast<qint64>(report.tested())},
        {QStringLiteral("right"), static_cast<qint64>(report.correct)}, {QStringLiteral("accuracy"), report.accuracy()},
        {QStringLiteral("accuracyLow"), low}, {QStringLiteral("accuracyHigh"), high},
        {QStringLiteral("surest"), surest}, {QStringLiteral("stopped"), report.cancelled},
        {QStringLiteral("confusion"), confusion}, {QStringLiteral("misread"), misread}};
    const QJsonObject figures = figuresJson(report);
    for (auto figure = figures.begin(); figure != figures.end(); ++figure)
        whole[figure.key()] = figure.value();
    return QJsonDocument(whole).toJson();
}

} // namespace engram
