#include "app/workstation/officefinder.h"

#include "core/office/officesession.h"

using namespace Qt::StringLiterals;

namespace purser::workstation {

namespace {

kit::Found foundFrom(const office::RowView& row)
{
    const QString kind = row.text(u"kind"_s);
    kit::Found found;
    found.icon = kind == "payment"_L1 ? u"payments"_s
        : kind == "account"_L1        ? u"account"_s
        : kind == "partner"_L1        ? u"partners"_s
                                      : u"client"_s;
    found.title = row.text(u"title"_s);
    found.subtitle = row.text(u"subtitle"_s);
    found.code = row.text(u"code"_s);
    if (found.code == found.title) {
        found.code.clear();
    }
    found.verb = kind + ".open"_L1;
    found.arguments = {{u"id"_s, row.integer(u"id"_s)}};
    found.rank = row.text(u"rank"_s).toDouble();
    if (kind == "account"_L1) {
        found.arguments.insert(u"client"_s, row.integer(u"client_id"_s));
    } else if (kind == "partner"_L1) {
        found.arguments.insert(u"name"_s, found.title);
        found.subtitle = OfficeFinder::tr("Partner");
    }
    return found;
}

} // namespace

std::function<void()> OfficeFinder::search(
    const QString& text, int limit, QObject* guard, Ready ready)
{
    const auto task = m_session.read({u"desk.search"_s, {{u"p_text"_s, text}, {u"p_limit"_s, limit}}});
    task.onDone(guard, [ready = std::move(ready)](Result<office::Table> table) {
        if (!table) {
            ready(failure(table.error()));
            return;
        }
        QList<kit::Found> found;
        for (int i = 0; i < table->rowCount(); ++i) {
            found.append(foundFrom(table->row(i)));
        }
        ready(found);
    });
    return [task] { task.cancel(); };
}

} // namespace purser::workstation
