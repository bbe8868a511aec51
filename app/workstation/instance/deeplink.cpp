#include "app/workstation/instance/deeplink.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace purser::workstation {

namespace {

struct LinkTexts
{
    Q_DECLARE_TR_FUNCTIONS(DeepLink)
};

constexpr qsizetype longest = 100;

struct Form
{
    QLatin1StringView word;
    DeepLink::Kind kind;
    const char* pattern; ///< what follows the word; the first group is the target
};

constexpr std::array<Form, 4> forms{{
    {"client"_L1, DeepLink::Kind::Client, "^(?:C-)?([1-9][0-9]{0,17})$"},
    {"payment"_L1, DeepLink::Kind::Payment, "^([A-Z]-[0-9]{1,18})$"},
    {"account"_L1, DeepLink::Kind::Account, "^([1-9][0-9]{2,17})$"},
    {"desk"_L1, DeepLink::Kind::Desk, "^([a-z]{2,24})$"},
}};

} // namespace

bool looksLikeLink(const QString& text)
{
    return text.startsWith("purser:"_L1, Qt::CaseInsensitive);
}

Result<DeepLink> parseLink(const QString& text)
{
    if (text.size() > longest) {
        return badInput(u"link_long"_s);
    }
    // Nothing that needs decoding, no query, no second path: a link has one word and one name.
    static const QRegularExpression whole(u"^purser://([a-z]+)/([A-Za-z0-9-]+)/?$"_s);
    const QRegularExpressionMatch parts = whole.match(text);
    if (!parts.hasMatch() || text.contains(u'\n')) {
        return badInput(u"link_malformed"_s);
    }
    for (const Form& form : forms) {
        if (parts.capturedView(1) == form.word) {
            const QRegularExpressionMatch target =
                QRegularExpression(QLatin1StringView(form.pattern)).match(parts.captured(2));
            if (!target.hasMatch()) {
                return badInput(u"link_malformed"_s);
            }
            return DeepLink{form.kind, target.captured(1)};
        }
    }
    return badInput(u"link_unknown"_s);
}

QString refusalOf(const Error& error)
{
    const QString what = error.args.value(u"what"_s).toString();
    if (what == "link_long"_L1) {
        return LinkTexts::tr("The link was not opened: it is too long to be one of Purser's.");
    }
    if (what == "link_unknown"_L1) {
        return LinkTexts::tr("The link was not opened: it names nothing that Purser shows.");
    }
    if (what == "link_nothing"_L1) {
        return LinkTexts::tr("The link leads to nothing that you may see in this office.");
    }
    if (what == "link_desk"_L1) {
        return LinkTexts::tr("The link was not opened: you have no desk that shows it.");
    }
    return LinkTexts::tr("The link was not opened: it is not written like one of Purser's.");
}

} // namespace purser::workstation
