// What a typed text means as a question to the audit trail.

#include "ui/compliance/auditlist.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::compliance::AuditFilter;
using purser::compliance::AuditList;

TEST(AuditSearch, AReferenceIsAPayment)
{
    for (const QString& text : {u"W-42"_s, u"w-42"_s, u" D-42 "_s, u"T-42"_s}) {
        const AuditFilter filter = AuditList::read(text);
        EXPECT_EQ(filter.entity, u"payment"_s) << qPrintable(text);
        EXPECT_EQ(filter.entityId, u"42"_s);
        EXPECT_TRUE(filter.actor.isEmpty());
    }
}

TEST(AuditSearch, ACodeIsAClientADotACommandAndTheRestALogin)
{
    EXPECT_EQ(AuditList::read(u"C-17"_s).entity, u"client"_s);
    EXPECT_EQ(AuditList::read(u"payment.approve"_s).command, u"payment.approve"_s);
    EXPECT_EQ(AuditList::read(u"mara"_s).actor, u"mara"_s);
    EXPECT_EQ(AuditList::read(u"W-"_s).actor, u"W-"_s);
    EXPECT_EQ(AuditList::read({}), AuditFilter{});
}
