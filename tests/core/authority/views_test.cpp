#include "tests/core/authority/refusal.h"
#include "tests/support/testoffice.h"

#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// Mara works in payments, Chen and Olga in compliance, Peter with partners.
class Views : public ::testing::Test
{
protected:
    static Call save(qint64 id, int version, const QString& name, const QString& role = {},
        const QString& list = u"clients.list"_s,
        const QJsonObject& content = {{u"sort"_s, u"name"_s}})
    {
        return {u"desk.save_view"_s,
            {{u"p_key"_s, newCommandKey()}, {u"p_id"_s, id ? QVariant(id) : QVariant()},
                {u"p_version"_s, id ? QVariant(version) : QVariant()}, {u"p_list"_s, list},
                {u"p_name"_s, name}, {u"p_content"_s, jsonText(content)},
                {u"p_role"_s, role.isEmpty() ? QVariant() : QVariant(role)}}};
    }

    static Call remove(qint64 id, int version)
    {
        return {u"desk.delete_view"_s,
            {{u"p_key"_s, newCommandKey()}, {u"p_id"_s, id}, {u"p_version"_s, version}}};
    }

    static QStringList names(Connection& who, const QString& list = u"clients.list"_s)
    {
        const Table table = demand(who.call({u"desk.list_views"_s, {{u"p_list"_s, list}}}));
        QStringList found;
        for (int row = 0; row < table.rowCount(); ++row)
            found.append(table.row(row).text(u"name"_s));
        return found;
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    std::unique_ptr<Connection> mara = office.as("mara");
    std::unique_ptr<Connection> chen = office.as("chen");
    std::unique_ptr<Connection> olga = office.as("olga");
};

TEST_F(Views, AreSeenByTheirOwnerAlone)
{
    demand(chen->command(save(0, 0, u"High risk"_s)));
    EXPECT_EQ(names(*chen), QStringList{u"High risk"_s});
    EXPECT_TRUE(names(*olga).isEmpty());
    EXPECT_TRUE(names(*chen, u"payments.queue"_s).isEmpty());
}

TEST_F(Views, SharedWithARoleAreSeenByThoseWhoHoldIt)
{
    demand(chen->command(save(0, 0, u"High risk"_s, u"compliance"_s)));
    EXPECT_EQ(names(*olga), QStringList{u"High risk"_s});
    EXPECT_TRUE(names(*mara).isEmpty());
}

TEST_F(Views, AreNotSharedWithoutTheRight)
{
    EXPECT_EQ(refusal(*mara, save(0, 0, u"Mine"_s, u"payments"_s)), u"PU001"_s);
    const qint64 made = demand(mara->command(save(0, 0, u"Mine"_s))).id;
    EXPECT_EQ(refusal(*mara, save(made, 1, u"Mine"_s, u"payments"_s)), u"PU001"_s);
    EXPECT_EQ(value(*owner, u"select role from book.list_view"_s), QString());
}

TEST_F(Views, OfAnotherAreNeitherChangedNorDeletedNorKnown)
{
    const qint64 hidden = demand(chen->command(save(0, 0, u"High risk"_s))).id;
    EXPECT_EQ(refusal(*mara, save(hidden, 1, u"Taken over"_s)), u"PU007"_s);
    EXPECT_EQ(refusal(*mara, remove(hidden, 1)), u"PU007"_s);
    const qint64 shared = demand(chen->command(save(0, 0, u"Shared"_s, u"compliance"_s))).id;
    EXPECT_EQ(refusal(*olga, save(shared, 1, u"Taken over"_s)), u"PU001"_s);
    EXPECT_EQ(refusal(*olga, remove(shared, 1)), u"PU001"_s);
    EXPECT_EQ(names(*chen), (QStringList{u"High risk"_s, u"Shared"_s}));
}

TEST_F(Views, AreChangedInTheVersionThatWasSeen)
{
    const qint64 made = demand(chen->command(save(0, 0, u"One"_s))).id;
    EXPECT_EQ(demand(chen->command(save(made, 1, u"Two"_s))).version, 2);
    EXPECT_EQ(refusal(*chen, save(made, 1, u"Three"_s)), u"PU002"_s);
    EXPECT_EQ(refusal(*chen, remove(made, 1)), u"PU002"_s);
    demand(chen->command(remove(made, 2)));
    EXPECT_TRUE(names(*chen).isEmpty());
    EXPECT_EQ(refusal(*chen, remove(made, 3)), u"PU007"_s);
}

TEST_F(Views, HaveOneNameEachAndBounds)
{
    demand(chen->command(save(0, 0, u"One"_s)));
    EXPECT_EQ(refusal(*chen, save(0, 0, u"oNE"_s)), u"PU008"_s);
    EXPECT_EQ(refusal(*chen, save(0, 0, u" "_s)), u"PU008"_s);
    EXPECT_EQ(refusal(*chen, save(0, 0, QString(61, u'x'))), u"PU008"_s);
    EXPECT_EQ(refusal(*chen,
                  save(0, 0, u"Two"_s, {}, u"clients.list"_s, {{u"x"_s, QString(9000, u'x')}})),
        u"PU008"_s);
    EXPECT_EQ(refusal(*chen, save(0, 0, u"Two"_s, {}, u"no.list"_s)), u"PU008"_s);
    EXPECT_EQ(refusal(*chen, save(0, 0, u"Two"_s, u"no_role"_s)), u"PU008"_s);
    demand(owner->script("update policy.setting set value = '1' where key = 'view.most'"));
    EXPECT_EQ(refusal(*chen, save(0, 0, u"Two"_s)), u"PU005"_s);
    // A deleted one makes room, also for its name.
    demand(chen->command(remove(number(*owner, u"select id from book.list_view"_s), 1)));
    demand(chen->command(save(0, 0, u"one"_s)));
}

TEST_F(Views, BelongToListsThePersonMayRead)
{
    EXPECT_EQ(refusal(*mara, save(0, 0, u"Audit"_s, {}, u"compliance.audit"_s)), u"PU001"_s);
    EXPECT_EQ(refusal(*mara, Call{u"desk.list_views"_s, {{u"p_list"_s, u"compliance.audit"_s}}}),
        u"PU001"_s);
    EXPECT_EQ(refusal(*office.as("anna"), save(0, 0, u"Clients"_s)), u"PU001"_s);
}

TEST_F(Views, LeaveAuditRecordsWithBeforeAndAfter)
{
    const qint64 made = demand(chen->command(save(0, 0, u"One"_s))).id;
    demand(chen->command(save(made, 1, u"Two"_s)));
    const QString payload = value(*owner,
        u"select payload from audit.log where command = 'view.save' order by id desc limit 1"_s);
    EXPECT_TRUE(payload.contains(u"One"_s) && payload.contains(u"Two"_s)) << qPrintable(payload);
}

} // namespace
