#include "tests/core/clients/review/twofiles.h"

#include "core/office/call.h"

using namespace Qt::StringLiterals;

namespace purser::tests {

TwoFiles::TwoFiles(const QJsonObject& changes)
{
    one = desk.person();
    QJsonObject fields{{u"email"_s, u"again@example.org"_s}};
    for (auto field = changes.begin(); field != changes.end(); ++field)
        fields.insert(field.key(), field.value());
    other = desk.person(fields);
    demand(desk.command(u"sana"_s, u"desk.withdraw_application"_s,
        {{u"p_id"_s, other.application},
            {u"p_version"_s, desk.applicationVersion(other.application)},
            {u"p_reason"_s, u"entered_twice"_s}}));
    pair =
        desk.number(u"select id from book.duplicate_pair where client_id = $1 and other_id = $2"_s,
            {one.client, other.client});
}

QJsonObject TwoFiles::preview(const QString& login)
{
    return demand(desk.read(login, u"desk.merge_preview"_s,
        {{u"p_pair_id"_s, pair}, {u"p_survivor_id"_s, one.client}}));
}

Result<office::Outcome> TwoFiles::propose(const QString& login)
{
    return propose(login, preview().value(u"digest"_s).toString());
}

Result<office::Outcome> TwoFiles::propose(const QString& login, const QString& digest)
{
    return desk.command(login, u"desk.propose_merge"_s,
        {{u"p_pair_id"_s, pair},
            {u"p_version"_s,
                desk.number(u"select version from book.duplicate_pair where id = $1"_s, {pair})},
            {u"p_survivor_id"_s, one.client}, {u"p_digest"_s, digest},
            {u"p_text"_s, u"One passport"_s}});
}

Result<office::Outcome> TwoFiles::decide(const QString& login, const QString& decision)
{
    return desk.command(login, u"desk.decide_merge"_s,
        {{u"p_id"_s, desk.number(u"select max(id) from book.client_merge"_s)},
            {u"p_version"_s,
                desk.number(u"select version from book.client_merge order by id desc limit 1"_s)},
            {u"p_decision"_s, decision}});
}

Result<office::Outcome> TwoFiles::takeBack(const QString& login)
{
    return desk.command(login, u"desk.propose_undo_merge"_s,
        {{u"p_id"_s, desk.number(u"select max(id) from book.client_merge"_s)},
            {u"p_version"_s,
                desk.number(u"select version from book.client_merge order by id desc limit 1"_s)},
            {u"p_text"_s, u"Two people"_s}});
}

void TwoFiles::merge()
{
    demand(propose(u"chen"_s));
    demand(decide(u"olga"_s));
}

QStringList TwoFiles::blocks(const Result<office::Outcome>& answer)
{
    if (answer)
        return {u"none"_s};
    QStringList found;
    for (const QJsonValue block : answer.error().args.value(u"blocks"_s).toArray()) {
        const QJsonArray items = block.toObject().value(u"items"_s).toArray();
        found << block.toObject().value(u"code"_s).toString()
                + (items.isEmpty() ? QString() : u' ' + items.first().toVariant().toString());
    }
    return found;
}

QString TwoFiles::rows()
{
    return desk.text(
        u"select string_agg(c.table_name || regexp_replace(query_to_xml(format('select * from "
        u"book.%I x where %I in (%s, %s) order by x::text', "
        "c.table_name, c.column_name, $1::text, $2::text), true, false, '')::text, "
        "'<version>[0-9]+</version>', '', 'g'), '' order by c.table_name) "
        "from information_schema.columns c join information_schema.tables t using (table_schema, "
        "table_name) "
        "where c.table_schema = 'book' and c.table_name <> 'risk_due' and t.table_type = 'BASE TABLE' and (c.column_name = 'client_id' or (c.table_name = 'client' and c.column_name = 'id'))"_s,
        {one.client, other.client});
}

} // namespace purser::tests
