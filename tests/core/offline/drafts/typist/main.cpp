// purser-test-typist FILE ROUND: the key of the journal comes from PURSER_TEST_DRAFT_KEY.

#include "tests/core/offline/drafts/typist/typist.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const purser::tests::Typist typist(arguments.at(1),
        purser::Secret::fromUtf8(qgetenv("PURSER_TEST_DRAFT_KEY")), arguments.at(2));
    return QCoreApplication::exec();
}
