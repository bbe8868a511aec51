#pragma once

#include "tests/bench/benchoffice.h"

namespace purser::bench {

/// How much to measure: `Quick` shows that the benchmark runs, `Full` gives the figures.
enum class Depth { Quick, Full };

void measureCommands(BenchOffice& office, Figures& figures, Depth depth);
void measureLedger(BenchOffice& office, Figures& figures, Depth depth);
/// The same key, the same money, the same approvals and the same messages from everywhere.
void measureStorms(BenchOffice& office, Figures& figures, Depth depth);
/// A decision sheet over years of payments, and a long queue on the screen.
void measurePayments(BenchOffice& office, Figures& figures, Depth depth);
void measureClients(BenchOffice& office, Figures& figures, Depth depth);
/// Documents of clients, from the office to the screen.
void measureDocuments(Figures& figures, Depth depth);
/// Hits of screening decided by keyboard.
void measureHits(Figures& figures, Depth depth);
void measureFeed(BenchOffice& office, Figures& figures, Depth depth);
void measureGrid(BenchOffice& office, Figures& figures, Depth depth);
/// Starts `purser --measure` over the trial office in `trialDirectory`; nothing when it is empty.
void measureWorkstation(Figures& figures);
/// By the tests' own programs, in half an hour; only when asked for.
void measureKills(Figures& figures, Depth depth);
void measureControls(Figures& figures, Depth depth);

} // namespace purser::bench
