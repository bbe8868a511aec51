#include "core/office/clocale.h"
#include "core/office/libpqmemory.h"
#include "core/office/postgreslink.h"
#include "core/office/quotedoption.h"

#include <QDeadlineTimer>
#include <poll.h>

namespace purser::office {

using namespace Qt::StringLiterals;

namespace {

/// Waits until libpq can go on; false when the time is over.
bool waitFor(PGconn* connection, PostgresPollingStatusType wanted, const QDeadlineTimer& deadline)
{
    pollfd descriptor{PQsocket(connection),
        static_cast<short>(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
    return poll(&descriptor, 1, static_cast<int>(deadline.remainingTime())) > 0;
}

} // namespace

QString probeRefusal(const OfficeAddress& address, const QString& login, const Secret& password,
    std::chrono::milliseconds limit)
{
    const CLocale english;
    QByteArray options = address.connectOptions().toUtf8();
    options.replace(';', ' ');
    options += " dbname=" + quotedOption(address.database).toUtf8()
        + " user=" + quotedOption(login).toUtf8()
        + " password=" + quotedOption(password.text()).toUtf8();
    const ConnectionPointer connection(PQconnectStart(options.constData()));
    if (!connection)
        return {};
    PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
    const QDeadlineTimer deadline(limit);
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (status == PGRES_POLLING_READING || status == PGRES_POLLING_WRITING) {
        if (!waitFor(connection.get(), status, deadline))
            return {};
        status = PQconnectPoll(connection.get());
    }
    // "… failed: FATAL:  28P01"
    const QString text = QString::fromUtf8(PQerrorMessage(connection.get())).trimmed();
    const QString state = text.right(5);
    const bool isState = std::all_of(state.begin(), state.end(),
        [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
    return state.size() == 5 && isState ? state : QString();
}

} // namespace purser::office
