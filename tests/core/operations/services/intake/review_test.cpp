// A client who is looked at again: the web site learns of it when the client is asked, brings what
// is missing and puts right what was wrong.

#include "tests/core/authority/refusal.h"
#include "tests/core/operations/services/intake/intakerig.h"
#include "tests/support/demand.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace purser;
using namespace purser::office;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

class IntakeReview : public ::testing::Test
{
protected:
    IntakeReview()
    {
        const QJsonObject made = demand(service->callJson({u"link.intake_register"_s,
            {{u"p_token"_s, IntakeRig::digest(token)}, {u"p_key"_s, IntakeRig::newKey()},
                {u"p_request"_s, jsonText(IntakeRig::application())}}}));
        client = made[u"client"].toString().toLongLong();
        first = made[u"id"].toString().toLongLong();
    }

    /// The first application is over, and a review opened as on the day of the periodic one.
    qint64 openReview()
    {
        demand(rig.owner().script("update book.application set state = 'lapsed' where id = "
            + QByteArray::number(first)));
        return rig.number(u"select book.reopen($1, 'review_due', 'jobs')"_s, {client});
    }
    void askFor(qint64 application)
    {
        auto chen = rig.desk().office().as("chen");
        demand(chen->command({u"desk.request_from_client"_s,
            {{u"p_key"_s, newCommandKey()}, {u"p_id"_s, application},
                {u"p_version"_s,
                    rig.number(
                        u"select version from book.application where id = $1"_s, {application})},
                {u"p_reason"_s, u"document_again"_s}}}));
    }
    Result<QJsonObject> records(
        qint64 application, const QJsonObject& request, const QString& key = IntakeRig::newKey())
    {
        return service->callJson({u"link.intake_records"_s,
            {{u"p_token"_s, IntakeRig::digest(token)}, {u"p_key"_s, key},
                {u"p_application_id"_s, application}, {u"p_request"_s, jsonText(request)}}});
    }
    Result<QJsonObject> application(qint64 id, const QString& asToken)
    {
        return service->callJson({u"link.intake_application"_s,
            {{u"p_token"_s, IntakeRig::digest(asToken)}, {u"p_application_id"_s, id}}});
    }
    Result<QJsonObject> list(const QString& asToken)
    {
        return service->callJson({u"link.intake_client_applications"_s,
            {{u"p_token"_s, IntakeRig::digest(asToken)}, {u"p_client_id"_s, client}}});
    }
    QStringList listed()
    {
        QStringList ids;
        for (const QJsonValue one : demand(list(token))[u"applications"].toArray())
            ids.append(one[u"id"].toString());
        return ids;
    }

    IntakeRig rig;
    QString token = rig.everything();
    QString others = rig.token(u"other"_s, IntakeRig::allScopes(), u"other-web"_s);
    std::unique_ptr<Connection> service = rig.desk().office().asService("purser_intake");
    qint64 client = 0;
    qint64 first = 0;
};

} // namespace

TEST_F(IntakeReview, ShowsWhenTheClientIsAskedAndNotBefore)
{
    const qint64 review = openReview();
    EXPECT_EQ(application(review, token).error().code, ErrorCode::NotFound);
    EXPECT_EQ(listed(), QStringList{QString::number(first)});
    askFor(review);
    EXPECT_EQ(demand(application(review, token))[u"state"].toString(), u"waiting_client"_s);
    EXPECT_EQ(listed(), (QStringList{QString::number(review), QString::number(first)}));
    // Another site has nothing to do with this client.
    EXPECT_EQ(application(review, others).error().code, ErrorCode::NotFound);
    EXPECT_EQ(list(others).error().code, ErrorCode::NotFound);
}

TEST_F(IntakeReview, IsAnsweredOnTheSiteAndFollowedThere)
{
    const qint64 review = openReview();
    askFor(review);
    demand(service->callJson({u"link.intake_document"_s,
        {{u"p_token"_s, IntakeRig::digest(token)}, {u"p_key"_s, IntakeRig::newKey()},
            {u"p_application_id"_s, review},
            {u"p_request"_s,
                u"{\"type\": \"utility_bill\", \"file_name\": \"bill.pdf\", \"issued_on\": "
                "\"2026-10-01\"}"_s},
            {u"p_content"_s, QByteArray("%PDF-1.4 a bill")}}}));
    demand(service->callJson({u"link.intake_submit"_s,
        {{u"p_token"_s, IntakeRig::digest(token)}, {u"p_key"_s, IntakeRig::newKey()},
            {u"p_application_id"_s, review}}}));
    EXPECT_EQ(
        rig.number(u"select count(*) from book.application where id = $1 and state = 'in_review'"_s,
            {review}),
        1);
    EXPECT_EQ(demand(application(review, token))[u"state"].toString(), u"in_review"_s)
        << "who answered may ask how it stands";
}

TEST_F(IntakeReview, TakesWhatTheClientPutsRightWhileItIsTheirs)
{
    const qint64 review = openReview();
    EXPECT_EQ(
        records(review, {{u"fields"_s, QJsonObject{{u"family_name"_s, u"Muster"_s}}}}).error().code,
        ErrorCode::NotFound);
    askFor(review);
    const QJsonObject request{
        {u"fields"_s, QJsonObject{{u"family_name"_s, u"Muster"_s}, {u"occupation"_s, u"baker"_s}}},
        {u"consents"_s,
            QJsonArray{QJsonObject{{u"kind"_s, u"privacy"_s}, {u"edition"_s, u"2026-11"_s}}}}};
    const QString key = IntakeRig::newKey();
    EXPECT_EQ(demand(records(review, request, key))[u"state"].toString(), u"waiting_client"_s);
    EXPECT_TRUE(demand(records(review, request, key))[u"replayed"].toBool());
    EXPECT_EQ(rig.number(u"select count(*) from book.client_field where client_id = $1 and field = "
                         "'family_name' and value #>> '{}' = 'Muster' and source = 'client'"_s,
                  {client}),
        1);
    EXPECT_EQ(rig.number(u"select count(*) from book.client_consent where client_id = $1 and "
                         "text_edition = '2026-11'"_s,
                  {client}),
        1);
    EXPECT_EQ(records(review, {}).error().args[u"field"].toString(), u"fields"_s);
    EXPECT_EQ(records(review, {{u"fields"_s, QJsonObject{{u"shoe_size"_s, u"44"_s}}}}).error().code,
        ErrorCode::BadInput);
    EXPECT_EQ(records(review, {{u"level"_s, 3}}).error().code, ErrorCode::BadInput)
        << "what the office decides is nothing a client puts right";
    demand(service->callJson({u"link.intake_submit"_s,
        {{u"p_token"_s, IntakeRig::digest(token)}, {u"p_key"_s, IntakeRig::newKey()},
            {u"p_application_id"_s, review}}}));
    const auto late = records(review, {{u"fields"_s, QJsonObject{{u"occupation"_s, u"cook"_s}}}});
    EXPECT_EQ(late.error().code, ErrorCode::WrongState);
    EXPECT_EQ(late.error().args[u"state"].toString(), u"in_review"_s);
}
