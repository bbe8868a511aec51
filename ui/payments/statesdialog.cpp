#include "ui/payments/statesdialog.h"

#include "ui/kit/text/phrases.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/stateways.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

/// Room for what may follow, beside the drawing.
constexpr int wordsWidth = 300;

kit::StateEdge::By byOf(const QString& by)
{
    using By = kit::StateEdge::By;
    return by == "bridge"_L1 ? By::Outside : by == "office"_L1 ? By::Office : By::Person;
}

} // namespace

StatesDialog::StatesDialog(const PaymentSheet& sheet, QWidget* parent)
    : DialogFrame(tr("Ways of a payment: %1").arg(kit::PaymentWords::kind(sheet.payment.kind)),
        tr("The office lets a payment of this kind take these steps and no other. Whole lines: a "
           "person; dashes: the office; dots: the bridge, after what the trading server or the "
           "gateway said."),
        parent),
      m_steps(sheet.path), m_graph(new kit::StateGraph(this)),
      m_next(
          new kit::Label(QString(), kit::TextSize::Body, QFont::Normal, kit::Tone::Normal, this)),
      m_before(new kit::Label(QString(), kit::TextSize::Body, QFont::Normal, kit::Tone::Dim, this))
{
    const StateWays ways(m_steps);
    const QStringList usual = ways.usual();
    QList<kit::StateNode> nodes;
    for (const QString& state : ways.ordered())
        nodes.append(
            {state, words(state), !usual.contains(state), state == sheet.payment.state.word()});
    QList<kit::StateEdge> edges;
    for (const StateStep& step : m_steps)
        edges.append({step.from.word(), step.to.word(), byOf(step.by)});
    m_graph->setStates(nodes, edges);

    auto* beside = new QVBoxLayout;
    beside->setSpacing(kit::metric::wideGap);
    for (kit::Label* label : {m_next, m_before}) {
        label->setWordWrap(true);
        label->setFixedWidth(wordsWidth);
        label->setSelectable(true);
        beside->addWidget(label);
    }
    beside->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * kit::metric::cardPadding);
    row->addWidget(m_graph, 0, Qt::AlignTop);
    row->addLayout(beside, 1);
    body()->addLayout(row);
    setClosing();
    connect(m_graph, &kit::StateGraph::chosenChanged, this, &StatesDialog::tell);
    m_graph->setFocus();
    tell();
}

QString StatesDialog::words(const QString& state) const
{
    const auto listed = Listed<PaymentState>::fromWord(state);
    return listed == PaymentState::AwaitingApproval ? tr("Awaiting approval")
                                                    : kit::PaymentWords::state(listed, 0, 0);
}

QString StatesDialog::words(const QString& state, const QString& by)
{
    if (by == "bridge"_L1)
        return tr("%1 (the bridge)").arg(state);
    return by == "office"_L1 ? tr("%1 (the office)").arg(state) : tr("%1 (a person)").arg(state);
}

void StatesDialog::tell()
{
    QStringList next;
    QStringList before;
    for (const StateStep& step : m_steps) {
        if (step.from.word() == m_graph->chosen())
            next.append(words(words(step.to.word()), step.by));
        if (step.to.word() == m_graph->chosen() && step.from.word() != "none"_L1)
            before.append(words(words(step.from.word()), step.by));
    }
    const QString state = words(m_graph->chosen());
    m_next->setText(next.isEmpty()
            ? tr("%1: nothing follows.").arg(state)
            : tr("%1 may be followed by: %2.").arg(state, kit::enumerated(next)));
    m_before->setText(before.isEmpty() ? tr("It is where such a payment begins.")
                                       : tr("It comes after: %1.").arg(kit::enumerated(before)));
    m_graph->setAccessibleDescription(told());
}

QString StatesDialog::told() const
{
    return m_next->text() + u'\n' + m_before->text();
}

} // namespace purser::payments
