#include "ui/clients/screening/screeningview.h"

#include "ui/clients/screening/hitspage.h"
#include "ui/clients/screening/listspage.h"
#include "ui/clients/screening/partnerspage.h"
#include "ui/clients/screening/riskpage.h"
#include "ui/clients/screening/settingproposalspage.h"
#include "ui/clients/screening/settingspage.h"
#include "ui/clients/screening/trialspage.h"
#include "ui/kit/desk/desk.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

ScreeningView::ScreeningView(const kit::DeskContext& context, QWidget* parent)
    : RowPages(context, tr("Screening and risk"), parent), m_hits(new HitsPage(context, this)),
      m_lists(new ListsPage(context, this)), m_settings(new SettingsPage(context, this)),
      m_trials(new TrialsPage(context, this)), m_proposals(new SettingProposalsPage(context, this)),
      m_risk(new RiskPage(context, this)), m_partners(new PartnersPage(context, this))
{
    add(u"hits"_s, tr("Hits to decide"), m_hits);
    add(u"lists"_s, tr("Lists and self-test"), m_lists);
    add(u"settings"_s, tr("Settings"), m_settings);
    add(u"trials"_s, tr("Trials on the lists"), m_trials);
    add(u"proposals"_s, tr("Proposals"), m_proposals);
    add(u"risk"_s, tr("Risk rules"), m_risk);
    add(u"partners"_s, tr("Partners"), m_partners);
    connect(m_trials, &TrialsPage::laboratoryRequested, this,
        [this](const ScreeningSettings& settings) {
            showPage(u"settings"_s);
            m_settings->laboratory(settings);
        });
}

} // namespace purser::clients
