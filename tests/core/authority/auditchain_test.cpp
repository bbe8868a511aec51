#include "tests/core/authority/auditlog.h"
#include "tests/core/authority/notecommand.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/authority/testsealer.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::compliance;
using namespace purser::office;
using namespace purser::tests;

namespace {

/// What a database administrator can do: everything, and without any trigger.
constexpr auto rewriteChain = R"(
set session_replication_role = replica;
update audit.log set payload = '{"text": "never happened"}' where chain = 'mara' and payload like '%second%';
do $$
declare
  entry audit.log;
  before bytea := decode(repeat('00', 32), 'hex');
begin
  for entry in select * from audit.log where chain = 'mara' order by seq loop
    before := audit.row_hash(before, entry.chain, entry.seq, entry.at_us, entry.actor, entry.station,
                             entry.command, entry.entity, entry.entity_id, entry.payload);
    update audit.log set hash = before where chain = 'mara' and seq = entry.seq;
  end loop;
  update audit.chain_head set hash = before where chain = 'mara';
end $$;
)";

constexpr auto rewriteSeals = R"(
do $$
declare
  s audit.seal;
  before bytea := decode(repeat('00', 32), 'hex');
  made bytea;
begin
  for s in select * from audit.seal order by no loop
    made := (select m.root from audit.merkle_root(s.low_xid, s.high_xid) m);
    before := sha256(before || int8send(s.no) || int8send(s.low_xid::text::bigint)
      || int8send(s.high_xid::text::bigint) || int8send(s.count) || made);
    update audit.seal set root = made, hash = before where no = s.no;
  end loop;
end $$;
)";

class AuditChain : public ::testing::Test
{
protected:
    AuditChain()
    {
        installNoteCommand(*owner);
        auto mara = office.as("mara");
        auto joao = office.as("joao");
        for (const QString& text : {u"first"_s, u"second"_s, u"third"_s}) {
            keep(demand(mara->command(note(text))));
            keep(demand(joao->command(note(text))));
            sealer.seal(*sealing);
        }
    }

    void keep(const Outcome& outcome)
    {
        receipts.push_back({outcome.receiptChain, outcome.receiptSeq,
            QByteArray::fromHex(outcome.receiptHash.toLatin1())});
    }

    VerifyReport verifyWithAll()
    {
        return verifyLog(*olga, {sealer.publicKey()}, sealer.anchors(), receipts);
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<Connection> owner = office.asOwner();
    std::unique_ptr<Connection> olga = office.as("olga");
    std::unique_ptr<Connection> sealing = office.asService("purser_sealer");
    TestSealer sealer;
    std::vector<AuditReceipt> receipts;
};

TEST_F(AuditChain, OfAnHonestOfficeIsClean)
{
    const VerifyReport report = verifyWithAll();
    EXPECT_TRUE(report.isClean()) << kinds(report).join(u' ').toStdString();
    EXPECT_GE(report.seals, 3);
    EXPECT_EQ(report.signatures, report.seals);
    EXPECT_EQ(report.anchors, report.seals);
    EXPECT_EQ(report.receipts, 6);
    EXPECT_EQ(report.unsealedEntries, 0);
}

TEST_F(AuditChain, ShowsAChangedRow)
{
    demand(owner->script(
        "set session_replication_role = replica;"
        "update audit.log set payload = '{}' where chain = 'mara' and payload like '%second%'"));
    EXPECT_TRUE(kinds(verifyLog(*olga)).contains(u"entry_changed"_s));
}

TEST_F(AuditChain, ShowsARowTakenOut)
{
    demand(owner->script("set session_replication_role = replica;"
                         "delete from audit.log where chain = 'joao' and payload like '%second%'"));
    const QStringList found = kinds(verifyLog(*olga));
    EXPECT_TRUE(found.contains(u"entry_missing"_s));
    EXPECT_TRUE(found.contains(u"seal_count"_s));
}

TEST_F(AuditChain, ShowsARewrittenChainByItsSeals)
{
    demand(owner->script(rewriteChain));
    EXPECT_EQ(kinds(verifyLog(*olga)), QStringList{u"seal_root"_s});
}

TEST_F(AuditChain, RewrittenWithItsSealsIsFoundOnlyByWhatWasKeptOutside)
{
    demand(owner->script(rewriteChain));
    demand(owner->script(rewriteSeals));
    // The database alone tells a consistent story.
    EXPECT_TRUE(verifyLog(*olga).isClean());
    EXPECT_TRUE(kinds(verifyLog(*olga, {}, sealer.anchors())).contains(u"anchor_differs"_s));
    EXPECT_TRUE(kinds(verifyLog(*olga, {sealer.publicKey()})).contains(u"seal_signature"_s));
    EXPECT_TRUE(kinds(verifyLog(*olga, {}, {}, receipts)).contains(u"receipt_differs"_s));
}

TEST_F(AuditChain, CutOffBehindTheLastSealIsFoundByReceiptsOnly)
{
    keep(demand(office.as("mara")->command(note(u"unsealed"_s))));
    demand(owner->script(R"(
set session_replication_role = replica;
delete from audit.log where payload like '%unsealed%';
update audit.chain_head h set (seq, hash) = (select l.seq, l.hash from audit.log l where l.chain = h.chain order by l.seq desc limit 1)
 where h.chain = 'mara';
)"));
    EXPECT_TRUE(verifyLog(*olga, {sealer.publicKey()}, sealer.anchors()).isClean());
    EXPECT_EQ(kinds(verifyWithAll()), QStringList{u"receipt_lost"_s});
}

TEST_F(AuditChain, CutOffTogetherWithItsSealsIsFoundByTheAnchors)
{
    demand(owner->script(R"(
set session_replication_role = replica;
delete from audit.log l using audit.seal s where s.no = (select max(no) from audit.seal) and l.xid >= s.low_xid and l.xid < s.high_xid;
delete from audit.seal where no = (select max(no) from audit.seal);
)"));
    EXPECT_TRUE(verifyLog(*olga, {sealer.publicKey()}).isClean());
    EXPECT_TRUE(kinds(verifyLog(*olga, {}, sealer.anchors())).contains(u"anchor_lost"_s));
}

TEST_F(AuditChain, IsInsertOnlyEvenForItsOwner)
{
    const QByteArray partition =
        value(*owner, u"select tableoid::regclass::text from audit.log limit 1"_s).toUtf8();
    for (const QByteArray& attempt : QList<QByteArray>{"update audit.log set payload = ''",
             "delete from audit.log", "truncate audit.log", "truncate " + partition,
             "delete from " + partition, "update " + partition + " set actor = 'x'",
             "delete from audit.seal", "truncate audit.seal", "update audit.seal set count = 7",
             "update audit.seal set signature = null, key_id = null, signed_at = null"}) {
        EXPECT_EQ(refusal(*owner, "set role purser_audit; " + attempt), u"PU001"_s)
            << attempt.constData();
        EXPECT_EQ(refusal(*owner, "reset role"), QString());
    }
}

TEST_F(AuditChain, IsReadByComplianceAndAdministratorsOnly)
{
    for (const char* login : {"mara", "ines", "peter", "sana", "omar", "anna"}) {
        auto person = office.as(login);
        EXPECT_EQ(refusal(*person, "select * from desk.audit_page('{}', null, 10)"), u"42501"_s)
            << login;
        EXPECT_EQ(refusal(*person, "select * from desk.audit_entries('0', 0, 10)"), u"42501"_s)
            << login;
        EXPECT_EQ(refusal(*person, "select desk.audit_status()"), u"42501"_s) << login;
    }
    EXPECT_EQ(
        refusal(*office.as("adam"), "select * from desk.audit_page('{}', null, 10)"), QString());
}

TEST_F(AuditChain, CanBePagedAndFiltered)
{
    const auto count = [&](const QString& filter) {
        return number(
            *olga, u"select count(*) from desk.audit_page($1::jsonb, null, 500)"_s, {filter});
    };
    EXPECT_EQ(count(uR"({"actor": "mara"})"_s), 3);
    EXPECT_EQ(count(uR"({"command": "test.note"})"_s), 6);
    EXPECT_EQ(count(uR"({"entity": "test_note", "entity_id": "1"})"_s), 1);
    EXPECT_EQ(count(uR"({"actor": "mara", "command": "other"})"_s), 0);
    EXPECT_EQ(count(uR"({"from_us": 99999999999999999})"_s), 0);
    const Table page =
        demand(olga->execute(u"select id, seal_no from desk.audit_page('{}', null, 2)"_s));
    ASSERT_EQ(page.rowCount(), 2);
    EXPECT_GT(page.row(0).integer(0), page.row(1).integer(0));
    EXPECT_EQ(page.row(0).integer(1), number(*owner, u"select max(no) from audit.seal"_s));
    const Table next = demand(
        olga->execute(u"select id from desk.audit_page('{}', $1, 2)"_s, {page.row(1).integer(0)}));
    EXPECT_LT(next.row(0).integer(0), page.row(1).integer(0));
}

TEST_F(AuditChain, LooksTheSameWhateverTheSessionsSettings)
{
    auto mara = office.as("mara");
    demand(mara->script(
        "set timezone = 'Asia/Tokyo'; set datestyle = 'German'; set intervalstyle = 'iso_8601';"
        "set bytea_output = 'escape'; set extra_float_digits = -5"));
    keep(demand(mara->command(note(u"fourth"_s))));
    sealer.seal(*sealing);
    EXPECT_TRUE(verifyWithAll().isClean());
}

TEST_F(AuditChain, TellsHowFarItIsSealed)
{
    const QJsonObject before = demand(olga->callJson({u"desk.audit_status"_s, {}}));
    EXPECT_EQ(before[u"unsealed"].toInt(), 0);
    EXPECT_TRUE(before[u"last_seal"][u"signed"].toBool());
    demand(office.as("mara")->command(note(u"fourth"_s)));
    const QJsonObject after = demand(olga->callJson({u"desk.audit_status"_s, {}}));
    EXPECT_EQ(after[u"unsealed"].toInt(), 1);
    EXPECT_GE(after[u"oldest_unsealed_age_s"].toInt(-1), 0);
}

} // namespace
