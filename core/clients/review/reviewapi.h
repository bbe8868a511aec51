#pragma once

#include "core/base/page.h"
#include "core/clients/review/applicationfile.h"
#include "core/clients/review/applicationrow.h"
#include "core/office/officesession.h"

#include <QString>

namespace purser::clients {

/// The functions of the client review, typed. Each call returns at once. Reading a file or a
/// document leaves an audit record.
class ReviewApi
{
public:
    explicit ReviewApi(office::OfficeSession& session) : m_session(session) {}

    /// @param filter  ApplicationFilter::toJson()
    /// @param sort    wordOf(ReviewSort)
    office::Task<Page<ApplicationRow>> list(
        const QJsonObject& filter, const QString& sort, const QJsonObject& after, int limit);
    office::Task<ApplicationCounts> counts();
    office::Task<ApplicationFile> file(ApplicationId id);
    office::Task<DocumentContent> document(DocumentId id);
    /// As it came, also where a copy stands in for it, for a purpose of the closed list.
    office::Task<DocumentContent> original(DocumentId id, const QString& purpose);
    office::Task<office::Outcome> send(const office::Call& command);

    /// Proposes what a second person then agrees to, for exactly the evidence of `seen`.
    static office::Call proposeApproval(
        const QString& key, const ApplicationFile& seen, int level, const QString& text);
    static office::Call proposeRejection(const QString& key, const ApplicationFile& seen,
        const QString& reason, const QString& text);
    static office::Call agree(const QString& key, const ApplicationFile& seen, const QString& text);
    static office::Call giveBack(const QString& key, const ApplicationFile& seen,
        const QString& reason, const QString& text);
    /// Asks the client, by a letter in the client's language.
    static office::Call request(const QString& key, const ApplicationFile& seen,
        const QString& reason, const QString& text);
    static office::Call submit(const QString& key, const ApplicationFile& seen);
    static office::Call take(const QString& key, ApplicationId id, bool take);
    /// `reason` is why it is accepted though it says something else than the client; else null.
    static office::Call acceptDocument(
        const QString& key, const ClientDocument& seen, const QString& reason, const QString& text);
    static office::Call rejectDocument(
        const QString& key, const ClientDocument& seen, const QString& reason, const QString& text);
    /// `copy`: PNG of a picture, PDF of a PDF, in which the regions are struck out.
    static office::Call redactDocument(const QString& key, const ClientDocument& seen,
        const QByteArray& copy, const std::vector<DocumentRegion>& regions, const QString& text);
    static office::Call undoRedaction(
        const QString& key, const DocumentRedaction& seen, const QString& text);
    static office::Call scanAgain(
        const QString& key, const ClientDocument& seen, const QString& reason);
    /// @param outcome  not Skipped
    /// @param againOn  of an inconclusive or pending one, the day to be told of it again; invalid:
    ///                 none
    static office::Call decideHit(const QString& key, const ScreeningHit& seen, HitOutcome outcome,
        const QString& reason, const QString& text, const QDate& againOn = {});
    /// Says why what a vendor found is not followed.
    static office::Call answerVerdict(
        const QString& key, const VendorVerdict& seen, const QString& reason, const QString& text);
    static office::Call recordDueDiligence(
        const QString& key, ApplicationId id, const QString& item, const QString& text);
    static office::Call startReview(
        const QString& key, ClientId client, int level, const QString& jurisdiction);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::clients
