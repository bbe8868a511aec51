#include "ui/clients/clientpage.h"

#include "core/payments/paymentrow.h"
#include "core/clients/clientsapi.h"
#include "ui/clients/clientoverview.h"
#include "ui/clients/clienttexts.h"
#include "ui/clients/notespanel.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/itemheader.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/statepanel.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/kit/widgets/timeline.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/kit/words/placewords.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::PaymentWords;
using kit::Tone;

ClientPage::ClientPage(
    const kit::Formats& formats, const Clock& clock, const ClientRights& rights, QWidget* parent)
    : QWidget(parent), m_formats(formats), m_clock(clock)
{
    auto* panel = new kit::Panel(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    m_state = new kit::StatePanel(panel);
    m_state->setShape(kit::StatePanel::Shape::Sheet);
    m_state->setContent(buildFile(rights));
    connect(m_state, &kit::StatePanel::retryRequested, this, &ClientPage::retryRequested);
    panel->column()->addWidget(m_state, 1);
    showNothing();
}

QWidget* ClientPage::buildFile(const ClientRights& rights)
{
    auto* file = new QWidget(this);
    auto* column = new QVBoxLayout(file);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead(rights));

    m_tabs = new kit::TabStrip(file);
    m_tabs->setAccessibleName(tr("Parts of the file"));
    column->addWidget(m_tabs);
    column->addWidget(new kit::Line(0, file));

    m_overview = new ClientOverview(m_formats, m_clock, rights, file);
    m_notes = new NotesPanel(m_formats, m_clock, rights.note, file);
    m_timeline = new kit::Timeline(file);
    auto* timeline = new QWidget(file);
    auto* padded = new QVBoxLayout(timeline);
    padded->setContentsMargins(kit::metric::cardPadding, kit::metric::wideGap,
        kit::metric::cardPadding, kit::metric::wideGap);
    padded->addWidget(m_timeline);
    m_earlier = new QPushButton(tr("Show earlier events"), timeline);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_earlier->setEnabled(false);
        Q_EMIT earlierRequested(m_file->timeline.back().at);
    });
    padded->addWidget(m_earlier, 0, Qt::AlignHCenter);
    padded->addStretch(1);

    m_stack = new QStackedWidget(file);
    addPart(u"overview"_s, tr("Overview"), scrolled(m_overview, tr("Overview")));
    addPart(u"payments"_s, tr("Payments"), buildPayments());
    addPart(u"notes"_s, tr("Notes"), m_notes);
    addPart(u"timeline"_s, tr("Timeline"), scrolled(timeline, tr("Timeline")));
    column->addWidget(m_stack, 1);
    connect(m_tabs, &kit::TabStrip::currentChanged, this, [this](const QString& id) {
        m_stack->setCurrentIndex(static_cast<int>(m_parts.indexOf(id)));
        Q_EMIT partShown(id);
    });
    m_tabs->setCurrent(u"overview"_s);
    return file;
}

QWidget* ClientPage::buildHead(const ClientRights& rights)
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(
        kit::metric::cardPadding, kit::metric::wideGap, kit::metric::cardPadding, kit::metric::gap);
    column->setSpacing(kit::metric::gap);
    m_head = new kit::ItemHeader(head);
    const auto addTool = [this](const QString& icon, const QString& text, const QString& name,
                             auto requested) {
        auto* button = new QToolButton(m_head);
        button->setIcon(kit::icon(icon, Tone::Dim));
        button->setText(text);
        button->setToolButtonStyle(
            text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, requested);
        m_head->addTool(button);
        return button;
    };
    m_undoMerge =
        addTool(u"rotate-left"_s, tr("Undo merge…"), tr("Undo the merge of this file"), [this] {
            if (const FileMerge* merge = m_file ? m_file->shownMerge() : nullptr)
                Q_EMIT mergeRequested(merge->id);
        });
    m_mayMerge = rights.merge;
    if (rights.startReview)
        addTool(u"edit"_s, tr("Review…"), tr("Open a review of this client"),
            &ClientPage::reviewRequested);
    if (rights.restrict)
        m_restrict =
            addTool(u"lock"_s, {}, tr("Restrict this client"), &ClientPage::restrictRequested);
    if (rights.enterWithdrawal)
        addTool(u"add"_s, tr("Withdrawal…"), tr("Enter a withdrawal for this client"),
            &ClientPage::withdrawalRequested);
    if (rights.statement)
        addTool(u"document"_s, tr("Statement…"), tr("Make out a statement for this client"),
            &ClientPage::statementRequested);
    if (rights.screenings)
        addTool(u"search"_s, {}, tr("Everything that screenings found"),
            &ClientPage::screeningsRequested);
    if (rights.readLedger)
        addTool(u"wallet"_s, {}, tr("Ledger of this client"), &ClientPage::ledgerRequested);
    addTool(u"history"_s, {}, tr("Audit trail of this client"), &ClientPage::historyRequested);
    m_facts = new kit::Facts(kit::Facts::Direction::Across, head);
    m_merged = new kit::Banner(head);
    connect(m_merged, &kit::Banner::actionTriggered, this, [this] {
        if (const FileMerge* merge = m_file ? m_file->shownMerge() : nullptr)
            Q_EMIT clientRequested(merge->closed == m_file->id ? merge->survivor : merge->closed);
    });
    column->addWidget(m_head);
    column->addWidget(m_facts);
    column->addWidget(m_merged);
    return head;
}

QWidget* ClientPage::buildPayments()
{
    m_payments = new kit::Grid(u"clients.payments"_s,
        {{u"reference"_s, tr("Reference"), ColumnKind::Strong, 92},
            {u"kind"_s, tr("Kind"), ColumnKind::Text, 96},
            {u"method"_s, tr("Method"), ColumnKind::Text, 76},
            {u"amount"_s, tr("Amount"), ColumnKind::Money, 130},
            {u"state"_s, tr("State"), ColumnKind::State, 150},
            {u"requested"_s, tr("Requested"), ColumnKind::Time, 130}},
        this);
    m_payments->setAccessibleName(tr("Payments of this client"));
    m_payments->setClock(&m_clock);
    m_payments->setEmptyText(tr("No payments yet."), tr("The last twenty would stand here."));
    m_payments->setTotalsColumn(u"amount"_s);
    connect(m_payments, &kit::Grid::activated, this,
        [this](qint64 id) { Q_EMIT paymentRequested(PaymentId(id)); });
    return m_payments;
}

QWidget* ClientPage::scrolled(QWidget* content, const QString& name)
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(name);
    return scroll;
}

void ClientPage::showNothing()
{
    m_file.reset();
    m_state->showEmpty(tr("No client is open."),
        tr("Choose one in the list, or search for a name, an e-mail, a code or a login."));
}

void ClientPage::showLoading()
{
    m_file.reset();
    m_state->showLoading();
}

void ClientPage::showError(const Error& error)
{
    m_state->showError(error);
}

void ClientPage::showFile(const ClientFile& file)
{
    Result<QList<kit::GridRow>> payments = paymentRows(file);
    if (!payments) {
        showError(payments.error());
        return;
    }
    m_file = file;
    showHead();
    showMerges();
    m_overview->showFile(file);
    m_payments->setSource(std::make_unique<kit::FixedSource>(std::move(*payments)));
    m_payments->setQuery({});
    m_notes->showNotes(file.id, file.notes);
    showTimeline();
    m_tabs->setCount(u"payments"_s, static_cast<int>(file.payments.size()));
    m_tabs->setCount(u"notes"_s, static_cast<int>(file.notes.size()));
    m_state->showFresh();
}

void ClientPage::setTab(const QString& id)
{
    m_tabs->setCurrent(id);
}

QString ClientPage::tab() const
{
    return m_tabs->current();
}

void ClientPage::addPart(const QString& id, const QString& title, QWidget* part)
{
    m_parts.append(id);
    m_tabs->addTab(id, title);
    m_stack->addWidget(part);
}

void ClientPage::setCount(const QString& id, int count)
{
    m_tabs->setCount(id, count);
}

void ClientPage::showHead()
{
    const ClientFile& file = *m_file;
    const Tone tone = ClientTexts::tone(file.kyc.state);
    m_head->setTitle(file.name);
    m_head->setChip(tr("Identity: %1").arg(kit::inSentence(ClientTexts::kycState(file.kyc.state))),
        tone, kit::statusIcon(tone));
    m_facts->setFact(u"code"_s, tr("Client"), file.code);
    m_facts->setFact(u"status"_s, tr("Status"),
        file.restriction ? tr("%1: scheduled review since %2")
                               .arg(ClientTexts::status(file.status),
                                   m_formats.date(file.restriction->since.date()))
                         : ClientTexts::status(file.status),
        ClientTexts::tone(file.status));
    if (m_restrict) {
        const QString what = file.restriction ? tr("Lift the restriction of this client")
                                              : tr("Restrict this client");
        m_restrict->setToolTip(what);
        m_restrict->setAccessibleName(what);
    }
    m_facts->setFact(u"risk"_s, tr("Risk"),
        tr("%1, %2").arg(m_formats.number(file.risk), ClientTexts::riskBand(file.riskBand)),
        ClientTexts::tone(file.riskBand));
    m_facts->setFact(u"country"_s, tr("Country"), kit::countryName(file.country));
    m_facts->setFact(
        u"accounts"_s, tr("Accounts"), m_formats.number(static_cast<qint64>(file.accounts.size())));
}

void ClientPage::showMerges()
{
    const FileMerge* merge = m_file->shownMerge();
    m_undoMerge->setVisible(merge && m_mayMerge);
    if (!merge) {
        m_merged->clear();
    } else if (merge->closed == m_file->id) {
        m_merged->showMessage(Tone::Warn,
            tr("This file is closed: it was merged into %1, %2.")
                .arg(merge->survivorCode, merge->survivorName),
            tr("Open %1").arg(merge->survivorCode));
    } else {
        m_merged->showMessage(Tone::Accent,
            tr("%1, %2, was merged into this file.").arg(merge->closedCode, merge->closedName),
            tr("Open %1").arg(merge->closedCode));
    }
}

Result<QList<kit::GridRow>> ClientPage::paymentRows(const ClientFile& file) const
{
    QList<kit::GridRow> rows;
    for (const QJsonValue& value : file.payments) {
        const Result<payments::PaymentRow> row = payments::paymentRowFromJson(value.toObject());
        if (!row)
            return failure(row.error());
        const Cell state = row->flag
            ? Cell::state(PaymentWords::flag(*row->flag), PaymentWords::tone(*row->flag))
            : Cell::state(PaymentWords::state(row->state, row->stepsDone, row->stepsNeeded),
                PaymentWords::tone(row->state), PaymentWords::icon(row->state));
        rows.append({row->id.value(), row->version,
            {Cell::plain(row->reference), Cell::plain(PaymentWords::kind(row->kind)),
                Cell::plain(PaymentWords::method(row->method)), Cell::of(row->amount, m_formats),
                state, Cell::dateTime(row->requested, m_formats)},
            {}});
    }
    return rows;
}

void ClientPage::addEarlier(const std::vector<TimelineEntry>& events)
{
    if (!m_file)
        return;
    std::vector<TimelineEntry>& known = m_file->timeline;
    bool isNew = false;
    for (const TimelineEntry& event : events) {
        if (std::find(known.begin(), known.end(), event) == known.end()) {
            known.push_back(event);
            isNew = true;
        }
    }
    showTimeline();
    m_earlier->setVisible(isNew && events.size() >= ClientsApi::timelinePage);
}

void ClientPage::showTimeline()
{
    m_earlier->setVisible(m_file->timeline.size() >= ClientsApi::timelinePage);
    m_earlier->setEnabled(true);
    QList<kit::TimelineEntry> entries;
    for (const TimelineEntry& entry : m_file->timeline) {
        entries.append({m_formats.shortDateTime(entry.at, m_clock.now()),
            kit::OfficeWords::who(entry.actor), ClientTexts::event(entry), Tone::Normal, {}});
    }
    m_timeline->setEntries(entries);
}

} // namespace purser::clients
