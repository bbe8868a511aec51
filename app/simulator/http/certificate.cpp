#include "app/simulator/http/certificate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslKey>
#include <memory>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace purser::simulator {

namespace {

template <auto Free>
struct Freer {
    template <typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};
using KeyHandle = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using CertificateHandle = std::unique_ptr<X509, Freer<X509_free>>;
using BioHandle = std::unique_ptr<BIO, Freer<BIO_free_all>>;
using ExtensionHandle = std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>>;

QByteArray contents(const BioHandle& bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

bool addExtension(X509* certificate, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

CertificateHandle signedCertificate(EVP_PKEY* key, const QByteArray& commonName)
{
    CertificateHandle certificate(X509_new());
    std::uint64_t serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -24L * 3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 10L * 365 * 24 * 3600);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME* name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char*>(commonName.constData()),
        static_cast<int>(commonName.size()), -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    const bool complete = addExtension(certificate.get(), NID_basic_constraints, "critical,CA:TRUE")
        && addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature,keyCertSign")
        && addExtension(certificate.get(), NID_ext_key_usage, "serverAuth")
        && addExtension(
            certificate.get(), NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1")
        && X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return complete ? std::move(certificate) : CertificateHandle();
}

Result<QByteArray> fileContents(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {{QStringLiteral("file"), name}}, file.errorString());
    return file.readAll();
}

Result<void> writeFile(const QString& name, const QByteArray& bytes, QFile::Permissions permissions)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions)
        || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::Io, {{QStringLiteral("file"), name}}, file.errorString());
    return {};
}

} // namespace

Result<Certificate> Certificate::selfSigned(const QString& commonName)
{
    const KeyHandle key(EVP_EC_gen("P-256"));
    if (!key)
        return failure(ErrorCode::Internal, {}, QStringLiteral("no key could be made"));
    const CertificateHandle certificate = signedCertificate(key.get(), commonName.toUtf8());
    if (!certificate)
        return failure(ErrorCode::Internal, {}, QStringLiteral("no certificate could be made"));
    const BioHandle certificateBio(BIO_new(BIO_s_mem()));
    const BioHandle keyBio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateBio.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return Certificate(contents(certificateBio), contents(keyBio));
}

Result<Certificate> Certificate::fromFiles(const QString& certificateFile, const QString& keyFile)
{
    const Result<QByteArray> certificatePem = fileContents(certificateFile);
    if (!certificatePem)
        return failure(certificatePem.error());
    const Result<QByteArray> keyPem = fileContents(keyFile);
    if (!keyPem)
        return failure(keyPem.error());
    Certificate certificate(*certificatePem, *keyPem);
    if (certificate.configuration().localCertificate().isNull())
        return failure(ErrorCode::Parse, {{QStringLiteral("file"), certificateFile}});
    if (certificate.configuration().privateKey().isNull())
        return failure(ErrorCode::Parse, {{QStringLiteral("file"), keyFile}});
    return certificate;
}

Result<void> Certificate::save(const QString& certificateFile, const QString& keyFile) const
{
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    const Result<void> saved = writeFile(keyFile, m_keyPem, owner);
    if (!saved)
        return saved;
    return writeFile(
        certificateFile, m_certificatePem, owner | QFile::ReadGroup | QFile::ReadOther);
}

QSslConfiguration Certificate::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(m_certificatePem, QSsl::Pem));
    QSslKey key(m_keyPem, QSsl::Ec, QSsl::Pem);
    if (key.isNull())
        key = QSslKey(m_keyPem, QSsl::Rsa, QSsl::Pem);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

QByteArray Certificate::fingerprint() const
{
    return configuration().localCertificate().digest(QCryptographicHash::Sha256).toHex();
}

} // namespace purser::simulator
