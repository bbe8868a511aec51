#include "ui/shell/notices/notice.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::shell {

Notice Notice::fromRow(const office::RowView& row)
{
    Notice notice;
    notice.id = row.integer(u"id"_s);
    notice.kind = row.text(u"kind"_s);
    notice.desk = row.text(u"desk"_s);
    notice.tone = row.text(u"tone"_s);
    notice.deed = row.text(u"deed"_s);
    notice.at = row.instant(u"at_us"_s);
    notice.entity = row.text(u"entity"_s);
    notice.entityId = row.integer(u"entity_id"_s);
    notice.args = row.json(u"args"_s);
    notice.seen = row.flag(u"seen"_s);
    notice.open = row.flag(u"open"_s);
    return notice;
}

QVariantMap Notice::arguments() const
{
    return {{u"id"_s, entityId}, {u"entity"_s, entity}};
}

NoticeRules NoticeRules::fromJson(const QJsonObject& json)
{
    NoticeRules rules;
    const QJsonArray kinds = json.value(u"kinds"_s).toArray();
    for (const QJsonValue& kind : kinds) {
        rules.kinds.append({kind[u"code"_s].toString(), kind[u"desk"_s].toString(),
            kind[u"shown"_s].toBool(), kind[u"toast"_s].toBool(), kind[u"desktop"_s].toBool(),
            kind[u"sound"_s].toBool()});
    }
    const QJsonObject quiet = json.value(u"quiet"_s).toObject();
    if (!quiet.isEmpty()) {
        rules.quietFrom = quiet.value(u"from"_s).toInt();
        rules.quietTo = quiet.value(u"to"_s).toInt();
    }
    return rules;
}

NoticeRule NoticeRules::of(const QString& kind) const
{
    for (const NoticeRule& rule : kinds) {
        if (rule.kind == kind) {
            return rule;
        }
    }
    return {kind, {}, true, false, false, false};
}

bool NoticeRules::isQuiet(const QTime& time) const
{
    if (!quietFrom || !quietTo) {
        return false;
    }
    const int minute = time.hour() * 60 + time.minute();
    return *quietFrom < *quietTo ? minute >= *quietFrom && minute < *quietTo
                                 : minute >= *quietFrom || minute < *quietTo;
}

} // namespace purser::shell
