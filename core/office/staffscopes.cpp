#include "core/office/staffscopes.h"

#include "core/base/jsonfields.h"
#include "core/office/call.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::office {

namespace {

Result<ScopePart> partFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"scope_part"_s);
    ScopePart part{fields.integer(u"id"), fields.text(u"kind"), fields.text(u"code"),
        fields.text(u"name"), fields.flag(u"open")};
    return fields.finish(std::move(part));
}

QList<qint64> idsIn(const QJsonArray& array)
{
    QList<qint64> ids;
    for (const QJsonValue id : array)
        ids.append(id.toInteger());
    return ids;
}

Result<StaffScope> staffFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"staff_scope"_s);
    StaffScope staff;
    staff.id = fields.integer(u"id");
    staff.version = fields.count(u"version");
    staff.login = fields.text(u"login");
    staff.name = fields.text(u"name");
    staff.state = fields.text(u"state");
    staff.roles = fields.texts(u"roles");
    staff.scope = {
        fields.flag(u"scoped"), idsIn(fields.array(u"partners")), idsIn(fields.array(u"units"))};
    staff.seesAll = fields.flag(u"all");
    staff.clients = fields.integer(u"clients");
    staff.isMine = fields.flag(u"mine");
    staff.isProposed = fields.flag(u"proposed");
    return fields.finish(std::move(staff));
}

Result<ScopeFigures> figuresFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"scope_figures"_s);
    ScopeFigures figures{fields.flag(u"all"), fields.integer(u"clients"),
        fields.integer(u"payments"), fields.integer(u"applications")};
    return fields.finish(std::move(figures));
}

/// An array of the server; null where nothing is limited.
QVariant arrayOf(const ScopeWish& wish, const QList<qint64>& ids)
{
    if (!wish.isLimited)
        return {};
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return QString(u'{' + texts.join(u',') + u'}');
}

QJsonArray textsOf(const QList<qint64>& ids)
{
    QJsonArray texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts;
}

} // namespace

Result<StaffScopes> staffScopesFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"scopes"_s);
    StaffScopes scopes;
    scopes.staff = fields.list<StaffScope>(u"staff", staffFromJson);
    scopes.parts = fields.list<ScopePart>(u"units", partFromJson);
    for (ScopePart& partner : fields.list<ScopePart>(u"partners", partFromJson))
        scopes.parts.push_back(std::move(partner));
    return fields.finish(std::move(scopes));
}

Result<ScopeTrial> scopeTrialFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"scope_trial"_s);
    ScopeTrial trial;
    trial.before = fields.child<ScopeFigures>(u"before", figuresFromJson);
    trial.after = fields.child<ScopeFigures>(u"after", figuresFromJson);
    trial.gained = fields.integer(u"gained");
    trial.lost = fields.integer(u"lost");
    return fields.finish(std::move(trial));
}

Task<StaffScopes> ScopesApi::scopes()
{
    return m_session.readJson({u"desk.list_scopes"_s, {}}).map(staffScopesFromJson);
}

Task<ScopeTrial> ScopesApi::attempt(const QString& login, const ScopeWish& wish)
{
    return m_session
        .readJson({u"desk.try_scope"_s,
            {{u"p_login"_s, login}, {u"p_partners"_s, arrayOf(wish, wish.partners)},
                {u"p_units"_s, arrayOf(wish, wish.units)}}})
        .map(scopeTrialFromJson);
}

Call ScopesApi::propose(
    const QString& key, const QString& login, const ScopeWish& wish, const QString& reason)
{
    QJsonObject payload{{u"login"_s, login}};
    if (wish.isLimited) {
        payload.insert(u"scope_partners"_s, textsOf(wish.partners));
        payload.insert(u"scope_units"_s, textsOf(wish.units));
    }
    return {u"desk.propose_change"_s,
        {{u"p_key"_s, key}, {u"p_kind"_s, u"staff.scope"_s}, {u"p_payload"_s, jsonText(payload)},
            {u"p_reason"_s, reason}}};
}

} // namespace purser::office
