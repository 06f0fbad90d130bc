<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Live Chat Desk</source>
        <translation>Live Chat Desk</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Open Help</source>
        <translation>Abrir la ayuda</translation>
    </message>
    <message>
        <source>What the chat on your website can do</source>
        <translation>Lo que puede hacer el chat de tu sitio web</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>Si algo no funciona</translation>
    </message>
    <message>
        <source>The log says what the program did and when, without what people wrote. It is in this folder:</source>
        <translation>El registro dice qué hizo el programa y cuándo, sin lo que se escribió. Está en esta carpeta:</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>A file for support holds the log, versions, preferences and what your organization has set. What people wrote, names, passwords and addresses of visitors are left out.</source>
        <translation>Un archivo para soporte contiene el registro, las versiones, las preferencias y lo que ha fijado tu organización. Sin lo que se escribió, ni nombres, contraseñas o direcciones de visitantes.</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Guardar un archivo para soporte…</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué está hecho</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Partes y sus licencias</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Saved. Send the file to your administrator or to support.</source>
        <translation>Guardado. Envía el archivo a tu administrador o a soporte.</translation>
    </message>
    <message>
        <source>The folder did not open. Its place is written here.</source>
        <translation>La carpeta no se abrió. Su ubicación está escrita aquí.</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Guardar un archivo para soporte</translation>
    </message>
</context>
<context>
    <name>AbsencePage</name>
    <message>
        <source>Absence</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Chats of somebody who is away</source>
        <translation>Chats de quien está ausente</translation>
    </message>
    <message>
        <source>For so long somebody whose connection is lost still counts as online, and new chats reach the team because of them. Longer forgives bad networks; shorter tells visitors sooner that nobody is there.</source>
        <translation>Durante este tiempo, quien ha perdido la conexión sigue contando como en línea y los chats nuevos llegan al equipo. Un tiempo más largo tolera malas redes; uno más corto avisa antes a los visitantes de que no hay nadie.</translation>
    </message>
    <message>
        <source>Somebody is away when their window is closed or not connected. When that time is over, their open chats return to Unassigned, where colleagues can take them. Who only switches to offline keeps theirs.</source>
        <translation>Alguien está ausente cuando su ventana está cerrada o sin conexión. Pasado ese tiempo, sus chats abiertos vuelven a Sin asignar, donde sus compañeros pueden tomarlos. Quien solo pasa a sin conexión conserva los suyos.</translation>
    </message>
    <message>
        <source>They keep them for ever</source>
        <translation>Los conserva para siempre</translation>
    </message>
    <message>
        <source>They keep them for {time}</source>
        <translation>Los conserva durante {time}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>An administrator of your company can change your name, your e-mail address and what you may do.</source>
        <translation>Un administrador de tu empresa puede cambiar tu nombre, tu correo electrónico y lo que puedes hacer.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
</context>
<context>
    <name>AlertCheck</name>
    <message>
        <source>A test value was written, read and deleted.</source>
        <translation>Se escribió, leyó y borró un valor de prueba.</translation>
    </message>
    <message>
        <source>There is none that keeps secrets safe, so you have to sign in at each start. Install one, such as gnome-keyring or KWallet, and sign in to the computer again.</source>
        <translation>No hay ninguno que guarde secretos de forma segura, así que tienes que iniciar sesión en cada arranque. Instala uno, como gnome-keyring o KWallet, y vuelve a entrar en el equipo.</translation>
    </message>
    <message>
        <source>It is locked, so you have to sign in at each start. Unlock it with its password, and check again.</source>
        <translation>Está bloqueado, así que tienes que iniciar sesión en cada arranque. Desbloquéalo con su contraseña y comprueba de nuevo.</translation>
    </message>
    <message>
        <source>It does not keep what it is given, so you have to sign in at each start. Sign in to the computer again.</source>
        <translation>No conserva lo que recibe, así que tienes que iniciar sesión en cada arranque. Vuelve a entrar en el equipo.</translation>
    </message>
    <message>
        <source>The system lets Live Chat Desk notify you.</source>
        <translation>El sistema permite que Live Chat Desk te notifique.</translation>
    </message>
    <message>
        <source>The system does not let Live Chat Desk notify you. Open the system&apos;s settings, choose Notifications, and allow Live Chat Desk.</source>
        <translation>El sistema no permite que Live Chat Desk te notifique. Abre los ajustes del sistema, elige Notificaciones y permite Live Chat Desk.</translation>
    </message>
    <message>
        <source>The desktop is set to do not disturb, and shows nothing until you switch that off.</source>
        <translation>El escritorio está en «no molestar» y no muestra nada hasta que lo desactives.</translation>
    </message>
    <message>
        <source>Nothing here shows notifications, so nothing can allow them. See Notifications.</source>
        <translation>Nada aquí muestra notificaciones, así que nada puede permitirlas. Consulta Notificaciones.</translation>
    </message>
    <message>
        <source>{about} showed a test notification and took it back.</source>
        <translation>{about} mostró una notificación de prueba y la retiró.</translation>
    </message>
    <message>
        <source>This needs a desktop session. Run it at the desk itself, in a terminal of the desktop.</source>
        <translation>Esto necesita una sesión de escritorio. Ejecútalo en el propio equipo, en un terminal del escritorio.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. Install a notification server, such as dunst or mako, and start it.</source>
        <translation>Nada en este escritorio muestra notificaciones. Instala un servidor de notificaciones, como dunst o mako, e inícialo.</translation>
    </message>
    <message>
        <source>{about} did not show the test notification. Sign in to the computer again, or install another notification server.</source>
        <translation>{about} no mostró la notificación de prueba. Vuelve a entrar en el equipo o instala otro servidor de notificaciones.</translation>
    </message>
    <message>
        <source>{about} showed the test notification, but did not take it back, so alerts of chats that a colleague took stay on the screen. Install another notification server.</source>
        <translation>{about} mostró la notificación de prueba pero no la retiró, así que las notificaciones de chats que tomó un colega se quedan en la pantalla. Instala otro servidor de notificaciones.</translation>
    </message>
    <message>
        <source>{about} shows the title of a notification only. Another notification server shows what was written, too.</source>
        <translation>{about} solo muestra el título de una notificación. Otro servidor de notificaciones muestra también lo escrito.</translation>
    </message>
    <message>
        <source>{about} shows notifications without buttons, and a click on one opens nothing. Another notification server can do more.</source>
        <translation>{about} muestra notificaciones sin botones y al pulsarlas no se abre nada. Otro servidor de notificaciones puede hacer más.</translation>
    </message>
    <message>
        <source>A test sound was played without a tone.</source>
        <translation>Se reprodujo un sonido de prueba sin tono.</translation>
    </message>
    <message>
        <source>Nothing on this computer plays sounds, so alerts are not heard. Install pw-play, paplay or aplay.</source>
        <translation>En este equipo no hay nada que reproduzca sonidos, así que las notificaciones no se oyen. Instala pw-play, paplay o aplay.</translation>
    </message>
    <message>
        <source>The test sound could not be played, so alerts are not heard. Connect loudspeakers or headphones.</source>
        <translation>No se pudo reproducir el sonido de prueba, así que las notificaciones no se oyen. Conecta altavoces o auriculares.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Hay una.</translation>
    </message>
    <message>
        <source>This desktop has none, so closing the window ends Live Chat Desk. Keep the window open, or add a tray to the desktop, in GNOME by the extension AppIndicator.</source>
        <translation>Este escritorio no tiene, así que al cerrar la ventana termina Live Chat Desk. Deja la ventana abierta o añade una bandeja; en GNOME, con la extensión AppIndicator.</translation>
    </message>
    <message>
        <source>This needs a screen. Run it at the desk itself, in a terminal of the desktop.</source>
        <translation>Esto necesita una pantalla. Ejecútalo en el propio equipo, en un terminal del escritorio.</translation>
    </message>
    <message>
        <source>Live Chat Desk starts when you sign in to this computer.</source>
        <translation>Live Chat Desk se inicia cuando inicias sesión en este equipo.</translation>
    </message>
    <message>
        <source>Live Chat Desk shall start when you sign in to this computer, but will not. Switch that off and on in Preferences.</source>
        <translation>Live Chat Desk debería iniciarse cuando inicias sesión en este equipo, pero no lo hará. Desactívalo y actívalo en Preferencias.</translation>
    </message>
    <message>
        <source>You are online, and notified of new conversations.</source>
        <translation>Estás en línea y recibes notificaciones de las nuevas conversaciones.</translation>
    </message>
    <message>
        <source>You are offline, so no new chats reach you. Switch to online at the bottom left.</source>
        <translation>Estás sin conexión, así que no te llegan chats nuevos. Ponte En línea abajo a la izquierda.</translation>
    </message>
    <message>
        <source>Notifications of new conversations are switched off. Switch them on in Preferences, Notifications.</source>
        <translation>Las notificaciones de nuevas conversaciones están desactivadas. Actívalas en Preferencias, Notificaciones.</translation>
    </message>
    <message>
        <source>It is your quiet time, and notifications wait until it is over. You set it in Preferences, Notifications.</source>
        <translation>Es tu horario de silencio y las notificaciones esperan hasta que termine. Se ajusta en Preferencias, Notificaciones.</translation>
    </message>
    <message>
        <source>{about} answers.</source>
        <translation>{about} responde.</translation>
    </message>
    <message>
        <source>No server is known here yet. Start Live Chat Desk and sign in.</source>
        <translation>Aquí aún no se conoce ningún servidor. Abre Live Chat Desk e inicia sesión.</translation>
    </message>
    <message>
        <source>{about} answers, but not as a Live Chat Desk server. Check the address; the network may also want you to sign in to it first.</source>
        <translation>{about} responde, pero no como un servidor de Live Chat Desk. Revisa la dirección; quizá la red pide que inicies sesión en ella primero.</translation>
    </message>
    <message>
        <source>The server knows you as {about}.</source>
        <translation>El servidor te conoce como {about}.</translation>
    </message>
    <message>
        <source>{about} is signed in, and the program that is running uses it.</source>
        <translation>{about} tiene la sesión iniciada y la usa el programa abierto.</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Start Live Chat Desk and sign in.</source>
        <translation>Aquí nadie ha iniciado sesión. Abre Live Chat Desk e inicia sesión.</translation>
    </message>
    <message>
        <source>The sign-in of {about} was not kept. Start Live Chat Desk and sign in again.</source>
        <translation>No se guardó la sesión de {about}. Abre Live Chat Desk e inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>It opens, so messages come at once.</source>
        <translation>Se abre, así que los mensajes llegan al instante.</translation>
    </message>
    <message>
        <source>Something on the way refuses lasting connections, so messages come a little later. Ask whoever looks after the network to allow WebSocket.</source>
        <translation>Algo en el camino rechaza las conexiones permanentes, así que los mensajes llegan algo más tarde. Pide a quien administra la red que permita WebSocket.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Permission to notify</source>
        <translation>Permiso para notificar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Inicio con el equipo</translation>
    </message>
    <message>
        <source>What you have chosen</source>
        <translation>Lo que has elegido</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>No answer within {about} s. Try again; if it stays so, restart the computer.</source>
        <translation>Sin respuesta en {about} s. Inténtalo de nuevo; si sigue igual, reinicia el equipo.</translation>
    </message>
    <message>
        <source>It could not be checked, since something in the program went wrong. Try again; if it stays so, tell support.</source>
        <translation>No se pudo comprobar porque algo falló en el programa. Inténtalo de nuevo; si sigue igual, avisa a soporte.</translation>
    </message>
    <message>
        <source>It can be checked as soon as this is in order: {about}.</source>
        <translation>Se podrá comprobar cuando esto funcione: {about}.</translation>
    </message>
    <message>
        <source>Alerts reach you.</source>
        <translation>Las notificaciones te llegan.</translation>
    </message>
    <message>
        <source>Alerts may not reach you. What to do stands above.</source>
        <translation>Es posible que las notificaciones no te lleguen. Arriba se indica qué hacer.</translation>
    </message>
    <message>
        <source>This is a test of your alerts. It goes away by itself.</source>
        <translation>Esto es una prueba de tus notificaciones. Desaparece sola.</translation>
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
        <translation>Prueba de notificaciones</translation>
    </message>
    <message>
        <source>Each part of the way that alerts take is tried for real. A test notification appears, and goes away by itself.</source>
        <translation>Se prueba de verdad cada parte del camino de las notificaciones. Aparece una notificación de prueba y desaparece sola.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>New conversation in Unassigned</source>
        <translation>Nueva conversación en Sin asignar</translation>
    </message>
    <message>
        <source>A conversation is back in Unassigned</source>
        <translation>Una conversación volvió a Sin asignar</translation>
    </message>
    <message>
        <source>A conversation is still waiting</source>
        <translation>Una conversación sigue esperando</translation>
    </message>
    <message>
        <source>Conversation assigned to you</source>
        <translation>Se te asignó una conversación</translation>
    </message>
    <message>
        <source>New message from {name}</source>
        <translation>Nuevo mensaje de {name}</translation>
    </message>
    <message>
        <source>During quiet time</source>
        <translation>Durante el horario de silencio</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Mientras no estabas</translation>
    </message>
    <message>
        <source>Open the conversation to read it.</source>
        <translation>Abre la conversación para leerlo.</translation>
    </message>
    <message>
        <source>Answer by {time}</source>
        <translation>Responde antes de las {time}</translation>
    </message>
    <message>
        <source>{visitor}, from {name}</source>
        <translation>{visitor}, de parte de {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Asignar a mí</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Add an answer</source>
        <translation>Añadir una respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Move this answer up</source>
        <translation>Mover esta respuesta hacia arriba</translation>
    </message>
    <message>
        <source>Move this answer down</source>
        <translation>Mover esta respuesta hacia abajo</translation>
    </message>
    <message>
        <source>Delete this answer and its path</source>
        <translation>Eliminar esta respuesta y su camino</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>This conversation is not there for you any more.</source>
        <translation>Esta conversación ya no está disponible para ti.</translation>
    </message>
    <message>
        <source>This conversation opens as soon as there is a connection.</source>
        <translation>Esta conversación se abrirá en cuanto haya conexión.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} añadido</translation>
    </message>
    <message>
        <source>{name} was not added. {why}</source>
        <translation>No se ha añadido {name}. {why}</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file</comment>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Your company does not let files be sent from here.</source>
        <translation>Tu empresa no permite enviar archivos desde aquí.</translation>
    </message>
    <message>
        <source>Your company lets only these be sent: {kinds}.</source>
        <translation>Tu empresa solo permite enviar: {kinds}.</translation>
    </message>
    <message>
        <source>This file is too large, {size} are the most. Choose a smaller one.</source>
        <translation>Este archivo es demasiado grande; el máximo es {size}. Elige uno más pequeño.</translation>
    </message>
</context>
<context>
    <name>AwayStrip</name>
    <message numerus="yes">
        <source>Your %n open chat(s) stayed with you.</source>
        <translation>
            <numerusform>Tu %n chat abierto sigue siendo tuyo.</numerusform>
            <numerusform>Tus %n chats abiertos siguen siendo tuyos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go online again?</source>
        <translation>¿Volver a estar en línea?</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Ponerme en línea</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Seguir sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>You were set to offline after %n minute(s) without activity.</source>
        <translation>
            <numerusform>Pasaste a estar sin conexión tras %n minuto sin actividad.</numerusform>
            <numerusform>Pasaste a estar sin conexión tras %n minutos sin actividad.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were set to offline because the screen was locked.</source>
        <translation>Pasaste a estar sin conexión porque la pantalla se bloqueó.</translation>
    </message>
    <message>
        <source>You were set to offline because the computer went to sleep.</source>
        <translation>Pasaste a estar sin conexión porque el equipo entró en suspensión.</translation>
    </message>
</context>
<context>
    <name>AwayWatch</name>
    <message>
        <source>You are offline</source>
        <translation>Estás sin conexión</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Asignar a mí</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Please write a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>Your changes that were not saved are back.</source>
        <translation>Tus cambios sin guardar han vuelto.</translation>
    </message>
    <message>
        <source>The server&apos;s operator</source>
        <translation>El operador del servidor</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved. {name} had saved meanwhile: what you did not change is as they have it.</source>
        <translation>Guardado. Mientras tanto guardó también {name}: lo que no cambiaste queda como lo dejó.</translation>
    </message>
</context>
<context>
    <name>Both</name>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Lo tuyo</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Ambos dicen lo mismo.</translation>
    </message>
    <message>
        <source>Only yours has this card.</source>
        <translation>Solo el tuyo tiene esta tarjeta.</translation>
    </message>
    <message>
        <source>Only theirs has this card.</source>
        <translation>Solo el suyo tiene esta tarjeta.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>The words are the same; bold, italic, links, bullets, pictures or ways differ.</source>
        <translation>Las palabras son las mismas; difieren negrita, cursiva, enlaces, viñetas, imágenes o caminos.</translation>
    </message>
    <message>
        <source>Keep both: mine as a copy</source>
        <translation>Conservar ambos: el mío como copia</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el suyo</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Guardar el mío en su lugar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Yours and theirs</source>
        <translation>El tuyo y el suyo</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>CannedOffer</name>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas predefinidas</translation>
    </message>
    <message>
        <source>/ brings canned replies</source>
        <translation>/ muestra las respuestas predefinidas</translation>
    </message>
    <message>
        <source>{shortcut}, {place} of {count}: {text}</source>
        <translation>{shortcut}, {place} de {count}: {text}</translation>
    </message>
</context>
<context>
    <name>CannedPage</name>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas predefinidas</translation>
    </message>
    <message>
        <source>Only administrators and deals admins may change canned replies. Everybody may use them: type / in a chat.</source>
        <translation>Solo los administradores y los administradores de tratos pueden cambiar las respuestas predefinidas. Todos pueden usarlas: escribe / en un chat.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Search replies</source>
        <translation>Buscar respuestas</translation>
    </message>
    <message>
        <source>There are 500, which is as many as there can be.</source>
        <translation>Hay 500, que son las máximas posibles.</translation>
    </message>
    <message>
        <source>Texts that are needed often. In a chat, / and the shortcut bring them into the message.</source>
        <translation>Textos que se necesitan a menudo. En un chat, / y el atajo los ponen en el mensaje.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No reply has all these words. Try fewer, or only a part of one.</source>
        <translation>Ninguna respuesta tiene todas estas palabras. Prueba con menos o solo con una parte.</translation>
    </message>
    <message>
        <source>No canned replies yet</source>
        <translation>Aún no hay respuestas predefinidas</translation>
    </message>
    <message>
        <source>Choose a reply</source>
        <translation>Elige una respuesta</translation>
    </message>
</context>
<context>
    <name>CannedReplies</name>
    <message>
        <source>Write a shortcut, such as hello.</source>
        <translation>Escribe un atajo, por ejemplo hola.</translation>
    </message>
    <message>
        <source>A shortcut has up to 30 letters and digits, - and _, and no spaces.</source>
        <translation>Un atajo tiene hasta 30 letras y cifras, - y _, sin espacios.</translation>
    </message>
    <message>
        <source>Another reply has this shortcut. Choose another one.</source>
        <translation>Otra respuesta tiene este atajo. Elige otro.</translation>
    </message>
    <message>
        <source>Write what this reply says.</source>
        <translation>Escribe lo que dice esta respuesta.</translation>
    </message>
    <message>
        <source>This text is too long. Please shorten it.</source>
        <translation>Este texto es demasiado largo. Acórtalo.</translation>
    </message>
    <message>
        <source>Only administrators and deals admins may do this, and you are neither any more.</source>
        <translation>Solo los administradores y los administradores de tratos pueden hacerlo, y ya no eres ninguno de ellos.</translation>
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
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved here, sent later</source>
        <translation>Guardado aquí, se envía luego</translation>
    </message>
    <message>
        <source>Show the message it came from</source>
        <translation>Mostrar el mensaje del que procede</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>One moment, the server is being asked…</source>
        <translation>Un momento, consultamos al servidor…</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself to answer</source>
        <translation>Asígnate la conversación para responder</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} está escribiendo…</translation>
    </message>
    <message>
        <source>Close this conversation?</source>
        <translation>¿Cerrar esta conversación?</translation>
    </message>
    <message>
        <source>The chat ends for the visitor too, and it cannot be reopened.</source>
        <translation>El chat termina también para el visitante y no se puede reabrir.</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Cerrar conversación</translation>
    </message>
    <message>
        <source>Go on chatting</source>
        <translation>Seguir chateando</translation>
    </message>
    <message>
        <source>{name} is offline and may not answer. Assign anyway?</source>
        <translation>{name} está sin conexión y es posible que no responda. ¿Asignar de todos modos?</translation>
    </message>
    <message>
        <source>The visitor waits until {name} is back. You will no longer see the conversation.</source>
        <translation>El visitante esperará hasta que {name} vuelva. Dejarás de ver la conversación.</translation>
    </message>
    <message>
        <source>Assign anyway</source>
        <translation>Asignar de todos modos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Files to send</source>
        <translation>Archivos para enviar</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Hand them over to</source>
        <translation>Pasarlos a</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Compañero</translation>
    </message>
    <message>
        <source>Return them to Unassigned</source>
        <translation>Devolverlos a Sin asignar</translation>
    </message>
    <message>
        <source>Leave them with me, I will be back soon</source>
        <translation>Dejarlos conmigo, vuelvo pronto</translation>
    </message>
    <message>
        <source>If you are away for longer than your company allows, they go back to Unassigned.</source>
        <translation>Si te ausentas más de lo que permite tu empresa, vuelven a Sin asignar.</translation>
    </message>
</context>
<context>
    <name>Clip</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
</context>
<context>
    <name>ClosedStrip</name>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Closed at {time} by {name}</source>
        <translation>Cerrada por {name}, {time}</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Cerrada: {time}</translation>
    </message>
</context>
<context>
    <name>ColleagueBox</name>
    <message>
        <source>{name} (offline)</source>
        <translation>{name} (sin conexión)</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Save your changes?</source>
        <translation>¿Guardar tus cambios?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>¿Descartar tus cambios?</translation>
    </message>
    <message>
        <source>Erase what is older for good?</source>
        <translation>¿Borrar para siempre lo más antiguo?</translation>
    </message>
    <message>
        <source>Save and erase</source>
        <translation>Guardar y borrar</translation>
    </message>
    <message>
        <source>Not saved yet: {settings}</source>
        <translation>Aún sin guardar: {settings}</translation>
    </message>
</context>
<context>
    <name>CompanyWindow</name>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>Copy what I changed</source>
        <translation>Copiar lo que cambié</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo suyo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Company settings</source>
        <translation>Ajustes de la empresa</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Escribe un mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Queda %Ln carácter</numerusform>
            <numerusform>Quedan %Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>Sobra %Ln carácter</numerusform>
            <numerusform>Sobran %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Intro envía, Mayús+Intro inicia una línea nueva</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Poniendo al día…</translation>
    </message>
    <message>
        <source>Not connected since {time}</source>
        <translation>Sin conexión desde las {time}</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Hay que actualizar</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>Nuevo intento en {seconds} s.</translation>
    </message>
    <message>
        <source>Your replies are kept and sent when the connection is back.</source>
        <translation>Guardamos tus respuestas y las enviaremos cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Inicia sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The server needs a newer version of Live Chat Desk. Your drafts are kept.</source>
        <translation>El servidor necesita una versión más nueva de Live Chat Desk. Tus borradores se conservan.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Ajustes de conexión…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>The server has to prove who it is with a certificate that this computer trusts. One of your company&apos;s own is added to the computer&apos;s certificates by your administrator.</source>
        <translation>El servidor debe demostrar quién es con un certificado en el que confíe este equipo. Uno propio de tu empresa lo añade tu administrador a los certificados del equipo.</translation>
    </message>
    <message>
        <source>As this computer&apos;s settings say</source>
        <translation>Según los ajustes de este equipo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>Connection settings</source>
        <translation>Ajustes de conexión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConsentField</name>
    <message>
        <source>Write what visitors are to agree to. While it is empty, they are asked nothing.</source>
        <translation>Escribe a qué deben dar su consentimiento los visitantes. Mientras esté vacío, no se les pregunta nada.</translation>
    </message>
    <message>
        <source>Visitors write without being asked to agree to anything.</source>
        <translation>Los visitantes escriben sin que se les pida consentimiento.</translation>
    </message>
    <message>
        <source>I agree that what I write here is stored, so that I can be answered.</source>
        <translation>Acepto que lo que escribo aquí se guarde para que puedan responderme.</translation>
    </message>
    <message>
        <source>Ask for consent first</source>
        <translation>Pedir primero el consentimiento</translation>
    </message>
    <message>
        <source>What visitors agree to</source>
        <translation>A qué dan su consentimiento los visitantes</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search preferences</source>
        <translation>Buscar en preferencias</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Nada se llama así. Prueba con otra palabra.</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Elige una conversación</translation>
    </message>
    <message>
        <source>Its messages appear here.</source>
        <translation>Sus mensajes aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln conversation(s) waiting in Unassigned</source>
        <translation>
            <numerusform>%Ln conversación espera en Sin asignar</numerusform>
            <numerusform>%Ln conversaciones esperan en Sin asignar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) of yours with news</source>
        <translation>
            <numerusform>%Ln conversación tuya con novedades</numerusform>
            <numerusform>%Ln conversaciones tuyas con novedades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet: %Ln notification(s) held back</source>
        <translation>
            <numerusform>Silencio: %Ln notificación retenida</numerusform>
            <numerusform>Silencio: %Ln notificaciones retenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Demasiados intentos. Inténtalo de nuevo en %n segundo.</numerusform>
            <numerusform>Demasiados intentos. Inténtalo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Demasiados intentos. Inténtalo de nuevo en %n minuto.</numerusform>
            <numerusform>Demasiados intentos. Inténtalo de nuevo en %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln carácter de más</numerusform>
            <numerusform>%Ln caracteres de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln older note(s)</source>
        <translation>
            <numerusform>Mostrar %Ln nota anterior</numerusform>
            <numerusform>Mostrar %Ln notas anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) today</source>
        <translation>
            <numerusform>%Ln chat hoy</numerusform>
            <numerusform>%Ln chats hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n cosa por corregir</numerusform>
            <numerusform>%n cosas por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visitor gets to %n card(s).</source>
        <translation>
            <numerusform>Ningún visitante llega a %n tarjeta.</numerusform>
            <numerusform>Ningún visitante llega a %n tarjetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visitor takes %n way(s).</source>
        <translation>
            <numerusform>Ningún visitante va por %n camino.</numerusform>
            <numerusform>Ningún visitante va por %n caminos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were not sent</source>
        <translation>
            <numerusform>%Ln texto no se envió</numerusform>
            <numerusform>%Ln textos no se enviaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Returned to Unassigned: {name} was away for %n minute(s)</source>
        <translation>
            <numerusform>Devuelta a Sin asignar: {name} estuvo ausente %n minuto</numerusform>
            <numerusform>Devuelta a Sin asignar: {name} estuvo ausente %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>For a number of days:</source>
        <translation>Durante un número de días:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>from the chatbot, {time}</source>
        <translation>del chatbot, {time}</translation>
    </message>
    <message>
        <source>from the chat</source>
        <translation>del chat</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>From the chatbot, {time}</source>
        <translation>Del chatbot, {time}</translation>
    </message>
    <message>
        <source>Cleared by {name}, {time}</source>
        <translation>Borrado por {name}, {time}</translation>
    </message>
    <message>
        <source>Changed by {name}, {time}</source>
        <translation>Cambiado por {name}, {time}</translation>
    </message>
    <message>
        <source>{name} deal</source>
        <translation>{name} – trato</translation>
    </message>
    <message>
        <source>{name} lead</source>
        <translation>{name} – prospecto</translation>
    </message>
    <message>
        <source>Deal value</source>
        <translation>Valor del trato</translation>
    </message>
    <message>
        <source>Expected close date</source>
        <translation>Fecha prevista de cierre</translation>
    </message>
    <message>
        <source>Person name</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Dirección de la organización</translation>
    </message>
    <message>
        <source>Add amount</source>
        <translation>Añadir importe</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Añadir fecha</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Añadir nombre</translation>
    </message>
    <message>
        <source>Add address</source>
        <comment>of email</comment>
        <translation>Añadir dirección</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Añadir teléfono</translation>
    </message>
    <message>
        <source>Add organization</source>
        <translation>Añadir organización</translation>
    </message>
    <message>
        <source>Add address</source>
        <comment>of organization</comment>
        <translation>Añadir dirección</translation>
    </message>
    <message>
        <source>This holds characters that cannot be kept. Please type it anew.</source>
        <translation>Contiene caracteres que no se pueden guardar. Escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospecto</translation>
    </message>
    <message>
        <source>Deal</source>
        <comment>in the CRM</comment>
        <translation>Trato</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Enviándose…</translation>
    </message>
    <message>
        <source>Being saved in the CRM…</source>
        <translation>Guardándose en el CRM…</translation>
    </message>
    <message>
        <source>Saved in the CRM</source>
        <translation>Guardado en el CRM</translation>
    </message>
    <message>
        <source>Not saved in the CRM.</source>
        <translation>No se guardó en el CRM.</translation>
    </message>
    <message>
        <source>The CRM does not answer. It is tried again by itself.</source>
        <translation>El CRM no responde. Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The CRM is busy. It is tried again by itself.</source>
        <translation>El CRM está ocupado. Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The CRM takes no more for now. It is tried again by itself.</source>
        <translation>El CRM no acepta más por ahora. Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>No CRM is connected. Ask your administrator, then try again.</source>
        <translation>No hay ningún CRM conectado. Pregunta a tu administrador e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The CRM wants a new sign-in. Ask your administrator, then try again.</source>
        <translation>El CRM pide iniciar sesión de nuevo. Pregunta a tu administrador e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The CRM does not allow it. Ask your administrator, then try again.</source>
        <translation>El CRM no lo permite. Pregunta a tu administrador e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your company&apos;s CRM is closed. Ask your administrator, then try again.</source>
        <translation>El CRM de tu empresa está cerrado. Pregunta a tu administrador e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The CRM did not accept it. Check the fields, then create it anew.</source>
        <translation>El CRM no lo aceptó. Revisa los campos y créalo de nuevo.</translation>
    </message>
    <message>
        <source>What it belongs to was deleted in the CRM. Try again to make it anew.</source>
        <translation>Aquello a lo que pertenece se eliminó en el CRM. Inténtalo de nuevo para crearlo otra vez.</translation>
    </message>
    <message>
        <source>Several organizations have this name; the oldest was taken. Please check it there.</source>
        <translation>Varias organizaciones tienen este nombre; se tomó la más antigua. Compruébalo allí.</translation>
    </message>
    <message>
        <source>Several people fit; the oldest was taken. Please check it there.</source>
        <translation>Varias personas coinciden; se tomó la más antigua. Compruébalo allí.</translation>
    </message>
    <message>
        <source>from the website, {time}</source>
        <translation>del sitio web, {time}</translation>
    </message>
    <message>
        <source>From the website, {time}</source>
        <translation>Del sitio web, {time}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Deal created</source>
        <translation>Trato creado</translation>
    </message>
    <message>
        <source>Lead created</source>
        <translation>Prospecto creado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Suelta archivos aquí para adjuntarlos</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Another answer</source>
        <translation>Otra respuesta</translation>
    </message>
    <message>
        <source>The playbook needs a name.</source>
        <translation>El playbook necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Your leads and deals are in Pipedrive</source>
        <translation>Tus prospectos y tratos están en Pipedrive</translation>
    </message>
    <message>
        <source>What you create in conversations is saved there.</source>
        <translation>Lo que creas en las conversaciones se guarda allí.</translation>
    </message>
    <message>
        <source>Open Pipedrive</source>
        <translation>Abrir Pipedrive</translation>
    </message>
    <message>
        <source>Configure Live Chat</source>
        <translation>Configurar el Chat en vivo</translation>
    </message>
    <message>
        <source>Show what was kept here before</source>
        <translation>Mostrar lo que se guardaba aquí antes</translation>
    </message>
</context>
<context>
    <name>Embedding</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Open one that has the line; this looks again by itself.</source>
        <translation>Abre una que tenga la línea; esto vuelve a mirar por sí solo.</translation>
    </message>
    <message>
        <source>New chats begin with this playbook.</source>
        <translation>Los chats nuevos empiezan con este playbook.</translation>
    </message>
    <message>
        <source>Activate this playbook, so that new chats begin with it.</source>
        <translation>Activa este playbook para que los chats nuevos empiecen con él.</translation>
    </message>
    <message>
        <source>Put it on your site</source>
        <translation>Ponlo en tu sitio</translation>
    </message>
    <message>
        <source>Put this line into every page that is to have the chat, before &lt;/body&gt;. It serves all playbooks of this site.</source>
        <translation>Pon esta línea antes de &lt;/body&gt; en cada página que deba tener el chat. Sirve para todos los playbooks de este sitio.</translation>
    </message>
    <message>
        <source>Line for your pages</source>
        <translation>Línea para tus páginas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>What became of it</source>
        <translation>En qué ha quedado</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>The keyring of this computer is locked. Unlock it to stay signed in.</source>
        <translation>El llavero de este equipo está bloqueado. Desbloquéalo para que tu sesión siga abierta.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, so you are signed in for this run only.</source>
        <translation>Este equipo no tiene llavero, así que la sesión dura solo hasta que cierres el programa.</translation>
    </message>
    <message>
        <source>Your conversations are removed from this computer; the server keeps them.</source>
        <translation>Tus conversaciones se quitan de este equipo; el servidor las conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(s) or change(s) not sent yet would be lost.</source>
        <translation>
            <numerusform>Se perdería %Ln respuesta o cambio aún sin enviar.</numerusform>
            <numerusform>Se perderían %Ln respuestas y cambios aún sin enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Seguir conectado</translation>
    </message>
</context>
<context>
    <name>Erasures</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after it was closed, a conversation is erased for good, with all that was written, noted and sent in it.</source>
        <translation>
            <numerusform>%Ln día después de cerrarse, una conversación se borra para siempre, con todo lo que se escribió, anotó y envió en ella.</numerusform>
            <numerusform>%Ln días después de cerrarse, una conversación se borra para siempre, con todo lo que se escribió, anotó y envió en ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after a conversation was closed, the files that were sent in it are erased for good.</source>
        <translation>
            <numerusform>%Ln día después de cerrarse una conversación, los archivos enviados en ella se borran para siempre.</numerusform>
            <numerusform>%Ln días después de cerrarse una conversación, los archivos enviados en ella se borran para siempre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong on our side. What you typed is kept. Please try again.</source>
        <translation>Algo salió mal por nuestra parte. Lo que escribiste se conserva. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} was faster and has this conversation now.</source>
        <translation>{name} se adelantó y ahora tiene esta conversación.</translation>
    </message>
    <message>
        <source>The server did not accept this. Please try again later.</source>
        <translation>El servidor no lo aceptó. Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This version of Live Chat Desk is too old for the server. Please update it.</source>
        <translation>Esta versión de Live Chat Desk es demasiado antigua para el servidor. Actualízala.</translation>
    </message>
    <message>
        <source>The server did not understand this. Please update Live Chat Desk and try again.</source>
        <translation>El servidor no lo entendió. Actualiza Live Chat Desk e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This is too long to send. Please split it.</source>
        <translation>Es demasiado largo para enviarlo. Divídelo.</translation>
    </message>
    <message>
        <source>The server cannot do this yet. Ask for its update.</source>
        <translation>El servidor aún no puede hacerlo. Pide que lo actualicen.</translation>
    </message>
    <message>
        <source>This was already done in another way. Please check and try again.</source>
        <translation>Esto ya se hizo de otra manera. Compruébalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait a moment and try again.</source>
        <translation>Demasiados intentos. Espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server is busy. Nothing is lost; it is tried again.</source>
        <translation>El servidor está ocupado. No se pierde nada; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Please try again.</source>
        <translation>Algo salió mal en el servidor. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to go on.</source>
        <translation>Tu sesión está cerrada. Inicia sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Email or password is wrong. Please check both.</source>
        <translation>El correo electrónico o la contraseña no son correctos. Revisa ambos.</translation>
    </message>
    <message>
        <source>Your sign-in has run out. Sign in again to go on.</source>
        <translation>Tu sesión ha caducado. Inicia sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Your access was ended. Ask your administrator, or sign in again.</source>
        <translation>Tu acceso ha terminado. Pregunta a tu administrador o inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>The server does not accept sign-ins from here. Check its address.</source>
        <translation>El servidor no acepta inicios de sesión desde aquí. Revisa su dirección.</translation>
    </message>
    <message>
        <source>Your company&apos;s plan does not include Live Chat. Ask your administrator.</source>
        <translation>El plan de tu empresa no incluye el Chat en vivo. Pregunta a tu administrador.</translation>
    </message>
    <message>
        <source>This conversation is no longer yours to see.</source>
        <translation>Ya no puedes ver esta conversación.</translation>
    </message>
    <message>
        <source>You may not do this. Switch to online, or ask your administrator.</source>
        <translation>No puedes hacer esto. Ponte En línea o pregunta a tu administrador.</translation>
    </message>
    <message>
        <source>A colleague was faster and has this conversation now.</source>
        <translation>Otra persona de tu equipo se adelantó y ahora tiene esta conversación.</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself first.</source>
        <translation>Primero asígnate la conversación.</translation>
    </message>
    <message>
        <source>This conversation was closed meanwhile.</source>
        <translation>Esta conversación se cerró entretanto.</translation>
    </message>
    <message>
        <source>This colleague is no longer there. Choose another one.</source>
        <translation>Esta persona ya no está en el equipo. Elige otra.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Primero escribe algo.</translation>
    </message>
    <message>
        <source>The message is too long. Please shorten it.</source>
        <translation>El mensaje es demasiado largo. Acórtalo.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be sent. Please type it anew.</source>
        <translation>El mensaje contiene caracteres que no se pueden enviar. Escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>No playbook is active on this site.</source>
        <translation>No hay ningún playbook activo en este sitio.</translation>
    </message>
    <message>
        <source>This is no email address. Write it like anna@example.com.</source>
        <translation>Esto no es un correo electrónico. Escríbelo así: anna@example.com.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with its country code, like +48.</source>
        <translation>Esto no es un número de teléfono. Escríbelo con el prefijo del país, como +34.</translation>
    </message>
    <message>
        <source>This is no amount. Write a number that is not negative.</source>
        <translation>Esto no es un importe. Escribe un número que no sea negativo.</translation>
    </message>
    <message>
        <source>This amount is too large. Please check it.</source>
        <translation>Este importe es demasiado grande. Compruébalo.</translation>
    </message>
    <message>
        <source>This currency is not known. Choose one from the list.</source>
        <translation>Esta moneda no se conoce. Elige una de la lista.</translation>
    </message>
    <message>
        <source>This is no date. Choose a day in the calendar.</source>
        <translation>Esto no es una fecha. Elige un día en el calendario.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Esto es demasiado largo. Acórtalo.</translation>
    </message>
    <message>
        <source>There is no room for more in this conversation.</source>
        <translation>No caben más en esta conversación.</translation>
    </message>
    <message>
        <source>Add a name, an email, a phone number or an organization first.</source>
        <translation>Añade primero un nombre, un correo electrónico, un teléfono o una organización.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Este archivo está vacío. Elige otro.</translation>
    </message>
    <message>
        <source>This file is too large, 10 MB are the most. Choose a smaller one.</source>
        <translation>Este archivo es demasiado grande; el máximo son 10 MB. Elige uno más pequeño.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be sent here. Choose another one.</source>
        <translation>Aquí no se pueden enviar archivos de este tipo. Elige otro.</translation>
    </message>
    <message>
        <source>This file is not on the server any more. Please add it again.</source>
        <translation>Este archivo ya no está en el servidor. Añádelo de nuevo.</translation>
    </message>
    <message>
        <source>This file could not be read. Only files can be sent; for a folder, send the files in it.</source>
        <translation>No se ha podido leer este archivo. Solo se pueden enviar archivos; en vez de una carpeta, envía los archivos que contiene.</translation>
    </message>
    <message>
        <source>A message brings 10 files at most. Send these first, then the others.</source>
        <translation>Un mensaje lleva 10 archivos como máximo. Envía primero estos y después los demás.</translation>
    </message>
    <message>
        <source>The server has no room for files. Tell your administrator.</source>
        <translation>El servidor no tiene espacio para archivos. Avisa a tu administrador.</translation>
    </message>
    <message>
        <source>The visitor has not agreed yet to what the site asks for.</source>
        <translation>El visitante aún no ha aceptado lo que pide el sitio.</translation>
    </message>
    <message>
        <source>Somebody else saved this playbook meanwhile. Look at theirs first.</source>
        <translation>Otra persona ha guardado este playbook mientras tanto. Mira primero su versión.</translation>
    </message>
    <message>
        <source>This playbook is not finished. Put right what is marked, then save.</source>
        <translation>Este playbook no está terminado. Corrige lo marcado y guarda.</translation>
    </message>
    <message>
        <source>This cannot be set. Choose something else, or write it otherwise.</source>
        <translation>Esto no se puede establecer. Elige otra cosa o escríbelo de otra forma.</translation>
    </message>
    <message>
        <source>Somebody else signs in with this e-mail address. Choose another one.</source>
        <translation>Otra persona inicia sesión con este correo electrónico. Elige otro.</translation>
    </message>
    <message>
        <source>Nobody else is an administrator. Make somebody else one first, so that users can still be invited.</source>
        <translation>Nadie más es administrador. Haz antes administrador a otra persona, para que se pueda seguir invitando a usuarios.</translation>
    </message>
    <message>
        <source>This link is good no more. Ask your administrator for a new one.</source>
        <translation>Este enlace ya no es válido. Pide uno nuevo a tu administrador.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate. Ask your administrator to install your company&apos;s.</source>
        <translation>Este equipo no confía en el certificado del servidor. Pide a tu administrador que instale el de tu empresa.</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check its address and your network.</source>
        <translation>El proxy no responde. Comprueba su dirección y tu red.</translation>
    </message>
    <message>
        <source>The proxy wants another name and password. Check both, then try again.</source>
        <translation>El proxy pide otro nombre y otra contraseña. Comprueba ambos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The proxy does not let Live Chat Desk through. Ask your administrator.</source>
        <translation>El proxy no deja pasar a Live Chat Desk. Pregunta a tu administrador.</translation>
    </message>
    <message>
        <source>This is no proxy&apos;s address. Write it like proxy.example.com:8080.</source>
        <translation>Esto no es la dirección de un proxy. Escríbela así: proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>The server does not answer. Check its address and your network.</source>
        <translation>El servidor no responde. Revisa su dirección y tu red.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; what is already stored is kept.</source>
        <translation>El disco está lleno. Libera espacio e inténtalo de nuevo; lo ya guardado se conserva.</translation>
    </message>
    <message>
        <source>The disk does not work as it should. Check it and the space left, then try again; what is already stored is kept.</source>
        <translation>El disco no funciona como debería. Compruébalo, y también el espacio libre, e inténtalo de nuevo; lo ya guardado se conserva.</translation>
    </message>
    <message>
        <source>The server was restored from a backup that does not hold it. Send it again if it still matters.</source>
        <translation>El servidor se restauró desde una copia de seguridad que no lo contiene. Envíalo de nuevo si aún hace falta.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to. Check its permissions, then try again.</source>
        <translation>No se puede escribir en la carpeta de datos. Revisa sus permisos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The local data is damaged. The server still has all your conversations.</source>
        <translation>Los datos locales están dañados. El servidor aún tiene todas tus conversaciones.</translation>
    </message>
    <message>
        <source>Another program is using the data folder. Close it, then try again.</source>
        <translation>Otro programa está usando la carpeta de datos. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, or close the file in other programs.</source>
        <translation>No se pudo guardar el archivo ahí. Elige otra carpeta o cierra el archivo en otros programas.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version. Please update Live Chat Desk.</source>
        <translation>Los datos locales los escribió una versión más nueva. Actualiza Live Chat Desk.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>More in Help</source>
        <translation>Más en la Ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export leads and deals</source>
        <translation>Exportar prospectos y tratos</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>leads-and-deals</source>
        <comment>name of a file</comment>
        <translation>prospectos-y-tratos</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
</context>
<context>
    <name>ExportNote</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
        <translation>Live Chat Desk no puede iniciarse</translation>
    </message>
    <message>
        <source>Data folder: {folder}
Nothing in it was changed.</source>
        <translation>Carpeta de datos: {folder}
No se cambió nada en ella.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>FieldTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar su valor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name} cleared it meanwhile, {time}.</source>
        <translation>{name} lo borró entretanto, {time}.</translation>
    </message>
    <message>
        <source>{name} changed it meanwhile to {value}, {time}.</source>
        <translation>{name} lo cambió entretanto a {value}, {time}.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Sound and films</source>
        <translation>Sonido y vídeos</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Archivo: {name}</translation>
    </message>
    <message>
        <source>Photo: {name}</source>
        <translation>Foto: {name}</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Save {name} as…</source>
        <translation>Guardar {name} como…</translation>
    </message>
    <message>
        <source>This photo could not be loaded. Click to try again.</source>
        <translation>No se ha podido cargar la foto. Haz clic para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>This photo is not kept any more.</source>
        <translation>Esta foto ya no se conserva.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Visitors may send files</source>
        <translation>Los visitantes pueden enviar archivos</translation>
    </message>
    <message>
        <source>Users may send files</source>
        <translation>Los usuarios pueden enviar archivos</translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation>Qué se puede enviar</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Archivo más grande</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>While they wait for somebody, or talk with somebody.</source>
        <translation>Mientras esperan a alguien o hablan con alguien.</translation>
    </message>
    <message>
        <source>Where they may not, the chat has no place for files.</source>
        <translation>Si no pueden, el chat no tiene sitio para archivos.</translation>
    </message>
    <message>
        <source>Without any of them nobody can send files.</source>
        <translation>Sin ninguno de ellos nadie puede enviar archivos.</translation>
    </message>
    <message>
        <source>What a file is, its content says and not its name. Programs and scripts are never taken.</source>
        <translation>Lo que es un archivo lo dice su contenido y no su nombre. Nunca se aceptan programas ni scripts.</translation>
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
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Try fewer words, or only a part of a name.</source>
        <translation>Prueba con menos palabras o solo con parte de un nombre.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>Leads and deals that you create in a conversation&apos;s details appear here.</source>
        <translation>Aquí aparecen los prospectos y tratos que creas en los detalles de una conversación.</translation>
    </message>
    <message>
        <source>Leads and deals</source>
        <translation>Prospectos y tratos</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Fetching your conversations…</source>
        <translation>Cargando tus conversaciones…</translation>
    </message>
    <message>
        <source>This takes a moment the first time.</source>
        <translation>La primera vez tarda un momento.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Sign in, and your conversations appear here.</source>
        <translation>Inicia sesión y tus conversaciones aparecen aquí.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conexión</translation>
    </message>
    <message>
        <source>Your conversations appear here as soon as the server can be reached.</source>
        <translation>Tus conversaciones aparecen aquí en cuanto se pueda contactar con el servidor.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nadie está esperando</translation>
    </message>
    <message>
        <source>New chats appear here, and you are notified.</source>
        <translation>Los chats nuevos aparecen aquí y recibes un aviso.</translation>
    </message>
    <message>
        <source>Switch to online at the bottom left to receive chats.</source>
        <translation>Para recibir chats, ponte En línea abajo a la izquierda.</translation>
    </message>
    <message>
        <source>No conversations of yours</source>
        <translation>No tienes conversaciones</translation>
    </message>
    <message>
        <source>Open one in Unassigned and press “Assign to me”.</source>
        <translation>Abre una en Sin asignar y pulsa «Asignar a mí».</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>Aún no hay nada cerrado</translation>
    </message>
    <message>
        <source>Conversations that end are kept here, for everybody.</source>
        <translation>Las conversaciones que terminan se guardan aquí, para todos.</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Unassigned</source>
        <comment>folder</comment>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>My conversations</source>
        <translation>Mis conversaciones</translation>
    </message>
    <message>
        <source>Closed conversations</source>
        <translation>Conversaciones cerradas</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Not part of it yet: {fields}</source>
        <translation>Aún no incluido: {fields}</translation>
    </message>
    <message>
        <source>Create lead</source>
        <translation>Crear prospecto</translation>
    </message>
    <message>
        <source>Create deal</source>
        <translation>Crear trato</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Deal</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>País de los números de teléfono</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colleagues see it in the window, and it is in invitations.</source>
        <translation>Los compañeros lo ven en la ventana y aparece en las invitaciones.</translation>
    </message>
    <message>
        <source>Of amounts that are written without one.</source>
        <translation>De los importes escritos sin moneda.</translation>
    </message>
    <message>
        <source>Of numbers that are written without a country code, such as +48.</source>
        <translation>De los números escritos sin código de país, como +48.</translation>
    </message>
    <message>
        <source>Of the window, for users who have not chosen one themselves.</source>
        <translation>De la ventana, para los usuarios que no han elegido uno.</translation>
    </message>
    <message>
        <source>Live Chat</source>
        <translation>Chat en vivo</translation>
    </message>
    <message>
        <source>None: numbers need their country code</source>
        <translation>Ninguno: los números necesitan su código de país</translation>
    </message>
    <message>
        <source>The language of each user&apos;s computer</source>
        <translation>El idioma del equipo de cada usuario</translation>
    </message>
    <message>
        <source>Live Chat is part of the LeadBooster add-on, which your company does not have now. Nobody can sign in, and its sites have no chat.</source>
        <translation>El Chat en vivo forma parte del complemento LeadBooster, que tu empresa no tiene ahora. Nadie puede iniciar sesión y sus sitios no tienen chat.</translation>
    </message>
    <message>
        <source>Live Chat is part of the LeadBooster add-on, and your company has it.</source>
        <translation>El Chat en vivo forma parte del complemento LeadBooster, y tu empresa lo tiene.</translation>
    </message>
    <message>
        <source>Of the window; the chat speaks that of its site.</source>
        <translation>De la ventana; el chat usa el de su sitio.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>At this start another language was asked for (--language), which stays until the program ends.</source>
        <translation>En este inicio se pidió otro idioma (--language), que se mantiene hasta salir del programa.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>The colours of all windows.</source>
        <translation>Los colores de todas las ventanas.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High: stronger colours and borders, easier to see.</source>
        <translation>Alto: colores y bordes más marcados, más fáciles de ver.</translation>
    </message>
    <message>
        <source>When you sign in to this computer</source>
        <translation>Cuando inicias sesión en este equipo</translation>
    </message>
    <message>
        <source>Start Live Chat Desk by itself</source>
        <translation>Iniciar Live Chat Desk automáticamente</translation>
    </message>
    <message>
        <source>In the background, without its window.</source>
        <translation>En segundo plano, sin su ventana.</translation>
    </message>
    <message>
        <source>When you leave this computer</source>
        <translation>Cuando te alejas de este equipo</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Pasar a sin conexión</translation>
    </message>
    <message>
        <source>Go offline when the screen is locked</source>
        <translation>Pasar a sin conexión cuando se bloquea la pantalla</translation>
    </message>
    <message>
        <source>When you are back you are asked whether to go online again.</source>
        <translation>Al volver se te pregunta si quieres estar en línea de nuevo.</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>Cuando cierras la ventana</translation>
    </message>
    <message>
        <source>Chats and notifications go on; the icon in the tray opens the window again and quits.</source>
        <translation>Los chats y las notificaciones siguen; el icono de la bandeja abre de nuevo la ventana y sale.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Live Chat Desk.</source>
        <translation>Este escritorio no tiene bandeja, así que cerrar la ventana termina Live Chat Desk.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Quedarse en la bandeja</translation>
    </message>
    <message>
        <source>As the company: {language}</source>
        <translation>Como la empresa: {language}</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>Tras {minutes} min</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por sí solo</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Volver al chat</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>No new chat begins with it. Chats that run go on.</source>
        <translation>Ningún chat nuevo empieza con él. Los chats en curso continúan.</translation>
    </message>
    <message>
        <source>No page of the site has loaded the chat in the last seven days, so nobody can be reached through it.</source>
        <translation>Ninguna página del sitio ha cargado el chat en los últimos siete días, así que nadie puede usarlo.</translation>
    </message>
    <message>
        <source>New chats of the site begin with it, and somebody is there to answer.</source>
        <translation>Los chats nuevos del sitio empiezan con él y hay alguien para responder.</translation>
    </message>
    <message>
        <source>New chats of the site begin with it. Nobody is online: visitors take the offline flow.</source>
        <translation>Los chats nuevos del sitio empiezan con él. Nadie está en línea: los visitantes siguen el flujo sin conexión.</translation>
    </message>
    <message>
        <source>Put it on your site…</source>
        <translation>Ponlo en tu sitio…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Close conversation</source>
        <translation>Cerrar conversación</translation>
    </message>
    <message>
        <source>on {page}</source>
        <translation>en {page}</translation>
    </message>
    <message>
        <source>left the page</source>
        <translation>salió de la página</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Asignar a mí</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Search help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Nothing is said of it here. Try another word.</source>
        <translation>Aquí no se dice nada de eso. Prueba con otra palabra.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>This opens once you are signed in.</source>
        <translation>Esto se abrirá cuando hayas iniciado sesión.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>Business hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>Agents are called whenever one of them is online.</source>
        <translation>Se llama a los agentes siempre que alguno esté en línea.</translation>
    </message>
    <message>
        <source>Outside these hours visitors take the offline flow.</source>
        <translation>Fuera de este horario los visitantes siguen el flujo sin conexión.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Add a closed day</source>
        <translation>Añadir un día cerrado</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>{day}: not closed</source>
        <translation>{day}: no cerrado</translation>
    </message>
</context>
<context>
    <name>IconField</name>
    <message>
        <source>Your own picture</source>
        <translation>Tu propia imagen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>This picture is too large, 10 MB are the most. Choose a smaller one.</source>
        <translation>Esta imagen es demasiado grande, 10 MB como máximo. Elige una más pequeña.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown here, or it has too many pixels. Choose another PNG, JPEG, GIF or WebP.</source>
        <translation>Esta no es una imagen que se pueda mostrar aquí, o tiene demasiados píxeles. Elige otro PNG, JPEG, GIF o WebP.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>No se pudo leer este archivo. Elige otro.</translation>
    </message>
    <message>
        <source>The picture was not put in, for you went on to something else. Choose it again where it is to be.</source>
        <translation>La imagen no se insertó porque pasaste a otra cosa. Elígela de nuevo donde deba estar.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset: {action}</source>
        <translation>Restablecer: {action}</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Choose a field and press the keys that you want. Backspace takes them away. They hold in the main window.</source>
        <translation>Elige un campo y pulsa las teclas que quieras. Retroceso las quita. Funcionan en la ventana principal.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>These keys are needed for writing. Add Ctrl or Alt to a letter, or use another one.</source>
        <translation>Estas teclas hacen falta para escribir. Añade Ctrl o Alt a una letra, o usa otra.</translation>
    </message>
    <message>
        <source>“{action}” has these keys already. Give it others first, or use others here.</source>
        <translation>«{action}» ya tiene estas teclas. Dale otras primero o usa otras aquí.</translation>
    </message>
</context>
<context>
    <name>KindsField</name>
    <message>
        <source>Photos and drawings, such as JPEG, PNG, WebP and GIF</source>
        <translation>Fotos y dibujos, como JPEG, PNG, WebP y GIF</translation>
    </message>
    <message>
        <source>PDF, text, and files of Word, Excel and PowerPoint</source>
        <translation>PDF, texto y archivos de Word, Excel y PowerPoint</translation>
    </message>
    <message>
        <source>Recordings, such as MP3 and MP4</source>
        <translation>Grabaciones, como MP3 y MP4</translation>
    </message>
    <message>
        <source>Archives, such as ZIP, and whatever else is no program</source>
        <translation>Archivos comprimidos, como ZIP, y todo lo demás que no sea un programa</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Already in the CRM: {who}</source>
        <translation>Ya en el CRM: {who}</translation>
    </message>
    <message>
        <source>Already in the CRM:</source>
        <translation>Ya en el CRM:</translation>
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
            <numerusform>%Ln prospecto</numerusform>
            <numerusform>%Ln prospectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln trato</numerusform>
            <numerusform>%Ln tratos</numerusform>
        </translation>
    </message>
    <message>
        <source>several leads and deals</source>
        <translation>varios prospectos y tratos</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>Not exported. {why}</source>
        <translation>No se exportó. {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Created {time}</source>
        <translation>Creado: {time}</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Propietario: {name}</translation>
    </message>
</context>
<context>
    <name>LeadsWindow</name>
    <message>
        <source>Leads and deals</source>
        <translation>Prospectos y tratos</translation>
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
        <translation>Nuevo playbook…</translation>
    </message>
    <message>
        <source>New site…</source>
        <translation>Nuevo sitio…</translation>
    </message>
</context>
<context>
    <name>LeftNote</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>{name} has this conversation now</source>
        <translation>{name} tiene ahora esta conversación</translation>
    </message>
    <message>
        <source>This conversation is with somebody else now</source>
        <translation>Ahora otra persona tiene esta conversación</translation>
    </message>
    <message>
        <source>It left your window. Choose another one from the list.</source>
        <translation>Salió de tu ventana. Elige otra de la lista.</translation>
    </message>
    <message>
        <source>Copy what I had written</source>
        <translation>Copiar lo que había escrito</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Your access to the chats of {company}</source>
        <translation>Tu acceso a los chats de {company}</translation>
    </message>
    <message>
        <source>Hello {name},

please choose a password here, then you can sign in to Live Chat Desk with {address}:

{link}

The link is good until {time}.</source>
        <translation>Hola, {name}:

Elige aquí una contraseña; después podrás iniciar sesión en Live Chat Desk con {address}:

{link}

El enlace es válido hasta: {time}.</translation>
    </message>
    <message>
        <source>Link for {name}</source>
        <translation>Enlace para {name}</translation>
    </message>
    <message>
        <source>Send {name} this link. Whoever has it can choose their password, so give it to nobody else.</source>
        <translation>Envía este enlace a {name}. Quien lo tenga puede elegir la contraseña, así que no se lo des a nadie más.</translation>
    </message>
    <message>
        <source>It is good once, until {time}, and is not shown again.</source>
        <translation>Sirve una sola vez, hasta: {time}, y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Escribir un correo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>Its address is written in look-alike letters. It really leads to:
{host}</source>
        <translation>Su dirección está escrita con letras parecidas a otras. En realidad lleva a:
{host}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>No abrir</translation>
    </message>
</context>
<context>
    <name>LiveChatButton</name>
    <message>
        <source>Live Chat</source>
        <translation>Chat en vivo</translation>
    </message>
    <message>
        <source>Configure Live Chat</source>
        <translation>Configurar el Chat en vivo</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This message is further back. Scroll up in the chat to find it.</source>
        <translation>Este mensaje está más atrás. Desplázate hacia arriba en el chat para encontrarlo.</translation>
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
        <translation>¡Hola! 👋</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Empty playbook</source>
        <translation>Playbook vacío</translation>
    </message>
    <message>
        <source>Only a greeting.</source>
        <translation>Solo un saludo.</translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation>Playbook nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Como la plantilla</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>What is this: {setting}</source>
        <translation>Qué es esto: {setting}</translation>
    </message>
    <message>
        <source>What is this? (Shift+F1 in the field)</source>
        <translation>¿Qué es esto? (Mayús+F1 en el campo)</translation>
    </message>
</context>
<context>
    <name>MarkedField</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Viñetas</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Dirección del enlace</translation>
    </message>
    <message>
        <source>Where it leads; Enter sets it, empty takes it away</source>
        <translation>A dónde lleva; Intro lo pone, vacío lo quita</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
</context>
<context>
    <name>MessageReader</name>
    <message>
        <source>Copy selection</source>
        <translation>Copiar selección</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <source>Opens {host}</source>
        <translation>Abre {host}</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Loading earlier messages…</source>
        <translation>Cargando mensajes anteriores…</translation>
    </message>
    <message>
        <source>Earlier messages could not be loaded. Scroll up to try again.</source>
        <translation>No se pudieron cargar los mensajes anteriores. Desplázate hacia arriba para reintentar.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Not sent.</source>
        <translation>No enviado.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Visitor from {page}</source>
        <translation>Visitante de {page}</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
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
        <translation>Color del bot</translation>
    </message>
    <message>
        <source>Icon of the bot</source>
        <translation>Icono del bot</translation>
    </message>
    <message>
        <source>Language of the bot</source>
        <translation>Idioma del bot</translation>
    </message>
</context>
<context>
    <name>NewSiteDialog</name>
    <message>
        <source>New site</source>
        <translation>Nuevo sitio</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>First steps: {done} of {count} done</source>
        <translation>Primeros pasos: {done} de {count} hechos</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Not saved.</source>
        <translation>No guardada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Nota eliminada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>The note you were rewriting was deleted. What you wrote stands here now.</source>
        <translation>La nota que estabas modificando se eliminó. Lo que escribiste está ahora aquí.</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Nota añadida</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribe una nota</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{name} joined the chat</source>
        <translation>{name} se unió al chat</translation>
    </message>
    <message>
        <source>{name} reassigned the conversation to {other}</source>
        <translation>{name} reasignó la conversación a {other}</translation>
    </message>
    <message>
        <source>{name} created a lead: {title}</source>
        <translation>{name} creó un prospecto: {title}</translation>
    </message>
    <message>
        <source>{name} created a deal: {title}</source>
        <translation>{name} creó un trato: {title}</translation>
    </message>
    <message>
        <source>{name} created an activity: {title}</source>
        <translation>{name} creó una actividad: {title}</translation>
    </message>
    <message>
        <source>A lead was created: {title}</source>
        <translation>Se creó un prospecto: {title}</translation>
    </message>
    <message>
        <source>A deal was created: {title}</source>
        <translation>Se creó un trato: {title}</translation>
    </message>
    <message>
        <source>An activity was created: {title}</source>
        <translation>Se creó una actividad: {title}</translation>
    </message>
    <message>
        <source>The conversation returned to Unassigned</source>
        <translation>La conversación volvió a Sin asignar</translation>
    </message>
    <message>
        <source>{name} put the conversation back into Unassigned</source>
        <translation>{name} devolvió la conversación a Sin asignar</translation>
    </message>
    <message>
        <source>Nobody took the conversation within the wait time</source>
        <translation>Nadie tomó la conversación en el tiempo de espera</translation>
    </message>
    <message>
        <source>The visitor left the page</source>
        <translation>El visitante salió de la página</translation>
    </message>
    <message>
        <source>The visitor is back</source>
        <translation>El visitante ha vuelto</translation>
    </message>
    <message>
        <source>The conversation was closed</source>
        <translation>La conversación se cerró</translation>
    </message>
    <message>
        <source>{name} closed the conversation</source>
        <translation>{name} cerró la conversación</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>New conversations in Unassigned</source>
        <translation>Nuevas conversaciones en Sin asignar</translation>
    </message>
    <message>
        <source>Conversations that are back in Unassigned</source>
        <translation>Conversaciones que han vuelto a Sin asignar</translation>
    </message>
    <message>
        <source>Conversations assigned to oneself</source>
        <translation>Conversaciones asignadas a uno mismo</translation>
    </message>
    <message>
        <source>New messages in one&apos;s own conversations</source>
        <translation>Nuevos mensajes en las conversaciones propias</translation>
    </message>
    <message>
        <source>Show what visitors write</source>
        <translation>Mostrar lo que escriben los visitantes</translation>
    </message>
    <message>
        <source>Also in the window</source>
        <translation>También en la ventana</translation>
    </message>
    <message>
        <source>Everybody is notified of</source>
        <translation>Se notifica a todos de</translation>
    </message>
    <message>
        <source>What is switched off here is told to nobody; it still stands in the lists.</source>
        <translation>De lo que se desactiva aquí no se avisa a nadie; sigue apareciendo en las listas.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Otherwise a notification only says who wrote, for screens that others can see.</source>
        <translation>Si no, la notificación solo dice quién escribió, para pantallas que otros pueden ver.</translation>
    </message>
    <message>
        <source>A line at the top of the window, beside the system&apos;s notifications. Each works without the other.</source>
        <translation>Una línea en la parte superior de la ventana, además de las notificaciones del sistema. Cada una funciona sin la otra.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Whether notifications are shown at all is also up to the notification settings of each computer.</source>
        <translation>Que las notificaciones se muestren depende también de los ajustes de notificaciones de cada equipo.</translation>
    </message>
    <message>
        <source>Whether notifications of Live Chat Desk are shown at all is also up to each computer&apos;s own settings.</source>
        <translation>Que las notificaciones de Live Chat Desk se muestren depende también de los ajustes de cada equipo.</translation>
    </message>
    <message>
        <source>Open this computer&apos;s notification settings</source>
        <translation>Abrir los ajustes de notificaciones de este equipo</translation>
    </message>
    <message>
        <source>The notification settings did not open. Look for them in the settings of this computer.</source>
        <translation>Los ajustes de notificaciones no se han abierto. Búscalos en los ajustes de este equipo.</translation>
    </message>
    <message>
        <source>You are notified of</source>
        <translation>Qué se te notifica</translation>
    </message>
    <message>
        <source>Keep them until they are handled</source>
        <translation>Mantenerlas hasta que se atiendan</translation>
    </message>
    <message>
        <source>How long notifications stay is up to this computer&apos;s notification settings.</source>
        <translation>Cuánto tiempo se ven las notificaciones depende de los ajustes de notificaciones de este equipo.</translation>
    </message>
    <message>
        <source>Tell again of a chat that waits</source>
        <translation>Avisar de nuevo de un chat que espera</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a notification</comment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a notification</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>As the company: on</source>
        <translation>Como la empresa: sí</translation>
    </message>
    <message>
        <source>As the company: off</source>
        <translation>Como la empresa: no</translation>
    </message>
    <message>
        <source>Nothing is shown or heard then. What you missed is told of afterwards.</source>
        <translation>Entonces no se muestra ni suena nada. De lo que te perdiste se avisa después.</translation>
    </message>
    <message>
        <source>Every day at the same time</source>
        <translation>Cada día a la misma hora</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time of the day</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>a time of the day</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>While this computer is set not to disturb</source>
        <translation>Mientras este equipo está en «No molestar»</translation>
    </message>
    <message>
        <source>This computer&apos;s Focus hides notifications, but tells no program of it: sounds are only off at the times set here.</source>
        <translation>El modo de concentración de este equipo oculta las notificaciones, pero no avisa a los programas: los sonidos solo se apagan a las horas fijadas aquí.</translation>
    </message>
    <message>
        <source>Every {seconds} s</source>
        <translation>Cada {seconds} s</translation>
    </message>
    <message>
        <source>Every {minutes} min</source>
        <translation>Cada {minutes} min</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>tell again</comment>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Found in the chat: {value}. Alt+Enter takes it.</source>
        <translation>Encontrado en el chat: {value}. Alt+Intro lo toma.</translation>
    </message>
    <message>
        <source>The visitor wrote: {words} (Alt+Enter)</source>
        <translation>El visitante escribió: {words} (Alt+Intro)</translation>
    </message>
    <message>
        <source>In the chat: {value}</source>
        <translation>En el chat: {value}</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Esto no</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{name} was not opened. {why}</source>
        <translation>No se ha abierto {name}. {why}</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}. Save it instead.</source>
        <translation>Ningún programa de este equipo abre {name}. Guárdalo en su lugar.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>{name} was not saved. {why}</source>
        <translation>No se ha guardado {name}. {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>{name} is not kept any more.</source>
        <translation>{name} ya no se conserva.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Nada se llama así. Prueba con otra palabra.</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Mientras escribes</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>Empezar una línea nueva</translation>
    </message>
    <message>
        <source>Bring a canned reply</source>
        <translation>Insertar una respuesta predefinida</translation>
    </message>
    <message>
        <source>Save a note in the details</source>
        <translation>Guardar una nota en los detalles</translation>
    </message>
    <message>
        <source>Search in another window</source>
        <translation>Buscar en otra ventana</translation>
    </message>
    <message>
        <source>Close another window</source>
        <translation>Cerrar otra ventana</translation>
    </message>
    <message>
        <source>Say what a setting is</source>
        <translation>Decir qué es un ajuste</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>No playbook chosen</source>
        <translation>Ningún playbook elegido</translation>
    </message>
    <message>
        <source>Choose one from the list to see how it goes.</source>
        <translation>Elige uno de la lista para ver cómo va.</translation>
    </message>
    <message>
        <source>Make a new one of it</source>
        <translation>Hacer uno nuevo con ello</translation>
    </message>
    <message>
        <source>Somebody deleted it. What you changed and did not save is still here.</source>
        <translation>Alguien lo eliminó. Lo que cambiaste y no guardaste sigue aquí.</translation>
    </message>
    <message>
        <source>This playbook is not there any more</source>
        <translation>Este playbook ya no existe</translation>
    </message>
    <message>
        <source>Somebody deleted it. Choose another one.</source>
        <translation>Alguien lo eliminó. Elige otro.</translation>
    </message>
    <message>
        <source>Only administrators may change this. Ask one of them to do it, or to make you one.</source>
        <translation>Solo los administradores pueden cambiar esto. Pide a uno de ellos que lo haga o que te dé ese derecho.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Set by your organization</source>
        <translation>Definido por tu organización</translation>
    </message>
    <message>
        <source>{kind}: {choice}</source>
        <translation>{kind}: {choice}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Find actions, people and conversations</source>
        <translation>Buscar acciones, personas y conversaciones</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing has these letters. Try fewer, or another word.</source>
        <translation>Nada tiene estas letras. Prueba con menos o con otra palabra.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ elegir · Intro abre · Esc cierra</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Reassign to {name}</source>
        <translation>Reasignar a {name}</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Compañero</translation>
    </message>
    <message>
        <source>{presence} · show their closed conversations</source>
        <translation>{presence} · mostrar sus conversaciones cerradas</translation>
    </message>
</context>
<context>
    <name>PicturePart</name>
    <message>
        <source>The picture is in. Say what it shows.</source>
        <translation>La imagen está insertada. Di qué muestra.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Qué muestra la imagen, para quien no puede verla</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>This photo could not be loaded.</source>
        <translation>No se ha podido cargar la foto.</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Playbooks</name>
    <message>
        <source>Chats that are running with it go on to their end. It cannot be brought back.</source>
        <translation>Los chats que están en curso con él siguen hasta el final. No se puede recuperar.</translation>
    </message>
    <message>
        <source>It is active: without it the site offers no chat.</source>
        <translation>Está activo: sin él, el sitio no ofrece chat.</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>¿Eliminar «{name}»?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Activate “{name}”?</source>
        <translation>¿Activar «{name}»?</translation>
    </message>
    <message>
        <source>“{other}” is active on this site now and is paused then. Chats that run go on.</source>
        <translation>Ahora «{other}» está activo en este sitio y se pausará. Los chats en curso continúan.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Activate it without your changes?</source>
        <translation>¿Activarlo sin tus cambios?</translation>
    </message>
    <message>
        <source>Your changes are not saved: visitors would get it as it was saved last. Save first to have them.</source>
        <translation>Tus cambios no están guardados: los visitantes lo verían como se guardó la última vez. Guarda primero para incluirlos.</translation>
    </message>
    <message>
        <source>Activate as saved</source>
        <translation>Activar lo guardado</translation>
    </message>
    <message>
        <source>Configure Live Chat</source>
        <translation>Configurar el Chat en vivo</translation>
    </message>
    <message>
        <source>Begin with the template “Chat with your leads”, or add the Live Chat card to a playbook.</source>
        <translation>Empieza con la plantilla «Chatea con tus prospectos» o añade la tarjeta del Chat en vivo a un playbook.</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nuevo a partir de la plantilla</translation>
    </message>
    <message>
        <source>Choose an existing playbook</source>
        <translation>Elegir un playbook existente</translation>
    </message>
    <message>
        <source>{name} saved this playbook meanwhile</source>
        <translation>{name} guardó este playbook mientras tanto</translation>
    </message>
    <message>
        <source>Your changes are kept here until you choose.</source>
        <translation>Tus cambios se conservan aquí hasta que elijas.</translation>
    </message>
    <message>
        <source>See both</source>
        <translation>Ver ambos</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Guardar el mío en su lugar</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el suyo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>¿Descartar tus cambios?</translation>
    </message>
    <message>
        <source>The playbook is as it was saved last then. This cannot be undone.</source>
        <translation>El playbook queda como se guardó por última vez. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What you wrote here is not saved.</source>
        <translation>Lo que escribiste aquí no está guardado.</translation>
    </message>
    <message>
        <source>No visitor gets here</source>
        <translation>Ningún visitante llega aquí</translation>
    </message>
    <message>
        <source>No visitor takes this way</source>
        <translation>Ningún visitante va por aquí</translation>
    </message>
    <message>
        <source>Bot and playbook</source>
        <translation>Bot y playbook</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Closed: {days}</source>
        <translation>Cerrado: {days}</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>Nombre del playbook</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Nombre del bot</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>What visitors agree to</source>
        <translation>A qué dan su consentimiento los visitantes</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>First card</source>
        <translation>Primera tarjeta</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>Sigue con</translation>
    </message>
    <message>
        <source>The bot&apos;s part ends here</source>
        <translation>Aquí termina la parte del bot</translation>
    </message>
    <message>
        <source>Offline flow</source>
        <translation>Flujo sin conexión</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Saved by {name}, {time}</source>
        <translation>Guardado por {name}, {time}</translation>
    </message>
    <message>
        <source>Somebody deleted this playbook meanwhile.</source>
        <translation>Alguien eliminó este playbook mientras tanto.</translation>
    </message>
    <message>
        <source>Only deals admins may do this, and you are none any more.</source>
        <translation>Solo los administradores de tratos pueden hacerlo, y ya no lo eres.</translation>
    </message>
    <message>
        <source>Site {name}</source>
        <translation>Sitio {name}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Question card</source>
        <translation>Tarjeta de pregunta</translation>
    </message>
    <message>
        <source>Capture card</source>
        <translation>Tarjeta de captura</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>Live Chat card</source>
        <translation>Tarjeta del Chat en vivo</translation>
    </message>
    <message>
        <source>Qualified lead</source>
        <translation>Prospecto calificado</translation>
    </message>
    <message>
        <source>Not a lead</source>
        <translation>No es un prospecto</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
    <message>
        <source>What the bot says</source>
        <translation>Lo que dice el bot</translation>
    </message>
    <message>
        <source>What it says when it did not understand</source>
        <translation>Lo que dice cuando no ha entendido</translation>
    </message>
    <message>
        <source>Answer for who would rather not say</source>
        <translation>Respuesta para quien prefiere no decirlo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Lo que pregunta</translation>
    </message>
    <message>
        <source>What it creates</source>
        <translation>Lo que crea</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Online message</source>
        <translation>Mensaje en línea</translation>
    </message>
    <message>
        <source>Offline message</source>
        <translation>Mensaje sin conexión</translation>
    </message>
    <message>
        <source>Wait time</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>May I ask a question?</source>
        <translation>¿Puedo hacer una pregunta?</translation>
    </message>
    <message>
        <source>Nobody can answer right now. What you wrote is kept.</source>
        <translation>Ahora nadie puede responder. Lo que escribiste se conserva.</translation>
    </message>
    <message>
        <source>I am calling somebody from our team.</source>
        <translation>Estoy llamando a alguien de nuestro equipo.</translation>
    </message>
    <message>
        <source>May I ask your name?</source>
        <translation>¿Puedo preguntar tu nombre?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Un mensaje nuevo</translation>
    </message>
    <message>
        <source>Lead, deal or activity</source>
        <translation>Prospecto, trato o actividad</translation>
    </message>
    <message>
        <source>Choose a card to edit it, or add one behind the row that you are at.</source>
        <translation>Elige una tarjeta para editarla o añade una tras la fila en la que estás.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>There is nothing to set at this card.</source>
        <translation>No hay nada que ajustar en esta tarjeta.</translation>
    </message>
    <message>
        <source>Somebody or something else</source>
        <translation>Otra persona u otra cosa</translation>
    </message>
    <message>
        <source>No icon: the first letter of the name</source>
        <translation>Sin icono: la primera letra del nombre</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Color: {name}</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <translation>Icono: {name}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>The site&apos;s colour</source>
        <translation>El color del sitio</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris oscuro</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Speech bubble</source>
        <translation>Bocadillo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>Sonrisa</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Signo de interrogación</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>The site&apos;s language</source>
        <translation>El idioma del sitio</translation>
    </message>
    <message>
        <source>no playbook yet</source>
        <translation>aún sin playbook</translation>
    </message>
</context>
<context>
    <name>PlaybooksWindow</name>
    <message>
        <source>“{name}” is not saved yet: visitors do not see your changes. They are kept here.</source>
        <translation>«{name}» aún no está guardado: los visitantes no ven tus cambios. Se conservan aquí.</translation>
    </message>
    <message>
        <source>Choose a playbook from the list, then add the Live Chat card with “Add a card”.</source>
        <translation>Elige un playbook de la lista y añade la tarjeta del Chat en vivo con «Añadir una tarjeta».</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Only deals admins may set up the chatbot. Ask an administrator for the right, or to do it for you.</source>
        <translation>Solo los administradores de tratos pueden configurar el chatbot. Pide el permiso a un administrador, o que lo haga por ti.</translation>
    </message>
    <message>
        <source>Your changes are not saved. They are kept here for when you may again.</source>
        <translation>Tus cambios no están guardados. Se conservan aquí para cuando vuelvas a tener el permiso.</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>No puedes ver esto</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your preferences could not be read, so everything is as it was delivered. Open Preferences to choose again.</source>
        <translation>No se pudieron leer tus preferencias, así que todo está como al principio. Abre Preferencias para elegir de nuevo.</translation>
    </message>
    <message>
        <source>Until then, what was set before goes on.</source>
        <translation>Hasta entonces sigue valiendo lo que se fijó antes.</translation>
    </message>
    <message>
        <source>What your organization has set is not used, since others than the administrator of this computer could change it. Please tell your administrator: {source}</source>
        <translation>Lo que ha fijado tu organización no se usa, porque podría cambiarlo alguien que no es el administrador de este equipo. Avisa a tu administrador: {source}</translation>
    </message>
    <message>
        <source>What your organization has set is not used, since there is too much of it. Please tell your administrator: {source}</source>
        <translation>Lo que ha fijado tu organización no se usa, porque es demasiado. Avisa a tu administrador: {source}</translation>
    </message>
    <message>
        <source>What your organization has set cannot be read, and is not used. Please tell your administrator: {source}</source>
        <translation>Lo que ha fijado tu organización no se puede leer y no se usa. Avisa a tu administrador: {source}</translation>
    </message>
    <message>
        <source>Some of what your organization has set is not understood: {names}. Please tell your administrator: {source}</source>
        <translation>Parte de lo que ha fijado tu organización no se entiende: {names}. Avisa a tu administrador: {source}</translation>
    </message>
    <message>
        <source>Set by your organization, and cannot be changed here: {source}</source>
        <translation>Lo ha fijado tu organización y aquí no se puede cambiar: {source}</translation>
    </message>
    <message>
        <source>Preset by your organization; you can change it: {source}</source>
        <translation>Preajustado por tu organización; puedes cambiarlo: {source}</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Visitor: {text}</source>
        <translation>Visitante: {text}</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} después</translation>
    </message>
    <message>
        <source>Somebody takes it after</source>
        <translation>Alguien lo toma tras</translation>
    </message>
    <message>
        <source>Online, but nobody takes it</source>
        <translation>En línea, pero nadie lo toma</translation>
    </message>
    <message>
        <source>Nobody is online</source>
        <translation>No hay nadie en línea</translation>
    </message>
    <message>
        <source>A person has the chat.</source>
        <translation>Una persona tiene el chat.</translation>
    </message>
    <message>
        <source>The bot has brought it to its end.</source>
        <translation>El bot lo ha llevado hasta el final.</translation>
    </message>
    <message>
        <source>Nobody came in time. The bot has brought it to its end.</source>
        <translation>Nadie llegó a tiempo. El bot lo ha llevado hasta el final.</translation>
    </message>
    <message>
        <source>It goes on and on. The preview stops here.</source>
        <translation>No termina nunca. La vista previa se detiene aquí.</translation>
    </message>
    <message>
        <source>The bot waits for the visitor.</source>
        <translation>El bot espera al visitante.</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What the visitor sees</source>
        <translation>Lo que ve el visitante</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Mostrar la tarjeta</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Mostrar una</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Hide the preview (Ctrl+P)</source>
        <translation>Ocultar la vista previa (Ctrl+P)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>No hay conexión.</translation>
    </message>
    <message>
        <source>There are too many ways to try them all, so none are marked that nobody takes.</source>
        <translation>Hay demasiados caminos para probarlos todos, así que no se marcan los que nadie toma.</translation>
    </message>
    <message>
        <source>The flow marks them: lead a way there, or delete them.</source>
        <translation>Están marcados en el flujo: lleva un camino hasta ahí o elimínalos.</translation>
    </message>
    <message>
        <source>The preview stops: {why}</source>
        <translation>La vista previa se detiene: {why}</translation>
    </message>
    <message>
        <source>The preview stops at “{card}”: {why}</source>
        <translation>La vista previa se detiene en «{card}»: {why}</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>This is how it was before.</source>
        <translation>Así estaba antes.</translation>
    </message>
    <message>
        <source>The flow has changed: with these answers the visitor gets no further.</source>
        <translation>El flujo ha cambiado: con estas respuestas el visitante no llega más lejos.</translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>The password is kept in this computer&apos;s keyring.</source>
        <translation>La contraseña se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, so the password is kept for this run only.</source>
        <translation>Este equipo no tiene llavero, así que la contraseña se guarda solo hasta que cierres el programa.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Use the system&apos;s settings</source>
        <translation>Usar los ajustes del sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Configurar aquí</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>You have %n open chat(s)</source>
        <translation>
            <numerusform>Tienes %n chat abierto</numerusform>
            <numerusform>Tienes %n chats abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your chats are on their way</source>
        <translation>Tus chats están en camino</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>The server has not answered yet. What it has not confirmed is kept, and sent when you start again.</source>
        <translation>El servidor aún no ha respondido. Lo que no ha confirmado se guarda y se envía cuando vuelvas a abrir el programa.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Esperando al servidor…</translation>
    </message>
    <message>
        <source>They stay with you; if you are away for longer than your company allows, they go back to Unassigned.</source>
        <translation>Se quedan contigo; si te ausentas más de lo que permite tu empresa, vuelven a Sin asignar.</translation>
    </message>
    <message>
        <source>There is no connection, so they cannot be given to anybody now.</source>
        <translation>No hay conexión, así que ahora no se pueden pasar a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) could not be given away. Choose again.</source>
        <translation>
            <numerusform>No se pudo pasar %n chat. Elige de nuevo.</numerusform>
            <numerusform>No se pudieron pasar %n chats. Elige de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall become of them?</source>
        <translation>¿Qué hacemos con ellos?</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer within %n second(s) they stay with you, and the session ends.</source>
        <translation>
            <numerusform>Si no respondes en %n segundo, se quedan contigo y la sesión termina.</numerusform>
            <numerusform>Si no respondes en %n segundos, se quedan contigo y la sesión termina.</numerusform>
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
        <translation>Buscar todo…</translation>
    </message>
    <message>
        <source>Leads and deals</source>
        <translation>Prospectos y tratos</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Company settings</source>
        <translation>Ajustes de la empresa</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Ajustes de conexión…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Menú de la cuenta</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Copiar todo como texto</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Choose something in the list to see all that is known of it.</source>
        <translation>Elige algo de la lista para ver todo lo que se sabe.</translation>
    </message>
    <message>
        <source>This is not there any more</source>
        <translation>Esto ya no está</translation>
    </message>
    <message>
        <source>It may have been deleted. Search for it to be sure.</source>
        <translation>Puede que se haya eliminado. Búscalo para asegurarte.</translation>
    </message>
</context>
<context>
    <name>ReassignBox</name>
    <message>
        <source>Unassigned</source>
        <comment>owner</comment>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>{name} (offline)</source>
        <translation>{name} (sin conexión)</translation>
    </message>
    <message>
        <source>{name} is offline and may not answer soon.</source>
        <translation>{name} está sin conexión y quizá tarde en responder.</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reasignar</translation>
    </message>
</context>
<context>
    <name>RepliesBench</name>
    <message>
        <source>Not saved. Put right what is marked first.</source>
        <translation>No se ha guardado. Corrige primero lo marcado.</translation>
    </message>
    <message>
        <source>Your canned replies are not saved yet: nobody else has them. They are kept here.</source>
        <translation>Tus respuestas predefinidas aún no están guardadas: nadie más las tiene. Se conservan aquí.</translation>
    </message>
    <message>
        <source>Your changes that were not saved are back.</source>
        <translation>Tus cambios sin guardar han vuelto.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Not saved. {name} saved meanwhile and changed the same: {replies}. Yours stand here; save to put them in place.</source>
        <translation>No se ha guardado. {name} guardó mientras tanto y cambió lo mismo: {replies}. Aquí están las tuyas; guarda para ponerlas en su lugar.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>No se ha guardado.</translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation>Tus cambios se conservan aquí.</translation>
    </message>
    <message>
        <source>Saved. {name} had saved others meanwhile; both are there.</source>
        <translation>Guardado. {name} había guardado otras mientras tanto; están ambas.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>RepliesFoot</name>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Undo: bring back /{shortcut}</source>
        <translation>Deshacer: recuperar /{shortcut}</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Visitor&apos;s name</source>
        <translation>Nombre del visitante</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Nombre de quien responde</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Insertar:</translation>
    </message>
    <message>
        <source>Shortcut, typed behind /</source>
        <translation>Atajo, se escribe después de /</translation>
    </message>
    <message>
        <source>How it may read</source>
        <translation>Cómo puede leerse</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>The CRM says: {words}</source>
        <translation>El CRM dice: {words}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open in the CRM</source>
        <translation>Abrir en el CRM</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Final results created</source>
        <translation>Resultados creados</translation>
    </message>
    <message>
        <source>Leads and deals that you create appear here.</source>
        <translation>Aquí aparecen los prospectos y tratos que creas.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Data retention</source>
        <translation>Conservación de datos</translation>
    </message>
    <message>
        <source>Keep closed conversations</source>
        <translation>Conservar las conversaciones cerradas</translation>
    </message>
    <message>
        <source>Keep files of closed conversations</source>
        <translation>Conservar los archivos de las conversaciones cerradas</translation>
    </message>
    <message>
        <source>Open conversations always stay. Leads, deals and activities made from a conversation stay where they are.</source>
        <translation>Las conversaciones abiertas siempre se quedan. Los prospectos, tratos y actividades creados desde una conversación se quedan donde están.</translation>
    </message>
    <message>
        <source>Files go with their conversation at the latest. Where they go first, the conversation still names them.</source>
        <translation>Los archivos se van a más tardar con su conversación. Si se van antes, la conversación los sigue nombrando.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>What is older than that already goes an hour after you save. Until then you can put the setting back.</source>
        <translation>Lo que ya es más antiguo se borra una hora después de guardar. Hasta entonces puedes restablecer el ajuste.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Closed {time}</source>
        <translation>Cerrada {time}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>No longer in this folder</source>
        <translation>Ya no está en esta carpeta</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>El visitante se fue</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Calificado</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Descalificado</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet: {settings}</source>
        <translation>Aún sin guardar: {settings}</translation>
    </message>
    <message>
        <source>What you changed is not saved, and stays here for you to copy.</source>
        <translation>Lo que cambiaste no está guardado y se queda aquí para que lo copies.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Sin guardar.</translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation>Tus cambios se conservan aquí.</translation>
    </message>
    <message>
        <source>The server&apos;s operator</source>
        <translation>El operador del servidor</translation>
    </message>
    <message>
        <source>{name} saved meanwhile, and changed the same as you. Theirs: {settings}. Save to put yours in their place.</source>
        <translation>{name} guardó mientras tanto y cambió lo mismo que tú. Lo suyo: {settings}. Guarda para poner lo tuyo en su lugar.</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardado</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search by name, title, email or phone</source>
        <translation>Buscar por nombre, título, correo electrónico o teléfono</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Final results created</source>
        <translation>Resultados creados</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Bot and playbook</source>
        <translation>Bot y playbook</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>Nombre del playbook</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Nombre del bot</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>The site&apos;s, or one such as #1f6feb</source>
        <translation>El del sitio, o p. ej. #1f6feb</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Leads and deals</source>
        <translation>Prospectos y tratos</translation>
    </message>
    <message>
        <source>Other leads and deals</source>
        <translation>Otros prospectos y tratos</translation>
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
        <translation>Aún no hay ningún sitio</translation>
    </message>
    <message>
        <source>A site is where your visitors are. Make one with “New site…”; then give it a playbook.</source>
        <translation>Un sitio es donde están tus visitantes. Crea uno con «Nuevo sitio…» y después dale un playbook.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Go to Unassigned</source>
        <translation>Ir a Sin asignar</translation>
    </message>
    <message>
        <source>Go to My conversations</source>
        <translation>Ir a Mis conversaciones</translation>
    </message>
    <message>
        <source>Go to Closed conversations</source>
        <translation>Ir a Conversaciones cerradas</translation>
    </message>
    <message>
        <source>Open Leads and deals</source>
        <translation>Abrir Prospectos y tratos</translation>
    </message>
    <message>
        <source>Open Chatbot</source>
        <translation>Abrir Chatbot</translation>
    </message>
    <message>
        <source>Open Company settings</source>
        <translation>Abrir Ajustes de la empresa</translation>
    </message>
    <message>
        <source>Open Preferences</source>
        <translation>Abrir Preferencias</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>The open conversation</source>
        <translation>La conversación abierta</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>You and this program</source>
        <translation>Tú y este programa</translation>
    </message>
    <message>
        <source>Find actions, people and conversations</source>
        <translation>Buscar acciones, personas y conversaciones</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Go to the list of conversations</source>
        <translation>Ir a la lista de conversaciones</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Asignar a mí</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Put back into Unassigned</source>
        <translation>Devolver a Sin asignar</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Cerrar conversación</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Write in the details</source>
        <translation>Escribir en los detalles</translation>
    </message>
    <message>
        <source>Create lead</source>
        <translation>Crear prospecto</translation>
    </message>
    <message>
        <source>Create deal</source>
        <translation>Crear trato</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>Open Help</source>
        <translation>Abrir la ayuda</translation>
    </message>
    <message>
        <source>Open Connection settings</source>
        <translation>Abrir Ajustes de conexión</translation>
    </message>
    <message>
        <source>Go online or offline</source>
        <translation>Ponerse en línea o sin conexión</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Intentar conectar ahora</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Ponerse sin conexión</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Ponerse en línea</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Primero inicia sesión</translation>
    </message>
    <message>
        <source>One moment, the server is being asked</source>
        <translation>Un momento, consultamos al servidor</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself first</source>
        <translation>Primero asígnate la conversación</translation>
    </message>
    <message>
        <source>Your company has switched this off</source>
        <translation>Tu empresa lo ha desactivado</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Sign in to Live Chat Desk</source>
        <translation>Inicia sesión en Live Chat Desk</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Ajustes de conexión…</translation>
    </message>
    <message>
        <source>You stay signed in on this computer where it has a keyring, otherwise for this run only.</source>
        <translation>Si el equipo tiene llavero, tu sesión sigue abierta; si no, dura hasta que cierres el programa.</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>Name of the site</source>
        <translation>Nombre del sitio</translation>
    </message>
    <message>
        <source>Allowed sites, one per line</source>
        <translation>Sitios permitidos, uno por línea</translation>
    </message>
    <message>
        <source>Only pages of these sites may have the chat.</source>
        <translation>Solo las páginas de estos sitios pueden tener el chat.</translation>
    </message>
    <message>
        <source>The site needs a name.</source>
        <translation>El sitio necesita un nombre.</translation>
    </message>
    <message>
        <source>The bot needs a name.</source>
        <translation>El bot necesita un nombre.</translation>
    </message>
    <message>
        <source>{count} sites are the most.</source>
        <translation>{count} sitios como máximo.</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Nombre del bot</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>This site has no playbook yet: its pages offer no chat.</source>
        <translation>Este sitio aún no tiene playbook: sus páginas no ofrecen chat.</translation>
    </message>
    <message>
        <source>New playbook…</source>
        <translation>Nuevo playbook…</translation>
    </message>
    <message>
        <source>Put it on your site…</source>
        <translation>Ponlo en tu sitio…</translation>
    </message>
    <message>
        <source>Site settings…</source>
        <translation>Ajustes del sitio…</translation>
    </message>
</context>
<context>
    <name>SiteSettings</name>
    <message>
        <source>Site settings</source>
        <translation>Ajustes del sitio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>{name} changed this site meanwhile. What you wrote is still here.</source>
        <translation>{name} cambió este sitio mientras tanto. Lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Guardar lo mío en su lugar</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo suyo</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>A playbook of the site may set its own name, colour and language.</source>
        <translation>Un playbook del sitio puede tener su propio nombre, color e idioma.</translation>
    </message>
    <message>
        <source>No page has loaded the chat yet.</source>
        <translation>Ninguna página ha cargado el chat todavía.</translation>
    </message>
    <message>
        <source>A page loaded the chat last at {time}.</source>
        <translation>Una página cargó el chat por última vez: {time}.</translation>
    </message>
    <message>
        <source>A page loaded the chat last at {time}: {page}</source>
        <translation>Una página cargó el chat por última vez ({time}): {page}</translation>
    </message>
    <message>
        <source>The chat does not open on {site}: it is not among the allowed sites. Add it in the site&apos;s settings.</source>
        <translation>El chat no se abre en {site}: no está entre los sitios permitidos. Añádelo en los ajustes del sitio.</translation>
    </message>
    <message>
        <source>No page may have the chat yet. Add your site in the site&apos;s settings.</source>
        <translation>Ninguna página puede tener el chat todavía. Añade tu sitio en los ajustes del sitio.</translation>
    </message>
    <message>
        <source>Allowed sites: {sites}</source>
        <translation>Sitios permitidos: {sites}</translation>
    </message>
    <message>
        <source>“{line}” is no site. Write it like https://shop.example, one per line.</source>
        <translation>«{line}» no es un sitio. Escríbelo así: https://shop.example, uno por línea.</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Outside business hours visitors see the same.</source>
        <translation>Fuera del horario los visitantes ven lo mismo.</translation>
    </message>
    <message>
        <source>This is what visitors see within business hours.</source>
        <translation>Esto ven los visitantes dentro del horario.</translation>
    </message>
    <message>
        <source>Who is there to answer</source>
        <translation>Quién puede responder</translation>
    </message>
    <message>
        <source>Seconds until somebody takes the chat</source>
        <translation>Segundos hasta que alguien toma el chat</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play: {sound}</source>
        <translation>Reproducir: {sound}</translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>You hear</source>
        <translation>Se oyen</translation>
    </message>
    <message>
        <source>New conversations in Unassigned</source>
        <translation>Conversaciones nuevas en Sin asignar</translation>
    </message>
    <message>
        <source>Conversations that are back in Unassigned</source>
        <translation>Conversaciones que han vuelto a Sin asignar</translation>
    </message>
    <message>
        <source>Conversations assigned to oneself</source>
        <translation>Conversaciones asignadas a uno mismo</translation>
    </message>
    <message>
        <source>New messages in one&apos;s own conversations</source>
        <translation>Nuevos mensajes en las conversaciones propias</translation>
    </message>
    <message>
        <source>A sound comes with its notification: where there is none, and in quiet times, nothing is heard.</source>
        <translation>El sonido acompaña a su notificación: si no la hay, o durante el horario de silencio, no se oye nada.</translation>
    </message>
    <message>
        <source>Until somebody comes</source>
        <translation>Hasta que alguien venga</translation>
    </message>
    <message>
        <source>The sound of a chat in Unassigned comes again every {seconds} s, while you are online.</source>
        <translation>El sonido de un chat en Sin asignar se repite cada {seconds} s mientras estés en línea.</translation>
    </message>
    <message>
        <source>Ring until somebody takes the chat</source>
        <translation>Sonar hasta que alguien tome el chat</translation>
    </message>
    <message>
        <source>When something waits and you are elsewhere. The window never comes to the front by itself.</source>
        <translation>Cuando algo espera y estás en otra parte. La ventana nunca pasa al frente por sí sola.</translation>
    </message>
    <message>
        <source>Flash the window&apos;s button in the taskbar</source>
        <translation>Hacer parpadear el botón de la ventana en la barra de tareas</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Nothing is heard while the volume is 0.</source>
        <translation>Con el volumen a 0 no se oye nada.</translation>
    </message>
    <message>
        <source>Nothing on this computer plays sounds. Install pw-play, paplay or aplay, and try again.</source>
        <translation>En este equipo no hay nada que reproduzca sonidos. Instala pw-play, paplay o aplay e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The sound could not be played. Check that loudspeakers or headphones are connected, and try again.</source>
        <translation>No se pudo reproducir el sonido. Comprueba que haya altavoces o auriculares conectados e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Sign in to receive chats</source>
        <translation>Inicia sesión para recibir chats</translation>
    </message>
    <message>
        <source>Switch on to receive chats</source>
        <translation>Actívalo para recibir chats</translation>
    </message>
    <message>
        <source>You receive chats</source>
        <translation>Recibes chats</translation>
    </message>
    <message>
        <source>You receive chats again once connected</source>
        <translation>Recibirás chats al volver la conexión</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Ajustes de conexión…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>{step}. Done.</source>
        <translation>{step}. Hecho.</translation>
    </message>
</context>
<context>
    <name>StrandedTexts</name>
    <message>
        <source>Not sent</source>
        <translation>No enviadas</translation>
    </message>
    <message>
        <source>These conversations left your window before you could send this. Copy what you still need.</source>
        <translation>Estas conversaciones salieron de tu ventana antes de que pudieras enviar esto. Copia lo que aún necesites.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Edit this card</source>
        <translation>Editar esta tarjeta</translation>
    </message>
    <message>
        <source>Delete this card</source>
        <translation>Eliminar esta tarjeta</translation>
    </message>
    <message>
        <source>Move this card up</source>
        <translation>Subir esta tarjeta</translation>
    </message>
    <message>
        <source>Move this card down</source>
        <translation>Bajar esta tarjeta</translation>
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
        <source>Bot and playbook</source>
        <translation>Bot y playbook</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Añadir una tarjeta</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>My newest conversations</source>
        <translation>Mis conversaciones más recientes</translation>
    </message>
    <message>
        <source>Open Live Chat Desk</source>
        <translation>Abrir Live Chat Desk</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nadie está esperando</translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n minute(s)</source>
        <translation>
            <numerusform>la más antigua desde hace %n minuto</numerusform>
            <numerusform>la más antigua desde hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>answer by {time}</source>
        <translation>responde antes de las {time}</translation>
    </message>
</context>
<context>
    <name>TrayPlace</name>
    <message>
        <source>It goes on receiving chats and tells you of them. Its icon in the tray opens it again and quits it.</source>
        <translation>Sigue recibiendo chats y te avisa de ellos. Con su icono en la bandeja lo abres de nuevo o lo cierras.</translation>
    </message>
    <message>
        <source>Live Chat Desk stays in the tray</source>
        <translation>Live Chat Desk se queda en la bandeja</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The tray is gone, so the window is back.</source>
        <translation>La bandeja ha desaparecido, así que la ventana ha vuelto.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>The details could not be loaded. {why}</source>
        <translation>No se pudieron cargar los detalles. {why}</translation>
    </message>
    <message>
        <source>Loading the details…</source>
        <translation>Cargando los detalles…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>UserCounts</name>
    <message numerus="yes">
        <source>%n open chat(s)</source>
        <translation>
            <numerusform>%n chat abierto</numerusform>
            <numerusform>%n chats abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open chat(s) of theirs return(s) to Unassigned, for colleagues to take.</source>
        <translation>
            <numerusform>%n chat abierto vuelve a Sin asignar, donde sus compañeros pueden tomarlo.</numerusform>
            <numerusform>%n chats abiertos vuelven a Sin asignar, donde sus compañeros pueden tomarlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>Please write a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>Please write an email address. It is what they sign in with.</source>
        <translation>Escribe un correo electrónico. Con él se inicia sesión.</translation>
    </message>
    <message>
        <source>Invite a user</source>
        <translation>Invitar a un usuario</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>Editar usuario</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Deals admin</source>
        <translation>Administrador de tratos</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Nobody else is an administrator. Make somebody else one before you take this right away.</source>
        <translation>Nadie más es administrador. Haz administrador a otra persona antes de quitar este derecho.</translation>
    </message>
    <message>
        <source>They sign in with it. You get a link for them, on which they choose a password.</source>
        <translation>Con él inicia sesión. Recibirás un enlace en el que elegirá una contraseña.</translation>
    </message>
    <message>
        <source>May set up the chatbot, its sites and the canned replies.</source>
        <translation>Puede configurar el chatbot, sus sitios y las respuestas predefinidas.</translation>
    </message>
    <message>
        <source>May do that too, and change users and the company&apos;s settings.</source>
        <translation>También puede hacerlo, y cambiar usuarios y los ajustes de la empresa.</translation>
    </message>
</context>
<context>
    <name>UserShelf</name>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Search by name or e-mail address</source>
        <translation>Buscar por nombre o correo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Try another name, or a part of the e-mail address.</source>
        <translation>Prueba otro nombre o una parte del correo.</translation>
    </message>
    <message>
        <source>Invite a user…</source>
        <translation>Invitar a un usuario…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Nuevo enlace…</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>They are signed out at once and cannot sign in any more. What they wrote stays.</source>
        <translation>Se cierra su sesión al instante y ya no puede iniciarla. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>This is you: you are signed out at once, and only another administrator can let you in again.</source>
        <translation>Eres tú: tu sesión se cierra al instante y solo otro administrador puede volver a dejarte entrar.</translation>
    </message>
    <message>
        <source>Deactivate {name}?</source>
        <translation>¿Desactivar a {name}?</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>{name} is the only administrator</source>
        <translation>{name} es el único administrador</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first, so that users can still be invited.</source>
        <translation>Haz antes administrador a otra persona, para que se pueda seguir invitando a usuarios.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A new link for {name}?</source>
        <translation>¿Un enlace nuevo para {name}?</translation>
    </message>
    <message>
        <source>The link they were given before is good no more then.</source>
        <translation>El enlace que recibió antes deja de ser válido.</translation>
    </message>
    <message>
        <source>With it they choose a new password. As soon as they have, the old one ends, and they are signed out everywhere.</source>
        <translation>Con él elige una contraseña nueva. En cuanto lo haga, la anterior deja de valer y se cierran todas sus sesiones.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Crear un enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Deals admin</source>
        <translation>Administrador de tratos</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Invited, has no password yet</source>
        <translation>Invitado, aún sin contraseña</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>This user is not there any more.</source>
        <translation>Este usuario ya no existe.</translation>
    </message>
    <message>
        <source>Only administrators may do this, and you are none any more.</source>
        <translation>Solo los administradores pueden hacerlo, y ya no lo eres.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
</context>
<context>
    <name>VerifiedMark</name>
    <message>
        <source>Verified by the website</source>
        <translation>Verificado por el sitio web</translation>
    </message>
</context>
<context>
    <name>WayToFolders</name>
    <message>
        <source>Folders and status</source>
        <translation>Carpetas y estado</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>{day}: add a time</source>
        <translation>{day}: añadir un horario</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>{day}: delete this time</source>
        <translation>{day}: eliminar este horario</translation>
    </message>
    <message>
        <source>{day}: from</source>
        <translation>{day}: desde</translation>
    </message>
    <message>
        <source>{day}: to</source>
        <translation>{day}: hasta</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome, {name}</source>
        <translation>Te damos la bienvenida, {name}</translation>
    </message>
    <message>
        <source>That is all. Choose a conversation, and its messages appear here.</source>
        <translation>Eso es todo. Elige una conversación y sus mensajes aparecen aquí.</translation>
    </message>
    <message>
        <source>Three short steps, in any order. You can begin to work at once, too.</source>
        <translation>Tres pasos breves, en cualquier orden. También puedes empezar a trabajar enseguida.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>No volver a mostrar</translation>
    </message>
    <message>
        <source>You are online</source>
        <translation>Estás en línea</translation>
    </message>
    <message>
        <source>New chats appear at the left, under Unassigned. You are notified of them.</source>
        <translation>Los chats nuevos aparecen a la izquierda, en Sin asignar. Se te avisa de ellos.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Ponerse en línea</translation>
    </message>
    <message>
        <source>Then new chats reach you. The switch is at the bottom left.</source>
        <translation>Así te llegan los chats nuevos. El interruptor está abajo a la izquierda.</translation>
    </message>
    <message>
        <source>A test notification shows whether this computer lets you know when somebody waits.</source>
        <translation>Una notificación de prueba muestra si este equipo te avisa cuando alguien espera.</translation>
    </message>
    <message>
        <source>Check that you hear of new chats</source>
        <translation>Comprueba que te enteras de los chats nuevos</translation>
    </message>
    <message>
        <source>Check alerts</source>
        <translation>Probar notificaciones</translation>
    </message>
    <message>
        <source>One line on a page of yours, and its visitors can chat with you. It is in Chatbot, with what the bot says.</source>
        <translation>Una línea en una página tuya y sus visitantes pueden chatear contigo. Está en Chatbot, junto con lo que dice el bot.</translation>
    </message>
    <message>
        <source>Put the chat on your site</source>
        <translation>Pon el chat en tu sitio</translation>
    </message>
    <message>
        <source>Open Chatbot</source>
        <translation>Abrir Chatbot</translation>
    </message>
    <message>
        <source>Every action, colleague and conversation by a few letters, from every window of this program.</source>
        <translation>Cualquier acción, compañero o conversación con unas pocas letras, desde cualquier ventana de este programa.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Encuentra todo</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Your changes that were not saved are back.</source>
        <translation>Tus cambios sin guardar están de vuelta.</translation>
    </message>
    <message>
        <source>Saved. Activate it, so that new chats begin with it.</source>
        <translation>Guardado. Actívalo para que los chats nuevos empiecen con él.</translation>
    </message>
    <message>
        <source>Saved. New chats begin with it as it is now.</source>
        <translation>Guardado. Los chats nuevos lo siguen tal como está ahora.</translation>
    </message>
    <message>
        <source>This is theirs. Yours is one step back: “Undo” brings it back.</source>
        <translation>Este es el suyo. El tuyo está un paso atrás: «Deshacer» lo recupera.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>to be put right</source>
        <translation>por corregir</translation>
    </message>
</context>
</TS>
