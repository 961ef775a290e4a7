#include "bridge/coreText.h"

#include <QCoreApplication>

namespace engram {

namespace {

// For lupdate, which finds no text of the core; coreText() finds them by what they say.
[[maybe_unused]] constexpr const char* coreTexts[] = {
    // Rules.
    QT_TRANSLATE_NOOP("engram::Core", "Discrimination (DD)"),
    QT_TRANSLATE_NOOP("engram::Core", "Asked first: the sign of a score over the neuron's whole table"),
    QT_TRANSLATE_NOOP("engram::Core", "Hamming: the nearest memories vote"),
    QT_TRANSLATE_NOOP("engram::Core", "The majority among the memories at the least Hamming distance"),
    QT_TRANSLATE_NOOP("engram::Core", "Default: a random bit when no other rule decides"),
    // Presets.
    QT_TRANSLATE_NOOP("engram::Core",
        "Reads best of those whose state is a picture: an answer is patched together out of three memories of a "
        "digit."),
    QT_TRANSLATE_NOOP("engram::Core",
        "The best reader of all: as Patchwork, and every pixel says in 8 bits where the edges near it face."),
    QT_TRANSLATE_NOOP("engram::Core",
        "As the original demo: ink from grey level 200, state neurons that read the picture and each other. Watch it "
        "settle."),
    QT_TRANSLATE_NOOP("engram::Core",
        "One memory answers: slant, size and thickness are undone, and each lesson is taught turned a little both ways "
        "too."),
    QT_TRANSLATE_NOOP("engram::Core", "As Upright, and every pixel says in 8 bits where the edges near it face."),
    QT_TRANSLATE_NOOP("engram::Core",
        "As Classic, but slant is undone and ink begins at grey level 128; neurons read the picture only."),
    QT_TRANSLATE_NOOP("engram::Core",
        "The demo's grey-scale agent: the level of every pixel as a binary number of 8 bits, which calls 127 and 128 "
        "far "
        "apart."),
    QT_TRANSLATE_NOOP("engram::Core",
        "Grey levels as 8 bits that fill up one after another, so that a small difference of levels is a small "
        "distance."),
};

} // namespace

QString coreText(std::string_view text)
{
    const QByteArray source(text.data(), static_cast<qsizetype>(text.size()));
    return QCoreApplication::translate("engram::Core", source.constData());
}

} // namespace engram
