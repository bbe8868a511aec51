#include "ui/payments/gateways/ratesourcedialog.h"

#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

RateSourceDialog::RateSourceDialog(
    const MarketRateRow& row, const RateSourceChoices& choices, QWidget* parent)
    : DialogFrame(tr("Source of a market rate"),
        tr("Both directions of the pair follow from it. Nothing changes before another "
           "administrator approves the proposal."),
        parent),
      m_base(new QComboBox(this)), m_quote(new QComboBox(this)), m_way(new QComboBox(this)),
      m_server(new QComboBox(this)), m_symbol(new QLineEdit(this)), m_via(new QComboBox(this)),
      m_reason(new QLineEdit(this))
{
    for (QComboBox* currencies : {m_base, m_quote, m_via})
        currencies->addItems(choices.currencies);
    m_server->addItems(choices.servers);
    m_way->addItem(tr("Symbol of a trading server"), BySymbol);
    m_way->addItem(tr("Through another currency"), Through);
    m_way->addItem(tr("No source any more"), None);
    m_symbol->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z0-9._#+-]{1,32}"_s), m_symbol));
    m_reason->setMaxLength(1000);
    const auto field = [](const QString& label, QWidget* editor) {
        editor->setAccessibleName(label);
        return new kit::Field(label, editor);
    };
    const auto line = [this](const QList<QWidget*>& fields) {
        auto* row = new QHBoxLayout;
        row->setSpacing(kit::metric::wideGap);
        for (QWidget* one : fields)
            row->addWidget(one, 1);
        body()->addLayout(row);
    };
    m_serverField = field(tr("Trading server"), m_server);
    m_symbolField = field(tr("Symbol"), m_symbol);
    m_viaField = field(tr("Currency between"), m_via);
    line({field(tr("One unit of"), m_base), field(tr("Is so many units of"), m_quote)});
    line({field(tr("Comes from"), m_way)});
    line({m_serverField, m_symbolField, m_viaField});
    line({field(tr("Why"), m_reason)});
    setButtons(tr("Propose this source"));
    setLeastWidth(520);
    for (QComboBox* box : {m_base, m_quote, m_way, m_server, m_via})
        connect(box, &QComboBox::currentIndexChanged, this, &RateSourceDialog::check);
    for (QLineEdit* edit : {m_symbol, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &RateSourceDialog::check);
    setPair(row.base, row.quote);
    if (!row.via.isEmpty())
        setVia(row.via);
    else if (!row.symbol.isEmpty())
        setSymbol(row.server, row.symbol);
    check();
}

void RateSourceDialog::setPair(const QString& base, const QString& quote)
{
    m_base->setCurrentText(base);
    m_quote->setCurrentText(quote);
}

void RateSourceDialog::setSymbol(const QString& server, const QString& symbol)
{
    m_way->setCurrentIndex(m_way->findData(BySymbol));
    m_server->setCurrentText(server);
    m_symbol->setText(symbol);
}

void RateSourceDialog::setVia(const QString& currency)
{
    m_way->setCurrentIndex(m_way->findData(Through));
    m_via->setCurrentText(currency);
}

void RateSourceDialog::setNone()
{
    m_way->setCurrentIndex(m_way->findData(None));
}

void RateSourceDialog::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

QString RateSourceDialog::reason() const
{
    return m_reason->text().trimmed();
}

QJsonObject RateSourceDialog::payload() const
{
    QJsonObject payload{{u"base"_s, m_base->currentText()}, {u"quote"_s, m_quote->currentText()}};
    const int way = m_way->currentData().toInt();
    if (way == BySymbol) {
        payload.insert(u"server"_s, m_server->currentText());
        payload.insert(u"symbol"_s, m_symbol->text());
    } else if (way == Through) {
        payload.insert(u"via"_s, m_via->currentText());
    }
    return payload;
}

void RateSourceDialog::check()
{
    const int way = m_way->currentData().toInt();
    m_serverField->setVisible(way == BySymbol);
    m_symbolField->setVisible(way == BySymbol);
    m_viaField->setVisible(way == Through);
    const QString base = m_base->currentText();
    const QString quote = m_quote->currentText();
    const QString via = m_via->currentText();
    QString why;
    if (base == quote)
        why = tr("Choose two currencies.");
    else if (way == BySymbol && (m_server->currentText().isEmpty() || m_symbol->text().isEmpty()))
        why = tr("Name the server and the symbol.");
    else if (way == Through && (via == base || via == quote))
        why = tr("Choose a third currency.");
    else if (reason().isEmpty())
        why = tr("Say why.");
    setAcceptable(why.isEmpty(), why);
}

} // namespace purser::payments
