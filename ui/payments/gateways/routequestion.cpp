#include "ui/payments/gateways/routequestion.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/label.h"
#include "ui/payments/amountdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

RouteQuestion::RouteQuestion(RoutesApi api, RouteFor operation, QString method, const QString& name,
    const kit::Formats& formats, QWidget* parent)
    : DialogFrame(operation == RouteFor::Deposits ? tr("Where would a deposit go? %1").arg(name)
                                                  : tr("Where would a payout go? %1").arg(name),
        tr("By the routes that hold and the gateways as they are now. Nothing is sent or changed."),
        parent),
      m_api(api), m_operation(operation), m_method(std::move(method)), m_formats(formats),
      m_amount(new QLineEdit(this)), m_currency(new QComboBox(this)),
      m_country(new QComboBox(this)),
      m_answer(new kit::Label({}, kit::TextSize::Body, QFont::Normal, kit::Tone::Normal, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto field = [](const QString& label, QWidget* editor) {
        editor->setAccessibleName(label);
        return new kit::Field(label, editor);
    };
    m_amount->setMaxLength(24);
    m_country->setEditable(true);
    m_country->setInsertPolicy(QComboBox::NoInsert);
    m_answer->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(kit::metric::wideGap);
    line->addWidget(
        field(
            operation == RouteFor::Deposits ? tr("Amount") : tr("Amount after the fee"), m_amount),
        2);
    line->addWidget(field(tr("Currency"), m_currency), 1);
    line->addWidget(field(tr("Client's country"), m_country), 1);
    body()->addLayout(line);
    body()->addWidget(m_answer);
    setLeastWidth(560);
    setButtons(tr("Ask"), tr("Close"));
    connect(this, &DialogFrame::submitted, this, &RouteQuestion::ask);
    connect(m_amount, &QLineEdit::textChanged, this, &RouteQuestion::check);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &RouteQuestion::check);
    connect(m_country, &QComboBox::currentTextChanged, this, &RouteQuestion::check);
    m_api.set(m_method, operation).onDone(this, [this](const Result<RouteSet>& set) {
        if (!set)
            return showError(set.error());
        m_currencies = set->currencies;
        for (const Currency& currency : m_currencies)
            m_currency->addItem(currency.code());
        m_currency->setCurrentText(u"EUR"_s);
        const QString wanted = m_country->currentText();
        m_country->addItems(set->countries);
        m_country->setCurrentText(wanted);
        if (m_askWhenReady)
            ask();
    });
    check();
    m_amount->setFocus();
}

Result<Money> RouteQuestion::amount() const
{
    if (m_currencies.isEmpty())
        return failure(ErrorCode::BadInput, {{u"field"_s, u"currency"_s}});
    return AmountDialog::read(
        m_amount->text(), m_currencies.value(m_currency->currentIndex()), m_formats);
}

void RouteQuestion::check()
{
    QString why;
    if (const Result<Money> asked = amount(); !asked || !asked->isPositive())
        why = tr("Enter the amount.");
    else if (m_country->currentText().trimmed().size() != 2)
        why = tr("Name the client's country by two letters, such as DE.");
    setAcceptable(why.isEmpty(), why);
}

void RouteQuestion::setAmountText(const QString& amount)
{
    m_amount->setText(amount);
}

void RouteQuestion::setCountry(const QString& code)
{
    m_country->setCurrentText(code);
}

void RouteQuestion::askOffice()
{
    m_askWhenReady = true;
    if (!m_currencies.isEmpty())
        ask();
}

void RouteQuestion::ask()
{
    const Result<Money> asked = amount();
    if (!asked)
        return;
    clearError();
    m_api.explain(m_operation, m_method, *asked, m_country->currentText().trimmed().toUpper())
        .onDone(this, [this](const Result<RouteAnswer>& answer) {
            if (answer)
                showAnswer(*answer);
            else
                showError(answer.error());
            Q_EMIT answered();
        });
}

void RouteQuestion::showAnswer(const RouteAnswer& answer)
{
    QStringList texts{answer.gateway.isEmpty() ? tr("No gateway takes it.")
                                               : tr("%1 takes it.").arg(answer.gateway)};
    for (const RouteAnswer::Line& line : answer.lines) {
        if (line.isFirst)
            continue;
        if (line.takes) {
            texts.append(line.isIll ? tr("%1: asked later, since it is not well").arg(line.gateway)
                                    : tr("%1: asked after a refusal").arg(line.gateway));
            continue;
        }
        QStringList reasons;
        for (const QString& word : line.why)
            reasons.append(why(word));
        texts.append(
            tr("%1: %2").arg(line.gateway, m_formats.locale().createSeparatedList(reasons)));
    }
    m_answer->setText(texts.join(u'\n'));
}

QString RouteQuestion::why(const QString& word)
{
    static const QHash<QString, const char*> words{
        {u"disabled"_s, QT_TR_NOOP("its line is not in use")},
        {u"currency"_s, QT_TR_NOOP("another currency")},
        {u"too_little"_s, QT_TR_NOOP("below its least amount")},
        {u"too_much"_s, QT_TR_NOOP("above its highest amount")},
        {u"country"_s, QT_TR_NOOP("not for this country")},
        {u"off"_s, QT_TR_NOOP("switched off")},
    };
    const char* text = words.value(word);
    return text ? tr(text) : word;
}

QString RouteQuestion::answerText() const
{
    return m_answer->text();
}

} // namespace purser::payments
