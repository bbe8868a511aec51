#include "ui/clients/automatic/policydialog.h"

#include "ui/clients/automatic/policytable.h"
#include "ui/clients/automatic/policytexts.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTextDocument>
#include <QTextOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr int policyDialogWidth = 1080;
constexpr int effectHeight = 150;

} // namespace

PolicyDialog::PolicyDialog(OnboardingRulesApi api, const OnboardingPart& part,
    const OnboardingProposal* proposal, const OnboardingNames& names, bool may, QWidget* parent)
    : DialogFrame(PolicyTexts::part(part.part),
        proposal
            ? tr("Proposed by %1: %2").arg(proposal->by, proposal->reason)
            : tr("A changed rule has a dot at its left. Try it before you propose it: the office "
                 "says whom it touches. The head of compliance puts it in force."),
        parent),
      m_api(api), m_part(proposal ? proposal->part : part), m_decides(proposal != nullptr),
      m_may(may), m_before(part.content),
      m_table(new PolicyTable(m_part, names, !m_decides && may, this)),
      m_try(new QPushButton(tr("What changes, and whom does it touch?"), this)),
      m_effect(new QPlainTextEdit(this)), m_reason(new QLineEdit(this))
{
    setLeastWidth(policyDialogWidth);
    m_reason->setMaxLength(1000);
    m_reason->setAccessibleName(m_decides ? tr("In your words") : tr("Why"));
    m_effect->setReadOnly(true);
    m_effect->setTabChangesFocus(true);
    m_effect->setFixedHeight(effectHeight);
    // Lines that begin with a code or a name stand at the side of the others.
    QTextOption side = m_effect->document()->defaultTextOption();
    side.setTextDirection(layoutDirection());
    m_effect->document()->setDefaultTextOption(side);
    m_effect->setAccessibleName(tr("What changes, and whom it touches"));
    m_effect->setPlaceholderText(tr("Not tried yet."));
    m_try->setAutoDefault(false);
    body()->addWidget(m_table, 1);
    if (m_part.part == "questionnaire"_L1)
        body()->addWidget(buildFigures());
    body()->addWidget(m_try, 0, Qt::AlignLeading);
    body()->addWidget(m_effect);
    body()->addWidget(new kit::Field(m_reason->accessibleName(), m_reason));
    setButtons(m_decides ? tr("Put this version in force") : tr("Propose this version"));
    connect(m_try, &QPushButton::clicked, this, &PolicyDialog::tryOut);
    connect(m_reason, &QLineEdit::textChanged, this, &PolicyDialog::check);
    connect(&m_table->model(), &PolicyModel::edited, this, [this] {
        // What was tried is no longer what stands there.
        m_isTried = false;
        m_effect->clear();
        clearError();
        check();
    });
    check();
    if (m_decides)
        tryOut();
}

QWidget* PolicyDialog::buildFigures()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::metric::wideGap);
    const struct {
        QString name;
        int least;
        int most;
    } figures[]{{u"pass_points"_s, 1, 400}, {u"cooling_off_hours"_s, 0, 720}, {u"retakes"_s, 0, 20},
        {u"retake_days"_s, 1, 365}};
    for (const auto& figure : figures) {
        auto* spin = new QSpinBox(box);
        spin->setRange(figure.least, figure.most);
        spin->setValue(m_table->model().figure(figure.name));
        spin->setEnabled(!m_decides && m_may);
        spin->setAccessibleName(policyTitle(figure.name));
        spin->findChild<QLineEdit*>()->setAccessibleName(policyTitle(figure.name));
        connect(spin, &QSpinBox::valueChanged, this,
            [this, name = figure.name](int value) { m_table->model().setFigure(name, value); });
        row->addWidget(new kit::Field(policyTitle(figure.name), spin), 1);
    }
    return box;
}

OnboardingPart PolicyDialog::part() const
{
    OnboardingPart part = m_part;
    if (!m_decides)
        part.content = m_table->model().content();
    return part;
}

QString PolicyDialog::reason() const
{
    return m_reason->text().trimmed();
}

void PolicyDialog::setReason(const QString& words)
{
    m_reason->setText(words);
}

QString PolicyDialog::effectText() const
{
    return m_effect->toPlainText();
}

void PolicyDialog::tryOut()
{
    clearError();
    m_try->setEnabled(false);
    m_api.tryOut(part()).onDone(
        this, [this, asked = part().content](const Result<OnboardingEffect>& effect) {
            m_try->setEnabled(true);
            if (!effect)
                showProblem(PolicyTexts::problem(effect.error()));
            else if (asked == part().content)
                showEffect(*effect);
            check();
            Q_EMIT tried();
        });
}

void PolicyDialog::showEffect(const OnboardingEffect& effect)
{
    m_isTried = true;
    QStringList lines = PolicyTexts::effect(effect);
    for (const OnboardingEffect::Change& change : effect.changes)
        lines.append(PolicyTexts::change(m_part.part, change));
    m_effect->setPlainText(lines.join(u'\n'));
}

void PolicyDialog::check()
{
    QString why;
    if (!m_may)
        why = tr("The head of compliance decides this, and never on what they proposed.");
    else if (part().content == m_before)
        why = tr("Change a rule first.");
    else if (!m_isTried)
        why = tr("Look first whom it touches.");
    else if (!m_decides && reason().isEmpty())
        why = tr("Say why.");
    setAcceptable(why.isEmpty(), why);
}

} // namespace purser::clients
