#include "core/screening/proof/certificate.h"
#include "tests/core/screening/support/samplelists.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::screening;

namespace {

constexpr std::int64_t noon = 1'790'000'000'000'000;

std::vector<ListedEntity> people()
{
    std::vector<ListedEntity> entities{
        person(u"1"_s, {u"OKAFOR, Ada"_s, u"أدا أوكافور"_s}), person(u"2"_s, {u"OKAFORD, Adam"_s})};
    entities[0].births = {*BirthDate::parse(u"circa 1976"_s)};
    return entities;
}

Subject subject()
{
    Subject subject = personCalled(u"Ada Okafor"_s);
    subject.birth = BirthDate::parse(u"1976-09-23"_s);
    subject.nationalities = {u"NG"_s};
    subject.gender = Gender::Female;
    subject.otherNames = {u"Adah Okafour"_s};
    subject.identifiers = {{u"Passport"_s, u"A-1"_s, u"NG"_s}};
    return subject;
}

TEST(Certificate, ComesOutTheSameOnAnotherEngine)
{
    const Engine first(setOf(people()), EngineConfig{});
    const Engine second(setOf(people()), EngineConfig{});
    const Certificate a = certify(first, subject(), ScreenOptions{}, noon);
    const Certificate b = certify(second, subject(), ScreenOptions{}, noon);
    EXPECT_EQ(a.bytes, b.bytes);
    EXPECT_EQ(a.digest, b.digest);
    const auto check = checkCertificate(second, a.bytes);
    ASSERT_TRUE(check);
    EXPECT_EQ(*check, CertificateCheck::Same);
}

TEST(Certificate, NamesItsFilesAndTheCountriesThatWereCompared)
{
    const Engine engine(setOf(people()), EngineConfig{});
    const QByteArray without = certify(engine, subject(), ScreenOptions{}, noon).bytes;
    EXPECT_FALSE(without.contains("\"countries\"")) << "as before they were compared";
    Subject somewhere = subject();
    somewhere.countries = {u"NG"_s, u"DE"_s};
    const QByteArray with = certify(engine, somewhere, ScreenOptions{}, noon).bytes;
    const auto check = checkCertificate(engine, with);
    ASSERT_TRUE(check);
    EXPECT_EQ(*check, CertificateCheck::Same);
    const auto files = listFilesOf(with);
    ASSERT_TRUE(files);
    ASSERT_EQ(files->size(), 1u);
    EXPECT_EQ(files->front(), engine.lists().lists().front()->files);
    EXPECT_FALSE(listFilesOf("{}"));
}

TEST(Certificate, HoldsWhatWasAskedAndAgainstWhat)
{
    const Engine engine(setOf(people()), EngineConfig{});
    const QJsonObject object =
        QJsonDocument::fromJson(certify(engine, subject(), ScreenOptions{}, noon).bytes).object();
    EXPECT_EQ(object.value(u"subject"_s).toObject().value(u"birth"_s).toString(), u"1976-09-23"_s);
    EXPECT_EQ(object.value(u"names"_s).toInt(), 3);
    EXPECT_EQ(object.value(u"lists_digest"_s).toString().size(), 64);
    EXPECT_EQ(object.value(u"config_digest"_s).toString().toLatin1(), EngineConfig{}.digest());
    const QJsonArray hits = object.value(u"hits"_s).toArray();
    ASSERT_FALSE(hits.isEmpty());
    EXPECT_EQ(hits.first().toObject().value(u"entity"_s).toString(), u"1"_s);
}

TEST(Certificate, SaysWhyItCannotBeRepeated)
{
    const Engine engine(setOf(people()), EngineConfig{});
    const QByteArray bytes = certify(engine, subject(), ScreenOptions{}, noon).bytes;
    EngineConfig other;
    other.bands.review = 0.8;
    EXPECT_EQ(
        *checkCertificate(Engine(setOf(people()), other), bytes), CertificateCheck::OtherConfig);
    const auto renamed = std::make_shared<const ListSet>(
        std::vector<std::shared_ptr<const ListVersion>>{listOf(people(), u"other"_s)});
    EXPECT_EQ(
        *checkCertificate(Engine(renamed, EngineConfig{}), bytes), CertificateCheck::OtherLists);
    QByteArray changed = bytes;
    changed.replace("\"engine\":\"" + QByteArray(engineVersion) + "\"", "\"engine\":\"0\"");
    EXPECT_EQ(*checkCertificate(engine, changed), CertificateCheck::OtherEngine);
}

TEST(Certificate, NoticesEveryChangeOfItsResult)
{
    const Engine engine(setOf(people()), EngineConfig{});
    const QByteArray bytes = certify(engine, subject(), ScreenOptions{}, noon).bytes;
    QByteArray changed = bytes;
    changed.replace("\"band\":\"strong\"", "\"band\":\"review\"");
    ASSERT_NE(changed, bytes);
    EXPECT_EQ(*checkCertificate(engine, changed), CertificateCheck::Differs);
    changed = bytes;
    changed.replace("Ada Okafor", "Ada Okafur");
    EXPECT_EQ(*checkCertificate(engine, changed), CertificateCheck::Differs);
    EXPECT_FALSE(checkCertificate(engine, "{}"));
    EXPECT_FALSE(checkCertificate(engine, bytes.left(100)));
}

TEST(Certificate, ANoHitIsAResultToo)
{
    const Engine engine(setOf(people()), EngineConfig{});
    const QByteArray bytes =
        certify(engine, personCalled(u"Somebody Else"_s), ScreenOptions{}, noon).bytes;
    EXPECT_TRUE(bytes.contains("\"hits\":[]"));
    EXPECT_EQ(*checkCertificate(engine, bytes), CertificateCheck::Same);
}

} // namespace
