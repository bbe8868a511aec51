#include "core/office/passwordverifier.h"

#include <libpq-fe.h>
#include <memory>

namespace purser::office {

using namespace Qt::StringLiterals;

namespace {

struct FinishConnection {
    void operator()(PGconn* connection) const { PQfinish(connection); }
};

struct FreeMemory {
    void operator()(char* memory) const { PQfreemem(memory); }
};

} // namespace

Result<QString> passwordVerifier(const Secret& password)
{
    const QByteArray bytes = password.utf8();
    const auto refuse = [](const QString& why) {
        return failure(ErrorCode::BadInput, {{u"field"_s, u"password"_s}, {u"why"_s, why}});
    };
    if (bytes.isEmpty())
        return refuse(u"empty"_s);
    if (bytes.contains('\0'))
        return refuse(u"characters"_s);
    // libpq wants a connection object to keep an error text in; this one leads nowhere.
    const std::unique_ptr<PGconn, FinishConnection> nowhere(PQconnectStart("host=/nowhere"));
    const std::unique_ptr<char, FreeMemory> verifier(
        PQencryptPasswordConn(nowhere.get(), bytes.constData(), "", "scram-sha-256"));
    if (!verifier)
        return refuse(u"characters"_s);
    return QString::fromLatin1(verifier.get());
}

} // namespace purser::office
