#pragma once

#include "core/operations/services/periodicservice.h"
#include "core/operations/services/screening/listsinforce.h"
#include "core/operations/services/screening/nightlytest.h"
#include "core/operations/services/screening/settingstrial.h"

namespace purser::operations {

/// Screens everybody the office has to know about against the lists in force: applicants and those
/// behind them as soon as they are there or change, the whole book when a list or the engine
/// changed (in slices, with the progress kept in the office), and whoever was not screened for
/// screening.fresh_days. Each screening goes into the office with its hits, their explanations and
/// a certificate. Settings that somebody wants tried are tried on the lists beside that. Each night
/// the engine is tested against its own lists.
class ScreeningService : public PeriodicService
{
public:
    ScreeningService(ServiceContext context, QStringList lists,
        std::optional<ListKeeping> keeping = {},
        std::chrono::milliseconds period = std::chrono::seconds(3));

protected:
    Result<QJsonObject> step(OfficeLink& office) override;

private:
    struct Due {
        qint64 client = 0;
        std::optional<qint64> party;
        QJsonObject subject;
        QString digest;
        QString why;
    };

    static Due dueFromJson(const QJsonObject& row);

    Result<void> screenApplicants(OfficeLink& office);
    /// Scores names of payers and payees against the client's own.
    Result<void> compareNames(OfficeLink& office);
    /// The run over the book for new lists while there is one, else a slow walk that finds who
    /// changed or was not screened for too long.
    Result<void> screenBook(OfficeLink& office);
    Result<void> walkBook(OfficeLink& office);
    /// Screens them; the ids of the screenings.
    Result<QList<qint64>> screen(OfficeLink& office, const std::vector<Due>& due);
    /// Nothing when the office refused this one: it changed meanwhile, or is a defect that the log
    /// names; the others go on.
    Result<std::optional<qint64>> screenOne(
        OfficeLink& office, screening::Engine::Session& session, const Due& due);
    Result<QJsonObject> slice(OfficeLink& office, qint64 after, int most);
    static std::vector<Due> dueOf(const QJsonObject& slice);

    Result<void> tryOut(OfficeLink& office);
    Result<void> test(OfficeLink& office);
    Result<void> loadLastTest(OfficeLink& office);
    Result<void> putTest(OfficeLink& office, const NightlyTest::Finished& finished);
    bool isTestDue() const;
    Result<void> watchAge(OfficeLink& office);
    QJsonObject detail() const;

    ListsInForce m_lists;
    NightlyTest m_test;
    SettingsTrial m_trial;
    qint64 m_trialDone = 0;
    qint64 m_trialOf = 0;
    qint64 m_screened = 0;
    qint64 m_refused = 0;
    bool m_bookRuns = false;
    qint64 m_bookDone = 0;
    qint64 m_bookSubjects = 0;
    QString m_bookDoneFor; ///< lists and engine for which the book has been run over
    qint64 m_walkAfter = 0;
    bool m_testKnown = false;
    std::int64_t m_testAt = 0;
    QString m_testFor; ///< lists and engine of the last test
    qint64 m_tested = 0;
    qint64 m_found = 0;
    int m_listDays = 0;
    std::chrono::nanoseconds m_ageAt{0};
};

} // namespace purser::operations
