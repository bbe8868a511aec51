#include "tests/core/authority/temporarystaff.h"

#include "core/office/passwordverifier.h"
#include "tests/support/demand.h"
#include "tests/support/standardstaff.h"

namespace purser::tests {

using namespace Qt::StringLiterals;

QString verifierOf(const QString& password)
{
    return demand(office::passwordVerifier(Secret::fromText(QString(password))));
}

void addStaff(office::Connection& owner, const QString& login, const QStringList& roles,
    bool mustChangePassword)
{
    demand(owner.execute(u"select meta.bootstrap_staff($1, $2, $3::text[], $4, null, $5::bool)"_s,
        {login, u"Temporary "_s + login, office::arrayText(roles),
            verifierOf(standardPassword(login)), mustChangePassword}));
}

office::Call proposal(const QString& kind, const QJsonObject& payload, const QString& reason)
{
    return {u"desk.propose_change"_s,
        {{u"p_key"_s, office::newCommandKey()}, {u"p_kind"_s, kind},
            {u"p_payload"_s, office::jsonText(payload)}, {u"p_reason"_s, reason}}};
}

office::Call decision(qint64 change, int version, const QString& verdict)
{
    return {u"desk.decide_change"_s,
        {{u"p_key"_s, office::newCommandKey()}, {u"p_id"_s, change}, {u"p_version"_s, version},
            {u"p_decision"_s, verdict}, {u"p_reason"_s, u"because"_s}}};
}

} // namespace purser::tests
