#pragma once

#include "core/clients/clientsapi.h"
#include "ui/clients/openclient.h"
#include "ui/kit/desk/desk.h"

#include <QPointer>
#include <QWidget>

namespace purser::kit {
class ListTools;
class StaleWatch;
class Workbench;
} // namespace purser::kit

namespace purser::clients {

class CasesPanel;
class ClientDeeds;
class ClientList;
class ClientPage;
class ContactParts;
class ScreeningsDialog;
class StatementDeed;

/// The clients desk on the screen: list at the left, the open client's file at the right.
class ClientsView : public QWidget
{
    Q_OBJECT
public:
    ClientsView(const kit::DeskContext& context, ClientsApi& api, QWidget* parent = nullptr);

    void noteChanges(const QList<office::Change>& changes);
    void open(ClientId id);
    void refresh();
    /// Everything screenings of the open client found.
    void showScreenings();
    QPointer<ScreeningsDialog> screenings() const { return m_screenings; }

    ClientList& list() { return *m_list; }
    ClientPage& page() { return *m_page; }
    OpenClient& openClient() { return m_open; }
    ClientDeeds& deeds() { return *m_deeds; }
    StatementDeed& statements() { return *m_statements; }
    ContactParts& contacts() { return *m_contacts; }
    kit::ListTools& tools() { return *m_tools; }
    /// Null for who may not know of cases.
    CasesPanel* cases() { return m_cases; }

private:
    void connectList();
    void connectPage();
    void addCases();
    void startReview();
    /// @param which  of the client's accounts; empty: the first
    void openLedger(QVariantMap which);
    void readFunds();
    void readEarlier(const QDateTime& until);
    void reveal(PersonalField field, const QString& purpose);
    void addNote(const QString& text);
    void openHistory(ClientId id);

    const kit::DeskContext& m_context;
    ClientsApi& m_api;
    OpenClient m_open;
    QString m_noteKey; ///< of the note being written
    kit::Workbench* m_bench;
    ClientList* m_list;
    ClientPage* m_page;
    ClientDeeds* m_deeds;
    StatementDeed* m_statements;
    ContactParts* m_contacts;
    CasesPanel* m_cases = nullptr; ///< for those who may know of cases
    kit::ListTools* m_tools;
    kit::StaleWatch* m_stale;
    QPointer<ScreeningsDialog> m_screenings;
};

} // namespace purser::clients
