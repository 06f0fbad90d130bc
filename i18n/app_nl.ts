<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Live Chat Desk</source>
        <translation>Live Chat Desk</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versie {number}</translation>
    </message>
    <message>
        <source>Open Help</source>
        <translation>Help openen</translation>
    </message>
    <message>
        <source>What the chat on your website can do</source>
        <translation>Wat de chat op je website kan</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>Als iets niet werkt</translation>
    </message>
    <message>
        <source>The log says what the program did and when, without what people wrote. It is in this folder:</source>
        <translation>Het logboek zegt wat het programma wanneer deed, zonder wat mensen schreven. Het staat in deze map:</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>A file for support holds the log, versions, preferences and what your organization has set. What people wrote, names, passwords and addresses of visitors are left out.</source>
        <translation>Een bestand voor support bevat het logboek, versies, voorkeuren en wat je organisatie heeft ingesteld. Zonder wat mensen schreven, namen, wachtwoorden en adressen van bezoekers.</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Bestand voor support opslaan…</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Waar het uit bestaat</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Onderdelen en hun licenties</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Saved. Send the file to your administrator or to support.</source>
        <translation>Opgeslagen. Stuur het bestand naar je beheerder of naar support.</translation>
    </message>
    <message>
        <source>The folder did not open. Its place is written here.</source>
        <translation>De map ging niet open. De plaats staat hier.</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Bestand voor support opslaan</translation>
    </message>
</context>
<context>
    <name>AbsencePage</name>
    <message>
        <source>Absence</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>Verloren verbinding</translation>
    </message>
    <message>
        <source>Chats of somebody who is away</source>
        <translation>Chats van wie afwezig is</translation>
    </message>
    <message>
        <source>For so long somebody whose connection is lost still counts as online, and new chats reach the team because of them. Longer forgives bad networks; shorter tells visitors sooner that nobody is there.</source>
        <translation>Zo lang telt iemand van wie de verbinding weg is nog als online en bereiken nieuwe chats het team. Langer vergeeft slechte netwerken; korter vertelt bezoekers eerder dat er niemand is.</translation>
    </message>
    <message>
        <source>Somebody is away when their window is closed or not connected. When that time is over, their open chats return to Unassigned, where colleagues can take them. Who only switches to offline keeps theirs.</source>
        <translation>Iemand is afwezig wanneer het venster gesloten is of geen verbinding heeft. Na die tijd gaan diens open chats terug naar Niet toegewezen, waar collega’s ze kunnen nemen. Wie alleen naar offline schakelt, houdt ze.</translation>
    </message>
    <message>
        <source>They keep them for ever</source>
        <translation>Houdt ze voor altijd</translation>
    </message>
    <message>
        <source>They keep them for {time}</source>
        <translation>Houdt ze {time}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Aangemeld als</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>An administrator of your company can change your name, your e-mail address and what you may do.</source>
        <translation>Een beheerder van je bedrijf kan je naam, je e-mailadres en je rechten wijzigen.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Afmelden…</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopie)</translation>
    </message>
</context>
<context>
    <name>AlertCheck</name>
    <message>
        <source>A test value was written, read and deleted.</source>
        <translation>Een testwaarde is geschreven, gelezen en gewist.</translation>
    </message>
    <message>
        <source>There is none that keeps secrets safe, so you have to sign in at each start. Install one, such as gnome-keyring or KWallet, and sign in to the computer again.</source>
        <translation>Er is er geen die geheimen veilig bewaart, dus je moet je bij elke start aanmelden. Installeer er een, zoals gnome-keyring of KWallet, en meld je opnieuw aan bij de computer.</translation>
    </message>
    <message>
        <source>It is locked, so you have to sign in at each start. Unlock it with its password, and check again.</source>
        <translation>Die is vergrendeld, dus je moet je bij elke start aanmelden. Ontgrendel hem met het wachtwoord en controleer opnieuw.</translation>
    </message>
    <message>
        <source>It does not keep what it is given, so you have to sign in at each start. Sign in to the computer again.</source>
        <translation>Die bewaart niet wat hij krijgt, dus je moet je bij elke start aanmelden. Meld je opnieuw aan bij de computer.</translation>
    </message>
    <message>
        <source>The system lets Live Chat Desk notify you.</source>
        <translation>Het systeem staat meldingen van Live Chat Desk toe.</translation>
    </message>
    <message>
        <source>The system does not let Live Chat Desk notify you. Open the system&apos;s settings, choose Notifications, and allow Live Chat Desk.</source>
        <translation>Het systeem staat meldingen van Live Chat Desk niet toe. Open de systeeminstellingen, kies Meldingen en sta Live Chat Desk toe.</translation>
    </message>
    <message>
        <source>The desktop is set to do not disturb, and shows nothing until you switch that off.</source>
        <translation>Niet storen staat aan op het bureaublad; er verschijnt niets tot je dat uitzet.</translation>
    </message>
    <message>
        <source>Nothing here shows notifications, so nothing can allow them. See Notifications.</source>
        <translation>Niets toont hier meldingen, dus niets kan ze toestaan. Zie Meldingen.</translation>
    </message>
    <message>
        <source>{about} showed a test notification and took it back.</source>
        <translation>{about} toonde een testmelding en haalde die weer weg.</translation>
    </message>
    <message>
        <source>This needs a desktop session. Run it at the desk itself, in a terminal of the desktop.</source>
        <translation>Hiervoor is een bureaubladsessie nodig. Voer het op de computer zelf uit, in een terminal op het bureaublad.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. Install a notification server, such as dunst or mako, and start it.</source>
        <translation>Niets op dit bureaublad toont meldingen. Installeer een meldingenserver, zoals dunst of mako, en start die.</translation>
    </message>
    <message>
        <source>{about} did not show the test notification. Sign in to the computer again, or install another notification server.</source>
        <translation>{about} toonde de testmelding niet. Meld je opnieuw aan bij de computer of installeer een andere meldingenserver.</translation>
    </message>
    <message>
        <source>{about} showed the test notification, but did not take it back, so alerts of chats that a colleague took stay on the screen. Install another notification server.</source>
        <translation>{about} toonde de testmelding maar haalde die niet weg, dus meldingen van chats die een collega nam blijven op het scherm. Installeer een andere meldingenserver.</translation>
    </message>
    <message>
        <source>{about} shows the title of a notification only. Another notification server shows what was written, too.</source>
        <translation>{about} toont alleen de titel van een melding. Een andere meldingenserver toont ook wat er geschreven is.</translation>
    </message>
    <message>
        <source>{about} shows notifications without buttons, and a click on one opens nothing. Another notification server can do more.</source>
        <translation>{about} toont meldingen zonder knoppen, en een klik opent niets. Een andere meldingenserver kan meer.</translation>
    </message>
    <message>
        <source>A test sound was played without a tone.</source>
        <translation>Een proefgeluid is zonder toon afgespeeld.</translation>
    </message>
    <message>
        <source>Nothing on this computer plays sounds, so alerts are not heard. Install pw-play, paplay or aplay.</source>
        <translation>Niets op deze computer speelt geluiden af, dus meldingen zijn niet te horen. Installeer pw-play, paplay of aplay.</translation>
    </message>
    <message>
        <source>The test sound could not be played, so alerts are not heard. Connect loudspeakers or headphones.</source>
        <translation>Het proefgeluid kon niet worden afgespeeld, dus meldingen zijn niet te horen. Sluit luidsprekers of een koptelefoon aan.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Die is er.</translation>
    </message>
    <message>
        <source>This desktop has none, so closing the window ends Live Chat Desk. Keep the window open, or add a tray to the desktop, in GNOME by the extension AppIndicator.</source>
        <translation>Dit bureaublad heeft er geen, dus het venster sluiten beëindigt Live Chat Desk. Houd het venster open of voeg een systeemvak toe; in GNOME met de extensie AppIndicator.</translation>
    </message>
    <message>
        <source>This needs a screen. Run it at the desk itself, in a terminal of the desktop.</source>
        <translation>Hiervoor is een scherm nodig. Voer het op de computer zelf uit, in een terminal op het bureaublad.</translation>
    </message>
    <message>
        <source>Live Chat Desk starts when you sign in to this computer.</source>
        <translation>Live Chat Desk start wanneer je je bij deze computer aanmeldt.</translation>
    </message>
    <message>
        <source>Live Chat Desk shall start when you sign in to this computer, but will not. Switch that off and on in Preferences.</source>
        <translation>Live Chat Desk moet starten wanneer je je bij deze computer aanmeldt, maar zal dat niet doen. Zet dat uit en weer aan in Voorkeuren.</translation>
    </message>
    <message>
        <source>You are online, and notified of new conversations.</source>
        <translation>Je bent online en krijgt meldingen van nieuwe gesprekken.</translation>
    </message>
    <message>
        <source>You are offline, so no new chats reach you. Switch to online at the bottom left.</source>
        <translation>Je bent offline, dus nieuwe chats bereiken je niet. Zet jezelf linksonder op Online.</translation>
    </message>
    <message>
        <source>Notifications of new conversations are switched off. Switch them on in Preferences, Notifications.</source>
        <translation>Meldingen van nieuwe gesprekken staan uit. Zet ze aan in Voorkeuren, Meldingen.</translation>
    </message>
    <message>
        <source>It is your quiet time, and notifications wait until it is over. You set it in Preferences, Notifications.</source>
        <translation>Het zijn je stille uren; meldingen wachten tot die voorbij zijn. Je stelt ze in bij Voorkeuren, Meldingen.</translation>
    </message>
    <message>
        <source>{about} answers.</source>
        <translation>{about} antwoordt.</translation>
    </message>
    <message>
        <source>No server is known here yet. Start Live Chat Desk and sign in.</source>
        <translation>Hier is nog geen server bekend. Start Live Chat Desk en meld je aan.</translation>
    </message>
    <message>
        <source>{about} answers, but not as a Live Chat Desk server. Check the address; the network may also want you to sign in to it first.</source>
        <translation>{about} antwoordt, maar niet als een server van Live Chat Desk. Controleer het adres; misschien moet je je eerst bij het netwerk aanmelden.</translation>
    </message>
    <message>
        <source>The server knows you as {about}.</source>
        <translation>De server kent je als {about}.</translation>
    </message>
    <message>
        <source>{about} is signed in, and the program that is running uses it.</source>
        <translation>{about} is aangemeld, en het programma dat open is gebruikt dit.</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Start Live Chat Desk and sign in.</source>
        <translation>Hier is niemand aangemeld. Start Live Chat Desk en meld je aan.</translation>
    </message>
    <message>
        <source>The sign-in of {about} was not kept. Start Live Chat Desk and sign in again.</source>
        <translation>De aanmelding van {about} is niet bewaard. Start Live Chat Desk en meld je opnieuw aan.</translation>
    </message>
    <message>
        <source>It opens, so messages come at once.</source>
        <translation>Die komt tot stand, dus berichten komen meteen.</translation>
    </message>
    <message>
        <source>Something on the way refuses lasting connections, so messages come a little later. Ask whoever looks after the network to allow WebSocket.</source>
        <translation>Iets onderweg weigert blijvende verbindingen, dus berichten komen iets later. Vraag wie het netwerk beheert om WebSocket toe te staan.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Sleutelbos</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Permission to notify</source>
        <translation>Toestemming voor meldingen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Systeemvak</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Starten met de computer</translation>
    </message>
    <message>
        <source>What you have chosen</source>
        <translation>Wat je hebt gekozen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Beperkt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>No answer within {about} s. Try again; if it stays so, restart the computer.</source>
        <translation>Geen antwoord binnen {about} s. Probeer het opnieuw; blijft het zo, start de computer dan opnieuw op.</translation>
    </message>
    <message>
        <source>It could not be checked, since something in the program went wrong. Try again; if it stays so, tell support.</source>
        <translation>Het kon niet worden gecontroleerd, omdat er iets misging in het programma. Probeer het opnieuw; blijft het zo, meld het dan bij support.</translation>
    </message>
    <message>
        <source>It can be checked as soon as this is in order: {about}.</source>
        <translation>Dit kan worden gecontroleerd zodra dit in orde is: {about}.</translation>
    </message>
    <message>
        <source>Alerts reach you.</source>
        <translation>Meldingen bereiken je.</translation>
    </message>
    <message>
        <source>Alerts may not reach you. What to do stands above.</source>
        <translation>Meldingen bereiken je misschien niet. Hierboven staat wat je kunt doen.</translation>
    </message>
    <message>
        <source>This is a test of your alerts. It goes away by itself.</source>
        <translation>Dit is een test van je meldingen. Hij verdwijnt vanzelf.</translation>
    </message>
    <message>
        <source>{link}: {standing}</source>
        <translation>{link}: {standing}</translation>
    </message>
</context>
<context>
    <name>AlertCheckPage</name>
    <message>
        <source>Alert check</source>
        <translation>Meldingen testen</translation>
    </message>
    <message>
        <source>Each part of the way that alerts take is tried for real. A test notification appears, and goes away by itself.</source>
        <translation>Elk deel van de weg van meldingen wordt echt geprobeerd. Er verschijnt een testmelding, die vanzelf verdwijnt.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>New conversation in Unassigned</source>
        <translation>Nieuw gesprek in Niet toegewezen</translation>
    </message>
    <message>
        <source>A conversation is back in Unassigned</source>
        <translation>Een gesprek staat weer in Niet toegewezen</translation>
    </message>
    <message>
        <source>A conversation is still waiting</source>
        <translation>Een gesprek wacht nog steeds</translation>
    </message>
    <message>
        <source>Conversation assigned to you</source>
        <translation>Er is een gesprek aan je toegewezen</translation>
    </message>
    <message>
        <source>New message from {name}</source>
        <translation>Nieuw bericht van {name}</translation>
    </message>
    <message>
        <source>During quiet time</source>
        <translation>Tijdens je stille uren</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Terwijl je weg was</translation>
    </message>
    <message>
        <source>Open the conversation to read it.</source>
        <translation>Open het gesprek om het te lezen.</translation>
    </message>
    <message>
        <source>Answer by {time}</source>
        <translation>Antwoord vóór {time}</translation>
    </message>
    <message>
        <source>{visitor}, from {name}</source>
        <translation>{visitor}, van {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Aan mij toewijzen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Beantwoorden</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Add an answer</source>
        <translation>Antwoord toevoegen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Move this answer up</source>
        <translation>Dit antwoord omhoog verplaatsen</translation>
    </message>
    <message>
        <source>Move this answer down</source>
        <translation>Dit antwoord omlaag verplaatsen</translation>
    </message>
    <message>
        <source>Delete this answer and its path</source>
        <translation>Dit antwoord en zijn pad verwijderen</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>This conversation is not there for you any more.</source>
        <translation>Dit gesprek is er voor jou niet meer.</translation>
    </message>
    <message>
        <source>This conversation opens as soon as there is a connection.</source>
        <translation>Dit gesprek gaat open zodra er verbinding is.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} toegevoegd</translation>
    </message>
    <message>
        <source>{name} was not added. {why}</source>
        <translation>{name} is niet toegevoegd. {why}</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file</comment>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>Your company does not let files be sent from here.</source>
        <translation>Je bedrijf staat niet toe dat hiervandaan bestanden worden verstuurd.</translation>
    </message>
    <message>
        <source>Your company lets only these be sent: {kinds}.</source>
        <translation>Je bedrijf staat alleen dit toe: {kinds}.</translation>
    </message>
    <message>
        <source>This file is too large, {size} are the most. Choose a smaller one.</source>
        <translation>Dit bestand is te groot; {size} is het maximum. Kies een kleiner bestand.</translation>
    </message>
</context>
<context>
    <name>AwayStrip</name>
    <message numerus="yes">
        <source>Your %n open chat(s) stayed with you.</source>
        <translation>
            <numerusform>Je %n open chat is bij jou gebleven.</numerusform>
            <numerusform>Je %n open chats zijn bij jou gebleven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go online again?</source>
        <translation>Weer online gaan?</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gaan</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline blijven</translation>
    </message>
    <message numerus="yes">
        <source>You were set to offline after %n minute(s) without activity.</source>
        <translation>
            <numerusform>Je bent offline gezet na %n minuut zonder activiteit.</numerusform>
            <numerusform>Je bent offline gezet na %n minuten zonder activiteit.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were set to offline because the screen was locked.</source>
        <translation>Je bent offline gezet omdat het scherm vergrendeld was.</translation>
    </message>
    <message>
        <source>You were set to offline because the computer went to sleep.</source>
        <translation>Je bent offline gezet omdat de computer in slaapstand ging.</translation>
    </message>
</context>
<context>
    <name>AwayWatch</name>
    <message>
        <source>You are offline</source>
        <translation>Je bent offline</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Aan mij toewijzen</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Please write a name.</source>
        <translation>Vul een naam in.</translation>
    </message>
    <message>
        <source>Your changes that were not saved are back.</source>
        <translation>Je niet-opgeslagen wijzigingen zijn terug.</translation>
    </message>
    <message>
        <source>The server&apos;s operator</source>
        <translation>De beheerder van de server</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>Saved. {name} had saved meanwhile: what you did not change is as they have it.</source>
        <translation>Opgeslagen. Intussen sloeg {name} ook op: wat je niet hebt gewijzigd, is zoals daar.</translation>
    </message>
</context>
<context>
    <name>Both</name>
    <message>
        <source>What differs</source>
        <translation>Wat verschilt</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Van jou</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Van de ander</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide zeggen hetzelfde.</translation>
    </message>
    <message>
        <source>Only yours has this card.</source>
        <translation>Alleen die van jou heeft deze kaart.</translation>
    </message>
    <message>
        <source>Only theirs has this card.</source>
        <translation>Alleen die van de ander heeft deze kaart.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Niet aanwezig</translation>
    </message>
    <message>
        <source>The words are the same; bold, italic, links, bullets, pictures or ways differ.</source>
        <translation>De woorden zijn gelijk; vet, cursief, links, opsommingen, afbeeldingen of wegen verschillen.</translation>
    </message>
    <message>
        <source>Keep both: mine as a copy</source>
        <translation>Beide houden: de mijne als kopie</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die van de ander nemen</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>In plaats daarvan de mijne opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Yours and theirs</source>
        <translation>Van jou en van de ander</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
</context>
<context>
    <name>CannedOffer</name>
    <message>
        <source>Canned replies</source>
        <translation>Standaardantwoorden</translation>
    </message>
    <message>
        <source>/ brings canned replies</source>
        <translation>/ toont de standaardantwoorden</translation>
    </message>
    <message>
        <source>{shortcut}, {place} of {count}: {text}</source>
        <translation>{shortcut}, {place} van {count}: {text}</translation>
    </message>
</context>
<context>
    <name>CannedPage</name>
    <message>
        <source>Canned replies</source>
        <translation>Standaardantwoorden</translation>
    </message>
    <message>
        <source>Only administrators and deals admins may change canned replies. Everybody may use them: type / in a chat.</source>
        <translation>Alleen beheerders en dealbeheerders mogen standaardantwoorden wijzigen. Iedereen mag ze gebruiken: typ / in een chat.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Search replies</source>
        <translation>Antwoorden zoeken</translation>
    </message>
    <message>
        <source>There are 500, which is as many as there can be.</source>
        <translation>Het zijn er 500; meer kan niet.</translation>
    </message>
    <message>
        <source>Texts that are needed often. In a chat, / and the shortcut bring them into the message.</source>
        <translation>Teksten die vaak nodig zijn. In een chat zetten / en de sneltekst ze in het bericht.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No reply has all these words. Try fewer, or only a part of one.</source>
        <translation>Geen antwoord heeft al deze woorden. Probeer er minder, of alleen een deel.</translation>
    </message>
    <message>
        <source>No canned replies yet</source>
        <translation>Nog geen standaardantwoorden</translation>
    </message>
    <message>
        <source>Choose a reply</source>
        <translation>Kies een antwoord</translation>
    </message>
</context>
<context>
    <name>CannedReplies</name>
    <message>
        <source>Write a shortcut, such as hello.</source>
        <translation>Schrijf een sneltekst, zoals hallo.</translation>
    </message>
    <message>
        <source>A shortcut has up to 30 letters and digits, - and _, and no spaces.</source>
        <translation>Een sneltekst heeft hoogstens 30 letters en cijfers, - en _, en geen spaties.</translation>
    </message>
    <message>
        <source>Another reply has this shortcut. Choose another one.</source>
        <translation>Een ander antwoord heeft deze sneltekst. Kies een andere.</translation>
    </message>
    <message>
        <source>Write what this reply says.</source>
        <translation>Schrijf wat dit antwoord zegt.</translation>
    </message>
    <message>
        <source>This text is too long. Please shorten it.</source>
        <translation>Deze tekst is te lang. Maak hem korter.</translation>
    </message>
    <message>
        <source>Only administrators and deals admins may do this, and you are neither any more.</source>
        <translation>Alleen beheerders en dealbeheerders mogen dit, en dat ben je niet meer.</translation>
    </message>
    <message>
        <source>Alex</source>
        <comment>name of a visitor in the preview</comment>
        <translation>Alex</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Saved here, sent later</source>
        <translation>Hier bewaard, later verstuurd</translation>
    </message>
    <message>
        <source>Show the message it came from</source>
        <translation>Het bericht tonen waar het uit komt</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>One moment, the server is being asked…</source>
        <translation>Een moment, we vragen het de server…</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself to answer</source>
        <translation>Wijs het gesprek aan jezelf toe om te antwoorden</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} is aan het typen…</translation>
    </message>
    <message>
        <source>Close this conversation?</source>
        <translation>Dit gesprek afsluiten?</translation>
    </message>
    <message>
        <source>The chat ends for the visitor too, and it cannot be reopened.</source>
        <translation>De chat eindigt ook voor de bezoeker en kan niet opnieuw worden geopend.</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Gesprek afsluiten</translation>
    </message>
    <message>
        <source>Go on chatting</source>
        <translation>Verder chatten</translation>
    </message>
    <message>
        <source>{name} is offline and may not answer. Assign anyway?</source>
        <translation>{name} is offline en antwoordt misschien niet. Toch toewijzen?</translation>
    </message>
    <message>
        <source>The visitor waits until {name} is back. You will no longer see the conversation.</source>
        <translation>De bezoeker wacht tot {name} terug is. Je ziet het gesprek dan niet meer.</translation>
    </message>
    <message>
        <source>Assign anyway</source>
        <translation>Toch toewijzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Files to send</source>
        <translation>Te versturen bestanden</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Hand them over to</source>
        <translation>Overdragen aan</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Return them to Unassigned</source>
        <translation>Terugzetten in Niet toegewezen</translation>
    </message>
    <message>
        <source>Leave them with me, I will be back soon</source>
        <translation>Bij mij laten, ik ben zo terug</translation>
    </message>
    <message>
        <source>If you are away for longer than your company allows, they go back to Unassigned.</source>
        <translation>Ben je langer weg dan je bedrijf toestaat, dan gaan ze terug naar Niet toegewezen.</translation>
    </message>
</context>
<context>
    <name>Clip</name>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
    </message>
</context>
<context>
    <name>ClosedStrip</name>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Closed at {time} by {name}</source>
        <translation>Afgesloten door {name}, {time}</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Afgesloten: {time}</translation>
    </message>
</context>
<context>
    <name>ColleagueBox</name>
    <message>
        <source>{name} (offline)</source>
        <translation>{name} (offline)</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Save your changes?</source>
        <translation>Je wijzigingen opslaan?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Wijzigingen verwerpen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Je wijzigingen verwerpen?</translation>
    </message>
    <message>
        <source>Erase what is older for good?</source>
        <translation>Wat ouder is voorgoed wissen?</translation>
    </message>
    <message>
        <source>Save and erase</source>
        <translation>Opslaan en wissen</translation>
    </message>
    <message>
        <source>Not saved yet: {settings}</source>
        <translation>Nog niet opgeslagen: {settings}</translation>
    </message>
</context>
<context>
    <name>CompanyWindow</name>
    <message>
        <source>not saved</source>
        <translation>niet opgeslagen</translation>
    </message>
    <message>
        <source>Copy what I changed</source>
        <translation>Kopiëren wat ik wijzigde</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die van de ander nemen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Company settings</source>
        <translation>Bedrijfsinstellingen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Schrijf een bericht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Nog %Ln teken</numerusform>
            <numerusform>Nog %Ln tekens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln teken te veel</numerusform>
            <numerusform>%Ln tekens te veel</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Enter verstuurt, Shift+Enter begint een nieuwe regel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Bijwerken…</translation>
    </message>
    <message>
        <source>Not connected since {time}</source>
        <translation>Geen verbinding sinds {time}</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Update nodig</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>Nieuwe poging over {seconds} s.</translation>
    </message>
    <message>
        <source>Your replies are kept and sent when the connection is back.</source>
        <translation>Je antwoorden worden bewaard en verstuurd zodra de verbinding terug is.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Meld je opnieuw aan om verder te gaan.</translation>
    </message>
    <message>
        <source>The server needs a newer version of Live Chat Desk. Your drafts are kept.</source>
        <translation>De server heeft een nieuwere versie van Live Chat Desk nodig. Je concepten blijven bewaard.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Verbindingsinstellingen…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>The server has to prove who it is with a certificate that this computer trusts. One of your company&apos;s own is added to the computer&apos;s certificates by your administrator.</source>
        <translation>De server moet met een certificaat dat deze computer vertrouwt bewijzen wie hij is. Een eigen certificaat van je bedrijf voegt je beheerder toe aan die van de computer.</translation>
    </message>
    <message>
        <source>As this computer&apos;s settings say</source>
        <translation>Volgens de instellingen van deze computer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>Connection settings</source>
        <translation>Verbindingsinstellingen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ConsentField</name>
    <message>
        <source>Write what visitors are to agree to. While it is empty, they are asked nothing.</source>
        <translation>Schrijf waarmee bezoekers moeten instemmen. Zolang het leeg is, wordt hun niets gevraagd.</translation>
    </message>
    <message>
        <source>Visitors write without being asked to agree to anything.</source>
        <translation>Bezoekers schrijven zonder dat hun toestemming wordt gevraagd.</translation>
    </message>
    <message>
        <source>I agree that what I write here is stored, so that I can be answered.</source>
        <translation>Ik ga ermee akkoord dat wat ik hier schrijf wordt bewaard, zodat men mij kan antwoorden.</translation>
    </message>
    <message>
        <source>Ask for consent first</source>
        <translation>Eerst om toestemming vragen</translation>
    </message>
    <message>
        <source>What visitors agree to</source>
        <translation>Waarmee bezoekers instemmen</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search preferences</source>
        <translation>Voorkeuren zoeken</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Niets heet zo. Probeer een ander woord.</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Kies een gesprek</translation>
    </message>
    <message>
        <source>Its messages appear here.</source>
        <translation>De berichten verschijnen hier.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln conversation(s) waiting in Unassigned</source>
        <translation>
            <numerusform>%Ln gesprek wacht in Niet toegewezen</numerusform>
            <numerusform>%Ln gesprekken wachten in Niet toegewezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) of yours with news</source>
        <translation>
            <numerusform>%Ln gesprek van jou met iets nieuws</numerusform>
            <numerusform>%Ln gesprekken van jou met iets nieuws</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet: %Ln notification(s) held back</source>
        <translation>
            <numerusform>Stilte: %Ln melding wacht</numerusform>
            <numerusform>Stilte: %Ln meldingen wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ongelezen</numerusform>
            <numerusform>%Ln ongelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Te veel pogingen. Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>Te veel pogingen. Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Te veel pogingen. Probeer het over %n minuut opnieuw.</numerusform>
            <numerusform>Te veel pogingen. Probeer het over %n minuten opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln teken te veel</numerusform>
            <numerusform>%Ln tekens te veel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln older note(s)</source>
        <translation>
            <numerusform>%Ln oudere notitie tonen</numerusform>
            <numerusform>%Ln oudere notities tonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) today</source>
        <translation>
            <numerusform>%Ln chat vandaag</numerusform>
            <numerusform>%Ln chats vandaag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n punt te verbeteren</numerusform>
            <numerusform>%n punten te verbeteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visitor gets to %n card(s).</source>
        <translation>
            <numerusform>Geen bezoeker komt bij %n kaart.</numerusform>
            <numerusform>Geen bezoeker komt bij %n kaarten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visitor takes %n way(s).</source>
        <translation>
            <numerusform>Geen bezoeker gaat %n weg.</numerusform>
            <numerusform>Geen bezoeker gaat %n wegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were not sent</source>
        <translation>
            <numerusform>%Ln tekst is niet verstuurd</numerusform>
            <numerusform>%Ln teksten zijn niet verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Returned to Unassigned: {name} was away for %n minute(s)</source>
        <translation>
            <numerusform>Terug in Niet toegewezen: {name} was %n minuut afwezig</numerusform>
            <numerusform>Terug in Niet toegewezen: {name} was %n minuten afwezig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>De kalender openen</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>For ever</source>
        <translation>Voor altijd</translation>
    </message>
    <message>
        <source>For a number of days:</source>
        <translation>Een aantal dagen:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>from the chatbot, {time}</source>
        <translation>van de chatbot, {time}</translation>
    </message>
    <message>
        <source>from the chat</source>
        <translation>uit de chat</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>From the chatbot, {time}</source>
        <translation>Van de chatbot, {time}</translation>
    </message>
    <message>
        <source>Cleared by {name}, {time}</source>
        <translation>Leeggemaakt door {name}, {time}</translation>
    </message>
    <message>
        <source>Changed by {name}, {time}</source>
        <translation>Gewijzigd door {name}, {time}</translation>
    </message>
    <message>
        <source>{name} deal</source>
        <translation>{name} – deal</translation>
    </message>
    <message>
        <source>{name} lead</source>
        <translation>{name} – lead</translation>
    </message>
    <message>
        <source>Deal value</source>
        <translation>Waarde van de deal</translation>
    </message>
    <message>
        <source>Expected close date</source>
        <translation>Verwachte sluitingsdatum</translation>
    </message>
    <message>
        <source>Person name</source>
        <translation>Naam van de persoon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Naam van de organisatie</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Adres van de organisatie</translation>
    </message>
    <message>
        <source>Add amount</source>
        <translation>Bedrag toevoegen</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Datum toevoegen</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Naam toevoegen</translation>
    </message>
    <message>
        <source>Add address</source>
        <comment>of email</comment>
        <translation>Adres toevoegen</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Telefoon toevoegen</translation>
    </message>
    <message>
        <source>Add organization</source>
        <translation>Organisatie toevoegen</translation>
    </message>
    <message>
        <source>Add address</source>
        <comment>of organization</comment>
        <translation>Adres toevoegen</translation>
    </message>
    <message>
        <source>This holds characters that cannot be kept. Please type it anew.</source>
        <translation>Hier staan tekens in die niet bewaard kunnen worden. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Deal</source>
        <comment>in the CRM</comment>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Wordt verstuurd…</translation>
    </message>
    <message>
        <source>Being saved in the CRM…</source>
        <translation>Wordt in de CRM opgeslagen…</translation>
    </message>
    <message>
        <source>Saved in the CRM</source>
        <translation>Opgeslagen in de CRM</translation>
    </message>
    <message>
        <source>Not saved in the CRM.</source>
        <translation>Niet in de CRM opgeslagen.</translation>
    </message>
    <message>
        <source>The CRM does not answer. It is tried again by itself.</source>
        <translation>De CRM antwoordt niet. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The CRM is busy. It is tried again by itself.</source>
        <translation>De CRM is bezet. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The CRM takes no more for now. It is tried again by itself.</source>
        <translation>De CRM neemt nu niet meer aan. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>No CRM is connected. Ask your administrator, then try again.</source>
        <translation>Er is geen CRM gekoppeld. Vraag het je beheerder en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The CRM wants a new sign-in. Ask your administrator, then try again.</source>
        <translation>De CRM wil opnieuw aangemeld worden. Vraag het je beheerder en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The CRM does not allow it. Ask your administrator, then try again.</source>
        <translation>De CRM staat het niet toe. Vraag het je beheerder en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your company&apos;s CRM is closed. Ask your administrator, then try again.</source>
        <translation>De CRM van je bedrijf is gesloten. Vraag het je beheerder en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The CRM did not accept it. Check the fields, then create it anew.</source>
        <translation>De CRM heeft het niet aanvaard. Controleer de velden en maak het opnieuw aan.</translation>
    </message>
    <message>
        <source>What it belongs to was deleted in the CRM. Try again to make it anew.</source>
        <translation>Waar het bij hoort, is in de CRM verwijderd. Probeer het opnieuw om het weer te maken.</translation>
    </message>
    <message>
        <source>Several organizations have this name; the oldest was taken. Please check it there.</source>
        <translation>Meerdere organisaties hebben deze naam; de oudste is gekozen. Controleer het daar.</translation>
    </message>
    <message>
        <source>Several people fit; the oldest was taken. Please check it there.</source>
        <translation>Meerdere personen passen; de oudste is gekozen. Controleer het daar.</translation>
    </message>
    <message>
        <source>from the website, {time}</source>
        <translation>van de website, {time}</translation>
    </message>
    <message>
        <source>From the website, {time}</source>
        <translation>Van de website, {time}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Deal created</source>
        <translation>Deal aangemaakt</translation>
    </message>
    <message>
        <source>Lead created</source>
        <translation>Lead aangemaakt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Laat bestanden hier los om ze bij te voegen</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Another answer</source>
        <translation>Nog een antwoord</translation>
    </message>
    <message>
        <source>The playbook needs a name.</source>
        <translation>Het playbook heeft een naam nodig.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Your leads and deals are in Pipedrive</source>
        <translation>Je leads en deals staan in Pipedrive</translation>
    </message>
    <message>
        <source>What you create in conversations is saved there.</source>
        <translation>Wat je in gesprekken aanmaakt, wordt daar opgeslagen.</translation>
    </message>
    <message>
        <source>Open Pipedrive</source>
        <translation>Pipedrive openen</translation>
    </message>
    <message>
        <source>Configure Live Chat</source>
        <translation>Live Chat configureren</translation>
    </message>
    <message>
        <source>Show what was kept here before</source>
        <translation>Tonen wat hier eerder is bewaard</translation>
    </message>
</context>
<context>
    <name>Embedding</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Open one that has the line; this looks again by itself.</source>
        <translation>Open er een die de regel heeft; dit kijkt vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>New chats begin with this playbook.</source>
        <translation>Nieuwe chats beginnen met dit playbook.</translation>
    </message>
    <message>
        <source>Activate this playbook, so that new chats begin with it.</source>
        <translation>Activeer dit playbook, zodat nieuwe chats ermee beginnen.</translation>
    </message>
    <message>
        <source>Put it on your site</source>
        <translation>Zet het op je site</translation>
    </message>
    <message>
        <source>Put this line into every page that is to have the chat, before &lt;/body&gt;. It serves all playbooks of this site.</source>
        <translation>Zet deze regel vóór &lt;/body&gt; in elke pagina die de chat moet hebben. Hij dient voor alle playbooks van deze site.</translation>
    </message>
    <message>
        <source>Line for your pages</source>
        <translation>Regel voor je pagina’s</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan kwam</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>The keyring of this computer is locked. Unlock it to stay signed in.</source>
        <translation>De sleutelbos van deze computer is vergrendeld. Ontgrendel hem om aangemeld te blijven.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, so you are signed in for this run only.</source>
        <translation>Deze computer heeft geen sleutelbos, dus je bent alleen aangemeld tot je het programma afsluit.</translation>
    </message>
    <message>
        <source>Your conversations are removed from this computer; the server keeps them.</source>
        <translation>Je gesprekken verdwijnen van deze computer; de server bewaart ze.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(s) or change(s) not sent yet would be lost.</source>
        <translation>
            <numerusform>%Ln nog niet verstuurd antwoord of nog niet verstuurde wijziging gaat verloren.</numerusform>
            <numerusform>%Ln nog niet verstuurde antwoorden en wijzigingen gaan verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Afmelden?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Aangemeld blijven</translation>
    </message>
</context>
<context>
    <name>Erasures</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after it was closed, a conversation is erased for good, with all that was written, noted and sent in it.</source>
        <translation>
            <numerusform>%Ln dag na het afsluiten wordt een gesprek voorgoed gewist, met alles wat erin is geschreven, genoteerd en gestuurd.</numerusform>
            <numerusform>%Ln dagen na het afsluiten wordt een gesprek voorgoed gewist, met alles wat erin is geschreven, genoteerd en gestuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after a conversation was closed, the files that were sent in it are erased for good.</source>
        <translation>
            <numerusform>%Ln dag na het afsluiten van een gesprek worden de bestanden die erin zijn gestuurd, voorgoed gewist.</numerusform>
            <numerusform>%Ln dagen na het afsluiten van een gesprek worden de bestanden die erin zijn gestuurd, voorgoed gewist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong on our side. What you typed is kept. Please try again.</source>
        <translation>Er ging bij ons iets mis. Wat je typte, is bewaard. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{name} was faster and has this conversation now.</source>
        <translation>{name} was sneller en heeft dit gesprek nu.</translation>
    </message>
    <message>
        <source>The server did not accept this. Please try again later.</source>
        <translation>De server accepteerde dit niet. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>This version of Live Chat Desk is too old for the server. Please update it.</source>
        <translation>Deze versie van Live Chat Desk is te oud voor de server. Werk die bij.</translation>
    </message>
    <message>
        <source>The server did not understand this. Please update Live Chat Desk and try again.</source>
        <translation>De server begreep dit niet. Werk Live Chat Desk bij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is too long to send. Please split it.</source>
        <translation>Dit is te lang om te versturen. Verdeel het.</translation>
    </message>
    <message>
        <source>The server cannot do this yet. Ask for its update.</source>
        <translation>De server kan dit nog niet. Vraag om een update ervan.</translation>
    </message>
    <message>
        <source>This was already done in another way. Please check and try again.</source>
        <translation>Dit is al op een andere manier gedaan. Kijk het na en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait a moment and try again.</source>
        <translation>Te veel pogingen. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server is busy. Nothing is lost; it is tried again.</source>
        <translation>De server is druk. Er gaat niets verloren; we proberen het opnieuw.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Please try again.</source>
        <translation>Er ging iets mis op de server. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to go on.</source>
        <translation>Je bent afgemeld. Meld je opnieuw aan om verder te gaan.</translation>
    </message>
    <message>
        <source>Email or password is wrong. Please check both.</source>
        <translation>E-mailadres of wachtwoord klopt niet. Kijk beide na.</translation>
    </message>
    <message>
        <source>Your sign-in has run out. Sign in again to go on.</source>
        <translation>Je aanmelding is verlopen. Meld je opnieuw aan om verder te gaan.</translation>
    </message>
    <message>
        <source>Your access was ended. Ask your administrator, or sign in again.</source>
        <translation>Je toegang is beëindigd. Vraag het je beheerder of meld je opnieuw aan.</translation>
    </message>
    <message>
        <source>The server does not accept sign-ins from here. Check its address.</source>
        <translation>De server accepteert hiervandaan geen aanmeldingen. Kijk het adres na.</translation>
    </message>
    <message>
        <source>Your company&apos;s plan does not include Live Chat. Ask your administrator.</source>
        <translation>Live Chat zit niet in het abonnement van je bedrijf. Vraag het je beheerder.</translation>
    </message>
    <message>
        <source>This conversation is no longer yours to see.</source>
        <translation>Je kunt dit gesprek niet meer zien.</translation>
    </message>
    <message>
        <source>You may not do this. Switch to online, or ask your administrator.</source>
        <translation>Dit mag je niet doen. Zet jezelf op Online of vraag het je beheerder.</translation>
    </message>
    <message>
        <source>A colleague was faster and has this conversation now.</source>
        <translation>Een collega was sneller en heeft dit gesprek nu.</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself first.</source>
        <translation>Wijs het gesprek eerst aan jezelf toe.</translation>
    </message>
    <message>
        <source>This conversation was closed meanwhile.</source>
        <translation>Dit gesprek is intussen afgesloten.</translation>
    </message>
    <message>
        <source>This colleague is no longer there. Choose another one.</source>
        <translation>Deze collega is er niet meer. Kies een andere.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schrijf eerst iets.</translation>
    </message>
    <message>
        <source>The message is too long. Please shorten it.</source>
        <translation>Het bericht is te lang. Maak het korter.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be sent. Please type it anew.</source>
        <translation>Het bericht bevat tekens die niet verstuurd kunnen worden. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>No playbook is active on this site.</source>
        <translation>Er is geen playbook actief op deze site.</translation>
    </message>
    <message>
        <source>This is no email address. Write it like anna@example.com.</source>
        <translation>Dit is geen e-mailadres. Schrijf het zo: anna@example.com.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with its country code, like +48.</source>
        <translation>Dit is geen telefoonnummer. Schrijf het met het landnummer, zoals +31.</translation>
    </message>
    <message>
        <source>This is no amount. Write a number that is not negative.</source>
        <translation>Dit is geen bedrag. Schrijf een getal dat niet negatief is.</translation>
    </message>
    <message>
        <source>This amount is too large. Please check it.</source>
        <translation>Dit bedrag is te groot. Controleer het.</translation>
    </message>
    <message>
        <source>This currency is not known. Choose one from the list.</source>
        <translation>Deze valuta is niet bekend. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>This is no date. Choose a day in the calendar.</source>
        <translation>Dit is geen datum. Kies een dag in de kalender.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Dit is te lang. Maak het korter.</translation>
    </message>
    <message>
        <source>There is no room for more in this conversation.</source>
        <translation>In dit gesprek is geen plaats voor meer.</translation>
    </message>
    <message>
        <source>Add a name, an email, a phone number or an organization first.</source>
        <translation>Voeg eerst een naam, een e-mailadres, een telefoonnummer of een organisatie toe.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Dit bestand is leeg. Kies een ander.</translation>
    </message>
    <message>
        <source>This file is too large, 10 MB are the most. Choose a smaller one.</source>
        <translation>Dit bestand is te groot; hoogstens 10 MB. Kies een kleiner bestand.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be sent here. Choose another one.</source>
        <translation>Bestanden van deze soort kunnen hier niet worden verstuurd. Kies een ander.</translation>
    </message>
    <message>
        <source>This file is not on the server any more. Please add it again.</source>
        <translation>Dit bestand staat niet meer op de server. Voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>This file could not be read. Only files can be sent; for a folder, send the files in it.</source>
        <translation>Dit bestand kon niet worden gelezen. Alleen bestanden kunnen worden verstuurd; stuur in plaats van een map de bestanden erin.</translation>
    </message>
    <message>
        <source>A message brings 10 files at most. Send these first, then the others.</source>
        <translation>Een bericht kan hoogstens 10 bestanden bevatten. Verstuur eerst deze, daarna de andere.</translation>
    </message>
    <message>
        <source>The server has no room for files. Tell your administrator.</source>
        <translation>De server heeft geen ruimte voor bestanden. Waarschuw je beheerder.</translation>
    </message>
    <message>
        <source>The visitor has not agreed yet to what the site asks for.</source>
        <translation>De bezoeker heeft nog niet ingestemd met wat de site vraagt.</translation>
    </message>
    <message>
        <source>Somebody else saved this playbook meanwhile. Look at theirs first.</source>
        <translation>Iemand anders heeft dit playbook intussen opgeslagen. Bekijk eerst die versie.</translation>
    </message>
    <message>
        <source>This playbook is not finished. Put right what is marked, then save.</source>
        <translation>Dit playbook is niet klaar. Verbeter wat gemarkeerd is en sla het op.</translation>
    </message>
    <message>
        <source>This cannot be set. Choose something else, or write it otherwise.</source>
        <translation>Dit kan niet worden ingesteld. Kies iets anders of schrijf het anders.</translation>
    </message>
    <message>
        <source>Somebody else signs in with this e-mail address. Choose another one.</source>
        <translation>Iemand anders meldt zich met dit e-mailadres aan. Kies een ander.</translation>
    </message>
    <message>
        <source>Nobody else is an administrator. Make somebody else one first, so that users can still be invited.</source>
        <translation>Niemand anders is beheerder. Maak eerst iemand anders beheerder, zodat er nog gebruikers uitgenodigd kunnen worden.</translation>
    </message>
    <message>
        <source>This link is good no more. Ask your administrator for a new one.</source>
        <translation>Deze link werkt niet meer. Vraag je beheerder om een nieuwe.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate. Ask your administrator to install your company&apos;s.</source>
        <translation>Deze computer vertrouwt het certificaat van de server niet. Vraag je beheerder om dat van je bedrijf te installeren.</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check its address and your network.</source>
        <translation>De proxy antwoordt niet. Controleer het adres en je netwerk.</translation>
    </message>
    <message>
        <source>The proxy wants another name and password. Check both, then try again.</source>
        <translation>De proxy vraagt om een andere naam en een ander wachtwoord. Controleer beide en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The proxy does not let Live Chat Desk through. Ask your administrator.</source>
        <translation>De proxy laat Live Chat Desk niet door. Vraag het je beheerder.</translation>
    </message>
    <message>
        <source>This is no proxy&apos;s address. Write it like proxy.example.com:8080.</source>
        <translation>Dit is geen adres van een proxy. Schrijf het als proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>The server does not answer. Check its address and your network.</source>
        <translation>De server antwoordt niet. Kijk het adres en je netwerk na.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; what is already stored is kept.</source>
        <translation>De schijf is vol. Maak ruimte vrij en probeer het opnieuw; wat al is opgeslagen, blijft bewaard.</translation>
    </message>
    <message>
        <source>The disk does not work as it should. Check it and the space left, then try again; what is already stored is kept.</source>
        <translation>De schijf werkt niet zoals het hoort. Controleer de schijf en de vrije ruimte en probeer het opnieuw; wat al is opgeslagen, blijft bewaard.</translation>
    </message>
    <message>
        <source>The server was restored from a backup that does not hold it. Send it again if it still matters.</source>
        <translation>De server is teruggezet naar een back-up waarin het ontbreekt. Stuur het opnieuw als het nog nodig is.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to. Check its permissions, then try again.</source>
        <translation>Er kan niet in de gegevensmap worden geschreven. Kijk de rechten na en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The local data is damaged. The server still has all your conversations.</source>
        <translation>De lokale gegevens zijn beschadigd. De server heeft al je gesprekken nog.</translation>
    </message>
    <message>
        <source>Another program is using the data folder. Close it, then try again.</source>
        <translation>Een ander programma gebruikt de gegevensmap. Sluit het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, or close the file in other programs.</source>
        <translation>Het bestand kon daar niet worden opgeslagen. Kies een andere map of sluit het bestand in andere programma’s.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version. Please update Live Chat Desk.</source>
        <translation>De lokale gegevens zijn door een nieuwere versie geschreven. Werk Live Chat Desk bij.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>More in Help</source>
        <translation>Meer in Help</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export leads and deals</source>
        <translation>Leads en deals exporteren</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>leads-and-deals</source>
        <comment>name of a file</comment>
        <translation>leads-en-deals</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Bezig met exporteren…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporteren als CSV…</translation>
    </message>
</context>
<context>
    <name>ExportNote</name>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>FailureWindow</name>
    <message>
        <source>Live Chat Desk</source>
        <translation>Live Chat Desk</translation>
    </message>
    <message>
        <source>Live Chat Desk cannot start</source>
        <translation>Live Chat Desk kan niet starten</translation>
    </message>
    <message>
        <source>Data folder: {folder}
Nothing in it was changed.</source>
        <translation>Gegevensmap: {folder}
Er is niets in veranderd.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
</context>
<context>
    <name>FieldTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die waarde nemen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>{name} cleared it meanwhile, {time}.</source>
        <translation>{name} heeft het intussen leeggemaakt, {time}.</translation>
    </message>
    <message>
        <source>{name} changed it meanwhile to {value}, {time}.</source>
        <translation>{name} heeft het intussen gewijzigd in {value}, {time}.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Sound and films</source>
        <translation>Geluid en films</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere bestanden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Bestand: {name}</translation>
    </message>
    <message>
        <source>Photo: {name}</source>
        <translation>Foto: {name}</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} tonen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} openen</translation>
    </message>
    <message>
        <source>Save {name} as…</source>
        <translation>{name} opslaan als…</translation>
    </message>
    <message>
        <source>This photo could not be loaded. Click to try again.</source>
        <translation>Deze foto kon niet worden geladen. Klik om het opnieuw te proberen.</translation>
    </message>
    <message>
        <source>This photo is not kept any more.</source>
        <translation>Deze foto wordt niet meer bewaard.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Visitors may send files</source>
        <translation>Bezoekers mogen bestanden sturen</translation>
    </message>
    <message>
        <source>Users may send files</source>
        <translation>Gebruikers mogen bestanden sturen</translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation>Wat er mag worden gestuurd</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Grootste bestand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>While they wait for somebody, or talk with somebody.</source>
        <translation>Terwijl ze op iemand wachten of met iemand praten.</translation>
    </message>
    <message>
        <source>Where they may not, the chat has no place for files.</source>
        <translation>Als dat niet mag, heeft de chat geen plek voor bestanden.</translation>
    </message>
    <message>
        <source>Without any of them nobody can send files.</source>
        <translation>Zonder een hiervan kan niemand bestanden sturen.</translation>
    </message>
    <message>
        <source>What a file is, its content says and not its name. Programs and scripts are never taken.</source>
        <translation>Wat een bestand is, zegt de inhoud en niet de naam. Programma’s en scripts worden nooit aangenomen.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Try fewer words, or only a part of a name.</source>
        <translation>Probeer minder woorden, of alleen een deel van een naam.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier staat nog niets</translation>
    </message>
    <message>
        <source>Leads and deals that you create in a conversation&apos;s details appear here.</source>
        <translation>Leads en deals die je in de details van een gesprek aanmaakt, verschijnen hier.</translation>
    </message>
    <message>
        <source>Leads and deals</source>
        <translation>Leads en deals</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln gesprek</numerusform>
            <numerusform>%Ln gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ongelezen</numerusform>
            <numerusform>%Ln ongelezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Fetching your conversations…</source>
        <translation>Je gesprekken worden opgehaald…</translation>
    </message>
    <message>
        <source>This takes a moment the first time.</source>
        <translation>De eerste keer duurt dit even.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand is aangemeld</translation>
    </message>
    <message>
        <source>Sign in, and your conversations appear here.</source>
        <translation>Meld je aan en je gesprekken verschijnen hier.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Nog niet verbonden</translation>
    </message>
    <message>
        <source>Your conversations appear here as soon as the server can be reached.</source>
        <translation>Je gesprekken verschijnen hier zodra de server bereikbaar is.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Er wacht niemand</translation>
    </message>
    <message>
        <source>New chats appear here, and you are notified.</source>
        <translation>Nieuwe chats verschijnen hier en je krijgt een melding.</translation>
    </message>
    <message>
        <source>Switch to online at the bottom left to receive chats.</source>
        <translation>Zet jezelf linksonder op Online om chats te ontvangen.</translation>
    </message>
    <message>
        <source>No conversations of yours</source>
        <translation>Je hebt geen gesprekken</translation>
    </message>
    <message>
        <source>Open one in Unassigned and press “Assign to me”.</source>
        <translation>Open er een in Niet toegewezen en klik op “Aan mij toewijzen”.</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>Nog niets afgesloten</translation>
    </message>
    <message>
        <source>Conversations that end are kept here, for everybody.</source>
        <translation>Gesprekken die zijn afgelopen, blijven hier bewaard, voor iedereen.</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Unassigned</source>
        <comment>folder</comment>
        <translation>Niet toegewezen</translation>
    </message>
    <message>
        <source>My conversations</source>
        <translation>Mijn gesprekken</translation>
    </message>
    <message>
        <source>Closed conversations</source>
        <translation>Afgesloten gesprekken</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Not part of it yet: {fields}</source>
        <translation>Nog niet erbij: {fields}</translation>
    </message>
    <message>
        <source>Create lead</source>
        <translation>Lead aanmaken</translation>
    </message>
    <message>
        <source>Create deal</source>
        <translation>Deal aanmaken</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Wijzigingen verwerpen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Naam van het bedrijf</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Land van telefoonnummers</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colleagues see it in the window, and it is in invitations.</source>
        <translation>Collega’s zien die in het venster, en hij staat in uitnodigingen.</translation>
    </message>
    <message>
        <source>Of amounts that are written without one.</source>
        <translation>Van bedragen die zonder valuta zijn geschreven.</translation>
    </message>
    <message>
        <source>Of numbers that are written without a country code, such as +48.</source>
        <translation>Van nummers zonder landcode, zoals +48.</translation>
    </message>
    <message>
        <source>Of the window, for users who have not chosen one themselves.</source>
        <translation>Van het venster, voor gebruikers die er zelf geen kozen.</translation>
    </message>
    <message>
        <source>Live Chat</source>
        <translation>Live Chat</translation>
    </message>
    <message>
        <source>None: numbers need their country code</source>
        <translation>Geen: nummers hebben hun landcode nodig</translation>
    </message>
    <message>
        <source>The language of each user&apos;s computer</source>
        <translation>De taal van de computer van elke gebruiker</translation>
    </message>
    <message>
        <source>Live Chat is part of the LeadBooster add-on, which your company does not have now. Nobody can sign in, and its sites have no chat.</source>
        <translation>Live Chat hoort bij de add-on LeadBooster, die je bedrijf nu niet heeft. Niemand kan zich aanmelden en de sites hebben geen chat.</translation>
    </message>
    <message>
        <source>Live Chat is part of the LeadBooster add-on, and your company has it.</source>
        <translation>Live Chat hoort bij de add-on LeadBooster, en je bedrijf heeft die.</translation>
    </message>
    <message>
        <source>Of the window; the chat speaks that of its site.</source>
        <translation>Van het venster; de chat spreekt die van de site.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Zoals op deze computer</translation>
    </message>
    <message>
        <source>At this start another language was asked for (--language), which stays until the program ends.</source>
        <translation>Bij deze start is om een andere taal gevraagd (--language); die blijft tot het programma stopt.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>The colours of all windows.</source>
        <translation>De kleuren van alle vensters.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>High: stronger colours and borders, easier to see.</source>
        <translation>Hoog: sterkere kleuren en randen, beter te zien.</translation>
    </message>
    <message>
        <source>When you sign in to this computer</source>
        <translation>Wanneer je je bij deze computer aanmeldt</translation>
    </message>
    <message>
        <source>Start Live Chat Desk by itself</source>
        <translation>Live Chat Desk vanzelf starten</translation>
    </message>
    <message>
        <source>In the background, without its window.</source>
        <translation>Op de achtergrond, zonder venster.</translation>
    </message>
    <message>
        <source>When you leave this computer</source>
        <translation>Als je weggaat van deze computer</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Offline gaan</translation>
    </message>
    <message>
        <source>Go offline when the screen is locked</source>
        <translation>Offline gaan als het scherm vergrendeld is</translation>
    </message>
    <message>
        <source>When you are back you are asked whether to go online again.</source>
        <translation>Als je terug bent, wordt gevraagd of je weer online wilt.</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>Als je het venster sluit</translation>
    </message>
    <message>
        <source>Chats and notifications go on; the icon in the tray opens the window again and quits.</source>
        <translation>Chats en meldingen gaan door; het pictogram in het systeemvak opent het venster weer en sluit af.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Live Chat Desk.</source>
        <translation>Dit bureaublad heeft geen systeemvak, dus het venster sluiten beëindigt Live Chat Desk.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>In het systeemvak blijven</translation>
    </message>
    <message>
        <source>As the company: {language}</source>
        <translation>Zoals het bedrijf: {language}</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>Na {minutes} min</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nooit vanzelf</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Terug naar de chat</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activeren</translation>
    </message>
    <message>
        <source>No new chat begins with it. Chats that run go on.</source>
        <translation>Er begint geen nieuwe chat mee. Lopende chats gaan door.</translation>
    </message>
    <message>
        <source>No page of the site has loaded the chat in the last seven days, so nobody can be reached through it.</source>
        <translation>Geen pagina van de site heeft de chat de afgelopen zeven dagen geladen, dus niemand is er bereikbaar.</translation>
    </message>
    <message>
        <source>New chats of the site begin with it, and somebody is there to answer.</source>
        <translation>Nieuwe chats van de site beginnen ermee en er is iemand om te antwoorden.</translation>
    </message>
    <message>
        <source>New chats of the site begin with it. Nobody is online: visitors take the offline flow.</source>
        <translation>Nieuwe chats van de site beginnen ermee. Niemand is online: bezoekers volgen de offlineflow.</translation>
    </message>
    <message>
        <source>Put it on your site…</source>
        <translation>Zet het op je site…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Close conversation</source>
        <translation>Gesprek afsluiten</translation>
    </message>
    <message>
        <source>on {page}</source>
        <translation>op {page}</translation>
    </message>
    <message>
        <source>left the page</source>
        <translation>is van de pagina weg</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Aan mij toewijzen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details tonen</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Search help</source>
        <translation>Help doorzoeken</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Nothing is said of it here. Try another word.</source>
        <translation>Hier staat niets over. Probeer een ander woord.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>This opens once you are signed in.</source>
        <translation>Dit opent zodra je bent aangemeld.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>Business hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>Agents are called whenever one of them is online.</source>
        <translation>Agenten worden geroepen zodra een van hen online is.</translation>
    </message>
    <message>
        <source>Outside these hours visitors take the offline flow.</source>
        <translation>Buiten deze tijden volgen bezoekers de offlineflow.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Add a closed day</source>
        <translation>Gesloten dag toevoegen</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>{day}: not closed</source>
        <translation>{day}: niet gesloten</translation>
    </message>
</context>
<context>
    <name>IconField</name>
    <message>
        <source>Your own picture</source>
        <translation>Je eigen afbeelding</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Een afbeelding kiezen…</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Een afbeelding kiezen</translation>
    </message>
    <message>
        <source>This picture is too large, 10 MB are the most. Choose a smaller one.</source>
        <translation>Deze afbeelding is te groot, hoogstens 10 MB. Kies een kleinere.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown here, or it has too many pixels. Choose another PNG, JPEG, GIF or WebP.</source>
        <translation>Dit is geen afbeelding die hier getoond kan worden, of de afbeelding heeft te veel pixels. Kies een andere PNG, JPEG, GIF of WebP.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>Dit bestand kon niet worden gelezen. Kies een ander.</translation>
    </message>
    <message>
        <source>The picture was not put in, for you went on to something else. Choose it again where it is to be.</source>
        <translation>De afbeelding is niet ingevoegd, want je ging verder met iets anders. Kies die opnieuw waar die moet staan.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset: {action}</source>
        <translation>Herstellen: {action}</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Choose a field and press the keys that you want. Backspace takes them away. They hold in the main window.</source>
        <translation>Kies een veld en druk op de gewenste toetsen. Backspace haalt ze weg. Ze werken in het hoofdvenster.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles herstellen</translation>
    </message>
    <message>
        <source>These keys are needed for writing. Add Ctrl or Alt to a letter, or use another one.</source>
        <translation>Deze toetsen zijn nodig om te schrijven. Voeg Ctrl of Alt toe aan een letter, of gebruik een andere.</translation>
    </message>
    <message>
        <source>“{action}” has these keys already. Give it others first, or use others here.</source>
        <translation>“{action}” heeft deze toetsen al. Geef die eerst andere, of gebruik hier andere.</translation>
    </message>
</context>
<context>
    <name>KindsField</name>
    <message>
        <source>Photos and drawings, such as JPEG, PNG, WebP and GIF</source>
        <translation>Foto’s en tekeningen, zoals JPEG, PNG, WebP en GIF</translation>
    </message>
    <message>
        <source>PDF, text, and files of Word, Excel and PowerPoint</source>
        <translation>Pdf, tekst en bestanden van Word, Excel en PowerPoint</translation>
    </message>
    <message>
        <source>Recordings, such as MP3 and MP4</source>
        <translation>Opnamen, zoals MP3 en MP4</translation>
    </message>
    <message>
        <source>Archives, such as ZIP, and whatever else is no program</source>
        <translation>Archieven, zoals ZIP, en al het andere dat geen programma is</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Already in the CRM: {who}</source>
        <translation>Al in de CRM: {who}</translation>
    </message>
    <message>
        <source>Already in the CRM:</source>
        <translation>Al in de CRM:</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>{name} ({results})</source>
        <translation>{name} ({results})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message>
        <source>several leads and deals</source>
        <translation>meerdere leads en deals</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>Not exported. {why}</source>
        <translation>Niet geëxporteerd. {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Opgeslagen als {file}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Created {time}</source>
        <translation>Aangemaakt: {time}</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Eigenaar: {name}</translation>
    </message>
</context>
<context>
    <name>LeadsWindow</name>
    <message>
        <source>Leads and deals</source>
        <translation>Leads en deals</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>New playbook…</source>
        <translation>Nieuw playbook…</translation>
    </message>
    <message>
        <source>New site…</source>
        <translation>Nieuwe site…</translation>
    </message>
</context>
<context>
    <name>LeftNote</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>{name} has this conversation now</source>
        <translation>{name} heeft dit gesprek nu</translation>
    </message>
    <message>
        <source>This conversation is with somebody else now</source>
        <translation>Iemand anders heeft dit gesprek nu</translation>
    </message>
    <message>
        <source>It left your window. Choose another one from the list.</source>
        <translation>Het is uit je venster verdwenen. Kies een ander in de lijst.</translation>
    </message>
    <message>
        <source>Copy what I had written</source>
        <translation>Kopiëren wat ik had geschreven</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Your access to the chats of {company}</source>
        <translation>Je toegang tot de chats van {company}</translation>
    </message>
    <message>
        <source>Hello {name},

please choose a password here, then you can sign in to Live Chat Desk with {address}:

{link}

The link is good until {time}.</source>
        <translation>Hallo {name},

kies hier een wachtwoord; daarna kun je je met {address} aanmelden bij Live Chat Desk:

{link}

De link werkt tot: {time}.</translation>
    </message>
    <message>
        <source>Link for {name}</source>
        <translation>Link voor {name}</translation>
    </message>
    <message>
        <source>Send {name} this link. Whoever has it can choose their password, so give it to nobody else.</source>
        <translation>Stuur deze link naar {name}. Wie hem heeft kan het wachtwoord kiezen, dus geef hem aan niemand anders.</translation>
    </message>
    <message>
        <source>It is good once, until {time}, and is not shown again.</source>
        <translation>Hij werkt één keer, tot {time}, en wordt niet opnieuw getoond.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>E-mail schrijven…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Open this link?</source>
        <translation>Deze link openen?</translation>
    </message>
    <message>
        <source>Its address is written in look-alike letters. It really leads to:
{host}</source>
        <translation>Het adres bestaat uit letters die op andere lijken. In werkelijkheid leidt het naar:
{host}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Niet openen</translation>
    </message>
</context>
<context>
    <name>LiveChatButton</name>
    <message>
        <source>Live Chat</source>
        <translation>Live Chat</translation>
    </message>
    <message>
        <source>Configure Live Chat</source>
        <translation>Live Chat configureren</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This message is further back. Scroll up in the chat to find it.</source>
        <translation>Dit bericht staat verder terug. Scrol omhoog in de chat om het te vinden.</translation>
    </message>
    <message>
        <source>Live Chat Desk</source>
        <translation>Live Chat Desk</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Hello! 👋</source>
        <translation>Hallo! 👋</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Empty playbook</source>
        <translation>Leeg playbook</translation>
    </message>
    <message>
        <source>Only a greeting.</source>
        <translation>Alleen een begroeting.</translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation>Nieuw playbook</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen met</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Zoals het sjabloon</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>What is this: {setting}</source>
        <translation>Wat is dit: {setting}</translation>
    </message>
    <message>
        <source>What is this? (Shift+F1 in the field)</source>
        <translation>Wat is dit? (Shift+F1 in het veld)</translation>
    </message>
</context>
<context>
    <name>MarkedField</name>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Opsomming</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adres van de link</translation>
    </message>
    <message>
        <source>Where it leads; Enter sets it, empty takes it away</source>
        <translation>Waar hij heen leidt; Enter zet hem, leeg haalt hem weg</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopie)</translation>
    </message>
</context>
<context>
    <name>MessageReader</name>
    <message>
        <source>Copy selection</source>
        <translation>Selectie kopiëren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Bericht kopiëren</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>{host} openen</translation>
    </message>
    <message>
        <source>Opens {host}</source>
        <translation>Opent {host}</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Loading earlier messages…</source>
        <translation>Eerdere berichten laden…</translation>
    </message>
    <message>
        <source>Earlier messages could not be loaded. Scroll up to try again.</source>
        <translation>Eerdere berichten konden niet worden geladen. Scrol omhoog om het opnieuw te proberen.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Not sent.</source>
        <translation>Niet verstuurd.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nieuwe berichten</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Visitor from {page}</source>
        <translation>Bezoeker van {page}</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Bezoeker</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Live Chat Desk</source>
        <translation>Live Chat Desk</translation>
    </message>
</context>
<context>
    <name>NewLook</name>
    <message>
        <source>Colour of the bot</source>
        <translation>Kleur van de bot</translation>
    </message>
    <message>
        <source>Icon of the bot</source>
        <translation>Pictogram van de bot</translation>
    </message>
    <message>
        <source>Language of the bot</source>
        <translation>Taal van de bot</translation>
    </message>
</context>
<context>
    <name>NewSiteDialog</name>
    <message>
        <source>New site</source>
        <translation>Nieuwe site</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>First steps: {done} of {count} done</source>
        <translation>Eerste stappen: {done} van {count} gedaan</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Not saved.</source>
        <translation>Niet opgeslagen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notitie bewerken</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notitie verwijderen</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Notitie verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>The note you were rewriting was deleted. What you wrote stands here now.</source>
        <translation>De notitie die je herschreef, is verwijderd. Wat je schreef, staat nu hier.</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notitie toegevoegd</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Schrijf een notitie</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notitie toevoegen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{name} joined the chat</source>
        <translation>{name} neemt nu deel aan de chat</translation>
    </message>
    <message>
        <source>{name} reassigned the conversation to {other}</source>
        <translation>{name} heeft het gesprek opnieuw toegewezen aan {other}</translation>
    </message>
    <message>
        <source>{name} created a lead: {title}</source>
        <translation>{name} heeft een lead aangemaakt: {title}</translation>
    </message>
    <message>
        <source>{name} created a deal: {title}</source>
        <translation>{name} heeft een deal aangemaakt: {title}</translation>
    </message>
    <message>
        <source>{name} created an activity: {title}</source>
        <translation>{name} heeft een activiteit aangemaakt: {title}</translation>
    </message>
    <message>
        <source>A lead was created: {title}</source>
        <translation>Er is een lead aangemaakt: {title}</translation>
    </message>
    <message>
        <source>A deal was created: {title}</source>
        <translation>Er is een deal aangemaakt: {title}</translation>
    </message>
    <message>
        <source>An activity was created: {title}</source>
        <translation>Er is een activiteit aangemaakt: {title}</translation>
    </message>
    <message>
        <source>The conversation returned to Unassigned</source>
        <translation>Het gesprek staat weer in Niet toegewezen</translation>
    </message>
    <message>
        <source>{name} put the conversation back into Unassigned</source>
        <translation>{name} heeft het gesprek teruggezet in Niet toegewezen</translation>
    </message>
    <message>
        <source>Nobody took the conversation within the wait time</source>
        <translation>Niemand nam het gesprek aan binnen de wachttijd</translation>
    </message>
    <message>
        <source>The visitor left the page</source>
        <translation>De bezoeker heeft de pagina verlaten</translation>
    </message>
    <message>
        <source>The visitor is back</source>
        <translation>De bezoeker is terug</translation>
    </message>
    <message>
        <source>The conversation was closed</source>
        <translation>Het gesprek is afgesloten</translation>
    </message>
    <message>
        <source>{name} closed the conversation</source>
        <translation>{name} heeft het gesprek afgesloten</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>New conversations in Unassigned</source>
        <translation>Nieuwe gesprekken in Niet toegewezen</translation>
    </message>
    <message>
        <source>Conversations that are back in Unassigned</source>
        <translation>Gesprekken die terug zijn in Niet toegewezen</translation>
    </message>
    <message>
        <source>Conversations assigned to oneself</source>
        <translation>Gesprekken die aan jezelf zijn toegewezen</translation>
    </message>
    <message>
        <source>New messages in one&apos;s own conversations</source>
        <translation>Nieuwe berichten in je eigen gesprekken</translation>
    </message>
    <message>
        <source>Show what visitors write</source>
        <translation>Tonen wat bezoekers schrijven</translation>
    </message>
    <message>
        <source>Also in the window</source>
        <translation>Ook in het venster</translation>
    </message>
    <message>
        <source>Everybody is notified of</source>
        <translation>Iedereen krijgt een melding van</translation>
    </message>
    <message>
        <source>What is switched off here is told to nobody; it still stands in the lists.</source>
        <translation>Van wat hier uit staat krijgt niemand een melding; het staat nog wel in de lijsten.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Otherwise a notification only says who wrote, for screens that others can see.</source>
        <translation>Anders zegt een melding alleen wie er schreef, voor schermen die anderen kunnen zien.</translation>
    </message>
    <message>
        <source>A line at the top of the window, beside the system&apos;s notifications. Each works without the other.</source>
        <translation>Een regel bovenaan het venster, naast de meldingen van het systeem. Het ene werkt zonder het andere.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Whether notifications are shown at all is also up to the notification settings of each computer.</source>
        <translation>Of er meldingen verschijnen, hangt ook af van de meldingsinstellingen van elke computer.</translation>
    </message>
    <message>
        <source>Whether notifications of Live Chat Desk are shown at all is also up to each computer&apos;s own settings.</source>
        <translation>Of meldingen van Live Chat Desk verschijnen, hangt ook af van de instellingen van elke computer.</translation>
    </message>
    <message>
        <source>Open this computer&apos;s notification settings</source>
        <translation>De meldingsinstellingen van deze computer openen</translation>
    </message>
    <message>
        <source>The notification settings did not open. Look for them in the settings of this computer.</source>
        <translation>De meldingsinstellingen zijn niet geopend. Zoek ze in de instellingen van deze computer.</translation>
    </message>
    <message>
        <source>You are notified of</source>
        <translation>Waarvan je meldingen krijgt</translation>
    </message>
    <message>
        <source>Keep them until they are handled</source>
        <translation>Laten staan tot ze zijn afgehandeld</translation>
    </message>
    <message>
        <source>How long notifications stay is up to this computer&apos;s notification settings.</source>
        <translation>Hoe lang meldingen blijven staan, bepalen de meldingsinstellingen van deze computer.</translation>
    </message>
    <message>
        <source>Tell again of a chat that waits</source>
        <translation>Een wachtende chat opnieuw melden</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Niet storen</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a notification</comment>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a notification</comment>
        <translation>Uit</translation>
    </message>
    <message>
        <source>As the company: on</source>
        <translation>Zoals het bedrijf: aan</translation>
    </message>
    <message>
        <source>As the company: off</source>
        <translation>Zoals het bedrijf: uit</translation>
    </message>
    <message>
        <source>Nothing is shown or heard then. What you missed is told of afterwards.</source>
        <translation>Er wordt dan niets getoond of gehoord. Wat je miste, wordt daarna gemeld.</translation>
    </message>
    <message>
        <source>Every day at the same time</source>
        <translation>Elke dag op dezelfde tijd</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time of the day</comment>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>a time of the day</comment>
        <translation>Tot</translation>
    </message>
    <message>
        <source>While this computer is set not to disturb</source>
        <translation>Zolang deze computer op Niet storen staat</translation>
    </message>
    <message>
        <source>This computer&apos;s Focus hides notifications, but tells no program of it: sounds are only off at the times set here.</source>
        <translation>De focusstand van deze computer verbergt meldingen, maar laat programma’s dat niet weten: geluiden zijn alleen uit op de tijden die hier zijn ingesteld.</translation>
    </message>
    <message>
        <source>Every {seconds} s</source>
        <translation>Elke {seconds} s</translation>
    </message>
    <message>
        <source>Every {minutes} min</source>
        <translation>Elke {minutes} min</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>tell again</comment>
        <translation>Nooit</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Found in the chat: {value}. Alt+Enter takes it.</source>
        <translation>Gevonden in de chat: {value}. Alt+Enter neemt het over.</translation>
    </message>
    <message>
        <source>The visitor wrote: {words} (Alt+Enter)</source>
        <translation>De bezoeker schreef: {words} (Alt+Enter)</translation>
    </message>
    <message>
        <source>In the chat: {value}</source>
        <translation>In de chat: {value}</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Dit niet</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{name} was not opened. {why}</source>
        <translation>{name} is niet geopend. {why}</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}. Save it instead.</source>
        <translation>Geen programma op deze computer opent {name}. Sla het bestand op.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Bestand opslaan</translation>
    </message>
    <message>
        <source>{name} was not saved. {why}</source>
        <translation>{name} is niet opgeslagen. {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Opgeslagen als {file}</translation>
    </message>
    <message>
        <source>{name} is not kept any more.</source>
        <translation>{name} wordt niet meer bewaard.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Sneltoetsen zoeken</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Niets heet zo. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Sneltoetsen wijzigen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Terwijl je schrijft</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Het bericht versturen</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>Een nieuwe regel beginnen</translation>
    </message>
    <message>
        <source>Bring a canned reply</source>
        <translation>Een standaardantwoord invoegen</translation>
    </message>
    <message>
        <source>Save a note in the details</source>
        <translation>Een notitie in de details opslaan</translation>
    </message>
    <message>
        <source>Search in another window</source>
        <translation>Zoeken in een ander venster</translation>
    </message>
    <message>
        <source>Close another window</source>
        <translation>Een ander venster sluiten</translation>
    </message>
    <message>
        <source>Say what a setting is</source>
        <translation>Zeggen wat een instelling is</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>No playbook chosen</source>
        <translation>Geen playbook gekozen</translation>
    </message>
    <message>
        <source>Choose one from the list to see how it goes.</source>
        <translation>Kies er een uit de lijst om te zien hoe het verloopt.</translation>
    </message>
    <message>
        <source>Make a new one of it</source>
        <translation>Er een nieuw van maken</translation>
    </message>
    <message>
        <source>Somebody deleted it. What you changed and did not save is still here.</source>
        <translation>Iemand heeft het verwijderd. Wat je wijzigde en niet opsloeg, is hier nog.</translation>
    </message>
    <message>
        <source>This playbook is not there any more</source>
        <translation>Dit playbook is er niet meer</translation>
    </message>
    <message>
        <source>Somebody deleted it. Choose another one.</source>
        <translation>Iemand heeft het verwijderd. Kies een ander.</translation>
    </message>
    <message>
        <source>Only administrators may change this. Ask one of them to do it, or to make you one.</source>
        <translation>Alleen beheerders mogen dit wijzigen. Vraag een van hen om het te doen, of om je beheerder te maken.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Set by your organization</source>
        <translation>Door je organisatie ingesteld</translation>
    </message>
    <message>
        <source>{kind}: {choice}</source>
        <translation>{kind}: {choice}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gevonden</numerusform>
            <numerusform>%Ln gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} van {count}</translation>
    </message>
    <message>
        <source>Find actions, people and conversations</source>
        <translation>Acties, mensen en gesprekken zoeken</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing has these letters. Try fewer, or another word.</source>
        <translation>Niets heeft deze letters. Probeer er minder, of een ander woord.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ kiezen · Enter opent · Esc sluit</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Reassign to {name}</source>
        <translation>Opnieuw toewijzen aan {name}</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>{presence} · show their closed conversations</source>
        <translation>{presence} · afgesloten gesprekken tonen</translation>
    </message>
</context>
<context>
    <name>PicturePart</name>
    <message>
        <source>The picture is in. Say what it shows.</source>
        <translation>De afbeelding staat erin. Zeg wat erop te zien is.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Wat de afbeelding toont</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Wat de afbeelding toont, voor wie die niet kan zien</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>This photo could not be loaded.</source>
        <translation>Deze foto kon niet worden geladen.</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In een ander programma openen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln nieuw bericht</numerusform>
            <numerusform>%Ln nieuwe berichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Playbooks</name>
    <message>
        <source>Chats that are running with it go on to their end. It cannot be brought back.</source>
        <translation>Chats die ermee lopen gaan door tot het einde. Het kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>It is active: without it the site offers no chat.</source>
        <translation>Het is actief: zonder dit playbook biedt de site geen chat.</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” verwijderen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Activate “{name}”?</source>
        <translation>“{name}” activeren?</translation>
    </message>
    <message>
        <source>“{other}” is active on this site now and is paused then. Chats that run go on.</source>
        <translation>“{other}” is nu actief op deze site en wordt dan gepauzeerd. Lopende chats gaan door.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activeren</translation>
    </message>
    <message>
        <source>Activate it without your changes?</source>
        <translation>Activeren zonder je wijzigingen?</translation>
    </message>
    <message>
        <source>Your changes are not saved: visitors would get it as it was saved last. Save first to have them.</source>
        <translation>Je wijzigingen zijn niet opgeslagen: bezoekers krijgen het zoals het het laatst is opgeslagen. Sla eerst op om ze mee te nemen.</translation>
    </message>
    <message>
        <source>Activate as saved</source>
        <translation>Activeren zoals opgeslagen</translation>
    </message>
    <message>
        <source>Configure Live Chat</source>
        <translation>Live Chat configureren</translation>
    </message>
    <message>
        <source>Begin with the template “Chat with your leads”, or add the Live Chat card to a playbook.</source>
        <translation>Begin met het sjabloon “Chat met je leads”, of voeg de Live Chat-kaart toe aan een playbook.</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nieuw op basis van het sjabloon</translation>
    </message>
    <message>
        <source>Choose an existing playbook</source>
        <translation>Een bestaand playbook kiezen</translation>
    </message>
    <message>
        <source>{name} saved this playbook meanwhile</source>
        <translation>{name} heeft dit playbook intussen opgeslagen</translation>
    </message>
    <message>
        <source>Your changes are kept here until you choose.</source>
        <translation>Je wijzigingen blijven hier bewaard tot je kiest.</translation>
    </message>
    <message>
        <source>See both</source>
        <translation>Beide bekijken</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>In plaats daarvan de mijne opslaan</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die van de ander nemen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Je wijzigingen verwerpen?</translation>
    </message>
    <message>
        <source>The playbook is as it was saved last then. This cannot be undone.</source>
        <translation>Het playbook is dan zoals het het laatst is opgeslagen. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>What you wrote here is not saved.</source>
        <translation>Wat je hier schreef is niet opgeslagen.</translation>
    </message>
    <message>
        <source>No visitor gets here</source>
        <translation>Geen bezoeker komt hier</translation>
    </message>
    <message>
        <source>No visitor takes this way</source>
        <translation>Geen bezoeker gaat deze weg</translation>
    </message>
    <message>
        <source>Bot and playbook</source>
        <translation>Bot en playbook</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Closed: {days}</source>
        <translation>Gesloten: {days}</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>Naam van het playbook</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Naam van de bot</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Uiterlijk en taal</translation>
    </message>
    <message>
        <source>What visitors agree to</source>
        <translation>Waarmee bezoekers instemmen</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>First card</source>
        <translation>Eerste kaart</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>Gaat verder met</translation>
    </message>
    <message>
        <source>The bot&apos;s part ends here</source>
        <translation>Hier eindigt het deel van de bot</translation>
    </message>
    <message>
        <source>Offline flow</source>
        <translation>Offlineflow</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Geïnstalleerd</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Niet geïnstalleerd</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Opgeslagen {time}</translation>
    </message>
    <message>
        <source>Saved by {name}, {time}</source>
        <translation>Opgeslagen door {name}, {time}</translation>
    </message>
    <message>
        <source>Somebody deleted this playbook meanwhile.</source>
        <translation>Iemand heeft dit playbook intussen verwijderd.</translation>
    </message>
    <message>
        <source>Only deals admins may do this, and you are none any more.</source>
        <translation>Alleen dealbeheerders mogen dit, en dat ben je niet meer.</translation>
    </message>
    <message>
        <source>Site {name}</source>
        <translation>Site {name}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begroeting</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Question card</source>
        <translation>Vraagkaart</translation>
    </message>
    <message>
        <source>Capture card</source>
        <translation>Vastlegkaart</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Vrije tekst</translation>
    </message>
    <message>
        <source>Live Chat card</source>
        <translation>Live Chat-kaart</translation>
    </message>
    <message>
        <source>Qualified lead</source>
        <translation>Gekwalificeerde lead</translation>
    </message>
    <message>
        <source>Not a lead</source>
        <translation>Geen lead</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Terug naar de vraag</translation>
    </message>
    <message>
        <source>What the bot says</source>
        <translation>Wat de bot zegt</translation>
    </message>
    <message>
        <source>What it says when it did not understand</source>
        <translation>Wat hij zegt als hij het niet begreep</translation>
    </message>
    <message>
        <source>Answer for who would rather not say</source>
        <translation>Antwoord voor wie het liever niet zegt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Waar hij naar vraagt</translation>
    </message>
    <message>
        <source>What it creates</source>
        <translation>Wat hij aanmaakt</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Van wie het is</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Online message</source>
        <translation>Onlinebericht</translation>
    </message>
    <message>
        <source>Offline message</source>
        <translation>Offlinebericht</translation>
    </message>
    <message>
        <source>Wait time</source>
        <translation>Wachttijd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>May I ask a question?</source>
        <translation>Mag ik iets vragen?</translation>
    </message>
    <message>
        <source>Nobody can answer right now. What you wrote is kept.</source>
        <translation>Niemand kan nu antwoorden. Wat je schreef, blijft bewaard.</translation>
    </message>
    <message>
        <source>I am calling somebody from our team.</source>
        <translation>Ik roep iemand van ons team.</translation>
    </message>
    <message>
        <source>May I ask your name?</source>
        <translation>Mag ik je naam vragen?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Een nieuw bericht</translation>
    </message>
    <message>
        <source>Lead, deal or activity</source>
        <translation>Lead, deal of activiteit</translation>
    </message>
    <message>
        <source>Choose a card to edit it, or add one behind the row that you are at.</source>
        <translation>Kies een kaart om te bewerken, of voeg er een toe achter de rij waar je bent.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>There is nothing to set at this card.</source>
        <translation>Er valt niets in te stellen op deze kaart.</translation>
    </message>
    <message>
        <source>Somebody or something else</source>
        <translation>Iemand of iets anders</translation>
    </message>
    <message>
        <source>No icon: the first letter of the name</source>
        <translation>Geen pictogram: de eerste letter van de naam</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Kleur: {name}</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>een afbeelding</translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <translation>Pictogram: {name}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Taal: {name}</translation>
    </message>
    <message>
        <source>The site&apos;s colour</source>
        <translation>De kleur van de site</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blauwgroen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Donkergrijs</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Speech bubble</source>
        <translation>Tekstballon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>Glimlach</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ster</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Vraagteken</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Bel</translation>
    </message>
    <message>
        <source>The site&apos;s language</source>
        <translation>De taal van de site</translation>
    </message>
    <message>
        <source>no playbook yet</source>
        <translation>nog geen playbook</translation>
    </message>
</context>
<context>
    <name>PlaybooksWindow</name>
    <message>
        <source>“{name}” is not saved yet: visitors do not see your changes. They are kept here.</source>
        <translation>“{name}” is nog niet opgeslagen: bezoekers zien je wijzigingen niet. Ze worden hier bewaard.</translation>
    </message>
    <message>
        <source>Choose a playbook from the list, then add the Live Chat card with “Add a card”.</source>
        <translation>Kies een playbook uit de lijst en voeg de Live Chat-kaart toe met “Kaart toevoegen”.</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Only deals admins may set up the chatbot. Ask an administrator for the right, or to do it for you.</source>
        <translation>Alleen dealbeheerders mogen de chatbot instellen. Vraag een beheerder om het recht, of om het voor je te doen.</translation>
    </message>
    <message>
        <source>Your changes are not saved. They are kept here for when you may again.</source>
        <translation>Je wijzigingen zijn niet opgeslagen. Ze worden hier bewaard tot je het weer mag.</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Je mag dit niet zien</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your preferences could not be read, so everything is as it was delivered. Open Preferences to choose again.</source>
        <translation>Je voorkeuren konden niet worden gelezen, dus alles staat weer zoals in het begin. Open Voorkeuren om opnieuw te kiezen.</translation>
    </message>
    <message>
        <source>Until then, what was set before goes on.</source>
        <translation>Tot dan blijft gelden wat eerder was ingesteld.</translation>
    </message>
    <message>
        <source>What your organization has set is not used, since others than the administrator of this computer could change it. Please tell your administrator: {source}</source>
        <translation>Wat je organisatie heeft ingesteld wordt niet gebruikt, omdat anderen dan de beheerder van deze computer het kunnen wijzigen. Meld dit aan je beheerder: {source}</translation>
    </message>
    <message>
        <source>What your organization has set is not used, since there is too much of it. Please tell your administrator: {source}</source>
        <translation>Wat je organisatie heeft ingesteld wordt niet gebruikt, omdat het te veel is. Meld dit aan je beheerder: {source}</translation>
    </message>
    <message>
        <source>What your organization has set cannot be read, and is not used. Please tell your administrator: {source}</source>
        <translation>Wat je organisatie heeft ingesteld kan niet worden gelezen en wordt niet gebruikt. Meld dit aan je beheerder: {source}</translation>
    </message>
    <message>
        <source>Some of what your organization has set is not understood: {names}. Please tell your administrator: {source}</source>
        <translation>Een deel van wat je organisatie heeft ingesteld is onbegrijpelijk: {names}. Meld dit aan je beheerder: {source}</translation>
    </message>
    <message>
        <source>Set by your organization, and cannot be changed here: {source}</source>
        <translation>Ingesteld door je organisatie, en hier niet te wijzigen: {source}</translation>
    </message>
    <message>
        <source>Preset by your organization; you can change it: {source}</source>
        <translation>Vooraf ingesteld door je organisatie; je kunt het wijzigen: {source}</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Visitor: {text}</source>
        <translation>Bezoeker: {text}</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} later</translation>
    </message>
    <message>
        <source>Somebody takes it after</source>
        <translation>Iemand neemt hem na</translation>
    </message>
    <message>
        <source>Online, but nobody takes it</source>
        <translation>Online, maar niemand neemt hem</translation>
    </message>
    <message>
        <source>Nobody is online</source>
        <translation>Niemand is online</translation>
    </message>
    <message>
        <source>A person has the chat.</source>
        <translation>Een mens heeft de chat.</translation>
    </message>
    <message>
        <source>The bot has brought it to its end.</source>
        <translation>De bot heeft de chat afgerond.</translation>
    </message>
    <message>
        <source>Nobody came in time. The bot has brought it to its end.</source>
        <translation>Niemand was op tijd. De bot heeft de chat afgerond.</translation>
    </message>
    <message>
        <source>It goes on and on. The preview stops here.</source>
        <translation>Er komt geen einde aan. Het voorbeeld stopt hier.</translation>
    </message>
    <message>
        <source>The bot waits for the visitor.</source>
        <translation>De bot wacht op de bezoeker.</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notitie: {text}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>What the visitor sees</source>
        <translation>Wat de bezoeker ziet</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Kaart tonen</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Eén tonen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Eén stap terug</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Vanaf het begin</translation>
    </message>
    <message>
        <source>Hide the preview (Ctrl+P)</source>
        <translation>Voorbeeld verbergen (Ctrl+P)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Er is geen verbinding.</translation>
    </message>
    <message>
        <source>There are too many ways to try them all, so none are marked that nobody takes.</source>
        <translation>Er zijn te veel wegen om ze allemaal te proberen; wegen die niemand gaat, zijn dus niet gemarkeerd.</translation>
    </message>
    <message>
        <source>The flow marks them: lead a way there, or delete them.</source>
        <translation>Ze zijn in de flow gemarkeerd: leid er een weg naartoe of verwijder ze.</translation>
    </message>
    <message>
        <source>The preview stops: {why}</source>
        <translation>Het voorbeeld stopt: {why}</translation>
    </message>
    <message>
        <source>The preview stops at “{card}”: {why}</source>
        <translation>Het voorbeeld stopt bij “{card}”: {why}</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Er is nog niets te tonen.</translation>
    </message>
    <message>
        <source>This is how it was before.</source>
        <translation>Zo was het eerst.</translation>
    </message>
    <message>
        <source>The flow has changed: with these answers the visitor gets no further.</source>
        <translation>De flow is veranderd: met deze antwoorden komt de bezoeker niet verder.</translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>The password is kept in this computer&apos;s keyring.</source>
        <translation>Het wachtwoord wordt bewaard in de sleutelbos van deze computer.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, so the password is kept for this run only.</source>
        <translation>Deze computer heeft geen sleutelbos, dus het wachtwoord wordt alleen bewaard tot je het programma afsluit.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Use the system&apos;s settings</source>
        <translation>Instellingen van het systeem gebruiken</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Geen proxy</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Hier instellen</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adres van de proxy</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message numerus="yes">
        <source>You have %n open chat(s)</source>
        <translation>
            <numerusform>Je hebt %n open chat</numerusform>
            <numerusform>Je hebt %n open chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Your chats are on their way</source>
        <translation>Je chats zijn onderweg</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>The server has not answered yet. What it has not confirmed is kept, and sent when you start again.</source>
        <translation>De server heeft nog niet geantwoord. Wat hij niet heeft bevestigd, wordt bewaard en verstuurd als je weer start.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Wachten op de server…</translation>
    </message>
    <message>
        <source>They stay with you; if you are away for longer than your company allows, they go back to Unassigned.</source>
        <translation>Ze blijven bij jou; ben je langer weg dan je bedrijf toestaat, dan gaan ze terug naar Niet toegewezen.</translation>
    </message>
    <message>
        <source>There is no connection, so they cannot be given to anybody now.</source>
        <translation>Er is geen verbinding, dus ze kunnen nu aan niemand worden gegeven.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) could not be given away. Choose again.</source>
        <translation>
            <numerusform>%n chat kon niet worden overgedragen. Kies opnieuw.</numerusform>
            <numerusform>%n chats konden niet worden overgedragen. Kies opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall become of them?</source>
        <translation>Wat moet ermee gebeuren?</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer within %n second(s) they stay with you, and the session ends.</source>
        <translation>
            <numerusform>Zonder antwoord binnen %n seconde blijven ze bij jou en eindigt de sessie.</numerusform>
            <numerusform>Zonder antwoord binnen %n seconden blijven ze bij jou en eindigt de sessie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Live Chat Desk</source>
        <translation>Live Chat Desk</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles zoeken…</translation>
    </message>
    <message>
        <source>Leads and deals</source>
        <translation>Leads en deals</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Company settings</source>
        <translation>Bedrijfsinstellingen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Verbindingsinstellingen…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Afmelden…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Accountmenu</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Alles als tekst kopiëren</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Er is niets geopend</translation>
    </message>
    <message>
        <source>Choose something in the list to see all that is known of it.</source>
        <translation>Kies iets in de lijst om alles te zien wat erover bekend is.</translation>
    </message>
    <message>
        <source>This is not there any more</source>
        <translation>Dit is er niet meer</translation>
    </message>
    <message>
        <source>It may have been deleted. Search for it to be sure.</source>
        <translation>Misschien is het verwijderd. Zoek ernaar om zeker te zijn.</translation>
    </message>
</context>
<context>
    <name>ReassignBox</name>
    <message>
        <source>Unassigned</source>
        <comment>owner</comment>
        <translation>Niet toegewezen</translation>
    </message>
    <message>
        <source>{name} (offline)</source>
        <translation>{name} (offline)</translation>
    </message>
    <message>
        <source>{name} is offline and may not answer soon.</source>
        <translation>{name} is offline en antwoordt misschien niet snel.</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Opnieuw toewijzen</translation>
    </message>
</context>
<context>
    <name>RepliesBench</name>
    <message>
        <source>Not saved. Put right what is marked first.</source>
        <translation>Niet opgeslagen. Verbeter eerst wat is gemarkeerd.</translation>
    </message>
    <message>
        <source>Your canned replies are not saved yet: nobody else has them. They are kept here.</source>
        <translation>Je standaardantwoorden zijn nog niet opgeslagen: niemand anders heeft ze. Ze worden hier bewaard.</translation>
    </message>
    <message>
        <source>Your changes that were not saved are back.</source>
        <translation>Je niet-opgeslagen wijzigingen zijn terug.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Not saved. {name} saved meanwhile and changed the same: {replies}. Yours stand here; save to put them in place.</source>
        <translation>Niet opgeslagen. {name} heeft intussen opgeslagen en hetzelfde gewijzigd: {replies}. Hier staan die van jou; sla op om ze ervoor in de plaats te zetten.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Niet opgeslagen.</translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation>Je wijzigingen blijven hier bewaard.</translation>
    </message>
    <message>
        <source>Saved. {name} had saved others meanwhile; both are there.</source>
        <translation>Opgeslagen. {name} had intussen andere opgeslagen; beide staan er.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
</context>
<context>
    <name>RepliesFoot</name>
    <message>
        <source>Discard changes</source>
        <translation>Wijzigingen verwerpen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Undo: bring back /{shortcut}</source>
        <translation>Ongedaan maken: /{shortcut} terughalen</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Shortcut</source>
        <translation>Sneltekst</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Visitor&apos;s name</source>
        <translation>Naam van de bezoeker</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Eigen naam</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Invoegen:</translation>
    </message>
    <message>
        <source>Shortcut, typed behind /</source>
        <translation>Sneltekst, getypt na /</translation>
    </message>
    <message>
        <source>How it may read</source>
        <translation>Hoe het eruit kan zien</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>The CRM says: {words}</source>
        <translation>De CRM zegt: {words}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Open in the CRM</source>
        <translation>In de CRM openen</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Final results created</source>
        <translation>Aangemaakte resultaten</translation>
    </message>
    <message>
        <source>Leads and deals that you create appear here.</source>
        <translation>Leads en deals die je aanmaakt, verschijnen hier.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Data retention</source>
        <translation>Gegevens bewaren</translation>
    </message>
    <message>
        <source>Keep closed conversations</source>
        <translation>Afgesloten gesprekken bewaren</translation>
    </message>
    <message>
        <source>Keep files of closed conversations</source>
        <translation>Bestanden van afgesloten gesprekken bewaren</translation>
    </message>
    <message>
        <source>Open conversations always stay. Leads, deals and activities made from a conversation stay where they are.</source>
        <translation>Open gesprekken blijven altijd. Leads, deals en activiteiten die uit een gesprek zijn gemaakt, blijven waar ze zijn.</translation>
    </message>
    <message>
        <source>Files go with their conversation at the latest. Where they go first, the conversation still names them.</source>
        <translation>Bestanden verdwijnen uiterlijk samen met hun gesprek. Verdwijnen ze eerder, dan noemt het gesprek ze nog.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>voor altijd</translation>
    </message>
    <message>
        <source>What is older than that already goes an hour after you save. Until then you can put the setting back.</source>
        <translation>Wat al ouder is, verdwijnt een uur na het opslaan. Tot dan kun je de instelling terugzetten.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Not sent</source>
        <translation>Niet verstuurd</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Closed {time}</source>
        <translation>Afgesloten {time}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>No longer in this folder</source>
        <translation>Niet meer in deze map</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Gemist</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>Bezoeker weg</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verstuurd</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Gekwalificeerd</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Niet gekwalificeerd</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Not saved yet: {settings}</source>
        <translation>Nog niet opgeslagen: {settings}</translation>
    </message>
    <message>
        <source>What you changed is not saved, and stays here for you to copy.</source>
        <translation>Wat je wijzigde is niet opgeslagen en blijft hier staan om te kopiëren.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Niet opgeslagen.</translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation>Je wijzigingen blijven hier bewaard.</translation>
    </message>
    <message>
        <source>The server&apos;s operator</source>
        <translation>De beheerder van de server</translation>
    </message>
    <message>
        <source>{name} saved meanwhile, and changed the same as you. Theirs: {settings}. Save to put yours in their place.</source>
        <translation>{name} sloeg intussen op en wijzigde hetzelfde als jij. Van die kant: {settings}. Sla op om het jouwe ervoor in de plaats te zetten.</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Discard changes</source>
        <translation>Wijzigingen verwerpen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search by name, title, email or phone</source>
        <translation>Zoek op naam, titel, e-mailadres of telefoon</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Final results created</source>
        <translation>Aangemaakte resultaten</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Bot and playbook</source>
        <translation>Bot en playbook</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>Naam van het playbook</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Naam van de bot</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>The site&apos;s, or one such as #1f6feb</source>
        <translation>Die van de site, of bv. #1f6feb</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Pictogram</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Leads and deals</source>
        <translation>Leads en deals</translation>
    </message>
    <message>
        <source>Other leads and deals</source>
        <translation>Andere leads en deals</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>Nog geen site</translation>
    </message>
    <message>
        <source>A site is where your visitors are. Make one with “New site…”; then give it a playbook.</source>
        <translation>Een site is waar je bezoekers zijn. Maak er een met “Nieuwe site…” en geef die dan een playbook.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Go to Unassigned</source>
        <translation>Naar Niet toegewezen</translation>
    </message>
    <message>
        <source>Go to My conversations</source>
        <translation>Naar Mijn gesprekken</translation>
    </message>
    <message>
        <source>Go to Closed conversations</source>
        <translation>Naar Afgesloten gesprekken</translation>
    </message>
    <message>
        <source>Open Leads and deals</source>
        <translation>Leads en deals openen</translation>
    </message>
    <message>
        <source>Open Chatbot</source>
        <translation>Chatbot openen</translation>
    </message>
    <message>
        <source>Open Company settings</source>
        <translation>Bedrijfsinstellingen openen</translation>
    </message>
    <message>
        <source>Open Preferences</source>
        <translation>Voorkeuren openen</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorig gesprek</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>The open conversation</source>
        <translation>Het geopende gesprek</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Vensters</translation>
    </message>
    <message>
        <source>You and this program</source>
        <translation>Jij en dit programma</translation>
    </message>
    <message>
        <source>Find actions, people and conversations</source>
        <translation>Acties, mensen en gesprekken zoeken</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Volgend gesprek</translation>
    </message>
    <message>
        <source>Go to the list of conversations</source>
        <translation>Naar de lijst met gesprekken</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Een bericht schrijven</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Aan mij toewijzen</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Opnieuw toewijzen</translation>
    </message>
    <message>
        <source>Put back into Unassigned</source>
        <translation>Terugzetten in Niet toegewezen</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Gesprek afsluiten</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Details tonen of verbergen</translation>
    </message>
    <message>
        <source>Write in the details</source>
        <translation>In de details schrijven</translation>
    </message>
    <message>
        <source>Create lead</source>
        <translation>Lead aanmaken</translation>
    </message>
    <message>
        <source>Create deal</source>
        <translation>Deal aanmaken</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Alle sneltoetsen tonen</translation>
    </message>
    <message>
        <source>Open Help</source>
        <translation>Help openen</translation>
    </message>
    <message>
        <source>Open Connection settings</source>
        <translation>Verbindingsinstellingen openen</translation>
    </message>
    <message>
        <source>Go online or offline</source>
        <translation>Online of offline gaan</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Nu proberen te verbinden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Offline gaan</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gaan</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Meld je eerst aan</translation>
    </message>
    <message>
        <source>One moment, the server is being asked</source>
        <translation>Een moment, we vragen het de server</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself first</source>
        <translation>Wijs het gesprek eerst aan jezelf toe</translation>
    </message>
    <message>
        <source>Your company has switched this off</source>
        <translation>Je bedrijf heeft dit uitgezet</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Signing in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <source>Sign in to Live Chat Desk</source>
        <translation>Aanmelden bij Live Chat Desk</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adres van de server</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Verbindingsinstellingen…</translation>
    </message>
    <message>
        <source>You stay signed in on this computer where it has a keyring, otherwise for this run only.</source>
        <translation>Je blijft aangemeld als deze computer een sleutelbos heeft, anders tot je het programma afsluit.</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>Name of the site</source>
        <translation>Naam van de site</translation>
    </message>
    <message>
        <source>Allowed sites, one per line</source>
        <translation>Toegestane sites, één per regel</translation>
    </message>
    <message>
        <source>Only pages of these sites may have the chat.</source>
        <translation>Alleen pagina’s van deze sites mogen de chat hebben.</translation>
    </message>
    <message>
        <source>The site needs a name.</source>
        <translation>De site heeft een naam nodig.</translation>
    </message>
    <message>
        <source>The bot needs a name.</source>
        <translation>De bot heeft een naam nodig.</translation>
    </message>
    <message>
        <source>{count} sites are the most.</source>
        <translation>Hoogstens {count} sites.</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Naam van de bot</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>This site has no playbook yet: its pages offer no chat.</source>
        <translation>Deze site heeft nog geen playbook: de pagina’s bieden geen chat.</translation>
    </message>
    <message>
        <source>New playbook…</source>
        <translation>Nieuw playbook…</translation>
    </message>
    <message>
        <source>Put it on your site…</source>
        <translation>Zet het op je site…</translation>
    </message>
    <message>
        <source>Site settings…</source>
        <translation>Site-instellingen…</translation>
    </message>
</context>
<context>
    <name>SiteSettings</name>
    <message>
        <source>Site settings</source>
        <translation>Site-instellingen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>{name} changed this site meanwhile. What you wrote is still here.</source>
        <translation>{name} heeft deze site intussen gewijzigd. Wat je schreef staat er nog.</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>In plaats daarvan de mijne opslaan</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die van de ander nemen</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>A playbook of the site may set its own name, colour and language.</source>
        <translation>Een playbook van de site kan een eigen naam, kleur en taal hebben.</translation>
    </message>
    <message>
        <source>No page has loaded the chat yet.</source>
        <translation>Nog geen pagina heeft de chat geladen.</translation>
    </message>
    <message>
        <source>A page loaded the chat last at {time}.</source>
        <translation>Een pagina laadde de chat het laatst: {time}.</translation>
    </message>
    <message>
        <source>A page loaded the chat last at {time}: {page}</source>
        <translation>Een pagina laadde de chat het laatst ({time}): {page}</translation>
    </message>
    <message>
        <source>The chat does not open on {site}: it is not among the allowed sites. Add it in the site&apos;s settings.</source>
        <translation>De chat opent niet op {site}: die staat niet bij de toegestane sites. Voeg hem toe in de site-instellingen.</translation>
    </message>
    <message>
        <source>No page may have the chat yet. Add your site in the site&apos;s settings.</source>
        <translation>Nog geen enkele pagina mag de chat hebben. Voeg je site toe in de site-instellingen.</translation>
    </message>
    <message>
        <source>Allowed sites: {sites}</source>
        <translation>Toegestane sites: {sites}</translation>
    </message>
    <message>
        <source>“{line}” is no site. Write it like https://shop.example, one per line.</source>
        <translation>“{line}” is geen site. Schrijf het als https://shop.example, één per regel.</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Outside business hours visitors see the same.</source>
        <translation>Buiten openingstijden zien bezoekers hetzelfde.</translation>
    </message>
    <message>
        <source>This is what visitors see within business hours.</source>
        <translation>Dit zien bezoekers binnen openingstijden.</translation>
    </message>
    <message>
        <source>Who is there to answer</source>
        <translation>Wie er kan antwoorden</translation>
    </message>
    <message>
        <source>Seconds until somebody takes the chat</source>
        <translation>Seconden tot iemand de chat neemt</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Play: {sound}</source>
        <translation>Afspelen: {sound}</translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Sounds</source>
        <translation>Geluiden</translation>
    </message>
    <message>
        <source>You hear</source>
        <translation>Te horen</translation>
    </message>
    <message>
        <source>New conversations in Unassigned</source>
        <translation>Nieuwe gesprekken in Niet toegewezen</translation>
    </message>
    <message>
        <source>Conversations that are back in Unassigned</source>
        <translation>Gesprekken die terug zijn in Niet toegewezen</translation>
    </message>
    <message>
        <source>Conversations assigned to oneself</source>
        <translation>Gesprekken die aan jezelf zijn toegewezen</translation>
    </message>
    <message>
        <source>New messages in one&apos;s own conversations</source>
        <translation>Nieuwe berichten in je eigen gesprekken</translation>
    </message>
    <message>
        <source>A sound comes with its notification: where there is none, and in quiet times, nothing is heard.</source>
        <translation>Een geluid hoort bij een melding: is die er niet, en in je stille uren, is er niets te horen.</translation>
    </message>
    <message>
        <source>Until somebody comes</source>
        <translation>Tot er iemand komt</translation>
    </message>
    <message>
        <source>The sound of a chat in Unassigned comes again every {seconds} s, while you are online.</source>
        <translation>Het geluid van een chat in Niet toegewezen herhaalt zich elke {seconds} s zolang je online bent.</translation>
    </message>
    <message>
        <source>Ring until somebody takes the chat</source>
        <translation>Bellen tot iemand de chat neemt</translation>
    </message>
    <message>
        <source>When something waits and you are elsewhere. The window never comes to the front by itself.</source>
        <translation>Als er iets wacht en je ergens anders bent. Het venster komt nooit vanzelf naar voren.</translation>
    </message>
    <message>
        <source>Flash the window&apos;s button in the taskbar</source>
        <translation>De knop van het venster in de taakbalk laten knipperen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Nothing is heard while the volume is 0.</source>
        <translation>Bij volume 0 is er niets te horen.</translation>
    </message>
    <message>
        <source>Nothing on this computer plays sounds. Install pw-play, paplay or aplay, and try again.</source>
        <translation>Niets op deze computer speelt geluiden af. Installeer pw-play, paplay of aplay en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The sound could not be played. Check that loudspeakers or headphones are connected, and try again.</source>
        <translation>Het geluid kon niet worden afgespeeld. Controleer of er luidsprekers of een koptelefoon zijn aangesloten en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Sign in to receive chats</source>
        <translation>Meld je aan om chats te ontvangen</translation>
    </message>
    <message>
        <source>Switch on to receive chats</source>
        <translation>Zet aan om chats te ontvangen</translation>
    </message>
    <message>
        <source>You receive chats</source>
        <translation>Je ontvangt chats</translation>
    </message>
    <message>
        <source>You receive chats again once connected</source>
        <translation>Met verbinding ontvang je weer chats</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Verbindingsinstellingen…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>{step}. Done.</source>
        <translation>{step}. Gedaan.</translation>
    </message>
</context>
<context>
    <name>StrandedTexts</name>
    <message>
        <source>Not sent</source>
        <translation>Niet verstuurd</translation>
    </message>
    <message>
        <source>These conversations left your window before you could send this. Copy what you still need.</source>
        <translation>Deze gesprekken verdwenen uit je venster voordat je dit kon versturen. Kopieer wat je nog nodig hebt.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Edit this card</source>
        <translation>Deze kaart bewerken</translation>
    </message>
    <message>
        <source>Delete this card</source>
        <translation>Deze kaart verwijderen</translation>
    </message>
    <message>
        <source>Move this card up</source>
        <translation>Deze kaart omhoog</translation>
    </message>
    <message>
        <source>Move this card down</source>
        <translation>Deze kaart omlaag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Bot and playbook</source>
        <translation>Bot en playbook</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Kaart toevoegen</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>My newest conversations</source>
        <translation>Mijn nieuwste gesprekken</translation>
    </message>
    <message>
        <source>Open Live Chat Desk</source>
        <translation>Live Chat Desk openen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Er wacht niemand</translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n minute(s)</source>
        <translation>
            <numerusform>het oudste al %n minuut</numerusform>
            <numerusform>het oudste al %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>answer by {time}</source>
        <translation>antwoord vóór {time}</translation>
    </message>
</context>
<context>
    <name>TrayPlace</name>
    <message>
        <source>It goes on receiving chats and tells you of them. Its icon in the tray opens it again and quits it.</source>
        <translation>Het blijft chats ontvangen en meldt ze je. Met het pictogram in het systeemvak open je het weer of sluit je het af.</translation>
    </message>
    <message>
        <source>Live Chat Desk stays in the tray</source>
        <translation>Live Chat Desk blijft in het systeemvak</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Venster sluiten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The tray is gone, so the window is back.</source>
        <translation>Het systeemvak is weg, dus het venster is terug.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Dit kon niet worden geladen</translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>The details could not be loaded. {why}</source>
        <translation>De details konden niet worden geladen. {why}</translation>
    </message>
    <message>
        <source>Loading the details…</source>
        <translation>De details worden geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>UserCounts</name>
    <message numerus="yes">
        <source>%n open chat(s)</source>
        <translation>
            <numerusform>%n open chat</numerusform>
            <numerusform>%n open chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open chat(s) of theirs return(s) to Unassigned, for colleagues to take.</source>
        <translation>
            <numerusform>%n open chat gaat terug naar Niet toegewezen, waar collega’s hem kunnen nemen.</numerusform>
            <numerusform>%n open chats gaan terug naar Niet toegewezen, waar collega’s ze kunnen nemen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>Please write a name.</source>
        <translation>Vul een naam in.</translation>
    </message>
    <message>
        <source>Please write an email address. It is what they sign in with.</source>
        <translation>Vul een e-mailadres in. Daarmee meldt men zich aan.</translation>
    </message>
    <message>
        <source>Invite a user</source>
        <translation>Een gebruiker uitnodigen</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>Gebruiker bewerken</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Uitnodigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Deals admin</source>
        <translation>Dealbeheerder</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Nobody else is an administrator. Make somebody else one before you take this right away.</source>
        <translation>Niemand anders is beheerder. Maak iemand anders beheerder voordat je dit recht wegneemt.</translation>
    </message>
    <message>
        <source>They sign in with it. You get a link for them, on which they choose a password.</source>
        <translation>Daarmee meldt men zich aan. Je krijgt een link waarop een wachtwoord wordt gekozen.</translation>
    </message>
    <message>
        <source>May set up the chatbot, its sites and the canned replies.</source>
        <translation>Mag de chatbot, de sites en de standaardantwoorden instellen.</translation>
    </message>
    <message>
        <source>May do that too, and change users and the company&apos;s settings.</source>
        <translation>Mag dat ook, en gebruikers en de bedrijfsinstellingen wijzigen.</translation>
    </message>
</context>
<context>
    <name>UserShelf</name>
    <message>
        <source>Activate</source>
        <translation>Activeren</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deactiveren…</translation>
    </message>
    <message>
        <source>Search by name or e-mail address</source>
        <translation>Zoek op naam of e-mail</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Try another name, or a part of the e-mail address.</source>
        <translation>Probeer een andere naam of een deel van het e-mailadres.</translation>
    </message>
    <message>
        <source>Invite a user…</source>
        <translation>Gebruiker uitnodigen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Nieuwe link…</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>They are signed out at once and cannot sign in any more. What they wrote stays.</source>
        <translation>Diegene wordt meteen afgemeld en kan zich niet meer aanmelden. Wat is geschreven blijft.</translation>
    </message>
    <message>
        <source>This is you: you are signed out at once, and only another administrator can let you in again.</source>
        <translation>Dit ben jij: je wordt meteen afgemeld en alleen een andere beheerder kan je weer binnenlaten.</translation>
    </message>
    <message>
        <source>Deactivate {name}?</source>
        <translation>{name} deactiveren?</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deactiveren</translation>
    </message>
    <message>
        <source>{name} is the only administrator</source>
        <translation>{name} is de enige beheerder</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first, so that users can still be invited.</source>
        <translation>Maak eerst iemand anders beheerder, zodat er nog gebruikers uitgenodigd kunnen worden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>A new link for {name}?</source>
        <translation>Een nieuwe link voor {name}?</translation>
    </message>
    <message>
        <source>The link they were given before is good no more then.</source>
        <translation>De eerder gegeven link werkt dan niet meer.</translation>
    </message>
    <message>
        <source>With it they choose a new password. As soon as they have, the old one ends, and they are signed out everywhere.</source>
        <translation>Daarmee kiest diegene een nieuw wachtwoord. Zodra dat is gebeurd, vervalt het oude en wordt diegene overal afgemeld.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Link maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Deals admin</source>
        <translation>Dealbeheerder</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Gedeactiveerd</translation>
    </message>
    <message>
        <source>Invited, has no password yet</source>
        <translation>Uitgenodigd, nog geen wachtwoord</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>This user is not there any more.</source>
        <translation>Deze gebruiker is er niet meer.</translation>
    </message>
    <message>
        <source>Only administrators may do this, and you are none any more.</source>
        <translation>Alleen beheerders mogen dit, en dat ben je niet meer.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
</context>
<context>
    <name>VerifiedMark</name>
    <message>
        <source>Verified by the website</source>
        <translation>Bevestigd door de website</translation>
    </message>
</context>
<context>
    <name>WayToFolders</name>
    <message>
        <source>Folders and status</source>
        <translation>Mappen en status</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>{day}: add a time</source>
        <translation>{day}: tijd toevoegen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>{day}: delete this time</source>
        <translation>{day}: deze tijd verwijderen</translation>
    </message>
    <message>
        <source>{day}: from</source>
        <translation>{day}: van</translation>
    </message>
    <message>
        <source>{day}: to</source>
        <translation>{day}: tot</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome, {name}</source>
        <translation>Welkom, {name}</translation>
    </message>
    <message>
        <source>That is all. Choose a conversation, and its messages appear here.</source>
        <translation>Dat is alles. Kies een gesprek en de berichten ervan verschijnen hier.</translation>
    </message>
    <message>
        <source>Three short steps, in any order. You can begin to work at once, too.</source>
        <translation>Drie korte stappen, in elke volgorde. Je kunt ook meteen aan het werk.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Niet meer tonen</translation>
    </message>
    <message>
        <source>You are online</source>
        <translation>Je bent online</translation>
    </message>
    <message>
        <source>New chats appear at the left, under Unassigned. You are notified of them.</source>
        <translation>Nieuwe chats verschijnen links, onder Niet toegewezen. Je krijgt er een melding van.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gaan</translation>
    </message>
    <message>
        <source>Then new chats reach you. The switch is at the bottom left.</source>
        <translation>Dan bereiken nieuwe chats je. De schakelaar staat linksonder.</translation>
    </message>
    <message>
        <source>A test notification shows whether this computer lets you know when somebody waits.</source>
        <translation>Een testmelding laat zien of deze computer het je laat weten als er iemand wacht.</translation>
    </message>
    <message>
        <source>Check that you hear of new chats</source>
        <translation>Controleer of je van nieuwe chats hoort</translation>
    </message>
    <message>
        <source>Check alerts</source>
        <translation>Meldingen testen</translation>
    </message>
    <message>
        <source>One line on a page of yours, and its visitors can chat with you. It is in Chatbot, with what the bot says.</source>
        <translation>Eén regel op een pagina van je, en de bezoekers ervan kunnen met je chatten. Die staat in Chatbot, bij wat de bot zegt.</translation>
    </message>
    <message>
        <source>Put the chat on your site</source>
        <translation>Zet de chat op je site</translation>
    </message>
    <message>
        <source>Open Chatbot</source>
        <translation>Chatbot openen</translation>
    </message>
    <message>
        <source>Every action, colleague and conversation by a few letters, from every window of this program.</source>
        <translation>Elke actie, elke collega en elk gesprek met een paar letters, in elk venster van dit programma.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Vind alles</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Your changes that were not saved are back.</source>
        <translation>Je niet-opgeslagen wijzigingen zijn terug.</translation>
    </message>
    <message>
        <source>Saved. Activate it, so that new chats begin with it.</source>
        <translation>Opgeslagen. Activeer het, zodat nieuwe chats ermee beginnen.</translation>
    </message>
    <message>
        <source>Saved. New chats begin with it as it is now.</source>
        <translation>Opgeslagen. Nieuwe chats volgen het zoals het nu is.</translation>
    </message>
    <message>
        <source>This is theirs. Yours is one step back: “Undo” brings it back.</source>
        <translation>Dit is die van de ander. Die van jou is één stap terug: “Ongedaan maken” haalt hem terug.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>to be put right</source>
        <translation>te verbeteren</translation>
    </message>
</context>
</TS>
