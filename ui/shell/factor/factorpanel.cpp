#include "ui/shell/factor/factorpanel.h"

#include "core/office/officesession.h"
#include "core/office/sessiontoken.h"
#include "ui/kit/accessibility/focuslead.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/label.h"
#include "ui/shell/factor/codefield.h"
#include "ui/shell/factor/factorwords.h"
#include "ui/shell/factor/qrcode.h"
#include "ui/shell/factor/recoverylist.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::shell {

namespace {

kit::Label* words(const QString& text)
{
    auto* label = new kit::Label(text, kit::TextSize::Body, QFont::Normal, kit::Tone::Dim);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout* columnOf(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

} // namespace

FactorPanel::FactorPanel(QWidget* parent)
    : QWidget(parent), m_stack(new QStackedWidget), m_banner(new kit::Banner),
      m_back(new QPushButton(tr("Back"))), m_go(new QPushButton)
{
    QVBoxLayout* column = columnOf(this);
    m_stack->addWidget(makeCodePage());
    m_stack->addWidget(makeEnrolPage());
    m_stack->addWidget(makeRecoveryPage());
    column->addWidget(m_stack);
    column->addWidget(m_banner);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    m_back->setAutoDefault(false);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    m_go->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, &FactorPanel::backRequested);
    connect(m_go, &QPushButton::clicked, this, &FactorPanel::submit);
    for (CodeField* field : {m_code, m_first}) {
        connect(field, &QLineEdit::textChanged, this, &FactorPanel::check);
        connect(field, &QLineEdit::returnPressed, this, &FactorPanel::submit);
    }
    showStage(Stage::Code);
}

QWidget* FactorPanel::makeCodePage()
{
    auto* page = new QWidget;
    QVBoxLayout* column = columnOf(page);
    m_codeWords = words(tr("Enter the six digits that your authenticator app shows for this office. "
                           "Without your phone, enter one of your recovery codes."));
    m_code = new CodeField;
    m_codeField = new kit::Field(tr("Code"), m_code);
    column->addWidget(m_codeWords);
    column->addWidget(m_codeField);
    column->addStretch(1);
    return page;
}

QWidget* FactorPanel::makeEnrolPage()
{
    auto* page = new QWidget;
    QVBoxLayout* column = columnOf(page);
    column->addWidget(words(tr("Scan this picture with an authenticator app on your phone, then enter "
                               "the six digits it shows.")));
    m_picture = new QrCode;
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    m_secret = new kit::Label({}, kit::TextSize::Small, QFont::Medium);
    m_secret->setSelectable(true);
    m_secret->setAlignment(Qt::AlignHCenter);
    m_secret->setWordWrap(true);
    m_secret->setAccessibleName(tr("The secret, for typing it in"));
    column->addWidget(m_secret);
    m_first = new CodeField;
    m_first->setDigitsOnly(true);
    m_firstField = new kit::Field(tr("Code of the app"), m_first);
    m_firstField->setHint(tr("No camera? Type the letters and digits under the picture into the app."));
    column->addWidget(m_firstField);
    column->addStretch(1);
    return page;
}

QWidget* FactorPanel::makeRecoveryPage()
{
    auto* page = new QWidget;
    QVBoxLayout* column = columnOf(page);
    column->addWidget(words(tr("Each of these lets you in once without your phone. Print them or write "
                               "them down and keep them away from this computer; they are not shown "
                               "again.")));
    m_recovery = new RecoveryList;
    column->addWidget(m_recovery);
    column->addStretch(1);
    return page;
}

QString FactorPanel::title() const
{
    switch (m_stage) {
    case Stage::Code: return tr("Your second factor");
    case Stage::Enrol: return tr("Set up your second factor");
    case Stage::Recovery: return tr("Your recovery codes");
    }
    return {};
}

void FactorPanel::setBackText(const QString& text)
{
    m_back->setText(text);
}

void FactorPanel::prove(office::OfficeSession& session)
{
    m_session = &session;
    m_settingUp = false;
    if (office::secondFactorNext(session.me()) == "enrol"_L1) {
        enrol();
    } else {
        showStage(Stage::Code);
    }
}

void FactorPanel::setUp(office::OfficeSession& session)
{
    m_session = &session;
    m_settingUp = true;
    const QJsonObject factor = session.me().value(u"second_factor"_s).toObject();
    if (factor.value(u"enrolled"_s).toBool()) {
        showStage(Stage::Code);
    } else {
        enrol();
    }
}

void FactorPanel::showSample(Stage stage, const Enrolment& enrolment)
{
    m_enrolment = enrolment;
    showStage(stage);
}

void FactorPanel::showStage(Stage stage)
{
    m_stage = stage;
    m_banner->clear();
    m_code->clear();
    m_first->clear();
    m_picture->setText(stage == Stage::Enrol ? m_enrolment.uri() : QString());
    m_secret->setText(stage == Stage::Enrol ? m_enrolment.spacedSecret() : QString());
    m_recovery->setCodes(stage == Stage::Recovery ? m_enrolment.recoveryCodes : QStringList());
    for (int i = 0; i < m_stack->count(); ++i) {
        m_stack->widget(i)->setSizePolicy(QSizePolicy::Preferred,
            i == int(stage) ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_stack->setCurrentIndex(int(stage));
    m_back->setVisible(stage != Stage::Recovery);
    kit::leadFocus(*this, stage == Stage::Code ? static_cast<QWidget&>(*m_code)
            : stage == Stage::Enrol          ? static_cast<QWidget&>(*m_first)
                                             : *m_go);
    setFocus();
    setBusy(false);
    Q_EMIT stageChanged();
}

void FactorPanel::enrol()
{
    m_enrolment = {};
    showStage(Stage::Enrol);
    setBusy(true);
    m_session->readJson({u"desk.enrol_second_factor"_s, {}})
        .onDone(this, [this](const Result<QJsonObject>& made) {
            setBusy(false);
            if (!made) {
                m_banner->showMessage(kit::Tone::Stop, factorWords(made.error()));
                return;
            }
            m_enrolment = Enrolment::fromJson(*made);
            showStage(Stage::Enrol);
        });
}

void FactorPanel::submit()
{
    if (!m_go->isEnabled()) {
        return;
    }
    if (m_stage == Stage::Recovery) {
        finish();
        return;
    }
    if (!m_session) {
        return;
    }
    m_banner->clear();
    setBusy(true);
    const bool first = m_stage == Stage::Enrol;
    m_session
        ->command({first ? u"desk.confirm_enrolment"_s : u"desk.confirm_second_factor"_s,
            {{u"p_key"_s, office::newCommandKey()},
                {u"p_code"_s, (first ? m_first : m_code)->code()}}})
        .onDone(this, [this](const Result<office::Outcome>& outcome) { answered(outcome); });
}

void FactorPanel::answered(const Result<office::Outcome>& outcome)
{
    setBusy(false);
    if (!outcome) {
        m_banner->showMessage(kit::Tone::Stop, factorWords(outcome.error()));
    } else if (outcome->state != "confirmed"_L1) {
        refused(*outcome);
    } else if (m_stage == Stage::Enrol) {
        showStage(Stage::Recovery);
    } else if (m_settingUp) {
        m_settingUp = false;
        enrol();
    } else {
        finish();
    }
}

void FactorPanel::refused(const office::Outcome& outcome)
{
    m_banner->showMessage(kit::Tone::Stop, factorWords(outcome));
    CodeField* field = m_stage == Stage::Enrol ? m_first : m_code;
    field->selectAll();
    field->setFocus();
}

void FactorPanel::finish()
{
    m_enrolment = {};
    setBusy(true);
    m_session->refreshMe().onDone(this, [this](const Result<QJsonObject>& me) {
        setBusy(false);
        if (me) {
            Q_EMIT confirmed();
        } else {
            m_banner->showMessage(kit::Tone::Stop, factorWords(me.error()));
        }
    });
}

void FactorPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_stack->setEnabled(!busy);
    check();
}

void FactorPanel::check()
{
    const bool complete = m_stage == Stage::Recovery
        || (m_stage == Stage::Enrol ? !m_enrolment.secret.isEmpty() && m_first->isComplete()
                                    : m_code->isComplete());
    m_go->setEnabled(!m_busy && complete);
    m_go->setText(m_busy            ? tr("Checking…")
            : m_stage == Stage::Code ? tr("Confirm")
            : m_stage == Stage::Enrol ? tr("Set up")
                                      : tr("I have kept them"));
}

} // namespace purser::shell
