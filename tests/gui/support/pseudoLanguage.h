#pragma once

#include <algorithm>

#include <QCoreApplication>
#include <QTranslator>

namespace engram {

/// A language that nobody speaks: English with an accent on every vowel, and a third longer. It has the texts that the
/// German catalogue has, so that what is no English with accents is what no catalogue can translate.
class PseudoLanguage : public QTranslator {
public:
    PseudoLanguage()
    {
        const QString folder = QStringLiteral(":/translations");
        loaded_ =
            german_.load(QStringLiteral("engram_de"), folder) && english_.load(QStringLiteral("engram_en"), folder);
        qApp->installTranslator(this);
    }

    [[nodiscard]] bool loaded() const { return loaded_; }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* context, const char* text, const char* disambiguation, int number) const override
    {
        if (german_.translate(context, text, disambiguation, number).isEmpty())
            return {};
        const QString counted = english_.translate(context, text, disambiguation, number);
        return accented(counted.isEmpty() ? QString::fromUtf8(text) : counted);
    }

    static bool hasAccents(const QString& text)
    {
        return std::ranges::any_of(text, [](QChar letter) { return QStringLiteral("áéíóúýÁÉÍÓÚÝ").contains(letter); });
    }

private:
    static QString accented(const QString& text)
    {
        static const QString plain = QStringLiteral("aeiouyAEIOUY");
        static const QString marked = QStringLiteral("áéíóúýÁÉÍÓÚÝ");
        QString result;
        bool inTag = false;
        qsizetype letters = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar letter = text[i];
            inTag = letter == u'<' || (inTag && letter != u'>');
            const qsizetype place = inTag ? -1 : plain.indexOf(letter);
            result += place < 0 ? letter : marked[place];
            letters += letter.isLetter() && !inTag;
        }
        // Words of their own, since a longer language has longer sentences, not longer words alone.
        const qsizetype more = std::max<qsizetype>(letters > 1 ? 1 : 0, letters * 3 / 10);
        qsizetype end = result.size();
        while (end > 0 && !result[end - 1].isLetter() && result[end - 1] != u'.' && !result[end - 1].isDigit())
            --end;
        QString filling;
        for (qsizetype i = 0; i < more; ++i)
            filling += i % 7 == 0 && more > 4 ? u' ' : QChar(u'é');
        return result.insert(end, filling);
    }

    QTranslator german_;
    QTranslator english_;
    bool loaded_ = false;
};

} // namespace engram
