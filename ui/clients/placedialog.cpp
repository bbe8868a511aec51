#include "ui/clients/placedialog.h"

#include "ui/kit/theme/tokens.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

PlaceDialog::PlaceDialog(
    const ClientFile& file, const std::vector<OfficeUnit>& units, QWidget* parent)
    : ReasonDialog(tr("Place a client"),
        tr("Colleagues whose work is limited to a brand, desk or team see the client and the "
           "payments accordingly, at once."),
        parent),
      m_now(file.place)
{
    addFact(tr("Client"), file.name);
    m_brand = makeChoice(u"brand"_s, tr("Brand"), m_now.brand, units);
    m_desk = makeChoice(u"desk"_s, tr("Desk"), m_now.desk, units);
    m_team = makeChoice(u"team"_s, tr("Team"), m_now.team, units);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kit::metric::cardPadding);
    form->setVerticalSpacing(kit::metric::wideGap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Brand"), m_brand);
    form->addRow(tr("Desk"), m_desk);
    form->addRow(tr("Team"), m_team);
    body()->insertLayout(1, form);
    setTextLabel(tr("Reason"), true);
    setButtons(tr("Place the client"));
    check();
    m_brand->setFocus();
}

QComboBox* PlaceDialog::makeChoice(const QString& kind, const QString& name, const QString& now,
    const std::vector<OfficeUnit>& units)
{
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->addItem(tr("none"), QString());
    for (const OfficeUnit& unit : units) {
        if (unit.kind == kind && (unit.isActive || unit.code == now))
            choice->addItem(unit.name, unit.code);
    }
    choice->setCurrentIndex(std::max(0, choice->findData(now)));
    connect(choice, &QComboBox::currentIndexChanged, this, [this] { check(); });
    return choice;
}

QString PlaceDialog::whyNot() const
{
    if (m_team && brand() == m_now.brand && desk() == m_now.desk && team() == m_now.team)
        return tr("Choose another place than now.");
    return ReasonDialog::whyNot();
}

QString PlaceDialog::brand() const
{
    return m_brand->currentData().toString();
}

QString PlaceDialog::desk() const
{
    return m_desk->currentData().toString();
}

QString PlaceDialog::team() const
{
    return m_team->currentData().toString();
}

} // namespace purser::clients
