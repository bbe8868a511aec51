#include "core/clients/review/outlook.h"

#include "core/base/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

Result<ReviewWeek> weekFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"week"_s);
    ReviewWeek week{fields.optionalDate(u"week"), fields.count(u"reviews"), fields.count(u"high"),
        fields.count(u"documents")};
    return fields.finish(std::move(week));
}

} // namespace

std::vector<ReviewWeek> ReviewForecast::months() const
{
    std::vector<ReviewWeek> sums;
    for (const ReviewWeek& week : weeks) {
        const QDate first(week.monday.year(), week.monday.month(), 1);
        if (sums.empty() || sums.back().monday != first)
            sums.push_back({first, 0, 0, 0});
        sums.back().reviews += week.reviews;
        sums.back().high += week.high;
        sums.back().documents += week.documents;
    }
    return sums;
}

Result<ExpiringDocument> expiringFromJson(const QJsonObject& row)
{
    JsonFields fields(row, u"expiring"_s);
    ExpiringDocument document;
    document.document = fields.id<DocumentId>(u"document_id");
    document.client = fields.id<ClientId>(u"client_id");
    document.clientName = fields.text(u"client");
    document.type = fields.text(u"type");
    document.expiresOn = fields.optionalDate(u"expires_on");
    document.days = static_cast<int>(fields.integer(u"days"));
    document.kycState = fields.text(u"kyc_state");
    document.kycLevel = fields.count(u"kyc_level");
    return fields.finish(std::move(document));
}

Result<ReviewForecast> reviewForecastFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"review_forecast"_s);
    ReviewForecast forecast;
    forecast.overdue = fields.count(u"overdue");
    forecast.weeks = fields.list<ReviewWeek>(u"weeks", weekFromJson);
    return fields.finish(std::move(forecast));
}

Result<DuplicatePair> duplicatePairFromJson(const QJsonObject& row)
{
    JsonFields fields(row, u"duplicate"_s);
    DuplicatePair pair;
    pair.id = fields.id<DuplicateId>(u"id");
    pair.version = fields.count(u"version");
    pair.one = fields.id<ClientId>(u"client_id");
    pair.oneName = fields.text(u"client");
    pair.other = fields.id<ClientId>(u"other_id");
    pair.otherName = fields.text(u"other");
    const QJsonArray reasons = QJsonDocument::fromJson(fields.text(u"reasons").toUtf8()).array();
    for (const QJsonValue reason : reasons)
        pair.reasons << reason.toObject().value(u"reason"_s).toString();
    return fields.finish(std::move(pair));
}

} // namespace purser::clients
