// Nobody but compliance learns that there is a case: whatever the others may ask, the office
// answers the same with one and without.

#include "tests/core/authority/feedreader.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/cases/casedesk.h"
#include "tests/support/demand.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <gtest/gtest.h>
#include <map>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

/// Payments, their manager, support, operations, analysis, partners, administration.
const QStringList others{
    u"mara"_s, u"ines"_s, u"sana"_s, u"omar"_s, u"anna"_s, u"peter"_s, u"adam"_s};

/// Every read of the desk that any of the others may call, as it is asked about the client; {C}
/// client, {A} application, {P} payment, {L} ledger account, {J} journal, {T} trading account.
/// Empty: it is about no client.
const std::map<QString, const char*> reads{
    {u"ageing_payments"_s, "select * from desk.ageing_payments()"},
    {u"application_counts"_s, "select desk.application_counts()"},
    {u"application_file"_s, "select desk.application_file({A})"},
    {u"approval_matrix"_s, ""},
    {u"ask_choices"_s, "select desk.ask_choices({P})"},
    {u"audit_entries"_s, ""}, // see OfTheAuditLog
    {u"audit_page"_s,
        "select * from desk.audit_page('{\"entity\": \"client\", \"entity_id\": \"{C}\"}', null, "
        "500) where actor in ('chen', 'olga', 'vera')"},
    {u"audit_seals"_s, "select * from desk.audit_seals(0, 100)"},
    {u"audit_status"_s, ""},
    {u"auto_rule_choices"_s, ""},
    {u"backtest_auto_rule"_s, ""},
    {u"bulk_precheck"_s, "select * from desk.bulk_precheck(array[{P}])"},
    {u"changes"_s, ""}, // see TheChangeFeed
    {u"client_devices"_s, "select desk.client_devices({C})"},
    {u"client_fields"_s, "select desk.client_fields({C})"},
    {u"client_file"_s, "select desk.client_file({C})"},
    {u"client_owners"_s, "select desk.client_owners({C})"},
    {u"client_standing"_s, "select desk.client_standing({C})"},
    {u"client_statement"_s, ""},
    {u"client_timeline"_s, "select desk.client_timeline({C})"},
    {u"clock_effect"_s, ""},
    {u"deferred_verification"_s, "select desk.deferred_verification({C})"},
    {u"enrol_second_factor"_s, ""},
    {u"evidence_content"_s, ""},
    {u"exchange_preview"_s, ""},
    {u"explain_route"_s, "select desk.explain_route('payout', 'sepa', 10000, 'EUR', 'DE')"},
    {u"export_page"_s, ""},
    {u"export_rights"_s, "select * from desk.export_rights()"},
    {u"field_history"_s, "select desk.field_history({C}, 'city')"},
    {u"find_applicants"_s,
        "select desk.find_applicants('{\"family_name\": \"M\u00fcller\", \"given_names\": "
        "\"J\u00f6rg\", \"birth_date\": \"1985-03-02\"}')"},
    {u"float_form"_s, "select desk.float_form()"},
    {u"gateway_route_set"_s, ""},
    {u"hello"_s, ""},
    {u"intake_form"_s, "select desk.intake_form()"},
    {u"join_session"_s, ""},
    {u"ledger_accounts"_s, "select * from desk.ledger_accounts({C})"},
    {u"ledger_entry"_s, "select desk.ledger_entry({J})"},
    {u"ledger_period"_s, "select desk.ledger_period({L}, current_date - 30, current_date)"},
    {u"ledger_proof"_s, "select * from desk.ledger_proof()"},
    {u"ledger_statement"_s, "select * from desk.ledger_statement({L})"},
    {u"list_applications"_s, "select * from desk.list_applications()"},
    {u"list_approvers"_s, "select * from desk.list_approvers({P})"},
    {u"list_auto_rules"_s, ""},
    {u"list_changes"_s, "select * from desk.list_changes(null, 100)"},
    {u"list_chargebacks"_s, "select * from desk.list_chargebacks()"},
    {u"list_clients"_s, "select * from desk.list_clients('{}')"},
    {u"list_cut_offs"_s, ""},
    {u"list_deferred_returns"_s, "select desk.list_deferred_returns()"},
    {u"list_delegations"_s, ""},
    {u"list_evidence"_s, ""},
    {u"list_expiring"_s, "select * from desk.list_expiring(2000)"},
    {u"list_export_requests"_s, ""},
    {u"list_findings"_s, "select * from desk.list_findings()"},
    {u"list_float_moves"_s, "select to_jsonb(t) from desk.list_float_moves() t"},
    {u"list_floats"_s, "select to_jsonb(t) from desk.list_floats() t"},
    {u"list_gateway_messages"_s, ""},
    {u"list_gateway_routes"_s, ""},
    {u"list_gateways"_s, ""},
    {u"list_gatherings"_s, ""},
    {u"list_given_up_files"_s, ""},
    {u"list_groups"_s, "select * from desk.list_groups('clients.list', '{}', 'status')"},
    {u"list_intake_tokens"_s, ""},
    {u"list_market_rates"_s, ""},
    {u"list_office_units"_s, ""},
    {u"list_payments"_s, "select * from desk.list_payments()"},
    {u"list_payout_files"_s, ""},
    {u"list_payout_differences"_s, "select * from desk.list_payout_differences()"},
    {u"list_payouts_out"_s, "select * from desk.list_payouts_out()"},
    {u"list_positions"_s, "select * from desk.list_positions('clients.list', '{}', 'newest', 1)"},
    {u"list_receipt_entries"_s, "select * from desk.list_receipt_entries()"},
    {u"list_receipts"_s, "select * from desk.list_receipts()"},
    {u"list_recoveries"_s, "select * from desk.list_recoveries(null)"},
    {u"list_scopes"_s, "select desk.list_scopes()"},
    {u"list_sessions"_s, ""},
    {u"list_staff"_s, "select * from desk.list_staff()"},
    {u"list_tickets"_s, "select * from desk.list_tickets('open', {C})"},
    {u"list_views"_s, ""},
    {u"me"_s, "select desk.me()"},
    {u"my_sessions"_s, ""},
    {u"notification_rules"_s, "select * from desk.notification_rules()"},
    {u"notifications"_s, "select * from desk.notifications()"},
    {u"office_status"_s, ""},
    {u"onboarding_policy"_s, "select desk.onboarding_policy()"},
    {u"payment_counts"_s, "select desk.payment_counts()"},
    {u"payment_sheet"_s, "select desk.payment_sheet({P})"},
    {u"payment_states"_s, "select * from desk.payment_states()"},
    {u"payment_setting_choices"_s, ""},
    {u"payment_settings"_s, ""},
    {u"payment_term_choices"_s, ""},
    {u"payment_terms"_s, ""},
    {u"payment_totals"_s, "select * from desk.payment_totals()"},
    {u"payout_file"_s, ""},
    {u"payout_file_content"_s, ""},
    {u"preview_decline_letter"_s,
        "select desk.preview_decline_letter({P}, (select 'not_possible'::text))"},
    {u"preview_return_letter"_s, "select desk.preview_return_letter({P}, (select 'other'::text))"},
    {u"rate_source_choices"_s, ""},
    {u"read_travel_zone"_s, ""},
    {u"receipt_form"_s, ""},
    {u"receipts"_s, "select desk.receipts('{}') - 'head'"},
    {u"replay_appropriateness"_s, ""},
    {u"request_figures"_s, ""},
    {u"reveal_field"_s, ""}, // each call is a row of its own; what it gives is in client_fields
    {u"reveal_session_address"_s, ""}, // each call is a row of its own
    {u"review_forecast"_s, "select desk.review_forecast()"},
    {u"search"_s, "select * from desk.search('M\u00fcller')"},
    {u"see_notifications"_s, ""},
    {u"simulate_matrix"_s, ""},
    {u"source_of_funds"_s, "select desk.source_of_funds({C})"},
    {u"ticket_categories"_s, ""},
    {u"ticket_counts"_s, "select desk.ticket_counts()"},
    {u"ticket_sheet"_s, ""},
    {u"try_gateway_routes"_s, ""},
    {u"try_scope"_s, "select desk.try_scope('sana', null, null)"},
    {u"work_queues"_s, "select * from desk.work_queues()"},
    {u"workstation_policy"_s, ""},
};

class TippingOff : public ::testing::Test
{
protected:
    /// Reads of the desk that a person may call.
    QStringList readsOf(const QString& login)
    {
        const auto rows = demand(cases.desk.owner().execute(
            u"select distinct p.proname from pg_proc p where p.pronamespace = 'desk'::regnamespace "
            "and has_function_privilege($1, p.oid, 'execute') and coalesce(p.proargnames[1], '') "
            "<> 'p_key' order by 1"_s,
            {login}));
        QStringList names;
        for (int row = 0; row < rows.rowCount(); ++row)
            names << rows.row(row).text(0);
        return names;
    }

    QString filled(const char* sql)
    {
        QString text = QString::fromUtf8(sql);
        const std::pair<QString, QString> places[] = {{u"{C}"_s, QString::number(cases.client)},
            {u"{A}"_s, QString::number(cases.applicant.application)},
            {u"{P}"_s, QString::number(cases.payment)}, {u"{T}"_s, QString::number(cases.account)},
            {u"{L}"_s,
                cases.desk.text(
                    u"select min(id)::text from book.ledger_account where client_id = $1"_s,
                    {cases.client})},
            {u"{J}"_s,
                cases.desk.text(
                    u"select min(p.journal_id)::text from book.posting p join book.ledger_account "
                    "l on l.id = p.account_id where l.client_id = $1"_s,
                    {cases.client})}};
        for (const auto& [place, value] : places)
            text.replace(place, value);
        return text;
    }

    /// What the office answers, all rows as one text; or what it refuses with, arguments too.
    QString answer(const QString& login, const QString& sql)
    {
        const auto rows = cases.desk.as(login).execute(
            u"select coalesce(string_agg(to_jsonb(x)::text, E'\\n'), '') from (%1) x"_s.arg(sql));
        if (!rows) {
            return QString(sqlState(rows.error()) + u' '
                + QString::fromUtf8(
                    QJsonDocument(rows.error().args).toJson(QJsonDocument::Compact)));
        }
        return rows->row(0).text(0);
    }

    /// Everything a person can read about the client: by name of the read.
    std::map<QString, QString> everything(const QString& login)
    {
        std::map<QString, QString> answers;
        for (const QString& name : readsOf(login)) {
            if (reads.count(name) != 0 && *reads.at(name) != '\0')
                answers[name] = answer(login, filled(reads.at(name)));
        }
        const auto views = demand(cases.desk.owner().execute(
            u"select c.oid::regclass::text from pg_class c where c.relnamespace = "
            "'report'::regnamespace and has_table_privilege($1, c.oid, 'select')"_s,
            {login}));
        for (int row = 0; row < views.rowCount(); ++row) {
            const QString view = views.row(row).text(0);
            answers[view] = answer(login, u"select * from %1 order by 1"_s.arg(view));
        }
        return answers;
    }

    /// An answer without the moment at which it was given.
    static QString timeless(QString text)
    {
        static const QRegularExpression moment(
            u"\"(as_of_us|now_us|server_time_us|age_s)\": ?[0-9]+"_s);
        return text.replace(moment, u"\"\\1\": 0"_s);
    }

    /// A case from its opening to a proposal that waits, with all that belongs to one, and another
    /// that was decided and found nothing.
    void workOnCases()
    {
        const qint64 id = cases.investigated();
        demand(cases.link(u"chen"_s, id, u"payment"_s, cases.payment));
        demand(cases.link(u"chen"_s, id, u"document"_s, cases.document));
        demand(cases.add(u"olga"_s, id, u"Known to the bank"_s));
        demand(cases.wait(u"chen"_s, id, u"client"_s));
        demand(cases.wait(u"chen"_s, id, u"nobody"_s));
        demand(cases.snooze(u"chen"_s, id, QDate::currentDate().addDays(3).toString(Qt::ISODate)));
        demand(cases.propose(u"chen"_s, id, u"restrict"_s));
        cases.get(id, u"olga"_s);
        const qint64 other = cases.proposed(u"no_action"_s, {}, u"fraud"_s);
        demand(cases.decide(u"vera"_s, other));
    }

    CaseDesk cases;
};

} // namespace

TEST_F(TippingOff, KnowsEveryReadOfTheDesk)
{
    for (const QString& login : others) {
        for (const QString& name : readsOf(login))
            EXPECT_TRUE(reads.count(name) == 1)
                << qPrintable(login) << " may call desk." << qPrintable(name)
                << ", and nobody tried whether it tells of a case";
    }
}

TEST_F(TippingOff, EveryReadAnswersTheSameWithACaseAndWithout)
{
    std::map<QString, std::map<QString, QString>> before;
    for (const QString& login : others)
        everything(login); // what is put on the record once in five minutes is
    for (const QString& login : others)
        before[login] = everything(login);
    workOnCases();
    int compared = 0;
    for (const QString& login : others) {
        for (const auto& [name, said] : everything(login)) {
            EXPECT_EQ(timeless(said).toStdString(), timeless(before[login][name]).toStdString())
                << qPrintable(login) << " " << qPrintable(name);
            EXPECT_FALSE(said.startsWith(u"42"_s) || said.startsWith(u"PU013"_s))
                << qPrintable(name) << " was not asked: " << qPrintable(said);
            ++compared;
        }
    }
    EXPECT_GE(compared, 100);
    // The same reads are no blind ones: what everybody may know is seen in them.
    demand(cases.desk.command(u"chen"_s, u"desk.add_note"_s,
        {{u"p_client_id"_s, cases.client}, {u"p_text"_s, u"Rang today"_s}}));
    EXPECT_NE(everything(u"sana"_s)[u"client_file"_s], before[u"sana"_s][u"client_file"_s]);
}

TEST_F(TippingOff, TheChangeFeedTellsOnlyCompliance)
{
    FeedReader sana(cases.desk.as(u"sana"_s));
    FeedReader adam(cases.desk.as(u"adam"_s));
    FeedReader vera(cases.desk.as(u"vera"_s));
    for (FeedReader* reader : {&sana, &adam, &vera})
        reader->pull();
    workOnCases();
    EXPECT_TRUE(sana.pull().isEmpty());
    EXPECT_TRUE(adam.pull().isEmpty());
    const auto told = vera.pull(3);
    EXPECT_EQ(told.size(), 13);
    for (const auto& row : told)
        EXPECT_EQ(row.entity, u"case"_s);
    // Shared and own rows come in one order, in pages of any size.
    demand(cases.desk.command(u"chen"_s, u"desk.add_note"_s,
        {{u"p_client_id"_s, cases.client}, {u"p_text"_s, u"Rang today"_s}}));
    demand(cases.open(u"chen"_s, u"sanctions"_s));
    EXPECT_EQ(vera.pull(1).size(), 2);
    EXPECT_EQ(sana.pull().size(), 1);
}

TEST_F(TippingOff, NoTickComesOfACase)
{
    const auto tick = [&] {
        return demand(cases.desk.as(u"purser_notifier"_s).execute(u"select link.tick()"_s))
            .row(0)
            .flag(0);
    };
    tick();
    EXPECT_FALSE(tick());
    workOnCases();
    EXPECT_FALSE(tick());
    demand(cases.desk.command(u"chen"_s, u"desk.add_note"_s,
        {{u"p_client_id"_s, cases.client}, {u"p_text"_s, u"Rang today"_s}}));
    EXPECT_TRUE(tick());
}

TEST_F(TippingOff, NoSharedNumberIsTaken)
{
    const auto numbers = [&] {
        return cases.desk.text(
            u"select string_agg(s.schemaname || '.' || s.sequencename || ' ' || "
            "coalesce(s.last_value, 0), E'\\n' order by 1, s.sequencename) from pg_sequences s "
            "where "
            "s.schemaname in ('book', 'policy', 'sync', 'meta') and s.sequencename !~ "
            "'^(case_(file|entry|link)|confidential_(record|change)|read_meter)_'"_s);
    };
    const QString before = numbers();
    workOnCases();
    EXPECT_EQ(numbers().toStdString(), before.toStdString());
}

TEST_F(TippingOff, NothingOfTheClientMoves)
{
    const auto rows = [&] {
        return cases.desk.text(
            u"select string_agg(c.table_name || query_to_xml(format('select x.ctid, x.xmin, x.* "
            u"from book.%I x where "
            u"%I = %s order by x::text', c.table_name, c.column_name, $1::text), true, false, "
            u"'')::text, '' order by c.table_name) from information_schema.columns c join "
            u"information_schema.tables t using (table_schema, table_name) where c.table_schema = "
            u"'book' and t.table_type = 'BASE TABLE' and c.table_name <> 'case_file' and "
            u"(c.column_name = 'client_id' or "
            u"(c.table_name = 'client' and c.column_name = 'id'))"_s,
            {cases.client});
    };
    const QString before = rows();
    workOnCases();
    EXPECT_EQ(rows(), before);
}

TEST_F(TippingOff, NobodyWaitsForACase)
{
    // Chen's transaction stays open over all of it.
    office::Connection& chen = cases.desk.as(u"chen"_s);
    demand(chen.script("begin"));
    const qint64 id = demand(cases.open()).id;
    const QByteArray number = QByteArray::number(id);
    demand(chen.script("select desk.take_case(gen_random_uuid(), " + number + ", 1)"));
    demand(cases.link(u"chen"_s, id, u"payment"_s, cases.payment));
    demand(chen.script("select desk.propose_case(gen_random_uuid(), " + number
        + ", 3, 'exit', null, desk.get_case(" + number + ") ->> 'digest', 'x')"));
    demand(cases.desk.setFields(u"sana"_s, cases.client, {{u"city"_s, u"Köln"_s}}));
    demand(cases.desk.command(u"sana"_s, u"desk.cancel_payment"_s,
        {{u"p_id"_s, cases.payment},
            {u"p_version"_s,
                cases.desk.number(
                    u"select version from book.payment where id = $1"_s, {cases.payment})},
            {u"p_reason_code"_s, u"client_request"_s}}));
    demand(chen.script("rollback"));
}

TEST_F(TippingOff, OfTheAuditLogWorkOnACaseLooksLikeALookAndARestrictionLikeAnother)
{
    // What an administrator sees of the log after some moment, but for when, and which hash.
    qint64 since = 0;
    const auto remember = [&] { since = cases.desk.number(u"select max(id) from audit.log"_s); };
    const auto seen = [&] {
        const auto rows = demand(cases.desk.as(u"adam"_s).execute(
            u"select actor, command, entity, entity_id, regexp_replace(payload, '[0-9a-f]{64}', "
            "'hash') from desk.audit_page('{}', null, 500) where id > $1 and actor <> 'adam' order by id"_s,
            {since}));
        QStringList lines;
        for (int row = 0; row < rows.rowCount(); ++row) {
            QStringList words;
            for (int column = 0; column < 5; ++column)
                words << rows.row(row).text(column);
            lines << words.join(u' ');
        }
        return lines;
    };
    remember();
    cases.list(cases.client, u"all"_s, u"olga"_s);
    const QStringList looked = seen();
    EXPECT_EQ(looked, (QStringList{u"olga compliance.work   {\"record\": \"hash\"}"_s}));
    remember();
    const qint64 id = demand(cases.open(u"olga"_s)).id;
    EXPECT_EQ(seen(), looked);
    remember();
    demand(cases.take(u"olga"_s, id));
    EXPECT_EQ(seen(), looked);

    const auto restricted = [&](const QString& login) {
        remember();
        demand(cases.desk.command(login, u"desk.restrict_client"_s,
            {{u"p_client_id"_s, cases.client},
                {u"p_version"_s, cases.desk.clientVersion(cases.client)},
                {u"p_text"_s, u"Papers are looked at"_s}}));
        const QStringList lines = seen();
        demand(cases.desk.command(u"chen"_s, u"desk.lift_restriction"_s,
            {{u"p_client_id"_s, cases.client},
                {u"p_version"_s, cases.desk.clientVersion(cases.client)},
                {u"p_text"_s, u"All right"_s}}));
        return lines;
    };
    const QStringList plain = restricted(u"vera"_s);
    EXPECT_EQ(plain.size(), 2);
    const QJsonObject page =
        demand(cases.desk.read(u"sana"_s, u"desk.client_file"_s, {{u"p_id"_s, cases.client}}));
    demand(cases.propose(u"olga"_s, id, u"exit"_s));
    remember();
    demand(cases.decide(u"vera"_s, id));
    EXPECT_EQ(seen(), plain);
}

TEST_F(TippingOff, WhoMayReadsTheRecordBehindARowOfTheLog)
{
    demand(cases.open());
    const QString digest = cases.desk.text(
        u"select payload::jsonb ->> 'record' from audit.log where command = 'compliance.work' order by id desc limit 1"_s);
    const QJsonObject record = demand(
        cases.desk.read(u"vera"_s, u"desk.confidential_record"_s, {{u"p_sha256"_s, digest}}));
    const QString content = record.value(u"content"_s).toString();
    EXPECT_TRUE(content.contains(u"case.open"_s));
    EXPECT_EQ(cases.desk.text(u"select encode(sha256(convert_to($1, 'UTF8')), 'hex')"_s, {content}),
        digest);
    for (const QString& login : others) {
        EXPECT_EQ(refusal(cases.desk.as(login),
                      u"select desk.confidential_record('%1')"_s.arg(digest).toUtf8()),
            u"42501"_s)
            << qPrintable(login);
    }
}

TEST_F(TippingOff, WithoutTheRightWhatIsThereIsRefusedAsWhatIsNot)
{
    const qint64 id = cases.proposed();
    const QString digest = cases.get(id).value(u"digest"_s).toString();
    const char* attempts[] = {"desk.get_case({I})", "desk.case_candidates({I})",
        "desk.list_cases({C})", "desk.take_case({K}, {I}, {V})", "desk.add_to_case({K}, {I}, 'x')",
        "desk.link_to_case({K}, {I}, 'payment', 1)", "desk.wait_case({K}, {I}, {V}, 'client')",
        "desk.snooze_case({K}, {I}, {V}, null)",
        "desk.propose_case({K}, {I}, {V}, 'no_action', null, '{D}', 'x')",
        "desk.decide_case({K}, {I}, {V}, 'approve', '{D}')",
        "desk.open_case({K}, {C}, 'aml', 'x', 'x')"};
    const auto tried = [&](const QString& login, const char* attempt, qint64 which, qint64 client) {
        QString call = QString::fromUtf8(attempt);
        call.replace(u"{I}"_s, QString::number(which));
        call.replace(u"{C}"_s, QString::number(client));
        call.replace(u"{K}"_s, u"gen_random_uuid()"_s);
        call.replace(u"{V}"_s, QString::number(cases.version(id)));
        call.replace(u"{D}"_s, digest);
        return answer(login, u"select "_s + call);
    };
    const auto nowhere = [&](const QStringList& logins, const QString& code) {
        for (const QString& login : logins) {
            for (const char* attempt : attempts) {
                const QString there = tried(login, attempt, id, cases.client);
                EXPECT_TRUE(there.startsWith(code))
                    << qPrintable(login) << " " << attempt << ": " << qPrintable(there);
                EXPECT_EQ(there, tried(login, attempt, 999999, 999999))
                    << qPrintable(login) << " " << attempt;
            }
        }
    };
    nowhere(others, u"42501"_s);
    // Two administrators gave the right to other roles, and the database administrator the
    // functions.
    cases.desk.number(
        u"with given as (insert into policy.role_permission (role, permission) select r.code, p from policy.role r, unnest('{case.read,case.work,case.decide}'::text[]) p on conflict do nothing returning 1) select count(*) from given"_s);
    demand(cases.desk.owner().script(
        "do $$ declare f regprocedure; begin for f in select p.oid::regprocedure from pg_proc p "
        "where p.pronamespace = 'desk'::regnamespace and p.proname ~ "
        "'_cases?$|^(open|take|get)_case|case_candidates|_to_case' loop execute format('grant "
        "execute on function %s to purser_staff', f); end loop; end $$"));
    nowhere(others, u"PU001"_s);
    FeedReader sana(cases.desk.as(u"sana"_s));
    sana.pull();
    demand(cases.add(u"chen"_s, id, u"More"_s));
    EXPECT_TRUE(sana.pull().isEmpty());
}

TEST_F(TippingOff, ReviewersOfOtherClientsFindNoCaseEither)
{
    const qint64 id = cases.proposed();
    auto& desk = cases.desk;
    desk.number(u"update policy.staff set scoped = true where login = 'olga' returning 1"_s);
    desk.number(
        u"insert into policy.staff_scope (login, partner_id) values ('olga', 2) returning 1"_s);
    desk.number(
        u"update book.client set partner_id = 1 where id = $1 returning 1"_s, {cases.client});
    const QString there = answer(u"olga"_s, u"select desk.get_case(%1)"_s.arg(id));
    EXPECT_EQ(there.left(5), u"PU007"_s);
    EXPECT_EQ(QString(there).replace(QString::number(id), u"999999"_s),
        answer(u"olga"_s, u"select desk.get_case(999999)"_s));
    EXPECT_EQ(
        answer(u"olga"_s, u"select desk.add_to_case(gen_random_uuid(), %1, 'x')"_s.arg(id)).left(5),
        u"PU007"_s);
    const QJsonObject list = cases.list({}, u"all"_s, u"olga"_s);
    EXPECT_TRUE(list.value(u"cases"_s).toArray().isEmpty());
    EXPECT_EQ(list.value(u"counts"_s).toObject().value(u"open"_s).toInt(), 0);
}
