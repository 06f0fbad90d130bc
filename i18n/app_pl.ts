<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Live Chat Desk</source>
        <translation>Live Chat Desk</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Wersja {number}</translation>
    </message>
    <message>
        <source>Open Help</source>
        <translation>Otwórz pomoc</translation>
    </message>
    <message>
        <source>What the chat on your website can do</source>
        <translation>Co potrafi czat na Twojej witrynie</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>Jeśli coś nie działa</translation>
    </message>
    <message>
        <source>The log says what the program did and when, without what people wrote. It is in this folder:</source>
        <translation>Dziennik mówi, co i kiedy robił program, bez tego, co ludzie napisali. Jest w tym folderze:</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>A file for support holds the log, versions, preferences and what your organization has set. What people wrote, names, passwords and addresses of visitors are left out.</source>
        <translation>Plik dla pomocy technicznej zawiera dziennik, wersje, preferencje i ustawienia Twojej organizacji. Bez tego, co ludzie napisali, nazwisk, haseł i adresów odwiedzających.</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Zapisz plik dla pomocy technicznej…</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Z czego się składa</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Części i ich licencje</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Saved. Send the file to your administrator or to support.</source>
        <translation>Zapisano. Wyślij plik administratorowi lub pomocy technicznej.</translation>
    </message>
    <message>
        <source>The folder did not open. Its place is written here.</source>
        <translation>Folder się nie otworzył. Jego położenie jest tu podane.</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Zapisz plik dla pomocy technicznej</translation>
    </message>
</context>
<context>
    <name>AbsencePage</name>
    <message>
        <source>Absence</source>
        <translation>Nieobecność</translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>Utracone połączenie</translation>
    </message>
    <message>
        <source>Chats of somebody who is away</source>
        <translation>Czaty osoby nieobecnej</translation>
    </message>
    <message>
        <source>For so long somebody whose connection is lost still counts as online, and new chats reach the team because of them. Longer forgives bad networks; shorter tells visitors sooner that nobody is there.</source>
        <translation>Przez ten czas osoba, która utraciła połączenie, nadal liczy się jako online, a nowe czaty docierają do zespołu. Dłuższy czas wybacza słabe sieci; krótszy szybciej mówi odwiedzającym, że nikogo nie ma.</translation>
    </message>
    <message>
        <source>Somebody is away when their window is closed or not connected. When that time is over, their open chats return to Unassigned, where colleagues can take them. Who only switches to offline keeps theirs.</source>
        <translation>Ktoś jest nieobecny, gdy jego okno jest zamknięte lub bez połączenia. Po tym czasie jego otwarte czaty wracają do folderu Nieprzypisane, skąd mogą je wziąć inni. Kto tylko przełącza się na offline, zachowuje swoje.</translation>
    </message>
    <message>
        <source>They keep them for ever</source>
        <translation>Zachowuje je na zawsze</translation>
    </message>
    <message>
        <source>They keep them for {time}</source>
        <translation>Zachowuje je przez {time}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Zalogowano jako</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>An administrator of your company can change your name, your e-mail address and what you may do.</source>
        <translation>Imię i nazwisko, adres e-mail i uprawnienia może zmienić administrator firmy.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Wyloguj się…</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopia)</translation>
    </message>
</context>
<context>
    <name>AlertCheck</name>
    <message>
        <source>A test value was written, read and deleted.</source>
        <translation>Wartość testowa została zapisana, odczytana i usunięta.</translation>
    </message>
    <message>
        <source>There is none that keeps secrets safe, so you have to sign in at each start. Install one, such as gnome-keyring or KWallet, and sign in to the computer again.</source>
        <translation>Nie ma pęku kluczy, który bezpiecznie przechowuje hasła, więc trzeba się logować przy każdym uruchomieniu. Zainstaluj na przykład gnome-keyring albo KWallet i zaloguj się do komputera ponownie.</translation>
    </message>
    <message>
        <source>It is locked, so you have to sign in at each start. Unlock it with its password, and check again.</source>
        <translation>Jest zablokowany, więc trzeba się logować przy każdym uruchomieniu. Odblokuj go hasłem i sprawdź ponownie.</translation>
    </message>
    <message>
        <source>It does not keep what it is given, so you have to sign in at each start. Sign in to the computer again.</source>
        <translation>Nie przechowuje tego, co dostaje, więc trzeba się logować przy każdym uruchomieniu. Zaloguj się do komputera ponownie.</translation>
    </message>
    <message>
        <source>The system lets Live Chat Desk notify you.</source>
        <translation>System pozwala Live Chat Desk wyświetlać powiadomienia.</translation>
    </message>
    <message>
        <source>The system does not let Live Chat Desk notify you. Open the system&apos;s settings, choose Notifications, and allow Live Chat Desk.</source>
        <translation>System nie pozwala Live Chat Desk wyświetlać powiadomień. Otwórz ustawienia systemu, wybierz Powiadomienia i zezwól Live Chat Desk.</translation>
    </message>
    <message>
        <source>The desktop is set to do not disturb, and shows nothing until you switch that off.</source>
        <translation>Na pulpicie włączono tryb „nie przeszkadzać”; nic się nie pojawi, dopóki go nie wyłączysz.</translation>
    </message>
    <message>
        <source>Nothing here shows notifications, so nothing can allow them. See Notifications.</source>
        <translation>Nic tu nie wyświetla powiadomień, więc nic nie może na nie zezwolić. Zobacz: Powiadomienia.</translation>
    </message>
    <message>
        <source>{about} showed a test notification and took it back.</source>
        <translation>{about}: powiadomienie testowe pojawiło się i zostało wycofane.</translation>
    </message>
    <message>
        <source>This needs a desktop session. Run it at the desk itself, in a terminal of the desktop.</source>
        <translation>To wymaga sesji pulpitu. Uruchom to na samym komputerze, w terminalu na pulpicie.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. Install a notification server, such as dunst or mako, and start it.</source>
        <translation>Nic na tym pulpicie nie wyświetla powiadomień. Zainstaluj i uruchom serwer powiadomień, na przykład dunst albo mako.</translation>
    </message>
    <message>
        <source>{about} did not show the test notification. Sign in to the computer again, or install another notification server.</source>
        <translation>{about}: powiadomienie testowe się nie pojawiło. Zaloguj się do komputera ponownie albo zainstaluj inny serwer powiadomień.</translation>
    </message>
    <message>
        <source>{about} showed the test notification, but did not take it back, so alerts of chats that a colleague took stay on the screen. Install another notification server.</source>
        <translation>{about}: powiadomienie testowe się pojawiło, ale nie zostało wycofane, więc powiadomienia o czatach przejętych przez innych zostają na ekranie. Zainstaluj inny serwer powiadomień.</translation>
    </message>
    <message>
        <source>{about} shows the title of a notification only. Another notification server shows what was written, too.</source>
        <translation>{about} pokazuje tylko tytuł powiadomienia. Inny serwer powiadomień pokaże też treść.</translation>
    </message>
    <message>
        <source>{about} shows notifications without buttons, and a click on one opens nothing. Another notification server can do more.</source>
        <translation>{about} pokazuje powiadomienia bez przycisków, a kliknięcie niczego nie otwiera. Inny serwer powiadomień potrafi więcej.</translation>
    </message>
    <message>
        <source>A test sound was played without a tone.</source>
        <translation>Odtworzono bezgłośny dźwięk próbny.</translation>
    </message>
    <message>
        <source>Nothing on this computer plays sounds, so alerts are not heard. Install pw-play, paplay or aplay.</source>
        <translation>Na tym komputerze nic nie odtwarza dźwięków, więc powiadomień nie słychać. Zainstaluj pw-play, paplay lub aplay.</translation>
    </message>
    <message>
        <source>The test sound could not be played, so alerts are not heard. Connect loudspeakers or headphones.</source>
        <translation>Nie udało się odtworzyć dźwięku próbnego, więc powiadomień nie słychać. Podłącz głośniki lub słuchawki.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Jest.</translation>
    </message>
    <message>
        <source>This desktop has none, so closing the window ends Live Chat Desk. Keep the window open, or add a tray to the desktop, in GNOME by the extension AppIndicator.</source>
        <translation>Na tym pulpicie go nie ma, więc zamknięcie okna kończy Live Chat Desk. Zostaw okno otwarte albo dodaj zasobnik; w GNOME służy do tego rozszerzenie AppIndicator.</translation>
    </message>
    <message>
        <source>This needs a screen. Run it at the desk itself, in a terminal of the desktop.</source>
        <translation>To wymaga ekranu. Uruchom to na samym komputerze, w terminalu na pulpicie.</translation>
    </message>
    <message>
        <source>Live Chat Desk starts when you sign in to this computer.</source>
        <translation>Live Chat Desk uruchamia się, gdy logujesz się do tego komputera.</translation>
    </message>
    <message>
        <source>Live Chat Desk shall start when you sign in to this computer, but will not. Switch that off and on in Preferences.</source>
        <translation>Live Chat Desk ma się uruchamiać, gdy logujesz się do tego komputera, ale tego nie zrobi. Wyłącz to i włącz ponownie w Preferencjach.</translation>
    </message>
    <message>
        <source>You are online, and notified of new conversations.</source>
        <translation>Masz status online i dostajesz powiadomienia o nowych rozmowach.</translation>
    </message>
    <message>
        <source>You are offline, so no new chats reach you. Switch to online at the bottom left.</source>
        <translation>Twój status to offline, więc nie trafiają do Ciebie nowe czaty. Przełącz się na Online w lewym dolnym rogu.</translation>
    </message>
    <message>
        <source>Notifications of new conversations are switched off. Switch them on in Preferences, Notifications.</source>
        <translation>Powiadomienia o nowych rozmowach są wyłączone. Włącz je w Preferencjach, na stronie Powiadomienia.</translation>
    </message>
    <message>
        <source>It is your quiet time, and notifications wait until it is over. You set it in Preferences, Notifications.</source>
        <translation>Trwa Twój czas ciszy; powiadomienia poczekają, aż się skończy. Ustawisz go w Preferencjach, na stronie Powiadomienia.</translation>
    </message>
    <message>
        <source>{about} answers.</source>
        <translation>{about} odpowiada.</translation>
    </message>
    <message>
        <source>No server is known here yet. Start Live Chat Desk and sign in.</source>
        <translation>Nie znamy jeszcze serwera. Uruchom Live Chat Desk i zaloguj się.</translation>
    </message>
    <message>
        <source>{about} answers, but not as a Live Chat Desk server. Check the address; the network may also want you to sign in to it first.</source>
        <translation>{about} odpowiada, ale nie jak serwer Live Chat Desk. Sprawdź adres; być może sieć wymaga najpierw zalogowania.</translation>
    </message>
    <message>
        <source>The server knows you as {about}.</source>
        <translation>Serwer zna Cię jako {about}.</translation>
    </message>
    <message>
        <source>{about} is signed in, and the program that is running uses it.</source>
        <translation>Zalogowano jako {about}; używa tego uruchomiony program.</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Start Live Chat Desk and sign in.</source>
        <translation>Nikt nie jest tu zalogowany. Uruchom Live Chat Desk i zaloguj się.</translation>
    </message>
    <message>
        <source>The sign-in of {about} was not kept. Start Live Chat Desk and sign in again.</source>
        <translation>Logowanie {about} nie zostało zachowane. Uruchom Live Chat Desk i zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>It opens, so messages come at once.</source>
        <translation>Otwiera się, więc wiadomości przychodzą od razu.</translation>
    </message>
    <message>
        <source>Something on the way refuses lasting connections, so messages come a little later. Ask whoever looks after the network to allow WebSocket.</source>
        <translation>Coś po drodze odrzuca stałe połączenia, więc wiadomości przychodzą trochę później. Poproś osobę odpowiedzialną za sieć o zezwolenie na WebSocket.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Pęk kluczy</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Permission to notify</source>
        <translation>Zgoda na powiadomienia</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zasobnik systemowy</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Start z komputerem</translation>
    </message>
    <message>
        <source>What you have chosen</source>
        <translation>Twoje ustawienia</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Ograniczone</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nie sprawdzono</translation>
    </message>
    <message>
        <source>No answer within {about} s. Try again; if it stays so, restart the computer.</source>
        <translation>Brak odpowiedzi w ciągu {about} s. Spróbuj ponownie; jeśli to nie pomoże, uruchom komputer ponownie.</translation>
    </message>
    <message>
        <source>It could not be checked, since something in the program went wrong. Try again; if it stays so, tell support.</source>
        <translation>Nie udało się tego sprawdzić, bo w programie coś poszło nie tak. Spróbuj ponownie; jeśli to nie pomoże, zgłoś to pomocy technicznej.</translation>
    </message>
    <message>
        <source>It can be checked as soon as this is in order: {about}.</source>
        <translation>Będzie można to sprawdzić, gdy będzie działać: {about}.</translation>
    </message>
    <message>
        <source>Alerts reach you.</source>
        <translation>Powiadomienia do Ciebie docierają.</translation>
    </message>
    <message>
        <source>Alerts may not reach you. What to do stands above.</source>
        <translation>Powiadomienia mogą do Ciebie nie docierać. Powyżej jest napisane, co zrobić.</translation>
    </message>
    <message>
        <source>This is a test of your alerts. It goes away by itself.</source>
        <translation>To test powiadomień. Zniknie samo.</translation>
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
        <translation>Test powiadomień</translation>
    </message>
    <message>
        <source>Each part of the way that alerts take is tried for real. A test notification appears, and goes away by itself.</source>
        <translation>Każdy odcinek drogi powiadomień jest naprawdę sprawdzany. Pojawi się powiadomienie testowe i samo zniknie.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>New conversation in Unassigned</source>
        <translation>Nowa rozmowa w folderze Nieprzypisane</translation>
    </message>
    <message>
        <source>A conversation is back in Unassigned</source>
        <translation>Rozmowa wróciła do folderu Nieprzypisane</translation>
    </message>
    <message>
        <source>A conversation is still waiting</source>
        <translation>Rozmowa nadal czeka</translation>
    </message>
    <message>
        <source>Conversation assigned to you</source>
        <translation>Przypisano Ci rozmowę</translation>
    </message>
    <message>
        <source>New message from {name}</source>
        <translation>Nowa wiadomość od: {name}</translation>
    </message>
    <message>
        <source>During quiet time</source>
        <translation>W czasie ciszy</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Podczas Twojej nieobecności</translation>
    </message>
    <message>
        <source>Open the conversation to read it.</source>
        <translation>Otwórz rozmowę, aby ją przeczytać.</translation>
    </message>
    <message>
        <source>Answer by {time}</source>
        <translation>Odpowiedz do {time}</translation>
    </message>
    <message>
        <source>{visitor}, from {name}</source>
        <translation>{visitor}, przypisuje {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Przypisz do mnie</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedz</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Add an answer</source>
        <translation>Dodaj odpowiedź</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Move this answer up</source>
        <translation>Przenieś tę odpowiedź w górę</translation>
    </message>
    <message>
        <source>Move this answer down</source>
        <translation>Przenieś tę odpowiedź w dół</translation>
    </message>
    <message>
        <source>Delete this answer and its path</source>
        <translation>Usuń tę odpowiedź i jej ścieżkę</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>This conversation is not there for you any more.</source>
        <translation>Ta rozmowa nie jest już dla Ciebie dostępna.</translation>
    </message>
    <message>
        <source>This conversation opens as soon as there is a connection.</source>
        <translation>Ta rozmowa otworzy się, gdy tylko będzie połączenie.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attach files</source>
        <translation>Załącz pliki</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>Dodano: {name}</translation>
    </message>
    <message>
        <source>{name} was not added. {why}</source>
        <translation>Nie dodano: {name}. {why}</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file</comment>
        <translation>obraz</translation>
    </message>
    <message>
        <source>Your company does not let files be sent from here.</source>
        <translation>Twoja firma nie pozwala wysyłać stąd plików.</translation>
    </message>
    <message>
        <source>Your company lets only these be sent: {kinds}.</source>
        <translation>Twoja firma pozwala wysyłać tylko: {kinds}.</translation>
    </message>
    <message>
        <source>This file is too large, {size} are the most. Choose a smaller one.</source>
        <translation>Ten plik jest za duży, największy rozmiar to {size}. Wybierz mniejszy.</translation>
    </message>
</context>
<context>
    <name>AwayStrip</name>
    <message numerus="yes">
        <source>Your %n open chat(s) stayed with you.</source>
        <translation>
            <numerusform>Twój %n otwarty czat został u Ciebie.</numerusform>
            <numerusform>Twoje %n otwarte czaty zostały u Ciebie.</numerusform>
            <numerusform>Twoich %n otwartych czatów zostało u Ciebie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go online again?</source>
        <translation>Przejść znów w tryb online?</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Przejdź w tryb online</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Pozostań offline</translation>
    </message>
    <message numerus="yes">
        <source>You were set to offline after %n minute(s) without activity.</source>
        <translation>
            <numerusform>Po %n minucie bez aktywności Twój status zmieniono na offline.</numerusform>
            <numerusform>Po %n minutach bez aktywności Twój status zmieniono na offline.</numerusform>
            <numerusform>Po %n minutach bez aktywności Twój status zmieniono na offline.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were set to offline because the screen was locked.</source>
        <translation>Twój status zmieniono na offline, ponieważ ekran był zablokowany.</translation>
    </message>
    <message>
        <source>You were set to offline because the computer went to sleep.</source>
        <translation>Twój status zmieniono na offline, ponieważ komputer przeszedł w stan uśpienia.</translation>
    </message>
</context>
<context>
    <name>AwayWatch</name>
    <message>
        <source>You are offline</source>
        <translation>Twój status to offline</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Przypisz do mnie</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Please write a name.</source>
        <translation>Wpisz nazwę.</translation>
    </message>
    <message>
        <source>Your changes that were not saved are back.</source>
        <translation>Twoje niezapisane zmiany wróciły.</translation>
    </message>
    <message>
        <source>The server&apos;s operator</source>
        <translation>Operator serwera</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Saved. {name} had saved meanwhile: what you did not change is as they have it.</source>
        <translation>Zapisano. W międzyczasie zapisano też inne zmiany ({name}): to, czego nie zmieniono tutaj, jest tak jak tam.</translation>
    </message>
</context>
<context>
    <name>Both</name>
    <message>
        <source>What differs</source>
        <translation>Co się różni</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twoje</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Tamto</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Oba są takie same.</translation>
    </message>
    <message>
        <source>Only yours has this card.</source>
        <translation>Tę kartę ma tylko Twój playbook.</translation>
    </message>
    <message>
        <source>Only theirs has this card.</source>
        <translation>Tę kartę ma tylko tamten playbook.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nie ma</translation>
    </message>
    <message>
        <source>The words are the same; bold, italic, links, bullets, pictures or ways differ.</source>
        <translation>Słowa są takie same; różnią się pogrubienie, kursywa, linki, punkty, obrazy lub drogi.</translation>
    </message>
    <message>
        <source>Keep both: mine as a copy</source>
        <translation>Zachowaj oba: mój jako kopię</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Przyjmij tamten</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Zapisz zamiast tego mój</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Yours and theirs</source>
        <translation>Twój i tamten</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Następny miesiąc</translation>
    </message>
</context>
<context>
    <name>CannedOffer</name>
    <message>
        <source>Canned replies</source>
        <translation>Gotowe odpowiedzi</translation>
    </message>
    <message>
        <source>/ brings canned replies</source>
        <translation>/ pokazuje gotowe odpowiedzi</translation>
    </message>
    <message>
        <source>{shortcut}, {place} of {count}: {text}</source>
        <translation>{shortcut}, {place} z {count}: {text}</translation>
    </message>
</context>
<context>
    <name>CannedPage</name>
    <message>
        <source>Canned replies</source>
        <translation>Gotowe odpowiedzi</translation>
    </message>
    <message>
        <source>Only administrators and deals admins may change canned replies. Everybody may use them: type / in a chat.</source>
        <translation>Tylko administratorzy i administratorzy transakcji mogą zmieniać gotowe odpowiedzi. Używać ich może każdy: wpisz / w czacie.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Search replies</source>
        <translation>Szukaj odpowiedzi</translation>
    </message>
    <message>
        <source>There are 500, which is as many as there can be.</source>
        <translation>Jest ich 500, więcej być nie może.</translation>
    </message>
    <message>
        <source>Texts that are needed often. In a chat, / and the shortcut bring them into the message.</source>
        <translation>Teksty, które są często potrzebne. W czacie / i skrót wstawiają je do wiadomości.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>No reply has all these words. Try fewer, or only a part of one.</source>
        <translation>Żadna odpowiedź nie zawiera wszystkich tych słów. Wpisz ich mniej lub tylko część.</translation>
    </message>
    <message>
        <source>No canned replies yet</source>
        <translation>Nie ma jeszcze gotowych odpowiedzi</translation>
    </message>
    <message>
        <source>Choose a reply</source>
        <translation>Wybierz odpowiedź</translation>
    </message>
</context>
<context>
    <name>CannedReplies</name>
    <message>
        <source>Write a shortcut, such as hello.</source>
        <translation>Wpisz skrót, na przykład witaj.</translation>
    </message>
    <message>
        <source>A shortcut has up to 30 letters and digits, - and _, and no spaces.</source>
        <translation>Skrót ma najwyżej 30 liter i cyfr oraz znaków - i _, bez spacji.</translation>
    </message>
    <message>
        <source>Another reply has this shortcut. Choose another one.</source>
        <translation>Inna odpowiedź ma już ten skrót. Wybierz inny.</translation>
    </message>
    <message>
        <source>Write what this reply says.</source>
        <translation>Napisz, co mówi ta odpowiedź.</translation>
    </message>
    <message>
        <source>This text is too long. Please shorten it.</source>
        <translation>Ten tekst jest za długi. Skróć go.</translation>
    </message>
    <message>
        <source>Only administrators and deals admins may do this, and you are neither any more.</source>
        <translation>Mogą to robić tylko administratorzy i administratorzy transakcji, a Ty już nim nie jesteś.</translation>
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
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Saved here, sent later</source>
        <translation>Zapisano tutaj, wyśle się później</translation>
    </message>
    <message>
        <source>Show the message it came from</source>
        <translation>Pokaż wiadomość, z której to pochodzi</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>One moment, the server is being asked…</source>
        <translation>Chwileczkę, pytamy serwer…</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself to answer</source>
        <translation>Aby odpowiedzieć, przypisz rozmowę do siebie</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} pisze…</translation>
    </message>
    <message>
        <source>Close this conversation?</source>
        <translation>Zamknąć tę rozmowę?</translation>
    </message>
    <message>
        <source>The chat ends for the visitor too, and it cannot be reopened.</source>
        <translation>Czat zakończy się też dla odwiedzającego i nie można go otworzyć ponownie.</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Zamknij rozmowę</translation>
    </message>
    <message>
        <source>Go on chatting</source>
        <translation>Rozmawiaj dalej</translation>
    </message>
    <message>
        <source>{name} is offline and may not answer. Assign anyway?</source>
        <translation>{name} jest offline i może nie odpowiedzieć. Przypisać mimo to?</translation>
    </message>
    <message>
        <source>The visitor waits until {name} is back. You will no longer see the conversation.</source>
        <translation>Odwiedzający będzie czekać na powrót tej osoby ({name}). Rozmowa zniknie z Twojego okna.</translation>
    </message>
    <message>
        <source>Assign anyway</source>
        <translation>Przypisz mimo to</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Usuń {name}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Files to send</source>
        <translation>Pliki do wysłania</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Hand them over to</source>
        <translation>Komu je przekazać</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Współpracownik</translation>
    </message>
    <message>
        <source>Return them to Unassigned</source>
        <translation>Zwróć je do folderu Nieprzypisane</translation>
    </message>
    <message>
        <source>Leave them with me, I will be back soon</source>
        <translation>Zostaw je u mnie, niedługo wrócę</translation>
    </message>
    <message>
        <source>If you are away for longer than your company allows, they go back to Unassigned.</source>
        <translation>Jeśli Twoja nieobecność potrwa dłużej, niż pozwala firma, wrócą do folderu Nieprzypisane.</translation>
    </message>
</context>
<context>
    <name>Clip</name>
    <message>
        <source>Attach files</source>
        <translation>Załącz pliki</translation>
    </message>
</context>
<context>
    <name>ClosedStrip</name>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Closed at {time} by {name}</source>
        <translation>Zamknięto: {time}, {name}</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Zamknięto: {time}</translation>
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
        <translation>Zapisać zmiany?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Odrzucić zmiany?</translation>
    </message>
    <message>
        <source>Erase what is older for good?</source>
        <translation>Trwale usunąć to, co starsze?</translation>
    </message>
    <message>
        <source>Save and erase</source>
        <translation>Zapisz i usuń</translation>
    </message>
    <message>
        <source>Not saved yet: {settings}</source>
        <translation>Jeszcze nie zapisano: {settings}</translation>
    </message>
</context>
<context>
    <name>CompanyWindow</name>
    <message>
        <source>not saved</source>
        <translation>nie zapisano</translation>
    </message>
    <message>
        <source>Copy what I changed</source>
        <translation>Kopiuj moje zmiany</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Przyjmij tamte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Company settings</source>
        <translation>Ustawienia firmy</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Napisz wiadomość</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Został %Ln znak</numerusform>
            <numerusform>Zostały %Ln znaki</numerusform>
            <numerusform>Zostało %Ln znaków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>O %Ln znak za dużo</numerusform>
            <numerusform>O %Ln znaki za dużo</numerusform>
            <numerusform>O %Ln znaków za dużo</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Enter wysyła, Shift+Enter zaczyna nowy wiersz</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Nadrabianie zaległości…</translation>
    </message>
    <message>
        <source>Not connected since {time}</source>
        <translation>Brak połączenia od {time}</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Wylogowano</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Potrzebna aktualizacja</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>Kolejna próba za {seconds} s.</translation>
    </message>
    <message>
        <source>Your replies are kept and sent when the connection is back.</source>
        <translation>Twoje odpowiedzi zachowamy i wyślemy, gdy wróci połączenie.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Zaloguj się ponownie, aby kontynuować.</translation>
    </message>
    <message>
        <source>The server needs a newer version of Live Chat Desk. Your drafts are kept.</source>
        <translation>Serwer wymaga nowszej wersji Live Chat Desk. Twoje szkice są zachowane.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Ustawienia połączenia…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>The server has to prove who it is with a certificate that this computer trusts. One of your company&apos;s own is added to the computer&apos;s certificates by your administrator.</source>
        <translation>Serwer musi wykazać, kim jest, certyfikatem, któremu ufa ten komputer. Własny certyfikat firmy dodaje do certyfikatów komputera administrator.</translation>
    </message>
    <message>
        <source>As this computer&apos;s settings say</source>
        <translation>Zgodnie z ustawieniami tego komputera</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>Connection settings</source>
        <translation>Ustawienia połączenia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>ConsentField</name>
    <message>
        <source>Write what visitors are to agree to. While it is empty, they are asked nothing.</source>
        <translation>Napisz, na co odwiedzający mają się zgodzić. Dopóki jest puste, o nic się nie pyta.</translation>
    </message>
    <message>
        <source>Visitors write without being asked to agree to anything.</source>
        <translation>Odwiedzający piszą bez pytania o zgodę.</translation>
    </message>
    <message>
        <source>I agree that what I write here is stored, so that I can be answered.</source>
        <translation>Zgadzam się, aby to, co tu piszę, zapisano, żeby można było mi odpowiedzieć.</translation>
    </message>
    <message>
        <source>Ask for consent first</source>
        <translation>Najpierw poproś o zgodę</translation>
    </message>
    <message>
        <source>What visitors agree to</source>
        <translation>Na co zgadzają się odwiedzający</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search preferences</source>
        <translation>Szukaj w preferencjach</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Nic się tak nie nazywa. Spróbuj innego słowa.</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Wybierz rozmowę</translation>
    </message>
    <message>
        <source>Its messages appear here.</source>
        <translation>Tutaj pojawią się jej wiadomości.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln conversation(s) waiting in Unassigned</source>
        <translation>
            <numerusform>%Ln rozmowa czeka w folderze Nieprzypisane</numerusform>
            <numerusform>%Ln rozmowy czekają w folderze Nieprzypisane</numerusform>
            <numerusform>%Ln rozmów czeka w folderze Nieprzypisane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) of yours with news</source>
        <translation>
            <numerusform>%Ln Twoja rozmowa z nowymi wiadomościami</numerusform>
            <numerusform>%Ln Twoje rozmowy z nowymi wiadomościami</numerusform>
            <numerusform>%Ln Twoich rozmów z nowymi wiadomościami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet: %Ln notification(s) held back</source>
        <translation>
            <numerusform>Cisza: wstrzymano %Ln powiadomienie</numerusform>
            <numerusform>Cisza: wstrzymano %Ln powiadomienia</numerusform>
            <numerusform>Cisza: wstrzymano %Ln powiadomień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln nieprzeczytana</numerusform>
            <numerusform>%Ln nieprzeczytane</numerusform>
            <numerusform>%Ln nieprzeczytanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Za dużo prób. Spróbuj ponownie za %n sekundę.</numerusform>
            <numerusform>Za dużo prób. Spróbuj ponownie za %n sekundy.</numerusform>
            <numerusform>Za dużo prób. Spróbuj ponownie za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Za dużo prób. Spróbuj ponownie za %n minutę.</numerusform>
            <numerusform>Za dużo prób. Spróbuj ponownie za %n minuty.</numerusform>
            <numerusform>Za dużo prób. Spróbuj ponownie za %n minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>O %Ln znak za dużo</numerusform>
            <numerusform>O %Ln znaki za dużo</numerusform>
            <numerusform>O %Ln znaków za dużo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln older note(s)</source>
        <translation>
            <numerusform>Pokaż %Ln starszą notatkę</numerusform>
            <numerusform>Pokaż %Ln starsze notatki</numerusform>
            <numerusform>Pokaż %Ln starszych notatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) today</source>
        <translation>
            <numerusform>%Ln czat dzisiaj</numerusform>
            <numerusform>%Ln czaty dzisiaj</numerusform>
            <numerusform>%Ln czatów dzisiaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n rzecz do poprawienia</numerusform>
            <numerusform>%n rzeczy do poprawienia</numerusform>
            <numerusform>%n rzeczy do poprawienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visitor gets to %n card(s).</source>
        <translation>
            <numerusform>Żaden odwiedzający nie dociera do %n karty.</numerusform>
            <numerusform>Żaden odwiedzający nie dociera do %n kart.</numerusform>
            <numerusform>Żaden odwiedzający nie dociera do %n kart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visitor takes %n way(s).</source>
        <translation>
            <numerusform>Żaden odwiedzający nie idzie %n drogą.</numerusform>
            <numerusform>Żaden odwiedzający nie idzie %n drogami.</numerusform>
            <numerusform>Żaden odwiedzający nie idzie %n drogami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n zdjęcie</numerusform>
            <numerusform>%n zdjęcia</numerusform>
            <numerusform>%n zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were not sent</source>
        <translation>
            <numerusform>%Ln tekst nie został wysłany</numerusform>
            <numerusform>%Ln teksty nie zostały wysłane</numerusform>
            <numerusform>%Ln tekstów nie zostało wysłanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Returned to Unassigned: {name} was away for %n minute(s)</source>
        <translation>
            <numerusform>Rozmowa wraca do folderu Nieprzypisane: {name}, %n minuta nieobecności</numerusform>
            <numerusform>Rozmowa wraca do folderu Nieprzypisane: {name}, %n minuty nieobecności</numerusform>
            <numerusform>Rozmowa wraca do folderu Nieprzypisane: {name}, %n minut nieobecności</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Otwórz kalendarz</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>For ever</source>
        <translation>Na zawsze</translation>
    </message>
    <message>
        <source>For a number of days:</source>
        <translation>Przez liczbę dni:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>from the chatbot, {time}</source>
        <translation>od chatbota, {time}</translation>
    </message>
    <message>
        <source>from the chat</source>
        <translation>z czatu</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>From the chatbot, {time}</source>
        <translation>Od chatbota, {time}</translation>
    </message>
    <message>
        <source>Cleared by {name}, {time}</source>
        <translation>Wyczyszczone przez: {name}, {time}</translation>
    </message>
    <message>
        <source>Changed by {name}, {time}</source>
        <translation>Zmienione przez: {name}, {time}</translation>
    </message>
    <message>
        <source>{name} deal</source>
        <translation>{name} – transakcja</translation>
    </message>
    <message>
        <source>{name} lead</source>
        <translation>{name} – lead</translation>
    </message>
    <message>
        <source>Deal value</source>
        <translation>Wartość transakcji</translation>
    </message>
    <message>
        <source>Expected close date</source>
        <translation>Oczekiwana data zamknięcia</translation>
    </message>
    <message>
        <source>Person name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Nazwa organizacji</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Adres organizacji</translation>
    </message>
    <message>
        <source>Add amount</source>
        <translation>Dodaj kwotę</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Dodaj datę</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Dodaj imię i nazwisko</translation>
    </message>
    <message>
        <source>Add address</source>
        <comment>of email</comment>
        <translation>Dodaj adres</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Dodaj telefon</translation>
    </message>
    <message>
        <source>Add organization</source>
        <translation>Dodaj organizację</translation>
    </message>
    <message>
        <source>Add address</source>
        <comment>of organization</comment>
        <translation>Dodaj adres</translation>
    </message>
    <message>
        <source>This holds characters that cannot be kept. Please type it anew.</source>
        <translation>Są tu znaki, których nie można zachować. Wpisz to ponownie.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Deal</source>
        <comment>in the CRM</comment>
        <translation>Transakcja</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>Being saved in the CRM…</source>
        <translation>Zapisywanie w CRM…</translation>
    </message>
    <message>
        <source>Saved in the CRM</source>
        <translation>Zapisano w CRM</translation>
    </message>
    <message>
        <source>Not saved in the CRM.</source>
        <translation>Nie zapisano w CRM.</translation>
    </message>
    <message>
        <source>The CRM does not answer. It is tried again by itself.</source>
        <translation>CRM nie odpowiada. Próba powtórzy się sama.</translation>
    </message>
    <message>
        <source>The CRM is busy. It is tried again by itself.</source>
        <translation>CRM jest zajęty. Próba powtórzy się sama.</translation>
    </message>
    <message>
        <source>The CRM takes no more for now. It is tried again by itself.</source>
        <translation>CRM na razie nie przyjmuje więcej. Próba powtórzy się sama.</translation>
    </message>
    <message>
        <source>No CRM is connected. Ask your administrator, then try again.</source>
        <translation>Nie połączono żadnego CRM. Zapytaj administratora i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The CRM wants a new sign-in. Ask your administrator, then try again.</source>
        <translation>CRM wymaga ponownego zalogowania. Zapytaj administratora i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The CRM does not allow it. Ask your administrator, then try again.</source>
        <translation>CRM na to nie pozwala. Zapytaj administratora i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Your company&apos;s CRM is closed. Ask your administrator, then try again.</source>
        <translation>CRM Twojej firmy jest zamknięty. Zapytaj administratora i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The CRM did not accept it. Check the fields, then create it anew.</source>
        <translation>CRM tego nie przyjął. Sprawdź pola i utwórz ponownie.</translation>
    </message>
    <message>
        <source>What it belongs to was deleted in the CRM. Try again to make it anew.</source>
        <translation>To, do czego należy, usunięto w CRM. Spróbuj ponownie, aby utworzyć od nowa.</translation>
    </message>
    <message>
        <source>Several organizations have this name; the oldest was taken. Please check it there.</source>
        <translation>Kilka organizacji ma tę nazwę; wybrano najstarszą. Sprawdź to tam.</translation>
    </message>
    <message>
        <source>Several people fit; the oldest was taken. Please check it there.</source>
        <translation>Pasuje kilka osób; wybrano najstarszy wpis. Sprawdź to tam.</translation>
    </message>
    <message>
        <source>from the website, {time}</source>
        <translation>z witryny, {time}</translation>
    </message>
    <message>
        <source>From the website, {time}</source>
        <translation>Z witryny, {time}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Deal created</source>
        <translation>Utworzono transakcję</translation>
    </message>
    <message>
        <source>Lead created</source>
        <translation>Utworzono lead</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Upuść pliki tutaj, aby je załączyć</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Another answer</source>
        <translation>Jeszcze jedna odpowiedź</translation>
    </message>
    <message>
        <source>The playbook needs a name.</source>
        <translation>Playbook musi mieć nazwę.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Your leads and deals are in Pipedrive</source>
        <translation>Twoje leady i transakcje są w Pipedrive</translation>
    </message>
    <message>
        <source>What you create in conversations is saved there.</source>
        <translation>To, co tworzysz w rozmowach, jest zapisywane właśnie tam.</translation>
    </message>
    <message>
        <source>Open Pipedrive</source>
        <translation>Otwórz Pipedrive</translation>
    </message>
    <message>
        <source>Configure Live Chat</source>
        <translation>Skonfiguruj czat na żywo</translation>
    </message>
    <message>
        <source>Show what was kept here before</source>
        <translation>Pokaż, co było tu wcześniej</translation>
    </message>
</context>
<context>
    <name>Embedding</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Open one that has the line; this looks again by itself.</source>
        <translation>Otwórz stronę, która ma ten wiersz; sprawdzimy ponownie samoczynnie.</translation>
    </message>
    <message>
        <source>New chats begin with this playbook.</source>
        <translation>Nowe czaty zaczynają się od tego playbooka.</translation>
    </message>
    <message>
        <source>Activate this playbook, so that new chats begin with it.</source>
        <translation>Aktywuj ten playbook, aby nowe czaty od niego się zaczynały.</translation>
    </message>
    <message>
        <source>Put it on your site</source>
        <translation>Umieść na swojej witrynie</translation>
    </message>
    <message>
        <source>Put this line into every page that is to have the chat, before &lt;/body&gt;. It serves all playbooks of this site.</source>
        <translation>Wstaw ten wiersz przed &lt;/body&gt; na każdej stronie, na której ma być czat. Służy wszystkim playbookom tej witryny.</translation>
    </message>
    <message>
        <source>Line for your pages</source>
        <translation>Wiersz na Twoje strony</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>What became of it</source>
        <translation>Co z tego wynikło</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>The keyring of this computer is locked. Unlock it to stay signed in.</source>
        <translation>Pęk kluczy tego komputera jest zablokowany. Odblokuj go, aby logowanie zostało zapamiętane.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, so you are signed in for this run only.</source>
        <translation>Na tym komputerze nie ma pęku kluczy, więc logowanie działa tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>Your conversations are removed from this computer; the server keeps them.</source>
        <translation>Twoje rozmowy znikną z tego komputera; serwer je zachowa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(s) or change(s) not sent yet would be lost.</source>
        <translation>
            <numerusform>Utracisz %Ln niewysłaną odpowiedź lub zmianę.</numerusform>
            <numerusform>Utracisz %Ln niewysłane odpowiedzi i zmiany.</numerusform>
            <numerusform>Utracisz %Ln niewysłanych odpowiedzi i zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Wylogować się?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Nie wylogowuj</translation>
    </message>
</context>
<context>
    <name>Erasures</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after it was closed, a conversation is erased for good, with all that was written, noted and sent in it.</source>
        <translation>
            <numerusform>%Ln dzień po zamknięciu rozmowa jest trwale usuwana, ze wszystkim, co w niej napisano, zanotowano i wysłano.</numerusform>
            <numerusform>%Ln dni po zamknięciu rozmowa jest trwale usuwana, ze wszystkim, co w niej napisano, zanotowano i wysłano.</numerusform>
            <numerusform>%Ln dni po zamknięciu rozmowa jest trwale usuwana, ze wszystkim, co w niej napisano, zanotowano i wysłano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after a conversation was closed, the files that were sent in it are erased for good.</source>
        <translation>
            <numerusform>%Ln dzień po zamknięciu rozmowy wysłane w niej pliki są trwale usuwane.</numerusform>
            <numerusform>%Ln dni po zamknięciu rozmowy wysłane w niej pliki są trwale usuwane.</numerusform>
            <numerusform>%Ln dni po zamknięciu rozmowy wysłane w niej pliki są trwale usuwane.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong on our side. What you typed is kept. Please try again.</source>
        <translation>Coś poszło nie tak po naszej stronie. Wpisany tekst jest zachowany. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{name} was faster and has this conversation now.</source>
        <translation>{name} ma już tę rozmowę.</translation>
    </message>
    <message>
        <source>The server did not accept this. Please try again later.</source>
        <translation>Serwer tego nie przyjął. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>This version of Live Chat Desk is too old for the server. Please update it.</source>
        <translation>Ta wersja Live Chat Desk jest za stara dla serwera. Zaktualizuj ją.</translation>
    </message>
    <message>
        <source>The server did not understand this. Please update Live Chat Desk and try again.</source>
        <translation>Serwer tego nie zrozumiał. Zaktualizuj Live Chat Desk i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This is too long to send. Please split it.</source>
        <translation>To za długie, aby wysłać. Podziel to na części.</translation>
    </message>
    <message>
        <source>The server cannot do this yet. Ask for its update.</source>
        <translation>Serwer jeszcze tego nie potrafi. Poproś o jego aktualizację.</translation>
    </message>
    <message>
        <source>This was already done in another way. Please check and try again.</source>
        <translation>Zrobiono to już w inny sposób. Sprawdź i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait a moment and try again.</source>
        <translation>Za dużo prób. Zaczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The server is busy. Nothing is lost; it is tried again.</source>
        <translation>Serwer jest zajęty. Nic nie przepadło; próbujemy ponownie.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Please try again.</source>
        <translation>Coś poszło nie tak na serwerze. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to go on.</source>
        <translation>Nastąpiło wylogowanie. Zaloguj się ponownie, aby kontynuować.</translation>
    </message>
    <message>
        <source>Email or password is wrong. Please check both.</source>
        <translation>Adres e-mail lub hasło są błędne. Sprawdź oba.</translation>
    </message>
    <message>
        <source>Your sign-in has run out. Sign in again to go on.</source>
        <translation>Twoje logowanie wygasło. Zaloguj się ponownie, aby kontynuować.</translation>
    </message>
    <message>
        <source>Your access was ended. Ask your administrator, or sign in again.</source>
        <translation>Twój dostęp został zakończony. Zapytaj administratora albo zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The server does not accept sign-ins from here. Check its address.</source>
        <translation>Serwer nie przyjmuje logowań z tego miejsca. Sprawdź jego adres.</translation>
    </message>
    <message>
        <source>Your company&apos;s plan does not include Live Chat. Ask your administrator.</source>
        <translation>Plan Twojej firmy nie obejmuje usługi Czat na żywo. Zapytaj administratora.</translation>
    </message>
    <message>
        <source>This conversation is no longer yours to see.</source>
        <translation>Nie masz już dostępu do tej rozmowy.</translation>
    </message>
    <message>
        <source>You may not do this. Switch to online, or ask your administrator.</source>
        <translation>Nie możesz tego zrobić. Przełącz się na Online albo zapytaj administratora.</translation>
    </message>
    <message>
        <source>A colleague was faster and has this conversation now.</source>
        <translation>Ktoś z zespołu ma już tę rozmowę.</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself first.</source>
        <translation>Najpierw przypisz rozmowę do siebie.</translation>
    </message>
    <message>
        <source>This conversation was closed meanwhile.</source>
        <translation>Ta rozmowa została w międzyczasie zamknięta.</translation>
    </message>
    <message>
        <source>This colleague is no longer there. Choose another one.</source>
        <translation>Tej osoby już nie ma w zespole. Wybierz inną.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Najpierw coś napisz.</translation>
    </message>
    <message>
        <source>The message is too long. Please shorten it.</source>
        <translation>Wiadomość jest za długa. Skróć ją.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be sent. Please type it anew.</source>
        <translation>Wiadomość zawiera znaki, których nie można wysłać. Wpisz ją od nowa.</translation>
    </message>
    <message>
        <source>No playbook is active on this site.</source>
        <translation>Na tej witrynie nie jest aktywny żaden playbook.</translation>
    </message>
    <message>
        <source>This is no email address. Write it like anna@example.com.</source>
        <translation>To nie jest adres e-mail. Wpisz go tak: anna@example.com.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with its country code, like +48.</source>
        <translation>To nie jest numer telefonu. Wpisz go z numerem kierunkowym kraju, np. +48.</translation>
    </message>
    <message>
        <source>This is no amount. Write a number that is not negative.</source>
        <translation>To nie jest kwota. Wpisz liczbę, która nie jest ujemna.</translation>
    </message>
    <message>
        <source>This amount is too large. Please check it.</source>
        <translation>Ta kwota jest za duża. Sprawdź ją.</translation>
    </message>
    <message>
        <source>This currency is not known. Choose one from the list.</source>
        <translation>Ta waluta nie jest znana. Wybierz walutę z listy.</translation>
    </message>
    <message>
        <source>This is no date. Choose a day in the calendar.</source>
        <translation>To nie jest data. Wybierz dzień w kalendarzu.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>To jest za długie. Skróć to.</translation>
    </message>
    <message>
        <source>There is no room for more in this conversation.</source>
        <translation>W tej rozmowie nie zmieści się więcej.</translation>
    </message>
    <message>
        <source>Add a name, an email, a phone number or an organization first.</source>
        <translation>Najpierw dodaj imię i nazwisko, adres e-mail, numer telefonu lub organizację.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Ten plik jest pusty. Wybierz inny.</translation>
    </message>
    <message>
        <source>This file is too large, 10 MB are the most. Choose a smaller one.</source>
        <translation>Ten plik jest za duży, najwyżej 10 MB. Wybierz mniejszy.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be sent here. Choose another one.</source>
        <translation>Plików tego rodzaju nie można tu wysyłać. Wybierz inny.</translation>
    </message>
    <message>
        <source>This file is not on the server any more. Please add it again.</source>
        <translation>Tego pliku nie ma już na serwerze. Dodaj go jeszcze raz.</translation>
    </message>
    <message>
        <source>This file could not be read. Only files can be sent; for a folder, send the files in it.</source>
        <translation>Nie udało się odczytać tego pliku. Wysyłać można tylko pliki; zamiast folderu wyślij pliki, które w nim są.</translation>
    </message>
    <message>
        <source>A message brings 10 files at most. Send these first, then the others.</source>
        <translation>Wiadomość może mieć najwyżej 10 plików. Wyślij najpierw te, a potem pozostałe.</translation>
    </message>
    <message>
        <source>The server has no room for files. Tell your administrator.</source>
        <translation>Na serwerze brakuje miejsca na pliki. Powiadom administratora.</translation>
    </message>
    <message>
        <source>The visitor has not agreed yet to what the site asks for.</source>
        <translation>Odwiedzający nie wyraził jeszcze zgody, o którą prosi witryna.</translation>
    </message>
    <message>
        <source>Somebody else saved this playbook meanwhile. Look at theirs first.</source>
        <translation>Ktoś inny zapisał w międzyczasie ten playbook. Najpierw zobacz tamtą wersję.</translation>
    </message>
    <message>
        <source>This playbook is not finished. Put right what is marked, then save.</source>
        <translation>Ten playbook nie jest gotowy. Popraw to, co zaznaczono, i zapisz.</translation>
    </message>
    <message>
        <source>This cannot be set. Choose something else, or write it otherwise.</source>
        <translation>Tego nie można ustawić. Wybierz coś innego lub zapisz to inaczej.</translation>
    </message>
    <message>
        <source>Somebody else signs in with this e-mail address. Choose another one.</source>
        <translation>Ktoś inny loguje się tym adresem e-mail. Wybierz inny.</translation>
    </message>
    <message>
        <source>Nobody else is an administrator. Make somebody else one first, so that users can still be invited.</source>
        <translation>Nikt inny nie jest administratorem. Najpierw nadaj to prawo komuś innemu, aby nadal można było zapraszać użytkowników.</translation>
    </message>
    <message>
        <source>This link is good no more. Ask your administrator for a new one.</source>
        <translation>Ten link już nie działa. Poproś administratora o nowy.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate. Ask your administrator to install your company&apos;s.</source>
        <translation>Ten komputer nie ufa certyfikatowi serwera. Poproś administratora o zainstalowanie certyfikatu firmy.</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check its address and your network.</source>
        <translation>Serwer proxy nie odpowiada. Sprawdź jego adres i swoją sieć.</translation>
    </message>
    <message>
        <source>The proxy wants another name and password. Check both, then try again.</source>
        <translation>Serwer proxy wymaga innej nazwy i hasła. Sprawdź je i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The proxy does not let Live Chat Desk through. Ask your administrator.</source>
        <translation>Serwer proxy nie przepuszcza Live Chat Desk. Zapytaj administratora.</translation>
    </message>
    <message>
        <source>This is no proxy&apos;s address. Write it like proxy.example.com:8080.</source>
        <translation>To nie jest adres serwera proxy. Wpisz go w postaci proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>The server does not answer. Check its address and your network.</source>
        <translation>Serwer nie odpowiada. Sprawdź jego adres i swoją sieć.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; what is already stored is kept.</source>
        <translation>Dysk jest pełny. Zwolnij trochę miejsca i spróbuj ponownie; zapisane dane są zachowane.</translation>
    </message>
    <message>
        <source>The disk does not work as it should. Check it and the space left, then try again; what is already stored is kept.</source>
        <translation>Dysk nie działa, jak powinien. Sprawdź go i wolne miejsce, a potem spróbuj ponownie; zapisane dane są zachowane.</translation>
    </message>
    <message>
        <source>The server was restored from a backup that does not hold it. Send it again if it still matters.</source>
        <translation>Serwer przywrócono z kopii zapasowej, w której jej nie ma. Wyślij ją ponownie, jeśli nadal jest potrzebna.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to. Check its permissions, then try again.</source>
        <translation>Nie można zapisywać w folderze danych. Sprawdź jego uprawnienia i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The local data is damaged. The server still has all your conversations.</source>
        <translation>Dane lokalne są uszkodzone. Serwer nadal ma wszystkie Twoje rozmowy.</translation>
    </message>
    <message>
        <source>Another program is using the data folder. Close it, then try again.</source>
        <translation>Inny program używa folderu danych. Zamknij go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, or close the file in other programs.</source>
        <translation>Nie udało się tam zapisać pliku. Wybierz inny folder albo zamknij plik w innych programach.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version. Please update Live Chat Desk.</source>
        <translation>Dane lokalne zapisała nowsza wersja. Zaktualizuj Live Chat Desk.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>More in Help</source>
        <translation>Więcej w Pomocy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export leads and deals</source>
        <translation>Eksport leadów i transakcji</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabele</translation>
    </message>
    <message>
        <source>leads-and-deals</source>
        <comment>name of a file</comment>
        <translation>leady-i-transakcje</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Eksportowanie…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Eksportuj jako CSV…</translation>
    </message>
</context>
<context>
    <name>ExportNote</name>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
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
        <translation>Nie można uruchomić Live Chat Desk</translation>
    </message>
    <message>
        <source>Data folder: {folder}
Nothing in it was changed.</source>
        <translation>Folder danych: {folder}
Nic w nim nie zmieniono.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
</context>
<context>
    <name>FieldTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Przyjmij tę wartość</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>{name} cleared it meanwhile, {time}.</source>
        <translation>W międzyczasie to wyczyszczono: {name}, {time}.</translation>
    </message>
    <message>
        <source>{name} changed it meanwhile to {value}, {time}.</source>
        <translation>W międzyczasie zmieniono to na {value}: {name}, {time}.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Sound and films</source>
        <translation>Dźwięk i filmy</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Inne pliki</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Plik: {name}</translation>
    </message>
    <message>
        <source>Photo: {name}</source>
        <translation>Zdjęcie: {name}</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Pokaż {name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Otwórz {name}</translation>
    </message>
    <message>
        <source>Save {name} as…</source>
        <translation>Zapisz {name} jako…</translation>
    </message>
    <message>
        <source>This photo could not be loaded. Click to try again.</source>
        <translation>Nie udało się wczytać zdjęcia. Kliknij, aby spróbować ponownie.</translation>
    </message>
    <message>
        <source>This photo is not kept any more.</source>
        <translation>Tego zdjęcia już nie przechowujemy.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Visitors may send files</source>
        <translation>Odwiedzający mogą wysyłać pliki</translation>
    </message>
    <message>
        <source>Users may send files</source>
        <translation>Użytkownicy mogą wysyłać pliki</translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation>Co można wysyłać</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Największy plik</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>While they wait for somebody, or talk with somebody.</source>
        <translation>Gdy na kogoś czekają lub z kimś rozmawiają.</translation>
    </message>
    <message>
        <source>Where they may not, the chat has no place for files.</source>
        <translation>Jeśli nie mogą, w czacie nie ma miejsca na pliki.</translation>
    </message>
    <message>
        <source>Without any of them nobody can send files.</source>
        <translation>Bez żadnego z nich nikt nie może wysyłać plików.</translation>
    </message>
    <message>
        <source>What a file is, its content says and not its name. Programs and scripts are never taken.</source>
        <translation>O tym, czym jest plik, decyduje jego zawartość, a nie nazwa. Programy i skrypty nigdy nie są przyjmowane.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Try fewer words, or only a part of a name.</source>
        <translation>Spróbuj mniejszej liczby słów albo tylko części nazwy.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Jeszcze nic tu nie ma</translation>
    </message>
    <message>
        <source>Leads and deals that you create in a conversation&apos;s details appear here.</source>
        <translation>Tutaj pojawią się leady i transakcje utworzone w szczegółach rozmowy.</translation>
    </message>
    <message>
        <source>Leads and deals</source>
        <translation>Leady i transakcje</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln rozmowa</numerusform>
            <numerusform>%Ln rozmowy</numerusform>
            <numerusform>%Ln rozmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln nieprzeczytana</numerusform>
            <numerusform>%Ln nieprzeczytane</numerusform>
            <numerusform>%Ln nieprzeczytanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Fetching your conversations…</source>
        <translation>Pobieranie rozmów…</translation>
    </message>
    <message>
        <source>This takes a moment the first time.</source>
        <translation>Za pierwszym razem trwa to chwilę.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>Sign in, and your conversations appear here.</source>
        <translation>Zaloguj się, a Twoje rozmowy pojawią się tutaj.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Jeszcze bez połączenia</translation>
    </message>
    <message>
        <source>Your conversations appear here as soon as the server can be reached.</source>
        <translation>Twoje rozmowy pojawią się tutaj, gdy tylko serwer będzie dostępny.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nikt nie czeka</translation>
    </message>
    <message>
        <source>New chats appear here, and you are notified.</source>
        <translation>Nowe czaty pojawią się tutaj, a Ty otrzymasz powiadomienie.</translation>
    </message>
    <message>
        <source>Switch to online at the bottom left to receive chats.</source>
        <translation>Aby odbierać czaty, przełącz się na Online w lewym dolnym rogu.</translation>
    </message>
    <message>
        <source>No conversations of yours</source>
        <translation>Nie masz żadnych rozmów</translation>
    </message>
    <message>
        <source>Open one in Unassigned and press “Assign to me”.</source>
        <translation>Otwórz rozmowę w folderze Nieprzypisane i naciśnij „Przypisz do mnie”.</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>Nic jeszcze nie zamknięto</translation>
    </message>
    <message>
        <source>Conversations that end are kept here, for everybody.</source>
        <translation>Zakończone rozmowy są tu przechowywane dla wszystkich.</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Unassigned</source>
        <comment>folder</comment>
        <translation>Nieprzypisane</translation>
    </message>
    <message>
        <source>My conversations</source>
        <translation>Moje rozmowy</translation>
    </message>
    <message>
        <source>Closed conversations</source>
        <translation>Zamknięte rozmowy</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Not part of it yet: {fields}</source>
        <translation>Jeszcze bez: {fields}</translation>
    </message>
    <message>
        <source>Create lead</source>
        <translation>Utwórz lead</translation>
    </message>
    <message>
        <source>Create deal</source>
        <translation>Utwórz transakcję</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Deal</source>
        <translation>Transakcja</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizacja</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nazwa firmy</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Kraj numerów telefonu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Colleagues see it in the window, and it is in invitations.</source>
        <translation>Widzą ją wszyscy w oknie i jest w zaproszeniach.</translation>
    </message>
    <message>
        <source>Of amounts that are written without one.</source>
        <translation>Dla kwot zapisanych bez waluty.</translation>
    </message>
    <message>
        <source>Of numbers that are written without a country code, such as +48.</source>
        <translation>Dla numerów zapisanych bez kodu kraju, takiego jak +48.</translation>
    </message>
    <message>
        <source>Of the window, for users who have not chosen one themselves.</source>
        <translation>Język okna dla użytkowników, którzy sami go nie wybrali.</translation>
    </message>
    <message>
        <source>Live Chat</source>
        <translation>Czat na żywo</translation>
    </message>
    <message>
        <source>None: numbers need their country code</source>
        <translation>Brak: numery wymagają kodu kraju</translation>
    </message>
    <message>
        <source>The language of each user&apos;s computer</source>
        <translation>Język komputera każdego użytkownika</translation>
    </message>
    <message>
        <source>Live Chat is part of the LeadBooster add-on, which your company does not have now. Nobody can sign in, and its sites have no chat.</source>
        <translation>Czat na żywo jest częścią dodatku LeadBooster, którego Twoja firma teraz nie ma. Nikt nie może się zalogować, a strony nie mają czatu.</translation>
    </message>
    <message>
        <source>Live Chat is part of the LeadBooster add-on, and your company has it.</source>
        <translation>Czat na żywo jest częścią dodatku LeadBooster, a Twoja firma go ma.</translation>
    </message>
    <message>
        <source>Of the window; the chat speaks that of its site.</source>
        <translation>Dotyczy okna; czat mówi językiem swojej strony.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Jak na tym komputerze</translation>
    </message>
    <message>
        <source>At this start another language was asked for (--language), which stays until the program ends.</source>
        <translation>Przy tym uruchomieniu zażądano innego języka (--language); obowiązuje do zamknięcia programu.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>The colours of all windows.</source>
        <translation>Kolory wszystkich okien.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High: stronger colours and borders, easier to see.</source>
        <translation>Wysoki: mocniejsze kolory i obramowania, łatwiejsze do zobaczenia.</translation>
    </message>
    <message>
        <source>When you sign in to this computer</source>
        <translation>Gdy logujesz się do tego komputera</translation>
    </message>
    <message>
        <source>Start Live Chat Desk by itself</source>
        <translation>Uruchamiaj Live Chat Desk automatycznie</translation>
    </message>
    <message>
        <source>In the background, without its window.</source>
        <translation>W tle, bez okna.</translation>
    </message>
    <message>
        <source>When you leave this computer</source>
        <translation>Gdy odchodzisz od komputera</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Przejdź w tryb offline</translation>
    </message>
    <message>
        <source>Go offline when the screen is locked</source>
        <translation>Przejdź w tryb offline, gdy ekran jest zablokowany</translation>
    </message>
    <message>
        <source>When you are back you are asked whether to go online again.</source>
        <translation>Po powrocie pojawi się pytanie, czy przejść z powrotem w tryb online.</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>Gdy zamykasz okno</translation>
    </message>
    <message>
        <source>Chats and notifications go on; the icon in the tray opens the window again and quits.</source>
        <translation>Czaty i powiadomienia działają dalej; ikona w zasobniku otwiera okno i kończy program.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Live Chat Desk.</source>
        <translation>Ten pulpit nie ma zasobnika, więc zamknięcie okna kończy Live Chat Desk.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Zostań w zasobniku</translation>
    </message>
    <message>
        <source>As the company: {language}</source>
        <translation>Jak w firmie: {language}</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>Po {minutes} min</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nigdy samo</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Wróć do czatu</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ukryj szczegóły</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktywuj</translation>
    </message>
    <message>
        <source>No new chat begins with it. Chats that run go on.</source>
        <translation>Żaden nowy czat się od niego nie zaczyna. Trwające czaty toczą się dalej.</translation>
    </message>
    <message>
        <source>No page of the site has loaded the chat in the last seven days, so nobody can be reached through it.</source>
        <translation>Przez ostatnie siedem dni żadna strona witryny nie wczytała czatu, więc nikogo nie da się przez niego zastać.</translation>
    </message>
    <message>
        <source>New chats of the site begin with it, and somebody is there to answer.</source>
        <translation>Nowe czaty witryny zaczynają się od niego i jest ktoś, kto odpowie.</translation>
    </message>
    <message>
        <source>New chats of the site begin with it. Nobody is online: visitors take the offline flow.</source>
        <translation>Nowe czaty witryny zaczynają się od niego. Nikt nie jest online: odwiedzający trafiają do ścieżki offline.</translation>
    </message>
    <message>
        <source>Put it on your site…</source>
        <translation>Umieść na swojej witrynie…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Close conversation</source>
        <translation>Zamknij rozmowę</translation>
    </message>
    <message>
        <source>on {page}</source>
        <translation>na {page}</translation>
    </message>
    <message>
        <source>left the page</source>
        <translation>poza stroną</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Przypisz do mnie</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Pokaż szczegóły</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Search help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tematy</translation>
    </message>
    <message>
        <source>Nothing is said of it here. Try another word.</source>
        <translation>Nic tu o tym nie ma. Spróbuj innego słowa.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>This opens once you are signed in.</source>
        <translation>To otworzy się po zalogowaniu.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>Business hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>Agents are called whenever one of them is online.</source>
        <translation>Agenci są wzywani zawsze, gdy ktoś z nich jest online.</translation>
    </message>
    <message>
        <source>Outside these hours visitors take the offline flow.</source>
        <translation>Poza tymi godzinami odwiedzający idą ścieżką offline.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Add a closed day</source>
        <translation>Dodaj dzień zamknięty</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Zamknięte w dniach</translation>
    </message>
    <message>
        <source>{day}: not closed</source>
        <translation>{day}: nie zamknięte</translation>
    </message>
</context>
<context>
    <name>IconField</name>
    <message>
        <source>Your own picture</source>
        <translation>Własny obraz</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Wybierz obraz…</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>This picture is too large, 10 MB are the most. Choose a smaller one.</source>
        <translation>Ten obraz jest za duży, najwyżej 10 MB. Wybierz mniejszy.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown here, or it has too many pixels. Choose another PNG, JPEG, GIF or WebP.</source>
        <translation>Tego obrazu nie można tu pokazać albo ma za dużo pikseli. Wybierz inny plik PNG, JPEG, GIF lub WebP.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>Nie udało się odczytać tego pliku. Wybierz inny.</translation>
    </message>
    <message>
        <source>The picture was not put in, for you went on to something else. Choose it again where it is to be.</source>
        <translation>Obraz nie został wstawiony, bo w tym czasie otwarto coś innego. Wybierz go ponownie tam, gdzie ma być.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset: {action}</source>
        <translation>Przywróć: {action}</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Choose a field and press the keys that you want. Backspace takes them away. They hold in the main window.</source>
        <translation>Wybierz pole i naciśnij żądane klawisze. Backspace usuwa skrót. Skróty działają w oknie głównym.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Przywróć wszystkie</translation>
    </message>
    <message>
        <source>These keys are needed for writing. Add Ctrl or Alt to a letter, or use another one.</source>
        <translation>Te klawisze są potrzebne do pisania. Dodaj Ctrl lub Alt do litery albo użyj innej.</translation>
    </message>
    <message>
        <source>“{action}” has these keys already. Give it others first, or use others here.</source>
        <translation>„{action}” ma już te klawisze. Najpierw nadaj tam inne albo użyj tu innych.</translation>
    </message>
</context>
<context>
    <name>KindsField</name>
    <message>
        <source>Photos and drawings, such as JPEG, PNG, WebP and GIF</source>
        <translation>Zdjęcia i rysunki, na przykład JPEG, PNG, WebP i GIF</translation>
    </message>
    <message>
        <source>PDF, text, and files of Word, Excel and PowerPoint</source>
        <translation>PDF, tekst oraz pliki programów Word, Excel i PowerPoint</translation>
    </message>
    <message>
        <source>Recordings, such as MP3 and MP4</source>
        <translation>Nagrania, na przykład MP3 i MP4</translation>
    </message>
    <message>
        <source>Archives, such as ZIP, and whatever else is no program</source>
        <translation>Archiwa, na przykład ZIP, i wszystko inne, co nie jest programem</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Already in the CRM: {who}</source>
        <translation>Już w CRM: {who}</translation>
    </message>
    <message>
        <source>Already in the CRM:</source>
        <translation>Już w CRM:</translation>
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
            <numerusform>%Ln leady</numerusform>
            <numerusform>%Ln leadów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln transakcja</numerusform>
            <numerusform>%Ln transakcje</numerusform>
            <numerusform>%Ln transakcji</numerusform>
        </translation>
    </message>
    <message>
        <source>several leads and deals</source>
        <translation>kilka leadów i transakcji</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>Not exported. {why}</source>
        <translation>Nie wyeksportowano. {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Zapisano jako {file}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Created {time}</source>
        <translation>Utworzono: {time}</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Właściciel: {name}</translation>
    </message>
</context>
<context>
    <name>LeadsWindow</name>
    <message>
        <source>Leads and deals</source>
        <translation>Leady i transakcje</translation>
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
        <translation>Nowy playbook…</translation>
    </message>
    <message>
        <source>New site…</source>
        <translation>Nowa witryna…</translation>
    </message>
</context>
<context>
    <name>LeftNote</name>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>{name} has this conversation now</source>
        <translation>Tę rozmowę ma teraz {name}</translation>
    </message>
    <message>
        <source>This conversation is with somebody else now</source>
        <translation>Tę rozmowę ma teraz ktoś inny</translation>
    </message>
    <message>
        <source>It left your window. Choose another one from the list.</source>
        <translation>Zniknęła z Twojego okna. Wybierz inną z listy.</translation>
    </message>
    <message>
        <source>Copy what I had written</source>
        <translation>Kopiuj mój tekst</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzinę</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutę</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundę</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Your access to the chats of {company}</source>
        <translation>Twój dostęp do czatów firmy {company}</translation>
    </message>
    <message>
        <source>Hello {name},

please choose a password here, then you can sign in to Live Chat Desk with {address}:

{link}

The link is good until {time}.</source>
        <translation>Cześć {name},

ustaw tutaj hasło, a potem możesz zalogować się do Live Chat Desk adresem {address}:

{link}

Link działa do: {time}.</translation>
    </message>
    <message>
        <source>Link for {name}</source>
        <translation>Link: {name}</translation>
    </message>
    <message>
        <source>Send {name} this link. Whoever has it can choose their password, so give it to nobody else.</source>
        <translation>Wyślij ten link tylko do: {name}. Kto go ma, może ustawić hasło, więc nie dawaj go nikomu innemu.</translation>
    </message>
    <message>
        <source>It is good once, until {time}, and is not shown again.</source>
        <translation>Działa jeden raz, do: {time}, i nie pojawi się ponownie.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Napisz e-mail…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Open this link?</source>
        <translation>Otworzyć ten link?</translation>
    </message>
    <message>
        <source>Its address is written in look-alike letters. It really leads to:
{host}</source>
        <translation>Jego adres zapisano podobnie wyglądającymi literami. Naprawdę prowadzi do:
{host}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Nie otwieraj</translation>
    </message>
</context>
<context>
    <name>LiveChatButton</name>
    <message>
        <source>Live Chat</source>
        <translation>Czat na żywo</translation>
    </message>
    <message>
        <source>Configure Live Chat</source>
        <translation>Skonfiguruj czat na żywo</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This message is further back. Scroll up in the chat to find it.</source>
        <translation>Ta wiadomość jest wcześniej. Przewiń czat w górę, aby ją znaleźć.</translation>
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
        <translation>Dzień dobry! 👋</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Empty playbook</source>
        <translation>Pusty playbook</translation>
    </message>
    <message>
        <source>Only a greeting.</source>
        <translation>Tylko powitanie.</translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation>Nowy playbook</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Witryna</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Jak szablon</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>What is this: {setting}</source>
        <translation>Co to jest: {setting}</translation>
    </message>
    <message>
        <source>What is this? (Shift+F1 in the field)</source>
        <translation>Co to jest? (Shift+F1 w polu)</translation>
    </message>
</context>
<context>
    <name>MarkedField</name>
    <message>
        <source>Bold</source>
        <translation>Pogrubienie</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursywa</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Punktory</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adres linku</translation>
    </message>
    <message>
        <source>Where it leads; Enter sets it, empty takes it away</source>
        <translation>Dokąd prowadzi; Enter ustawia, puste usuwa</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Somebody</source>
        <translation>Ktoś</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopia)</translation>
    </message>
</context>
<context>
    <name>MessageReader</name>
    <message>
        <source>Copy selection</source>
        <translation>Kopiuj zaznaczenie</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Kopiuj wiadomość</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Otwórz {host}</translation>
    </message>
    <message>
        <source>Opens {host}</source>
        <translation>Otwiera {host}</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Loading earlier messages…</source>
        <translation>Wczytywanie wcześniejszych wiadomości…</translation>
    </message>
    <message>
        <source>Earlier messages could not be loaded. Scroll up to try again.</source>
        <translation>Nie udało się wczytać wcześniejszych wiadomości. Przewiń w górę, aby spróbować ponownie.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Not sent.</source>
        <translation>Nie wysłano.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nowe wiadomości</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Visitor from {page}</source>
        <translation>Odwiedzający z {page}</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Odwiedzający</translation>
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
        <translation>Kolor bota</translation>
    </message>
    <message>
        <source>Icon of the bot</source>
        <translation>Ikona bota</translation>
    </message>
    <message>
        <source>Language of the bot</source>
        <translation>Język bota</translation>
    </message>
</context>
<context>
    <name>NewSiteDialog</name>
    <message>
        <source>New site</source>
        <translation>Nowa witryna</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>First steps: {done} of {count} done</source>
        <translation>Pierwsze kroki: gotowe {done} z {count}</translation>
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
        <translation>Nie zapisano.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Edytuj notatkę</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Usuń notatkę</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Usunięto notatkę.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>The note you were rewriting was deleted. What you wrote stands here now.</source>
        <translation>Notatka, którą zmieniasz, została usunięta. Twój tekst jest teraz tutaj.</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Dodano notatkę</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Napisz notatkę</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Dodaj notatkę</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{name} joined the chat</source>
        <translation>{name} dołącza do czatu</translation>
    </message>
    <message>
        <source>{name} reassigned the conversation to {other}</source>
        <translation>{name} przypisuje rozmowę ponownie do: {other}</translation>
    </message>
    <message>
        <source>{name} created a lead: {title}</source>
        <translation>{name} tworzy lead: {title}</translation>
    </message>
    <message>
        <source>{name} created a deal: {title}</source>
        <translation>{name} tworzy transakcję: {title}</translation>
    </message>
    <message>
        <source>{name} created an activity: {title}</source>
        <translation>{name} tworzy aktywność: {title}</translation>
    </message>
    <message>
        <source>A lead was created: {title}</source>
        <translation>Utworzono lead: {title}</translation>
    </message>
    <message>
        <source>A deal was created: {title}</source>
        <translation>Utworzono transakcję: {title}</translation>
    </message>
    <message>
        <source>An activity was created: {title}</source>
        <translation>Utworzono aktywność: {title}</translation>
    </message>
    <message>
        <source>The conversation returned to Unassigned</source>
        <translation>Rozmowa wróciła do folderu Nieprzypisane</translation>
    </message>
    <message>
        <source>{name} put the conversation back into Unassigned</source>
        <translation>{name} zwraca rozmowę do folderu Nieprzypisane</translation>
    </message>
    <message>
        <source>Nobody took the conversation within the wait time</source>
        <translation>Minął czas oczekiwania, a nikt nie podjął rozmowy</translation>
    </message>
    <message>
        <source>The visitor left the page</source>
        <translation>Odwiedzający opuścił stronę</translation>
    </message>
    <message>
        <source>The visitor is back</source>
        <translation>Odwiedzający wrócił</translation>
    </message>
    <message>
        <source>The conversation was closed</source>
        <translation>Rozmowa została zamknięta</translation>
    </message>
    <message>
        <source>{name} closed the conversation</source>
        <translation>{name} zamyka rozmowę</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>New conversations in Unassigned</source>
        <translation>Nowe rozmowy w folderze Nieprzypisane</translation>
    </message>
    <message>
        <source>Conversations that are back in Unassigned</source>
        <translation>Rozmowy, które wróciły do folderu Nieprzypisane</translation>
    </message>
    <message>
        <source>Conversations assigned to oneself</source>
        <translation>Rozmowy przypisane do siebie</translation>
    </message>
    <message>
        <source>New messages in one&apos;s own conversations</source>
        <translation>Nowe wiadomości we własnych rozmowach</translation>
    </message>
    <message>
        <source>Show what visitors write</source>
        <translation>Pokazuj, co piszą odwiedzający</translation>
    </message>
    <message>
        <source>Also in the window</source>
        <translation>Także w oknie</translation>
    </message>
    <message>
        <source>Everybody is notified of</source>
        <translation>Wszyscy są powiadamiani o tym</translation>
    </message>
    <message>
        <source>What is switched off here is told to nobody; it still stands in the lists.</source>
        <translation>O tym, co tu wyłączono, nikt nie dostaje powiadomień; nadal widać to na listach.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Otherwise a notification only says who wrote, for screens that others can see.</source>
        <translation>W przeciwnym razie powiadomienie mówi tylko, kto napisał, ze względu na ekrany, które widzą inni.</translation>
    </message>
    <message>
        <source>A line at the top of the window, beside the system&apos;s notifications. Each works without the other.</source>
        <translation>Wiersz u góry okna, obok powiadomień systemu. Jedno działa bez drugiego.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączone</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>Whether notifications are shown at all is also up to the notification settings of each computer.</source>
        <translation>To, czy powiadomienia w ogóle się pojawiają, zależy też od ustawień powiadomień na każdym komputerze.</translation>
    </message>
    <message>
        <source>Whether notifications of Live Chat Desk are shown at all is also up to each computer&apos;s own settings.</source>
        <translation>To, czy powiadomienia Live Chat Desk w ogóle się pojawiają, zależy też od ustawień każdego komputera.</translation>
    </message>
    <message>
        <source>Open this computer&apos;s notification settings</source>
        <translation>Otwórz ustawienia powiadomień tego komputera</translation>
    </message>
    <message>
        <source>The notification settings did not open. Look for them in the settings of this computer.</source>
        <translation>Ustawienia powiadomień nie otworzyły się. Poszukaj ich w ustawieniach tego komputera.</translation>
    </message>
    <message>
        <source>You are notified of</source>
        <translation>O czym powiadamiać</translation>
    </message>
    <message>
        <source>Keep them until they are handled</source>
        <translation>Zachowaj je do czasu załatwienia</translation>
    </message>
    <message>
        <source>How long notifications stay is up to this computer&apos;s notification settings.</source>
        <translation>Jak długo widać powiadomienia, zależy od ustawień powiadomień tego komputera.</translation>
    </message>
    <message>
        <source>Tell again of a chat that waits</source>
        <translation>Przypominaj o czekającym czacie</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a notification</comment>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a notification</comment>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>As the company: on</source>
        <translation>Jak w firmie: włączone</translation>
    </message>
    <message>
        <source>As the company: off</source>
        <translation>Jak w firmie: wyłączone</translation>
    </message>
    <message>
        <source>Nothing is shown or heard then. What you missed is told of afterwards.</source>
        <translation>Nic się wtedy nie pojawia ani nie słychać. O tym, co Cię ominęło, dowiesz się później.</translation>
    </message>
    <message>
        <source>Every day at the same time</source>
        <translation>Codziennie o tej samej porze</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time of the day</comment>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>a time of the day</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>While this computer is set not to disturb</source>
        <translation>Gdy na tym komputerze włączono „Nie przeszkadzać”</translation>
    </message>
    <message>
        <source>This computer&apos;s Focus hides notifications, but tells no program of it: sounds are only off at the times set here.</source>
        <translation>Tryb skupienia tego komputera ukrywa powiadomienia, ale nie mówi o tym programom: dźwięki są wyłączone tylko w godzinach ustawionych tutaj.</translation>
    </message>
    <message>
        <source>Every {seconds} s</source>
        <translation>Co {seconds} s</translation>
    </message>
    <message>
        <source>Every {minutes} min</source>
        <translation>Co {minutes} min</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>tell again</comment>
        <translation>Nigdy</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Found in the chat: {value}. Alt+Enter takes it.</source>
        <translation>Znaleziono w czacie: {value}. Alt+Enter to przyjmuje.</translation>
    </message>
    <message>
        <source>The visitor wrote: {words} (Alt+Enter)</source>
        <translation>Odwiedzający pisze: {words} (Alt+Enter)</translation>
    </message>
    <message>
        <source>In the chat: {value}</source>
        <translation>W czacie: {value}</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Nie to</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{name} was not opened. {why}</source>
        <translation>Nie otwarto: {name}. {why}</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}. Save it instead.</source>
        <translation>Żaden program na tym komputerze nie otwiera pliku {name}. Możesz go zapisać.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Zapisz plik</translation>
    </message>
    <message>
        <source>{name} was not saved. {why}</source>
        <translation>Nie zapisano: {name}. {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Zapisano jako {file}</translation>
    </message>
    <message>
        <source>{name} is not kept any more.</source>
        <translation>Pliku {name} już nie przechowujemy.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Szukaj skrótów</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Nic się tak nie nazywa. Spróbuj innego słowa.</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Zmień skróty…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Podczas pisania</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Wyślij wiadomość</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>Zacznij nowy wiersz</translation>
    </message>
    <message>
        <source>Bring a canned reply</source>
        <translation>Wstaw gotową odpowiedź</translation>
    </message>
    <message>
        <source>Save a note in the details</source>
        <translation>Zapisz notatkę w szczegółach</translation>
    </message>
    <message>
        <source>Search in another window</source>
        <translation>Szukaj w innym oknie</translation>
    </message>
    <message>
        <source>Close another window</source>
        <translation>Zamknij inne okno</translation>
    </message>
    <message>
        <source>Say what a setting is</source>
        <translation>Powiedz, czym jest ustawienie</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Flow</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>No playbook chosen</source>
        <translation>Nie wybrano playbooka</translation>
    </message>
    <message>
        <source>Choose one from the list to see how it goes.</source>
        <translation>Wybierz jeden z listy, aby zobaczyć jego przebieg.</translation>
    </message>
    <message>
        <source>Make a new one of it</source>
        <translation>Utwórz z tego nowy</translation>
    </message>
    <message>
        <source>Somebody deleted it. What you changed and did not save is still here.</source>
        <translation>Ktoś go usunął. Twoje niezapisane zmiany wciąż tu są.</translation>
    </message>
    <message>
        <source>This playbook is not there any more</source>
        <translation>Tego playbooka już nie ma</translation>
    </message>
    <message>
        <source>Somebody deleted it. Choose another one.</source>
        <translation>Ktoś go usunął. Wybierz inny.</translation>
    </message>
    <message>
        <source>Only administrators may change this. Ask one of them to do it, or to make you one.</source>
        <translation>Tylko administratorzy mogą to zmieniać. Poproś któregoś z nich o zmianę albo o to prawo.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Set by your organization</source>
        <translation>Ustawione przez Twoją organizację</translation>
    </message>
    <message>
        <source>{kind}: {choice}</source>
        <translation>{kind}: {choice}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>Znaleziono: %Ln</numerusform>
            <numerusform>Znaleziono: %Ln</numerusform>
            <numerusform>Znaleziono: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} z {count}</translation>
    </message>
    <message>
        <source>Find actions, people and conversations</source>
        <translation>Znajdź działania, osoby i rozmowy</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znalezione</translation>
    </message>
    <message>
        <source>Nothing has these letters. Try fewer, or another word.</source>
        <translation>Nic nie zawiera tych liter. Wpisz ich mniej lub spróbuj innego słowa.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ wybór · Enter otwiera · Esc zamyka</translation>
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
        <translation>Przypisz ponownie: {name}</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Współpracownik</translation>
    </message>
    <message>
        <source>{presence} · show their closed conversations</source>
        <translation>{presence} · pokaż zamknięte rozmowy tej osoby</translation>
    </message>
</context>
<context>
    <name>PicturePart</name>
    <message>
        <source>The picture is in. Say what it shows.</source>
        <translation>Obraz jest wstawiony. Powiedz, co przedstawia.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Co przedstawia obraz</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Co przedstawia obraz, dla tych, którzy go nie widzą</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>This photo could not be loaded.</source>
        <translation>Nie udało się wczytać zdjęcia.</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Otwórz w innym programie</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wczytywanie…</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln nowa wiadomość</numerusform>
            <numerusform>%Ln nowe wiadomości</numerusform>
            <numerusform>%Ln nowych wiadomości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Playbooks</name>
    <message>
        <source>Chats that are running with it go on to their end. It cannot be brought back.</source>
        <translation>Trwające czaty toczą się z nim do końca. Nie da się go przywrócić.</translation>
    </message>
    <message>
        <source>It is active: without it the site offers no chat.</source>
        <translation>Jest aktywny: bez niego witryna nie oferuje czatu.</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Usunąć „{name}”?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Activate “{name}”?</source>
        <translation>Aktywować „{name}”?</translation>
    </message>
    <message>
        <source>“{other}” is active on this site now and is paused then. Chats that run go on.</source>
        <translation>Na tej witrynie aktywny jest teraz „{other}”; zostanie wstrzymany. Trwające czaty toczą się dalej.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktywuj</translation>
    </message>
    <message>
        <source>Activate it without your changes?</source>
        <translation>Aktywować bez Twoich zmian?</translation>
    </message>
    <message>
        <source>Your changes are not saved: visitors would get it as it was saved last. Save first to have them.</source>
        <translation>Twoje zmiany nie są zapisane: odwiedzający dostaliby ostatnio zapisaną wersję. Najpierw zapisz, aby je mieć.</translation>
    </message>
    <message>
        <source>Activate as saved</source>
        <translation>Aktywuj zapisaną wersję</translation>
    </message>
    <message>
        <source>Configure Live Chat</source>
        <translation>Skonfiguruj czat na żywo</translation>
    </message>
    <message>
        <source>Begin with the template “Chat with your leads”, or add the Live Chat card to a playbook.</source>
        <translation>Zacznij od szablonu „Rozmawiaj ze swoimi leadami” albo dodaj kartę czatu na żywo do playbooka.</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nowy z szablonu</translation>
    </message>
    <message>
        <source>Choose an existing playbook</source>
        <translation>Wybierz istniejący playbook</translation>
    </message>
    <message>
        <source>{name} saved this playbook meanwhile</source>
        <translation>{name}: w międzyczasie zapisano ten playbook</translation>
    </message>
    <message>
        <source>Your changes are kept here until you choose.</source>
        <translation>Twoje zmiany są tu zachowane, dopóki nie wybierzesz.</translation>
    </message>
    <message>
        <source>See both</source>
        <translation>Zobacz oba</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Zapisz zamiast tego mój</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Przyjmij tamten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Odrzucić Twoje zmiany?</translation>
    </message>
    <message>
        <source>The playbook is as it was saved last then. This cannot be undone.</source>
        <translation>Playbook będzie taki, jak go ostatnio zapisano. Nie można tego cofnąć.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>What you wrote here is not saved.</source>
        <translation>To, co tu napisano, nie jest zapisane.</translation>
    </message>
    <message>
        <source>No visitor gets here</source>
        <translation>Nikt z odwiedzających tu nie dotrze</translation>
    </message>
    <message>
        <source>No visitor takes this way</source>
        <translation>Żaden odwiedzający nie idzie tą drogą</translation>
    </message>
    <message>
        <source>Bot and playbook</source>
        <translation>Bot i playbook</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Closed: {days}</source>
        <translation>Zamknięte: {days}</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>Nazwa playbooka</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Nazwa bota</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Wygląd i język</translation>
    </message>
    <message>
        <source>What visitors agree to</source>
        <translation>Na co zgadzają się odwiedzający</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>First card</source>
        <translation>Pierwsza karta</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>The bot&apos;s part ends here</source>
        <translation>Tu kończy się rola bota</translation>
    </message>
    <message>
        <source>Offline flow</source>
        <translation>Ścieżka offline</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymany</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Zainstalowany</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Niezainstalowany</translation>
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
        <translation>Zapisano {time}</translation>
    </message>
    <message>
        <source>Saved by {name}, {time}</source>
        <translation>Ostatnio zapisane przez: {name}, {time}</translation>
    </message>
    <message>
        <source>Somebody deleted this playbook meanwhile.</source>
        <translation>Ktoś w międzyczasie usunął ten playbook.</translation>
    </message>
    <message>
        <source>Only deals admins may do this, and you are none any more.</source>
        <translation>Może to robić tylko administrator transakcji, a Ty już nim nie jesteś.</translation>
    </message>
    <message>
        <source>Site {name}</source>
        <translation>Witryna {name}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Question card</source>
        <translation>Karta pytania</translation>
    </message>
    <message>
        <source>Capture card</source>
        <translation>Karta pozyskiwania danych</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Dowolny tekst</translation>
    </message>
    <message>
        <source>Live Chat card</source>
        <translation>Karta czatu na żywo</translation>
    </message>
    <message>
        <source>Qualified lead</source>
        <translation>Kwalifikowany lead</translation>
    </message>
    <message>
        <source>Not a lead</source>
        <translation>To nie lead</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Powrót do pytania</translation>
    </message>
    <message>
        <source>What the bot says</source>
        <translation>Co mówi bot</translation>
    </message>
    <message>
        <source>What it says when it did not understand</source>
        <translation>Co mówi, gdy nie zrozumie</translation>
    </message>
    <message>
        <source>Answer for who would rather not say</source>
        <translation>Odpowiedź dla tych, którzy wolą nie mówić</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>O co pyta</translation>
    </message>
    <message>
        <source>What it creates</source>
        <translation>Co tworzy</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Do kogo należy</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Online message</source>
        <translation>Wiadomość online</translation>
    </message>
    <message>
        <source>Offline message</source>
        <translation>Wiadomość offline</translation>
    </message>
    <message>
        <source>Wait time</source>
        <translation>Czas oczekiwania</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>May I ask a question?</source>
        <translation>Czy mogę o coś zapytać?</translation>
    </message>
    <message>
        <source>Nobody can answer right now. What you wrote is kept.</source>
        <translation>Nikt nie może teraz odpowiedzieć. To, co zostało napisane, jest zachowane.</translation>
    </message>
    <message>
        <source>I am calling somebody from our team.</source>
        <translation>Wołam kogoś z naszego zespołu.</translation>
    </message>
    <message>
        <source>May I ask your name?</source>
        <translation>Jak można się do Ciebie zwracać?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Czego to dotyczy?</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Nowa wiadomość</translation>
    </message>
    <message>
        <source>Lead, deal or activity</source>
        <translation>Lead, transakcja lub aktywność</translation>
    </message>
    <message>
        <source>Choose a card to edit it, or add one behind the row that you are at.</source>
        <translation>Wybierz kartę, aby ją edytować, albo dodaj nową za bieżącym wierszem.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>There is nothing to set at this card.</source>
        <translation>W tej karcie nie ma nic do ustawienia.</translation>
    </message>
    <message>
        <source>Somebody or something else</source>
        <translation>Ktoś lub coś innego</translation>
    </message>
    <message>
        <source>No icon: the first letter of the name</source>
        <translation>Bez ikony: pierwsza litera nazwy</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Kolor: {name}</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <translation>Ikona: {name}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Język: {name}</translation>
    </message>
    <message>
        <source>The site&apos;s colour</source>
        <translation>Kolor witryny</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Morski</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Pomarańczowy</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Różowy</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Ciemnoszary</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Speech bubble</source>
        <translation>Dymek</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>Uśmiech</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Gwiazda</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Serce</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Znak zapytania</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Dzwonek</translation>
    </message>
    <message>
        <source>The site&apos;s language</source>
        <translation>Język witryny</translation>
    </message>
    <message>
        <source>no playbook yet</source>
        <translation>jeszcze bez playbooka</translation>
    </message>
</context>
<context>
    <name>PlaybooksWindow</name>
    <message>
        <source>“{name}” is not saved yet: visitors do not see your changes. They are kept here.</source>
        <translation>„{name}” nie jest jeszcze zapisany: odwiedzający nie widzą Twoich zmian. Są tu zachowane.</translation>
    </message>
    <message>
        <source>Choose a playbook from the list, then add the Live Chat card with “Add a card”.</source>
        <translation>Wybierz playbook z listy, a potem dodaj kartę czatu na żywo przez „Dodaj kartę”.</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Only deals admins may set up the chatbot. Ask an administrator for the right, or to do it for you.</source>
        <translation>Chatbota może ustawiać tylko administrator transakcji. Poproś administratora o uprawnienie albo o zrobienie tego za Ciebie.</translation>
    </message>
    <message>
        <source>Your changes are not saved. They are kept here for when you may again.</source>
        <translation>Twoje zmiany nie są zapisane. Czekają tu, aż znów będziesz mieć uprawnienie.</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Nie masz do tego dostępu</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your preferences could not be read, so everything is as it was delivered. Open Preferences to choose again.</source>
        <translation>Nie udało się odczytać Twoich preferencji, więc wszystko jest jak na początku. Otwórz Preferencje, aby wybrać ponownie.</translation>
    </message>
    <message>
        <source>Until then, what was set before goes on.</source>
        <translation>Do tego czasu obowiązuje to, co ustawiono wcześniej.</translation>
    </message>
    <message>
        <source>What your organization has set is not used, since others than the administrator of this computer could change it. Please tell your administrator: {source}</source>
        <translation>Ustawienia Twojej organizacji nie są używane, ponieważ mógłby je zmienić ktoś inny niż administrator tego komputera. Powiadom administratora: {source}</translation>
    </message>
    <message>
        <source>What your organization has set is not used, since there is too much of it. Please tell your administrator: {source}</source>
        <translation>Ustawienia Twojej organizacji nie są używane, ponieważ jest ich za dużo. Powiadom administratora: {source}</translation>
    </message>
    <message>
        <source>What your organization has set cannot be read, and is not used. Please tell your administrator: {source}</source>
        <translation>Ustawień Twojej organizacji nie można odczytać i nie są używane. Powiadom administratora: {source}</translation>
    </message>
    <message>
        <source>Some of what your organization has set is not understood: {names}. Please tell your administrator: {source}</source>
        <translation>Część ustawień Twojej organizacji jest niezrozumiała: {names}. Powiadom administratora: {source}</translation>
    </message>
    <message>
        <source>Set by your organization, and cannot be changed here: {source}</source>
        <translation>Ustawione przez Twoją organizację, nie można tego tu zmienić: {source}</translation>
    </message>
    <message>
        <source>Preset by your organization; you can change it: {source}</source>
        <translation>Ustawione wstępnie przez Twoją organizację, możesz to zmienić: {source}</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Visitor: {text}</source>
        <translation>Odwiedzający: {text}</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} później</translation>
    </message>
    <message>
        <source>Somebody takes it after</source>
        <translation>Ktoś przejmuje czat po</translation>
    </message>
    <message>
        <source>Online, but nobody takes it</source>
        <translation>Online, ale nikt nie przejmuje czatu</translation>
    </message>
    <message>
        <source>Nobody is online</source>
        <translation>Nikogo nie ma online</translation>
    </message>
    <message>
        <source>A person has the chat.</source>
        <translation>Czat ma człowiek.</translation>
    </message>
    <message>
        <source>The bot has brought it to its end.</source>
        <translation>Bot doprowadził czat do końca.</translation>
    </message>
    <message>
        <source>Nobody came in time. The bot has brought it to its end.</source>
        <translation>Nikt nie zdążył. Bot doprowadził czat do końca.</translation>
    </message>
    <message>
        <source>It goes on and on. The preview stops here.</source>
        <translation>To się nie kończy. Podgląd zatrzymuje się tutaj.</translation>
    </message>
    <message>
        <source>The bot waits for the visitor.</source>
        <translation>Bot czeka na odwiedzającego.</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notatka: {text}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>What the visitor sees</source>
        <translation>Co widzi odwiedzający</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Pokaż kartę</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Pokaż jedną</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Krok wstecz</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Od początku</translation>
    </message>
    <message>
        <source>Hide the preview (Ctrl+P)</source>
        <translation>Ukryj podgląd (Ctrl+P)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Brak połączenia.</translation>
    </message>
    <message>
        <source>There are too many ways to try them all, so none are marked that nobody takes.</source>
        <translation>Dróg jest za dużo, by sprawdzić wszystkie, więc nie zaznaczono tych, którymi nikt nie idzie.</translation>
    </message>
    <message>
        <source>The flow marks them: lead a way there, or delete them.</source>
        <translation>Są zaznaczone po lewej: poprowadź tam drogę albo je usuń.</translation>
    </message>
    <message>
        <source>The preview stops: {why}</source>
        <translation>Podgląd się zatrzymuje: {why}</translation>
    </message>
    <message>
        <source>The preview stops at “{card}”: {why}</source>
        <translation>Podgląd zatrzymuje się na „{card}”: {why}</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Nie ma jeszcze czego pokazać.</translation>
    </message>
    <message>
        <source>This is how it was before.</source>
        <translation>Tak było wcześniej.</translation>
    </message>
    <message>
        <source>The flow has changed: with these answers the visitor gets no further.</source>
        <translation>Przebieg się zmienił: z tymi odpowiedziami odwiedzający nie zajdzie dalej.</translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>The password is kept in this computer&apos;s keyring.</source>
        <translation>Hasło jest przechowywane w pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, so the password is kept for this run only.</source>
        <translation>Na tym komputerze nie ma pęku kluczy, więc hasło jest przechowywane tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serwer proxy</translation>
    </message>
    <message>
        <source>Use the system&apos;s settings</source>
        <translation>Użyj ustawień systemu</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Bez serwera proxy</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Ustaw tutaj</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adres serwera proxy</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message numerus="yes">
        <source>You have %n open chat(s)</source>
        <translation>
            <numerusform>Masz %n otwarty czat</numerusform>
            <numerusform>Masz %n otwarte czaty</numerusform>
            <numerusform>Masz %n otwartych czatów</numerusform>
        </translation>
    </message>
    <message>
        <source>Your chats are on their way</source>
        <translation>Twoje czaty są przekazywane</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Zostań</translation>
    </message>
    <message>
        <source>The server has not answered yet. What it has not confirmed is kept, and sent when you start again.</source>
        <translation>Serwer jeszcze nie odpowiedział. To, czego nie potwierdził, zostanie zachowane i wysłane przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Czekam na serwer…</translation>
    </message>
    <message>
        <source>They stay with you; if you are away for longer than your company allows, they go back to Unassigned.</source>
        <translation>Zostają u Ciebie; jeśli Twoja nieobecność potrwa dłużej, niż pozwala firma, wrócą do folderu Nieprzypisane.</translation>
    </message>
    <message>
        <source>There is no connection, so they cannot be given to anybody now.</source>
        <translation>Nie ma połączenia, więc nie można ich teraz nikomu przekazać.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) could not be given away. Choose again.</source>
        <translation>
            <numerusform>Nie udało się przekazać %n czatu. Wybierz ponownie.</numerusform>
            <numerusform>Nie udało się przekazać %n czatów. Wybierz ponownie.</numerusform>
            <numerusform>Nie udało się przekazać %n czatów. Wybierz ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall become of them?</source>
        <translation>Co ma się z nimi stać?</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer within %n second(s) they stay with you, and the session ends.</source>
        <translation>
            <numerusform>Bez odpowiedzi w ciągu %n sekundy zostaną u Ciebie, a sesja się zakończy.</numerusform>
            <numerusform>Bez odpowiedzi w ciągu %n sekund zostaną u Ciebie, a sesja się zakończy.</numerusform>
            <numerusform>Bez odpowiedzi w ciągu %n sekund zostaną u Ciebie, a sesja się zakończy.</numerusform>
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
        <translation>Znajdź cokolwiek…</translation>
    </message>
    <message>
        <source>Leads and deals</source>
        <translation>Leady i transakcje</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Company settings</source>
        <translation>Ustawienia firmy</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Ustawienia połączenia…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Wyloguj się…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Menu konta</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Skopiuj wszystko jako tekst</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nic nie jest otwarte</translation>
    </message>
    <message>
        <source>Choose something in the list to see all that is known of it.</source>
        <translation>Wybierz coś z listy, aby zobaczyć wszystko, co o tym wiadomo.</translation>
    </message>
    <message>
        <source>This is not there any more</source>
        <translation>Tego już tu nie ma</translation>
    </message>
    <message>
        <source>It may have been deleted. Search for it to be sure.</source>
        <translation>Mogło zostać usunięte. Wyszukaj, aby się upewnić.</translation>
    </message>
</context>
<context>
    <name>ReassignBox</name>
    <message>
        <source>Unassigned</source>
        <comment>owner</comment>
        <translation>Nieprzypisane</translation>
    </message>
    <message>
        <source>{name} (offline)</source>
        <translation>{name} (offline)</translation>
    </message>
    <message>
        <source>{name} is offline and may not answer soon.</source>
        <translation>{name} jest offline i może nie odpowiedzieć szybko.</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Przypisz ponownie</translation>
    </message>
</context>
<context>
    <name>RepliesBench</name>
    <message>
        <source>Not saved. Put right what is marked first.</source>
        <translation>Nie zapisano. Najpierw popraw to, co zaznaczono.</translation>
    </message>
    <message>
        <source>Your canned replies are not saved yet: nobody else has them. They are kept here.</source>
        <translation>Twoje gotowe odpowiedzi nie są jeszcze zapisane: nikt inny ich nie ma. Są tu zachowane.</translation>
    </message>
    <message>
        <source>Your changes that were not saved are back.</source>
        <translation>Twoje niezapisane zmiany wróciły.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Ktoś inny</translation>
    </message>
    <message>
        <source>Not saved. {name} saved meanwhile and changed the same: {replies}. Yours stand here; save to put them in place.</source>
        <translation>Nie zapisano. W międzyczasie zapisano inne zmiany tego samego ({name}): {replies}. Tu widać Twoje; zapisz, aby je wprowadzić.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nie zapisano.</translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation>Twoje zmiany są tu zachowane.</translation>
    </message>
    <message>
        <source>Saved. {name} had saved others meanwhile; both are there.</source>
        <translation>Zapisano. W międzyczasie zapisano też inne ({name}); są i jedne, i drugie.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
</context>
<context>
    <name>RepliesFoot</name>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Undo: bring back /{shortcut}</source>
        <translation>Cofnij: przywróć /{shortcut}</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Visitor&apos;s name</source>
        <translation>Imię odwiedzającego</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Własne imię</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Wstaw:</translation>
    </message>
    <message>
        <source>Shortcut, typed behind /</source>
        <translation>Skrót, wpisywany po /</translation>
    </message>
    <message>
        <source>How it may read</source>
        <translation>Tak może to wyglądać</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>The CRM says: {words}</source>
        <translation>CRM odpowiada: {words}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Open in the CRM</source>
        <translation>Otwórz w CRM</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Final results created</source>
        <translation>Utworzone wyniki</translation>
    </message>
    <message>
        <source>Leads and deals that you create appear here.</source>
        <translation>Tutaj pojawią się utworzone leady i transakcje.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Data retention</source>
        <translation>Przechowywanie danych</translation>
    </message>
    <message>
        <source>Keep closed conversations</source>
        <translation>Przechowuj zamknięte rozmowy</translation>
    </message>
    <message>
        <source>Keep files of closed conversations</source>
        <translation>Przechowuj pliki zamkniętych rozmów</translation>
    </message>
    <message>
        <source>Open conversations always stay. Leads, deals and activities made from a conversation stay where they are.</source>
        <translation>Otwarte rozmowy zawsze zostają. Leady, transakcje i aktywności utworzone z rozmowy zostają tam, gdzie są.</translation>
    </message>
    <message>
        <source>Files go with their conversation at the latest. Where they go first, the conversation still names them.</source>
        <translation>Pliki znikają najpóźniej razem ze swoją rozmową. Jeśli znikną wcześniej, rozmowa nadal je wymienia.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>na zawsze</translation>
    </message>
    <message>
        <source>What is older than that already goes an hour after you save. Until then you can put the setting back.</source>
        <translation>To, co już jest starsze, zniknie godzinę po zapisaniu. Do tego czasu możesz przywrócić ustawienie.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Closed {time}</source>
        <translation>Zamknięto {time}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>No longer in this folder</source>
        <translation>Już nie w tym folderze</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Nieodebrana</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>Odwiedzający poza stroną</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Zakwalifikowany</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Niezakwalifikowany</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Not saved yet: {settings}</source>
        <translation>Jeszcze nie zapisano: {settings}</translation>
    </message>
    <message>
        <source>What you changed is not saved, and stays here for you to copy.</source>
        <translation>Twoje zmiany nie są zapisane i zostają tu do skopiowania.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nie zapisano.</translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation>Twoje zmiany są tu zachowane.</translation>
    </message>
    <message>
        <source>The server&apos;s operator</source>
        <translation>Operator serwera</translation>
    </message>
    <message>
        <source>{name} saved meanwhile, and changed the same as you. Theirs: {settings}. Save to put yours in their place.</source>
        <translation>W międzyczasie zapisano inne zmiany tego samego ({name}). Tamte: {settings}. Zapisz, aby zastąpić je swoimi.</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze nie zapisano</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search by name, title, email or phone</source>
        <translation>Szukaj: nazwa, tytuł, adres e-mail, telefon</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Final results created</source>
        <translation>Utworzone wyniki</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Bot and playbook</source>
        <translation>Bot i playbook</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>Nazwa playbooka</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Nazwa bota</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>The site&apos;s, or one such as #1f6feb</source>
        <translation>Witryny lub np. #1f6feb</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Ikona</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Leads and deals</source>
        <translation>Leady i transakcje</translation>
    </message>
    <message>
        <source>Other leads and deals</source>
        <translation>Inne leady i transakcje</translation>
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
        <translation>Jeszcze żadnej witryny</translation>
    </message>
    <message>
        <source>A site is where your visitors are. Make one with “New site…”; then give it a playbook.</source>
        <translation>Witryna to miejsce, gdzie są odwiedzający. Utwórz ją przez „Nowa witryna…”, a potem dodaj do niej playbook.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Go to Unassigned</source>
        <translation>Przejdź do folderu Nieprzypisane</translation>
    </message>
    <message>
        <source>Go to My conversations</source>
        <translation>Przejdź do Moich rozmów</translation>
    </message>
    <message>
        <source>Go to Closed conversations</source>
        <translation>Przejdź do Zamkniętych rozmów</translation>
    </message>
    <message>
        <source>Open Leads and deals</source>
        <translation>Otwórz Leady i transakcje</translation>
    </message>
    <message>
        <source>Open Chatbot</source>
        <translation>Otwórz Chatbot</translation>
    </message>
    <message>
        <source>Open Company settings</source>
        <translation>Otwórz Ustawienia firmy</translation>
    </message>
    <message>
        <source>Open Preferences</source>
        <translation>Otwórz Preferencje</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Poprzednia rozmowa</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Przejdź</translation>
    </message>
    <message>
        <source>The open conversation</source>
        <translation>Otwarta rozmowa</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Okna</translation>
    </message>
    <message>
        <source>You and this program</source>
        <translation>Ty i ten program</translation>
    </message>
    <message>
        <source>Find actions, people and conversations</source>
        <translation>Znajdź działania, osoby i rozmowy</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Następna rozmowa</translation>
    </message>
    <message>
        <source>Go to the list of conversations</source>
        <translation>Przejdź do listy rozmów</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Napisz wiadomość</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Przypisz do mnie</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Przypisz ponownie</translation>
    </message>
    <message>
        <source>Put back into Unassigned</source>
        <translation>Odłóż do folderu Nieprzypisane</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Zamknij rozmowę</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Załącz pliki</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Pokaż lub ukryj szczegóły</translation>
    </message>
    <message>
        <source>Write in the details</source>
        <translation>Pisz w szczegółach</translation>
    </message>
    <message>
        <source>Create lead</source>
        <translation>Utwórz lead</translation>
    </message>
    <message>
        <source>Create deal</source>
        <translation>Utwórz transakcję</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Pokaż wszystkie skróty</translation>
    </message>
    <message>
        <source>Open Help</source>
        <translation>Otwórz pomoc</translation>
    </message>
    <message>
        <source>Open Connection settings</source>
        <translation>Otwórz Ustawienia połączenia</translation>
    </message>
    <message>
        <source>Go online or offline</source>
        <translation>Przejdź w tryb online lub offline</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Spróbuj połączyć się teraz</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Przejdź w tryb offline</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Przejdź w tryb online</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Najpierw się zaloguj</translation>
    </message>
    <message>
        <source>One moment, the server is being asked</source>
        <translation>Chwileczkę, pytamy serwer</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself first</source>
        <translation>Najpierw przypisz sobie rozmowę</translation>
    </message>
    <message>
        <source>Your company has switched this off</source>
        <translation>Twoja firma to wyłączyła</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Signing in…</source>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>Sign in to Live Chat Desk</source>
        <translation>Zaloguj się do Live Chat Desk</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Ustawienia połączenia…</translation>
    </message>
    <message>
        <source>You stay signed in on this computer where it has a keyring, otherwise for this run only.</source>
        <translation>Jeśli komputer ma pęk kluczy, logowanie zostaje zapamiętane; jeśli nie, działa do zamknięcia programu.</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>Name of the site</source>
        <translation>Nazwa witryny</translation>
    </message>
    <message>
        <source>Allowed sites, one per line</source>
        <translation>Dozwolone witryny, po jednej w wierszu</translation>
    </message>
    <message>
        <source>Only pages of these sites may have the chat.</source>
        <translation>Tylko strony tych witryn mogą mieć czat.</translation>
    </message>
    <message>
        <source>The site needs a name.</source>
        <translation>Witryna potrzebuje nazwy.</translation>
    </message>
    <message>
        <source>The bot needs a name.</source>
        <translation>Bot potrzebuje nazwy.</translation>
    </message>
    <message>
        <source>{count} sites are the most.</source>
        <translation>Najwyżej {count} witryn.</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Nazwa bota</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>This site has no playbook yet: its pages offer no chat.</source>
        <translation>Ta witryna nie ma jeszcze playbooka: jej strony nie oferują czatu.</translation>
    </message>
    <message>
        <source>New playbook…</source>
        <translation>Nowy playbook…</translation>
    </message>
    <message>
        <source>Put it on your site…</source>
        <translation>Umieść na swojej witrynie…</translation>
    </message>
    <message>
        <source>Site settings…</source>
        <translation>Ustawienia witryny…</translation>
    </message>
</context>
<context>
    <name>SiteSettings</name>
    <message>
        <source>Site settings</source>
        <translation>Ustawienia witryny</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ktoś</translation>
    </message>
    <message>
        <source>{name} changed this site meanwhile. What you wrote is still here.</source>
        <translation>W międzyczasie zmieniono tę witrynę ({name}). To, co napisano tutaj, jest zachowane.</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Zapisz zamiast tego moje</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Przyjmij tamto</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>A playbook of the site may set its own name, colour and language.</source>
        <translation>Playbook witryny może mieć własną nazwę, kolor i język.</translation>
    </message>
    <message>
        <source>No page has loaded the chat yet.</source>
        <translation>Żadna strona nie wczytała jeszcze czatu.</translation>
    </message>
    <message>
        <source>A page loaded the chat last at {time}.</source>
        <translation>Strona wczytała czat ostatnio: {time}.</translation>
    </message>
    <message>
        <source>A page loaded the chat last at {time}: {page}</source>
        <translation>Strona wczytała czat ostatnio ({time}): {page}</translation>
    </message>
    <message>
        <source>The chat does not open on {site}: it is not among the allowed sites. Add it in the site&apos;s settings.</source>
        <translation>Czat nie otwiera się na {site}: nie ma jej wśród dozwolonych witryn. Dodaj ją w ustawieniach witryny.</translation>
    </message>
    <message>
        <source>No page may have the chat yet. Add your site in the site&apos;s settings.</source>
        <translation>Żadna strona nie może jeszcze mieć czatu. Dodaj swoją witrynę w ustawieniach witryny.</translation>
    </message>
    <message>
        <source>Allowed sites: {sites}</source>
        <translation>Dozwolone witryny: {sites}</translation>
    </message>
    <message>
        <source>“{line}” is no site. Write it like https://shop.example, one per line.</source>
        <translation>„{line}” to nie witryna. Napisz tak: https://shop.example, po jednej w wierszu.</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Outside business hours visitors see the same.</source>
        <translation>Poza godzinami pracy odwiedzający widzą to samo.</translation>
    </message>
    <message>
        <source>This is what visitors see within business hours.</source>
        <translation>To widzą odwiedzający w godzinach pracy.</translation>
    </message>
    <message>
        <source>Who is there to answer</source>
        <translation>Kto może odpowiedzieć</translation>
    </message>
    <message>
        <source>Seconds until somebody takes the chat</source>
        <translation>Sekundy do przejęcia czatu</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Play: {sound}</source>
        <translation>Odtwórz: {sound}</translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>You hear</source>
        <translation>Słychać</translation>
    </message>
    <message>
        <source>New conversations in Unassigned</source>
        <translation>Nowe rozmowy w folderze Nieprzypisane</translation>
    </message>
    <message>
        <source>Conversations that are back in Unassigned</source>
        <translation>Rozmowy, które wróciły do folderu Nieprzypisane</translation>
    </message>
    <message>
        <source>Conversations assigned to oneself</source>
        <translation>Rozmowy przypisane do siebie</translation>
    </message>
    <message>
        <source>New messages in one&apos;s own conversations</source>
        <translation>Nowe wiadomości we własnych rozmowach</translation>
    </message>
    <message>
        <source>A sound comes with its notification: where there is none, and in quiet times, nothing is heard.</source>
        <translation>Dźwięk towarzyszy powiadomieniu: gdy go nie ma, a także w czasie ciszy, nic nie słychać.</translation>
    </message>
    <message>
        <source>Until somebody comes</source>
        <translation>Aż ktoś przyjdzie</translation>
    </message>
    <message>
        <source>The sound of a chat in Unassigned comes again every {seconds} s, while you are online.</source>
        <translation>Dźwięk czatu w folderze Nieprzypisane powtarza się co {seconds} s, dopóki jesteś online.</translation>
    </message>
    <message>
        <source>Ring until somebody takes the chat</source>
        <translation>Dzwoń, aż ktoś przejmie czat</translation>
    </message>
    <message>
        <source>When something waits and you are elsewhere. The window never comes to the front by itself.</source>
        <translation>Gdy coś czeka, a jesteś gdzie indziej. Okno nigdy samo nie wychodzi na wierzch.</translation>
    </message>
    <message>
        <source>Flash the window&apos;s button in the taskbar</source>
        <translation>Migaj przyciskiem okna na pasku zadań</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Nothing is heard while the volume is 0.</source>
        <translation>Przy głośności 0 nic nie słychać.</translation>
    </message>
    <message>
        <source>Nothing on this computer plays sounds. Install pw-play, paplay or aplay, and try again.</source>
        <translation>Na tym komputerze nic nie odtwarza dźwięków. Zainstaluj pw-play, paplay lub aplay i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The sound could not be played. Check that loudspeakers or headphones are connected, and try again.</source>
        <translation>Nie udało się odtworzyć dźwięku. Sprawdź, czy głośniki lub słuchawki są podłączone, i spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Sign in to receive chats</source>
        <translation>Zaloguj się, aby odbierać czaty</translation>
    </message>
    <message>
        <source>Switch on to receive chats</source>
        <translation>Włącz, aby odbierać czaty</translation>
    </message>
    <message>
        <source>You receive chats</source>
        <translation>Odbierasz czaty</translation>
    </message>
    <message>
        <source>You receive chats again once connected</source>
        <translation>Po połączeniu znów odbierzesz czaty</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Ustawienia połączenia…</translation>
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
        <translation>{step}. Zrobione.</translation>
    </message>
</context>
<context>
    <name>StrandedTexts</name>
    <message>
        <source>Not sent</source>
        <translation>Niewysłane</translation>
    </message>
    <message>
        <source>These conversations left your window before you could send this. Copy what you still need.</source>
        <translation>Te rozmowy zniknęły z Twojego okna, zanim udało się to wysłać. Skopiuj to, co jeszcze się przyda.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>zostało {time}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Edit this card</source>
        <translation>Edytuj tę kartę</translation>
    </message>
    <message>
        <source>Delete this card</source>
        <translation>Usuń tę kartę</translation>
    </message>
    <message>
        <source>Move this card up</source>
        <translation>Przesuń tę kartę w górę</translation>
    </message>
    <message>
        <source>Move this card down</source>
        <translation>Przesuń tę kartę w dół</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Bot and playbook</source>
        <translation>Bot i playbook</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Dodaj kartę</translation>
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
        <translation>Moje najnowsze rozmowy</translation>
    </message>
    <message>
        <source>Open Live Chat Desk</source>
        <translation>Otwórz Live Chat Desk</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nikt nie czeka</translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n minute(s)</source>
        <translation>
            <numerusform>najdłużej od %n minuty</numerusform>
            <numerusform>najdłużej od %n minut</numerusform>
            <numerusform>najdłużej od %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>answer by {time}</source>
        <translation>odpowiedz do {time}</translation>
    </message>
</context>
<context>
    <name>TrayPlace</name>
    <message>
        <source>It goes on receiving chats and tells you of them. Its icon in the tray opens it again and quits it.</source>
        <translation>Nadal odbiera czaty i powiadamia o nich. Ikona w zasobniku otwiera go ponownie i zamyka.</translation>
    </message>
    <message>
        <source>Live Chat Desk stays in the tray</source>
        <translation>Live Chat Desk pozostaje w zasobniku</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Zamknij okno</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The tray is gone, so the window is back.</source>
        <translation>Zasobnik zniknął, więc okno wróciło.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Nie udało się tego wczytać</translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>The details could not be loaded. {why}</source>
        <translation>Nie udało się wczytać szczegółów. {why}</translation>
    </message>
    <message>
        <source>Loading the details…</source>
        <translation>Wczytywanie szczegółów…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>UserCounts</name>
    <message numerus="yes">
        <source>%n open chat(s)</source>
        <translation>
            <numerusform>%n otwarty czat</numerusform>
            <numerusform>%n otwarte czaty</numerusform>
            <numerusform>%n otwartych czatów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open chat(s) of theirs return(s) to Unassigned, for colleagues to take.</source>
        <translation>
            <numerusform>%n otwarty czat wraca do folderu Nieprzypisane, skąd mogą go wziąć inni.</numerusform>
            <numerusform>%n otwarte czaty wracają do folderu Nieprzypisane, skąd mogą je wziąć inni.</numerusform>
            <numerusform>%n otwartych czatów wraca do folderu Nieprzypisane, skąd mogą je wziąć inni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>Please write a name.</source>
        <translation>Wpisz imię i nazwisko.</translation>
    </message>
    <message>
        <source>Please write an email address. It is what they sign in with.</source>
        <translation>Wpisz adres e-mail. Służy on do logowania.</translation>
    </message>
    <message>
        <source>Invite a user</source>
        <translation>Zaproś użytkownika</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>Edytuj użytkownika</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Zaproś</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>Deals admin</source>
        <translation>Administrator transakcji</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Nobody else is an administrator. Make somebody else one before you take this right away.</source>
        <translation>Nikt inny nie jest administratorem. Zanim odbierzesz to prawo, nadaj je komuś innemu.</translation>
    </message>
    <message>
        <source>They sign in with it. You get a link for them, on which they choose a password.</source>
        <translation>Służy do logowania. Otrzymasz link, na którym ta osoba ustawi hasło.</translation>
    </message>
    <message>
        <source>May set up the chatbot, its sites and the canned replies.</source>
        <translation>Może konfigurować chatbota, jego witryny i gotowe odpowiedzi.</translation>
    </message>
    <message>
        <source>May do that too, and change users and the company&apos;s settings.</source>
        <translation>Może robić to samo oraz zmieniać użytkowników i ustawienia firmy.</translation>
    </message>
</context>
<context>
    <name>UserShelf</name>
    <message>
        <source>Activate</source>
        <translation>Aktywuj</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Dezaktywuj…</translation>
    </message>
    <message>
        <source>Search by name or e-mail address</source>
        <translation>Szukaj po nazwisku lub adresie e-mail</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nikogo nie znaleziono</translation>
    </message>
    <message>
        <source>Try another name, or a part of the e-mail address.</source>
        <translation>Spróbuj innego nazwiska lub części adresu e-mail.</translation>
    </message>
    <message>
        <source>Invite a user…</source>
        <translation>Zaproś użytkownika…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Nowy link…</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>They are signed out at once and cannot sign in any more. What they wrote stays.</source>
        <translation>Ta osoba zostanie od razu wylogowana i nie będzie mogła się już zalogować. To, co napisała, zostaje.</translation>
    </message>
    <message>
        <source>This is you: you are signed out at once, and only another administrator can let you in again.</source>
        <translation>To Ty: nastąpi natychmiastowe wylogowanie i tylko inny administrator może Cię znów wpuścić.</translation>
    </message>
    <message>
        <source>Deactivate {name}?</source>
        <translation>Dezaktywować: {name}?</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Dezaktywuj</translation>
    </message>
    <message>
        <source>{name} is the only administrator</source>
        <translation>{name} to jedyny administrator</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first, so that users can still be invited.</source>
        <translation>Najpierw nadaj prawo administratora komuś innemu, aby nadal można było zapraszać użytkowników.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>A new link for {name}?</source>
        <translation>Nowy link dla: {name}?</translation>
    </message>
    <message>
        <source>The link they were given before is good no more then.</source>
        <translation>Poprzedni link przestanie wtedy działać.</translation>
    </message>
    <message>
        <source>With it they choose a new password. As soon as they have, the old one ends, and they are signed out everywhere.</source>
        <translation>Służy do ustawienia nowego hasła. Gdy to nastąpi, stare przestaje działać, a ta osoba zostaje wszędzie wylogowana.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Utwórz link</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Deals admin</source>
        <translation>Administrator transakcji</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Zdezaktywowano</translation>
    </message>
    <message>
        <source>Invited, has no password yet</source>
        <translation>Zaproszono, nie ma jeszcze hasła</translation>
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
        <translation>Tego użytkownika już nie ma.</translation>
    </message>
    <message>
        <source>Only administrators may do this, and you are none any more.</source>
        <translation>Mogą to robić tylko administratorzy, a Ty już nim nie jesteś.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
</context>
<context>
    <name>VerifiedMark</name>
    <message>
        <source>Verified by the website</source>
        <translation>Potwierdzone przez witrynę</translation>
    </message>
</context>
<context>
    <name>WayToFolders</name>
    <message>
        <source>Folders and status</source>
        <translation>Foldery i status</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>{day}: add a time</source>
        <translation>{day}: dodaj godziny</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>{day}: delete this time</source>
        <translation>{day}: usuń te godziny</translation>
    </message>
    <message>
        <source>{day}: from</source>
        <translation>{day}: od</translation>
    </message>
    <message>
        <source>{day}: to</source>
        <translation>{day}: do</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome, {name}</source>
        <translation>Witaj, {name}</translation>
    </message>
    <message>
        <source>That is all. Choose a conversation, and its messages appear here.</source>
        <translation>To wszystko. Wybierz rozmowę, a jej wiadomości pojawią się tutaj.</translation>
    </message>
    <message>
        <source>Three short steps, in any order. You can begin to work at once, too.</source>
        <translation>Trzy krótkie kroki w dowolnej kolejności. Możesz też od razu zacząć pracę.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Nie pokazuj więcej</translation>
    </message>
    <message>
        <source>You are online</source>
        <translation>Jesteś online</translation>
    </message>
    <message>
        <source>New chats appear at the left, under Unassigned. You are notified of them.</source>
        <translation>Nowe czaty pojawiają się po lewej, w folderze Nieprzypisane. Dostaniesz o nich powiadomienie.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Przejdź w tryb online</translation>
    </message>
    <message>
        <source>Then new chats reach you. The switch is at the bottom left.</source>
        <translation>Wtedy będą do Ciebie trafiać nowe czaty. Przełącznik jest na dole po lewej.</translation>
    </message>
    <message>
        <source>A test notification shows whether this computer lets you know when somebody waits.</source>
        <translation>Testowe powiadomienie pokaże, czy ten komputer da Ci znać, gdy ktoś czeka.</translation>
    </message>
    <message>
        <source>Check that you hear of new chats</source>
        <translation>Sprawdź, czy dowiesz się o nowych czatach</translation>
    </message>
    <message>
        <source>Check alerts</source>
        <translation>Przetestuj powiadomienia</translation>
    </message>
    <message>
        <source>One line on a page of yours, and its visitors can chat with you. It is in Chatbot, with what the bot says.</source>
        <translation>Jeden wiersz na Twojej stronie i odwiedzający mogą z Tobą czatować. Znajdziesz go w oknie Chatbot, razem z tym, co mówi bot.</translation>
    </message>
    <message>
        <source>Put the chat on your site</source>
        <translation>Umieść czat na swojej witrynie</translation>
    </message>
    <message>
        <source>Open Chatbot</source>
        <translation>Otwórz Chatbot</translation>
    </message>
    <message>
        <source>Every action, colleague and conversation by a few letters, from every window of this program.</source>
        <translation>Każde działanie, współpracownik i rozmowa po kilku literach, z każdego okna tego programu.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Znajdź cokolwiek</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Your changes that were not saved are back.</source>
        <translation>Twoje niezapisane zmiany są z powrotem.</translation>
    </message>
    <message>
        <source>Saved. Activate it, so that new chats begin with it.</source>
        <translation>Zapisano. Aktywuj go, aby nowe czaty od niego się zaczynały.</translation>
    </message>
    <message>
        <source>Saved. New chats begin with it as it is now.</source>
        <translation>Zapisano. Od teraz obowiązuje to w nowych czatach.</translation>
    </message>
    <message>
        <source>This is theirs. Yours is one step back: “Undo” brings it back.</source>
        <translation>To jest tamten. Twój jest o krok wstecz: „Cofnij” go przywraca.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>to be put right</source>
        <translation>do poprawienia</translation>
    </message>
</context>
</TS>
