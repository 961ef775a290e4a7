#pragma once

#include <cstddef>
#include <vector>

#include <QString>
#include <QStringList>

namespace engram {

/// A heading of a page with what stands below it up to the next one.
struct HelpPart {
    QString anchor; ///< empty for the beginning of the page
    QString title;
    QString text; ///< without its marks
};

struct HelpPage {
    QString id; ///< the file's name without its ending: "teaching"
    QString title;
    QString html;
    std::vector<HelpPart> parts; ///< at least one: the page's beginning
};

/// A place that a search has found.
struct HelpHit {
    std::size_t page = 0;
    std::size_t part = 0;
    QString around; ///< the words with what stands about them
};

/// How it works: the pages that come with the program, in one language. A page that this language does not have yet is
/// there in English.
///
/// A folder help/LANGUAGE holds a file NAME.html for each page, in HTML as QTextBrowser shows it: one <h1>, and <h2>
/// headings with an anchor (<h2><a name="settling"></a>Settling</h2>); help/en/contents.txt names the pages in their
/// order.
class HelpBook {
public:
    /// `language` as a locale calls it: "de", "zh_CN". `keys` is the page of that name, which is made from the window.
    explicit HelpBook(const QString& language, const QString& keys = {});

    [[nodiscard]] const std::vector<HelpPage>& pages() const noexcept { return pages_; }
    [[nodiscard]] const HelpPage* page(const QString& id) const; ///< null if there is none
    /// False of Japanese and Chinese: slanted, their signs are hard to read, and their quotation marks say it already.
    [[nodiscard]] bool hasItalics() const noexcept { return hasItalics_; }
    /// The parts in which all words occur, in whatever case; those that have them in their title first.
    [[nodiscard]] std::vector<HelpHit> find(const QString& words) const;

private:
    std::vector<HelpPage> pages_;
    bool hasItalics_;
};

} // namespace engram
