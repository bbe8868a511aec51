#include "tests/attack/attack.h"

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

/// Somebody has taken over the program that listens to the internet, and with it the login
/// purser_intake.
class IntakeTakenOver : public Attack
{
protected:
    std::unique_ptr<office::Connection> intake = office.asService("purser_intake");
};

TEST_F(IntakeTakenOver, A41_ReadOrWriteAnyTable)
{
    const QStringList tables = value(*owner,
        u"select string_agg(c.oid::regclass::text, ',') from pg_class c join pg_namespace n on "
        "n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v') and n.nspname in ('meta', "
        "'book', 'policy', 'sync', 'rollup', 'audit', 'report')"_s)
                                   .split(u',');
    ASSERT_GT(tables.size(), 50);
    for (const QString& table : tables) {
        expectDenied(*intake, "select * from " + table.toUtf8());
        expectDenied(*intake, "delete from " + table.toUtf8());
    }
    expectDenied(*intake, "insert into policy.intake_token default values");
    expectDenied(*intake, "update policy.intake_token set revoked_at = null");
}

TEST_F(IntakeTakenOver, A41_CallAnyFunctionButItsOwn)
{
    // Whatever is added later has to be put on this list by somebody who has thought about it.
    EXPECT_EQ(value(*owner,
                  u"select string_agg(p.proname, ' ' order by p.proname) from pg_proc p where "
                  "p.pronamespace::regnamespace::text in ('meta', 'book', 'policy', 'sync', "
                  "'rollup', 'audit', 'authz', 'desk', 'link', 'report') and "
                  "has_function_privilege('purser_intake', p.oid, 'execute') and "
                  "has_schema_privilege('purser_intake', p.pronamespace, 'usage')"_s),
        u"acquire_lease intake_accept_warning intake_application intake_client_applications "
        "intake_credential_change intake_deposit intake_document intake_open_ticket intake_payment "
        "intake_questionnaire intake_records intake_register intake_session "
        "intake_sign_in intake_submit intake_ticket intake_ticket_message intake_transfer "
        "intake_withdrawal put_health store_identity_check store_webhook"_s);
    expectDenied(*intake, "select link.claim_events(1)");
    expectDenied(*intake, "select link.finish_event(1, 1, 'done', '{}')");
    expectDenied(*intake, "select link.report_receipt(1, 'praxis', 'x', 'card', 1, 'EUR')");
    expectDenied(*intake, "select desk.me()");
    expectDenied(*intake, "select authz.intake_token('', null)");
    expectDenied(*intake, "select book.client_visible(1)");
}

TEST_F(IntakeTakenOver, A41_SpeakForAnotherServiceOrTakeItsLease)
{
    EXPECT_EQ(
        refusal(*intake, "select link.put_health('connector', 'here', 'up', '{}')"), u"PU001"_s);
    EXPECT_EQ(refusal(*intake, "select link.put_health('intake', 'here', 'up', '{}')"), QString());
    EXPECT_EQ(refusal(*intake, "select link.acquire_lease('connector', gen_random_uuid(), 3600)"),
        u"PU001"_s);
}

/// Somebody has taken over the program that speaks with the mail server, and with it purser_mail.
class MailTakenOver : public Attack
{
protected:
    std::unique_ptr<office::Connection> mail = office.asService("purser_mail");
};

TEST_F(MailTakenOver, A45_CallAnyFunctionButItsOwn)
{
    EXPECT_EQ(value(*owner,
                  u"select string_agg(p.proname, ' ' order by p.proname) from pg_proc p where "
                  "p.pronamespace::regnamespace::text in ('meta', 'book', 'policy', 'sync', "
                  "'rollup', 'audit', 'authz', 'desk', 'link', 'report') and "
                  "has_function_privilege('purser_mail', p.oid, 'execute') and "
                  "has_schema_privilege('purser_mail', p.pronamespace, 'usage')"_s),
        u"acquire_lease claim_letters finish_letter letters_waiting put_health"_s);
    expectDenied(*mail, "select * from book.client_mail");
    expectDenied(*mail, "select email from book.client");
    expectDenied(*mail, "select book.write_client(1, 'approved', '{}')");
    expectDenied(*mail, "select desk.send_letter_again(gen_random_uuid(), 1, 1, 'x')");
    expectDenied(*mail, "select link.claim_events(1)");
}

TEST_F(MailTakenOver, A45_SpeakForAnotherServiceOrTakeItsLease)
{
    EXPECT_EQ(
        refusal(*mail, "select link.put_health('connector', 'here', 'up', '{}')"), u"PU001"_s);
    EXPECT_EQ(refusal(*mail, "select link.put_health('mail', 'here', 'up', '{}')"), QString());
    EXPECT_EQ(refusal(*mail, "select link.acquire_lease('connector', gen_random_uuid(), 3600)"),
        u"PU001"_s);
    // Nor do the others speak for it.
    EXPECT_EQ(
        refusal(*office.asService("purser_jobs"), "select link.claim_letters(1, 60)"), u"42501"_s);
}

/// Somebody has taken over the program that speaks with the virus scanner, and with it purser_scan.
class ScanTakenOver : public Attack
{
protected:
    std::unique_ptr<office::Connection> scan = office.asService("purser_scan");
};

TEST_F(ScanTakenOver, A46_CallAnyFunctionButItsOwn)
{
    EXPECT_EQ(value(*owner,
                  u"select string_agg(p.proname, ' ' order by p.proname) from pg_proc p where "
                  "p.pronamespace::regnamespace::text in ('meta', 'book', 'policy', 'sync', "
                  "'rollup', 'audit', 'authz', 'desk', 'link', 'report') and "
                  "has_function_privilege('purser_scan', p.oid, 'execute') and "
                  "has_schema_privilege('purser_scan', p.pronamespace, 'usage')"_s),
        u"acquire_lease claim_scan finish_scan put_health scans_waiting"_s);
    expectDenied(*scan, "select * from book.client_document");
    expectDenied(*scan, "select content from book.client_document_content");
    expectDenied(*scan, "update book.content_scan set state = 'clean'");
    expectDenied(*scan, "select * from desk.document_content(1)");
    expectDenied(*scan, "select link.claim_letters(1, 60)");
}

TEST_F(ScanTakenOver, A46_SpeakForAnotherServiceOrTakeItsLease)
{
    EXPECT_EQ(
        refusal(*scan, "select link.put_health('connector', 'here', 'up', '{}')"), u"PU001"_s);
    EXPECT_EQ(refusal(*scan, "select link.put_health('scan', 'here', 'up', '{}')"), QString());
    EXPECT_EQ(refusal(*scan, "select link.acquire_lease('connector', gen_random_uuid(), 3600)"),
        u"PU001"_s);
    EXPECT_EQ(
        refusal(*office.asService("purser_mail"), "select link.claim_scan(1, 60)"), u"42501"_s);
}

TEST_F(ScanTakenOver, A46_SayOfADocumentWhatItWasNotGiven)
{
    EXPECT_EQ(refusal(*scan,
                  "select link.finish_scan(repeat('0', 64), 1, 'clean', null, 'ClamAV 1', 27000)"),
        u"PU007"_s);
}

TEST_F(IntakeTakenOver, A42_DoAnythingWithoutAToken)
{
    for (const QByteArray& call : {QByteArray("link.intake_session('x')"),
             QByteArray("link.intake_register('x', '12345678', '{}')"),
             QByteArray("link.intake_document('x', '12345678', 1, '{}', 'a')"),
             QByteArray("link.intake_submit('x', '12345678', 1)"),
             QByteArray("link.intake_application('x', 1)"),
             QByteArray("link.intake_accept_warning('x', '12345678', 1)"),
             QByteArray("link.intake_questionnaire('x')"),
             QByteArray("link.intake_records('x', '12345678', 1, '{}')"),
             QByteArray("link.intake_client_applications('x', 1)"),
             QByteArray("link.intake_deposit('x', '12345678', '{}')"),
             QByteArray("link.intake_withdrawal('x', '12345678', '{}')"),
             QByteArray("link.intake_transfer('x', '12345678', '{}')"),
             QByteArray("link.intake_payment('x', 'deposit', 'D-1')"),
             QByteArray("link.intake_sign_in('x', '12345678', '{}')"),
             QByteArray("link.intake_credential_change('x', '12345678', 1, '{}')"),
             QByteArray("link.intake_open_ticket('x', '12345678', '{}')"),
             QByteArray("link.intake_ticket_message('x', '12345678', 1, '{}')"),
             QByteArray("link.intake_ticket('x', 1)")}) {
        EXPECT_EQ(refusal(*intake, "select " + call), u"PU001"_s) << call.constData();
        EXPECT_EQ(
            refusal(*intake, "select " + QByteArray(call).replace("'x'", "null")), u"PU001"_s);
    }
}

TEST_F(IntakeTakenOver, A43_MakeAnEventOutOfAForgedMessage)
{
    // Even the login itself cannot have a rejected message counted, nor finish an event.
    const QByteArray event = "'{\"id\": \"e\", \"kind\": \"sale\", \"operation\": \"deposit\"}'";
    EXPECT_EQ(refusal(*intake,
                  "select link.store_webhook('cards', '[]', 'x', 'reject', 'forged', false, true, "
                      + event + ")"),
        QString());
    EXPECT_EQ(refusal(*intake,
                  "select link.store_webhook('cards', '[]', 'x', 'ignore', 'duplicate', false, "
                  "false, "
                      + event + ")"),
        u"PU008"_s);
    EXPECT_EQ(refusal(*intake,
                  "select link.store_webhook('cards', '[]', 'x', 'requery', 'new', false, false)"),
        u"PU008"_s);
    EXPECT_EQ(number(*owner, u"select count(*) from book.gateway_event"_s), 0);
    EXPECT_EQ(refusal(*intake,
                  "select link.store_webhook('cards', '[]', convert_to(repeat('x', 300000), "
                  "'UTF8'), 'reject', 'forged', false, true)"),
        u"PU008"_s);
}

TEST_F(IntakeTakenOver, A44_HoldWhatOthersNeed)
{
    expectDenied(*intake, "begin; lock table book.client");
    demand(intake->script("rollback"));
    expectDenied(*intake, "select pg_advisory_lock(1)");
    expectDenied(*intake, "select pg_sleep(1)");
    expectDenied(*intake, "create table link.own (a int)");
    expectDenied(*intake, "set role purser_desk");
    expectDenied(*intake, "set session authorization purser_connector");
    expectDenied(*intake, "do $$ begin end $$");
}

} // namespace
