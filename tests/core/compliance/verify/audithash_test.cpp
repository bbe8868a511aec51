#include "core/compliance/verify/audithash.h"
#include "core/compliance/verify/merkle.h"

#include <gtest/gtest.h>
#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace purser::compliance;

namespace {

AuditEntry sample()
{
    AuditEntry entry;
    entry.chain = u"mara"_s;
    entry.seq = 1;
    entry.atUs = 1'763'800'000'123'456;
    entry.actor = u"mara"_s;
    entry.station = u"10.0.0.7 purser"_s;
    entry.command = u"payment.approve"_s;
    entry.entity = u"payment"_s;
    entry.entityId = u"48213"_s;
    entry.payload = u"{\"reason\":\"Größe ✓\"}"_s;
    return entry;
}

// The hashes below were computed with Python's hashlib from the definition, not with this code.

TEST(AuditHash, CanonicalTextFramesEachFieldByItsByteLength)
{
    EXPECT_EQ(canonicalText(sample()),
        "4:mara,1:1,16:1763800000123456,4:mara,15:10.0.0.7 purser,15:payment.approve,7:payment,"
        "5:48213,24:{\"reason\":\"Gr\xc3\xb6\xc3\x9f"
        "e \xe2\x9c\x93\"},");
}

TEST(AuditHash, MovingACharacterAcrossFieldsChangesTheText)
{
    AuditEntry moved = sample();
    moved.entity = u"paymen"_s;
    moved.entityId = u"t48213"_s;
    EXPECT_NE(canonicalText(moved), canonicalText(sample()));
}

TEST(AuditHash, FirstRowOfAChain)
{
    EXPECT_EQ(rowHash(firstPrevious(), sample()).toHex(),
        "94cdb3210d6e89dcfb84cdd9775b5383c61149bc4aa7dde78a19693067111127");
}

TEST(AuditHash, FirstSeal)
{
    Merkle tree;
    tree.add(rowHash(firstPrevious(), sample()));
    AuditSeal seal;
    seal.no = 1;
    seal.lowXid = 3;
    seal.highXid = 900;
    seal.count = 1;
    seal.root = tree.root();
    EXPECT_EQ(
        seal.root.toHex(), "b9843b4a7a29edbe1176186e2c6aa11d66fbc6b64f75d6bf86bfdd1e934eda1e");
    EXPECT_EQ(sealHash(firstPrevious(), seal).toHex(),
        "aeb118e7943da2af1fec4138315386b2387d3822b881737325ab6a3753b60c8b");
}

// Test vectors of the Certificate Transparency reference implementation.
TEST(Merkle, RootsOfTheReferenceVectors)
{
    const QByteArray leaves[] = {"", QByteArray(1, '\0'), "\x10", "\x20\x21", "\x30\x31",
        "\x40\x41\x42\x43", "PQRSTUVW", "`abcdefghijklmno"};
    const char* roots[] = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
    Merkle tree;
    EXPECT_EQ(tree.root().toHex(), roots[0]);
    for (size_t i = 0; i < std::size(leaves); ++i) {
        tree.add(leaves[i]);
        EXPECT_EQ(tree.root().toHex(), roots[i + 1]) << i;
    }
}

TEST(Signature, OnlyTheSignedTextUnderTheRightKeyFits)
{
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(publicKey.data()),
        reinterpret_cast<unsigned char*>(secretKey.data()));
    const QByteArray text = sealText(u"office"_s, 7, 12, QByteArray(32, 'h'));
    EXPECT_EQ(text, "purser seal v1\noffice\n7\n12\n" + QByteArray(32, 'h').toHex() + "\n");
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
        reinterpret_cast<const unsigned char*>(text.constData()),
        static_cast<unsigned long long>(text.size()),
        reinterpret_cast<const unsigned char*>(secretKey.constData()));

    EXPECT_TRUE(signatureFits(text, signature, publicKey));
    EXPECT_FALSE(signatureFits(text + ' ', signature, publicKey));
    EXPECT_FALSE(signatureFits(text, signature, QByteArray(32, '\1')));
    EXPECT_FALSE(signatureFits(text, signature.left(63), publicKey));
    EXPECT_FALSE(signatureFits(text, {}, publicKey));
    EXPECT_FALSE(signatureFits(text, signature, {}));
}

} // namespace
