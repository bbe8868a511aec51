#include "core/clients/review/merge.h"

#include "core/base/jsonfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

/// Logins come as numbers, places as text.
QStringList labels(const QJsonArray& array)
{
    QStringList list;
    for (const QJsonValue value : array)
        list << value.toVariant().toString();
    return list;
}

Result<MergeBlock> mergeBlockFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"block"_s);
    MergeBlock block{fields.text(u"code"), labels(fields.array(u"items"))};
    return fields.finish(std::move(block));
}

struct SideKyc {
    QString state;
    int level = 0;
};

Result<SideKyc> sideKycFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"kyc"_s);
    SideKyc kyc{fields.text(u"state"), fields.count(u"level")};
    return fields.finish(std::move(kyc));
}

Result<MergeSide> mergeSideFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"side"_s);
    MergeSide side;
    side.client = fields.id<ClientId>(u"id");
    side.code = fields.text(u"code");
    side.name = fields.text(u"name");
    const auto kyc = fields.child<SideKyc>(u"kyc", sideKycFromJson);
    side.kycState = kyc.state;
    side.kycLevel = kyc.level;
    side.risk = fields.count(u"risk");
    side.accounts = labels(fields.array(u"accounts"));
    side.destinations = labels(fields.array(u"destinations"));
    side.payments = fields.count(u"payments");
    side.documents = fields.count(u"documents");
    side.notes = fields.count(u"notes");
    return fields.finish(std::move(side));
}

Result<MergeField> mergeFieldFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"field"_s);
    MergeField field{fields.text(u"code"), fields.text(u"type"), object.value(u"survivor"_s),
        object.value(u"closed"_s), fields.flag(u"differs")};
    return fields.finish(std::move(field));
}

} // namespace

std::span<const ListedWord<MergeState>> listedWords(MergeState)
{
    static constexpr ListedWord<MergeState> words[] = {
        {MergeState::Proposed, u"proposed"},
        {MergeState::Refused, u"refused"},
        {MergeState::Merged, u"merged"},
        {MergeState::UndoProposed, u"undo_proposed"},
        {MergeState::Undone, u"undone"},
    };
    return words;
}

Result<MergePreview> mergePreviewFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"merge_preview"_s);
    MergePreview preview;
    preview.pair = fields.id<DuplicateId>(u"pair");
    preview.version = fields.count(u"version");
    preview.digest = fields.text(u"digest");
    preview.survivor = fields.child<MergeSide>(u"survivor", mergeSideFromJson);
    preview.closed = fields.child<MergeSide>(u"closed", mergeSideFromJson);
    preview.blocks = fields.list<MergeBlock>(u"blocks", mergeBlockFromJson);
    preview.contradictions = fields.texts(u"contradictions");
    preview.undoDays = fields.count(u"undo_days");
    preview.fields = fields.list<MergeField>(u"fields", mergeFieldFromJson);
    return fields.finish(std::move(preview));
}

Result<ClientMerge> clientMergeFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"merge"_s);
    ClientMerge merge;
    merge.id = fields.id<MergeId>(u"id");
    merge.version = fields.count(u"version");
    merge.state = fields.word<MergeState>(u"state");
    merge.pair = fields.id<DuplicateId>(u"pair");
    merge.survivor = fields.id<ClientId>(u"survivor");
    merge.survivorCode = fields.text(u"survivor_code");
    merge.survivorName = fields.text(u"survivor_name");
    merge.closed = fields.id<ClientId>(u"closed");
    merge.closedCode = fields.text(u"closed_code");
    merge.closedName = fields.text(u"closed_name");
    merge.text = fields.text(u"text");
    merge.by = fields.text(u"by");
    merge.isMine = fields.flag(u"mine");
    merge.undoUntil = fields.optionalInstant(u"undo_until_us");
    merge.undoBlocks = fields.list<MergeBlock>(u"undo_blocks", mergeBlockFromJson);
    return fields.finish(std::move(merge));
}

std::vector<MergeBlock> mergeBlocks(const QJsonObject& errorArgs)
{
    std::vector<MergeBlock> blocks;
    for (const QJsonValue entry : errorArgs.value(u"blocks"_s).toArray()) {
        if (Result<MergeBlock> block = mergeBlockFromJson(entry.toObject()))
            blocks.push_back(std::move(*block));
    }
    return blocks;
}

} // namespace purser::clients
