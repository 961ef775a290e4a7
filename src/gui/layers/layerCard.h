#pragma once

#include <QAction>

#include <engram/agent/architecture.h>
#include <engram/eye/preprocessing.h>

#include "layers/layerView.h"
#include "widgets/card.h"

class QComboBox;

namespace engram {

class SessionBridge;
struct Shown;

/// The input or the state layer: its picture, what stands out in it, and for the state the way through its steps.
class LayerCard : public Card {
    Q_OBJECT
public:
    LayerCard(SessionBridge& bridge, Layer layer, QWidget* parent = nullptr);

    [[nodiscard]] LayerView& view() noexcept { return *view_; }

private:
    void buildStepTools();
    void buildPlaneChoice();
    void show(const Shown& shown);
    void refreshPlanes();
    [[nodiscard]] LayerContent contentFor(const Shown& shown) const;
    [[nodiscard]] QString detailFor(const Shown& shown) const;

    SessionBridge& bridge_;
    Layer layer_;
    LayerView* view_;
    QComboBox* plane_ = nullptr;
    InputCode code_ = InputCode::blackWhite; ///< whose bits are offered
    QAction* back_ = nullptr;
    QAction* forward_ = nullptr;
};

} // namespace engram
