#pragma once

#include "ui/clients/intake/deedsender.h"

namespace purser::clients {

/// A share as a person writes it: "25 %", "33.33", "1/3".
struct Fraction {
    qint64 numerator = 0;
    qint64 denominator = 1;

    /// BadInput {field: share} when it is none, or above the whole.
    static Result<Fraction> parse(const QString& text);
};

/// Enters who owns a company, through how many companies ever.
class OwnerDeeds : public QObject
{
    Q_OBJECT
public:
    explicit OwnerDeeds(DeedSender& sender);

    void addOwner(const ApplicationFile& file, const ClientStanding& standing);
    void changeShare(
        const ApplicationFile& file, const ClientStanding& standing, const Share& share);

private:
    void showOwner(
        const IntakeForm& form, const ApplicationFile& file, const ClientStanding& standing);
    void addShareFields(FieldForm& fields, const ApplicationFile& file);

    DeedSender& m_sender;
};

} // namespace purser::clients
