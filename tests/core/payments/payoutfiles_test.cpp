// Files of credit transfers as the adapter makes them: kept once, read by the office from their
// bytes, released by their hash by somebody who had no hand in the payment.

#include "core/payments/gateways/sepa/creditfile.h"
#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/currencies.h"
#include "tests/support/demand.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <algorithm>
#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace purser::payments::gateways::sepa;
using purser::ErrorCode;
using purser::Money;
using purser::tests::demand;
using purser::tests::eur;
using purser::tests::WithdrawalDesk;

namespace {

const QString account = u"DE89370400440532013000"_s;
const QString otherAccount = u"GB29NWBK60161331926819"_s;

/// An approved withdrawal whose payout the connector has claimed, to make a file of.
class PayoutFiles : public ::testing::Test
{
protected:
    PayoutFiles()
    {
        demand(desk.owner().script(
            "update policy.setting set value = '0' where key = 'instruction.retry_seconds'; "
            "update book.destination set detail = 'de89 3704 0044 0532 0130 00'"));
        payment = desk.approved(60000);
        reference = desk.text(payment, u"reference"_s);
        connector = desk.office().asService("purser_connector");
        lease = desk.lease(*connector);
        const qint64 debit = claim();
        demand(link(u"mark_sending($1, $2, 1700000000)"_s, {debit}));
        demand(link(u"report_done($1, $2, '136623')"_s, {debit}));
        payout = claim();
    }

    qint64 claim()
    {
        const auto claimed =
            demand(desk.link(*connector, u"claim_instructions($1, 10)"_s, {lease}));
        return claimed.rowCount() == 1 ? claimed.row(0).integer(u"id"_s) : 0;
    }
    purser::Result<purser::office::Table> link(const QString& call, const QVariantList& arguments)
    {
        return desk.link(*connector, call, QVariantList{lease} + arguments);
    }

    CreditTransfer transfer(qint64 cents = 60000, const QString& iban = account) const
    {
        return {reference, Money(cents, eur), u"Chidi Okafor"_s, iban, {}, reference};
    }
    static QByteArray made(
        std::vector<CreditTransfer> transfers, PainVersion version = PainVersion::V09)
    {
        CreditBatch batch;
        batch.messageId = u"W-1"_s;
        batch.createdAt = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
        batch.executionDate = QDate(2026, 3, 3);
        batch.debtor = {u"Example Broker Ltd"_s, otherAccount, u"COBADEFFXXX"_s};
        batch.transfers = std::move(transfers);
        const auto file = writeCreditFile(batch, version);
        EXPECT_TRUE(file);
        return file ? file->bytes : QByteArray();
    }
    static QString hashOf(const QByteArray& bytes)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    purser::Result<purser::office::Table> keep(
        const QByteArray& bytes, const QString& hash, qint64 minor = 60000)
    {
        return link(u"put_payout_file($1, $2, 'W-1', $3, $4, $5, 1)"_s,
            {payout, QString::fromLatin1(bytes.toBase64()), hash, minor});
    }
    void keep(const QByteArray& bytes)
    {
        EXPECT_TRUE(demand(keep(bytes, hashOf(bytes))).row(0).flag(0));
        demand(link(u"report_not_sent($1, $2, 'release_awaited')"_s, {payout}));
    }
    /// Puts other bytes in the place of those that are kept, as nobody may.
    void replaceBy(const QByteArray& bytes)
    {
        demand(desk.owner().execute(u"update book.payout_file set content = decode($1, 'base64'), "
                                    "sha256 = $2"_s,
            {QString::fromLatin1(bytes.toBase64()), hashOf(bytes)}));
    }

    /// The last one made.
    qint64 file() { return desk.books().number(u"select max(id) from book.payout_file"_s); }
    auto release(const char* who, const QByteArray& bytes, int version = 1)
    {
        return desk.office().as(who)->command({u"desk.release_payout_file"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, file()}, {u"p_version"_s, version},
                {u"p_sha256"_s, hashOf(bytes)}}});
    }
    static purser::office::Call giveUpCall(
        qint64 file, int version, const QString& then, const QString& reason = u"another account"_s)
    {
        return {u"desk.give_up_payout_file"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, file}, {u"p_version"_s, version},
                {u"p_then"_s, then}, {u"p_reason"_s, reason}}};
    }
    auto giveUp(const char* who, int version, const QString& then = u"made_again"_s,
        const QString& reason = u"another account"_s)
    {
        return desk.office().as(who)->command(giveUpCall(file(), version, then, reason));
    }
    QString whyNotGiveUp(const char* who) { return read(who)[u"give_up"_s][u"why"_s].toString(); }
    QJsonObject read(const char* who)
    {
        return demand(desk.office().as(who)->execute(u"select desk.payout_file($1)"_s, {file()}))
            .row(0)
            .json(0);
    }
    QString whyNot(const char* who) { return read(who)[u"release"_s][u"why"_s].toString(); }
    /// In what the transfers differ from the payment, each a line.
    QStringList differs()
    {
        QStringList lines;
        const QJsonArray transfers = read("ines")[u"transfers"_s].toArray();
        for (const QJsonValue& one : transfers) {
            QStringList words;
            for (const QJsonValue& word : one[u"differs"_s].toArray())
                words.append(word.toString());
            lines.append(words.join(u' '));
        }
        return lines;
    }
    void haveHadAHand(const QString& login)
    {
        demand(desk.owner().execute(
            u"update book.payment set requested_by = $2 where id = $1"_s, {payment, login}));
    }

    WithdrawalDesk desk;
    std::unique_ptr<purser::office::Connection> connector;
    qint64 lease = 0;
    qint64 payment = 0;
    qint64 payout = 0;
    QString reference;
};

} // namespace

TEST_F(PayoutFiles, AreKeptOnceAndReleasedByTheirHashByAnother)
{
    const QByteArray bytes = made({transfer()});
    EXPECT_EQ(keep(bytes, hashOf("other")).error().code, ErrorCode::BadInput);
    EXPECT_EQ(keep(bytes, hashOf(bytes), 60001).error().code, ErrorCode::BadInput);
    EXPECT_TRUE(demand(keep(bytes, hashOf(bytes))).row(0).flag(0));
    // Made once: another one in its place is not kept.
    EXPECT_FALSE(demand(keep("other", hashOf("other"))).row(0).flag(0));
    const auto kept = demand(link(u"payout_file($1, $2)"_s, {payout}));
    EXPECT_EQ(kept.row(0).text(u"sha256"_s), hashOf(bytes));
    EXPECT_FALSE(kept.row(0).flag(u"released"_s));
    EXPECT_EQ(
        link(u"mark_sending($1, $2, 1700000000)"_s, {payout}).error().code, ErrorCode::WrongState)
        << "whatever the bridge thinks";
    demand(link(u"report_not_sent($1, $2, 'release_awaited')"_s, {payout}));
    EXPECT_EQ(claim(), 0) << "it waits for a person, not for a clock";

    EXPECT_EQ(release("joao", bytes).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(whyNot("joao"), u"not_permitted"_s);
    EXPECT_EQ(release("ines", "other").error().code, ErrorCode::Stale);
    haveHadAHand(u"ines"_s);
    EXPECT_EQ(release("ines", bytes).error().code, ErrorCode::FourEyes);
    EXPECT_EQ(whyNot("ines"), u"touched"_s);
    EXPECT_EQ(whyNot("omar"), QString());
    desk.books().number(
        u"insert into policy.person_limit values ('omar', 0, 0, 100) returning 1"_s);
    EXPECT_EQ(release("omar", bytes).error().code, ErrorCode::Limit) << "above his own limit";
    desk.books().number(u"update policy.person_limit set in_force = false returning 1"_s);
    desk.books().number(u"update policy.release_limit set per_file_minor = 100, per_day_minor = "
                        "100 where role = 'operations' returning 1"_s);
    EXPECT_EQ(release("omar", bytes).error().code, ErrorCode::Limit) << "above his role's";
    desk.books().number(u"update policy.release_limit set per_day_minor = 500000000, "
                        "per_file_minor = 500000000 where role = 'operations' returning 1"_s);
    desk.askPasswordForMoney(true);
    EXPECT_EQ(release("omar", bytes).error().code, ErrorCode::StepUpRequired);
    desk.askPasswordForMoney(false);
    demand(release("omar", bytes));
    EXPECT_EQ(release("omar", bytes).error().code, ErrorCode::Stale) << "released already";
    EXPECT_EQ(release("omar", bytes, 2).error().code, ErrorCode::WrongState) << "once";
    EXPECT_EQ(whyNot("omar"), u"released"_s);
    EXPECT_EQ(claim(), payout);
    EXPECT_TRUE(demand(link(u"payout_file($1, $2)"_s, {payout})).row(0).flag(u"released"_s));
    // Not even the office's own functions may change the bytes.
    EXPECT_EQ(desk.books().number(u"select count(*) from information_schema.column_privileges "
                                  "where grantee = 'purser_desk' and table_name = 'payout_file' "
                                  "and privilege_type = 'UPDATE' and column_name in ('content', "
                                  "'sha256', 'message_id', 'total_minor')"_s),
        0);
}

TEST_F(PayoutFiles, AreReadFromTheirBytesInBothEditions)
{
    keep(made({transfer()}, PainVersion::V03));
    for (const PainVersion version : {PainVersion::V03, PainVersion::V09}) {
        replaceBy(made({transfer()}, version));
        const QJsonObject seen = read("joao");
        const QJsonArray transfers = seen[u"transfers"_s].toArray();
        ASSERT_EQ(transfers.size(), 1);
        EXPECT_EQ(transfers[0][u"reference"_s], reference);
        EXPECT_EQ(transfers[0][u"creditor"_s], u"Chidi Okafor"_s);
        EXPECT_EQ(transfers[0][u"account"_s], u"DE89 ···· 3000"_s) << "masked";
        EXPECT_EQ(transfers[0][u"amount"_s], u"600.00 EUR"_s);
        EXPECT_TRUE(transfers[0][u"differs"_s].toArray().isEmpty());
        EXPECT_FALSE(seen[u"may_export"_s].toBool());
    }
    EXPECT_GE(desk.books().number(u"select count(*) from audit.log where command = "
                                  "'payout_file.read' and actor = 'joao'"_s),
        1);
}

TEST_F(PayoutFiles, ThatDoNotHoldThePaymentAreReleasedByNobody)
{
    const QByteArray right = made({transfer()});
    keep(right);
    CreditTransfer another = transfer();
    another.endToEndId = u"W-999"_s;
    const auto refused = [&](const QByteArray& bytes, const QStringList& expected) {
        replaceBy(bytes);
        EXPECT_EQ(differs(), expected);
        EXPECT_EQ(release("ines", bytes).error().code, ErrorCode::CheckFailed);
        EXPECT_EQ(whyNot("omar"), u"differs"_s);
    };
    refused(made({transfer(60000, otherAccount)}), {u"account"_s});
    refused(made({transfer(60001)}), {u"amount"_s});
    refused(made({another}), {u"reference"_s});
    refused(made({transfer(), another}), {QString(), u"reference"_s});
    refused(QByteArray(right).replace("Ccy=\"EUR\"", "Ccy=\"USD\""), {u"amount"_s});
    refused(QByteArray(right).replace(">600.00</InstdAmt>", ">600.001</InstdAmt>"), {u"amount"_s});
    refused(QByteArray(right).replace(">600.00</InstdAmt>", ">much</InstdAmt>"), {u"amount"_s});
    refused("<Document/>", {});
    refused("<Document>", {});
    refused("no file at all \xff", {});
    refused("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d>&e;</d>", {});
    replaceBy(right);
    EXPECT_EQ(differs(), QStringList{QString()});
    demand(release("ines", right));
}

TEST_F(PayoutFiles, ThatDoNotHoldThePaymentAreGivenUpByTwoAndMadeAgain)
{
    keep(made({transfer(60000, otherAccount)}));
    for (const char* login : {"joao", "mara", "sana", "adam"})
        EXPECT_EQ(giveUp(login, 1).error().code, ErrorCode::NotPermitted) << login;
    EXPECT_EQ(giveUp("ines", 1, u"forgotten"_s).error().code, ErrorCode::BadInput);
    EXPECT_EQ(giveUp("ines", 1, u"made_again"_s, {}).error().code, ErrorCode::BadInput);
    EXPECT_EQ(giveUp("ines", 2).error().code, ErrorCode::Stale);
    haveHadAHand(u"omar"_s);
    EXPECT_EQ(giveUp("omar", 1).error().code, ErrorCode::FourEyes);
    EXPECT_EQ(whyNotGiveUp("omar"), u"touched"_s);
    haveHadAHand(u"sana"_s);
    EXPECT_EQ(demand(giveUp("ines", 1)).state, u"proposed"_s);
    EXPECT_EQ(read("omar")[u"said"_s][u"then"_s], u"made_again"_s);
    EXPECT_EQ(giveUp("ines", 2).error().code, ErrorCode::FourEyes) << "not alone";
    EXPECT_EQ(giveUp("omar", 1).error().code, ErrorCode::Stale) << "not knowing what was said";
    EXPECT_FALSE(demand(link(u"payout_file($1, $2)"_s, {payout})).row(0).flag(u"released"_s));
    EXPECT_EQ(demand(giveUp("omar", 2)).state, u"given_up"_s);
    EXPECT_EQ(giveUp("ines", 3).error().code, ErrorCode::WrongState) << "once";
    EXPECT_EQ(whyNotGiveUp("ines"), u"given_up"_s);

    // It never leaves; another is made, and it alone can be released.
    const QByteArray right = made({transfer()});
    replaceBy(right);
    EXPECT_EQ(release("ines", right, 3).error().code, ErrorCode::WrongState);
    ASSERT_EQ(claim(), payout) << "at once";
    EXPECT_EQ(demand(link(u"payout_file($1, $2)"_s, {payout})).rowCount(), 0);
    EXPECT_EQ(
        link(u"mark_sending($1, $2, 1700000000)"_s, {payout}).error().code, ErrorCode::WrongState)
        << "without any file";
    keep(right);
    EXPECT_EQ(desk.books().number(u"select count(*) from book.payout_file"_s), 2);
    demand(release("ines", right));
    ASSERT_EQ(claim(), payout);
    EXPECT_TRUE(demand(link(u"mark_sending($1, $2, 1700000000)"_s, {payout})).row(0).flag(0));
    EXPECT_EQ(desk.books().number(u"select count(*) from book.payout_file where released_by is not "
                                  "null and given_up_by is null"_s),
        1);
    EXPECT_EQ(desk.books().number(u"select count(*) from audit.log where command = "
                                  "'payout_file.give_up'"_s),
        2);

    // What became of it: another was made and has left.
    const auto list = [this](const char* who) {
        return desk.office().as(who)->call({u"desk.list_given_up_files"_s, {}});
    };
    const auto given = demand(list("mara"));
    ASSERT_EQ(given.rowCount(), 1);
    EXPECT_EQ(given.row(0).text(u"then_what"_s), u"made_again"_s);
    EXPECT_NE(given.row(0).text(u"proposed_by"_s), given.row(0).text(u"given_up_by"_s));
    EXPECT_EQ(given.row(0).text(u"next_state"_s), u"released"_s);
    EXPECT_EQ(list("chen").error().code, ErrorCode::NotPermitted);
}

TEST_F(PayoutFiles, ThatAreGivenUpCanSendTheMoneyBack)
{
    keep(made({transfer(60001)}));
    demand(giveUp("ines", 1, u"money_back"_s));
    EXPECT_EQ(demand(giveUp("omar", 2, u"made_again"_s)).state, u"proposed"_s)
        << "who says something else does not confirm";
    EXPECT_EQ(giveUp("omar", 3, u"made_again"_s).error().code, ErrorCode::FourEyes);
    EXPECT_EQ(demand(giveUp("omar", 3, u"money_back"_s)).state, u"proposed"_s);
    demand(giveUp("ines", 4, u"money_back"_s));
    EXPECT_EQ(desk.text(payment, u"state"_s), u"compensating"_s);
    EXPECT_EQ(
        desk.books().number(u"select count(*) from book.instruction where kind = 'payout'"_s), 1)
        << "nobody else is asked";
    const qint64 back = claim();
    ASSERT_NE(back, 0);
    demand(link(u"mark_sending($1, $2, 1700000000)"_s, {back}));
    demand(link(u"report_done($1, $2, '136624')"_s, {back}));
    EXPECT_EQ(desk.text(payment, u"state"_s), u"failed"_s);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(PayoutFiles, ThatHoldThePaymentOrHaveLeftAreNotGivenUp)
{
    const QByteArray right = made({transfer()});
    keep(right);
    EXPECT_EQ(giveUp("ines", 1).error().code, ErrorCode::WrongState);
    EXPECT_EQ(whyNotGiveUp("ines"), u"fits"_s);
    demand(release("ines", right));
    replaceBy(made({transfer(60001)}));
    EXPECT_EQ(giveUp("omar", 2).error().code, ErrorCode::WrongState) << "released";
    EXPECT_EQ(whyNotGiveUp("omar"), u"released"_s);
}

TEST_F(PayoutFiles, OfTwoWhoConfirmAtOnceOneIsTooLate)
{
    keep(made({transfer(60001)}));
    demand(giveUp("ines", 1, u"money_back"_s));
    const qint64 id = file();
    std::vector<ErrorCode> answers(2);
    std::vector<std::thread> people;
    for (ErrorCode& answer : answers) {
        people.emplace_back([&answer, id, this] {
            const auto done = desk.office().as("omar")->command(giveUpCall(id, 2, u"money_back"_s));
            answer = done ? ErrorCode{} : done.error().code;
        });
    }
    for (std::thread& one : people)
        one.join();
    EXPECT_EQ(std::count(answers.begin(), answers.end(), ErrorCode::Stale), 1);
    EXPECT_EQ(desk.books().number(u"select count(*) from book.instruction where kind = "
                                  "'mt_balance' and direction = 'credit'"_s),
        1);
}

TEST_F(PayoutFiles, AreForThoseOfTheGatewaysAndCopiesForFewer)
{
    const QByteArray bytes = made({transfer()});
    keep(bytes);
    const auto code = [&](const char* who, const QString& call) {
        return desk.office().as(who)->execute(u"select * from "_s + call, {file()}).error().code;
    };
    const QString list = u"desk.list_payout_files($1 = 0)"_s;
    const QString content = u"desk.payout_file_content($1)"_s;
    for (const char* login : {"sana", "adam"}) {
        EXPECT_EQ(code(login, list), ErrorCode::NotPermitted) << login;
        EXPECT_EQ(code(login, u"desk.payout_file($1)"_s), ErrorCode::NotPermitted) << login;
    }
    for (const char* login : {"joao", "mara", "sana", "adam"})
        EXPECT_EQ(code(login, content), ErrorCode::NotPermitted) << login;
    EXPECT_EQ(code("ines", u"desk.payout_file_content($1 + 1)"_s), ErrorCode::NotFound);
    EXPECT_EQ(code("ines", u"desk.payout_file($1 + 1)"_s), ErrorCode::NotFound);
    EXPECT_EQ(desk.books().number(
                  u"select count(*) from audit.log where command = 'payout_file.exported'"_s),
        0);
    const auto copy = demand(desk.office().as("ines")->execute(
        u"select * from desk.payout_file_content($1)"_s, {file()}));
    EXPECT_EQ(QByteArray::fromBase64(copy.row(0).text(u"content"_s).toLatin1()), bytes);
    EXPECT_EQ(copy.row(0).text(u"sha256"_s), hashOf(bytes));
    EXPECT_EQ(desk.books().number(u"select count(*) from audit.log where command = "
                                  "'payout_file.exported' and actor = 'ines'"_s),
        1);
}

TEST_F(PayoutFiles, AreClosedToARoleThatHasLostThePermission)
{
    keep(made({transfer()}));
    demand(desk.owner().script("update policy.role_permission set granted = false, version = "
                               "version + 1 where permission in ('gateway.read', "
                               "'payout_file.export')"));
    auto ines = desk.office().as("ines");
    for (const QString& call : {u"select * from desk.list_payout_files($1 = 0)"_s,
             u"select * from desk.payout_file_content($1)"_s})
        EXPECT_EQ(ines->execute(call, {file()}).error().code, ErrorCode::NotPermitted);
}

TEST_F(PayoutFiles, OfAClientOutOfScopeAreUnknown)
{
    const QByteArray bytes = made({transfer()});
    keep(bytes);
    demand(desk.owner().script(
        "update policy.staff set scoped = true where login = 'ines'; insert into "
        "policy.staff_scope (login, partner_id) select 'ines', 2 where exists (select from "
        "book.partner where id = 2)"));
    auto ines = desk.office().as("ines");
    EXPECT_EQ(
        demand(ines->execute(u"select * from desk.list_payout_files(false)"_s)).rowCount(), 0);
    for (const QString& call :
        {u"select desk.payout_file($1)"_s, u"select * from desk.payout_file_content($1)"_s})
        EXPECT_EQ(ines->execute(call, {file()}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(release("ines", bytes).error().code, ErrorCode::NotFound);
    EXPECT_EQ(giveUp("ines", 1).error().code, ErrorCode::NotFound);
}
