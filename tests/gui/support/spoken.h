#pragma once

#include <QList>
#include <QLocale>
#include <QMap>
#include <QString>
#include <QTranslator>
#include <QWidget>

namespace engram {

/// A language of a window, with its numbers, until it is over.
class Spoken {
public:
    /// An empty code: that of `system`, as far as the window speaks it.
    explicit Spoken(const QString& code, const QLocale& system = QLocale::system());
    ~Spoken();
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

private:
    static QList<QTranslator*> translators();

    QList<QTranslator*> before_;
};

/// Whether it has words, and not only numbers, signs and names that stay as they are in every language: of programs,
/// presets and keys, and those that the agent and its data sets in a test have.
[[nodiscard]] bool hasWords(QString text);

/// What a person may read or hear now, with the view itself: what widgets say, show in their boxes, tabs, headers and
/// menus, tell of themselves when pointed at and to a screen reader, and what stands in the frame of the window. Each
/// with its owner. Not among it is what Qt's own catalogues translate, and what pages of the help and data say.
[[nodiscard]] QMap<QString, QString> textsInSight(const QWidget& view);

} // namespace engram
