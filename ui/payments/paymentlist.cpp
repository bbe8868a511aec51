#include "ui/payments/paymentlist.h"

#include "core/base/rate.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/paymenttexts.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::FilterChoice;
using kit::FilterKind;
using kit::FilterOp;
using kit::FilterRule;
using kit::PaymentWords;

namespace {

/// States in which a payment is worth looking for, in the order of its life.
constexpr PaymentState offeredStates[] = {PaymentState::Announced, PaymentState::Pending,
    PaymentState::Confirmed, PaymentState::AwaitingApproval, PaymentState::WaitingInfo,
    PaymentState::Approved, PaymentState::Credited, PaymentState::Executing,
    PaymentState::Compensating, PaymentState::Sent, PaymentState::Settled, PaymentState::Rejected,
    PaymentState::Cancelled, PaymentState::Expired, PaymentState::Failed, PaymentState::Returning,
    PaymentState::Returned, PaymentState::ReturnedAfterSend, PaymentState::ChargedBack};

QString stateName(const Listed<PaymentState>& state)
{
    return state == PaymentState::AwaitingApproval ? PaymentList::tr("Waiting for approval")
                                                   : PaymentWords::state(state, 0, 0);
}

QList<FilterChoice> stateChoices()
{
    QList<FilterChoice> choices;
    for (const PaymentState state : offeredStates)
        choices.append({Listed<PaymentState>(state).word(), stateName(state)});
    return choices;
}

QList<FilterChoice> methodChoices()
{
    QList<FilterChoice> choices;
    for (const QString& code : PaymentWords::methods())
        choices.append({code, PaymentWords::method(code)});
    return choices;
}

template <typename Enum, typename Name>
QList<FilterChoice> wordChoices(Name name)
{
    QList<FilterChoice> choices;
    for (const auto& [value, word] : listedWords(Enum{}))
        choices.append({word.toString(), name(Listed<Enum>(value))});
    return choices;
}

Cell moneyCell(const std::optional<Money>& amount, const kit::Formats& formats)
{
    return amount && !amount->isZero() ? Cell::of(*amount, formats) : Cell::plain({});
}

Cell rateCell(const PaymentRow& row)
{
    const Result<Rate> rate = Rate::fromScaled(row.clientRate);
    return rate && !rate->isZero() ? Cell::plain(rate->text()) : Cell::plain({});
}

QString addressee(const PaymentRow& row)
{
    return row.asked ? PaymentTexts::addressee(row.asked->whom, row.asked->role, row.asked->name)
                     : QString();
}

/// Of a payment that waits for an answer, who has to give it.
Cell stateCell(const PaymentRow& row)
{
    if (row.asked && row.asked->late)
        return Cell::state(PaymentList::tr("Overdue: %1").arg(addressee(row)), kit::Tone::Stop,
            kit::statusIcon(kit::Tone::Stop));
    if (row.asked)
        return Cell::state(PaymentList::tr("Asked: %1").arg(addressee(row)),
            PaymentWords::tone(row.state), PaymentWords::icon(row.state));
    // That it came back says more than that it failed.
    if (row.flag && row.state != PaymentState::ReturnedAfterSend)
        return Cell::state(PaymentWords::flag(*row.flag), PaymentWords::tone(*row.flag));
    return Cell::state(PaymentWords::state(row.state, row.stepsDone, row.stepsNeeded),
        PaymentWords::tone(row.state), PaymentWords::icon(row.state));
}

} // namespace

QList<kit::Column> PaymentList::columns()
{
    return {{u"due"_s, tr("Due"), ColumnKind::Due, 114, u"due"_s},
        {u"reference"_s, tr("Reference"), ColumnKind::Dim, 92, u"newest"_s, true, {},
            u"reference"_s},
        // The reference says it too, and the tabs part the kinds.
        {u"kind"_s, tr("Kind"), ColumnKind::Dim, 96, {}, false, {}, u"kind"_s},
        {u"client"_s, tr("Client"), ColumnKind::Strong, 140, {}, true, {}, u"client_id"_s},
        {u"method"_s, tr("Method"), ColumnKind::Text, 76, {}, true, {}, u"method"_s},
        {u"amount"_s, tr("Amount"), ColumnKind::Money, 122, u"amount"_s, true, {}, u"amount"_s},
        {u"fee"_s, tr("Fee"), ColumnKind::Money, 96, {}, false, tr("What the client pays")},
        {u"cost"_s, tr("Cost"), ColumnKind::Money, 96, {}, false, tr("What the provider keeps")},
        {u"rate"_s, tr("Rate"), ColumnKind::Number, 96, {}, false},
        {u"final"_s, tr("Final amount"), ColumnKind::Money, 122, {}, false,
            tr("What arrives in the end, after fee and exchange")},
        {u"gateway"_s, tr("Gateway"), ColumnKind::Text, 90, u"gateway"_s, false, {}, u"gateway"_s},
        {u"risk"_s, tr("Risk"), ColumnKind::Risk, 84, u"risk"_s, true, {}, u"risk"_s},
        {u"state"_s, tr("State"), ColumnKind::State, 130, {}, true, {}, u"state"_s},
        {u"held"_s, tr("Held by"), ColumnKind::Text, 120, {}, false},
        {u"asked"_s, tr("Asked of"), ColumnKind::Text, 150, {}, false,
            tr("Who has to answer what is asked about it")},
        {u"answer"_s, tr("Answer due"), ColumnKind::Due, 114, {}, false},
        {u"requested"_s, tr("Requested"), ColumnKind::Time, 130, {}, false}};
}

QList<kit::FilterField> PaymentList::fields()
{
    return {{u"client"_s, tr("Client"), FilterKind::Text},
        {u"client_id"_s, tr("Client"), FilterKind::Id},
        {u"reference"_s, tr("Reference"), FilterKind::Text},
        {u"method"_s, tr("Method"), FilterKind::Word, methodChoices()},
        {u"amount"_s, tr("Amount"), FilterKind::Money},
        {u"currency"_s, tr("Currency"), FilterKind::Word},
        {u"state"_s, tr("State"), FilterKind::Word, stateChoices()},
        {u"kind"_s, tr("Kind"), FilterKind::Word, wordChoices<PaymentKind>(&PaymentWords::kind)},
        {u"flag"_s, tr("Flag"), FilterKind::Word, wordChoices<PaymentFlag>(&PaymentWords::flag),
            true},
        {u"risk"_s, tr("Risk"), FilterKind::Number},
        {u"gateway"_s, tr("Gateway"), FilterKind::Word},
        {u"answer"_s, tr("Answer"), FilterKind::Word,
            {{u"late"_s, tr("Overdue")}, {u"open"_s, tr("Asked, in time")}}},
        {u"back"_s, tr("Payout that came back"), FilterKind::Word,
            {{u"open"_s, tr("Not dealt with")}, {u"again"_s, tr("Paid out again")},
                {u"stays"_s, tr("Stays with us")}}},
        {u"requested"_s, tr("Requested"), FilterKind::Time},
        {u"due"_s, tr("Due"), FilterKind::Time}};
}

kit::GridRow PaymentList::gridRow(const PaymentRow& row, const kit::Formats& formats)
{
    Cell state = stateCell(row);
    const Cell due = row.due.isValid() && row.dueLevel != DueLevel::None
        ? Cell::due(row.due, PaymentWords::tone(row.dueLevel))
        : Cell::plain(QString());
    return {row.id.value(), row.version,
        {due, Cell::plain(row.reference),
            Cell::plain(PaymentWords::kind(row.kind)).withKey(row.kind.word()),
            Cell::plain(row.clientName).withKey(QString::number(row.client.value())),
            Cell::plain(PaymentWords::method(row.method)).withKey(row.method),
            Cell::of(row.amount, formats), moneyCell(row.fee, formats),
            moneyCell(row.providerFee, formats), rateCell(row), moneyCell(row.finalAmount, formats),
            Cell::plain(row.provider).withKey(row.provider), Cell::risk(row.risk),
            std::move(state).withKey(row.state.word()), Cell::plain(row.heldBy),
            Cell::plain(addressee(row)),
            row.asked
                ? Cell::due(row.asked->due, row.asked->late ? kit::Tone::Stop : kit::Tone::Normal)
                : Cell::plain({}),
            Cell::dateTime(row.requested, formats)},
        QVariant::fromValue(row)};
}

kit::FilterSpec PaymentList::rules(const PaymentFilter& filter)
{
    kit::FilterSpec spec;
    if (!filter.states.isEmpty())
        spec.add({u"state"_s, FilterOp::Is, false, filter.states});
    if (filter.minMinor || filter.maxMinor) {
        const auto text = [](const std::optional<qint64>& minor) {
            return minor ? QString::number(*minor) : QString();
        };
        spec.add({u"amount"_s, FilterOp::Between, false,
            {text(filter.minMinor), text(filter.maxMinor)}, {}, filter.currency});
    } else if (!filter.currency.isEmpty()) {
        spec.add({u"currency"_s, FilterOp::Is, false, {filter.currency}});
    }
    if (!filter.method.isEmpty())
        spec.add({u"method"_s, FilterOp::Is, false, {filter.method}});
    if (!filter.methodNot.isEmpty())
        spec.add({u"method"_s, FilterOp::Is, true, {filter.methodNot}});
    return spec;
}

kit::ListSpec PaymentList::spec(const kit::Formats& formats)
{
    kit::ListSpec spec{u"payments.queue"_s, tr("Payments")};
    spec.groups = {
        {u"state"_s, tr("State"),
            [](const QString& word) { return stateName(Listed<PaymentState>::fromWord(word)); }},
        {u"method"_s, tr("Method"), [](const QString& code) { return PaymentWords::method(code); }},
        {u"kind"_s, tr("Kind"),
            [](const QString& word) {
                return PaymentWords::kind(Listed<PaymentKind>::fromWord(word));
            }},
        {u"currency"_s, tr("Currency"), {}}, {u"gateway"_s, tr("Gateway"), {}},
        {u"flag"_s, tr("Flag"), [](const QString& word) {
             return PaymentWords::flag(Listed<PaymentFlag>::fromWord(word));
         }}};
    spec.row = [formats](const QJsonObject& data) -> Result<kit::GridRow> {
        return paymentRowFromJson(data).map(
            [&formats](const PaymentRow& row) { return gridRow(row, formats); });
    };
    spec.find = [](const QStringList& numbers) -> std::optional<FilterRule> {
        FilterRule rule{u"reference"_s, FilterOp::Is, false, {}};
        for (const QString& number : numbers) {
            // A bare number may be any kind of payment.
            if (number.contains(u'-')) {
                rule.values.append(number);
                continue;
            }
            for (const QChar kind : u"WDTCFAN"_s)
                rule.values.append(kind + u'-' + number);
        }
        return rule;
    };
    return spec;
}

} // namespace purser::payments
