#pragma once

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include "gallery/galleryPage.h"
#include "gallery/galleryView.h"
#include "gallery/galleryWindow.h"
#include "support/window.h"

namespace engram {

/// The main window, its gallery and what a person uses of it.
struct OpenedGallery {
    explicit OpenedGallery(TestWindow& testWindow, bool memories = false)
        : window(testWindow)
    {
        window.shortcut(memories ? Qt::CTRL | Qt::SHIFT | Qt::Key_G : Qt::CTRL | Qt::Key_G);
        gallery = window.find<GalleryWindow>("galleryWindow");
        page = memories ? &gallery->memories() : &gallery->digits();
        view = &page->view();
        settle();
    }
    void settle() { window.settle(); }
    void click(std::size_t index, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->cellRect(index).center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(view, key, modifiers); }
    void chooseFirstThreeByKeys() const
    {
        QTRY_VERIFY(view->hasFocus());
        key(Qt::Key_Home);
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
    }
    void choose(const char* box, const QString& text)
    {
        auto* choice = page->findChild<QComboBox*>(QLatin1String(box));
        const int place = choice->findText(text);
        QVERIFY2(place >= 0, qPrintable(text));
        choice->setCurrentIndex(place);
        settle();
    }
    [[nodiscard]] QAction* action(const char* name) const
    {
        for (QAction* action : page->actions())
            if (action->objectName() == QLatin1String(name))
                return action;
        return nullptr;
    }
    void press(const char* name)
    {
        for (QToolButton* button : page->findChildren<QToolButton*>())
            if (button->defaultAction() == action(name)) {
                QVERIFY2(button->isEnabled(), name);
                QTest::mouseClick(button, Qt::LeftButton);
            }
        settle();
    }
    [[nodiscard]] QString status() const { return page->findChild<QLabel*>(QStringLiteral("galleryStatus"))->text(); }

    TestWindow& window;
    GalleryWindow* gallery = nullptr;
    GalleryPage* page = nullptr;
    GalleryView* view = nullptr;
};

/// Fills in the dialog for a file's name.
inline void saveAsIn(QWidget* owner, const QString& filter, const QString& path)
{
    auto* dialog = owner->window()->findChild<QFileDialog*>();
    QVERIFY(dialog);
    dialog->selectNameFilter(filter);
    Q_EMIT dialog->filterSelected(filter);
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!owner->window()->findChild<QFileDialog*>());
}

} // namespace engram
