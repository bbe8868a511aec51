#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/clients/clientwords.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>
#include <vector>

namespace purser::clients {

/// What the trading server last said about an account.
struct AccountFigures {
    Money balance;
    Money credit;
    Money equity;
    Money margin;
    Money freeMargin;
    int openPositions = 0;
    QDateTime asOf;
};

/// Something ordered for a trading account, and what became of it on the server.
struct AccountOrder {
    QString kind; ///< "leverage" or "trade_rights"
    int leverage = 0;
    Listed<TradeRights> rights;
    Listed<OrderState> state;
    QString reason; ///< a word; may be null
    QString by;
    QDateTime at;
};

struct TradingAccount {
    TradingAccountId id;
    QString server;
    QString login;
    QString group;
    QString currency;
    int leverage = 0;
    Listed<AccountState> state;
    Money balance; ///< by the office's own books
    Money held;
    std::optional<AccountFigures> figures;
    int version = 0;
    Listed<TradeRights> tradeRights;
    std::vector<AccountOrder> orders; ///< the last ones, the newest first
    bool mayChangeLeverage = false;
    bool leverageOpen = false; ///< the identity review opens more than there is
    int mostLeverage = 0;      ///< by policy; 0: none

    /// The newest order of a kind; null when there is none.
    const AccountOrder* order(QStringView kind) const;
};

struct Wallet {
    LedgerAccountId id;
    QString currency;
    Money balance;
    Money held;
};

struct Destination {
    DestinationId id;
    QString kind;
    QString masked;
    QString holder;
    QString bank; ///< may be null
    Listed<DestinationState> state;
    QDateTime added;
    QDateTime verified; ///< invalid while nobody has
    int version = 0;
    /// What its bank last said of the holder.
    struct PayeeCheck {
        Listed<PayeeResult> result;
        QString nameFound; ///< may be null
        QString source;    ///< whose answer it is
        QDateTime checked;
    };
    std::optional<PayeeCheck> payee;
    /// Why nobody is paid there any more.
    struct Retirement {
        QString reason; ///< code of the office's list
        QString note;   ///< may be null
        QString by;
        QDateTime at;
    };
    std::optional<Retirement> retired;
    bool instrumentKnown = false;   ///< which card or account it is
    bool instrumentMatched = false; ///< because a person said so
    bool addedByMe = false;         ///< so somebody else says what it is
};

/// A card or account that deposits of the client came by, by the last of them.
struct DepositInstrument {
    PaymentId payment;
    QString reference;
    Money amount;
    QString payer; ///< may be null
    QDateTime received;
    int deposits = 0;
    bool same = false; ///< the destination is said to be it
};

Result<DepositInstrument> depositInstrumentFromJson(const QJsonObject& object);

struct Note {
    QDateTime at;
    QString author;
    QString text;
};

struct TimelineEntry {
    QDateTime at;
    QString kind; ///< the office's word for the event
    QString actor;
    QJsonObject args;

    bool operator==(const TimelineEntry&) const = default;
};

struct Kyc {
    Listed<KycState> state;
    int level = 0;
    QDate expiresOn; ///< invalid when it does not expire
    QDateTime reviewed;
    QString reviewer;
};

/// A merge the file stands in: as the one that goes on, or as the one that was closed.
struct FileMerge {
    MergeId id;
    ClientId survivor;
    QString survivorCode;
    QString survivorName;
    ClientId closed;
    QString closedCode;
    QString closedName;
};

/// A client is suspended for a scheduled review; why, the office does not say.
struct Restriction {
    QDateTime since;
    bool isLiftable = false; ///< by the person asking
};

/// Everything about one client on one page, as `desk.client_file` gives it. Personal data comes
/// masked.
struct ClientFile {
    ClientId id;
    QString code;
    int version = 0;
    QString name;
    Listed<ClientKind> kind;
    Listed<ClientStatus> status;
    QString country;
    QString language;
    QString birthDate;       ///< ISO date, masked where the reader may not see it
    QString email;           ///< masked
    QString phone;           ///< masked
    bool hasAddress = false; ///< the address itself comes only when asked for
    QStringList
        revealPurposes; ///< for which the reader may see a masked field; codes of the office
    Kyc kyc;
    int risk = 0;
    Listed<RiskBand> riskBand;
    QString partner;
    /// Where the client belongs: codes for commands, names to show; null when none.
    struct Place {
        QString brand, brandName;
        QString desk, deskName;
        QString team, teamName;
        bool mayPlace = false;
    };
    Place place;
    QDateTime created;
    std::vector<TradingAccount> accounts;
    std::vector<Wallet> wallets;
    std::vector<Destination> destinations;
    QStringList retireReasons;   ///< codes of the office; empty: the reader retires none
    QStringList retireNeedsNote; ///< of those, which say nothing by themselves
    QJsonArray
        payments; ///< rows as payments::paymentRowFromJson() reads them; clients know no payments
    std::vector<Note> notes;
    std::vector<TimelineEntry> timeline;
    std::vector<FileMerge> merges;
    std::optional<Restriction> restriction;

    /// The merge a reader has to know of: the one that closed this file, else the newest into it.
    const FileMerge* shownMerge() const;
};

/// A piece of personal data in clear, and how long the screen may show it.
struct Revealed {
    QString value;
    std::chrono::seconds shown{0};
};

/// As `desk.client_timeline` gives it, newest first.
Result<std::vector<TimelineEntry>> timelineFromJson(const QJsonObject& object);

Result<ClientFile> clientFileFromJson(const QJsonObject& file);

} // namespace purser::clients
