// Each rule about layers finds a planted violation, and only that.
#include "tests/architecture/layerrules.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::architecture;

namespace {

const QString goodTable = uR"(
# comment
core/base:
core/office:   core/base
core/clients:  core/base core/office
core/payments: core/base core/office core/clients   # one way
ui/kit:        core/base
ui/charts:     core/base ui/kit
ui/clients:    core/clients ui/kit
ui/payments:   core/payments ui/kit
ui/shell:      ui/kit
app/bridge:    core/*
tests/support: core/*
tests/core:    core/* tests/support
)"_s;

SourceFile header(const QString& path)
{
    return {path, u"#pragma once\n"_s};
}

Violations includeViolations(const QString& from, const QString& include)
{
    const SourceFiles files{header(u"core/base/money.h"_s), header(u"core/clients/client.h"_s),
        header(u"core/payments/payment.h"_s), header(u"ui/clients/clientdesk.h"_s),
        header(u"ui/charts/chart.h"_s), {from, u"#include \""_s + include + u"\"\n"_s}};
    return includesFollowTheArrows(files, LayerTable(goodTable));
}

Violations linkViolations(const QString& from, const QString& command)
{
    const SourceFiles files{
        {u"core/clients/CMakeLists.txt"_s, u"purser_library(purser_clients Clients PCH core)"_s},
        {u"core/payments/CMakeLists.txt"_s, u"purser_library(purser_payments Payments PCH core)"_s},
        {u"ui/clients/CMakeLists.txt"_s, u"purser_library(purser_ui_clients UiClients PCH ui)"_s},
        {from + u"/CMakeLists.txt"_s, command}};
    return linksFollowTheArrows(files, LayerTable(goodTable));
}

Violations moduleViolations(const QString& folder, const QString& module)
{
    return qtModulesStayInPlace({{folder + u"/CMakeLists.txt"_s,
        u"purser_library(purser_x X PCH core\n SOURCES x.cpp\n LINKS Qt6::Core\n PRIVATE_LINKS "_s
            + module + u")"_s}});
}

} // namespace

TEST(LayerTableRule, AcceptsATableThatRunsOneWay)
{
    EXPECT_EQ(tableRunsOneWay(LayerTable(goodTable)), Violations());
}

TEST(LayerTableRule, FindsArrowsThatMustNotBe)
{
    for (const QString& line : {u"core/ledger: core/ledgers"_s, u"core/ledger: ui/kit"_s,
             u"ui/trading: ui/clients"_s, u"ui/trading: app/bridge"_s, u"core/ledger: tests/core"_s,
             u"core/ledger core/base"_s, u"core/base: core/office"_s})
        EXPECT_FALSE(tableRunsOneWay(LayerTable(goodTable + line)).isEmpty()) << line.toStdString();
}

TEST(LayerTableRule, FindsACircle)
{
    const QString circle = u"core/a: core/b\ncore/b: core/c\ncore/c: core/a\ncore/d: core/a\n"_s;
    EXPECT_EQ(tableRunsOneWay(LayerTable(circle)).size(), 3);
}

TEST(LayerTableRule, AFolderBelongsToTheNearestLayerAboveIt)
{
    const LayerTable table(goodTable);
    EXPECT_EQ(table.layerOf(u"core/payments"_s), u"core/payments"_s);
    EXPECT_EQ(table.layerOf(u"core/payments/import/x.h"_s), u"core/payments"_s);
    EXPECT_EQ(table.layerOf(u"core/pay"_s), std::nullopt);
    EXPECT_EQ(table.layerOf(u"core"_s), std::nullopt);
}

TEST(FolderRule, FindsAFolderWithoutALayer)
{
    const LayerTable table(goodTable);
    EXPECT_EQ(everyFolderHasALayer({header(u"core/base/x.h"_s)}, table), Violations());
    EXPECT_EQ(everyFolderHasALayer({header(u"core/helpers/x.h"_s)}, table).size(), 1);
    EXPECT_EQ(everyFolderHasALayer({header(u"core/x.h"_s)}, table).size(), 1);
}

TEST(IncludeRule, FollowsTheArrows)
{
    EXPECT_EQ(
        includeViolations(u"core/payments/x.cpp"_s, u"core/clients/client.h"_s), Violations());
    EXPECT_EQ(includeViolations(u"core/payments/deep/x.cpp"_s, u"core/payments/payment.h"_s),
        Violations());
    EXPECT_EQ(includeViolations(u"app/bridge/x.cpp"_s, u"core/payments/payment.h"_s), Violations());
    EXPECT_EQ(includeViolations(u"core/payments/x.cpp"_s, u"x.moc"_s), Violations());
}

TEST(IncludeRule, FindsAnIncludeAgainstTheArrows)
{
    EXPECT_EQ(includeViolations(u"core/clients/x.cpp"_s, u"core/payments/payment.h"_s),
        Violations{
            u"core/clients/x.cpp:1: core/clients must not include core/payments/payment.h"_s});
    EXPECT_EQ(includeViolations(u"core/clients/x.h"_s, u"ui/clients/clientdesk.h"_s).size(), 1);
    EXPECT_EQ(includeViolations(u"ui/payments/x.cpp"_s, u"ui/clients/clientdesk.h"_s).size(), 1);
    EXPECT_EQ(includeViolations(u"ui/shell/x.cpp"_s, u"ui/clients/clientdesk.h"_s).size(), 1);
    EXPECT_EQ(includeViolations(u"ui/kit/x.cpp"_s, u"ui/charts/chart.h"_s).size(), 1);
}

TEST(IncludeRule, FindsAnIncludeThatHidesWhereItGoes)
{
    EXPECT_EQ(includeViolations(u"ui/payments/x.cpp"_s, u"../clients/clientdesk.h"_s).size(), 1);
    EXPECT_EQ(includeViolations(u"core/payments/x.cpp"_s, u"payment.h"_s).size(), 1);
}

TEST(IncludeRule, FindsAProjectHeaderInAngleBrackets)
{
    const SourceFiles files{header(u"ui/clients/clientdesk.h"_s),
        {u"ui/payments/x.cpp"_s, u" #  include <ui/clients/clientdesk.h>\n"_s}};
    EXPECT_EQ(includesFollowTheArrows(files, LayerTable(goodTable)).size(), 1);
}

TEST(LinkRule, FollowsTheArrows)
{
    EXPECT_EQ(linkViolations(u"core/payments"_s,
                  u"purser_library(purser_x X SOURCES x.cpp LINKS Purser::Clients Qt6::Core)"_s),
        Violations());
    EXPECT_EQ(linkViolations(u"app/bridge"_s, u"purser_program(b LINKS Purser::Payments)"_s),
        Violations());
}

TEST(LinkRule, FindsALinkAgainstTheArrowsHoweverItIsWritten)
{
    for (const QString& command :
        {u"purser_library(purser_x X SOURCES x.cpp\n LINKS Qt6::Core Purser::Payments)"_s,
            u"purser_library(purser_x X SOURCES x.cpp PRIVATE_LINKS Purser::UiClients)"_s,
            u"target_link_libraries(purser_x PRIVATE Purser::Payments)"_s,
            u"target_link_libraries(purser_x PUBLIC \"purser_payments\")"_s,
            u"purser_test(x_test LINKS Purser::Payments)"_s,
            u"purser_program(x LINKS Purser::NoSuchThing)"_s})
        EXPECT_EQ(linkViolations(u"core/base"_s, command).size(), 1) << command.toStdString();
}

TEST(QtModuleRule, FindsAModuleOutOfItsPlace)
{
    EXPECT_EQ(moduleViolations(u"core/payments"_s, u"Qt6::Network"_s), Violations());
    EXPECT_EQ(moduleViolations(u"core/payments"_s, u"Qt6::Widgets"_s).size(), 1);
    EXPECT_EQ(moduleViolations(u"core/payments"_s, u"Qt6::Gui"_s).size(), 1);
    EXPECT_EQ(moduleViolations(u"core/office"_s, u"Qt6::Sql"_s), Violations());
    EXPECT_EQ(moduleViolations(u"core/payments"_s, u"Qt6::Sql"_s).size(), 1);
    EXPECT_EQ(moduleViolations(u"ui/charts"_s, u"Qt6::Charts"_s), Violations());
    EXPECT_EQ(moduleViolations(u"ui/dashboards"_s, u"Qt6::Charts"_s).size(), 1);
    EXPECT_EQ(moduleViolations(u"ui/kit"_s, u"Qt6::Test"_s).size(), 1);
    EXPECT_EQ(moduleViolations(u"tests/ui"_s, u"Qt6::Test"_s), Violations());
}
