#pragma once

#include <array>

#include <QCoreApplication>

namespace engram {

/// What the core says of files that it cannot read or write, as far as people meet it: sessionText() finds a sentence
/// by these, and says it in the language of the window. %1 and %2 are names, places and what the system says.
inline constexpr std::array refusalTexts{
    QT_TRANSLATE_NOOP("engram::Session", "%1: there is no such file"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: cannot be opened: %2"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: the system does not let it be read (%2)"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: the system does not let it be read"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: this is not a regular file"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: not a regular file"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: reading it failed"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: this is a folder, not a data file"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: the file is empty"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: not an agent file of Engram"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: the agent file was cut off at byte %2"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: section %2 reaches past the end of the file, which was cut off"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: the checksum of section %2 does not match"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: the agent file is damaged: its checksum does not match"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: there are no pictures with labels in it"),
    QT_TRANSLATE_NOOP("engram::Session",
        "%1: not a file that Engram knows, and not a font sheet: that would begin with a line 'name: ...'"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: not a picture that Engram reads (%2)"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: the gzip data ends too early: the file is cut off"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: the gzip data is damaged (%2)"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: the file ends in the middle of a value"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: the file is too large to be of its kind"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: there is not enough memory for this file"),
    QT_TRANSLATE_NOOP("engram::Session", "%1: a picture file may have at most 128 MiB"),
    QT_TRANSLATE_NOOP("engram::Session", "%1 was not saved: %2"),
    QT_TRANSLATE_NOOP("engram::Session", "there is no folder %1"),
    QT_TRANSLATE_NOOP("engram::Session", "it is write-protected (%1)"),
    QT_TRANSLATE_NOOP("engram::Session", "it is not a regular file"),
    QT_TRANSLATE_NOOP("engram::Session", "another Engram is saving it at this moment"),
};

} // namespace engram
