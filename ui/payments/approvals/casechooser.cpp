#include "ui/payments/approvals/casechooser.h"

#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/approvals/matrixtexts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace purser::payments {

CaseChooser::CaseChooser(const SettingChoices& choices, const MatrixBand& start, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::metric::wideGap);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QList<std::pair<QString, QString>> kinds;
    for (const QString& kind : choices.kinds)
        kinds.append({kit::PaymentWords::kind(Listed<PaymentKind>::fromWord(kind)), kind});
    QList<std::pair<QString, QString>> entities{{tr("every entity"), QString()}};
    for (const QString& entity : choices.entities)
        entities.append({entity, entity});
    QList<std::pair<QString, QString>> risks{{tr("any risk"), u"any"_s}};
    for (const QString& risk : {u"medium"_s, u"high"_s, u"prohibited"_s})
        risks.append({MatrixTexts::risk(risk), risk});
    QList<std::pair<QString, QString>> channels{{tr("any channel"), u"any"_s}};
    for (const QString& channel : {u"desk"_s, u"web"_s, u"gateway"_s})
        channels.append({MatrixTexts::channel(channel), channel});
    m_kind = add(tr("Kind"), kinds);
    m_entity = add(tr("Legal entity"), entities);
    m_risk = add(tr("Risk of the client"), risks);
    m_channel = add(tr("Channel"), channels);
    choose(start);
    for (QComboBox* box : {m_kind, m_entity, m_risk, m_channel})
        connect(box, &QComboBox::currentIndexChanged, this, &CaseChooser::changed);
}

QComboBox* CaseChooser::add(const QString& label, const QList<std::pair<QString, QString>>& choices)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(label);
    for (const auto& [shown, meant] : choices)
        box->addItem(shown, meant);
    layout()->addWidget(new kit::Field(label, box, this));
    return box;
}

MatrixBand CaseChooser::rule() const
{
    MatrixBand rule;
    rule.kind = Listed<PaymentKind>::fromWord(m_kind->currentData().toString());
    rule.entity = m_entity->currentData().toString();
    rule.risk = m_risk->currentData().toString();
    rule.channel = m_channel->currentData().toString();
    return rule;
}

void CaseChooser::choose(const MatrixBand& rule)
{
    const auto set = [](QComboBox* box, const QString& code) {
        box->setCurrentIndex(std::max(box->findData(code), 0));
    };
    set(m_kind, rule.kind.word());
    set(m_entity, rule.entity.isEmpty() ? QString() : rule.entity);
    set(m_risk, rule.risk);
    set(m_channel, rule.channel);
}

} // namespace purser::payments
