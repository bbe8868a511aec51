#include "tests/ui/kit/lists/listdesk.h"

#include "ui/clients/clientsdesk.h"

using namespace Qt::StringLiterals;

namespace purser::tests {

ListDesk::ListDesk(const TestOffice& office, const QString& login)
    : m_desk(clients::makeClientsDesk()), m_rig(std::make_unique<DeskRig>(office, login))
{
    m_rig->show(*m_desk);
    m_view = m_rig->await<clients::ClientsView>();
    if (!m_view) {
        throw std::runtime_error("the clients desk did not come up");
    }
}

ListDesk::~ListDesk() = default;

void ListDesk::fill(office::Connection& owner, int count)
{
    demand(owner.execute(
        u"insert into book.client (full_name, kind, country, kyc_state, risk_score, partner_id, "
        u"created_at) "
        "select 'Client ' || lpad(g::text, 4, '0'), 'person', (array['DE', 'PT', 'SE'])[1 + g % "
        "3], 'none', g % 100, 1 + g % 2, "
        "timestamptz '2026-01-01 00:00Z' + g * interval '1 second' from generate_series(1, $1) g"_s,
        {count}));
}

void ListDesk::awaitRows(int atLeast)
{
    if (!DeskRig::waitFor([&] { return grid().loadedCount() >= atLeast; })) {
        throw std::runtime_error("the rows did not come");
    }
}

void ListDesk::exportTo(const QString& name)
{
    exports().setChoosePath(
        [path = path(name)](const QString&, const QString&, const auto& chosen) { chosen(path); });
}

} // namespace purser::tests
