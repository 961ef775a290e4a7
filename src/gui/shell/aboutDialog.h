#pragma once

#include <QDialog>

namespace engram {

/// How Engram works, in plain words; or what it is and to whom thanks are due.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    enum class Subject { howItWorks, about };
    explicit AboutDialog(Subject subject, QWidget* parent = nullptr);
};

} // namespace engram
