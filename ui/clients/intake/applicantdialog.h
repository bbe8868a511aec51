#pragma once

#include "ui/clients/intake/fieldform.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QTimer>

class QScrollArea;

namespace purser::kit {
class Banner;
}

namespace purser::clients {

/// Enters a person or a company by hand: for what they apply, and all that their file has room for.
/// Who may be here already is said before anything is saved.
class ApplicantDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    ApplicantDialog(const IntakeForm& form, QWidget* parent);

    QString kind() const; ///< "person", "entity"
    int level() const;
    QString jurisdiction() const;
    QString source() const;
    QJsonObject values() const;

    void showLikely(const std::vector<LikelyClient>& clients);
    void showRefusal(const Error& error);

Q_SIGNALS:
    /// What was typed may belong to somebody who is here.
    void likelyWanted(const QJsonObject& values);
    void clientRequested(qint64 client);

private:
    void buildHead();
    void buildForm();
    void showNeeded();
    void noteChange(const QString& code);
    QString headText(const QString& code) const;

    IntakeForm m_rules;
    FormChoices m_choices;
    FieldForm* m_head;
    FieldForm* m_form = nullptr;
    QScrollArea* m_scroll;
    kit::Banner* m_likely;
    qint64 m_likeliest = 0;
    QTimer m_pause; ///< of the typing
};

} // namespace purser::clients
