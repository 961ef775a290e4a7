#include "layers/layerViewAccessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>
#include <map>

#include "layers/layerView.h"

namespace engram {

namespace {

/// One pixel of a layer: its name is its place, its text what it holds.
class LayerCell : public QAccessibleInterface, public QAccessibleTableCellInterface, public QAccessibleActionInterface {
public:
    LayerCell(LayerView* view, std::size_t pixel)
        : view_(view)
        , pixel_(pixel)
    {
    }

    [[nodiscard]] bool isValid() const override { return view_ && pixel_ < view_->content().shape.pixels(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return view_ ? view_->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(view_); }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return view_->cellName(pixel_);
        return kind == QAccessible::Value || kind == QAccessible::Description ? view_->cellValue(pixel_) : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect cell = view_->cellRect(pixel_).toAlignedRect() & view_->rect();
        return {view_->mapToGlobal(cell.topLeft()), cell.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        state.readOnly = true;
        if (isValid()) {
            state.selected = isSelected();
            state.focused = isSelected() && view_->hasFocus();
        }
        return state;
    }

    [[nodiscard]] bool isSelected() const override { return isValid() && view_->selectedPixel() == pixel_; }
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override
    {
        return view_ ? static_cast<int>(pixel_ % view_->content().shape.columns) : -1;
    }
    [[nodiscard]] int rowIndex() const override
    {
        return view_ ? static_cast<int>(pixel_ / view_->content().shape.columns) : -1;
    }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }

    /// To press a cell selects its neuron, as a click does.
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (isValid() && name == pressAction())
            Q_EMIT view_->neuronChosen(view_->neuronOf(pixel_));
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface*>(this);
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

private:
    QPointer<LayerView> view_;
    std::size_t pixel_;
};

class LayerTable : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit LayerTable(LayerView* view)
        : QAccessibleWidget(view, QAccessible::Table)
    {
    }
    ~LayerTable() override
    {
        for (const auto& [pixel, id] : cells_)
            QAccessible::deleteAccessibleInterface(id);
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] int childCount() const override { return rowCount() * columnCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto pixel = static_cast<std::size_t>(index);
        if (const auto known = cells_.find(pixel); known != cells_.end())
            return QAccessible::accessibleInterface(known->second);
        auto* cell = new LayerCell(view(), pixel);
        cells_.emplace(pixel, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* cell = dynamic_cast<const LayerCell*>(child);
        return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto pixel = view()->pixelAt(view()->mapFromGlobal(QPoint(x, y)));
        return pixel ? child(static_cast<int>(*pixel)) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        const auto pixel = view()->selectedPixel();
        return view()->hasFocus() && pixel ? child(static_cast<int>(*pixel)) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override
    {
        return child(row * columnCount() + column);
    }
    [[nodiscard]] int columnCount() const override { return static_cast<int>(view()->content().shape.columns); }
    [[nodiscard]] int rowCount() const override { return static_cast<int>(view()->content().shape.rows); }
    [[nodiscard]] QString columnDescription(int column) const override
    {
        return LayerView::tr("column %1").arg(column);
    }
    [[nodiscard]] QString rowDescription(int row) const override { return LayerView::tr("row %1").arg(row); }

    [[nodiscard]] int selectedCellCount() const override { return view()->selectedPixel() ? 1 : 0; }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override
    {
        const auto pixel = view()->selectedPixel();
        return pixel ? QList<QAccessibleInterface*>{child(static_cast<int>(*pixel))} : QList<QAccessibleInterface*>{};
    }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override { }

private:
    [[nodiscard]] LayerView* view() const { return static_cast<LayerView*>(widget()); }
    mutable std::map<std::size_t, QAccessible::Id> cells_; ///< made when they are asked for
};

QAccessibleInterface* makeLayerInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<LayerView*>(object);
    return view ? new LayerTable(view) : nullptr;
}

} // namespace

void installLayerViewAccessibility()
{
    QAccessible::installFactory(makeLayerInterface); // the same factory is kept once
}

} // namespace engram
