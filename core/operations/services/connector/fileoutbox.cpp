#include "core/operations/services/connector/fileoutbox.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

using payments::gateways::sepa::CreditFile;

namespace {

QList<office::Argument> aboutPayout(const Instruction& instruction)
{
    return {{u"p_lease"_s, QVariant(static_cast<qlonglong>(instruction.lease))},
        {u"p_id"_s, instruction.id.toVariant()}};
}

} // namespace

Result<std::optional<FileOutbox::KeptFile>> FileOutbox::kept(const Instruction& instruction)
{
    return m_office.call({u"link.payout_file"_s, aboutPayout(instruction)})
        .map([](const office::Table& table) -> std::optional<KeptFile> {
            if (table.isEmpty())
                return std::nullopt;
            const office::RowView row = table.row(0);
            const Currency currency(
                row.text(u"currency"_s), static_cast<int>(row.integer(u"exponent"_s)));
            return KeptFile{{row.text(u"message_id"_s),
                                QByteArray::fromBase64(row.text(u"content"_s).toLatin1()),
                                QByteArray::fromHex(row.text(u"sha256"_s).toLatin1()),
                                Money(row.integer(u"total_minor"_s), currency),
                                static_cast<qsizetype>(row.integer(u"transfers"_s))},
                row.flag(u"released"_s)};
        });
}

Result<void> FileOutbox::keep(const Instruction& instruction, const CreditFile& file)
{
    return put(u"link.put_payout_file"_s, instruction, file);
}

Result<void> FileOutbox::keepGathered(const Instruction& instruction, const CreditFile& file)
{
    return put(u"link.put_gathered_file"_s, instruction, file);
}

Result<void> FileOutbox::put(
    const QString& function, const Instruction& instruction, const CreditFile& file)
{
    QList<office::Argument> arguments = aboutPayout(instruction);
    arguments.append({u"p_message_id"_s, file.messageId});
    arguments.append({u"p_content"_s, QString::fromLatin1(file.bytes.toBase64())});
    arguments.append({u"p_sha256"_s, QString::fromLatin1(file.hash.toHex())});
    arguments.append({u"p_total_minor"_s, QVariant(static_cast<qlonglong>(file.total.minor()))});
    arguments.append({u"p_transfers"_s, QVariant(static_cast<qlonglong>(file.count))});
    return m_office.call({function, arguments}).map([](const office::Table&) {});
}

Result<FileOutbox::Place> FileOutbox::gather(const Instruction& instruction)
{
    const Result<office::Table> answer =
        m_office.call({u"link.gather_payout"_s, aboutPayout(instruction)});
    if (!answer)
        return failure(answer.error());
    const QString word = answer->isEmpty() ? QString() : answer->row(0).text(0);
    if (word == u"alone")
        return Place::Alone;
    if (word == u"waits")
        return Place::Waits;
    return word == u"ready" ? Result<Place>(Place::Ready) : failure(ErrorCode::Internal);
}

Result<FileOutbox::Gathered> FileOutbox::gathered(const Instruction& instruction)
{
    const Result<office::Table> table =
        m_office.call({u"link.gathered_payouts"_s, aboutPayout(instruction)});
    if (!table)
        return failure(table.error());
    Gathered gathered;
    for (int i = 0; i < table->rowCount(); ++i) {
        const office::RowView row = table->row(i);
        Result<Instruction> payout = parseInstruction(row, instruction.lease);
        if (!payout)
            return failure(payout.error());
        gathered.payouts.push_back(std::move(*payout));
        gathered.messageId = row.text(u"message_id"_s);
        gathered.batchBooking = row.flag(u"batch_booking"_s);
    }
    return gathered;
}

Result<void> FileOutbox::leave(const Instruction& instruction)
{
    return m_office.call({u"link.leave_gathering"_s, aboutPayout(instruction)})
        .map([](const office::Table&) {});
}

} // namespace purser::operations
