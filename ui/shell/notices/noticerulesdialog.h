#pragma once

#include "ui/kit/dialogs/dialogframe.h"
#include "ui/shell/notices/notice.h"

class QCheckBox;
class QGridLayout;
class QTimeEdit;

namespace purser::office {
class OfficeSession;
}

namespace purser::shell {

class Notices;

/// How one wants to be told: for each kind whether it is shown, as a toast, by the desktop, with a
/// sound; and the quiet hours. Kept in the office, so it holds at every workstation.
class NoticeRulesDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    NoticeRulesDialog(office::OfficeSession& session, Notices& notices, QWidget* parent);

private:
    struct Row
    {
        NoticeRule before;
        QCheckBox* shown;
        QCheckBox* toast;
        QCheckBox* desktop;
        QCheckBox* sound;
    };
    void buildKinds();
    void buildQuiet();
    void addRow(QGridLayout& grid, const NoticeRule& rule);
    NoticeRule ruleOf(const Row& row) const;
    void send();
    void sendNext();

    office::OfficeSession& m_session;
    Notices& m_notices;
    QList<Row> m_rows;
    QCheckBox* m_quiet;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    QList<NoticeRule> m_toSend;
    bool m_quietToSend = false;
};

} // namespace purser::shell
