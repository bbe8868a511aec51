#include "tests/attack/mutant.h"

#include <gtest/gtest.h>

using namespace purser::tests;

namespace {

/// The controls over clients' documents and letters, each switched off in turn.
class DocumentControlSwitchedOff : public ::testing::TestWithParam<Mutant>
{
};

TEST_P(DocumentControlSwitchedOff, IsNoticed)
{
    const MutantRun run = runMutant(GetParam());
    EXPECT_TRUE(run.isSql) << run.output.constData();
    EXPECT_TRUE(run.wasFound) << run.output.constData();
}

constexpr auto reviews = "purser_onboarding_test";
constexpr auto receipts = "purser_payment_kinds_test";
constexpr auto scans = "authority/222_document_scans.sql";
constexpr auto copies = "authority/222_redactions.sql";
constexpr auto letterTexts = "authority/229_letter_texts.sql";

const Mutant documentMutants[] = {
    // What the scanner said.
    {"InfectedIsBarred", scans, "case when state = 'infected' then 'infected'\n             ",
        "case", reviews, "Scans.NotAskedFor*"},
    {"NotScannedIsBarred", scans, "when not book.scan_required() or state = 'clean' then null",
        "when true then null", reviews, "Scans.RequiredBar*"},
    {"ScanOfWhatComesIn", scans,
        "create trigger scan_wanted after insert on book.client_document_content for each row "
        "execute function book.scan_wanted();",
        "", reviews, "Scans.HandOut*"},
    {"ScanOfCopies", scans,
        "create trigger scan_wanted after insert on book.document_redaction_content for each row "
        "execute function book.scan_wanted();",
        "", reviews, "Redactions.AreNoWay*"},
    {"ScanClaimedOnce", scans,
        "claimed_until = clock_timestamp() + make_interval(secs => p_seconds)",
        "claimed_until = null", reviews, "Scans.HandOut*"},
    {"ScanOfNewerSignatures", scans, "coalesce(x.signatures, 0) < p_signatures",
        "coalesce(x.signatures, 0) <= p_signatures", reviews, "Scans.ComeAgain*"},
    {"ScanOfTheYoung", scans, "and x.arrived_at > young", "", reviews, "Scans.ComeAgain*"},
    {"ScanOfAnEarlierClaim", scans,
        "or (p_outcome <> 'infected' and (p_claim <> s.claims or s.claimed_until is null))", "",
        reviews, "Scans.OfAnEarlier*"},
    {"ScanGivenUp", scans, "if entry.tries >= most then", "if false then", reviews,
        "Scans.ClaimedAnd*"},
    {"ScanTold", scans, "    if news is not null then", "    if false then", reviews,
        "Scans.NotAskedFor*"},
    {"ScanOnTheRecord", scans, "if s.state <> 'clean' or p_was = 'infected' then", "if false then",
        reviews, "Scans.NotAskedFor*"},
    {"ScanAgainState", scans, "if s.state is distinct from 'failed' then", "if false then", reviews,
        "Scans.ThatFail*"},
    {"ScanOnTheSheet", "authority/226_onboarding_rules.sql",
        "case when count(b.bar) > 0 then 'stop' else 'clear' end", "'clear'", reviews,
        "Scans.StandAgainst*"},
    {"ScanBeforeAcceptance", "authority/222_documents.sql",
        "if bar is not null and (p_outcome = 'accept' or bar = 'not_scanned') then",
        "if false then", reviews, "Scans.RequiredBar*"},
    {"ScanBeforeOpening", copies, "  if bar is not null then", "  if false then", reviews,
        "Scans.RequiredBar*"},
    {"ScanBeforeTheOriginal", copies,
        "elsif book.scan_bar(d.sha256) is not null then\n    perform "
        "authz.refuse('PU006', jsonb_build_object('check', book.scan_bar(d.sha256)));\n  end if;\n "
        " perform authz.check_text('reference'",
        "end if;\n  perform authz.check_text('reference'", reviews, "Redactions.AreNoWay*"},
    // Who is given what.
    {"CopyInPlaceOfTheOriginal", copies, "  if r.id is not null then\n    return query",
        "  if false then\n    return query", reviews, "Redactions.AreGivenOut*"},
    {"OriginalPermission", copies, "perform authz.require('document.original');",
        "perform authz.require('document.read');", reviews, "Redactions.LeaveTheOriginal*"},
    {"OriginalPurpose", copies, "where p.code = p_purpose;", "limit 1;", reviews,
        "Redactions.LeaveTheOriginal*"},
    {"OriginalOnTheRecord", copies, "perform audit.append('document.original',",
        "perform jsonb_build_array('document.original',", reviews, "Redactions.LeaveTheOriginal*"},
    {"UndoByAnother", copies, "elsif r.made_by = session_user then", "elsif false then", reviews,
        "Redactions.AreTakenBack*"},
    {"UndoPermission", copies, "'document.undo_redaction', 'document.original',",
        "'document.undo_redaction', 'document.read',", reviews, "Redactions.AreTakenBack*"},
    {"RegionsLost", copies, "and not book.covers(p_regions, earlier.regions) then",
        "and false then", reviews, "Redactions.StrikeOutMore*"},
    {"RegionsOnThePage", copies, "where not book.good_region(r)", "where false", reviews,
        "Redactions.TakeOnly*"},
    {"CopyIsNotTheOriginal", copies, " or digest = d.sha256 then", " then", reviews,
        "Redactions.TakeOnly*"},
    // What clients are written.
    {"LetterTextPublisher", "authority/120_changes.sql",
        "when p_kind = 'policy.letter_text' then 'letter.publish'", "", reviews,
        "LetterTexts.AreNotDecided*"},
    {"LetterTextPlaceholders", letterTexts, "  if odd is not null then\n    return",
        "  if false then\n    return", reviews, "LetterTexts.RefuseWhat*"},
    {"LetterTextNeeded", letterTexts, "return case when odd is not null then",
        "return case when false then", reviews, "LetterTexts.RefuseWhat*"},
    {"LetterTextLanguages", letterTexts,
        "or not p_payload -> 'texts' ?& array(select jsonb_object_keys(now_in_force.texts))", "",
        reviews, "LetterTexts.RefuseWhat*"},
    {"LetterTextVersion", letterTexts,
        "elsif (p_payload ->> 'replaces')::int <> now_in_force.version then", "elsif false then",
        reviews, "LetterTexts.ReplaceOnly*"},
    {"LetterKeepsItsVersion", "authority/226_onboarding_rules.sql",
        "letter.subject, letter.body, letter.version,", "letter.subject, letter.body, 1,", reviews,
        "LetterTexts.AreProposedByOne*"},
    // One client in two files.
    {"CardsThatPaidIn", "authority/229_duplicates.sql",
        "join book.receipt o on o.instrument = r.instrument", "join book.receipt o on false",
        receipts, "Deposit.FromTheSameCard*"},
    {"CardIsOnlyADigest", "authority/252_deposits.sql",
        "encode(sha256(convert_to(p_provider || ' ' || p_instrument, 'UTF8')), 'hex')",
        "rpad(encode(convert_to(p_instrument, 'UTF8'), 'hex'), 64, '0')", receipts,
        "Deposit.FromTheSameCard*"},
    {"PairsAfterTheUndo", "authority/229_merges.sql",
        "  perform book.forget_duplicates(m.survivor_id);\n", "", reviews, "MergeUndo.*"},
    {"EntryWhileMerging", "authority/229_merges.sql",
        "perform from book.client c where c.id = client for key share;", "null;", reviews,
        "MergeRace.WhateverElse*"},
};

TEST(DocumentMutantTexts, StandInTheirFiles)
{
    EXPECT_EQ(outdated(documentMutants), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Documents, DocumentControlSwitchedOff,
    ::testing::ValuesIn(documentMutants),
    [](const ::testing::TestParamInfo<Mutant>& info) { return std::string(info.param.name); });

} // namespace
