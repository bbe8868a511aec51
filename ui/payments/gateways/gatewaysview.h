#pragma once

#include <QWidget>

class QStackedWidget;

namespace purser::kit {
struct DeskContext;
class TabStrip;
} // namespace purser::kit

namespace purser::payments {

class FilesPage;
class HealthPage;
class MessagesPage;
class PayoutsPage;
class RoutesPage;
class RowsPage;

/// The gateways desk on the screen: files that wait for their release, payouts whose outcome
/// people enter, and what gateways told us.
class GatewaysView : public QWidget
{
    Q_OBJECT
public:
    GatewaysView(const kit::DeskContext& context, QWidget* parent);

    FilesPage& files() { return *m_files; }
    FilesPage& released() { return *m_released; }
    PayoutsPage& payouts() { return *m_payouts; }
    PayoutsPage& settled() { return *m_settled; }
    RoutesPage& routes() { return *m_routes; }
    HealthPage& health() { return *m_health; }
    MessagesPage& messages() { return *m_messages; }
    /// files, released, payouts, settled, messages, health or routes; null for another word
    RowsPage* page(const QString& id);
    void showPage(const QString& id);
    void refresh();

private:
    void add(const QString& id, const QString& title, RowsPage* page);

    kit::TabStrip* m_tabs;
    QStackedWidget* m_pages;
    QStringList m_ids;
    FilesPage* m_files;
    FilesPage* m_released;
    PayoutsPage* m_payouts;
    PayoutsPage* m_settled;
    MessagesPage* m_messages;
    HealthPage* m_health;
    RoutesPage* m_routes;
};

} // namespace purser::payments
