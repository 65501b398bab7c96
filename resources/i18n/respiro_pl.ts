<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AccountProgress</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Anulowanie…</translation>
    </message>
</context>
<context>
    <name>AccountRows</name>
    <message numerus="yes">
        <source>%n calendars in use</source>
        <translation>
            <numerusform>%n kalendarz w użyciu</numerusform>
            <numerusform>%n kalendarze w użyciu</numerusform>
            <numerusform>%n kalendarzy w użyciu</numerusform>
        </translation>
    </message>
    <message>
        <source>no calendar in use</source>
        <translation>brak kalendarzy w użyciu</translation>
    </message>
    <message>
        <source>password typed until Respiro ends</source>
        <translation>hasło tylko do zamknięcia Respiro</translation>
    </message>
    <message>
        <source>Being synced…</source>
        <translation>Synchronizacja…</translation>
    </message>
    <message>
        <source>Not synced yet · {again}</source>
        <translation>Jeszcze nie zsynchronizowano · {again}</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Zsynchronizowano przed chwilą</translation>
    </message>
    <message>
        <source>Synced {ago} ago</source>
        <translation>Zsynchronizowano {ago} temu</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation>
            <numerusform>%n zmiana czeka na wysłanie</numerusform>
            <numerusform>%n zmiany czekają na wysłanie</numerusform>
            <numerusform>%n zmian czeka na wysłanie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were refused by the server</source>
        <translation>
            <numerusform>serwer odrzucił %n zmianę</numerusform>
            <numerusform>serwer odrzucił %n zmiany</numerusform>
            <numerusform>serwer odrzucił %n zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on the server; kept until you decide.</source>
        <translation>
            <numerusform>%n wpisu nie ma już na serwerze; zostaje do twojej decyzji.</numerusform>
            <numerusform>%n wpisów nie ma już na serwerze; zostają do twojej decyzji.</numerusform>
            <numerusform>%n wpisów nie ma już na serwerze; zostają do twojej decyzji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Jeszcze nie zsynchronizowano</translation>
    </message>
    <message>
        <source>Not synced {since}</source>
        <translation>Nie udaje się zsynchronizować, ostatnio: {since}</translation>
    </message>
    <message>
        <source>waits for its password</source>
        <translation>czeka na hasło</translation>
    </message>
    <message>
        <source>next any moment</source>
        <translation>następny raz lada chwila</translation>
    </message>
    <message>
        <source>next: {time}</source>
        <translation>następny raz: {time}</translation>
    </message>
</context>
<context>
    <name>AccountTrouble</name>
    <message>
        <source>T&amp;ype it for this session…</source>
        <translation>&amp;Wpisz na tę sesję…</translation>
    </message>
    <message>
        <source>Ne&amp;w password…</source>
        <translation>N&amp;owe hasło…</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Remove an account</source>
        <translation>Usuwanie konta</translation>
    </message>
    <message>
        <source>Remove {account} from Respiro?</source>
        <translation>Usunąć konto {account} z Respiro?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Its calendars, what came from them and its password are forgotten here. Nothing is removed on the server.</source>
        <translation>Znikną stąd jego kalendarze, wszystko, co z nich przyszło, i hasło. Z serwera nic nie zniknie.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes have not been sent yet: they stay here.</source>
        <translation>
            <numerusform>Nie wysłano jeszcze %n zmiany: zostaje tutaj.</numerusform>
            <numerusform>Nie wysłano jeszcze %n zmian: zostają tutaj.</numerusform>
            <numerusform>Nie wysłano jeszcze %n zmian: zostają tutaj.</numerusform>
        </translation>
    </message>
    <message>
        <source>What Respiro plans then goes to a folder on this computer; what it wrote on the server stays there.</source>
        <translation>Plany Respiro będą wtedy trafiać do folderu na tym komputerze; to, co już zapisano na serwerze, tam zostanie.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchronizuj</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testuj połączenie</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Z&amp;mień…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Dodaj konto…</translation>
    </message>
    <message>
        <source>What Respiro &amp;plans goes to</source>
        <translation>Miejsce na &amp;plany Respiro</translation>
    </message>
    <message>
        <source>Talking to {account}…</source>
        <translation>Łączenie z {account}…</translation>
    </message>
    <message>
        <source>Calendars of {account}</source>
        <translation>Kalendarze konta {account}</translation>
    </message>
    <message>
        <source>This calendar takes no tasks, so that call-backs stay here.</source>
        <translation>Ten kalendarz nie przyjmuje zadań, więc oddzwonienia zostają tutaj.</translation>
    </message>
    <message>
        <source>{account} is up to date.</source>
        <translation>Konto {account} jest aktualne.</translation>
    </message>
    <message>
        <source>{account}: nothing new.</source>
        <translation>{account}: nic nowego.</translation>
    </message>
    <message numerus="yes">
        <source>{account} answers, and knows you: %n calendars.</source>
        <translation>
            <numerusform>Serwer konta {account} odpowiada i cię zna: %n kalendarz.</numerusform>
            <numerusform>Serwer konta {account} odpowiada i cię zna: %n kalendarze.</numerusform>
            <numerusform>Serwer konta {account} odpowiada i cię zna: %n kalendarzy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new; Change… adds them.</source>
        <translation>
            <numerusform>%n z nich jest nowy; dodasz go przez „Zmień…”.</numerusform>
            <numerusform>%n z nich są nowe; dodasz je przez „Zmień…”.</numerusform>
            <numerusform>%n z nich jest nowych; dodasz je przez „Zmień…”.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} was removed here; nothing was removed on its server.</source>
        <translation>Konto {account} usunięto stąd; na jego serwerze niczego nie usunięto.</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Dodawanie konta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Use it until Respiro ends</source>
        <translation>&amp;Używaj do zamknięcia Respiro</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>Looking for your calendars…</source>
        <translation>Szukanie twoich kalendarzy…</translation>
    </message>
    <message>
        <source>Adding the account…</source>
        <translation>Dodawanie konta…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Anulowano. Niczego nie dodano.</translation>
    </message>
</context>
<context>
    <name>AddressBox</name>
    <message>
        <source>Which e-mail address is yours? Meetings that you declined then leave the time free.</source>
        <translation>Który adres e-mail jest twój? Dzięki temu odrzucone spotkania nie zajmą czasu.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Twój adres e-mail</translation>
    </message>
    <message>
        <source>That&apos;s &amp;mine</source>
        <translation>To &amp;mój adres</translation>
    </message>
    <message>
        <source>Noted. You can change it in the settings, under Meetings.</source>
        <translation>Zapisano. Możesz go zmienić w ustawieniach, w sekcji Spotkania.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>No free margin keeps the promise. You can choose:</source>
        <translation>Żaden wolny margines nie pozwala dotrzymać obietnicy. Do wyboru:</translation>
    </message>
    <message>
        <source>No margin of the next two weeks has room for this.</source>
        <translation>W marginesie najbliższych dwóch tygodni nie ma na to miejsca.</translation>
    </message>
    <message>
        <source>Stay calm. Three questions, one decision, one promised time.</source>
        <translation>Spokojnie. Trzy pytania, jedna decyzja, jeden obiecany termin.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Wyjątki</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Możliwości</translation>
    </message>
    <message>
        <source>Best place</source>
        <translation>Najlepiej</translation>
    </message>
    <message>
        <source>Can help</source>
        <translation>Może pomóc</translation>
    </message>
    <message>
        <source>Also open</source>
        <translation>Też otwarte</translation>
    </message>
    <message>
        <source>More ad&amp;vice</source>
        <translation>&amp;Więcej rad</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Add their agenda…</source>
        <translation>Dodaj terminarz…</translation>
    </message>
    <message>
        <source>Their agenda</source>
        <translation>Terminarz klienta</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Dodaj kolejny…</translation>
    </message>
    <message>
        <source>None. With it, margin lies where they are really free; you see no more than free and busy.</source>
        <translation>Brak. Z nim margines trafia tam, gdzie klient naprawdę ma czas; zobaczysz tylko czas wolny i zajęty.</translation>
    </message>
    <message>
        <source>{calendar}: {state}</source>
        <translation>{calendar}: {state}</translation>
    </message>
</context>
<context>
    <name>AnswersSheet</name>
    <message>
        <source>What has changed?</source>
        <translation>Co się zmieniło?</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>Pi&amp;lne</translation>
    </message>
    <message>
        <source>&amp;Important</source>
        <translation>Ważn&amp;e</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Write what they want; one word is enough.</source>
        <translation>Wpisz, czego chcą; wystarczy jedno słowo.</translation>
    </message>
    <message>
        <source>They want</source>
        <translation>Chcą</translation>
    </message>
    <message>
        <source>They expect</source>
        <translation>Oczekują</translation>
    </message>
    <message>
        <source>They have done</source>
        <translation>Już zrobili</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>Zajmie około</translation>
    </message>
</context>
<context>
    <name>BoardAnswers</name>
    <message>
        <source>How did it go with {name}? R reached, N no answer.</source>
        <translation>{name}: jak poszło? R jest kontakt, N nie odbiera.</translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>Call {name} back</source>
        <translation>Oddzwoń: {name}</translation>
    </message>
    <message>
        <source>Call back (Enter)</source>
        <translation>Oddzwoń (Enter)</translation>
    </message>
    <message>
        <source>{name} was reached</source>
        <translation>{name}: jest kontakt</translation>
    </message>
    <message>
        <source>Reached (R)</source>
        <translation>Jest kontakt (R)</translation>
    </message>
    <message>
        <source>Enter calls back, R reached, N no answer, S snooze, U emergency, Space shows all of it.</source>
        <translation>Enter oddzwania, R udało się, N nikt nie odbiera, S odłóż, U pilna sprawa, spacja pokazuje wszystko.</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Rozwiń</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zwiń</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Czekają na ciebie</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Nikt nie czeka.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Schowaj</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>CalendarChoice</name>
    <message>
        <source>What Respiro p&amp;lans goes to</source>
        <translation>Miejsce na &amp;plany Respiro</translation>
    </message>
    <message>
        <source>&amp;Name of the account</source>
        <translation>&amp;Nazwa konta</translation>
    </message>
    <message>
        <source>Sync e&amp;very</source>
        <translation>Synchronizuj &amp;co</translation>
    </message>
    <message>
        <source>Calendars found</source>
        <translation>Znalezione kalendarze</translation>
    </message>
    <message>
        <source>Margin keeps clear of what counts as busy time.</source>
        <translation>Margines omija to, co liczy się jako zajęty czas.</translation>
    </message>
    <message>
        <source>As it is: {place}</source>
        <translation>Bez zmian: {place}</translation>
    </message>
    <message>
        <source>Margin, call-backs and urgent work are written there and nowhere else; a read-only calendar can&apos;t be chosen.</source>
        <translation>Margines, oddzwonienia i pilna praca są zapisywane tam i nigdzie indziej; kalendarza tylko do odczytu nie można wybrać.</translation>
    </message>
</context>
<context>
    <name>CalendarPlace</name>
    <message>
        <source>Drop your calendar&apos;s .ics file here, or</source>
        <translation>Upuść tu plik .ics swojego kalendarza albo</translation>
    </message>
    <message>
        <source>Google, Outlook, Apple, Nextcloud and Thunderbird export one in the calendar&apos;s settings or file menu.</source>
        <translation>Google, Outlook, Apple, Nextcloud i Thunderbird eksportują go w ustawieniach kalendarza lub w menu Plik.</translation>
    </message>
</context>
<context>
    <name>CalendarRows</name>
    <message>
        <source>Busy time</source>
        <translation>Zajęty czas</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>Pobieranie…</translation>
    </message>
    <message>
        <source>from account {account}</source>
        <translation>z konta {account}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used</source>
        <translation>
            <numerusform>%n nie dał się użyć</numerusform>
            <numerusform>%n nie dały się użyć</numerusform>
            <numerusform>%n nie dało się użyć</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {date}.</source>
        <translation>Zaimportowano {date}.</translation>
    </message>
</context>
<context>
    <name>CalendarsPage</name>
    <message>
        <source>Fetching {calendar}…</source>
        <translation>Pobieranie {calendar}…</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalendarze</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation>Nie dało się użyć</translation>
    </message>
    <message>
        <source>&amp;Import a calendar…</source>
        <translation>&amp;Importuj kalendarz…</translation>
    </message>
    <message>
        <source>Import a&amp;gain…</source>
        <translation>Importuj p&amp;onownie…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>Remove a calendar</source>
        <translation>Usuwanie kalendarza</translation>
    </message>
    <message>
        <source>Remove {calendar} from Respiro?</source>
        <translation>Usunąć {calendar} z Respiro?</translation>
    </message>
    <message numerus="yes">
        <source>Its %n entries go, and it is fetched no more. At its source it stays as it is.</source>
        <translation>
            <numerusform>Zniknie %n wpis, a kalendarz nie będzie już pobierany. U źródła zostanie bez zmian.</numerusform>
            <numerusform>Znikną %n wpisy, a kalendarz nie będzie już pobierany. U źródła zostanie bez zmian.</numerusform>
            <numerusform>Zniknie %n wpisów, a kalendarz nie będzie już pobierany. U źródła zostanie bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n entries go. Your own calendar and the file stay as they are.</source>
        <translation>
            <numerusform>Zniknie %n wpis. Twój kalendarz i plik zostaną bez zmian.</numerusform>
            <numerusform>Znikną %n wpisy. Twój kalendarz i plik zostaną bez zmian.</numerusform>
            <numerusform>Zniknie %n wpisów. Twój kalendarz i plik zostaną bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>C&amp;onnect to a server…</source>
        <translation>Połą&amp;cz z serwerem…</translation>
    </message>
    <message>
        <source>Show its acco&amp;unt</source>
        <translation>Pokaż jego &amp;konto</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Z&amp;mień…</translation>
    </message>
    <message>
        <source>&amp;Subscribe…</source>
        <translation>&amp;Subskrybuj…</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>Po&amp;bierz teraz</translation>
    </message>
    <message>
        <source>They stay in {calendar}. You are asked again when it changes at its source.</source>
        <translation>Zostają w {calendar}. Pytanie wróci, gdy kalendarz zmieni się u źródła.</translation>
    </message>
    <message>
        <source>{calendar} is up to date.</source>
        <translation>Kalendarz {calendar} jest aktualny.</translation>
    </message>
    <message>
        <source>{calendar}: nothing new.</source>
        <translation>{calendar}: nic nowego.</translation>
    </message>
    <message>
        <source>{calendar} was removed.</source>
        <translation>Usunięto {calendar}.</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>&amp;No answer</source>
        <translation>&amp;Nie odbiera</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Odłóż</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Otwórz &amp;ponownie</translation>
    </message>
    <message>
        <source>Emergency…</source>
        <translation>Pilna sprawa…</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>Zapisz połączenie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
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
        <source>Export as a &amp;table (CSV)…</source>
        <translation>Eksportuj jako t&amp;abelę (CSV)…</translation>
    </message>
    <message>
        <source>Export as &amp;tasks (ICS)…</source>
        <translation>Eksportuj jako za&amp;dania (ICS)…</translation>
    </message>
    <message>
        <source>Make them a &amp;client…</source>
        <translation>Dodaj jako &amp;klienta…</translation>
    </message>
    <message>
        <source>&amp;Import a call log…</source>
        <translation>&amp;Importuj rejestr połączeń…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
</context>
<context>
    <name>CallAnswers</name>
    <message>
        <source>How did it go with {name}?</source>
        <translation>{name}: jak poszło?</translation>
    </message>
    <message>
        <source>Always do so from now on</source>
        <translation>Odtąd zawsze tak</translation>
    </message>
    <message numerus="yes">
        <source>Put off %n times. Decide: call now, hand it on, or let it go.</source>
        <translation>
            <numerusform>Odłożono %n raz. Zdecyduj: zadzwoń teraz, przekaż albo odpuść.</numerusform>
            <numerusform>Odłożono %n razy. Zdecyduj: zadzwoń teraz, przekaż albo odpuść.</numerusform>
            <numerusform>Odłożono %n razy. Zdecyduj: zadzwoń teraz, przekaż albo odpuść.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nie odbiera</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Nie było połączenia</translation>
    </message>
    <message>
        <source>&amp;Another time…</source>
        <translation>&amp;Inny termin…</translation>
    </message>
    <message>
        <source>An apology for {name}</source>
        <translation>Przeprosiny: {name}</translation>
    </message>
    <message>
        <source>A reminder for {name}</source>
        <translation>Przypomnienie: {name}</translation>
    </message>
    <message>
        <source>A text for {name}</source>
        <translation>Wiadomość: {name}</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Tekst jest w schowku.</translation>
    </message>
</context>
<context>
    <name>CallExport</name>
    <message>
        <source>Export calls</source>
        <translation>Eksport połączeń</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendarze (*.ics)</translation>
    </message>
    <message>
        <source>The calls were written to {file}.</source>
        <translation>Zapisano połączenia w pliku {file}.</translation>
    </message>
</context>
<context>
    <name>CallFields</name>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Kto</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>N&amp;umer</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;O czym</translation>
    </message>
    <message>
        <source>Call bac&amp;k</source>
        <translation>O&amp;ddzwoń</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>&amp;Sposób</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>Godzin&amp;a</translation>
    </message>
    <message>
        <source>&amp;Missed</source>
        <translation>N&amp;ieodebrane</translation>
    </message>
    <message>
        <source>Answe&amp;red</source>
        <translation>Od&amp;ebrane</translation>
    </message>
    <message>
        <source>I call&amp;ed</source>
        <translation>&amp;Moje połączenie</translation>
    </message>
    <message>
        <source>&amp;I asked them</source>
        <translation>Moje &amp;pytanie</translation>
    </message>
    <message>
        <source>or e-mail</source>
        <translation>lub e-mail</translation>
    </message>
    <message>
        <source>Nothing &amp;left to do</source>
        <translation>Nic &amp;więcej do zrobienia</translation>
    </message>
    <message>
        <source>One of your clients</source>
        <translation>To twój klient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Inaczej</translation>
    </message>
    <message>
        <source>Remin&amp;d me</source>
        <translation>Przypomni&amp;j</translation>
    </message>
</context>
<context>
    <name>CallsDesk</name>
    <message>
        <source>{name}: {outcome}.</source>
        <translation>{name}: {outcome}.</translation>
    </message>
    <message>
        <source>{name}: no answer. Again {when}.</source>
        <translation>{name}: nie odbiera. Ponownie: {when}.</translation>
    </message>
    <message>
        <source>{name}: put off. Again {when}.</source>
        <translation>{name}: odłożono. Ponownie: {when}.</translation>
    </message>
    <message>
        <source>{name}: to do again, {when}.</source>
        <translation>{name}: znów do zrobienia, {when}.</translation>
    </message>
    <message>
        <source>{name}: settled.</source>
        <translation>{name}: załatwione.</translation>
    </message>
    <message>
        <source>{name}: still to do.</source>
        <translation>{name}: nadal do zrobienia.</translation>
    </message>
    <message>
        <source>{name}: corrected.</source>
        <translation>{name}: poprawiono.</translation>
    </message>
    <message>
        <source>There is no number or address to reach them by. Edit adds one.</source>
        <translation>Brak numeru lub adresu do kontaktu. Dodasz go przez Edytuj.</translation>
    </message>
    <message>
        <source>No program here opens “{scheme}:” links. Choose one in your desktop&apos;s settings.</source>
        <translation>Żaden program nie otwiera tu linków „{scheme}:”. Wybierz jakiś w ustawieniach pulpitu.</translation>
    </message>
</context>
<context>
    <name>CallsImportDialog</name>
    <message>
        <source>Import calls</source>
        <translation>Importowanie połączeń</translation>
    </message>
    <message>
        <source>Cancelled. What was read until then is kept; a new import goes on from there.</source>
        <translation>Anulowano. To, co już wczytano, zostaje; następny import zacznie od tego miejsca.</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>A key for all programs</source>
        <translation>Skrót we wszystkich programach</translation>
    </message>
    <message>
        <source>Writes a call down from wherever you are, in any program.</source>
        <translation>Zapisuje połączenie, gdziekolwiek jesteś, w każdym programie.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>Counted in your working time: evenings and days off don&apos;t count.</source>
        <translation>Liczy się twój czas pracy: bez wieczorów i dni wolnych.</translation>
    </message>
    <message>
        <source>&amp;Answer within</source>
        <translation>&amp;Odpowiedź w ciągu</translation>
    </message>
    <message>
        <source>A call-&amp;back takes</source>
        <translation>O&amp;ddzwonienie trwa</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>&amp;First after</source>
        <translation>&amp;Pierwsze po</translation>
    </message>
    <message>
        <source>Comes bac&amp;k after</source>
        <translation>&amp;Wraca po</translation>
    </message>
    <message>
        <source>After no answer, try again after</source>
        <translation>Gdy nie odbiera, ponów próbę po</translation>
    </message>
    <message>
        <source>After &amp;no answer</source>
        <translation>Gdy nie od&amp;biera</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Godziny ciszy</translation>
    </message>
    <message>
        <source>Clients who are let through remind you in quiet hours too.</source>
        <translation>Klienci przepuszczani poza godzinami przypominają o sobie także w godzinach ciszy.</translation>
    </message>
    <message>
        <source>From the phone</source>
        <translation>Z telefonu</translation>
    </message>
    <message>
        <source>Take missed calls over from &amp;paired phones (KDE Connect)</source>
        <translation>Przejmuj nieodebrane połączenia ze &amp;sparowanych telefonów (KDE Connect)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Choose the folder with call logs</source>
        <translation>Wybierz folder z rejestrami połączeń</translation>
    </message>
    <message>
        <source>Folder with call &amp;logs</source>
        <translation>&amp;Folder z rejestrami połączeń</translation>
    </message>
    <message>
        <source>asks whether that was the call-back</source>
        <translation>pyta, czy to było oddzwonienie</translation>
    </message>
    <message>
        <source>ends the reminder</source>
        <translation>kończy przypomnienie</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>niczego nie zmienia</translation>
    </message>
    <message>
        <source>When you ha&amp;ve called them</source>
        <translation>&amp;Twoje połączenie z nimi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>N&amp;umbers without prefix are of</source>
        <translation>N&amp;umery bez prefiksu to kraj</translation>
    </message>
    <message>
        <source>In sight</source>
        <translation>Na widoku</translation>
    </message>
    <message>
        <source>Keep the list of who &amp;waits on the screen</source>
        <translation>Trzymaj na &amp;ekranie listę czekających</translation>
    </message>
    <message>
        <source>Keep call-backs as &amp;tasks in the home calendar</source>
        <translation>Zapisuj oddzwonienia jako zada&amp;nia w kalendarzu domowym</translation>
    </message>
    <message>
        <source>Keep mar&amp;gin in the home calendar</source>
        <translation>Zapisuj ma&amp;rgines w kalendarzu domowym</translation>
    </message>
    <message>
        <source>Respiro&apos;s own</source>
        <translation>własny folder Respiro</translation>
    </message>
    <message>
        <source>Choose the home calendar&apos;s folder</source>
        <translation>Wybierz folder kalendarza domowego</translation>
    </message>
    <message>
        <source>Folder of the &amp;home calendar</source>
        <translation>Fo&amp;lder kalendarza domowego</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>następnego ranka</translation>
    </message>
</context>
<context>
    <name>CallsPreview</name>
    <message>
        <source>What the columns are</source>
        <translation>Co jest w kolumnach</translation>
    </message>
    <message>
        <source>The first calls, as they are understood</source>
        <translation>Pierwsze połączenia, tak jak je rozumiemy</translation>
    </message>
    <message>
        <source>SMS Backup &amp; Restore</source>
        <translation>SMS Backup &amp; Restore</translation>
    </message>
    <message>
        <source>Fossify Phone</source>
        <translation>Fossify Phone</translation>
    </message>
    <message>
        <source>GNOME Calls</source>
        <translation>GNOME Calls</translation>
    </message>
    <message>
        <source>Linphone</source>
        <translation>Linphone</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>{format}: say which column is what</source>
        <translation>{format}: wskaż, co jest w której kolumnie</translation>
    </message>
    <message numerus="yes">
        <source>{format}: %n calls</source>
        <translation>
            <numerusform>{format}: %n połączenie</numerusform>
            <numerusform>{format}: %n połączenia</numerusform>
            <numerusform>{format}: %n połączeń</numerusform>
        </translation>
    </message>
    <message>
        <source>A column has to say when the call was, and another the number or the name.</source>
        <translation>Jedna kolumna musi mówić, kiedy było połączenie, a inna podawać numer lub nazwę.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows can&apos;t be read.</source>
        <translation>
            <numerusform>Nie da się odczytać %n wiersza.</numerusform>
            <numerusform>Nie da się odczytać %n wierszy.</numerusform>
            <numerusform>Nie da się odczytać %n wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld their number; nobody can be called back.</source>
        <translation>
            <numerusform>%n połączenie z zastrzeżonego numeru; nie da się oddzwonić.</numerusform>
            <numerusform>%n połączenia z zastrzeżonych numerów; nie da się oddzwonić.</numerusform>
            <numerusform>%n połączeń z zastrzeżonych numerów; nie da się oddzwonić.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come from blocked numbers and are left out.</source>
        <translation>
            <numerusform>Pominięto %n połączenie z zablokowanego numeru.</numerusform>
            <numerusform>Pominięto %n połączenia z zablokowanych numerów.</numerusform>
            <numerusform>Pominięto %n połączeń z zablokowanych numerów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsProgress</name>
    <message>
        <source>Opening the file…</source>
        <translation>Otwieranie pliku…</translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation>Wczytywanie połączeń…</translation>
    </message>
    <message>
        <source>Putting them into your log…</source>
        <translation>Wpisywanie do twojego dziennika…</translation>
    </message>
</context>
<context>
    <name>CallsResult</name>
    <message numerus="yes">
        <source>%n calls read</source>
        <translation>
            <numerusform>Wczytano %n połączenie</numerusform>
            <numerusform>Wczytano %n połączenia</numerusform>
            <numerusform>Wczytano %n połączeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new follow-ups</source>
        <translation>
            <numerusform>%n nowa sprawa</numerusform>
            <numerusform>%n nowe sprawy</numerusform>
            <numerusform>%n nowych spraw</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read; all others were:</source>
        <translation>
            <numerusform>%n wiersza nie dało się odczytać; pozostałe wczytano:</numerusform>
            <numerusform>%n wierszy nie dało się odczytać; pozostałe wczytano:</numerusform>
            <numerusform>%n wierszy nie dało się odczytać; pozostałe wczytano:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out, for there is nobody to call back:</source>
        <translation>
            <numerusform>Pominięto %n wiersz, bo nie ma do kogo oddzwonić:</numerusform>
            <numerusform>Pominięto %n wiersze, bo nie ma do kogo oddzwonić:</numerusform>
            <numerusform>Pominięto %n wierszy, bo nie ma do kogo oddzwonić:</numerusform>
        </translation>
    </message>
    <message>
        <source>(the first {shown} of {count})</source>
        <translation>(pierwsze {shown} z {count})</translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n połączenie już tu było.</numerusform>
            <numerusform>%n połączenia już tu były.</numerusform>
            <numerusform>%n połączeń już tu było.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come from people who wait already.</source>
        <translation>
            <numerusform>%n połączenie jest od osoby, która już czeka.</numerusform>
            <numerusform>%n połączenia są od osób, które już czekają.</numerusform>
            <numerusform>%n połączeń jest od osób, które już czekają.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are done: you talked since.</source>
        <translation>
            <numerusform>%n sprawa jest załatwiona: rozmowa już się odbyła.</numerusform>
            <numerusform>%n sprawy są załatwione: rozmowy już się odbyły.</numerusform>
            <numerusform>%n spraw jest załatwionych: rozmowy już się odbyły.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups ask whether your call settled them.</source>
        <translation>
            <numerusform>%n sprawa pyta, czy załatwiło ją twoje połączenie.</numerusform>
            <numerusform>%n sprawy pytają, czy załatwiło je twoje połączenie.</numerusform>
            <numerusform>%n spraw pyta, czy załatwiło je twoje połączenie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new waits for you.</source>
        <translation>Nikt nowy na ciebie nie czeka.</translation>
    </message>
</context>
<context>
    <name>CallsWindow</name>
    <message>
        <source>This one is no longer in the log.</source>
        <translation>Tego wpisu nie ma już w dzienniku.</translation>
    </message>
    <message>
        <source>Who waits for you</source>
        <translation>Kto na ciebie czeka</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>Log of calls</source>
        <translation>Dziennik połączeń</translation>
    </message>
</context>
<context>
    <name>CardsField</name>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>Kontakty (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Choose your contacts</source>
        <translation>Wybierz swoje kontakty</translation>
    </message>
</context>
<context>
    <name>CardsPeople</name>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>Wy&amp;bierz wszystkie</translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>Znaleziono %n osobę</numerusform>
            <numerusform>Znaleziono %n osoby</numerusform>
            <numerusform>Znaleziono %n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowa</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to add</source>
        <translation>
            <numerusform>%n do uzupełnienia</numerusform>
            <numerusform>%n do uzupełnienia</numerusform>
            <numerusform>%n do uzupełnienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nie dało się odczytać</numerusform>
            <numerusform>%n nie dało się odczytać</numerusform>
            <numerusform>%n nie dało się odczytać</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Wiersz {line}: {why}</translation>
    </message>
    <message>
        <source>{count} of {possible} chosen</source>
        <translation>Wybrano {count} z {possible}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Adds to {client}</source>
        <translation>Uzupełnia: {client}</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Już znane</translation>
    </message>
</context>
<context>
    <name>CardsPlace</name>
    <message>
        <source>Drop your contacts here, or</source>
        <translation>Upuść tu swoje kontakty albo</translation>
    </message>
    <message>
        <source>A vCard file (.vcf), as phones, Google, Outlook, Apple, Nextcloud and Thunderbird export it. You choose next who of them are clients.</source>
        <translation>Plik vCard (.vcf), jaki eksportują telefony, Google, Outlook, Apple, Nextcloud i Thunderbird. W następnym kroku wybierzesz, kto z nich jest klientem.</translation>
    </message>
</context>
<context>
    <name>CardsProgress</name>
    <message>
        <source>Reading the contacts…</source>
        <translation>Odczytywanie kontaktów…</translation>
    </message>
    <message>
        <source>Putting them among your clients…</source>
        <translation>Dodawanie do twoich klientów…</translation>
    </message>
</context>
<context>
    <name>CardsResult</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Co&amp;fnij</translation>
    </message>
    <message numerus="yes">
        <source>%n new clients</source>
        <translation>
            <numerusform>%n nowy klient</numerusform>
            <numerusform>%n nowych klientów</numerusform>
            <numerusform>%n nowych klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known ones have more now</source>
        <translation>
            <numerusform>uzupełniono dane %n znanego klienta</numerusform>
            <numerusform>uzupełniono dane %n znanych klientów</numerusform>
            <numerusform>uzupełniono dane %n znanych klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
    <message>
        <source>Give those who matter their weight and their hours: margin is placed where you can reach them.</source>
        <translation>Najważniejszym nadaj wagę i godziny: margines trafia tam, gdzie można się z nimi skontaktować.</translation>
    </message>
    <message>
        <source>Taken back: your clients are as before.</source>
        <translation>Cofnięto: klienci są jak przedtem.</translation>
    </message>
</context>
<context>
    <name>ChangeAccountDialog</name>
    <message>
        <source>Change an account</source>
        <translation>Zmiana konta</translation>
    </message>
    <message>
        <source>&amp;Look for new calendars</source>
        <translation>&amp;Szukaj nowych kalendarzy</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nowe &amp;hasło</translation>
    </message>
    <message>
        <source>Sync &amp;every</source>
        <translation>Synchronizuj &amp;co</translation>
    </message>
    <message>
        <source>&amp;Use it until Respiro ends</source>
        <translation>&amp;Używaj do zamknięcia Respiro</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>not on the server any more</source>
        <translation>nie ma go już na serwerze</translation>
    </message>
    <message numerus="yes">
        <source>%n new calendars. Tick what counts as busy time, then save.</source>
        <translation>
            <numerusform>%n nowy kalendarz. Zaznacz, co liczy się jako zajęty czas, i zapisz.</numerusform>
            <numerusform>%n nowe kalendarze. Zaznacz, co liczy się jako zajęty czas, i zapisz.</numerusform>
            <numerusform>%n nowych kalendarzy. Zaznacz, co liczy się jako zajęty czas, i zapisz.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new calendars.</source>
        <translation>Nie ma nowych kalendarzy.</translation>
    </message>
    <message>
        <source>Looking for your calendars…</source>
        <translation>Szukanie twoich kalendarzy…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Cancelled. The account is as it was.</source>
        <translation>Anulowano. Konto jest takie, jakie było.</translation>
    </message>
</context>
<context>
    <name>ChangeSubscriptionDialog</name>
    <message>
        <source>Change a calendar</source>
        <translation>Zmiana kalendarza</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Mój</translation>
    </message>
    <message>
        <source>Show only &amp;free and busy</source>
        <translation>Pokazuj tylko czas &amp;wolny i zajęty</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>New &amp;address</source>
        <translation>Nowy &amp;adres</translation>
    </message>
    <message>
        <source>&amp;Whose agenda</source>
        <translation>&amp;Czyj terminarz</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Jak często</translation>
    </message>
    <message>
        <source>Cancelled. What was fetched before is still used.</source>
        <translation>Anulowano. Nadal używane jest to, co pobrano wcześniej.</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Which situation is it?</source>
        <translation>Jaka to sytuacja?</translation>
    </message>
    <message>
        <source>Your playbooks will stand here: what to do in an emergency, step by step.</source>
        <translation>Tu będą twoje scenariusze: co robić w pilnej sprawie, krok po kroku.</translation>
    </message>
    <message>
        <source>Your own playbooks go to the folder {folder}.</source>
        <translation>Własne scenariusze umieść w folderze {folder}.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>Zacznij inny</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to mend. The other playbooks work.</source>
        <translation>
            <numerusform>%n plik do poprawy. Pozostałe scenariusze działają.</numerusform>
            <numerusform>%n pliki do poprawy. Pozostałe scenariusze działają.</numerusform>
            <numerusform>%n plików do poprawy. Pozostałe scenariusze działają.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>Opens {name}</source>
        <translation>Otwiera: {name}</translation>
    </message>
</context>
<context>
    <name>ClientCards</name>
    <message>
        <source>No client needed anything.</source>
        <translation>Żaden klient niczego nie potrzebował.</translation>
    </message>
</context>
<context>
    <name>ClientDataDialog</name>
    <message>
        <source>All that is stored</source>
        <translation>Wszystko, co zapisano</translation>
    </message>
    <message>
        <source>All that is stored about {name}</source>
        <translation>Wszystko, co zapisano: {name}</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Zbieranie…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Zapi&amp;sz…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Wymaż…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Meetings in your calendars are not listed: they belong to the calendars.</source>
        <translation>Spotkań z twoich kalendarzy tu nie ma: należą do kalendarzy.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Save into which folder?</source>
        <translation>W którym folderze zapisać?</translation>
    </message>
    <message>
        <source>Saved as {files}.</source>
        <translation>Zapisano jako {files}.</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Usual requests</source>
        <translation>Typowe prośby</translation>
    </message>
    <message>
        <source>Reaching them</source>
        <translation>Kontakt z nimi</translation>
    </message>
    <message>
        <source>Reaching you</source>
        <translation>Kontakt z tobą</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Granice</translation>
    </message>
    <message>
        <source>Money and notes</source>
        <translation>Pieniądze i notatki</translation>
    </message>
    <message>
        <source>A: weighs most</source>
        <translation>A: waży najwięcej</translation>
    </message>
    <message>
        <source>B: weighs as usual</source>
        <translation>B: waży jak zwykle</translation>
    </message>
    <message>
        <source>C: weighs least</source>
        <translation>C: waży najmniej</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Spokojny</translation>
    </message>
    <message>
        <source>Invader</source>
        <translation>Najeźdźca</translation>
    </message>
    <message>
        <source>Impatient</source>
        <translation>Niecierpliwy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
</context>
<context>
    <name>ClientEraseDialog</name>
    <message>
        <source>Erase a client</source>
        <translation>Wymazywanie klienta</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>Wymazać na zawsze: {name}?</translation>
    </message>
    <message>
        <source>Their data, calls, follow-ups, urgent requests and playbooks go from Respiro, from every backup and from your home calendar. The minutes of margin that they used stay in your review, without a name. This can&apos;t be undone.</source>
        <translation>Dane, połączenia, sprawy, pilne zgłoszenia i scenariusze tego klienta znikną z Respiro, z każdej kopii zapasowej i z kalendarza domowego. Wykorzystane minuty marginesu zostaną w przeglądzie, bez nazwy. Tego nie da się cofnąć.</translation>
    </message>
    <message>
        <source>Save a &amp;copy first…</source>
        <translation>Najpierw zapisz &amp;kopię…</translation>
    </message>
    <message>
        <source>Delete &amp;damaged stores that were set aside and may hold their data</source>
        <translation>Usuń też odłożone &amp;uszkodzone pliki, które mogą zawierać te dane</translation>
    </message>
    <message>
        <source>To confirm, type their &amp;name</source>
        <translation>Aby potwierdzić, wpisz &amp;nazwę</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Wymaż</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Their name, to confirm</source>
        <translation>Nazwa klienta, na potwierdzenie</translation>
    </message>
    <message>
        <source>Save into which folder?</source>
        <translation>W którym folderze zapisać?</translation>
    </message>
    <message>
        <source>Writing backup {number} of {count} anew…</source>
        <translation>Zapisywanie od nowa kopii {number} z {count}…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wymazywanie…</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>Wymazano: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are gone.</source>
        <translation>
            <numerusform>Zniknął %n wpis.</numerusform>
            <numerusform>Zniknęły %n wpisy.</numerusform>
            <numerusform>Zniknęło %n wpisów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups were written anew.</source>
        <translation>
            <numerusform>Zapisano od nowa %n kopię zapasową.</numerusform>
            <numerusform>Zapisano od nowa %n kopie zapasowe.</numerusform>
            <numerusform>Zapisano od nowa %n kopii zapasowych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of others, or meetings in your calendars, still name them: they are not theirs.</source>
        <translation>
            <numerusform>%n wpis innych osób albo spotkanie w kalendarzach nadal podaje tę nazwę: nie należy do tego klienta.</numerusform>
            <numerusform>%n wpisy innych osób albo spotkania w kalendarzach nadal podają tę nazwę: nie należą do tego klienta.</numerusform>
            <numerusform>%n wpisów innych osób albo spotkań w kalendarzach nadal podaje tę nazwę: nie należą do tego klienta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. They are still there; some backups may be without them already. You can go on later.</source>
        <translation>Anulowano. Dane klienta nadal są; w części kopii zapasowych może ich już nie być. Można dokończyć później.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Anulowanie…</translation>
    </message>
</context>
<context>
    <name>ClientTextDialog</name>
    <message>
        <source>This client is no longer there.</source>
        <translation>Tego klienta już nie ma.</translation>
    </message>
    <message>
        <source>A text for {name}</source>
        <translation>Tekst do: {name}</translation>
    </message>
    <message>
        <source>A text for a client</source>
        <translation>Tekst do klienta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Margin is placed where your clients can be reached, the more so for those who weigh more.</source>
        <translation>Margines trafia tam, gdzie twoi klienci są dostępni, tym chętniej, im więcej ważą.</translation>
    </message>
    <message>
        <source>No clients yet. Margin still works; it just doesn&apos;t know when they are there.</source>
        <translation>Nie ma jeszcze klientów. Margines działa i bez nich; po prostu nie wie, kiedy są dostępni.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importuj kontakty…</translation>
    </message>
    <message>
        <source>Sho&amp;w all that is stored…</source>
        <translation>Pokaż &amp;wszystko, co zapisano…</translation>
    </message>
    <message>
        <source>Era&amp;se…</source>
        <translation>Wy&amp;maż…</translation>
    </message>
    <message>
        <source>can be reached {duration} a week</source>
        <translation>dostępność: {duration} tygodniowo</translation>
    </message>
    <message>
        <source>no hours known</source>
        <translation>godziny nieznane</translation>
    </message>
    <message>
        <source>let through</source>
        <translation>także poza godzinami</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>Wymazano: {name}.</translation>
    </message>
    <message>
        <source>Your clients are as before.</source>
        <translation>Klienci są jak przedtem.</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>Zapisano: {name}.</translation>
    </message>
    <message>
        <source>{name} is as before.</source>
        <translation>{name}: jest jak przedtem.</translation>
    </message>
    <message>
        <source>{name} was removed again.</source>
        <translation>Ponownie usunięto: {name}.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>Usunięto: {name}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>Przywrócono: {name}.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Column {number}</source>
        <translation>Kolumna {number}</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niepotrzebna</translation>
    </message>
    <message>
        <source>{column} is</source>
        <translation>{column} to</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Missed, answered…</source>
        <translation>Nieodebrane, odebrane…</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>+/−</source>
        <translation>+/−</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>{week}. Press to compare with another week</source>
        <translation>{week}. Naciśnij, aby porównać z innym tygodniem</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Margin by day</source>
        <translation>Margines według dni</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>First day off</source>
        <translation>Pierwszy dzień wolny</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>Ostatni dzień wolny</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Dod&amp;aj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Dni wolne</translation>
    </message>
    <message>
        <source>None yet. Add a holiday trip, and that week&apos;s target shrinks with it.</source>
        <translation>Jeszcze żadnych. Dodaj urlop, a cel tego tygodnia odpowiednio się zmniejszy.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;do</translation>
    </message>
    <message numerus="yes">
        <source>{first} – {last} (%n days)</source>
        <translation>
            <numerusform>{first} – {last} (%n dzień)</numerusform>
            <numerusform>{first} – {last} (%n dni)</numerusform>
            <numerusform>{first} – {last} (%n dni)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Advised</source>
        <translation>Zalecane</translation>
    </message>
</context>
<context>
    <name>DecisionFields</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>Zajmie około</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>You offer</source>
        <translation>Proponujesz</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Możliwe</translation>
    </message>
    <message>
        <source>Promise by</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>the first page tomorrow, or someone who can</source>
        <translation>pierwsza strona jutro albo ktoś, kto to zrobi</translation>
    </message>
    <message>
        <source>tomorrow 12:00, or leave it open</source>
        <translation>jutro 12:00 albo puste</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>No time of its own, in the queue</source>
        <translation>Bez własnego terminu, w kolejce</translation>
    </message>
    <message>
        <source>Send the answer {when}; you are reminded</source>
        <translation>Wyślij odpowiedź: {when}, z przypomnieniem</translation>
    </message>
    <message>
        <source>Send it now: counts as an exception</source>
        <translation>Wyślij teraz: liczy się jako wyjątek</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Ad&amp;vice</source>
        <translation>Rad&amp;y</translation>
    </message>
    <message>
        <source>A&amp;ccept it anyway</source>
        <translation>Przyj&amp;mij mimo to</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Start now</source>
        <translation>Zacznij teraz</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zaplanuj</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Przez telefon</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>E-mailem</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Odmów</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Zrób to teraz</translation>
    </message>
    <message>
        <source>In this block</source>
        <translation>W tym bloku</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>A shorter way</source>
        <translation>Krótsza wersja</translation>
    </message>
    <message>
        <source>By mail for now</source>
        <translation>Na razie e-mailem</translation>
    </message>
    <message>
        <source>Someone else takes it over</source>
        <translation>Przejmie to ktoś inny</translation>
    </message>
    <message>
        <source>No, but with an alternative</source>
        <translation>Nie, ale z alternatywą</translation>
    </message>
    <message>
        <source>Started: {name}</source>
        <translation>Rozpoczęto: {name}</translation>
    </message>
    <message>
        <source>{helper} takes over for {name}</source>
        <translation>{helper} przejmuje sprawę: {name}</translation>
    </message>
    <message>
        <source>Declined with an alternative: {name}</source>
        <translation>Odmowa z alternatywą: {name}</translation>
    </message>
    <message>
        <source>Scheduled: {name}, {when}</source>
        <translation>Zaplanowano: {name}, {when}</translation>
    </message>
    <message>
        <source>Promised: {name}, by {when}</source>
        <translation>Obiecano: {name}, {when}</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Teraz</translation>
    </message>
    <message>
        <source>In this &amp;block</source>
        <translation>W tym &amp;bloku</translation>
    </message>
    <message>
        <source>&amp;Later…</source>
        <translation>&amp;Później…</translation>
    </message>
    <message>
        <source>&amp;Shorter…</source>
        <translation>Króce&amp;j…</translation>
    </message>
    <message>
        <source>By &amp;phone…</source>
        <translation>Tele&amp;fon…</translation>
    </message>
    <message>
        <source>By &amp;mail…</source>
        <translation>E-ma&amp;il…</translation>
    </message>
    <message>
        <source>Someone &amp;else…</source>
        <translation>Ktoś i&amp;nny…</translation>
    </message>
    <message>
        <source>N&amp;o, but…</source>
        <translation>Nie, &amp;ale…</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Wybierz plik…</translation>
    </message>
</context>
<context>
    <name>EatersList</name>
    <message>
        <source>Others</source>
        <translation>Inne</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Edit</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>Bez klienta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O czym</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Sposób</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Write a name, a number or an address.</source>
        <translation>Wpisz nazwę, numer lub adres.</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Used</source>
        <translation>Wykorzystany</translation>
    </message>
    <message>
        <source>Free, kept blank</source>
        <translation>Wolny, został pusty</translation>
    </message>
    <message>
        <source>Free, still ahead</source>
        <translation>Wolny, przed tobą</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Zjedzony</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Zwolniony</translation>
    </message>
    <message>
        <source>{planned} planned of {target}</source>
        <translation>Zaplanowano {planned} z {target}</translation>
    </message>
    <message>
        <source>Nothing planned, target {target}</source>
        <translation>Nic nie zaplanowano, cel {target}</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>nie wybrano jeszcze pliku</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>Calendar &amp;name</source>
        <translation>&amp;Nazwa kalendarza</translation>
    </message>
    <message>
        <source>Calendar name</source>
        <translation>Nazwa kalendarza</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <translation>Kalendarze (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Wybierz plik kalendarza</translation>
    </message>
    <message>
        <source>the file&apos;s own name for it</source>
        <translation>nazwa podana w pliku</translation>
    </message>
    <message>
        <source>{calendar} is there already. The file takes the place of what it was read from before.</source>
        <translation>{calendar} już jest. Plik zastąpi to, z czego był wczytany wcześniej.</translation>
    </message>
    <message>
        <source>Read again: what changed in the file changes here.</source>
        <translation>Ponowny odczyt: co zmieniło się w pliku, zmieni się i tutaj.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the name that the file itself gives.</source>
        <translation>Zostaw puste, aby zachować nazwę podaną w pliku.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>nie wybrano jeszcze pliku</translation>
    </message>
    <message>
        <source>Ano&amp;ther…</source>
        <translation>In&amp;ny…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Waiting</source>
        <translation>Czekają</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Która lista</translation>
    </message>
    <message>
        <source>Name, number, subject</source>
        <translation>Nazwa, numer, temat</translation>
    </message>
    <message>
        <source>Search by name, number or subject</source>
        <translation>Szukaj po nazwie, numerze lub temacie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>You owe them</source>
        <translation>Czekają na ciebie</translation>
    </message>
    <message>
        <source>They owe you</source>
        <translation>Mają ci odpowiedzieć</translation>
    </message>
    <message>
        <source>Later than promised</source>
        <translation>Po obiecanym terminie</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <translation>Filtr: {what}</translation>
    </message>
</context>
<context>
    <name>FinishSheet</name>
    <message>
        <source>How long did it take?</source>
        <translation>Ile to zajęło?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>&amp;Give the last {length} of that margin back</source>
        <translation>&amp;Oddaj ostatnie {length} tego marginesu</translation>
    </message>
    <message>
        <source>Booked to your margin of {when}: {length}.</source>
        <translation>Z marginesu ({when}) zaliczono: {length}.</translation>
    </message>
    <message>
        <source>Done before its time: your margin of {when} stays free.</source>
        <translation>Załatwione przed czasem: margines ({when}) zostaje wolny.</translation>
    </message>
    <message>
        <source>No margin was kept for it, so none is booked.</source>
        <translation>Nie było na to marginesu, więc nic nie zaliczono.</translation>
    </message>
</context>
<context>
    <name>FiresPage</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>such as: the weekly report</source>
        <translation>np. raport tygodniowy</translation>
    </message>
    <message>
        <source>Don&apos;t remind me</source>
        <translation>Nie przypominaj</translation>
    </message>
    <message>
        <source>Ahead, in working time:</source>
        <translation>Z wyprzedzeniem, w czasie pracy:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Working time ahead at which you are reminded</source>
        <translation>Czas pracy, z jakim wyprzedzeniem przyjdzie przypomnienie</translation>
    </message>
    <message>
        <source>What they are known to ask at the last moment. Margin is kept for it, and you are reminded to ask first.</source>
        <translation>O co zwykle proszą w ostatniej chwili. Czeka na to margines, a przypomnienie podpowie ci, by zapytać wcześniej.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Usually comes</source>
        <translation>Zwykle przychodzi</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Zajmuje</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Zapytaj wcześniej</translation>
    </message>
    <message>
        <source>It ends before it begins. Swap the two.</source>
        <translation>Kończy się przed początkiem. Zamień je miejscami.</translation>
    </message>
    <message>
        <source>Say what they ask for, or remove it.</source>
        <translation>Wpisz, o co proszą, albo to usuń.</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>Calls</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>Nothing was left to do.</source>
        <translation>Nie zostało nic do zrobienia.</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>Przypomnij o odpowiedzi…</translation>
    </message>
    <message>
        <source>Add a number…</source>
        <translation>Dodaj numer…</translation>
    </message>
    <message>
        <source>Call back {where}</source>
        <translation>Oddzwoń: {where}</translation>
    </message>
    <message>
        <source>Write by {where}</source>
        <translation>Napisz przez {where}</translation>
    </message>
    <message>
        <source>Write to {where}</source>
        <translation>Napisz na {where}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Załatwione</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Jak się skończyło</translation>
    </message>
    <message>
        <source>Apology &amp;text…</source>
        <translation>&amp;Tekst przeprosin…</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Sposoby kontaktu</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Language and time</source>
        <translation>Język i czas</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>As the system ({zone})</source>
        <translation>Jak w systemie ({zone})</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Strefa czasowa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>&amp;Start Respiro when you log in</source>
        <translation>&amp;Uruchamiaj Respiro po zalogowaniu</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Powiadamiaj mnie</translation>
    </message>
    <message>
        <source>as the week &amp;ends: its review, and to plan the next one</source>
        <translation>gdy tydzień się &amp;kończy: jego przegląd i plan następnego</translation>
    </message>
    <message>
        <source>as the week&apos;s &amp;work begins: how much margin the week has</source>
        <translation>gdy zaczyna się praca w tygodniu: ile &amp;marginesu w nim jest</translation>
    </message>
    <message>
        <source>Time of the review</source>
        <translation>Godzina przeglądu</translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation>P&amp;rzegląd</translation>
    </message>
    <message>
        <source>from</source>
        <translation>od</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Dzień przeglądu</translation>
    </message>
    <message>
        <source>when a margin block &amp;begins</source>
        <translation>gdy zaczyna się &amp;blok marginesu</translation>
    </message>
</context>
<context>
    <name>HelperDialog</name>
    <message>
        <source>Backup person</source>
        <translation>Osoba wspierająca</translation>
    </message>
    <message>
        <source>New backup person</source>
        <translation>Nowa osoba wspierająca</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>O każdej porze</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation>Taki sam jak mój</translation>
    </message>
    <message>
        <source>One thing a line, such as: invoices</source>
        <translation>Jedna rzecz w wierszu, np. faktury</translation>
    </message>
    <message>
        <source>several with commas</source>
        <translation>kilka oddziel przecinkami</translation>
    </message>
    <message>
        <source>Time until which they answer</source>
        <translation>Godzina, do której odpowiada</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Imię</translation>
    </message>
    <message>
        <source>Can &amp;take over</source>
        <translation>Może &amp;przejąć</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Odpowiada</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Telefony</translation>
    </message>
    <message>
        <source>&amp;E-mails</source>
        <translation>&amp;E-maile</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Notat&amp;ki</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>There is someone of that name already. Add what tells them apart.</source>
        <translation>Ktoś o tym imieniu już jest. Dopisz coś, co ich odróżni.</translation>
    </message>
</context>
<context>
    <name>HelperSheet</name>
    <message>
        <source>Who takes it over?</source>
        <translation>Kto to przejmuje?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Write who it is.</source>
        <translation>Wpisz, kto to.</translation>
    </message>
    <message>
        <source>You are reminded to ask them in time.</source>
        <translation>Przypomnienie podpowie ci w porę, by zapytać.</translation>
    </message>
    <message>
        <source>does not answer any more today</source>
        <translation>dziś już nie odpowiada</translation>
    </message>
</context>
<context>
    <name>HelpersPage</name>
    <message>
        <source>Backup people</source>
        <translation>Osoby wspierające</translation>
    </message>
    <message>
        <source>When an emergency is more than you can take, one of them can do it for you.</source>
        <translation>Gdy pilna sprawa to dla ciebie za dużo, ktoś z nich może ją przejąć.</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever you add here is offered when something doesn&apos;t fit, with the hand-over ready to send.</source>
        <translation>Jeszcze nikogo. Osoby stąd pojawią się jako propozycja, gdy coś się nie mieści, z gotową wiadomością o przekazaniu.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>answers at any time</source>
        <translation>odpowiada o każdej porze</translation>
    </message>
    <message>
        <source>answers until {time}</source>
        <translation>odpowiada do {time}</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>Zapisano: {name}.</translation>
    </message>
    <message>
        <source>{name} is as before.</source>
        <translation>{name}: jest jak przedtem.</translation>
    </message>
    <message>
        <source>{name} was removed again.</source>
        <translation>Ponownie usunięto: {name}.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>Usunięto: {name}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>Przywrócono: {name}.</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>Re&amp;gion code</source>
        <translation>Kod re&amp;gionu</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>K&amp;raj</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Kod regionu</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>The part of the country whose holidays you keep, such as CT for Catalonia</source>
        <translation>Część kraju, której święta obchodzisz, na przykład CT dla Katalonii</translation>
    </message>
    <message>
        <source>Choose a country, and its public holidays count as free days.</source>
        <translation>Wybierz kraj, a jego święta będą liczone jako dni wolne.</translation>
    </message>
    <message>
        <source>Next: {holiday}, {date}</source>
        <translation>Najbliższe: {holiday}, {date}</translation>
    </message>
    <message>
        <source>No holidays are known for this choice yet. They are looked up in the background.</source>
        <translation>Dla tego wyboru nie znamy jeszcze świąt. Są wyszukiwane w tle.</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Hours on {day}</source>
        <translation>Godziny: {day}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>wolne</translation>
    </message>
    <message>
        <source>Drag to add or change hours; double-click to remove them</source>
        <translation>Przeciągnij, aby dodać lub zmienić godziny; kliknij dwukrotnie, aby je usunąć</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a calendar</source>
        <translation>Importowanie kalendarza</translation>
    </message>
    <message>
        <source>Cancelled. Your agenda is as it was.</source>
        <translation>Anulowano. Twój terminarz jest taki, jak był.</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importuj</translation>
    </message>
    <message>
        <source>Import &amp;another…</source>
        <translation>Importuj k&amp;olejny…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Wczytywanie {file}</translation>
    </message>
    <message>
        <source>Fetching it…</source>
        <translation>Pobieranie…</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>Wczytywanie wydarzeń…</translation>
    </message>
    <message>
        <source>Working out what repeats…</source>
        <translation>Obliczanie powtórzeń…</translation>
    </message>
    <message>
        <source>Putting it into your agenda…</source>
        <translation>Wpisywanie do terminarza…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Anulowanie…</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%n events in {calendar}.</source>
        <translation>
            <numerusform>%n wydarzenie w {calendar}.</numerusform>
            <numerusform>%n wydarzenia w {calendar}.</numerusform>
            <numerusform>%n wydarzeń w {calendar}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since it was last read.</source>
        <translation>Od ostatniego odczytu nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>They now stand in your week, and margin keeps clear of them.</source>
        <translation>Są już w twoim tygodniu, a margines je omija.</translation>
    </message>
    <message>
        <source>The end of the file is missing. What stood before was read, and nothing was removed; export it again.</source>
        <translation>Brakuje końca pliku. To, co było wcześniej, wczytano i niczego nie usunięto; wyeksportuj go ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used; all others were read:</source>
        <translation>
            <numerusform>%n nie dało się użyć; pozostałe wczytano:</numerusform>
            <numerusform>%n nie dało się użyć; pozostałe wczytano:</numerusform>
            <numerusform>%n nie dało się użyć; pozostałe wczytano:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All were read, %n not quite as written:</source>
        <translation>
            <numerusform>Wczytano wszystkie, %n nie całkiem tak, jak zapisano:</numerusform>
            <numerusform>Wczytano wszystkie, %n nie całkiem tak, jak zapisano:</numerusform>
            <numerusform>Wczytano wszystkie, %n nie całkiem tak, jak zapisano:</numerusform>
        </translation>
    </message>
    <message>
        <source>(the first {shown} of {count})</source>
        <translation>(pierwsze {shown} z {count})</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>Enough margin in</source>
        <translation>Margines wystarczy</translation>
    </message>
    <message>
        <source>How much margin</source>
        <translation>Ile marginesu</translation>
    </message>
    <message>
        <source>Other length</source>
        <translation>Inna długość</translation>
    </message>
    <message>
        <source>Length of this week&apos;s margin</source>
        <translation>Długość marginesu w tym tygodniu</translation>
    </message>
    <message>
        <source>As in settings</source>
        <translation>Jak w ustawieniach</translation>
    </message>
    <message>
        <source>As in settings, {share} %</source>
        <translation>Jak w ustawieniach, {share} %</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>None in particular</source>
        <translation>Bez szczególnego</translation>
    </message>
    <message>
        <source>Let &amp;through out of hours</source>
        <translation>&amp;Przepuszczaj poza godzinami</translation>
    </message>
    <message>
        <source>As in the settings ({duration})</source>
        <translation>Jak w ustawieniach ({duration})</translation>
    </message>
    <message>
        <source>Their own:</source>
        <translation>Osobno:</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Odpowiedź w ciągu</translation>
    </message>
    <message>
        <source>Urgent within</source>
        <translation>Pilne w ciągu</translation>
    </message>
    <message>
        <source>Urgent by</source>
        <translation>Pilne sprawy przez</translation>
    </message>
    <message>
        <source>Exceptions a month</source>
        <translation>Wyjątków miesięcznie</translation>
    </message>
    <message>
        <source>In your working time. They know it from the first day.</source>
        <translation>W twoim czasie pracy. Klient wie o tym od pierwszego dnia.</translation>
    </message>
    <message>
        <source>Working time in which they are answered</source>
        <translation>Czas pracy, w którym dostają odpowiedź</translation>
    </message>
    <message>
        <source>Working time in which they are answered when it is urgent</source>
        <translation>Czas pracy, w którym dostają odpowiedź, gdy sprawa jest pilna</translation>
    </message>
    <message>
        <source>Answers out of hours and jumped queues count. Beyond this, the exception is becoming the norm.</source>
        <translation>Liczą się odpowiedzi poza godzinami i poza kolejką. Powyżej tego wyjątek staje się normą.</translation>
    </message>
    <message>
        <source>Their calls remind you at once, each time as an exception.</source>
        <translation>Ich połączenia przypominają od razu, zawsze jako wyjątek.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>Otwieranie linku</translation>
    </message>
    <message>
        <source>From {name}.</source>
        <translation>Z wydarzenia {name}.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Link skopiowano.</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>Dokąd prowadzi link</translation>
    </message>
    <message>
        <source>Write to {place}?</source>
        <translation>Napisać do {place}?</translation>
    </message>
    <message>
        <source>Call {place}?</source>
        <translation>Zadzwonić pod {place}?</translation>
    </message>
    <message>
        <source>Open {place}?</source>
        <translation>Otworzyć {place}?</translation>
    </message>
</context>
<context>
    <name>LogField</name>
    <message>
        <source>Call logs (*.xml *.json *.csv *.tsv *.txt *.db *.sqlite)</source>
        <translation>Rejestry połączeń (*.xml *.json *.csv *.tsv *.txt *.db *.sqlite)</translation>
    </message>
    <message>
        <source>Choose a call log</source>
        <translation>Wybierz rejestr połączeń</translation>
    </message>
</context>
<context>
    <name>LogPlace</name>
    <message>
        <source>Drop your phone&apos;s call log here, or</source>
        <translation>Upuść tu rejestr połączeń swojego telefonu albo</translation>
    </message>
    <message>
        <source>SMS Backup &amp; Restore (XML), Fossify Phone (JSON), GNOME Calls and Linphone (their databases), or a table (CSV) from any program. Calls that are here already are not added twice.</source>
        <translation>SMS Backup &amp; Restore (XML), Fossify Phone (JSON), GNOME Calls i Linphone (ich bazy danych) albo tabela (CSV) z dowolnego programu. Połączenia, które już tu są, nie powtórzą się.</translation>
    </message>
</context>
<context>
    <name>MarginExport</name>
    <message>
        <source>Your margin</source>
        <translation>Twój margines</translation>
    </message>
    <message>
        <source>All your margin blocks as one .ics file, for any other calendar.</source>
        <translation>Wszystkie twoje bloki marginesu w jednym pliku .ics, do dowolnego innego kalendarza.</translation>
    </message>
    <message>
        <source>E&amp;xport margin…</source>
        <translation>&amp;Eksportuj margines…</translation>
    </message>
    <message>
        <source>Export margin</source>
        <translation>Eksport marginesu</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendarze (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n margin blocks were written to {file}.</source>
        <translation>
            <numerusform>Zapisano %n blok marginesu w pliku {file}.</numerusform>
            <numerusform>Zapisano %n bloki marginesu w pliku {file}.</numerusform>
            <numerusform>Zapisano %n bloków marginesu w pliku {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarginPage</name>
    <message>
        <source>Margin</source>
        <translation>Margines</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Dziennie</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>Co &amp;najmniej</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Co na&amp;jwyżej</translation>
    </message>
    <message>
        <source>A block</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>&amp;Shortest</source>
        <translation>Naj&amp;krótszy</translation>
    </message>
    <message>
        <source>L&amp;ongest</source>
        <translation>Naj&amp;dłuższy</translation>
    </message>
    <message>
        <source>&amp;Between two blocks</source>
        <translation>&amp;Między dwoma blokami</translation>
    </message>
    <message>
        <source>Times of day you prefer</source>
        <translation>Pory dnia, które wolisz</translation>
    </message>
    <message>
        <source>Where it makes no other difference, margin goes here first.</source>
        <translation>Gdy nie ma innej różnicy, margines trafia najpierw tutaj.</translation>
    </message>
    <message>
        <source>Time kept free on purpose: for emergencies, for what overflows, to breathe.</source>
        <translation>Czas celowo wolny: na nagłe sprawy, na to, co się przeciąga, na oddech.</translation>
    </message>
    <message>
        <source>&amp;A share of working time</source>
        <translation>&amp;Część czasu pracy</translation>
    </message>
    <message>
        <source>A &amp;fixed length</source>
        <translation>&amp;Stała długość</translation>
    </message>
    <message>
        <source>Margin a week</source>
        <translation>Margines na tydzień</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Tygodniowo</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of working time, in percent</source>
        <translation>Część czasu pracy, w procentach</translation>
    </message>
    <message>
        <source>That is {margin} of the {work} of a full week.</source>
        <translation>To {margin} z {work} pełnego tygodnia.</translation>
    </message>
    <message>
        <source>That is {share} % of the {work} of a full week.</source>
        <translation>To {share} % z {work} pełnego tygodnia.</translation>
    </message>
    <message>
        <source>as much as is set above</source>
        <translation>tyle, ile ustawiono wyżej</translation>
    </message>
    <message>
        <source>enough in half of the weeks</source>
        <translation>tyle, by starczyło w połowie tygodni</translation>
    </message>
    <message>
        <source>enough in 4 of 5 weeks</source>
        <translation>tyle, by starczyło w 4 z 5 tygodni</translation>
    </message>
    <message>
        <source>enough in 9 of 10 weeks</source>
        <translation>tyle, by starczyło w 9 z 10 tygodni</translation>
    </message>
    <message>
        <source>A &amp;week is planned with</source>
        <translation>&amp;Tydzień dostaje</translation>
    </message>
    <message>
        <source>Every week gets the margin that is set above, whatever the past weeks needed.</source>
        <translation>Każdy tydzień dostaje margines ustawiony wyżej, bez względu na to, ile go było potrzeba w minionych.</translation>
    </message>
    <message>
        <source>Judged from what your past weeks really needed: in about {level} of 100 weeks it suffices. Until eight weeks are known, the margin set above has a say, too.</source>
        <translation>Oceniane po tym, ile minione tygodnie naprawdę potrzebowały: starcza w około {level} tygodniach na 100. Dopóki nie zbierze się osiem tygodni, liczy się też margines ustawiony wyżej.</translation>
    </message>
    <message>
        <source>Begins and ends on m&amp;ultiples of</source>
        <translation>Początek i koniec co &amp;wielokrotność</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>Around a meeting with others</source>
        <translation>Wokół spotkania z innymi</translation>
    </message>
    <message>
        <source>Kept free to get ready and to write things down.</source>
        <translation>Wolne, żeby się przygotować i zapisać ustalenia.</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Przed</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>P&amp;o</translation>
    </message>
    <message>
        <source>Your own e-mail addresses</source>
        <translation>Twoje adresy e-mail</translation>
    </message>
    <message>
        <source>Invitations that you declined then leave the time free, and you aren&apos;t counted as a guest.</source>
        <translation>Dzięki temu odrzucone zaproszenia nie zajmują czasu, a ty nie liczysz się jako gość.</translation>
    </message>
    <message>
        <source>Separate several with commas.</source>
        <translation>Kilka oddziel przecinkami.</translation>
    </message>
</context>
<context>
    <name>MissingBox</name>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Usuń je</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no longer in the file and were kept, for half an export looks just like that. If you deleted them yourself, remove them here too.</source>
        <translation>
            <numerusform>%n wpisu nie ma już w pliku, ale został zachowany, bo tak samo wygląda niepełny eksport. Jeśli to ty go usunąłeś lub usunęłaś, usuń go i tutaj.</numerusform>
            <numerusform>%n wpisów nie ma już w pliku, ale zostały zachowane, bo tak samo wygląda niepełny eksport. Jeśli są celowo usunięte, usuń je i tutaj.</numerusform>
            <numerusform>%n wpisów nie ma już w pliku, ale zostały zachowane, bo tak samo wygląda niepełny eksport. Jeśli są celowo usunięte, usuń je i tutaj.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingQuestion</name>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Zostaw je</translation>
    </message>
    <message>
        <source>Write &amp;mine again</source>
        <translation>Zapisz mo&amp;je ponownie</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Niech znikną</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of {calendar} are no longer where they come from. Are they to go here too? They are kept until you say so: a source that is half broken looks just like that.</source>
        <translation>
            <numerusform>%n wpisu z {calendar} nie ma już u źródła. Czy ma zniknąć i tutaj? Zostanie do twojej decyzji: tak samo wygląda źródło, które działa tylko w połowie.</numerusform>
            <numerusform>%n wpisów z {calendar} nie ma już u źródła. Czy mają zniknąć i tutaj? Zostaną do twojej decyzji: tak samo wygląda źródło, które działa tylko w połowie.</numerusform>
            <numerusform>%n wpisów z {calendar} nie ma już u źródła. Czy mają zniknąć i tutaj? Zostaną do twojej decyzji: tak samo wygląda źródło, które działa tylko w połowie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>An hour is worth</source>
        <translation>Godzina kosztuje</translation>
    </message>
    <message>
        <source>It tells what interruptions cost you. Only you see it.</source>
        <translation>Pokazuje, ile kosztują cię przerwy. Widzisz to tylko ty.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
</context>
<context>
    <name>NoAccounts</name>
    <message>
        <source>Nothing here yet. Add the account on your calendar server (CalDAV): your meetings come from there, and what Respiro plans goes there, so that your phone shows it too.</source>
        <translation>Jeszcze nic tu nie ma. Dodaj konto na swoim serwerze kalendarzy (CalDAV): stamtąd przyjdą twoje spotkania, a plany Respiro trafią tam, więc pokaże je też twój telefon.</translation>
    </message>
    <message>
        <source>Nextcloud, Fastmail, iCloud, mailbox.org, Posteo, Radicale and others. Your password goes into your keyring and nowhere else.</source>
        <translation>Nextcloud, Fastmail, iCloud, mailbox.org, Posteo, Radicale i inne. Twoje hasło trafi do twojego pęku kluczy i nigdzie indziej.</translation>
    </message>
</context>
<context>
    <name>NoCalendars</name>
    <message>
        <source>Nothing here yet. Subscribe to your calendar&apos;s address, and your meetings will stand here and stay up to date. An exported .ics file can be imported too. Is your calendar on a server (CalDAV), such as Nextcloud? Then connect to it, and what Respiro plans can go there as well.</source>
        <translation>Jeszcze nic tu nie ma. Zasubskrybuj adres swojego kalendarza, a twoje spotkania pojawią się tutaj i będą zawsze aktualne. Możesz też zaimportować wyeksportowany plik .ics. Twój kalendarz jest na serwerze (CalDAV), np. Nextcloud? Połącz się z nim, a będą tam mogły trafiać także plany Respiro.</translation>
    </message>
</context>
<context>
    <name>NoticeWindow</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookChart</name>
    <message>
        <source>Free margin and promised work in the next two weeks</source>
        <translation>Wolny margines i obiecana praca w najbliższych dwóch tygodniach</translation>
    </message>
</context>
<context>
    <name>OutlookLegend</name>
    <message>
        <source>free</source>
        <translation>wolne</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>obiecane</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>https://… or a path</source>
        <translation>https://… lub ścieżka</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>Sh&amp;ow the address</source>
        <translation>&amp;Pokaż adres</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>Pl&amp;ik…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>Fol&amp;der…</translation>
    </message>
    <message>
        <source>{address}: whoever knows all of it gets in, so it is kept in your keyring alone.</source>
        <translation>{address}: kto zna cały adres, ma dostęp, więc trafi on tylko do twojego pęku kluczy.</translation>
    </message>
    <message>
        <source>It is read again whenever it changes.</source>
        <translation>Po każdej zmianie będzie wczytywany ponownie.</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the way can read along. If its server knows https, write https.</source>
        <translation>Ten adres nie jest szyfrowany: inni mogą po drodze podejrzeć dane. Jeśli jego serwer zna https, wpisz https.</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <translation>Kalendarze (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Wybierz plik kalendarza</translation>
    </message>
    <message>
        <source>Choose a folder of .ics files</source>
        <translation>Wybierz folder z plikami .ics</translation>
    </message>
    <message>
        <source>Google: Settings, your calendar, “Secret address in iCal format”.</source>
        <translation>Google: Ustawienia, twój kalendarz, „Tajny adres w formacie iCal”.</translation>
    </message>
    <message>
        <source>Outlook: Settings, Calendar, Shared calendars, Publish, the ICS link.</source>
        <translation>Outlook: Ustawienia, Kalendarz, Udostępnione kalendarze, Publikuj, link ICS.</translation>
    </message>
    <message>
        <source>Nextcloud: the pencil beside the calendar, Share link, “Copy subscription link”.</source>
        <translation>Nextcloud: ołówek obok kalendarza, Udostępnij link, „Kopiuj link do subskrypcji”.</translation>
    </message>
</context>
<context>
    <name>PlanBPage</name>
    <message>
        <source>Plan B</source>
        <translation>Plan B</translation>
    </message>
    <message>
        <source>A key for all programs</source>
        <translation>Skrót we wszystkich programach</translation>
    </message>
    <message>
        <source>Sorts an emergency out from wherever you are, in any program.</source>
        <translation>Pozwala opanować pilną sprawę z każdego programu.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>Counted in your working time: evenings and days off don&apos;t count.</source>
        <translation>Liczone w twoich godzinach pracy: wieczory i dni wolne się nie liczą.</translation>
    </message>
    <message>
        <source>Urgent &amp;requests within</source>
        <translation>P&amp;ilne zgłoszenia w ciągu</translation>
    </message>
    <message>
        <source>A request &amp;takes about</source>
        <translation>Zgłoszenie za&amp;jmuje około</translation>
    </message>
    <message>
        <source>A s&amp;horter way takes</source>
        <translation>K&amp;rótsza droga zajmuje</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>What nobody has looked at comes back louder each time.</source>
        <translation>To, na co nikt nie spojrzał, wraca za każdym razem głośniej.</translation>
    </message>
    <message>
        <source>&amp;Look at it within</source>
        <translation>&amp;Spojrzeć w ciągu</translation>
    </message>
    <message>
        <source>Then lou&amp;der after each</source>
        <translation>Potem &amp;głośniej co</translation>
    </message>
    <message>
        <source>&amp;Before a promise</source>
        <translation>&amp;Przed obiecanym terminem</translation>
    </message>
    <message>
        <source>&amp;Ask a client again after</source>
        <translation>Zapytać klienta po&amp;nownie po</translation>
    </message>
    <message>
        <source>Texts for clients</source>
        <translation>Teksty do klientów</translation>
    </message>
    <message>
        <source>You si&amp;gn as</source>
        <translation>Podpis&amp;ujesz się jako</translation>
    </message>
    <message>
        <source>T&amp;one</source>
        <translation>T&amp;on</translation>
    </message>
    <message>
        <source>at no fixed times</source>
        <translation>bez stałych pór</translation>
    </message>
    <message>
        <source>You look at your &amp;mail at</source>
        <translation>Czytasz &amp;maile o</translation>
    </message>
    <message>
        <source>Told in the text “How to reach me”, such as 10:00, 16:30.</source>
        <translation>Podawane w tekście „Jak się ze mną skontaktować”, na przykład 10:00, 16:30.</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Proposed blocks and their reasons</source>
        <translation>Proponowane bloki i ich powody</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <source>Drag a block to put it elsewhere. Del leaves a new one out.</source>
        <translation>Przeciągnij blok, aby go przenieść. Del pomija nowy blok.</translation>
    </message>
</context>
<context>
    <name>PlaybookWindow</name>
    <message>
        <source>Playbooks</source>
        <translation>Scenariusze</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>What could not be used</source>
        <translation>Czego nie dało się użyć</translation>
    </message>
</context>
<context>
    <name>QuestionActions</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>What vanished</source>
        <translation>Co zniknęło</translation>
    </message>
    <message>
        <source>They were &amp;deleted on purpose: give the time back</source>
        <translation>Usunięto je &amp;celowo: oddaj ten czas</translation>
    </message>
    <message>
        <source>&amp;Write them again</source>
        <translation>Zapisz je &amp;ponownie</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Czego już nie ma</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Niech znikną</translation>
    </message>
    <message>
        <source>&amp;Keep for now</source>
        <translation>&amp;Zostaw na razie</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>W kalendarzu</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Zostaw &amp;moje</translation>
    </message>
    <message>
        <source>&amp;Take the calendar&apos;s</source>
        <translation>&amp;Weź z kalendarza</translation>
    </message>
    <message>
        <source>&amp;Write mine again</source>
        <translation>Zapisz mo&amp;je ponownie</translation>
    </message>
    <message>
        <source>Looking once more whether they are gone…</source>
        <translation>Jeszcze jedno sprawdzenie, czy na pewno ich nie ma…</translation>
    </message>
</context>
<context>
    <name>QuestionsDesk</name>
    <message numerus="yes">
        <source>%n blocks are given back.</source>
        <translation>
            <numerusform>Oddano %n blok.</numerusform>
            <numerusform>Oddano %n bloki.</numerusform>
            <numerusform>Oddano %n bloków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks are written into the calendar again.</source>
        <translation>
            <numerusform>%n blok wraca do kalendarza.</numerusform>
            <numerusform>%n bloki wracają do kalendarza.</numerusform>
            <numerusform>%n bloków wraca do kalendarza.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay. You are asked again when their number changes.</source>
        <translation>Zostają. Pytanie wróci, gdy zmieni się ich liczba.</translation>
    </message>
    <message>
        <source>{name} is as it is on the server.</source>
        <translation>{name}: jest już tak jak na serwerze.</translation>
    </message>
</context>
<context>
    <name>QuestionsWindow</name>
    <message numerus="yes">
        <source>%n questions wait for you.</source>
        <translation>
            <numerusform>Czeka na ciebie %n pytanie.</numerusform>
            <numerusform>Czekają na ciebie %n pytania.</numerusform>
            <numerusform>Czeka na ciebie %n pytań.</numerusform>
        </translation>
    </message>
    <message>
        <source>One question waits for you.</source>
        <translation>Czeka na ciebie jedno pytanie.</translation>
    </message>
    <message>
        <source>No question waits for you.</source>
        <translation>Nie czeka na ciebie żadne pytanie.</translation>
    </message>
    <message>
        <source>Nothing is changed on either side until you answer.</source>
        <translation>Dopóki nie odpowiesz, po żadnej stronie nic się nie zmieni.</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation>To było ostatnie pytanie</translation>
    </message>
    <message>
        <source>Both sides agree, or will with the next sync. There is nothing else to do here.</source>
        <translation>Obie strony są zgodne albo będą po następnej synchronizacji. Nie ma tu już nic do zrobienia.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>← mine    → the calendar&apos;s    ⏎ answer    ↑ ↓ other questions</source>
        <translation>← moje    → z kalendarza    ⏎ odpowiedz    ↑ ↓ inne pytania</translation>
    </message>
    <message>
        <source>← → answers    ⏎ answer    ↑ ↓ other questions</source>
        <translation>← → odpowiedzi    ⏎ odpowiedz    ↑ ↓ inne pytania</translation>
    </message>
    <message>
        <source>Questions about your calendar</source>
        <translation>Pytania o twój kalendarz</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Zacznij</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>O&amp;dłóż</translation>
    </message>
    <message>
        <source>&amp;Wait for them…</source>
        <translation>&amp;Czekaj na nich…</translation>
    </message>
    <message>
        <source>The&amp;y answered</source>
        <translation>J&amp;est odpowiedź</translation>
    </message>
    <message>
        <source>&amp;Done…</source>
        <translation>Z&amp;ałatwione…</translation>
    </message>
    <message>
        <source>De&amp;cide…</source>
        <translation>Zdec&amp;yduj…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Z&amp;mień…</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>&amp;Tekst…</translation>
    </message>
    <message>
        <source>Dele&amp;gate…</source>
        <translation>Prze&amp;każ…</translation>
    </message>
    <message>
        <source>&amp;No, but…</source>
        <translation>&amp;Nie, ale…</translation>
    </message>
    <message>
        <source>New &amp;promise…</source>
        <translation>Nowa o&amp;bietnica…</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Otwórz &amp;ponownie</translation>
    </message>
    <message>
        <source>Play&amp;book…</source>
        <translation>Scenariu&amp;sz…</translation>
    </message>
    <message>
        <source>Show among the ca&amp;lls</source>
        <translation>Pokaż &amp;wśród połączeń</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Pilna sprawa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
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
        <source>Make them a &amp;client…</source>
        <translation>Dodaj jako &amp;klienta…</translation>
    </message>
    <message>
        <source>&amp;Playbooks…</source>
        <translation>Scena&amp;riusze…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>{name}: started.</source>
        <translation>{name}: rozpoczęte.</translation>
    </message>
    <message>
        <source>{name}: set aside.</source>
        <translation>{name}: odłożone.</translation>
    </message>
    <message>
        <source>{name}: the clock stands still until they answer.</source>
        <translation>{name}: zegar stoi do ich odpowiedzi.</translation>
    </message>
    <message>
        <source>{name}: they answered. Promised by {when}.</source>
        <translation>{name}: jest odpowiedź. Obiecano: {when}.</translation>
    </message>
    <message>
        <source>{name}: done in {length}.</source>
        <translation>{name}: załatwione w {length}.</translation>
    </message>
    <message>
        <source>{name}: taken up again.</source>
        <translation>{name}: wznowione.</translation>
    </message>
    <message>
        <source>{name}: changed.</source>
        <translation>{name}: zmienione.</translation>
    </message>
    <message>
        <source>{name}: promised by {when}.</source>
        <translation>{name}: obiecano, {when}.</translation>
    </message>
    <message>
        <source>{name}: {helper} does it.</source>
        <translation>{name}: robi to {helper}.</translation>
    </message>
    <message>
        <source>{name}: declined, with an alternative.</source>
        <translation>{name}: odmowa z alternatywą.</translation>
    </message>
    <message>
        <source>{name}: they answered.</source>
        <translation>{name}: jest odpowiedź.</translation>
    </message>
</context>
<context>
    <name>QueueFinder</name>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Która lista</translation>
    </message>
    <message>
        <source>Name, or what it is about</source>
        <translation>Nazwa albo o co chodzi</translation>
    </message>
    <message>
        <source>Search by name, or by what it is about</source>
        <translation>Szukaj po nazwie albo po tym, o co chodzi</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <source>This request is no longer there.</source>
        <translation>Tego zgłoszenia już nie ma.</translation>
    </message>
    <message>
        <source>No emergency waits for you.</source>
        <translation>Nie czeka na ciebie żadna pilna sprawa.</translation>
    </message>
    <message>
        <source>Plan B queue</source>
        <translation>Kolejka planu B</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Załatwione</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Your draft, begun {when}.</source>
        <translation>Twój szkic, zaczęty: {when}.</translation>
    </message>
    <message>
        <source>Write a call down</source>
        <translation>Zapisz połączenie</translation>
    </message>
    <message>
        <source>Who, number, about what, when to call back</source>
        <translation>Kto, numer, o czym, kiedy oddzwonić</translation>
    </message>
    <message>
        <source>Marta 600 123 456 quote, today 17:00</source>
        <translation>Marta 600 123 456 wycena, dziś 17:00</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Wy&amp;czyść</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Co&amp;fnij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save and ne&amp;xt</source>
        <translation>Zapisz i &amp;następne</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Save  ⏎</source>
        <translation>&amp;Zapisz  ⏎</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Saved: {what}.</source>
        <translation>Zapisano: {what}.</translation>
    </message>
    <message>
        <source>It is only noted: nothing is left to do.</source>
        <translation>To tylko notatka: nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>Out of hours, and {name} is let through: this counts as an exception.</source>
        <translation>Jest poza godzinami, ale {name} ma pierwszeństwo: to liczy się jako wyjątek.</translation>
    </message>
    <message>
        <source>It waits for their answer, and you are reminded to ask again.</source>
        <translation>Czeka na ich odpowiedź; przypomnienie podpowie ci, by zapytać ponownie.</translation>
    </message>
    <message>
        <source>The promise was {when}; calling back late is better than never.</source>
        <translation>Obietnica: {when}; lepiej oddzwonić późno niż wcale.</translation>
    </message>
    <message>
        <source>Promise: by {when}.</source>
        <translation>Obietnica: {when}.</translation>
    </message>
    <message>
        <source>You asked {name} already; this joins it.</source>
        <translation>{name}: twoje pytanie już czeka; to do niego dołączy.</translation>
    </message>
    <message>
        <source>{name} waits already; this makes the second call.</source>
        <translation>{name} już czeka; to będzie drugie połączenie.</translation>
    </message>
    <message numerus="yes">
        <source>{name} waits already, called %n time(s); this makes one more.</source>
        <translation>
            <numerusform>{name} już czeka (%n połączenie); to będzie kolejne.</numerusform>
            <numerusform>{name} już czeka (%n połączenia); to będzie kolejne.</numerusform>
            <numerusform>{name} już czeka (%n połączeń); to będzie kolejne.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>{name}, noted</source>
        <translation>{name}, zapisano</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
</context>
<context>
    <name>QuickAddDialog</name>
    <message>
        <source>{time} has passed.</source>
        <translation>Ten czas już minął: {time}.</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Ten dzień już minął.</translation>
    </message>
    <message>
        <source>“{text}” is no time that I know. Write 17:00 or tomorrow 10:00.</source>
        <translation>„{text}” to nieznany zapis czasu. Wpisz 17:00 albo jutro 10:00.</translation>
    </message>
    <message>
        <source>Who called? Write a name or a number.</source>
        <translation>Kto dzwonił? Wpisz nazwę lub numer.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store; still trying. Your text stays here.</source>
        <translation>Inny program blokuje dane Respiro; próby trwają. Twój tekst tu zostaje.</translation>
    </message>
    <message>
        <source>Taken back: nothing of it is kept.</source>
        <translation>Cofnięto: nic z tego nie zostało.</translation>
    </message>
</context>
<context>
    <name>QuietProgress</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>ReachThemPage</name>
    <message>
        <source>The same as mine</source>
        <translation>Taka sama jak moja</translation>
    </message>
    <message>
        <source>Usually free after</source>
        <translation>Zwykle wolne po</translation>
    </message>
    <message>
        <source>Time after which they are usually free</source>
        <translation>Godzina, po której zwykle ma czas</translation>
    </message>
    <message>
        <source>Margin is placed where you can reach each other.</source>
        <translation>Margines trafia tam, gdzie możecie się skontaktować.</translation>
    </message>
    <message>
        <source>on working days without hours</source>
        <translation>w dni robocze bez godzin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
</context>
<context>
    <name>ReachYouPage</name>
    <message>
        <source>In my working hours</source>
        <translation>W moich godzinach pracy</translation>
    </message>
    <message>
        <source>In hours agreed on with them</source>
        <translation>W godzinach ustalonych z klientem</translation>
    </message>
    <message>
        <source>When they may reach you</source>
        <translation>Kiedy można się z tobą kontaktować</translation>
    </message>
    <message>
        <source>What comes outside of these hours waits for the next ones, or counts as an exception.</source>
        <translation>Co przyjdzie poza tymi godzinami, czeka na następne albo liczy się jako wyjątek.</translation>
    </message>
</context>
<context>
    <name>RemarkActions</name>
    <message>
        <source>Half of the margin that stayed blank is left out. Undo brings it back.</source>
        <translation>Pominięto połowę marginesu, który zostawał pusty. Cofnij ją przywróci.</translation>
    </message>
    <message>
        <source>Move margin to {day}</source>
        <translation>Przeniesienie marginesu → {day}</translation>
    </message>
    <message>
        <source>{day}: no margin next week, so there is nothing to move.</source>
        <translation>{day}: w następnym tygodniu nie ma tu marginesu, więc nie ma czego przenosić.</translation>
    </message>
    <message>
        <source>{better}: no room for more margin next week. The proposal leaves {day} as it is.</source>
        <translation>{better}: w następnym tygodniu nie ma miejsca na więcej marginesu. {day}: w propozycji bez zmian.</translation>
    </message>
    <message>
        <source>{better}: {length} more. {day} keeps {left}, for which there was no room.</source>
        <translation>{better}: {length} więcej. {day}: {left} zostaje, bo nie było na to miejsca.</translation>
    </message>
    <message>
        <source>{better}: {length} more. {day} needs none any longer. Apply the plan to keep it so.</source>
        <translation>{better}: {length} więcej. {day}: margines już niepotrzebny. Zastosuj plan, aby tak zostało.</translation>
    </message>
    <message>
        <source>Protect {day}</source>
        <translation>Ochrona: {day}</translation>
    </message>
    <message>
        <source>{day}: its margin is pinned. It stays where it is, and Respiro tells you when a meeting lands on it.</source>
        <translation>{day}: margines jest przypięty. Zostaje na miejscu, a Respiro powie ci, gdy nałoży się na niego spotkanie.</translation>
    </message>
    <message>
        <source>{day}: no margin next week, so there is nothing to protect.</source>
        <translation>{day}: w następnym tygodniu nie ma tu marginesu, więc nie ma czego chronić.</translation>
    </message>
    <message>
        <source>Something urgent</source>
        <translation>Coś pilnego</translation>
    </message>
</context>
<context>
    <name>RemarksList</name>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nic nie rzuca się w oczy.</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>&amp;Reply</source>
        <translation>Tek&amp;st</translation>
    </message>
    <message>
        <source>Hand it to</source>
        <translation>Przekaż przez</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Tekst odpowiedzi</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Który tekst</translation>
    </message>
    <message>
        <source>Hand the reply to</source>
        <translation>Przekaż odpowiedź przez</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
</context>
<context>
    <name>ReplySheet</name>
    <message>
        <source>A text for {name}</source>
        <translation>Wiadomość: {name}</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Który tekst</translation>
    </message>
</context>
<context>
    <name>RequestAnswers</name>
    <message>
        <source>Its margin is gone. Decide anew when you do it.</source>
        <translation>Ten margines przepadł. Zdecyduj na nowo, kiedy się tym zająć.</translation>
    </message>
    <message>
        <source>What did you ask them?</source>
        <translation>O co było pytanie?</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Czekaj na nich</translation>
    </message>
    <message>
        <source>A word or two are enough.</source>
        <translation>Wystarczy słowo lub dwa.</translation>
    </message>
    <message>
        <source>A no comes with an alternative: write what you offer instead.</source>
        <translation>„Nie” idzie w parze z alternatywą: wpisz, co proponujesz w zamian.</translation>
    </message>
    <message>
        <source>What do you offer instead?</source>
        <translation>Co proponujesz w zamian?</translation>
    </message>
    <message>
        <source>No, but this</source>
        <translation>Nie, ale to</translation>
    </message>
    <message>
        <source>By when do you promise it?</source>
        <translation>Na kiedy to obiecujesz?</translation>
    </message>
    <message>
        <source>Promise that</source>
        <translation>Obiecaj</translation>
    </message>
    <message>
        <source>A reminder for {name}</source>
        <translation>Przypomnienie: {name}</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Tekst jest w schowku.</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Kto</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>Sp&amp;osób</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Godzina</translation>
    </message>
    <message>
        <source>1  W&amp;hat do they want?</source>
        <translation>1  &amp;Czego chcą?</translation>
    </message>
    <message>
        <source>2  By when do they e&amp;xpect it?</source>
        <translation>2  Na kie&amp;dy tego oczekują?</translation>
    </message>
    <message>
        <source>3  What have they already &amp;done?</source>
        <translation>3  Co już z&amp;robili?</translation>
    </message>
    <message>
        <source>It &amp;takes about</source>
        <translation>&amp;Zajmie około</translation>
    </message>
    <message>
        <source>a client, or anyone: name, number or e-mail</source>
        <translation>klient lub ktokolwiek: nazwa, numer lub e-mail</translation>
    </message>
    <message>
        <source>today 18:00, before noon, Friday</source>
        <translation>dziś 18:00, przed południem, piątek</translation>
    </message>
    <message>
        <source>Really &amp;urgent</source>
        <translation>Naprawdę pi&amp;lne</translation>
    </message>
    <message>
        <source>Something is lost if it waits</source>
        <translation>Zwłoka oznacza stratę</translation>
    </message>
    <message>
        <source>&amp;Important</source>
        <translation>Ważn&amp;e</translation>
    </message>
    <message>
        <source>It matters for them, or for you</source>
        <translation>Ma znaczenie dla nich albo dla ciebie</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Inaczej</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>What it is about</source>
        <translation>O co chodzi</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Scenariusze</translation>
    </message>
    <message>
        <source>Texts taken along</source>
        <translation>Wzięte teksty</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>Its time: {place}.</source>
        <translation>Termin: {place}.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>W&amp;ięcej</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Co jeszcze można zrobić</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Margin</source>
        <translation>Margines</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Warto zerknąć</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Two weeks ahead</source>
        <translation>Najbliższe dwa tygodnie</translation>
    </message>
    <message>
        <source>Who ate margin</source>
        <translation>Kto zjadł margines</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Przegląd tygodnia</translation>
    </message>
    <message>
        <source>Twelve weeks</source>
        <translation>Dwanaście tygodni</translation>
    </message>
    <message>
        <source>Plan the week: Respiro puts blank blocks where your clients can be reached, and you drag them where you want them.</source>
        <translation>Zaplanuj tydzień: Respiro wstawia puste bloki tam, gdzie klienci są dostępni, a ty przeciągasz je, gdzie chcesz.</translation>
    </message>
</context>
<context>
    <name>RunDesk</name>
    <message>
        <source>This run went on elsewhere. Here is how it stands now.</source>
        <translation>Ten przebieg posunął się dalej gdzie indziej. Oto stan obecny.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store. Waiting for it…</source>
        <translation>Inny program blokuje dane Respiro. Trwa oczekiwanie…</translation>
    </message>
</context>
<context>
    <name>RunFooter</name>
    <message>
        <source>&amp;Back one step</source>
        <translation>K&amp;rok wstecz</translation>
    </message>
    <message>
        <source>Take the last answer back (Backspace)</source>
        <translation>Cofnij ostatnią odpowiedź (Backspace)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>It is &amp;settled</source>
        <translation>&amp;Sprawa załatwiona</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Porzuć</translation>
    </message>
    <message>
        <source>1–9 choose · Esc closes</source>
        <translation>1–9 wybór · Esc zamyka</translation>
    </message>
    <message>
        <source>&amp;Playbooks</source>
        <translation>S&amp;cenariusze</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>O&amp;dłóż</translation>
    </message>
    <message>
        <source>The run stays as it is, to be taken up again</source>
        <translation>Przebieg zostaje taki, jaki jest; można do niego wrócić</translation>
    </message>
</context>
<context>
    <name>SavedNotice</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Skopiuj tekst</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Tekst skopiowano.</translation>
    </message>
</context>
<context>
    <name>ServerCalendars</name>
    <message>
        <source>events</source>
        <translation>wydarzenia</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>zadania</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notatki</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>tylko do odczytu</translation>
    </message>
    <message>
        <source>In a folder on this computer</source>
        <translation>W folderze na tym komputerze</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Speak to it with&amp;out encryption all the same</source>
        <translation>Mimo to łącz się &amp;bez szyfrowania</translation>
    </message>
    <message>
        <source>I know &amp;that server: send my password there</source>
        <translation>Znam &amp;ten serwer: wyślij tam moje hasło</translation>
    </message>
    <message>
        <source>&amp;Where to make one…</source>
        <translation>&amp;Gdzie je utworzyć…</translation>
    </message>
    <message>
        <source>Where to &amp;find it…</source>
        <translation>Gdzie go &amp;znaleźć…</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it…</source>
        <translation>&amp;Subskrybuj go…</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>&amp;Rodzaj serwera</translation>
    </message>
    <message>
        <source>A&amp;ddress or e-mail</source>
        <translation>&amp;Adres lub e-mail</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nazwa &amp;użytkownika</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>twój adres e-mail</translation>
    </message>
    <message>
        <source>{service} takes no password from other programs. Subscribe to your calendar&apos;s secret ICS address instead: your meetings then stand in your week and stay up to date, and nothing is written there.</source>
        <translation>{service} nie przyjmuje haseł z innych programów. Zamiast tego zasubskrybuj tajny adres ICS swojego kalendarza: twoje spotkania pojawią się w twoim tygodniu i będą zawsze aktualne, a tam nic nie będzie zapisywane.</translation>
    </message>
</context>
<context>
    <name>ServerKinds</name>
    <message>
        <source>Another server (CalDAV)</source>
        <translation>Inny serwer (CalDAV)</translation>
    </message>
    <message>
        <source>It is kept in your keyring alone.</source>
        <translation>Trafi tylko do twojego pęku kluczy.</translation>
    </message>
    <message>
        <source>The one you log in with. It is kept in your keyring alone.</source>
        <translation>To, którym się logujesz. Trafi tylko do twojego pęku kluczy.</translation>
    </message>
    <message>
        <source>If {service} asks you for a second factor, make an app password there. It is kept in your keyring alone.</source>
        <translation>Jeśli {service} pyta o drugi składnik logowania, utwórz tam hasło aplikacji. Trafi ono tylko do twojego pęku kluczy.</translation>
    </message>
    <message>
        <source>Not the one you log in with: {service} wants an app password made for this. It is kept in your keyring alone.</source>
        <translation>Nie to, którym się logujesz: {service} wymaga osobnego hasła aplikacji. Trafi ono tylko do twojego pęku kluczy.</translation>
    </message>
</context>
<context>
    <name>SessionOffer</name>
    <message>
        <source>The account is here, and its password is kept nowhere. You can use the one you typed until Respiro ends; later, “New password…” puts it into the keyring.</source>
        <translation>Konto już tu jest, ale jego hasło nie jest nigdzie przechowywane. Wpisanego hasła możesz używać do zamknięcia Respiro; później zapiszesz je w pęku kluczy przez „Nowe hasło…”.</translation>
    </message>
    <message>
        <source>The password could not be kept</source>
        <translation>Nie udało się przechować hasła</translation>
    </message>
</context>
<context>
    <name>SessionPasswordDialog</name>
    <message>
        <source>Password for this session</source>
        <translation>Hasło na tę sesję</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Użyj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>The password of {account} for {user}</source>
        <translation>Hasło do konta {account}, użytkownik: {user}</translation>
    </message>
    <message>
        <source>It is kept nowhere: when Respiro ends it is forgotten.</source>
        <translation>Nie jest nigdzie przechowywane: po zamknięciu Respiro przepada.</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Back to how it was.</source>
        <translation>Jest tak, jak było.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ShareMenu</name>
    <message>
        <source>Writing {file}…</source>
        <translation>Zapisywanie {file}…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Zapisz jako &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as p&amp;icture…</source>
        <translation>Zapisz jako obr&amp;az…</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Zapisz jako &amp;tabelę (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Zapisz jako &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Leave out clients&apos; names</source>
        <translation>&amp;Bez nazw klientów</translation>
    </message>
    <message>
        <source>&amp;Open {file}</source>
        <translation>&amp;Otwórz {file}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Saved as {file} in {folder}.</source>
        <translation>Zapisano plik {file} w folderze {folder}.</translation>
    </message>
    <message>
        <source>No program opened {file}. It lies in {folder}.</source>
        <translation>Żaden program nie otworzył pliku {file}. Jest w folderze {folder}.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Anuluj (Esc)</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>Sk&amp;rót</translation>
    </message>
    <message>
        <source>Or bind this command in your desktop&apos;s own shortcut settings:</source>
        <translation>Możesz też przypisać to polecenie w ustawieniach skrótów pulpitu:</translation>
    </message>
    <message>
        <source>This desktop gives no key to programs, but its own shortcut settings can: add a custom shortcut there with this command.</source>
        <translation>Ten pulpit nie daje programom skrótów, ale pozwala ustawić je samodzielnie: dodaj w jego ustawieniach własny skrót z tym poleceniem.</translation>
    </message>
    <message>
        <source>Command for the desktop&apos;s shortcut settings</source>
        <translation>Polecenie do ustawień skrótów pulpitu</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>Nie ustawiono skrótu.</translation>
    </message>
    <message>
        <source>{key} works in all programs.</source>
        <translation>{key} działa we wszystkich programach.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Today&apos;s margin</source>
        <translation>Dzisiejszy margines</translation>
    </message>
</context>
<context>
    <name>StepDesk</name>
    <message>
        <source>This changed in the meantime, so nothing was stored. Here is how it stands now.</source>
        <translation>W międzyczasie coś się tu zmieniło, więc niczego nie zapisano. Oto stan obecny.</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Cofnięto: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Ponowiono: {step}</translation>
    </message>
    <message>
        <source>One moment, the last step is still being stored.</source>
        <translation>Chwileczkę, ostatni krok jeszcze się zapisuje.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store. Waiting for it…</source>
        <translation>Inny program blokuje dane Respiro. Trwa oczekiwanie…</translation>
    </message>
</context>
<context>
    <name>StepTextBox</name>
    <message>
        <source>Text: {name}</source>
        <translation>Tekst: {name}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>&amp;WhatsApp</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
</context>
<context>
    <name>SubscribeDialog</name>
    <message>
        <source>Subscribe to a calendar</source>
        <translation>Subskrypcja kalendarza</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Subskrybuj</translation>
    </message>
    <message>
        <source>Subscribe to ano&amp;ther…</source>
        <translation>Subskrybuj &amp;kolejny…</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Mój</translation>
    </message>
    <message>
        <source>Show only &amp;free and busy</source>
        <translation>Pokazuj tylko czas &amp;wolny i zajęty</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>nazwa podana w kalendarzu</translation>
    </message>
    <message>
        <source>&amp;Address, file or folder</source>
        <translation>&amp;Adres, plik lub folder</translation>
    </message>
    <message>
        <source>&amp;Whose agenda</source>
        <translation>&amp;Czyj terminarz</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Jak często</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Cancelled. Your agenda is as it was.</source>
        <translation>Anulowano. Twój terminarz jest taki, jak był.</translation>
    </message>
</context>
<context>
    <name>SubscribeResult</name>
    <message>
        <source>It was read this once. To fetch it again, its address must be kept: {why}</source>
        <translation>Wczytano tylko ten jeden raz. Aby pobierać dalej, trzeba przechować adres. {why}</translation>
    </message>
    <message>
        <source>What comes in later stands in your week by itself.</source>
        <translation>To, co pojawi się później, samo trafi do twojego tygodnia.</translation>
    </message>
    <message>
        <source>Margin is placed where they are free, and that is kept up to date.</source>
        <translation>Margines trafia tam, gdzie klient ma czas, i tak już zostanie, na bieżąco.</translation>
    </message>
    <message>
        <source>They now stand in your week, margin keeps clear of them, and what changes there changes here.</source>
        <translation>Są już w twoim tygodniu, margines je omija, a co zmieni się tam, zmieni się i tutaj.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Clients and past callers</source>
        <translation>Klienci i dotychczasowi rozmówcy</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es), arrow down to choose</source>
        <translation>
            <numerusform>%n pasująca osoba, wybierz strzałką w dół</numerusform>
            <numerusform>%n pasujące osoby, wybierz strzałką w dół</numerusform>
            <numerusform>%n pasujących osób, wybierz strzałką w dół</numerusform>
        </translation>
    </message>
    <message>
        <source>client</source>
        <translation>klient</translation>
    </message>
</context>
<context>
    <name>TakenLog</name>
    <message>
        <source>Taken so far</source>
        <translation>Dotychczasowe kroki</translation>
    </message>
    <message>
        <source>Each step that you take is noted here, with its time.</source>
        <translation>Każdy krok pojawi się tu ze swoją godziną.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Back to Respiro&apos;s text</source>
        <translation>&amp;Wróć do tekstu Respiro</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>W&amp;staw</translation>
    </message>
    <message>
        <source>Template of “{text}”</source>
        <translation>Szablon „{text}”</translation>
    </message>
    <message>
        <source>As it stands it can&apos;t be used, so Respiro&apos;s text would be sent. {why}</source>
        <translation>W tej postaci nie da się go użyć, więc poszedłby tekst Respiro. {why}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Your own copy</source>
        <translation>Twoja wersja</translation>
    </message>
    <message>
        <source>Respiro&apos;s text</source>
        <translation>Tekst Respiro</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Back to Respiro&apos;s text.</source>
        <translation>Znów tekst Respiro.</translation>
    </message>
    <message>
        <source>The text is as before.</source>
        <translation>Tekst jest jak przedtem.</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Tekst jest w schowku.</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Tekst jest w schowku.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>&amp;WhatsApp</translation>
    </message>
    <message>
        <source>Open in &amp;mail</source>
        <translation>Otwórz w poc&amp;zcie</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>TextTrial</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nikt konkretny</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Jak to brzmi</translation>
    </message>
    <message>
        <source>As &amp;read by</source>
        <translation>&amp;Odbiorca</translation>
    </message>
    <message>
        <source>As read by</source>
        <translation>Odbiorca</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Texts</source>
        <translation>Teksty</translation>
    </message>
    <message>
        <source>What goes out to clients, each in its own language and tone.</source>
        <translation>Co trafia do klientów, do każdego w jego języku i tonie.</translation>
    </message>
    <message>
        <source>&amp;Address clients</source>
        <translation>&amp;Ton ogólny</translation>
    </message>
    <message>
        <source>How you sign</source>
        <translation>Jak się podpisujesz</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Twoje &amp;imię</translation>
    </message>
    <message>
        <source>You read &amp;mail at</source>
        <translation>&amp;Pocztę czytasz o</translation>
    </message>
    <message>
        <source>10:00, 16:00</source>
        <translation>10:00, 16:00</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>{text} · yours</source>
        <translation>{text} · własny</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>When shall Respiro remind you?</source>
        <translation>Kiedy Respiro ma ci przypomnieć?</translation>
    </message>
    <message>
        <source>Remind me then</source>
        <translation>Przypomnij wtedy</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Margin of twelve weeks</source>
        <translation>Margines z dwunastu tygodni</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>The promise was {when}: late is better than never.</source>
        <translation>Obietnica: {when}; lepiej późno niż wcale.</translation>
    </message>
    <message>
        <source>In hours. Promise by {when}.</source>
        <translation>W godzinach. Obietnica: {when}.</translation>
    </message>
    <message>
        <source>Out of hours until {opens}. Promise by {when}.</source>
        <translation>Poza godzinami, najbliższe: {opens}. Obietnica: {when}.</translation>
    </message>
    <message>
        <source>They expect it by {when}, before that.</source>
        <translation>Oczekują wcześniej: {when}.</translation>
    </message>
    <message>
        <source>They expect it by {when}; there is time.</source>
        <translation>Oczekują: {when}; czasu wystarczy.</translation>
    </message>
    <message>
        <source>{used} of {allowed} this month</source>
        <translation>{used} z {allowed} w tym miesiącu</translation>
    </message>
    <message>
        <source>The exception is becoming the norm.</source>
        <translation>Wyjątek staje się normą.</translation>
    </message>
    <message>
        <source>No wild card is left: answer when their hours begin.</source>
        <translation>Nie ma już dzikich kart: odpowiedz, gdy zaczną się ich godziny.</translation>
    </message>
    <message>
        <source>An answer now would be one more.</source>
        <translation>Odpowiedź teraz byłaby kolejnym.</translation>
    </message>
    <message>
        <source>{free} free until {until}, this takes {needed}.</source>
        <translation>Wolne: {free} (termin: {until}), potrzeba: {needed}.</translation>
    </message>
    <message>
        <source>Promised to others by then: {minutes}.</source>
        <translation>Obiecane innym do tego czasu: {minutes}.</translation>
    </message>
    <message>
        <source>{minutes} too little.</source>
        <translation>Brakuje {minutes}.</translation>
    </message>
    <message numerus="yes">
        <source>The promise(s) to {names} would break.</source>
        <translation>
            <numerusform>Przepadłaby obietnica: {names}.</numerusform>
            <numerusform>Przepadłyby obietnice: {names}.</numerusform>
            <numerusform>Przepadłyby obietnice: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} i jeszcze %n</numerusform>
            <numerusform>{names} i jeszcze %n</numerusform>
            <numerusform>{names} i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} i {last}</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>you are both free</source>
        <translation>obie strony mają czas</translation>
    </message>
    <message>
        <source>{name} can&apos;t be reached then</source>
        <translation>{name}: wtedy brak kontaktu</translation>
    </message>
    <message>
        <source>after the promise</source>
        <translation>po obiecanym terminie</translation>
    </message>
    <message numerus="yes">
        <source>%n more before it don&apos;t fit either</source>
        <translation>
            <numerusform>jeszcze %n wcześniejszy też się nie nadaje</numerusform>
            <numerusform>jeszcze %n wcześniejsze też się nie nadają</numerusform>
            <numerusform>jeszcze %n wcześniejszych też się nie nadaje</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}: {name} can&apos;t be reached then</source>
        <translation>{when}: brak kontaktu ({name})</translation>
    </message>
    <message>
        <source>{when}: taken, {free} left</source>
        <translation>{when}: zajęte, zostało {free}</translation>
    </message>
    <message>
        <source>{when}: {short} too short</source>
        <translation>{when}: za krótko o {short}</translation>
    </message>
    <message>
        <source>Your margin of {when} gives its minutes.</source>
        <translation>Minuty odda twój margines: {when}.</translation>
    </message>
    <message>
        <source>It takes working time outside your margin.</source>
        <translation>Zajmie czas pracy poza twoim marginesem.</translation>
    </message>
    <message>
        <source>{name} loses its time at {time} and waits to be planned anew.</source>
        <translation>{name} traci swój termin ({time}) i czeka na nowy.</translation>
    </message>
    <message>
        <source>Move {name} ({time}) in your calendar yourself.</source>
        <translation>Do przesunięcia w twoim kalendarzu: {name} ({time}).</translation>
    </message>
    <message numerus="yes">
        <source>Move {name} ({time}) in your calendar yourself; %n other(s) are told.</source>
        <translation>
            <numerusform>Do przesunięcia w twoim kalendarzu: {name} ({time}); dowie się %n osoba.</numerusform>
            <numerusform>Do przesunięcia w twoim kalendarzu: {name} ({time}); dowiedzą się %n osoby.</numerusform>
            <numerusform>Do przesunięcia w twoim kalendarzu: {name} ({time}); dowie się %n osób.</numerusform>
        </translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>do {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>you are at it</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>waits for their answer</source>
        <translation>czeka na ich odpowiedź</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>przejmuje {name}</translation>
    </message>
    <message>
        <source>promised by {when}</source>
        <translation>obiecano: {when}</translation>
    </message>
    <message>
        <source>Not a client yet. You can make them one later.</source>
        <translation>To jeszcze nie klient. Można go dodać później.</translation>
    </message>
    <message>
        <source>Client {tier}</source>
        <translation>Klient {tier}</translation>
    </message>
    <message>
        <source>Later than the promised window ({when}).</source>
        <translation>Później niż zwykły termin odpowiedzi ({when}).</translation>
    </message>
    <message>
        <source>You are reminded to ask {name} how it goes.</source>
        <translation>Przypomnienie podpowie ci, by zapytać o postępy: {name}.</translation>
    </message>
    <message>
        <source>Over capacity by {minutes}.</source>
        <translation>Ponad możliwości o {minutes}.</translation>
    </message>
    <message>
        <source>This promise itself can&apos;t be kept out of your margin.</source>
        <translation>Tej obietnicy też nie da się dotrzymać z twojego marginesu.</translation>
    </message>
    <message>
        <source>An answer out of hours</source>
        <translation>Odpowiedź poza godzinami</translation>
    </message>
    <message>
        <source>Let through out of hours</source>
        <translation>Pierwszeństwo poza godzinami</translation>
    </message>
    <message>
        <source>Before others in the queue</source>
        <translation>Przed innymi w kolejce</translation>
    </message>
    <message>
        <source>{what}: this would be {used} of {allowed} this month.</source>
        <translation>{what}: to byłby wyjątek {used} z {allowed} w tym miesiącu.</translation>
    </message>
    <message>
        <source>{name} at {time} lies in this time.</source>
        <translation>W tym czasie wypada {name} ({time}).</translation>
    </message>
    <message>
        <source>{name}&apos;s request is set aside.</source>
        <translation>Zgłoszenie ({name}) zostaje odłożone.</translation>
    </message>
    <message numerus="yes">
        <source>It goes before {names}.</source>
        <translation>
            <numerusform>Wyprzedzi: {names}.</numerusform>
            <numerusform>Wyprzedzi: {names}.</numerusform>
            <numerusform>Wyprzedzi: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Pilna sprawa</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>TriageDialog</name>
    <message>
        <source>Your draft, begun {when}.</source>
        <translation>Twój szkic, zaczęty: {when}.</translation>
    </message>
    <message>
        <source>has passed</source>
        <translation>już minęło</translation>
    </message>
    <message>
        <source>Send the answer: {want}</source>
        <translation>Wyślij odpowiedź: {want}</translation>
    </message>
    <message>
        <source>“{text}” is no time that I know. Write 17:00 or tomorrow 10:00.</source>
        <translation>„{text}” to nieznany zapis czasu. Wpisz 17:00 albo jutro 10:00.</translation>
    </message>
    <message>
        <source>A promise breaks by this. Tick “Accept it anyway” if you mean it, or choose another way.</source>
        <translation>To łamie obietnicę. Jeśli tak ma być, zaznacz „Przyjmij mimo to” albo wybierz inny sposób.</translation>
    </message>
    <message>
        <source>You are reminded {when} to send the answer.</source>
        <translation>Przypomnienie o wysłaniu odpowiedzi: {when}.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store; still trying. Your text stays here.</source>
        <translation>Inny program blokuje dane Respiro; próby trwają. Twój tekst tu zostaje.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Cofnięto.</translation>
    </message>
</context>
<context>
    <name>TroubleNote</name>
    <message>
        <source>&amp;Type the address again…</source>
        <translation>&amp;Wpisz adres ponownie…</translation>
    </message>
</context>
<context>
    <name>UndoFooter</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Co&amp;fnij</translation>
    </message>
</context>
<context>
    <name>UseDialog</name>
    <message>
        <source>Used margin</source>
        <translation>Wykorzystany margines</translation>
    </message>
    <message>
        <source>{length} still free</source>
        <translation>{length} jeszcze wolne</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nikt konkretny</translation>
    </message>
    <message>
        <source>&amp;Which minutes</source>
        <translation>&amp;Które minuty</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>Jak &amp;długo</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>K&amp;lient</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;Na co</translation>
    </message>
    <message>
        <source>Margin of {when}</source>
        <translation>Margines: {when}</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Cofnij wpis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>What was it used for? {length} can be booked.</source>
        <translation>Na co poszedł ten czas? Do zapisania jest {length}.</translation>
    </message>
    <message>
        <source>An emergency took these minutes. You can correct how many they were.</source>
        <translation>Te minuty zajęła pilna sprawa. Możesz poprawić, ile ich było.</translation>
    </message>
    <message>
        <source>A call-back took these minutes. You can correct how many they were.</source>
        <translation>Te minuty zajęło oddzwonienie. Możesz poprawić, ile ich było.</translation>
    </message>
    <message>
        <source>You booked these minutes yourself. Correct them, or take them back.</source>
        <translation>Te minuty to twój własny wpis. Popraw go albo cofnij.</translation>
    </message>
</context>
<context>
    <name>VcardsImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Import kontaktów</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Nic się nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>WeekActions</name>
    <message>
        <source>Undo {step}</source>
        <translation>Cofnij: {step}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Ponów: {step}</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Poprzedni tydzień</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Następny tydzień</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>Go to week…</source>
        <translation>Przejdź do tygodnia…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Compare with another week…</source>
        <translation>Porównaj z innym tygodniem…</translation>
    </message>
    <message>
        <source>Plan the shown week</source>
        <translation>Zaplanuj pokazany tydzień</translation>
    </message>
    <message>
        <source>Apply plan</source>
        <translation>Zastosuj plan</translation>
    </message>
    <message>
        <source>Discard or close</source>
        <translation>Odrzuć lub zamknij</translation>
    </message>
    <message>
        <source>Import agenda…</source>
        <translation>Importuj terminarz…</translation>
    </message>
    <message>
        <source>Clients…</source>
        <translation>Klienci…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Compare with the week before, or another one</source>
        <translation>Porównaj z poprzednim tygodniem albo z innym</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>{week}: a click or Enter shows this week</source>
        <translation>{week}: kliknięcie lub Enter pokazuje ten tydzień</translation>
    </message>
</context>
<context>
    <name>WeekCanvas</name>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Can be reached: {client}</source>
        <translation>Dostępny klient: {client}</translation>
    </message>
    <message numerus="yes">
        <source>%n margin block(s)</source>
        <translation>
            <numerusform>%n blok marginesu</numerusform>
            <numerusform>%n bloki marginesu</numerusform>
            <numerusform>%n bloków marginesu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekDesk</name>
    <message>
        <source>{week} is over. Only weeks that are not over yet can be planned.</source>
        <translation>{week} już minął. Planować można tylko tygodnie, które jeszcze trwają lub są przed tobą.</translation>
    </message>
    <message>
        <source>Nothing to change: this is the best plan already.</source>
        <translation>Nie ma czego zmieniać: to już najlepszy plan.</translation>
    </message>
    <message>
        <source>Margin of {length}</source>
        <translation>Margines {length}</translation>
    </message>
    <message>
        <source>Plan of {week}</source>
        <translation>Plan: {week}</translation>
    </message>
    <message>
        <source>The plan is applied. Drag a block to put it elsewhere.</source>
        <translation>Plan zastosowany. Przeciągnij blok, aby go przenieść.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przeniesienie</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Zmiana długości</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodanie</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pominięcie</translation>
    </message>
    <message>
        <source>{length} given back.</source>
        <translation>Oddano {length}.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Zwolnienie</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Przypięcie</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Odpięcie</translation>
    </message>
    <message>
        <source>Used margin</source>
        <translation>Wykorzystanie marginesu</translation>
    </message>
    <message>
        <source>Correction of used margin</source>
        <translation>Poprawka wykorzystania marginesu</translation>
    </message>
    <message>
        <source>Taking back used margin</source>
        <translation>Cofnięcie wykorzystania marginesu</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>WeekFooter</name>
    <message>
        <source>Next week is planned.</source>
        <translation>Następny tydzień jest zaplanowany.</translation>
    </message>
    <message>
        <source>Next week: {forecast}</source>
        <translation>Następny tydzień: {forecast}</translation>
    </message>
</context>
<context>
    <name>WeekHeader</name>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Udostępnij</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnij</translation>
    </message>
    <message>
        <source>Share or keep this review</source>
        <translation>Udostępnij lub zapisz ten przegląd</translation>
    </message>
</context>
<context>
    <name>WeekJumps</name>
    <message>
        <source>Go to week</source>
        <translation>Przejście do tygodnia</translation>
    </message>
    <message>
        <source>&amp;Go to {week}</source>
        <translation>&amp;Przejdź: {week}</translation>
    </message>
    <message>
        <source>Compare with another week</source>
        <translation>Porównanie z innym tygodniem</translation>
    </message>
    <message>
        <source>&amp;Compare with {week}</source>
        <translation>&amp;Porównaj: {week}</translation>
    </message>
</context>
<context>
    <name>WeekWindow</name>
    <message>
        <source>This is a proposal; nothing is in your agenda yet.</source>
        <translation>To propozycja; niczego jeszcze nie ma w twoim terminarzu.</translation>
    </message>
    <message>
        <source>Enter applies the plan, Esc discards it.</source>
        <translation>Enter stosuje plan, Esc go odrzuca.</translation>
    </message>
    <message>
        <source>&amp;Plan this week</source>
        <translation>Za&amp;planuj ten tydzień</translation>
    </message>
    <message>
        <source>&amp;Plan {week}</source>
        <translation>Za&amp;planuj: {week}</translation>
    </message>
    <message>
        <source>Plan &amp;next week</source>
        <translation>Zaplanuj &amp;następny tydzień</translation>
    </message>
    <message>
        <source>&amp;Apply plan</source>
        <translation>&amp;Zastosuj plan</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Przegląd tygodnia</translation>
    </message>
    <message>
        <source>Your week will stand here</source>
        <translation>Tu będzie twój tydzień</translation>
    </message>
    <message>
        <source>Import the calendar file (.ics) that your calendar program exports. Respiro then finds room to breathe between your meetings. Your calendar itself is not changed.</source>
        <translation>Zaimportuj plik kalendarza (.ics), który eksportuje twój program. Respiro znajdzie wtedy miejsce na oddech między spotkaniami. Twój kalendarz pozostanie bez zmian.</translation>
    </message>
    <message>
        <source>&amp;Import agenda…</source>
        <translation>&amp;Importuj terminarz…</translation>
    </message>
    <message>
        <source>Go on &amp;without an agenda</source>
        <translation>Kontynuuj &amp;bez terminarza</translation>
    </message>
    <message>
        <source>No free working time is left in this week.</source>
        <translation>W tym tygodniu nie ma już wolnego czasu pracy.</translation>
    </message>
    <message>
        <source>&amp;Answer the question about it…</source>
        <translation>Odpowiedz na py&amp;tanie o ten blok…</translation>
    </message>
    <message>
        <source>&amp;Why here?</source>
        <translation>&amp;Dlaczego tutaj?</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Welcome to Respiro</source>
        <translation>Witaj w Respiro</translation>
    </message>
    <message>
        <source>Room to breathe</source>
        <translation>Miejsce na oddech</translation>
    </message>
    <message>
        <source>Respiro keeps blank time in your week on purpose: for emergencies, for work that overflows, to breathe. It looks for it between your meetings, where your clients can be reached, and defends it.</source>
        <translation>Respiro celowo zostawia w twoim tygodniu pusty czas: na nagłe sprawy, na pracę, która się przeciąga, na oddech. Szuka go między spotkaniami, tam gdzie klienci są dostępni, i go chroni.</translation>
    </message>
    <message>
        <source>&amp;Import my calendar…</source>
        <translation>&amp;Importuj mój kalendarz…</translation>
    </message>
    <message>
        <source>Su&amp;bscribe to my calendar…</source>
        <translation>Za&amp;subskrybuj mój kalendarz…</translation>
    </message>
    <message>
        <source>&amp;Connect to my calendar server…</source>
        <translation>Połą&amp;cz z moim serwerem kalendarzy…</translation>
    </message>
    <message>
        <source>&amp;Show me a demo week</source>
        <translation>&amp;Pokaż przykładowy tydzień</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>&amp;Zacznij od zera</translation>
    </message>
    <message>
        <source>Your meetings stay as they are: Respiro reads a copy. All data stays on this computer, or goes to your own calendar server if you connect to it.</source>
        <translation>Twoje spotkania zostają bez zmian: Respiro czyta kopię. Wszystkie dane zostają na tym komputerze albo trafiają na twój własny serwer kalendarzy, jeśli się z nim połączysz.</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>One of your clients</source>
        <translation>To twój klient</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Backup people may be told how to reach them</source>
        <translation>Osoby wspierające mogą dostać dane kontaktowe</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Jak w ustawieniach</translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation>Taki sam jak mój</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Telefony</translation>
    </message>
    <message>
        <source>&amp;E-mails</source>
        <translation>&amp;E-maile</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Wei&amp;ght</source>
        <translation>&amp;Waga</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Prof&amp;il</translation>
    </message>
    <message>
        <source>several with commas</source>
        <translation>kilka oddziel przecinkami</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Klient musi mieć nazwę.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation>„{text}” to nie adres e-mail.</translation>
    </message>
    <message>
        <source>“{number}” is no number that I know; it is kept as written.</source>
        <translation>„{number}” nie wygląda na numer; zostaje tak, jak jest wpisane.</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>WordsSheet</name>
    <message>
        <source>Who takes it over?</source>
        <translation>Kto to przejmuje?</translation>
    </message>
    <message>
        <source>Delegated</source>
        <translation>Przekazane</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <translation>Dlaczego odpuszczasz?</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Odpuść</translation>
    </message>
    <message>
        <source>Write who it is.</source>
        <translation>Wpisz, kto to.</translation>
    </message>
    <message>
        <source>A word or two are enough.</source>
        <translation>Wystarczy słowo lub dwa.</translation>
    </message>
</context>
<context>
    <name>WorkingTimePage</name>
    <message>
        <source>Working time</source>
        <translation>Czas pracy</translation>
    </message>
    <message>
        <source>Margin is kept inside these hours. Separate ranges with commas; an empty day is free.</source>
        <translation>Margines mieści się w tych godzinach. Przedziały oddziel przecinkami; pusty dzień jest wolny.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Dni wolne</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Święta</translation>
    </message>
    <message>
        <source>&amp;Copy {monday} to {tuesday}–{friday}</source>
        <translation>&amp;Kopiuj: {monday} → {tuesday}–{friday}</translation>
    </message>
    <message>
        <source>{duration} a week</source>
        <translation>{duration} tygodniowo</translation>
    </message>
</context>
<context>
    <name>_FirstCalls</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>The first calls</source>
        <translation>Pierwsze połączenia</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Usually comes</source>
        <translation>Zwykle przychodzi</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Zajmuje</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Zapytaj wcześniej</translation>
    </message>
    <message>
        <source>What they usually ask</source>
        <translation>O co zwykle proszą</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefony</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-maile</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Znalezione osoby</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Syncing…</source>
        <translation>Synchronizacja…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent.</source>
        <translation>
            <numerusform>%n zmiana czeka na wysłanie.</numerusform>
            <numerusform>%n zmiany czekają na wysłanie.</numerusform>
            <numerusform>%n zmian czeka na wysłanie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Jeszcze nie zsynchronizowano.</translation>
    </message>
    <message>
        <source>Could not sync now. Last synced {ago} ago.</source>
        <translation>Teraz nie udało się zsynchronizować. Ostatnio: {ago} temu.</translation>
    </message>
    <message>
        <source>Synced just now.</source>
        <translation>Zsynchronizowano przed chwilą.</translation>
    </message>
    <message>
        <source>Synced {ago} ago.</source>
        <translation>Zsynchronizowano {ago} temu.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts need a look.</source>
        <translation>
            <numerusform>%n konto wymaga uwagi.</numerusform>
            <numerusform>%n konta wymagają uwagi.</numerusform>
            <numerusform>%n kont wymaga uwagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for your answer.</source>
        <translation>
            <numerusform>%n pytanie czeka na twoją odpowiedź.</numerusform>
            <numerusform>%n pytania czekają na twoją odpowiedź.</numerusform>
            <numerusform>%n pytań czeka na twoją odpowiedź.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is gone</source>
        <translation>Pokaż, co zniknęło</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Pokaż konta</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your calendars are here</source>
        <translation>Twoje kalendarze już tu są</translation>
    </message>
    <message>
        <source>Accounts that need a look</source>
        <translation>Konta, które wymagają uwagi</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on {account}.</source>
        <translation>
            <numerusform>%n wpisu z konta {account} nie ma już na serwerze.</numerusform>
            <numerusform>%n wpisów z konta {account} nie ma już na serwerze.</numerusform>
            <numerusform>%n wpisów z konta {account} nie ma już na serwerze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account} did not take %n changes.</source>
        <translation>
            <numerusform>Serwer konta {account} nie przyjął %n zmiany.</numerusform>
            <numerusform>Serwer konta {account} nie przyjął %n zmian.</numerusform>
            <numerusform>Serwer konta {account} nie przyjął %n zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} is synced.</source>
        <translation>Konto {account} jest zsynchronizowane.</translation>
    </message>
    <message>
        <source>{account} needs your password.</source>
        <translation>Konto {account} potrzebuje twojego hasła.</translation>
    </message>
    <message>
        <source>{account} waits for your keyring.</source>
        <translation>Konto {account} czeka na twój pęk kluczy.</translation>
    </message>
    <message>
        <source>{account} could not be synced yet.</source>
        <translation>Jeszcze nie udało się zsynchronizować konta {account}.</translation>
    </message>
    <message>
        <source>{account} has not been synced {since}.</source>
        <translation>Nie udaje się zsynchronizować konta {account}. Ostatnio: {since}.</translation>
    </message>
    <message>
        <source>They are kept here until you say that they may go.</source>
        <translation>Zostaną tu, dopóki nie pozwolisz im zniknąć.</translation>
    </message>
    <message>
        <source>They are kept here. “Sync now” tries them again.</source>
        <translation>Zostają tutaj. „Synchronizuj” ponowi próbę.</translation>
    </message>
    <message>
        <source>What Respiro plans goes there now.</source>
        <translation>Plany Respiro trafiają teraz tam.</translation>
    </message>
    <message>
        <source>Its calendars are in your agenda, and stay up to date by themselves.</source>
        <translation>Jego kalendarze są w twoim terminarzu i same się aktualizują.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Emergency…</source>
        <translation>Pilna &amp;sprawa…</translation>
    </message>
    <message>
        <source>Missed &amp;call…</source>
        <translation>&amp;Nieodebrane połączenie…</translation>
    </message>
    <message>
        <source>&amp;Who waits…</source>
        <translation>&amp;Kto czeka…</translation>
    </message>
    <message>
        <source>Plan &amp;B queue…</source>
        <translation>Kolejka planu &amp;B…</translation>
    </message>
    <message>
        <source>P&amp;laybooks…</source>
        <translation>Sc&amp;enariusze…</translation>
    </message>
    <message>
        <source>&amp;Plan next week…</source>
        <translation>Za&amp;planuj następny tydzień…</translation>
    </message>
    <message>
        <source>Weekly &amp;review…</source>
        <translation>P&amp;rzegląd tygodnia…</translation>
    </message>
    <message>
        <source>&amp;Import agenda…</source>
        <translation>&amp;Importuj terminarz…</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>Syn&amp;chronizuj</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>yesterday {time}</source>
        <translation>wczoraj {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>dziś {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>jutro {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inaczej</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Nieodebrane</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Wychodzące</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Jest kontakt</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Zostawiono wiadomość</translation>
    </message>
    <message>
        <source>They called again</source>
        <translation>Ponowne połączenie</translation>
    </message>
    <message>
        <source>Wrote instead</source>
        <translation>Zamiast tego wiadomość</translation>
    </message>
    <message>
        <source>Delegated to…</source>
        <translation>Przekazane komuś…</translation>
    </message>
    <message>
        <source>Dropped because…</source>
        <translation>Odpuszczone, bo…</translation>
    </message>
    <message>
        <source>delegated to {who}</source>
        <translation>przekazano: {who}</translation>
    </message>
    <message>
        <source>dropped: {why}</source>
        <translation>odpuszczono: {why}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>jest kontakt</translation>
    </message>
    <message>
        <source>left a message</source>
        <translation>zostawiono wiadomość</translation>
    </message>
    <message>
        <source>they called again</source>
        <translation>ponowne połączenie od nich</translation>
    </message>
    <message>
        <source>wrote instead</source>
        <translation>zamiast tego wiadomość</translation>
    </message>
    <message>
        <source>{outcome} ({remark})</source>
        <translation>{outcome} ({remark})</translation>
    </message>
    <message>
        <source>by your call</source>
        <translation>twoje połączenie</translation>
    </message>
    <message>
        <source>settled then</source>
        <translation>załatwione od razu</translation>
    </message>
    <message>
        <source>deleted in the agenda</source>
        <translation>usunięto w terminarzu</translation>
    </message>
    <message>
        <source>in the agenda</source>
        <translation>w kalendarzu</translation>
    </message>
    <message>
        <source>No answer, attempt {number}</source>
        <translation>Nie odbiera, próba {number}</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Called once more</source>
        <translation>Kolejne połączenie</translation>
    </message>
    <message>
        <source>Reminder shown</source>
        <translation>Pokazano przypomnienie</translation>
    </message>
    <message>
        <source>Another time was chosen</source>
        <translation>Wybrano inny termin</translation>
    </message>
    <message>
        <source>To do again</source>
        <translation>Znów do zrobienia</translation>
    </message>
    <message>
        <source>Other margin was found</source>
        <translation>Znaleziono inny margines</translation>
    </message>
    <message>
        <source>Its margin is free again</source>
        <translation>Margines znów jest wolny</translation>
    </message>
    <message>
        <source>Let through out of hours: an exception</source>
        <translation>Przepuszczono poza godzinami: wyjątek</translation>
    </message>
    <message>
        <source>Apology text taken</source>
        <translation>Wzięto tekst przeprosin</translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>Przeniesiono: {when}</translation>
    </message>
    <message>
        <source>Other margin was found: {when}</source>
        <translation>Znaleziono inny margines: {when}</translation>
    </message>
    <message>
        <source>Put off by 10 minutes</source>
        <translation>Odłożono o 10 minut</translation>
    </message>
    <message>
        <source>Put off by an hour</source>
        <translation>Odłożono o godzinę</translation>
    </message>
    <message>
        <source>Put off to the afternoon</source>
        <translation>Odłożono na popołudnie</translation>
    </message>
    <message>
        <source>Put off to the next morning</source>
        <translation>Odłożono na następny ranek</translation>
    </message>
    <message>
        <source>Put off to the next working hour</source>
        <translation>Odłożono na następną godzinę pracy</translation>
    </message>
    <message>
        <source>Put off until they can be reached</source>
        <translation>Odłożono na godziny klienta</translation>
    </message>
    <message>
        <source>Put into the next margin</source>
        <translation>Odłożono na następny margines</translation>
    </message>
    <message>
        <source>Put off to another time</source>
        <translation>Odłożono na inny termin</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Odłożono</translation>
    </message>
    <message>
        <source>You called them: asked whether that was it</source>
        <translation>Twoje połączenie: pytanie, czy to było oddzwonienie</translation>
    </message>
    <message>
        <source>They called and were answered: asked whether it is settled</source>
        <translation>Odebrane połączenie od nich: pytanie, czy sprawa załatwiona</translation>
    </message>
    <message>
        <source>Deleted in the agenda: asked whether it is still to do</source>
        <translation>Usunięto w terminarzu: pytanie, czy nadal do zrobienia</translation>
    </message>
    <message>
        <source>A question came up</source>
        <translation>Pojawiło się pytanie</translation>
    </message>
    <message>
        <source>Kept: still to do</source>
        <translation>Zostaje: nadal do zrobienia</translation>
    </message>
    <message>
        <source>The last step was undone</source>
        <translation>Cofnięto ostatni krok</translation>
    </message>
    <message>
        <source>Put right after the clock was set back</source>
        <translation>Poprawiono po cofnięciu zegara</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Poprawiono</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>do zrobienia teraz</translation>
    </message>
    <message>
        <source>due since {when}</source>
        <translation>do zrobienia od {when}</translation>
    </message>
    <message>
        <source>{length} late</source>
        <translation>{length} po terminie</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>od {when}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dzień</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>%n połączenie</numerusform>
            <numerusform>%n połączenia</numerusform>
            <numerusform>%n połączeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dwie</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trzy</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cztery</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Pięć</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sześć</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Siedem</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Osiem</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Dziewięć</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Dziesięć</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Jedenaście</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Dwanaście</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Nikt na ciebie nie czeka.</translation>
    </message>
    <message>
        <source>{name} waits for you {age}, {due}.</source>
        <translation>{name} czeka na ciebie {age}, {due}.</translation>
    </message>
    <message>
        <source>{name} waits for you: {due}.</source>
        <translation>{name} czeka na ciebie: {due}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you; {name} {age}, {due}.</source>
        <translation>
            <numerusform>{count} osoba czeka na ciebie; {name} {age}, {due}.</numerusform>
            <numerusform>{count} osoby czekają na ciebie; {name} {age}, {due}.</numerusform>
            <numerusform>{count} osób czeka na ciebie; {name} {age}, {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you, all longer than promised; {name} {due}.</source>
        <translation>
            <numerusform>{count} osoba czeka na ciebie dłużej, niż było obiecane; {name} {due}.</numerusform>
            <numerusform>{count} osoby czekają na ciebie, wszystkie dłużej, niż było obiecane; {name} {due}.</numerusform>
            <numerusform>{count} osób czeka na ciebie, wszystkie dłużej, niż było obiecane; {name} {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you, {late} longer than promised; {name} {due}.</source>
        <translation>
            <numerusform>{count} osoba czeka na ciebie, {late} dłużej, niż było obiecane; {name} {due}.</numerusform>
            <numerusform>{count} osoby czekają na ciebie, {late} dłużej, niż było obiecane; {name} {due}.</numerusform>
            <numerusform>{count} osób czeka na ciebie, {late} dłużej, niż było obiecane; {name} {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you; next is {name}, {due}.</source>
        <translation>
            <numerusform>{count} osoba czeka na ciebie; na początek {name}, {due}.</numerusform>
            <numerusform>{count} osoby czekają na ciebie; na początek {name}, {due}.</numerusform>
            <numerusform>{count} osób czeka na ciebie; na początek {name}, {due}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person owes you an answer.</source>
        <translation>Jedna osoba ma ci odpowiedzieć.</translation>
    </message>
    <message numerus="yes">
        <source>{count} people owe you an answer.</source>
        <translation>
            <numerusform>{count} osoba ma ci odpowiedzieć.</numerusform>
            <numerusform>{count} osoby mają ci odpowiedzieć.</numerusform>
            <numerusform>{count} osób ma ci odpowiedzieć.</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>Next margin, {when}, when {name} can be reached</source>
        <translation>Następny margines, {when}, w godzinach klienta {name}</translation>
    </message>
    <message>
        <source>When {name} can be reached, {when}</source>
        <translation>W godzinach klienta {name}, {when}</translation>
    </message>
    <message>
        <source>In 10 minutes, {when}</source>
        <translation>Za 10 minut, {when}</translation>
    </message>
    <message>
        <source>In an hour, {when}</source>
        <translation>Za godzinę, {when}</translation>
    </message>
    <message>
        <source>This afternoon, {when}</source>
        <translation>Dziś po południu, {when}</translation>
    </message>
    <message>
        <source>Tomorrow morning, {when}</source>
        <translation>Jutro rano, {when}</translation>
    </message>
    <message>
        <source>Next working hour, {when}</source>
        <translation>Następna godzina pracy, {when}</translation>
    </message>
    <message>
        <source>When they can be reached, {when}</source>
        <translation>W godzinach klienta, {when}</translation>
    </message>
    <message>
        <source>Next margin, {when}</source>
        <translation>Następny margines, {when}</translation>
    </message>
    <message>
        <source>At another time, {when}</source>
        <translation>Inny termin, {when}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>owes you an answer</source>
        <translation>ma ci odpowiedzieć</translation>
    </message>
    <message>
        <source>asks you something</source>
        <translation>jest pytanie do ciebie</translation>
    </message>
    <message numerus="yes">
        <source>put off %n times</source>
        <translation>
            <numerusform>odłożono %n raz</numerusform>
            <numerusform>odłożono %n razy</numerusform>
            <numerusform>odłożono %n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 próba</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n próba</numerusform>
            <numerusform>%n próby</numerusform>
            <numerusform>%n prób</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>&amp;Write down a missed call</source>
        <translation>Zapi&amp;sz nieodebrane połączenie</translation>
    </message>
    <message>
        <source>&amp;Import a call log…</source>
        <translation>&amp;Importuj rejestr połączeń…</translation>
    </message>
    <message>
        <source>Nobody here fits what you look for.</source>
        <translation>Nikt tu nie pasuje do tego, czego szukasz.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Pokaż &amp;wszystkie</translation>
    </message>
    <message>
        <source>When you can&apos;t take a call, write it down. Respiro reminds you until it is answered.</source>
        <translation>Gdy nie możesz odebrać, zapisz połączenie. Respiro będzie przypominać, aż sprawa będzie załatwiona.</translation>
    </message>
    <message>
        <source>Who waits for you will stand here</source>
        <translation>Tu będzie, kto na ciebie czeka</translation>
    </message>
    <message>
        <source>Everyone you called back will stand here, with what came of it.</source>
        <translation>Tu pojawią się wszyscy, do których oddzwonisz, i co z tego wyszło.</translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation>Jeszcze nic nie załatwiono</translation>
    </message>
    <message>
        <source>See who &amp;waits</source>
        <translation>Zobacz, kto cze&amp;ka</translation>
    </message>
    <message>
        <source>Every call will stand here: from your phone, from a call log, or written down by you.</source>
        <translation>Tu pojawi się każde połączenie: z telefonu, z rejestru połączeń albo zapisane przez ciebie.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Jeszcze nie ma połączeń</translation>
    </message>
    <message>
        <source>{outcome}, {when}</source>
        <translation>{outcome}, {when}</translation>
    </message>
    <message>
        <source>Owes you an answer, expected by {when}</source>
        <translation>Ma ci odpowiedzieć, termin: {when}</translation>
    </message>
    <message>
        <source>{late}: promised by {when}</source>
        <translation>{late}, obiecano: {when}</translation>
    </message>
    <message>
        <source>Promised by {when}</source>
        <translation>Obiecano: {when}</translation>
    </message>
    <message>
        <source>Next reminder {when}</source>
        <translation>Następne przypomnienie: {when}</translation>
    </message>
    <message>
        <source>The reminder is due now</source>
        <translation>Pora na przypomnienie</translation>
    </message>
    <message>
        <source>{reminder}, in your margin</source>
        <translation>{reminder}, w twoim marginesie</translation>
    </message>
    <message numerus="yes">
        <source>Reminder shown %n times</source>
        <translation>
            <numerusform>Pokazano przypomnienie %n raz</numerusform>
            <numerusform>Pokazano przypomnienie %n razy</numerusform>
            <numerusform>Pokazano przypomnienie %n razy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Pokaż wszystkie (%n)</numerusform>
            <numerusform>Pokaż wszystkie (%n)</numerusform>
            <numerusform>Pokaż wszystkie (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>otwórz ponownie</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edytuj</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>przypomnij</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>oddzwoń</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nie odbiera</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>odłóż</translation>
    </message>
    <message>
        <source>You called {name} {when}. Was that the call-back?</source>
        <translation>Twoje połączenie: {name}, {when}. Czy to było oddzwonienie?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No, still to do</source>
        <translation>Nie, nadal do zrobienia</translation>
    </message>
    <message>
        <source>{name} called {when} and you answered. Is it settled?</source>
        <translation>Odebrane połączenie: {name}, {when}. Czy sprawa jest załatwiona?</translation>
    </message>
    <message>
        <source>Yes, settled</source>
        <translation>Tak, załatwiona</translation>
    </message>
    <message>
        <source>Deleted in the agenda {when}. Still to do?</source>
        <translation>Usunięto w terminarzu: {when}. Nadal do zrobienia?</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Odpuść</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Nadal do zrobienia</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>{name}: {figures}</source>
        <translation>{name}: {figures}</translation>
    </message>
    <message>
        <source>{length} used</source>
        <translation>wykorzystano {length}</translation>
    </message>
    <message>
        <source>{length} kept blank</source>
        <translation>puste zostało {length}</translation>
    </message>
    <message>
        <source>{length} ahead</source>
        <translation>przed tobą {length}</translation>
    </message>
    <message>
        <source>{length} eaten</source>
        <translation>zjedzono {length}</translation>
    </message>
    <message>
        <source>{length} released</source>
        <translation>zwolniono {length}</translation>
    </message>
    <message>
        <source>no margin</source>
        <translation>bez marginesu</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Planned</source>
        <translation>Zaplanowany</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Wykorzystany</translation>
    </message>
    <message>
        <source>Kept blank</source>
        <translation>Pusty</translation>
    </message>
    <message>
        <source>Still ahead</source>
        <translation>Przed tobą</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Zjedzony</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Zwolniony</translation>
    </message>
    <message>
        <source>Beyond margin</source>
        <translation>Poza marginesem</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Pilne sprawy</translation>
    </message>
    <message>
        <source>Wk {number}</source>
        <translation>Tyg. {number}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Something in Respiro went wrong. Your data is safe. What happened is noted in {path}.</source>
        <translation>Coś w Respiro się nie udało. Twoje dane są bezpieczne. Szczegóły zapisano w {path}.</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>No working time in this week, so no margin is needed.</source>
        <translation>W tym tygodniu nie ma czasu pracy, więc margines nie jest potrzebny.</translation>
    </message>
    <message>
        <source>Enough in half the weeks</source>
        <translation>Wystarczy w połowie tygodni</translation>
    </message>
    <message>
        <source>Enough in 4 of 5 weeks</source>
        <translation>Wystarczy w 4 z 5 tygodni</translation>
    </message>
    <message>
        <source>Enough in 9 of 10 weeks</source>
        <translation>Wystarczy w 9 z 10 tygodni</translation>
    </message>
    <message>
        <source>Enough in {percent} % of the weeks</source>
        <translation>Wystarczy w {percent} % tygodni</translation>
    </message>
    <message>
        <source>Half of the weeks</source>
        <translation>W połowie tygodni</translation>
    </message>
    <message>
        <source>4 of 5 weeks</source>
        <translation>W 4 z 5 tygodni</translation>
    </message>
    <message>
        <source>9 of 10 weeks</source>
        <translation>W 9 z 10 tygodni</translation>
    </message>
    <message>
        <source>{percent} % of the weeks</source>
        <translation>W {percent} % tygodni</translation>
    </message>
    <message>
        <source>Respiro will know after a few weeks; what your clients usually ask takes {length}.</source>
        <translation>Respiro oceni to po kilku tygodniach; to, o co klienci zwykle proszą, zajmuje {length}.</translation>
    </message>
    <message>
        <source>Respiro will know after a few weeks how much margin you need.</source>
        <translation>Respiro oceni po kilku tygodniach, ile marginesu potrzebujesz.</translation>
    </message>
    <message numerus="yes">
        <source>No used margin was noted in the last %n weeks, so your target of {target} holds.</source>
        <translation>
            <numerusform>W %n ostatnim tygodniu nie zapisano wykorzystania marginesu, więc obowiązuje twój cel: {target}.</numerusform>
            <numerusform>W ostatnich %n tygodniach nie zapisano wykorzystania marginesu, więc obowiązuje twój cel: {target}.</numerusform>
            <numerusform>W ostatnich %n tygodniach nie zapisano wykorzystania marginesu, więc obowiązuje twój cel: {target}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Respiro will know after a few weeks; until then your target of {target} holds.</source>
        <translation>Respiro oceni to po kilku tygodniach; do tego czasu obowiązuje twój cel: {target}.</translation>
    </message>
    <message>
        <source>{length} would have been enough in the one week that there is to go by.</source>
        <translation>{length} wystarczyłoby w jedynym tygodniu, na którym można się oprzeć.</translation>
    </message>
    <message>
        <source>{length} would not have been enough in the one week that there is to go by.</source>
        <translation>{length} nie wystarczyłoby w jedynym tygodniu, na którym można się oprzeć.</translation>
    </message>
    <message numerus="yes">
        <source>{length} would have been enough in each of the last %n weeks.</source>
        <translation>
            <numerusform>{length} wystarczyłoby w %n ostatnim tygodniu.</numerusform>
            <numerusform>{length} wystarczyłoby w każdym z ostatnich %n tygodni.</numerusform>
            <numerusform>{length} wystarczyłoby w każdym z ostatnich %n tygodni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} would not have been enough in any of the last %n weeks.</source>
        <translation>
            <numerusform>{length} nie wystarczyłoby w %n ostatnim tygodniu.</numerusform>
            <numerusform>{length} nie wystarczyłoby w żadnym z ostatnich %n tygodni.</numerusform>
            <numerusform>{length} nie wystarczyłoby w żadnym z ostatnich %n tygodni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} would have been enough in {enough} of the last %n weeks.</source>
        <translation>
            <numerusform>{length} wystarczyłoby w {enough} z ostatnich %n tygodni.</numerusform>
            <numerusform>{length} wystarczyłoby w {enough} z ostatnich %n tygodni.</numerusform>
            <numerusform>{length} wystarczyłoby w {enough} z ostatnich %n tygodni.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is little to go by, so your target of {target} counts, too.</source>
        <translation>To jeszcze niewiele, więc liczy się też twój cel: {target}.</translation>
    </message>
    <message>
        <source>What your clients usually ask takes {length}, so it is no less.</source>
        <translation>To, o co klienci zwykle proszą, zajmuje {length}, więc mniej być nie może.</translation>
    </message>
    <message>
        <source>Less than that would be below your least for each day.</source>
        <translation>Mniej byłoby poniżej twojego minimum na każdy dzień.</translation>
    </message>
    <message>
        <source>It is a short week: {length} of work instead of {usual}.</source>
        <translation>To krótki tydzień: {length} pracy zamiast {usual}.</translation>
    </message>
    <message>
        <source>Days of this week went by without margin; {length} are for the rest of it.</source>
        <translation>Część tego tygodnia minęła bez marginesu; na resztę przypada {length}.</translation>
    </message>
</context>
<context>
    <name>hand_off</name>
    <message>
        <source>No program here makes calls. The number is {target}.</source>
        <translation>Żaden program tu nie dzwoni. Numer: {target}.</translation>
    </message>
    <message>
        <source>No mail program opened. The address is {target}.</source>
        <translation>Nie otworzył się żaden program pocztowy. Adres: {target}.</translation>
    </message>
    <message>
        <source>No browser opened. The page is {target}.</source>
        <translation>Nie otworzyła się żadna przeglądarka. Strona: {target}.</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Another program has {key}. Choose another key in the settings.</source>
        <translation>{key} jest zajęty przez inny program. Wybierz inny skrót w ustawieniach.</translation>
    </message>
    <message>
        <source>{key} can&apos;t be a key for all programs. Add Ctrl, Alt or Super.</source>
        <translation>{key} nie może być skrótem we wszystkich programach. Dodaj Ctrl, Alt lub Super.</translation>
    </message>
    <message>
        <source>This desktop gives no key to programs. Its own settings can bind one.</source>
        <translation>Ten pulpit nie daje programom skrótów. Można go ustawić w jego własnych ustawieniach.</translation>
    </message>
</context>
<context>
    <name>moment</name>
    <message>
        <source>today {time}</source>
        <translation>dziś {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>jutro {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>wczoraj {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message numerus="yes">
        <source>%n meetings took margin of yours.</source>
        <translation>
            <numerusform>%n spotkanie zajęło twój margines.</numerusform>
            <numerusform>%n spotkania zajęły twój margines.</numerusform>
            <numerusform>%n spotkań zajęło twój margines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next week isn&apos;t planned yet.</source>
        <translation>Następny tydzień nie jest jeszcze zaplanowany.</translation>
    </message>
    <message>
        <source>Your margin begins: {times}.</source>
        <translation>Zaczyna się twój margines: {times}.</translation>
    </message>
    <message>
        <source>Room to breathe, or for what came up.</source>
        <translation>Czas na oddech albo na to, co wypadło.</translation>
    </message>
    <message>
        <source>{meeting} lies on your {time} margin.</source>
        <translation>{meeting} nachodzi na twój margines o {time}.</translation>
    </message>
    <message>
        <source>You put the block there, so it stays.</source>
        <translation>To ty umieściłeś tam blok, więc zostaje.</translation>
    </message>
    <message>
        <source>{meeting} took your {time} margin.</source>
        <translation>{meeting} zajmuje twój margines o {time}.</translation>
    </message>
    <message>
        <source>Moved to {place}.</source>
        <translation>Przeniesiono: {place}.</translation>
    </message>
    <message>
        <source>{length} went to {place}.</source>
        <translation>{length} trafia tutaj: {place}.</translation>
    </message>
    <message>
        <source>No room was left for {length}.</source>
        <translation>Nie zostało miejsca na {length}.</translation>
    </message>
    <message>
        <source>Your {time} margin went to {place}.</source>
        <translation>Twój margines o {time} jest teraz: {place}.</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Time to look back on the week.</source>
        <translation>Pora spojrzeć wstecz na ten tydzień.</translation>
    </message>
    <message>
        <source>Time to look back on last week.</source>
        <translation>Pora spojrzeć wstecz na miniony tydzień.</translation>
    </message>
    <message>
        <source>Review the week</source>
        <translation>Przejrzyj tydzień</translation>
    </message>
    <message>
        <source>Plan this week</source>
        <translation>Zaplanuj ten tydzień</translation>
    </message>
    <message>
        <source>Planning it takes one click.</source>
        <translation>Zaplanujesz go jednym kliknięciem.</translation>
    </message>
    <message>
        <source>This week has no margin yet.</source>
        <translation>Ten tydzień nie ma jeszcze marginesu.</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Pokaż tydzień</translation>
    </message>
    <message>
        <source>Meetings took it, or you gave it back.</source>
        <translation>Zajęły go spotkania albo został oddany.</translation>
    </message>
    <message>
        <source>This week has no margin left.</source>
        <translation>Ten tydzień nie ma już marginesu.</translation>
    </message>
    <message numerus="yes">
        <source>This week has {length} of margin in %n block(s).</source>
        <translation>
            <numerusform>Ten tydzień ma {length} marginesu w %n bloku.</numerusform>
            <numerusform>Ten tydzień ma {length} marginesu w %n blokach.</numerusform>
            <numerusform>Ten tydzień ma {length} marginesu w %n blokach.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week isn&apos;t planned yet.</source>
        <translation>Ten tydzień nie jest jeszcze zaplanowany.</translation>
    </message>
    <message>
        <source>This week has {length} of margin.</source>
        <translation>Ten tydzień ma {length} marginesu.</translation>
    </message>
    <message>
        <source>Next week has {length} of margin.</source>
        <translation>Następny tydzień ma {length} marginesu.</translation>
    </message>
    <message>
        <source>You are in one now, until {time}.</source>
        <translation>Jeden trwa właśnie teraz, do {time}.</translation>
    </message>
    <message>
        <source>The first is {place}.</source>
        <translation>Pierwszy: {place}.</translation>
    </message>
    <message>
        <source>The next is {place}.</source>
        <translation>Następny: {place}.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>dziś {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>jutro {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Plan next week</source>
        <translation>Zaplanuj następny tydzień</translation>
    </message>
</context>
<context>
    <name>nudges</name>
    <message>
        <source>Ask {name} first.</source>
        <translation>Zapytaj wcześniej: {name}.</translation>
    </message>
    <message>
        <source>Write to them…</source>
        <translation>Napisz…</translation>
    </message>
    <message>
        <source>Write to {name}…</source>
        <translation>Napisz do: {name}…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first, before it burns.</source>
        <translation>Zapytaj, zanim się zapali.</translation>
    </message>
    <message>
        <source>{what} usually comes on {day} from {time}; it takes {length}.</source>
        <translation>{what} zwykle przychodzi: {day} od {time}; zajmuje {length}.</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>{missing} of promised work is due already, with no margin before it.</source>
        <translation>{missing} obiecanej pracy powinno być już gotowe, a nie ma na to marginesu.</translation>
    </message>
    <message>
        <source>{missing} short by {when}: {promised} promised, {free} of free margin until then.</source>
        <translation>Brakuje {missing} (termin: {when}): obiecano {promised}, a do tego czasu wolne jest {free} marginesu.</translation>
    </message>
    <message>
        <source>No margin is planned, and nothing is promised.</source>
        <translation>Nie zaplanowano marginesu i nic nie jest obiecane.</translation>
    </message>
    <message>
        <source>{free} of margin are free; nothing is promised out of it.</source>
        <translation>Wolne jest {free} marginesu; nic z niego nie jest obiecane.</translation>
    </message>
    <message>
        <source>{free} of margin are free for {promised} of promised work: every promise can be kept.</source>
        <translation>Wolne jest {free} marginesu na {promised} obiecanej pracy: każdej obietnicy da się dotrzymać.</translation>
    </message>
    <message>
        <source>Until {when}: {free} of free margin, {promised} promised</source>
        <translation>Stan ({when}): wolny margines {free}, obiecano {promised}</translation>
    </message>
    <message>
        <source>{told}, {missing} short</source>
        <translation>{told}, brakuje {missing}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>“{text}” is not a week. Write it like 2026-W48.</source>
        <translation>„{text}” to nie tydzień. Zapisz go tak: 2026-W48.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write it like 2026-11-23T16:00.</source>
        <translation>„{text}” to nie czas. Zapisz go tak: 2026-11-23T16:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a range of times. Write it like 09:00-14:00.</source>
        <translation>„{text}” to nie przedział godzin. Zapisz go tak: 09:00-14:00.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins. Swap the two.</source>
        <translation>„{text}” kończy się przed początkiem. Zamień je miejscami.</translation>
    </message>
    <message>
        <source>{first} and {second} overlap. Join them or move one.</source>
        <translation>{first} i {second} zachodzą na siebie. Połącz je albo przesuń jeden.</translation>
    </message>
    <message>
        <source>“{text}” is not a day off. Write 2026-12-24 or 2026-08-01/2026-08-15.</source>
        <translation>„{text}” to nie dzień wolny. Napisz 2026-12-24 albo 2026-08-01/2026-08-15.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be a weekly target. Write a share such as 20% or a length such as 8h.</source>
        <translation>„{text}” nie może być celem tygodnia. Napisz część, np. 20%, albo długość, np. 8h.</translation>
    </message>
    <message>
        <source>“{text}” is not a length of time. Write 45, 1h or 1 h 30.</source>
        <translation>„{text}” to nie długość czasu. Napisz 45, 1h albo 1 h 30.</translation>
    </message>
    <message>
        <source>{minutes} minutes is out of range for {name}. Choose a smaller value, not below zero.</source>
        <translation>{minutes} min to za dużo albo za mało dla {name}. Wybierz mniejszą wartość, nie poniżej zera.</translation>
    </message>
    <message>
        <source>A grid of {minutes} minutes doesn&apos;t divide the hour. Choose 5, 6, 10, 12, 15, 20, 30 or 60.</source>
        <translation>Siatka co {minutes} min nie dzieli godziny. Wybierz 5, 6, 10, 12, 15, 20, 30 albo 60.</translation>
    </message>
    <message>
        <source>The shortest block ({minimum} min) is longer than the longest ({maximum} min). Change one of them.</source>
        <translation>Najkrótszy blok ({minimum} min) jest dłuższy niż najdłuższy ({maximum} min). Zmień jeden z nich.</translation>
    </message>
    <message>
        <source>The least margin a day ({minimum} min) is more than the most ({maximum} min). Change one of them.</source>
        <translation>Najmniejszy dzienny margines ({minimum} min) jest większy niż największy ({maximum} min). Zmień jeden z nich.</translation>
    </message>
    <message>
        <source>No block between {minimum} and {maximum} min fits a grid of {minutes} min. Widen the range or refine the grid.</source>
        <translation>Żaden blok od {minimum} do {maximum} min nie pasuje do siatki co {minutes} min. Poszerz zakres albo zagęść siatkę.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>„{text}” to ani tak, ani nie.</translation>
    </message>
    <message>
        <source>There is no time zone “{text}”. Write it like Europe/Madrid.</source>
        <translation>Nie ma strefy czasowej „{text}”. Zapisz ją tak: Europe/Warsaw.</translation>
    </message>
    <message>
        <source>Respiro does not speak “{text}”. Choose one of {choices}.</source>
        <translation>Respiro nie zna języka „{text}”. Wybierz jeden z tych: {choices}.</translation>
    </message>
    <message>
        <source>No public holidays are known for “{text}”. Write a country code such as ES, or ES-CT for a part of it.</source>
        <translation>Nie znamy świąt dla „{text}”. Napisz kod kraju, np. PL, albo ES-CT dla jego części.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation>„{text}” to nie adres e-mail.</translation>
    </message>
    <message>
        <source>There is no setting “{text}”. “respiro settings list” shows all of them.</source>
        <translation>Nie ma ustawienia „{text}”. „respiro settings list” pokazuje wszystkie.</translation>
    </message>
    <message>
        <source>“{text}” are not weekly hours. Write them like mon-fri 09:00-13:00; tue 16:00-18:00.</source>
        <translation>„{text}” to nie godziny tygodnia. Zapisz je tak: mon-fri 09:00-13:00; tue 16:00-18:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a tier. Choose A, B or C.</source>
        <translation>„{text}” to nie poziom. Wybierz A, B albo C.</translation>
    </message>
    <message>
        <source>A client needs a name, of {limit} characters at most.</source>
        <translation>Klient potrzebuje nazwy, najwyżej {limit} znaków.</translation>
    </message>
    <message>
        <source>“{text}” has bytes that are no text in UTF-8. Write it anew.</source>
        <translation>„{text}” zawiera bajty, które nie są tekstem w UTF-8. Wpisz to od nowa.</translation>
    </message>
    <message>
        <source>There is no client “{text}”. “respiro client list” shows them.</source>
        <translation>Nie ma klienta „{text}”. „respiro client list” pokazuje ich listę.</translation>
    </message>
    <message>
        <source>There is no calendar “{text}”. “respiro agenda sources” shows them.</source>
        <translation>Nie ma kalendarza „{text}”. „respiro agenda sources” pokazuje ich listę.</translation>
    </message>
    <message>
        <source>There is no margin block “{text}”. “respiro margin list --json” shows their uids.</source>
        <translation>Nie ma bloku marginesu „{text}”. „respiro margin list --json” pokazuje ich uid.</translation>
    </message>
    <message>
        <source>That time has passed. Choose one that lies ahead.</source>
        <translation>Ten czas już minął. Wybierz taki, który jest przed tobą.</translation>
    </message>
    <message>
        <source>{host} does not say which version of an item it has (there is no ETag), so a change there could not be seen and nothing was written over it. Both stay as they are; choose a calendar on another server as the home of what Respiro plans.</source>
        <translation>{host} nie podaje wersji wpisów (brak ETag), więc zmian tam nie byłoby widać; niczego nie nadpisano. Obie wersje zostają; na plany Respiro wybierz kalendarz na innym serwerze.</translation>
    </message>
    <message>
        <source>Your keyring does not have the password of “{account}” any more. Type it again; all that is here stays.</source>
        <translation>W twoim pęku kluczy nie ma już hasła konta „{account}”. Wpisz je ponownie; wszystko, co jest tutaj, zostaje.</translation>
    </message>
    <message>
        <source>There is no account “{text}”. Nothing was changed; see which ones there are, and name one of them.</source>
        <translation>Nie ma konta „{text}”. Nic się nie zmieniło; sprawdź, jakie są konta, i podaj jedno z nich.</translation>
    </message>
    <message>
        <source>That account is here already, as “{account}”. Nothing was changed; change that one, if you want.</source>
        <translation>To konto już tu jest, jako „{account}”. Nic się nie zmieniło; jeśli chcesz, zmień tamto.</translation>
    </message>
    <message>
        <source>“{calendar}” belongs to the account “{account}”, which keeps it up to date. Nothing was changed; take another name, or choose in that account what is read.</source>
        <translation>„{calendar}” należy do konta „{account}”, które aktualizuje go na bieżąco. Nic się nie zmieniło; wybierz inną nazwę albo ustal na tym koncie, co jest czytane.</translation>
    </message>
    <message>
        <source>There is no calendar “{text}” on {host}. Nothing was changed; see which ones there are: {choices}.</source>
        <translation>Na {host} nie ma kalendarza „{text}”. Nic się nie zmieniło; są tam: {choices}.</translation>
    </message>
    <message>
        <source>“{calendar}” holds no events, so what Respiro plans can&apos;t live there. Nothing was changed; choose another one.</source>
        <translation>„{calendar}” nie przyjmuje wydarzeń, więc plany Respiro nie mogą tam trafiać. Nic się nie zmieniło; wybierz inny.</translation>
    </message>
    <message>
        <source>The account “{account}” was kept. Nothing was changed.</source>
        <translation>Konto „{account}” zostaje. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>No password was given. Nothing was changed.</source>
        <translation>Nie podano hasła. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Respiro&apos;s own items live in one calendar only. Nothing was changed; choose one of them.</source>
        <translation>Własne wpisy Respiro trafiają tylko do jednego kalendarza. Nic się nie zmieniło; wybierz jeden z nich.</translation>
    </message>
    <message>
        <source>The home calendar&apos;s folder {folder} is gone. Who waits is safe; bring it back, or choose another one in the settings.</source>
        <translation>Folder kalendarza domowego {folder} zniknął. Lista czekających jest bezpieczna; przywróć folder albo wybierz inny w ustawieniach.</translation>
    </message>
    <message>
        <source>{file} in the home calendar can&apos;t be read, so it was left as it is (such files: {count}). Who waits is safe; repair or remove it in {folder}.</source>
        <translation>Nie da się odczytać pliku {file} w kalendarzu domowym, więc pozostał bez zmian (takich plików: {count}). Lista czekających jest bezpieczna; napraw go albo usuń z {folder}.</translation>
    </message>
    <message>
        <source>The plan B for {name} stays at its time: where it was moved to is taken or over, or you have begun already. Nothing is lost; choose another time.</source>
        <translation>Plan B ({name}) zostaje w swoim terminie: miejsce, do którego trafił, jest zajęte lub minęło, albo praca już trwa. Nic nie przepadło; wybierz inny czas.</translation>
    </message>
    <message>
        <source>no keyring, so no password and no secret address can be kept; install gnome-keyring or KWallet. All the rest works</source>
        <translation>brak pęku kluczy, więc nie da się przechować haseł ani tajnych adresów; zainstaluj gnome-keyring lub KWallet. Cała reszta działa</translation>
    </message>
    <message>
        <source>There is a client “{text}” already. Give this one another name, or change that one.</source>
        <translation>Klient „{text}” już jest. Nadaj temu inną nazwę albo zmień tamtego.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be a number of exceptions a month. Write a number from 0 to {limit}.</source>
        <translation>„{text}” to nie liczba wyjątków w miesiącu. Wpisz liczbę od 0 do {limit}.</translation>
    </message>
    <message>
        <source>“{text}” is not a rate an hour. Write it like 45 EUR or 45.50 EUR.</source>
        <translation>„{text}” to nie stawka godzinowa. Zapisz ją tak: 45 EUR albo 45.50 EUR.</translation>
    </message>
    <message>
        <source>“{text}” does not say what is usually asked. Write it like report; thu 16:00-18:00; 45 min; ask 1 day before.</source>
        <translation>„{text}” nie mówi, o co zwykle proszą. Zapisz to tak: report; thu 16:00-18:00; 45 min; ask 1 day before.</translation>
    </message>
    <message>
        <source>Respiro remembers {limit} things that a client usually asks. Keep those that matter most.</source>
        <translation>Respiro pamięta do {limit} typowych próśb klienta. Zostaw najważniejsze.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the contacts again; nothing was changed.</source>
        <translation>{file} jest pusty. Wyeksportuj kontakty jeszcze raz; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a .vcf file in it.</source>
        <translation>{file} to folder. Wybierz w nim plik .vcf.</translation>
    </message>
    <message>
        <source>{file} has {megabytes} MB; Respiro reads address books of up to {limit_megabytes} MB. Nothing was changed.</source>
        <translation>{file} ma {megabytes} MB; Respiro czyta książki adresowe do {limit_megabytes} MB. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{file} holds more than {limit} contacts, so nothing was changed. Export fewer of them, those who are clients.</source>
        <translation>{file} zawiera ponad {limit} kontaktów, więc nic się nie zmieniło. Wyeksportuj mniej, tylko klientów.</translation>
    </message>
    <message>
        <source>{file} holds no contacts. Export yours as vCard (.vcf) and choose that file; nothing was changed.</source>
        <translation>{file} nie zawiera kontaktów. Wyeksportuj swoje jako vCard (.vcf) i wybierz ten plik; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>“{text}” is not the client&apos;s name, so nothing was erased. Write “{name}”, or give --yes.</source>
        <translation>„{text}” to nie nazwa tego klienta, więc niczego nie wymazano. Wpisz „{name}” albo podaj --yes.</translation>
    </message>
    <message>
        <source>{path} was set aside because it is damaged, and may hold their data. Delete it when you can.</source>
        <translation>{path} odłożono, bo jest uszkodzony; może zawierać dane klienta. Usuń go przy okazji.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged and could not be written anew; it may hold their data. Delete it.</source>
        <translation>Kopia zapasowa {path} jest uszkodzona i nie dało się zapisać jej od nowa; może zawierać dane klienta. Usuń ją.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store, so traces may remain in {path}. They go by themselves with the next backup.</source>
        <translation>Inny program blokuje dane Respiro, więc w {path} mogą zostać ślady. Znikną same przy następnej kopii zapasowej.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written. Choose another place.</source>
        <translation>Nie można zapisać w {folder}. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>this contact&apos;s end is missing</source>
        <translation>brakuje końca tego kontaktu</translation>
    </message>
    <message>
        <source>this contact has a line that is too long</source>
        <translation>w tym kontakcie jest zbyt długi wiersz</translation>
    </message>
    <message>
        <source>this contact can&apos;t be understood</source>
        <translation>tego kontaktu nie da się zrozumieć</translation>
    </message>
    <message>
        <source>this contact has no name</source>
        <translation>ten kontakt nie ma nazwy</translation>
    </message>
    <message>
        <source>this is a group, not a person</source>
        <translation>to grupa, nie osoba</translation>
    </message>
    <message>
        <source>a line that can&apos;t be understood was left out</source>
        <translation>pominięto niezrozumiały wiersz</translation>
    </message>
    <message>
        <source>“{detail}” is no e-mail address and was left out</source>
        <translation>„{detail}” to nie adres e-mail; pominięto</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Sprawy z połączeń</translation>
    </message>
    <message>
        <source>Urgent requests</source>
        <translation>Pilne zgłoszenia</translation>
    </message>
    <message>
        <source>Playbooks that were run</source>
        <translation>Użyte scenariusze</translation>
    </message>
    <message>
        <source>Exceptions by month</source>
        <translation>Wyjątki według miesięcy</translation>
    </message>
    <message>
        <source>Margin booked for them</source>
        <translation>Margines dla tego klienta</translation>
    </message>
    <message>
        <source>What Respiro remembers between starts</source>
        <translation>Co Respiro pamięta między uruchomieniami</translation>
    </message>
    <message>
        <source>In your home calendar</source>
        <translation>W kalendarzu domowym</translation>
    </message>
    <message>
        <source>Backups that hold their data</source>
        <translation>Kopie zapasowe z danymi klienta</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O czym</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozwolone</translation>
    </message>
    <message>
        <source>asked ahead, in minutes of working time:</source>
        <translation>pytanie z wyprzedzeniem, w minutach czasu pracy:</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Attempts without answer</source>
        <translation>Próby bez odpowiedzi</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Ostatnie połączenie</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>Liczba połączeń</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Szczegół</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Rodzaj połączenia</translation>
    </message>
    <message>
        <source>What they have already done</source>
        <translation>Co już zrobili</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-maile</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Jak się skończyło</translation>
    </message>
    <message>
        <source>By when they expect it</source>
        <translation>Na kiedy tego oczekują</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Oczekiwany termin</translation>
    </message>
    <message>
        <source>What they usually ask</source>
        <translation>O co zwykle proszą</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Usually free after</source>
        <translation>Zwykle ma czas po</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Stawka godzinowa</translation>
    </message>
    <message>
        <source>Can be reached</source>
        <translation>Kiedy jest dostępny</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Ważne</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Pilne</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Rezerwacja</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Let through out of hours</source>
        <translation>Pierwszeństwo poza godzinami</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Pierwsze połączenie</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Poza godzinami</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefony</translation>
    </message>
    <message>
        <source>When it is done</source>
        <translation>Kiedy to robisz</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Obiecany termin</translation>
    </message>
    <message>
        <source>May reach you</source>
        <translation>Kiedy może się kontaktować</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Otrzymano</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekundy</translation>
    </message>
    <message>
        <source>Backup people may be told how to reach them</source>
        <translation>Osoby wspierające mogą dostać dane kontaktowe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od kiedy</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>Ile minut zajęło</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Urgent channel</source>
        <translation>Pilny kanał</translation>
    </message>
    <message>
        <source>Response window in minutes of working time</source>
        <translation>Czas na odpowiedź w minutach pracy</translation>
    </message>
    <message>
        <source>{host} would be spoken to in the clear, and anyone on the way could read your password. Nothing was sent; write https, or agree to it for this server.</source>
        <translation>Połączenie z {host} nie byłoby szyfrowane i po drodze każdy mógłby odczytać twoje hasło. Niczego nie wysłano; wpisz https albo zgódź się na to dla tego serwera.</translation>
    </message>
    <message>
        <source>There is no calendar server (CalDAV) to be found at {host}. Nothing was changed; look up its whole address with whoever runs it.</source>
        <translation>Pod {host} nie ma serwera kalendarzy (CalDAV). Nic się nie zmieniło; zapytaj administratora o pełny adres.</translation>
    </message>
    <message>
        <source>The calendar is not there on {host} any more. Everything stays as it is here; look whether it was moved or removed.</source>
        <translation>Na {host} nie ma już tego kalendarza. Tutaj wszystko zostaje bez zmian; sprawdź, czy go nie przeniesiono lub nie usunięto.</translation>
    </message>
    <message>
        <source>{host} knows you, but there is no calendar of yours on it. Make one there first, then try again.</source>
        <translation>{host} cię zna, ale nie ma tam twojego kalendarza. Najpierw utwórz go tam, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{host} did not take this user name and password. Nothing was changed, and it is not asked again until you check them; some servers want a password made for this purpose.</source>
        <translation>{host} nie przyjmuje tej nazwy użytkownika i hasła. Nic się nie zmieniło i nie będzie kolejnych prób, dopóki ich nie sprawdzisz; niektóre serwery wymagają hasła utworzonego do tego celu.</translation>
    </message>
    <message>
        <source>{service} takes no password for its calendars. Subscribe to the secret ICS address instead, which its calendar settings show.</source>
        <translation>{service} nie przyjmuje haseł do swoich kalendarzy. Zamiast tego zasubskrybuj tajny adres ICS, który znajdziesz tam w ustawieniach kalendarza.</translation>
    </message>
    <message>
        <source>{host} leads on to another server, {target}. Your password was not sent there; if you know that server, use its address.</source>
        <translation>{host} prowadzi dalej, do innego serwera: {target}. Twojego hasła tam nie wysłano; jeśli znasz ten serwer, użyj jego adresu.</translation>
    </message>
    <message>
        <source>{host} knows you and does not allow this. Nothing was changed; ask whoever runs it.</source>
        <translation>{host} cię zna, ale na to nie pozwala. Nic się nie zmieniło; zapytaj administratora.</translation>
    </message>
    <message>
        <source>This calendar on {host} may be read and not be written to. Nothing was changed; choose another one as the home of what Respiro plans.</source>
        <translation>Ten kalendarz na {host} można czytać, ale nie można w nim zapisywać. Nic się nie zmieniło; wybierz inny jako kalendarz domowy dla planów Respiro.</translation>
    </message>
    <message>
        <source>{host} is too busy and asks to be left alone for a while ({status}). What waits here is kept.</source>
        <translation>{host} ma za dużo pracy i prosi o chwilę spokoju ({status}). To, co tu czeka, nie przepadnie.</translation>
    </message>
    <message>
        <source>{host} has no room for this ({status}). It is kept here; make room there, then try again.</source>
        <translation>Na {host} nie ma na to miejsca ({status}). Tutaj to zostaje; zwolnij tam miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{host} answered with error {status}. Nothing is lost; it is tried again later.</source>
        <translation>{host} odpowiada błędem {status}. Nic nie przepadło; ponowna próba nastąpi później.</translation>
    </message>
    <message>
        <source>What the calendar server sent broke off or can&apos;t be understood. Nothing was changed; try again later.</source>
        <translation>Odpowiedź serwera kalendarzy urwała się albo jest niezrozumiała. Nic się nie zmieniło; spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The calendar server sent something made to do harm, or far too large. It was not read, and nothing was changed; tell whoever runs it.</source>
        <translation>Odpowiedź serwera kalendarzy ma szkodzić albo jest o wiele za duża. Nie wczytano jej i nic się nie zmieniło; powiadom administratora.</translation>
    </message>
    <message>
        <source>The calendar server pointed to items on another server. Nobody was asked there, and nothing was changed; tell whoever runs it.</source>
        <translation>Serwer kalendarzy wskazał wpisy na innym serwerze. Nie wysłano tam żadnego zapytania i nic się nie zmieniło; powiadom administratora.</translation>
    </message>
    <message>
        <source>This was changed on {host} meanwhile, so nothing was written over it. Both versions are kept.</source>
        <translation>W międzyczasie zmieniono to na {host}, więc niczego nie nadpisano. Zachowano obie wersje.</translation>
    </message>
    <message>
        <source>This was removed on {host} meanwhile, so nothing was written. It is kept here.</source>
        <translation>W międzyczasie usunięto to na {host}, więc niczego nie zapisano. Tutaj to zostaje.</translation>
    </message>
    <message>
        <source>{host} has this already, at another place in the calendar, so it was not written a second time.</source>
        <translation>{host} już to ma, w innym miejscu kalendarza, więc nie zapisano tego drugi raz.</translation>
    </message>
    <message>
        <source>the keyring is locked; unlock it. All the rest works</source>
        <translation>pęk kluczy jest zablokowany; odblokuj go. Cała reszta działa</translation>
    </message>
    <message>
        <source>no calendar is kept up to date</source>
        <translation>żaden kalendarz nie jest aktualizowany na bieżąco</translation>
    </message>
    <message>
        <source>{count} of {all} calendars are up to date</source>
        <translation>aktualne kalendarze: {count} z {all}</translation>
    </message>
    <message>
        <source>“{calendar}” is not up to date. {why}</source>
        <translation>kalendarz „{calendar}” nie jest aktualny. {why}</translation>
    </message>
    <message>
        <source>{count} entries of “{calendar}” are gone at the source; they are kept until you say that they may go</source>
        <translation>wpisy z „{calendar}”, których nie ma już u źródła: {count}; zostaną, dopóki nie pozwolisz im zniknąć</translation>
    </message>
    <message>
        <source>no account on a calendar server</source>
        <translation>brak konta na serwerze kalendarzy</translation>
    </message>
    <message>
        <source>no account is the home of what Respiro plans; it stays on this computer</source>
        <translation>plany Respiro nie trafiają na żadne konto; zostają na tym komputerze</translation>
    </message>
    <message>
        <source>“{account}” is in step with its server</source>
        <translation>konto „{account}” jest zgodne ze swoim serwerem</translation>
    </message>
    <message>
        <source>“{account}” was not synced yet; that needs a moment</source>
        <translation>konta „{account}” jeszcze nie zsynchronizowano; to chwilę potrwa</translation>
    </message>
    <message>
        <source>“{account}” is not in step with its server. {why}</source>
        <translation>konto „{account}” nie jest zgodne ze swoim serwerem. {why}</translation>
    </message>
    <message>
        <source>{count} changes of yours wait to be brought to “{account}”; they are safe here</source>
        <translation>twoje zmiany, które czekają na wysłanie na konto „{account}”: {count}; tutaj są bezpieczne</translation>
    </message>
    <message>
        <source>{count} changes of yours wait to be brought to “{account}”, and its server did not take {refused} of them, however often it was tried; they are safe here. Sync it by hand to try again</source>
        <translation>twoje zmiany, które czekają na wysłanie na konto „{account}”: {count}, w tym mimo ponawianych prób nieprzyjęte przez serwer: {refused}; tutaj są bezpieczne. Aby spróbować ponownie, zsynchronizuj konto ręcznie</translation>
    </message>
    <message>
        <source>{count} entries of “{account}” are gone on the server; they are kept until you say that they may go</source>
        <translation>wpisy z konta „{account}”, których nie ma już na serwerze: {count}; zostaną, dopóki nie pozwolisz im zniknąć</translation>
    </message>
    <message>
        <source>what Respiro plans lives in “{calendar}” of “{account}”</source>
        <translation>plany Respiro są w kalendarzu „{calendar}” konta „{account}”</translation>
    </message>
    <message>
        <source>what Respiro plans lives in “{calendar}” of “{account}”, and so not in {folder}</source>
        <translation>plany Respiro są w kalendarzu „{calendar}” konta „{account}”, a więc nie w {folder}</translation>
    </message>
    <message>
        <source>The secret address of an agenda of theirs is still in your keyring, which can&apos;t be had now. Remove “{path}” there, under “respiro”.</source>
        <translation>Tajny adres terminarza tego klienta jest nadal w twoim pęku kluczy, a ten jest teraz niedostępny. Usuń stamtąd „{path}”, w „respiro”.</translation>
    </message>
    <message>
        <source>What Respiro wrote about them into your calendar on “{path}” is still there, for the server can&apos;t be reached or refuses. Here it is gone, and the next sync removes it there.</source>
        <translation>To, co Respiro zapisało o tym kliencie w twoim kalendarzu na „{path}”, nadal tam jest, bo serwer jest niedostępny albo odmawia. Tutaj już tego nie ma, a następna synchronizacja usunie to i tam.</translation>
    </message>
    <message>
        <source>Agendas of theirs that are kept up to date</source>
        <translation>Terminarze klienta, aktualizowane na bieżąco</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Looked for anew every so many minutes</source>
        <translation>Sprawdzany co tyle minut</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Pobrano</translation>
    </message>
    <message>
        <source>Titles are shown, too</source>
        <translation>Widać też tytuły</translation>
    </message>
    <message>
        <source>Urgent response window in minutes of working time</source>
        <translation>Czas na pilną odpowiedź w minutach pracy</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Wykorzystane</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Czego chcą</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>Czyja kolej</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Exceptions a month</source>
        <translation>Wyjątki w miesiącu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
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
        <source>records</source>
        <translation>wpisów</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nie da się odczytać</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>poniedziałek</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>wtorek</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>środa</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>czwartek</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>piątek</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sobota</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>niedziela</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>przez telefon</translation>
    </message>
    <message>
        <source>by WhatsApp</source>
        <translation>przez WhatsApp</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>e-mailem</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>inaczej</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>oficjalny</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>przyjazny</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>nieodebrane</translation>
    </message>
    <message>
        <source>you called</source>
        <translation>twoje połączenie</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>twoja</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>jest kontakt</translation>
    </message>
    <message>
        <source>left a message</source>
        <translation>zostawiono wiadomość</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>ponowne połączenie</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>zamiast tego wiadomość</translation>
    </message>
    <message>
        <source>delegated</source>
        <translation>przekazane</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>porzucone</translation>
    </message>
    <message>
        <source>received</source>
        <translation>otrzymane</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>rozpatrzone</translation>
    </message>
    <message>
        <source>given a time</source>
        <translation>zaplanowane</translation>
    </message>
    <message>
        <source>worked on</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>waiting for them</source>
        <translation>czeka na odpowiedź</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>załatwione</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>od razu</translation>
    </message>
    <message>
        <source>in a margin block</source>
        <translation>w bloku marginesu</translation>
    </message>
    <message>
        <source>later</source>
        <translation>później</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>krócej</translation>
    </message>
    <message>
        <source>by someone else</source>
        <translation>przez kogoś innego</translation>
    </message>
    <message>
        <source>no, with an alternative</source>
        <translation>nie, z alternatywą</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>otwarto</translation>
    </message>
    <message>
        <source>shown to you</source>
        <translation>pokazano</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>odłożono</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>przeniesiono</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nie odbiera</translation>
    </message>
    <message>
        <source>a question came up</source>
        <translation>pojawiło się pytanie</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>otwarto ponownie</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>zmieniono</translation>
    </message>
    <message>
        <source>margin reserved</source>
        <translation>zarezerwowano margines</translation>
    </message>
    <message>
        <source>margin no longer reserved</source>
        <translation>zwolniono rezerwację marginesu</translation>
    </message>
    <message>
        <source>margin used</source>
        <translation>wykorzystano margines</translation>
    </message>
    <message>
        <source>margin not used after all</source>
        <translation>jednak nie wykorzystano marginesu</translation>
    </message>
    <message>
        <source>margin eaten</source>
        <translation>zjedzono margines</translation>
    </message>
    <message>
        <source>margin given back</source>
        <translation>oddano margines</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>wyjątek</translation>
    </message>
    <message>
        <source>apology offered</source>
        <translation>zaproponowano przeprosiny</translation>
    </message>
    <message>
        <source>margin lost</source>
        <translation>margines przepadł</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>z odpowiedzią</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>scenariusz</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>cofnięto</translation>
    </message>
    <message>
        <source>answered out of hours</source>
        <translation>odpowiedź poza godzinami</translation>
    </message>
    <message>
        <source>jumped the queue</source>
        <translation>poza kolejką</translation>
    </message>
    <message>
        <source>let through</source>
        <translation>także poza godzinami</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>do końca</translation>
    </message>
    <message>
        <source>settled before its end</source>
        <translation>załatwione przed końcem</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>porzucone</translation>
    </message>
    <message>
        <source>“{text}” is no chance. Write a percentage from 1% to 99%, such as 80%, or target.</source>
        <translation>„{text}” to nie prawdopodobieństwo. Napisz procent od 1% do 99%, np. 80%, albo target.</translation>
    </message>
    <message>
        <source>This margin has not begun yet, so none of it can have been used. Book it afterwards.</source>
        <translation>Ten margines jeszcze się nie zaczął, więc nic z niego nie mogło zostać wykorzystane. Zapisz to potem.</translation>
    </message>
    <message>
        <source>The block has {minutes} min that can be booked. Write a length from 1 min to that.</source>
        <translation>W tym bloku można zapisać {minutes} min. Napisz długość od 1 min do tylu.</translation>
    </message>
    <message>
        <source>Nothing like that was booked as used in block {text}. “respiro margin list” shows what was.</source>
        <translation>W bloku {text} nie zapisano takiego wykorzystania. „respiro margin list” pokazuje, co zapisano.</translation>
    </message>
    <message>
        <source>Block {text} was used more than once. Name one of them with --number: {choices}.</source>
        <translation>Blok {text} wykorzystano więcej niż raz. Wskaż jeden z wpisów przez --number: {choices}.</translation>
    </message>
    <message>
        <source>There already is margin at that time. Choose another place.</source>
        <translation>O tej porze jest już margines. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>“{meeting}” lies there. Choose a free place.</source>
        <translation>Jest tam „{meeting}”. Wybierz wolne miejsce.</translation>
    </message>
    <message>
        <source>A block stays in its week. Add a new one in the other week.</source>
        <translation>Blok zostaje w swoim tygodniu. W innym tygodniu dodaj nowy.</translation>
    </message>
    <message>
        <source>This block is no longer there. The week was loaded again.</source>
        <translation>Tego bloku już nie ma. Tydzień wczytano ponownie.</translation>
    </message>
    <message>
        <source>This block stands already. Apply or discard the plan first, then release it.</source>
        <translation>Ten blok już stoi. Najpierw zastosuj lub odrzuć plan, a potem go zwolnij.</translation>
    </message>
    <message>
        <source>This block has begun and stays as it is.</source>
        <translation>Ten blok już się zaczął i zostaje, jaki jest.</translation>
    </message>
    <message>
        <source>This changed in the meantime, so nothing was stored. Look at it again and repeat.</source>
        <translation>W międzyczasie coś się tu zmieniło, więc niczego nie zapisano. Spójrz na to jeszcze raz i powtórz.</translation>
    </message>
    <message>
        <source>Week {week} has passed and can only be reviewed.</source>
        <translation>Tydzień {week} minął i można go tylko przejrzeć.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store. Nothing was lost; close that program and try again.</source>
        <translation>Inny program blokuje dane Respiro. Nic nie przepadło; zamknij ten program i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Respiro. It was left untouched; update Respiro to open it.</source>
        <translation>{path} zapisała nowsza wersja Respiro. Plik jest nietknięty; zaktualizuj Respiro, aby go otworzyć.</translation>
    </message>
    <message>
        <source>Respiro may not write to {path}. Give yourself the right to, or start with --home and another folder.</source>
        <translation>Respiro nie może pisać w {path}. Nadaj sobie uprawnienia albo uruchom z --home i innym folderem.</translation>
    </message>
    <message>
        <source>The disk reported an error for {path} ({detail}). The change was not stored; check the disk.</source>
        <translation>Dysk zgłosił błąd dla {path} ({detail}). Zmiany nie zapisano; sprawdź dysk.</translation>
    </message>
    <message>
        <source>{path} is damaged and could not be repaired. It was left as it is; put a backup in its place.</source>
        <translation>{path} jest uszkodzony i nie dało się go naprawić. Zostawiono go bez zmian; wstaw w jego miejsce kopię zapasową.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was stored. What you have is safe; free some space and try again.</source>
        <translation>Dysk jest pełny, więc niczego nie zapisano. To, co masz, jest bezpieczne; zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Starting with the session could not be arranged: {path} can&apos;t be written.</source>
        <translation>Nie udało się ustawić uruchamiania z sesją: nie można zapisać {path}.</translation>
    </message>
    <message>
        <source>The settings could not be written to {path}. They are as they were; check the folder&apos;s rights.</source>
        <translation>Nie udało się zapisać ustawień w {path}. Są takie, jak były; sprawdź uprawnienia folderu.</translation>
    </message>
    <message>
        <source>The settings in {file} can&apos;t be used. {why} They were kept as {kept_as}, and the defaults hold.</source>
        <translation>Ustawień z pliku {file} nie da się użyć. {why} Zachowano je jako {kept_as}; obowiązują domyślne.</translation>
    </message>
    <message>
        <source>The settings in {file} can&apos;t be used. {why} The file was left alone, and the defaults hold.</source>
        <translation>Ustawień z pliku {file} nie da się użyć. {why} Plik pozostał bez zmian; obowiązują domyślne.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>To nie jest poprawny JSON.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Nie da się tego odczytać.</translation>
    </message>
    <message>
        <source>“{key}” needs its value in quotation marks.</source>
        <translation>Wartość „{key}” musi być w cudzysłowie.</translation>
    </message>
    <message>
        <source>“{key}” stands there twice.</source>
        <translation>„{key}” występuje dwa razy.</translation>
    </message>
    <message>
        <source>The work in the background failed ({error}). The store is as it was; please report this.</source>
        <translation>Praca w tle nie powiodła się ({error}). Dane są takie, jak były; prosimy o zgłoszenie.</translation>
    </message>
    <message>
        <source>This calendar needs more memory than Respiro allows itself. The store is as it was.</source>
        <translation>Ten kalendarz potrzebuje więcej pamięci, niż Respiro sobie pozwala. Dane są takie, jak były.</translation>
    </message>
    <message>
        <source>This calendar takes longer than Respiro allows itself. The store is as it was.</source>
        <translation>Ten kalendarz trwa dłużej, niż Respiro sobie pozwala. Dane są takie, jak były.</translation>
    </message>
    <message>
        <source>The work in the background could not be started ({program}). Nothing was changed; try again.</source>
        <translation>Nie udało się uruchomić pracy w tle ({program}). Nic się nie zmieniło; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no screen here for windows. The command line does the whole job: respiro --help.</source>
        <translation>Nie ma tu ekranu dla okien. Wszystko zrobi wiersz poleceń: respiro --help.</translation>
    </message>
    <message>
        <source>The work in the background ended without an answer. The store is as it was; try again.</source>
        <translation>Praca w tle skończyła się bez odpowiedzi. Dane są takie, jak były; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check the name and try again.</source>
        <translation>Nie ma pliku {file}. Sprawdź nazwę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose an .ics file in it.</source>
        <translation>{file} to folder. Wybierz w nim plik .ics.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Check its access rights and try again.</source>
        <translation>Nie można odczytać {file}. Sprawdź uprawnienia i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written. Choose another place.</source>
        <translation>Nie można zapisać {file}. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the calendar again; nothing was changed.</source>
        <translation>{file} jest pusty. Wyeksportuj kalendarz ponownie; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{file} has {megabytes} MB; Respiro reads calendars of up to {limit_megabytes} MB. Nothing was changed.</source>
        <translation>{file} ma {megabytes} MB; Respiro czyta kalendarze do {limit_megabytes} MB. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{file} is not a calendar. Export yours as .ics and choose that file; nothing was changed.</source>
        <translation>{file} to nie kalendarz. Wyeksportuj swój jako .ics i wybierz ten plik; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>The answer could not be written out ({reason}). What is stored is safe; make room and ask again.</source>
        <translation>Nie udało się wypisać odpowiedzi ({reason}). To, co zapisane, jest bezpieczne; zwolnij miejsce i zapytaj ponownie.</translation>
    </message>
    <message>
        <source>Qt needs {library}, which is missing here, so nothing was painted. On Debian, install libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3; CSV and JSON need none of them.</source>
        <translation>Qt potrzebuje {library}, a tu jej brakuje, więc niczego nie narysowano. W Debianie zainstaluj libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3; CSV i JSON nie potrzebują żadnej z nich.</translation>
    </message>
    <message>
        <source>No font is installed here, so nothing was painted. On Debian, install fonts-dejavu-core.</source>
        <translation>Nie ma tu żadnej czcionki, więc niczego nie narysowano. W Debianie zainstaluj fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>{text} is too long a time to list at once. Ask for {days} days at most.</source>
        <translation>{text} to za długi czas, by pokazać go naraz. Poproś o najwyżej {days} dni.</translation>
    </message>
    <message>
        <source>Margin that was moved in the home calendar stays where it was (such blocks: {count}): there is other margin, the time has passed, or the block has begun. Nothing is lost; choose another time.</source>
        <translation>Margines przesunięty w kalendarzu domowym zostaje na miejscu (takich bloków: {count}): jest tam inny margines, ten czas minął albo blok już się zaczął. Nic nie przepadło; wybierz inny czas.</translation>
    </message>
    <message>
        <source>{gone} margin blocks vanished from the home calendar at once. They stand here until you say what was meant, in the window or with “respiro margin gone”.</source>
        <translation>Z kalendarza domowego zniknęło naraz bloków marginesu: {gone}. Tutaj zostają do twojej decyzji, w oknie albo przez „respiro margin gone”.</translation>
    </message>
    <message>
        <source>The block can&apos;t be put where the home calendar has it: there is other margin, the time has passed, or the block has begun. Nothing was changed; keep the place that it has here, or make room first.</source>
        <translation>Bloku nie da się przenieść tam, gdzie ma go kalendarz domowy: jest tam inny margines, ten czas minął albo blok już się zaczął. Nic się nie zmieniło; zostaw go tu, gdzie jest, albo najpierw zrób miejsce.</translation>
    </message>
    <message>
        <source>Nothing that is open is called “{text}”. “respiro agenda conflicts” shows what is.</source>
        <translation>Nic otwartego nie nazywa się „{text}”. „respiro agenda conflicts” pokazuje, co jest otwarte.</translation>
    </message>
    <message>
        <source>No request is found under “{text}”. “respiro planb list” shows the queue.</source>
        <translation>Nie znaleziono zgłoszenia „{text}”. „respiro planb list” pokazuje kolejkę.</translation>
    </message>
    <message>
        <source>Write what {name} wants; one word is enough. Nothing was stored yet.</source>
        <translation>Wpisz, czego chce {name}; wystarczy jedno słowo. Niczego jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>The request of {name} is closed already, so nothing was changed. Reopen it first.</source>
        <translation>Zgłoszenie ({name}) jest już zamknięte, więc nic się nie zmieniło. Najpierw otwórz je ponownie.</translation>
    </message>
    <message>
        <source>The request of {name} does not wait for an answer, so nothing was changed.</source>
        <translation>Zgłoszenie ({name}) nie czeka na odpowiedź, więc nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>A request can&apos;t have come in the future. Check its time; nothing was stored.</source>
        <translation>Zgłoszenie nie może pochodzić z przyszłości. Sprawdź jego czas; niczego nie zapisano.</translation>
    </message>
    <message>
        <source>{minutes} minutes can&apos;t be. Write how long it takes: one minute at least, seven days at most.</source>
        <translation>Tyle to nie może trwać (w minutach: {minutes}). Wpisz, ile to zajmie: od minuty do siedmiu dni.</translation>
    </message>
    <message>
        <source>No time is chosen, so nothing was decided. Choose a block, or decide for later.</source>
        <translation>Nie wybrano czasu, więc nic nie postanowiono. Wybierz blok albo zdecyduj się na później.</translation>
    </message>
    <message>
        <source>No margin of the next two weeks has room for this. Choose a shorter way, another time or someone else.</source>
        <translation>W marginesie najbliższych dwóch tygodni nie ma na to miejsca. Wybierz krótszą wersję, inny czas albo kogoś innego.</translation>
    </message>
    <message>
        <source>A no comes with an alternative: write what you offer instead. Nothing was decided.</source>
        <translation>„Nie” idzie w parze z alternatywą: wpisz, co proponujesz w zamian. Nic nie postanowiono.</translation>
    </message>
    <message>
        <source>Say who takes it over. Nothing was decided.</source>
        <translation>Wpisz, kto to przejmuje. Nic nie postanowiono.</translation>
    </message>
    <message>
        <source>That is {length} more than your margin holds, and would break the promise to {names}. Nothing was decided: choose a shorter way, another time or someone else, or accept it with --over-capacity.</source>
        <translation>To o {length} więcej, niż mieści twój margines, i złamałoby obietnicę ({names}). Nic nie postanowiono: wybierz krótszą wersję, inny czas lub kogoś innego albo przyjmij to z --over-capacity.</translation>
    </message>
    <message>
        <source>Write a name. Nothing was stored yet.</source>
        <translation>Wpisz nazwę. Niczego jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>“{text}” is not among your backup people. “respiro helper list” shows them.</source>
        <translation>Wśród osób wspierających nie ma „{text}”. „respiro helper list” pokazuje wszystkie.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Write it like 10:00, 16:30.</source>
        <translation>„{text}” to nie godzina. Zapisz ją tak: 10:00, 16:30.</translation>
    </message>
    <message>
        <source>There is no playbook “{text}”. “respiro playbook list” shows them.</source>
        <translation>Nie ma scenariusza „{text}”. „respiro playbook list” pokazuje wszystkie.</translation>
    </message>
    <message>
        <source>There is no run “{text}”. “respiro playbook runs” shows those that are under way.</source>
        <translation>Nie ma przebiegu „{text}”. „respiro playbook runs” pokazuje te, które trwają.</translation>
    </message>
    <message>
        <source>This run of “{title}” is over. Start a new one if it goes on.</source>
        <translation>Ten przebieg „{title}” jest skończony. Jeśli sprawa trwa, zacznij nowy.</translation>
    </message>
    <message>
        <source>“{title}” is at its first step: there is nothing to take back.</source>
        <translation>„{title}” jest na pierwszym kroku: nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>“{text}” is no answer here, so the run stays where it is. Answer with one of {choices}.</source>
        <translation>„{text}” to nie odpowiedź na to pytanie, więc przebieg zostaje, gdzie jest. Odpowiedz jednym z tych: {choices}.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>It can&apos;t be read. Check its access rights.</source>
        <translation>Nie da się go odczytać. Sprawdź prawa dostępu.</translation>
    </message>
    <message>
        <source>It is no file. Choose one that ends in .yaml.</source>
        <translation>To nie plik. Wybierz taki, który kończy się na .yaml.</translation>
    </message>
    <message>
        <source>It is larger than {detail} kB, and was not read.</source>
        <translation>Ma ponad {detail} kB, więc go nie odczytano.</translation>
    </message>
    <message>
        <source>It has more parts than any playbook needs, and was not read.</source>
        <translation>Ma więcej części, niż potrzebuje jakikolwiek scenariusz, więc go nie odczytano.</translation>
    </message>
    <message>
        <source>The folder has more than {detail} playbooks; the others were left out.</source>
        <translation>W folderze jest ponad {detail} scenariuszy; pozostałe pominięto.</translation>
    </message>
    <message>
        <source>Its name may have letters, figures, - and _ only.</source>
        <translation>W nazwie mogą być tylko litery, cyfry, - i _.</translation>
    </message>
    <message>
        <source>Another file beside it has the same name, and was used. Rename or remove one of them.</source>
        <translation>Inny plik obok ma tę samą nazwę i to on jest używany. Zmień nazwę jednego z nich albo go usuń.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8. Save it in that encoding.</source>
        <translation>To nie jest tekst w UTF-8. Zapisz go w tym kodowaniu.</translation>
    </message>
    <message>
        <source>There is a character here that YAML does not allow.</source>
        <translation>Jest tu znak, na który YAML nie pozwala.</translation>
    </message>
    <message>
        <source>It is empty. It needs title, when and steps.</source>
        <translation>Jest pusty. Potrzebuje title, when i steps.</translation>
    </message>
    <message>
        <source>This is no valid YAML. Look at the indentation, brackets and quotation marks here or just above.</source>
        <translation>To nie jest poprawny YAML. Sprawdź wcięcia, nawiasy i cudzysłowy tutaj lub tuż wyżej.</translation>
    </message>
    <message>
        <source>There is a tab at the beginning. YAML is indented with blanks only.</source>
        <translation>Na początku jest tabulator. W YAML wcięcia robi się tylko spacjami.</translation>
    </message>
    <message>
        <source>There is a colon within the text. Put the whole text in quotation marks, or begin it on a new line.</source>
        <translation>W tekście jest dwukropek. Ujmij cały tekst w cudzysłów albo zacznij go w nowym wierszu.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Otwarto tu cudzysłów, ale go nie zamknięto.</translation>
    </message>
    <message>
        <source>&amp; and * name and repeat parts in YAML, which playbooks don&apos;t use. Put the text in quotation marks.</source>
        <translation>&amp; i * nazywają i powtarzają części w YAML, a scenariusze tego nie używają. Ujmij tekst w cudzysłów.</translation>
    </message>
    <message>
        <source>{detail} gives a type, which playbooks don&apos;t use. Put the text in quotation marks.</source>
        <translation>{detail} podaje typ, a scenariusze tego nie używają. Ujmij tekst w cudzysłów.</translation>
    </message>
    <message>
        <source>It is nested deeper than any playbook needs.</source>
        <translation>Zagnieżdżenie jest głębsze, niż potrzebuje jakikolwiek scenariusz.</translation>
    </message>
    <message>
        <source>A second document begins here. One file is one playbook.</source>
        <translation>Zaczyna się tu drugi dokument. Jeden plik to jeden scenariusz.</translation>
    </message>
    <message>
        <source>A list or mapping stands where a key is needed.</source>
        <translation>W miejscu klucza jest lista lub mapa.</translation>
    </message>
    <message>
        <source>Keys with their values are needed here: {detail}.</source>
        <translation>Potrzebne są tu klucze z wartościami: {detail}.</translation>
    </message>
    <message>
        <source>“{detail}” needs a list: lines that begin with “- ”.</source>
        <translation>„{detail}” wymaga listy: wierszy, które zaczynają się od „- ”.</translation>
    </message>
    <message>
        <source>“{detail}” needs a text, not a list or mapping.</source>
        <translation>„{detail}” wymaga tekstu, nie listy ani mapy.</translation>
    </message>
    <message>
        <source>“{detail}” needs a whole number.</source>
        <translation>„{detail}” wymaga liczby całkowitej.</translation>
    </message>
    <message>
        <source>“answers” needs lines such as “yes: note”, each with the id of the step that follows.</source>
        <translation>„answers” wymaga wierszy takich jak „yes: note”, każdy z id następnego kroku.</translation>
    </message>
    <message>
        <source>“{detail}” means nothing here. Is it misspelt?</source>
        <translation>„{detail}” nic tu nie znaczy. Może to literówka?</translation>
    </message>
    <message>
        <source>“{detail}” stands here twice.</source>
        <translation>„{detail}” jest tu dwa razy.</translation>
    </message>
    <message>
        <source>“{detail}” is missing.</source>
        <translation>Brakuje „{detail}”.</translation>
    </message>
    <message>
        <source>“{detail}” is empty.</source>
        <translation>„{detail}” jest puste.</translation>
    </message>
    <message>
        <source>The text is longer than {detail} characters.</source>
        <translation>Tekst ma ponad {detail} znaków.</translation>
    </message>
    <message>
        <source>Minutes may be 1 to {detail}.</source>
        <translation>Minuty mogą być od 1 do {detail}.</translation>
    </message>
    <message>
        <source>There are no steps.</source>
        <translation>Nie ma kroków.</translation>
    </message>
    <message>
        <source>There are more than {detail} steps. Make two playbooks of it.</source>
        <translation>Jest ponad {detail} kroków. Zrób z tego dwa scenariusze.</translation>
    </message>
    <message>
        <source>“{detail}” can&apos;t be an id: small letters a to z, figures, - and _ only, 40 at most.</source>
        <translation>„{detail}” nie może być id: tylko małe litery od a do z, cyfry, - i _, najwyżej 40 znaków.</translation>
    </message>
    <message>
        <source>No step can be called “{detail}”: that ends the run.</source>
        <translation>Żaden krok nie może nazywać się „{detail}”: to kończy przebieg.</translation>
    </message>
    <message>
        <source>There is no text “{detail}” for clients; the step is used without it.</source>
        <translation>Nie ma tekstu „{detail}” dla klientów; krok działa bez niego.</translation>
    </message>
    <message>
        <source>A step has either “next” or “answers”, not both.</source>
        <translation>Krok ma albo „next”, albo „answers”, nie oba.</translation>
    </message>
    <message>
        <source>A step has {detail} answers at most.</source>
        <translation>Liczba odpowiedzi w kroku: najwyżej {detail}.</translation>
    </message>
    <message>
        <source>The answer “{detail}” stands here twice.</source>
        <translation>Odpowiedź „{detail}” jest tu dwa razy.</translation>
    </message>
    <message>
        <source>The answer “{detail}” needs the id of a step, or end.</source>
        <translation>Odpowiedź „{detail}” wymaga id kroku albo end.</translation>
    </message>
    <message>
        <source>Another step has the id “{detail}” already.</source>
        <translation>Inny krok ma już id „{detail}”.</translation>
    </message>
    <message>
        <source>There is no step “{detail}” to go to.</source>
        <translation>Nie ma kroku „{detail}”, do którego można by przejść.</translation>
    </message>
    <message>
        <source>Nothing leads to the step “{detail}”.</source>
        <translation>Nic nie prowadzi do kroku „{detail}”.</translation>
    </message>
    <message>
        <source>From the step “{detail}” there is no way to the end: the run would go round for ever.</source>
        <translation>Z kroku „{detail}” nie ma drogi do końca: przebieg krążyłby bez końca.</translation>
    </message>
    <message>
        <source>The event has no start and was left out.</source>
        <translation>Wydarzenie nie ma początku i zostało pominięte.</translation>
    </message>
    <message>
        <source>The start can&apos;t be read; the event was left out.</source>
        <translation>Nie da się odczytać początku; wydarzenie pominięto.</translation>
    </message>
    <message>
        <source>The event can&apos;t be read ({detail}) and was left out.</source>
        <translation>Nie da się odczytać wydarzenia ({detail}); zostało pominięte.</translation>
    </message>
    <message>
        <source>The file ends inside this {detail}; the whole ones before it were used and nothing was removed.</source>
        <translation>Plik kończy się wewnątrz tego {detail}; użyto pełnych wcześniejszych i niczego nie usunięto.</translation>
    </message>
    <message>
        <source>This {detail} has no end; it was left out.</source>
        <translation>Ten {detail} nie ma końca; został pominięty.</translation>
    </message>
    <message>
        <source>The event has no end of its own; it was read up to the next.</source>
        <translation>Wydarzenie nie ma własnego zakończenia; wczytano je do początku następnego.</translation>
    </message>
    <message>
        <source>An end of {detail} that nothing began was passed over.</source>
        <translation>Pominięto koniec {detail}, którego nic nie zaczęło.</translation>
    </message>
    <message>
        <source>Parts nested too deep ({detail}) were passed over.</source>
        <translation>Pominięto zbyt głęboko zagnieżdżone części ({detail}).</translation>
    </message>
    <message>
        <source>Nobody knows the time zone {detail}; the event is shown at that time of day where you are.</source>
        <translation>Strefa czasowa {detail} jest nieznana; wydarzenie pokazano o tej godzinie tam, gdzie jesteś.</translation>
    </message>
    <message>
        <source>The description of a time zone can&apos;t be used ({detail}); what its name tells was used, if anything.</source>
        <translation>Nie da się użyć opisu strefy czasowej ({detail}); użyto tego, co mówi jej nazwa, jeśli cokolwiek mówi.</translation>
    </message>
    <message>
        <source>Busy time can&apos;t be read ({detail}) and was passed over.</source>
        <translation>Nie da się odczytać zajętego czasu ({detail}); pominięto go.</translation>
    </message>
    <message>
        <source>The file is too large; what it held before is kept.</source>
        <translation>Plik jest za duży; zachowano to, co zawierał wcześniej.</translation>
    </message>
    <message>
        <source>The file is empty; what it held before is kept.</source>
        <translation>Plik jest pusty; zachowano to, co zawierał wcześniej.</translation>
    </message>
    <message>
        <source>The file holds no calendar; what it held before is kept.</source>
        <translation>W pliku nie ma kalendarza; zachowano to, co zawierał wcześniej.</translation>
    </message>
    <message>
        <source>The file&apos;s end is missing; what it held before is kept until it is whole.</source>
        <translation>Brakuje końca pliku; to, co zawierał wcześniej, zostaje, aż będzie cały.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read; what it held before is kept.</source>
        <translation>Nie da się odczytać pliku; zachowano to, co zawierał wcześniej.</translation>
    </message>
    <message>
        <source>The repetition ({detail}) can&apos;t be followed; only the first time is in the agenda.</source>
        <translation>Powtórzenia ({detail}) nie da się odtworzyć; w terminarzu jest tylko pierwszy raz.</translation>
    </message>
    <message>
        <source>The repetition takes too long to work out; only the first time and changed ones are in the agenda.</source>
        <translation>Obliczenie powtórzeń trwa zbyt długo; w terminarzu są tylko pierwsze i zmienione terminy.</translation>
    </message>
    <message>
        <source>The repetition can&apos;t be worked out ({detail}); only the first time and changed ones are in the agenda.</source>
        <translation>Nie da się obliczyć powtórzeń ({detail}); w terminarzu są tylko pierwsze i zmienione terminy.</translation>
    </message>
    <message>
        <source>It happens too often; the first {detail} are in the agenda.</source>
        <translation>Zdarza się zbyt często; w terminarzu jest pierwszych {detail}.</translation>
    </message>
    <message>
        <source>The repetition ends before it begins; it never takes place.</source>
        <translation>Powtarzanie kończy się przed początkiem; nigdy się nie odbywa.</translation>
    </message>
    <message>
        <source>A rule of exceptions (EXRULE) was not followed; some times may be too many.</source>
        <translation>Reguły wyjątków (EXRULE) nie zastosowano; niektórych terminów może być za dużo.</translation>
    </message>
    <message>
        <source>Another event has the same UID; both are kept.</source>
        <translation>Inne wydarzenie ma ten sam UID; zachowano oba.</translation>
    </message>
    <message>
        <source>A later revision of this event is in the file; that one holds.</source>
        <translation>W pliku jest późniejsza wersja tego wydarzenia i to ona obowiązuje.</translation>
    </message>
    <message>
        <source>One date was changed twice; the later revision holds.</source>
        <translation>Jedną datę zmieniono dwa razy; obowiązuje późniejsza wersja.</translation>
    </message>
    <message>
        <source>This date ({detail}) is both changed and called off in the file; it was left out.</source>
        <translation>Ta data ({detail}) jest w pliku i zmieniona, i odwołana; pominięto ją.</translation>
    </message>
    <message>
        <source>The event has no UID and was given one.</source>
        <translation>Wydarzenie nie ma UID; nadano mu go.</translation>
    </message>
    <message>
        <source>{detail} stands there twice; the first was used.</source>
        <translation>{detail} występuje dwa razy; użyto pierwszego.</translation>
    </message>
    <message>
        <source>The end can&apos;t be read; the usual length was taken.</source>
        <translation>Nie da się odczytać końca; przyjęto zwykłą długość.</translation>
    </message>
    <message>
        <source>It ends before it starts; the start was kept.</source>
        <translation>Kończy się przed początkiem; zachowano początek.</translation>
    </message>
    <message>
        <source>The changed date can&apos;t be read; the event stands alone.</source>
        <translation>Nie da się odczytać zmienionej daty; wydarzenie stoi osobno.</translation>
    </message>
    <message>
        <source>A date in {detail} can&apos;t be read and was passed over.</source>
        <translation>Nie da się odczytać daty w {detail}; pominięto ją.</translation>
    </message>
    <message>
        <source>Its time lies outside any agenda.</source>
        <translation>Jego czas leży poza każdym terminarzem.</translation>
    </message>
    <message>
        <source>{detail} lines are not UTF-8 and were read as Latin-1.</source>
        <translation>Wiersze inne niż UTF-8 ({detail}) odczytano jako Latin-1.</translation>
    </message>
    <message>
        <source>The row can&apos;t be read and was left out.</source>
        <translation>Wiersza nie da się odczytać; pominięto go.</translation>
    </message>
    <message>
        <source>“{detail}” is no time of a call; the row was left out.</source>
        <translation>„{detail}” to nie czas połączenia; wiersz pominięto.</translation>
    </message>
    <message>
        <source>“{detail}” is no known kind of call; the row was left out.</source>
        <translation>„{detail}” to nieznany rodzaj połączenia; wiersz pominięto.</translation>
    </message>
    <message>
        <source>The number is blocked on the phone; there is nothing to do.</source>
        <translation>Numer jest zablokowany w telefonie; nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>Neither number nor name is known; there is nobody to call back.</source>
        <translation>Nie znamy numeru ani nazwy; nie ma do kogo oddzwonić.</translation>
    </message>
    <message>
        <source>The time lies ahead ({detail}); the row was left out.</source>
        <translation>Ten czas dopiero nadejdzie ({detail}); wiersz pominięto.</translation>
    </message>
    <message>
        <source>The log is cut off here; the calls before it were used.</source>
        <translation>Rejestr urywa się tutaj; wcześniejsze połączenia wczytano.</translation>
    </message>
    <message>
        <source>That is not an address on the web. Write it whole, like https://www.example.org/holidays.ics.</source>
        <translation>To nie jest adres internetowy. Wpisz go w całości, np. https://www.example.org/holidays.ics.</translation>
    </message>
    <message>
        <source>Calendars are fetched from http, https and webcal addresses only, not from “{scheme}:”.</source>
        <translation>Kalendarze można pobierać tylko z adresów http, https i webcal, a nie z „{scheme}:”.</translation>
    </message>
    <message>
        <source>This address would send your password readably over the network, so it was not used. Write https instead.</source>
        <translation>Z tym adresem twoje hasło poszłoby przez sieć bez szyfrowania, więc go nie użyto. Wpisz zamiast tego https.</translation>
    </message>
    <message>
        <source>There is no server by the name {host}. Nothing was changed; check how the address is written.</source>
        <translation>Nie ma serwera o nazwie {host}. Nic się nie zmieniło; sprawdź pisownię adresu.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached: {why} Nothing was changed; check the connection and try again.</source>
        <translation>Nie można połączyć się z {host}: {why} Nic się nie zmieniło; sprawdź połączenie i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{host} can&apos;t prove that it is {host}: {why} Nothing was fetched; tell whoever runs it.</source>
        <translation>{host} nie potrafi dowieść, że to {host}: {why} Niczego nie pobrano; powiadom administratora.</translation>
    </message>
    <message>
        <source>{host} answered with error {status} instead of a calendar. Nothing was changed; try again later.</source>
        <translation>{host} zamiast kalendarza przysyła błąd {status}. Nic się nie zmieniło; spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>{host} is too busy and asks to be left alone for a while ({status}). Nothing was changed.</source>
        <translation>{host} ma za dużo pracy i prosi o chwilę spokoju ({status}). Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>There is no calendar at {address} ({status}). Nothing was changed; check the address, or ask its owner for the new one.</source>
        <translation>Pod {address} nie ma kalendarza ({status}). Nic się nie zmieniło; sprawdź adres albo poproś właściciela o nowy.</translation>
    </message>
    <message>
        <source>{host} gives {address} only to those it knows ({status}). Nothing was changed; ask its owner for a new address, or write yours with name and password.</source>
        <translation>{host} udostępnia {address} tylko tym, których zna ({status}). Nic się nie zmieniło; poproś właściciela o nowy adres albo wpisz swój z nazwą i hasłem.</translation>
    </message>
    <message>
        <source>{host} had not sent everything after {seconds} s. Nothing was changed; try again later.</source>
        <translation>Po {seconds} s dane z {host} nadal nie były kompletne. Nic się nie zmieniło; spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>{address} holds more than {megabytes} MB, too much for a calendar. Nothing was changed.</source>
        <translation>{address} zawiera ponad {megabytes} MB, za dużo jak na kalendarz. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{address} leads on to {target}, and that was not followed: {why} Nothing was changed.</source>
        <translation>{address} prowadzi dalej, do {target}, ale to przekierowanie pominięto: {why} Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>What {host} sent broke off or arrived damaged. Nothing was changed; try again later.</source>
        <translation>Dane z {host} urwały się albo dotarły uszkodzone. Nic się nie zmieniło; spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>What {address} sent is no calendar; perhaps it is a page to log in. Nothing was changed; copy the calendar&apos;s own address, which often ends in .ics.</source>
        <translation>To, co przysłał {address}, nie jest kalendarzem; może to strona logowania. Nic się nie zmieniło; skopiuj adres samego kalendarza, często kończy się na .ics.</translation>
    </message>
    <message>
        <source>{address} sent nothing at all. Nothing was changed.</source>
        <translation>Z {address} nie przyszły żadne dane. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>server names can&apos;t be looked up at the moment.</source>
        <translation>w tej chwili nie da się wyszukać nazw serwerów.</translation>
    </message>
    <message>
        <source>it takes no connection, or ended it without an answer.</source>
        <translation>serwer nie przyjmuje połączenia albo zakończył je bez odpowiedzi.</translation>
    </message>
    <message>
        <source>no secure connection comes about.</source>
        <translation>nie udaje się nawiązać bezpiecznego połączenia.</translation>
    </message>
    <message>
        <source>what it answers is not the language of the web.</source>
        <translation>jego odpowiedź nie jest w języku sieci WWW.</translation>
    </message>
    <message>
        <source>the proxy that is set up on this computer does not get there.</source>
        <translation>serwer proxy ustawiony na tym komputerze tam nie dociera.</translation>
    </message>
    <message>
        <source>the proxy that is set up on this computer is of a kind that Respiro does not know.</source>
        <translation>serwer proxy ustawiony na tym komputerze jest typu, którego Respiro nie zna.</translation>
    </message>
    <message>
        <source>its certificate has expired.</source>
        <translation>jego certyfikat wygasł.</translation>
    </message>
    <message>
        <source>its certificate is not valid yet. Is this computer&apos;s clock right?</source>
        <translation>jego certyfikat nie jest jeszcze ważny. Czy zegar tego komputera dobrze chodzi?</translation>
    </message>
    <message>
        <source>its certificate is for another name.</source>
        <translation>jego certyfikat jest na inną nazwę.</translation>
    </message>
    <message>
        <source>its certificate was issued by nobody whom this computer trusts.</source>
        <translation>jego certyfikatu nie wydał nikt, komu ten komputer ufa.</translation>
    </message>
    <message>
        <source>its certificate is not valid.</source>
        <translation>jego certyfikat jest nieważny.</translation>
    </message>
    <message>
        <source>it leads on and on.</source>
        <translation>prowadzi to wciąż dalej i dalej.</translation>
    </message>
    <message>
        <source>anyone on the way could read along there.</source>
        <translation>po drodze każdy mógłby tam podejrzeć dane.</translation>
    </message>
    <message>
        <source>that is inside a private network.</source>
        <translation>to adres w sieci prywatnej.</translation>
    </message>
    <message>
        <source>that is not an address on the web.</source>
        <translation>to nie jest adres internetowy.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it, then try again; all that needs no password goes on working.</source>
        <translation>Twój pęk kluczy jest zablokowany. Odblokuj go i spróbuj ponownie; wszystko, co nie wymaga hasła, działa dalej.</translation>
    </message>
    <message>
        <source>There is no keyring in which a secret could be kept, and Respiro keeps none anywhere else. Start or install one, such as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Nie ma pęku kluczy, w którym można by coś tajnego przechować, a Respiro nie trzyma takich danych nigdzie indziej. Uruchom lub zainstaluj go, np. GNOME Keyring, KWallet lub KeePassXC.</translation>
    </message>
    <message>
        <source>Your keyring does not answer. Log out and in again; all that needs no password goes on working.</source>
        <translation>Twój pęk kluczy nie odpowiada. Wyloguj się i zaloguj ponownie; wszystko, co nie wymaga hasła, działa dalej.</translation>
    </message>
    <message>
        <source>Your keyring refused ({error}). Nothing was kept; look at it with the program it belongs to.</source>
        <translation>Twój pęk kluczy odmówił ({error}). Niczego w nim nie zapisano; zajrzyj do niego w programie, do którego należy.</translation>
    </message>
    <message>
        <source>“{calendar}” is no calendar that Respiro keeps up to date. Settings, Calendars shows which are.</source>
        <translation>„{calendar}” to nie kalendarz, który Respiro aktualizuje na bieżąco. Listę pokazują ustawienia, w sekcji Kalendarze.</translation>
    </message>
    <message>
        <source>Respiro keeps that up to date already, as “{calendar}”.</source>
        <translation>Respiro już to aktualizuje na bieżąco, jako „{calendar}”.</translation>
    </message>
    <message>
        <source>There is a calendar “{calendar}” already. Choose another name, or remove that one first.</source>
        <translation>Jest już kalendarz „{calendar}”. Wybierz inną nazwę albo najpierw usuń tamten.</translation>
    </message>
    <message>
        <source>A calendar is looked for every {least} to {most} minutes. Choose a time between them.</source>
        <translation>Kalendarz można sprawdzać co {least} do {most} minut. Wybierz czas z tego zakresu.</translation>
    </message>
    <message>
        <source>The end of {file} is missing: it broke off on its way, or is still being written. Nothing was changed.</source>
        <translation>Brakuje końca {file}: plik urwał się po drodze albo jest jeszcze zapisywany. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>There is no .ics file in {file}. Nothing was changed; choose the folder in which they lie.</source>
        <translation>W {file} nie ma żadnego pliku .ics. Nic się nie zmieniło; wybierz folder, w którym są takie pliki.</translation>
    </message>
    <message>
        <source>Your keyring does not have the address of “{calendar}” any more. Type it again; the copy stays.</source>
        <translation>W twoim pęku kluczy nie ma już adresu kalendarza „{calendar}”. Wpisz go ponownie; kopia zostaje.</translation>
    </message>
    <message>
        <source>There is no text “{text}”. “respiro text list” shows them.</source>
        <translation>Nie ma tekstu „{text}”. „respiro text list” pokazuje wszystkie.</translation>
    </message>
    <message>
        <source>The text in {file} can&apos;t be read. Check its rights; Respiro&apos;s own text is used meanwhile.</source>
        <translation>Nie da się odczytać tekstu z {file}. Sprawdź prawa dostępu; na razie używany jest tekst Respiro.</translation>
    </message>
    <message>
        <source>The text could not be written to {file}. It is as it was; check the folder&apos;s rights.</source>
        <translation>Nie dało się zapisać tekstu w {file}. Jest taki, jaki był; sprawdź prawa dostępu do folderu.</translation>
    </message>
    <message>
        <source>There is no copy of your own of “{text}”, so nothing was changed.</source>
        <translation>Nie ma twojej wersji „{text}”, więc nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>“{text}” says nothing. Write name=value, such as alternative=a call.</source>
        <translation>„{text}” nic nie mówi. Wpisz nazwa=wartość, np. alternative=rozmowa.</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a template: {detail}</source>
        <translation>Nie da się tego odczytać jako szablonu: {detail}</translation>
    </message>
    <message>
        <source>Nothing is known by the name “{detail}”.</source>
        <translation>Nic nie nosi nazwy „{detail}”.</translation>
    </message>
    <message>
        <source>There is no command “{detail}” in templates.</source>
        <translation>W szablonach nie ma polecenia „{detail}”.</translation>
    </message>
    <message>
        <source>There is no filter “{detail}” in texts.</source>
        <translation>W tekstach nie ma filtra „{detail}”.</translation>
    </message>
    <message>
        <source>“{detail}” is begun and not ended: add “end{detail}”.</source>
        <translation>„{detail}” zaczęto, a nie zakończono: dodaj „end{detail}”.</translation>
    </message>
    <message>
        <source>“{detail}” can&apos;t be used in a text.</source>
        <translation>„{detail}” nie da się użyć w tekście.</translation>
    </message>
    <message>
        <source>This can&apos;t be worked out: {detail}</source>
        <translation>Tego nie da się obliczyć: {detail}</translation>
    </message>
    <message>
        <source>A text may have {detail} characters at most.</source>
        <translation>Tekst może mieć najwyżej {detail} znaków.</translation>
    </message>
    <message>
        <source>The text grows beyond {detail} characters.</source>
        <translation>Tekst rozrasta się ponad {detail} znaków.</translation>
    </message>
    <message>
        <source>The loops take more than {detail} steps.</source>
        <translation>Pętle mają ponad {detail} kroków.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Zagnieżdżenie jest zbyt głębokie.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8.</source>
        <translation>Plik nie jest tekstem w UTF-8.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Pliku nie da się odczytać.</translation>
    </message>
    <message>
        <source>windows open on {name}</source>
        <translation>okna otwierają się na {name}</translation>
    </message>
    <message>
        <source>Nobody is named. Write a name, a number or an address.</source>
        <translation>Nie podano, kto to. Wpisz nazwę, numer lub adres.</translation>
    </message>
    <message>
        <source>That is longer than {limit} characters, so nothing was stored. Shorten it.</source>
        <translation>To więcej niż {limit} znaków, więc niczego nie zapisano. Skróć tekst.</translation>
    </message>
    <message>
        <source>A call can&apos;t lie ahead. Check its time; nothing was stored.</source>
        <translation>Połączenie nie może być w przyszłości. Sprawdź jego czas; niczego nie zapisano.</translation>
    </message>
    <message>
        <source>“{text}” is not a telephone number. Write it with its country, such as +34 600 123 456.</source>
        <translation>„{text}” to nie numer telefonu. Wpisz go z kierunkowym kraju, np. +48 600 123 456.</translation>
    </message>
    <message>
        <source>“{text}” does not say when to try again. Write the minutes to wait, such as 15, 60, morning.</source>
        <translation>„{text}” nie mówi, kiedy spróbować ponownie. Wpisz, ile minut czekać, np. 15, 60, morning.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be chosen. Choose one of {choices}.</source>
        <translation>Nie można wybrać „{text}”. Wybierz jedno z tych: {choices}.</translation>
    </message>
    <message>
        <source>“{text}” is not a country code. Write two letters such as ES, or system.</source>
        <translation>„{text}” to nie kod kraju. Wpisz dwie litery, np. PL, albo system.</translation>
    </message>
    <message>
        <source>“{text}” is not a time that Respiro understands. Write “tomorrow 10:00” or 2026-11-25T10:00.</source>
        <translation>Respiro nie rozumie „{text}” jako czasu. Napisz „jutro 10:00” albo 2026-11-25T10:00.</translation>
    </message>
    <message>
        <source>Nobody is found under “{text}”. “respiro call list” shows who waits.</source>
        <translation>Nie znaleziono nikogo pod „{text}”. „respiro call list” pokazuje, kto czeka.</translation>
    </message>
    <message>
        <source>“{text}” may be {choices}. Write one of these ids.</source>
        <translation>„{text}” może oznaczać: {choices}. Wpisz jeden z tych identyfikatorów.</translation>
    </message>
    <message>
        <source>{name} was answered already, so nothing was changed. Reopen it first.</source>
        <translation>{name}: sprawa jest już załatwiona, więc nic się nie zmieniło. Najpierw otwórz ją ponownie.</translation>
    </message>
    <message>
        <source>{name} still waits: there is nothing to reopen.</source>
        <translation>{name} nadal czeka: nie ma czego otwierać ponownie.</translation>
    </message>
    <message>
        <source>Say to whom it was delegated, or why it was dropped.</source>
        <translation>Podaj, komu to przekazano albo dlaczego odpuszczono.</translation>
    </message>
    <message>
        <source>Those minutes of margin were taken meanwhile, so nothing was changed. Choose again.</source>
        <translation>Te minuty marginesu są już zajęte, więc nic się nie zmieniło. Wybierz ponownie.</translation>
    </message>
    <message>
        <source>There is no “{text}” ahead for {name}. Choose another time; nothing was changed.</source>
        <translation>{name}: nie ma przed tobą takiego terminu jak „{text}”. Wybierz inny; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Nothing is asked about {name}, so there is nothing to answer.</source>
        <translation>{name}: nie ma pytania, więc nie ma na co odpowiadać.</translation>
    </message>
    <message>
        <source>{file} is no log of calls that Respiro knows; nothing was changed. Choose one of SMS Backup &amp; Restore, Fossify Phone, GNOME Calls or Linphone, or a table (CSV).</source>
        <translation>{file} to nie rejestr połączeń, który zna Respiro; nic się nie zmieniło. Wybierz plik z SMS Backup &amp; Restore, Fossify Phone, GNOME Calls lub Linphone albo tabelę (CSV).</translation>
    </message>
    <message>
        <source>It is not clear which column says when, and which says who; nothing was changed. Choose both.</source>
        <translation>Nie wiadomo, która kolumna mówi kiedy, a która kto; nic się nie zmieniło. Wybierz obie.</translation>
    </message>
    <message>
        <source>{file} is damaged. Copy it from the phone again; nothing was changed.</source>
        <translation>{file} jest uszkodzony. Skopiuj go z telefonu ponownie; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the calls again; nothing was changed.</source>
        <translation>{file} jest pusty. Wyeksportuj połączenia ponownie; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a log of calls in it.</source>
        <translation>{file} to folder. Wybierz w nim rejestr połączeń.</translation>
    </message>
    <message>
        <source>{file} has {megabytes} MB; Respiro reads logs of calls of up to {limit_megabytes} MB. Nothing was changed.</source>
        <translation>{file} ma {megabytes} MB; Respiro czyta rejestry połączeń do {limit_megabytes} MB. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{file} defines entities, which no log of calls needs, and was not read. Nothing was changed.</source>
        <translation>{file} definiuje encje, których rejestr połączeń nie potrzebuje, więc go nie wczytano. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{text} can&apos;t be told by its ending what it shall be. Choose a name that ends in {endings}.</source>
        <translation>Po końcówce {text} nie widać, jaki to ma być plik. Wybierz nazwę z jedną z końcówek: {endings}.</translation>
    </message>
    <message>
        <source>The watched folder {folder} can&apos;t be read. Check it, or choose another one in the settings.</source>
        <translation>Nie można odczytać obserwowanego folderu {folder}. Sprawdź go albo wybierz inny w ustawieniach.</translation>
    </message>
    <message>
        <source>The home calendar in {folder} can&apos;t be used ({reason}). Who waits is safe; check the folder or choose another one in the settings.</source>
        <translation>Kalendarza domowego w {folder} nie da się użyć ({reason}). Lista czekających jest bezpieczna; sprawdź folder albo wybierz inny w ustawieniach.</translation>
    </message>
    <message>
        <source>The folder of the home calendar is gone. Who waits is safe; bring it back, or the tasks are written anew in a day.</source>
        <translation>Folder kalendarza domowego zniknął. Lista czekających jest bezpieczna; przywróć go albo za dobę zadania zapiszą się od nowa.</translation>
    </message>
    <message>
        <source>{gone} tasks vanished from the home calendar at once. Who waits is safe; bring them back, or they are written anew in a day.</source>
        <translation>Z kalendarza domowego zniknęło naraz zadań: {gone}. Lista czekających jest bezpieczna; przywróć je albo za dobę zapiszą się od nowa.</translation>
    </message>
    <message>
        <source>no display here; the command line does the whole job, windows open in a desktop session</source>
        <translation>brak ekranu; wiersz poleceń zrobi wszystko, okna otwierają się w sesji pulpitu</translation>
    </message>
    <message>
        <source>no session bus; start Respiro from within a desktop session</source>
        <translation>brak magistrali sesji; uruchom Respiro w sesji pulpitu</translation>
    </message>
    <message>
        <source>the desktop has a tray</source>
        <translation>pulpit ma zasobnik</translation>
    </message>
    <message>
        <source>the platform&apos;s own tray is used</source>
        <translation>używany jest zasobnik systemu</translation>
    </message>
    <message>
        <source>no tray host answers; Respiro lives in a small window instead (GNOME: add the AppIndicator extension)</source>
        <translation>żaden zasobnik nie odpowiada; Respiro działa w małym oknie (GNOME: dodaj rozszerzenie AppIndicator)</translation>
    </message>
    <message>
        <source>a notification service is there</source>
        <translation>jest usługa powiadomień</translation>
    </message>
    <message>
        <source>Respiro&apos;s own small window shows notices</source>
        <translation>powiadomienia pokazuje małe okno Respiro</translation>
    </message>
    <message>
        <source>no notification service; Respiro shows notices in its own small window</source>
        <translation>brak usługi powiadomień; Respiro pokazuje je w swoim małym oknie</translation>
    </message>
    <message>
        <source>{name} keeps passwords</source>
        <translation>{name} przechowuje hasła</translation>
    </message>
    <message>
        <source>the keyring answers with a fault ({error}); unlock or restart it</source>
        <translation>pęk kluczy zgłasza błąd ({error}); odblokuj go lub uruchom ponownie</translation>
    </message>
    <message>
        <source>the keyring does not answer; restart it. All the rest works</source>
        <translation>pęk kluczy nie odpowiada; uruchom go ponownie. Cała reszta działa</translation>
    </message>
    <message>
        <source>{path} can be written</source>
        <translation>można pisać w {path}</translation>
    </message>
    <message>
        <source>every row in {path} is as it was written</source>
        <translation>każdy wiersz w {path} jest taki, jak zapisano</translation>
    </message>
    <message>
        <source>the store in {path} was damaged and has been repaired</source>
        <translation>dane w {path} były uszkodzone i zostały naprawione</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>The store was damaged. It was repaired from the backup of {backup}; the damaged file was kept in {damaged}.</source>
        <translation>Dane były uszkodzone. Naprawiono je z kopii zapasowej z {backup}; uszkodzony plik zachowano w {damaged}.</translation>
    </message>
    <message>
        <source>The store was damaged and there was no backup yet. What could be read was saved; the damaged file was kept in {damaged}.</source>
        <translation>Dane były uszkodzone, a kopii zapasowej jeszcze nie było. Uratowano to, co dało się odczytać; uszkodzony plik zachowano w {damaged}.</translation>
    </message>
    <message>
        <source>Missing now: {rows}. Import the calendars again to be sure.</source>
        <translation>Teraz brakuje: {rows}. Dla pewności zaimportuj kalendarze ponownie.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Nie wiadomo, by czegoś brakowało.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Wiersz {line}: {why}</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). Nothing was lost; please try again.</source>
        <translation>Coś się nie udało ({kind}). Nic nie przepadło; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>could not be read ({kind})</source>
        <translation>nie dało się odczytać ({kind})</translation>
    </message>
</context>
<context>
    <name>planb</name>
    <message>
        <source>{name} waits for you to look at it.</source>
        <translation>{name}: czeka, aż na to spojrzysz.</translation>
    </message>
    <message>
        <source>Now is the time for {name}.</source>
        <translation>Teraz pora na: {name}.</translation>
    </message>
    <message>
        <source>{name}: {left} until your promise.</source>
        <translation>{name}: {left} do obiecanego terminu.</translation>
    </message>
    <message>
        <source>{name} waits longer than promised.</source>
        <translation>{name}: czeka dłużej, niż obiecano.</translation>
    </message>
    <message>
        <source>{name} has not answered yet.</source>
        <translation>{name}: nadal bez odpowiedzi.</translation>
    </message>
    <message>
        <source>You asked them {when}: {what}</source>
        <translation>Pytanie zadane {when}: {what}</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>U: {name}</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Jest odpowiedź</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message numerus="yes">
        <source>{count} emergencies need you.</source>
        <translation>
            <numerusform>{count} pilna sprawa czeka na ciebie.</numerusform>
            <numerusform>{count} pilne sprawy czekają na ciebie.</numerusform>
            <numerusform>{count} pilnych spraw czeka na ciebie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>jeszcze nieobejrzane</translation>
    </message>
    <message>
        <source>begins now</source>
        <translation>zaczyna się teraz</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>nadal bez odpowiedzi</translation>
    </message>
    <message>
        <source>No margin is left for {name} before the promise. Decide anew when you do it.</source>
        <translation>Przed obiecanym terminem nie ma już marginesu na: {name}. Zdecyduj na nowo, kiedy to zrobisz.</translation>
    </message>
    <message>
        <source>The time for {name} is now {place}.</source>
        <translation>Nowy termin na: {name} to {place}.</translation>
    </message>
    <message>
        <source>Your margin has changed.</source>
        <translation>Twój margines się zmienił.</translation>
    </message>
    <message>
        <source>With {name} the exception is becoming the norm.</source>
        <translation>{name}: wyjątek staje się regułą.</translation>
    </message>
    <message>
        <source>{name} has used the last wild card of this month.</source>
        <translation>{name}: to była ostatnia dzika karta w tym miesiącu.</translation>
    </message>
    <message>
        <source>Reset the limit kindly…</source>
        <translation>Przypomnij o granicy…</translation>
    </message>
    <message>
        <source>Write to {name}…</source>
        <translation>Napisz do: {name}…</translation>
    </message>
    <message>
        <source>Exceptions are becoming the norm.</source>
        <translation>Wyjątki stają się regułą.</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions this month, {allowed} allowed.</source>
        <translation>
            <numerusform>%n wyjątek w tym miesiącu, dozwolone: {allowed}.</numerusform>
            <numerusform>%n wyjątki w tym miesiącu, dozwolone: {allowed}.</numerusform>
            <numerusform>%n wyjątków w tym miesiącu, dozwolone: {allowed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One exception this month, {allowed} allowed.</source>
        <translation>Jeden wyjątek w tym miesiącu, dozwolone: {allowed}.</translation>
    </message>
    <message>
        <source>{name}: started.</source>
        <translation>{name}: rozpoczęto.</translation>
    </message>
    <message>
        <source>{name}: answered.</source>
        <translation>{name}: jest odpowiedź.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>playbooks</name>
    <message>
        <source>Time is over.</source>
        <translation>Czas minął.</translation>
    </message>
    <message>
        <source>Time is over since {length}.</source>
        <translation>Czas minął {length} temu.</translation>
    </message>
    <message>
        <source>{length} left.</source>
        <translation>Zostało {length}.</translation>
    </message>
    <message>
        <source>Go on with what you know by now.</source>
        <translation>Idź dalej z tym, co już wiesz.</translation>
    </message>
    <message>
        <source>Time is over. {what}</source>
        <translation>Czas minął. {what}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>od {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n krok</numerusform>
            <numerusform>%n kroki</numerusform>
            <numerusform>%n kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>{steps} in {length}.</source>
        <translation>{steps} w {length}.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Porzucone.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Załatwione.</translation>
    </message>
    <message>
        <source>That was the last step.</source>
        <translation>To był ostatni krok.</translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>This desktop has no tray, so Respiro stays in a small window.</source>
        <translation>Ten pulpit nie ma zasobnika, więc Respiro zostaje w małym oknie.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Margin that vanished</source>
        <translation>Margines, który zniknął</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks are gone from the calendar</source>
        <translation>
            <numerusform>%n bloku nie ma już w kalendarzu</numerusform>
            <numerusform>%n bloków nie ma już w kalendarzu</numerusform>
            <numerusform>%n bloków nie ma już w kalendarzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on the server</source>
        <translation>
            <numerusform>%n wpisu nie ma już na serwerze</numerusform>
            <numerusform>%n wpisów nie ma już na serwerze</numerusform>
            <numerusform>%n wpisów nie ma już na serwerze</numerusform>
        </translation>
    </message>
    <message>
        <source>Given back here, changed in the calendar</source>
        <translation>Tu oddano, w kalendarzu zmieniono</translation>
    </message>
    <message>
        <source>Taken away here, changed in the calendar</source>
        <translation>Tu usunięto, w kalendarzu zmieniono</translation>
    </message>
    <message>
        <source>Changed here, taken away in the calendar</source>
        <translation>Tu zmieniono, w kalendarzu usunięto</translation>
    </message>
    <message>
        <source>Moved here and in the calendar</source>
        <translation>Przeniesiono tutaj i w kalendarzu</translation>
    </message>
    <message>
        <source>Changed here and in the calendar</source>
        <translation>Zmieniono tutaj i w kalendarzu</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margines</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Plan B</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Oddzwoń</translation>
    </message>
    <message numerus="yes">
        <source>All at once %n margin blocks are no longer in your home calendar. Did you delete them there? They stand here until you say so: a calendar that came back half empty looks just like that.</source>
        <translation>
            <numerusform>Z twojego kalendarza domowego nagle zniknął %n blok marginesu. Czy usunięto go tam celowo? Tutaj zostaje do twojej decyzji: tak samo wygląda kalendarz, który wrócił w połowie pusty.</numerusform>
            <numerusform>Z twojego kalendarza domowego zniknęły naraz %n bloki marginesu. Czy usunięto je tam celowo? Tutaj zostają do twojej decyzji: tak samo wygląda kalendarz, który wrócił w połowie pusty.</numerusform>
            <numerusform>Z twojego kalendarza domowego zniknęło naraz %n bloków marginesu. Czy usunięto je tam celowo? Tutaj zostają do twojej decyzji: tak samo wygląda kalendarz, który wrócił w połowie pusty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on the server. You keep them for now.</source>
        <translation>
            <numerusform>%n wpisu nie ma już na serwerze. Tutaj na razie zostaje.</numerusform>
            <numerusform>%n wpisów nie ma już na serwerze. Tutaj na razie zostają.</numerusform>
            <numerusform>%n wpisów nie ma już na serwerze. Tutaj na razie zostają.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All at once %n entries are no longer on the server. May they go here too? They are kept until you say so: a server that answers only in part looks just like that.</source>
        <translation>
            <numerusform>Z serwera nagle zniknął %n wpis. Czy może zniknąć i tutaj? Zostanie do twojej decyzji: tak samo wygląda serwer, który odpowiada tylko częściowo.</numerusform>
            <numerusform>Z serwera zniknęły naraz %n wpisy. Czy mogą zniknąć i tutaj? Zostaną do twojej decyzji: tak samo wygląda serwer, który odpowiada tylko częściowo.</numerusform>
            <numerusform>Z serwera zniknęło naraz %n wpisów. Czy mogą zniknąć i tutaj? Zostaną do twojej decyzji: tak samo wygląda serwer, który odpowiada tylko częściowo.</numerusform>
        </translation>
    </message>
    <message>
        <source>You took it away here, and it was changed in the calendar. Which one holds?</source>
        <translation>Tutaj to usunięto, a w kalendarzu zmieniono. Co obowiązuje?</translation>
    </message>
    <message>
        <source>You gave it back here, and it was changed in the calendar. Is it to stand again?</source>
        <translation>Tutaj ten czas oddano, a w kalendarzu zmieniono. Czy blok ma wrócić?</translation>
    </message>
    <message>
        <source>You changed it here, and it was taken away in the calendar. Is it to stay?</source>
        <translation>Tutaj to zmieniono, a w kalendarzu usunięto. Czy ma zostać?</translation>
    </message>
    <message>
        <source>You moved it here, and it was moved in the calendar too. Which place holds?</source>
        <translation>Przeniesiono to i tutaj, i w kalendarzu. Które miejsce obowiązuje?</translation>
    </message>
    <message>
        <source>Its time was changed here and in the calendar. Which time holds?</source>
        <translation>Termin zmieniono i tutaj, i w kalendarzu. Który obowiązuje?</translation>
    </message>
    <message>
        <source>It was changed here and in the calendar. Which version holds?</source>
        <translation>Zmieniono to i tutaj, i w kalendarzu. Która wersja obowiązuje?</translation>
    </message>
    <message>
        <source>Both stay as they are until you say so.</source>
        <translation>Do twojej decyzji obie strony zostają bez zmian.</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Oddano</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>{name} ({when})</source>
        <translation>{name} ({when})</translation>
    </message>
    <message>
        <source>{what}: {name}. Both stay until you say which holds.</source>
        <translation>{what}: {name}. Obie wersje zostają, dopóki nie powiesz, która obowiązuje.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed here and in the calendar, the first of them {name}. Both versions stay until you say which holds.</source>
        <translation>
            <numerusform>%n rzecz zmieniono tutaj i w kalendarzu: {name}. Obie wersje zostają, dopóki nie powiesz, która obowiązuje.</numerusform>
            <numerusform>%n rzeczy zmieniono tutaj i w kalendarzu, pierwsza z nich to {name}. Obie wersje zostają, dopóki nie powiesz, która obowiązuje.</numerusform>
            <numerusform>%n rzeczy zmieniono tutaj i w kalendarzu, pierwsza z nich to {name}. Obie wersje zostają, dopóki nie powiesz, która obowiązuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until {when}</source>
        <translation>Odłożono: {when}</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Cały dzień</translation>
    </message>
    <message numerus="yes">
        <source>%n of them Respiro planned itself, and can write there again.</source>
        <translation>
            <numerusform>%n z nich pochodzi z planu Respiro; można go tam zapisać ponownie.</numerusform>
            <numerusform>%n z nich pochodzą z planu Respiro; można je tam zapisać ponownie.</numerusform>
            <numerusform>%n z nich pochodzi z planu Respiro; można je tam zapisać ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written on the server.</source>
        <translation>
            <numerusform>Zapisano na serwerze %n wpis.</numerusform>
            <numerusform>Zapisano na serwerze %n wpisy.</numerusform>
            <numerusform>Zapisano na serwerze %n wpisów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not take %n of them; they are kept here.</source>
        <translation>
            <numerusform>Serwer nie przyjął %n z nich; zostaje tutaj.</numerusform>
            <numerusform>Serwer nie przyjął %n z nich; zostają tutaj.</numerusform>
            <numerusform>Serwer nie przyjął %n z nich; zostaje tutaj.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them only the server knew what they were.</source>
        <translation>
            <numerusform>O %n z nich tylko serwer wiedział, czym był.</numerusform>
            <numerusform>O %n z nich tylko serwer wiedział, czym były.</numerusform>
            <numerusform>O %n z nich tylko serwer wiedział, czym były.</numerusform>
        </translation>
    </message>
    <message>
        <source>{calendar}: {count}</source>
        <translation>{calendar}: {count}</translation>
    </message>
    <message>
        <source>{what}: there {when}</source>
        <translation>{what}: tam {when}</translation>
    </message>
    <message>
        <source>{name}: yours holds. The calendar follows.</source>
        <translation>{name}: obowiązuje twoja wersja. Kalendarz się dostosuje.</translation>
    </message>
    <message>
        <source>{name}: the calendar&apos;s version holds.</source>
        <translation>{name}: obowiązuje wersja z kalendarza.</translation>
    </message>
    <message>
        <source>Both sides agree</source>
        <translation>Obie strony są zgodne</translation>
    </message>
    <message>
        <source>When something was changed here and in the calendar, or much of it vanished there at once, Respiro changes nothing and asks you here, once, with both versions side by side.</source>
        <translation>Gdy coś zmieni się i tutaj, i w kalendarzu albo wiele zniknie tam naraz, Respiro niczego nie zmienia i pyta cię tutaj, raz, z obiema wersjami obok siebie.</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Na razie zostają</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>stays</source>
        <translation>zostaje</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>przenosi się</translation>
    </message>
    <message>
        <source>gets shorter</source>
        <translation>skraca się</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>znika</translation>
    </message>
    <message numerus="yes">
        <source>{names} can be reached</source>
        <translation>
            <numerusform>dostępny klient: {names}</numerusform>
            <numerusform>dostępni klienci: {names}</numerusform>
            <numerusform>dostępni klienci: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} usually asks for {what}</source>
        <translation>{name}: typowa prośba {what}</translation>
    </message>
    <message>
        <source>a time you prefer</source>
        <translation>pora, którą wolisz</translation>
    </message>
    <message>
        <source>margin before, too</source>
        <translation>był tu już margines</translation>
    </message>
    <message>
        <source>free working time</source>
        <translation>wolny czas pracy</translation>
    </message>
    <message>
        <source>{meeting} needs the time</source>
        <translation>{meeting} potrzebuje tego czasu</translation>
    </message>
    <message>
        <source>a meeting needs the time</source>
        <translation>spotkanie potrzebuje tego czasu</translation>
    </message>
    <message>
        <source>no longer working time</source>
        <translation>to już nie czas pracy</translation>
    </message>
    <message>
        <source>too close to a block you pinned</source>
        <translation>za blisko przypiętego bloku</translation>
    </message>
    <message>
        <source>the week is better served elsewhere</source>
        <translation>w innym miejscu lepiej służy tygodniowi</translation>
    </message>
    <message>
        <source>you put it there</source>
        <translation>to twój wybór</translation>
    </message>
    <message>
        <source>{meetings} would have to give way.</source>
        <translation>Musiałoby ustąpić: {meetings}.</translation>
    </message>
    <message>
        <source>No {length} free on {day} between {start} and {end}.</source>
        <translation>{day}: brak wolnych {length} między {start} a {end}.</translation>
    </message>
    <message>
        <source>{day} has its most; {length} found no place.</source>
        <translation>{day}: osiągnięto maksimum; {length} nie znalazło miejsca.</translation>
    </message>
    <message>
        <source>{day} stays {length} under its least: the week&apos;s target is used up on other days.</source>
        <translation>{day}: brakuje {length} do minimum; cel tygodnia zużyły inne dni.</translation>
    </message>
    <message>
        <source>{length} of the week&apos;s target found no free working time.</source>
        <translation>Dla {length} z celu tygodnia nie ma wolnego czasu pracy.</translation>
    </message>
    <message>
        <source>{length} of the week&apos;s target found no place: each day has its most.</source>
        <translation>Dla {length} z celu tygodnia nie ma miejsca: każdy dzień ma już maksimum.</translation>
    </message>
    <message>
        <source>The week&apos;s target leaves out {length}.</source>
        <translation>Cel tygodnia pomija {length}.</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Others</source>
        <translation>Inni</translation>
    </message>
    <message>
        <source>Reset the limit…</source>
        <translation>Przypomnij o granicy…</translation>
    </message>
    <message>
        <source>See the requests</source>
        <translation>Zobacz zgłoszenia</translation>
    </message>
    <message>
        <source>Plan next week with more</source>
        <translation>Zaplanuj więcej na następny tydzień</translation>
    </message>
    <message>
        <source>Move margin to {better}</source>
        <translation>Przenieś margines → {better}</translation>
    </message>
    <message>
        <source>Protect {day}</source>
        <translation>Chroń: {day}</translation>
    </message>
    <message>
        <source>Expect it…</source>
        <translation>Dodaj do typowych próśb…</translation>
    </message>
    <message>
        <source>See the call-backs</source>
        <translation>Zobacz oddzwonienia</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Przypomnij o odpowiedzi</translation>
    </message>
    <message>
        <source>Plan next week with less</source>
        <translation>Zaplanuj mniej na następny tydzień</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n exceptions of {of} this month.</source>
        <translation>
            <numerusform>{name}: %n wyjątek w tym miesiącu, dozwolone: {of}.</numerusform>
            <numerusform>{name}: %n wyjątki w tym miesiącu, dozwolone: {of}.</numerusform>
            <numerusform>{name}: %n wyjątków w tym miesiącu, dozwolone: {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the one promise was not kept.</source>
        <translation>{name}: jedynej obietnicy nie dotrzymano.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {of} promises were not kept.</source>
        <translation>
            <numerusform>{name}: nie dotrzymano %n z {of} obietnic.</numerusform>
            <numerusform>{name}: nie dotrzymano %n z {of} obietnic.</numerusform>
            <numerusform>{name}: nie dotrzymano %n z {of} obietnic.</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of urgent work came, and the week had no margin for it.</source>
        <translation>Przyszło {length} pilnej pracy, a tydzień nie miał na nią marginesu.</translation>
    </message>
    <message>
        <source>{length} of urgent work did not fit into the {planned} of margin.</source>
        <translation>{length} pilnej pracy nie zmieściło się w marginesie ({planned}).</translation>
    </message>
    <message numerus="yes">
        <source>{day}: meetings took margin in {of} of the last %n weeks, {length} in all. {better} lost none.</source>
        <translation>
            <numerusform>{day}: spotkania zajęły margines w {of} z ostatnich %n tygodni, razem {length}. {better}: bez strat.</numerusform>
            <numerusform>{day}: spotkania zajęły margines w {of} z ostatnich %n tygodni, razem {length}. {better}: bez strat.</numerusform>
            <numerusform>{day}: spotkania zajęły margines w {of} z ostatnich %n tygodni, razem {length}. {better}: bez strat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: meetings took margin in {of} of the last %n weeks, {length} in all. No other day is safer.</source>
        <translation>
            <numerusform>{day}: spotkania zajęły margines w {of} z ostatnich %n tygodni, razem {length}. Żaden inny dzień nie jest bezpieczniejszy.</numerusform>
            <numerusform>{day}: spotkania zajęły margines w {of} z ostatnich %n tygodni, razem {length}. Żaden inny dzień nie jest bezpieczniejszy.</numerusform>
            <numerusform>{day}: spotkania zajęły margines w {of} z ostatnich %n tygodni, razem {length}. Żaden inny dzień nie jest bezpieczniejszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} asked for something urgent in {of} of the last %n weeks on the same day: {day}, {hours}. It took about {length}.</source>
        <translation>
            <numerusform>{name}: w {of} z ostatnich %n tygodni coś pilnego tego samego dnia. {day}, {hours}; zajmuje to około {length}.</numerusform>
            <numerusform>{name}: w {of} z ostatnich %n tygodni coś pilnego tego samego dnia. {day}, {hours}; zajmuje to około {length}.</numerusform>
            <numerusform>{name}: w {of} z ostatnich %n tygodni coś pilnego tego samego dnia. {day}, {hours}; zajmuje to około {length}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {of} call-backs came late.</source>
        <translation>
            <numerusform>%n z {of} oddzwonień było po czasie.</numerusform>
            <numerusform>%n z {of} oddzwonień były po czasie.</numerusform>
            <numerusform>%n z {of} oddzwonień było po czasie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} still owes you %n answers.</source>
        <translation>
            <numerusform>{name}: nadal czekasz na %n odpowiedź.</numerusform>
            <numerusform>{name}: nadal czekasz na %n odpowiedzi.</numerusform>
            <numerusform>{name}: nadal czekasz na %n odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {length} of margin stayed blank in each of the last %n weeks.</source>
        <translation>
            <numerusform>W %n ostatnim tygodniu puste zostało około {length} marginesu.</numerusform>
            <numerusform>W każdym z ostatnich %n tygodni puste zostawało około {length} marginesu.</numerusform>
            <numerusform>W każdym z ostatnich %n tygodni puste zostawało około {length} marginesu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Until you say so, Respiro goes on reminding you.</source>
        <translation>Dopóki tego nie powiesz, Respiro będzie przypominać.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nie odbiera</translation>
    </message>
    <message>
        <source>Did you reach {name}?</source>
        <translation>{name}: jest kontakt?</translation>
    </message>
    <message>
        <source>Did you write to {name}?</source>
        <translation>{name}: wiadomość wysłana?</translation>
    </message>
    <message>
        <source>{name} waits for you.</source>
        <translation>{name} czeka na ciebie.</translation>
    </message>
    <message>
        <source>{name} owes you an answer.</source>
        <translation>{name} ma ci odpowiedzieć.</translation>
    </message>
    <message>
        <source>Due {when}, {length} ago.</source>
        <translation>Termin: {when}, {length} temu.</translation>
    </message>
    <message>
        <source>Promised by {when}: {late}.</source>
        <translation>Obiecano: {when}, {late}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Zdecyduj…</translation>
    </message>
    <message>
        <source>Snooze 10 min</source>
        <translation>Odłóż o 10 min</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Napisz</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Oddzwoń</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zadzwoń</translation>
    </message>
    <message>
        <source>You called them {when}. Respiro keeps your answer for later calls.</source>
        <translation>Twoje połączenie: {when}. Respiro zapamięta odpowiedź na przyszłość.</translation>
    </message>
    <message>
        <source>Is it settled with {name}?</source>
        <translation>{name}: sprawa załatwiona?</translation>
    </message>
    <message>
        <source>They called {when}, and you answered.</source>
        <translation>Odebrane połączenie: {when}.</translation>
    </message>
    <message>
        <source>Drop the reminder for {name}?</source>
        <translation>{name}: odpuścić przypomnienie?</translation>
    </message>
    <message>
        <source>Its task was deleted in the agenda {when}.</source>
        <translation>Zadanie usunięto w terminarzu: {when}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you.</source>
        <translation>
            <numerusform>{count} osoba czeka na ciebie.</numerusform>
            <numerusform>{count} osoby czekają na ciebie.</numerusform>
            <numerusform>{count} osób czeka na ciebie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people owe you an answer.</source>
        <translation>
            <numerusform>{count} osoba ma ci odpowiedzieć.</numerusform>
            <numerusform>{count} osoby mają ci odpowiedzieć.</numerusform>
            <numerusform>{count} osób ma ci odpowiedzieć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reminders for you.</source>
        <translation>
            <numerusform>{count} sprawa na teraz.</numerusform>
            <numerusform>{count} sprawy na teraz.</numerusform>
            <numerusform>{count} spraw na teraz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>owes you an answer</source>
        <translation>ma ci odpowiedzieć</translation>
    </message>
    <message>
        <source>There is no number to call.</source>
        <translation>Nie ma numeru, na który można zadzwonić.</translation>
    </message>
    <message>
        <source>From now on, a call of yours ends a follow-up. The settings change that.</source>
        <translation>Odtąd twoje połączenie kończy przypomnienie. Zmienisz to w ustawieniach.</translation>
    </message>
    <message>
        <source>From now on, no call of yours ends a follow-up. The settings change that.</source>
        <translation>Odtąd żadne twoje połączenie nie kończy przypomnienia. Zmienisz to w ustawieniach.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>{name}: {outcome}.</source>
        <translation>{name}: {outcome}.</translation>
    </message>
    <message>
        <source>{name}: still to do. Again {when}.</source>
        <translation>{name}: nadal do zrobienia. Ponownie: {when}.</translation>
    </message>
    <message>
        <source>Your margin has changed.</source>
        <translation>Twój margines się zmienił.</translation>
    </message>
    <message>
        <source>No margin is left for calling {name}. The reminder stays, {when}.</source>
        <translation>Nie ma już marginesu na telefon: {name}. Przypomnienie zostaje, {when}.</translation>
    </message>
    <message>
        <source>The time for calling {name} moved with it: {when}.</source>
        <translation>{name}: pora na telefon przesunęła się razem z nim, {when}.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>free margin</source>
        <translation>wolny margines</translation>
    </message>
    <message>
        <source>promised work</source>
        <translation>obiecana praca</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Wykorzystany</translation>
    </message>
    <message>
        <source>Stayed blank</source>
        <translation>Pusty</translation>
    </message>
    <message>
        <source>Still ahead</source>
        <translation>Przed tobą</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Zjedzony</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Zwolniony</translation>
    </message>
    <message>
        <source>Nothing planned, target {target}</source>
        <translation>Nic nie zaplanowano, cel {target}</translation>
    </message>
    <message>
        <source>{planned} planned of {target}</source>
        <translation>Zaplanowano {planned} z {target}</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Client {number}</source>
        <translation>Klient {number}</translation>
    </message>
    <message>
        <source>Nothing stands out this week.</source>
        <translation>W tym tygodniu nic nie rzuca się w oczy.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Dzień po dniu</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Co rzuca się w oczy</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Klient po kliencie</translation>
    </message>
    <message>
        <source>No client needed anything out of turn this week.</source>
        <translation>W tym tygodniu żaden klient nie potrzebował niczego poza kolejką.</translation>
    </message>
    <message>
        <source>Twelve weeks</source>
        <translation>Dwanaście tygodni</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Następny tydzień</translation>
    </message>
    <message>
        <source>Meetings that ate margin</source>
        <translation>Spotkania, które zjadły margines</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Najbliższe dwa tygodnie</translation>
    </message>
    <message>
        <source>Respiro · {week}, as of {day}, {time}</source>
        <translation>Respiro · {week}, stan: {day}, {time}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} z {count}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Pilne sprawy</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Exceptions this month</source>
        <translation>Wyjątki w miesiącu</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Dotrzymane obietnice</translation>
    </message>
    <message>
        <source>Called back in time</source>
        <translation>Oddzwoniono na czas</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Mediana czekania</translation>
    </message>
    <message>
        <source>Owed to you</source>
        <translation>Czekasz na</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>{number} of {allowed}</source>
        <translation>{number} z {allowed}</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>tier {tier}</source>
        <translation>poziom {tier}</translation>
    </message>
    <message>
        <source>You work on it</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Czeka na ciebie</translation>
    </message>
    <message>
        <source>Waits for the client</source>
        <translation>Czeka na klienta</translation>
    </message>
    <message>
        <source>With someone else</source>
        <translation>U kogoś innego</translation>
    </message>
    <message>
        <source>What you asked of clients</source>
        <translation>Twoje prośby do klientów</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>jeszcze nierozpatrzone</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>przejmuje {name}</translation>
    </message>
    <message>
        <source>{length} so far</source>
        <translation>dotąd {length}</translation>
    </message>
    <message>
        <source>Planned for {when}</source>
        <translation>Zaplanowano: {when}</translation>
    </message>
    <message>
        <source>Promised by {when}</source>
        <translation>Obiecano: {when}</translation>
    </message>
    <message>
        <source>Other margin was found: {when}</source>
        <translation>Znaleziono inny margines: {when}</translation>
    </message>
    <message>
        <source>Asked them: {detail}</source>
        <translation>Pytanie do nich: {detail}</translation>
    </message>
    <message>
        <source>Handed to {detail}</source>
        <translation>Przekazano: {detail}</translation>
    </message>
    <message>
        <source>Done after {detail}</source>
        <translation>Załatwione, czas: {detail}</translation>
    </message>
    <message>
        <source>Declined; offered: {detail}</source>
        <translation>Odmowa; propozycja: {detail}</translation>
    </message>
    <message>
        <source>Text taken along: {detail}</source>
        <translation>Wzięty tekst: {detail}</translation>
    </message>
    <message>
        <source>Playbook: {detail}</source>
        <translation>Scenariusz: {detail}</translation>
    </message>
    <message>
        <source>Gave its time to another request, to be planned anew</source>
        <translation>Termin przejęło inne zgłoszenie; do zaplanowania na nowo</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Nadeszło</translation>
    </message>
    <message>
        <source>Set aside until its time</source>
        <translation>Odłożono do terminu</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Waits for their answer</source>
        <translation>Czeka na ich odpowiedź</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Wznowiono</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Other margin was found</source>
        <translation>Znaleziono inny margines</translation>
    </message>
    <message>
        <source>Its margin is gone, to be planned anew</source>
        <translation>Margines przepadł; do zaplanowania na nowo</translation>
    </message>
    <message>
        <source>The last step was undone</source>
        <translation>Cofnięto ostatni krok</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Odłożono</translation>
    </message>
    <message>
        <source>They answered; the clock goes on</source>
        <translation>Jest odpowiedź; zegar znów idzie</translation>
    </message>
    <message>
        <source>Sorted out</source>
        <translation>Rozpatrzono</translation>
    </message>
    <message>
        <source>The exception was taken back</source>
        <translation>Cofnięto wyjątek</translation>
    </message>
    <message>
        <source>An exception: answered out of hours</source>
        <translation>Wyjątek: odpowiedź poza godzinami</translation>
    </message>
    <message>
        <source>An exception: done before others</source>
        <translation>Wyjątek: przed innymi</translation>
    </message>
    <message>
        <source>An exception: let through out of hours</source>
        <translation>Wyjątek: przepuszczono poza godzinami</translation>
    </message>
    <message>
        <source>An exception</source>
        <translation>Wyjątek</translation>
    </message>
    <message>
        <source>Notice shown</source>
        <translation>Pokazano powiadomienie</translation>
    </message>
    <message numerus="yes">
        <source>Notice shown %n times</source>
        <translation>
            <numerusform>Pokazano powiadomienie %n raz</numerusform>
            <numerusform>Pokazano powiadomienie %n razy</numerusform>
            <numerusform>Pokazano powiadomienie %n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>paused, {left}</source>
        <translation>wstrzymane, {left}</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>do zrobienia teraz</translation>
    </message>
    <message>
        <source>{length} left</source>
        <translation>zostało {length}</translation>
    </message>
    <message>
        <source>{length} late</source>
        <translation>{length} po terminie</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>urgent and important</source>
        <translation>pilne i ważne</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>pilne</translation>
    </message>
    <message>
        <source>important</source>
        <translation>ważne</translation>
    </message>
    <message>
        <source>neither urgent nor important</source>
        <translation>ani pilne, ani ważne</translation>
    </message>
    <message>
        <source>The clock stands still: {left}</source>
        <translation>Zegar stoi: {left}</translation>
    </message>
    <message>
        <source>You work on it from now on.</source>
        <translation>Od teraz w toku.</translation>
    </message>
    <message>
        <source>Waits for them since {when}: {detail}</source>
        <translation>Czeka na nich ({when}): {detail}</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet; it should be by {by}.</source>
        <translation>Jeszcze nierozpatrzone; rozpatrz do: {by}.</translation>
    </message>
    <message>
        <source>Waits for you, without a time of its own.</source>
        <translation>Czeka na ciebie, bez własnego terminu.</translation>
    </message>
    <message>
        <source>Planned: {place}.</source>
        <translation>Zaplanowano: {place}.</translation>
    </message>
    <message>
        <source>You work on it: {length} so far.</source>
        <translation>W toku: dotąd {length}.</translation>
    </message>
    <message>
        <source>Waits for their answer since {when}.</source>
        <translation>Czeka na ich odpowiedź, od: {when}.</translation>
    </message>
    <message>
        <source>{detail} does it, since {when}.</source>
        <translation>Robi to {detail}, od: {when}.</translation>
    </message>
    <message>
        <source>Done {when}, after {length} of work.</source>
        <translation>Załatwione: {when}, praca: {length}.</translation>
    </message>
    <message>
        <source>Declined {when}. You offered: {detail}</source>
        <translation>Odmowa: {when}. Twoja propozycja: {detail}</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>done in {length}</source>
        <translation>załatwione w {length}</translation>
    </message>
    <message>
        <source>You work on {name}: {length}.</source>
        <translation>W toku: {name}, {length}.</translation>
    </message>
    <message>
        <source>You work on {name}.</source>
        <translation>W toku: {name}.</translation>
    </message>
    <message>
        <source>One emergency waits: {name}, {left}.</source>
        <translation>Czeka jedna pilna sprawa: {name}, {left}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} emergencies wait; next is {name}, {left}.</source>
        <translation>
            <numerusform>{count} pilna sprawa czeka; najpierw {name}, {left}.</numerusform>
            <numerusform>{count} pilne sprawy czekają; najpierw {name}, {left}.</numerusform>
            <numerusform>{count} pilnych spraw czeka; najpierw {name}, {left}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One promise is broken.</source>
        <translation>Jedna obietnica jest niedotrzymana.</translation>
    </message>
    <message>
        <source>One waits for an answer.</source>
        <translation>Jedna sprawa czeka na odpowiedź.</translation>
    </message>
    <message>
        <source>One is with someone else.</source>
        <translation>Jedną sprawę ma ktoś inny.</translation>
    </message>
    <message>
        <source>You asked one person for something.</source>
        <translation>Jedna osoba ma twoją prośbę.</translation>
    </message>
    <message>
        <source>One more emergency waits.</source>
        <translation>Czeka jeszcze jedna pilna sprawa.</translation>
    </message>
    <message numerus="yes">
        <source>%n more emergencies wait.</source>
        <translation>
            <numerusform>Czeka jeszcze %n pilna sprawa.</numerusform>
            <numerusform>Czekają jeszcze %n pilne sprawy.</numerusform>
            <numerusform>Czeka jeszcze %n pilnych spraw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises are broken.</source>
        <translation>
            <numerusform>%n obietnica jest niedotrzymana.</numerusform>
            <numerusform>%n obietnice są niedotrzymane.</numerusform>
            <numerusform>%n obietnic jest niedotrzymanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for an answer.</source>
        <translation>
            <numerusform>%n sprawa czeka na odpowiedź.</numerusform>
            <numerusform>%n sprawy czekają na odpowiedź.</numerusform>
            <numerusform>%n spraw czeka na odpowiedź.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are with someone else.</source>
        <translation>
            <numerusform>%n sprawę ma ktoś inny.</numerusform>
            <numerusform>%n sprawy ma ktoś inny.</numerusform>
            <numerusform>%n spraw ma ktoś inny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You asked %n people for something.</source>
        <translation>
            <numerusform>%n osoba ma twoją prośbę.</numerusform>
            <numerusform>%n osoby mają twoją prośbę.</numerusform>
            <numerusform>%n osób ma twoją prośbę.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits what you look for.</source>
        <translation>Nic tu nie pasuje do tego, czego szukasz.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Pokaż &amp;wszystkie</translation>
    </message>
    <message>
        <source>When a client cries for help, sort it out calmly: three questions, one decision, a promised time. What you accept waits here, in order.</source>
        <translation>Gdy klient woła o pomoc, rozpatrz to spokojnie: trzy pytania, jedna decyzja, obiecany termin. Co przyjmiesz, czeka tutaj, po kolei.</translation>
    </message>
    <message>
        <source>Urgent requests will stand here</source>
        <translation>Tu będą pilne zgłoszenia</translation>
    </message>
    <message>
        <source>&amp;Sort an emergency out</source>
        <translation>&amp;Rozpatrz pilną sprawę</translation>
    </message>
    <message>
        <source>See &amp;playbooks</source>
        <translation>Zobacz &amp;scenariusze</translation>
    </message>
    <message>
        <source>Everything you have dealt with will stand here, with how long it took.</source>
        <translation>Tu będzie wszystko, co załatwione, wraz z czasem, który to zajęło.</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Jeszcze nic nie załatwiono</translation>
    </message>
    <message>
        <source>See the &amp;queue</source>
        <translation>Zobacz &amp;kolejkę</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>poza godzinami</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>około {length}</translation>
    </message>
    <message>
        <source>{length} worked</source>
        <translation>praca: {length}</translation>
    </message>
    <message>
        <source>They want</source>
        <translation>Chcą</translation>
    </message>
    <message>
        <source>They expect</source>
        <translation>Oczekują</translation>
    </message>
    <message>
        <source>They have done</source>
        <translation>Już zrobili</translation>
    </message>
    <message>
        <source>{title}, ended {when}</source>
        <translation>{title}, koniec: {when}</translation>
    </message>
    <message>
        <source>{title}: {step}</source>
        <translation>{title}: {step}</translation>
    </message>
    <message>
        <source>{answer} ({when})</source>
        <translation>{answer} ({when})</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>You gave all of this week&apos;s margin back, {length}.</source>
        <translation>Cały margines tego tygodnia, {length}, został oddany.</translation>
    </message>
    <message>
        <source>This week had no margin.</source>
        <translation>Ten tydzień nie miał marginesu.</translation>
    </message>
    <message>
        <source>No working time in this week, so no margin is needed.</source>
        <translation>W tym tygodniu nie ma czasu pracy, więc margines nie jest potrzebny.</translation>
    </message>
    <message>
        <source>No margin in this week yet.</source>
        <translation>W tym tygodniu nie ma jeszcze marginesu.</translation>
    </message>
    <message>
        <source>You kept {length} of margin, and all of it stayed blank.</source>
        <translation>Było {length} marginesu i całość została pusta.</translation>
    </message>
    <message>
        <source>All of this week&apos;s margin, {length}, was eaten by meetings.</source>
        <translation>Cały margines tego tygodnia, {length}, zjadły spotkania.</translation>
    </message>
    <message>
        <source>All of this week&apos;s margin, {length}, was eaten by a meeting.</source>
        <translation>Cały margines tego tygodnia, {length}, zjadło jedno spotkanie.</translation>
    </message>
    <message>
        <source>the rest stayed blank</source>
        <translation>reszta została pusta</translation>
    </message>
    <message>
        <source>You kept {length} of margin; {parts}.</source>
        <translation>Było {length} marginesu; {parts}.</translation>
    </message>
    <message>
        <source>{length} of margin in this week, all of it still ahead.</source>
        <translation>{length} marginesu w tym tygodniu, całość jeszcze przed tobą.</translation>
    </message>
    <message>
        <source>{length} stayed blank</source>
        <translation>{length} zostało puste</translation>
    </message>
    <message>
        <source>{length} still ahead</source>
        <translation>{length} jeszcze przed tobą</translation>
    </message>
    <message>
        <source>nothing left ahead</source>
        <translation>nic już nie zostało</translation>
    </message>
    <message>
        <source>{length} of margin in this week: {parts}.</source>
        <translation>{length} marginesu w tym tygodniu: {parts}.</translation>
    </message>
    <message>
        <source>{length} went to one emergency</source>
        <translation>{length} poszło na jedną pilną sprawę</translation>
    </message>
    <message numerus="yes">
        <source>{length} went to %n emergencies</source>
        <translation>
            <numerusform>{length} poszło na %n pilną sprawę</numerusform>
            <numerusform>{length} poszło na %n pilne sprawy</numerusform>
            <numerusform>{length} poszło na %n pilnych spraw</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} went to one call-back</source>
        <translation>{length} poszło na jedno oddzwonienie</translation>
    </message>
    <message numerus="yes">
        <source>{length} went to %n call-backs</source>
        <translation>
            <numerusform>{length} poszło na %n oddzwonienie</numerusform>
            <numerusform>{length} poszło na %n oddzwonienia</numerusform>
            <numerusform>{length} poszło na %n oddzwonień</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} went to other work</source>
        <translation>{length} poszło na inną pracę</translation>
    </message>
    <message>
        <source>{length} to other work</source>
        <translation>{length} na inną pracę</translation>
    </message>
    <message>
        <source>{length} to one call-back</source>
        <translation>{length} na jedno oddzwonienie</translation>
    </message>
    <message numerus="yes">
        <source>{length} to %n call-backs</source>
        <translation>
            <numerusform>{length} na %n oddzwonienie</numerusform>
            <numerusform>{length} na %n oddzwonienia</numerusform>
            <numerusform>{length} na %n oddzwonień</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} was eaten by a meeting</source>
        <translation>{length} zjadło spotkanie</translation>
    </message>
    <message>
        <source>{length} was eaten by meetings</source>
        <translation>{length} zjadły spotkania</translation>
    </message>
    <message>
        <source>What came needed {length} more.</source>
        <translation>Na to, co przyszło, trzeba było jeszcze {length}.</translation>
    </message>
    <message>
        <source>What came needed {length}.</source>
        <translation>Na to, co przyszło, trzeba było {length}.</translation>
    </message>
    <message numerus="yes">
        <source>You gave {released} back.</source>
        <translation>
            <numerusform>Oddany czas: {released}.</numerusform>
            <numerusform>Oddany czas: {released}.</numerusform>
            <numerusform>Oddany czas: {released}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{planned} of the {target} you want, in %n block(s).</source>
        <translation>
            <numerusform>{planned} z {target}, których chcesz, w %n bloku.</numerusform>
            <numerusform>{planned} z {target}, których chcesz, w %n blokach.</numerusform>
            <numerusform>{planned} z {target}, których chcesz, w %n blokach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{planned} of margin in %n block(s).</source>
        <translation>
            <numerusform>{planned} marginesu w %n bloku.</numerusform>
            <numerusform>{planned} marginesu w %n blokach.</numerusform>
            <numerusform>{planned} marginesu w %n blokach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>subscriptions</name>
    <message>
        <source>Not fetched yet. {again}</source>
        <translation>Jeszcze nie pobrano. {again}</translation>
    </message>
    <message>
        <source>Not fetched {since}; the copy of then is used. {again}</source>
        <translation>Nie udaje się pobrać; używana jest ostatnia kopia ({since}). {again}</translation>
    </message>
    <message>
        <source>Fetched {ago} ago, and again any moment.</source>
        <translation>Pobrano {ago} temu, kolejne pobranie lada chwila.</translation>
    </message>
    <message>
        <source>Fetched {ago} ago, again at {time}.</source>
        <translation>Pobrano {ago} temu, kolejne pobranie o {time}.</translation>
    </message>
    <message>
        <source>Fetched {ago} ago, again {time}.</source>
        <translation>Pobrano {ago} temu, kolejne pobranie: {time}.</translation>
    </message>
    <message>
        <source>Fetched just now.</source>
        <translation>Pobrano przed chwilą.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone at the source; kept until you decide.</source>
        <translation>
            <numerusform>%n wpisu nie ma już u źródła; zostaje do twojej decyzji.</numerusform>
            <numerusform>%n wpisów nie ma już u źródła; zostają do twojej decyzji.</numerusform>
            <numerusform>%n wpisów nie ma już u źródła; zostają do twojej decyzji.</numerusform>
        </translation>
    </message>
    <message>
        <source>agenda of {name}, with details</source>
        <translation>terminarz klienta {name}, ze szczegółami</translation>
    </message>
    <message>
        <source>agenda of {name}, only free and busy</source>
        <translation>terminarz klienta {name}, tylko czas wolny i zajęty</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Co godzinę</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Raz dziennie</translation>
    </message>
    <message>
        <source>Every {length}</source>
        <translation>Co {length}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>dziś {time}</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}</translation>
    </message>
    <message numerus="yes">
        <source>%n calendars need a look.</source>
        <translation>
            <numerusform>%n kalendarz wymaga uwagi.</numerusform>
            <numerusform>%n kalendarze wymagają uwagi.</numerusform>
            <numerusform>%n kalendarzy wymaga uwagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show calendars</source>
        <translation>Pokaż kalendarze</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendars that need a look</source>
        <translation>Kalendarze, które wymagają uwagi</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of {calendar} are gone at the source.</source>
        <translation>
            <numerusform>%n wpisu z {calendar} nie ma już u źródła.</numerusform>
            <numerusform>%n wpisów z {calendar} nie ma już u źródła.</numerusform>
            <numerusform>%n wpisów z {calendar} nie ma już u źródła.</numerusform>
        </translation>
    </message>
    <message>
        <source>{calendar} could not be fetched yet.</source>
        <translation>Jeszcze nie udało się pobrać {calendar}.</translation>
    </message>
    <message>
        <source>{calendar} has not been fetched {since}.</source>
        <translation>Nie udaje się pobrać {calendar}. Ostatnio: {since}.</translation>
    </message>
    <message>
        <source>They are kept until you say that they may go.</source>
        <translation>Zostaną tu, dopóki nie pozwolisz im zniknąć.</translation>
    </message>
    <message>
        <source>It is tried again any moment.</source>
        <translation>Ponowna próba lada chwila.</translation>
    </message>
    <message>
        <source>It is tried again at {time}.</source>
        <translation>Ponowna próba o {time}.</translation>
    </message>
    <message>
        <source>It is tried again {time}.</source>
        <translation>Ponowna próba: {time}.</translation>
    </message>
</context>
<context>
    <name>text_words</name>
    <message>
        <source>Advice: {profile}</source>
        <translation>Rada: {profile}</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Oficjalny</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Przyjazny</translation>
    </message>
    <message>
        <source>Your own text can&apos;t be used, so Respiro&apos;s stands here. {why}</source>
        <translation>Twojej wersji nie da się użyć, więc jest tu tekst Respiro. {why}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Otrzymano</translation>
    </message>
    <message>
        <source>I&apos;ll do it by …</source>
        <translation>Zrobię to do …</translation>
    </message>
    <message>
        <source>I&apos;m on it now</source>
        <translation>Już się tym zajmuję</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Krócej</translation>
    </message>
    <message>
        <source>By phone instead of a meeting</source>
        <translation>Telefon zamiast spotkania</translation>
    </message>
    <message>
        <source>By mail for now</source>
        <translation>Na razie e-mailem</translation>
    </message>
    <message>
        <source>Someone else does it</source>
        <translation>Zrobi to ktoś inny</translation>
    </message>
    <message>
        <source>No, but …</source>
        <translation>Nie, ale …</translation>
    </message>
    <message>
        <source>Later than promised</source>
        <translation>Po obiecanym terminie</translation>
    </message>
    <message>
        <source>What I need from you</source>
        <translation>Czego potrzebuję</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>Ask before it burns</source>
        <translation>Zapytaj, zanim się zapali</translation>
    </message>
    <message>
        <source>Hand-over to a backup person</source>
        <translation>Przekazanie sprawy</translation>
    </message>
    <message>
        <source>How to reach me</source>
        <translation>Kontakt ze mną</translation>
    </message>
    <message>
        <source>Reset the limit</source>
        <translation>Przypomnienie granic</translation>
    </message>
    <message>
        <source>Confirm a meeting</source>
        <translation>Potwierdzenie spotkania</translation>
    </message>
    <message>
        <source>Another time for a meeting</source>
        <translation>Inny termin spotkania</translation>
    </message>
    <message>
        <source>Called back late</source>
        <translation>Oddzwonienie po czasie</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Nieodebrane połączenie</translation>
    </message>
    <message>
        <source>Reminder of what I asked</source>
        <translation>Przypomnienie prośby</translation>
    </message>
    <message>
        <source>Tried to call back</source>
        <translation>Próba oddzwonienia</translation>
    </message>
    <message>
        <source>Task: get back to someone</source>
        <translation>Zadanie: odpowiedzieć</translation>
    </message>
    <message>
        <source>Task: call someone back</source>
        <translation>Zadanie: oddzwonić</translation>
    </message>
    <message>
        <source>Task: remind someone</source>
        <translation>Zadanie: przypomnieć</translation>
    </message>
    <message>
        <source>Calendar: plan B</source>
        <translation>Kalendarz: plan B</translation>
    </message>
    <message>
        <source>Calendar: margin</source>
        <translation>Kalendarz: margines</translation>
    </message>
    <message>
        <source>Advice: steady</source>
        <translation>Rada: spokojny</translation>
    </message>
    <message>
        <source>Advice: invader</source>
        <translation>Rada: najeźdźca</translation>
    </message>
    <message>
        <source>Advice: impatient</source>
        <translation>Rada: niecierpliwy</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>{length} of margin left today.</source>
        <translation>Dziś zostało {length} marginesu.</translation>
    </message>
    <message>
        <source>Today&apos;s margin is behind you.</source>
        <translation>Dzisiejszy margines już za tobą.</translation>
    </message>
    <message>
        <source>No margin today.</source>
        <translation>Dziś nie ma marginesu.</translation>
    </message>
    <message>
        <source>None is planned yet.</source>
        <translation>Jeszcze nic nie zaplanowano.</translation>
    </message>
    <message>
        <source>Now: {times}.</source>
        <translation>Teraz: {times}.</translation>
    </message>
    <message>
        <source>Next: {times}.</source>
        <translation>Następny: {times}.</translation>
    </message>
    <message>
        <source>{times} · margin</source>
        <translation>{times} · margines</translation>
    </message>
    <message>
        <source>tomorrow {times}</source>
        <translation>jutro {times}</translation>
    </message>
    <message>
        <source>{day} {times}</source>
        <translation>{day} {times}</translation>
    </message>
    <message>
        <source>{date}, {times}</source>
        <translation>{date}, {times}</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>&amp;Keep in sight</source>
        <translation>Trzymaj na &amp;widoku</translation>
    </message>
</context>
<context>
    <name>uses</name>
    <message>
        <source>Used</source>
        <translation>Wykorzystane</translation>
    </message>
    <message>
        <source>{name} · {what}</source>
        <translation>{name} · {what}</translation>
    </message>
    <message>
        <source>{times} used for an emergency</source>
        <translation>{times} wykorzystane na pilną sprawę</translation>
    </message>
    <message>
        <source>{times} used for a call-back</source>
        <translation>{times} wykorzystane na oddzwonienie</translation>
    </message>
    <message>
        <source>{times} used</source>
        <translation>{times} wykorzystane</translation>
    </message>
</context>
<context>
    <name>watched_calls</name>
    <message numerus="yes">
        <source>%n calls in {file} could not be read. Import it yourself to see which.</source>
        <translation>
            <numerusform>Nie dało się odczytać %n połączenia w {file}. Zaimportuj plik, aby zobaczyć którego.</numerusform>
            <numerusform>Nie dało się odczytać %n połączeń w {file}. Zaimportuj plik, aby zobaczyć których.</numerusform>
            <numerusform>Nie dało się odczytać %n połączeń w {file}. Zaimportuj plik, aby zobaczyć których.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>public holiday</source>
        <translation>święto</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>cały dzień</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>wstępne</translation>
    </message>
    <message>
        <source>takes no time</source>
        <translation>nie zajmuje czasu</translation>
    </message>
    <message>
        <source>defended</source>
        <translation>chroniony</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>elastyczny</translation>
    </message>
    <message>
        <source>eaten</source>
        <translation>zjedzony</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Zjedzony</translation>
    </message>
    <message>
        <source>meetings lie on {length}</source>
        <translation>spotkania nachodzą na {length}</translation>
    </message>
    <message>
        <source>meetings ate {length}</source>
        <translation>spotkania zjadły {length}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>przypięty</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margines</translation>
    </message>
    <message>
        <source>you put it there</source>
        <translation>to twój wybór</translation>
    </message>
    <message>
        <source>Eaten {length}</source>
        <translation>Zjedzono {length}</translation>
    </message>
    <message>
        <source>kept blank</source>
        <translation>został pusty</translation>
    </message>
    <message>
        <source>used</source>
        <translation>wykorzystany</translation>
    </message>
    <message>
        <source>{length} kept blank</source>
        <translation>{length} zostało puste</translation>
    </message>
    <message>
        <source>by {meeting}</source>
        <translation>przez {meeting}</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Zwolniony</translation>
    </message>
    <message>
        <source>Proposed margin</source>
        <translation>Proponowany margines</translation>
    </message>
    <message>
        <source>This time has begun</source>
        <translation>Ten czas już się zaczął</translation>
    </message>
    <message>
        <source>{meeting} lies there</source>
        <translation>Jest tam {meeting}</translation>
    </message>
    <message>
        <source>Other margin lies there</source>
        <translation>Jest tam inny margines</translation>
    </message>
    <message>
        <source>&amp;Open link…</source>
        <translation>&amp;Otwórz link…</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Od&amp;epnij</translation>
    </message>
    <message>
        <source>&amp;Pin here</source>
        <translation>&amp;Przypnij tutaj</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Zwolnij</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Po&amp;miń</translation>
    </message>
    <message>
        <source>&amp;New block at the next free place</source>
        <translation>&amp;Nowy blok w najbliższym wolnym miejscu</translation>
    </message>
    <message>
        <source>All of this block is kept for someone already.</source>
        <translation>Cały ten blok jest już dla kogoś zarezerwowany.</translation>
    </message>
    <message>
        <source>There is no link to open here.</source>
        <translation>Nie ma tu linku do otwarcia.</translation>
    </message>
    <message>
        <source>&amp;Used for…</source>
        <translation>&amp;Wykorzystano na…</translation>
    </message>
    <message>
        <source>Correct {name}, {length}…</source>
        <translation>Popraw: {name}, {length}…</translation>
    </message>
</context>
<context>
    <name>week people</name>
    <message>
        <source>Everyone else</source>
        <translation>Wszyscy inni</translation>
    </message>
    <message>
        <source>{kept} of {total}</source>
        <translation>{kept} z {total}</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Pilne sprawy</translation>
    </message>
    <message>
        <source>{inside} out of margin, {outside} beyond it</source>
        <translation>{inside} z marginesu, {outside} poza nim</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Exceptions this month</source>
        <translation>Wyjątki w tym miesiącu</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Wyjątki</translation>
    </message>
    <message>
        <source>{number} of {allowed}</source>
        <translation>{number} z {allowed}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in this week</source>
        <translation>
            <numerusform>%n z nich w tym tygodniu</numerusform>
            <numerusform>%n z nich w tym tygodniu</numerusform>
            <numerusform>%n z nich w tym tygodniu</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Dotrzymane obietnice</translation>
    </message>
    <message>
        <source>{tally}, after {length}</source>
        <translation>{tally}, po {length}</translation>
    </message>
    <message>
        <source>after {length}</source>
        <translation>po {length}</translation>
    </message>
    <message>
        <source>Half of them were called back within {length} of working time.</source>
        <translation>Do połowy z nich oddzwoniono w ciągu {length} czasu pracy.</translation>
    </message>
    <message>
        <source>Call-backs in time</source>
        <translation>Oddzwonienia na czas</translation>
    </message>
    <message>
        <source>Still owe you</source>
        <translation>Nadal czekasz na</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Untitled</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{day} {times}</source>
        <translation>{day} {times}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Tydzień {number}</translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <translation>{first}–{last} {month}</translation>
    </message>
    <message>
        <source>{first} {first_month} – {last} {last_month}</source>
        <translation>{first} {first_month} – {last} {last_month}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} lub {last}</translation>
    </message>
</context>
</TS>
