#include "core/office/sessiontoken.h"

#include "core/office/connection.h"

#include <QRandomGenerator>
#include <array>

namespace purser::office {

using namespace Qt::StringLiterals;

Secret newSessionToken()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return Secret::fromUtf8(QByteArray(reinterpret_cast<const char*>(random.data()),
        qsizetype(sizeof random))
                                .toBase64(QByteArray::Base64UrlEncoding
                                    | QByteArray::OmitTrailingEquals));
}

QString secondFactorNext(const QJsonObject& me)
{
    return me[u"second_factor"].toObject()[u"next"].toString();
}

bool isSecondFactorMissing(const Error& error)
{
    return error.code == ErrorCode::NotPermitted && error.args[u"why"].toString() == "second_factor"_L1;
}

bool isSessionEnded(const Error& error)
{
    return error.code == ErrorCode::AuthenticationFailed
        && error.args[u"why"].toString() == "session_ended"_L1;
}

Result<void> joinSession(Connection& connection, const Secret& token)
{
    const auto joined =
        connection.callJson({u"desk.join_session"_s, {{u"p_token"_s, token.text()}}});
    if (!joined)
        return failure(joined.error());
    return {};
}

} // namespace purser::office
