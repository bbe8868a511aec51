#include "ui/shell/factor/factordialog.h"

#include "ui/kit/widgets/label.h"
#include "ui/shell/factor/factorpanel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace purser::shell {

namespace {
constexpr int factorWidth = 460;
}

FactorDialog::FactorDialog(office::OfficeSession& session, Purpose purpose, QWidget* parent)
    : QDialog(parent), m_purpose(purpose),
      m_title(new kit::Label({}, kit::TextSize::Title, QFont::DemiBold)), m_panel(new FactorPanel)
{
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(factorWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_panel, 1);
    connect(m_panel, &FactorPanel::stageChanged, this, [this] {
        setWindowTitle(m_panel->title());
        m_title->setText(m_panel->title());
    });
    connect(m_panel, &FactorPanel::confirmed, this, [this] {
        Q_EMIT confirmed();
        accept();
    });
    connect(m_panel, &FactorPanel::backRequested, this, [this] {
        if (m_purpose == Purpose::Prove) {
            Q_EMIT logoutRequested();
        } else {
            reject();
        }
    });
    m_panel->setBackText(purpose == Purpose::Prove ? tr("Log out") : tr("Cancel"));
    if (purpose == Purpose::Prove) {
        m_panel->prove(session);
    } else {
        m_panel->setUp(session);
    }
}

void FactorDialog::keyPressEvent(QKeyEvent* event)
{
    // Without it nothing works; closing the dialog would only hide why.
    if (event->key() == Qt::Key_Escape && m_purpose == Purpose::Prove) {
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace purser::shell
