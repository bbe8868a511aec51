#include "core/clients/review/onboardingrules.h"

#include "core/base/jsonfields.h"
#include "core/office/call.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Call;
using office::Task;

namespace {

Result<OnboardingPart> onboardingPartFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"onboarding_part"_s);
    OnboardingPart part;
    part.part = fields.text(u"part");
    part.version = fields.count(u"version");
    part.content = object.value(u"content"_s);
    part.touched = fields.count(u"touched");
    part.proposedBy = fields.optionalText(u"proposed_by");
    part.decidedBy = fields.optionalText(u"decided_by");
    part.reason = fields.optionalText(u"reason");
    part.made = fields.optionalInstant(u"made_us");
    return fields.finish(std::move(part));
}

Result<OnboardingProposal> onboardingProposalFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"onboarding_proposal"_s);
    OnboardingProposal proposal;
    proposal.id = fields.integer(u"id");
    proposal.version = fields.count(u"version");
    proposal.reason = fields.text(u"reason");
    proposal.by = fields.text(u"by");
    proposal.at = fields.instant(u"at_us");
    proposal.isDecidable = fields.flag(u"decidable");
    const QJsonObject payload = fields.object(u"payload");
    JsonFields inside(payload, u"payload"_s);
    proposal.part.part = inside.text(u"part");
    proposal.part.version = inside.count(u"replaces");
    proposal.part.content = payload.value(u"content"_s);
    if (const auto good = inside.finish(true); !good)
        fields.refuse(u"payload"_s, good.error());
    return fields.finish(std::move(proposal));
}

OnboardingNames namesOf(const QJsonObject& object, JsonFields& fields)
{
    OnboardingNames names;
    for (const QJsonValue field : object.value(u"fields"_s).toArray()) {
        const QString kind = field[u"client_kind"].toString();
        if (kind != "entity"_L1)
            names.personFields.append(field[u"code"].toString());
        if (kind != "person"_L1)
            names.entityFields.append(field[u"code"].toString());
    }
    names.proofs = fields.texts(u"proofs");
    names.items = fields.texts(u"items");
    names.countries = fields.texts(u"countries");
    names.documents = fields.texts(u"document_types");
    return names;
}

Result<OnboardingEffect::Change> changeFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"onboarding_change"_s);
    return fields.finish(OnboardingEffect::Change{object.value(u"key"_s).toString(),
        fields.optionalObject(u"before"), fields.optionalObject(u"after")});
}

Result<OnboardingEffect::Line> lineFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"onboarding_line"_s);
    OnboardingEffect::Line line;
    line.kind = fields.text(u"kind");
    line.isMore = fields.text(u"way") == "more"_L1;
    line.code = object.value(u"code"_s).toString(object.value(u"operation"_s).toString());
    line.clients = fields.count(u"clients");
    line.of = fields.optionalText(u"of");
    line.language = fields.optionalText(u"language");
    line.word = fields.optionalText(u"word");
    for (const QJsonValue example : object.value(u"examples"_s).toArray())
        line.examples.append(example[u"code"].toString() + u' ' + example[u"name"].toString());
    return fields.finish(std::move(line));
}

Result<OnboardingEffect::Move> moveFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"onboarding_move"_s);
    return fields.finish(
        OnboardingEffect::Move{fields.text(u"from"), fields.text(u"to"), fields.count(u"clients")});
}

} // namespace

QJsonObject OnboardingPart::payload() const
{
    return {{u"part"_s, part}, {u"replaces"_s, version}, {u"content"_s, content}};
}

Result<OnboardingRules> onboardingRulesFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"onboarding_rules"_s);
    OnboardingRules rules;
    rules.parts = fields.list<OnboardingPart>(u"parts", onboardingPartFromJson);
    rules.proposals = fields.list<OnboardingProposal>(u"proposals", onboardingProposalFromJson);
    rules.names = namesOf(object, fields);
    return fields.finish(std::move(rules));
}

Result<OnboardingEffect> onboardingEffectFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"onboarding_effect"_s);
    OnboardingEffect effect;
    effect.clients = fields.count(u"clients");
    effect.changes = fields.list<OnboardingEffect::Change>(u"changes", changeFromJson);
    effect.lines = fields.list<OnboardingEffect::Line>(u"lines", lineFromJson);
    effect.moves = fields.list<OnboardingEffect::Move>(u"bands", moveFromJson);
    return fields.finish(std::move(effect));
}

Task<OnboardingRules> OnboardingRulesApi::list()
{
    return m_session.readJson({u"desk.list_onboarding_rules"_s, {}}).map(onboardingRulesFromJson);
}

Task<OnboardingEffect> OnboardingRulesApi::tryOut(const OnboardingPart& part)
{
    return m_session
        .readJson(
            {u"desk.try_onboarding_rules"_s, {{u"p_payload"_s, office::jsonText(part.payload())}}})
        .map(onboardingEffectFromJson);
}

Call OnboardingRulesApi::propose(
    const QString& key, const OnboardingPart& part, const QString& reason)
{
    return {u"desk.propose_onboarding_rules"_s,
        {{u"p_key"_s, key}, {u"p_payload"_s, office::jsonText(part.payload())},
            {u"p_reason"_s, reason}}};
}

Call OnboardingRulesApi::decide(
    const QString& key, const OnboardingProposal& seen, bool approve, const QString& reason)
{
    return {u"desk.decide_onboarding_rules"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id}, {u"p_version"_s, seen.version},
            {u"p_decision"_s, approve ? u"approve"_s : u"reject"_s}, {u"p_reason"_s, reason}}};
}

} // namespace purser::clients
