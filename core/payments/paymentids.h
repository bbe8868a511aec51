#pragma once

#include "core/base/id.h"

namespace purser::payments {

using ReceiptId = Id<struct ReceiptTag>;
using ChargebackId = Id<struct ChargebackTag>;
using EvidenceId = Id<struct EvidenceTag>;
using FindingId = Id<struct FindingTag>;
using FloatMoveId = Id<struct FloatMoveTag>;
using ReceiptEntryId = Id<struct ReceiptEntryTag>;
using RecoveryId = Id<struct RecoveryTag>;
using DelegationId = Id<struct DelegationTag>;
using AutoRuleId = Id<struct AutoRuleTag>;
using PayoutFileId = Id<struct PayoutFileTag>;
using RateSourceId = Id<struct RateSourceTag>;

} // namespace purser::payments
