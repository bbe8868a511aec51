#pragma once

#include "ui/clients/intake/deedsender.h"

namespace purser::kit {
class Formats;
}

namespace purser::clients {

class MergeComparison;

/// Two files that may be one client: compared, merged by two people, and taken apart again.
class MergeDeeds : public QObject
{
    Q_OBJECT
public:
    MergeDeeds(DeedSender& sender, const kit::Formats& formats);

    /// Both files beside each other: merge them, or say that they are not one person.
    void compare(const DuplicatePair& pair);
    /// Whatever is to be done about a merge: a second person decides, or it is taken back.
    void open(const ClientMerge& merge);
    /// The same for one known by its number.
    void open(MergeId id);

private:
    void decide(const ClientMerge& merge);
    void takeBack(const ClientMerge& merge);
    void showMerge(FormDialog* dialog, const ClientMerge& merge);
    /// Refusals name what is to be finished first.
    DeedSender::Refused refusedIn(FormDialog* dialog);

    DeedSender& m_sender;
    const kit::Formats& m_formats;
};

} // namespace purser::clients
