#include "core/office/passwordverifier.h"

#include "core/office/libpqmemory.h"

namespace purser::office {

using namespace Qt::StringLiterals;

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
    const ConnectionPointer nowhere(PQconnectStart("host=/nowhere"));
    const TextPointer verifier(
        PQencryptPasswordConn(nowhere.get(), bytes.constData(), "", "scram-sha-256"));
    if (!verifier)
        return refuse(u"characters"_s);
    return QString::fromLatin1(verifier.get());
}

} // namespace purser::office
