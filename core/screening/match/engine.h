#pragma once

#include "core/screening/match/candidatesearch.h"
#include "core/screening/match/hit.h"
#include "core/screening/match/subject.h"

#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>

namespace purser::screening {

/// The engine's own version: raised whenever the same input could give another score.
extern const char* const engineVersion;

struct ScreenOptions {
    /// Hits below it are left out. Lower than the shadow band it shows what the bands hide.
    double floor = 0.65;
    size_t limit = 50; ///< the best so many
    /// A listed name to leave out, for leave-one-out measurements.
    const ListedName* exclude = nullptr;
};

/// Screens subjects against one immutable list set. Building it indexes the lists; screening
/// changes nothing and may run from any thread, each with its own Session.
class Engine
{
public:
    Engine(std::shared_ptr<const ListSet> lists, EngineConfig config);

    const ListSet& lists() const { return *m_lists; }
    const EngineConfig& config() const { return m_config; }
    const NameIndex& index() const { return *m_index; }

    /// A thread's working memory. The engine has to outlive it.
    class Session
    {
    public:
        explicit Session(const Engine& engine);
        /// Best first; the same subject always gives the same hits in the same order.
        std::vector<Hit> screen(const Subject& subject, const ScreenOptions& options);

    private:
        struct Best;
        struct BestNames;
        using BestByEntity = std::unordered_map<std::uint64_t, BestNames>;

        void screenName(const QString& name, EntityKind form, const Subject& subject,
            const ScreenOptions& options, BestByEntity& best);
        void addExact(const Subject& subject, BestByEntity& best) const;
        /// Nothing when the entity stays below the floor.
        std::optional<Hit> hitOf(std::uint64_t entity, const BestNames& best,
            const Subject& subject, double floor) const;
        /// By one of its names.
        std::optional<Hit> hitBy(
            std::uint64_t entity, const Best& best, const Subject& subject, double floor) const;
        void explain(Hit& hit, const Best& best, std::vector<ScorePart> facts) const;

        const Engine& m_engine;
        CandidateSearch m_search;
        std::deque<WeighedName> m_queries; ///< names of the present subject, taken apart
    };

    /// Of a hit of that score; the threshold of alerts may be another by list, kind and strength of
    /// the listed name.
    Band bandOf(double score, const QString& list, EntityKind kind, NameStrength strength) const;

private:
    friend class Session;

    std::shared_ptr<const ListSet> m_lists;
    EngineConfig m_config;
    std::unique_ptr<const NameIndex> m_index;
    std::unordered_multimap<std::string, std::uint64_t> m_numbers; ///< documents and wallets
};

} // namespace purser::screening
