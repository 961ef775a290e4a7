#pragma once

#include <QObject>
#include <QString>

namespace engram {

class MainWindow;

/// Shows what Engram does without a person: teaches its fonts and 1,000 MNIST digits, draws a 4 on the canvas, waits
/// for the answer, and saves a picture of the window.
class Demo : public QObject {
    Q_OBJECT
public:
    Demo(MainWindow& window, QString pictureFile, QObject* parent = nullptr);

    void begin();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void teachWhenReady();
    void draw();
    void savePicture();

    MainWindow& window_;
    QString pictureFile_;
    bool taught_ = false;
};

} // namespace engram
