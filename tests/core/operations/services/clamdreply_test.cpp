// What clamd answers, and what no answer may ever be taken for.

#include "core/operations/services/scan/clamdreply.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::operations;
using Looked = ScanAnswer::Kind;

TEST(ClamdReply, SaysWhatIsInAStream)
{
    EXPECT_EQ(scanAnswerOf("stream: OK").kind, Looked::Clean);
    const ScanAnswer found = scanAnswerOf("stream: Win.Test.EICAR_HDB-1 FOUND");
    EXPECT_EQ(found.kind, Looked::Infected);
    EXPECT_EQ(found.found, u"Win.Test.EICAR_HDB-1"_s);
    EXPECT_EQ(scanAnswerOf("INSTREAM size limit exceeded. ERROR").kind, Looked::Never);
    EXPECT_EQ(scanAnswerOf("stream: Can't allocate memory ERROR").kind, Looked::Again);
}

TEST(ClamdReply, IsCleanOnlyInTheseVeryWords)
{
    for (const char* text : {"", "OK", "stream: ok", "stream: OK ", " stream: OK", "stream: OK\n",
             "stream: OK ERROR", "stream: NOT OK", "stream:OK", "PONG", "UNKNOWN COMMAND"})
        EXPECT_NE(scanAnswerOf(text).kind, Looked::Clean) << text;
    EXPECT_EQ(scanAnswerOf("stream: stream: OK FOUND").kind, Looked::Infected);
}

TEST(ClamdReply, GivesNamesThatCanBeShownAndKept)
{
    EXPECT_EQ(scanAnswerOf("stream:  FOUND").found, u"unnamed"_s);
    EXPECT_EQ(scanAnswerOf("stream: a\x1b[2J\xe2\x80\xae FOUND").found, u"a?[2J???"_s);
    const QByteArray endless = "stream: " + QByteArray(1000, 'x') + " FOUND";
    EXPECT_EQ(scanAnswerOf(endless).found.size(), 200);
}

TEST(ClamdReply, NamesTheSignaturesOrIsOfNoUse)
{
    const auto engine = scanEngineOf("ClamAV 1.0.3/26950/Sun Jun 25 07:29:37 2023");
    ASSERT_TRUE(engine);
    EXPECT_EQ(engine->name, u"ClamAV 1.0.3"_s);
    EXPECT_EQ(engine->signatures, 26950);
    for (const char* text : {"", "ClamAV 1.0.3", "ClamAV 1.0.3/", "ClamAV 1.0.3/x/y",
             "ClamAV 1.0.3/0/y", "ClamAV 1.0.3/-1/y", "Other 1/2/3", "ClamAV 1/99999999999/y"})
        EXPECT_FALSE(scanEngineOf(text)) << text;
}
