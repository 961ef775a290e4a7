#pragma once

#include <array>
#include <optional>

#include <engram/eye/boxSheet.h>

namespace engram {

/// A projective map from the unit square to a picture, in pixels.
class UnitSquareMap {
public:
    /// From the corners' places, clockwise from that of 0, 0.
    explicit UnitSquareMap(const std::array<SheetPlace, 4>& corners);

    [[nodiscard]] SheetPlace at(double u, double v) const
    {
        const double depth = g_ * u + h_ * v + 1;
        return {(a_ * u + b_ * v + origin_.x) / depth, (d_ * u + e_ * v + origin_.y) / depth};
    }
    /// Where a place of the sheet is.
    [[nodiscard]] SheetPlace at(SheetPlace place) const { return at(place.x / sheetWidth, place.y / sheetHeight); }

private:
    SheetPlace origin_;
    double a_;
    double b_;
    double d_;
    double e_;
    double g_;
    double h_;
};

/// Where the sheet lies in a picture; nothing if not all of its marks are found.
[[nodiscard]] std::optional<UnitSquareMap> findSheet(const GreyPicture& picture);

} // namespace engram
