#pragma once

#include "tests/core/payments/model/realoffice.h"
#include "tests/core/payments/model/stepmaker.h"

namespace purser::tests {

/// A sequence of steps done to the model and to a real office side by side.
class Sequence
{
public:
    /// `change`: SQL that is run on the real office before the first step.
    Sequence(const QString& currency, const QString& other, const QByteArray& change = {});

    /// Makes up and does so many steps, or less if office and model come to differ.
    void makeUp(quint64 seed, int count);
    /// Does these as far as they can still be done.
    void replay(const Steps& steps);

    const Steps& done() const { return m_done; }
    const OfficeModel& model() const { return m_model; }
    /// How many steps of each kind were accepted.
    const QMap<Deed, int>& accepted() const { return m_accepted; }
    int refusals() const { return m_refusals; }
    /// In what they differ after the last step; empty: in nothing.
    const QString& difference() const { return m_difference; }

private:
    void step(const Step& step);
    bool isPossible(const Step& step) const;

    OfficeModel m_model;
    RealOffice m_office;
    Steps m_done;
    QMap<Deed, int> m_accepted;
    int m_refusals = 0;
    QString m_difference;
};

/// Makes up a sequence; when it fails, the shortest part of it that still does, for a person to
/// read, with the seed. Empty: office and model agree to the end.
QString failureOf(const QString& currency, const QString& other, quint64 seed, int count,
    QMap<Deed, int>& accepted, const QByteArray& change = {}, Steps* shortest = nullptr);

} // namespace purser::tests
