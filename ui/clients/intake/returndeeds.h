#pragma once

#include "core/clients/review/deferredreturn.h"
#include "ui/clients/intake/deedsender.h"

namespace purser::kit {
class Formats;
}

namespace purser::clients {

/// What people do about money that has to go back after a deferred verification lapsed and cannot:
/// have it sent once more, say where it came from, or end it by hand. The office decides whether
/// that may be.
class ReturnDeeds : public QObject
{
    Q_OBJECT
public:
    ReturnDeeds(DeedSender& sender, const kit::Formats& formats);

    /// Why a part is still here, or where it is on its way, in words.
    static QString standing(const DeferredReturn& part);

    void seeTo(const DeferredReturn& part);

private:
    FormDialog* dialogFor(const DeferredReturn& part);

    DeedSender& m_sender;
    const kit::Formats& m_formats;
};

} // namespace purser::clients
