#pragma once

#include "core/operations/services/connector/instruction.h"
#include "core/operations/services/officelink.h"
#include "core/payments/gateways/sepa/creditfile.h"

#include <optional>
#include <vector>

namespace purser::operations {

/// The office's functions over files of credit transfers: which payout goes in which file, and what
/// is kept of each. None of them waits through an outage of the office: what was not taken is asked
/// for again with the next claim.
class FileOutbox
{
public:
    /// The office outlives it.
    explicit FileOutbox(OfficeLink& office) : m_office(office) {}

    /// The file kept for a payout, and whether it was released; nothing when none was made.
    struct KeptFile {
        payments::gateways::sepa::CreditFile file;
        bool isReleased = false;
    };
    Result<std::optional<KeptFile>> kept(const Instruction& instruction);
    /// Keeps a file that was made for one payout, unless there is one.
    Result<void> keep(
        const Instruction& instruction, const payments::gateways::sepa::CreditFile& file);

    enum class Place {
        Alone, ///< in a file of its own
        Waits, ///< others may still join
        Ready, ///< the file of its gathering is to be made
    };
    Result<Place> gather(const Instruction& instruction);
    /// What goes in one file.
    struct Gathered {
        std::vector<Instruction> payouts;
        QString messageId; ///< the one the office takes
        bool batchBooking = false;
    };
    /// Errors: Internal when the office gives something that cannot be.
    Result<Gathered> gathered(const Instruction& instruction);
    /// A payout that cannot be written goes on alone; of one that is not gathered, nothing.
    Result<void> leave(const Instruction& instruction);
    /// Keeps a file that was made for a gathering, unless there is one.
    Result<void> keepGathered(
        const Instruction& instruction, const payments::gateways::sepa::CreditFile& file);

private:
    Result<void> put(const QString& function, const Instruction& instruction,
        const payments::gateways::sepa::CreditFile& file);

    OfficeLink& m_office;
};

} // namespace purser::operations
