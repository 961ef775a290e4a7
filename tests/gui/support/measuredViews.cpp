#include "support/measuredViews.h"

#include <utility>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include "compare/compareWindow.h"
#include "curves/curveChart.h"
#include "curves/curveWindow.h"
#include "gallery/galleryPage.h"
#include "gallery/galleryView.h"
#include "gallery/galleryWindow.h"
#include "gallery/pairsPage.h"
#include "support/waitUntil.h"

namespace engram {

namespace {

// So few that all is soon there, and yet every kind of mark, band and row is to be seen.
constexpr int curveImages = 100; ///< test digits a measurement
constexpr int curveDraws = 2;
constexpr int comparedImages = 200;
constexpr int mostLessons = 4; ///< its place in the list: the curve has some points, and is soon there

template <class Widget> Widget& part(const QWidget& owner, const char* name)
{
    auto* found = owner.findChild<Widget*>(QLatin1String(name));
    if (!found)
        qFatal("there is no %s", name);
    return *found;
}

} // namespace

MeasuredViews::MeasuredViews(TestWindow& window, Visit visit)
    : window_(window)
    , visit_(std::move(visit))
{
}

void MeasuredViews::visitAll()
{
    visitCurve();
    visitComparison();
    visitGallery();
    visitPairs();
    visitOwnDigits();
    visitResults();
}

void MeasuredViews::visitCurve()
{
    window_.find<QAction>("learningCurve")->trigger();
    auto& curve = *window_.find<CurveWindow>("curveWindow");
    auto& learners = part<QListWidget>(curve, "curveLearners");
    for (const char* preset : {"Classic", "Patchwork Edges"})
        for (QListWidgetItem* item : learners.findItems(QLatin1String(preset), Qt::MatchExactly))
            item->setCheckState(Qt::Checked);
    part<QSpinBox>(curve, "curveCount").setValue(curveImages);
    part<QSpinBox>(curve, "curveDraws").setValue(curveDraws);
    part<QComboBox>(curve, "curveMost").setCurrentIndex(mostLessons);
    part<QPushButton>(curve, "curveMeasure").click();
    waitUntil("a first point", [&curve] { return curve.chart().curveCount() > 0 || !curve.measuring(); });
    visit_(curve, QStringLiteral("curve-measuring"));
    waitUntil("the curve", [&curve] { return !curve.measuring(); });
    curve.chart().setFocus();
    QTest::keyClick(&curve.chart(), Qt::Key_Right);
    visit_(curve, QStringLiteral("curve"));
    part<QCheckBox>(curve, "curvePublished").setChecked(true);
    visit_(curve, QStringLiteral("curve-published"));
    curve.close();
}

void MeasuredViews::visitComparison()
{
    window_.find<QAction>("compareAgents")->trigger();
    auto& compare = *window_.find<CompareWindow>("compareWindow");
    window_.settle();
    visit_(compare, QStringLiteral("compare-at-first"));
    part<QSpinBox>(compare, "compareCount").setValue(comparedImages);
    part<QPushButton>(compare, "compareTest").click();
    waitUntil("the comparison", [&compare] { return !compare.working(); });
    window_.settle();
    visit_(compare, QStringLiteral("compare"));
    compare.close();
}

void MeasuredViews::visitGallery()
{
    window_.shortcut(Qt::CTRL | Qt::Key_G);
    auto& gallery = *window_.find<GalleryWindow>("galleryWindow");
    window_.settle();
    QTest::keyClick(&gallery.digits().view(), Qt::Key_Right);
    QTest::keyClick(&gallery.digits().view(), Qt::Key_Down, Qt::ShiftModifier);
    window_.settle();
    visit_(gallery, QStringLiteral("gallery"));
    gallery.openMemories();
    part<QComboBox>(gallery.memories(), "galleryShow").setCurrentIndex(1);
    window_.settle();
    visit_(gallery, QStringLiteral("gallery-costliest"));
}

void MeasuredViews::visitPairs()
{
    auto& gallery = *window_.find<GalleryWindow>("galleryWindow");
    gallery.openPairs();
    window_.settle();
    auto& page = part<PairsPage>(gallery, "pairsPage");
    auto& where = part<QComboBox>(page, "pairsWhere");
    where.setCurrentIndex(where.count() - 1); // the memories: a data set would take long
    part<QComboBox>(page, "pairsWhich").setCurrentIndex(1);
    auto& find = part<QPushButton>(page, "findPairs");
    find.click();
    waitUntil("the pairs", [&find] { return find.isEnabled(); });
    window_.settle();
    auto& table = part<QTableView>(page, "pairsTable");
    table.setCurrentIndex(table.model()->index(0, 0));
    window_.settle();
    visit_(gallery, QStringLiteral("gallery-pairs"));
    gallery.close();
}

void MeasuredViews::visitOwnDigits()
{
    window_.drawSeven();
    window_.settle();
    window_.find<QAction>("keep")->trigger();
    window_.settle();
    window_.find<QAction>("sheetOfTen")->trigger();
    visitDialogs(QStringLiteral("sheet-of-ten"));
    window_.find<QAction>("myDigits")->trigger();
    visitDialogs(QStringLiteral("my-digits"));
}

void MeasuredViews::visitResults()
{
    auto& results = *window_.find<QDockWidget>("resultsDock");
    results.raise();
    auto* tabs = results.findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        window_.settle();
        visit_(*window_, QStringLiteral("results-%1").arg(tab));
    }
}

void MeasuredViews::visitDialogs(const QString& name)
{
    window_.settle();
    for (const QPointer<QWidget> widget : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QDialog*>(widget.data());
        if (!dialog || !dialog->isVisible())
            continue;
        visit_(*dialog, name);
        auto* list = dialog->findChild<QListView*>();
        if (list && list->model() && list->model()->rowCount() > 0) {
            list->setCurrentIndex(list->model()->index(0, 0));
            window_.settle();
            visit_(*dialog, name + QStringLiteral("-chosen"));
        }
        dialog->reject();
    }
}

} // namespace engram
