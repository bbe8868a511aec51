// What a vendor found about an applicant: on the sheet, and against an approval until a person
// answers.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

class Verdicts
{
public:
    /// As the web site's service; returns the check.
    qint64 store(const QString& kind, const QString& result)
    {
        const auto stored =
            desk.as(u"purser_intake"_s)
                .callJson({u"link.store_identity_check"_s,
                    {{u"p_vendor"_s, u"idcheck"_s}, {u"p_headers"_s, u"[]"_s},
                        {u"p_body"_s, QByteArray("{}")},
                        {u"p_check"_s,
                            office::jsonText({{u"event_id"_s, u"e-%1"_s.arg(++m_events)},
                                {u"application"_s, QString::number(file.application)},
                                {u"kind"_s, kind}, {u"result"_s, result},
                                {u"reference"_s, u"R-%1"_s.arg(m_events)},
                                {u"checked_us"_s, u"1700000000000000"_s}})}}});
        return demand(stored).value(u"check"_s).toInteger();
    }
    Result<office::Outcome> answer(const QString& login, qint64 check,
        const QVariant& text = u"Compared the passport with the person on video"_s)
    {
        return desk.command(login, u"desk.answer_identity_check"_s,
            {{u"p_id"_s, check}, {u"p_reason"_s, u"checked_by_us"_s}, {u"p_text"_s, text}});
    }
    QString level() { return desk.level(file, u"identity_check"_s); }

    ReviewDesk desk;
    ReviewDesk::Applicant file = desk.ready();

private:
    int m_events = 0;
};

} // namespace

TEST(Verdict, OfAFailedFaceOrDocumentStopsUntilAPersonAnswersIt)
{
    Verdicts v;
    EXPECT_EQ(v.level(), QString()) << "nobody was asked";
    v.store(u"document"_s, u"passed"_s);
    EXPECT_EQ(v.level(), u"clear"_s);
    v.store(u"address"_s, u"failed"_s);
    EXPECT_EQ(v.level(), u"look"_s);
    const qint64 face = v.store(u"face"_s, u"failed"_s);
    EXPECT_EQ(v.desk.stops(v.file), QStringList{u"identity_check"_s});
    const auto stopped = v.desk.propose(u"chen"_s, v.file);
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(stopped.error().args.value(u"checks"_s).toArray(), QJsonArray{u"identity_check"_s});
    for (const QJsonValue check : v.desk.file(v.file)[u"checks"_s].toArray()) {
        if (check[u"code"_s] != u"identity_check"_s)
            continue;
        const QJsonObject shown = check[u"args"_s][u"verdicts"_s].toArray().at(2).toObject();
        EXPECT_EQ(shown[u"kind"_s], u"face"_s);
        EXPECT_EQ(shown[u"result"_s], u"failed"_s);
        EXPECT_EQ(shown[u"vendor"_s], u"idcheck"_s);
    }
    const auto mute = v.answer(u"chen"_s, face, {});
    ASSERT_FALSE(mute.has_value());
    EXPECT_EQ(mute.error().code, ErrorCode::BadInput);
    const auto support = v.answer(u"sana"_s, face);
    ASSERT_FALSE(support.has_value());
    EXPECT_EQ(support.error().code, ErrorCode::NotPermitted);
    demand(v.answer(u"chen"_s, face));
    EXPECT_EQ(v.level(), u"look"_s) << "it stays on the sheet";
    const auto again = v.answer(u"olga"_s, face);
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().code, ErrorCode::WrongState);
    demand(v.desk.propose(u"chen"_s, v.file));
    EXPECT_EQ(demand(v.desk.decide(u"olga"_s, v.file)).state, u"approved"_s);
}

TEST(Verdict, IsTheNewestAndItsAnswerMovesTheEvidence)
{
    Verdicts v;
    const qint64 first = v.store(u"face"_s, u"failed"_s);
    const qint64 second = v.store(u"face"_s, u"unclear"_s);
    EXPECT_EQ(v.level(), u"look"_s);
    const auto old = v.answer(u"chen"_s, first);
    ASSERT_FALSE(old.has_value());
    EXPECT_EQ(old.error().code, ErrorCode::WrongState);
    demand(v.desk.propose(u"chen"_s, v.file));
    demand(v.answer(u"olga"_s, second));
    EXPECT_EQ(
        v.desk.text(u"select state from book.application where id = $1"_s, {v.file.application}),
        u"in_review"_s);
    v.store(u"face"_s, u"passed"_s);
    EXPECT_EQ(v.level(), u"clear"_s);
    const QJsonArray events = v.desk.file(v.file)[u"events"_s].toArray();
    EXPECT_EQ(events.at(0)[u"args"_s][u"vendor"_s], u"idcheck"_s);
    EXPECT_EQ(events.at(0)[u"args"_s][u"result"_s], u"passed"_s);
}
