#pragma once

#include "core/base/clock.h"
#include "core/clients/clientfile.h"
#include "core/clients/fundsused.h"
#include "ui/clients/clientrights.h"

#include <QWidget>
#include <optional>

namespace purser::kit {
class Facts;
class Formats;
class Grid;
} // namespace purser::kit

class QLabel;
class QToolButton;

namespace purser::clients {

class FundsBar;
class RevealField;

/// First tab of a client's file: who it is, the identity review, accounts with their figures,
/// wallets, and where money may go.
class ClientOverview : public QWidget
{
    Q_OBJECT
public:
    ClientOverview(const kit::Formats& formats, const Clock& clock, const ClientRights& rights,
        QWidget* parent = nullptr);

    void showFile(const ClientFile& file);
    void showRevealed(PersonalField field, const Revealed& revealed);
    /// What has come of the declared money; nothing: the person may not read it.
    void showFunds(const std::optional<FundsUsed>& funds);
    FundsBar* funds() const { return m_funds; }
    RevealField* field(PersonalField field) const;

Q_SIGNALS:
    void revealRequested(purser::clients::PersonalField field, const QString& purpose);
    void verifyRequested(purser::DestinationId id);
    void blockRequested(purser::DestinationId id);
    void retireRequested(purser::DestinationId id);
    void payeeRequested(purser::DestinationId id);
    void matchRequested(purser::DestinationId id);
    void registerRequested();
    void leverageRequested(purser::TradingAccountId id);
    void placeRequested();
    /// The ledger of one account: {login} of a trading account, {account} of a wallet.
    void ledgerRequested(const QVariantMap& which);

private:
    QWidget* buildFacts();
    QWidget* buildAccounts();
    QWidget* buildDestinations();
    void showBirth(const QString& date);
    void showAccounts(const ClientFile& file);
    void showDestinations(const ClientFile& file);
    void checkDestination();
    QString retiredLine(const Destination& destination) const;
    QString saidOf(const std::optional<Destination::PayeeCheck>& said) const;
    void checkAccount();

    const kit::Formats& m_formats;
    const Clock& m_clock;
    ClientRights m_rights;
    ClientFile m_file;
    kit::Facts* m_person;
    kit::Facts* m_review;
    FundsBar* m_funds;
    QWidget* m_fundsPart;
    RevealField* m_birth;
    RevealField* m_email;
    RevealField* m_phone;
    RevealField* m_address;
    kit::Grid* m_accounts;
    kit::Grid* m_destinations;
    QToolButton* m_verify;
    QToolButton* m_block;
    QToolButton* m_retire;
    QLabel* m_retiredLines; ///< which destinations are retired: why, by whom, since when
    QToolButton* m_payee;
    QToolButton* m_match;
    QToolButton* m_leverage;
    QLabel* m_orders; ///< what is on its way to the trading server, or was refused there
    QToolButton* m_place;
};

} // namespace purser::clients
