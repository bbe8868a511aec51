#pragma once

#include "core/clients/review/clientrecord.h"
#include "ui/clients/intake/fieldeditor.h"

#include <QCoreApplication>

namespace purser::clients {

/// The words of entering and keeping a client's file.
class IntakeTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::clients::IntakeTexts)

public:
    /// "identity" → "Identity"
    static QString part(const QString& part);
    /// A field of policy as a form asks for it.
    static FormField field(const FieldSpec& spec);
    static QString source(const QString& code);
    /// The words of "client", "staff", "document", "register", in that order.
    static QStringList sources();
    static QString consent(const QString& kind);
    static QStringList consentKinds();
    static QString category(const QString& code);
    static QString proposalState(const QString& code);
    static QString contact(const QString& kind);
    static QString deferredState(const QString& code);
    /// What a letter is about.
    static QString letter(const QString& code);
    /// A document that a letter asks for once more: "Identity card, side 2".
    static QString letterDocument(const QString& type, int side);
    static QString letterState(const QString& code);
    /// A sentence. `reply` is the mail server's code, 0 for none.
    static QString letterProblem(const QString& code, int reply);
};

} // namespace purser::clients
