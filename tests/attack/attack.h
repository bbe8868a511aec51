#pragma once

#include "tests/core/authority/notecommand.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/authority/temporarystaff.h"
#include "tests/support/standardstaff.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>

namespace purser::tests {

/// An office of its own for each attempt, Mara's connection, and the administrator's to look at
/// what came of it. The numbers in the tests' names are those of the list of attacks in
/// SECURITY.md.
class Attack : public ::testing::Test
{
protected:
    static constexpr auto denied = "42501";

    void expectDenied(office::Connection& who, const QByteArray& attempt)
    {
        EXPECT_EQ(refusal(who, attempt).toStdString(), denied) << attempt.constData();
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<office::Connection> owner = office.asOwner();
    std::unique_ptr<office::Connection> mara = office.as("mara");
};

} // namespace purser::tests
