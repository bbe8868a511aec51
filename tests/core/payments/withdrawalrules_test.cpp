// Every refusal of the commands over withdrawals, tried as the person who would.

#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/demand.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::tests::demand;
using purser::tests::TestOffice;
using purser::tests::WithdrawalDesk;

namespace {

QString why(const purser::Error& error)
{
    return error.args.value(u"why"_s).toString();
}

} // namespace

TEST(Withdrawal, HoldsItsMoneyAtOnceAndNeverMoreThanThereIs)
{
    WithdrawalDesk desk(u"EUR"_s, 100000);
    auto sana = desk.office().as("sana");
    const auto made = demand(desk.submit(*sana, 60000));
    EXPECT_EQ(made.state, u"awaiting_approval"_s);
    EXPECT_EQ(desk.books().pending(desk.books().ledgerAccount(desk.account())), 60000);
    const auto more = desk.submit(*sana, 40001);
    ASSERT_FALSE(more.has_value());
    EXPECT_EQ(more.error().code, ErrorCode::Limit);
    EXPECT_EQ(more.error().args.value(u"available"_s).toString(), u"40000"_s);
    const auto again = desk.submit(*sana, 60000);
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().code, ErrorCode::WrongState);
    EXPECT_EQ(again.error().args.value(u"what"_s).toString(), u"same_request_open"_s);
    for (const qint64 bad : {0, -1}) {
        const auto refused = desk.submit(*sana, bad);
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
    }
    EXPECT_EQ(desk.books().number(u"select count(*) from book.payment"_s), 1);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST(Withdrawal, MayNotBeApprovedByThoseWhoAreNotPayments)
{
    WithdrawalDesk desk;
    auto sana = desk.office().as("sana");
    const qint64 payment = demand(desk.submit(*sana, 120000)).id;
    for (const char* login : {"sana", "chen", "omar", "anna", "adam", "peter"}) {
        auto person = desk.office().as(login);
        const auto refused = desk.approve(*person, payment);
        ASSERT_FALSE(refused.has_value()) << login;
        EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted) << login;
    }
}

TEST(Withdrawal, NeedsOtherPeopleThanItsMakerItsEditorAndWhoeverPreparedTheDestination)
{
    WithdrawalDesk desk;
    auto mara = desk.office().as("mara");
    auto joao = desk.office().as("joao");
    const qint64 payment = demand(desk.submit(*mara, 120000)).id;
    auto refused = desk.approve(*mara, payment);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::FourEyes);
    EXPECT_EQ(why(refused.error()), u"maker"_s);

    demand(joao->command({u"desk.amend_withdrawal"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment}, {u"p_version"_s, 1},
            {u"p_amount_minor"_s, 110000}, {u"p_destination_id"_s, desk.destination()}}}));
    refused = desk.approve(*joao, payment);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(why(refused.error()), u"maker"_s);

    // A destination that an approver entered himself.
    auto chen = desk.office().as("chen");
    auto ines = desk.office().as("ines");
    const auto add = [&](const QString& iban) {
        return ines->command({u"desk.register_destination"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_client_id"_s, desk.client()},
                {u"p_kind"_s, u"sepa"_s}, {u"p_detail"_s, iban},
                {u"p_holder"_s, u"Chidi Okafor"_s}}});
    };
    // Two figures the wrong way round are no account.
    const auto slip = add(u"DE02 1203 0000 0000 2002 51"_s);
    ASSERT_FALSE(slip.has_value());
    EXPECT_EQ(slip.error().code, ErrorCode::BadInput);
    EXPECT_EQ(why(slip.error()), u"check_digits"_s);
    const auto added = demand(add(u"DE02 1203 0000 0000 2020 51"_s));
    const auto verify = [&](purser::office::Connection& who) {
        return who.command({u"desk.verify_destination"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, added.id}, {u"p_version"_s, 1},
                {u"p_text"_s, u"statement seen"_s}}});
    };
    EXPECT_EQ(verify(*chen).error().code, ErrorCode::StepUpRequired);
    demand(chen->command({u"desk.begin_step_up"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_purpose"_s, u"test"_s}}}));
    demand(verify(*desk.office().as("chen")));
    // It counts as new for a while, which is not what this is about.
    desk.books().number(u"update book.destination set added_at = added_at - interval '3 days' "
                        "where id = $1 returning id"_s,
        {added.id});
    auto sana = desk.office().as("sana");
    const qint64 other = demand(desk.submitTo(*sana, desk.account(), added.id, 90000)).id;
    refused = desk.approve(*ines, other);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(why(refused.error()), u"destination"_s);
    demand(desk.approve(*joao, other));
}

TEST(Destinations, AreBlockedByOneAndAllowedAgainByTwo)
{
    WithdrawalDesk desk;
    demand(desk.owner().script(
        "update policy.setting set value = 'false' where key = 'destination.step_up'"));
    auto sana = desk.office().as("sana");
    auto joao = desk.office().as("joao");
    const auto change = [&](const char* who, const QString& function, const QString& text) {
        return desk.office().as(who)->command({function,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, desk.destination()},
                {u"p_version"_s,
                    desk.books().number(u"select version from book.destination where id = $1"_s,
                        {desk.destination()})},
                {u"p_text"_s, text}}});
    };
    const qint64 waiting = demand(desk.submit(*sana, 90000)).id;
    EXPECT_EQ(change("sana", u"desk.block_destination"_s, u"stolen"_s).error().code,
        ErrorCode::NotPermitted);
    EXPECT_EQ(change("chen", u"desk.block_destination"_s, {}).error().code, ErrorCode::BadInput)
        << "without saying why";
    EXPECT_EQ(
        change("chen", u"desk.allow_destination"_s, u"fine"_s).error().code, ErrorCode::WrongState)
        << "it is not blocked";
    EXPECT_EQ(demand(change("chen", u"desk.block_destination"_s, u"stolen"_s)).state, u"blocked"_s);
    EXPECT_EQ(desk.submit(*sana, 80000).error().code, ErrorCode::WrongState);
    EXPECT_EQ(desk.approve(*joao, waiting).error().code, ErrorCode::CheckFailed)
        << "what waits is stopped too";
    EXPECT_EQ(demand(change("chen", u"desk.allow_destination"_s, u"it was not"_s)).state,
        u"unverified"_s);
    EXPECT_EQ(desk.approve(*joao, waiting).error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(
        change("chen", u"desk.verify_destination"_s, u"seen"_s).error().code, ErrorCode::FourEyes)
        << "not by who allowed it again";
    EXPECT_EQ(demand(change("olga", u"desk.verify_destination"_s, u"seen"_s)).state, u"verified"_s);
    demand(desk.approve(*joao, waiting));
}

TEST(Withdrawal, CountsAPersonOnceAndExecutesAfterTheLastStepOnly)
{
    WithdrawalDesk desk;
    auto sana = desk.office().as("sana");
    auto joao = desk.office().as("joao");
    auto mara = desk.office().as("mara");
    const qint64 payment = demand(desk.submit(*sana, 120000)).id;
    EXPECT_EQ(demand(desk.approve(*joao, payment)).state, u"awaiting_approval"_s);
    EXPECT_EQ(desk.books().number(u"select count(*) from book.instruction"_s), 0);
    const auto twice = desk.approve(*joao, payment);
    ASSERT_FALSE(twice.has_value());
    EXPECT_EQ(why(twice.error()), u"approved_already"_s);
    EXPECT_EQ(demand(desk.approve(*mara, payment)).state, u"approved"_s);
    EXPECT_EQ(
        desk.books().number(
            u"select count(*) from book.instruction where payment_id = $1 and kind = 'mt_balance' and direction = 'debit' and amount_minor = 120000"_s,
            {payment}),
        1);
    const auto late = desk.approve(*joao, payment);
    ASSERT_FALSE(late.has_value());
    EXPECT_EQ(late.error().code, ErrorCode::WrongState);
}

TEST(Withdrawal, AnApprovalIsForExactlyWhatWasShown)
{
    WithdrawalDesk desk;
    auto sana = desk.office().as("sana");
    auto joao = desk.office().as("joao");
    auto mara = desk.office().as("mara");
    const qint64 payment = demand(desk.submit(*sana, 120000)).id;
    const QString seen = desk.text(payment, u"content_hash"_s);
    demand(desk.approve(*joao, payment));
    demand(sana->command({u"desk.amend_withdrawal"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment}, {u"p_version"_s, 2},
            {u"p_amount_minor"_s, 130000}, {u"p_destination_id"_s, desk.destination()}}}));
    EXPECT_EQ(desk.number(payment, u"steps_done"_s), 0);
    EXPECT_EQ(desk.number(payment, u"revision"_s), 2);
    for (const auto& [version, revision, hash] : {std::tuple{2, 1, seen}, std::tuple{3, 1, seen},
             std::tuple{3, 2, seen}, std::tuple{3, 1, desk.text(payment, u"content_hash"_s)}}) {
        const auto stale = desk.approveSeen(*mara, payment, version, revision, hash);
        ASSERT_FALSE(stale.has_value());
        EXPECT_EQ(stale.error().code, ErrorCode::Stale);
    }
    // The first approver counts anew for the new content.
    demand(desk.approve(*joao, payment));
    EXPECT_EQ(demand(desk.approve(*mara, payment)).state, u"approved"_s);
    EXPECT_EQ(desk.books().pending(desk.books().ledgerAccount(desk.account())), 130000);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST(Withdrawal, SplittingDoesNotLowerTheBandOfApprovals)
{
    WithdrawalDesk desk;
    auto sana = desk.office().as("sana");
    const qint64 first = demand(desk.submit(*sana, 60000)).id;
    const qint64 second = demand(desk.submit(*sana, 60001)).id;
    EXPECT_EQ(desk.number(first, u"steps_needed"_s), 1);
    EXPECT_EQ(desk.number(second, u"steps_needed"_s), 2);
    EXPECT_EQ(desk.number(second, u"band_minor"_s), 120001);
    // Amending up and down again leaves the client's day as high as it was.
    demand(sana->command({u"desk.amend_withdrawal"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, first}, {u"p_version"_s, 1},
            {u"p_amount_minor"_s, 90000}, {u"p_destination_id"_s, desk.destination()}}}));
    EXPECT_EQ(desk.number(first, u"steps_needed"_s), 2);
}

TEST(Withdrawal, AboveTheLimitNeedsThePasswordOnceMoreAndEachProofServesOnce)
{
    WithdrawalDesk desk;
    auto sana = desk.office().as("sana");
    const qint64 first = demand(desk.submit(*sana, 600000)).id;
    const qint64 second = demand(desk.submit(*sana, 600001)).id;
    auto joao = desk.office().as("joao");
    auto refused = desk.approve(*joao, first);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::StepUpRequired);
    // An open check does not help the connection that stood before it.
    demand(joao->command({u"desk.begin_step_up"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_purpose"_s, u"payment.approve"_s}}}));
    refused = desk.approve(*joao, first);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::StepUpRequired);
    auto fresh = desk.office().as("joao");
    demand(desk.approve(*fresh, first));
    refused = desk.approve(*fresh, second);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::StepUpRequired);
    EXPECT_EQ(desk.books().number(u"select count(*) from book.approval where stepped_up"_s), 1);
}

TEST(Withdrawal, StaysWithinTheApproversLimitsAlsoOverADay)
{
    WithdrawalDesk desk;
    desk.books().number(
        u"update policy.approver_limit set per_operation_minor = 50000, per_day_minor = 90000 where role = 'payments' returning 1"_s);
    auto sana = desk.office().as("sana");
    auto joao = desk.office().as("joao");
    const qint64 big = demand(desk.submit(*sana, 50001)).id;
    auto refused = desk.approve(*joao, big);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Limit);
    EXPECT_EQ(refused.error().args.value(u"limit"_s).toString(), u"per_operation"_s);
    demand(desk.approve(*joao, demand(desk.submit(*sana, 45000)).id));
    demand(desk.approve(*joao, demand(desk.submit(*sana, 45000 - 1)).id));
    refused = desk.approve(*joao, demand(desk.submit(*sana, 10)).id);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args.value(u"limit"_s).toString(), u"per_day"_s);
    // A refused approval used nothing up.
    EXPECT_EQ(desk.books().number(
                  u"select used_minor from book.approval_usage where approver = 'joao'"_s),
        89999);
    auto ines = desk.office().as("ines");
    demand(desk.approve(*ines, big));
}

TEST(Withdrawal, WithoutARuleNobodyCanAskOrApprove)
{
    WithdrawalDesk desk;
    auto sana = desk.office().as("sana");
    const qint64 payment = demand(desk.submit(*sana, 120000)).id;
    desk.books().number(
        u"update policy.approval_rule set valid = tstzrange(lower(valid), clock_timestamp()) where kind = 'withdrawal' and id > 0 returning 1"_s);
    auto joao = desk.office().as("joao");
    auto refused = desk.approve(*joao, payment);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(refused.error().args.value(u"check"_s).toString(), u"approval_rule"_s);
    refused = desk.submit(*sana, 5);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args.value(u"check"_s).toString(), u"approval_rule"_s);
}

TEST(Withdrawal, StricterPolicyReachesOpenRequestsToo)
{
    WithdrawalDesk desk;
    auto sana = desk.office().as("sana");
    const qint64 payment = demand(desk.submit(*sana, 50000)).id;
    EXPECT_EQ(desk.number(payment, u"steps_needed"_s), 1);
    auto adam = desk.office().as("adam");
    auto alma = desk.office().as("alma");
    const auto proposed = demand(adam->command({u"desk.propose_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, u"policy.approval_rule"_s},
            {u"p_payload"_s,
                u"{\"kind\": \"withdrawal\", \"bands\": [{\"from_minor\": \"0\", \"step_up\": false, \"roles\": [\"payments\", \"payments\"]}]}"_s},
            {u"p_reason"_s, u"two people for every withdrawal"_s}}}));
    demand(alma->command({u"desk.decide_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, proposed.id},
            {u"p_version"_s, proposed.version}, {u"p_decision"_s, u"approve"_s},
            {u"p_reason"_s, u"agreed"_s}}}));
    auto joao = desk.office().as("joao");
    EXPECT_EQ(demand(desk.approve(*joao, payment)).state, u"awaiting_approval"_s);
    EXPECT_EQ(desk.number(payment, u"steps_needed"_s), 2);
}

TEST(Withdrawal, AStandingCheckStopsTheApproval)
{
    const std::pair<const char*, const char*> faults[] = {
        {"update book.client set kyc_state = 'expired'", "kyc_state"},
        {"update book.client set kyc_level = 1", "kyc_state"},
        {"update book.client set kyc_expires_on = current_date", "kyc_expiry"},
        {"update book.client set status = 'suspended'", "account_state"},
        {"update book.trading_account set state = 'disabled'", "account_state"},
        {"update book.destination set state = 'unverified', verified_at = null, verified_by = null",
            "destination_verified"},
        {"update book.destination set holder = 'Somebody Else Entirely'", "name_on_account"},
        {"insert into sync.account_figures values (1, 'EUR', 1, 0, 1, 0, 1, 0, clock_timestamp())",
            "free_margin"},
    };
    for (const auto& [statement, check] : faults) {
        WithdrawalDesk desk;
        auto sana = desk.office().as("sana");
        auto joao = desk.office().as("joao");
        const qint64 payment = demand(desk.submit(*sana, 50000)).id;
        demand(desk.owner().script(statement));
        // The destination is part of the content: whoever approves has to look again.
        desk.books().number(
            u"update book.payment p set content_hash = book.content_hash(p) where id = $1 returning 1"_s,
            {payment});
        const auto refused = desk.approve(*joao, payment);
        ASSERT_FALSE(refused.has_value()) << statement;
        EXPECT_EQ(refused.error().code, ErrorCode::CheckFailed) << statement;
        EXPECT_TRUE(
            refused.error().args.value(u"checks"_s).toArray().contains(QString::fromLatin1(check)))
            << statement;
    }
}

TEST(Withdrawal, ChangingTheDestinationBehindTheApproversBackIsSeen)
{
    WithdrawalDesk desk;
    auto sana = desk.office().as("sana");
    auto joao = desk.office().as("joao");
    const qint64 payment = demand(desk.submit(*sana, 50000)).id;
    desk.books().number(
        u"update book.destination set detail = 'DE99999999999999999999' where id = $1 returning 1"_s,
        {desk.destination()});
    const auto refused = desk.approve(*joao, payment);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Stale);
}

TEST(Withdrawal, IsDecidedOnlyByWhoeverHoldsIt)
{
    WithdrawalDesk desk;
    auto sana = desk.office().as("sana");
    auto joao = desk.office().as("joao");
    auto mara = desk.office().as("mara");
    const qint64 payment = demand(desk.submit(*sana, 50000)).id;
    const auto take = [&](purser::office::Connection& who) {
        return who.command({u"desk.take_payment"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment}}});
    };
    demand(take(*joao));
    auto refused = take(*mara);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args.value(u"by"_s).toString(), u"João Ferreira"_s);
    refused = desk.approve(*mara, payment);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args.value(u"what"_s).toString(), u"held"_s);
    desk.books().number(
        u"update book.payment set held_until = clock_timestamp() where id = $1 returning 1"_s,
        {payment});
    demand(take(*mara));
    demand(mara->command({u"desk.release_payment"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment}}}));
    demand(desk.approve(*joao, payment));
}

TEST(Withdrawal, RejectingAndCancellingGiveTheMoneyBackAndNeedAReason)
{
    WithdrawalDesk desk;
    const qint64 ledger = desk.books().ledgerAccount(desk.account());
    auto sana = desk.office().as("sana");
    auto joao = desk.office().as("joao");
    const qint64 payment = demand(desk.submit(*sana, 50000)).id;
    for (const auto& [reason, text] :
        {std::pair{u"because"_s, u"x"_s}, std::pair{u"other"_s, u""_s},
            std::pair{u"other"_s, u"  "_s}, std::pair{u"other"_s, u"a\u202eb"_s}}) {
        const auto refused = desk.decide(*joao, u"desk.reject_payment"_s, payment, reason, text);
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
    }
    EXPECT_EQ(
        demand(desk.decide(*joao, u"desk.reject_payment"_s, payment, u"duplicate"_s, {})).state,
        u"rejected"_s);
    EXPECT_EQ(desk.books().pending(ledger), 0);
    EXPECT_EQ(
        desk.decide(*joao, u"desk.reject_payment"_s, payment, u"duplicate"_s, {}).error().code,
        ErrorCode::WrongState);

    const qint64 second = demand(desk.submit(*sana, 50000)).id;
    EXPECT_EQ(
        demand(desk.decide(*sana, u"desk.cancel_payment"_s, second, u"client_request"_s, {})).state,
        u"cancelled"_s);
    EXPECT_EQ(desk.books().pending(ledger), 0);
    const qint64 third = desk.approved(50000);
    EXPECT_EQ(
        desk.decide(*sana, u"desk.cancel_payment"_s, third, u"client_request"_s, {}).error().code,
        ErrorCode::WrongState);
    EXPECT_EQ(desk.decide(*joao, u"desk.reject_payment"_s, third, u"duplicate"_s, {}).error().code,
        ErrorCode::WrongState);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST(Withdrawal, WaitingForInformationStopsTheClockAndVoidsApprovals)
{
    WithdrawalDesk desk;
    auto sana = desk.office().as("sana");
    auto joao = desk.office().as("joao");
    auto mara = desk.office().as("mara");
    const qint64 payment = demand(desk.submit(*sana, 120000)).id;
    demand(desk.approve(*joao, payment));
    EXPECT_EQ(
        demand(desk.decide(*mara, u"desk.return_payment"_s, payment, u"source_of_funds"_s, {}))
            .state,
        u"waiting_info"_s);
    EXPECT_EQ(desk.number(payment, u"steps_done"_s), 0);
    EXPECT_EQ(desk.approve(*mara, payment).error().code, ErrorCode::WrongState);
    desk.books().number(
        u"update book.payment set waiting_since = waiting_since - interval '2 hours' where id = $1 returning 1"_s,
        {payment});
    const qint64 due = desk.number(payment, u"extract(epoch from due_at)"_s);
    EXPECT_EQ(
        desk.books().number(
            u"select count(*) from book.payment where id = $1 and state = 'waiting_info' and flag = 'waiting_info'"_s,
            {payment}),
        1);
    const auto answered = demand(sana->command({u"desk.answer_payment"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment},
            {u"p_version"_s, desk.number(payment, u"version"_s)},
            {u"p_text"_s, u"payslip attached"_s}}}));
    EXPECT_EQ(answered.state, u"awaiting_approval"_s);
    EXPECT_NEAR(
        static_cast<double>(desk.number(payment, u"extract(epoch from due_at)"_s) - due), 7200, 5);
    demand(desk.approve(*joao, payment));
    EXPECT_EQ(demand(desk.approve(*mara, payment)).state, u"approved"_s);
}

TEST(Withdrawal, NobodyDecidesWithinASnapshotTakenBefore)
{
    WithdrawalDesk desk;
    auto sana = desk.office().as("sana");
    auto joao = desk.office().as("joao");
    const qint64 payment = demand(desk.submit(*sana, 50000)).id;
    const auto refused = joao->script(
        "begin isolation level repeatable read; select desk.approve_payment(gen_random_uuid(), "
        + QByteArray::number(payment) + ", 1, 1, '"
        + desk.text(payment, u"content_hash"_s).toLatin1() + "')");
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
    EXPECT_EQ(refused.error().args.value(u"field"_s).toString(), u"isolation"_s);
}

TEST(Withdrawal, ScopedStaffSeeOnlyTheirPartnersClients)
{
    WithdrawalDesk desk;
    auto peter = desk.office().as("peter");
    EXPECT_EQ(demand(peter->call({u"desk.list_clients"_s, {}})).rowCount(), 0);
    const auto hidden = peter->callJson({u"desk.client_file"_s, {{u"p_id"_s, desk.client()}}});
    ASSERT_FALSE(hidden.has_value());
    EXPECT_EQ(hidden.error().code, ErrorCode::NotFound);
    EXPECT_EQ(demand(peter->call({u"desk.search"_s, {{u"p_text"_s, u"Okafor"_s}}})).rowCount(), 0);
    desk.books().number(
        u"update book.client set partner_id = 1 where id = $1 returning 1"_s, {desk.client()});
    EXPECT_EQ(demand(peter->call({u"desk.list_clients"_s, {}})).rowCount(), 1);
    EXPECT_EQ(demand(peter->call({u"desk.search"_s, {{u"p_text"_s, u"Okafor"_s}}})).rowCount(), 1);
}
