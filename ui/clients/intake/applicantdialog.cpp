#include "ui/clients/intake/applicantdialog.h"

#include "ui/clients/intake/formdialog.h"
#include "ui/clients/intake/intaketexts.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/words/officewords.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

namespace {

constexpr int formHeight = 400;

/// Fields by which somebody is known again.
bool isTelling(const QString& code)
{
    static const QStringList codes{u"given_names"_s, u"family_name"_s, u"birth_date"_s, u"email"_s,
        u"phone"_s, u"legal_name"_s, u"registration_number"_s, u"lei"_s};
    return codes.contains(code);
}

/// Not in the list of initialisers: lupdate takes its braces for the end of the class.
FormChoices choicesOf(const IntakeForm& form)
{
    return {form.countries, form.currencies};
}

} // namespace

ApplicantDialog::ApplicantDialog(const IntakeForm& form, QWidget* parent)
    : DialogFrame(tr("New applicant"),
        tr("Opens a file and an application. Fields with a star are needed for the level; they can "
           "also be filled in later."),
        parent),
      m_rules(form), m_choices(choicesOf(form)), m_head(new FieldForm(m_choices, 4, this)),
      m_scroll(new QScrollArea(this)), m_likely(new kit::Banner(this))
{
    buildHead();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFixedHeight(formHeight);
    body()->addWidget(m_head);
    body()->addWidget(m_likely);
    body()->addWidget(m_scroll);
    setLeastWidth(820);
    setButtons(tr("Open the application"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT likelyWanted(values()); });
    connect(m_head, &FieldForm::changed, this, [this](const QString& code) {
        if (code == u"kind"_s)
            buildForm();
        else
            showNeeded();
    });
    connect(m_likely, &kit::Banner::actionTriggered, this,
        [this] { Q_EMIT clientRequested(m_likeliest); });
    buildForm();
}

void ApplicantDialog::buildHead()
{
    m_head->addField({u"kind"_s, tr("Kind"), u"choice"_s, {u"person"_s, u"entity"_s},
        {tr("Person"), tr("Company")}});
    m_head->addField({u"level"_s, tr("Level"), u"choice"_s, {u"1"_s, u"2"_s, u"3"_s},
        {tr("Level 1"), tr("Level 2"), tr("Level 3")}});
    m_head->addField({u"jurisdiction"_s, tr("Jurisdiction"), u"country"_s, {}});
    m_head->addField({u"source"_s, tr("Who says it"), u"choice"_s,
        {u"client"_s, u"staff"_s, u"document"_s, u"register"_s}, IntakeTexts::sources()});
    m_head->setValues({{u"kind"_s, u"person"_s}, {u"level"_s, u"2"_s},
        {u"jurisdiction"_s, m_rules.jurisdiction}, {u"source"_s, u"client"_s}});
}

void ApplicantDialog::buildForm()
{
    const QJsonObject before = m_form ? m_form->values() : QJsonObject();
    m_form = new FieldForm(m_choices, 2);
    m_form->setContentsMargins(kit::metric::margins(0, 0, kit::metric::wideGap, 0));
    QString part;
    for (const FieldSpec& spec : m_rules.fieldsFor(kind())) {
        if (spec.part != part) {
            part = spec.part;
            m_form->addTitle(IntakeTexts::part(part));
        }
        m_form->addField(IntakeTexts::field(spec));
    }
    m_form->setValues(before);
    m_scroll->setWidget(m_form); // deletes the one before
    connect(m_form, &FieldForm::changed, this, &ApplicantDialog::noteChange);
    showNeeded();
}

void ApplicantDialog::showNeeded()
{
    m_form->setNeeded(m_rules.needed(kind(), jurisdiction(), level()));
    const bool named = !m_form->values().value(u"family_name"_s).isUndefined()
        || !m_form->values().value(u"legal_name"_s).isUndefined();
    setAcceptable(named && level() > 0 && !jurisdiction().isEmpty(),
        tr("A name, a level and a jurisdiction are needed to open a file."));
}

void ApplicantDialog::noteChange(const QString& code)
{
    showNeeded();
    if (isTelling(code))
        m_pause.start();
}

QString ApplicantDialog::headText(const QString& code) const
{
    return m_head->values().value(code).toString();
}

QString ApplicantDialog::kind() const
{
    const QString said = headText(u"kind"_s);
    return said.isEmpty() ? u"person"_s : said;
}

int ApplicantDialog::level() const
{
    return headText(u"level"_s).toInt();
}

QString ApplicantDialog::jurisdiction() const
{
    return headText(u"jurisdiction"_s);
}

QString ApplicantDialog::source() const
{
    return headText(u"source"_s);
}

QJsonObject ApplicantDialog::values() const
{
    return m_form->values();
}

void ApplicantDialog::showLikely(const std::vector<LikelyClient>& clients)
{
    if (clients.empty()) {
        m_likely->clear();
        return;
    }
    QStringList named;
    for (const LikelyClient& client : clients) {
        QStringList reasons;
        for (const QString& reason : client.reasons)
            reasons << kit::OfficeWords::inside(reason);
        //: name, code, what is the same: "Jörg Müller, C-12 (same e-mail)"
        named << tr("%1, %2 (same %3)").arg(client.name, client.code, kit::enumerated(reasons));
    }
    m_likeliest = clients.front().client;
    m_likely->showMessage(kit::Tone::Warn, tr("May be here already: %1").arg(named.join(u"; "_s)),
        tr("Open the file"));
}

void ApplicantDialog::showRefusal(const Error& error)
{
    m_form->clearProblems();
    m_head->clearProblems();
    QString field = error.args.value(u"field"_s).toString();
    if (field == u"name"_s)
        field = kind() == u"entity"_s ? u"legal_name"_s : u"family_name"_s;
    const QString text = fieldProblem(error);
    if (error.code == ErrorCode::BadInput
        && (m_form->showProblem(field, text) || m_head->showProblem(field, text)))
        return;
    showError(error);
}

} // namespace purser::clients
