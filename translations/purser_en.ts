<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>purser::clients::AutomaticPage</name>
    <message numerus="yes">
        <source>%n a day</source>
        <translation>
            <numerusform>%n a day</numerusform>
            <numerusform>%n a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientTexts</name>
    <message numerus="yes">
        <source>screened: %n hit(s)</source>
        <translation>
            <numerusform>screened: %n hit</numerusform>
            <numerusform>screened: %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::DevicesPanel</name>
    <message numerus="yes">
        <source>%n other client(s)</source>
        <translation>
            <numerusform>%n other client</numerusform>
            <numerusform>%n other clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::FindingsPanel</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>through %n levels</source>
        <translation>
            <numerusform>through %n level</numerusform>
            <numerusform>through %n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::ForecastChart</name>
    <message numerus="yes">
        <source>Overdue now: %n reviews</source>
        <translation>
            <numerusform>Overdue now: %n review</numerusform>
            <numerusform>Overdue now: %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::HitsDialog</name>
    <message numerus="yes">
        <source>Decide %n hits</source>
        <translation>
            <numerusform>Decide %n hit</numerusform>
            <numerusform>Decide %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::HitsPage</name>
    <message numerus="yes">
        <source>%n are not the same…</source>
        <translation>
            <numerusform>%n is not the same…</numerusform>
            <numerusform>%n are not the same…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits decided.</source>
        <translation>
            <numerusform>%n hit decided.</numerusform>
            <numerusform>%n hits decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of this entry…</source>
        <translation>
            <numerusform>All %n of this entry…</numerusform>
            <numerusform>All %n of this entry…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::MatchDialog</name>
    <message numerus="yes">
        <source>%1, the last of %n deposit(s)</source>
        <translation>
            <numerusform>%1, the last of %n deposit</numerusform>
            <numerusform>%1, the last of %n deposits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::NewTicketDialog</name>
    <message numerus="yes">
        <source>The text is longer than %n letters.</source>
        <translation>
            <numerusform>The text is longer than %n letter.</numerusform>
            <numerusform>The text is longer than %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::OutlookDialogs</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyTexts</name>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could trade no longer.</source>
        <translation>
            <numerusform>%n client could trade no longer.</numerusform>
            <numerusform>%n clients could trade no longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could trade.</source>
        <translation>
            <numerusform>%n more client could trade.</numerusform>
            <numerusform>%n more clients could trade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could withdraw no longer.</source>
        <translation>
            <numerusform>%n client could withdraw no longer.</numerusform>
            <numerusform>%n clients could withdraw no longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could withdraw.</source>
        <translation>
            <numerusform>%n more client could withdraw.</numerusform>
            <numerusform>%n more clients could withdraw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could deposit no longer.</source>
        <translation>
            <numerusform>%n client could deposit no longer.</numerusform>
            <numerusform>%n clients could deposit no longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could deposit.</source>
        <translation>
            <numerusform>%n more client could deposit.</numerusform>
            <numerusform>%n more clients could deposit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could have higher leverage no longer.</source>
        <translation>
            <numerusform>%n client could have higher leverage no longer.</numerusform>
            <numerusform>%n clients could have higher leverage no longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could have higher leverage.</source>
        <translation>
            <numerusform>%n more client could have higher leverage.</numerusform>
            <numerusform>%n more clients could have higher leverage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would lack: %1.</source>
        <translation>
            <numerusform>%n client would lack: %1.</numerusform>
            <numerusform>%n clients would lack: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would no longer lack: %1.</source>
        <translation>
            <numerusform>%n client would no longer lack: %1.</numerusform>
            <numerusform>%n clients would no longer lack: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be rated higher.</source>
        <translation>
            <numerusform>%n client would be rated higher.</numerusform>
            <numerusform>%n clients would be rated higher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be rated lower.</source>
        <translation>
            <numerusform>%n client would be rated lower.</numerusform>
            <numerusform>%n clients would be rated lower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients live in a country that would be blocked.</source>
        <translation>
            <numerusform>%n client lives in a country that would be blocked.</numerusform>
            <numerusform>%n clients live in a country that would be blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients live in a country that would be open again.</source>
        <translation>
            <numerusform>%n client lives in a country that would be open again.</numerusform>
            <numerusform>%n clients live in a country that would be open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open applications would take more people.</source>
        <translation>
            <numerusform>%n open application would take more people.</numerusform>
            <numerusform>%n open applications would take more people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open applications would take fewer people.</source>
        <translation>
            <numerusform>%n open application would take fewer people.</numerusform>
            <numerusform>%n open applications would take fewer people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have a document that would not be accepted: %1.</source>
        <translation>
            <numerusform>%n client has a document that would not be accepted: %1.</numerusform>
            <numerusform>%n clients have a document that would not be accepted: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have a document that would be accepted: %1.</source>
        <translation>
            <numerusform>%n client has a document that would be accepted: %1.</numerusform>
            <numerusform>%n clients have a document that would be accepted: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would fail by the answers they gave.</source>
        <translation>
            <numerusform>%n client would fail by the answers they gave.</numerusform>
            <numerusform>%n clients would fail by the answers they gave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would pass by the answers they gave.</source>
        <translation>
            <numerusform>%n client would pass by the answers they gave.</numerusform>
            <numerusform>%n clients would pass by the answers they gave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients answered other questions.</source>
        <translation>
            <numerusform>%n client answered other questions.</numerusform>
            <numerusform>%n clients answered other questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients answered these questions before.</source>
        <translation>
            <numerusform>%n client answered these questions before.</numerusform>
            <numerusform>%n clients answered these questions before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would go from risk %1 to %2.</source>
        <translation>
            <numerusform>%n client would go from risk %1 to %2.</numerusform>
            <numerusform>%n clients would go from risk %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be reviewed later.</source>
        <translation>
            <numerusform>%n client would be reviewed later.</numerusform>
            <numerusform>%n clients would be reviewed later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be reviewed sooner.</source>
        <translation>
            <numerusform>%n client would be reviewed sooner.</numerusform>
            <numerusform>%n clients would be reviewed sooner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::RecordDeeds</name>
    <message numerus="yes">
        <source>Test passed with %n points.</source>
        <translation>
            <numerusform>Test passed with %n point.</numerusform>
            <numerusform>Test passed with %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test failed with %n points: the client is warned and has time to think.</source>
        <translation>
            <numerusform>Test failed with %n point: the client is warned and has time to think.</numerusform>
            <numerusform>Test failed with %n points: the client is warned and has time to think.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::RecordPanel</name>
    <message numerus="yes">
        <source>passed, %n points</source>
        <translation>
            <numerusform>passed, %n point</numerusform>
            <numerusform>passed, %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed, %n points</source>
        <translation>
            <numerusform>failed, %n point</numerusform>
            <numerusform>failed, %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed</source>
        <translation>
            <numerusform>%n answer changed</numerusform>
            <numerusform>%n answers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>through %n levels</source>
        <translation>
            <numerusform>through %n level</numerusform>
            <numerusform>through %n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::RedactionDialog</name>
    <message numerus="yes">
        <source>%n parts were found and marked. The first six and the last four digits stay. Look at every page before you store the copy.</source>
        <translation>
            <numerusform>%n part was found and marked. The first six and the last four digits stay. Look at every page before you store the copy.</numerusform>
            <numerusform>%n parts were found and marked. The first six and the last four digits stay. Look at every page before you store the copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n pages.</source>
        <translation>
            <numerusform>It has more than %n page.</numerusform>
            <numerusform>It has more than %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::RedactionView</name>
    <message numerus="yes">
        <source>%n parts are marked on this page.</source>
        <translation>
            <numerusform>%n part is marked on this page.</numerusform>
            <numerusform>%n parts are marked on this page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewChecks</name>
    <message numerus="yes">
        <source>%n still to review</source>
        <translation>
            <numerusform>%n still to review</numerusform>
            <numerusform>%n still to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items done</source>
        <translation>
            <numerusform>%n item done</numerusform>
            <numerusform>%n items done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 names, %n hits</source>
        <translation>
            <numerusform>%1, %2 names, %n hit</numerusform>
            <numerusform>%1, %2 names, %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, all decided</source>
        <translation>
            <numerusform>%n, decided</numerusform>
            <numerusform>%n, all decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates to look at</source>
        <translation>
            <numerusform>%n candidate to look at</numerusform>
            <numerusform>%n candidates to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons above a quarter</source>
        <translation>
            <numerusform>%n person above a quarter</numerusform>
            <numerusform>%n persons above a quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passed, %n points</source>
        <translation>
            <numerusform>passed, %n point</numerusform>
            <numerusform>passed, %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>virus found in %n documents</source>
        <translation>
            <numerusform>virus found in %n document</numerusform>
            <numerusform>viruses found in %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scanned</source>
        <translation>
            <numerusform>%n not scanned</numerusform>
            <numerusform>%n not scanned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screened</source>
        <translation>
            <numerusform>%n screened</numerusform>
            <numerusform>%n screened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewQueue</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewRuleDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewTexts</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskBackcheckDialog</name>
    <message numerus="yes">
        <source>%Ln clients. </source>
        <translation>
            <numerusform>%Ln client. </numerusform>
            <numerusform>%Ln clients. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their scores are those of %n months ago, or of when they came.</source>
        <translation>
            <numerusform>Their scores are those of %n month ago, or of when they came.</numerusform>
            <numerusform>Their scores are those of %n months ago, or of when they came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskReasonsDialog</name>
    <message numerus="yes">
        <source>The next higher band begins %n points above.</source>
        <translation>
            <numerusform>The next higher band begins %n point above.</numerusform>
            <numerusform>The next higher band begins %n points above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next lower band begins %n points below.</source>
        <translation>
            <numerusform>The next lower band begins %n point below.</numerusform>
            <numerusform>The next lower band begins %n points below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskTrialDialog</name>
    <message numerus="yes">
        <source>%Ln clients. </source>
        <translation>
            <numerusform>%Ln client. </numerusform>
            <numerusform>%Ln clients. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::ScreeningTexts</name>
    <message numerus="yes">
        <source>%n true hits would be lost; each is named.</source>
        <translation>
            <numerusform>%n true hit would be lost; it is named.</numerusform>
            <numerusform>%n true hits would be lost; each is named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided hits are not on the lists any more and were not tried.</source>
        <translation>
            <numerusform>%n decided hit is not on the lists any more and was not tried.</numerusform>
            <numerusform>%n decided hits are not on the lists any more and were not tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::StatementDeed</name>
    <message numerus="yes">
        <source>A statement covers at most %n days. Choose a shorter period.</source>
        <translation>
            <numerusform>A statement covers at most %n day. Choose a shorter period.</numerusform>
            <numerusform>A statement covers at most %n days. Choose a shorter period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::kit::FilterTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::kit::Formats</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRuleTexts</name>
    <message numerus="yes">
        <source>Destination known for %n day(s)</source>
        <translation>
            <numerusform>Destination known for %n day</numerusform>
            <numerusform>Destination known for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client for %n month(s)</source>
        <translation>
            <numerusform>Client for %n month</numerusform>
            <numerusform>Client for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No return or dispute for %n month(s)</source>
        <translation>
            <numerusform>No return or dispute for %n month</numerusform>
            <numerusform>No return or dispute for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier payment(s) settled</source>
        <translation>
            <numerusform>%n earlier payment settled</numerusform>
            <numerusform>%n earlier payments settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to the same destination</source>
        <translation>
            <numerusform>%n of them to the same destination</numerusform>
            <numerusform>%n of them to the same destination</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::BulkDialog</name>
    <message numerus="yes">
        <source>Approve %n payments</source>
        <translation>
            <numerusform>Approve %n payment</numerusform>
            <numerusform>Approve %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n payments</source>
        <translation>
            <numerusform>Reject %n payment</numerusform>
            <numerusform>Reject %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n payments</source>
        <translation>
            <numerusform>Return %n payment</numerusform>
            <numerusform>Return %n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::ChargebacksWindow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::CutOffsPage</name>
    <message numerus="yes">
        <source>%n withdrawal(s): %1</source>
        <translation>
            <numerusform>%n withdrawal: %1</numerusform>
            <numerusform>%n withdrawals: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::FileDialog</name>
    <message numerus="yes">
        <source>Last %n character(s) of the hash</source>
        <translation>
            <numerusform>Last %n character of the hash</numerusform>
            <numerusform>Last %n characters of the hash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type the last %n character(s) of the hash as your copy of the file has it.</source>
        <translation>
            <numerusform>Type the last %n character of the hash as your copy of the file has it.</numerusform>
            <numerusform>Type the last %n characters of the hash as your copy of the file has it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::FilesPage</name>
    <message numerus="yes">
        <source>Release %n file(s)…</source>
        <translation>
            <numerusform>Release %n file…</numerusform>
            <numerusform>Release %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go to the bank.</source>
        <translation>
            <numerusform>%n file goes to the bank.</numerusform>
            <numerusform>%n files go to the bank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::MessageTexts</name>
    <message numerus="yes">
        <source>Tried %n time(s), tried again later</source>
        <translation>
            <numerusform>Tried %n time, tried again later</numerusform>
            <numerusform>Tried %n times, tried again later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentDecisions</name>
    <message numerus="yes">
        <source>%n payments approved.</source>
        <translation>
            <numerusform>%n payment approved.</numerusform>
            <numerusform>%n payments approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments rejected.</source>
        <translation>
            <numerusform>%n payment rejected.</numerusform>
            <numerusform>%n payments rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments returned.</source>
        <translation>
            <numerusform>%n payment returned.</numerusform>
            <numerusform>%n payments returned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::ProposalsPage</name>
    <message numerus="yes">
        <source>%1: %n line(s), instead of set %2</source>
        <translation>
            <numerusform>%1: %n line, instead of set %2</numerusform>
            <numerusform>%1: %n lines, instead of set %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n brand(s), desk(s), team(s) or partner(s)</source>
        <translation>
            <numerusform>%1: %n brand, desk, team or partner</numerusform>
            <numerusform>%1: %n brands, desks, teams or partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::ReleaseListDialog</name>
    <message numerus="yes">
        <source>Release %n file(s)</source>
        <translation>
            <numerusform>Release %n file</numerusform>
            <numerusform>Release %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::ScopesPage</name>
    <message numerus="yes">
        <source>%n client(s) more come into sight.</source>
        <translation>
            <numerusform>%n client more comes into sight.</numerusform>
            <numerusform>%n clients more come into sight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) go out of sight.</source>
        <translation>
            <numerusform>%n client goes out of sight.</numerusform>
            <numerusform>%n clients go out of sight.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::TermTexts</name>
    <message numerus="yes">
        <source>%n minute(s) of business hours</source>
        <translation>
            <numerusform>%n minute of business hours</numerusform>
            <numerusform>%n minutes of business hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) by the clock</source>
        <translation>
            <numerusform>%n minute by the clock</numerusform>
            <numerusform>%n minutes by the clock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to dispute</source>
        <translation>
            <numerusform>%n day to dispute</numerusform>
            <numerusform>%n days to dispute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go back the same way</source>
        <translation>
            <numerusform>%n day to go back the same way</numerusform>
            <numerusform>%n days to go back the same way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::shell::Bell</name>
    <message numerus="yes">
        <source>%1; %n new notification(s)</source>
        <translation>
            <numerusform>%1; %n new notification</numerusform>
            <numerusform>%1; %n new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::shell::Factor</name>
    <message numerus="yes">
        <source>You can try %n more time(s) before you have to wait.</source>
        <translation>
            <numerusform>You can try %n more time before you have to wait.</numerusform>
            <numerusform>You can try %n more times before you have to wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. You can try again in %n minute(s).</source>
        <translation>
            <numerusform>Too many wrong codes. You can try again in %n minute.</numerusform>
            <numerusform>Too many wrong codes. You can try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::shell::NoticeCentre</name>
    <message numerus="yes">
        <source>%n item(s) waiting for you</source>
        <translation>
            <numerusform>%n item waiting for you</numerusform>
            <numerusform>%n items waiting for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::shell::Notices</name>
    <message numerus="yes">
        <source>%n payment(s) overdue; most pressing: %1.</source>
        <translation>
            <numerusform>%n payment overdue; most pressing: %1.</numerusform>
            <numerusform>%n payments overdue; most pressing: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) due soon; most pressing: %1.</source>
        <translation>
            <numerusform>%n payment due soon; most pressing: %1.</numerusform>
            <numerusform>%n payments due soon; most pressing: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit row(s) wait for their seal.</source>
        <translation>
            <numerusform>%n audit row waits for its seal.</numerusform>
            <numerusform>%n audit rows wait for their seal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has renewed the list %1 for %n day(s).</source>
        <translation>
            <numerusform>Nobody has renewed the list %1 for %n day.</numerusform>
            <numerusform>Nobody has renewed the list %1 for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The self-test of screening missed %n listed name(s).</source>
        <translation>
            <numerusform>The self-test of screening missed %n listed name.</numerusform>
            <numerusform>The self-test of screening missed %n listed names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A hit of %1 was handed on %n time(s) without a decision.</source>
        <translation>
            <numerusform>A hit of %1 was handed on %n time without a decision.</numerusform>
            <numerusform>A hit of %1 was handed on %n times without a decision.</numerusform>
        </translation>
    </message>
</context>
</TS>
