// Entering a client by hand: from the first letter of the name to the second person's approval
// without a mouse, and what is said on the way when something is wrong.

#include "core/office/call.h"
#include "core/operations/demo/demodocuments.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"
#include "tests/ui/clients/reviewer.h"
#include "tests/ui/clients/typist.h"
#include "tests/ui/support/demooffice.h"
#include "ui/clients/intake/applicantdialog.h"
#include "ui/clients/intake/deedsender.h"
#include "ui/clients/intake/documentdialog.h"
#include "ui/clients/intake/ownerdeeds.h"
#include "ui/clients/intake/recorddesk.h"
#include "ui/clients/review/documentview.h"
#include "ui/clients/review/onboardingwalk.h"
#include "ui/clients/review/reviewpage.h"
#include "ui/clients/review/reviewsview.h"
#include "ui/kit/desk/typist.h"
#include "ui/kit/dialogs/dialogframe.h"
#include "ui/kit/widgets/banner.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::tests;
using namespace purser::clients;
using purser::ApplicationId;
using purser::demo::DemoApplicant;

namespace {

class Intake : public testing::Test
{
protected:
    static DeedSender& sender(Reviewer& person) { return person.view().records().sender(); }

    /// The dialog that a key opened, in front.
    template <typename Dialog>
    static Dialog* dialog(Reviewer& person)
    {
        DeskRig::waitFor([&] {
            auto* dialog = sender(person).dialog();
            return dialog && QApplication::activeWindow() == dialog;
        });
        return qobject_cast<Dialog*>(sender(person).dialog());
    }

    /// Enter, and until the office has taken it and the desk is in front again.
    static void send(Reviewer& person)
    {
        QSignalSpy done(&sender(person), &DeedSender::done);
        Typist::press(Qt::Key_Return);
        ASSERT_TRUE(DeskRig::waitFor([&done] { return !done.isEmpty(); }))
            << texts(sender(person).dialog()).join(u" | "_s).toStdString();
        ASSERT_TRUE(DeskRig::waitFor([&] { return !sender(person).isBusy(); }));
        person.rig().window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&person.rig().window()));
    }

    static QStringList texts(QWidget* root)
    {
        QStringList texts;
        if (root) {
            for (const QLabel* label : root->findChildren<QLabel*>())
                texts << label->text();
        }
        return texts;
    }

    QString file(const QString& name, const QByteArray& content)
    {
        QFile out(m_folder.filePath(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }

    QString state(ApplicationId id)
    {
        return office.text(u"select state from book.application where id = $1"_s, {id.toVariant()});
    }

    /// What the walk hands in.
    OnboardingWalk::Papers papers()
    {
        DemoApplicant person;
        person.given = u"Drusilla"_s;
        person.family = u"Quillfeather"_s;
        person.birth = QDate(1970, 3, 14);
        person.nation = u"SE"_s;
        person.nation3 = u"SWE"_s;
        person.number = u"SE7001234"_s;
        person.isFemale = true;
        person.expiry = QDateTime::currentDateTimeUtc().date().addDays(1200);
        person.street = u"Storgatan 3"_s;
        person.city = u"Lund"_s;
        const QDate today = QDate::currentDate();
        const auto paper = [&](const QString& name, const QString& title) {
            return file(name, purser::demo::demoPaper(title, person.given, today));
        };
        return {file(u"passport.png"_s, demoPassport(person)), demoZone(person).remove(u'\n'),
            person.number, file(u"bill.png"_s, demoBill(person, today)),
            paper(u"selfie.png"_s, u"Selfie"_s), paper(u"payslip.png"_s, u"Payslip"_s),
            paper(u"contract.png"_s, u"Contract of sale"_s)};
    }

    void screen(ApplicationId id);

    DemoOffice office;
    QTemporaryDir m_folder;
};

/// What the screening service does, with a name on a list.
void Intake::screen(ApplicationId id)
{
    const qint64 client =
        office.number(u"select client_id from book.application where id = $1"_s, {id.toVariant()});
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash("list", QCryptographicHash::Sha256).toHex());
    const QJsonArray lists{
        QJsonObject{{u"name"_s, u"UN"_s}, {u"digest"_s, digest}, {u"names"_s, u"1012"_s}}};
    const QJsonArray hits{ReviewDesk::hit(u"sanction"_s, u"strong"_s)};
    const qint64 settings = office.number(u"select max(id) from policy.screening_settings"_s);
    demand(office.office()
               .asService(u"purser_jobs"_s)
               ->execute(u"select link.put_screening($1, $2, 'application', $3, 'test 1', $5, "
                         "p_settings_id => $4)"_s,
                   {client, office.text(u"select book.subject_digest($1)"_s, {client}),
                       purser::office::jsonText(lists), settings, purser::office::jsonText(hits)}));
}

TEST_F(Intake, FromTheFirstLetterToTheSecondPersonByKeyboardAlone)
{
    std::unique_ptr<Reviewer> person;
    OnboardingWalk walk(papers(), [&person] { return person ? &person->view() : nullptr; });
    QString login;
    for (const OnboardingWalk::Step& step : walk.steps()) {
        if (step.login != login) {
            person.reset();
            if (step.login == u"chen")
                screen(walk.application());
            login = step.login;
            person = std::make_unique<Reviewer>(office.office(), login);
        }
        if (step.id == u"chen-findings")
            screen(walk.application());
        const bool led = step.act();
        if (!led)
            DeskRig::picture(&person->rig().window(), u"walk-"_s + step.id);
        ASSERT_TRUE(led) << step.id.toStdString() << ": the keyboard is at "
                         << purser::kit::Typist::nameOf(Typist::at()).toStdString();
        const bool reached = DeskRig::waitFor(step.reached);
        if (!reached || !step.title.isEmpty())
            DeskRig::picture(&person->rig().window(), u"walk-"_s + step.id);
        ASSERT_TRUE(reached) << step.id.toStdString() << ": "
                             << texts(QApplication::activeWindow()).join(u" | "_s).toStdString();
    }
    const ApplicationId id = walk.application();
    EXPECT_EQ(state(id), u"approved"_s);
    EXPECT_EQ(office.text(u"select c.kyc_state || ' ' || c.kyc_level || ' ' || a.decided_by from "
                          "book.application a join book.client c on c.id = a.client_id where a.id "
                          "= $1"_s,
                  {id.toVariant()}),
        u"approved 2 vera"_s);
    EXPECT_EQ(office.text(u"select d.maker || ' ' || d.checker from book.screening_decision d join "
                          "book.application a on a.client_id = d.client_id where a.id = $1 and "
                          "d.checker is not null"_s,
                  {id.toVariant()}),
        u"chen olga"_s);
}

TEST_F(Intake, AFieldIsCorrectedVerifiedAndShowsItsHistory)
{
    Reviewer chen(office.office(), u"chen"_s);
    chen.show(ReviewTab::Review);
    const ApplicationId id = chen.openFirst([](const ApplicationRow& row) {
        return row.state == ApplicationState::InReview && row.documentsOpen == 0
            && row.clientKind != ClientKind::Entity;
    });
    Typist::press(Qt::Key_PageDown, Qt::ControlModifier);
    auto* list = chen.view().records().panel()->findChild<QTreeWidget*>();
    ASSERT_TRUE(DeskRig::waitFor([&] { return list->topLevelItemCount() > 0; }));
    DeskRig::picture(&chen.rig().window(), u"intake-record"_s);
    EXPECT_EQ(DeskRig::unnamed(&chen.rig().window()), QStringList());
    list->setFocus();
    list->setCurrentItem(list->findItems(u"City"_s, Qt::MatchExactly | Qt::MatchRecursive).first());
    const QString city =
        u"select value #>> '{}' || coalesce(' ' || verified_by, '') from book.client_field f join "
        "book.application a on a.client_id = f.client_id where a.id = $1 and f.field = 'city' "
        "order by edition desc limit 1"_s;
    // What the client said himself is verified by who compared it with a document.
    Typist::press(Qt::Key_V);
    ASSERT_NE(dialog<FormDialog>(chen), nullptr);
    Typist::type(u"Agrees with"_s, u"Utility"_s);
    send(chen);
    EXPECT_TRUE(office.text(city, {id.toVariant()}).endsWith(u" chen"_s));
    list->setFocus();
    Typist::press(Qt::Key_Return);
    ASSERT_NE(dialog<FormDialog>(chen), nullptr);
    EXPECT_TRUE(Typist::at()->accessibleName().startsWith(u"City"_s));
    Typist::type(u"City"_s, u"Other Town"_s);
    DeskRig::picture(sender(chen).dialog(), u"intake-correct"_s);
    send(chen);
    EXPECT_EQ(office.text(city, {id.toVariant()}), u"Other Town"_s) << "and nobody verified it";
    list->setFocus();
    Typist::press(Qt::Key_H);
    ASSERT_TRUE(DeskRig::waitFor([&] { return sender(chen).dialog() != nullptr; }));
    DeskRig::picture(sender(chen).dialog(), u"intake-history"_s);
    sender(chen).dialog()->reject();
}

TEST_F(Intake, ALetterAboutDocumentsNamesThemWithTheirReasons)
{
    Reviewer chen(office.office(), u"chen"_s);
    chen.show(ReviewTab::Waiting);
    const ApplicationId id = chen.openFirst(
        [](const ApplicationRow& row) { return row.clientName == u"Tomas Kazlauskas"_s; });
    ASSERT_TRUE(id.isValid());
    Typist::press(Qt::Key_PageDown, Qt::ControlModifier);
    auto* list = chen.view().records().panel()->findChild<QTreeWidget*>();
    const auto letter = [list] {
        const auto found =
            list->findItems(u"Documents once more"_s, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    };
    ASSERT_TRUE(DeskRig::waitFor([&] { return letter() != nullptr; }));
    ASSERT_EQ(letter()->childCount(), 2);
    EXPECT_EQ(letter()->child(0)->text(0), u"Passport"_s);
    EXPECT_EQ(letter()->child(0)->text(1), u"Name differs"_s);
    EXPECT_EQ(letter()->child(1)->text(0), u"Utility bill"_s);
    list->scrollToItem(letter()->child(1));
    DeskRig::picture(&chen.view(), u"intake-letter-documents"_s);
    // And beside the document itself.
    chen.view().page().setTab(u"documents"_s);
    EXPECT_TRUE(DeskRig::waitFor([&] {
        return texts(chen.view().page().documents())
            .join(u' ')
            .contains(u"because: name differs"_s);
    }));
}

TEST_F(Intake, ALetterThatCouldNotBeSentIsSentAgain)
{
    Reviewer chen(office.office(), u"chen"_s);
    chen.show(ReviewTab::Review);
    const ApplicationId id = chen.openFirst([](const ApplicationRow& row) {
        return row.state == ApplicationState::InReview && row.clientKind != ClientKind::Entity;
    });
    const qint64 letter = office.number(
        u"insert into book.client_mail (client_id, template, language, subject, body, state, "
        "problem, reply_code, ended_at, sent_to) select client_id, 'request', 'en', 'We need "
        "something more from you', 'x', 'refused', 'recipient_refused', 550, clock_timestamp(), "
        "'klara@client.example' from book.application where id = $1 returning id"_s,
        {id.toVariant()});
    Typist::press(Qt::Key_PageDown, Qt::ControlModifier);
    auto* list = chen.view().records().panel()->findChild<QTreeWidget*>();
    const auto line = [list] {
        const auto found =
            list->findItems(u"Request to the client"_s, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    };
    ASSERT_TRUE(DeskRig::waitFor([&] { return line() != nullptr; }));
    EXPECT_EQ(line()->text(1), u"refused by the mail server"_s);
    EXPECT_EQ(line()->text(2), u"k•••@client.example"_s);
    EXPECT_TRUE(line()->toolTip(1).contains(u"550"_s));
    list->setFocus();
    list->setCurrentItem(line());
    Typist::press(Qt::Key_Return);
    auto* form = dialog<FormDialog>(chen);
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(DeskRig::unnamed(form), QStringList());
    EXPECT_TRUE(texts(form).join(u' ').contains(u"550"_s));
    Typist::type(u"Why again"_s, u"The address was mended."_s);
    DeskRig::picture(form, u"intake-letter"_s);
    Typist::press(Qt::Key_Tab);
    send(chen);
    EXPECT_EQ(office.text(u"select m.state || ' ' || e.text from book.client_mail m join "
                          "book.client_mail_event e on e.mail_id = m.id where m.id = $1"_s,
                  {letter}),
        u"queued The address was mended."_s);
    // It is on its way: nothing more to do about it.
    ASSERT_TRUE(
        DeskRig::waitFor([&] { return line() && line()->text(1) == u"waits to be sent"_s; }));
    list->setFocus();
    list->setCurrentItem(line());
    Typist::press(Qt::Key_Return);
    EXPECT_FALSE(sender(chen).isBusy());
}

TEST_F(Intake, ARatingSetByHandWaitsForAnotherPerson)
{
    ApplicationId id;
    const QString standing =
        u"select o.state from book.risk_override o join book.application a on a.client_id = "
        "o.client_id where a.id = $1 order by o.id desc limit 1"_s;
    const auto fits = [](const ApplicationRow& row) {
        return row.risk > 0 && row.risk < 30 && row.clientKind != ClientKind::Entity;
    };
    {
        Reviewer chen(office.office(), u"chen"_s);
        chen.show(ReviewTab::Review);
        id = chen.openFirst(fits);
        chen.rig().actions().trigger(u"reviews.rating"_s);
        ASSERT_NE(dialog<FormDialog>(chen), nullptr);
        Typist::type(u"Points"_s, u"0"_s);
        Typist::type(u"Reason"_s, u"Known"_s);
        Typist::type(u"In words"_s, u"Known for ten years."_s);
        ASSERT_TRUE(Typist::goTo(u"Points"_s));
        send(chen);
        EXPECT_EQ(office.text(standing, {id.toVariant()}), u"proposed"_s);
    }
    Reviewer olga(office.office(), u"olga"_s);
    olga.show(ReviewTab::Review);
    olga.openFirst([id](const ApplicationRow& row) { return row.id == id; });
    olga.view().page().setTab(u"record"_s);
    auto* list = olga.view().records().panel()->findChild<QTreeWidget*>();
    ASSERT_TRUE(DeskRig::waitFor([&] { return list->topLevelItemCount() > 0; }));
    list->setCurrentItem(
        list->findItems(u"Rating 0"_s, Qt::MatchExactly | Qt::MatchRecursive).first());
    list->setFocus();
    Typist::press(Qt::Key_Return);
    ASSERT_NE(dialog<FormDialog>(olga), nullptr);
    Typist::type(u"Answer"_s, u"Agree"_s);
    DeskRig::picture(sender(olga).dialog(), u"intake-override"_s);
    send(olga);
    EXPECT_EQ(office.text(standing, {id.toVariant()}), u"active"_s);
}

TEST_F(Intake, AnOwnerOfACompanyIsEnteredWithAnExactShare)
{
    Reviewer chen(office.office(), u"chen"_s);
    chen.show(ReviewTab::All);
    const ApplicationId id = chen.openFirst(
        [](const ApplicationRow& row) { return row.clientKind == ClientKind::Entity; });
    const QString parts =
        u"select string_agg(o.numerator || '/' || o.denominator, ' ' order by o.id) from "
        "book.ownership o join book.application a on a.client_id = o.client_id join book.party p "
        "on p.id = o.owner_id where a.id = $1 and p.name = 'Tove Nyman' and o.ended_at is null"_s;
    chen.view().page().setTab(u"record"_s);
    chen.rig().actions().trigger(u"reviews.owner"_s);
    ASSERT_NE(dialog<FormDialog>(chen), nullptr);
    EXPECT_EQ(DeskRig::unnamed(sender(chen).dialog()), QStringList());
    Typist::type(u"Name"_s, u"Tove Nyman"_s);
    Typist::type(u"Share"_s, u"a third"_s);
    Typist::press(Qt::Key_Return);
    ASSERT_TRUE(DeskRig::waitFor([&] {
        return texts(sender(chen).dialog())
            .contains(u"This is no share: 25, 33.33 or 1/3, at most the whole."_s);
    }));
    Typist::type(u"Share"_s, u"1/3"_s);
    DeskRig::picture(sender(chen).dialog(), u"intake-owner"_s);
    send(chen);
    EXPECT_EQ(office.text(parts, {id.toVariant()}), u"1/3"_s);
    auto* list = chen.view().records().panel()->findChild<QTreeWidget*>();
    ASSERT_TRUE(DeskRig::waitFor([&] {
        return !list->findItems(u"Tove Nyman"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty();
    }));
    DeskRig::picture(&chen.rig().window(), u"intake-owners"_s);
}

TEST_F(Intake, AnApplicationIsWithdrawnWithAReason)
{
    Reviewer sana(office.office(), u"sana"_s);
    sana.show(ReviewTab::Waiting);
    const ApplicationId id = sana.openFirst(
        [](const ApplicationRow& row) { return row.state == ApplicationState::Draft; });
    QTest::keyClick(&sana.view().page(), Qt::Key_W);
    ASSERT_NE(dialog<purser::kit::DialogFrame>(sana), nullptr);
    Typist::type(u"Reason"_s, u"Client"_s);
    send(sana);
    EXPECT_EQ(state(id), u"withdrawn"_s);
}

TEST_F(Intake, TheMonthsAheadAndTheDocumentsThatExpireHaveTheirLists)
{
    demand(office.owner().execute(
        u"update book.client_document set expires_on = current_date + 20 where id = (select "
        "min(id) from book.client_document where state = 'accepted' and type = 'passport')"_s));
    Reviewer chen(office.office(), u"chen"_s);
    chen.rig().actions().trigger(u"reviews.expiring"_s);
    ASSERT_TRUE(DeskRig::waitFor([&] {
        auto* dialog = sender(chen).dialog();
        auto* table = dialog ? dialog->findChild<QTableWidget*>() : nullptr;
        return table && table->rowCount() > 0;
    }));
    EXPECT_EQ(DeskRig::unnamed(sender(chen).dialog()), QStringList());
    const auto* table = sender(chen).dialog()->findChild<QTableWidget*>();
    QStringList left;
    for (int row = 0; row < table->rowCount(); ++row)
        left << table->item(row, 3)->text();
    EXPECT_EQ(left.first(), u"12 days ago"_s) << "the soonest first";
    EXPECT_TRUE(left.contains(u"20 days"_s)) << left.join(u", "_s).toStdString();
    DeskRig::picture(sender(chen).dialog(), u"intake-expiring"_s);
    sender(chen).dialog()->reject();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !sender(chen).isBusy(); }));
    chen.rig().actions().trigger(u"reviews.forecast"_s);
    ASSERT_TRUE(DeskRig::waitFor([&] { return sender(chen).isBusy(); }));
    EXPECT_EQ(DeskRig::unnamed(sender(chen).dialog()), QStringList());
    QTest::qWait(300);
    DeskRig::picture(sender(chen).dialog(), u"intake-forecast"_s);
    sender(chen).dialog()->reject();
}

TEST(Fraction, ReadsWhatAPersonWritesAndNothingElse)
{
    const auto of = [](const QString& text) {
        const auto part = Fraction::parse(text);
        return part ? u"%1/%2"_s.arg(part->numerator).arg(part->denominator) : u"no"_s;
    };
    EXPECT_EQ(of(u"25"_s), u"25/100"_s);
    EXPECT_EQ(of(u"25 %"_s), u"25/100"_s);
    EXPECT_EQ(of(u"33.33"_s), u"3333/10000"_s);
    EXPECT_EQ(of(u"1/3"_s), u"1/3"_s);
    EXPECT_EQ(of(u"0"_s), u"0/100"_s);
    for (const QString& wrong : {u""_s, u"a third"_s, u"101"_s, u"4/3"_s, u"1/0"_s, u"-5"_s})
        EXPECT_EQ(of(wrong), u"no"_s) << wrong.toStdString();
}

TEST_F(Intake, TheFormSaysAtTheFieldWhatTheOfficeRefuses)
{
    Reviewer sana(office.office(), u"sana"_s);
    Typist::press(Qt::Key_N, Qt::ControlModifier);
    auto* form = dialog<ApplicantDialog>(sana);
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(DeskRig::unnamed(form), QStringList());
    Typist::type(u"Family name"_s, u"Sandberg"_s);
    Typist::type(u"Date of birth"_s, u"1987-14-12"_s);
    Typist::press(Qt::Key_Return);
    ASSERT_TRUE(DeskRig::waitFor([&] {
        return texts(form).contains(u"This is no date. Write year-month-day: 1985-03-02."_s);
    }));
    EXPECT_TRUE(Typist::at()->accessibleName().startsWith(u"Date of birth"_s))
        << "and the keyboard stands there";
    DeskRig::picture(form, u"intake-refused"_s);
    Typist::type(u"Date of birth"_s, u"1987-04-12"_s);
    send(sana);
    ASSERT_TRUE(sana.awaitState(ApplicationState::Draft));
    EXPECT_EQ(sana.view().openApplication().file()->clientName, u"Sandberg"_s);
}

TEST_F(Intake, WhoIsHereAlreadyIsSaidBeforeAnythingIsSaved)
{
    const QString mail =
        office.text(u"select email from book.client where email is not null order by id limit 1"_s);
    const qint64 clients = office.number(u"select count(*) from book.client"_s);
    Reviewer sana(office.office(), u"sana"_s);
    Typist::press(Qt::Key_N, Qt::ControlModifier);
    auto* form = dialog<ApplicantDialog>(sana);
    ASSERT_NE(form, nullptr);
    Typist::type(u"E-mail"_s, mail);
    auto* banner = form->findChild<purser::kit::Banner*>();
    ASSERT_TRUE(DeskRig::waitFor([&] {
        for (auto* candidate : form->findChildren<purser::kit::Banner*>()) {
            if (candidate->text().contains(u"May be here already"_s))
                banner = candidate;
        }
        return banner->text().contains(u"May be here already"_s);
    }));
    EXPECT_TRUE(banner->text().contains(u"same e-mail"_s)) << banner->text().toStdString();
    DeskRig::picture(form, u"intake-likely"_s);
    EXPECT_EQ(office.number(u"select count(*) from book.client"_s), clients);
    form->reject();
}

} // namespace
