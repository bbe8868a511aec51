#include "app/simulator/smtp/receivedmail.h"

#include <QList>
#include <QRegularExpression>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

/// "=C3=A9" → "é", soft line ends taken out.
QByteArray fromQuotedPrintable(QByteArray text)
{
    text.replace("=\r\n", "");
    QByteArray octets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '=' && i + 2 < text.size()) {
            octets += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            octets += text.at(i);
        }
    }
    return octets;
}

QString decodedHeader(const QByteArray& value)
{
    static const QRegularExpression word(uR"(=\?UTF-8\?([BQbq])\?([^? ]*)\?=)"_s);
    static const QRegularExpression between(uR"(\?=\s+=\?)"_s);
    QString text = QString::fromLatin1(value);
    text.replace(between, u"?==?"_s);
    QString decoded;
    qsizetype end = 0;
    auto words = word.globalMatch(text);
    while (words.hasNext()) {
        const QRegularExpressionMatch match = words.next();
        QByteArray octets = match.captured(2).toLatin1();
        octets = match.captured(1).toUpper() == "B"_L1
            ? QByteArray::fromBase64(octets)
            : fromQuotedPrintable(octets.replace('_', ' '));
        decoded += text.mid(end, match.capturedStart() - end) + QString::fromUtf8(octets);
        end = match.capturedEnd();
    }
    return decoded + text.mid(end);
}

} // namespace

QJsonObject readMail(const QByteArray& mail)
{
    const qsizetype end = mail.indexOf("\r\n\r\n");
    QByteArray head = end < 0 ? mail : mail.left(end);
    head.replace("\r\n ", " ").replace("\r\n\t", " ");
    QJsonObject headers;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.insert(QString::fromLatin1(line.left(colon)).toLower(),
                decodedHeader(line.mid(colon + 1).trimmed()));
    }
    QByteArray body = end < 0 ? QByteArray() : mail.mid(end + 4);
    const QString encoding = headers.value("content-transfer-encoding"_L1).toString().toLower();
    if (encoding == "base64"_L1)
        body = QByteArray::fromBase64(body);
    else if (encoding == "quoted-printable"_L1)
        body = fromQuotedPrintable(body);
    return {
        {u"headers"_s, headers}, {u"text"_s, QString::fromUtf8(body).replace(u"\r\n"_s, u"\n"_s)}};
}

} // namespace purser::simulator
