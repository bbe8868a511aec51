#include "core/operations/services/intake/routes.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

using office::Argument;
using office::Call;

constexpr qsizetype smallBody = 16 * 1024;
/// 6000 letters, escaped at the worst, and what stands beside them.
constexpr qsizetype ticketBody = 64 * 1024;
constexpr qsizetype applicationBody = 64 * 1024;
/// 10 MB in base64, and what stands beside it.
constexpr qsizetype documentBody = 14 * 1024 * 1024;

Call change(const QString& function, const ApiCall& call, QList<Argument> more = {})
{
    QList<Argument> arguments{{u"p_token"_s, call.token}, {u"p_key"_s, call.key}};
    arguments.append(std::move(more));
    return {function, arguments};
}

/// The id in the path. What is no number is not there, as the office would say.
/// @param what  the thing that would not be there
Result<qint64> numberIn(const ApiCall& call, const QString& what)
{
    static const QRegularExpression number(u"\\A[1-9][0-9]{0,17}\\z"_s);
    if (!number.match(call.id).hasMatch())
        return failure(ErrorCode::NotFound, {{u"what"_s, what}});
    return call.id.toLongLong();
}

Result<Call> registerApplication(const ApiCall& call)
{
    return change(u"link.intake_register"_s, call, {{u"p_request"_s, call.text}});
}

Result<Call> addDocument(const ApiCall& call)
{
    const Result<qint64> application = numberIn(call, u"application"_s);
    if (!application)
        return failure(application.error());
    QJsonObject facts;
    QByteArray content;
    for (const auto& [name, value] : call.body.members()) {
        if (name == u"content")
            content = value.text().toLatin1();
        else if (value.kind() == network::JsonNode::Kind::Number)
            facts.insert(name, static_cast<qint64>(value.integer().value_or(0)));
        else
            facts.insert(name, value.text());
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(std::move(content), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return failure(
            ErrorCode::BadInput, {{u"field"_s, u"content"_s}, {u"why"_s, u"not_base64"_s}});
    return change(u"link.intake_document"_s, call,
        {{u"p_application_id"_s, *application}, {u"p_request"_s, office::jsonText(facts)},
            {u"p_content"_s, decoded.decoded}});
}

Result<Call> submitApplication(const ApiCall& call)
{
    return numberIn(call, u"application"_s).map([&](qint64 id) {
        return change(u"link.intake_submit"_s, call, {{u"p_application_id"_s, id}});
    });
}

Result<Call> readApplication(const ApiCall& call)
{
    return numberIn(call, u"application"_s).map([&](qint64 id) {
        return Call{u"link.intake_application"_s,
            {{u"p_token"_s, call.token}, {u"p_application_id"_s, id}}};
    });
}

Result<Call> acceptWarning(const ApiCall& call)
{
    return numberIn(call, u"application"_s).map([&](qint64 id) {
        return change(u"link.intake_accept_warning"_s, call, {{u"p_application_id"_s, id}});
    });
}

Result<Call> addRecords(const ApiCall& call)
{
    return numberIn(call, u"application"_s).map([&](qint64 id) {
        return change(u"link.intake_records"_s, call,
            {{u"p_application_id"_s, id}, {u"p_request"_s, call.text}});
    });
}

Result<Call> listApplications(const ApiCall& call)
{
    return numberIn(call, u"client"_s).map([&](qint64 id) {
        return Call{u"link.intake_client_applications"_s,
            {{u"p_token"_s, call.token}, {u"p_client_id"_s, id}}};
    });
}

Result<Call> readQuestionnaire(const ApiCall& call)
{
    return Call{u"link.intake_questionnaire"_s, {{u"p_token"_s, call.token}}};
}

Result<Call> announceDeposit(const ApiCall& call)
{
    return change(u"link.intake_deposit"_s, call, {{u"p_request"_s, call.text}});
}

Result<Call> askWithdrawal(const ApiCall& call)
{
    return change(u"link.intake_withdrawal"_s, call, {{u"p_request"_s, call.text}});
}

Result<Call> askTransfer(const ApiCall& call)
{
    return change(u"link.intake_transfer"_s, call, {{u"p_request"_s, call.text}});
}

Result<Call> reportSignIn(const ApiCall& call)
{
    return change(u"link.intake_sign_in"_s, call, {{u"p_request"_s, call.text}});
}

Result<Call> reportCredentialChange(const ApiCall& call)
{
    return numberIn(call, u"client"_s).map([&](qint64 id) {
        return change(u"link.intake_credential_change"_s, call,
            {{u"p_client_id"_s, id}, {u"p_request"_s, call.text}});
    });
}

Result<Call> openTicket(const ApiCall& call)
{
    return change(u"link.intake_open_ticket"_s, call, {{u"p_request"_s, call.text}});
}

Result<Call> addTicketMessage(const ApiCall& call)
{
    return numberIn(call, u"ticket"_s).map([&](qint64 id) {
        return change(u"link.intake_ticket_message"_s, call,
            {{u"p_ticket_id"_s, id}, {u"p_request"_s, call.text}});
    });
}

Result<Call> readTicket(const ApiCall& call)
{
    return numberIn(call, u"ticket"_s).map([&](qint64 id) {
        return Call{u"link.intake_ticket"_s, {{u"p_token"_s, call.token}, {u"p_ticket_id"_s, id}}};
    });
}

Result<Call> payment(const ApiCall& call, const QString& kind)
{
    static const QRegularExpression reference(u"\\A[A-Z]{1,4}-[0-9]{1,18}\\z"_s);
    if (!reference.match(call.id).hasMatch())
        return failure(ErrorCode::NotFound, {{u"what"_s, u"payment"_s}});
    return Call{u"link.intake_payment"_s,
        {{u"p_token"_s, call.token}, {u"p_kind"_s, kind}, {u"p_reference"_s, call.id}}};
}

Result<Call> readDeposit(const ApiCall& call)
{
    return payment(call, u"deposit"_s);
}

Result<Call> readWithdrawal(const ApiCall& call)
{
    return payment(call, u"withdrawal"_s);
}

Result<Call> readTransfer(const ApiCall& call)
{
    return payment(call, u"transfer"_s);
}

} // namespace

const std::vector<Route>& routes()
{
    static const std::vector<Route> table{
        {"POST", u"/v1/applications"_s, u"registerApplication"_s,
            u"Enter somebody who wants to become a client"_s, u"applications.write"_s,
            u"Application"_s, u"ApplicationState"_s, 201, applicationBody, registerApplication},
        {"POST", u"/v1/applications/{id}/documents"_s, u"addDocument"_s,
            u"Store a document of an applicant"_s, u"applications.write"_s, u"Document"_s,
            u"DocumentState"_s, 201, documentBody, addDocument},
        {"POST", u"/v1/applications/{id}/submission"_s, u"submitApplication"_s,
            u"Hand an application over, first or after an answer"_s, u"applications.write"_s,
            u"Nothing"_s, u"ApplicationState"_s, 200, smallBody, submitApplication},
        {"GET", u"/v1/applications/{id}"_s, u"readApplication"_s, u"How an application stands"_s,
            u"applications.read"_s, {}, u"ApplicationState"_s, 200, 0, readApplication},
        {"POST", u"/v1/applications/{id}/warning"_s, u"acceptWarning"_s,
            u"The client accepts the warning after a failed test"_s, u"applications.write"_s,
            u"Nothing"_s, u"ApplicationState"_s, 200, smallBody, acceptWarning},
        {"POST", u"/v1/applications/{id}/records"_s, u"addRecords"_s,
            u"Put right what a client said, or bring it later"_s, u"applications.write"_s,
            u"Records"_s, u"ApplicationState"_s, 200, applicationBody, addRecords},
        {"GET", u"/v1/clients/{id}/applications"_s, u"listApplications"_s,
            u"What a client has to do: applications, and reviews that wait for the client"_s,
            u"applications.read"_s, {}, u"ApplicationList"_s, 200, 0, listApplications},
        {"GET", u"/v1/questionnaire"_s, u"readQuestionnaire"_s,
            u"The questions of the appropriateness test"_s, u"applications.read"_s, {},
            u"Questionnaire"_s, 200, 0, readQuestionnaire},
        {"POST", u"/v1/deposits"_s, u"announceDeposit"_s, u"Announce a deposit"_s,
            u"deposits.write"_s, u"Deposit"_s, u"PaymentState"_s, 201, smallBody, announceDeposit},
        {"GET", u"/v1/deposits/{id}"_s, u"readDeposit"_s, u"How a deposit stands"_s,
            u"payments.read"_s, {}, u"PaymentState"_s, 200, 0, readDeposit},
        {"POST", u"/v1/withdrawals"_s, u"askWithdrawal"_s, u"Ask for a withdrawal"_s,
            u"withdrawals.write"_s, u"Withdrawal"_s, u"PaymentState"_s, 201, smallBody,
            askWithdrawal},
        {"GET", u"/v1/withdrawals/{id}"_s, u"readWithdrawal"_s, u"How a withdrawal stands"_s,
            u"payments.read"_s, {}, u"PaymentState"_s, 200, 0, readWithdrawal},
        {"POST", u"/v1/transfers"_s, u"askTransfer"_s,
            u"Ask for a transfer between accounts of a client"_s, u"transfers.write"_s,
            u"Transfer"_s, u"PaymentState"_s, 201, smallBody, askTransfer},
        {"GET", u"/v1/transfers/{id}"_s, u"readTransfer"_s, u"How a transfer stands"_s,
            u"payments.read"_s, {}, u"PaymentState"_s, 200, 0, readTransfer},
        {"POST", u"/v1/sessions"_s, u"reportSignIn"_s, u"Report that a client signed in"_s,
            u"sessions.write"_s, u"SignIn"_s, u"SignInState"_s, 201, smallBody, reportSignIn},
        {"POST", u"/v1/clients/{id}/credential-changes"_s, u"reportCredentialChange"_s,
            u"Report that a client changed what they sign in with or are reached by"_s,
            u"credentials.write"_s, u"CredentialChange"_s, u"CredentialChangeState"_s, 201,
            smallBody, reportCredentialChange},
        {"POST", u"/v1/tickets"_s, u"openTicket"_s, u"Enter what a client asks of the office"_s,
            u"tickets.write"_s, u"Ticket"_s, u"TicketState"_s, 201, ticketBody, openTicket},
        {"POST", u"/v1/tickets/{id}/messages"_s, u"addTicketMessage"_s,
            u"The client writes again about a ticket"_s, u"tickets.write"_s, u"TicketMessage"_s,
            u"TicketState"_s, 201, ticketBody, addTicketMessage},
        {"GET", u"/v1/tickets/{id}"_s, u"readTicket"_s, u"A ticket with what was said in it"_s,
            u"tickets.read"_s, {}, u"TicketState"_s, 200, 0, readTicket},
    };
    return table;
}

std::optional<RouteMatch> routeOf(const QByteArray& method, const QString& path)
{
    std::optional<RouteMatch> match;
    const QStringList parts = path.split(u'/');
    for (const Route& route : routes()) {
        const QStringList wanted = route.path.split(u'/');
        if (wanted.size() != parts.size())
            continue;
        QString id;
        bool fits = true;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (wanted[i] == u"{id}" && !parts[i].isEmpty())
                id = parts[i];
            else
                fits = fits && wanted[i] == parts[i];
        }
        if (!fits)
            continue;
        if (route.method == method)
            return RouteMatch{&route, id};
        match = RouteMatch{nullptr, id};
    }
    return match;
}

qsizetype longestBody()
{
    return documentBody;
}

} // namespace purser::operations
