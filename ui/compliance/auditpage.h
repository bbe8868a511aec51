#pragma once

#include "core/compliance/auditrow.h"

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace purser::kit {
class Facts;
class Formats;
class ItemHeader;
class StatePanel;
} // namespace purser::kit

namespace purser::compliance {

/// The item side of the audit view: one record with its place in the chain and its content.
class AuditPage : public QWidget
{
    Q_OBJECT
public:
    explicit AuditPage(const kit::Formats& formats, QWidget* parent = nullptr);

    /// Null: no record is chosen.
    void showRecord(const AuditRow* row);
    /// JSON with one member a line; anything else as it is.
    static QString pretty(const QString& payload);

Q_SIGNALS:
    /// To the thing the record is about.
    void itemRequested(const QString& entity, const QString& id);
    /// All records about it.
    void historyRequested(const QString& entity, const QString& id);

private:
    QWidget* buildRecord();
    void showFacts();

    const kit::Formats& m_formats;
    AuditRow m_row;
    kit::StatePanel* m_state;
    kit::ItemHeader* m_head;
    kit::Facts* m_facts;
    QPlainTextEdit* m_payload;
    QToolButton* m_open;
    QToolButton* m_history;
};

} // namespace purser::compliance
