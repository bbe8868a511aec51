#include "tests/core/payments/model/step.h"

#include <QStringList>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Deed deed)
{
    static const QStringList names{u"withdraw"_s, u"amend"_s, u"transfer"_s, u"take a new rate"_s,
        u"the rate runs out"_s, u"operation"_s, u"correct"_s, u"announce a deposit"_s,
        u"money comes"_s, u"wallet to account"_s, u"approve"_s, u"reject"_s, u"ask for more"_s,
        u"answer"_s, u"cancel"_s, u"expires"_s, u"the bridge claims"_s, u"was not sent"_s,
        u"sends"_s, u"done"_s, u"refused"_s, u"answer lost"_s, u"looked up"_s, u"resolve"_s,
        u"gateway says"_s, u"disputed"_s, u"dispute ends"_s, u"pays a debt"_s,
        u"decides on the payment of a debt"_s, u"write off"_s, u"taken back"_s,
        u"settle the finding"_s, u"try the deposit again"_s, u"confirm the return"_s};
    return names.at(static_cast<qsizetype>(deed));
}

} // namespace

QString describe(const Step& step)
{
    QStringList parts{nameOf(step.deed)};
    if (step.payment > 0)
        parts << u"#%1"_s.arg(step.payment);
    for (const QString& text : {step.account, step.other, step.word, step.more}) {
        if (!text.isEmpty())
            parts << text;
    }
    if (step.amount != 0)
        parts << QString::number(step.amount);
    if (step.fee != 0)
        parts << u"fee %1"_s.arg(step.fee);
    if (!step.who.isEmpty())
        parts << u"by "_s + step.who;
    return parts.join(u' ');
}

QString describe(const Steps& steps)
{
    QString text;
    int number = 0;
    for (const Step& step : steps)
        text += u"%1. %2\n"_s.arg(++number, 3).arg(describe(step));
    return text;
}

} // namespace purser::tests
