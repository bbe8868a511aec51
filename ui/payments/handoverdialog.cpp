#include "ui/payments/handoverdialog.h"

#include "ui/kit/widgets/field.h"
#include "ui/payments/paymenttexts.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace purser::payments {

HandOverDialog::HandOverDialog(
    ApprovalsApi api, PaymentId payment, const QString& reference, QWidget* parent)
    : DialogFrame(tr("Hand over %1").arg(reference),
        tr("It is held for the colleague, who is told. Only those are offered who may approve "
           "it now."),
        parent),
      m_colleague(new QComboBox(this)), m_text(new QPlainTextEdit(this))
{
    m_colleague->setAccessibleName(tr("Colleague"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(72);
    body()->addWidget(new kit::Field(tr("Colleague"), m_colleague));
    body()->addWidget(new kit::Field(tr("Note"), m_text));
    setLeastWidth(460);
    setAcceptable(false, tr("Looking for colleagues…"));
    api.approvers(payment).onDone(this, [this](const Result<std::vector<Approver>>& colleagues) {
        if (colleagues)
            showColleagues(*colleagues);
        else
            showError(colleagues.error());
    });
    m_colleague->setFocus();
}

void HandOverDialog::showColleagues(const std::vector<Approver>& colleagues)
{
    for (const Approver& colleague : colleagues) {
        QStringList roles;
        for (const QString& role : colleague.roles)
            roles.append(PaymentTexts::role(role));
        m_colleague->addItem(
            tr("%1, %2").arg(colleague.name, roles.join(tr(", "))), colleague.login);
    }
    const bool some = !colleagues.empty();
    setAcceptable(some, some ? QString() : tr("Nobody else may approve this payment now."));
    Q_EMIT ready();
}

void HandOverDialog::choose(const QString& login)
{
    m_colleague->setCurrentIndex(m_colleague->findData(login));
}

QString HandOverDialog::login() const
{
    return m_colleague->currentData().toString();
}

QString HandOverDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace purser::payments
