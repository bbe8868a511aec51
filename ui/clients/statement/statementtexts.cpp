#include "ui/clients/statement/statementtexts.h"

#include <QHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr auto context = "purser::clients::StatementTexts";

/// As the program itself chooses it: Arabic without a country would write figures that no statement
/// of a bank has.
QLocale localeOf(const QString& language)
{
    const QLocale spoken;
    if (QLocale(language).language() == spoken.language())
        return spoken;
    return QLocale(language == "ar"_L1 ? u"ar_AE"_s : language);
}

} // namespace

StatementTexts::StatementTexts(const QString& language, const QString& timeZone)
    : m_translator(std::make_unique<QTranslator>()),
      m_formats(localeOf(language), QTimeZone(timeZone.toUtf8()))
{
    if (!m_translator->load(u"purser_"_s + language, u":/i18n"_s))
        m_translator.reset();
}

bool StatementTexts::isRightToLeft() const
{
    return m_translator && m_formats.locale().textDirection() == Qt::RightToLeft;
}

QString StatementTexts::say(const char* source) const
{
    const QString text = m_translator ? m_translator->translate(context, source) : QString();
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

QString StatementTexts::title() const
{
    return say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Account statement"));
}

QString StatementTexts::period(const ledger::ClientStatement& statement) const
{
    return u"%1 – %2"_s.arg(m_formats.date(statement.from), m_formats.date(statement.until));
}

QString StatementTexts::account(const ledger::StatementAccount& account) const
{
    if (account.role == "client_trading"_L1) {
        return say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Trading account %1 · %2"))
            .arg(QString::number(account.login), account.server);
    }
    return account.role == "client_wallet"_L1
        ? say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Wallet"))
        : say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Bonus credit"));
}

QString StatementTexts::kind(const QString& kind) const
{
    static const QHash<QString, const char*> texts{
        {u"opening"_s,
            QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Balance brought forward")},
        {u"deposit"_s, QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Deposit")},
        {u"withdrawal"_s, QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Withdrawal")},
        {u"payout_settled"_s, QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Payout")},
        {u"payout_returned"_s,
            QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Withdrawal returned")},
        {u"transfer"_s, QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Transfer")},
        {u"exchange"_s, QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Conversion")},
        {u"fee"_s, QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Fee")},
        {u"trading_result"_s,
            QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Trading result")},
        {u"bonus"_s, QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Bonus")},
        {u"chargeback"_s, QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Chargeback")},
        {u"write_off"_s, QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Write-off")},
        {u"nbp"_s,
            QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Negative balance protection")},
        {u"correction"_s, QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Correction")},
        {u"reversal"_s, QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Reversal")},
        {u"receipt"_s, QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Receipt")},
        {u"receipt_returned"_s,
            QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Receipt returned")},
        {u"deposit_taken_back"_s,
            QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Deposit taken back")},
        {u"recovery"_s, QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Payment of a debt")},
        {u"float_moved"_s,
            QT_TRANSLATE_NOOP(
                "purser::clients::StatementTexts", "Money moved to a provider or back")},
    };
    const char* text = texts.value(kind);
    return text ? say(text) : kind;
}

QString StatementTexts::rate(const ledger::StatementRate& rate) const
{
    return u"1 %1 = %2 %3"_s.arg(
        rate.from, rate.rate.text().replace(u'.', m_formats.locale().decimalPoint()), rate.to);
}

QString StatementTexts::page(int page, int pages) const
{
    return say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts", "Page %1 of %2"))
        .arg(m_formats.number(page), m_formats.number(pages));
}

QString StatementTexts::note() const
{
    return say(QT_TRANSLATE_NOOP("purser::clients::StatementTexts",
        "Fees are already taken off what came in and contained in what went out. Days and times "
        "are those of the time zone named above. Please tell us soon if an entry is not "
        "right."));
}

} // namespace purser::clients
