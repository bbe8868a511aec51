#pragma once

#include "core/clients/review/reviewapi.h"
#include "ui/clients/review/openapplication.h"
#include "ui/kit/desk/desk.h"

#include <QPointer>
#include <QWidget>

namespace purser::kit {
class Workbench;
}

namespace purser::clients {

class DocumentView;
class RecordDesk;
class ReviewDecisions;
class ReviewPage;
class ReviewQueue;
class RiskReasonsDialog;
class ScreeningsDialog;

/// The client review on the screen: queue at the left, the open application at the right.
class ReviewsView : public QWidget
{
    Q_OBJECT
public:
    ReviewsView(const kit::DeskContext& context, ReviewApi& api, QWidget* parent = nullptr);

    void setCounts(const ApplicationCounts& counts);
    void noteChanges(const QList<office::Change>& changes);
    void open(ApplicationId id);
    /// The most urgent one that waits for this person and that nobody holds.
    void openNext();
    /// Everything screenings of the client on show found.
    void showScreenings();
    QPointer<ScreeningsDialog> screenings() const { return m_screenings; }
    /// Why the client on show is rated as they are.
    void showRisk();
    QPointer<RiskReasonsDialog> risk() const { return m_risk; }
    void refresh();

    ReviewQueue& queue() { return *m_queue; }
    ReviewPage& page() { return *m_page; }
    OpenApplication& openApplication() { return m_open; }
    ReviewDecisions& decisions() { return *m_decisions; }
    RecordDesk& records() { return *m_records; }

Q_SIGNALS:
    /// Something was decided here: the counts have moved.
    void decided();

private:
    void connectQueue();
    void connectOpen();
    void connectPage();
    void connectDecisions();
    void connectCopies(DocumentView& documents);
    void connectRecords();
    void readDocument(DocumentId id);

    const kit::DeskContext& m_context;
    ReviewApi& m_api;
    OpenApplication m_open;
    kit::Workbench* m_bench;
    RecordDesk* m_records;
    ReviewQueue* m_queue;
    ReviewPage* m_page;
    ReviewDecisions* m_decisions;
    QPointer<ScreeningsDialog> m_screenings;
    QPointer<RiskReasonsDialog> m_risk;
    bool m_nextWanted = false;
};

} // namespace purser::clients
