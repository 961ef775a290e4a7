#include "help/keyMap.h"

#include <algorithm>

#include <QAction>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

#include "widgets/menuText.h"

namespace engram {

namespace {

constexpr int keyColumn = 44; ///< per cent of a line: one share of it for all tables, so that they are in line
constexpr int keyColumnEnd = 20; ///< pixels of it that stay empty, what a table has at its edges among them
constexpr QLatin1String keyClass("class=\"keys\"");

/// The context of its texts.
struct KeyMap {
    Q_DECLARE_TR_FUNCTIONS(engram::KeyMap)
};

/// What it is called whatever it would do just now ("Undo" instead of "Undo drawing").
QString nameOf(const QAction& action)
{
    const QString lasting = action.property("lastingName").toString();
    return withoutKey(lasting.isEmpty() ? action.text() : lasting).remove(QStringLiteral("…"));
}

/// `menu`: the name of the submenu that they are in; empty: none.
void addKeysOf(
    const QList<QAction*>& actions, KeyGroup& group, QSet<const QAction*>& seen, const QString& menu = QString())
{
    for (const QAction* action : actions) {
        if (action->menu())
            addKeysOf(action->menu()->actions(), group, seen, nameOf(*action));
        if (action->shortcut().isEmpty() || seen.contains(action))
            continue;
        seen += action;
        const QString name = nameOf(*action);
        const bool isDigit = name.size() == 1 && !menu.isEmpty(); // which alone says nothing
        group.entries.push_back({isDigit ? KeyMap::tr("%1: %2").arg(menu, name) : name,
            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    }
}

QString keyText(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

/// What a view's own keyPressEvent takes.
std::vector<KeyGroup> keysOfViews()
{
    const QString arrows = KeyMap::tr("arrow keys");
    const auto both = [](QKeyCombination one, QKeyCombination other) {
        return QStringLiteral("%1, %2").arg(keyText(one), keyText(other));
    };
    return {
        {KeyMap::tr("On the canvas"),
            {{KeyMap::tr("Move the pen by 8 pixels"), arrows},
                {KeyMap::tr("Move the pen by 1 pixel"), KeyMap::tr("Shift and arrow keys")},
                {KeyMap::tr("Put the pen down, lift it"), keyText(Qt::Key_Space)},
                {KeyMap::tr("Say which digit it is"), QStringLiteral("0 – 9")},
                {KeyMap::tr("Teach it"), keyText(Qt::Key_Return)},
                {KeyMap::tr("End the stroke"), keyText(Qt::Key_Escape)}}},
        {KeyMap::tr("In the layers Input and State"),
            {{KeyMap::tr("Choose the neuron beside"), arrows}, {KeyMap::tr("Choose none"), keyText(Qt::Key_Escape)},
                {KeyMap::tr("Larger, smaller, whole"), QStringLiteral("+, −, 0")}}},
        {KeyMap::tr("On the timeline"),
            {{KeyMap::tr("State by state"), arrows},
                {KeyMap::tr("First and last state"), both(Qt::Key_Home, Qt::Key_End)},
                {KeyMap::tr("More and fewer states"), QStringLiteral("+, −")}}},
        {KeyMap::tr("On the map of memories"),
            {{KeyMap::tr("Go from memory to memory"), arrows},
                {KeyMap::tr("Open the memory"), both(Qt::Key_Return, Qt::Key_Space)},
                {KeyMap::tr("Go along the path of the answer"), both(Qt::Key_PageUp, Qt::Key_PageDown)},
                {KeyMap::tr("Larger, smaller, whole"), QStringLiteral("+, −, 0")}}},
        {KeyMap::tr("In the presenter's view"),
            {{KeyMap::tr("Bring everything back"), both(Qt::Key_F5, Qt::Key_Escape)}}},
    };
}

} // namespace

std::vector<KeyGroup> keyMap(const QMainWindow& window)
{
    std::vector<KeyGroup> groups;
    QSet<const QAction*> seen;
    for (const QAction* title : window.menuBar()->actions()) {
        KeyGroup group{withoutKey(title->text()), {}};
        if (title->menu())
            addKeysOf(title->menu()->actions(), group, seen);
        if (!group.entries.empty())
            groups.push_back(std::move(group));
    }
    KeyGroup others{KeyMap::tr("Elsewhere in the window"), {}};
    addKeysOf(window.findChildren<QAction*>(), others, seen);
    if (!others.entries.empty())
        groups.push_back(std::move(others));
    for (KeyGroup& group : keysOfViews())
        groups.push_back(std::move(group));
    return groups;
}

QString keyMapPage(const std::vector<KeyGroup>& groups)
{
    QString page = QStringLiteral("<h1>%1</h1><p>%2</p>")
                       .arg(KeyMap::tr("Keys").toHtmlEscaped(),
                           KeyMap::tr("Everything can be done without a mouse. Tab goes from one part of the window to "
                                      "the next; these keys work wherever the focus is, unless their heading says "
                                      "where.")
                               .toHtmlEscaped());
    int number = 0;
    for (const KeyGroup& group : groups) {
        page += QStringLiteral("<h2><a name=\"keys%1\"></a>%2</h2><table width=\"100%\">")
                    .arg(++number)
                    .arg(group.title.toHtmlEscaped());
        for (const KeyEntry& entry : group.entries)
            page += QStringLiteral("<tr><td %1 width=\"%2%\"><b>%3</b></td><td>%4</td></tr>")
                        .arg(keyClass)
                        .arg(keyColumn)
                        .arg(entry.keys.toHtmlEscaped().replace(QStringLiteral("; "), QStringLiteral("<br>")),
                            entry.what.toHtmlEscaped());
        page += QStringLiteral("</table>");
    }
    return page;
}

QString keyMapWithin(const QString& page, const QFont& font, int room)
{
    if (!page.contains(keyClass))
        return page;
    QFont bold = font;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    static const QRegularExpression keys(keyClass + QStringLiteral("[^>]*><b>(.*?)</b>"));
    int widest = 0;
    for (auto each = keys.globalMatch(page); each.hasNext();)
        for (const QString& line : each.next().captured(1).split(QStringLiteral("<br>")))
            widest = std::max(widest, metrics.horizontalAdvance(line));
    if (widest + keyColumnEnd <= room * keyColumn / 100)
        return page;
    return QString(page).replace(
        QStringLiteral("</b></td><td>"), QStringLiteral("</b></td></tr><tr><td style=\"padding-bottom: 8px\">"));
}

} // namespace engram
