#include "shell/aboutDialog.h"

#include <cmath>
#include <memory>

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include "widgets/icon.h"

namespace engram {

namespace {

QString thanks()
{
    return AboutDialog::tr(
        "<p>The method is Igor Aleksander's weightless neuron (G-RAM) and iconic training. The handwritten digits are "
        "MNIST by Yann LeCun, Corinna Cortes and Christopher Burges. Fonts: see the licence of each font sheet. "
        "Built with Qt, Eigen, Highway, oneTBB, libzip, pugixml and zlib. Engram's own code is under the MIT "
        "licence.</p>");
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Engram"));
    auto* picture = new QLabel(this);
    picture->setPixmap(icon(QStringLiteral("engram")).pixmap(QSize(48, 48), devicePixelRatioF()));
    auto* title =
        new QLabel(tr("<b style='font-size:large'>Engram %1</b><br>Teach a weightless neural network by hand, and see "
                      "every memory behind its answer.")
                       .arg(QStringLiteral(ENGRAM_VERSION)),
            this);
    title->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(picture);
    head->addWidget(title, 1);
    auto* text = new QTextBrowser(this);
    text->setHtml(thanks());
    text->setAccessibleName(tr("Thanks and licences"));
    text->setWhatsThis(text->accessibleName());
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(12);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    constexpr int aboutWidth = 560;
    const std::unique_ptr<QTextDocument> measured(text->document()->clone()); // its own has the width that it stands in
    measured->setTextWidth(aboutWidth - 36);
    text->setFixedHeight(static_cast<int>(std::ceil(measured->size().height()))); // no half that is empty
    resize(aboutWidth, sizeHint().height());
}

} // namespace engram
