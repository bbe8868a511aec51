#pragma once

#include "core/clients/review/partnergrades.h"
#include "ui/clients/screening/screeningpage.h"

namespace purser::clients {

class PartnerGradeDialog;

/// Introducing partners: how each is graded, by whom, until when, and how its clients are rated.
class PartnersPage : public ScreeningPage
{
    Q_OBJECT
public:
    PartnersPage(const kit::DeskContext& context, QWidget* parent);

    /// The chosen partner's gradings, and another one for who grades.
    PartnerGradeDialog* grade();
    void decide(bool approve);

private:
    void setRows();
    kit::GridRow gridRow(const PartnerRow& partner) const;
    void showDecisions();

    PartnerGradesApi m_partners;
};

} // namespace purser::clients
