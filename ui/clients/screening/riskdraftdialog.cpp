#include "ui/clients/screening/riskdraftdialog.h"

#include "ui/clients/review/reviewtexts.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/words/officewords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>
#include <limits>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::metric::gap;

namespace {

constexpr int draftHeight = 430;
constexpr int draftFigureWidth = 120;
constexpr int mostPoints = 30; ///< of a factor and of a category: none decides alone
constexpr int mostScore = 100;

template <typename Number>
void noteMoved(const QHash<QString, QSpinBox*>& boxes, const QString& code, Number before,
    QHash<QString, Number>& moved)
{
    const QSpinBox* box = boxes.value(code);
    if (box && box->value() != before)
        moved.insert(code, box->value());
}

} // namespace

RiskDraftDialog::RiskDraftDialog(const RiskRulesRow& inForce, QWidget* parent)
    : DialogFrame(tr("Draft other rules of the rating"),
        tr("Points, thresholds, caps and floors as they are in force; change what should be "
           "another. The draft is tried dry before a second person puts it in force."),
        parent),
      m_before(inForce), m_name(new QLineEdit(this))
{
    m_name->setAccessibleName(tr("Name of these rules"));
    m_name->setMaxLength(64);
    body()->addWidget(new kit::Field(tr("Name of these rules"), m_name));
    auto* units =
        new kit::Label(tr("Thresholds of money are in minor units of the reference currency."),
            kit::TextSize::Small, QFont::Normal, kit::Tone::Dim, this);
    units->setWordWrap(true);
    body()->addWidget(units);
    body()->addWidget(buildFigures(), 1);
    setLeastWidth(720);
    setButtons(tr("Save the draft"));
    connect(m_name, &QLineEdit::textChanged, this, &RiskDraftDialog::check);
    check();
    m_name->setFocus();
}

QSpinBox* RiskDraftDialog::figure(const QString& name, int least, int most, int value)
{
    auto* box = new QSpinBox(this);
    box->setRange(least, most);
    box->setValue(value);
    box->setMinimumWidth(draftFigureWidth);
    box->setGroupSeparatorShown(true);
    box->setAccessibleName(name);
    box->findChild<QLineEdit*>()->setAccessibleName(name);
    connect(box, &QSpinBox::valueChanged, this, &RiskDraftDialog::check);
    return box;
}

QWidget* RiskDraftDialog::buildFigures()
{
    auto* area = new QScrollArea(this);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, gap, 0);
    column->setSpacing(4);
    for (const RiskRulesRow::Points& cap : m_before.caps) {
        const QString category = kit::OfficeWords::of(cap.code);
        auto* header = new kit::SectionHeader(category, inside);
        auto* box = figure(tr("Cap of %1").arg(category), 1, mostPoints, cap.points);
        box->setPrefix(tr("cap "));
        m_caps.insert(cap.code, box);
        header->addRight(box);
        column->addSpacing(gap);
        column->addWidget(header);
        for (const RiskRulesRow::Points& factor : m_before.factors) {
            if (factor.category == cap.code)
                addFactor(column, factor);
        }
    }
    column->addSpacing(gap);
    column->addWidget(new kit::SectionHeader(tr("Floors"), inside));
    for (const RiskRulesRow::Points& floor : m_before.floors) {
        auto* row = new QHBoxLayout;
        const QString words = ReviewTexts::factor(u"floor_"_s + floor.code);
        auto* box = figure(words, 1, mostScore, floor.points);
        m_floors.insert(floor.code, box);
        row->addWidget(
            new kit::Label(words, kit::TextSize::Body, QFont::Normal, kit::Tone::Normal, inside),
            1);
        row->addWidget(box);
        column->addLayout(row);
    }
    column->addStretch(1);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(draftHeight);
    return area;
}

void RiskDraftDialog::addFactor(QVBoxLayout* column, const RiskRulesRow::Points& factor)
{
    const QString words = ReviewTexts::factor(factor.code);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(
        new kit::Label(words, kit::TextSize::Body, QFont::Normal, kit::Tone::Normal, this), 1);
    if (factor.threshold) {
        auto* box = figure(tr("Threshold of %1").arg(words), 1, std::numeric_limits<int>::max(),
            static_cast<int>(*factor.threshold));
        box->setPrefix(tr("threshold "));
        box->setMinimumWidth(2 * draftFigureWidth);
        m_thresholds.insert(factor.code, box);
        row->addWidget(box);
    }
    auto* box = figure(tr("Points of %1").arg(words), 0, mostPoints, factor.points);
    m_points.insert(factor.code, box);
    row->addWidget(box);
    column->addLayout(row);
}

RiskChanges RiskDraftDialog::changes() const
{
    RiskChanges moved;
    for (const RiskRulesRow::Points& factor : m_before.factors) {
        noteMoved(m_points, factor.code, factor.points, moved.factors);
        if (factor.threshold)
            noteMoved(m_thresholds, factor.code, *factor.threshold, moved.thresholds);
    }
    for (const RiskRulesRow::Points& cap : m_before.caps)
        noteMoved(m_caps, cap.code, cap.points, moved.caps);
    for (const RiskRulesRow::Points& floor : m_before.floors)
        noteMoved(m_floors, floor.code, floor.points, moved.floors);
    return moved;
}

void RiskDraftDialog::check()
{
    QString why;
    if (changes().isEmpty())
        why = tr("Change a figure first.");
    else if (name().isEmpty())
        why = tr("Give these rules a name.");
    setAcceptable(why.isEmpty(), why);
}

void RiskDraftDialog::setName(const QString& name)
{
    m_name->setText(name);
}

QString RiskDraftDialog::name() const
{
    return m_name->text().trimmed();
}

void RiskDraftDialog::setPoints(const QString& factor, int points)
{
    if (auto* box = m_points.value(factor))
        box->setValue(points);
}

void RiskDraftDialog::setThreshold(const QString& factor, int threshold)
{
    if (auto* box = m_thresholds.value(factor))
        box->setValue(threshold);
}

void RiskDraftDialog::setCap(const QString& category, int cap)
{
    if (auto* box = m_caps.value(category))
        box->setValue(cap);
}

void RiskDraftDialog::setFloor(const QString& floor, int least)
{
    if (auto* box = m_floors.value(floor))
        box->setValue(least);
}

} // namespace purser::clients
