#include "tests/core/compliance/verify/madelog.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace purser::compliance;
using purser::compliance::test::MadeLog;

namespace {

/// A log of random shape: chains, rows, swaps and seals, everything sealed at the end.
MadeLog anyLog()
{
    MadeLog log;
    const int rows = *rc::gen::inRange(1, 40);
    for (int i = 0; i < rows; ++i) {
        const QString chain = QString::number(*rc::gen::inRange(0, 4));
        const bool follows = !log.entries.empty() && log.entries.back().chain == chain
            && (log.seals.empty() || log.seals.back().highXid < log.entries.back().xid);
        log.append(chain, QString::number(*rc::gen::arbitrary<int>()));
        if (follows && *rc::gen::inRange(0, 4) == 0)
            log.swapLastTwo();
        if (*rc::gen::inRange(0, 5) == 0)
            log.seal();
    }
    log.seal();
    return log;
}

size_t anyIndex(size_t count)
{
    return *rc::gen::inRange<size_t>(0, count);
}

TEST(AuditVerifierProperty, EveryHonestLogIsClean)
{
    EXPECT_TRUE(rc::check([] { RC_ASSERT(anyLog().verify().isClean()); }));
}

TEST(AuditVerifierProperty, EveryChangeOfOneRowIsFound)
{
    EXPECT_TRUE(rc::check([] {
        MadeLog log = anyLog();
        AuditEntry& entry = log.entries[anyIndex(log.entries.size())];
        switch (*rc::gen::inRange(0, 8)) {
        case 0: entry.atUs += 1; break;
        case 1: entry.actor += u'x'; break;
        case 2: entry.station += u'x'; break;
        case 3: entry.command += u'x'; break;
        case 4: entry.entity += u'x'; break;
        case 5: entry.entityId += u'x'; break;
        case 6: entry.payload += u'x'; break;
        case 7: entry.hash[0] = static_cast<char>(entry.hash[0] ^ 1); break;
        }
        RC_ASSERT(!log.verify().isClean());
    }));
}

TEST(AuditVerifierProperty, EveryLostOrMovedSealedRowIsFound)
{
    EXPECT_TRUE(rc::check([] {
        MadeLog log = anyLog();
        const size_t index = anyIndex(log.entries.size());
        if (*rc::gen::arbitrary<bool>())
            log.entries.erase(log.entries.begin() + static_cast<std::ptrdiff_t>(index));
        else
            log.entries[index].seq += 1;
        RC_ASSERT(!log.verify().isClean());
    }));
}

TEST(AuditVerifierProperty, WithoutTheKeyAnyRewriteOfAnAnchoredLogIsFound)
{
    EXPECT_TRUE(rc::check([] {
        MadeLog log = anyLog();
        const AuditAnchor last = log.anchor(log.seals.size() - 1);
        const size_t index = anyIndex(log.entries.size());
        log.entries[index].payload += u'x';
        log.rechainFrom(index);
        log.resealFrom(0);
        VerifyInput input = log.input();
        RC_ASSERT(log.verify(input).isClean());
        input.anchors = {last};
        RC_ASSERT(!log.verify(input).isClean());
    }));
}

} // namespace
