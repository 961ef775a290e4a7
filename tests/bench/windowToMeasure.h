#pragma once

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include <QSettings>
#include <QString>
#include <QTemporaryDir>

#include <engram/files/locations.h>

#include "shell/mainWindow.h"

namespace engram {

/// The whole of MNIST; without it there is nothing to measure, and the program ends with a sentence.
inline std::filesystem::path neededMnist()
{
    const auto mnist = findDefaultMnist();
    if (!mnist) {
        std::fprintf(stderr, "MNIST was not found in %s\n", dataFolder().c_str());
        std::exit(EXIT_FAILURE);
    }
    return *mnist;
}

/// The window that a benchmark measures: with settings of its own, MNIST, and so many lessons of it taught.
class WindowToMeasure {
public:
    explicit WindowToMeasure(std::size_t lessons, const LearnerDescription& description = presets().front().description)
        : window_(settings_, {}, description)
    {
        window_.show();
        Session& session = window_.bridge().session();
        session.openData(neededMnist());
        session.teachData({.samples = lessons, .seed = 1});
        session.wait();
    }
    [[nodiscard]] MainWindow& operator*() { return window_; }
    [[nodiscard]] MainWindow* operator->() { return &window_; }
    [[nodiscard]] QSettings& settings() { return settings_; }

private:
    QTemporaryDir folder_;
    QSettings settings_{folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    MainWindow window_;
};

} // namespace engram
