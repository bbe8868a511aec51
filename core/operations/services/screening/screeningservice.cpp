#include "core/operations/services/screening/screeningservice.h"

#include "core/office/call.h"
#include "core/operations/services/screening/screeningwords.h"
#include "core/screening/match/namelikeness.h"
#include "core/screening/proof/certificate.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::operations {

using office::jsonText;
using screening::Engine;
using screening::ScreenOptions;
using screening::Subject;

namespace {

// So many at a time, that a step stays short: a screening and its record take some milliseconds.
constexpr int applicantsAtOnce = 100;
constexpr int namesAtOnce = 200;
constexpr int clientsInARun = 100;
constexpr int clientsInAWalk = 50;

constexpr std::int64_t testEvery = 20LL * 3600 * 1'000'000; // microseconds
constexpr std::chrono::nanoseconds ageEvery = 1h;
constexpr size_t reportedMisses = 20;

QJsonArray missesOf(const screening::SelfTestResult& result)
{
    QJsonArray misses;
    for (size_t i = 0; i < std::min(result.misses.size(), reportedMisses); ++i) {
        const screening::SelfTestMiss& miss = result.misses[i];
        misses.append(QJsonObject{{u"list"_s, miss.list}, {u"entity"_s, miss.entity},
            {u"change"_s, QString::fromLatin1(screening::nameChangeName(miss.change))},
            {u"score_milli"_s, qRound(miss.score * 1000)}});
    }
    return misses;
}

} // namespace

ScreeningService::ScreeningService(ServiceContext context, QStringList lists,
    std::optional<ListKeeping> keeping, std::chrono::milliseconds period)
    : PeriodicService(std::move(context), u"screening"_s, period),
      m_lists(std::move(lists), std::move(keeping))
{
}

Result<QJsonObject> ScreeningService::step(OfficeLink& office)
{
    Result<void> good = m_lists.refresh(office, context().clock);
    if (good && !m_lists.engine())
        return failure(*m_lists.refusal());
    for (const auto part : {&ScreeningService::screenApplicants, &ScreeningService::compareNames,
             &ScreeningService::screenBook, &ScreeningService::tryOut, &ScreeningService::test,
             &ScreeningService::watchAge}) {
        if (good)
            good = (this->*part)(office);
    }
    return good.map([this] { return detail(); });
}

ScreeningService::Due ScreeningService::dueFromJson(const QJsonObject& row)
{
    Due due;
    due.client = row.value(u"client"_s).toInteger();
    if (!row.value(u"party"_s).isNull())
        due.party = row.value(u"party"_s).toInteger();
    due.subject = row.value(u"subject"_s).toObject();
    due.digest = row.value(u"digest"_s).toString();
    due.why = row.value(u"why"_s).toString();
    return due;
}

Result<void> ScreeningService::screenApplicants(OfficeLink& office)
{
    const auto rows = office.call({u"link.screening_subjects"_s,
        {{u"p_limit"_s, applicantsAtOnce}, {u"p_lists"_s, jsonText(m_lists.lists())},
            {u"p_engine"_s, m_lists.engineName()}}});
    if (!rows)
        return failure(rows.error());
    std::vector<Due> due;
    for (int i = 0; i < rows->rowCount(); ++i) {
        const office::RowView row = rows->row(i);
        Due one;
        one.client = row.integer(u"client_id"_s);
        if (!row.isNull(u"party_id"_s))
            one.party = row.integer(u"party_id"_s);
        one.subject = QJsonDocument::fromJson(row.text(u"subject"_s).toUtf8()).object();
        one.digest = row.text(u"subject_digest"_s);
        one.why = row.text(u"why"_s);
        due.push_back(std::move(one));
    }
    const auto screened = screen(office, due);
    return screened ? Result<void>() : failure(screened.error());
}

Result<void> ScreeningService::compareNames(OfficeLink& office)
{
    const auto rows = office.call({u"link.names_to_compare"_s,
        {{u"p_engine"_s, m_lists.engineName()}, {u"p_limit"_s, namesAtOnce}}});
    if (!rows)
        return failure(rows.error());
    for (int i = 0; i < rows->rowCount(); ++i) {
        const office::RowView row = rows->row(i);
        const double likeness = screening::nameLikeness(
            *m_lists.engine(), row.text(u"other_name"_s), row.text(u"client_name"_s));
        const auto put = office.call({u"link.put_name_likeness"_s,
            {{u"p_client_id"_s, row.integer(u"client_id"_s)},
                {u"p_client_key"_s, row.text(u"client_key"_s)},
                {u"p_name_key"_s, row.text(u"name_key"_s)}, {u"p_engine"_s, m_lists.engineName()},
                {u"p_score_milli"_s, qRound(likeness * 1000)}}});
        if (!put)
            return failure(put.error());
    }
    return {};
}

Result<QJsonObject> ScreeningService::slice(OfficeLink& office, qint64 after, int most)
{
    return office.callJson({u"link.screening_book"_s,
        {{u"p_after"_s, after}, {u"p_limit"_s, most}, {u"p_lists"_s, jsonText(m_lists.lists())},
            {u"p_engine"_s, m_lists.engineName()}}});
}

std::vector<ScreeningService::Due> ScreeningService::dueOf(const QJsonObject& slice)
{
    std::vector<Due> due;
    for (const QJsonValue row : slice.value(u"subjects"_s).toArray())
        due.push_back(dueFromJson(row.toObject()));
    return due;
}

Result<void> ScreeningService::screenBook(OfficeLink& office)
{
    const QString wanted = m_lists.digest() + m_lists.engineName();
    if (m_bookDoneFor == wanted)
        return walkBook(office);
    const auto run = office.callJson({u"link.screening_book_run"_s,
        {{u"p_lists_digest"_s, m_lists.digest()}, {u"p_engine"_s, m_lists.engineName()}}});
    if (!run)
        return failure(run.error());
    m_bookRuns = run->value(u"running"_s).toBool();
    m_bookDone = run->value(u"screened"_s).toInteger();
    m_bookSubjects = run->value(u"subjects"_s).toInteger();
    if (!m_bookRuns) {
        m_bookDoneFor = wanted;
        return walkBook(office);
    }
    const auto part = slice(office, run->value(u"after"_s).toInteger(), clientsInARun);
    if (!part)
        return failure(part.error());
    const auto screened = screen(office, dueOf(*part));
    if (!screened)
        return failure(screened.error());
    const bool done = part->value(u"last"_s).isNull();
    const auto noted = office.call({u"link.note_book_run"_s,
        {{u"p_id"_s, run->value(u"id"_s).toInteger()},
            {u"p_last_client_id"_s,
                done ? QVariant(QMetaType::fromType<qlonglong>())
                     : QVariant(part->value(u"last"_s).toInteger())},
            {u"p_looked"_s, part->value(u"looked"_s).toInteger()},
            {u"p_runs"_s, office::arrayText(*screened)}, {u"p_done"_s, done}}});
    if (!noted)
        return failure(noted.error());
    m_bookDone += part->value(u"looked"_s).toInteger();
    m_bookRuns = !done;
    if (done)
        context().log.info(u"book_screened", {{u"clients", m_bookDone}});
    return {};
}

Result<void> ScreeningService::walkBook(OfficeLink& office)
{
    const auto part = slice(office, m_walkAfter, clientsInAWalk);
    if (!part)
        return failure(part.error());
    m_walkAfter = part->value(u"last"_s).toInteger(); // from the beginning after the end
    const auto screened = screen(office, dueOf(*part));
    return screened ? Result<void>() : failure(screened.error());
}

Result<QList<qint64>> ScreeningService::screen(OfficeLink& office, const std::vector<Due>& due)
{
    QList<qint64> runs;
    if (due.empty())
        return runs;
    Engine::Session session(*m_lists.engine());
    for (const Due& one : due) {
        const auto run = screenOne(office, session, one);
        if (!run)
            return failure(run.error());
        if (*run)
            runs.append(**run);
    }
    return runs;
}

Result<std::optional<qint64>> ScreeningService::screenOne(
    OfficeLink& office, Engine::Session& session, const Due& due)
{
    const Subject subject = subjectFromOffice(due.subject);
    ScreenOptions options;
    options.floor = m_lists.engine()->config().bands.shadow;
    const auto hits = session.screen(subject, options);
    const screening::Certificate certificate =
        certify(*m_lists.engine(), subject, options, context().clock.nowMicroseconds());
    const QVariant party =
        due.party ? QVariant(*due.party) : QVariant(QMetaType::fromType<qlonglong>());
    const auto put = office.call({u"link.put_screening"_s,
        {{u"p_client_id"_s, due.client}, {u"p_subject_digest"_s, due.digest},
            {u"p_trigger"_s, due.why}, {u"p_lists"_s, jsonText(m_lists.lists())},
            {u"p_engine"_s, m_lists.engineName()},
            {u"p_hits"_s, jsonText(hitsForOffice(subject, hits))}, {u"p_party_id"_s, party},
            {u"p_certificate"_s, QString::fromUtf8(certificate.bytes)},
            {u"p_settings_id"_s,
                m_lists.settings() ? QVariant(*m_lists.settings())
                                   : QVariant(QMetaType::fromType<qlonglong>())}}});
    if (put) {
        ++m_screened;
        return put->row(0).integer(0);
    }
    if (isOutage(put.error()) || put.error().code == ErrorCode::NotPermitted)
        return failure(put.error());
    if (put.error().code != ErrorCode::Stale) {
        ++m_refused;
        context().log.warning(
            u"screening_refused", {{u"client", due.client}, {u"error", put.error()}});
    }
    return std::nullopt;
}

Result<void> ScreeningService::tryOut(OfficeLink& office)
{
    const auto progress = m_trial.step(office, m_lists);
    if (!progress)
        return failure(progress.error());
    m_trialDone = progress->done;
    m_trialOf = progress->of;
    return {};
}

Result<void> ScreeningService::loadLastTest(OfficeLink& office)
{
    const auto state = office.callJson({u"link.screening_state"_s, {}});
    if (!state)
        return failure(state.error());
    m_listDays = state->value(u"list_days"_s).toInt();
    const QJsonObject last = state->value(u"self_test"_s).toObject();
    m_testAt = last.value(u"at_us"_s).toInteger();
    m_testFor = last.value(u"lists_digest"_s).toString() + last.value(u"engine"_s).toString();
    m_tested = last.value(u"checked"_s).toInteger();
    m_found = last.value(u"found"_s).toInteger();
    m_testKnown = true;
    return {};
}

bool ScreeningService::isTestDue() const
{
    return m_testFor != m_lists.digest() + m_lists.engineName()
        || context().clock.nowMicroseconds() - m_testAt > testEvery;
}

Result<void> ScreeningService::test(OfficeLink& office)
{
    if (!m_testKnown) {
        if (const Result<void> known = loadLastTest(office); !known)
            return known;
    }
    if (const auto finished = m_test.take()) {
        if (const Result<void> put = putTest(office, *finished); !put)
            return put;
    }
    if (!m_test.isRunning() && isTestDue())
        m_test.start(m_lists.engine());
    return {};
}

Result<void> ScreeningService::putTest(OfficeLink& office, const NightlyTest::Finished& finished)
{
    const QString digest = QString::fromLatin1(finished.engine->lists().digest());
    const auto put = office.call({u"link.put_self_test"_s,
        {{u"p_lists_digest"_s, digest}, {u"p_engine"_s, m_lists.engineName()},
            {u"p_checked"_s, finished.result.checked}, {u"p_found"_s, finished.result.hit},
            {u"p_misses"_s, jsonText(missesOf(finished.result))}}});
    if (!put)
        return failure(put.error());
    m_testAt = context().clock.nowMicroseconds();
    m_testFor = digest + m_lists.engineName();
    m_tested = finished.result.checked;
    m_found = finished.result.hit;
    context().log.info(u"self_test", {{u"checked", m_tested}, {u"found", m_found}});
    return {};
}

Result<void> ScreeningService::watchAge(OfficeLink& office)
{
    if (context().clock.monotonic() < m_ageAt)
        return {};
    const int days = m_lists.oldestDays(context().clock.now());
    if (days > m_listDays) {
        const auto told = office.call({u"link.screening_fault"_s,
            {{u"p_what"_s, u"list_old"_s},
                {u"p_args"_s, jsonText({{u"list"_s, m_lists.oldestList()}, {u"days"_s, days}})}}});
        if (!told)
            return failure(told.error());
    }
    m_ageAt = context().clock.monotonic() + ageEvery;
    return {};
}

QJsonObject ScreeningService::detail() const
{
    QJsonObject detail{{u"lists"_s, m_lists.lists().size()}, {u"names"_s, m_lists.names()},
        {u"oldest_list_days"_s, m_lists.oldestDays(context().clock.now())},
        {u"screened"_s, m_screened}, {u"refused"_s, m_refused}};
    if (m_bookRuns)
        detail.insert(u"book"_s, QJsonObject{{u"done"_s, m_bookDone}, {u"of"_s, m_bookSubjects}});
    if (m_trialOf > 0)
        detail.insert(u"trial"_s, QJsonObject{{u"done"_s, m_trialDone}, {u"of"_s, m_trialOf}});
    detail.insert(u"lists_kept"_s,
        !m_lists.isKeeping()        ? u"off"_s
            : m_lists.keepFailure() ? u"failed"_s
                                    : u"good"_s);
    if (m_lists.refusal())
        detail.insert(u"lists_refused"_s, errorName(m_lists.refusal()->code));
    detail.insert(u"self_test"_s,
        m_tested == 0             ? (m_test.isRunning() ? u"running"_s : u"none"_s)
            : m_found == m_tested ? u"good"_s
                                  : u"failed"_s);
    return detail;
}

} // namespace purser::operations
