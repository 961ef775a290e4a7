#include "shell/aboutDialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "widgets/icon.h"

namespace engram {

namespace {

QString plainWords()
{
    return AboutDialog::tr(
        "<p>Engram is a neural network without weights. Nothing is trained for hours, nothing is averaged away: every "
        "lesson is remembered as it is, at once, and can be forgotten again as if it had never been.</p>"
        "<h4>The layers</h4>"
        "<p><b>Input</b>: the picture as 28 × 28 bits. <b>State</b>: as many neurons again, in which the agent makes "
        "of the picture what it remembers. <b>Output</b>: four bits that spell a number; 10 to 15 is no digit, and is "
        "shown as what it is.</p>"
        "<h4>Teaching</h4>"
        "<p>A lesson is a picture and its digit. The state takes on the picture itself, the output takes on the digit, "
        "and "
        "both are stored as one memory, an engram.</p>"
        "<h4>Answering</h4>"
        "<p>The state begins at random. At every step each neuron looks at its own connections, finds the memories "
        "that "
        "are nearest to what it sees there, and takes the bit that most of them hold. So the state settles, within "
        "some "
        "seven steps, into something remembered, and the output says what it was called.</p>"
        "<h4>Looking inside</h4>"
        "<p>Every state is kept in the history. Click a neuron to see what it reads and which memories decided its "
        "bit. "
        "Nothing about an answer is hidden.</p>"
        "<h4>Right and wrong</h4>"
        "<p>“Right” stores the agent's own answer as a memory; “Wrong” lets you say what it was.</p>"
        "<p>Everything you teach, Undo takes back.</p>");
}

QString thanks()
{
    return AboutDialog::tr(
        "<p>The method is Igor Aleksander's weightless neuron (G-RAM) and iconic training. The handwritten digits are "
        "MNIST by Yann LeCun, Corinna Cortes and Christopher Burges. Fonts: see the licence of each font sheet. "
        "Built with Qt, Eigen, Highway, oneTBB, libzip, pugixml and zlib. Engram's own code is under the MIT "
        "licence.</p>");
}

} // namespace

AboutDialog::AboutDialog(Subject subject, QWidget* parent)
    : QDialog(parent)
{
    const bool works = subject == Subject::howItWorks;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(works ? tr("How Engram works") : tr("About Engram"));
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
    text->setHtml(works ? plainWords() : thanks());
    text->setAccessibleName(works ? tr("How Engram works") : tr("Thanks and licences"));
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
    resize(560, works ? 600 : 340);
}

} // namespace engram
