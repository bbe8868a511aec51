#pragma once

#include "app/office/commands/staffcommand.h"
#include "core/payments/paymentsapi.h"

namespace purser::tool {

/// What the `pay` commands share: which payment is meant, as it stands in the office, and what
/// came of a command.
class PayCommand : public StaffCommand
{
protected:
    PayCommand(QString word, QString summary)
        : StaffCommand(std::move(word), std::move(summary), QStringLiteral("pay"))
    {
    }

    /// The sheet of a payment with its JSON.
    struct Seen {
        payments::PaymentSheet sheet;
        QJsonObject json;

        payments::SeenPayment payment() const { return payments::SeenPayment::of(sheet); }
    };

    static void addPayment(Options& options);
    /// `--expect`: the version a script decided on.
    static void addExpect(Options& options);
    static void addText(Options& options, const QString& description);
    static QVariant textOf(const Options& options);

    /// The payment named first. Errors: BadInput {field: payment}; NotFound; Stale when it is no
    /// longer the version that `--expect` names.
    static Result<Seen> seen(StaffSession& session, const Options& options);
    static Result<Seen> seen(StaffSession& session, const QString& reference);
    /// The number in "W-48213" or "48213".
    static Result<qint64> numberIn(const QString& reference, const QString& field);
    /// An amount as a terminal writes it: "1250.00". BadInput {field}.
    static Result<Money> moneyOf(
        const Options& options, const QString& name, const Currency& currency);
    /// `--amount` in `--currency`, which is one of those. BadInput {field}.
    static Result<Money> moneyIn(const Options& options, const QList<Currency>& currencies);
    /// A day as "2026-03-31". BadInput {field}.
    static Result<QDate> dateOf(const Options& options, const QString& name);
    /// Exactly one of the two is given. BadInput {field: the first, why: one_of_the_two}.
    static Result<void> needOneOf(
        const Options& options, const QString& first, const QString& second);
    static tl::unexpected<Error> badOption(const QString& option);
    /// Of what was listed, the row with the number named first. NotFound {what, id}.
    template <typename Row>
    static Result<Row> rowNamed(
        const Result<std::vector<Row>>& rows, const Options& options, const QString& what)
    {
        if (!rows)
            return failure(rows.error());
        for (const Row& row : *rows) {
            if (row.id.value() == options.word(0).toLongLong())
                return row;
        }
        return failure(ErrorCode::NotFound,
            {{QStringLiteral("what"), what}, {QStringLiteral("id"), options.word(0)}});
    }
    /// `--key`: what makes a request that is sent again after a lost answer the same request.
    static void addKey(Options& options);
    /// Empty without `--key`. BadInput {field: key} when it is no UUID.
    static Result<QString> keyOf(const Options& options);
    /// Sends the call under the key, or a fresh one, and says what came of it.
    static Result<ExitCode> carryOut(
        StaffSession& session, office::Call call, Output& output, const QString& key = {});
    /// A call made for a dialog, without the key that StaffSession adds itself.
    static office::Call withoutKey(office::Call call);
    /// "awaiting_approval" → "awaiting approval"
    static QString plain(QString word) { return word.replace(u'_', u' '); }
    static QString timeText(const QDateTime& at);
};

} // namespace purser::tool
