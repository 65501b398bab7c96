<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO">
<context>
    <name>AccountProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Se anulează…</translation>
    </message>
</context>
<context>
    <name>AccountRows</name>
    <message numerus="yes">
        <source>%n calendars in use</source>
        <translation>
            <numerusform>%n calendar folosit</numerusform>
            <numerusform>%n calendare folosite</numerusform>
            <numerusform>%n de calendare folosite</numerusform>
        </translation>
    </message>
    <message>
        <source>no calendar in use</source>
        <translation>niciun calendar folosit</translation>
    </message>
    <message>
        <source>password typed until Respiro ends</source>
        <translation>parolă reținută până ieși din Respiro</translation>
    </message>
    <message>
        <source>Being synced…</source>
        <translation>Se sincronizează…</translation>
    </message>
    <message>
        <source>Not synced yet · {again}</source>
        <translation>Nu s-a sincronizat încă · {again}</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Sincronizat chiar acum</translation>
    </message>
    <message>
        <source>Synced {ago} ago</source>
        <translation>Sincronizat acum {ago}</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation>
            <numerusform>%n modificare așteaptă să fie trimisă</numerusform>
            <numerusform>%n modificări așteaptă să fie trimise</numerusform>
            <numerusform>%n de modificări așteaptă să fie trimise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were refused by the server</source>
        <translation>
            <numerusform>%n modificare a fost refuzată de server</numerusform>
            <numerusform>%n modificări au fost refuzate de server</numerusform>
            <numerusform>%n de modificări au fost refuzate de server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on the server; kept until you decide.</source>
        <translation>
            <numerusform>%n intrare nu mai e pe server; se păstrează până decizi.</numerusform>
            <numerusform>%n intrări nu mai sunt pe server; se păstrează până decizi.</numerusform>
            <numerusform>%n de intrări nu mai sunt pe server; se păstrează până decizi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Nu s-a sincronizat încă</translation>
    </message>
    <message>
        <source>Not synced {since}</source>
        <translation>Ultima sincronizare reușită: {since}</translation>
    </message>
    <message>
        <source>waits for its password</source>
        <translation>își așteaptă parola</translation>
    </message>
    <message>
        <source>next any moment</source>
        <translation>următoarea: în orice clipă</translation>
    </message>
    <message>
        <source>next: {time}</source>
        <translation>următoarea: {time}</translation>
    </message>
</context>
<context>
    <name>AccountTrouble</name>
    <message>
        <source>T&amp;ype it for this session…</source>
        <translation>Scr&amp;ie-o pentru această sesiune…</translation>
    </message>
    <message>
        <source>Ne&amp;w password…</source>
        <translation>Parolă n&amp;ouă…</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Remove an account</source>
        <translation>Eliminarea unui cont</translation>
    </message>
    <message>
        <source>Remove {account} from Respiro?</source>
        <translation>Elimini {account} din Respiro?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Eli&amp;mină</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Its calendars, what came from them and its password are forgotten here. Nothing is removed on the server.</source>
        <translation>Calendarele contului, ce a venit din ele și parola dispar de aici. De pe server nu se șterge nimic.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes have not been sent yet: they stay here.</source>
        <translation>
            <numerusform>%n modificare nu a fost trimisă încă: rămâne aici.</numerusform>
            <numerusform>%n modificări nu au fost trimise încă: rămân aici.</numerusform>
            <numerusform>%n de modificări nu au fost trimise încă: rămân aici.</numerusform>
        </translation>
    </message>
    <message>
        <source>What Respiro plans then goes to a folder on this computer; what it wrote on the server stays there.</source>
        <translation>Ce planifică Respiro merge apoi într-un dosar de pe acest calculator; ce a scris pe server rămâne acolo.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conturi</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizează</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testează conexiunea</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Sc&amp;himbă…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Eli&amp;mină…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Adaugă un cont…</translation>
    </message>
    <message>
        <source>What Respiro &amp;plans goes to</source>
        <translation>Unde merge ce planifică &amp;Respiro</translation>
    </message>
    <message>
        <source>Talking to {account}…</source>
        <translation>Se comunică cu {account}…</translation>
    </message>
    <message>
        <source>Calendars of {account}</source>
        <translation>Calendare din {account}</translation>
    </message>
    <message>
        <source>This calendar takes no tasks, so that call-backs stay here.</source>
        <translation>Acest calendar nu primește sarcini, așa că apelurile de răspuns rămân aici.</translation>
    </message>
    <message>
        <source>{account} is up to date.</source>
        <translation>{account} e la zi.</translation>
    </message>
    <message>
        <source>{account}: nothing new.</source>
        <translation>{account}: nimic nou.</translation>
    </message>
    <message numerus="yes">
        <source>{account} answers, and knows you: %n calendars.</source>
        <translation>
            <numerusform>{account} răspunde și te cunoaște: %n calendar.</numerusform>
            <numerusform>{account} răspunde și te cunoaște: %n calendare.</numerusform>
            <numerusform>{account} răspunde și te cunoaște: %n de calendare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new; Change… adds them.</source>
        <translation>
            <numerusform>%n dintre ele e nou; îl adaugi cu „Schimbă…”.</numerusform>
            <numerusform>%n dintre ele sunt noi; le adaugi cu „Schimbă…”.</numerusform>
            <numerusform>%n dintre ele sunt noi; le adaugi cu „Schimbă…”.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} was removed here; nothing was removed on its server.</source>
        <translation>S-a eliminat {account} de aici; de pe server nu s-a șters nimic.</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Adăugarea unui cont</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Înapo&amp;i</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adaugă</translation>
    </message>
    <message>
        <source>&amp;Use it until Respiro ends</source>
        <translation>F&amp;olosește-o până ieși din Respiro</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuă</translation>
    </message>
    <message>
        <source>Looking for your calendars…</source>
        <translation>Se caută calendarele tale…</translation>
    </message>
    <message>
        <source>Adding the account…</source>
        <translation>Se adaugă contul…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Anulat. Nu s-a adăugat nimic.</translation>
    </message>
</context>
<context>
    <name>AddressBox</name>
    <message>
        <source>Which e-mail address is yours? Meetings that you declined then leave the time free.</source>
        <translation>Care este adresa ta de e-mail? Astfel, întâlnirile refuzate lasă timpul liber.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Adresa ta de e-mail</translation>
    </message>
    <message>
        <source>That&apos;s &amp;mine</source>
        <translation>E a &amp;mea</translation>
    </message>
    <message>
        <source>Noted. You can change it in the settings, under Meetings.</source>
        <translation>Notată. O poți schimba în setări, la Întâlniri.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>No free margin keeps the promise. You can choose:</source>
        <translation>Nicio marjă liberă nu se încadrează în termenul promis. Poți alege:</translation>
    </message>
    <message>
        <source>No margin of the next two weeks has room for this.</source>
        <translation>În următoarele două săptămâni, nicio marjă nu are loc pentru asta.</translation>
    </message>
    <message>
        <source>Stay calm. Three questions, one decision, one promised time.</source>
        <translation>Cu calm. Trei întrebări, o decizie, o oră promisă.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ceas</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepții</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacitate</translation>
    </message>
    <message>
        <source>Best place</source>
        <translation>Cel mai bun loc</translation>
    </message>
    <message>
        <source>Can help</source>
        <translation>Pot ajuta</translation>
    </message>
    <message>
        <source>Also open</source>
        <translation>Și în lucru</translation>
    </message>
    <message>
        <source>More ad&amp;vice</source>
        <translation>Mai multe sfatu&amp;ri</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Add their agenda…</source>
        <translation>Adaugă agenda…</translation>
    </message>
    <message>
        <source>Their agenda</source>
        <translation>Agenda clientului</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Adaugă alta…</translation>
    </message>
    <message>
        <source>None. With it, margin lies where they are really free; you see no more than free and busy.</source>
        <translation>Niciuna. Cu ea, marja stă acolo unde clientul e cu adevărat liber; vezi doar liber și ocupat.</translation>
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
        <translation>Ce s-a schimbat?</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;Urgent</translation>
    </message>
    <message>
        <source>&amp;Important</source>
        <translation>&amp;Important</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Write what they want; one word is enough.</source>
        <translation>Scrie ce vor; ajunge un cuvânt.</translation>
    </message>
    <message>
        <source>They want</source>
        <translation>Ce vor</translation>
    </message>
    <message>
        <source>They expect</source>
        <translation>Până când</translation>
    </message>
    <message>
        <source>They have done</source>
        <translation>Ce au făcut</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>Durează cam</translation>
    </message>
</context>
<context>
    <name>BoardAnswers</name>
    <message>
        <source>How did it go with {name}? R reached, N no answer.</source>
        <translation>Cum a mers cu {name}? R ați vorbit, N nu răspunde.</translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>Call {name} back</source>
        <translation>Sună înapoi: {name}</translation>
    </message>
    <message>
        <source>Call back (Enter)</source>
        <translation>Sună înapoi (Enter)</translation>
    </message>
    <message>
        <source>{name} was reached</source>
        <translation>Ai vorbit cu {name}</translation>
    </message>
    <message>
        <source>Reached (R)</source>
        <translation>Am vorbit (R)</translation>
    </message>
    <message>
        <source>Enter calls back, R reached, N no answer, S snooze, U emergency, Space shows all of it.</source>
        <translation>Enter sună înapoi, R ați vorbit, N nu răspunde, S amână, U urgență, spațiu arată tot.</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Extinde</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Restrânge</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Te așteaptă</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Nu așteaptă nimeni.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ascunde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>CalendarChoice</name>
    <message>
        <source>What Respiro p&amp;lans goes to</source>
        <translation>Unde merge ce planifică &amp;Respiro</translation>
    </message>
    <message>
        <source>&amp;Name of the account</source>
        <translation>&amp;Numele contului</translation>
    </message>
    <message>
        <source>Sync e&amp;very</source>
        <translation>Sincroni&amp;zare la fiecare</translation>
    </message>
    <message>
        <source>Calendars found</source>
        <translation>Calendare găsite</translation>
    </message>
    <message>
        <source>Margin keeps clear of what counts as busy time.</source>
        <translation>Marja ocolește ce se socotește ca timp ocupat.</translation>
    </message>
    <message>
        <source>As it is: {place}</source>
        <translation>Ca acum: {place}</translation>
    </message>
    <message>
        <source>Margin, call-backs and urgent work are written there and nowhere else; a read-only calendar can&apos;t be chosen.</source>
        <translation>Marja, apelurile de răspuns și lucrul urgent se scriu acolo și nicăieri altundeva; un calendar doar pentru citire nu poate fi ales.</translation>
    </message>
</context>
<context>
    <name>CalendarPlace</name>
    <message>
        <source>Drop your calendar&apos;s .ics file here, or</source>
        <translation>Trage aici fișierul .ics al calendarului tău sau</translation>
    </message>
    <message>
        <source>Google, Outlook, Apple, Nextcloud and Thunderbird export one in the calendar&apos;s settings or file menu.</source>
        <translation>Google, Outlook, Apple, Nextcloud și Thunderbird îl exportă din setările calendarului sau din meniul Fișier.</translation>
    </message>
</context>
<context>
    <name>CalendarRows</name>
    <message>
        <source>Busy time</source>
        <translation>Timp ocupat</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>Se actualizează…</translation>
    </message>
    <message>
        <source>from account {account}</source>
        <translation>din contul {account}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n intrare</numerusform>
            <numerusform>%n intrări</numerusform>
            <numerusform>%n de intrări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used</source>
        <translation>
            <numerusform>%n nu s-a putut folosi</numerusform>
            <numerusform>%n nu s-au putut folosi</numerusform>
            <numerusform>%n nu s-au putut folosi</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {date}.</source>
        <translation>Importat la {date}.</translation>
    </message>
</context>
<context>
    <name>CalendarsPage</name>
    <message>
        <source>Fetching {calendar}…</source>
        <translation>Se actualizează {calendar}…</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendare</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation>Nu s-a putut folosi</translation>
    </message>
    <message>
        <source>&amp;Import a calendar…</source>
        <translation>&amp;Importă un calendar…</translation>
    </message>
    <message>
        <source>Import a&amp;gain…</source>
        <translation>Importă din n&amp;ou…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Eli&amp;mină…</translation>
    </message>
    <message>
        <source>Remove a calendar</source>
        <translation>Eliminarea unui calendar</translation>
    </message>
    <message>
        <source>Remove {calendar} from Respiro?</source>
        <translation>Elimini {calendar} din Respiro?</translation>
    </message>
    <message numerus="yes">
        <source>Its %n entries go, and it is fetched no more. At its source it stays as it is.</source>
        <translation>
            <numerusform>Dispare %n intrare, iar calendarul nu se mai actualizează. La sursă rămâne cum e.</numerusform>
            <numerusform>Dispar %n intrări, iar calendarul nu se mai actualizează. La sursă rămâne cum e.</numerusform>
            <numerusform>Dispar %n de intrări, iar calendarul nu se mai actualizează. La sursă rămâne cum e.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n entries go. Your own calendar and the file stay as they are.</source>
        <translation>
            <numerusform>Dispare %n intrare. Calendarul tău și fișierul rămân cum sunt.</numerusform>
            <numerusform>Dispar %n intrări. Calendarul tău și fișierul rămân cum sunt.</numerusform>
            <numerusform>Dispar %n de intrări. Calendarul tău și fișierul rămân cum sunt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Eli&amp;mină</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>C&amp;onnect to a server…</source>
        <translation>&amp;Conectează-te la un server…</translation>
    </message>
    <message>
        <source>Show its acco&amp;unt</source>
        <translation>Arată con&amp;tul</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Sc&amp;himbă…</translation>
    </message>
    <message>
        <source>&amp;Subscribe…</source>
        <translation>&amp;Abonează-te…</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>Act&amp;ualizează acum</translation>
    </message>
    <message>
        <source>They stay in {calendar}. You are asked again when it changes at its source.</source>
        <translation>Rămân în {calendar}. Respiro te întreabă din nou când se schimbă la sursă.</translation>
    </message>
    <message>
        <source>{calendar} is up to date.</source>
        <translation>{calendar} e la zi.</translation>
    </message>
    <message>
        <source>{calendar}: nothing new.</source>
        <translation>{calendar}: nimic nou.</translation>
    </message>
    <message>
        <source>{calendar} was removed.</source>
        <translation>S-a eliminat {calendar}.</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>&amp;No answer</source>
        <translation>&amp;Nu răspunde</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Amână</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editează…</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Re&amp;deschide</translation>
    </message>
    <message>
        <source>Emergency…</source>
        <translation>Urgență…</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>Notează un apel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refă</translation>
    </message>
    <message>
        <source>Export as a &amp;table (CSV)…</source>
        <translation>Exportă ca ta&amp;bel (CSV)…</translation>
    </message>
    <message>
        <source>Export as &amp;tasks (ICS)…</source>
        <translation>Exportă ca sar&amp;cini (ICS)…</translation>
    </message>
    <message>
        <source>Make them a &amp;client…</source>
        <translation>Adaugă drept &amp;client…</translation>
    </message>
    <message>
        <source>&amp;Import a call log…</source>
        <translation>&amp;Importă un jurnal de apeluri…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Setări…</translation>
    </message>
</context>
<context>
    <name>CallAnswers</name>
    <message>
        <source>How did it go with {name}?</source>
        <translation>Cum a mers cu {name}?</translation>
    </message>
    <message>
        <source>Always do so from now on</source>
        <translation>De acum mereu așa</translation>
    </message>
    <message numerus="yes">
        <source>Put off %n times. Decide: call now, hand it on, or let it go.</source>
        <translation>
            <numerusform>Amânat %n dată. Decide: sună acum, dă mai departe sau scoate din listă.</numerusform>
            <numerusform>Amânat de %n ori. Decide: sună acum, dă mai departe sau scoate din listă.</numerusform>
            <numerusform>Amânat de %n de ori. Decide: sună acum, dă mai departe sau scoate din listă.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nu răspunde</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>N-am sunat</translation>
    </message>
    <message>
        <source>&amp;Another time…</source>
        <translation>Al&amp;tă oră…</translation>
    </message>
    <message>
        <source>An apology for {name}</source>
        <translation>Scuze pentru {name}</translation>
    </message>
    <message>
        <source>A reminder for {name}</source>
        <translation>O reamintire pentru {name}</translation>
    </message>
    <message>
        <source>A text for {name}</source>
        <translation>Un mesaj pentru {name}</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Textul e în clipboard.</translation>
    </message>
</context>
<context>
    <name>CallExport</name>
    <message>
        <source>Export calls</source>
        <translation>Exportă apelurile</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendare (*.ics)</translation>
    </message>
    <message>
        <source>The calls were written to {file}.</source>
        <translation>Apelurile au fost scrise în {file}.</translation>
    </message>
</context>
<context>
    <name>CallFields</name>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Cine</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Număr</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Despre</translation>
    </message>
    <message>
        <source>Call bac&amp;k</source>
        <translation>Sună înapo&amp;i</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>&amp;Prin</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;La ora</translation>
    </message>
    <message>
        <source>&amp;Missed</source>
        <translation>N&amp;epreluat</translation>
    </message>
    <message>
        <source>Answe&amp;red</source>
        <translation>P&amp;reluat</translation>
    </message>
    <message>
        <source>I call&amp;ed</source>
        <translation>Am s&amp;unat eu</translation>
    </message>
    <message>
        <source>&amp;I asked them</source>
        <translation>Am între&amp;bat eu</translation>
    </message>
    <message>
        <source>or e-mail</source>
        <translation>sau e-mail</translation>
    </message>
    <message>
        <source>Nothing &amp;left to do</source>
        <translation>Nimic de &amp;făcut</translation>
    </message>
    <message>
        <source>One of your clients</source>
        <translation>Unul dintre clienții tăi</translation>
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
        <translation>Altfel</translation>
    </message>
    <message>
        <source>Remin&amp;d me</source>
        <translation>Amin&amp;tește-mi</translation>
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
        <translation>{name}: nu răspunde. Din nou: {when}.</translation>
    </message>
    <message>
        <source>{name}: put off. Again {when}.</source>
        <translation>{name}: amânat. Din nou: {when}.</translation>
    </message>
    <message>
        <source>{name}: to do again, {when}.</source>
        <translation>{name}: din nou de rezolvat, {when}.</translation>
    </message>
    <message>
        <source>{name}: settled.</source>
        <translation>{name}: rezolvat.</translation>
    </message>
    <message>
        <source>{name}: still to do.</source>
        <translation>{name}: încă de rezolvat.</translation>
    </message>
    <message>
        <source>{name}: corrected.</source>
        <translation>{name}: corectat.</translation>
    </message>
    <message>
        <source>There is no number or address to reach them by. Edit adds one.</source>
        <translation>Nu există număr sau adresă de contact. Adaugi una cu Editează.</translation>
    </message>
    <message>
        <source>No program here opens “{scheme}:” links. Choose one in your desktop&apos;s settings.</source>
        <translation>Niciun program nu deschide aici linkuri „{scheme}:”. Alege unul în setările desktopului.</translation>
    </message>
</context>
<context>
    <name>CallsImportDialog</name>
    <message>
        <source>Import calls</source>
        <translation>Importă apeluri</translation>
    </message>
    <message>
        <source>Cancelled. What was read until then is kept; a new import goes on from there.</source>
        <translation>Anulat. Ce s-a citit până acum se păstrează; un import nou continuă de acolo.</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Apeluri</translation>
    </message>
    <message>
        <source>A key for all programs</source>
        <translation>Taste pentru toate programele</translation>
    </message>
    <message>
        <source>Writes a call down from wherever you are, in any program.</source>
        <translation>Notează un apel de oriunde ești, din orice program.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promisiune</translation>
    </message>
    <message>
        <source>Counted in your working time: evenings and days off don&apos;t count.</source>
        <translation>Se socotește în timpul tău de lucru: fără seri și zile libere.</translation>
    </message>
    <message>
        <source>&amp;Answer within</source>
        <translation>&amp;Răspuns în</translation>
    </message>
    <message>
        <source>A call-&amp;back takes</source>
        <translation>Un apel de răspuns d&amp;urează</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reamintiri</translation>
    </message>
    <message>
        <source>&amp;First after</source>
        <translation>&amp;Prima după</translation>
    </message>
    <message>
        <source>Comes bac&amp;k after</source>
        <translation>Re&amp;vine după</translation>
    </message>
    <message>
        <source>After no answer, try again after</source>
        <translation>Dacă nu răspunde, încearcă din nou după</translation>
    </message>
    <message>
        <source>After &amp;no answer</source>
        <translation>Dacă &amp;nu răspunde</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niciodată</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ore de liniște</translation>
    </message>
    <message>
        <source>Clients who are let through remind you in quiet hours too.</source>
        <translation>Clienții primiți și în afara programului îți amintesc și în orele de liniște.</translation>
    </message>
    <message>
        <source>From the phone</source>
        <translation>De pe telefon</translation>
    </message>
    <message>
        <source>Take missed calls over from &amp;paired phones (KDE Connect)</source>
        <translation>Adu apelurile nepreluate de pe telefoanele &amp;asociate (KDE Connect)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>Choose the folder with call logs</source>
        <translation>Alege dosarul cu jurnale de apeluri</translation>
    </message>
    <message>
        <source>Folder with call &amp;logs</source>
        <translation>Dosar cu &amp;jurnale de apeluri</translation>
    </message>
    <message>
        <source>asks whether that was the call-back</source>
        <translation>întreabă dacă a fost apelul de răspuns</translation>
    </message>
    <message>
        <source>ends the reminder</source>
        <translation>încheie reamintirea</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>nu schimbă nimic</translation>
    </message>
    <message>
        <source>When you ha&amp;ve called them</source>
        <translation>Un apel făcut de tin&amp;e</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ca sistemul</translation>
    </message>
    <message>
        <source>N&amp;umbers without prefix are of</source>
        <translation>Nu&amp;mere fără prefix din</translation>
    </message>
    <message>
        <source>In sight</source>
        <translation>La vedere</translation>
    </message>
    <message>
        <source>Keep the list of who &amp;waits on the screen</source>
        <translation>Ține pe ecran li&amp;sta celor care așteaptă</translation>
    </message>
    <message>
        <source>Keep call-backs as &amp;tasks in the home calendar</source>
        <translation>Păs&amp;trează apelurile de răspuns ca sarcini în calendarul de acasă</translation>
    </message>
    <message>
        <source>Keep mar&amp;gin in the home calendar</source>
        <translation>Păstrează marja în ca&amp;lendarul de acasă</translation>
    </message>
    <message>
        <source>Respiro&apos;s own</source>
        <translation>dosarul Respiro</translation>
    </message>
    <message>
        <source>Choose the home calendar&apos;s folder</source>
        <translation>Alege dosarul calendarului de acasă</translation>
    </message>
    <message>
        <source>Folder of the &amp;home calendar</source>
        <translation>&amp;Dosarul calendarului de acasă</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Alege…</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>a doua zi dimineață</translation>
    </message>
</context>
<context>
    <name>CallsPreview</name>
    <message>
        <source>What the columns are</source>
        <translation>Ce e în coloane</translation>
    </message>
    <message>
        <source>The first calls, as they are understood</source>
        <translation>Primele apeluri, așa cum sunt înțelese</translation>
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
        <translation>Un tabel</translation>
    </message>
    <message>
        <source>{format}: say which column is what</source>
        <translation>{format}: spune ce e în fiecare coloană</translation>
    </message>
    <message numerus="yes">
        <source>{format}: %n calls</source>
        <translation>
            <numerusform>{format}: %n apel</numerusform>
            <numerusform>{format}: %n apeluri</numerusform>
            <numerusform>{format}: %n de apeluri</numerusform>
        </translation>
    </message>
    <message>
        <source>A column has to say when the call was, and another the number or the name.</source>
        <translation>O coloană trebuie să spună când a fost apelul, iar alta numărul sau numele.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows can&apos;t be read.</source>
        <translation>
            <numerusform>%n rând nu se poate citi.</numerusform>
            <numerusform>%n rânduri nu se pot citi.</numerusform>
            <numerusform>%n de rânduri nu se pot citi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld their number; nobody can be called back.</source>
        <translation>
            <numerusform>%n apel cu număr ascuns; nu se poate suna înapoi.</numerusform>
            <numerusform>%n apeluri cu număr ascuns; nu se poate suna înapoi.</numerusform>
            <numerusform>%n de apeluri cu număr ascuns; nu se poate suna înapoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come from blocked numbers and are left out.</source>
        <translation>
            <numerusform>%n apel e de la un număr blocat și e lăsat deoparte.</numerusform>
            <numerusform>%n apeluri sunt de la numere blocate și sunt lăsate deoparte.</numerusform>
            <numerusform>%n de apeluri sunt de la numere blocate și sunt lăsate deoparte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsProgress</name>
    <message>
        <source>Opening the file…</source>
        <translation>Se deschide fișierul…</translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation>Se citesc apelurile…</translation>
    </message>
    <message>
        <source>Putting them into your log…</source>
        <translation>Se pun în jurnalul tău…</translation>
    </message>
</context>
<context>
    <name>CallsResult</name>
    <message numerus="yes">
        <source>%n calls read</source>
        <translation>
            <numerusform>S-a citit %n apel</numerusform>
            <numerusform>S-au citit %n apeluri</numerusform>
            <numerusform>S-au citit %n de apeluri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new follow-ups</source>
        <translation>
            <numerusform>%n lucru nou de rezolvat</numerusform>
            <numerusform>%n lucruri noi de rezolvat</numerusform>
            <numerusform>%n de lucruri noi de rezolvat</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read; all others were:</source>
        <translation>
            <numerusform>%n rând nu s-a putut citi; celelalte s-au citit:</numerusform>
            <numerusform>%n rânduri nu s-au putut citi; celelalte s-au citit:</numerusform>
            <numerusform>%n de rânduri nu s-au putut citi; celelalte s-au citit:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out, for there is nobody to call back:</source>
        <translation>
            <numerusform>%n rând a fost lăsat deoparte, fiindcă nu e pe cine suna înapoi:</numerusform>
            <numerusform>%n rânduri au fost lăsate deoparte, fiindcă nu e pe cine suna înapoi:</numerusform>
            <numerusform>%n de rânduri au fost lăsate deoparte, fiindcă nu e pe cine suna înapoi:</numerusform>
        </translation>
    </message>
    <message>
        <source>(the first {shown} of {count})</source>
        <translation>(primele {shown} din {count})</translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n apel era deja aici.</numerusform>
            <numerusform>%n apeluri erau deja aici.</numerusform>
            <numerusform>%n de apeluri erau deja aici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come from people who wait already.</source>
        <translation>
            <numerusform>%n apel e de la cineva care așteaptă deja.</numerusform>
            <numerusform>%n apeluri sunt de la persoane care așteaptă deja.</numerusform>
            <numerusform>%n de apeluri sunt de la persoane care așteaptă deja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are done: you talked since.</source>
        <translation>
            <numerusform>%n lucru e rezolvat: ați vorbit între timp.</numerusform>
            <numerusform>%n lucruri sunt rezolvate: ați vorbit între timp.</numerusform>
            <numerusform>%n de lucruri sunt rezolvate: ați vorbit între timp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups ask whether your call settled them.</source>
        <translation>
            <numerusform>%n lucru întreabă dacă l-a rezolvat apelul tău.</numerusform>
            <numerusform>%n lucruri întreabă dacă le-a rezolvat apelul tău.</numerusform>
            <numerusform>%n de lucruri întreabă dacă le-a rezolvat apelul tău.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new waits for you.</source>
        <translation>Nu te așteaptă nimeni nou.</translation>
    </message>
</context>
<context>
    <name>CallsWindow</name>
    <message>
        <source>This one is no longer in the log.</source>
        <translation>Acesta nu mai e în jurnal.</translation>
    </message>
    <message>
        <source>Who waits for you</source>
        <translation>Cine te așteaptă</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Rezolvate</translation>
    </message>
    <message>
        <source>Log of calls</source>
        <translation>Jurnalul apelurilor</translation>
    </message>
</context>
<context>
    <name>CardsField</name>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>Contacte (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Choose your contacts</source>
        <translation>Alege-ți contactele</translation>
    </message>
</context>
<context>
    <name>CardsPeople</name>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>Alege-i pe &amp;toți</translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>%n persoană găsită</numerusform>
            <numerusform>%n persoane găsite</numerusform>
            <numerusform>%n de persoane găsite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouă</numerusform>
            <numerusform>%n noi</numerusform>
            <numerusform>%n noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to add</source>
        <translation>
            <numerusform>%n cu ceva de adăugat</numerusform>
            <numerusform>%n cu ceva de adăugat</numerusform>
            <numerusform>%n cu ceva de adăugat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nu s-a putut citi</numerusform>
            <numerusform>%n nu s-au putut citi</numerusform>
            <numerusform>%n nu s-au putut citi</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Linia {line}: {why}</translation>
    </message>
    <message>
        <source>{count} of {possible} chosen</source>
        <translation>Alese: {count} din {possible}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Client nou</translation>
    </message>
    <message>
        <source>Adds to {client}</source>
        <translation>Completează: {client}</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Deja în listă</translation>
    </message>
</context>
<context>
    <name>CardsPlace</name>
    <message>
        <source>Drop your contacts here, or</source>
        <translation>Trage aici contactele tale sau</translation>
    </message>
    <message>
        <source>A vCard file (.vcf), as phones, Google, Outlook, Apple, Nextcloud and Thunderbird export it. You choose next who of them are clients.</source>
        <translation>Un fișier vCard (.vcf), așa cum îl exportă telefoanele, Google, Outlook, Apple, Nextcloud și Thunderbird. Apoi alegi care dintre ei sunt clienți.</translation>
    </message>
</context>
<context>
    <name>CardsProgress</name>
    <message>
        <source>Reading the contacts…</source>
        <translation>Se citesc contactele…</translation>
    </message>
    <message>
        <source>Putting them among your clients…</source>
        <translation>Se adaugă la clienții tăi…</translation>
    </message>
</context>
<context>
    <name>CardsResult</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message numerus="yes">
        <source>%n new clients</source>
        <translation>
            <numerusform>%n client nou</numerusform>
            <numerusform>%n clienți noi</numerusform>
            <numerusform>%n de clienți noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known ones have more now</source>
        <translation>
            <numerusform>%n client completat</numerusform>
            <numerusform>%n clienți completați</numerusform>
            <numerusform>%n de clienți completați</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
    <message>
        <source>Give those who matter their weight and their hours: margin is placed where you can reach them.</source>
        <translation>Dă-le celor importanți greutatea și orele lor: marja se pune acolo unde îi poți contacta.</translation>
    </message>
    <message>
        <source>Taken back: your clients are as before.</source>
        <translation>Anulat: clienții tăi sunt ca înainte.</translation>
    </message>
</context>
<context>
    <name>ChangeAccountDialog</name>
    <message>
        <source>Change an account</source>
        <translation>Modificarea unui cont</translation>
    </message>
    <message>
        <source>&amp;Look for new calendars</source>
        <translation>&amp;Caută calendare noi</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>neschimbată</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilizator</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Parolă nouă</translation>
    </message>
    <message>
        <source>Sync &amp;every</source>
        <translation>Sincroni&amp;zare la fiecare</translation>
    </message>
    <message>
        <source>&amp;Use it until Respiro ends</source>
        <translation>F&amp;olosește-o până ieși din Respiro</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nou</translation>
    </message>
    <message>
        <source>not on the server any more</source>
        <translation>nu mai e pe server</translation>
    </message>
    <message numerus="yes">
        <source>%n new calendars. Tick what counts as busy time, then save.</source>
        <translation>
            <numerusform>%n calendar nou. Bifează ce se socotește ca timp ocupat, apoi salvează.</numerusform>
            <numerusform>%n calendare noi. Bifează ce se socotește ca timp ocupat, apoi salvează.</numerusform>
            <numerusform>%n de calendare noi. Bifează ce se socotește ca timp ocupat, apoi salvează.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new calendars.</source>
        <translation>Niciun calendar nou.</translation>
    </message>
    <message>
        <source>Looking for your calendars…</source>
        <translation>Se caută calendarele tale…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message>
        <source>Cancelled. The account is as it was.</source>
        <translation>Anulat. Contul e așa cum era.</translation>
    </message>
</context>
<context>
    <name>ChangeSubscriptionDialog</name>
    <message>
        <source>Change a calendar</source>
        <translation>Modificarea unui calendar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>A mea</translation>
    </message>
    <message>
        <source>Show only &amp;free and busy</source>
        <translation>Arată doar li&amp;ber și ocupat</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>New &amp;address</source>
        <translation>Adresă no&amp;uă</translation>
    </message>
    <message>
        <source>&amp;Whose agenda</source>
        <translation>A &amp;cui e agenda</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Cât de d&amp;es</translation>
    </message>
    <message>
        <source>Cancelled. What was fetched before is still used.</source>
        <translation>Anulat. Se folosește în continuare ce s-a preluat înainte.</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Which situation is it?</source>
        <translation>Ce situație este?</translation>
    </message>
    <message>
        <source>Your playbooks will stand here: what to do in an emergency, step by step.</source>
        <translation>Aici vor apărea scenariile tale: ce e de făcut într-o urgență, pas cu pas.</translation>
    </message>
    <message>
        <source>Your own playbooks go to the folder {folder}.</source>
        <translation>Scenariile tale proprii se pun în dosarul {folder}.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>În curs</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>Începe altul</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to mend. The other playbooks work.</source>
        <translation>
            <numerusform>%n fișier de reparat. Celelalte scenarii funcționează.</numerusform>
            <numerusform>%n fișiere de reparat. Celelalte scenarii funcționează.</numerusform>
            <numerusform>%n de fișiere de reparat. Celelalte scenarii funcționează.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>Opens {name}</source>
        <translation>Deschide {name}</translation>
    </message>
</context>
<context>
    <name>ClientCards</name>
    <message>
        <source>No client needed anything.</source>
        <translation>Niciun client nu a avut nevoie de nimic.</translation>
    </message>
</context>
<context>
    <name>ClientDataDialog</name>
    <message>
        <source>All that is stored</source>
        <translation>Tot ce s-a salvat</translation>
    </message>
    <message>
        <source>All that is stored about {name}</source>
        <translation>Tot ce s-a salvat despre {name}</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Se adună datele…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Salvează…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>Șterge &amp;definitiv…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Meetings in your calendars are not listed: they belong to the calendars.</source>
        <translation>Întâlnirile din calendarele tale nu apar aici: ele țin de calendare.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiat.</translation>
    </message>
    <message>
        <source>Save into which folder?</source>
        <translation>În ce dosar salvezi?</translation>
    </message>
    <message>
        <source>Saved as {files}.</source>
        <translation>Salvat ca {files}.</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Pages</source>
        <translation>Pagini</translation>
    </message>
    <message>
        <source>Usual requests</source>
        <translation>Cereri obișnuite</translation>
    </message>
    <message>
        <source>Reaching them</source>
        <translation>Cum îi contactezi</translation>
    </message>
    <message>
        <source>Reaching you</source>
        <translation>Cum te contactează</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Money and notes</source>
        <translation>Bani și observații</translation>
    </message>
    <message>
        <source>A: weighs most</source>
        <translation>A: cântărește cel mai mult</translation>
    </message>
    <message>
        <source>B: weighs as usual</source>
        <translation>B: cântărește ca de obicei</translation>
    </message>
    <message>
        <source>C: weighs least</source>
        <translation>C: cântărește cel mai puțin</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Echilibrat</translation>
    </message>
    <message>
        <source>Invader</source>
        <translation>Invadator</translation>
    </message>
    <message>
        <source>Impatient</source>
        <translation>Nerăbdător</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Client nou</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
</context>
<context>
    <name>ClientEraseDialog</name>
    <message>
        <source>Erase a client</source>
        <translation>Ștergerea unui client</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>Ștergi definitiv {name}?</translation>
    </message>
    <message>
        <source>Their data, calls, follow-ups, urgent requests and playbooks go from Respiro, from every backup and from your home calendar. The minutes of margin that they used stay in your review, without a name. This can&apos;t be undone.</source>
        <translation>Datele, apelurile, reamintirile, cererile urgente și scenariile acestui client dispar din Respiro, din toate copiile de siguranță și din calendarul de acasă. Minutele de marjă folosite rămân în revizuire, fără nume. Nu se poate anula.</translation>
    </message>
    <message>
        <source>Save a &amp;copy first…</source>
        <translation>Salvează întâi o &amp;copie…</translation>
    </message>
    <message>
        <source>Delete &amp;damaged stores that were set aside and may hold their data</source>
        <translation>Șterge și fișierele &amp;deteriorate puse deoparte, care pot conține aceste date</translation>
    </message>
    <message>
        <source>To confirm, type their &amp;name</source>
        <translation>Ca să confirmi, scrie &amp;numele clientului</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>Șt&amp;erge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Their name, to confirm</source>
        <translation>Numele clientului, pentru confirmare</translation>
    </message>
    <message>
        <source>Save into which folder?</source>
        <translation>În ce dosar salvezi?</translation>
    </message>
    <message>
        <source>Writing backup {number} of {count} anew…</source>
        <translation>Se rescrie copia de siguranță {number} din {count}…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Se șterge…</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>S-a șters: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are gone.</source>
        <translation>
            <numerusform>A dispărut %n înregistrare.</numerusform>
            <numerusform>Au dispărut %n înregistrări.</numerusform>
            <numerusform>Au dispărut %n de înregistrări.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups were written anew.</source>
        <translation>
            <numerusform>S-a rescris %n copie de siguranță.</numerusform>
            <numerusform>S-au rescris %n copii de siguranță.</numerusform>
            <numerusform>S-au rescris %n de copii de siguranță.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of others, or meetings in your calendars, still name them: they are not theirs.</source>
        <translation>
            <numerusform>%n înregistrare a altora sau întâlnire din calendare încă pomenește acest nume: nu ține de client.</numerusform>
            <numerusform>%n înregistrări ale altora sau întâlniri din calendare încă pomenesc acest nume: nu țin de client.</numerusform>
            <numerusform>%n de înregistrări ale altora sau întâlniri din calendare încă pomenesc acest nume: nu țin de client.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. They are still there; some backups may be without them already. You can go on later.</source>
        <translation>Anulat. Clientul e încă acolo; din unele copii de siguranță poate lipsi deja. Poți continua mai târziu.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Se anulează…</translation>
    </message>
</context>
<context>
    <name>ClientTextDialog</name>
    <message>
        <source>This client is no longer there.</source>
        <translation>Acest client nu mai există.</translation>
    </message>
    <message>
        <source>A text for {name}</source>
        <translation>Un mesaj pentru {name}</translation>
    </message>
    <message>
        <source>A text for a client</source>
        <translation>Un mesaj pentru un client</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Margin is placed where your clients can be reached, the more so for those who weigh more.</source>
        <translation>Marja se pune acolo unde clienții tăi pot fi contactați, cu atât mai mult cu cât cântăresc mai mult.</translation>
    </message>
    <message>
        <source>No clients yet. Margin still works; it just doesn&apos;t know when they are there.</source>
        <translation>Încă nu ai clienți. Marja funcționează oricum; doar că nu știe când sunt disponibili.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adaugă…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editează…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Eli&amp;mină</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importă contacte…</translation>
    </message>
    <message>
        <source>Sho&amp;w all that is stored…</source>
        <translation>Arată &amp;tot ce s-a salvat…</translation>
    </message>
    <message>
        <source>Era&amp;se…</source>
        <translation>Șterge &amp;definitiv…</translation>
    </message>
    <message>
        <source>can be reached {duration} a week</source>
        <translation>disponibil {duration} pe săptămână</translation>
    </message>
    <message>
        <source>no hours known</source>
        <translation>orar necunoscut</translation>
    </message>
    <message>
        <source>let through</source>
        <translation>și în afara programului</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>S-a șters: {name}.</translation>
    </message>
    <message>
        <source>Your clients are as before.</source>
        <translation>Clienții tăi sunt ca înainte.</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>S-a salvat: {name}.</translation>
    </message>
    <message>
        <source>{name} is as before.</source>
        <translation>{name}: e ca înainte.</translation>
    </message>
    <message>
        <source>{name} was removed again.</source>
        <translation>S-a eliminat din nou: {name}.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>S-a eliminat: {name}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} e din nou în listă.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Column {number}</source>
        <translation>Coloana {number}</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nu e nevoie</translation>
    </message>
    <message>
        <source>{column} is</source>
        <translation>{column} este</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numărul</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Numele</translation>
    </message>
    <message>
        <source>Missed, answered…</source>
        <translation>Nepreluat, preluat…</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
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
        <translation>Diferență</translation>
    </message>
    <message>
        <source>{week}. Press to compare with another week</source>
        <translation>{week}. Apasă ca să compari cu altă săptămână</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Margin by day</source>
        <translation>Marja pe zile</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>First day off</source>
        <translation>Prima zi liberă</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>Ultima zi liberă</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adaugă</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Eli&amp;mină</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Zile libere</translation>
    </message>
    <message>
        <source>None yet. Add a holiday trip, and that week&apos;s target shrinks with it.</source>
        <translation>Încă niciuna. Adaugă o vacanță, iar ținta acelei săptămâni scade odată cu ea.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De la</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;până la</translation>
    </message>
    <message numerus="yes">
        <source>{first} – {last} (%n days)</source>
        <translation>
            <numerusform>{first} – {last} (%n zi)</numerusform>
            <numerusform>{first} – {last} (%n zile)</numerusform>
            <numerusform>{first} – {last} (%n de zile)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Advised</source>
        <translation>Recomandat</translation>
    </message>
</context>
<context>
    <name>DecisionFields</name>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>Durează cam</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>You offer</source>
        <translation>Oferi</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posibil</translation>
    </message>
    <message>
        <source>Promise by</source>
        <translation>Termen promis</translation>
    </message>
    <message>
        <source>the first page tomorrow, or someone who can</source>
        <translation>prima pagină mâine sau cineva care poate</translation>
    </message>
    <message>
        <source>tomorrow 12:00, or leave it open</source>
        <translation>mâine 12:00 sau lasă gol</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>No time of its own, in the queue</source>
        <translation>Fără oră proprie, în coadă</translation>
    </message>
    <message>
        <source>Send the answer {when}; you are reminded</source>
        <translation>Trimite răspunsul {when}; primești o reamintire</translation>
    </message>
    <message>
        <source>Send it now: counts as an exception</source>
        <translation>Trimite acum: se socotește ca excepție</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Trimite acum</translation>
    </message>
    <message>
        <source>Ad&amp;vice</source>
        <translation>Sfatu&amp;ri</translation>
    </message>
    <message>
        <source>A&amp;ccept it anyway</source>
        <translation>Acceptă oric&amp;um</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Start now</source>
        <translation>Începe acum</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programează</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Amână</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>La telefon</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Pe e-mail</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Predă</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuză</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Fă asta acum</translation>
    </message>
    <message>
        <source>In this block</source>
        <translation>În acest bloc</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>A shorter way</source>
        <translation>O cale mai scurtă</translation>
    </message>
    <message>
        <source>By mail for now</source>
        <translation>Deocamdată pe e-mail</translation>
    </message>
    <message>
        <source>Someone else takes it over</source>
        <translation>Preia altcineva</translation>
    </message>
    <message>
        <source>No, but with an alternative</source>
        <translation>Nu, dar cu o alternativă</translation>
    </message>
    <message>
        <source>Started: {name}</source>
        <translation>Început: {name}</translation>
    </message>
    <message>
        <source>{helper} takes over for {name}</source>
        <translation>{helper} preia pentru {name}</translation>
    </message>
    <message>
        <source>Declined with an alternative: {name}</source>
        <translation>Refuzat cu o alternativă: {name}</translation>
    </message>
    <message>
        <source>Scheduled: {name}, {when}</source>
        <translation>Programat: {name}, {when}</translation>
    </message>
    <message>
        <source>Promised: {name}, by {when}</source>
        <translation>Promis: {name}, până {when}</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Acum</translation>
    </message>
    <message>
        <source>In this &amp;block</source>
        <translation>În acest &amp;bloc</translation>
    </message>
    <message>
        <source>&amp;Later…</source>
        <translation>Mai târ&amp;ziu…</translation>
    </message>
    <message>
        <source>&amp;Shorter…</source>
        <translation>Mai &amp;scurt…</translation>
    </message>
    <message>
        <source>By &amp;phone…</source>
        <translation>La te&amp;lefon…</translation>
    </message>
    <message>
        <source>By &amp;mail…</source>
        <translation>Pe e-&amp;mail…</translation>
    </message>
    <message>
        <source>Someone &amp;else…</source>
        <translation>Altcin&amp;eva…</translation>
    </message>
    <message>
        <source>N&amp;o, but…</source>
        <translation>&amp;Nu, dar…</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Alege un fișier…</translation>
    </message>
</context>
<context>
    <name>EatersList</name>
    <message>
        <source>Others</source>
        <translation>Altele</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Edit</source>
        <translation>Editare</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>Fără client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Despre</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Prin</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Write a name, a number or an address.</source>
        <translation>Scrie un nume, un număr sau o adresă.</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Used</source>
        <translation>Folosită</translation>
    </message>
    <message>
        <source>Free, kept blank</source>
        <translation>Rămasă liberă</translation>
    </message>
    <message>
        <source>Free, still ahead</source>
        <translation>Liberă, încă urmează</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Consumată</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Eliberată</translation>
    </message>
    <message>
        <source>{planned} planned of {target}</source>
        <translation>{planned} planificate din {target}</translation>
    </message>
    <message>
        <source>Nothing planned, target {target}</source>
        <translation>Nimic planificat, țintă {target}</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>niciun fișier ales încă</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fișier</translation>
    </message>
    <message>
        <source>Calendar &amp;name</source>
        <translation>&amp;Numele calendarului</translation>
    </message>
    <message>
        <source>Calendar name</source>
        <translation>Numele calendarului</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <translation>Calendare (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Alege un fișier de calendar</translation>
    </message>
    <message>
        <source>the file&apos;s own name for it</source>
        <translation>numele dat de fișier</translation>
    </message>
    <message>
        <source>{calendar} is there already. The file takes the place of what it was read from before.</source>
        <translation>{calendar} există deja. Fișierul ia locul celui citit înainte.</translation>
    </message>
    <message>
        <source>Read again: what changed in the file changes here.</source>
        <translation>Se citește din nou: ce s-a schimbat în fișier se schimbă și aici.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the name that the file itself gives.</source>
        <translation>Lasă gol ca să păstrezi numele dat de fișier.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>niciun fișier ales încă</translation>
    </message>
    <message>
        <source>Ano&amp;ther…</source>
        <translation>Al&amp;tul…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fișier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Toate fișierele (*)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Waiting</source>
        <translation>Așteaptă</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Rezolvate</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Care listă</translation>
    </message>
    <message>
        <source>Name, number, subject</source>
        <translation>Nume, număr, subiect</translation>
    </message>
    <message>
        <source>Search by name, number or subject</source>
        <translation>Caută după nume, număr sau subiect</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>You owe them</source>
        <translation>Le datorezi răspuns</translation>
    </message>
    <message>
        <source>They owe you</source>
        <translation>Îți datorează răspuns</translation>
    </message>
    <message>
        <source>Later than promised</source>
        <translation>Mai târziu decât promis</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Toți clienții</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <translation>Filtru: {what}</translation>
    </message>
</context>
<context>
    <name>FinishSheet</name>
    <message>
        <source>How long did it take?</source>
        <translation>Cât a durat?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>&amp;Give the last {length} of that margin back</source>
        <translation>&amp;Dă înapoi ultimele {length} din acea marjă</translation>
    </message>
    <message>
        <source>Booked to your margin of {when}: {length}.</source>
        <translation>Trecut pe marja ta ({when}): {length}.</translation>
    </message>
    <message>
        <source>Done before its time: your margin of {when} stays free.</source>
        <translation>Rezolvat mai devreme: marja ta ({when}) rămâne liberă.</translation>
    </message>
    <message>
        <source>No margin was kept for it, so none is booked.</source>
        <translation>Nu s-a păstrat marjă pentru asta, deci nu se consumă.</translation>
    </message>
</context>
<context>
    <name>FiresPage</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Adaugă</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Eli&amp;mină</translation>
    </message>
    <message>
        <source>such as: the weekly report</source>
        <translation>de exemplu: raportul săptămânal</translation>
    </message>
    <message>
        <source>Don&apos;t remind me</source>
        <translation>Fără reamintire</translation>
    </message>
    <message>
        <source>Ahead, in working time:</source>
        <translation>Înainte, în timp de lucru:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Working time ahead at which you are reminded</source>
        <translation>Cu cât timp de lucru înainte primești reamintirea</translation>
    </message>
    <message>
        <source>What they are known to ask at the last moment. Margin is kept for it, and you are reminded to ask first.</source>
        <translation>Ce se știe că cer în ultima clipă. Se păstrează marjă, iar Respiro îți amintește să întrebi din timp.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Usually comes</source>
        <translation>Vine de obicei</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durează</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Întreabă din timp</translation>
    </message>
    <message>
        <source>It ends before it begins. Swap the two.</source>
        <translation>Se termină înainte să înceapă. Inversează orele.</translation>
    </message>
    <message>
        <source>Say what they ask for, or remove it.</source>
        <translation>Scrie ce cer sau elimină rândul.</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>Calls</source>
        <translation>Apeluri</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Nothing was left to do.</source>
        <translation>Nu a rămas nimic de făcut.</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>Amintește-le…</translation>
    </message>
    <message>
        <source>Add a number…</source>
        <translation>Adaugă un număr…</translation>
    </message>
    <message>
        <source>Call back {where}</source>
        <translation>Sună înapoi: {where}</translation>
    </message>
    <message>
        <source>Write by {where}</source>
        <translation>Scrie prin {where}</translation>
    </message>
    <message>
        <source>Write to {where}</source>
        <translation>Scrie la {where}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Rezolvat</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cum s-a încheiat</translation>
    </message>
    <message>
        <source>Apology &amp;text…</source>
        <translation>&amp;Text de scuze…</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Moduri de contact</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Language and time</source>
        <translation>Limbă și oră</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ca sistemul</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Limbă</translation>
    </message>
    <message>
        <source>As the system ({zone})</source>
        <translation>Ca sistemul ({zone})</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fus o&amp;rar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Pornire</translation>
    </message>
    <message>
        <source>&amp;Start Respiro when you log in</source>
        <translation>&amp;Pornește Respiro la autentificare</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Anunță-mă</translation>
    </message>
    <message>
        <source>as the week &amp;ends: its review, and to plan the next one</source>
        <translation>când se înch&amp;eie săptămâna: revizuirea ei și planul pentru următoarea</translation>
    </message>
    <message>
        <source>as the week&apos;s &amp;work begins: how much margin the week has</source>
        <translation>când începe &amp;săptămâna de lucru: câtă marjă are</translation>
    </message>
    <message>
        <source>Time of the review</source>
        <translation>Ora revizuirii</translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation>Re&amp;vizuirea</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de la</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Ziua revizuirii</translation>
    </message>
    <message>
        <source>when a margin block &amp;begins</source>
        <translation>când începe un &amp;bloc de marjă</translation>
    </message>
</context>
<context>
    <name>HelperDialog</name>
    <message>
        <source>Backup person</source>
        <translation>Persoană de sprijin</translation>
    </message>
    <message>
        <source>New backup person</source>
        <translation>Persoană de sprijin nouă</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Oricând</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation>Aceeași ca a mea</translation>
    </message>
    <message>
        <source>One thing a line, such as: invoices</source>
        <translation>Câte un lucru pe rând, de exemplu: facturi</translation>
    </message>
    <message>
        <source>several with commas</source>
        <translation>mai multe, cu virgule</translation>
    </message>
    <message>
        <source>Time until which they answer</source>
        <translation>Ora până la care răspunde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>Can &amp;take over</source>
        <translation>Poate &amp;prelua</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Răspunde</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Telefoane</translation>
    </message>
    <message>
        <source>&amp;E-mails</source>
        <translation>&amp;E-mailuri</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Limbă</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Observații</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>There is someone of that name already. Add what tells them apart.</source>
        <translation>Există deja cineva cu acest nume. Adaugă ceva ca să îi deosebești.</translation>
    </message>
</context>
<context>
    <name>HelperSheet</name>
    <message>
        <source>Who takes it over?</source>
        <translation>Cine preia?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Predă</translation>
    </message>
    <message>
        <source>Write who it is.</source>
        <translation>Scrie cine este.</translation>
    </message>
    <message>
        <source>You are reminded to ask them in time.</source>
        <translation>Respiro îți amintește să întrebi la timp.</translation>
    </message>
    <message>
        <source>does not answer any more today</source>
        <translation>azi nu mai răspunde</translation>
    </message>
</context>
<context>
    <name>HelpersPage</name>
    <message>
        <source>Backup people</source>
        <translation>Persoane de sprijin</translation>
    </message>
    <message>
        <source>When an emergency is more than you can take, one of them can do it for you.</source>
        <translation>Când o urgență depășește ce poți duce, una dintre ele o poate prelua.</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever you add here is offered when something doesn&apos;t fit, with the hand-over ready to send.</source>
        <translation>Încă nimeni. Pe cine adaugi aici îți este propus când ceva nu încape, cu predarea gata de trimis.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adaugă…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editează…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Eli&amp;mină</translation>
    </message>
    <message>
        <source>answers at any time</source>
        <translation>răspunde oricând</translation>
    </message>
    <message>
        <source>answers until {time}</source>
        <translation>răspunde până la {time}</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>S-a salvat: {name}.</translation>
    </message>
    <message>
        <source>{name} is as before.</source>
        <translation>{name}: e ca înainte.</translation>
    </message>
    <message>
        <source>{name} was removed again.</source>
        <translation>S-a eliminat din nou: {name}.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>S-a eliminat: {name}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} e din nou în listă.</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>Re&amp;gion code</source>
        <translation>Codul re&amp;giunii</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Țară</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niciuna</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Codul regiunii</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toate</translation>
    </message>
    <message>
        <source>The part of the country whose holidays you keep, such as CT for Catalonia</source>
        <translation>Partea țării ale cărei sărbători le ții, de exemplu CT pentru Catalonia</translation>
    </message>
    <message>
        <source>Choose a country, and its public holidays count as free days.</source>
        <translation>Alege o țară, iar sărbătorile ei legale vor conta ca zile libere.</translation>
    </message>
    <message>
        <source>Next: {holiday}, {date}</source>
        <translation>Urmează: {holiday}, {date}</translation>
    </message>
    <message>
        <source>No holidays are known for this choice yet. They are looked up in the background.</source>
        <translation>Încă nu se cunosc sărbători pentru această alegere. Se caută în fundal.</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Hours on {day}</source>
        <translation>Program: {day}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>liber</translation>
    </message>
    <message>
        <source>Drag to add or change hours; double-click to remove them</source>
        <translation>Trage ca să adaugi sau să schimbi ore; dublu clic ca să le elimini</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a calendar</source>
        <translation>Importă un calendar</translation>
    </message>
    <message>
        <source>Cancelled. Your agenda is as it was.</source>
        <translation>Anulat. Agenda ta e așa cum era.</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importă</translation>
    </message>
    <message>
        <source>Import &amp;another…</source>
        <translation>Importă a&amp;ltul…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Se citește {file}</translation>
    </message>
    <message>
        <source>Fetching it…</source>
        <translation>Se preia…</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>Se citesc evenimentele…</translation>
    </message>
    <message>
        <source>Working out what repeats…</source>
        <translation>Se calculează ce se repetă…</translation>
    </message>
    <message>
        <source>Putting it into your agenda…</source>
        <translation>Se pune în agenda ta…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Se anulează…</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%n events in {calendar}.</source>
        <translation>
            <numerusform>%n eveniment în {calendar}.</numerusform>
            <numerusform>%n evenimente în {calendar}.</numerusform>
            <numerusform>%n de evenimente în {calendar}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since it was last read.</source>
        <translation>Nimic nu s-a schimbat de la ultima citire.</translation>
    </message>
    <message>
        <source>They now stand in your week, and margin keeps clear of them.</source>
        <translation>Sunt deja în săptămâna ta, iar marja le ocolește.</translation>
    </message>
    <message>
        <source>The end of the file is missing. What stood before was read, and nothing was removed; export it again.</source>
        <translation>Lipsește sfârșitul fișierului. S-a citit ce era înainte și nu s-a eliminat nimic; exportă-l din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used; all others were read:</source>
        <translation>
            <numerusform>%n nu s-a putut folosi; celelalte s-au citit:</numerusform>
            <numerusform>%n nu s-au putut folosi; celelalte s-au citit:</numerusform>
            <numerusform>%n nu s-au putut folosi; celelalte s-au citit:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All were read, %n not quite as written:</source>
        <translation>
            <numerusform>S-au citit toate; %n nu chiar cum e scris:</numerusform>
            <numerusform>S-au citit toate; %n nu chiar cum sunt scrise:</numerusform>
            <numerusform>S-au citit toate; %n nu chiar cum sunt scrise:</numerusform>
        </translation>
    </message>
    <message>
        <source>(the first {shown} of {count})</source>
        <translation>(primele {shown} din {count})</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>Enough margin in</source>
        <translation>Destulă marjă în</translation>
    </message>
    <message>
        <source>How much margin</source>
        <translation>Câtă marjă</translation>
    </message>
    <message>
        <source>Other length</source>
        <translation>Altă durată</translation>
    </message>
    <message>
        <source>Length of this week&apos;s margin</source>
        <translation>Durata marjei din această săptămână</translation>
    </message>
    <message>
        <source>As in settings</source>
        <translation>Ca în setări</translation>
    </message>
    <message>
        <source>As in settings, {share} %</source>
        <translation>Ca în setări, {share} %</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>None in particular</source>
        <translation>Niciunul anume</translation>
    </message>
    <message>
        <source>Let &amp;through out of hours</source>
        <translation>&amp;Primit și în afara programului</translation>
    </message>
    <message>
        <source>As in the settings ({duration})</source>
        <translation>Ca în setări ({duration})</translation>
    </message>
    <message>
        <source>Their own:</source>
        <translation>Propriu:</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Răspuns în</translation>
    </message>
    <message>
        <source>Urgent within</source>
        <translation>Dacă e urgent, în</translation>
    </message>
    <message>
        <source>Urgent by</source>
        <translation>Urgențe prin</translation>
    </message>
    <message>
        <source>Exceptions a month</source>
        <translation>Excepții pe lună</translation>
    </message>
    <message>
        <source>In your working time. They know it from the first day.</source>
        <translation>În timpul tău de lucru. Clientul știe asta din prima zi.</translation>
    </message>
    <message>
        <source>Working time in which they are answered</source>
        <translation>Timpul de lucru în care primește răspuns</translation>
    </message>
    <message>
        <source>Working time in which they are answered when it is urgent</source>
        <translation>Timpul de lucru în care primește răspuns când e urgent</translation>
    </message>
    <message>
        <source>Answers out of hours and jumped queues count. Beyond this, the exception is becoming the norm.</source>
        <translation>Se socotesc răspunsurile în afara programului și trecerile peste rând. Dincolo de atât, excepția devine regulă.</translation>
    </message>
    <message>
        <source>Their calls remind you at once, each time as an exception.</source>
        <translation>Apelurile de la ei îți amintesc imediat, de fiecare dată ca excepție.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>Deschiderea unui link</translation>
    </message>
    <message>
        <source>From {name}.</source>
        <translation>Din {name}.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Deschide</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Linkul e copiat.</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>Unde duce linkul</translation>
    </message>
    <message>
        <source>Write to {place}?</source>
        <translation>Scrii la {place}?</translation>
    </message>
    <message>
        <source>Call {place}?</source>
        <translation>Suni la {place}?</translation>
    </message>
    <message>
        <source>Open {place}?</source>
        <translation>Deschizi {place}?</translation>
    </message>
</context>
<context>
    <name>LogField</name>
    <message>
        <source>Call logs (*.xml *.json *.csv *.tsv *.txt *.db *.sqlite)</source>
        <translation>Jurnale de apeluri (*.xml *.json *.csv *.tsv *.txt *.db *.sqlite)</translation>
    </message>
    <message>
        <source>Choose a call log</source>
        <translation>Alege un jurnal de apeluri</translation>
    </message>
</context>
<context>
    <name>LogPlace</name>
    <message>
        <source>Drop your phone&apos;s call log here, or</source>
        <translation>Trage aici jurnalul de apeluri al telefonului tău sau</translation>
    </message>
    <message>
        <source>SMS Backup &amp; Restore (XML), Fossify Phone (JSON), GNOME Calls and Linphone (their databases), or a table (CSV) from any program. Calls that are here already are not added twice.</source>
        <translation>SMS Backup &amp; Restore (XML), Fossify Phone (JSON), GNOME Calls și Linphone (bazele lor de date) sau un tabel (CSV) din orice program. Apelurile care sunt deja aici nu se adaugă de două ori.</translation>
    </message>
</context>
<context>
    <name>MarginExport</name>
    <message>
        <source>Your margin</source>
        <translation>Marja ta</translation>
    </message>
    <message>
        <source>All your margin blocks as one .ics file, for any other calendar.</source>
        <translation>Toate blocurile tale de marjă într-un singur fișier .ics, pentru orice alt calendar.</translation>
    </message>
    <message>
        <source>E&amp;xport margin…</source>
        <translation>E&amp;xportă marja…</translation>
    </message>
    <message>
        <source>Export margin</source>
        <translation>Exportă marja</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendare (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n margin blocks were written to {file}.</source>
        <translation>
            <numerusform>%n bloc de marjă a fost scris în {file}.</numerusform>
            <numerusform>%n blocuri de marjă au fost scrise în {file}.</numerusform>
            <numerusform>%n de blocuri de marjă au fost scrise în {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarginPage</name>
    <message>
        <source>Margin</source>
        <translation>Marjă</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Pe zi</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>Cel &amp;puțin</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Cel &amp;mult</translation>
    </message>
    <message>
        <source>A block</source>
        <translation>Un bloc</translation>
    </message>
    <message>
        <source>&amp;Shortest</source>
        <translation>Cel mai &amp;scurt</translation>
    </message>
    <message>
        <source>L&amp;ongest</source>
        <translation>Cel mai &amp;lung</translation>
    </message>
    <message>
        <source>&amp;Between two blocks</source>
        <translation>Între &amp;două blocuri</translation>
    </message>
    <message>
        <source>Times of day you prefer</source>
        <translation>Momentele zilei pe care le preferi</translation>
    </message>
    <message>
        <source>Where it makes no other difference, margin goes here first.</source>
        <translation>Dacă altfel e totuna, marja merge întâi aici.</translation>
    </message>
    <message>
        <source>Time kept free on purpose: for emergencies, for what overflows, to breathe.</source>
        <translation>Timp lăsat liber intenționat: pentru urgențe, pentru ce se revarsă, ca să respiri.</translation>
    </message>
    <message>
        <source>&amp;A share of working time</source>
        <translation>O pa&amp;rte din timpul de lucru</translation>
    </message>
    <message>
        <source>A &amp;fixed length</source>
        <translation>O durată &amp;fixă</translation>
    </message>
    <message>
        <source>Margin a week</source>
        <translation>Marjă pe săptămână</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Pe săptămână</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of working time, in percent</source>
        <translation>Partea din timpul de lucru, în procente</translation>
    </message>
    <message>
        <source>That is {margin} of the {work} of a full week.</source>
        <translation>Adică {margin} din cele {work} ale unei săptămâni întregi.</translation>
    </message>
    <message>
        <source>That is {share} % of the {work} of a full week.</source>
        <translation>Adică {share} % din cele {work} ale unei săptămâni întregi.</translation>
    </message>
    <message>
        <source>as much as is set above</source>
        <translation>cea setată mai sus</translation>
    </message>
    <message>
        <source>enough in half of the weeks</source>
        <translation>destulă în jumătate din săptămâni</translation>
    </message>
    <message>
        <source>enough in 4 of 5 weeks</source>
        <translation>destulă în 4 din 5 săptămâni</translation>
    </message>
    <message>
        <source>enough in 9 of 10 weeks</source>
        <translation>destulă în 9 din 10 săptămâni</translation>
    </message>
    <message>
        <source>A &amp;week is planned with</source>
        <translation>Marja u&amp;nei săptămâni</translation>
    </message>
    <message>
        <source>Every week gets the margin that is set above, whatever the past weeks needed.</source>
        <translation>Fiecare săptămână primește marja setată mai sus, oricât a fost nevoie în săptămânile trecute.</translation>
    </message>
    <message>
        <source>Judged from what your past weeks really needed: in about {level} of 100 weeks it suffices. Until eight weeks are known, the margin set above has a say, too.</source>
        <translation>Socotită după cât ți-a trebuit cu adevărat în săptămânile trecute: ajunge în cam {level} din 100 de săptămâni. Până se cunosc opt săptămâni, contează și marja setată mai sus.</translation>
    </message>
    <message>
        <source>Begins and ends on m&amp;ultiples of</source>
        <translation>Începe și se termină la m&amp;ultipli de</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Întâlniri</translation>
    </message>
    <message>
        <source>Around a meeting with others</source>
        <translation>În jurul unei întâlniri cu alții</translation>
    </message>
    <message>
        <source>Kept free to get ready and to write things down.</source>
        <translation>Rămâne liber ca să te pregătești și să iei notițe.</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>Îna&amp;inte</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;După</translation>
    </message>
    <message>
        <source>Your own e-mail addresses</source>
        <translation>Adresele tale de e-mail</translation>
    </message>
    <message>
        <source>Invitations that you declined then leave the time free, and you aren&apos;t counted as a guest.</source>
        <translation>Astfel, invitațiile refuzate lasă timpul liber, iar tu nu ești socotit invitat.</translation>
    </message>
    <message>
        <source>Separate several with commas.</source>
        <translation>Separă-le cu virgule dacă sunt mai multe.</translation>
    </message>
</context>
<context>
    <name>MissingBox</name>
    <message>
        <source>&amp;Remove them</source>
        <translation>Elimină-l&amp;e</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no longer in the file and were kept, for half an export looks just like that. If you deleted them yourself, remove them here too.</source>
        <translation>
            <numerusform>%n intrare nu mai e în fișier și a fost păstrată, fiindcă un export incomplet arată la fel. Dacă ai șters-o chiar tu, elimin-o și aici.</numerusform>
            <numerusform>%n intrări nu mai sunt în fișier și au fost păstrate, fiindcă un export incomplet arată la fel. Dacă le-ai șters chiar tu, elimină-le și aici.</numerusform>
            <numerusform>%n de intrări nu mai sunt în fișier și au fost păstrate, fiindcă un export incomplet arată la fel. Dacă le-ai șters chiar tu, elimină-le și aici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingQuestion</name>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Păstrează-le</translation>
    </message>
    <message>
        <source>Write &amp;mine again</source>
        <translation>Scrie-&amp;le din nou pe ale mele</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Elimină-le</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of {calendar} are no longer where they come from. Are they to go here too? They are kept until you say so: a source that is half broken looks just like that.</source>
        <translation>
            <numerusform>%n intrare din {calendar} nu mai e la sursă. Să dispară și aici? Se păstrează până decizi: o sursă pe jumătate stricată arată exact la fel.</numerusform>
            <numerusform>%n intrări din {calendar} nu mai sunt la sursă. Să dispară și aici? Se păstrează până decizi: o sursă pe jumătate stricată arată exact la fel.</numerusform>
            <numerusform>%n de intrări din {calendar} nu mai sunt la sursă. Să dispară și aici? Se păstrează până decizi: o sursă pe jumătate stricată arată exact la fel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>An hour is worth</source>
        <translation>O oră valorează</translation>
    </message>
    <message>
        <source>It tells what interruptions cost you. Only you see it.</source>
        <translation>Arată cât te costă întreruperile. Numai tu vezi suma.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observații</translation>
    </message>
</context>
<context>
    <name>NoAccounts</name>
    <message>
        <source>Nothing here yet. Add the account on your calendar server (CalDAV): your meetings come from there, and what Respiro plans goes there, so that your phone shows it too.</source>
        <translation>Încă nu e nimic aici. Adaugă contul de pe serverul tău de calendare (CalDAV): întâlnirile tale vin de acolo, iar ce planifică Respiro merge acolo, ca să apară și pe telefon.</translation>
    </message>
    <message>
        <source>Nextcloud, Fastmail, iCloud, mailbox.org, Posteo, Radicale and others. Your password goes into your keyring and nowhere else.</source>
        <translation>Nextcloud, Fastmail, iCloud, mailbox.org, Posteo, Radicale și altele. Parola ta ajunge în inelul tău de chei și nicăieri altundeva.</translation>
    </message>
</context>
<context>
    <name>NoCalendars</name>
    <message>
        <source>Nothing here yet. Subscribe to your calendar&apos;s address, and your meetings will stand here and stay up to date. An exported .ics file can be imported too. Is your calendar on a server (CalDAV), such as Nextcloud? Then connect to it, and what Respiro plans can go there as well.</source>
        <translation>Încă nu e nimic aici. Abonează-te la adresa calendarului tău, iar întâlnirile tale vor apărea aici și vor rămâne la zi. Poți importa și un fișier .ics exportat. Calendarul tău e pe un server (CalDAV), de exemplu Nextcloud? Atunci conectează-te la el, iar ce planifică Respiro poate merge și acolo.</translation>
    </message>
</context>
<context>
    <name>NoticeWindow</name>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookChart</name>
    <message>
        <source>Free margin and promised work in the next two weeks</source>
        <translation>Marja liberă și lucrul promis în următoarele două săptămâni</translation>
    </message>
</context>
<context>
    <name>OutlookLegend</name>
    <message>
        <source>free</source>
        <translation>liber</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>lipsă</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>https://… or a path</source>
        <translation>https://… sau o cale</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>neschimbată</translation>
    </message>
    <message>
        <source>Sh&amp;ow the address</source>
        <translation>A&amp;rată adresa</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>F&amp;ișier…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>D&amp;osar…</translation>
    </message>
    <message>
        <source>{address}: whoever knows all of it gets in, so it is kept in your keyring alone.</source>
        <translation>{address}: cine o știe în întregime are acces, așa că se păstrează doar în inelul tău de chei.</translation>
    </message>
    <message>
        <source>It is read again whenever it changes.</source>
        <translation>Se citește din nou de fiecare dată când se schimbă.</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the way can read along. If its server knows https, write https.</source>
        <translation>Această adresă nu e criptată: alții pot citi pe drum. Dacă serverul știe https, scrie https.</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <translation>Calendare (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Alege un fișier de calendar</translation>
    </message>
    <message>
        <source>Choose a folder of .ics files</source>
        <translation>Alege un dosar cu fișiere .ics</translation>
    </message>
    <message>
        <source>Google: Settings, your calendar, “Secret address in iCal format”.</source>
        <translation>Google: Setări, calendarul tău, „Adresa secretă în format iCal”.</translation>
    </message>
    <message>
        <source>Outlook: Settings, Calendar, Shared calendars, Publish, the ICS link.</source>
        <translation>Outlook: Setări, Calendar, Calendare partajate, Publicare, linkul ICS.</translation>
    </message>
    <message>
        <source>Nextcloud: the pencil beside the calendar, Share link, “Copy subscription link”.</source>
        <translation>Nextcloud: creionul de lângă calendar, Partajează legătură, „Copiază linkul abonamentului”.</translation>
    </message>
</context>
<context>
    <name>PlanBPage</name>
    <message>
        <source>Plan B</source>
        <translation>Planul B</translation>
    </message>
    <message>
        <source>A key for all programs</source>
        <translation>Taste pentru toate programele</translation>
    </message>
    <message>
        <source>Sorts an emergency out from wherever you are, in any program.</source>
        <translation>Lămurește o urgență de oriunde ești, din orice program.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promisiune</translation>
    </message>
    <message>
        <source>Counted in your working time: evenings and days off don&apos;t count.</source>
        <translation>Se socotește în timpul tău de lucru: fără seri și zile libere.</translation>
    </message>
    <message>
        <source>Urgent &amp;requests within</source>
        <translation>Cereri &amp;urgente în</translation>
    </message>
    <message>
        <source>A request &amp;takes about</source>
        <translation>O cerere &amp;durează cam</translation>
    </message>
    <message>
        <source>A s&amp;horter way takes</source>
        <translation>O cale mai scu&amp;rtă durează</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reamintiri</translation>
    </message>
    <message>
        <source>What nobody has looked at comes back louder each time.</source>
        <translation>Ce nu a fost lămurit revine de fiecare dată mai tare.</translation>
    </message>
    <message>
        <source>&amp;Look at it within</source>
        <translation>&amp;Lămurește în</translation>
    </message>
    <message>
        <source>Then lou&amp;der after each</source>
        <translation>Apoi mai t&amp;are la fiecare</translation>
    </message>
    <message>
        <source>&amp;Before a promise</source>
        <translation>Îna&amp;inte de termenul promis</translation>
    </message>
    <message>
        <source>&amp;Ask a client again after</source>
        <translation>Î&amp;ntreabă clientul din nou după</translation>
    </message>
    <message>
        <source>Texts for clients</source>
        <translation>Texte pentru clienți</translation>
    </message>
    <message>
        <source>You si&amp;gn as</source>
        <translation>Semne&amp;zi ca</translation>
    </message>
    <message>
        <source>T&amp;one</source>
        <translation>T&amp;on</translation>
    </message>
    <message>
        <source>at no fixed times</source>
        <translation>fără ore fixe</translation>
    </message>
    <message>
        <source>You look at your &amp;mail at</source>
        <translation>Citești e-&amp;mailul la</translation>
    </message>
    <message>
        <source>Told in the text “How to reach me”, such as 10:00, 16:30.</source>
        <translation>Apare în textul „Cum mă poți contacta”, de exemplu 10:00, 16:30.</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Proposed blocks and their reasons</source>
        <translation>Blocurile propuse și motivele lor</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propunere</translation>
    </message>
    <message>
        <source>Drag a block to put it elsewhere. Del leaves a new one out.</source>
        <translation>Trage un bloc ca să-l muți. Del lasă deoparte unul nou.</translation>
    </message>
</context>
<context>
    <name>PlaybookWindow</name>
    <message>
        <source>Playbooks</source>
        <translation>Scenarii</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Eveniment</translation>
    </message>
    <message>
        <source>What could not be used</source>
        <translation>Ce nu s-a putut folosi</translation>
    </message>
</context>
<context>
    <name>QuestionActions</name>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refă</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>What vanished</source>
        <translation>Ce a dispărut</translation>
    </message>
    <message>
        <source>They were &amp;deleted on purpose: give the time back</source>
        <translation>Le-am șters intenționat: &amp;dă timpul înapoi</translation>
    </message>
    <message>
        <source>&amp;Write them again</source>
        <translation>&amp;Scrie-le din nou</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Ce nu mai e acolo</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Elimină-le</translation>
    </message>
    <message>
        <source>&amp;Keep for now</source>
        <translation>Mai &amp;păstrează-le</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aici</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>În calendar</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Rămâne a &amp;mea</translation>
    </message>
    <message>
        <source>&amp;Take the calendar&apos;s</source>
        <translation>Rămâne a &amp;calendarului</translation>
    </message>
    <message>
        <source>&amp;Write mine again</source>
        <translation>Scrie-&amp;le din nou pe ale mele</translation>
    </message>
    <message>
        <source>Looking once more whether they are gone…</source>
        <translation>Se verifică încă o dată dacă lipsesc…</translation>
    </message>
</context>
<context>
    <name>QuestionsDesk</name>
    <message numerus="yes">
        <source>%n blocks are given back.</source>
        <translation>
            <numerusform>%n bloc a fost dat înapoi.</numerusform>
            <numerusform>%n blocuri au fost date înapoi.</numerusform>
            <numerusform>%n de blocuri au fost date înapoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks are written into the calendar again.</source>
        <translation>
            <numerusform>%n bloc se scrie din nou în calendar.</numerusform>
            <numerusform>%n blocuri se scriu din nou în calendar.</numerusform>
            <numerusform>%n de blocuri se scriu din nou în calendar.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay. You are asked again when their number changes.</source>
        <translation>Rămân. Respiro te întreabă din nou când numărul lor se schimbă.</translation>
    </message>
    <message>
        <source>{name} is as it is on the server.</source>
        <translation>{name} e la fel ca pe server.</translation>
    </message>
</context>
<context>
    <name>QuestionsWindow</name>
    <message numerus="yes">
        <source>%n questions wait for you.</source>
        <translation>
            <numerusform>Te așteaptă %n întrebare.</numerusform>
            <numerusform>Te așteaptă %n întrebări.</numerusform>
            <numerusform>Te așteaptă %n de întrebări.</numerusform>
        </translation>
    </message>
    <message>
        <source>One question waits for you.</source>
        <translation>Te așteaptă o întrebare.</translation>
    </message>
    <message>
        <source>No question waits for you.</source>
        <translation>Nu te așteaptă nicio întrebare.</translation>
    </message>
    <message>
        <source>Nothing is changed on either side until you answer.</source>
        <translation>Nu se schimbă nimic de nicio parte până răspunzi.</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation>A fost ultima întrebare</translation>
    </message>
    <message>
        <source>Both sides agree, or will with the next sync. There is nothing else to do here.</source>
        <translation>Ambele părți sunt de acord sau vor fi la următoarea sincronizare. Aici nu mai e nimic de făcut.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Înc&amp;hide</translation>
    </message>
    <message>
        <source>← mine    → the calendar&apos;s    ⏎ answer    ↑ ↓ other questions</source>
        <translation>← a mea    → a calendarului    ⏎ răspunde    ↑ ↓ alte întrebări</translation>
    </message>
    <message>
        <source>← → answers    ⏎ answer    ↑ ↓ other questions</source>
        <translation>← → răspunsuri    ⏎ răspunde    ↑ ↓ alte întrebări</translation>
    </message>
    <message>
        <source>Questions about your calendar</source>
        <translation>Întrebări despre calendarul tău</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Întrebări</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>Înc&amp;epe</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>Pune de&amp;oparte</translation>
    </message>
    <message>
        <source>&amp;Wait for them…</source>
        <translation>&amp;Așteaptă răspunsul…</translation>
    </message>
    <message>
        <source>The&amp;y answered</source>
        <translation>Au răs&amp;puns</translation>
    </message>
    <message>
        <source>&amp;Done…</source>
        <translation>&amp;Rezolvat…</translation>
    </message>
    <message>
        <source>De&amp;cide…</source>
        <translation>De&amp;cide…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Sc&amp;himbă…</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>&amp;Text…</translation>
    </message>
    <message>
        <source>Dele&amp;gate…</source>
        <translation>Dă ma&amp;i departe…</translation>
    </message>
    <message>
        <source>&amp;No, but…</source>
        <translation>&amp;Nu, dar…</translation>
    </message>
    <message>
        <source>New &amp;promise…</source>
        <translation>Promisiune no&amp;uă…</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Re&amp;deschide</translation>
    </message>
    <message>
        <source>Play&amp;book…</source>
        <translation>&amp;Scenariu…</translation>
    </message>
    <message>
        <source>Show among the ca&amp;lls</source>
        <translation>Arată între ape&amp;luri</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgență</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refă</translation>
    </message>
    <message>
        <source>Make them a &amp;client…</source>
        <translation>Adaugă drept &amp;client…</translation>
    </message>
    <message>
        <source>&amp;Playbooks…</source>
        <translation>S&amp;cenarii…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Setări…</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>{name}: started.</source>
        <translation>{name}: început.</translation>
    </message>
    <message>
        <source>{name}: set aside.</source>
        <translation>{name}: pus deoparte.</translation>
    </message>
    <message>
        <source>{name}: the clock stands still until they answer.</source>
        <translation>{name}: ceasul stă până răspund.</translation>
    </message>
    <message>
        <source>{name}: they answered. Promised by {when}.</source>
        <translation>{name}: au răspuns. Promis: {when}.</translation>
    </message>
    <message>
        <source>{name}: done in {length}.</source>
        <translation>{name}: rezolvat în {length}.</translation>
    </message>
    <message>
        <source>{name}: taken up again.</source>
        <translation>{name}: reluat.</translation>
    </message>
    <message>
        <source>{name}: changed.</source>
        <translation>{name}: schimbat.</translation>
    </message>
    <message>
        <source>{name}: promised by {when}.</source>
        <translation>{name}: promis {when}.</translation>
    </message>
    <message>
        <source>{name}: {helper} does it.</source>
        <translation>{name}: se ocupă {helper}.</translation>
    </message>
    <message>
        <source>{name}: declined, with an alternative.</source>
        <translation>{name}: refuzat, cu o alternativă.</translation>
    </message>
    <message>
        <source>{name}: they answered.</source>
        <translation>{name}: au răspuns.</translation>
    </message>
</context>
<context>
    <name>QueueFinder</name>
    <message>
        <source>Queue</source>
        <translation>Coadă</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Rezolvate</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Care listă</translation>
    </message>
    <message>
        <source>Name, or what it is about</source>
        <translation>Nume sau despre ce este vorba</translation>
    </message>
    <message>
        <source>Search by name, or by what it is about</source>
        <translation>Caută după nume sau după despre ce este vorba</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <source>This request is no longer there.</source>
        <translation>Această cerere nu mai există.</translation>
    </message>
    <message>
        <source>No emergency waits for you.</source>
        <translation>Nu te așteaptă nicio urgență.</translation>
    </message>
    <message>
        <source>Plan B queue</source>
        <translation>Coada planului B</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coadă</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Rezolvate</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Your draft, begun {when}.</source>
        <translation>Ciorna ta, începută {when}.</translation>
    </message>
    <message>
        <source>Write a call down</source>
        <translation>Notează un apel</translation>
    </message>
    <message>
        <source>Who, number, about what, when to call back</source>
        <translation>Cine, număr, despre ce, când suni înapoi</translation>
    </message>
    <message>
        <source>Marta 600 123 456 quote, today 17:00</source>
        <translation>Marta 600 123 456 ofertă, azi 17:00</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Golește</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Save and ne&amp;xt</source>
        <translation>Salvează și ur&amp;mătorul</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Save  ⏎</source>
        <translation>&amp;Salvează  ⏎</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Saved: {what}.</source>
        <translation>Salvat: {what}.</translation>
    </message>
    <message>
        <source>It is only noted: nothing is left to do.</source>
        <translation>E doar notat: nu rămâne nimic de făcut.</translation>
    </message>
    <message>
        <source>Out of hours, and {name} is let through: this counts as an exception.</source>
        <translation>E în afara programului, dar {name} are prioritate: se socotește ca excepție.</translation>
    </message>
    <message>
        <source>It waits for their answer, and you are reminded to ask again.</source>
        <translation>Așteaptă răspunsul lor, iar Respiro îți amintește să întrebi din nou.</translation>
    </message>
    <message>
        <source>The promise was {when}; calling back late is better than never.</source>
        <translation>Promisiunea era {when}; mai bine suni târziu decât niciodată.</translation>
    </message>
    <message>
        <source>Promise: by {when}.</source>
        <translation>Promisiune: {when}.</translation>
    </message>
    <message>
        <source>You asked {name} already; this joins it.</source>
        <translation>{name}: ai întrebat deja; se adaugă la aceea.</translation>
    </message>
    <message>
        <source>{name} waits already; this makes the second call.</source>
        <translation>{name} așteaptă deja; acesta e al doilea apel.</translation>
    </message>
    <message numerus="yes">
        <source>{name} waits already, called %n time(s); this makes one more.</source>
        <translation>
            <numerusform>{name} așteaptă deja, cu %n apel; acesta e încă unul.</numerusform>
            <numerusform>{name} așteaptă deja, cu %n apeluri; acesta e încă unul.</numerusform>
            <numerusform>{name} așteaptă deja, cu %n de apeluri; acesta e încă unul.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>acum</translation>
    </message>
    <message>
        <source>{name}, noted</source>
        <translation>{name}, notat</translation>
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
        <translation>Ora a trecut: {time}.</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Ziua aceea a trecut.</translation>
    </message>
    <message>
        <source>“{text}” is no time that I know. Write 17:00 or tomorrow 10:00.</source>
        <translation>„{text}” nu e o oră cunoscută. Scrie 17:00 sau mâine 10:00.</translation>
    </message>
    <message>
        <source>Who called? Write a name or a number.</source>
        <translation>Cine a sunat? Scrie un nume sau un număr.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store; still trying. Your text stays here.</source>
        <translation>Alt program ține ocupate datele Respiro; se încearcă în continuare. Textul tău rămâne aici.</translation>
    </message>
    <message>
        <source>Taken back: nothing of it is kept.</source>
        <translation>Anulat: nu s-a păstrat nimic.</translation>
    </message>
</context>
<context>
    <name>QuietProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Re&amp;nunță</translation>
    </message>
</context>
<context>
    <name>ReachThemPage</name>
    <message>
        <source>The same as mine</source>
        <translation>Același ca al meu</translation>
    </message>
    <message>
        <source>Usually free after</source>
        <translation>De obicei liber după</translation>
    </message>
    <message>
        <source>Time after which they are usually free</source>
        <translation>Ora după care e de obicei liber</translation>
    </message>
    <message>
        <source>Margin is placed where you can reach each other.</source>
        <translation>Marja se pune acolo unde vă puteți contacta unul pe altul.</translation>
    </message>
    <message>
        <source>on working days without hours</source>
        <translation>în zilele lucrătoare fără ore</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fus orar</translation>
    </message>
</context>
<context>
    <name>ReachYouPage</name>
    <message>
        <source>In my working hours</source>
        <translation>În programul meu de lucru</translation>
    </message>
    <message>
        <source>In hours agreed on with them</source>
        <translation>În ore stabilite împreună</translation>
    </message>
    <message>
        <source>When they may reach you</source>
        <translation>Când te pot contacta</translation>
    </message>
    <message>
        <source>What comes outside of these hours waits for the next ones, or counts as an exception.</source>
        <translation>Ce vine în afara acestor ore așteaptă până la următoarele sau se socotește ca excepție.</translation>
    </message>
</context>
<context>
    <name>RemarkActions</name>
    <message>
        <source>Half of the margin that stayed blank is left out. Undo brings it back.</source>
        <translation>Jumătate din marja rămasă liberă e lăsată deoparte. O readuci cu Anulează.</translation>
    </message>
    <message>
        <source>Move margin to {day}</source>
        <translation>Mutarea marjei pe {day}</translation>
    </message>
    <message>
        <source>{day}: no margin next week, so there is nothing to move.</source>
        <translation>{day}: săptămâna viitoare nu e marjă, deci nu e nimic de mutat.</translation>
    </message>
    <message>
        <source>{better}: no room for more margin next week. The proposal leaves {day} as it is.</source>
        <translation>{better}: săptămâna viitoare nu e loc pentru mai multă marjă. {day}: propunerea nu schimbă nimic.</translation>
    </message>
    <message>
        <source>{better}: {length} more. {day} keeps {left}, for which there was no room.</source>
        <translation>{better}: cu {length} mai mult. {day}: rămân {left}, pentru care nu a fost loc.</translation>
    </message>
    <message>
        <source>{better}: {length} more. {day} needs none any longer. Apply the plan to keep it so.</source>
        <translation>{better}: cu {length} mai mult. {day}: nu mai e nevoie de marjă. Aplică planul ca să rămână așa.</translation>
    </message>
    <message>
        <source>Protect {day}</source>
        <translation>Protejarea zilei de {day}</translation>
    </message>
    <message>
        <source>{day}: its margin is pinned. It stays where it is, and Respiro tells you when a meeting lands on it.</source>
        <translation>{day}: marja e fixată. Rămâne unde e, iar Respiro te anunță când o întâlnire se suprapune cu ea.</translation>
    </message>
    <message>
        <source>{day}: no margin next week, so there is nothing to protect.</source>
        <translation>{day}: săptămâna viitoare nu e marjă, deci nu e nimic de protejat.</translation>
    </message>
    <message>
        <source>Something urgent</source>
        <translation>Ceva urgent</translation>
    </message>
</context>
<context>
    <name>RemarksList</name>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nimic nu iese în evidență.</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>&amp;Reply</source>
        <translation>Mesa&amp;j</translation>
    </message>
    <message>
        <source>Hand it to</source>
        <translation>Trimite prin</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Care text</translation>
    </message>
    <message>
        <source>Hand the reply to</source>
        <translation>Trimite mesajul prin</translation>
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
        <translation>Un mesaj pentru {name}</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Care text</translation>
    </message>
</context>
<context>
    <name>RequestAnswers</name>
    <message>
        <source>Its margin is gone. Decide anew when you do it.</source>
        <translation>Marja ei nu mai există. Decide din nou când o faci.</translation>
    </message>
    <message>
        <source>What did you ask them?</source>
        <translation>Ce i-ai întrebat?</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Așteaptă răspunsul</translation>
    </message>
    <message>
        <source>A word or two are enough.</source>
        <translation>Ajung un cuvânt sau două.</translation>
    </message>
    <message>
        <source>A no comes with an alternative: write what you offer instead.</source>
        <translation>Un „nu” vine cu o alternativă: scrie ce oferi în schimb.</translation>
    </message>
    <message>
        <source>What do you offer instead?</source>
        <translation>Ce oferi în schimb?</translation>
    </message>
    <message>
        <source>No, but this</source>
        <translation>Nu, dar asta</translation>
    </message>
    <message>
        <source>By when do you promise it?</source>
        <translation>Ce termen promiți?</translation>
    </message>
    <message>
        <source>Promise that</source>
        <translation>Promite</translation>
    </message>
    <message>
        <source>A reminder for {name}</source>
        <translation>O reamintire pentru {name}</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Textul e în clipboard.</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Cine</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>&amp;Prin</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>La &amp;ora</translation>
    </message>
    <message>
        <source>1  W&amp;hat do they want?</source>
        <translation>1  Ce &amp;vor?</translation>
    </message>
    <message>
        <source>2  By when do they e&amp;xpect it?</source>
        <translation>2  Până când le &amp;trebuie?</translation>
    </message>
    <message>
        <source>3  What have they already &amp;done?</source>
        <translation>3  Ce au &amp;făcut deja?</translation>
    </message>
    <message>
        <source>It &amp;takes about</source>
        <translation>&amp;Durează cam</translation>
    </message>
    <message>
        <source>a client, or anyone: name, number or e-mail</source>
        <translation>un client sau oricine: nume, număr sau e-mail</translation>
    </message>
    <message>
        <source>today 18:00, before noon, Friday</source>
        <translation>azi 18:00, înainte de prânz, vineri</translation>
    </message>
    <message>
        <source>Really &amp;urgent</source>
        <translation>Chiar ur&amp;gent</translation>
    </message>
    <message>
        <source>Something is lost if it waits</source>
        <translation>Se pierde ceva dacă așteaptă</translation>
    </message>
    <message>
        <source>&amp;Important</source>
        <translation>&amp;Important</translation>
    </message>
    <message>
        <source>It matters for them, or for you</source>
        <translation>Contează pentru ei sau pentru tine</translation>
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
        <translation>Altfel</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>What it is about</source>
        <translation>Despre ce este vorba</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Scenarii</translation>
    </message>
    <message>
        <source>Texts taken along</source>
        <translation>Texte folosite</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Its time: {place}.</source>
        <translation>Ora ei: {place}.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mai multe</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Ce se mai poate face</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Margin</source>
        <translation>Marjă</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merită atenție</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Two weeks ahead</source>
        <translation>Următoarele două săptămâni</translation>
    </message>
    <message>
        <source>Who ate margin</source>
        <translation>Cine a consumat marja</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revizuirea săptămânii</translation>
    </message>
    <message>
        <source>Twelve weeks</source>
        <translation>Douăsprezece săptămâni</translation>
    </message>
    <message>
        <source>Plan the week: Respiro puts blank blocks where your clients can be reached, and you drag them where you want them.</source>
        <translation>Planifică săptămâna: Respiro pune blocuri libere acolo unde clienții pot fi contactați, iar tu le tragi unde vrei.</translation>
    </message>
</context>
<context>
    <name>RunDesk</name>
    <message>
        <source>This run went on elsewhere. Here is how it stands now.</source>
        <translation>Scenariul a continuat în altă parte. Iată unde a ajuns.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store. Waiting for it…</source>
        <translation>Alt program ține ocupate datele Respiro. Se așteaptă…</translation>
    </message>
</context>
<context>
    <name>RunFooter</name>
    <message>
        <source>&amp;Back one step</source>
        <translation>Înapoi un &amp;pas</translation>
    </message>
    <message>
        <source>Take the last answer back (Backspace)</source>
        <translation>Retrage ultimul răspuns (Backspace)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>Înc&amp;heie</translation>
    </message>
    <message>
        <source>It is &amp;settled</source>
        <translation>S-a &amp;rezolvat</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Abandonează</translation>
    </message>
    <message>
        <source>1–9 choose · Esc closes</source>
        <translation>1–9 alege · Esc închide</translation>
    </message>
    <message>
        <source>&amp;Playbooks</source>
        <translation>&amp;Scenarii</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>Pune &amp;deoparte</translation>
    </message>
    <message>
        <source>The run stays as it is, to be taken up again</source>
        <translation>Scenariul rămâne cum e și îl poți relua</translation>
    </message>
</context>
<context>
    <name>SavedNotice</name>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
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
        <translation>Copiază textul</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Textul e copiat.</translation>
    </message>
</context>
<context>
    <name>ServerCalendars</name>
    <message>
        <source>events</source>
        <translation>evenimente</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>sarcini</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notițe</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>doar citire</translation>
    </message>
    <message>
        <source>In a folder on this computer</source>
        <translation>Într-un dosar de pe acest calculator</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Speak to it with&amp;out encryption all the same</source>
        <translation>Conectează-te totuși &amp;fără criptare</translation>
    </message>
    <message>
        <source>I know &amp;that server: send my password there</source>
        <translation>Cunosc acel server: trimite-i parola &amp;mea</translation>
    </message>
    <message>
        <source>&amp;Where to make one…</source>
        <translation>Und&amp;e se creează…</translation>
    </message>
    <message>
        <source>Where to &amp;find it…</source>
        <translation>Unde o &amp;găsești…</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it…</source>
        <translation>&amp;Abonează-te la ea…</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>&amp;Tipul serverului</translation>
    </message>
    <message>
        <source>A&amp;ddress or e-mail</source>
        <translation>A&amp;dresă sau e-mail</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nume de &amp;utilizator</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parolă</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>adresa ta de e-mail</translation>
    </message>
    <message>
        <source>{service} takes no password from other programs. Subscribe to your calendar&apos;s secret ICS address instead: your meetings then stand in your week and stay up to date, and nothing is written there.</source>
        <translation>{service} nu acceptă parole de la alte programe. Abonează-te în schimb la adresa ICS secretă a calendarului tău: întâlnirile apar atunci în săptămâna ta și rămân la zi, iar acolo nu se scrie nimic.</translation>
    </message>
</context>
<context>
    <name>ServerKinds</name>
    <message>
        <source>Another server (CalDAV)</source>
        <translation>Alt server (CalDAV)</translation>
    </message>
    <message>
        <source>It is kept in your keyring alone.</source>
        <translation>Se păstrează doar în inelul tău de chei.</translation>
    </message>
    <message>
        <source>The one you log in with. It is kept in your keyring alone.</source>
        <translation>Cea cu care te autentifici. Se păstrează doar în inelul tău de chei.</translation>
    </message>
    <message>
        <source>If {service} asks you for a second factor, make an app password there. It is kept in your keyring alone.</source>
        <translation>Dacă {service} îți cere un al doilea factor, creează acolo o parolă de aplicație. Se păstrează doar în inelul tău de chei.</translation>
    </message>
    <message>
        <source>Not the one you log in with: {service} wants an app password made for this. It is kept in your keyring alone.</source>
        <translation>Nu cea cu care te autentifici: {service} cere o parolă de aplicație făcută anume pentru asta. Se păstrează doar în inelul tău de chei.</translation>
    </message>
</context>
<context>
    <name>SessionOffer</name>
    <message>
        <source>The account is here, and its password is kept nowhere. You can use the one you typed until Respiro ends; later, “New password…” puts it into the keyring.</source>
        <translation>Contul e aici, iar parola lui nu e păstrată nicăieri. O poți folosi pe cea scrisă până ieși din Respiro; mai târziu, „Parolă nouă…” o pune în inelul de chei.</translation>
    </message>
    <message>
        <source>The password could not be kept</source>
        <translation>Parola nu s-a putut păstra</translation>
    </message>
</context>
<context>
    <name>SessionPasswordDialog</name>
    <message>
        <source>Password for this session</source>
        <translation>Parolă pentru această sesiune</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Folosește-o</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parolă</translation>
    </message>
    <message>
        <source>The password of {account} for {user}</source>
        <translation>Parola pentru {account}, utilizatorul {user}</translation>
    </message>
    <message>
        <source>It is kept nowhere: when Respiro ends it is forgotten.</source>
        <translation>Nu se păstrează nicăieri: se uită când ieși din Respiro.</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Back to how it was.</source>
        <translation>Înapoi la cum era.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvat.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagini</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>ShareMenu</name>
    <message>
        <source>Writing {file}…</source>
        <translation>Se scrie {file}…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Salvează ca &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as p&amp;icture…</source>
        <translation>Salvează ca &amp;imagine…</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Salvează ca &amp;tabel (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Salvează ca &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Leave out clients&apos; names</source>
        <translation>&amp;Fără numele clienților</translation>
    </message>
    <message>
        <source>&amp;Open {file}</source>
        <translation>&amp;Deschide {file}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagină</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Saved as {file} in {folder}.</source>
        <translation>Salvat ca {file} în {folder}.</translation>
    </message>
    <message>
        <source>No program opened {file}. It lies in {folder}.</source>
        <translation>Niciun program nu a deschis {file}. Se află în {folder}.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Renunță (Esc)</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>Com&amp;binație de taste</translation>
    </message>
    <message>
        <source>Or bind this command in your desktop&apos;s own shortcut settings:</source>
        <translation>Sau leagă această comandă în setările de scurtături ale desktopului:</translation>
    </message>
    <message>
        <source>This desktop gives no key to programs, but its own shortcut settings can: add a custom shortcut there with this command.</source>
        <translation>Acest desktop nu dă taste programelor, dar o pot face setările lui de scurtături: adaugă acolo o scurtătură proprie cu această comandă.</translation>
    </message>
    <message>
        <source>Command for the desktop&apos;s shortcut settings</source>
        <translation>Comanda pentru setările de scurtături ale desktopului</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>Nu e aleasă nicio combinație.</translation>
    </message>
    <message>
        <source>{key} works in all programs.</source>
        <translation>{key} funcționează în toate programele.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiat.</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Today&apos;s margin</source>
        <translation>Marja de azi</translation>
    </message>
</context>
<context>
    <name>StepDesk</name>
    <message>
        <source>This changed in the meantime, so nothing was stored. Here is how it stands now.</source>
        <translation>Aici s-a schimbat ceva între timp, așa că nu s-a salvat nimic. Iată cum stau lucrurile acum.</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Anulat: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Refăcut: {step}</translation>
    </message>
    <message>
        <source>One moment, the last step is still being stored.</source>
        <translation>O clipă, ultimul pas încă se salvează.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store. Waiting for it…</source>
        <translation>Alt program ține ocupate datele Respiro. Se așteaptă…</translation>
    </message>
</context>
<context>
    <name>StepTextBox</name>
    <message>
        <source>Text: {name}</source>
        <translation>Text: {name}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
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
        <translation>Copiat.</translation>
    </message>
</context>
<context>
    <name>SubscribeDialog</name>
    <message>
        <source>Subscribe to a calendar</source>
        <translation>Abonare la un calendar</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Abonează-te</translation>
    </message>
    <message>
        <source>Subscribe to ano&amp;ther…</source>
        <translation>Abonează-te la al&amp;tul…</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>A mea</translation>
    </message>
    <message>
        <source>Show only &amp;free and busy</source>
        <translation>Arată doar li&amp;ber și ocupat</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>numele din calendar</translation>
    </message>
    <message>
        <source>&amp;Address, file or folder</source>
        <translation>A&amp;dresă, fișier sau dosar</translation>
    </message>
    <message>
        <source>&amp;Whose agenda</source>
        <translation>A &amp;cui e agenda</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Cât de de&amp;s</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>Cancelled. Your agenda is as it was.</source>
        <translation>Anulat. Agenda ta e așa cum era.</translation>
    </message>
</context>
<context>
    <name>SubscribeResult</name>
    <message>
        <source>It was read this once. To fetch it again, its address must be kept: {why}</source>
        <translation>S-a citit doar de data aceasta. Ca să se actualizeze, adresa trebuie păstrată: {why}</translation>
    </message>
    <message>
        <source>What comes in later stands in your week by itself.</source>
        <translation>Ce apare mai târziu ajunge singur în săptămâna ta.</translation>
    </message>
    <message>
        <source>Margin is placed where they are free, and that is kept up to date.</source>
        <translation>Marja se pune acolo unde clientul e liber, iar agenda lui se ține la zi.</translation>
    </message>
    <message>
        <source>They now stand in your week, margin keeps clear of them, and what changes there changes here.</source>
        <translation>Sunt deja în săptămâna ta, marja le ocolește, iar ce se schimbă acolo se schimbă și aici.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Clients and past callers</source>
        <translation>Clienți și cei care au mai sunat</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es), arrow down to choose</source>
        <translation>
            <numerusform>%n potrivire, alege cu săgeata în jos</numerusform>
            <numerusform>%n potriviri, alege cu săgeata în jos</numerusform>
            <numerusform>%n de potriviri, alege cu săgeata în jos</numerusform>
        </translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
</context>
<context>
    <name>TakenLog</name>
    <message>
        <source>Taken so far</source>
        <translation>Pași făcuți</translation>
    </message>
    <message>
        <source>Each step that you take is noted here, with its time.</source>
        <translation>Fiecare pas făcut se notează aici, cu ora lui.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>&amp;Back to Respiro&apos;s text</source>
        <translation>Înapoi la te&amp;xtul Respiro</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserează</translation>
    </message>
    <message>
        <source>Template of “{text}”</source>
        <translation>Șablonul textului „{text}”</translation>
    </message>
    <message>
        <source>As it stands it can&apos;t be used, so Respiro&apos;s text would be sent. {why}</source>
        <translation>Așa cum e nu poate fi folosit, deci s-ar trimite textul Respiro. {why}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Încă nesalvat</translation>
    </message>
    <message>
        <source>Your own copy</source>
        <translation>Varianta ta</translation>
    </message>
    <message>
        <source>Respiro&apos;s text</source>
        <translation>Textul Respiro</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvat.</translation>
    </message>
    <message>
        <source>Back to Respiro&apos;s text.</source>
        <translation>Înapoi la textul Respiro.</translation>
    </message>
    <message>
        <source>The text is as before.</source>
        <translation>Textul e ca înainte.</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Textul e în clipboard.</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Textul e în clipboard.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>&amp;WhatsApp</translation>
    </message>
    <message>
        <source>Open in &amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
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
        <translation>Co&amp;piază</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nimeni anume</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Cum se citește</translation>
    </message>
    <message>
        <source>As &amp;read by</source>
        <translation>Cum îl ci&amp;tește</translation>
    </message>
    <message>
        <source>As read by</source>
        <translation>Cum îl citește</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What goes out to clients, each in its own language and tone.</source>
        <translation>Ce pleacă spre clienți, fiecare text în limba și tonul lui.</translation>
    </message>
    <message>
        <source>&amp;Address clients</source>
        <translation>Ton cu &amp;clienții</translation>
    </message>
    <message>
        <source>How you sign</source>
        <translation>Cum semnezi</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Numele tău</translation>
    </message>
    <message>
        <source>You read &amp;mail at</source>
        <translation>Citești e-&amp;mailul la</translation>
    </message>
    <message>
        <source>10:00, 16:00</source>
        <translation>10:00, 16:00</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>{text} · yours</source>
        <translation>{text} · al tău</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>When shall Respiro remind you?</source>
        <translation>Când să-ți amintească Respiro?</translation>
    </message>
    <message>
        <source>Remind me then</source>
        <translation>Amintește-mi atunci</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Margin of twelve weeks</source>
        <translation>Marja din douăsprezece săptămâni</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>The promise was {when}: late is better than never.</source>
        <translation>Termenul promis a fost {when}: mai bine mai târziu decât niciodată.</translation>
    </message>
    <message>
        <source>In hours. Promise by {when}.</source>
        <translation>În program. Termen promis: {when}.</translation>
    </message>
    <message>
        <source>Out of hours until {opens}. Promise by {when}.</source>
        <translation>În afara programului până {opens}. Termen promis: {when}.</translation>
    </message>
    <message>
        <source>They expect it by {when}, before that.</source>
        <translation>Termenul lor e mai devreme: {when}.</translation>
    </message>
    <message>
        <source>They expect it by {when}; there is time.</source>
        <translation>Termenul lor: {when}; este timp.</translation>
    </message>
    <message>
        <source>{used} of {allowed} this month</source>
        <translation>{used} din {allowed} luna aceasta</translation>
    </message>
    <message>
        <source>The exception is becoming the norm.</source>
        <translation>Excepția devine regulă.</translation>
    </message>
    <message>
        <source>No wild card is left: answer when their hours begin.</source>
        <translation>Nu mai e niciun joker: răspunde când începe programul lor.</translation>
    </message>
    <message>
        <source>An answer now would be one more.</source>
        <translation>Un răspuns acum ar fi încă una.</translation>
    </message>
    <message>
        <source>{free} free until {until}, this takes {needed}.</source>
        <translation>{free} libere până la termen ({until}), e nevoie de {needed}.</translation>
    </message>
    <message>
        <source>Promised to others by then: {minutes}.</source>
        <translation>Promise altora până atunci: {minutes}.</translation>
    </message>
    <message>
        <source>{minutes} too little.</source>
        <translation>Lipsesc {minutes}.</translation>
    </message>
    <message numerus="yes">
        <source>The promise(s) to {names} would break.</source>
        <translation>
            <numerusform>Promisiunea către {names} nu s-ar mai putea respecta.</numerusform>
            <numerusform>Promisiunile către {names} nu s-ar mai putea respecta.</numerusform>
            <numerusform>Promisiunile către {names} nu s-ar mai putea respecta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} și încă %n</numerusform>
            <numerusform>{names} și încă %n</numerusform>
            <numerusform>{names} și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} și {last}</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>you are both free</source>
        <translation>sunteți amândoi liberi</translation>
    </message>
    <message>
        <source>{name} can&apos;t be reached then</source>
        <translation>{name} nu poate fi contactat atunci</translation>
    </message>
    <message>
        <source>after the promise</source>
        <translation>după termenul promis</translation>
    </message>
    <message numerus="yes">
        <source>%n more before it don&apos;t fit either</source>
        <translation>
            <numerusform>Nici încă %n bloc dinainte nu se potrivește</numerusform>
            <numerusform>Nici încă %n blocuri dinainte nu se potrivesc</numerusform>
            <numerusform>Nici încă %n de blocuri dinainte nu se potrivesc</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}: {name} can&apos;t be reached then</source>
        <translation>{when}: {name} nu poate fi contactat atunci</translation>
    </message>
    <message>
        <source>{when}: taken, {free} left</source>
        <translation>{when}: ocupat, rămân {free}</translation>
    </message>
    <message>
        <source>{when}: {short} too short</source>
        <translation>{when}: prea scurt cu {short}</translation>
    </message>
    <message>
        <source>Your margin of {when} gives its minutes.</source>
        <translation>Minutele vin din marja ta ({when}).</translation>
    </message>
    <message>
        <source>It takes working time outside your margin.</source>
        <translation>Ia timp de lucru din afara marjei.</translation>
    </message>
    <message>
        <source>{name} loses its time at {time} and waits to be planned anew.</source>
        <translation>{name} își pierde locul ({time}) și așteaptă o nouă planificare.</translation>
    </message>
    <message>
        <source>Move {name} ({time}) in your calendar yourself.</source>
        <translation>Mută chiar tu {name} ({time}) în calendar.</translation>
    </message>
    <message numerus="yes">
        <source>Move {name} ({time}) in your calendar yourself; %n other(s) are told.</source>
        <translation>
            <numerusform>Mută chiar tu {name} ({time}) în calendar; trebuie anunțată %n persoană.</numerusform>
            <numerusform>Mută chiar tu {name} ({time}) în calendar; trebuie anunțate %n persoane.</numerusform>
            <numerusform>Mută chiar tu {name} ({time}) în calendar; trebuie anunțate %n de persoane.</numerusform>
        </translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>până la {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>you are at it</source>
        <translation>lucrezi la asta</translation>
    </message>
    <message>
        <source>waits for their answer</source>
        <translation>așteaptă răspunsul lor</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>la {name}</translation>
    </message>
    <message>
        <source>promised by {when}</source>
        <translation>promis: {when}</translation>
    </message>
    <message>
        <source>Not a client yet. You can make them one later.</source>
        <translation>Încă nu e client. Poate deveni mai târziu.</translation>
    </message>
    <message>
        <source>Client {tier}</source>
        <translation>Client {tier}</translation>
    </message>
    <message>
        <source>Later than the promised window ({when}).</source>
        <translation>Mai târziu decât termenul promis ({when}).</translation>
    </message>
    <message>
        <source>You are reminded to ask {name} how it goes.</source>
        <translation>Respiro îți amintește să te interesezi la {name} cum merge.</translation>
    </message>
    <message>
        <source>Over capacity by {minutes}.</source>
        <translation>Peste capacitate cu {minutes}.</translation>
    </message>
    <message>
        <source>This promise itself can&apos;t be kept out of your margin.</source>
        <translation>Nici promisiunea aceasta nu se poate respecta din marja ta.</translation>
    </message>
    <message>
        <source>An answer out of hours</source>
        <translation>Răspuns în afara programului</translation>
    </message>
    <message>
        <source>Let through out of hours</source>
        <translation>Primit în afara programului</translation>
    </message>
    <message>
        <source>Before others in the queue</source>
        <translation>Înaintea altora din coadă</translation>
    </message>
    <message>
        <source>{what}: this would be {used} of {allowed} this month.</source>
        <translation>{what}: ar fi {used} din {allowed} luna aceasta.</translation>
    </message>
    <message>
        <source>{name} at {time} lies in this time.</source>
        <translation>{name} ({time}) ocupă acest timp.</translation>
    </message>
    <message>
        <source>{name}&apos;s request is set aside.</source>
        <translation>Cererea de la {name} se pune deoparte.</translation>
    </message>
    <message numerus="yes">
        <source>It goes before {names}.</source>
        <translation>
            <numerusform>Trece înainte de {names}.</numerusform>
            <numerusform>Trece înainte de {names}.</numerusform>
            <numerusform>Trece înainte de {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgență</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Golește</translation>
    </message>
</context>
<context>
    <name>TriageDialog</name>
    <message>
        <source>Your draft, begun {when}.</source>
        <translation>Ciorna ta, începută {when}.</translation>
    </message>
    <message>
        <source>has passed</source>
        <translation>a trecut</translation>
    </message>
    <message>
        <source>Send the answer: {want}</source>
        <translation>Trimite răspunsul: {want}</translation>
    </message>
    <message>
        <source>“{text}” is no time that I know. Write 17:00 or tomorrow 10:00.</source>
        <translation>„{text}” nu e o oră cunoscută. Scrie 17:00 sau mâine 10:00.</translation>
    </message>
    <message>
        <source>A promise breaks by this. Tick “Accept it anyway” if you mean it, or choose another way.</source>
        <translation>Astfel nu se mai poate respecta o promisiune. Bifează „Acceptă oricum” dacă asta vrei sau alege altă cale.</translation>
    </message>
    <message>
        <source>You are reminded {when} to send the answer.</source>
        <translation>Respiro îți amintește {when} să trimiți răspunsul.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store; still trying. Your text stays here.</source>
        <translation>Alt program ține ocupate datele Respiro; se încearcă în continuare. Textul tău rămâne aici.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Anulat.</translation>
    </message>
</context>
<context>
    <name>TroubleNote</name>
    <message>
        <source>&amp;Type the address again…</source>
        <translation>&amp;Scrie din nou adresa…</translation>
    </message>
</context>
<context>
    <name>UndoFooter</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
</context>
<context>
    <name>UseDialog</name>
    <message>
        <source>Used margin</source>
        <translation>Marjă folosită</translation>
    </message>
    <message>
        <source>{length} still free</source>
        <translation>{length} încă libere</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nimeni anume</translation>
    </message>
    <message>
        <source>&amp;Which minutes</source>
        <translation>Care &amp;minute</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>&amp;Durată</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;Pentru ce</translation>
    </message>
    <message>
        <source>Margin of {when}</source>
        <translation>Marjă: {when}</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retrage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>What was it used for? {length} can be booked.</source>
        <translation>Pentru ce s-a folosit? Poți trece {length}.</translation>
    </message>
    <message>
        <source>An emergency took these minutes. You can correct how many they were.</source>
        <translation>O urgență a folosit aceste minute. Poți corecta câte au fost.</translation>
    </message>
    <message>
        <source>A call-back took these minutes. You can correct how many they were.</source>
        <translation>Un apel de răspuns a folosit aceste minute. Poți corecta câte au fost.</translation>
    </message>
    <message>
        <source>You booked these minutes yourself. Correct them, or take them back.</source>
        <translation>Ai trecut chiar tu aceste minute. Corectează-le sau retrage-le.</translation>
    </message>
</context>
<context>
    <name>VcardsImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Importă contacte</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulat. Nu s-a schimbat nimic.</translation>
    </message>
</context>
<context>
    <name>WeekActions</name>
    <message>
        <source>Undo {step}</source>
        <translation>Anulează: {step}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Refă: {step}</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Săptămâna anterioară</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Săptămâna următoare</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Săptămâna aceasta</translation>
    </message>
    <message>
        <source>Go to week…</source>
        <translation>Mergi la o săptămână…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compară</translation>
    </message>
    <message>
        <source>Compare with another week…</source>
        <translation>Compară cu altă săptămână…</translation>
    </message>
    <message>
        <source>Plan the shown week</source>
        <translation>Planifică săptămâna afișată</translation>
    </message>
    <message>
        <source>Apply plan</source>
        <translation>Aplică planul</translation>
    </message>
    <message>
        <source>Discard or close</source>
        <translation>Renunță sau închide</translation>
    </message>
    <message>
        <source>Import agenda…</source>
        <translation>Importă agenda…</translation>
    </message>
    <message>
        <source>Clients…</source>
        <translation>Clienți…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Setări…</translation>
    </message>
    <message>
        <source>Compare with the week before, or another one</source>
        <translation>Compară cu săptămâna dinainte sau cu alta</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>{week}: a click or Enter shows this week</source>
        <translation>{week}: un clic sau Enter arată această săptămână</translation>
    </message>
</context>
<context>
    <name>WeekCanvas</name>
    <message>
        <source>Week</source>
        <translation>Săptămână</translation>
    </message>
    <message>
        <source>Can be reached: {client}</source>
        <translation>Poate fi contactat: {client}</translation>
    </message>
    <message numerus="yes">
        <source>%n margin block(s)</source>
        <translation>
            <numerusform>%n bloc de marjă</numerusform>
            <numerusform>%n blocuri de marjă</numerusform>
            <numerusform>%n de blocuri de marjă</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekDesk</name>
    <message>
        <source>{week} is over. Only weeks that are not over yet can be planned.</source>
        <translation>{week} a trecut. Se pot planifica doar săptămâni care nu s-au încheiat.</translation>
    </message>
    <message>
        <source>Nothing to change: this is the best plan already.</source>
        <translation>Nimic de schimbat: acesta e deja cel mai bun plan.</translation>
    </message>
    <message>
        <source>Margin of {length}</source>
        <translation>Marjă de {length}</translation>
    </message>
    <message>
        <source>Plan of {week}</source>
        <translation>Plan: {week}</translation>
    </message>
    <message>
        <source>The plan is applied. Drag a block to put it elsewhere.</source>
        <translation>Planul e aplicat. Trage un bloc ca să-l muți.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mutare</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionare</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adăugare</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitere</translation>
    </message>
    <message>
        <source>{length} given back.</source>
        <translation>{length} date înapoi.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Eliberare</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixare</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desprindere</translation>
    </message>
    <message>
        <source>Used margin</source>
        <translation>Marjă folosită</translation>
    </message>
    <message>
        <source>Correction of used margin</source>
        <translation>Corectarea marjei folosite</translation>
    </message>
    <message>
        <source>Taking back used margin</source>
        <translation>Retragerea marjei folosite</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Renunță</translation>
    </message>
</context>
<context>
    <name>WeekFooter</name>
    <message>
        <source>Next week is planned.</source>
        <translation>Săptămâna viitoare e planificată.</translation>
    </message>
    <message>
        <source>Next week: {forecast}</source>
        <translation>Săptămâna viitoare: {forecast}</translation>
    </message>
</context>
<context>
    <name>WeekHeader</name>
    <message>
        <source>This week</source>
        <translation>Săptămâna aceasta</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>Par&amp;tajează</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partajează</translation>
    </message>
    <message>
        <source>Share or keep this review</source>
        <translation>Partajează sau păstrează această revizuire</translation>
    </message>
</context>
<context>
    <name>WeekJumps</name>
    <message>
        <source>Go to week</source>
        <translation>Mergi la o săptămână</translation>
    </message>
    <message>
        <source>&amp;Go to {week}</source>
        <translation>&amp;Mergi la {week}</translation>
    </message>
    <message>
        <source>Compare with another week</source>
        <translation>Compară cu altă săptămână</translation>
    </message>
    <message>
        <source>&amp;Compare with {week}</source>
        <translation>&amp;Compară cu {week}</translation>
    </message>
</context>
<context>
    <name>WeekWindow</name>
    <message>
        <source>This is a proposal; nothing is in your agenda yet.</source>
        <translation>E o propunere; încă nu e nimic în agenda ta.</translation>
    </message>
    <message>
        <source>Enter applies the plan, Esc discards it.</source>
        <translation>Enter aplică planul, Esc renunță la el.</translation>
    </message>
    <message>
        <source>&amp;Plan this week</source>
        <translation>&amp;Planifică săptămâna aceasta</translation>
    </message>
    <message>
        <source>&amp;Plan {week}</source>
        <translation>&amp;Planifică {week}</translation>
    </message>
    <message>
        <source>Plan &amp;next week</source>
        <translation>Planifică săptămâna &amp;viitoare</translation>
    </message>
    <message>
        <source>&amp;Apply plan</source>
        <translation>&amp;Aplică planul</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Renunță</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revizuirea săptămânii</translation>
    </message>
    <message>
        <source>Your week will stand here</source>
        <translation>Săptămâna ta va fi aici</translation>
    </message>
    <message>
        <source>Import the calendar file (.ics) that your calendar program exports. Respiro then finds room to breathe between your meetings. Your calendar itself is not changed.</source>
        <translation>Importă fișierul de calendar (.ics) exportat de programul tău. Respiro găsește apoi loc de respirat între întâlniri. Calendarul tău nu se schimbă.</translation>
    </message>
    <message>
        <source>&amp;Import agenda…</source>
        <translation>&amp;Importă agenda…</translation>
    </message>
    <message>
        <source>Go on &amp;without an agenda</source>
        <translation>Continuă &amp;fără agendă</translation>
    </message>
    <message>
        <source>No free working time is left in this week.</source>
        <translation>Nu mai e timp de lucru liber săptămâna aceasta.</translation>
    </message>
    <message>
        <source>&amp;Answer the question about it…</source>
        <translation>&amp;Răspunde la întrebare…</translation>
    </message>
    <message>
        <source>&amp;Why here?</source>
        <translation>De &amp;ce aici?</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Welcome to Respiro</source>
        <translation>Bun venit în Respiro</translation>
    </message>
    <message>
        <source>Room to breathe</source>
        <translation>Loc de respirat</translation>
    </message>
    <message>
        <source>Respiro keeps blank time in your week on purpose: for emergencies, for work that overflows, to breathe. It looks for it between your meetings, where your clients can be reached, and defends it.</source>
        <translation>Respiro păstrează intenționat timp liber în săptămâna ta: pentru urgențe, pentru munca ce se revarsă, ca să respiri. Îl caută între întâlniri, acolo unde clienții pot fi contactați, și îl apără.</translation>
    </message>
    <message>
        <source>&amp;Import my calendar…</source>
        <translation>&amp;Importă-mi calendarul…</translation>
    </message>
    <message>
        <source>Su&amp;bscribe to my calendar…</source>
        <translation>A&amp;bonează-te la calendarul meu…</translation>
    </message>
    <message>
        <source>&amp;Connect to my calendar server…</source>
        <translation>&amp;Conectează-te la serverul de calendare…</translation>
    </message>
    <message>
        <source>&amp;Show me a demo week</source>
        <translation>&amp;Arată-mi o săptămână demonstrativă</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>Începe de la &amp;zero</translation>
    </message>
    <message>
        <source>Your meetings stay as they are: Respiro reads a copy. All data stays on this computer, or goes to your own calendar server if you connect to it.</source>
        <translation>Întâlnirile tale rămân cum sunt: Respiro citește o copie. Toate datele rămân pe acest calculator sau merg pe propriul tău server de calendare, dacă te conectezi la el.</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>One of your clients</source>
        <translation>Unul dintre clienții tăi</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Backup people may be told how to reach them</source>
        <translation>Persoanele de sprijin pot afla cum se contactează</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Ca în setări</translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation>Aceeași ca a mea</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Companie</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Telefoane</translation>
    </message>
    <message>
        <source>&amp;E-mails</source>
        <translation>&amp;E-mailuri</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Limbă</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>Adresare</translation>
    </message>
    <message>
        <source>Wei&amp;ght</source>
        <translation>&amp;Greutate</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Pr&amp;ofil</translation>
    </message>
    <message>
        <source>several with commas</source>
        <translation>mai multe, cu virgule</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Clientul are nevoie de un nume.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation>„{text}” nu e o adresă de e-mail.</translation>
    </message>
    <message>
        <source>“{number}” is no number that I know; it is kept as written.</source>
        <translation>„{number}” nu pare un număr; rămâne așa cum e scris.</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>More</source>
        <translation>Mai multe</translation>
    </message>
</context>
<context>
    <name>WordsSheet</name>
    <message>
        <source>Who takes it over?</source>
        <translation>Cine preia?</translation>
    </message>
    <message>
        <source>Delegated</source>
        <translation>Dat mai departe</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <translation>De ce iese din listă?</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Scoate din listă</translation>
    </message>
    <message>
        <source>Write who it is.</source>
        <translation>Scrie cine este.</translation>
    </message>
    <message>
        <source>A word or two are enough.</source>
        <translation>Ajung un cuvânt sau două.</translation>
    </message>
</context>
<context>
    <name>WorkingTimePage</name>
    <message>
        <source>Working time</source>
        <translation>Timp de lucru</translation>
    </message>
    <message>
        <source>Margin is kept inside these hours. Separate ranges with commas; an empty day is free.</source>
        <translation>Marja se păstrează în aceste ore. Separă intervalele cu virgule; o zi goală e liberă.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Zile libere</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Sărbători legale</translation>
    </message>
    <message>
        <source>&amp;Copy {monday} to {tuesday}–{friday}</source>
        <translation>&amp;Copiază {monday} la {tuesday}–{friday}</translation>
    </message>
    <message>
        <source>{duration} a week</source>
        <translation>{duration} pe săptămână</translation>
    </message>
</context>
<context>
    <name>_FirstCalls</name>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>The first calls</source>
        <translation>Primele apeluri</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Usually comes</source>
        <translation>Vine de obicei</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durează</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Întreabă din timp</translation>
    </message>
    <message>
        <source>What they usually ask</source>
        <translation>Ce cer de obicei</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aici</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoane</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mailuri</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Persoane găsite</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Syncing…</source>
        <translation>Se sincronizează…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent.</source>
        <translation>
            <numerusform>%n modificare așteaptă să fie trimisă.</numerusform>
            <numerusform>%n modificări așteaptă să fie trimise.</numerusform>
            <numerusform>%n de modificări așteaptă să fie trimise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Nu s-a sincronizat încă.</translation>
    </message>
    <message>
        <source>Could not sync now. Last synced {ago} ago.</source>
        <translation>Acum nu s-a putut sincroniza. Ultima dată: acum {ago}.</translation>
    </message>
    <message>
        <source>Synced just now.</source>
        <translation>Sincronizat chiar acum.</translation>
    </message>
    <message>
        <source>Synced {ago} ago.</source>
        <translation>Sincronizat acum {ago}.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts need a look.</source>
        <translation>
            <numerusform>%n cont are nevoie de o privire.</numerusform>
            <numerusform>%n conturi au nevoie de o privire.</numerusform>
            <numerusform>%n de conturi au nevoie de o privire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for your answer.</source>
        <translation>
            <numerusform>%n întrebare îți așteaptă răspunsul.</numerusform>
            <numerusform>%n întrebări îți așteaptă răspunsul.</numerusform>
            <numerusform>%n de întrebări îți așteaptă răspunsul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is gone</source>
        <translation>Arată ce lipsește</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Arată conturile</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Și încă %n.</numerusform>
            <numerusform>Și încă %n.</numerusform>
            <numerusform>Și încă %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your calendars are here</source>
        <translation>Calendarele tale sunt aici</translation>
    </message>
    <message>
        <source>Accounts that need a look</source>
        <translation>Conturi care au nevoie de o privire</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on {account}.</source>
        <translation>
            <numerusform>%n intrare nu mai e pe {account}.</numerusform>
            <numerusform>%n intrări nu mai sunt pe {account}.</numerusform>
            <numerusform>%n de intrări nu mai sunt pe {account}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account} did not take %n changes.</source>
        <translation>
            <numerusform>{account} nu a acceptat %n modificare.</numerusform>
            <numerusform>{account} nu a acceptat %n modificări.</numerusform>
            <numerusform>{account} nu a acceptat %n de modificări.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} is synced.</source>
        <translation>{account} e sincronizat.</translation>
    </message>
    <message>
        <source>{account} needs your password.</source>
        <translation>{account} are nevoie de parola ta.</translation>
    </message>
    <message>
        <source>{account} waits for your keyring.</source>
        <translation>{account} așteaptă inelul tău de chei.</translation>
    </message>
    <message>
        <source>{account} could not be synced yet.</source>
        <translation>{account} nu s-a putut sincroniza încă.</translation>
    </message>
    <message>
        <source>{account} has not been synced {since}.</source>
        <translation>{account} nu se mai sincronizează; ultima dată: {since}.</translation>
    </message>
    <message>
        <source>They are kept here until you say that they may go.</source>
        <translation>Se păstrează aici până spui că pot dispărea.</translation>
    </message>
    <message>
        <source>They are kept here. “Sync now” tries them again.</source>
        <translation>Se păstrează aici. „Sincronizează” le încearcă din nou.</translation>
    </message>
    <message>
        <source>What Respiro plans goes there now.</source>
        <translation>Ce planifică Respiro merge acum acolo.</translation>
    </message>
    <message>
        <source>Its calendars are in your agenda, and stay up to date by themselves.</source>
        <translation>Calendarele lui sunt în agenda ta și rămân singure la zi.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Emergency…</source>
        <translation>&amp;Urgență…</translation>
    </message>
    <message>
        <source>Missed &amp;call…</source>
        <translation>Apel &amp;nepreluat…</translation>
    </message>
    <message>
        <source>&amp;Who waits…</source>
        <translation>&amp;Cine așteaptă…</translation>
    </message>
    <message>
        <source>Plan &amp;B queue…</source>
        <translation>Coada planului &amp;B…</translation>
    </message>
    <message>
        <source>P&amp;laybooks…</source>
        <translation>Sc&amp;enarii…</translation>
    </message>
    <message>
        <source>&amp;Plan next week…</source>
        <translation>&amp;Planifică săptămâna viitoare…</translation>
    </message>
    <message>
        <source>Weekly &amp;review…</source>
        <translation>&amp;Revizuirea săptămânii…</translation>
    </message>
    <message>
        <source>&amp;Import agenda…</source>
        <translation>&amp;Importă agenda…</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>Sincroni&amp;zează</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Setări…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ieșire</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>yesterday {time}</source>
        <translation>ieri {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>azi {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>mâine {time}</translation>
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
        <translation>Altfel</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Nepreluat</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Preluat</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Ai sunat tu</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Am vorbit</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Am lăsat mesaj</translation>
    </message>
    <message>
        <source>They called again</source>
        <translation>A sunat din nou</translation>
    </message>
    <message>
        <source>Wrote instead</source>
        <translation>Am scris în schimb</translation>
    </message>
    <message>
        <source>Delegated to…</source>
        <translation>Am dat mai departe…</translation>
    </message>
    <message>
        <source>Dropped because…</source>
        <translation>Scos din listă…</translation>
    </message>
    <message>
        <source>delegated to {who}</source>
        <translation>dat mai departe: {who}</translation>
    </message>
    <message>
        <source>dropped: {why}</source>
        <translation>scos din listă: {why}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>ați vorbit</translation>
    </message>
    <message>
        <source>left a message</source>
        <translation>ai lăsat mesaj</translation>
    </message>
    <message>
        <source>they called again</source>
        <translation>a sunat din nou</translation>
    </message>
    <message>
        <source>wrote instead</source>
        <translation>ai scris în schimb</translation>
    </message>
    <message>
        <source>{outcome} ({remark})</source>
        <translation>{outcome} ({remark})</translation>
    </message>
    <message>
        <source>by your call</source>
        <translation>prin apelul tău</translation>
    </message>
    <message>
        <source>settled then</source>
        <translation>rezolvat atunci</translation>
    </message>
    <message>
        <source>deleted in the agenda</source>
        <translation>șters din agendă</translation>
    </message>
    <message>
        <source>in the agenda</source>
        <translation>în agendă</translation>
    </message>
    <message>
        <source>No answer, attempt {number}</source>
        <translation>Nu răspunde, încercarea {number}</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Called once more</source>
        <translation>A mai sunat o dată</translation>
    </message>
    <message>
        <source>Reminder shown</source>
        <translation>Reamintire afișată</translation>
    </message>
    <message>
        <source>Another time was chosen</source>
        <translation>S-a ales altă oră</translation>
    </message>
    <message>
        <source>To do again</source>
        <translation>Din nou de rezolvat</translation>
    </message>
    <message>
        <source>Other margin was found</source>
        <translation>S-a găsit altă marjă</translation>
    </message>
    <message>
        <source>Its margin is free again</source>
        <translation>Marja e din nou liberă</translation>
    </message>
    <message>
        <source>Let through out of hours: an exception</source>
        <translation>Primit în afara programului: o excepție</translation>
    </message>
    <message>
        <source>Apology text taken</source>
        <translation>Text de scuze preluat</translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>Mutat: {when}</translation>
    </message>
    <message>
        <source>Other margin was found: {when}</source>
        <translation>S-a găsit altă marjă: {when}</translation>
    </message>
    <message>
        <source>Put off by 10 minutes</source>
        <translation>Amânat cu 10 minute</translation>
    </message>
    <message>
        <source>Put off by an hour</source>
        <translation>Amânat cu o oră</translation>
    </message>
    <message>
        <source>Put off to the afternoon</source>
        <translation>Amânat pe după-amiază</translation>
    </message>
    <message>
        <source>Put off to the next morning</source>
        <translation>Amânat pe a doua zi dimineață</translation>
    </message>
    <message>
        <source>Put off to the next working hour</source>
        <translation>Amânat pe următoarea oră de lucru</translation>
    </message>
    <message>
        <source>Put off until they can be reached</source>
        <translation>Amânat pe orele clientului</translation>
    </message>
    <message>
        <source>Put into the next margin</source>
        <translation>Amânat pe următoarea marjă</translation>
    </message>
    <message>
        <source>Put off to another time</source>
        <translation>Amânat pe altă oră</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Amânat</translation>
    </message>
    <message>
        <source>You called them: asked whether that was it</source>
        <translation>Ai sunat tu: întrebare dacă a fost apelul de răspuns</translation>
    </message>
    <message>
        <source>They called and were answered: asked whether it is settled</source>
        <translation>A sunat și ai răspuns: întrebare dacă s-a rezolvat</translation>
    </message>
    <message>
        <source>Deleted in the agenda: asked whether it is still to do</source>
        <translation>Șters din agendă: întrebare dacă mai e de rezolvat</translation>
    </message>
    <message>
        <source>A question came up</source>
        <translation>A apărut o întrebare</translation>
    </message>
    <message>
        <source>Kept: still to do</source>
        <translation>Păstrat: încă de rezolvat</translation>
    </message>
    <message>
        <source>The last step was undone</source>
        <translation>Ultimul pas a fost anulat</translation>
    </message>
    <message>
        <source>Put right after the clock was set back</source>
        <translation>Îndreptat după ce ceasul a fost dat înapoi</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corectat</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>de rezolvat acum</translation>
    </message>
    <message>
        <source>due since {when}</source>
        <translation>de rezolvat de la {when}</translation>
    </message>
    <message>
        <source>{length} late</source>
        <translation>{length} de întârziere</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>de la {when}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 zi</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>%n apel</numerusform>
            <numerusform>%n apeluri</numerusform>
            <numerusform>%n de apeluri</numerusform>
        </translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Două</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Patru</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinci</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Șase</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Șapte</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Opt</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nouă</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Zece</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Unsprezece</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Douăsprezece</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Nu te așteaptă nimeni.</translation>
    </message>
    <message>
        <source>{name} waits for you {age}, {due}.</source>
        <translation>{name} te așteaptă {age}, {due}.</translation>
    </message>
    <message>
        <source>{name} waits for you: {due}.</source>
        <translation>{name} te așteaptă: {due}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you; {name} {age}, {due}.</source>
        <translation>
            <numerusform>{count} persoană te așteaptă; {name} {age}, {due}.</numerusform>
            <numerusform>{count} persoane te așteaptă; {name} {age}, {due}.</numerusform>
            <numerusform>{count} de persoane te așteaptă; {name} {age}, {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you, all longer than promised; {name} {due}.</source>
        <translation>
            <numerusform>{count} persoană te așteaptă peste termenul promis; {name} {due}.</numerusform>
            <numerusform>{count} persoane te așteaptă, toate peste termenul promis; {name} {due}.</numerusform>
            <numerusform>{count} de persoane te așteaptă, toate peste termenul promis; {name} {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you, {late} longer than promised; {name} {due}.</source>
        <translation>
            <numerusform>{count} persoană te așteaptă, {late} peste termenul promis; {name} {due}.</numerusform>
            <numerusform>{count} persoane te așteaptă, {late} peste termenul promis; {name} {due}.</numerusform>
            <numerusform>{count} de persoane te așteaptă, {late} peste termenul promis; {name} {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you; next is {name}, {due}.</source>
        <translation>
            <numerusform>{count} persoană te așteaptă; urmează {name}, {due}.</numerusform>
            <numerusform>{count} persoane te așteaptă; urmează {name}, {due}.</numerusform>
            <numerusform>{count} de persoane te așteaptă; urmează {name}, {due}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person owes you an answer.</source>
        <translation>O persoană îți datorează un răspuns.</translation>
    </message>
    <message numerus="yes">
        <source>{count} people owe you an answer.</source>
        <translation>
            <numerusform>{count} persoană îți datorează un răspuns.</numerusform>
            <numerusform>{count} persoane îți datorează un răspuns.</numerusform>
            <numerusform>{count} de persoane îți datorează un răspuns.</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>data de ieri</translation>
    </message>
    <message>
        <source>Next margin, {when}, when {name} can be reached</source>
        <translation>Următoarea marjă, {when}, în orele clientului {name}</translation>
    </message>
    <message>
        <source>When {name} can be reached, {when}</source>
        <translation>În orele clientului {name}, {when}</translation>
    </message>
    <message>
        <source>In 10 minutes, {when}</source>
        <translation>Peste 10 minute, {when}</translation>
    </message>
    <message>
        <source>In an hour, {when}</source>
        <translation>Peste o oră, {when}</translation>
    </message>
    <message>
        <source>This afternoon, {when}</source>
        <translation>Azi după-amiază, {when}</translation>
    </message>
    <message>
        <source>Tomorrow morning, {when}</source>
        <translation>Mâine dimineață, {when}</translation>
    </message>
    <message>
        <source>Next working hour, {when}</source>
        <translation>Următoarea oră de lucru, {when}</translation>
    </message>
    <message>
        <source>When they can be reached, {when}</source>
        <translation>În orele clientului, {when}</translation>
    </message>
    <message>
        <source>Next margin, {when}</source>
        <translation>Următoarea marjă, {when}</translation>
    </message>
    <message>
        <source>At another time, {when}</source>
        <translation>La altă oră, {when}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>owes you an answer</source>
        <translation>îți datorează un răspuns</translation>
    </message>
    <message>
        <source>asks you something</source>
        <translation>o întrebare pentru tine</translation>
    </message>
    <message numerus="yes">
        <source>put off %n times</source>
        <translation>
            <numerusform>amânat %n dată</numerusform>
            <numerusform>amânat de %n ori</numerusform>
            <numerusform>amânat de %n de ori</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 încercare</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n încercare</numerusform>
            <numerusform>%n încercări</numerusform>
            <numerusform>%n de încercări</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation>așteaptă</translation>
    </message>
    <message>
        <source>&amp;Write down a missed call</source>
        <translation>Notează un apel ne&amp;preluat</translation>
    </message>
    <message>
        <source>&amp;Import a call log…</source>
        <translation>&amp;Importă un jurnal de apeluri…</translation>
    </message>
    <message>
        <source>Nobody here fits what you look for.</source>
        <translation>Nimeni de aici nu se potrivește cu ce cauți.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nimic găsit</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Arată t&amp;ot</translation>
    </message>
    <message>
        <source>When you can&apos;t take a call, write it down. Respiro reminds you until it is answered.</source>
        <translation>Când nu poți prelua un apel, notează-l. Respiro îți amintește până se rezolvă.</translation>
    </message>
    <message>
        <source>Who waits for you will stand here</source>
        <translation>Aici va apărea cine te așteaptă</translation>
    </message>
    <message>
        <source>Everyone you called back will stand here, with what came of it.</source>
        <translation>Aici vor apărea toți cei pe care i-ai sunat înapoi și ce a ieșit.</translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation>Încă nimic rezolvat</translation>
    </message>
    <message>
        <source>See who &amp;waits</source>
        <translation>Ve&amp;zi cine așteaptă</translation>
    </message>
    <message>
        <source>Every call will stand here: from your phone, from a call log, or written down by you.</source>
        <translation>Aici va apărea fiecare apel: de pe telefon, dintr-un jurnal de apeluri sau notat de tine.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Încă niciun apel</translation>
    </message>
    <message>
        <source>{outcome}, {when}</source>
        <translation>{outcome}, {when}</translation>
    </message>
    <message>
        <source>Owes you an answer, expected by {when}</source>
        <translation>Îți datorează un răspuns, așteptat: {when}</translation>
    </message>
    <message>
        <source>{late}: promised by {when}</source>
        <translation>{late}, promis: {when}</translation>
    </message>
    <message>
        <source>Promised by {when}</source>
        <translation>Promis: {when}</translation>
    </message>
    <message>
        <source>Next reminder {when}</source>
        <translation>Următoarea reamintire: {when}</translation>
    </message>
    <message>
        <source>The reminder is due now</source>
        <translation>E momentul reamintirii</translation>
    </message>
    <message>
        <source>{reminder}, in your margin</source>
        <translation>{reminder}, în marja ta</translation>
    </message>
    <message numerus="yes">
        <source>Reminder shown %n times</source>
        <translation>
            <numerusform>Reamintire afișată %n dată</numerusform>
            <numerusform>Reamintire afișată de %n ori</numerusform>
            <numerusform>Reamintire afișată de %n de ori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Arată tot (%n)</numerusform>
            <numerusform>Arată toate (%n)</numerusform>
            <numerusform>Arată toate (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>redeschide</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editează</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>amintește</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>sună înapoi</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nu răspunde</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>amână</translation>
    </message>
    <message>
        <source>You called {name} {when}. Was that the call-back?</source>
        <translation>Ai sunat: {name}, {when}. A fost apelul de răspuns?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No, still to do</source>
        <translation>Nu, încă de rezolvat</translation>
    </message>
    <message>
        <source>{name} called {when} and you answered. Is it settled?</source>
        <translation>{name} a sunat {when} și ai răspuns. S-a rezolvat?</translation>
    </message>
    <message>
        <source>Yes, settled</source>
        <translation>Da, s-a rezolvat</translation>
    </message>
    <message>
        <source>Deleted in the agenda {when}. Still to do?</source>
        <translation>Șters din agendă {when}. Mai e de rezolvat?</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Scoate din listă</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Încă de rezolvat</translation>
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
        <translation>{length} folosite</translation>
    </message>
    <message>
        <source>{length} kept blank</source>
        <translation>{length} rămase libere</translation>
    </message>
    <message>
        <source>{length} ahead</source>
        <translation>{length} urmează</translation>
    </message>
    <message>
        <source>{length} eaten</source>
        <translation>{length} consumate</translation>
    </message>
    <message>
        <source>{length} released</source>
        <translation>{length} eliberate</translation>
    </message>
    <message>
        <source>no margin</source>
        <translation>fără marjă</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Planned</source>
        <translation>Planificată</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Folosită</translation>
    </message>
    <message>
        <source>Kept blank</source>
        <translation>Liberă</translation>
    </message>
    <message>
        <source>Still ahead</source>
        <translation>Urmează</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Consumată</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Eliberată</translation>
    </message>
    <message>
        <source>Beyond margin</source>
        <translation>Peste marjă</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Urgențe</translation>
    </message>
    <message>
        <source>Wk {number}</source>
        <translation>Săpt. {number}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Something in Respiro went wrong. Your data is safe. What happened is noted in {path}.</source>
        <translation>Ceva nu a mers bine în Respiro. Datele tale sunt în siguranță. Ce s-a întâmplat e notat în {path}.</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>No working time in this week, so no margin is needed.</source>
        <translation>Săptămâna aceasta nu are timp de lucru, deci nu e nevoie de marjă.</translation>
    </message>
    <message>
        <source>Enough in half the weeks</source>
        <translation>Destulă în jumătate din săptămâni</translation>
    </message>
    <message>
        <source>Enough in 4 of 5 weeks</source>
        <translation>Destulă în 4 din 5 săptămâni</translation>
    </message>
    <message>
        <source>Enough in 9 of 10 weeks</source>
        <translation>Destulă în 9 din 10 săptămâni</translation>
    </message>
    <message>
        <source>Enough in {percent} % of the weeks</source>
        <translation>Destulă în {percent} % din săptămâni</translation>
    </message>
    <message>
        <source>Half of the weeks</source>
        <translation>Jumătate din săptămâni</translation>
    </message>
    <message>
        <source>4 of 5 weeks</source>
        <translation>4 din 5 săptămâni</translation>
    </message>
    <message>
        <source>9 of 10 weeks</source>
        <translation>9 din 10 săptămâni</translation>
    </message>
    <message>
        <source>{percent} % of the weeks</source>
        <translation>{percent} % din săptămâni</translation>
    </message>
    <message>
        <source>Respiro will know after a few weeks; what your clients usually ask takes {length}.</source>
        <translation>Respiro va ști după câteva săptămâni; ce cer de obicei clienții tăi durează {length}.</translation>
    </message>
    <message>
        <source>Respiro will know after a few weeks how much margin you need.</source>
        <translation>Respiro va ști după câteva săptămâni câtă marjă îți trebuie.</translation>
    </message>
    <message numerus="yes">
        <source>No used margin was noted in the last %n weeks, so your target of {target} holds.</source>
        <translation>
            <numerusform>De %n săptămână nu s-a notat marjă folosită, așa că rămâne ținta ta de {target}.</numerusform>
            <numerusform>De %n săptămâni nu s-a notat marjă folosită, așa că rămâne ținta ta de {target}.</numerusform>
            <numerusform>De %n de săptămâni nu s-a notat marjă folosită, așa că rămâne ținta ta de {target}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Respiro will know after a few weeks; until then your target of {target} holds.</source>
        <translation>Respiro va ști după câteva săptămâni; până atunci rămâne ținta ta de {target}.</translation>
    </message>
    <message>
        <source>{length} would have been enough in the one week that there is to go by.</source>
        <translation>{length} ar fi ajuns în singura săptămână cunoscută până acum.</translation>
    </message>
    <message>
        <source>{length} would not have been enough in the one week that there is to go by.</source>
        <translation>{length} nu ar fi ajuns în singura săptămână cunoscută până acum.</translation>
    </message>
    <message numerus="yes">
        <source>{length} would have been enough in each of the last %n weeks.</source>
        <translation>
            <numerusform>{length} ar fi ajuns în ultima săptămână (%n).</numerusform>
            <numerusform>{length} ar fi ajuns în fiecare din ultimele %n săptămâni.</numerusform>
            <numerusform>{length} ar fi ajuns în fiecare din ultimele %n de săptămâni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} would not have been enough in any of the last %n weeks.</source>
        <translation>
            <numerusform>{length} nu ar fi ajuns în ultima săptămână (%n).</numerusform>
            <numerusform>{length} nu ar fi ajuns în niciuna din ultimele %n săptămâni.</numerusform>
            <numerusform>{length} nu ar fi ajuns în niciuna din ultimele %n de săptămâni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} would have been enough in {enough} of the last %n weeks.</source>
        <translation>
            <numerusform>{length} ar fi ajuns în {enough} din ultima săptămână (%n).</numerusform>
            <numerusform>{length} ar fi ajuns în {enough} din ultimele %n săptămâni.</numerusform>
            <numerusform>{length} ar fi ajuns în {enough} din ultimele %n de săptămâni.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is little to go by, so your target of {target} counts, too.</source>
        <translation>E puțin ca reper, așa că se ține cont și de ținta ta de {target}.</translation>
    </message>
    <message>
        <source>What your clients usually ask takes {length}, so it is no less.</source>
        <translation>Ce cer de obicei clienții tăi durează {length}, deci nu e mai puțin.</translation>
    </message>
    <message>
        <source>Less than that would be below your least for each day.</source>
        <translation>Mai puțin de atât ar fi sub minimul tău pe zi.</translation>
    </message>
    <message>
        <source>It is a short week: {length} of work instead of {usual}.</source>
        <translation>E o săptămână scurtă: {length} de lucru în loc de {usual}.</translation>
    </message>
    <message>
        <source>Days of this week went by without margin; {length} are for the rest of it.</source>
        <translation>Câteva zile din săptămână au trecut fără marjă; {length} sunt pentru restul ei.</translation>
    </message>
</context>
<context>
    <name>hand_off</name>
    <message>
        <source>No program here makes calls. The number is {target}.</source>
        <translation>Niciun program de aici nu poate suna. Numărul este {target}.</translation>
    </message>
    <message>
        <source>No mail program opened. The address is {target}.</source>
        <translation>Nu s-a deschis niciun program de e-mail. Adresa este {target}.</translation>
    </message>
    <message>
        <source>No browser opened. The page is {target}.</source>
        <translation>Nu s-a deschis niciun browser. Pagina este {target}.</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Another program has {key}. Choose another key in the settings.</source>
        <translation>Alt program folosește {key}. Alege altă combinație în setări.</translation>
    </message>
    <message>
        <source>{key} can&apos;t be a key for all programs. Add Ctrl, Alt or Super.</source>
        <translation>{key} nu poate fi o combinație pentru toate programele. Adaugă Ctrl, Alt sau Super.</translation>
    </message>
    <message>
        <source>This desktop gives no key to programs. Its own settings can bind one.</source>
        <translation>Acest desktop nu dă combinații de taste programelor. Poți lega una în setările lui.</translation>
    </message>
</context>
<context>
    <name>moment</name>
    <message>
        <source>today {time}</source>
        <translation>azi {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>mâine {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ieri {time}</translation>
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
            <numerusform>%n întâlnire ți-a luat din marjă.</numerusform>
            <numerusform>%n întâlniri ți-au luat din marjă.</numerusform>
            <numerusform>%n de întâlniri ți-au luat din marjă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Și încă %n.</numerusform>
            <numerusform>Și încă %n.</numerusform>
            <numerusform>Și încă %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next week isn&apos;t planned yet.</source>
        <translation>Săptămâna viitoare nu e încă planificată.</translation>
    </message>
    <message>
        <source>Your margin begins: {times}.</source>
        <translation>Începe marja ta: {times}.</translation>
    </message>
    <message>
        <source>Room to breathe, or for what came up.</source>
        <translation>Loc de respirat sau pentru ce a apărut.</translation>
    </message>
    <message>
        <source>{meeting} lies on your {time} margin.</source>
        <translation>{meeting} se suprapune cu marja ta de la {time}.</translation>
    </message>
    <message>
        <source>You put the block there, so it stays.</source>
        <translation>Tu ai pus blocul acolo, așa că rămâne.</translation>
    </message>
    <message>
        <source>{meeting} took your {time} margin.</source>
        <translation>{meeting} ți-a luat marja de la {time}.</translation>
    </message>
    <message>
        <source>Moved to {place}.</source>
        <translation>Mutată: {place}.</translation>
    </message>
    <message>
        <source>{length} went to {place}.</source>
        <translation>{length} s-au mutat: {place}.</translation>
    </message>
    <message>
        <source>No room was left for {length}.</source>
        <translation>Nu a mai rămas loc pentru {length}.</translation>
    </message>
    <message>
        <source>Your {time} margin went to {place}.</source>
        <translation>Marja ta de la {time} s-a mutat: {place}.</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Time to look back on the week.</source>
        <translation>E timpul pentru revizuirea săptămânii.</translation>
    </message>
    <message>
        <source>Time to look back on last week.</source>
        <translation>E timpul pentru revizuirea săptămânii trecute.</translation>
    </message>
    <message>
        <source>Review the week</source>
        <translation>Revizuiește săptămâna</translation>
    </message>
    <message>
        <source>Plan this week</source>
        <translation>Planifică săptămâna aceasta</translation>
    </message>
    <message>
        <source>Planning it takes one click.</source>
        <translation>O planifici cu un singur clic.</translation>
    </message>
    <message>
        <source>This week has no margin yet.</source>
        <translation>Săptămâna aceasta nu are încă marjă.</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Arată săptămâna</translation>
    </message>
    <message>
        <source>Meetings took it, or you gave it back.</source>
        <translation>Au luat-o întâlnirile sau ai dat-o înapoi.</translation>
    </message>
    <message>
        <source>This week has no margin left.</source>
        <translation>Săptămâna aceasta nu mai are marjă.</translation>
    </message>
    <message numerus="yes">
        <source>This week has {length} of margin in %n block(s).</source>
        <translation>
            <numerusform>Săptămâna aceasta are {length} de marjă în %n bloc.</numerusform>
            <numerusform>Săptămâna aceasta are {length} de marjă în %n blocuri.</numerusform>
            <numerusform>Săptămâna aceasta are {length} de marjă în %n de blocuri.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week isn&apos;t planned yet.</source>
        <translation>Săptămâna aceasta nu e încă planificată.</translation>
    </message>
    <message>
        <source>This week has {length} of margin.</source>
        <translation>Săptămâna aceasta are {length} de marjă.</translation>
    </message>
    <message>
        <source>Next week has {length} of margin.</source>
        <translation>Săptămâna viitoare are {length} de marjă.</translation>
    </message>
    <message>
        <source>You are in one now, until {time}.</source>
        <translation>Acum ești într-un bloc, până la {time}.</translation>
    </message>
    <message>
        <source>The first is {place}.</source>
        <translation>Primul e {place}.</translation>
    </message>
    <message>
        <source>The next is {place}.</source>
        <translation>Următorul e {place}.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>azi la {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>mâine la {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} la {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Plan next week</source>
        <translation>Planifică săptămâna viitoare</translation>
    </message>
</context>
<context>
    <name>nudges</name>
    <message>
        <source>Ask {name} first.</source>
        <translation>Întreabă din timp: {name}.</translation>
    </message>
    <message>
        <source>Write to them…</source>
        <translation>Scrie-le…</translation>
    </message>
    <message>
        <source>Write to {name}…</source>
        <translation>Scrie către {name}…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Și încă %n.</numerusform>
            <numerusform>Și încă %n.</numerusform>
            <numerusform>Și încă %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first, before it burns.</source>
        <translation>Întreabă din timp, înainte să ardă.</translation>
    </message>
    <message>
        <source>{what} usually comes on {day} from {time}; it takes {length}.</source>
        <translation>{what} vine de obicei {day}, de la {time}; durează {length}.</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>{missing} of promised work is due already, with no margin before it.</source>
        <translation>{missing} de lucru promis au ajuns deja la termen, fără marjă până atunci.</translation>
    </message>
    <message>
        <source>{missing} short by {when}: {promised} promised, {free} of free margin until then.</source>
        <translation>Până {when} lipsesc {missing}: {promised} promise, {free} de marjă liberă până atunci.</translation>
    </message>
    <message>
        <source>No margin is planned, and nothing is promised.</source>
        <translation>Nu e planificată nicio marjă și nimic nu e promis.</translation>
    </message>
    <message>
        <source>{free} of margin are free; nothing is promised out of it.</source>
        <translation>{free} de marjă sunt libere; nimic nu e promis din ele.</translation>
    </message>
    <message>
        <source>{free} of margin are free for {promised} of promised work: every promise can be kept.</source>
        <translation>{free} de marjă sunt libere pentru {promised} de lucru promis: fiecare promisiune se poate respecta.</translation>
    </message>
    <message>
        <source>Until {when}: {free} of free margin, {promised} promised</source>
        <translation>Până {when}: {free} de marjă liberă, {promised} promise</translation>
    </message>
    <message>
        <source>{told}, {missing} short</source>
        <translation>{told}, lipsesc {missing}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>“{text}” is not a week. Write it like 2026-W48.</source>
        <translation>„{text}” nu e o săptămână. Scrie-o ca 2026-W48.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write it like 2026-11-23T16:00.</source>
        <translation>„{text}” nu e o oră. Scrie-o ca 2026-11-23T16:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a range of times. Write it like 09:00-14:00.</source>
        <translation>„{text}” nu e un interval de ore. Scrie-l ca 09:00-14:00.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins. Swap the two.</source>
        <translation>„{text}” se termină înainte să înceapă. Inversează-le.</translation>
    </message>
    <message>
        <source>{first} and {second} overlap. Join them or move one.</source>
        <translation>{first} și {second} se suprapun. Unește-le sau mută unul.</translation>
    </message>
    <message>
        <source>“{text}” is not a day off. Write 2026-12-24 or 2026-08-01/2026-08-15.</source>
        <translation>„{text}” nu e o zi liberă. Scrie 2026-12-24 sau 2026-08-01/2026-08-15.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be a weekly target. Write a share such as 20% or a length such as 8h.</source>
        <translation>„{text}” nu poate fi ținta săptămânii. Scrie o parte, ca 20%, sau o durată, ca 8h.</translation>
    </message>
    <message>
        <source>“{text}” is not a length of time. Write 45, 1h or 1 h 30.</source>
        <translation>„{text}” nu e o durată. Scrie 45, 1h sau 1 h 30.</translation>
    </message>
    <message>
        <source>{minutes} minutes is out of range for {name}. Choose a smaller value, not below zero.</source>
        <translation>{minutes} minute depășesc limitele pentru {name}. Alege o valoare mai mică, nu sub zero.</translation>
    </message>
    <message>
        <source>A grid of {minutes} minutes doesn&apos;t divide the hour. Choose 5, 6, 10, 12, 15, 20, 30 or 60.</source>
        <translation>O grilă de {minutes} minute nu împarte ora. Alege 5, 6, 10, 12, 15, 20, 30 sau 60.</translation>
    </message>
    <message>
        <source>The shortest block ({minimum} min) is longer than the longest ({maximum} min). Change one of them.</source>
        <translation>Cel mai scurt bloc ({minimum} min) e mai lung decât cel mai lung ({maximum} min). Schimbă unul dintre ele.</translation>
    </message>
    <message>
        <source>The least margin a day ({minimum} min) is more than the most ({maximum} min). Change one of them.</source>
        <translation>Minimul zilnic de marjă ({minimum} min) depășește maximul ({maximum} min). Schimbă unul dintre ele.</translation>
    </message>
    <message>
        <source>No block between {minimum} and {maximum} min fits a grid of {minutes} min. Widen the range or refine the grid.</source>
        <translation>Niciun bloc între {minimum} și {maximum} min nu încape într-o grilă de {minutes} min. Lărgește limitele sau rafinează grila.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>„{text}” nu e nici da, nici nu.</translation>
    </message>
    <message>
        <source>There is no time zone “{text}”. Write it like Europe/Madrid.</source>
        <translation>Nu există fusul orar „{text}”. Scrie-l ca Europe/Bucharest.</translation>
    </message>
    <message>
        <source>Respiro does not speak “{text}”. Choose one of {choices}.</source>
        <translation>Respiro nu vorbește „{text}”. Alege una dintre: {choices}.</translation>
    </message>
    <message>
        <source>No public holidays are known for “{text}”. Write a country code such as ES, or ES-CT for a part of it.</source>
        <translation>Nu se cunosc sărbători pentru „{text}”. Scrie un cod de țară, ca RO, sau ES-CT pentru o parte a ei.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation>„{text}” nu e o adresă de e-mail.</translation>
    </message>
    <message>
        <source>There is no setting “{text}”. “respiro settings list” shows all of them.</source>
        <translation>Nu există setarea „{text}”. „respiro settings list” le arată pe toate.</translation>
    </message>
    <message>
        <source>“{text}” are not weekly hours. Write them like mon-fri 09:00-13:00; tue 16:00-18:00.</source>
        <translation>„{text}” nu e un orar săptămânal. Scrie-l ca mon-fri 09:00-13:00; tue 16:00-18:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a tier. Choose A, B or C.</source>
        <translation>„{text}” nu e un nivel. Alege A, B sau C.</translation>
    </message>
    <message>
        <source>A client needs a name, of {limit} characters at most.</source>
        <translation>Un client are nevoie de un nume, de cel mult {limit} de caractere.</translation>
    </message>
    <message>
        <source>“{text}” has bytes that are no text in UTF-8. Write it anew.</source>
        <translation>„{text}” conține octeți care nu sunt text UTF-8. Scrie-l din nou.</translation>
    </message>
    <message>
        <source>There is no client “{text}”. “respiro client list” shows them.</source>
        <translation>Nu există clientul „{text}”. „respiro client list” îi arată.</translation>
    </message>
    <message>
        <source>There is no calendar “{text}”. “respiro agenda sources” shows them.</source>
        <translation>Nu există calendarul „{text}”. „respiro agenda sources” le arată.</translation>
    </message>
    <message>
        <source>There is no margin block “{text}”. “respiro margin list --json” shows their uids.</source>
        <translation>Nu există blocul de marjă „{text}”. „respiro margin list --json” arată uid-urile.</translation>
    </message>
    <message>
        <source>That time has passed. Choose one that lies ahead.</source>
        <translation>Acel moment a trecut. Alege unul care urmează.</translation>
    </message>
    <message>
        <source>{host} does not say which version of an item it has (there is no ETag), so a change there could not be seen and nothing was written over it. Both stay as they are; choose a calendar on another server as the home of what Respiro plans.</source>
        <translation>{host} nu spune ce versiune a unei intrări are (lipsește ETag), așa că o modificare de acolo nu s-ar fi văzut și nu s-a scris nimic peste ea. Ambele rămân cum sunt; alege un calendar de pe alt server drept calendar de acasă pentru ce planifică Respiro.</translation>
    </message>
    <message>
        <source>Your keyring does not have the password of “{account}” any more. Type it again; all that is here stays.</source>
        <translation>Inelul tău de chei nu mai are parola pentru „{account}”. Scrie-o din nou; tot ce e aici rămâne.</translation>
    </message>
    <message>
        <source>There is no account “{text}”. Nothing was changed; see which ones there are, and name one of them.</source>
        <translation>Nu există niciun cont „{text}”. Nu s-a schimbat nimic; vezi ce conturi există și numește unul dintre ele.</translation>
    </message>
    <message>
        <source>That account is here already, as “{account}”. Nothing was changed; change that one, if you want.</source>
        <translation>Acest cont e deja aici, cu numele „{account}”. Nu s-a schimbat nimic; modifică-l pe acela, dacă vrei.</translation>
    </message>
    <message>
        <source>“{calendar}” belongs to the account “{account}”, which keeps it up to date. Nothing was changed; take another name, or choose in that account what is read.</source>
        <translation>„{calendar}” ține de contul „{account}”, care îl păstrează la zi. Nu s-a schimbat nimic; ia alt nume sau alege în acel cont ce se citește.</translation>
    </message>
    <message>
        <source>There is no calendar “{text}” on {host}. Nothing was changed; see which ones there are: {choices}.</source>
        <translation>Nu există niciun calendar „{text}” pe {host}. Nu s-a schimbat nimic; calendarele de acolo: {choices}.</translation>
    </message>
    <message>
        <source>“{calendar}” holds no events, so what Respiro plans can&apos;t live there. Nothing was changed; choose another one.</source>
        <translation>„{calendar}” nu ține evenimente, așa că ce planifică Respiro nu poate sta acolo. Nu s-a schimbat nimic; alege altul.</translation>
    </message>
    <message>
        <source>The account “{account}” was kept. Nothing was changed.</source>
        <translation>Contul „{account}” a rămas. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>No password was given. Nothing was changed.</source>
        <translation>Nu s-a dat nicio parolă. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Respiro&apos;s own items live in one calendar only. Nothing was changed; choose one of them.</source>
        <translation>Intrările proprii ale Respiro stau într-un singur calendar. Nu s-a schimbat nimic; alege unul dintre ele.</translation>
    </message>
    <message>
        <source>The home calendar&apos;s folder {folder} is gone. Who waits is safe; bring it back, or choose another one in the settings.</source>
        <translation>Dosarul calendarului de acasă {folder} a dispărut. Cei care așteaptă sunt în siguranță; readu-l sau alege altul în setări.</translation>
    </message>
    <message>
        <source>{file} in the home calendar can&apos;t be read, so it was left as it is (such files: {count}). Who waits is safe; repair or remove it in {folder}.</source>
        <translation>{file} din calendarul de acasă nu poate fi citit, așa că a rămas cum este (astfel de fișiere: {count}). Cei care așteaptă sunt în siguranță; repară-l sau șterge-l din {folder}.</translation>
    </message>
    <message>
        <source>The plan B for {name} stays at its time: where it was moved to is taken or over, or you have begun already. Nothing is lost; choose another time.</source>
        <translation>Planul B pentru {name} rămâne la ora lui: locul nou e ocupat sau a trecut ori ai început deja. Nu s-a pierdut nimic; alege altă oră.</translation>
    </message>
    <message>
        <source>no keyring, so no password and no secret address can be kept; install gnome-keyring or KWallet. All the rest works</source>
        <translation>nu există inel de chei, așa că nu se poate păstra nicio parolă și nicio adresă secretă; instalează gnome-keyring sau KWallet. Restul funcționează</translation>
    </message>
    <message>
        <source>There is a client “{text}” already. Give this one another name, or change that one.</source>
        <translation>Există deja clientul „{text}”. Dă-i acestuia alt nume sau schimbă-l pe celălalt.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be a number of exceptions a month. Write a number from 0 to {limit}.</source>
        <translation>„{text}” nu poate fi numărul de excepții pe lună. Scrie un număr de la 0 la {limit}.</translation>
    </message>
    <message>
        <source>“{text}” is not a rate an hour. Write it like 45 EUR or 45.50 EUR.</source>
        <translation>„{text}” nu e un tarif pe oră. Scrie-l ca 45 EUR sau 45.50 EUR.</translation>
    </message>
    <message>
        <source>“{text}” does not say what is usually asked. Write it like report; thu 16:00-18:00; 45 min; ask 1 day before.</source>
        <translation>„{text}” nu spune ce se cere de obicei. Scrie ca report; thu 16:00-18:00; 45 min; ask 1 day before.</translation>
    </message>
    <message>
        <source>Respiro remembers {limit} things that a client usually asks. Keep those that matter most.</source>
        <translation>Respiro ține minte {limit} de lucruri pe care un client le cere de obicei. Păstrează-le pe cele mai importante.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the contacts again; nothing was changed.</source>
        <translation>{file} e gol. Exportă din nou contactele; nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a .vcf file in it.</source>
        <translation>{file} e un dosar. Alege un fișier .vcf din el.</translation>
    </message>
    <message>
        <source>{file} has {megabytes} MB; Respiro reads address books of up to {limit_megabytes} MB. Nothing was changed.</source>
        <translation>{file} are {megabytes} MB; Respiro citește agende de contacte de cel mult {limit_megabytes} MB. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{file} holds more than {limit} contacts, so nothing was changed. Export fewer of them, those who are clients.</source>
        <translation>{file} conține peste {limit} de contacte, așa că nu s-a schimbat nimic. Exportă mai puține, doar clienții.</translation>
    </message>
    <message>
        <source>{file} holds no contacts. Export yours as vCard (.vcf) and choose that file; nothing was changed.</source>
        <translation>{file} nu conține contacte. Exportă-le pe ale tale ca vCard (.vcf) și alege acel fișier; nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>“{text}” is not the client&apos;s name, so nothing was erased. Write “{name}”, or give --yes.</source>
        <translation>„{text}” nu e numele clientului, așa că nu s-a șters nimic. Scrie „{name}” sau adaugă --yes.</translation>
    </message>
    <message>
        <source>{path} was set aside because it is damaged, and may hold their data. Delete it when you can.</source>
        <translation>{path} a fost pus deoparte fiindcă e deteriorat și poate conține datele clientului. Șterge-l când poți.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged and could not be written anew; it may hold their data. Delete it.</source>
        <translation>Copia de siguranță {path} e deteriorată și nu s-a putut rescrie; poate conține datele clientului. Șterge-o.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store, so traces may remain in {path}. They go by themselves with the next backup.</source>
        <translation>Alt program ține ocupate datele Respiro, așa că pot rămâne urme în {path}. Dispar singure la următoarea copie de siguranță.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written. Choose another place.</source>
        <translation>Nu se poate scrie în {folder}. Alege alt loc.</translation>
    </message>
    <message>
        <source>this contact&apos;s end is missing</source>
        <translation>lipsește sfârșitul acestui contact</translation>
    </message>
    <message>
        <source>this contact has a line that is too long</source>
        <translation>acest contact are o linie prea lungă</translation>
    </message>
    <message>
        <source>this contact can&apos;t be understood</source>
        <translation>acest contact nu poate fi înțeles</translation>
    </message>
    <message>
        <source>this contact has no name</source>
        <translation>acest contact nu are nume</translation>
    </message>
    <message>
        <source>this is a group, not a person</source>
        <translation>acesta e un grup, nu o persoană</translation>
    </message>
    <message>
        <source>a line that can&apos;t be understood was left out</source>
        <translation>o linie de neînțeles a fost lăsată deoparte</translation>
    </message>
    <message>
        <source>“{detail}” is no e-mail address and was left out</source>
        <translation>„{detail}” nu e o adresă de e-mail și a fost lăsată deoparte</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Apeluri</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>De rezolvat</translation>
    </message>
    <message>
        <source>Urgent requests</source>
        <translation>Cereri urgente</translation>
    </message>
    <message>
        <source>Playbooks that were run</source>
        <translation>Scenarii parcurse</translation>
    </message>
    <message>
        <source>Exceptions by month</source>
        <translation>Excepții pe luni</translation>
    </message>
    <message>
        <source>Margin booked for them</source>
        <translation>Marjă folosită pentru client</translation>
    </message>
    <message>
        <source>What Respiro remembers between starts</source>
        <translation>Ce ține minte Respiro între porniri</translation>
    </message>
    <message>
        <source>In your home calendar</source>
        <translation>În calendarul de acasă</translation>
    </message>
    <message>
        <source>Backups that hold their data</source>
        <translation>Copii de siguranță cu datele clientului</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Despre</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permise</translation>
    </message>
    <message>
        <source>asked ahead, in minutes of working time:</source>
        <translation>întrebat din timp, în minute de lucru:</translation>
    </message>
    <message>
        <source>At</source>
        <translation>La</translation>
    </message>
    <message>
        <source>Attempts without answer</source>
        <translation>Încercări fără răspuns</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Ultimul apel</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>Numărul de apeluri</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Companie</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decizie</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detaliu</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Felul apelului</translation>
    </message>
    <message>
        <source>What they have already done</source>
        <translation>Ce au făcut deja</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mailuri</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Încheiat</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cum s-a încheiat</translation>
    </message>
    <message>
        <source>By when they expect it</source>
        <translation>Până când le trebuie</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Așteptat până la</translation>
    </message>
    <message>
        <source>What they usually ask</source>
        <translation>Ce cer de obicei</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>De rezolvat</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pentru</translation>
    </message>
    <message>
        <source>Usually free after</source>
        <translation>De obicei liber după</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Tarif pe oră</translation>
    </message>
    <message>
        <source>Can be reached</source>
        <translation>Poate fi contactat</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Înregistrare</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Let through out of hours</source>
        <translation>Primit și în afara programului</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Lună</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Primul apel</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>În afara programului</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoane</translation>
    </message>
    <message>
        <source>When it is done</source>
        <translation>Când se face</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Scenariu</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Termen promis</translation>
    </message>
    <message>
        <source>May reach you</source>
        <translation>Te poate contacta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primit</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secunde</translation>
    </message>
    <message>
        <source>Backup people may be told how to reach them</source>
        <translation>Persoanele de sprijin pot afla cum se contactează</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>De când</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>Minute consumate</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subiect</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Greutate</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Urgent channel</source>
        <translation>Canal pentru urgențe</translation>
    </message>
    <message>
        <source>Response window in minutes of working time</source>
        <translation>Termen de răspuns, în minute de lucru</translation>
    </message>
    <message>
        <source>{host} would be spoken to in the clear, and anyone on the way could read your password. Nothing was sent; write https, or agree to it for this server.</source>
        <translation>Legătura cu {host} ar fi necriptată, iar oricine de pe drum ți-ar putea citi parola. Nu s-a trimis nimic; scrie https sau acceptă asta pentru acest server.</translation>
    </message>
    <message>
        <source>There is no calendar server (CalDAV) to be found at {host}. Nothing was changed; look up its whole address with whoever runs it.</source>
        <translation>La {host} nu se găsește niciun server de calendare (CalDAV). Nu s-a schimbat nimic; cere adresa completă de la cine îl administrează.</translation>
    </message>
    <message>
        <source>The calendar is not there on {host} any more. Everything stays as it is here; look whether it was moved or removed.</source>
        <translation>Calendarul nu mai e pe {host}. Aici totul rămâne cum e; vezi dacă a fost mutat sau eliminat.</translation>
    </message>
    <message>
        <source>{host} knows you, but there is no calendar of yours on it. Make one there first, then try again.</source>
        <translation>{host} te cunoaște, dar nu ai niciun calendar acolo. Creează întâi unul acolo, apoi încearcă din nou.</translation>
    </message>
    <message>
        <source>{host} did not take this user name and password. Nothing was changed, and it is not asked again until you check them; some servers want a password made for this purpose.</source>
        <translation>{host} nu a acceptat acest nume de utilizator și această parolă. Nu s-a schimbat nimic, iar Respiro nu mai încearcă până nu le verifici; unele servere cer o parolă făcută anume pentru asta.</translation>
    </message>
    <message>
        <source>{service} takes no password for its calendars. Subscribe to the secret ICS address instead, which its calendar settings show.</source>
        <translation>{service} nu acceptă parole pentru calendare. Abonează-te în schimb la adresa ICS secretă, afișată în setările calendarului.</translation>
    </message>
    <message>
        <source>{host} leads on to another server, {target}. Your password was not sent there; if you know that server, use its address.</source>
        <translation>{host} trimite mai departe la alt server, {target}. Parola ta nu a fost trimisă acolo; dacă știi acel server, folosește-i adresa.</translation>
    </message>
    <message>
        <source>{host} knows you and does not allow this. Nothing was changed; ask whoever runs it.</source>
        <translation>{host} te cunoaște și nu permite asta. Nu s-a schimbat nimic; întreabă pe cine îl administrează.</translation>
    </message>
    <message>
        <source>This calendar on {host} may be read and not be written to. Nothing was changed; choose another one as the home of what Respiro plans.</source>
        <translation>Acest calendar de pe {host} se poate citi, dar nu se poate scrie în el. Nu s-a schimbat nimic; alege altul drept calendar de acasă pentru ce planifică Respiro.</translation>
    </message>
    <message>
        <source>{host} is too busy and asks to be left alone for a while ({status}). What waits here is kept.</source>
        <translation>{host} e prea ocupat și cere o pauză ({status}). Ce așteaptă aici se păstrează.</translation>
    </message>
    <message>
        <source>{host} has no room for this ({status}). It is kept here; make room there, then try again.</source>
        <translation>{host} nu are loc pentru asta ({status}). Aici se păstrează; fă loc acolo, apoi încearcă din nou.</translation>
    </message>
    <message>
        <source>{host} answered with error {status}. Nothing is lost; it is tried again later.</source>
        <translation>{host} a răspuns cu eroarea {status}. Nu s-a pierdut nimic; se încearcă din nou mai târziu.</translation>
    </message>
    <message>
        <source>What the calendar server sent broke off or can&apos;t be understood. Nothing was changed; try again later.</source>
        <translation>Ce a trimis serverul de calendare s-a întrerupt sau nu se înțelege. Nu s-a schimbat nimic; încearcă din nou mai târziu.</translation>
    </message>
    <message>
        <source>The calendar server sent something made to do harm, or far too large. It was not read, and nothing was changed; tell whoever runs it.</source>
        <translation>Serverul de calendare a trimis ceva făcut să dăuneze sau mult prea mare. Nu s-a citit și nu s-a schimbat nimic; spune-i celui care îl administrează.</translation>
    </message>
    <message>
        <source>The calendar server pointed to items on another server. Nobody was asked there, and nothing was changed; tell whoever runs it.</source>
        <translation>Serverul de calendare a indicat intrări de pe alt server. Acolo nu s-a cerut nimic și nu s-a schimbat nimic; spune-i celui care îl administrează.</translation>
    </message>
    <message>
        <source>This was changed on {host} meanwhile, so nothing was written over it. Both versions are kept.</source>
        <translation>Între timp, asta s-a schimbat pe {host}, așa că nu s-a scris nimic peste. S-au păstrat ambele versiuni.</translation>
    </message>
    <message>
        <source>This was removed on {host} meanwhile, so nothing was written. It is kept here.</source>
        <translation>Între timp, asta a dispărut de pe {host}, așa că nu s-a scris nimic. Aici se păstrează.</translation>
    </message>
    <message>
        <source>{host} has this already, at another place in the calendar, so it was not written a second time.</source>
        <translation>{host} are deja asta, în alt loc din calendar, așa că nu s-a scris a doua oară.</translation>
    </message>
    <message>
        <source>the keyring is locked; unlock it. All the rest works</source>
        <translation>inelul de chei e blocat; deblochează-l. Restul funcționează</translation>
    </message>
    <message>
        <source>no calendar is kept up to date</source>
        <translation>niciun calendar nu e ținut la zi</translation>
    </message>
    <message>
        <source>{count} of {all} calendars are up to date</source>
        <translation>calendare la zi: {count} din {all}</translation>
    </message>
    <message>
        <source>“{calendar}” is not up to date. {why}</source>
        <translation>„{calendar}” nu e la zi. {why}</translation>
    </message>
    <message>
        <source>{count} entries of “{calendar}” are gone at the source; they are kept until you say that they may go</source>
        <translation>intrări din „{calendar}” care nu mai sunt la sursă: {count}; se păstrează până spui că pot dispărea</translation>
    </message>
    <message>
        <source>no account on a calendar server</source>
        <translation>niciun cont pe un server de calendare</translation>
    </message>
    <message>
        <source>no account is the home of what Respiro plans; it stays on this computer</source>
        <translation>ce planifică Respiro nu stă în niciun cont; rămâne pe acest calculator</translation>
    </message>
    <message>
        <source>“{account}” is in step with its server</source>
        <translation>„{account}” e la zi cu serverul lui</translation>
    </message>
    <message>
        <source>“{account}” was not synced yet; that needs a moment</source>
        <translation>„{account}” nu s-a sincronizat încă; mai durează o clipă</translation>
    </message>
    <message>
        <source>“{account}” is not in step with its server. {why}</source>
        <translation>„{account}” nu e la zi cu serverul lui. {why}</translation>
    </message>
    <message>
        <source>{count} changes of yours wait to be brought to “{account}”; they are safe here</source>
        <translation>modificări de-ale tale care așteaptă să ajungă la „{account}”: {count}; aici sunt în siguranță</translation>
    </message>
    <message>
        <source>{count} changes of yours wait to be brought to “{account}”, and its server did not take {refused} of them, however often it was tried; they are safe here. Sync it by hand to try again</source>
        <translation>modificări de-ale tale care așteaptă să ajungă la „{account}”: {count}; oricât s-a încercat, serverul nu a acceptat {refused} dintre ele; aici sunt în siguranță. Sincronizează manual ca să încerci din nou</translation>
    </message>
    <message>
        <source>{count} entries of “{account}” are gone on the server; they are kept until you say that they may go</source>
        <translation>intrări din „{account}” care nu mai sunt pe server: {count}; se păstrează până spui că pot dispărea</translation>
    </message>
    <message>
        <source>what Respiro plans lives in “{calendar}” of “{account}”</source>
        <translation>ce planifică Respiro stă în „{calendar}” din „{account}”</translation>
    </message>
    <message>
        <source>what Respiro plans lives in “{calendar}” of “{account}”, and so not in {folder}</source>
        <translation>ce planifică Respiro stă în „{calendar}” din „{account}”, deci nu în {folder}</translation>
    </message>
    <message>
        <source>The secret address of an agenda of theirs is still in your keyring, which can&apos;t be had now. Remove “{path}” there, under “respiro”.</source>
        <translation>Adresa secretă a unei agende a clientului e încă în inelul tău de chei, care acum nu e accesibil. Șterge de acolo „{path}”, la „respiro”.</translation>
    </message>
    <message>
        <source>What Respiro wrote about them into your calendar on “{path}” is still there, for the server can&apos;t be reached or refuses. Here it is gone, and the next sync removes it there.</source>
        <translation>Ce a scris Respiro despre acest client în calendarul tău de pe „{path}” e încă acolo, fiindcă serverul nu e accesibil sau refuză. Aici a dispărut, iar următoarea sincronizare șterge totul și acolo.</translation>
    </message>
    <message>
        <source>Agendas of theirs that are kept up to date</source>
        <translation>Agende ale clientului ținute la zi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Looked for anew every so many minutes</source>
        <translation>La câte minute se verifică</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Ultima actualizare</translation>
    </message>
    <message>
        <source>Titles are shown, too</source>
        <translation>Apar și titlurile</translation>
    </message>
    <message>
        <source>Urgent response window in minutes of working time</source>
        <translation>Termen de răspuns la urgențe, în minute de lucru</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Folosite</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Ce vor</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>Al cui e rândul</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Exceptions a month</source>
        <translation>Excepții pe lună</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fus orar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>records</source>
        <translation>înregistrări</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nu se poate citi</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>luni</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>marți</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miercuri</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>joi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vineri</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sâmbătă</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>duminică</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>la telefon</translation>
    </message>
    <message>
        <source>by WhatsApp</source>
        <translation>pe WhatsApp</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>pe e-mail</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>altfel</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formal</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>prietenos</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>nepreluat</translation>
    </message>
    <message>
        <source>you called</source>
        <translation>ai sunat tu</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>al tău</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>al lor</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închis</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>ați vorbit</translation>
    </message>
    <message>
        <source>left a message</source>
        <translation>ai lăsat mesaj</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>a sunat din nou</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>ai scris</translation>
    </message>
    <message>
        <source>delegated</source>
        <translation>dat mai departe</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>scos din listă</translation>
    </message>
    <message>
        <source>received</source>
        <translation>primit</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>lămurit</translation>
    </message>
    <message>
        <source>given a time</source>
        <translation>programat</translation>
    </message>
    <message>
        <source>worked on</source>
        <translation>în lucru</translation>
    </message>
    <message>
        <source>waiting for them</source>
        <translation>așteaptă răspunsul lor</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>rezolvat</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refuzat</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>imediat</translation>
    </message>
    <message>
        <source>in a margin block</source>
        <translation>într-un bloc de marjă</translation>
    </message>
    <message>
        <source>later</source>
        <translation>mai târziu</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>mai scurt</translation>
    </message>
    <message>
        <source>by someone else</source>
        <translation>prin altcineva</translation>
    </message>
    <message>
        <source>no, with an alternative</source>
        <translation>nu, cu o alternativă</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>shown to you</source>
        <translation>afișat</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>amânat</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>mutat</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nu răspunde</translation>
    </message>
    <message>
        <source>a question came up</source>
        <translation>a apărut o întrebare</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>redeschis</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificat</translation>
    </message>
    <message>
        <source>margin reserved</source>
        <translation>marjă rezervată</translation>
    </message>
    <message>
        <source>margin no longer reserved</source>
        <translation>marjă care nu mai e rezervată</translation>
    </message>
    <message>
        <source>margin used</source>
        <translation>marjă folosită</translation>
    </message>
    <message>
        <source>margin not used after all</source>
        <translation>marjă până la urmă nefolosită</translation>
    </message>
    <message>
        <source>margin eaten</source>
        <translation>marjă consumată</translation>
    </message>
    <message>
        <source>margin given back</source>
        <translation>marjă dată înapoi</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>excepție</translation>
    </message>
    <message>
        <source>apology offered</source>
        <translation>scuze pregătite</translation>
    </message>
    <message>
        <source>margin lost</source>
        <translation>marjă pierdută</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>răspuns trimis</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>scenariu</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>anulat</translation>
    </message>
    <message>
        <source>answered out of hours</source>
        <translation>răspuns în afara programului</translation>
    </message>
    <message>
        <source>jumped the queue</source>
        <translation>trecut peste rând</translation>
    </message>
    <message>
        <source>let through</source>
        <translation>primit în afara programului</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>dus până la capăt</translation>
    </message>
    <message>
        <source>settled before its end</source>
        <translation>rezolvat înainte de final</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonat</translation>
    </message>
    <message>
        <source>“{text}” is no chance. Write a percentage from 1% to 99%, such as 80%, or target.</source>
        <translation>„{text}” nu e o probabilitate. Scrie un procent de la 1% la 99%, de exemplu 80%, sau target.</translation>
    </message>
    <message>
        <source>This margin has not begun yet, so none of it can have been used. Book it afterwards.</source>
        <translation>Această marjă nu a început încă, deci nu s-a putut folosi nimic din ea. Trece minutele după aceea.</translation>
    </message>
    <message>
        <source>The block has {minutes} min that can be booked. Write a length from 1 min to that.</source>
        <translation>Din bloc se pot trece {minutes} min. Scrie o durată de la 1 min până la atât.</translation>
    </message>
    <message>
        <source>Nothing like that was booked as used in block {text}. “respiro margin list” shows what was.</source>
        <translation>În blocul {text} nu s-a trecut nimic de felul acesta ca folosit. „respiro margin list” arată ce s-a trecut.</translation>
    </message>
    <message>
        <source>Block {text} was used more than once. Name one of them with --number: {choices}.</source>
        <translation>Blocul {text} a fost folosit de mai multe ori. Alege una dintre folosiri cu --number: {choices}.</translation>
    </message>
    <message>
        <source>There already is margin at that time. Choose another place.</source>
        <translation>E deja marjă atunci. Alege alt loc.</translation>
    </message>
    <message>
        <source>“{meeting}” lies there. Choose a free place.</source>
        <translation>Acolo e „{meeting}”. Alege un loc liber.</translation>
    </message>
    <message>
        <source>A block stays in its week. Add a new one in the other week.</source>
        <translation>Un bloc rămâne în săptămâna lui. Adaugă unul nou în cealaltă.</translation>
    </message>
    <message>
        <source>This block is no longer there. The week was loaded again.</source>
        <translation>Acest bloc nu mai există. Săptămâna s-a încărcat din nou.</translation>
    </message>
    <message>
        <source>This block stands already. Apply or discard the plan first, then release it.</source>
        <translation>Blocul acesta există deja. Aplică sau renunță la plan, apoi eliberează-l.</translation>
    </message>
    <message>
        <source>This block has begun and stays as it is.</source>
        <translation>Acest bloc a început și rămâne cum e.</translation>
    </message>
    <message>
        <source>This changed in the meantime, so nothing was stored. Look at it again and repeat.</source>
        <translation>Aici s-a schimbat ceva între timp, așa că nu s-a salvat nimic. Mai uită-te o dată și repetă.</translation>
    </message>
    <message>
        <source>Week {week} has passed and can only be reviewed.</source>
        <translation>Săptămâna {week} a trecut și poate fi doar revizuită.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store. Nothing was lost; close that program and try again.</source>
        <translation>Alt program ține ocupate datele Respiro. Nu s-a pierdut nimic; închide acel program și încearcă din nou.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Respiro. It was left untouched; update Respiro to open it.</source>
        <translation>{path} a fost scris de un Respiro mai nou. A rămas neatins; actualizează Respiro ca să-l deschizi.</translation>
    </message>
    <message>
        <source>Respiro may not write to {path}. Give yourself the right to, or start with --home and another folder.</source>
        <translation>Respiro nu poate scrie în {path}. Acordă-ți dreptul sau pornește cu --home și alt dosar.</translation>
    </message>
    <message>
        <source>The disk reported an error for {path} ({detail}). The change was not stored; check the disk.</source>
        <translation>Discul a raportat o eroare pentru {path} ({detail}). Schimbarea nu s-a salvat; verifică discul.</translation>
    </message>
    <message>
        <source>{path} is damaged and could not be repaired. It was left as it is; put a backup in its place.</source>
        <translation>{path} e deteriorat și nu s-a putut repara. A rămas cum e; pune o copie de siguranță în locul lui.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was stored. What you have is safe; free some space and try again.</source>
        <translation>Discul e plin, așa că nu s-a salvat nimic. Ce ai e în siguranță; eliberează spațiu și încearcă din nou.</translation>
    </message>
    <message>
        <source>Starting with the session could not be arranged: {path} can&apos;t be written.</source>
        <translation>Pornirea odată cu sesiunea nu s-a putut aranja: {path} nu poate fi scris.</translation>
    </message>
    <message>
        <source>The settings could not be written to {path}. They are as they were; check the folder&apos;s rights.</source>
        <translation>Setările nu s-au putut scrie în {path}. Sunt cum erau; verifică drepturile dosarului.</translation>
    </message>
    <message>
        <source>The settings in {file} can&apos;t be used. {why} They were kept as {kept_as}, and the defaults hold.</source>
        <translation>Setările din {file} nu pot fi folosite. {why} Au fost păstrate ca {kept_as}, iar acum sunt valabile cele implicite.</translation>
    </message>
    <message>
        <source>The settings in {file} can&apos;t be used. {why} The file was left alone, and the defaults hold.</source>
        <translation>Setările din {file} nu pot fi folosite. {why} Fișierul a rămas neatins, iar acum sunt valabile cele implicite.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Nu este JSON valid.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Nu poate fi citit.</translation>
    </message>
    <message>
        <source>“{key}” needs its value in quotation marks.</source>
        <translation>Valoarea pentru „{key}” trebuie pusă între ghilimele.</translation>
    </message>
    <message>
        <source>“{key}” stands there twice.</source>
        <translation>„{key}” apare de două ori.</translation>
    </message>
    <message>
        <source>The work in the background failed ({error}). The store is as it was; please report this.</source>
        <translation>Lucrul în fundal a eșuat ({error}). Datele sunt cum erau; te rugăm să raportezi.</translation>
    </message>
    <message>
        <source>This calendar needs more memory than Respiro allows itself. The store is as it was.</source>
        <translation>Acest calendar cere mai multă memorie decât își permite Respiro. Datele sunt cum erau.</translation>
    </message>
    <message>
        <source>This calendar takes longer than Respiro allows itself. The store is as it was.</source>
        <translation>Acest calendar durează mai mult decât își permite Respiro. Datele sunt cum erau.</translation>
    </message>
    <message>
        <source>The work in the background could not be started ({program}). Nothing was changed; try again.</source>
        <translation>Lucrul în fundal nu a putut porni ({program}). Nu s-a schimbat nimic; încearcă din nou.</translation>
    </message>
    <message>
        <source>There is no screen here for windows. The command line does the whole job: respiro --help.</source>
        <translation>Aici nu e ecran pentru ferestre. Linia de comandă face toată treaba: respiro --help.</translation>
    </message>
    <message>
        <source>The work in the background ended without an answer. The store is as it was; try again.</source>
        <translation>Lucrul în fundal s-a încheiat fără răspuns. Datele sunt cum erau; încearcă din nou.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check the name and try again.</source>
        <translation>Nu există fișierul {file}. Verifică numele și încearcă din nou.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose an .ics file in it.</source>
        <translation>{file} e un dosar. Alege un fișier .ics din el.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Check its access rights and try again.</source>
        <translation>{file} nu se poate citi. Verifică drepturile de acces și încearcă din nou.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written. Choose another place.</source>
        <translation>{file} nu se poate scrie. Alege alt loc.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the calendar again; nothing was changed.</source>
        <translation>{file} e gol. Exportă din nou calendarul; nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{file} has {megabytes} MB; Respiro reads calendars of up to {limit_megabytes} MB. Nothing was changed.</source>
        <translation>{file} are {megabytes} MB; Respiro citește calendare de cel mult {limit_megabytes} MB. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{file} is not a calendar. Export yours as .ics and choose that file; nothing was changed.</source>
        <translation>{file} nu e un calendar. Exportă-l pe al tău ca .ics și alege acel fișier; nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>The answer could not be written out ({reason}). What is stored is safe; make room and ask again.</source>
        <translation>Răspunsul nu a putut fi scris ({reason}). Ce este salvat e în siguranță; fă loc și întreabă din nou.</translation>
    </message>
    <message>
        <source>Qt needs {library}, which is missing here, so nothing was painted. On Debian, install libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3; CSV and JSON need none of them.</source>
        <translation>Qt are nevoie de {library}, care lipsește aici, așa că nu s-a desenat nimic. Pe Debian, instalează libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3; CSV și JSON nu au nevoie de ele.</translation>
    </message>
    <message>
        <source>No font is installed here, so nothing was painted. On Debian, install fonts-dejavu-core.</source>
        <translation>Aici nu e instalat niciun font, așa că nu s-a desenat nimic. Pe Debian, instalează fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>{text} is too long a time to list at once. Ask for {days} days at most.</source>
        <translation>{text} e un interval prea lung pentru o singură listă. Cere cel mult {days} zile.</translation>
    </message>
    <message>
        <source>Margin that was moved in the home calendar stays where it was (such blocks: {count}): there is other margin, the time has passed, or the block has begun. Nothing is lost; choose another time.</source>
        <translation>Marja mutată în calendarul de acasă rămâne unde era (astfel de blocuri: {count}): acolo e altă marjă, timpul a trecut sau blocul a început. Nu s-a pierdut nimic; alege alt moment.</translation>
    </message>
    <message>
        <source>{gone} margin blocks vanished from the home calendar at once. They stand here until you say what was meant, in the window or with “respiro margin gone”.</source>
        <translation>Din calendarul de acasă au dispărut deodată blocuri de marjă: {gone}. Rămân aici până spui ce ai vrut, în fereastră sau cu „respiro margin gone”.</translation>
    </message>
    <message>
        <source>The block can&apos;t be put where the home calendar has it: there is other margin, the time has passed, or the block has begun. Nothing was changed; keep the place that it has here, or make room first.</source>
        <translation>Blocul nu poate fi pus unde îl are calendarul de acasă: acolo e altă marjă, timpul a trecut sau blocul a început. Nu s-a schimbat nimic; lasă-l unde e aici sau fă loc mai întâi.</translation>
    </message>
    <message>
        <source>Nothing that is open is called “{text}”. “respiro agenda conflicts” shows what is.</source>
        <translation>Nimic deschis nu se numește „{text}”. „respiro agenda conflicts” arată ce este.</translation>
    </message>
    <message>
        <source>No request is found under “{text}”. “respiro planb list” shows the queue.</source>
        <translation>Nu s-a găsit nicio cerere la „{text}”. „respiro planb list” arată coada.</translation>
    </message>
    <message>
        <source>Write what {name} wants; one word is enough. Nothing was stored yet.</source>
        <translation>Scrie ce vrea {name}; ajunge un cuvânt. Încă nu s-a salvat nimic.</translation>
    </message>
    <message>
        <source>The request of {name} is closed already, so nothing was changed. Reopen it first.</source>
        <translation>Cererea de la {name} e deja închisă, așa că nu s-a schimbat nimic. Redeschide-o mai întâi.</translation>
    </message>
    <message>
        <source>The request of {name} does not wait for an answer, so nothing was changed.</source>
        <translation>Cererea de la {name} nu așteaptă un răspuns, așa că nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>A request can&apos;t have come in the future. Check its time; nothing was stored.</source>
        <translation>O cerere nu poate veni din viitor. Verifică ora; nu s-a salvat nimic.</translation>
    </message>
    <message>
        <source>{minutes} minutes can&apos;t be. Write how long it takes: one minute at least, seven days at most.</source>
        <translation>Durata nu poate fi {minutes} min. Scrie cât durează: cel puțin un minut, cel mult șapte zile.</translation>
    </message>
    <message>
        <source>No time is chosen, so nothing was decided. Choose a block, or decide for later.</source>
        <translation>Nu e aleasă nicio oră, așa că nu s-a decis nimic. Alege un bloc sau decide „mai târziu”.</translation>
    </message>
    <message>
        <source>No margin of the next two weeks has room for this. Choose a shorter way, another time or someone else.</source>
        <translation>În următoarele două săptămâni, nicio marjă nu are loc pentru asta. Alege o cale mai scurtă, altă oră sau pe altcineva.</translation>
    </message>
    <message>
        <source>A no comes with an alternative: write what you offer instead. Nothing was decided.</source>
        <translation>Un „nu” vine cu o alternativă: scrie ce oferi în schimb. Nu s-a decis nimic.</translation>
    </message>
    <message>
        <source>Say who takes it over. Nothing was decided.</source>
        <translation>Spune cine preia. Nu s-a decis nimic.</translation>
    </message>
    <message>
        <source>That is {length} more than your margin holds, and would break the promise to {names}. Nothing was decided: choose a shorter way, another time or someone else, or accept it with --over-capacity.</source>
        <translation>Depășește marja ta cu {length}, iar promisiunea către {names} nu s-ar mai putea respecta. Nu s-a decis nimic: alege o cale mai scurtă, altă oră sau pe altcineva ori acceptă cu --over-capacity.</translation>
    </message>
    <message>
        <source>Write a name. Nothing was stored yet.</source>
        <translation>Scrie un nume. Încă nu s-a salvat nimic.</translation>
    </message>
    <message>
        <source>“{text}” is not among your backup people. “respiro helper list” shows them.</source>
        <translation>„{text}” nu e între persoanele tale de sprijin. „respiro helper list” le arată.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Write it like 10:00, 16:30.</source>
        <translation>„{text}” nu e o oră din zi. Scrie-o ca 10:00, 16:30.</translation>
    </message>
    <message>
        <source>There is no playbook “{text}”. “respiro playbook list” shows them.</source>
        <translation>Nu există scenariul „{text}”. „respiro playbook list” le arată.</translation>
    </message>
    <message>
        <source>There is no run “{text}”. “respiro playbook runs” shows those that are under way.</source>
        <translation>Nu există parcurgerea „{text}”. „respiro playbook runs” le arată pe cele în curs.</translation>
    </message>
    <message>
        <source>This run of “{title}” is over. Start a new one if it goes on.</source>
        <translation>Această parcurgere a scenariului „{title}” s-a încheiat. Începe una nouă dacă mai continuă.</translation>
    </message>
    <message>
        <source>“{title}” is at its first step: there is nothing to take back.</source>
        <translation>„{title}” e la primul pas: nu e nimic de retras.</translation>
    </message>
    <message>
        <source>“{text}” is no answer here, so the run stays where it is. Answer with one of {choices}.</source>
        <translation>„{text}” nu e un răspuns aici, așa că scenariul rămâne pe loc. Răspunde cu unul dintre: {choices}.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nu există un astfel de fișier.</translation>
    </message>
    <message>
        <source>It can&apos;t be read. Check its access rights.</source>
        <translation>Nu se poate citi. Verifică drepturile de acces.</translation>
    </message>
    <message>
        <source>It is no file. Choose one that ends in .yaml.</source>
        <translation>Nu e un fișier. Alege unul care se termină în .yaml.</translation>
    </message>
    <message>
        <source>It is larger than {detail} kB, and was not read.</source>
        <translation>E mai mare de {detail} kB și nu a fost citit.</translation>
    </message>
    <message>
        <source>It has more parts than any playbook needs, and was not read.</source>
        <translation>Are mai multe părți decât îi trebuie unui scenariu și nu a fost citit.</translation>
    </message>
    <message>
        <source>The folder has more than {detail} playbooks; the others were left out.</source>
        <translation>Dosarul are peste {detail} de scenarii; celelalte au fost lăsate deoparte.</translation>
    </message>
    <message>
        <source>Its name may have letters, figures, - and _ only.</source>
        <translation>Numele poate avea numai litere, cifre, - și _.</translation>
    </message>
    <message>
        <source>Another file beside it has the same name, and was used. Rename or remove one of them.</source>
        <translation>Alt fișier de alături are același nume și a fost folosit. Redenumește sau elimină unul dintre ele.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8. Save it in that encoding.</source>
        <translation>Nu e text UTF-8. Salvează-l în această codificare.</translation>
    </message>
    <message>
        <source>There is a character here that YAML does not allow.</source>
        <translation>Aici e un caracter pe care YAML nu îl permite.</translation>
    </message>
    <message>
        <source>It is empty. It needs title, when and steps.</source>
        <translation>E gol. Are nevoie de title, when și steps.</translation>
    </message>
    <message>
        <source>This is no valid YAML. Look at the indentation, brackets and quotation marks here or just above.</source>
        <translation>Nu e YAML valid. Uită-te la indentare, paranteze și ghilimele, aici sau chiar mai sus.</translation>
    </message>
    <message>
        <source>There is a tab at the beginning. YAML is indented with blanks only.</source>
        <translation>La început e un tabulator. YAML se indentează numai cu spații.</translation>
    </message>
    <message>
        <source>There is a colon within the text. Put the whole text in quotation marks, or begin it on a new line.</source>
        <translation>În text sunt două puncte. Pune tot textul între ghilimele sau începe-l pe un rând nou.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Aici se deschid ghilimele care nu se închid.</translation>
    </message>
    <message>
        <source>&amp; and * name and repeat parts in YAML, which playbooks don&apos;t use. Put the text in quotation marks.</source>
        <translation>&amp; și * numesc și repetă părți în YAML, iar scenariile nu le folosesc. Pune textul între ghilimele.</translation>
    </message>
    <message>
        <source>{detail} gives a type, which playbooks don&apos;t use. Put the text in quotation marks.</source>
        <translation>{detail} dă un tip, iar scenariile nu folosesc tipuri. Pune textul între ghilimele.</translation>
    </message>
    <message>
        <source>It is nested deeper than any playbook needs.</source>
        <translation>E imbricat mai adânc decât îi trebuie unui scenariu.</translation>
    </message>
    <message>
        <source>A second document begins here. One file is one playbook.</source>
        <translation>Aici începe un al doilea document. Un fișier e un scenariu.</translation>
    </message>
    <message>
        <source>A list or mapping stands where a key is needed.</source>
        <translation>O listă sau o mapare stă unde e nevoie de o cheie.</translation>
    </message>
    <message>
        <source>Keys with their values are needed here: {detail}.</source>
        <translation>Aici e nevoie de chei cu valorile lor: {detail}.</translation>
    </message>
    <message>
        <source>“{detail}” needs a list: lines that begin with “- ”.</source>
        <translation>„{detail}” are nevoie de o listă: linii care încep cu „- ”.</translation>
    </message>
    <message>
        <source>“{detail}” needs a text, not a list or mapping.</source>
        <translation>„{detail}” are nevoie de un text, nu de o listă sau o mapare.</translation>
    </message>
    <message>
        <source>“{detail}” needs a whole number.</source>
        <translation>„{detail}” are nevoie de un număr întreg.</translation>
    </message>
    <message>
        <source>“answers” needs lines such as “yes: note”, each with the id of the step that follows.</source>
        <translation>„answers” are nevoie de linii ca „yes: note”, fiecare cu id-ul pasului care urmează.</translation>
    </message>
    <message>
        <source>“{detail}” means nothing here. Is it misspelt?</source>
        <translation>„{detail}” nu înseamnă nimic aici. E scris corect?</translation>
    </message>
    <message>
        <source>“{detail}” stands here twice.</source>
        <translation>„{detail}” apare aici de două ori.</translation>
    </message>
    <message>
        <source>“{detail}” is missing.</source>
        <translation>Lipsește „{detail}”.</translation>
    </message>
    <message>
        <source>“{detail}” is empty.</source>
        <translation>„{detail}” e gol.</translation>
    </message>
    <message>
        <source>The text is longer than {detail} characters.</source>
        <translation>Textul depășește {detail} de caractere.</translation>
    </message>
    <message>
        <source>Minutes may be 1 to {detail}.</source>
        <translation>Minutele pot fi de la 1 la {detail}.</translation>
    </message>
    <message>
        <source>There are no steps.</source>
        <translation>Nu există pași.</translation>
    </message>
    <message>
        <source>There are more than {detail} steps. Make two playbooks of it.</source>
        <translation>Sunt peste {detail} de pași. Fă două scenarii din el.</translation>
    </message>
    <message>
        <source>“{detail}” can&apos;t be an id: small letters a to z, figures, - and _ only, 40 at most.</source>
        <translation>„{detail}” nu poate fi un id: numai litere mici de la a la z, cifre, - și _, cel mult 40.</translation>
    </message>
    <message>
        <source>No step can be called “{detail}”: that ends the run.</source>
        <translation>Niciun pas nu se poate numi „{detail}”: acesta încheie scenariul.</translation>
    </message>
    <message>
        <source>There is no text “{detail}” for clients; the step is used without it.</source>
        <translation>Nu există textul „{detail}” pentru clienți; pasul se folosește fără el.</translation>
    </message>
    <message>
        <source>A step has either “next” or “answers”, not both.</source>
        <translation>Un pas are fie „next”, fie „answers”, nu amândouă.</translation>
    </message>
    <message>
        <source>A step has {detail} answers at most.</source>
        <translation>Un pas are cel mult {detail} răspunsuri.</translation>
    </message>
    <message>
        <source>The answer “{detail}” stands here twice.</source>
        <translation>Răspunsul „{detail}” apare aici de două ori.</translation>
    </message>
    <message>
        <source>The answer “{detail}” needs the id of a step, or end.</source>
        <translation>Răspunsul „{detail}” are nevoie de id-ul unui pas sau de end.</translation>
    </message>
    <message>
        <source>Another step has the id “{detail}” already.</source>
        <translation>Alt pas are deja id-ul „{detail}”.</translation>
    </message>
    <message>
        <source>There is no step “{detail}” to go to.</source>
        <translation>Nu există pasul următor „{detail}”.</translation>
    </message>
    <message>
        <source>Nothing leads to the step “{detail}”.</source>
        <translation>Nimic nu duce la pasul „{detail}”.</translation>
    </message>
    <message>
        <source>From the step “{detail}” there is no way to the end: the run would go round for ever.</source>
        <translation>De la pasul „{detail}” nu se poate ajunge la final: scenariul s-ar învârti la nesfârșit.</translation>
    </message>
    <message>
        <source>The event has no start and was left out.</source>
        <translation>Evenimentul nu are început și a fost lăsat deoparte.</translation>
    </message>
    <message>
        <source>The start can&apos;t be read; the event was left out.</source>
        <translation>Începutul nu se poate citi; evenimentul a fost lăsat deoparte.</translation>
    </message>
    <message>
        <source>The event can&apos;t be read ({detail}) and was left out.</source>
        <translation>Evenimentul nu se poate citi ({detail}) și a fost lăsat deoparte.</translation>
    </message>
    <message>
        <source>The file ends inside this {detail}; the whole ones before it were used and nothing was removed.</source>
        <translation>Fișierul se termină în interiorul acestui {detail}; cele întregi de dinainte s-au folosit și nu s-a eliminat nimic.</translation>
    </message>
    <message>
        <source>This {detail} has no end; it was left out.</source>
        <translation>Acest {detail} nu are sfârșit; a fost lăsat deoparte.</translation>
    </message>
    <message>
        <source>The event has no end of its own; it was read up to the next.</source>
        <translation>Evenimentul nu are sfârșit propriu; s-a citit până la următorul.</translation>
    </message>
    <message>
        <source>An end of {detail} that nothing began was passed over.</source>
        <translation>S-a trecut peste un sfârșit de {detail} fără început.</translation>
    </message>
    <message>
        <source>Parts nested too deep ({detail}) were passed over.</source>
        <translation>S-a trecut peste părți imbricate prea adânc ({detail}).</translation>
    </message>
    <message>
        <source>Nobody knows the time zone {detail}; the event is shown at that time of day where you are.</source>
        <translation>Fusul orar {detail} e necunoscut; evenimentul apare la acea oră acolo unde ești.</translation>
    </message>
    <message>
        <source>The description of a time zone can&apos;t be used ({detail}); what its name tells was used, if anything.</source>
        <translation>Descrierea unui fus orar nu se poate folosi ({detail}); s-a folosit ce spune numele lui, dacă spune ceva.</translation>
    </message>
    <message>
        <source>Busy time can&apos;t be read ({detail}) and was passed over.</source>
        <translation>Un interval ocupat nu se poate citi ({detail}) și s-a trecut peste el.</translation>
    </message>
    <message>
        <source>The file is too large; what it held before is kept.</source>
        <translation>Fișierul e prea mare; se păstrează ce conținea înainte.</translation>
    </message>
    <message>
        <source>The file is empty; what it held before is kept.</source>
        <translation>Fișierul e gol; se păstrează ce conținea înainte.</translation>
    </message>
    <message>
        <source>The file holds no calendar; what it held before is kept.</source>
        <translation>Fișierul nu conține niciun calendar; se păstrează ce conținea înainte.</translation>
    </message>
    <message>
        <source>The file&apos;s end is missing; what it held before is kept until it is whole.</source>
        <translation>Lipsește sfârșitul fișierului; ce conținea înainte se păstrează până e întreg.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read; what it held before is kept.</source>
        <translation>Fișierul nu se poate citi; se păstrează ce conținea înainte.</translation>
    </message>
    <message>
        <source>The repetition ({detail}) can&apos;t be followed; only the first time is in the agenda.</source>
        <translation>Repetarea ({detail}) nu se poate urma; în agendă e doar prima dată.</translation>
    </message>
    <message>
        <source>The repetition takes too long to work out; only the first time and changed ones are in the agenda.</source>
        <translation>Calculul repetării durează prea mult; în agendă sunt doar prima dată și cele schimbate.</translation>
    </message>
    <message>
        <source>The repetition can&apos;t be worked out ({detail}); only the first time and changed ones are in the agenda.</source>
        <translation>Repetarea nu se poate calcula ({detail}); în agendă sunt doar prima dată și cele schimbate.</translation>
    </message>
    <message>
        <source>It happens too often; the first {detail} are in the agenda.</source>
        <translation>Are loc prea des; în agendă sunt primele {detail}.</translation>
    </message>
    <message>
        <source>The repetition ends before it begins; it never takes place.</source>
        <translation>Repetarea se termină înainte să înceapă; nu are loc niciodată.</translation>
    </message>
    <message>
        <source>A rule of exceptions (EXRULE) was not followed; some times may be too many.</source>
        <translation>O regulă de excepții (EXRULE) nu a fost urmată; unele date pot fi în plus.</translation>
    </message>
    <message>
        <source>Another event has the same UID; both are kept.</source>
        <translation>Alt eveniment are același UID; s-au păstrat amândouă.</translation>
    </message>
    <message>
        <source>A later revision of this event is in the file; that one holds.</source>
        <translation>În fișier e o versiune mai nouă a acestui eveniment; e valabilă aceea.</translation>
    </message>
    <message>
        <source>One date was changed twice; the later revision holds.</source>
        <translation>O dată a fost schimbată de două ori; e valabilă ultima versiune.</translation>
    </message>
    <message>
        <source>This date ({detail}) is both changed and called off in the file; it was left out.</source>
        <translation>Această dată ({detail}) apare în fișier și schimbată, și anulată; a fost lăsată deoparte.</translation>
    </message>
    <message>
        <source>The event has no UID and was given one.</source>
        <translation>Evenimentul nu are UID și a primit unul.</translation>
    </message>
    <message>
        <source>{detail} stands there twice; the first was used.</source>
        <translation>{detail} apare de două ori; s-a folosit prima.</translation>
    </message>
    <message>
        <source>The end can&apos;t be read; the usual length was taken.</source>
        <translation>Sfârșitul nu se poate citi; s-a luat durata obișnuită.</translation>
    </message>
    <message>
        <source>It ends before it starts; the start was kept.</source>
        <translation>Se termină înainte să înceapă; s-a păstrat începutul.</translation>
    </message>
    <message>
        <source>The changed date can&apos;t be read; the event stands alone.</source>
        <translation>Data schimbată nu se poate citi; evenimentul rămâne de sine stătător.</translation>
    </message>
    <message>
        <source>A date in {detail} can&apos;t be read and was passed over.</source>
        <translation>O dată din {detail} nu se poate citi și s-a trecut peste ea.</translation>
    </message>
    <message>
        <source>Its time lies outside any agenda.</source>
        <translation>Data lui e în afara oricărei agende.</translation>
    </message>
    <message>
        <source>{detail} lines are not UTF-8 and were read as Latin-1.</source>
        <translation>{detail} linii nu sunt UTF-8 și s-au citit ca Latin-1.</translation>
    </message>
    <message>
        <source>The row can&apos;t be read and was left out.</source>
        <translation>Rândul nu se poate citi și a fost lăsat deoparte.</translation>
    </message>
    <message>
        <source>“{detail}” is no time of a call; the row was left out.</source>
        <translation>„{detail}” nu e ora unui apel; rândul a fost lăsat deoparte.</translation>
    </message>
    <message>
        <source>“{detail}” is no known kind of call; the row was left out.</source>
        <translation>„{detail}” nu e un tip de apel cunoscut; rândul a fost lăsat deoparte.</translation>
    </message>
    <message>
        <source>The number is blocked on the phone; there is nothing to do.</source>
        <translation>Numărul e blocat pe telefon; nu e nimic de făcut.</translation>
    </message>
    <message>
        <source>Neither number nor name is known; there is nobody to call back.</source>
        <translation>Nu se cunosc nici numărul, nici numele; nu e pe cine suna înapoi.</translation>
    </message>
    <message>
        <source>The time lies ahead ({detail}); the row was left out.</source>
        <translation>Ora e în viitor ({detail}); rândul a fost lăsat deoparte.</translation>
    </message>
    <message>
        <source>The log is cut off here; the calls before it were used.</source>
        <translation>Jurnalul se întrerupe aici; apelurile de dinainte s-au folosit.</translation>
    </message>
    <message>
        <source>That is not an address on the web. Write it whole, like https://www.example.org/holidays.ics.</source>
        <translation>Asta nu e o adresă web. Scrie-o întreagă, de exemplu https://www.example.org/holidays.ics.</translation>
    </message>
    <message>
        <source>Calendars are fetched from http, https and webcal addresses only, not from “{scheme}:”.</source>
        <translation>Calendarele se preiau doar de la adrese http, https și webcal, nu și de la „{scheme}:”.</translation>
    </message>
    <message>
        <source>This address would send your password readably over the network, so it was not used. Write https instead.</source>
        <translation>Această adresă ți-ar trimite parola prin rețea în clar, așa că nu s-a folosit. Scrie https în schimb.</translation>
    </message>
    <message>
        <source>There is no server by the name {host}. Nothing was changed; check how the address is written.</source>
        <translation>Nu există niciun server cu numele {host}. Nu s-a schimbat nimic; verifică cum e scrisă adresa.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached: {why} Nothing was changed; check the connection and try again.</source>
        <translation>Nu se ajunge la {host}: {why} Nu s-a schimbat nimic; verifică conexiunea și încearcă din nou.</translation>
    </message>
    <message>
        <source>{host} can&apos;t prove that it is {host}: {why} Nothing was fetched; tell whoever runs it.</source>
        <translation>{host} nu poate dovedi că e {host}: {why} Nu s-a preluat nimic; spune-i celui care îl administrează.</translation>
    </message>
    <message>
        <source>{host} answered with error {status} instead of a calendar. Nothing was changed; try again later.</source>
        <translation>{host} a răspuns cu eroarea {status} în loc de un calendar. Nu s-a schimbat nimic; încearcă din nou mai târziu.</translation>
    </message>
    <message>
        <source>{host} is too busy and asks to be left alone for a while ({status}). Nothing was changed.</source>
        <translation>{host} e prea ocupat și cere o pauză ({status}). Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>There is no calendar at {address} ({status}). Nothing was changed; check the address, or ask its owner for the new one.</source>
        <translation>La {address} nu este niciun calendar ({status}). Nu s-a schimbat nimic; verifică adresa sau cere-i proprietarului una nouă.</translation>
    </message>
    <message>
        <source>{host} gives {address} only to those it knows ({status}). Nothing was changed; ask its owner for a new address, or write yours with name and password.</source>
        <translation>{host} dă {address} doar celor pe care îi cunoaște ({status}). Nu s-a schimbat nimic; cere-i proprietarului o adresă nouă sau scrie-o pe a ta cu nume și parolă.</translation>
    </message>
    <message>
        <source>{host} had not sent everything after {seconds} s. Nothing was changed; try again later.</source>
        <translation>{host} nu a trimis totul în {seconds} s. Nu s-a schimbat nimic; încearcă din nou mai târziu.</translation>
    </message>
    <message>
        <source>{address} holds more than {megabytes} MB, too much for a calendar. Nothing was changed.</source>
        <translation>{address} are peste {megabytes} MB, prea mult pentru un calendar. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{address} leads on to {target}, and that was not followed: {why} Nothing was changed.</source>
        <translation>{address} trimite mai departe la {target}, iar Respiro nu a mers acolo: {why} Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>What {host} sent broke off or arrived damaged. Nothing was changed; try again later.</source>
        <translation>Ce a trimis {host} s-a întrerupt sau a ajuns deteriorat. Nu s-a schimbat nimic; încearcă din nou mai târziu.</translation>
    </message>
    <message>
        <source>What {address} sent is no calendar; perhaps it is a page to log in. Nothing was changed; copy the calendar&apos;s own address, which often ends in .ics.</source>
        <translation>Ce a trimis {address} nu este un calendar; poate e o pagină de autentificare. Nu s-a schimbat nimic; copiază adresa calendarului însuși, care se termină adesea în .ics.</translation>
    </message>
    <message>
        <source>{address} sent nothing at all. Nothing was changed.</source>
        <translation>{address} nu a trimis nimic. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>server names can&apos;t be looked up at the moment.</source>
        <translation>numele de servere nu se pot căuta acum.</translation>
    </message>
    <message>
        <source>it takes no connection, or ended it without an answer.</source>
        <translation>nu acceptă conexiuni sau a închis conexiunea fără răspuns.</translation>
    </message>
    <message>
        <source>no secure connection comes about.</source>
        <translation>nu se poate stabili o conexiune sigură.</translation>
    </message>
    <message>
        <source>what it answers is not the language of the web.</source>
        <translation>ce răspunde nu e limbajul webului.</translation>
    </message>
    <message>
        <source>the proxy that is set up on this computer does not get there.</source>
        <translation>proxy-ul setat pe acest calculator nu ajunge acolo.</translation>
    </message>
    <message>
        <source>the proxy that is set up on this computer is of a kind that Respiro does not know.</source>
        <translation>proxy-ul setat pe acest calculator e de un tip pe care Respiro nu îl cunoaște.</translation>
    </message>
    <message>
        <source>its certificate has expired.</source>
        <translation>certificatul lui a expirat.</translation>
    </message>
    <message>
        <source>its certificate is not valid yet. Is this computer&apos;s clock right?</source>
        <translation>certificatul lui nu e încă valabil. E potrivit bine ceasul acestui calculator?</translation>
    </message>
    <message>
        <source>its certificate is for another name.</source>
        <translation>certificatul lui e pentru alt nume.</translation>
    </message>
    <message>
        <source>its certificate was issued by nobody whom this computer trusts.</source>
        <translation>certificatul lui nu e emis de cineva în care acest calculator are încredere.</translation>
    </message>
    <message>
        <source>its certificate is not valid.</source>
        <translation>certificatul lui nu e valabil.</translation>
    </message>
    <message>
        <source>it leads on and on.</source>
        <translation>trimite mai departe la nesfârșit.</translation>
    </message>
    <message>
        <source>anyone on the way could read along there.</source>
        <translation>acolo, oricine de pe drum ar putea citi.</translation>
    </message>
    <message>
        <source>that is inside a private network.</source>
        <translation>e în interiorul unei rețele private.</translation>
    </message>
    <message>
        <source>that is not an address on the web.</source>
        <translation>asta nu e o adresă web.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it, then try again; all that needs no password goes on working.</source>
        <translation>Inelul tău de chei e blocat. Deblochează-l, apoi încearcă din nou; tot ce nu are nevoie de parolă funcționează mai departe.</translation>
    </message>
    <message>
        <source>There is no keyring in which a secret could be kept, and Respiro keeps none anywhere else. Start or install one, such as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Nu există un inel de chei în care să se păstreze un secret, iar Respiro nu păstrează secrete în altă parte. Pornește sau instalează unul, de exemplu GNOME Keyring, KWallet sau KeePassXC.</translation>
    </message>
    <message>
        <source>Your keyring does not answer. Log out and in again; all that needs no password goes on working.</source>
        <translation>Inelul tău de chei nu răspunde. Ieși din sesiune și intră din nou; tot ce nu are nevoie de parolă funcționează mai departe.</translation>
    </message>
    <message>
        <source>Your keyring refused ({error}). Nothing was kept; look at it with the program it belongs to.</source>
        <translation>Inelul tău de chei a refuzat ({error}). Nu s-a păstrat nimic; verifică-l cu programul de care ține.</translation>
    </message>
    <message>
        <source>“{calendar}” is no calendar that Respiro keeps up to date. Settings, Calendars shows which are.</source>
        <translation>„{calendar}” nu e un calendar ținut la zi de Respiro. Vezi care sunt în Setări, Calendare.</translation>
    </message>
    <message>
        <source>Respiro keeps that up to date already, as “{calendar}”.</source>
        <translation>Respiro ține deja la zi acest calendar, cu numele „{calendar}”.</translation>
    </message>
    <message>
        <source>There is a calendar “{calendar}” already. Choose another name, or remove that one first.</source>
        <translation>Există deja un calendar „{calendar}”. Alege alt nume sau elimină-l întâi pe acela.</translation>
    </message>
    <message>
        <source>A calendar is looked for every {least} to {most} minutes. Choose a time between them.</source>
        <translation>Între două verificări ale unui calendar trec de la {least} la {most} min. Alege o valoare din acest interval.</translation>
    </message>
    <message>
        <source>The end of {file} is missing: it broke off on its way, or is still being written. Nothing was changed.</source>
        <translation>Lipsește sfârșitul din {file}: s-a întrerupt pe drum sau încă se scrie. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>There is no .ics file in {file}. Nothing was changed; choose the folder in which they lie.</source>
        <translation>În {file} nu e niciun fișier .ics. Nu s-a schimbat nimic; alege dosarul în care se află.</translation>
    </message>
    <message>
        <source>Your keyring does not have the address of “{calendar}” any more. Type it again; the copy stays.</source>
        <translation>Inelul tău de chei nu mai are adresa pentru „{calendar}”. Scrie-o din nou; copia rămâne.</translation>
    </message>
    <message>
        <source>There is no text “{text}”. “respiro text list” shows them.</source>
        <translation>Nu există textul „{text}”. „respiro text list” le arată.</translation>
    </message>
    <message>
        <source>The text in {file} can&apos;t be read. Check its rights; Respiro&apos;s own text is used meanwhile.</source>
        <translation>Textul din {file} nu se poate citi. Verifică drepturile; între timp se folosește textul Respiro.</translation>
    </message>
    <message>
        <source>The text could not be written to {file}. It is as it was; check the folder&apos;s rights.</source>
        <translation>Textul nu s-a putut scrie în {file}. E cum era; verifică drepturile dosarului.</translation>
    </message>
    <message>
        <source>There is no copy of your own of “{text}”, so nothing was changed.</source>
        <translation>Nu ai o variantă proprie pentru „{text}”, așa că nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>“{text}” says nothing. Write name=value, such as alternative=a call.</source>
        <translation>„{text}” nu spune nimic. Scrie nume=valoare, ca alternative=un apel.</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a template: {detail}</source>
        <translation>Nu se poate citi ca șablon: {detail}</translation>
    </message>
    <message>
        <source>Nothing is known by the name “{detail}”.</source>
        <translation>Nu se cunoaște nimic cu numele „{detail}”.</translation>
    </message>
    <message>
        <source>There is no command “{detail}” in templates.</source>
        <translation>În șabloane nu există comanda „{detail}”.</translation>
    </message>
    <message>
        <source>There is no filter “{detail}” in texts.</source>
        <translation>În texte nu există filtrul „{detail}”.</translation>
    </message>
    <message>
        <source>“{detail}” is begun and not ended: add “end{detail}”.</source>
        <translation>„{detail}” e început și nu se încheie: adaugă „end{detail}”.</translation>
    </message>
    <message>
        <source>“{detail}” can&apos;t be used in a text.</source>
        <translation>„{detail}” nu se poate folosi într-un text.</translation>
    </message>
    <message>
        <source>This can&apos;t be worked out: {detail}</source>
        <translation>Nu se poate calcula: {detail}</translation>
    </message>
    <message>
        <source>A text may have {detail} characters at most.</source>
        <translation>Un text poate avea cel mult {detail} de caractere.</translation>
    </message>
    <message>
        <source>The text grows beyond {detail} characters.</source>
        <translation>Textul crește peste {detail} de caractere.</translation>
    </message>
    <message>
        <source>The loops take more than {detail} steps.</source>
        <translation>Buclele depășesc {detail} de pași.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>E imbricat prea adânc.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8.</source>
        <translation>Fișierul nu e text UTF-8.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Fișierul nu se poate citi.</translation>
    </message>
    <message>
        <source>windows open on {name}</source>
        <translation>ferestrele se deschid pe {name}</translation>
    </message>
    <message>
        <source>Nobody is named. Write a name, a number or an address.</source>
        <translation>Lipsește persoana. Scrie un nume, un număr sau o adresă.</translation>
    </message>
    <message>
        <source>That is longer than {limit} characters, so nothing was stored. Shorten it.</source>
        <translation>Textul depășește {limit} de caractere, așa că nu s-a salvat nimic. Scurtează-l.</translation>
    </message>
    <message>
        <source>A call can&apos;t lie ahead. Check its time; nothing was stored.</source>
        <translation>Un apel nu poate fi în viitor. Verifică ora; nu s-a salvat nimic.</translation>
    </message>
    <message>
        <source>“{text}” is not a telephone number. Write it with its country, such as +34 600 123 456.</source>
        <translation>„{text}” nu e un număr de telefon. Scrie-l cu prefixul țării, ca +40 712 345 678.</translation>
    </message>
    <message>
        <source>“{text}” does not say when to try again. Write the minutes to wait, such as 15, 60, morning.</source>
        <translation>„{text}” nu spune când să încerci din nou. Scrie minutele de așteptare, ca 15, 60, morning.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be chosen. Choose one of {choices}.</source>
        <translation>„{text}” nu se poate alege. Alege una dintre: {choices}.</translation>
    </message>
    <message>
        <source>“{text}” is not a country code. Write two letters such as ES, or system.</source>
        <translation>„{text}” nu e un cod de țară. Scrie două litere, ca RO, sau system.</translation>
    </message>
    <message>
        <source>“{text}” is not a time that Respiro understands. Write “tomorrow 10:00” or 2026-11-25T10:00.</source>
        <translation>„{text}” nu e o oră pe care o înțelege Respiro. Scrie „mâine 10:00” sau 2026-11-25T10:00.</translation>
    </message>
    <message>
        <source>Nobody is found under “{text}”. “respiro call list” shows who waits.</source>
        <translation>Nu s-a găsit nimeni la „{text}”. „respiro call list” arată cine așteaptă.</translation>
    </message>
    <message>
        <source>“{text}” may be {choices}. Write one of these ids.</source>
        <translation>„{text}” poate fi {choices}. Scrie unul dintre acești identificatori.</translation>
    </message>
    <message>
        <source>{name} was answered already, so nothing was changed. Reopen it first.</source>
        <translation>{name}: s-a rezolvat deja, așa că nu s-a schimbat nimic. Redeschide mai întâi.</translation>
    </message>
    <message>
        <source>{name} still waits: there is nothing to reopen.</source>
        <translation>{name} încă așteaptă: nu e nimic de redeschis.</translation>
    </message>
    <message>
        <source>Say to whom it was delegated, or why it was dropped.</source>
        <translation>Spune cui i l-ai dat mai departe sau de ce l-ai scos din listă.</translation>
    </message>
    <message>
        <source>Those minutes of margin were taken meanwhile, so nothing was changed. Choose again.</source>
        <translation>Acele minute de marjă s-au ocupat între timp, așa că nu s-a schimbat nimic. Alege din nou.</translation>
    </message>
    <message>
        <source>There is no “{text}” ahead for {name}. Choose another time; nothing was changed.</source>
        <translation>Nu urmează niciun „{text}” pentru {name}. Alege altă oră; nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Nothing is asked about {name}, so there is nothing to answer.</source>
        <translation>Nu e nicio întrebare despre {name}, deci nu e nimic de răspuns.</translation>
    </message>
    <message>
        <source>{file} is no log of calls that Respiro knows; nothing was changed. Choose one of SMS Backup &amp; Restore, Fossify Phone, GNOME Calls or Linphone, or a table (CSV).</source>
        <translation>{file} nu e un jurnal de apeluri cunoscut de Respiro; nu s-a schimbat nimic. Alege unul din SMS Backup &amp; Restore, Fossify Phone, GNOME Calls sau Linphone ori un tabel (CSV).</translation>
    </message>
    <message>
        <source>It is not clear which column says when, and which says who; nothing was changed. Choose both.</source>
        <translation>Nu e clar care coloană spune când și care spune cine; nu s-a schimbat nimic. Alege-le pe amândouă.</translation>
    </message>
    <message>
        <source>{file} is damaged. Copy it from the phone again; nothing was changed.</source>
        <translation>{file} e deteriorat. Copiază-l din nou de pe telefon; nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the calls again; nothing was changed.</source>
        <translation>{file} e gol. Exportă din nou apelurile; nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a log of calls in it.</source>
        <translation>{file} e un dosar. Alege un jurnal de apeluri din el.</translation>
    </message>
    <message>
        <source>{file} has {megabytes} MB; Respiro reads logs of calls of up to {limit_megabytes} MB. Nothing was changed.</source>
        <translation>{file} are {megabytes} MB; Respiro citește jurnale de apeluri de cel mult {limit_megabytes} MB. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{file} defines entities, which no log of calls needs, and was not read. Nothing was changed.</source>
        <translation>{file} definește entități, de care un jurnal de apeluri nu are nevoie, și nu a fost citit. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>{text} can&apos;t be told by its ending what it shall be. Choose a name that ends in {endings}.</source>
        <translation>Terminația din {text} nu spune ce fel de fișier să fie. Alege un nume cu una dintre terminațiile {endings}.</translation>
    </message>
    <message>
        <source>The watched folder {folder} can&apos;t be read. Check it, or choose another one in the settings.</source>
        <translation>Dosarul urmărit {folder} nu se poate citi. Verifică-l sau alege altul în setări.</translation>
    </message>
    <message>
        <source>The home calendar in {folder} can&apos;t be used ({reason}). Who waits is safe; check the folder or choose another one in the settings.</source>
        <translation>Calendarul de acasă din {folder} nu poate fi folosit ({reason}). Lista celor care așteaptă e în siguranță; verifică dosarul sau alege altul în setări.</translation>
    </message>
    <message>
        <source>The folder of the home calendar is gone. Who waits is safe; bring it back, or the tasks are written anew in a day.</source>
        <translation>Dosarul calendarului de acasă a dispărut. Lista celor care așteaptă e în siguranță; adu-l înapoi, altfel sarcinile se scriu din nou peste o zi.</translation>
    </message>
    <message>
        <source>{gone} tasks vanished from the home calendar at once. Who waits is safe; bring them back, or they are written anew in a day.</source>
        <translation>Au dispărut deodată sarcini din calendarul de acasă: {gone}. Lista celor care așteaptă e în siguranță; adu-le înapoi, altfel se scriu din nou peste o zi.</translation>
    </message>
    <message>
        <source>no display here; the command line does the whole job, windows open in a desktop session</source>
        <translation>aici nu e ecran; linia de comandă face toată treaba, ferestrele se deschid într-o sesiune desktop</translation>
    </message>
    <message>
        <source>no session bus; start Respiro from within a desktop session</source>
        <translation>nu există magistrala sesiunii; pornește Respiro dintr-o sesiune desktop</translation>
    </message>
    <message>
        <source>the desktop has a tray</source>
        <translation>desktopul are zonă de notificare</translation>
    </message>
    <message>
        <source>the platform&apos;s own tray is used</source>
        <translation>se folosește zona de notificare a platformei</translation>
    </message>
    <message>
        <source>no tray host answers; Respiro lives in a small window instead (GNOME: add the AppIndicator extension)</source>
        <translation>nicio zonă de notificare nu răspunde; Respiro stă într-o fereastră mică (GNOME: adaugă extensia AppIndicator)</translation>
    </message>
    <message>
        <source>a notification service is there</source>
        <translation>există un serviciu de notificări</translation>
    </message>
    <message>
        <source>Respiro&apos;s own small window shows notices</source>
        <translation>fereastra mică a Respiro arată anunțurile</translation>
    </message>
    <message>
        <source>no notification service; Respiro shows notices in its own small window</source>
        <translation>nu există serviciu de notificări; Respiro arată anunțurile în fereastra sa mică</translation>
    </message>
    <message>
        <source>{name} keeps passwords</source>
        <translation>{name} păstrează parolele</translation>
    </message>
    <message>
        <source>the keyring answers with a fault ({error}); unlock or restart it</source>
        <translation>inelul de chei răspunde cu o eroare ({error}); deblochează-l sau repornește-l</translation>
    </message>
    <message>
        <source>the keyring does not answer; restart it. All the rest works</source>
        <translation>inelul de chei nu răspunde; repornește-l. Restul funcționează</translation>
    </message>
    <message>
        <source>{path} can be written</source>
        <translation>se poate scrie în {path}</translation>
    </message>
    <message>
        <source>every row in {path} is as it was written</source>
        <translation>fiecare rând din {path} e așa cum a fost scris</translation>
    </message>
    <message>
        <source>the store in {path} was damaged and has been repaired</source>
        <translation>datele din {path} erau deteriorate și au fost reparate</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>The store was damaged. It was repaired from the backup of {backup}; the damaged file was kept in {damaged}.</source>
        <translation>Datele erau deteriorate. S-au reparat din copia de siguranță din {backup}; fișierul deteriorat s-a păstrat în {damaged}.</translation>
    </message>
    <message>
        <source>The store was damaged and there was no backup yet. What could be read was saved; the damaged file was kept in {damaged}.</source>
        <translation>Datele erau deteriorate și nu exista încă o copie de siguranță. S-a salvat ce s-a putut citi; fișierul deteriorat s-a păstrat în {damaged}.</translation>
    </message>
    <message>
        <source>Missing now: {rows}. Import the calendars again to be sure.</source>
        <translation>Acum lipsesc: {rows}. Importă din nou calendarele ca să fii sigur.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Nu se știe să lipsească ceva.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Linia {line}: {why}</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). Nothing was lost; please try again.</source>
        <translation>Ceva nu a mers bine ({kind}). Nu s-a pierdut nimic; încearcă din nou.</translation>
    </message>
    <message>
        <source>could not be read ({kind})</source>
        <translation>nu s-a putut citi ({kind})</translation>
    </message>
</context>
<context>
    <name>planb</name>
    <message>
        <source>{name} waits for you to look at it.</source>
        <translation>{name} așteaptă să te uiți.</translation>
    </message>
    <message>
        <source>Now is the time for {name}.</source>
        <translation>E timpul pentru {name}.</translation>
    </message>
    <message>
        <source>{name}: {left} until your promise.</source>
        <translation>{name}: {left} până la termenul promis.</translation>
    </message>
    <message>
        <source>{name} waits longer than promised.</source>
        <translation>{name} așteaptă peste termenul promis.</translation>
    </message>
    <message>
        <source>{name} has not answered yet.</source>
        <translation>{name} încă nu a răspuns.</translation>
    </message>
    <message>
        <source>You asked them {when}: {what}</source>
        <translation>I-ai întrebat {when}: {what}</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>La {name}</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Au răspuns</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Începe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mai târziu</translation>
    </message>
    <message numerus="yes">
        <source>{count} emergencies need you.</source>
        <translation>
            <numerusform>{count} urgență are nevoie de tine.</numerusform>
            <numerusform>{count} urgențe au nevoie de tine.</numerusform>
            <numerusform>{count} de urgențe au nevoie de tine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Și încă %n.</numerusform>
            <numerusform>Și încă %n.</numerusform>
            <numerusform>Și încă %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>încă nelămurită</translation>
    </message>
    <message>
        <source>begins now</source>
        <translation>începe acum</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>încă fără răspuns</translation>
    </message>
    <message>
        <source>No margin is left for {name} before the promise. Decide anew when you do it.</source>
        <translation>Nu mai e marjă pentru {name} până la termenul promis. Decide din nou când o faci.</translation>
    </message>
    <message>
        <source>The time for {name} is now {place}.</source>
        <translation>Ora nouă pentru {name}: {place}.</translation>
    </message>
    <message>
        <source>Your margin has changed.</source>
        <translation>Marja ta s-a schimbat.</translation>
    </message>
    <message>
        <source>With {name} the exception is becoming the norm.</source>
        <translation>La {name}, excepția devine regulă.</translation>
    </message>
    <message>
        <source>{name} has used the last wild card of this month.</source>
        <translation>{name} a folosit ultimul joker al lunii.</translation>
    </message>
    <message>
        <source>Reset the limit kindly…</source>
        <translation>Restabilește limita cu amabilitate…</translation>
    </message>
    <message>
        <source>Write to {name}…</source>
        <translation>Scrie către {name}…</translation>
    </message>
    <message>
        <source>Exceptions are becoming the norm.</source>
        <translation>Excepțiile devin regulă.</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions this month, {allowed} allowed.</source>
        <translation>
            <numerusform>%n excepție luna aceasta, permise {allowed}.</numerusform>
            <numerusform>%n excepții luna aceasta, permise {allowed}.</numerusform>
            <numerusform>%n de excepții luna aceasta, permise {allowed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One exception this month, {allowed} allowed.</source>
        <translation>O excepție luna aceasta, permise {allowed}.</translation>
    </message>
    <message>
        <source>{name}: started.</source>
        <translation>{name}: început.</translation>
    </message>
    <message>
        <source>{name}: answered.</source>
        <translation>{name}: au răspuns.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>playbooks</name>
    <message>
        <source>Time is over.</source>
        <translation>Timpul s-a terminat.</translation>
    </message>
    <message>
        <source>Time is over since {length}.</source>
        <translation>Timpul s-a terminat acum {length}.</translation>
    </message>
    <message>
        <source>{length} left.</source>
        <translation>Mai ai {length}.</translation>
    </message>
    <message>
        <source>Go on with what you know by now.</source>
        <translation>Continuă cu ce știi până acum.</translation>
    </message>
    <message>
        <source>Time is over. {what}</source>
        <translation>Timpul s-a terminat. {what}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Făcut</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>de la {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n pas</numerusform>
            <numerusform>%n pași</numerusform>
            <numerusform>%n de pași</numerusform>
        </translation>
    </message>
    <message>
        <source>{steps} in {length}.</source>
        <translation>{steps} în {length}.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Abandonat.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Rezolvat.</translation>
    </message>
    <message>
        <source>That was the last step.</source>
        <translation>Acesta a fost ultimul pas.</translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>This desktop has no tray, so Respiro stays in a small window.</source>
        <translation>Acest desktop nu are zonă de notificare, așa că Respiro rămâne într-o fereastră mică.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Margin that vanished</source>
        <translation>Marjă dispărută</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks are gone from the calendar</source>
        <translation>
            <numerusform>%n bloc nu mai e în calendar</numerusform>
            <numerusform>%n blocuri nu mai sunt în calendar</numerusform>
            <numerusform>%n de blocuri nu mai sunt în calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on the server</source>
        <translation>
            <numerusform>%n intrare nu mai e pe server</numerusform>
            <numerusform>%n intrări nu mai sunt pe server</numerusform>
            <numerusform>%n de intrări nu mai sunt pe server</numerusform>
        </translation>
    </message>
    <message>
        <source>Given back here, changed in the calendar</source>
        <translation>Dat înapoi aici, modificat în calendar</translation>
    </message>
    <message>
        <source>Taken away here, changed in the calendar</source>
        <translation>Eliminat aici, modificat în calendar</translation>
    </message>
    <message>
        <source>Changed here, taken away in the calendar</source>
        <translation>Modificat aici, eliminat în calendar</translation>
    </message>
    <message>
        <source>Moved here and in the calendar</source>
        <translation>Mutat aici și în calendar</translation>
    </message>
    <message>
        <source>Changed here and in the calendar</source>
        <translation>Modificat aici și în calendar</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marjă</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Planul B</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Sună înapoi</translation>
    </message>
    <message numerus="yes">
        <source>All at once %n margin blocks are no longer in your home calendar. Did you delete them there? They stand here until you say so: a calendar that came back half empty looks just like that.</source>
        <translation>
            <numerusform>Deodată, %n bloc de marjă nu mai e în calendarul tău de acasă. L-ai șters acolo? Rămâne aici până decizi: un calendar revenit pe jumătate gol arată exact la fel.</numerusform>
            <numerusform>Deodată, %n blocuri de marjă nu mai sunt în calendarul tău de acasă. Le-ai șters acolo? Rămân aici până decizi: un calendar revenit pe jumătate gol arată exact la fel.</numerusform>
            <numerusform>Deodată, %n de blocuri de marjă nu mai sunt în calendarul tău de acasă. Le-ai șters acolo? Rămân aici până decizi: un calendar revenit pe jumătate gol arată exact la fel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on the server. You keep them for now.</source>
        <translation>
            <numerusform>%n intrare nu mai e pe server. O păstrezi deocamdată.</numerusform>
            <numerusform>%n intrări nu mai sunt pe server. Le păstrezi deocamdată.</numerusform>
            <numerusform>%n de intrări nu mai sunt pe server. Le păstrezi deocamdată.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All at once %n entries are no longer on the server. May they go here too? They are kept until you say so: a server that answers only in part looks just like that.</source>
        <translation>
            <numerusform>Deodată, %n intrare nu mai e pe server. Să dispară și aici? Se păstrează până decizi: un server care răspunde doar parțial arată exact la fel.</numerusform>
            <numerusform>Deodată, %n intrări nu mai sunt pe server. Să dispară și aici? Se păstrează până decizi: un server care răspunde doar parțial arată exact la fel.</numerusform>
            <numerusform>Deodată, %n de intrări nu mai sunt pe server. Să dispară și aici? Se păstrează până decizi: un server care răspunde doar parțial arată exact la fel.</numerusform>
        </translation>
    </message>
    <message>
        <source>You took it away here, and it was changed in the calendar. Which one holds?</source>
        <translation>Ai eliminat intrarea aici, iar în calendar a fost modificată. Care versiune rămâne?</translation>
    </message>
    <message>
        <source>You gave it back here, and it was changed in the calendar. Is it to stand again?</source>
        <translation>Ai dat marja înapoi aici, iar în calendar a fost modificată. Să revină?</translation>
    </message>
    <message>
        <source>You changed it here, and it was taken away in the calendar. Is it to stay?</source>
        <translation>Ai modificat intrarea aici, iar în calendar a fost eliminată. Să rămână?</translation>
    </message>
    <message>
        <source>You moved it here, and it was moved in the calendar too. Which place holds?</source>
        <translation>Ai mutat intrarea aici, iar în calendar a fost mutată și ea. Ce loc rămâne?</translation>
    </message>
    <message>
        <source>Its time was changed here and in the calendar. Which time holds?</source>
        <translation>Ora a fost modificată aici și în calendar. Ce oră rămâne?</translation>
    </message>
    <message>
        <source>It was changed here and in the calendar. Which version holds?</source>
        <translation>Intrarea a fost modificată aici și în calendar. Care versiune rămâne?</translation>
    </message>
    <message>
        <source>Both stay as they are until you say so.</source>
        <translation>Ambele rămân cum sunt până decizi.</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Eliminat</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Dat înapoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observații</translation>
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
        <translation>{what}: {name}. Ambele se păstrează până spui care rămâne.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed here and in the calendar, the first of them {name}. Both versions stay until you say which holds.</source>
        <translation>
            <numerusform>%n lucru s-a schimbat aici și în calendar: {name}. Ambele versiuni se păstrează până spui care rămâne.</numerusform>
            <numerusform>%n lucruri s-au schimbat aici și în calendar, primul fiind {name}. Ambele versiuni se păstrează până spui care rămâne.</numerusform>
            <numerusform>%n de lucruri s-au schimbat aici și în calendar, primul fiind {name}. Ambele versiuni se păstrează până spui care rămâne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until {when}</source>
        <translation>Amânat până {when}</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toată ziua</translation>
    </message>
    <message numerus="yes">
        <source>%n of them Respiro planned itself, and can write there again.</source>
        <translation>
            <numerusform>%n dintre ele e planificată de Respiro, care o poate scrie din nou acolo.</numerusform>
            <numerusform>%n dintre ele sunt planificate de Respiro, care le poate scrie din nou acolo.</numerusform>
            <numerusform>%n dintre ele sunt planificate de Respiro, care le poate scrie din nou acolo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written on the server.</source>
        <translation>
            <numerusform>S-a scris pe server %n intrare.</numerusform>
            <numerusform>S-au scris pe server %n intrări.</numerusform>
            <numerusform>S-au scris pe server %n de intrări.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not take %n of them; they are kept here.</source>
        <translation>
            <numerusform>Serverul nu a primit %n dintre ele; se păstrează aici.</numerusform>
            <numerusform>Serverul nu a primit %n dintre ele; se păstrează aici.</numerusform>
            <numerusform>Serverul nu a primit %n dintre ele; se păstrează aici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them only the server knew what they were.</source>
        <translation>
            <numerusform>Despre %n dintre ele doar serverul știa ce era.</numerusform>
            <numerusform>Despre %n dintre ele doar serverul știa ce erau.</numerusform>
            <numerusform>Despre %n dintre ele doar serverul știa ce erau.</numerusform>
        </translation>
    </message>
    <message>
        <source>{calendar}: {count}</source>
        <translation>{calendar}: {count}</translation>
    </message>
    <message>
        <source>{what}: there {when}</source>
        <translation>{what}: acolo {when}</translation>
    </message>
    <message>
        <source>{name}: yours holds. The calendar follows.</source>
        <translation>{name}: rămâne versiunea ta. Calendarul o preia.</translation>
    </message>
    <message>
        <source>{name}: the calendar&apos;s version holds.</source>
        <translation>{name}: rămâne versiunea calendarului.</translation>
    </message>
    <message>
        <source>Both sides agree</source>
        <translation>Ambele părți sunt de acord</translation>
    </message>
    <message>
        <source>When something was changed here and in the calendar, or much of it vanished there at once, Respiro changes nothing and asks you here, once, with both versions side by side.</source>
        <translation>Când ceva a fost modificat aici și în calendar sau când multe dispar deodată de acolo, Respiro nu schimbă nimic și te întreabă aici, o singură dată, cu ambele versiuni alăturate.</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Păstrate deocamdată</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>stays</source>
        <translation>rămâne</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>se mută</translation>
    </message>
    <message>
        <source>gets shorter</source>
        <translation>se scurtează</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nou</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>dispare</translation>
    </message>
    <message numerus="yes">
        <source>{names} can be reached</source>
        <translation>
            <numerusform>poate fi contactat: {names}</numerusform>
            <numerusform>pot fi contactați: {names}</numerusform>
            <numerusform>pot fi contactați: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} usually asks for {what}</source>
        <translation>{name} cere de obicei {what}</translation>
    </message>
    <message>
        <source>a time you prefer</source>
        <translation>un moment preferat</translation>
    </message>
    <message>
        <source>margin before, too</source>
        <translation>era și înainte marjă</translation>
    </message>
    <message>
        <source>free working time</source>
        <translation>timp de lucru liber</translation>
    </message>
    <message>
        <source>{meeting} needs the time</source>
        <translation>{meeting} are nevoie de acest timp</translation>
    </message>
    <message>
        <source>a meeting needs the time</source>
        <translation>o întâlnire are nevoie de acest timp</translation>
    </message>
    <message>
        <source>no longer working time</source>
        <translation>nu mai e timp de lucru</translation>
    </message>
    <message>
        <source>too close to a block you pinned</source>
        <translation>prea aproape de un bloc fixat de tine</translation>
    </message>
    <message>
        <source>the week is better served elsewhere</source>
        <translation>e mai bine pentru săptămână în altă parte</translation>
    </message>
    <message>
        <source>you put it there</source>
        <translation>l-ai pus tu acolo</translation>
    </message>
    <message>
        <source>{meetings} would have to give way.</source>
        <translation>Ar trebui să cedeze locul: {meetings}.</translation>
    </message>
    <message>
        <source>No {length} free on {day} between {start} and {end}.</source>
        <translation>{day}: nu sunt {length} libere între {start} și {end}.</translation>
    </message>
    <message>
        <source>{day} has its most; {length} found no place.</source>
        <translation>{day}: s-a atins maximul; {length} nu și-au găsit locul.</translation>
    </message>
    <message>
        <source>{day} stays {length} under its least: the week&apos;s target is used up on other days.</source>
        <translation>{day}: rămâne cu {length} sub minim; ținta săptămânii e folosită în alte zile.</translation>
    </message>
    <message>
        <source>{length} of the week&apos;s target found no free working time.</source>
        <translation>{length} din ținta săptămânii nu au găsit timp de lucru liber.</translation>
    </message>
    <message>
        <source>{length} of the week&apos;s target found no place: each day has its most.</source>
        <translation>{length} din ținta săptămânii nu și-au găsit locul: fiecare zi și-a atins maximul.</translation>
    </message>
    <message>
        <source>The week&apos;s target leaves out {length}.</source>
        <translation>Ținta săptămânii lasă pe dinafară {length}.</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Others</source>
        <translation>Alții</translation>
    </message>
    <message>
        <source>Reset the limit…</source>
        <translation>Restabilește limita…</translation>
    </message>
    <message>
        <source>See the requests</source>
        <translation>Vezi cererile</translation>
    </message>
    <message>
        <source>Plan next week with more</source>
        <translation>Mai multă marjă săptămâna viitoare</translation>
    </message>
    <message>
        <source>Move margin to {better}</source>
        <translation>Mută marja pe {better}</translation>
    </message>
    <message>
        <source>Protect {day}</source>
        <translation>Protejează ziua de {day}</translation>
    </message>
    <message>
        <source>Expect it…</source>
        <translation>Ține cont de asta…</translation>
    </message>
    <message>
        <source>See the call-backs</source>
        <translation>Vezi apelurile de răspuns</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Amintește-le</translation>
    </message>
    <message>
        <source>Plan next week with less</source>
        <translation>Mai puțină marjă săptămâna viitoare</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n exceptions of {of} this month.</source>
        <translation>
            <numerusform>{name}: %n excepție luna aceasta, permise {of}.</numerusform>
            <numerusform>{name}: %n excepții luna aceasta, permise {of}.</numerusform>
            <numerusform>{name}: %n de excepții luna aceasta, permise {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the one promise was not kept.</source>
        <translation>{name}: singura promisiune nu a fost respectată.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {of} promises were not kept.</source>
        <translation>
            <numerusform>{name}: %n promisiune nerespectată din {of}.</numerusform>
            <numerusform>{name}: %n promisiuni nerespectate din {of}.</numerusform>
            <numerusform>{name}: %n de promisiuni nerespectate din {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of urgent work came, and the week had no margin for it.</source>
        <translation>Au apărut {length} de lucru urgent, iar săptămâna nu avea marjă pentru el.</translation>
    </message>
    <message>
        <source>{length} of urgent work did not fit into the {planned} of margin.</source>
        <translation>{length} de lucru urgent nu au încăput în cele {planned} de marjă.</translation>
    </message>
    <message numerus="yes">
        <source>{day}: meetings took margin in {of} of the last %n weeks, {length} in all. {better} lost none.</source>
        <translation>
            <numerusform>{day}: întâlnirile au luat din marjă în {of} din ultima săptămână (%n), {length} în total. {better} nu s-a pierdut nimic.</numerusform>
            <numerusform>{day}: întâlnirile au luat din marjă în {of} din ultimele %n săptămâni, {length} în total. {better} nu s-a pierdut nimic.</numerusform>
            <numerusform>{day}: întâlnirile au luat din marjă în {of} din ultimele %n de săptămâni, {length} în total. {better} nu s-a pierdut nimic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: meetings took margin in {of} of the last %n weeks, {length} in all. No other day is safer.</source>
        <translation>
            <numerusform>{day}: întâlnirile au luat din marjă în {of} din ultima săptămână (%n), {length} în total. Nicio altă zi nu e mai sigură.</numerusform>
            <numerusform>{day}: întâlnirile au luat din marjă în {of} din ultimele %n săptămâni, {length} în total. Nicio altă zi nu e mai sigură.</numerusform>
            <numerusform>{day}: întâlnirile au luat din marjă în {of} din ultimele %n de săptămâni, {length} în total. Nicio altă zi nu e mai sigură.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} asked for something urgent in {of} of the last %n weeks on the same day: {day}, {hours}. It took about {length}.</source>
        <translation>
            <numerusform>{day}, {hours}: {name} a cerut ceva urgent în {of} din ultima săptămână (%n). A durat cam {length}.</numerusform>
            <numerusform>{day}, {hours}: {name} a cerut ceva urgent în {of} din ultimele %n săptămâni. A durat cam {length}.</numerusform>
            <numerusform>{day}, {hours}: {name} a cerut ceva urgent în {of} din ultimele %n de săptămâni. A durat cam {length}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {of} call-backs came late.</source>
        <translation>
            <numerusform>%n apel de răspuns din {of} a întârziat.</numerusform>
            <numerusform>%n apeluri de răspuns din {of} au întârziat.</numerusform>
            <numerusform>%n de apeluri de răspuns din {of} au întârziat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} still owes you %n answers.</source>
        <translation>
            <numerusform>{name} îți mai datorează %n răspuns.</numerusform>
            <numerusform>{name} îți mai datorează %n răspunsuri.</numerusform>
            <numerusform>{name} îți mai datorează %n de răspunsuri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {length} of margin stayed blank in each of the last %n weeks.</source>
        <translation>
            <numerusform>Cam {length} de marjă au rămas libere în ultima săptămână (%n).</numerusform>
            <numerusform>Cam {length} de marjă au rămas libere în fiecare din ultimele %n săptămâni.</numerusform>
            <numerusform>Cam {length} de marjă au rămas libere în fiecare din ultimele %n de săptămâni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Until you say so, Respiro goes on reminding you.</source>
        <translation>Până nu spui, Respiro îți amintește în continuare.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nu răspunde</translation>
    </message>
    <message>
        <source>Did you reach {name}?</source>
        <translation>Ai vorbit cu {name}?</translation>
    </message>
    <message>
        <source>Did you write to {name}?</source>
        <translation>Ai scris la {name}?</translation>
    </message>
    <message>
        <source>{name} waits for you.</source>
        <translation>{name} te așteaptă.</translation>
    </message>
    <message>
        <source>{name} owes you an answer.</source>
        <translation>{name} îți datorează un răspuns.</translation>
    </message>
    <message>
        <source>Due {when}, {length} ago.</source>
        <translation>Termen: {when}, acum {length}.</translation>
    </message>
    <message>
        <source>Promised by {when}: {late}.</source>
        <translation>Promis: {when}, {late}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Snooze 10 min</source>
        <translation>Amână 10 min</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrie</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Sună înapoi</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Sună</translation>
    </message>
    <message>
        <source>You called them {when}. Respiro keeps your answer for later calls.</source>
        <translation>Ai sunat {when}. Respiro ține minte răspunsul pentru apelurile următoare.</translation>
    </message>
    <message>
        <source>Is it settled with {name}?</source>
        <translation>S-a rezolvat cu {name}?</translation>
    </message>
    <message>
        <source>They called {when}, and you answered.</source>
        <translation>A sunat {when} și ai răspuns.</translation>
    </message>
    <message>
        <source>Drop the reminder for {name}?</source>
        <translation>Scoți din listă reamintirea pentru {name}?</translation>
    </message>
    <message>
        <source>Its task was deleted in the agenda {when}.</source>
        <translation>Sarcina a fost ștearsă din agendă {when}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you.</source>
        <translation>
            <numerusform>{count} persoană te așteaptă.</numerusform>
            <numerusform>{count} persoane te așteaptă.</numerusform>
            <numerusform>{count} de persoane te așteaptă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people owe you an answer.</source>
        <translation>
            <numerusform>{count} persoană îți datorează un răspuns.</numerusform>
            <numerusform>{count} persoane îți datorează un răspuns.</numerusform>
            <numerusform>{count} de persoane îți datorează un răspuns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reminders for you.</source>
        <translation>
            <numerusform>{count} reamintire pentru tine.</numerusform>
            <numerusform>{count} reamintiri pentru tine.</numerusform>
            <numerusform>{count} de reamintiri pentru tine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Și încă %n.</numerusform>
            <numerusform>Și încă %n.</numerusform>
            <numerusform>Și încă %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>owes you an answer</source>
        <translation>îți datorează un răspuns</translation>
    </message>
    <message>
        <source>There is no number to call.</source>
        <translation>Nu există un număr de sunat.</translation>
    </message>
    <message>
        <source>From now on, a call of yours ends a follow-up. The settings change that.</source>
        <translation>De acum, un apel al tău încheie reamintirea. Schimbi asta în setări.</translation>
    </message>
    <message>
        <source>From now on, no call of yours ends a follow-up. The settings change that.</source>
        <translation>De acum, niciun apel al tău nu încheie reamintirea. Schimbi asta în setări.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>{name}: {outcome}.</source>
        <translation>{name}: {outcome}.</translation>
    </message>
    <message>
        <source>{name}: still to do. Again {when}.</source>
        <translation>{name}: încă de rezolvat. Din nou: {when}.</translation>
    </message>
    <message>
        <source>Your margin has changed.</source>
        <translation>Marja ta s-a schimbat.</translation>
    </message>
    <message>
        <source>No margin is left for calling {name}. The reminder stays, {when}.</source>
        <translation>Nu mai e marjă pentru apelul către {name}. Reamintirea rămâne, {when}.</translation>
    </message>
    <message>
        <source>The time for calling {name} moved with it: {when}.</source>
        <translation>Ora apelului către {name} s-a mutat odată cu ea: {when}.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>free margin</source>
        <translation>marjă liberă</translation>
    </message>
    <message>
        <source>promised work</source>
        <translation>lucru promis</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>lipsă</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Folosită</translation>
    </message>
    <message>
        <source>Stayed blank</source>
        <translation>Rămasă liberă</translation>
    </message>
    <message>
        <source>Still ahead</source>
        <translation>Încă urmează</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Consumată</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Eliberată</translation>
    </message>
    <message>
        <source>Nothing planned, target {target}</source>
        <translation>Nimic planificat, țintă {target}</translation>
    </message>
    <message>
        <source>{planned} planned of {target}</source>
        <translation>{planned} planificate din {target}</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Săptămâna</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Întâlnire</translation>
    </message>
    <message>
        <source>Client {number}</source>
        <translation>Client {number}</translation>
    </message>
    <message>
        <source>Nothing stands out this week.</source>
        <translation>Săptămâna aceasta nimic nu iese în evidență.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Pe zile</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Ce iese în evidență</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Pe clienți</translation>
    </message>
    <message>
        <source>No client needed anything out of turn this week.</source>
        <translation>Săptămâna aceasta niciun client nu a cerut nimic peste rând.</translation>
    </message>
    <message>
        <source>Twelve weeks</source>
        <translation>Douăsprezece săptămâni</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Săptămâna următoare</translation>
    </message>
    <message>
        <source>Meetings that ate margin</source>
        <translation>Întâlniri care au consumat marjă</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Următoarele două săptămâni</translation>
    </message>
    <message>
        <source>Respiro · {week}, as of {day}, {time}</source>
        <translation>Respiro · {week}, situația din {day}, {time}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} din {count}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Urgențe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Timp</translation>
    </message>
    <message>
        <source>Exceptions this month</source>
        <translation>Excepții luna aceasta</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promisiuni respectate</translation>
    </message>
    <message>
        <source>Called back in time</source>
        <translation>Sunat înapoi la timp</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Așteptare mediană</translation>
    </message>
    <message>
        <source>Owed to you</source>
        <translation>Îți datorează</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>În total</translation>
    </message>
    <message>
        <source>{number} of {allowed}</source>
        <translation>{number} din {allowed}</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>tier {tier}</source>
        <translation>nivel {tier}</translation>
    </message>
    <message>
        <source>You work on it</source>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Te așteaptă</translation>
    </message>
    <message>
        <source>Waits for the client</source>
        <translation>Așteaptă clientul</translation>
    </message>
    <message>
        <source>With someone else</source>
        <translation>La altcineva</translation>
    </message>
    <message>
        <source>What you asked of clients</source>
        <translation>Ce ai cerut clienților</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>încă nelămurită</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>la {name}</translation>
    </message>
    <message>
        <source>{length} so far</source>
        <translation>{length} până acum</translation>
    </message>
    <message>
        <source>Planned for {when}</source>
        <translation>Planificat: {when}</translation>
    </message>
    <message>
        <source>Promised by {when}</source>
        <translation>Promis: {when}</translation>
    </message>
    <message>
        <source>Other margin was found: {when}</source>
        <translation>S-a găsit altă marjă: {when}</translation>
    </message>
    <message>
        <source>Asked them: {detail}</source>
        <translation>I-ai întrebat: {detail}</translation>
    </message>
    <message>
        <source>Handed to {detail}</source>
        <translation>Predat către {detail}</translation>
    </message>
    <message>
        <source>Done after {detail}</source>
        <translation>Rezolvat după {detail}</translation>
    </message>
    <message>
        <source>Declined; offered: {detail}</source>
        <translation>Refuzat; ai oferit: {detail}</translation>
    </message>
    <message>
        <source>Text taken along: {detail}</source>
        <translation>Text folosit: {detail}</translation>
    </message>
    <message>
        <source>Playbook: {detail}</source>
        <translation>Scenariu: {detail}</translation>
    </message>
    <message>
        <source>Gave its time to another request, to be planned anew</source>
        <translation>A cedat locul altei cereri, de planificat din nou</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>A sosit</translation>
    </message>
    <message>
        <source>Set aside until its time</source>
        <translation>Pus deoparte până la ora lui</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>Waits for their answer</source>
        <translation>Așteaptă răspunsul lor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refuzat</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Reluat</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Schimbat</translation>
    </message>
    <message>
        <source>Other margin was found</source>
        <translation>S-a găsit altă marjă</translation>
    </message>
    <message>
        <source>Its margin is gone, to be planned anew</source>
        <translation>Marja nu mai există, de planificat din nou</translation>
    </message>
    <message>
        <source>The last step was undone</source>
        <translation>Ultimul pas a fost anulat</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Pus deoparte</translation>
    </message>
    <message>
        <source>They answered; the clock goes on</source>
        <translation>Au răspuns; ceasul merge mai departe</translation>
    </message>
    <message>
        <source>Sorted out</source>
        <translation>Lămurit</translation>
    </message>
    <message>
        <source>The exception was taken back</source>
        <translation>Excepția a fost retrasă</translation>
    </message>
    <message>
        <source>An exception: answered out of hours</source>
        <translation>Excepție: răspuns în afara programului</translation>
    </message>
    <message>
        <source>An exception: done before others</source>
        <translation>Excepție: făcut înaintea altora</translation>
    </message>
    <message>
        <source>An exception: let through out of hours</source>
        <translation>Excepție: primit în afara programului</translation>
    </message>
    <message>
        <source>An exception</source>
        <translation>Excepție</translation>
    </message>
    <message>
        <source>Notice shown</source>
        <translation>Anunț afișat</translation>
    </message>
    <message numerus="yes">
        <source>Notice shown %n times</source>
        <translation>
            <numerusform>Anunț afișat %n dată</numerusform>
            <numerusform>Anunț afișat de %n ori</numerusform>
            <numerusform>Anunț afișat de %n de ori</numerusform>
        </translation>
    </message>
    <message>
        <source>paused, {left}</source>
        <translation>în pauză, {left}</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>de rezolvat acum</translation>
    </message>
    <message>
        <source>{length} left</source>
        <translation>încă {length}</translation>
    </message>
    <message>
        <source>{length} late</source>
        <translation>{length} de întârziere</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>urgent and important</source>
        <translation>urgent și important</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>neither urgent nor important</source>
        <translation>nici urgent, nici important</translation>
    </message>
    <message>
        <source>The clock stands still: {left}</source>
        <translation>Ceasul stă: {left}</translation>
    </message>
    <message>
        <source>You work on it from now on.</source>
        <translation>De acum lucrezi la ea.</translation>
    </message>
    <message>
        <source>Waits for them since {when}: {detail}</source>
        <translation>Așteaptă răspunsul lor, cerut {when}: {detail}</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet; it should be by {by}.</source>
        <translation>Încă nu s-a uitat nimeni; de lămurit cel târziu {by}.</translation>
    </message>
    <message>
        <source>Waits for you, without a time of its own.</source>
        <translation>Te așteaptă, fără oră proprie.</translation>
    </message>
    <message>
        <source>Planned: {place}.</source>
        <translation>Planificat: {place}.</translation>
    </message>
    <message>
        <source>You work on it: {length} so far.</source>
        <translation>Lucrezi la ea: {length} până acum.</translation>
    </message>
    <message>
        <source>Waits for their answer since {when}.</source>
        <translation>Așteaptă răspunsul lor, cerut {when}.</translation>
    </message>
    <message>
        <source>{detail} does it, since {when}.</source>
        <translation>Se ocupă {detail}, preluat {when}.</translation>
    </message>
    <message>
        <source>Done {when}, after {length} of work.</source>
        <translation>Rezolvat {when}, după {length} de lucru.</translation>
    </message>
    <message>
        <source>Declined {when}. You offered: {detail}</source>
        <translation>Refuzat {when}. Ai oferit: {detail}</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refuzat</translation>
    </message>
    <message>
        <source>done in {length}</source>
        <translation>rezolvat în {length}</translation>
    </message>
    <message>
        <source>You work on {name}: {length}.</source>
        <translation>Lucrezi pentru {name}: {length}.</translation>
    </message>
    <message>
        <source>You work on {name}.</source>
        <translation>Lucrezi pentru {name}.</translation>
    </message>
    <message>
        <source>One emergency waits: {name}, {left}.</source>
        <translation>Așteaptă o urgență: {name}, {left}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} emergencies wait; next is {name}, {left}.</source>
        <translation>
            <numerusform>{count} urgență așteaptă; urmează {name}, {left}.</numerusform>
            <numerusform>{count} urgențe așteaptă; urmează {name}, {left}.</numerusform>
            <numerusform>{count} de urgențe așteaptă; urmează {name}, {left}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One promise is broken.</source>
        <translation>O promisiune e depășită.</translation>
    </message>
    <message>
        <source>One waits for an answer.</source>
        <translation>Una așteaptă un răspuns.</translation>
    </message>
    <message>
        <source>One is with someone else.</source>
        <translation>Una e la altcineva.</translation>
    </message>
    <message>
        <source>You asked one person for something.</source>
        <translation>Ai cerut ceva de la o persoană.</translation>
    </message>
    <message>
        <source>One more emergency waits.</source>
        <translation>Mai așteaptă o urgență.</translation>
    </message>
    <message numerus="yes">
        <source>%n more emergencies wait.</source>
        <translation>
            <numerusform>Mai așteaptă %n urgență.</numerusform>
            <numerusform>Mai așteaptă %n urgențe.</numerusform>
            <numerusform>Mai așteaptă %n de urgențe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises are broken.</source>
        <translation>
            <numerusform>%n promisiune e depășită.</numerusform>
            <numerusform>%n promisiuni sunt depășite.</numerusform>
            <numerusform>%n de promisiuni sunt depășite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for an answer.</source>
        <translation>
            <numerusform>%n așteaptă un răspuns.</numerusform>
            <numerusform>%n așteaptă un răspuns.</numerusform>
            <numerusform>%n așteaptă un răspuns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are with someone else.</source>
        <translation>
            <numerusform>%n e la altcineva.</numerusform>
            <numerusform>%n sunt la altcineva.</numerusform>
            <numerusform>%n sunt la altcineva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You asked %n people for something.</source>
        <translation>
            <numerusform>Ai cerut ceva de la %n persoană.</numerusform>
            <numerusform>Ai cerut ceva de la %n persoane.</numerusform>
            <numerusform>Ai cerut ceva de la %n de persoane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits what you look for.</source>
        <translation>Nimic de aici nu se potrivește cu ce cauți.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nimic găsit</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Arată t&amp;ot</translation>
    </message>
    <message>
        <source>When a client cries for help, sort it out calmly: three questions, one decision, a promised time. What you accept waits here, in order.</source>
        <translation>Când un client cere ajutor, lămurește totul cu calm: trei întrebări, o decizie, o oră promisă. Ce accepți așteaptă aici, în ordine.</translation>
    </message>
    <message>
        <source>Urgent requests will stand here</source>
        <translation>Aici vor apărea cererile urgente</translation>
    </message>
    <message>
        <source>&amp;Sort an emergency out</source>
        <translation>Lămurește o &amp;urgență</translation>
    </message>
    <message>
        <source>See &amp;playbooks</source>
        <translation>Vezi &amp;scenariile</translation>
    </message>
    <message>
        <source>Everything you have dealt with will stand here, with how long it took.</source>
        <translation>Aici va apărea tot ce ai rezolvat, cu timpul cât a durat.</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Încă nimic rezolvat</translation>
    </message>
    <message>
        <source>See the &amp;queue</source>
        <translation>Vezi &amp;coada</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>în afara programului</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>cam {length}</translation>
    </message>
    <message>
        <source>{length} worked</source>
        <translation>{length} lucrate</translation>
    </message>
    <message>
        <source>They want</source>
        <translation>Ce vor</translation>
    </message>
    <message>
        <source>They expect</source>
        <translation>Până când</translation>
    </message>
    <message>
        <source>They have done</source>
        <translation>Ce au făcut</translation>
    </message>
    <message>
        <source>{title}, ended {when}</source>
        <translation>{title}, încheiat {when}</translation>
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
        <translation>Ai dat înapoi toată marja săptămânii: {length}.</translation>
    </message>
    <message>
        <source>This week had no margin.</source>
        <translation>Săptămâna aceasta nu a avut marjă.</translation>
    </message>
    <message>
        <source>No working time in this week, so no margin is needed.</source>
        <translation>Săptămâna aceasta nu are timp de lucru, deci nu e nevoie de marjă.</translation>
    </message>
    <message>
        <source>No margin in this week yet.</source>
        <translation>Încă nu e marjă în săptămâna aceasta.</translation>
    </message>
    <message>
        <source>You kept {length} of margin, and all of it stayed blank.</source>
        <translation>Ai păstrat {length} de marjă și toată a rămas liberă.</translation>
    </message>
    <message>
        <source>All of this week&apos;s margin, {length}, was eaten by meetings.</source>
        <translation>Întâlnirile au consumat toată marja săptămânii: {length}.</translation>
    </message>
    <message>
        <source>All of this week&apos;s margin, {length}, was eaten by a meeting.</source>
        <translation>O întâlnire a consumat toată marja săptămânii: {length}.</translation>
    </message>
    <message>
        <source>the rest stayed blank</source>
        <translation>restul a rămas liber</translation>
    </message>
    <message>
        <source>You kept {length} of margin; {parts}.</source>
        <translation>Ai păstrat {length} de marjă: {parts}.</translation>
    </message>
    <message>
        <source>{length} of margin in this week, all of it still ahead.</source>
        <translation>{length} de marjă în săptămâna aceasta; toată încă urmează.</translation>
    </message>
    <message>
        <source>{length} stayed blank</source>
        <translation>{length} rămase libere</translation>
    </message>
    <message>
        <source>{length} still ahead</source>
        <translation>{length} încă urmează</translation>
    </message>
    <message>
        <source>nothing left ahead</source>
        <translation>nu mai urmează nimic</translation>
    </message>
    <message>
        <source>{length} of margin in this week: {parts}.</source>
        <translation>{length} de marjă în săptămâna aceasta: {parts}.</translation>
    </message>
    <message>
        <source>{length} went to one emergency</source>
        <translation>{length} folosite pentru o urgență</translation>
    </message>
    <message numerus="yes">
        <source>{length} went to %n emergencies</source>
        <translation>
            <numerusform>{length} folosite pentru %n urgență</numerusform>
            <numerusform>{length} folosite pentru %n urgențe</numerusform>
            <numerusform>{length} folosite pentru %n de urgențe</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} went to one call-back</source>
        <translation>{length} folosite pentru un apel de răspuns</translation>
    </message>
    <message numerus="yes">
        <source>{length} went to %n call-backs</source>
        <translation>
            <numerusform>{length} folosite pentru %n apel de răspuns</numerusform>
            <numerusform>{length} folosite pentru %n apeluri de răspuns</numerusform>
            <numerusform>{length} folosite pentru %n de apeluri de răspuns</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} went to other work</source>
        <translation>{length} folosite pentru altceva</translation>
    </message>
    <message>
        <source>{length} to other work</source>
        <translation>{length} pentru altceva</translation>
    </message>
    <message>
        <source>{length} to one call-back</source>
        <translation>{length} pentru un apel de răspuns</translation>
    </message>
    <message numerus="yes">
        <source>{length} to %n call-backs</source>
        <translation>
            <numerusform>{length} pentru %n apel de răspuns</numerusform>
            <numerusform>{length} pentru %n apeluri de răspuns</numerusform>
            <numerusform>{length} pentru %n de apeluri de răspuns</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} was eaten by a meeting</source>
        <translation>{length} consumate de o întâlnire</translation>
    </message>
    <message>
        <source>{length} was eaten by meetings</source>
        <translation>{length} consumate de întâlniri</translation>
    </message>
    <message>
        <source>What came needed {length} more.</source>
        <translation>Ce a apărut a cerut încă {length}.</translation>
    </message>
    <message>
        <source>What came needed {length}.</source>
        <translation>Ce a apărut a cerut {length}.</translation>
    </message>
    <message numerus="yes">
        <source>You gave {released} back.</source>
        <translation>
            <numerusform>Ai dat înapoi {released}.</numerusform>
            <numerusform>Ai dat înapoi {released}.</numerusform>
            <numerusform>Ai dat înapoi {released}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{planned} of the {target} you want, in %n block(s).</source>
        <translation>
            <numerusform>{planned} din cele {target} dorite, într-un bloc (%n).</numerusform>
            <numerusform>{planned} din cele {target} dorite, în %n blocuri.</numerusform>
            <numerusform>{planned} din cele {target} dorite, în %n de blocuri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{planned} of margin in %n block(s).</source>
        <translation>
            <numerusform>{planned} de marjă în %n bloc.</numerusform>
            <numerusform>{planned} de marjă în %n blocuri.</numerusform>
            <numerusform>{planned} de marjă în %n de blocuri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>subscriptions</name>
    <message>
        <source>Not fetched yet. {again}</source>
        <translation>Nu s-a preluat încă. {again}</translation>
    </message>
    <message>
        <source>Not fetched {since}; the copy of then is used. {again}</source>
        <translation>Ultima actualizare reușită: {since}; se folosește copia de atunci. {again}</translation>
    </message>
    <message>
        <source>Fetched {ago} ago, and again any moment.</source>
        <translation>Actualizat acum {ago}, din nou în orice clipă.</translation>
    </message>
    <message>
        <source>Fetched {ago} ago, again at {time}.</source>
        <translation>Actualizat acum {ago}, din nou la {time}.</translation>
    </message>
    <message>
        <source>Fetched {ago} ago, again {time}.</source>
        <translation>Actualizat acum {ago}, din nou {time}.</translation>
    </message>
    <message>
        <source>Fetched just now.</source>
        <translation>Actualizat chiar acum.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone at the source; kept until you decide.</source>
        <translation>
            <numerusform>%n intrare nu mai e la sursă; se păstrează până decizi.</numerusform>
            <numerusform>%n intrări nu mai sunt la sursă; se păstrează până decizi.</numerusform>
            <numerusform>%n de intrări nu mai sunt la sursă; se păstrează până decizi.</numerusform>
        </translation>
    </message>
    <message>
        <source>agenda of {name}, with details</source>
        <translation>agenda: {name}, cu detalii</translation>
    </message>
    <message>
        <source>agenda of {name}, only free and busy</source>
        <translation>agenda: {name}, doar liber și ocupat</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>La fiecare oră</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>O dată pe zi</translation>
    </message>
    <message>
        <source>Every {length}</source>
        <translation>La fiecare {length}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>azi {time}</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}</translation>
    </message>
    <message numerus="yes">
        <source>%n calendars need a look.</source>
        <translation>
            <numerusform>%n calendar are nevoie de o privire.</numerusform>
            <numerusform>%n calendare au nevoie de o privire.</numerusform>
            <numerusform>%n de calendare au nevoie de o privire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show calendars</source>
        <translation>Arată calendarele</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Și încă %n.</numerusform>
            <numerusform>Și încă %n.</numerusform>
            <numerusform>Și încă %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendars that need a look</source>
        <translation>Calendare care au nevoie de o privire</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of {calendar} are gone at the source.</source>
        <translation>
            <numerusform>%n intrare din {calendar} nu mai e la sursă.</numerusform>
            <numerusform>%n intrări din {calendar} nu mai sunt la sursă.</numerusform>
            <numerusform>%n de intrări din {calendar} nu mai sunt la sursă.</numerusform>
        </translation>
    </message>
    <message>
        <source>{calendar} could not be fetched yet.</source>
        <translation>{calendar} nu s-a putut prelua încă.</translation>
    </message>
    <message>
        <source>{calendar} has not been fetched {since}.</source>
        <translation>{calendar} nu se mai actualizează; ultima dată: {since}.</translation>
    </message>
    <message>
        <source>They are kept until you say that they may go.</source>
        <translation>Se păstrează până spui că pot dispărea.</translation>
    </message>
    <message>
        <source>It is tried again any moment.</source>
        <translation>Se încearcă din nou în orice clipă.</translation>
    </message>
    <message>
        <source>It is tried again at {time}.</source>
        <translation>Se încearcă din nou la {time}.</translation>
    </message>
    <message>
        <source>It is tried again {time}.</source>
        <translation>Se încearcă din nou {time}.</translation>
    </message>
</context>
<context>
    <name>text_words</name>
    <message>
        <source>Advice: {profile}</source>
        <translation>Sfaturi: {profile}</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Prietenos</translation>
    </message>
    <message>
        <source>Your own text can&apos;t be used, so Respiro&apos;s stands here. {why}</source>
        <translation>Textul tău nu poate fi folosit, așa că aici e cel al Respiro. {why}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Am primit</translation>
    </message>
    <message>
        <source>I&apos;ll do it by …</source>
        <translation>Fac asta până…</translation>
    </message>
    <message>
        <source>I&apos;m on it now</source>
        <translation>Mă ocup acum</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Mai scurt</translation>
    </message>
    <message>
        <source>By phone instead of a meeting</source>
        <translation>La telefon în loc de întâlnire</translation>
    </message>
    <message>
        <source>By mail for now</source>
        <translation>Deocamdată pe e-mail</translation>
    </message>
    <message>
        <source>Someone else does it</source>
        <translation>Se ocupă altcineva</translation>
    </message>
    <message>
        <source>No, but …</source>
        <translation>Nu, dar…</translation>
    </message>
    <message>
        <source>Later than promised</source>
        <translation>Mai târziu decât promis</translation>
    </message>
    <message>
        <source>What I need from you</source>
        <translation>Ce îmi trebuie de la tine</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Ask before it burns</source>
        <translation>Întrebare din timp</translation>
    </message>
    <message>
        <source>Hand-over to a backup person</source>
        <translation>Predarea unei cereri</translation>
    </message>
    <message>
        <source>How to reach me</source>
        <translation>Cum mă poți contacta</translation>
    </message>
    <message>
        <source>Reset the limit</source>
        <translation>Restabilirea limitei</translation>
    </message>
    <message>
        <source>Confirm a meeting</source>
        <translation>Confirmarea unei întâlniri</translation>
    </message>
    <message>
        <source>Another time for a meeting</source>
        <translation>Altă oră pentru întâlnire</translation>
    </message>
    <message>
        <source>Called back late</source>
        <translation>Sunat înapoi târziu</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Apel nepreluat</translation>
    </message>
    <message>
        <source>Reminder of what I asked</source>
        <translation>Reamintirea unei rugăminți</translation>
    </message>
    <message>
        <source>Tried to call back</source>
        <translation>Am încercat să sun</translation>
    </message>
    <message>
        <source>Task: get back to someone</source>
        <translation>Sarcină: revino cu un răspuns</translation>
    </message>
    <message>
        <source>Task: call someone back</source>
        <translation>Sarcină: sună înapoi</translation>
    </message>
    <message>
        <source>Task: remind someone</source>
        <translation>Sarcină: amintește-i</translation>
    </message>
    <message>
        <source>Calendar: plan B</source>
        <translation>Calendar: planul B</translation>
    </message>
    <message>
        <source>Calendar: margin</source>
        <translation>Calendar: marja</translation>
    </message>
    <message>
        <source>Advice: steady</source>
        <translation>Sfaturi: echilibrat</translation>
    </message>
    <message>
        <source>Advice: invader</source>
        <translation>Sfaturi: invadator</translation>
    </message>
    <message>
        <source>Advice: impatient</source>
        <translation>Sfaturi: nerăbdător</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>{length} of margin left today.</source>
        <translation>Azi mai ai {length} de marjă.</translation>
    </message>
    <message>
        <source>Today&apos;s margin is behind you.</source>
        <translation>Marja de azi a trecut.</translation>
    </message>
    <message>
        <source>No margin today.</source>
        <translation>Azi nu e marjă.</translation>
    </message>
    <message>
        <source>None is planned yet.</source>
        <translation>Încă nu e planificată niciuna.</translation>
    </message>
    <message>
        <source>Now: {times}.</source>
        <translation>Acum: {times}.</translation>
    </message>
    <message>
        <source>Next: {times}.</source>
        <translation>Urmează: {times}.</translation>
    </message>
    <message>
        <source>{times} · margin</source>
        <translation>{times} · marjă</translation>
    </message>
    <message>
        <source>tomorrow {times}</source>
        <translation>mâine {times}</translation>
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
        <translation>Ține la &amp;vedere</translation>
    </message>
</context>
<context>
    <name>uses</name>
    <message>
        <source>Used</source>
        <translation>Folosit</translation>
    </message>
    <message>
        <source>{name} · {what}</source>
        <translation>{name} · {what}</translation>
    </message>
    <message>
        <source>{times} used for an emergency</source>
        <translation>{times} folosit pentru o urgență</translation>
    </message>
    <message>
        <source>{times} used for a call-back</source>
        <translation>{times} folosit pentru un apel de răspuns</translation>
    </message>
    <message>
        <source>{times} used</source>
        <translation>{times} folosit</translation>
    </message>
</context>
<context>
    <name>watched_calls</name>
    <message numerus="yes">
        <source>%n calls in {file} could not be read. Import it yourself to see which.</source>
        <translation>
            <numerusform>%n apel din {file} nu s-a putut citi. Importă fișierul ca să vezi care.</numerusform>
            <numerusform>%n apeluri din {file} nu s-au putut citi. Importă fișierul ca să vezi care.</numerusform>
            <numerusform>%n de apeluri din {file} nu s-au putut citi. Importă fișierul ca să vezi care.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>public holiday</source>
        <translation>sărbătoare legală</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toată ziua</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provizoriu</translation>
    </message>
    <message>
        <source>takes no time</source>
        <translation>nu ocupă timp</translation>
    </message>
    <message>
        <source>defended</source>
        <translation>apărat</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>flexibil</translation>
    </message>
    <message>
        <source>eaten</source>
        <translation>consumat</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Consumată</translation>
    </message>
    <message>
        <source>meetings lie on {length}</source>
        <translation>întâlniri peste {length}</translation>
    </message>
    <message>
        <source>meetings ate {length}</source>
        <translation>întâlnirile au consumat {length}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixat</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marjă</translation>
    </message>
    <message>
        <source>you put it there</source>
        <translation>l-ai pus tu acolo</translation>
    </message>
    <message>
        <source>Eaten {length}</source>
        <translation>Consumate {length}</translation>
    </message>
    <message>
        <source>kept blank</source>
        <translation>rămas liber</translation>
    </message>
    <message>
        <source>used</source>
        <translation>folosit</translation>
    </message>
    <message>
        <source>{length} kept blank</source>
        <translation>{length} rămase libere</translation>
    </message>
    <message>
        <source>by {meeting}</source>
        <translation>de {meeting}</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Eliberată</translation>
    </message>
    <message>
        <source>Proposed margin</source>
        <translation>Marjă propusă</translation>
    </message>
    <message>
        <source>This time has begun</source>
        <translation>Acest timp a început deja</translation>
    </message>
    <message>
        <source>{meeting} lies there</source>
        <translation>{meeting} e acolo</translation>
    </message>
    <message>
        <source>Other margin lies there</source>
        <translation>Acolo e altă marjă</translation>
    </message>
    <message>
        <source>&amp;Open link…</source>
        <translation>Des&amp;chide linkul…</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Desprinde</translation>
    </message>
    <message>
        <source>&amp;Pin here</source>
        <translation>&amp;Fixează aici</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Eliberează</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Lasă deoparte</translation>
    </message>
    <message>
        <source>&amp;New block at the next free place</source>
        <translation>&amp;Bloc nou în următorul loc liber</translation>
    </message>
    <message>
        <source>All of this block is kept for someone already.</source>
        <translation>Tot blocul e deja păstrat pentru cineva.</translation>
    </message>
    <message>
        <source>There is no link to open here.</source>
        <translation>Aici nu e niciun link de deschis.</translation>
    </message>
    <message>
        <source>&amp;Used for…</source>
        <translation>F&amp;olosit pentru…</translation>
    </message>
    <message>
        <source>Correct {name}, {length}…</source>
        <translation>Corectează: {name}, {length}…</translation>
    </message>
</context>
<context>
    <name>week people</name>
    <message>
        <source>Everyone else</source>
        <translation>Toți ceilalți</translation>
    </message>
    <message>
        <source>{kept} of {total}</source>
        <translation>{kept} din {total}</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Urgențe</translation>
    </message>
    <message>
        <source>{inside} out of margin, {outside} beyond it</source>
        <translation>{inside} din marjă, {outside} peste ea</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Timp</translation>
    </message>
    <message>
        <source>Exceptions this month</source>
        <translation>Excepții luna aceasta</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepții</translation>
    </message>
    <message>
        <source>{number} of {allowed}</source>
        <translation>{number} din {allowed}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in this week</source>
        <translation>
            <numerusform>din care %n săptămâna aceasta</numerusform>
            <numerusform>din care %n săptămâna aceasta</numerusform>
            <numerusform>din care %n săptămâna aceasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promisiuni respectate</translation>
    </message>
    <message>
        <source>{tally}, after {length}</source>
        <translation>{tally}, după {length}</translation>
    </message>
    <message>
        <source>after {length}</source>
        <translation>după {length}</translation>
    </message>
    <message>
        <source>Half of them were called back within {length} of working time.</source>
        <translation>Jumătate dintre apeluri au primit răspuns în cel mult {length} de timp de lucru.</translation>
    </message>
    <message>
        <source>Call-backs in time</source>
        <translation>Sunat înapoi la timp</translation>
    </message>
    <message>
        <source>Still owe you</source>
        <translation>Îți mai datorează</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n răspuns</numerusform>
            <numerusform>%n răspunsuri</numerusform>
            <numerusform>%n de răspunsuri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Untitled</source>
        <translation>Fără titlu</translation>
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
        <translation>Săptămâna {number}</translation>
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
        <translation>{others} sau {last}</translation>
    </message>
</context>
</TS>
