#pragma once

#include "ui/clients/intake/deedsender.h"
#include "ui/clients/intake/intaketexts.h"

namespace purser::kit {
class Formats;
}

namespace purser::clients {

/// Enters an applicant, and keeps the fields and documents of a client's file.
class FileDeeds : public QObject
{
    Q_OBJECT
public:
    FileDeeds(DeedSender& sender, const kit::Formats& formats);

    void newApplicant();
    void addDocument(const ApplicationFile& file);
    /// Opens the form of all fields with the keyboard at `code`.
    void correct(const ApplicationFile& file, const ClientRecord& record, const QString& code);
    void verify(const ApplicationFile& file, const ClientRecord& record, const QStringList& codes);
    /// A masked field in clear, for a purpose, for as long as the office says.
    void reveal(const ClientRecord& record, const QString& code);
    void showHistory(const ClientRecord& record, const FileField& field);

Q_SIGNALS:
    /// An application was opened.
    void opened(purser::ApplicationId id);
    void clientRequested(purser::ClientId id);
    void revealed(const purser::clients::RevealedField& field);

private:
    void showApplicant(const IntakeForm& form);
    void showDocument(const IntakeForm& form, const ApplicationFile& file);
    void showCorrection(const IntakeForm& form, const ApplicationFile& file,
        const ClientRecord& record, const QString& code);
    void showEditions(
        kit::DialogFrame* dialog, const FileField& field, const std::vector<FieldEdition>& all);

    DeedSender& m_sender;
    const kit::Formats& m_formats;
};

/// The documents of a file as a choice: "Passport, side 1".
FormField documentChoice(const ApplicationFile& file, const QString& label, bool acceptedOnly);

} // namespace purser::clients
