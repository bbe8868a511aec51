#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace purser::demo {

/// Names and places of one part of the world, for invented people.
struct Culture {
    QString country;  ///< ISO 3166 alpha-2
    QString language; ///< ISO 639-1
    QString dial;     ///< "+49"
    QString bank;     ///< an invented bank
    int weight = 1;   ///< share of the clients
    QStringList given;
    QStringList family;
    QStringList cities;
    QStringList streets;
};

const std::vector<Culture>& cultures();

} // namespace purser::demo
