#include "tests/support/testoffice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::office;
using namespace purser::tests;

TEST(Connection, SaysWhoIsThere)
{
    const TestOffice office = TestOffice::fresh();
    auto mara = office.as("mara");
    const QJsonObject me = demand(mara->callJson({u"desk.me"_s, {}}));
    EXPECT_EQ(me[u"login"].toString(), u"mara"_s);
    EXPECT_EQ(me[u"name"].toString(), u"Mara Lindqvist"_s);
}
