#include "core/operations/demo/demomoney.h"
#include "core/operations/demo/demotables.h"
#include "core/operations/demo/demotime.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

/// Bands of policy.approval_rule as the office is installed, in euro cents.
int stepsNeeded(qint64 referenceMinor)
{
    return referenceMinor < 1'000'00 ? 1 : referenceMinor < 20'000'00 ? 2 : 3;
}

/// A text as jsonb prints it.
QString quoted(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

/// As book.content_hash makes it; a test holds the two together.
QString contentHash(const DemoPayment& payment, const DemoAccount& account,
    const DemoDestination& destination, const QString& holder)
{
    const QString target = payment.isWithdrawal
        ? u"[%1, %2, %3, %4]"_s.arg(QString::number(account.id), quoted(destination.method),
            quoted(destination.detail), quoted(holder))
        : u"null"_s;
    const QString text =
        u"[\"purser payment v1\", %1, \"%2\", 1, %3, \"%4\", 0, \"%5\", %6, null, null, null, null, %7]"_s
            .arg(QString::number(payment.id), payment.isWithdrawal ? u"withdrawal"_s : u"deposit"_s,
                QString::number(payment.amount), currencies()[account.currency].code,
                destination.method, QString::number(account.id), target);
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString stateName(const DemoPayment& payment)
{
    switch (payment.state) {
    case DemoPaymentState::Settled: return u"settled"_s;
    case DemoPaymentState::Rejected: return u"rejected"_s;
    case DemoPaymentState::Cancelled: return u"cancelled"_s;
    }
    return {};
}

QString reasonOf(const DemoPayment& payment)
{
    if (payment.state == DemoPaymentState::Rejected)
        return payment.id % 3 == 0 ? u"destination_not_owned"_s : u"kyc_incomplete"_s;
    return payment.state == DemoPaymentState::Cancelled ? u"client_request"_s : QString();
}

/// Who took a step; mara and joao take turns, ines is the manager.
QString approver(const DemoPayment& payment, int step)
{
    if (step == 3)
        return u"ines"_s;
    return (payment.id + step) % 2 == 0 ? u"mara"_s : u"joao"_s;
}

/// Steps are spread over the time from request to decision.
qint64 stepUs(const DemoPayment& payment, int step, int steps)
{
    return payment.requestedUs + (payment.decidedUs - payment.requestedUs) * step / steps;
}

/// A mark as instructions carry it, from the number alone.
QString tagOf(qint64 instruction)
{
    static constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const QByteArray digest = QCryptographicHash::hash(
        "demo:instruction:" + QByteArray::number(instruction), QCryptographicHash::Sha256);
    QString tag = u"#"_s;
    for (int i = 0; i < 11; ++i)
        tag += alphabet[static_cast<uchar>(digest[i]) & 31];
    return tag;
}

constexpr qint64 watchedFor = 45 * day; ///< as an office does when nobody sets `payout.watch_days`

qint64 mtInstruction(const DemoPayment& payment)
{
    return 2 * payment.holdId - 1;
}

qint64 payoutInstruction(const DemoPayment& payment)
{
    return 2 * payment.holdId;
}

} // namespace

Result<void> DemoTables::writePayments()
{
    return copy(
        "book.payment (id, kind, reference, client_id, trading_account_id, destination_id, method,"
        " amount_minor, currency, state, version, content_hash, reference_minor, band_minor,"
        " steps_done, steps_needed, risk_score, hold_id, requested_by, requested_at, due_at,"
        " decided_at, settled_at, watched_at, reason_code, provider_ref)",
        [this](CopyRows& rows) {
            for (const DemoPayment& payment : m_history.payments())
                fillPayment(rows, payment);
        });
}

void DemoTables::fillPayment(CopyRows& rows, const DemoPayment& payment) const
{
    const DemoAccount& account = accountOf(payment);
    const DemoClient client = m_people.client(account.client);
    const DemoDestination destination = DemoDestination::of(account, client, m_seed);
    const DemoCurrency& currency = currencies()[account.currency];
    const qint64 inReference = referenceMinor(payment.amount, currency);
    const int steps = payment.isWithdrawal ? stepsNeeded(inReference) : 0;
    const bool isSettled = payment.state == DemoPaymentState::Settled;
    rows.number(payment.id).text(payment.isWithdrawal ? u"withdrawal" : u"deposit");
    rows.text(reference(payment)).number(client.id).number(account.id);
    rows.id(payment.isWithdrawal ? account.id : 0).text(destination.method);
    rows.number(payment.amount).text(currency.code).text(stateName(payment));
    rows.number(isSettled && payment.isWithdrawal ? steps + 5 : 2);
    rows.text(contentHash(payment, account, destination, client.name));
    rows.number(inReference).number(inReference);
    rows.number(isSettled ? steps : 0).number(steps).number(client.risk / 2).id(payment.holdId);
    rows.text(u"client").instant(payment.requestedUs).instant(payment.requestedUs + 4 * hour);
    rows.instant(payment.decidedUs).instant(payment.settledUs);
    // Watched to the end already: the simulated providers know nothing of these years.
    rows.instant(isSettled ? payment.settledUs + watchedFor : 0).optional(reasonOf(payment));
    rows.text(u"%1-%2"_s.arg(destination.provider.toUpper()).arg(payment.id)).endRow();
}

Result<void> DemoTables::writePaymentDetails()
{
    Result<void> done = copy("book.payment_editor (payment_id, login)", [this](CopyRows& rows) {
        eachDetailed(
            [&](const DemoPayment& payment) { rows.number(payment.id).text(u"client").endRow(); });
    });
    if (done)
        done = copy("book.approval (payment_id, revision, approver, step_no, role, content_hash,"
                    " stepped_up, reference_minor, at)",
            [this](CopyRows& rows) { fillApprovals(rows); });
    if (done)
        done =
            copy("book.payment_event (payment_id, at, actor, kind, revision, step_no, reason_code)",
                [this](CopyRows& rows) { fillEvents(rows); });
    if (done)
        done = copy("book.instruction (id, kind, payment_id, server_id, login, provider, direction,"
                    " amount_minor, currency, tag, comment, state, attempts, sent_at, ticket,"
                    " created_at, finished_at, not_before)",
            [this](CopyRows& rows) { fillInstructions(rows); });
    return done;
}

void DemoTables::eachDetailed(const std::function<void(const DemoPayment&)>& visit) const
{
    const auto& payments = m_history.payments();
    const size_t count = payments.size();
    const size_t wanted = std::min(count, static_cast<size_t>(m_profile.detailed));
    for (size_t i = count - wanted; i < count; ++i) {
        if (payments[i].isWithdrawal)
            visit(payments[i]);
    }
}

void DemoTables::fillApprovals(CopyRows& rows) const
{
    eachDetailed([&](const DemoPayment& payment) {
        if (payment.state != DemoPaymentState::Settled)
            return;
        const DemoAccount& account = accountOf(payment);
        const DemoClient client = m_people.client(account.client);
        const qint64 inReference = referenceMinor(payment.amount, currencies()[account.currency]);
        const QString hash = contentHash(
            payment, account, DemoDestination::of(account, client, m_seed), client.name);
        const int steps = stepsNeeded(inReference);
        for (int step = 1; step <= steps; ++step) {
            rows.number(payment.id).number(1).text(approver(payment, step)).number(step);
            rows.text(step == 3 ? u"payments_manager" : u"payments").text(hash);
            rows.flag(inReference >= 5'000'00).number(inReference);
            rows.instant(stepUs(payment, step, steps)).endRow();
        }
    });
}

void DemoTables::fillEvents(CopyRows& rows) const
{
    const auto event = [&](const DemoPayment& payment, qint64 us, const QString& actor,
                           const char16_t* kind, int step = 0, const QString& reason = {}) {
        rows.number(payment.id).instant(us).text(actor).text(QStringView(kind)).number(1);
        rows.id(step).optional(reason).endRow();
    };
    eachDetailed([&](const DemoPayment& payment) {
        event(payment, payment.requestedUs, u"client"_s, u"requested");
        if (payment.state == DemoPaymentState::Rejected) {
            event(payment, payment.decidedUs, approver(payment, 1), u"rejected", 0,
                reasonOf(payment));
        } else if (payment.state == DemoPaymentState::Cancelled) {
            event(payment, payment.decidedUs, u"sana"_s, u"cancelled", 0, reasonOf(payment));
        } else {
            const int steps = stepsNeeded(
                referenceMinor(payment.amount, currencies()[accountOf(payment).currency]));
            for (int step = 1; step <= steps; ++step)
                event(payment, stepUs(payment, step, steps), approver(payment, step), u"approved",
                    step);
            event(payment, payment.debitUs - second, u"purser_connector"_s, u"executing");
            event(payment, payment.debitUs, u"purser_connector"_s, u"debited");
            event(payment, payment.debitUs + 3 * second, u"purser_connector"_s, u"sent");
            event(payment, payment.settledUs, u"purser_connector"_s, u"settled");
        }
    });
}

void DemoTables::fillInstructions(CopyRows& rows) const
{
    eachDetailed([&](const DemoPayment& payment) {
        if (payment.state != DemoPaymentState::Settled)
            return;
        const DemoAccount& account = accountOf(payment);
        const QString& currency = currencies()[account.currency].code;
        for (const bool isPayout : {false, true}) {
            const qint64 id = isPayout ? payoutInstruction(payment) : mtInstruction(payment);
            const qint64 us = payment.debitUs + (isPayout ? 3 * second : 0);
            const QString tag = tagOf(id);
            rows.number(id).text(isPayout ? u"payout" : u"mt_balance").number(payment.id);
            rows.id(isPayout ? 0 : 1).id(isPayout ? 0 : account.login);
            rows.optional(isPayout ? destinationOf(account).provider : QString()).text(u"debit");
            rows.number(payment.amount).text(currency).text(tag);
            rows.text((tag + u' ' + reference(payment)).left(31)).text(u"done").number(1);
            rows.instant(us - second);
            rows.text(isPayout ? u"PO-%1"_s.arg(payment.id) : QString::number(payment.ticket));
            rows.instant(us - 2 * second).instant(us).instant(us - 2 * second).endRow();
        }
    });
}

} // namespace purser::demo
