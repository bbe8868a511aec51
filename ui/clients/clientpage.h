#pragma once

#include "core/base/clock.h"
#include "core/clients/clientfile.h"
#include "ui/clients/clientrights.h"
#include "ui/kit/grid/cell.h"
#include "ui/kit/theme/tokens.h"

#include <QStringList>
#include <QWidget>
#include <optional>

class QStackedWidget;
class QPushButton;
class QToolButton;

namespace purser::kit {
class Banner;
class Facts;
class Formats;
class Grid;
class ItemHeader;
class StatePanel;
class TabStrip;
class Timeline;
} // namespace purser::kit

namespace purser::clients {

class ClientOverview;
class NotesPanel;

/// The item side of the clients desk: one client's file in tabs. Shows what it is given; whoever
/// owns it reads and commands, and may add parts of its own.
class ClientPage : public QWidget
{
    Q_OBJECT
public:
    ClientPage(const kit::Formats& formats, const Clock& clock, const ClientRights& rights,
        QWidget* parent = nullptr);

    void showNothing();
    void showLoading();
    void showError(const Error& error);
    void showFile(const ClientFile& file);
    /// More of the timeline, as it was asked for.
    void addEarlier(const std::vector<TimelineEntry>& events);
    /// "overview", "payments", "notes", "timeline", or a part added
    void setTab(const QString& id);
    QString tab() const;
    /// A tab behind the others; takes the widget over.
    void addPart(const QString& id, const QString& title, QWidget* part);
    void setCount(const QString& id, int count);

    ClientOverview* overview() const { return m_overview; }
    NotesPanel* notes() const { return m_notes; }
    kit::StatePanel& state() const { return *m_state; }

Q_SIGNALS:
    void paymentRequested(purser::PaymentId id);
    void withdrawalRequested();
    void statementRequested();
    void screeningsRequested();
    void ledgerRequested();
    void reviewRequested();
    void historyRequested();
    void retryRequested();
    /// What happened until then, which the timeline does not show yet.
    void earlierRequested(const QDateTime& until);
    void clientRequested(purser::ClientId id);
    void mergeRequested(purser::MergeId id);
    /// Another tab is on show.
    void partShown(const QString& id);
    void restrictRequested();

private:
    QWidget* buildFile(const ClientRights& rights);
    QWidget* buildHead(const ClientRights& rights);
    QWidget* buildPayments();
    QWidget* scrolled(QWidget* content, const QString& name);
    void showHead();
    Result<QList<kit::GridRow>> paymentRows(const ClientFile& file) const;
    void showTimeline();
    void showMerges();

    const kit::Formats& m_formats;
    const Clock& m_clock;
    std::optional<ClientFile> m_file;
    kit::StatePanel* m_state;
    kit::ItemHeader* m_head;
    kit::Facts* m_facts;
    kit::Banner* m_merged;
    QToolButton* m_undoMerge;
    bool m_mayMerge = false;
    QToolButton* m_restrict = nullptr; ///< for those who may
    kit::TabStrip* m_tabs;
    /// Ids in the order of the stack.
    QStringList m_parts;
    QStackedWidget* m_stack;
    ClientOverview* m_overview;
    kit::Grid* m_payments;
    NotesPanel* m_notes;
    kit::Timeline* m_timeline;
    QPushButton* m_earlier;
};

} // namespace purser::clients
