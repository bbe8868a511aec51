#pragma once

#include "core/clients/review/recordapi.h"
#include "ui/clients/intake/recordpanel.h"
#include "ui/kit/desk/desk.h"

#include <QObject>
#include <functional>
#include <optional>

namespace purser::clients {

class DeedSender;
class FileDeeds;
class OwnerDeeds;
class MergeDeeds;
class OutlookDialogs;
class RecordDeeds;
class ReturnDeeds;
class StandingDeeds;

/// The client's file within the review: reads it while its part is on show, and carries out what is
/// asked of it. Reading a file is audited, so nothing is read that nobody looks at.
class RecordDesk : public QObject
{
    Q_OBJECT
public:
    RecordDesk(const kit::DeskContext& context, QWidget* view);

    RecordPanel* panel() const { return m_panel; }
    DeedSender& sender() { return *m_sender; }
    /// Null: none is open.
    void setFile(const ApplicationFile* file);
    void setShown(bool shown);
    void newApplicant();
    void showExpiring();
    void showReturns();
    void showForecast();
    void showDuplicates();
    void showMerges();
    /// The likeliest pair beside each other.
    void compareFirst();
    void openMerge(MergeId id);
    /// "document", "correct", "consents", "tax", "test", "contact", "tags", "category", "rating",
    /// "owner", "deferred" or "withdraw", over the application that is open.
    void run(const QString& deed);
    void decideDuplicate(const DuplicateCandidate& candidate);

Q_SIGNALS:
    void done(const QString& text);
    void overtaken(const QString& text);
    void opened(purser::ApplicationId id);
    void clientRequested(purser::ClientId id);

private:
    void connectPanel();
    void connectDeeds();
    void read();
    void readOwners();
    void show();
    void follow(const RecordLine& line);
    void followTwoPeople(const RecordLine& line);
    void followLetter(const ClientLetter& letter);
    /// Runs it when the record is there, reading it first where it is not.
    void withRecord(std::function<void()> deed);

    const kit::DeskContext& m_context;
    RecordApi m_api;
    RecordPanel* m_panel;
    DeedSender* m_sender;
    FileDeeds* m_files;
    RecordDeeds* m_records;
    StandingDeeds* m_standings;
    OwnerDeeds* m_owners;
    MergeDeeds* m_merges;
    ReturnDeeds* m_returns;
    OutlookDialogs* m_outlook;
    std::optional<ApplicationFile> m_file;
    std::optional<ClientRecord> m_record;
    std::optional<ClientStanding> m_standing;
    std::optional<Ownership> m_ownership;
    QStringList m_needed;
    std::function<void()> m_then;
    bool m_shown = false;
    bool m_reading = false; ///< what was read is about to be replaced
    quint64 m_generation = 0;
};

} // namespace purser::clients
