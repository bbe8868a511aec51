#include "app/office/command.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("purser-office"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PURSER_VERSION));
    return purser::tool::runCommandLine(
        purser::tool::allCommands(), QCoreApplication::arguments().mid(1));
}
