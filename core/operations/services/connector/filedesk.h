#pragma once

#include "core/operations/services/connector/destinationmap.h"
#include "core/operations/services/connector/fileoutbox.h"
#include "core/payments/gateways/gateway.h"

namespace purser::operations {

/// Finds or makes the file that a payout leaves in: one of its own, or that of the payouts it was
/// gathered with. A file is made once; what the office keeps is what leaves.
class FileDesk
{
public:
    /// The gateway and the office outlive it.
    FileDesk(payments::gateways::Gateway& gateway, const DestinationMap& destinations,
        OfficeLink& office)
        : m_gateway(gateway), m_destinations(destinations), m_office(office)
    {
    }

    /// Either the file, released, or what is to be said of the payout instead.
    struct Answer {
        std::optional<payments::gateways::sepa::CreditFile> file;
        QString notSent; ///< it goes later: why
        QString refused; ///< it cannot be written, and leaves in no file
    };
    Answer releasedFile(
        const Instruction& instruction, const payments::gateways::PayoutRequest& request);
    /// The id of the file that a payout went in; empty when it has none.
    Result<QString> messageId(const Instruction& instruction);

private:
    Answer makeFile(
        const Instruction& instruction, const payments::gateways::PayoutRequest& request);
    Result<void> makeGathered(const Instruction& instruction);
    Result<payments::gateways::sepa::CreditFile> written(const FileOutbox::Gathered& gathered);

    payments::gateways::Gateway& m_gateway;
    const DestinationMap m_destinations;
    FileOutbox m_office;
};

} // namespace purser::operations
