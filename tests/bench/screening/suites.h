#pragma once

#include "core/screening/match/engine.h"
#include "tests/bench/screening/report.h"
#include "tests/bench/screening/sampledata.h"

namespace purser::bench {

/// T1–T3: labelled pairs of names.
void measurePairs(
    const SampleData& data, const screening::EngineConfig& config, ScreeningReport& report);

/// T6–T9, T11: aliases left out or added later found, clean clients let through.
void measureScreening(
    const SampleData& data, const screening::Engine& engine, ScreeningReport& report);

/// T4, T5: listed persons found plain and treated.
void measureFound(const SampleData& data, const screening::Engine& engine, ScreeningReport& report);

/// T10, T12: persons listed in Latin letters, asked for in original script.
void measureScripts(
    const SampleData& data, const screening::EngineConfig& config, ScreeningReport& report);

/// T18: every listed name, changed, still finds its entity.
void measureSelfTest(const screening::Engine& engine, ScreeningReport& report);

/// T15–T17: import, difference of runs, times of checks on the sample lists and on six times as
/// many.
void measureSpeed(const SampleData& data, const screening::Engine& engine, ScreeningReport& report);

/// A whole book of 200,000 clients against six times the sample list.
void measureBook(
    const SampleData& data, const screening::EngineConfig& config, ScreeningReport& report);

} // namespace purser::bench
