#include "app/office/commands/payapprovals.h"

#include "app/office/commands/paycommand.h"
#include "core/office/pages.h"
#include "core/payments/approvalsapi.h"
#include "core/payments/settingsapi.h"

namespace purser::tool {

using namespace Qt::StringLiterals;
using namespace purser::payments;

namespace {

Result<std::vector<DelegationRow>> readDelegations(StaffSession& session, bool all)
{
    return session.read(ApprovalsApi::listDelegations(all))
        .and_then([](const office::Table& table) {
            return office::rowsOf<DelegationRow>(table, delegationRowFromJson);
        });
}

/// Looks at several payments, says what stands against each, and approves the others, each in a
/// transaction of its own. The sum that a script expects has to be the sum that is approved.
class PayApproveMany : public PayCommand
{
public:
    PayApproveMany()
        : PayCommand(u"approve-many"_s, u"Approve several payments after a look at each"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        options.value(
            u"payment"_s, u"reference"_s, u"Once for each, such as W-48213; at most 100."_s);
        options.value(u"total"_s, u"amount"_s,
            u"Their sum in the office's currency, as --look says it; without it nothing is approved."_s);
        options.flag(
            u"look"_s, u"Only say what would be approved and what stands against the others."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto preview = look(session, options);
        if (!preview)
            return failure(preview.error());
        print(*preview, output);
        if (options.has(u"look"_s))
            return ExitCode::Done;
        const auto total = moneyOf(options, u"total"_s, preview->referenceTotal.currency());
        if (!total)
            return failure(total.error());
        if (*total != preview->referenceTotal)
            return failure(ErrorCode::Stale,
                {{u"what"_s, u"total"_s}, {u"now"_s, preview->referenceTotal.plainText()}});
        return carryOut(session,
            PaymentsApi::approveMany({}, preview->ready(), preview->referenceTotal), output);
    }

private:
    static Result<BulkPreview> look(StaffSession& session, const Options& options)
    {
        QList<PaymentId> ids;
        for (const QString& reference : options.texts(u"payment"_s)) {
            const auto id = numberIn(reference, u"payment"_s);
            if (!id)
                return failure(id.error());
            const auto found = seen(session, reference);
            if (!found)
                return failure(found.error());
            ids.append(found->sheet.payment.id);
        }
        if (ids.isEmpty())
            return badOption(u"payment"_s);
        const auto json = session.readJson(PaymentsApi::bulkPrecheck(ids));
        return json ? bulkPreviewFromJson(*json) : failure(json.error());
    }

    static void print(const BulkPreview& preview, Output& output)
    {
        QList<QStringList> rows;
        QJsonArray list;
        for (const BulkRow& row : preview.rows) {
            rows.append({row.reference, row.clientName, row.amount.plainText(),
                row.problem.isEmpty() ? u"ready"_s : plain(row.problem), row.looks.join(u", "_s)});
            list.append(QJsonObject{{u"payment"_s, row.reference},
                {u"amount"_s, moneyToJson(row.amount)}, {u"problem"_s, row.problem},
                {u"looks"_s, QJsonArray::fromStringList(row.looks)}});
        }
        output.table(
            {u"Payment"_s, u"Client"_s, u"Amount"_s, u"State"_s, u"Looks asked for"_s}, rows);
        output.line(u"Sum of the ready ones: %1."_s.arg(preview.referenceTotal.plainText()));
        output.set(u"payments"_s, list);
        output.set(u"total"_s, moneyToJson(preview.referenceTotal));
    }
};

class PayDelegations : public PayCommand
{
public:
    PayDelegations() : PayCommand(u"delegations"_s, u"List who acts in whose stead"_s) {}

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        options.flag(u"all"_s, u"Those that have ended too."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto delegations = readDelegations(session, options.has(u"all"_s));
        if (!delegations)
            return failure(delegations.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (const DelegationRow& row : *delegations) {
            rows.append({QString::number(row.id.value()), row.giver, row.taker, row.role,
                plain(row.state), timeText(row.until), row.reason});
            list.append(QJsonObject{{u"id"_s, qint64(row.id.value())}, {u"giver"_s, row.giver},
                {u"taker"_s, row.taker}, {u"role"_s, row.role}, {u"state"_s, row.state},
                {u"until"_s, timeText(row.until)}, {u"version"_s, row.version}});
        }
        output.table(
            {u"Number"_s, u"Of"_s, u"To"_s, u"Step of"_s, u"State"_s, u"Until"_s, u"Why"_s}, rows);
        output.set(u"delegations"_s, list);
        return ExitCode::Done;
    }
};

class PayDelegate : public PayCommand
{
public:
    PayDelegate() : PayCommand(u"delegate"_s, u"Let a colleague take your step for some days"_s) {}

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        options.value(u"to"_s, u"login"_s, u"Whom."_s);
        options.value(
            u"role"_s, u"role"_s, u"Whose step: payments or payments_manager (payments)."_s);
        options.value(
            u"kind"_s, u"kind"_s, u"Once for each kind of payment, such as withdrawal."_s);
        options.value(u"most"_s, u"minor units"_s,
            u"Up to which amount of a payment, in minor units of the office's currency."_s);
        options.value(u"days"_s, u"number"_s, u"For how many days from now, 1 to 90 (7)."_s);
        addText(options, u"Why; needed."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        DelegationRequest request;
        request.taker = options.text(u"to"_s);
        request.role = options.has(u"role"_s) ? options.text(u"role"_s) : u"payments"_s;
        request.kinds = options.texts(u"kind"_s);
        const auto most = numberIn(options.text(u"most"_s), u"most"_s);
        if (!most)
            return failure(most.error());
        request.mostMinor = *most;
        const int days = options.has(u"days"_s) ? options.text(u"days"_s).toInt() : 7;
        if (days < 1 || days > 90)
            return badOption(u"days"_s);
        request.from = QDateTime::currentDateTimeUtc();
        request.until = request.from.addDays(days);
        request.reason = options.text(u"text"_s);
        return carryOut(session, ApprovalsApi::delegate({}, request), output);
    }
};

class PayEndDelegation : public PayCommand
{
public:
    PayEndDelegation() : PayCommand(u"end-delegation"_s, u"End what you gave or were given"_s) {}

    void addOptions(Options& options) const override
    {
        options.word(u"NUMBER"_s, u"Of the delegation, from pay delegations."_s);
        StaffCommand::addOptions(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        const auto row = rowNamed(readDelegations(session, false), options, u"delegation"_s);
        if (!row)
            return failure(row.error());
        return carryOut(session, ApprovalsApi::endDelegation({}, row->id, row->version), output);
    }
};

/// The settings of payments in force, with their bounds.
class PaySettings : public PayCommand
{
public:
    PaySettings() : PayCommand(u"settings"_s, u"List the settings of payments"_s) {}

    Result<ExitCode> work(StaffSession& session, const Options&, Output& output) const override
    {
        const auto settings =
            session.read(SettingsApi::listSettings()).and_then([](const office::Table& table) {
                return office::rowsOf<PaymentSetting>(
                    table, paymentSettingFromJson, {u"payload"_s, u"bounds"_s});
            });
        if (!settings)
            return failure(settings.error());
        QList<QStringList> rows;
        QJsonArray list;
        for (const PaymentSetting& setting : *settings) {
            rows.append({setting.kind, office::jsonText(setting.payload),
                setting.bounds.value(u"meaning"_s).toString()});
            list.append(QJsonObject{{u"kind"_s, setting.kind}, {u"payload"_s, setting.payload},
                {u"bounds"_s, setting.bounds}});
        }
        output.table({u"Kind"_s, u"In force"_s, u"Meaning"_s}, rows);
        output.set(u"settings"_s, list);
        return ExitCode::Done;
    }
};

/// A setting as a change that another administrator decides (staff approve).
class PayProposeSetting : public PayCommand
{
public:
    PayProposeSetting()
        : PayCommand(u"propose-setting"_s, u"Propose another value of a setting of payments"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        options.word(u"KEY"_s, u"Of the setting, from pay settings."_s);
        options.word(u"VALUE"_s, u"A whole number, true, false, or a text."_s);
        StaffCommand::addOptions(options);
        addReason(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        return propose(session, u"policy.setting"_s,
            SettingsApi::setting(options.word(0), valueIn(options.word(1))), options, output);
    }

private:
    static QJsonValue valueIn(const QString& text)
    {
        if (text == "true"_L1 || text == "false"_L1)
            return text == "true"_L1;
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    }
};

class PayStopAutomatic : public PayCommand
{
public:
    PayStopAutomatic() : PayCommand(u"stop-automatic"_s, u"Stop automatic approval at once"_s) {}

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        addText(options, u"What is wrong; needed."_s);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        return carryOut(session, ApprovalsApi::stopAuto({}, options.text(u"text"_s)), output);
    }
};

class PayStartAutomatic : public PayCommand
{
public:
    PayStartAutomatic()
        : PayCommand(u"start-automatic"_s, u"Propose that automatic approval starts again"_s)
    {
    }

    void addOptions(Options& options) const override
    {
        StaffCommand::addOptions(options);
        addReason(options);
    }

    Result<ExitCode> work(
        StaffSession& session, const Options& options, Output& output) const override
    {
        return propose(session, u"policy.setting"_s, SettingsApi::setting(autoStoppedKey, false),
            options, output);
    }
};

} // namespace

void addPayApprovals(Commands& commands)
{
    commands.push_back(std::make_unique<PayApproveMany>());
    commands.push_back(std::make_unique<PayDelegations>());
    commands.push_back(std::make_unique<PayDelegate>());
    commands.push_back(std::make_unique<PayEndDelegation>());
    commands.push_back(std::make_unique<PaySettings>());
    commands.push_back(std::make_unique<PayProposeSetting>());
    commands.push_back(std::make_unique<PayStopAutomatic>());
    commands.push_back(std::make_unique<PayStartAutomatic>());
}

} // namespace purser::tool
