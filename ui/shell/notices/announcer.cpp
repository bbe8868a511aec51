#include "ui/shell/notices/announcer.h"

#include "core/base/clock.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/shell/notices/desktopnotifier.h"
#include "ui/shell/notices/noticesounds.h"
#include "ui/shell/notices/noticewords.h"

namespace purser::shell {

namespace {
constexpr int mostAtOnce = 3;
}

Announcer::Announcer(Notices& notices, DesktopNotifier& desktop, NoticeSounds& sounds,
    kit::Toasts& toasts, const kit::Formats& formats, const Clock& clock, QObject* parent)
    : QObject(parent), m_notices(notices), m_desktop(desktop), m_sounds(sounds), m_toasts(toasts),
      m_formats(formats), m_clock(clock)
{
    connect(&notices, &Notices::arrived, this, &Announcer::tell);
    connect(&desktop, &DesktopNotifier::activated, this, [this](qint64 id) {
        for (const Notice& notice : m_notices.all()) {
            if (notice.id == id) {
                Q_EMIT chosen(notice);
                return;
            }
        }
    });
}

void Announcer::tell(const QList<Notice>& fresh)
{
    const QTime now = m_clock.now().toTimeZone(m_formats.zone()).time();
    if (m_notices.rules().isQuiet(now)) {
        return;
    }
    int toasts = 0;
    bool sounded = false;
    for (const Notice& notice : fresh) {
        const NoticeRule rule = m_notices.rules().of(notice.kind);
        const bool urgent = noticeTone(notice) == kit::Tone::Stop;
        if (rule.toast && !m_locked && toasts++ < mostAtOnce) {
            m_toasts.show(noticeTone(notice), noticeWords(notice));
        }
        if (rule.desktop) {
            m_desktop.show(notice.id, noticeKindWord(notice.kind),
                m_locked ? tr("Unlock the workstation to read it.") : noticeWords(notice), urgent);
        }
        if (rule.sound && !std::exchange(sounded, true)) {
            m_desktop.sound(m_sounds.fileOf(notice.kind), urgent);
        }
    }
}

} // namespace purser::shell
