#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace purser::simulator {

/// A list of names as the Web API takes it: "real\*,!real\test,demo\forex". A name fits when one of
/// the masks fits and none with a leading '!' does. Case-sensitive, like the names.
class Mask
{
public:
    explicit Mask(QStringView text);
    bool matches(QStringView name) const;

private:
    QList<QString> m_wanted;
    QList<QString> m_excluded;
};

} // namespace purser::simulator
