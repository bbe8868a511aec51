#include "tests/support/testprogram.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    purser::tests::prepareTestProgram();
    const QCoreApplication application(argc, argv);
    return purser::tests::runTests(argc, argv);
}
