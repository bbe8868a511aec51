#pragma once

#include "core/operations/demo/cultures.h"
#include "core/operations/demo/demoprofile.h"

#include <QDate>
#include <QString>

namespace purser::demo {

struct DemoPartner {
    qint64 id = 0;
    QString code;
    QString name;
    qint64 parent = 0; ///< 0: none
    qint64 createdUs = 0;
};

struct DemoClient {
    qint64 id = 0;
    bool isEntity = false;
    QString name;
    QString email;
    QString phone;
    QString address;
    const Culture* culture = nullptr;
    QDate birthDate; ///< invalid for entities
    QString status;
    QString kycState;
    int kycLevel = 0;
    QDate kycExpiresOn;
    qint64 kycReviewedUs = 0; ///< 0: never
    int risk = 0;
    qint64 partner = 0; ///< 0: none
    qint64 createdUs = 0;
    int accounts = 0;
};

/// Invented partners and clients. Each is made from its number alone, so nothing has to be kept.
class DemoPeople
{
public:
    static constexpr qint64 firstClient = 10'001;

    /// @param endUs  end of the history, microseconds since 1970 UTC
    DemoPeople(const DemoProfile& profile, quint64 seed, qint64 endUs);

    DemoPartner partner(int index) const;
    DemoClient client(int index) const;

private:
    DemoProfile m_profile;
    quint64 m_seed;
    qint64 m_endUs;
};

} // namespace purser::demo
