#pragma once

#include "core/clients/clientfile.h"
#include "core/clients/clientrow.h"
#include "ui/kit/theme/tokens.h"

#include <QCoreApplication>
#include <QString>

namespace purser::clients {

/// The words of the clients desk. A word of the office that this program does not know is shown as
/// it came, made readable.
class ClientTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::clients::ClientTexts)

public:
    static QString kind(const Listed<ClientKind>& kind);
    static QString status(const Listed<ClientStatus>& status);
    static kit::Tone tone(const Listed<ClientStatus>& status);
    /// "Approved, level 2"
    static QString kyc(const Listed<KycState>& state, int level);
    /// As kyc(), for a narrow column with an icon that says approved.
    static QString kycInList(const Listed<KycState>& state, int level);
    static QString kycState(const Listed<KycState>& state);
    static kit::Tone tone(const Listed<KycState>& state);
    static QString riskBand(const Listed<RiskBand>& band);
    static kit::Tone tone(const Listed<RiskBand>& band);
    /// What the account may trade, with what is on its way.
    static QString trading(const TradingAccount& account);
    static QString tradeRights(const Listed<TradeRights>& rights);
    static kit::Tone tone(const Listed<TradeRights>& rights);
    /// "1:30", with what is on its way.
    static QString leverage(const TradingAccount& account);
    static QString accountState(const Listed<AccountState>& state);
    static kit::Tone tone(const Listed<AccountState>& state);
    static QString destinationState(const Listed<DestinationState>& state);
    static kit::Tone tone(const Listed<DestinationState>& state);
    static QString payeeResult(const Listed<PayeeResult>& result);
    static kit::Tone tone(const Listed<PayeeResult>& result);
    /// A line of the timeline, such as "account 7104418 opened".
    static QString event(const TimelineEntry& entry);

private:
    /// Of what stands in the file and was said; empty for another event.
    static QString recordEvent(const TimelineEntry& entry);
    /// Of what the office decided; empty for another event.
    static QString reviewEvent(const TimelineEntry& entry);
};

} // namespace purser::clients
