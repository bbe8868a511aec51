#include "ui/payments/approvals/matrixdialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/pasttrial.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/approvals/bandeditor.h"
#include "ui/payments/approvals/casechooser.h"
#include "ui/payments/paymenttexts.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr kit::PastTrial::Days matrixTriedBack{30, 92};
constexpr int mostBands = 20;
constexpr int shownExamples = 6;

} // namespace

MatrixDialog::MatrixDialog(ApprovalsApi api, const std::vector<MatrixBand>& bands,
    const Currency& currency, const kit::Formats& formats, bool mayPropose, QWidget* parent)
    : DialogFrame(tr("Approval matrix: %1").arg(kit::PaymentWords::kind(bands.front().kind)),
        tr("Nothing changes before another administrator approves the proposal; then it holds "
           "for payments decided from that moment on."),
        parent),
      m_api(api), m_rule(bands.front()), m_currency(currency), m_formats(formats),
      m_mayPropose(mayPropose), m_bandColumn(new QVBoxLayout),
      m_trial(new kit::PastTrial(tr("Tried on the payments of the past"),
          tr("Who would have approved?"), matrixTriedBack, this)),
      m_reason(new QLineEdit(this))
{
    m_bandColumn->setSpacing(kit::metric::gap);
    body()->addLayout(m_bandColumn);
    auto* more = new QPushButton(tr("Add a band"), this);
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, &MatrixDialog::addBand);
    auto* below = new QHBoxLayout;
    below->addWidget(more);
    below->addStretch(1);
    body()->addLayout(below);
    body()->addWidget(m_trial);
    m_trial->setExamplesName(tr("Payments it would have changed most"));
    connect(m_trial, &kit::PastTrial::tryRequested, this, &MatrixDialog::simulate);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setMaxLength(1000);
    body()->addWidget(new kit::Field(tr("Why"), m_reason));
    connect(m_reason, &QLineEdit::textChanged, this, &MatrixDialog::check);
    setButtons(tr("Propose this matrix"));
    setLeastWidth(760);
    for (const MatrixBand& band : bands)
        append(band);
    check();
}

void MatrixDialog::offerCases(const ApprovalMatrix& matrix, const SettingChoices& choices)
{
    m_cases = new CaseChooser(choices, m_rule, this);
    body()->insertWidget(0, m_cases);
    connect(m_cases, &CaseChooser::changed, this, [this, matrix] { takeOver(matrix); });
    takeOver(matrix);
}

void MatrixDialog::takeOver(const ApprovalMatrix& matrix)
{
    const MatrixBand chosen = m_cases->rule();
    setWindowTitle(tr("Approval matrix: %1").arg(kit::PaymentWords::kind(chosen.kind)));
    for (BandEditor* band : std::exchange(m_bands, {})) {
        // At once, or the dialog would open with room for both.
        m_bandColumn->removeWidget(band);
        band->hide();
        band->deleteLater();
    }
    for (const MatrixBand& band : matrix.holdingFor(chosen))
        append(band);
    m_rule = chosen;
    check();
}

void MatrixDialog::append(const MatrixBand& band)
{
    auto* editor = new BandEditor(m_currency, m_formats, this);
    editor->setBand(band);
    editor->setFirst(m_bands.isEmpty());
    connect(editor, &BandEditor::changed, this, &MatrixDialog::check);
    connect(editor, &BandEditor::removeRequested, this, [this, editor] { remove(editor); });
    m_bands.append(editor);
    m_bandColumn->addWidget(editor);
}

void MatrixDialog::addBand()
{
    if (m_bands.size() >= mostBands)
        return;
    MatrixBand band = m_rule;
    // Twice the last one is where people look for the next.
    const Money last = m_bands.last()->from().value_or(Money(0, m_currency));
    band.from = last.plus(last).value_or(last);
    band.roles = m_bands.last()->roles();
    append(band);
    check();
}

void MatrixDialog::remove(BandEditor* band)
{
    m_bands.removeOne(band);
    band->deleteLater();
    check();
}

void MatrixDialog::check()
{
    QString why = m_bands.isEmpty() ? tr("No rule holds for this kind.") : QString();
    std::optional<Money> before;
    for (BandEditor* band : std::as_const(m_bands)) {
        const auto from = band->from();
        const bool rises = from && (!before || from->minor() > before->minor());
        if (!from || !rises)
            why = tr("The bands must rise from one to the next.");
        else if (band->roles().isEmpty())
            why = tr("Each band needs at least one step.");
        before = from ? std::optional(*from) : before;
    }
    if (why.isEmpty() && m_cases && m_cases->isGeneral())
        why = tr("Choose an entity, a risk or a channel: the general rule is changed in the list.");
    m_trial->setMissing(why);
    if (why.isEmpty() && !m_mayPropose)
        why = tr("An administrator proposes it; here it can be tried.");
    else if (why.isEmpty() && reason().isEmpty())
        why = tr("Say why.");
    setAcceptable(why.isEmpty(), why);
}

QJsonObject MatrixDialog::payload() const
{
    QJsonArray bands;
    for (BandEditor* band : m_bands) {
        const Money from = band->from().value_or(Money(0, m_currency));
        bands.append(QJsonObject{{u"from_minor"_s, QString::number(from.minor())},
            {u"step_up"_s, band->isSteppedUp()},
            {u"roles"_s, QJsonArray::fromStringList(band->roles())}});
    }
    QJsonObject payload = m_rule.casePayload();
    payload.insert(u"bands"_s, bands);
    return payload;
}

void MatrixDialog::simulate()
{
    clearError();
    m_trial->setBusy();
    m_api.simulate(payload(), m_trial->days())
        .onDone(this, [this](const Result<MatrixSimulation>& result) {
            check();
            if (result)
                showResult(*result);
            else
                showError(result.error());
        });
}

void MatrixDialog::showResult(const MatrixSimulation& result)
{
    const auto number = [this](int value) { return m_formats.number(value); };
    QStringList parts{tr("Payments in %1 days: %2. As many steps: %3; fewer: %4; more: %5.")
                          .arg(number(result.days), number(result.payments), number(result.same),
                              number(result.fewer), number(result.more))};
    parts.append(tr("Asked for the password: %1.").arg(number(result.stepUp)));
    QStringList work;
    for (const auto& [role, steps] : result.byRole)
        work.append(tr("%1: %2").arg(PaymentTexts::role(role), number(steps)));
    if (!work.isEmpty())
        parts.append(tr("Steps by role: %1.").arg(work.join(tr(", "))));
    if (result.others > 0)
        parts.append(tr("As many steps, but by others or with the password: %1.")
                         .arg(number(result.others)));
    QStringList people;
    for (const MatrixSimulation::Person& person : result.people)
        people.append(tr("%1: %2").arg(person.name, number(person.could)));
    if (!people.isEmpty())
        parts.append(tr("Could have approved: %1.").arg(people.join(tr(", "))));
    if (result.nobody > 0)
        parts.append(tr("Too few people who could have approved: %1.").arg(number(result.nobody)));
    m_trial->showResult(parts.join(u' '), result.nobody > 0 ? kit::Tone::Stop : kit::Tone::Normal);
    QList<kit::TimelineEntry> entries;
    for (const MatrixSimulation::Example& example : result.examples) {
        if (entries.size() == shownExamples)
            break;
        QStringList roles;
        for (const QString& role : example.rolesNew)
            roles.append(PaymentTexts::role(role));
        entries.append({m_formats.money(example.amount), example.reference,
            tr("steps then: %1; now: %2").arg(number(example.stepsThen), roles.join(tr(", then "))),
            kit::Tone::Normal, {}});
    }
    m_trial->showExamples(entries);
    Q_EMIT simulated();
}

void MatrixDialog::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

QString MatrixDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString MatrixDialog::resultText() const
{
    return m_trial->resultText();
}

} // namespace purser::payments
