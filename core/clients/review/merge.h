#pragma once

#include "core/base/id.h"
#include "core/base/listed.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <span>
#include <vector>

namespace purser::clients {

/// What stands against a merge or against taking one back, with what is to be finished first:
/// "payment" and W-1003.
struct MergeBlock {
    QString code;
    QStringList items;
};

/// One of two files beside each other.
struct MergeSide {
    ClientId client;
    QString code;
    QString name;
    QString kycState;
    int kycLevel = 0;
    int risk = 0;
    QStringList accounts;     ///< logins
    QStringList destinations; ///< masked
    int payments = 0;
    int documents = 0;
    int notes = 0;
};

/// One field of both files. Values are masked by the rights of whoever reads.
struct MergeField {
    QString code;
    QString type; ///< as FileField::type
    QJsonValue survivor;
    QJsonValue closed;
    bool differs = false;
};

/// What merging two files would do, as `desk.merge_preview` gives it. The digest stands for exactly
/// this.
struct MergePreview {
    DuplicateId pair;
    int version = 0; ///< of the pair
    QString digest;
    MergeSide survivor;
    MergeSide closed;
    std::vector<MergeBlock> blocks;
    QStringList contradictions; ///< for which the surviving file will be reviewed
    int undoDays = 0;
    std::vector<MergeField> fields;
};

enum class MergeState { Unknown, Proposed, Refused, Merged, UndoProposed, Undone };
std::span<const ListedWord<MergeState>> listedWords(MergeState);

/// A merge, as `desk.list_merges` gives it.
struct ClientMerge {
    MergeId id;
    int version = 0;
    Listed<MergeState> state;
    DuplicateId pair;
    ClientId survivor;
    QString survivorCode;
    QString survivorName;
    ClientId closed;
    QString closedCode;
    QString closedName;
    QString text; ///< why it was proposed, or why it is to be taken back
    QString by;
    bool isMine = false;
    QDateTime undoUntil; ///< invalid before it is merged
    std::vector<MergeBlock> undoBlocks;

    bool waits() const
    {
        return state == MergeState::Proposed || state == MergeState::UndoProposed;
    }
};

Result<MergePreview> mergePreviewFromJson(const QJsonObject& object);
Result<ClientMerge> clientMergeFromJson(const QJsonObject& object);
/// The blocks that a refusal of the office names.
std::vector<MergeBlock> mergeBlocks(const QJsonObject& errorArgs);

} // namespace purser::clients
