#include "tests/support/testprogram.h"

#include <QApplication>

int main(int argc, char** argv)
{
    purser::tests::prepareTestProgram();
    const QApplication application(argc, argv);
    return purser::tests::runTests(argc, argv);
}
