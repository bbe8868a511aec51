#include "tests/core/authority/feedreader.h"

#include "tests/support/demand.h"

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

} // namespace

FeedReader::FeedReader(office::Connection& connection) : m_connection(connection)
{
    pull(1);
}

QList<FeedReader::Row> FeedReader::pull(int pageSize)
{
    QList<Row> rows;
    QString to;
    QString afterXid = u"0"_s;
    qint64 afterId = 0;
    bool more = true;
    while (more) {
        const QJsonObject page = demand(m_connection.callJson({u"desk.changes"_s,
            {{u"p_from"_s, orNull(m_from)}, {u"p_to"_s, orNull(to)}, {u"p_after_xid"_s, afterXid},
                {u"p_after_id"_s, afterId}, {u"p_limit"_s, pageSize}}}));
        for (const QJsonValue row : page[u"rows"].toArray()) {
            rows << Row{row[u"xid"].toString().toLongLong(), row[u"id"].toInteger(),
                row[u"entity"].toString(), row[u"entity_id"].toInteger()};
            afterXid = row[u"xid"].toString();
            afterId = rows.last().id;
        }
        m_epoch = page[u"epoch"].toString();
        m_resync = page[u"resync"].toBool();
        to = page[u"to"].toString();
        more = page[u"more"].toBool();
    }
    m_from = to;
    return rows;
}

} // namespace purser::tests
