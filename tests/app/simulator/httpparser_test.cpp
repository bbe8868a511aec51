#include "app/simulator/http/httpparser.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace purser::simulator;

namespace {

const QByteArray threeRequests =
    "GET /a?x=1&y=%20 HTTP/1.1\r\nHost: h\r\n\r\n"
    "POST https://h:443/b HTTP/1.1\r\ncontent-length: 5\r\nConnection: close\r\n\r\nhello"
    "POST /c HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n4;x=y\r\ndefg\r\n0\r\n\r\n";

int brokenStatus(const QByteArray& bytes)
{
    HttpParser parser;
    parser.feed(bytes);
    EXPECT_FALSE(parser.next().has_value());
    return parser.brokenStatus();
}

} // namespace

RC_GTEST_PROP(HttpParser, ReadsTheSameHoweverTheBytesAreCut, ())
{
    HttpParser parser;
    QList<HttpRequest> requests;
    qsizetype at = 0;
    while (at < threeRequests.size()) {
        const int step = *rc::gen::inRange(1, 40);
        parser.feed(threeRequests.mid(at, step));
        at += step;
        while (const auto request = parser.next())
            requests.append(*request);
    }
    RC_ASSERT(requests.size() == 3);
    RC_ASSERT(requests[0].path == "/a");
    RC_ASSERT(requests[0].query == "x=1&y=%20");
    RC_ASSERT(requests[0].keepAlive);
    RC_ASSERT(requests[1].path == "/b");
    RC_ASSERT(requests[1].body == "hello");
    RC_ASSERT(!requests[1].keepAlive);
    RC_ASSERT(requests[2].body == "abcdefg");
}

RC_GTEST_PROP(HttpParser, SurvivesAnyBytes, (const std::string& bytes))
{
    HttpParser parser;
    parser.feed(QByteArray::fromStdString(bytes));
    while (parser.next()) {
    }
    RC_SUCCEED("no crash");
}

TEST(HttpParser, RefusesWhatItCannotFollow)
{
    EXPECT_EQ(brokenStatus("hello\r\n\r\n"), 400);
    EXPECT_EQ(brokenStatus("GET x HTTP/1.1\r\n\r\n"), 400);
    EXPECT_EQ(brokenStatus("GET / HTTP/1.1\r\nno colon\r\n\r\n"), 400);
    EXPECT_EQ(brokenStatus("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"), 400);
    EXPECT_EQ(brokenStatus("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), 400);
    EXPECT_EQ(brokenStatus("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n"), 413);
    EXPECT_EQ(brokenStatus(QByteArray(70'000, 'a')), 413);
}

TEST(HttpParser, NoticesTheWishToContinueOnce)
{
    HttpParser parser;
    parser.feed("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    EXPECT_FALSE(parser.next().has_value());
    EXPECT_TRUE(parser.takeContinueWish());
    EXPECT_FALSE(parser.takeContinueWish());
    parser.feed("ok");
    EXPECT_EQ(parser.next()->body, "ok");
}

TEST(PercentDecoding, LeavesPlusAndBrokenEscapes)
{
    EXPECT_EQ(percentDecoded("a%20b+c%C3%A9%2"), "a b+c\xC3\xA9%2");
    EXPECT_EQ(percentDecoded("%zz%41"), "%zzA");
}
