#include "core/clients/clientwords.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

std::span<const ListedWord<ClientKind>> listedWords(ClientKind)
{
    static constexpr ListedWord<ClientKind> words[] = {
        {ClientKind::Person, u"person"},
        {ClientKind::Entity, u"entity"},
    };
    return words;
}

std::span<const ListedWord<ClientStatus>> listedWords(ClientStatus)
{
    static constexpr ListedWord<ClientStatus> words[] = {
        {ClientStatus::Prospect, u"prospect"},
        {ClientStatus::Active, u"active"},
        {ClientStatus::Suspended, u"suspended"},
        {ClientStatus::Closed, u"closed"},
    };
    return words;
}

std::span<const ListedWord<KycState>> listedWords(KycState)
{
    static constexpr ListedWord<KycState> words[] = {
        {KycState::None, u"none"},
        {KycState::Pending, u"pending"},
        {KycState::Approved, u"approved"},
        {KycState::Rejected, u"rejected"},
        {KycState::Expired, u"expired"},
    };
    return words;
}

std::span<const ListedWord<RiskBand>> listedWords(RiskBand)
{
    static constexpr ListedWord<RiskBand> words[] = {
        {RiskBand::Low, u"low"},
        {RiskBand::Medium, u"medium"},
        {RiskBand::High, u"high"},
        {RiskBand::Prohibited, u"prohibited"},
    };
    return words;
}

std::span<const ListedWord<TradeRights>> listedWords(TradeRights)
{
    static constexpr ListedWord<TradeRights> words[] = {
        {TradeRights::Full, u"full"},
        {TradeRights::CloseOnly, u"close_only"},
        {TradeRights::ReadOnly, u"read_only"},
    };
    return words;
}

std::span<const ListedWord<OrderState>> listedWords(OrderState)
{
    static constexpr ListedWord<OrderState> words[] = {
        {OrderState::Planned, u"planned"},
        {OrderState::Claimed, u"claimed"},
        {OrderState::Sending, u"sending"},
        {OrderState::Unclear, u"unknown"},
        {OrderState::Done, u"done"},
        {OrderState::Refused, u"refused"},
    };
    return words;
}

std::span<const ListedWord<AccountState>> listedWords(AccountState)
{
    static constexpr ListedWord<AccountState> words[] = {
        {AccountState::Active, u"active"},
        {AccountState::Disabled, u"disabled"},
        {AccountState::Archived, u"archived"},
    };
    return words;
}

std::span<const ListedWord<PayeeResult>> listedWords(PayeeResult)
{
    static constexpr ListedWord<PayeeResult> words[] = {
        {PayeeResult::Match, u"match"},
        {PayeeResult::CloseMatch, u"close_match"},
        {PayeeResult::NoMatch, u"no_match"},
        {PayeeResult::NotPossible, u"not_possible"},
    };
    return words;
}

std::span<const ListedWord<DestinationState>> listedWords(DestinationState)
{
    static constexpr ListedWord<DestinationState> words[] = {
        {DestinationState::Unverified, u"unverified"},
        {DestinationState::Verified, u"verified"},
        {DestinationState::Blocked, u"blocked"},
        {DestinationState::Retired, u"retired"},
    };
    return words;
}

std::span<const ListedWord<FoundKind>> listedWords(FoundKind)
{
    static constexpr ListedWord<FoundKind> words[] = {
        {FoundKind::Client, u"client"},
        {FoundKind::Account, u"account"},
        {FoundKind::Payment, u"payment"},
    };
    return words;
}

QString wordOf(PersonalField field)
{
    switch (field) {
    case PersonalField::BirthDate: return u"birth_date"_s;
    case PersonalField::Email: return u"email"_s;
    case PersonalField::Phone: return u"phone"_s;
    case PersonalField::Address: return u"address"_s;
    }
    return {};
}

QString wordOf(ClientSort sort)
{
    return sort == ClientSort::Name ? u"name"_s : u"newest"_s;
}

} // namespace purser::clients
