#include "ui/clients/screening/scopeseditor.h"

#include "ui/clients/screening/screeningtexts.h"
#include "ui/kit/theme/tokens.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr int usualReview = 800;
constexpr int reviewWidth = 96;

} // namespace

ScopesEditor::ScopesEditor(QWidget* parent)
    : QWidget(parent), m_rows(new QVBoxLayout),
      m_add(new QPushButton(tr("Another threshold"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::metric::gap);
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    m_add->setAutoDefault(false);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addScope({QString(), u"person"_s, usualReview});
        m_lines.last().list->setFocus();
        Q_EMIT changed();
    });
}

void ScopesEditor::setScopes(const std::vector<ScreeningScope>& scopes)
{
    while (!m_lines.isEmpty())
        remove(m_lines.last().row);
    for (const ScreeningScope& scope : scopes)
        addScope(scope);
}

void ScopesEditor::addScope(const ScreeningScope& scope)
{
    Line line;
    line.row = new QWidget(this);
    // Two lines: beside the figures there is no room for all in one.
    auto* layout = new QGridLayout(line.row);
    layout->setContentsMargins(0, 0, 0, kit::metric::gap);
    layout->setHorizontalSpacing(kit::metric::gap);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    line.list = new QComboBox(line.row);
    line.list->setAccessibleName(tr("List"));
    line.list->addItem(tr("every list"), QString());
    for (const QString& list : m_lists)
        line.list->addItem(list, list);
    // A list that is not in force any more stays what the settings say.
    if (!scope.list.isEmpty() && line.list->findData(scope.list) < 0)
        line.list->addItem(scope.list, scope.list);
    line.list->setCurrentIndex(line.list->findData(scope.list));
    line.kind = new QComboBox(line.row);
    line.kind->setAccessibleName(tr("Persons or others"));
    line.kind->addItem(tr("all"), QString());
    line.kind->addItem(tr("persons"), u"person"_s);
    line.kind->addItem(tr("companies and ships"), u"entity"_s);
    line.kind->setCurrentIndex(std::max(0, line.kind->findData(scope.kind)));
    line.names = new QComboBox(line.row);
    line.names->setAccessibleName(tr("Names"));
    line.names->addItem(tr("every name"), false);
    line.names->addItem(tr("weak aliases"), true);
    line.names->setCurrentIndex(scope.isWeak ? 1 : 0);
    line.review = new QDoubleSpinBox(line.row);
    line.review->setRange(0.4, 1);
    line.review->setDecimals(3);
    line.review->setMinimumWidth(reviewWidth);
    line.review->setSingleStep(0.01);
    line.review->setValue(scope.review / thousandths);
    line.review->setAccessibleName(tr("Alert from"));
    line.review->findChild<QLineEdit*>()->setAccessibleName(tr("Alert from"));
    auto* drop = new QToolButton(line.row);
    drop->setText(u"×"_s);
    drop->setAccessibleName(tr("Without this threshold"));
    drop->setToolTip(drop->accessibleName());
    layout->addWidget(line.list, 0, 0);
    layout->addWidget(line.kind, 0, 1);
    layout->addWidget(line.names, 1, 0);
    layout->addWidget(line.review, 1, 1);
    layout->addWidget(drop, 1, 2);
    m_rows->addWidget(line.row);
    connect(line.list, &QComboBox::currentIndexChanged, this, &ScopesEditor::changed);
    connect(line.kind, &QComboBox::currentIndexChanged, this, &ScopesEditor::changed);
    connect(line.names, &QComboBox::currentIndexChanged, this, &ScopesEditor::changed);
    connect(line.review, &QDoubleSpinBox::valueChanged, this, &ScopesEditor::changed);
    connect(drop, &QToolButton::clicked, this, [this, row = line.row] {
        m_add->setFocus();
        remove(row);
        Q_EMIT changed();
    });
    m_lines.append(line);
}

void ScopesEditor::remove(const QWidget* row)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).row != row)
            continue;
        m_lines.at(i).row->hide();
        m_lines.at(i).row->deleteLater();
        m_lines.removeAt(i);
        return;
    }
}

std::vector<ScreeningScope> ScopesEditor::scopes() const
{
    std::vector<ScreeningScope> scopes;
    for (const Line& line : m_lines)
        scopes.push_back({line.list->currentData().toString(), line.kind->currentData().toString(),
            qRound(line.review->value() * thousandths), line.names->currentData().toBool()});
    return scopes;
}

} // namespace purser::clients
