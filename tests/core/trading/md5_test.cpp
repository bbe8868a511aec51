#include "core/trading/mt5/md5.h"

#include <QCryptographicHash>

using namespace purser::trading::mt5;

TEST(Md5, GivesTheDigestsOfTheStandard)
{
    // RFC 1321, appendix A.5.
    const std::vector<std::pair<QByteArray, QByteArray>> vectors = {
        {"", "d41d8cd98f00b204e9800998ecf8427e"},
        {"a", "0cc175b9c0f1b6a831c399e269772661"},
        {"abc", "900150983cd24fb0d6963f7d28e17f72"},
        {"message digest", "f96b697d7cb7938d525a2f31aaf161d0"},
        {"abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"},
        {"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
            "d174ab98d277d9f5a5611c2c9f419d9f"},
        {QByteArray("1234567890").repeated(8), "57edf4a22be3c955ac49da2e2107b67a"},
    };
    for (const auto& [message, digest] : vectors)
        EXPECT_EQ(md5(message).toHex(), digest) << message.constData();
}

TEST(Md5, AgreesWithAnotherImplementationAtEveryLength)
{
    QByteArray message;
    for (int length = 0; length < 300; ++length) {
        EXPECT_EQ(md5(message), QCryptographicHash::hash(message, QCryptographicHash::Md5))
            << length;
        message.append(static_cast<char>(length * 7));
    }
}
