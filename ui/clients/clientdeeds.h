#pragma once

#include "core/clients/clientsapi.h"

#include <QObject>
#include <functional>

namespace purser::kit {
class CommandDialogs;
class DialogFrame;
class Formats;
struct DeskContext;
} // namespace purser::kit
namespace purser::offline {
class DraftBook;
}

namespace purser::clients {

/// The commands of a client's file: dialog, command, outcome. One dialog is one command key.
class ClientDeeds : public QObject
{
    Q_OBJECT
public:
    ClientDeeds(const kit::DeskContext& context, ClientsApi& api, QWidget* parent);

    void registerDestination(const ClientFile& file);
    void verifyDestination(const ClientFile& file, DestinationId id);
    /// Blocks it, or where it is blocked takes that back.
    void blockDestination(const ClientFile& file, DestinationId id);
    /// Nobody is paid there any more: a card lost, an account closed.
    void retireDestination(const ClientFile& file, DestinationId id);
    /// Records what the bank said of the holder. @param today  by the office's clock
    void recordPayeeCheck(const ClientFile& file, DestinationId id, const QDate& today);
    /// Says by which deposit the destination is known, or takes that back.
    void matchInstrument(const ClientFile& file, DestinationId id, const kit::Formats& formats);
    /// Restricts the client for a scheduled review, or lifts the restriction there is.
    void restrict(const ClientFile& file);
    void changeLeverage(const ClientFile& file, TradingAccountId id);
    /// Reads the brands, desks and teams first.
    void place(const ClientFile& file);
    kit::DialogFrame* dialog() const;

Q_SIGNALS:
    /// It is done; `text` says so.
    void done(const QString& text);
    /// What a dialog needs could not be read.
    void failed(const purser::Error& error);

private:
    /// @param draft  what a draft of it belongs to, "client.destination/1042"; what is typed is
    /// kept
    ///               there until it is sent
    void show(kit::DialogFrame* dialog, const QString& draft,
        std::function<office::Call(const QString& key)> make, const QString& done);

    offline::DraftBook& m_drafts;
    ClientsApi& m_api;
    QWidget* m_parent;
    kit::CommandDialogs* m_commands;
};

} // namespace purser::clients
