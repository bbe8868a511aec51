#include "ui/clients/notespanel.h"

#include "ui/kit/drafts/draftkeeper.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/timeline.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

NotesPanel::NotesPanel(
    const kit::Formats& formats, const Clock& clock, bool mayAdd, QWidget* parent)
    : QWidget(parent), m_formats(formats), m_clock(clock), m_notes(new kit::Timeline(this)),
      m_entry(new QWidget(this)), m_text(new QPlainTextEdit(m_entry)),
      m_add(new QPushButton(tr("Add the note"), m_entry)), m_problem(new kit::Banner(this))
{
    m_text->setAccessibleName(tr("New note"));
    m_text->setPlaceholderText(tr("A note for colleagues; it cannot be changed later"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(72);
    auto* entry = new QHBoxLayout(m_entry);
    entry->setContentsMargins(
        kit::metric::cardPadding, kit::metric::gap, kit::metric::cardPadding, kit::metric::gap);
    entry->setSpacing(kit::metric::gap);
    entry->addWidget(m_text, 1);
    entry->addWidget(m_add, 0, Qt::AlignBottom);
    m_entry->setVisible(mayAdd);

    auto* body = new QWidget(this);
    auto* padded = new QVBoxLayout(body);
    padded->setContentsMargins(kit::metric::cardPadding, kit::metric::wideGap,
        kit::metric::cardPadding, kit::metric::wideGap);
    padded->addWidget(m_notes);
    padded->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Notes"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_entry);
    column->addWidget(m_problem);
    column->addWidget(scroll, 1);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesPanel::check);
    connect(m_add, &QPushButton::clicked, this,
        [this] { Q_EMIT noteRequested(m_text->toPlainText().trimmed()); });
    check();
}

void NotesPanel::showNotes(ClientId client, const std::vector<Note>& notes)
{
    if (client != m_client) {
        // A note half written belongs to the client it was begun for.
        m_client = client;
        if (m_keeper)
            m_keeper->setKey({});
        m_text->clear();
        m_problem->clear();
        if (m_keeper) {
            m_keeper->setKey(u"client.note/%1"_s.arg(client.value()));
            if (const auto saved = m_keeper->restore())
                m_problem->showMessage(kit::Tone::Accent,
                    //: %1 is an age: "4 min ago"
                    tr("You wrote this note %1 and did not add it.")
                        .arg(kit::Formats::age(*saved, m_clock.now())));
        }
    }
    QList<kit::TimelineEntry> entries;
    for (const Note& note : notes) {
        entries.append({m_formats.shortDateTime(note.at, m_clock.now()), note.author, note.text,
            kit::Tone::Normal, u"note"_s});
    }
    if (entries.isEmpty())
        entries.append({{}, {}, tr("No notes yet."), kit::Tone::Dim, {}});
    m_notes->setEntries(entries);
}

void NotesPanel::keepDrafts(offline::DraftBook& drafts)
{
    m_keeper = new kit::DraftKeeper(drafts, {}, this);
    m_text->setObjectName(u"note"_s);
    m_keeper->watch(m_text);
}

void NotesPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_text->setReadOnly(busy);
    check();
}

void NotesPanel::noteStored()
{
    m_text->clear();
    m_problem->clear();
}

void NotesPanel::showProblem(const QString& text)
{
    m_problem->showMessage(kit::Tone::Stop, text);
}

void NotesPanel::check()
{
    const QString text = m_text->toPlainText().trimmed();
    m_add->setEnabled(!m_busy && !text.isEmpty() && text.size() <= 4000);
}

} // namespace purser::clients
