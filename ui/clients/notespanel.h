#pragma once

#include "core/base/clock.h"
#include "core/clients/clientfile.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace purser::kit {
class Banner;
class DraftKeeper;
class Formats;
class Timeline;
} // namespace purser::kit

namespace purser::offline {
class DraftBook;
}

namespace purser::clients {

/// Notes of a client's file: those there are, newest first, and a place to add one. What was typed
/// stays until it has been stored.
class NotesPanel : public QWidget
{
    Q_OBJECT
public:
    NotesPanel(
        const kit::Formats& formats, const Clock& clock, bool mayAdd, QWidget* parent = nullptr);

    void showNotes(ClientId client, const std::vector<Note>& notes);
    /// While the note is on its way.
    void setBusy(bool busy);
    void noteStored();
    void showProblem(const QString& text);
    /// A note half written is kept there, by client, until it is stored.
    void keepDrafts(offline::DraftBook& drafts);
    QPlainTextEdit* editor() const { return m_text; }

Q_SIGNALS:
    void noteRequested(const QString& text);

private:
    void check();

    const kit::Formats& m_formats;
    const Clock& m_clock;
    ClientId m_client;
    bool m_busy = false;
    kit::Timeline* m_notes;
    QWidget* m_entry;
    QPlainTextEdit* m_text;
    QPushButton* m_add;
    kit::DraftKeeper* m_keeper = nullptr;
    kit::Banner* m_problem;
};

} // namespace purser::clients
