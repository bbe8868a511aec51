#include "core/base/secret.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;

TEST(Secrets, TheTextTakenOverIsGoneFromItsBuffer)
{
    QString text(u"correct horse"_s);
    text.detach();
    const Secret secret = Secret::fromText(std::move(text));
    EXPECT_TRUE(text.isEmpty()); // NOLINT(bugprone-use-after-move): emptying it is the promise
    EXPECT_EQ(secret.text(), u"correct horse"_s);
    EXPECT_EQ(secret.utf8(), QByteArray("correct horse"));
}

TEST(Secrets, KeepsTextOfAnyLanguageAndAnyByte)
{
    EXPECT_EQ(Secret::fromText(u"Пароль-密码"_s).text(), u"Пароль-密码"_s);
    const QByteArray bytes("a\0b", 3);
    EXPECT_EQ(Secret::fromUtf8(QByteArray(bytes)).utf8(), bytes);
}

TEST(Secrets, AreEqualByContent)
{
    const Secret one = Secret::fromText(u"one"_s);
    EXPECT_EQ(one, Secret::fromText(u"one"_s));
    EXPECT_FALSE(one == Secret::fromText(u"two"_s));
    EXPECT_FALSE(one == Secret::fromText(u"one more"_s));
    EXPECT_FALSE(one == Secret());
    EXPECT_TRUE(Secret() == Secret::fromText(u""_s));
    EXPECT_TRUE(Secret().isEmpty());
}
