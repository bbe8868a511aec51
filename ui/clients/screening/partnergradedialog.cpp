#include "ui/clients/screening/partnergradedialog.h"

#include "ui/clients/screening/figuretable.h"
#include "ui/clients/screening/screeningtexts.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/words/officewords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr int gradingsHeight = 170;

} // namespace

PartnerGradeDialog::PartnerGradeDialog(PartnerGradesApi api, const PartnerRow& partner,
    bool mayGrade, const QDate& today, const kit::Formats& formats, QWidget* parent)
    : ReasonDialog(tr("Grade of %1").arg(partner.name),
        tr("The same or a worse grade holds at once, a milder one when a second person agrees. All "
           "clients of the partner and of those below are rated again."),
        parent),
      m_partner(partner), m_mayGrade(mayGrade), m_today(today), m_formats(formats),
      m_gradings(new FigureTable(tr("Gradings so far"),
          {tr("Grade"), tr("State"), tr("Because"), tr("By"), tr("When")}, 5, this)),
      m_grade(new QComboBox(this)), m_days(new QSpinBox(this))
{
    addFact(tr("Clients"),
        tr("%1 in all; high: %2; prohibited: %3")
            .arg(formats.number(partner.clients), formats.number(partner.high),
                formats.number(partner.prohibited)));
    if (!partner.countsBy.isEmpty())
        addFact(tr("Counts as"),
            tr("%1, by %2 above it")
                .arg(ScreeningTexts::partnerGrade(partner.counts), partner.countsBy));
    m_gradings->setMinimumHeight(gradingsHeight);
    body()->insertWidget(1, m_gradings);
    setLeastWidth(720);
    if (mayGrade)
        addFields();
    else
        setClosing();
    api.gradings(partner.id).onDone(this, [this](const Result<PartnerGradings>& gradings) {
        if (gradings)
            fill(*gradings);
        else
            showProblem(ScreeningTexts::problem(gradings.error()));
        Q_EMIT loaded();
    });
}

void PartnerGradeDialog::addFields()
{
    const QString gradeName = tr("Grade");
    m_grade->setAccessibleName(gradeName);
    const QString daysName = tr("Look at it again in days");
    m_days->setAccessibleName(daysName);
    m_days->findChild<QLineEdit*>()->setAccessibleName(daysName);
    // What it is comes before why.
    const int below = body()->indexOf(m_gradings) + 1;
    body()->insertWidget(below, new kit::Field(gradeName, m_grade));
    body()->insertWidget(below + 1, new kit::Field(daysName, m_days));
    setTextLabel(tr("Evidence: what was looked at and what it said"), true);
    setButtons(tr("Grade it"));
    connect(m_grade, &QComboBox::currentIndexChanged, this, [this] {
        showBound();
        check();
    });
}

void PartnerGradeDialog::fill(const PartnerGradings& gradings)
{
    for (const PartnerGradings::Grading& one : gradings.gradings) {
        const QString by =
            one.decidedBy.isEmpty() ? one.by : kit::enumerated({one.by, one.decidedBy});
        QTreeWidgetItem* item = m_gradings->add(
            {ScreeningTexts::partnerGrade(one.grade), ScreeningTexts::gradingState(one.state),
                kit::OfficeWords::of(one.reason), by, m_formats.dateTime(one.at)});
        item->setToolTip(0, one.text);
    }
    if (gradings.gradings.empty())
        m_gradings->add({tr("Nobody graded it so far."), {}, {}, {}, {}});
    m_gradings->fitColumns();
    m_kinds = gradings.kinds;
    if (!m_mayGrade)
        return;
    QList<kit::Reason> reasons;
    for (const QString& code : gradings.reasons)
        reasons.append({code, kit::OfficeWords::of(code)});
    setReasons(reasons);
    for (const PartnerGradings::Kind& kind : m_kinds)
        m_grade->addItem(ScreeningTexts::partnerGrade(kind.code), kind.code);
    setGrade(m_partner.grade);
    showBound();
    check();
}

void PartnerGradeDialog::showBound()
{
    for (const PartnerGradings::Kind& kind : m_kinds) {
        if (kind.code == grade()) {
            m_days->setRange(1, kind.recheckDays);
            m_days->setValue(kind.recheckDays);
        }
    }
}

QString PartnerGradeDialog::whyNot() const
{
    return m_mayGrade && m_kinds.empty() ? tr("The grades are on their way.")
                                         : ReasonDialog::whyNot();
}

void PartnerGradeDialog::setGrade(const QString& grade)
{
    m_grade->setCurrentIndex(qMax(0, m_grade->findData(grade)));
}

void PartnerGradeDialog::setDays(int days)
{
    m_days->setValue(days);
}

QString PartnerGradeDialog::grade() const
{
    return m_grade->currentData().toString();
}

QDate PartnerGradeDialog::reviewOn() const
{
    return m_today.addDays(m_days->value());
}

} // namespace purser::clients
