#include "core/network/http/tlstrust.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace purser::network {

TlsTrust TlsTrust::system()
{
    return {};
}

Result<TlsTrust> TlsTrust::authorities(const QString& pemFile)
{
    QFile file(pemFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {{u"file"_s, pemFile}}, file.errorString());
    const QList<QSslCertificate> certificates =
        QSslCertificate::fromData(file.readAll(), QSsl::Pem);
    if (certificates.isEmpty())
        return failure(ErrorCode::Parse, {{u"file"_s, pemFile}, {u"what"_s, u"certificates"_s}});
    return authorities(certificates);
}

TlsTrust TlsTrust::authorities(QList<QSslCertificate> certificates)
{
    TlsTrust trust;
    trust.m_certificates = std::move(certificates);
    return trust;
}

Result<TlsTrust> TlsTrust::pinned(const QString& fingerprint)
{
    QByteArray hex = fingerprint.toLatin1().toLower();
    hex.replace(':', "");
    TlsTrust trust;
    trust.m_pin = QByteArray::fromHex(hex);
    if (hex.size() != 64 || trust.m_pin.toHex() != hex)
        return failure(ErrorCode::BadInput, {{u"field"_s, u"pin"_s}});
    return trust;
}

} // namespace purser::network
