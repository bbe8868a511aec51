#include "tests/core/authority/authenticator.h"

#include "tests/support/demand.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>
#include <liboath/oath.h>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 stepSeconds = 30;

qint64 stepNow()
{
    return QDateTime::currentSecsSinceEpoch() / stepSeconds;
}

} // namespace

Authenticator::Authenticator(const QString& base32Secret)
{
    const QByteArray text = base32Secret.toLatin1();
    char* decoded = nullptr;
    size_t length = 0;
    if (oath_init() != OATH_OK
        || oath_base32_decode(text.constData(), size_t(text.size()), &decoded, &length) != OATH_OK)
        throw std::runtime_error("the secret is no base32");
    m_secret = QByteArray(decoded, qsizetype(length));
    free(decoded);
}

Authenticator Authenticator::enrolledBy(office::Connection& who)
{
    const QJsonObject made = demand(who.callJson({u"desk.enrol_second_factor"_s, {}}));
    Authenticator phone(made.value(u"secret"_s).toString());
    for (const QJsonValue& code : made.value(u"recovery_codes"_s).toArray())
        phone.m_recoveryCodes.append(code.toString());
    return phone;
}

Authenticator Authenticator::readyFor(office::Connection& who)
{
    Authenticator phone = enrolledBy(who);
    const office::Outcome outcome = demand(who.command(enrolmentOf(phone.code())));
    if (outcome.state != u"confirmed"_s)
        throw std::runtime_error("the enrolment was refused");
    return phone;
}

QString Authenticator::code(int stepsAhead) const
{
    return codeOfStep(stepNow() + stepsAhead);
}

QString Authenticator::codeOfStep(qint64 step) const
{
    char digits[7] = {};
    if (oath_totp_generate(m_secret.constData(), size_t(m_secret.size()), time_t(step * stepSeconds),
            unsigned(stepSeconds), 0, 6, digits)
        != OATH_OK)
        throw std::runtime_error("no code");
    return QString::fromLatin1(digits);
}

QString Authenticator::wrongCode() const
{
    QSet<QString> right;
    for (int ahead = -3; ahead <= 3; ++ahead)
        right.insert(code(ahead));
    int guess = 123456;
    while (right.contains(QString::number(guess)))
        ++guess;
    return QString::number(guess);
}

office::Call confirmation(const QString& code)
{
    return {u"desk.confirm_second_factor"_s,
        {{u"p_key"_s, office::newCommandKey()}, {u"p_code"_s, code}}};
}

office::Call enrolmentOf(const QString& code)
{
    return {u"desk.confirm_enrolment"_s,
        {{u"p_key"_s, office::newCommandKey()}, {u"p_code"_s, code}}};
}

void requireSecondFactor(office::Connection& owner, const QString& role, bool required)
{
    demand(owner.execute(u"update policy.role set second_factor = $2::bool where code = $1"_s,
        {role, required}));
}

void forgetUsedSteps(office::Connection& owner)
{
    demand(owner.script("update book.second_factor set last_step = 0"));
}

} // namespace purser::tests
