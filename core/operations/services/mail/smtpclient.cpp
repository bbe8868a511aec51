#include "core/operations/services/mail/smtpclient.h"

#include <QSslCertificate>
#include <algorithm>
#include <cstring>
#include <curl/curl.h>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

constexpr std::chrono::seconds connectTimeout{10};

void forget(void* curl)
{
    curl_easy_cleanup(curl);
}

bool isPermanent(long code)
{
    return code >= 500 && code <= 599;
}

bool isRefusal(long code)
{
    return code >= 400 && code <= 599;
}

} // namespace

/// One letter on its way, as libcurl reports it.
struct SmtpClient::Transfer {
    enum class Stage {
        Before,    ///< connecting, TLS, authentication
        Sender,    ///< MAIL FROM has gone out
        Recipient, ///< RCPT TO has gone out
        Text       ///< DATA has gone out
    };

    const QByteArray& mail;
    qsizetype given = 0; ///< of the text, to libcurl
    Stage stage = Stage::Before;

    /// What libcurl would write to a log is looked at for the command and dropped.
    static int look(CURL*, curl_infotype type, char* data, size_t size, void* self)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        const QByteArrayView line(data, static_cast<qsizetype>(size));
        if (type != CURLINFO_HEADER_OUT)
            return 0;
        if (line.startsWith("MAIL FROM:"))
            transfer.stage = Stage::Sender;
        else if (line.startsWith("RCPT TO:"))
            transfer.stage = Stage::Recipient;
        else if (line.startsWith("DATA"))
            transfer.stage = Stage::Text;
        return 0;
    }

    static size_t read(char* buffer, size_t size, size_t count, void* self)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        const auto room = static_cast<qsizetype>(size * count);
        const qsizetype piece = std::min(room, transfer.mail.size() - transfer.given);
        std::memcpy(buffer, transfer.mail.constData() + transfer.given, static_cast<size_t>(piece));
        transfer.given += piece;
        return static_cast<size_t>(piece);
    }

    Delivery outcome(CURLcode result, long code) const;
    Delivery before(CURLcode result) const;
};

Delivery SmtpClient::Transfer::before(CURLcode result) const
{
    using Kind = Delivery::Kind;
    switch (result) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR: return {Kind::Unsent, u"certificate_refused", 0, true};
    case CURLE_USE_SSL_FAILED: return {Kind::Unsent, u"no_tls", 0, true};
    case CURLE_SSL_CONNECT_ERROR: return {Kind::Unsent, u"tls_failed"};
    case CURLE_LOGIN_DENIED: return {Kind::Unsent, u"login_refused", 0, true};
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_REMOTE_ACCESS_DENIED: return {Kind::Unsent, u"server_refused"};
    default: return {Kind::Unsent, u"server_away"};
    }
}

Delivery SmtpClient::Transfer::outcome(CURLcode result, long code) const
{
    using Kind = Delivery::Kind;
    if (result == CURLE_OK)
        return {Kind::Sent};
    if (stage == Stage::Before)
        return before(result);
    // An answer in 400 to 599 is one to the last command; a lost connection leaves that of before.
    const bool refused = isRefusal(code);
    const int said = refused ? static_cast<int>(code) : 0;
    switch (stage) {
    case Stage::Before:
    case Stage::Sender:
        return refused ? Delivery{Kind::Unsent, u"sender_refused", said, isPermanent(code)}
                       : Delivery{Kind::Unsent, u"server_away"};
    case Stage::Recipient:
        if (!refused)
            return {Kind::Unsent, u"server_away"};
        return isPermanent(code) ? Delivery{Kind::Refused, u"recipient_refused", said}
                                 : Delivery{Kind::Again, u"recipient_deferred", said};
    case Stage::Text: break;
    }
    if (!refused)
        return {Kind::Again, u"answer_lost"};
    return isPermanent(code) ? Delivery{Kind::Refused, u"text_refused", said}
                             : Delivery{Kind::Again, u"text_deferred", said};
}

SmtpClient::SmtpClient(const MailSettings& settings) : m_settings(settings), m_curl(nullptr, forget)
{
    static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(once);
    for (const QSslCertificate& certificate : settings.trust.certificates())
        m_authorities += certificate.toPem();
}

SmtpClient::~SmtpClient() = default;

bool SmtpClient::open()
{
    if (m_curl)
        return true;
    m_curl.reset(curl_easy_init());
    if (!m_curl)
        return false;
    CURL* curl = m_curl.get();
    const bool implicit = m_settings.tls == MailSettings::Tls::Implicit;
    const QByteArray url = (implicit ? "smtps://" : "smtp://") + m_settings.host.toUtf8() + ':'
        + QByteArray::number(m_settings.port);
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, ""); // whatever the environment says
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS,
        static_cast<long>(
            std::chrono::milliseconds(std::min(connectTimeout, m_settings.timeout)).count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS,
        static_cast<long>(std::chrono::milliseconds(m_settings.timeout).count()));
    // Also for the goodbye, which has a long time limit of its own.
    curl_easy_setopt(
        curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(m_settings.timeout.count()));
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L); // says goodbye while somebody listens
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, m_settings.sender.address.constData());
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L); // goes to Transfer::look() and nowhere else
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, &Transfer::look);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, &Transfer::read);
    secure();
    return true;
}

void SmtpClient::secure()
{
    CURL* curl = m_curl.get();
    curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!m_authorities.isEmpty()) {
        // Those in the file and no others: not those of the computer beside.
        curl_blob blob{
            m_authorities.data(), static_cast<size_t>(m_authorities.size()), CURL_BLOB_NOCOPY};
        curl_easy_setopt(curl, CURLOPT_CAINFO, nullptr);
        curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
        curl_easy_setopt(curl, CURLOPT_CAINFO_BLOB, &blob);
    }
    if (m_settings.user.isEmpty())
        return;
    QByteArray password = m_settings.password.utf8();
    curl_easy_setopt(curl, CURLOPT_USERNAME, m_settings.user.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, password.constData());
    sodium_memzero(password.data(), static_cast<size_t>(password.size()));
}

Delivery SmtpClient::send(const QByteArray& to, const QByteArray& mail)
{
    if (!open())
        return {Delivery::Kind::Unsent, u"no_memory"};
    CURL* curl = m_curl.get();
    Transfer transfer{mail};
    const std::unique_ptr<curl_slist, void (*)(curl_slist*)> recipients(
        curl_slist_append(nullptr, to.constData()), curl_slist_free_all);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_READDATA, &transfer);
    const CURLcode result = curl_easy_perform(curl);
    long code = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
    return transfer.outcome(result, code);
}

} // namespace purser::operations
