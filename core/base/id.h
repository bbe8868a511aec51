#pragma once

#include <QHashFunctions>
#include <QVariant>
#include <compare>
#include <cstdint>

namespace purser {

/// An id of one kind of thing. Ids of different things do not mix: `ClientId` is not `PaymentId`.
/// Zero and below are "none"; the office database starts every identity at 1.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t value) : m_value(value) {}

    constexpr bool isValid() const { return m_value > 0; }
    constexpr std::int64_t value() const { return m_value; }
    /// For binding to a statement: the number, or NULL when there is none.
    QVariant toVariant() const
    {
        return isValid() ? QVariant(static_cast<qlonglong>(m_value)) : QVariant();
    }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    std::int64_t m_value = 0;
};

using ClientId = Id<struct ClientTag>;
using PartnerId = Id<struct PartnerTag>;
using TradingAccountId = Id<struct TradingAccountTag>;
using LedgerAccountId = Id<struct LedgerAccountTag>;
using PaymentId = Id<struct PaymentTag>;
using DestinationId = Id<struct DestinationTag>;
using InstructionId = Id<struct InstructionTag>;
using JournalId = Id<struct JournalTag>;
using ApplicationId = Id<struct ApplicationTag>;
using DocumentId = Id<struct DocumentTag>;
using ScreeningHitId = Id<struct ScreeningHitTag>;
using DuplicateId = Id<struct DuplicateTag>;
using MergeId = Id<struct MergeTag>;
using ChangeRequestId = Id<struct ChangeRequestTag>;

} // namespace purser
