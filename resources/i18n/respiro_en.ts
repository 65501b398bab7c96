<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccountRows</name>
    <message numerus="yes">
        <source>%n calendars in use</source>
        <translation>
            <numerusform>%n calendar in use</numerusform>
            <numerusform>%n calendars in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation>
            <numerusform>%n change waits to be sent</numerusform>
            <numerusform>%n changes wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were refused by the server</source>
        <translation>
            <numerusform>%n change was refused by the server</numerusform>
            <numerusform>%n changes were refused by the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on the server; kept until you decide.</source>
        <translation>
            <numerusform>%n entry is gone on the server; kept until you decide.</numerusform>
            <numerusform>%n entries are gone on the server; kept until you decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message numerus="yes">
        <source>%n changes have not been sent yet: they stay here.</source>
        <translation>
            <numerusform>%n change has not been sent yet: it stays here.</numerusform>
            <numerusform>%n changes have not been sent yet: they stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account} answers, and knows you: %n calendars.</source>
        <translation>
            <numerusform>{account} answers, and knows you: %n calendar.</numerusform>
            <numerusform>{account} answers, and knows you: %n calendars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new; Change… adds them.</source>
        <translation>
            <numerusform>%n of them is new; Change… adds it.</numerusform>
            <numerusform>%n of them are new; Change… adds them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarRows</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used</source>
        <translation>
            <numerusform>%n could not be used</numerusform>
            <numerusform>%n could not be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarsPage</name>
    <message numerus="yes">
        <source>Its %n entries go, and it is fetched no more. At its source it stays as it is.</source>
        <translation>
            <numerusform>Its %n entry goes, and it is fetched no more. At its source it stays as it is.</numerusform>
            <numerusform>Its %n entries go, and it is fetched no more. At its source it stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n entries go. Your own calendar and the file stay as they are.</source>
        <translation>
            <numerusform>Its %n entry goes. Your own calendar and the file stay as they are.</numerusform>
            <numerusform>Its %n entries go. Your own calendar and the file stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallAnswers</name>
    <message numerus="yes">
        <source>Put off %n times. Decide: call now, hand it on, or let it go.</source>
        <translation>
            <numerusform>Put off %n time. Decide: call now, hand it on, or let it go.</numerusform>
            <numerusform>Put off %n times. Decide: call now, hand it on, or let it go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsPreview</name>
    <message numerus="yes">
        <source>{format}: %n calls</source>
        <translation>
            <numerusform>{format}: %n call</numerusform>
            <numerusform>{format}: %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows can&apos;t be read.</source>
        <translation>
            <numerusform>%n row can&apos;t be read.</numerusform>
            <numerusform>%n rows can&apos;t be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld their number; nobody can be called back.</source>
        <translation>
            <numerusform>%n withheld its number; nobody can be called back.</numerusform>
            <numerusform>%n withheld their number; nobody can be called back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come from blocked numbers and are left out.</source>
        <translation>
            <numerusform>%n comes from a blocked number and is left out.</numerusform>
            <numerusform>%n come from blocked numbers and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsResult</name>
    <message numerus="yes">
        <source>%n calls read</source>
        <translation>
            <numerusform>%n call read</numerusform>
            <numerusform>%n calls read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new follow-ups</source>
        <translation>
            <numerusform>%n new follow-up</numerusform>
            <numerusform>%n new follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read; all others were:</source>
        <translation>
            <numerusform>%n row could not be read; all others were:</numerusform>
            <numerusform>%n rows could not be read; all others were:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out, for there is nobody to call back:</source>
        <translation>
            <numerusform>%n row was left out, for there is nobody to call back:</numerusform>
            <numerusform>%n rows were left out, for there is nobody to call back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n was here already.</numerusform>
            <numerusform>%n were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come from people who wait already.</source>
        <translation>
            <numerusform>%n comes from someone who waits already.</numerusform>
            <numerusform>%n come from people who wait already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are done: you talked since.</source>
        <translation>
            <numerusform>%n follow-up is done: you talked since.</numerusform>
            <numerusform>%n follow-ups are done: you talked since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups ask whether your call settled them.</source>
        <translation>
            <numerusform>%n follow-up asks whether your call settled it.</numerusform>
            <numerusform>%n follow-ups ask whether your call settled them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPeople</name>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>%n person found</numerusform>
            <numerusform>%n people found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to add</source>
        <translation>
            <numerusform>%n with something to add</numerusform>
            <numerusform>%n with something to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsResult</name>
    <message numerus="yes">
        <source>%n new clients</source>
        <translation>
            <numerusform>%n new client</numerusform>
            <numerusform>%n new clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known ones have more now</source>
        <translation>
            <numerusform>%n known one has more now</numerusform>
            <numerusform>%n known ones have more now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeAccountDialog</name>
    <message numerus="yes">
        <source>%n new calendars. Tick what counts as busy time, then save.</source>
        <translation>
            <numerusform>%n new calendar. Tick it if it counts as busy time, then save.</numerusform>
            <numerusform>%n new calendars. Tick what counts as busy time, then save.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to mend. The other playbooks work.</source>
        <translation>
            <numerusform>%n file to mend. The other playbooks work.</numerusform>
            <numerusform>%n files to mend. The other playbooks work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientEraseDialog</name>
    <message numerus="yes">
        <source>%n records are gone.</source>
        <translation>
            <numerusform>%n record is gone.</numerusform>
            <numerusform>%n records are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups were written anew.</source>
        <translation>
            <numerusform>%n backup was written anew.</numerusform>
            <numerusform>%n backups were written anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of others, or meetings in your calendars, still name them: they are not theirs.</source>
        <translation>
            <numerusform>%n entry of others, or meeting in your calendars, still names them: it is not theirs.</numerusform>
            <numerusform>%n entries of others, or meetings in your calendars, still name them: they are not theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message numerus="yes">
        <source>{first} – {last} (%n days)</source>
        <translation>
            <numerusform>{first} – {last} (%n day)</numerusform>
            <numerusform>{first} – {last} (%n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%n events in {calendar}.</source>
        <translation>
            <numerusform>%n event in {calendar}.</numerusform>
            <numerusform>%n events in {calendar}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used; all others were read:</source>
        <translation>
            <numerusform>%n could not be used; all others were read:</numerusform>
            <numerusform>%n could not be used; all others were read:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All were read, %n not quite as written:</source>
        <translation>
            <numerusform>All were read, %n not quite as written:</numerusform>
            <numerusform>All were read, %n not quite as written:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarginExport</name>
    <message numerus="yes">
        <source>%n margin blocks were written to {file}.</source>
        <translation>
            <numerusform>%n margin block was written to {file}.</numerusform>
            <numerusform>%n margin blocks were written to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingBox</name>
    <message numerus="yes">
        <source>%n entries are no longer in the file and were kept, for half an export looks just like that. If you deleted them yourself, remove them here too.</source>
        <translation>
            <numerusform>%n entry is no longer in the file and was kept, for half an export looks just like that. If you deleted it yourself, remove it here too.</numerusform>
            <numerusform>%n entries are no longer in the file and were kept, for half an export looks just like that. If you deleted them yourself, remove them here too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingQuestion</name>
    <message numerus="yes">
        <source>%n entries of {calendar} are no longer where they come from. Are they to go here too? They are kept until you say so: a source that is half broken looks just like that.</source>
        <translation>
            <numerusform>%n entry of {calendar} is no longer where it comes from. Is it to go here too? It is kept until you say so: a source that is half broken looks just like that.</numerusform>
            <numerusform>%n entries of {calendar} are no longer where they come from. Are they to go here too? They are kept until you say so: a source that is half broken looks just like that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWindow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsDesk</name>
    <message numerus="yes">
        <source>%n blocks are given back.</source>
        <translation>
            <numerusform>%n block is given back.</numerusform>
            <numerusform>%n blocks are given back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks are written into the calendar again.</source>
        <translation>
            <numerusform>%n block is written into the calendar again.</numerusform>
            <numerusform>%n blocks are written into the calendar again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsWindow</name>
    <message numerus="yes">
        <source>%n questions wait for you.</source>
        <translation>
            <numerusform>%n question waits for you.</numerusform>
            <numerusform>%n questions wait for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message numerus="yes">
        <source>{name} waits already, called %n time(s); this makes one more.</source>
        <translation>
            <numerusform>{name} waits already, called %n time; this makes one more.</numerusform>
            <numerusform>{name} waits already, called %n times; this makes one more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message numerus="yes">
        <source>%n match(es), arrow down to choose</source>
        <translation>
            <numerusform>%n match, arrow down to choose</numerusform>
            <numerusform>%n matches, arrow down to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message numerus="yes">
        <source>The promise(s) to {names} would break.</source>
        <translation>
            <numerusform>The promise to {names} would break.</numerusform>
            <numerusform>The promises to {names} would break.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more before it don&apos;t fit either</source>
        <translation>
            <numerusform>%n more before it doesn&apos;t fit either</numerusform>
            <numerusform>%n more before it don&apos;t fit either</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {name} ({time}) in your calendar yourself; %n other(s) are told.</source>
        <translation>
            <numerusform>Move {name} ({time}) in your calendar yourself; %n other is told.</numerusform>
            <numerusform>Move {name} ({time}) in your calendar yourself; %n others are told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It goes before {names}.</source>
        <translation>
            <numerusform>It goes before {names}.</numerusform>
            <numerusform>It goes before {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCanvas</name>
    <message numerus="yes">
        <source>%n margin block(s)</source>
        <translation>
            <numerusform>%n margin block</numerusform>
            <numerusform>%n margin blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message numerus="yes">
        <source>%n changes wait to be sent.</source>
        <translation>
            <numerusform>%n change waits to be sent.</numerusform>
            <numerusform>%n changes wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts need a look.</source>
        <translation>
            <numerusform>%n account needs a look.</numerusform>
            <numerusform>%n accounts need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for your answer.</source>
        <translation>
            <numerusform>%n question waits for your answer.</numerusform>
            <numerusform>%n questions wait for your answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on {account}.</source>
        <translation>
            <numerusform>%n entry is gone on {account}.</numerusform>
            <numerusform>%n entries are gone on {account}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account} did not take %n changes.</source>
        <translation>
            <numerusform>{account} did not take %n change.</numerusform>
            <numerusform>{account} did not take %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>called %n time</numerusform>
            <numerusform>called %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you; {name} {age}, {due}.</source>
        <translation>
            <numerusform>{count} person waits for you; {name} {age}, {due}.</numerusform>
            <numerusform>{count} people wait for you; {name} {age}, {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you, all longer than promised; {name} {due}.</source>
        <translation>
            <numerusform>{count} person waits for you, longer than promised; {name} {due}.</numerusform>
            <numerusform>{count} people wait for you, all longer than promised; {name} {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you, {late} longer than promised; {name} {due}.</source>
        <translation>
            <numerusform>{count} person waits for you, {late} longer than promised; {name} {due}.</numerusform>
            <numerusform>{count} people wait for you, {late} longer than promised; {name} {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you; next is {name}, {due}.</source>
        <translation>
            <numerusform>{count} person waits for you; next is {name}, {due}.</numerusform>
            <numerusform>{count} people wait for you; next is {name}, {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people owe you an answer.</source>
        <translation>
            <numerusform>{count} person owes you an answer.</numerusform>
            <numerusform>{count} people owe you an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put off %n times</source>
        <translation>
            <numerusform>put off %n time</numerusform>
            <numerusform>put off %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder shown %n times</source>
        <translation>
            <numerusform>Reminder shown %n time</numerusform>
            <numerusform>Reminder shown %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message numerus="yes">
        <source>No used margin was noted in the last %n weeks, so your target of {target} holds.</source>
        <translation>
            <numerusform>No used margin was noted in the last week, so your target of {target} holds.</numerusform>
            <numerusform>No used margin was noted in the last %n weeks, so your target of {target} holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} would have been enough in each of the last %n weeks.</source>
        <translation>
            <numerusform>{length} would have been enough in the last week.</numerusform>
            <numerusform>{length} would have been enough in each of the last %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} would not have been enough in any of the last %n weeks.</source>
        <translation>
            <numerusform>{length} would not have been enough in the last week.</numerusform>
            <numerusform>{length} would not have been enough in any of the last %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} would have been enough in {enough} of the last %n weeks.</source>
        <translation>
            <numerusform>{length} would have been enough in {enough} of the last %n week.</numerusform>
            <numerusform>{length} would have been enough in {enough} of the last %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>news</name>
    <message numerus="yes">
        <source>%n meetings took margin of yours.</source>
        <translation>
            <numerusform>%n meeting took margin of yours.</numerusform>
            <numerusform>%n meetings took margin of yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week has {length} of margin in %n block(s).</source>
        <translation>
            <numerusform>This week has {length} of margin in %n block.</numerusform>
            <numerusform>This week has {length} of margin in %n blocks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nudges</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planb</name>
    <message numerus="yes">
        <source>{count} emergencies need you.</source>
        <translation>
            <numerusform>{count} emergency needs you.</numerusform>
            <numerusform>{count} emergencies need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions this month, {allowed} allowed.</source>
        <translation>
            <numerusform>%n exception this month, {allowed} allowed.</numerusform>
            <numerusform>%n exceptions this month, {allowed} allowed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>playbooks</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message numerus="yes">
        <source>%n blocks are gone from the calendar</source>
        <translation>
            <numerusform>%n block is gone from the calendar</numerusform>
            <numerusform>%n blocks are gone from the calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on the server</source>
        <translation>
            <numerusform>%n entry is gone on the server</numerusform>
            <numerusform>%n entries are gone on the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All at once %n margin blocks are no longer in your home calendar. Did you delete them there? They stand here until you say so: a calendar that came back half empty looks just like that.</source>
        <translation>
            <numerusform>%n margin block is no longer in your home calendar. Did you delete it there? It stands here until you say so: a calendar that came back half empty looks just like that.</numerusform>
            <numerusform>All at once %n margin blocks are no longer in your home calendar. Did you delete them there? They stand here until you say so: a calendar that came back half empty looks just like that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on the server. You keep them for now.</source>
        <translation>
            <numerusform>%n entry is gone on the server. You keep it for now.</numerusform>
            <numerusform>%n entries are gone on the server. You keep them for now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed here and in the calendar, the first of them {name}. Both versions stay until you say which holds.</source>
        <translation>
            <numerusform>%n thing was changed here and in the calendar: {name}. Both versions stay until you say which holds.</numerusform>
            <numerusform>%n things were changed here and in the calendar, the first of them {name}. Both versions stay until you say which holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All at once %n entries are no longer on the server. May they go here too? They are kept until you say so: a server that answers only in part looks just like that.</source>
        <translation>
            <numerusform>%n entry is no longer on the server. May it go here too? It is kept until you say so: a server that answers only in part looks just like that.</numerusform>
            <numerusform>All at once %n entries are no longer on the server. May they go here too? They are kept until you say so: a server that answers only in part looks just like that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them Respiro planned itself, and can write there again.</source>
        <translation>
            <numerusform>%n of them Respiro planned itself, and can write there again.</numerusform>
            <numerusform>%n of them Respiro planned itself, and can write there again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written on the server.</source>
        <translation>
            <numerusform>%n entry was written on the server.</numerusform>
            <numerusform>%n entries were written on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not take %n of them; they are kept here.</source>
        <translation>
            <numerusform>The server did not take %n of them; it is kept here.</numerusform>
            <numerusform>The server did not take %n of them; they are kept here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them only the server knew what they were.</source>
        <translation>
            <numerusform>Of %n of them only the server knew what it was.</numerusform>
            <numerusform>Of %n of them only the server knew what they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message numerus="yes">
        <source>{names} can be reached</source>
        <translation>
            <numerusform>{names} can be reached</numerusform>
            <numerusform>{names} can be reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message numerus="yes">
        <source>{name}: %n exceptions of {of} this month.</source>
        <translation>
            <numerusform>{name}: %n exception of {of} this month.</numerusform>
            <numerusform>{name}: %n exceptions of {of} this month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {of} promises were not kept.</source>
        <translation>
            <numerusform>{name}: %n of {of} promises was not kept.</numerusform>
            <numerusform>{name}: %n of {of} promises were not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: meetings took margin in {of} of the last %n weeks, {length} in all. {better} lost none.</source>
        <translation>
            <numerusform>{day}: meetings took margin in {of} of the last %n week, {length} in all. {better} lost none.</numerusform>
            <numerusform>{day}: meetings took margin in {of} of the last %n weeks, {length} in all. {better} lost none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: meetings took margin in {of} of the last %n weeks, {length} in all. No other day is safer.</source>
        <translation>
            <numerusform>{day}: meetings took margin in {of} of the last %n week, {length} in all. No other day is safer.</numerusform>
            <numerusform>{day}: meetings took margin in {of} of the last %n weeks, {length} in all. No other day is safer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} asked for something urgent in {of} of the last %n weeks on the same day: {day}, {hours}. It took about {length}.</source>
        <translation>
            <numerusform>{name} asked for something urgent in {of} of the last %n week on the same day: {day}, {hours}. It took about {length}.</numerusform>
            <numerusform>{name} asked for something urgent in {of} of the last %n weeks on the same day: {day}, {hours}. It took about {length}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {of} call-backs came late.</source>
        <translation>
            <numerusform>%n of {of} call-backs came late.</numerusform>
            <numerusform>%n of {of} call-backs came late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} still owes you %n answers.</source>
        <translation>
            <numerusform>{name} still owes you %n answer.</numerusform>
            <numerusform>{name} still owes you %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {length} of margin stayed blank in each of the last %n weeks.</source>
        <translation>
            <numerusform>About {length} of margin stayed blank in the last week.</numerusform>
            <numerusform>About {length} of margin stayed blank in each of the last %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message numerus="yes">
        <source>{count} people wait for you.</source>
        <translation>
            <numerusform>{count} person waits for you.</numerusform>
            <numerusform>{count} people wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people owe you an answer.</source>
        <translation>
            <numerusform>{count} person owes you an answer.</numerusform>
            <numerusform>{count} people owe you an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reminders for you.</source>
        <translation>
            <numerusform>{count} reminder for you.</numerusform>
            <numerusform>{count} reminders for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message numerus="yes">
        <source>Notice shown %n times</source>
        <translation>
            <numerusform>Notice shown %n time</numerusform>
            <numerusform>Notice shown %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} emergencies wait; next is {name}, {left}.</source>
        <translation>
            <numerusform>{count} emergency waits: {name}, {left}.</numerusform>
            <numerusform>{count} emergencies wait; next is {name}, {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more emergencies wait.</source>
        <translation>
            <numerusform>%n more emergency waits.</numerusform>
            <numerusform>%n more emergencies wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises are broken.</source>
        <translation>
            <numerusform>%n promise is broken.</numerusform>
            <numerusform>%n promises are broken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for an answer.</source>
        <translation>
            <numerusform>%n waits for an answer.</numerusform>
            <numerusform>%n wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are with someone else.</source>
        <translation>
            <numerusform>%n is with someone else.</numerusform>
            <numerusform>%n are with someone else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You asked %n people for something.</source>
        <translation>
            <numerusform>You asked %n person for something.</numerusform>
            <numerusform>You asked %n people for something.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message numerus="yes">
        <source>You gave {released} back.</source>
        <translation>
            <numerusform>You gave {released} back.</numerusform>
            <numerusform>You gave {released} back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} went to %n emergencies</source>
        <translation>
            <numerusform>{length} went to %n emergency</numerusform>
            <numerusform>{length} went to %n emergencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} went to %n call-backs</source>
        <translation>
            <numerusform>{length} went to %n call-back</numerusform>
            <numerusform>{length} went to %n call-backs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} to %n call-backs</source>
        <translation>
            <numerusform>{length} to %n call-back</numerusform>
            <numerusform>{length} to %n call-backs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{planned} of the {target} you want, in %n block(s).</source>
        <translation>
            <numerusform>{planned} of the {target} you want, in %n block.</numerusform>
            <numerusform>{planned} of the {target} you want, in %n blocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{planned} of margin in %n block(s).</source>
        <translation>
            <numerusform>{planned} of margin in %n block.</numerusform>
            <numerusform>{planned} of margin in %n blocks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>subscriptions</name>
    <message numerus="yes">
        <source>%n entries are gone at the source; kept until you decide.</source>
        <translation>
            <numerusform>%n entry is gone at the source; kept until you decide.</numerusform>
            <numerusform>%n entries are gone at the source; kept until you decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendars need a look.</source>
        <translation>
            <numerusform>%n calendar needs a look.</numerusform>
            <numerusform>%n calendars need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of {calendar} are gone at the source.</source>
        <translation>
            <numerusform>%n entry of {calendar} is gone at the source.</numerusform>
            <numerusform>%n entries of {calendar} are gone at the source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watched_calls</name>
    <message numerus="yes">
        <source>%n calls in {file} could not be read. Import it yourself to see which.</source>
        <translation>
            <numerusform>%n call in {file} could not be read. Import it yourself to see which.</numerusform>
            <numerusform>%n calls in {file} could not be read. Import it yourself to see which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>week people</name>
    <message numerus="yes">
        <source>%n of them in this week</source>
        <translation>
            <numerusform>%n of them in this week</numerusform>
            <numerusform>%n of them in this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
</TS>
