// A dispute from its opening to its end, and the debt it may leave: what the provider says,
// evidence, dates, and money that comes back only by what people agree on.

#include "tests/core/authority/refusal.h"
#include "tests/core/payments/kinds/kindsdesk.h"

#include <QCryptographicHash>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::Result;
using purser::office::Argument;
using purser::office::Connection;
using purser::office::Outcome;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

const QByteArray pdf = "%PDF-1.4 what the client wrote";

class Disputes : public ::testing::Test
{
protected:
    explicit Disputes(const QString& currency = u"EUR"_s) : d(currency)
    {
        d.run("insert into policy.reference_rate (currency, day, rate_e10, source) values ('JPY', "
              "current_date, 61000000, 'test'), ('KWD', current_date, 30000000000, 'test'), "
              "('BTC', current_date, 600000000000000, 'test') on conflict do nothing");
        m_deposit = demand(d.announce(*m_sana, 250000)).id;
        demand(d.receipt(u"B-1"_s, 250000, d.reference(m_deposit)));
        d.approveAll(m_deposit);
        d.carryOut();
        EXPECT_EQ(d.state(m_deposit), u"settled"_s);
    }
    Result<purser::office::Table> report(const QString& stage, const QString& ref = u"dp_1"_s,
        qint64 minor = 250000, qint64 fee = 0, qint64 dueUs = 0)
    {
        return d.link(u"report_chargeback($1, 'bank', 'B-1', $2, $3, $4, $5, $6)"_s,
            {ref, stage, minor, fee, dueUs > 0 ? QVariant(dueUs) : QVariant()});
    }
    QString state(const QString& ref = u"dp_1"_s)
    {
        return purser::tests::value(d.desk().owner(),
            u"select coalesce(max(state), '') from book.chargeback where provider_ref = '%1'"_s.arg(
                ref));
    }
    /// A command about the first dispute or debt, by its version as it stands.
    Result<Outcome> about(
        Connection& who, const QString& function, const QString& table, const QList<Argument>& more)
    {
        QList<Argument> arguments{{u"p_key"_s, WithdrawalDesk::newKey()},
            {u"p_id"_s, d.books().number(u"select min(id) from book."_s + table)},
            {u"p_version"_s,
                d.books().number(u"select version from book."_s + table + u" order by id"_s)}};
        arguments.append(more);
        return who.command({u"desk."_s + function, arguments});
    }
    Result<Outcome> addEvidence(
        Connection& who, const QByteArray& content = pdf, const QString& kind = u"correspondence"_s)
    {
        return about(who, u"add_evidence"_s, u"chargeback"_s,
            {{u"p_kind"_s, kind}, {u"p_file_name"_s, u"letter.pdf"_s}, {u"p_content"_s, content}});
    }
    Result<Outcome> submit(Connection& who)
    {
        return about(who, u"submit_evidence"_s, u"chargeback"_s, {{u"p_ref"_s, u"EV-1"_s}});
    }
    Result<Outcome> pay(
        Connection& who, const QString& source, qint64 minor, const QVariant& receipt = {})
    {
        return about(who, u"record_recovery_payment"_s, u"recovery"_s,
            {{u"p_source"_s, source}, {u"p_amount_minor"_s, minor}, {u"p_receipt_id"_s, receipt},
                {u"p_text"_s, u"agreed in writing"_s}});
    }
    Result<Outcome> decide(Connection& who, bool isRight)
    {
        return about(who, u"decide_recovery_payment"_s, u"recovery"_s, {{u"p_right"_s, isRight}});
    }
    Result<Outcome> writeOff(Connection& who)
    {
        return about(
            who, u"write_off_recovery"_s, u"recovery"_s, {{u"p_text"_s, u"he has gone"_s}});
    }
    int jobs()
    {
        auto service = d.desk().office().asService("purser_jobs");
        return static_cast<int>(
            demand(service->execute(u"select link.expire_work()"_s)).row(0).integer(0));
    }
    qint64 count(const QString& from)
    {
        return d.books().number(u"select count(*) from "_s + from);
    }

    KindsDesk d;
    std::unique_ptr<Connection> m_sana = d.as("sana");
    std::unique_ptr<Connection> m_mara = d.as("mara");
    std::unique_ptr<Connection> m_joao = d.as("joao");
    std::unique_ptr<Connection> m_ines = d.as("ines");
    std::unique_ptr<Connection> m_omar = d.as("omar");
    qint64 m_deposit = 0;
};

} // namespace

TEST_F(Disputes, FollowWhatTheProviderSays)
{
    constexpr qint64 due = 1'900'000'000'000'000;
    demand(report(u"open"_s, u"dp_1"_s, 100000, 1500, due));
    EXPECT_EQ(state(), u"open"_s);
    EXPECT_EQ(d.role(u"provider_cost"_s), -1500);
    EXPECT_EQ(d.books().number(u"select book.micros(evidence_due) from book.chargeback"_s), due);
    // A second dispute of the same deposit is a case of its own.
    demand(report(u"open"_s, u"dp_2"_s, 150000));
    EXPECT_EQ(d.role(u"chargeback_receivable"_s), -250000);
    EXPECT_EQ(report(u"open"_s, u"dp_3"_s, 1).error().code, ErrorCode::Limit);
    // Each word counts once, an older one that comes late not at all.
    for (const QString& stage : {u"evidence_submitted"_s, u"open"_s, u"evidence_submitted"_s})
        demand(report(stage, u"dp_1"_s, 100000));
    EXPECT_EQ(state(), u"evidence_submitted"_s);
    demand(report(u"won"_s, u"dp_1"_s, 100000));
    demand(report(u"open"_s, u"dp_1"_s, 100000));
    EXPECT_EQ(state(), u"won"_s);
    EXPECT_EQ(d.flag(m_deposit), u"chargeback"_s) << "the other one is open";
    demand(report(u"lost"_s, u"dp_2"_s, 150000));
    demand(report(u"expired"_s, u"dp_2"_s, 150000));
    EXPECT_EQ(state(u"dp_2"_s), u"lost"_s);
    EXPECT_EQ(d.role(u"chargeback_receivable"_s), 0);
    EXPECT_EQ(d.role(u"recovery_receivable"_s), -150000);
    EXPECT_EQ(d.state(m_deposit), u"charged_back"_s);
    // We hold it for lost and they say won: only people change that.
    demand(report(u"won"_s, u"dp_2"_s, 150000));
    EXPECT_EQ(state(u"dp_2"_s), u"lost"_s);
    EXPECT_EQ(
        count(u"book.deposit_finding where reason = 'dispute_differs' and word = 'won'"_s), 1);
    EXPECT_EQ(report(u"maybe"_s).error().code, ErrorCode::BadInput);
    EXPECT_EQ(d.books().differences(), 0);
}

/// What is held for the trading server stays held until it has the money.
TEST_F(Disputes, LostBeforeTheServerHasTheMoneyTheyLeaveItsWayOpen)
{
    const qint64 deposit = demand(d.announce(*m_sana, 100000)).id;
    demand(d.receipt(u"B-2"_s, 100000, d.reference(deposit)));
    d.approveAll(deposit);
    EXPECT_EQ(d.state(deposit), u"credited"_s);
    for (const QString& stage : {u"open"_s, u"lost"_s})
        demand(
            d.link(u"report_chargeback($1, 'bank', 'B-2', 'dp_9', $2, 60000, 0, null)"_s, {stage}));
    EXPECT_EQ(state(u"dp_9"_s), u"lost"_s);
    EXPECT_EQ(d.state(deposit), u"credited"_s);
    EXPECT_EQ(d.books().differences(), 0);
    d.carryOut();
    EXPECT_EQ(d.state(deposit), u"settled"_s);
    EXPECT_EQ(count(u"book.recovery where state = 'open'"_s), 1);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST_F(Disputes, ANewDateOfTheProviderCounts)
{
    demand(report(u"open"_s));
    demand(report(u"open"_s, u"dp_1"_s, 250000, 0, 1'900'000'000'000'000));
    EXPECT_EQ(d.books().number(u"select book.micros(evidence_due) from book.chargeback"_s),
        1'900'000'000'000'000);
    EXPECT_EQ(count(u"book.chargeback"_s), 1);
}

TEST_F(Disputes, AreAnsweredWithFilesThatAreKeptAndScanned)
{
    demand(report(u"open"_s));
    EXPECT_EQ(submit(*m_mara).error().code, ErrorCode::CheckFailed) << "with nothing";
    EXPECT_EQ(addEvidence(*m_mara, "MZ a program").error().code, ErrorCode::BadInput);
    EXPECT_EQ(addEvidence(*m_mara, pdf, u"gossip"_s).error().code, ErrorCode::BadInput);
    EXPECT_EQ(addEvidence(*m_sana).error().code, ErrorCode::NotPermitted);
    demand(addEvidence(*m_mara));
    EXPECT_EQ(addEvidence(*m_joao).error().code, ErrorCode::WrongState) << "the same file";
    const auto rows = demand(m_mara->call({u"desk.list_evidence"_s,
        {{u"p_id"_s, d.books().number(u"select id from book.chargeback"_s)}}}));
    ASSERT_EQ(rows.rowCount(), 1);
    EXPECT_EQ(rows.row(0).text(u"media_type"_s), u"application/pdf"_s);
    EXPECT_EQ(rows.row(0).text(u"sha256"_s),
        QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex()));
    const QList<Argument> file{{u"p_id"_s, rows.row(0).integer(u"id"_s)}};
    // Nobody works with what was not scanned, and never with what is infected.
    d.run("update policy.setting set value = 'true' where key = 'documents.scan_required'");
    EXPECT_EQ(
        m_mara->call({u"desk.evidence_content"_s, file}).error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(submit(*m_mara).error().code, ErrorCode::CheckFailed);
    auto scan = d.desk().office().asService("purser_scan");
    const auto claimed = demand(scan->execute(u"select * from link.claim_scan(10, 60)"_s));
    ASSERT_EQ(claimed.rowCount(), 1);
    EXPECT_EQ(QByteArray::fromBase64(claimed.row(0).text(u"content"_s).toLatin1()), pdf);
    demand(scan->execute(u"select link.finish_scan($1, 1, 'clean', null, 'engine', 10)"_s,
        {claimed.row(0).text(u"sha256"_s)}));
    const auto content = demand(m_mara->call({u"desk.evidence_content"_s, file}));
    EXPECT_EQ(QByteArray::fromBase64(content.row(0).text(u"content"_s).toLatin1()), pdf);
    EXPECT_EQ(count(u"audit.log where command = 'evidence.read'"_s), 1);
    EXPECT_EQ(demand(submit(*m_mara)).state, u"evidence_submitted"_s);
    EXPECT_EQ(addEvidence(*m_mara, pdf + " more").error().code, ErrorCode::WrongState);
    EXPECT_FALSE(d.desk().owner().script("update book.chargeback_evidence set text = 'x'"));
    EXPECT_FALSE(d.desk().owner().script("delete from book.chargeback_evidence_content"));
}

TEST_F(Disputes, NobodyAnsweredAreToldOfAndExpire)
{
    demand(report(u"open"_s));
    EXPECT_EQ(jobs(), 0);
    EXPECT_EQ(count(u"book.notification where kind = 'evidence_due'"_s), 0) << "days are left";
    demand(about(*m_mara, u"take_chargeback"_s, u"chargeback"_s, {}));
    d.run("update book.chargeback set evidence_due = "
          "book.add_business_minutes(clock_timestamp(), 1000)");
    jobs();
    jobs();
    EXPECT_EQ(count(u"book.notification where kind = 'evidence_due' and login = 'mara'"_s), 1);
    d.run("update book.chargeback set evidence_due = "
          "book.add_business_minutes(clock_timestamp(), 60)");
    jobs();
    EXPECT_EQ(count(u"book.notification where kind = 'evidence_due' and login = 'mara'"_s), 2);
    d.run("update book.chargeback set evidence_due = clock_timestamp()");
    EXPECT_EQ(jobs(), 1);
    EXPECT_EQ(state(), u"expired"_s);
    EXPECT_EQ(d.role(u"recovery_receivable"_s), -250000);
    EXPECT_EQ(count(u"book.notification where kind = 'chargeback_expired'"_s), 1);
    EXPECT_EQ(count(u"book.notification where kind = 'evidence_due' and closed_at is null"_s), 0);
    EXPECT_EQ(jobs(), 0);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST_F(Disputes, TheirDateEndsNothingOnceTheEvidenceIsThere)
{
    demand(report(u"open"_s));
    demand(addEvidence(*m_mara));
    demand(submit(*m_mara));
    d.run("update book.chargeback set evidence_due = clock_timestamp()");
    EXPECT_EQ(jobs(), 0);
    EXPECT_EQ(state(), u"evidence_submitted"_s);
}

TEST_F(Disputes, ADebtIsPaidOnlyByWhatTwoPeopleSayCameForIt)
{
    demand(report(u"lost"_s));
    const qint64 account = d.books().posted(d.books().ledgerAccount(d.desk().account()));
    EXPECT_EQ(pay(*m_mara, u"account"_s, 100).error().code, ErrorCode::BadInput);
    EXPECT_EQ(pay(*m_mara, u"wallet"_s, 250001).error().code, ErrorCode::Limit);
    EXPECT_EQ(pay(*m_sana, u"wallet"_s, 100).error().code, ErrorCode::NotPermitted);
    // Nothing is in the wallet: what two people say does not make it so.
    demand(pay(*m_mara, u"wallet"_s, 100));
    EXPECT_EQ(decide(*m_mara, true).error().code, ErrorCode::FourEyes);
    EXPECT_EQ(decide(*m_joao, true).error().code, ErrorCode::Limit);
    EXPECT_EQ(pay(*m_joao, u"wallet"_s, 50).error().code, ErrorCode::WrongState);
    demand(decide(*m_mara, false));
    EXPECT_EQ(d.role(u"recovery_receivable"_s), -250000);

    const qint64 receipt =
        demand(d.receipt(u"B-2"_s, 100000, u"my debt"_s)).value(u"receipt"_s).toInteger();
    demand(pay(*m_mara, u"receipt"_s, 100000, receipt));
    demand(decide(*m_joao, true));
    EXPECT_EQ(d.role(u"recovery_receivable"_s), -150000);
    EXPECT_EQ(d.role(u"unallocated_receipts"_s), 0);
    EXPECT_EQ(pay(*m_mara, u"receipt"_s, 100000, receipt).error().code, ErrorCode::WrongState);
    const qint64 rest =
        demand(d.receipt(u"B-3"_s, 150000, u"the rest"_s)).value(u"receipt"_s).toInteger();
    const qint64 withdrawal = demand(d.desk().submit(*m_sana, 10000)).id;
    EXPECT_EQ(d.level(withdrawal, u"open_chargeback"_s), u"stop"_s) << "he still owes";
    demand(pay(*m_mara, u"receipt"_s, 150000, rest));
    EXPECT_EQ(demand(decide(*m_omar, true)).state, u"paid"_s);
    EXPECT_EQ(d.level(withdrawal, u"open_chargeback"_s), u"look"_s);
    EXPECT_EQ(d.role(u"recovery_receivable"_s), 0);
    EXPECT_EQ(pay(*m_mara, u"wallet"_s, 1).error().code, ErrorCode::WrongState);
    EXPECT_EQ(d.books().posted(d.books().ledgerAccount(d.desk().account())), account);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST_F(Disputes, ADebtIsGivenUpByTwoPeopleAndBecomesALoss)
{
    demand(report(u"accepted"_s));
    EXPECT_EQ(writeOff(*m_mara).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(demand(writeOff(*m_ines)).state, u"proposed"_s);
    EXPECT_EQ(writeOff(*m_ines).error().code, ErrorCode::FourEyes);
    EXPECT_EQ(d.role(u"chargeback_loss"_s), 0);
    d.desk().askPasswordForMoney(true);
    EXPECT_EQ(writeOff(*m_omar).error().code, ErrorCode::StepUpRequired);
    EXPECT_EQ(demand(writeOff(*d.steppedUp("omar"))).state, u"written_off"_s);
    EXPECT_EQ(d.role(u"chargeback_loss"_s), -250000);
    EXPECT_EQ(d.role(u"recovery_receivable"_s), 0);
    EXPECT_EQ(d.books().differences(), 0);
}

namespace {

class DisputesIn : public Disputes, public ::testing::WithParamInterface<QString>
{
protected:
    DisputesIn() : Disputes(GetParam()) {}
};

} // namespace

TEST_P(DisputesIn, KeepTheBooksStraight)
{
    demand(report(u"open"_s, u"dp_1"_s, 100001, 7));
    demand(report(u"open"_s, u"dp_2"_s, 149999));
    demand(report(u"won"_s, u"dp_1"_s, 100001));
    demand(report(u"lost"_s, u"dp_2"_s, 149999));
    EXPECT_EQ(d.role(u"recovery_receivable"_s, GetParam()), -149999);
    const qint64 receipt = demand(d.receipt(u"B-2"_s, 99999, {})).value(u"receipt"_s).toInteger();
    demand(pay(*m_mara, u"receipt"_s, 99999, receipt));
    demand(decide(*m_joao, true));
    demand(writeOff(*m_ines));
    demand(writeOff(*m_omar));
    EXPECT_EQ(d.role(u"chargeback_loss"_s, GetParam()), -50000);
    EXPECT_EQ(d.role(u"provider_cost"_s, GetParam()), -7);
    EXPECT_EQ(d.role(u"recovery_receivable"_s, GetParam()), 0);
    EXPECT_EQ(d.role(u"chargeback_receivable"_s, GetParam()), 0);
    EXPECT_EQ(d.books().differences(), 0);
}

INSTANTIATE_TEST_SUITE_P(EveryDecimals, DisputesIn,
    ::testing::Values(u"JPY"_s, u"EUR"_s, u"KWD"_s, u"BTC"_s),
    [](const ::testing::TestParamInfo<QString>& info) { return info.param.toStdString(); });
