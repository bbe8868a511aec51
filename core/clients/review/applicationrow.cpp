#include "core/clients/review/applicationrow.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

Result<ApplicationRow> applicationRowFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"application_row"_s);
    ApplicationRow row;
    row.id = fields.id<ApplicationId>(u"id");
    row.reference = fields.text(u"reference");
    row.client = fields.id<ClientId>(u"client_id");
    row.clientName = fields.text(u"client");
    row.clientKind = fields.word<ClientKind>(u"client_kind");
    row.country = fields.optionalText(u"country");
    row.kind = fields.word<ApplicationKind>(u"kind");
    row.cause = fields.text(u"cause");
    row.level = fields.count(u"level");
    row.risk = fields.count(u"risk");
    row.state = fields.word<ApplicationState>(u"state");
    row.documents = fields.count(u"documents");
    row.documentsOpen = fields.count(u"documents_open");
    row.hitsOpen = fields.count(u"hits_open");
    row.due = fields.optionalInstant(u"due_us");
    row.dueLevel = fields.word<ReviewDue>(u"due_level");
    row.mine = fields.flag(u"mine");
    row.heldBy = fields.optionalText(u"held_by");
    row.opened = fields.instant(u"opened_us");
    row.version = fields.count(u"version");
    return fields.finish(std::move(row));
}

QJsonObject ApplicationFilter::toJson() const
{
    QJsonObject filter{{u"tab"_s, wordOf(tab)}};
    const auto addText = [&filter](const QString& name, const QString& value) {
        if (!value.isEmpty())
            filter.insert(name, value);
    };
    addText(u"text"_s, text);
    addText(u"risk"_s, risk);
    addText(u"kind"_s, kind);
    return filter;
}

int ApplicationCounts::of(ReviewTab tab) const
{
    switch (tab) {
    case ReviewTab::Mine: return mine;
    case ReviewTab::Review: return review;
    case ReviewTab::Waiting: return waiting;
    case ReviewTab::Proposed: return proposed;
    case ReviewTab::Open:
    case ReviewTab::All: break;
    }
    return -1;
}

Result<ApplicationCounts> applicationCountsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"application_counts"_s);
    ApplicationCounts counts;
    counts.mine = fields.count(u"mine");
    counts.review = fields.count(u"review");
    counts.waiting = fields.count(u"waiting");
    counts.proposed = fields.count(u"proposed");
    counts.overdue = fields.count(u"overdue");
    return fields.finish(counts);
}

} // namespace purser::clients
