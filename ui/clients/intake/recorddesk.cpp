#include "ui/clients/intake/recorddesk.h"

#include "ui/clients/intake/filedeeds.h"
#include "ui/clients/intake/mergedeeds.h"
#include "ui/clients/intake/outlookdialogs.h"
#include "ui/clients/intake/ownerdeeds.h"
#include "ui/clients/intake/recorddeeds.h"
#include "ui/clients/intake/returndeeds.h"
#include "ui/clients/intake/standingdeeds.h"
#include "ui/kit/text/explain.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using Kind = RecordLine::Kind;

RecordDesk::RecordDesk(const kit::DeskContext& context, QWidget* view)
    : QObject(view), m_context(context), m_api(context.session),
      m_panel(new RecordPanel(context.formats, view)), m_sender(new DeedSender(m_api, view)),
      m_files(new FileDeeds(*m_sender, context.formats)), m_records(new RecordDeeds(*m_sender)),
      m_standings(new StandingDeeds(*m_sender, context.formats)),
      m_owners(new OwnerDeeds(*m_sender)), m_merges(new MergeDeeds(*m_sender, context.formats)),
      m_returns(new ReturnDeeds(*m_sender, context.formats)),
      m_outlook(new OutlookDialogs(*m_sender, context.formats))
{
    connectPanel();
    connectDeeds();
}

void RecordDesk::connectPanel()
{
    connect(m_panel, &RecordPanel::lineRequested, this, &RecordDesk::follow);
    connect(m_panel, &RecordPanel::retryRequested, this, &RecordDesk::read);
    connect(m_panel, &RecordPanel::documentRequested, this, [this] { run(u"document"_s); });
    connect(m_panel, &RecordPanel::verifyRequested, this, [this](const QStringList& fields) {
        if (m_file && m_context.may(u"document.review"_s))
            withRecord([this, fields] { m_files->verify(*m_file, *m_record, fields); });
    });
    connect(m_panel, &RecordPanel::revealRequested, this, [this](const QString& field) {
        if (!m_record)
            return;
        if (m_record->revealPurposes.isEmpty())
            Q_EMIT overtaken(tr("You may not see masked data."));
        else
            m_files->reveal(*m_record, field);
    });
    connect(m_files, &FileDeeds::revealed, m_panel, &RecordPanel::showRevealed);
    connect(m_panel, &RecordPanel::replayRequested, this,
        [this](qint64 test) { m_records->replay(test, m_context.formats); });
    connect(m_panel, &RecordPanel::historyRequested, this, [this](const QString& code) {
        if (!m_record)
            return;
        const auto field = std::find_if(m_record->fields.begin(), m_record->fields.end(),
            [&](const FileField& entry) { return entry.code == code; });
        if (field != m_record->fields.end())
            m_files->showHistory(*m_record, *field);
    });
}

void RecordDesk::connectDeeds()
{
    // Who owns this reads the application again, and then the file is read again here.
    connect(m_sender, &DeedSender::done, this, [this](const QString& text) {
        m_reading = m_shown;
        Q_EMIT done(text);
    });
    connect(m_sender, &DeedSender::overtaken, this, [this](const QString& text) {
        m_reading = m_shown;
        Q_EMIT overtaken(text);
    });
    connect(m_files, &FileDeeds::opened, this, &RecordDesk::opened);
    connect(m_files, &FileDeeds::clientRequested, this, &RecordDesk::clientRequested);
    connect(m_outlook, &OutlookDialogs::clientRequested, this, &RecordDesk::clientRequested);
    connect(m_outlook, &OutlookDialogs::duplicateRequested, this,
        [this](const DuplicatePair& pair) { m_merges->compare(pair); });
    connect(m_outlook, &OutlookDialogs::returnRequested, this,
        [this](const DeferredReturn& part) { m_returns->seeTo(part); });
    connect(m_outlook, &OutlookDialogs::mergeRequested, this,
        [this](const ClientMerge& merge) { m_merges->open(merge); });
}

void RecordDesk::setFile(const ApplicationFile* file)
{
    const bool isOther = !m_file || !file || m_file->client != file->client;
    m_file = file ? std::optional(*file) : std::nullopt;
    if (isOther) {
        m_record.reset();
        m_then = nullptr;
        m_reading = false;
        ++m_generation;
    }
    // Whatever moved the application may have moved the file.
    if (m_file && m_shown)
        read();
}

void RecordDesk::setShown(bool shown)
{
    const bool comes = shown && !m_shown;
    m_shown = shown;
    if (comes && m_file)
        read();
}

void RecordDesk::read()
{
    if (!m_file)
        return;
    if (!m_record)
        m_panel->showLoading();
    m_reading = true;
    const quint64 generation = ++m_generation;
    const auto failed = [this](const Error& error) {
        m_reading = false;
        if (error.code == ErrorCode::Cancelled)
            return;
        m_panel->showError(error);
        if (std::exchange(m_then, nullptr))
            Q_EMIT overtaken(kit::explain(error));
    };
    m_sender->withForm([this](const IntakeForm& form) {
        if (m_file)
            m_needed =
                form.needed(m_file->clientKind == ClientKind::Entity ? u"entity"_s : u"person"_s,
                    m_file->jurisdiction, m_file->level);
    });
    m_api.record(m_file->client)
        .onDone(this, [this, generation, failed](const Result<ClientRecord>& record) {
            if (generation != m_generation)
                return;
            if (!record)
                return failed(record.error());
            m_api.standing(record->client)
                .onDone(this,
                    [this, generation, failed, record = *record](
                        const Result<ClientStanding>& standing) {
                        if (generation != m_generation)
                            return;
                        if (!standing)
                            return failed(standing.error());
                        m_record = record;
                        m_standing = *standing;
                        if (record.kind == u"entity"_s)
                            readOwners();
                        else
                            show();
                    });
        });
}

void RecordDesk::readOwners()
{
    const quint64 generation = m_generation;
    m_api.ownership(m_record->client)
        .onDone(this, [this, generation](const Result<Ownership>& ownership) {
            if (generation != m_generation)
                return;
            if (!ownership) {
                m_reading = false;
                m_panel->showError(ownership.error());
                return;
            }
            m_ownership = *ownership;
            show();
        });
}

void RecordDesk::show()
{
    m_reading = false;
    m_panel->showRecord(*m_record, *m_standing,
        m_record->kind == u"entity"_s ? m_ownership : std::nullopt, m_needed);
    if (const auto then = std::exchange(m_then, nullptr))
        then();
}

void RecordDesk::withRecord(std::function<void()> deed)
{
    if (m_record && m_shown && !m_reading) {
        deed();
        return;
    }
    m_then = std::move(deed);
    if (!m_reading || !m_shown)
        read();
}

void RecordDesk::newApplicant()
{
    m_files->newApplicant();
}

void RecordDesk::showExpiring()
{
    m_outlook->showExpiring();
}

void RecordDesk::showReturns()
{
    m_outlook->showReturns();
}

void RecordDesk::showForecast()
{
    m_outlook->showForecast();
}

void RecordDesk::showDuplicates()
{
    m_outlook->showDuplicates();
}

void RecordDesk::showMerges()
{
    m_outlook->showMerges();
}

void RecordDesk::compareFirst()
{
    m_api.duplicates().onDone(this, [this](const Result<std::vector<DuplicatePair>>& pairs) {
        if (pairs && !pairs->empty())
            m_merges->compare(pairs->front());
    });
}

void RecordDesk::openMerge(MergeId id)
{
    m_merges->open(id);
}

void RecordDesk::run(const QString& deed)
{
    if (!m_file) {
        Q_EMIT overtaken(tr("Open an application first."));
        return;
    }
    const QHash<QString, std::function<void()>> deeds{
        {u"document"_s, [this] { m_files->addDocument(*m_file); }},
        {u"consents"_s, [this] { m_records->consents(*m_file, {}); }},
        {u"tax"_s, [this] { m_records->tax(*m_file); }},
        {u"test"_s, [this] { m_records->test(*m_file); }},
        {u"contact"_s, [this] { m_records->contact(*m_file); }},
        {u"category"_s, [this] { m_standings->proposeCategory(*m_file); }},
        {u"withdraw"_s, [this] { m_standings->withdraw(*m_file); }},
        {u"correct"_s,
            [this] { withRecord([this] { m_files->correct(*m_file, *m_record, {}); }); }},
        {u"tags"_s, [this] { withRecord([this] { m_records->tags(*m_file, m_record->tags); }); }},
        {u"rating"_s,
            [this] {
                withRecord([this] { m_standings->overrideRisk(*m_file, m_record->version); });
            }},
        {u"deferred"_s,
            [this] { withRecord([this] { m_standings->deferred(*m_file, m_record->version); }); }},
        {u"owner"_s,
            [this] {
                if (m_file->clientKind != ClientKind::Entity)
                    Q_EMIT overtaken(tr("Only a company has owners."));
                else
                    withRecord([this] { m_owners->addOwner(*m_file, *m_standing); });
            }},
    };
    if (const auto found = deeds.value(deed))
        found();
}

void RecordDesk::follow(const RecordLine& line)
{
    if (!m_file || !m_record || !m_standing)
        return;
    if (m_reading) { // what moved comes first
        m_then = [this, line] { follow(line); };
        return;
    }
    switch (line.kind) {
    case Kind::Field: m_files->correct(*m_file, *m_record, line.code); break;
    case Kind::Consent: m_records->consents(*m_file, line.code); break;
    case Kind::Tax: run(u"tax"_s); break;
    case Kind::Test: run(u"test"_s); break;
    case Kind::Warning: m_records->acceptWarning(m_standing->tests.front()); break;
    case Kind::Category: run(u"category"_s); break;
    case Kind::Rating: m_standings->overrideRisk(*m_file, m_record->version); break;
    case Kind::CategoryProposal:
    case Kind::RatingProposal: followTwoPeople(line); break;
    case Kind::Deferred: m_standings->deferred(*m_file, m_record->version); break;
    case Kind::NewOwner: m_owners->addOwner(*m_file, *m_standing); break;
    case Kind::Share:
        if (m_ownership && line.index < static_cast<int>(m_ownership->shares.size()))
            m_owners->changeShare(
                *m_file, *m_standing, m_ownership->shares.at(static_cast<size_t>(line.index)));
        break;
    case Kind::Contact: run(u"contact"_s); break;
    case Kind::Tags: m_records->tags(*m_file, m_record->tags); break;
    case Kind::Letter:
        if (line.index < static_cast<int>(m_standing->letters.size()))
            followLetter(m_standing->letters.at(static_cast<size_t>(line.index)));
        break;
    }
}

void RecordDesk::followLetter(const ClientLetter& letter)
{
    if (letter.mayAgain)
        m_records->sendAgain(*m_file, letter);
    else if (letter.isStuck())
        Q_EMIT overtaken(tr("You may not have letters sent again."));
    else
        Q_EMIT overtaken(letter.ended.isValid() ? tr("The letter has been sent.")
                                                : tr("The letter waits to be sent by itself."));
}

void RecordDesk::followTwoPeople(const RecordLine& line)
{
    const bool isRating = line.kind == Kind::RatingProposal;
    const auto& list = isRating ? m_standing->overrides : m_standing->categories;
    if (line.index >= static_cast<int>(list.size()))
        return;
    const Proposal& proposal = list.at(static_cast<size_t>(line.index));
    if (proposal.isMine)
        Q_EMIT overtaken(tr("You proposed it; another person decides."));
    else if (isRating)
        m_standings->decideOverride(*m_file, proposal);
    else
        m_standings->decideCategory(*m_file, proposal);
}

void RecordDesk::decideDuplicate(const DuplicateCandidate& candidate)
{
    if (m_file)
        m_merges->compare({candidate.id, candidate.version, m_file->client, m_file->clientName,
            candidate.client, candidate.name, candidate.reasons});
}

} // namespace purser::clients
