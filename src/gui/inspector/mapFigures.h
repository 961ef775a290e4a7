#pragma once

#include <cmath>
#include <map>
#include <utility>

#include <QLineF>
#include <QPointF>

namespace engram {

/// Where figures stand on a map. Each keeps its room; for who comes later and finds none there is a dot.
class MapFigures {
public:
    static constexpr qreal room = 11; ///< pixels: nearer to each other figures could not be told apart

    /// @returns whether there is room for a figure, which it then has.
    bool take(QPointF at)
    {
        const auto column = static_cast<int>(std::floor(at.x() / room));
        const auto row = static_cast<int>(std::floor(at.y() / room));
        for (int down = row - 1; down <= row + 1; ++down)
            for (int across = column - 1; across <= column + 1; ++across)
                if (const auto other = taken_.find({across, down});
                    other != taken_.end() && QLineF(other->second, at).length() < room)
                    return false;
        return taken_.try_emplace({column, row}, at).second;
    }

private:
    std::map<std::pair<int, int>, QPointF> taken_; ///< at most one in a square of that room
};

} // namespace engram
