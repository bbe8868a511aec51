#include "core/trading/mt5/auth.h"

using namespace purser;
using namespace purser::trading::mt5;
using namespace Qt::StringLiterals;

namespace {

Secret secret(QString text)
{
    return Secret::fromText(std::move(text));
}

} // namespace

// The vectors are those of the protocol description, computed by hand from its published rule.

TEST(PasswordProof, AnswersTheChallengeOfTheServer)
{
    const PasswordProof proof(secret(u"Password1"_s));
    EXPECT_EQ(proof.answerTo(QByteArray::fromHex("73007dc7184747ce0f7c98516ef1c851")).toHex(),
        "77fe51827f7fa69dd80fbec9aa33f1bb");
}

TEST(PasswordProof, AcceptsOnlyAServerThatKnowsThePassword)
{
    const QByteArray challenge = QByteArray::fromHex("4db98fec17aab4dc5a240bdc659e8395");
    const PasswordProof proof(secret(u"Password1"_s));
    EXPECT_TRUE(proof.accepts(challenge, "1732021b1b332f51660b2b315eed3a35"));
    EXPECT_TRUE(proof.accepts(challenge, "1732021B1B332F51660B2B315EED3A35"));
    EXPECT_FALSE(proof.accepts(challenge, "1732021b1b332f51660b2b315eed3a36"));
    EXPECT_FALSE(proof.accepts(challenge, "1732021b1b332f51660b2b315eed3a"));
    EXPECT_FALSE(proof.accepts(challenge, "1732021b1b332f51660b2b315eed3a3500"));
    EXPECT_FALSE(proof.accepts(challenge, ""));
    EXPECT_FALSE(PasswordProof(secret(u"Password2"_s))
                     .accepts(challenge, "1732021b1b332f51660b2b315eed3a35"));
}

TEST(PasswordProof, TakesCharactersOutsideAsciiAsUtf16)
{
    const QByteArray challenge(16, '\0');
    const QByteArray first = PasswordProof(secret(u"Pässwörd1"_s)).answerTo(challenge);
    const QByteArray second = PasswordProof(secret(u"Password1"_s)).answerTo(challenge);
    EXPECT_NE(first, second);
    EXPECT_EQ(first, PasswordProof(secret(u"Pässwörd1"_s)).answerTo(challenge));
}

TEST(ChallengeFromHex, TakesSixteenBytesOnly)
{
    EXPECT_EQ(challengeFromHex("73007DC7184747CE0F7C98516EF1C851").size(), 16);
    EXPECT_TRUE(challengeFromHex("73007dc7184747ce0f7c98516ef1c8").isEmpty());
    EXPECT_TRUE(challengeFromHex("73007dc7184747ce0f7c98516ef1c85100").isEmpty());
    EXPECT_TRUE(challengeFromHex("73007dc7184747ce0f7c98516ef1c8zz").isEmpty());
    EXPECT_TRUE(challengeFromHex("").isEmpty());
}
