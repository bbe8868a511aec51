#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/clients/clientwords.h"
#include "core/clients/review/reviewwords.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace purser::clients {

/// One line of the review queue, as `desk.list_applications` gives it.
struct ApplicationRow {
    ApplicationId id;
    QString reference; ///< "A-12"
    ClientId client;
    QString clientName;
    Listed<ClientKind> clientKind;
    QString country; ///< ISO 3166 code; null when unknown
    Listed<ApplicationKind> kind;
    QString cause;
    int level = 0;
    int risk = 0; ///< 0…100
    Listed<ApplicationState> state;
    int documents = 0;
    int documentsOpen = 0;
    int hitsOpen = 0;
    QDateTime due; ///< invalid when no clock runs
    Listed<ReviewDue> dueLevel;
    bool mine = false;
    QString heldBy; ///< null when nobody holds it
    QDateTime opened;
    int version = 0;
};

Result<ApplicationRow> applicationRowFromJson(const QJsonObject& row);

/// What the queue shows. Empty members do not restrict.
struct ApplicationFilter {
    ReviewTab tab = ReviewTab::Mine;
    QString text; ///< part of a name or a reference
    QString risk; ///< band
    QString kind;

    QJsonObject toJson() const;
    friend bool operator==(const ApplicationFilter&, const ApplicationFilter&) = default;
};

struct ApplicationCounts {
    int mine = 0;
    int review = 0;
    int waiting = 0;
    int proposed = 0;
    int overdue = 0;

    int of(ReviewTab tab) const; ///< −1 for tabs without a figure
};

Result<ApplicationCounts> applicationCountsFromJson(const QJsonObject& counts);

} // namespace purser::clients

Q_DECLARE_METATYPE(purser::clients::ApplicationRow)
