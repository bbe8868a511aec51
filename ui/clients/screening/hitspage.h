#pragma once

#include "core/clients/review/openhits.h"
#include "ui/clients/screening/hitdialog.h"
#include "ui/clients/screening/hitsdialog.h"
#include "ui/clients/screening/screeningpage.h"
#include "ui/kit/grid/rowsource.h"

#include <QPointer>

namespace purser::clients {

/// The hits of screening that wait, of all clients: one decided after the other by keyboard,
/// several of a kind, or all of one listed entity, with one reason.
class HitsPage : public ScreeningPage
{
    Q_OBJECT
public:
    HitsPage(const kit::DeskContext& context, QWidget* parent);

    /// About several selected hits, each looked at before by the office.
    HitsDialog* decide(HitOutcome outcome);
    /// About the one that is selected.
    HitDialog* say(HitOutcome outcome);
    /// Takes the selected one over from whoever has it, or gives one's own back.
    kit::ReasonDialog* hold();
    /// All that wait of the entity of the current one, found false together.
    void decideEntity();
    HitsDialog* dialog() const { return m_dialog; }

private:
    void setRows();
    kit::GridRow gridRow(const OpenHit& hit) const;
    std::vector<OpenHit> selected() const;
    void showDecisions();
    void showHold(const std::vector<OpenHit>& hits);
    bool isOthers(const OpenHit& hit) const;
    void openClient();
    void trigger(const QString& id);
    HitsDialog* open(const std::vector<OpenHit>& hits, HitOutcome outcome);
    /// The one below those selected, which comes next when they are decided.
    qint64 nextId() const;

    OpenHitsApi m_hits;
    QPointer<HitsDialog> m_dialog;
};

} // namespace purser::clients
