#pragma once

#include "core/compliance/auditapi.h"
#include "ui/kit/desk/desk.h"

#include <QTimer>
#include <QWidget>

namespace purser::kit {
class ListTools;
class Workbench;
} // namespace purser::kit

namespace purser::compliance {

class AuditList;
class AuditPage;

/// The audit trail on the screen: seal state and records at the left, the record at the right.
class AuditView : public QWidget
{
    Q_OBJECT
public:
    AuditView(const kit::DeskContext& context, AuditApi& api, QWidget* parent = nullptr);

    /// Shows the history of one item.
    void openItem(const QString& entity, const QString& id);
    void refresh();
    /// Something happened in the office: new records are there.
    void noteChanges();

    AuditList& list() { return *m_list; }
    AuditPage& page() { return *m_page; }
    kit::ListTools& tools() { return *m_tools; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void readStatus();
    void openThing(const QString& entity, const QString& id);

    const kit::DeskContext& m_context;
    AuditApi& m_api;
    kit::Workbench* m_bench;
    AuditList* m_list;
    AuditPage* m_page;
    kit::ListTools* m_tools;
    QTimer m_statusTimer;
    QTimer m_listSoon;
};

} // namespace purser::compliance
