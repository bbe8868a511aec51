#include "ui/clients/intake/formdialog.h"

#include "ui/kit/text/explain.h"
#include "ui/kit/theme/tokens.h"

#include <QCoreApplication>
#include <QHash>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

FormDialog::FormDialog(const QString& title, const QString& purpose, const FormChoices& choices,
    int columns, QWidget* parent)
    : DialogFrame(title, purpose, parent), m_form(new FieldForm(choices, columns, this))
{
    body()->addWidget(m_form);
    setLeastWidth(columns > 1 ? 720 : 480);
}

void FormDialog::setScrolled(int height)
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedHeight(height);
    m_form->setContentsMargins(kit::metric::margins(0, 0, 12, 0));
    body()->addWidget(scroll);
}

void FormDialog::waitForNeeded()
{
    const auto check = [this] {
        setAcceptable(m_form->isComplete(), tr("Fields with a star are still empty."));
    };
    connect(m_form, &FieldForm::changed, this, check);
    check();
}

void FormDialog::showRefusal(const Error& error)
{
    m_form->clearProblems();
    const QString field = error.args.value(u"field"_s).toString();
    if (error.code == ErrorCode::BadInput && m_form->showProblem(field, fieldProblem(error)))
        return;
    showError(error);
}

QString fieldProblem(const Error& error)
{
    static const QHash<QString, const char*> words{
        {u"missing"_s, QT_TRANSLATE_NOOP("purser::clients::FormDialog", "This is missing.")},
        {u"too_long"_s, QT_TRANSLATE_NOOP("purser::clients::FormDialog", "This is too long.")},
        {u"format"_s,
            QT_TRANSLATE_NOOP("purser::clients::FormDialog", "This has not the form of one.")},
        {u"not_date"_s,
            QT_TRANSLATE_NOOP("purser::clients::FormDialog",
                "This is no date. Write year-month-day: 1985-03-02.")},
        {u"not_money"_s,
            QT_TRANSLATE_NOOP(
                "purser::clients::FormDialog", "This is no amount: 25000 or 25000.50.")},
        {u"not_country"_s, QT_TRANSLATE_NOOP("purser::clients::FormDialog", "This is no country.")},
        {u"no_country"_s,
            QT_TRANSLATE_NOOP(
                "purser::clients::FormDialog", "Write the country first: DE 12345678911.")},
        {u"not_choice"_s,
            QT_TRANSLATE_NOOP("purser::clients::FormDialog", "This is not one of the list.")},
        {u"not_list"_s,
            QT_TRANSLATE_NOOP("purser::clients::FormDialog", "Separate what you list by commas.")},
        {u"not_text"_s, QT_TRANSLATE_NOOP("purser::clients::FormDialog", "This is missing.")},
        {u"card_number"_s,
            QT_TRANSLATE_NOOP("purser::clients::FormDialog",
                "This looks like the number of a payment card. None is ever stored.")},
        {u"control_characters"_s,
            QT_TRANSLATE_NOOP(
                "purser::clients::FormDialog", "This holds characters that cannot be shown.")},
        {u"media_type"_s,
            QT_TRANSLATE_NOOP(
                "purser::clients::FormDialog", "This is no PNG, JPEG or PDF by its content.")},
        {u"share"_s,
            QT_TRANSLATE_NOOP("purser::clients::FormDialog",
                "This is no share: 25, 33.33 or 1/3, at most the whole.")},
        {u"size"_s,
            QT_TRANSLATE_NOOP("purser::clients::FormDialog", "The file is empty or above 10 MB.")},
    };
    const char* known = words.value(error.args.value(u"why"_s).toString());
    return known ? FormDialog::tr(known)
                 : QCoreApplication::translate(
                     "purser::clients::FormDialog", "The office does not take this.");
}

} // namespace purser::clients
