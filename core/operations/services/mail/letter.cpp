#include "core/operations/services/mail/letter.h"

#include <QDateTime>
#include <QLocale>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

constexpr qsizetype longestAddress = 254; // RFC 5321 §4.5.3.1.3, without the brackets
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestLabel = 63;
/// Octets of text in one encoded word: with its frame and the longest header name in front, a line
/// has no more than 76 characters (RFC 2047 §2).
constexpr qsizetype wordOctets = 36;
constexpr qsizetype lineOctets = 57; // 76 characters in base64

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// RFC 5322 §3.2.3: atoms between dots.
bool isLocalPart(const QByteArray& text)
{
    static const QByteArray others("!#$%&'*+-/=?^_`{|}~.");
    return !text.isEmpty() && text.size() <= longestLocalPart && !text.startsWith('.')
        && !text.endsWith('.') && !text.contains("..")
        && std::all_of(text.begin(), text.end(),
            [](char c) { return isLetterOrDigit(c) || others.contains(c); });
}

bool isDomain(const QByteArray& text)
{
    const QList<QByteArray> labels = text.split('.');
    return std::all_of(labels.begin(), labels.end(), [](const QByteArray& label) {
        return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith('-')
            && !label.endsWith('-') && std::all_of(label.begin(), label.end(), [](char c) {
                   return isLetterOrDigit(c) || c == '-';
               });
    });
}

bool isPlain(const QString& text)
{
    return text.size() <= 60 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u' ' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
}

/// Text for a header: as it is when it is plain, else in encoded words, each of whole characters.
QByteArray headerText(const QString& text)
{
    const QString line = text.simplified();
    if (isPlain(line))
        return line.toLatin1();
    QByteArray words;
    QByteArray word;
    const auto close = [&] {
        if (!words.isEmpty())
            words += "\r\n ";
        words += "=?UTF-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    const QList<uint> characters = line.toUcs4();
    for (const uint character : characters) {
        const auto code = static_cast<char32_t>(character);
        const QByteArray octets = QString::fromUcs4(&code, 1).toUtf8();
        if (word.size() + octets.size() > wordOctets)
            close();
        word += octets;
    }
    close();
    return words;
}

QByteArray mailbox(const MailSender& sender)
{
    return sender.name.isEmpty() ? sender.address
                                 : headerText(sender.name) + " <" + sender.address + '>';
}

/// RFC 5322 §3.3.
QByteArray dateText(qint64 us)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC);
    return QLocale::c().toString(at, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

QByteArray bodyText(const QString& body)
{
    QString lines = body;
    lines.replace(u"\r\n"_s, u"\n"_s);
    lines.replace(u'\n', u"\r\n"_s);
    const QByteArray octets = lines.toUtf8() + "\r\n";
    QByteArray text;
    for (qsizetype at = 0; at < octets.size(); at += lineOctets)
        text += octets.mid(at, lineOctets).toBase64() + "\r\n";
    return text;
}

bool isLanguage(const QString& text)
{
    return text.size() == 2
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

} // namespace

std::optional<QByteArray> smtpAddress(const QString& text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || text.size() > longestAddress)
        return std::nullopt;
    const QString localPart = text.left(at);
    const QByteArray local = localPart.toUtf8();
    const QByteArray domain = QUrl::toAce(text.mid(at + 1));
    if (!isLocalPart(local) || !isDomain(domain) || local.size() + domain.size() >= longestAddress)
        return std::nullopt;
    return local + '@' + domain;
}

QByteArray messageId(const Letter& letter, const MailSender& sender)
{
    return "<letter." + QByteArray::number(letter.id) + '.' + QByteArray::number(letter.madeUs)
        + sender.address.mid(sender.address.lastIndexOf('@')) + '>';
}

QByteArray mimeOf(
    const Letter& letter, const QByteArray& to, const MailSender& sender, qint64 nowUs)
{
    QByteArray mail;
    const auto header = [&mail](QByteArrayView name, const QByteArray& value) {
        mail.append(name).append(": ").append(value).append("\r\n");
    };
    header("Date", dateText(nowUs));
    header("From", mailbox(sender));
    if (!sender.replyTo.isEmpty())
        header("Reply-To", sender.replyTo);
    header("To", to);
    header("Message-ID", messageId(letter, sender));
    header("Subject", headerText(letter.subject));
    header("Auto-Submitted", "auto-generated");
    header("MIME-Version", "1.0");
    header("Content-Type", "text/plain; charset=utf-8");
    header("Content-Transfer-Encoding", "base64");
    if (isLanguage(letter.language))
        header("Content-Language", letter.language.toLatin1());
    return mail + "\r\n" + bodyText(letter.body);
}

} // namespace purser::operations
