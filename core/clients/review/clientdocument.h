#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/clients/review/reviewwords.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace purser::clients {

/// What the virus scanner said of a content, and what that bars.
struct DocumentScan {
    Listed<ScanState> state;
    QString found;  ///< of Infected
    QString engine; ///< "ClamAV 1.0.3"; empty while it waits
    int signatures = 0;
    QDateTime at;
    QString problem; ///< why the last attempt came to nothing
    QString bar;     ///< infected, not_scanned, scan_failed: nobody works with it; else empty
};

/// A part of a page that is struck out, in ten thousandths of the page's width and height.
struct DocumentRegion {
    int page = 1;
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    bool isFound = false; ///< by the program, as the number of a card; else marked by hand

    QJsonObject toJson() const;
    bool operator==(const DocumentRegion&) const = default;
};

Result<DocumentRegion> documentRegionFromJson(const QJsonObject& region);

using RedactionId = Id<struct RedactionTag>;

/// The copy that is given out in place of a document, with parts of it struck out.
struct DocumentRedaction {
    RedactionId id;
    int version = 0;
    std::vector<DocumentRegion> regions;
    QString text; ///< why
    QString by;
    QDateTime at;
    QString bar;              ///< as that of a scan, of the copy
    bool mayOriginal = false; ///< the caller may see the document as it came
    bool mayUndo = false;
    QStringList purposes; ///< for which it may be seen as it came
};

/// A document of a client, without its content.
struct ClientDocument {
    DocumentId id;
    int version = 0;
    QString type; ///< "passport"
    int side = 1; ///< 1 front, 2 back
    int edition = 1;
    QString proves; ///< "identity"
    QString fileName;
    QString mediaType;
    qint64 bytes = 0;
    QString number; ///< masked for those policy does not clear
    QString issuer;
    QDate issuedOn;
    QDate expiresOn; ///< invalid when it does not expire
    Listed<DocumentState> state;
    std::optional<bool> mrzGood; ///< nothing when it has no machine readable zone
    /// What was read from the document itself: given_names, family_name, birth_date, number,
    /// expires_on, nationality, sex. Empty for those policy does not clear.
    QJsonObject reading;
    QStringList mismatches; ///< where the reading differs from the client's file
    QString mismatchReason;
    std::optional<DocumentScan> scan;
    std::optional<DocumentRedaction> redaction; ///< nothing: it is given out as it came
    QString reason;                             ///< of a rejection
    QStringList fittingReasons; ///< for which a document of its kind may be rejected
    /// Reasons that the office made itself: code to {language: words}.
    QJsonObject madeReasons;
    QString text;
    QString uploadedBy;
    QDateTime uploaded;
    bool mine = false; ///< uploaded by the caller, who then does not review it
    QString reviewedBy;
    QDateTime reviewed;
};

Result<ClientDocument> clientDocumentFromJson(const QJsonObject& document);

/// The document itself, as it came or with parts struck out.
struct DocumentContent {
    QString mediaType;
    QByteArray bytes;
    bool isRedacted = false;
    int seconds = 0; ///< how long an original may be shown; 0: no bound
};

} // namespace purser::clients
