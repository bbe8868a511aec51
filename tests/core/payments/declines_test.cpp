// What a client is told of a payment that was rejected: a reason from a list of its own, in their
// language, never the office's, and never that anybody was screened, suspected or looked into.

#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/demand.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::Result;
using purser::office::Outcome;
using purser::tests::demand;
using purser::tests::WithdrawalDesk;

namespace {

class Declines : public ::testing::Test
{
protected:
    Declines()
    {
        demand(desk.owner().script(
            "update book.client set email = 'chidi@example.org', language = 'de'"));
    }

    qint64 submit(qint64 minor = 60000)
    {
        return demand(desk.submit(*desk.office().as("sana"), minor)).id;
    }
    Result<Outcome> reject(
        const char* who, qint64 payment, const QString& clientReason, bool letter = true)
    {
        return desk.office().as(who)->command({u"desk.reject_payment"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment},
                {u"p_version"_s, desk.number(payment, u"version"_s)},
                {u"p_reason_code"_s, u"suspected_fraud"_s},
                {u"p_text"_s, u"sanctions hit, case 17, do not tell"_s},
                {u"p_client_reason"_s,
                    clientReason.isEmpty() ? QVariant() : QVariant(clientReason)},
                {u"p_letter"_s, letter}}});
    }
    auto preview(const char* who, qint64 payment, const QString& reason = u"other_way"_s)
    {
        return desk.office().as(who)->callJson({u"desk.preview_decline_letter"_s,
            {{u"p_id"_s, payment}, {u"p_client_reason"_s, reason}}});
    }
    QString said(const QString& sql, const QVariantList& arguments = {})
    {
        const auto rows = demand(desk.owner().execute(sql, arguments));
        return rows.isEmpty() ? QString() : rows.row(0).text(0);
    }
    qint64 letters() { return desk.books().number(u"select count(*) from book.client_mail"_s); }
    /// As the web site of the client is told.
    QString toldToTheSite(qint64 payment)
    {
        return said(u"select authz.payment_words(p)::text from book.payment p where p.id = $1"_s,
            {payment});
    }

    WithdrawalDesk desk;
};

} // namespace

TEST_F(Declines, AreWrittenAsTheyWereShownInTheClientsLanguage)
{
    const qint64 payment = submit();
    const QJsonObject letter = demand(preview("joao", payment));
    EXPECT_EQ(letter[u"language"_s], u"de"_s);
    EXPECT_TRUE(letter[u"body"_s].toString().contains(
        u"Geld muss den Weg zurückgehen, auf dem es zu uns kam"_s));
    EXPECT_EQ(letters(), 0) << "shown, not written";
    EXPECT_EQ(demand(reject("joao", payment, u"other_way"_s)).state, u"rejected"_s);
    EXPECT_EQ(said(u"select subject || body from book.client_mail"_s),
        letter[u"subject"_s].toString() + letter[u"body"_s].toString());
    const QString site = toldToTheSite(payment);
    EXPECT_TRUE(site.contains(u"other_way"_s) && site.contains(u"Geld muss den Weg"_s))
        << qPrintable(site);
    const QJsonObject sheet = demand(
        desk.office().as("mara")->callJson({u"desk.payment_sheet"_s, {{u"p_id"_s, payment}}}));
    EXPECT_EQ(sheet[u"client_reason"_s][u"code"].toString(), u"other_way"_s);
    EXPECT_EQ(sheet[u"payment"_s][u"reason"].toString(), u"suspected_fraud"_s);
}

TEST_F(Declines, NeverSayTheReasonOfTheOffice)
{
    const qint64 payment = submit();
    demand(reject("mara", payment, u"not_possible"_s));
    const QString everything =
        said(u"select subject || body from book.client_mail"_s) + toldToTheSite(payment);
    for (const QString& inside : {u"fraud"_s, u"Betrug"_s, u"sanction"_s, u"case 17"_s, u"tell"_s})
        EXPECT_FALSE(everything.contains(inside, Qt::CaseInsensitive)) << qPrintable(inside);
    // Without a reason for the client, nothing is said at all.
    const qint64 silent = submit(60001);
    demand(reject("mara", silent, {}, false));
    EXPECT_EQ(letters(), 1);
    const QString site = toldToTheSite(silent);
    EXPECT_TRUE(site.contains(u"\"reason\": null"_s)) << qPrintable(site);
    EXPECT_FALSE(site.contains(u"fraud"_s));
}

TEST_F(Declines, AreOfTheListMadeForClients)
{
    const qint64 payment = submit();
    // Each reason of the office is tried as one for the client.
    for (const QString& code : {u"suspected_fraud"_s, u"kyc_incomplete"_s, u"closed_loop"_s,
             u"screening"_s, u"sanctions"_s, u"case"_s, u"other"_s}) {
        EXPECT_EQ(reject("joao", payment, code).error().code, ErrorCode::BadInput)
            << qPrintable(code);
        EXPECT_EQ(preview("joao", payment, code).error().code, ErrorCode::BadInput);
    }
    EXPECT_EQ(reject("joao", payment, {}, true).error().code, ErrorCode::BadInput)
        << "a letter without a reason";
    demand(desk.owner().script("update book.client set email = null"));
    EXPECT_EQ(reject("joao", payment, u"other_way"_s).error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(desk.text(payment, u"state"_s), u"awaiting_approval"_s) << "nothing was rejected";
    EXPECT_EQ(preview("sana", payment).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(preview("joao", payment + 1).error().code, ErrorCode::NotFound);
    EXPECT_EQ(
        desk.books().number(u"select count(*) from policy.reason r cross join "
                            "unnest('{en,de,es,ru,ar}'::text[]) l where r.subject = "
                            "'decline' and not exists (select from policy.payment_reason_text "
                            "t where t.subject = 'decline' and t.code = r.code and "
                            "t.language = l)"_s),
        0);
}

TEST_F(Declines, CannotBeMadeToTellOfScreeningOrACase)
{
    const char* attempts[] = {"we have to wait for our sanctions screening",
        "there is a case about you", "your payment looks suspicious", "our AML team said no",
        "wegen Geldwäscheverdachts", "PRÜFFALL", "por blanqueo de capitales",
        "ЗАПОДОЗРЕНЫ, санкции", "ИДЁТ РАССЛЕДОВАНИЕ", "بسبب العقوبات"};
    for (const char* attempt : attempts) {
        const QString text = QString::fromUtf8(attempt);
        const auto proposed = desk.office().as("chen")->command({u"desk.propose_letter_text"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()},
                {u"p_payload"_s,
                    said(u"select jsonb_build_object('kind', v.kind, 'subject', v.subject, "
                         "'code', v.code, 'replaces', v.version, 'texts', jsonb_set(v.texts, "
                         "'{en,text}', to_jsonb($1::text)))::text from policy.letter_version "
                         "v where v.subject = 'decline' and v.code = 'not_possible'"_s,
                        {text})},
                {u"p_reason"_s, u"plainer"_s}}});
        ASSERT_FALSE(proposed) << attempt;
        EXPECT_EQ(proposed.error().code, ErrorCode::BadInput);
        EXPECT_EQ(proposed.error().args.value(u"why"_s).toString(), u"unspoken"_s) << attempt;
        // Nor by whoever writes the table itself.
        EXPECT_FALSE(desk.owner().execute(
            u"update policy.payment_reason_text set text = $1 where code = 'not_possible'"_s,
            {text}))
            << attempt;
        EXPECT_FALSE(desk.owner().execute(
            u"update policy.mail_template set body = body || $1 where code = 'payment_decline'"_s,
            {text}))
            << attempt;
    }
    EXPECT_EQ(desk.books().number(u"select count(*) from policy.payment_reason_text t where "
                                  "book.unspoken_word(t.text) is not null"_s),
        0);
    EXPECT_EQ(desk.books().number(u"select count(*) from policy.mail_template t where t.code like "
                                  "'payment%' and book.unspoken_word(t.subject || t.body) is not "
                                  "null"_s),
        0);
}
