#pragma once

#include "core/base/clock.h"
#include "core/payments/gateways/currencybook.h"
#include "core/payments/gateways/gateway.h"
#include "core/payments/gateways/sepa/bankchannel.h"
#include "core/payments/gateways/sepa/bankreport.h"
#include "core/payments/gateways/sepa/creditfile.h"

#include <memory>

namespace purser::payments::gateways {

/// Payouts as files of credit transfers to one account's bank, and what the bank reports of them.
///
/// A file is made once and released by a second person by its hash; making it, releasing it and
/// delivering it are three calls. payOut() is the short way for a single transfer in a file of its
/// own, named by its reference.
class SepaGateway : public Gateway
{
public:
    struct Settings {
        sepa::Debtor debtor;
        sepa::PainVersion version = sepa::PainVersion::V09;
        /// Schema of ISO 20022 that every file is validated against before it leaves; empty: only
        /// our own checks.
        QString schemaFile;
        CurrencyBook currencies; ///< with EUR
        int daysAhead = 0;       ///< execution date, from today
    };

    SepaGateway(Settings settings, std::unique_ptr<BankChannel> channel, const Clock& clock);
    ~SepaGateway() override;

    Capabilities capabilities() const override;
    Result<void> ensureReady() override;
    void setStopToken(std::stop_token token) override { m_channel->setStopToken(std::move(token)); }
    const network::CircuitBreaker* breaker() const override { return m_channel->breaker(); }
    /// `destination`: {"holder", "iban", "bic"?}.
    Outcome payOut(const PayoutRequest& request) override;
    /// By reference; `providerId` is the id of the file it went in, when it was not alone.
    Result<std::vector<Transaction>> find(const Subject& subject) override;

    /// Makes a file of many transfers. Errors: see sepa::writeCreditFile(); CheckFailed by the
    /// schema.
    Result<sepa::CreditFile> makeFile(const QString& messageId,
        std::vector<sepa::CreditTransfer> transfers, bool batchBooking = false) const;
    Result<sepa::CreditFile> fileFor(const PayoutRequest& request) const override;
    Result<sepa::CreditFile> fileForAll(const QString& messageId,
        const std::vector<PayoutRequest>& requests, bool batchBooking) const override;
    Outcome deliver(const sepa::CreditFile& file, const QByteArray& releasedHash) override;

    QStringList unreadableReports() const override { return m_unreadable; }
    bool worksUnchecked() const override { return m_settings.schemaFile.isEmpty(); }

private:
    static QString nameOf(const QString& messageId);
    Result<void> readReports();
    Result<void> readTransfers(const QByteArray& bytes);
    const sepa::BankNote* lastNoteOf(const QString& reference, const QString& messageId) const;

    Settings m_settings;
    std::unique_ptr<BankChannel> m_channel;
    const Clock& m_clock;
    std::int64_t m_lastFile = 0;
    /// The file last read: its payouts are asked for one after the other.
    struct {
        QByteArray bytes;
        std::vector<sepa::FiledTransfer> transfers;
    } m_read;
    std::vector<sepa::BankNote> m_notes;
    QStringList m_unreadable;
};

} // namespace purser::payments::gateways
