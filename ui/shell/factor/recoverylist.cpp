#include "ui/shell/factor/recoverylist.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/panel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::shell {

RecoveryList::RecoveryList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* card = new kit::Panel;
    m_grid->setContentsMargins(16, 12, 16, 12);
    m_grid->setHorizontalSpacing(28);
    m_grid->setVerticalSpacing(6);
    card->column()->addLayout(m_grid);
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
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int rows = int(codes.size() + 1) / 2;
    for (int i = 0; i < codes.size(); ++i) {
        auto* label = new kit::Label(codes.at(i), kit::TextSize::Body, QFont::DemiBold);
        label->setSelectable(true);
        label->setLayoutDirection(Qt::LeftToRight);
        label->setAccessibleName(tr("Recovery code %1").arg(i + 1));
        m_grid->addWidget(label, i % rows, i / rows);
    }
}

void RecoveryList::copy()
{
    QGuiApplication::clipboard()->setText(m_codes.join(u'\n'));
}

} // namespace purser::shell
