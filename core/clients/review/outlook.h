#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace purser::clients {

/// An accepted document whose end is near or past, as `desk.list_expiring` gives it.
struct ExpiringDocument {
    DocumentId document;
    ClientId client;
    QString clientName;
    QString type;
    QDate expiresOn;
    int days = 0; ///< until then; negative: past
    QString kycState;
    int kycLevel = 0;
};

/// What a week brings.
struct ReviewWeek {
    QDate monday;
    int reviews = 0;
    int high = 0; ///< of them, clients of high risk
    int documents = 0;
};

/// The reviews of the next year, as `desk.review_forecast` gives them.
struct ReviewForecast {
    int overdue = 0;
    std::vector<ReviewWeek> weeks;

    /// The weeks summed by the month of their Monday; `monday` is the first of the month.
    std::vector<ReviewWeek> months() const;
};

/// Two clients who may be one, as `desk.list_duplicates` gives them.
struct DuplicatePair {
    DuplicateId id;
    int version = 0;
    ClientId one;
    QString oneName;
    ClientId other;
    QString otherName;
    QStringList reasons;
};

Result<ExpiringDocument> expiringFromJson(const QJsonObject& row);
Result<ReviewForecast> reviewForecastFromJson(const QJsonObject& object);
Result<DuplicatePair> duplicatePairFromJson(const QJsonObject& row);

} // namespace purser::clients
