#pragma once

#include <QDialog>

namespace engram {

/// What Engram is, which version, under which licences, and to whom thanks are due.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace engram
