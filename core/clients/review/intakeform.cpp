#include "core/clients/review/intakeform.h"

#include "core/base/jsonfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

Result<FieldSpec> fieldFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"field"_s);
    FieldSpec spec;
    spec.code = fields.text(u"code");
    spec.clientKind = fields.text(u"client_kind");
    spec.part = fields.text(u"part");
    spec.type = fields.text(u"type");
    spec.choices = fields.texts(u"choices");
    spec.isPersonal = fields.flag(u"personal");
    spec.law = fields.text(u"law");
    return fields.finish(std::move(spec));
}

Result<DocumentSpec> documentFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"document_type"_s);
    DocumentSpec spec;
    spec.code = fields.text(u"code");
    spec.clientKind = fields.text(u"client_kind");
    spec.proves = fields.text(u"proves");
    spec.purposes = fields.texts(u"purposes");
    spec.sides = fields.count(u"sides");
    spec.needsNumber = fields.flag(u"needs_number");
    spec.needsExpiry = fields.flag(u"needs_expiry");
    spec.hasZone = fields.flag(u"has_mrz");
    spec.ageMonths = static_cast<int>(fields.optionalInteger(u"age_months").value_or(0));
    return fields.finish(std::move(spec));
}

Result<Requirement> requirementFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"requirement"_s);
    Requirement requirement;
    requirement.clientKind = fields.text(u"client_kind");
    requirement.jurisdiction = fields.text(u"jurisdiction");
    requirement.riskBand = fields.text(u"risk_band");
    requirement.level = fields.count(u"level");
    requirement.what = fields.text(u"what");
    requirement.code = fields.text(u"code");
    return fields.finish(std::move(requirement));
}

Result<Currency> currencyFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"currency"_s);
    Currency currency(fields.text(u"code"), fields.count(u"exponent"));
    return fields.finish(std::move(currency));
}

QHash<QString, QString> textsOf(const QJsonObject& object)
{
    QHash<QString, QString> texts;
    const QJsonObject said = object.value(u"texts"_s).toObject();
    for (auto text = said.begin(); text != said.end(); ++text)
        texts.insert(text.key(), text.value().toString());
    return texts;
}

Result<TestAnswer> answerFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"answer"_s);
    TestAnswer answer{fields.text(u"code"), fields.text(u"text"), textsOf(object)};
    return fields.finish(std::move(answer));
}

Result<TestQuestion> questionFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"question"_s);
    TestQuestion question;
    question.code = fields.text(u"code");
    question.text = fields.text(u"text");
    question.texts = textsOf(object);
    question.answers = fields.list<TestAnswer>(u"answers", answerFromJson);
    return fields.finish(std::move(question));
}

bool fitsKind(const QString& ofSpec, const QString& wanted)
{
    return ofSpec == wanted || ofSpec == u"both"_s;
}

} // namespace

std::vector<FieldSpec> IntakeForm::fieldsFor(const QString& clientKind) const
{
    std::vector<FieldSpec> fitting;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(fitting),
        [&](const FieldSpec& spec) { return fitsKind(spec.clientKind, clientKind); });
    return fitting;
}

std::vector<DocumentSpec> IntakeForm::documentsFor(const QString& clientKind) const
{
    std::vector<DocumentSpec> fitting;
    std::copy_if(documents.begin(), documents.end(), std::back_inserter(fitting),
        [&](const DocumentSpec& spec) { return fitsKind(spec.clientKind, clientKind); });
    return fitting;
}

const DocumentSpec* IntakeForm::document(const QString& code) const
{
    const auto found = std::find_if(documents.begin(), documents.end(),
        [&](const DocumentSpec& spec) { return spec.code == code; });
    return found == documents.end() ? nullptr : &*found;
}

QStringList IntakeForm::needed(
    const QString& clientKind, const QString& place, int wantedLevel) const
{
    QStringList codes;
    for (const Requirement& rule : requirements) {
        if (rule.what == u"field"_s && rule.clientKind == clientKind && rule.level <= wantedLevel
            && rule.riskBand == u"*"_s
            && (rule.jurisdiction == u"*"_s || rule.jurisdiction == place))
            codes << rule.code;
    }
    return codes;
}

Result<IntakeForm> intakeFormFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"intake_form"_s);
    IntakeForm form;
    form.fields = fields.list<FieldSpec>(u"fields", fieldFromJson);
    form.requirements = fields.list<Requirement>(u"requirements", requirementFromJson);
    form.documents = fields.list<DocumentSpec>(u"document_types", documentFromJson);
    form.countries = fields.texts(u"countries");
    form.currencies = fields.list<Currency>(u"currencies", currencyFromJson);
    form.tags = fields.texts(u"tags");
    form.jurisdiction = fields.text(u"jurisdiction");
    form.testEdition = static_cast<int>(fields.optionalInteger(u"edition").value_or(0));
    form.questions = fields.list<TestQuestion>(u"questions", questionFromJson);
    return fields.finish(std::move(form));
}

Result<LikelyClient> likelyClientFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"likely_client"_s);
    LikelyClient client;
    client.client = fields.integer(u"client");
    client.code = fields.text(u"code");
    client.name = fields.text(u"name");
    client.reasons = fields.texts(u"reasons");
    return fields.finish(std::move(client));
}

Result<TravelZone> travelZoneFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"travel_zone"_s);
    TravelZone zone;
    zone.isGood = fields.flag(u"good");
    zone.isReadable = fields.optionalText(u"why") != u"format"_s;
    zone.issuer = fields.optionalText(u"issuer");
    zone.number = fields.optionalText(u"number");
    zone.expiresOn = fields.optionalText(u"expires_on");
    zone.givenNames = fields.optionalText(u"given_names");
    zone.familyName = fields.optionalText(u"family_name");
    zone.birthDate = fields.optionalText(u"birth_date");
    return fields.finish(std::move(zone));
}

} // namespace purser::clients
