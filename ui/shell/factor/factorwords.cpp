#include "ui/shell/factor/factorwords.h"

#include "core/office/outcome.h"
#include "ui/kit/text/explain.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace purser::shell {

namespace {

struct FactorTr
{
    Q_DECLARE_TR_FUNCTIONS(purser::shell::Factor)
};

} // namespace

QString factorWords(const office::Outcome& refusal)
{
    const QString what = refusal.detail.value(u"result"_s).toString() == "used"_L1
        ? FactorTr::tr("This code has been used already; wait for the next one.")
        : FactorTr::tr("This code is not right.");
    const int left = refusal.detail.value(u"left"_s).toInt();
    return what + u' '
        + (left > 0 ? FactorTr::tr(
               "You can try %n more time(s) before you have to wait.", nullptr, left)
                    : FactorTr::tr("You have to wait before the next try."));
}

QString factorWords(const Error& error)
{
    if (error.code == ErrorCode::LockedOut
        && error.args.value(u"what"_s).toString() == "second_factor"_L1) {
        const int minutes = error.args.value(u"minutes"_s).toInt();
        return minutes > 0
            ? FactorTr::tr(
                "Too many wrong codes. You can try again in %n minute(s).", nullptr, minutes)
            : FactorTr::tr(
                "Too many wrong codes. Two administrators have to reset your second factor.");
    }
    return kit::explain(error);
}

} // namespace purser::shell
