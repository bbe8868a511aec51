#pragma once

#include "ui/clients/automatic/automaticpage.h"
#include "ui/kit/grid/rowsource.h"

namespace purser::kit {
class ReasonDialog;
}

namespace purser::clients {

/// Automatic decisions that people check: those that wait, or those that were.
class SamplesPage : public AutomaticPage
{
    Q_OBJECT
public:
    SamplesPage(const kit::DeskContext& context, bool open, QWidget* parent);

    void agree();
    void disagree();

private:
    void setRows();
    kit::GridRow gridRow(const ReviewSampleRow& row) const;
    void showDecisions();
    void openFile();
    /// What it is about, with every check as it stood.
    void addFacts(kit::ReasonDialog* dialog, const ReviewSampleRow& row) const;

    bool m_open;
};

} // namespace purser::clients
