#include "app/office/trial/mainjob.h"

#include "app/office/auditverification.h"
#include "app/office/clientimport.h"
#include "app/office/ledgerproof.h"
#include "app/office/trial/identityreview.h"
#include "core/base/money.h"
#include "core/clients/import/csvreader.h"
#include "core/office/call.h"
#include "core/office/pages.h"
#include "core/payments/payoutsapi.h"

#include <QDateTime>
#include <QFile>
#include <QThread>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

const QString server = u"MT5 real-1"_s;
constexpr qint64 amountMinor = 6'200'00;
constexpr qint64 openingMinor = 10'000'00;
constexpr qint64 firstLogin = 650'001;
constexpr int waitTries = 300;
constexpr unsigned long waitMs = 100;

QString moneyText(const QJsonValue& value)
{
    const Result<Money> money = moneyFromJson(value.toObject());
    return money ? money->text() + u' ' + money->currency().code() : u"?"_s;
}

tl::unexpected<Error> disagreement(const QString& what)
{
    return failure(ErrorCode::CheckFailed, {{u"what"_s, what}});
}

} // namespace

MainJob::MainJob(const TrialOffice& office, MainJobReport& report)
    : m_office(office), m_report(report)
{
}

MainJob::~MainJob() = default;

Result<void> MainJob::run()
{
    auto credentials = m_office.credentials();
    auto simulator = m_office.simulator();
    if (!credentials || !simulator)
        return failure(credentials ? simulator.error() : credentials.error());
    m_credentials = std::move(*credentials);
    m_simulator = std::move(*simulator);
    Result<void> done = importClients();
    if (done)
        done = decideIdentity();
    if (done)
        done = linkAccount();
    if (done)
        done = prepareDestination();
    if (done)
        done = submit();
    if (done)
        done = letPass();
    if (done)
        done = approve(u"mara"_s);
    if (done)
        done = approve(u"joao"_s);
    if (done)
        done = releaseFile();
    if (done)
        done = waitForPayout();
    if (done)
        done = comparePostings();
    if (done)
        done = compareTradingServer();
    if (done)
        done = compareGateway();
    if (done)
        done = verifyAudit();
    return done;
}

Result<void> MainJob::importClients()
{
    const QString batch = QString::number(QDateTime::currentMSecsSinceEpoch());
    const QByteArray csv =
        ("ref;name;email;phone;country;language;birth_date;kyc_state;kyc_level;"
         "kyc_expires_on;risk\r\n"
         "MJ-%1-1;Elsa Bergström;elsa.%1@example.com;+46 70 1234567;SE;sv;1988-04-12;"
         "approved;2;2031-05-01;12\r\n"
         "MJ-%1-2;\"Haddad Trading Ltd\";office.%1@example.com;+971 4 7654321;AE;ar;;"
         "approved;2;2030-11-30;34\r\n");
    const QByteArray file = QString::fromUtf8(csv).arg(batch).toUtf8();
    const auto document = clients::readCsv(file);
    if (!document)
        return failure(document.error());
    const auto plan = clients::planImport(*document, {});
    if (!plan)
        return failure(plan.error());
    auto omar = session(u"omar"_s);
    if (!omar)
        return failure(omar.error());
    QJsonArray rows;
    for (const clients::ImportRow& row : plan->rows)
        rows.append(row.fields);
    const office::Call call{u"desk.import_clients"_s,
        {{u"p_key"_s, office::newCommandKey()}, {u"p_source"_s, u"main-job"_s},
            {u"p_rows"_s, office::jsonText(rows)}, {u"p_dry_run"_s, false},
            {u"p_partial"_s, false}}};
    const auto answer = (*omar)->commandJson(call).wait();
    if (!answer)
        return failure(answer.error());
    m_report.step(u"omar"_s,
        u"imported %1 clients from a CSV file"_s.arg(answer->value(u"created").toInteger()));
    const auto found =
        (*omar)
            ->read({u"desk.search"_s,
                {{u"p_text"_s, u"elsa.%1@example.com"_s.arg(batch)}, {u"p_limit"_s, 1}}})
            .wait();
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::NotFound, {{u"what"_s, u"client"_s}});
    m_client = found->row(0).integer(u"id"_s);
    m_report.detail(u"%1 %2"_s.arg(found->row(0).text(u"code"_s), found->row(0).text(u"title"_s)));
    return {};
}

Result<void> MainJob::decideIdentity()
{
    auto superuser = m_office.connectAsOwner();
    if (!superuser)
        return failure(superuser.error());
    const auto reviewed = IdentityReview(
        **superuser,
        [this](const QString& login, const QString& function, QList<office::Argument> arguments) {
            return command(login, function, std::move(arguments));
        },
        m_client)
                              .run();
    if (!reviewed)
        return reviewed;
    m_report.step(u"olga"_s, u"agreed to the client's review, which chen proposed"_s);
    return {};
}

Result<void> MainJob::linkAccount()
{
    auto superuser = m_office.connectAsOwner();
    if (!superuser)
        return failure(superuser.error());
    const auto next =
        (*superuser)
            ->execute(
                u"select greatest(coalesce(max(login) + 1, 0), $1) from book.trading_account where login < 700000"_s,
                {firstLogin});
    if (!next)
        return failure(next.error());
    m_login = next->row(0).integer(0);
    const auto added = m_simulator.post(u"/accounts"_s,
        {{u"login"_s, m_login}, {u"group"_s, u"real\\std-eur"_s}, {u"balance"_s, u"10000.00"_s},
            {u"name"_s, u"Elsa Bergström"_s}});
    if (!added)
        return failure(added.error());
    const auto opened = command(u"sana"_s, u"desk.open_trading_account"_s,
        {{u"p_client_id"_s, m_client}, {u"p_server"_s, server}, {u"p_login"_s, m_login},
            {u"p_group"_s, u"real\\std-eur"_s}, {u"p_currency"_s, u"EUR"_s}});
    if (!opened)
        return failure(opened.error());
    m_account = opened->id;
    m_report.step(u"sana"_s, u"linked account %1 on %2"_s.arg(m_login).arg(server));
    // A client who comes from another system brings a balance: taken over once, by the
    // administrator.
    const auto booked =
        (*superuser)
            ->execute(
                u"select book.post_journal('opening', 'OPEN-' || $1::text, clock_timestamp(), "
                u"null, null,"
                " array[row (book.house_account('bank_client_money', 'EUR', 'bank', $2), "
                "-$3::bigint)::book.leg,"
                " row (book.account('client_trading', 'EUR', $4, $2, null, 0), $3::bigint)::book.leg])"_s,
                {QString::number(m_login), m_account, openingMinor, m_client});
    if (!booked)
        return failure(booked.error());
    m_report.step(u"office"_s,
        u"booked the opening balance 10,000.00 EUR, journal %1"_s.arg(booked->row(0).integer(0)));
    return {};
}

Result<void> MainJob::prepareDestination()
{
    const auto made = command(u"sana"_s, u"desk.register_destination"_s,
        {{u"p_client_id"_s, m_client}, {u"p_kind"_s, u"sepa"_s},
            {u"p_detail"_s, u"SE4550000000058398257466"_s}, {u"p_holder"_s, u"Elsa Bergström"_s},
            {u"p_bank"_s, u"Mälarbanken"_s}});
    if (!made)
        return failure(made.error());
    m_destination = made->id;
    m_report.step(u"sana"_s, u"registered the client's bank account"_s);
    const auto verified = command(u"chen"_s, u"desk.verify_destination"_s,
        {{u"p_id"_s, m_destination}, {u"p_version"_s, made->version},
            {u"p_text"_s, u"Bank statement of this month"_s}});
    if (!verified)
        return failure(verified.error());
    m_report.step(u"chen"_s, u"verified it"_s);
    return {};
}

Result<void> MainJob::submit()
{
    const auto asked = command(u"sana"_s, u"desk.submit_withdrawal"_s,
        {{u"p_trading_account_id"_s, m_account}, {u"p_destination_id"_s, m_destination},
            {u"p_amount_minor"_s, amountMinor}, {u"p_text"_s, u"Client's request by phone"_s}});
    if (!asked)
        return failure(asked.error());
    m_payment = asked->id;
    m_reference = asked->detail.value(u"reference").toString();
    m_report.step(u"sana"_s, u"asked for withdrawal %1 over 6,200.00 EUR"_s.arg(m_reference));
    auto mara = session(u"mara"_s);
    if (!mara)
        return failure(mara.error());
    // Live figures come from the trading server while somebody looks.
    for (int tries = 0; tries < waitTries; ++tries) {
        const auto wanted =
            (*mara)
                ->read({u"desk.request_figures"_s, {{u"p_trading_account_id"_s, m_account}}})
                .wait();
        if (!wanted)
            return failure(wanted.error());
        const Result<QJsonObject> now = sheet(u"mara"_s);
        if (!now)
            return failure(now.error());
        const QJsonObject payment = now->value(u"payment").toObject();
        if (payment.value(u"free_margin").isObject()) {
            m_report.detail(
                u"held %1; free margin on %2 now %3"_s.arg(moneyText(payment.value(u"hold")),
                    server, moneyText(payment.value(u"free_margin").toObject().value(u"amount"))));
            return {};
        }
        QThread::msleep(waitMs);
    }
    return failure(ErrorCode::Timeout, {{u"what"_s, u"live figures"_s}});
}

/// The client's account is new today: nothing would be paid to it before the cooling-off is over.
Result<void> MainJob::letPass()
{
    const Result<QJsonObject> shown = sheet(u"olga"_s);
    if (!shown)
        return failure(shown.error());
    const QJsonObject payment = shown->value(u"payment").toObject();
    const auto let = command(u"olga"_s, u"desk.override_check"_s,
        {{u"p_id"_s, m_payment}, {u"p_version"_s, payment.value(u"version").toInteger()},
            {u"p_revision"_s, payment.value(u"revision").toInteger()},
            {u"p_hash"_s, payment.value(u"hash").toString()}, {u"p_code"_s, u"destination_age"_s},
            {u"p_reason_code"_s, u"evidence_seen"_s},
            {u"p_text"_s, u"Statement of the account seen, client called back"_s}});
    if (!let)
        return failure(let.error());
    m_report.step(u"olga"_s, u"let it pass before the cooling-off is over, with the password"_s);
    return {};
}

Result<void> MainJob::approve(const QString& login)
{
    const Result<QJsonObject> shown = sheet(login);
    if (!shown)
        return failure(shown.error());
    int clear = 0;
    QStringList looks;
    for (const QJsonValue& value : shown->value(u"checks").toArray()) {
        const QString level = value[u"level"_s].toString();
        clear += level == u"clear";
        if (level != u"clear")
            looks.append(value[u"code"_s].toString());
    }
    const QJsonObject payment = shown->value(u"payment").toObject();
    const office::Call call{u"desk.approve_payment"_s,
        {{u"p_key"_s, office::newCommandKey()}, {u"p_id"_s, m_payment},
            {u"p_version"_s, payment.value(u"version").toInteger()},
            {u"p_revision"_s, payment.value(u"revision").toInteger()},
            {u"p_hash"_s, payment.value(u"hash").toString()}, {u"p_text"_s, QString()}}};
    auto person = session(login);
    if (!person)
        return failure(person.error());
    auto outcome = (*person)->command(call).wait();
    const bool askedAgain = !outcome && outcome.error().code == ErrorCode::StepUpRequired;
    if (askedAgain)
        outcome = (*person)->stepUp(call, *m_credentials.password(login)).wait();
    if (!outcome)
        return failure(outcome.error());
    m_report.step(login,
        u"approved %1 to %2%3: step %4 of %5"_s
            .arg(moneyText(payment.value(u"amount")),
                payment.value(u"destination").toObject().value(u"masked").toString(),
                askedAgain ? u", with the password again"_s : QString())
            .arg(outcome->detail.value(u"steps_done").toInteger())
            .arg(outcome->detail.value(u"steps_needed").toInteger()));
    m_report.detail(u"%1 checks clear%2"_s.arg(clear).arg(
        looks.isEmpty() ? QString() : u", to look at: "_s + looks.join(u", "_s)));
    return keepReceipt(*outcome);
}

/// A transfer of this size leaves as a file that somebody without a hand in it has to release.
Result<void> MainJob::releaseFile()
{
    auto person = session(u"ines"_s);
    if (!person)
        return failure(person.error());
    for (int tries = 0; tries < waitTries; ++tries) {
        const auto table =
            (*person)
                ->read({u"desk.list_payout_files"_s, {{u"p_released"_s, false}, {u"p_limit"_s, 5}}})
                .wait();
        if (!table)
            return failure(table.error());
        const auto files = office::rowsOf<payments::PayoutFileRow>(
            *table, payments::payoutFileRowFromJson, {u"release"_s});
        if (!files)
            return failure(files.error());
        for (const payments::PayoutFileRow& file : *files) {
            if (file.payment.value() != m_payment)
                continue;
            const office::Call call = payments::PayoutsApi::release(
                office::newCommandKey(), file.id, file.version, file.sha256);
            auto outcome = (*person)->command(call).wait();
            if (!outcome && outcome.error().code == ErrorCode::StepUpRequired)
                outcome = (*person)->stepUp(call, *m_credentials.password(u"ines"_s)).wait();
            if (!outcome)
                return failure(outcome.error());
            m_report.step(u"ines"_s,
                u"released file %1 to the bank, SHA-256 %2…"_s.arg(
                    file.messageId, file.sha256.left(16)));
            return keepReceipt(*outcome);
        }
        QThread::msleep(waitMs);
    }
    return failure(ErrorCode::Timeout, {{u"what"_s, u"file"_s}, {u"reference"_s, m_reference}});
}

Result<void> MainJob::waitForPayout()
{
    for (int tries = 0; tries < waitTries; ++tries) {
        const Result<QJsonObject> now = sheet(u"ines"_s);
        if (!now)
            return failure(now.error());
        const QString state = now->value(u"payment").toObject().value(u"state").toString();
        if (state == u"settled" || state == u"failed") {
            for (const QJsonValue& value : now->value(u"instructions").toArray()) {
                const bool isPayout = value[u"kind"_s].toString() == u"payout";
                (isPayout ? m_payoutTicket : m_tradingTicket) = value[u"ticket"_s].toString();
                m_report.step(u"bridge"_s,
                    isPayout ? u"payout %1, %2"_s.arg(value[u"ticket"_s].toString(), state)
                             : u"%1: balance -%2 on %3, ticket %4, tag %5"_s.arg(server,
                                 moneyText(value[u"amount"_s]), QString::number(m_login),
                                 value[u"ticket"_s].toString(), value[u"tag"_s].toString()));
            }
            return state == u"settled" ? Result<void>() : disagreement(u"payment failed"_s);
        }
        QThread::msleep(waitMs);
    }
    return failure(ErrorCode::Timeout, {{u"what"_s, u"payout"_s}, {u"reference"_s, m_reference}});
}

Result<void> MainJob::comparePostings()
{
    const Result<QJsonObject> now = sheet(u"ines"_s);
    if (!now)
        return failure(now.error());
    m_report.step(u"ledger"_s, u"postings of %1"_s.arg(m_reference));
    for (const QJsonValue& value : now->value(u"postings").toObject().value(u"posted").toArray())
        m_report.detail(
            u"journal %1  %2  %3  %4  %5"_s.arg(value[u"journal_id"_s].toInteger())
                .arg(value[u"step"_s].toString().leftJustified(15),
                    value[u"account"_s].toString().leftJustified(18),
                    value[u"side"_s].toString().leftJustified(6), moneyText(value[u"amount"_s])));
    auto superuser = m_office.connectAsOwner();
    if (!superuser)
        return failure(superuser.error());
    const auto proofs = proveLedger(**superuser, false);
    if (!proofs)
        return failure(proofs.error());
    for (const LedgerProof& proof : *proofs) {
        if (proof.differences != 0)
            return disagreement(proof.name);
    }
    m_report.detail(u"%1 proofs of the whole ledger hold"_s.arg(proofs->size()));
    return {};
}

Result<void> MainJob::compareTradingServer()
{
    const auto account = m_simulator.get(u"/accounts/%1"_s.arg(m_login));
    const auto book = m_simulator.get(u"/book"_s);
    if (!account || !book)
        return failure(account ? book.error() : account.error());
    const QString balance = account->value(u"balance").toString();
    const bool isListed =
        QString::fromUtf8(QJsonDocument(*book).toJson()).contains(m_tradingTicket);
    if (balance != u"3800.00" || !isListed)
        return disagreement(u"trading server: balance %1"_s.arg(balance));
    m_report.step(u"check"_s,
        u"%1 shows balance %2 EUR and ticket %3 in its own book"_s.arg(
            server, balance, m_tradingTicket));
    return {};
}

Result<void> MainJob::compareGateway()
{
    const auto book = SimulatorLink::getFrom(m_simulator.provider(u"sepa-bank"_s), u"/book"_s);
    if (!book)
        return failure(book.error());
    const QString text = QString::fromUtf8(QJsonDocument(*book).toJson());
    if (!text.contains(m_payoutTicket))
        return disagreement(u"the bank does not know payout %1"_s.arg(m_payoutTicket));
    m_report.step(u"check"_s, u"the bank's book has payout %1"_s.arg(m_payoutTicket));
    return {};
}

Result<void> MainJob::verifyAudit()
{
    // Give the sealer a moment, so that what has just happened is under a signature, too.
    auto superuser = m_office.connectAsOwner();
    if (!superuser)
        return failure(superuser.error());
    const auto now =
        (*superuser)->execute(u"select pg_snapshot_xmin(pg_current_snapshot())::text"_s);
    if (!now)
        return failure(now.error());
    for (int tries = 0; tries < waitTries; ++tries) {
        const auto sealed =
            (*superuser)
                ->execute(
                    u"select exists (select from audit.seal where high_xid >= $1::text::xid8 and signature is not null)"_s,
                    {now->row(0).text(0)});
        if (!sealed)
            return failure(sealed.error());
        if (sealed->row(0).flag(0))
            break;
        QThread::msleep(waitMs);
    }
    const TrialLayout& layout = m_office.layout();
    const auto report = purser::tool::verifyAudit(**superuser, AuditReader::Way::Tables,
        {{layout.publicKey()}, {layout.anchors()}, {layout.receipts()}});
    if (!report)
        return failure(report.error());
    m_report.step(u"audit"_s, u"verified with key, anchors and receipts"_s);
    m_report.detail(describe(*report, true));
    return report->isClean() ? Result<void>() : disagreement(report->findings.front().name());
}

Result<office::OfficeSession*> MainJob::session(const QString& login)
{
    auto& session = m_sessions[login];
    if (session)
        return session.get();
    office::OfficeAddress address;
    address.hosts = m_credentials.hosts;
    address.ports = m_credentials.ports;
    address.database = m_credentials.database;
    const Secret* password = m_credentials.password(login);
    if (!password)
        return failure(ErrorCode::NotFound, {{u"login"_s, login}});
    office::SessionOptions options;
    options.applicationName = u"purser-office"_s;
    options.poll = false;
    options.listen = false;
    session = std::make_unique<office::OfficeSession>(address, login, *password, options);
    const auto me = session->open().wait();
    if (!me)
        return failure(me.error());
    return session.get();
}

Result<office::Outcome> MainJob::command(
    const QString& login, const QString& function, QList<office::Argument> arguments)
{
    auto person = session(login);
    if (!person)
        return failure(person.error());
    arguments.prepend({u"p_key"_s, office::newCommandKey()});
    const office::Call call{function, arguments};
    auto outcome = (*person)->command(call).wait();
    if (!outcome && outcome.error().code == ErrorCode::StepUpRequired)
        outcome = (*person)->stepUp(call, *m_credentials.password(login)).wait();
    if (!outcome)
        return outcome;
    if (const Result<void> kept = keepReceipt(*outcome); !kept)
        return failure(kept.error());
    return outcome;
}

Result<QJsonObject> MainJob::sheet(const QString& login)
{
    auto person = session(login);
    if (!person)
        return failure(person.error());
    return (*person)->readJson({u"desk.payment_sheet"_s, {{u"p_id"_s, m_payment}}}).wait();
}

Result<void> MainJob::keepReceipt(const office::Outcome& outcome)
{
    QFile file(m_office.layout().receipts());
    const QJsonObject receipt{{u"chain"_s, outcome.receiptChain}, {u"seq"_s, outcome.receiptSeq},
        {u"hash"_s, outcome.receiptHash}};
    if (!file.open(QIODevice::Append)
        || file.write(QJsonDocument(receipt).toJson(QJsonDocument::Compact) + '\n') < 0)
        return failure(ErrorCode::Io, {{u"path"_s, file.fileName()}});
    return {};
}

} // namespace purser::tool
