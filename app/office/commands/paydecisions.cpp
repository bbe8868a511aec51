#include "app/office/commands/paydecisions.h"

#include "app/office/commands/paycommand.h"
#include "core/payments/approvalsapi.h"

namespace purser::tool {

using namespace Qt::StringLiterals;
using namespace purser::payments;

namespace {

/// A decision on one payment: reads it, binds the call to what it read, sends it.
class PayDecision : public PayCommand
{
public:
    using Make = Result<office::Call> (*)(const PaymentSheet&, const Options&);
    struct Needs {
        bool reason = false; ///< a code of the office's list
        bool text = false;
        QString textHelp = u"A note, kept with the decision."_s;
    };

    PayDecision(const QString& word, const QString& summary, Needs needs, Make make)
        : PayCommand(word, summary), m_needs(std::move(needs)), m_make(make)
    {
    }

    void addOptions(Options& options) const override
    {
        addPayment(options);
        StaffCommand::addOptions(options);
        addExpect(options);
        if (m_needs.reason)
            options.value(u"reason"_s, u"code"_s,
                u"Why, a code of the office's list (pay show --json, sheet.reasons)."_s);
        if (m_needs.text)
            addText(options, m_needs.textHelp);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto found = seen(session, options);
        if (!found)
            return failure(found.error());
        const auto call = m_make(found->sheet, options);
        if (!call)
            return failure(call.error());
        return carryOut(session, *call, output);
    }

protected:
    /// What a client is told of a payment that is not carried out.
    static void addClientReason(Options& options)
    {
        options.value(u"client-reason"_s, u"code"_s,
            u"What the client may read of it (pay show --json, sheet.reasons.decline); none: "
            "nothing."_s);
        options.flag(u"letter"_s, u"And write it to the client, in their language."_s);
    }

private:
    Needs m_needs;
    Make m_make;
};

class PayReject : public PayDecision
{
public:
    PayReject()
        : PayDecision(u"reject"_s, u"Reject a payment"_s, {true, true},
            [](const PaymentSheet& sheet, const Options& options) -> Result<office::Call> {
                const QString told = options.text(u"client-reason"_s);
                const auto seen = SeenPayment::of(sheet);
                const QString reason = options.text(u"reason"_s);
                const QString text = options.text(u"text"_s);
                if (told.isEmpty() && !options.has(u"letter"_s))
                    return PaymentsApi::reject({}, seen, reason, text);
                return PaymentsApi::rejectTelling(
                    {}, seen, reason, text, told, options.has(u"letter"_s));
            })
    {
    }

    void addOptions(Options& options) const override
    {
        PayDecision::addOptions(options);
        addClientReason(options);
    }
};

class PayCallOff : public PayDecision
{
public:
    PayCallOff()
        : PayDecision(u"call-off"_s, u"Call off an approved payment of which nothing is sent yet"_s,
            {true, true},
            [](const PaymentSheet& sheet, const Options& options) -> Result<office::Call> {
                return PaymentsApi::callOff({}, SeenPayment::of(sheet), options.text(u"reason"_s),
                    options.text(u"text"_s), options.text(u"client-reason"_s),
                    options.has(u"letter"_s));
            })
    {
    }

    void addOptions(Options& options) const override
    {
        PayDecision::addOptions(options);
        addClientReason(options);
    }
};

class PayReturn : public PayDecision
{
public:
    PayReturn()
        : PayDecision(u"return"_s, u"Hold a payment for information"_s,
            {true, true, u"The question, for colleagues: no client reads it."_s},
            [](const PaymentSheet& sheet, const Options& options) -> Result<office::Call> {
                return asking(options).map([&](const AskedOf& asked) {
                    return PaymentsApi::giveBack({}, SeenPayment::of(sheet),
                        options.text(u"reason"_s), options.text(u"text"_s), asked);
                });
            })
    {
    }

    void addOptions(Options& options) const override
    {
        PayDecision::addOptions(options);
        options.value(u"of"_s, u"whom"_s, u"client, partner_manager, role or staff."_s);
        options.value(u"to"_s, u"name"_s, u"The role or the login that is asked."_s);
        options.value(u"due"_s, u"day"_s,
            u"The business day by whose end it is to be answered, YYYY-MM-DD; none: as policy "
            "says."_s);
        options.flag(
            u"letter"_s, u"Write to the client, with the reason in their language and no more."_s);
    }

private:
    static Result<AskedOf> asking(const Options& options)
    {
        AskedOf asked;
        const auto whom = Listed<Addressee>::fromWord(options.text(u"of"_s));
        if (whom == Addressee::Unknown)
            return failure(ErrorCode::BadInput, {{u"field"_s, u"of"_s}});
        asked.whom = whom.value();
        asked.to = options.text(u"to"_s);
        asked.letter = options.has(u"letter"_s);
        const QString day = options.text(u"due"_s);
        asked.due = QDate::fromString(day, Qt::ISODate);
        if (!day.isEmpty() && !asked.due.isValid())
            return failure(ErrorCode::BadInput, {{u"field"_s, u"due"_s}});
        return asked;
    }
};

class PayOverride : public PayDecision
{
public:
    PayOverride()
        : PayDecision(u"override"_s, u"Let a payment pass against a check"_s,
            {true, true, u"What you have seen; needed."_s},
            [](const PaymentSheet& sheet, const Options& options) -> Result<office::Call> {
                return PaymentsApi::overrideCheck({}, SeenPayment::of(sheet),
                    options.text(u"check"_s), options.text(u"reason"_s), options.text(u"text"_s));
            })
    {
    }

    void addOptions(Options& options) const override
    {
        PayDecision::addOptions(options);
        options.value(u"check"_s, u"code"_s, u"Which check."_s);
    }
};

class PayConfirmReturn : public PayDecision
{
public:
    PayConfirmReturn()
        : PayDecision(u"confirm-return"_s, u"Say that a refused deposit went back"_s, {false, true},
            [](const PaymentSheet& sheet, const Options& options) -> Result<office::Call> {
                return PaymentsApi::confirmReturn(
                    {}, SeenPayment::of(sheet), options.text(u"ref"_s), options.text(u"text"_s));
            })
    {
    }

    void addOptions(Options& options) const override
    {
        PayDecision::addOptions(options);
        options.value(u"ref"_s, u"reference"_s, u"The provider's, of the payment back."_s);
    }
};

class PayHandOver : public PayDecision
{
public:
    PayHandOver()
        : PayDecision(u"hand-over"_s, u"Give a payment to a colleague who may approve it"_s,
            {false, true},
            [](const PaymentSheet& sheet, const Options& options) -> Result<office::Call> {
                return ApprovalsApi::handOver(
                    {}, sheet.payment.id, options.text(u"to"_s), options.text(u"text"_s));
            })
    {
    }

    void addOptions(Options& options) const override
    {
        PayDecision::addOptions(options);
        options.value(u"to"_s, u"login"_s, u"Whom."_s);
    }
};

class PayResolve : public PayDecision
{
public:
    PayResolve()
        : PayDecision(u"resolve"_s, u"Say what became of an operation without an answer"_s,
            {false, true, u"How you know; needed. It counts when a second person says the same."_s},
            &PayResolve::call)
    {
    }

    void addOptions(Options& options) const override
    {
        PayDecision::addOptions(options);
        options.value(u"ticket"_s, u"number"_s,
            u"It was carried out: its ticket on the trading server, or the gateway's number."_s);
        options.flag(u"not-executed"_s, u"It was not carried out."_s);
    }

private:
    static Result<office::Call> call(const PaymentSheet& sheet, const Options& options)
    {
        const Instruction* instruction = sheet.unknownInstruction();
        if (!instruction)
            return failure(ErrorCode::WrongState,
                {{u"reference"_s, sheet.payment.reference},
                    {u"why"_s, u"every_outcome_is_known"_s}});
        if (const auto given = needOneOf(options, u"ticket"_s, u"not-executed"_s); !given)
            return failure(given.error());
        Resolution resolution;
        resolution.instruction = instruction->id;
        resolution.version = instruction->version;
        resolution.outcome =
            options.has(u"ticket"_s) ? ResolvedOutcome::Executed : ResolvedOutcome::NotExecuted;
        resolution.ticket = options.text(u"ticket"_s);
        resolution.reason = options.text(u"text"_s);
        return PaymentsApi::resolve({}, resolution);
    }
};

/// Commands that need nothing but reason and text.
template <auto Build>
Result<office::Call> withReason(const PaymentSheet& sheet, const Options& options)
{
    return Build({}, SeenPayment::of(sheet), options.text(u"reason"_s), options.text(u"text"_s));
}

template <auto Build>
Result<office::Call> withText(const PaymentSheet& sheet, const Options& options)
{
    return Build({}, SeenPayment::of(sheet), options.text(u"text"_s));
}

template <auto Build>
Result<office::Call> alone(const PaymentSheet& sheet, const Options&)
{
    return Build({}, SeenPayment::of(sheet));
}

template <auto Build>
Result<office::Call> byId(const PaymentSheet& sheet, const Options&)
{
    return Build({}, sheet.payment.id);
}

} // namespace

void addPayDecisions(Commands& commands)
{
    const auto add = [&commands](const QString& word, const QString& summary,
                         PayDecision::Needs needs, PayDecision::Make make) {
        commands.push_back(std::make_unique<PayDecision>(word, summary, std::move(needs), make));
    };
    add(u"approve"_s, u"Approve a payment"_s, {false, true}, withText<&PaymentsApi::approve>);
    commands.push_back(std::make_unique<PayReject>());
    commands.push_back(std::make_unique<PayCallOff>());
    commands.push_back(std::make_unique<PayReturn>());
    add(u"answer"_s, u"Answer the question about a payment"_s, {false, true, u"The answer."_s},
        withText<&PaymentsApi::answer>);
    add(u"cancel"_s, u"Cancel a payment you entered"_s, {true, true},
        withReason<&PaymentsApi::cancel>);
    add(u"leave"_s, u"Say that what came back of a payout stays"_s, {true, true},
        withReason<&PaymentsApi::leave>);
    commands.push_back(std::make_unique<PayResolve>());
    commands.push_back(std::make_unique<PayOverride>());
    add(u"requote"_s, u"Take a new rate for a transfer"_s, {}, alone<&PaymentsApi::requote>);
    add(u"retry"_s, u"Credit a deposit once more"_s, {}, alone<&PaymentsApi::retry>);
    commands.push_back(std::make_unique<PayConfirmReturn>());
    add(u"correct"_s, u"Ask for the exact opposite of an operation"_s,
        {false, true, u"What was wrong."_s}, withText<&PaymentsApi::correct>);
    add(u"take"_s, u"Hold a payment for yourself"_s, {}, byId<&PaymentsApi::take>);
    add(u"release"_s, u"Give a payment back to the queue"_s, {}, byId<&PaymentsApi::release>);
    commands.push_back(std::make_unique<PayHandOver>());
}

} // namespace purser::tool
