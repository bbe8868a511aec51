#include "tests/attack/attack.h"
#include "tests/core/authority/auditlog.h"
#include "tests/core/ledger/books.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// Commands in ways they were not meant.
class CommandAttack : public Attack
{
protected:
    CommandAttack() { installNoteCommand(*owner); }

    /// A withdrawal waiting for its approval, asked for by somebody who does not approve.
    qint64 withdrawal(qint64 minor)
    {
        const qint64 client = books.client(u"Client"_s);
        const qint64 account = books.account(client, u"EUR"_s);
        books.deposit(account, 100 * minor);
        const qint64 destination = books.destination(client, u"Client"_s);
        return demand(office.as("ines")->command({u"desk.submit_withdrawal"_s,
                          {{u"p_key"_s, newCommandKey()}, {u"p_trading_account_id"_s, account},
                              {u"p_destination_id"_s, destination}, {u"p_amount_minor"_s, minor},
                              {u"p_text"_s, u"asked"_s}}}))
            .id;
    }

    Call approval(qint64 payment)
    {
        const Table row = demand(owner->execute(
            u"select version, revision, content_hash from book.payment where id = $1"_s,
            {payment}));
        return {u"desk.approve_payment"_s,
            {{u"p_key"_s, newCommandKey()}, {u"p_id"_s, payment},
                {u"p_version"_s, row.row(0).integer(0)}, {u"p_revision"_s, row.row(0).integer(1)},
                {u"p_hash"_s, row.row(0).text(2)}, {u"p_text"_s, QString()}}};
    }

    Books books{*owner};
};

TEST_F(CommandAttack, A24_PassADailyLimitWithTwoCommandsAtOnce)
{
    // Together the two are above what Mara may approve in a day.
    demand(owner->script(
        "update policy.approver_limit set per_operation_minor = 60000, per_day_minor = 100000"));
    const Call calls[] = {approval(withdrawal(60000)), approval(withdrawal(60000))};
    QString states[2];
    std::vector<std::thread> threads;
    for (int i = 0; i < 2; ++i)
        threads.emplace_back([&, i] { states[i] = refusal(*office.as("mara"), calls[i]); });
    for (std::thread& thread : threads)
        thread.join();
    QStringList sorted{states[0], states[1]};
    sorted.sort();
    EXPECT_EQ(sorted, (QStringList{QString(), u"PU005"_s}));
    EXPECT_EQ(
        number(*owner,
            u"select sum(used_minor)::int8 from book.approval_usage where approver = 'mara'"_s),
        60000);
}

TEST_F(CommandAttack, A24_PassALimitWithASnapshotOfBefore)
{
    const Call call = approval(withdrawal(60000));
    for (const char* level : {"repeatable read", "serializable"}) {
        demand(mara->script(QByteArray("set default_transaction_isolation = '") + level + '\''));
        EXPECT_EQ(refusal(*mara, call), u"PU008"_s);
    }
}

TEST_F(CommandAttack, A26_GiveACommandThatTheServerMayForget)
{
    demand(mara->script("set synchronous_commit = off"));
    EXPECT_EQ(refusal(*mara, note(u"unsafe"_s)), QString());
    // Who acts on it outside commits durably first, and with that all that came before, whatever
    // the cluster says.
    for (const QString& service : standardServices())
        EXPECT_EQ(
            value(*office.asService(service), u"select current_setting('synchronous_commit')"_s),
            u"on"_s)
            << qPrintable(service);
}

TEST_F(CommandAttack, A27_BreakTheHashesWithSettingsOfTheSession)
{
    demand(mara->script("set timezone = 'Asia/Tokyo'; set datestyle = 'German'; set intervalstyle "
                        "= 'sql_standard'; "
                        "set bytea_output = 'escape'; set extra_float_digits = -10; set "
                        "standard_conforming_strings = on; "
                        "set search_path = public; set lc_numeric = 'C'"));
    demand(mara->command(note(u"from far away"_s)));
    const auto report = verifyLog(*office.as("olga"));
    EXPECT_TRUE(report.isClean()) << kinds(report).join(u' ').toStdString();
}

TEST_F(CommandAttack, A33_MisleadTheReaderWithControlCharacters)
{
    auto adam = office.as("adam");
    for (const QString& text : {u"safe\u202efdp.exe"_s, u"line\nsecond line"_s, u"bell\u0007"_s,
             u"escape\u001b[2J"_s, u"hidden\u200bspace"_s, u"\u2066isolated\u2069"_s,
             u"next\u0085line"_s, u"tab\tbed"_s, u"\ufeffmark"_s}) {
        EXPECT_EQ(refusal(*mara, note(text)), u"PU008"_s) << qPrintable(text);
        EXPECT_EQ(refusal(*adam,
                      proposal(u"staff.grant"_s,
                          {{u"login"_s, u"sana"_s}, {u"role"_s, u"operations"_s}}, text)),
            u"PU008"_s);
    }
    EXPECT_EQ(refusal(*mara, note(QString(201, u'x'))), u"PU008"_s);
    EXPECT_EQ(refusal(*mara, note(u"Größe, 東京, العربية, 🙂"_s)), QString());
}

TEST_F(CommandAttack, A33_ForgeALineOfTheServersLog)
{
    demand(mara->script(
        "set application_name = E'psql\nLOG:  purser command=payment.approve actor=ines'"));
    demand(mara->command(note(u"x"_s)));
    for (const QByteArray& line : office.cluster().log().split('\n'))
        EXPECT_FALSE(line.startsWith("LOG:  purser")) << line.constData();
}

} // namespace
