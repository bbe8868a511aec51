#include "ui/clients/automatic/lettertextdialog.h"

#include "ui/kit/text/explain.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/placewords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Tone;

namespace {

constexpr int letterDialogWidth = 1120;
constexpr int shortText = 60; ///< height of a reason's field

/// Which way a language is written, whatever the program's own is.
Qt::LayoutDirection directionOf(const QString& language)
{
    return QLocale(language).textDirection();
}

/// From its beginning.
void showSubject(QLineEdit& field, const QString& subject)
{
    field.setText(subject);
    field.setCursorPosition(0);
}

QString inBraces(const QString& name)
{
    return u'{' + name + u'}';
}

} // namespace

QString LetterTextDialog::problemOf(const Error& error)
{
    const QString language = kit::languageName(error.args.value(u"language"_s).toString());
    const QString name = error.args.value(u"placeholder"_s).toString();
    const QString why = error.args.value(u"why"_s).toString();
    if (error.code != ErrorCode::BadInput || !error.args.contains(u"language"_s))
        return kit::explain(error);
    if (error.args.value(u"field"_s).toString() == "placeholder"_L1)
        return why == "missing"_L1
            //: %1 is a language, %2 a placeholder in braces.
            ? tr("%1: %2 has to stand in the text.").arg(language, inBraces(name))
            : tr("%1: nothing is ever filled in for %2.").arg(language, inBraces(name.trimmed()));
    if (why == "unspoken"_L1)
        return tr(
            "%1: “%2” would tell the client of screening, suspicion or a case. No letter may.")
            .arg(language, error.args.value("word"_L1).toString());
    return why == "missing"_L1 ? tr("%1: a text is missing.").arg(language)
        : why == "too_long"_L1 ? tr("%1: a text is too long.").arg(language)
                               : kit::explain(error);
}

QString LetterTextDialog::nameOf(const LetterText& text)
{
    static const QHash<QString, const char*> templates{
        {u"request"_s, QT_TR_NOOP("Question to an applicant")},
        {u"approved"_s, QT_TR_NOOP("Application approved")},
        {u"rejected"_s, QT_TR_NOOP("Application rejected")},
        {u"document_expiring"_s, QT_TR_NOOP("Document expires soon")},
        {u"deferred_lapsed"_s, QT_TR_NOOP("Verification not done in time")},
        {u"payment_return"_s, QT_TR_NOOP("Question about a payment")},
        {u"payment_decline"_s, QT_TR_NOOP("Payment not carried out")},
        {u"document_again"_s, QT_TR_NOOP("Documents once more")},
    };
    if (text.isTemplate()) {
        const char* known = templates.value(text.code);
        return known ? tr(known) : kit::OfficeWords::of(text.code);
    }
    const QString english = text.wordings.value(u"en"_s).body;
    if (text.kind == "document_type"_L1)
        return tr("Kind of document: %1").arg(english);
    if (text.kind == "reason"_L1 && text.subject == "document"_L1)
        return tr("Reason a document was sent back: %1").arg(english);
    return text.kind == "reason"_L1    ? tr("Reason to ask an applicant: %1").arg(english)
        : text.subject == "decline"_L1 ? tr("Reason a payment was rejected: %1").arg(english)
                                       : tr("Reason to ask about a payment: %1").arg(english);
}

LetterTextDialog::LetterTextDialog(LetterTextsApi api, const LetterText& text,
    const LetterProposal* proposal, bool may, QWidget* parent)
    : DialogFrame(nameOf(text),
        proposal ? tr("Proposed by %1: %2").arg(proposal->by, proposal->reason)
                 : tr("What clients are written, in every language. Another person puts it in "
                      "force; letters written before keep their words."),
        parent),
      m_api(api), m_text(proposal ? proposal->text : text), m_decides(proposal != nullptr),
      m_may(may), m_before(text), m_filled(new QCheckBox(this)), m_reason(new QLineEdit(this)),
      m_hint(new kit::Label(QString(), kit::TextSize::Small, QFont::Normal, Tone::Dim))
{
    setLeastWidth(letterDialogWidth);
    m_filled->setText(tr("As a client would read it"));
    m_reason->setMaxLength(1000);
    m_reason->setAccessibleName(m_decides ? tr("In your words") : tr("Why"));
    m_hint->setWordWrap(true);
    body()->addWidget(buildLanguages(), 1);
    body()->addWidget(m_hint);
    body()->addWidget(m_filled);
    body()->addWidget(new kit::Field(m_reason->accessibleName(), m_reason));
    setButtons(m_decides ? tr("Put this version in force") : tr("Propose this version"));
    connect(m_filled, &QCheckBox::toggled, this, &LetterTextDialog::showAs);
    connect(m_reason, &QLineEdit::textChanged, this, &LetterTextDialog::check);
    showTexts();
    check();
}

QWidget* LetterTextDialog::buildLanguages()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::metric::gap);
    // English first: it is what the others are read against.
    QStringList languages = m_text.wordings.keys();
    languages.removeOne(u"en"_s);
    languages.prepend(u"en"_s);
    for (const QString& language : languages)
        row->addWidget(buildColumn(language), 1);
    QStringList names{inBraces(u"name"_s), inBraces(u"office"_s)};
    for (const QString& name : m_text.placeholders)
        names.append(inBraces(name));
    if (m_text.isTemplate())
        m_hint->setText(tr("Filled in: %1. Needed in every language: %2.")
                            .arg(names.join(u", "_s),
                                m_text.needed.isEmpty() ? tr("none")
                                                        : inBraces(m_text.needed.join(u"}, {"_s))));
    else if (m_text.needed.isEmpty())
        m_hint->setText(
            tr("A part of a sentence, without a full stop: it stands inside a letter."));
    else
        m_hint->setText(tr("A part of a sentence, without a full stop: it stands inside a letter. "
                           "Needed in every language: %1.")
                            .arg(inBraces(m_text.needed.join(u"}, {"_s))));
    return box;
}

QWidget* LetterTextDialog::buildColumn(const QString& language)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const QString name = kit::languageName(language);
    column->addWidget(
        new kit::Label(name, kit::TextSize::Small, QFont::DemiBold, Tone::Normal, box));
    Column& fields = m_columns[language];
    if (m_text.isTemplate()) {
        fields.subject = new QLineEdit(box);
        fields.subject->setMaxLength(200);
        fields.subject->setLayoutDirection(directionOf(language));
        fields.subject->setAccessibleName(tr("Subject, %1").arg(name));
        connect(fields.subject, &QLineEdit::textChanged, this, &LetterTextDialog::check);
        column->addWidget(fields.subject);
    }
    fields.body = new QPlainTextEdit(box);
    fields.body->setTabChangesFocus(true);
    fields.body->setLayoutDirection(directionOf(language));
    fields.body->setAccessibleName(tr("Text, %1").arg(name));
    QTextOption option = fields.body->document()->defaultTextOption();
    option.setTextDirection(directionOf(language));
    fields.body->document()->setDefaultTextOption(option);
    if (m_text.isTemplate())
        fields.body->setMinimumHeight(240);
    else
        fields.body->setFixedHeight(shortText);
    connect(fields.body, &QPlainTextEdit::textChanged, this, &LetterTextDialog::check);
    column->addWidget(fields.body, 1);
    return box;
}

LetterText LetterTextDialog::text() const
{
    return m_text;
}

QString LetterTextDialog::reason() const
{
    return m_reason->text().trimmed();
}

void LetterTextDialog::setBody(const QString& language, const QString& words)
{
    m_columns.value(language).body->setPlainText(words);
}

void LetterTextDialog::setReason(const QString& words)
{
    m_reason->setText(words);
}

void LetterTextDialog::showTexts()
{
    m_showsLetters = true; // what is put into the fields is not typed
    for (auto column = m_columns.begin(); column != m_columns.end(); ++column) {
        const LetterWording wording = m_text.wordings.value(column.key());
        if (column->subject)
            showSubject(*column->subject, wording.subject);
        column->body->setPlainText(wording.body);
    }
    m_showsLetters = false;
    setEditable(!m_decides && m_may);
}

void LetterTextDialog::setEditable(bool editable)
{
    for (const Column& column : m_columns) {
        if (column.subject)
            column.subject->setReadOnly(!editable);
        column.body->setReadOnly(!editable);
    }
}

void LetterTextDialog::setFilled(bool filled)
{
    m_filled->setChecked(filled);
}

/// Shows the letters or, again, the texts. An answer that is overtaken is dropped.
void LetterTextDialog::showAs(bool filled)
{
    const quint64 generation = ++m_generation;
    clearError();
    if (!filled)
        return showTexts();
    setEditable(false);
    m_api.preview(m_text).onDone(
        this, [this, generation](const Result<QMap<QString, LetterWording>>& letters) {
            if (generation != m_generation)
                return;
            if (letters)
                showLetters(*letters);
            else
                showProblemOf(letters.error());
            Q_EMIT previewed();
        });
}

void LetterTextDialog::showLetters(const QMap<QString, LetterWording>& letters)
{
    m_showsLetters = true;
    for (auto column = m_columns.begin(); column != m_columns.end(); ++column) {
        const LetterWording letter = letters.value(column.key());
        if (column->subject)
            showSubject(*column->subject, letter.subject);
        column->body->setPlainText(letter.body);
    }
}

void LetterTextDialog::showProblemOf(const Error& error)
{
    m_filled->setChecked(false);
    showProblem(problemOf(error));
}

/// Takes over what was typed.
void LetterTextDialog::check()
{
    if (!m_showsLetters && !m_decides) {
        for (auto column = m_columns.begin(); column != m_columns.end(); ++column)
            m_text.wordings[column.key()] = {
                column->subject ? column->subject->text() : QString(), column->body->toPlainText()};
    }
    const bool changed = m_decides || m_text.wordings != m_before.wordings;
    const bool said = m_decides || !reason().isEmpty();
    setAcceptable(m_may && changed && said,
        !m_may         ? tr("The head of compliance decides this, and never on what they proposed.")
            : !changed ? tr("Change a text first.")
                       : tr("Say why."));
}

} // namespace purser::clients
