#include "core/clients/review/clientrecord.h"

#include "core/base/jsonfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

Result<Consent> consentFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"consent"_s);
    Consent consent;
    consent.kind = fields.text(u"kind");
    consent.isGiven = fields.flag(u"given");
    consent.edition = fields.text(u"edition");
    consent.at = fields.instant(u"at_us");
    return fields.finish(std::move(consent));
}

Result<ContactEntry> contactFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"contact"_s);
    ContactEntry contact;
    contact.kind = fields.text(u"kind");
    contact.direction = fields.text(u"direction");
    contact.at = fields.instant(u"at_us");
    contact.summary = fields.text(u"summary");
    contact.by = fields.text(u"by");
    return fields.finish(std::move(contact));
}

Result<TaxCertificate> taxFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"tax"_s);
    TaxCertificate tax;
    tax.isUsPerson = fields.flag(u"us_person");
    tax.residences = fields.array(u"residences");
    tax.signedOn = fields.optionalDate(u"signed_on");
    return fields.finish(std::move(tax));
}

Result<TestTaken> testFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"test"_s);
    TestTaken test;
    test.id = fields.integer(u"id");
    test.passed = fields.text(u"outcome") == u"pass"_s;
    test.points = fields.count(u"points");
    test.taken = fields.instant(u"taken_us");
    test.coolingUntil = fields.optionalInstant(u"cooling_us");
    test.accepted = fields.optionalInstant(u"accepted_us");
    test.changed = fields.texts(u"changed");
    return fields.finish(std::move(test));
}

Proposal proposalFrom(JsonFields& fields)
{
    Proposal proposal;
    proposal.id = fields.integer(u"id");
    proposal.version = fields.count(u"version");
    proposal.state = fields.text(u"state");
    proposal.proposedBy = fields.text(u"proposed_by");
    proposal.isMine = fields.flag(u"mine");
    proposal.decidedBy = fields.optionalText(u"decided_by");
    return proposal;
}

Result<Proposal> categoryFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"category"_s);
    Proposal proposal = proposalFrom(fields);
    proposal.what = fields.text(u"category");
    proposal.why = fields.text(u"evidence");
    return fields.finish(std::move(proposal));
}

Result<Proposal> overrideFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"override"_s);
    Proposal proposal = proposalFrom(fields);
    proposal.what = QString::number(fields.count(u"score"));
    proposal.why = fields.text(u"text");
    proposal.until = fields.optionalDate(u"expires_on");
    return fields.finish(std::move(proposal));
}

Result<ClientLetter::Document> letterDocumentFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"letter_document"_s);
    ClientLetter::Document document;
    document.type = fields.text(u"type");
    document.side = fields.count(u"side");
    document.reason = fields.optionalText(u"reason");
    return fields.finish(std::move(document));
}

Result<ClientLetter> letterFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"letter"_s);
    ClientLetter letter;
    letter.id = fields.integer(u"id");
    letter.version = fields.count(u"version");
    letter.written = fields.instant(u"at_us");
    letter.code = fields.text(u"template");
    letter.language = fields.text(u"language");
    letter.subject = fields.text(u"subject");
    letter.state = fields.text(u"state");
    letter.to = fields.optionalText(u"to");
    letter.tries = fields.count(u"tries");
    letter.problem = fields.optionalText(u"problem");
    letter.replyCode = object.value(u"code"_s).toInt();
    letter.ended = fields.optionalInstant(u"ended_us");
    letter.mayAgain = fields.flag(u"may_again");
    letter.documents = fields.list<ClientLetter::Document>(u"documents", letterDocumentFromJson);
    return fields.finish(std::move(letter));
}

Result<Party> partyFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"party"_s);
    Party party;
    party.id = fields.integer(u"id");
    party.kind = fields.text(u"kind");
    party.name = fields.text(u"name");
    party.country = fields.optionalText(u"country");
    party.isSelf = fields.flag(u"self");
    return fields.finish(std::move(party));
}

Result<Share> shareFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"share"_s);
    Share share;
    share.owner = fields.integer(u"owner");
    share.owned = fields.integer(u"owned");
    share.numerator = fields.text(u"numerator");
    share.denominator = fields.text(u"denominator");
    return fields.finish(std::move(share));
}

} // namespace

QString ClientStanding::partyName(qint64 id) const
{
    const auto found = std::find_if(
        parties.begin(), parties.end(), [id](const Party& party) { return party.id == id; });
    return found == parties.end() ? QString() : found->name;
}

Result<ClientRecord> clientRecordFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"client_fields"_s);
    ClientRecord record;
    record.client = fields.id<ClientId>(u"id");
    record.version = fields.count(u"version");
    record.kind = fields.text(u"kind");
    record.fields = fields.list<FileField>(u"fields", fileFieldFromJson);
    record.tags = fields.texts(u"tags");
    record.consents = fields.list<Consent>(u"consents", consentFromJson);
    record.contacts = fields.list<ContactEntry>(u"contacts", contactFromJson);
    record.tax = fields.optionalChild<TaxCertificate>(u"tax", taxFromJson);
    record.revealPurposes = fields.texts(u"reveal_purposes");
    return fields.finish(std::move(record));
}

Result<FieldEdition> fieldEditionFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"edition"_s);
    FieldEdition edition;
    edition.edition = fields.count(u"edition");
    edition.value = object.value(u"value"_s);
    edition.source = fields.text(u"source");
    edition.recordedBy = fields.text(u"recorded_by");
    edition.recorded = fields.instant(u"recorded_us");
    edition.verifiedBy = fields.optionalText(u"verified_by");
    edition.verified = fields.optionalInstant(u"verified_us");
    return fields.finish(std::move(edition));
}

Result<ClientStanding> clientStandingFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"client_standing"_s);
    ClientStanding standing;
    standing.tests = fields.list<TestTaken>(u"tests", testFromJson);
    standing.categories = fields.list<Proposal>(u"categories", categoryFromJson);
    standing.overrides = fields.list<Proposal>(u"overrides", overrideFromJson);
    standing.letters = fields.list<ClientLetter>(u"letters", letterFromJson);
    standing.parties = fields.list<Party>(u"parties", partyFromJson);
    return fields.finish(std::move(standing));
}

Result<RevealedField> revealedFieldFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"revealed"_s);
    RevealedField revealed;
    revealed.code = fields.text(u"field");
    revealed.value = object.value(u"value"_s);
    revealed.shown = std::chrono::seconds(fields.count(u"seconds"));
    return fields.finish(std::move(revealed));
}

Result<TestReplay> testReplayFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"appropriateness_test"_s);
    TestReplay replay;
    replay.edition = fields.count(u"edition");
    replay.passPoints = fields.count(u"pass_points");
    replay.points = fields.count(u"points");
    replay.recordedPoints = fields.count(u"recorded_points");
    replay.outcome = fields.text(u"outcome");
    replay.givenOutcome = fields.text(u"given_outcome");
    replay.taken = fields.instant(u"taken_us");
    replay.warning = fields.optionalText(u"warning");
    replay.accepted = fields.optionalInstant(u"accepted_us");
    const QStringList changed = fields.texts(u"changed");
    replay.questions = fields.list<TestReplay::Question>(
        u"questions", [&changed](const QJsonObject& asked) -> Result<TestReplay::Question> {
            JsonFields of(asked, u"question"_s);
            TestReplay::Question question;
            question.code = of.text(u"code");
            question.text = of.text(u"text");
            question.answer = of.optionalText(u"answer");
            question.points = static_cast<int>(of.optionalInteger(u"points").value_or(0));
            question.isChanged = changed.contains(question.code);
            return of.finish(std::move(question));
        });
    return fields.finish(std::move(replay));
}

Result<Ownership> ownershipFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"client_owners"_s);
    Ownership ownership;
    JsonFields state(fields.object(u"state"), u"state"_s);
    ownership.isKnown = state.flag(u"known");
    ownership.isTooMuch = state.flag(u"too_much");
    ownership.hasCycle = state.flag(u"cycle");
    ownership.unverified = state.texts(u"unverified");
    ownership.unnamedPercent = static_cast<double>(state.integer(u"unnamed_e2")) / 100;
    if (const auto good = state.finish(true); !good)
        fields.refuse(u"state"_s, good.error());
    ownership.owners = fields.list<Owner>(u"owners", ownerFromJson);
    ownership.shares = fields.list<Share>(u"shares", shareFromJson);
    return fields.finish(std::move(ownership));
}

Result<DeferredClock> deferredClockFromJson(const QJsonObject& object)
{
    if (object.isEmpty())
        return DeferredClock{}; // there never was one
    JsonFields fields(object, u"deferred_verification"_s);
    DeferredClock clock;
    clock.state = fields.text(u"state");
    clock.started = fields.instant(u"started_us");
    clock.deadline = fields.instant(u"deadline_us");
    clock.capMinor = fields.text(u"cap_minor");
    clock.usedMinor = fields.text(u"used_minor");
    return fields.finish(std::move(clock));
}

} // namespace purser::clients
