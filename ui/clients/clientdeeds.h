#pragma once

#include "core/clients/clientsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace purser::kit {
class Formats;
}
namespace purser::offline {
class DraftBook;
}

namespace purser::clients {

/// The commands of a client's file: dialog, command, outcome. One dialog is one command key.
class ClientDeeds : public QObject
{
    Q_OBJECT
public:
    ClientDeeds(ClientsApi& api, QWidget* parent);

    void registerDestination(const ClientFile& file);
    void verifyDestination(const ClientFile& file, DestinationId id);
    /// Records what the bank said of the holder. @param today  by the office's clock
    void recordPayeeCheck(const ClientFile& file, DestinationId id, const QDate& today);
    /// Says by which deposit the destination is known, or takes that back.
    void matchInstrument(const ClientFile& file, DestinationId id, const kit::Formats& formats);
    /// Restricts the client for a scheduled review, or lifts the restriction there is.
    void restrict(const ClientFile& file);
    void changeLeverage(const ClientFile& file, TradingAccountId id);
    /// Reads the brands, desks and teams first.
    void place(const ClientFile& file);
    /// What is typed into the dialogs is kept there until it is sent.
    void setDrafts(offline::DraftBook& drafts) { m_drafts = &drafts; }
    kit::DialogFrame* dialog() const { return m_dialog; }

Q_SIGNALS:
    /// It is done; `text` says so.
    void done(const QString& text);
    /// What a dialog needs could not be read.
    void failed(const purser::Error& error);

private:
    /// @param draft  what a draft of it belongs to, "client.destination/1042"
    void show(kit::DialogFrame* dialog, const QString& draft, std::function<office::Call()> make,
        const QString& done);
    void askPassword(kit::DialogFrame* before, const office::Call& call, const QString& doneText);

    ClientsApi& m_api;
    QWidget* m_parent;
    QPointer<kit::DialogFrame> m_dialog;
    offline::DraftBook* m_drafts = nullptr;
};

} // namespace purser::clients
