#include "tests/attack/attack.h"
#include "tests/core/ledger/books.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// Two brands, a desk, a team and three clients; Sana of support is scoped in the tests, Mara
/// enters a withdrawal for each client.
class ScopeOfUnits : public Attack
{
protected:
    ScopeOfUnits()
    {
        demand(
            owner->script("insert into policy.office_unit (kind, code, name) values "
                          "('brand', 'NORTH', 'Northbridge'), ('brand', 'SOUTH', 'Southbridge'), "
                          "('desk', 'ES', 'Spanish desk'), ('team', 'VIP', 'VIP team');"));
        for (const QString& name : {u"Ada"_s, u"Bruno"_s, u"Carla"_s}) {
            const qint64 client = books.client(name);
            const qint64 account = books.account(client, u"EUR"_s);
            books.deposit(account, 100'000);
            const qint64 destination = books.destination(client, name);
            demand(mara->command({u"desk.submit_withdrawal"_s,
                {{u"p_key"_s, QUuid::createUuid()}, {u"p_trading_account_id"_s, account},
                    {u"p_destination_id"_s, destination}, {u"p_amount_minor"_s, 10'000}}}));
            clients << client;
        }
    }

    qint64 unit(const QString& code)
    {
        return number(*owner, u"select id from policy.office_unit where code = $1"_s, {code});
    }
    void scope(const QString& login, const QStringList& units, const QList<qint64>& partners = {})
    {
        demand(
            owner->execute(u"update policy.staff set scoped = true where login = $1"_s, {login}));
        demand(owner->execute(u"delete from policy.staff_scope where login = $1"_s, {login}));
        for (const QString& code : units)
            demand(
                owner->execute(u"insert into policy.staff_scope (login, unit_id) values ($1, $2)"_s,
                    {login, unit(code)}));
        for (const qint64 partner : partners)
            demand(owner->execute(
                u"insert into policy.staff_scope (login, partner_id) values ($1, $2)"_s,
                {login, partner}));
    }
    Call place(qint64 client, const QVariant& brand, const QVariant& desk, const QVariant& team)
    {
        return {u"desk.place_client"_s,
            {{u"p_key"_s, QUuid::createUuid()}, {u"p_client_id"_s, client},
                {u"p_version"_s,
                    number(*owner, u"select version from book.client where id = $1"_s, {client})},
                {u"p_brand"_s, brand}, {u"p_desk"_s, desk}, {u"p_team"_s, team},
                {u"p_reason"_s, u"shared out"_s}}};
    }
    /// Names of the clients whom Sana's lists of clients and of payments show; they must agree.
    QString seen()
    {
        const QString listed =
            value(*sana, u"select string_agg(name, ' ' order by name) from desk.list_clients()"_s);
        EXPECT_EQ(
            value(*sana,
                u"select string_agg(client, ' ' order by client) from desk.list_payments()"_s),
            listed);
        EXPECT_EQ(value(*sana,
                      u"select string_agg(client, ' ' order by client) from "
                      "desk.list_payments('{\"tab\": \"all\"}', 'newest')"_s),
            listed);
        const qint64 count = listed.isEmpty() ? 0 : listed.split(u' ').size();
        EXPECT_EQ(
            number(*sana, u"select (desk.payment_counts() ->> 'withdrawals')::bigint"_s), count);
        EXPECT_EQ(number(*sana, u"select coalesce(sum(payments), 0) from desk.payment_totals()"_s),
            count);
        return listed;
    }

    Books books{*owner};
    QList<qint64> clients;
    std::unique_ptr<Connection> sana = office.as("sana");
    std::unique_ptr<Connection> omar = office.as("omar");
};

TEST_F(ScopeOfUnits, BrandDeskTeamAndPartnerEachOpenTheirClients)
{
    EXPECT_EQ(seen(), u"Ada Bruno Carla"_s) << "who sees all";
    demand(omar->command(place(clients[0], u"NORTH"_s, u"ES"_s, {})));
    demand(omar->command(place(clients[1], u"SOUTH"_s, {}, u"VIP"_s)));
    demand(owner->execute(u"update book.client set partner_id = 2 where id = $1"_s, {clients[2]}));
    scope(u"sana"_s, {u"NORTH"_s});
    EXPECT_EQ(seen(), u"Ada"_s);
    scope(u"sana"_s, {u"ES"_s});
    EXPECT_EQ(seen(), u"Ada"_s);
    scope(u"sana"_s, {u"VIP"_s});
    EXPECT_EQ(seen(), u"Bruno"_s);
    scope(u"sana"_s, {}, {2});
    EXPECT_EQ(seen(), u"Carla"_s);
    scope(u"sana"_s, {u"VIP"_s, u"ES"_s}, {2});
    EXPECT_EQ(seen(), u"Ada Bruno Carla"_s) << "one of them is enough";
    scope(u"sana"_s, {});
    EXPECT_EQ(seen(), QString());
    demand(omar->command(place(clients[0], u"SOUTH"_s, {}, {})));
    scope(u"sana"_s, {u"NORTH"_s});
    EXPECT_EQ(seen(), QString()) << "who was placed elsewhere takes the payments along";
    scope(u"sana"_s, {u"SOUTH"_s});
    EXPECT_EQ(seen(), u"Ada Bruno"_s);
}

TEST_F(ScopeOfUnits, PaymentsFoundByAClientsNameAreOfTheScope)
{
    demand(omar->command(place(clients[0], u"NORTH"_s, {}, {})));
    scope(u"sana"_s, {u"NORTH"_s});
    for (const char* name : {"Ada", "Bruno"})
        EXPECT_EQ(
            number(*sana,
                u"select count(*) from desk.list_payments(jsonb_build_object('tab', 'all', 'text', $1::text), 'newest')"_s,
                {QString::fromLatin1(name)}),
            name == QByteArray("Ada") ? 1 : 0);
}

TEST_F(ScopeOfUnits, PlacingIsForWhoMayAndNeverOutOfOnesOwnSight)
{
    EXPECT_EQ(refusal(*sana, place(clients[0], u"NORTH"_s, {}, {})), QLatin1StringView(denied));
    EXPECT_EQ(refusal(*omar, place(clients[0], u"NOWHERE"_s, {}, {})), u"PU008"_s);
    EXPECT_EQ(refusal(*omar, place(clients[0], u"ES"_s, {}, {})), u"PU008"_s)
        << "a desk is no brand";
    demand(owner->script("update policy.office_unit set state = 'closed' where code = 'VIP'"));
    EXPECT_EQ(refusal(*omar, place(clients[0], {}, {}, u"VIP"_s)), u"PU008"_s);
    demand(omar->command(place(clients[0], u"NORTH"_s, {}, {})));
    EXPECT_EQ(refusal(*omar, place(clients[0], u"NORTH"_s, {}, {})), u"PU003"_s);
    scope(u"omar"_s, {u"NORTH"_s});
    EXPECT_EQ(refusal(*omar, place(clients[1], u"NORTH"_s, {}, {})), u"PU007"_s)
        << "nobody draws a client into their own sight";
    EXPECT_EQ(refusal(*omar, place(clients[0], u"SOUTH"_s, {}, {})), u"PU001"_s);
    demand(omar->command(place(clients[0], u"NORTH"_s, u"ES"_s, {})));
    EXPECT_EQ(
        number(*owner,
            u"select count(*) from audit.log where command = 'client.place' and payload::jsonb #>> '{after,desk}' = 'ES'"_s),
        1);
}

TEST_F(ScopeOfUnits, AScopeChangesByTwoPeople)
{
    demand(omar->command(place(clients[0], u"NORTH"_s, {}, {})));
    const auto adam = office.as("adam");
    const auto alma = office.as("alma");
    const QJsonObject payload{
        {u"login"_s, u"sana"_s}, {u"scope_units"_s, QJsonArray{QString::number(unit(u"NORTH"_s))}}};
    const Outcome proposed = demand(adam->command(proposal(u"staff.scope"_s, payload)));
    EXPECT_EQ(seen(), u"Ada Bruno Carla"_s);
    EXPECT_EQ(refusal(*adam, decision(proposed.id, 1)), u"PU004"_s);
    EXPECT_EQ(refusal(*adam, proposal(u"staff.scope"_s, {{u"login"_s, u"adam"_s}})), u"PU003"_s);
    EXPECT_EQ(refusal(*adam,
                  proposal(u"staff.scope"_s,
                      {{u"login"_s, u"sana"_s}, {u"scope_units"_s, QJsonArray{u"999"_s}}})),
        u"PU008"_s);
    demand(owner->script("update policy.setting set value = 'false' where key = 'change.step_up'"));
    demand(alma->command(decision(proposed.id, 1)));
    EXPECT_EQ(seen(), u"Ada"_s);
    const QJsonObject me = demand(sana->callJson({u"desk.me"_s, {}}));
    EXPECT_EQ(me[u"scope"].toArray().size(), 0);
    EXPECT_EQ(me[u"scope_units"].toArray().first().toObject()[u"code"].toString(), u"NORTH"_s);
    const Outcome back =
        demand(adam->command(proposal(u"staff.scope"_s, {{u"login"_s, u"sana"_s}})));
    demand(alma->command(decision(back.id, 1)));
    EXPECT_EQ(seen(), u"Ada Bruno Carla"_s);
}

TEST_F(ScopeOfUnits, AScopeIsTriedInTheFiguresThatHoldAfterwards)
{
    demand(omar->command(place(clients[0], u"NORTH"_s, {}, {})));
    demand(omar->command(place(clients[1], {}, u"ES"_s, {})));
    const auto adam = office.as("adam");
    const auto alma = office.as("alma");
    demand(owner->script("update policy.setting set value = 'false' where key = 'change.step_up'"));
    const auto attempt = [&](const QVariant& units) {
        return demand(adam->callJson({u"desk.try_scope"_s,
            {{u"p_login"_s, u"sana"_s}, {u"p_partners"_s, units.isNull() ? units : u"{}"_s},
                {u"p_units"_s, units}}}));
    };
    const auto clientsOfSana = [&] {
        for (const QJsonValue staff :
            demand(adam->callJson({u"desk.list_scopes"_s, {}})).value(u"staff"_s).toArray())
            if (staff[u"login"].toString() == u"sana"_s)
                return staff[u"clients"].toInt();
        return -1;
    };
    const QString both = u"{%1,%2}"_s.arg(unit(u"NORTH"_s)).arg(unit(u"ES"_s));
    const QJsonObject trial = attempt(both);
    EXPECT_TRUE(trial[u"before"][u"all"].toBool());
    EXPECT_EQ(trial[u"before"][u"clients"].toInt(), 3);
    EXPECT_EQ(trial[u"after"][u"clients"].toInt(), 2);
    EXPECT_EQ(trial[u"after"][u"payments"].toInt(), 2);
    EXPECT_EQ(trial[u"lost"].toInt(), 1);
    EXPECT_EQ(trial[u"gained"].toInt(), 0);
    EXPECT_EQ(clientsOfSana(), 3) << "nothing has changed yet";
    const Outcome proposed = demand(adam->command(proposal(u"staff.scope"_s,
        {{u"login"_s, u"sana"_s}, {u"scope_partners"_s, QJsonArray{}},
            {u"scope_units"_s,
                QJsonArray{QString::number(unit(u"NORTH"_s)), QString::number(unit(u"ES"_s))}}})));
    demand(alma->command(decision(proposed.id, 1)));
    EXPECT_EQ(seen(), u"Ada Bruno"_s) << "as it was said beforehand";
    EXPECT_EQ(clientsOfSana(), 2);
    EXPECT_EQ(attempt({})[u"gained"].toInt(), 1);
    EXPECT_EQ(attempt(u"{}"_s)[u"after"][u"clients"].toInt(), 0);
    // Whoever may not see every client by role sees nobody without a scope.
    demand(owner->script("update policy.role_permission set granted = false where permission = "
                         "'client.see_all'"));
    EXPECT_FALSE(attempt({})[u"after"][u"all"].toBool());
    EXPECT_EQ(attempt({})[u"after"][u"clients"].toInt(), 0);
    EXPECT_EQ(refusal(*omar, Call{u"desk.list_scopes"_s, {}}), QLatin1StringView(denied));
    EXPECT_EQ(refusal(*sana,
                  Call{u"desk.try_scope"_s,
                      {{u"p_login"_s, u"sana"_s}, {u"p_partners"_s, {}}, {u"p_units"_s, {}}}}),
        QLatin1StringView(denied));
}

TEST_F(ScopeOfUnits, UnitsAreMadeByTwoPeople)
{
    const auto adam = office.as("adam");
    const auto alma = office.as("alma");
    demand(owner->script("update policy.setting set value = 'false' where key = 'change.step_up'"));
    const auto proposed = demand(adam->command(proposal(u"policy.office_unit"_s,
        {{u"kind"_s, u"desk"_s}, {u"code"_s, u"DE"_s}, {u"name"_s, u"German desk"_s},
            {u"state"_s, u"active"_s}})));
    demand(alma->command(decision(proposed.id, 1)));
    EXPECT_EQ(value(*sana, u"select name from desk.list_office_units() where code = 'DE'"_s),
        u"German desk"_s);
    EXPECT_EQ(refusal(*adam,
                  proposal(u"policy.office_unit"_s,
                      {{u"kind"_s, u"floor"_s}, {u"code"_s, u"DE"_s}, {u"name"_s, u"x"_s},
                          {u"state"_s, u"active"_s}})),
        u"PU008"_s);
}

TEST_F(ScopeOfUnits, AClientListNarrowsByUnitWithinTheScope)
{
    demand(omar->command(place(clients[0], u"NORTH"_s, u"ES"_s, {})));
    demand(omar->command(place(clients[1], u"SOUTH"_s, u"ES"_s, {})));
    const auto listed = [&](const char* field, const char* code) {
        return value(*sana,
            u"select string_agg(name || ' ' || coalesce(brand, '-') || ' ' || coalesce(desk, '-'), ', ' order by name) from desk.list_clients(jsonb_build_object('rules', jsonb_build_array(jsonb_build_object('field', $1::text, 'op', 'is', 'values', jsonb_build_array($2::text)))))"_s,
            {QString::fromLatin1(field), QString::fromLatin1(code)});
    };
    EXPECT_EQ(
        listed("desk", "ES"), u"Ada Northbridge Spanish desk, Bruno Southbridge Spanish desk"_s);
    EXPECT_EQ(listed("brand", "SOUTH"), u"Bruno Southbridge Spanish desk"_s);
    scope(u"sana"_s, {u"NORTH"_s});
    EXPECT_EQ(listed("desk", "ES"), u"Ada Northbridge Spanish desk"_s);
    EXPECT_EQ(listed("brand", "SOUTH"), QString());
}

TEST_F(ScopeOfUnits, WorkIsHandedOnlyToWhoSeesTheClient)
{
    demand(omar->command(place(clients[0], u"NORTH"_s, {}, {})));
    scope(u"joao"_s, {u"SOUTH"_s});
    const qint64 payment =
        number(*owner, u"select id from book.payment where client_id = $1"_s, {clients[0]});
    const auto ines = office.as("ines");
    const Call call{u"desk.hand_over_payment"_s,
        {{u"p_key"_s, QUuid::createUuid()}, {u"p_id"_s, payment}, {u"p_to"_s, u"joao"_s}}};
    EXPECT_EQ(refusal(*ines, call), u"PU004"_s);
    scope(u"joao"_s, {u"NORTH"_s});
    EXPECT_EQ(refusal(*ines, call), QString());
}

} // namespace
