#pragma once

#include <QString>

namespace purser::payments::gateways {

/// What became of one instruction. Anything not certain is Unknown, which is never repeated and
/// never compensated: it is looked up by our reference (see resolve()), and what stays unknown is a
/// person's work.
struct Outcome {
    enum class Kind {
        Done,    ///< what was asked has been done: the session is open, the money has gone
        Pending, ///< taken on by the gateway; how it ends is asked later
        Refused, ///< not done and never will be under this reference
        NotSent, ///< not done, and the instruction itself was not judged; may be asked again later
        Unknown, ///< may or may not have been done
    };

    Kind kind = Kind::Unknown;
    QString providerId; ///< the gateway's own id, when it gave one
    QString reason; ///< a word for the log and the work item; the gateway's own where it has one
    int httpStatus = 0; ///< once answered
    int revision = -1;  ///< what an approval has to name; below zero: none
    QString page;       ///< address for the client to go on at; holds a session, so never logged

    /// Nothing has happened and nothing will: the only case in which another gateway may be asked.
    bool isDefinitelyNegative() const { return kind == Kind::Refused || kind == Kind::NotSent; }

    static Outcome refused(const QString& reason, int status = 0)
    {
        return {Kind::Refused, {}, reason, status, -1, {}};
    }
    static Outcome notSent(const QString& reason, int status = 0)
    {
        return {Kind::NotSent, {}, reason, status, -1, {}};
    }
    static Outcome unknown(const QString& reason, int status = 0)
    {
        return {Kind::Unknown, {}, reason, status, -1, {}};
    }
};

} // namespace purser::payments::gateways
