#pragma once

#include "ui/clients/intake/deedsender.h"
#include "ui/clients/intake/intaketexts.h"

namespace purser::kit {
class Formats;
}

namespace purser::clients {

/// What a client signs, answers and says: consents, tax self-certification, appropriateness test,
/// contacts, tags, letters to them.
class RecordDeeds : public QObject
{
    Q_OBJECT
public:
    explicit RecordDeeds(DeedSender& sender);

    /// `kind` comes first; empty: those that policy asks for.
    void consents(const ApplicationFile& file, const QString& kind);
    void tax(const ApplicationFile& file);
    void test(const ApplicationFile& file);
    /// A test of the past question by question, its points counted again.
    void replay(qint64 test, const kit::Formats& formats);
    void acceptWarning(const TestTaken& test);
    void contact(const ApplicationFile& file);
    void tags(const ApplicationFile& file, const QStringList& carried);
    void sendAgain(const ApplicationFile& file, const ClientLetter& letter);

private:
    void showTax(const IntakeForm& form, const ApplicationFile& file);
    void showTest(const IntakeForm& form, const ApplicationFile& file);
    void showReplay(
        kit::DialogFrame* dialog, const TestReplay& replay, const kit::Formats& formats);
    void showTags(const IntakeForm& form, const ApplicationFile& file, const QStringList& carried);

    DeedSender& m_sender;
};

/// Today as forms write it.
QString todayText();

} // namespace purser::clients
