// The letter to a client whose payment is returned for information: of policy's words alone, in the
// client's language, read before it is written, and never a word of what staff know.

#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/demand.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::tests::demand;
using purser::tests::WithdrawalDesk;

namespace {

class PaymentLetters : public ::testing::Test
{
protected:
    PaymentLetters()
    {
        demand(desk.owner().script(
            "update book.client set email = 'chidi@example.org', language = 'de'"));
    }

    qint64 submit(qint64 minor) { return demand(desk.submit(*desk.office().as("sana"), minor)).id; }
    auto giveBack(const char* who, qint64 payment, bool letter, const QString& text = {},
        const QString& reason = u"source_of_funds"_s)
    {
        return desk.office().as(who)->command({u"desk.return_payment"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment},
                {u"p_version"_s, desk.number(payment, u"version"_s)}, {u"p_reason_code"_s, reason},
                {u"p_text"_s, text}, {u"p_letter"_s, letter}, {u"p_of"_s, u"client"_s}}});
    }
    auto preview(const char* who, qint64 payment, const QString& reason = u"source_of_funds"_s)
    {
        return desk.office().as(who)->callJson({u"desk.preview_return_letter"_s,
            {{u"p_id"_s, payment}, {u"p_reason_code"_s, reason}}});
    }
    /// Of the last letter.
    QString written(const QString& column)
    {
        const auto rows = demand(desk.owner().execute(
            u"select %1 from book.client_mail order by id desc limit 1"_s.arg(column)));
        return rows.isEmpty() ? QString() : rows.row(0).text(0);
    }
    qint64 letters() { return desk.books().number(u"select count(*) from book.client_mail"_s); }
    QJsonArray shown(qint64 payment)
    {
        return demand(desk.office().as("mara")->callJson(
            {u"desk.payment_sheet"_s, {{u"p_id"_s, payment}}}))[u"letters"_s]
            .toArray();
    }

    WithdrawalDesk desk;
};

} // namespace

TEST_F(PaymentLetters, AreWrittenAsTheyWereShownInTheClientsLanguage)
{
    const qint64 payment = submit(60000);
    const QJsonObject letter = demand(preview("joao", payment));
    EXPECT_EQ(letter[u"language"_s], u"de"_s);
    EXPECT_EQ(letter[u"to"_s].toString().count(u"chidi"_s), 0) << "masked";
    EXPECT_TRUE(letter[u"body"_s].toString().contains(
        u"%1 über 600.00 EUR fehlt uns noch: ein Nachweis über die Herkunft des Geldes."_s.arg(
            desk.text(payment, u"reference"_s))))
        << qPrintable(letter[u"body"_s].toString());
    EXPECT_EQ(letters(), 0) << "shown, not written";
    EXPECT_EQ(demand(giveBack("joao", payment, true)).state, u"waiting_info"_s);
    EXPECT_EQ(letters(), 1);
    EXPECT_EQ(written(u"subject"_s), letter[u"subject"_s].toString());
    EXPECT_EQ(written(u"body"_s), letter[u"body"_s].toString());
    ASSERT_EQ(shown(payment).size(), 1);
    EXPECT_EQ(shown(payment)[0][u"state"_s], u"queued"_s);

    auto mail = desk.office().asService("purser_mail");
    const auto claimed = demand(mail->execute(u"select * from link.claim_letters(10, 60)"_s));
    ASSERT_EQ(claimed.rowCount(), 1);
    EXPECT_EQ(claimed.row(0).text(u"address"_s), u"chidi@example.org"_s);
    demand(mail->execute(u"select link.finish_letter($1, 1, 'refused', 'mailbox_unknown', 550)"_s,
        {claimed.row(0).integer(u"id"_s)}));
    EXPECT_EQ(shown(payment)[0][u"state"_s], u"refused"_s);
    EXPECT_GE(desk.books().number(u"select count(*) from audit.log where command = 'payment.read' "
                                  "and actor = 'joao'"_s),
        1);
}

TEST_F(PaymentLetters, AreWrittenOnlyWhenAskedForAndToAnAddress)
{
    const qint64 payment = submit(60000);
    EXPECT_EQ(demand(giveBack("joao", payment, false)).state, u"waiting_info"_s);
    EXPECT_EQ(letters(), 0);
    EXPECT_TRUE(shown(payment).isEmpty());
    demand(desk.owner().script("update book.client set email = null"));
    const qint64 other = submit(70000);
    EXPECT_TRUE(demand(preview("joao", other))[u"to"_s].isNull());
    EXPECT_EQ(giveBack("joao", other, true).error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(desk.text(other, u"state"_s), u"awaiting_approval"_s) << "nothing was returned";
    EXPECT_EQ(letters(), 0);
}

TEST_F(PaymentLetters, NeverTellOfACaseOrOfWhatStaffWrite)
{
    const qint64 plain = submit(60000);
    demand(giveBack("joao", plain, true));
    const auto bodyWithout = [&](qint64 payment) {
        return written(u"subject || body"_s)
            .remove(desk.text(payment, u"reference"_s))
            .remove(u"600.00"_s)
            .remove(u"600.01"_s);
    };
    const QString usual = bodyWithout(plain);
    demand(desk.owner().script("update book.client set risk_score = 84"));
    const qint64 suspected = submit(60001);
    demand(desk.owner().execute(
        u"update book.payment set flag = 'stop' where id = $1"_s, {suspected}));
    demand(giveBack("mara", suspected, true, u"sanctions hit, case 17, do not tell {name}"_s));
    EXPECT_EQ(bodyWithout(suspected), usual);
    EXPECT_EQ(desk.books().number(u"select count(*) from policy.payment_reason_text t where "
                                  "t.text ~* 'sanction|launder|suspic|fraud|case|alert'"_s),
        0);
    // Every reason has its words in English, and each language names the same reasons.
    EXPECT_EQ(desk.books().number(
                  u"select count(*) from policy.reason r cross join unnest('{en,de,es,ru,ar}'::"
                  "text[]) l where r.subject = 'return' and not exists (select from "
                  "policy.payment_reason_text t where t.subject = 'return' and t.code = r.code and "
                  "t.language = l)"_s),
        0);
}

TEST_F(PaymentLetters, AreShownAndWrittenByWhoReturnsPayments)
{
    const qint64 payment = submit(60000);
    for (const char* login : {"sana", "adam", "omar"}) {
        EXPECT_EQ(preview(login, payment).error().code, ErrorCode::NotPermitted) << login;
        EXPECT_EQ(giveBack(login, payment, true).error().code, ErrorCode::NotPermitted) << login;
    }
    EXPECT_EQ(preview("joao", payment, u"suspicion"_s).error().code, ErrorCode::BadInput);
    EXPECT_EQ(preview("joao", payment + 1).error().code, ErrorCode::NotFound);
    demand(desk.owner().script("update policy.role_permission set granted = false, version = "
                               "version + 1 where permission = 'payment.return'"));
    EXPECT_EQ(preview("joao", payment).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(letters(), 0);
}
