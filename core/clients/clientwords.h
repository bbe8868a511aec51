#pragma once

#include "core/base/listed.h"

namespace purser::clients {

enum class ClientKind { Unknown, Person, Entity };
enum class ClientStatus { Unknown, Prospect, Active, Suspended, Closed };
enum class KycState { Unknown, None, Pending, Approved, Rejected, Expired };
enum class RiskBand { Unknown, Low, Medium, High, Prohibited };
enum class AccountState { Unknown, Active, Disabled, Archived };
enum class TradeRights { Unknown, Full, CloseOnly, ReadOnly };
enum class OrderState { Unknown, Planned, Claimed, Sending, Unclear, Done, Refused };
enum class DestinationState { Unknown, Unverified, Verified, Blocked, Retired };
/// What the bank of a destination said of its holder.
enum class PayeeResult { Unknown, Match, CloseMatch, NoMatch, NotPossible };
/// What a search found.
enum class FoundKind { Unknown, Client, Account, Payment };
/// Personal data that is masked until somebody asks for it, on the record.
enum class PersonalField { BirthDate, Email, Phone, Address };
enum class ClientSort { Newest, Name };

std::span<const ListedWord<ClientKind>> listedWords(ClientKind);
std::span<const ListedWord<ClientStatus>> listedWords(ClientStatus);
std::span<const ListedWord<KycState>> listedWords(KycState);
std::span<const ListedWord<RiskBand>> listedWords(RiskBand);
std::span<const ListedWord<AccountState>> listedWords(AccountState);
std::span<const ListedWord<TradeRights>> listedWords(TradeRights);
std::span<const ListedWord<OrderState>> listedWords(OrderState);
std::span<const ListedWord<DestinationState>> listedWords(DestinationState);
std::span<const ListedWord<PayeeResult>> listedWords(PayeeResult);
std::span<const ListedWord<FoundKind>> listedWords(FoundKind);

/// The office's words for what this program sends.
QString wordOf(PersonalField field);
QString wordOf(ClientSort sort);

} // namespace purser::clients
