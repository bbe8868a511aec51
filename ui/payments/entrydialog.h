#pragma once

#include "core/clients/clientsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace purser::kit {
class Formats;
class Label;
} // namespace purser::kit

namespace purser::payments {

class ClientPicker;

/// What the dialogs that enter a payment for a client have in common: client, trading account,
/// amount in the account's currency, a note.
class EntryDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// The client is known already; there is nothing to search.
    void setClient(ClientId id);
    void setSearchText(const QString& text);
    void setAmountText(const QString& text);

Q_SIGNALS:
    /// The client's accounts are there to choose from.
    void clientReady();

protected:
    EntryDialog(clients::ClientsApi& clients, const kit::Formats& formats, const QString& title,
        const QString& purpose, QWidget* parent);

    /// Between the account and the amount.
    QFormLayout* moreRows() const { return m_more; }
    /// After a change of anything: says what is missing, or lets the dialog be accepted.
    void check();
    /// What is missing beyond client, account and amount; empty when nothing is.
    virtual QString missing() const { return {}; }
    virtual void showFile(const clients::ClientFile& file);
    virtual void accountChanged() {}
    void setBelowAmount(const QString& text);

    const std::optional<clients::ClientFile>& file() const { return m_file; }
    const clients::TradingAccount* account() const;
    Result<Money> amount() const;
    QString note() const;
    const kit::Formats& formats() const { return m_formats; }
    /// Adds the active accounts of a file to a list.
    static void addAccounts(
        QComboBox* box, const clients::ClientFile& file, TradingAccountId except = {});
    static const clients::TradingAccount* accountIn(
        const std::optional<clients::ClientFile>& file, const QComboBox* box);

private:
    QWidget* amountField();

    const kit::Formats& m_formats;
    std::optional<clients::ClientFile> m_file;
    ClientPicker* m_client;
    QComboBox* m_account;
    QFormLayout* m_more;
    QLineEdit* m_amount;
    kit::Label* m_below;
    QPlainTextEdit* m_text;
};

} // namespace purser::payments
