// Replays hand-made exchanges and compares the shape of every answer.

#include "tests/app/simulator/support/simulatorprocess.h"
#include "tests/app/simulator/support/wireclient.h"

#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::tests;

namespace {

struct Exchange {
    QByteArray method;
    QByteArray target;
    QJsonValue shape;
};

QList<Exchange> readTranscript()
{
    QFile file(qEnvironmentVariable("PURSER_SOURCE_DIR")
        + u"/tests/app/simulator/transcripts/webapi.txt"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QList<Exchange> exchanges;
    const QList<QByteArray> paragraphs = file.readAll().replace("\r", "").split('\n');
    QByteArray json;
    for (const QByteArray& line : paragraphs) {
        if (line.startsWith('#'))
            continue;
        if (line.startsWith("GET ") || line.startsWith("POST ")) {
            const qsizetype blank = line.indexOf(' ');
            exchanges.append({line.left(blank), line.mid(blank + 1), {}});
            json.clear();
        } else if (!exchanges.isEmpty()) {
            json += line;
            const QJsonDocument document = QJsonDocument::fromJson(json);
            if (document.isObject())
                exchanges.last().shape = document.object();
        }
    }
    return exchanges;
}

QRegularExpression formOf(const QString& shape)
{
    static const QHash<QString, QString> forms{{u"<int>"_s, u"-?\\d+"_s},
        {u"<time>"_s, u"\\d{10}"_s}, {u"<msc>"_s, u"\\d{13}"_s}, {u"<m2>"_s, u"-?\\d+\\.\\d\\d"_s},
        {u"<d5>"_s, u"\\d+\\.\\d{5}"_s}, {u"<d6>"_s, u"-?\\d+\\.\\d{6}"_s},
        {u"<d8>"_s, u"\\d+\\.\\d{8}"_s}, {u"<hex32>"_s, u"[0-9a-f]{32}"_s}, {u"<text>"_s, u".*"_s},
        {u"<clock>"_s, u"\\d{10} \\d{4}\\.\\d\\d\\.\\d\\d \\d\\d:\\d\\d:\\d\\d"_s}};
    QString pattern = QRegularExpression::escape(shape);
    for (auto form = forms.begin(); form != forms.end(); ++form)
        pattern.replace(QRegularExpression::escape(form.key()), form.value());
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// The path of the first difference, or nothing.
QString difference(const QJsonValue& shape, const QJsonValue& actual, const QString& path)
{
    if (shape.isObject()) {
        const QJsonObject members = shape.toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            const QJsonValue value = actual.toObject().value(member.key());
            const QString found = difference(*member, value, path + u'.' + member.key());
            if (!found.isEmpty())
                return found;
        }
        return actual.isObject() ? QString() : path + u" is no object"_s;
    }
    if (shape.isArray()) {
        const QJsonArray rows = actual.toArray();
        if (!actual.isArray() || (shape.toArray().isEmpty() != rows.isEmpty()))
            return path + u" is no such list"_s;
        for (const QJsonValue& row : rows) {
            const QString found = difference(shape.toArray().first(), row, path + u"[]"_s);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    if (!actual.isString())
        return path + u" is no text"_s;
    return formOf(shape.toString()).match(actual.toString()).hasMatch()
        ? QString()
        : path + u": "_s + actual.toString() + u" is not "_s + shape.toString();
}

/// Everything that is neither list nor object has to be text.
bool allScalarsAreText(const QJsonValue& value)
{
    if (value.isObject()) {
        const QJsonObject members = value.toObject();
        return std::all_of(members.begin(), members.end(),
            [](const QJsonValue& member) { return allScalarsAreText(member); });
    }
    if (value.isArray()) {
        const QJsonArray rows = value.toArray();
        return std::all_of(rows.begin(), rows.end(), allScalarsAreText);
    }
    return value.isString();
}

} // namespace

TEST(Transcripts, EveryAnswerHasItsShape)
{
    SimulatorProcess simulator(SimulatorProcess::mt5());
    simulator.addAccount(600001, u"10000.00"_s,
        {{u"awake"_s, true},
            {u"positions"_s,
                QJsonArray{QJsonObject{{u"symbol"_s, u"EURUSD"_s}, {u"lots"_s, u"0.10"_s}}}}});
    WireClient client(simulator.port());
    ASSERT_TRUE(client.authenticate());
    const QList<Exchange> exchanges = readTranscript();
    ASSERT_GT(exchanges.size(), 25);
    for (const Exchange& exchange : exchanges) {
        ASSERT_TRUE(exchange.shape.isObject()) << exchange.target.constData();
        const WireReply reply =
            exchange.method == "POST" ? client.post(exchange.target) : client.get(exchange.target);
        EXPECT_EQ(reply.status, 200) << exchange.target.constData();
        EXPECT_TRUE(reply.body.startsWith("{ \"retcode\" : \"")) << exchange.target.constData();
        EXPECT_TRUE(allScalarsAreText(reply.json())) << exchange.target.constData();
        const QString found = difference(exchange.shape, reply.json(), u"answer"_s);
        EXPECT_TRUE(found.isEmpty()) << exchange.target.constData() << " " << qPrintable(found);
    }
}
