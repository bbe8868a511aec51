#include "ui/payments/routetexts.h"

#include "ui/kit/text/formats.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace purser::payments {

QString RouteTexts::amounts(const std::optional<Money>& least, const std::optional<Money>& most,
    const kit::Formats& formats)
{
    if (least && most)
        return tr("%1 to %2").arg(formats.money(*least), formats.money(*most));
    if (least)
        return tr("from %1").arg(formats.money(*least));
    return most ? tr("up to %1").arg(formats.money(*most)) : tr("any");
}

QString RouteTexts::countries(
    const QStringList& only, const QStringList& excluded, const kit::Formats& formats)
{
    if (!only.isEmpty())
        return formats.locale().createSeparatedList(only);
    return excluded.isEmpty()
        ? tr("all")
        : tr("all but %1").arg(formats.locale().createSeparatedList(excluded));
}

QStringList RouteTexts::set(const std::vector<RouteLine>& lines, const QString& cutOff,
    const RouteSet& now, const kit::Formats& formats)
{
    QStringList texts;
    for (const RouteLine& line : lines) {
        QString text = tr("%1. %2: currency %3; amounts %4; clients' countries %5")
                           .arg(formats.number(static_cast<int>(texts.size()) + 1), line.gateway,
                               line.currency.isValid() ? line.currency.code() : tr("any"),
                               amounts(line.least, line.most, formats),
                               countries(line.countries, line.excluded, formats));
        if (!line.enabled)
            text = tr("%1; not in use").arg(text);
        texts.append(text);
    }
    if (now.operation == RouteFor::Deposits) {
        if (lines.empty())
            texts.append(tr("No line: every page is opened at %1.").arg(now.provider));
        return texts;
    }
    if (lines.empty())
        texts.append(tr("No line: every payout goes to %1.").arg(now.provider));
    texts.append(cutOff.isEmpty() ? tr("No cut-off: it leaves at any time.")
                                  : tr("Cut-off: %1 (%2).").arg(cutOff, now.zone));
    return texts;
}

QString RouteTexts::wrong(int line, const QString& field)
{
    static const QHash<QString, const char*> sentences{
        {u"gateway"_s, QT_TR_NOOP("Line %1: no such gateway is known.")},
        {u"currency"_s, QT_TR_NOOP("Line %1: no such currency is known.")},
        {u"least_minor"_s, QT_TR_NOOP("Line %1: the lower amount cannot be used.")},
        {u"most_minor"_s, QT_TR_NOOP("Line %1: the upper amount must be above the lower one.")},
        {u"countries"_s,
            QT_TR_NOOP("Line %1: countries are written as two letters each, such as DE, FR.")},
        {u"excluded_countries"_s,
            QT_TR_NOOP("Line %1: the countries left out are written as two letters each, and only "
                       "where no others are named.")},
        {u"twice"_s,
            QT_TR_NOOP("Line %1: this gateway stands in a line before with the same currency.")},
    };
    return tr(sentences.value(field, QT_TR_NOOP("Line %1 cannot be used."))).arg(line);
}

} // namespace purser::payments
