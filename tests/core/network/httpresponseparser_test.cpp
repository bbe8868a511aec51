#include "core/network/http/httpresponseparser.h"

using namespace purser::network;
using namespace Qt::StringLiterals;
using State = HttpResponseParser::State;

namespace {

QString responseProblem(const QByteArray& bytes, HttpLimits limits = {})
{
    HttpResponseParser parser(limits);
    parser.feed(bytes);
    return parser.state() == State::Failed ? parser.problem() : u"none"_s;
}

const QByteArray lengthAnswer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
                                "Content-Length: 5\r\n\r\nhello";
const QByteArray chunkedAnswer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                 "3;x=1\r\nhel\r\n2\r\nlo\r\n0\r\nTrailer: x\r\n\r\n";

} // namespace

TEST(HttpResponseParser, GivesTheSameHoweverTheBytesArrive)
{
    for (const QByteArray& answer : {lengthAnswer, chunkedAnswer}) {
        for (qsizetype cut = 0; cut <= answer.size(); ++cut) {
            HttpResponseParser parser;
            parser.feed(answer.left(cut));
            EXPECT_EQ(parser.state(), cut < answer.size() ? State::NeedMore : State::Complete);
            parser.feed(answer.mid(cut));
            ASSERT_EQ(parser.state(), State::Complete) << cut;
            EXPECT_EQ(parser.response().status, 200);
            EXPECT_EQ(parser.response().body, "hello");
            EXPECT_FALSE(parser.hasExcess());
        }
    }
}

TEST(HttpResponseParser, AnAnswerCutAnywhereIsNotComplete)
{
    for (const QByteArray& answer : {lengthAnswer, chunkedAnswer}) {
        for (qsizetype cut = 0; cut < answer.size(); ++cut) {
            HttpResponseParser parser;
            parser.feed(answer.left(cut));
            EXPECT_EQ(parser.finish(), State::Failed) << cut;
            EXPECT_EQ(parser.problem(), u"closed_early"_s);
        }
    }
}

TEST(HttpResponseParser, ReadsUntilCloseWithoutLength)
{
    HttpResponseParser parser;
    EXPECT_EQ(parser.feed("HTTP/1.0 200 OK\r\n\r\nabc"), State::NeedMore);
    EXPECT_EQ(parser.feed("def"), State::NeedMore);
    EXPECT_EQ(parser.finish(), State::Complete);
    EXPECT_EQ(parser.response().body, "abcdef");
    EXPECT_TRUE(parser.response().closes);
}

TEST(HttpResponseParser, SkipsInterimAnswers)
{
    HttpResponseParser parser;
    parser.feed("HTTP/1.1 100 Continue\r\nX: y\r\n\r\n" + lengthAnswer);
    ASSERT_EQ(parser.state(), State::Complete);
    EXPECT_EQ(parser.response().status, 200);
    EXPECT_TRUE(parser.response().header("x").isEmpty());
}

TEST(HttpResponseParser, KnowsWhenTheConnectionEnds)
{
    HttpResponseParser closing;
    closing.feed("HTTP/1.1 200 OK\r\nConnection: X, Close\r\nContent-Length: 0\r\n\r\n");
    EXPECT_TRUE(closing.response().closes);
    HttpResponseParser keeping;
    keeping.feed("HTTP/1.1 204 No Content\r\n\r\n");
    EXPECT_EQ(keeping.state(), State::Complete);
    EXPECT_FALSE(keeping.response().closes);
    HttpResponseParser old;
    old.feed("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n");
    EXPECT_TRUE(old.response().closes);
}

TEST(HttpResponseParser, NoticesBytesAfterTheAnswer)
{
    HttpResponseParser parser;
    EXPECT_EQ(parser.feed(lengthAnswer + "HTTP/1.1"), State::Complete);
    EXPECT_TRUE(parser.hasExcess());
}

TEST(HttpResponseParser, RefusesAnAnswerWhoseEndIsAmbiguous)
{
    const QByteArray start = "HTTP/1.1 200 OK\r\n";
    EXPECT_EQ(responseProblem(start + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n"),
        u"two_lengths"_s);
    EXPECT_EQ(responseProblem(start + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"),
        u"transfer_encoding"_s);
    EXPECT_EQ(responseProblem(start + "Transfer-Encoding: gzip\r\n\r\n"), u"transfer_encoding"_s);
    EXPECT_EQ(
        responseProblem(start + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"),
        u"transfer_encoding"_s);
    EXPECT_EQ(responseProblem(start + "Content-Length: -5\r\n\r\n"), u"content_length"_s);
    EXPECT_EQ(responseProblem(start + "Content-Length: \r\n\r\n"), u"content_length"_s);
    EXPECT_EQ(responseProblem(start + "Content-Length: 0x5\r\n\r\n"), u"content_length"_s);
    EXPECT_EQ(responseProblem(start + "Transfer-Encoding: chunked\r\n\r\n5z\r\n"), u"chunk_size"_s);
    EXPECT_EQ(responseProblem(start + "Transfer-Encoding: chunked\r\n\r\n\r\n"), u"chunk_size"_s);
    EXPECT_EQ(
        responseProblem(start + "Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n"), u"chunk_end"_s);
    EXPECT_EQ(responseProblem(start + " folded: x\r\n\r\n"), u"header"_s);
    EXPECT_EQ(responseProblem(start + "Name : x\r\n\r\n"), u"header"_s);
    EXPECT_EQ(responseProblem("HTTP/2 200 OK\r\n\r\n"), u"status_line"_s);
    EXPECT_EQ(responseProblem("HTTP/1.1 2x0 OK\r\n\r\n"), u"status_line"_s);
    EXPECT_EQ(responseProblem("HTTP/1.1 2000 OK\r\n\r\n"), u"status_line"_s);
    EXPECT_EQ(responseProblem("SSH-2.0-OpenSSH\r\n"), u"status_line"_s);
}

TEST(HttpResponseParser, BoundsHeadersAndBody)
{
    const QByteArray start = "HTTP/1.1 200 OK\r\n";
    const HttpLimits limits{200, 3, 10};
    EXPECT_EQ(responseProblem(start + "A: " + QByteArray(300, 'x'), limits), u"header_too_large"_s);
    EXPECT_EQ(
        responseProblem(start + "A: 1\r\nB: 2\r\nC: 3\r\nD: 4\r\n", limits), u"too_many_headers"_s);
    EXPECT_EQ(responseProblem(start + "Content-Length: 11\r\n\r\n", limits), u"body_too_large"_s);
    EXPECT_EQ(responseProblem(start + "Content-Length: 99999999999999999999\r\n\r\n", limits),
        u"content_length"_s);
    EXPECT_EQ(
        responseProblem(start + "Transfer-Encoding: chunked\r\n\r\n6\r\nabcdef\r\n5\r\n", limits),
        u"body_too_large"_s);
    EXPECT_EQ(
        responseProblem(start + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffff\r\n", limits),
        u"body_too_large"_s);
    EXPECT_EQ(responseProblem(start + "\r\n" + QByteArray(11, 'x'), limits), u"body_too_large"_s);
}
