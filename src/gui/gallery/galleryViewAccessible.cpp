#include "gallery/galleryViewAccessible.h"

#include <map>

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include "gallery/galleryView.h"

namespace engram {

namespace {

/// One picture of a gallery: its name says all that is known of it.
class GalleryItem : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    GalleryItem(GalleryView* view, std::size_t index)
        : view_(view)
        , index_(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return view_ && index_ < view_->count(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return view_ ? view_->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(view_); }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] std::size_t index() const noexcept { return index_; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? view_->nameOf(index_) : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect cell = view_->cellRect(index_) & view_->viewport()->rect();
        return {view_->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.multiSelectable = true;
        state.extSelectable = true;
        state.focusable = true;
        state.readOnly = true;
        if (isValid()) {
            state.selected = view_->isChosen(index_);
            state.focused = view_->current() == index_ && view_->hasFocus();
            state.offscreen = !view_->viewport()->rect().intersects(view_->cellRect(index_));
        }
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& action) override
    {
        if (isValid() && action == pressAction())
            view_->chooseOnly(index_);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<GalleryView> view_;
    std::size_t index_;
};

class GalleryList : public QAccessibleWidget {
public:
    explicit GalleryList(GalleryView* view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    GalleryList(const GalleryList&) = delete;
    GalleryList& operator=(const GalleryList&) = delete;
    ~GalleryList() override
    {
        for (const auto& [index, id] : items_)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(view()->count()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto place = static_cast<std::size_t>(index);
        if (const auto known = items_.find(place); known != items_.end())
            return QAccessible::accessibleInterface(known->second);
        auto* item = new GalleryItem(view(), place);
        items_.emplace(place, QAccessible::registerAccessibleInterface(item));
        return item;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* item = dynamic_cast<const GalleryItem*>(child);
        return item ? static_cast<int>(item->index()) : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto index = view()->cellAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return index ? child(static_cast<int>(*index)) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return view()->hasFocus() && view()->current() ? child(static_cast<int>(*view()->current())) : nullptr;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value && view()->count() == 0)
            return view()->emptyText();
        return QAccessibleWidget::text(kind);
    }

private:
    [[nodiscard]] GalleryView* view() const { return static_cast<GalleryView*>(widget()); }
    mutable std::map<std::size_t, QAccessible::Id> items_; ///< made when they are asked for
};

QAccessibleInterface* makeGalleryInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<GalleryView*>(object);
    return view ? new GalleryList(view) : nullptr;
}

} // namespace

void installGalleryViewAccessibility()
{
    QAccessible::installFactory(makeGalleryInterface); // the same factory is kept once
}

} // namespace engram
