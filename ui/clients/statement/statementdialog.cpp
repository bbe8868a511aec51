#include "ui/clients/statement/statementdialog.h"

#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/periodfield.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::PeriodField;
using ledger::StatementFormat;
using Preset = PeriodField::Preset;

namespace {

QList<Preset> statementPeriods()
{
    return {Preset::LastMonth, Preset::ThisMonth, Preset::ThisQuarter, Preset::LastQuarter,
        Preset::ThisYear, Preset::OwnDates};
}

} // namespace

StatementDialog::StatementDialog(
    const QString& client, const QString& language, QDate today, QWidget* parent)
    : DialogFrame(tr("Statement of %1").arg(client),
        tr("Every movement of the client's accounts in the period, exactly as the ledger has it. "
           "It is kept on the record who made it out, and what the document is."),
        parent),
      m_period(new PeriodField(today, statementPeriods())), m_language(new QComboBox),
      m_format(new QComboBox)
{
    // In its own words, as whoever reads it would look for it.
    for (const QString& code : {u"en"_s, u"de"_s, u"es"_s, u"ru"_s, u"ar"_s})
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
    m_language->setItemText(0, u"English"_s);
    setLanguage(QLocale::languageToCode(QLocale().language()));
    setLanguage(language);
    m_format->addItem(tr("PDF, to read and print"), static_cast<int>(StatementFormat::Pdf));
    m_format->addItem(tr("CSV, to calculate with"), static_cast<int>(StatementFormat::Csv));
    body()->addWidget(new kit::Field(tr("Period"), m_period));
    body()->addWidget(new kit::Field(tr("Language of the statement"), m_language));
    body()->addWidget(new kit::Field(tr("File"), m_format));
    setButtons(tr("Save…"));
    connect(m_period, &PeriodField::changed, this, &StatementDialog::check);
    m_period->setFocus();
}

void StatementDialog::check()
{
    setAcceptable(m_period->isInOrder(), tr("The last day lies before the first."));
}

QString StatementDialog::language() const
{
    return m_language->currentData().toString();
}

void StatementDialog::setLanguage(const QString& language)
{
    if (const int index = m_language->findData(language); index >= 0)
        m_language->setCurrentIndex(index);
}

StatementFormat StatementDialog::format() const
{
    return static_cast<StatementFormat>(m_format->currentData().toInt());
}

void StatementDialog::setFormat(StatementFormat format)
{
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(format)));
}

} // namespace purser::clients
