#include "app/office/commands/paycommand.h"

#include <QUuid>

namespace purser::tool {

using namespace Qt::StringLiterals;
using namespace purser::payments;

void PayCommand::addPayment(Options& options)
{
    options.word(u"PAYMENT"_s, u"Reference, such as W-48213."_s);
}

void PayCommand::addExpect(Options& options)
{
    options.value(u"expect"_s, u"version"_s,
        u"Only while it is still this version, as pay show tells it; refused when it moved on."_s);
}

void PayCommand::addText(Options& options, const QString& description)
{
    options.value(u"text"_s, u"words"_s, description);
}

QVariant PayCommand::textOf(const Options& options)
{
    return options.has(u"text"_s) ? QVariant(options.text(u"text"_s))
                                  : QVariant(QMetaType::fromType<QString>());
}

Result<qint64> PayCommand::numberIn(const QString& reference, const QString& field)
{
    bool good = false;
    const qint64 id = reference.section(u'-', -1).toLongLong(&good);
    if (!good || id <= 0)
        return failure(ErrorCode::BadInput, {{u"field"_s, field}, {u"why"_s, u"no_reference"_s}});
    return id;
}

Result<PayCommand::Seen> PayCommand::seen(StaffSession& session, const QString& reference)
{
    const Result<qint64> id = numberIn(reference, u"payment"_s);
    if (!id)
        return failure(id.error());
    auto json = session.readJson({u"desk.payment_sheet"_s, {{u"p_id"_s, *id}}});
    if (!json)
        return failure(std::move(json.error()));
    auto sheet = paymentSheetFromJson(*json);
    if (!sheet)
        return failure(std::move(sheet.error()));
    // All kinds share one row of numbers: D-12 must not decide on W-12.
    if (reference.contains(u'-')
        && sheet->payment.reference.compare(reference, Qt::CaseInsensitive))
        return failure(
            ErrorCode::NotFound, {{u"what"_s, u"payment"_s}, {u"reference"_s, reference}});
    return Seen{std::move(*sheet), std::move(*json)};
}

Result<PayCommand::Seen> PayCommand::seen(StaffSession& session, const Options& options)
{
    auto found = seen(session, options.word(0));
    if (!found || !options.has(u"expect"_s))
        return found;
    bool good = false;
    const int expected = options.text(u"expect"_s).toInt(&good);
    if (!good)
        return badOption(u"expect"_s);
    const SheetPayment& payment = found->sheet.payment;
    if (payment.version != expected)
        return failure(ErrorCode::Stale,
            {{u"reference"_s, payment.reference}, {u"version"_s, payment.version},
                {u"state"_s, payment.state.word()}});
    return found;
}

Result<Money> PayCommand::moneyOf(
    const Options& options, const QString& name, const Currency& currency)
{
    if (!options.has(name))
        return failure(ErrorCode::BadInput, {{u"field"_s, name}, {u"why"_s, u"missing"_s}});
    auto money = Money::parse(options.text(name), currency);
    if (!money)
        return failure(ErrorCode::BadInput,
            {{u"field"_s, name}, {u"currency"_s, currency.code()},
                {u"decimals"_s, currency.exponent()}});
    return money;
}

Result<Money> PayCommand::moneyIn(const Options& options, const QList<Currency>& currencies)
{
    const QString code = options.text(u"currency"_s).toUpper();
    for (const Currency& one : currencies) {
        if (one.code() == code)
            return moneyOf(options, u"amount"_s, one);
    }
    return badOption(u"currency"_s);
}

Result<QDate> PayCommand::dateOf(const Options& options, const QString& name)
{
    const QDate date = QDate::fromString(options.text(name), Qt::ISODate);
    if (!date.isValid())
        return badOption(name);
    return date;
}

Result<void> PayCommand::needOneOf(
    const Options& options, const QString& first, const QString& second)
{
    if (options.has(first) == options.has(second))
        return failure(ErrorCode::BadInput, {{u"field"_s, first}, {u"why"_s, u"one_of_the_two"_s}});
    return {};
}

tl::unexpected<Error> PayCommand::badOption(const QString& option)
{
    return failure(ErrorCode::BadInput, {{u"field"_s, option}});
}

office::Call PayCommand::withoutKey(office::Call call)
{
    call.arguments.removeIf(
        [](const office::Argument& argument) { return argument.name == "p_key"_L1; });
    return call;
}

void PayCommand::addKey(Options& options)
{
    options.value(u"key"_s, u"uuid"_s,
        u"Of this request: sent again under the same key, when the answer was lost, it gives the "
        u"first answer and enters nothing twice."_s);
}

Result<QString> PayCommand::keyOf(const Options& options)
{
    if (!options.has(u"key"_s))
        return QString();
    const QUuid key = QUuid::fromString(options.text(u"key"_s));
    if (key.isNull())
        return badOption(u"key"_s);
    return key.toString(QUuid::WithoutBraces);
}

Result<ExitCode> PayCommand::carryOut(
    StaffSession& session, office::Call call, Output& output, const QString& key)
{
    const auto outcome = session.command(withoutKey(std::move(call)), key);
    if (!outcome)
        return failure(outcome.error());
    show(*outcome, output);
    output.set(u"detail"_s, outcome->detail);
    output.set(u"replayed"_s, outcome->replayed);
    if (outcome->replayed)
        output.line(u"This request was carried out before; that answer stands:"_s);
    const QString reference = outcome->detail.value(u"reference"_s).toString();
    QString what =
        reference.isEmpty() ? u"%1 %2"_s.arg(plain(outcome->entity)).arg(outcome->id) : reference;
    what[0] = what.at(0).toUpper();
    const int needed = outcome->detail.value(u"steps_needed"_s).toInt();
    if (outcome->state == "awaiting_approval"_L1 && needed > 0)
        output.line(u"%1: %2, %3 of %4 approved."_s.arg(what, plain(outcome->state))
                        .arg(outcome->detail.value(u"steps_done"_s).toInt())
                        .arg(needed));
    else
        output.line(u"%1: %2."_s.arg(what, plain(outcome->state)));
    return ExitCode::Done;
}

QString PayCommand::timeText(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(u"yyyy-MM-dd HH:mm'Z'"_s) : QString();
}

} // namespace purser::tool
