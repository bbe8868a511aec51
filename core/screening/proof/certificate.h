#pragma once

#include "core/base/result.h"
#include "core/screening/match/engine.h"

namespace purser::screening {

/// What was screened against what, and what came of it, as bytes that anybody can make again:
/// canonical JSON with the subject, the lists and their files by SHA-256, the versions of engine
/// and configuration, and every hit with the addends of its score. Scores stand as decimals of six
/// places, so that no two computers print them differently.
struct Certificate {
    QByteArray bytes;
    QByteArray digest; ///< SHA-256 of the bytes, hex
};

/// @param at  when, in microseconds since 1970 UTC; part of the certificate
Certificate certify(
    const Engine& engine, const Subject& subject, const ScreenOptions& options, std::int64_t at);

enum class CertificateCheck : std::uint8_t {
    Same,        ///< the same bytes came out again
    OtherLists,  ///< the engine holds other lists than the certificate names
    OtherConfig, ///< other thresholds or weights
    OtherEngine, ///< another version of the engine
    Differs,     ///< everything the same, yet another result: the certificate was changed
};

/// The figures a certificate was made by, for an engine that makes it again; nothing where they are
/// not this engine's figures.
std::optional<EngineConfig> configOf(const QByteArray& bytes);

/// The files of each list a certificate names. Errors: `Parse` {what: not_a_certificate}.
Result<std::vector<std::vector<ListFileStamp>>> listFilesOf(const QByteArray& bytes);

/// Screens again what a certificate says was screened and compares the bytes.
/// Errors: `Parse` {what: not_a_certificate}.
Result<CertificateCheck> checkCertificate(const Engine& engine, const QByteArray& bytes);

} // namespace purser::screening
