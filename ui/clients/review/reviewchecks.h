#pragma once

#include "core/clients/review/applicationfile.h"
#include "ui/kit/widgets/checklist.h"

#include <QCoreApplication>
#include <QDateTime>

namespace purser::kit {
class Formats;
}

namespace purser::clients {

/// The lines of an application's decision sheet.
class ReviewChecks
{
    Q_DECLARE_TR_FUNCTIONS(purser::clients::ReviewChecks)

public:
    ReviewChecks(const kit::Formats& formats, QDateTime now)
        : m_formats(formats), m_now(std::move(now))
    {
    }

    kit::CheckItem item(const ReviewCheck& check) const;
    static QString name(const QString& code);
    QString figure(const ReviewCheck& check) const;

private:
    QString missing(const ReviewCheck& check) const;
    QString screening(const ReviewCheck& check) const;
    QString person(const ReviewCheck& check) const;
    /// "document passed and face failed"
    static QString verdicts(const QJsonObject& args);

    const kit::Formats& m_formats;
    QDateTime m_now;
};

} // namespace purser::clients
