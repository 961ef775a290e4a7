// What main() of `engram` does before there is a widget, for tests that have a main() of Qt Test's.
#include <QCoreApplication>

#include "widgets/numberText.h"

namespace {

void startUp()
{
    engram::useOneStyleOfNumbers();
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(startUp)
