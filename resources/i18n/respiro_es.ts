<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccountProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>AccountRows</name>
    <message numerus="yes">
        <source>%n calendars in use</source>
        <translation>
            <numerusform>%n calendario en uso</numerusform>
            <numerusform>%n calendarios en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>no calendar in use</source>
        <translation>ningún calendario en uso</translation>
    </message>
    <message>
        <source>password typed until Respiro ends</source>
        <translation>contraseña solo hasta que se cierre Respiro</translation>
    </message>
    <message>
        <source>Being synced…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Not synced yet · {again}</source>
        <translation>Aún sin sincronizar · {again}</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Sincronizado ahora mismo</translation>
    </message>
    <message>
        <source>Synced {ago} ago</source>
        <translation>Sincronizado hace {ago}</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation>
            <numerusform>%n cambio por enviar</numerusform>
            <numerusform>%n cambios por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were refused by the server</source>
        <translation>
            <numerusform>el servidor rechazó %n cambio</numerusform>
            <numerusform>el servidor rechazó %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on the server; kept until you decide.</source>
        <translation>
            <numerusform>%n entrada ya no está en el servidor; se conserva hasta que decidas.</numerusform>
            <numerusform>%n entradas ya no están en el servidor; se conservan hasta que decidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Not synced {since}</source>
        <translation>Sin sincronizar {since}</translation>
    </message>
    <message>
        <source>waits for its password</source>
        <translation>espera su contraseña</translation>
    </message>
    <message>
        <source>next any moment</source>
        <translation>próxima vez: en cualquier momento</translation>
    </message>
    <message>
        <source>next: {time}</source>
        <translation>próxima vez: {time}</translation>
    </message>
</context>
<context>
    <name>AccountTrouble</name>
    <message>
        <source>T&amp;ype it for this session…</source>
        <translation>&amp;Escribirla para esta sesión…</translation>
    </message>
    <message>
        <source>Ne&amp;w password…</source>
        <translation>C&amp;ontraseña nueva…</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Remove an account</source>
        <translation>Quitar una cuenta</translation>
    </message>
    <message>
        <source>Remove {account} from Respiro?</source>
        <translation>¿Quitar {account} de Respiro?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Its calendars, what came from them and its password are forgotten here. Nothing is removed on the server.</source>
        <translation>Aquí se olvidan sus calendarios, lo que vino de ellos y su contraseña. En el servidor no se quita nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes have not been sent yet: they stay here.</source>
        <translation>
            <numerusform>%n cambio aún no se ha enviado: se queda aquí.</numerusform>
            <numerusform>%n cambios aún no se han enviado: se quedan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>What Respiro plans then goes to a folder on this computer; what it wrote on the server stays there.</source>
        <translation>Lo que Respiro planifique irá entonces a una carpeta de este ordenador; lo que escribió en el servidor se queda allí.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>What Respiro &amp;plans goes to</source>
        <translation>Dónde va lo que Respiro p&amp;lanifica</translation>
    </message>
    <message>
        <source>Talking to {account}…</source>
        <translation>Hablando con {account}…</translation>
    </message>
    <message>
        <source>Calendars of {account}</source>
        <translation>Calendarios de {account}</translation>
    </message>
    <message>
        <source>This calendar takes no tasks, so that call-backs stay here.</source>
        <translation>Este calendario no acepta tareas, así que las llamadas por devolver se quedan aquí.</translation>
    </message>
    <message>
        <source>{account} is up to date.</source>
        <translation>{account} está al día.</translation>
    </message>
    <message>
        <source>{account}: nothing new.</source>
        <translation>{account}: nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{account} answers, and knows you: %n calendars.</source>
        <translation>
            <numerusform>{account} responde y te reconoce: %n calendario.</numerusform>
            <numerusform>{account} responde y te reconoce: %n calendarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new; Change… adds them.</source>
        <translation>
            <numerusform>%n de ellos es nuevo; añádelo con Cambiar…</numerusform>
            <numerusform>%n de ellos son nuevos; añádelos con Cambiar…</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} was removed here; nothing was removed on its server.</source>
        <translation>Se quitó {account} de aquí; en su servidor no se quitó nada.</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Use it until Respiro ends</source>
        <translation>&amp;Usarla hasta cerrar Respiro</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Cont&amp;inuar</translation>
    </message>
    <message>
        <source>Looking for your calendars…</source>
        <translation>Buscando tus calendarios…</translation>
    </message>
    <message>
        <source>Adding the account…</source>
        <translation>Añadiendo la cuenta…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Cancelado. No se ha añadido nada.</translation>
    </message>
</context>
<context>
    <name>AddressBox</name>
    <message>
        <source>Which e-mail address is yours? Meetings that you declined then leave the time free.</source>
        <translation>¿Cuál es tu dirección de correo? Así, las reuniones que rechazaste dejan libre su tiempo.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Tu dirección de correo</translation>
    </message>
    <message>
        <source>That&apos;s &amp;mine</source>
        <translation>Es la &amp;mía</translation>
    </message>
    <message>
        <source>Noted. You can change it in the settings, under Meetings.</source>
        <translation>Anotada. Puedes cambiarla en los ajustes, en Reuniones.</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>No free margin keeps the promise. You can choose:</source>
        <translation>Ningún margen libre cumple la promesa. Puedes elegir:</translation>
    </message>
    <message>
        <source>No margin of the next two weeks has room for this.</source>
        <translation>Ningún margen de las próximas dos semanas tiene sitio para esto.</translation>
    </message>
    <message>
        <source>Stay calm. Three questions, one decision, one promised time.</source>
        <translation>Calma. Tres preguntas, una decisión, una hora prometida.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Best place</source>
        <translation>Mejor sitio</translation>
    </message>
    <message>
        <source>Can help</source>
        <translation>Puede ayudar</translation>
    </message>
    <message>
        <source>Also open</source>
        <translation>También abierto</translation>
    </message>
    <message>
        <source>More ad&amp;vice</source>
        <translation>&amp;Más consejos</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Add their agenda…</source>
        <translation>Añadir su agenda…</translation>
    </message>
    <message>
        <source>Their agenda</source>
        <translation>Su agenda</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Añadir otra…</translation>
    </message>
    <message>
        <source>None. With it, margin lies where they are really free; you see no more than free and busy.</source>
        <translation>Ninguna. Con ella, el margen queda donde de verdad está libre; tú solo ves libre y ocupado.</translation>
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
        <translation>¿Qué ha cambiado?</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;Urgente</translation>
    </message>
    <message>
        <source>&amp;Important</source>
        <translation>&amp;Importante</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write what they want; one word is enough.</source>
        <translation>Escribe qué quiere; basta una palabra.</translation>
    </message>
    <message>
        <source>They want</source>
        <translation>Quiere</translation>
    </message>
    <message>
        <source>They expect</source>
        <translation>Lo espera</translation>
    </message>
    <message>
        <source>They have done</source>
        <translation>Ya ha hecho</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>BoardAnswers</name>
    <message>
        <source>How did it go with {name}? R reached, N no answer.</source>
        <translation>¿Qué tal con {name}? R hablado, N no contesta.</translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>Call {name} back</source>
        <translation>Devolver la llamada a {name}</translation>
    </message>
    <message>
        <source>Call back (Enter)</source>
        <translation>Devolver la llamada (Intro)</translation>
    </message>
    <message>
        <source>{name} was reached</source>
        <translation>Hablado con {name}</translation>
    </message>
    <message>
        <source>Reached (R)</source>
        <translation>Hablado (R)</translation>
    </message>
    <message>
        <source>Enter calls back, R reached, N no answer, S snooze, U emergency, Space shows all of it.</source>
        <translation>Intro llama, R localizado, N no contesta, S posponer, U emergencia, espacio lo muestra todo.</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Te esperan</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Nadie espera.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>CalendarChoice</name>
    <message>
        <source>What Respiro p&amp;lans goes to</source>
        <translation>Dónde va lo que Respiro p&amp;lanifica</translation>
    </message>
    <message>
        <source>&amp;Name of the account</source>
        <translation>&amp;Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Sync e&amp;very</source>
        <translation>Sincroni&amp;zar cada</translation>
    </message>
    <message>
        <source>Calendars found</source>
        <translation>Calendarios encontrados</translation>
    </message>
    <message>
        <source>Margin keeps clear of what counts as busy time.</source>
        <translation>El margen esquiva lo que cuenta como tiempo ocupado.</translation>
    </message>
    <message>
        <source>As it is: {place}</source>
        <translation>Como ahora: {place}</translation>
    </message>
    <message>
        <source>Margin, call-backs and urgent work are written there and nowhere else; a read-only calendar can&apos;t be chosen.</source>
        <translation>El margen, las llamadas por devolver y el trabajo urgente se escriben ahí y en ningún otro sitio; no se puede elegir un calendario de solo lectura.</translation>
    </message>
</context>
<context>
    <name>CalendarPlace</name>
    <message>
        <source>Drop your calendar&apos;s .ics file here, or</source>
        <translation>Suelta aquí el archivo .ics de tu calendario o</translation>
    </message>
    <message>
        <source>Google, Outlook, Apple, Nextcloud and Thunderbird export one in the calendar&apos;s settings or file menu.</source>
        <translation>Google, Outlook, Apple, Nextcloud y Thunderbird lo exportan en los ajustes del calendario o en el menú Archivo.</translation>
    </message>
</context>
<context>
    <name>CalendarRows</name>
    <message>
        <source>Busy time</source>
        <translation>Tiempo ocupado</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>from account {account}</source>
        <translation>de la cuenta {account}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used</source>
        <translation>
            <numerusform>%n no se pudo usar</numerusform>
            <numerusform>%n no se pudieron usar</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {date}.</source>
        <translation>Importado el {date}.</translation>
    </message>
</context>
<context>
    <name>CalendarsPage</name>
    <message>
        <source>Fetching {calendar}…</source>
        <translation>Actualizando {calendar}…</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation>No se pudo usar</translation>
    </message>
    <message>
        <source>&amp;Import a calendar…</source>
        <translation>&amp;Importar un calendario…</translation>
    </message>
    <message>
        <source>Import a&amp;gain…</source>
        <translation>Importar &amp;otra vez…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Remove a calendar</source>
        <translation>Quitar un calendario</translation>
    </message>
    <message>
        <source>Remove {calendar} from Respiro?</source>
        <translation>¿Quitar {calendar} de Respiro?</translation>
    </message>
    <message numerus="yes">
        <source>Its %n entries go, and it is fetched no more. At its source it stays as it is.</source>
        <translation>
            <numerusform>Se va su %n entrada y deja de actualizarse. En su origen queda como está.</numerusform>
            <numerusform>Se van sus %n entradas y deja de actualizarse. En su origen queda como está.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n entries go. Your own calendar and the file stay as they are.</source>
        <translation>
            <numerusform>Se va su %n entrada. Tu propio calendario y el archivo quedan como están.</numerusform>
            <numerusform>Se van sus %n entradas. Tu propio calendario y el archivo quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>C&amp;onnect to a server…</source>
        <translation>Conec&amp;tar con un servidor…</translation>
    </message>
    <message>
        <source>Show its acco&amp;unt</source>
        <translation>Ver su c&amp;uenta</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>&amp;Subscribe…</source>
        <translation>&amp;Suscribirse…</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>&amp;Actualizar ahora</translation>
    </message>
    <message>
        <source>They stay in {calendar}. You are asked again when it changes at its source.</source>
        <translation>No se quita nada de {calendar}. Se te preguntará otra vez cuando cambie en su origen.</translation>
    </message>
    <message>
        <source>{calendar} is up to date.</source>
        <translation>{calendar} está al día.</translation>
    </message>
    <message>
        <source>{calendar}: nothing new.</source>
        <translation>{calendar}: nada nuevo.</translation>
    </message>
    <message>
        <source>{calendar} was removed.</source>
        <translation>Se quitó {calendar}.</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>&amp;No answer</source>
        <translation>&amp;No contesta</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Posponer</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Re&amp;abrir</translation>
    </message>
    <message>
        <source>Emergency…</source>
        <translation>Emergencia…</translation>
    </message>
    <message>
        <source>Write down a call</source>
        <translation>Anotar una llamada</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Export as a &amp;table (CSV)…</source>
        <translation>Exportar como &amp;tabla (CSV)…</translation>
    </message>
    <message>
        <source>Export as &amp;tasks (ICS)…</source>
        <translation>Exportar como ta&amp;reas (ICS)…</translation>
    </message>
    <message>
        <source>Make them a &amp;client…</source>
        <translation>Hacer &amp;cliente…</translation>
    </message>
    <message>
        <source>&amp;Import a call log…</source>
        <translation>&amp;Importar un registro de llamadas…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
</context>
<context>
    <name>CallAnswers</name>
    <message>
        <source>How did it go with {name}?</source>
        <translation>¿Qué tal con {name}?</translation>
    </message>
    <message>
        <source>Always do so from now on</source>
        <translation>Hacerlo siempre así desde ahora</translation>
    </message>
    <message numerus="yes">
        <source>Put off %n times. Decide: call now, hand it on, or let it go.</source>
        <translation>
            <numerusform>Pospuesto %n vez. Decide: llama ya, delégalo o déjalo ir.</numerusform>
            <numerusform>Pospuesto %n veces. Decide: llama ya, delégalo o déjalo ir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No contesta</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>No llamé</translation>
    </message>
    <message>
        <source>&amp;Another time…</source>
        <translation>&amp;Otro momento…</translation>
    </message>
    <message>
        <source>An apology for {name}</source>
        <translation>Una disculpa para {name}</translation>
    </message>
    <message>
        <source>A reminder for {name}</source>
        <translation>Un recordatorio para {name}</translation>
    </message>
    <message>
        <source>A text for {name}</source>
        <translation>Un texto para {name}</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>CallExport</name>
    <message>
        <source>Export calls</source>
        <translation>Exportar llamadas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>The calls were written to {file}.</source>
        <translation>Las llamadas se escribieron en {file}.</translation>
    </message>
</context>
<context>
    <name>CallFields</name>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>Call bac&amp;k</source>
        <translation>&amp;Llamar</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>&amp;Vía</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>&amp;Missed</source>
        <translation>&amp;Perdida</translation>
    </message>
    <message>
        <source>Answe&amp;red</source>
        <translation>&amp;Contestada</translation>
    </message>
    <message>
        <source>I call&amp;ed</source>
        <translation>Llamé &amp;yo</translation>
    </message>
    <message>
        <source>&amp;I asked them</source>
        <translation>Espero &amp;respuesta</translation>
    </message>
    <message>
        <source>or e-mail</source>
        <translation>o correo</translation>
    </message>
    <message>
        <source>Nothing &amp;left to do</source>
        <translation>Nada p&amp;endiente</translation>
    </message>
    <message>
        <source>One of your clients</source>
        <translation>Es cliente tuyo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Otra vía</translation>
    </message>
    <message>
        <source>Remin&amp;d me</source>
        <translation>Rec&amp;ordar</translation>
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
        <translation>{name}: no contesta. De nuevo {when}.</translation>
    </message>
    <message>
        <source>{name}: put off. Again {when}.</source>
        <translation>{name}: pospuesto. De nuevo {when}.</translation>
    </message>
    <message>
        <source>{name}: to do again, {when}.</source>
        <translation>{name}: otra vez pendiente, {when}.</translation>
    </message>
    <message>
        <source>{name}: settled.</source>
        <translation>{name}: resuelto.</translation>
    </message>
    <message>
        <source>{name}: still to do.</source>
        <translation>{name}: sigue pendiente.</translation>
    </message>
    <message>
        <source>{name}: corrected.</source>
        <translation>{name}: corregido.</translation>
    </message>
    <message>
        <source>There is no number or address to reach them by. Edit adds one.</source>
        <translation>No hay número ni dirección para contactar. Añade uno con Editar.</translation>
    </message>
    <message>
        <source>No program here opens “{scheme}:” links. Choose one in your desktop&apos;s settings.</source>
        <translation>Aquí ningún programa abre los enlaces «{scheme}:». Elige uno en los ajustes del escritorio.</translation>
    </message>
</context>
<context>
    <name>CallsImportDialog</name>
    <message>
        <source>Import calls</source>
        <translation>Importar llamadas</translation>
    </message>
    <message>
        <source>Cancelled. What was read until then is kept; a new import goes on from there.</source>
        <translation>Cancelado. Lo leído hasta entonces se conserva; otra importación sigue desde ahí.</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>A key for all programs</source>
        <translation>Una tecla para todos los programas</translation>
    </message>
    <message>
        <source>Writes a call down from wherever you are, in any program.</source>
        <translation>Anota una llamada desde donde estés, en cualquier programa.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Counted in your working time: evenings and days off don&apos;t count.</source>
        <translation>Se cuenta en tu horario de trabajo: las noches y los días libres no cuentan.</translation>
    </message>
    <message>
        <source>&amp;Answer within</source>
        <translation>&amp;Responder en</translation>
    </message>
    <message>
        <source>A call-&amp;back takes</source>
        <translation>&amp;Devolver una llamada lleva</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>&amp;First after</source>
        <translation>El &amp;primero tras</translation>
    </message>
    <message>
        <source>Comes bac&amp;k after</source>
        <translation>&amp;Vuelve tras</translation>
    </message>
    <message>
        <source>After no answer, try again after</source>
        <translation>Si no contestan, volver a intentarlo tras</translation>
    </message>
    <message>
        <source>After &amp;no answer</source>
        <translation>Si &amp;no contestan, tras</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horas de silencio</translation>
    </message>
    <message>
        <source>Clients who are let through remind you in quiet hours too.</source>
        <translation>Los clientes a los que dejas pasar te avisan también en horas de silencio.</translation>
    </message>
    <message>
        <source>From the phone</source>
        <translation>Del teléfono</translation>
    </message>
    <message>
        <source>Take missed calls over from &amp;paired phones (KDE Connect)</source>
        <translation>Recoger las llamadas perdidas de telé&amp;fonos vinculados (KDE Connect)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Choose the folder with call logs</source>
        <translation>Elige la carpeta con registros de llamadas</translation>
    </message>
    <message>
        <source>Folder with call &amp;logs</source>
        <translation>Carpeta de re&amp;gistros</translation>
    </message>
    <message>
        <source>asks whether that was the call-back</source>
        <translation>pregunta si devolvías la llamada</translation>
    </message>
    <message>
        <source>ends the reminder</source>
        <translation>cierra el recordatorio</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>no cambia nada</translation>
    </message>
    <message>
        <source>When you ha&amp;ve called them</source>
        <translation>Si &amp;llamas tú, Respiro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>N&amp;umbers without prefix are of</source>
        <translation>Números sin prefi&amp;jo</translation>
    </message>
    <message>
        <source>In sight</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>Keep the list of who &amp;waits on the screen</source>
        <translation>Mantener en pantalla la lista de &amp;quién espera</translation>
    </message>
    <message>
        <source>Keep call-backs as &amp;tasks in the home calendar</source>
        <translation>Guardar las llamadas por devolver como &amp;tareas en el calendario de Respiro</translation>
    </message>
    <message>
        <source>Keep mar&amp;gin in the home calendar</source>
        <translation>Guardar el &amp;margen en el calendario de Respiro</translation>
    </message>
    <message>
        <source>Respiro&apos;s own</source>
        <translation>la de Respiro</translation>
    </message>
    <message>
        <source>Choose the home calendar&apos;s folder</source>
        <translation>Elige la carpeta del calendario de Respiro</translation>
    </message>
    <message>
        <source>Folder of the &amp;home calendar</source>
        <translation>C&amp;arpeta del calendario de Respiro</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>la mañana siguiente</translation>
    </message>
</context>
<context>
    <name>CallsPreview</name>
    <message>
        <source>What the columns are</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message>
        <source>The first calls, as they are understood</source>
        <translation>Las primeras llamadas, tal como se entienden</translation>
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
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>{format}: say which column is what</source>
        <translation>{format}: di qué es cada columna</translation>
    </message>
    <message numerus="yes">
        <source>{format}: %n calls</source>
        <translation>
            <numerusform>{format}: %n llamada</numerusform>
            <numerusform>{format}: %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A column has to say when the call was, and another the number or the name.</source>
        <translation>Una columna tiene que decir cuándo fue la llamada, y otra el número o el nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows can&apos;t be read.</source>
        <translation>
            <numerusform>%n fila no se puede leer.</numerusform>
            <numerusform>%n filas no se pueden leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld their number; nobody can be called back.</source>
        <translation>
            <numerusform>%n ocultó su número; no se le puede devolver la llamada.</numerusform>
            <numerusform>%n ocultaron su número; no se les puede devolver la llamada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come from blocked numbers and are left out.</source>
        <translation>
            <numerusform>%n viene de un número bloqueado y se deja fuera.</numerusform>
            <numerusform>%n vienen de números bloqueados y se dejan fuera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsProgress</name>
    <message>
        <source>Opening the file…</source>
        <translation>Abriendo el archivo…</translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation>Leyendo las llamadas…</translation>
    </message>
    <message>
        <source>Putting them into your log…</source>
        <translation>Poniéndolas en tu registro…</translation>
    </message>
</context>
<context>
    <name>CallsResult</name>
    <message numerus="yes">
        <source>%n calls read</source>
        <translation>
            <numerusform>%n llamada leída</numerusform>
            <numerusform>%n llamadas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new follow-ups</source>
        <translation>
            <numerusform>%n pendiente nuevo</numerusform>
            <numerusform>%n pendientes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read; all others were:</source>
        <translation>
            <numerusform>%n fila no se pudo leer; las demás se leyeron:</numerusform>
            <numerusform>%n filas no se pudieron leer; las demás se leyeron:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out, for there is nobody to call back:</source>
        <translation>
            <numerusform>%n fila se dejó fuera, porque no hay a quién devolver la llamada:</numerusform>
            <numerusform>%n filas se dejaron fuera, porque no hay a quién devolver la llamada:</numerusform>
        </translation>
    </message>
    <message>
        <source>(the first {shown} of {count})</source>
        <translation>(las primeras {shown} de {count})</translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n ya estaba aquí.</numerusform>
            <numerusform>%n ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come from people who wait already.</source>
        <translation>
            <numerusform>%n es de alguien que ya espera.</numerusform>
            <numerusform>%n son de personas que ya esperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are done: you talked since.</source>
        <translation>
            <numerusform>%n pendiente queda hecho: ya hablasteis.</numerusform>
            <numerusform>%n pendientes quedan hechos: ya hablasteis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups ask whether your call settled them.</source>
        <translation>
            <numerusform>%n pendiente pregunta si tu llamada lo resolvió.</numerusform>
            <numerusform>%n pendientes preguntan si tu llamada los resolvió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new waits for you.</source>
        <translation>No te espera nadie nuevo.</translation>
    </message>
</context>
<context>
    <name>CallsWindow</name>
    <message>
        <source>This one is no longer in the log.</source>
        <translation>Este ya no está en el registro.</translation>
    </message>
    <message>
        <source>Who waits for you</source>
        <translation>Quién te espera</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidos</translation>
    </message>
    <message>
        <source>Log of calls</source>
        <translation>Registro de llamadas</translation>
    </message>
</context>
<context>
    <name>CardsField</name>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>Contactos (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Choose your contacts</source>
        <translation>Elige tus contactos</translation>
    </message>
</context>
<context>
    <name>CardsPeople</name>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>Elegir &amp;todo</translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>%n persona encontrada</numerusform>
            <numerusform>%n personas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to add</source>
        <translation>
            <numerusform>%n con algo que añadir</numerusform>
            <numerusform>%n con algo que añadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n no se pudo leer</numerusform>
            <numerusform>%n no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Línea {line}: {why}</translation>
    </message>
    <message>
        <source>{count} of {possible} chosen</source>
        <translation>Elegidos: {count} de {possible}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Adds to {client}</source>
        <translation>Se suma a {client}</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya está</translation>
    </message>
</context>
<context>
    <name>CardsPlace</name>
    <message>
        <source>Drop your contacts here, or</source>
        <translation>Suelta aquí tus contactos o</translation>
    </message>
    <message>
        <source>A vCard file (.vcf), as phones, Google, Outlook, Apple, Nextcloud and Thunderbird export it. You choose next who of them are clients.</source>
        <translation>Un archivo vCard (.vcf), como lo exportan los teléfonos, Google, Outlook, Apple, Nextcloud y Thunderbird. Después eliges quiénes son clientes.</translation>
    </message>
</context>
<context>
    <name>CardsProgress</name>
    <message>
        <source>Reading the contacts…</source>
        <translation>Leyendo los contactos…</translation>
    </message>
    <message>
        <source>Putting them among your clients…</source>
        <translation>Poniéndolos entre tus clientes…</translation>
    </message>
</context>
<context>
    <name>CardsResult</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n new clients</source>
        <translation>
            <numerusform>%n cliente nuevo</numerusform>
            <numerusform>%n clientes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known ones have more now</source>
        <translation>
            <numerusform>%n conocido tiene ahora más datos</numerusform>
            <numerusform>%n conocidos tienen ahora más datos</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
    <message>
        <source>Give those who matter their weight and their hours: margin is placed where you can reach them.</source>
        <translation>Dales su peso y su horario a los que importan: el margen se pone donde puedes localizarlos.</translation>
    </message>
    <message>
        <source>Taken back: your clients are as before.</source>
        <translation>Deshecho: tus clientes están como antes.</translation>
    </message>
</context>
<context>
    <name>ChangeAccountDialog</name>
    <message>
        <source>Change an account</source>
        <translation>Cambiar una cuenta</translation>
    </message>
    <message>
        <source>&amp;Look for new calendars</source>
        <translation>&amp;Buscar calendarios nuevos</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Contraseña nueva</translation>
    </message>
    <message>
        <source>Sync &amp;every</source>
        <translation>&amp;Sincronizar cada</translation>
    </message>
    <message>
        <source>&amp;Use it until Respiro ends</source>
        <translation>&amp;Usarla hasta cerrar Respiro</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>not on the server any more</source>
        <translation>ya no está en el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n new calendars. Tick what counts as busy time, then save.</source>
        <translation>
            <numerusform>%n calendario nuevo. Márcalo si cuenta como tiempo ocupado y guarda.</numerusform>
            <numerusform>%n calendarios nuevos. Marca los que cuenten como tiempo ocupado y guarda.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new calendars.</source>
        <translation>No hay calendarios nuevos.</translation>
    </message>
    <message>
        <source>Looking for your calendars…</source>
        <translation>Buscando tus calendarios…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Cancelled. The account is as it was.</source>
        <translation>Cancelado. La cuenta está como estaba.</translation>
    </message>
</context>
<context>
    <name>ChangeSubscriptionDialog</name>
    <message>
        <source>Change a calendar</source>
        <translation>Cambiar un calendario</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Mía</translation>
    </message>
    <message>
        <source>Show only &amp;free and busy</source>
        <translation>Mostrar solo &amp;libre y ocupado</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>New &amp;address</source>
        <translation>Nueva &amp;dirección</translation>
    </message>
    <message>
        <source>&amp;Whose agenda</source>
        <translation>De quién es la &amp;agenda</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Cada cuánto</translation>
    </message>
    <message>
        <source>Cancelled. What was fetched before is still used.</source>
        <translation>Cancelado. Se sigue usando lo que ya había.</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Which situation is it?</source>
        <translation>¿Qué situación es?</translation>
    </message>
    <message>
        <source>Your playbooks will stand here: what to do in an emergency, step by step.</source>
        <translation>Aquí estarán tus protocolos: qué hacer en una emergencia, paso a paso.</translation>
    </message>
    <message>
        <source>Your own playbooks go to the folder {folder}.</source>
        <translation>Tus propios protocolos van en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>Empezar otro</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to mend. The other playbooks work.</source>
        <translation>
            <numerusform>%n archivo por corregir. Los demás protocolos funcionan.</numerusform>
            <numerusform>%n archivos por corregir. Los demás protocolos funcionan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>Opens {name}</source>
        <translation>Abre la ficha de {name}</translation>
    </message>
</context>
<context>
    <name>ClientCards</name>
    <message>
        <source>No client needed anything.</source>
        <translation>Ningún cliente necesitó nada.</translation>
    </message>
</context>
<context>
    <name>ClientDataDialog</name>
    <message>
        <source>All that is stored</source>
        <translation>Todo lo guardado</translation>
    </message>
    <message>
        <source>All that is stored about {name}</source>
        <translation>Todo lo guardado sobre {name}</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Reuniendo los datos…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Meetings in your calendars are not listed: they belong to the calendars.</source>
        <translation>Las reuniones de tus calendarios no aparecen: pertenecen a los calendarios.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save into which folder?</source>
        <translation>¿En qué carpeta se guarda?</translation>
    </message>
    <message>
        <source>Saved as {files}.</source>
        <translation>Guardado como {files}.</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Usual requests</source>
        <translation>Peticiones habituales</translation>
    </message>
    <message>
        <source>Reaching them</source>
        <translation>Localizarle</translation>
    </message>
    <message>
        <source>Reaching you</source>
        <translation>Localizarte</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Money and notes</source>
        <translation>Dinero y notas</translation>
    </message>
    <message>
        <source>A: weighs most</source>
        <translation>A: pesa más</translation>
    </message>
    <message>
        <source>B: weighs as usual</source>
        <translation>B: pesa lo normal</translation>
    </message>
    <message>
        <source>C: weighs least</source>
        <translation>C: pesa menos</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>Invader</source>
        <translation>Invasor</translation>
    </message>
    <message>
        <source>Impatient</source>
        <translation>Impaciente</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ClientEraseDialog</name>
    <message>
        <source>Erase a client</source>
        <translation>Borrar un cliente</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>¿Borrar a {name} para siempre?</translation>
    </message>
    <message>
        <source>Their data, calls, follow-ups, urgent requests and playbooks go from Respiro, from every backup and from your home calendar. The minutes of margin that they used stay in your review, without a name. This can&apos;t be undone.</source>
        <translation>Sus datos, llamadas, pendientes, solicitudes urgentes y protocolos se van de Respiro, de todas las copias de seguridad y de tu calendario de Respiro. Los minutos de margen que usó se quedan en tu revisión, sin nombre. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Save a &amp;copy first…</source>
        <translation>Guardar antes una &amp;copia…</translation>
    </message>
    <message>
        <source>Delete &amp;damaged stores that were set aside and may hold their data</source>
        <translation>Borrar también los archivos &amp;dañados que se apartaron y pueden tener sus datos</translation>
    </message>
    <message>
        <source>To confirm, type their &amp;name</source>
        <translation>Para confirmar, escribe su &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Their name, to confirm</source>
        <translation>Su nombre, para confirmar</translation>
    </message>
    <message>
        <source>Save into which folder?</source>
        <translation>¿En qué carpeta se guarda?</translation>
    </message>
    <message>
        <source>Writing backup {number} of {count} anew…</source>
        <translation>Escribiendo de nuevo la copia {number} de {count}…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>Se borró a {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are gone.</source>
        <translation>
            <numerusform>Se fue %n registro.</numerusform>
            <numerusform>Se fueron %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups were written anew.</source>
        <translation>
            <numerusform>Se escribió de nuevo %n copia de seguridad.</numerusform>
            <numerusform>Se escribieron de nuevo %n copias de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of others, or meetings in your calendars, still name them: they are not theirs.</source>
        <translation>
            <numerusform>%n entrada de otros, o reunión de tus calendarios, aún lleva su nombre: no le pertenece.</numerusform>
            <numerusform>%n entradas de otros, o reuniones de tus calendarios, aún llevan su nombre: no le pertenecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. They are still there; some backups may be without them already. You can go on later.</source>
        <translation>Cancelado. El cliente sigue ahí; puede que ya no esté en algunas copias. Puedes continuar más tarde.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>ClientTextDialog</name>
    <message>
        <source>This client is no longer there.</source>
        <translation>Este cliente ya no está.</translation>
    </message>
    <message>
        <source>A text for {name}</source>
        <translation>Un texto para {name}</translation>
    </message>
    <message>
        <source>A text for a client</source>
        <translation>Un texto para un cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Margin is placed where your clients can be reached, the more so for those who weigh more.</source>
        <translation>El margen se pone donde puedes localizar a tus clientes, y más cuanto más pesan.</translation>
    </message>
    <message>
        <source>No clients yet. Margin still works; it just doesn&apos;t know when they are there.</source>
        <translation>Aún no hay clientes. El margen funciona igual; solo que no sabe cuándo están.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importar contactos…</translation>
    </message>
    <message>
        <source>Sho&amp;w all that is stored…</source>
        <translation>&amp;Ver todo lo guardado…</translation>
    </message>
    <message>
        <source>Era&amp;se…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>can be reached {duration} a week</source>
        <translation>localizable {duration} a la semana</translation>
    </message>
    <message>
        <source>no hours known</source>
        <translation>sin horario conocido</translation>
    </message>
    <message>
        <source>let through</source>
        <translation>se le deja pasar</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>Se borró a {name}.</translation>
    </message>
    <message>
        <source>Your clients are as before.</source>
        <translation>Tus clientes están como antes.</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>Se guardó {name}.</translation>
    </message>
    <message>
        <source>{name} is as before.</source>
        <translation>{name} está como antes.</translation>
    </message>
    <message>
        <source>{name} was removed again.</source>
        <translation>Se volvió a quitar {name}.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>Se quitó {name}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} ha vuelto.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>{column} is</source>
        <translation>{column} es</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Missed, answered…</source>
        <translation>Tipo de llamada</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
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
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>{week}. Press to compare with another week</source>
        <translation>{week}. Pulsa para comparar con otra semana</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Margin by day</source>
        <translation>Margen por día</translation>
    </message>
</context>
<context>
    <name>DaysOff</name>
    <message>
        <source>First day off</source>
        <translation>Primer día libre</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>Último día libre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>None yet. Add a holiday trip, and that week&apos;s target shrinks with it.</source>
        <translation>Aún ninguno. Añade un viaje y el objetivo de esa semana bajará con él.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;hasta</translation>
    </message>
    <message numerus="yes">
        <source>{first} – {last} (%n days)</source>
        <translation>
            <numerusform>{first} – {last} (%n día)</numerusform>
            <numerusform>{first} – {last} (%n días)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Advised</source>
        <translation>Aconsejado</translation>
    </message>
</context>
<context>
    <name>DecisionFields</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>You offer</source>
        <translation>Ofreces</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Promise by</source>
        <translation>Prometer para</translation>
    </message>
    <message>
        <source>the first page tomorrow, or someone who can</source>
        <translation>mañana la primera página, o alguien que pueda</translation>
    </message>
    <message>
        <source>tomorrow 12:00, or leave it open</source>
        <translation>mañana 12:00, o déjalo abierto</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>No time of its own, in the queue</source>
        <translation>Sin hora propia, en la cola</translation>
    </message>
    <message>
        <source>Send the answer {when}; you are reminded</source>
        <translation>Enviar la respuesta {when}; se te recordará</translation>
    </message>
    <message>
        <source>Send it now: counts as an exception</source>
        <translation>Enviarla ya: cuenta como excepción</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Enviarla ya</translation>
    </message>
    <message>
        <source>Ad&amp;vice</source>
        <translation>Con&amp;sejos</translation>
    </message>
    <message>
        <source>A&amp;ccept it anyway</source>
        <translation>Aceptar de todas &amp;formas</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Start now</source>
        <translation>Empezar ya</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Delegar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Hacerlo ya</translation>
    </message>
    <message>
        <source>In this block</source>
        <translation>En este bloque</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>A shorter way</source>
        <translation>Algo más corto</translation>
    </message>
    <message>
        <source>By mail for now</source>
        <translation>De momento, por correo</translation>
    </message>
    <message>
        <source>Someone else takes it over</source>
        <translation>Lo lleva otra persona</translation>
    </message>
    <message>
        <source>No, but with an alternative</source>
        <translation>No, pero con alternativa</translation>
    </message>
    <message>
        <source>Started: {name}</source>
        <translation>En marcha: {name}</translation>
    </message>
    <message>
        <source>{helper} takes over for {name}</source>
        <translation>{helper} se encarga: {name}</translation>
    </message>
    <message>
        <source>Declined with an alternative: {name}</source>
        <translation>Rechazado con alternativa: {name}</translation>
    </message>
    <message>
        <source>Scheduled: {name}, {when}</source>
        <translation>Planificado: {name}, {when}</translation>
    </message>
    <message>
        <source>Promised: {name}, by {when}</source>
        <translation>Prometido: {name}, para {when}</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Ahora</translation>
    </message>
    <message>
        <source>In this &amp;block</source>
        <translation>En este &amp;bloque</translation>
    </message>
    <message>
        <source>&amp;Later…</source>
        <translation>Más &amp;tarde…</translation>
    </message>
    <message>
        <source>&amp;Shorter…</source>
        <translation>Más &amp;corto…</translation>
    </message>
    <message>
        <source>By &amp;phone…</source>
        <translation>Por te&amp;léfono…</translation>
    </message>
    <message>
        <source>By &amp;mail…</source>
        <translation>Por corre&amp;o…</translation>
    </message>
    <message>
        <source>Someone &amp;else…</source>
        <translation>Ot&amp;ra persona…</translation>
    </message>
    <message>
        <source>N&amp;o, but…</source>
        <translation>&amp;No, pero…</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
</context>
<context>
    <name>EatersList</name>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Write a name, a number or an address.</source>
        <translation>Escribe un nombre, un número o una dirección.</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Free, kept blank</source>
        <translation>Libre, en blanco</translation>
    </message>
    <message>
        <source>Free, still ahead</source>
        <translation>Libre, por delante</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Comido</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>{planned} planned of {target}</source>
        <translation>Planificado: {planned} de {target}</translation>
    </message>
    <message>
        <source>Nothing planned, target {target}</source>
        <translation>Nada planificado, objetivo {target}</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>ningún archivo elegido aún</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Calendar &amp;name</source>
        <translation>&amp;Nombre del calendario</translation>
    </message>
    <message>
        <source>Calendar name</source>
        <translation>Nombre del calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <translation>Calendarios (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Elige un archivo de calendario</translation>
    </message>
    <message>
        <source>the file&apos;s own name for it</source>
        <translation>el nombre que le da el archivo</translation>
    </message>
    <message>
        <source>{calendar} is there already. The file takes the place of what it was read from before.</source>
        <translation>{calendar} ya existe. El archivo ocupa el lugar de lo que se leyó antes.</translation>
    </message>
    <message>
        <source>Read again: what changed in the file changes here.</source>
        <translation>Se lee otra vez: lo que cambió en el archivo cambia aquí.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the name that the file itself gives.</source>
        <translation>Déjalo vacío para conservar el nombre que da el propio archivo.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>ningún archivo elegido aún</translation>
    </message>
    <message>
        <source>Ano&amp;ther…</source>
        <translation>O&amp;tro…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Waiting</source>
        <translation>Esperan</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Qué lista</translation>
    </message>
    <message>
        <source>Name, number, subject</source>
        <translation>Nombre, número, asunto</translation>
    </message>
    <message>
        <source>Search by name, number or subject</source>
        <translation>Buscar por nombre, número o asunto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>You owe them</source>
        <translation>Les debes</translation>
    </message>
    <message>
        <source>They owe you</source>
        <translation>Te deben</translation>
    </message>
    <message>
        <source>Later than promised</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <translation>Filtro: {what}</translation>
    </message>
</context>
<context>
    <name>FinishSheet</name>
    <message>
        <source>How long did it take?</source>
        <translation>¿Cuánto tiempo llevó?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>&amp;Give the last {length} of that margin back</source>
        <translation>&amp;Devolver los últimos {length} de ese margen</translation>
    </message>
    <message>
        <source>Booked to your margin of {when}: {length}.</source>
        <translation>A cuenta de tu margen ({when}): {length}.</translation>
    </message>
    <message>
        <source>Done before its time: your margin of {when} stays free.</source>
        <translation>Hecho antes de su hora: tu margen ({when}) queda libre.</translation>
    </message>
    <message>
        <source>No margin was kept for it, so none is booked.</source>
        <translation>No había margen reservado, así que no se gasta ninguno.</translation>
    </message>
</context>
<context>
    <name>FiresPage</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>such as: the weekly report</source>
        <translation>por ejemplo: el informe semanal</translation>
    </message>
    <message>
        <source>Don&apos;t remind me</source>
        <translation>Sin recordatorio</translation>
    </message>
    <message>
        <source>Ahead, in working time:</source>
        <translation>Antes, en tiempo de trabajo:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Working time ahead at which you are reminded</source>
        <translation>Tiempo de trabajo con el que se te recuerda antes</translation>
    </message>
    <message>
        <source>What they are known to ask at the last moment. Margin is kept for it, and you are reminded to ask first.</source>
        <translation>Lo que suele pedir a última hora. Se le guarda margen y se te recuerda preguntar antes.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Usually comes</source>
        <translation>Suele llegar</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Lleva</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>It ends before it begins. Swap the two.</source>
        <translation>Acaba antes de empezar. Intercambia las dos.</translation>
    </message>
    <message>
        <source>Say what they ask for, or remove it.</source>
        <translation>Di qué pide o quítalo.</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Nothing was left to do.</source>
        <translation>No quedó nada pendiente.</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>Recordárselo…</translation>
    </message>
    <message>
        <source>Add a number…</source>
        <translation>Añadir un número…</translation>
    </message>
    <message>
        <source>Call back {where}</source>
        <translation>Devolver llamada: {where}</translation>
    </message>
    <message>
        <source>Write by {where}</source>
        <translation>Escribir por {where}</translation>
    </message>
    <message>
        <source>Write to {where}</source>
        <translation>Escribir a {where}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo acabó</translation>
    </message>
    <message>
        <source>Apology &amp;text…</source>
        <translation>&amp;Texto de disculpa…</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Formas de contacto</translation>
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
        <translation>Idioma y hora</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system ({zone})</source>
        <translation>Como el sistema ({zone})</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>&amp;Start Respiro when you log in</source>
        <translation>I&amp;niciar Respiro al entrar en tu sesión</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avísame</translation>
    </message>
    <message>
        <source>as the week &amp;ends: its review, and to plan the next one</source>
        <translation>al &amp;acabar la semana: su revisión, y planificar la siguiente</translation>
    </message>
    <message>
        <source>as the week&apos;s &amp;work begins: how much margin the week has</source>
        <translation>al empezar el &amp;trabajo de la semana: cuánto margen tiene</translation>
    </message>
    <message>
        <source>Time of the review</source>
        <translation>Hora de la revisión</translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation>&amp;Revisión el</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde las</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Día de la revisión</translation>
    </message>
    <message>
        <source>when a margin block &amp;begins</source>
        <translation>cuando &amp;empieza un bloque de margen</translation>
    </message>
</context>
<context>
    <name>HelperDialog</name>
    <message>
        <source>Backup person</source>
        <translation>Persona de apoyo</translation>
    </message>
    <message>
        <source>New backup person</source>
        <translation>Nueva persona de apoyo</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation>El mismo que el mío</translation>
    </message>
    <message>
        <source>One thing a line, such as: invoices</source>
        <translation>Una cosa por línea, por ejemplo: facturas</translation>
    </message>
    <message>
        <source>several with commas</source>
        <translation>varios, con comas</translation>
    </message>
    <message>
        <source>Time until which they answer</source>
        <translation>Hora hasta la que responde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Can &amp;take over</source>
        <translation>Puede &amp;encargarse de</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Responde</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Teléfonos</translation>
    </message>
    <message>
        <source>&amp;E-mails</source>
        <translation>&amp;Correos</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Not&amp;as</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>There is someone of that name already. Add what tells them apart.</source>
        <translation>Ya hay alguien con ese nombre. Añade algo que los distinga.</translation>
    </message>
</context>
<context>
    <name>HelperSheet</name>
    <message>
        <source>Who takes it over?</source>
        <translation>¿Quién se encarga?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Delegar</translation>
    </message>
    <message>
        <source>Write who it is.</source>
        <translation>Escribe quién es.</translation>
    </message>
    <message>
        <source>You are reminded to ask them in time.</source>
        <translation>Se te recordará preguntarle a tiempo.</translation>
    </message>
    <message>
        <source>does not answer any more today</source>
        <translation>hoy ya no responde</translation>
    </message>
</context>
<context>
    <name>HelpersPage</name>
    <message>
        <source>Backup people</source>
        <translation>Personas de apoyo</translation>
    </message>
    <message>
        <source>When an emergency is more than you can take, one of them can do it for you.</source>
        <translation>Cuando una emergencia te supere, una de ellas puede hacerla por ti.</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever you add here is offered when something doesn&apos;t fit, with the hand-over ready to send.</source>
        <translation>Aún nadie. A quien añadas aquí se te propondrá cuando algo no quepa, con el encargo listo para enviar.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>answers at any time</source>
        <translation>responde a cualquier hora</translation>
    </message>
    <message>
        <source>answers until {time}</source>
        <translation>responde hasta las {time}</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>Se guardó {name}.</translation>
    </message>
    <message>
        <source>{name} is as before.</source>
        <translation>{name} está como antes.</translation>
    </message>
    <message>
        <source>{name} was removed again.</source>
        <translation>Se volvió a quitar {name}.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>Se quitó {name}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} ha vuelto.</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>Re&amp;gion code</source>
        <translation>Código de re&amp;gión</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Código de región</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>The part of the country whose holidays you keep, such as CT for Catalonia</source>
        <translation>La parte del país cuyos festivos guardas, como CT para Cataluña</translation>
    </message>
    <message>
        <source>Choose a country, and its public holidays count as free days.</source>
        <translation>Elige un país y sus festivos contarán como días libres.</translation>
    </message>
    <message>
        <source>Next: {holiday}, {date}</source>
        <translation>El próximo: {holiday}, {date}</translation>
    </message>
    <message>
        <source>No holidays are known for this choice yet. They are looked up in the background.</source>
        <translation>Aún no se conocen festivos para esta elección. Se están buscando en segundo plano.</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Hours on {day}</source>
        <translation>Horario del {day}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Drag to add or change hours; double-click to remove them</source>
        <translation>Arrastra para añadir o cambiar horas; doble clic para quitarlas</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a calendar</source>
        <translation>Importar un calendario</translation>
    </message>
    <message>
        <source>Cancelled. Your agenda is as it was.</source>
        <translation>Cancelado. Tu agenda está como estaba.</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Import &amp;another…</source>
        <translation>Importar &amp;otro…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>Fetching it…</source>
        <translation>Obteniéndolo…</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>Leyendo los eventos…</translation>
    </message>
    <message>
        <source>Working out what repeats…</source>
        <translation>Calculando lo que se repite…</translation>
    </message>
    <message>
        <source>Putting it into your agenda…</source>
        <translation>Poniéndolo en tu agenda…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%n events in {calendar}.</source>
        <translation>
            <numerusform>%n evento en {calendar}.</numerusform>
            <numerusform>%n eventos en {calendar}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since it was last read.</source>
        <translation>Nada ha cambiado desde la última lectura.</translation>
    </message>
    <message>
        <source>They now stand in your week, and margin keeps clear of them.</source>
        <translation>Ya están en tu semana, y el margen los respeta.</translation>
    </message>
    <message>
        <source>The end of the file is missing. What stood before was read, and nothing was removed; export it again.</source>
        <translation>Falta el final del archivo. Se leyó lo que había antes y no se quitó nada; expórtalo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used; all others were read:</source>
        <translation>
            <numerusform>%n no se pudo usar; los demás se leyeron:</numerusform>
            <numerusform>%n no se pudieron usar; los demás se leyeron:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All were read, %n not quite as written:</source>
        <translation>
            <numerusform>Se leyeron todos; %n no del todo como está escrito:</numerusform>
            <numerusform>Se leyeron todos; %n no del todo como están escritos:</numerusform>
        </translation>
    </message>
    <message>
        <source>(the first {shown} of {count})</source>
        <translation>(los primeros {shown} de {count})</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>Enough margin in</source>
        <translation>Margen suficiente en</translation>
    </message>
    <message>
        <source>How much margin</source>
        <translation>Cuánto margen</translation>
    </message>
    <message>
        <source>Other length</source>
        <translation>Otra duración</translation>
    </message>
    <message>
        <source>Length of this week&apos;s margin</source>
        <translation>Duración del margen de esta semana</translation>
    </message>
    <message>
        <source>As in settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>As in settings, {share} %</source>
        <translation>Como en los ajustes, {share} %</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>None in particular</source>
        <translation>Ninguna en particular</translation>
    </message>
    <message>
        <source>Let &amp;through out of hours</source>
        <translation>&amp;Dejar pasar fuera de horario</translation>
    </message>
    <message>
        <source>As in the settings ({duration})</source>
        <translation>Como en los ajustes ({duration})</translation>
    </message>
    <message>
        <source>Their own:</source>
        <translation>Plazo propio:</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Plazo de respuesta</translation>
    </message>
    <message>
        <source>Urgent within</source>
        <translation>Urgente en</translation>
    </message>
    <message>
        <source>Urgent by</source>
        <translation>Urgente por</translation>
    </message>
    <message>
        <source>Exceptions a month</source>
        <translation>Excepciones al mes</translation>
    </message>
    <message>
        <source>In your working time. They know it from the first day.</source>
        <translation>En tu tiempo de trabajo. Lo sabe desde el primer día.</translation>
    </message>
    <message>
        <source>Working time in which they are answered</source>
        <translation>Tiempo de trabajo en el que se le responde</translation>
    </message>
    <message>
        <source>Working time in which they are answered when it is urgent</source>
        <translation>Tiempo de trabajo en el que se le responde si es urgente</translation>
    </message>
    <message>
        <source>Answers out of hours and jumped queues count. Beyond this, the exception is becoming the norm.</source>
        <translation>Cuentan las respuestas fuera de horario y saltarse la cola. Más allá, la excepción se vuelve norma.</translation>
    </message>
    <message>
        <source>Their calls remind you at once, each time as an exception.</source>
        <translation>Sus llamadas te avisan al momento, cada vez como excepción.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>From {name}.</source>
        <translation>De {name}.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>El enlace está copiado.</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>Adónde lleva el enlace</translation>
    </message>
    <message>
        <source>Write to {place}?</source>
        <translation>¿Escribir a {place}?</translation>
    </message>
    <message>
        <source>Call {place}?</source>
        <translation>¿Llamar a {place}?</translation>
    </message>
    <message>
        <source>Open {place}?</source>
        <translation>¿Abrir {place}?</translation>
    </message>
</context>
<context>
    <name>LogField</name>
    <message>
        <source>Call logs (*.xml *.json *.csv *.tsv *.txt *.db *.sqlite)</source>
        <translation>Registros de llamadas (*.xml *.json *.csv *.tsv *.txt *.db *.sqlite)</translation>
    </message>
    <message>
        <source>Choose a call log</source>
        <translation>Elige un registro de llamadas</translation>
    </message>
</context>
<context>
    <name>LogPlace</name>
    <message>
        <source>Drop your phone&apos;s call log here, or</source>
        <translation>Suelta aquí el registro de llamadas de tu teléfono o</translation>
    </message>
    <message>
        <source>SMS Backup &amp; Restore (XML), Fossify Phone (JSON), GNOME Calls and Linphone (their databases), or a table (CSV) from any program. Calls that are here already are not added twice.</source>
        <translation>SMS Backup &amp; Restore (XML), Fossify Phone (JSON), GNOME Calls y Linphone (sus bases de datos), o una tabla (CSV) de cualquier programa. Las llamadas que ya están aquí no se añaden dos veces.</translation>
    </message>
</context>
<context>
    <name>MarginExport</name>
    <message>
        <source>Your margin</source>
        <translation>Tu margen</translation>
    </message>
    <message>
        <source>All your margin blocks as one .ics file, for any other calendar.</source>
        <translation>Todos tus bloques de margen en un archivo .ics, para cualquier otro calendario.</translation>
    </message>
    <message>
        <source>E&amp;xport margin…</source>
        <translation>E&amp;xportar el margen…</translation>
    </message>
    <message>
        <source>Export margin</source>
        <translation>Exportar el margen</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n margin blocks were written to {file}.</source>
        <translation>
            <numerusform>Se escribió %n bloque de margen en {file}.</numerusform>
            <numerusform>Se escribieron %n bloques de margen en {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarginPage</name>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>Al m&amp;enos</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>A block</source>
        <translation>Un bloque</translation>
    </message>
    <message>
        <source>&amp;Shortest</source>
        <translation>El más &amp;corto</translation>
    </message>
    <message>
        <source>L&amp;ongest</source>
        <translation>El más &amp;largo</translation>
    </message>
    <message>
        <source>&amp;Between two blocks</source>
        <translation>En&amp;tre dos bloques</translation>
    </message>
    <message>
        <source>Times of day you prefer</source>
        <translation>Horas del día que prefieres</translation>
    </message>
    <message>
        <source>Where it makes no other difference, margin goes here first.</source>
        <translation>Si todo lo demás da igual, el margen va aquí primero.</translation>
    </message>
    <message>
        <source>Time kept free on purpose: for emergencies, for what overflows, to breathe.</source>
        <translation>Tiempo libre a propósito: para urgencias, para lo que se desborda, para respirar.</translation>
    </message>
    <message>
        <source>&amp;A share of working time</source>
        <translation>Una &amp;parte del tiempo de trabajo</translation>
    </message>
    <message>
        <source>A &amp;fixed length</source>
        <translation>Una duración &amp;fija</translation>
    </message>
    <message>
        <source>Margin a week</source>
        <translation>Margen a la semana</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>A la semana</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of working time, in percent</source>
        <translation>Parte del tiempo de trabajo, en porcentaje</translation>
    </message>
    <message>
        <source>That is {margin} of the {work} of a full week.</source>
        <translation>Son {margin} de las {work} de una semana completa.</translation>
    </message>
    <message>
        <source>That is {share} % of the {work} of a full week.</source>
        <translation>Es el {share} % de las {work} de una semana completa.</translation>
    </message>
    <message>
        <source>as much as is set above</source>
        <translation>lo que se fija arriba</translation>
    </message>
    <message>
        <source>enough in half of the weeks</source>
        <translation>lo que basta en la mitad de las semanas</translation>
    </message>
    <message>
        <source>enough in 4 of 5 weeks</source>
        <translation>lo que basta en 4 de cada 5 semanas</translation>
    </message>
    <message>
        <source>enough in 9 of 10 weeks</source>
        <translation>lo que basta en 9 de cada 10 semanas</translation>
    </message>
    <message>
        <source>A &amp;week is planned with</source>
        <translation>Una &amp;semana se planifica con</translation>
    </message>
    <message>
        <source>Every week gets the margin that is set above, whatever the past weeks needed.</source>
        <translation>Cada semana recibe el margen que se fija arriba, sea lo que sea lo que necesitaron las anteriores.</translation>
    </message>
    <message>
        <source>Judged from what your past weeks really needed: in about {level} of 100 weeks it suffices. Until eight weeks are known, the margin set above has a say, too.</source>
        <translation>Según lo que de verdad necesitaron tus semanas pasadas: basta en unas {level} de cada 100. Hasta que se conozcan ocho semanas, también cuenta el margen que se fija arriba.</translation>
    </message>
    <message>
        <source>Begins and ends on m&amp;ultiples of</source>
        <translation>Empieza y acaba en múltiplos &amp;de</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Around a meeting with others</source>
        <translation>Alrededor de una reunión con otros</translation>
    </message>
    <message>
        <source>Kept free to get ready and to write things down.</source>
        <translation>Se deja libre para prepararte y para tomar notas.</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>Your own e-mail addresses</source>
        <translation>Tus propias direcciones de correo</translation>
    </message>
    <message>
        <source>Invitations that you declined then leave the time free, and you aren&apos;t counted as a guest.</source>
        <translation>Así, las invitaciones que rechazaste dejan libre su tiempo y no cuentas como invitado.</translation>
    </message>
    <message>
        <source>Separate several with commas.</source>
        <translation>Separa varias con comas.</translation>
    </message>
</context>
<context>
    <name>MissingBox</name>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Quitarlas</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no longer in the file and were kept, for half an export looks just like that. If you deleted them yourself, remove them here too.</source>
        <translation>
            <numerusform>%n entrada ya no está en el archivo y se conservó, porque una exportación a medias se ve igual. Si la borraste tú, quítala también aquí.</numerusform>
            <numerusform>%n entradas ya no están en el archivo y se conservaron, porque una exportación a medias se ve igual. Si las borraste tú, quítalas también aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingQuestion</name>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Write &amp;mine again</source>
        <translation>Escribir las &amp;mías otra vez</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Dejar ir</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of {calendar} are no longer where they come from. Are they to go here too? They are kept until you say so: a source that is half broken looks just like that.</source>
        <translation>
            <numerusform>%n entrada de {calendar} ya no está en su origen. ¿Se va también de aquí? Se conserva hasta que lo digas: un origen a medio romper se ve igual.</numerusform>
            <numerusform>%n entradas de {calendar} ya no están en su origen. ¿Se van también de aquí? Se conservan hasta que lo digas: un origen a medio romper se ve igual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>An hour is worth</source>
        <translation>Una hora vale</translation>
    </message>
    <message>
        <source>It tells what interruptions cost you. Only you see it.</source>
        <translation>Dice lo que te cuestan las interrupciones. Solo lo ves tú.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>NoAccounts</name>
    <message>
        <source>Nothing here yet. Add the account on your calendar server (CalDAV): your meetings come from there, and what Respiro plans goes there, so that your phone shows it too.</source>
        <translation>Aún no hay nada. Añade la cuenta de tu servidor de calendarios (CalDAV): de allí vienen tus reuniones y allí va lo que Respiro planifica, para que lo veas también en el teléfono.</translation>
    </message>
    <message>
        <source>Nextcloud, Fastmail, iCloud, mailbox.org, Posteo, Radicale and others. Your password goes into your keyring and nowhere else.</source>
        <translation>Nextcloud, Fastmail, iCloud, mailbox.org, Posteo, Radicale y otros. Tu contraseña va a tu llavero y a ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>NoCalendars</name>
    <message>
        <source>Nothing here yet. Subscribe to your calendar&apos;s address, and your meetings will stand here and stay up to date. An exported .ics file can be imported too. Is your calendar on a server (CalDAV), such as Nextcloud? Then connect to it, and what Respiro plans can go there as well.</source>
        <translation>Aún no hay nada. Suscríbete a la dirección de tu calendario y tus reuniones estarán aquí, siempre al día. También se puede importar un archivo .ics exportado. ¿Tu calendario está en un servidor (CalDAV), como Nextcloud? Conéctate a él, y lo que Respiro planifica también podrá ir allí.</translation>
    </message>
</context>
<context>
    <name>NoticeWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookChart</name>
    <message>
        <source>Free margin and promised work in the next two weeks</source>
        <translation>Margen libre y trabajo prometido en las próximas dos semanas</translation>
    </message>
</context>
<context>
    <name>OutlookLegend</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>prometido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>https://… or a path</source>
        <translation>https://… o una ruta</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Sh&amp;ow the address</source>
        <translation>Mos&amp;trar la dirección</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>A&amp;rchivo…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>Car&amp;peta…</translation>
    </message>
    <message>
        <source>{address}: whoever knows all of it gets in, so it is kept in your keyring alone.</source>
        <translation>{address}: quien la conoce entera puede entrar, así que se guarda solo en tu llavero.</translation>
    </message>
    <message>
        <source>It is read again whenever it changes.</source>
        <translation>Se lee de nuevo cada vez que cambia.</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the way can read along. If its server knows https, write https.</source>
        <translation>Esta dirección no va cifrada: por el camino, otros pueden leer lo que pasa. Si su servidor admite https, escribe https.</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <translation>Calendarios (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Elige un archivo de calendario</translation>
    </message>
    <message>
        <source>Choose a folder of .ics files</source>
        <translation>Elige una carpeta con archivos .ics</translation>
    </message>
    <message>
        <source>Google: Settings, your calendar, “Secret address in iCal format”.</source>
        <translation>Google: Configuración, tu calendario, «Dirección secreta en formato iCal».</translation>
    </message>
    <message>
        <source>Outlook: Settings, Calendar, Shared calendars, Publish, the ICS link.</source>
        <translation>Outlook: Configuración, Calendario, Calendarios compartidos, Publicar, el vínculo ICS.</translation>
    </message>
    <message>
        <source>Nextcloud: the pencil beside the calendar, Share link, “Copy subscription link”.</source>
        <translation>Nextcloud: el lápiz junto al calendario, Compartir enlace, «Copiar enlace de suscripción».</translation>
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
        <translation>Una tecla para todos los programas</translation>
    </message>
    <message>
        <source>Sorts an emergency out from wherever you are, in any program.</source>
        <translation>Aclara una emergencia desde cualquier programa.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Counted in your working time: evenings and days off don&apos;t count.</source>
        <translation>Se cuenta en tu horario de trabajo: las noches y los días libres no cuentan.</translation>
    </message>
    <message>
        <source>Urgent &amp;requests within</source>
        <translation>&amp;Solicitudes urgentes en</translation>
    </message>
    <message>
        <source>A request &amp;takes about</source>
        <translation>Una solicitud &amp;lleva unos</translation>
    </message>
    <message>
        <source>A s&amp;horter way takes</source>
        <translation>Una vía más cor&amp;ta lleva</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>What nobody has looked at comes back louder each time.</source>
        <translation>Lo que nadie ha mirado vuelve con más fuerza cada vez.</translation>
    </message>
    <message>
        <source>&amp;Look at it within</source>
        <translation>&amp;Mirarla en</translation>
    </message>
    <message>
        <source>Then lou&amp;der after each</source>
        <translation>Luego, más &amp;fuerte cada</translation>
    </message>
    <message>
        <source>&amp;Before a promise</source>
        <translation>&amp;Antes de lo prometido</translation>
    </message>
    <message>
        <source>&amp;Ask a client again after</source>
        <translation>&amp;Volver a preguntar al cliente tras</translation>
    </message>
    <message>
        <source>Texts for clients</source>
        <translation>Textos para clientes</translation>
    </message>
    <message>
        <source>You si&amp;gn as</source>
        <translation>F&amp;irmas como</translation>
    </message>
    <message>
        <source>T&amp;one</source>
        <translation>T&amp;ono</translation>
    </message>
    <message>
        <source>at no fixed times</source>
        <translation>sin horas fijas</translation>
    </message>
    <message>
        <source>You look at your &amp;mail at</source>
        <translation>Miras el co&amp;rreo a las</translation>
    </message>
    <message>
        <source>Told in the text “How to reach me”, such as 10:00, 16:30.</source>
        <translation>Se dice en el texto «Cómo localizarme», por ejemplo 10:00, 16:30.</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Proposed blocks and their reasons</source>
        <translation>Bloques propuestos y sus motivos</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Drag a block to put it elsewhere. Del leaves a new one out.</source>
        <translation>Arrastra un bloque para ponerlo en otro sitio. Supr deja fuera uno nuevo.</translation>
    </message>
</context>
<context>
    <name>PlaybookWindow</name>
    <message>
        <source>Playbooks</source>
        <translation>Protocolos</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What could not be used</source>
        <translation>Lo que no se pudo usar</translation>
    </message>
</context>
<context>
    <name>QuestionActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>What vanished</source>
        <translation>Lo que desapareció</translation>
    </message>
    <message>
        <source>They were &amp;deleted on purpose: give the time back</source>
        <translation>Se &amp;borraron a propósito: devolver el tiempo</translation>
    </message>
    <message>
        <source>&amp;Write them again</source>
        <translation>&amp;Escribirlos otra vez</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Lo que ya no está</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Dejar ir</translation>
    </message>
    <message>
        <source>&amp;Keep for now</source>
        <translation>Por ahora &amp;no</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>En el calendario</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Vale lo &amp;mío</translation>
    </message>
    <message>
        <source>&amp;Take the calendar&apos;s</source>
        <translation>Vale lo del &amp;calendario</translation>
    </message>
    <message>
        <source>&amp;Write mine again</source>
        <translation>&amp;Escribir las mías otra vez</translation>
    </message>
    <message>
        <source>Looking once more whether they are gone…</source>
        <translation>Mirando otra vez si ya no están…</translation>
    </message>
</context>
<context>
    <name>QuestionsDesk</name>
    <message numerus="yes">
        <source>%n blocks are given back.</source>
        <translation>
            <numerusform>Se ha devuelto %n bloque.</numerusform>
            <numerusform>Se han devuelto %n bloques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks are written into the calendar again.</source>
        <translation>
            <numerusform>%n bloque se escribe otra vez en el calendario.</numerusform>
            <numerusform>%n bloques se escriben otra vez en el calendario.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay. You are asked again when their number changes.</source>
        <translation>Se conservan. Se te preguntará otra vez cuando cambie su número.</translation>
    </message>
    <message>
        <source>{name} is as it is on the server.</source>
        <translation>{name} está como en el servidor.</translation>
    </message>
</context>
<context>
    <name>QuestionsWindow</name>
    <message numerus="yes">
        <source>%n questions wait for you.</source>
        <translation>
            <numerusform>%n pregunta te espera.</numerusform>
            <numerusform>%n preguntas te esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>One question waits for you.</source>
        <translation>Te espera una pregunta.</translation>
    </message>
    <message>
        <source>No question waits for you.</source>
        <translation>No te espera ninguna pregunta.</translation>
    </message>
    <message>
        <source>Nothing is changed on either side until you answer.</source>
        <translation>No se cambia nada en ningún lado hasta que respondas.</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation>Era la última pregunta</translation>
    </message>
    <message>
        <source>Both sides agree, or will with the next sync. There is nothing else to do here.</source>
        <translation>Los dos lados coinciden, o coincidirán con la próxima sincronización. Aquí no hay nada más que hacer.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>← mine    → the calendar&apos;s    ⏎ answer    ↑ ↓ other questions</source>
        <translation>← lo mío    → lo del calendario    ⏎ responder    ↑ ↓ otras preguntas</translation>
    </message>
    <message>
        <source>← → answers    ⏎ answer    ↑ ↓ other questions</source>
        <translation>← → respuestas    ⏎ responder    ↑ ↓ otras preguntas</translation>
    </message>
    <message>
        <source>Questions about your calendar</source>
        <translation>Preguntas sobre tu calendario</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>&amp;Aparcar</translation>
    </message>
    <message>
        <source>&amp;Wait for them…</source>
        <translation>Esperar &amp;respuesta…</translation>
    </message>
    <message>
        <source>The&amp;y answered</source>
        <translation>Ya ha conte&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Done…</source>
        <translation>&amp;Hecho…</translation>
    </message>
    <message>
        <source>De&amp;cide…</source>
        <translation>De&amp;cidir…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>&amp;Texto…</translation>
    </message>
    <message>
        <source>Dele&amp;gate…</source>
        <translation>Dele&amp;gar…</translation>
    </message>
    <message>
        <source>&amp;No, but…</source>
        <translation>&amp;No, pero…</translation>
    </message>
    <message>
        <source>New &amp;promise…</source>
        <translation>Nueva &amp;promesa…</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Reabr&amp;ir</translation>
    </message>
    <message>
        <source>Play&amp;book…</source>
        <translation>Prot&amp;ocolo…</translation>
    </message>
    <message>
        <source>Show among the ca&amp;lls</source>
        <translation>Ver en las &amp;llamadas</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Make them a &amp;client…</source>
        <translation>Hacer &amp;cliente…</translation>
    </message>
    <message>
        <source>&amp;Playbooks…</source>
        <translation>&amp;Protocolos…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>{name}: started.</source>
        <translation>{name}: en marcha.</translation>
    </message>
    <message>
        <source>{name}: set aside.</source>
        <translation>{name}: queda aparcado.</translation>
    </message>
    <message>
        <source>{name}: the clock stands still until they answer.</source>
        <translation>{name}: el reloj se para hasta que responda.</translation>
    </message>
    <message>
        <source>{name}: they answered. Promised by {when}.</source>
        <translation>{name}: ya respondió. Prometido para {when}.</translation>
    </message>
    <message>
        <source>{name}: done in {length}.</source>
        <translation>{name}: hecho en {length}.</translation>
    </message>
    <message>
        <source>{name}: taken up again.</source>
        <translation>{name}: de nuevo en la cola.</translation>
    </message>
    <message>
        <source>{name}: changed.</source>
        <translation>{name}: cambiado.</translation>
    </message>
    <message>
        <source>{name}: promised by {when}.</source>
        <translation>{name}: prometido para {when}.</translation>
    </message>
    <message>
        <source>{name}: {helper} does it.</source>
        <translation>{name}: se encarga {helper}.</translation>
    </message>
    <message>
        <source>{name}: declined, with an alternative.</source>
        <translation>{name}: rechazado, con alternativa.</translation>
    </message>
    <message>
        <source>{name}: they answered.</source>
        <translation>{name}: ya respondió.</translation>
    </message>
</context>
<context>
    <name>QueueFinder</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Qué lista</translation>
    </message>
    <message>
        <source>Name, or what it is about</source>
        <translation>Nombre o asunto</translation>
    </message>
    <message>
        <source>Search by name, or by what it is about</source>
        <translation>Buscar por nombre o por asunto</translation>
    </message>
</context>
<context>
    <name>QueueWindow</name>
    <message>
        <source>This request is no longer there.</source>
        <translation>Esta solicitud ya no está.</translation>
    </message>
    <message>
        <source>No emergency waits for you.</source>
        <translation>No te espera ninguna emergencia.</translation>
    </message>
    <message>
        <source>Plan B queue</source>
        <translation>Cola del plan B</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Your draft, begun {when}.</source>
        <translation>Tu borrador, empezado {when}.</translation>
    </message>
    <message>
        <source>Write a call down</source>
        <translation>Anotar una llamada</translation>
    </message>
    <message>
        <source>Who, number, about what, when to call back</source>
        <translation>Quién, número, asunto, cuándo devolver la llamada</translation>
    </message>
    <message>
        <source>Marta 600 123 456 quote, today 17:00</source>
        <translation>Marta 600 123 456 presupuesto, hoy 17:00</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save and ne&amp;xt</source>
        <translation>Guardar y o&amp;tra</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>&amp;Save  ⏎</source>
        <translation>&amp;Guardar  ⏎</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved: {what}.</source>
        <translation>Guardado: {what}.</translation>
    </message>
    <message>
        <source>It is only noted: nothing is left to do.</source>
        <translation>Solo se anota: no queda nada pendiente.</translation>
    </message>
    <message>
        <source>Out of hours, and {name} is let through: this counts as an exception.</source>
        <translation>Fuera de horario, y a {name} se le deja pasar: cuenta como excepción.</translation>
    </message>
    <message>
        <source>It waits for their answer, and you are reminded to ask again.</source>
        <translation>Queda a la espera de su respuesta, y se te recordará volver a preguntar.</translation>
    </message>
    <message>
        <source>The promise was {when}; calling back late is better than never.</source>
        <translation>Lo prometido era {when}; más vale devolver la llamada tarde que nunca.</translation>
    </message>
    <message>
        <source>Promise: by {when}.</source>
        <translation>Prometido para {when}.</translation>
    </message>
    <message>
        <source>You asked {name} already; this joins it.</source>
        <translation>Ya se lo pediste a {name}; esto se suma.</translation>
    </message>
    <message>
        <source>{name} waits already; this makes the second call.</source>
        <translation>{name} ya espera; con esta van dos llamadas.</translation>
    </message>
    <message numerus="yes">
        <source>{name} waits already, called %n time(s); this makes one more.</source>
        <translation>
            <numerusform>{name} ya espera y llamó %n vez; con esta, una más.</numerusform>
            <numerusform>{name} ya espera y llamó %n veces; con esta, una más.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{name}, noted</source>
        <translation>{name}, anotado</translation>
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
        <translation>Esa hora ya pasó: {time}.</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Ese día ya pasó.</translation>
    </message>
    <message>
        <source>“{text}” is no time that I know. Write 17:00 or tomorrow 10:00.</source>
        <translation>«{text}» no es una hora conocida. Escribe 17:00 o mañana 10:00.</translation>
    </message>
    <message>
        <source>Who called? Write a name or a number.</source>
        <translation>¿Quién llamó? Escribe un nombre o un número.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store; still trying. Your text stays here.</source>
        <translation>Otro programa retiene los datos de Respiro; se sigue intentando. Tu texto se queda aquí.</translation>
    </message>
    <message>
        <source>Taken back: nothing of it is kept.</source>
        <translation>Deshecho: no se conserva nada.</translation>
    </message>
</context>
<context>
    <name>QuietProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
</context>
<context>
    <name>ReachThemPage</name>
    <message>
        <source>The same as mine</source>
        <translation>La misma que la mía</translation>
    </message>
    <message>
        <source>Usually free after</source>
        <translation>Suele estar libre tras las</translation>
    </message>
    <message>
        <source>Time after which they are usually free</source>
        <translation>Hora desde la que suele estar libre</translation>
    </message>
    <message>
        <source>Margin is placed where you can reach each other.</source>
        <translation>El margen se pone donde os podéis localizar.</translation>
    </message>
    <message>
        <source>on working days without hours</source>
        <translation>en días laborables sin horario</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
</context>
<context>
    <name>ReachYouPage</name>
    <message>
        <source>In my working hours</source>
        <translation>En mi horario de trabajo</translation>
    </message>
    <message>
        <source>In hours agreed on with them</source>
        <translation>En un horario acordado</translation>
    </message>
    <message>
        <source>When they may reach you</source>
        <translation>Cuándo puede localizarte</translation>
    </message>
    <message>
        <source>What comes outside of these hours waits for the next ones, or counts as an exception.</source>
        <translation>Lo que llegue fuera de este horario espera al siguiente o cuenta como excepción.</translation>
    </message>
</context>
<context>
    <name>RemarkActions</name>
    <message>
        <source>Half of the margin that stayed blank is left out. Undo brings it back.</source>
        <translation>Se deja fuera la mitad del margen que quedó en blanco. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Move margin to {day}</source>
        <translation>Pasar margen al {day}</translation>
    </message>
    <message>
        <source>{day}: no margin next week, so there is nothing to move.</source>
        <translation>{day}: no hay margen la próxima semana, así que no hay nada que mover.</translation>
    </message>
    <message>
        <source>{better}: no room for more margin next week. The proposal leaves {day} as it is.</source>
        <translation>{better}: no hay sitio para más margen la próxima semana. {day}: la propuesta lo deja como está.</translation>
    </message>
    <message>
        <source>{better}: {length} more. {day} keeps {left}, for which there was no room.</source>
        <translation>{better}: {length} más. {day}: se queda con {left}, que no encontraron sitio.</translation>
    </message>
    <message>
        <source>{better}: {length} more. {day} needs none any longer. Apply the plan to keep it so.</source>
        <translation>{better}: {length} más. {day}: ya no necesita margen. Aplica el plan para que quede así.</translation>
    </message>
    <message>
        <source>Protect {day}</source>
        <translation>Proteger el {day}</translation>
    </message>
    <message>
        <source>{day}: its margin is pinned. It stays where it is, and Respiro tells you when a meeting lands on it.</source>
        <translation>{day}: su margen está fijado. Se queda donde está, y Respiro te avisa si una reunión le cae encima.</translation>
    </message>
    <message>
        <source>{day}: no margin next week, so there is nothing to protect.</source>
        <translation>{day}: no hay margen la próxima semana, así que no hay nada que proteger.</translation>
    </message>
    <message>
        <source>Something urgent</source>
        <translation>Algo urgente</translation>
    </message>
</context>
<context>
    <name>RemarksList</name>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nada llama la atención.</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>&amp;Reply</source>
        <translation>Res&amp;puesta</translation>
    </message>
    <message>
        <source>Hand it to</source>
        <translation>Pasarla a</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Qué texto</translation>
    </message>
    <message>
        <source>Hand the reply to</source>
        <translation>Pasar la respuesta a</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
</context>
<context>
    <name>ReplySheet</name>
    <message>
        <source>A text for {name}</source>
        <translation>Un texto para {name}</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Qué texto</translation>
    </message>
</context>
<context>
    <name>RequestAnswers</name>
    <message>
        <source>Its margin is gone. Decide anew when you do it.</source>
        <translation>Su margen ya no está. Decide otra vez cuándo lo haces.</translation>
    </message>
    <message>
        <source>What did you ask them?</source>
        <translation>¿Qué le preguntaste?</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Esperar respuesta</translation>
    </message>
    <message>
        <source>A word or two are enough.</source>
        <translation>Bastan una o dos palabras.</translation>
    </message>
    <message>
        <source>A no comes with an alternative: write what you offer instead.</source>
        <translation>Un no lleva alternativa: escribe qué ofreces en su lugar.</translation>
    </message>
    <message>
        <source>What do you offer instead?</source>
        <translation>¿Qué ofreces en su lugar?</translation>
    </message>
    <message>
        <source>No, but this</source>
        <translation>No, pero esto</translation>
    </message>
    <message>
        <source>By when do you promise it?</source>
        <translation>¿Para cuándo lo prometes?</translation>
    </message>
    <message>
        <source>Promise that</source>
        <translation>Prometerlo</translation>
    </message>
    <message>
        <source>A reminder for {name}</source>
        <translation>Un recordatorio para {name}</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>&amp;Vía</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>1  W&amp;hat do they want?</source>
        <translation>1  ¿Qué qui&amp;ere?</translation>
    </message>
    <message>
        <source>2  By when do they e&amp;xpect it?</source>
        <translation>2  ¿Para cuán&amp;do lo espera?</translation>
    </message>
    <message>
        <source>3  What have they already &amp;done?</source>
        <translation>3  ¿Qué ha hecho &amp;ya?</translation>
    </message>
    <message>
        <source>It &amp;takes about</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>a client, or anyone: name, number or e-mail</source>
        <translation>un cliente o cualquiera: nombre, número o correo</translation>
    </message>
    <message>
        <source>today 18:00, before noon, Friday</source>
        <translation>hoy 18:00, antes de mediodía, viernes</translation>
    </message>
    <message>
        <source>Really &amp;urgent</source>
        <translation>Ur&amp;gente de verdad</translation>
    </message>
    <message>
        <source>Something is lost if it waits</source>
        <translation>Si espera, se pierde algo</translation>
    </message>
    <message>
        <source>&amp;Important</source>
        <translation>&amp;Importante</translation>
    </message>
    <message>
        <source>It matters for them, or for you</source>
        <translation>Es importante para el cliente o para ti</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Otra vía</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Texts taken along</source>
        <translation>Textos usados</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Its time: {place}.</source>
        <translation>Su hora: {place}.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Qué más se puede hacer</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece una mirada</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Two weeks ahead</source>
        <translation>Las próximas dos semanas</translation>
    </message>
    <message>
        <source>Who ate margin</source>
        <translation>Quién se comió margen</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revisión semanal</translation>
    </message>
    <message>
        <source>Twelve weeks</source>
        <translation>Doce semanas</translation>
    </message>
    <message>
        <source>Plan the week: Respiro puts blank blocks where your clients can be reached, and you drag them where you want them.</source>
        <translation>Planifica la semana: Respiro pone bloques en blanco donde puedes localizar a tus clientes, y tú los arrastras adonde quieras.</translation>
    </message>
</context>
<context>
    <name>RunDesk</name>
    <message>
        <source>This run went on elsewhere. Here is how it stands now.</source>
        <translation>Este protocolo siguió en otro sitio. Así está ahora.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store. Waiting for it…</source>
        <translation>Otro programa retiene los datos de Respiro. Esperando…</translation>
    </message>
</context>
<context>
    <name>RunFooter</name>
    <message>
        <source>&amp;Back one step</source>
        <translation>&amp;Volver un paso</translation>
    </message>
    <message>
        <source>Take the last answer back (Backspace)</source>
        <translation>Retirar la última respuesta (Retroceso)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>It is &amp;settled</source>
        <translation>Está &amp;resuelto</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>1–9 choose · Esc closes</source>
        <translation>1–9 elige · Esc cierra</translation>
    </message>
    <message>
        <source>&amp;Playbooks</source>
        <translation>&amp;Protocolos</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>&amp;Aparcar</translation>
    </message>
    <message>
        <source>The run stays as it is, to be taken up again</source>
        <translation>El protocolo queda como está, para retomarlo</translation>
    </message>
</context>
<context>
    <name>SavedNotice</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Correo</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>El texto está copiado.</translation>
    </message>
</context>
<context>
    <name>ServerCalendars</name>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>In a folder on this computer</source>
        <translation>En una carpeta de este ordenador</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Speak to it with&amp;out encryption all the same</source>
        <translation>Hablar con él &amp;sin cifrado de todos modos</translation>
    </message>
    <message>
        <source>I know &amp;that server: send my password there</source>
        <translation>Conozco ese servidor: &amp;enviarle mi contraseña</translation>
    </message>
    <message>
        <source>&amp;Where to make one…</source>
        <translation>&amp;Dónde crearla…</translation>
    </message>
    <message>
        <source>Where to &amp;find it…</source>
        <translation>Dónde &amp;verla…</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it…</source>
        <translation>Suscri&amp;birse…</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>Ti&amp;po de servidor</translation>
    </message>
    <message>
        <source>A&amp;ddress or e-mail</source>
        <translation>Di&amp;rección o correo</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>tu dirección de correo</translation>
    </message>
    <message>
        <source>{service} takes no password from other programs. Subscribe to your calendar&apos;s secret ICS address instead: your meetings then stand in your week and stay up to date, and nothing is written there.</source>
        <translation>{service} no acepta contraseñas de otros programas. Suscríbete a la dirección ICS secreta de tu calendario: así tus reuniones están en tu semana, siempre al día, y allí no se escribe nada.</translation>
    </message>
</context>
<context>
    <name>ServerKinds</name>
    <message>
        <source>Another server (CalDAV)</source>
        <translation>Otro servidor (CalDAV)</translation>
    </message>
    <message>
        <source>It is kept in your keyring alone.</source>
        <translation>Se guarda solo en tu llavero.</translation>
    </message>
    <message>
        <source>The one you log in with. It is kept in your keyring alone.</source>
        <translation>La de iniciar sesión. Se guarda solo en tu llavero.</translation>
    </message>
    <message>
        <source>If {service} asks you for a second factor, make an app password there. It is kept in your keyring alone.</source>
        <translation>Si {service} te pide un segundo factor, crea allí una contraseña de aplicación. Se guarda solo en tu llavero.</translation>
    </message>
    <message>
        <source>Not the one you log in with: {service} wants an app password made for this. It is kept in your keyring alone.</source>
        <translation>No es la de iniciar sesión: {service} pide una contraseña de aplicación creada para esto. Se guarda solo en tu llavero.</translation>
    </message>
</context>
<context>
    <name>SessionOffer</name>
    <message>
        <source>The account is here, and its password is kept nowhere. You can use the one you typed until Respiro ends; later, “New password…” puts it into the keyring.</source>
        <translation>La cuenta está aquí, y su contraseña no se ha guardado en ningún sitio. Puedes usar la que escribiste hasta que se cierre Respiro; más tarde, «Contraseña nueva…» la pone en el llavero.</translation>
    </message>
    <message>
        <source>The password could not be kept</source>
        <translation>No se pudo guardar la contraseña</translation>
    </message>
</context>
<context>
    <name>SessionPasswordDialog</name>
    <message>
        <source>Password for this session</source>
        <translation>Contraseña para esta sesión</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>The password of {account} for {user}</source>
        <translation>La contraseña de {account} para {user}</translation>
    </message>
    <message>
        <source>It is kept nowhere: when Respiro ends it is forgotten.</source>
        <translation>No se guarda en ningún sitio: al cerrarse Respiro, se olvida.</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Back to how it was.</source>
        <translation>Como estaba antes.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShareMenu</name>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as p&amp;icture…</source>
        <translation>Guardar como &amp;imagen…</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Guardar como &amp;tabla (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Guardar como &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Leave out clients&apos; names</source>
        <translation>&amp;Dejar fuera los nombres de clientes</translation>
    </message>
    <message>
        <source>&amp;Open {file}</source>
        <translation>&amp;Abrir {file}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Saved as {file} in {folder}.</source>
        <translation>Guardado como {file} en {folder}.</translation>
    </message>
    <message>
        <source>No program opened {file}. It lies in {folder}.</source>
        <translation>Ningún programa abrió {file}. Está en {folder}.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>T&amp;ecla</translation>
    </message>
    <message>
        <source>Or bind this command in your desktop&apos;s own shortcut settings:</source>
        <translation>O asigna esta orden en los ajustes de atajos de tu escritorio:</translation>
    </message>
    <message>
        <source>This desktop gives no key to programs, but its own shortcut settings can: add a custom shortcut there with this command.</source>
        <translation>Este escritorio no cede teclas a los programas, pero sus ajustes de atajos sí pueden: añade allí un atajo personalizado con esta orden.</translation>
    </message>
    <message>
        <source>Command for the desktop&apos;s shortcut settings</source>
        <translation>Orden para los ajustes de atajos del escritorio</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>No hay ninguna tecla asignada.</translation>
    </message>
    <message>
        <source>{key} works in all programs.</source>
        <translation>{key} funciona en todos los programas.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiada.</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Today&apos;s margin</source>
        <translation>El margen de hoy</translation>
    </message>
</context>
<context>
    <name>StepDesk</name>
    <message>
        <source>This changed in the meantime, so nothing was stored. Here is how it stands now.</source>
        <translation>Esto cambió mientras tanto, así que no se guardó nada. Así está ahora.</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>One moment, the last step is still being stored.</source>
        <translation>Un momento, aún se está guardando el último paso.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store. Waiting for it…</source>
        <translation>Otro programa retiene los datos de Respiro. Esperando…</translation>
    </message>
</context>
<context>
    <name>StepTextBox</name>
    <message>
        <source>Text: {name}</source>
        <translation>Texto: {name}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>&amp;WhatsApp</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>SubscribeDialog</name>
    <message>
        <source>Subscribe to a calendar</source>
        <translation>Suscribirse a un calendario</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Suscribirse</translation>
    </message>
    <message>
        <source>Subscribe to ano&amp;ther…</source>
        <translation>Suscribirse a &amp;otro…</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Mía</translation>
    </message>
    <message>
        <source>Show only &amp;free and busy</source>
        <translation>Mostrar solo &amp;libre y ocupado</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>su propio nombre</translation>
    </message>
    <message>
        <source>&amp;Address, file or folder</source>
        <translation>&amp;Dirección, archivo o carpeta</translation>
    </message>
    <message>
        <source>&amp;Whose agenda</source>
        <translation>De quién es la &amp;agenda</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Cada cuánto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Cancelled. Your agenda is as it was.</source>
        <translation>Cancelado. Tu agenda está como estaba.</translation>
    </message>
</context>
<context>
    <name>SubscribeResult</name>
    <message>
        <source>It was read this once. To fetch it again, its address must be kept: {why}</source>
        <translation>Se leyó esta vez. Para actualizarlo hay que guardar su dirección: {why}</translation>
    </message>
    <message>
        <source>What comes in later stands in your week by itself.</source>
        <translation>Lo que llegue más tarde aparecerá en tu semana por sí solo.</translation>
    </message>
    <message>
        <source>Margin is placed where they are free, and that is kept up to date.</source>
        <translation>El margen se pone donde está libre, y eso se mantiene al día.</translation>
    </message>
    <message>
        <source>They now stand in your week, margin keeps clear of them, and what changes there changes here.</source>
        <translation>Ya están en tu semana, el margen los respeta y lo que cambie allí cambiará aquí.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Clients and past callers</source>
        <translation>Clientes y quienes ya llamaron</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es), arrow down to choose</source>
        <translation>
            <numerusform>%n coincidencia, flecha abajo para elegir</numerusform>
            <numerusform>%n coincidencias, flecha abajo para elegir</numerusform>
        </translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
</context>
<context>
    <name>TakenLog</name>
    <message>
        <source>Taken so far</source>
        <translation>Pasos dados</translation>
    </message>
    <message>
        <source>Each step that you take is noted here, with its time.</source>
        <translation>Aquí se anota cada paso que das, con su hora.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Back to Respiro&apos;s text</source>
        <translation>&amp;Volver al texto de Respiro</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>Template of “{text}”</source>
        <translation>Plantilla de «{text}»</translation>
    </message>
    <message>
        <source>As it stands it can&apos;t be used, so Respiro&apos;s text would be sent. {why}</source>
        <translation>Tal como está no se puede usar, así que se enviaría el texto de Respiro. {why}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Your own copy</source>
        <translation>Tu propia copia</translation>
    </message>
    <message>
        <source>Respiro&apos;s text</source>
        <translation>Texto de Respiro</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Back to Respiro&apos;s text.</source>
        <translation>De nuevo el texto de Respiro.</translation>
    </message>
    <message>
        <source>The text is as before.</source>
        <translation>El texto está como antes.</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>&amp;WhatsApp</translation>
    </message>
    <message>
        <source>Open in &amp;mail</source>
        <translation>Abrir en el corr&amp;eo</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>TextTrial</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>As &amp;read by</source>
        <translation>Como lo &amp;lee</translation>
    </message>
    <message>
        <source>As read by</source>
        <translation>Como lo lee</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>What goes out to clients, each in its own language and tone.</source>
        <translation>Lo que sale para los clientes, a cada uno en su idioma y tono.</translation>
    </message>
    <message>
        <source>&amp;Address clients</source>
        <translation>&amp;Trato al cliente</translation>
    </message>
    <message>
        <source>How you sign</source>
        <translation>Cómo firmas</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Tu &amp;nombre</translation>
    </message>
    <message>
        <source>You read &amp;mail at</source>
        <translation>Lees el c&amp;orreo a las</translation>
    </message>
    <message>
        <source>10:00, 16:00</source>
        <translation>10:00, 16:00</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>{text} · yours</source>
        <translation>{text} · tuyo</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>When shall Respiro remind you?</source>
        <translation>¿Cuándo te lo recuerda Respiro?</translation>
    </message>
    <message>
        <source>Remind me then</source>
        <translation>Recordármelo</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Margin of twelve weeks</source>
        <translation>Margen de doce semanas</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>The promise was {when}: late is better than never.</source>
        <translation>Lo prometido era {when}: más vale tarde que nunca.</translation>
    </message>
    <message>
        <source>In hours. Promise by {when}.</source>
        <translation>En horario. Prometer para {when}.</translation>
    </message>
    <message>
        <source>Out of hours until {opens}. Promise by {when}.</source>
        <translation>Fuera de horario hasta {opens}. Prometer para {when}.</translation>
    </message>
    <message>
        <source>They expect it by {when}, before that.</source>
        <translation>Lo espera antes: para {when}.</translation>
    </message>
    <message>
        <source>They expect it by {when}; there is time.</source>
        <translation>Lo espera para {when}; hay tiempo.</translation>
    </message>
    <message>
        <source>{used} of {allowed} this month</source>
        <translation>{used} de {allowed} este mes</translation>
    </message>
    <message>
        <source>The exception is becoming the norm.</source>
        <translation>La excepción se está volviendo norma.</translation>
    </message>
    <message>
        <source>No wild card is left: answer when their hours begin.</source>
        <translation>No quedan comodines: responde cuando empiece su horario.</translation>
    </message>
    <message>
        <source>An answer now would be one more.</source>
        <translation>Responder ahora sería una más.</translation>
    </message>
    <message>
        <source>{free} free until {until}, this takes {needed}.</source>
        <translation>Libre hasta {until}: {free}; esto lleva {needed}.</translation>
    </message>
    <message>
        <source>Promised to others by then: {minutes}.</source>
        <translation>Prometido a otros hasta entonces: {minutes}.</translation>
    </message>
    <message>
        <source>{minutes} too little.</source>
        <translation>{minutes} de menos.</translation>
    </message>
    <message numerus="yes">
        <source>The promise(s) to {names} would break.</source>
        <translation>
            <numerusform>Se rompería la promesa a {names}.</numerusform>
            <numerusform>Se romperían las promesas a {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>you are both free</source>
        <translation>los dos estáis libres</translation>
    </message>
    <message>
        <source>{name} can&apos;t be reached then</source>
        <translation>entonces no se puede localizar a {name}</translation>
    </message>
    <message>
        <source>after the promise</source>
        <translation>después de lo prometido</translation>
    </message>
    <message numerus="yes">
        <source>%n more before it don&apos;t fit either</source>
        <translation>
            <numerusform>%n anterior tampoco sirve</numerusform>
            <numerusform>%n anteriores tampoco sirven</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}: {name} can&apos;t be reached then</source>
        <translation>{when}: no se puede localizar a {name}</translation>
    </message>
    <message>
        <source>{when}: taken, {free} left</source>
        <translation>{when}: ocupado, quedan {free}</translation>
    </message>
    <message>
        <source>{when}: {short} too short</source>
        <translation>{when}: {short} de menos</translation>
    </message>
    <message>
        <source>Your margin of {when} gives its minutes.</source>
        <translation>Tu margen ({when}) cede sus minutos.</translation>
    </message>
    <message>
        <source>It takes working time outside your margin.</source>
        <translation>Ocupa tiempo de trabajo fuera de tu margen.</translation>
    </message>
    <message>
        <source>{name} loses its time at {time} and waits to be planned anew.</source>
        <translation>{name} pierde su hora ({time}) y queda por planificar de nuevo.</translation>
    </message>
    <message>
        <source>Move {name} ({time}) in your calendar yourself.</source>
        <translation>Mueve tú {name} ({time}) en tu calendario.</translation>
    </message>
    <message numerus="yes">
        <source>Move {name} ({time}) in your calendar yourself; %n other(s) are told.</source>
        <translation>
            <numerusform>Mueve tú {name} ({time}) en tu calendario; se avisa a %n persona más.</numerusform>
            <numerusform>Mueve tú {name} ({time}) en tu calendario; se avisa a %n personas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta las {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>you are at it</source>
        <translation>estás en ello</translation>
    </message>
    <message>
        <source>waits for their answer</source>
        <translation>espera su respuesta</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>promised by {when}</source>
        <translation>prometido para {when}</translation>
    </message>
    <message>
        <source>Not a client yet. You can make them one later.</source>
        <translation>Aún no es cliente. Puede serlo más tarde.</translation>
    </message>
    <message>
        <source>Client {tier}</source>
        <translation>Cliente {tier}</translation>
    </message>
    <message>
        <source>Later than the promised window ({when}).</source>
        <translation>Más tarde que el plazo prometido ({when}).</translation>
    </message>
    <message>
        <source>You are reminded to ask {name} how it goes.</source>
        <translation>Se te recordará preguntar a {name} cómo va.</translation>
    </message>
    <message>
        <source>Over capacity by {minutes}.</source>
        <translation>Supera tu capacidad en {minutes}.</translation>
    </message>
    <message>
        <source>This promise itself can&apos;t be kept out of your margin.</source>
        <translation>Con tu margen no se puede cumplir ni esta promesa.</translation>
    </message>
    <message>
        <source>An answer out of hours</source>
        <translation>Respuesta fuera de horario</translation>
    </message>
    <message>
        <source>Let through out of hours</source>
        <translation>Pasa fuera de horario</translation>
    </message>
    <message>
        <source>Before others in the queue</source>
        <translation>Antes que otros en la cola</translation>
    </message>
    <message>
        <source>{what}: this would be {used} of {allowed} this month.</source>
        <translation>{what}: serían {used} de {allowed} este mes.</translation>
    </message>
    <message>
        <source>{name} at {time} lies in this time.</source>
        <translation>{name} ({time}) cae en este rato.</translation>
    </message>
    <message>
        <source>{name}&apos;s request is set aside.</source>
        <translation>La solicitud de {name} queda aparcada.</translation>
    </message>
    <message numerus="yes">
        <source>It goes before {names}.</source>
        <translation>
            <numerusform>Pasa por delante de {names}.</numerusform>
            <numerusform>Pasa por delante de {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>TriageDialog</name>
    <message>
        <source>Your draft, begun {when}.</source>
        <translation>Tu borrador, empezado {when}.</translation>
    </message>
    <message>
        <source>has passed</source>
        <translation>ya pasó</translation>
    </message>
    <message>
        <source>Send the answer: {want}</source>
        <translation>Enviar la respuesta: {want}</translation>
    </message>
    <message>
        <source>“{text}” is no time that I know. Write 17:00 or tomorrow 10:00.</source>
        <translation>«{text}» no es una hora conocida. Escribe 17:00 o mañana 10:00.</translation>
    </message>
    <message>
        <source>A promise breaks by this. Tick “Accept it anyway” if you mean it, or choose another way.</source>
        <translation>Así se rompe una promesa. Marca «Aceptar de todas formas» si lo quieres, o elige otra vía.</translation>
    </message>
    <message>
        <source>You are reminded {when} to send the answer.</source>
        <translation>Se te recordará {when} enviar la respuesta.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store; still trying. Your text stays here.</source>
        <translation>Otro programa retiene los datos de Respiro; se sigue intentando. Tu texto se queda aquí.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
</context>
<context>
    <name>TroubleNote</name>
    <message>
        <source>&amp;Type the address again…</source>
        <translation>&amp;Escribir otra vez la dirección…</translation>
    </message>
</context>
<context>
    <name>UndoFooter</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>UseDialog</name>
    <message>
        <source>Used margin</source>
        <translation>Margen usado</translation>
    </message>
    <message>
        <source>{length} still free</source>
        <translation>Aún libre: {length}</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>&amp;Which minutes</source>
        <translation>Qué &amp;minutos</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;Para qué</translation>
    </message>
    <message>
        <source>Margin of {when}</source>
        <translation>Margen: {when}</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>What was it used for? {length} can be booked.</source>
        <translation>¿Para qué se usó? Se puede anotar hasta {length}.</translation>
    </message>
    <message>
        <source>An emergency took these minutes. You can correct how many they were.</source>
        <translation>Una emergencia se llevó estos minutos. Puedes corregir cuántos fueron.</translation>
    </message>
    <message>
        <source>A call-back took these minutes. You can correct how many they were.</source>
        <translation>Devolver una llamada se llevó estos minutos. Puedes corregir cuántos fueron.</translation>
    </message>
    <message>
        <source>You booked these minutes yourself. Correct them, or take them back.</source>
        <translation>Estos minutos los anotaste tú. Corrígelos o retíralos.</translation>
    </message>
</context>
<context>
    <name>VcardsImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>WeekActions</name>
    <message>
        <source>Undo {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Go to week…</source>
        <translation>Ir a una semana…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with another week…</source>
        <translation>Comparar con otra semana…</translation>
    </message>
    <message>
        <source>Plan the shown week</source>
        <translation>Planificar la semana mostrada</translation>
    </message>
    <message>
        <source>Apply plan</source>
        <translation>Aplicar el plan</translation>
    </message>
    <message>
        <source>Discard or close</source>
        <translation>Descartar o cerrar</translation>
    </message>
    <message>
        <source>Import agenda…</source>
        <translation>Importar agenda…</translation>
    </message>
    <message>
        <source>Clients…</source>
        <translation>Clientes…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Compare with the week before, or another one</source>
        <translation>Comparar con la semana anterior o con otra</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>{week}: a click or Enter shows this week</source>
        <translation>{week}: un clic o Intro muestra esta semana</translation>
    </message>
</context>
<context>
    <name>WeekCanvas</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Can be reached: {client}</source>
        <translation>Se puede localizar a {client}</translation>
    </message>
    <message numerus="yes">
        <source>%n margin block(s)</source>
        <translation>
            <numerusform>%n bloque de margen</numerusform>
            <numerusform>%n bloques de margen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekDesk</name>
    <message>
        <source>{week} is over. Only weeks that are not over yet can be planned.</source>
        <translation>{week} ya pasó. Solo se pueden planificar semanas que no han terminado.</translation>
    </message>
    <message>
        <source>Nothing to change: this is the best plan already.</source>
        <translation>No hay nada que cambiar: este ya es el mejor plan.</translation>
    </message>
    <message>
        <source>Margin of {length}</source>
        <translation>Margen de {length}</translation>
    </message>
    <message>
        <source>Plan of {week}</source>
        <translation>Plan de {week}</translation>
    </message>
    <message>
        <source>The plan is applied. Drag a block to put it elsewhere.</source>
        <translation>El plan está aplicado. Arrastra un bloque para ponerlo en otro sitio.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Cambiar duración</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>{length} given back.</source>
        <translation>{length} devueltos.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Used margin</source>
        <translation>Margen usado</translation>
    </message>
    <message>
        <source>Correction of used margin</source>
        <translation>Corregir el margen usado</translation>
    </message>
    <message>
        <source>Taking back used margin</source>
        <translation>Retirar el margen usado</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>WeekFooter</name>
    <message>
        <source>Next week is planned.</source>
        <translation>La próxima semana está planificada.</translation>
    </message>
    <message>
        <source>Next week: {forecast}</source>
        <translation>Próxima semana: {forecast}</translation>
    </message>
</context>
<context>
    <name>WeekHeader</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Compartir</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Share or keep this review</source>
        <translation>Compartir o guardar esta revisión</translation>
    </message>
</context>
<context>
    <name>WeekJumps</name>
    <message>
        <source>Go to week</source>
        <translation>Ir a una semana</translation>
    </message>
    <message>
        <source>&amp;Go to {week}</source>
        <translation>&amp;Ir a {week}</translation>
    </message>
    <message>
        <source>Compare with another week</source>
        <translation>Comparar con otra semana</translation>
    </message>
    <message>
        <source>&amp;Compare with {week}</source>
        <translation>C&amp;omparar con {week}</translation>
    </message>
</context>
<context>
    <name>WeekWindow</name>
    <message>
        <source>This is a proposal; nothing is in your agenda yet.</source>
        <translation>Es una propuesta; aún no hay nada en tu agenda.</translation>
    </message>
    <message>
        <source>Enter applies the plan, Esc discards it.</source>
        <translation>Intro aplica el plan, Esc lo descarta.</translation>
    </message>
    <message>
        <source>&amp;Plan this week</source>
        <translation>&amp;Planificar esta semana</translation>
    </message>
    <message>
        <source>&amp;Plan {week}</source>
        <translation>&amp;Planificar {week}</translation>
    </message>
    <message>
        <source>Plan &amp;next week</source>
        <translation>Planificar la pró&amp;xima semana</translation>
    </message>
    <message>
        <source>&amp;Apply plan</source>
        <translation>&amp;Aplicar el plan</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revisión semanal</translation>
    </message>
    <message>
        <source>Your week will stand here</source>
        <translation>Tu semana estará aquí</translation>
    </message>
    <message>
        <source>Import the calendar file (.ics) that your calendar program exports. Respiro then finds room to breathe between your meetings. Your calendar itself is not changed.</source>
        <translation>Importa el archivo de calendario (.ics) que exporta tu programa de calendario. Respiro busca entonces espacio para respirar entre tus reuniones. Tu calendario no se cambia.</translation>
    </message>
    <message>
        <source>&amp;Import agenda…</source>
        <translation>&amp;Importar agenda…</translation>
    </message>
    <message>
        <source>Go on &amp;without an agenda</source>
        <translation>&amp;Seguir sin agenda</translation>
    </message>
    <message>
        <source>No free working time is left in this week.</source>
        <translation>Ya no queda tiempo de trabajo libre esta semana.</translation>
    </message>
    <message>
        <source>&amp;Answer the question about it…</source>
        <translation>&amp;Responder a su pregunta…</translation>
    </message>
    <message>
        <source>&amp;Why here?</source>
        <translation>¿Por qué a&amp;quí?</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Welcome to Respiro</source>
        <translation>Te damos la bienvenida a Respiro</translation>
    </message>
    <message>
        <source>Room to breathe</source>
        <translation>Espacio para respirar</translation>
    </message>
    <message>
        <source>Respiro keeps blank time in your week on purpose: for emergencies, for work that overflows, to breathe. It looks for it between your meetings, where your clients can be reached, and defends it.</source>
        <translation>Respiro deja a propósito tiempo en blanco en tu semana: para urgencias, para el trabajo que se desborda, para respirar. Lo busca entre tus reuniones, donde puedes localizar a tus clientes, y lo protege.</translation>
    </message>
    <message>
        <source>&amp;Import my calendar…</source>
        <translation>&amp;Importar mi calendario…</translation>
    </message>
    <message>
        <source>Su&amp;bscribe to my calendar…</source>
        <translation>&amp;Suscribirme a mi calendario…</translation>
    </message>
    <message>
        <source>&amp;Connect to my calendar server…</source>
        <translation>&amp;Conectar con mi servidor de calendarios…</translation>
    </message>
    <message>
        <source>&amp;Show me a demo week</source>
        <translation>&amp;Ver una semana de ejemplo</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>&amp;Empezar en blanco</translation>
    </message>
    <message>
        <source>Your meetings stay as they are: Respiro reads a copy. All data stays on this computer, or goes to your own calendar server if you connect to it.</source>
        <translation>Tus reuniones quedan como están: Respiro lee una copia. Todos los datos se quedan en este ordenador, o van a tu propio servidor de calendarios si lo conectas.</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>One of your clients</source>
        <translation>Es cliente tuyo</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Backup people may be told how to reach them</source>
        <translation>Dar su contacto a las personas de apoyo</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>The same as mine</source>
        <translation>El mismo que el mío</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Teléfonos</translation>
    </message>
    <message>
        <source>&amp;E-mails</source>
        <translation>&amp;Correos</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>Wei&amp;ght</source>
        <translation>&amp;Peso</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>several with commas</source>
        <translation>varios, con comas</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>El cliente necesita un nombre.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation>«{text}» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>“{number}” is no number that I know; it is kept as written.</source>
        <translation>«{number}» no es un número conocido; se guarda tal cual.</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>WordsSheet</name>
    <message>
        <source>Who takes it over?</source>
        <translation>¿Quién se encarga?</translation>
    </message>
    <message>
        <source>Delegated</source>
        <translation>Delegar</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <translation>¿Por qué se descarta?</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Write who it is.</source>
        <translation>Escribe quién es.</translation>
    </message>
    <message>
        <source>A word or two are enough.</source>
        <translation>Bastan una o dos palabras.</translation>
    </message>
</context>
<context>
    <name>WorkingTimePage</name>
    <message>
        <source>Working time</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>Margin is kept inside these hours. Separate ranges with commas; an empty day is free.</source>
        <translation>El margen se guarda dentro de estas horas. Separa los tramos con comas; un día vacío es libre.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>&amp;Copy {monday} to {tuesday}–{friday}</source>
        <translation>&amp;Copiar {monday} a {tuesday}–{friday}</translation>
    </message>
    <message>
        <source>{duration} a week</source>
        <translation>{duration} a la semana</translation>
    </message>
</context>
<context>
    <name>_FirstCalls</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>The first calls</source>
        <translation>Las primeras llamadas</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Usually comes</source>
        <translation>Suele llegar</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Lleva</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>What they usually ask</source>
        <translation>Lo que suele pedir</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent.</source>
        <translation>
            <numerusform>%n cambio por enviar.</numerusform>
            <numerusform>%n cambios por enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Aún sin sincronizar.</translation>
    </message>
    <message>
        <source>Could not sync now. Last synced {ago} ago.</source>
        <translation>Ahora no se ha podido sincronizar. Última vez hace {ago}.</translation>
    </message>
    <message>
        <source>Synced just now.</source>
        <translation>Sincronizado ahora mismo.</translation>
    </message>
    <message>
        <source>Synced {ago} ago.</source>
        <translation>Sincronizado hace {ago}.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts need a look.</source>
        <translation>
            <numerusform>%n cuenta necesita un vistazo.</numerusform>
            <numerusform>%n cuentas necesitan un vistazo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for your answer.</source>
        <translation>
            <numerusform>%n pregunta espera tu respuesta.</numerusform>
            <numerusform>%n preguntas esperan tu respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is gone</source>
        <translation>Ver lo que falta</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Ver cuentas</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your calendars are here</source>
        <translation>Tus calendarios están aquí</translation>
    </message>
    <message>
        <source>Accounts that need a look</source>
        <translation>Cuentas que necesitan un vistazo</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on {account}.</source>
        <translation>
            <numerusform>%n entrada ya no está en {account}.</numerusform>
            <numerusform>%n entradas ya no están en {account}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{account} did not take %n changes.</source>
        <translation>
            <numerusform>{account} no aceptó %n cambio.</numerusform>
            <numerusform>{account} no aceptó %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} is synced.</source>
        <translation>{account} está al día.</translation>
    </message>
    <message>
        <source>{account} needs your password.</source>
        <translation>{account} necesita tu contraseña.</translation>
    </message>
    <message>
        <source>{account} waits for your keyring.</source>
        <translation>{account} espera a tu llavero.</translation>
    </message>
    <message>
        <source>{account} could not be synced yet.</source>
        <translation>{account} aún no se ha podido sincronizar.</translation>
    </message>
    <message>
        <source>{account} has not been synced {since}.</source>
        <translation>{account} no se sincroniza {since}.</translation>
    </message>
    <message>
        <source>They are kept here until you say that they may go.</source>
        <translation>Aquí no se quita nada hasta que lo digas.</translation>
    </message>
    <message>
        <source>They are kept here. “Sync now” tries them again.</source>
        <translation>Aquí no se pierde nada. «Sincronizar ahora» lo intenta otra vez.</translation>
    </message>
    <message>
        <source>What Respiro plans goes there now.</source>
        <translation>Lo que Respiro planifica va ahora allí.</translation>
    </message>
    <message>
        <source>Its calendars are in your agenda, and stay up to date by themselves.</source>
        <translation>Sus calendarios están en tu agenda y se mantienen al día solos.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Emergency…</source>
        <translation>&amp;Emergencia…</translation>
    </message>
    <message>
        <source>Missed &amp;call…</source>
        <translation>&amp;Llamada perdida…</translation>
    </message>
    <message>
        <source>&amp;Who waits…</source>
        <translation>&amp;Quién espera…</translation>
    </message>
    <message>
        <source>Plan &amp;B queue…</source>
        <translation>Cola del plan &amp;B…</translation>
    </message>
    <message>
        <source>P&amp;laybooks…</source>
        <translation>Pr&amp;otocolos…</translation>
    </message>
    <message>
        <source>&amp;Plan next week…</source>
        <translation>&amp;Planificar la próxima semana…</translation>
    </message>
    <message>
        <source>Weekly &amp;review…</source>
        <translation>&amp;Revisión semanal…</translation>
    </message>
    <message>
        <source>&amp;Import agenda…</source>
        <translation>&amp;Importar agenda…</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>Si&amp;ncronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>mañana {time}</translation>
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
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>You called</source>
        <translation>Llamaste</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Mensaje dejado</translation>
    </message>
    <message>
        <source>They called again</source>
        <translation>Volvió a llamar</translation>
    </message>
    <message>
        <source>Wrote instead</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Delegated to…</source>
        <translation>Delegado en…</translation>
    </message>
    <message>
        <source>Dropped because…</source>
        <translation>Descartado porque…</translation>
    </message>
    <message>
        <source>delegated to {who}</source>
        <translation>delegado en {who}</translation>
    </message>
    <message>
        <source>dropped: {why}</source>
        <translation>descartado: {why}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>hablado</translation>
    </message>
    <message>
        <source>left a message</source>
        <translation>mensaje dejado</translation>
    </message>
    <message>
        <source>they called again</source>
        <translation>volvió a llamar</translation>
    </message>
    <message>
        <source>wrote instead</source>
        <translation>por escrito</translation>
    </message>
    <message>
        <source>{outcome} ({remark})</source>
        <translation>{outcome} ({remark})</translation>
    </message>
    <message>
        <source>by your call</source>
        <translation>con tu llamada</translation>
    </message>
    <message>
        <source>settled then</source>
        <translation>resuelto entonces</translation>
    </message>
    <message>
        <source>deleted in the agenda</source>
        <translation>borrado en la agenda</translation>
    </message>
    <message>
        <source>in the agenda</source>
        <translation>en la agenda</translation>
    </message>
    <message>
        <source>No answer, attempt {number}</source>
        <translation>No contesta, intento {number}</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Called once more</source>
        <translation>Llamó otra vez</translation>
    </message>
    <message>
        <source>Reminder shown</source>
        <translation>Recordatorio mostrado</translation>
    </message>
    <message>
        <source>Another time was chosen</source>
        <translation>Se eligió otro momento</translation>
    </message>
    <message>
        <source>To do again</source>
        <translation>Otra vez pendiente</translation>
    </message>
    <message>
        <source>Other margin was found</source>
        <translation>Se encontró otro margen</translation>
    </message>
    <message>
        <source>Its margin is free again</source>
        <translation>Su margen vuelve a estar libre</translation>
    </message>
    <message>
        <source>Let through out of hours: an exception</source>
        <translation>Pasó fuera de horario: una excepción</translation>
    </message>
    <message>
        <source>Apology text taken</source>
        <translation>Texto de disculpa usado</translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>Movido a {when}</translation>
    </message>
    <message>
        <source>Other margin was found: {when}</source>
        <translation>Se encontró otro margen: {when}</translation>
    </message>
    <message>
        <source>Put off by 10 minutes</source>
        <translation>Pospuesto 10 minutos</translation>
    </message>
    <message>
        <source>Put off by an hour</source>
        <translation>Pospuesto una hora</translation>
    </message>
    <message>
        <source>Put off to the afternoon</source>
        <translation>Pospuesto a la tarde</translation>
    </message>
    <message>
        <source>Put off to the next morning</source>
        <translation>Pospuesto a la mañana siguiente</translation>
    </message>
    <message>
        <source>Put off to the next working hour</source>
        <translation>Pospuesto a la próxima hora de trabajo</translation>
    </message>
    <message>
        <source>Put off until they can be reached</source>
        <translation>Pospuesto hasta que se le pueda localizar</translation>
    </message>
    <message>
        <source>Put into the next margin</source>
        <translation>Puesto en el próximo margen</translation>
    </message>
    <message>
        <source>Put off to another time</source>
        <translation>Pospuesto a otro momento</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <source>You called them: asked whether that was it</source>
        <translation>Llamaste: se te preguntó si era eso</translation>
    </message>
    <message>
        <source>They called and were answered: asked whether it is settled</source>
        <translation>Llamó y contestaste: se te preguntó si está resuelto</translation>
    </message>
    <message>
        <source>Deleted in the agenda: asked whether it is still to do</source>
        <translation>Borrado en la agenda: se te preguntó si sigue pendiente</translation>
    </message>
    <message>
        <source>A question came up</source>
        <translation>Surgió una pregunta</translation>
    </message>
    <message>
        <source>Kept: still to do</source>
        <translation>Se queda: sigue pendiente</translation>
    </message>
    <message>
        <source>The last step was undone</source>
        <translation>Se deshizo el último paso</translation>
    </message>
    <message>
        <source>Put right after the clock was set back</source>
        <translation>Ajustado al atrasarse el reloj</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>toca ahora</translation>
    </message>
    <message>
        <source>due since {when}</source>
        <translation>toca desde {when}</translation>
    </message>
    <message>
        <source>{length} late</source>
        <translation>{length} de retraso</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>desde {when}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>llamó %n vez</numerusform>
            <numerusform>llamó %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Siete</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Ocho</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nueve</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Diez</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Doce</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Nadie te espera.</translation>
    </message>
    <message>
        <source>{name} waits for you {age}, {due}.</source>
        <translation>{name} te espera {age}: {due}.</translation>
    </message>
    <message>
        <source>{name} waits for you: {due}.</source>
        <translation>{name} te espera: {due}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you; {name} {age}, {due}.</source>
        <translation>
            <numerusform>{count} persona te espera; {name}, {age}: {due}.</numerusform>
            <numerusform>{count} personas te esperan; {name}, {age}: {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you, all longer than promised; {name} {due}.</source>
        <translation>
            <numerusform>{count} persona te espera, fuera de plazo; {name}: {due}.</numerusform>
            <numerusform>{count} personas te esperan, todas fuera de plazo; {name}: {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you, {late} longer than promised; {name} {due}.</source>
        <translation>
            <numerusform>{count} persona te espera, {late} fuera de plazo; {name}: {due}.</numerusform>
            <numerusform>{count} personas te esperan, {late} fuera de plazo; {name}: {due}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you; next is {name}, {due}.</source>
        <translation>
            <numerusform>{count} persona te espera; {name}: {due}.</numerusform>
            <numerusform>{count} personas te esperan; primero {name}, {due}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person owes you an answer.</source>
        <translation>Una persona te debe una respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>{count} people owe you an answer.</source>
        <translation>
            <numerusform>{count} persona te debe una respuesta.</numerusform>
            <numerusform>{count} personas te deben una respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Next margin, {when}, when {name} can be reached</source>
        <translation>Próximo margen, {when}, con {name} localizable</translation>
    </message>
    <message>
        <source>When {name} can be reached, {when}</source>
        <translation>Cuando se pueda localizar a {name}, {when}</translation>
    </message>
    <message>
        <source>In 10 minutes, {when}</source>
        <translation>En 10 minutos, {when}</translation>
    </message>
    <message>
        <source>In an hour, {when}</source>
        <translation>En una hora, {when}</translation>
    </message>
    <message>
        <source>This afternoon, {when}</source>
        <translation>Esta tarde, {when}</translation>
    </message>
    <message>
        <source>Tomorrow morning, {when}</source>
        <translation>Mañana por la mañana, {when}</translation>
    </message>
    <message>
        <source>Next working hour, {when}</source>
        <translation>Próxima hora de trabajo, {when}</translation>
    </message>
    <message>
        <source>When they can be reached, {when}</source>
        <translation>Cuando se le pueda localizar, {when}</translation>
    </message>
    <message>
        <source>Next margin, {when}</source>
        <translation>Próximo margen, {when}</translation>
    </message>
    <message>
        <source>At another time, {when}</source>
        <translation>En otro momento, {when}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>owes you an answer</source>
        <translation>te debe una respuesta</translation>
    </message>
    <message>
        <source>asks you something</source>
        <translation>hay una pregunta</translation>
    </message>
    <message numerus="yes">
        <source>put off %n times</source>
        <translation>
            <numerusform>pospuesto %n vez</numerusform>
            <numerusform>pospuesto %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 intento</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>&amp;Write down a missed call</source>
        <translation>&amp;Anotar una llamada perdida</translation>
    </message>
    <message>
        <source>&amp;Import a call log…</source>
        <translation>&amp;Importar un registro de llamadas…</translation>
    </message>
    <message>
        <source>Nobody here fits what you look for.</source>
        <translation>Aquí nadie encaja con lo que buscas.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>When you can&apos;t take a call, write it down. Respiro reminds you until it is answered.</source>
        <translation>Cuando no puedas atender una llamada, anótala. Respiro te la recuerda hasta que la respondas.</translation>
    </message>
    <message>
        <source>Who waits for you will stand here</source>
        <translation>Quien te espera estará aquí</translation>
    </message>
    <message>
        <source>Everyone you called back will stand here, with what came of it.</source>
        <translation>Aquí estarán todos a quienes devuelvas la llamada, y en qué quedó.</translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation>Aún no hay nada respondido</translation>
    </message>
    <message>
        <source>See who &amp;waits</source>
        <translation>Ver quién &amp;espera</translation>
    </message>
    <message>
        <source>Every call will stand here: from your phone, from a call log, or written down by you.</source>
        <translation>Aquí estarán todas las llamadas: de tu teléfono, de un registro de llamadas o anotadas por ti.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>{outcome}, {when}</source>
        <translation>{outcome}, {when}</translation>
    </message>
    <message>
        <source>Owes you an answer, expected by {when}</source>
        <translation>Te debe una respuesta, esperada para {when}</translation>
    </message>
    <message>
        <source>{late}: promised by {when}</source>
        <translation>{late}: prometido para {when}</translation>
    </message>
    <message>
        <source>Promised by {when}</source>
        <translation>Prometido para {when}</translation>
    </message>
    <message>
        <source>Next reminder {when}</source>
        <translation>Próximo recordatorio {when}</translation>
    </message>
    <message>
        <source>The reminder is due now</source>
        <translation>El recordatorio toca ahora</translation>
    </message>
    <message>
        <source>{reminder}, in your margin</source>
        <translation>{reminder}, en tu margen</translation>
    </message>
    <message numerus="yes">
        <source>Reminder shown %n times</source>
        <translation>
            <numerusform>Recordatorio mostrado %n vez</numerusform>
            <numerusform>Recordatorio mostrado %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar %n</numerusform>
            <numerusform>Mostrar los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>reabrir</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>recordárselo</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>devolver la llamada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no contesta</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>posponer</translation>
    </message>
    <message>
        <source>You called {name} {when}. Was that the call-back?</source>
        <translation>Llamaste a {name} {when}. ¿Era para devolver la llamada?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No, still to do</source>
        <translation>No, sigue pendiente</translation>
    </message>
    <message>
        <source>{name} called {when} and you answered. Is it settled?</source>
        <translation>{name} llamó {when} y contestaste. ¿Está resuelto?</translation>
    </message>
    <message>
        <source>Yes, settled</source>
        <translation>Sí, resuelto</translation>
    </message>
    <message>
        <source>Deleted in the agenda {when}. Still to do?</source>
        <translation>Borrado en la agenda {when}. ¿Sigue pendiente?</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Sigue pendiente</translation>
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
        <translation>{length} usados</translation>
    </message>
    <message>
        <source>{length} kept blank</source>
        <translation>{length} en blanco</translation>
    </message>
    <message>
        <source>{length} ahead</source>
        <translation>{length} por delante</translation>
    </message>
    <message>
        <source>{length} eaten</source>
        <translation>{length} comidos</translation>
    </message>
    <message>
        <source>{length} released</source>
        <translation>{length} liberados</translation>
    </message>
    <message>
        <source>no margin</source>
        <translation>sin margen</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Kept blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Still ahead</source>
        <translation>Por delante</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Comido</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Beyond margin</source>
        <translation>Fuera del margen</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Emergencias</translation>
    </message>
    <message>
        <source>Wk {number}</source>
        <translation>Sem. {number}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Something in Respiro went wrong. Your data is safe. What happened is noted in {path}.</source>
        <translation>Algo ha fallado en Respiro. Tus datos están a salvo. Lo ocurrido queda anotado en {path}.</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>No working time in this week, so no margin is needed.</source>
        <translation>Esta semana no hay tiempo de trabajo, así que no hace falta margen.</translation>
    </message>
    <message>
        <source>Enough in half the weeks</source>
        <translation>Suficiente en la mitad de las semanas</translation>
    </message>
    <message>
        <source>Enough in 4 of 5 weeks</source>
        <translation>Suficiente en 4 de cada 5 semanas</translation>
    </message>
    <message>
        <source>Enough in 9 of 10 weeks</source>
        <translation>Suficiente en 9 de cada 10 semanas</translation>
    </message>
    <message>
        <source>Enough in {percent} % of the weeks</source>
        <translation>Suficiente en el {percent} % de las semanas</translation>
    </message>
    <message>
        <source>Half of the weeks</source>
        <translation>La mitad de las semanas</translation>
    </message>
    <message>
        <source>4 of 5 weeks</source>
        <translation>4 de cada 5 semanas</translation>
    </message>
    <message>
        <source>9 of 10 weeks</source>
        <translation>9 de cada 10 semanas</translation>
    </message>
    <message>
        <source>{percent} % of the weeks</source>
        <translation>El {percent} % de las semanas</translation>
    </message>
    <message>
        <source>Respiro will know after a few weeks; what your clients usually ask takes {length}.</source>
        <translation>Respiro lo sabrá en unas semanas; lo que suelen pedir tus clientes lleva {length}.</translation>
    </message>
    <message>
        <source>Respiro will know after a few weeks how much margin you need.</source>
        <translation>Respiro sabrá en unas semanas cuánto margen necesitas.</translation>
    </message>
    <message numerus="yes">
        <source>No used margin was noted in the last %n weeks, so your target of {target} holds.</source>
        <translation>
            <numerusform>En la última semana no se anotó margen usado, así que vale tu objetivo de {target}.</numerusform>
            <numerusform>En las últimas %n semanas no se anotó margen usado, así que vale tu objetivo de {target}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Respiro will know after a few weeks; until then your target of {target} holds.</source>
        <translation>Respiro lo sabrá en unas semanas; hasta entonces vale tu objetivo de {target}.</translation>
    </message>
    <message>
        <source>{length} would have been enough in the one week that there is to go by.</source>
        <translation>Con {length} habría bastado en la única semana que hay como referencia.</translation>
    </message>
    <message>
        <source>{length} would not have been enough in the one week that there is to go by.</source>
        <translation>Con {length} no habría bastado en la única semana que hay como referencia.</translation>
    </message>
    <message numerus="yes">
        <source>{length} would have been enough in each of the last %n weeks.</source>
        <translation>
            <numerusform>Con {length} habría bastado en la última semana.</numerusform>
            <numerusform>Con {length} habría bastado en cada una de las últimas %n semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} would not have been enough in any of the last %n weeks.</source>
        <translation>
            <numerusform>Con {length} no habría bastado en la última semana.</numerusform>
            <numerusform>Con {length} no habría bastado en ninguna de las últimas %n semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} would have been enough in {enough} of the last %n weeks.</source>
        <translation>
            <numerusform>Con {length} habría bastado en {enough} de la última semana.</numerusform>
            <numerusform>Con {length} habría bastado en {enough} de las últimas %n semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is little to go by, so your target of {target} counts, too.</source>
        <translation>Son pocas para guiarse, así que también cuenta tu objetivo de {target}.</translation>
    </message>
    <message>
        <source>What your clients usually ask takes {length}, so it is no less.</source>
        <translation>Lo que suelen pedir tus clientes lleva {length}, así que no baja de ahí.</translation>
    </message>
    <message>
        <source>Less than that would be below your least for each day.</source>
        <translation>Con menos no se llegaría a tu mínimo de cada día.</translation>
    </message>
    <message>
        <source>It is a short week: {length} of work instead of {usual}.</source>
        <translation>Es una semana corta: {length} de trabajo en lugar de {usual}.</translation>
    </message>
    <message>
        <source>Days of this week went by without margin; {length} are for the rest of it.</source>
        <translation>Ya han pasado días de esta semana sin margen; para lo que queda, {length}.</translation>
    </message>
</context>
<context>
    <name>hand_off</name>
    <message>
        <source>No program here makes calls. The number is {target}.</source>
        <translation>Aquí ningún programa hace llamadas. El número es {target}.</translation>
    </message>
    <message>
        <source>No mail program opened. The address is {target}.</source>
        <translation>No se abrió ningún programa de correo. La dirección es {target}.</translation>
    </message>
    <message>
        <source>No browser opened. The page is {target}.</source>
        <translation>No se abrió ningún navegador. La página es {target}.</translation>
    </message>
</context>
<context>
    <name>hotkey</name>
    <message>
        <source>Another program has {key}. Choose another key in the settings.</source>
        <translation>Otro programa usa {key}. Elige otra tecla en los ajustes.</translation>
    </message>
    <message>
        <source>{key} can&apos;t be a key for all programs. Add Ctrl, Alt or Super.</source>
        <translation>{key} no puede ser una tecla para todos los programas. Añade Ctrl, Alt o Super.</translation>
    </message>
    <message>
        <source>This desktop gives no key to programs. Its own settings can bind one.</source>
        <translation>Este escritorio no cede teclas a los programas. Sus propios ajustes pueden asignar una.</translation>
    </message>
</context>
<context>
    <name>moment</name>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>mañana {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
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
            <numerusform>%n reunión ocupó margen tuyo.</numerusform>
            <numerusform>%n reuniones ocuparon margen tuyo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next week isn&apos;t planned yet.</source>
        <translation>La próxima semana aún no está planificada.</translation>
    </message>
    <message>
        <source>Your margin begins: {times}.</source>
        <translation>Empieza tu margen: {times}.</translation>
    </message>
    <message>
        <source>Room to breathe, or for what came up.</source>
        <translation>Espacio para respirar, o para lo que haya surgido.</translation>
    </message>
    <message>
        <source>{meeting} lies on your {time} margin.</source>
        <translation>{meeting} cae sobre tu margen de las {time}.</translation>
    </message>
    <message>
        <source>You put the block there, so it stays.</source>
        <translation>Pusiste tú el bloque ahí, así que se queda.</translation>
    </message>
    <message>
        <source>{meeting} took your {time} margin.</source>
        <translation>{meeting} ocupó tu margen de las {time}.</translation>
    </message>
    <message>
        <source>Moved to {place}.</source>
        <translation>Pasa a {place}.</translation>
    </message>
    <message>
        <source>{length} went to {place}.</source>
        <translation>{length} pasaron a {place}.</translation>
    </message>
    <message>
        <source>No room was left for {length}.</source>
        <translation>No quedó sitio para {length}.</translation>
    </message>
    <message>
        <source>Your {time} margin went to {place}.</source>
        <translation>Tu margen de las {time} pasó a {place}.</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Time to look back on the week.</source>
        <translation>Es hora de repasar la semana.</translation>
    </message>
    <message>
        <source>Time to look back on last week.</source>
        <translation>Es hora de repasar la semana pasada.</translation>
    </message>
    <message>
        <source>Review the week</source>
        <translation>Revisar la semana</translation>
    </message>
    <message>
        <source>Plan this week</source>
        <translation>Planificar esta semana</translation>
    </message>
    <message>
        <source>Planning it takes one click.</source>
        <translation>Se planifica con un clic.</translation>
    </message>
    <message>
        <source>This week has no margin yet.</source>
        <translation>Esta semana aún no tiene margen.</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Ver la semana</translation>
    </message>
    <message>
        <source>Meetings took it, or you gave it back.</source>
        <translation>Lo ocuparon las reuniones, o lo devolviste.</translation>
    </message>
    <message>
        <source>This week has no margin left.</source>
        <translation>A esta semana no le queda margen.</translation>
    </message>
    <message numerus="yes">
        <source>This week has {length} of margin in %n block(s).</source>
        <translation>
            <numerusform>Esta semana tiene {length} de margen en %n bloque.</numerusform>
            <numerusform>Esta semana tiene {length} de margen en %n bloques.</numerusform>
        </translation>
    </message>
    <message>
        <source>This week isn&apos;t planned yet.</source>
        <translation>Esta semana aún no está planificada.</translation>
    </message>
    <message>
        <source>This week has {length} of margin.</source>
        <translation>Esta semana tiene {length} de margen.</translation>
    </message>
    <message>
        <source>Next week has {length} of margin.</source>
        <translation>La próxima semana tiene {length} de margen.</translation>
    </message>
    <message>
        <source>You are in one now, until {time}.</source>
        <translation>Ahora estás en uno, hasta las {time}.</translation>
    </message>
    <message>
        <source>The first is {place}.</source>
        <translation>El primero es {place}.</translation>
    </message>
    <message>
        <source>The next is {place}.</source>
        <translation>El próximo es {place}.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>mañana a las {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>el {day} a las {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Plan next week</source>
        <translation>Planificar la próxima semana</translation>
    </message>
</context>
<context>
    <name>nudges</name>
    <message>
        <source>Ask {name} first.</source>
        <translation>Pregunta antes a {name}.</translation>
    </message>
    <message>
        <source>Write to them…</source>
        <translation>Escribirles…</translation>
    </message>
    <message>
        <source>Write to {name}…</source>
        <translation>Escribir a {name}…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first, before it burns.</source>
        <translation>Pregunta antes de que arda.</translation>
    </message>
    <message>
        <source>{what} usually comes on {day} from {time}; it takes {length}.</source>
        <translation>{what} suele llegar el {day} desde las {time}; lleva {length}.</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>{missing} of promised work is due already, with no margin before it.</source>
        <translation>Hay {missing} de trabajo prometido que ya tocaba, sin margen antes.</translation>
    </message>
    <message>
        <source>{missing} short by {when}: {promised} promised, {free} of free margin until then.</source>
        <translation>Faltan {missing} para {when}: hasta entonces hay {promised} de trabajo prometido y {free} de margen libre.</translation>
    </message>
    <message>
        <source>No margin is planned, and nothing is promised.</source>
        <translation>No hay margen planificado ni nada prometido.</translation>
    </message>
    <message>
        <source>{free} of margin are free; nothing is promised out of it.</source>
        <translation>Hay {free} de margen libre y nada prometido.</translation>
    </message>
    <message>
        <source>{free} of margin are free for {promised} of promised work: every promise can be kept.</source>
        <translation>Hay {free} de margen libre para {promised} de trabajo prometido: se pueden cumplir todas las promesas.</translation>
    </message>
    <message>
        <source>Until {when}: {free} of free margin, {promised} promised</source>
        <translation>Hasta {when}: {free} de margen libre, {promised} de trabajo prometido</translation>
    </message>
    <message>
        <source>{told}, {missing} short</source>
        <translation>{told}, faltan {missing}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>“{text}” is not a week. Write it like 2026-W48.</source>
        <translation>«{text}» no es una semana. Escríbela como 2026-W48.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write it like 2026-11-23T16:00.</source>
        <translation>«{text}» no es una hora. Escríbela como 2026-11-23T16:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a range of times. Write it like 09:00-14:00.</source>
        <translation>«{text}» no es un tramo de horas. Escríbelo como 09:00-14:00.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins. Swap the two.</source>
        <translation>«{text}» acaba antes de empezar. Intercambia las dos.</translation>
    </message>
    <message>
        <source>{first} and {second} overlap. Join them or move one.</source>
        <translation>{first} y {second} se solapan. Únelas o mueve una.</translation>
    </message>
    <message>
        <source>“{text}” is not a day off. Write 2026-12-24 or 2026-08-01/2026-08-15.</source>
        <translation>«{text}» no es un día libre. Escribe 2026-12-24 o 2026-08-01/2026-08-15.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be a weekly target. Write a share such as 20% or a length such as 8h.</source>
        <translation>«{text}» no puede ser un objetivo semanal. Escribe una parte, como 20%, o una duración, como 8h.</translation>
    </message>
    <message>
        <source>“{text}” is not a length of time. Write 45, 1h or 1 h 30.</source>
        <translation>«{text}» no es una duración. Escribe 45, 1h o 1 h 30.</translation>
    </message>
    <message>
        <source>{minutes} minutes is out of range for {name}. Choose a smaller value, not below zero.</source>
        <translation>{minutes} minutos está fuera de los límites de {name}. Elige un valor menor, no por debajo de cero.</translation>
    </message>
    <message>
        <source>A grid of {minutes} minutes doesn&apos;t divide the hour. Choose 5, 6, 10, 12, 15, 20, 30 or 60.</source>
        <translation>Una cuadrícula de {minutes} minutos no divide la hora. Elige 5, 6, 10, 12, 15, 20, 30 o 60.</translation>
    </message>
    <message>
        <source>The shortest block ({minimum} min) is longer than the longest ({maximum} min). Change one of them.</source>
        <translation>El bloque más corto ({minimum} min) es más largo que el más largo ({maximum} min). Cambia uno de los dos.</translation>
    </message>
    <message>
        <source>The least margin a day ({minimum} min) is more than the most ({maximum} min). Change one of them.</source>
        <translation>El mínimo de margen al día ({minimum} min) supera el máximo ({maximum} min). Cambia uno de los dos.</translation>
    </message>
    <message>
        <source>No block between {minimum} and {maximum} min fits a grid of {minutes} min. Widen the range or refine the grid.</source>
        <translation>Ningún bloque de entre {minimum} y {maximum} min encaja en una cuadrícula de {minutes} min. Amplía los límites o afina la cuadrícula.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>«{text}» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>There is no time zone “{text}”. Write it like Europe/Madrid.</source>
        <translation>No hay ninguna zona horaria «{text}». Escríbela como Europe/Madrid.</translation>
    </message>
    <message>
        <source>Respiro does not speak “{text}”. Choose one of {choices}.</source>
        <translation>Respiro no habla «{text}». Elige uno de estos: {choices}.</translation>
    </message>
    <message>
        <source>No public holidays are known for “{text}”. Write a country code such as ES, or ES-CT for a part of it.</source>
        <translation>No se conocen festivos para «{text}». Escribe un código de país como ES, o ES-CT para una parte.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation>«{text}» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>There is no setting “{text}”. “respiro settings list” shows all of them.</source>
        <translation>No hay ningún ajuste «{text}». «respiro settings list» los muestra todos.</translation>
    </message>
    <message>
        <source>“{text}” are not weekly hours. Write them like mon-fri 09:00-13:00; tue 16:00-18:00.</source>
        <translation>«{text}» no es un horario semanal. Escríbelo como mon-fri 09:00-13:00; tue 16:00-18:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a tier. Choose A, B or C.</source>
        <translation>«{text}» no es un nivel. Elige A, B o C.</translation>
    </message>
    <message>
        <source>A client needs a name, of {limit} characters at most.</source>
        <translation>Un cliente necesita un nombre, de {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>“{text}” has bytes that are no text in UTF-8. Write it anew.</source>
        <translation>«{text}» contiene bytes que no son texto en UTF-8. Escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no client “{text}”. “respiro client list” shows them.</source>
        <translation>No hay ningún cliente «{text}». «respiro client list» los muestra.</translation>
    </message>
    <message>
        <source>There is no calendar “{text}”. “respiro agenda sources” shows them.</source>
        <translation>No hay ningún calendario «{text}». «respiro agenda sources» los muestra.</translation>
    </message>
    <message>
        <source>There is no margin block “{text}”. “respiro margin list --json” shows their uids.</source>
        <translation>No hay ningún bloque de margen «{text}». «respiro margin list --json» muestra sus uid.</translation>
    </message>
    <message>
        <source>That time has passed. Choose one that lies ahead.</source>
        <translation>Esa hora ya pasó. Elige una que esté por llegar.</translation>
    </message>
    <message>
        <source>{host} does not say which version of an item it has (there is no ETag), so a change there could not be seen and nothing was written over it. Both stay as they are; choose a calendar on another server as the home of what Respiro plans.</source>
        <translation>{host} no dice qué versión tiene de una entrada (no hay ETag), así que un cambio hecho allí no se vería y no se sobrescribió nada. Los dos lados quedan como están; elige un calendario de otro servidor para lo que Respiro planifica.</translation>
    </message>
    <message>
        <source>Your keyring does not have the password of “{account}” any more. Type it again; all that is here stays.</source>
        <translation>Tu llavero ya no tiene la contraseña de «{account}». Escríbela otra vez; lo que hay aquí se conserva.</translation>
    </message>
    <message>
        <source>There is no account “{text}”. Nothing was changed; see which ones there are, and name one of them.</source>
        <translation>No hay ninguna cuenta «{text}». No se ha cambiado nada; mira cuáles hay y nombra una de ellas.</translation>
    </message>
    <message>
        <source>That account is here already, as “{account}”. Nothing was changed; change that one, if you want.</source>
        <translation>Esa cuenta ya está aquí, como «{account}». No se ha cambiado nada; si quieres, cambia esa.</translation>
    </message>
    <message>
        <source>“{calendar}” belongs to the account “{account}”, which keeps it up to date. Nothing was changed; take another name, or choose in that account what is read.</source>
        <translation>«{calendar}» es de la cuenta «{account}», que lo mantiene al día. No se ha cambiado nada; usa otro nombre o elige en esa cuenta qué se lee.</translation>
    </message>
    <message>
        <source>There is no calendar “{text}” on {host}. Nothing was changed; see which ones there are: {choices}.</source>
        <translation>No hay ningún calendario «{text}» en {host}. No se ha cambiado nada; mira cuáles hay: {choices}.</translation>
    </message>
    <message>
        <source>“{calendar}” holds no events, so what Respiro plans can&apos;t live there. Nothing was changed; choose another one.</source>
        <translation>«{calendar}» no admite eventos, así que lo que Respiro planifica no puede ir ahí. No se ha cambiado nada; elige otro.</translation>
    </message>
    <message>
        <source>The account “{account}” was kept. Nothing was changed.</source>
        <translation>La cuenta «{account}» se conserva. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No password was given. Nothing was changed.</source>
        <translation>No se dio ninguna contraseña. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Respiro&apos;s own items live in one calendar only. Nothing was changed; choose one of them.</source>
        <translation>Lo que escribe Respiro va a un solo calendario. No se ha cambiado nada; elige uno de ellos.</translation>
    </message>
    <message>
        <source>The home calendar&apos;s folder {folder} is gone. Who waits is safe; bring it back, or choose another one in the settings.</source>
        <translation>La carpeta {folder} del calendario de Respiro ya no está. Quién espera está a salvo; devuélvela a su sitio o elige otra en los ajustes.</translation>
    </message>
    <message>
        <source>{file} in the home calendar can&apos;t be read, so it was left as it is (such files: {count}). Who waits is safe; repair or remove it in {folder}.</source>
        <translation>No se puede leer {file} del calendario de Respiro, así que se dejó como está (archivos así: {count}). Quién espera está a salvo; repáralo o quítalo de {folder}.</translation>
    </message>
    <message>
        <source>The plan B for {name} stays at its time: where it was moved to is taken or over, or you have begun already. Nothing is lost; choose another time.</source>
        <translation>El plan B para {name} se queda en su hora: el sitio nuevo está ocupado o ya pasó, o ya has empezado. No se ha perdido nada; elige otra hora.</translation>
    </message>
    <message>
        <source>no keyring, so no password and no secret address can be kept; install gnome-keyring or KWallet. All the rest works</source>
        <translation>sin llavero no se puede guardar ninguna contraseña ni dirección secreta; instala gnome-keyring o KWallet. Todo lo demás funciona</translation>
    </message>
    <message>
        <source>There is a client “{text}” already. Give this one another name, or change that one.</source>
        <translation>Ya hay un cliente «{text}». Dale otro nombre a este o cambia el otro.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be a number of exceptions a month. Write a number from 0 to {limit}.</source>
        <translation>«{text}» no puede ser un número de excepciones al mes. Escribe un número de 0 a {limit}.</translation>
    </message>
    <message>
        <source>“{text}” is not a rate an hour. Write it like 45 EUR or 45.50 EUR.</source>
        <translation>«{text}» no es un precio por hora. Escríbelo como 45 EUR o 45.50 EUR.</translation>
    </message>
    <message>
        <source>“{text}” does not say what is usually asked. Write it like report; thu 16:00-18:00; 45 min; ask 1 day before.</source>
        <translation>«{text}» no dice qué suele pedir. Escríbelo como report; thu 16:00-18:00; 45 min; ask 1 day before.</translation>
    </message>
    <message>
        <source>Respiro remembers {limit} things that a client usually asks. Keep those that matter most.</source>
        <translation>Respiro recuerda {limit} cosas que suele pedir un cliente. Conserva las que más importan.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the contacts again; nothing was changed.</source>
        <translation>{file} está vacío. Exporta otra vez los contactos; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a .vcf file in it.</source>
        <translation>{file} es una carpeta. Elige en ella un archivo .vcf.</translation>
    </message>
    <message>
        <source>{file} has {megabytes} MB; Respiro reads address books of up to {limit_megabytes} MB. Nothing was changed.</source>
        <translation>{file} tiene {megabytes} MB; Respiro lee libretas de contactos de hasta {limit_megabytes} MB. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} holds more than {limit} contacts, so nothing was changed. Export fewer of them, those who are clients.</source>
        <translation>{file} contiene más de {limit} contactos, así que no se ha cambiado nada. Exporta menos, los que son clientes.</translation>
    </message>
    <message>
        <source>{file} holds no contacts. Export yours as vCard (.vcf) and choose that file; nothing was changed.</source>
        <translation>{file} no contiene contactos. Exporta los tuyos como vCard (.vcf) y elige ese archivo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{text}” is not the client&apos;s name, so nothing was erased. Write “{name}”, or give --yes.</source>
        <translation>«{text}» no es el nombre del cliente, así que no se borró nada. Escribe «{name}» o añade --yes.</translation>
    </message>
    <message>
        <source>{path} was set aside because it is damaged, and may hold their data. Delete it when you can.</source>
        <translation>{path} se apartó porque está dañado y puede tener sus datos. Bórralo cuando puedas.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged and could not be written anew; it may hold their data. Delete it.</source>
        <translation>La copia de seguridad {path} está dañada y no se pudo escribir de nuevo; puede tener sus datos. Bórrala.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store, so traces may remain in {path}. They go by themselves with the next backup.</source>
        <translation>Otro programa retiene los datos de Respiro, así que pueden quedar rastros en {path}. Se van solos con la próxima copia de seguridad.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written. Choose another place.</source>
        <translation>No se puede escribir en {folder}. Elige otro sitio.</translation>
    </message>
    <message>
        <source>this contact&apos;s end is missing</source>
        <translation>falta el final de este contacto</translation>
    </message>
    <message>
        <source>this contact has a line that is too long</source>
        <translation>este contacto tiene una línea demasiado larga</translation>
    </message>
    <message>
        <source>this contact can&apos;t be understood</source>
        <translation>no se entiende este contacto</translation>
    </message>
    <message>
        <source>this contact has no name</source>
        <translation>este contacto no tiene nombre</translation>
    </message>
    <message>
        <source>this is a group, not a person</source>
        <translation>es un grupo, no una persona</translation>
    </message>
    <message>
        <source>a line that can&apos;t be understood was left out</source>
        <translation>se dejó fuera una línea que no se entiende</translation>
    </message>
    <message>
        <source>“{detail}” is no e-mail address and was left out</source>
        <translation>«{detail}» no es una dirección de correo y se dejó fuera</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Urgent requests</source>
        <translation>Solicitudes urgentes</translation>
    </message>
    <message>
        <source>Playbooks that were run</source>
        <translation>Protocolos usados</translation>
    </message>
    <message>
        <source>Exceptions by month</source>
        <translation>Excepciones por mes</translation>
    </message>
    <message>
        <source>Margin booked for them</source>
        <translation>Margen a su cuenta</translation>
    </message>
    <message>
        <source>What Respiro remembers between starts</source>
        <translation>Lo que Respiro recuerda de una vez a otra</translation>
    </message>
    <message>
        <source>In your home calendar</source>
        <translation>En tu calendario de Respiro</translation>
    </message>
    <message>
        <source>Backups that hold their data</source>
        <translation>Copias de seguridad con sus datos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitidas</translation>
    </message>
    <message>
        <source>asked ahead, in minutes of working time:</source>
        <translation>se pregunta antes, en minutos de trabajo:</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Attempts without answer</source>
        <translation>Intentos sin respuesta</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Última llamada</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>Número de llamadas</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Tipo de llamada</translation>
    </message>
    <message>
        <source>What they have already done</source>
        <translation>Qué ha hecho ya</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Toca</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Acabado</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo acabó</translation>
    </message>
    <message>
        <source>By when they expect it</source>
        <translation>Para cuándo lo espera</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Esperado para</translation>
    </message>
    <message>
        <source>What they usually ask</source>
        <translation>Lo que suele pedir</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Usually free after</source>
        <translation>Suele estar libre tras las</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Precio por hora</translation>
    </message>
    <message>
        <source>Can be reached</source>
        <translation>Se le puede localizar</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Apunte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Let through out of hours</source>
        <translation>Se le deja pasar fuera de horario</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Primera llamada</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Fuera de horario</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>When it is done</source>
        <translation>Cuándo se hace</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <source>May reach you</source>
        <translation>Puede localizarte</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Backup people may be told how to reach them</source>
        <translation>Dar su contacto a las personas de apoyo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>Minutos que llevó</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Urgent channel</source>
        <translation>Vía urgente</translation>
    </message>
    <message>
        <source>Response window in minutes of working time</source>
        <translation>Plazo de respuesta en minutos de trabajo</translation>
    </message>
    <message>
        <source>{host} would be spoken to in the clear, and anyone on the way could read your password. Nothing was sent; write https, or agree to it for this server.</source>
        <translation>Con {host} se hablaría sin cifrar, y cualquiera podría leer tu contraseña por el camino. No se ha enviado nada; escribe https o acéptalo para este servidor.</translation>
    </message>
    <message>
        <source>There is no calendar server (CalDAV) to be found at {host}. Nothing was changed; look up its whole address with whoever runs it.</source>
        <translation>En {host} no se encuentra ningún servidor de calendarios (CalDAV). No se ha cambiado nada; pide su dirección completa a quien lo administra.</translation>
    </message>
    <message>
        <source>The calendar is not there on {host} any more. Everything stays as it is here; look whether it was moved or removed.</source>
        <translation>El calendario ya no está en {host}. Aquí todo queda como está; mira si se movió o se quitó.</translation>
    </message>
    <message>
        <source>{host} knows you, but there is no calendar of yours on it. Make one there first, then try again.</source>
        <translation>{host} te conoce, pero no tiene ningún calendario tuyo. Crea uno allí e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>{host} did not take this user name and password. Nothing was changed, and it is not asked again until you check them; some servers want a password made for this purpose.</source>
        <translation>{host} no aceptó este usuario y contraseña. No se ha cambiado nada, y no se le vuelve a preguntar hasta que los compruebes; algunos servidores piden una contraseña creada para esto.</translation>
    </message>
    <message>
        <source>{service} takes no password for its calendars. Subscribe to the secret ICS address instead, which its calendar settings show.</source>
        <translation>{service} no acepta contraseñas para sus calendarios. Suscríbete a la dirección ICS secreta, que está en los ajustes de su calendario.</translation>
    </message>
    <message>
        <source>{host} leads on to another server, {target}. Your password was not sent there; if you know that server, use its address.</source>
        <translation>{host} lleva a otro servidor, {target}. Allí no se ha enviado tu contraseña; si conoces ese servidor, usa su dirección.</translation>
    </message>
    <message>
        <source>{host} knows you and does not allow this. Nothing was changed; ask whoever runs it.</source>
        <translation>{host} te conoce y no permite esto. No se ha cambiado nada; pregunta a quien lo administra.</translation>
    </message>
    <message>
        <source>This calendar on {host} may be read and not be written to. Nothing was changed; choose another one as the home of what Respiro plans.</source>
        <translation>Este calendario de {host} se puede leer, pero no escribir. No se ha cambiado nada; elige otro donde guardar lo que planifica Respiro.</translation>
    </message>
    <message>
        <source>{host} is too busy and asks to be left alone for a while ({status}). What waits here is kept.</source>
        <translation>{host} está muy ocupado y pide un rato de tranquilidad ({status}). Lo que espera aquí se conserva.</translation>
    </message>
    <message>
        <source>{host} has no room for this ({status}). It is kept here; make room there, then try again.</source>
        <translation>{host} no tiene sitio para esto ({status}). Se conserva aquí; haz sitio allí e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>{host} answered with error {status}. Nothing is lost; it is tried again later.</source>
        <translation>{host} respondió con el error {status}. No se ha perdido nada; se vuelve a intentar más tarde.</translation>
    </message>
    <message>
        <source>What the calendar server sent broke off or can&apos;t be understood. Nothing was changed; try again later.</source>
        <translation>Lo que envió el servidor de calendarios se cortó o no se entiende. No se ha cambiado nada; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The calendar server sent something made to do harm, or far too large. It was not read, and nothing was changed; tell whoever runs it.</source>
        <translation>El servidor de calendarios envió algo dañino o demasiado grande. No se leyó y no se ha cambiado nada; avisa a quien lo administra.</translation>
    </message>
    <message>
        <source>The calendar server pointed to items on another server. Nobody was asked there, and nothing was changed; tell whoever runs it.</source>
        <translation>El servidor de calendarios remitió a datos de otro servidor. Allí no se preguntó nada y no se ha cambiado nada; avisa a quien lo administra.</translation>
    </message>
    <message>
        <source>This was changed on {host} meanwhile, so nothing was written over it. Both versions are kept.</source>
        <translation>Esto se cambió en {host} mientras tanto, así que no se sobrescribió nada. Se conservan las dos versiones.</translation>
    </message>
    <message>
        <source>This was removed on {host} meanwhile, so nothing was written. It is kept here.</source>
        <translation>Esto se quitó de {host} mientras tanto, así que no se escribió nada. Aquí se conserva.</translation>
    </message>
    <message>
        <source>{host} has this already, at another place in the calendar, so it was not written a second time.</source>
        <translation>{host} ya tiene esto, en otro sitio del calendario, así que no se escribió dos veces.</translation>
    </message>
    <message>
        <source>the keyring is locked; unlock it. All the rest works</source>
        <translation>el llavero está bloqueado; desbloquéalo. Todo lo demás funciona</translation>
    </message>
    <message>
        <source>no calendar is kept up to date</source>
        <translation>ningún calendario se mantiene al día</translation>
    </message>
    <message>
        <source>{count} of {all} calendars are up to date</source>
        <translation>{count} de {all} calendarios al día</translation>
    </message>
    <message>
        <source>“{calendar}” is not up to date. {why}</source>
        <translation>«{calendar}» no está al día. {why}</translation>
    </message>
    <message>
        <source>{count} entries of “{calendar}” are gone at the source; they are kept until you say that they may go</source>
        <translation>entradas de «{calendar}» que ya no están en el origen: {count}; se conservan hasta que digas que pueden irse</translation>
    </message>
    <message>
        <source>no account on a calendar server</source>
        <translation>ninguna cuenta en un servidor de calendarios</translation>
    </message>
    <message>
        <source>no account is the home of what Respiro plans; it stays on this computer</source>
        <translation>lo que Respiro planifica no va a ninguna cuenta; se queda en este ordenador</translation>
    </message>
    <message>
        <source>“{account}” is in step with its server</source>
        <translation>«{account}» está al día con su servidor</translation>
    </message>
    <message>
        <source>“{account}” was not synced yet; that needs a moment</source>
        <translation>«{account}» aún no se ha sincronizado; necesita un momento</translation>
    </message>
    <message>
        <source>“{account}” is not in step with its server. {why}</source>
        <translation>«{account}» no está al día con su servidor. {why}</translation>
    </message>
    <message>
        <source>{count} changes of yours wait to be brought to “{account}”; they are safe here</source>
        <translation>cambios tuyos por llevar a «{account}»: {count}; aquí están a salvo</translation>
    </message>
    <message>
        <source>{count} changes of yours wait to be brought to “{account}”, and its server did not take {refused} of them, however often it was tried; they are safe here. Sync it by hand to try again</source>
        <translation>cambios tuyos por llevar a «{account}»: {count}; de ellos, su servidor no aceptó {refused} por más que se intentó; aquí están a salvo. Sincroniza a mano para intentarlo otra vez</translation>
    </message>
    <message>
        <source>{count} entries of “{account}” are gone on the server; they are kept until you say that they may go</source>
        <translation>entradas de «{account}» que ya no están en el servidor: {count}; se conservan hasta que digas que pueden irse</translation>
    </message>
    <message>
        <source>what Respiro plans lives in “{calendar}” of “{account}”</source>
        <translation>lo que Respiro planifica está en «{calendar}» de «{account}»</translation>
    </message>
    <message>
        <source>what Respiro plans lives in “{calendar}” of “{account}”, and so not in {folder}</source>
        <translation>lo que Respiro planifica está en «{calendar}» de «{account}», y por eso no en {folder}</translation>
    </message>
    <message>
        <source>The secret address of an agenda of theirs is still in your keyring, which can&apos;t be had now. Remove “{path}” there, under “respiro”.</source>
        <translation>La dirección secreta de una agenda suya sigue en tu llavero, al que ahora no se puede acceder. Quita allí «{path}», en «respiro».</translation>
    </message>
    <message>
        <source>What Respiro wrote about them into your calendar on “{path}” is still there, for the server can&apos;t be reached or refuses. Here it is gone, and the next sync removes it there.</source>
        <translation>Lo que Respiro escribió sobre este cliente en tu calendario de «{path}» sigue allí, porque no se puede llegar al servidor o este se niega. Aquí ya no está, y la próxima sincronización lo quita de allí.</translation>
    </message>
    <message>
        <source>Agendas of theirs that are kept up to date</source>
        <translation>Agendas suyas que se mantienen al día</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Looked for anew every so many minutes</source>
        <translation>Minutos entre actualizaciones</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Titles are shown, too</source>
        <translation>También se muestran los títulos</translation>
    </message>
    <message>
        <source>Urgent response window in minutes of working time</source>
        <translation>Plazo urgente en minutos de trabajo</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usadas</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Qué quiere</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Exceptions a month</source>
        <translation>Excepciones al mes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by WhatsApp</source>
        <translation>por WhatsApp</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>por otra vía</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formal</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>cercano</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>you called</source>
        <translation>llamaste</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>a ti</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>al cliente</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>hablado</translation>
    </message>
    <message>
        <source>left a message</source>
        <translation>mensaje dejado</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>volvió a llamar</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>por escrito</translation>
    </message>
    <message>
        <source>delegated</source>
        <translation>delegado</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>valorada</translation>
    </message>
    <message>
        <source>given a time</source>
        <translation>con hora</translation>
    </message>
    <message>
        <source>worked on</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>waiting for them</source>
        <translation>espera su respuesta</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>in a margin block</source>
        <translation>en un bloque de margen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>más corto</translation>
    </message>
    <message>
        <source>by someone else</source>
        <translation>por otra persona</translation>
    </message>
    <message>
        <source>no, with an alternative</source>
        <translation>no, con alternativa</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>shown to you</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>pospuesto</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no contesta</translation>
    </message>
    <message>
        <source>a question came up</source>
        <translation>surgió una pregunta</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>margin reserved</source>
        <translation>margen reservado</translation>
    </message>
    <message>
        <source>margin no longer reserved</source>
        <translation>margen ya no reservado</translation>
    </message>
    <message>
        <source>margin used</source>
        <translation>margen usado</translation>
    </message>
    <message>
        <source>margin not used after all</source>
        <translation>margen no usado al final</translation>
    </message>
    <message>
        <source>margin eaten</source>
        <translation>margen comido</translation>
    </message>
    <message>
        <source>margin given back</source>
        <translation>margen devuelto</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>excepción</translation>
    </message>
    <message>
        <source>apology offered</source>
        <translation>disculpa ofrecida</translation>
    </message>
    <message>
        <source>margin lost</source>
        <translation>margen perdido</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>answered out of hours</source>
        <translation>respondido fuera de horario</translation>
    </message>
    <message>
        <source>jumped the queue</source>
        <translation>se saltó la cola</translation>
    </message>
    <message>
        <source>let through</source>
        <translation>se le deja pasar</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>acabado</translation>
    </message>
    <message>
        <source>settled before its end</source>
        <translation>resuelto antes de acabar</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>dejado</translation>
    </message>
    <message>
        <source>“{text}” is no chance. Write a percentage from 1% to 99%, such as 80%, or target.</source>
        <translation>«{text}» no es una probabilidad. Escribe un porcentaje del 1% al 99%, como 80%, o target.</translation>
    </message>
    <message>
        <source>This margin has not begun yet, so none of it can have been used. Book it afterwards.</source>
        <translation>Este margen aún no ha empezado, así que no se puede haber usado nada. Anótalo después.</translation>
    </message>
    <message>
        <source>The block has {minutes} min that can be booked. Write a length from 1 min to that.</source>
        <translation>En el bloque se pueden anotar {minutes} min. Escribe una duración entre 1 min y ese tope.</translation>
    </message>
    <message>
        <source>Nothing like that was booked as used in block {text}. “respiro margin list” shows what was.</source>
        <translation>En el bloque {text} no hay nada así anotado como usado. «respiro margin list» muestra lo que hay.</translation>
    </message>
    <message>
        <source>Block {text} was used more than once. Name one of them with --number: {choices}.</source>
        <translation>El bloque {text} se usó más de una vez. Indica cuál con --number: {choices}.</translation>
    </message>
    <message>
        <source>There already is margin at that time. Choose another place.</source>
        <translation>Ya hay margen a esa hora. Elige otro sitio.</translation>
    </message>
    <message>
        <source>“{meeting}” lies there. Choose a free place.</source>
        <translation>Ahí está «{meeting}». Elige un sitio libre.</translation>
    </message>
    <message>
        <source>A block stays in its week. Add a new one in the other week.</source>
        <translation>Un bloque se queda en su semana. Añade uno nuevo en la otra.</translation>
    </message>
    <message>
        <source>This block is no longer there. The week was loaded again.</source>
        <translation>Este bloque ya no está. Se ha vuelto a cargar la semana.</translation>
    </message>
    <message>
        <source>This block stands already. Apply or discard the plan first, then release it.</source>
        <translation>Este bloque ya está en tu agenda. Aplica o descarta el plan y después libéralo.</translation>
    </message>
    <message>
        <source>This block has begun and stays as it is.</source>
        <translation>Este bloque ya empezó y se queda como está.</translation>
    </message>
    <message>
        <source>This changed in the meantime, so nothing was stored. Look at it again and repeat.</source>
        <translation>Esto cambió mientras tanto, así que no se guardó nada. Míralo otra vez y repite.</translation>
    </message>
    <message>
        <source>Week {week} has passed and can only be reviewed.</source>
        <translation>La semana {week} ya pasó y solo se puede revisar.</translation>
    </message>
    <message>
        <source>Another program holds Respiro&apos;s store. Nothing was lost; close that program and try again.</source>
        <translation>Otro programa retiene los datos de Respiro. No se ha perdido nada; cierra ese programa e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Respiro. It was left untouched; update Respiro to open it.</source>
        <translation>{path} lo escribió un Respiro más nuevo. No se ha tocado; actualiza Respiro para abrirlo.</translation>
    </message>
    <message>
        <source>Respiro may not write to {path}. Give yourself the right to, or start with --home and another folder.</source>
        <translation>Respiro no puede escribir en {path}. Date permiso o inicia con --home y otra carpeta.</translation>
    </message>
    <message>
        <source>The disk reported an error for {path} ({detail}). The change was not stored; check the disk.</source>
        <translation>El disco dio un error con {path} ({detail}). El cambio no se guardó; comprueba el disco.</translation>
    </message>
    <message>
        <source>{path} is damaged and could not be repaired. It was left as it is; put a backup in its place.</source>
        <translation>{path} está dañado y no se pudo reparar. Se dejó como está; pon una copia de seguridad en su lugar.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was stored. What you have is safe; free some space and try again.</source>
        <translation>El disco está lleno, así que no se guardó nada. Lo que tienes está a salvo; libera espacio e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Starting with the session could not be arranged: {path} can&apos;t be written.</source>
        <translation>No se pudo preparar el inicio con la sesión: no se puede escribir {path}.</translation>
    </message>
    <message>
        <source>The settings could not be written to {path}. They are as they were; check the folder&apos;s rights.</source>
        <translation>No se pudieron escribir los ajustes en {path}. Siguen como estaban; comprueba los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The settings in {file} can&apos;t be used. {why} They were kept as {kept_as}, and the defaults hold.</source>
        <translation>Los ajustes de {file} no se pueden usar. {why} Se guardaron como {kept_as} y valen los predeterminados.</translation>
    </message>
    <message>
        <source>The settings in {file} can&apos;t be used. {why} The file was left alone, and the defaults hold.</source>
        <translation>Los ajustes de {file} no se pueden usar. {why} El archivo quedó como está y valen los predeterminados.</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>No es JSON válido.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>“{key}” needs its value in quotation marks.</source>
        <translation>El valor de «{key}» tiene que ir entre comillas.</translation>
    </message>
    <message>
        <source>“{key}” stands there twice.</source>
        <translation>«{key}» aparece dos veces.</translation>
    </message>
    <message>
        <source>The work in the background failed ({error}). The store is as it was; please report this.</source>
        <translation>El trabajo en segundo plano falló ({error}). Los datos están como estaban; por favor, comunícalo.</translation>
    </message>
    <message>
        <source>This calendar needs more memory than Respiro allows itself. The store is as it was.</source>
        <translation>Este calendario necesita más memoria de la que Respiro se permite. Los datos están como estaban.</translation>
    </message>
    <message>
        <source>This calendar takes longer than Respiro allows itself. The store is as it was.</source>
        <translation>Este calendario tarda más de lo que Respiro se permite. Los datos están como estaban.</translation>
    </message>
    <message>
        <source>The work in the background could not be started ({program}). Nothing was changed; try again.</source>
        <translation>No se pudo iniciar el trabajo en segundo plano ({program}). No se ha cambiado nada; inténtalo otra vez.</translation>
    </message>
    <message>
        <source>There is no screen here for windows. The command line does the whole job: respiro --help.</source>
        <translation>Aquí no hay pantalla para ventanas. La línea de órdenes hace todo el trabajo: respiro --help.</translation>
    </message>
    <message>
        <source>The work in the background ended without an answer. The store is as it was; try again.</source>
        <translation>El trabajo en segundo plano acabó sin respuesta. Los datos están como estaban; inténtalo otra vez.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check the name and try again.</source>
        <translation>No existe el archivo {file}. Comprueba el nombre e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose an .ics file in it.</source>
        <translation>{file} es una carpeta. Elige en ella un archivo .ics.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Check its access rights and try again.</source>
        <translation>No se puede leer {file}. Comprueba sus permisos e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written. Choose another place.</source>
        <translation>No se puede escribir {file}. Elige otro sitio.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the calendar again; nothing was changed.</source>
        <translation>{file} está vacío. Exporta otra vez el calendario; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} has {megabytes} MB; Respiro reads calendars of up to {limit_megabytes} MB. Nothing was changed.</source>
        <translation>{file} tiene {megabytes} MB; Respiro lee calendarios de hasta {limit_megabytes} MB. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} is not a calendar. Export yours as .ics and choose that file; nothing was changed.</source>
        <translation>{file} no es un calendario. Exporta el tuyo como .ics y elige ese archivo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The answer could not be written out ({reason}). What is stored is safe; make room and ask again.</source>
        <translation>No se pudo escribir la respuesta ({reason}). Lo guardado está a salvo; libera espacio y vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Qt needs {library}, which is missing here, so nothing was painted. On Debian, install libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3; CSV and JSON need none of them.</source>
        <translation>Qt necesita {library}, que aquí falta, así que no se ha dibujado nada. En Debian, instala libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3; CSV y JSON no necesitan nada de eso.</translation>
    </message>
    <message>
        <source>No font is installed here, so nothing was painted. On Debian, install fonts-dejavu-core.</source>
        <translation>Aquí no hay ningún tipo de letra instalado, así que no se ha dibujado nada. En Debian, instala fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>{text} is too long a time to list at once. Ask for {days} days at most.</source>
        <translation>{text} es demasiado tiempo para mostrarlo de una vez. Pide {days} días como máximo.</translation>
    </message>
    <message>
        <source>Margin that was moved in the home calendar stays where it was (such blocks: {count}): there is other margin, the time has passed, or the block has begun. Nothing is lost; choose another time.</source>
        <translation>El margen que se movió en el calendario de Respiro se queda donde estaba (bloques así: {count}): allí hay otro margen, la hora ya pasó o el bloque ya empezó. No se ha perdido nada; elige otra hora.</translation>
    </message>
    <message>
        <source>{gone} margin blocks vanished from the home calendar at once. They stand here until you say what was meant, in the window or with “respiro margin gone”.</source>
        <translation>Del calendario de Respiro desaparecieron {gone} bloques de margen de golpe. Aquí siguen hasta que digas qué querías, en la ventana o con «respiro margin gone».</translation>
    </message>
    <message>
        <source>The block can&apos;t be put where the home calendar has it: there is other margin, the time has passed, or the block has begun. Nothing was changed; keep the place that it has here, or make room first.</source>
        <translation>El bloque no se puede poner donde lo tiene el calendario de Respiro: allí hay otro margen, la hora ya pasó o el bloque ya empezó. No se ha cambiado nada; deja el sitio que tiene aquí o haz sitio antes.</translation>
    </message>
    <message>
        <source>Nothing that is open is called “{text}”. “respiro agenda conflicts” shows what is.</source>
        <translation>Nada pendiente se llama «{text}». «respiro agenda conflicts» muestra lo que hay.</translation>
    </message>
    <message>
        <source>No request is found under “{text}”. “respiro planb list” shows the queue.</source>
        <translation>No se encuentra ninguna solicitud con «{text}». «respiro planb list» muestra la cola.</translation>
    </message>
    <message>
        <source>Write what {name} wants; one word is enough. Nothing was stored yet.</source>
        <translation>Escribe qué quiere {name}; basta una palabra. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The request of {name} is closed already, so nothing was changed. Reopen it first.</source>
        <translation>La solicitud de {name} ya está cerrada, así que no se ha cambiado nada. Reábrela primero.</translation>
    </message>
    <message>
        <source>The request of {name} does not wait for an answer, so nothing was changed.</source>
        <translation>La solicitud de {name} no espera ninguna respuesta, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A request can&apos;t have come in the future. Check its time; nothing was stored.</source>
        <translation>Una solicitud no puede haber llegado en el futuro. Comprueba su hora; no se guardó nada.</translation>
    </message>
    <message>
        <source>{minutes} minutes can&apos;t be. Write how long it takes: one minute at least, seven days at most.</source>
        <translation>{minutes} minutos no puede ser. Escribe cuánto lleva: un minuto como mínimo, siete días como máximo.</translation>
    </message>
    <message>
        <source>No time is chosen, so nothing was decided. Choose a block, or decide for later.</source>
        <translation>No se ha elegido ninguna hora, así que no se decidió nada. Elige un bloque o decide más tarde.</translation>
    </message>
    <message>
        <source>No margin of the next two weeks has room for this. Choose a shorter way, another time or someone else.</source>
        <translation>Ningún margen de las próximas dos semanas tiene sitio para esto. Elige algo más corto, otra hora u otra persona.</translation>
    </message>
    <message>
        <source>A no comes with an alternative: write what you offer instead. Nothing was decided.</source>
        <translation>Un no lleva alternativa: escribe qué ofreces en su lugar. No se ha decidido nada.</translation>
    </message>
    <message>
        <source>Say who takes it over. Nothing was decided.</source>
        <translation>Di quién se encarga. No se ha decidido nada.</translation>
    </message>
    <message>
        <source>That is {length} more than your margin holds, and would break the promise to {names}. Nothing was decided: choose a shorter way, another time or someone else, or accept it with --over-capacity.</source>
        <translation>Son {length} más de lo que cabe en tu margen, y se rompería la promesa a {names}. No se ha decidido nada: elige algo más corto, otra hora u otra persona, o acéptalo con --over-capacity.</translation>
    </message>
    <message>
        <source>Write a name. Nothing was stored yet.</source>
        <translation>Escribe un nombre. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>“{text}” is not among your backup people. “respiro helper list” shows them.</source>
        <translation>«{text}» no está entre tus personas de apoyo. «respiro helper list» las muestra.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Write it like 10:00, 16:30.</source>
        <translation>«{text}» no es una hora del día. Escríbela como 10:00, 16:30.</translation>
    </message>
    <message>
        <source>There is no playbook “{text}”. “respiro playbook list” shows them.</source>
        <translation>No hay ningún protocolo «{text}». «respiro playbook list» los muestra.</translation>
    </message>
    <message>
        <source>There is no run “{text}”. “respiro playbook runs” shows those that are under way.</source>
        <translation>No hay ningún protocolo en marcha «{text}». «respiro playbook runs» los muestra.</translation>
    </message>
    <message>
        <source>This run of “{title}” is over. Start a new one if it goes on.</source>
        <translation>«{title}» ya acabó. Empieza otra vez si continúa.</translation>
    </message>
    <message>
        <source>“{title}” is at its first step: there is nothing to take back.</source>
        <translation>«{title}» está en su primer paso: no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>“{text}” is no answer here, so the run stays where it is. Answer with one of {choices}.</source>
        <translation>«{text}» no es una respuesta aquí, así que el protocolo se queda donde está. Responde una de estas: {choices}.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>It can&apos;t be read. Check its access rights.</source>
        <translation>No se puede leer. Comprueba sus permisos.</translation>
    </message>
    <message>
        <source>It is no file. Choose one that ends in .yaml.</source>
        <translation>No es un archivo. Elige uno que acabe en .yaml.</translation>
    </message>
    <message>
        <source>It is larger than {detail} kB, and was not read.</source>
        <translation>Pasa de {detail} kB y no se leyó.</translation>
    </message>
    <message>
        <source>It has more parts than any playbook needs, and was not read.</source>
        <translation>Tiene más partes de las que necesita un protocolo y no se leyó.</translation>
    </message>
    <message>
        <source>The folder has more than {detail} playbooks; the others were left out.</source>
        <translation>La carpeta tiene más de {detail} protocolos; los demás se dejaron fuera.</translation>
    </message>
    <message>
        <source>Its name may have letters, figures, - and _ only.</source>
        <translation>Su nombre solo puede tener letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>Another file beside it has the same name, and was used. Rename or remove one of them.</source>
        <translation>Otro archivo a su lado tiene el mismo nombre y se usó ese. Cambia el nombre de uno o quítalo.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8. Save it in that encoding.</source>
        <translation>No es texto en UTF-8. Guárdalo con esa codificación.</translation>
    </message>
    <message>
        <source>There is a character here that YAML does not allow.</source>
        <translation>Aquí hay un carácter que YAML no permite.</translation>
    </message>
    <message>
        <source>It is empty. It needs title, when and steps.</source>
        <translation>Está vacío. Necesita title, when y steps.</translation>
    </message>
    <message>
        <source>This is no valid YAML. Look at the indentation, brackets and quotation marks here or just above.</source>
        <translation>No es YAML válido. Mira la sangría, los corchetes y las comillas, aquí o justo encima.</translation>
    </message>
    <message>
        <source>There is a tab at the beginning. YAML is indented with blanks only.</source>
        <translation>Empieza con un tabulador. En YAML la sangría lleva solo espacios.</translation>
    </message>
    <message>
        <source>There is a colon within the text. Put the whole text in quotation marks, or begin it on a new line.</source>
        <translation>Hay dos puntos dentro del texto. Pon todo el texto entre comillas o empiézalo en otra línea.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Aquí se abren unas comillas que no se cierran.</translation>
    </message>
    <message>
        <source>&amp; and * name and repeat parts in YAML, which playbooks don&apos;t use. Put the text in quotation marks.</source>
        <translation>En YAML, &amp; y * nombran y repiten partes, y los protocolos no lo usan. Pon el texto entre comillas.</translation>
    </message>
    <message>
        <source>{detail} gives a type, which playbooks don&apos;t use. Put the text in quotation marks.</source>
        <translation>{detail} indica un tipo, y los protocolos no lo usan. Pon el texto entre comillas.</translation>
    </message>
    <message>
        <source>It is nested deeper than any playbook needs.</source>
        <translation>Tiene más niveles de los que necesita un protocolo.</translation>
    </message>
    <message>
        <source>A second document begins here. One file is one playbook.</source>
        <translation>Aquí empieza un segundo documento. Un archivo es un protocolo.</translation>
    </message>
    <message>
        <source>A list or mapping stands where a key is needed.</source>
        <translation>Hay una lista o un grupo donde hace falta una clave.</translation>
    </message>
    <message>
        <source>Keys with their values are needed here: {detail}.</source>
        <translation>Aquí hacen falta claves con sus valores: {detail}.</translation>
    </message>
    <message>
        <source>“{detail}” needs a list: lines that begin with “- ”.</source>
        <translation>«{detail}» necesita una lista: líneas que empiezan por «- ».</translation>
    </message>
    <message>
        <source>“{detail}” needs a text, not a list or mapping.</source>
        <translation>«{detail}» necesita un texto, no una lista ni un grupo.</translation>
    </message>
    <message>
        <source>“{detail}” needs a whole number.</source>
        <translation>«{detail}» necesita un número entero.</translation>
    </message>
    <message>
        <source>“answers” needs lines such as “yes: note”, each with the id of the step that follows.</source>
        <translation>«answers» necesita líneas como «yes: note», cada una con el id del paso que sigue.</translation>
    </message>
    <message>
        <source>“{detail}” means nothing here. Is it misspelt?</source>
        <translation>«{detail}» no significa nada aquí. ¿Está mal escrito?</translation>
    </message>
    <message>
        <source>“{detail}” stands here twice.</source>
        <translation>«{detail}» aparece dos veces.</translation>
    </message>
    <message>
        <source>“{detail}” is missing.</source>
        <translation>Falta «{detail}».</translation>
    </message>
    <message>
        <source>“{detail}” is empty.</source>
        <translation>«{detail}» está vacío.</translation>
    </message>
    <message>
        <source>The text is longer than {detail} characters.</source>
        <translation>El texto pasa de {detail} caracteres.</translation>
    </message>
    <message>
        <source>Minutes may be 1 to {detail}.</source>
        <translation>Los minutos van de 1 a {detail}.</translation>
    </message>
    <message>
        <source>There are no steps.</source>
        <translation>No hay pasos.</translation>
    </message>
    <message>
        <source>There are more than {detail} steps. Make two playbooks of it.</source>
        <translation>Hay más de {detail} pasos. Haz con ello dos protocolos.</translation>
    </message>
    <message>
        <source>“{detail}” can&apos;t be an id: small letters a to z, figures, - and _ only, 40 at most.</source>
        <translation>«{detail}» no puede ser un id: solo minúsculas de la a a la z, cifras, - y _, 40 como máximo.</translation>
    </message>
    <message>
        <source>No step can be called “{detail}”: that ends the run.</source>
        <translation>Ningún paso puede llamarse «{detail}»: eso termina el protocolo.</translation>
    </message>
    <message>
        <source>There is no text “{detail}” for clients; the step is used without it.</source>
        <translation>No hay ningún texto «{detail}» para clientes; el paso se usa sin él.</translation>
    </message>
    <message>
        <source>A step has either “next” or “answers”, not both.</source>
        <translation>Un paso tiene «next» o «answers», no los dos.</translation>
    </message>
    <message>
        <source>A step has {detail} answers at most.</source>
        <translation>Un paso tiene {detail} respuestas como máximo.</translation>
    </message>
    <message>
        <source>The answer “{detail}” stands here twice.</source>
        <translation>La respuesta «{detail}» aparece dos veces.</translation>
    </message>
    <message>
        <source>The answer “{detail}” needs the id of a step, or end.</source>
        <translation>La respuesta «{detail}» necesita el id de un paso, o end.</translation>
    </message>
    <message>
        <source>Another step has the id “{detail}” already.</source>
        <translation>Otro paso ya tiene el id «{detail}».</translation>
    </message>
    <message>
        <source>There is no step “{detail}” to go to.</source>
        <translation>No hay ningún paso «{detail}» al que ir.</translation>
    </message>
    <message>
        <source>Nothing leads to the step “{detail}”.</source>
        <translation>Nada lleva al paso «{detail}».</translation>
    </message>
    <message>
        <source>From the step “{detail}” there is no way to the end: the run would go round for ever.</source>
        <translation>Desde el paso «{detail}» no se llega al final: el protocolo daría vueltas para siempre.</translation>
    </message>
    <message>
        <source>The event has no start and was left out.</source>
        <translation>El evento no tiene inicio y se dejó fuera.</translation>
    </message>
    <message>
        <source>The start can&apos;t be read; the event was left out.</source>
        <translation>No se puede leer el inicio; el evento se dejó fuera.</translation>
    </message>
    <message>
        <source>The event can&apos;t be read ({detail}) and was left out.</source>
        <translation>No se puede leer el evento ({detail}) y se dejó fuera.</translation>
    </message>
    <message>
        <source>The file ends inside this {detail}; the whole ones before it were used and nothing was removed.</source>
        <translation>El archivo acaba dentro de este {detail}; se usaron los completos anteriores y no se quitó nada.</translation>
    </message>
    <message>
        <source>This {detail} has no end; it was left out.</source>
        <translation>Este {detail} no tiene final; se dejó fuera.</translation>
    </message>
    <message>
        <source>The event has no end of its own; it was read up to the next.</source>
        <translation>El evento no tiene final propio; se leyó hasta el siguiente.</translation>
    </message>
    <message>
        <source>An end of {detail} that nothing began was passed over.</source>
        <translation>Se pasó por alto un final de {detail} que nada había empezado.</translation>
    </message>
    <message>
        <source>Parts nested too deep ({detail}) were passed over.</source>
        <translation>Se pasaron por alto partes demasiado anidadas ({detail}).</translation>
    </message>
    <message>
        <source>Nobody knows the time zone {detail}; the event is shown at that time of day where you are.</source>
        <translation>La zona horaria {detail} es desconocida; el evento se muestra a esa hora del día donde estás.</translation>
    </message>
    <message>
        <source>The description of a time zone can&apos;t be used ({detail}); what its name tells was used, if anything.</source>
        <translation>No se puede usar la descripción de una zona horaria ({detail}); se usó lo que dice su nombre, si dice algo.</translation>
    </message>
    <message>
        <source>Busy time can&apos;t be read ({detail}) and was passed over.</source>
        <translation>No se puede leer un tiempo ocupado ({detail}) y se pasó por alto.</translation>
    </message>
    <message>
        <source>The file is too large; what it held before is kept.</source>
        <translation>El archivo es demasiado grande; se conserva lo que contenía antes.</translation>
    </message>
    <message>
        <source>The file is empty; what it held before is kept.</source>
        <translation>El archivo está vacío; se conserva lo que contenía antes.</translation>
    </message>
    <message>
        <source>The file holds no calendar; what it held before is kept.</source>
        <translation>El archivo no contiene ningún calendario; se conserva lo que contenía antes.</translation>
    </message>
    <message>
        <source>The file&apos;s end is missing; what it held before is kept until it is whole.</source>
        <translation>Falta el final del archivo; lo que tenía antes se conserva hasta que esté completo.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read; what it held before is kept.</source>
        <translation>No se puede leer el archivo; se conserva lo que contenía antes.</translation>
    </message>
    <message>
        <source>The repetition ({detail}) can&apos;t be followed; only the first time is in the agenda.</source>
        <translation>No se puede seguir la repetición ({detail}); en la agenda solo está la primera vez.</translation>
    </message>
    <message>
        <source>The repetition takes too long to work out; only the first time and changed ones are in the agenda.</source>
        <translation>Calcular la repetición lleva demasiado; en la agenda solo están la primera vez y las cambiadas.</translation>
    </message>
    <message>
        <source>The repetition can&apos;t be worked out ({detail}); only the first time and changed ones are in the agenda.</source>
        <translation>No se puede calcular la repetición ({detail}); en la agenda solo están la primera vez y las cambiadas.</translation>
    </message>
    <message>
        <source>It happens too often; the first {detail} are in the agenda.</source>
        <translation>Sucede demasiadas veces; en la agenda están las primeras {detail}.</translation>
    </message>
    <message>
        <source>The repetition ends before it begins; it never takes place.</source>
        <translation>La repetición acaba antes de empezar; nunca sucede.</translation>
    </message>
    <message>
        <source>A rule of exceptions (EXRULE) was not followed; some times may be too many.</source>
        <translation>No se siguió una regla de excepciones (EXRULE); puede que sobren algunas fechas.</translation>
    </message>
    <message>
        <source>Another event has the same UID; both are kept.</source>
        <translation>Otro evento tiene el mismo UID; se conservan los dos.</translation>
    </message>
    <message>
        <source>A later revision of this event is in the file; that one holds.</source>
        <translation>En el archivo hay una revisión posterior de este evento; vale esa.</translation>
    </message>
    <message>
        <source>One date was changed twice; the later revision holds.</source>
        <translation>Una fecha se cambió dos veces; vale la última revisión.</translation>
    </message>
    <message>
        <source>This date ({detail}) is both changed and called off in the file; it was left out.</source>
        <translation>En el archivo, esta fecha ({detail}) está cambiada y anulada a la vez; se dejó fuera.</translation>
    </message>
    <message>
        <source>The event has no UID and was given one.</source>
        <translation>El evento no tiene UID y se le dio uno.</translation>
    </message>
    <message>
        <source>{detail} stands there twice; the first was used.</source>
        <translation>{detail} aparece dos veces; se usó la primera.</translation>
    </message>
    <message>
        <source>The end can&apos;t be read; the usual length was taken.</source>
        <translation>No se puede leer el final; se tomó la duración habitual.</translation>
    </message>
    <message>
        <source>It ends before it starts; the start was kept.</source>
        <translation>Acaba antes de empezar; se conservó el inicio.</translation>
    </message>
    <message>
        <source>The changed date can&apos;t be read; the event stands alone.</source>
        <translation>No se puede leer la fecha cambiada; el evento va por su cuenta.</translation>
    </message>
    <message>
        <source>A date in {detail} can&apos;t be read and was passed over.</source>
        <translation>No se puede leer una fecha de {detail} y se pasó por alto.</translation>
    </message>
    <message>
        <source>Its time lies outside any agenda.</source>
        <translation>Su fecha queda fuera de cualquier agenda.</translation>
    </message>
    <message>
        <source>{detail} lines are not UTF-8 and were read as Latin-1.</source>
        <translation>{detail} líneas no son UTF-8 y se leyeron como Latin-1.</translation>
    </message>
    <message>
        <source>The row can&apos;t be read and was left out.</source>
        <translation>No se puede leer la fila y se dejó fuera.</translation>
    </message>
    <message>
        <source>“{detail}” is no time of a call; the row was left out.</source>
        <translation>«{detail}» no es la hora de una llamada; la fila se dejó fuera.</translation>
    </message>
    <message>
        <source>“{detail}” is no known kind of call; the row was left out.</source>
        <translation>«{detail}» no es un tipo de llamada conocido; la fila se dejó fuera.</translation>
    </message>
    <message>
        <source>The number is blocked on the phone; there is nothing to do.</source>
        <translation>El número está bloqueado en el teléfono; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Neither number nor name is known; there is nobody to call back.</source>
        <translation>Sin número ni nombre; no hay a quién devolver la llamada.</translation>
    </message>
    <message>
        <source>The time lies ahead ({detail}); the row was left out.</source>
        <translation>La hora aún no ha llegado ({detail}); la fila se dejó fuera.</translation>
    </message>
    <message>
        <source>The log is cut off here; the calls before it were used.</source>
        <translation>El registro se corta aquí; se usaron las llamadas anteriores.</translation>
    </message>
    <message>
        <source>That is not an address on the web. Write it whole, like https://www.example.org/holidays.ics.</source>
        <translation>Eso no es una dirección web. Escríbela entera, como https://www.example.org/holidays.ics.</translation>
    </message>
    <message>
        <source>Calendars are fetched from http, https and webcal addresses only, not from “{scheme}:”.</source>
        <translation>Los calendarios solo se obtienen de direcciones http, https y webcal, no de «{scheme}:».</translation>
    </message>
    <message>
        <source>This address would send your password readably over the network, so it was not used. Write https instead.</source>
        <translation>Esta dirección enviaría tu contraseña legible por la red, así que no se usó. Escribe https.</translation>
    </message>
    <message>
        <source>There is no server by the name {host}. Nothing was changed; check how the address is written.</source>
        <translation>No hay ningún servidor con el nombre {host}. No se ha cambiado nada; comprueba cómo está escrita la dirección.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached: {why} Nothing was changed; check the connection and try again.</source>
        <translation>No se puede llegar a {host}: {why} No se ha cambiado nada; comprueba la conexión e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>{host} can&apos;t prove that it is {host}: {why} Nothing was fetched; tell whoever runs it.</source>
        <translation>{host} no puede demostrar que es {host}: {why} No se ha obtenido nada; avisa a quien lo administra.</translation>
    </message>
    <message>
        <source>{host} answered with error {status} instead of a calendar. Nothing was changed; try again later.</source>
        <translation>{host} respondió con el error {status} en vez de un calendario. No se ha cambiado nada; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{host} is too busy and asks to be left alone for a while ({status}). Nothing was changed.</source>
        <translation>{host} está muy ocupado y pide un rato de tranquilidad ({status}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no calendar at {address} ({status}). Nothing was changed; check the address, or ask its owner for the new one.</source>
        <translation>No hay ningún calendario en {address} ({status}). No se ha cambiado nada; revisa la dirección o pide la nueva a su dueño.</translation>
    </message>
    <message>
        <source>{host} gives {address} only to those it knows ({status}). Nothing was changed; ask its owner for a new address, or write yours with name and password.</source>
        <translation>{host} solo da {address} a quien conoce ({status}). No se ha cambiado nada; pide una dirección nueva a su dueño o escribe la tuya con nombre y contraseña.</translation>
    </message>
    <message>
        <source>{host} had not sent everything after {seconds} s. Nothing was changed; try again later.</source>
        <translation>Tras {seconds} s, {host} no lo había enviado todo. No se ha cambiado nada; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{address} holds more than {megabytes} MB, too much for a calendar. Nothing was changed.</source>
        <translation>{address} ocupa más de {megabytes} MB, demasiado para un calendario. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{address} leads on to {target}, and that was not followed: {why} Nothing was changed.</source>
        <translation>{address} lleva a {target}, pero hasta allí no se siguió: {why} No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What {host} sent broke off or arrived damaged. Nothing was changed; try again later.</source>
        <translation>Lo que envió {host} se cortó o llegó dañado. No se ha cambiado nada; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>What {address} sent is no calendar; perhaps it is a page to log in. Nothing was changed; copy the calendar&apos;s own address, which often ends in .ics.</source>
        <translation>Lo que envió {address} no es un calendario; quizá sea una página para iniciar sesión. No se ha cambiado nada; copia la dirección del propio calendario, que suele acabar en .ics.</translation>
    </message>
    <message>
        <source>{address} sent nothing at all. Nothing was changed.</source>
        <translation>{address} no envió nada. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>server names can&apos;t be looked up at the moment.</source>
        <translation>ahora mismo no se pueden consultar nombres de servidores.</translation>
    </message>
    <message>
        <source>it takes no connection, or ended it without an answer.</source>
        <translation>no acepta la conexión o la cortó sin responder.</translation>
    </message>
    <message>
        <source>no secure connection comes about.</source>
        <translation>no se logra una conexión segura.</translation>
    </message>
    <message>
        <source>what it answers is not the language of the web.</source>
        <translation>lo que responde no es el lenguaje de la web.</translation>
    </message>
    <message>
        <source>the proxy that is set up on this computer does not get there.</source>
        <translation>el proxy configurado en este ordenador no llega hasta allí.</translation>
    </message>
    <message>
        <source>the proxy that is set up on this computer is of a kind that Respiro does not know.</source>
        <translation>el proxy configurado en este ordenador es de un tipo que Respiro no conoce.</translation>
    </message>
    <message>
        <source>its certificate has expired.</source>
        <translation>su certificado ha caducado.</translation>
    </message>
    <message>
        <source>its certificate is not valid yet. Is this computer&apos;s clock right?</source>
        <translation>su certificado aún no es válido. ¿Va bien el reloj de este ordenador?</translation>
    </message>
    <message>
        <source>its certificate is for another name.</source>
        <translation>su certificado es para otro nombre.</translation>
    </message>
    <message>
        <source>its certificate was issued by nobody whom this computer trusts.</source>
        <translation>su certificado no lo emitió nadie de quien se fíe este ordenador.</translation>
    </message>
    <message>
        <source>its certificate is not valid.</source>
        <translation>su certificado no es válido.</translation>
    </message>
    <message>
        <source>it leads on and on.</source>
        <translation>lleva de un sitio a otro sin fin.</translation>
    </message>
    <message>
        <source>anyone on the way could read along there.</source>
        <translation>por ese camino cualquiera podría leer lo que pasa.</translation>
    </message>
    <message>
        <source>that is inside a private network.</source>
        <translation>eso está dentro de una red privada.</translation>
    </message>
    <message>
        <source>that is not an address on the web.</source>
        <translation>eso no es una dirección web.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it, then try again; all that needs no password goes on working.</source>
        <translation>Tu llavero está bloqueado. Desbloquéalo e inténtalo otra vez; lo que no necesita contraseña sigue funcionando.</translation>
    </message>
    <message>
        <source>There is no keyring in which a secret could be kept, and Respiro keeps none anywhere else. Start or install one, such as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>No hay ningún llavero donde guardar un secreto, y Respiro no los guarda en ningún otro sitio. Inicia o instala uno, como GNOME Keyring, KWallet o KeePassXC.</translation>
    </message>
    <message>
        <source>Your keyring does not answer. Log out and in again; all that needs no password goes on working.</source>
        <translation>Tu llavero no responde. Cierra la sesión y vuelve a entrar; lo que no necesita contraseña sigue funcionando.</translation>
    </message>
    <message>
        <source>Your keyring refused ({error}). Nothing was kept; look at it with the program it belongs to.</source>
        <translation>Tu llavero se negó ({error}). No se ha guardado nada; revísalo con su propio programa.</translation>
    </message>
    <message>
        <source>“{calendar}” is no calendar that Respiro keeps up to date. Settings, Calendars shows which are.</source>
        <translation>«{calendar}» no es un calendario que Respiro mantenga al día. En Ajustes, Calendarios, se ve cuáles lo son.</translation>
    </message>
    <message>
        <source>Respiro keeps that up to date already, as “{calendar}”.</source>
        <translation>Respiro ya lo mantiene al día, como «{calendar}».</translation>
    </message>
    <message>
        <source>There is a calendar “{calendar}” already. Choose another name, or remove that one first.</source>
        <translation>Ya hay un calendario «{calendar}». Elige otro nombre o quita antes el otro.</translation>
    </message>
    <message>
        <source>A calendar is looked for every {least} to {most} minutes. Choose a time between them.</source>
        <translation>Un calendario se actualiza cada {least} a {most} minutos. Elige un tiempo entre los dos.</translation>
    </message>
    <message>
        <source>The end of {file} is missing: it broke off on its way, or is still being written. Nothing was changed.</source>
        <translation>Falta el final de {file}: se cortó por el camino o aún se está escribiendo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no .ics file in {file}. Nothing was changed; choose the folder in which they lie.</source>
        <translation>No hay ningún archivo .ics en {file}. No se ha cambiado nada; elige la carpeta donde están.</translation>
    </message>
    <message>
        <source>Your keyring does not have the address of “{calendar}” any more. Type it again; the copy stays.</source>
        <translation>Tu llavero ya no tiene la dirección de «{calendar}». Escríbela otra vez; la copia se conserva.</translation>
    </message>
    <message>
        <source>There is no text “{text}”. “respiro text list” shows them.</source>
        <translation>No hay ningún texto «{text}». «respiro text list» los muestra.</translation>
    </message>
    <message>
        <source>The text in {file} can&apos;t be read. Check its rights; Respiro&apos;s own text is used meanwhile.</source>
        <translation>No se puede leer el texto de {file}. Comprueba sus permisos; mientras tanto se usa el texto de Respiro.</translation>
    </message>
    <message>
        <source>The text could not be written to {file}. It is as it was; check the folder&apos;s rights.</source>
        <translation>No se pudo escribir el texto en {file}. Sigue como estaba; comprueba los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>There is no copy of your own of “{text}”, so nothing was changed.</source>
        <translation>No tienes copia propia de «{text}», así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{text}” says nothing. Write name=value, such as alternative=a call.</source>
        <translation>«{text}» no dice nada. Escribe nombre=valor, como alternative=una llamada.</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a template: {detail}</source>
        <translation>No se puede leer como plantilla: {detail}</translation>
    </message>
    <message>
        <source>Nothing is known by the name “{detail}”.</source>
        <translation>No se conoce nada con el nombre «{detail}».</translation>
    </message>
    <message>
        <source>There is no command “{detail}” in templates.</source>
        <translation>En las plantillas no hay ninguna orden «{detail}».</translation>
    </message>
    <message>
        <source>There is no filter “{detail}” in texts.</source>
        <translation>En los textos no hay ningún filtro «{detail}».</translation>
    </message>
    <message>
        <source>“{detail}” is begun and not ended: add “end{detail}”.</source>
        <translation>«{detail}» empieza y no acaba: añade «end{detail}».</translation>
    </message>
    <message>
        <source>“{detail}” can&apos;t be used in a text.</source>
        <translation>«{detail}» no se puede usar en un texto.</translation>
    </message>
    <message>
        <source>This can&apos;t be worked out: {detail}</source>
        <translation>Esto no se puede calcular: {detail}</translation>
    </message>
    <message>
        <source>A text may have {detail} characters at most.</source>
        <translation>Un texto puede tener {detail} caracteres como máximo.</translation>
    </message>
    <message>
        <source>The text grows beyond {detail} characters.</source>
        <translation>El texto crece más allá de {detail} caracteres.</translation>
    </message>
    <message>
        <source>The loops take more than {detail} steps.</source>
        <translation>Los bucles dan más de {detail} pasos.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Tiene demasiados niveles.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8.</source>
        <translation>El archivo no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>windows open on {name}</source>
        <translation>las ventanas se abren en {name}</translation>
    </message>
    <message>
        <source>Nobody is named. Write a name, a number or an address.</source>
        <translation>No se nombra a nadie. Escribe un nombre, un número o una dirección.</translation>
    </message>
    <message>
        <source>That is longer than {limit} characters, so nothing was stored. Shorten it.</source>
        <translation>Eso pasa de {limit} caracteres, así que no se guardó nada. Acórtalo.</translation>
    </message>
    <message>
        <source>A call can&apos;t lie ahead. Check its time; nothing was stored.</source>
        <translation>Una llamada no puede estar por llegar. Comprueba su hora; no se guardó nada.</translation>
    </message>
    <message>
        <source>“{text}” is not a telephone number. Write it with its country, such as +34 600 123 456.</source>
        <translation>«{text}» no es un número de teléfono. Escríbelo con su país, como +34 600 123 456.</translation>
    </message>
    <message>
        <source>“{text}” does not say when to try again. Write the minutes to wait, such as 15, 60, morning.</source>
        <translation>«{text}» no dice cuándo volver a intentarlo. Escribe los minutos de espera, como 15, 60, morning.</translation>
    </message>
    <message>
        <source>“{text}” can&apos;t be chosen. Choose one of {choices}.</source>
        <translation>«{text}» no se puede elegir. Elige uno de estos: {choices}.</translation>
    </message>
    <message>
        <source>“{text}” is not a country code. Write two letters such as ES, or system.</source>
        <translation>«{text}» no es un código de país. Escribe dos letras, como ES, o system.</translation>
    </message>
    <message>
        <source>“{text}” is not a time that Respiro understands. Write “tomorrow 10:00” or 2026-11-25T10:00.</source>
        <translation>«{text}» no es una hora que Respiro entienda. Escribe «mañana 10:00» o 2026-11-25T10:00.</translation>
    </message>
    <message>
        <source>Nobody is found under “{text}”. “respiro call list” shows who waits.</source>
        <translation>No se encuentra a nadie con «{text}». «respiro call list» muestra quién espera.</translation>
    </message>
    <message>
        <source>“{text}” may be {choices}. Write one of these ids.</source>
        <translation>«{text}» puede ser {choices}. Escribe uno de estos id.</translation>
    </message>
    <message>
        <source>{name} was answered already, so nothing was changed. Reopen it first.</source>
        <translation>A {name} ya se le respondió, así que no se ha cambiado nada. Reábrelo primero.</translation>
    </message>
    <message>
        <source>{name} still waits: there is nothing to reopen.</source>
        <translation>{name} aún espera: no hay nada que reabrir.</translation>
    </message>
    <message>
        <source>Say to whom it was delegated, or why it was dropped.</source>
        <translation>Di en quién se delegó o por qué se descartó.</translation>
    </message>
    <message>
        <source>Those minutes of margin were taken meanwhile, so nothing was changed. Choose again.</source>
        <translation>Esos minutos de margen se ocuparon mientras tanto, así que no se ha cambiado nada. Elige otra vez.</translation>
    </message>
    <message>
        <source>There is no “{text}” ahead for {name}. Choose another time; nothing was changed.</source>
        <translation>No hay ningún «{text}» por delante para {name}. Elige otro momento; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing is asked about {name}, so there is nothing to answer.</source>
        <translation>No hay ninguna pregunta sobre {name}, así que no hay nada que responder.</translation>
    </message>
    <message>
        <source>{file} is no log of calls that Respiro knows; nothing was changed. Choose one of SMS Backup &amp; Restore, Fossify Phone, GNOME Calls or Linphone, or a table (CSV).</source>
        <translation>{file} no es un registro de llamadas que Respiro conozca; no se ha cambiado nada. Elige uno de SMS Backup &amp; Restore, Fossify Phone, GNOME Calls o Linphone, o una tabla (CSV).</translation>
    </message>
    <message>
        <source>It is not clear which column says when, and which says who; nothing was changed. Choose both.</source>
        <translation>No está claro qué columna dice cuándo y cuál dice quién; no se ha cambiado nada. Elige las dos.</translation>
    </message>
    <message>
        <source>{file} is damaged. Copy it from the phone again; nothing was changed.</source>
        <translation>{file} está dañado. Cópialo otra vez del teléfono; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the calls again; nothing was changed.</source>
        <translation>{file} está vacío. Exporta otra vez las llamadas; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a log of calls in it.</source>
        <translation>{file} es una carpeta. Elige en ella un registro de llamadas.</translation>
    </message>
    <message>
        <source>{file} has {megabytes} MB; Respiro reads logs of calls of up to {limit_megabytes} MB. Nothing was changed.</source>
        <translation>{file} tiene {megabytes} MB; Respiro lee registros de llamadas de hasta {limit_megabytes} MB. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} defines entities, which no log of calls needs, and was not read. Nothing was changed.</source>
        <translation>{file} define entidades, que ningún registro de llamadas necesita, y no se leyó. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{text} can&apos;t be told by its ending what it shall be. Choose a name that ends in {endings}.</source>
        <translation>Por la terminación de {text} no se sabe qué debe ser. Elige un nombre que acabe en {endings}.</translation>
    </message>
    <message>
        <source>The watched folder {folder} can&apos;t be read. Check it, or choose another one in the settings.</source>
        <translation>No se puede leer la carpeta vigilada {folder}. Compruébala o elige otra en los ajustes.</translation>
    </message>
    <message>
        <source>The home calendar in {folder} can&apos;t be used ({reason}). Who waits is safe; check the folder or choose another one in the settings.</source>
        <translation>No se puede usar el calendario de Respiro de {folder} ({reason}). Quién espera está a salvo; comprueba la carpeta o elige otra en los ajustes.</translation>
    </message>
    <message>
        <source>The folder of the home calendar is gone. Who waits is safe; bring it back, or the tasks are written anew in a day.</source>
        <translation>La carpeta del calendario de Respiro ya no está. Quién espera está a salvo; devuélvela a su sitio o las tareas se escribirán de nuevo en un día.</translation>
    </message>
    <message>
        <source>{gone} tasks vanished from the home calendar at once. Who waits is safe; bring them back, or they are written anew in a day.</source>
        <translation>Del calendario de Respiro desaparecieron {gone} tareas de golpe. Quién espera está a salvo; recupéralas o se escribirán de nuevo en un día.</translation>
    </message>
    <message>
        <source>no display here; the command line does the whole job, windows open in a desktop session</source>
        <translation>aquí no hay pantalla; la línea de órdenes hace todo el trabajo, las ventanas se abren en una sesión de escritorio</translation>
    </message>
    <message>
        <source>no session bus; start Respiro from within a desktop session</source>
        <translation>no hay bus de sesión; inicia Respiro desde una sesión de escritorio</translation>
    </message>
    <message>
        <source>the desktop has a tray</source>
        <translation>el escritorio tiene bandeja</translation>
    </message>
    <message>
        <source>the platform&apos;s own tray is used</source>
        <translation>se usa la bandeja de la plataforma</translation>
    </message>
    <message>
        <source>no tray host answers; Respiro lives in a small window instead (GNOME: add the AppIndicator extension)</source>
        <translation>ninguna bandeja responde; Respiro vive en una ventanita (GNOME: añade la extensión AppIndicator)</translation>
    </message>
    <message>
        <source>a notification service is there</source>
        <translation>hay un servicio de notificaciones</translation>
    </message>
    <message>
        <source>Respiro&apos;s own small window shows notices</source>
        <translation>la ventanita de Respiro muestra los avisos</translation>
    </message>
    <message>
        <source>no notification service; Respiro shows notices in its own small window</source>
        <translation>no hay servicio de notificaciones; Respiro muestra los avisos en su ventanita</translation>
    </message>
    <message>
        <source>{name} keeps passwords</source>
        <translation>{name} guarda las contraseñas</translation>
    </message>
    <message>
        <source>the keyring answers with a fault ({error}); unlock or restart it</source>
        <translation>el llavero responde con un fallo ({error}); desbloquéalo o reinícialo</translation>
    </message>
    <message>
        <source>the keyring does not answer; restart it. All the rest works</source>
        <translation>el llavero no responde; reinícialo. Todo lo demás funciona</translation>
    </message>
    <message>
        <source>{path} can be written</source>
        <translation>se puede escribir en {path}</translation>
    </message>
    <message>
        <source>every row in {path} is as it was written</source>
        <translation>cada fila de {path} está como se escribió</translation>
    </message>
    <message>
        <source>the store in {path} was damaged and has been repaired</source>
        <translation>los datos de {path} estaban dañados y se han reparado</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>The store was damaged. It was repaired from the backup of {backup}; the damaged file was kept in {damaged}.</source>
        <translation>Los datos estaban dañados. Se repararon con la copia de seguridad del {backup}; el archivo dañado se conservó en {damaged}.</translation>
    </message>
    <message>
        <source>The store was damaged and there was no backup yet. What could be read was saved; the damaged file was kept in {damaged}.</source>
        <translation>Los datos estaban dañados y aún no había copia de seguridad. Se salvó lo que se pudo leer; el archivo dañado se conservó en {damaged}.</translation>
    </message>
    <message>
        <source>Missing now: {rows}. Import the calendars again to be sure.</source>
        <translation>Faltan ahora: {rows}. Importa otra vez los calendarios para estar seguro.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>No consta que falte nada.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Línea {line}: {why}</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). Nothing was lost; please try again.</source>
        <translation>Algo ha fallado ({kind}). No se ha perdido nada; inténtalo otra vez.</translation>
    </message>
    <message>
        <source>could not be read ({kind})</source>
        <translation>no se pudo leer ({kind})</translation>
    </message>
</context>
<context>
    <name>planb</name>
    <message>
        <source>{name} waits for you to look at it.</source>
        <translation>{name} espera a que lo mires.</translation>
    </message>
    <message>
        <source>Now is the time for {name}.</source>
        <translation>Ahora le toca a {name}.</translation>
    </message>
    <message>
        <source>{name}: {left} until your promise.</source>
        <translation>{name}: {left} hasta lo prometido.</translation>
    </message>
    <message>
        <source>{name} waits longer than promised.</source>
        <translation>{name} espera más de lo prometido.</translation>
    </message>
    <message>
        <source>{name} has not answered yet.</source>
        <translation>{name} aún no ha contestado.</translation>
    </message>
    <message>
        <source>You asked them {when}: {what}</source>
        <translation>Se lo preguntaste {when}: {what}</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Con {name}</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Han contestado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>{count} emergencies need you.</source>
        <translation>
            <numerusform>{count} emergencia te necesita.</numerusform>
            <numerusform>{count} emergencias te necesitan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>sin mirar aún</translation>
    </message>
    <message>
        <source>begins now</source>
        <translation>empieza ahora</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>aún no ha contestado</translation>
    </message>
    <message>
        <source>No margin is left for {name} before the promise. Decide anew when you do it.</source>
        <translation>Ya no queda margen para {name} antes de lo prometido. Decide de nuevo cuándo lo haces.</translation>
    </message>
    <message>
        <source>The time for {name} is now {place}.</source>
        <translation>El momento para {name} es ahora {place}.</translation>
    </message>
    <message>
        <source>Your margin has changed.</source>
        <translation>Tu margen ha cambiado.</translation>
    </message>
    <message>
        <source>With {name} the exception is becoming the norm.</source>
        <translation>Con {name} la excepción se está volviendo costumbre.</translation>
    </message>
    <message>
        <source>{name} has used the last wild card of this month.</source>
        <translation>{name} ha gastado el último comodín de este mes.</translation>
    </message>
    <message>
        <source>Reset the limit kindly…</source>
        <translation>Restablecer el límite con amabilidad…</translation>
    </message>
    <message>
        <source>Write to {name}…</source>
        <translation>Escribir a {name}…</translation>
    </message>
    <message>
        <source>Exceptions are becoming the norm.</source>
        <translation>Las excepciones se están volviendo costumbre.</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions this month, {allowed} allowed.</source>
        <translation>
            <numerusform>%n excepción este mes; se permiten {allowed}.</numerusform>
            <numerusform>%n excepciones este mes; se permiten {allowed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One exception this month, {allowed} allowed.</source>
        <translation>Una excepción este mes; se permiten {allowed}.</translation>
    </message>
    <message>
        <source>{name}: started.</source>
        <translation>{name}: en marcha.</translation>
    </message>
    <message>
        <source>{name}: answered.</source>
        <translation>{name}: contestada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>playbooks</name>
    <message>
        <source>Time is over.</source>
        <translation>Se acabó el tiempo.</translation>
    </message>
    <message>
        <source>Time is over since {length}.</source>
        <translation>El tiempo acabó hace {length}.</translation>
    </message>
    <message>
        <source>{length} left.</source>
        <translation>Quedan {length}.</translation>
    </message>
    <message>
        <source>Go on with what you know by now.</source>
        <translation>Sigue con lo que ya sabes.</translation>
    </message>
    <message>
        <source>Time is over. {what}</source>
        <translation>Se acabó el tiempo. {what}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>{steps} in {length}.</source>
        <translation>{steps} en {length}.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Dejado.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Resuelto.</translation>
    </message>
    <message>
        <source>That was the last step.</source>
        <translation>Era el último paso.</translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>This desktop has no tray, so Respiro stays in a small window.</source>
        <translation>Este escritorio no tiene bandeja, así que Respiro se queda en una ventanita.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Margin that vanished</source>
        <translation>Margen que desapareció</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks are gone from the calendar</source>
        <translation>
            <numerusform>%n bloque ya no está en el calendario</numerusform>
            <numerusform>%n bloques ya no están en el calendario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on the server</source>
        <translation>
            <numerusform>%n entrada ya no está en el servidor</numerusform>
            <numerusform>%n entradas ya no están en el servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Given back here, changed in the calendar</source>
        <translation>Devuelto aquí, cambiado en el calendario</translation>
    </message>
    <message>
        <source>Taken away here, changed in the calendar</source>
        <translation>Quitado aquí, cambiado en el calendario</translation>
    </message>
    <message>
        <source>Changed here, taken away in the calendar</source>
        <translation>Cambiado aquí, quitado del calendario</translation>
    </message>
    <message>
        <source>Moved here and in the calendar</source>
        <translation>Movido aquí y en el calendario</translation>
    </message>
    <message>
        <source>Changed here and in the calendar</source>
        <translation>Cambiado aquí y en el calendario</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Plan B</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver llamada</translation>
    </message>
    <message numerus="yes">
        <source>All at once %n margin blocks are no longer in your home calendar. Did you delete them there? They stand here until you say so: a calendar that came back half empty looks just like that.</source>
        <translation>
            <numerusform>De golpe, %n bloque de margen ya no está en tu calendario de Respiro. ¿Lo borraste allí? Aquí sigue hasta que lo digas: un calendario que volvió medio vacío se ve igual.</numerusform>
            <numerusform>De golpe, %n bloques de margen ya no están en tu calendario de Respiro. ¿Los borraste allí? Aquí siguen hasta que lo digas: un calendario que volvió medio vacío se ve igual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone on the server. You keep them for now.</source>
        <translation>
            <numerusform>%n entrada ya no está en el servidor. Por ahora la conservas.</numerusform>
            <numerusform>%n entradas ya no están en el servidor. Por ahora las conservas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All at once %n entries are no longer on the server. May they go here too? They are kept until you say so: a server that answers only in part looks just like that.</source>
        <translation>
            <numerusform>De golpe, %n entrada ya no está en el servidor. ¿Se va también de aquí? Se conserva hasta que lo digas: un servidor que responde solo a medias se ve igual.</numerusform>
            <numerusform>De golpe, %n entradas ya no están en el servidor. ¿Se van también de aquí? Se conservan hasta que lo digas: un servidor que responde solo a medias se ve igual.</numerusform>
        </translation>
    </message>
    <message>
        <source>You took it away here, and it was changed in the calendar. Which one holds?</source>
        <translation>Aquí lo quitaste, y en el calendario se cambió. ¿Cuál vale?</translation>
    </message>
    <message>
        <source>You gave it back here, and it was changed in the calendar. Is it to stand again?</source>
        <translation>Aquí lo devolviste, y en el calendario se cambió. ¿Lo recuperas?</translation>
    </message>
    <message>
        <source>You changed it here, and it was taken away in the calendar. Is it to stay?</source>
        <translation>Aquí lo cambiaste, y en el calendario se quitó. ¿Se queda?</translation>
    </message>
    <message>
        <source>You moved it here, and it was moved in the calendar too. Which place holds?</source>
        <translation>Aquí lo moviste, y en el calendario también se movió. ¿Qué sitio vale?</translation>
    </message>
    <message>
        <source>Its time was changed here and in the calendar. Which time holds?</source>
        <translation>Su hora se cambió aquí y en el calendario. ¿Qué hora vale?</translation>
    </message>
    <message>
        <source>It was changed here and in the calendar. Which version holds?</source>
        <translation>Se cambió aquí y en el calendario. ¿Qué versión vale?</translation>
    </message>
    <message>
        <source>Both stay as they are until you say so.</source>
        <translation>Los dos lados quedan como están hasta que lo digas.</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>{name} ({when})</source>
        <translation>{name} ({when})</translation>
    </message>
    <message>
        <source>{what}: {name}. Both stay until you say which holds.</source>
        <translation>{what}: {name}. Los dos lados quedan como están hasta que digas cuál vale.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed here and in the calendar, the first of them {name}. Both versions stay until you say which holds.</source>
        <translation>
            <numerusform>%n cosa se cambió aquí y en el calendario: {name}. Las dos versiones se quedan hasta que digas cuál vale.</numerusform>
            <numerusform>%n cosas se cambiaron aquí y en el calendario; la primera es {name}. Las dos versiones se quedan hasta que digas cuál vale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until {when}</source>
        <translation>Pospuesto hasta {when}</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message numerus="yes">
        <source>%n of them Respiro planned itself, and can write there again.</source>
        <translation>
            <numerusform>%n de ellas la planificó Respiro, que puede volver a escribirla allí.</numerusform>
            <numerusform>%n de ellas las planificó Respiro, que puede volver a escribirlas allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written on the server.</source>
        <translation>
            <numerusform>Se escribió %n entrada en el servidor.</numerusform>
            <numerusform>Se escribieron %n entradas en el servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not take %n of them; they are kept here.</source>
        <translation>
            <numerusform>El servidor no aceptó %n de ellas; aquí se conserva.</numerusform>
            <numerusform>El servidor no aceptó %n de ellas; aquí se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them only the server knew what they were.</source>
        <translation>
            <numerusform>De %n de ellas solo el servidor sabía qué era.</numerusform>
            <numerusform>De %n de ellas solo el servidor sabía qué eran.</numerusform>
        </translation>
    </message>
    <message>
        <source>{calendar}: {count}</source>
        <translation>{calendar}: {count}</translation>
    </message>
    <message>
        <source>{what}: there {when}</source>
        <translation>{what}: allí, {when}</translation>
    </message>
    <message>
        <source>{name}: yours holds. The calendar follows.</source>
        <translation>{name}: vale lo tuyo. El calendario se adapta.</translation>
    </message>
    <message>
        <source>{name}: the calendar&apos;s version holds.</source>
        <translation>{name}: vale lo del calendario.</translation>
    </message>
    <message>
        <source>Both sides agree</source>
        <translation>Los dos lados coinciden</translation>
    </message>
    <message>
        <source>When something was changed here and in the calendar, or much of it vanished there at once, Respiro changes nothing and asks you here, once, with both versions side by side.</source>
        <translation>Si algo cambia aquí y en el calendario, o si allí desaparece mucho de golpe, Respiro no cambia nada y te pregunta aquí, una vez, con las dos versiones lado a lado.</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Conservado por ahora</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>se mueve</translation>
    </message>
    <message>
        <source>gets shorter</source>
        <translation>se acorta</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>se va</translation>
    </message>
    <message numerus="yes">
        <source>{names} can be reached</source>
        <translation>
            <numerusform>se puede localizar a {names}</numerusform>
            <numerusform>se puede localizar a {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} usually asks for {what}</source>
        <translation>{name} suele pedir {what}</translation>
    </message>
    <message>
        <source>a time you prefer</source>
        <translation>una hora que prefieres</translation>
    </message>
    <message>
        <source>margin before, too</source>
        <translation>ya era margen</translation>
    </message>
    <message>
        <source>free working time</source>
        <translation>tiempo de trabajo libre</translation>
    </message>
    <message>
        <source>{meeting} needs the time</source>
        <translation>{meeting} necesita ese tiempo</translation>
    </message>
    <message>
        <source>a meeting needs the time</source>
        <translation>una reunión necesita ese tiempo</translation>
    </message>
    <message>
        <source>no longer working time</source>
        <translation>ya no es tiempo de trabajo</translation>
    </message>
    <message>
        <source>too close to a block you pinned</source>
        <translation>demasiado cerca de un bloque que fijaste</translation>
    </message>
    <message>
        <source>the week is better served elsewhere</source>
        <translation>le va mejor a la semana en otro sitio</translation>
    </message>
    <message>
        <source>you put it there</source>
        <translation>lo pusiste tú ahí</translation>
    </message>
    <message>
        <source>{meetings} would have to give way.</source>
        <translation>Tendría que ceder su sitio: {meetings}.</translation>
    </message>
    <message>
        <source>No {length} free on {day} between {start} and {end}.</source>
        <translation>El {day} no hay {length} libres entre las {start} y las {end}.</translation>
    </message>
    <message>
        <source>{day} has its most; {length} found no place.</source>
        <translation>El {day} ya tiene su máximo; {length} se quedaron sin sitio.</translation>
    </message>
    <message>
        <source>{day} stays {length} under its least: the week&apos;s target is used up on other days.</source>
        <translation>El {day} queda {length} por debajo de su mínimo: el objetivo de la semana se gasta en otros días.</translation>
    </message>
    <message>
        <source>{length} of the week&apos;s target found no free working time.</source>
        <translation>{length} del objetivo semanal no encontraron tiempo de trabajo libre.</translation>
    </message>
    <message>
        <source>{length} of the week&apos;s target found no place: each day has its most.</source>
        <translation>{length} del objetivo semanal no encontraron sitio: cada día tiene ya su máximo.</translation>
    </message>
    <message>
        <source>The week&apos;s target leaves out {length}.</source>
        <translation>El objetivo semanal deja fuera {length}.</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Reset the limit…</source>
        <translation>Restablecer el límite…</translation>
    </message>
    <message>
        <source>See the requests</source>
        <translation>Ver las solicitudes</translation>
    </message>
    <message>
        <source>Plan next week with more</source>
        <translation>Planificar la próxima semana con más</translation>
    </message>
    <message>
        <source>Move margin to {better}</source>
        <translation>Pasar margen al {better}</translation>
    </message>
    <message>
        <source>Protect {day}</source>
        <translation>Proteger el {day}</translation>
    </message>
    <message>
        <source>Expect it…</source>
        <translation>Preverlo…</translation>
    </message>
    <message>
        <source>See the call-backs</source>
        <translation>Ver las llamadas por devolver</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Recordárselo</translation>
    </message>
    <message>
        <source>Plan next week with less</source>
        <translation>Planificar la próxima semana con menos</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n exceptions of {of} this month.</source>
        <translation>
            <numerusform>{name}: %n excepción este mes, con un límite de {of}.</numerusform>
            <numerusform>{name}: %n excepciones este mes, con un límite de {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the one promise was not kept.</source>
        <translation>{name}: no se cumplió la única promesa.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n of {of} promises were not kept.</source>
        <translation>
            <numerusform>{name}: no se cumplió %n de {of} promesas.</numerusform>
            <numerusform>{name}: no se cumplieron %n de {of} promesas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of urgent work came, and the week had no margin for it.</source>
        <translation>Llegó trabajo urgente para {length}, y la semana no tenía margen.</translation>
    </message>
    <message>
        <source>{length} of urgent work did not fit into the {planned} of margin.</source>
        <translation>Con {planned} de margen no hubo sitio para {length} de trabajo urgente.</translation>
    </message>
    <message numerus="yes">
        <source>{day}: meetings took margin in {of} of the last %n weeks, {length} in all. {better} lost none.</source>
        <translation>
            <numerusform>{day}: las reuniones ocuparon margen en {of} de la última semana, {length} en total. {better}: nada perdido.</numerusform>
            <numerusform>{day}: las reuniones ocuparon margen en {of} de las últimas %n semanas, {length} en total. {better}: nada perdido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: meetings took margin in {of} of the last %n weeks, {length} in all. No other day is safer.</source>
        <translation>
            <numerusform>{day}: las reuniones ocuparon margen en {of} de la última semana, {length} en total. Ningún otro día es más seguro.</numerusform>
            <numerusform>{day}: las reuniones ocuparon margen en {of} de las últimas %n semanas, {length} en total. Ningún otro día es más seguro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} asked for something urgent in {of} of the last %n weeks on the same day: {day}, {hours}. It took about {length}.</source>
        <translation>
            <numerusform>{name} pidió algo urgente en {of} de la última semana, siempre el mismo día. {day}, {hours}; llevó cerca de {length}.</numerusform>
            <numerusform>{name} pidió algo urgente en {of} de las últimas %n semanas, siempre el mismo día. {day}, {hours}; llevó cerca de {length}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {of} call-backs came late.</source>
        <translation>
            <numerusform>%n de {of} llamadas se devolvió tarde.</numerusform>
            <numerusform>%n de {of} llamadas se devolvieron tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} still owes you %n answers.</source>
        <translation>
            <numerusform>{name} aún te debe %n respuesta.</numerusform>
            <numerusform>{name} aún te debe %n respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {length} of margin stayed blank in each of the last %n weeks.</source>
        <translation>
            <numerusform>La última semana dejó en blanco cerca de {length} de margen.</numerusform>
            <numerusform>Cada una de las últimas %n semanas dejó en blanco cerca de {length} de margen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Until you say so, Respiro goes on reminding you.</source>
        <translation>Hasta que lo digas, Respiro te lo seguirá recordando.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No contesta</translation>
    </message>
    <message>
        <source>Did you reach {name}?</source>
        <translation>¿Hablaste con {name}?</translation>
    </message>
    <message>
        <source>Did you write to {name}?</source>
        <translation>¿Escribiste a {name}?</translation>
    </message>
    <message>
        <source>{name} waits for you.</source>
        <translation>{name} te espera.</translation>
    </message>
    <message>
        <source>{name} owes you an answer.</source>
        <translation>{name} te debe una respuesta.</translation>
    </message>
    <message>
        <source>Due {when}, {length} ago.</source>
        <translation>Tocaba {when}, hace {length}.</translation>
    </message>
    <message>
        <source>Promised by {when}: {late}.</source>
        <translation>Prometido para {when}: {late}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Snooze 10 min</source>
        <translation>Posponer 10 min</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>You called them {when}. Respiro keeps your answer for later calls.</source>
        <translation>Le llamaste {when}. Respiro guarda tu respuesta para las próximas llamadas.</translation>
    </message>
    <message>
        <source>Is it settled with {name}?</source>
        <translation>¿Está resuelto con {name}?</translation>
    </message>
    <message>
        <source>They called {when}, and you answered.</source>
        <translation>Llamó {when} y contestaste.</translation>
    </message>
    <message>
        <source>Drop the reminder for {name}?</source>
        <translation>¿Descartar el recordatorio de {name}?</translation>
    </message>
    <message>
        <source>Its task was deleted in the agenda {when}.</source>
        <translation>Su tarea se borró en la agenda {when}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>{count} people wait for you.</source>
        <translation>
            <numerusform>{count} persona te espera.</numerusform>
            <numerusform>{count} personas te esperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people owe you an answer.</source>
        <translation>
            <numerusform>{count} persona te debe una respuesta.</numerusform>
            <numerusform>{count} personas te deben una respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reminders for you.</source>
        <translation>
            <numerusform>{count} recordatorio para ti.</numerusform>
            <numerusform>{count} recordatorios para ti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>owes you an answer</source>
        <translation>te debe una respuesta</translation>
    </message>
    <message>
        <source>There is no number to call.</source>
        <translation>No hay ningún número al que llamar.</translation>
    </message>
    <message>
        <source>From now on, a call of yours ends a follow-up. The settings change that.</source>
        <translation>Desde ahora, una llamada tuya cierra el pendiente. Se cambia en los ajustes.</translation>
    </message>
    <message>
        <source>From now on, no call of yours ends a follow-up. The settings change that.</source>
        <translation>Desde ahora, ninguna llamada tuya cierra un pendiente. Se cambia en los ajustes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name}: {outcome}.</source>
        <translation>{name}: {outcome}.</translation>
    </message>
    <message>
        <source>{name}: still to do. Again {when}.</source>
        <translation>{name}: sigue pendiente. De nuevo {when}.</translation>
    </message>
    <message>
        <source>Your margin has changed.</source>
        <translation>Tu margen ha cambiado.</translation>
    </message>
    <message>
        <source>No margin is left for calling {name}. The reminder stays, {when}.</source>
        <translation>No queda margen para llamar a {name}. El recordatorio se queda, {when}.</translation>
    </message>
    <message>
        <source>The time for calling {name} moved with it: {when}.</source>
        <translation>La hora de llamar a {name} se movió con él: {when}.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>free margin</source>
        <translation>margen libre</translation>
    </message>
    <message>
        <source>promised work</source>
        <translation>trabajo prometido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Stayed blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Still ahead</source>
        <translation>Por delante</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Comido</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Nothing planned, target {target}</source>
        <translation>Nada planificado, objetivo {target}</translation>
    </message>
    <message>
        <source>{planned} planned of {target}</source>
        <translation>Planificado: {planned} de {target}</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Client {number}</source>
        <translation>Cliente {number}</translation>
    </message>
    <message>
        <source>Nothing stands out this week.</source>
        <translation>Esta semana nada llama la atención.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Lo que llama la atención</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Por cliente</translation>
    </message>
    <message>
        <source>No client needed anything out of turn this week.</source>
        <translation>Esta semana ningún cliente necesitó nada fuera de turno.</translation>
    </message>
    <message>
        <source>Twelve weeks</source>
        <translation>Doce semanas</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Meetings that ate margin</source>
        <translation>Reuniones que se comieron margen</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Las próximas dos semanas</translation>
    </message>
    <message>
        <source>Respiro · {week}, as of {day}, {time}</source>
        <translation>Respiro · {week}, datos del {day}, {time}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Emergencias</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Exceptions this month</source>
        <translation>Excepciones este mes</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>Called back in time</source>
        <translation>Llamadas a tiempo</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Espera mediana</translation>
    </message>
    <message>
        <source>Owed to you</source>
        <translation>Te deben</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>{number} of {allowed}</source>
        <translation>{number} de {allowed}</translation>
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
        <translation>Estás en ello</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Te espera</translation>
    </message>
    <message>
        <source>Waits for the client</source>
        <translation>Espera al cliente</translation>
    </message>
    <message>
        <source>With someone else</source>
        <translation>En otras manos</translation>
    </message>
    <message>
        <source>What you asked of clients</source>
        <translation>Lo que pediste a clientes</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>sin mirar aún</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>{length} so far</source>
        <translation>{length} hasta ahora</translation>
    </message>
    <message>
        <source>Planned for {when}</source>
        <translation>Planificada para {when}</translation>
    </message>
    <message>
        <source>Promised by {when}</source>
        <translation>Prometido para {when}</translation>
    </message>
    <message>
        <source>Other margin was found: {when}</source>
        <translation>Se encontró otro margen: {when}</translation>
    </message>
    <message>
        <source>Asked them: {detail}</source>
        <translation>Le preguntaste: {detail}</translation>
    </message>
    <message>
        <source>Handed to {detail}</source>
        <translation>Delegada en {detail}</translation>
    </message>
    <message>
        <source>Done after {detail}</source>
        <translation>Hecha en {detail}</translation>
    </message>
    <message>
        <source>Declined; offered: {detail}</source>
        <translation>Rechazada; ofreciste: {detail}</translation>
    </message>
    <message>
        <source>Text taken along: {detail}</source>
        <translation>Texto usado: {detail}</translation>
    </message>
    <message>
        <source>Playbook: {detail}</source>
        <translation>Protocolo: {detail}</translation>
    </message>
    <message>
        <source>Gave its time to another request, to be planned anew</source>
        <translation>Cedió su hora a otra solicitud; queda por planificar</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Set aside until its time</source>
        <translation>Aparcada hasta su hora</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Waits for their answer</source>
        <translation>Espera su respuesta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Retomada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Other margin was found</source>
        <translation>Se encontró otro margen</translation>
    </message>
    <message>
        <source>Its margin is gone, to be planned anew</source>
        <translation>Su margen ya no está; queda por planificar</translation>
    </message>
    <message>
        <source>The last step was undone</source>
        <translation>Se deshizo el último paso</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Aparcada</translation>
    </message>
    <message>
        <source>They answered; the clock goes on</source>
        <translation>Respondió; el reloj sigue</translation>
    </message>
    <message>
        <source>Sorted out</source>
        <translation>Valorada</translation>
    </message>
    <message>
        <source>The exception was taken back</source>
        <translation>Se retiró la excepción</translation>
    </message>
    <message>
        <source>An exception: answered out of hours</source>
        <translation>Una excepción: respuesta fuera de horario</translation>
    </message>
    <message>
        <source>An exception: done before others</source>
        <translation>Una excepción: antes que otros</translation>
    </message>
    <message>
        <source>An exception: let through out of hours</source>
        <translation>Una excepción: pasó fuera de horario</translation>
    </message>
    <message>
        <source>An exception</source>
        <translation>Una excepción</translation>
    </message>
    <message>
        <source>Notice shown</source>
        <translation>Aviso mostrado</translation>
    </message>
    <message numerus="yes">
        <source>Notice shown %n times</source>
        <translation>
            <numerusform>Aviso mostrado %n vez</numerusform>
            <numerusform>Aviso mostrado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>paused, {left}</source>
        <translation>en pausa, {left}</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>toca ahora</translation>
    </message>
    <message>
        <source>{length} left</source>
        <translation>quedan {length}</translation>
    </message>
    <message>
        <source>{length} late</source>
        <translation>{length} de retraso</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>urgent and important</source>
        <translation>urgente e importante</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>important</source>
        <translation>importante</translation>
    </message>
    <message>
        <source>neither urgent nor important</source>
        <translation>ni urgente ni importante</translation>
    </message>
    <message>
        <source>The clock stands still: {left}</source>
        <translation>El reloj está parado: {left}</translation>
    </message>
    <message>
        <source>You work on it from now on.</source>
        <translation>Estás en ello desde ahora.</translation>
    </message>
    <message>
        <source>Waits for them since {when}: {detail}</source>
        <translation>Espera su respuesta desde {when}: {detail}</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet; it should be by {by}.</source>
        <translation>Aún sin mirar; conviene hacerlo para {by}.</translation>
    </message>
    <message>
        <source>Waits for you, without a time of its own.</source>
        <translation>Te espera, sin hora propia.</translation>
    </message>
    <message>
        <source>Planned: {place}.</source>
        <translation>Planificada: {place}.</translation>
    </message>
    <message>
        <source>You work on it: {length} so far.</source>
        <translation>Estás en ello: {length} hasta ahora.</translation>
    </message>
    <message>
        <source>Waits for their answer since {when}.</source>
        <translation>Espera su respuesta desde {when}.</translation>
    </message>
    <message>
        <source>{detail} does it, since {when}.</source>
        <translation>Se encarga {detail}, desde {when}.</translation>
    </message>
    <message>
        <source>Done {when}, after {length} of work.</source>
        <translation>Hecha {when}, tras {length} de trabajo.</translation>
    </message>
    <message>
        <source>Declined {when}. You offered: {detail}</source>
        <translation>Rechazada {when}. Ofreciste: {detail}</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>done in {length}</source>
        <translation>hecha en {length}</translation>
    </message>
    <message>
        <source>You work on {name}: {length}.</source>
        <translation>Estás con {name}: {length}.</translation>
    </message>
    <message>
        <source>You work on {name}.</source>
        <translation>Estás con {name}.</translation>
    </message>
    <message>
        <source>One emergency waits: {name}, {left}.</source>
        <translation>Espera una emergencia: {name}, {left}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} emergencies wait; next is {name}, {left}.</source>
        <translation>
            <numerusform>{count} emergencia espera: {name}, {left}.</numerusform>
            <numerusform>{count} emergencias esperan; primero {name}, {left}.</numerusform>
        </translation>
    </message>
    <message>
        <source>One promise is broken.</source>
        <translation>Hay una promesa rota.</translation>
    </message>
    <message>
        <source>One waits for an answer.</source>
        <translation>Una espera respuesta.</translation>
    </message>
    <message>
        <source>One is with someone else.</source>
        <translation>Una está en otras manos.</translation>
    </message>
    <message>
        <source>You asked one person for something.</source>
        <translation>Le pediste algo a una persona.</translation>
    </message>
    <message>
        <source>One more emergency waits.</source>
        <translation>Espera otra emergencia.</translation>
    </message>
    <message numerus="yes">
        <source>%n more emergencies wait.</source>
        <translation>
            <numerusform>Espera %n emergencia más.</numerusform>
            <numerusform>Esperan %n emergencias más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises are broken.</source>
        <translation>
            <numerusform>Hay %n promesa rota.</numerusform>
            <numerusform>Hay %n promesas rotas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for an answer.</source>
        <translation>
            <numerusform>%n espera respuesta.</numerusform>
            <numerusform>%n esperan respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are with someone else.</source>
        <translation>
            <numerusform>%n está en otras manos.</numerusform>
            <numerusform>%n están en otras manos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You asked %n people for something.</source>
        <translation>
            <numerusform>Le pediste algo a %n persona.</numerusform>
            <numerusform>Les pediste algo a %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here fits what you look for.</source>
        <translation>Aquí nada encaja con lo que buscas.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>When a client cries for help, sort it out calmly: three questions, one decision, a promised time. What you accept waits here, in order.</source>
        <translation>Cuando un cliente pida auxilio, atiéndelo con calma: tres preguntas, una decisión, una hora prometida. Lo que aceptes espera aquí, en orden.</translation>
    </message>
    <message>
        <source>Urgent requests will stand here</source>
        <translation>Aquí estarán las solicitudes urgentes</translation>
    </message>
    <message>
        <source>&amp;Sort an emergency out</source>
        <translation>Atender &amp;una emergencia</translation>
    </message>
    <message>
        <source>See &amp;playbooks</source>
        <translation>&amp;Ver los protocolos</translation>
    </message>
    <message>
        <source>Everything you have dealt with will stand here, with how long it took.</source>
        <translation>Aquí estará todo lo que hayas atendido, con el tiempo que llevó.</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Aún no hay nada hecho</translation>
    </message>
    <message>
        <source>See the &amp;queue</source>
        <translation>&amp;Ver la cola</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>fuera de horario</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>cerca de {length}</translation>
    </message>
    <message>
        <source>{length} worked</source>
        <translation>{length} de trabajo</translation>
    </message>
    <message>
        <source>They want</source>
        <translation>Quiere</translation>
    </message>
    <message>
        <source>They expect</source>
        <translation>Lo espera</translation>
    </message>
    <message>
        <source>They have done</source>
        <translation>Ya ha hecho</translation>
    </message>
    <message>
        <source>{title}, ended {when}</source>
        <translation>{title}, acabado {when}</translation>
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
        <translation>Devolviste todo el margen de esta semana, {length}.</translation>
    </message>
    <message>
        <source>This week had no margin.</source>
        <translation>Esta semana no tuvo margen.</translation>
    </message>
    <message>
        <source>No working time in this week, so no margin is needed.</source>
        <translation>Esta semana no hay tiempo de trabajo, así que no hace falta margen.</translation>
    </message>
    <message>
        <source>No margin in this week yet.</source>
        <translation>Aún no hay margen en esta semana.</translation>
    </message>
    <message>
        <source>You kept {length} of margin, and all of it stayed blank.</source>
        <translation>Guardaste {length} de margen, y todo quedó en blanco.</translation>
    </message>
    <message>
        <source>All of this week&apos;s margin, {length}, was eaten by meetings.</source>
        <translation>Las reuniones se comieron todo el margen de esta semana, {length}.</translation>
    </message>
    <message>
        <source>All of this week&apos;s margin, {length}, was eaten by a meeting.</source>
        <translation>Una reunión se comió todo el margen de esta semana, {length}.</translation>
    </message>
    <message>
        <source>the rest stayed blank</source>
        <translation>el resto quedó en blanco</translation>
    </message>
    <message>
        <source>You kept {length} of margin; {parts}.</source>
        <translation>Guardaste {length} de margen: {parts}.</translation>
    </message>
    <message>
        <source>{length} of margin in this week, all of it still ahead.</source>
        <translation>{length} de margen esta semana, todo aún por delante.</translation>
    </message>
    <message>
        <source>{length} stayed blank</source>
        <translation>{length} en blanco</translation>
    </message>
    <message>
        <source>{length} still ahead</source>
        <translation>{length} aún por delante</translation>
    </message>
    <message>
        <source>nothing left ahead</source>
        <translation>ya nada por delante</translation>
    </message>
    <message>
        <source>{length} of margin in this week: {parts}.</source>
        <translation>{length} de margen esta semana: {parts}.</translation>
    </message>
    <message>
        <source>{length} went to one emergency</source>
        <translation>{length} para una emergencia</translation>
    </message>
    <message numerus="yes">
        <source>{length} went to %n emergencies</source>
        <translation>
            <numerusform>{length} para %n emergencia</numerusform>
            <numerusform>{length} para %n emergencias</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} went to one call-back</source>
        <translation>{length} para devolver una llamada</translation>
    </message>
    <message numerus="yes">
        <source>{length} went to %n call-backs</source>
        <translation>
            <numerusform>{length} para devolver %n llamada</numerusform>
            <numerusform>{length} para devolver %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} went to other work</source>
        <translation>{length} para otro trabajo</translation>
    </message>
    <message>
        <source>{length} to other work</source>
        <translation>{length} para otro trabajo</translation>
    </message>
    <message>
        <source>{length} to one call-back</source>
        <translation>{length} para devolver una llamada</translation>
    </message>
    <message numerus="yes">
        <source>{length} to %n call-backs</source>
        <translation>
            <numerusform>{length} para devolver %n llamada</numerusform>
            <numerusform>{length} para devolver %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} was eaten by a meeting</source>
        <translation>una reunión se comió {length}</translation>
    </message>
    <message>
        <source>{length} was eaten by meetings</source>
        <translation>las reuniones se comieron {length}</translation>
    </message>
    <message>
        <source>What came needed {length} more.</source>
        <translation>Lo que llegó necesitó {length} más.</translation>
    </message>
    <message>
        <source>What came needed {length}.</source>
        <translation>Lo que llegó necesitó {length}.</translation>
    </message>
    <message numerus="yes">
        <source>You gave {released} back.</source>
        <translation>
            <numerusform>Devolviste {released}.</numerusform>
            <numerusform>Devolviste {released}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{planned} of the {target} you want, in %n block(s).</source>
        <translation>
            <numerusform>{planned} de las {target} que quieres, en %n bloque.</numerusform>
            <numerusform>{planned} de las {target} que quieres, en %n bloques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{planned} of margin in %n block(s).</source>
        <translation>
            <numerusform>{planned} de margen en %n bloque.</numerusform>
            <numerusform>{planned} de margen en %n bloques.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>subscriptions</name>
    <message>
        <source>Not fetched yet. {again}</source>
        <translation>Aún no se ha obtenido. {again}</translation>
    </message>
    <message>
        <source>Not fetched {since}; the copy of then is used. {again}</source>
        <translation>Sin actualizar {since}; se usa la copia de entonces. {again}</translation>
    </message>
    <message>
        <source>Fetched {ago} ago, and again any moment.</source>
        <translation>Actualizado hace {ago}; de nuevo, en cualquier momento.</translation>
    </message>
    <message>
        <source>Fetched {ago} ago, again at {time}.</source>
        <translation>Actualizado hace {ago}; de nuevo, a las {time}.</translation>
    </message>
    <message>
        <source>Fetched {ago} ago, again {time}.</source>
        <translation>Actualizado hace {ago}; de nuevo, {time}.</translation>
    </message>
    <message>
        <source>Fetched just now.</source>
        <translation>Actualizado ahora mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone at the source; kept until you decide.</source>
        <translation>
            <numerusform>%n entrada ya no está en el origen; se conserva hasta que decidas.</numerusform>
            <numerusform>%n entradas ya no están en el origen; se conservan hasta que decidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>agenda of {name}, with details</source>
        <translation>agenda de {name}, con detalles</translation>
    </message>
    <message>
        <source>agenda of {name}, only free and busy</source>
        <translation>agenda de {name}, solo libre y ocupado</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Every {length}</source>
        <translation>Cada {length}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>desde ayer</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n calendars need a look.</source>
        <translation>
            <numerusform>%n calendario necesita un vistazo.</numerusform>
            <numerusform>%n calendarios necesitan un vistazo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show calendars</source>
        <translation>Ver calendarios</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendars that need a look</source>
        <translation>Calendarios que necesitan un vistazo</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of {calendar} are gone at the source.</source>
        <translation>
            <numerusform>%n entrada de {calendar} ya no está en el origen.</numerusform>
            <numerusform>%n entradas de {calendar} ya no están en el origen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{calendar} could not be fetched yet.</source>
        <translation>{calendar} aún no se ha podido obtener.</translation>
    </message>
    <message>
        <source>{calendar} has not been fetched {since}.</source>
        <translation>{calendar} no se actualiza {since}.</translation>
    </message>
    <message>
        <source>They are kept until you say that they may go.</source>
        <translation>No se quita nada hasta que lo digas.</translation>
    </message>
    <message>
        <source>It is tried again any moment.</source>
        <translation>Se vuelve a intentar en cualquier momento.</translation>
    </message>
    <message>
        <source>It is tried again at {time}.</source>
        <translation>Se vuelve a intentar a las {time}.</translation>
    </message>
    <message>
        <source>It is tried again {time}.</source>
        <translation>Se vuelve a intentar {time}.</translation>
    </message>
</context>
<context>
    <name>text_words</name>
    <message>
        <source>Advice: {profile}</source>
        <translation>Consejos: {profile}</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Cercano</translation>
    </message>
    <message>
        <source>Your own text can&apos;t be used, so Respiro&apos;s stands here. {why}</source>
        <translation>Tu propio texto no se puede usar, así que aquí está el de Respiro. {why}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>I&apos;ll do it by …</source>
        <translation>Lo haré para …</translation>
    </message>
    <message>
        <source>I&apos;m on it now</source>
        <translation>Me pongo ya</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Más corto</translation>
    </message>
    <message>
        <source>By phone instead of a meeting</source>
        <translation>Por teléfono, sin reunión</translation>
    </message>
    <message>
        <source>By mail for now</source>
        <translation>De momento, por correo</translation>
    </message>
    <message>
        <source>Someone else does it</source>
        <translation>Lo hace otra persona</translation>
    </message>
    <message>
        <source>No, but …</source>
        <translation>No, pero …</translation>
    </message>
    <message>
        <source>Later than promised</source>
        <translation>Más tarde de lo prometido</translation>
    </message>
    <message>
        <source>What I need from you</source>
        <translation>Lo que necesito de ti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Ask before it burns</source>
        <translation>Preguntar a tiempo</translation>
    </message>
    <message>
        <source>Hand-over to a backup person</source>
        <translation>Encargo para delegar</translation>
    </message>
    <message>
        <source>How to reach me</source>
        <translation>Cómo localizarme</translation>
    </message>
    <message>
        <source>Reset the limit</source>
        <translation>Restablecer el límite</translation>
    </message>
    <message>
        <source>Confirm a meeting</source>
        <translation>Confirmar una reunión</translation>
    </message>
    <message>
        <source>Another time for a meeting</source>
        <translation>Otra hora para una reunión</translation>
    </message>
    <message>
        <source>Called back late</source>
        <translation>Llamada devuelta tarde</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <source>Reminder of what I asked</source>
        <translation>Recordar lo que pedí</translation>
    </message>
    <message>
        <source>Tried to call back</source>
        <translation>Llamada sin respuesta</translation>
    </message>
    <message>
        <source>Task: get back to someone</source>
        <translation>Tarea: responder a alguien</translation>
    </message>
    <message>
        <source>Task: call someone back</source>
        <translation>Tarea: devolver llamada</translation>
    </message>
    <message>
        <source>Task: remind someone</source>
        <translation>Tarea: recordar algo</translation>
    </message>
    <message>
        <source>Calendar: plan B</source>
        <translation>Calendario: plan B</translation>
    </message>
    <message>
        <source>Calendar: margin</source>
        <translation>Calendario: margen</translation>
    </message>
    <message>
        <source>Advice: steady</source>
        <translation>Consejos: tranquilo</translation>
    </message>
    <message>
        <source>Advice: invader</source>
        <translation>Consejos: invasor</translation>
    </message>
    <message>
        <source>Advice: impatient</source>
        <translation>Consejos: impaciente</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>{length} of margin left today.</source>
        <translation>Hoy quedan {length} de margen.</translation>
    </message>
    <message>
        <source>Today&apos;s margin is behind you.</source>
        <translation>El margen de hoy ya pasó.</translation>
    </message>
    <message>
        <source>No margin today.</source>
        <translation>Hoy no hay margen.</translation>
    </message>
    <message>
        <source>None is planned yet.</source>
        <translation>Aún no hay ninguno planificado.</translation>
    </message>
    <message>
        <source>Now: {times}.</source>
        <translation>Ahora: {times}.</translation>
    </message>
    <message>
        <source>Next: {times}.</source>
        <translation>Siguiente: {times}.</translation>
    </message>
    <message>
        <source>{times} · margin</source>
        <translation>{times} · margen</translation>
    </message>
    <message>
        <source>tomorrow {times}</source>
        <translation>mañana {times}</translation>
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
        <translation>&amp;Mantener a la vista</translation>
    </message>
</context>
<context>
    <name>uses</name>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>{name} · {what}</source>
        <translation>{name} · {what}</translation>
    </message>
    <message>
        <source>{times} used for an emergency</source>
        <translation>{times}, usado para una emergencia</translation>
    </message>
    <message>
        <source>{times} used for a call-back</source>
        <translation>{times}, usado para devolver una llamada</translation>
    </message>
    <message>
        <source>{times} used</source>
        <translation>{times}, usado</translation>
    </message>
</context>
<context>
    <name>watched_calls</name>
    <message numerus="yes">
        <source>%n calls in {file} could not be read. Import it yourself to see which.</source>
        <translation>
            <numerusform>%n llamada de {file} no se pudo leer. Impórtalo tú para ver cuál.</numerusform>
            <numerusform>%n llamadas de {file} no se pudieron leer. Impórtalo tú para ver cuáles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>public holiday</source>
        <translation>festivo</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>takes no time</source>
        <translation>no ocupa tiempo</translation>
    </message>
    <message>
        <source>defended</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>flexible</translation>
    </message>
    <message>
        <source>eaten</source>
        <translation>comido</translation>
    </message>
    <message>
        <source>Eaten</source>
        <translation>Comido</translation>
    </message>
    <message>
        <source>meetings lie on {length}</source>
        <translation>hay reuniones sobre {length}</translation>
    </message>
    <message>
        <source>meetings ate {length}</source>
        <translation>las reuniones se comieron {length}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>you put it there</source>
        <translation>lo pusiste tú ahí</translation>
    </message>
    <message>
        <source>Eaten {length}</source>
        <translation>Comidos {length}</translation>
    </message>
    <message>
        <source>kept blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>{length} kept blank</source>
        <translation>{length} en blanco</translation>
    </message>
    <message>
        <source>by {meeting}</source>
        <translation>por {meeting}</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Proposed margin</source>
        <translation>Margen propuesto</translation>
    </message>
    <message>
        <source>This time has begun</source>
        <translation>Esta hora ya ha empezado</translation>
    </message>
    <message>
        <source>{meeting} lies there</source>
        <translation>{meeting} está ahí</translation>
    </message>
    <message>
        <source>Other margin lies there</source>
        <translation>Ahí hay otro margen</translation>
    </message>
    <message>
        <source>&amp;Open link…</source>
        <translation>&amp;Abrir enlace…</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Soltar</translation>
    </message>
    <message>
        <source>&amp;Pin here</source>
        <translation>&amp;Fijar aquí</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Liberar</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Dejar fuera</translation>
    </message>
    <message>
        <source>&amp;New block at the next free place</source>
        <translation>&amp;Bloque nuevo en el próximo hueco libre</translation>
    </message>
    <message>
        <source>All of this block is kept for someone already.</source>
        <translation>Todo este bloque está ya reservado para alguien.</translation>
    </message>
    <message>
        <source>There is no link to open here.</source>
        <translation>Aquí no hay ningún enlace que abrir.</translation>
    </message>
    <message>
        <source>&amp;Used for…</source>
        <translation>&amp;Usado para…</translation>
    </message>
    <message>
        <source>Correct {name}, {length}…</source>
        <translation>Corregir {name}, {length}…</translation>
    </message>
</context>
<context>
    <name>week people</name>
    <message>
        <source>Everyone else</source>
        <translation>Los demás</translation>
    </message>
    <message>
        <source>{kept} of {total}</source>
        <translation>{kept} de {total}</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Emergencias</translation>
    </message>
    <message>
        <source>{inside} out of margin, {outside} beyond it</source>
        <translation>{inside} del margen, {outside} fuera de él</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Exceptions this month</source>
        <translation>Excepciones este mes</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>{number} of {allowed}</source>
        <translation>{number} de {allowed}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in this week</source>
        <translation>
            <numerusform>%n de ellas esta semana</numerusform>
            <numerusform>%n de ellas esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>{tally}, after {length}</source>
        <translation>{tally}, tras {length}</translation>
    </message>
    <message>
        <source>after {length}</source>
        <translation>tras {length}</translation>
    </message>
    <message>
        <source>Half of them were called back within {length} of working time.</source>
        <translation>La mitad de las llamadas se devolvió en {length} de tiempo de trabajo o menos.</translation>
    </message>
    <message>
        <source>Call-backs in time</source>
        <translation>Llamadas a tiempo</translation>
    </message>
    <message>
        <source>Still owe you</source>
        <translation>Pendiente de su parte</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
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
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <translation>{first}–{last} de {month}</translation>
    </message>
    <message>
        <source>{first} {first_month} – {last} {last_month}</source>
        <translation>{first} de {first_month} – {last} de {last_month}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} o {last}</translation>
    </message>
</context>
</TS>
