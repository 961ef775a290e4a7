#include "inspector/mapPage.h"

#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "bridge/sessionText.h"
#include "inspector/shownMoment.h"
#include "widgets/card.h"
#include "widgets/icon.h"
#include "widgets/numberText.h"

namespace engram {

namespace {

constexpr int linesForAxes = 24; ///< of text that are as tall as a page with room for words about its axes
constexpr std::size_t memoriesOnMap = 2000; ///< more would only cover each other

bool sameMemory(const SnapshotPointer& left, const SnapshotPointer& right)
{
    if (!left || !right)
        return left == right;
    return left->learner.agent.memory().version() == right->learner.agent.memory().version();
}

} // namespace

MapPage::MapPage(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , note_(new QuietLabel({}, this))
    , view_(new MemoryMapView(this))
    , axes_(new QuietLabel(tr("Across and down: the two ways in which memories differ most. A dot: a memory without "
                              "room for its figure."),
          this))
{
    setObjectName(QStringLiteral("mapPage"));
    note_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(note_);
    layout->addWidget(view_, 1);
    auto* zooms = new QHBoxLayout;
    zooms->setSpacing(2);
    axes_->setWordWrap(true);
    zooms->addWidget(axes_, 1);
    zooms->addStretch();
    const auto addZoom = [this, zooms](const QString& iconName, const QString& text, auto act) {
        auto* action = new QAction(icon(iconName), text, this);
        connect(action, &QAction::triggered, view_, act);
        zooms->addWidget(makeToolButton(action, this), 0, Qt::AlignTop);
    };
    addZoom(QStringLiteral("zoom-in"), tr("Zoom the map in (+)"), [this] { view_->zoomBy(1.5); });
    addZoom(QStringLiteral("zoom-out"), tr("Zoom the map out (-)"), [this] { view_->zoomBy(1 / 1.5); });
    addZoom(QStringLiteral("zoom-fit"), tr("Show the whole map (0)"), [this] { view_->resetView(); });
    layout->addLayout(zooms);

    connect(&bridge.view(), &ViewState::shownChanged, this, &MapPage::refreshPath);
    connect(&bridge, &SessionBridge::snapshotChanged, this, &MapPage::refreshMap);
    connect(view_, &MemoryMapView::memoryPicked, this, [this](std::size_t engram) {
        if (mapped_ && engram < mapped_->learner.agent.memory().size())
            Q_EMIT memoryPicked(mapped_, engram);
    });
    view_->setNames([this](std::size_t engram) {
        if (!mapped_ || engram >= mapped_->learner.agent.memory().size())
            return QString();
        return memoryText(describeMemory(MemoryName::of(mapped_->learner.agent.memory()[engram])));
    });
    connect(view_, &MemoryMapView::stepPicked, this, [this](std::size_t step) {
        bridge_.view().step(static_cast<int>(step) - static_cast<int>(bridge_.view().shown().offset));
    });
}

void MapPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    axes_->setVisible(
        height() > fontMetrics().height() * linesForAxes); // where there is little room the map needs it more
}

void MapPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshMap();
    refreshPath();
}

void MapPage::refreshMap()
{
    if (!isVisible() || sameMemory(mapped_, bridge_.snapshot()))
        return;
    struct Made {
        SnapshotPointer snapshot;
        std::shared_ptr<const MemoryMap> map;
    };
    bridge_.query(
        "inspector.map", this,
        [](const SnapshotPointer& snapshot, const std::stop_token& stop) {
            return Made{snapshot,
                std::make_shared<const MemoryMap>(mapMemory(snapshot->learner.agent.memory(), memoriesOnMap, stop))};
        },
        [this](Made made) {
            mapped_ = std::move(made.snapshot);
            map_ = std::move(made.map);
            view_->setMap(map_);
            const std::size_t all = mapped_->learner.agent.memory().size();
            if (all == 0)
                note_->setText(tr("There are no memories to map yet. Teach the agent something first."));
            else if (map_->memories.size() < all)
                note_->setText(tr("%L1 of %Ln memories, laid out so that similar ones lie close together; the line is "
                                  "this answer. Wheel: zoom.",
                    nullptr, pluralNumber(all))
                                   .arg(map_->memories.size()));
            else
                note_->setText(tr("Each figure is a memory, laid out so that similar ones lie close together; the line "
                                  "is this answer."));
            refreshPath();
            Q_EMIT mapReady();
        });
}

void MapPage::refreshPath()
{
    if (!isVisible() || !map_ || map_->memories.empty())
        return;
    const Shown& shown = bridge_.view().shown();
    ++generation_;
    std::shared_ptr<const LiveAnswer> live;
    if (shown.source == Shown::Source::live)
        live = bridge_.view().live();
    if (shown.empty() || shown.state.state.size() != map_->plane.mean.size()) {
        view_->setPath({}, 0);
        return;
    }
    bridge_.query(
        "inspector.path", this,
        [map = map_, live, shown](const SnapshotPointer&, const std::stop_token&) {
            std::vector<MemoryPlane::Point> path;
            if (live)
                for (const State& state : live->settling.states)
                    path.push_back(map->plane.project(state.state));
            else if (shown.source == Shown::Source::story)
                for (std::size_t at = 0; at < shown.states; ++at)
                    path.push_back(map->plane.project(
                        shown.asked->learner.agent.story().state(shown.storyIndex - shown.offset + at).state));
            return path;
        },
        [this, step = shown.offset, generation = generation_](std::vector<MemoryPlane::Point> path) {
            if (generation == generation_)
                view_->setPath(std::move(path), step);
        });
}

} // namespace engram
