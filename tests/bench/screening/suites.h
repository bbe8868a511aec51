#pragma once

#include "core/screening/match/engine.h"
#include "tests/bench/screening/report.h"
#include "tests/bench/screening/sampledata.h"

namespace purser::bench {

/// T1–T3: labelled pairs of names.
void measurePairs(
    const SampleData& data, const screening::EngineConfig& config, ScreeningReport& report);

/// T4–T7, T9, T11: listed persons found, aliases left out found, clean clients let through.
void measureScreening(
    const SampleData& data, const screening::Engine& engine, ScreeningReport& report);

} // namespace purser::bench
