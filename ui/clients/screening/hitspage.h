#pragma once

#include "core/clients/review/openhits.h"
#include "ui/clients/screening/hitsdialog.h"
#include "ui/clients/screening/screeningpage.h"
#include "ui/kit/grid/rowsource.h"

#include <QPointer>

namespace purser::clients {

/// The hits of screening that wait, of all clients; several of a kind are decided with one reason.
class HitsPage : public ScreeningPage
{
    Q_OBJECT
public:
    HitsPage(const kit::DeskContext& context, QWidget* parent);

    /// About the selected hits, each looked at before by the office.
    HitsDialog* decide(HitOutcome outcome);
    HitsDialog* dialog() const { return m_dialog; }

private:
    void setRows();
    kit::GridRow gridRow(const OpenHit& hit) const;
    std::vector<OpenHit> selected() const;
    void showDecisions();
    void openClient();

    OpenHitsApi m_hits;
    QPointer<HitsDialog> m_dialog;
};

} // namespace purser::clients
