#include "core/clients/review/lettertexts.h"

#include "core/base/jsonfields.h"
#include "core/office/call.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Call;
using office::Task;

namespace {

QMap<QString, LetterWording> wordingsOf(const QJsonObject& texts)
{
    QMap<QString, LetterWording> wordings;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const QJsonObject parts = text.value().toObject();
        const QString body = parts.value(u"body"_s).toString(parts.value(u"text"_s).toString());
        wordings.insert(text.key(), {parts.value(u"subject"_s).toString(), body});
    }
    return wordings;
}

Result<LetterText> letterTextFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"letter_text"_s);
    LetterText text;
    text.kind = fields.text(u"kind");
    text.subject = fields.optionalText(u"subject");
    text.code = fields.text(u"code");
    text.version = fields.count(u"version");
    text.wordings = wordingsOf(fields.object(u"texts"));
    text.proposedBy = fields.optionalText(u"proposed_by");
    text.decidedBy = fields.optionalText(u"decided_by");
    text.made = fields.optionalInstant(u"made_us");
    for (const QJsonValue entry : object.value(u"placeholders"_s).toArray()) {
        text.placeholders.append(entry[u"name"].toString());
        if (entry[u"needed"].toBool())
            text.needed.append(entry[u"name"].toString());
    }
    return fields.finish(std::move(text));
}

Result<LetterProposal> letterProposalFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"letter_proposal"_s);
    LetterProposal proposal;
    proposal.id = fields.integer(u"id");
    proposal.version = fields.count(u"version");
    proposal.reason = fields.text(u"reason");
    proposal.by = fields.text(u"by");
    proposal.at = fields.instant(u"at_us");
    proposal.isDecidable = fields.flag(u"decidable");
    JsonFields payload(fields.object(u"payload"), u"payload"_s);
    proposal.text.kind = payload.text(u"kind");
    proposal.text.subject = payload.optionalText(u"subject");
    proposal.text.code = payload.text(u"code");
    proposal.text.version = payload.count(u"replaces");
    proposal.text.wordings = wordingsOf(payload.object(u"texts"));
    if (const auto good = payload.finish(true); !good)
        fields.refuse(u"payload"_s, good.error());
    return fields.finish(std::move(proposal));
}

} // namespace

QJsonObject LetterText::payload() const
{
    QJsonObject texts;
    for (auto wording = wordings.begin(); wording != wordings.end(); ++wording) {
        texts.insert(wording.key(),
            isTemplate() ? QJsonObject{{u"subject"_s, wording->subject}, {u"body"_s, wording->body}}
                         : QJsonObject{{u"text"_s, wording->body}});
    }
    return {{u"kind"_s, kind}, {u"subject"_s, subject}, {u"code"_s, code}, {u"replaces"_s, version},
        {u"texts"_s, texts}};
}

Result<LetterTexts> letterTextsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"letter_texts"_s);
    LetterTexts all;
    all.texts = fields.list<LetterText>(u"texts", letterTextFromJson);
    all.proposals = fields.list<LetterProposal>(u"proposals", letterProposalFromJson);
    // What a proposal may have filled in is what its text may.
    for (LetterProposal& proposal : all.proposals) {
        for (const LetterText& text : all.texts) {
            if (text.kind == proposal.text.kind && text.subject == proposal.text.subject
                && text.code == proposal.text.code) {
                proposal.text.placeholders = text.placeholders;
                proposal.text.needed = text.needed;
            }
        }
    }
    return fields.finish(std::move(all));
}

Result<QMap<QString, LetterWording>> letterPreviewFromJson(const QJsonObject& object)
{
    return wordingsOf(object);
}

Task<LetterTexts> LetterTextsApi::list()
{
    return m_session.readJson({u"desk.list_letter_texts"_s, {}}).map(letterTextsFromJson);
}

Task<QMap<QString, LetterWording>> LetterTextsApi::preview(const LetterText& text)
{
    return m_session
        .readJson(
            {u"desk.preview_letter_text"_s, {{u"p_payload"_s, office::jsonText(text.payload())}}})
        .map(letterPreviewFromJson);
}

Call LetterTextsApi::propose(const QString& key, const LetterText& text, const QString& reason)
{
    return {u"desk.propose_letter_text"_s,
        {{u"p_key"_s, key}, {u"p_payload"_s, office::jsonText(text.payload())},
            {u"p_reason"_s, reason}}};
}

Call LetterTextsApi::decide(
    const QString& key, const LetterProposal& seen, bool approve, const QString& reason)
{
    return {u"desk.decide_letter_text"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, seen.id}, {u"p_version"_s, seen.version},
            {u"p_decision"_s, approve ? u"approve"_s : u"reject"_s}, {u"p_reason"_s, reason}}};
}

} // namespace purser::clients
