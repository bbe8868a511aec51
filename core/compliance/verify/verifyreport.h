#pragma once

#include <QJsonObject>
#include <QString>
#include <QtGlobal>
#include <vector>

namespace purser::compliance {

/// One difference between what the log says and what it must say.
struct VerifyFinding {
    enum class Kind {
        EntryChanged,    ///< a row's text does not give its hash
        EntryMissing,    ///< a number is absent from a chain
        EntryDoubled,    ///< a number occurs twice in a chain
        EntryBeforeSeal, ///< a row belongs to no seal though later rows are sealed
        SealMissing,     ///< a seal number is absent
        SealRange,       ///< a seal does not begin where the one before ended
        SealCount,       ///< rows were added to or taken out of a sealed range
        SealRoot,        ///< the rows of a seal do not give its root
        SealHash,        ///< a seal does not give its own hash
        SealSignature,   ///< not signed by a key that was given
        AnchorDiffers,   ///< a seal is not the one that was noted outside
        AnchorLost,      ///< a seal noted outside is gone: the tail was cut off
        AnchorForeign,   ///< the anchor was noted for another office, or by another key
        ReceiptDiffers,  ///< a desktop was given another hash for this row
        ReceiptLost,     ///< a desktop was given a receipt for a row that is gone
    };
    Kind kind = Kind::EntryChanged;
    QString chain; ///< with `seq`, for rows and receipts
    qint64 seq = 0;
    qint64 entryId = 0;
    qint64 sealNo = 0; ///< for seals and anchors
    /// Where two figures disagree.
    QString expected;
    QString found;

    /// The stable name for `--json` output ("entry_changed").
    QString name() const;
    QJsonObject toJson() const;
};

/// What a verification looked at and what it found. Findings beyond `maximumFindings` are counted
/// only.
struct VerifyReport {
    static constexpr size_t maximumFindings = 100;

    qint64 entries = 0;
    qint64 chains = 0;
    qint64 seals = 0;
    qint64 sealedEntries = 0;
    qint64 unsealedEntries = 0; ///< younger than the last seal
    qint64 signatures = 0;      ///< checked and good
    qint64 unsignedSeals = 0;   ///< waiting for the sealer at the end of the log
    qint64 anchors = 0;         ///< that agree
    qint64 receipts = 0;        ///< that agree
    qint64 differences = 0;
    std::vector<VerifyFinding> findings;

    bool isClean() const { return differences == 0; }
    void add(VerifyFinding finding);
    QJsonObject toJson() const;
};

} // namespace purser::compliance
