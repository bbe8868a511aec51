#include "ui/payments/kindfacts.h"

#include "core/base/rate.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/paymenttexts.h"
#include "ui/payments/stateways.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

QStringList KindFacts::ids()
{
    return {u"to"_s, u"page"_s, u"received"_s, u"payer"_s, u"cost"_s, u"rate"_s, u"final"_s,
        u"gateway"_s, u"told"_s, u"receipt"_s, u"corrects"_s, u"corrected"_s, u"back"_s,
        u"again_of"_s, u"again_by"_s, u"kept"_s};
}

QList<KindFact> KindFacts::facts() const
{
    const SheetPayment& payment = m_sheet.payment;
    QList<KindFact> facts;
    if (payment.toAccount) {
        const QString to = tr("%1 · %2").arg(payment.toAccount->server, payment.toAccount->login);
        facts.append({u"to"_s, tr("To account"),
            payment.toClient ? tr("%1, %2").arg(to, payment.toClient->name) : to});
    }
    if (!m_sheet.pages.empty())
        facts.append({u"page"_s, tr("Page to pay on"), page(m_sheet.pages.back())});
    if (payment.settled)
        facts.append({u"received"_s, tr("Came"), m_formats.money(*payment.settled)});
    if (!payment.payer.isEmpty())
        facts.append({u"payer"_s, tr("Paid by"), payment.payer});
    if (payment.providerFee && !payment.providerFee->isZero())
        facts.append({u"cost"_s, tr("Provider keeps"), m_formats.money(*payment.providerFee)});
    if (payment.quote)
        facts.append({u"rate"_s, tr("Rate"), rate(*payment.quote)});
    if (payment.finalAmount && *payment.finalAmount != payment.amount)
        facts.append({u"final"_s, tr("Arrives"), m_formats.money(*payment.finalAmount)});
    if (!payment.provider.isEmpty()) {
        facts.append({u"gateway"_s, tr("Gateway"),
            payment.providerReference.isEmpty()
                ? payment.provider
                : tr("%1 · %2").arg(payment.provider, payment.providerReference)});
    }
    if (!m_sheet.clientReason.isEmpty())
        facts.append({u"told"_s, tr("The client is told"), m_sheet.clientReason});
    if (m_sheet.receipt) {
        facts.append({u"receipt"_s, tr("Receipt"),
            tr("R-%1, %2")
                .arg(m_sheet.receipt->id.value())
                .arg(m_formats.dateTime(m_sheet.receipt->received))});
    }
    if (!payment.corrects.isEmpty())
        facts.append({u"corrects"_s, tr("Corrects"), payment.corrects});
    if (!payment.correctedBy.isEmpty())
        facts.append({u"corrected"_s, tr("Corrected by"), payment.correctedBy});
    if (m_sheet.again)
        facts += again(*m_sheet.again);
    return facts;
}

QList<KindFact> KindFacts::again(const PaidAgain& again) const
{
    QList<KindFact> facts;
    if (again.cameBack.isPositive())
        facts.append({u"back"_s, tr("Came back"), m_formats.money(again.cameBack)});
    if (!again.of.isEmpty())
        facts.append({u"again_of"_s, tr("Pays out again"),
            again.fromWallet ? tr("%1, from the wallet").arg(again.of) : again.of});
    QStringList others;
    for (const PaidAgain::Other& other : again.payments)
        others.append(
            tr("%1 (%2)").arg(other.reference, kit::PaymentWords::state(other.state, 0, 0)));
    if (!others.isEmpty())
        facts.append({u"again_by"_s,
            again.of.isEmpty() ? tr("Paid out again by") : tr("Other payouts of it"),
            m_formats.locale().createSeparatedList(others)});
    if (again.kept)
        facts.append({u"kept"_s, tr("Stays with us"),
            tr("%1, says %2").arg(PaymentTexts::reason(again.kept->reason), again.kept->by)});
    return facts;
}

QString KindFacts::page(const SheetPage& page) const
{
    if (page.shown == u"opening")
        return tr("%1 is opening it").arg(page.gateway);
    if (page.shown == u"open" && page.expires.isValid())
        return tr("%1, open until %2").arg(page.gateway, m_formats.dateTime(page.expires));
    if (page.shown == u"closed")
        return tr("%1, closed: it was paid on or is not awaited any more").arg(page.gateway);
    if (page.shown == u"expired")
        return tr("%1, its time is over").arg(page.gateway);
    return tr("%1 did not open it").arg(page.gateway);
}

QString KindFacts::rate(const SheetPayment::Quote& quote) const
{
    const Result<Rate> client = Rate::fromScaled(quote.clientRate);
    const Result<Rate> market = Rate::fromScaled(quote.marketRate);
    if (!client || !market)
        return {};
    return tr("%1 (market %2, %3)").arg(client->text(), market->text(), quote.source);
}

QString KindFacts::beside() const
{
    const SheetPayment& payment = m_sheet.payment;
    if (payment.destination) {
        return payment.destination->bank.isEmpty()
            ? tr("to %1, %2").arg(payment.destination->masked, payment.destination->holder)
            : tr("to %1, %2, %3")
                  .arg(payment.destination->masked, payment.destination->holder,
                      payment.destination->bank);
    }
    if (payment.toAccount)
        return payment.toClient
            ? tr("to %1, %2").arg(payment.toAccount->login, payment.toClient->name)
            : tr("to %1").arg(payment.toAccount->login);
    if (payment.kind == PaymentKind::Deposit)
        return tr("by %1").arg(kit::PaymentWords::method(payment.method));
    if (!payment.account)
        return {};
    return payment.outgoing || payment.kind == PaymentKind::Fee
        ? tr("off %1").arg(payment.account->login)
        : tr("onto %1").arg(payment.account->login);
}

QStringList KindFacts::path(int* current) const
{
    const StateWays ways(m_sheet.path);
    const QString now = m_sheet.payment.state.word();
    const QString goal = Listed<PaymentState>(PaymentState::Settled).word();
    QStringList states = ways.between(u"none"_s, now);
    *current = static_cast<int>(states.size()) - 1;
    if (now != goal)
        states += ways.between(now, goal);
    QStringList names;
    for (const QString& word : states) {
        const auto state = Listed<PaymentState>::fromWord(word);
        names.append(state == PaymentState::AwaitingApproval
                ? tr("Approval")
                : kit::PaymentWords::state(state, 0, 0));
    }
    return names;
}

} // namespace purser::payments
