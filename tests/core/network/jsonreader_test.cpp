#include "core/network/json/jsonreader.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace purser;
using namespace purser::network;
using namespace Qt::StringLiterals;

namespace {

QString jsonProblem(const QByteArray& bytes)
{
    const Result<JsonNode> node = readJson(bytes);
    return node ? u"accepted"_s : node.error().args.value(u"what").toString();
}

} // namespace

TEST(JsonReader, KeepsTheTextOfNumbers)
{
    const Result<JsonNode> node = readJson(
        R"({"a": 26000.00, "b": 9007199254740993, "c": "0.10", "d": -1.5E+3, "e": true, "f": null})");
    ASSERT_TRUE(node);
    EXPECT_EQ(node->find(u"a")->text(), u"26000.00"_s);
    EXPECT_EQ(node->find(u"b")->integer(), 9007199254740993);
    EXPECT_EQ(node->find(u"c")->text(), u"0.10"_s);
    EXPECT_EQ(node->find(u"d")->text(), u"-1.5E+3"_s);
    EXPECT_EQ(node->find(u"e")->kind(), JsonNode::Kind::Flag);
    EXPECT_EQ(node->find(u"f")->kind(), JsonNode::Kind::Null);
    EXPECT_EQ(node->find(u"g"), nullptr);
}

TEST(JsonReader, ReadsWholeNumbersOnly)
{
    const auto integer = [](const char* text) {
        return JsonNode::text(QString::fromUtf8(text)).integer();
    };
    EXPECT_EQ(integer("-42"), -42);
    EXPECT_EQ(integer("9223372036854775807"), std::numeric_limits<std::int64_t>::max());
    for (const char* text :
        {"", " 1", "1 ", "+1", "1.0", "1e3", "0x10", "-", "9223372036854775808"})
        EXPECT_EQ(integer(text), std::nullopt) << text;
    EXPECT_EQ(JsonNode::text(u"18446744073709551615"_s).unsignedInteger(), 18446744073709551615ull);
    EXPECT_EQ(JsonNode::text(u"-1"_s).unsignedInteger(), std::nullopt);
}

TEST(JsonReader, UnescapesStrings)
{
    const Result<JsonNode> node =
        readJson(R"(["real\\std-usd", "\u00e9\ud83d\ude00", "a\/b\"\n\t", "Ω"])");
    ASSERT_TRUE(node);
    EXPECT_EQ(node->items().at(0).text(), u"real\\std-usd"_s);
    EXPECT_EQ(node->items().at(1).text(), u"é😀"_s);
    EXPECT_EQ(node->items().at(2).text(), u"a/b\"\n\t"_s);
    EXPECT_EQ(node->items().at(3).text(), u"Ω"_s);
}

TEST(JsonReader, RefusesWhatIsNotOneDocument)
{
    EXPECT_EQ(jsonProblem(""), u"not_a_value"_s);
    EXPECT_EQ(jsonProblem("<html>502 Bad Gateway</html>"), u"not_a_value"_s);
    EXPECT_EQ(jsonProblem("{} x"), u"trailing_bytes"_s);
    EXPECT_EQ(jsonProblem("{\"a\":1"), u"object_not_closed"_s);
    EXPECT_EQ(jsonProblem("{\"a\":1,}"), u"name_expected"_s);
    EXPECT_EQ(jsonProblem("[1,]"), u"not_a_value"_s);
    EXPECT_EQ(jsonProblem("{\"a\" 1}"), u"colon_expected"_s);
    EXPECT_EQ(jsonProblem("[01]"), u"array_not_closed"_s);
    EXPECT_EQ(jsonProblem("[1.]"), u"bad_number"_s);
    EXPECT_EQ(jsonProblem("[.5]"), u"not_a_value"_s);
    EXPECT_EQ(jsonProblem("[NaN]"), u"not_a_value"_s);
    EXPECT_EQ(jsonProblem("[\"a\nb\"]"), u"bad_string"_s);
    EXPECT_EQ(jsonProblem("[\"a"), u"bad_string"_s);
    EXPECT_EQ(jsonProblem("[\"\\x\"]"), u"bad_escape"_s);
    EXPECT_EQ(jsonProblem("[\"\\u12\"]"), u"bad_escape"_s);
    EXPECT_EQ(jsonProblem(QByteArray("[\0]", 3)), u"not_a_value"_s);
}

TEST(JsonReader, RefusesANameSaidTwice)
{
    EXPECT_EQ(jsonProblem(R"({"Ticket":"1","Ticket":"2"})"), u"name_twice"_s);
    QByteArray large = "{";
    for (int i = 0; i < 100; ++i)
        large += "\"f" + QByteArray::number(i) + "\":1,";
    EXPECT_EQ(jsonProblem(large + "\"z\":1}"), u"accepted"_s);
    for (int i : {0, 23, 24, 25, 99})
        EXPECT_EQ(jsonProblem(large + "\"f" + QByteArray::number(i) + "\":2}"), u"name_twice"_s)
            << i;
}

TEST(JsonReader, BoundsDepthAndSize)
{
    EXPECT_EQ(jsonProblem(QByteArray(30, '[') + QByteArray(30, ']')), u"accepted"_s);
    EXPECT_EQ(jsonProblem(QByteArray(100000, '[')), u"too_deep"_s);
    const Result<JsonNode> many = readJson("[1,2,3,4,5,6]", JsonLimits{32, 5});
    ASSERT_FALSE(many);
    EXPECT_EQ(many.error().args.value(u"what"), u"too_many_values"_s);
}

TEST(JsonReader, AcceptsNothingThatAnotherReaderRefuses)
{
    const QByteArray seed =
        R"({"retcode":"0 Done","answer":[{"Login":"764636","Balance":26000.10,"x":[null,true,-1e5]}]})";
    QRandomGenerator random(4711);
    int accepted = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes = seed;
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const int position = random.bounded(static_cast<int>(bytes.size()));
            switch (random.bounded(3)) {
            case 0: bytes[position] = static_cast<char>(random.bounded(32, 127)); break;
            case 1: bytes.remove(position, 1); break;
            default: bytes.insert(position, seed.at(random.bounded(static_cast<int>(seed.size()))));
            }
        }
        const bool ours = readJson(bytes).has_value();
        accepted += ours ? 1 : 0;
        QJsonParseError error;
        QJsonDocument::fromJson(bytes, &error);
        EXPECT_TRUE(!ours || error.error == QJsonParseError::NoError) << bytes.constData();
    }
    EXPECT_GT(accepted, 1000);
}
