#include "tests/core/authority/testsealer.h"

#include "core/compliance/verify/audithash.h"
#include "tests/support/demand.h"

#include <sodium.h>

namespace purser::tests {

using namespace Qt::StringLiterals;
using namespace purser::compliance;

TestSealer::TestSealer()
    : m_public(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
      m_private(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)
{
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(m_public.data()),
        reinterpret_cast<unsigned char*>(m_private.data()));
}

QByteArray TestSealer::sign(const QByteArray& text) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
        reinterpret_cast<const unsigned char*>(text.constData()),
        static_cast<unsigned long long>(text.size()),
        reinterpret_cast<const unsigned char*>(m_private.constData()));
    return signature;
}

int TestSealer::seal(office::Connection& sealer)
{
    for (int made = 0;; ++made) {
        const QJsonObject seal = demand(sealer.callJson({u"link.seal"_s, {}}));
        if (seal.isEmpty())
            return made;
        AuditAnchor anchor;
        anchor.office = seal[u"office_id"].toString();
        anchor.no = seal[u"no"].toInteger();
        anchor.count = seal[u"count"].toInteger();
        anchor.hash = QByteArray::fromHex(seal[u"hash"].toString().toLatin1());
        anchor.signature = sign(sealText(anchor.office, anchor.no, anchor.count, anchor.hash));
        demand(sealer.call({u"link.sign_seal"_s,
            {{u"p_no"_s, anchor.no}, {u"p_key_id"_s, u"test-key"_s},
                {u"p_signature"_s, QString::fromLatin1(anchor.signature.toHex())}}}));
        m_anchors.push_back(anchor);
    }
}

} // namespace purser::tests
