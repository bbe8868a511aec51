#pragma once

#include <QString>
#include <vector>

namespace purser::shell {

struct UiLanguage {
    QString code; ///< "de"
    QString name; ///< in that language: whoever cannot read the present one finds theirs
};

/// The languages the workstation has all its texts in. English first, then as in translations/.
const std::vector<UiLanguage>& uiLanguages();

} // namespace purser::shell
