<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DeepLink</name>
    <message>
        <source>The link was not opened: it is too long to be one of Purser&apos;s.</source>
        <translation>Der Link wurde nicht geöffnet: Er ist zu lang für einen Link von Purser.</translation>
    </message>
    <message>
        <source>The link was not opened: it names nothing that Purser shows.</source>
        <translation>Der Link wurde nicht geöffnet: Er nennt nichts, was Purser anzeigt.</translation>
    </message>
    <message>
        <source>The link leads to nothing that you may see in this office.</source>
        <translation>Der Link führt zu nichts, was Sie in diesem Backoffice sehen dürfen.</translation>
    </message>
    <message>
        <source>The link was not opened: you have no desk that shows it.</source>
        <translation>Der Link wurde nicht geöffnet: Ihnen fehlt der Bereich, der das Ziel anzeigt.</translation>
    </message>
    <message>
        <source>The link was not opened: it is not written like one of Purser&apos;s.</source>
        <translation>Der Link wurde nicht geöffnet: Er hat nicht die Form eines Links von Purser.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Another Purser keeps your drafts; what you type here and do not send is gone when this one ends.</source>
        <translation>Ein anderer Purser verwahrt Ihre Entwürfe; was Sie hier eingeben und nicht senden, geht beim Beenden verloren.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open: what you type and do not send is gone when Purser ends.</source>
        <translation>Auf diesem Computer ist kein Schlüsselbund geöffnet: Was Sie eingeben und nicht senden, geht beim Beenden von Purser verloren.</translation>
    </message>
    <message>
        <source>The key of your earlier drafts is gone from the keychain; they cannot be read any more.</source>
        <translation>Der Schlüssel Ihrer früheren Entwürfe fehlt im Schlüsselbund; sie sind nicht mehr lesbar.</translation>
    </message>
</context>
<context>
    <name>KeySheets</name>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten anzeigen</translation>
    </message>
    <message>
        <source>help cheat sheet shortcuts keyboard</source>
        <translation>Hilfe Spickzettel Tastenkürzel Tastatur</translation>
    </message>
    <message>
        <source>Settings: keyboard shortcuts…</source>
        <translation>Einstellungen: Tastenkürzel…</translation>
    </message>
    <message>
        <source>keys change hotkeys</source>
        <translation>Tasten ändern Hotkeys</translation>
    </message>
</context>
<context>
    <name>OfficeFinder</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>, </source>
        <extracomment>between the members of a list; Arabic has its own comma</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>purser::clients::ApplicantDialog</name>
    <message>
        <source>New applicant</source>
        <translation>Neuer Antragsteller</translation>
    </message>
    <message>
        <source>Opens a file and an application. Fields with a star are needed for the level; they can also be filled in later.</source>
        <translation>Legt eine Akte an und eröffnet einen Antrag. Felder mit Stern sind für die Stufe erforderlich; sie lassen sich auch später ausfüllen.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Antrag eröffnen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Stufe 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Stufe 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Stufe 3</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdiktion</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quelle der Angaben</translation>
    </message>
    <message>
        <source>A name, a level and a jurisdiction are needed to open a file.</source>
        <translation>Zum Anlegen einer Akte sind Name, Stufe und Jurisdiktion erforderlich.</translation>
    </message>
    <message>
        <source>%1, %2 (same %3)</source>
        <extracomment>name, code, what is the same: &quot;Jörg Müller, C-12 (same e-mail)&quot;</extracomment>
        <translation>%1, %2 (gleich: %3)</translation>
    </message>
    <message>
        <source>May be here already: %1</source>
        <translation>Möglicherweise bereits erfasst: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Akte öffnen</translation>
    </message>
</context>
<context>
    <name>purser::clients::AutomaticPage</name>
    <message>
        <source>You proposed, published or confirmed this rule. Another person checks what it decides.</source>
        <translation>Sie haben diese Regel vorgeschlagen, veröffentlicht oder bestätigt. Eine andere Person prüft, was sie entscheidet.</translation>
    </message>
    <message>
        <source>You stopped this rule. Another person confirms it.</source>
        <translation>Sie haben diese Regel gestoppt. Eine andere Person bestätigt sie.</translation>
    </message>
    <message>
        <source>A rule goes live after it has been in shadow under the same name.</source>
        <translation>Eine Regel wird produktiv, nachdem sie unter demselben Namen im Schattenbetrieb war.</translation>
    </message>
    <message>
        <source>People disagree with what this version approved. Propose another version.</source>
        <translation>Personen widersprechen dem, was diese Version freigegeben hat. Bitte eine andere Version vorschlagen.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>produktiv</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>Schattenbetrieb</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>risk up to %1</source>
        <translation>Risiko bis %1</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>alle Länder</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>with the vendor&apos;s verdict</source>
        <translation>mit dem Befund des Anbieters</translation>
    </message>
    <message numerus="yes">
        <source>%n a day</source>
        <translation>
            <numerusform>%n am Tag</numerusform>
            <numerusform>%n am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % checked</source>
        <translation>%1 % geprüft</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>purser::clients::AutomaticView</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Stop automatic approval of clients…</source>
        <translation>Automatische Freigabe von Kunden stoppen…</translation>
    </message>
    <message>
        <source>Check automatic decisions</source>
        <translation>Automatische Entscheidungen prüfen</translation>
    </message>
    <message>
        <source>Refresh automatic approvals</source>
        <translation>Automatische Freigaben neu laden</translation>
    </message>
    <message>
        <source>Automatic decisions that people check</source>
        <translation>Automatische Entscheidungen, die Personen prüfen</translation>
    </message>
    <message>
        <source>A disagreement with a rule</source>
        <translation>Widerspruch gegen eine Regel</translation>
    </message>
    <message>
        <source>Rules that approve applications</source>
        <translation>Regeln, die Anträge freigeben</translation>
    </message>
    <message>
        <source>What a rule decided</source>
        <translation>Was eine Regel entschieden hat</translation>
    </message>
    <message>
        <source>What a rule would have approved</source>
        <translation>Was eine Regel freigegeben hätte</translation>
    </message>
    <message>
        <source>Rules that wait for the head of compliance</source>
        <translation>Regeln, die auf die Leitung Compliance warten</translation>
    </message>
    <message>
        <source>Decisions that were checked</source>
        <translation>Geprüfte Entscheidungen</translation>
    </message>
    <message>
        <source>Automatic approvals of clients</source>
        <translation>Automatische Freigaben von Kunden</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>What clients are written</source>
        <translation>Was Kunden geschrieben wird</translation>
    </message>
    <message>
        <source>A letter in every language</source>
        <translation>Ein Brief in jeder Sprache</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>The policy of onboarding</source>
        <translation>Die Richtlinie der Aufnahme</translation>
    </message>
    <message>
        <source>Whom a rule would touch</source>
        <translation>Wen eine Regel träfe</translation>
    </message>
    <message>
        <source>Countries above the ordinary</source>
        <translation>Länder über dem Gewöhnlichen</translation>
    </message>
    <message>
        <source>What a level opens</source>
        <translation>Was eine Stufe öffnet</translation>
    </message>
    <message>
        <source>Questions in five languages</source>
        <translation>Fragen in fünf Sprachen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
</context>
<context>
    <name>purser::clients::CasesPanel</name>
    <message>
        <source>Cases about this client</source>
        <translation>Fälle zu diesem Kunden</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Open a &amp;case…</source>
        <translation>&amp;Fall eröffnen…</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Fall eröffnen</translation>
    </message>
    <message>
        <source>No case about this client.</source>
        <translation>Zu diesem Kunden gibt es keinen Fall.</translation>
    </message>
    <message>
        <source>Whoever opens one works on it.</source>
        <translation>Wer einen eröffnet, bearbeitet ihn.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientColumns</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Payments that are not finished</source>
        <translation>Noch nicht abgeschlossene Zahlungen</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Risk band</source>
        <translation>Risikoklasse</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Brand (code)</source>
        <translation>Marke (Kürzel)</translation>
    </message>
    <message>
        <source>Desk (code)</source>
        <translation>Abteilung (Kürzel)</translation>
    </message>
    <message>
        <source>Team (code)</source>
        <translation>Team (Kürzel)</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientDeeds</name>
    <message>
        <source>This client has that destination already. Nothing was added.</source>
        <translation>Der Kunde hat dieses Auszahlungsziel bereits. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>This does not look like a number of that method. Nothing was added.</source>
        <translation>Das ist keine gültige Nummer für diese Methode. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>You entered it yourself; another person decides.</source>
        <translation>Sie haben es selbst erfasst; eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>Destination added; it waits to be verified.</source>
        <translation>Auszahlungsziel hinzugefügt; es wartet auf Verifizierung.</translation>
    </message>
    <message>
        <source>Verify a destination</source>
        <translation>Auszahlungsziel verifizieren</translation>
    </message>
    <message>
        <source>Say what shows that it belongs to the client. This stays on the record.</source>
        <translation>Angeben, was die Zugehörigkeit zum Kunden belegt. Die Angabe bleibt dauerhaft vermerkt.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Auszahlungsziel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Destination verified.</source>
        <translation>Auszahlungsziel verifiziert.</translation>
    </message>
    <message>
        <source>Policy lets this client have at most 1:%1. Nothing was changed.</source>
        <translation>Die Regeln erlauben diesem Kunden höchstens 1:%1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You would not see the client there; somebody who sees both places does that.</source>
        <translation>Dort würden Sie den Kunden nicht sehen; das macht jemand, der beide Stellen sieht.</translation>
    </message>
    <message>
        <source>A change of leverage is on its way already. Nothing was changed.</source>
        <translation>Eine Änderung des Hebels ist bereits unterwegs. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>That is what it is already. Nothing was changed.</source>
        <translation>So ist es bereits. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You restricted the client; another person lifts it.</source>
        <translation>Sie haben den Kunden eingeschränkt; eine andere Person hebt das auf.</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Einschränkung aufheben</translation>
    </message>
    <message>
        <source>Restrict the client</source>
        <translation>Kunden einschränken</translation>
    </message>
    <message>
        <source>The client may do again what their identity review allows.</source>
        <translation>Der Kunde darf wieder, was seine Identitätsprüfung erlaubt.</translation>
    </message>
    <message>
        <source>Nothing goes in or out until another person lifts it. Everybody else sees a scheduled review; why, only compliance can read.</source>
        <translation>Nichts geht ein oder aus, bis eine andere Person das aufhebt. Alle anderen sehen eine planmäßige Prüfung; den Grund kann nur die Compliance lesen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>The restriction is lifted.</source>
        <translation>Die Einschränkung ist aufgehoben.</translation>
    </message>
    <message>
        <source>The client is restricted.</source>
        <translation>Der Kunde ist eingeschränkt.</translation>
    </message>
    <message>
        <source>Leverage ordered; the trading server sets it.</source>
        <translation>Hebel beauftragt; der Handelsserver stellt ihn ein.</translation>
    </message>
    <message>
        <source>Client placed.</source>
        <translation>Kunde zugeordnet.</translation>
    </message>
    <message>
        <source>You added this destination; another person says what it is.</source>
        <translation>Sie haben dieses Auszahlungsziel hinzugefügt; eine andere Person sagt, was es ist.</translation>
    </message>
    <message>
        <source>Nothing tells the card or account. Nothing was changed.</source>
        <translation>Nichts verrät die Karte oder das Konto. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The bank&apos;s answer is recorded.</source>
        <translation>Die Antwort der Bank ist festgehalten.</translation>
    </message>
    <message>
        <source>Record the match</source>
        <translation>Zuordnung festhalten</translation>
    </message>
    <message>
        <source>What the destination is known by is recorded.</source>
        <translation>Woran das Auszahlungsziel erkannt wird, ist festgehalten.</translation>
    </message>
    <message>
        <source>Allow a destination again</source>
        <translation>Ein Ziel wieder zulassen</translation>
    </message>
    <message>
        <source>Block a destination</source>
        <translation>Ein Ziel sperren</translation>
    </message>
    <message>
        <source>It is not verified then; somebody else verifies it before money goes there.</source>
        <translation>Es ist dann nicht verifiziert; jemand anderer verifiziert es, bevor Geld dorthin geht.</translation>
    </message>
    <message>
        <source>From now on nobody is paid there: nothing is entered for it, and what is not sent yet is stopped.</source>
        <translation>Ab jetzt wird niemand dorthin bezahlt: Nichts wird dafür erfasst, und was noch nicht gesendet ist, wird gestoppt.</translation>
    </message>
    <message>
        <source>Allow it again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Destination allowed again; it waits to be verified.</source>
        <translation>Ziel wieder zugelassen; es wartet auf die Verifizierung.</translation>
    </message>
    <message>
        <source>Destination blocked.</source>
        <translation>Ziel gesperrt.</translation>
    </message>
    <message>
        <source>The check digits do not fit this IBAN: a character is wrong. Nothing was added.</source>
        <translation>Die Prüfziffern passen nicht zu dieser IBAN: ein Zeichen ist falsch. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 retired this destination (%2). Nothing was changed.</source>
        <translation>%1 hat dieses Ziel außer Dienst gestellt (%2). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Retire a destination</source>
        <translation>Ein Ziel außer Dienst stellen</translation>
    </message>
    <message>
        <source>From now on nothing goes there: nothing is entered for it, what waits is stopped, what is not sent yet comes back, and money owed to it goes the next way. It comes back by two people, and is new then.</source>
        <translation>Von jetzt an geht nichts mehr dorthin: Nichts wird dafür erfasst, was wartet, wird angehalten, was noch nicht gesendet ist, kommt zurück, und was dorthin zurückgehen müsste, nimmt den nächsten Weg. Zwei Personen lassen es wieder zu, und dann gilt es als neu.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Außer Dienst stellen</translation>
    </message>
    <message>
        <source>Destination retired.</source>
        <translation>Ziel außer Dienst gestellt.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientList</name>
    <message>
        <source>Name, e-mail, code or login</source>
        <translation>Name, E-Mail, Code oder Login</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>No clients yet.</source>
        <translation>Noch keine Kunden.</translation>
    </message>
    <message>
        <source>They come by import, or from the web site when it is connected.</source>
        <translation>Sie kommen per Import oder von der Website, sobald sie angebunden ist.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
    <message>
        <source>Names and e-mails are searched from three letters on, codes and logins at once.</source>
        <translation>Namen und E-Mails werden ab drei Buchstaben gesucht, Codes und Logins sofort.</translation>
    </message>
    <message>
        <source>No client matches.</source>
        <translation>Kein Kunde passt.</translation>
    </message>
    <message>
        <source>Take a filter away, or search for less.</source>
        <translation>Einen Filter entfernen oder nach weniger suchen.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientOverview</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Identity review and risk</source>
        <translation>Identitätsprüfung und Risiko</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Free margin</source>
        <translation>Freie Margin</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How old equity and free margin are</source>
        <translation>Wie alt Equity und freie Margin sind</translation>
    </message>
    <message>
        <source>Trading accounts and wallets</source>
        <translation>Handelskonten und Wallets</translation>
    </message>
    <message>
        <source>No trading account yet.</source>
        <translation>Noch kein Handelskonto.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Auszahlungsziele</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verifizieren…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Auszahlungsziel hinzufügen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Auszahlungsziel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>No destination yet.</source>
        <translation>Noch kein Auszahlungsziel.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Choose a destination that is not verified.</source>
        <translation>Ein nicht verifiziertes Auszahlungsziel wählen.</translation>
    </message>
    <message>
        <source>Source of funds, 12 months</source>
        <translation>Herkunft der Mittel, 12 Monate</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Change brand, desk and team</source>
        <translation>Marke, Abteilung und Team ändern</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Change leverage…</source>
        <translation>Hebel ändern…</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Choose an active account without a change on its way.</source>
        <translation>Wählen Sie ein aktives Konto, für das keine Änderung unterwegs ist.</translation>
    </message>
    <message>
        <source>Payee check…</source>
        <translation>Empfängerprüfung…</translation>
    </message>
    <message>
        <source>Match to a deposit…</source>
        <translation>Einer Einzahlung zuordnen…</translation>
    </message>
    <message>
        <source>Payee check</source>
        <translation>Empfängerprüfung</translation>
    </message>
    <message>
        <source>What the bank said of the holder</source>
        <translation>Was die Bank zum Inhaber sagte</translation>
    </message>
    <message>
        <source>Name found, source, day</source>
        <translation>Gefundener Name, Quelle, Tag</translation>
    </message>
    <message>
        <source>Known by a deposit</source>
        <translation>Aus Einzahlung bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You added this destination; another person says what it is.</source>
        <translation>Sie haben dieses Auszahlungsziel hinzugefügt; eine andere Person sagt, was es ist.</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>Wählen Sie ein Auszahlungsziel.</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Allow again…</source>
        <translation>Wieder zulassen…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Außer Dienst…</translation>
    </message>
    <message>
        <source>It is retired already.</source>
        <translation>Es ist schon außer Dienst.</translation>
    </message>
    <message>
        <source>%1 retired by %2, %3: %4</source>
        <translation>%1 außer Dienst gestellt von %2, %3: %4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientPage</name>
    <message>
        <source>Parts of the file</source>
        <translation>Teile der Akte</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronik</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfung…</translation>
    </message>
    <message>
        <source>Open a review of this client</source>
        <translation>Prüfung dieses Kunden eröffnen</translation>
    </message>
    <message>
        <source>Withdrawal…</source>
        <translation>Auszahlung…</translation>
    </message>
    <message>
        <source>Enter a withdrawal for this client</source>
        <translation>Auszahlung für diesen Kunden erfassen</translation>
    </message>
    <message>
        <source>Audit trail of this client</source>
        <translation>Prüfprotokoll dieses Kunden</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Payments of this client</source>
        <translation>Zahlungen dieses Kunden</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Noch keine Zahlungen.</translation>
    </message>
    <message>
        <source>The last twenty would stand here.</source>
        <translation>Hier stehen sonst die letzten zwanzig.</translation>
    </message>
    <message>
        <source>No client is open.</source>
        <translation>Kein Kunde ist geöffnet.</translation>
    </message>
    <message>
        <source>Choose one in the list, or search for a name, an e-mail, a code or a login.</source>
        <translation>In der Liste wählen oder nach Name, E-Mail, Code oder Login suchen.</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>Identität: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Undo merge…</source>
        <translation>Zusammenführung rückgängig…</translation>
    </message>
    <message>
        <source>Undo the merge of this file</source>
        <translation>Zusammenführung dieser Akte rückgängig machen</translation>
    </message>
    <message>
        <source>This file is closed: it was merged into %1, %2.</source>
        <translation>Diese Akte ist geschlossen: Sie wurde mit %1, %2, zusammengeführt.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1, %2, was merged into this file.</source>
        <translation>%1, %2, wurde mit dieser Akte zusammengeführt.</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Kontoauszug…</translation>
    </message>
    <message>
        <source>Make out a statement for this client</source>
        <translation>Einen Kontoauszug für diesen Kunden ausstellen</translation>
    </message>
    <message>
        <source>Ledger of this client</source>
        <translation>Hauptbuch dieses Kunden</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Restrict this client</source>
        <translation>Diesen Kunden einschränken</translation>
    </message>
    <message>
        <source>Everything that screenings found</source>
        <translation>Alles, was Abgleiche fanden</translation>
    </message>
    <message>
        <source>%1: scheduled review since %2</source>
        <translation>%1: planmäßige Prüfung seit %2</translation>
    </message>
    <message>
        <source>Lift the restriction of this client</source>
        <translation>Einschränkung dieses Kunden aufheben</translation>
    </message>
    <message>
        <source>Show earlier events</source>
        <translation>Frühere Ereignisse zeigen</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientTexts</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Approved, level %1</source>
        <translation>Freigegeben, Stufe %1</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>prohibited</source>
        <translation>unzulässig</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>client entered</source>
        <translation>Kunde erfasst</translation>
    </message>
    <message>
        <source>account %1 opened</source>
        <translation>Konto %1 eröffnet</translation>
    </message>
    <message>
        <source>destination %1 added</source>
        <translation>Auszahlungsziel %1 hinzugefügt</translation>
    </message>
    <message>
        <source>identity review: %1</source>
        <translation>Identitätsprüfung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by the rule %2, version %3</source>
        <translation>%1 durch die Regel %2, Version %3</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>signed in from a new device: %1</source>
        <translation>hat sich von einem neuen Gerät angemeldet: %1</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Uneingeschränkt</translation>
    </message>
    <message>
        <source>Closing only</source>
        <translation>Nur Schließen</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>%1 (%2 was refused)</source>
        <translation>%1 (%2 wurde abgelehnt)</translation>
    </message>
    <message>
        <source>%1 (%2 is not confirmed)</source>
        <translation>%1 (%2 ist nicht bestätigt)</translation>
    </message>
    <message>
        <source>%1 (%2 is on its way)</source>
        <translation>%1 (%2 ist unterwegs)</translation>
    </message>
    <message>
        <source>the file says something else: %1</source>
        <translation>Die Akte sagt etwas anderes: %1</translation>
    </message>
    <message>
        <source>document handed in: %1</source>
        <translation>Dokument eingereicht: %1</translation>
    </message>
    <message>
        <source>document accepted: %1</source>
        <translation>Dokument angenommen: %1</translation>
    </message>
    <message>
        <source>document rejected: %1</source>
        <translation>Dokument abgelehnt: %1</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>agreed to: %1</source>
        <translation>Zugestimmt: %1</translation>
    </message>
    <message>
        <source>took back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>letter: %1</source>
        <translation>Brief: %1</translation>
    </message>
    <message>
        <source>%1 opened: %2</source>
        <translation>%1 eröffnet: %2</translation>
    </message>
    <message>
        <source>%1 decided: %2</source>
        <translation>%1 entschieden: %2</translation>
    </message>
    <message>
        <source>category %1: %2</source>
        <translation>Kategorie %1: %2</translation>
    </message>
    <message>
        <source>appropriateness test passed</source>
        <translation>Angemessenheitstest bestanden</translation>
    </message>
    <message>
        <source>appropriateness test not passed</source>
        <translation>Angemessenheitstest nicht bestanden</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>%1 mit %2 zusammengeführt</translation>
    </message>
    <message>
        <source>merge of %1 into %2 taken back</source>
        <translation>Zusammenführung von %1 mit %2 zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>screened: %n hit(s)</source>
        <translation>
            <numerusform>abgeglichen: %n Treffer</numerusform>
            <numerusform>abgeglichen: %n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>rated %1, %2</source>
        <translation>bewertet mit %1, %2</translation>
    </message>
    <message>
        <source>rating of %1 by hand: %2</source>
        <translation>Bewertung %1 von Hand: %2</translation>
    </message>
    <message>
        <source>restricted for a scheduled review</source>
        <translation>eingeschränkt wegen einer planmäßigen Prüfung</translation>
    </message>
    <message>
        <source>restriction lifted</source>
        <translation>Einschränkung aufgehoben</translation>
    </message>
    <message>
        <source>leverage 1:%1 on account %2: %3</source>
        <translation>Hebel 1:%1 auf Konto %2: %3</translation>
    </message>
    <message>
        <source>trading on account %1: %2, %3</source>
        <translation>Handel auf Konto %1: %2, %3</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Nearly matches</source>
        <translation>Stimmt fast</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Außer Dienst</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>destination %1 retired: %2</source>
        <translation>Ziel %1 außer Dienst gestellt: %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientTickets</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Tickets of this client</source>
        <translation>Anfragen dieses Kunden</translation>
    </message>
    <message>
        <source>This client has asked nothing.</source>
        <translation>Dieser Kunde hat nichts gefragt.</translation>
    </message>
    <message>
        <source>What comes in by the web site appears here.</source>
        <translation>Was über die Website eingeht, erscheint hier.</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Neue Anfrage…</translation>
    </message>
    <message>
        <source>Enter a ticket of this client</source>
        <translation>Eine Anfrage dieses Kunden erfassen</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientsView</name>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Refresh clients</source>
        <translation>Kunden aktualisieren</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>The file has no country of residence yet.</source>
        <translation>In der Akte fehlt noch das Wohnsitzland.</translation>
    </message>
    <message>
        <source>Every client, newest first, and one file</source>
        <translation>Alle Kunden, neueste zuerst, und eine Akte</translation>
    </message>
    <message>
        <source>Search as you type</source>
        <translation>Suche während der Eingabe</translation>
    </message>
    <message>
        <source>The last payments of a client</source>
        <translation>Die letzten Zahlungen eines Kunden</translation>
    </message>
    <message>
        <source>Notes of colleagues</source>
        <translation>Notizen aus dem Team</translation>
    </message>
    <message>
        <source>What happened with a client</source>
        <translation>Was mit einem Kunden geschah</translation>
    </message>
    <message>
        <source>A new place to be paid to</source>
        <translation>Ein neues Auszahlungsziel</translation>
    </message>
    <message>
        <source>A statement for a client: period, language, file</source>
        <translation>Ein Kontoauszug für einen Kunden: Zeitraum, Sprache, Datei</translation>
    </message>
    <message>
        <source>Statement %1 saved.</source>
        <translation>Kontoauszug %1 gespeichert.</translation>
    </message>
    <message>
        <source>What a client asked of the office</source>
        <translation>Was ein Kunde gefragt hat</translation>
    </message>
    <message>
        <source>Devices of a client, and who else uses them</source>
        <translation>Geräte eines Kunden, und wer sie noch benutzt</translation>
    </message>
    <message>
        <source>Everything that screenings found</source>
        <translation>Alles, was Abgleiche fanden</translation>
    </message>
    <message>
        <source>Cases about a client, for those who may know of them</source>
        <translation>Fälle zu einem Kunden, für alle, die davon wissen dürfen</translation>
    </message>
    <message>
        <source>Another leverage for a trading account</source>
        <translation>Ein anderer Hebel für ein Handelskonto</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>The certificate is saved: %1</source>
        <translation>Die Bescheinigung ist gespeichert: %1</translation>
    </message>
    <message>
        <source>A destination nobody is paid to any more</source>
        <translation>Ein Ziel, an das nichts mehr gezahlt wird</translation>
    </message>
</context>
<context>
    <name>purser::clients::ContactTexts</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>With the client</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>entered the ticket</source>
        <translation>hat die Anfrage erfasst</translation>
    </message>
    <message>
        <source>took the ticket</source>
        <translation>hat die Anfrage übernommen</translation>
    </message>
    <message>
        <source>answered the client</source>
        <translation>hat dem Kunden geantwortet</translation>
    </message>
    <message>
        <source>the client wrote again</source>
        <translation>der Kunde hat wieder geschrieben</translation>
    </message>
    <message>
        <source>resolved the ticket</source>
        <translation>hat die Anfrage erledigt</translation>
    </message>
    <message>
        <source>opened the ticket again</source>
        <translation>hat die Anfrage wieder geöffnet</translation>
    </message>
    <message>
        <source>closed the ticket: no answer came</source>
        <translation>hat die Anfrage geschlossen: es kam keine Antwort</translation>
    </message>
    <message>
        <source>The letter waits to be sent.</source>
        <translation>Der Brief wartet auf den Versand.</translation>
    </message>
    <message>
        <source>The letter has been sent.</source>
        <translation>Der Brief ist verschickt.</translation>
    </message>
    <message>
        <source>The letter could not be sent.</source>
        <translation>Der Brief konnte nicht verschickt werden.</translation>
    </message>
    <message>
        <source>%1 has this ticket. Take it first.</source>
        <translation>%1 hat diese Anfrage. Übernehmen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>You have this ticket already.</source>
        <translation>Sie haben diese Anfrage schon.</translation>
    </message>
    <message>
        <source>The ticket has moved on. Nothing was changed.</source>
        <translation>Die Anfrage ist inzwischen weiter. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The ticket changed while you read it. Nothing was sent; look at it again.</source>
        <translation>Die Anfrage hat sich geändert, während Sie sie lasen. Nichts wurde gesendet; sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>A complaint ends with an answer in writing. Answer it first.</source>
        <translation>Eine Beschwerde endet mit einer schriftlichen Antwort. Antworten Sie zuerst.</translation>
    </message>
    <message>
        <source>The client has no e-mail address: nothing can be written.</source>
        <translation>Der Kunde hat keine E-Mail-Adresse: es kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The text holds the number of a card. Take it out.</source>
        <translation>Der Text enthält eine Kartennummer. Nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>steht</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>purser::clients::DataCompare</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Wohnsitz</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>PEP-Angaben</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Client said</source>
        <translation>Laut Kunde</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation>Geprüft von %1, %2</translation>
    </message>
    <message>
        <source>document differs: %1</source>
        <translation>Dokument weicht ab: %1</translation>
    </message>
    <message>
        <source>document: %1</source>
        <translation>Dokument: %1</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Dokumentnummer</translation>
    </message>
    <message>
        <source>Document valid to</source>
        <translation>Dokument gültig bis</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
</context>
<context>
    <name>purser::clients::DestinationDialog</name>
    <message>
        <source>New destination</source>
        <translation>Neues Auszahlungsziel</translation>
    </message>
    <message>
        <source>Another person verifies it; until then no withdrawal to it can be approved.</source>
        <translation>Eine andere Person verifiziert es; bis dahin kann keine Auszahlung dorthin freigegeben werden.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Add the destination</source>
        <translation>Auszahlungsziel hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Enter where the money goes and who holds it.</source>
        <translation>Angeben, wohin das Geld geht und wer Inhaber ist.</translation>
    </message>
</context>
<context>
    <name>purser::clients::DevicesPanel</name>
    <message>
        <source>Address of the sign-in</source>
        <translation>Adresse der Anmeldung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Also used by</source>
        <translation>Auch benutzt von</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>Kein Gerät ist bekannt.</translation>
    </message>
    <message>
        <source>Sign-ins to the web site bring them here.</source>
        <translation>Anmeldungen an der Website bringen sie hierher.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>No sign-in yet.</source>
        <translation>Noch keine Anmeldung.</translation>
    </message>
    <message>
        <source>very many: a public one</source>
        <translation>sehr viele: ein öffentliches</translation>
    </message>
    <message numerus="yes">
        <source>%n other client(s)</source>
        <translation>
            <numerusform>%n anderer Kunde</numerusform>
            <numerusform>%n andere Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>device and country</source>
        <translation>Gerät und Land</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Open %1 %2</source>
        <translation>%1 %2 öffnen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
</context>
<context>
    <name>purser::clients::DocumentDialog</name>
    <message>
        <source>Add a document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
    <message>
        <source>PNG, JPEG or PDF, 10 MB at most. Files can be dropped here. Somebody else reviews it.</source>
        <translation>PNG, JPEG oder PDF, höchstens 10 MB. Dateien lassen sich hier ablegen. Eine andere Person prüft es.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Back side</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Picture of the file</source>
        <translation>Bild der Datei</translation>
    </message>
    <message>
        <source>Add the document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
    <message>
        <source>Name of the file, or drop it here</source>
        <translation>Dateiname, oder Datei hier ablegen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind of document and what it proves: &quot;Passport (identity)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Art des Dokuments</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Eingangsweg</translation>
    </message>
    <message>
        <source>Sent by the client</source>
        <translation>Vom Kunden gesendet</translation>
    </message>
    <message>
        <source>Scanned here</source>
        <translation>Hier gescannt</translation>
    </message>
    <message>
        <source>Seen in a video call</source>
        <translation>Im Videoanruf gesehen</translation>
    </message>
    <message>
        <source>Read from its chip</source>
        <translation>Aus dem Chip gelesen</translation>
    </message>
    <message>
        <source>From a register</source>
        <translation>Aus einem Register</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Machine readable zone</source>
        <translation>Maschinenlesbare Zone</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Dokumente (%1)</translation>
    </message>
    <message>
        <source>Front side</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Choose a file and say what it is.</source>
        <translation>Eine Datei wählen und angeben, was sie ist.</translation>
    </message>
    <message>
        <source>This has not the form of a machine readable zone yet.</source>
        <translation>Dies hat noch nicht die Form einer maschinenlesbaren Zone.</translation>
    </message>
    <message>
        <source>%1 %2, born %3, number %4, valid to %5</source>
        <translation>%1 %2, geboren %3, Nummer %4, gültig bis %5</translation>
    </message>
    <message>
        <source>All check digits fit: %1.</source>
        <translation>Alle Prüfziffern stimmen: %1.</translation>
    </message>
    <message>
        <source>A check digit is wrong. It reads: %1.</source>
        <translation>Eine Prüfziffer ist falsch. Gelesen wurde: %1.</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Diese Datei gibt es nicht, oder sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Exactly this file is on the client&apos;s file already. Nothing was added.</source>
        <translation>Genau diese Datei ist bereits in der Kundenakte. Nichts wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>purser::clients::DocumentView</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Accept document</source>
        <translation>Dokument akzeptieren</translation>
    </message>
    <message>
        <source>Reject document…</source>
        <translation>Dokument ablehnen…</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Noch keine Dokumente.</translation>
    </message>
    <message>
        <source>What the client uploads appears here.</source>
        <translation>Vom Kunden Hochgeladenes erscheint hier.</translation>
    </message>
    <message>
        <source>%1, back</source>
        <translation>%1, Rückseite</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You uploaded it; another person reviews it.</source>
        <translation>Sie haben es hochgeladen; eine andere Person prüft es.</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>ausgestellt %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>check digits fit</source>
        <translation>Prüfziffern stimmen</translation>
    </message>
    <message>
        <source>a check digit is wrong</source>
        <translation>eine Prüfziffer ist falsch</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>geprüft von %1</translation>
    </message>
    <message>
        <source>Differs from what the client said: %1</source>
        <translation>Weicht von den Angaben des Kunden ab: %1</translation>
    </message>
    <message>
        <source>Differs (%1), accepted because: %2</source>
        <translation>Weicht ab (%1), akzeptiert wegen: %2</translation>
    </message>
    <message>
        <source>This document cannot be shown here.</source>
        <translation>Dieses Dokument kann hier nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Its data stands above.</source>
        <translation>Seine Daten stehen oben.</translation>
    </message>
    <message>
        <source>PDF documents are shown by poppler-utils, which is not installed here.</source>
        <translation>PDF-Dokumente zeigt poppler-utils, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <source>Drawing this page takes too long. Its data stands above.</source>
        <translation>Diese Seite zu zeichnen dauert zu lange. Ihre Daten stehen oben.</translation>
    </message>
    <message>
        <source>The PDF is damaged or locked. Its data stands above.</source>
        <translation>Das PDF ist beschädigt oder gesperrt. Seine Daten stehen oben.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite zurück</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Scan it again…</source>
        <translation>Noch einmal prüfen…</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Schwärzen…</translation>
    </message>
    <message>
        <source>Take the copy back…</source>
        <translation>Kopie zurücknehmen…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Shows it as it came, for a while. This leaves an audit record.</source>
        <translation>Zeigt es eine Weile so, wie es kam. Das wird protokolliert.</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>parts struck out by %1</source>
        <translation>Teile geschwärzt von %1</translation>
    </message>
    <message>
        <source>This document is not given out.</source>
        <translation>Dieses Dokument wird nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Two documents</source>
        <translation>Zwei Dokumente</translation>
    </message>
    <message>
        <source>Sets a second document beside this one (D)</source>
        <translation>Stellt ein zweites Dokument daneben (D)</translation>
    </message>
    <message>
        <source>Zoom together</source>
        <translation>Gemeinsam zoomen</translation>
    </message>
    <message>
        <source>Both documents zoom together (Y)</source>
        <translation>Beide Dokumente zoomen gemeinsam (Y)</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>Grund: %1</translation>
    </message>
</context>
<context>
    <name>purser::clients::FieldEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <extracomment>%1 is what the amount is of: &quot;Income of a year&quot;</extracomment>
        <translation>Währung: %1</translation>
    </message>
    <message>
        <source>On file: %1. Fill in to replace it.</source>
        <extracomment>%1 is a masked value: &quot;•••789&quot;</extracomment>
        <translation>In der Akte: %1. Zum Ersetzen ausfüllen.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, erforderlich</translation>
    </message>
</context>
<context>
    <name>purser::clients::FileDeeds</name>
    <message>
        <source>%1, back</source>
        <translation>%1, Rückseite</translation>
    </message>
    <message>
        <source>Application %1 is open. Documents and consents come next.</source>
        <translation>Antrag %1 ist eröffnet. Als Nächstes folgen Dokumente und Einwilligungen.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 added; its check digits fit.</source>
        <translation>%1 hinzugefügt; die Prüfziffern stimmen.</translation>
    </message>
    <message>
        <source>%1 added; a check digit is wrong.</source>
        <translation>%1 hinzugefügt; eine Prüfziffer ist falsch.</translation>
    </message>
    <message>
        <source>Correct the file of %1</source>
        <translation>Akte von %1 korrigieren</translation>
    </message>
    <message>
        <source>What was said before stays in the history of each field.</source>
        <translation>Frühere Angaben bleiben im Verlauf jedes Feldes.</translation>
    </message>
    <message>
        <source>A change voids the proposal that waits. What was said before stays in the history.</source>
        <translation>Eine Änderung macht den wartenden Vorschlag hinfällig. Frühere Angaben bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quelle der Angaben</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Gesehen in</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>The file of %1 is corrected.</source>
        <translation>Akte von %1 korrigiert.</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1 verifizieren</translation>
    </message>
    <message>
        <source>You compared it with an accepted document. Another value later is not verified any more.</source>
        <translation>Sie haben es mit einem akzeptierten Dokument verglichen. Ein später geänderter Wert gilt nicht mehr als verifiziert.</translation>
    </message>
    <message>
        <source>Agrees with</source>
        <translation>Stimmt überein mit</translation>
    </message>
    <message>
        <source>No document is accepted yet.</source>
        <translation>Noch kein Dokument ist akzeptiert.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Verified: %1.</source>
        <translation>Verifiziert: %1.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>Every value this field had, newest first.</source>
        <translation>Alle bisherigen Werte dieses Feldes, neueste zuerst.</translation>
    </message>
    <message>
        <source>%1 (source: %2)</source>
        <translation>%1 (Quelle: %2)</translation>
    </message>
    <message>
        <source>, checked by %1 on %2</source>
        <translation>, geprüft von %1 am %2</translation>
    </message>
    <message>
        <source>Nothing was ever said.</source>
        <translation>Dazu wurde nie etwas angegeben.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>It is shown for a short time. Your name and the purpose stay on the record.</source>
        <translation>Es wird für kurze Zeit gezeigt. Ihr Name und der Zweck bleiben im Protokoll.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>purser::clients::FindingsPanel</name>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the lists resembles this client.</source>
        <translation>Niemand auf den Listen ähnelt diesem Kunden.</translation>
    </message>
    <message>
        <source>%1, %2, score %3</source>
        <translation>%1, %2, Wert %3</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source> by %1 (%2)</source>
        <translation> durch %1 (%2)</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Decide the hit %1</source>
        <translation>Treffer %1 entscheiden</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>No factor adds points.</source>
        <translation>Kein Faktor bringt Punkte.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Wirtschaftlich Berechtigte</translation>
    </message>
    <message numerus="yes">
        <source>through %n levels</source>
        <translation>
            <numerusform>über %n Ebene</numerusform>
            <numerusform>über %n Ebenen</numerusform>
        </translation>
    </message>
    <message>
        <source>controls</source>
        <translation>übt Kontrolle aus</translation>
    </message>
    <message>
        <source>nominee</source>
        <translation>treuhänderisch</translation>
    </message>
    <message>
        <source>exactly %1/%2</source>
        <translation>genau %1/%2</translation>
    </message>
    <message>
        <source>Same person elsewhere</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>same %1</source>
        <translation>gleich: %1</translation>
    </message>
    <message>
        <source>Enhanced due diligence</source>
        <translation>Verstärkte Sorgfaltspflichten</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Festhalten…</translation>
    </message>
    <message>
        <source>Write down %1</source>
        <translation>%1 festhalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source> · the same person</source>
        <translation> · dieselbe Person</translation>
    </message>
    <message>
        <source> · not the same person</source>
        <translation> · nicht dieselbe Person</translation>
    </message>
    <message>
        <source>Decide whether %1 is the same</source>
        <translation>Entscheiden, ob %1 dieselbe Person ist</translation>
    </message>
    <message>
        <source>What it consists of cannot be shown.</source>
        <translation>Woraus sie besteht, kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Higher lately</source>
        <translation>Zuletzt höher</translation>
    </message>
    <message>
        <source>%1 now; a better rating counts after a pause</source>
        <translation>jetzt %1; eine bessere Einstufung zählt nach einer Wartezeit</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Alle zeigen…</translation>
    </message>
    <message>
        <source>Show everything that screenings found, and their proofs</source>
        <translation>Alles zeigen, was Abgleiche fanden, und ihre Nachweise</translation>
    </message>
    <message>
        <source>What changes the band…</source>
        <translation>Was die Stufe ändert…</translation>
    </message>
    <message>
        <source>Verification by a vendor</source>
        <translation>Prüfung durch einen Anbieter</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Beantworten…</translation>
    </message>
    <message>
        <source>Say why it is not followed: %1</source>
        <translation>Sagen, warum dem nicht gefolgt wird: %1</translation>
    </message>
    <message>
        <source>%1, reference %2</source>
        <translation>%1, Referenz %2</translation>
    </message>
    <message>
        <source> · not followed: %1</source>
        <translation> · nicht gefolgt: %1</translation>
    </message>
</context>
<context>
    <name>purser::clients::ForecastChart</name>
    <message>
        <source>Reviews by month</source>
        <translation>Prüfungen nach Monat</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Überfällig: %1</translation>
    </message>
    <message>
        <source>%1	%2 reviews	%3 of high risk	%4 documents</source>
        <translation>%1	Prüfungen: %2	hohes Risiko: %3	Dokumente: %4</translation>
    </message>
    <message numerus="yes">
        <source>Overdue now: %n reviews</source>
        <translation>
            <numerusform>Derzeit überfällig: %n Prüfung</numerusform>
            <numerusform>Derzeit überfällig: %n Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reviews, %2 high risk · %3 documents</source>
        <translation>Prüfungen: %1, hohes Risiko: %2 · Dok.: %3</translation>
    </message>
</context>
<context>
    <name>purser::clients::FormDialog</name>
    <message>
        <source>Fields with a star are still empty.</source>
        <translation>Felder mit Stern sind noch leer.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Die Angabe fehlt.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>This has not the form of one.</source>
        <translation>Das Format stimmt nicht.</translation>
    </message>
    <message>
        <source>This is no date. Write year-month-day: 1985-03-02.</source>
        <translation>Das ist kein Datum. Jahr-Monat-Tag eingeben: 1985-03-02.</translation>
    </message>
    <message>
        <source>This is no amount: 25000 or 25000.50.</source>
        <translation>Das ist kein Betrag. Beispiele: 25000 oder 25000.50.</translation>
    </message>
    <message>
        <source>This is no country.</source>
        <translation>Das ist kein Land.</translation>
    </message>
    <message>
        <source>This is not one of the list.</source>
        <translation>Das steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>Separate what you list by commas.</source>
        <translation>Mehrere Angaben durch Komma trennen.</translation>
    </message>
    <message>
        <source>This looks like the number of a payment card. None is ever stored.</source>
        <translation>Das sieht nach der Nummer einer Zahlungskarte aus. Solche Nummern werden nie gespeichert.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be shown.</source>
        <translation>Das enthält nicht darstellbare Zeichen.</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG or PDF by its content.</source>
        <translation>Das ist dem Inhalt nach kein PNG, JPEG oder PDF.</translation>
    </message>
    <message>
        <source>This is no share: 25, 33.33 or 1/3, at most the whole.</source>
        <translation>Das ist kein Anteil: 25, 33.33 oder 1/3, höchstens das Ganze.</translation>
    </message>
    <message>
        <source>The file is empty or above 10 MB.</source>
        <translation>Die Datei ist leer oder größer als 10 MB.</translation>
    </message>
    <message>
        <source>The office does not take this.</source>
        <translation>Das Backoffice nimmt dies nicht an.</translation>
    </message>
    <message>
        <source>Write the country first: DE 12345678911.</source>
        <translation>Schreiben Sie zuerst das Land: DE 12345678911.</translation>
    </message>
</context>
<context>
    <name>purser::clients::FundsBar</name>
    <message>
        <source>%1 came in a year; nothing is declared.</source>
        <translation>%1 kamen in einem Jahr; angegeben ist nichts.</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>nearly used up</source>
        <translation>fast aufgebraucht</translation>
    </message>
    <message>
        <source>within what was declared</source>
        <translation>im angegebenen Rahmen</translation>
    </message>
    <message>
        <source>%1 net worth</source>
        <translation>%1 Nettovermögen</translation>
    </message>
    <message>
        <source>%1 expected deposits</source>
        <translation>%1 erwarteten Einzahlungen</translation>
    </message>
    <message>
        <source>%1 % used, %2: %3 of %4</source>
        <translation>%1 % verbraucht, %2: %3 von %4</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Mittelherkunft</translation>
    </message>
</context>
<context>
    <name>purser::clients::HitDialog</name>
    <message>
        <source>Not %1</source>
        <translation>Nicht %1</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es ist %1</translation>
    </message>
    <message>
        <source>Not clear whether it is %1</source>
        <translation>Unklar, ob es %1 ist</translation>
    </message>
    <message>
        <source>%1: something is waited for</source>
        <translation>%1: es wird auf etwas gewartet</translation>
    </message>
    <message>
        <source>Hand on %1</source>
        <translation>%1 weitergeben</translation>
    </message>
    <message>
        <source>It still stands against the client, and is told of again on its day.</source>
        <translation>Er spricht weiter gegen den Kunden und wird an seinem Tag wieder gemeldet.</translation>
    </message>
    <message>
        <source>It stays open and goes to somebody else; you are not handed it again today. How often that happens is counted.</source>
        <translation>Er bleibt offen und geht an jemand anderen; heute bekommen Sie ihn nicht mehr zugeteilt. Wie oft das geschieht, wird gezählt.</translation>
    </message>
    <message>
        <source>Your answer holds for exactly this data and this record of the list.</source>
        <translation>Ihre Antwort gilt genau für diese Daten und diesen Eintrag der Liste.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>not put off</source>
        <translation>nicht verschoben</translation>
    </message>
    <message>
        <source>Look at it again in days</source>
        <translation>Wieder ansehen in Tagen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A reason with the digit that chooses it: &quot;2 · Other country&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>%1 is handed on.</source>
        <translation>%1 ist weitergegeben.</translation>
    </message>
    <message>
        <source>%1 is decided.</source>
        <translation>%1 ist entschieden.</translation>
    </message>
</context>
<context>
    <name>purser::clients::HitsDialog</name>
    <message>
        <source>Not the same</source>
        <translation>Nicht identisch</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Each is decided on its own, for exactly the data and the record of the list shown. That somebody is on a list is said of each by itself.</source>
        <translation>Jeder wird für sich entschieden, genau für die gezeigten Daten und den gezeigten Listeneintrag. Dass jemand auf einer Liste steht, wird von jedem einzeln gesagt.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Gelistet als</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Ready: %1 of %2</source>
        <translation>Bereit: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n hits</source>
        <translation>
            <numerusform>%n Treffer entscheiden</numerusform>
            <numerusform>%n Treffer entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>The office looks at them.</source>
        <translation>Das Büro sieht sie sich an.</translation>
    </message>
    <message>
        <source>None of them can be decided this way.</source>
        <translation>Keiner davon kann so entschieden werden.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Wählen Sie einen Grund.</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>Sagen Sie es in Worten.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>not decided: it changed</source>
        <translation>nicht entschieden: er hat sich geändert</translation>
    </message>
    <message>
        <source>Decided: %1 · left out: %2</source>
        <translation>Entschieden: %1 · ausgelassen: %2</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
</context>
<context>
    <name>purser::clients::HitsPage</name>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Gelistet als</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Warum dieser Wert</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Hits to decide</source>
        <translation>Treffer zu entscheiden</translation>
    </message>
    <message>
        <source>No hit waits.</source>
        <translation>Kein Treffer wartet.</translation>
    </message>
    <message>
        <source>What screening finds above the threshold appears here.</source>
        <translation>Was das Screening über der Schwelle findet, erscheint hier.</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Not clear…</source>
        <translation>Unklar …</translation>
    </message>
    <message>
        <source>Not the same…</source>
        <translation>Nicht identisch …</translation>
    </message>
    <message>
        <source>%1, two people</source>
        <translation>%1, zwei Personen</translation>
    </message>
    <message>
        <source>%1, behind the client</source>
        <translation>%1, hinter dem Kunden</translation>
    </message>
    <message>
        <source>Choose a hit in the list.</source>
        <translation>Wählen Sie einen Treffer in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not the same…</source>
        <translation>
            <numerusform>%n ist nicht identisch …</numerusform>
            <numerusform>%n sind nicht identisch …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits decided.</source>
        <translation>
            <numerusform>%n Treffer entschieden.</numerusform>
            <numerusform>%n Treffer entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n ausgelassen.</numerusform>
            <numerusform>%n ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of this entry</source>
        <translation>Dieses Eintrags</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>One after the other: a letter says what it is, a digit gives the reason, Enter decides, and the next one is there. Several of a kind (Shift or Ctrl), or all of one entry, are decided with one reason; what takes two people, or changed since, is left out and named.</source>
        <translation>Einer nach dem anderen: Ein Buchstabe sagt, was es ist, eine Ziffer gibt den Grund, Eingabe entscheidet, und der nächste ist da. Mehrere einer Art (Umschalt oder Strg) oder alle eines Eintrags werden mit einem Grund entschieden; was zwei Personen braucht oder sich seither geändert hat, bleibt außen vor und wird genannt.</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Weitergeben …</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>Warten …</translation>
    </message>
    <message>
        <source>The same…</source>
        <translation>Derselbe …</translation>
    </message>
    <message>
        <source>All of this entry…</source>
        <translation>Alle dieses Eintrags …</translation>
    </message>
    <message>
        <source>%1, again on %2</source>
        <translation>%1, wieder am %2</translation>
    </message>
    <message>
        <source>This is said of one hit at a time.</source>
        <translation>Das wird von jeweils einem Treffer gesagt.</translation>
    </message>
    <message>
        <source>You have handed it on today.</source>
        <translation>Sie haben ihn heute weitergegeben.</translation>
    </message>
    <message numerus="yes">
        <source>All %n of this entry…</source>
        <translation>
            <numerusform>%n dieses Eintrags …</numerusform>
            <numerusform>Alle %n dieses Eintrags …</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>%1, with you</source>
        <translation>%1, bei Ihnen</translation>
    </message>
    <message>
        <source>%1, with %2 since %3</source>
        <translation>%1, bei %2 seit %3</translation>
    </message>
    <message>
        <source>%1 has it since %2.</source>
        <translation>%1 hat ihn seit %2.</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Nobody else has it; it can be decided.</source>
        <translation>Niemand sonst hat ihn; er kann entschieden werden.</translation>
    </message>
    <message>
        <source>The head of compliance takes over what somebody has.</source>
        <translation>Was jemand hat, übernimmt die Leitung der Compliance.</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>Whoever has it cannot decide it any more. That you took it over, and why, is on the record.</source>
        <translation>Wer ihn hat, kann ihn nicht mehr entscheiden. Dass Sie ihn übernommen haben und warum, wird festgehalten.</translation>
    </message>
    <message>
        <source>Somebody else may decide it then.</source>
        <translation>Dann kann ihn jemand anderes entscheiden.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>You have %1 now.</source>
        <translation>Sie haben jetzt %1.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
</context>
<context>
    <name>purser::clients::IntakeTexts</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Wohnsitz</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>PEP-Angaben</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Two letters: en, de</source>
        <translation>Zwei Buchstaben: en, de</translation>
    </message>
    <message>
        <source>Countries, separated by commas</source>
        <translation>Länder, durch Komma getrennt</translation>
    </message>
    <message>
        <source>Country and number: DE 12345678911</source>
        <translation>Land und Nummer: DE 12345678911</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Komma getrennt</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Ein Dokument</translation>
    </message>
    <message>
        <source>A register</source>
        <translation>Ein Register</translation>
    </message>
    <message>
        <source>Terms of business</source>
        <translation>Geschäftsbedingungen</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweis</translation>
    </message>
    <message>
        <source>Risk disclosure</source>
        <translation>Risikohinweis</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>Verifizierung nach der ersten Einzahlung</translation>
    </message>
    <message>
        <source>Electronic delivery</source>
        <translation>Elektronische Zustellung</translation>
    </message>
    <message>
        <source>Retail client</source>
        <translation>Privatkunde</translation>
    </message>
    <message>
        <source>Professional client</source>
        <translation>Professioneller Kunde</translation>
    </message>
    <message>
        <source>Eligible counterparty</source>
        <translation>Geeignete Gegenpartei</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>wartet auf zweite Person</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>verified in time</source>
        <translation>rechtzeitig verifiziert</translation>
    </message>
    <message>
        <source>lapsed: the money goes back</source>
        <translation>verfallen: das Geld geht zurück</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>Request to the client</source>
        <translation>Nachforderung an den Kunden</translation>
    </message>
    <message>
        <source>Application approved</source>
        <translation>Antrag angenommen</translation>
    </message>
    <message>
        <source>Application rejected</source>
        <translation>Antrag abgelehnt</translation>
    </message>
    <message>
        <source>Document expires soon</source>
        <translation>Dokument läuft bald ab</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wartet auf den Versand</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>refused by the mail server</source>
        <translation>vom Mailserver abgewiesen</translation>
    </message>
    <message>
        <source>not sent, given up</source>
        <translation>nicht gesendet, aufgegeben</translation>
    </message>
    <message>
        <source>The client&apos;s file has no e-mail address.</source>
        <translation>In der Kundenakte steht keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>What stands in the client&apos;s file is no e-mail address.</source>
        <translation>Was in der Kundenakte steht, ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>It waited for too long; what it says may not be true any more.</source>
        <translation>Er hat zu lange gewartet; was darin steht, stimmt vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>The mail service broke off; it may have arrived.</source>
        <translation>Der Maildienst brach ab; er ist vielleicht angekommen.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was lost; it may have arrived.</source>
        <translation>Die Antwort des Mailservers ging verloren; er ist vielleicht angekommen.</translation>
    </message>
    <message>
        <source>The mail server does not take letters for this address.</source>
        <translation>Der Mailserver nimmt für diese Adresse keine Briefe an.</translation>
    </message>
    <message>
        <source>The mail server does not take letters for this address at present.</source>
        <translation>Der Mailserver nimmt für diese Adresse zurzeit keine Briefe an.</translation>
    </message>
    <message>
        <source>The mail server refused the letter for what it holds.</source>
        <translation>Der Mailserver hat den Brief wegen seines Inhalts abgewiesen.</translation>
    </message>
    <message>
        <source>The mail server does not take the letter at present.</source>
        <translation>Der Mailserver nimmt den Brief zurzeit nicht an.</translation>
    </message>
    <message>
        <source>The office&apos;s mail server does not work; the office status says why.</source>
        <translation>Der Mailserver des Büros arbeitet nicht; der Bürostatus sagt, warum.</translation>
    </message>
    <message>
        <source>%1 Its answer was %2.</source>
        <translation>%1 Seine Antwort war %2.</translation>
    </message>
    <message>
        <source>Verification not done in time</source>
        <translation>Prüfung nicht rechtzeitig abgeschlossen</translation>
    </message>
    <message>
        <source>Documents once more</source>
        <translation>Dokumente noch einmal</translation>
    </message>
    <message>
        <source>Question about a payment</source>
        <translation>Frage zu einer Zahlung</translation>
    </message>
    <message>
        <source>Payment not carried out</source>
        <translation>Zahlung nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1, side %2</source>
        <translation>%1, Seite %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::LetterTextDialog</name>
    <message>
        <source>%1: %2 has to stand in the text.</source>
        <extracomment>%1 is a language, %2 a placeholder in braces.</extracomment>
        <translation>%1: %2 muss im Text stehen.</translation>
    </message>
    <message>
        <source>%1: nothing is ever filled in for %2.</source>
        <translation>%1: für %2 wird nie etwas eingesetzt.</translation>
    </message>
    <message>
        <source>%1: a text is missing.</source>
        <translation>%1: ein Text fehlt.</translation>
    </message>
    <message>
        <source>%1: a text is too long.</source>
        <translation>%1: ein Text ist zu lang.</translation>
    </message>
    <message>
        <source>Question to an applicant</source>
        <translation>Rückfrage an einen Antragsteller</translation>
    </message>
    <message>
        <source>Application approved</source>
        <translation>Antrag angenommen</translation>
    </message>
    <message>
        <source>Application rejected</source>
        <translation>Antrag abgelehnt</translation>
    </message>
    <message>
        <source>Document expires soon</source>
        <translation>Dokument läuft bald ab</translation>
    </message>
    <message>
        <source>Question about a payment</source>
        <translation>Rückfrage zu einer Zahlung</translation>
    </message>
    <message>
        <source>Reason to ask an applicant: %1</source>
        <translation>Grund einer Rückfrage an einen Antragsteller: %1</translation>
    </message>
    <message>
        <source>Reason to ask about a payment: %1</source>
        <translation>Grund einer Rückfrage zu einer Zahlung: %1</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Vorgeschlagen von %1: %2</translation>
    </message>
    <message>
        <source>What clients are written, in every language. Another person puts it in force; letters written before keep their words.</source>
        <translation>Was Kunden geschrieben wird, in jeder Sprache. Eine andere Person setzt es in Kraft; frühere Briefe behalten ihren Wortlaut.</translation>
    </message>
    <message>
        <source>As a client would read it</source>
        <translation>So, wie ein Kunde es läse</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Put this version in force</source>
        <translation>Diese Fassung in Kraft setzen</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>Diese Fassung vorschlagen</translation>
    </message>
    <message>
        <source>Filled in: %1. Needed in every language: %2.</source>
        <translation>Eingesetzt wird: %1. In jeder Sprache nötig: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>A part of a sentence, without a full stop: it stands inside a letter.</source>
        <translation>Ein Satzteil ohne Punkt: Er steht mitten in einem Brief.</translation>
    </message>
    <message>
        <source>Subject, %1</source>
        <translation>Betreff, %1</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Text, %1</translation>
    </message>
    <message>
        <source>The head of compliance decides this, and never on what they proposed.</source>
        <translation>Das entscheidet die Leitung Compliance, und nie über eigene Vorschläge.</translation>
    </message>
    <message>
        <source>Change a text first.</source>
        <translation>Ändern Sie zuerst einen Text.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Verification not done in time</source>
        <translation>Prüfung nicht rechtzeitig abgeschlossen</translation>
    </message>
    <message>
        <source>Payment not carried out</source>
        <translation>Zahlung nicht ausgeführt</translation>
    </message>
    <message>
        <source>Reason a payment was rejected: %1</source>
        <translation>Grund, aus dem eine Zahlung abgelehnt wurde: %1</translation>
    </message>
    <message>
        <source>Documents once more</source>
        <translation>Dokumente noch einmal</translation>
    </message>
    <message>
        <source>Kind of document: %1</source>
        <translation>Art des Dokuments: %1</translation>
    </message>
    <message>
        <source>Reason a document was sent back: %1</source>
        <translation>Grund, aus dem ein Dokument zurückging: %1</translation>
    </message>
    <message>
        <source>A part of a sentence, without a full stop: it stands inside a letter. Needed in every language: %1.</source>
        <translation>Ein Satzteil ohne Punkt: Er steht in einem Brief. In jeder Sprache nötig: %1.</translation>
    </message>
    <message>
        <source>%1: “%2” would tell the client of screening, suspicion or a case. No letter may.</source>
        <translation>%1: „%2“ würde dem Kunden von Listenabgleich, Verdacht oder einem Fall erzählen. Das darf kein Brief.</translation>
    </message>
</context>
<context>
    <name>purser::clients::LettersPage</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Auf Englisch</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Letters to clients</source>
        <translation>Briefe an Kunden</translation>
    </message>
    <message>
        <source>What clients are written and how reasons are put to them, in every language. One person proposes another version, the head of compliance puts it in force.</source>
        <translation>Was Kunden geschrieben wird und wie ihnen Gründe genannt werden, in jeder Sprache. Eine Person schlägt eine andere Fassung vor, die Leitung Compliance setzt sie in Kraft.</translation>
    </message>
    <message>
        <source>There are no letters.</source>
        <translation>Es gibt keine Briefe.</translation>
    </message>
    <message>
        <source>Templates come with the program and its upgrades.</source>
        <translation>Vorlagen kommen mit dem Programm und seinen Aktualisierungen.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Read or change…</source>
        <translation>Lesen oder ändern…</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Choose a letter in the list.</source>
        <translation>Wählen Sie einen Brief in der Liste.</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Wählen Sie einen Vorschlag in der Liste.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>Das entscheidet die Leitung Compliance.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>Sie haben das vorgeschlagen; eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>Change %1 waits for the head of compliance.</source>
        <translation>Änderung %1 wartet auf die Leitung Compliance.</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>Änderung %1 ist in Kraft.</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>Nichts ändert sich. Wer es vorgeschlagen hat, sieht den Grund.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>Änderung %1 ist abgelehnt.</translation>
    </message>
</context>
<context>
    <name>purser::clients::LeverageDialog</name>
    <message>
        <source>Change leverage</source>
        <translation>Hebel ändern</translation>
    </message>
    <message>
        <source>The trading server sets it within moments. More than now needs a good identity review.</source>
        <translation>Der Handelsserver stellt ihn in wenigen Augenblicken ein. Mehr als jetzt setzt eine gültige Identitätsprüfung voraus.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Set 1:%1</source>
        <translation>1:%1 einstellen</translation>
    </message>
    <message>
        <source>Choose another leverage than now.</source>
        <translation>Wählen Sie einen anderen Hebel als jetzt.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ListsPage</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>In Kraft seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>When the service last found the file of the publisher</source>
        <translation>Wann der Dienst die Datei des Herausgebers zuletzt fand</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>SHA-256 of what was read; certificates name it</source>
        <translation>SHA-256 des Gelesenen; Bescheinigungen nennen sie</translation>
    </message>
    <message>
        <source>Lists in force</source>
        <translation>Listen in Kraft</translation>
    </message>
    <message>
        <source>What clients are compared with. Every name of every list is looked for each night; all of them have to be found.</source>
        <translation>Womit Kunden verglichen werden. Jede Nacht wird jeder Name jeder Liste gesucht; alle müssen gefunden werden.</translation>
    </message>
    <message>
        <source>No list is in force.</source>
        <translation>Keine Liste ist in Kraft.</translation>
    </message>
    <message>
        <source>The screening service reads the lists of its folder and puts them in force.</source>
        <translation>Der Abgleichdienst liest die Listen seines Ordners und setzt sie in Kraft.</translation>
    </message>
</context>
<context>
    <name>purser::clients::MatchDialog</name>
    <message>
        <source>Match to a deposit</source>
        <translation>Einer Einzahlung zuordnen</translation>
    </message>
    <message>
        <source>Say by which deposit this card or account is known. Money then goes back to it first. This stays on the record and can be taken back.</source>
        <translation>Sagen Sie, aus welcher Einzahlung diese Karte oder dieses Konto bekannt ist. Geld geht dann zuerst dorthin zurück. Das bleibt aufgezeichnet und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Auszahlungsziel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Choose the deposit</source>
        <translation>Einzahlung wählen</translation>
    </message>
    <message>
        <source>Came by it</source>
        <translation>Kam darüber</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, the last of %n deposit(s)</source>
        <translation>
            <numerusform>%1, die letzte von %n Einzahlung</numerusform>
            <numerusform>%1, die letzte von %n Einzahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as it is now</source>
        <translation>%1, wie es jetzt ist</translation>
    </message>
    <message>
        <source>None of them: take back what was said</source>
        <translation>Keine davon: Gesagtes zurücknehmen</translation>
    </message>
    <message>
        <source>The deposits are being read.</source>
        <translation>Die Einzahlungen werden gelesen.</translation>
    </message>
    <message>
        <source>No deposit by this method tells its card or account.</source>
        <translation>Keine Einzahlung auf diesem Weg nennt ihre Karte oder ihr Konto.</translation>
    </message>
    <message>
        <source>Choose the deposit that came by it.</source>
        <translation>Wählen Sie die Einzahlung, die darüber kam.</translation>
    </message>
</context>
<context>
    <name>purser::clients::MergeComparison</name>
    <message>
        <source>another date of birth</source>
        <translation>ein anderes Geburtsdatum</translation>
    </message>
    <message>
        <source>another nationality</source>
        <translation>eine andere Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>a confirmed hit of screening</source>
        <translation>ein bestätigter Treffer der Prüfung gegen Listen</translation>
    </message>
    <message>
        <source>a political exposure</source>
        <translation>eine politische Exponierung</translation>
    </message>
    <message>
        <source>a higher risk</source>
        <translation>ein höheres Risiko</translation>
    </message>
    <message>
        <source>Both files beside each other</source>
        <translation>Beide Akten nebeneinander</translation>
    </message>
    <message>
        <source>Both files are being read.</source>
        <translation>Beide Akten werden gelesen.</translation>
    </message>
    <message>
        <source>Payments are not finished: %1.</source>
        <translation>Zahlungen sind nicht abgeschlossen: %1.</translation>
    </message>
    <message>
        <source>Money is held: %1.</source>
        <translation>Geld ist vorgemerkt: %1.</translation>
    </message>
    <message>
        <source>An application is open: %1.</source>
        <translation>Ein Antrag ist offen: %1.</translation>
    </message>
    <message>
        <source>A proposal waits for a second person already: %1.</source>
        <translation>Ein Vorschlag wartet bereits auf eine zweite Person: %1.</translation>
    </message>
    <message>
        <source>Merged already: %1.</source>
        <translation>Bereits zusammengeführt: %1.</translation>
    </message>
    <message>
        <source>The file that would go on is closed: %1.</source>
        <translation>Die Akte, die weitergeführt würde, ist geschlossen: %1.</translation>
    </message>
    <message>
        <source>The file that would be closed is suspended: %1.</source>
        <translation>Die Akte, die geschlossen würde, ist gesperrt: %1.</translation>
    </message>
    <message>
        <source>One is a person, the other a company.</source>
        <translation>Eine Akte gehört einer Person, die andere einem Unternehmen.</translation>
    </message>
    <message>
        <source>They belong to two legal entities.</source>
        <translation>Sie gehören zu zwei Rechtsträgern.</translation>
    </message>
    <message>
        <source>Hits of screening are not decided yet.</source>
        <translation>Treffer der Prüfung gegen Listen sind noch nicht entschieden.</translation>
    </message>
    <message>
        <source>A rating by hand waits for a second person.</source>
        <translation>Eine Einstufung von Hand wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <source>A client category waits for a second person.</source>
        <translation>Eine Kundenkategorie wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <source>A verification after the first deposit is running.</source>
        <translation>Eine Prüfung nach der ersten Einzahlung läuft.</translation>
    </message>
    <message>
        <source>Money has moved since: %1.</source>
        <translation>Seitdem wurde Geld bewegt: %1.</translation>
    </message>
    <message>
        <source>A review has been decided since: %1.</source>
        <translation>Seitdem wurde eine Prüfung entschieden: %1.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>%1 says %2: %3 will be reviewed again.</source>
        <translation>%1 nennt %2: %3 wird erneut geprüft.</translation>
    </message>
    <message>
        <source>%1, goes on</source>
        <translation>%1, wird weitergeführt</translation>
    </message>
    <message>
        <source>%1, is closed</source>
        <translation>%1, wird geschlossen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Auszahlungsziele</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Its time is over. Days allowed: %1.</source>
        <translation>Die Frist ist vorbei. Erlaubte Tage: %1.</translation>
    </message>
</context>
<context>
    <name>purser::clients::MergeDeeds</name>
    <message>
        <source>One person in two files?</source>
        <translation>Eine Person in zwei Akten?</translation>
    </message>
    <message>
        <source>Merging closes one file into the other; a second person has to agree. Accounts, payments and documents stay where they are and are read together. It can be taken back for a while.</source>
        <translation>Beim Zusammenführen wird eine Akte zugunsten der anderen geschlossen; eine zweite Person muss zustimmen. Konten, Zahlungen und Dokumente bleiben, wo sie sind, und werden gemeinsam gelesen. Eine Zeit lang lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The file that goes on</source>
        <translation>Akte, die weitergeführt wird</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The same person: merge the files</source>
        <translation>Dieselbe Person: Akten zusammenführen</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>The same person, but nothing is merged yet</source>
        <translation>Dieselbe Person, aber noch nichts zusammenführen</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Was es belegt</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>The merge waits for a second person.</source>
        <translation>Die Zusammenführung wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Entschieden.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Wird weitergeführt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>This merge has ended.</source>
        <translation>Diese Zusammenführung ist beendet.</translation>
    </message>
    <message>
        <source>Take the merge of %1 back?</source>
        <translation>Zusammenführung von %1 rückgängig machen?</translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>%1 mit %2 zusammenführen?</translation>
    </message>
    <message>
        <source>You proposed it; another person agrees. You may take the proposal back.</source>
        <translation>Sie haben es vorgeschlagen; eine andere Person stimmt zu. Sie können den Vorschlag zurücknehmen.</translation>
    </message>
    <message>
        <source>The closed file is opened again, as it stood before.</source>
        <translation>Die geschlossene Akte wird wieder geöffnet, wie sie vorher war.</translation>
    </message>
    <message>
        <source>You agree to exactly what stands here. Nothing of accounts and payments moves.</source>
        <translation>Sie stimmen genau dem zu, was hier steht. An Konten und Zahlungen wird nichts verschoben.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>Vorschlag zurücknehmen</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 ist wieder geöffnet.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 wurde mit %2 zusammengeführt.</translation>
    </message>
    <message>
        <source>Undo the merge of %1</source>
        <translation>Zusammenführung von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Possible until %1. A second person has to agree; then %2 is open again, as it stood before.</source>
        <translation>Möglich bis %1. Eine zweite Person muss zustimmen; dann ist %2 wieder geöffnet, wie es vorher war.</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Warum es rückgängig gemacht wird</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Taking it back waits for a second person.</source>
        <translation>Das Rückgängigmachen wartet auf eine zweite Person.</translation>
    </message>
</context>
<context>
    <name>purser::clients::NewTicketDialog</name>
    <message>
        <source>New ticket</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>What %1 asks. You have it once it is entered.</source>
        <translation>Was %1 fragt. Sie haben die Anfrage, sobald sie erfasst ist.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Wie sie kam</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What the client wrote or said</source>
        <translation>Was der Kunde schrieb oder sagte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>In den Worten des Kunden</translation>
    </message>
    <message>
        <source>Enter the ticket</source>
        <translation>Anfrage erfassen</translation>
    </message>
    <message>
        <source>Enter a subject and what the client wrote or said.</source>
        <translation>Geben Sie einen Betreff ein und was der Kunde schrieb oder sagte.</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %n letters.</source>
        <translation>
            <numerusform>Der Text ist länger als %n Zeichen.</numerusform>
            <numerusform>Der Text ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::NotesPanel</name>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>A note for colleagues; it cannot be changed later</source>
        <translation>Notiz für das Team; später nicht mehr änderbar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>You wrote this note %1 and did not add it.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>Notiz %1 verfasst und nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Noch keine Notizen.</translation>
    </message>
</context>
<context>
    <name>purser::clients::OutlookDialogs</name>
    <message>
        <source>Expiring documents</source>
        <translation>Ablaufende Dokumente</translation>
    </message>
    <message>
        <source>Accepted documents whose end comes within 90 days or is past, soonest first.</source>
        <translation>Akzeptierte Dokumente, die binnen 90 Tagen ablaufen oder schon abgelaufen sind, dringendste zuerst.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Keine vorhanden.</translation>
    </message>
    <message>
        <source>No document expires within 90 days.</source>
        <translation>Kein Dokument läuft binnen 90 Tagen ab.</translation>
    </message>
    <message>
        <source>Accepted documents stand here when their end comes near.</source>
        <translation>Akzeptierte Dokumente erscheinen hier, wenn ihr Ablauf näher rückt.</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Review workload</source>
        <translation>Prüfaufkommen</translation>
    </message>
    <message>
        <source>Periodic reviews by the month they fall due, and documents that expire. Work on new applications comes on top.</source>
        <translation>Turnusprüfungen nach dem Monat ihrer Fälligkeit und ablaufende Dokumente. Die Arbeit an neuen Anträgen kommt hinzu.</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Who may be one person</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>Other client</source>
        <translation>Anderer Kunde</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Niemand scheint doppelt erfasst zu sein.</translation>
    </message>
    <message>
        <source>Pairs appear when a new applicant, document or account resembles somebody.</source>
        <translation>Paare erscheinen, wenn ein neuer Antragsteller, ein Dokument oder ein Konto jemandem ähnelt.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Taking it back waits</source>
        <translation>Rückgängigmachen wartet</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Pairs of clients that nobody has decided, the likely ones first.</source>
        <translation>Paare von Kunden, über die niemand entschieden hat, die wahrscheinlichen zuerst.</translation>
    </message>
    <message>
        <source>Merged files</source>
        <translation>Zusammengeführte Akten</translation>
    </message>
    <message>
        <source>Files of one client that were or will be merged, those that wait for a second person first.</source>
        <translation>Akten eines Kunden, die zusammengeführt wurden oder werden, zuerst die, die auf eine zweite Person warten.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Wird weitergeführt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>No files have been merged.</source>
        <translation>Es wurden keine Akten zusammengeführt.</translation>
    </message>
    <message>
        <source>Files are merged from the list of who may be one person.</source>
        <translation>Akten werden aus der Liste möglicher Doppelgänger zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Money that goes back</source>
        <translation>Geld, das zurückgeht</translation>
    </message>
    <message>
        <source>Of clients who were not verified in time, by the deposit it came with; what people have to see to stands first.</source>
        <translation>Von Kunden, die nicht rechtzeitig geprüft wurden, nach der Einzahlung, mit der es kam; worum sich jemand kümmern muss, steht zuerst.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>See to it…</source>
        <translation>Darum kümmern …</translation>
    </message>
    <message>
        <source>No money has to go back.</source>
        <translation>Kein Geld muss zurückgehen.</translation>
    </message>
    <message>
        <source>It stands here from the day a deferred verification lapses until it has arrived.</source>
        <translation>Es steht hier von dem Tag an, an dem eine aufgeschobene Prüfung verfällt, bis es angekommen ist.</translation>
    </message>
    <message>
        <source>A withdrawal carries it.</source>
        <translation>Eine Auszahlung trägt es zurück.</translation>
    </message>
</context>
<context>
    <name>purser::clients::OwnerDeeds</name>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Percent or an exact part: 25, 33.33, 1/3</source>
        <translation>Prozent oder genauer Bruchteil: 25, 33.33, 1/3</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Belegt durch</translation>
    </message>
    <message>
        <source>Controls by other means</source>
        <translation>Übt auf andere Weise Kontrolle aus</translation>
    </message>
    <message>
        <source>Holds for somebody else</source>
        <translation>Hält für jemand anderen</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>Eigentümer von %1</translation>
    </message>
    <message>
        <source>Companies in between are entered like owners; then enter who owns them.</source>
        <translation>Zwischengeschaltete Unternehmen werden wie Eigentümer erfasst; danach erfassen, wem sie gehören.</translation>
    </message>
    <message>
        <source>Owns a part of</source>
        <translation>Hält einen Anteil an</translation>
    </message>
    <message>
        <source>Empty: of the client itself</source>
        <translation>Leer: am Kunden selbst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Add the owner</source>
        <translation>Eigentümer hinzufügen</translation>
    </message>
    <message>
        <source>Owner of %1 added.</source>
        <translation>Eigentümer von %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Anteil von %1</translation>
    </message>
    <message>
        <source>Of %1. A share of 0 ends it; what was before stays in the record.</source>
        <translation>An %1. Ein Anteil von 0 beendet ihn; Früheres bleibt vermerkt.</translation>
    </message>
    <message>
        <source>Save the share</source>
        <translation>Anteil speichern</translation>
    </message>
    <message>
        <source>Share of %1 saved.</source>
        <translation>Anteil von %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PartnerGradeDialog</name>
    <message>
        <source>Grade of %1</source>
        <translation>Einstufung von %1</translation>
    </message>
    <message>
        <source>The same or a worse grade holds at once, a milder one when a second person agrees. All clients of the partner and of those below are rated again.</source>
        <translation>Dieselbe oder eine schlechtere Einstufung gilt sofort, eine mildere, wenn eine zweite Person zustimmt. Alle Kunden des Partners und derer unter ihm werden neu bewertet.</translation>
    </message>
    <message>
        <source>Gradings so far</source>
        <translation>Bisherige Einstufungen</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>%1 in all; high: %2; prohibited: %3</source>
        <translation>%1 insgesamt; hoch: %2; untersagt: %3</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>%1, by %2 above it</source>
        <translation>%1, wegen %2 darüber</translation>
    </message>
    <message>
        <source>Look at it again in days</source>
        <translation>Wieder ansehen in Tagen</translation>
    </message>
    <message>
        <source>Evidence: what was looked at and what it said</source>
        <translation>Beleg: was angesehen wurde und was es ergab</translation>
    </message>
    <message>
        <source>Grade it</source>
        <translation>Einstufen</translation>
    </message>
    <message>
        <source>Nobody graded it so far.</source>
        <translation>Bisher hat ihn niemand eingestuft.</translation>
    </message>
    <message>
        <source>The grades are on their way.</source>
        <translation>Die Einstufungen werden geladen.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PartnersPage</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Untersagt</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>%1, proposed: %2</source>
        <translation>%1, vorgeschlagen: %2</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Who brings clients to the office is part of their risk. The worst grade of a partner and of those above it counts; through a prohibited one nobody is approved. What waits for a second person comes first, then what is to be looked at again.</source>
        <translation>Wer Kunden bringt, gehört zu ihrem Risiko. Es zählt die schlechteste Einstufung eines Partners und derer über ihm; über einen untersagten wird niemand zugelassen. Zuerst kommt, was auf eine zweite Person wartet, dann, was wieder anzusehen ist.</translation>
    </message>
    <message>
        <source>No partner in sight.</source>
        <translation>Kein Partner in Sicht.</translation>
    </message>
    <message>
        <source>Partners whom you look after are graded by others.</source>
        <translation>Partner, die Sie betreuen, werden von anderen eingestuft.</translation>
    </message>
    <message>
        <source>Turn down…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Zustimmen…</translation>
    </message>
    <message>
        <source>Grade…</source>
        <translation>Einstufen…</translation>
    </message>
    <message>
        <source>Gradings…</source>
        <translation>Einstufungen…</translation>
    </message>
    <message>
        <source>%1, by %2 above it</source>
        <translation>%1, wegen %2 darüber</translation>
    </message>
    <message>
        <source>Choose a partner in the list.</source>
        <translation>Wählen Sie einen Partner in der Liste.</translation>
    </message>
    <message>
        <source>Nothing waits for a second person here.</source>
        <translation>Hier wartet nichts auf eine zweite Person.</translation>
    </message>
    <message>
        <source>%1 proposed this; another person decides.</source>
        <translation>%1 hat das vorgeschlagen; eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>A milder grade of %1 is proposed; another person decides.</source>
        <translation>Eine mildere Einstufung von %1 ist vorgeschlagen; eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>%1 is graded; its clients are rated again by the nightly work.</source>
        <translation>%1 ist eingestuft; die Kunden werden in der Nacht neu bewertet.</translation>
    </message>
    <message>
        <source>Agree to a milder grade of %1</source>
        <translation>Einer milderen Einstufung von %1 zustimmen</translation>
    </message>
    <message>
        <source>Turn down a milder grade of %1</source>
        <translation>Eine mildere Einstufung von %1 ablehnen</translation>
    </message>
    <message>
        <source>All clients of the partner and of those below are rated again.</source>
        <translation>Alle Kunden des Partners und derer unter ihm werden neu bewertet.</translation>
    </message>
    <message>
        <source>The grade stays as it is.</source>
        <translation>Die Einstufung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>The milder grade of %1 holds.</source>
        <translation>Die mildere Einstufung von %1 gilt.</translation>
    </message>
    <message>
        <source>The grade of %1 stays as it is.</source>
        <translation>Die Einstufung von %1 bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PayeeCheckDialog</name>
    <message>
        <source>Verification of payee</source>
        <translation>Empfängerprüfung</translation>
    </message>
    <message>
        <source>What the bank of the destination says of the name. The last answer counts; record another to correct this one.</source>
        <translation>Was die Bank des Auszahlungsziels zum Namen sagt. Die letzte Antwort zählt; halten Sie eine weitere fest, um diese zu berichtigen.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Auszahlungsziel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>Antwort wählen</translation>
    </message>
    <message>
        <source>The bank or service that answered</source>
        <translation>Die Bank oder der Dienst, der geantwortet hat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Gefundener Name</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Antwort festhalten</translation>
    </message>
    <message>
        <source>Choose what the bank answered.</source>
        <translation>Wählen Sie, was die Bank geantwortet hat.</translation>
    </message>
    <message>
        <source>A bank that says nearly says which name it has: enter it.</source>
        <translation>Eine Bank, die „fast“ sagt, nennt den Namen, den sie hat: tragen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Say whose answer it is.</source>
        <translation>Sagen Sie, wessen Antwort es ist.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PlaceDialog</name>
    <message>
        <source>Place a client</source>
        <translation>Einen Kunden zuordnen</translation>
    </message>
    <message>
        <source>Colleagues whose work is limited to a brand, desk or team see the client and the payments accordingly, at once.</source>
        <translation>Kolleginnen und Kollegen, deren Arbeit auf eine Marke, eine Abteilung oder ein Team beschränkt ist, sehen den Kunden und seine Zahlungen sofort entsprechend.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Place the client</source>
        <translation>Kunden zuordnen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Choose another place than now.</source>
        <translation>Wählen Sie eine andere Zuordnung als jetzt.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyDialog</name>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Vorgeschlagen von %1: %2</translation>
    </message>
    <message>
        <source>A changed rule has a dot at its left. Try it before you propose it: the office says whom it touches. The head of compliance puts it in force.</source>
        <translation>Eine geänderte Regel hat links einen Punkt. Probieren Sie sie vor dem Vorschlag: Das Büro sagt, wen sie trifft. Die Leitung der Compliance setzt sie in Kraft.</translation>
    </message>
    <message>
        <source>What changes, and whom does it touch?</source>
        <translation>Was ändert sich, und wen trifft es?</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What changes, and whom it touches</source>
        <translation>Was sich ändert und wen es trifft</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Noch nicht probiert.</translation>
    </message>
    <message>
        <source>Put this version in force</source>
        <translation>Diese Fassung in Kraft setzen</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>Diese Fassung vorschlagen</translation>
    </message>
    <message>
        <source>The head of compliance decides this, and never on what they proposed.</source>
        <translation>Das entscheidet die Leitung der Compliance, und nie über eigene Vorschläge.</translation>
    </message>
    <message>
        <source>Change a rule first.</source>
        <translation>Ändern Sie zuerst eine Regel.</translation>
    </message>
    <message>
        <source>Look first whom it touches.</source>
        <translation>Sehen Sie zuerst nach, wen es trifft.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyPage</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Clients touched</source>
        <translation>Betroffene Kunden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Policy of onboarding</source>
        <translation>Richtlinie der Aufnahme</translation>
    </message>
    <message>
        <source>What is asked of whom, where and at which risk. One person proposes the next version and sees whom it touches, the head of compliance puts it in force.</source>
        <translation>Was von wem wo und bei welchem Risiko verlangt wird. Eine Person schlägt die nächste Fassung vor und sieht, wen sie trifft; die Leitung der Compliance setzt sie in Kraft.</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>Es gibt keine Richtlinie.</translation>
    </message>
    <message>
        <source>The first version comes with the program.</source>
        <translation>Die erste Fassung kommt mit dem Programm.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Read or change…</source>
        <translation>Lesen oder ändern …</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Choose a part in the list.</source>
        <translation>Wählen Sie einen Teil in der Liste.</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Wählen Sie einen Vorschlag in der Liste.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>Das entscheidet die Leitung der Compliance.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>Das haben Sie vorgeschlagen; eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>Change %1 waits for the head of compliance.</source>
        <translation>Änderung %1 wartet auf die Leitung der Compliance.</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>Änderung %1 ist in Kraft.</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Den Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>Nichts ändert sich. Wer es vorgeschlagen hat, sieht den Grund.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>Änderung %1 ist abgelehnt.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyTable</name>
    <message>
        <source>Add a rule like this one</source>
        <translation>Regel wie diese hinzufügen</translation>
    </message>
    <message>
        <source>Take this rule out</source>
        <translation>Diese Regel streichen</translation>
    </message>
    <message>
        <source>Narrow by words: Germany high document</source>
        <translation>Mit Wörtern eingrenzen: Deutschland hoch Dokument</translation>
    </message>
    <message>
        <source>Narrow by words</source>
        <translation>Mit Wörtern eingrenzen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyTexts</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Rechtsordnung</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>Ab Stufe</translation>
    </message>
    <message>
        <source>Asked is a</source>
        <translation>Verlangt wird</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welches</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>By which law</source>
        <translation>Nach welchem Recht</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Source of the list</source>
        <translation>Quelle der Liste</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>Liste vom</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>While verification is deferred</source>
        <translation>Solange die Prüfung aufgeschoben ist</translation>
    </message>
    <message>
        <source>When the approval is past its day</source>
        <translation>Wenn die Genehmigung abgelaufen ist</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Senior management</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Has a number</source>
        <translation>Hat eine Nummer</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <translation>Hat ein Ablaufdatum</translation>
    </message>
    <message>
        <source>Months old at most</source>
        <translation>Höchstens Monate alt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Auf Englisch</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>Auf Deutsch</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>Auf Spanisch</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Auf Russisch</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>Auf Arabisch</translation>
    </message>
    <message>
        <source>Points to pass</source>
        <translation>Punkte zum Bestehen</translation>
    </message>
    <message>
        <source>Hours to think after failing</source>
        <translation>Stunden Bedenkzeit nach Nichtbestehen</translation>
    </message>
    <message>
        <source>Tests again</source>
        <translation>Erneute Tests</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Innerhalb von Tagen</translation>
    </message>
    <message>
        <source>What is asked of applicants</source>
        <translation>Was von Antragstellern verlangt wird</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>What a level opens</source>
        <translation>Was eine Stufe öffnet</translation>
    </message>
    <message>
        <source>Who decides applications</source>
        <translation>Wer Anträge entscheidet</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Arten von Dokumenten</translation>
    </message>
    <message>
        <source>Questions of the appropriateness test</source>
        <translation>Fragen des Angemessenheitstests</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>einzahlen</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>handeln</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>auszahlen</translation>
    </message>
    <message>
        <source>leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>document that proves</source>
        <translation>Dokument, das belegt</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>due diligence</source>
        <translation>Sorgfaltspflicht</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>prohibited</source>
        <translation>verboten</translation>
    </message>
    <message>
        <source>To pass: %1; hours to think: %2; tests again: %3 in %4 days</source>
        <translation>Zum Bestehen: %1; Stunden Bedenkzeit: %2; erneute Tests: %3 in %4 Tagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Falls away: %1</source>
        <translation>Fällt weg: %1</translation>
    </message>
    <message>
        <source>Changed: %1 → %2</source>
        <translation>Geändert: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients could trade no longer.</source>
        <translation>
            <numerusform>%n Kunde könnte nicht mehr handeln.</numerusform>
            <numerusform>%n Kunden könnten nicht mehr handeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could trade.</source>
        <translation>
            <numerusform>%n Kunde mehr könnte handeln.</numerusform>
            <numerusform>%n Kunden mehr könnten handeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could withdraw no longer.</source>
        <translation>
            <numerusform>%n Kunde könnte nicht mehr auszahlen lassen.</numerusform>
            <numerusform>%n Kunden könnten nicht mehr auszahlen lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could withdraw.</source>
        <translation>
            <numerusform>%n Kunde mehr könnte auszahlen lassen.</numerusform>
            <numerusform>%n Kunden mehr könnten auszahlen lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could deposit no longer.</source>
        <translation>
            <numerusform>%n Kunde könnte nicht mehr einzahlen.</numerusform>
            <numerusform>%n Kunden könnten nicht mehr einzahlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could deposit.</source>
        <translation>
            <numerusform>%n Kunde mehr könnte einzahlen.</numerusform>
            <numerusform>%n Kunden mehr könnten einzahlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could have higher leverage no longer.</source>
        <translation>
            <numerusform>%n Kunde könnte keinen höheren Hebel mehr haben.</numerusform>
            <numerusform>%n Kunden könnten keinen höheren Hebel mehr haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could have higher leverage.</source>
        <translation>
            <numerusform>%n Kunde mehr könnte einen höheren Hebel haben.</numerusform>
            <numerusform>%n Kunden mehr könnten einen höheren Hebel haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would lack: %1.</source>
        <translation>
            <numerusform>%n Kunden fehlte: %1.</numerusform>
            <numerusform>%n Kunden fehlte: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would no longer lack: %1.</source>
        <translation>
            <numerusform>%n Kunden fehlte nicht mehr: %1.</numerusform>
            <numerusform>%n Kunden fehlte nicht mehr: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be rated higher.</source>
        <translation>
            <numerusform>%n Kunde würde höher eingestuft.</numerusform>
            <numerusform>%n Kunden würden höher eingestuft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be rated lower.</source>
        <translation>
            <numerusform>%n Kunde würde niedriger eingestuft.</numerusform>
            <numerusform>%n Kunden würden niedriger eingestuft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients live in a country that would be blocked.</source>
        <translation>
            <numerusform>%n Kunde lebt in einem Land, das gesperrt würde.</numerusform>
            <numerusform>%n Kunden leben in einem Land, das gesperrt würde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients live in a country that would be open again.</source>
        <translation>
            <numerusform>%n Kunde lebt in einem Land, das wieder offen wäre.</numerusform>
            <numerusform>%n Kunden leben in einem Land, das wieder offen wäre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open applications would take more people.</source>
        <translation>
            <numerusform>%n offener Antrag bräuchte mehr Personen.</numerusform>
            <numerusform>%n offene Anträge bräuchten mehr Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open applications would take fewer people.</source>
        <translation>
            <numerusform>%n offener Antrag bräuchte weniger Personen.</numerusform>
            <numerusform>%n offene Anträge bräuchten weniger Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have a document that would not be accepted: %1.</source>
        <translation>
            <numerusform>%n Kunde hat ein Dokument, das nicht angenommen würde: %1.</numerusform>
            <numerusform>%n Kunden haben ein Dokument, das nicht angenommen würde: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have a document that would be accepted: %1.</source>
        <translation>
            <numerusform>%n Kunde hat ein Dokument, das nun angenommen würde: %1.</numerusform>
            <numerusform>%n Kunden haben ein Dokument, das nun angenommen würde: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would fail by the answers they gave.</source>
        <translation>
            <numerusform>%n Kunde fiele mit seinen Antworten durch.</numerusform>
            <numerusform>%n Kunden fielen mit ihren Antworten durch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would pass by the answers they gave.</source>
        <translation>
            <numerusform>%n Kunde bestünde mit seinen Antworten.</numerusform>
            <numerusform>%n Kunden bestünden mit ihren Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients answered other questions.</source>
        <translation>
            <numerusform>%n Kunde beantwortete andere Fragen.</numerusform>
            <numerusform>%n Kunden beantworteten andere Fragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients answered these questions before.</source>
        <translation>
            <numerusform>%n Kunde hat diese Fragen früher beantwortet.</numerusform>
            <numerusform>%n Kunden haben diese Fragen früher beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would go from risk %1 to %2.</source>
        <translation>
            <numerusform>%n Kunde ginge von Risiko „%1“ zu „%2“.</numerusform>
            <numerusform>%n Kunden gingen von Risiko „%1“ zu „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The law asks everybody for proof of who they are. This rule stays.</source>
        <translation>Das Gesetz verlangt von allen einen Identitätsnachweis. Diese Regel bleibt.</translation>
    </message>
    <message>
        <source>The law asks for a second person of senior management at a high risk.</source>
        <translation>Das Gesetz verlangt bei hohem Risiko eine zweite Person aus der Geschäftsleitung.</translation>
    </message>
    <message>
        <source>Another version came into force meanwhile. Begin again from that one.</source>
        <translation>Inzwischen trat eine andere Fassung in Kraft. Beginnen Sie von dieser aus neu.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>This rule stands there twice: %1</source>
        <translation>Diese Regel steht zweimal da: %1</translation>
    </message>
    <message>
        <source>%1: the text in %2 is missing.</source>
        <translation>%1: Der Text auf %2 fehlt.</translation>
    </message>
    <message>
        <source>%1: %2 is from %3 to %4.</source>
        <translation>%1: %2 reicht von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1: look at %2.</source>
        <translation>%1: Prüfen Sie „%2“.</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>Monate zwischen Überprüfungen</translation>
    </message>
    <message>
        <source>Must be done</source>
        <translation>Muss getan werden</translation>
    </message>
    <message>
        <source>How often clients are reviewed</source>
        <translation>Wie oft Kunden überprüft werden</translation>
    </message>
    <message>
        <source>Items of enhanced due diligence</source>
        <translation>Punkte der verstärkten Sorgfaltspflichten</translation>
    </message>
    <message>
        <source>Tags of clients</source>
        <translation>Kennzeichen von Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be reviewed later.</source>
        <translation>
            <numerusform>%n Kunde würde später überprüft.</numerusform>
            <numerusform>%n Kunden würden später überprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be reviewed sooner.</source>
        <translation>
            <numerusform>%n Kunde würde früher überprüft.</numerusform>
            <numerusform>%n Kunden würden früher überprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The law asks for a review every year where the risk is high.</source>
        <translation>Bei hohem Risiko verlangt das Gesetz jedes Jahr eine Überprüfung.</translation>
    </message>
    <message>
        <source>An item that falls away is still asked of applicants. Change that first.</source>
        <translation>Ein Punkt, der wegfällt, wird von Antragstellern noch verlangt. Ändern Sie zuerst das.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Word (* for what may be beside)</source>
        <translation>Wort (* für das, was daneben stehen darf)</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt zu</translation>
    </message>
    <message>
        <source>Words that no letter says</source>
        <translation>Wörter, die kein Brief sagt</translation>
    </message>
    <message>
        <source>Why documents are sent back</source>
        <translation>Warum Dokumente zurückgehen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, %2: it says “%3” and would have to be changed first.</source>
        <translation>%1, %2: dort steht „%3“; zuerst wäre der Brief zu ändern.</translation>
    </message>
    <message>
        <source>%1, %2: it may say “%3” again.</source>
        <translation>%1, %2: dort darf wieder „%3“ stehen.</translation>
    </message>
    <message>
        <source>Nothing would stand otherwise.</source>
        <translation>Es würde sich nichts anders stellen.</translation>
    </message>
    <message>
        <source>Each language keeps at least one word that no letter says.</source>
        <translation>Jede Sprache behält mindestens ein Wort, das kein Brief sagt.</translation>
    </message>
    <message>
        <source>A kind of document is left that could not be sent back at all.</source>
        <translation>Es bliebe eine Art von Dokument, die gar nicht mehr zurückgehen könnte.</translation>
    </message>
    <message>
        <source>%1, %2: it says “%3”. Change the letter first.</source>
        <translation>%1, %2: dort steht „%3“. Ändern Sie zuerst den Brief.</translation>
    </message>
    <message>
        <source>%1: what clients read is changed on the page of letters.</source>
        <translation>%1: was Kunden lesen, wird auf der Seite der Briefe geändert.</translation>
    </message>
    <message>
        <source>%1, %2: no letter says “%3”.</source>
        <translation>%1, %2: kein Brief sagt „%3“.</translation>
    </message>
    <message>
        <source>%1: nothing is filled in here for %2.</source>
        <translation>%1: für %2 wird hier nichts eingesetzt.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RecordDeeds</name>
    <message>
        <source>Consents of %1</source>
        <translation>Einwilligungen von %1</translation>
    </message>
    <message>
        <source>Say yes or no for each that the client answered; the others stay as they are.</source>
        <translation>Ja oder Nein bei jeder angeben, die der Kunde beantwortet hat; die anderen bleiben unverändert.</translation>
    </message>
    <message>
        <source>What they saw</source>
        <translation>Was der Kunde gesehen hat</translation>
    </message>
    <message>
        <source>Edition of the text</source>
        <translation>Fassung des Textes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Consents of %1 recorded.</source>
        <translation>Einwilligungen von %1 erfasst.</translation>
    </message>
    <message>
        <source>Tax self-certification of %1</source>
        <translation>Steuerliche Selbstauskunft von %1</translation>
    </message>
    <message>
        <source>Every country where the client is resident for tax, as the client signed it.</source>
        <translation>Jedes Land, in dem der Kunde steuerlich ansässig ist, wie vom Kunden unterschrieben.</translation>
    </message>
    <message>
        <source>Residences with their numbers</source>
        <translation>Ansässigkeiten mit Nummern</translation>
    </message>
    <message>
        <source>Country and number, separated by commas: DE 12345678911, FR 30 23</source>
        <translation>Land und Nummer, durch Komma getrennt: DE 12345678911, FR 30 23</translation>
    </message>
    <message>
        <source>Residence without a number</source>
        <translation>Ansässigkeit ohne Nummer</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>Warum es keine gibt</translation>
    </message>
    <message>
        <source>US person</source>
        <translation>US-Person</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Unterschriebenes Formular</translation>
    </message>
    <message>
        <source>Tax self-certification of %1 recorded.</source>
        <translation>Steuerliche Selbstauskunft von %1 erfasst.</translation>
    </message>
    <message>
        <source>Appropriateness test of %1</source>
        <translation>Angemessenheitsprüfung von %1</translation>
    </message>
    <message>
        <source>Ask each question as it stands. The office counts the points; a failed test brings a warning and time to think.</source>
        <translation>Jede Frage im Wortlaut stellen. Das Backoffice zählt die Punkte; eine nicht bestandene Prüfung bringt Warnung und Bedenkzeit.</translation>
    </message>
    <message>
        <source>Record the answers</source>
        <translation>Antworten erfassen</translation>
    </message>
    <message numerus="yes">
        <source>Test passed with %n points.</source>
        <translation>
            <numerusform>Prüfung mit %n Punkt bestanden.</numerusform>
            <numerusform>Prüfung mit %n Punkten bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test failed with %n points: the client is warned and has time to think.</source>
        <translation>
            <numerusform>Prüfung mit %n Punkt nicht bestanden: Der Kunde wird gewarnt und hat Bedenkzeit.</numerusform>
            <numerusform>Prüfung mit %n Punkten nicht bestanden: Der Kunde wird gewarnt und hat Bedenkzeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client wishes to go on</source>
        <translation>Der Kunde möchte fortfahren</translation>
    </message>
    <message>
        <source>They read the warning after the failed test. Not before the time to think is over, %1.</source>
        <translation>Der Kunde hat die Warnung nach der nicht bestandenen Prüfung gelesen. Erst nach Ablauf der Bedenkzeit, %1.</translation>
    </message>
    <message>
        <source>The client goes on</source>
        <translation>Der Kunde fährt fort</translation>
    </message>
    <message>
        <source>The warning is accepted.</source>
        <translation>Die Warnung ist akzeptiert.</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Kontakt mit %1</translation>
    </message>
    <message>
        <source>What was said, for colleagues and for a court.</source>
        <translation>Was gesagt wurde, fürs Team und für ein Gericht.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>Vom Kunden</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>An den Kunden</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Where the recording can be found</source>
        <translation>Wo die Aufzeichnung zu finden ist</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Contact with %1 written down.</source>
        <translation>Kontakt mit %1 festgehalten.</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Kennzeichen von %1</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>Kennzeichen speichern</translation>
    </message>
    <message>
        <source>Tags of %1 saved.</source>
        <translation>Kennzeichen von %1 gespeichert.</translation>
    </message>
    <message>
        <source>Send the letter to %1 again</source>
        <translation>Den Brief an %1 noch einmal senden</translation>
    </message>
    <message>
        <source>“%1” goes to the address that stands in the file now. Correct it there first where it is wrong.</source>
        <translation>„%1“ geht an die Adresse, die jetzt in der Akte steht. Berichtigen Sie sie dort zuerst, wenn sie falsch ist.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Warum noch einmal</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>The letter to %1 will be sent again.</source>
        <translation>Der Brief an %1 wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>A test as it was taken</source>
        <translation>Ein Test, wie er abgelegt wurde</translation>
    </message>
    <message>
        <source>The questions of its edition, the answers then, and the points counted again.</source>
        <translation>Die Fragen seiner Ausgabe, die Antworten von damals und die Punkte, neu gezählt.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <translation>%1, %2 Punkte</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Neu gezählt</translation>
    </message>
    <message>
        <source>%1, %2 of the %3 points to pass</source>
        <translation>%1, %2 der %3 Punkte zum Bestehen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>nicht gleich</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 (another answer than before)</source>
        <translation>%1 (andere Antwort als zuvor)</translation>
    </message>
    <message>
        <source>Warned with: “%1”</source>
        <translation>Gewarnt mit: „%1“</translation>
    </message>
    <message>
        <source>Accepted on %1.</source>
        <translation>Angenommen am %1.</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>Nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RecordDesk</name>
    <message>
        <source>Open an application first.</source>
        <translation>Zuerst einen Antrag öffnen.</translation>
    </message>
    <message>
        <source>Only a company has owners.</source>
        <translation>Nur ein Unternehmen hat Eigentümer.</translation>
    </message>
    <message>
        <source>You proposed it; another person decides.</source>
        <translation>Sie haben den Vorschlag gemacht; eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>You may not have letters sent again.</source>
        <translation>Sie dürfen Briefe nicht noch einmal senden lassen.</translation>
    </message>
    <message>
        <source>The letter has been sent.</source>
        <translation>Der Brief ist gesendet.</translation>
    </message>
    <message>
        <source>The letter waits to be sent by itself.</source>
        <translation>Der Brief wartet und wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>You may not see masked data.</source>
        <translation>Sie dürfen verdeckte Daten nicht sehen.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RecordPanel</name>
    <message>
        <source>Client&apos;s file</source>
        <translation>Kundenakte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korrigieren…</translation>
    </message>
    <message>
        <source>Verify… (V)</source>
        <translation>Verifizieren… (V)</translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation>Verlauf (H)</translation>
    </message>
    <message>
        <source>Add document…</source>
        <translation>Dokument hinzufügen…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>given</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Tax and appropriateness</source>
        <translation>Steuer und Angemessenheit</translation>
    </message>
    <message>
        <source>Tax self-certification</source>
        <translation>Steuerliche Selbstauskunft</translation>
    </message>
    <message>
        <source>resident in %1</source>
        <translation>ansässig in %1</translation>
    </message>
    <message>
        <source>US person</source>
        <translation>US-Person</translation>
    </message>
    <message>
        <source>Appropriateness test</source>
        <translation>Angemessenheitsprüfung</translation>
    </message>
    <message numerus="yes">
        <source>passed, %n points</source>
        <translation>
            <numerusform>bestanden, %n Punkt</numerusform>
            <numerusform>bestanden, %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>failed, warning accepted</source>
        <translation>nicht bestanden, Warnung akzeptiert</translation>
    </message>
    <message numerus="yes">
        <source>failed, %n points</source>
        <translation>
            <numerusform>nicht bestanden, %n Punkt</numerusform>
            <numerusform>nicht bestanden, %n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed</source>
        <translation>
            <numerusform>%n Antwort geändert</numerusform>
            <numerusform>%n Antworten geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Category, rating by hand, verification</source>
        <translation>Kategorie, manuelle Bewertung, Verifizierung</translation>
    </message>
    <message>
        <source>Propose a category</source>
        <translation>Kategorie vorschlagen</translation>
    </message>
    <message>
        <source>retail client</source>
        <translation>Privatkunde</translation>
    </message>
    <message>
        <source>Set the rating by hand</source>
        <translation>Bewertung manuell festlegen</translation>
    </message>
    <message>
        <source>Rating %1</source>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>Verifizierung nach der ersten Einzahlung</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>shares above the whole</source>
        <translation>Anteile übersteigen das Ganze</translation>
    </message>
    <message>
        <source>owners in a circle</source>
        <translation>Eigentümer im Kreis</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>Eigentümer hinzufügen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Who is behind, through all levels</source>
        <translation>Wer dahintersteht, über alle Ebenen</translation>
    </message>
    <message numerus="yes">
        <source>through %n levels</source>
        <translation>
            <numerusform>über %n Ebene</numerusform>
            <numerusform>über %n Ebenen</numerusform>
        </translation>
    </message>
    <message>
        <source>controls</source>
        <translation>übt Kontrolle aus</translation>
    </message>
    <message>
        <source>nominee</source>
        <translation>treuhänderisch</translation>
    </message>
    <message>
        <source>beneficial owner</source>
        <translation>wirtschaftlich Berechtigter</translation>
    </message>
    <message>
        <source>exactly %1/%2</source>
        <translation>genau %1/%2</translation>
    </message>
    <message>
        <source>Contacts and tags</source>
        <translation>Kontakte und Kennzeichen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Write down a contact</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>vom Kunden</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>an den Kunden</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Reveal… (R)</source>
        <translation>Aufdecken… (R)</translation>
    </message>
    <message>
        <source>owners of %1 not all known</source>
        <translation>nicht alle Eigentümer von %1 bekannt</translation>
    </message>
    <message>
        <source>%1 % of the shares not named</source>
        <translation>%1 % der Anteile nicht benannt</translation>
    </message>
</context>
<context>
    <name>purser::clients::RedactionDialog</name>
    <message>
        <source>Strike out: %1</source>
        <translation>Schwärzen: %1</translation>
    </message>
    <message>
        <source>A copy with black in place of what you mark is given out from then on. The original stays in the office, for those who may see it and say why. Only another person can take the copy back.</source>
        <translation>Von da an wird eine Kopie herausgegeben, in der schwarz ist, was Sie markieren. Das Original bleibt im Büro, für die, die es sehen dürfen und sagen, wofür. Nur eine andere Person kann die Kopie zurücknehmen.</translation>
    </message>
    <message>
        <source>Store the copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A page cannot be drawn, so no copy can be made.</source>
        <translation>Eine Seite lässt sich nicht zeichnen, deshalb ist keine Kopie möglich.</translation>
    </message>
    <message>
        <source>Mark a part</source>
        <translation>Teil markieren</translation>
    </message>
    <message>
        <source>Insert. Or drag the mouse over it. Arrows move a mark, with Shift they change its size.</source>
        <translation>Einfg. Oder mit der Maus darüberziehen. Pfeiltasten bewegen eine Markierung, mit Umschalt ändern sie ihre Größe.</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Find card numbers</source>
        <translation>Kartennummern suchen</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n parts were found and marked. The first six and the last four digits stay. Look at every page before you store the copy.</source>
        <translation>
            <numerusform>%n Teil wurde gefunden und markiert. Die ersten sechs und die letzten vier Ziffern bleiben. Sehen Sie jede Seite an, bevor Sie die Kopie speichern.</numerusform>
            <numerusform>%n Teile wurden gefunden und markiert. Die ersten sechs und die letzten vier Ziffern bleiben. Sehen Sie jede Seite an, bevor Sie die Kopie speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Seiten werden gezeichnet…</translation>
    </message>
    <message>
        <source>The copy is larger than the office takes. Ask for a smaller document.</source>
        <translation>Die Kopie ist größer, als das Büro annimmt. Bitten Sie um ein kleineres Dokument.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n pages.</source>
        <translation>
            <numerusform>Es hat mehr als %n Seite.</numerusform>
            <numerusform>Es hat mehr als %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark what is to be struck out.</source>
        <translation>Markieren Sie, was geschwärzt werden soll.</translation>
    </message>
    <message>
        <source>Looking at page %1 of %2…</source>
        <translation>Seite %1 von %2 wird angesehen…</translation>
    </message>
    <message>
        <source>In the text of a PDF, in pictures and in scanned pages. Each is marked for you to look at.</source>
        <translation>Im Text eines PDF, in Bildern und in gescannten Seiten. Jede wird markiert, damit Sie sie ansehen.</translation>
    </message>
    <message>
        <source>No number of a card was found. Look at every page yourself: a picture does not show everything to a program.</source>
        <translation>Es wurde keine Kartennummer gefunden. Sehen Sie jede Seite selbst an: Ein Programm erkennt auf einem Bild nicht alles.</translation>
    </message>
    <message>
        <source>Pictures and scanned pages were not looked through: tesseract-ocr is not installed here. An administrator installs it with “apt install tesseract-ocr”. Until then mark the digits by hand.</source>
        <translation>Bilder und gescannte Seiten wurden nicht durchsucht: tesseract-ocr ist hier nicht installiert. Ein Administrator installiert es mit „apt install tesseract-ocr“. Markieren Sie die Ziffern bis dahin von Hand.</translation>
    </message>
    <message>
        <source>Some pictures could not be looked through. Mark their digits by hand.</source>
        <translation>Einige Bilder konnten nicht durchsucht werden. Markieren Sie deren Ziffern von Hand.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RedactionView</name>
    <message>
        <source>Page to strike out on</source>
        <translation>Seite zum Schwärzen</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are marked on this page.</source>
        <translation>
            <numerusform>%n Teil ist auf dieser Seite markiert.</numerusform>
            <numerusform>%n Teile sind auf dieser Seite markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1 % from the left, %2 % from above, %3 % wide, %4 % high.</source>
        <extracomment>Where a mark is, in percent of the page from its left and upper edge.</extracomment>
        <translation>Gewählt: %1 % von links, %2 % von oben, %3 % breit, %4 % hoch.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReportView</name>
    <message>
        <source>Alerts a month</source>
        <translation>Alarme im Monat</translation>
    </message>
    <message>
        <source>True kept</source>
        <translation>Echte behalten</translation>
    </message>
    <message>
        <source>True lost</source>
        <translation>Echte verloren</translation>
    </message>
    <message>
        <source>False saved</source>
        <translation>Falsche erspart</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>By threshold</source>
        <translation>Nach Schwelle</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>Alarm ab</translation>
    </message>
    <message>
        <source>By script and list</source>
        <translation>Nach Schrift und Liste</translation>
    </message>
    <message>
        <source>Script or list</source>
        <translation>Schrift oder Liste</translation>
    </message>
    <message>
        <source>True hits lost</source>
        <translation>Verlorene echte Treffer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Gelistet als</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Called true by</source>
        <translation>Als echt bezeichnet von</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>It would be</source>
        <translation>Er wäre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation>%1 in Kraft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, lost already</source>
        <translation>%1, schon verloren</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReturnDeeds</name>
    <message>
        <source>Source not known</source>
        <translation>Herkunft nicht bekannt</translation>
    </message>
    <message>
        <source>The account it came from is not entered</source>
        <translation>Das Konto, von dem es kam, ist nicht erfasst</translation>
    </message>
    <message>
        <source>Disputed with the payer&apos;s bank</source>
        <translation>Bei der Bank des Zahlers angefochten</translation>
    </message>
    <message>
        <source>Positions are open</source>
        <translation>Positionen sind offen</translation>
    </message>
    <message>
        <source>Deposit not settled yet</source>
        <translation>Einzahlung noch nicht abgerechnet</translation>
    </message>
    <message>
        <source>Client suspended or closed</source>
        <translation>Kunde gesperrt oder geschlossen</translation>
    </message>
    <message>
        <source>Trading account not active</source>
        <translation>Handelskonto nicht aktiv</translation>
    </message>
    <message>
        <source>Withdrawal turned down</source>
        <translation>Auszahlung abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawal failed</source>
        <translation>Auszahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Withdrawal could not be entered</source>
        <translation>Auszahlung konnte nicht eingegeben werden</translation>
    </message>
    <message>
        <source>Money still lies on the account; it has to go back first.</source>
        <translation>Auf dem Konto liegt noch Geld; es muss zuerst zurückgehen.</translation>
    </message>
    <message>
        <source>The dispute is not over.</source>
        <translation>Die Anfechtung ist nicht beendet.</translation>
    </message>
    <message>
        <source>This still stands against it: %1.</source>
        <translation>Dem steht noch entgegen: %1.</translation>
    </message>
    <message>
        <source>Carried by %1</source>
        <translation>Geht mit %1</translation>
    </message>
    <message>
        <source>%1 back to %2</source>
        <translation>%1 zurück an %2</translation>
    </message>
    <message>
        <source>Identity was not proved in time. Whatever is entered here is a withdrawal that waits for its approval; you cannot approve it.</source>
        <translation>Die Identität wurde nicht rechtzeitig nachgewiesen. Was hier eingegeben wird, ist eine Auszahlung, die auf ihre Freigabe wartet; Sie können sie nicht freigeben.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>of no deposit</source>
        <translation>von keiner Einzahlung</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Enter the withdrawal once more</source>
        <translation>Die Auszahlung noch einmal eingeben</translation>
    </message>
    <message>
        <source>Enter the withdrawal</source>
        <translation>Die Auszahlung eingeben</translation>
    </message>
    <message>
        <source>End it: nothing of it is here any more</source>
        <translation>Beenden: nichts davon ist mehr hier</translation>
    </message>
    <message>
        <source>It came from</source>
        <translation>Es kam von</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Ended for %1.</source>
        <translation>Für %1 beendet.</translation>
    </message>
    <message>
        <source>%1 waits for its approval.</source>
        <translation>%1 wartet auf die Freigabe.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RevealField</name>
    <message>
        <source>Show it. This leaves an audit record.</source>
        <translation>Anzeigen. Dies hinterlässt einen Protokolleintrag.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Wofür?</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewChecks</name>
    <message>
        <source>Data complete</source>
        <translation>Daten vollständig</translation>
    </message>
    <message>
        <source>Documents complete</source>
        <translation>Dokumente vollständig</translation>
    </message>
    <message>
        <source>Documents reviewed</source>
        <translation>Dokumente geprüft</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Ausweisdokument</translation>
    </message>
    <message>
        <source>Machine readable zone</source>
        <translation>Maschinenlesbare Zone</translation>
    </message>
    <message>
        <source>Data and documents agree</source>
        <translation>Daten passen zu Dokumenten</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Wirtschaftlich Berechtigte</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Screening erfolgt</translation>
    </message>
    <message>
        <source>Hits decided</source>
        <translation>Treffer entschieden</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanktionen</translation>
    </message>
    <message>
        <source>Political office</source>
        <translation>PEP-Funktion</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Enhanced due diligence</source>
        <translation>Verstärkte Sorgfaltspflichten</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Tax self-certification</source>
        <translation>Steuerliche Selbstauskunft</translation>
    </message>
    <message>
        <source>Appropriateness test</source>
        <translation>Angemessenheitsprüfung</translation>
    </message>
    <message>
        <source>Same person elsewhere</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Deferred verification</source>
        <translation>Aufgeschobene Verifizierung</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>liegt noch nicht vor</translation>
    </message>
    <message>
        <source>there</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%n still to review</source>
        <translation>
            <numerusform>%n noch zu prüfen</numerusform>
            <numerusform>%n noch zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht erforderlich</translation>
    </message>
    <message numerus="yes">
        <source>%n items done</source>
        <translation>
            <numerusform>%n Punkt erledigt</numerusform>
            <numerusform>%n Punkte erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>data changed since</source>
        <translation>Daten seither geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 names, %n hits</source>
        <translation>
            <numerusform>%1, %2 Namen, %n Treffer</numerusform>
            <numerusform>%1, %2 Namen, %n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n, all decided</source>
        <translation>
            <numerusform>%n, entschieden</numerusform>
            <numerusform>%n, alle entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>on a list</source>
        <translation>auf einer Liste</translation>
    </message>
    <message>
        <source>on no list</source>
        <translation>auf keiner Liste</translation>
    </message>
    <message>
        <source>found by screening</source>
        <translation>im Screening gefunden</translation>
    </message>
    <message>
        <source>declared: %1</source>
        <translation>angegeben: %1</translation>
    </message>
    <message>
        <source>the same as another client</source>
        <translation>identisch mit einem anderen Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates to look at</source>
        <translation>
            <numerusform>%n Kandidat zu prüfen</numerusform>
            <numerusform>%n Kandidaten zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>none accepted</source>
        <translation>keines akzeptiert</translation>
    </message>
    <message>
        <source>a check digit is wrong</source>
        <translation>eine Prüfziffer ist falsch</translation>
    </message>
    <message>
        <source>check digits fit</source>
        <translation>Prüfziffern stimmen</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>keine Abweichung</translation>
    </message>
    <message>
        <source>differ: %1</source>
        <translation>Abweichung: %1</translation>
    </message>
    <message>
        <source>differ with a reason: %1</source>
        <translation>begründete Abweichung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not served</source>
        <translation>%1, nicht bedient</translation>
    </message>
    <message>
        <source>%1, list %2</source>
        <translation>%1, Liste %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>shares of more than the whole</source>
        <translation>Anteile übersteigen das Ganze</translation>
    </message>
    <message numerus="yes">
        <source>%n persons above a quarter</source>
        <translation>
            <numerusform>%n Person über einem Viertel</numerusform>
            <numerusform>%n Personen über einem Viertel</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht abgelegt</translation>
    </message>
    <message numerus="yes">
        <source>passed, %n points</source>
        <translation>
            <numerusform>bestanden, %n Punkt</numerusform>
            <numerusform>bestanden, %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>failed, warning accepted</source>
        <translation>nicht bestanden, Warnung akzeptiert</translation>
    </message>
    <message>
        <source>failed, warning not accepted yet</source>
        <translation>nicht bestanden, Warnung noch nicht akzeptiert</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Mittelherkunft</translation>
    </message>
    <message>
        <source>no amount declared</source>
        <translation>kein Betrag angegeben</translation>
    </message>
    <message>
        <source>%1 % of what was declared has come (%2)</source>
        <translation>%1 % des Angegebenen eingegangen (%2)</translation>
    </message>
    <message>
        <source>Documents scanned</source>
        <translation>Dokumente auf Viren geprüft</translation>
    </message>
    <message numerus="yes">
        <source>virus found in %n documents</source>
        <translation>
            <numerusform>Virus in %n Dokument gefunden</numerusform>
            <numerusform>Viren in %n Dokumenten gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scanned</source>
        <translation>
            <numerusform>%n nicht geprüft</numerusform>
            <numerusform>%n nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>Verified by a vendor</source>
        <translation>Von einem Anbieter geprüft</translation>
    </message>
    <message>
        <source>Owners and officers screened</source>
        <translation>Eigentümer und Organe abgeglichen</translation>
    </message>
    <message>
        <source>not screened as they are: %1</source>
        <translation>nicht auf heutigem Stand abgeglichen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n screened</source>
        <translation>
            <numerusform>%n abgeglichen</numerusform>
            <numerusform>%n abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the shares beyond six levels</source>
        <extracomment>%1 is a figure, 12.5; shares of an owner beyond six levels</extracomment>
        <translation>%1 % der Anteile jenseits von sechs Stufen</translation>
    </message>
    <message>
        <source>%1 % of the shares not named (%2)</source>
        <extracomment>%1 is a figure, %2 the companies they are shares of</extracomment>
        <translation>%1 % der Anteile nicht benannt (%2)</translation>
    </message>
    <message>
        <source>Introducing partner</source>
        <translation>Vermittelnder Partner</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>nicht eingestuft</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewDecisions</name>
    <message>
        <source>%1 is with compliance.</source>
        <translation>%1 liegt bei Compliance.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>The client gets a letter in their own language. The clock stops until they answer.</source>
        <translation>Der Kunde erhält ein Schreiben in seiner Sprache. Die Frist ruht bis zur Antwort.</translation>
    </message>
    <message>
        <source>A second person decides on your proposal.</source>
        <translation>Eine zweite Person entscheidet über Ihren Vorschlag.</translation>
    </message>
    <message>
        <source>This ends the application; the client is told.</source>
        <translation>Dies beendet den Antrag; der Kunde wird informiert.</translation>
    </message>
    <message>
        <source>The proposal is void; the maker sees why.</source>
        <translation>Der Vorschlag ist hinfällig; die vorschlagende Person sieht den Grund.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>What the letter says besides</source>
        <translation>Zusatztext im Schreiben</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Ask the client</source>
        <translation>Kunden fragen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>%1 was asked.</source>
        <translation>%1 wurde gefragt.</translation>
    </message>
    <message>
        <source>%1: rejection is on its way.</source>
        <translation>%1: Ablehnung eingeleitet.</translation>
    </message>
    <message>
        <source>%1 is returned.</source>
        <translation>%1 ist zurückgegeben.</translation>
    </message>
    <message>
        <source>Agree on %1</source>
        <translation>Zustimmung zu %1</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>Vorschlag zu %1</translation>
    </message>
    <message>
        <source>The application is rejected and the client is told.</source>
        <translation>Der Antrag wird abgelehnt und der Kunde informiert.</translation>
    </message>
    <message>
        <source>The level opens deposits, trading and withdrawals at once, and the client is told.</source>
        <translation>Die Stufe schaltet Einzahlung, Handel und Auszahlung sofort frei; der Kunde wird informiert.</translation>
    </message>
    <message>
        <source>A second person decides. Any change of data or documents voids the proposal.</source>
        <translation>Eine zweite Person entscheidet. Jede Änderung an Daten oder Dokumenten macht den Vorschlag hinfällig.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Approve %1 to level %2</source>
        <translation>%1 für Stufe %2 freigeben</translation>
    </message>
    <message>
        <source>Propose level %1</source>
        <translation>Stufe %1 vorschlagen</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1 ist abgelehnt.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 ist freigegeben.</translation>
    </message>
    <message>
        <source>%1 waits for a second person.</source>
        <translation>%1 wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <source>%1 accepted.</source>
        <translation>%1 akzeptiert.</translation>
    </message>
    <message>
        <source>Accept though it differs</source>
        <translation>Trotz Abweichung akzeptieren</translation>
    </message>
    <message>
        <source>The document says something else than the client did. Say why it is the same person all the same.</source>
        <translation>Das Dokument weicht von den Angaben des Kunden ab. Begründen, warum es dennoch dieselbe Person ist.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 akzeptieren</translation>
    </message>
    <message>
        <source>The client can upload another one. Ask for it with “Ask client”.</source>
        <translation>Der Kunde kann ein anderes hochladen. Mit „Kunden fragen“ anfordern.</translation>
    </message>
    <message>
        <source>%1 rejected.</source>
        <translation>%1 abgelehnt.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Ist es %1?</translation>
    </message>
    <message>
        <source>Your answer holds for exactly this data and this record of the list.</source>
        <translation>Die Antwort gilt genau für diese Daten und diesen Listeneintrag.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht identisch</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identisch</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Hit decided.</source>
        <translation>Treffer entschieden.</translation>
    </message>
    <message>
        <source>Write down what you found and where.</source>
        <translation>Festhalten, was gefunden wurde und wo.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>It changed meanwhile. Look at it again.</source>
        <translation>Zwischenzeitlich geändert. Bitte erneut ansehen.</translation>
    </message>
    <message>
        <source>%1: the copy is given out from now on.</source>
        <translation>%1: Von nun an wird die Kopie herausgegeben.</translation>
    </message>
    <message>
        <source>Take the copy back</source>
        <translation>Kopie zurücknehmen</translation>
    </message>
    <message>
        <source>What was given out before it is given out again to everybody who reads documents.</source>
        <translation>Was davor herausgegeben wurde, bekommen wieder alle, die Dokumente lesen.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Struck out by</source>
        <translation>Geschwärzt von</translation>
    </message>
    <message>
        <source>%1: the copy is taken back.</source>
        <translation>%1: Die Kopie ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>The virus scanner gave no answer about this document. It is asked once more.</source>
        <translation>Der Virenscanner hat zu diesem Dokument nichts gesagt. Er wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>The scanner is asked again.</source>
        <translation>Der Scanner wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>not put off</source>
        <translation>nicht aufgeschoben</translation>
    </message>
    <message>
        <source>Look at it again in days</source>
        <translation>Wieder ansehen in Tagen</translation>
    </message>
    <message>
        <source>Do not follow the vendor</source>
        <translation>Dem Anbieter nicht folgen</translation>
    </message>
    <message>
        <source>What the vendor found stays on the decision sheet, with your reason.</source>
        <translation>Was der Anbieter fand, bleibt mit Ihrer Begründung auf dem Entscheidungsbogen.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Begründung festhalten</translation>
    </message>
    <message>
        <source>Waits for something</source>
        <translation>Wartet auf etwas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” names</source>
        <translation>„%1“ nennt</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewPage</name>
    <message>
        <source>Parts of the application</source>
        <translation>Teile des Antrags</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>Entscheidungsbogen</translation>
    </message>
    <message>
        <source>Data and documents</source>
        <translation>Daten und Dokumente</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Kundenakte öffnen</translation>
    </message>
    <message>
        <source>Audit trail of this application</source>
        <translation>Prüfprotokoll dieses Antrags</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>Entscheidungsgrundlage</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Angaben des Kunden</translation>
    </message>
    <message>
        <source>No application is open.</source>
        <translation>Kein Antrag ist geöffnet.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press F9 for the most urgent.</source>
        <translation>In der Liste wählen oder mit F9 den dringendsten öffnen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>held by you %1</source>
        <translation>bei Ihnen in Bearbeitung %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>in Bearbeitung von %1</translation>
    </message>
    <message>
        <source>company, %1</source>
        <translation>Unternehmen, %1</translation>
    </message>
    <message>
        <source>person, %1</source>
        <translation>Person, %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Applies for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>%1 proposes to %2</source>
        <translation>%1 schlägt vor: %2</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>ein Vorschlag</translation>
    </message>
    <message>
        <source>head of compliance</source>
        <translation>Leitung Compliance</translation>
    </message>
    <message>
        <source>a second person</source>
        <translation>eine zweite Person</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Agree: reject %1</source>
        <translation>Zustimmen: %1 ablehnen</translation>
    </message>
    <message>
        <source>Agree: %1 to level %2</source>
        <translation>Zustimmen: %1 auf Stufe %2</translation>
    </message>
    <message>
        <source>Hand to compliance</source>
        <translation>An Compliance übergeben</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Ask client…</source>
        <translation>Kunden fragen…</translation>
    </message>
    <message>
        <source>Propose level %1 for %2</source>
        <translation>Stufe %1 für %2 vorschlagen</translation>
    </message>
    <message>
        <source>Approve %2 to level %1</source>
        <translation>%2 für Stufe %1 freigeben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
    <message>
        <source>the rule %1, version %2</source>
        <translation>die Regel %1, Version %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewQueue</name>
    <message>
        <source>Name or reference</source>
        <translation>Name oder Referenz</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>With clients</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anträge</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>No application matches.</source>
        <translation>Kein Antrag passt.</translation>
    </message>
    <message>
        <source>Search with less of the name, or look in “All”.</source>
        <translation>Mit weniger vom Namen suchen oder in „Alle“ nachsehen.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Applications that need you appear here by themselves.</source>
        <translation>Anträge, die Ihr Handeln erfordern, erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>No client has to answer.</source>
        <translation>Kein Kunde muss antworten.</translation>
    </message>
    <message>
        <source>Applications wait here while a client is asked for something.</source>
        <translation>Hier warten Anträge, solange eine Rückfrage an den Kunden offen ist.</translation>
    </message>
    <message>
        <source>No applications here.</source>
        <translation>Keine Anträge hier.</translation>
    </message>
    <message>
        <source>New ones appear by themselves; “All” shows the past.</source>
        <translation>Neue erscheinen von selbst; „Alle“ zeigt auch frühere.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewRuleDialog</name>
    <message>
        <source>Next version of %1</source>
        <translation>Nächste Version von %1</translation>
    </message>
    <message>
        <source>Rule of automatic approval of clients</source>
        <translation>Regel zur automatischen Freigabe von Kunden</translation>
    </message>
    <message>
        <source>In shadow it only notes what it would have approved; live is possible once it has been in shadow. The head of compliance decides.</source>
        <translation>Im Schattenbetrieb vermerkt sie nur, was sie freigegeben hätte; produktiv kann sie erst nach dem Schattenbetrieb sein. Die Leitung Compliance entscheidet.</translation>
    </message>
    <message>
        <source>What would it have decided?</source>
        <translation>Was hätte sie entschieden?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>Diese Version vorschlagen</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>Schattenbetrieb</translation>
    </message>
    <message>
        <source>live</source>
        <translation>produktiv</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>von einer Person angenommen</translation>
    </message>
    <message>
        <source>accepted, and found good by the vendor</source>
        <translation>angenommen und vom Anbieter für gut befunden</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Jurisdiktionen</translation>
    </message>
    <message>
        <source>Without these countries</source>
        <translation>Ohne diese Länder</translation>
    </message>
    <message>
        <source>Risk up to</source>
        <translation>Risiko bis</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>Höchstens am Tag</translation>
    </message>
    <message>
        <source>Checked by people</source>
        <translation>Von Personen geprüft</translation>
    </message>
    <message>
        <source>Tried on what people decided</source>
        <translation>Probe an Entscheidungen von Personen</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Der Regel einen Namen geben.</translation>
    </message>
    <message>
        <source>Choose a level at least.</source>
        <translation>Mindestens eine Stufe wählen.</translation>
    </message>
    <message>
        <source>Write countries as two letters: DE, AT.</source>
        <translation>Länder mit zwei Buchstaben schreiben: DE, AT.</translation>
    </message>
    <message>
        <source>Your role does not propose rules; here it can be tried.</source>
        <translation>Ihre Rolle schlägt keine Regeln vor; hier lässt sich eine erproben.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Begründung angeben.</translation>
    </message>
    <message>
        <source>Decided by people in %1 days: %2. It would have approved %3: as people did %4, against people %5. It leaves %6 to people; %7 no rule may decide.</source>
        <translation>Von Personen in %1 Tagen entschieden: %2. Die Regel hätte freigegeben: %3, davon wie die Personen %4, gegen sie %5. Personen überlassen: %6; keiner Regel erlaubt: %7.</translation>
    </message>
    <message>
        <source>%1, %2: rejected by %3 (%4)</source>
        <translation>%1, %2: abgelehnt von %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewRulesPage</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Approved today, of the most a day</source>
        <translation>Heute freigegeben, von höchstens so vielen am Tag</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Would have</source>
        <translation>Hypothetisch</translation>
    </message>
    <message>
        <source>Applications it would have approved in shadow</source>
        <translation>Anträge, die sie im Schattenbetrieb freigegeben hätte</translation>
    </message>
    <message>
        <source>People rejected</source>
        <translation>Davon abgelehnt</translation>
    </message>
    <message>
        <source>Of those, the ones people rejected</source>
        <translation>Davon die, die Personen abgelehnt haben</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Decisions people have checked, of those drawn</source>
        <translation>Von Personen geprüfte Entscheidungen, von den gezogenen</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Share of the checked decisions people disagree with</source>
        <translation>Anteil der geprüften Entscheidungen, denen Personen widersprechen</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Proposed and published by</source>
        <translation>Vorgeschlagen und veröffentlicht von</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Rules of automatic approval</source>
        <translation>Regeln der automatischen Freigabe</translation>
    </message>
    <message>
        <source>A rule approves a natural person&apos;s first application when every check is clear; companies, exposed persons, hits, high risk, duplicates and what staff entered stay with people. It is watched in shadow before it decides.</source>
        <translation>Eine Regel gibt den ersten Antrag einer natürlichen Person frei, wenn jeder Prüfpunkt in Ordnung ist; Firmen, exponierte Personen, Treffer, hohes Risiko, Dubletten und was Mitarbeiter erfasst haben, bleibt bei Personen. Sie wird im Schattenbetrieb beobachtet, bevor sie entscheidet.</translation>
    </message>
    <message>
        <source>People decide every application.</source>
        <translation>Personen entscheiden jeden Antrag.</translation>
    </message>
    <message>
        <source>A rule is proposed by compliance and published by its head, first in shadow.</source>
        <translation>Compliance schlägt eine Regel vor, und die Leitung veröffentlicht sie, zuerst im Schattenbetrieb.</translation>
    </message>
    <message>
        <source>Stop all of it…</source>
        <translation>Alles stoppen…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen…</translation>
    </message>
    <message>
        <source>What it decided</source>
        <translation>Was sie entschieden hat</translation>
    </message>
    <message>
        <source>Try or propose a version…</source>
        <translation>Version erproben oder vorschlagen…</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>Im Schattenbetrieb</translation>
    </message>
    <message>
        <source>Stopped: people disagree</source>
        <translation>Gestoppt: Personen widersprechen</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <translation>Gestoppt von %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Waits for confirmation</source>
        <translation>Wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle sieht dies nicht vor.</translation>
    </message>
    <message>
        <source>Choose a rule that waits for its confirmation.</source>
        <translation>Eine Regel wählen, die auf ihre Bestätigung wartet.</translation>
    </message>
    <message>
        <source>People disagree with this version. Propose another one.</source>
        <translation>Personen widersprechen dieser Version. Bitte eine andere vorschlagen.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Eine Regel in der Liste wählen.</translation>
    </message>
    <message>
        <source>Stop automatic approval of clients</source>
        <translation>Automatische Freigabe von Kunden stoppen</translation>
    </message>
    <message>
        <source>Every rule stops at once and people decide every application. One person is enough; the head of compliance confirms each rule before it decides again.</source>
        <translation>Alle Regeln stoppen sofort, und Personen entscheiden jeden Antrag. Eine Person genügt; die Leitung Compliance bestätigt jede Regel, bevor sie wieder entscheidet.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>Stop all of it now</source>
        <translation>Jetzt alles stoppen</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Automatic approval of clients is stopped.</source>
        <translation>Die automatische Freigabe von Kunden ist gestoppt.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>The database was started anew. From now on this rule decides again.</source>
        <translation>Die Datenbank wurde neu gestartet. Ab jetzt entscheidet diese Regel wieder.</translation>
    </message>
    <message>
        <source>This rule was stopped. From now on it decides again.</source>
        <translation>Diese Regel wurde gestoppt. Ab jetzt entscheidet sie wieder.</translation>
    </message>
    <message>
        <source>Approved so far</source>
        <translation>Bisher freigegeben</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>Warum sie gestoppt wurde</translation>
    </message>
    <message>
        <source>What you looked at</source>
        <translation>Was Sie geprüft haben</translation>
    </message>
    <message>
        <source>Let it decide</source>
        <translation>Entscheiden lassen</translation>
    </message>
    <message>
        <source>%1 decides again.</source>
        <translation>%1 entscheidet wieder.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; the head of compliance decides.</source>
        <translation>Änderung %1 ist vorgeschlagen; die Leitung Compliance entscheidet.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewTexts</name>
    <message>
        <source>being entered</source>
        <translation>wird erfasst</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>waits for the client</source>
        <translation>wartet auf den Kunden</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>wartet auf zweite Person</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Higher level</source>
        <translation>Höhere Stufe</translation>
    </message>
    <message>
        <source>Periodic review</source>
        <translation>Turnusprüfung</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wiederaufnahme</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>dismissed by one, a second person confirms</source>
        <translation>von einer Person verworfen, eine zweite bestätigt</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>nicht identisch</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identisch</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanktionen</translation>
    </message>
    <message>
        <source>Political office</source>
        <translation>PEP-Funktion</translation>
    </message>
    <message>
        <source>Adverse media</source>
        <translation>Negative Medienberichte</translation>
    </message>
    <message>
        <source>Other list</source>
        <translation>Andere Liste</translation>
    </message>
    <message>
        <source>Not in this state.</source>
        <translation>In diesem Status nicht möglich.</translation>
    </message>
    <message>
        <source>Your role does not decide this.</source>
        <translation>Ihre Rolle entscheidet hierüber nicht.</translation>
    </message>
    <message>
        <source>A colleague holds it.</source>
        <translation>Eine andere Person bearbeitet ihn.</translation>
    </message>
    <message>
        <source>A check stands against it: see the red rows.</source>
        <translation>Ein Prüfpunkt steht dagegen: siehe rote Zeilen.</translation>
    </message>
    <message>
        <source>You proposed it; another person decides.</source>
        <translation>Sie haben den Vorschlag gemacht; eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>You entered part of what it stands on; another person decides.</source>
        <translation>Sie haben einen Teil der Grundlage erfasst; eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>Senior management decides this one.</source>
        <translation>Hierüber entscheidet die Geschäftsleitung.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 %2 minor units</source>
        <translation>%1 %2 in kleinster Einheit</translation>
    </message>
    <message>
        <source>Above the cap of %1</source>
        <translation>Über der Obergrenze für %1</translation>
    </message>
    <message>
        <source>Floor: %1</source>
        <translation>Untergrenze: %1</translation>
    </message>
    <message>
        <source>opened it</source>
        <translation>Antrag eröffnet</translation>
    </message>
    <message>
        <source>handed it to compliance</source>
        <translation>an Compliance übergeben</translation>
    </message>
    <message>
        <source>entered the client&apos;s answer</source>
        <translation>Antwort des Kunden erfasst</translation>
    </message>
    <message>
        <source>asked the client</source>
        <translation>Kunden gefragt</translation>
    </message>
    <message>
        <source>did an item of due diligence</source>
        <translation>Punkt der Sorgfaltspflichten erledigt</translation>
    </message>
    <message>
        <source>proposed a decision</source>
        <translation>Entscheidung vorgeschlagen</translation>
    </message>
    <message>
        <source>changed the evidence: the proposal is void</source>
        <translation>Nachweise geändert: Vorschlag hinfällig</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>let it lapse: the time was over</source>
        <translation>verfallen lassen: Frist abgelaufen</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>. %1</source>
        <translation>. %1</translation>
    </message>
    <message>
        <source>Words alike</source>
        <translation>Ähnliche Wörter</translation>
    </message>
    <message>
        <source>Only the client has</source>
        <translation>Nur beim Kunden</translation>
    </message>
    <message>
        <source>Only the list has</source>
        <translation>Nur auf der Liste</translation>
    </message>
    <message>
        <source>Letters that look alike</source>
        <translation>Ähnlich aussehende Buchstaben</translation>
    </message>
    <message>
        <source>One word only</source>
        <translation>Nur ein Wort</translation>
    </message>
    <message>
        <source>Weak alias of the list</source>
        <translation>Schwacher Alias der Liste</translation>
    </message>
    <message>
        <source>Person or company unsaid</source>
        <translation>Person oder Unternehmen nicht angegeben</translation>
    </message>
    <message>
        <source>Limit of the scale</source>
        <translation>Grenze der Skala</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <translation>Nummer eines Dokuments</translation>
    </message>
    <message>
        <source>Another document number</source>
        <translation>Andere Dokumentnummer</translation>
    </message>
    <message>
        <source>Wallet address</source>
        <translation>Wallet-Adresse</translation>
    </message>
    <message>
        <source>Same date of birth</source>
        <translation>Gleiches Geburtsdatum</translation>
    </message>
    <message>
        <source>Day and month swapped</source>
        <translation>Tag und Monat vertauscht</translation>
    </message>
    <message>
        <source>Same year of birth</source>
        <translation>Gleiches Geburtsjahr</translation>
    </message>
    <message>
        <source>Birth agrees</source>
        <translation>Geburt passt</translation>
    </message>
    <message>
        <source>Birth some years apart</source>
        <translation>Geburt einige Jahre auseinander</translation>
    </message>
    <message>
        <source>Birth far apart</source>
        <translation>Geburt weit auseinander</translation>
    </message>
    <message>
        <source>Same place of birth</source>
        <translation>Gleicher Geburtsort</translation>
    </message>
    <message>
        <source>Another nationality</source>
        <translation>Andere Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Same nationality</source>
        <translation>Gleiche Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Another sex</source>
        <translation>Anderes Geschlecht</translation>
    </message>
    <message>
        <source>Same sex</source>
        <translation>Gleiches Geschlecht</translation>
    </message>
    <message>
        <source>approved it by a rule</source>
        <translation>durch eine Regel freigegeben</translation>
    </message>
    <message>
        <source>checked the automatic approval and agreed</source>
        <translation>automatische Freigabe geprüft und zugestimmt</translation>
    </message>
    <message>
        <source>checked the automatic approval and disagreed</source>
        <translation>automatische Freigabe geprüft und widersprochen</translation>
    </message>
    <message>
        <source>approved it by the rule %1, version %2</source>
        <translation>durch die Regel %1, Version %2, freigegeben</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>noch nicht auf Viren geprüft</translation>
    </message>
    <message>
        <source>no virus found</source>
        <translation>kein Virus gefunden</translation>
    </message>
    <message>
        <source>infected: %1</source>
        <extracomment>%1 is the name the scanner gives a virus.</extracomment>
        <translation>infiziert: %1</translation>
    </message>
    <message>
        <source>could not be scanned</source>
        <translation>konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>A virus was found in it. Nobody is given it; reject it, and ask the client for another.</source>
        <translation>Darin wurde ein Virus gefunden. Niemand bekommt es; lehnen Sie es ab und bitten Sie den Kunden um ein anderes.</translation>
    </message>
    <message>
        <source>It waits for the virus scanner and cannot be opened before.</source>
        <translation>Es wartet auf den Virenscanner und lässt sich vorher nicht öffnen.</translation>
    </message>
    <message>
        <source>The virus scanner gave no answer about it. Have it scanned again, or reject it.</source>
        <translation>Der Virenscanner hat dazu nichts gesagt. Lassen Sie es noch einmal prüfen oder lehnen Sie es ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1 Lots</translation>
    </message>
    <message>
        <source>%1, counts from %2 on</source>
        <translation>%1, zählt ab %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>raised the risk</source>
        <translation>hat das Risiko angehoben</translation>
    </message>
    <message>
        <source>stored what a vendor found</source>
        <translation>hat den Befund eines Anbieters abgelegt</translation>
    </message>
    <message>
        <source>does not follow the vendor</source>
        <translation>folgt dem Anbieter nicht</translation>
    </message>
    <message>
        <source>stored what %1 found: %2</source>
        <extracomment>%1 is a vendor&apos;s name, %2 &quot;face failed&quot;</extracomment>
        <translation>hat den Befund von %1 abgelegt: %2</translation>
    </message>
    <message>
        <source>document passed</source>
        <translation>Dokument bestanden</translation>
    </message>
    <message>
        <source>document failed</source>
        <translation>Dokument nicht bestanden</translation>
    </message>
    <message>
        <source>document unclear</source>
        <translation>Dokument unklar</translation>
    </message>
    <message>
        <source>face passed</source>
        <translation>Gesicht bestanden</translation>
    </message>
    <message>
        <source>face failed</source>
        <translation>Gesicht nicht bestanden</translation>
    </message>
    <message>
        <source>face unclear</source>
        <translation>Gesicht unklar</translation>
    </message>
    <message>
        <source>address passed</source>
        <translation>Adresse bestanden</translation>
    </message>
    <message>
        <source>address failed</source>
        <translation>Adresse nicht bestanden</translation>
    </message>
    <message>
        <source>address unclear</source>
        <translation>Adresse unklar</translation>
    </message>
    <message>
        <source>waits for something</source>
        <translation>wartet auf etwas</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewsView</name>
    <message>
        <source>Application</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Data, documents or findings changed while you read.</source>
        <translation>Daten, Dokumente oder Feststellungen wurden während des Lesens geändert.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Review next client</source>
        <translation>Nächsten Kunden prüfen</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>Anträge suchen</translation>
    </message>
    <message>
        <source>Refresh applications</source>
        <translation>Anträge aktualisieren</translation>
    </message>
    <message>
        <source>Applications that wait for me, most urgent first</source>
        <translation>Anträge, die auf mich warten, dringendste zuerst</translation>
    </message>
    <message>
        <source>What the client said beside the document</source>
        <translation>Angaben des Kunden neben dem Dokument</translation>
    </message>
    <message>
        <source>Hits of a screening, the rating and its reasons</source>
        <translation>Treffer eines Screenings, die Bewertung und ihre Gründe</translation>
    </message>
    <message>
        <source>An application nothing stands against</source>
        <translation>Ein Antrag, dem nichts entgegensteht</translation>
    </message>
    <message>
        <source>The last look before a proposal</source>
        <translation>Der letzte Blick vor einem Vorschlag</translation>
    </message>
    <message>
        <source>A question to the client</source>
        <translation>Eine Rückfrage an den Kunden</translation>
    </message>
    <message>
        <source>Proposals that wait for a second person</source>
        <translation>Vorschläge, die auf eine zweite Person warten</translation>
    </message>
    <message>
        <source>Applications that wait for the client</source>
        <translation>Anträge, die auf den Kunden warten</translation>
    </message>
    <message>
        <source>A company with its owners</source>
        <translation>Ein Unternehmen mit seinen wirtschaftlich Berechtigten</translation>
    </message>
    <message>
        <source>New applicant</source>
        <translation>Neuer Antragsteller</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
    <message>
        <source>Correct the client&apos;s file</source>
        <translation>Kundenakte korrigieren</translation>
    </message>
    <message>
        <source>Record consents</source>
        <translation>Einwilligungen erfassen</translation>
    </message>
    <message>
        <source>Record a tax self-certification</source>
        <translation>Steuerliche Selbstauskunft erfassen</translation>
    </message>
    <message>
        <source>Record an appropriateness test</source>
        <translation>Angemessenheitsprüfung erfassen</translation>
    </message>
    <message>
        <source>Write down a contact</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <source>Tags of the client</source>
        <translation>Kennzeichen des Kunden</translation>
    </message>
    <message>
        <source>Add an owner of the company</source>
        <translation>Eigentümer des Unternehmens hinzufügen</translation>
    </message>
    <message>
        <source>Propose a client category</source>
        <translation>Kundenkategorie vorschlagen</translation>
    </message>
    <message>
        <source>Set the risk rating by hand</source>
        <translation>Risikobewertung manuell festlegen</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>Verifizierung nach der ersten Einzahlung</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>Antrag zurückziehen</translation>
    </message>
    <message>
        <source>Expiring documents</source>
        <translation>Ablaufende Dokumente</translation>
    </message>
    <message>
        <source>Review workload of the next 12 months</source>
        <translation>Prüfaufkommen der nächsten 12 Monate</translation>
    </message>
    <message>
        <source>Who may be one person</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>Accept the document on show</source>
        <translation>Angezeigtes Dokument akzeptieren</translation>
    </message>
    <message>
        <source>Reject the document on show</source>
        <translation>Angezeigtes Dokument ablehnen</translation>
    </message>
    <message>
        <source>Next part of the application</source>
        <translation>Nächster Teil des Antrags</translation>
    </message>
    <message>
        <source>Part before of the application</source>
        <translation>Vorheriger Teil des Antrags</translation>
    </message>
    <message>
        <source>The client&apos;s file field by field</source>
        <translation>Die Kundenakte Feld für Feld</translation>
    </message>
    <message>
        <source>The file of a company with its owners</source>
        <translation>Die Akte eines Unternehmens mit seinen Eigentümern</translation>
    </message>
    <message>
        <source>A new applicant entered by hand</source>
        <translation>Ein manuell erfasster neuer Antragsteller</translation>
    </message>
    <message>
        <source>A document taken in</source>
        <translation>Ein aufgenommenes Dokument</translation>
    </message>
    <message>
        <source>Fields corrected</source>
        <translation>Korrigierte Felder</translation>
    </message>
    <message>
        <source>Consents recorded</source>
        <translation>Erfasste Einwilligungen</translation>
    </message>
    <message>
        <source>The appropriateness test</source>
        <translation>Die Angemessenheitsprüfung</translation>
    </message>
    <message>
        <source>A rating set by hand</source>
        <translation>Eine manuell festgelegte Bewertung</translation>
    </message>
    <message>
        <source>Documents that expire</source>
        <translation>Dokumente, die ablaufen</translation>
    </message>
    <message>
        <source>Reviews of the next twelve months</source>
        <translation>Prüfungen der nächsten zwölf Monate</translation>
    </message>
    <message>
        <source>Merged files</source>
        <translation>Zusammengeführte Akten</translation>
    </message>
    <message>
        <source>Clients who may be one person</source>
        <translation>Kunden, die eine Person sein könnten</translation>
    </message>
    <message>
        <source>Two files of one client beside each other</source>
        <translation>Zwei Akten eines Kunden nebeneinander</translation>
    </message>
    <message>
        <source>Files that were merged</source>
        <translation>Akten, die zusammengeführt wurden</translation>
    </message>
    <message>
        <source>A part of a document struck out</source>
        <translation>Ein Teil eines Dokuments geschwärzt</translation>
    </message>
    <message>
        <source>What changes the risk band of the client</source>
        <translation>Was die Risikostufe des Kunden ändert</translation>
    </message>
    <message>
        <source>Everything that screenings found</source>
        <translation>Alles, was Abgleiche fanden</translation>
    </message>
    <message>
        <source>Two documents side by side</source>
        <translation>Zwei Dokumente nebeneinander</translation>
    </message>
    <message>
        <source>Everything that screenings found, quiet or not</source>
        <translation>Alles, was Abgleiche fanden, still oder nicht</translation>
    </message>
    <message>
        <source>Why a client is rated so and what changes the band</source>
        <translation>Warum ein Kunde so bewertet ist und was die Stufe ändert</translation>
    </message>
    <message>
        <source>The certificate is saved: %1</source>
        <translation>Die Bescheinigung ist gespeichert: %1</translation>
    </message>
    <message>
        <source>Money that goes back to clients not verified in time</source>
        <translation>Geld, das an nicht rechtzeitig geprüfte Kunden zurückgeht</translation>
    </message>
    <message>
        <source>Money that goes back to a client not verified in time</source>
        <translation>Geld, das an einen nicht rechtzeitig geprüften Kunden zurückgeht</translation>
    </message>
    <message>
        <source>A face that the verification vendor could not match</source>
        <translation>Ein Gesicht, das der Prüfdienst nicht zuordnen konnte</translation>
    </message>
    <message>
        <source>Documents sent back, with the reason of each</source>
        <translation>Zurückgesandte Dokumente mit dem Grund von jedem</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskBackcheckDialog</name>
    <message>
        <source>Any of these</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <source>Hit found true</source>
        <translation>Treffer bestätigt</translation>
    </message>
    <message>
        <source>Disputed deposit that was not won</source>
        <translation>Bestrittene Einzahlung, nicht gewonnen</translation>
    </message>
    <message>
        <source>Case decided against the client</source>
        <translation>Fall gegen den Kunden entschieden</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Clients with</source>
        <translation>Kunden mit</translation>
    </message>
    <message>
        <source>Clients without</source>
        <translation>Kunden ohne</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Fläche unter der Kurve</translation>
    </message>
    <message>
        <source>How well scores tell apart</source>
        <translation>Wie gut die Punkte trennen</translation>
    </message>
    <message>
        <source>Tenth</source>
        <translation>Zehntel</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Davon mit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>By tenth of the scores</source>
        <translation>Nach Zehnteln der Punkte</translation>
    </message>
    <message>
        <source>%1, held against what happened</source>
        <translation>%1, am Geschehenen gemessen</translation>
    </message>
    <message>
        <source>Each client has the score these rules would have given before the period; only what came after counts. 0.50 is no better than chance, 1.00 tells everybody apart.</source>
        <translation>Jeder Kunde hat die Punkte, die diese Regeln vor dem Zeitraum gegeben hätten; nur was danach kam, zählt. 0,50 ist nicht besser als Zufall, 1,00 trennt alle.</translation>
    </message>
    <message>
        <source>Everybody is rated as then…</source>
        <translation>Alle werden bewertet wie damals …</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients. </source>
        <translation>
            <numerusform>%Ln Kunde. </numerusform>
            <numerusform>%Ln Kunden. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their scores are those of %n months ago, or of when they came.</source>
        <translation>
            <numerusform>Ihre Punkte sind die von vor %n Monat oder von der Zeit, als sie kamen.</numerusform>
            <numerusform>Ihre Punkte sind die von vor %n Monaten oder von der Zeit, als sie kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>too few: it takes %1 of both</source>
        <translation>zu wenige: es braucht %1 von beiden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskDraftDialog</name>
    <message>
        <source>Draft other rules of the rating</source>
        <translation>Andere Regeln der Bewertung entwerfen</translation>
    </message>
    <message>
        <source>Points, thresholds, caps and floors as they are in force; change what should be another. The draft is tried dry before a second person puts it in force.</source>
        <translation>Punkte, Schwellen, Obergrenzen und Mindestwerte, wie sie gelten; ändern Sie, was anders sein soll. Der Entwurf wird probeweise angewandt, bevor eine zweite Person ihn in Kraft setzt.</translation>
    </message>
    <message>
        <source>Name of these rules</source>
        <translation>Name dieser Regeln</translation>
    </message>
    <message>
        <source>Thresholds of money are in minor units of the reference currency.</source>
        <translation>Schwellen für Geld stehen in kleinsten Einheiten der Bezugswährung.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Cap of %1</source>
        <translation>Obergrenze von %1</translation>
    </message>
    <message>
        <source>cap </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Mindestwerte</translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <translation>Schwelle von %1</translation>
    </message>
    <message>
        <source>threshold </source>
        <translation>Schwelle </translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Punkte von %1</translation>
    </message>
    <message>
        <source>Change a figure first.</source>
        <translation>Ändern Sie erst eine Zahl.</translation>
    </message>
    <message>
        <source>Give these rules a name.</source>
        <translation>Geben Sie diesen Regeln einen Namen.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskPage</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Points by factor</source>
        <translation>Punkte je Faktor</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Einstufungen</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Entworfen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Put in force by</source>
        <translation>In Kraft gesetzt von</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>Rules of the risk rating</source>
        <translation>Regeln der Risikoeinstufung</translation>
    </message>
    <message>
        <source>Points by factor, capped by category and lifted by floors. A draft is tried dry on everybody&apos;s newest rating before a second person puts it in force.</source>
        <translation>Punkte je Faktor, je Kategorie begrenzt und durch Untergrenzen angehoben. Ein Entwurf wird an der neuesten Einstufung aller trocken erprobt, bevor eine zweite Person ihn in Kraft setzt.</translation>
    </message>
    <message>
        <source>No rules of the rating.</source>
        <translation>Keine Regeln der Einstufung.</translation>
    </message>
    <message>
        <source>The office is made with a first set.</source>
        <translation>Das Büro wird mit einem ersten Satz angelegt.</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>In Kraft setzen …</translation>
    </message>
    <message>
        <source>Try dry…</source>
        <translation>Trocken erproben …</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose rules in the list.</source>
        <translation>Wählen Sie Regeln in der Liste.</translation>
    </message>
    <message>
        <source>Choose a draft in the list.</source>
        <translation>Wählen Sie einen Entwurf in der Liste.</translation>
    </message>
    <message>
        <source>You drafted these rules; another person puts them in force.</source>
        <translation>Sie haben diese Regeln entworfen; eine andere Person setzt sie in Kraft.</translation>
    </message>
    <message>
        <source>Put %1 in force</source>
        <translation>%1 in Kraft setzen</translation>
    </message>
    <message>
        <source>The nightly work rates everybody again by these rules.</source>
        <translation>Die nächtliche Arbeit stuft alle nach diesen Regeln neu ein.</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <translation>%1 ist in Kraft.</translation>
    </message>
    <message>
        <source>Draft others…</source>
        <translation>Andere entwerfen…</translation>
    </message>
    <message>
        <source>The rules are on their way.</source>
        <translation>Die Regeln sind unterwegs.</translation>
    </message>
    <message>
        <source>%1 is drafted; try it dry, then another person puts it in force.</source>
        <translation>%1 ist entworfen; proben Sie es, dann setzt es eine andere Person in Kraft.</translation>
    </message>
    <message>
        <source>Hold against what happened…</source>
        <translation>Am Geschehenen messen …</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskReasonsDialog</name>
    <message>
        <source>Risk of %1</source>
        <translation>Risiko von %1</translation>
    </message>
    <message>
        <source>Each line with what it rests on, and what by itself would change the band. Reading it is on the record.</source>
        <translation>Jede Zeile mit dem, worauf sie beruht, und was für sich allein die Stufe ändern würde. Das Lesen steht im Protokoll.</translation>
    </message>
    <message>
        <source>Lines of the rating</source>
        <translation>Zeilen der Bewertung</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>What changes the band</source>
        <translation>Was die Stufe ändert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Band then</source>
        <translation>Stufe dann</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>Punktzahl dann</translation>
    </message>
    <message>
        <source>The client was not rated yet; the nightly work does it.</source>
        <translation>Der Kunde wurde noch nicht bewertet; die nächtliche Arbeit tut es.</translation>
    </message>
    <message>
        <source>%1 points, %2, by the rules %3, rated %4.</source>
        <translation>%1 Punkte, %2, nach den Regeln %3, bewertet %4.</translation>
    </message>
    <message>
        <source>Set by hand: the rules give %1 points, %2. What follows is about those.</source>
        <translation>Von Hand gesetzt: Die Regeln geben %1 Punkte, %2. Was folgt, gilt für diese.</translation>
    </message>
    <message numerus="yes">
        <source>The next higher band begins %n points above.</source>
        <translation>
            <numerusform>Die nächsthöhere Stufe beginnt %n Punkt darüber.</numerusform>
            <numerusform>Die nächsthöhere Stufe beginnt %n Punkte darüber.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next lower band begins %n points below.</source>
        <translation>
            <numerusform>Die nächstniedrigere Stufe beginnt %n Punkt darunter.</numerusform>
            <numerusform>Die nächstniedrigere Stufe beginnt %n Punkte darunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>No factor adds points.</source>
        <translation>Kein Faktor gibt Punkte.</translation>
    </message>
    <message>
        <source>Nothing by itself changes the band.</source>
        <translation>Nichts für sich allein ändert die Stufe.</translation>
    </message>
    <message>
        <source>%1 would no longer hold</source>
        <translation>%1 gälte nicht mehr</translation>
    </message>
    <message>
        <source>%1 would come</source>
        <translation>%1 käme hinzu</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskTrialDialog</name>
    <message>
        <source>%1, tried dry</source>
        <translation>%1, trocken erprobt</translation>
    </message>
    <message>
        <source>On the inputs of everybody&apos;s newest rating. Nothing changes.</source>
        <translation>An den Angaben der neuesten Einstufung aller. Es ändert sich nichts.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Bands before and after</source>
        <translation>Stufen vorher und nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>What a step of each factor moves</source>
        <translation>Was ein Schritt jedes Faktors bewegt</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Clients it touches</source>
        <translation>Betroffene Kunden</translation>
    </message>
    <message>
        <source>Up with a step more</source>
        <translation>Höher bei einem Schritt mehr</translation>
    </message>
    <message>
        <source>Down with a step less</source>
        <translation>Tiefer bei einem Schritt weniger</translation>
    </message>
    <message>
        <source>step </source>
        <translation>Schritt </translation>
    </message>
    <message>
        <source>Points of a step</source>
        <translation>Punkte eines Schritts</translation>
    </message>
    <message>
        <source>Everybody is rated…</source>
        <translation>Alle werden eingestuft …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients. </source>
        <translation>
            <numerusform>%Ln Kunde. </numerusform>
            <numerusform>%Ln Kunden. </numerusform>
        </translation>
    </message>
    <message>
        <source>Newly high: %1. Reviews a week: %2 instead of %3.</source>
        <translation>Neu hoch: %1. Prüfungen pro Woche: %2 statt %3.</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Reviews by week</source>
        <translation>Prüfungen je Woche</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>purser::clients::RuleDecisionsPage</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>The application now</source>
        <translation>Der Antrag jetzt</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>What a rule decided</source>
        <translation>Was eine Regel entschieden hat</translation>
    </message>
    <message>
        <source>Beside each what became of the application: what people decided otherwise than the rule in shadow is what keeps it from going live.</source>
        <translation>Daneben steht, was aus dem Antrag wurde: Wo Personen anders entschieden als die Regel im Schattenbetrieb, spricht das dagegen, sie produktiv zu setzen.</translation>
    </message>
    <message>
        <source>It decided nothing yet.</source>
        <translation>Sie hat noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Choose a rule on the page of the rules to see what it decided.</source>
        <translation>Auf der Seite der Regeln eine Regel wählen, um zu sehen, was sie entschieden hat.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Antrag öffnen</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>would have</source>
        <translation>hätte freigegeben</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
</context>
<context>
    <name>purser::clients::RuleProposalsPage</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Versions of rules that wait for the head of compliance. Nobody decides on what they proposed.</source>
        <translation>Versionen von Regeln, die auf die Leitung Compliance warten. Niemand entscheidet über den eigenen Vorschlag.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Nichts ist vorgeschlagen.</translation>
    </message>
    <message>
        <source>Proposals of the page of rules appear here by themselves.</source>
        <translation>Vorschläge der Seite der Regeln erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Publish this version…</source>
        <translation>Diese Version veröffentlichen…</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Einen Vorschlag in der Liste wählen.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>Dies entscheidet die Leitung Compliance.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>Sie haben dies vorgeschlagen; eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>Publish this version</source>
        <translation>Diese Version veröffentlichen</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Den Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>It holds at once, for applications that wait and those to come.</source>
        <translation>Sie gilt sofort, für wartende und kommende Anträge.</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>Nichts ändert sich. Die vorschlagende Person sieht den Grund.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>Änderung %1 ist in Kraft.</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>Änderung %1 ist abgelehnt.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SamplesPage</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Approved by the rule</source>
        <translation>Freigegeben durch die Regel</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Why it is checked</source>
        <translation>Warum geprüft wird</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Automatic decisions to check</source>
        <translation>Zu prüfende automatische Entscheidungen</translation>
    </message>
    <message>
        <source>Automatic decisions that were checked</source>
        <translation>Geprüfte automatische Entscheidungen</translation>
    </message>
    <message>
        <source>A share of what the rules approve is drawn when it is decided, in a way nobody can foresee and anybody can repeat from the audit log. Whoever made a rule decide does not check it. A disagreement opens the client&apos;s review anew.</source>
        <translation>Ein Anteil dessen, was die Regeln freigeben, wird bei der Entscheidung gezogen: niemand kann es vorhersehen, jeder kann es aus dem Protokoll nachrechnen. Wer eine Regel in Kraft gesetzt hat, prüft sie nicht. Ein Widerspruch eröffnet die Prüfung des Kunden neu.</translation>
    </message>
    <message>
        <source>Nothing is to be checked.</source>
        <translation>Nichts ist zu prüfen.</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Noch nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>Decisions that are drawn appear here by themselves.</source>
        <translation>Gezogene Entscheidungen erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Antrag öffnen</translation>
    </message>
    <message>
        <source>Disagree…</source>
        <translation>Widersprechen…</translation>
    </message>
    <message>
        <source>Agree with the approval…</source>
        <translation>Der Freigabe zustimmen…</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>drawn with %1</source>
        <translation>gezogen mit %1</translation>
    </message>
    <message>
        <source>one of the day</source>
        <translation>eine des Tages</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>widersprochen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a decision in the list.</source>
        <translation>Eine Entscheidung in der Liste wählen.</translation>
    </message>
    <message>
        <source>You made this rule decide. Another person checks it.</source>
        <translation>Sie haben diese Regel in Kraft gesetzt. Eine andere Person prüft sie.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle sieht dies nicht vor.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Checks as they stood at the decision</source>
        <translation>Prüfpunkte zum Zeitpunkt der Entscheidung</translation>
    </message>
    <message>
        <source>Agree with the approval</source>
        <translation>Der Freigabe zustimmen</translation>
    </message>
    <message>
        <source>You looked at what the rule decided on and would have approved it too.</source>
        <translation>Sie haben geprüft, worüber die Regel entschieden hat, und hätten es auch freigegeben.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Checked: you agree.</source>
        <translation>Geprüft: Sie stimmen zu.</translation>
    </message>
    <message>
        <source>Disagree with the approval</source>
        <translation>Der Freigabe widersprechen</translation>
    </message>
    <message>
        <source>The client&apos;s review opens anew and people decide it. When people disagree too often, the rule stops by itself.</source>
        <translation>Die Prüfung des Kunden wird neu eröffnet, und Personen entscheiden sie. Bei zu häufigem Widerspruch stoppt die Regel von selbst.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Widersprechen</translation>
    </message>
    <message>
        <source>Checked: you disagree. The review is open.</source>
        <translation>Geprüft: Sie widersprechen. Die Prüfung ist eröffnet.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Übergeben an</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScopesEditor</name>
    <message>
        <source>Another threshold</source>
        <translation>Weitere Schwelle</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>every list</source>
        <translation>jede Liste</translation>
    </message>
    <message>
        <source>Persons or others</source>
        <translation>Personen oder andere</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>companies and ships</source>
        <translation>Unternehmen und Schiffe</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>Alarm ab</translation>
    </message>
    <message>
        <source>Without this threshold</source>
        <translation>Ohne diese Schwelle</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>jeder Name</translation>
    </message>
    <message>
        <source>weak aliases</source>
        <translation>schwache Aliasnamen</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScreeningTexts</name>
    <message>
        <source>Names would be compared another way. Try these settings on the lists in force first.</source>
        <translation>Namen würden anders verglichen. Erproben Sie diese Einstellungen zuerst an den geltenden Listen.</translation>
    </message>
    <message>
        <source>The trial is of other weights, or the lists have changed since. Try these settings on the lists in force again.</source>
        <translation>Die Erprobung hatte andere Gewichte, oder die Listen haben sich seither geändert. Erproben Sie diese Einstellungen erneut an den geltenden Listen.</translation>
    </message>
    <message>
        <source>True hits would be lost. Say why that is borne.</source>
        <translation>Echte Treffer gingen verloren. Sagen Sie, warum das hingenommen wird.</translation>
    </message>
    <message>
        <source>These figures rest on too few decisions. Say why they are enough.</source>
        <translation>Diese Zahlen beruhen auf zu wenigen Entscheidungen. Sagen Sie, warum sie genügen.</translation>
    </message>
    <message>
        <source>Other true hits would be lost now than those shown. Look at them again.</source>
        <translation>Es gingen jetzt andere echte Treffer verloren als die gezeigten. Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>These settings are in force.</source>
        <translation>Diese Einstellungen sind in Kraft.</translation>
    </message>
    <message>
        <source>You made this. Another person decides.</source>
        <translation>Das stammt von Ihnen. Eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>Strong from</source>
        <translation>Stark ab</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>Alarm ab</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>Aufbewahrt ab</translation>
    </message>
    <message>
        <source>Birth date agrees</source>
        <translation>Geburtsdatum stimmt überein</translation>
    </message>
    <message>
        <source>Day and month swapped</source>
        <translation>Tag und Monat vertauscht</translation>
    </message>
    <message>
        <source>Same year, another day</source>
        <translation>Gleiches Jahr, anderer Tag</translation>
    </message>
    <message>
        <source>Born 2 to 10 years apart</source>
        <translation>2 bis 10 Jahre auseinander geboren</translation>
    </message>
    <message>
        <source>Born more than 10 years apart</source>
        <translation>Mehr als 10 Jahre auseinander geboren</translation>
    </message>
    <message>
        <source>Another nationality</source>
        <translation>Andere Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Another sex</source>
        <translation>Anderes Geschlecht</translation>
    </message>
    <message>
        <source>Place of birth agrees</source>
        <translation>Geburtsort stimmt überein</translation>
    </message>
    <message>
        <source>Another document number</source>
        <translation>Andere Dokumentnummer</translation>
    </message>
    <message>
        <source>Weak alias counts</source>
        <translation>Schwacher Alias zählt</translation>
    </message>
    <message>
        <source>Unclear whether a company counts</source>
        <translation>Unklar, ob Unternehmen, zählt</translation>
    </message>
    <message>
        <source>Words against each other</source>
        <translation>Wörter gegeneinander</translation>
    </message>
    <message>
        <source>Words only the client has</source>
        <translation>Wörter nur beim Kunden</translation>
    </message>
    <message>
        <source>Words only the list has</source>
        <translation>Wörter nur in der Liste</translation>
    </message>
    <message>
        <source>Common names differ more</source>
        <translation>Häufige Namen weichen stärker ab</translation>
    </message>
    <message>
        <source>One word alone counts</source>
        <translation>Ein Wort allein zählt</translation>
    </message>
    <message>
        <source>Two known names count</source>
        <translation>Zwei bekannte Namen zählen</translation>
    </message>
    <message>
        <source>Short forms count</source>
        <translation>Kurzformen zählen</translation>
    </message>
    <message>
        <source>Initials count</source>
        <translation>Initialen zählen</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1 % (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>persons from %1</source>
        <translation>Personen ab %1</translation>
    </message>
    <message>
        <source>companies and ships from %1</source>
        <translation>Unternehmen und Schiffe ab %1</translation>
    </message>
    <message>
        <source>persons of %1 from %2</source>
        <translation>Personen von %1 ab %2</translation>
    </message>
    <message>
        <source>companies and ships of %1 from %2</source>
        <translation>Unternehmen und Schiffe von %1 ab %2</translation>
    </message>
    <message>
        <source>alert from %1</source>
        <translation>Alarm ab %1</translation>
    </message>
    <message>
        <source>strong from %1</source>
        <translation>stark ab %1</translation>
    </message>
    <message>
        <source>kept from %1</source>
        <translation>aufbewahrt ab %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>Lateinische Schrift</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>Arabische Schrift</translation>
    </message>
    <message>
        <source>Cyrillic script</source>
        <translation>Kyrillische Schrift</translation>
    </message>
    <message>
        <source>Greek script</source>
        <translation>Griechische Schrift</translation>
    </message>
    <message>
        <source>Hebrew script</source>
        <translation>Hebräische Schrift</translation>
    </message>
    <message>
        <source>Chinese and Japanese script</source>
        <translation>Chinesische und japanische Schrift</translation>
    </message>
    <message>
        <source>Korean script</source>
        <translation>Koreanische Schrift</translation>
    </message>
    <message>
        <source>Thai script</source>
        <translation>Thailändische Schrift</translation>
    </message>
    <message>
        <source>Other script</source>
        <translation>Andere Schrift</translation>
    </message>
    <message>
        <source>People decided %1 hits: %2 true, %3 false. %4 were no alerts.</source>
        <translation>Entschiedene Treffer: %1, davon %2 echt und %3 falsch. Keine Alarme: %4.</translation>
    </message>
    <message>
        <source>Alerts a month: %1 instead of %2. True hits kept: %3 of %4. False hits saved: %5.</source>
        <translation>Alarme im Monat: %1 statt %2. Behaltene echte Treffer: %3 von %4. Ersparte falsche: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n true hits would be lost; each is named.</source>
        <translation>
            <numerusform>%n echter Treffer ginge verloren; er ist genannt.</numerusform>
            <numerusform>%n echte Treffer gingen verloren; jeder ist genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few decisions to rely on: policy asks for %1.</source>
        <translation>Zu wenige Entscheidungen: Die Richtlinie verlangt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n decided hits are not on the lists any more and were not tried.</source>
        <translation>
            <numerusform>%n entschiedener Treffer steht nicht mehr auf den Listen und wurde nicht erprobt.</numerusform>
            <numerusform>%n entschiedene Treffer stehen nicht mehr auf den Listen und wurden nicht erprobt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hits that nobody kept so far could come up; only a trial on the lists in force counts them.</source>
        <translation>Es könnten Treffer auftauchen, die bisher nicht aufbewahrt wurden; nur eine Erprobung an den geltenden Listen zählt sie.</translation>
    </message>
    <message>
        <source>two people decide it</source>
        <translation>zwei Personen entscheiden das</translation>
    </message>
    <message>
        <source>its data or record changed</source>
        <translation>Daten oder Eintrag geändert</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>von anderer Art</translation>
    </message>
    <message>
        <source>screened anew since</source>
        <translation>seither neu gescreent</translation>
    </message>
    <message>
        <source>decided already</source>
        <translation>schon entschieden</translation>
    </message>
    <message>
        <source>no alert</source>
        <translation>kein Alarm</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>a later screening stands</source>
        <translation>ein späterer Abgleich gilt</translation>
    </message>
    <message>
        <source>below the alerts</source>
        <translation>unter den Meldungen</translation>
    </message>
    <message>
        <source>found false by %1: %2, holds until %3</source>
        <translation>als falsch befunden von %1: %2, gilt bis %3</translation>
    </message>
    <message>
        <source>found false by %1: %2</source>
        <translation>als falsch befunden von %1: %2</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>bestätigt von %1</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>wartet: %1</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Daten geändert</translation>
    </message>
    <message>
        <source>Lists or engine changed</source>
        <translation>Listen oder Programm geändert</translation>
    </message>
    <message>
        <source>Time had passed</source>
        <translation>Zeit war vergangen</translation>
    </message>
    <message>
        <source>There was no self-test yet.</source>
        <translation>Es gab noch keinen Selbsttest.</translation>
    </message>
    <message>
        <source>Self-test of %1: all of %2 names found.</source>
        <translation>Selbsttest vom %1: alle %2 Namen gefunden.</translation>
    </message>
    <message>
        <source>Self-test of %1: only %2 of %3 names found. Compliance was told.</source>
        <translation>Selbsttest vom %1: nur %2 von %3 Namen gefunden. Compliance wurde verständigt.</translation>
    </message>
    <message>
        <source>The book was not screened yet.</source>
        <translation>Der Bestand wurde noch nicht abgeglichen.</translation>
    </message>
    <message>
        <source>alerts new %1, gone %2, changed %3</source>
        <translation>Meldungen neu %1, weg %2, geändert %3</translation>
    </message>
    <message>
        <source>The book is being screened: %1 of %2 clients since %3; %4.</source>
        <translation>Der Bestand wird abgeglichen: %1 von %2 Kunden seit %3; %4.</translation>
    </message>
    <message>
        <source>The book was screened by %1: %2 clients; %3.</source>
        <translation>Der Bestand war am %1 abgeglichen: %2 Kunden; %3.</translation>
    </message>
    <message>
        <source>weak aliases from %1</source>
        <translation>schwache Aliasnamen ab %1</translation>
    </message>
    <message>
        <source>weak aliases: %1</source>
        <translation>schwache Aliasnamen: %1</translation>
    </message>
    <message>
        <source>below the alerts of weak aliases</source>
        <translation>unter den Meldungen schwacher Aliasnamen</translation>
    </message>
    <message>
        <source>somebody else has it</source>
        <translation>jemand anderes hat ihn</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>held before</source>
        <translation>galt vorher</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>void</source>
        <translation>hinfällig</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScreeningView</name>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Hits to decide</source>
        <translation>Treffer zu entscheiden</translation>
    </message>
    <message>
        <source>Trials of settings of screening</source>
        <translation>Erprobungen von Screening-Einstellungen</translation>
    </message>
    <message>
        <source>Rules of the risk rating</source>
        <translation>Regeln der Risikoeinstufung</translation>
    </message>
    <message>
        <source>Laboratory of screening</source>
        <translation>Labor des Screenings</translation>
    </message>
    <message>
        <source>Refresh screening</source>
        <translation>Screening aktualisieren</translation>
    </message>
    <message>
        <source>Hits of all clients</source>
        <translation>Treffer aller Kunden</translation>
    </message>
    <message>
        <source>Several hits with one reason</source>
        <translation>Mehrere Treffer mit einem Grund</translation>
    </message>
    <message>
        <source>Versions of the settings of screening</source>
        <translation>Versionen der Screening-Einstellungen</translation>
    </message>
    <message>
        <source>The laboratory: figures by threshold</source>
        <translation>Das Labor: Zahlen nach Schwelle</translation>
    </message>
    <message>
        <source>The laboratory: true hits that would be lost</source>
        <translation>Das Labor: echte Treffer, die verloren gingen</translation>
    </message>
    <message>
        <source>Trials on the lists in force</source>
        <translation>Erprobungen an den geltenden Listen</translation>
    </message>
    <message>
        <source>Settings that wait for the head of compliance</source>
        <translation>Einstellungen, die auf die Compliance-Leitung warten</translation>
    </message>
    <message>
        <source>What a step of each factor moves</source>
        <translation>Was ein Schritt jedes Faktors bewegt</translation>
    </message>
    <message>
        <source>Screening and risk</source>
        <translation>Screening und Risiko</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Trials on the lists</source>
        <translation>Erprobungen an den Listen</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Risk rules</source>
        <translation>Risikoregeln</translation>
    </message>
    <message>
        <source>Lists in force and the self-test</source>
        <translation>Listen in Kraft und der Selbsttest</translation>
    </message>
    <message>
        <source>Lists in force, the self-test and the run over the book</source>
        <translation>Listen in Kraft, der Selbsttest und der Lauf über den Bestand</translation>
    </message>
    <message>
        <source>Other rules of the rating drafted</source>
        <translation>Andere Regeln der Bewertung entworfen</translation>
    </message>
    <message>
        <source>Lists and self-test</source>
        <translation>Listen und Selbsttest</translation>
    </message>
    <message>
        <source>A hit for which something is waited for</source>
        <translation>Ein Treffer, für den auf etwas gewartet wird</translation>
    </message>
    <message>
        <source>Ratings held against what happened since</source>
        <translation>Bewertungen, am seither Geschehenen gemessen</translation>
    </message>
    <message>
        <source>Grades of partners</source>
        <translation>Einstufungen der Partner</translation>
    </message>
    <message>
        <source>Partners by grade, and how their clients are rated</source>
        <translation>Partner nach Einstufung und wie ihre Kunden bewertet sind</translation>
    </message>
    <message>
        <source>A partner graded, with every grading so far</source>
        <translation>Ein Partner wird eingestuft, mit allen bisherigen Einstufungen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScreeningsDialog</name>
    <message>
        <source>Screenings of %1</source>
        <translation>Abgleiche von %1</translation>
    </message>
    <message>
        <source>Nothing is hidden: what stays below the alerts and what people found false is kept, with the reason why nobody is asked. Reading it is on the record.</source>
        <translation>Nichts ist verborgen: Was unter den Meldungen bleibt und was Menschen als falsch befanden, wird behalten, mit dem Grund, warum niemand gefragt wird. Das Lesen steht im Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Gelistet als</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>Meldung ab</translation>
    </message>
    <message>
        <source>Why it is quiet</source>
        <translation>Warum es still ist</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Abgleiche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Also what is below the alerts and what earlier screenings found</source>
        <translation>Auch was unter den Meldungen liegt und was frühere Abgleiche fanden</translation>
    </message>
    <message>
        <source>Screenings and their proofs</source>
        <translation>Abgleiche und ihre Nachweise</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Bescheinigung speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the certificate as</source>
        <translation>Bescheinigung speichern unter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>of an earlier screening</source>
        <translation>eines früheren Abgleichs</translation>
    </message>
    <message>
        <source>of the data of today</source>
        <translation>der Daten von heute</translation>
    </message>
    <message>
        <source>of data of before</source>
        <translation>früherer Daten</translation>
    </message>
    <message>
        <source>No hit is kept.</source>
        <translation>Kein Treffer ist aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1 (%2) %3</translation>
    </message>
    <message>
        <source>The screening did not say what the score is made of.</source>
        <translation>Der Abgleich sagte nicht, woraus der Wert besteht.</translation>
    </message>
    <message>
        <source>Choose a screening that has a proof.</source>
        <translation>Wählen Sie einen Abgleich mit Nachweis.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>purser::clients::SecondDocument</name>
    <message>
        <source>Second document</source>
        <translation>Zweites Dokument</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite zurück</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>This document cannot be shown here.</source>
        <translation>Dieses Dokument kann hier nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Open it as the first one: there it says why.</source>
        <translation>Öffnen Sie es als erstes: Dort steht, warum.</translation>
    </message>
    <message>
        <source>%1, back</source>
        <translation>%1, Rückseite</translation>
    </message>
    <message>
        <source>%1, version %2, %3, %4</source>
        <translation>%1, Version %2, %3, %4</translation>
    </message>
    <message>
        <source>There is no other document.</source>
        <translation>Es gibt kein anderes Dokument.</translation>
    </message>
    <message>
        <source>Every version of a document that the client uploads can be shown here.</source>
        <translation>Jede Version eines Dokuments, das der Kunde hochlädt, kann hier gezeigt werden.</translation>
    </message>
    <message>
        <source>This document is not given out.</source>
        <translation>Dieses Dokument wird nicht herausgegeben.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingDecision</name>
    <message>
        <source>Put settings in force</source>
        <translation>Einstellungen in Kraft setzen</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Den Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Screening goes by them from now on and compares everybody anew. The figures below are kept with the decision.</source>
        <translation>Das Screening richtet sich ab jetzt danach und vergleicht alle neu. Die Zahlen unten werden mit der Entscheidung aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>Nichts ändert sich. Die vorschlagende Person sieht den Grund.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>True hits would be lost: say why that is borne.</source>
        <translation>Echte Treffer gingen verloren: Sagen Sie, warum das hingenommen wird.</translation>
    </message>
    <message>
        <source>The figures rest on few decisions: say why they are enough.</source>
        <translation>Die Zahlen beruhen auf wenigen Entscheidungen: Sagen Sie, warum sie genügen.</translation>
    </message>
    <message>
        <source>The figures are on their way.</source>
        <translation>Die Zahlen sind unterwegs.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Begründung angeben.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingProposalsPage</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Settings of screening that wait for the head of compliance. Nobody decides on what they proposed; a true hit that would be lost takes a reason.</source>
        <translation>Screening-Einstellungen, die auf die Compliance-Leitung warten. Niemand entscheidet über den eigenen Vorschlag; ein echter Treffer, der verloren ginge, braucht einen Grund.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Nichts ist vorgeschlagen.</translation>
    </message>
    <message>
        <source>Proposals of the laboratory appear here by themselves.</source>
        <translation>Vorschläge des Labors erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>In Kraft setzen …</translation>
    </message>
    <message>
        <source>trial %1 on the lists</source>
        <translation>Erprobung %1 an den Listen</translation>
    </message>
    <message>
        <source>decided hits</source>
        <translation>entschiedene Treffer</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Einen Vorschlag in der Liste wählen.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>Dies entscheidet die Leitung Compliance.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>Sie haben dies vorgeschlagen; eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>Change %1 is in force; everybody is screened anew by it.</source>
        <translation>Änderung %1 ist in Kraft; alle werden danach neu gescreent.</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>Änderung %1 ist abgelehnt.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingsDialog</name>
    <message>
        <source>Laboratory of screening</source>
        <translation>Labor des Screenings</translation>
    </message>
    <message>
        <source>Move a figure and see what it would have done with every hit that people decided. The head of compliance puts settings in force.</source>
        <translation>Verschieben Sie eine Zahl und sehen Sie, was sie mit jedem entschiedenen Treffer gemacht hätte. Die Compliance-Leitung setzt Einstellungen in Kraft.</translation>
    </message>
    <message>
        <source>What would they have done?</source>
        <translation>Was hätten sie bewirkt?</translation>
    </message>
    <message>
        <source>Try on the lists in force</source>
        <translation>An den geltenden Listen erproben</translation>
    </message>
    <message>
        <source>Name of these settings</source>
        <translation>Name dieser Einstellungen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Propose these settings</source>
        <translation>Diese Einstellungen vorschlagen</translation>
    </message>
    <message>
        <source>Nothing changes by trying. It is on the record, as it names clients.</source>
        <translation>Durch das Erproben ändert sich nichts. Es wird protokolliert, weil Kunden genannt werden.</translation>
    </message>
    <message>
        <source>%1 in force, %2 by the engine itself</source>
        <translation>%1 in Kraft, %2 von der Engine selbst</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>What facts are worth</source>
        <translation>Was Tatsachen zählen</translation>
    </message>
    <message>
        <source>How names compare: needs a trial on the lists</source>
        <translation>Wie Namen verglichen werden: braucht eine Erprobung an den Listen</translation>
    </message>
    <message>
        <source>The figures in force are on their way.</source>
        <translation>Die geltenden Zahlen sind unterwegs.</translation>
    </message>
    <message>
        <source>What is kept, an alert and strong have to rise in this order.</source>
        <translation>Aufbewahrt, Alarm und stark müssen in dieser Reihenfolge steigen.</translation>
    </message>
    <message>
        <source>Give these settings a name.</source>
        <translation>Geben Sie diesen Einstellungen einen Namen.</translation>
    </message>
    <message>
        <source>Look first at what they would have done.</source>
        <translation>Sehen Sie zuerst, was sie bewirkt hätten.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Begründung angeben.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Erprobung</translation>
    </message>
    <message>
        <source>Trial %1 waits for the screening service; the page of trials shows how far it has come. It is proposed from there.</source>
        <translation>Erprobung %1 wartet auf den Screening-Dienst; die Seite der Erprobungen zeigt, wie weit sie ist. Von dort wird sie vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was sie besagen</translation>
    </message>
    <message>
        <source>Decided hits</source>
        <translation>Entschiedene Treffer</translation>
    </message>
    <message>
        <source>Hits decided by people that the figures rested on</source>
        <translation>Von Menschen entschiedene Treffer, auf denen die Zahlen beruhten</translation>
    </message>
    <message>
        <source>Alerts a month</source>
        <translation>Alarme im Monat</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Share of the true hits that stay alerts, with its 95 % interval</source>
        <translation>Anteil der echten Treffer, die Alarme bleiben, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>True lost</source>
        <translation>Echte verloren</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Proposed and put in force by</source>
        <translation>Vorgeschlagen und in Kraft gesetzt von</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>In Kraft seit</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Screenings</translation>
    </message>
    <message>
        <source>Screenings that compared by this version</source>
        <translation>Screenings, die nach dieser Version verglichen</translation>
    </message>
    <message>
        <source>Settings of screening</source>
        <translation>Screening-Einstellungen</translation>
    </message>
    <message>
        <source>From which score on a hit is an alert and what facts are worth. Each version keeps the figures it was decided on; screening goes by the newest and names it.</source>
        <translation>Ab welchem Wert ein Treffer ein Alarm ist und was Tatsachen zählen. Jede Version bewahrt die Zahlen auf, nach denen sie entschieden wurde; das Screening richtet sich nach der neuesten und nennt sie.</translation>
    </message>
    <message>
        <source>Screening goes by the figures of the engine.</source>
        <translation>Das Screening richtet sich nach den Zahlen der Engine.</translation>
    </message>
    <message>
        <source>Other figures are tried in the laboratory, proposed by compliance and put in force by its head.</source>
        <translation>Andere Zahlen werden im Labor erprobt, von der Compliance vorgeschlagen und von ihrer Leitung in Kraft gesetzt.</translation>
    </message>
    <message>
        <source>Begin with this version…</source>
        <translation>Mit dieser Version beginnen …</translation>
    </message>
    <message>
        <source>Open the laboratory…</source>
        <translation>Labor öffnen …</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle sieht dies nicht vor.</translation>
    </message>
    <message>
        <source>Choose a version in the list.</source>
        <translation>Wählen Sie eine Version in der Liste.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The settings wait for their trial.</source>
        <translation>Die Einstellungen warten auf ihre Erprobung.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; the head of compliance decides.</source>
        <translation>Änderung %1 ist vorgeschlagen; die Leitung Compliance entscheidet.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StandingDeeds</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Category of %1</source>
        <translation>Kategorie von %1</translation>
    </message>
    <message>
        <source>A second person decides. Other than retail needs a document as evidence.</source>
        <translation>Eine zweite Person entscheidet. Andere Kategorien als Privatkunde brauchen ein Dokument als Nachweis.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Was es belegt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>The category of %1 waits for a second person.</source>
        <translation>Die Kategorie von %1 wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Entschieden.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>The category decides what protection the client has.</source>
        <translation>Die Kategorie bestimmt, welchen Schutz der Kunde hat.</translation>
    </message>
    <message>
        <source>Rating %1 for %2</source>
        <translation>Bewertung %1 für %2</translation>
    </message>
    <message>
        <source>Now %1 points. The figure set by hand holds until its end.</source>
        <translation>Punkte derzeit: %1. Der manuell festgelegte Wert gilt bis zu seinem Ende.</translation>
    </message>
    <message>
        <source>Rate %1 by hand</source>
        <translation>%1 manuell bewerten</translation>
    </message>
    <message>
        <source>Now %1 points. A higher rating holds at once, a lower one when a second person agrees.</source>
        <translation>Punkte derzeit: %1. Eine höhere Bewertung gilt sofort, eine niedrigere, sobald eine zweite Person zustimmt.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>0 to 84</source>
        <translation>0 bis 84</translation>
    </message>
    <message>
        <source>90 days at most</source>
        <translation>Höchstens 90 Tage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Set the rating</source>
        <translation>Bewertung festlegen</translation>
    </message>
    <message>
        <source>The law does not let it be that low.</source>
        <translation>So niedrig lässt das Gesetz sie nicht zu.</translation>
    </message>
    <message>
        <source>The rating of %1 is raised.</source>
        <translation>Die Bewertung von %1 ist erhöht.</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>Verifizierung nach der ersten Einzahlung</translation>
    </message>
    <message>
        <source>%1 may pay in up to the cap before verification is done, once, from an own bank account. Needs low risk, the economic profile and the client&apos;s consent.</source>
        <translation>%1 darf vor Abschluss der Verifizierung bis zur Obergrenze einzahlen, einmalig, von einem eigenen Bankkonto. Erfordert niedriges Risiko, das Wirtschaftsprofil und die Einwilligung des Kunden.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Frist starten</translation>
    </message>
    <message>
        <source>The clock of %1 runs.</source>
        <translation>Die Frist von %1 läuft.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1 zurückziehen</translation>
    </message>
    <message>
        <source>Ends the application; nobody decides it. This cannot be undone, a new application can be opened.</source>
        <translation>Beendet den Antrag; niemand entscheidet darüber. Dies lässt sich nicht rückgängig machen; ein neuer Antrag kann eröffnet werden.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 ist zurückgezogen.</translation>
    </message>
    <message>
        <source>The rating of %1 waits for a second person.</source>
        <translation>Die Einstufung von %1 wartet auf eine zweite Person.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StatementDeed</name>
    <message>
        <source>Save the statement as</source>
        <translation>Kontoauszug speichern unter</translation>
    </message>
    <message>
        <source>Making it out…</source>
        <translation>Wird ausgestellt…</translation>
    </message>
    <message>
        <source>This period has %1 movements; one statement lists at most %2. Choose a shorter one.</source>
        <translation>Dieser Zeitraum hat %1 Bewegungen; ein Kontoauszug führt höchstens %2 auf. Wählen Sie einen kürzeren.</translation>
    </message>
    <message numerus="yes">
        <source>A statement covers at most %n days. Choose a shorter period.</source>
        <translation>
            <numerusform>Ein Kontoauszug umfasst höchstens %n Tag. Wählen Sie einen kürzeren Zeitraum.</numerusform>
            <numerusform>Ein Kontoauszug umfasst höchstens %n Tage. Wählen Sie einen kürzeren Zeitraum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening balance and movements do not make the closing balance. No statement was made out. Tell the person who runs the office.</source>
        <translation>Anfangssaldo und Bewegungen ergeben nicht den Endsaldo. Es wurde kein Kontoauszug ausgestellt. Sagen Sie es der Person, die das Büro betreibt.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StatementDialog</name>
    <message>
        <source>Statement of %1</source>
        <translation>Kontoauszug von %1</translation>
    </message>
    <message>
        <source>Every movement of the client&apos;s accounts in the period, exactly as the ledger has it. It is kept on the record who made it out, and what the document is.</source>
        <translation>Jede Bewegung auf den Konten des Kunden in diesem Zeitraum, genau wie im Hauptbuch. Im Protokoll bleibt, wer ihn ausgestellt hat und welches Dokument es ist.</translation>
    </message>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>CSV, to calculate with</source>
        <translation>CSV, zum Rechnen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Language of the statement</source>
        <translation>Sprache des Kontoauszugs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StatementTexts</name>
    <message>
        <source>Issued for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Client no.</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Turnover and closing balance</source>
        <translation>Umsatz und Endsaldo</translation>
    </message>
    <message>
        <source>Statement no.</source>
        <translation>Auszug Nr.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>No account held money by the end of this period.</source>
        <translation>Bis zum Ende dieses Zeitraums gab es auf keinem Konto Geld.</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Endsaldo</translation>
    </message>
    <message>
        <source>Account statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Trading account %1 · %2</source>
        <translation>Handelskonto %1 · %2</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Bonus credit</source>
        <translation>Bonusguthaben</translation>
    </message>
    <message>
        <source>Balance brought forward</source>
        <translation>Saldovortrag</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Withdrawal returned</source>
        <translation>Auszahlung zurückgekommen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umbuchung</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>Trading result</source>
        <translation>Handelsergebnis</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Rückbelastung</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>Negative balance protection</source>
        <translation>Schutz vor negativem Saldo</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Zahlungseingang</translation>
    </message>
    <message>
        <source>Receipt returned</source>
        <translation>Zahlungseingang zurückgezahlt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Fees are already taken off what came in and contained in what went out. Days and times are those of the time zone named above. Please tell us soon if an entry is not right.</source>
        <translation>Gebühren sind von Eingängen bereits abgezogen und in Ausgängen enthalten. Tage und Uhrzeiten gelten in der oben genannten Zeitzone. Bitte melden Sie sich bald, wenn ein Eintrag nicht stimmt.</translation>
    </message>
    <message>
        <source>Deposit taken back</source>
        <translation>Einzahlung zurückgenommen</translation>
    </message>
    <message>
        <source>Payment of a debt</source>
        <translation>Zahlung einer Schuld</translation>
    </message>
    <message>
        <source>Money moved to a provider or back</source>
        <translation>Geld zu einem Anbieter oder zurück bewegt</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketDeeds</name>
    <message>
        <source>%1 entered; you have it.</source>
        <translation>%1 ist erfasst; Sie haben die Anfrage.</translation>
    </message>
    <message>
        <source>Resolve without writing</source>
        <translation>Erledigen, ohne zu schreiben</translation>
    </message>
    <message>
        <source>The client gets no letter. Say for colleagues how it ended.</source>
        <translation>Der Kunde bekommt keinen Brief. Sagen Sie für Kollegen, wie es ausging.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Resolve the ticket</source>
        <translation>Anfrage erledigen</translation>
    </message>
    <message>
        <source>%1 is resolved.</source>
        <translation>%1 ist erledigt.</translation>
    </message>
    <message>
        <source>Open the ticket again</source>
        <translation>Anfrage wieder öffnen</translation>
    </message>
    <message>
        <source>Its clock begins anew and you have it. The client gets no letter.</source>
        <translation>Die Frist beginnt neu und Sie haben die Anfrage. Der Kunde bekommt keinen Brief.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 ist wieder offen.</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketPage</name>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Answer to the client, or note for colleagues</source>
        <translation>Antwort an den Kunden oder Notiz für Kollegen</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Akte des Kunden öffnen</translation>
    </message>
    <message>
        <source>Audit trail of this ticket</source>
        <translation>Prüfspur dieser Anfrage</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>Keine Anfrage ist geöffnet.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press F9 for the most urgent.</source>
        <translation>Wählen Sie eine in der Liste, oder drücken Sie F9 für die dringendste.</translation>
    </message>
    <message>
        <source>You wrote this %1 and did not send it.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>Sie haben das %1 geschrieben und nicht gesendet.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Antwort fällig</translation>
    </message>
    <message>
        <source>The client was asked</source>
        <translation>Der Kunde wurde gefragt</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Frist verbraucht</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>To be settled by</source>
        <translation>Abzuschließen bis</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Kam über</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Other tickets</source>
        <translation>Andere Anfragen</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>niemand hat sie</translation>
    </message>
    <message>
        <source>handed to you, %1</source>
        <translation>Ihnen zugeteilt, %1</translation>
    </message>
    <message>
        <source>you have it</source>
        <translation>Sie haben sie</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 hat sie</translation>
    </message>
    <message>
        <source>%1
Entered by %2.</source>
        <translation>%1
Erfasst von %2.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1, Notiz</translation>
    </message>
    <message>
        <source>Your role reads tickets and does not answer them.</source>
        <translation>Ihre Rolle liest Anfragen und beantwortet sie nicht.</translation>
    </message>
    <message>
        <source>%1 has it. Take it first.</source>
        <translation>%1 hat sie. Übernehmen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A note for colleagues; it never goes out</source>
        <translation>Eine Notiz für Kollegen; sie geht nie hinaus</translation>
    </message>
    <message>
        <source>Ctrl+Enter answers the client in a letter; a note stays among colleagues</source>
        <translation>Strg+Eingabe antwortet dem Kunden in einem Brief; eine Notiz bleibt unter Kollegen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Answer and resolve</source>
        <translation>Antworten und erledigen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>You have it already.</source>
        <translation>Sie haben sie schon.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Schreiben Sie zuerst den Text.</translation>
    </message>
    <message>
        <source>The text is too long to be sent.</source>
        <translation>Der Text ist zu lang, um gesendet zu werden.</translation>
    </message>
    <message>
        <source>The client has no e-mail address.</source>
        <translation>Der Kunde hat keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Erledigen…</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketQueue</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Kam über</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>Abzuschließen bis</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>With clients</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>No ticket stands here.</source>
        <translation>Hier steht keine Anfrage.</translation>
    </message>
    <message>
        <source>What clients ask on the site appears by itself.</source>
        <translation>Was Kunden auf der Website fragen, erscheint von selbst.</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketsView</name>
    <message>
        <source>Tickets</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Refresh tickets</source>
        <translation>Anfragen aktualisieren</translation>
    </message>
    <message>
        <source>A complaint with its own clock, and what was said</source>
        <translation>Eine Beschwerde mit eigener Frist, und was gesagt wurde</translation>
    </message>
    <message>
        <source>An answer being written</source>
        <translation>Eine Antwort wird geschrieben</translation>
    </message>
    <message>
        <source>We have found your transfer and credit it today. Thank you for waiting.</source>
        <translation>Wir haben Ihre Überweisung gefunden und schreiben sie heute gut. Danke fürs Warten.</translation>
    </message>
    <message>
        <source>Tickets that wait for their clients</source>
        <translation>Anfragen, die auf ihre Kunden warten</translation>
    </message>
    <message>
        <source>Resolving a ticket without writing</source>
        <translation>Eine Anfrage erledigen, ohne zu schreiben</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answered and resolved; the letter is on its way.</source>
        <translation>Beantwortet und erledigt; der Brief ist unterwegs.</translation>
    </message>
    <message>
        <source>Answered; the letter is on its way.</source>
        <translation>Beantwortet; der Brief ist unterwegs.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Notiz hinzugefügt.</translation>
    </message>
    <message>
        <source>You have the ticket.</source>
        <translation>Sie haben die Anfrage.</translation>
    </message>
</context>
<context>
    <name>purser::clients::TrialsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Erprobt</translation>
    </message>
    <message>
        <source>Subjects compared, of all that were ever screened</source>
        <translation>Verglichene Daten, von allen je gescreenten</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was sie besagen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Beauftragt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>on lists of before</source>
        <translation>an früheren Listen</translation>
    </message>
    <message>
        <source>Trials on the lists</source>
        <translation>Erprobungen an den Listen</translation>
    </message>
    <message>
        <source>The screening service compares everybody as the settings in force do and as those tried would. Nobody&apos;s screening changes; a proposal may rest on a trial until the lists change.</source>
        <translation>Der Screening-Dienst vergleicht alle so, wie es die geltenden Einstellungen tun, und so, wie es die erprobten täten. Niemandes Screening ändert sich; ein Vorschlag kann auf einer Erprobung beruhen, bis sich die Listen ändern.</translation>
    </message>
    <message>
        <source>Nothing was tried on the lists.</source>
        <translation>An den Listen wurde nichts erprobt.</translation>
    </message>
    <message>
        <source>A trial is started in the laboratory, on the page of settings.</source>
        <translation>Eine Erprobung wird im Labor auf der Seite der Einstellungen gestartet.</translation>
    </message>
    <message>
        <source>Stop the trial…</source>
        <translation>Erprobung anhalten …</translation>
    </message>
    <message>
        <source>See what it would have done…</source>
        <translation>Ansehen, was sie bewirkt hätte …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Choose a trial that is not over.</source>
        <translation>Wählen Sie eine Erprobung, die nicht beendet ist.</translation>
    </message>
    <message>
        <source>Choose a trial that is done.</source>
        <translation>Wählen Sie eine fertige Erprobung.</translation>
    </message>
    <message>
        <source>The lists have changed since. Try the settings again.</source>
        <translation>Die Listen haben sich seither geändert. Erproben Sie die Einstellungen erneut.</translation>
    </message>
    <message>
        <source>Stop the trial of %1</source>
        <translation>Erprobung von %1 anhalten</translation>
    </message>
    <message>
        <source>What it found so far counts for nothing. It can be tried again.</source>
        <translation>Was sie bisher fand, zählt nicht. Sie kann wiederholt werden.</translation>
    </message>
    <message>
        <source>Stop the trial</source>
        <translation>Erprobung anhalten</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The trial is stopped.</source>
        <translation>Die Erprobung ist angehalten.</translation>
    </message>
</context>
<context>
    <name>purser::compliance::AuditColumns</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Art des Objekts</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>nicht versiegelt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>Protokolleinträge</translation>
    </message>
</context>
<context>
    <name>purser::compliance::AuditList</name>
    <message>
        <source>Last seal</source>
        <translation>Letztes Siegel</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>W-42, C-17, login or command</source>
        <translation>W-42, C-17, Anmeldename oder Befehl</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>Protokolleinträge</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>noch nicht signiert</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keins</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <translation>%1, ältester %2</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translation>Noch nicht versiegelt</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <source>The sealer has not sealed for %1. Records are kept; ask operations to look at the bridge.</source>
        <translation>Der Siegeldienst hat seit %1 nicht versiegelt. Einträge bleiben erhalten; Operations soll die Bridge prüfen.</translation>
    </message>
    <message>
        <source>Seals waiting for a signature: %1.</source>
        <translation>Siegel, die auf eine Signatur warten: %1.</translation>
    </message>
    <message>
        <source>No records yet.</source>
        <translation>Noch keine Einträge.</translation>
    </message>
    <message>
        <source>Every command and every read of personal data leaves one.</source>
        <translation>Jeder Befehl und jeder Abruf personenbezogener Daten hinterlässt einen.</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>Logins and commands are matched whole.</source>
        <translation>Anmeldenamen und Befehle müssen vollständig übereinstimmen.</translation>
    </message>
    <message>
        <source>Everything by %1</source>
        <translation>Alles von %1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Alle: %1</translation>
    </message>
</context>
<context>
    <name>purser::compliance::AuditPage</name>
    <message>
        <source>Open the item</source>
        <translation>Objekt öffnen</translation>
    </message>
    <message>
        <source>History of this item</source>
        <translation>Verlauf dieses Objekts</translation>
    </message>
    <message>
        <source>Copy the content exactly as it was hashed</source>
        <translation>Inhalt genau so kopieren, wie er gehasht wurde</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No record is open.</source>
        <translation>Kein Eintrag ist geöffnet.</translation>
    </message>
    <message>
        <source>Choose one in the list to see what was recorded.</source>
        <translation>In der Liste wählen, um das Protokollierte zu sehen.</translation>
    </message>
    <message>
        <source>sealed, %1</source>
        <translation>versiegelt, %1</translation>
    </message>
    <message>
        <source>not sealed yet</source>
        <translation>noch nicht versiegelt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Platz in der Kette</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>purser::compliance::AuditView</name>
    <message>
        <source>Every command and every read of personal data</source>
        <translation>Jeder Befehl und jeder Abruf personenbezogener Daten</translation>
    </message>
    <message>
        <source>Who approved what, sealed and signed</source>
        <translation>Wer was freigegeben hat, versiegelt und signiert</translation>
    </message>
    <message>
        <source>Audit record</source>
        <translation>Protokolleintrag</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>Prüfprotokoll durchsuchen</translation>
    </message>
    <message>
        <source>Refresh the audit trail</source>
        <translation>Prüfprotokoll aktualisieren</translation>
    </message>
</context>
<context>
    <name>purser::compliance::CaseList</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Bearbeitet von</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Parts of the queue</source>
        <translation>Teile der Warteschlange</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>No case here.</source>
        <translation>Hier ist kein Fall.</translation>
    </message>
    <message>
        <source>A case is opened in the file of its client.</source>
        <translation>Ein Fall wird in der Akte seines Kunden eröffnet.</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>steht still</translation>
    </message>
</context>
<context>
    <name>purser::compliance::CasesView</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Show my cases</source>
        <translation>Meine Fälle zeigen</translation>
    </message>
    <message>
        <source>Refresh cases</source>
        <translation>Fälle aktualisieren</translation>
    </message>
    <message>
        <source>Cases that are open, and one of them</source>
        <translation>Offene Fälle und einer davon</translation>
    </message>
    <message>
        <source>What a case could name</source>
        <translation>Was ein Fall nennen könnte</translation>
    </message>
    <message>
        <source>A case that waits for a second person</source>
        <translation>Ein Fall, der auf eine zweite Person wartet</translation>
    </message>
    <message>
        <source>A decided case, with what it stood on</source>
        <translation>Ein entschiedener Fall mit dem, worauf er beruhte</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
</context>
<context>
    <name>purser::kit::ApprovalChain</name>
    <message>
        <source>Approval chain</source>
        <translation>Freigabekette</translation>
    </message>
</context>
<context>
    <name>purser::kit::CaseDeeds</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Fall eröffnen</translation>
    </message>
    <message>
        <source>Only compliance learns of it. A client has one open case of a kind.</source>
        <translation>Nur die Compliance erfährt davon. Ein Kunde hat je Art einen offenen Fall.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What gave rise to it</source>
        <translation>Was der Anlass war</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall eröffnen</translation>
    </message>
    <message>
        <source>Case K-%1 is open.</source>
        <translation>Fall K-%1 ist eröffnet.</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Etwas festhalten</translation>
    </message>
    <message>
        <source>It stays in the case as it is written. What was proposed is void then.</source>
        <translation>Es bleibt im Fall, wie es geschrieben ist. Ein Vorschlag ist damit hinfällig.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message>
        <source>The case names it now.</source>
        <translation>Der Fall nennt es jetzt.</translation>
    </message>
    <message>
        <source>Wait for somebody</source>
        <translation>Auf jemanden warten</translation>
    </message>
    <message>
        <source>While the case waits for the client, its time stands still. Nobody is written to.</source>
        <translation>Während der Fall auf den Kunden wartet, steht seine Frist still. Es wird niemandem geschrieben.</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>Somebody in the office</source>
        <translation>Jemand im Haus</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>Niemanden mehr</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>The case says whom it waits for.</source>
        <translation>Der Fall sagt, auf wen er wartet.</translation>
    </message>
    <message>
        <source>Put the case off</source>
        <translation>Fall zurückstellen</translation>
    </message>
    <message>
        <source>It comes back to the queue on that day. It stays due when it was.</source>
        <translation>Er kommt an diesem Tag wieder in die Warteschlange. Seine Frist bleibt.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>Zurückgestellt bis %1.</translation>
    </message>
    <message>
        <source>Propose how the case ends</source>
        <translation>Vorschlagen, wie der Fall endet</translation>
    </message>
    <message>
        <source>Another person decides, on exactly what the case holds now. Who restricts a client leaves “scheduled review” for everybody else to see.</source>
        <translation>Eine andere Person entscheidet, genau über das, was der Fall jetzt enthält. Wird ein Kunde eingeschränkt, sehen alle anderen „planmäßige Prüfung“.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Proposed: another person decides.</source>
        <translation>Vorgeschlagen: Eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>Approve the proposal</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>The client is suspended at once. Everybody else sees a scheduled review, as with any restriction.</source>
        <translation>Der Kunde wird sofort gesperrt. Alle anderen sehen eine planmäßige Prüfung, wie bei jeder Einschränkung.</translation>
    </message>
    <message>
        <source>The case is closed. What it stands on is kept as it is now.</source>
        <translation>Der Fall wird geschlossen. Worauf er beruht, wird aufbewahrt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>Annehmen: %1</translation>
    </message>
    <message>
        <source>The case is decided.</source>
        <translation>Der Fall ist entschieden.</translation>
    </message>
    <message>
        <source>Return the proposal</source>
        <translation>Vorschlag zurückgeben</translation>
    </message>
    <message>
        <source>Whoever holds the case takes it up again and reads why.</source>
        <translation>Wer den Fall bearbeitet, nimmt ihn wieder auf und liest, warum.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>The proposal is returned.</source>
        <translation>Der Vorschlag ist zurückgegeben.</translation>
    </message>
    <message>
        <source>You gave the case back.</source>
        <translation>Sie haben den Fall zurückgegeben.</translation>
    </message>
    <message>
        <source>You hold the case.</source>
        <translation>Sie bearbeiten den Fall.</translation>
    </message>
</context>
<context>
    <name>purser::kit::CaseForm</name>
    <message>
        <source>Choose one</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Wählen Sie zuerst etwas aus.</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Geben Sie ihm einen Titel.</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>Schreiben Sie, warum.</translation>
    </message>
</context>
<context>
    <name>purser::kit::CasePage</name>
    <message>
        <source>What the case names</source>
        <translation>Was der Fall nennt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Linked by</source>
        <translation>Verknüpft von</translation>
    </message>
    <message>
        <source>The case names nothing yet.</source>
        <translation>Der Fall nennt noch nichts.</translation>
    </message>
    <message>
        <source>Link payments, hits, documents, applications or disputes of the client.</source>
        <translation>Verknüpfen Sie Zahlungen, Treffer, Dokumente, Anträge oder Rückbuchungen des Kunden.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Kein Fall ist geöffnet.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Wählen Sie einen in der Liste.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Bearbeitet von</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 proposes: %2. %3</source>
        <translation>%1 schlägt vor: %2. %3</translation>
    </message>
    <message>
        <source>Decided on evidence %1, kept as it was.</source>
        <translation>Entschieden auf Nachweis %1, aufbewahrt, wie er war.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Das System</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Approve: %1…</source>
        <translation>Annehmen: %1…</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen…</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>Warten…</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Vorschlagen…</translation>
    </message>
    <message>
        <source>Take the case first.</source>
        <translation>Übernehmen Sie zuerst den Fall.</translation>
    </message>
    <message>
        <source>The case is not in the state for this.</source>
        <translation>Der Status des Falls lässt das nicht zu.</translation>
    </message>
    <message>
        <source>%1 holds this case.</source>
        <translation>%1 bearbeitet diesen Fall.</translation>
    </message>
    <message>
        <source>Your role reads cases.</source>
        <translation>Ihre Rolle liest Fälle.</translation>
    </message>
    <message>
        <source>You proposed this. Another person decides.</source>
        <translation>Sie haben das vorgeschlagen. Eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>Your role does not decide cases.</source>
        <translation>Ihre Rolle entscheidet keine Fälle.</translation>
    </message>
</context>
<context>
    <name>purser::kit::CaseTexts</name>
    <message>
        <source>Money laundering</source>
        <translation>Geldwäsche</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Betrug</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanktionen</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>investigating</source>
        <translation>in Untersuchung</translation>
    </message>
    <message>
        <source>waits for the client</source>
        <translation>wartet auf den Kunden</translation>
    </message>
    <message>
        <source>waits for the office</source>
        <translation>wartet auf das Haus</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>zusammengelegt</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Keine Maßnahme</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Restrict the client</source>
        <translation>Kunden einschränken</translation>
    </message>
    <message>
        <source>End the relationship</source>
        <translation>Beziehung beenden</translation>
    </message>
    <message>
        <source>Hand to the reporting officer</source>
        <translation>An den Geldwäschebeauftragten geben</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Rückbuchung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proposed as false</source>
        <translation>als falsch vorgeschlagen</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>opened the case</source>
        <translation>hat den Fall eröffnet</translation>
    </message>
    <message>
        <source>took the case</source>
        <translation>hat den Fall übernommen</translation>
    </message>
    <message>
        <source>gave the case back</source>
        <translation>hat den Fall zurückgegeben</translation>
    </message>
    <message>
        <source>linked something</source>
        <translation>hat etwas verknüpft</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>returned the proposal</source>
        <translation>hat den Vorschlag zurückgegeben</translation>
    </message>
    <message>
        <source>What the proposal stood on moved: it is void.</source>
        <translation>Worauf der Vorschlag beruhte, hat sich geändert: Er ist hinfällig.</translation>
    </message>
    <message>
        <source>The client is restricted for a scheduled review.</source>
        <translation>Der Kunde ist für eine planmäßige Prüfung eingeschränkt.</translation>
    </message>
    <message>
        <source>Two files were merged: the cases are one.</source>
        <translation>Zwei Akten wurden zusammengeführt: Die Fälle sind einer.</translation>
    </message>
    <message>
        <source>The merge was taken back: the case is its own again.</source>
        <translation>Die Zusammenführung wurde zurückgenommen: Der Fall steht wieder für sich.</translation>
    </message>
    <message>
        <source>linked: %1</source>
        <translation>verknüpft: %1</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>approved: %1</source>
        <translation>angenommen: %1</translation>
    </message>
    <message>
        <source>put off to %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>not put off any more</source>
        <translation>nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A case of this kind is open about this client.</source>
        <translation>Zu diesem Kunden ist ein Fall dieser Art offen.</translation>
    </message>
    <message>
        <source>Take the case first.</source>
        <translation>Übernehmen Sie zuerst den Fall.</translation>
    </message>
    <message>
        <source>%1 holds this case.</source>
        <translation>%1 bearbeitet diesen Fall.</translation>
    </message>
    <message>
        <source>The case names this already.</source>
        <translation>Der Fall nennt das schon.</translation>
    </message>
    <message>
        <source>You proposed this. Another person decides.</source>
        <translation>Sie haben das vorgeschlagen. Eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>The case moved on meanwhile, or what it stands on did. Look at it again.</source>
        <translation>Der Fall oder worauf er beruht hat sich inzwischen geändert. Sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>waits for something</source>
        <translation>wartet auf etwas</translation>
    </message>
</context>
<context>
    <name>purser::kit::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>First, last row</source>
        <translation>Erste, letzte Zeile</translation>
    </message>
    <message>
        <source>A page up, down</source>
        <translation>Eine Seite hoch, runter</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Mit Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>Alles Geladene auswählen</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>On a decision</source>
        <translation>Bei einer Entscheidung</translation>
    </message>
    <message>
        <source>The letter on its button</source>
        <translation>Der Buchstabe auf der Schaltfläche</translation>
    </message>
    <message>
        <source>A, R, I, …</source>
        <translation>A, R, I, …</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>In einem Dialog</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Close; what was typed is kept</source>
        <translation>Schließen; Eingaben bleiben erhalten</translation>
    </message>
</context>
<context>
    <name>purser::kit::CheckList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>look</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>Entscheidungsbogen</translation>
    </message>
    <message>
        <source>%1 stop</source>
        <extracomment>figure in front of the word; %1 checks forbid the payment</extracomment>
        <translation>%1 Stopp</translation>
    </message>
    <message>
        <source>%1 look</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>%1 clear</source>
        <translation>%1 in Ordnung</translation>
    </message>
</context>
<context>
    <name>purser::kit::CommandDialogs</name>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>This weighs enough to ask for your password once more.</source>
        <translation>Dies ist so gewichtig, dass Ihr Passwort noch einmal benötigt wird.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>purser::kit::DecisionBar</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
</context>
<context>
    <name>purser::kit::DialogFrame</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>You typed this %1 and did not send it.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>Diese Eingabe entstand %1 und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>purser::kit::DocumentFrame</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>No document.</source>
        <translation>Kein Dokument.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Fit into the frame (0)</source>
        <translation>In den Rahmen einpassen (0)</translation>
    </message>
    <message>
        <source>Turn left (Ctrl+Left)</source>
        <translation>Nach links drehen (Strg+Links)</translation>
    </message>
    <message>
        <source>Turn right (Ctrl+Right)</source>
        <translation>Nach rechts drehen (Strg+Rechts)</translation>
    </message>
</context>
<context>
    <name>purser::kit::Explain</name>
    <message>
        <source>The same request is already open.</source>
        <translation>Derselbe Auftrag ist bereits offen.</translation>
    </message>
    <message>
        <source>This login already exists on that server.</source>
        <translation>Dieser Login existiert auf diesem Server bereits.</translation>
    </message>
    <message>
        <source>This destination is already registered.</source>
        <translation>Dieses Auszahlungsziel ist bereits registriert.</translation>
    </message>
    <message>
        <source>The accounting period of that day is closed.</source>
        <translation>Die Buchungsperiode dieses Tages ist geschlossen.</translation>
    </message>
    <message>
        <source>The quote has expired.</source>
        <translation>Das Kursangebot ist abgelaufen.</translation>
    </message>
    <message>
        <source>The quote has been used.</source>
        <translation>Das Kursangebot wurde bereits verwendet.</translation>
    </message>
    <message>
        <source>This journal has already been reversed.</source>
        <translation>Dieses Journal wurde bereits storniert.</translation>
    </message>
    <message>
        <source>You entered or proposed this yourself.</source>
        <translation>Sie haben dies selbst erfasst oder vorgeschlagen.</translation>
    </message>
    <message>
        <source>You proposed this yourself.</source>
        <translation>Sie haben dies selbst vorgeschlagen.</translation>
    </message>
    <message>
        <source>This concerns your own rights.</source>
        <translation>Dies betrifft Ihre eigenen Rechte.</translation>
    </message>
    <message>
        <source>You added or verified its destination.</source>
        <translation>Sie haben das Auszahlungsziel hinzugefügt oder verifiziert.</translation>
    </message>
    <message>
        <source>You have already acted on this payment.</source>
        <translation>Sie waren an dieser Zahlung bereits beteiligt.</translation>
    </message>
    <message>
        <source>You have already approved this.</source>
        <translation>Sie haben dies bereits freigegeben.</translation>
    </message>
    <message>
        <source>This needs another person than those who have already acted.</source>
        <translation>Dies erfordert eine andere Person als die bisher Beteiligten.</translation>
    </message>
    <message>
        <source>It needs another person.</source>
        <translation>Eine andere Person ist erforderlich.</translation>
    </message>
    <message>
        <source>This is above your limit for one operation.</source>
        <translation>Dies übersteigt Ihr Limit je Vorgang.</translation>
    </message>
    <message>
        <source>This is above what is left of your limit for today.</source>
        <translation>Dies übersteigt den Rest Ihres heutigen Limits.</translation>
    </message>
    <message>
        <source>This would exceed a limit.</source>
        <translation>Dies würde ein Limit überschreiten.</translation>
    </message>
    <message>
        <source>This would exceed the limit “%1”.</source>
        <translation>Dies würde das Limit „%1“ überschreiten.</translation>
    </message>
    <message>
        <source>One person may not hold both of these rights.</source>
        <translation>Eine Person darf nicht beide Rechte besitzen.</translation>
    </message>
    <message>
        <source>The office needs two administrators at all times.</source>
        <translation>Das Backoffice braucht jederzeit zwei Administratoren.</translation>
    </message>
    <message>
        <source>No approval rule covers this amount.</source>
        <translation>Keine Freigaberegel deckt diesen Betrag ab.</translation>
    </message>
    <message>
        <source>There is no reference rate for this currency.</source>
        <translation>Für diese Währung gibt es keinen Referenzkurs.</translation>
    </message>
    <message>
        <source>The money held does not match the amount.</source>
        <translation>Der gesperrte Betrag stimmt nicht mit dem Betrag überein.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Er fehlt.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Er ist zu lang.</translation>
    </message>
    <message>
        <source>It is too small.</source>
        <translation>Er ist zu klein.</translation>
    </message>
    <message>
        <source>There are too many at once.</source>
        <translation>Es sind zu viele auf einmal.</translation>
    </message>
    <message>
        <source>It is taken.</source>
        <translation>Er ist vergeben.</translation>
    </message>
    <message>
        <source>It is the same as before.</source>
        <translation>Er ist unverändert.</translation>
    </message>
    <message>
        <source>It is not known.</source>
        <translation>Er ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be shown.</source>
        <translation>Er enthält nicht darstellbare Zeichen.</translation>
    </message>
    <message>
        <source>It is not a number.</source>
        <translation>Er ist keine Zahl.</translation>
    </message>
    <message>
        <source>It is not a date.</source>
        <translation>Er ist kein Datum.</translation>
    </message>
    <message>
        <source>That day is not over.</source>
        <translation>Dieser Tag ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Dazu sind Sie nicht berechtigt.</translation>
    </message>
    <message>
        <source>You may not do this: it needs the permission %1.</source>
        <translation>Dazu sind Sie nicht berechtigt: Das Recht %1 ist erforderlich.</translation>
    </message>
    <message>
        <source>Ask a colleague who may, or an administrator for the permission.</source>
        <translation>An eine berechtigte Person wenden oder das Recht bei der Administration anfragen.</translation>
    </message>
    <message>
        <source>This has changed since you opened it.</source>
        <translation>Dies wurde geändert, seit Sie es geöffnet haben.</translation>
    </message>
    <message>
        <source>%1 has changed this since you opened it.</source>
        <translation>%1 hat dies geändert, seit Sie es geöffnet haben.</translation>
    </message>
    <message>
        <source>Your decision was not applied.</source>
        <translation>Ihre Entscheidung wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Read what is new and decide again.</source>
        <translation>Das Neue lesen und erneut entscheiden.</translation>
    </message>
    <message>
        <source>%1 is working on this one.</source>
        <translation>%1 bearbeitet diesen Vorgang.</translation>
    </message>
    <message>
        <source>Take another item, or ask them to release it.</source>
        <translation>Einen anderen Vorgang nehmen oder um Rückgabe bitten.</translation>
    </message>
    <message>
        <source>This is no longer possible in its present state.</source>
        <translation>Im jetzigen Status ist dies nicht mehr möglich.</translation>
    </message>
    <message>
        <source>This is not possible in the state “%1”.</source>
        <translation>Dies ist im Status „%1“ nicht möglich.</translation>
    </message>
    <message>
        <source>Refresh the item to see where it stands.</source>
        <translation>Den Vorgang aktualisieren, um den Stand zu sehen.</translation>
    </message>
    <message>
        <source>Hand it to a colleague.</source>
        <translation>An eine andere Person übergeben.</translation>
    </message>
    <message>
        <source>There is not enough money on the account, less what is held already.</source>
        <translation>Das Geld auf dem Konto reicht abzüglich des gesperrten Betrags nicht aus.</translation>
    </message>
    <message>
        <source>Lower the amount, or look at the open requests.</source>
        <translation>Den Betrag senken oder die offenen Aufträge ansehen.</translation>
    </message>
    <message>
        <source>Hand it to somebody with a higher limit, or lower the amount.</source>
        <translation>An jemanden mit höherem Limit übergeben oder den Betrag senken.</translation>
    </message>
    <message>
        <source>A check of the decision sheet stands against it.</source>
        <translation>Ein Prüfpunkt des Entscheidungsbogens steht dagegen.</translation>
    </message>
    <message>
        <source>The check “%1” stands against it.</source>
        <translation>Der Prüfpunkt „%1“ steht dagegen.</translation>
    </message>
    <message>
        <source>Look at the red rows of the decision sheet.</source>
        <translation>Die roten Zeilen des Entscheidungsbogens ansehen.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>Ein Wert ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>Der Wert von „%1“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Too many failed attempts; this is locked for now.</source>
        <translation>Zu viele Fehlversuche; vorerst gesperrt.</translation>
    </message>
    <message>
        <source>Wait 15 minutes, or ask an administrator to reset it.</source>
        <translation>15 Minuten warten oder bei der Administration zurücksetzen lassen.</translation>
    </message>
    <message>
        <source>Wait %1 minutes, or ask an administrator to reset it.</source>
        <translation>%1 Minuten warten oder bei der Administration zurücksetzen lassen.</translation>
    </message>
    <message>
        <source>This program and the office do not fit together.</source>
        <translation>Dieses Programm und das Backoffice passen nicht zusammen.</translation>
    </message>
    <message>
        <source>This program does not fit the office, which is at version %1.</source>
        <translation>Dieses Programm passt nicht zum Backoffice mit Version %1.</translation>
    </message>
    <message>
        <source>Update this program, or ask the administrator to upgrade the office.</source>
        <translation>Dieses Programm aktualisieren oder das Backoffice von der Administration aktualisieren lassen.</translation>
    </message>
    <message>
        <source>This session has not been confirmed with your second factor.</source>
        <translation>Diese Sitzung wurde nicht mit Ihrem zweiten Faktor bestätigt.</translation>
    </message>
    <message>
        <source>Set up your authenticator app first.</source>
        <translation>Zuerst die Authenticator-App einrichten.</translation>
    </message>
    <message>
        <source>Enter the code of your authenticator app.</source>
        <translation>Den Code der Authenticator-App eingeben.</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <translation>Diese Sitzung wurde beendet.</translation>
    </message>
    <message>
        <source>%1 has logged this session out.</source>
        <translation>%1 hat diese Sitzung abgemeldet.</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>Angegebener Grund: %1</translation>
    </message>
    <message>
        <source>What was sent before counts; nothing else was changed.</source>
        <translation>Zuvor Gesendetes gilt; sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Erneut anmelden.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>Die Datei %1 konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the folder exists, is yours and has space.</source>
        <translation>Prüfen, ob der Ordner besteht, Ihnen gehört und Platz hat.</translation>
    </message>
    <message>
        <source>A document does not follow its format.</source>
        <translation>Ein Dokument entspricht nicht seinem Format.</translation>
    </message>
    <message>
        <source>“%1” does not follow its format.</source>
        <translation>„%1“ entspricht nicht seinem Format.</translation>
    </message>
    <message>
        <source>The first problem is in line %1.</source>
        <translation>Das erste Problem steht in Zeile %1.</translation>
    </message>
    <message>
        <source>Correct the document, or report it with the reference if it came from the office.</source>
        <translation>Das Dokument korrigieren oder, falls es vom Backoffice stammt, mit der Referenz melden.</translation>
    </message>
    <message>
        <source>This does not exist, or you may not see it.</source>
        <translation>Dies existiert nicht, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>Check the number, or ask whether it belongs to your partners.</source>
        <translation>Die Nummer prüfen oder klären, ob sie zu Ihren Partnern gehört.</translation>
    </message>
    <message>
        <source>The office has already answered another request with this key.</source>
        <translation>Das Backoffice hat mit diesem Schlüssel bereits eine andere Anfrage beantwortet.</translation>
    </message>
    <message>
        <source>The first request stands; this one was not applied.</source>
        <translation>Die erste Anfrage gilt; diese wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Close the dialog, look at the item and open it again.</source>
        <translation>Den Dialog schließen, den Vorgang ansehen und erneut öffnen.</translation>
    </message>
    <message>
        <source>This needs your password once more.</source>
        <translation>Hierfür wird Ihr Passwort noch einmal benötigt.</translation>
    </message>
    <message>
        <source>Enter your password to confirm.</source>
        <translation>Zur Bestätigung das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Your password is temporary.</source>
        <translation>Ihr Passwort ist vorläufig.</translation>
    </message>
    <message>
        <source>Choose your own password to go on.</source>
        <translation>Zum Fortfahren ein eigenes Passwort wählen.</translation>
    </message>
    <message>
        <source>You have opened as many records as your allowance permits.</source>
        <translation>Sie haben so viele Datensätze geöffnet, wie Ihr Kontingent erlaubt.</translation>
    </message>
    <message>
        <source>Wait a few minutes, or narrow the list.</source>
        <translation>Einige Minuten warten oder die Liste eingrenzen.</translation>
    </message>
    <message>
        <source>Another bridge is the writer at present.</source>
        <translation>Derzeit schreibt eine andere Bridge.</translation>
    </message>
    <message>
        <source>Nothing to do here: the other one works on.</source>
        <translation>Hier ist nichts zu tun: Die andere arbeitet weiter.</translation>
    </message>
    <message>
        <source>Login or password is not right.</source>
        <translation>Anmeldename oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Try again. After a password reset use the temporary password.</source>
        <translation>Erneut versuchen. Nach einem Zurücksetzen gilt das vorläufige Passwort.</translation>
    </message>
    <message>
        <source>The office did not answer.</source>
        <translation>Das Backoffice hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Check the address and your network; it may be starting.</source>
        <translation>Adresse und Netzwerk prüfen; eventuell startet es gerade.</translation>
    </message>
    <message>
        <source>The office could not prove who it is: its certificate was not accepted.</source>
        <translation>Das Backoffice konnte seine Identität nicht nachweisen: Sein Zertifikat wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Your password was not sent.</source>
        <translation>Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Check the host name and the root certificate with your administrator.</source>
        <translation>Hostnamen und Stammzertifikat mit der Administration prüfen.</translation>
    </message>
    <message>
        <source>The connection to the office was lost.</source>
        <translation>Die Verbindung zum Backoffice ist abgebrochen.</translation>
    </message>
    <message>
        <source>It is being restored; then try again.</source>
        <translation>Sie wird wiederhergestellt; danach erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection was lost before the office confirmed this.</source>
        <translation>Die Verbindung brach ab, bevor das Backoffice dies bestätigt hat.</translation>
    </message>
    <message>
        <source>It may or may not have been applied. It cannot be applied twice.</source>
        <translation>Es wurde möglicherweise übernommen. Doppelt übernommen werden kann es nicht.</translation>
    </message>
    <message>
        <source>Look at the item when the connection is back, before you decide again.</source>
        <translation>Nach Wiederherstellung den Vorgang ansehen, bevor Sie erneut entscheiden.</translation>
    </message>
    <message>
        <source>Somebody else is working on the same rows.</source>
        <translation>Jemand anderes bearbeitet dieselben Zeilen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>The office took too long to answer.</source>
        <translation>Das Backoffice hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>Try again, or narrow what you ask for.</source>
        <translation>Erneut versuchen oder die Anfrage eingrenzen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The password store of this computer refused.</source>
        <translation>Der Passwortspeicher dieses Computers hat abgelehnt.</translation>
    </message>
    <message>
        <source>Your password was not stored; you are asked for it at each start.</source>
        <translation>Ihr Passwort wurde nicht gespeichert; es wird bei jedem Start abgefragt.</translation>
    </message>
    <message>
        <source>Unlock the store, or go on without it.</source>
        <translation>Den Speicher entsperren oder ohne ihn fortfahren.</translation>
    </message>
    <message>
        <source>Something in this program went wrong.</source>
        <translation>In diesem Programm ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The office keeps only what it has confirmed.</source>
        <translation>Das Backoffice behält nur, was es bestätigt hat.</translation>
    </message>
    <message>
        <source>Try again; report it with the reference if it happens again.</source>
        <translation>Erneut versuchen; bei Wiederholung mit der Referenz melden.</translation>
    </message>
    <message>
        <source>A merge of these two files is on its way or done.</source>
        <translation>Eine Zusammenführung dieser beiden Akten ist unterwegs oder erfolgt.</translation>
    </message>
    <message>
        <source>This file was merged into %1.</source>
        <translation>Diese Akte wurde mit %1 zusammengeführt.</translation>
    </message>
    <message>
        <source>Open that file and work there.</source>
        <translation>Diese Akte öffnen und dort arbeiten.</translation>
    </message>
    <message>
        <source>A virus was found in this document.</source>
        <translation>In diesem Dokument wurde ein Virus gefunden.</translation>
    </message>
    <message>
        <source>This document waits for the virus scanner.</source>
        <translation>Dieses Dokument wartet auf den Virenscanner.</translation>
    </message>
    <message>
        <source>The virus scanner gave no answer about this document.</source>
        <translation>Der Virenscanner hat zu diesem Dokument nichts gesagt.</translation>
    </message>
    <message>
        <source>The copy shows something that an earlier copy has struck out.</source>
        <translation>Die Kopie zeigt etwas, das eine frühere Kopie geschwärzt hat.</translation>
    </message>
    <message>
        <source>This is above what you may release.</source>
        <translation>Das ist mehr, als Sie freigeben dürfen.</translation>
    </message>
    <message>
        <source>This is above what is left of what you may release today.</source>
        <translation>Das ist mehr, als Ihnen heute an Freigaben bleibt.</translation>
    </message>
    <message>
        <source>It holds the number of a payment card. None is ever stored.</source>
        <translation>Er enthält die Nummer einer Zahlungskarte. Keine wird je gespeichert.</translation>
    </message>
    <message>
        <source>Nobody may let a payment pass against this check.</source>
        <translation>Niemand darf eine Zahlung trotz dieser Prüfung durchlassen.</translation>
    </message>
    <message>
        <source>The law does not let it be that low.</source>
        <translation>So niedrig lässt das Gesetz sie nicht zu.</translation>
    </message>
    <message>
        <source>No category may give more than 30 per cent of all points.</source>
        <translation>Keine Kategorie darf mehr als 30 Prozent aller Punkte geben.</translation>
    </message>
    <message>
        <source>The client&apos;s identity review does not allow this now.</source>
        <translation>Die Identitätsprüfung des Kunden lässt das jetzt nicht zu.</translation>
    </message>
    <message>
        <source>It names a check that policy leaves to people, as an account that wakes.</source>
        <translation>Genannt ist eine Prüfung, die die Vorgaben Menschen überlassen, etwa ein Konto, das wieder auflebt.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>The office records who exported what, with the filters and the fingerprint of the file.</source>
        <translation>Das Backoffice protokolliert, wer was exportiert hat, samt Filtern und Fingerabdruck der Datei.</translation>
    </message>
    <message>
        <source>Every column, also those not on show</source>
        <translation>Alle Spalten, auch nicht angezeigte</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>All %1 rows</source>
        <translation>Alle %1 Zeilen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The %1 rows on the screen</source>
        <translation>Die %1 Zeilen auf dem Bildschirm</translation>
    </message>
    <message>
        <source>The %1 selected rows</source>
        <translation>Die %1 ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>CSV, for other programs</source>
        <translation>CSV, für andere Programme</translation>
    </message>
    <message>
        <source>XLSX, for spreadsheets</source>
        <translation>XLSX, für Tabellenkalkulation</translation>
    </message>
    <message>
        <source>PDF, for reading and printing</source>
        <translation>PDF, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, for the person who approves</source>
        <translation>Grund, für die freigebende Person</translation>
    </message>
    <message>
        <source>Your role has no right to export.</source>
        <translation>Ihre Rolle hat kein Recht zum Export.</translation>
    </message>
    <message>
        <source>Your limit is %1 rows. A second person must approve this export first.</source>
        <translation>Ihr Limit beträgt %1 Zeilen. Eine zweite Person muss diesen Export zuerst freigeben.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Freigabe anfordern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Der Grund fehlt.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ExportRequests</name>
    <message>
        <source>Export requests</source>
        <translation>Exportanfragen</translation>
    </message>
    <message>
        <source>An export above a person&apos;s limit needs the approval of another. An approval is good for one export of exactly this list with these filters.</source>
        <translation>Ein Export über dem Limit einer Person braucht die Freigabe einer anderen. Eine Freigabe gilt für einen Export genau dieser Liste mit diesen Filtern.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefordert von</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Rows up to</source>
        <translation>Zeilen bis</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>No export requests.</source>
        <translation>Keine Exportanfragen.</translation>
    </message>
    <message>
        <source>They appear here when somebody asks for one.</source>
        <translation>Sie erscheinen hier, sobald jemand einen Export anfordert.</translation>
    </message>
    <message>
        <source>Reason; needed to reject</source>
        <translation>Grund; beim Ablehnen erforderlich</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>Carry out…</source>
        <translation>Ausführen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only an approved request of your own can be carried out.</source>
        <translation>Nur eine freigegebene eigene Anfrage kann ausgeführt werden.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
</context>
<context>
    <name>purser::kit::Facts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>purser::kit::FilterBar</name>
    <message>
        <source>+ filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Diese Liste durchsuchen</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Click to change, Delete to remove</source>
        <translation>Klicken zum Ändern, Entf zum Entfernen</translation>
    </message>
</context>
<context>
    <name>purser::kit::FilterEditor</name>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Several with commas between</source>
        <translation>Mehrere durch Kommas getrennt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>From the beginning of</source>
        <translation>Ab Beginn von</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>Bis Ende von</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Noch nichts eingegeben.</translation>
    </message>
</context>
<context>
    <name>purser::kit::FilterTexts</name>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>ist nicht zwischen</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>ist zwischen</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 not from %2 to %3</source>
        <translation>%1 nicht von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>%1 kleiner als %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>%1 größer als %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>between alternatives of a filter: &quot;SEPA or Wire&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>purser::kit::Formats</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>hours and minutes: &quot;1 h 05&quot;</extracomment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Mon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n J.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a length of time: &quot;4 s ago&quot;</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>%1 is a length of time: &quot;12 min late&quot;</extracomment>
        <translation>%1 überfällig</translation>
    </message>
</context>
<context>
    <name>purser::kit::Grid</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Only where this is empty</source>
        <translation>Nur leere</translation>
    </message>
    <message>
        <source>Filter by “%1”</source>
        <translation>Nach „%1“ filtern</translation>
    </message>
    <message>
        <source>Except where this is empty</source>
        <translation>Ohne leere</translation>
    </message>
    <message>
        <source>Except “%1”</source>
        <translation>Ohne „%1“</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Mit Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <translation>Diesen Wert kopieren</translation>
    </message>
    <message>
        <source>Find the numbers on the clipboard</source>
        <translation>Nummern der Zwischenablage suchen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <extracomment>how many rows of a list are selected: &quot;3 of 12 selected&quot;</extracomment>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>%1 or more items</source>
        <translation>%1 oder mehr Einträge</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Einträge</translation>
    </message>
</context>
<context>
    <name>purser::kit::GridFilters</name>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
</context>
<context>
    <name>purser::kit::GroupPanel</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>Summen nach</translation>
    </message>
    <message>
        <source>Close the totals</source>
        <translation>Summen schließen</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne Angabe</translation>
    </message>
</context>
<context>
    <name>purser::kit::LinkDialog</name>
    <message>
        <source>Link to the case</source>
        <translation>Mit dem Fall verknüpfen</translation>
    </message>
    <message>
        <source>What the case is about stands in it, as it is now, and is kept with the decision.</source>
        <translation>Worum es im Fall geht, steht darin, wie es jetzt ist, und wird mit der Entscheidung aufbewahrt.</translation>
    </message>
    <message>
        <source>Reading what there is…</source>
        <translation>Lese, was es gibt…</translation>
    </message>
    <message>
        <source>What of the client the case does not name yet</source>
        <translation>Was vom Kunden der Fall noch nicht nennt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>The case names everything there is.</source>
        <translation>Der Fall nennt schon alles, was es gibt.</translation>
    </message>
    <message>
        <source>Choose something in the list.</source>
        <translation>Wählen Sie etwas in der Liste.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ListExport</name>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Asked for approval of an export of %1 rows.</source>
        <translation>Freigabe für einen Export von %1 Zeilen angefordert.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>who made an export: name and login</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>%1 rows in %2, run E-%3.</source>
        <translation>%1 Zeilen in %2, Lauf E-%3.</translation>
    </message>
    <message>
        <source>Export cancelled. No file was kept.</source>
        <translation>Export abgebrochen. Es wurde keine Datei behalten.</translation>
    </message>
    <message>
        <source>The list has %1 rows, your limit is %2. Ask for approval in the export dialog.</source>
        <translation>Die Liste hat %1 Zeilen, Ihr Limit ist %2. Im Exportdialog Freigabe anfordern.</translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>Der Export ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Carry this out at the desk of that list.</source>
        <translation>Im Bereich dieser Liste ausführen.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ListTools</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Totals by …</source>
        <translation>Summen nach …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export requests…</source>
        <translation>Exportanfragen…</translation>
    </message>
    <message>
        <source>There are no numbers of rows on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Zeilennummern.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers found.</source>
        <translation>%1 von %2 Nummern gefunden.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ListViews</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Named views of this list</source>
        <translation>Benannte Ansichten dieser Liste</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Mit mir geteilt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a view of another person: &quot;High risk · Chen Wei&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No views yet</source>
        <translation>Noch keine Ansichten</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Änderungen in „%1“ speichern</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Als neue Ansicht speichern…</translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation>Ansicht „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>You have a view of that name already.</source>
        <translation>Eine Ansicht dieses Namens haben Sie bereits.</translation>
    </message>
    <message>
        <source>View “%1” deleted.</source>
        <translation>Ansicht „%1“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>purser::kit::OfficeWords</name>
    <message>
        <source>Acting for</source>
        <translation>Handelt für</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Activity code</source>
        <translation>Tätigkeitsschlüssel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Adverse information</source>
        <translation>Negative Informationen</translation>
    </message>
    <message>
        <source>Adverse media</source>
        <translation>Negative Medienberichte</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Landwirtschaft</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnhinweis</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Income of a year</source>
        <translation>Jahreseinkommen</translation>
    </message>
    <message>
        <source>Appropriateness</source>
        <translation>Angemessenheit</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Waffen</translation>
    </message>
    <message>
        <source>Articles of association</source>
        <translation>Satzung</translation>
    </message>
    <message>
        <source>Authority to act</source>
        <translation>Vertretungsbefugnis</translation>
    </message>
    <message>
        <source>Request of an authority</source>
        <translation>Anfrage einer Behörde</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Geburtsland</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Geburtsort</translation>
    </message>
    <message>
        <source>Business address</source>
        <translation>Geschäftsanschrift</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Card, front</source>
        <translation>Karte, Vorderseite</translation>
    </message>
    <message>
        <source>Cash trade</source>
        <translation>Bargeldgeschäft</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>Gründungsurkunde</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Client&apos;s request</source>
        <translation>Wunsch des Kunden</translation>
    </message>
    <message>
        <source>Client&apos;s wish</source>
        <translation>Wunsch des Kunden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Crypto-assets</source>
        <translation>Kryptowerte</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Complex structure</source>
        <translation>Komplexe Struktur</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Bau</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Corporate client</source>
        <translation>Firmenkunde</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country of creation</source>
        <translation>Gründungsland</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Gegründet am</translation>
    </message>
    <message>
        <source>Crypto-assets trade</source>
        <translation>Handel mit Kryptowerten</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>In office now</source>
        <translation>Derzeit im Amt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Angaben geändert</translation>
    </message>
    <message>
        <source>Data unclear</source>
        <translation>Angaben unklar</translation>
    </message>
    <message>
        <source>Deferred verification</source>
        <translation>Aufgeschobene Prüfung</translation>
    </message>
    <message>
        <source>Deposits against worth</source>
        <translation>Einzahlungen zum Vermögen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Geschäftsleiter</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document once more</source>
        <translation>Dokument noch einmal</translation>
    </message>
    <message>
        <source>Document expired</source>
        <translation>Dokument abgelaufen</translation>
    </message>
    <message>
        <source>Document missing</source>
        <translation>Dokument fehlt</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>E-wallet</source>
        <translation>E-Wallet</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Electronic delivery</source>
        <translation>Elektronische Zustellung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Angestellt</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Irrtümlich erfasst</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Doppelt erfasst</translation>
    </message>
    <message>
        <source>Error in the data</source>
        <translation>Fehler in den Angaben</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>Nachweis fehlt</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>Nachweis gesehen</translation>
    </message>
    <message>
        <source>Expected deposits</source>
        <translation>Erwartete Einzahlungen</translation>
    </message>
    <message>
        <source>Expected frequency</source>
        <translation>Erwartete Häufigkeit</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>PEP-Angaben</translation>
    </message>
    <message>
        <source>Failed test</source>
        <translation>Nicht bestandener Test</translation>
    </message>
    <message>
        <source>False statement</source>
        <translation>Falsche Angabe</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzwesen</translation>
    </message>
    <message>
        <source>Financial statement</source>
        <translation>Jahresabschluss</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Evidence of funds</source>
        <translation>Nachweis der Mittel</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Glücksspiel</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Geografie</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Hedging</source>
        <translation>Absicherung</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Personalausweis</translation>
    </message>
    <message>
        <source>Identity not proved</source>
        <translation>Identität nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>Inaktivität</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industrie</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Erbschaft</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>Zahlungsmittel</translation>
    </message>
    <message>
        <source>Known client</source>
        <translation>Bekannter Kunde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Late documents</source>
        <translation>Verspätete Dokumente</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <source>Liquid worth</source>
        <translation>Liquides Vermögen</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>Lebendnachweis</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Marriage</source>
        <translation>Heirat</translation>
    </message>
    <message>
        <source>Media interest</source>
        <translation>Medieninteresse</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Name differs</source>
        <translation>Name weicht ab</translation>
    </message>
    <message>
        <source>National numbers</source>
        <translation>Nationale Kennnummern</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Staatsangehörigkeiten</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>Negativer Saldo</translation>
    </message>
    <message>
        <source>Net worth</source>
        <translation>Nettovermögen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No income</source>
        <translation>Kein Einkommen</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Treuhänder</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Treuhänder</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not enough to tell</source>
        <translation>Reicht nicht zur Entscheidung</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neukunde</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Name in Originalschrift</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Other birth date</source>
        <translation>Anderes Geburtsdatum</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Weitere Länder</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation>Anderes Land</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigentümerstruktur</translation>
    </message>
    <message>
        <source>Ownership not verified</source>
        <translation>Eigentümer nicht geprüft</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Check of a payment</source>
        <translation>Prüfung einer Zahlung</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>Gehaltsabrechnung</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Political office</source>
        <translation>PEP-Funktion</translation>
    </message>
    <message>
        <source>Left office on</source>
        <translation>Amt beendet am</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Professional client</source>
        <translation>Professioneller Kunde</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Changes of the profile</source>
        <translation>Änderungen des Profils</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Unzulässig</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Öffentlicher Dienst</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Office jobs</source>
        <translation>Backoffice-Dienste</translation>
    </message>
    <message>
        <source>Seal service</source>
        <translation>Siegeldienst</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation>Registerauszug</translation>
    </message>
    <message>
        <source>IP at registration</source>
        <translation>IP bei der Registrierung</translation>
    </message>
    <message>
        <source>Country of that IP</source>
        <translation>Land dieser IP</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Relative or close associate</source>
        <translation>Angehöriger oder nahestehende Person</translation>
    </message>
    <message>
        <source>Related to a political office</source>
        <translation>Verbunden mit PEP-Funktion</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Remote, without chip</source>
        <translation>Fernidentifizierung ohne Chip</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Wohnsitz</translation>
    </message>
    <message>
        <source>Residence in a list A country</source>
        <translation>Wohnsitz in einem Land der Liste A</translation>
    </message>
    <message>
        <source>Residence in a list B country</source>
        <translation>Wohnsitz in einem Land der Liste B</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>Wohnsitzland</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Aufenthaltstitel</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Im Ruhestand</translation>
    </message>
    <message>
        <source>Periodic review</source>
        <translation>Turnusprüfung</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Prüfung fällig</translation>
    </message>
    <message>
        <source>Risk disclosure</source>
        <translation>Risikohinweis</translation>
    </message>
    <message>
        <source>Risk too high</source>
        <translation>Risiko zu hoch</translation>
    </message>
    <message>
        <source>Contract of sale</source>
        <translation>Kaufvertrag</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanktionen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparen</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Zweiter Name</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Selbstständig</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfie</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienstleistungen</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>A side is missing</source>
        <translation>Eine Seite fehlt</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Besuch vor Ort</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Mittelherkunft</translation>
    </message>
    <message>
        <source>Source of wealth</source>
        <translation>Herkunft des Vermögens</translation>
    </message>
    <message>
        <source>Speculation</source>
        <translation>Spekulation</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Structure chart</source>
        <translation>Strukturübersicht</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Tax certificate</source>
        <translation>Steuerbescheinigung</translation>
    </message>
    <message>
        <source>Tax letter</source>
        <translation>Steuerschreiben</translation>
    </message>
    <message>
        <source>Tax numbers</source>
        <translation>Steuernummern</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>Steuererklärung</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation>Mietvertrag</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Geschäftsbedingungen</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Handelsname</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Umschrift</translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation>Tippfehler</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Arbeitslos</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unleserlich</translation>
    </message>
    <message>
        <source>Higher level</source>
        <translation>Höhere Stufe</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Versorgerrechnung</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Vulnerable client</source>
        <translation>Schutzbedürftiger Kunde</translation>
    </message>
    <message>
        <source>Wealth</source>
        <translation>Vermögen</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Wrong booking</source>
        <translation>Falsche Buchung</translation>
    </message>
    <message>
        <source>Wrong document</source>
        <translation>Falsches Dokument</translation>
    </message>
    <message>
        <source>Wrong level</source>
        <translation>Falsche Stufe</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Falscher Preis</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Rückbelastung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Negative balance top-up</source>
        <translation>Ausgleich Negativsaldo</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Payout returned</source>
        <translation>Auszahlung zurückgekommen</translation>
    </message>
    <message>
        <source>Payout settled</source>
        <translation>Auszahlung abgewickelt</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Zahlungseingang</translation>
    </message>
    <message>
        <source>Receipt returned</source>
        <translation>Zahlungseingang zurückgezahlt</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Trading result</source>
        <translation>Handelsergebnis</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umbuchung</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Mail service</source>
        <translation>Maildienst</translation>
    </message>
    <message>
        <source>Merged file</source>
        <translation>Zusammengeführte Akte</translation>
    </message>
    <message>
        <source>Check of an automatic decision</source>
        <translation>Prüfung einer automatischen Entscheidung</translation>
    </message>
    <message>
        <source>Account or wallet</source>
        <translation>Konto oder Wallet</translation>
    </message>
    <message>
        <source>Name and birth date</source>
        <translation>Name und Geburtsdatum</translation>
    </message>
    <message>
        <source>File of a document</source>
        <translation>Datei eines Dokuments</translation>
    </message>
    <message>
        <source>Virus scan service</source>
        <translation>Virenprüfdienst</translation>
    </message>
    <message>
        <source>Virus scanner</source>
        <translation>Virenscanner</translation>
    </message>
    <message>
        <source>Card that paid in</source>
        <translation>Karte, mit der eingezahlt wurde</translation>
    </message>
    <message>
        <source>Access to the account</source>
        <translation>Zugang zum Konto</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Deposits above what was expected</source>
        <translation>Einzahlungen über dem Erwarteten</translation>
    </message>
    <message>
        <source>Chargebacks</source>
        <translation>Rückbelastungen</translation>
    </message>
    <message>
        <source>Confirmed hits of a year</source>
        <translation>Bestätigte Treffer eines Jahres</translation>
    </message>
    <message>
        <source>Account that wakes</source>
        <translation>Konto, das erwacht</translation>
    </message>
    <message>
        <source>Virus in a document</source>
        <translation>Virus in einem Dokument</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Little trading for the deposits</source>
        <translation>Wenig Handel für die Einzahlungen</translation>
    </message>
    <message>
        <source>Swap-free account</source>
        <translation>Swapfreies Konto</translation>
    </message>
    <message>
        <source>Somebody else pays or is paid</source>
        <translation>Jemand anderes zahlt oder wird bezahlt</translation>
    </message>
    <message>
        <source>Deposit taken back</source>
        <translation>Zurückgenommene Einzahlung</translation>
    </message>
    <message>
        <source>Debt of a client</source>
        <translation>Schuld eines Kunden</translation>
    </message>
    <message>
        <source>Money moved to a provider or back</source>
        <translation>Geld zu einem Anbieter oder zurück bewegt</translation>
    </message>
    <message>
        <source>Automatic approval is stopped altogether</source>
        <translation>Automatische Freigabe ist ganz gestoppt</translation>
    </message>
    <message>
        <source>Minutes that break-glass lasts</source>
        <translation>Minuten, die ein Notfallzugriff dauert</translation>
    </message>
    <message>
        <source>Hours within which break-glass must be reviewed</source>
        <translation>Stunden, in denen ein Notfallzugriff nachgeprüft sein muss</translation>
    </message>
    <message>
        <source>Most payments in one bulk decision</source>
        <translation>Höchstzahl der Zahlungen einer Sammelentscheidung</translation>
    </message>
    <message>
        <source>Largest sum of one bulk approval</source>
        <translation>Höchste Summe einer Sammelfreigabe</translation>
    </message>
    <message>
        <source>Business days to send evidence when the provider names no date</source>
        <translation>Geschäftstage für Belege, wenn der Anbieter kein Datum nennt</translation>
    </message>
    <message>
        <source>Minutes of business hours before evidence is due at which a dispute is brought to attention</source>
        <translation>Minuten der Geschäftszeit vor Fälligkeit der Belege, ab denen auf den Streitfall hingewiesen wird</translation>
    </message>
    <message>
        <source>Days without a deal after which an account counts as dormant</source>
        <translation>Tage ohne Geschäft, nach denen ein Konto als ruhend gilt</translation>
    </message>
    <message>
        <source>Hours after a change of contact data or credentials in which a payment asks for a look</source>
        <translation>Stunden nach geänderten Kontakt- oder Zugangsdaten, in denen eine Zahlung einen gelben Prüfpunkt bekommt</translation>
    </message>
    <message>
        <source>Most days of a delegation</source>
        <translation>Höchstdauer einer Vertretung in Tagen</translation>
    </message>
    <message>
        <source>Minutes for which a client is sent to the page that was opened for a deposit</source>
        <translation>Minuten, in denen ein Kunde zur Seite geleitet wird, die für eine Einzahlung geöffnet wurde</translation>
    </message>
    <message>
        <source>Part by which what came may differ from what was announced</source>
        <translation>Anteil, um den der Eingang vom Angekündigten abweichen darf</translation>
    </message>
    <message>
        <source>Days that an announced deposit waits for its money</source>
        <translation>Tage, die eine angekündigte Einzahlung auf ihr Geld wartet</translation>
    </message>
    <message>
        <source>Hours between two questions to a gateway about a deposit that may still be disputed</source>
        <translation>Stunden zwischen zwei Fragen an ein Gateway nach einer Einzahlung, die noch bestritten werden kann</translation>
    </message>
    <message>
        <source>Hours after a change of contact data or credentials in which a new destination is stopped</source>
        <translation>Stunden nach geänderten Kontakt- oder Zugangsdaten, in denen ein neues Ziel gesperrt ist</translation>
    </message>
    <message>
        <source>Hours in which a new destination asks for a look</source>
        <translation>Stunden, in denen ein neues Ziel einen gelben Prüfpunkt bekommt</translation>
    </message>
    <message>
        <source>Verifying a destination asks for the password again</source>
        <translation>Das Verifizieren eines Ziels verlangt erneut das Passwort</translation>
    </message>
    <message>
        <source>Seconds for which a market rate may be quoted</source>
        <translation>Sekunden, in denen ein Marktkurs angeboten werden darf</translation>
    </message>
    <message>
        <source>Part by which a market rate may differ from the one before; beyond, a person lets it in</source>
        <translation>Anteil, um den ein Marktkurs vom vorigen abweichen darf; darüber lässt ihn ein Mensch zu</translation>
    </message>
    <message>
        <source>Taken off the market rate for a pair without a markup of its own</source>
        <translation>Abschlag vom Marktkurs für ein Paar ohne eigenen Aufschlag</translation>
    </message>
    <message>
        <source>Seconds between two readings of market rates</source>
        <translation>Sekunden zwischen zwei Ablesungen der Marktkurse</translation>
    </message>
    <message>
        <source>Minutes for which a quoted rate may be approved</source>
        <translation>Minuten, in denen ein angebotener Kurs freigegeben werden kann</translation>
    </message>
    <message>
        <source>Seconds for which live figures of a trading account count as fresh</source>
        <translation>Sekunden, in denen Live-Zahlen eines Handelskontos als frisch gelten</translation>
    </message>
    <message>
        <source>Seconds for which live figures let money leave a trading account</source>
        <translation>Sekunden, in denen Live-Zahlen Geld vom Handelskonto abgehen lassen</translation>
    </message>
    <message>
        <source>Seconds between two questions to a gateway about the money that lies there</source>
        <translation>Sekunden zwischen zwei Fragen an ein Gateway nach dem Geld, das dort liegt</translation>
    </message>
    <message>
        <source>Difference between our books and a provider that is no alarm yet</source>
        <translation>Abweichung zwischen unseren Büchern und einem Anbieter, die noch kein Alarm ist</translation>
    </message>
    <message>
        <source>Times that an instruction is sent at most</source>
        <translation>So oft wird eine Anweisung höchstens gesendet</translation>
    </message>
    <message>
        <source>Seconds before an unknown outcome is looked up the first time</source>
        <translation>Sekunden, bis ein unbekannter Ausgang zum ersten Mal nachgesehen wird</translation>
    </message>
    <message>
        <source>Seconds before an instruction that was not sent is tried again</source>
        <translation>Sekunden, bis eine nicht gesendete Anweisung erneut versucht wird</translation>
    </message>
    <message>
        <source>Seconds between the first and the second look</source>
        <translation>Sekunden zwischen dem ersten und dem zweiten Nachsehen</translation>
    </message>
    <message>
        <source>Seconds between the second and the third look</source>
        <translation>Sekunden zwischen dem zweiten und dem dritten Nachsehen</translation>
    </message>
    <message>
        <source>Score of the name engine, in thousandths, from which another name asks for a look instead of a stop</source>
        <translation>Wert der Namensprüfung in Tausendsteln, ab dem ein anderer Name gelb statt rot ist</translation>
    </message>
    <message>
        <source>Likeness of letters, in per cent, from which another name asks for a look where the engine has not compared them</source>
        <translation>Ähnlichkeit der Buchstaben in Prozent, ab der ein anderer Name gelb ist, wo die Namensprüfung nicht verglichen hat</translation>
    </message>
    <message>
        <source>Business days that a client or partner manager has to answer a question</source>
        <translation>Geschäftstage, die ein Kunde oder Partnermanager zum Antworten hat</translation>
    </message>
    <message>
        <source>Business days that a colleague has to answer a question</source>
        <translation>Geschäftstage, die ein Kollege zum Antworten hat</translation>
    </message>
    <message>
        <source>Minutes for which an item is held for the person who opened it</source>
        <translation>Minuten, für die ein Vorgang der Person vorbehalten ist, die ihn geöffnet hat</translation>
    </message>
    <message>
        <source>Days after which an undecided payment expires</source>
        <translation>Tage, nach denen eine nicht entschiedene Zahlung verfällt</translation>
    </message>
    <message>
        <source>Days for which a settled payout is still asked about at the gateway</source>
        <translation>Tage, in denen nach einer erledigten Auszahlung noch beim Gateway gefragt wird</translation>
    </message>
    <message>
        <source>Hours between two questions about a settled payout</source>
        <translation>Stunden zwischen zwei Fragen nach einer erledigten Auszahlung</translation>
    </message>
    <message>
        <source>Business days within which an unallocated receipt must find its owner</source>
        <translation>Geschäftstage, in denen ein nicht zugeordneter Eingang seinen Eigentümer finden muss</translation>
    </message>
    <message>
        <source>Days that the value date of money entered by hand may lie back</source>
        <translation>Tage, die das Valutadatum von Hand erfassten Geldes zurückliegen darf</translation>
    </message>
    <message>
        <source>Hours for which a screening counts as fresh when money goes out</source>
        <translation>Stunden, in denen ein Screening bei Auszahlungen als frisch gilt</translation>
    </message>
    <message>
        <source>Hundredths of a lot to be traded for each 1,000 of the reference currency paid in; below, a payment asks for a look</source>
        <translation>Hundertstel Lot, die je 1.000 der Referenzwährung eingezahlt zu handeln sind; darunter bekommt eine Zahlung einen gelben Prüfpunkt</translation>
    </message>
    <message>
        <source>Withdrawals of a client in seven days above which a payment asks for a look</source>
        <translation>Auszahlungen eines Kunden in sieben Tagen, über denen eine Zahlung einen gelben Prüfpunkt bekommt</translation>
    </message>
    <message>
        <source>Withdrawals of a client in one day above which a payment asks for a look</source>
        <translation>Auszahlungen eines Kunden an einem Tag, über denen eine Zahlung einen gelben Prüfpunkt bekommt</translation>
    </message>
    <message>
        <source>Sum of a client&apos;s withdrawals in one day above which a payment asks for a look</source>
        <translation>Summe der Auszahlungen eines Kunden an einem Tag, über der eine Zahlung einen gelben Prüfpunkt bekommt</translation>
    </message>
    <message>
        <source>Withdrawals of a client in thirty days above which a payment asks for a look</source>
        <translation>Auszahlungen eines Kunden in dreißig Tagen, über denen eine Zahlung einen gelben Prüfpunkt bekommt</translation>
    </message>
    <message>
        <source>Sum of a client&apos;s withdrawals in thirty days above which a payment asks for a look</source>
        <translation>Summe der Auszahlungen eines Kunden in dreißig Tagen, über der eine Zahlung einen gelben Prüfpunkt bekommt</translation>
    </message>
    <message>
        <source>Sum of a client&apos;s withdrawals in seven days above which a payment asks for a look</source>
        <translation>Summe der Auszahlungen eines Kunden in sieben Tagen, über der eine Zahlung einen gelben Prüfpunkt bekommt</translation>
    </message>
    <message>
        <source>Checked by us</source>
        <translation>Von uns geprüft</translation>
    </message>
    <message>
        <source>Risk raised</source>
        <translation>Risiko angehoben</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Error of the vendor</source>
        <translation>Fehler des Anbieters</translation>
    </message>
    <message>
        <source>Copies another trader</source>
        <translation>Kopiert einen anderen Händler</translation>
    </message>
    <message>
        <source>Sign-ins by VPN, Tor or hosting</source>
        <translation>Anmeldungen über VPN, Tor oder Hosting</translation>
    </message>
    <message>
        <source>Account managed by another</source>
        <translation>Konto von anderen geführt</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Geführt durch</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>PAMM manager</source>
        <translation>PAMM-Verwalter</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Vollmacht</translation>
    </message>
    <message>
        <source>Asked for swap-free</source>
        <translation>Swapfrei gewünscht</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Knows the client</source>
        <translation>Kennt den Kunden</translation>
    </message>
    <message>
        <source>Cannot read the script</source>
        <translation>Kann die Schrift nicht lesen</translation>
    </message>
    <message>
        <source>The client is asked</source>
        <translation>Der Kunde wird gefragt</translation>
    </message>
    <message>
        <source>A document is to come</source>
        <translation>Ein Dokument soll kommen</translation>
    </message>
    <message>
        <source>The publisher of the list is asked</source>
        <translation>Der Herausgeber der Liste wird gefragt</translation>
    </message>
    <message>
        <source>Other address than stated</source>
        <translation>Andere Anschrift als angegeben</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Whole card number to be seen</source>
        <translation>Ganze Kartennummer sichtbar</translation>
    </message>
    <message>
        <source>Date of issue not to be seen</source>
        <translation>Ausstellungsdatum nicht zu sehen</translation>
    </message>
    <message>
        <source>Face not clearly to be seen</source>
        <translation>Gesicht nicht deutlich zu sehen</translation>
    </message>
    <message>
        <source>Machine-readable zone cannot be read</source>
        <translation>Maschinenlesbare Zone nicht lesbar</translation>
    </message>
    <message>
        <source>Kind or issuer not permitted</source>
        <translation>Art oder Aussteller nicht zugelassen</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>Unterschrift fehlt</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Konto geschlossen</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>Karte abgelaufen</translation>
    </message>
    <message>
        <source>Card lost or stolen</source>
        <translation>Karte verloren oder gestohlen</translation>
    </message>
    <message>
        <source>The client asked for it</source>
        <translation>Kunde hat darum gebeten</translation>
    </message>
    <message>
        <source>Not the client&apos;s</source>
        <translation>Gehört nicht dem Kunden</translation>
    </message>
    <message>
        <source>Wallet compromised</source>
        <translation>Wallet nicht mehr sicher</translation>
    </message>
    <message>
        <source>An authority warned</source>
        <translation>Eine Behörde hat gewarnt</translation>
    </message>
    <message>
        <source>What its clients did</source>
        <translation>Was seine Kunden taten</translation>
    </message>
    <message>
        <source>Complaints about it</source>
        <translation>Beschwerden über ihn</translation>
    </message>
    <message>
        <source>Licence looked at</source>
        <translation>Lizenz angesehen</translation>
    </message>
    <message>
        <source>Other owners</source>
        <translation>Andere Eigentümer</translation>
    </message>
    <message>
        <source>Grade of the partner</source>
        <translation>Einstufung des Partners</translation>
    </message>
    <message>
        <source>Regular look</source>
        <translation>Regelmäßige Durchsicht</translation>
    </message>
    <message>
        <source>Not shown to you</source>
        <translation>Wird Ihnen nicht gezeigt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>purser::kit::Palette</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search clients, logins, payments, actions</source>
        <translation>Kunden, Logins, Zahlungen, Aktionen suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>The office did not answer; actions still work.</source>
        <translation>Das Backoffice hat nicht geantwortet; Aktionen funktionieren weiter.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing found. Try a name, an e-mail, a login or W-48213.</source>
        <translation>Nichts gefunden. Mit Name, E-Mail, Login oder W-48213 versuchen.</translation>
    </message>
</context>
<context>
    <name>purser::kit::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>purser::kit::PastTrial</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>How many days back</source>
        <translation>Wie viele Tage zurück</translation>
    </message>
</context>
<context>
    <name>purser::kit::PaymentWords</name>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umbuchung</translation>
    </message>
    <message>
        <source>Transfer between clients</source>
        <translation>Umbuchung zwischen Kunden</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Negative balance top-up</source>
        <translation>Ausgleich Negativsaldo</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Waiting for information</source>
        <translation>Wartet auf Angaben</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 von %2 freigegeben</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>In Ausführung</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>Rückbuchung läuft</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Abgewickelt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Returned by the bank</source>
        <translation>Rückläufer der Bank</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Going back to the payer</source>
        <translation>Rückzahlung läuft</translation>
    </message>
    <message>
        <source>Returned to the payer</source>
        <translation>An Zahler zurückgezahlt</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>Rückbelastet</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Stopped by a check</source>
        <translation>Durch Prüfpunkt gestoppt</translation>
    </message>
    <message>
        <source>Changed, approve again</source>
        <translation>Geändert, neu freigeben</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Third-party payer</source>
        <translation>Drittzahler</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Less came than announced</source>
        <translation>Weniger als angekündigt</translation>
    </message>
    <message>
        <source>More came than announced</source>
        <translation>Mehr als angekündigt</translation>
    </message>
    <message>
        <source>Disputed by the payer</source>
        <translation>Vom Zahler reklamiert</translation>
    </message>
    <message>
        <source>SEPA</source>
        <translation>SEPA</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Skrill</source>
        <translation>Skrill</translation>
    </message>
    <message>
        <source>Bitcoin</source>
        <translation>Bitcoin</translation>
    </message>
    <message>
        <source>Tether</source>
        <translation>Tether</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>returned for information</source>
        <translation>mit Rückfrage zurückgegeben</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>sent to the trading server</source>
        <translation>an Handelsserver gesendet</translation>
    </message>
    <message>
        <source>debited on the trading server</source>
        <translation>auf Handelsserver belastet</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>abgefragt</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>erneut gesendet</translation>
    </message>
    <message>
        <source>proposed a resolution</source>
        <translation>Klärung vorgeschlagen</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>being put back</source>
        <translation>wird zurückgebucht</translation>
    </message>
    <message>
        <source>put back on the account</source>
        <translation>auf das Konto zurückgebucht</translation>
    </message>
    <message>
        <source>payout sent</source>
        <translation>Auszahlung gesendet</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>abgewickelt</translation>
    </message>
    <message>
        <source>returned by the bank</source>
        <translation>Rückläufer der Bank</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>gutgeschrieben</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>on its way, says the provider</source>
        <translation>laut Anbieter unterwegs</translation>
    </message>
    <message>
        <source>money came</source>
        <translation>Geld eingegangen</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>refused, goes back to the payer</source>
        <translation>abgelehnt, geht an den Zahler zurück</translation>
    </message>
    <message>
        <source>back with the payer</source>
        <translation>zurück beim Zahler</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>vor dem Senden gestoppt</translation>
    </message>
    <message>
        <source>let it pass against a check</source>
        <translation>trotz Prüfpunkt zugelassen</translation>
    </message>
    <message>
        <source>took a new rate</source>
        <translation>neuen Kurs übernommen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>erneut versucht</translation>
    </message>
    <message>
        <source>brought to attention</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>disputed by the payer</source>
        <translation>vom Zahler reklamiert</translation>
    </message>
    <message>
        <source>dispute won</source>
        <translation>Reklamation gewonnen</translation>
    </message>
    <message>
        <source>dispute lost</source>
        <translation>Reklamation verloren</translation>
    </message>
    <message>
        <source>The gateway says something odd</source>
        <translation>Der Gateway meldet Ungewöhnliches</translation>
    </message>
    <message>
        <source>Taken back by the provider</source>
        <translation>Vom Anbieter zurückgenommen</translation>
    </message>
    <message>
        <source>added evidence</source>
        <translation>hat Nachweise hinzugefügt</translation>
    </message>
    <message>
        <source>evidence sent to the provider</source>
        <translation>Nachweise an den Anbieter gesandt</translation>
    </message>
    <message>
        <source>evidence is due</source>
        <translation>Nachweise sind fällig</translation>
    </message>
    <message>
        <source>an attempt ended without money</source>
        <translation>ein Versuch endete ohne Geld</translation>
    </message>
    <message>
        <source>the gateway says what people have to judge</source>
        <translation>der Gateway meldet, was Menschen beurteilen müssen</translation>
    </message>
    <message>
        <source>proposed what it is</source>
        <translation>hat vorgeschlagen, was es ist</translation>
    </message>
    <message>
        <source>settled what it is</source>
        <translation>hat geklärt, was es ist</translation>
    </message>
    <message>
        <source>taken back by the provider</source>
        <translation>vom Anbieter zurückgenommen</translation>
    </message>
    <message>
        <source>given again by the provider</source>
        <translation>vom Anbieter wieder gutgeschrieben</translation>
    </message>
    <message>
        <source>owed by the client</source>
        <translation>vom Kunden geschuldet</translation>
    </message>
    <message>
        <source>paid towards what is owed</source>
        <translation>auf die Schuld gezahlt</translation>
    </message>
    <message>
        <source>what was owed is written off</source>
        <translation>die Schuld ist abgeschrieben</translation>
    </message>
    <message>
        <source>pays out again what came back</source>
        <translation>zahlt wieder aus, was zurückkam</translation>
    </message>
    <message>
        <source>what came back stays</source>
        <translation>was zurückkam, bleibt</translation>
    </message>
</context>
<context>
    <name>purser::kit::PdfWriter</name>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::PeriodField</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Voriges Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Eigene Daten</translation>
    </message>
</context>
<context>
    <name>purser::kit::ProgressItem</name>
    <message>
        <source>cancel</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
</context>
<context>
    <name>purser::kit::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Zuerst einen Grund wählen.</translation>
    </message>
    <message>
        <source>Write a note: it is required here.</source>
        <translation>Eine Notiz ist hier erforderlich.</translation>
    </message>
</context>
<context>
    <name>purser::kit::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Columns, order and filters as they are now. Views are kept in the office and come with you to every computer.</source>
        <translation>Spalten, Reihenfolge und Filter wie jetzt. Ansichten liegen im Backoffice und stehen an jedem Computer bereit.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur mich</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>Alle mit Rolle %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Yours alone, on this computer. Keys that act in a list or on a decision stay as they are.</source>
        <translation>Nur für Sie, auf diesem Computer. Tasten in Listen und bei Entscheidungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <extracomment>%1 is an action, &quot;Work next&quot;</extracomment>
        <translation>Tasten für „%1“</translation>
    </message>
    <message>
        <source>%1 is “%2” already.</source>
        <extracomment>%1 are keys, %2 is an action</extracomment>
        <translation>%1 ist bereits „%2“ zugeordnet.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Two actions have the same keys.</source>
        <translation>Zwei Aktionen haben dieselben Tasten.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ShortcutModel</name>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Gilt in</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>purser::kit::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>purser::kit::StateGraph</name>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
</context>
<context>
    <name>purser::kit::StateMessage</name>
    <message>
        <source>Copy the reference</source>
        <translation>Referenz kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy the reference %1</source>
        <translation>Referenz %1 kopieren</translation>
    </message>
</context>
<context>
    <name>purser::kit::StatePanel</name>
    <message>
        <source>As of %1; could not be refreshed.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>Stand: %1; Aktualisieren nicht möglich.</translation>
    </message>
</context>
<context>
    <name>purser::kit::StepList</name>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
</context>
<context>
    <name>purser::kit::StepUpDialog</name>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Enter your password first.</source>
        <translation>Zuerst das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::TabStrip</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>purser::kit::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronik</translation>
    </message>
</context>
<context>
    <name>purser::kit::WindowModel</name>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>read aloud for a cell: column title and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>purser::kit::Workbench</name>
    <message>
        <source>Go to the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>Zum Vorgang</translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation>Zur Entscheidung</translation>
    </message>
    <message>
        <source>Item in a window of its own, or back</source>
        <translation>Vorgang in eigenem Fenster oder zurück</translation>
    </message>
</context>
<context>
    <name>purser::payments::AllocateDialog</name>
    <message>
        <source>Allocate %1</source>
        <translation>%1 zuordnen</translation>
    </message>
    <message>
        <source>Say whose money it is and how you know. Another person approves before it is credited.</source>
        <translation>Angeben, wem das Geld gehört und woher Sie das wissen. Vor der Gutschrift gibt eine andere Person frei.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Gezahlt von</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Was der Zahler schrieb</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Woher Sie das wissen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Deposit %1, %2 announced</source>
        <translation>Einzahlung %1, %2 angekündigt</translation>
    </message>
    <message>
        <source>Account %1 on %2, %3</source>
        <translation>Konto %1 auf %2, %3</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Den Kunden wählen.</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation>Angeben, woher Sie das wissen.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AmountDialog</name>
    <message>
        <source>Amount at least</source>
        <translation>Betrag ab</translation>
    </message>
    <message>
        <source>Shows payments of this currency from this amount up.</source>
        <translation>Zeigt Zahlungen dieser Währung ab diesem Betrag.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Enter an amount of this currency.</source>
        <translation>Einen Betrag dieser Währung eingeben.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ApprovalsView</name>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Stop automatic approval…</source>
        <translation>Automatische Freigabe stoppen…</translation>
    </message>
    <message>
        <source>Delegate my approvals…</source>
        <translation>Meine Freigaben delegieren…</translation>
    </message>
    <message>
        <source>Refresh the approval rules</source>
        <translation>Freigaberegeln aktualisieren</translation>
    </message>
    <message>
        <source>Who approves what</source>
        <translation>Wer was freigibt</translation>
    </message>
    <message>
        <source>Who would have approved under another matrix</source>
        <translation>Wer mit einer anderen Matrix freigegeben hätte</translation>
    </message>
    <message>
        <source>Who approves in whose stead</source>
        <translation>Wer in wessen Vertretung freigibt</translation>
    </message>
    <message>
        <source>A step delegated before an absence</source>
        <translation>Ein vor einer Abwesenheit delegierter Schritt</translation>
    </message>
    <message>
        <source>What approves by itself</source>
        <translation>Was sich von selbst freigibt</translation>
    </message>
    <message>
        <source>What a rule would have decided</source>
        <translation>Was eine Regel entschieden hätte</translation>
    </message>
    <message>
        <source>Changes that wait for another administrator</source>
        <translation>Änderungen, die auf einen anderen Administrator warten</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Freigaberegeln</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>What payments are held to</source>
        <translation>Woran Zahlungen gemessen werden</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Who sees which clients</source>
        <translation>Wer welche Kunden sieht</translation>
    </message>
    <message>
        <source>What somebody would see with another scope</source>
        <translation>Was jemand mit einem anderen Umfang sähe</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Umfänge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The figures payments are checked by</source>
        <translation>Die Zahlen, nach denen Zahlungen geprüft werden</translation>
    </message>
    <message>
        <source>Another figure is proposed</source>
        <translation>Eine andere Zahl wird vorgeschlagen</translation>
    </message>
    <message>
        <source>A rule for a narrower case</source>
        <translation>Eine Regel für einen engeren Fall</translation>
    </message>
    <message>
        <source>What another time zone would mean</source>
        <translation>Was eine andere Zeitzone bedeuten würde</translation>
    </message>
</context>
<context>
    <name>purser::payments::ApproveDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Optional, stays with the approval</source>
        <translation>Optional, bleibt bei der Freigabe</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRuleDialog</name>
    <message>
        <source>Next version of %1</source>
        <translation>Nächste Version von %1</translation>
    </message>
    <message>
        <source>Rule of automatic approval</source>
        <translation>Regel für automatische Freigabe</translation>
    </message>
    <message>
        <source>In shadow it only notes what it would have approved; live is possible once it has been in shadow. Another administrator decides.</source>
        <translation>Im Schattenbetrieb vermerkt sie nur, was sie freigegeben hätte; produktiv kann sie erst nach dem Schattenbetrieb sein. Ein anderer Administrator entscheidet.</translation>
    </message>
    <message>
        <source>What would it have decided?</source>
        <translation>Was hätte sie entschieden?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>Diese Version vorschlagen</translation>
    </message>
    <message>
        <source>Tried on what people decided</source>
        <translation>Probe an Entscheidungen von Personen</translation>
    </message>
    <message>
        <source>An administrator proposes it; here it can be tried.</source>
        <translation>Vorschlagen kann sie nur ein Administrator; hier lässt sie sich erproben.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Begründung angeben.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRuleFields</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>may pass</source>
        <translation>dürfen durch</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>Schattenbetrieb</translation>
    </message>
    <message>
        <source>live</source>
        <translation>produktiv</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Up to, %1</source>
        <translation>Höchstbetrag, %1</translation>
    </message>
    <message>
        <source>A client&apos;s day up to, %1</source>
        <translation>Je Kunde und Tag bis, %1</translation>
    </message>
    <message>
        <source>Risk up to</source>
        <translation>Risiko bis</translation>
    </message>
    <message>
        <source>Most of a client a day</source>
        <translation>Höchstens je Kunde und Tag</translation>
    </message>
    <message>
        <source>Most of the rule a day</source>
        <translation>Höchstens je Regel und Tag</translation>
    </message>
    <message>
        <source>The rule&apos;s day up to, %1</source>
        <translation>Summe der Regel je Tag bis, %1</translation>
    </message>
    <message>
        <source>Groups on the trading server, with * for anything: real\*</source>
        <translation>Gruppen auf dem Handelsserver, * steht für Beliebiges: real\*</translation>
    </message>
    <message>
        <source>Whose payments</source>
        <translation>Wessen Zahlungen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>Rechtsträger</translation>
    </message>
    <message>
        <source>Client categories</source>
        <translation>Kundenkategorien</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Without these countries</source>
        <translation>Ohne diese Länder</translation>
    </message>
    <message>
        <source>Without these methods</source>
        <translation>Ohne diese Zahlungsarten</translation>
    </message>
    <message>
        <source>Without these tags</source>
        <translation>Ohne diese Kennzeichen</translation>
    </message>
    <message>
        <source>Clients under review</source>
        <translation>Kunden in Prüfung</translation>
    </message>
    <message>
        <source>Days of the destination</source>
        <translation>Alter des Ziels in Tagen</translation>
    </message>
    <message>
        <source>What must have gone before</source>
        <translation>Was vorausgegangen sein muss</translation>
    </message>
    <message>
        <source>Months as a client</source>
        <translation>Monate als Kunde</translation>
    </message>
    <message>
        <source>Months without a return</source>
        <translation>Monate ohne Rücklauf</translation>
    </message>
    <message>
        <source>Payments settled</source>
        <translation>Abgewickelte Zahlungen</translation>
    </message>
    <message>
        <source>Their sum, %1</source>
        <translation>Deren Summe, %1</translation>
    </message>
    <message>
        <source>To the same destination</source>
        <translation>An dasselbe Ziel</translation>
    </message>
    <message>
        <source>Looks it may pass</source>
        <translation>Gelbe Prüfpunkte, die sie zulassen darf</translation>
    </message>
    <message>
        <source>Looks it may pass; never a red check</source>
        <translation>Gelbe Prüfpunkte, die sie zulassen darf; nie einen roten</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Der Regel einen Namen geben.</translation>
    </message>
    <message>
        <source>Say up to which amount.</source>
        <translation>Angeben, bis zu welchem Betrag.</translation>
    </message>
    <message>
        <source>A client&apos;s day is at least as much as one payment.</source>
        <translation>Der Betrag je Kunde und Tag muss mindestens dem für eine Zahlung entsprechen.</translation>
    </message>
    <message>
        <source>The rule&apos;s day is at least as much as one payment.</source>
        <translation>Der Betrag der Regel je Tag muss mindestens dem für eine Zahlung entsprechen.</translation>
    </message>
    <message>
        <source>Write countries as two letters: DE, AT.</source>
        <translation>Länder mit zwei Buchstaben schreiben: DE, AT.</translation>
    </message>
    <message>
        <source>Name fewer groups; * stands for anything.</source>
        <translation>Weniger Gruppen nennen; * steht für Beliebiges.</translation>
    </message>
    <message>
        <source>Write the sum of earlier payments as an amount, or leave it empty.</source>
        <translation>Die Summe früherer Zahlungen als Betrag schreiben oder leer lassen.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRuleTexts</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>A client&apos;s day, by sum</source>
        <translation>Kundentag nach Summe</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>A red check</source>
        <translation>Ein roter Prüfpunkt</translation>
    </message>
    <message>
        <source>A look it may not pass</source>
        <translation>Ein gelber Prüfpunkt, den sie nicht zulassen darf</translation>
    </message>
    <message>
        <source>Late, in another amount or allocated by a person</source>
        <translation>Verspätet, in anderer Höhe oder von einer Person zugeordnet</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Rechtsträger</translation>
    </message>
    <message>
        <source>Client category</source>
        <translation>Kundenkategorie</translation>
    </message>
    <message>
        <source>Country not among its own</source>
        <translation>Land nicht unter den genannten</translation>
    </message>
    <message>
        <source>Country excluded</source>
        <translation>Land ausgeschlossen</translation>
    </message>
    <message>
        <source>Method excluded</source>
        <translation>Zahlungsart ausgeschlossen</translation>
    </message>
    <message>
        <source>Tag excluded</source>
        <translation>Kennzeichen ausgeschlossen</translation>
    </message>
    <message>
        <source>Client under review</source>
        <translation>Kunde in Prüfung</translation>
    </message>
    <message>
        <source>Destination too young</source>
        <translation>Ziel zu neu</translation>
    </message>
    <message>
        <source>Client too new</source>
        <translation>Kunde zu neu</translation>
    </message>
    <message>
        <source>Too few earlier payments</source>
        <translation>Zu wenige frühere Zahlungen</translation>
    </message>
    <message>
        <source>Too small a sum of earlier payments</source>
        <translation>Summe früherer Zahlungen zu klein</translation>
    </message>
    <message>
        <source>Too few payments to the same destination</source>
        <translation>Zu wenige Zahlungen an dasselbe Ziel</translation>
    </message>
    <message>
        <source>A return or dispute of late</source>
        <translation>Rücklauf oder Streitfall in letzter Zeit</translation>
    </message>
    <message>
        <source>A client&apos;s day, used up</source>
        <translation>Kundentag ausgeschöpft</translation>
    </message>
    <message>
        <source>The rule&apos;s payments of a day, used up</source>
        <translation>Anzahl der Regel je Tag ausgeschöpft</translation>
    </message>
    <message>
        <source>The rule&apos;s sum of a day, used up</source>
        <translation>Summe der Regel je Tag ausgeschöpft</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Privatkunde</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professioneller Kunde</translation>
    </message>
    <message>
        <source>Eligible counterparty</source>
        <translation>Geeignete Gegenpartei</translation>
    </message>
    <message>
        <source>On a day %1 payments and %2, %3 of one client</source>
        <translation>Am Tag %1 Zahlungen und %2, davon %3 eines Kunden</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>Legal entities: %1</source>
        <translation>Rechtsträger: %1</translation>
    </message>
    <message>
        <source>Client categories: %1</source>
        <translation>Kundenkategorien: %1</translation>
    </message>
    <message>
        <source>Countries: %1</source>
        <translation>Länder: %1</translation>
    </message>
    <message>
        <source>Without the countries %1</source>
        <translation>Ohne die Länder %1</translation>
    </message>
    <message>
        <source>Without the methods %1</source>
        <translation>Ohne die Zahlungsarten %1</translation>
    </message>
    <message>
        <source>Without clients tagged %1</source>
        <translation>Ohne Kunden mit Kennzeichen %1</translation>
    </message>
    <message>
        <source>Without clients under review</source>
        <translation>Ohne Kunden in Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>Destination known for %n day(s)</source>
        <translation>
            <numerusform>Ziel seit %n Tag bekannt</numerusform>
            <numerusform>Ziel seit %n Tagen bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client for %n month(s)</source>
        <translation>
            <numerusform>Kunde seit %n Monat</numerusform>
            <numerusform>Kunde seit %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No return or dispute for %n month(s)</source>
        <translation>
            <numerusform>Kein Rücklauf oder Streitfall seit %n Monat</numerusform>
            <numerusform>Kein Rücklauf oder Streitfall seit %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier payment(s) settled</source>
        <translation>
            <numerusform>%n frühere Zahlung abgewickelt</numerusform>
            <numerusform>%n frühere Zahlungen abgewickelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier payments of %1</source>
        <translation>Frühere Zahlungen über %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them to the same destination</source>
        <translation>
            <numerusform>%n davon an dasselbe Ziel</numerusform>
            <numerusform>%n davon an dasselbe Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 up to %4, a client&apos;s day up to %5, risk up to %6</source>
        <translation>%1, %2: %3 bis %4, je Kunde und Tag bis %5, Risiko bis %6</translation>
    </message>
    <message>
        <source>Passes no look</source>
        <translation>Lässt keinen gelben Prüfpunkt zu</translation>
    </message>
    <message>
        <source>Passes these looks: %1</source>
        <translation>Lässt diese gelben Prüfpunkte zu: %1</translation>
    </message>
    <message>
        <source>%1, %2; no limit</source>
        <translation>%1, %2; ohne Grenze</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <translation>%1 von %2, %3 von %4</translation>
    </message>
    <message>
        <source>Decided by people in %1 days: %2. It would have approved %3: as people did %4, against people %5, come back later %6.</source>
        <translation>Von Personen in %1 Tagen entschieden: %2. Die Regel hätte freigegeben: %3, davon wie die Personen %4, gegen sie %5, später zurückgekommen %6.</translation>
    </message>
    <message>
        <source>Only the newest %1 were tried.</source>
        <translation>Nur die neuesten %1 wurden geprüft.</translation>
    </message>
    <message>
        <source>%1, %2: returned by %3</source>
        <translation>%1, %2: zurückgegeben von %3</translation>
    </message>
    <message>
        <source>%1, %2: refused by %3 (%4)</source>
        <translation>%1, %2: abgelehnt von %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back — %1: %2, %3 by this alone</source>
        <translation>Zurückgehalten – %1: %2, davon nur dadurch %3</translation>
    </message>
    <message>
        <source>Approved by the rule itself in that time: %1. With this version people would have had to decide %2 of them, %3 in all.</source>
        <translation>In dieser Zeit von der Regel selbst genehmigt: %1. Mit dieser Version hätten Menschen %2 davon entscheiden müssen, zusammen %3.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRulesPage</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Höchstbetrag</translation>
    </message>
    <message>
        <source>A client&apos;s day</source>
        <translation>Je Kunde und Tag</translation>
    </message>
    <message>
        <source>Risk up to</source>
        <translation>Risiko bis</translation>
    </message>
    <message>
        <source>Would have</source>
        <translation>Hypothetisch</translation>
    </message>
    <message>
        <source>Payments it would have approved while in shadow</source>
        <translation>Zahlungen, die sie im Schattenbetrieb freigegeben hätte</translation>
    </message>
    <message>
        <source>People refused</source>
        <translation>Davon abgelehnt</translation>
    </message>
    <message>
        <source>Of those, the ones people rejected or cancelled</source>
        <translation>Davon jene, die von Personen abgelehnt oder storniert wurden</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Passes these looks</source>
        <translation>Zugelassene gelbe Prüfpunkte</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Automatic approval</source>
        <translation>Automatische Freigabe</translation>
    </message>
    <message>
        <source>A rule never passes a red check and never replaces a password. It is watched in shadow before it decides, and decides nothing after a restart of the database until somebody confirms it.</source>
        <translation>Eine Regel lässt nie einen roten Prüfpunkt zu und ersetzt nie ein Passwort. Sie wird im Schattenbetrieb beobachtet, bevor sie entscheidet, und entscheidet nach einem Neustart der Datenbank nichts, bis jemand sie bestätigt.</translation>
    </message>
    <message>
        <source>People approve everything.</source>
        <translation>Alles wird von Personen freigegeben.</translation>
    </message>
    <message>
        <source>A rule is proposed by one administrator and decided by another, first in shadow.</source>
        <translation>Eine Regel wird von einem Administrator vorgeschlagen und von einem anderen entschieden, zuerst im Schattenbetrieb.</translation>
    </message>
    <message>
        <source>Stop all of it…</source>
        <translation>Alles stoppen…</translation>
    </message>
    <message>
        <source>Confirm after the restart…</source>
        <translation>Nach dem Neustart bestätigen…</translation>
    </message>
    <message>
        <source>Try or propose a version…</source>
        <translation>Version erproben oder vorschlagen…</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>Im Schattenbetrieb</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Waits for confirmation</source>
        <translation>Wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle sieht dies nicht vor.</translation>
    </message>
    <message>
        <source>Choose a rule that waits for its confirmation.</source>
        <translation>Eine Regel wählen, die auf ihre Bestätigung wartet.</translation>
    </message>
    <message>
        <source>Stop automatic approval</source>
        <translation>Automatische Freigabe stoppen</translation>
    </message>
    <message>
        <source>Every rule stops at once and people decide everything. One person is enough; starting again is a change that two administrators make.</source>
        <translation>Alle Regeln stoppen sofort, und Personen entscheiden alles. Eine Person genügt; der Neubeginn ist eine Änderung durch zwei Administratoren.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Stop all of it now</source>
        <translation>Jetzt alles stoppen</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Automatic approval is stopped.</source>
        <translation>Die automatische Freigabe ist gestoppt.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>The database was started anew. From now on this rule decides again.</source>
        <translation>Die Datenbank wurde neu gestartet. Ab jetzt entscheidet diese Regel wieder.</translation>
    </message>
    <message>
        <source>Approved so far</source>
        <translation>Bisher freigegeben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Let it decide</source>
        <translation>Entscheiden lassen</translation>
    </message>
    <message>
        <source>%1 decides again.</source>
        <translation>%1 entscheidet wieder.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Änderung %1 ist vorgeschlagen; ein anderer Administrator entscheidet.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What all versions have approved today, and of how much</source>
        <translation>Was alle Versionen heute freigegeben haben, und von wie viel</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Start it again…</source>
        <translation>Wieder starten…</translation>
    </message>
    <message>
        <source>It is not stopped.</source>
        <translation>Sie ist nicht gestoppt.</translation>
    </message>
    <message>
        <source>Start automatic approval again</source>
        <translation>Automatische Freigabe wieder starten</translation>
    </message>
    <message>
        <source>Nothing starts before another administrator approves the proposal. Then every rule that is live and confirmed decides again.</source>
        <translation>Nichts startet, bevor ein anderer Administrator den Vorschlag genehmigt. Dann entscheidet wieder jede Regel, die live und bestätigt ist.</translation>
    </message>
    <message>
        <source>Why it may start</source>
        <translation>Warum sie starten darf</translation>
    </message>
    <message>
        <source>Propose the start</source>
        <translation>Start vorschlagen</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Gestoppt lassen</translation>
    </message>
    <message>
        <source>Approved by rules in the last 30 days</source>
        <translation>In den letzten 30 Tagen von Regeln genehmigt</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, zusammen %2</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Ohne sie</translation>
    </message>
    <message>
        <source>All of these would have waited for people.</source>
        <translation>Alle diese hätten auf Menschen gewartet.</translation>
    </message>
</context>
<context>
    <name>purser::payments::BandEditor</name>
    <message>
        <source>password again</source>
        <translation>Passwort erneut</translation>
    </message>
    <message>
        <source>From which amount</source>
        <translation>Ab welchem Betrag</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>kein weiterer</translation>
    </message>
    <message>
        <source>Take this band away</source>
        <translation>Diese Betragsstufe entfernen</translation>
    </message>
</context>
<context>
    <name>purser::payments::BankHolidayDialog</name>
    <message>
        <source>Day of a payment system</source>
        <translation>Tag eines Zahlungssystems</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then payouts of its methods are counted to leave on the days as they are.</source>
        <translation>Nichts ändert sich, bevor ein anderer Administrator dem Vorschlag zustimmt; dann zählen für Auszahlungen seiner Methoden die Tage, wie sie sind.</translation>
    </message>
    <message>
        <source>Payouts leave on this day after all</source>
        <translation>An diesem Tag gehen doch Auszahlungen hinaus</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Zahlungssystem</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Name des Tages</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Say what day it is.</source>
        <translation>Sagen Sie, welcher Tag es ist.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
</context>
<context>
    <name>purser::payments::BulkDialog</name>
    <message>
        <source>Approve several payments</source>
        <translation>Mehrere Zahlungen freigeben</translation>
    </message>
    <message>
        <source>Each is approved on its own. What is not ready is left out and named.</source>
        <translation>Jede wird einzeln freigegeben. Was nicht bereit ist, wird ausgelassen und genannt.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>gestoppt: %1</translation>
    </message>
    <message>
        <source>open at %1</source>
        <translation>offen bei %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>None is ready.</source>
        <translation>Keine ist bereit.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>None of these payments is ready to be approved.</source>
        <translation>Keine dieser Zahlungen ist zur Freigabe bereit.</translation>
    </message>
    <message>
        <source>Together they are more than one list may hold, %1.</source>
        <translation>Zusammen übersteigen sie das Maximum je Liste, %1.</translation>
    </message>
    <message>
        <source>Enter your password first.</source>
        <translation>Zuerst das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>ready; look at: %1</source>
        <translation>bereit; ansehen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n payments</source>
        <translation>
            <numerusform>%n Zahlung genehmigen</numerusform>
            <numerusform>%n Zahlungen genehmigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject several payments</source>
        <translation>Mehrere Zahlungen ablehnen</translation>
    </message>
    <message>
        <source>Return several payments for information</source>
        <translation>Mehrere Zahlungen mit Rückfrage zurückgeben</translation>
    </message>
    <message>
        <source>Each is rejected on its own, all for one reason; the held money goes back. What is not ready is left out and named.</source>
        <translation>Jede wird einzeln abgelehnt, alle aus einem Grund; das reservierte Geld geht zurück. Was nicht bereit ist, wird ausgelassen und genannt.</translation>
    </message>
    <message>
        <source>Each client is asked on their own, all for one reason; the money stays held. What is not ready is left out and named.</source>
        <translation>Jeder Kunde wird einzeln gefragt, alle aus einem Grund; das Geld bleibt reserviert. Was nicht bereit ist, wird ausgelassen und genannt.</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n payments</source>
        <translation>
            <numerusform>%n Zahlung ablehnen</numerusform>
            <numerusform>%n Zahlungen ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n payments</source>
        <translation>
            <numerusform>%n Zahlung zurückgeben</numerusform>
            <numerusform>%n Zahlungen zurückgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>ready; no address to write to</source>
        <translation>bereit; keine Adresse zum Anschreiben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>returned for information</source>
        <translation>mit Rückfrage zurückgegeben</translation>
    </message>
    <message>
        <source>Done: %1 · left out: %2</source>
        <translation>Erledigt: %1 · ausgelassen: %2</translation>
    </message>
    <message>
        <source>None of these payments can be decided now.</source>
        <translation>Keine dieser Zahlungen kann jetzt entschieden werden.</translation>
    </message>
</context>
<context>
    <name>purser::payments::BulkReason</name>
    <message>
        <source>Write it to each client</source>
        <translation>Jedem Kunden schreiben</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In your words, for colleagues</source>
        <translation>In Ihren Worten, für Kollegen</translation>
    </message>
    <message>
        <source>Choose what each client may read</source>
        <translation>Wählen, was jeder Kunde lesen darf</translation>
    </message>
    <message>
        <source>What each client is told</source>
        <translation>Was jedem Kunden gesagt wird</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>Einen Grund aus der Liste wählen.</translation>
    </message>
    <message>
        <source>This reason needs a few words of explanation.</source>
        <translation>Dieser Grund braucht ein paar erklärende Worte.</translation>
    </message>
    <message>
        <source>Choose what each client is told.</source>
        <translation>Wählen Sie, was jedem Kunden gesagt wird.</translation>
    </message>
</context>
<context>
    <name>purser::payments::CaseChooser</name>
    <message>
        <source>every entity</source>
        <translation>jeder Rechtsträger</translation>
    </message>
    <message>
        <source>any risk</source>
        <translation>jedes Risiko</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>jeder Kanal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Rechtsträger</translation>
    </message>
    <message>
        <source>Risk of the client</source>
        <translation>Risiko des Kunden</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
</context>
<context>
    <name>purser::payments::ChargebackDialog</name>
    <message>
        <source>Dispute of %1</source>
        <translation>Reklamation zu %1</translation>
    </message>
    <message>
        <source>What the provider wrote. The amount is a claim while the dispute is open, its fee a cost from today; the client&apos;s withdrawals are stopped by a check.</source>
        <translation>Angaben aus der Mitteilung des Anbieters. Der Betrag ist eine Forderung, solange die Reklamation offen ist, ihre Gebühr ab heute ein Aufwand; ein Prüfpunkt stoppt die Auszahlungen des Kunden.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Provider&apos;s number of the dispute</source>
        <translation>Nummer der Reklamation beim Anbieter</translation>
    </message>
    <message>
        <source>Disputed amount</source>
        <translation>Reklamierter Betrag</translation>
    </message>
    <message>
        <source>Fee of the provider</source>
        <translation>Gebühr des Anbieters</translation>
    </message>
    <message>
        <source>Evidence until</source>
        <translation>Nachweis bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Disputed amount, %1</source>
        <translation>Reklamierter Betrag, %1</translation>
    </message>
    <message>
        <source>Give the provider&apos;s number.</source>
        <translation>Die Nummer des Anbieters angeben.</translation>
    </message>
    <message>
        <source>Enter the disputed amount.</source>
        <translation>Den reklamierten Betrag eingeben.</translation>
    </message>
    <message>
        <source>Enter the fee, or 0.</source>
        <translation>Die Gebühr eingeben, oder 0.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ChargebacksWindow</name>
    <message>
        <source>Evidence due</source>
        <translation>Nachweis fällig</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Reklamiert</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Provider&apos;s number</source>
        <translation>Nummer des Anbieters</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Reklamationen</translation>
    </message>
    <message>
        <source>Deposits their payers dispute. While one is open the client&apos;s withdrawals are stopped by a check; send the evidence in time.</source>
        <translation>Einzahlungen, die ihr Zahler reklamiert. Solange eine Reklamation offen ist, stoppt ein Prüfpunkt die Auszahlungen des Kunden; den Nachweis rechtzeitig senden.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No dispute here.</source>
        <translation>Keine Reklamation hier.</translation>
    </message>
    <message>
        <source>Enter one from the menu of its deposit when the provider writes about it.</source>
        <translation>Eine Reklamation über das Menü ihrer Einzahlung erfassen, sobald der Anbieter sie mitteilt.</translation>
    </message>
    <message>
        <source>Open the deposit</source>
        <translation>Einzahlung öffnen</translation>
    </message>
    <message>
        <source>Say how it ended…</source>
        <translation>Ausgang angeben…</translation>
    </message>
    <message>
        <source>Choose a dispute in the list.</source>
        <translation>Eine Reklamation in der Liste wählen.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle sieht dies nicht vor.</translation>
    </message>
    <message>
        <source>This dispute has ended.</source>
        <translation>Diese Reklamation ist beendet.</translation>
    </message>
    <message>
        <source>Say how %1 ended…</source>
        <translation>Ausgang zu %1 angeben…</translation>
    </message>
    <message>
        <source>End of the dispute of %1</source>
        <translation>Ende der Reklamation zu %1</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Woher Sie das wissen</translation>
    </message>
    <message>
        <source>End the dispute</source>
        <translation>Reklamation beenden</translation>
    </message>
    <message>
        <source>The dispute of %1 has ended.</source>
        <translation>Die Reklamation zu %1 ist beendet.</translation>
    </message>
    <message>
        <source>Business hours left</source>
        <translation>Verbleibende Geschäftszeit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Wer sich kümmert</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Noch geschuldet</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Nachweis hinzufügen…</translation>
    </message>
    <message>
        <source>Evidence was sent…</source>
        <translation>Nachweise wurden gesandt…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has the evidence.</source>
        <translation>Der Anbieter hat die Nachweise.</translation>
    </message>
    <message>
        <source>You see to this dispute already.</source>
        <translation>Sie kümmern sich bereits um diese Reklamation.</translation>
    </message>
    <message>
        <source>Add what was sent first.</source>
        <translation>Fügen Sie zuerst hinzu, was gesandt wurde.</translation>
    </message>
    <message>
        <source>See to the dispute of %1</source>
        <translation>Reklamation von %1 übernehmen</translation>
    </message>
    <message>
        <source>You are told when its evidence is nearly due.</source>
        <translation>Sie werden benachrichtigt, wenn die Nachweise bald fällig sind.</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>Ich kümmere mich darum</translation>
    </message>
    <message>
        <source>You see to the dispute of %1.</source>
        <translation>Sie kümmern sich um die Reklamation von %1.</translation>
    </message>
    <message>
        <source>The file is kept with the dispute.</source>
        <translation>Die Datei liegt bei der Reklamation.</translation>
    </message>
    <message>
        <source>Evidence for %1 was sent</source>
        <translation>Nachweise zu %1 wurden gesandt</translation>
    </message>
    <message>
        <source>Send it to the provider first. Its date ends nothing any more; how the dispute ends is said by the provider.</source>
        <translation>Senden Sie sie zuerst an den Anbieter. Die Frist beendet danach nichts mehr; wie die Reklamation ausgeht, sagt der Anbieter.</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Wie sie gesandt wurden</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Sie wurden gesandt</translation>
    </message>
    <message>
        <source>The provider has the evidence for %1.</source>
        <translation>Der Anbieter hat die Nachweise zu %1.</translation>
    </message>
    <message>
        <source>Won: the claim comes back from the provider. Otherwise the client owes it, until it is paid or written off by people. Not by whoever entered it.</source>
        <translation>Gewonnen: Die Forderung kommt vom Anbieter zurück. Sonst schuldet sie der Kunde, bis sie bezahlt oder von Menschen abgeschrieben ist. Nicht durch die Person, die sie eingegeben hat.</translation>
    </message>
</context>
<context>
    <name>purser::payments::CheckTexts</name>
    <message>
        <source>%1 · let pass by %2: %3</source>
        <translation>%1 · zugelassen von %2: %3</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Ausweisdokument</translation>
    </message>
    <message>
        <source>Account and client</source>
        <translation>Konto und Kunde</translation>
    </message>
    <message>
        <source>Balance after hold</source>
        <translation>Saldo nach Sperre</translation>
    </message>
    <message>
        <source>Free margin after</source>
        <translation>Freie Margin danach</translation>
    </message>
    <message>
        <source>Destination verified</source>
        <translation>Ziel verifiziert</translation>
    </message>
    <message>
        <source>Destination age</source>
        <translation>Alter des Ziels</translation>
    </message>
    <message>
        <source>Name on account</source>
        <translation>Name auf dem Konto</translation>
    </message>
    <message>
        <source>Source of funds in</source>
        <translation>Mittelherkunft Einzahlungen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelter Auftrag</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>First withdrawal</source>
        <translation>Erste Auszahlung</translation>
    </message>
    <message>
        <source>Open work on the client</source>
        <translation>Offene Vorgänge des Kunden</translation>
    </message>
    <message>
        <source>Deposits settled</source>
        <translation>Einzahlungen abgewickelt</translation>
    </message>
    <message>
        <source>Traded</source>
        <translation>Gehandelt</translation>
    </message>
    <message>
        <source>Contact data change</source>
        <translation>Kontaktdaten geändert</translation>
    </message>
    <message>
        <source>Fee against amount</source>
        <translation>Gebühr zu Betrag</translation>
    </message>
    <message>
        <source>Dormant account</source>
        <translation>Ruhendes Konto</translation>
    </message>
    <message>
        <source>Bonus taken back first</source>
        <translation>Bonus zuerst zurückgenommen</translation>
    </message>
    <message>
        <source>Back the way it came</source>
        <translation>Zurück auf gleichem Weg</translation>
    </message>
    <message>
        <source>Destination after a change</source>
        <translation>Ziel nach Änderung</translation>
    </message>
    <message>
        <source>May still be disputed</source>
        <translation>Noch reklamierbar</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Reklamationen</translation>
    </message>
    <message>
        <source>Smallest amount</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>Other accounts below zero</source>
        <translation>Andere Konten im Minus</translation>
    </message>
    <message>
        <source>Method in the country</source>
        <translation>Methode im Land</translation>
    </message>
    <message>
        <source>Books and server</source>
        <translation>Bücher und Server</translation>
    </message>
    <message>
        <source>Money at the provider</source>
        <translation>Geld beim Anbieter</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Wer gezahlt hat</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was eingegangen ist</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer es erhält</translation>
    </message>
    <message>
        <source>Allowed by the entity</source>
        <translation>Von Gesellschaft erlaubt</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Fehlbetrag</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>Was korrigiert wird</translation>
    </message>
    <message>
        <source>identity review</source>
        <translation>Identitätsprüfung</translation>
    </message>
    <message>
        <source>office</source>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>approved, level %1</source>
        <translation>freigegeben, Stufe %1</translation>
    </message>
    <message>
        <source>review not finished, level %1</source>
        <translation>Prüfung nicht abgeschlossen, Stufe %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>approval expired</source>
        <translation>Freigabe abgelaufen</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>läuft nicht ab</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>both active</source>
        <translation>beide aktiv</translation>
    </message>
    <message>
        <source>account %1, client %2</source>
        <translation>Konto %1, Kunde %2</translation>
    </message>
    <message>
        <source>none in %1 h</source>
        <translation>keine in %1 h</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>nothing is held for this payment</source>
        <translation>für diese Zahlung ist nichts gesperrt</translation>
    </message>
    <message>
        <source>%1, with %2 held</source>
        <translation>%1, gesperrt: %2</translation>
    </message>
    <message>
        <source>not read from the trading server yet</source>
        <translation>noch nicht vom Handelsserver gelesen</translation>
    </message>
    <message>
        <source>%1, open positions: %2</source>
        <translation>%1, offene Positionen: %2</translation>
    </message>
    <message>
        <source>no settled deposit in this currency</source>
        <translation>keine abgewickelte Einzahlung in dieser Währung</translation>
    </message>
    <message>
        <source>%1 settled, newest %2</source>
        <translation>%1 abgewickelt, neueste %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>not settled: %1</source>
        <translation>nicht abgewickelt: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>noch nicht verifiziert</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>added %1 ago, cooling-off %2 h ended</source>
        <translation>hinzugefügt vor %1, Wartefrist %2 h abgelaufen</translation>
    </message>
    <message>
        <source>added %1 ago, cooling-off %2 h not over</source>
        <translation>hinzugefügt vor %1, Wartefrist %2 h läuft noch</translation>
    </message>
    <message>
        <source>match: %1</source>
        <translation>Übereinstimmung: %1</translation>
    </message>
    <message>
        <source>%1 is %2 % like %3</source>
        <translation>%1 ähnelt %3 zu %2 %</translation>
    </message>
    <message>
        <source>yes, the first to this destination</source>
        <translation>ja, die erste an dieses Ziel</translation>
    </message>
    <message>
        <source>no, %1 settled to this destination</source>
        <translation>nein, %1 an dieses Ziel abgewickelt</translation>
    </message>
    <message>
        <source>none in 24 h</source>
        <translation>keine in 24 h</translation>
    </message>
    <message>
        <source>same amount within 24 h: %1</source>
        <translation>gleicher Betrag binnen 24 h: %1</translation>
    </message>
    <message>
        <source>unknown outcomes: %1, other open payments: %2</source>
        <translation>unbekannte Ausgänge: %1, weitere offene Zahlungen: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>other open payments: %1</source>
        <translation>weitere offene Zahlungen: %1</translation>
    </message>
    <message>
        <source>Sanctions and PEP lists</source>
        <translation>Sanktions- und PEP-Listen</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>The other side and the lists</source>
        <translation>Gegenseite und Listen</translation>
    </message>
    <message>
        <source>%1 of %2, which leaves %3; the least is %4</source>
        <translation>%1 von %2, es bleiben %3; das Mindeste ist %4</translation>
    </message>
    <message>
        <source>the bank: %1 is not whose account it is</source>
        <translation>die Bank: das Konto gehört nicht %1</translation>
    </message>
    <message>
        <source>the bank: not %1, but %2</source>
        <translation>die Bank: nicht %1, sondern %2</translation>
    </message>
    <message>
        <source>match: %1, and by the bank</source>
        <translation>stimmt überein: %1, auch laut Bank</translation>
    </message>
    <message>
        <source>a day: %1, %2; a week: %3, %4; 30 days: %5, %6</source>
        <translation>Tag: %1, %2; Woche: %3, %4; 30 Tage: %5, %6</translation>
    </message>
    <message>
        <source>nothing was paid in</source>
        <translation>nichts wurde eingezahlt</translation>
    </message>
    <message>
        <source>%1 lots since the money came %2, at least %3</source>
        <translation>%1 Lots seit der Einzahlung (%2), mindestens %3</translation>
    </message>
    <message>
        <source>not verified in time: the money goes back</source>
        <translation>nicht rechtzeitig geprüft: das Geld geht zurück</translation>
    </message>
    <message>
        <source>retired by %1: %2</source>
        <translation>außer Dienst gestellt von %1: %2</translation>
    </message>
    <message>
        <source>Positions both ways</source>
        <translation>Positionen in beide Richtungen</translation>
    </message>
</context>
<context>
    <name>purser::payments::ClientPicker</name>
    <message>
        <source>Name, e-mail, client code or login</source>
        <translation>Name, E-Mail, Kundencode oder Login</translation>
    </message>
    <message>
        <source>Find the client</source>
        <translation>Kunden finden</translation>
    </message>
    <message>
        <source>Clients found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No client found.</source>
        <translation>Kein Kunde gefunden.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>purser::payments::CutOffsPage</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Annahmeschluss</translation>
    </message>
    <message>
        <source>Still to leave by then</source>
        <translation>Bis dahin noch zu senden</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>Annahmeschlüsse</translation>
    </message>
    <message>
        <source>Until when payouts of a method leave on each day, and the days on which none does. The time of day is changed with the routes of the method.</source>
        <translation>Bis wann Auszahlungen einer Methode an jedem Tag abgehen, und die Tage, an denen keine abgeht. Die Uhrzeit wird mit den Routen der Methode geändert.</translation>
    </message>
    <message>
        <source>No method has a cut-off.</source>
        <translation>Keine Methode hat einen Annahmeschluss.</translation>
    </message>
    <message>
        <source>It is set with the routes of the method.</source>
        <translation>Er wird mit den Routen der Methode gesetzt.</translation>
    </message>
    <message>
        <source>Closed: weekend</source>
        <translation>Geschlossen: Wochenende</translation>
    </message>
    <message>
        <source>Bank closed: %1</source>
        <translation>Bank geschlossen: %1</translation>
    </message>
    <message>
        <source>Office closed</source>
        <translation>Büro geschlossen</translation>
    </message>
    <message>
        <source>Office closed: %1</source>
        <translation>Büro geschlossen: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s): %1</source>
        <translation>
            <numerusform>%n Auszahlung: %1</numerusform>
            <numerusform>%n Auszahlungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Payouts leave</source>
        <translation>Auszahlungen gehen ab</translation>
    </message>
    <message>
        <source>the office&apos;s</source>
        <translation>der des Büros</translation>
    </message>
    <message>
        <source>Propose another day…</source>
        <translation>Anderen Tag vorschlagen …</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle tut das nicht.</translation>
    </message>
    <message>
        <source>No method follows the calendar of a payment system.</source>
        <translation>Keine Methode folgt dem Kalender eines Zahlungssystems.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Änderung %1 ist vorgeschlagen; ein anderer Administrator entscheidet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By its own clock</source>
        <translation>Nach der eigenen Uhr</translation>
    </message>
</context>
<context>
    <name>purser::payments::DecisionTexts</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>Auf Konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Auszahlungsziel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Resolve the unknown outcome…</source>
        <translation>Unbekannten Ausgang klären…</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Stornieren…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Return for information…</source>
        <translation>Mit Rückfrage zurückgeben…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Try again to credit %1</source>
        <translation>%1 erneut gutschreiben</translation>
    </message>
    <message>
        <source>Confirm the return of %1…</source>
        <translation>Rückzahlung von %1 bestätigen…</translation>
    </message>
    <message>
        <source>Let it pass against a check…</source>
        <translation>Trotz Prüfpunkt zulassen…</translation>
    </message>
    <message>
        <source>Take a new rate…</source>
        <translation>Neuen Kurs übernehmen…</translation>
    </message>
    <message>
        <source>Correct by the opposite…</source>
        <translation>Durch Gegenbuchung korrigieren…</translation>
    </message>
    <message>
        <source>the wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Credit %1 to %2</source>
        <translation>%1 auf %2 gutschreiben</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>%1 auf %2 umbuchen</translation>
    </message>
    <message>
        <source>Take back %1 of credit from %2</source>
        <translation>%1 Kredit von %2 zurücknehmen</translation>
    </message>
    <message>
        <source>Give %1 of credit to %2</source>
        <translation>%1 Kredit auf %2 gewähren</translation>
    </message>
    <message>
        <source>Charge %1 to %2</source>
        <translation>%1 Gebühr von %2 einziehen</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>%1 von %2 abbuchen</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 auf %2 zubuchen</translation>
    </message>
    <message>
        <source>Top up %1 on %2</source>
        <translation>%2 mit %1 ausgleichen</translation>
    </message>
    <message>
        <source>Approve %1 to %2</source>
        <translation>%1 an %2 freigeben</translation>
    </message>
    <message>
        <source>the trading account is credited at once. This cannot be undone.</source>
        <translation>Das Handelskonto erhält sofort die Gutschrift. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>the trading account is debited at once. This cannot be undone.</source>
        <translation>Das Handelskonto wird sofort belastet. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>One approval is enough: %1</source>
        <translation>Eine Freigabe genügt: %1</translation>
    </message>
    <message>
        <source>This is the last approval: %1</source>
        <translation>Dies ist die letzte Freigabe: %1</translation>
    </message>
    <message>
        <source>Approval %1 of %2. Nothing moves before the last one.</source>
        <translation>Freigabe %1 von %2. Vor der letzten bewegt sich nichts.</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Return %1 for information</source>
        <translation>%1 mit Rückfrage zurückgeben</translation>
    </message>
    <message>
        <source>Answer the question about %1</source>
        <translation>Rückfrage zu %1 beantworten</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 stornieren</translation>
    </message>
    <message>
        <source>Amend %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Unknown outcome of %1</source>
        <translation>Unbekannter Ausgang von %1</translation>
    </message>
    <message>
        <source>Let %1 pass against a check</source>
        <translation>%1 trotz Prüfpunkt zulassen</translation>
    </message>
    <message>
        <source>New rate for %1</source>
        <translation>Neuer Kurs für %1</translation>
    </message>
    <message>
        <source>Credit %1 once more</source>
        <translation>%1 erneut gutschreiben</translation>
    </message>
    <message>
        <source>Return of %1</source>
        <translation>Rückzahlung von %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>%1 korrigieren</translation>
    </message>
    <message>
        <source>What came goes back to its payer; another person confirms it. This cannot be undone.</source>
        <translation>Das Eingegangene geht an den Zahler zurück; eine andere Person bestätigt es. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The held money goes back to the client. This cannot be undone.</source>
        <translation>Der gesperrte Betrag geht an den Kunden zurück. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The clock stops and the money stays held until the answer comes. Approvals given so far no longer count.</source>
        <translation>Die Frist ruht, und der Betrag bleibt bis zur Antwort gesperrt. Bisherige Freigaben zählen nicht mehr.</translation>
    </message>
    <message>
        <source>The payment waits for approval again and its clock goes on.</source>
        <translation>Die Zahlung wartet wieder auf Freigabe, und ihre Frist läuft weiter.</translation>
    </message>
    <message>
        <source>The money is not expected any more. Should it come, it waits for a person.</source>
        <translation>Das Geld wird nicht mehr erwartet. Geht es doch ein, wartet es auf eine Person.</translation>
    </message>
    <message>
        <source>The market rate of now less the markup. Approvals given so far no longer count, and you may not approve it yourself.</source>
        <translation>Der aktuelle Marktkurs abzüglich Aufschlag. Bisherige Freigaben zählen nicht mehr, und Sie dürfen nicht selbst freigeben.</translation>
    </message>
    <message>
        <source>The money is in the client&apos;s wallet; the trading server is asked once more.</source>
        <translation>Das Geld ist in der Wallet des Kunden; der Handelsserver wird noch einmal angefragt.</translation>
    </message>
    <message>
        <source>Give the provider&apos;s reference of the payment back. The books follow.</source>
        <translation>Die Referenz des Anbieters für die Rückzahlung angeben. Die Bücher folgen.</translation>
    </message>
    <message>
        <source>Asks for the exact opposite on the trading server and in the books, linked to what it corrects. Another person approves it.</source>
        <translation>Fordert die genaue Gegenbuchung auf dem Handelsserver und in den Büchern an, verknüpft mit dem Korrigierten. Eine andere Person gibt sie frei.</translation>
    </message>
    <message>
        <source>Return for information</source>
        <translation>Mit Rückfrage zurückgeben</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take the rate of now</source>
        <translation>Aktuellen Kurs übernehmen</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>%1 gutschreiben</translation>
    </message>
    <message>
        <source>%1 went back</source>
        <translation>%1 zurückgezahlt</translation>
    </message>
    <message>
        <source>Ask for the opposite of %1</source>
        <translation>Gegenbuchung zu %1 anfordern</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>%1 approved, %2 of %3.</source>
        <translation>%1 freigegeben, %2 von %3.</translation>
    </message>
    <message>
        <source>%1 approved. The trading account is being credited.</source>
        <translation>%1 freigegeben. Die Gutschrift auf dem Handelskonto läuft.</translation>
    </message>
    <message>
        <source>%1 approved. The trading account is being debited.</source>
        <translation>%1 freigegeben. Die Belastung des Handelskontos läuft.</translation>
    </message>
    <message>
        <source>%1 rejected.</source>
        <translation>%1 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 returned for information.</source>
        <translation>%1 mit Rückfrage zurückgegeben.</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 beantwortet.</translation>
    </message>
    <message>
        <source>%1 cancelled.</source>
        <translation>%1 storniert.</translation>
    </message>
    <message>
        <source>%1 amended. It needs all its approvals again.</source>
        <translation>%1 geändert. Alle Freigaben sind erneut erforderlich.</translation>
    </message>
    <message>
        <source>%1 passes against the check.</source>
        <translation>%1 ist trotz Prüfpunkt zugelassen.</translation>
    </message>
    <message>
        <source>%1 has a new rate.</source>
        <translation>%1 hat einen neuen Kurs.</translation>
    </message>
    <message>
        <source>%1 is being credited.</source>
        <translation>%1 wird gutgeschrieben.</translation>
    </message>
    <message>
        <source>%1 is back with its payer.</source>
        <translation>%1 ist zurück beim Zahler.</translation>
    </message>
    <message>
        <source>The correction of %1 waits for approval.</source>
        <translation>Die Korrektur von %1 wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>%1 updated.</source>
        <translation>%1 aktualisiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hand over to a colleague…</source>
        <translation>An andere Person übergeben…</translation>
    </message>
    <message>
        <source>Enter a dispute…</source>
        <translation>Reklamation erfassen…</translation>
    </message>
    <message>
        <source>Dispute of %1</source>
        <translation>Reklamation zu %1</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>%1 übergeben</translation>
    </message>
    <message>
        <source>Enter the dispute</source>
        <translation>Reklamation erfassen</translation>
    </message>
    <message>
        <source>The dispute of %1 is entered.</source>
        <translation>Die Reklamation zu %1 ist erfasst.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>%1 übergeben.</translation>
    </message>
    <message>
        <source>Refund %1 by the gateway…</source>
        <translation>%1 durch das Gateway erstatten…</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <translation>Erstattung von %1</translation>
    </message>
    <message>
        <source>The gateway gives the whole amount back to the card or account it came from. It is asked once; the deposit is returned when the gateway says so.</source>
        <translation>Das Gateway gibt den ganzen Betrag an die Karte oder das Konto zurück, von dem er kam. Es wird einmal gefragt; die Einzahlung gilt als zurückgegeben, wenn das Gateway es sagt.</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>%1 is being refunded.</source>
        <translation>%1 wird erstattet.</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Erneut fragen…</translation>
    </message>
    <message>
        <source>Nobody has answered in time. Asked of: %1, by %2, until %3. %4</source>
        <translation>Niemand hat rechtzeitig geantwortet. Gefragt: %1, von %2, bis %3. %4</translation>
    </message>
    <message>
        <source>Asked of: %1, by %2, until %3. %4</source>
        <translation>Gefragt: %1, von %2, bis %3. %4</translation>
    </message>
    <message>
        <source>Call off %1…</source>
        <translation>%1 zurückziehen…</translation>
    </message>
    <message>
        <source>Back onto an account, from the wallet…</source>
        <translation>Aus dem Wallet zurück auf ein Konto…</translation>
    </message>
    <message>
        <source>Call off %1</source>
        <translation>%1 zurückziehen</translation>
    </message>
    <message>
        <source>It is approved, and nothing has been sent yet. The held money goes back to the client. This cannot be undone.</source>
        <translation>Sie ist freigegeben, und noch ist nichts gesendet. Das reservierte Geld geht an den Kunden zurück. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 is called off.</source>
        <translation>%1 ist zurückgezogen.</translation>
    </message>
    <message>
        <source>It stays with us…</source>
        <translation>Es bleibt bei uns…</translation>
    </message>
    <message>
        <source>One approval is enough: the wallet is debited and the payout is sent. This cannot be undone.</source>
        <translation>Eine Freigabe genügt: Das Wallet wird belastet und die Auszahlung gesendet. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This is the last approval: the wallet is debited and the payout is sent. This cannot be undone.</source>
        <translation>Das ist die letzte Freigabe: Das Wallet wird belastet und die Auszahlung gesendet. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Pay out %1 again</source>
        <translation>%1 wieder auszahlen</translation>
    </message>
    <message>
        <source>What came back of %1 stays</source>
        <translation>Was von %1 zurückkam, bleibt</translation>
    </message>
    <message>
        <source>A new withdrawal out of the wallet, where the money is. It is held at once, and other people approve it like every other.</source>
        <translation>Eine neue Auszahlung aus dem Wallet, in dem das Geld liegt. Es wird sofort vorgemerkt, und andere geben sie frei wie jede andere.</translation>
    </message>
    <message>
        <source>A new withdrawal off the trading account, where the money is. It is held at once, and other people approve it like every other.</source>
        <translation>Eine neue Auszahlung vom Handelskonto, auf dem das Geld liegt. Es wird sofort vorgemerkt, und andere geben sie frei wie jede andere.</translation>
    </message>
    <message>
        <source>Nothing moves: it is no longer in the list of payouts that came back. It can be paid out again later.</source>
        <translation>Nichts bewegt sich: Sie steht nicht mehr in der Liste der zurückgekommenen Auszahlungen. Später kann sie wieder ausgezahlt werden.</translation>
    </message>
    <message>
        <source>Ask for the payout</source>
        <translation>Auszahlung beantragen</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Es bleibt</translation>
    </message>
    <message>
        <source>%1 approved. It is being paid out of the wallet.</source>
        <translation>%1 freigegeben. Es wird aus dem Wallet ausgezahlt.</translation>
    </message>
    <message>
        <source>What came back of %1 stays.</source>
        <translation>Was von %1 zurückkam, bleibt.</translation>
    </message>
    <message>
        <source>Pay out again…</source>
        <translation>Wieder auszahlen…</translation>
    </message>
</context>
<context>
    <name>purser::payments::DelegateDialog</name>
    <message>
        <source>Delegate my step</source>
        <translation>Meinen Schritt delegieren</translation>
    </message>
    <message>
        <source>The colleague takes your step beside their own; nobody takes two steps of one payment. It ends by itself, and whenever you or they end it.</source>
        <translation>Die andere Person übernimmt Ihren Schritt neben ihrem eigenen; niemand übernimmt zwei Schritte einer Zahlung. Endet von selbst oder sobald eine der beiden Personen es beendet.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Step of the role</source>
        <translation>Schritt der Rolle</translation>
    </message>
    <message>
        <source>Up to, %1</source>
        <translation>Höchstbetrag, %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegieren</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Ein Teammitglied wählen.</translation>
    </message>
    <message>
        <source>Say up to which amount.</source>
        <translation>Angeben, bis zu welchem Betrag.</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <translation>Mindestens eine Art wählen.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Begründung angeben.</translation>
    </message>
</context>
<context>
    <name>purser::payments::DepositDialog</name>
    <message>
        <source>New deposit</source>
        <translation>Neue Einzahlung</translation>
    </message>
    <message>
        <source>The client gives the reference of the deposit when paying. It is credited when the provider says that the money came.</source>
        <translation>Der Kunde gibt beim Zahlen die Referenz der Einzahlung an. Die Gutschrift erfolgt, sobald der Anbieter den Eingang meldet.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Announce the deposit</source>
        <translation>Einzahlung ankündigen</translation>
    </message>
</context>
<context>
    <name>purser::payments::DifferencesPage</name>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Beauftragt</translation>
    </message>
    <message>
        <source>In suspense</source>
        <translation>Auf dem Klärungskonto</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Was ungewöhnlich ist</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Bisher angegeben</translation>
    </message>
    <message>
        <source>Payouts of another amount</source>
        <translation>Auszahlungen über einen anderen Betrag</translation>
    </message>
    <message>
        <source>Payouts by which another amount moved than was asked for. The difference stays in suspense until two people say whose it is.</source>
        <translation>Auszahlungen, bei denen ein anderer Betrag bewegt wurde als verlangt. Die Differenz bleibt auf dem Klärungskonto, bis zwei Personen sagen, wessen sie ist.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Say whose it is…</source>
        <translation>Sagen, wessen es ist…</translation>
    </message>
    <message>
        <source>Show what is settled</source>
        <translation>Erledigtes zeigen</translation>
    </message>
    <message>
        <source>Nothing was settled yet.</source>
        <translation>Noch nichts ist erledigt.</translation>
    </message>
    <message>
        <source>Every payout moved what was asked for.</source>
        <translation>Jede Auszahlung hat bewegt, was verlangt war.</translation>
    </message>
    <message>
        <source>Payouts appear here by themselves.</source>
        <translation>Auszahlungen erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation>Offenes zeigen</translation>
    </message>
    <message>
        <source>The client owes the surplus</source>
        <translation>Der Kunde schuldet den Überschuss</translation>
    </message>
    <message>
        <source>The provider kept it, or has made it good</source>
        <translation>Der Anbieter hat es behalten oder ersetzt</translation>
    </message>
    <message>
        <source>Income or loss of the office</source>
        <translation>Ertrag oder Verlust des Hauses</translation>
    </message>
    <message>
        <source>Nobody has said anything</source>
        <translation>Noch hat niemand etwas angegeben</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 und %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Less reached the client</source>
        <translation>Beim Kunden kam weniger an</translation>
    </message>
    <message>
        <source>Too much reached the client</source>
        <translation>Beim Kunden kam zu viel an</translation>
    </message>
    <message>
        <source>Choose a payout in the list.</source>
        <translation>In der Liste eine Auszahlung auswählen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>It is booked when a second person says the same.</source>
        <translation>Es wird gebucht, wenn eine zweite Person dasselbe sagt.</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Woher Sie das wissen</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Das sagen</translation>
    </message>
    <message>
        <source>Entered; %1 waits for a second person to say the same.</source>
        <translation>Erfasst; %1 wartet darauf, dass eine zweite Person dasselbe angibt.</translation>
    </message>
    <message>
        <source>The difference of %1 is booked.</source>
        <translation>Die Differenz von %1 ist gebucht.</translation>
    </message>
    <message>
        <source>The rest is the client&apos;s: into their wallet</source>
        <translation>Der Rest gehört dem Kunden: in dessen Wallet</translation>
    </message>
</context>
<context>
    <name>purser::payments::EntriesWindow</name>
    <message>
        <source>Value date</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Was der Zahler schrieb</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Referenz der Bank</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Eingegeben von</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Money entered by hand</source>
        <translation>Von Hand eingegebenes Geld</translation>
    </message>
    <message>
        <source>Money that came to a bank account, read off its statement. A second person confirms it; then it is booked and waits for its owner among the receipts.</source>
        <translation>Geld, das auf einem Bankkonto einging, vom Kontoauszug abgelesen. Eine zweite Person bestätigt es; dann ist es gebucht und wartet bei den Zahlungseingängen auf seinen Eigentümer.</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Entered wrongly</source>
        <translation>Falsch eingegeben</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nichts hier.</translation>
    </message>
    <message>
        <source>Enter money that came to a bank account with N.</source>
        <translation>Geben Sie Geld, das auf einem Bankkonto einging, mit N ein.</translation>
    </message>
    <message>
        <source>Enter money…</source>
        <translation>Geld eingeben…</translation>
    </message>
    <message>
        <source>Entered wrongly…</source>
        <translation>Falsch eingegeben…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen…</translation>
    </message>
    <message>
        <source>Choose an entry in the list.</source>
        <translation>Wählen Sie einen Eintrag in der Liste.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle tut das nicht.</translation>
    </message>
    <message>
        <source>This entry has been decided.</source>
        <translation>Über diesen Eintrag ist entschieden.</translation>
    </message>
    <message>
        <source>You entered this; another person confirms it.</source>
        <translation>Sie haben das eingegeben; eine andere Person bestätigt es.</translation>
    </message>
    <message>
        <source>What can be entered is being read.</source>
        <translation>Es wird gelesen, was eingegeben werden kann.</translation>
    </message>
    <message>
        <source>Confirm %1…</source>
        <translation>%1 bestätigen…</translation>
    </message>
    <message>
        <source>Entered; another person confirms it before it is booked.</source>
        <translation>Eingegeben; eine andere Person bestätigt es, bevor es gebucht wird.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Compare each line with the statement of the bank. It is booked at once.</source>
        <translation>Vergleichen Sie jede Zeile mit dem Kontoauszug. Es wird sofort gebucht.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>It stands so on the statement</source>
        <translation>So steht es auf dem Auszug</translation>
    </message>
    <message>
        <source>Booked; now it waits for its owner.</source>
        <translation>Gebucht; jetzt wartet es auf seinen Eigentümer.</translation>
    </message>
    <message>
        <source>Entered wrongly: %1</source>
        <translation>Falsch eingegeben: %1</translation>
    </message>
    <message>
        <source>Nothing is booked. The bank&apos;s reference can be entered again.</source>
        <translation>Nichts wird gebucht. Die Referenz der Bank kann wieder eingegeben werden.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>It was entered wrongly</source>
        <translation>Es wurde falsch eingegeben</translation>
    </message>
    <message>
        <source>Not booked; its reference is free again.</source>
        <translation>Nicht gebucht; die Referenz ist wieder frei.</translation>
    </message>
    <message>
        <source>Payer&apos;s IBAN</source>
        <translation>IBAN des Zahlers</translation>
    </message>
</context>
<context>
    <name>purser::payments::EntryDialog</name>
    <message>
        <source>Trading account</source>
        <translation>Handelskonto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Den Kunden wählen.</translation>
    </message>
    <message>
        <source>This client has no active trading account.</source>
        <translation>Dieser Kunde hat kein aktives Handelskonto.</translation>
    </message>
    <message>
        <source>Enter the amount, such as %1.</source>
        <translation>Den Betrag eingeben, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Der Betrag muss über null liegen.</translation>
    </message>
</context>
<context>
    <name>purser::payments::EvidenceDialog</name>
    <message>
        <source>Evidence for the dispute of %1</source>
        <translation>Nachweise zur Reklamation von %1</translation>
    </message>
    <message>
        <source>PNG, JPEG or PDF, 10 MB at most. It is kept with its fingerprint and scanned for viruses before anybody opens it.</source>
        <translation>PNG, JPEG oder PDF, höchstens 10 MB. Die Datei wird mit ihrem Fingerabdruck aufbewahrt und auf Viren geprüft, bevor sie jemand öffnet.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Reklamiert</translation>
    </message>
    <message>
        <source>Evidence due</source>
        <translation>Nachweise fällig</translation>
    </message>
    <message>
        <source>Evidence that is there</source>
        <translation>Vorhandene Nachweise</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add the file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <translation>%1 · %2 · %3, %4</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Dokumente (%1)</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB.</source>
        <translation>Die Datei ist größer als 10 MB.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FileDialog</name>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>These bytes and no others go to the bank, once a second person has released them.</source>
        <translation>Genau diese Bytes gehen an die Bank, sobald eine zweite Person sie freigegeben hat.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message numerus="yes">
        <source>Last %n character(s) of the hash</source>
        <translation>
            <numerusform>Letztes %n Zeichen des Hashes</numerusform>
            <numerusform>Letzte %n Zeichen des Hashes</numerusform>
        </translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It was released already.</source>
        <translation>Sie wurde bereits freigegeben.</translation>
    </message>
    <message>
        <source>Its payment is being sent already or has ended.</source>
        <translation>Ihre Zahlung wird bereits gesendet oder ist beendet.</translation>
    </message>
    <message>
        <source>It does not hold the payment it was made for; nobody can release it.</source>
        <translation>Sie enthält nicht die Zahlung, für die sie erstellt wurde; niemand kann sie freigeben.</translation>
    </message>
    <message>
        <source>You had a hand in this payment or its destination; another person releases it.</source>
        <translation>Sie waren an dieser Zahlung oder ihrem Ziel beteiligt; eine andere Person gibt sie frei.</translation>
    </message>
    <message>
        <source>%1 — not the account of the payment</source>
        <translation>%1 – nicht das Konto der Zahlung</translation>
    </message>
    <message>
        <source>%1 — not the amount of the payment</source>
        <translation>%1 – nicht der Betrag der Zahlung</translation>
    </message>
    <message>
        <source>%1 — not the reference of the payment</source>
        <translation>%1 – nicht die Referenz der Zahlung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 Bytes</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Hash (SHA-256)</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: to %2, %3</source>
        <translation>%1: an %2, %3</translation>
    </message>
    <message>
        <source>The office cannot read any transfer in it.</source>
        <translation>Das Office kann darin keine Überweisung lesen.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Type the last %n character(s) of the hash as your copy of the file has it.</source>
        <translation>
            <numerusform>Das letzte %n Zeichen des Hashes eingeben, wie Ihre Kopie der Datei ihn hat.</numerusform>
            <numerusform>Die letzten %n Zeichen des Hashes eingeben, wie Ihre Kopie der Datei ihn hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up this file…</source>
        <translation>Diese Datei verwerfen…</translation>
    </message>
    <message>
        <source>Two people have given it up.</source>
        <translation>Zwei Personen haben sie verworfen.</translation>
    </message>
    <message>
        <source>It holds its payment: it is released, not given up.</source>
        <translation>Sie enthält ihre Zahlung: Sie wird freigegeben, nicht verworfen.</translation>
    </message>
    <message>
        <source>You had a hand in this payment or its destination; others give the file up.</source>
        <translation>Sie waren an dieser Zahlung oder ihrem Ziel beteiligt; andere verwerfen die Datei.</translation>
    </message>
    <message>
        <source>the money goes back to the client</source>
        <translation>geht das Geld an den Kunden zurück</translation>
    </message>
    <message>
        <source>another file is made of what the office holds now</source>
        <translation>wird eine andere Datei aus dem gemacht, was das Büro jetzt führt</translation>
    </message>
    <message>
        <source>Given up, says</source>
        <translation>Verwerfen will</translation>
    </message>
    <message>
        <source>%1, %2: %3 — %4</source>
        <translation>%1, %2: %3 — %4</translation>
    </message>
    <message>
        <source>You said so already; another person confirms it.</source>
        <translation>Sie haben das bereits gesagt; eine andere Person bestätigt es.</translation>
    </message>
    <message>
        <source>Take a payment out…</source>
        <translation>Eine Zahlung herausnehmen…</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
</context>
<context>
    <name>purser::payments::FilesPage</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Hash ends in</source>
        <translation>Hash endet auf</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Files released</source>
        <translation>Freigegebene Dateien</translation>
    </message>
    <message>
        <source>Files to release</source>
        <translation>Freizugebende Dateien</translation>
    </message>
    <message>
        <source>Files that went to the bank, each with its hash and whoever released it.</source>
        <translation>Dateien, die an die Bank gingen, jede mit ihrem Hash und der Person, die sie freigegeben hat.</translation>
    </message>
    <message>
        <source>Files of credit transfers that go to the bank only after a second person, who had no hand in the payment, has released them by their hash.</source>
        <translation>Überweisungsdateien, die erst an die Bank gehen, wenn eine zweite, an der Zahlung nicht beteiligte Person sie anhand ihres Hashes freigegeben hat.</translation>
    </message>
    <message>
        <source>Keep a copy of the file</source>
        <translation>Kopie der Datei aufbewahren</translation>
    </message>
    <message>
        <source>No file was released yet.</source>
        <translation>Noch wurde keine Datei freigegeben.</translation>
    </message>
    <message>
        <source>No file waits for its release.</source>
        <translation>Keine Datei wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>The bridge makes one when a payout goes by a bank&apos;s file.</source>
        <translation>Die Bridge erstellt eine, wenn eine Auszahlung per Bankdatei erfolgt.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Kopie aufbewahren…</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Hineinsehen…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Does not hold its payment</source>
        <translation>Enthält nicht ihre Zahlung</translation>
    </message>
    <message>
        <source>Its payment has ended</source>
        <translation>Ihre Zahlung ist beendet</translation>
    </message>
    <message>
        <source>Waits for another person</source>
        <translation>Wartet auf eine andere Person</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>In der Liste eine Datei auswählen.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle sieht dies nicht vor.</translation>
    </message>
    <message>
        <source>Release %1…</source>
        <translation>%1 freigeben…</translation>
    </message>
    <message>
        <source>File %1 goes to the bank.</source>
        <translation>Datei %1 geht an die Bank.</translation>
    </message>
    <message>
        <source>File %1 is kept as %2; this is on the record.</source>
        <translation>Datei %1 liegt als %2 vor; dies ist vermerkt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Give up file %1</source>
        <translation>Datei %1 verwerfen</translation>
    </message>
    <message>
        <source>%1 has said so already. When you say the same, the file never leaves.</source>
        <translation>%1 hat das bereits gesagt. Sagen Sie dasselbe, geht die Datei niemals hinaus.</translation>
    </message>
    <message>
        <source>It does not hold its payment and will never leave. It counts when a second person, who had no hand in the payment, says the same.</source>
        <translation>Sie enthält ihre Zahlung nicht und geht niemals hinaus. Es zählt, wenn eine zweite Person, die an der Zahlung nicht beteiligt war, dasselbe sagt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Then %1</source>
        <translation>Danach %1</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher wissen Sie es?</translation>
    </message>
    <message>
        <source>Give up %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>File %1 is given up.</source>
        <translation>Die Datei %1 ist verworfen.</translation>
    </message>
    <message>
        <source>File %1: another person confirms that it is given up.</source>
        <translation>Datei %1: Eine andere Person bestätigt, dass sie verworfen wird.</translation>
    </message>
    <message>
        <source>You may release none of these files.</source>
        <translation>Sie dürfen keine dieser Dateien freigeben.</translation>
    </message>
    <message numerus="yes">
        <source>Release %n file(s)…</source>
        <translation>
            <numerusform>%n Datei freigeben …</numerusform>
            <numerusform>%n Dateien freigeben …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go to the bank.</source>
        <translation>
            <numerusform>%n Datei geht an die Bank.</numerusform>
            <numerusform>%n Dateien gehen an die Bank.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These stay, because something changed: %2.</source>
        <translation>%1 Diese bleiben, weil sich etwas geändert hat: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a payment out of file %1</source>
        <translation>Eine Zahlung aus der Datei %1 nehmen</translation>
    </message>
    <message>
        <source>Its money goes back to the client. The file is made anew of the others, with another hash, and waits for its release.</source>
        <translation>Ihr Geld geht an den Kunden zurück. Die Datei wird aus den übrigen neu erstellt, mit einem anderen Hash, und wartet auf ihre Freigabe.</translation>
    </message>
    <message>
        <source>%1: to %2, %3</source>
        <translation>%1: an %2, %3</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>File %1 never leaves; another is made of the other payments.</source>
        <translation>Die Datei %1 geht nie hinaus; aus den übrigen Zahlungen entsteht eine andere.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FindingDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look into the books of the gateway first. It counts when a second person says the same.</source>
        <translation>Sehen Sie zuerst in den Büchern des Gateways nach. Es gilt, wenn eine zweite Person dasselbe sagt.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was gekommen ist</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Woher Sie das wissen</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Das sagen</translation>
    </message>
    <message>
        <source>We asked for</source>
        <translation>Wir verlangten</translation>
    </message>
    <message>
        <source>The gateway shows</source>
        <translation>Der Gateway zeigt</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>kein Betrag</translation>
    </message>
    <message>
        <source>Its word</source>
        <translation>Sein Wort</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Dessen Nummer</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Gezahlt von</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Bisher angegeben</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Enter what came.</source>
        <translation>Geben Sie ein, was gekommen ist.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FindingsWindow</name>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Was ungewöhnlich ist</translation>
    </message>
    <message>
        <source>We asked for</source>
        <translation>Wir verlangten</translation>
    </message>
    <message>
        <source>The gateway shows</source>
        <translation>Der Gateway zeigt</translation>
    </message>
    <message>
        <source>Its word</source>
        <translation>Sein Wort</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Seine Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Bisher gesagt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What gateways say</source>
        <translation>Was Gateways melden</translation>
    </message>
    <message>
        <source>Deposits of which a gateway says something that only people can judge. Nothing is booked until two people say the same.</source>
        <translation>Einzahlungen, zu denen ein Gateway etwas meldet, das nur Menschen beurteilen können. Nichts wird gebucht, bis zwei Personen dasselbe sagen.</translation>
    </message>
    <message>
        <source>To be judged</source>
        <translation>Zu beurteilen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nichts hier.</translation>
    </message>
    <message>
        <source>What a gateway says is acted upon by itself.</source>
        <translation>Was ein Gateway meldet, wird von selbst verarbeitet.</translation>
    </message>
    <message>
        <source>Open the deposit</source>
        <translation>Einzahlung öffnen</translation>
    </message>
    <message>
        <source>Say what it is…</source>
        <translation>Sagen, was es ist…</translation>
    </message>
    <message>
        <source>Choose a deposit in the list.</source>
        <translation>Wählen Sie eine Einzahlung in der Liste.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle tut das nicht.</translation>
    </message>
    <message>
        <source>This is settled.</source>
        <translation>Das ist geklärt.</translation>
    </message>
    <message>
        <source>What %1 is has been settled.</source>
        <translation>Was %1 ist, ist geklärt.</translation>
    </message>
    <message>
        <source>Proposed for %1; a second person says the same.</source>
        <translation>Für %1 vorgeschlagen; eine zweite Person sagt dasselbe.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was gekommen ist</translation>
    </message>
</context>
<context>
    <name>purser::payments::FloatDialog</name>
    <message>
        <source>Money moved to a provider or back</source>
        <translation>Geld zu einem Anbieter oder zurück bewegt</translation>
    </message>
    <message>
        <source>As the bank shows it. Another person compares it with the bank; only then it is booked, and payouts may leave from it.</source>
        <translation>So, wie die Bank es zeigt. Eine andere Person vergleicht es mit der Bank; erst dann wird es gebucht, und Auszahlungen dürfen davon abgehen.</translation>
    </message>
    <message>
        <source>To the provider: a top-up</source>
        <translation>Zum Anbieter: eine Aufladung</translation>
    </message>
    <message>
        <source>Back from it: a settlement</source>
        <translation>Zurück von ihm: eine Abrechnung</translation>
    </message>
    <message>
        <source>The office&apos;s own money</source>
        <translation>Eigenes Geld des Büros</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Von oder nach</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Referenz der Bank</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Enter the money</source>
        <translation>Geld erfassen</translation>
    </message>
    <message>
        <source>Choose where the money came from or went, another than the provider itself.</source>
        <translation>Wählen Sie, woher das Geld kam oder wohin es ging, nicht den Anbieter selbst.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Geben Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>Give the bank&apos;s reference.</source>
        <translation>Geben Sie die Referenz der Bank an.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FloatMovesPage</name>
    <message>
        <source>Value date</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What was moved</source>
        <translation>Was bewegt wurde</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Referenz der Bank</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Money moved to providers and back</source>
        <translation>Geld zu Anbietern und zurück bewegt</translation>
    </message>
    <message>
        <source>One person enters what the bank shows, on the page of the money at providers; a second one confirms it here, and it is booked.</source>
        <translation>Eine Person erfasst auf der Seite des Geldes bei Anbietern, was die Bank zeigt; eine zweite bestätigt es hier, und es wird gebucht.</translation>
    </message>
    <message>
        <source>No money was moved yet.</source>
        <translation>Noch wurde kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Enter it on the page of the money at providers, with M.</source>
        <translation>Erfassen Sie es auf der Seite des Geldes bei Anbietern, mit M.</translation>
    </message>
    <message>
        <source>Entered wrongly…</source>
        <translation>Falsch erfasst…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen…</translation>
    </message>
    <message>
        <source>From %1 to the office</source>
        <translation>Von %1 zum Büro</translation>
    </message>
    <message>
        <source>From the office to %1</source>
        <translation>Vom Büro zu %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>Choose a move in the list.</source>
        <translation>Wählen Sie eine Bewegung in der Liste.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle tut das nicht.</translation>
    </message>
    <message>
        <source>This move has been decided.</source>
        <translation>Über diese Bewegung ist entschieden.</translation>
    </message>
    <message>
        <source>You entered this; another person confirms it.</source>
        <translation>Sie haben das erfasst; eine andere Person bestätigt es.</translation>
    </message>
    <message>
        <source>Confirm %1…</source>
        <translation>%1 bestätigen…</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Entered wrongly: %1</source>
        <translation>Falsch erfasst: %1</translation>
    </message>
    <message>
        <source>Compare it with the bank. It is booked at once.</source>
        <translation>Vergleichen Sie es mit der Bank. Es wird sofort gebucht.</translation>
    </message>
    <message>
        <source>Nothing is booked. The bank&apos;s reference can be entered again.</source>
        <translation>Nichts wird gebucht. Die Referenz der Bank kann wieder erfasst werden.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>The bank shows it so</source>
        <translation>Die Bank zeigt es so</translation>
    </message>
    <message>
        <source>It was entered wrongly</source>
        <translation>Es wurde falsch erfasst</translation>
    </message>
    <message>
        <source>Booked; payouts may leave from it.</source>
        <translation>Gebucht; Auszahlungen dürfen davon abgehen.</translation>
    </message>
    <message>
        <source>Not booked; its reference is free again.</source>
        <translation>Nicht gebucht; die Referenz ist wieder frei.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FloatsPage</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>By our books</source>
        <translation>Nach unseren Büchern</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>They say</source>
        <translation>Sie sagen</translation>
    </message>
    <message>
        <source>They said it</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Money at providers</source>
        <translation>Geld bei Anbietern</translation>
    </message>
    <message>
        <source>What our books have at each provider, what of it is promised to payouts, and what the provider itself says. Payouts leave only from what is free; money on its way is no difference.</source>
        <translation>Was unsere Bücher bei jedem Anbieter haben, was davon Auszahlungen zugesagt ist, und was der Anbieter selbst sagt. Auszahlungen gehen nur von dem ab, was frei ist; Geld unterwegs ist kein Unterschied.</translation>
    </message>
    <message>
        <source>No provider holds money.</source>
        <translation>Kein Anbieter hält Geld.</translation>
    </message>
    <message>
        <source>Providers appear here with the payment methods that name them.</source>
        <translation>Anbieter erscheinen hier mit den Zahlungsarten, die sie nennen.</translation>
    </message>
    <message>
        <source>Ledger of it</source>
        <translation>Hauptbuch dazu</translation>
    </message>
    <message>
        <source>What they say…</source>
        <translation>Was sie sagen…</translation>
    </message>
    <message>
        <source>Move money…</source>
        <translation>Geld bewegen…</translation>
    </message>
    <message>
        <source>Never funded</source>
        <translation>Nie aufgeladen</translation>
    </message>
    <message>
        <source>Differs from our books</source>
        <translation>Weicht von unseren Büchern ab</translation>
    </message>
    <message>
        <source>Moves to be confirmed: %1</source>
        <translation>Zu bestätigende Bewegungen: %1</translation>
    </message>
    <message>
        <source>More promised than there is</source>
        <translation>Mehr zugesagt, als da ist</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>They say nothing</source>
        <translation>Sie sagen nichts</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>das Gateway</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle tut das nicht.</translation>
    </message>
    <message>
        <source>The gateway says it by itself.</source>
        <translation>Das Gateway sagt es von selbst.</translation>
    </message>
    <message>
        <source>Choose a provider in the list.</source>
        <translation>Wählen Sie einen Anbieter in der Liste.</translation>
    </message>
    <message>
        <source>What can be moved is being read.</source>
        <translation>Was bewegt werden kann, wird gelesen.</translation>
    </message>
    <message>
        <source>The ledger is not yours to read.</source>
        <translation>Das Hauptbuch dürfen Sie nicht lesen.</translation>
    </message>
    <message>
        <source>Move money of %1…</source>
        <translation>Geld von %1 bewegen…</translation>
    </message>
    <message>
        <source>Entered; another person confirms it before it is booked.</source>
        <translation>Erfasst; eine andere Person bestätigt es, bevor es gebucht wird.</translation>
    </message>
    <message>
        <source>What %1 says stands beside our books.</source>
        <translation>Was %1 sagt, steht neben unseren Büchern.</translation>
    </message>
</context>
<context>
    <name>purser::payments::GatewaysView</name>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Refresh the gateways</source>
        <translation>Gateways aktualisieren</translation>
    </message>
    <message>
        <source>Files that wait for their release</source>
        <translation>Dateien, die auf Freigabe warten</translation>
    </message>
    <message>
        <source>What a file holds, and its hash</source>
        <translation>Inhalt einer Datei und ihr Hash</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>Auszahlungen unterwegs</translation>
    </message>
    <message>
        <source>What the bank said of a payout</source>
        <translation>Was die Bank zu einer Auszahlung sagt</translation>
    </message>
    <message>
        <source>Files to release</source>
        <translation>Freizugebende Dateien</translation>
    </message>
    <message>
        <source>Files released</source>
        <translation>Freigegebene Dateien</translation>
    </message>
    <message>
        <source>Settled payouts</source>
        <translation>Abgewickelte Auszahlungen</translation>
    </message>
    <message>
        <source>What gateways told us, and what it led to</source>
        <translation>Was Gateways gemeldet haben und was daraus folgte</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Gateways with what waits and what stands there</source>
        <translation>Gateways mit dem, was wartet und was dort liegt</translation>
    </message>
    <message>
        <source>New payouts kept from a gateway</source>
        <translation>Neue Auszahlungen von einem Gateway ferngehalten</translation>
    </message>
    <message>
        <source>Which gateway is asked, and until when</source>
        <translation>Welches Gateway gefragt wird und bis wann</translation>
    </message>
    <message>
        <source>Routes and cut-offs</source>
        <translation>Wege und Annahmeschluss</translation>
    </message>
    <message>
        <source>Other routes, tried before they are proposed</source>
        <translation>Andere Wege, vor dem Vorschlag erprobt</translation>
    </message>
    <message>
        <source>Files given up, and what became of each payment</source>
        <translation>Verworfene Dateien und was aus jeder Zahlung wurde</translation>
    </message>
    <message>
        <source>Market rates, how old each is, and what was not let in</source>
        <translation>Marktkurse, wie alt jeder ist und was nicht übernommen wurde</translation>
    </message>
    <message>
        <source>Files given up</source>
        <translation>Verworfene Dateien</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Until when payouts leave on the days ahead</source>
        <translation>Bis wann Auszahlungen an den kommenden Tagen abgehen</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>Annahmeschlüsse</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation>Bankfeiertag</translation>
    </message>
    <message>
        <source>Said by the bank</source>
        <translation>Von der Bank mitgeteilt</translation>
    </message>
    <message>
        <source>A day on which a payment system sends nothing</source>
        <translation>Ein Tag, an dem ein Zahlungssystem nichts sendet</translation>
    </message>
    <message>
        <source>The money at providers, ours and what they say</source>
        <translation>Das Geld bei Anbietern, unseres und was sie sagen</translation>
    </message>
    <message>
        <source>Money moved to a provider</source>
        <translation>Geld zu einem Anbieter bewegt</translation>
    </message>
    <message>
        <source>Moves of money that a second person confirms</source>
        <translation>Geldbewegungen, die eine zweite Person bestätigt</translation>
    </message>
    <message>
        <source>Where the pages of deposits are opened</source>
        <translation>Wo die Seiten der Einzahlungen geöffnet werden</translation>
    </message>
    <message>
        <source>Which gateway would take one deposit, and why</source>
        <translation>Welches Gateway eine Einzahlung nähme, und warum</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Money at providers</source>
        <translation>Geld bei Anbietern</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Deposit routes</source>
        <translation>Wege der Einzahlungen</translation>
    </message>
    <message>
        <source>Payouts by which another amount moved than was asked for</source>
        <translation>Auszahlungen, bei denen ein anderer Betrag bewegt wurde als verlangt</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>Payouts gathered for a file</source>
        <translation>Für eine Datei gesammelte Auszahlungen</translation>
    </message>
    <message>
        <source>Payouts gathered</source>
        <translation>Gesammelte Auszahlungen</translation>
    </message>
</context>
<context>
    <name>purser::payments::GatheringsPage</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Closes with</source>
        <translation>Schließt bei</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Schließt um</translation>
    </message>
    <message>
        <source>Payouts gathered for a file</source>
        <translation>Für eine Datei gesammelte Auszahlungen</translation>
    </message>
    <message>
        <source>Approved payouts that leave in one file of credit transfers. The file is made before the cut-off, when there are enough of them, or when a person closes it.</source>
        <translation>Genehmigte Auszahlungen, die in einer Datei von Überweisungen hinausgehen. Die Datei entsteht vor dem Annahmeschluss, wenn es genug sind oder wenn jemand sie schließt.</translation>
    </message>
    <message>
        <source>No payout is waiting for others.</source>
        <translation>Keine Auszahlung wartet auf andere.</translation>
    </message>
    <message>
        <source>How many go in one file is a setting of the office; with one, each has its own.</source>
        <translation>Wie viele in eine Datei kommen, ist eine Einstellung des Büros; bei einer hat jede ihre eigene.</translation>
    </message>
    <message>
        <source>Make the file now…</source>
        <translation>Datei jetzt erstellen…</translation>
    </message>
    <message>
        <source>Choose a line in the list.</source>
        <translation>Wählen Sie eine Zeile in der Liste.</translation>
    </message>
    <message>
        <source>No payout is in it.</source>
        <translation>Es ist keine Auszahlung darin.</translation>
    </message>
    <message>
        <source>Make the file now</source>
        <translation>Datei jetzt erstellen</translation>
    </message>
    <message>
        <source>No more payouts join it. The file still waits for a person to release it.</source>
        <translation>Es kommen keine Auszahlungen mehr dazu. Die Datei wartet weiterhin auf ihre Freigabe durch eine Person.</translation>
    </message>
    <message>
        <source>Make a file of %1</source>
        <translation>Datei über %1 erstellen</translation>
    </message>
    <message>
        <source>The file is made now; it appears among those to release.</source>
        <translation>Die Datei entsteht jetzt; sie erscheint unter denen, die freizugeben sind.</translation>
    </message>
</context>
<context>
    <name>purser::payments::GivenUpPage</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>The payment now</source>
        <translation>Die Zahlung jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Hash ends in</source>
        <translation>Hash endet auf</translation>
    </message>
    <message>
        <source>Files given up</source>
        <translation>Verworfene Dateien</translation>
    </message>
    <message>
        <source>Files that did not hold their payment and never left: two people said so. Another was made, or the money went back to the client.</source>
        <translation>Dateien, die nicht ihre Zahlung enthielten und nie hinausgingen: Zwei Personen haben es so bestimmt. Eine andere wurde erstellt, oder das Geld ging an den Kunden zurück.</translation>
    </message>
    <message>
        <source>No file was given up.</source>
        <translation>Keine Datei wurde verworfen.</translation>
    </message>
    <message>
        <source>A file that does not hold its payment is given up where it waits for its release.</source>
        <translation>Eine Datei, die nicht ihre Zahlung enthält, wird dort verworfen, wo sie auf ihre Freigabe wartet.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>the money goes back to the client</source>
        <translation>das Geld geht an den Kunden zurück</translation>
    </message>
    <message>
        <source>another is to be made</source>
        <translation>eine andere wird erstellt</translation>
    </message>
    <message>
        <source>%1 was made and went to the bank</source>
        <translation>%1 wurde erstellt und ging an die Bank</translation>
    </message>
    <message>
        <source>%1 was made and given up as well</source>
        <translation>%1 wurde erstellt und ebenfalls verworfen</translation>
    </message>
    <message>
        <source>%1 was made and waits for its release</source>
        <translation>%1 wurde erstellt und wartet auf die Freigabe</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>In der Liste eine Datei auswählen.</translation>
    </message>
    <message>
        <source>one payment was taken out; another file is to be made of the others</source>
        <translation>eine Zahlung wurde herausgenommen; aus den übrigen ist eine andere Datei zu erstellen</translation>
    </message>
</context>
<context>
    <name>purser::payments::HandOverDialog</name>
    <message>
        <source>Hand over %1</source>
        <translation>%1 übergeben</translation>
    </message>
    <message>
        <source>It is held for the colleague, who is told. Only those are offered who may approve it now.</source>
        <translation>Die Zahlung wird für diese Person in Bearbeitung genommen und ihr gemeldet. Zur Wahl steht nur, wer sie jetzt freigeben darf.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Looking for colleagues…</source>
        <translation>Teammitglieder werden gesucht…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody else may approve this payment now.</source>
        <translation>Niemand sonst darf diese Zahlung jetzt freigeben.</translation>
    </message>
</context>
<context>
    <name>purser::payments::HealthPage</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Refused in a day</source>
        <translation>Abgelehnt (1 Tag)</translation>
    </message>
    <message>
        <source>Alarms in a day</source>
        <translation>Alarme (1 Tag)</translation>
    </message>
    <message>
        <source>Money there by our books</source>
        <translation>Dort laut unseren Büchern</translation>
    </message>
    <message>
        <source>New payouts</source>
        <translation>Neue Auszahlungen</translation>
    </message>
    <message>
        <source>Gateways of payouts</source>
        <translation>Gateways für Auszahlungen</translation>
    </message>
    <message>
        <source>What the bridge says of each gateway, what waits there, and the money that stands there. One person may keep new payouts from a gateway; another lets them go there again.</source>
        <translation>Was die Bridge zu jedem Gateway sagt, was dort wartet und wie viel Geld dort liegt. Eine Person kann neue Auszahlungen von einem Gateway fernhalten; eine andere lässt sie wieder zu.</translation>
    </message>
    <message>
        <source>No gateway takes payouts.</source>
        <translation>Kein Gateway nimmt Auszahlungen an.</translation>
    </message>
    <message>
        <source>An administrator proposes a route, and another agrees.</source>
        <translation>Ein Administrator schlägt einen Weg vor, ein anderer stimmt zu.</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Abschalten…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Reached, something was unreadable</source>
        <translation>Erreichbar, etwas war nicht lesbar</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Refuses our credentials</source>
        <translation>Lehnt unsere Zugangsdaten ab</translation>
    </message>
    <message>
        <source>The bridge says nothing of it</source>
        <translation>Die Bridge sagt nichts dazu</translation>
    </message>
    <message>
        <source>You switched it off; another person lets payouts go there again.</source>
        <translation>Sie haben es abgeschaltet; eine andere Person lässt Auszahlungen wieder zu.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gehen dorthin</translation>
    </message>
    <message>
        <source>Switched off by %1: %2</source>
        <translation>Abgeschaltet von %1: %2</translation>
    </message>
    <message>
        <source>Choose a gateway in the list.</source>
        <translation>In der Liste ein Gateway auswählen.</translation>
    </message>
    <message>
        <source>Keep new payouts from %1…</source>
        <translation>Neue Auszahlungen von %1 fernhalten…</translation>
    </message>
    <message>
        <source>Let payouts go to %1 again…</source>
        <translation>Auszahlungen an %1 wieder zulassen…</translation>
    </message>
    <message>
        <source>Let payouts go to %1 again</source>
        <translation>Auszahlungen an %1 wieder zulassen</translation>
    </message>
    <message>
        <source>Keep new payouts from %1</source>
        <translation>Neue Auszahlungen von %1 fernhalten</translation>
    </message>
    <message>
        <source>What waits for it is sent at once.</source>
        <translation>Was darauf wartet, wird sofort gesendet.</translation>
    </message>
    <message>
        <source>New payouts take the next gateway of their route; where there is none, they wait. Another person than you lets them go there again.</source>
        <translation>Neue Auszahlungen nehmen das nächste Gateway ihres Weges; wo es keines gibt, warten sie. Eine andere Person als Sie lässt sie wieder zu.</translation>
    </message>
    <message>
        <source>Why it can be used again</source>
        <translation>Warum es wieder genutzt werden kann</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Switch it off now</source>
        <translation>Jetzt abschalten</translation>
    </message>
    <message>
        <source>Payouts go to %1 again.</source>
        <translation>Auszahlungen gehen wieder an %1.</translation>
    </message>
    <message>
        <source>%1 is switched off for new payouts.</source>
        <translation>%1 ist für neue Auszahlungen abgeschaltet.</translation>
    </message>
    <message>
        <source>Ledger of it</source>
        <translation>Sein Hauptbuch</translation>
    </message>
    <message>
        <source>The ledger is not yours to read.</source>
        <translation>Das Hauptbuch dürfen Sie nicht lesen.</translation>
    </message>
    <message>
        <source>Move money…</source>
        <translation>Geld bewegen…</translation>
    </message>
    <message>
        <source>Never funded</source>
        <translation>Nie aufgeladen</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle tut das nicht.</translation>
    </message>
    <message>
        <source>Messages for people</source>
        <translation>Wartende Nachrichten</translation>
    </message>
    <message>
        <source>The oldest</source>
        <translation>Die älteste</translation>
    </message>
    <message>
        <source>Reached, files held against no schema</source>
        <translation>Erreicht, Dateien gegen kein Schema geprüft</translation>
    </message>
</context>
<context>
    <name>purser::payments::KindCheckTexts</name>
    <message>
        <source>nothing to go back to: %1 free</source>
        <translation>kein Rückweg vorgegeben: %1 frei</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 frei</translation>
    </message>
    <message>
        <source>last deal %1</source>
        <translation>letzter Deal %1</translation>
    </message>
    <message>
        <source>no deal yet</source>
        <translation>noch kein Deal</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>kein Kredit</translation>
    </message>
    <message>
        <source>%1 of credit, %2 of margin left</source>
        <translation>%1 Kredit, %2 Margin verbleiben</translation>
    </message>
    <message>
        <source>not added after a change of credentials</source>
        <translation>nicht nach Änderung der Zugangsdaten hinzugefügt</translation>
    </message>
    <message>
        <source>added %1, credentials changed %2</source>
        <translation>hinzugefügt %1, Zugangsdaten geändert %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, the worst at %2</source>
        <translation>%1, der niedrigste Stand %2</translation>
    </message>
    <message>
        <source>the account has not been read</source>
        <translation>das Konto wurde nicht gelesen</translation>
    </message>
    <message>
        <source>equity %1, %2 after, open positions: %3</source>
        <translation>Equity %1, danach %2, offene Positionen: %3</translation>
    </message>
    <message>
        <source>books %1, the server has not been read</source>
        <translation>Bücher %1, der Server wurde nicht gelesen</translation>
    </message>
    <message>
        <source>books %1, server %2</source>
        <translation>Bücher %1, Server %2</translation>
    </message>
    <message>
        <source>the provider gives no name</source>
        <translation>der Anbieter nennt keinen Namen</translation>
    </message>
    <message>
        <source>match: %1</source>
        <translation>Übereinstimmung: %1</translation>
    </message>
    <message>
        <source>%1 is %2 % like %3</source>
        <translation>%1 ähnelt %3 zu %2 %</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>%1, as announced</source>
        <translation>%1, wie angekündigt</translation>
    </message>
    <message>
        <source>%1 came, %2 was announced</source>
        <translation>%1 eingegangen, %2 angekündigt</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>eingegangen %1</translation>
    </message>
    <message>
        <source>came late, %1</source>
        <translation>verspätet eingegangen, %1</translation>
    </message>
    <message>
        <source>%1 of %2 until %3</source>
        <translation>%1 über %2 bis %3</translation>
    </message>
    <message>
        <source>open: %1, lost: %2</source>
        <translation>offen: %1, verloren: %2</translation>
    </message>
    <message>
        <source>one currency</source>
        <translation>eine Währung</translation>
    </message>
    <message>
        <source>%1, no longer valid: take a new rate</source>
        <translation>%1, nicht mehr gültig: neuen Kurs übernehmen</translation>
    </message>
    <message>
        <source>%1, fixed by the approval</source>
        <translation>%1, durch die Freigabe fixiert</translation>
    </message>
    <message>
        <source>%1, valid %2 more</source>
        <translation>%1, noch %2 gültig</translation>
    </message>
    <message>
        <source>not below %1</source>
        <translation>nicht unter %1</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, mindestens %2</translation>
    </message>
    <message>
        <source>nothing against it</source>
        <translation>nichts dagegen</translation>
    </message>
    <message>
        <source>%1 is restricted in %2</source>
        <translation>%1 ist in %2 eingeschränkt</translation>
    </message>
    <message>
        <source>%1, active and identified</source>
        <translation>%1, aktiv und identifiziert</translation>
    </message>
    <message>
        <source>%1: client %2, identity %3</source>
        <translation>%1: Kunde %2, Identität %3</translation>
    </message>
    <message>
        <source>corrects nothing</source>
        <translation>korrigiert nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no, switched off for this entity</source>
        <translation>nein, für diese Gesellschaft abgeschaltet</translation>
    </message>
    <message>
        <source>never screened</source>
        <translation>noch kein Screening</translation>
    </message>
    <message>
        <source>hits confirmed: %1, not decided: %2</source>
        <translation>bestätigte Treffer: %1, nicht entschieden: %2</translation>
    </message>
    <message>
        <source>no hits, screened %1</source>
        <translation>keine Treffer, Screening %1</translation>
    </message>
    <message>
        <source>other data than was screened %1</source>
        <translation>andere Daten als beim Screening (%1)</translation>
    </message>
    <message>
        <source>the client alone</source>
        <translation>nur der Kunde selbst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2, another than this one</source>
        <translation>%1 an %2, aber nicht dieses</translation>
    </message>
    <message>
        <source>%1 to %2, if it is this one</source>
        <translation>%1 an %2, falls es dieses ist</translation>
    </message>
    <message>
        <source>%1; without a rate: %2</source>
        <translation>%1; ohne Kurs: %2</translation>
    </message>
    <message>
        <source>in review by compliance</source>
        <translation>in Prüfung durch die Compliance</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>open: %1, lost: %2, still owed: %3</source>
        <translation>offen: %1, verloren: %2, noch geschuldet: %3</translation>
    </message>
    <message>
        <source>not known what is there</source>
        <translation>unbekannt, was dort liegt</translation>
    </message>
    <message>
        <source>%1 says that it came from here</source>
        <translation>%1 sagt, dass es von hier kam</translation>
    </message>
    <message>
        <source>%1 at %2, %3 promised to others: %4 missing</source>
        <translation>%1 bei %2, %3 anderen zugesagt: %4 fehlen</translation>
    </message>
    <message>
        <source>%1 there, %2 promised to others, leaves today</source>
        <translation>%1 dort, %2 anderen zugesagt, geht heute ab</translation>
    </message>
    <message>
        <source>%1 there, %2 promised to others, leaves on the next business day</source>
        <translation>%1 dort, %2 anderen zugesagt, geht am nächsten Geschäftstag ab</translation>
    </message>
    <message>
        <source>no deal yet, last movement %1</source>
        <translation>noch kein Deal, letzte Geldbewegung %1</translation>
    </message>
    <message>
        <source>%1; %2 came by what is retired and goes the next way</source>
        <translation>%1; %2 kamen auf einem Weg, der außer Dienst ist, und nehmen den nächsten</translation>
    </message>
    <message>
        <source>positions not read yet</source>
        <translation>Positionen noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1: %2 lots bought, %3 sold</source>
        <translation>%1: %2 Lots gekauft, %3 verkauft</translation>
    </message>
    <message>
        <source>%1: against account %2</source>
        <translation>%1: gegen Konto %2</translation>
    </message>
</context>
<context>
    <name>purser::payments::KindFacts</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>Auf Konto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Gezahlt von</translation>
    </message>
    <message>
        <source>Provider keeps</source>
        <translation>Anbieter behält</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Kommt an</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Korrigiert durch</translation>
    </message>
    <message>
        <source>%1 (market %2, %3)</source>
        <translation>%1 (Markt %2, %3)</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>an %1, %2</translation>
    </message>
    <message>
        <source>to %1, %2, %3</source>
        <translation>an %1, %2, %3</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>off %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>onto %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Zahlungseingang</translation>
    </message>
    <message>
        <source>R-%1, %2</source>
        <translation>R-%1, %2</translation>
    </message>
    <message>
        <source>Page to pay on</source>
        <translation>Zahlungsseite</translation>
    </message>
    <message>
        <source>%1 is opening it</source>
        <translation>%1 öffnet sie gerade</translation>
    </message>
    <message>
        <source>%1, open until %2</source>
        <translation>%1, offen bis %2</translation>
    </message>
    <message>
        <source>%1, closed: it was paid on or is not awaited any more</source>
        <translation>%1, geschlossen: Es wurde bezahlt, oder es wird nicht mehr erwartet</translation>
    </message>
    <message>
        <source>%1, its time is over</source>
        <translation>%1, ihre Zeit ist abgelaufen</translation>
    </message>
    <message>
        <source>%1 did not open it</source>
        <translation>%1 hat sie nicht geöffnet</translation>
    </message>
    <message>
        <source>The client is told</source>
        <translation>Dem Kunden wird gesagt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Pays out again</source>
        <translation>Zahlt wieder aus</translation>
    </message>
    <message>
        <source>%1, from the wallet</source>
        <translation>%1, aus dem Wallet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paid out again by</source>
        <translation>Wieder ausgezahlt durch</translation>
    </message>
    <message>
        <source>Other payouts of it</source>
        <translation>Weitere Auszahlungen davon</translation>
    </message>
    <message>
        <source>Stays with us</source>
        <translation>Bleibt bei uns</translation>
    </message>
    <message>
        <source>%1, says %2</source>
        <translation>%1, sagt %2</translation>
    </message>
</context>
<context>
    <name>purser::payments::LedgerDialog</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Client money</source>
        <translation>Kundengelder</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo danach</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Counts on</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>Storno von</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>Ledger accounts</source>
        <translation>Hauptbuchkonten</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>Noch kein Konto.</translation>
    </message>
    <message>
        <source>Accounts appear with their first posting.</source>
        <translation>Konten erscheinen mit ihrer ersten Buchung.</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Ledger of %1</source>
        <translation>Hauptbuch von %1</translation>
    </message>
    <message>
        <source>House ledger</source>
        <translation>Hauptbuch des Hauses</translation>
    </message>
    <message>
        <source>A positive amount is a credit: what the office owes. Money at banks and providers is negative.</source>
        <translation>Ein positiver Betrag ist ein Haben: eine Verbindlichkeit des Hauses. Geld bei Banken und Anbietern ist negativ.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>journal %1</source>
        <translation>Journal %1</translation>
    </message>
    <message>
        <source>No posting here.</source>
        <translation>Keine Buchung hier.</translation>
    </message>
    <message>
        <source>What was booked in this period stands here, newest first.</source>
        <translation>Was in diesem Zeitraum gebucht wurde, steht hier, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>House ledger at %1</source>
        <translation>Hauptbuch des Hauses bei %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose the days again.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wählen Sie die Tage noch einmal.</translation>
    </message>
    <message>
        <source>Opening balance and postings do not make the closing balance. Tell the person who runs the office: the ledger was changed past its rules.</source>
        <translation>Anfangssaldo und Buchungen ergeben nicht den Endsaldo. Sagen Sie es der Person, die das Büro betreibt: Das Hauptbuch wurde an seinen Regeln vorbei geändert.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Days of</source>
        <translation>Tage in</translation>
    </message>
</context>
<context>
    <name>purser::payments::LedgerEntryDialog</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo danach</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Legs of the journal</source>
        <translation>Posten des Journals</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>Journal %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>What it reverses</source>
        <translation>Was es storniert</translation>
    </message>
    <message>
        <source>Its reversal</source>
        <translation>Sein Storno</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Counts on</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von wo</translation>
    </message>
    <message>
        <source>a client of others</source>
        <translation>ein Kunde anderer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>das Haus</translation>
    </message>
</context>
<context>
    <name>purser::payments::LetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>The client&apos;s file has no e-mail address.

%1</source>
        <translation>In der Kundenakte steht keine E-Mail-Adresse.

%1</translation>
    </message>
    <message>
        <source>To %1, in this language: %2

%3</source>
        <translation>An %1, in dieser Sprache: %2

%3</translation>
    </message>
    <message>
        <source>The letter is being read.</source>
        <translation>Der Brief wird gelesen.</translation>
    </message>
    <message>
        <source>Nothing can be written: the client&apos;s file has no e-mail address.</source>
        <translation>Es kann nichts geschrieben werden: In der Kundenakte steht keine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>purser::payments::MatrixDialog</name>
    <message>
        <source>Approval matrix: %1</source>
        <translation>Freigabematrix: %1</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then it holds for payments decided from that moment on.</source>
        <translation>Nichts ändert sich, bevor ein anderer Administrator den Vorschlag freigibt; dann gilt er für Zahlungen, über die ab diesem Moment entschieden wird.</translation>
    </message>
    <message>
        <source>Who would have approved?</source>
        <translation>Wer hätte freigegeben?</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Betragsstufe hinzufügen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Propose this matrix</source>
        <translation>Diese Matrix vorschlagen</translation>
    </message>
    <message>
        <source>Tried on the payments of the past</source>
        <translation>Probe an früheren Zahlungen</translation>
    </message>
    <message>
        <source>Payments it would have changed most</source>
        <translation>Zahlungen mit der größten Änderung</translation>
    </message>
    <message>
        <source>The bands must rise from one to the next.</source>
        <translation>Die Betragsstufen müssen von einer zur nächsten steigen.</translation>
    </message>
    <message>
        <source>Each band needs at least one step.</source>
        <translation>Jede Betragsstufe braucht mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>An administrator proposes it; here it can be tried.</source>
        <translation>Vorschlagen kann sie nur ein Administrator; hier lässt sie sich erproben.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Begründung angeben.</translation>
    </message>
    <message>
        <source>Payments in %1 days: %2. As many steps: %3; fewer: %4; more: %5.</source>
        <translation>Zahlungen in %1 Tagen: %2. Gleich viele Schritte: %3; weniger: %4; mehr: %5.</translation>
    </message>
    <message>
        <source>Asked for the password: %1.</source>
        <translation>Mit Passwortabfrage: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Steps by role: %1.</source>
        <translation>Schritte nach Rolle: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>steps then: %1; now: %2</source>
        <translation>Schritte damals: %1; jetzt: %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>As many steps, but by others or with the password: %1.</source>
        <translation>Gleich viele Schritte, aber durch andere oder mit dem Passwort: %1.</translation>
    </message>
    <message>
        <source>Could have approved: %1.</source>
        <translation>Hätten genehmigen können: %1.</translation>
    </message>
    <message>
        <source>Too few people who could have approved: %1.</source>
        <translation>Zu wenige, die hätten genehmigen können: %1.</translation>
    </message>
    <message>
        <source>No rule holds for this kind.</source>
        <translation>Für diese Art gilt keine Regel.</translation>
    </message>
    <message>
        <source>Choose an entity, a risk or a channel: the general rule is changed in the list.</source>
        <translation>Wählen Sie einen Rechtsträger, ein Risiko oder einen Kanal: Die allgemeine Regel wird in der Liste geändert.</translation>
    </message>
</context>
<context>
    <name>purser::payments::MatrixPage</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Steps, in order</source>
        <translation>Schritte, in Reihenfolge</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort erneut</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Nur für</translation>
    </message>
    <message>
        <source>Approval matrix</source>
        <translation>Freigabematrix</translation>
    </message>
    <message>
        <source>How many people approve a payment, and in which role, by what a client asks for in one day. A change is proposed by one administrator and decided by another.</source>
        <translation>Wie viele Personen eine Zahlung freigeben und in welcher Rolle, je nachdem, was ein Kunde an einem Tag beantragt. Eine Änderung wird von einem Administrator vorgeschlagen und von einem anderen entschieden.</translation>
    </message>
    <message>
        <source>No approval rule.</source>
        <translation>Keine Freigaberegel.</translation>
    </message>
    <message>
        <source>Without one no payment can be approved.</source>
        <translation>Ohne Regel kann keine Zahlung freigegeben werden.</translation>
    </message>
    <message>
        <source>Try or propose another…</source>
        <translation>Andere erproben oder vorschlagen…</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>wird abgefragt</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle sieht dies nicht vor.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Eine Regel in der Liste wählen.</translation>
    </message>
    <message>
        <source>Try or propose another for: %1…</source>
        <translation>Andere erproben oder vorschlagen für: %1…</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Änderung %1 ist vorgeschlagen; ein anderer Administrator entscheidet.</translation>
    </message>
    <message>
        <source>End the narrower rule…</source>
        <translation>Engere Regel beenden…</translation>
    </message>
    <message>
        <source>New narrower rule…</source>
        <translation>Neue engere Regel…</translation>
    </message>
    <message>
        <source>This is the general rule; it can only be replaced.</source>
        <translation>Dies ist die allgemeine Regel; sie kann nur ersetzt werden.</translation>
    </message>
    <message>
        <source>End the narrower rule</source>
        <translation>Engere Regel beenden</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then the more general rule holds again. What waits for approval keeps the steps it has.</source>
        <translation>Nichts ändert sich, bevor ein anderer Administrator den Vorschlag genehmigt; dann gilt wieder die allgemeinere Regel. Was auf Freigabe wartet, behält seine Schritte.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Propose its end</source>
        <translation>Ende vorschlagen</translation>
    </message>
</context>
<context>
    <name>purser::payments::MatrixTexts</name>
    <message>
        <source>medium risk and above</source>
        <translation>mittleres Risiko und höher</translation>
    </message>
    <message>
        <source>high risk and above</source>
        <translation>hohes Risiko und höher</translation>
    </message>
    <message>
        <source>prohibited risk</source>
        <translation>unzulässiges Risiko</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>purser::payments::MessageTexts</name>
    <message>
        <source>Forged: not signed by the gateway</source>
        <translation>Gefälscht: nicht vom Gateway signiert</translation>
    </message>
    <message>
        <source>Verified, but nobody can read it</source>
        <translation>Verifiziert, aber nicht lesbar</translation>
    </message>
    <message>
        <source>Verified, contradicts what it said before</source>
        <translation>Verifiziert, widerspricht der früheren Meldung</translation>
    </message>
    <message>
        <source>Verified, came again</source>
        <translation>Verifiziert, erneut gekommen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, verspätet</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s), tried again later</source>
        <translation>
            <numerusform>%n-mal versucht, wird später wiederholt</numerusform>
            <numerusform>%n-mal versucht, wird später wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until the gateway is asked</source>
        <translation>Wartet, bis das Gateway gefragt wird</translation>
    </message>
    <message>
        <source>The gateway was asked and its answer followed</source>
        <translation>Das Gateway wurde gefragt, seiner Antwort wurde gefolgt</translation>
    </message>
    <message>
        <source>A person has to look: it speaks of a refund</source>
        <translation>Jemand muss nachsehen: Es geht um eine Rückerstattung</translation>
    </message>
    <message>
        <source>A person has to look: the gateway knows nothing of it</source>
        <translation>Jemand muss nachsehen: Das Gateway weiß nichts davon</translation>
    </message>
    <message>
        <source>A person has to look: no payment has this number</source>
        <translation>Jemand muss nachsehen: Keine Zahlung hat diese Nummer</translation>
    </message>
    <message>
        <source>A person has to look: we never sent this payout</source>
        <translation>Jemand muss nachsehen: Diese Auszahlung wurde nie gesendet</translation>
    </message>
    <message>
        <source>A person has to look: the gateway&apos;s answer decides nothing</source>
        <translation>Jemand muss nachsehen: Die Antwort des Gateways entscheidet nichts</translation>
    </message>
    <message>
        <source>A person has to look: the gateway could not be asked</source>
        <translation>Jemand muss nachsehen: Das Gateway konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rückerstattung</translation>
    </message>
    <message>
        <source>Nothing, says %1: %2</source>
        <translation>Nichts, sagt %1: %2</translation>
    </message>
    <message>
        <source>Its money was booked and waits for its owner</source>
        <translation>Das Geld wurde gebucht und wartet auf seinen Eigentümer</translation>
    </message>
    <message>
        <source>A person has to look: another amount than was booked</source>
        <translation>Jemand muss nachsehen: ein anderer Betrag als gebucht</translation>
    </message>
</context>
<context>
    <name>purser::payments::MessagesPage</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Verified or forged</source>
        <translation>Verifiziert oder gefälscht</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>Was daraus folgte</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Messages of the gateways</source>
        <translation>Meldungen der Gateways</translation>
    </message>
    <message>
        <source>What the gateways told us, the newest first. A message is a hint: the gateway is asked before anything follows from it.</source>
        <translation>Was die Gateways gemeldet haben, Neuestes zuerst. Eine Meldung ist ein Hinweis: Das Gateway wird gefragt, bevor etwas daraus folgt.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Show only what alarms</source>
        <translation>Nur Alarmierendes zeigen</translation>
    </message>
    <message>
        <source>Nothing alarming has come.</source>
        <translation>Nichts Alarmierendes ist gekommen.</translation>
    </message>
    <message>
        <source>No message has come yet.</source>
        <translation>Noch ist keine Meldung gekommen.</translation>
    </message>
    <message>
        <source>Messages appear here as gateways send them.</source>
        <translation>Meldungen erscheinen hier, sobald Gateways sie senden.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>This message speaks of none of our payments.</source>
        <translation>Diese Meldung betrifft keine unserer Zahlungen.</translation>
    </message>
    <message>
        <source>Choose a message in the list.</source>
        <translation>In der Liste eine Meldung auswählen.</translation>
    </message>
    <message>
        <source>Ask the gateway again…</source>
        <translation>Gateway erneut fragen…</translation>
    </message>
    <message>
        <source>Nothing follows from it…</source>
        <translation>Nichts folgt daraus…</translation>
    </message>
    <message>
        <source>Show only what waits for people</source>
        <translation>Nur zeigen, was auf jemanden wartet</translation>
    </message>
    <message>
        <source>Nothing waits for people.</source>
        <translation>Nichts wartet auf jemanden.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle tut dies nicht.</translation>
    </message>
    <message>
        <source>This message does not wait for people.</source>
        <translation>Diese Nachricht wartet auf niemanden.</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>%1 erneut fragen</translation>
    </message>
    <message>
        <source>The gateway is asked as if the message had just come; what it says then follows.</source>
        <translation>Das Gateway wird gefragt, als wäre die Nachricht eben gekommen; was er dann sagt, gilt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>%1 is asked again.</source>
        <translation>%1 wird erneut gefragt.</translation>
    </message>
    <message>
        <source>Nothing follows from a message of %1</source>
        <translation>Aus einer Nachricht von %1 folgt nichts</translation>
    </message>
    <message>
        <source>It books nothing and changes no payment. Look into the books of the gateway first.</source>
        <translation>Es bucht nichts und ändert keine Zahlung. Sehen Sie zuerst in den Büchern des Gateways nach.</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Woher Sie das wissen</translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <translation>Nichts folgt</translation>
    </message>
    <message>
        <source>The message is dealt with.</source>
        <translation>Die Nachricht ist erledigt.</translation>
    </message>
</context>
<context>
    <name>purser::payments::OperationDialog</name>
    <message>
        <source>Adjustment, adds money</source>
        <translation>Anpassung, Zubuchung</translation>
    </message>
    <message>
        <source>Adjustment, takes money</source>
        <translation>Anpassung, Abbuchung</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Credit, given</source>
        <translation>Kredit, gewährt</translation>
    </message>
    <message>
        <source>Credit, taken back</source>
        <translation>Kredit, zurückgenommen</translation>
    </message>
    <message>
        <source>Top-up of a negative balance</source>
        <translation>Ausgleich eines Negativsaldos</translation>
    </message>
    <message>
        <source>New account operation</source>
        <translation>Neuer Kontovorgang</translation>
    </message>
    <message>
        <source>Another person approves it before the trading server books it.</source>
        <translation>Eine andere Person gibt ihn frei, bevor der Handelsserver ihn bucht.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Enter the operation</source>
        <translation>Vorgang erfassen</translation>
    </message>
    <message>
        <source>This reason needs a note.</source>
        <translation>Dieser Grund erfordert eine Notiz.</translation>
    </message>
</context>
<context>
    <name>purser::payments::OutcomeDialog</name>
    <message>
        <source>Outcome of %1</source>
        <translation>Ausgang von %1</translation>
    </message>
    <message>
        <source>What the bank says, from a statement or receipt. It counts when a second person says the same.</source>
        <translation>Was die Bank laut Kontoauszug oder Beleg sagt. Es gilt, sobald eine zweite Person dasselbe angibt.</translation>
    </message>
    <message>
        <source>It was paid to the client</source>
        <translation>Sie wurde dem Kunden ausgezahlt</translation>
    </message>
    <message>
        <source>It was refused, or it came back</source>
        <translation>Sie wurde abgelehnt oder kam zurück</translation>
    </message>
    <message>
        <source>Confirm the outcome</source>
        <translation>Ausgang bestätigen</translation>
    </message>
    <message>
        <source>Enter the outcome</source>
        <translation>Ausgang erfassen</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>Bank&apos;s reference</source>
        <translation>Referenz der Bank</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Statement and line, or the number of the receipt.</source>
        <translation>Kontoauszug und Zeile oder Nummer des Belegs.</translation>
    </message>
    <message>
        <source>What the bank said, or how you know</source>
        <translation>Was die Bank sagt oder woher Sie es wissen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Beauftragt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>%1, its number %2, since %3</source>
        <translation>%1, dortige Nummer %2, seit %3</translation>
    </message>
    <message>
        <source>paid %1, %2</source>
        <translation>ausgezahlt %1, %2</translation>
    </message>
    <message>
        <source>back %1, %2</source>
        <translation>zurück %1, %2</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Bisher angegeben</translation>
    </message>
    <message>
        <source>%1: %2 (“%3”)</source>
        <translation>%1: %2 („%3“)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Say whether it was paid or came back.</source>
        <translation>Angeben, ob sie ausgezahlt wurde oder zurückkam.</translation>
    </message>
    <message>
        <source>Enter the amount the bank shows.</source>
        <translation>Den Betrag eingeben, den die Bank zeigt.</translation>
    </message>
    <message>
        <source>Enter the bank&apos;s reference.</source>
        <translation>Die Referenz der Bank eingeben.</translation>
    </message>
    <message>
        <source>Say what the bank said, or how you know.</source>
        <translation>Angeben, was die Bank sagt oder woher Sie es wissen.</translation>
    </message>
    <message>
        <source>You entered this; another person confirms it.</source>
        <translation>Sie haben dies erfasst; eine andere Person bestätigt es.</translation>
    </message>
    <message>
        <source>Fee of the provider, %1</source>
        <translation>Gebühr des Anbieters, %1</translation>
    </message>
    <message>
        <source>paid %1, fee %2, %3</source>
        <translation>bezahlt %1, Gebühr %2, %3</translation>
    </message>
    <message>
        <source>Enter the fee the statement shows, or leave it empty.</source>
        <translation>Geben Sie die Gebühr ein, die der Auszug zeigt, oder lassen Sie das Feld leer.</translation>
    </message>
</context>
<context>
    <name>purser::payments::OutcomeGuide</name>
    <message>
        <source>the gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Look on %1 for a balance operation with the mark below in its comment, then say what you found. It counts when a second person says the same; nothing is sent again and nothing is put back before.</source>
        <translation>Auf %1 nach einem Saldovorgang mit der Markierung unten im Kommentar suchen und das Ergebnis angeben. Es gilt, sobald eine zweite Person dasselbe angibt; vorher wird nichts erneut gesendet und nichts zurückgebucht.</translation>
    </message>
    <message>
        <source>Ask %1 for the payment with the mark below as our reference, then say what you found. It counts when a second person says the same; nothing is sent again and nothing is put back before.</source>
        <translation>Bei %1 nach der Zahlung mit der Markierung unten als unserer Referenz fragen und das Ergebnis angeben. Es gilt, sobald eine zweite Person dasselbe angibt; vorher wird nichts erneut gesendet und nichts zurückgebucht.</translation>
    </message>
    <message>
        <source>It was carried out, ticket</source>
        <translation>Sie wurde ausgeführt, Ticket</translation>
    </message>
    <message>
        <source>It was paid out, number at the gateway</source>
        <translation>Sie wurde ausgezahlt, Nummer beim Gateway</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Number at the gateway</source>
        <translation>Nummer beim Gateway</translation>
    </message>
    <message>
        <source>Give the ticket found on the server.</source>
        <translation>Das auf dem Server gefundene Ticket angeben.</translation>
    </message>
    <message>
        <source>Give the number found at the gateway.</source>
        <translation>Die beim Gateway gefundene Nummer angeben.</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, gelesen %2</translation>
    </message>
    <message>
        <source>nothing with this mark</source>
        <translation>nichts mit dieser Markierung</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>keine klare Antwort</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The server shows what our books say without it: it looks as if it was not carried out.</source>
        <translation>Der Server zeigt, was unsere Bücher ohne sie ausweisen: Sie wurde anscheinend nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The server shows what our books would say with it: it looks as if it was carried out.</source>
        <translation>Der Server zeigt, was unsere Bücher mit ihr ausweisen würden: Sie wurde anscheinend ausgeführt.</translation>
    </message>
    <message>
        <source>The server shows neither of the two: something else moved on the account as well. Only the mark decides.</source>
        <translation>Der Server zeigt keines von beiden: Auf dem Konto hat sich noch etwas anderes bewegt. Nur die Markierung entscheidet.</translation>
    </message>
    <message>
        <source>looked up: %1</source>
        <translation>abgefragt: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>purser::payments::OverrideDialog</name>
    <message>
        <source>Let %1 pass against a check</source>
        <translation>%1 trotz Prüfpunkt zulassen</translation>
    </message>
    <message>
        <source>Counts for what is asked for now; a change of it undoes this. You cannot approve the payment afterwards.</source>
        <translation>Gilt für das jetzt Beantragte; eine Änderung hebt dies auf. Sie können die Zahlung danach nicht freigeben.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What you have seen</source>
        <translation>Was Sie gesehen haben</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Zulassen</translation>
    </message>
</context>
<context>
    <name>purser::payments::PayAgainDialog</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>%1 can be paid out again</source>
        <translation>%1 können wieder ausgezahlt werden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (came back from here)</source>
        <translation>%1 (kam von hier zurück)</translation>
    </message>
    <message>
        <source>%1 (not verified yet)</source>
        <translation>%1 (noch nicht geprüft)</translation>
    </message>
    <message>
        <source>The client&apos;s destinations are being read.</source>
        <translation>Die Ziele des Kunden werden gelesen.</translation>
    </message>
    <message>
        <source>This client has no destination that can be paid to; register one in the client&apos;s file.</source>
        <translation>Dieser Kunde hat kein Ziel, an das gezahlt werden kann; legen Sie eines in der Kundenakte an.</translation>
    </message>
    <message>
        <source>Enter the amount, such as %1.</source>
        <translation>Geben Sie den Betrag ein, etwa %1.</translation>
    </message>
    <message>
        <source>Only %1 of what came back is left.</source>
        <translation>Von dem, was zurückkam, sind nur %1 übrig.</translation>
    </message>
    <message>
        <source>The money came back from there: say why it goes there again, or choose another destination.</source>
        <translation>Das Geld kam von dort zurück: Sagen Sie, warum es wieder dorthin geht, oder wählen Sie ein anderes Ziel.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentDecisions</name>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Referenz des Anbieters</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Was falsch war</translation>
    </message>
    <message>
        <source>What you need to know</source>
        <translation>Was Sie wissen müssen</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Approving…</source>
        <translation>Wird freigegeben…</translation>
    </message>
    <message>
        <source>Entering…</source>
        <translation>Wird erfasst…</translation>
    </message>
    <message>
        <source>%1 entered.</source>
        <translation>%1 erfasst.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message numerus="yes">
        <source>%n payments approved.</source>
        <translation>
            <numerusform>%n Zahlung genehmigt.</numerusform>
            <numerusform>%n Zahlungen genehmigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>In your words, for colleagues</source>
        <translation>In Ihren Worten, für Kollegen</translation>
    </message>
    <message numerus="yes">
        <source>%n payments rejected.</source>
        <translation>
            <numerusform>%n Zahlung abgelehnt.</numerusform>
            <numerusform>%n Zahlungen abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments returned.</source>
        <translation>
            <numerusform>%n Zahlung zurückgegeben.</numerusform>
            <numerusform>%n Zahlungen zurückgegeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentList</name>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>What the client pays</source>
        <translation>Was der Kunde zahlt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What the provider keeps</source>
        <translation>Was der Anbieter behält</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Final amount</source>
        <translation>Endbetrag</translation>
    </message>
    <message>
        <source>What arrives in the end, after fee and exchange</source>
        <translation>Was am Ende ankommt, nach Gebühr und Umtausch</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Überfällig: %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Who has to answer what is asked about it</source>
        <translation>Wer beantworten muss, was dazu gefragt ist</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Asked, in time</source>
        <translation>Gefragt, in der Frist</translation>
    </message>
    <message>
        <source>Payout that came back</source>
        <translation>Zurückgekommene Auszahlung</translation>
    </message>
    <message>
        <source>Not dealt with</source>
        <translation>Nicht bearbeitet</translation>
    </message>
    <message>
        <source>Paid out again</source>
        <translation>Wieder ausgezahlt</translation>
    </message>
    <message>
        <source>Stays with us</source>
        <translation>Bleibt bei uns</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentPage</name>
    <message>
        <source>Decision sheet</source>
        <translation>Entscheidungsbogen</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Approval chain</source>
        <translation>Freigabekette</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Kundenakte öffnen</translation>
    </message>
    <message>
        <source>Audit trail of this payment</source>
        <translation>Prüfprotokoll dieser Zahlung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No payment is open.</source>
        <translation>Keine Zahlung ist geöffnet.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press F9 for the most urgent.</source>
        <translation>In der Liste wählen oder mit F9 die dringendste öffnen.</translation>
    </message>
    <message>
        <source>held by %1 %2</source>
        <translation>in Bearbeitung von %1 %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>in Bearbeitung von %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>held by you %1</source>
        <translation>bei Ihnen in Bearbeitung %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Free margin now</source>
        <translation>Freie Margin jetzt</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Way of this payment, now: %1</source>
        <translation>Weg dieser Zahlung, jetzt: %1</translation>
    </message>
    <message>
        <source>Way of this payment</source>
        <translation>Weg dieser Zahlung</translation>
    </message>
    <message>
        <source>No answer came to “%1”. It is looked up and never sent twice.</source>
        <translation>Keine Antwort auf „%1“. Der Ausgang wird abgefragt, nie wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>You said what happened; another person confirms it.</source>
        <translation>Sie haben angegeben, was geschah; eine andere Person bestätigt es.</translation>
    </message>
    <message>
        <source>%1 said what happened; confirm it or say otherwise.</source>
        <translation>%1 hat angegeben, was geschah; bestätigen oder anderes angeben.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Reklamationen</translation>
    </message>
    <message>
        <source>Same destination</source>
        <translation>Gleiches Auszahlungsziel</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>die letzten %1</translation>
    </message>
    <message>
        <source>Messages of the gateway</source>
        <translation>Meldungen des Gateways</translation>
    </message>
    <message>
        <source>Letters to the client</source>
        <translation>Briefe an den Kunden</translation>
    </message>
    <message>
        <source>All ways of this kind of payment</source>
        <translation>Alle Wege dieser Zahlungsart</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Erneut fragen…</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentProblems</name>
    <message>
        <source>This payment changed while you read it. Nothing was decided.</source>
        <translation>Diese Zahlung wurde während des Lesens geändert. Nichts wurde entschieden.</translation>
    </message>
    <message>
        <source>%1 approved this at %2.</source>
        <translation>%1 hat dies freigegeben (%2).</translation>
    </message>
    <message>
        <source>%1 rejected this at %2.</source>
        <translation>%1 hat dies abgelehnt (%2).</translation>
    </message>
    <message>
        <source>%1 returned this for information at %2.</source>
        <translation>%1 hat dies mit Rückfrage zurückgegeben (%2).</translation>
    </message>
    <message>
        <source>%1 answered the question at %2.</source>
        <translation>%1 hat die Rückfrage beantwortet (%2).</translation>
    </message>
    <message>
        <source>%1 changed this at %2.</source>
        <translation>%1 hat dies geändert (%2).</translation>
    </message>
    <message>
        <source>%1 cancelled this at %2.</source>
        <translation>%1 hat dies storniert (%2).</translation>
    </message>
    <message>
        <source>This payment moved on at %2; the last to act was %1.</source>
        <translation>Diese Zahlung ging weiter (%2); zuletzt handelte %1.</translation>
    </message>
    <message>
        <source>%1 has this payment open until %2. Nothing was decided.</source>
        <translation>%1 hat diese Zahlung bis %2 in Bearbeitung. Nichts wurde entschieden.</translation>
    </message>
    <message>
        <source>A withdrawal of this amount to this destination is open already. Nothing was entered.</source>
        <translation>Eine Auszahlung dieses Betrags an dieses Ziel ist bereits offen. Nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>The trading account is not active. Nothing was entered.</source>
        <translation>Das Handelskonto ist nicht aktiv. Nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>The destination is blocked. Nothing was entered.</source>
        <translation>Das Auszahlungsziel ist gesperrt. Nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>This payment has gone on to “%1”. Nothing was decided.</source>
        <translation>Diese Zahlung ist bereits im Status „%1“. Nichts wurde entschieden.</translation>
    </message>
    <message>
        <source>Only %1 is available on the account. Nothing was held.</source>
        <translation>Auf dem Konto sind nur %1 verfügbar. Nichts wurde gesperrt.</translation>
    </message>
    <message>
        <source>This is more than you may approve in one payment. Hand it to somebody with a higher limit.</source>
        <translation>Dies ist mehr, als Sie in einer Zahlung freigeben dürfen. An jemanden mit höherem Limit übergeben.</translation>
    </message>
    <message>
        <source>This would be more than you may approve in one day. Hand it to somebody else.</source>
        <translation>Dies wäre mehr, als Sie an einem Tag freigeben dürfen. An jemand anderen übergeben.</translation>
    </message>
    <message>
        <source>Stopped by: %1. Nothing was approved.</source>
        <translation>Gestoppt durch: %1. Nichts wurde freigegeben.</translation>
    </message>
    <message>
        <source>There is no reference rate for this currency; ask an administrator.</source>
        <translation>Für diese Währung gibt es keinen Referenzkurs; an die Administration wenden.</translation>
    </message>
    <message>
        <source>The amount cannot be used: it must be above zero.</source>
        <translation>Der Betrag ist nicht verwendbar: Er muss über null liegen.</translation>
    </message>
    <message>
        <source>This needs a few words of explanation.</source>
        <translation>Hier ist eine kurze Erläuterung erforderlich.</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>Einen Grund aus der Liste wählen.</translation>
    </message>
    <message>
        <source>The ticket number cannot be used.</source>
        <translation>Die Ticketnummer ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This file does not hold the payment it was made for. Nothing was released.</source>
        <translation>Diese Datei enthält nicht die Zahlung, für die sie erstellt wurde. Nichts wurde freigegeben.</translation>
    </message>
    <message>
        <source>The bank&apos;s reference cannot be used.</source>
        <translation>Die Referenz der Bank ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The day cannot be used: it must not lie before the payout was sent, nor in the future.</source>
        <translation>Der Tag ist nicht verwendbar: Er darf weder vor dem Versand der Auszahlung noch in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Somebody else has switched this gateway meanwhile. Nothing was changed.</source>
        <translation>Jemand anderes hat dieses Gateway inzwischen umgeschaltet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This gateway is switched that way already.</source>
        <translation>Dieses Gateway ist bereits so geschaltet.</translation>
    </message>
    <message>
        <source>This file is not as you read it any more: somebody has released it or said something about it, or its hash is another. Nothing was changed.</source>
        <translation>Diese Datei ist nicht mehr so, wie Sie sie gelesen haben: Jemand hat sie freigegeben oder etwas zu ihr gesagt, oder ihr Hash ist ein anderer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>These routes were made for others than hold now. Nothing was changed; read what holds and propose them anew.</source>
        <translation>Diese Wege wurden für andere gemacht, als jetzt gelten. Nichts wurde geändert; lesen Sie, was gilt, und schlagen Sie sie neu vor.</translation>
    </message>
    <message>
        <source>This file was released or given up, or its payment is being sent already or has ended. Nothing was changed.</source>
        <translation>Diese Datei wurde freigegeben oder verworfen, oder ihre Zahlung wird bereits gesendet oder ist beendet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Somebody else has dealt with this meanwhile. Nothing was changed.</source>
        <translation>Jemand anderes hat sich inzwischen darum gekümmert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Money under this reference of the bank is known already. Nothing was booked.</source>
        <translation>Geld unter dieser Referenz der Bank ist schon bekannt. Nichts wurde gebucht.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Diese Datei ist schon da.</translation>
    </message>
    <message>
        <source>This is more than is still owed. Nothing was entered.</source>
        <translation>Das ist mehr, als noch geschuldet wird. Nichts wurde eingegeben.</translation>
    </message>
    <message>
        <source>Nothing is kept that could have been sent. Add it first.</source>
        <translation>Es liegt nichts vor, was gesandt worden sein könnte. Fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>The client&apos;s file has no e-mail address to write to. Nothing was decided.</source>
        <translation>In der Kundenakte steht keine E-Mail-Adresse. Nichts wurde entschieden.</translation>
    </message>
    <message>
        <source>The office is closed on that day. Choose a business day.</source>
        <translation>An diesem Tag ist das Büro geschlossen. Wählen Sie einen Geschäftstag.</translation>
    </message>
    <message>
        <source>The payment expires before that day. Choose an earlier one.</source>
        <translation>Die Zahlung verfällt vor diesem Tag. Wählen Sie einen früheren.</translation>
    </message>
    <message>
        <source>That day is over. Choose a later one.</source>
        <translation>Dieser Tag ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>Choose what the client is told from the list.</source>
        <translation>Wählen Sie aus der Liste, was dem Kunden gesagt wird.</translation>
    </message>
    <message>
        <source>Choose who is asked.</source>
        <translation>Wählen Sie, wer gefragt wird.</translation>
    </message>
    <message>
        <source>Nobody there can answer this now. Choose somebody else.</source>
        <translation>Dort kann das jetzt niemand beantworten. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>A move under this reference of the bank is known already. Nothing was entered.</source>
        <translation>Eine Bewegung unter dieser Referenz der Bank ist schon bekannt. Nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>The gateway itself says what lies there. Nothing was entered.</source>
        <translation>Das Gateway sagt selbst, was dort liegt. Nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>Only %1 at %2 is promised to no payout. Nothing was moved.</source>
        <translation>Nur %1 bei %2 sind keiner Auszahlung zugesagt. Nichts wurde bewegt.</translation>
    </message>
    <message>
        <source>The password is not right. Nothing was changed.</source>
        <translation>Das Passwort ist falsch. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nobody is paid there any more: %1 retired this destination. Nothing was entered.</source>
        <translation>Dorthin wird nichts mehr gezahlt: %1 hat dieses Ziel außer Dienst gestellt. Nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>%1 pays this out again already. Nothing was entered.</source>
        <translation>%1 zahlt das schon wieder aus. Nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>Only %1 of what came back is left. Nothing was entered.</source>
        <translation>Von dem, was zurückkam, sind nur %1 übrig. Nichts wurde erfasst.</translation>
    </message>
    <message>
        <source>The money came back from there. Say why it goes there again, or choose another destination.</source>
        <translation>Das Geld kam von dort zurück. Sagen Sie, warum es wieder dorthin geht, oder wählen Sie ein anderes Ziel.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentQueue</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Einzahlungen</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Umbuchungen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Kontovorgänge</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Reference or client</source>
        <translation>Referenz oder Kunde</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Approve %1 payments…</source>
        <translation>%1 Zahlungen freigeben…</translation>
    </message>
    <message>
        <source>%1 in the last hour</source>
        <translation>%1 in letzter Stunde</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>%1 older</source>
        <translation>%1 älter</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1: %2 open (%3)</source>
        <translation>%1: %2 offen (%3)</translation>
    </message>
    <message>
        <source>receipts without owner: %1</source>
        <translation>Eingänge ohne Zuordnung: %1</translation>
    </message>
    <message>
        <source>open disputes: %1</source>
        <translation>offene Reklamationen: %1</translation>
    </message>
    <message>
        <source>No payment matches the filters.</source>
        <translation>Keine Zahlung passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Einen Filter entfernen, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Every outcome is known.</source>
        <translation>Jeder Ausgang ist bekannt.</translation>
    </message>
    <message>
        <source>Payments that got no answer from a server would stand here.</source>
        <translation>Hier stehen sonst Zahlungen, auf die ein Server nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>No open payments here.</source>
        <translation>Keine offenen Zahlungen hier.</translation>
    </message>
    <message>
        <source>New ones appear by themselves; “All” shows the history.</source>
        <translation>Neue erscheinen von selbst; „Alle“ zeigt auch frühere.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>money to be confirmed: %1</source>
        <translation>zu bestätigendes Geld: %1</translation>
    </message>
    <message>
        <source>deposits to be judged: %1</source>
        <translation>zu beurteilende Einzahlungen: %1</translation>
    </message>
    <message>
        <source>debts of clients: %1</source>
        <translation>Schulden von Kunden: %1</translation>
    </message>
    <message>
        <source>Payments that need your approval or your answer appear here by themselves.</source>
        <translation>Zahlungen, die Ihre Freigabe oder Ihre Antwort brauchen, erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Reject %1 payments…</source>
        <translation>%1 Zahlungen ablehnen…</translation>
    </message>
    <message>
        <source>Return %1 payments for information…</source>
        <translation>%1 Zahlungen mit Rückfrage zurückgeben…</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Every payout that came back is dealt with.</source>
        <translation>Jede zurückgekommene Auszahlung ist bearbeitet.</translation>
    </message>
    <message>
        <source>Payouts that come back stand here until they are paid out again or stay.</source>
        <translation>Zurückgekommene Auszahlungen stehen hier, bis sie wieder ausgezahlt sind oder bleiben.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentTexts</name>
    <message>
        <source>Identity check incomplete</source>
        <translation>Identitätsprüfung unvollständig</translation>
    </message>
    <message>
        <source>Destination does not belong to the client</source>
        <translation>Auszahlungsziel gehört nicht dem Kunden</translation>
    </message>
    <message>
        <source>Must go back to the source of the deposit</source>
        <translation>Muss an die Quelle der Einzahlung zurück</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Betrugsverdacht</translation>
    </message>
    <message>
        <source>Not enough free margin</source>
        <translation>Zu wenig freie Margin</translation>
    </message>
    <message>
        <source>Duplicate request</source>
        <translation>Doppelter Auftrag</translation>
    </message>
    <message>
        <source>Proof of the destination needed</source>
        <translation>Nachweis zum Auszahlungsziel nötig</translation>
    </message>
    <message>
        <source>Source of funds needed</source>
        <translation>Mittelherkunft erforderlich</translation>
    </message>
    <message>
        <source>Amount unclear</source>
        <translation>Betrag unklar</translation>
    </message>
    <message>
        <source>Client asked for it</source>
        <translation>Auf Wunsch des Kunden</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Irrtümlich erfasst</translation>
    </message>
    <message>
        <source>Paid by somebody else</source>
        <translation>Von jemand anderem gezahlt</translation>
    </message>
    <message>
        <source>Nobody expects this money</source>
        <translation>Niemand erwartet dieses Geld</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Werbeaktion</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>Inaktivität</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Falscher Preis</translation>
    </message>
    <message>
        <source>Booked in error</source>
        <translation>Irrtümlich gebucht</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>Negativsaldo</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>Nachweis gesehen</translation>
    </message>
    <message>
        <source>Client known</source>
        <translation>Kunde bekannt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>payments specialist</source>
        <translation>Zahlungsspezialist</translation>
    </message>
    <message>
        <source>payments manager</source>
        <translation>Leitung Zahlungen</translation>
    </message>
    <message>
        <source>compliance officer</source>
        <translation>Compliance-Officer</translation>
    </message>
    <message>
        <source>operations manager</source>
        <translation>Leitung Operations</translation>
    </message>
    <message>
        <source>client wallet</source>
        <translation>Kundenwallet</translation>
    </message>
    <message>
        <source>client trading</source>
        <translation>Kundenhandelskonto</translation>
    </message>
    <message>
        <source>bonus credit</source>
        <translation>Bonuskredit</translation>
    </message>
    <message>
        <source>provider receivable</source>
        <translation>Forderung an Anbieter</translation>
    </message>
    <message>
        <source>provider reserve</source>
        <translation>Reserve beim Anbieter</translation>
    </message>
    <message>
        <source>payout in flight</source>
        <translation>Auszahlung unterwegs</translation>
    </message>
    <message>
        <source>bank, client money</source>
        <translation>Bank, Kundengelder</translation>
    </message>
    <message>
        <source>bank, own money</source>
        <translation>Bank, Eigenmittel</translation>
    </message>
    <message>
        <source>unallocated receipts</source>
        <translation>nicht zugeordnete Eingänge</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>transfer in flight</source>
        <translation>Umbuchung unterwegs</translation>
    </message>
    <message>
        <source>provider costs</source>
        <translation>Anbieterkosten</translation>
    </message>
    <message>
        <source>bonus granted</source>
        <translation>gewährter Bonus</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>negative balance expense</source>
        <translation>Aufwand Negativsalden</translation>
    </message>
    <message>
        <source>disputed, claimed back</source>
        <translation>reklamiert, zurückgefordert</translation>
    </message>
    <message>
        <source>lost disputes</source>
        <translation>verlorene Reklamationen</translation>
    </message>
    <message>
        <source>exchange position</source>
        <translation>Devisenposition</translation>
    </message>
    <message>
        <source>exchange income</source>
        <translation>Devisenertrag</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>ausgebucht</translation>
    </message>
    <message>
        <source>trading result</source>
        <translation>Handelsergebnis</translation>
    </message>
    <message>
        <source>suspense</source>
        <translation>Klärungskonto</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf Versand</translation>
    </message>
    <message>
        <source>taken by the bridge</source>
        <translation>von der Bridge übernommen</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>outcome unknown, being looked up</source>
        <translation>Ausgang unbekannt, wird abgefragt</translation>
    </message>
    <message>
        <source>outcome unknown, waits for two people</source>
        <translation>Ausgang unbekannt, wartet auf zwei Personen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle sieht dies nicht vor.</translation>
    </message>
    <message>
        <source>Not possible in the state this payment is in.</source>
        <translation>Im jetzigen Status der Zahlung nicht möglich.</translation>
    </message>
    <message>
        <source>Another person has it open.</source>
        <translation>Eine andere Person hat sie in Bearbeitung.</translation>
    </message>
    <message>
        <source>You entered or changed this payment; another person decides.</source>
        <translation>Sie haben diese Zahlung erfasst oder geändert; eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>You had a hand in this payment or its destination; another person resolves it.</source>
        <translation>Sie haben an dieser Zahlung oder ihrem Ziel mitgewirkt; eine andere Person klärt sie.</translation>
    </message>
    <message>
        <source>You added or verified the destination; another person decides.</source>
        <translation>Sie haben das Auszahlungsziel hinzugefügt oder verifiziert; eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>You have approved this payment already.</source>
        <translation>Sie haben diese Zahlung bereits freigegeben.</translation>
    </message>
    <message>
        <source>The open steps need another role.</source>
        <translation>Die offenen Schritte erfordern eine andere Rolle.</translation>
    </message>
    <message>
        <source>No approval rule covers this amount; ask an administrator.</source>
        <translation>Keine Freigaberegel deckt diesen Betrag ab; an die Administration wenden.</translation>
    </message>
    <message>
        <source>A check stands against it: see the red rows.</source>
        <translation>Ein Prüfpunkt steht dagegen: siehe rote Zeilen.</translation>
    </message>
    <message>
        <source>You let it pass against a check; another person approves.</source>
        <translation>Sie haben sie trotz Prüfpunkt zugelassen; eine andere Person gibt frei.</translation>
    </message>
    <message>
        <source>No check that could be let pass stands against it.</source>
        <translation>Es steht kein Prüfpunkt dagegen, der eine Zulassung erlaubt.</translation>
    </message>
    <message>
        <source>You may not approve this one.</source>
        <translation>Diese dürfen Sie nicht freigeben.</translation>
    </message>
    <message>
        <source>Not possible now: %1.</source>
        <translation>Derzeit nicht möglich: %1.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Auszahlungsziel</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>That colleague may not approve this payment.</source>
        <translation>Diese Person darf die Zahlung nicht freigeben.</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>owed by clients</source>
        <translation>von Kunden geschuldet</translation>
    </message>
    <message>
        <source>Evidence sent</source>
        <translation>Nachweise gesandt</translation>
    </message>
    <message>
        <source>What we asked for did not come</source>
        <translation>Angefordertes kam nicht</translation>
    </message>
    <message>
        <source>Only to an account in their own name</source>
        <translation>Nur auf ein Konto auf eigenen Namen</translation>
    </message>
    <message>
        <source>Money goes back the way it came</source>
        <translation>Geld geht den Weg zurück, den es kam</translation>
    </message>
    <message>
        <source>Not enough free money</source>
        <translation>Nicht genug freies Geld</translation>
    </message>
    <message>
        <source>Asked for already</source>
        <translation>Schon beauftragt</translation>
    </message>
    <message>
        <source>Details not correct</source>
        <translation>Angaben nicht richtig</translation>
    </message>
    <message>
        <source>Not possible in this form</source>
        <translation>In dieser Form nicht möglich</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>the partner manager</source>
        <translation>der Partnerbetreuer</translation>
    </message>
    <message>
        <source>the role “%1”</source>
        <translation>die Rolle „%1“</translation>
    </message>
    <message>
        <source>support agent</source>
        <translation>Mitarbeiter des Supports</translation>
    </message>
    <message>
        <source>Other colleagues are asked; they answer, or whoever asked.</source>
        <translation>Andere Kollegen sind gefragt; sie antworten oder wer gefragt hat.</translation>
    </message>
    <message>
        <source>The bridge has it already; it can no longer be called off.</source>
        <translation>Die Bridge hat sie schon; sie kann nicht mehr zurückgezogen werden.</translation>
    </message>
    <message>
        <source>head of compliance</source>
        <translation>Leitung Compliance</translation>
    </message>
    <message>
        <source>partner manager</source>
        <translation>Partnermanager</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>The client wants it so</source>
        <translation>Der Kunde will es so</translation>
    </message>
    <message>
        <source>It goes onto a trading account</source>
        <translation>Es geht auf ein Handelskonto</translation>
    </message>
    <message>
        <source>Paid in another way</source>
        <translation>Auf anderem Weg gezahlt</translation>
    </message>
    <message>
        <source>Another payment pays this out again.</source>
        <translation>Eine andere Zahlung zahlt das wieder aus.</translation>
    </message>
    <message>
        <source>Nothing of what came back is left.</source>
        <translation>Von dem, was zurückkam, ist nichts übrig.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentsView</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>New withdrawal…</source>
        <translation>Neue Auszahlung…</translation>
    </message>
    <message>
        <source>New deposit…</source>
        <translation>Neue Einzahlung…</translation>
    </message>
    <message>
        <source>New transfer…</source>
        <translation>Neue Umbuchung…</translation>
    </message>
    <message>
        <source>New account operation…</source>
        <translation>Neuer Kontovorgang…</translation>
    </message>
    <message>
        <source>Approve the selected payments…</source>
        <translation>Ausgewählte Zahlungen freigeben…</translation>
    </message>
    <message>
        <source>Ledger of this client</source>
        <translation>Hauptbuch dieses Kunden</translation>
    </message>
    <message>
        <source>House ledger</source>
        <translation>Hauptbuch des Hauses</translation>
    </message>
    <message>
        <source>Refresh payments</source>
        <translation>Zahlungen aktualisieren</translation>
    </message>
    <message>
        <source>What waits for me, most urgent first</source>
        <translation>Was auf mich wartet, dringendste zuerst</translation>
    </message>
    <message>
        <source>A withdrawal that a check stands against</source>
        <translation>Eine Auszahlung, gegen die ein Prüfpunkt steht</translation>
    </message>
    <message>
        <source>The last look before an approval</source>
        <translation>Der letzte Blick vor einer Freigabe</translation>
    </message>
    <message>
        <source>A rejection with its reason</source>
        <translation>Eine Ablehnung mit Grund</translation>
    </message>
    <message>
        <source>A question to whoever asked for the payment</source>
        <translation>Eine Rückfrage an die beantragende Person</translation>
    </message>
    <message>
        <source>A withdrawal that waits for information</source>
        <translation>Eine Auszahlung, die auf Angaben wartet</translation>
    </message>
    <message>
        <source>A settled withdrawal with all that happened</source>
        <translation>Eine abgewickelte Auszahlung mit allem, was geschah</translation>
    </message>
    <message>
        <source>A withdrawal whose outcome nobody knows</source>
        <translation>Eine Auszahlung mit unbekanntem Ausgang</translation>
    </message>
    <message>
        <source>Two people say what became of it</source>
        <translation>Zwei Personen geben an, was daraus wurde</translation>
    </message>
    <message>
        <source>A withdrawal entered for a client</source>
        <translation>Eine für einen Kunden erfasste Auszahlung</translation>
    </message>
    <message>
        <source>Everything that is open, of every kind</source>
        <translation>Alles Offene, jeder Art</translation>
    </message>
    <message>
        <source>A deposit that somebody else paid</source>
        <translation>Eine Einzahlung, die jemand anderes gezahlt hat</translation>
    </message>
    <message>
        <source>A deposit of which less came than announced</source>
        <translation>Eine Einzahlung, von der weniger als angekündigt einging</translation>
    </message>
    <message>
        <source>A transfer that waits for approval</source>
        <translation>Eine Umbuchung, die auf Freigabe wartet</translation>
    </message>
    <message>
        <source>A fee, a credit, an adjustment before approval</source>
        <translation>Gebühr, Kredit, Anpassung vor der Freigabe</translation>
    </message>
    <message>
        <source>A deposit announced for a client</source>
        <translation>Eine für einen Kunden angekündigte Einzahlung</translation>
    </message>
    <message>
        <source>A transfer entered for a client</source>
        <translation>Eine für einen Kunden erfasste Umbuchung</translation>
    </message>
    <message>
        <source>An account operation entered for a client</source>
        <translation>Ein für einen Kunden erfasster Kontovorgang</translation>
    </message>
    <message>
        <source>Several payments approved at once, after a look at each</source>
        <translation>Mehrere Zahlungen zugleich freigegeben, nach Blick auf jede</translation>
    </message>
    <message>
        <source>From a client&apos;s balance down to its postings</source>
        <translation>Vom Saldo eines Kunden bis zu seinen Buchungen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Changed while you read it: %1.</source>
        <translation>Während des Lesens geändert: %1.</translation>
    </message>
    <message>
        <source>Given back to the queue: nothing was done with it for a while.</source>
        <translation>Zurück in die Warteschlange: längere Zeit nicht bearbeitet.</translation>
    </message>
    <message>
        <source>Select the payments in the list first.</source>
        <translation>Zuerst die Zahlungen in der Liste auswählen.</translation>
    </message>
    <message>
        <source>Receipts without owner</source>
        <translation>Eingänge ohne Zuordnung</translation>
    </message>
    <message>
        <source>Disputes of deposits</source>
        <translation>Reklamationen zu Einzahlungen</translation>
    </message>
    <message>
        <source>Money that came and belongs to nobody yet</source>
        <translation>Eingegangenes Geld, das noch niemandem zugeordnet ist</translation>
    </message>
    <message>
        <source>Somebody says whose money it is</source>
        <translation>Jemand gibt an, wem das Geld gehört</translation>
    </message>
    <message>
        <source>Deposits their payers dispute</source>
        <translation>Einzahlungen, die ihr Zahler reklamiert</translation>
    </message>
    <message>
        <source>A dispute entered from its deposit</source>
        <translation>Eine aus ihrer Einzahlung erfasste Reklamation</translation>
    </message>
    <message>
        <source>A payment handed to a colleague</source>
        <translation>Eine an eine andere Person übergebene Zahlung</translation>
    </message>
    <message>
        <source>An entry of the ledger with all its legs</source>
        <translation>Ein Eintrag des Hauptbuchs mit allen Posten</translation>
    </message>
    <message>
        <source>All ways of this kind of payment</source>
        <translation>Alle Wege dieser Zahlungsart</translation>
    </message>
    <message>
        <source>Every step a payment may take, and who takes it</source>
        <translation>Jeder Schritt, den eine Zahlung gehen kann, und wer ihn geht</translation>
    </message>
    <message>
        <source>Money entered by hand</source>
        <translation>Von Hand eingegebenes Geld</translation>
    </message>
    <message>
        <source>What gateways say</source>
        <translation>Was Gateways melden</translation>
    </message>
    <message>
        <source>What clients owe</source>
        <translation>Was Kunden schulden</translation>
    </message>
    <message>
        <source>A dispute is answered with a file</source>
        <translation>Eine Reklamation wird mit einer Datei beantwortet</translation>
    </message>
    <message>
        <source>Money entered by hand waits for a second person</source>
        <translation>Von Hand eingegebenes Geld wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Money read off the statement of a bank</source>
        <translation>Geld, vom Kontoauszug einer Bank abgelesen</translation>
    </message>
    <message>
        <source>What gateways say and people have to judge</source>
        <translation>Was Gateways melden und Menschen beurteilen müssen</translation>
    </message>
    <message>
        <source>What clients owe after a lost dispute</source>
        <translation>Was Kunden nach einer verlorenen Reklamation schulden</translation>
    </message>
    <message>
        <source>From a wallet to an account…</source>
        <translation>Aus einem Wallet auf ein Konto…</translation>
    </message>
    <message>
        <source>Reject the selected payments…</source>
        <translation>Ausgewählte Zahlungen ablehnen…</translation>
    </message>
    <message>
        <source>Return the selected payments…</source>
        <translation>Ausgewählte Zahlungen zurückgeben…</translation>
    </message>
    <message>
        <source>Several payments rejected at once, for one reason</source>
        <translation>Mehrere Zahlungen auf einmal abgelehnt, aus einem Grund</translation>
    </message>
    <message>
        <source>Payouts that came back</source>
        <translation>Zurückgekommene Auszahlungen</translation>
    </message>
    <message>
        <source>A payout that came back, which nobody has dealt with</source>
        <translation>Eine zurückgekommene Auszahlung, um die sich noch niemand gekümmert hat</translation>
    </message>
    <message>
        <source>What came back, paid out again</source>
        <translation>Was zurückkam, wieder ausgezahlt</translation>
    </message>
</context>
<context>
    <name>purser::payments::PayoutsPage</name>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Zuletzt gefragt</translation>
    </message>
    <message>
        <source>Gateway&apos;s number</source>
        <translation>Nummer beim Gateway</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Bisher angegeben</translation>
    </message>
    <message>
        <source>Settled payouts</source>
        <translation>Abgewickelte Auszahlungen</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>Auszahlungen unterwegs</translation>
    </message>
    <message>
        <source>Payouts settled in the last ninety days. One that came back afterwards is entered here by two people.</source>
        <translation>Auszahlungen, die in den letzten neunzig Tagen abgewickelt wurden. Kommt eine danach zurück, erfassen dies hier zwei Personen.</translation>
    </message>
    <message>
        <source>Payouts that were handed over and whose outcome is not known. Where no gateway tells us, two people enter what the bank says.</source>
        <translation>Auszahlungen, die übergeben wurden und deren Ausgang nicht bekannt ist. Wo kein Gateway ihn meldet, erfassen zwei Personen, was die Bank sagt.</translation>
    </message>
    <message>
        <source>No payout was settled lately.</source>
        <translation>In letzter Zeit wurde keine Auszahlung abgewickelt.</translation>
    </message>
    <message>
        <source>No payout is on its way.</source>
        <translation>Keine Auszahlung ist unterwegs.</translation>
    </message>
    <message>
        <source>Payouts appear here by themselves.</source>
        <translation>Auszahlungen erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Enter the outcome…</source>
        <translation>Ausgang erfassen…</translation>
    </message>
    <message>
        <source>Nobody has said anything</source>
        <translation>Noch hat niemand etwas angegeben</translation>
    </message>
    <message>
        <source>You; waits for another person</source>
        <translation>Sie; wartet auf eine andere Person</translation>
    </message>
    <message>
        <source>%1; waits for the second person</source>
        <translation>%1; wartet auf die zweite Person</translation>
    </message>
    <message>
        <source>Choose a payout in the list.</source>
        <translation>In der Liste eine Auszahlung auswählen.</translation>
    </message>
    <message>
        <source>Enter the outcome of %1…</source>
        <translation>Ausgang von %1 erfassen…</translation>
    </message>
    <message>
        <source>Entered; %1 waits for a second person to say the same.</source>
        <translation>Erfasst; %1 wartet darauf, dass eine zweite Person dasselbe angibt.</translation>
    </message>
    <message>
        <source>The outcome of %1 is booked.</source>
        <translation>Der Ausgang von %1 ist gebucht.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ProposalForm</name>
    <message>
        <source>Nothing changes before another administrator approves the proposal.</source>
        <translation>Nichts ändert sich, bevor ein anderer Administrator den Vorschlag genehmigt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Propose this</source>
        <translation>Dies vorschlagen</translation>
    </message>
    <message>
        <source>Fill every field.</source>
        <translation>Füllen Sie jedes Feld aus.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Begründung angeben.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ProposalsPage</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Changes of these rules that wait for their decision. Nobody decides on what they proposed.</source>
        <translation>Änderungen dieser Regeln, die auf ihre Entscheidung warten. Niemand entscheidet über den eigenen Vorschlag.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Nichts ist vorgeschlagen.</translation>
    </message>
    <message>
        <source>Proposals of the other pages appear here by themselves.</source>
        <translation>Vorschläge der anderen Seiten erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Approve the change…</source>
        <translation>Änderung freigeben…</translation>
    </message>
    <message>
        <source>Approval matrix</source>
        <translation>Freigabematrix</translation>
    </message>
    <message>
        <source>Automatic approval</source>
        <translation>Automatische Freigabe</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>ab %1: %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>%1, with the password</source>
        <translation>%1, mit Passwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Einen Vorschlag in der Liste wählen.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle sieht dies nicht vor.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>Sie haben dies vorgeschlagen; eine andere Person entscheidet.</translation>
    </message>
    <message>
        <source>Approve the change</source>
        <translation>Änderung freigeben</translation>
    </message>
    <message>
        <source>Reject the change</source>
        <translation>Änderung ablehnen</translation>
    </message>
    <message>
        <source>It holds at once, for payments decided from now on.</source>
        <translation>Sie gilt sofort, für Zahlungen, über die ab jetzt entschieden wird.</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>Nichts ändert sich. Die vorschlagende Person sieht den Grund.</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>Änderung %1 ist in Kraft.</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>Änderung %1 ist abgelehnt.</translation>
    </message>
    <message>
        <source>Routes of payouts</source>
        <translation>Wege der Auszahlungen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s), instead of set %2</source>
        <translation>
            <numerusform>%1: %n Zeile anstelle von Satz %2</numerusform>
            <numerusform>%1: %n Zeilen anstelle von Satz %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Now, for %1:
%2

Proposed:
%3</source>
        <translation>Jetzt, für %1:
%2

Vorgeschlagen:
%3</translation>
    </message>
    <message>
        <source>Other routes have come into force since it was proposed; it can only be rejected.</source>
        <translation>Seit dem Vorschlag sind andere Wege in Kraft getreten; er kann nur abgelehnt werden.</translation>
    </message>
    <message>
        <source>%1: it does not say all that a rule must; it can only be rejected.</source>
        <translation>%1: Es fehlt etwas, was eine Regel sagen muss; das kann nur abgelehnt werden.</translation>
    </message>
    <message>
        <source>Source of a market rate</source>
        <translation>Quelle eines Marktkurses</translation>
    </message>
    <message>
        <source>%1/%2: %3 of %4</source>
        <translation>%1/%2: %3 von %4</translation>
    </message>
    <message>
        <source>%1/%2: through %3</source>
        <translation>%1/%2: über %3</translation>
    </message>
    <message>
        <source>%1/%2: no source any more</source>
        <translation>%1/%2: keine Quelle mehr</translation>
    </message>
    <message>
        <source>Scope of a person</source>
        <translation>Umfang einer Person</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n brand(s), desk(s), team(s) or partner(s)</source>
        <translation>
            <numerusform>%1: %n Marke, Desk, Team oder Partner</numerusform>
            <numerusform>%1: %n Marken, Desks, Teams oder Partner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: every client</source>
        <translation>%1: jeder Kunde</translation>
    </message>
    <message>
        <source>Would see: %1
%2</source>
        <translation>Sähe: %1
%2</translation>
    </message>
    <message>
        <source>It holds at once: for lists, files and payments.</source>
        <translation>Es gilt sofort: für Listen, Akten und Zahlungen.</translation>
    </message>
    <message>
        <source>Now, for deposits by %1:
%2

Proposed:
%3</source>
        <translation>Jetzt, für Einzahlungen per %1:
%2

Vorgeschlagen:
%3</translation>
    </message>
    <message>
        <source>this rule ends, the more general one holds again</source>
        <translation>diese Regel endet, die allgemeinere gilt wieder</translation>
    </message>
    <message>
        <source>%1, only for %2: %3</source>
        <translation>%1, nur für %2: %3</translation>
    </message>
    <message>
        <source>It was proposed by the clock of %1, and the cut-off goes by another since; it can only be rejected.</source>
        <translation>Vorgeschlagen wurde nach der Uhr von %1; der Annahmeschluss richtet sich seither nach einer anderen. Der Vorschlag kann nur abgelehnt werden.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RateSourceDialog</name>
    <message>
        <source>Source of a market rate</source>
        <translation>Quelle eines Marktkurses</translation>
    </message>
    <message>
        <source>Both directions of the pair follow from it. Nothing changes before another administrator approves the proposal.</source>
        <translation>Beide Richtungen des Paars folgen daraus. Nichts ändert sich, bevor ein anderer Administrator den Vorschlag genehmigt.</translation>
    </message>
    <message>
        <source>Symbol of a trading server</source>
        <translation>Symbol eines Handelsservers</translation>
    </message>
    <message>
        <source>Through another currency</source>
        <translation>Über eine andere Währung</translation>
    </message>
    <message>
        <source>No source any more</source>
        <translation>Keine Quelle mehr</translation>
    </message>
    <message>
        <source>Trading server</source>
        <translation>Handelsserver</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Currency between</source>
        <translation>Währung dazwischen</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>Eine Einheit von</translation>
    </message>
    <message>
        <source>Is so many units of</source>
        <translation>Ist so viele Einheiten von</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Propose this source</source>
        <translation>Diese Quelle vorschlagen</translation>
    </message>
    <message>
        <source>Choose two currencies.</source>
        <translation>Wählen Sie zwei Währungen.</translation>
    </message>
    <message>
        <source>Name the server and the symbol.</source>
        <translation>Nennen Sie Server und Symbol.</translation>
    </message>
    <message>
        <source>Choose a third currency.</source>
        <translation>Wählen Sie eine dritte Währung.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RatesPage</name>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last bid</source>
        <translation>Letzter Geldkurs</translation>
    </message>
    <message>
        <source>Last ask</source>
        <translation>Letzter Briefkurs</translation>
    </message>
    <message>
        <source>Against the rate before</source>
        <translation>Gegenüber dem vorigen Kurs</translation>
    </message>
    <message>
        <source>So since</source>
        <translation>So seit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Market rates</source>
        <translation>Marktkurse</translation>
    </message>
    <message>
        <source>What transfers between currencies are quoted by, less the markup. A price that is old, crossed or far off is not let in; one that jumped waits for a person.</source>
        <translation>Wonach Überträge zwischen Währungen berechnet werden, abzüglich des Aufschlags. Ein Preis, der alt, gekreuzt oder weit daneben ist, wird nicht übernommen; einer, der gesprungen ist, wartet auf eine Person.</translation>
    </message>
    <message>
        <source>No pair has a source.</source>
        <translation>Kein Paar hat eine Quelle.</translation>
    </message>
    <message>
        <source>Let this rate in…</source>
        <translation>Diesen Kurs übernehmen…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Jumped; waits for a person</source>
        <translation>Gesprungen; wartet auf eine Person</translation>
    </message>
    <message>
        <source>The last price is old</source>
        <translation>Der letzte Preis ist alt</translation>
    </message>
    <message>
        <source>The last price is of the future</source>
        <translation>Der letzte Preis liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Bid above ask</source>
        <translation>Geldkurs über Briefkurs</translation>
    </message>
    <message>
        <source>The server has no price</source>
        <translation>Der Server hat keinen Preis</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Too old to be quoted</source>
        <translation>Zu alt, um danach zu rechnen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle sieht dies nicht vor.</translation>
    </message>
    <message>
        <source>Choose a rate that jumped.</source>
        <translation>Einen Kurs auswählen, der gesprungen ist.</translation>
    </message>
    <message>
        <source>Let %1/%2 in</source>
        <translation>%1/%2 übernehmen</translation>
    </message>
    <message>
        <source>Transfers are quoted by it from now on. Look at another source first: what a server says by mistake costs money.</source>
        <translation>Ab jetzt werden Überträge danach berechnet. Zuerst eine andere Quelle ansehen: Was ein Server irrtümlich sagt, kostet Geld.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Where you looked</source>
        <translation>Wo Sie nachgesehen haben</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>%1/%2 is let in.</source>
        <translation>%1/%2 ist übernommen.</translation>
    </message>
    <message>
        <source>An administrator proposes the symbol of a trading server here, and another agrees.</source>
        <translation>Ein Administrator schlägt hier das Symbol eines Handelsservers vor, ein anderer stimmt zu.</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Neue Quelle…</translation>
    </message>
    <message>
        <source>Propose another source…</source>
        <translation>Andere Quelle vorschlagen…</translation>
    </message>
    <message>
        <source>Choose a pair in the list.</source>
        <translation>Wählen Sie ein Paar in der Liste.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Änderung %1 ist vorgeschlagen; ein anderer Administrator entscheidet.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReceiptEntryDialog</name>
    <message>
        <source>Money that came to a bank account</source>
        <translation>Geld, das auf einem Bankkonto einging</translation>
    </message>
    <message>
        <source>As it stands on the statement of the bank. Another person compares it with the same statement; only then it is booked.</source>
        <translation>So, wie es auf dem Kontoauszug steht. Eine andere Person vergleicht es mit demselben Auszug; erst dann wird es gebucht.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Referenz der Bank</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Was der Zahler schrieb</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Enter the money</source>
        <translation>Geld eingeben</translation>
    </message>
    <message>
        <source>Give the bank&apos;s reference.</source>
        <translation>Geben Sie die Referenz der Bank an.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Geben Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>Say who paid.</source>
        <translation>Sagen Sie, wer bezahlt hat.</translation>
    </message>
    <message>
        <source>Payer&apos;s IBAN</source>
        <translation>IBAN des Zahlers</translation>
    </message>
    <message>
        <source>where the statement says it</source>
        <translation>wenn der Auszug sie nennt</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReceiptsWindow</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Gezahlt von</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Was der Zahler schrieb</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Dessen Nummer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>To go back, says</source>
        <translation>Rückzahlung laut</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Provider keeps</source>
        <translation>Anbieter behält</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Zahlungseingänge</translation>
    </message>
    <message>
        <source>Money that came and that no announced deposit claims. It is booked already, as not allocated; what is missing is its owner.</source>
        <translation>Eingegangenes Geld, zu dem keine angekündigte Einzahlung passt. Es ist bereits als nicht zugeordnet gebucht; offen ist, wem es gehört.</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Ohne Zuordnung</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>Money that no announced deposit claims appears by itself.</source>
        <translation>Geld, zu dem keine angekündigte Einzahlung passt, erscheint von selbst.</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Zurückzahlen…</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Choose a receipt in the list.</source>
        <translation>Einen Zahlungseingang in der Liste wählen.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle sieht dies nicht vor.</translation>
    </message>
    <message>
        <source>Only money without an owner is allocated or sent back.</source>
        <translation>Nur Geld ohne Zuordnung wird zugeordnet oder zurückgezahlt.</translation>
    </message>
    <message>
        <source>It belongs to no payment yet.</source>
        <translation>Gehört noch zu keiner Zahlung.</translation>
    </message>
    <message>
        <source>Allocate %1…</source>
        <translation>%1 zuordnen…</translation>
    </message>
    <message>
        <source>Confirm sending back…</source>
        <translation>Rückzahlung bestätigen…</translation>
    </message>
    <message>
        <source>Allocated as %1; another person approves it.</source>
        <translation>Als %1 zugeordnet; eine andere Person gibt frei.</translation>
    </message>
    <message>
        <source>Sent back to its payer.</source>
        <translation>An den Zahler zurückgezahlt.</translation>
    </message>
    <message>
        <source>Proposed; a second person says the same before it is booked back.</source>
        <translation>Vorgeschlagen; eine zweite Person gibt dasselbe an, bevor zurückgebucht wird.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RecoveriesWindow</name>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Noch geschuldet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>to be written off, says %1</source>
        <translation>abzuschreiben, sagt %1</translation>
    </message>
    <message>
        <source>What clients owe</source>
        <translation>Was Kunden schulden</translation>
    </message>
    <message>
        <source>What a lost dispute or a deposit taken back has left. Nothing is taken from another account by itself; the client&apos;s withdrawals are stopped by a check until it is paid or written off.</source>
        <translation>Was eine verlorene Reklamation oder eine zurückgenommene Einzahlung hinterlassen hat. Nichts wird von selbst von einem anderen Konto genommen; Auszahlungen des Kunden hält eine Prüfung an, bis es bezahlt oder abgeschrieben ist.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Geschuldet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Nobody owes anything here.</source>
        <translation>Hier schuldet niemand etwas.</translation>
    </message>
    <message>
        <source>Open the deposit</source>
        <translation>Einzahlung öffnen</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>Abschreiben…</translation>
    </message>
    <message>
        <source>Drop the payment…</source>
        <translation>Zahlung verwerfen…</translation>
    </message>
    <message>
        <source>Confirm the payment…</source>
        <translation>Zahlung bestätigen…</translation>
    </message>
    <message>
        <source>Enter a payment…</source>
        <translation>Zahlung eingeben…</translation>
    </message>
    <message>
        <source>a lost dispute</source>
        <translation>eine verlorene Reklamation</translation>
    </message>
    <message>
        <source>a deposit taken back</source>
        <translation>eine zurückgenommene Einzahlung</translation>
    </message>
    <message>
        <source>Choose a debt in the list.</source>
        <translation>Wählen Sie eine Schuld in der Liste.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle tut das nicht.</translation>
    </message>
    <message>
        <source>This debt has ended.</source>
        <translation>Diese Schuld ist beendet.</translation>
    </message>
    <message>
        <source>A payment waits for a second person.</source>
        <translation>Eine Zahlung wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <source>No payment waits for a second person.</source>
        <translation>Keine Zahlung wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <source>You entered it; another person confirms it.</source>
        <translation>Sie haben sie eingegeben; eine andere Person bestätigt sie.</translation>
    </message>
    <message>
        <source>You proposed it; another person says the same.</source>
        <translation>Sie haben es vorgeschlagen; eine andere Person sagt dasselbe.</translation>
    </message>
    <message>
        <source>Confirm writing off…</source>
        <translation>Abschreibung bestätigen…</translation>
    </message>
    <message>
        <source>Proposed; another person confirms it before it is booked.</source>
        <translation>Vorgeschlagen; eine andere Person bestätigt es, bevor es gebucht wird.</translation>
    </message>
    <message>
        <source>Confirm a payment towards %1</source>
        <translation>Zahlung auf %1 bestätigen</translation>
    </message>
    <message>
        <source>Drop a payment towards %1</source>
        <translation>Zahlung auf %1 verwerfen</translation>
    </message>
    <message>
        <source>It is booked at once.</source>
        <translation>Sie wird sofort gebucht.</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Nichts wird gebucht.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>the client&apos;s wallet</source>
        <translation>die Wallet des Kunden</translation>
    </message>
    <message>
        <source>money that came</source>
        <translation>eingegangenes Geld</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Eingegeben von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Book the payment</source>
        <translation>Zahlung buchen</translation>
    </message>
    <message>
        <source>Drop the payment</source>
        <translation>Zahlung verwerfen</translation>
    </message>
    <message>
        <source>Paid: nothing is owed any more.</source>
        <translation>Bezahlt: Es wird nichts mehr geschuldet.</translation>
    </message>
    <message>
        <source>The debt stays open with what is left.</source>
        <translation>Die Schuld bleibt mit dem Rest offen.</translation>
    </message>
    <message>
        <source>Write off what is owed for %1</source>
        <translation>Schuld aus %1 abschreiben</translation>
    </message>
    <message>
        <source>It becomes a loss when a second person says the same.</source>
        <translation>Sie wird zum Verlust, wenn eine zweite Person dasselbe sagt.</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Bisher gesagt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why nothing more will come</source>
        <translation>Warum nichts mehr kommen wird</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>%1 abschreiben</translation>
    </message>
    <message>
        <source>Written off.</source>
        <translation>Abgeschrieben.</translation>
    </message>
    <message>
        <source>Proposed; a second person says the same.</source>
        <translation>Vorgeschlagen; eine zweite Person sagt dasselbe.</translation>
    </message>
    <message>
        <source>a payout of too much</source>
        <translation>eine zu hohe Auszahlung</translation>
    </message>
</context>
<context>
    <name>purser::payments::RecoveryPaymentDialog</name>
    <message>
        <source>A payment towards %1</source>
        <translation>Eine Zahlung auf %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Noch geschuldet</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Out of the client&apos;s wallet</source>
        <translation>Aus der Wallet des Kunden</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>How you know that the client means this debt</source>
        <translation>Woher Sie wissen, dass der Kunde diese Schuld meint</translation>
    </message>
    <message>
        <source>Propose the payment</source>
        <translation>Zahlung vorschlagen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Geben Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>Only %1 is owed.</source>
        <translation>Es werden nur %1 geschuldet.</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation>Sagen Sie, woher Sie es wissen.</translation>
    </message>
    <message>
        <source>Money the client sent for it, or out of their wallet when they agreed in writing. Another person confirms it before it is booked.</source>
        <translation>Geld, das der Kunde dafür geschickt hat, oder aus dessen Wallet, wenn er schriftlich zugestimmt hat. Eine andere Person bestätigt es, bevor es gebucht wird.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RejectDialog</name>
    <message>
        <source>Write it to the client</source>
        <translation>Dem Kunden schreiben</translation>
    </message>
    <message>
        <source>The letter says what is chosen above in the client&apos;s language and nothing else; the reason and the words of the office are no part of it.</source>
        <translation>Der Brief sagt in der Sprache des Kunden, was oben gewählt ist, und sonst nichts; Grund und Worte des Büros gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Choose what the client may read</source>
        <translation>Wählen, was der Kunde lesen darf</translation>
    </message>
    <message>
        <source>What the client is told</source>
        <translation>Was dem Kunden gesagt wird</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Choose what the client is told.</source>
        <translation>Wählen Sie, was dem Kunden gesagt wird.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReleaseListDialog</name>
    <message>
        <source>Release several files</source>
        <translation>Mehrere Dateien freigeben</translation>
    </message>
    <message>
        <source>These bytes and no others go to the bank. Each is released on its own; what you may not release stays.</source>
        <translation>Diese Bytes und keine anderen gehen an die Bank. Jede Datei wird für sich freigegeben; was Sie nicht freigeben dürfen, bleibt.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1: to %2, hash ends in %3</source>
        <translation>%1: an %2, Hash endet auf %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>Release %n file(s)</source>
        <translation>
            <numerusform>%n Datei freigeben</numerusform>
            <numerusform>%n Dateien freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>You may release none of these files.</source>
        <translation>Sie dürfen keine dieser Dateien freigeben.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ResolveDialog</name>
    <message>
        <source>It was not carried out</source>
        <translation>Sie wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Woher Sie das wissen</translation>
    </message>
    <message>
        <source>Confirm what happened</source>
        <translation>Geschehenes bestätigen</translation>
    </message>
    <message>
        <source>Propose what happened</source>
        <translation>Geschehenes vorschlagen</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Mark in the comment</source>
        <translation>Markierung im Kommentar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>%1, looked up %2 times</source>
        <translation>%1, %2-mal abgefragt</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Zuletzt bekannt</translation>
    </message>
    <message>
        <source>carried out, ticket %1</source>
        <translation>ausgeführt, Ticket %1</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Bisher angegeben</translation>
    </message>
    <message>
        <source>%1: %2 (“%3”)</source>
        <translation>%1: %2 („%3“)</translation>
    </message>
    <message>
        <source>Say whether it was carried out.</source>
        <translation>Angeben, ob sie ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation>Angeben, woher Sie das wissen.</translation>
    </message>
    <message>
        <source>What we asked</source>
        <translation>Unsere Anfrage</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Ihr Ergebnis</translation>
    </message>
    <message>
        <source>What each side shows</source>
        <translation>Was jede Seite zeigt</translation>
    </message>
    <message>
        <source>Our books, without it</source>
        <translation>Unsere Bücher, ohne sie</translation>
    </message>
    <message>
        <source>Our books, with it</source>
        <translation>Unsere Bücher, mit ihr</translation>
    </message>
    <message>
        <source>Looked up on %1</source>
        <translation>Abgefragt: %1</translation>
    </message>
    <message>
        <source>Balance on %1</source>
        <translation>Saldo laut %1</translation>
    </message>
    <message>
        <source>What was done so far</source>
        <translation>Bisherige Schritte</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReturnDialog</name>
    <message>
        <source>Write to the client as well</source>
        <translation>Auch dem Kunden schreiben</translation>
    </message>
    <message>
        <source>The letter says the reason in the client&apos;s language and nothing else; what you write for colleagues is no part of it.</source>
        <translation>Der Brief nennt den Grund in der Sprache des Kunden und sonst nichts; was Sie für Kollegen schreiben, gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Choose who is asked</source>
        <translation>Wählen, wer gefragt wird</translation>
    </message>
    <message>
        <source>The end of that business day. The question then comes back to you.</source>
        <translation>Das Ende dieses Geschäftstags. Danach kommt die Frage zu Ihnen zurück.</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answer due by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>The partner manager</source>
        <translation>Der Partnerbetreuer</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who may be asked is being read.</source>
        <translation>Wer gefragt werden kann, wird gelesen.</translation>
    </message>
    <message>
        <source>Choose who is asked.</source>
        <translation>Wählen Sie, wer gefragt wird.</translation>
    </message>
    <message>
        <source>Write what you need to know.</source>
        <translation>Schreiben Sie, was Sie wissen müssen.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReturnReceiptDialog</name>
    <message>
        <source>Send back %1</source>
        <translation>%1 zurückzahlen</translation>
    </message>
    <message>
        <source>Send it back at the provider first, then give its reference here. It is booked back when a second person gives the same.</source>
        <translation>Zuerst beim Anbieter zurückzahlen, dann hier dessen Referenz angeben. Die Rückbuchung erfolgt, sobald eine zweite Person dieselbe angibt.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Gezahlt von</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Bisher angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Referenz des Anbieters</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Propose to send back %1</source>
        <translation>Rückzahlung von %1 vorschlagen</translation>
    </message>
    <message>
        <source>Confirm that %1 went back</source>
        <translation>Rückzahlung von %1 bestätigen</translation>
    </message>
    <message>
        <source>Give the provider&apos;s reference.</source>
        <translation>Die Referenz des Anbieters angeben.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Begründung angeben.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RouteEditor</name>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Ask this one earlier</source>
        <translation>Dieses früher fragen</translation>
    </message>
    <message>
        <source>Ask this one later</source>
        <translation>Dieses später fragen</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>From which amount</source>
        <translation>Ab welchem Betrag</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>Up to which amount</source>
        <translation>Bis zu welchem Betrag</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Clients of which countries</source>
        <translation>Kunden aus welchen Ländern</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>alle Länder</translation>
    </message>
    <message>
        <source>only</source>
        <translation>nur</translation>
    </message>
    <message>
        <source>all but</source>
        <translation>alle außer</translation>
    </message>
    <message>
        <source>Countries, two letters each</source>
        <translation>Länder, je zwei Buchstaben</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>purser::payments::RouteQuestion</name>
    <message>
        <source>Where would a deposit go? %1</source>
        <translation>Wohin ginge eine Einzahlung? %1</translation>
    </message>
    <message>
        <source>Where would a payout go? %1</source>
        <translation>Wohin ginge eine Auszahlung? %1</translation>
    </message>
    <message>
        <source>By the routes that hold and the gateways as they are now. Nothing is sent or changed.</source>
        <translation>Nach den geltenden Wegen und den Gateways, wie sie jetzt sind. Nichts wird gesendet oder geändert.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount after the fee</source>
        <translation>Betrag nach der Gebühr</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Client&apos;s country</source>
        <translation>Land des Kunden</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Geben Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>Name the client&apos;s country by two letters, such as DE.</source>
        <translation>Nennen Sie das Land des Kunden mit zwei Buchstaben, etwa DE.</translation>
    </message>
    <message>
        <source>No gateway takes it.</source>
        <translation>Kein Gateway nimmt sie.</translation>
    </message>
    <message>
        <source>%1 takes it.</source>
        <translation>%1 nimmt sie.</translation>
    </message>
    <message>
        <source>%1: asked later, since it is not well</source>
        <translation>%1: später gefragt, da es gestört ist</translation>
    </message>
    <message>
        <source>%1: asked after a refusal</source>
        <translation>%1: nach einer Ablehnung gefragt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its line is not in use</source>
        <translation>die Zeile ist nicht in Gebrauch</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>andere Währung</translation>
    </message>
    <message>
        <source>below its least amount</source>
        <translation>unter dem kleinsten Betrag</translation>
    </message>
    <message>
        <source>above its highest amount</source>
        <translation>über dem höchsten Betrag</translation>
    </message>
    <message>
        <source>not for this country</source>
        <translation>nicht für dieses Land</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
</context>
<context>
    <name>purser::payments::RouteTexts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all but %1</source>
        <translation>alle außer %1</translation>
    </message>
    <message>
        <source>%1. %2: currency %3; amounts %4; clients&apos; countries %5</source>
        <translation>%1. %2: Währung %3; Beträge %4; Länder der Kunden %5</translation>
    </message>
    <message>
        <source>%1; not in use</source>
        <translation>%1; nicht in Gebrauch</translation>
    </message>
    <message>
        <source>No line: every payout goes to %1.</source>
        <translation>Keine Zeile: Jede Auszahlung geht an %1.</translation>
    </message>
    <message>
        <source>No cut-off: it leaves at any time.</source>
        <translation>Kein Annahmeschluss: Es geht jederzeit hinaus.</translation>
    </message>
    <message>
        <source>Line %1: no such gateway is known.</source>
        <translation>Zeile %1: Ein solches Gateway ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Line %1: no such currency is known.</source>
        <translation>Zeile %1: Eine solche Währung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Line %1: the lower amount cannot be used.</source>
        <translation>Zeile %1: Der untere Betrag kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Line %1: the upper amount must be above the lower one.</source>
        <translation>Zeile %1: Der obere Betrag muss über dem unteren liegen.</translation>
    </message>
    <message>
        <source>Line %1: countries are written as two letters each, such as DE, FR.</source>
        <translation>Zeile %1: Länder schreibt man mit je zwei Buchstaben, etwa DE, FR.</translation>
    </message>
    <message>
        <source>Line %1: the countries left out are written as two letters each, and only where no others are named.</source>
        <translation>Zeile %1: Ausgenommene Länder schreibt man mit je zwei Buchstaben, und nur wo keine anderen genannt sind.</translation>
    </message>
    <message>
        <source>Line %1: this gateway stands in a line before with the same currency.</source>
        <translation>Zeile %1: Dieses Gateway steht mit derselben Währung schon in einer Zeile davor.</translation>
    </message>
    <message>
        <source>Line %1 cannot be used.</source>
        <translation>Zeile %1 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>No line: every page is opened at %1.</source>
        <translation>Keine Zeile: Jede Seite wird bei %1 geöffnet.</translation>
    </message>
    <message>
        <source>Cut-off: %1 (%2).</source>
        <translation>Annahmeschluss: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>purser::payments::RoutesDialog</name>
    <message>
        <source>Routes of payouts: %1</source>
        <translation>Wege der Auszahlungen: %1</translation>
    </message>
    <message>
        <source>The first line that takes a payout is asked first. Nothing changes before another administrator approves the proposal. Ctrl+Shift with the arrows moves a line, Ctrl+Shift+Delete takes it away.</source>
        <translation>Die erste Zeile, die eine Auszahlung annimmt, wird zuerst gefragt. Nichts ändert sich, bevor ein anderer Administrator den Vorschlag genehmigt. Strg+Umschalt mit den Pfeiltasten verschiebt eine Zeile, Strg+Umschalt+Entf entfernt sie.</translation>
    </message>
    <message>
        <source>What is sent after the cut-off leaves a day later</source>
        <translation>Was nach dem Annahmeschluss gesendet wird, geht einen Tag später hinaus</translation>
    </message>
    <message>
        <source>Where would they have gone?</source>
        <translation>Wohin wären sie gegangen?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Propose these routes</source>
        <translation>Diese Wege vorschlagen</translation>
    </message>
    <message>
        <source>Lines, the first is asked first</source>
        <translation>Zeilen, die erste wird zuerst gefragt</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Tried on the payouts of the past</source>
        <translation>An den Auszahlungen der Vergangenheit erprobt</translation>
    </message>
    <message>
        <source>The largest payouts that would have gone elsewhere</source>
        <translation>Die größten Auszahlungen, die anderswohin gegangen wären</translation>
    </message>
    <message>
        <source>No line: every payout of this method shall go to %1</source>
        <translation>Keine Zeile: Jede Auszahlung dieser Methode soll an %1 gehen</translation>
    </message>
    <message>
        <source>No line in use: payouts of this method shall be refused and the money go back</source>
        <translation>Keine Zeile in Gebrauch: Auszahlungen dieser Methode sollen abgewiesen werden und das Geld zurückgehen</translation>
    </message>
    <message>
        <source>Say that the method shall be left without a route in use.</source>
        <translation>Sagen Sie, dass die Methode ohne benutzten Weg bleiben soll.</translation>
    </message>
    <message>
        <source>An administrator proposes it; here it can be tried.</source>
        <translation>Vorschlagen kann sie nur ein Administrator; hier lässt sie sich erproben.</translation>
    </message>
    <message>
        <source>These are the routes that hold now.</source>
        <translation>Das sind die Wege, die jetzt gelten.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Begründung angeben.</translation>
    </message>
    <message>
        <source>Payouts in %1 days: %2; to another gateway: %3.</source>
        <translation>Auszahlungen in %1 Tagen: %2; an ein anderes Gateway: %3.</translation>
    </message>
    <message>
        <source>%1: then %2, now %3.</source>
        <translation>%1: damals %2, jetzt %3.</translation>
    </message>
    <message>
        <source>No line takes %1 of them.</source>
        <translation>Davon nimmt keine Zeile an: %1.</translation>
    </message>
    <message>
        <source>then: %1; now: %2</source>
        <translation>damals: %1; jetzt: %2</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>keine Zeile</translation>
    </message>
    <message>
        <source>Routes of deposits: %1</source>
        <translation>Wege der Einzahlungen: %1</translation>
    </message>
    <message>
        <source>The first line that takes a deposit opens its page. Nothing changes before another administrator approves the proposal. Ctrl+Shift with the arrows moves a line, Ctrl+Shift+Delete takes it away.</source>
        <translation>Die erste Zeile, die eine Einzahlung nimmt, öffnet ihre Seite. Nichts ändert sich, bevor ein anderer Administrator dem Vorschlag zustimmt. Strg+Umschalt mit den Pfeilen verschiebt eine Zeile, Strg+Umschalt+Entf nimmt sie weg.</translation>
    </message>
    <message>
        <source>Tried on the deposits of the past</source>
        <translation>An den Einzahlungen der Vergangenheit erprobt</translation>
    </message>
    <message>
        <source>The largest deposits that would have gone elsewhere</source>
        <translation>Die größten Einzahlungen, die anderswohin gegangen wären</translation>
    </message>
    <message>
        <source>No line: every page of this method shall be opened at %1</source>
        <translation>Keine Zeile: Jede Seite dieser Zahlungsart soll bei %1 geöffnet werden</translation>
    </message>
    <message>
        <source>No line in use: deposits of this method shall be refused</source>
        <translation>Keine Zeile in Gebrauch: Einzahlungen dieser Zahlungsart sollen abgelehnt werden</translation>
    </message>
    <message>
        <source>Deposits in %1 days: %2; to another gateway: %3.</source>
        <translation>Einzahlungen in %1 Tagen: %2; zu einem anderen Gateway: %3.</translation>
    </message>
    <message>
        <source>Cut-off, by the clock of %1</source>
        <translation>Annahmeschluss, nach der Uhr von %1</translation>
    </message>
</context>
<context>
    <name>purser::payments::RoutesPage</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Clients&apos; countries</source>
        <translation>Länder der Kunden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next cut-off</source>
        <translation>Nächster Annahmeschluss</translation>
    </message>
    <message>
        <source>Routes and cut-offs</source>
        <translation>Wege und Annahmeschluss</translation>
    </message>
    <message>
        <source>No method takes payouts.</source>
        <translation>Keine Methode nimmt Auszahlungen an.</translation>
    </message>
    <message>
        <source>An administrator opens one.</source>
        <translation>Ein Administrator öffnet eine.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Asked last: switched off</source>
        <translation>Zuletzt gefragt: abgeschaltet</translation>
    </message>
    <message>
        <source>Asked last: cannot be reached</source>
        <translation>Zuletzt gefragt: nicht erreichbar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Which gateways take the payouts of a method, in the order they are asked. What is sent before the next cut-off leaves on that day. One administrator proposes others, and another decides.</source>
        <translation>Welche Gateways die Auszahlungen einer Methode annehmen, in der Reihenfolge der Anfrage. Was vor dem nächsten Annahmeschluss gesendet wird, geht an diesem Tag hinaus. Ein Administrator schlägt andere vor, und ein anderer entscheidet.</translation>
    </message>
    <message>
        <source>Try or propose others…</source>
        <translation>Andere erproben oder vorschlagen…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle sieht dies nicht vor.</translation>
    </message>
    <message>
        <source>Choose a route in the list.</source>
        <translation>Wählen Sie einen Weg in der Liste.</translation>
    </message>
    <message>
        <source>Try or propose others for: %1…</source>
        <translation>Andere erproben oder vorschlagen für: %1…</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Änderung %1 ist vorgeschlagen; ein anderer Administrator entscheidet.</translation>
    </message>
    <message>
        <source>Routes of deposits</source>
        <translation>Wege der Einzahlungen</translation>
    </message>
    <message>
        <source>At which gateways the pages are opened on which clients of a method pay in, in the order they are asked; one that is switched off opens none. One administrator proposes others, and another decides.</source>
        <translation>Bei welchen Gateways die Seiten geöffnet werden, auf denen Kunden einer Zahlungsart einzahlen, in der Reihenfolge, in der sie gefragt werden; ein abgeschaltetes öffnet keine. Ein Administrator schlägt andere vor, ein anderer entscheidet.</translation>
    </message>
    <message>
        <source>No method opens pages for deposits.</source>
        <translation>Keine Zahlungsart öffnet Seiten für Einzahlungen.</translation>
    </message>
    <message>
        <source>Where would one go?…</source>
        <translation>Wohin ginge eine?…</translation>
    </message>
    <message>
        <source>Opens no page: switched off</source>
        <translation>Öffnet keine Seite: abgeschaltet</translation>
    </message>
</context>
<context>
    <name>purser::payments::ScopeDialog</name>
    <message>
        <source>What %1 sees</source>
        <translation>Was %1 sieht</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then it holds at once.</source>
        <translation>Nichts ändert sich, bevor ein anderer Administrator dem Vorschlag zustimmt; dann gilt es sofort.</translation>
    </message>
    <message>
        <source>Every client</source>
        <translation>Jeder Kunde</translation>
    </message>
    <message>
        <source>Clients of</source>
        <translation>Kunden von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Propose this scope</source>
        <translation>Diesen Umfang vorschlagen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>Offene Zahlungen</translation>
    </message>
    <message>
        <source>Open applications</source>
        <translation>Offene Anträge</translation>
    </message>
    <message>
        <source>No role of this person may see every client: nobody would be seen.</source>
        <translation>Keine Rolle dieser Person darf jeden Kunden sehen: niemand wäre zu sehen.</translation>
    </message>
    <message>
        <source>This is the scope as it is.</source>
        <translation>Das ist der Umfang, wie er ist.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ScopesPage</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Sees the clients of</source>
        <translation>Sieht die Kunden von</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Umfänge</translation>
    </message>
    <message>
        <source>Which clients each member of staff sees, with their payments and applications. Another administrator decides on a change; nobody changes their own.</source>
        <translation>Welche Kunden jeder Mitarbeiter sieht, mit ihren Zahlungen und Anträgen. Über eine Änderung entscheidet ein anderer Administrator; niemand ändert den eigenen Umfang.</translation>
    </message>
    <message>
        <source>There is nobody.</source>
        <translation>Es gibt niemanden.</translation>
    </message>
    <message>
        <source>Staff are made by two administrators.</source>
        <translation>Mitarbeiter werden von zwei Administratoren angelegt.</translation>
    </message>
    <message>
        <source>Propose another scope…</source>
        <translation>Anderen Umfang vorschlagen …</translation>
    </message>
    <message>
        <source>Brand %1</source>
        <translation>Marke %1</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Desk %1</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>Partner %1</translation>
    </message>
    <message>
        <source>every client</source>
        <translation>jeder Kunde</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Clients now %1, then %2.</source>
        <translation>Kunden jetzt %1, dann %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) more come into sight.</source>
        <translation>
            <numerusform>%n Kunde mehr wird sichtbar.</numerusform>
            <numerusform>%n Kunden mehr werden sichtbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) go out of sight.</source>
        <translation>
            <numerusform>%n Kunde ist nicht mehr zu sehen.</numerusform>
            <numerusform>%n Kunden sind nicht mehr zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same clients are seen.</source>
        <translation>Es sind dieselben Kunden zu sehen.</translation>
    </message>
    <message>
        <source>Another scope is proposed</source>
        <translation>Ein anderer Umfang ist vorgeschlagen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle tut das nicht.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Wählen Sie jemanden in der Liste.</translation>
    </message>
    <message>
        <source>Nobody changes their own scope.</source>
        <translation>Niemand ändert den eigenen Umfang.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Änderung %1 ist vorgeschlagen; ein anderer Administrator entscheidet.</translation>
    </message>
</context>
<context>
    <name>purser::payments::SettingDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is checked</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>A second person may let a payment pass against it</source>
        <translation>Eine zweite Person darf eine Zahlung dagegen zulassen</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Rechtsträger</translation>
    </message>
    <message>
        <source>Money goes back</source>
        <translation>Geld geht zurück</translation>
    </message>
    <message>
        <source>Own transfers free up to, %1</source>
        <translation>Eigene Umbuchungen frei bis, %1</translation>
    </message>
    <message>
        <source>Confirmed deposits free up to, %1</source>
        <translation>Bestätigte Einzahlungen frei bis, %1</translation>
    </message>
    <message>
        <source>Bonus allowed</source>
        <translation>Bonus erlaubt</translation>
    </message>
    <message>
        <source>Transfers between clients allowed</source>
        <translation>Umbuchungen zwischen Kunden erlaubt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Part of the amount</source>
        <translation>Anteil am Betrag</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>Fester Teil</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most; empty: no limit</source>
        <translation>Höchstens; leer: keine Grenze</translation>
    </message>
    <message>
        <source>No fee any more</source>
        <translation>Keine Gebühr mehr</translation>
    </message>
    <message>
        <source>Taken off the market rate</source>
        <translation>Abschlag vom Marktkurs</translation>
    </message>
    <message>
        <source>No markup of its own: the general one holds again</source>
        <translation>Kein eigener Aufschlag: Der allgemeine gilt wieder</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Land, zwei Buchstaben</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>No rule for this country any more</source>
        <translation>Keine Regel mehr für dieses Land</translation>
    </message>
    <message>
        <source>From currency</source>
        <translation>Aus Währung</translation>
    </message>
    <message>
        <source>Into currency</source>
        <translation>In Währung</translation>
    </message>
    <message>
        <source>A rule of automatic approval may pass it when it asks for a look</source>
        <translation>Eine Regel der automatischen Freigabe darf es durchlassen, wenn es um einen Blick bittet</translation>
    </message>
</context>
<context>
    <name>purser::payments::SettingTexts</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Rechtsträger</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Markup on a rate</source>
        <translation>Aufschlag auf einen Kurs</translation>
    </message>
    <message>
        <source>Method in a country</source>
        <translation>Methode in einem Land</translation>
    </message>
    <message>
        <source>the oldest deposit first</source>
        <translation>zuerst auf die älteste Einzahlung</translation>
    </message>
    <message>
        <source>in proportion to the deposits</source>
        <translation>im Verhältnis der Einzahlungen</translation>
    </message>
    <message>
        <source>cards first</source>
        <translation>zuerst auf Karten</translation>
    </message>
    <message>
        <source>wherever the client wishes</source>
        <translation>wohin der Kunde wünscht</translation>
    </message>
    <message>
        <source>not to be used</source>
        <translation>nicht zu verwenden</translation>
    </message>
    <message>
        <source>only after a look</source>
        <translation>nur mit gelbem Prüfpunkt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>bonus allowed</source>
        <translation>Bonus erlaubt</translation>
    </message>
    <message>
        <source>no bonus</source>
        <translation>kein Bonus</translation>
    </message>
    <message>
        <source>transfers between clients</source>
        <translation>Umbuchungen zwischen Kunden</translation>
    </message>
    <message>
        <source>no transfers between clients</source>
        <translation>keine Umbuchungen zwischen Kunden</translation>
    </message>
    <message>
        <source>own transfers free up to %1</source>
        <translation>eigene Umbuchungen frei bis %1</translation>
    </message>
    <message>
        <source>confirmed deposits free up to %1</source>
        <translation>bestätigte Einzahlungen frei bis %1</translation>
    </message>
    <message>
        <source>money goes back %1</source>
        <translation>Geld geht zurück: %1</translation>
    </message>
    <message>
        <source>%1 and %2 of the amount, at least %3</source>
        <translation>%1 und %2 des Betrags, mindestens %3</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>nicht mehr in Kraft</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on; a second person may let a payment pass</source>
        <translation>an; eine zweite Person darf eine Zahlung zulassen</translation>
    </message>
    <message>
        <source>on; nobody may let a payment pass</source>
        <translation>an; niemand darf eine Zahlung zulassen</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1; no rule passes it</source>
        <translation>%1; keine Regel lässt es durch</translation>
    </message>
</context>
<context>
    <name>purser::payments::SettingsPage</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The figures and switches that payments are checked and carried out by: what asks for a look, what stops, what an entity allows, what clients pay. A change is proposed by one administrator and decided by another.</source>
        <translation>Die Zahlen und Schalter, nach denen Zahlungen geprüft und ausgeführt werden: was gelb wird, was stoppt, was ein Rechtsträger erlaubt, was Kunden zahlen. Eine Änderung schlägt ein Administrator vor, ein anderer entscheidet.</translation>
    </message>
    <message>
        <source>No setting.</source>
        <translation>Keine Einstellung.</translation>
    </message>
    <message>
        <source>They are there as soon as the office is set up.</source>
        <translation>Sie sind da, sobald das Büro eingerichtet ist.</translation>
    </message>
    <message>
        <source>New fee…</source>
        <translation>Neue Gebühr…</translation>
    </message>
    <message>
        <source>New markup…</source>
        <translation>Neuer Aufschlag…</translation>
    </message>
    <message>
        <source>New country…</source>
        <translation>Neues Land…</translation>
    </message>
    <message>
        <source>Propose another…</source>
        <translation>Andere vorschlagen…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle sieht dies nicht vor.</translation>
    </message>
    <message>
        <source>Choose a setting in the list.</source>
        <translation>Wählen Sie eine Einstellung in der Liste.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Änderung %1 ist vorgeschlagen; ein anderer Administrator entscheidet.</translation>
    </message>
</context>
<context>
    <name>purser::payments::SheetBeside</name>
    <message>
        <source>%1 disputed, %2, fee %3</source>
        <translation>%1 reklamiert, %2, Gebühr %3</translation>
    </message>
    <message>
        <source>evidence due in %1</source>
        <translation>Nachweis fällig: %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Same payer and method</source>
        <translation>Gleicher Zahler und gleiche Methode</translation>
    </message>
    <message>
        <source>Same destination</source>
        <translation>Gleiches Auszahlungsziel</translation>
    </message>
    <message>
        <source>%1 (%2). %3.</source>
        <translation>%1 (%2). %3.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wartet auf den Versand</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>refused by the mail server %1</source>
        <translation>vom Mailserver abgewiesen %1</translation>
    </message>
    <message>
        <source>given up %1</source>
        <translation>aufgegeben %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>purser::payments::SheetSteps</name>
    <message>
        <source>You, as %1</source>
        <translation>Sie, Rolle %1</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Eine andere Person</translation>
    </message>
    <message>
        <source>A %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>Requested by %1</source>
        <translation>Beantragt von %1</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Geändert von %1</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Abgelehnt von %1</translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>Zurückgegeben von %1</translation>
    </message>
    <message>
        <source>Cancelled by %1</source>
        <translation>Storniert von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ledger: %1 → %2</source>
        <translation>Hauptbuch: %1 → %2</translation>
    </message>
    <message>
        <source>%1: balance %2 on %3</source>
        <translation>%1: Saldo %2 auf %3</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %2 auf %3</translation>
    </message>
    <message>
        <source>%1, margin checked by the server</source>
        <translation>%1, Margin vom Server geprüft</translation>
    </message>
    <message>
        <source>%1: pay %2 to %3, %4</source>
        <translation>%1: %2 an %3 zahlen, %4</translation>
    </message>
    <message>
        <source>when it has arrived</source>
        <translation>nach Ankunft</translation>
    </message>
    <message>
        <source>%1: pay %2 to %3</source>
        <translation>%1: %2 an %3 zahlen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ticket %1, %2 %3</source>
        <translation>Ticket %1, %2 %3</translation>
    </message>
    <message>
        <source>journal %1, %2</source>
        <translation>Journal %1, %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Part %1: pay %2 by %3</source>
        <translation>Teil %1: %2 auszahlen über %3</translation>
    </message>
    <message>
        <source>Part %1: refund %2 of deposit %3 by %4</source>
        <translation>Teil %1: %2 der Einzahlung %3 zurückerstatten über %4</translation>
    </message>
    <message>
        <source>the client has it</source>
        <translation>beim Kunden angekommen</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>goes another way</source>
        <translation>geht einen anderen Weg</translation>
    </message>
    <message>
        <source>only people can judge what the gateway says</source>
        <translation>was das Gateway sagt, können nur Personen beurteilen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>purser::payments::StandInsPage</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>Gibt frei</translation>
    </message>
    <message>
        <source>In the stead of</source>
        <translation>In Vertretung von</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Höchstbetrag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>A delegation gives a colleague your step for a time. Break-glass gives a role that nobody is there to use, for an hour: a second person confirms it, compliance reviews it afterwards.</source>
        <translation>Eine Delegation überträgt Ihren Schritt für eine Zeit an ein Teammitglied. Notfallzugriff gibt für eine Stunde eine Rolle, die gerade niemand ausüben kann: Eine zweite Person bestätigt ihn, Compliance prüft ihn danach.</translation>
    </message>
    <message>
        <source>Everybody approves for themselves.</source>
        <translation>Alle geben selbst frei.</translation>
    </message>
    <message>
        <source>Delegate before an absence, so that nothing waits for you.</source>
        <translation>Vor einer Abwesenheit delegieren, damit nichts auf Sie wartet.</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfung…</translation>
    </message>
    <message>
        <source>Confirm break-glass…</source>
        <translation>Notfallzugriff bestätigen…</translation>
    </message>
    <message>
        <source>Break-glass…</source>
        <translation>Notfallzugriff…</translation>
    </message>
    <message>
        <source>Delegate my step…</source>
        <translation>Meinen Schritt delegieren…</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Prüfung überfällig</translation>
    </message>
    <message>
        <source>Open, review due</source>
        <translation>Offen, Prüfung fällig</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Prüfung fällig</translation>
    </message>
    <message>
        <source>Waits for the second</source>
        <translation>Wartet auf zweite Person</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Break-glass</source>
        <translation>Notfallzugriff</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle sieht dies nicht vor.</translation>
    </message>
    <message>
        <source>Choose one that is in force.</source>
        <translation>Eine wählen, die in Kraft ist.</translation>
    </message>
    <message>
        <source>Only its giver or taker ends it.</source>
        <translation>Nur die gebende oder die übernehmende Person beendet sie.</translation>
    </message>
    <message>
        <source>Another person confirms it.</source>
        <translation>Eine andere Person bestätigt ihn.</translation>
    </message>
    <message>
        <source>Choose a break-glass that waits for its second person.</source>
        <translation>Einen Notfallzugriff wählen, der auf die zweite Person wartet.</translation>
    </message>
    <message>
        <source>Choose a break-glass that waits for its review.</source>
        <translation>Einen Notfallzugriff wählen, der auf seine Prüfung wartet.</translation>
    </message>
    <message>
        <source>Delegated.</source>
        <translation>Delegiert.</translation>
    </message>
    <message>
        <source>Asks for a role that nobody is there to use. A second person must confirm within a quarter of an hour; it raises an alarm and is reviewed by compliance.</source>
        <translation>Fordert eine Rolle an, die gerade niemand ausüben kann. Eine zweite Person muss innerhalb einer Viertelstunde bestätigen; dies löst einen Alarm aus und wird von Compliance geprüft.</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>Warum es nicht warten kann</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Anfordern</translation>
    </message>
    <message>
        <source>Asked for; a second person must confirm it within a quarter of an hour.</source>
        <translation>Angefordert; eine zweite Person muss innerhalb einer Viertelstunde bestätigen.</translation>
    </message>
    <message>
        <source>End it before its time</source>
        <translation>Vorzeitig beenden</translation>
    </message>
    <message>
        <source>From now on %1 takes no step of this role any more.</source>
        <translation>Ab jetzt übernimmt %1 keinen Schritt dieser Rolle mehr.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Beendet.</translation>
    </message>
    <message>
        <source>Confirm break-glass</source>
        <translation>Notfallzugriff bestätigen</translation>
    </message>
    <message>
        <source>From now on %1 may take steps of this role for an hour. It raises an alarm.</source>
        <translation>Ab jetzt darf %1 für eine Stunde Schritte dieser Rolle übernehmen. Dies löst einen Alarm aus.</translation>
    </message>
    <message>
        <source>What you have checked</source>
        <translation>Was Sie geprüft haben</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Break-glass is open for an hour.</source>
        <translation>Der Notfallzugriff ist für eine Stunde offen.</translation>
    </message>
    <message>
        <source>Review of break-glass</source>
        <translation>Prüfung des Notfallzugriffs</translation>
    </message>
    <message>
        <source>Say what it was used for and whether that was right.</source>
        <translation>Angeben, wofür er genutzt wurde und ob das richtig war.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Ihr Ergebnis</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Prüfung abschließen</translation>
    </message>
    <message>
        <source>Reviewed.</source>
        <translation>Geprüft.</translation>
    </message>
</context>
<context>
    <name>purser::payments::StatesDialog</name>
    <message>
        <source>Ways of a payment: %1</source>
        <translation>Wege einer Zahlung: %1</translation>
    </message>
    <message>
        <source>The office lets a payment of this kind take these steps and no other. Whole lines: a person; dashes: the office; dots: the bridge, after what the trading server or the gateway said.</source>
        <translation>Das Büro lässt eine Zahlung dieser Art diese Schritte gehen und keine anderen. Durchgezogen: ein Mensch; gestrichelt: das Büro; gepunktet: die Bridge, nach dem, was Handelsserver oder Gateway gesagt haben.</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>%1 (the bridge)</source>
        <translation>%1 (die Bridge)</translation>
    </message>
    <message>
        <source>%1 (the office)</source>
        <translation>%1 (das Büro)</translation>
    </message>
    <message>
        <source>%1 (a person)</source>
        <translation>%1 (ein Mensch)</translation>
    </message>
    <message>
        <source>%1: nothing follows.</source>
        <translation>%1: Danach kommt nichts mehr.</translation>
    </message>
    <message>
        <source>%1 may be followed by: %2.</source>
        <translation>Auf %1 kann folgen: %2.</translation>
    </message>
    <message>
        <source>It is where such a payment begins.</source>
        <translation>Hier beginnt eine solche Zahlung.</translation>
    </message>
    <message>
        <source>It comes after: %1.</source>
        <translation>Davor kommt: %1.</translation>
    </message>
</context>
<context>
    <name>purser::payments::TermDialog</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>every method</source>
        <translation>alle Methoden</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Minutes to decide</source>
        <translation>Minuten bis zur Entscheidung</translation>
    </message>
    <message>
        <source>Pressing when so many are left</source>
        <translation>Dringend, wenn so viele bleiben</translation>
    </message>
    <message>
        <source>The clock runs in business hours only</source>
        <translation>Die Uhr läuft nur in der Geschäftszeit</translation>
    </message>
    <message>
        <source>Take this promise back</source>
        <translation>Diese Zusage zurücknehmen</translation>
    </message>
    <message>
        <source>Calendar of</source>
        <translation>Kalender von</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open on this day again</source>
        <translation>An diesem Tag wieder geöffnet</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Closed on this weekday</source>
        <translation>An diesem Wochentag geschlossen</translation>
    </message>
    <message>
        <source>At least, %1</source>
        <translation>Mindestens, %1</translation>
    </message>
    <message>
        <source>Card scheme</source>
        <translation>Kartensystem</translation>
    </message>
    <message>
        <source>Days to go back the same way</source>
        <translation>Tage für den Rückweg</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Days to dispute</source>
        <translation>Tage zum Bestreiten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>For a payment, %1</source>
        <translation>Je Zahlung, %1</translation>
    </message>
    <message>
        <source>For a day, %1</source>
        <translation>Je Tag, %1</translation>
    </message>
    <message>
        <source>For a file, %1</source>
        <translation>Je Datei, %1</translation>
    </message>
    <message>
        <source>Only the limits of the roles from now on</source>
        <translation>Von nun an nur die Grenzen der Rollen</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>Was es bedeuten würde</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Zahlungssystem</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>By the clock of the office from now on</source>
        <translation>Ab jetzt nach der Uhr des Büros</translation>
    </message>
</context>
<context>
    <name>purser::payments::TermTexts</name>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Geschäftszeiten</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Refunds and disputes</source>
        <translation>Rückerstattungen und Streitfälle</translation>
    </message>
    <message>
        <source>Smallest withdrawal</source>
        <translation>Kleinste Auszahlung</translation>
    </message>
    <message>
        <source>Limit of approvers</source>
        <translation>Grenze der Genehmigenden</translation>
    </message>
    <message>
        <source>Limit of releases</source>
        <translation>Grenze der Freigaben</translation>
    </message>
    <message>
        <source>Limit of a person</source>
        <translation>Grenze einer Person</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>das Büro</translation>
    </message>
    <message>
        <source>retail clients</source>
        <translation>Kleinanleger</translation>
    </message>
    <message>
        <source>professional clients</source>
        <translation>professionelle Kunden</translation>
    </message>
    <message>
        <source>eligible counterparties</source>
        <translation>geeignete Gegenparteien</translation>
    </message>
    <message>
        <source>every client</source>
        <translation>alle Kunden</translation>
    </message>
    <message>
        <source>other schemes</source>
        <translation>andere Kartensysteme</translation>
    </message>
    <message>
        <source>every scheme</source>
        <translation>alle Kartensysteme</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of business hours</source>
        <translation>
            <numerusform>%n Minute Geschäftszeit</numerusform>
            <numerusform>%n Minuten Geschäftszeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) by the clock</source>
        <translation>
            <numerusform>%n Minute nach der Uhr</numerusform>
            <numerusform>%n Minuten nach der Uhr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pressing when %2 are left</source>
        <translation>%1, dringend ab %2 verbleibenden</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to dispute</source>
        <translation>
            <numerusform>%n Tag zum Bestreiten</numerusform>
            <numerusform>%n Tage zum Bestreiten</numerusform>
        </translation>
    </message>
    <message>
        <source>back the same way at any time, %1</source>
        <translation>jederzeit auf demselben Weg zurück, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go back the same way</source>
        <translation>
            <numerusform>%n Tag für den Rückweg</numerusform>
            <numerusform>%n Tage für den Rückweg</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>nicht mehr in Kraft</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 a file, %2 a day</source>
        <translation>%1 je Datei, %2 am Tag</translation>
    </message>
    <message>
        <source>%1 a payment, %2 a day</source>
        <translation>%1 je Zahlung, %2 am Tag</translation>
    </message>
    <message>
        <source>%1, %2 a file</source>
        <translation>%1, %2 je Datei</translation>
    </message>
    <message>
        <source>Day of a payment system</source>
        <translation>Tag eines Zahlungssystems</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>geschlossen: %1</translation>
    </message>
    <message>
        <source>open after all: %1</source>
        <translation>doch offen: %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Time zone of a payment system</source>
        <translation>Zeitzone eines Zahlungssystems</translation>
    </message>
    <message>
        <source>%1: %2 to %3, in UTC %4 to %5</source>
        <translation>%1: %2 bis %3, in UTC %4 bis %5</translation>
    </message>
    <message>
        <source>%1; from %2 in UTC %3 to %4</source>
        <translation>%1; ab %2 in UTC %3 bis %4</translation>
    </message>
    <message>
        <source>Cut-off of %1: %2, in UTC %3</source>
        <translation>Annahmeschluss von %1: %2, in UTC %3</translation>
    </message>
    <message>
        <source>%1; from %2 in UTC %3</source>
        <translation>%1; ab %2 in UTC %3</translation>
    </message>
    <message>
        <source>By the clock of %1</source>
        <translation>Nach der Uhr von %1</translation>
    </message>
    <message>
        <source>No method with a cut-off follows this payment system.</source>
        <translation>Keine Methode mit Annahmeschluss folgt diesem Zahlungssystem.</translation>
    </message>
    <message>
        <source>It has no hours of its own yet: until then those of the office hold.</source>
        <translation>Es hat noch keine eigenen Zeiten: Bis dahin gelten die des Büros.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>purser::payments::TermsPage</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>What payments are held to: how soon they are decided, when the office is open, how long money goes back the way it came, and what one person may approve and release. A change is proposed by one administrator and decided by another.</source>
        <translation>Woran Zahlungen gemessen werden: wie schnell über sie entschieden wird, wann das Büro geöffnet ist, wie lange Geld auf demselben Weg zurückgehen kann und was eine Person genehmigen und freigeben darf. Ein Administrator schlägt eine Änderung vor, ein anderer entscheidet.</translation>
    </message>
    <message>
        <source>No term is in force.</source>
        <translation>Keine Bedingung ist in Kraft.</translation>
    </message>
    <message>
        <source>An administrator proposes them here.</source>
        <translation>Ein Administrator schlägt sie hier vor.</translation>
    </message>
    <message>
        <source>New limit of a person…</source>
        <translation>Neue Grenze einer Person…</translation>
    </message>
    <message>
        <source>New holiday…</source>
        <translation>Neuer Feiertag…</translation>
    </message>
    <message>
        <source>Propose another…</source>
        <translation>Andere vorschlagen…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Ihre Rolle tut dies nicht.</translation>
    </message>
    <message>
        <source>Choose a term in the list.</source>
        <translation>Wählen Sie eine Bedingung in der Liste.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>Änderung %1 ist vorgeschlagen; ein anderer Administrator entscheidet.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ToldDialog</name>
    <message>
        <source>What %1 says lies there</source>
        <translation>Was laut %1 dort liegt</translation>
    </message>
    <message>
        <source>As its portal or statement shows it now. It stands beside our books and changes nothing in them; a difference is brought to attention.</source>
        <translation>So, wie sein Portal oder Auszug es jetzt zeigt. Es steht neben unseren Büchern und ändert nichts an ihnen; auf einen Unterschied wird hingewiesen.</translation>
    </message>
    <message>
        <source>Balance there</source>
        <translation>Guthaben dort</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Where you read it</source>
        <translation>Wo Sie es gelesen haben</translation>
    </message>
    <message>
        <source>Enter the balance</source>
        <translation>Guthaben erfassen</translation>
    </message>
    <message>
        <source>Enter the balance.</source>
        <translation>Geben Sie das Guthaben ein.</translation>
    </message>
    <message>
        <source>Say where you read it.</source>
        <translation>Sagen Sie, wo Sie es gelesen haben.</translation>
    </message>
</context>
<context>
    <name>purser::payments::TransferDialog</name>
    <message>
        <source>New transfer</source>
        <translation>Neue Umbuchung</translation>
    </message>
    <message>
        <source>The amount is held at once. The first account is debited, then the other credited; if that is refused, the money goes back.</source>
        <translation>Der Betrag wird sofort gesperrt. Zuerst wird das eine Konto belastet, dann erhält das andere die Gutschrift; wird sie abgelehnt, geht das Geld zurück.</translation>
    </message>
    <message>
        <source>To another client</source>
        <translation>An anderen Kunden</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>Auf Konto</translation>
    </message>
    <message>
        <source>Enter the transfer</source>
        <translation>Umbuchung erfassen</translation>
    </message>
    <message>
        <source>%1 available in the books</source>
        <translation>%1 laut Büchern verfügbar</translation>
    </message>
    <message>
        <source>%1; exchanged into %2 at the rate that is approved</source>
        <translation>%1; Umtausch in %2 zum freigegebenen Kurs</translation>
    </message>
    <message>
        <source>Choose the client who gets the money.</source>
        <translation>Den Kunden wählen, der das Geld erhält.</translation>
    </message>
    <message>
        <source>There is no other account to transfer to.</source>
        <translation>Es gibt kein anderes Konto zum Umbuchen.</translation>
    </message>
</context>
<context>
    <name>purser::payments::WalletDialog</name>
    <message>
        <source>From the wallet to an account</source>
        <translation>Aus dem Wallet auf ein Konto</translation>
    </message>
    <message>
        <source>The money is held at once; it goes onto the trading account when it is approved.</source>
        <translation>Das Geld wird sofort reserviert; es geht auf das Handelskonto, wenn es freigegeben ist.</translation>
    </message>
    <message>
        <source>Ask for the credit</source>
        <translation>Gutschrift beantragen</translation>
    </message>
    <message>
        <source>In the wallet: %1</source>
        <translation>Im Wallet: %1</translation>
    </message>
    <message>
        <source>The wallet holds only %1.</source>
        <translation>Im Wallet liegen nur %1.</translation>
    </message>
</context>
<context>
    <name>purser::payments::WithdrawalDialog</name>
    <message>
        <source>New withdrawal</source>
        <translation>Neue Auszahlung</translation>
    </message>
    <message>
        <source>The amount is held on the account at once, and given back if it is not paid out.</source>
        <translation>Der Betrag wird auf dem Konto sofort gesperrt und ohne Auszahlung wieder entsperrt.</translation>
    </message>
    <message>
        <source>Enter the withdrawal</source>
        <translation>Auszahlung erfassen</translation>
    </message>
    <message>
        <source>Approvals given so far no longer count, and you may not approve it yourself.</source>
        <translation>Bisherige Freigaben zählen nicht mehr, und Sie dürfen nicht selbst freigeben.</translation>
    </message>
    <message>
        <source>Amend the withdrawal</source>
        <translation>Auszahlung ändern</translation>
    </message>
    <message>
        <source>Trading account</source>
        <translation>Handelskonto</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Auszahlungsziel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (not verified yet)</source>
        <translation>%1 (noch nicht verifiziert)</translation>
    </message>
    <message>
        <source>%1 available in the books</source>
        <translation>%1 laut Büchern verfügbar</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Den Kunden wählen.</translation>
    </message>
    <message>
        <source>This client has no active trading account.</source>
        <translation>Dieser Kunde hat kein aktives Handelskonto.</translation>
    </message>
    <message>
        <source>This client has no destination yet; register one in the client&apos;s file.</source>
        <translation>Dieser Kunde hat noch kein Auszahlungsziel; in der Kundenakte eines registrieren.</translation>
    </message>
    <message>
        <source>Enter the amount, such as %1.</source>
        <translation>Den Betrag eingeben, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Der Betrag muss über null liegen.</translation>
    </message>
</context>
<context>
    <name>purser::payments::WorkListTexts</name>
    <message>
        <source>Waits for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Entered wrongly</source>
        <translation>Falsch eingegeben</translation>
    </message>
    <message>
        <source>Marked as paid by hand at the gateway</source>
        <translation>Beim Gateway von Hand als bezahlt markiert</translation>
    </message>
    <message>
        <source>Came in another currency</source>
        <translation>Kam in einer anderen Währung</translation>
    </message>
    <message>
        <source>A state nobody knows here</source>
        <translation>Ein hier unbekannter Zustand</translation>
    </message>
    <message>
        <source>The gateway waits for somebody</source>
        <translation>Der Gateway wartet auf jemanden</translation>
    </message>
    <message>
        <source>Stands under another reference</source>
        <translation>Steht unter einer anderen Referenz</translation>
    </message>
    <message>
        <source>Is no deposit there</source>
        <translation>Ist dort keine Einzahlung</translation>
    </message>
    <message>
        <source>The gateway names no amount</source>
        <translation>Der Gateway nennt keinen Betrag</translation>
    </message>
    <message>
        <source>Went back to an earlier state</source>
        <translation>Ging in einen früheren Zustand zurück</translation>
    </message>
    <message>
        <source>A dispute that cannot be booked</source>
        <translation>Eine Reklamation, die nicht gebucht werden kann</translation>
    </message>
    <message>
        <source>The dispute ended otherwise there</source>
        <translation>Die Reklamation endete dort anders</translation>
    </message>
    <message>
        <source>Another amount than was booked</source>
        <translation>Ein anderer Betrag, als gebucht wurde</translation>
    </message>
    <message>
        <source>Taken back after it was credited</source>
        <translation>Nach der Gutschrift zurückgenommen</translation>
    </message>
    <message>
        <source>The money came: book it</source>
        <translation>Das Geld kam: buchen</translation>
    </message>
    <message>
        <source>There is nothing to book</source>
        <translation>Es gibt nichts zu buchen</translation>
    </message>
    <message>
        <source>The client owes it</source>
        <translation>Der Kunde schuldet es</translation>
    </message>
    <message>
        <source>The provider has given it again</source>
        <translation>Der Anbieter hat es wieder gutgeschrieben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Geschuldet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abgeschrieben</translation>
    </message>
    <message>
        <source>Proof of payment</source>
        <translation>Zahlungsnachweis</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>Schriftwechsel</translation>
    </message>
    <message>
        <source>Who the client is</source>
        <translation>Wer der Kunde ist</translation>
    </message>
    <message>
        <source>Terms the client accepted</source>
        <translation>Bedingungen, die der Kunde annahm</translation>
    </message>
    <message>
        <source>What the client did with the money</source>
        <translation>Was der Kunde mit dem Geld tat</translation>
    </message>
    <message>
        <source>Money given back already</source>
        <translation>Schon zurückgegebenes Geld</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>purser::shell::Announcer</name>
    <message>
        <source>Unlock the workstation to read it.</source>
        <translation>Zum Lesen den Arbeitsplatz entsperren.</translation>
    </message>
</context>
<context>
    <name>purser::shell::Bell</name>
    <message>
        <source>%1 waiting for you</source>
        <translation>Auf Sie warten: %1</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n new notification(s)</source>
        <translation>
            <numerusform>%1; %n neue Benachrichtigung</numerusform>
            <numerusform>%1; %n neue Benachrichtigungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::shell::BusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>purser::shell::CodeField</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>purser::shell::DeskWindow</name>
    <message>
        <source>%1 – Purser</source>
        <translation>%1 – Purser</translation>
    </message>
</context>
<context>
    <name>purser::shell::Factor</name>
    <message>
        <source>This code has been used already; wait for the next one.</source>
        <translation>Dieser Code wurde bereits verwendet; den nächsten abwarten.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>Dieser Code ist falsch.</translation>
    </message>
    <message numerus="yes">
        <source>You can try %n more time(s) before you have to wait.</source>
        <translation>
            <numerusform>Noch %n Versuch, danach müssen Sie warten.</numerusform>
            <numerusform>Noch %n Versuche, danach müssen Sie warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have to wait before the next try.</source>
        <translation>Vor dem nächsten Versuch müssen Sie warten.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. You can try again in %n minute(s).</source>
        <translation>
            <numerusform>Zu viele falsche Codes. Nächster Versuch in %n Minute.</numerusform>
            <numerusform>Zu viele falsche Codes. Nächster Versuch in %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong codes. Two administrators have to reset your second factor.</source>
        <translation>Zu viele falsche Codes. Zwei Administratoren müssen Ihren zweiten Faktor zurücksetzen.</translation>
    </message>
</context>
<context>
    <name>purser::shell::FactorDialog</name>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>purser::shell::FactorPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator app shows for this office. Without your phone, enter one of your recovery codes.</source>
        <translation>Die sechs Ziffern eingeben, die Ihre Authenticator-App für dieses Backoffice zeigt. Ohne Ihr Telefon einen Ihrer Wiederherstellungscodes eingeben.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scan this picture with an authenticator app on your phone, then enter the six digits it shows.</source>
        <translation>Dieses Bild mit einer Authenticator-App auf Ihrem Telefon scannen, dann die angezeigten sechs Ziffern eingeben.</translation>
    </message>
    <message>
        <source>The secret, for typing it in</source>
        <translation>Das Geheimnis zum Eintippen</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Code der App</translation>
    </message>
    <message>
        <source>No camera? Type the letters and digits under the picture into the app.</source>
        <translation>Keine Kamera? Die Buchstaben und Ziffern unter dem Bild in die App eingeben.</translation>
    </message>
    <message>
        <source>Each of these lets you in once without your phone. Print them or write them down and keep them away from this computer; they are not shown again.</source>
        <translation>Jeder dieser Codes lässt Sie einmal ohne Telefon hinein. Ausdrucken oder aufschreiben und getrennt von diesem Computer aufbewahren; sie werden nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <source>Your second factor</source>
        <translation>Ihr zweiter Faktor</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Zweiten Faktor einrichten</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>Ihre Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Codes sind verwahrt</translation>
    </message>
</context>
<context>
    <name>purser::shell::Keychain</name>
    <message>
        <source>The password store of this computer is not available: none is running.</source>
        <translation>Der Passwortspeicher dieses Computers ist nicht verfügbar: Keiner läuft.</translation>
    </message>
    <message>
        <source>The password store of this computer is locked.</source>
        <translation>Der Passwortspeicher dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>The password store of this computer does not let Purser in.</source>
        <translation>Der Passwortspeicher dieses Computers lässt Purser nicht zu.</translation>
    </message>
    <message>
        <source>The question of the password store was closed without an answer.</source>
        <translation>Die Abfrage des Passwortspeichers wurde ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The password store of this computer does not answer.</source>
        <translation>Der Passwortspeicher dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>To have it remembered, start GNOME Keyring or KWallet.</source>
        <translation>Zum Merken GNOME Keyring oder KWallet starten.</translation>
    </message>
    <message>
        <source>To have it remembered, unlock the store; it may be asking in another window.</source>
        <translation>Zum Merken den Speicher entsperren; eventuell fragt er in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>To have it remembered, allow Purser in the settings of the store.</source>
        <translation>Zum Merken Purser in den Einstellungen des Speichers zulassen.</translation>
    </message>
    <message>
        <source>To have it remembered, sign in again and answer the question.</source>
        <translation>Zum Merken erneut anmelden und die Abfrage beantworten.</translation>
    </message>
    <message>
        <source>It may be asking something in another window.</source>
        <translation>Eventuell fragt er etwas in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>Bitte das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Your password is kept until Purser is closed, and asked for at the next start.</source>
        <translation>Ihr Passwort bleibt bis zum Schließen von Purser erhalten und wird beim nächsten Start abgefragt.</translation>
    </message>
</context>
<context>
    <name>purser::shell::KeychainTr::KeychainTr</name>
    <message>
        <source>The password store of this computer cannot be used.</source>
        <translation>Der Passwortspeicher dieses Computers ist nicht nutzbar.</translation>
    </message>
</context>
<context>
    <name>purser::shell::LockScreen</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Code of your authenticator app</source>
        <translation>Code der Authenticator-App</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Passwort verwenden</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>Code verwenden</translation>
    </message>
    <message>
        <source>This password is not right.</source>
        <translation>Dieses Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>purser::shell::Locker</name>
    <message>
        <source>This workstation is locked. What was under way goes on.</source>
        <translation>Dieser Arbeitsplatz ist gesperrt. Laufende Vorgänge gehen weiter.</translation>
    </message>
    <message>
        <source>Locked – Purser</source>
        <translation>Gesperrt – Purser</translation>
    </message>
</context>
<context>
    <name>purser::shell::LoginWindow</name>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Welcome to Purser</source>
        <translation>Willkommen bei Purser</translation>
    </message>
    <message>
        <source>Connect to an office</source>
        <translation>Mit Backoffice verbinden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Trial office</source>
        <translation>Test-Backoffice</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>Passwort wählen</translation>
    </message>
    <message>
        <source>Starting the trial office…</source>
        <translation>Test-Backoffice wird gestartet…</translation>
    </message>
    <message>
        <source>There is no trial office on this computer yet. Create it with installer/trial.sh.</source>
        <translation>Auf diesem Computer gibt es noch kein Test-Backoffice. Mit installer/trial.sh anlegen.</translation>
    </message>
</context>
<context>
    <name>purser::shell::MainWindow</name>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
    <message>
        <source>Every desk has a window of its own.</source>
        <translation>Jeder Bereich hat ein eigenes Fenster.</translation>
    </message>
    <message>
        <source>Close one of them, and its desk comes back here.</source>
        <translation>Eines davon schließen, und sein Bereich kehrt hierher zurück.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>%1 – Purser</source>
        <translation>%1 – Purser</translation>
    </message>
    <message>
        <source>Desk in a window of its own, or back</source>
        <translation>Bereich in eigenem Fenster oder zurück</translation>
    </message>
    <message>
        <source>new window monitor screen detach</source>
        <translation>neues Fenster Monitor Bildschirm ablösen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>time and place of the office: &quot;14:26 Nicosia&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No connection to the office since %1. What you see may be out of date; nothing can be decided until it is back.</source>
        <translation>Keine Verbindung zum Backoffice seit %1. Die Anzeige ist eventuell veraltet; bis zur Wiederherstellung kann nichts entschieden werden.</translation>
    </message>
    <message>
        <source>The connection to the office was lost a moment ago and is being restored.</source>
        <translation>Die Verbindung zum Backoffice brach soeben ab und wird wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>purser::shell::NoticeCentre</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>How to be told</source>
        <translation>Benachrichtigungen einstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) waiting for you</source>
        <translation>
            <numerusform>%n Vorgang wartet auf Sie</numerusform>
            <numerusform>%n Vorgänge warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. What the office has to tell you appears here.</source>
        <translation>Nichts wartet auf Sie. Mitteilungen des Backoffice erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>purser::shell::NoticeRow</name>
    <message>
        <source>New: %1. %2</source>
        <translation>Neu: %1. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>purser::shell::NoticeRulesDialog</name>
    <message>
        <source>How to be told</source>
        <translation>Benachrichtigungen einstellen</translation>
    </message>
    <message>
        <source>What the office tells you by itself. Kept in the office, so it is the same at every workstation.</source>
        <translation>Was das Backoffice von sich aus mitteilt. Im Backoffice gespeichert, daher an jedem Arbeitsplatz gleich.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Toast</source>
        <translation>Einblendung</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>by the office&apos;s clock: no toasts, no sounds</source>
        <translation>nach der Uhr des Backoffice: keine Einblendungen, keine Töne</translation>
    </message>
    <message>
        <source>The quiet hours begin and end at the same minute.</source>
        <translation>Die Ruhezeit beginnt und endet zur selben Minute.</translation>
    </message>
    <message>
        <source>Sound of the desktop</source>
        <translation>Ton des Desktops</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>Eigene Datei…</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Sound of “%1”</source>
        <translation>Ton von „%1“</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.ogg *.oga)</source>
        <translation>Töne (*.wav *.ogg *.oga)</translation>
    </message>
    <message>
        <source>%1, sound: %2</source>
        <translation>%1, Ton: %2</translation>
    </message>
</context>
<context>
    <name>purser::shell::Notices</name>
    <message>
        <source>%1, which you hold, is overdue.</source>
        <translation>%1 in Ihrer Bearbeitung ist überfällig.</translation>
    </message>
    <message>
        <source>%1, which you hold, is due soon.</source>
        <translation>%1 in Ihrer Bearbeitung ist bald fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) overdue; most pressing: %1.</source>
        <translation>
            <numerusform>%n Zahlung überfällig; am dringendsten: %1.</numerusform>
            <numerusform>%n Zahlungen überfällig; am dringendsten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) due soon; most pressing: %1.</source>
        <translation>
            <numerusform>%n Zahlung bald fällig; am dringendsten: %1.</numerusform>
            <numerusform>%n Zahlungen bald fällig; am dringendsten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>Mir übergeben</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>An mich zurückgegeben</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Change waits for me</source>
        <translation>Änderung wartet auf mich</translation>
    </message>
    <message>
        <source>Audit log not sealed</source>
        <translation>Prüfprotokoll nicht versiegelt</translation>
    </message>
    <message>
        <source>%1 handed you %2.</source>
        <translation>%1 hat Ihnen %2 übergeben.</translation>
    </message>
    <message>
        <source>%1 handed you %2: %3</source>
        <translation>%1 hat Ihnen %2 übergeben: %3</translation>
    </message>
    <message>
        <source>%1 returned %2 to you with a question.</source>
        <translation>%1 hat Ihnen %2 mit einer Rückfrage zurückgegeben.</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 was carried out.</source>
        <translation>Niemand weiß, ob %1 ausgeführt wurde.</translation>
    </message>
    <message>
        <source>%1 proposes a change of rights or rules.</source>
        <translation>%1 schlägt eine Änderung von Rechten oder Regeln vor.</translation>
    </message>
    <message numerus="yes">
        <source>%n audit row(s) wait for their seal.</source>
        <translation>
            <numerusform>%n Protokolleintrag wartet auf sein Siegel.</numerusform>
            <numerusform>%n Protokolleinträge warten auf ihr Siegel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has renewed the list %1 for %n day(s).</source>
        <translation>
            <numerusform>Die Liste %1 hat seit %n Tag niemand erneuert.</numerusform>
            <numerusform>Die Liste %1 hat seit %n Tagen niemand erneuert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new version of the list %1 lost too much and was not taken.</source>
        <translation>Eine neue Version der Liste %1 verlor zu viele Einträge und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>New list files cannot be read and were not taken.</source>
        <translation>Neue Listendateien sind nicht lesbar und wurden nicht übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>The self-test of screening missed %n listed name(s).</source>
        <translation>
            <numerusform>Der Selbsttest des Screenings übersah %n gelisteten Namen.</numerusform>
            <numerusform>Der Selbsttest des Screenings übersah %n gelistete Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client found on a list</source>
        <translation>Kunde auf einer Liste gefunden</translation>
    </message>
    <message>
        <source>Declared funds used up</source>
        <translation>Angegebene Mittel ausgeschöpft</translation>
    </message>
    <message>
        <source>Screening not sound</source>
        <translation>Screening nicht zuverlässig</translation>
    </message>
    <message>
        <source>Screening found somebody like the client of %1.</source>
        <translation>Das Screening fand jemanden, der dem Kunden von %1 ähnelt.</translation>
    </message>
    <message>
        <source>%1 has paid in %2 % of what was declared.</source>
        <translation>%1 hat %2 % des Angegebenen eingezahlt.</translation>
    </message>
    <message>
        <source>Client review</source>
        <translation>Kundenprüfung</translation>
    </message>
    <message>
        <source>Letter not sent</source>
        <translation>Brief nicht gesendet</translation>
    </message>
    <message>
        <source>A letter to %1 could not be sent.</source>
        <translation>Ein Brief an %1 konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Automatic approval stopped itself</source>
        <translation>Automatische Freigabe hat sich gestoppt</translation>
    </message>
    <message>
        <source>People disagree with what the rule %1 approved: it has stopped.</source>
        <translation>Personen widersprechen dem, was die Regel %1 freigegeben hat: sie hat gestoppt.</translation>
    </message>
    <message>
        <source>Market rate jumped</source>
        <translation>Marktkurs gesprungen</translation>
    </message>
    <message>
        <source>The rate %1/%2 jumped and waits for a person.</source>
        <translation>Der Kurs %1/%2 ist gesprungen und wartet auf eine Person.</translation>
    </message>
    <message>
        <source>Automatic decision not checked in time</source>
        <translation>Automatische Entscheidung nicht rechtzeitig geprüft</translation>
    </message>
    <message>
        <source>The rule %1 approved %2; the check of it is overdue.</source>
        <translation>Die Regel %1 hat %2 genehmigt; die Kontrolle ist überfällig.</translation>
    </message>
    <message>
        <source>Virus in a document</source>
        <translation>Virus in einem Dokument</translation>
    </message>
    <message>
        <source>Document not scanned</source>
        <translation>Dokument nicht geprüft</translation>
    </message>
    <message>
        <source>A virus was found in a document of %1.</source>
        <translation>In einem Dokument von %1 wurde ein Virus gefunden.</translation>
    </message>
    <message>
        <source>A document of %1 could not be scanned for viruses.</source>
        <translation>Ein Dokument von %1 konnte nicht auf Viren geprüft werden.</translation>
    </message>
    <message>
        <source>Ticket not answered in time</source>
        <translation>Anfrage nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>A client wrote again in my ticket</source>
        <translation>Ein Kunde hat in meiner Anfrage wieder geschrieben</translation>
    </message>
    <message>
        <source>The answer to %1 is overdue.</source>
        <translation>Die Antwort auf %1 ist überfällig.</translation>
    </message>
    <message>
        <source>The client wrote again about %1.</source>
        <translation>Der Kunde hat wieder zu %1 geschrieben.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Hit to be looked at again</source>
        <translation>Treffer wieder anzusehen</translation>
    </message>
    <message>
        <source>Verification not done in time</source>
        <translation>Prüfung nicht rechtzeitig abgeschlossen</translation>
    </message>
    <message>
        <source>Deposit to be judged</source>
        <translation>Zu beurteilende Einzahlung</translation>
    </message>
    <message>
        <source>Evidence due</source>
        <translation>Nachweise fällig</translation>
    </message>
    <message>
        <source>Dispute nobody answered</source>
        <translation>Unbeantwortete Reklamation</translation>
    </message>
    <message>
        <source>Money to be confirmed</source>
        <translation>Zu bestätigendes Geld</translation>
    </message>
    <message>
        <source>A hit of %1 was put off to today.</source>
        <translation>Ein Treffer von %1 war auf heute aufgeschoben.</translation>
    </message>
    <message>
        <source>%1 was not verified in time; the money goes back.</source>
        <translation>%1 wurde nicht rechtzeitig geprüft; das Geld geht zurück.</translation>
    </message>
    <message>
        <source>The gateway says something of %1 that people have to judge.</source>
        <translation>Der Gateway meldet zu %1 etwas, das Menschen beurteilen müssen.</translation>
    </message>
    <message>
        <source>Evidence for the dispute of %1 is nearly due.</source>
        <translation>Die Nachweise zur Reklamation von %1 sind bald fällig.</translation>
    </message>
    <message>
        <source>Nobody answered the dispute of %1 in time.</source>
        <translation>Niemand hat die Reklamation von %1 rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>%1 entered money that somebody else has to confirm.</source>
        <translation>%1 hat Geld eingegeben, das jemand anderes bestätigen muss.</translation>
    </message>
    <message>
        <source>Money that cannot go back</source>
        <translation>Geld, das nicht zurückgehen kann</translation>
    </message>
    <message>
        <source>Money of %1 has to go back and cannot; see to it.</source>
        <translation>Geld von %1 muss zurückgehen und kann nicht; kümmern Sie sich darum.</translation>
    </message>
    <message>
        <source>I am asked something</source>
        <translation>Ich werde etwas gefragt</translation>
    </message>
    <message>
        <source>My question was not answered in time</source>
        <translation>Meine Frage wurde nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Asked about a partner&apos;s client</source>
        <translation>Frage zu einem Kunden eines Partners</translation>
    </message>
    <message>
        <source>%1 asks you something about %2.</source>
        <translation>%1 fragt Sie etwas zu %2.</translation>
    </message>
    <message>
        <source>Nobody has answered in time what you asked about %1.</source>
        <translation>Niemand hat rechtzeitig beantwortet, was Sie zu %1 gefragt haben.</translation>
    </message>
    <message>
        <source>%1 asks you about the payment %2: %3</source>
        <translation>%1 fragt Sie zur Zahlung %2: %3</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Move of money to be confirmed</source>
        <translation>Zu bestätigende Geldbewegung</translation>
    </message>
    <message>
        <source>Money at a provider differs</source>
        <translation>Geld bei einem Anbieter weicht ab</translation>
    </message>
    <message>
        <source>%1 entered money moved at %2 that somebody else has to confirm.</source>
        <translation>%1 hat bewegtes Geld bei %2 erfasst, das jemand anderes bestätigen muss.</translation>
    </message>
    <message>
        <source>%1 says another balance than our books have.</source>
        <translation>%1 nennt ein anderes Guthaben, als unsere Bücher haben.</translation>
    </message>
    <message>
        <source>Break-glass in use</source>
        <translation>Notfallzugriff aktiv</translation>
    </message>
    <message>
        <source>Break-glass not reviewed in time</source>
        <translation>Notfallzugriff nicht rechtzeitig geprüft</translation>
    </message>
    <message>
        <source>%1 approves in a role nobody is there for; %2 confirmed it.</source>
        <translation>%1 genehmigt in einer Rolle, die gerade niemand ausüben kann; %2 hat es bestätigt.</translation>
    </message>
    <message>
        <source>Nobody has reviewed in time what %1 used break-glass for.</source>
        <translation>Niemand hat rechtzeitig geprüft, wofür %1 den Notfallzugriff genutzt hat.</translation>
    </message>
    <message>
        <source>Risk of a client became high</source>
        <translation>Risiko eines Kunden wurde hoch</translation>
    </message>
    <message>
        <source>Message of a gateway waits for people</source>
        <translation>Nachricht eines Gateways wartet auf jemanden</translation>
    </message>
    <message>
        <source>The risk of the client of %1 became prohibited; nothing moves until the review is decided.</source>
        <translation>Das Risiko des Kunden von %1 wurde unzulässig; nichts bewegt sich, bis die Überprüfung entschieden ist.</translation>
    </message>
    <message>
        <source>The risk of the client of %1 became high.</source>
        <translation>Das Risiko des Kunden von %1 wurde hoch.</translation>
    </message>
    <message>
        <source>A message of %1 waits for people.</source>
        <translation>Eine Nachricht von %1 wartet auf jemanden.</translation>
    </message>
    <message>
        <source>Hit handed on again and again</source>
        <translation>Treffer immer wieder weitergegeben</translation>
    </message>
    <message numerus="yes">
        <source>A hit of %1 was handed on %n time(s) without a decision.</source>
        <translation>
            <numerusform>Ein Treffer von %1 wurde %n Mal ohne Entscheidung weitergegeben.</numerusform>
            <numerusform>Ein Treffer von %1 wurde %n Mal ohne Entscheidung weitergegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired destination at another client</source>
        <translation>Ziel außer Dienst bei einem anderen Kunden</translation>
    </message>
    <message>
        <source>%1 has a destination that was retired for another client.</source>
        <translation>%1 hat ein Ziel, das bei einem anderen Kunden außer Dienst gestellt wurde.</translation>
    </message>
    <message>
        <source>Hit taken over from you</source>
        <translation>Treffer von Ihnen übernommen</translation>
    </message>
    <message>
        <source>Partner to be looked at again</source>
        <translation>Partner wieder anzusehen</translation>
    </message>
    <message>
        <source>%1 took over a hit of %2 that you had.</source>
        <translation>%1 hat einen Treffer von %2 übernommen, den Sie hatten.</translation>
    </message>
    <message>
        <source>The day has come to look again at the grade of %1.</source>
        <translation>Der Tag ist gekommen, die Einstufung von %1 wieder anzusehen.</translation>
    </message>
    <message>
        <source>Payout that came back</source>
        <translation>Zurückgekommene Auszahlung</translation>
    </message>
    <message>
        <source>%1 came back: pay it out again, or say that it stays.</source>
        <translation>%1 ist zurückgekommen: erneut auszahlen oder sagen, dass es bleibt.</translation>
    </message>
</context>
<context>
    <name>purser::shell::OfficeBook</name>
    <message>
        <source>Trial office</source>
        <translation>Test-Backoffice</translation>
    </message>
</context>
<context>
    <name>purser::shell::OfficePage</name>
    <message>
        <source>Host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open an office file…</source>
        <translation>Backoffice-Datei öffnen…</translation>
    </message>
    <message>
        <source>Name, as you call it</source>
        <translation>Name Ihrer Wahl</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the office must prove its name with it.</source>
        <translation>Die Verbindung ist verschlüsselt; damit muss das Backoffice seinen Namen nachweisen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One or several with commas, such as db1.example.com,db2.example.com.</source>
        <translation>Einer oder mehrere mit Kommas, zum Beispiel db1.example.com,db2.example.com.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>Backoffice-Datei öffnen</translation>
    </message>
    <message>
        <source>Office files (*.json)</source>
        <translation>Backoffice-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Choose the root certificate</source>
        <translation>Stammzertifikat wählen</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Zertifikate (*.crt *.pem)</translation>
    </message>
</context>
<context>
    <name>purser::shell::PasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>The office stores only what is needed to check it; nobody can read it.</source>
        <translation>Das Backoffice speichert nur, was zur Prüfung nötig ist; niemand kann es lesen.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Enter the new password twice first.</source>
        <translation>Zuerst das neue Passwort zweimal eingeben.</translation>
    </message>
</context>
<context>
    <name>purser::shell::PasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>14 characters or more; a few words are best.</source>
        <translation>14 Zeichen oder mehr; am besten einige Wörter.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>14 characters or more; 12 will do with capitals, small letters and figures.</source>
        <translation>14 Zeichen oder mehr; 12 genügen mit Großbuchstaben, Kleinbuchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es ist zu lang.</translation>
    </message>
    <message>
        <source>It must not hold your login.</source>
        <translation>Es darf Ihren Anmeldenamen nicht enthalten.</translation>
    </message>
    <message>
        <source>Everybody tries this one first.</source>
        <translation>Dieses wird als Erstes probiert.</translation>
    </message>
    <message>
        <source>It holds characters that a password cannot have.</source>
        <translation>Es enthält Zeichen, die ein Passwort nicht haben darf.</translation>
    </message>
</context>
<context>
    <name>purser::shell::PasswordPage</name>
    <message>
        <source>Set password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>Your password is temporary. Choose one that only you know; nobody else can see it.</source>
        <translation>Ihr Passwort ist vorläufig. Eines wählen, das nur Sie kennen; niemand sonst kann es sehen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
</context>
<context>
    <name>purser::shell::PersonPage</name>
    <message>
        <source>Who do you want to be? Approvals need two people, so try two.</source>
        <translation>Wer möchten Sie sein? Freigaben brauchen zwei Personen; probieren Sie zwei aus.</translation>
    </message>
    <message>
        <source>Other office</source>
        <translation>Anderes Backoffice</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>purser::shell::QrCode</name>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>QR-Code für Ihre Authenticator-App</translation>
    </message>
</context>
<context>
    <name>purser::shell::Rail</name>
    <message>
        <source>Desks</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>Purser</translation>
    </message>
</context>
<context>
    <name>purser::shell::RailButton</name>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
</context>
<context>
    <name>purser::shell::RecoveryList</name>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>Wiederherstellungscode %1</translation>
    </message>
</context>
<context>
    <name>purser::shell::Roles</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Payments manager</source>
        <translation>Leitung Zahlungen</translation>
    </message>
    <message>
        <source>Head of compliance</source>
        <translation>Leitung Compliance</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <translation>Compliance-Officer</translation>
    </message>
    <message>
        <source>Payments specialist</source>
        <translation>Zahlungsspezialist</translation>
    </message>
    <message>
        <source>Partner manager</source>
        <translation>Partnermanager</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyst</translation>
    </message>
</context>
<context>
    <name>purser::shell::SearchButton</name>
    <message>
        <source>Search clients, logins, payments, actions</source>
        <translation>Kunden, Logins, Zahlungen, Aktionen suchen</translation>
    </message>
</context>
<context>
    <name>purser::shell::SessionTools</name>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>How to be told…</source>
        <translation>Benachrichtigungen einstellen…</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>Sitzungen…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>Zweiter Faktor…</translation>
    </message>
    <message>
        <source>Your second factor is set up.</source>
        <translation>Ihr zweiter Faktor ist eingerichtet.</translation>
    </message>
    <message>
        <source>You have no desk that shows this.</source>
        <translation>Ihnen fehlt der Bereich, der dies anzeigt.</translation>
    </message>
</context>
<context>
    <name>purser::shell::SessionsDialog</name>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Unbekanntes Programm</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Log out everywhere else</source>
        <translation>Überall sonst abmelden</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>last active %1</source>
        <translation>zuletzt aktiv %1</translation>
    </message>
    <message>
        <source>second factor proved</source>
        <translation>zweiter Faktor nachgewiesen</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Log out %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>What they have sent counts; what they are typing is lost. They are told the reason and may sign in again.</source>
        <translation>Bereits Gesendetes gilt; gerade Eingegebenes geht verloren. Der Grund wird mitgeteilt, eine neue Anmeldung ist möglich.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>purser::shell::SignInPage</name>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Remember the password on this computer</source>
        <translation>Passwort auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Other office</source>
        <translation>Anderes Backoffice</translation>
    </message>
    <message>
        <source>Kept in the keychain of your desktop, never in a file.</source>
        <translation>Im Schlüsselbund Ihres Desktops verwahrt, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>purser::shell::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>round trip to the office: &quot;3 ms&quot;</extracomment>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Connected to the office</source>
        <translation>Mit dem Backoffice verbunden</translation>
    </message>
    <message>
        <source>reconnecting %1</source>
        <translation>verbindet neu %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>getrennt %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4 ago</source>
        <translation>%1 auf %2: %3, vor %4</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>No service of the bridge has reported to this office yet.</source>
        <translation>Noch hat sich kein Dienst der Bridge bei diesem Backoffice gemeldet.</translation>
    </message>
    <message>
        <source>Audit not sealed yet</source>
        <translation>Protokoll noch unversiegelt</translation>
    </message>
    <message>
        <source>Audit sealed</source>
        <translation>Protokoll versiegelt</translation>
    </message>
    <message>
        <source>Every record is sealed.</source>
        <translation>Jeder Eintrag ist versiegelt.</translation>
    </message>
    <message>
        <source>%1 records wait for the next seal, the oldest %2.</source>
        <translation>%1 Einträge warten auf das nächste Siegel, der älteste seit %2.</translation>
    </message>
    <message>
        <source>Screening self-test</source>
        <translation>Selbsttest des Abgleichs</translation>
    </message>
    <message>
        <source>%1 of %2 names not found</source>
        <translation>%1 von %2 Namen nicht gefunden</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>Every listed name is looked for each night. %1: %2 of %3 found.</source>
        <translation>Jeder gelistete Name wird jede Nacht gesucht. %1: %2 von %3 gefunden.</translation>
    </message>
</context>
<context>
    <name>purser::shell::UserButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>purser::shell::WelcomePage</name>
    <message>
        <source>Open the trial office</source>
        <translation>Test-Backoffice öffnen</translation>
    </message>
    <message>
        <source>A complete office on this computer with invented clients, payments and a trading server. Nothing leaves this computer.</source>
        <translation>Ein vollständiges Backoffice auf diesem Computer mit erfundenen Kunden, Zahlungen und einem Handelsserver. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Connect to an office</source>
        <translation>Mit Backoffice verbinden</translation>
    </message>
    <message>
        <source>Your administrator gives you its address, or an office file that holds it.</source>
        <translation>Die Adresse oder eine Backoffice-Datei, die sie enthält, kommt von Ihrer Administration.</translation>
    </message>
    <message>
        <source>Which office do you want to work in?</source>
        <translation>In welchem Backoffice möchten Sie arbeiten?</translation>
    </message>
</context>
<context>
    <name>purser::shell::WorkNext</name>
    <message>
        <source>Work next</source>
        <translation>Nächster Vorgang</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>An item is held for you, but this program cannot open it.</source>
        <translation>Ein Vorgang ist für Sie reserviert, aber dieses Programm kann ihn nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>purser::shell::Workspace</name>
    <message>
        <source>The office was restored or moved. Everything is being read again.</source>
        <translation>Das Backoffice wurde wiederhergestellt oder verlegt. Alles wird neu gelesen.</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>settings look colours appearance</source>
        <extracomment>other words that find the three themes in the palette</extracomment>
        <translation>Einstellungen Aussehen Farben Darstellung</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>bright day</source>
        <translation>hell Tag</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>night black</source>
        <translation>Nacht schwarz</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation>Ihr Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>settings language texts</source>
        <extracomment>other words that find the languages in the palette</extracomment>
        <translation>Einstellungen Sprache Texte</translation>
    </message>
</context>
</TS>
