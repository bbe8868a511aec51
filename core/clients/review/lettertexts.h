#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/office/officesession.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <vector>

namespace purser::clients {

/// One language of a template (subject and body) or of a reason (body only: the words of it).
struct LetterWording {
    QString subject;
    QString body;

    bool operator==(const LetterWording&) const = default;
};

/// What the office writes to clients on one occasion, or as one reason, in all its languages.
struct LetterText {
    QString kind;                          ///< template, reason, payment_reason
    QString subject;                       ///< of a reason: what it is given for; else empty
    QString code;                          ///< "payment_return", "document_again"
    int version = 0;                       ///< that holds now
    QMap<QString, LetterWording> wordings; ///< by language, "en" among them
    QStringList placeholders; ///< what a template may have filled in, beside name and office
    QStringList needed;       ///< those of them it must have
    QString proposedBy;       ///< empty: it came with the program
    QString decidedBy;
    QDateTime made;

    bool isTemplate() const { return kind == QLatin1String("template"); }
    /// As a proposal that replaces the version that holds now.
    QJsonObject payload() const;
};

/// A proposed version.
struct LetterProposal {
    qint64 id = 0; ///< of the change
    int version = 0;
    LetterText text; ///< its version is the one it would replace
    QString reason;
    QString by;
    QDateTime at;
    bool isDecidable = false; ///< by the person asking
};

struct LetterTexts {
    std::vector<LetterText> texts;
    std::vector<LetterProposal> proposals;
};

Result<LetterTexts> letterTextsFromJson(const QJsonObject& object);
/// By language: the letter with an example for everything that is filled in.
Result<QMap<QString, LetterWording>> letterPreviewFromJson(const QJsonObject& object);

/// The functions over what the office writes to clients, typed.
class LetterTextsApi
{
public:
    explicit LetterTextsApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<LetterTexts> list();
    /// Changes nothing; refuses what could not be proposed.
    office::Task<QMap<QString, LetterWording>> preview(const LetterText& text);

    static office::Call propose(const QString& key, const LetterText& text, const QString& reason);
    static office::Call decide(
        const QString& key, const LetterProposal& seen, bool approve, const QString& reason);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::clients

Q_DECLARE_METATYPE(purser::clients::LetterProposal)
