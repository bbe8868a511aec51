#pragma once

#include "ui/clients/intake/deedsender.h"
#include "ui/kit/theme/tokens.h"

class QTableWidget;

namespace purser::kit {
class Formats;
class StatePanel;
} // namespace purser::kit

namespace purser::clients {

/// What the next months bring, and who may be one person: lists over all clients.
class OutlookDialogs : public QObject
{
    Q_OBJECT
public:
    OutlookDialogs(DeedSender& sender, const kit::Formats& formats);

    /// Accepted documents that expire within 90 days or did. Enter opens the client.
    void showExpiring();
    /// Money that goes back after deferred verifications lapsed. Enter sees to what people have to.
    void showReturns();
    /// Reviews and expiring documents of the next twelve months, as bars with their figures.
    void showForecast();
    /// Pairs of clients nobody has decided. Enter decides.
    void showDuplicates();
    /// Merges, those that wait for a second person first. Enter decides or takes one back.
    void showMerges();

Q_SIGNALS:
    void clientRequested(purser::ClientId id);
    void duplicateRequested(const purser::clients::DuplicatePair& pair);
    void returnRequested(const purser::clients::DeferredReturn& part);
    void mergeRequested(const purser::clients::ClientMerge& merge);

private:
    struct List {
        kit::DialogFrame* dialog = nullptr;
        kit::StatePanel* state = nullptr;
        QTableWidget* table = nullptr;
    };
    List openList(const QString& title, const QString& purpose, const QStringList& columns);
    void addRow(const List& list, const QStringList& cells, kit::Tone tone);
    void fillExpiring(const List& list, const std::vector<ExpiringDocument>& documents);
    void fillReturns(const List& list, const std::vector<DeferredReturn>& parts);
    void fillDuplicates(const List& list, const std::vector<DuplicatePair>& pairs);
    void fillMerges(const List& list, const std::vector<ClientMerge>& merges);

    DeedSender& m_sender;
    const kit::Formats& m_formats;
};

} // namespace purser::clients
