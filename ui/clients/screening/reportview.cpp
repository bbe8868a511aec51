#include "ui/clients/screening/reportview.h"

#include "ui/clients/screening/figuretable.h"
#include "ui/clients/screening/screeningtexts.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/tabstrip.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Tone;

namespace {

constexpr int tableHeight = 260;

QStringList thresholdCells(const QString& first, const ThresholdFigures& row)
{
    return {first, ScreeningTexts::tenths(row.alertsMonth), QString::number(row.trueKept),
        QString::number(row.trueLost), QString::number(row.falseSaved),
        ScreeningTexts::share(row.recall), ScreeningTexts::share(row.precision)};
}

QStringList thresholdHeaders(const QString& first)
{
    return {first, ReportView::tr("Alerts a month"), ReportView::tr("True kept"),
        ReportView::tr("True lost"), ReportView::tr("False saved"), ReportView::tr("Recall"),
        ReportView::tr("Precision")};
}

} // namespace

ReportView::ReportView(QWidget* parent)
    : QWidget(parent), m_summary(new kit::Label), m_tabs(new kit::TabStrip(this)),
      m_tables(new QStackedWidget(this)), m_thresholds(new FigureTable(tr("By threshold"),
                                              thresholdHeaders(tr("Alert from")), 1, m_tables)),
      m_slices(new FigureTable(
          tr("By script and list"), thresholdHeaders(tr("Script or list")), 1, m_tables)),
      m_lost(new FigureTable(tr("True hits lost"),
          {tr("Client"), tr("Listed as"), tr("List"), tr("Called true by"), tr("Score"),
              tr("It would be")},
          4, m_tables))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::metric::gap);
    m_summary->setWordWrap(true);
    m_tabs->addTab(u"thresholds"_s, tr("By threshold"));
    m_tabs->addTab(u"slices"_s, tr("By script and list"));
    m_tabs->addTab(u"lost"_s, tr("True hits lost"));
    m_tabs->setAccessibleName(tr("Figures"));
    for (FigureTable* table : {m_thresholds, m_slices, m_lost}) {
        table->setMinimumHeight(tableHeight);
        m_tables->addWidget(table);
    }
    column->addWidget(m_summary);
    column->addWidget(m_tabs);
    column->addWidget(m_tables, 1);
    connect(m_tabs, &kit::TabStrip::currentChanged, this, &ReportView::showTable);
}

void ReportView::showTable(const QString& id)
{
    m_tabs->setCurrent(id);
    m_tables->setCurrentWidget(id == "slices"_L1 ? m_slices
            : id == "lost"_L1                    ? m_lost
                                                 : m_thresholds);
}

QString ReportView::summary() const
{
    return m_summary->text();
}

void ReportView::showReport(const ScreeningReport& report)
{
    m_summary->setText(ScreeningTexts::summary(report));
    m_summary->setTone(report.newlyLost > 0 || !report.isEnough ? Tone::Warn : Tone::Normal);
    m_thresholds->clear();
    QTreeWidgetItem* chosen = nullptr;
    for (const ThresholdFigures& row : report.table) {
        QString first = ScreeningTexts::score(row.review);
        // By a word: a colour alone would say it to some.
        if (row.review == report.chosen.review)
            first = tr("%1 chosen").arg(first);
        else if (row.review == report.inForce.review)
            first = tr("%1 in force").arg(first);
        QTreeWidgetItem* item = m_thresholds->add(thresholdCells(first, row));
        if (row.review == report.chosen.review)
            chosen = item;
    }
    m_slices->clear();
    for (const ThresholdFigures& slice : report.slices)
        m_slices->add(thresholdCells(ScreeningTexts::slice(slice), slice));
    m_lost->clear();
    for (const LostHit& hit : report.lost)
        m_lost->add({tr("%1, %2").arg(hit.name, hit.code), hit.entity, hit.list, hit.by,
            ScreeningTexts::score(hit.before),
            hit.isNew ? ScreeningTexts::score(hit.after)
                      : tr("%1, lost already").arg(ScreeningTexts::score(hit.after))});
    m_tabs->setCount(u"lost"_s, report.newlyLost, Tone::Stop);
    for (FigureTable* table : {m_thresholds, m_slices, m_lost})
        table->fitColumns();
    if (chosen) {
        m_thresholds->setCurrentItem(chosen);
        m_thresholds->scrollToItem(chosen, QAbstractItemView::PositionAtCenter);
    }
}

} // namespace purser::clients
