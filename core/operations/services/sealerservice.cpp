#include "core/operations/services/sealerservice.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

// A backlog is worked off without starving the stop request.
constexpr int mostAtOnce = 50;

} // namespace

SealerService::SealerService(
    ServiceContext context, SealKey key, AnchorFile anchors, std::chrono::milliseconds period)
    : PeriodicService(std::move(context), u"sealer"_s, period), m_key(std::move(key)),
      m_anchors(std::move(anchors))
{
}

Result<QJsonObject> SealerService::step(OfficeLink& office)
{
    for (int i = 0; i < mostAtOnce; ++i) {
        const Result<bool> sealed = sealNext(office);
        if (!sealed)
            return failure(sealed.error());
        if (!*sealed)
            break;
    }
    return QJsonObject{{u"last"_s, m_last}, {u"key_id"_s, m_key.id()}};
}

Result<bool> SealerService::sealNext(OfficeLink& office)
{
    const Result<QJsonObject> offered = office.callJson({u"link.seal"_s, {}});
    if (!offered)
        return failure(offered.error());
    if (offered->isEmpty())
        return false;
    const Result<Seal> seal = parseSeal(*offered);
    if (!seal)
        return failure(seal.error());
    const Result<std::optional<Seal>> noted = m_anchors.last();
    if (!noted)
        return failure(noted.error());
    if (const Result<void> continues = checkContinues(*seal, *noted); !continues)
        return failure(continues.error());

    // Noted before the office has the signature: a seal with a signature and no note outside would
    // be one that nobody could hold against the office. After a crash in between it is noted twice.
    const QByteArray signature = m_key.sign(seal->message());
    const Result<void> written =
        m_anchors.append(*seal, m_key.id(), signature, context().clock.now());
    if (!written)
        return failure(written.error());
    const Result<office::Table> signedSeal = office.call({u"link.sign_seal"_s,
        {{u"p_no"_s, seal->no}, {u"p_key_id"_s, m_key.id()},
            {u"p_signature"_s, QString::fromLatin1(signature.toHex())}}});
    if (!signedSeal)
        return failure(signedSeal.error());
    m_last = seal->no;
    return true;
}

Result<void> SealerService::checkContinues(const Seal& seal, const std::optional<Seal>& noted) const
{
    const bool isFirst = seal.no == 1;
    bool continues = true;
    if (noted && noted->office == seal.office && noted->no == seal.no)
        continues = noted->hash == seal.hash;
    else if (noted && noted->office == seal.office)
        continues = seal.no == noted->no + 1 && seal.hash == seal.hashAfter(noted->hash);
    else if (isFirst)
        continues = seal.hash == seal.hashAfter(QByteArray(32, '\0'));
    if (continues)
        return {};
    context().log.error(u"history_changed", {{u"seal", seal.no}});
    return failure(ErrorCode::CheckFailed, {{u"check"_s, u"history_changed"_s}});
}

} // namespace purser::operations
