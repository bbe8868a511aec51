#include "ui/kit/lists/saveviewdialog.h"

#include "ui/kit/widgets/field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace purser::kit {

namespace {
constexpr int longestName = 60;
}

SaveViewDialog::SaveViewDialog(
    const QString& name, const QList<QPair<QString, QString>>& roles, QWidget* parent)
    : DialogFrame(tr("Save this view"),
        tr("Columns, order and filters as they are now. Views are kept in the office and come with "
           "you to every computer."),
        parent),
      m_name(new QLineEdit), m_role(new QComboBox)
{
    m_name->setMaxLength(longestName);
    m_name->setAccessibleName(tr("Name"));
    m_role->setAccessibleName(tr("For"));
    m_role->addItem(tr("Only me"), QString());
    for (const auto& [code, title] : roles) {
        m_role->addItem(tr("Everyone in %1").arg(title), code);
    }
    body()->addWidget(new Field(tr("Name"), m_name));
    auto* shared = new Field(tr("For"), m_role);
    body()->addWidget(shared);
    shared->setVisible(!roles.isEmpty());
    setButtons(tr("Save view"));
    connect(m_name, &QLineEdit::textChanged, this,
        [this] { setAcceptable(!this->name().isEmpty(), tr("A view needs a name.")); });
    setName(name);
    setAcceptable(!name.isEmpty(), tr("A view needs a name."));
}

QString SaveViewDialog::name() const
{
    return m_name->text().trimmed();
}

void SaveViewDialog::setName(const QString& name)
{
    m_name->setText(name);
    m_name->selectAll();
}

QString SaveViewDialog::role() const
{
    return m_role->currentData().toString();
}

void SaveViewDialog::setRole(const QString& role)
{
    m_role->setCurrentIndex(qMax(0, m_role->findData(role)));
}

} // namespace purser::kit
