#pragma once

#include "core/clients/review/openhits.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QHash>

class QComboBox;
class QPlainTextEdit;
class QTreeWidgetItem;

namespace purser::kit {
class Label;
}

namespace purser::clients {

class FigureTable;

/// One reason for several hits: what is ready and what is left out before, the result of each
/// afterwards.
class HitsDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    HitsDialog(
        OpenHitsApi api, const std::vector<OpenHit>& hits, HitOutcome outcome, QWidget* parent);

    void setReasonCode(const QString& code);
    void setText(const QString& text);
    bool isChecked() const { return m_checked; }
    FigureTable* table() const { return m_table; }

Q_SIGNALS:
    /// The office has looked at them.
    void checked();
    void decided(int decided, int refused);

private:
    void showPrecheck(const HitsPrecheck& precheck);
    void send();
    void showResults(const QJsonObject& detail);
    QString missing() const;
    void check();

    OpenHitsApi m_api;
    HitOutcome m_outcome;
    QString m_key;
    HitsPrecheck m_precheck;
    bool m_checked = false;
    FigureTable* m_table;
    QHash<qint64, QTreeWidgetItem*> m_items;
    kit::Label* m_count;
    QComboBox* m_reason;
    QPlainTextEdit* m_text;
};

} // namespace purser::clients
