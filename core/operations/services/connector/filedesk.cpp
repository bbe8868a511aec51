#include "core/operations/services/connector/filedesk.h"

using namespace Qt::StringLiterals;

namespace purser::operations {

using payments::gateways::PayoutRequest;
using payments::gateways::sepa::CreditFile;

namespace {

/// The gateway is not to blame, so that no other is asked instead.
FileDesk::Answer notNow(const Error& error)
{
    const QString reason = error.args.value(u"reason").toString();
    const QString word = errorName(error.code);
    return {{}, u"office_"_s + (reason.isEmpty() ? word : word + u'_' + reason), {}};
}

} // namespace

FileDesk::Answer FileDesk::releasedFile(
    const Instruction& instruction, const PayoutRequest& request)
{
    Result<std::optional<FileOutbox::KeptFile>> kept = m_office.kept(instruction);
    if (kept && !*kept) {
        Answer made = makeFile(instruction, request);
        if (!made.notSent.isEmpty() || !made.refused.isEmpty())
            return made;
        // The office may let it leave without a person.
        kept = m_office.kept(instruction);
    }
    if (!kept)
        return notNow(kept.error());
    if (*kept && (*kept)->isReleased)
        return {(*kept)->file, {}, {}};
    return {{}, u"release_awaited"_s, {}};
}

/// Written once alone, whatever becomes of it: what cannot be written joins nobody.
FileDesk::Answer FileDesk::makeFile(const Instruction& instruction, const PayoutRequest& request)
{
    const Result<CreditFile> alone = m_gateway.fileFor(request);
    if (!alone && alone.error().code == ErrorCode::Io)
        return {{}, u"schema_missing"_s, {}};
    if (!alone) {
        if (const Result<void> left = m_office.leave(instruction); !left)
            return notNow(left.error());
        const QString what = alone.error().args.value(u"what"_s).toString();
        return {{}, {}, what.isEmpty() ? u"schema"_s : what};
    }
    const Result<FileOutbox::Place> place = m_office.gather(instruction);
    if (!place)
        return notNow(place.error());
    if (*place == FileOutbox::Place::Waits)
        return {{}, u"gathering_awaited"_s, {}};
    const Result<void> made = *place == FileOutbox::Place::Ready
        ? makeGathered(instruction)
        : m_office.keep(instruction, *alone);
    return made ? Answer() : notNow(made.error());
}

Result<void> FileDesk::makeGathered(const Instruction& instruction)
{
    const Result<FileOutbox::Gathered> gathered = m_office.gathered(instruction);
    if (!gathered)
        return failure(gathered.error());
    const Result<CreditFile> file = written(*gathered);
    return file ? m_office.keepGathered(instruction, *file) : failure(file.error());
}

/// One that cannot be written any more leaves, and the file is made of the others the next time.
Result<CreditFile> FileDesk::written(const FileOutbox::Gathered& gathered)
{
    const auto leave = [&](size_t position, const Error& error) -> Result<CreditFile> {
        if (const Result<void> left = m_office.leave(gathered.payouts[position]); !left)
            return failure(left.error());
        return failure(error);
    };
    std::vector<PayoutRequest> requests;
    for (size_t i = 0; i < gathered.payouts.size(); ++i) {
        const Result<PayoutRequest> request = m_destinations.requestFor(gathered.payouts[i]);
        if (!request)
            return leave(i, request.error());
        requests.push_back(*request);
    }
    Result<CreditFile> file =
        m_gateway.fileForAll(gathered.messageId, requests, gathered.batchBooking);
    const QJsonValue position = file ? QJsonValue() : file.error().args.value(u"transfer"_s);
    const auto at = static_cast<size_t>(position.toInteger(-1));
    return at < gathered.payouts.size() ? leave(at, file.error()) : file;
}

Result<QString> FileDesk::messageId(const Instruction& instruction)
{
    return m_office.kept(instruction).map([](const std::optional<FileOutbox::KeptFile>& kept) {
        return kept ? kept->file.messageId : QString();
    });
}

} // namespace purser::operations
