#include "core/operations/services/mail/letter.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::operations;
using namespace Qt::StringLiterals;

namespace {

const MailSender exampleBroker{"office@broker.example", u"Example Broker"_s, "help@broker.example"};

Letter letterSaying(const QString& subject, const QString& body)
{
    return {17, 2, u"ada@client.example"_s, u"en"_s, subject, body, 1'764'386'744'123'456};
}

QByteArray written(const Letter& letter)
{
    return mimeOf(letter, "ada@client.example", exampleBroker, 1'764'390'000'000'000);
}

QByteArray headOf(const QByteArray& mail)
{
    return mail.left(mail.indexOf("\r\n\r\n"));
}

} // namespace

TEST(LetterOut, IsWrittenAsRfc5322HasIt)
{
    EXPECT_EQ(written(letterSaying(u"Hello"_s, u"Dear Ada,\nyes."_s)),
        "Date: Sat, 29 Nov 2025 04:20:00 +0000\r\n"
        "From: Example Broker <office@broker.example>\r\n"
        "Reply-To: help@broker.example\r\n"
        "To: ada@client.example\r\n"
        "Message-ID: <letter.17.1764386744123456@broker.example>\r\n"
        "Subject: Hello\r\n"
        "Auto-Submitted: auto-generated\r\n"
        "MIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n"
        "Content-Transfer-Encoding: base64\r\n"
        "Content-Language: en\r\n"
        "\r\n"
        // base64 of "Dear Ada,\r\nyes.\r\n", by coreutils
        "RGVhciBBZGEsDQp5ZXMuDQo=\r\n");
}

TEST(LetterOut, HasTheSameMessageIdAtEachAttempt)
{
    Letter later = letterSaying(u"Other"_s, u"Other"_s);
    later.claim = 9;
    EXPECT_EQ(
        messageId(later, exampleBroker), messageId(letterSaying(u"a"_s, u"b"_s), exampleBroker));
    later.id = 18;
    EXPECT_NE(
        messageId(later, exampleBroker), messageId(letterSaying(u"a"_s, u"b"_s), exampleBroker));
}

TEST(LetterOut, NothingInItBecomesAHeader)
{
    const QString attack = u"Hi\r\nBcc: eve@client.example\r\n\r\nX"_s;
    Letter letter = letterSaying(attack, attack);
    letter.language = u"e\n"_s;
    MailSender sender = exampleBroker;
    sender.name = attack;
    const QByteArray mail = mimeOf(letter, "ada@client.example", sender, 0);
    const QList<QByteArray> lines = headOf(mail).split('\n');
    for (const QByteArray& line : lines)
        EXPECT_TRUE(line.startsWith(' ') || QByteArray(line).indexOf(": ") > 0) << line.constData();
    EXPECT_FALSE(mail.contains("Bcc"));
    EXPECT_FALSE(mail.contains("Content-Language"));
}

TEST(LetterOut, EncodedWordsHoldWholeCharactersInShortLines)
{
    // Two, three and four octets each in UTF-8, so that no split by octets comes out right.
    QString subject;
    for (int i = 0; i < 60; ++i)
        subject += u"é本𝄞"_s;
    const QByteArray head = headOf(written(letterSaying(subject, u"x"_s)));
    QString decoded;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray& line : lines) {
        EXPECT_LE(line.trimmed().size(), 76);
        const qsizetype begin = line.indexOf("=?UTF-8?B?");
        if (begin < 0)
            continue;
        const QByteArray octets =
            QByteArray::fromBase64(line.mid(begin + 10, line.indexOf("?=") - begin - 10));
        const QString part = QString::fromUtf8(octets);
        EXPECT_FALSE(part.contains(QChar::ReplacementCharacter));
        decoded += part;
    }
    EXPECT_EQ(decoded, subject);
}

TEST(LetterOut, TextBeyondAsciiIsAlwaysEncoded)
{
    for (const QString& text : {u"Bücher"_s, u"=?UTF-8?B?eA==?="_s, u"a, b"_s, u"رسالة"_s})
        EXPECT_TRUE(headOf(written(letterSaying(text, u"x"_s))).contains("Subject: =?UTF-8?B?"))
            << qPrintable(text);
}

TEST(SmtpAddress, TakesWhatAMailServerTakes)
{
    for (const char* good : {"ada@client.example", "a.d+a_1@x-y.client.example", "o'neil@a.b"})
        EXPECT_EQ(smtpAddress(QString::fromLatin1(good)), QByteArray(good));
    EXPECT_EQ(smtpAddress(u"ada@müller.example"_s), "ada@xn--mller-kva.example");
    EXPECT_TRUE(smtpAddress(QString(64, u'a') + u"@b.example"_s));
}

TEST(SmtpAddress, RefusesWhatCouldMeanSomethingElse)
{
    for (const QString& bad : {u""_s, u"ada"_s, u"@client.example"_s, u"ada@"_s, u"a b@c.example"_s,
             u"ada@c.example>\r\nDATA"_s, u"ada\r\n@c.example"_s, u"<ada@c.example>"_s,
             u"ada@c.example, eve@c.example"_s, u"a@b@c.example"_s, u"\"a b\"@c.example"_s,
             u".ada@c.example"_s, u"a..b@c.example"_s, u"ada@-c.example"_s, u"ada@c..example"_s,
             u"äda@c.example"_s, u"ada@[127.0.0.1]"_s, u"ada@c.example\0"_s, u"ada@c.example "_s,
             QString(65, u'a') + u"@b.example"_s, u"a@"_s + QString(250, u'b') + u".example"_s})
        EXPECT_FALSE(smtpAddress(bad)) << qPrintable(bad);
}
