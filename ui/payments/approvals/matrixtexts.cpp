#include "ui/payments/approvals/matrixtexts.h"

#include "ui/kit/words/officewords.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

QString MatrixTexts::risk(const QString& code)
{
    if (code == "medium"_L1)
        return tr("medium risk and above");
    if (code == "high"_L1)
        return tr("high risk and above");
    return code == "any"_L1 ? QString() : tr("prohibited risk");
}

QString MatrixTexts::channel(const QString& code)
{
    return code == "any"_L1 ? QString() : tr("by way of %1").arg(kit::OfficeWords::inside(code));
}

QString MatrixTexts::onlyFor(const MatrixBand& rule)
{
    QStringList parts{rule.entity, risk(rule.risk), channel(rule.channel)};
    parts.removeAll(QString());
    return parts.join(tr(", "));
}

} // namespace purser::payments
