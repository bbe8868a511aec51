// purser-test-teller SOCKET-DIRECTORY PORT DATABASE JOURNAL: carries out the orders that come as lines
// on standard input until it ends. See teller.h.

#include "tests/e2e/teller/teller.h"

#include <QCoreApplication>
#include <cstdio>
#include <iostream>
#include <string>

using namespace purser;
using namespace purser::tests;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5) {
        std::fputs("usage: purser-test-teller SOCKET-DIRECTORY PORT DATABASE JOURNAL\n", stderr);
        return 2;
    }
    TellerJournal journal(words[4]);
    Teller teller(office::OfficeAddress::local(words[1], words[2].toInt(), words[3]), journal,
        [](const QString& line) {
            std::puts(qPrintable(line));
            std::fflush(stdout);
        });
    std::string line;
    while (std::getline(std::cin, line))
        teller.carryOut(TellerOrder::fromLine(QByteArray::fromStdString(line)));
    return 0;
}
