#include "ui/shell/factor/recoverylist.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::shell {

RecoveryList::RecoveryList(QWidget* parent) : QWidget(parent), m_lines(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* card = new kit::Panel;
    m_lines->setContentsMargins(16, 12, 16, 12);
    m_lines->setSpacing(6);
    card->column()->addLayout(m_lines);
    column->addWidget(card);
    auto* row = new QHBoxLayout;
    auto* button = new QPushButton(tr("Copy all"));
    button->setIcon(kit::icon(u"copy"_s));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &RecoveryList::copy);
    row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
}

void RecoveryList::setCodes(const QStringList& codes)
{
    m_codes = codes;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < codes.size(); ++i) {
        auto* label = new kit::Label(codes.at(i), kit::TextSize::Body, QFont::DemiBold);
        label->setSelectable(true);
        label->setLayoutDirection(Qt::LeftToRight);
        label->setAccessibleName(tr("Recovery code %1").arg(i + 1));
        m_lines->addWidget(label);
    }
}

void RecoveryList::copy()
{
    QGuiApplication::clipboard()->setText(m_codes.join(u'\n'));
}

} // namespace purser::shell
