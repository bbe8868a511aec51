// What each role could try in the review of clients with psql and its own password. Every line is
// one attempt by the person who would make it, and the code with which the office refuses it.

#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QDateTime>
#include <QRegularExpression>
#include <gtest/gtest.h>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

constexpr auto denied = "42501";

struct ReviewAttack {
    const char* name;
    const char* login;
    /// {K} a fresh key; {C} {A} {V} {G} client, application, version and digest of one that Chen
    /// proposed; {R} {Q} {E} application, version and digest of one in review that Olga entered;
    /// {D} a document Sana uploaded; {O} one Chen uploaded; {H} an open hit; {X} client of {R};
    /// {P} {W} a pair of files and its version, {F} the one that would go on, {M} the merge of the
    /// two, which Chen proposed.
    const char* sql;
    const char* code;
};

const ReviewAttack attacks[] = {
    // Around the functions.
    {"ReadFieldsFromTheTable", "chen", "select * from book.client_field", denied},
    {"ReadDocumentsFromTheTable", "chen", "select content from book.client_document_content",
        denied},
    {"ReadApplicationsFromTheTable", "sana", "select * from book.application", denied},
    {"ReadHitsFromTheTable", "mara", "select * from book.screening_hit", denied},
    {"ReadLettersFromTheTable", "omar", "select body from book.client_mail", denied},
    {"RaiseOnesClientInTheTable", "sana", "update book.client set kyc_level = 3", denied},
    {"ApproveInTheTable", "chen", "update book.application set state = 'approved'", denied},
    {"ForgeADecisionSheet", "chen",
        "insert into book.application_sheet (application_id, decision, evidence_digest, sheet, "
        "sha256) values ({A}, 'approve', 'x', 'x', 'x')",
        denied},
    {"ForgeARating", "chen",
        "insert into book.risk_run (client_id, ruleset_id, trigger, inputs, inputs_digest, total, "
        "band) values ({C}, 1, 'x', '{}', 'x', 0, 'low')",
        denied},
    {"OpenTheGateInPolicy", "adam", "update policy.kyc_gate set level = 0", denied},
    {"ClearOneselfInPolicy", "sana",
        "insert into policy.field_clearance (field, role) values ('birth_date', 'support')",
        denied},
    {"TakeTheSecondPersonAway", "chen", "update policy.onboarding_approval set people = 1", denied},
    {"AddAStepToTheStateMachine", "chen",
        "insert into policy.application_transition values ('in_review', 'approve', 'approved', "
        "'application.approve', null)",
        denied},
    {"EraseADocument", "olga", "delete from book.client_document", denied},
    {"SettleDirectly", "chen", "select book.settle_application(null, 'chen', true)", denied},
    {"RateDirectly", "chen", "select book.rate_client({C}, 'x')", denied},
    {"ReadValuesThroughAHelper", "sana", "select book.field_value({C}, 'birth_date')", denied},
    {"WriteToAClientDirectly", "sana", "select book.write_client({C}, 'approved', '{}')", denied},
    {"HandInAScreeningAsStaff", "chen",
        "select link.put_screening({C}, 'x', 'request', '[]', 'x', '[]')", denied},
    {"HandInAScreeningAsConnector", "purser_connector",
        "select link.put_screening({C}, 'x', 'request', '[]', 'x', '[]')", denied},
    {"RunTheUpkeepAsStaff", "omar", "select link.onboarding_upkeep()", denied},
    // Roles that have no business here.
    {"PaymentsReadAnApplication", "mara", "select desk.application_file({A})", denied},
    {"PaymentsListApplications", "joao", "select * from desk.list_applications()", denied},
    {"PartnersReadAnApplication", "peter", "select desk.application_file({A})", denied},
    {"AnalystReadsFields", "anna", "select desk.client_fields({C})", denied},
    {"AdministratorOpensADocument", "adam", "select * from desk.document_content({D})", denied},
    {"AdministratorDecides", "adam",
        "select desk.decide_application({K}, {A}, {V}, 'agree', '{G}')", denied},
    {"OperationsReadAnApplication", "omar", "select desk.application_file({A})", denied},
    {"SupportOpensADocument", "sana", "select * from desk.document_content({D})", denied},
    {"SupportAcceptsADocument", "sana", "select desk.review_document({K}, {D}, 1, 'accept')",
        denied},
    {"SupportProposes", "sana",
        "select desk.propose_application({K}, {R}, {Q}, 'approve', 2, '{E}')", denied},
    {"SupportDecides", "sana", "select desk.decide_application({K}, {A}, {V}, 'agree', '{G}')",
        denied},
    {"SupportDismissesAHit", "sana", "select desk.decide_hit({K}, {H}, 1, 'false', 'other_name')",
        denied},
    {"SupportLowersARating", "sana",
        "select desk.override_risk({K}, {C}, 1, 0, current_date + 1, 'known_client', 'x')", denied},
    {"SupportVerifiesItsOwnEntry", "sana",
        "select desk.verify_client_fields({K}, {C}, 1, '{birth_date}', {D})", denied},
    {"OperationsStartDeferred", "omar", "select desk.start_deferred_verification({K}, {C}, 1)",
        denied},
    {"HeadOfComplianceProposesAlone", "vera",
        "select desk.propose_application({K}, {R}, {Q}, 'approve', 2, '{E}')", denied},
    {"HeadOfComplianceEntersData", "vera",
        "select desk.set_client_fields({K}, {C}, 1, '{}', 'staff')", denied},
    {"ReadCopiesFromTheTable", "chen", "select content from book.document_redaction_content",
        denied},
    {"CallADocumentCleanInTheTable", "chen", "update book.content_scan set state = 'clean'",
        denied},
    {"CallADocumentCleanAsStaff", "chen",
        "select link.finish_scan(repeat('0', 64), 1, 'clean', null, 'x', 1)", denied},
    {"ReviewerOpensAnOriginal", "chen", "select * from desk.document_original({D}, 'complaint')",
        "PU001"},
    {"SupportOpensAnOriginal", "sana", "select * from desk.document_original({D}, 'complaint')",
        denied},
    {"AdministratorStrikesOut", "adam",
        "select desk.redact_document({K}, {D}, 1, '\\x89504e470d0a1a0a', '[]')", denied},
    {"RewriteALetterInTheTable", "vera", "update policy.mail_template set body = 'x'", denied},
    {"SupportProposesALetter", "sana", "select desk.propose_letter_text({K}, '{}', 'x')", denied},
    {"ReviewerPutsALetterInForce", "chen",
        "select desk.decide_letter_text({K}, 1, 1, 'approve', 'x')", denied},
    // One person for two.
    {"AgreeToOnesOwnProposal", "chen",
        "select desk.decide_application({K}, {A}, {V}, 'agree', '{G}')", "PU004"},
    {"ReturnOnesOwnProposal", "chen",
        "select desk.decide_application({K}, {A}, {V}, 'return', '{G}', 'wrong_level')", "PU004"},
    {"AcceptOnesOwnDocument", "chen", "select desk.review_document({K}, {O}, 1, 'accept')",
        "PU004"},
    {"ApproveWithoutAnApplication", "chen",
        "select desk.decide_kyc({K}, {C}, (desk.client_fields({C}) ->> 'version')::int, 'approve', "
        "3, current_date + 99, 'x')",
        "PU003"},
    // Another content than the one shown.
    {"AgreeToOtherEvidence", "vera",
        "select desk.decide_application({K}, {A}, {V}, 'agree', repeat('0', 64))", "PU002"},
    {"AgreeToAnOldVersion", "vera",
        "select desk.decide_application({K}, {A}, {V} - 1, 'agree', '{G}')", "PU002"},
    {"ProposeOtherEvidence", "chen",
        "select desk.propose_application({K}, {R}, {Q}, 'approve', 2, repeat('0', 64))", "PU002"},
    // Past the rules.
    {"ProposeAgainstAStop", "chen",
        "select desk.propose_application({K}, {R}, {Q}, 'approve', 2, '{E}')", "PU006"},
    {"ProposeAHigherLevel", "chen",
        "select desk.propose_application({K}, {R}, {Q}, 'approve', 3, '{E}')", "PU008"},
    {"DecideWhatNobodyProposed", "vera",
        "select desk.decide_application({K}, {R}, {Q}, 'agree', '{E}')", "PU003"},
    {"RejectWithoutAReason", "chen",
        "select desk.propose_application({K}, {R}, {Q}, 'reject', null, '{E}')", "PU008"},
    {"InventAReason", "chen",
        "select desk.propose_application({K}, {R}, {Q}, 'reject', null, '{E}', 'dislike')",
        "PU008"},
    {"RevealWithoutAPurpose", "sana", "select desk.reveal_field({C}, 'birth_date', null)", "PU008"},
    {"PaymentsRevealWithoutAPurpose", "mara", "select desk.reveal_field({C}, 'email', null)",
        "PU008"},
    {"RevealTheOldWay", "sana", "select desk.reveal_client_field({C}, 'email')", "42883"},
    {"ReadWhatScreeningFoundThroughAHelper", "sana", "select * from book.standing_hits({C})",
        denied},
    {"ReadAllChecksThroughAHelper", "sana",
        "select book.application_checks(null::book.application)", denied},
    {"SupportReadsHits", "sana", "select desk.screening_hits({X}, true)", denied},
    {"PaymentsReadHits", "mara", "select desk.screening_hits({X})", denied},
    {"AdministratorReadsHits", "adam", "select desk.screening_hits({X})", denied},
    {"SupportReadsACertificate", "sana", "select desk.screening_certificate(1)", denied},
    {"OperationsReadTheStateOfScreening", "omar", "select desk.screening_status()", denied},
    {"CertificatesFromTheTable", "chen", "select * from book.screening_certificate", denied},
    {"PutOtherListsInForce", "chen", "select link.put_screening_lists('[]')", denied},
    {"WaveThroughASelfTest", "chen", "select link.put_self_test('x', 'x', 1, 1, '[]')", denied},
    {"EndARunOverTheBook", "vera", "select link.note_book_run(1, 1, 1, '{}', true)", denied},
    {"ListTheBookAsStaff", "chen", "select link.screening_book(0, 100, '[]', 'x')", denied},
    {"NotifierReportsAFault", "purser_notifier", "select link.screening_fault('list_old', '{}')",
        denied},
    {"ReadACertificateThatIsNotThere", "chen", "select desk.screening_certificate(999999)",
        "PU007"},
    {"RateBelowALegalFloor", "chen",
        "select desk.override_risk({K}, {X}, (desk.client_fields({X}) ->> 'version')::int, 10, "
        "current_date + 1, 'known_client', 'x')",
        "PU006"},
    {"OverrideForever", "chen",
        "select desk.override_risk({K}, {X}, (desk.client_fields({X}) ->> 'version')::int, 80, "
        "current_date + 400, 'known_client', 'x')",
        "PU008"},
    {"HideACardNumberInAField", "sana",
        "select desk.set_client_fields({K}, {C}, (desk.client_fields({C}) ->> 'version')::int, "
        "'{\"occupation\": \"4111111111111111\"}', 'client')",
        "PU008"},
    {"DropACategoryCap", "chen",
        "select desk.draft_risk_rules({K}, 'mine', '{\"caps\": {\"geography\": 100}}')", "PU008"},
    // One client in two files.
    {"MergeInTheTable", "chen", "update book.client set merged_into = {C} where id = {X}", denied},
    {"ReadMergesFromTheTable", "vera", "select * from book.client_merge", denied},
    {"MergeDirectly", "chen", "select book.merge_files(null::book.client_merge)", denied},
    {"AskForTheFilesOfAClient", "sana", "select book.client_group({C})", denied},
    {"SupportPreviewsAMerge", "sana", "select desk.merge_preview({P}, {F})", denied},
    {"SupportProposesAMerge", "sana",
        "select desk.propose_merge({K}, {P}, {W}, {F}, repeat('0', 64), 'x')", denied},
    {"PaymentsDecideAMerge", "mara", "select desk.decide_merge({K}, {M}, 1, 'agree')", denied},
    {"AdministratorUndoesAMerge", "adam", "select desk.propose_undo_merge({K}, {M}, 1, 'x')",
        denied},
    {"AgreeToOnesOwnMerge", "chen", "select desk.decide_merge({K}, {M}, 1, 'agree')", "PU004"},
    {"AgreeToAnotherVersionOfAMerge", "olga", "select desk.decide_merge({K}, {M}, 7, 'agree')",
        "PU002"},
    {"AgreeToAMergeInOnesOwnWay", "olga", "select desk.decide_merge({K}, {M}, 1, 'maybe')",
        "PU008"},
    {"MergeWhatIsBeingMerged", "olga",
        "select desk.propose_merge({K}, {P}, {W}, {F}, desk.merge_preview({P}, {F}) ->> 'digest', "
        "'x')",
        "PU006"},
    {"MergeIntoSomebodyElse", "olga",
        "select desk.propose_merge({K}, {P}, {W}, {C}, repeat('0', 64), 'x')", "PU008"},
    {"MergeWithoutSayingWhy", "olga",
        "select desk.propose_merge({K}, {P}, {W}, {F}, repeat('0', 64), ' ')", "PU008"},
    {"MergeWhatIsNotThere", "olga",
        "select desk.propose_merge({K}, 999999, 1, {F}, repeat('0', 64), 'x')", "PU007"},
    {"UndoWhatIsNotMerged", "olga", "select desk.propose_undo_merge({K}, {M}, 1, 'x')", "PU003"},
    {"DismissAPairThatIsBeingMerged", "chen",
        "select desk.decide_duplicate({K}, {P}, {W}, 'different', 'x')", "PU003"},
    {"TurnTheTextAround", "sana",
        "select desk.add_contact({K}, {C}, 'call', 'in', now(), U&'abc\\202Edef')", "PU008"},
};
static_assert(std::size(attacks) >= 50);

/// One office for all attempts: none of them changes anything.
class ReviewAttacks : public ::testing::TestWithParam<ReviewAttack>
{
protected:
    static void SetUpTestSuite()
    {
        s_desk = new ReviewDesk;
        s_proposed = s_desk->ready();
        demand(s_desk->propose(u"chen"_s, s_proposed));
        s_open = s_desk->person({{u"pep"_s, u"current"_s}, {u"email"_s, u"x@example.org"_s},
            {u"phone"_s, u"+49 30 7654321"_s}, {u"birth_date"_s, u"1990-05-05"_s}});
        s_received = demand(s_desk->upload(u"sana"_s, s_open.client, u"payslip"_s)).id;
        s_own = demand(s_desk->upload(u"chen"_s, s_open.client, u"selfie"_s)).id;
        s_desk->screen(s_open.client, {ReviewDesk::hit(u"sanction"_s, u"strong"_s)});
        s_hit = s_desk->number(
            u"select id from book.screening_hit where client_id = $1"_s, {s_open.client});
        s_desk->submit(s_open);
        proposeAMerge();
    }

    static void proposeAMerge()
    {
        const auto file = [](const QString& mail) {
            const auto applicant =
                s_desk->person({{u"email"_s, mail}, {u"family_name"_s, u"Twice"_s},
                    {u"phone"_s, u"+49 30 5551212"_s}, {u"birth_date"_s, u"1971-07-07"_s}});
            demand(s_desk->command(u"sana"_s, u"desk.withdraw_application"_s,
                {{u"p_id"_s, applicant.application},
                    {u"p_version"_s, s_desk->applicationVersion(applicant.application)},
                    {u"p_reason"_s, u"entered_twice"_s}}));
            return applicant.client;
        };
        s_file = file(u"one@example.org"_s);
        const qint64 other = file(u"two@example.org"_s);
        s_pair = s_desk->number(
            u"select id from book.duplicate_pair where client_id = $1 and other_id = $2"_s,
            {s_file, other});
        const QJsonObject preview = demand(s_desk->read(u"chen"_s, u"desk.merge_preview"_s,
            {{u"p_pair_id"_s, s_pair}, {u"p_survivor_id"_s, s_file}}));
        s_merge = demand(
            s_desk->command(u"chen"_s, u"desk.propose_merge"_s,
                {{u"p_pair_id"_s, s_pair}, {u"p_version"_s, preview.value(u"version"_s).toInt()},
                    {u"p_survivor_id"_s, s_file},
                    {u"p_digest"_s, preview.value(u"digest"_s).toString()},
                    {u"p_text"_s, u"One person"_s}}))
                      .id;
    }

    static void TearDownTestSuite() { delete s_desk; }

    static QString filled(const char* sql)
    {
        QString text = QString::fromUtf8(sql);
        const std::pair<const char16_t*, QString> places[] = {{u"{K}", u"gen_random_uuid()"_s},
            {u"{C}", QString::number(s_proposed.client)},
            {u"{A}", QString::number(s_proposed.application)},
            {u"{V}", QString::number(s_desk->applicationVersion(s_proposed.application))},
            {u"{G}", s_desk->digest(s_proposed)}, {u"{R}", QString::number(s_open.application)},
            {u"{Q}", QString::number(s_desk->applicationVersion(s_open.application))},
            {u"{E}", s_desk->digest(s_open)}, {u"{D}", QString::number(s_received)},
            {u"{O}", QString::number(s_own)}, {u"{H}", QString::number(s_hit)},
            {u"{X}", QString::number(s_open.client)}, {u"{P}", QString::number(s_pair)},
            {u"{W}",
                QString::number(s_desk->number(
                    u"select version from book.duplicate_pair where id = $1"_s, {s_pair}))},
            {u"{F}", QString::number(s_file)}, {u"{M}", QString::number(s_merge)}};
        for (const auto& [place, value] : places)
            text.replace(QString::fromUtf16(place), value);
        return text;
    }

    static ReviewDesk* s_desk;
    static ReviewDesk::Applicant s_proposed;
    static ReviewDesk::Applicant s_open;
    static qint64 s_received;
    static qint64 s_own;
    static qint64 s_hit;
    static qint64 s_pair;
    static qint64 s_file;
    static qint64 s_merge;
};

ReviewDesk* ReviewAttacks::s_desk = nullptr;
ReviewDesk::Applicant ReviewAttacks::s_proposed;
ReviewDesk::Applicant ReviewAttacks::s_open;
qint64 ReviewAttacks::s_received = 0;
qint64 ReviewAttacks::s_own = 0;
qint64 ReviewAttacks::s_hit = 0;
qint64 ReviewAttacks::s_pair = 0;
qint64 ReviewAttacks::s_file = 0;
qint64 ReviewAttacks::s_merge = 0;

} // namespace

TEST_P(ReviewAttacks, AreRefusedAndLeaveNothing)
{
    const ReviewAttack& attack = GetParam();
    const auto state = [] {
        return s_desk->text(
            u"select md5(string_agg(x, ',' order by x)) from (select c::text as x from book.client "
            u"c union all select a::text from book.application a "
            "union all select d::text from book.client_document d union all select h::text from "
            "book.screening_hit h union all select r::text from book.risk_override r "
            "union all select m::text from book.client_merge m union all select p::text from book.duplicate_pair p union all select p::text from policy.kyc_gate p union all select o::text from policy.onboarding_approval o) s"_s);
    };
    const QString before = state();
    EXPECT_EQ(refusal(s_desk->as(QString::fromLatin1(attack.login)), filled(attack.sql).toUtf8())
                  .toStdString(),
        attack.code)
        << attack.sql;
    EXPECT_EQ(state(), before);
}

INSTANTIATE_TEST_SUITE_P(Each, ReviewAttacks, ::testing::ValuesIn(attacks),
    [](const auto& info) { return std::string(info.param.name); });

TEST(ReviewAttack, AnImportChangesNeitherRatingNorFileOfAClientOfThisOffice)
{
    ReviewDesk desk;
    const auto applicant = desk.person({{u"pep"_s, u"current"_s}});
    desk.number(
        u"update book.client set import_source = 'old', import_ref = '7' where id = $1 returning 1"_s,
        {applicant.client});
    const QString before = desk.text(
        u"select full_name || risk_score || birth_date || kyc_state from book.client where id = $1"_s,
        {applicant.client});
    demand(desk.as(u"omar"_s).execute(
        u"select desk.import_clients(gen_random_uuid(), 'old', "
        "'[{\"ref\": \"7\", \"name\": \"Somebody Else\", \"birth_date\": \"1999-01-01\", \"risk\": 1, \"kyc_state\": \"approved\", \"kyc_level\": 3}]')"_s));
    EXPECT_EQ(
        desk.text(
            u"select full_name || risk_score || birth_date || kyc_state from book.client where id = $1"_s,
            {applicant.client}),
        before);
}

TEST(ReviewAttack, SupportCannotTellAClientWithHitsFromOneWithout)
{
    ReviewDesk desk;
    const auto applicant = desk.ready({{u"pep"_s, u"no"_s}});
    const auto seenBy = [&](const QString& login) {
        QJsonObject file = desk.file(applicant, login);
        QJsonArray checks;
        for (const QJsonValue check : file.value(u"checks"_s).toArray()) {
            QJsonObject timeless = check.toObject();
            timeless.remove(u"as_of_us"_s);
            checks.append(timeless);
        }
        file.insert(u"checks"_s, checks);
        return file;
    };
    const QJsonObject before = seenBy(u"sana"_s);
    const QJsonObject chenBefore = seenBy(u"chen"_s);
    desk.screen(applicant.client, {ReviewDesk::hit(u"pep"_s, u"strong"_s)});
    const qint64 hit = desk.number(
        u"select id from book.screening_hit where client_id = $1"_s, {applicant.client});
    demand(desk.command(u"chen"_s, u"desk.decide_hit"_s,
        {{u"p_id"_s, hit}, {u"p_version"_s, 1}, {u"p_outcome"_s, u"confirmed"_s},
            {u"p_reason"_s, u"same_person"_s}, {u"p_text"_s, u"the same"_s}}));
    // Also after a rating that has nothing to do with the hit.
    desk.number(u"select book.rate_client($1, 'nightly')"_s, {applicant.client});
    const QJsonObject after = seenBy(u"sana"_s);
    for (const QString& member : after.keys())
        EXPECT_EQ(after.value(member), before.value(member)) << qPrintable(member);
    for (const QString& hidden :
        {u"screening"_s, u"hits"_s, u"sanctions"_s, u"exposed"_s, u"risk"_s}) {
        for (const QJsonValue check : after.value(u"checks"_s).toArray())
            EXPECT_NE(check.toObject().value(u"code"_s).toString(), hidden);
    }
    EXPECT_FALSE(after.value(u"sees_screening"_s).toBool());
    EXPECT_NE(seenBy(u"chen"_s), chenBefore);
    EXPECT_EQ(seenBy(u"chen"_s).value(u"hits"_s).toArray().size(), 1);
    const auto openHits = [&](const QString& login) {
        desk.screen(applicant.client, {ReviewDesk::hit(u"sanction"_s, u"strong"_s)});
        const auto rows = demand(desk.as(login).call({u"desk.list_applications"_s, {}}));
        return rows.row(0).integer(u"hits_open"_s);
    };
    EXPECT_EQ(openHits(u"sana"_s), 0);
    EXPECT_EQ(openHits(u"omar"_s), 0);
    EXPECT_EQ(openHits(u"chen"_s), 1);
}

/// Everything a person who may not know of screening reads about a client, as text; what only says
/// when somebody looked is left out.
QString readBy(ReviewDesk& desk, const QString& login, const ReviewDesk::Applicant& applicant)
{
    QString all;
    const auto add = [&](const QString& call) {
        const auto table =
            desk.as(login).execute(u"select to_jsonb(t)::text from "_s + call + u" t"_s);
        if (!table) {
            // Another of their rights is missing: the refusal is the same for every client.
            all += call.section(u'(', 0, 0) + u": "_s + sqlState(table.error()) + u'\n';
            return;
        }
        for (int i = 0; i < table->rowCount(); ++i)
            all += call.section(u'(', 0, 0) + u": "_s + table->row(i).text(0) + u'\n';
    };
    const QString client = QString::number(applicant.client);
    const QString application = QString::number(applicant.application);
    for (const QString& read :
        {u"client_file"_s, u"client_standing"_s, u"client_fields"_s, u"deferred_verification"_s,
            u"client_owners"_s, u"source_of_funds"_s, u"ledger_accounts"_s, u"screening_hits"_s})
        add(u"desk."_s + read + u'(' + client + u')');
    add(u"desk.application_file("_s + application + u')');
    add(u"desk.list_applications('{\"tab\": \"all\"}', 'risk')"_s);
    add(u"desk.application_counts()"_s);
    add(u"desk.review_forecast()"_s);
    add(u"desk.list_clients()"_s);
    for (const QString& band : {u"low"_s, u"medium"_s, u"high"_s, u"prohibited"_s}) {
        add(u"desk.list_clients('{\"risk\": \""_s + band + u"\"}')"_s);
        add(u"desk.list_applications('{\"tab\": \"all\", \"risk\": \""_s + band + u"\"}')"_s);
    }
    add(u"desk.list_groups('clients.list', '{}', 'risk')"_s);
    add(u"desk.list_positions('clients.list', '{\"rules\": [{\"field\": \"risk_score\", \"op\": "
        "\"between\", \"values\": [60, 100]}]}', 'newest', 100)"_s);
    add(u"desk.list_payments('{\"tab\": \"all\"}', 'newest')"_s);
    add(u"desk.list_payments('{\"tab\": \"open\"}', 'risk')"_s);
    add(u"desk.ageing_payments(0)"_s);
    add(u"desk.search('Gruber')"_s);
    add(u"desk.list_duplicates()"_s);
    add(u"desk.list_expiring()"_s);
    add(u"desk.notifications()"_s);
    static const QRegularExpression moments(u"\"as_of_us\": [0-9]+"_s);
    return all.remove(moments);
}

TEST(ReviewAttack, NothingUnclearedPeopleReadTellsACase)
{
    for (const QString& kind : {u"sanction"_s, u"pep"_s}) {
        ReviewDesk desk;
        const auto applicant = desk.ready({{u"pep"_s, u"no"_s}});
        // A screening that found nothing, and one that found something.
        desk.screen(applicant.client, {});
        QHash<QString, QString> before;
        const QStringList uncleared{u"sana"_s, u"omar"_s, u"mara"_s};
        for (const QString& login : uncleared)
            before[login] = readBy(desk, login, applicant);
        const QString chenBefore = readBy(desk, u"chen"_s, applicant);
        EXPECT_TRUE(before[u"sana"_s].contains(u"risk_band"_s));
        desk.screen(applicant.client, {ReviewDesk::hit(kind, u"strong"_s)});
        const qint64 hit = desk.number(
            u"select max(id) from book.screening_hit where client_id = $1"_s, {applicant.client});
        demand(desk.command(u"chen"_s, u"desk.decide_hit"_s,
            {{u"p_id"_s, hit}, {u"p_version"_s, 1}, {u"p_outcome"_s, u"confirmed"_s},
                {u"p_reason"_s, u"same_person"_s}, {u"p_text"_s, u"the same"_s}}));
        EXPECT_NE(readBy(desk, u"chen"_s, applicant), chenBefore);
        // Nothing goes below what the law says of a sanctioned client, nor above it.
        if (kind != u"sanction"_s)
            demand(desk.command(u"chen"_s, u"desk.override_risk"_s,
                {{u"p_client_id"_s, applicant.client},
                    {u"p_version"_s,
                        desk.number(u"select version from book.client where id = $1"_s,
                            {applicant.client})},
                    {u"p_score"_s, 84},
                    {u"p_expires_on"_s, QDateTime::currentDateTimeUtc().date().addDays(30)},
                    {u"p_reason"_s, u"other"_s}, {u"p_text"_s, u"of a case"_s}}));
        for (const QString& login : uncleared) {
            const QStringList was = before[login].split(u'\n');
            const QStringList is = readBy(desk, login, applicant).split(u'\n');
            ASSERT_EQ(was.size(), is.size()) << qPrintable(login);
            for (int i = 0; i < was.size(); ++i)
                EXPECT_EQ(is.at(i).toStdString(), was.at(i).toStdString()) << qPrintable(login);
        }
    }
}

TEST(ReviewAttack, SupportLearnsNeitherOfAnAlertNorWhyComplianceDecided)
{
    ReviewDesk desk;
    const auto applicant = desk.ready();
    demand(desk.propose(u"chen"_s, applicant));
    // What it stood on moved: the history says to compliance what did.
    desk.screen(applicant.client, {ReviewDesk::hit(u"adverse"_s)});
    const auto voided = [&](const QString& login) {
        for (const QJsonValue event : desk.file(applicant, login).value(u"events"_s).toArray()) {
            if (event.toObject().value(u"kind"_s) == u"voided"_s)
                return event.toObject().value(u"args"_s).toObject();
        }
        return QJsonObject{{u"none"_s, true}};
    };
    EXPECT_FALSE(voided(u"chen"_s).isEmpty());
    EXPECT_TRUE(voided(u"sana"_s).isEmpty());
    demand(desk.propose(u"chen"_s, applicant, u"reject"_s, u"sanctions"_s));
    EXPECT_EQ(desk.file(applicant, u"chen"_s).value(u"reason"_s), u"sanctions"_s);
    EXPECT_TRUE(desk.file(applicant, u"sana"_s).value(u"reason"_s).isNull());

    const auto other = desk.person({{u"email"_s, u"o@example.org"_s},
        {u"phone"_s, u"+49 30 7654399"_s}, {u"birth_date"_s, u"1971-05-05"_s}});
    desk.number(
        u"update book.application set kind = 'reopen', cause = 'alert' where id = $1 returning 1"_s,
        {other.application});
    const QJsonObject shown = desk.file(other, u"sana"_s);
    EXPECT_EQ(shown.value(u"kind"_s), u"review"_s);
    EXPECT_EQ(shown.value(u"cause"_s), u"review_due"_s);
    EXPECT_EQ(desk.file(other, u"chen"_s).value(u"cause"_s), u"alert"_s);
    const auto reopened = [&](const QString& login) {
        return demand(desk.as(login).execute(
                          u"select id from desk.list_applications('{\"kind\": \"reopen\"}')"_s))
            .rowCount();
    };
    EXPECT_EQ(reopened(u"omar"_s), 0);
    EXPECT_EQ(reopened(u"chen"_s), 1);
}

TEST(ReviewAttack, ASearchIsOnTheRecordByTheHashOfItsText)
{
    ReviewDesk desk;
    desk.person({{u"family_name"_s, u"Quillfeather"_s}});
    const QString recorded =
        u"select count(*) from audit.log where command = 'client.search' and actor = 'sana'"_s;
    for (const QString& search : {u"select * from desk.search('Quillfeather')"_s,
             u"select * from desk.search('  quillfeather ')"_s,
             u"select * from desk.list_clients('{\"text\": \"Quillfeather\"}')"_s})
        demand(desk.as(u"sana"_s).execute(search));
    EXPECT_EQ(desk.number(recorded), 1) << "the same search, within five minutes";
    demand(desk.as(u"sana"_s).execute(
        u"select * from desk.list_clients('{\"text\": \"Quillfeath\"}')"_s));
    demand(desk.as(u"sana"_s).execute(u"select * from desk.list_clients('{}')"_s));
    EXPECT_EQ(desk.number(recorded), 2);
    EXPECT_EQ(desk.text(u"select payload::jsonb ->> 'text_sha256' from audit.log where command = "
                        "'client.search' order by id limit 1"_s),
        desk.text(u"select encode(sha256('quillfeather'), 'hex')"_s));
    EXPECT_EQ(desk.number(u"select count(*) from audit.log where command like '%.search' and "
                          "payload ilike '%quill%'"_s),
        0);
}

TEST(ReviewAttack, AScopedPersonSeesOnlyTheClientsOfTheirPartners)
{
    ReviewDesk desk;
    const auto applicant = desk.ready();
    // Olga's view is narrowed to the second partner; this client came through the first.
    desk.number(u"update policy.staff set scoped = true where login = 'olga' returning 1"_s);
    desk.number(
        u"insert into policy.staff_scope (login, partner_id) values ('olga', 2) returning 1"_s);
    desk.number(
        u"update book.client set partner_id = 1 where id = $1 returning 1"_s, {applicant.client});
    const auto file =
        desk.read(u"olga"_s, u"desk.application_file"_s, {{u"p_id"_s, applicant.application}});
    ASSERT_FALSE(file.has_value());
    EXPECT_EQ(sqlState(file.error()), u"PU007"_s);
    EXPECT_EQ(demand(desk.as(u"olga"_s).call({u"desk.list_applications"_s, {}})).rowCount(), 0);
    EXPECT_EQ(
        demand(desk.read(u"olga"_s, u"desk.application_counts"_s, {})).value(u"review"_s).toInt(),
        0);
    const auto proposed = desk.propose(u"olga"_s, applicant);
    ASSERT_FALSE(proposed.has_value());
    EXPECT_EQ(proposed.error().code, ErrorCode::NotFound);
    desk.number(
        u"update book.client set partner_id = 2 where id = $1 returning 1"_s, {applicant.client});
    EXPECT_EQ(demand(desk.as(u"olga"_s).call({u"desk.list_applications"_s, {}})).rowCount(), 1);
}
