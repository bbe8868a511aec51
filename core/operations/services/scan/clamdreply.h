#pragma once

#include "core/base/logvalue.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace purser::operations {

/// Who looks: the program, and the version of what it knows of viruses.
struct ScanEngine {
    QString name; ///< "ClamAV 1.0.3"
    int signatures = 0;
};

/// What became of one attempt to have a document looked at.
struct ScanAnswer {
    enum class Kind {
        Clean,
        Infected,
        Again, ///< the scanner failed at this document, or nobody knows: the connection was lost
        Never, ///< the scanner does not look at such a document
        Unsent ///< it did not come to this document: the scanner is away
    };

    Kind kind = Kind::Unsent;
    LogWord problem = u"none"; ///< of Again, Never and Unsent
    QString found;             ///< of Infected: the name of what is in it, 1 to 200 characters
};

/// Reads the answer to `VERSION`: "ClamAV 1.0.3/26950/Sun Jun 25 07:29:37 2023" (clamd(8)). Nothing
/// when it names no version of the signatures, as it does while there are none.
std::optional<ScanEngine> scanEngineOf(const QByteArray& reply);

/// Reads the answer to `INSTREAM`: "stream: OK", "stream: NAME FOUND", "INSTREAM size limit
/// exceeded. ERROR", "… ERROR". What is none of these is no answer: never Clean.
ScanAnswer scanAnswerOf(const QByteArray& reply);

} // namespace purser::operations
