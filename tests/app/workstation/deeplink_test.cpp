// Links into the workstation come from anybody: only the few forms there are get through.

#include "app/workstation/instance/deeplink.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;

namespace purser::workstation {
namespace {

TEST(DeepLinkTest, ReadsTheFormsThereAre)
{
    struct Form
    {
        const char16_t* text;
        DeepLink::Kind kind;
        const char16_t* target;
    };
    for (const Form& form : {Form{u"purser://client/1042", DeepLink::Kind::Client, u"1042"},
             Form{u"purser://client/C-1042", DeepLink::Kind::Client, u"1042"},
             Form{u"purser://client/1042/", DeepLink::Kind::Client, u"1042"},
             Form{u"purser://payment/W-48213", DeepLink::Kind::Payment, u"W-48213"},
             Form{u"purser://account/7104418", DeepLink::Kind::Account, u"7104418"},
             Form{u"purser://desk/payments", DeepLink::Kind::Desk, u"payments"}}) {
        const auto link = parseLink(QString::fromUtf16(form.text));
        ASSERT_TRUE(link) << qPrintable(QString::fromUtf16(form.text));
        EXPECT_EQ(link->kind, form.kind);
        EXPECT_EQ(link->target, QString::fromUtf16(form.target));
    }
}

TEST(DeepLinkTest, RefusesEverythingElse)
{
    for (const QString& text : {u""_s, u"purser:"_s, u"purser:client/1"_s, u"purser://"_s, u"purser://client"_s,
             u"purser://client/"_s, u"purser://client/0"_s, u"purser://client/-1"_s, u"purser://client/1/2"_s,
             u"purser://client/1?approve=yes"_s, u"purser://client/1#x"_s, u"purser://mara@client/1"_s,
             u"purser://client:80/1"_s, u"purser://client/%31"_s, u"purser://client/1%00"_s, u"purser://client/../1"_s,
             u"purser://client/1;rm -rf"_s, u"purser://client/1\n"_s, u"purser://client/1 "_s, u" purser://client/1"_s,
             u"purser://client/99999999999999999999"_s, u"purser://payment/48213"_s, u"purser://payment/W-"_s,
             u"purser://payment/W-1' or '1'='1"_s, u"purser://desk/../secrets"_s, u"purser://approve/7"_s,
             u"purser://account/٧١٠٤"_s, u"http://client/1"_s, u"javascript:alert(1)"_s, u"file:///etc/passwd"_s,
             u"PURSER://client/1"_s}) {
        const auto link = parseLink(text);
        ASSERT_FALSE(link) << text.toStdString();
        const QString said = refusalOf(link.error());
        EXPECT_TRUE(said.startsWith(u"The link was not opened"_s));
        EXPECT_FALSE(text.size() > 8 && said.contains(text)) << "what came is not repeated";
    }
    EXPECT_TRUE(refusalOf(parseLink(u"purser://client/"_s + QString(200, u'1')).error()).contains(u"too long"_s));
}

TEST(DeepLinkTest, NothingThrownAtItGetsThroughUnlessItIsAForm)
{
    std::mt19937 random(7);
    const QString letters = u"purser://client0123456789WDT-/?#%@:.\\ \n\u202eé"_s;
    for (int round = 0; round < 20000; ++round) {
        QString text = u"purser://"_s;
        const int length = static_cast<int>(random() % 30);
        for (int i = 0; i < length; ++i)
            text += letters.at(static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size())));
        if (const auto link = parseLink(text)) {
            for (const QChar character : link->target)
                EXPECT_TRUE(character.isLetterOrNumber() || character == u'-') << text.toStdString();
        }
    }
}

TEST(DesktopEntry, HandsLinksToTheProgram)
{
    QFile file(qEnvironmentVariable("PURSER_SOURCE_DIR") + "/installer/purser.desktop"_L1);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    EXPECT_EQ(lines.first(), u"[Desktop Entry]"_s);
    EXPECT_TRUE(lines.contains(u"MimeType=x-scheme-handler/purser;"_s));
    EXPECT_TRUE(lines.contains(u"Exec=purser %u"_s)) << "one link, as one argument, through no shell";
    EXPECT_TRUE(lines.contains(u"Terminal=false"_s));
}

} // namespace
} // namespace purser::workstation
