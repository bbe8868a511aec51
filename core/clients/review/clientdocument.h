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

namespace purser::clients {

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
    QString reason; ///< of a rejection
    QString text;
    QString uploadedBy;
    QDateTime uploaded;
    bool mine = false; ///< uploaded by the caller, who then does not review it
    QString reviewedBy;
    QDateTime reviewed;
};

Result<ClientDocument> clientDocumentFromJson(const QJsonObject& document);

/// The document itself, as it came.
struct DocumentContent {
    QString mediaType;
    QByteArray bytes;
};

} // namespace purser::clients
