#include "ui/clients/intake/outlookdialogs.h"

#include "ui/clients/clienttexts.h"
#include "ui/clients/intake/forecastchart.h"
#include "ui/clients/intake/returndeeds.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/widgets/statepanel.h"
#include "ui/kit/words/officewords.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::OfficeWords;
using kit::Tone;

namespace {

constexpr int daysAhead = 90;
constexpr QSize listSize{720, 420};

QString mergeState(const ClientMerge& merge)
{
    switch (merge.state.value()) {
    case MergeState::Proposed: return OutlookDialogs::tr("Waits for a second person");
    case MergeState::UndoProposed: return OutlookDialogs::tr("Taking it back waits");
    case MergeState::Merged: return OutlookDialogs::tr("Merged");
    case MergeState::Undone: return OutlookDialogs::tr("Taken back");
    case MergeState::Refused: return OutlookDialogs::tr("Refused");
    case MergeState::Unknown: break;
    }
    return kit::OfficeWords::of(merge.state.word());
}

} // namespace

OutlookDialogs::OutlookDialogs(DeedSender& sender, const kit::Formats& formats)
    : QObject(&sender), m_sender(sender), m_formats(formats)
{
}

OutlookDialogs::List OutlookDialogs::openList(
    const QString& title, const QString& purpose, const QStringList& columns)
{
    List list;
    list.dialog = new kit::DialogFrame(title, purpose, m_sender.parentWidget());
    list.table = new QTableWidget(0, static_cast<int>(columns.size()));
    list.table->setAccessibleName(title);
    list.table->setHorizontalHeaderLabels(columns);
    list.table->verticalHeader()->hide();
    list.table->verticalHeader()->setDefaultSectionSize(kit::metric::rowHeight);
    list.table->horizontalHeader()->setStretchLastSection(true);
    list.table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    list.table->setSelectionBehavior(QAbstractItemView::SelectRows);
    list.table->setSelectionMode(QAbstractItemView::SingleSelection);
    list.table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.table->setTabKeyNavigation(false);
    list.table->setShowGrid(false);
    list.table->setFrameShape(QFrame::NoFrame);
    list.state = new kit::StatePanel;
    list.state->setContent(list.table);
    list.state->setMinimumSize(listSize);
    list.state->showLoading();
    list.dialog->body()->addWidget(list.state);
    list.dialog->setLeastWidth(listSize.width() + 40);
    return list;
}

void OutlookDialogs::addRow(const List& list, const QStringList& cells, Tone tone)
{
    const int row = list.table->rowCount();
    list.table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto* cell = new QTableWidgetItem(cells[column]);
        cell->setToolTip(cells[column]);
        if (tone != Tone::Normal)
            cell->setForeground(kit::tokensOf(list.table).of(tone));
        list.table->setItem(row, column, cell);
    }
}

void OutlookDialogs::showExpiring()
{
    if (m_sender.isBusy())
        return;
    const List list = openList(tr("Expiring documents"),
        tr("Accepted documents whose end comes within 90 days or is past, soonest first."),
        {tr("Client"), tr("Document"), tr("Valid to"), tr("Left"), tr("Level")});
    list.table->setColumnWidth(0, 220);
    list.table->setColumnWidth(1, 180);
    list.dialog->setButtons(tr("Open the client"), tr("Close"));
    m_sender.open(list.dialog);
    m_sender.api().expiring(daysAhead).onDone(
        list.dialog, [this, list](const Result<std::vector<ExpiringDocument>>& documents) {
            if (documents)
                fillExpiring(list, *documents);
            else
                list.state->showError(documents.error());
        });
}

void OutlookDialogs::fillExpiring(const List& list, const std::vector<ExpiringDocument>& documents)
{
    list.dialog->setAcceptable(!documents.empty(), tr("There is none."));
    if (documents.empty()) {
        list.state->showEmpty(tr("No document expires within 90 days."),
            tr("Accepted documents stand here when their end comes near."));
        return;
    }
    for (const ExpiringDocument& document : documents)
        addRow(list,
            {document.clientName, OfficeWords::of(document.type),
                m_formats.date(document.expiresOn),
                document.days < 0 ? tr("%n days ago", nullptr, -document.days)
                                  : tr("%n days", nullptr, document.days),
                QString::number(document.kycLevel)},
            document.days < 0        ? Tone::Stop
                : document.days < 30 ? Tone::Warn
                                     : Tone::Normal);
    list.state->showFresh();
    list.table->setCurrentCell(0, 0);
    list.table->setFocus();
    const auto open = [this, list, documents] {
        const int row = list.table->currentRow();
        if (row < 0)
            return;
        list.dialog->accept();
        Q_EMIT clientRequested(documents.at(static_cast<size_t>(row)).client);
    };
    connect(list.dialog, &kit::DialogFrame::submitted, list.dialog, open);
    connect(list.table, &QTableWidget::cellDoubleClicked, list.dialog, open);
}

void OutlookDialogs::showReturns()
{
    if (m_sender.isBusy())
        return;
    const List list = openList(tr("Money that goes back"),
        tr("Of clients who were not verified in time, by the deposit it came with; what people "
           "have to see to stands first."),
        {tr("Client"), tr("Amount"), tr("Deposit"), tr("Since"), tr("Standing")});
    list.table->setColumnWidth(0, 180);
    list.table->setColumnWidth(1, 110);
    list.table->setColumnWidth(2, 80);
    list.table->setColumnWidth(3, 130);
    list.dialog->setButtons(tr("See to it…"), tr("Close"));
    m_sender.open(list.dialog);
    m_sender.api().returns().onDone(
        list.dialog, [this, list](const Result<std::vector<DeferredReturn>>& parts) {
            if (parts)
                fillReturns(list, *parts);
            else
                list.state->showError(parts.error());
        });
}

void OutlookDialogs::fillReturns(const List& list, const std::vector<DeferredReturn>& parts)
{
    list.dialog->setAcceptable(!parts.empty(), tr("There is none."));
    if (parts.empty()) {
        list.state->showEmpty(tr("No money has to go back."),
            tr("It stands here from the day a deferred verification lapses until it has arrived."));
        return;
    }
    for (const DeferredReturn& part : parts)
        addRow(list,
            {part.clientName, m_formats.money(part.amount),
                part.deposit.isEmpty() ? u"–"_s : part.deposit, m_formats.date(part.since.date()),
                ReturnDeeds::standing(part)},
            part.isCarried ? Tone::Normal : Tone::Warn);
    list.state->showFresh();
    list.table->setFocus();
    const auto wait = [list, parts] {
        const int row = list.table->currentRow();
        const bool waits = row >= 0 && !parts.at(static_cast<size_t>(row)).isCarried;
        list.dialog->setAcceptable(waits, tr("A withdrawal carries it."));
    };
    connect(list.table, &QTableWidget::itemSelectionChanged, list.dialog, wait);
    list.table->setCurrentCell(0, 0);
    wait();
    connect(list.dialog, &kit::DialogFrame::submitted, list.dialog, [this, list, parts] {
        const DeferredReturn part = parts.at(static_cast<size_t>(list.table->currentRow()));
        // The next dialog opens when this one is gone.
        connect(
            list.dialog, &QObject::destroyed, this, [this, part] { Q_EMIT returnRequested(part); },
            Qt::QueuedConnection);
        list.dialog->accept();
    });
}

void OutlookDialogs::showForecast()
{
    if (m_sender.isBusy())
        return;
    auto* dialog = new kit::DialogFrame(tr("Review workload"),
        tr("Periodic reviews by the month they fall due, and documents that expire. Work on new "
           "applications comes on top."),
        m_sender.parentWidget());
    auto* chart = new ForecastChart(m_formats);
    auto* state = new kit::StatePanel;
    state->setContent(chart);
    state->setMinimumSize(listSize);
    state->showLoading();
    dialog->body()->addWidget(state);
    dialog->setLeastWidth(listSize.width() + 40);
    dialog->setButtons(tr("Copy the figures"), tr("Close"));
    connect(dialog, &kit::DialogFrame::submitted, chart, &ForecastChart::copy);
    m_sender.open(dialog);
    m_sender.api().forecast().onDone(
        dialog, [state, chart](const Result<ReviewForecast>& forecast) {
            if (!forecast) {
                state->showError(forecast.error());
                return;
            }
            chart->showForecast(*forecast);
            state->showFresh();
        });
}

void OutlookDialogs::showDuplicates()
{
    if (m_sender.isBusy())
        return;
    const List list = openList(tr("Who may be one person"),
        tr("Pairs of clients that nobody has decided, the likely ones first."),
        {tr("Client"), tr("Other client"), tr("The same")});
    list.table->setColumnWidth(0, 220);
    list.table->setColumnWidth(1, 220);
    list.dialog->setButtons(tr("Decide…"), tr("Close"));
    m_sender.open(list.dialog);
    m_sender.api().duplicates().onDone(
        list.dialog, [this, list](const Result<std::vector<DuplicatePair>>& pairs) {
            if (pairs)
                fillDuplicates(list, *pairs);
            else
                list.state->showError(pairs.error());
        });
}

void OutlookDialogs::fillDuplicates(const List& list, const std::vector<DuplicatePair>& pairs)
{
    list.dialog->setAcceptable(!pairs.empty(), tr("There is none."));
    if (pairs.empty()) {
        list.state->showEmpty(tr("Nobody seems to be here twice."),
            tr("Pairs appear when a new applicant, document or account resembles somebody."));
        return;
    }
    for (const DuplicatePair& pair : pairs) {
        QStringList reasons;
        for (const QString& reason : pair.reasons)
            reasons << OfficeWords::inside(reason);
        addRow(list, {pair.oneName, pair.otherName, kit::enumerated(reasons)}, Tone::Normal);
    }
    list.state->showFresh();
    list.table->setCurrentCell(0, 0);
    list.table->setFocus();
    connect(list.dialog, &kit::DialogFrame::submitted, list.dialog, [this, list, pairs] {
        const int row = list.table->currentRow();
        if (row < 0)
            return;
        const DuplicatePair pair = pairs.at(static_cast<size_t>(row));
        // The next dialog opens when this one is gone.
        connect(
            list.dialog, &QObject::destroyed, this,
            [this, pair] { Q_EMIT duplicateRequested(pair); }, Qt::QueuedConnection);
        list.dialog->accept();
    });
}

void OutlookDialogs::showMerges()
{
    if (m_sender.isBusy())
        return;
    const List list = openList(tr("Merged files"),
        tr("Files of one client that were or will be merged, those that wait for a second person "
           "first."),
        {tr("Goes on"), tr("Closed"), tr("State"), tr("Proposed by")});
    list.table->setColumnWidth(0, 200);
    list.table->setColumnWidth(1, 200);
    list.table->setColumnWidth(2, 170);
    list.dialog->setButtons(tr("Open…"), tr("Close"));
    m_sender.open(list.dialog);
    m_sender.api().merges().onDone(
        list.dialog, [this, list](const Result<std::vector<ClientMerge>>& merges) {
            if (merges)
                fillMerges(list, *merges);
            else
                list.state->showError(merges.error());
        });
}

void OutlookDialogs::fillMerges(const List& list, const std::vector<ClientMerge>& merges)
{
    list.dialog->setAcceptable(!merges.empty(), tr("There is none."));
    if (merges.empty()) {
        list.state->showEmpty(tr("No files have been merged."),
            tr("Files are merged from the list of who may be one person."));
        return;
    }
    for (const ClientMerge& merge : merges)
        addRow(list,
            {tr("%1 · %2").arg(merge.survivorCode, merge.survivorName),
                tr("%1 · %2").arg(merge.closedCode, merge.closedName), mergeState(merge), merge.by},
            merge.waits() ? Tone::Warn : Tone::Normal);
    list.state->showFresh();
    list.table->setCurrentCell(0, 0);
    list.table->setFocus();
    connect(list.dialog, &kit::DialogFrame::submitted, list.dialog, [this, list, merges] {
        const int row = list.table->currentRow();
        if (row < 0)
            return;
        const ClientMerge merge = merges.at(static_cast<size_t>(row));
        // The next dialog opens when this one is gone.
        connect(
            list.dialog, &QObject::destroyed, this, [this, merge] { Q_EMIT mergeRequested(merge); },
            Qt::QueuedConnection);
        list.dialog->accept();
    });
}

} // namespace purser::clients
