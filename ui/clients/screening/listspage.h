#pragma once

#include "core/clients/review/screenings.h"
#include "ui/clients/screening/screeningpage.h"

namespace purser::kit {
class Label;
}

namespace purser::clients {

/// How screening itself is doing: the lists in force with their age and size, the last self-test,
/// and how far the run over the book has come.
class ListsPage : public ScreeningPage
{
    Q_OBJECT
public:
    ListsPage(const kit::DeskContext& context, QWidget* parent);

    QString summary() const;

private:
    void setRows();
    void showSummary(const ScreeningStatus& status);

    ScreeningsApi m_screenings;
    kit::Label* m_test;
    kit::Label* m_book;
};

} // namespace purser::clients
