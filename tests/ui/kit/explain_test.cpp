#include "ui/kit/text/explain.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        codes.append(ErrorCode(code));
    }
    return codes;
}

TEST(Explain, EveryCodeHasASentenceOfItsOwn)
{
    QSet<QString> seen;
    for (const ErrorCode code : allCodes()) {
        const Explanation words = explanationOf(Error{code, {}, {}});
        const std::string name = errorName(code).toStdString();
        EXPECT_FALSE(words.what.isEmpty()) << name;
        EXPECT_FALSE(words.safe.isEmpty()) << name;
        EXPECT_TRUE(code == ErrorCode::Cancelled || !words.next.isEmpty()) << name;
        EXPECT_EQ(words.reference, errorName(code)) << name;
        EXPECT_FALSE(seen.contains(words.what)) << name << ": " << words.what.toStdString();
        seen.insert(words.what);
        const QString whole = explain(Error{code, {}, {}});
        EXPECT_FALSE(whole.contains(u'%')) << name << ": " << whole.toStdString();
        EXPECT_FALSE(whole.contains(u'!')) << name << ": " << whole.toStdString();
        EXPECT_FALSE(whole.contains(u"  ")) << name << ": " << whole.toStdString();
    }
}

TEST(Explain, NeverShowsTheTechnicalDetail)
{
    for (const ErrorCode code : allCodes()) {
        const QString whole = explain(Error{code, {}, u"Failing row contains (Okafor)"_s});
        EXPECT_FALSE(whole.contains(u"Okafor"_s)) << errorName(code).toStdString();
    }
}

TEST(Explain, UsesTheArgumentsOfTheOffice)
{
    const auto words = [](ErrorCode code, const QJsonObject& args) {
        return explain(Error{code, args, {}});
    };
    EXPECT_TRUE(words(ErrorCode::NotPermitted, {{u"permission"_s, u"payment.approve"_s}})
                    .contains(u"payment.approve"_s));
    EXPECT_TRUE(words(ErrorCode::WrongState, {{u"what"_s, u"held"_s}, {u"by"_s, u"João Ferreira"_s}})
                    .contains(u"João Ferreira is working on this one"_s));
    EXPECT_TRUE(words(ErrorCode::FourEyes, {{u"why"_s, u"destination"_s}})
                    .contains(u"destination"_s));
    EXPECT_TRUE(words(ErrorCode::Limit, {{u"limit"_s, u"per_day"_s}}).contains(u"today"_s));
    EXPECT_TRUE(words(ErrorCode::BadInput, {{u"field"_s, u"amount"_s}, {u"why"_s, u"too_small"_s}})
                    .contains(u"too small"_s));
    EXPECT_TRUE(words(ErrorCode::LockedOut, {{u"minutes"_s, 15}}).contains(u"15"_s));
}

TEST(Explain, WordsItDoesNotKnowStillMakeASentence)
{
    for (const ErrorCode code : allCodes()) {
        const QString whole = explain(Error{code,
            {{u"why"_s, u"newer_than_this"_s}, {u"limit"_s, u"newer_than_this"_s},
                {u"check"_s, u"newer_than_this"_s}, {u"what"_s, u"newer_than_this"_s}},
            {}});
        EXPECT_GT(whole.size(), 10) << errorName(code).toStdString();
    }
}

TEST(Explain, TheReferenceCarriesTheFigures)
{
    EXPECT_EQ(explanationOf(Error{ErrorCode::Parse, {{u"line"_s, 12}, {u"what"_s, u"file"_s}}, {}})
                  .reference,
        u"parse line=12 what=file"_s);
}

TEST(Explain, AnUnknownOutcomeIsNeverCalledSafe)
{
    const Explanation words = explanationOf(Error{ErrorCode::OutcomeUnknown, {}, {}});
    EXPECT_FALSE(words.safe.contains(u"Nothing was changed"_s));
}

} // namespace
} // namespace purser::kit
