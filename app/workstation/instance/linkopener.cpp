#include "app/workstation/instance/linkopener.h"

#include "core/office/officesession.h"
#include "ui/kit/text/explain.h"
#include "ui/shell/workspace.h"

using namespace Qt::StringLiterals;

namespace purser::workstation {

void LinkOpener::open(const QString& text)
{
    const Result<DeepLink> link = parseLink(text);
    if (link) {
        open(*link);
    } else {
        m_workspace.say(kit::Tone::Warn, refusalOf(link.error()));
    }
}

void LinkOpener::open(const DeepLink& link)
{
    switch (link.kind) {
    case DeepLink::Kind::Client:
        ask(u"client.open"_s, {{u"id"_s, link.target.toLongLong()}});
        break;
    case DeepLink::Kind::Payment: lookUp(link, u"payment"_s); break;
    case DeepLink::Kind::Account: lookUp(link, u"account"_s); break;
    case DeepLink::Kind::Desk:
        m_workspace.window().showDesk(link.target);
        if (m_workspace.window().currentDesk() != link.target) {
            refuse(u"link_desk"_s);
        }
        break;
    }
}

void LinkOpener::lookUp(const DeepLink& link, const QString& kind)
{
    const office::Call call{u"desk.search"_s, {{u"p_text"_s, link.target}, {u"p_limit"_s, 5}}};
    m_workspace.session().read(call).onDone(this, [this, link, kind](Result<office::Table> found) {
        if (!found) {
            m_workspace.say(kit::Tone::Stop, kit::explain(found.error()));
            return;
        }
        for (int i = 0; i < found->rowCount(); ++i) {
            const office::RowView row = found->row(i);
            // The search forgives slips; a link does not.
            if (row.text(u"kind"_s) == kind && row.text(u"code"_s) == link.target) {
                ask(kind + ".open"_L1, {{u"id"_s, row.integer(u"id"_s)},
                                           {u"client"_s, row.integer(u"client_id"_s)}});
                return;
            }
        }
        refuse(u"link_nothing"_s);
    });
}

void LinkOpener::ask(const QString& verb, const QVariantMap& arguments)
{
    if (!m_workspace.deeds().ask(verb, arguments)) {
        refuse(u"link_desk"_s);
    }
}

void LinkOpener::refuse(const QString& what)
{
    m_workspace.say(kit::Tone::Warn, refusalOf(Error{ErrorCode::BadInput, {{u"what"_s, what}}, {}}));
}

} // namespace purser::workstation
