#pragma once

#include <QString>

struct ca_context;

namespace purser::shell {

/// Plays the sounds of notifications: by the desktop's sound theme, or a file of the person's own.
class SoundPlayer
{
public:
    SoundPlayer() = default;
    ~SoundPlayer();
    Q_DISABLE_COPY_MOVE(SoundPlayer)

    /// Returns at once. Without a file, or one that cannot be played, the desktop's sound; without
    /// a sound system the bell. False when what was asked for could not be begun.
    bool play(const QString& file, bool urgent);

private:
    bool begin(const QString& file, bool urgent);

    ca_context* m_context = nullptr; ///< made with the first sound
};

} // namespace purser::shell
