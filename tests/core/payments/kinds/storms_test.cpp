// Many people at once over payments of every kind: nobody approves what was not shown, nothing is
// carried out twice, and the books agree afterwards.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <atomic>
#include <functional>
#include <gtest/gtest.h>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::office::Connection;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

struct Seen {
    int version = 0;
    int revision = 0;
    QString hash;
};

/// What the list shows of a payment now.
Seen look(Connection& who, qint64 payment)
{
    const auto sheet = who.callJson({u"desk.payment_sheet"_s, {{u"p_id"_s, payment}}});
    if (!sheet)
        return {};
    const QJsonObject p = sheet->value(u"payment"_s).toObject();
    return {p.value(u"version"_s).toInt(), p.value(u"revision"_s).toInt(),
        p.value(u"hash"_s).toString()};
}

void together(const std::vector<std::function<void()>>& work)
{
    std::vector<std::thread> threads;
    for (const auto& one : work)
        threads.emplace_back(one);
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace

TEST(KindsStorm, AnApprovalIsForWhatWasShownAlsoWhileItIsBeingChanged)
{
    KindsDesk d(u"EUR"_s, 100000000);
    d.run("update policy.approval_rule set step_up = false");
    std::vector<qint64> payments;
    {
        auto sana = d.as("sana");
        for (int i = 0; i < 12; ++i)
            payments.push_back(demand(d.desk().submit(*sana, 120000 + i)).id);
    }
    const qint64 destination = d.desk().destination();
    std::atomic<int> approved = 0;
    std::atomic<int> odd = 0;
    const auto approver = [&](const char* login, unsigned seed) {
        return [&, login, seed] {
            auto person = d.as(login);
            std::mt19937 random(seed);
            for (int i = 0; i < 60; ++i) {
                const qint64 payment = payments[random() % payments.size()];
                const Seen seen = look(*person, payment);
                const auto answer = d.desk().approveSeen(
                    *person, payment, seen.version, seen.revision, seen.hash);
                if (answer) {
                    ++approved;
                } else if (answer.error().code != ErrorCode::Stale
                    && answer.error().code != ErrorCode::WrongState
                    && answer.error().code != ErrorCode::FourEyes
                    && answer.error().code != ErrorCode::Busy) {
                    ++odd;
                }
            }
        };
    };
    const auto editor = [&] {
        auto sana = d.as("sana");
        std::mt19937 random(7);
        for (int i = 0; i < 40; ++i) {
            const qint64 payment = payments[random() % payments.size()];
            const auto answer = sana->command({u"desk.amend_withdrawal"_s,
                {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, payment},
                    {u"p_version"_s, look(*sana, payment).version},
                    {u"p_amount_minor"_s, 110000 + i}, {u"p_destination_id"_s, destination}}});
            if (!answer && answer.error().code != ErrorCode::Stale
                && answer.error().code != ErrorCode::WrongState
                && answer.error().code != ErrorCode::Busy)
                ++odd;
        }
    };
    together({approver("joao", 1), approver("mara", 2), approver("joao", 3), approver("mara", 4),
        editor});
    EXPECT_EQ(odd, 0);
    EXPECT_GT(approved, 0);
    // Whatever was decided rests on two people who saw exactly what is there now.
    EXPECT_EQ(d.books().number(
                  u"select count(*) from book.payment p where p.state = 'approved' and (select "
                  u"count(distinct a.approver) from book.approval a where a.payment_id = p.id and "
                  u"a.revision = p.revision and a.content_hash = p.content_hash) <> 2"_s),
        0);
    EXPECT_EQ(d.books().number(
                  u"select count(*) from book.payment p where (p.state = 'approved') <> (select "
                  u"count(*) = 1 from book.instruction i where i.payment_id = p.id)"_s),
        0);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(KindsStorm, TwoListsWithTheSamePaymentsApproveEachOnce)
{
    KindsDesk d(u"EUR"_s, 100000000);
    QJsonArray items;
    qint64 total = 0;
    {
        auto sana = d.as("sana");
        for (int i = 0; i < 20; ++i) {
            const qint64 id = demand(d.desk().submit(*sana, 1000 + i)).id;
            total += 1000 + i;
            items.append(QJsonObject{{u"id"_s, id}, {u"version"_s, 1}, {u"revision"_s, 1},
                {u"hash"_s, d.desk().text(id, u"content_hash"_s)}});
        }
    }
    const QString list = QString::fromUtf8(QJsonDocument(items).toJson());
    std::atomic<qint64> approved = 0;
    const auto send = [&](const char* login) {
        return [&, login] {
            auto person = d.as(login);
            for (int attempt = 0; attempt < 20; ++attempt) {
                const auto answer = person->command({u"desk.approve_many"_s,
                    {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_items"_s, list},
                        {u"p_total_minor"_s, total}}});
                if (answer) {
                    approved += answer->detail.value(u"approved"_s).toInteger();
                    return;
                }
                EXPECT_EQ(answer.error().code, ErrorCode::Busy)
                    << qPrintable(answer.error().detail);
            }
        };
    };
    together({send("joao"), send("mara"), send("ines")});
    EXPECT_EQ(approved, 20);
    EXPECT_EQ(d.books().number(u"select count(*) from book.approval"_s), 20);
    EXPECT_EQ(d.books().number(u"select count(*) from book.instruction"_s), 20);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(KindsStorm, OneReceiptBooksOnceHoweverManyReportIt)
{
    KindsDesk d;
    qint64 deposit = 0;
    {
        auto sana = d.as("sana");
        deposit = demand(d.announce(*sana, 250000)).id;
    }
    const QString reference = d.reference(deposit);
    const qint64 lease = d.books().number(u"select token from sync.lease"_s);
    const auto report = [&] {
        auto connector = d.desk().office().asService("purser_connector");
        for (int i = 0; i < 20; ++i) {
            const auto answer = connector->callJson({u"link.report_receipt"_s,
                {{u"p_lease"_s, lease}, {u"p_provider"_s, u"bank"_s},
                    {u"p_provider_ref"_s, u"B-%1"_s.arg(i)}, {u"p_method"_s, u"sepa"_s},
                    {u"p_amount_minor"_s, 250000}, {u"p_currency"_s, u"EUR"_s},
                    {u"p_payer"_s, u"Chidi Okafor"_s}, {u"p_reference"_s, reference}}});
            if (!answer) {
                EXPECT_EQ(answer.error().code, ErrorCode::WrongState);
            }
        }
    };
    together({report, report, report, report});
    EXPECT_EQ(d.books().number(u"select count(*) from book.receipt"_s), 20);
    EXPECT_EQ(d.books().number(u"select count(*) from book.receipt where state = 'allocated'"_s), 1);
    EXPECT_EQ(d.role(u"client_wallet"_s), 250000);
    EXPECT_EQ(d.role(u"psp_receivable"_s), -250000 * 20);
    EXPECT_EQ(d.books().differences(), 0);
}
