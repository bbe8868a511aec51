// A payment that is held for information says what is asked, of whom and until when; whoever is
// asked sees it, nobody else answers for them, and what nobody answers in time comes back.

#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/demand.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::Result;
using purser::office::Connection;
using purser::office::Outcome;
using purser::tests::demand;
using purser::tests::WithdrawalDesk;

namespace {

struct Asked {
    QString of = u"staff"_s;
    QString to = u"sana"_s;
    QString text = u"Did he call from his own number?"_s;
    QVariant due = {};
    bool letter = false;
};

class Questions : public ::testing::Test
{
protected:
    qint64 submit(qint64 minor = 50000) { return demand(desk.submit(*sana, minor)).id; }

    Result<Outcome> ask(Connection& who, qint64 payment, const Asked& asked)
    {
        return who.command({u"desk.return_payment"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment},
                {u"p_version"_s, desk.number(payment, u"version"_s)},
                {u"p_reason_code"_s, u"source_of_funds"_s}, {u"p_text"_s, asked.text},
                {u"p_letter"_s, asked.letter},
                {u"p_of"_s, asked.of.isEmpty() ? QVariant() : QVariant(asked.of)},
                {u"p_to"_s, asked.to.isEmpty() ? QVariant() : QVariant(asked.to)},
                {u"p_due_on"_s, asked.due}}});
    }

    Result<Outcome> answer(Connection& who, qint64 payment)
    {
        return who.command({u"desk.answer_payment"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment},
                {u"p_version"_s, desk.number(payment, u"version"_s)},
                {u"p_text"_s, u"He did."_s}}});
    }

    static QJsonObject sheet(Connection& who, qint64 payment)
    {
        return demand(who.callJson({u"desk.payment_sheet"_s, {{u"p_id"_s, payment}}}));
    }
    static bool mayAnswer(Connection& who, qint64 payment)
    {
        return sheet(who, payment)[u"actions"_s][u"answer"][u"allowed"].toBool();
    }

    /// What waits for that person: ids of the tab "mine".
    static QList<qint64> mine(Connection& who)
    {
        const auto rows = demand(
            who.execute(u"select id from desk.list_payments('{\"tab\": \"mine\"}', 'newest')"_s));
        QList<qint64> ids;
        for (int i = 0; i < rows.rowCount(); ++i)
            ids.append(rows.row(i).integer(u"id"_s));
        return ids;
    }

    static QStringList news(Connection& who)
    {
        const auto rows =
            demand(who.execute(u"select kind from desk.notifications() where open order by id"_s));
        QStringList kinds;
        for (int i = 0; i < rows.rowCount(); ++i)
            kinds.append(rows.row(i).text(u"kind"_s));
        return kinds;
    }

    QString said(const QString& sql, const QVariantList& arguments = {})
    {
        return demand(desk.owner().execute(sql, arguments)).row(0).text(0);
    }

    void overdue(qint64 payment)
    {
        demand(desk.owner().execute(
            u"update book.payment_question set asked_at = clock_timestamp() - interval '3 days', "
            u"due_at = "
            "clock_timestamp() - interval '1 hour' where payment_id = $1 and ended_at is null"_s,
            {payment}));
    }
    void remind() { demand(jobs->execute(u"select link.remind()"_s)); }

    WithdrawalDesk desk;
    std::unique_ptr<Connection> sana = desk.office().as("sana");
    std::unique_ptr<Connection> joao = desk.office().as("joao");
    std::unique_ptr<Connection> mara = desk.office().as("mara");
    std::unique_ptr<Connection> jobs = desk.office().asService("purser_jobs");
};

} // namespace

TEST_F(Questions, SayWhatIsAskedOfWhomAndUntilWhen)
{
    const qint64 payment = submit();
    const qint64 held = desk.number(payment, u"hold_id"_s);
    EXPECT_EQ(demand(ask(*joao, payment, {})).state, u"waiting_info"_s);
    const QJsonObject question = sheet(*sana, payment)[u"question"_s].toObject();
    EXPECT_EQ(question[u"of"_s], u"staff"_s);
    EXPECT_FALSE(question[u"name"_s].toString().isEmpty());
    EXPECT_EQ(question[u"text"_s], u"Did he call from his own number?"_s);
    EXPECT_TRUE(question[u"you"_s].toBool());
    EXPECT_FALSE(question[u"late"_s].toBool());
    const auto row = demand(joao->execute(
        u"select asked_of, asked_name, answer_due_us, answer_late from desk.list_payments('{\"tab\": \"open\"}')"_s));
    ASSERT_EQ(row.rowCount(), 1);
    EXPECT_EQ(row.row(0).text(u"asked_of"_s), u"staff"_s);
    EXPECT_GT(row.row(0).integer(u"answer_due_us"_s), 0);
    EXPECT_FALSE(row.row(0).flag(u"answer_late"_s));
    EXPECT_EQ(news(*sana), QStringList{u"question_asked"_s});
    EXPECT_EQ(mine(*sana), QList<qint64>{payment});
    EXPECT_TRUE(mine(*mara).isEmpty());
    // The clock stands and the money stays where it was.
    EXPECT_FALSE(desk.text(payment, u"waiting_since"_s).isEmpty());
    EXPECT_EQ(desk.number(payment, u"hold_id"_s), held);
    EXPECT_EQ(desk.books().number(
                  u"select count(*) from book.hold_resolution where hold_id = $1"_s, {held}),
        0);
    EXPECT_EQ(demand(answer(*sana, payment)).state, u"awaiting_approval"_s);
    EXPECT_TRUE(sheet(*sana, payment)[u"question"_s].isNull());
    EXPECT_TRUE(news(*sana).isEmpty());
}

TEST_F(Questions, AreRefusedWithoutSomebodyWhoCouldAnswer)
{
    const qint64 payment = submit();
    const auto code = [&](const Asked& asked) { return ask(*joao, payment, asked).error().code; };
    EXPECT_EQ(code({.of = {}, .to = {}}), ErrorCode::BadInput) << "of nobody";
    EXPECT_EQ(code({.of = u"somebody"_s, .to = {}}), ErrorCode::BadInput);
    EXPECT_EQ(code({.of = u"client"_s, .to = u"sana"_s}), ErrorCode::BadInput);
    EXPECT_EQ(code({.of = u"staff"_s, .to = {}}), ErrorCode::BadInput);
    EXPECT_EQ(code({.of = u"role"_s, .to = u"analyst"_s}), ErrorCode::BadInput);
    EXPECT_EQ(code({.of = u"role"_s, .to = u"astronaut"_s}), ErrorCode::BadInput);
    EXPECT_EQ(code({.to = u"joao"_s}), ErrorCode::FourEyes) << "oneself";
    EXPECT_EQ(code({.to = u"adam"_s}), ErrorCode::FourEyes) << "who does not answer questions";
    EXPECT_EQ(code({.text = {}}), ErrorCode::BadInput) << "colleagues are told what is wanted";
    EXPECT_EQ(code({.letter = true}), ErrorCode::BadInput) << "only clients are written letters";
    EXPECT_EQ(desk.text(payment, u"state"_s), u"awaiting_approval"_s);
    EXPECT_EQ(desk.books().number(u"select count(*) from book.payment_question"_s), 0);
    EXPECT_EQ(ask(*sana, payment, {.to = u"mara"_s}).error().code, ErrorCode::NotPermitted);
}

TEST_F(Questions, AreDueOnABusinessDayBeforeThePaymentExpires)
{
    const qint64 payment = submit();
    const auto on = [&](const QString& day) { return said(u"select (%1)::date::text"_s.arg(day)); };
    const auto why = [&](const QString& day) {
        const auto refused = ask(*joao, payment, {.due = on(day)});
        return refused ? u"taken"_s : refused.error().args.value(u"why"_s).toString();
    };
    EXPECT_EQ(why(u"current_date - 1"_s), u"past"_s);
    EXPECT_EQ(why(u"current_date + 60"_s), u"after_expiry"_s);
    demand(desk.owner().script(
        "delete from policy.business_day; insert into policy.business_day (weekday, opens, closes) "
        "select d, '00:00', '23:59' from generate_series(1, 7) d;"
        "delete from policy.holiday; insert into policy.holiday (day, name) "
        "select (clock_timestamp() at time zone 'UTC')::date + n, 'Closed ' || n from "
        "unnest('{1,3}'::int[]) n"));
    EXPECT_EQ(why(u"current_date + 3"_s), u"closed_day"_s);
    // Policy's day is the next business day, and tomorrow is closed.
    demand(ask(*joao, payment, {}));
    const auto due = [&] {
        return said(
            u"select (due_at at time zone 'UTC')::date::text from book.payment_question where "
            "payment_id = $1 and ended_at is null"_s,
            {payment});
    };
    EXPECT_EQ(due(), on(u"(clock_timestamp() at time zone 'UTC')::date + 2"_s));
    demand(ask(*joao, payment, {.due = on(u"current_date + 4"_s)}));
    EXPECT_EQ(due(), on(u"current_date + 4"_s)) << "or the day that was chosen";
    demand(desk.owner().script(
        "update policy.setting set value = '3' where key = 'payment.ask_office_days'"));
    demand(ask(*joao, payment, {}));
    EXPECT_EQ(due(), on(u"(clock_timestamp() at time zone 'UTC')::date + 5"_s));
}

TEST_F(Questions, OfColleaguesAreAnsweredByThemOrByWhoAsked)
{
    const qint64 payment = submit();
    demand(ask(*joao, payment, {.of = u"role"_s, .to = u"compliance"_s}));
    EXPECT_FALSE(mayAnswer(*sana, payment));
    const auto refused = answer(*sana, payment);
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(refused.error().args.value(u"why"_s).toString(), u"not_asked"_s);
    auto chen = desk.office().as("chen");
    EXPECT_EQ(news(*chen).count(u"question_asked"_s), 1);
    EXPECT_TRUE(mine(*chen).contains(payment));
    EXPECT_TRUE(mayAnswer(*chen, payment));
    EXPECT_TRUE(mayAnswer(*joao, payment));
    EXPECT_EQ(demand(answer(*chen, payment)).state, u"awaiting_approval"_s);
    EXPECT_EQ(
        said(
            u"select outcome || ' ' || ended_by from book.payment_question where payment_id = $1"_s,
            {payment}),
        u"answered chen"_s);
    // A client's answer is entered by whoever hears it.
    demand(ask(*joao, payment, {.of = u"client"_s, .to = {}, .text = {}}));
    EXPECT_TRUE(mayAnswer(*sana, payment));
}

TEST_F(Questions, PastTheirDayComeBackToWhoAsked)
{
    const qint64 payment = submit();
    demand(ask(*joao, payment, {}));
    remind();
    EXPECT_EQ(news(*joao).count(u"question_overdue"_s), 0);
    EXPECT_FALSE(mine(*joao).contains(payment));
    overdue(payment);
    EXPECT_TRUE(mine(*joao).contains(payment));
    EXPECT_FALSE(mine(*mara).contains(payment));
    EXPECT_TRUE(sheet(*joao, payment)[u"question"_s][u"late"].toBool());
    remind();
    remind();
    EXPECT_EQ(news(*joao).count(u"question_overdue"_s), 1) << "told once";
    EXPECT_EQ(desk.books().number(
                  u"select count(*) from audit.log where command = 'payment.question_overdue'"_s),
        1);
    // The clock of the payment still stands.
    EXPECT_FALSE(desk.text(payment, u"waiting_since"_s).isEmpty());
    const qint64 revision = desk.number(payment, u"revision"_s);
    demand(ask(*joao, payment, {.of = u"client"_s, .to = {}}));
    EXPECT_EQ(desk.number(payment, u"revision"_s), revision + 1);
    EXPECT_FALSE(mine(*joao).contains(payment));
    EXPECT_TRUE(news(*joao).isEmpty()) << "dealt with";
    EXPECT_EQ(
        desk.books().number(
            u"select count(*) from book.payment_question where payment_id = $1 and outcome = 'asked_again'"_s,
            {payment}),
        1);
    overdue(payment);
    demand(desk.decide(*sana, u"desk.cancel_payment"_s, payment, u"client_request"_s, {}));
    remind();
    EXPECT_EQ(news(*joao).count(u"question_overdue"_s), 0) << "nothing is asked any more";
}

TEST_F(Questions, OfAPartnerManagerAreToldWithTheClientAndNotThePayment)
{
    const Asked asked{.of = u"partner_manager"_s, .to = {}};
    const qint64 payment = submit();
    EXPECT_EQ(ask(*joao, payment, asked).error().code, ErrorCode::BadInput) << "there is none";
    demand(desk.owner().execute(
        u"update book.client set partner_id = 1 where id = $1"_s, {desk.client()}));
    demand(ask(*joao, payment, asked));
    auto peter = desk.office().as("peter");
    const auto told =
        demand(peter->execute(u"select kind, entity, entity_id, args from desk.notifications()"_s));
    ASSERT_EQ(told.rowCount(), 1);
    EXPECT_EQ(told.row(0).text(u"kind"_s), u"partner_asked"_s);
    EXPECT_EQ(told.row(0).text(u"entity"_s), u"client"_s);
    EXPECT_EQ(told.row(0).integer(u"entity_id"_s), desk.client());
    EXPECT_EQ(told.row(0).json(u"args"_s)[u"text"].toString(), asked.text);
    EXPECT_TRUE(mayAnswer(*sana, payment)) << "whoever hears the answer enters it";
    demand(answer(*sana, payment));
    EXPECT_TRUE(news(*peter).isEmpty());
}
