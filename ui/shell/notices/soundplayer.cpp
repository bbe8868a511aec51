#include "ui/shell/notices/soundplayer.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <canberra.h>
#include <memory>

namespace purser::shell {

namespace {

struct FreeProperties {
    void operator()(ca_proplist* list) const { ca_proplist_destroy(list); }
};

} // namespace

SoundPlayer::~SoundPlayer()
{
    if (m_context) {
        ca_context_destroy(m_context);
    }
}

bool SoundPlayer::play(const QString& file, bool urgent)
{
    if (begin(file, urgent)) {
        return true;
    }
    if (file.isEmpty() || !begin({}, urgent)) {
        QApplication::beep();
    }
    return false;
}

bool SoundPlayer::begin(const QString& file, bool urgent)
{
    if (!file.isEmpty() && !QFileInfo(file).isFile()) {
        return false;
    }
    if (!m_context && ca_context_create(&m_context) != CA_SUCCESS) {
        m_context = nullptr;
        return false;
    }
    ca_proplist* made = nullptr;
    if (ca_proplist_create(&made) != CA_SUCCESS) {
        return false;
    }
    const std::unique_ptr<ca_proplist, FreeProperties> properties(made);
    ca_proplist_sets(made, CA_PROP_APPLICATION_NAME, "Purser");
    if (file.isEmpty()) {
        ca_proplist_sets(made, CA_PROP_EVENT_ID, urgent ? "dialog-warning" : "message-new-instant");
    } else {
        ca_proplist_sets(made, CA_PROP_MEDIA_FILENAME, QFile::encodeName(file).constData());
    }
    return ca_context_play_full(m_context, 0, made, nullptr, nullptr) == CA_SUCCESS;
}

} // namespace purser::shell
