// What the palette's search finds, through SQL, as the people who would ask.

#include "tests/core/authority/refusal.h"
#include "tests/core/ledger/books.h"
#include "tests/support/demand.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace purser::tests {
namespace {

class Search : public testing::Test
{
protected:
    Search()
    {
        okafor = client(u"Okafor, Chidi"_s, u"chidi.okafor@example.org"_s, 1);
        client(u"Okaforay, Chidik"_s, u"c.okaforay@example.org"_s, 2);
        client(u"Bergström, Elsa"_s, u"elsa.b@example.org"_s, 2);
        client(u"Nakamura, Ren"_s, u"ren@example.org"_s, 2);
        client(u"Silva, Joana"_s, u"joana@example.org"_s, 2);
        client(u"Sommer, Silvana"_s, u"silvana@example.org"_s, 2);
        client(u"100%_sure Ltd"_s, u"hundred@example.org"_s, 2);
        login = books.number(u"select login from book.trading_account where id = $1"_s,
            {books.account(okafor, u"EUR"_s)});
        books.number(u"update book.partner set name = 'Blue Harbour Capital' where id = 1 returning id"_s);
        books.number(u"update book.partner set name = 'Red Mountain' where id = 2 returning id"_s);
        payment(u"W-48213"_s);
        payment(u"W-48299"_s);
        payment(u"D-90177"_s);
    }

    qint64 client(const QString& name, const QString& email, int partner)
    {
        const qint64 id = books.client(name);
        return books.number(
            u"update book.client set email = $2, partner_id = $3 where id = $1 returning id"_s,
            {id, email, partner});
    }

    void payment(const QString& reference)
    {
        books.number(
            u"insert into book.payment (kind, reference, client_id, trading_account_id, method, amount_minor, "
            "currency, state, content_hash, reference_minor, band_minor, requested_by, requested_at, settled_at) "
            "select 'deposit', $2, a.client_id, a.id, 'sepa', 100, a.currency, 'settled', repeat('0', 64), 100, "
            "100, 'web', clock_timestamp(), clock_timestamp() from book.trading_account a where a.client_id = $1 "
            "returning id"_s,
            {okafor, reference});
    }

    /// "kind code" of each hit, best first.
    QStringList find(const char* login, const QString& text)
    {
        auto person = office.as(login);
        const office::Table table =
            demand(person->call({u"desk.search"_s, {{u"p_text"_s, text}, {u"p_limit"_s, 50}}}));
        QStringList found;
        for (int i = 0; i < table.rowCount(); ++i)
            found.append(table.row(i).text(u"kind"_s) + u' ' + table.row(i).text(u"title"_s));
        return found;
    }

    QString best(const char* login, const QString& text) { return find(login, text).value(0); }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<office::Connection> owner = office.asOwner();
    Books books{*owner};
    qint64 okafor = 0;
    qint64 login = 0;
};

TEST_F(Search, FindsANameAsItIsTypedInEitherOrder)
{
    for (const QString& text : {u"oka"_s, u"Okafor"_s, u"okafor, chidi"_s, u"chidi okafor"_s,
             u"  OKAFOR   chi "_s, u"chidi.okafor@example.org"_s, u"di.okafor@"_s})
        EXPECT_EQ(best("mara", text), u"client Okafor, Chidi"_s) << text.toStdString();
}

TEST_F(Search, ForgivesOneSlip)
{
    struct Slip {
        const char16_t* text;
        const char16_t* client;
    };
    for (const Slip& slip : {Slip{u"okafro", u"Okafor, Chidi"}, Slip{u"okfor", u"Okafor, Chidi"},
             Slip{u"okaffor", u"Okafor, Chidi"}, Slip{u"okafro chidi", u"Okafor, Chidi"},
             Slip{u"chiid", u"Okafor, Chidi"}, Slip{u"bergstrom", u"Bergström, Elsa"},
             Slip{u"begrström elsa", u"Bergström, Elsa"}, Slip{u"nakamrua", u"Nakamura, Ren"},
             Slip{u"nakomura", u"Nakamura, Ren"}, Slip{u"silba", u"Silva, Joana"},
             Slip{u"chidi.okafro@example.org", u"Okafor, Chidi"}})
        EXPECT_EQ(best("mara", QString::fromUtf16(slip.text)),
            u"client "_s + QString::fromUtf16(slip.client))
            << qPrintable(QString::fromUtf16(slip.text));
}

TEST_F(Search, AWholeWordStandsBeforeItsBeginningAndThatBeforeLikeness)
{
    EXPECT_EQ(find("mara", u"silva"_s),
        (QStringList{u"client Silva, Joana"_s, u"client Sommer, Silvana"_s}));
    EXPECT_EQ(best("mara", u"okaforay"_s), u"client Okaforay, Chidik"_s);
    EXPECT_EQ(find("mara", u"okaffor"_s),
        (QStringList{u"client Okafor, Chidi"_s, u"client Okaforay, Chidik"_s}));
}

TEST_F(Search, FindsAPaymentByItsReferenceHoweverItIsTyped)
{
    for (const QString& text : {u"W-48213"_s, u"w48213"_s, u"W 48213"_s, u"48213"_s})
        EXPECT_EQ(best("mara", text), u"payment W-48213"_s) << text.toStdString();
    EXPECT_EQ(find("mara", u"W-482"_s),
        (QStringList{u"payment W-48213"_s, u"payment W-48299"_s}));
    // Two digits the wrong way round, one wrong, one missing, one too many.
    for (const QString& text : {u"W-48231"_s, u"W-48513"_s, u"W-4813"_s, u"W-482113"_s, u"84213"_s})
        EXPECT_EQ(best("mara", text), u"payment W-48213"_s) << text.toStdString();
}

TEST_F(Search, FindsAnAccountByItsLogin)
{
    const QString number = QString::number(login);
    EXPECT_EQ(best("mara", number), u"account "_s + number);
    EXPECT_EQ(best("mara", number.left(4)), u"account "_s + number);
    QString swapped = number;
    std::swap(swapped[0], swapped[1]);
    EXPECT_EQ(best("mara", swapped), u"account "_s + number);
    auto mara = office.as("mara");
    const auto row = demand(mara->call({u"desk.search"_s, {{u"p_text"_s, number}}}));
    EXPECT_EQ(row.row(0).integer(u"client_id"_s), okafor) << "whose file to open";
}

TEST_F(Search, FindsAClientByTheCodeOfItsFile)
{
    EXPECT_EQ(best("mara", u"C-%1"_s.arg(okafor)), u"client Okafor, Chidi"_s);
    EXPECT_TRUE(find("mara", QString::number(okafor)).contains(u"client Okafor, Chidi"_s));
}

TEST_F(Search, FindsPartners)
{
    for (const QString& text : {u"blue"_s, u"harbour blue"_s, u"harbuor"_s})
        EXPECT_EQ(best("mara", text), u"partner Blue Harbour Capital"_s) << text.toStdString();
}

TEST_F(Search, ShowsScopedStaffTheirOwnOnly)
{
    EXPECT_EQ(find("peter", u"okafor"_s), (QStringList{u"client Okafor, Chidi"_s}));
    EXPECT_EQ(find("peter", u"okafro"_s), (QStringList{u"client Okafor, Chidi"_s}));
    EXPECT_TRUE(find("peter", u"nakamura"_s).isEmpty());
    EXPECT_TRUE(find("peter", u"nakamrua"_s).isEmpty()) << "a slip opens no door";
    EXPECT_EQ(find("peter", u"blue"_s), (QStringList{u"partner Blue Harbour Capital"_s}));
    EXPECT_TRUE(find("peter", u"red mountain"_s).isEmpty());
    books.number(u"update book.client set partner_id = 2 where id = $1 returning id"_s, {okafor});
    const QString number = QString::number(login);
    EXPECT_TRUE(find("peter", number).isEmpty());
    QString swapped = number;
    std::swap(swapped[0], swapped[1]);
    EXPECT_TRUE(find("peter", swapped).isEmpty());
}

TEST_F(Search, ShowsNoPaymentToWhoMayNotListThem)
{
    for (const QString& text : {u"W-48213"_s, u"48213"_s, u"W-48231"_s, u"W-482"_s})
        EXPECT_TRUE(find("peter", text).isEmpty()) << text.toStdString();
}

TEST_F(Search, IsRefusedToWhoMayNotListClients)
{
    auto anna = office.as("anna");
    EXPECT_EQ(refusal(*anna, office::Call{u"desk.search"_s, {{u"p_text"_s, u"okafor"_s}}}), u"PU001"_s);
}

TEST_F(Search, TakesItsWildcardsAsLetters)
{
    EXPECT_TRUE(find("mara", u"%"_s).isEmpty());
    EXPECT_TRUE(find("mara", u"%%%%"_s).isEmpty());
    EXPECT_TRUE(find("mara", u"___"_s).isEmpty());
    EXPECT_EQ(find("mara", u"100%_sure"_s), (QStringList{u"client 100%_sure Ltd"_s}));
    EXPECT_TRUE(find("mara", QString()).isEmpty());
    auto mara = office.as("mara");
    EXPECT_EQ(refusal(*mara, office::Call{u"desk.search"_s, {{u"p_text"_s, QString(101, u'x')}}}),
        u"PU008"_s);
}

TEST_F(Search, IsCountedAgainstTheReadAllowance)
{
    books.number(u"update policy.setting set value = '20' where key = 'read.burst' returning 1"_s);
    auto mara = office.as("mara");
    QString state;
    for (int i = 0; i < 200 && state.isEmpty(); ++i)
        state = refusal(*mara, office::Call{u"desk.search"_s, {{u"p_text"_s, u"okafor"_s}}});
    EXPECT_EQ(state, u"PU013"_s);
}

TEST(WorkstationPolicy, TellsWhetherDraftsGoAtLogOut)
{
    const TestOffice office = TestOffice::fresh();
    auto mara = office.as("mara");
    const QJsonObject policy = demand(mara->callJson({u"desk.workstation_policy"_s, {}}));
    EXPECT_EQ(policy.value(u"drafts_wipe_on_logout"_s), QJsonValue(false));
}

} // namespace
} // namespace purser::tests
