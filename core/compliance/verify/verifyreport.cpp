#include "core/compliance/verify/verifyreport.h"

#include <QJsonArray>

namespace purser::compliance {

using namespace Qt::StringLiterals;

QString VerifyFinding::name() const
{
    switch (kind) {
    case Kind::EntryChanged: return u"entry_changed"_s;
    case Kind::EntryMissing: return u"entry_missing"_s;
    case Kind::EntryDoubled: return u"entry_doubled"_s;
    case Kind::EntryBeforeSeal: return u"entry_before_seal"_s;
    case Kind::SealMissing: return u"seal_missing"_s;
    case Kind::SealRange: return u"seal_range"_s;
    case Kind::SealCount: return u"seal_count"_s;
    case Kind::SealRoot: return u"seal_root"_s;
    case Kind::SealHash: return u"seal_hash"_s;
    case Kind::SealSignature: return u"seal_signature"_s;
    case Kind::AnchorDiffers: return u"anchor_differs"_s;
    case Kind::AnchorLost: return u"anchor_lost"_s;
    case Kind::AnchorForeign: return u"anchor_foreign"_s;
    case Kind::ReceiptDiffers: return u"receipt_differs"_s;
    case Kind::ReceiptLost: return u"receipt_lost"_s;
    }
    return {};
}

QJsonObject VerifyFinding::toJson() const
{
    QJsonObject object{{u"kind"_s, name()}};
    if (!chain.isEmpty()) {
        object.insert(u"chain"_s, chain);
        object.insert(u"seq"_s, seq);
    }
    if (entryId > 0)
        object.insert(u"entry"_s, entryId);
    if (sealNo > 0)
        object.insert(u"seal"_s, sealNo);
    if (!expected.isEmpty())
        object.insert(u"expected"_s, expected);
    if (!found.isEmpty())
        object.insert(u"found"_s, found);
    return object;
}

void VerifyReport::add(VerifyFinding finding)
{
    ++differences;
    if (findings.size() < maximumFindings)
        findings.push_back(std::move(finding));
}

QJsonObject VerifyReport::toJson() const
{
    QJsonArray list;
    for (const VerifyFinding& finding : findings)
        list.append(finding.toJson());
    return {{u"entries"_s, entries}, {u"chains"_s, chains}, {u"seals"_s, seals},
        {u"sealed_entries"_s, sealedEntries}, {u"unsealed_entries"_s, unsealedEntries},
        {u"signatures"_s, signatures}, {u"unsigned_seals"_s, unsignedSeals},
        {u"anchors"_s, anchors}, {u"receipts"_s, receipts}, {u"differences"_s, differences},
        {u"findings"_s, list}};
}

} // namespace purser::compliance
