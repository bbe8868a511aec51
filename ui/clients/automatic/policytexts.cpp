#include "ui/clients/automatic/policytexts.h"

#include "ui/clients/automatic/lettertextdialog.h"
#include "ui/clients/automatic/policycolumns.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/placewords.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace purser::clients {

QString PolicyTexts::part(const QString& part)
{
    if (part == "requirements"_L1)
        return tr("What is asked of applicants");
    if (part == "countries"_L1)
        return tr("Countries");
    if (part == "gates"_L1)
        return tr("What a level opens");
    if (part == "approvals"_L1)
        return tr("Who decides applications");
    if (part == "documents"_L1)
        return tr("Kinds of documents");
    if (part == "reviews"_L1)
        return tr("How often clients are reviewed");
    if (part == "diligence"_L1)
        return tr("Items of enhanced due diligence");
    if (part == "tags"_L1)
        return tr("Tags of clients");
    if (part == "words"_L1)
        return tr("Words that no letter says");
    if (part == "reasons"_L1)
        return tr("Why documents are sent back");
    return tr("Questions of the appropriateness test");
}

QString PolicyTexts::extent(const OnboardingPart& part)
{
    if (part.content.isArray())
        return tr("%n rules", nullptr, static_cast<int>(part.content.toArray().size()));
    return tr(
        "%n questions", nullptr, static_cast<int>(part.content[u"questions"].toArray().size()));
}

QString PolicyTexts::value(const QString& field, const QJsonValue& value)
{
    const QString text = value.toVariant().toString();
    if (value.isArray()) {
        QStringList words;
        for (const QJsonValue one : value.toArray())
            words.append(kit::OfficeWords::of(one.toString()));
        return words.isEmpty() ? tr("none") : kit::enumerated(words);
    }
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (value.isNull() || value.isUndefined() || text.isEmpty())
        return u"–"_s;
    if (text == "*"_L1)
        return tr("all");
    if (field == "jurisdiction"_L1 || field == "country"_L1)
        return text + u' ' + kit::countryName(text);
    if (field == "language"_L1)
        return kit::languageName(text);
    if (field == "client_kind"_L1)
        return text == "person"_L1 ? tr("person") : tr("company");
    if (field == "onboarding"_L1)
        return text == "blocked"_L1 ? tr("blocked") : tr("allowed");
    if (field == "operation"_L1)
        return text == "deposit"_L1 ? tr("deposit")
            : text == "trade"_L1    ? tr("trade")
            : text == "withdraw"_L1 ? tr("withdraw")
                                    : tr("leverage");
    if (field == "decision"_L1)
        return text == "approve"_L1 ? tr("approve") : tr("reject");
    if (field == "what"_L1)
        return text == "field"_L1   ? tr("field")
            : text == "document"_L1 ? tr("document that proves")
            : text == "consent"_L1  ? tr("consent")
            : text == "test"_L1     ? tr("test")
                                    : tr("due diligence");
    if (field == "risk_band"_L1)
        return text == "low"_L1   ? tr("low")
            : text == "medium"_L1 ? tr("medium")
            : text == "high"_L1   ? tr("high")
                                  : tr("prohibited");
    if (field == "code"_L1 || field == "kinds"_L1)
        return kit::OfficeWords::of(text);
    return text;
}

QString PolicyTexts::question(const QJsonObject& rule)
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    const QJsonObject texts = rule.value(u"texts"_s).toObject();
    if (texts.isEmpty())
        return tr("To pass: %1; hours to think: %2; tests again: %3 in %4 days")
            .arg(rule.value(u"pass_points"_s).toInt())
            .arg(rule.value(u"cooling_off_hours"_s).toInt())
            .arg(rule.value(u"retakes"_s).toInt())
            .arg(rule.value(u"retake_days"_s).toInt());
    QStringList answers;
    for (const QJsonValue answer : rule.value(u"answers"_s).toArray())
        answers.append(answer[u"texts"][language].toString(answer[u"texts"][u"en"].toString())
            + u" ("_s + QString::number(answer[u"points"].toInt()) + u')');
    return texts.value(language).toString(texts.value(u"en"_s).toString()) + u" — "_s
        + answers.join(u", "_s);
}

QString PolicyTexts::rule(const QString& part, const QJsonObject& rule)
{
    if (part == "questionnaire"_L1)
        return question(rule);
    QStringList cells;
    for (const PolicyColumn& column : policyColumns(part, {})) {
        const QString text = value(column.key, rule.value(column.key));
        // Of a flag or a figure the head says what it is.
        const bool needsHead =
            column.kind == PolicyColumn::Kind::Flag || column.kind == PolicyColumn::Kind::Whole;
        if (text != u"–")
            cells.append(needsHead ? tr("%1: %2").arg(column.title, text) : text);
    }
    return cells.join(u" · "_s);
}

QString PolicyTexts::change(const QString& part, const OnboardingEffect::Change& change)
{
    if (change.before.isEmpty())
        return tr("New: %1").arg(rule(part, change.after));
    if (change.after.isEmpty())
        return tr("Falls away: %1").arg(rule(part, change.before));
    if (part == "reasons"_L1)
        // Its words are those of the letters and stay.
        return tr("Changed: %1 → %2")
            .arg(value(u"code"_s, change.before.value(u"code"_s)) + u" · "_s
                    + value(u"kinds"_s, change.before.value(u"kinds"_s)),
                value(u"kinds"_s, change.after.value(u"kinds"_s)));
    return tr("Changed: %1 → %2").arg(rule(part, change.before), rule(part, change.after));
}

QString PolicyTexts::shut(const OnboardingEffect::Line& line)
{
    const int n = line.clients;
    if (line.code == "trade"_L1)
        return line.isMore ? tr("%n clients could trade no longer.", nullptr, n)
                           : tr("%n more clients could trade.", nullptr, n);
    if (line.code == "withdraw"_L1)
        return line.isMore ? tr("%n clients could withdraw no longer.", nullptr, n)
                           : tr("%n more clients could withdraw.", nullptr, n);
    if (line.code == "deposit"_L1)
        return line.isMore ? tr("%n clients could deposit no longer.", nullptr, n)
                           : tr("%n more clients could deposit.", nullptr, n);
    return line.isMore ? tr("%n clients could have higher leverage no longer.", nullptr, n)
                       : tr("%n more clients could have higher leverage.", nullptr, n);
}

QString PolicyTexts::letter(const QString& of, const QString& code)
{
    LetterText text;
    text.kind = of;
    text.code = code;
    return text.isTemplate() ? LetterTextDialog::nameOf(text) : kit::OfficeWords::of(code);
}

QString PolicyTexts::line(const OnboardingEffect::Line& line)
{
    if (line.kind == "letter"_L1)
        return line.isMore
            //: %1 is a letter, %2 a language, %3 a word.
            ? tr("%1, %2: it says “%3” and would have to be changed first.")
                  .arg(letter(line.of, line.code), kit::languageName(line.language), line.word)
            : tr("%1, %2: it may say “%3” again.")
                  .arg(letter(line.of, line.code), kit::languageName(line.language), line.word);
    const int n = line.clients;
    const QString what = kit::OfficeWords::of(line.code);
    if (line.kind == "lack"_L1)
        return line.isMore ? tr("%n clients would lack: %1.", nullptr, n).arg(what)
                           : tr("%n clients would no longer lack: %1.", nullptr, n).arg(what);
    if (line.kind == "shut"_L1)
        return shut(line);
    if (line.kind == "rated"_L1)
        return line.isMore ? tr("%n clients would be rated higher.", nullptr, n)
                           : tr("%n clients would be rated lower.", nullptr, n);
    if (line.kind == "blocked"_L1)
        return line.isMore
            ? tr("%n clients live in a country that would be blocked.", nullptr, n)
            : tr("%n clients live in a country that would be open again.", nullptr, n);
    if (line.kind == "people"_L1)
        return line.isMore ? tr("%n open applications would take more people.", nullptr, n)
                           : tr("%n open applications would take fewer people.", nullptr, n);
    if (line.kind == "paper"_L1)
        return line.isMore
            ? tr("%n clients have a document that would not be accepted: %1.", nullptr, n).arg(what)
            : tr("%n clients have a document that would be accepted: %1.", nullptr, n).arg(what);
    if (line.kind == "reviewed"_L1)
        return line.isMore ? tr("%n clients would be reviewed later.", nullptr, n)
                           : tr("%n clients would be reviewed sooner.", nullptr, n);
    if (line.kind == "failed"_L1)
        return line.isMore ? tr("%n clients would fail by the answers they gave.", nullptr, n)
                           : tr("%n clients would pass by the answers they gave.", nullptr, n);
    return line.isMore ? tr("%n clients answered other questions.", nullptr, n)
                       : tr("%n clients answered these questions before.", nullptr, n);
}

QStringList PolicyTexts::effect(const OnboardingEffect& effect)
{
    if (effect.lines.empty())
        return {tr("Nothing would stand otherwise.")};
    QStringList lines;
    for (const OnboardingEffect::Line& touched : effect.lines) {
        lines.append(line(touched));
        if (!touched.examples.isEmpty())
            lines.append(u"    "_s + touched.examples.mid(0, 5).join(u", "_s)
                + (touched.clients > 5 ? u" …"_s : QString()));
    }
    for (const OnboardingEffect::Move& move : effect.moves)
        lines.append(tr("%n clients would go from risk %1 to %2.", nullptr, move.clients)
                         .arg(value(u"risk_band"_s, move.from), value(u"risk_band"_s, move.to)));
    return lines;
}

QString PolicyTexts::problem(const Error& error)
{
    const QString check = error.args.value(u"check"_s).toString();
    const QString why = error.args.value(u"why"_s).toString();
    const QString at = error.args.value(u"at"_s).toString();
    if (check == "identity_asked"_L1)
        return tr("The law asks everybody for proof of who they are. This rule stays.");
    if (check == "senior_asked"_L1)
        return tr("The law asks for a second person of senior management at a high risk.");
    if (check == "yearly_review"_L1)
        return tr("The law asks for a review every year where the risk is high.");
    if (check == "item_asked"_L1)
        return tr("An item that falls away is still asked of applicants. Change that first.");
    if (check == "words_left"_L1)
        return tr("Each language keeps at least one word that no letter says.");
    if (check == "reason_left"_L1)
        return tr("A kind of document is left that could not be sent back at all.");
    if (check == "letter_says"_L1)
        return tr("%1, %2: it says “%3”. Change the letter first.")
            .arg(letter(
                     error.args.value(u"of"_s).toString(), error.args.value(u"code"_s).toString()),
                kit::languageName(error.args.value(u"language"_s).toString()),
                error.args.value(u"word"_s).toString());
    if (error.code == ErrorCode::Stale)
        return tr("Another version came into force meanwhile. Begin again from that one.");
    if (error.code != ErrorCode::BadInput)
        return kit::explain(error);
    if (why == "same"_L1)
        return tr("Nothing is changed.");
    if (why == "twice"_L1)
        return tr("This rule stands there twice: %1").arg(at);
    if (why == "letters"_L1)
        return tr("%1: what clients read is changed on the page of letters.").arg(at);
    if (why == "unspoken"_L1)
        return tr("%1, %2: no letter says “%3”.")
            .arg(at, kit::languageName(error.args.value(u"language"_s).toString()),
                error.args.value(u"word"_s).toString());
    if (error.args.value(u"field"_s).toString() == "placeholder"_L1)
        return tr("%1: nothing is filled in here for %2.")
            .arg(at, error.args.value(u"placeholder"_s).toString());
    if (error.args.contains(u"language"_s))
        return tr("%1: the text in %2 is missing.")
            .arg(at, kit::languageName(error.args.value(u"language"_s).toString()));
    if (error.args.contains(u"most"_s) && !at.isEmpty())
        return tr("%1: %2 is from %3 to %4.")
            .arg(at, policyTitle(error.args.value(u"field"_s).toString()))
            .arg(error.args.value(u"least"_s).toInt())
            .arg(error.args.value(u"most"_s).toInt());
    return at.isEmpty()
        ? kit::explain(error)
        : tr("%1: look at %2.").arg(at, policyTitle(error.args.value(u"field"_s).toString()));
}

} // namespace purser::clients
