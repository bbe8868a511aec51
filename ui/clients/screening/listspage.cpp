#include "ui/clients/screening/listspage.h"

#include "ui/clients/screening/screeningtexts.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/rowsource.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/label.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::Tone;

namespace {

QList<kit::Column> listColumns()
{
    return {{u"name"_s, ListsPage::tr("List"), ColumnKind::Strong, 220},
        {u"published"_s, ListsPage::tr("Published"), ColumnKind::Text, 140},
        {u"entities"_s, ListsPage::tr("Entities"), ColumnKind::Number, 100},
        {u"names"_s, ListsPage::tr("Names"), ColumnKind::Number, 100},
        {u"in_force"_s, ListsPage::tr("In force since"), ColumnKind::Time, 150},
        {u"seen"_s, ListsPage::tr("Last seen"), ColumnKind::Age, 100, {}, true,
            ListsPage::tr("When the service last found the file of the publisher")},
        {u"source"_s, ListsPage::tr("Format"), ColumnKind::Dim, 120},
        {u"digest"_s, ListsPage::tr("Digest"), ColumnKind::Dim, 320, {}, true,
            ListsPage::tr("SHA-256 of what was read; certificates name it")}};
}

} // namespace

ListsPage::ListsPage(const kit::DeskContext& context, QWidget* parent)
    : ScreeningPage(context, u"screening.lists"_s, tr("Lists in force"),
        tr("What clients are compared with. Every name of every list is looked for each night; all "
           "of them have to be found."),
        listColumns(), parent),
      m_screenings(context.session),
      m_test(new kit::Label(QString(), kit::TextSize::Body, QFont::Medium, Tone::Normal, this)),
      m_book(new kit::Label(QString(), kit::TextSize::Body, QFont::Normal, Tone::Normal, this))
{
    grid().setEmptyText(tr("No list is in force."),
        tr("The screening service reads the lists of its folder and puts them in force."));
    auto* column = static_cast<QBoxLayout*>(layout());
    for (kit::Label* label : {m_test, m_book}) {
        label->setWordWrap(true);
        label->setContentsMargins(kit::metric::cardPadding, 0, kit::metric::cardPadding,
            label == m_book ? kit::metric::gap : 2);
        column->insertWidget(label == m_test ? 1 : 2, label);
    }
    decisionBar().hide();
    setRows();
    grid().setQuery({u"name"_s, {}});
}

void ListsPage::setRows()
{
    grid().setSource(kit::taskSource(
        [this](const kit::PageRequest&) { return m_screenings.status(); },
        [this](const ScreeningStatus& status) {
            showSummary(status);
            kit::RowPage rows;
            qint64 row = 0;
            for (const ListInForce& list : status.lists)
                rows.rows.append({++row, 0,
                    {Cell::plain(list.name), Cell::plain(list.published),
                        Cell::number(list.entities, formats()), Cell::number(list.names, formats()),
                        Cell::dateTime(list.inForce, formats()), Cell::age(list.lastSeen),
                        Cell::plain(list.source), Cell::plain(list.digest)},
                    {}});
            return rows;
        }));
}

void ListsPage::showSummary(const ScreeningStatus& status)
{
    m_test->setText(ScreeningTexts::selfTest(status.selfTest, formats()));
    m_test->setTone(!status.selfTest     ? Tone::Warn
            : status.selfTest->isWhole() ? Tone::Ok
                                         : Tone::Stop);
    m_book->setText(ScreeningTexts::bookRun(status.book, formats()));
}

QString ListsPage::summary() const
{
    return m_test->text() + u'\n' + m_book->text();
}

} // namespace purser::clients
