#pragma once

#include "tests/attack/mutant.h"

#include <gtest/gtest.h>

namespace purser::tests {

/// A test that cannot fail protects nothing: each control is switched off in turn, and a test has
/// to notice. The tables of controls stand in files of their own, by subject.
class ControlSwitchedOff : public ::testing::TestWithParam<Mutant>
{
};

inline std::string nameOfMutant(const ::testing::TestParamInfo<Mutant>& info)
{
    return info.param.name;
}

inline constexpr auto attack = "purser_attack_test";
inline constexpr auto payments = "purser_withdrawal_test";
inline constexpr auto kinds = "purser_payment_kinds_test";
inline constexpr auto model = "purser_payment_model_test";
inline constexpr auto onboarding = "purser_onboarding_test";
inline constexpr auto intake = "purser_intake_test";
inline constexpr auto ledger = "purser_ledger_test";

} // namespace purser::tests
