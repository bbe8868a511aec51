#include "core/clients/review/applicationfile.h"

#include "core/base/jsonfields.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

Result<DueDiligenceItem> itemFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"due_diligence"_s);
    DueDiligenceItem item;
    item.item = fields.text(u"item");
    item.isMandatory = fields.flag(u"mandatory");
    item.doneBy = fields.optionalText(u"done_by");
    item.done = fields.optionalInstant(u"done_us");
    item.text = fields.optionalText(u"text");
    return fields.finish(std::move(item));
}

Result<DuplicateCandidate> duplicateFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"duplicate"_s);
    DuplicateCandidate candidate;
    candidate.id = fields.id<DuplicateId>(u"id");
    candidate.version = fields.count(u"version");
    candidate.client = fields.id<ClientId>(u"client");
    candidate.code = fields.text(u"code");
    candidate.name = fields.text(u"name");
    for (const QJsonValue reason : fields.array(u"reasons"))
        candidate.reasons << reason.toObject().value(u"reason"_s).toString();
    candidate.state = fields.text(u"state");
    return fields.finish(std::move(candidate));
}

Result<ApplicationEvent> eventFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"event"_s);
    ApplicationEvent event;
    event.at = fields.instant(u"at_us");
    event.actor = fields.text(u"actor");
    event.kind = fields.text(u"kind");
    event.reason = fields.optionalText(u"reason");
    event.text = fields.optionalText(u"text");
    JsonFields args(fields.optionalObject(u"args"), u"args"_s);
    event.rule = args.optionalText(u"rule");
    event.ruleVersion = static_cast<int>(args.optionalInteger(u"version").value_or(0));
    event.vendor = args.optionalText(u"vendor");
    event.subject = args.optionalText(u"kind");
    event.result = args.optionalText(u"result");
    return fields.finish(std::move(event));
}

Result<VendorVerdict> verdictFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"verdict"_s);
    VendorVerdict verdict;
    verdict.id = fields.integer(u"id");
    verdict.kind = fields.text(u"kind");
    verdict.result = fields.text(u"result");
    verdict.vendor = fields.text(u"vendor");
    verdict.reference = fields.text(u"reference");
    verdict.reason = fields.optionalText(u"reason");
    return fields.finish(std::move(verdict));
}

/// They stand on the sheet, in the check that is about them.
std::vector<VendorVerdict> verdictsOf(const std::vector<ReviewCheck>& checks, JsonFields& fields)
{
    for (const ReviewCheck& check : checks) {
        if (check.code != u"identity_check"_s)
            continue;
        JsonFields args(check.args, u"identity_check"_s);
        auto verdicts = args.list<VendorVerdict>(u"verdicts", verdictFromJson);
        if (const auto good = args.finish(true); !good)
            fields.refuse(u"checks"_s, good.error());
        return verdicts;
    }
    return {};
}

Result<AllowedStep> stepFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"action"_s);
    AllowedStep step;
    step.step = fields.word<ReviewStep>(u"action");
    step.allowed = fields.flag(u"allowed");
    step.why = fields.optionalText(u"why");
    return fields.finish(std::move(step));
}

void readApplication(JsonFields& fields, ApplicationFile& file)
{
    file.id = fields.id<ApplicationId>(u"id");
    file.reference = fields.text(u"reference");
    file.version = fields.count(u"version");
    file.kind = fields.word<ApplicationKind>(u"kind");
    file.cause = fields.text(u"cause");
    file.level = fields.count(u"level");
    file.jurisdiction = fields.text(u"jurisdiction");
    file.state = fields.word<ApplicationState>(u"state");
    file.reason = fields.optionalText(u"reason");
    file.reasonText = fields.optionalText(u"reason_text");
    file.openedBy = fields.text(u"opened_by");
    file.opened = fields.instant(u"opened_us");
    file.due = fields.optionalInstant(u"due_us");
    file.heldBy = fields.optionalText(u"held_by");
    file.heldByMe = fields.flag(u"held_by_me");
    file.heldUntil = fields.optionalInstant(u"held_until_us");
    file.proposal = fields.optionalText(u"proposal");
    file.proposedLevel = static_cast<int>(fields.optionalInteger(u"proposed_level").value_or(0));
    file.proposedBy = fields.optionalText(u"proposed_by");
    file.proposed = fields.optionalInstant(u"proposed_us");
    file.decidedBy = fields.optionalText(u"decided_by");
    file.decided = fields.optionalInstant(u"decided_us");
    file.digest = fields.optionalText(u"digest"); // only for who may propose
    file.people = fields.count(u"people");
    file.senior = fields.flag(u"senior");
    file.exposed = fields.flag(u"exposed");
}

Result<ApplicationFile> withClient(ApplicationFile file, const QJsonObject& object)
{
    JsonFields fields(object, u"client"_s);
    file.client = fields.id<ClientId>(u"id");
    file.clientCode = fields.text(u"code");
    file.clientVersion = fields.count(u"version");
    file.clientName = fields.text(u"name");
    file.clientKind = fields.word<ClientKind>(u"kind");
    file.country = fields.optionalText(u"country");
    file.kycState = fields.word<KycState>(u"kyc_state");
    file.kycLevel = fields.count(u"kyc_level");
    file.risk = fields.count(u"risk");
    file.riskBand = fields.word<RiskBand>(u"risk_band");
    file.partner = fields.optionalText(u"partner");
    return fields.finish(std::move(file));
}

double shareOf(const QJsonValue& value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

} // namespace

Result<ReviewCheck> reviewCheckFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"check"_s);
    ReviewCheck check;
    check.code = fields.text(u"code");
    check.level = fields.word<ReviewLevel>(u"level");
    check.args = fields.optionalObject(u"args");
    check.source = fields.text(u"source");
    check.asOf = fields.optionalInstant(u"as_of_us");
    return fields.finish(std::move(check));
}

std::vector<HitPart> hitPartsFromJson(const QJsonValue& explanation)
{
    const QJsonArray list = explanation.isArray()
        ? explanation.toArray()
        : explanation.toObject().value(u"parts"_s).toArray();
    std::vector<HitPart> parts;
    double sum = 0;
    int told = 0;
    for (const QJsonValue entry : list) {
        HitPart part;
        double share = 0;
        if (entry.isArray()) {
            const QJsonArray row = entry.toArray();
            part = {row.at(0).toString(), row.at(1).toString()};
            share = shareOf(row.at(2));
        } else {
            const QJsonObject object = entry.toObject();
            part = {object.value(u"code"_s).toString(), object.value(u"detail"_s).toString()};
            share = shareOf(object.value(u"value"_s));
        }
        // Rounded along the way, so that what is shown adds up to what the whole rounds to.
        sum += share;
        part.milli = qRound(sum * 1000) - told;
        told += part.milli;
        if (!part.code.isEmpty())
            parts.push_back(std::move(part));
    }
    return parts;
}

Result<ScreeningHit> screeningHitFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"hit"_s);
    ScreeningHit hit;
    hit.id = fields.id<ScreeningHitId>(u"id");
    hit.version = fields.count(u"version");
    hit.list = fields.text(u"list");
    hit.entity = fields.text(u"entity");
    hit.name = fields.text(u"name");
    hit.kind = fields.word<HitKind>(u"kind");
    hit.scoreMilli = fields.count(u"score_milli");
    hit.band = fields.text(u"band");
    hit.state = fields.word<HitState>(u"state");
    hit.by = fields.optionalText(u"by");
    hit.reason = fields.optionalText(u"reason");
    hit.text = fields.optionalText(u"text");
    hit.parts = hitPartsFromJson(object.value(u"explanation"_s));
    return fields.finish(std::move(hit));
}

Result<RatingLine> ratingLineFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"line"_s);
    RatingLine line{fields.text(u"factor"), fields.text(u"category"),
        static_cast<int>(fields.integer(u"points")), fields.optionalObject(u"value")};
    return fields.finish(std::move(line));
}

Result<FileField> fileFieldFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"field"_s);
    FileField field;
    field.code = fields.text(u"code");
    field.part = fields.text(u"part");
    field.type = fields.text(u"type");
    field.isPersonal = fields.flag(u"personal");
    field.isMasked = fields.flag(u"masked");
    field.value = object.value(u"value"_s);
    field.source = fields.optionalText(u"source");
    field.recordedBy = fields.optionalText(u"recorded_by");
    field.verifiedBy = fields.optionalText(u"verified_by");
    field.verified = fields.optionalInstant(u"verified_us");
    return fields.finish(std::move(field));
}

Result<Owner> ownerFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"owner"_s);
    Owner owner;
    owner.name = fields.text(u"name");
    owner.kind = fields.text(u"kind");
    owner.numerator = fields.text(u"numerator");
    owner.denominator = fields.text(u"denominator");
    owner.levels = fields.count(u"levels");
    owner.isOver = fields.flag(u"over");
    owner.hasControl = fields.flag(u"control");
    owner.isNominee = fields.flag(u"nominee");
    return fields.finish(std::move(owner));
}

AllowedStep ApplicationFile::step(ReviewStep wanted) const
{
    const auto found = std::find_if(steps.begin(), steps.end(),
        [wanted](const AllowedStep& entry) { return entry.step == wanted; });
    return found == steps.end() ? AllowedStep{wanted, false, u"state"_s} : *found;
}

Result<ApplicationFile> applicationFileFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"application_file"_s);
    ApplicationFile file;
    readApplication(fields, file);
    file.fields = fields.list<FileField>(u"fields", fileFieldFromJson);
    file.documents = fields.list<ClientDocument>(u"documents", clientDocumentFromJson);
    file.checks = fields.list<ReviewCheck>(u"checks", reviewCheckFromJson);
    file.verdicts = verdictsOf(file.checks, fields);
    file.hits = fields.list<ScreeningHit>(u"hits", screeningHitFromJson);
    file.owners = fields.list<Owner>(u"owners", ownerFromJson);
    file.dueDiligence = fields.list<DueDiligenceItem>(u"due_diligence", itemFromJson);
    file.duplicates = fields.list<DuplicateCandidate>(u"duplicates", duplicateFromJson);
    file.events = fields.list<ApplicationEvent>(u"events", eventFromJson);
    file.steps = fields.list<AllowedStep>(u"actions", stepFromJson);
    if (object.value(u"rating"_s).isObject()) {
        JsonFields rating(object.value(u"rating"_s).toObject(), u"rating"_s);
        file.ratingRules = rating.text(u"rules");
        file.rating = rating.list<RatingLine>(u"lines", ratingLineFromJson);
        if (const auto good = rating.finish(true); !good)
            fields.refuse(u"rating"_s, good.error());
    }
    file = fields.child<ApplicationFile>(
        u"client", [&](const QJsonObject& client) { return withClient(std::move(file), client); });
    return fields.finish(std::move(file));
}

} // namespace purser::clients
