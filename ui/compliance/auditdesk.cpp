#include "ui/compliance/auditdesk.h"

#include "core/compliance/auditapi.h"
#include "ui/compliance/auditlist.h"
#include "ui/compliance/audittour.h"
#include "ui/compliance/auditview.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/viewdesk.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace purser::compliance {

namespace {

class AuditDesk : public kit::ViewDesk<AuditView>
{
public:
    QString id() const override { return u"audit"_s; }
    QString title() const override { return AuditView::tr("Audit"); }
    QString icon() const override { return u"audit"_s; }
    QString permission() const override { return u"audit.read"_s; }
    int order() const override { return 55; }

    void start(const kit::DeskContext& context) override
    {
        m_context.emplace(context);
        m_api.emplace(context.session);
        if (!context.may(permission()))
            return;
        context.deeds.offer(this, u"audit.open"_s, [this](const QVariantMap& arguments) {
            const QString entity = arguments.value(u"entity"_s).toString();
            const QString id = arguments.value(u"id"_s).toString();
            onDesk([this, entity, id] { view()->openItem(entity, id); });
        });
        addActions();
        connect(&context.session, &office::OfficeSession::changed, this, [this] {
            if (view())
                view()->noteChanges();
        });
    }

    std::vector<kit::TourStop> tourStops() override { return auditTour(*view()); }

protected:
    AuditView* makeView(QWidget* parent) override
    {
        return new AuditView(*m_context, *m_api, parent);
    }

private:
    void addActions()
    {
        const auto add = [this](const kit::ActionSpec& spec) { m_context->actions.declare(spec); };
        add({u"audit.search"_s, AuditView::tr("Search the audit trail"), u"search"_s,
            QKeySequence(Qt::CTRL | Qt::Key_F), permission(),
            [this] {
                if (view())
                    view()->list().focusSearch();
            },
            u"audit"_s});
        add({u"audit.refresh"_s, AuditView::tr("Refresh the audit trail"), u"refresh"_s, Qt::Key_F5,
            permission(),
            [this] {
                if (view())
                    view()->refresh();
            },
            u"audit"_s});
    }

    std::optional<kit::DeskContext> m_context;
    std::optional<AuditApi> m_api;
};

} // namespace

std::unique_ptr<kit::Desk> makeAuditDesk()
{
    return std::make_unique<AuditDesk>();
}

} // namespace purser::compliance
