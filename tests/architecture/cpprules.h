#pragma once

#include "tests/architecture/sourcefile.h"

namespace purser::architecture {

/// No header of Qt Gui, Widgets, Charts and the like in core, however it is spelled.
Violations coreHasNoScreenHeaders(const SourceFiles& files);
/// Headers of Qt Charts only in ui/charts.
Violations onlyChartsKnowQtCharts(const SourceFiles& files);
/// `<QLabel>`, never `<QtWidgets>`.
Violations noUmbrellaIncludes(const SourceFiles& files);
/// Every header begins with `#pragma once`.
Violations headersAreIncludedOnce(const SourceFiles& files);
/// The check macros of Qt Test only return from the function under GoogleTest: they prove nothing.
Violations testsUseGoogleTestChecks(const SourceFiles& files);
/// Statements reach the database through core/office (and the sealed copy through core/offline);
/// tests that attack it may come on their own way.
Violations rawSqlStaysInOffice(const SourceFiles& files);
/// No loop of events inside another: what was checked before it may not hold after it.
/// In core and ui; a main() may.
Violations noNestedEventLoop(const SourceFiles& files);
/// No binary floating point where amounts are computed.
Violations moneyPathsHaveNoDouble(const SourceFiles& files);

} // namespace purser::architecture
