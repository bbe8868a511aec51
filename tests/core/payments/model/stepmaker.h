#pragma once

#include "tests/core/payments/model/officemodel.h"

#include <random>

namespace purser::tests {

/// Makes up what happens next: mostly what makes sense as things stand, now and then what does not.
class StepMaker
{
public:
    explicit StepMaker(quint64 seed) : m_random(seed) {}
    Step next(const OfficeModel& model);

private:
    struct Choice {
        int weight;
        Step step;
    };
    void enter(const OfficeModel& model);
    void decide(const OfficeModel& model, const ModelPayment& p);
    void carry(const ModelPayment& p);
    void later(const OfficeModel& model, const ModelPayment& p);
    void add(int weight, const Step& step);
    QString someone(const QStringList& people);
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<quint64>(most + 1)); }
    /// Often little, seldom much; in minor units of the currency.
    qint64 amount(const QString& currency);

    std::mt19937_64 m_random;
    std::vector<Choice> m_choices;
    int m_number = 0;
};

} // namespace purser::tests
