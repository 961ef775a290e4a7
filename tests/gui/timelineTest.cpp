#include <QTest>

#include <engram/session/storyOutline.h>

#include "history/timelineView.h"

using namespace engram;

/// The timeline alone, with stories made for it.
class TimelineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksMoreExamplesThanPixels();
    void staysWhereItIsWhileStatesGo();
};

void TimelineTest::marksMoreExamplesThanPixels()
{
    auto lines = std::make_shared<StoryOutline>();
    lines->sources = {"Bars test"};
    for (std::size_t at = 0; at < 20'000; ++at) {
        // Sevens in the first half, ones in the second; a single wrong answer in the middle of each.
        const bool wrong = at == 5'000 || at == 15'000;
        const std::uint8_t digit = at < 10'000 ? 7 : 1;
        lines->episodes.push_back({.firstState = at * 5,
            .states = 5,
            .kind = StateKind::testing,
            .index = at,
            .expected = digit,
            .code = wrong ? 9U : digit});
    }
    lines->states = 100'000;
    lines->segments.push_back({StateKind::testing, 0, lines->episodes.size(), 0, lines->states});
    TimelineView view;
    view.resize(800, 44);
    view.setOutline(lines);
    const auto pixel = [&view](int x, int y) { return view.grab().toImage().pixel(x, y); };
    const int mark = view.height() - 14 - 2;
    QVERIFY(pixel(200, mark) != pixel(300, mark));
    QVERIFY(pixel(600, mark) != pixel(700, mark));
    const QImage all = view.grab().toImage();
    StoryFilter filter;
    filter.expected = 7;
    view.setFilter(filter);
    QCOMPARE(pixel(300, 10), all.pixel(300, 10));
    QVERIFY(pixel(700, 10) != all.pixel(700, 10));
    QVERIFY(pixel(200, mark) != pixel(300, mark));
    QVERIFY(pixel(600, mark) == pixel(700, mark)); // not one of those that are shown
}

void TimelineTest::staysWhereItIsWhileStatesGo()
{
    const auto lines = [](std::size_t states, std::uint64_t dropped) {
        auto made = std::make_shared<StoryOutline>();
        made->sources = {"Bars test"};
        for (std::size_t at = 0; at < states; at += 5) {
            EpisodeLine episode;
            episode.firstState = at;
            episode.states = 5;
            made->episodes.push_back(episode);
        }
        made->segments.push_back({StateKind::training, 0, made->episodes.size(), 0, states});
        made->states = states;
        made->dropped = dropped;
        return made;
    };
    TimelineView view;
    view.resize(800, 44);
    view.setOutline(lines(1000, 0));
    view.setCurrent(600);
    for (int at = 0; at < 4; ++at)
        QTest::keyClick(&view, Qt::Key_Plus);
    std::size_t picked = 0;
    connect(&view, &TimelineView::statePicked, this, [&picked](std::size_t state) { picked = state; });
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(300, 20));
    const std::size_t before = picked;
    QVERIFY(before > 500 && before < 600);
    view.setOutline(lines(900, 100));
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(300, 20));
    QCOMPARE(picked, before - 100);
}

QTEST_MAIN(TimelineTest)
#include "timelineTest.moc"
