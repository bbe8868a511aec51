#pragma once

#include "ui/kit/dialogs/dialogframe.h"
#include "ui/shell/notices/notice.h"

#include <QHash>

class QCheckBox;
class QGridLayout;
class QTimeEdit;
class QToolButton;

namespace purser::office {
class OfficeSession;
}

namespace purser::shell {

class DesktopNotifier;
class NoticeSounds;
class Notices;

/// How one wants to be told: for each kind whether it is shown, as a toast, by the desktop, with a
/// sound; and the quiet hours. Kept in the office, so it holds at every workstation; only the file
/// of a sound of one's own is kept at this computer, where it lies.
class NoticeRulesDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    NoticeRulesDialog(office::OfficeSession& session, Notices& notices, NoticeSounds& sounds,
        DesktopNotifier& desktop, QWidget* parent);
    /// The file that is to sound for a kind, as chosen so far; empty: the desktop's sound.
    void setSound(const QString& kind, const QString& file);

private:
    struct Row {
        NoticeRule before;
        QCheckBox* shown;
        QCheckBox* toast;
        QCheckBox* desktop;
        QCheckBox* sound;
        QToolButton* file;
    };
    void buildKinds();
    void buildQuiet();
    void addRow(QGridLayout& grid, const NoticeRule& rule);
    QToolButton* soundButton(const NoticeRule& rule);
    void askForSound(const QString& kind);
    void showSound(const QString& kind);
    NoticeRule ruleOf(const Row& row) const;
    void send();
    void sendNext();

    office::OfficeSession& m_session;
    Notices& m_notices;
    NoticeSounds& m_sounds;
    DesktopNotifier& m_desktop;
    QHash<QString, QString> m_files; ///< kind → file
    QList<Row> m_rows;
    QCheckBox* m_quiet;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    QList<NoticeRule> m_toSend;
    bool m_quietToSend = false;
};

} // namespace purser::shell
