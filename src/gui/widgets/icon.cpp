#include "widgets/icon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

// The icons are linked in with a static library, so nothing registers them before they are asked for.
static void registerIcons()
{
    Q_INIT_RESOURCE(engram);
}

namespace engram {

namespace {

class PaletteIconEngine : public QIconEngine {
public:
    explicit PaletteIconEngine(const QString& path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            svg_ = file.readAll();
        Q_ASSERT_X(!svg_.isEmpty(), "icon", qPrintable(path));
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        QByteArray colored = svg_;
        colored.replace("currentColor", QApplication::palette().color(group, role).name().toLatin1());
        QSvgRenderer renderer(colored);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new PaletteIconEngine(*this); }

private:
    QByteArray svg_;
};

} // namespace

QIcon icon(const QString& name)
{
    registerIcons();
    return QIcon(new PaletteIconEngine(QStringLiteral(":/icons/%1.svg").arg(name)));
}

} // namespace engram
