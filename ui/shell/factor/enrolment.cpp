#include "ui/shell/factor/enrolment.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace purser::shell {

Enrolment Enrolment::fromJson(const QJsonObject& json)
{
    Enrolment enrolment{json.value(u"secret"_s).toString(), json.value(u"account"_s).toString(),
        json.value(u"issuer"_s).toString(), {}};
    const QJsonArray codes = json.value(u"recovery_codes"_s).toArray();
    for (const QJsonValue& code : codes) {
        enrolment.recoveryCodes.append(code.toString());
    }
    return enrolment;
}

QString Enrolment::uri() const
{
    const auto encoded = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    return u"otpauth://totp/%1:%2?secret=%3&issuer=%1"_s.arg(
        encoded(issuer), encoded(account), secret);
}

QString Enrolment::spacedSecret() const
{
    QString spaced;
    for (qsizetype i = 0; i < secret.size(); ++i) {
        if (i > 0 && i % 4 == 0) {
            spaced += u' ';
        }
        spaced += secret.at(i);
    }
    return spaced;
}

} // namespace purser::shell
