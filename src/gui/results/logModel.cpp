#include "results/logModel.h"

#include <algorithm>

#include <QDateTime>
#include <QRegularExpression>

#include "bridge/sessionText.h"
#include "widgets/numberText.h"
#include "widgets/plainText.h"

namespace engram {

namespace {

bool isText(int column)
{
    return column == LogModel::whenColumn || column == LogModel::onColumn || column == LogModel::noteColumn;
}

QString percentOf(double share)
{
    return withFirmSpaces(LogModel::tr("%1 %").arg(percentNumber(share)));
}

QString intervalOf(const TestedPart& part)
{
    const auto [low, high] = accuracyInterval(part);
    return LogModel::tr("%1–%2").arg(percentNumber(low), percentNumber(high));
}

QDateTime whenOf(const TestLogEntry& entry)
{
    // Beyond what a calendar of the system reaches it is no time that a test was at.
    constexpr std::uint64_t mostSeconds = 253'402'300'799;
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(std::min(entry.when, mostSeconds)));
}

QString whenText(const TestLogEntry& entry, bool withYear = true)
{
    QString format = minuteFormat();
    if (!withYear) {
        // With what parts it from the rest: before it where it is last, and after it where it is first.
        static const QRegularExpression last(QStringLiteral("[-/, ]*y+(?=[^dM]*$)"));
        static const QRegularExpression first(QStringLiteral("y+[-/., 年]*"));
        format.contains(last) ? format.remove(last) : format.remove(first);
    }
    return dateLocale().toString(whenOf(entry), format);
}

QString kindText(const TestLogEntry& entry)
{
    // "MNIST test · the second agent"
    const std::size_t set = std::min(entry.what.find(" \u00b7 "), entry.what.size());
    const QString what = sourceText(entry.what.substr(0, set)) + QString::fromStdString(entry.what.substr(set));
    switch (entry.kind) {
    case MeasureKind::test:
        return what;
    case MeasureKind::curve:
        return LogModel::tr("Learning curve: %1").arg(what);
    case MeasureKind::comparison:
        return LogModel::tr("Comparison: %1").arg(what);
    }
    return what;
}

} // namespace

QString LogModel::textOf(const TestLogEntry& entry, int column) const
{
    switch (column) {
    case LogModel::whenColumn:
        // All of one year, as mostly, need not say so in a narrow column.
        return whenText(entry, whenOf(entry).date().year() != whenOf(log_.entries().back()).date().year());
    case LogModel::rightColumn:
        return entry.all.tested > 0 ? percentOf(entry.accuracy()) : QStringLiteral("–");
    case LogModel::intervalColumn:
        return entry.all.tested > 0 ? intervalOf(entry.all) : QString();
    case LogModel::testedColumn:
        return entry.all.tested > 0 ? numberText(entry.all.tested) : QString();
    case LogModel::lessonsColumn:
        return numberText(entry.lessons);
    case LogModel::onColumn:
        return kindText(entry);
    case LogModel::seedColumn:
        return entry.seed ? numberText(*entry.seed) : QString();
    case LogModel::noteColumn:
        return noteOf(entry);
    default:
        return {};
    }
}

QString LogModel::rowText(int row) const
{
    const TestLogEntry* told = entry(row);
    if (!told)
        return {};
    QStringList parts{textOf(*told, onColumn)};
    for (const int column : {rightColumn, intervalColumn, testedColumn, lessonsColumn, seedColumn})
        if (const QString text = textOf(*told, column); !text.isEmpty())
            parts += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + text;
    if (const QString note = noteOf(*told); !note.isEmpty())
        parts += note;
    parts += whenText(*told);
    return withFirmSpaces(parts.join(QStringLiteral(" · ")));
}

QString noteOf(const TestLogEntry& entry)
{
    QStringList notes;
    if (entry.kind == MeasureKind::curve)
        notes += entry.stopped ? LogModel::tr("agents like it, taught anew; stopped after so many lessons")
                               : LogModel::tr("agents like it, taught anew");
    else if (entry.stopped)
        notes += LogModel::tr("stopped after %L1 of %L2").arg(entry.all.tested).arg(entry.asked);
    if (const TestedPart others = entry.untaught(); entry.taught.tested > 0 && others.tested > 0)
        notes += LogModel::tr("%Ln had been taught; of the others %1 right", nullptr, pluralNumber(entry.taught.tested))
                     .arg(percentOf(static_cast<double>(others.correct) / static_cast<double>(others.tested)));
    else if (entry.taught.tested > 0)
        notes += LogModel::tr("all had been taught");
    return notes.join(QStringLiteral("; "));
}

void LogModel::setLog(const TestLog& log)
{
    beginResetModel();
    log_ = log;
    endResetModel();
}

const TestLogEntry* LogModel::entry(int row) const
{
    const auto entries = log_.entries();
    if (row < 0 || static_cast<std::size_t>(row) >= entries.size())
        return nullptr;
    return &entries[entries.size() - 1 - static_cast<std::size_t>(row)];
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(log_.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    const TestLogEntry* shown = index.isValid() ? entry(index.row()) : nullptr;
    if (!shown)
        return {};
    if (role == Qt::DisplayRole)
        return textOf(*shown, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(rowText(index.row()));
    if (role == Qt::TextAlignmentRole && !isText(index.column()))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) // as what stands below
        return QVariant::fromValue(Qt::AlignVCenter | (isText(section) ? Qt::AlignLeft : Qt::AlignRight));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case whenColumn:
        return tr("When");
    case rightColumn:
        return tr("Right");
    case intervalColumn:
        return tr("95 % between");
    case testedColumn:
        return tr("Digits");
    case lessonsColumn:
        return tr("Lessons");
    case onColumn:
        return tr("On");
    case seedColumn:
        return tr("Seed");
    case noteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace engram
