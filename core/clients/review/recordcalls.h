#pragma once

#include "core/clients/review/applicationfile.h"
#include "core/clients/review/clientrecord.h"
#include "core/clients/review/deferredreturn.h"
#include "core/clients/review/merge.h"
#include "core/office/call.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace purser::clients {

/// The commands that fill and correct a client's file. `values` are what a form says, by the codes
/// of its fields; what it does not say is left out.
struct RecordCalls {
    /// `values`: fields of the file.
    static office::Call registerApplicant(const QString& key, const QString& kind,
        const QJsonObject& values, int level, const QString& jurisdiction, const QString& source);
    static office::Call setFields(const QString& key, ClientId client, int version,
        const QJsonObject& values, const QString& source, DocumentId document);
    static office::Call verifyFields(const QString& key, ClientId client, int version,
        const QStringList& fields, DocumentId document, const QString& text);
    /// `facts`: number, issuer, issued_on, expires_on, mrz, method.
    static office::Call addDocument(const QString& key, ClientId client, const QString& type,
        int side, const QString& fileName, const QByteArray& content, const QJsonObject& facts);
    /// kind, given, edition, language, at (date).
    static office::Call recordConsent(
        const QString& key, ClientId client, const QJsonObject& values);
    /// us_person, residences (list of {country, number}), no_tin, signed_on.
    static office::Call recordTax(const QString& key, ClientId client, const QJsonObject& values);
    /// Answers by question, to the edition that was on show.
    static office::Call recordTest(
        const QString& key, ClientId client, const QJsonObject& answers, int edition);
    static office::Call acceptWarning(const QString& key, qint64 test);
    /// kind, direction, summary, recording; `at` is when.
    static office::Call addContact(
        const QString& key, ClientId client, const QJsonObject& values, const QDateTime& at);
    static office::Call tag(const QString& key, ClientId client, const QString& tag, bool carried);
    /// category, evidence, document.
    static office::Call proposeCategory(
        const QString& key, ClientId client, const QJsonObject& values);
    static office::Call decideCategory(const QString& key, const Proposal& seen, bool agrees);
    /// score, until, reason, text.
    static office::Call overrideRisk(
        const QString& key, ClientId client, int version, const QJsonObject& values);
    static office::Call decideOverride(const QString& key, const Proposal& seen, bool agrees);
    /// kind, name, birth_date, country, registration.
    static office::Call addParty(const QString& key, ClientId client, const QJsonObject& values);
    /// `owned` 0: of the client itself. A numerator of 0 without control ends it.
    static office::Call setOwnership(const QString& key, ClientId client, qint64 owner,
        qint64 owned, qint64 numerator, qint64 denominator, const QJsonObject& values);
    static office::Call startDeferred(const QString& key, ClientId client, int version);
    /// `destination`: where people say that it came from; invalid: as the receipt says.
    static office::Call carryReturn(const QString& key, const DeferredReturn& seen,
        DestinationId destination, const QString& text);
    static office::Call endReturn(
        const QString& key, const DeferredReturn& seen, const QString& text);
    /// The letter is one that was refused or given up.
    static office::Call sendLetterAgain(
        const QString& key, const ClientLetter& seen, const QString& reason);
    static office::Call withdraw(const QString& key, const ApplicationFile& seen,
        const QString& reason, const QString& text);
    static office::Call decideDuplicate(
        const QString& key, DuplicateId id, int version, bool isSame, const QString& text);
    /// Exactly what the preview showed.
    static office::Call proposeMerge(
        const QString& key, const MergePreview& seen, const QString& text);
    static office::Call proposeUndoMerge(
        const QString& key, const ClientMerge& seen, const QString& text);
    static office::Call decideMerge(
        const QString& key, const ClientMerge& seen, bool agree, const QString& text);
};

} // namespace purser::clients
