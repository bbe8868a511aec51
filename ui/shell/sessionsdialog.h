#pragma once

#include "core/office/table.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDialog>
#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace purser::office {
class OfficeSession;
}

namespace purser::kit {
class Banner;
class Formats;
class StatePanel;
class TabStrip;
} // namespace purser::kit

namespace purser::shell {

/// Where I am signed in, with a way to log out elsewhere; for administrators everybody, too.
class SessionsDialog : public QDialog
{
    Q_OBJECT
public:
    SessionsDialog(office::OfficeSession& session, const kit::Formats& formats, const Clock& clock,
        QWidget* parent);

    void reload();
    int rowCount() const { return m_count; }

Q_SIGNALS:
    void loaded();

private:
    QWidget* makeRow(const office::RowView& row);
    void fill(const office::Table& table);
    void focusRow(const QString& name);
    void end(qint64 id, const QString& login, const QString& name);
    void endOthers();
    void answered(bool good, const Error& error);

    office::OfficeSession& m_session;
    const kit::Formats& m_formats;
    const Clock& m_clock;
    kit::TabStrip* m_tabs;
    kit::StatePanel* m_state;
    QVBoxLayout* m_rows;
    kit::Banner* m_banner;
    QPushButton* m_others;
    int m_count = 0;
    quint64 m_generation = 0;
    QTimer m_again;
};

} // namespace purser::shell
