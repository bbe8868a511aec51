#pragma once

#include "core/ledger/statementapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QComboBox;

namespace purser::kit {
class PeriodField;
}

namespace purser::clients {

/// Asks for the period, language and form of a client's statement.
class StatementDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param client    whose statement it is, for the purpose
    /// @param language  proposed: the client's, where statements are written in it
    /// @param today     in the office's time zone
    StatementDialog(const QString& client, const QString& language, QDate today, QWidget* parent);

    kit::PeriodField& period() const { return *m_period; }
    QString language() const;
    void setLanguage(const QString& language);
    ledger::StatementFormat format() const;
    void setFormat(ledger::StatementFormat format);

private:
    void check();

    kit::PeriodField* m_period;
    QComboBox* m_language;
    QComboBox* m_format;
};

} // namespace purser::clients
