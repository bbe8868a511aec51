#pragma once

#include "core/clients/review/lettertexts.h"
#include "ui/kit/grid/cell.h"
#include "ui/kit/lists/rowspage.h"

namespace purser::clients {

class LetterTextDialog;

/// What the office writes to clients: templates and reasons, and the versions that wait for the
/// head of compliance.
class LettersPage : public kit::RowsPage
{
    Q_OBJECT
public:
    LettersPage(const kit::DeskContext& context, QWidget* parent);

    /// The dialog of the current row: to change what holds, or to decide what is proposed. Null
    /// when there is none.
    LetterTextDialog* edit();
    void reject();

protected:
    QString problem(const Error& error) const override;

private:
    void setRows();
    kit::GridRow textRow(const LetterText& text) const;
    kit::GridRow proposalRow(const LetterProposal& proposal) const;
    void showDecisions();
    void run(const QString& decision);

    LetterTextsApi m_api;
    std::vector<LetterText> m_texts; ///< as they were last read
};

} // namespace purser::clients
