#include "ui/payments/gateways/routesdialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/pasttrial.h"
#include "ui/payments/gateways/routeeditor.h"
#include "ui/payments/routetexts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr kit::PastTrial::Days routesTriedBack{30, 92};
constexpr int mostLines = 50;
constexpr int shownMoved = 6;
constexpr int linesHeight = 220;
constexpr int cutOffWidth = 128;

} // namespace

RoutesDialog::RoutesDialog(
    RoutesApi api, RouteSet set, const kit::Formats& formats, bool mayPropose, QWidget* parent)
    : DialogFrame(set.operation == RouteFor::Deposits ? tr("Routes of deposits: %1").arg(set.name)
                                                      : tr("Routes of payouts: %1").arg(set.name),
        set.operation == RouteFor::Deposits
            ? tr("The first line that takes a deposit opens its page. Nothing changes before "
                 "another administrator approves the proposal. Ctrl+Shift with the arrows moves a "
                 "line, Ctrl+Shift+Delete takes it away.")
            : tr("The first line that takes a payout is asked first. Nothing changes before "
                 "another administrator approves the proposal. Ctrl+Shift with the arrows moves a "
                 "line, Ctrl+Shift+Delete takes it away."),
        parent),
      m_api(api), m_set(std::move(set)), m_formats(formats), m_mayPropose(mayPropose),
      m_scroll(new QScrollArea(this)), m_column(new QVBoxLayout),
      m_hasCutOff(new QCheckBox(tr("What is sent after the cut-off leaves a day later"), this)),
      m_cutOff(new QTimeEdit(this)), m_none(new QCheckBox(this)),
      m_trial(new kit::PastTrial(m_set.operation == RouteFor::Deposits
              ? tr("Tried on the deposits of the past")
              : tr("Tried on the payouts of the past"),
          tr("Where would they have gone?"), routesTriedBack, this)),
      m_reason(new QLineEdit(this))
{
    buildLines();
    addKeys();
    body()->addWidget(m_none);
    QWidget* cutOff = buildCutOff();
    body()->addWidget(cutOff);
    // Clients pay in at any time.
    cutOff->setVisible(!isForDeposits());
    body()->addWidget(m_trial);
    m_trial->setExamplesName(isForDeposits()
            ? tr("The largest deposits that would have gone elsewhere")
            : tr("The largest payouts that would have gone elsewhere"));
    connect(m_trial, &kit::PastTrial::tryRequested, this, &RoutesDialog::tryOut);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setMaxLength(1000);
    body()->addWidget(new kit::Field(tr("Why"), m_reason));
    connect(m_reason, &QLineEdit::textChanged, this, &RoutesDialog::check);
    connect(m_none, &QCheckBox::toggled, this, &RoutesDialog::check);
    setButtons(tr("Propose these routes"));
    setLeastWidth(1000);
    for (const RouteLine& one : m_set.lines)
        append(one);
    renumber();
}

void RoutesDialog::buildLines()
{
    auto* inside = new QWidget(m_scroll);
    inside->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kit::metric::gap);
    m_column->setAlignment(Qt::AlignTop);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFixedHeight(linesHeight);
    m_scroll->setAccessibleName(tr("Lines, the first is asked first"));
    body()->addWidget(m_scroll);
    auto* more = new QPushButton(tr("Add a line"), this);
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, &RoutesDialog::addLine);
    auto* below = new QHBoxLayout;
    below->addWidget(more);
    below->addStretch(1);
    body()->addLayout(below);
}

QWidget* RoutesDialog::buildCutOff()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::metric::gap);
    m_cutOff->setAccessibleName(tr("Cut-off, by the clock of %1").arg(m_set.zone));
    m_cutOff->setMinimumWidth(cutOffWidth);
    m_cutOff->setDisplayFormat(u"HH:mm '%1'"_s.arg(m_set.zone));
    m_cutOff->setLayoutDirection(Qt::LeftToRight); // read from right to left it is another time
    m_hasCutOff->setChecked(!m_set.cutOff.isEmpty());
    m_cutOff->setTime(QTime::fromString(m_set.cutOff, u"HH:mm"_s));
    m_cutOff->setEnabled(m_hasCutOff->isChecked());
    connect(m_hasCutOff, &QCheckBox::toggled, m_cutOff, &QTimeEdit::setEnabled);
    connect(m_hasCutOff, &QCheckBox::toggled, this, &RoutesDialog::check);
    connect(m_cutOff, &QTimeEdit::timeChanged, this, &RoutesDialog::check);
    row->addWidget(m_hasCutOff);
    row->addWidget(m_cutOff);
    row->addStretch(1);
    return box;
}

/// Ctrl+Shift with the arrows moves the line the person is in, with Delete takes it away.
void RoutesDialog::addKeys()
{
    const auto onKey = [this](Qt::Key key, auto deed) {
        auto* shortcut = new QShortcut(Qt::CTRL | Qt::SHIFT | key, this);
        connect(shortcut, &QShortcut::activated, this, [this, deed] {
            for (RouteEditor* line : std::as_const(m_lines)) {
                if (line->isAncestorOf(focusWidget()))
                    return deed(line);
            }
        });
    };
    onKey(Qt::Key_Up, [this](RouteEditor* line) { move(line, -1); });
    onKey(Qt::Key_Down, [this](RouteEditor* line) { move(line, 1); });
    onKey(Qt::Key_Delete, [this](RouteEditor* line) { remove(line); });
}

void RoutesDialog::append(const RouteLine& line)
{
    auto* editor = new RouteEditor(m_set, m_formats, m_scroll->widget());
    editor->setLine(line);
    connect(editor, &RouteEditor::changed, this, &RoutesDialog::check);
    connect(editor, &RouteEditor::removeRequested, this, [this, editor] { remove(editor); });
    connect(
        editor, &RouteEditor::moveRequested, this, [this, editor](int by) { move(editor, by); });
    m_lines.append(editor);
    m_column->addWidget(editor);
}

void RoutesDialog::addLine()
{
    if (lineCount() >= mostLines)
        return;
    append({});
    renumber();
    m_lines.last()->setFocus();
}

void RoutesDialog::remove(RouteEditor* line)
{
    const int place = static_cast<int>(m_lines.indexOf(line));
    m_lines.removeAt(place);
    line->hide();
    line->deleteLater();
    renumber();
    if (!m_lines.isEmpty())
        m_lines.at(std::min(place, lineCount() - 1))->setFocus();
}

void RoutesDialog::move(RouteEditor* line, int by)
{
    const int from = static_cast<int>(m_lines.indexOf(line));
    const int to = from + by;
    if (to < 0 || to >= lineCount())
        return;
    m_lines.move(from, to);
    m_column->removeWidget(line);
    m_column->insertWidget(to, line);
    renumber();
    m_scroll->ensureWidgetVisible(line);
}

void RoutesDialog::renumber()
{
    for (int i = 0; i < lineCount(); ++i) {
        m_lines[i]->setPlace(i + 1, i == 0, i == lineCount() - 1);
        if (i > 0)
            setTabOrder(m_lines[i - 1]->lastPart(), m_lines[i]);
    }
    check();
}

QString RoutesDialog::wrongLine() const
{
    for (int i = 0; i < lineCount(); ++i) {
        if (const QString field = m_lines[i]->wrongField(); !field.isEmpty())
            return RouteTexts::wrong(i + 1, field);
        const RouteLine line = m_lines[i]->line();
        for (int before = 0; before < i; ++before) {
            const RouteLine other = m_lines[before]->line();
            if (other.gateway == line.gateway && other.currency == line.currency)
                return RouteTexts::wrong(i + 1, u"twice"_s);
        }
    }
    return {};
}

void RoutesDialog::check()
{
    const ProposedRoutes wanted = routes();
    m_none->setVisible(wanted.isNone());
    if (wanted.lines.empty())
        m_none->setText(isForDeposits()
                ? tr("No line: every page of this method shall be opened at %1").arg(m_set.provider)
                : tr("No line: every payout of this method shall go to %1").arg(m_set.provider));
    else
        m_none->setText(isForDeposits()
                ? tr("No line in use: deposits of this method shall be refused")
                : tr("No line in use: payouts of this method shall be refused and the money go "
                     "back"));
    QString why = wrongLine();
    if (why.isEmpty() && wanted.isNone() && !m_none->isChecked())
        why = tr("Say that the method shall be left without a route in use.");
    m_trial->setMissing(why);
    const bool same = wanted.lines == m_set.lines && wanted.cutOff == m_set.cutOff;
    if (why.isEmpty() && !m_mayPropose)
        why = tr("An administrator proposes it; here it can be tried.");
    else if (why.isEmpty() && same)
        why = tr("These are the routes that hold now.");
    else if (why.isEmpty() && reason().isEmpty())
        why = tr("Say why.");
    setAcceptable(why.isEmpty(), why);
}

ProposedRoutes RoutesDialog::routes() const
{
    ProposedRoutes routes;
    routes.operation = m_set.operation;
    routes.method = m_set.method;
    routes.replaces = m_set.number;
    if (m_hasCutOff->isChecked())
        routes.cutOff = m_cutOff->time().toString(u"HH:mm"_s);
    routes.zone = m_set.zone;
    for (const RouteEditor* editor : m_lines)
        routes.lines.push_back(editor->line());
    return routes;
}

void RoutesDialog::tryOut()
{
    clearError();
    m_trial->setBusy();
    m_api.trial(routes(), m_trial->days()).onDone(this, [this](const Result<RoutesTrial>& result) {
        check();
        if (result)
            showResult(*result);
        else
            showError(result.error());
    });
}

void RoutesDialog::showResult(const RoutesTrial& result)
{
    const auto number = [this](int value) { return m_formats.number(value); };
    const QString sentence = isForDeposits()
        ? tr("Deposits in %1 days: %2; to another gateway: %3.")
        : tr("Payouts in %1 days: %2; to another gateway: %3.");
    QStringList parts{
        sentence.arg(number(result.days), number(result.payouts), number(result.moved))};
    for (const RoutesTrial::Gateway& one : result.gateways)
        parts.append(
            tr("%1: then %2, now %3.").arg(one.gateway, number(one.then), number(one.now)));
    if (result.nowhere > 0)
        parts.append(tr("No line takes %1 of them.").arg(number(result.nowhere)));
    m_trial->showResult(parts.join(u' '), result.nowhere > 0 ? kit::Tone::Stop : kit::Tone::Normal);
    QList<kit::TimelineEntry> entries;
    for (const RoutesTrial::Example& one : result.examples) {
        if (entries.size() == shownMoved)
            break;
        entries.append({m_formats.money(one.amount), one.reference,
            tr("then: %1; now: %2").arg(one.then, one.now.isEmpty() ? tr("no line") : one.now),
            one.now.isEmpty() ? kit::Tone::Stop : kit::Tone::Normal, {}});
    }
    m_trial->showExamples(entries);
    Q_EMIT tried();
}

void RoutesDialog::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

QString RoutesDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString RoutesDialog::resultText() const
{
    return m_trial->resultText();
}

} // namespace purser::payments
