// Controls over clients' documents and letters.

#include "tests/attack/controlswitchedoff.h"

using namespace purser::tests;

namespace {

constexpr auto scans = "authority/222_document_scans.sql";
constexpr auto copies = "authority/222_redactions.sql";
constexpr auto letterTexts = "authority/229_letter_texts.sql";

const Mutant documentMutants[] = {
    // What the scanner said.
    {"InfectedIsBarred", scans, "case when state = 'infected' then 'infected'\n             ",
        "case", onboarding, "Scans.NotAskedFor*"},
    {"NotScannedIsBarred", scans, "when not book.scan_required() or state = 'clean' then null",
        "when true then null", onboarding, "Scans.RequiredBar*"},
    {"ScanOfWhatComesIn", scans,
        "create trigger scan_wanted after insert on book.client_document_content for each row "
        "execute function book.scan_wanted();",
        "", onboarding, "Scans.HandOut*"},
    {"ScanOfCopies", scans,
        "create trigger scan_wanted after insert on book.document_redaction_content for each row "
        "execute function book.scan_wanted();",
        "", onboarding, "Redactions.AreNoWay*"},
    {"ScanClaimedOnce", scans,
        "claimed_until = clock_timestamp() + make_interval(secs => p_seconds)",
        "claimed_until = null", onboarding, "Scans.HandOut*"},
    {"ScanOfNewerSignatures", scans, "coalesce(x.signatures, 0) < p_signatures",
        "coalesce(x.signatures, 0) <= p_signatures", onboarding, "Scans.ComeAgain*"},
    {"ScanOfTheYoung", scans, "and x.arrived_at > young", "", onboarding, "Scans.ComeAgain*"},
    {"ScanOfAnEarlierClaim", scans,
        "or (p_outcome <> 'infected' and (p_claim <> s.claims or s.claimed_until is null))", "",
        onboarding, "Scans.OfAnEarlier*"},
    {"ScanGivenUp", scans, "if entry.tries >= most then", "if false then", onboarding,
        "Scans.ClaimedAnd*"},
    {"ScanTold", scans, "    if news is not null then", "    if false then", onboarding,
        "Scans.NotAskedFor*"},
    {"ScanOnTheRecord", scans, "if s.state <> 'clean' or p_was = 'infected' then", "if false then",
        onboarding, "Scans.NotAskedFor*"},
    {"ScanAgainState", scans, "if s.state is distinct from 'failed' then", "if false then",
        onboarding, "Scans.ThatFail*"},
    {"ScanOnTheSheet", "authority/226_onboarding_rules.sql",
        "case when count(b.bar) > 0 then 'stop' else 'clear' end", "'clear'", onboarding,
        "Scans.StandAgainst*"},
    {"ScanBeforeAcceptance", "authority/222_documents.sql",
        "if bar is not null and (p_outcome = 'accept' or bar = 'not_scanned') then",
        "if false then", onboarding, "Scans.RequiredBar*"},
    {"ScanBeforeOpening", copies, "  if bar is not null then", "  if false then", onboarding,
        "Scans.RequiredBar*"},
    {"ScanBeforeTheOriginal", copies,
        "elsif book.scan_bar(d.sha256) is not null then\n    perform "
        "authz.refuse('PU006', jsonb_build_object('check', book.scan_bar(d.sha256)));\n  end if;\n "
        " perform authz.check_text('reference'",
        "end if;\n  perform authz.check_text('reference'", onboarding, "Redactions.AreNoWay*"},
    // Who is given what.
    {"CopyInPlaceOfTheOriginal", copies, "  if r.id is not null then\n    return query",
        "  if false then\n    return query", onboarding, "Redactions.AreGivenOut*"},
    {"OriginalPermission", copies, "perform authz.require('document.original');",
        "perform authz.require('document.read');", onboarding, "Redactions.LeaveTheOriginal*"},
    {"OriginalPurpose", copies, "where p.code = p_purpose;", "limit 1;", onboarding,
        "Redactions.LeaveTheOriginal*"},
    {"OriginalOnTheRecord", copies, "perform audit.append('document.original',",
        "perform jsonb_build_array('document.original',", onboarding,
        "Redactions.LeaveTheOriginal*"},
    {"UndoByAnother", copies, "elsif r.made_by = session_user then", "elsif false then", onboarding,
        "Redactions.AreTakenBack*"},
    {"UndoPermission", copies, "'document.undo_redaction', 'document.original',",
        "'document.undo_redaction', 'document.read',", onboarding, "Redactions.AreTakenBack*"},
    {"RegionsLost", copies, "and not book.covers(p_regions, earlier.regions) then",
        "and false then", onboarding, "Redactions.StrikeOutMore*"},
    {"RegionsOnThePage", copies, "where not book.good_region(r)", "where false", onboarding,
        "Redactions.TakeOnly*"},
    {"CopyIsNotTheOriginal", copies, " or digest = d.sha256 then", " then", onboarding,
        "Redactions.TakeOnly*"},
    // What clients are written.
    {"LetterTextPublisher", "authority/120_changes.sql",
        "when p_kind = 'policy.letter_text' then 'letter.publish'", "", onboarding,
        "LetterTexts.AreNotDecided*"},
    {"LetterTextPlaceholders", letterTexts, "  if odd is not null then\n    return",
        "  if false then\n    return", onboarding, "LetterTexts.RefuseWhat*"},
    {"LetterTextNeeded", letterTexts, "return case when odd is not null then",
        "return case when false then", onboarding, "LetterTexts.RefuseWhat*"},
    {"LetterTextLanguages", letterTexts,
        "or not p_payload -> 'texts' ?& array(select jsonb_object_keys(now_in_force.texts))", "",
        onboarding, "LetterTexts.RefuseWhat*"},
    {"LetterTextVersion", letterTexts,
        "elsif (p_payload ->> 'replaces')::int <> now_in_force.version then", "elsif false then",
        onboarding, "LetterTexts.ReplaceOnly*"},
    {"LetterKeepsItsVersion", "authority/226_onboarding_rules.sql",
        "letter.subject, letter.body, letter.version,", "letter.subject, letter.body, 1,",
        onboarding, "LetterTexts.AreProposedByOne*"},
    // One client in two files.
    {"CardsThatPaidIn", "authority/229_duplicates.sql",
        "join book.receipt o on o.instrument = r.instrument", "join book.receipt o on false", kinds,
        "Deposit.FromTheSameCard*"},
    {"CardIsOnlyADigest", "authority/252_deposits.sql",
        "encode(sha256(convert_to(p_provider || ' ' || p_instrument, 'UTF8')), 'hex')",
        "rpad(encode(convert_to(p_instrument, 'UTF8'), 'hex'), 64, '0')", kinds,
        "Deposit.FromTheSameCard*"},
    {"PairsAfterTheUndo", "authority/229_merges.sql",
        "  perform book.forget_duplicates(m.survivor_id);\n", "", onboarding, "MergeUndo.*"},
    {"EntryWhileMerging", "authority/229_merges.sql",
        "perform from book.client c where c.id = client for key share;", "null;", onboarding,
        "MergeRace.WhateverElse*"},
};

TEST(MutantTexts, OfDocumentsStandInTheirFiles)
{
    EXPECT_EQ(outdated(documentMutants), QStringList());
}

INSTANTIATE_TEST_SUITE_P(
    Documents, ControlSwitchedOff, ::testing::ValuesIn(documentMutants), nameOfMutant);

} // namespace
