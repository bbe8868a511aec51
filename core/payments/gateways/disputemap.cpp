#include "core/payments/gateways/disputemap.h"

using namespace Qt::StringLiterals;

namespace purser::payments::gateways {

DisputeStage DisputeMap::stage(QStringView word) const
{
    for (const DisputeRow& row : m_rows) {
        if (row.word == word)
            return row.stage;
    }
    return DisputeStage::Unrecognized;
}

QString disputeWord(DisputeStage stage)
{
    switch (stage) {
    case DisputeStage::Opened: return u"open"_s;
    case DisputeStage::Challenged: return u"evidence_submitted"_s;
    case DisputeStage::Won: return u"won"_s;
    case DisputeStage::Lost: return u"lost"_s;
    case DisputeStage::Accepted: return u"accepted"_s;
    case DisputeStage::Expired: return u"expired"_s;
    case DisputeStage::Unrecognized: break;
    }
    return {};
}

} // namespace purser::payments::gateways
