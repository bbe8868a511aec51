#include "ui/payments/gateways/routeeditor.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/tokens.h"
#include "ui/payments/amountdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr int placeWidth = 24;
constexpr int amountWidth = 100;
constexpr int choiceWidth = 136;

QString chosen(const QComboBox* box)
{
    return box->currentData().toString();
}

} // namespace

RouteEditor::RouteEditor(const RouteSet& set, const kit::Formats& formats, QWidget* parent)
    : QWidget(parent), m_set(set), m_formats(formats), m_place(new QLabel(this)),
      m_gateway(new QComboBox(this)), m_currency(new QComboBox(this)), m_least(new QLineEdit(this)),
      m_most(new QLineEdit(this)), m_which(new QComboBox(this)), m_countries(new QLineEdit(this)),
      m_enabled(new QCheckBox(tr("in use"), this)),
      m_up(button(u"up"_s, tr("Ask this one earlier"))),
      m_down(button(u"down"_s, tr("Ask this one later"))),
      m_remove(button(u"close"_s, tr("Take this line away")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::metric::gap);
    m_place->setFixedWidth(placeWidth);
    m_gateway->setAccessibleName(tr("Gateway"));
    for (const QString& gateway : set.gateways)
        m_gateway->addItem(gateway, gateway);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->addItem(tr("any"), QString());
    for (const Currency& currency : set.currencies)
        m_currency->addItem(currency.code(), currency.code());
    m_least->setAccessibleName(tr("From which amount"));
    m_least->setPlaceholderText(tr("from"));
    m_most->setAccessibleName(tr("Up to which amount"));
    m_most->setPlaceholderText(tr("up to"));
    for (QLineEdit* edit : {m_least, m_most}) {
        edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        edit->setFixedWidth(amountWidth);
    }
    m_gateway->setMinimumWidth(choiceWidth);
    m_which->setMinimumWidth(choiceWidth);
    m_which->setAccessibleName(tr("Clients of which countries"));
    m_which->addItem(tr("all countries"), u"all"_s);
    m_which->addItem(tr("only"), u"only"_s);
    m_which->addItem(tr("all but"), u"but"_s);
    m_countries->setAccessibleName(tr("Countries, two letters each"));
    m_countries->setPlaceholderText(u"DE, FR"_s);
    m_countries->setMaxLength(1000);
    for (QWidget* part : std::initializer_list<QWidget*>{m_place, m_gateway, m_currency, m_least,
             m_most, m_which, m_countries, m_enabled, m_up, m_down, m_remove})
        row->addWidget(part);
    row->setStretchFactor(m_countries, 1);
    for (QComboBox* box : {m_gateway, m_currency, m_which})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showAmounts();
            Q_EMIT changed();
        });
    for (QLineEdit* edit : {m_least, m_most, m_countries})
        connect(edit, &QLineEdit::textChanged, this, &RouteEditor::changed);
    connect(m_enabled, &QCheckBox::toggled, this, &RouteEditor::changed);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &RouteEditor::removeRequested);
    m_enabled->setChecked(true);
    setFocusProxy(m_gateway);
    showAmounts();
}

QToolButton* RouteEditor::button(const QString& icon, const QString& name)
{
    auto* made = new QToolButton(this);
    made->setIcon(kit::icon(icon, kit::Tone::Dim));
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setAutoRaise(true);
    return made;
}

void RouteEditor::setLine(const RouteLine& line)
{
    int index = m_gateway->findData(line.gateway);
    if (index < 0 && !line.gateway.isEmpty()) {
        // It stands in the set that holds, and nobody knows it any more: shown, and refused.
        m_gateway->addItem(line.gateway, line.gateway);
        index = m_gateway->count() - 1;
    }
    m_gateway->setCurrentIndex(std::max(0, index));
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(line.currency.code())));
    m_least->setText(line.least ? m_formats.amount(*line.least) : QString());
    m_most->setText(line.most ? m_formats.amount(*line.most) : QString());
    const QString which = !line.countries.isEmpty() ? u"only"_s
        : line.excluded.isEmpty()                   ? u"all"_s
                                                    : u"but"_s;
    m_which->setCurrentIndex(m_which->findData(which));
    m_countries->setText((line.countries.isEmpty() ? line.excluded : line.countries).join(u", "));
    m_enabled->setChecked(line.enabled);
}

RouteLine RouteEditor::line() const
{
    RouteLine line;
    line.gateway = chosen(m_gateway);
    line.currency = m_set.currency(chosen(m_currency));
    line.least = amount(m_least).value_or(std::nullopt);
    line.most = amount(m_most).value_or(std::nullopt);
    if (chosen(m_which) == "only"_L1)
        line.countries = codes();
    else if (chosen(m_which) == "but"_L1)
        line.excluded = codes();
    line.enabled = m_enabled->isChecked();
    return line;
}

QString RouteEditor::wrongField() const
{
    const auto least = amount(m_least);
    const auto most = amount(m_most);
    if (chosen(m_gateway).isEmpty())
        return u"gateway"_s;
    if (!least)
        return u"least_minor"_s;
    if (!most || (*most && (*most)->minor() <= (*least ? (*least)->minor() : 0)))
        return u"most_minor"_s;
    if (chosen(m_which) == "all"_L1)
        return {};
    const QStringList named = codes();
    const bool known = !named.isEmpty()
        && std::all_of(named.begin(), named.end(),
            [this](const QString& code) { return m_set.countries.contains(code); });
    return known ? QString() : u"countries"_s;
}

/// Nothing typed is no bound.
Result<std::optional<Money>> RouteEditor::amount(const QLineEdit* edit) const
{
    const Currency currency = m_set.currency(chosen(m_currency));
    if (!currency.isValid() || edit->text().trimmed().isEmpty())
        return std::optional<Money>();
    return AmountDialog::read(edit->text(), currency, m_formats).map([](const Money& read) {
        return std::optional(read);
    });
}

QStringList RouteEditor::codes() const
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return m_countries->text().toUpper().split(between, Qt::SkipEmptyParts);
}

void RouteEditor::showAmounts()
{
    // An amount is of one currency.
    const bool bounded = !chosen(m_currency).isEmpty();
    m_least->setEnabled(bounded);
    m_most->setEnabled(bounded);
    m_countries->setEnabled(chosen(m_which) != "all"_L1);
}

QWidget* RouteEditor::lastPart() const
{
    return m_remove;
}

void RouteEditor::setPlace(int place, bool isFirst, bool isLast)
{
    m_place->setText(m_formats.number(place));
    m_up->setEnabled(!isFirst);
    m_down->setEnabled(!isLast);
    setAccessibleName(tr("Line %1").arg(place));
}

} // namespace purser::payments
