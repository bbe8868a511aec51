#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace purser::simulator {

/// A pain.001 as a bank reads it, of either edition.
struct TransferFile {
    struct Transfer {
        QString endToEndId;
        QString amount;
        QString currency;
        QString iban;
        QString name;
    };
    QString messageId;
    QString count;
    QString controlSum;
    QList<Transfer> transfers;
    QString problem; ///< empty, or why the bank does not take it

    static TransferFile read(const QByteArray& bytes);

private:
    void check();
};

} // namespace purser::simulator
