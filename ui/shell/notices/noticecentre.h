#pragma once

#include "core/base/clock.h"
#include "ui/shell/notices/notice.h"
#include "ui/shell/window/bell.h"

#include <QFrame>

class QVBoxLayout;

namespace purser::kit {
class Formats;
class Label;
} // namespace purser::kit

namespace purser::shell {

class Notices;

/// The list behind the bell: what waits on each desk, and the news, newest first.
class NoticeCentre : public QFrame
{
    Q_OBJECT
public:
    NoticeCentre(Notices& notices, const kit::Formats& formats, const Clock& clock, QWidget* parent);

    /// Shows the list below that widget, at its end.
    void popupAt(const QWidget& anchor, const QList<WaitingDesk>& waiting);
    int rowCount() const { return m_count; }

Q_SIGNALS:
    void deskChosen(const QString& id);
    void noticeChosen(const purser::shell::Notice& notice);
    void rulesRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();

    Notices& m_notices;
    const kit::Formats& m_formats;
    const Clock& m_clock;
    QList<WaitingDesk> m_waiting;
    QVBoxLayout* m_rows;
    int m_count = 0;
};

} // namespace purser::shell
