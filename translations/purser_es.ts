<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DeepLink</name>
    <message>
        <source>The link was not opened: it is too long to be one of Purser&apos;s.</source>
        <translation>El enlace no se abrió: es demasiado largo para ser de Purser.</translation>
    </message>
    <message>
        <source>The link was not opened: it names nothing that Purser shows.</source>
        <translation>El enlace no se abrió: no designa nada que Purser muestre.</translation>
    </message>
    <message>
        <source>The link leads to nothing that you may see in this office.</source>
        <translation>El enlace no lleva a nada que usted pueda ver en esta oficina.</translation>
    </message>
    <message>
        <source>The link was not opened: you have no desk that shows it.</source>
        <translation>El enlace no se abrió: usted no tiene ningún área que lo muestre.</translation>
    </message>
    <message>
        <source>The link was not opened: it is not written like one of Purser&apos;s.</source>
        <translation>El enlace no se abrió: no está escrito como los de Purser.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Another Purser keeps your drafts; what you type here and do not send is gone when this one ends.</source>
        <translation>Otra instancia de Purser guarda sus borradores; lo que escriba aquí y no envíe se perderá al cerrar esta.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open: what you type and do not send is gone when Purser ends.</source>
        <translation>Este equipo no tiene ningún llavero abierto: lo que escriba y no envíe se perderá al cerrar Purser.</translation>
    </message>
    <message>
        <source>The key of your earlier drafts is gone from the keychain; they cannot be read any more.</source>
        <translation>La clave de sus borradores anteriores ya no está en el llavero; no se pueden volver a leer.</translation>
    </message>
</context>
<context>
    <name>KeySheets</name>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>help cheat sheet shortcuts keyboard</source>
        <translation>ayuda chuleta atajos teclado</translation>
    </message>
    <message>
        <source>Settings: keyboard shortcuts…</source>
        <translation>Ajustes: atajos de teclado…</translation>
    </message>
    <message>
        <source>keys change hotkeys</source>
        <translation>teclas cambiar atajos</translation>
    </message>
</context>
<context>
    <name>OfficeFinder</name>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
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
        <translation>Nuevo solicitante</translation>
    </message>
    <message>
        <source>Opens a file and an application. Fields with a star are needed for the level; they can also be filled in later.</source>
        <translation>Abre una ficha y una solicitud. Los campos con asterisco son necesarios para el nivel; también se pueden rellenar más tarde.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Abrir la solicitud</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Nivel 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Nivel 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Nivel 3</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdicción</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Fuente de los datos</translation>
    </message>
    <message>
        <source>A name, a level and a jurisdiction are needed to open a file.</source>
        <translation>Para abrir una ficha se necesitan un nombre, un nivel y una jurisdicción.</translation>
    </message>
    <message>
        <source>%1, %2 (same %3)</source>
        <extracomment>name, code, what is the same: &quot;Jörg Müller, C-12 (same e-mail)&quot;</extracomment>
        <translation>%1, %2 (coincide: %3)</translation>
    </message>
    <message>
        <source>May be here already: %1</source>
        <translation>Quizá ya registrado: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir la ficha</translation>
    </message>
</context>
<context>
    <name>purser::clients::AutomaticPage</name>
    <message>
        <source>You proposed, published or confirmed this rule. Another person checks what it decides.</source>
        <translation>Usted propuso, publicó o confirmó esta regla. Otra persona comprueba lo que decide.</translation>
    </message>
    <message>
        <source>You stopped this rule. Another person confirms it.</source>
        <translation>Usted detuvo esta regla. La confirma otra persona.</translation>
    </message>
    <message>
        <source>A rule goes live after it has been in shadow under the same name.</source>
        <translation>Una regla se activa después de haber estado en modo sombra con el mismo nombre.</translation>
    </message>
    <message>
        <source>People disagree with what this version approved. Propose another version.</source>
        <translation>Las personas no están de acuerdo con lo que aprobó esta versión. Proponga otra versión.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>sombra</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>risk up to %1</source>
        <translation>riesgo hasta %1</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>todos los países</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>with the vendor&apos;s verdict</source>
        <translation>con el dictamen del proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%n a day</source>
        <translation>
            <numerusform>%n al día</numerusform>
            <numerusform>%n al día</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % checked</source>
        <translation>%1 % comprobado</translation>
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
        <translation>Automática</translation>
    </message>
    <message>
        <source>Stop automatic approval of clients…</source>
        <translation>Detener la aprobación automática de clientes…</translation>
    </message>
    <message>
        <source>Check automatic decisions</source>
        <translation>Comprobar decisiones automáticas</translation>
    </message>
    <message>
        <source>Refresh automatic approvals</source>
        <translation>Actualizar las aprobaciones automáticas</translation>
    </message>
    <message>
        <source>Automatic decisions that people check</source>
        <translation>Decisiones automáticas que comprueban personas</translation>
    </message>
    <message>
        <source>A disagreement with a rule</source>
        <translation>Un desacuerdo con una regla</translation>
    </message>
    <message>
        <source>Rules that approve applications</source>
        <translation>Reglas que aprueban solicitudes</translation>
    </message>
    <message>
        <source>What a rule decided</source>
        <translation>Lo que decidió una regla</translation>
    </message>
    <message>
        <source>What a rule would have approved</source>
        <translation>Lo que una regla habría aprobado</translation>
    </message>
    <message>
        <source>Rules that wait for the head of compliance</source>
        <translation>Reglas que esperan al responsable de cumplimiento</translation>
    </message>
    <message>
        <source>Decisions that were checked</source>
        <translation>Decisiones comprobadas</translation>
    </message>
    <message>
        <source>Automatic approvals of clients</source>
        <translation>Aprobaciones automáticas de clientes</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobadas</translation>
    </message>
    <message>
        <source>What clients are written</source>
        <translation>Lo que se escribe a los clientes</translation>
    </message>
    <message>
        <source>A letter in every language</source>
        <translation>Una carta en cada idioma</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>The policy of onboarding</source>
        <translation>La política de alta</translation>
    </message>
    <message>
        <source>Whom a rule would touch</source>
        <translation>A quién afectaría una regla</translation>
    </message>
    <message>
        <source>Countries above the ordinary</source>
        <translation>Países por encima de lo ordinario</translation>
    </message>
    <message>
        <source>What a level opens</source>
        <translation>Qué abre un nivel</translation>
    </message>
    <message>
        <source>Questions in five languages</source>
        <translation>Preguntas en cinco idiomas</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
</context>
<context>
    <name>purser::clients::CasesPanel</name>
    <message>
        <source>Cases about this client</source>
        <translation>Casos sobre este cliente</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Open a &amp;case…</source>
        <translation>Abrir un &amp;caso…</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>No case about this client.</source>
        <translation>No hay ningún caso sobre este cliente.</translation>
    </message>
    <message>
        <source>Whoever opens one works on it.</source>
        <translation>Quien abre uno trabaja en él.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientColumns</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Payments that are not finished</source>
        <translation>Pagos sin terminar</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Risk band</source>
        <translation>Tramo de riesgo</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Brand (code)</source>
        <translation>Marca (código)</translation>
    </message>
    <message>
        <source>Desk (code)</source>
        <translation>Mesa (código)</translation>
    </message>
    <message>
        <source>Team (code)</source>
        <translation>Equipo (código)</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientDeeds</name>
    <message>
        <source>This client has that destination already. Nothing was added.</source>
        <translation>El cliente ya tiene ese destino. No se añadió nada.</translation>
    </message>
    <message>
        <source>This does not look like a number of that method. Nothing was added.</source>
        <translation>No parece un número de ese método. No se añadió nada.</translation>
    </message>
    <message>
        <source>You entered it yourself; another person decides.</source>
        <translation>Lo registró usted; decide otra persona.</translation>
    </message>
    <message>
        <source>Destination added; it waits to be verified.</source>
        <translation>Destino añadido; queda pendiente de verificación.</translation>
    </message>
    <message>
        <source>Verify a destination</source>
        <translation>Verificar un destino</translation>
    </message>
    <message>
        <source>Say what shows that it belongs to the client. This stays on the record.</source>
        <translation>Indique qué acredita que pertenece al cliente. Queda registrado.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Destination verified.</source>
        <translation>Destino verificado.</translation>
    </message>
    <message>
        <source>Policy lets this client have at most 1:%1. Nothing was changed.</source>
        <translation>La política permite a este cliente 1:%1 como máximo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>You would not see the client there; somebody who sees both places does that.</source>
        <translation>Allí usted no vería al cliente; eso lo hace alguien que vea ambos lugares.</translation>
    </message>
    <message>
        <source>A change of leverage is on its way already. Nothing was changed.</source>
        <translation>Ya hay un cambio de apalancamiento en camino. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>That is what it is already. Nothing was changed.</source>
        <translation>Ya está así. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>You restricted the client; another person lifts it.</source>
        <translation>Usted restringió al cliente; otra persona lo levanta.</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Levantar la restricción</translation>
    </message>
    <message>
        <source>Restrict the client</source>
        <translation>Restringir al cliente</translation>
    </message>
    <message>
        <source>The client may do again what their identity review allows.</source>
        <translation>El cliente puede volver a hacer lo que su revisión de identidad permite.</translation>
    </message>
    <message>
        <source>Nothing goes in or out until another person lifts it. Everybody else sees a scheduled review; why, only compliance can read.</source>
        <translation>Nada entra ni sale hasta que otra persona la levante. Los demás ven una revisión programada; el motivo solo lo lee cumplimiento.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Restringir</translation>
    </message>
    <message>
        <source>The restriction is lifted.</source>
        <translation>La restricción está levantada.</translation>
    </message>
    <message>
        <source>The client is restricted.</source>
        <translation>El cliente está restringido.</translation>
    </message>
    <message>
        <source>Leverage ordered; the trading server sets it.</source>
        <translation>Apalancamiento ordenado; el servidor de trading lo aplica.</translation>
    </message>
    <message>
        <source>Client placed.</source>
        <translation>Cliente asignado.</translation>
    </message>
    <message>
        <source>You added this destination; another person says what it is.</source>
        <translation>Usted añadió este destino; otra persona dice qué es.</translation>
    </message>
    <message>
        <source>Nothing tells the card or account. Nothing was changed.</source>
        <translation>Nada indica la tarjeta o la cuenta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The bank&apos;s answer is recorded.</source>
        <translation>La respuesta del banco queda registrada.</translation>
    </message>
    <message>
        <source>Record the match</source>
        <translation>Registrar la correspondencia</translation>
    </message>
    <message>
        <source>What the destination is known by is recorded.</source>
        <translation>Queda registrado por qué se conoce el destino.</translation>
    </message>
    <message>
        <source>Allow a destination again</source>
        <translation>Permitir de nuevo un destino</translation>
    </message>
    <message>
        <source>Block a destination</source>
        <translation>Bloquear un destino</translation>
    </message>
    <message>
        <source>It is not verified then; somebody else verifies it before money goes there.</source>
        <translation>Entonces queda sin verificar; otra persona lo verifica antes de que vaya dinero allí.</translation>
    </message>
    <message>
        <source>From now on nobody is paid there: nothing is entered for it, and what is not sent yet is stopped.</source>
        <translation>Desde ahora no se paga a nadie allí: no se introduce nada para él y lo que aún no se ha enviado se frena.</translation>
    </message>
    <message>
        <source>Allow it again</source>
        <translation>Permitirlo de nuevo</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>Bloquearlo</translation>
    </message>
    <message>
        <source>Destination allowed again; it waits to be verified.</source>
        <translation>Destino permitido de nuevo; espera a ser verificado.</translation>
    </message>
    <message>
        <source>Destination blocked.</source>
        <translation>Destino bloqueado.</translation>
    </message>
    <message>
        <source>The check digits do not fit this IBAN: a character is wrong. Nothing was added.</source>
        <translation>Los dígitos de control no corresponden a este IBAN: hay un carácter incorrecto. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>%1 retired this destination (%2). Nothing was changed.</source>
        <translation>%1 dio de baja este destino (%2). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Retire a destination</source>
        <translation>Dar de baja un destino</translation>
    </message>
    <message>
        <source>From now on nothing goes there: nothing is entered for it, what waits is stopped, what is not sent yet comes back, and money owed to it goes the next way. It comes back by two people, and is new then.</source>
        <translation>Desde ahora nada va allí: no se introduce nada para él, lo que espera se detiene, lo que aún no se ha enviado vuelve y el dinero que se le debía va por la vía siguiente. Vuelve por decisión de dos personas, y entonces cuenta como nuevo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>Destination retired.</source>
        <translation>Destino dado de baja.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientList</name>
    <message>
        <source>Name, e-mail, code or login</source>
        <translation>Nombre, correo, código o login</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>No clients yet.</source>
        <translation>Aún no hay clientes.</translation>
    </message>
    <message>
        <source>They come by import, or from the web site when it is connected.</source>
        <translation>Llegan por importación o desde el sitio web cuando está conectado.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>No se encontró nada para «%1».</translation>
    </message>
    <message>
        <source>Names and e-mails are searched from three letters on, codes and logins at once.</source>
        <translation>Los nombres y correos se buscan a partir de tres letras; los códigos y logins, de inmediato.</translation>
    </message>
    <message>
        <source>No client matches.</source>
        <translation>Ningún cliente coincide.</translation>
    </message>
    <message>
        <source>Take a filter away, or search for less.</source>
        <translation>Quite un filtro o acorte la búsqueda.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientOverview</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Identity review and risk</source>
        <translation>Revisión de identidad y riesgo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Free margin</source>
        <translation>Margen libre</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>How old equity and free margin are</source>
        <translation>Antigüedad del patrimonio y del margen libre</translation>
    </message>
    <message>
        <source>Trading accounts and wallets</source>
        <translation>Cuentas de trading y monederos</translation>
    </message>
    <message>
        <source>No trading account yet.</source>
        <translation>Aún no hay cuentas de trading.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>No destination yet.</source>
        <translation>Aún no hay destinos.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Constitución</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Monedero</translation>
    </message>
    <message>
        <source>Choose a destination that is not verified.</source>
        <translation>Elija un destino sin verificar.</translation>
    </message>
    <message>
        <source>Source of funds, 12 months</source>
        <translation>Origen de los fondos, 12 meses</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Change brand, desk and team</source>
        <translation>Cambiar la marca, la mesa y el equipo</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Apalancamiento</translation>
    </message>
    <message>
        <source>Change leverage…</source>
        <translation>Cambiar el apalancamiento…</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Choose an active account without a change on its way.</source>
        <translation>Elija una cuenta activa sin ningún cambio en camino.</translation>
    </message>
    <message>
        <source>Payee check…</source>
        <translation>Verificación del beneficiario…</translation>
    </message>
    <message>
        <source>Match to a deposit…</source>
        <translation>Vincular a un depósito…</translation>
    </message>
    <message>
        <source>Payee check</source>
        <translation>Verificación del beneficiario</translation>
    </message>
    <message>
        <source>What the bank said of the holder</source>
        <translation>Lo que el banco dijo del titular</translation>
    </message>
    <message>
        <source>Name found, source, day</source>
        <translation>Nombre encontrado, fuente, día</translation>
    </message>
    <message>
        <source>Known by a deposit</source>
        <translation>Conocido por un depósito</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You added this destination; another person says what it is.</source>
        <translation>Usted añadió este destino; otra persona dice qué es.</translation>
    </message>
    <message>
        <source>Choose a destination.</source>
        <translation>Elija un destino.</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Allow again…</source>
        <translation>Permitir de nuevo…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Dar de baja…</translation>
    </message>
    <message>
        <source>It is retired already.</source>
        <translation>Ya está dado de baja.</translation>
    </message>
    <message>
        <source>%1 retired by %2, %3: %4</source>
        <translation>%1 dado de baja por %2, %3: %4</translation>
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
        <translation>Partes de la ficha</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisión…</translation>
    </message>
    <message>
        <source>Open a review of this client</source>
        <translation>Abrir una revisión de este cliente</translation>
    </message>
    <message>
        <source>Withdrawal…</source>
        <translation>Retirada…</translation>
    </message>
    <message>
        <source>Enter a withdrawal for this client</source>
        <translation>Registrar una retirada para este cliente</translation>
    </message>
    <message>
        <source>Audit trail of this client</source>
        <translation>Registro de auditoría de este cliente</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Payments of this client</source>
        <translation>Pagos de este cliente</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Aún no hay pagos.</translation>
    </message>
    <message>
        <source>The last twenty would stand here.</source>
        <translation>Aquí aparecerían los veinte últimos.</translation>
    </message>
    <message>
        <source>No client is open.</source>
        <translation>No hay ningún cliente abierto.</translation>
    </message>
    <message>
        <source>Choose one in the list, or search for a name, an e-mail, a code or a login.</source>
        <translation>Elija uno de la lista o busque por nombre, correo, código o login.</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>Identidad: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Undo merge…</source>
        <translation>Deshacer la fusión…</translation>
    </message>
    <message>
        <source>Undo the merge of this file</source>
        <translation>Deshacer la fusión de este expediente</translation>
    </message>
    <message>
        <source>This file is closed: it was merged into %1, %2.</source>
        <translation>Este expediente está cerrado: se fusionó con %1, %2.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>%1, %2, was merged into this file.</source>
        <translation>%1, %2, se fusionó con este expediente.</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Extracto…</translation>
    </message>
    <message>
        <source>Make out a statement for this client</source>
        <translation>Emitir un extracto para este cliente</translation>
    </message>
    <message>
        <source>Ledger of this client</source>
        <translation>Libro mayor de este cliente</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Restrict this client</source>
        <translation>Restringir a este cliente</translation>
    </message>
    <message>
        <source>Everything that screenings found</source>
        <translation>Todo lo que encontraron los cribados</translation>
    </message>
    <message>
        <source>%1: scheduled review since %2</source>
        <translation>%1: revisión programada desde el %2</translation>
    </message>
    <message>
        <source>Lift the restriction of this client</source>
        <translation>Levantar la restricción de este cliente</translation>
    </message>
    <message>
        <source>Show earlier events</source>
        <translation>Mostrar eventos anteriores</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientTexts</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>No revisada</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Approved, level %1</source>
        <translation>Aprobada, nivel %1</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>prohibited</source>
        <translation>prohibido</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Inhabilitado</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>client entered</source>
        <translation>cliente registrado</translation>
    </message>
    <message>
        <source>account %1 opened</source>
        <translation>cuenta %1 abierta</translation>
    </message>
    <message>
        <source>destination %1 added</source>
        <translation>destino %1 añadido</translation>
    </message>
    <message>
        <source>identity review: %1</source>
        <translation>revisión de identidad: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by the rule %2, version %3</source>
        <translation>%1 por la regla %2, versión %3</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>signed in from a new device: %1</source>
        <translation>inició sesión desde un dispositivo nuevo: %1</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Closing only</source>
        <translation>Solo cierre</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>%1 (%2 was refused)</source>
        <translation>%1 (%2: rechazado)</translation>
    </message>
    <message>
        <source>%1 (%2 is not confirmed)</source>
        <translation>%1 (%2: sin confirmar)</translation>
    </message>
    <message>
        <source>%1 (%2 is on its way)</source>
        <translation>%1 (%2: en camino)</translation>
    </message>
    <message>
        <source>the file says something else: %1</source>
        <translation>el expediente dice otra cosa: %1</translation>
    </message>
    <message>
        <source>document handed in: %1</source>
        <translation>documento entregado: %1</translation>
    </message>
    <message>
        <source>document accepted: %1</source>
        <translation>documento aceptado: %1</translation>
    </message>
    <message>
        <source>document rejected: %1</source>
        <translation>documento rechazado: %1</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>nota escrita</translation>
    </message>
    <message>
        <source>contact: %1</source>
        <translation>contacto: %1</translation>
    </message>
    <message>
        <source>agreed to: %1</source>
        <translation>aceptó: %1</translation>
    </message>
    <message>
        <source>took back: %1</source>
        <translation>retiró: %1</translation>
    </message>
    <message>
        <source>letter: %1</source>
        <translation>carta: %1</translation>
    </message>
    <message>
        <source>%1 opened: %2</source>
        <translation>%1 abierta: %2</translation>
    </message>
    <message>
        <source>%1 decided: %2</source>
        <translation>%1 decidida: %2</translation>
    </message>
    <message>
        <source>category %1: %2</source>
        <translation>categoría %1: %2</translation>
    </message>
    <message>
        <source>appropriateness test passed</source>
        <translation>prueba de idoneidad superada</translation>
    </message>
    <message>
        <source>appropriateness test not passed</source>
        <translation>prueba de idoneidad no superada</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>%1 fusionado con %2</translation>
    </message>
    <message>
        <source>merge of %1 into %2 taken back</source>
        <translation>fusión de %1 con %2 deshecha</translation>
    </message>
    <message numerus="yes">
        <source>screened: %n hit(s)</source>
        <translation>
            <numerusform>cotejado: %n coincidencia</numerusform>
            <numerusform>cotejado: %n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>rated %1, %2</source>
        <translation>valorado con %1, %2</translation>
    </message>
    <message>
        <source>rating of %1 by hand: %2</source>
        <translation>valoración de %1 a mano: %2</translation>
    </message>
    <message>
        <source>restricted for a scheduled review</source>
        <translation>restringido por una revisión programada</translation>
    </message>
    <message>
        <source>restriction lifted</source>
        <translation>restricción levantada</translation>
    </message>
    <message>
        <source>leverage 1:%1 on account %2: %3</source>
        <translation>apalancamiento 1:%1 en la cuenta %2: %3</translation>
    </message>
    <message>
        <source>trading on account %1: %2, %3</source>
        <translation>operativa en la cuenta %1: %2, %3</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Nearly matches</source>
        <translation>Casi coincide</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>destination %1 retired: %2</source>
        <translation>destino %1 dado de baja: %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientTickets</name>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>En manos de</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Tickets of this client</source>
        <translation>Consultas de este cliente</translation>
    </message>
    <message>
        <source>This client has asked nothing.</source>
        <translation>Este cliente no ha consultado nada.</translation>
    </message>
    <message>
        <source>What comes in by the web site appears here.</source>
        <translation>Lo que llega por el sitio web aparece aquí.</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Nueva consulta…</translation>
    </message>
    <message>
        <source>Enter a ticket of this client</source>
        <translation>Registrar una consulta de este cliente</translation>
    </message>
</context>
<context>
    <name>purser::clients::ClientsView</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Refresh clients</source>
        <translation>Actualizar clientes</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>The file has no country of residence yet.</source>
        <translation>La ficha aún no tiene país de residencia.</translation>
    </message>
    <message>
        <source>Every client, newest first, and one file</source>
        <translation>Todos los clientes, los más recientes primero, y una ficha</translation>
    </message>
    <message>
        <source>Search as you type</source>
        <translation>Buscar mientras se escribe</translation>
    </message>
    <message>
        <source>The last payments of a client</source>
        <translation>Últimos pagos de un cliente</translation>
    </message>
    <message>
        <source>Notes of colleagues</source>
        <translation>Notas de compañeros</translation>
    </message>
    <message>
        <source>What happened with a client</source>
        <translation>Qué ha ocurrido con un cliente</translation>
    </message>
    <message>
        <source>A new place to be paid to</source>
        <translation>Un nuevo destino de cobro</translation>
    </message>
    <message>
        <source>A statement for a client: period, language, file</source>
        <translation>Un extracto para un cliente: período, idioma, archivo</translation>
    </message>
    <message>
        <source>Statement %1 saved.</source>
        <translation>Extracto %1 guardado.</translation>
    </message>
    <message>
        <source>What a client asked of the office</source>
        <translation>Lo que un cliente ha consultado</translation>
    </message>
    <message>
        <source>Devices of a client, and who else uses them</source>
        <translation>Dispositivos de un cliente y quién más los usa</translation>
    </message>
    <message>
        <source>Everything that screenings found</source>
        <translation>Todo lo que encontraron los cribados</translation>
    </message>
    <message>
        <source>Cases about a client, for those who may know of them</source>
        <translation>Casos sobre un cliente, para quienes pueden conocerlos</translation>
    </message>
    <message>
        <source>Another leverage for a trading account</source>
        <translation>Otro apalancamiento para una cuenta de trading</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>The certificate is saved: %1</source>
        <translation>El certificado está guardado: %1</translation>
    </message>
    <message>
        <source>A destination nobody is paid to any more</source>
        <translation>Un destino al que ya no se paga</translation>
    </message>
</context>
<context>
    <name>purser::clients::ContactTexts</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>With the client</source>
        <translation>Con el cliente</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>entered the ticket</source>
        <translation>registró la consulta</translation>
    </message>
    <message>
        <source>took the ticket</source>
        <translation>tomó la consulta</translation>
    </message>
    <message>
        <source>answered the client</source>
        <translation>respondió al cliente</translation>
    </message>
    <message>
        <source>the client wrote again</source>
        <translation>el cliente volvió a escribir</translation>
    </message>
    <message>
        <source>resolved the ticket</source>
        <translation>resolvió la consulta</translation>
    </message>
    <message>
        <source>opened the ticket again</source>
        <translation>reabrió la consulta</translation>
    </message>
    <message>
        <source>closed the ticket: no answer came</source>
        <translation>cerró la consulta: no llegó respuesta</translation>
    </message>
    <message>
        <source>The letter waits to be sent.</source>
        <translation>La carta espera ser enviada.</translation>
    </message>
    <message>
        <source>The letter has been sent.</source>
        <translation>La carta se ha enviado.</translation>
    </message>
    <message>
        <source>The letter could not be sent.</source>
        <translation>No se pudo enviar la carta.</translation>
    </message>
    <message>
        <source>%1 has this ticket. Take it first.</source>
        <translation>%1 tiene esta consulta. Tómela primero.</translation>
    </message>
    <message>
        <source>You have this ticket already.</source>
        <translation>Ya tiene esta consulta.</translation>
    </message>
    <message>
        <source>The ticket has moved on. Nothing was changed.</source>
        <translation>La consulta ha avanzado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The ticket changed while you read it. Nothing was sent; look at it again.</source>
        <translation>La consulta cambió mientras la leía. No se ha enviado nada; mírela de nuevo.</translation>
    </message>
    <message>
        <source>A complaint ends with an answer in writing. Answer it first.</source>
        <translation>Una reclamación termina con una respuesta por escrito. Respóndala primero.</translation>
    </message>
    <message>
        <source>The client has no e-mail address: nothing can be written.</source>
        <translation>El cliente no tiene correo electrónico: no se le puede escribir.</translation>
    </message>
    <message>
        <source>The text holds the number of a card. Take it out.</source>
        <translation>El texto contiene un número de tarjeta. Quítelo.</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>purser::clients::DataCompare</name>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Residencia</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Situación económica</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Fiscalidad</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición política</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Client said</source>
        <translation>Según el cliente</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation>Comprobado por %1, %2</translation>
    </message>
    <message>
        <source>document differs: %1</source>
        <translation>el documento difiere: %1</translation>
    </message>
    <message>
        <source>document: %1</source>
        <translation>documento: %1</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número del documento</translation>
    </message>
    <message>
        <source>Document valid to</source>
        <translation>Documento válido hasta</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>purser::clients::DestinationDialog</name>
    <message>
        <source>New destination</source>
        <translation>Nuevo destino</translation>
    </message>
    <message>
        <source>Another person verifies it; until then no withdrawal to it can be approved.</source>
        <translation>Lo verifica otra persona; hasta entonces no se puede aprobar ninguna retirada hacia él.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Add the destination</source>
        <translation>Añadir el destino</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Enter where the money goes and who holds it.</source>
        <translation>Indique adónde va el dinero y quién es el titular.</translation>
    </message>
</context>
<context>
    <name>purser::clients::DevicesPanel</name>
    <message>
        <source>Address of the sign-in</source>
        <translation>Dirección del inicio de sesión</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Also used by</source>
        <translation>También lo usan</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>No se conoce ningún dispositivo.</translation>
    </message>
    <message>
        <source>Sign-ins to the web site bring them here.</source>
        <translation>Aparecen con los inicios de sesión en el sitio web.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>No sign-in yet.</source>
        <translation>Aún no hay inicios de sesión.</translation>
    </message>
    <message>
        <source>very many: a public one</source>
        <translation>muchísimos: es público</translation>
    </message>
    <message numerus="yes">
        <source>%n other client(s)</source>
        <translation>
            <numerusform>%n cliente más</numerusform>
            <numerusform>%n clientes más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>device and country</source>
        <translation>dispositivo y país</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Open %1 %2</source>
        <translation>Abrir %1 %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
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
        <translation>Alojamiento</translation>
    </message>
</context>
<context>
    <name>purser::clients::DocumentDialog</name>
    <message>
        <source>Add a document</source>
        <translation>Añadir un documento</translation>
    </message>
    <message>
        <source>PNG, JPEG or PDF, 10 MB at most. Files can be dropped here. Somebody else reviews it.</source>
        <translation>PNG, JPEG o PDF, 10 MB como máximo. Puede soltar archivos aquí. Lo revisa otra persona.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Back side</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Picture of the file</source>
        <translation>Imagen del archivo</translation>
    </message>
    <message>
        <source>Add the document</source>
        <translation>Añadir el documento</translation>
    </message>
    <message>
        <source>Name of the file, or drop it here</source>
        <translation>Nombre del archivo, o suéltelo aquí</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind of document and what it proves: &quot;Passport (identity)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cómo se recibió</translation>
    </message>
    <message>
        <source>Sent by the client</source>
        <translation>Enviado por el cliente</translation>
    </message>
    <message>
        <source>Scanned here</source>
        <translation>Escaneado aquí</translation>
    </message>
    <message>
        <source>Seen in a video call</source>
        <translation>Visto en videollamada</translation>
    </message>
    <message>
        <source>Read from its chip</source>
        <translation>Leído del chip</translation>
    </message>
    <message>
        <source>From a register</source>
        <translation>De un registro público</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Expedido por</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Expedido el</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Machine readable zone</source>
        <translation>Zona de lectura mecánica</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Documentos (%1)</translation>
    </message>
    <message>
        <source>Front side</source>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Choose a file and say what it is.</source>
        <translation>Elija un archivo e indique qué es.</translation>
    </message>
    <message>
        <source>This has not the form of a machine readable zone yet.</source>
        <translation>Aún no tiene la forma de una zona de lectura mecánica.</translation>
    </message>
    <message>
        <source>%1 %2, born %3, number %4, valid to %5</source>
        <translation>%1 %2, nacimiento %3, número %4, válido hasta %5</translation>
    </message>
    <message>
        <source>All check digits fit: %1.</source>
        <translation>Todos los dígitos de control son correctos: %1.</translation>
    </message>
    <message>
        <source>A check digit is wrong. It reads: %1.</source>
        <translation>Un dígito de control es incorrecto. Se lee: %1.</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>El archivo no existe o no se puede leer.</translation>
    </message>
    <message>
        <source>Exactly this file is on the client&apos;s file already. Nothing was added.</source>
        <translation>Este mismo archivo ya está en la ficha del cliente. No se añadió nada.</translation>
    </message>
</context>
<context>
    <name>purser::clients::DocumentView</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Accept document</source>
        <translation>Aceptar documento</translation>
    </message>
    <message>
        <source>Reject document…</source>
        <translation>Rechazar documento…</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Aún no hay documentos.</translation>
    </message>
    <message>
        <source>What the client uploads appears here.</source>
        <translation>Aquí aparece lo que sube el cliente.</translation>
    </message>
    <message>
        <source>%1, back</source>
        <translation>%1, reverso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You uploaded it; another person reviews it.</source>
        <translation>Lo subió usted; lo revisa otra persona.</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n.º %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>expedido el %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>válido hasta el %1</translation>
    </message>
    <message>
        <source>check digits fit</source>
        <translation>dígitos de control correctos</translation>
    </message>
    <message>
        <source>a check digit is wrong</source>
        <translation>dígito de control incorrecto</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Differs from what the client said: %1</source>
        <translation>Difiere de lo que declaró el cliente: %1</translation>
    </message>
    <message>
        <source>Differs (%1), accepted because: %2</source>
        <translation>Difiere (%1), aceptado porque: %2</translation>
    </message>
    <message>
        <source>This document cannot be shown here.</source>
        <translation>Este documento no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>Its data stands above.</source>
        <translation>Sus datos figuran arriba.</translation>
    </message>
    <message>
        <source>PDF documents are shown by poppler-utils, which is not installed here.</source>
        <translation>Los documentos PDF se muestran con poppler-utils, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>Drawing this page takes too long. Its data stands above.</source>
        <translation>Dibujar esta página tarda demasiado. Sus datos figuran arriba.</translation>
    </message>
    <message>
        <source>The PDF is damaged or locked. Its data stands above.</source>
        <translation>El PDF está dañado o bloqueado. Sus datos figuran arriba.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Scan it again…</source>
        <translation>Analizar de nuevo…</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Tachar…</translation>
    </message>
    <message>
        <source>Take the copy back…</source>
        <translation>Retirar la copia…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Shows it as it came, for a while. This leaves an audit record.</source>
        <translation>Lo muestra un rato tal como llegó. Queda registrado en la auditoría.</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>¿Para qué?</translation>
    </message>
    <message>
        <source>parts struck out by %1</source>
        <translation>partes tachadas por %1</translation>
    </message>
    <message>
        <source>This document is not given out.</source>
        <translation>Este documento no se entrega.</translation>
    </message>
    <message>
        <source>Two documents</source>
        <translation>Dos documentos</translation>
    </message>
    <message>
        <source>Sets a second document beside this one (D)</source>
        <translation>Pone un segundo documento al lado (D)</translation>
    </message>
    <message>
        <source>Zoom together</source>
        <translation>Zoom conjunto</translation>
    </message>
    <message>
        <source>Both documents zoom together (Y)</source>
        <translation>Ambos documentos comparten el zoom (Y)</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>motivo: %1</translation>
    </message>
</context>
<context>
    <name>purser::clients::FieldEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <extracomment>%1 is what the amount is of: &quot;Income of a year&quot;</extracomment>
        <translation>Divisa: %1</translation>
    </message>
    <message>
        <source>On file: %1. Fill in to replace it.</source>
        <extracomment>%1 is a masked value: &quot;•••789&quot;</extracomment>
        <translation>En la ficha: %1. Rellene para sustituirlo.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, dato obligatorio</translation>
    </message>
</context>
<context>
    <name>purser::clients::FileDeeds</name>
    <message>
        <source>%1, back</source>
        <translation>%1, reverso</translation>
    </message>
    <message>
        <source>Application %1 is open. Documents and consents come next.</source>
        <translation>La solicitud %1 está abierta. Ahora siguen los documentos y los consentimientos.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1: documento añadido.</translation>
    </message>
    <message>
        <source>%1 added; its check digits fit.</source>
        <translation>%1: documento añadido; los dígitos de control son correctos.</translation>
    </message>
    <message>
        <source>%1 added; a check digit is wrong.</source>
        <translation>%1: documento añadido; un dígito de control es incorrecto.</translation>
    </message>
    <message>
        <source>Correct the file of %1</source>
        <translation>Corregir la ficha de %1</translation>
    </message>
    <message>
        <source>What was said before stays in the history of each field.</source>
        <translation>Lo declarado antes permanece en el historial de cada campo.</translation>
    </message>
    <message>
        <source>A change voids the proposal that waits. What was said before stays in the history.</source>
        <translation>Un cambio deja sin efecto la propuesta pendiente. Lo declarado antes permanece en el historial.</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Fuente de los datos</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Visto en</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>The file of %1 is corrected.</source>
        <translation>Ficha de %1 corregida.</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Verificar: %1</translation>
    </message>
    <message>
        <source>You compared it with an accepted document. Another value later is not verified any more.</source>
        <translation>Usted lo comparó con un documento aceptado. Si el valor cambia después, deja de estar verificado.</translation>
    </message>
    <message>
        <source>Agrees with</source>
        <translation>Concuerda con</translation>
    </message>
    <message>
        <source>No document is accepted yet.</source>
        <translation>Aún no hay ningún documento aceptado.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verified: %1.</source>
        <translation>Verificado: %1.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historial: %1</translation>
    </message>
    <message>
        <source>Every value this field had, newest first.</source>
        <translation>Todos los valores que ha tenido este campo, los más recientes primero.</translation>
    </message>
    <message>
        <source>%1 (source: %2)</source>
        <translation>%1 (fuente: %2)</translation>
    </message>
    <message>
        <source>, checked by %1 on %2</source>
        <translation>, comprobado por %1 el %2</translation>
    </message>
    <message>
        <source>Nothing was ever said.</source>
        <translation>Nunca se declaró nada.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>It is shown for a short time. Your name and the purpose stay on the record.</source>
        <translation>Se muestra durante poco tiempo. Su nombre y la finalidad quedan registrados.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>purser::clients::FindingsPanel</name>
    <message>
        <source>Screening</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the lists resembles this client.</source>
        <translation>Nadie en las listas se parece a este cliente.</translation>
    </message>
    <message>
        <source>%1, %2, score %3</source>
        <translation>%1, %2, puntuación %3</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source> by %1 (%2)</source>
        <translation> por %1 (%2)</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Decide the hit %1</source>
        <translation>Decidir la coincidencia %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>No factor adds points.</source>
        <translation>Ningún factor suma puntos.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Titulares reales</translation>
    </message>
    <message numerus="yes">
        <source>through %n levels</source>
        <translation>
            <numerusform>a través de %n nivel</numerusform>
            <numerusform>a través de %n niveles</numerusform>
        </translation>
    </message>
    <message>
        <source>controls</source>
        <translation>ejerce el control</translation>
    </message>
    <message>
        <source>nominee</source>
        <translation>fiduciario</translation>
    </message>
    <message>
        <source>exactly %1/%2</source>
        <translation>exactamente %1/%2</translation>
    </message>
    <message>
        <source>Same person elsewhere</source>
        <translation>Misma persona en otra ficha</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir ficha</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>same %1</source>
        <translation>coincide: %1</translation>
    </message>
    <message>
        <source>Enhanced due diligence</source>
        <translation>Diligencia reforzada</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Anotar…</translation>
    </message>
    <message>
        <source>Write down %1</source>
        <translation>Anotar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source> · the same person</source>
        <translation> · la misma persona</translation>
    </message>
    <message>
        <source> · not the same person</source>
        <translation> · no es la misma persona</translation>
    </message>
    <message>
        <source>Decide whether %1 is the same</source>
        <translation>Decidir si %1 es la misma persona</translation>
    </message>
    <message>
        <source>What it consists of cannot be shown.</source>
        <translation>No se puede mostrar de qué se compone.</translation>
    </message>
    <message>
        <source>Higher lately</source>
        <translation>Más alto hace poco</translation>
    </message>
    <message>
        <source>%1 now; a better rating counts after a pause</source>
        <translation>ahora %1; una calificación mejor cuenta tras una pausa</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Mostrar todo…</translation>
    </message>
    <message>
        <source>Show everything that screenings found, and their proofs</source>
        <translation>Mostrar todo lo que encontraron los cribados y sus pruebas</translation>
    </message>
    <message>
        <source>What changes the band…</source>
        <translation>Qué cambia el nivel…</translation>
    </message>
    <message>
        <source>Verification by a vendor</source>
        <translation>Verificación por un proveedor</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Say why it is not followed: %1</source>
        <translation>Decir por qué no se sigue: %1</translation>
    </message>
    <message>
        <source>%1, reference %2</source>
        <translation>%1, referencia %2</translation>
    </message>
    <message>
        <source> · not followed: %1</source>
        <translation> · no seguido: %1</translation>
    </message>
</context>
<context>
    <name>purser::clients::ForecastChart</name>
    <message>
        <source>Reviews by month</source>
        <translation>Revisiones por mes</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Fuera de plazo: %1</translation>
    </message>
    <message>
        <source>%1	%2 reviews	%3 of high risk	%4 documents</source>
        <translation>%1	Revisiones: %2	riesgo alto: %3	Documentos: %4</translation>
    </message>
    <message numerus="yes">
        <source>Overdue now: %n reviews</source>
        <translation>
            <numerusform>Fuera de plazo ahora: %n revisión</numerusform>
            <numerusform>Fuera de plazo ahora: %n revisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reviews, %2 high risk · %3 documents</source>
        <translation>Revisiones: %1, riesgo alto: %2 · Doc.: %3</translation>
    </message>
</context>
<context>
    <name>purser::clients::FormDialog</name>
    <message>
        <source>Fields with a star are still empty.</source>
        <translation>Aún hay campos con asterisco vacíos.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Falta este dato.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>This has not the form of one.</source>
        <translation>El formato no es correcto.</translation>
    </message>
    <message>
        <source>This is no date. Write year-month-day: 1985-03-02.</source>
        <translation>No es una fecha. Escriba año-mes-día: 1985-03-02.</translation>
    </message>
    <message>
        <source>This is no amount: 25000 or 25000.50.</source>
        <translation>No es un importe. Ejemplos: 25000 o 25000.50.</translation>
    </message>
    <message>
        <source>This is no country.</source>
        <translation>No es un país.</translation>
    </message>
    <message>
        <source>This is not one of the list.</source>
        <translation>No está en la lista.</translation>
    </message>
    <message>
        <source>Separate what you list by commas.</source>
        <translation>Separe los elementos con comas.</translation>
    </message>
    <message>
        <source>This looks like the number of a payment card. None is ever stored.</source>
        <translation>Parece el número de una tarjeta de pago. Nunca se guarda ninguno.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be shown.</source>
        <translation>Contiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG or PDF by its content.</source>
        <translation>Por su contenido no es un PNG, JPEG ni PDF.</translation>
    </message>
    <message>
        <source>This is no share: 25, 33.33 or 1/3, at most the whole.</source>
        <translation>No es una participación: 25, 33.33 o 1/3, como máximo el total.</translation>
    </message>
    <message>
        <source>The file is empty or above 10 MB.</source>
        <translation>El archivo está vacío o supera los 10 MB.</translation>
    </message>
    <message>
        <source>The office does not take this.</source>
        <translation>La oficina no lo acepta.</translation>
    </message>
    <message>
        <source>Write the country first: DE 12345678911.</source>
        <translation>Escriba primero el país: DE 12345678911.</translation>
    </message>
</context>
<context>
    <name>purser::clients::FundsBar</name>
    <message>
        <source>%1 came in a year; nothing is declared.</source>
        <translation>%1 entraron en un año; no hay nada declarado.</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>nearly used up</source>
        <translation>casi agotado</translation>
    </message>
    <message>
        <source>within what was declared</source>
        <translation>dentro de lo declarado</translation>
    </message>
    <message>
        <source>%1 net worth</source>
        <translation>%1 de patrimonio neto</translation>
    </message>
    <message>
        <source>%1 expected deposits</source>
        <translation>%1 de depósitos previstos</translation>
    </message>
    <message>
        <source>%1 % used, %2: %3 of %4</source>
        <translation>%1 % usado, %2: %3 de %4</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Origen de los fondos</translation>
    </message>
</context>
<context>
    <name>purser::clients::HitDialog</name>
    <message>
        <source>Not %1</source>
        <translation>No es %1</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es %1</translation>
    </message>
    <message>
        <source>Not clear whether it is %1</source>
        <translation>No está claro si es %1</translation>
    </message>
    <message>
        <source>%1: something is waited for</source>
        <translation>%1: se espera algo</translation>
    </message>
    <message>
        <source>Hand on %1</source>
        <translation>Pasar %1 a otra persona</translation>
    </message>
    <message>
        <source>It still stands against the client, and is told of again on its day.</source>
        <translation>Sigue en contra del cliente y se vuelve a avisar en su día.</translation>
    </message>
    <message>
        <source>It stays open and goes to somebody else; you are not handed it again today. How often that happens is counted.</source>
        <translation>Sigue abierta y pasa a otra persona; hoy no se le vuelve a entregar. Se cuenta cuántas veces ocurre.</translation>
    </message>
    <message>
        <source>Your answer holds for exactly this data and this record of the list.</source>
        <translation>Su respuesta vale exactamente para estos datos y esta entrada de la lista.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>not put off</source>
        <translation>sin aplazar</translation>
    </message>
    <message>
        <source>Look at it again in days</source>
        <translation>Volver a verlo en días</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A reason with the digit that chooses it: &quot;2 · Other country&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>%1 is handed on.</source>
        <translation>%1 se ha pasado a otra persona.</translation>
    </message>
    <message>
        <source>%1 is decided.</source>
        <translation>%1 está decidido.</translation>
    </message>
</context>
<context>
    <name>purser::clients::HitsDialog</name>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Each is decided on its own, for exactly the data and the record of the list shown. That somebody is on a list is said of each by itself.</source>
        <translation>Cada una se decide por sí sola, exactamente para los datos y el registro de la lista mostrados. Que alguien está en una lista se dice de cada una por separado.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>En la lista como</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>Ready: %1 of %2</source>
        <translation>Listas: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n hits</source>
        <translation>
            <numerusform>Decidir %n coincidencia</numerusform>
            <numerusform>Decidir %n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>The office looks at them.</source>
        <translation>La oficina los examina.</translation>
    </message>
    <message>
        <source>None of them can be decided this way.</source>
        <translation>Ninguna de ellas puede decidirse así.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Elija un motivo.</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>Dígalo con palabras.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidida</translation>
    </message>
    <message>
        <source>not decided: it changed</source>
        <translation>no decidida: ha cambiado</translation>
    </message>
    <message>
        <source>Decided: %1 · left out: %2</source>
        <translation>Decididas: %1 · omitidas: %2</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
</context>
<context>
    <name>purser::clients::HitsPage</name>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>En la lista como</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Por qué esta puntuación</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Hits to decide</source>
        <translation>Coincidencias por decidir</translation>
    </message>
    <message>
        <source>No hit waits.</source>
        <translation>No hay coincidencias en espera.</translation>
    </message>
    <message>
        <source>What screening finds above the threshold appears here.</source>
        <translation>Aquí aparece lo que el filtrado encuentra por encima del umbral.</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Not clear…</source>
        <translation>No está claro…</translation>
    </message>
    <message>
        <source>Not the same…</source>
        <translation>No es la misma…</translation>
    </message>
    <message>
        <source>%1, two people</source>
        <translation>%1, dos personas</translation>
    </message>
    <message>
        <source>%1, behind the client</source>
        <translation>%1, detrás del cliente</translation>
    </message>
    <message>
        <source>Choose a hit in the list.</source>
        <translation>Elija una coincidencia de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not the same…</source>
        <translation>
            <numerusform>%n no es la misma…</numerusform>
            <numerusform>%n no son la misma…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits decided.</source>
        <translation>
            <numerusform>%n coincidencia decidida.</numerusform>
            <numerusform>%n coincidencias decididas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n omitida.</numerusform>
            <numerusform>%n omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of this entry</source>
        <translation>De esta entrada</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>One after the other: a letter says what it is, a digit gives the reason, Enter decides, and the next one is there. Several of a kind (Shift or Ctrl), or all of one entry, are decided with one reason; what takes two people, or changed since, is left out and named.</source>
        <translation>Una tras otra: una letra dice qué es, una cifra da el motivo, Intro decide y aparece la siguiente. Varias del mismo tipo (Mayús o Ctrl), o todas las de una entrada, se deciden con un solo motivo; lo que requiere dos personas o ha cambiado desde entonces queda fuera y se nombra.</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Pasar…</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>Esperar…</translation>
    </message>
    <message>
        <source>The same…</source>
        <translation>Es la misma persona…</translation>
    </message>
    <message>
        <source>All of this entry…</source>
        <translation>Todas las de esta entrada…</translation>
    </message>
    <message>
        <source>%1, again on %2</source>
        <translation>%1, de nuevo el %2</translation>
    </message>
    <message>
        <source>This is said of one hit at a time.</source>
        <translation>Esto se dice de una coincidencia cada vez.</translation>
    </message>
    <message>
        <source>You have handed it on today.</source>
        <translation>Usted la ha pasado hoy.</translation>
    </message>
    <message numerus="yes">
        <source>All %n of this entry…</source>
        <translation>
            <numerusform>%n de esta entrada…</numerusform>
            <numerusform>Las %n de esta entrada…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Asumir…</translation>
    </message>
    <message>
        <source>%1, with you</source>
        <translation>%1, lo tiene usted</translation>
    </message>
    <message>
        <source>%1, with %2 since %3</source>
        <translation>%1, lo tiene %2 desde las %3</translation>
    </message>
    <message>
        <source>%1 has it since %2.</source>
        <translation>%1 lo tiene desde las %2.</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Nobody else has it; it can be decided.</source>
        <translation>Nadie más lo tiene; se puede decidir.</translation>
    </message>
    <message>
        <source>The head of compliance takes over what somebody has.</source>
        <translation>La jefatura de cumplimiento asume lo que otra persona tiene.</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>Asumir %1</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Whoever has it cannot decide it any more. That you took it over, and why, is on the record.</source>
        <translation>Quien lo tiene ya no podrá decidirlo. Queda registrado que usted lo asumió y por qué.</translation>
    </message>
    <message>
        <source>Somebody else may decide it then.</source>
        <translation>Entonces podrá decidirlo otra persona.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Lo tiene</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>You have %1 now.</source>
        <translation>Ahora usted tiene %1.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está libre.</translation>
    </message>
</context>
<context>
    <name>purser::clients::IntakeTexts</name>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Residencia</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Situación económica</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Fiscalidad</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición política</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Two letters: en, de</source>
        <translation>Dos letras: en, de</translation>
    </message>
    <message>
        <source>Countries, separated by commas</source>
        <translation>Países, separados por comas</translation>
    </message>
    <message>
        <source>Country and number: DE 12345678911</source>
        <translation>País y número: DE 12345678911</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separados por comas</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un documento</translation>
    </message>
    <message>
        <source>A register</source>
        <translation>Un registro público</translation>
    </message>
    <message>
        <source>Terms of business</source>
        <translation>Condiciones generales</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>Risk disclosure</source>
        <translation>Advertencia de riesgos</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>Verificación tras el primer depósito</translation>
    </message>
    <message>
        <source>Electronic delivery</source>
        <translation>Entrega electrónica</translation>
    </message>
    <message>
        <source>Retail client</source>
        <translation>Cliente minorista</translation>
    </message>
    <message>
        <source>Professional client</source>
        <translation>Cliente profesional</translation>
    </message>
    <message>
        <source>Eligible counterparty</source>
        <translation>Contraparte elegible</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>espera a una segunda persona</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegada</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finalizada</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>verified in time</source>
        <translation>verificado a tiempo</translation>
    </message>
    <message>
        <source>lapsed: the money goes back</source>
        <translation>caducado: el dinero se devuelve</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>reembolsado</translation>
    </message>
    <message>
        <source>Request to the client</source>
        <translation>Petición al cliente</translation>
    </message>
    <message>
        <source>Application approved</source>
        <translation>Solicitud aprobada</translation>
    </message>
    <message>
        <source>Application rejected</source>
        <translation>Solicitud rechazada</translation>
    </message>
    <message>
        <source>Document expires soon</source>
        <translation>Documento a punto de caducar</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>espera su envío</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>refused by the mail server</source>
        <translation>rechazada por el servidor de correo</translation>
    </message>
    <message>
        <source>not sent, given up</source>
        <translation>no enviada, abandonada</translation>
    </message>
    <message>
        <source>The client&apos;s file has no e-mail address.</source>
        <translation>La ficha del cliente no tiene dirección de correo.</translation>
    </message>
    <message>
        <source>What stands in the client&apos;s file is no e-mail address.</source>
        <translation>Lo que figura en la ficha del cliente no es una dirección de correo.</translation>
    </message>
    <message>
        <source>It waited for too long; what it says may not be true any more.</source>
        <translation>Esperó demasiado; puede que su contenido ya no sea cierto.</translation>
    </message>
    <message>
        <source>The mail service broke off; it may have arrived.</source>
        <translation>El servicio de correo se interrumpió; puede que haya llegado.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was lost; it may have arrived.</source>
        <translation>Se perdió la respuesta del servidor de correo; puede que haya llegado.</translation>
    </message>
    <message>
        <source>The mail server does not take letters for this address.</source>
        <translation>El servidor de correo no acepta cartas para esta dirección.</translation>
    </message>
    <message>
        <source>The mail server does not take letters for this address at present.</source>
        <translation>El servidor de correo no acepta por ahora cartas para esta dirección.</translation>
    </message>
    <message>
        <source>The mail server refused the letter for what it holds.</source>
        <translation>El servidor de correo rechazó la carta por su contenido.</translation>
    </message>
    <message>
        <source>The mail server does not take the letter at present.</source>
        <translation>El servidor de correo no acepta la carta por ahora.</translation>
    </message>
    <message>
        <source>The office&apos;s mail server does not work; the office status says why.</source>
        <translation>El servidor de correo de la oficina no funciona; el estado de la oficina dice por qué.</translation>
    </message>
    <message>
        <source>%1 Its answer was %2.</source>
        <translation>%1 Su respuesta fue %2.</translation>
    </message>
    <message>
        <source>Verification not done in time</source>
        <translation>Verificación no hecha a tiempo</translation>
    </message>
    <message>
        <source>Documents once more</source>
        <translation>Documentos de nuevo</translation>
    </message>
    <message>
        <source>Question about a payment</source>
        <translation>Pregunta sobre un pago</translation>
    </message>
    <message>
        <source>Payment not carried out</source>
        <translation>Pago no realizado</translation>
    </message>
    <message>
        <source>%1, side %2</source>
        <translation>%1, lado %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::LetterTextDialog</name>
    <message>
        <source>%1: %2 has to stand in the text.</source>
        <extracomment>%1 is a language, %2 a placeholder in braces.</extracomment>
        <translation>%1: %2 tiene que figurar en el texto.</translation>
    </message>
    <message>
        <source>%1: nothing is ever filled in for %2.</source>
        <translation>%1: %2 nunca se sustituye por nada.</translation>
    </message>
    <message>
        <source>%1: a text is missing.</source>
        <translation>%1: falta un texto.</translation>
    </message>
    <message>
        <source>%1: a text is too long.</source>
        <translation>%1: un texto es demasiado largo.</translation>
    </message>
    <message>
        <source>Question to an applicant</source>
        <translation>Pregunta a un solicitante</translation>
    </message>
    <message>
        <source>Application approved</source>
        <translation>Solicitud aprobada</translation>
    </message>
    <message>
        <source>Application rejected</source>
        <translation>Solicitud rechazada</translation>
    </message>
    <message>
        <source>Document expires soon</source>
        <translation>El documento caduca pronto</translation>
    </message>
    <message>
        <source>Question about a payment</source>
        <translation>Pregunta sobre un pago</translation>
    </message>
    <message>
        <source>Reason to ask an applicant: %1</source>
        <translation>Motivo para preguntar a un solicitante: %1</translation>
    </message>
    <message>
        <source>Reason to ask about a payment: %1</source>
        <translation>Motivo para preguntar por un pago: %1</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Propuesto por %1: %2</translation>
    </message>
    <message>
        <source>What clients are written, in every language. Another person puts it in force; letters written before keep their words.</source>
        <translation>Lo que se escribe a los clientes, en cada idioma. Otra persona lo pone en vigor; las cartas anteriores conservan su texto.</translation>
    </message>
    <message>
        <source>As a client would read it</source>
        <translation>Como lo leería un cliente</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Put this version in force</source>
        <translation>Poner esta versión en vigor</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>Proponer esta versión</translation>
    </message>
    <message>
        <source>Filled in: %1. Needed in every language: %2.</source>
        <translation>Se sustituye: %1. Necesario en cada idioma: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>A part of a sentence, without a full stop: it stands inside a letter.</source>
        <translation>Una parte de una frase, sin punto final: figura dentro de una carta.</translation>
    </message>
    <message>
        <source>Subject, %1</source>
        <translation>Asunto, %1</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Texto, %1</translation>
    </message>
    <message>
        <source>The head of compliance decides this, and never on what they proposed.</source>
        <translation>Esto lo decide la dirección de cumplimiento, y nunca sobre lo que ella misma propuso.</translation>
    </message>
    <message>
        <source>Change a text first.</source>
        <translation>Cambie primero un texto.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
    <message>
        <source>Verification not done in time</source>
        <translation>Verificación no hecha a tiempo</translation>
    </message>
    <message>
        <source>Payment not carried out</source>
        <translation>Pago no realizado</translation>
    </message>
    <message>
        <source>Reason a payment was rejected: %1</source>
        <translation>Motivo por el que se rechazó un pago: %1</translation>
    </message>
    <message>
        <source>Documents once more</source>
        <translation>Documentos de nuevo</translation>
    </message>
    <message>
        <source>Kind of document: %1</source>
        <translation>Tipo de documento: %1</translation>
    </message>
    <message>
        <source>Reason a document was sent back: %1</source>
        <translation>Motivo por el que se devolvió un documento: %1</translation>
    </message>
    <message>
        <source>A part of a sentence, without a full stop: it stands inside a letter. Needed in every language: %1.</source>
        <translation>Parte de una frase, sin punto final: aparece dentro de una carta. Necesario en cada idioma: %1.</translation>
    </message>
    <message>
        <source>%1: “%2” would tell the client of screening, suspicion or a case. No letter may.</source>
        <translation>%1: «%2» hablaría al cliente de un control de listas, una sospecha o un caso. Ninguna carta puede hacerlo.</translation>
    </message>
</context>
<context>
    <name>purser::clients::LettersPage</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Letters to clients</source>
        <translation>Cartas a clientes</translation>
    </message>
    <message>
        <source>What clients are written and how reasons are put to them, in every language. One person proposes another version, the head of compliance puts it in force.</source>
        <translation>Lo que se escribe a los clientes y cómo se les exponen los motivos, en cada idioma. Una persona propone otra versión y la dirección de cumplimiento la pone en vigor.</translation>
    </message>
    <message>
        <source>There are no letters.</source>
        <translation>No hay cartas.</translation>
    </message>
    <message>
        <source>Templates come with the program and its upgrades.</source>
        <translation>Las plantillas vienen con el programa y sus actualizaciones.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Read or change…</source>
        <translation>Leer o cambiar…</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>Choose a letter in the list.</source>
        <translation>Elija una carta de la lista.</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Elija una propuesta de la lista.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>Esto lo decide la dirección de cumplimiento.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>Usted lo propuso; decide otra persona.</translation>
    </message>
    <message>
        <source>Change %1 waits for the head of compliance.</source>
        <translation>El cambio %1 espera a la dirección de cumplimiento.</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>El cambio %1 está en vigor.</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Rechazar la propuesta</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>No cambia nada. Quien lo propuso ve el motivo.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>El cambio %1 se ha rechazado.</translation>
    </message>
</context>
<context>
    <name>purser::clients::LeverageDialog</name>
    <message>
        <source>Change leverage</source>
        <translation>Cambiar el apalancamiento</translation>
    </message>
    <message>
        <source>The trading server sets it within moments. More than now needs a good identity review.</source>
        <translation>El servidor de trading lo aplica en unos instantes. Más que ahora requiere una revisión de identidad en regla.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Apalancamiento</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Set 1:%1</source>
        <translation>Aplicar 1:%1</translation>
    </message>
    <message>
        <source>Choose another leverage than now.</source>
        <translation>Elija un apalancamiento distinto del actual.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ListsPage</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista por última vez</translation>
    </message>
    <message>
        <source>When the service last found the file of the publisher</source>
        <translation>Cuándo encontró el servicio por última vez el archivo del editor</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>SHA-256 of what was read; certificates name it</source>
        <translation>SHA-256 de lo leído; los certificados la nombran</translation>
    </message>
    <message>
        <source>Lists in force</source>
        <translation>Listas en vigor</translation>
    </message>
    <message>
        <source>What clients are compared with. Every name of every list is looked for each night; all of them have to be found.</source>
        <translation>Con qué se compara a los clientes. Cada noche se busca cada nombre de cada lista; todos tienen que encontrarse.</translation>
    </message>
    <message>
        <source>No list is in force.</source>
        <translation>Ninguna lista está en vigor.</translation>
    </message>
    <message>
        <source>The screening service reads the lists of its folder and puts them in force.</source>
        <translation>El servicio de cribado lee las listas de su carpeta y las pone en vigor.</translation>
    </message>
</context>
<context>
    <name>purser::clients::MatchDialog</name>
    <message>
        <source>Match to a deposit</source>
        <translation>Vincular a un depósito</translation>
    </message>
    <message>
        <source>Say by which deposit this card or account is known. Money then goes back to it first. This stays on the record and can be taken back.</source>
        <translation>Diga por qué depósito se conoce esta tarjeta o cuenta. El dinero vuelve entonces primero a ella. Esto queda registrado y puede retirarse.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Choose the deposit</source>
        <translation>Elija el depósito</translation>
    </message>
    <message>
        <source>Came by it</source>
        <translation>Llegó por ella</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, the last of %n deposit(s)</source>
        <translation>
            <numerusform>%1, el último de %n depósito</numerusform>
            <numerusform>%1, el último de %n depósitos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as it is now</source>
        <translation>%1, como está ahora</translation>
    </message>
    <message>
        <source>None of them: take back what was said</source>
        <translation>Ninguno: retirar lo dicho</translation>
    </message>
    <message>
        <source>The deposits are being read.</source>
        <translation>Se están leyendo los depósitos.</translation>
    </message>
    <message>
        <source>No deposit by this method tells its card or account.</source>
        <translation>Ningún depósito por este método indica su tarjeta o cuenta.</translation>
    </message>
    <message>
        <source>Choose the deposit that came by it.</source>
        <translation>Elija el depósito que llegó por ella.</translation>
    </message>
</context>
<context>
    <name>purser::clients::MergeComparison</name>
    <message>
        <source>another date of birth</source>
        <translation>otra fecha de nacimiento</translation>
    </message>
    <message>
        <source>another nationality</source>
        <translation>otra nacionalidad</translation>
    </message>
    <message>
        <source>a confirmed hit of screening</source>
        <translation>una coincidencia confirmada del cribado</translation>
    </message>
    <message>
        <source>a political exposure</source>
        <translation>una exposición política</translation>
    </message>
    <message>
        <source>a higher risk</source>
        <translation>un riesgo mayor</translation>
    </message>
    <message>
        <source>Both files beside each other</source>
        <translation>Ambos expedientes, uno junto al otro</translation>
    </message>
    <message>
        <source>Both files are being read.</source>
        <translation>Se están leyendo ambos expedientes.</translation>
    </message>
    <message>
        <source>Payments are not finished: %1.</source>
        <translation>Hay pagos sin terminar: %1.</translation>
    </message>
    <message>
        <source>Money is held: %1.</source>
        <translation>Hay dinero retenido: %1.</translation>
    </message>
    <message>
        <source>An application is open: %1.</source>
        <translation>Hay una solicitud abierta: %1.</translation>
    </message>
    <message>
        <source>A proposal waits for a second person already: %1.</source>
        <translation>Ya hay una propuesta que espera a una segunda persona: %1.</translation>
    </message>
    <message>
        <source>Merged already: %1.</source>
        <translation>Ya fusionado: %1.</translation>
    </message>
    <message>
        <source>The file that would go on is closed: %1.</source>
        <translation>El expediente que continuaría está cerrado: %1.</translation>
    </message>
    <message>
        <source>The file that would be closed is suspended: %1.</source>
        <translation>El expediente que se cerraría está suspendido: %1.</translation>
    </message>
    <message>
        <source>One is a person, the other a company.</source>
        <translation>Uno es una persona y el otro una empresa.</translation>
    </message>
    <message>
        <source>They belong to two legal entities.</source>
        <translation>Pertenecen a dos entidades jurídicas.</translation>
    </message>
    <message>
        <source>Hits of screening are not decided yet.</source>
        <translation>Hay coincidencias del cribado sin decidir.</translation>
    </message>
    <message>
        <source>A rating by hand waits for a second person.</source>
        <translation>Una calificación manual espera a una segunda persona.</translation>
    </message>
    <message>
        <source>A client category waits for a second person.</source>
        <translation>Una categoría de cliente espera a una segunda persona.</translation>
    </message>
    <message>
        <source>A verification after the first deposit is running.</source>
        <translation>Hay una verificación posterior al primer depósito en curso.</translation>
    </message>
    <message>
        <source>Money has moved since: %1.</source>
        <translation>Desde entonces se ha movido dinero: %1.</translation>
    </message>
    <message>
        <source>A review has been decided since: %1.</source>
        <translation>Desde entonces se ha decidido una revisión: %1.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>%1 says %2: %3 will be reviewed again.</source>
        <translation>%1 indica %2: %3 se revisará de nuevo.</translation>
    </message>
    <message>
        <source>%1, goes on</source>
        <translation>%1, continúa</translation>
    </message>
    <message>
        <source>%1, is closed</source>
        <translation>%1, se cierra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, nivel %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Destinos de pago</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Its time is over. Days allowed: %1.</source>
        <translation>El plazo ha terminado. Días permitidos: %1.</translation>
    </message>
</context>
<context>
    <name>purser::clients::MergeDeeds</name>
    <message>
        <source>One person in two files?</source>
        <translation>¿Una persona en dos expedientes?</translation>
    </message>
    <message>
        <source>Merging closes one file into the other; a second person has to agree. Accounts, payments and documents stay where they are and are read together. It can be taken back for a while.</source>
        <translation>La fusión cierra un expediente en favor del otro; una segunda persona debe aceptarla. Las cuentas, los pagos y los documentos se quedan donde están y se leen juntos. Durante un tiempo se puede deshacer.</translation>
    </message>
    <message>
        <source>The file that goes on</source>
        <translation>Expediente que continúa</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The same person: merge the files</source>
        <translation>La misma persona: fusionar los expedientes</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>The same person, but nothing is merged yet</source>
        <translation>La misma persona, pero sin fusionar todavía</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Qué lo acredita</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>The merge waits for a second person.</source>
        <translation>La fusión espera a una segunda persona.</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Decidido.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>This merge has ended.</source>
        <translation>Esta fusión ha terminado.</translation>
    </message>
    <message>
        <source>Take the merge of %1 back?</source>
        <translation>¿Deshacer la fusión de %1?</translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>¿Fusionar %1 con %2?</translation>
    </message>
    <message>
        <source>You proposed it; another person agrees. You may take the proposal back.</source>
        <translation>Usted lo propuso; otra persona lo acepta. Puede retirar la propuesta.</translation>
    </message>
    <message>
        <source>The closed file is opened again, as it stood before.</source>
        <translation>El expediente cerrado se abre de nuevo, tal como estaba.</translation>
    </message>
    <message>
        <source>You agree to exactly what stands here. Nothing of accounts and payments moves.</source>
        <translation>Usted acepta exactamente lo que figura aquí. No se mueve nada de cuentas ni pagos.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Ratificar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>Retirar la propuesta</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 está abierto de nuevo.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 se fusionó con %2.</translation>
    </message>
    <message>
        <source>Undo the merge of %1</source>
        <translation>Deshacer la fusión de %1</translation>
    </message>
    <message>
        <source>Possible until %1. A second person has to agree; then %2 is open again, as it stood before.</source>
        <translation>Posible hasta %1. Una segunda persona debe aceptarlo; entonces %2 vuelve a abrirse, tal como estaba.</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Por qué se deshace</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Taking it back waits for a second person.</source>
        <translation>Deshacerla espera a una segunda persona.</translation>
    </message>
</context>
<context>
    <name>purser::clients::NewTicketDialog</name>
    <message>
        <source>New ticket</source>
        <translation>Nueva consulta</translation>
    </message>
    <message>
        <source>What %1 asks. You have it once it is entered.</source>
        <translation>Lo que consulta %1. La consulta queda en sus manos al registrarla.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>What the client wrote or said</source>
        <translation>Lo que el cliente escribió o dijo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>En palabras del cliente</translation>
    </message>
    <message>
        <source>Enter the ticket</source>
        <translation>Registrar la consulta</translation>
    </message>
    <message>
        <source>Enter a subject and what the client wrote or said.</source>
        <translation>Escriba un asunto y lo que el cliente escribió o dijo.</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %n letters.</source>
        <translation>
            <numerusform>El texto tiene más de %n letra.</numerusform>
            <numerusform>El texto tiene más de %n letras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::NotesPanel</name>
    <message>
        <source>Add the note</source>
        <translation>Añadir la nota</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>A note for colleagues; it cannot be changed later</source>
        <translation>Nota para los compañeros; no se puede cambiar después</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>You wrote this note %1 and did not add it.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>Escribió esta nota %1 y no la añadió.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Aún no hay notas.</translation>
    </message>
</context>
<context>
    <name>purser::clients::OutlookDialogs</name>
    <message>
        <source>Expiring documents</source>
        <translation>Documentos por caducar</translation>
    </message>
    <message>
        <source>Accepted documents whose end comes within 90 days or is past, soonest first.</source>
        <translation>Documentos aceptados que caducan en 90 días o ya han caducado, los más próximos primero.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>No document expires within 90 days.</source>
        <translation>Ningún documento caduca en los próximos 90 días.</translation>
    </message>
    <message>
        <source>Accepted documents stand here when their end comes near.</source>
        <translation>Los documentos aceptados aparecen aquí cuando se acerca su caducidad.</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Review workload</source>
        <translation>Carga de revisiones</translation>
    </message>
    <message>
        <source>Periodic reviews by the month they fall due, and documents that expire. Work on new applications comes on top.</source>
        <translation>Revisiones periódicas por el mes en que vencen y documentos que caducan. A ello se suma el trabajo de las nuevas solicitudes.</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copiar las cifras</translation>
    </message>
    <message>
        <source>Who may be one person</source>
        <translation>Quiénes pueden ser la misma persona</translation>
    </message>
    <message>
        <source>Other client</source>
        <translation>Otro cliente</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Qué coincide</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Nadie parece estar registrado dos veces.</translation>
    </message>
    <message>
        <source>Pairs appear when a new applicant, document or account resembles somebody.</source>
        <translation>Los pares aparecen cuando un nuevo solicitante, un documento o una cuenta se parece a alguien.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Espera a una segunda persona</translation>
    </message>
    <message>
        <source>Taking it back waits</source>
        <translation>Deshacerla está pendiente</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Pairs of clients that nobody has decided, the likely ones first.</source>
        <translation>Pares de clientes que nadie ha decidido, primero los probables.</translation>
    </message>
    <message>
        <source>Merged files</source>
        <translation>Expedientes fusionados</translation>
    </message>
    <message>
        <source>Files of one client that were or will be merged, those that wait for a second person first.</source>
        <translation>Expedientes de un mismo cliente que se fusionaron o se fusionarán, primero los que esperan a una segunda persona.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>No files have been merged.</source>
        <translation>No se ha fusionado ningún expediente.</translation>
    </message>
    <message>
        <source>Files are merged from the list of who may be one person.</source>
        <translation>Los expedientes se fusionan desde la lista de quienes pueden ser una misma persona.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Money that goes back</source>
        <translation>Dinero que vuelve</translation>
    </message>
    <message>
        <source>Of clients who were not verified in time, by the deposit it came with; what people have to see to stands first.</source>
        <translation>De clientes que no se verificaron a tiempo, según el depósito con el que llegó; primero lo que alguien tiene que atender.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>See to it…</source>
        <translation>Atenderlo…</translation>
    </message>
    <message>
        <source>No money has to go back.</source>
        <translation>No hay dinero que devolver.</translation>
    </message>
    <message>
        <source>It stands here from the day a deferred verification lapses until it has arrived.</source>
        <translation>Figura aquí desde el día en que vence una verificación aplazada hasta que ha llegado.</translation>
    </message>
    <message>
        <source>A withdrawal carries it.</source>
        <translation>Un retiro lo lleva.</translation>
    </message>
</context>
<context>
    <name>purser::clients::OwnerDeeds</name>
    <message>
        <source>Share</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Percent or an exact part: 25, 33.33, 1/3</source>
        <translation>Porcentaje o fracción exacta: 25, 33.33, 1/3</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Acreditado por</translation>
    </message>
    <message>
        <source>Controls by other means</source>
        <translation>Ejerce el control por otros medios</translation>
    </message>
    <message>
        <source>Holds for somebody else</source>
        <translation>Es titular por cuenta de otra persona</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>Propietario de %1</translation>
    </message>
    <message>
        <source>Companies in between are entered like owners; then enter who owns them.</source>
        <translation>Las empresas intermedias se registran como propietarios; después registre a quién pertenecen.</translation>
    </message>
    <message>
        <source>Owns a part of</source>
        <translation>Posee una parte de</translation>
    </message>
    <message>
        <source>Empty: of the client itself</source>
        <translation>Vacío: del propio cliente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Add the owner</source>
        <translation>Añadir el propietario</translation>
    </message>
    <message>
        <source>Owner of %1 added.</source>
        <translation>Propietario de %1 añadido.</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Participación de %1</translation>
    </message>
    <message>
        <source>Of %1. A share of 0 ends it; what was before stays in the record.</source>
        <translation>En %1. Una participación de 0 le pone fin; lo anterior queda registrado.</translation>
    </message>
    <message>
        <source>Save the share</source>
        <translation>Guardar la participación</translation>
    </message>
    <message>
        <source>Share of %1 saved.</source>
        <translation>Participación de %1 guardada.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PartnerGradeDialog</name>
    <message>
        <source>Grade of %1</source>
        <translation>Calificación de %1</translation>
    </message>
    <message>
        <source>The same or a worse grade holds at once, a milder one when a second person agrees. All clients of the partner and of those below are rated again.</source>
        <translation>La misma calificación o una peor vale de inmediato; una más leve, cuando otra persona esté de acuerdo. Se vuelve a valorar a todos los clientes del socio y de los que están por debajo.</translation>
    </message>
    <message>
        <source>Gradings so far</source>
        <translation>Calificaciones hasta ahora</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>%1 in all; high: %2; prohibited: %3</source>
        <translation>%1 en total; alto: %2; prohibido: %3</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>%1, by %2 above it</source>
        <translation>%1, por %2, que está por encima</translation>
    </message>
    <message>
        <source>Look at it again in days</source>
        <translation>Volver a mirarlo en días</translation>
    </message>
    <message>
        <source>Evidence: what was looked at and what it said</source>
        <translation>Prueba: qué se miró y qué decía</translation>
    </message>
    <message>
        <source>Grade it</source>
        <translation>Calificar</translation>
    </message>
    <message>
        <source>Nobody graded it so far.</source>
        <translation>Nadie lo ha calificado hasta ahora.</translation>
    </message>
    <message>
        <source>The grades are on their way.</source>
        <translation>Las calificaciones se están cargando.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PartnersPage</name>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Prohibido</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>%1, proposed: %2</source>
        <translation>%1, propuesto: %2</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Who brings clients to the office is part of their risk. The worst grade of a partner and of those above it counts; through a prohibited one nobody is approved. What waits for a second person comes first, then what is to be looked at again.</source>
        <translation>Quién trae a los clientes forma parte de su riesgo. Cuenta la peor calificación del socio y de los que están por encima; a través de uno prohibido no se aprueba a nadie. Primero va lo que espera a otra persona; después, lo que hay que volver a mirar.</translation>
    </message>
    <message>
        <source>No partner in sight.</source>
        <translation>Ningún socio a la vista.</translation>
    </message>
    <message>
        <source>Partners whom you look after are graded by others.</source>
        <translation>A los socios que usted atiende los califican otras personas.</translation>
    </message>
    <message>
        <source>Turn down…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Aceptar…</translation>
    </message>
    <message>
        <source>Grade…</source>
        <translation>Calificar…</translation>
    </message>
    <message>
        <source>Gradings…</source>
        <translation>Calificaciones…</translation>
    </message>
    <message>
        <source>%1, by %2 above it</source>
        <translation>%1, por %2, que está por encima</translation>
    </message>
    <message>
        <source>Choose a partner in the list.</source>
        <translation>Elija un socio de la lista.</translation>
    </message>
    <message>
        <source>Nothing waits for a second person here.</source>
        <translation>Aquí nada espera a otra persona.</translation>
    </message>
    <message>
        <source>%1 proposed this; another person decides.</source>
        <translation>%1 propuso esto; decide otra persona.</translation>
    </message>
    <message>
        <source>A milder grade of %1 is proposed; another person decides.</source>
        <translation>Se propuso una calificación más leve de %1; decide otra persona.</translation>
    </message>
    <message>
        <source>%1 is graded; its clients are rated again by the nightly work.</source>
        <translation>%1 está calificado; el trabajo nocturno vuelve a valorar a sus clientes.</translation>
    </message>
    <message>
        <source>Agree to a milder grade of %1</source>
        <translation>Aceptar una calificación más leve de %1</translation>
    </message>
    <message>
        <source>Turn down a milder grade of %1</source>
        <translation>Rechazar una calificación más leve de %1</translation>
    </message>
    <message>
        <source>All clients of the partner and of those below are rated again.</source>
        <translation>Se vuelve a valorar a todos los clientes del socio y de los que están por debajo.</translation>
    </message>
    <message>
        <source>The grade stays as it is.</source>
        <translation>La calificación queda como está.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>The milder grade of %1 holds.</source>
        <translation>Vale la calificación más leve de %1.</translation>
    </message>
    <message>
        <source>The grade of %1 stays as it is.</source>
        <translation>La calificación de %1 queda como está.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PayeeCheckDialog</name>
    <message>
        <source>Verification of payee</source>
        <translation>Verificación del beneficiario</translation>
    </message>
    <message>
        <source>What the bank of the destination says of the name. The last answer counts; record another to correct this one.</source>
        <translation>Lo que el banco del destino dice del nombre. Cuenta la última respuesta; registre otra para corregir esta.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Choose the answer</source>
        <translation>Elija la respuesta</translation>
    </message>
    <message>
        <source>The bank or service that answered</source>
        <translation>El banco o servicio que respondió</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nombre encontrado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondido el</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Registrar la respuesta</translation>
    </message>
    <message>
        <source>Choose what the bank answered.</source>
        <translation>Elija lo que respondió el banco.</translation>
    </message>
    <message>
        <source>A bank that says nearly says which name it has: enter it.</source>
        <translation>Un banco que dice «casi» dice qué nombre tiene: introdúzcalo.</translation>
    </message>
    <message>
        <source>Say whose answer it is.</source>
        <translation>Diga de quién es la respuesta.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PlaceDialog</name>
    <message>
        <source>Place a client</source>
        <translation>Asignar un cliente</translation>
    </message>
    <message>
        <source>Colleagues whose work is limited to a brand, desk or team see the client and the payments accordingly, at once.</source>
        <translation>Los colegas cuyo trabajo se limita a una marca, una mesa o un equipo ven al cliente y sus pagos en consecuencia, de inmediato.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Place the client</source>
        <translation>Asignar el cliente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Choose another place than now.</source>
        <translation>Elija una asignación distinta de la actual.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyDialog</name>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>Propuesto por %1: %2</translation>
    </message>
    <message>
        <source>A changed rule has a dot at its left. Try it before you propose it: the office says whom it touches. The head of compliance puts it in force.</source>
        <translation>Una regla cambiada lleva un punto a su izquierda. Pruébela antes de proponerla: la oficina dice a quién afecta. La dirección de cumplimiento la pone en vigor.</translation>
    </message>
    <message>
        <source>What changes, and whom does it touch?</source>
        <translation>¿Qué cambia y a quién afecta?</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What changes, and whom it touches</source>
        <translation>Qué cambia y a quién afecta</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Aún no se ha probado.</translation>
    </message>
    <message>
        <source>Put this version in force</source>
        <translation>Poner en vigor esta versión</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>Proponer esta versión</translation>
    </message>
    <message>
        <source>The head of compliance decides this, and never on what they proposed.</source>
        <translation>Lo decide la dirección de cumplimiento, y nunca sobre lo que propuso.</translation>
    </message>
    <message>
        <source>Change a rule first.</source>
        <translation>Cambie primero una regla.</translation>
    </message>
    <message>
        <source>Look first whom it touches.</source>
        <translation>Mire primero a quién afecta.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyPage</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Clients touched</source>
        <translation>Clientes afectados</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Policy of onboarding</source>
        <translation>Política de alta</translation>
    </message>
    <message>
        <source>What is asked of whom, where and at which risk. One person proposes the next version and sees whom it touches, the head of compliance puts it in force.</source>
        <translation>Qué se pide a quién, dónde y con qué riesgo. Una persona propone la versión siguiente y ve a quién afecta; la dirección de cumplimiento la pone en vigor.</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>No hay política.</translation>
    </message>
    <message>
        <source>The first version comes with the program.</source>
        <translation>La primera versión viene con el programa.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Read or change…</source>
        <translation>Leer o cambiar…</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>Choose a part in the list.</source>
        <translation>Elija una parte en la lista.</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Elija una propuesta en la lista.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>Lo decide la dirección de cumplimiento.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>Usted lo propuso; decide otra persona.</translation>
    </message>
    <message>
        <source>Change %1 waits for the head of compliance.</source>
        <translation>El cambio %1 espera a la dirección de cumplimiento.</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>El cambio %1 está en vigor.</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Rechazar la propuesta</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>Nada cambia. Quien lo propuso ve por qué.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>El cambio %1 está rechazado.</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyTable</name>
    <message>
        <source>Add a rule like this one</source>
        <translation>Añadir una regla como esta</translation>
    </message>
    <message>
        <source>Take this rule out</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>Narrow by words: Germany high document</source>
        <translation>Acotar con palabras: Alemania alto documento</translation>
    </message>
    <message>
        <source>Narrow by words</source>
        <translation>Acotar con palabras</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>purser::clients::PolicyTexts</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdicción</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>Desde el nivel</translation>
    </message>
    <message>
        <source>Asked is a</source>
        <translation>Se pide</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>By which law</source>
        <translation>Según qué ley</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>Clientes nuevos</translation>
    </message>
    <message>
        <source>Source of the list</source>
        <translation>Fuente de la lista</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>Lista del</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>While verification is deferred</source>
        <translation>Mientras la verificación está aplazada</translation>
    </message>
    <message>
        <source>When the approval is past its day</source>
        <translation>Cuando la aprobación ha vencido</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Senior management</source>
        <translation>Alta dirección</translation>
    </message>
    <message>
        <source>Has a number</source>
        <translation>Tiene número</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <translation>Tiene caducidad</translation>
    </message>
    <message>
        <source>Months old at most</source>
        <translation>Meses de antigüedad como máximo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>En alemán</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>En español</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>En ruso</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>En árabe</translation>
    </message>
    <message>
        <source>Points to pass</source>
        <translation>Puntos para aprobar</translation>
    </message>
    <message>
        <source>Hours to think after failing</source>
        <translation>Horas para pensar tras suspender</translation>
    </message>
    <message>
        <source>Tests again</source>
        <translation>Pruebas de nuevo</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>En cuántos días</translation>
    </message>
    <message>
        <source>What is asked of applicants</source>
        <translation>Qué se pide a los solicitantes</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>What a level opens</source>
        <translation>Qué abre un nivel</translation>
    </message>
    <message>
        <source>Who decides applications</source>
        <translation>Quién decide las solicitudes</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Clases de documentos</translation>
    </message>
    <message>
        <source>Questions of the appropriateness test</source>
        <translation>Preguntas de la prueba de conveniencia</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>ingresar</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>operar</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>leverage</source>
        <translation>apalancamiento</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprobar</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>document that proves</source>
        <translation>documento que acredita</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>due diligence</source>
        <translation>diligencia debida</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>prohibited</source>
        <translation>prohibido</translation>
    </message>
    <message>
        <source>To pass: %1; hours to think: %2; tests again: %3 in %4 days</source>
        <translation>Para aprobar: %1; horas para pensar: %2; pruebas de nuevo: %3 en %4 días</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nueva: %1</translation>
    </message>
    <message>
        <source>Falls away: %1</source>
        <translation>Desaparece: %1</translation>
    </message>
    <message>
        <source>Changed: %1 → %2</source>
        <translation>Cambiada: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients could trade no longer.</source>
        <translation>
            <numerusform>%n cliente ya no podría operar.</numerusform>
            <numerusform>%n clientes ya no podrían operar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could trade.</source>
        <translation>
            <numerusform>%n cliente más podría operar.</numerusform>
            <numerusform>%n clientes más podrían operar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could withdraw no longer.</source>
        <translation>
            <numerusform>%n cliente ya no podría retirar.</numerusform>
            <numerusform>%n clientes ya no podrían retirar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could withdraw.</source>
        <translation>
            <numerusform>%n cliente más podría retirar.</numerusform>
            <numerusform>%n clientes más podrían retirar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could deposit no longer.</source>
        <translation>
            <numerusform>%n cliente ya no podría ingresar.</numerusform>
            <numerusform>%n clientes ya no podrían ingresar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could deposit.</source>
        <translation>
            <numerusform>%n cliente más podría ingresar.</numerusform>
            <numerusform>%n clientes más podrían ingresar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients could have higher leverage no longer.</source>
        <translation>
            <numerusform>%n cliente ya no podría tener mayor apalancamiento.</numerusform>
            <numerusform>%n clientes ya no podrían tener mayor apalancamiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clients could have higher leverage.</source>
        <translation>
            <numerusform>%n cliente más podría tener mayor apalancamiento.</numerusform>
            <numerusform>%n clientes más podrían tener mayor apalancamiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would lack: %1.</source>
        <translation>
            <numerusform>A %n cliente le faltaría: %1.</numerusform>
            <numerusform>A %n clientes les faltaría: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would no longer lack: %1.</source>
        <translation>
            <numerusform>A %n cliente ya no le faltaría: %1.</numerusform>
            <numerusform>A %n clientes ya no les faltaría: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be rated higher.</source>
        <translation>
            <numerusform>%n cliente tendría una calificación más alta.</numerusform>
            <numerusform>%n clientes tendrían una calificación más alta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be rated lower.</source>
        <translation>
            <numerusform>%n cliente tendría una calificación más baja.</numerusform>
            <numerusform>%n clientes tendrían una calificación más baja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients live in a country that would be blocked.</source>
        <translation>
            <numerusform>%n cliente vive en un país que quedaría bloqueado.</numerusform>
            <numerusform>%n clientes viven en un país que quedaría bloqueado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients live in a country that would be open again.</source>
        <translation>
            <numerusform>%n cliente vive en un país que volvería a estar abierto.</numerusform>
            <numerusform>%n clientes viven en un país que volvería a estar abierto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open applications would take more people.</source>
        <translation>
            <numerusform>%n solicitud abierta necesitaría más personas.</numerusform>
            <numerusform>%n solicitudes abiertas necesitarían más personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open applications would take fewer people.</source>
        <translation>
            <numerusform>%n solicitud abierta necesitaría menos personas.</numerusform>
            <numerusform>%n solicitudes abiertas necesitarían menos personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have a document that would not be accepted: %1.</source>
        <translation>
            <numerusform>%n cliente tiene un documento que no se aceptaría: %1.</numerusform>
            <numerusform>%n clientes tienen un documento que no se aceptaría: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have a document that would be accepted: %1.</source>
        <translation>
            <numerusform>%n cliente tiene un documento que ahora se aceptaría: %1.</numerusform>
            <numerusform>%n clientes tienen un documento que ahora se aceptaría: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would fail by the answers they gave.</source>
        <translation>
            <numerusform>%n cliente suspendería con sus respuestas.</numerusform>
            <numerusform>%n clientes suspenderían con sus respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would pass by the answers they gave.</source>
        <translation>
            <numerusform>%n cliente aprobaría con sus respuestas.</numerusform>
            <numerusform>%n clientes aprobarían con sus respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients answered other questions.</source>
        <translation>
            <numerusform>%n cliente respondió otras preguntas.</numerusform>
            <numerusform>%n clientes respondieron otras preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients answered these questions before.</source>
        <translation>
            <numerusform>%n cliente ya respondió estas preguntas.</numerusform>
            <numerusform>%n clientes ya respondieron estas preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would go from risk %1 to %2.</source>
        <translation>
            <numerusform>%n cliente pasaría del riesgo %1 al %2.</numerusform>
            <numerusform>%n clientes pasarían del riesgo %1 al %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The law asks everybody for proof of who they are. This rule stays.</source>
        <translation>La ley exige a todos que acrediten quiénes son. Esta regla se queda.</translation>
    </message>
    <message>
        <source>The law asks for a second person of senior management at a high risk.</source>
        <translation>La ley exige una segunda persona de la alta dirección cuando el riesgo es alto.</translation>
    </message>
    <message>
        <source>Another version came into force meanwhile. Begin again from that one.</source>
        <translation>Entretanto entró en vigor otra versión. Empiece de nuevo desde ella.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>This rule stands there twice: %1</source>
        <translation>Esta regla está dos veces: %1</translation>
    </message>
    <message>
        <source>%1: the text in %2 is missing.</source>
        <translation>%1: falta el texto en %2.</translation>
    </message>
    <message>
        <source>%1: %2 is from %3 to %4.</source>
        <translation>%1: %2 va de %3 a %4.</translation>
    </message>
    <message>
        <source>%1: look at %2.</source>
        <translation>%1: revise «%2».</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>Meses entre revisiones</translation>
    </message>
    <message>
        <source>Must be done</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>How often clients are reviewed</source>
        <translation>Cada cuánto se revisa a los clientes</translation>
    </message>
    <message>
        <source>Items of enhanced due diligence</source>
        <translation>Puntos de la diligencia reforzada</translation>
    </message>
    <message>
        <source>Tags of clients</source>
        <translation>Etiquetas de clientes</translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be reviewed later.</source>
        <translation>
            <numerusform>%n cliente se revisaría más tarde.</numerusform>
            <numerusform>%n clientes se revisarían más tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients would be reviewed sooner.</source>
        <translation>
            <numerusform>%n cliente se revisaría antes.</numerusform>
            <numerusform>%n clientes se revisarían antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The law asks for a review every year where the risk is high.</source>
        <translation>La ley exige una revisión anual cuando el riesgo es alto.</translation>
    </message>
    <message>
        <source>An item that falls away is still asked of applicants. Change that first.</source>
        <translation>Todavía se pide a los solicitantes un punto que desaparece. Cambie eso primero.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Word (* for what may be beside)</source>
        <translation>Palabra (* por lo que pueda ir al lado)</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Vale para</translation>
    </message>
    <message>
        <source>Words that no letter says</source>
        <translation>Palabras que ninguna carta dice</translation>
    </message>
    <message>
        <source>Why documents are sent back</source>
        <translation>Por qué se devuelven documentos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, %2: it says “%3” and would have to be changed first.</source>
        <translation>%1, %2: dice «%3» y habría que cambiarla antes.</translation>
    </message>
    <message>
        <source>%1, %2: it may say “%3” again.</source>
        <translation>%1, %2: puede volver a decir «%3».</translation>
    </message>
    <message>
        <source>Nothing would stand otherwise.</source>
        <translation>Nada quedaría de otro modo.</translation>
    </message>
    <message>
        <source>Each language keeps at least one word that no letter says.</source>
        <translation>Cada idioma conserva al menos una palabra que ninguna carta dice.</translation>
    </message>
    <message>
        <source>A kind of document is left that could not be sent back at all.</source>
        <translation>Quedaría un tipo de documento que no se podría devolver.</translation>
    </message>
    <message>
        <source>%1, %2: it says “%3”. Change the letter first.</source>
        <translation>%1, %2: dice «%3». Cambie antes la carta.</translation>
    </message>
    <message>
        <source>%1: what clients read is changed on the page of letters.</source>
        <translation>%1: lo que leen los clientes se cambia en la página de cartas.</translation>
    </message>
    <message>
        <source>%1, %2: no letter says “%3”.</source>
        <translation>%1, %2: ninguna carta dice «%3».</translation>
    </message>
    <message>
        <source>%1: nothing is filled in here for %2.</source>
        <translation>%1: aquí no se rellena nada por %2.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RecordDeeds</name>
    <message>
        <source>Consents of %1</source>
        <translation>Consentimientos de %1</translation>
    </message>
    <message>
        <source>Say yes or no for each that the client answered; the others stay as they are.</source>
        <translation>Indique sí o no en cada uno que el cliente haya contestado; los demás quedan como están.</translation>
    </message>
    <message>
        <source>What they saw</source>
        <translation>Qué vio el cliente</translation>
    </message>
    <message>
        <source>Edition of the text</source>
        <translation>Versión del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Otorgado el</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Consents of %1 recorded.</source>
        <translation>Consentimientos de %1 registrados.</translation>
    </message>
    <message>
        <source>Tax self-certification of %1</source>
        <translation>Autocertificación fiscal de %1</translation>
    </message>
    <message>
        <source>Every country where the client is resident for tax, as the client signed it.</source>
        <translation>Todos los países donde el cliente tiene residencia fiscal, tal como los firmó.</translation>
    </message>
    <message>
        <source>Residences with their numbers</source>
        <translation>Residencias con sus números</translation>
    </message>
    <message>
        <source>Country and number, separated by commas: DE 12345678911, FR 30 23</source>
        <translation>País y número, separados por comas: DE 12345678911, FR 30 23</translation>
    </message>
    <message>
        <source>Residence without a number</source>
        <translation>Residencia sin número</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>Por qué no hay ninguno</translation>
    </message>
    <message>
        <source>US person</source>
        <translation>Persona estadounidense</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Formulario firmado</translation>
    </message>
    <message>
        <source>Tax self-certification of %1 recorded.</source>
        <translation>Autocertificación fiscal de %1 registrada.</translation>
    </message>
    <message>
        <source>Appropriateness test of %1</source>
        <translation>Test de conveniencia de %1</translation>
    </message>
    <message>
        <source>Ask each question as it stands. The office counts the points; a failed test brings a warning and time to think.</source>
        <translation>Haga cada pregunta tal como está escrita. La oficina cuenta los puntos; un test no superado conlleva una advertencia y un plazo de reflexión.</translation>
    </message>
    <message>
        <source>Record the answers</source>
        <translation>Registrar las respuestas</translation>
    </message>
    <message numerus="yes">
        <source>Test passed with %n points.</source>
        <translation>
            <numerusform>Test superado con %n punto.</numerusform>
            <numerusform>Test superado con %n puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test failed with %n points: the client is warned and has time to think.</source>
        <translation>
            <numerusform>Test no superado con %n punto: se advierte al cliente y tiene un plazo de reflexión.</numerusform>
            <numerusform>Test no superado con %n puntos: se advierte al cliente y tiene un plazo de reflexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client wishes to go on</source>
        <translation>El cliente desea continuar</translation>
    </message>
    <message>
        <source>They read the warning after the failed test. Not before the time to think is over, %1.</source>
        <translation>El cliente leyó la advertencia tras el test no superado. No antes de que termine el plazo de reflexión, %1.</translation>
    </message>
    <message>
        <source>The client goes on</source>
        <translation>El cliente continúa</translation>
    </message>
    <message>
        <source>The warning is accepted.</source>
        <translation>La advertencia está aceptada.</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Contacto con %1</translation>
    </message>
    <message>
        <source>What was said, for colleagues and for a court.</source>
        <translation>Qué se dijo, para los compañeros y para un tribunal.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>Del cliente</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Al cliente</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Where the recording can be found</source>
        <translation>Dónde se encuentra la grabación</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Contact with %1 written down.</source>
        <translation>Contacto con %1 anotado.</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Etiquetas de %1</translation>
    </message>
    <message>
        <source>Save the tags</source>
        <translation>Guardar las etiquetas</translation>
    </message>
    <message>
        <source>Tags of %1 saved.</source>
        <translation>Etiquetas de %1 guardadas.</translation>
    </message>
    <message>
        <source>Send the letter to %1 again</source>
        <translation>Enviar de nuevo la carta a %1</translation>
    </message>
    <message>
        <source>“%1” goes to the address that stands in the file now. Correct it there first where it is wrong.</source>
        <translation>«%1» va a la dirección que figura ahora en la ficha. Corríjala allí antes si está equivocada.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Por qué de nuevo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>The letter to %1 will be sent again.</source>
        <translation>La carta a %1 se enviará de nuevo.</translation>
    </message>
    <message>
        <source>A test as it was taken</source>
        <translation>Un test tal como se hizo</translation>
    </message>
    <message>
        <source>The questions of its edition, the answers then, and the points counted again.</source>
        <translation>Las preguntas de su edición, las respuestas de entonces y los puntos contados de nuevo.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no superado</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>edición %1</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <translation>%1, %2 puntos</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Contado de nuevo</translation>
    </message>
    <message>
        <source>%1, %2 of the %3 points to pass</source>
        <translation>%1, %2 de los %3 puntos para superar</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 (another answer than before)</source>
        <translation>%1 (otra respuesta que antes)</translation>
    </message>
    <message>
        <source>Warned with: “%1”</source>
        <translation>Se le advirtió: «%1»</translation>
    </message>
    <message>
        <source>Accepted on %1.</source>
        <translation>Aceptada el %1.</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>No aceptada.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RecordDesk</name>
    <message>
        <source>Open an application first.</source>
        <translation>Abra primero una solicitud.</translation>
    </message>
    <message>
        <source>Only a company has owners.</source>
        <translation>Solo una empresa tiene propietarios.</translation>
    </message>
    <message>
        <source>You proposed it; another person decides.</source>
        <translation>Lo propuso usted; decide otra persona.</translation>
    </message>
    <message>
        <source>You may not have letters sent again.</source>
        <translation>No tiene permiso para hacer enviar cartas de nuevo.</translation>
    </message>
    <message>
        <source>The letter has been sent.</source>
        <translation>La carta está enviada.</translation>
    </message>
    <message>
        <source>The letter waits to be sent by itself.</source>
        <translation>La carta espera y se enviará por sí sola.</translation>
    </message>
    <message>
        <source>You may not see masked data.</source>
        <translation>No puede ver datos ocultos.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RecordPanel</name>
    <message>
        <source>Client&apos;s file</source>
        <translation>Ficha del cliente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Verify… (V)</source>
        <translation>Verificar… (V)</translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation>Historial (H)</translation>
    </message>
    <message>
        <source>Add document…</source>
        <translation>Añadir documento…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>given</source>
        <translation>otorgado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Tax and appropriateness</source>
        <translation>Fiscalidad y conveniencia</translation>
    </message>
    <message>
        <source>Tax self-certification</source>
        <translation>Autocertificación fiscal</translation>
    </message>
    <message>
        <source>resident in %1</source>
        <translation>residente en %1</translation>
    </message>
    <message>
        <source>US person</source>
        <translation>Persona estadounidense</translation>
    </message>
    <message>
        <source>Appropriateness test</source>
        <translation>Test de conveniencia</translation>
    </message>
    <message numerus="yes">
        <source>passed, %n points</source>
        <translation>
            <numerusform>superado, %n punto</numerusform>
            <numerusform>superado, %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>failed, warning accepted</source>
        <translation>no superado, advertencia aceptada</translation>
    </message>
    <message numerus="yes">
        <source>failed, %n points</source>
        <translation>
            <numerusform>no superado, %n punto</numerusform>
            <numerusform>no superado, %n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers changed</source>
        <translation>
            <numerusform>%n respuesta cambiada</numerusform>
            <numerusform>%n respuestas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Category, rating by hand, verification</source>
        <translation>Categoría, calificación manual, verificación</translation>
    </message>
    <message>
        <source>Propose a category</source>
        <translation>Proponer una categoría</translation>
    </message>
    <message>
        <source>retail client</source>
        <translation>cliente minorista</translation>
    </message>
    <message>
        <source>Set the rating by hand</source>
        <translation>Fijar la calificación manualmente</translation>
    </message>
    <message>
        <source>Rating %1</source>
        <translation>Calificación %1</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>Verificación tras el primer depósito</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>shares above the whole</source>
        <translation>participaciones superiores al total</translation>
    </message>
    <message>
        <source>owners in a circle</source>
        <translation>propietarios en círculo</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocidos</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>Añadir un propietario</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Who is behind, through all levels</source>
        <translation>Quién está detrás, a través de todos los niveles</translation>
    </message>
    <message numerus="yes">
        <source>through %n levels</source>
        <translation>
            <numerusform>a través de %n nivel</numerusform>
            <numerusform>a través de %n niveles</numerusform>
        </translation>
    </message>
    <message>
        <source>controls</source>
        <translation>ejerce el control</translation>
    </message>
    <message>
        <source>nominee</source>
        <translation>fiduciario</translation>
    </message>
    <message>
        <source>beneficial owner</source>
        <translation>titular real</translation>
    </message>
    <message>
        <source>exactly %1/%2</source>
        <translation>exactamente %1/%2</translation>
    </message>
    <message>
        <source>Contacts and tags</source>
        <translation>Contactos y etiquetas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Write down a contact</source>
        <translation>Anotar un contacto</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>del cliente</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>al cliente</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Reveal… (R)</source>
        <translation>Revelar… (R)</translation>
    </message>
    <message>
        <source>owners of %1 not all known</source>
        <translation>no se conocen todos los titulares de %1</translation>
    </message>
    <message>
        <source>%1 % of the shares not named</source>
        <translation>%1 % de las participaciones sin nombrar</translation>
    </message>
</context>
<context>
    <name>purser::clients::RedactionDialog</name>
    <message>
        <source>Strike out: %1</source>
        <translation>Tachar: %1</translation>
    </message>
    <message>
        <source>A copy with black in place of what you mark is given out from then on. The original stays in the office, for those who may see it and say why. Only another person can take the copy back.</source>
        <translation>Desde entonces se entrega una copia con negro en lugar de lo que marque. El original queda en la oficina para quien puede verlo y dice para qué. Solo otra persona puede retirar la copia.</translation>
    </message>
    <message>
        <source>Store the copy</source>
        <translation>Guardar la copia</translation>
    </message>
    <message>
        <source>A page cannot be drawn, so no copy can be made.</source>
        <translation>Una página no se puede dibujar, así que no se puede hacer la copia.</translation>
    </message>
    <message>
        <source>Mark a part</source>
        <translation>Marcar una parte</translation>
    </message>
    <message>
        <source>Insert. Or drag the mouse over it. Arrows move a mark, with Shift they change its size.</source>
        <translation>Insert. O arrastre el ratón por encima. Las flechas mueven una marca; con Mayús cambian su tamaño.</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Find card numbers</source>
        <translation>Buscar números de tarjeta</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%n parts were found and marked. The first six and the last four digits stay. Look at every page before you store the copy.</source>
        <translation>
            <numerusform>Se encontró y marcó %n parte. Quedan las seis primeras y las cuatro últimas cifras. Mire cada página antes de guardar la copia.</numerusform>
            <numerusform>Se encontraron y marcaron %n partes. Quedan las seis primeras y las cuatro últimas cifras. Mire cada página antes de guardar la copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Dibujando las páginas…</translation>
    </message>
    <message>
        <source>The copy is larger than the office takes. Ask for a smaller document.</source>
        <translation>La copia es mayor de lo que admite la oficina. Pida un documento más pequeño.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n pages.</source>
        <translation>
            <numerusform>Tiene más de %n página.</numerusform>
            <numerusform>Tiene más de %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark what is to be struck out.</source>
        <translation>Marque lo que se ha de tachar.</translation>
    </message>
    <message>
        <source>Looking at page %1 of %2…</source>
        <translation>Examinando la página %1 de %2…</translation>
    </message>
    <message>
        <source>In the text of a PDF, in pictures and in scanned pages. Each is marked for you to look at.</source>
        <translation>En el texto de un PDF, en imágenes y en páginas escaneadas. Cada uno se marca para que usted lo revise.</translation>
    </message>
    <message>
        <source>No number of a card was found. Look at every page yourself: a picture does not show everything to a program.</source>
        <translation>No se encontró ningún número de tarjeta. Revise usted cada página: un programa no lo reconoce todo en una imagen.</translation>
    </message>
    <message>
        <source>Pictures and scanned pages were not looked through: tesseract-ocr is not installed here. An administrator installs it with “apt install tesseract-ocr”. Until then mark the digits by hand.</source>
        <translation>No se examinaron las imágenes ni las páginas escaneadas: tesseract-ocr no está instalado aquí. Un administrador lo instala con «apt install tesseract-ocr». Hasta entonces, marque las cifras a mano.</translation>
    </message>
    <message>
        <source>Some pictures could not be looked through. Mark their digits by hand.</source>
        <translation>Algunas imágenes no se pudieron examinar. Marque sus cifras a mano.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RedactionView</name>
    <message>
        <source>Page to strike out on</source>
        <translation>Página donde tachar</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are marked on this page.</source>
        <translation>
            <numerusform>Hay %n parte marcada en esta página.</numerusform>
            <numerusform>Hay %n partes marcadas en esta página.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1 % from the left, %2 % from above, %3 % wide, %4 % high.</source>
        <extracomment>Where a mark is, in percent of the page from its left and upper edge.</extracomment>
        <translation>Elegida: %1 % desde la izquierda, %2 % desde arriba, %3 % de ancho, %4 % de alto.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReportView</name>
    <message>
        <source>Alerts a month</source>
        <translation>Alertas al mes</translation>
    </message>
    <message>
        <source>True kept</source>
        <translation>Ciertas retenidas</translation>
    </message>
    <message>
        <source>True lost</source>
        <translation>Ciertas perdidas</translation>
    </message>
    <message>
        <source>False saved</source>
        <translation>Falsas evitadas</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>By threshold</source>
        <translation>Por umbral</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>Alerta desde</translation>
    </message>
    <message>
        <source>By script and list</source>
        <translation>Por escritura y lista</translation>
    </message>
    <message>
        <source>Script or list</source>
        <translation>Escritura o lista</translation>
    </message>
    <message>
        <source>True hits lost</source>
        <translation>Coincidencias ciertas perdidas</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>En la lista como</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Called true by</source>
        <translation>Declarada cierta por</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>It would be</source>
        <translation>Sería</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 elegido</translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation>%1 vigente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, lost already</source>
        <translation>%1, ya perdida</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReturnDeeds</name>
    <message>
        <source>Source not known</source>
        <translation>Origen desconocido</translation>
    </message>
    <message>
        <source>The account it came from is not entered</source>
        <translation>La cuenta de la que vino no está registrada</translation>
    </message>
    <message>
        <source>Disputed with the payer&apos;s bank</source>
        <translation>En disputa con el banco del pagador</translation>
    </message>
    <message>
        <source>Positions are open</source>
        <translation>Hay posiciones abiertas</translation>
    </message>
    <message>
        <source>Deposit not settled yet</source>
        <translation>Depósito aún no liquidado</translation>
    </message>
    <message>
        <source>Client suspended or closed</source>
        <translation>Cliente suspendido o cerrado</translation>
    </message>
    <message>
        <source>Trading account not active</source>
        <translation>Cuenta de negociación no activa</translation>
    </message>
    <message>
        <source>Withdrawal turned down</source>
        <translation>Retiro denegado</translation>
    </message>
    <message>
        <source>Withdrawal failed</source>
        <translation>El retiro falló</translation>
    </message>
    <message>
        <source>Withdrawal could not be entered</source>
        <translation>No se pudo introducir el retiro</translation>
    </message>
    <message>
        <source>Money still lies on the account; it has to go back first.</source>
        <translation>Aún hay dinero en la cuenta; primero tiene que volver.</translation>
    </message>
    <message>
        <source>The dispute is not over.</source>
        <translation>La disputa no ha terminado.</translation>
    </message>
    <message>
        <source>This still stands against it: %1.</source>
        <translation>Aún lo impide: %1.</translation>
    </message>
    <message>
        <source>Carried by %1</source>
        <translation>Lo lleva %1</translation>
    </message>
    <message>
        <source>%1 back to %2</source>
        <translation>%1 de vuelta a %2</translation>
    </message>
    <message>
        <source>Identity was not proved in time. Whatever is entered here is a withdrawal that waits for its approval; you cannot approve it.</source>
        <translation>La identidad no se probó a tiempo. Lo que se introduce aquí es un retiro que espera su aprobación; usted no puede aprobarlo.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>of no deposit</source>
        <translation>de ningún depósito</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Enter the withdrawal once more</source>
        <translation>Introducir el retiro otra vez</translation>
    </message>
    <message>
        <source>Enter the withdrawal</source>
        <translation>Introducir el retiro</translation>
    </message>
    <message>
        <source>End it: nothing of it is here any more</source>
        <translation>Terminarlo: ya no queda nada aquí</translation>
    </message>
    <message>
        <source>It came from</source>
        <translation>Vino de</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Con palabras</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Ended for %1.</source>
        <translation>Terminado para %1.</translation>
    </message>
    <message>
        <source>%1 waits for its approval.</source>
        <translation>%1 espera su aprobación.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RevealField</name>
    <message>
        <source>Show it. This leaves an audit record.</source>
        <translation>Mostrarlo. Queda constancia en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>¿Con qué finalidad?</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewChecks</name>
    <message>
        <source>Data complete</source>
        <translation>Datos completos</translation>
    </message>
    <message>
        <source>Documents complete</source>
        <translation>Documentos completos</translation>
    </message>
    <message>
        <source>Documents reviewed</source>
        <translation>Documentos revisados</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Machine readable zone</source>
        <translation>Zona de lectura mecánica</translation>
    </message>
    <message>
        <source>Data and documents agree</source>
        <translation>Datos y documentos concuerdan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Titulares reales</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Filtrado realizado</translation>
    </message>
    <message>
        <source>Hits decided</source>
        <translation>Coincidencias decididas</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanciones</translation>
    </message>
    <message>
        <source>Political office</source>
        <translation>Cargo público</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Enhanced due diligence</source>
        <translation>Diligencia reforzada</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Tax self-certification</source>
        <translation>Autocertificación fiscal</translation>
    </message>
    <message>
        <source>Appropriateness test</source>
        <translation>Test de conveniencia</translation>
    </message>
    <message>
        <source>Same person elsewhere</source>
        <translation>Misma persona en otra ficha</translation>
    </message>
    <message>
        <source>Deferred verification</source>
        <translation>Verificación diferida</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>aún no consta</translation>
    </message>
    <message>
        <source>there</source>
        <translation>consta</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message numerus="yes">
        <source>%n still to review</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>falta: %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no es necesaria</translation>
    </message>
    <message numerus="yes">
        <source>%n items done</source>
        <translation>
            <numerusform>%n punto hecho</numerusform>
            <numerusform>%n puntos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>data changed since</source>
        <translation>los datos han cambiado desde entonces</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 names, %n hits</source>
        <translation>
            <numerusform>%1, %2 nombres, %n coincidencia</numerusform>
            <numerusform>%1, %2 nombres, %n coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message numerus="yes">
        <source>%n, all decided</source>
        <translation>
            <numerusform>%n, decidida</numerusform>
            <numerusform>%n, todas decididas</numerusform>
        </translation>
    </message>
    <message>
        <source>on a list</source>
        <translation>en una lista</translation>
    </message>
    <message>
        <source>on no list</source>
        <translation>en ninguna lista</translation>
    </message>
    <message>
        <source>found by screening</source>
        <translation>hallado en el filtrado</translation>
    </message>
    <message>
        <source>declared: %1</source>
        <translation>declarado: %1</translation>
    </message>
    <message>
        <source>the same as another client</source>
        <translation>la misma persona que otro cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates to look at</source>
        <translation>
            <numerusform>%n candidato por examinar</numerusform>
            <numerusform>%n candidatos por examinar</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody found</source>
        <translation>no se encontró a nadie</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>válido hasta el %1</translation>
    </message>
    <message>
        <source>none accepted</source>
        <translation>ninguno aceptado</translation>
    </message>
    <message>
        <source>a check digit is wrong</source>
        <translation>dígito de control incorrecto</translation>
    </message>
    <message>
        <source>check digits fit</source>
        <translation>dígitos de control correctos</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencias</translation>
    </message>
    <message>
        <source>differ: %1</source>
        <translation>difieren: %1</translation>
    </message>
    <message>
        <source>differ with a reason: %1</source>
        <translation>difieren con motivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not served</source>
        <translation>%1, no se atiende</translation>
    </message>
    <message>
        <source>%1, list %2</source>
        <translation>%1, lista %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>shares of more than the whole</source>
        <translation>participaciones superiores al total</translation>
    </message>
    <message numerus="yes">
        <source>%n persons above a quarter</source>
        <translation>
            <numerusform>%n persona con más de una cuarta parte</numerusform>
            <numerusform>%n personas con más de una cuarta parte</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no realizado</translation>
    </message>
    <message numerus="yes">
        <source>passed, %n points</source>
        <translation>
            <numerusform>superado, %n punto</numerusform>
            <numerusform>superado, %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>failed, warning accepted</source>
        <translation>no superado, advertencia aceptada</translation>
    </message>
    <message>
        <source>failed, warning not accepted yet</source>
        <translation>no superado, advertencia aún sin aceptar</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Origen de los fondos</translation>
    </message>
    <message>
        <source>no amount declared</source>
        <translation>ningún importe declarado</translation>
    </message>
    <message>
        <source>%1 % of what was declared has come (%2)</source>
        <translation>ha llegado el %1 % de lo declarado (%2)</translation>
    </message>
    <message>
        <source>Documents scanned</source>
        <translation>Documentos analizados</translation>
    </message>
    <message numerus="yes">
        <source>virus found in %n documents</source>
        <translation>
            <numerusform>virus encontrado en %n documento</numerusform>
            <numerusform>virus encontrados en %n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scanned</source>
        <translation>
            <numerusform>%n sin analizar</numerusform>
            <numerusform>%n sin analizar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>Verified by a vendor</source>
        <translation>Verificado por un proveedor</translation>
    </message>
    <message>
        <source>Owners and officers screened</source>
        <translation>Titulares y cargos cribados</translation>
    </message>
    <message>
        <source>not screened as they are: %1</source>
        <translation>sin cribar en su estado actual: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n screened</source>
        <translation>
            <numerusform>%n cribado</numerusform>
            <numerusform>%n cribados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the shares beyond six levels</source>
        <extracomment>%1 is a figure, 12.5; shares of an owner beyond six levels</extracomment>
        <translation>%1 % de las participaciones más allá de seis niveles</translation>
    </message>
    <message>
        <source>%1 % of the shares not named (%2)</source>
        <extracomment>%1 is a figure, %2 the companies they are shares of</extracomment>
        <translation>%1 % de las participaciones sin nombrar (%2)</translation>
    </message>
    <message>
        <source>Introducing partner</source>
        <translation>Socio que lo presentó</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sin calificar</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewDecisions</name>
    <message>
        <source>%1 is with compliance.</source>
        <translation>%1 está en Cumplimiento.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Preguntar a %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rechazar %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>The client gets a letter in their own language. The clock stops until they answer.</source>
        <translation>El cliente recibe una carta en su idioma. El plazo se detiene hasta que responda.</translation>
    </message>
    <message>
        <source>A second person decides on your proposal.</source>
        <translation>Una segunda persona decide sobre su propuesta.</translation>
    </message>
    <message>
        <source>This ends the application; the client is told.</source>
        <translation>Pone fin a la solicitud; se informa al cliente.</translation>
    </message>
    <message>
        <source>The proposal is void; the maker sees why.</source>
        <translation>La propuesta queda sin efecto; quien la hizo ve por qué.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>What the letter says besides</source>
        <translation>Texto adicional de la carta</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Ask the client</source>
        <translation>Preguntar al cliente</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>%1 was asked.</source>
        <translation>Se ha preguntado a %1.</translation>
    </message>
    <message>
        <source>%1: rejection is on its way.</source>
        <translation>%1: rechazo en trámite.</translation>
    </message>
    <message>
        <source>%1 is returned.</source>
        <translation>%1: solicitud devuelta.</translation>
    </message>
    <message>
        <source>Agree on %1</source>
        <translation>Ratificar: %1</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>Proponer: %1</translation>
    </message>
    <message>
        <source>The application is rejected and the client is told.</source>
        <translation>Se rechaza la solicitud y se informa al cliente.</translation>
    </message>
    <message>
        <source>The level opens deposits, trading and withdrawals at once, and the client is told.</source>
        <translation>El nivel abre de inmediato los depósitos, la operativa y las retiradas, y se informa al cliente.</translation>
    </message>
    <message>
        <source>A second person decides. Any change of data or documents voids the proposal.</source>
        <translation>Decide una segunda persona. Cualquier cambio en los datos o documentos deja sin efecto la propuesta.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Approve %1 to level %2</source>
        <translation>Aprobar %1, nivel %2</translation>
    </message>
    <message>
        <source>Propose level %1</source>
        <translation>Proponer nivel %1</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1: solicitud rechazada.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1: solicitud aprobada.</translation>
    </message>
    <message>
        <source>%1 waits for a second person.</source>
        <translation>%1: espera a una segunda persona.</translation>
    </message>
    <message>
        <source>%1 accepted.</source>
        <translation>%1: documento aceptado.</translation>
    </message>
    <message>
        <source>Accept though it differs</source>
        <translation>Aceptar aunque difiera</translation>
    </message>
    <message>
        <source>The document says something else than the client did. Say why it is the same person all the same.</source>
        <translation>El documento no coincide con lo que declaró el cliente. Explique por qué se trata, aun así, de la misma persona.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Aceptar %1</translation>
    </message>
    <message>
        <source>The client can upload another one. Ask for it with “Ask client”.</source>
        <translation>El cliente puede subir otro. Solicítelo con «Preguntar al cliente».</translation>
    </message>
    <message>
        <source>%1 rejected.</source>
        <translation>%1: documento rechazado.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>¿Se trata de %1?</translation>
    </message>
    <message>
        <source>Your answer holds for exactly this data and this record of the list.</source>
        <translation>Su respuesta vale exactamente para estos datos y este registro de la lista.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Es la misma</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Hit decided.</source>
        <translation>Coincidencia decidida.</translation>
    </message>
    <message>
        <source>Write down what you found and where.</source>
        <translation>Anote qué encontró y dónde.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>It changed meanwhile. Look at it again.</source>
        <translation>Ha cambiado entretanto. Vuelva a examinarlo.</translation>
    </message>
    <message>
        <source>%1: the copy is given out from now on.</source>
        <translation>%1: desde ahora se entrega la copia.</translation>
    </message>
    <message>
        <source>Take the copy back</source>
        <translation>Retirar la copia</translation>
    </message>
    <message>
        <source>What was given out before it is given out again to everybody who reads documents.</source>
        <translation>Lo que se entregaba antes se vuelve a entregar a todos los que leen documentos.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Struck out by</source>
        <translation>Tachado por</translation>
    </message>
    <message>
        <source>%1: the copy is taken back.</source>
        <translation>%1: la copia se ha retirado.</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>The virus scanner gave no answer about this document. It is asked once more.</source>
        <translation>El antivirus no respondió sobre este documento. Se le pregunta otra vez.</translation>
    </message>
    <message>
        <source>The scanner is asked again.</source>
        <translation>Se pregunta de nuevo al antivirus.</translation>
    </message>
    <message>
        <source>not put off</source>
        <translation>sin aplazar</translation>
    </message>
    <message>
        <source>Look at it again in days</source>
        <translation>Volver a verlo en días</translation>
    </message>
    <message>
        <source>Do not follow the vendor</source>
        <translation>No seguir al proveedor</translation>
    </message>
    <message>
        <source>What the vendor found stays on the decision sheet, with your reason.</source>
        <translation>Lo que halló el proveedor queda en la hoja de decisión, con su motivo.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Guardar el motivo</translation>
    </message>
    <message>
        <source>Waits for something</source>
        <translation>Espera algo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” names</source>
        <translation>«%1» nombra</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewPage</name>
    <message>
        <source>Parts of the application</source>
        <translation>Partes de la solicitud</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>Hoja de decisión</translation>
    </message>
    <message>
        <source>Data and documents</source>
        <translation>Datos y documentos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Abrir la ficha del cliente</translation>
    </message>
    <message>
        <source>Audit trail of this application</source>
        <translation>Registro de auditoría de esta solicitud</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>De qué depende</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Qué declaró el cliente</translation>
    </message>
    <message>
        <source>No application is open.</source>
        <translation>No hay ninguna solicitud abierta.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press F9 for the most urgent.</source>
        <translation>Elija una de la lista o pulse F9 para la más urgente.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>held by you %1</source>
        <translation>en sus manos %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>en manos de %1</translation>
    </message>
    <message>
        <source>company, %1</source>
        <translation>empresa, %1</translation>
    </message>
    <message>
        <source>person, %1</source>
        <translation>persona, %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Applies for</source>
        <translation>Solicita</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>%1 proposes to %2</source>
        <translation>%1 propone %2</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprobar</translation>
    </message>
    <message>
        <source>a proposal</source>
        <translation>una propuesta</translation>
    </message>
    <message>
        <source>head of compliance</source>
        <translation>responsable de cumplimiento</translation>
    </message>
    <message>
        <source>a second person</source>
        <translation>una segunda persona</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Agree: reject %1</source>
        <translation>Ratificar: rechazar %1</translation>
    </message>
    <message>
        <source>Agree: %1 to level %2</source>
        <translation>Ratificar: %1, nivel %2</translation>
    </message>
    <message>
        <source>Hand to compliance</source>
        <translation>Pasar a Cumplimiento</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Ask client…</source>
        <translation>Preguntar al cliente…</translation>
    </message>
    <message>
        <source>Propose level %1 for %2</source>
        <translation>Proponer nivel %1 para %2</translation>
    </message>
    <message>
        <source>Approve %2 to level %1</source>
        <translation>Aprobar %2, nivel %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Desistir…</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>una regla</translation>
    </message>
    <message>
        <source>the rule %1, version %2</source>
        <translation>la regla %1, versión %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewQueue</name>
    <message>
        <source>Name or reference</source>
        <translation>Nombre o referencia</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>With clients</source>
        <translation>Con el cliente</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>En manos de</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>No application matches.</source>
        <translation>Ninguna solicitud coincide.</translation>
    </message>
    <message>
        <source>Search with less of the name, or look in “All”.</source>
        <translation>Busque con menos letras del nombre o mire en «Todas».</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No hay nada pendiente para usted.</translation>
    </message>
    <message>
        <source>Applications that need you appear here by themselves.</source>
        <translation>Las solicitudes que le requieren aparecen aquí por sí solas.</translation>
    </message>
    <message>
        <source>No client has to answer.</source>
        <translation>Ningún cliente tiene respuestas pendientes.</translation>
    </message>
    <message>
        <source>Applications wait here while a client is asked for something.</source>
        <translation>Aquí esperan las solicitudes mientras se pide algo a un cliente.</translation>
    </message>
    <message>
        <source>No applications here.</source>
        <translation>Aquí no hay solicitudes.</translation>
    </message>
    <message>
        <source>New ones appear by themselves; “All” shows the past.</source>
        <translation>Las nuevas aparecen por sí solas; «Todas» muestra las anteriores.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewRuleDialog</name>
    <message>
        <source>Next version of %1</source>
        <translation>Siguiente versión de %1</translation>
    </message>
    <message>
        <source>Rule of automatic approval of clients</source>
        <translation>Regla de aprobación automática de clientes</translation>
    </message>
    <message>
        <source>In shadow it only notes what it would have approved; live is possible once it has been in shadow. The head of compliance decides.</source>
        <translation>En modo sombra solo anota lo que habría aprobado; solo puede activarse tras haber estado en modo sombra. Decide el responsable de cumplimiento.</translation>
    </message>
    <message>
        <source>What would it have decided?</source>
        <translation>¿Qué habría decidido?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>Proponer esta versión</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>sombra</translation>
    </message>
    <message>
        <source>live</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>aceptados por una persona</translation>
    </message>
    <message>
        <source>accepted, and found good by the vendor</source>
        <translation>aceptados y validados por el proveedor</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Jurisdicciones</translation>
    </message>
    <message>
        <source>Without these countries</source>
        <translation>Sin estos países</translation>
    </message>
    <message>
        <source>Risk up to</source>
        <translation>Riesgo hasta</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>Máximo al día</translation>
    </message>
    <message>
        <source>Checked by people</source>
        <translation>Comprobado por personas</translation>
    </message>
    <message>
        <source>Tried on what people decided</source>
        <translation>Prueba con lo que decidieron personas</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Dé un nombre a la regla.</translation>
    </message>
    <message>
        <source>Choose a level at least.</source>
        <translation>Elija al menos un nivel.</translation>
    </message>
    <message>
        <source>Write countries as two letters: DE, AT.</source>
        <translation>Escriba los países con dos letras: DE, AT.</translation>
    </message>
    <message>
        <source>Your role does not propose rules; here it can be tried.</source>
        <translation>Su función no propone reglas; aquí se puede probar.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique el motivo.</translation>
    </message>
    <message>
        <source>Decided by people in %1 days: %2. It would have approved %3: as people did %4, against people %5. It leaves %6 to people; %7 no rule may decide.</source>
        <translation>Decididas por personas en %1 días: %2. La regla habría aprobado: %3; igual que las personas %4, en contra %5. Deja a las personas: %6; ninguna regla puede decidir: %7.</translation>
    </message>
    <message>
        <source>%1, %2: rejected by %3 (%4)</source>
        <translation>%1, %2: rechazada por %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewRulesPage</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Approved today, of the most a day</source>
        <translation>Aprobadas hoy, del máximo diario</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Would have</source>
        <translation>Hipotéticos</translation>
    </message>
    <message>
        <source>Applications it would have approved in shadow</source>
        <translation>Solicitudes que habría aprobado en modo sombra</translation>
    </message>
    <message>
        <source>People rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Of those, the ones people rejected</source>
        <translation>De ellas, las que rechazaron personas</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobadas</translation>
    </message>
    <message>
        <source>Decisions people have checked, of those drawn</source>
        <translation>Decisiones comprobadas por personas, de las sorteadas</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Desacuerdo</translation>
    </message>
    <message>
        <source>Share of the checked decisions people disagree with</source>
        <translation>Parte de las decisiones comprobadas con las que no se está de acuerdo</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Proposed and published by</source>
        <translation>Propuesta y publicada por</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Rules of automatic approval</source>
        <translation>Reglas de aprobación automática</translation>
    </message>
    <message>
        <source>A rule approves a natural person&apos;s first application when every check is clear; companies, exposed persons, hits, high risk, duplicates and what staff entered stay with people. It is watched in shadow before it decides.</source>
        <translation>Una regla aprueba la primera solicitud de una persona física cuando todos los controles están en orden; las empresas, las personas expuestas, las coincidencias, el riesgo alto, los duplicados y lo que introdujo el personal quedan para las personas. Se observa en modo sombra antes de que decida.</translation>
    </message>
    <message>
        <source>People decide every application.</source>
        <translation>Las personas deciden todas las solicitudes.</translation>
    </message>
    <message>
        <source>A rule is proposed by compliance and published by its head, first in shadow.</source>
        <translation>Cumplimiento propone una regla y su responsable la publica, primero en modo sombra.</translation>
    </message>
    <message>
        <source>Stop all of it…</source>
        <translation>Detener todo…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>What it decided</source>
        <translation>Lo que decidió</translation>
    </message>
    <message>
        <source>Try or propose a version…</source>
        <translation>Probar o proponer una versión…</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>En modo sombra</translation>
    </message>
    <message>
        <source>Stopped: people disagree</source>
        <translation>Detenida: hay desacuerdo</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <translation>Detenida por %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Waits for confirmation</source>
        <translation>Espera confirmación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Esta acción no corresponde a su rol.</translation>
    </message>
    <message>
        <source>Choose a rule that waits for its confirmation.</source>
        <translation>Elija una regla que espere su confirmación.</translation>
    </message>
    <message>
        <source>People disagree with this version. Propose another one.</source>
        <translation>Hay desacuerdo con esta versión. Proponga otra.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Elija una regla de la lista.</translation>
    </message>
    <message>
        <source>Stop automatic approval of clients</source>
        <translation>Detener la aprobación automática de clientes</translation>
    </message>
    <message>
        <source>Every rule stops at once and people decide every application. One person is enough; the head of compliance confirms each rule before it decides again.</source>
        <translation>Todas las reglas se detienen de inmediato y las personas deciden todas las solicitudes. Basta una persona; el responsable de cumplimiento confirma cada regla antes de que vuelva a decidir.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué va mal</translation>
    </message>
    <message>
        <source>Stop all of it now</source>
        <translation>Detener todo ahora</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Dejarla en marcha</translation>
    </message>
    <message>
        <source>Automatic approval of clients is stopped.</source>
        <translation>La aprobación automática de clientes está detenida.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmar %1</translation>
    </message>
    <message>
        <source>The database was started anew. From now on this rule decides again.</source>
        <translation>La base de datos se reinició. Desde ahora esta regla vuelve a decidir.</translation>
    </message>
    <message>
        <source>This rule was stopped. From now on it decides again.</source>
        <translation>Esta regla se detuvo. Desde ahora vuelve a decidir.</translation>
    </message>
    <message>
        <source>Approved so far</source>
        <translation>Aprobados hasta ahora</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>Por qué se detuvo</translation>
    </message>
    <message>
        <source>What you looked at</source>
        <translation>Qué ha revisado</translation>
    </message>
    <message>
        <source>Let it decide</source>
        <translation>Dejarla decidir</translation>
    </message>
    <message>
        <source>%1 decides again.</source>
        <translation>%1 vuelve a decidir.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; the head of compliance decides.</source>
        <translation>El cambio %1 está propuesto; decide el responsable de cumplimiento.</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewTexts</name>
    <message>
        <source>being entered</source>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>waits for the client</source>
        <translation>espera al cliente</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>espera a una segunda persona</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>desistido</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Higher level</source>
        <translation>Nivel superior</translation>
    </message>
    <message>
        <source>Periodic review</source>
        <translation>Revisión periódica</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reapertura</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>dismissed by one, a second person confirms</source>
        <translation>descartada por una persona, la confirma una segunda</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>no es la misma</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>es la misma</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanciones</translation>
    </message>
    <message>
        <source>Political office</source>
        <translation>Cargo público</translation>
    </message>
    <message>
        <source>Adverse media</source>
        <translation>Noticias adversas</translation>
    </message>
    <message>
        <source>Other list</source>
        <translation>Otra lista</translation>
    </message>
    <message>
        <source>Not in this state.</source>
        <translation>No es posible en este estado.</translation>
    </message>
    <message>
        <source>Your role does not decide this.</source>
        <translation>Esta decisión no corresponde a su rol.</translation>
    </message>
    <message>
        <source>A colleague holds it.</source>
        <translation>Está en manos de otra persona del equipo.</translation>
    </message>
    <message>
        <source>A check stands against it: see the red rows.</source>
        <translation>Un control lo impide: véanse las filas en rojo.</translation>
    </message>
    <message>
        <source>You proposed it; another person decides.</source>
        <translation>Lo propuso usted; decide otra persona.</translation>
    </message>
    <message>
        <source>You entered part of what it stands on; another person decides.</source>
        <translation>Usted registró parte de los datos en que se basa; decide otra persona.</translation>
    </message>
    <message>
        <source>Senior management decides this one.</source>
        <translation>Decide la alta dirección.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 %2 minor units</source>
        <translation>%1 %2 unidades menores</translation>
    </message>
    <message>
        <source>Above the cap of %1</source>
        <translation>Por encima del tope de %1</translation>
    </message>
    <message>
        <source>Floor: %1</source>
        <translation>Mínimo: %1</translation>
    </message>
    <message>
        <source>opened it</source>
        <translation>la abrió</translation>
    </message>
    <message>
        <source>handed it to compliance</source>
        <translation>la pasó a Cumplimiento</translation>
    </message>
    <message>
        <source>entered the client&apos;s answer</source>
        <translation>registró la respuesta del cliente</translation>
    </message>
    <message>
        <source>asked the client</source>
        <translation>preguntó al cliente</translation>
    </message>
    <message>
        <source>did an item of due diligence</source>
        <translation>completó un punto de la diligencia</translation>
    </message>
    <message>
        <source>proposed a decision</source>
        <translation>propuso una decisión</translation>
    </message>
    <message>
        <source>changed the evidence: the proposal is void</source>
        <translation>cambió las pruebas: la propuesta queda sin efecto</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>la devolvió</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>la aprobó</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>la rechazó</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>desistió de ella</translation>
    </message>
    <message>
        <source>let it lapse: the time was over</source>
        <translation>la dejó caducar: venció el plazo</translation>
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
        <translation>Palabras parecidas</translation>
    </message>
    <message>
        <source>Only the client has</source>
        <translation>Solo en el cliente</translation>
    </message>
    <message>
        <source>Only the list has</source>
        <translation>Solo en la lista</translation>
    </message>
    <message>
        <source>Letters that look alike</source>
        <translation>Letras de aspecto similar</translation>
    </message>
    <message>
        <source>One word only</source>
        <translation>Una sola palabra</translation>
    </message>
    <message>
        <source>Weak alias of the list</source>
        <translation>Alias débil de la lista</translation>
    </message>
    <message>
        <source>Person or company unsaid</source>
        <translation>Persona o empresa sin indicar</translation>
    </message>
    <message>
        <source>Limit of the scale</source>
        <translation>Límite de la escala</translation>
    </message>
    <message>
        <source>Number of a document</source>
        <translation>Número de un documento</translation>
    </message>
    <message>
        <source>Another document number</source>
        <translation>Otro número de documento</translation>
    </message>
    <message>
        <source>Wallet address</source>
        <translation>Dirección del monedero</translation>
    </message>
    <message>
        <source>Same date of birth</source>
        <translation>Misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>Day and month swapped</source>
        <translation>Día y mes intercambiados</translation>
    </message>
    <message>
        <source>Same year of birth</source>
        <translation>Mismo año de nacimiento</translation>
    </message>
    <message>
        <source>Birth agrees</source>
        <translation>El nacimiento concuerda</translation>
    </message>
    <message>
        <source>Birth some years apart</source>
        <translation>Nacimientos separados por algunos años</translation>
    </message>
    <message>
        <source>Birth far apart</source>
        <translation>Nacimientos muy separados</translation>
    </message>
    <message>
        <source>Same place of birth</source>
        <translation>Mismo lugar de nacimiento</translation>
    </message>
    <message>
        <source>Another nationality</source>
        <translation>Otra nacionalidad</translation>
    </message>
    <message>
        <source>Same nationality</source>
        <translation>Misma nacionalidad</translation>
    </message>
    <message>
        <source>Another sex</source>
        <translation>Otro sexo</translation>
    </message>
    <message>
        <source>Same sex</source>
        <translation>Mismo sexo</translation>
    </message>
    <message>
        <source>approved it by a rule</source>
        <translation>la aprobó por una regla</translation>
    </message>
    <message>
        <source>checked the automatic approval and agreed</source>
        <translation>comprobó la aprobación automática y está de acuerdo</translation>
    </message>
    <message>
        <source>checked the automatic approval and disagreed</source>
        <translation>comprobó la aprobación automática y no está de acuerdo</translation>
    </message>
    <message>
        <source>approved it by the rule %1, version %2</source>
        <translation>la aprobó por la regla %1, versión %2</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>aún sin analizar</translation>
    </message>
    <message>
        <source>no virus found</source>
        <translation>sin virus</translation>
    </message>
    <message>
        <source>infected: %1</source>
        <extracomment>%1 is the name the scanner gives a virus.</extracomment>
        <translation>infectado: %1</translation>
    </message>
    <message>
        <source>could not be scanned</source>
        <translation>no se pudo analizar</translation>
    </message>
    <message>
        <source>A virus was found in it. Nobody is given it; reject it, and ask the client for another.</source>
        <translation>Se encontró un virus en él. No se entrega a nadie; rechácelo y pida otro al cliente.</translation>
    </message>
    <message>
        <source>It waits for the virus scanner and cannot be opened before.</source>
        <translation>Espera al antivirus y no se puede abrir antes.</translation>
    </message>
    <message>
        <source>The virus scanner gave no answer about it. Have it scanned again, or reject it.</source>
        <translation>El antivirus no respondió sobre él. Hágalo analizar de nuevo o rechácelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1 lotes</translation>
    </message>
    <message>
        <source>%1, counts from %2 on</source>
        <translation>%1, cuenta desde %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>raised the risk</source>
        <translation>elevó el riesgo</translation>
    </message>
    <message>
        <source>stored what a vendor found</source>
        <translation>guardó el resultado de un proveedor</translation>
    </message>
    <message>
        <source>does not follow the vendor</source>
        <translation>no sigue al proveedor</translation>
    </message>
    <message>
        <source>stored what %1 found: %2</source>
        <extracomment>%1 is a vendor&apos;s name, %2 &quot;face failed&quot;</extracomment>
        <translation>guardó el resultado de %1: %2</translation>
    </message>
    <message>
        <source>document passed</source>
        <translation>documento superado</translation>
    </message>
    <message>
        <source>document failed</source>
        <translation>documento no superado</translation>
    </message>
    <message>
        <source>document unclear</source>
        <translation>documento dudoso</translation>
    </message>
    <message>
        <source>face passed</source>
        <translation>rostro superado</translation>
    </message>
    <message>
        <source>face failed</source>
        <translation>rostro no superado</translation>
    </message>
    <message>
        <source>face unclear</source>
        <translation>rostro dudoso</translation>
    </message>
    <message>
        <source>address passed</source>
        <translation>domicilio superado</translation>
    </message>
    <message>
        <source>address failed</source>
        <translation>domicilio no superado</translation>
    </message>
    <message>
        <source>address unclear</source>
        <translation>domicilio dudoso</translation>
    </message>
    <message>
        <source>waits for something</source>
        <translation>espera algo</translation>
    </message>
</context>
<context>
    <name>purser::clients::ReviewsView</name>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No hay nada pendiente para usted.</translation>
    </message>
    <message>
        <source>Data, documents or findings changed while you read.</source>
        <translation>Los datos, los documentos o los hallazgos cambiaron mientras usted leía.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Review next client</source>
        <translation>Revisar el siguiente cliente</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>Buscar solicitudes</translation>
    </message>
    <message>
        <source>Refresh applications</source>
        <translation>Actualizar solicitudes</translation>
    </message>
    <message>
        <source>Applications that wait for me, most urgent first</source>
        <translation>Solicitudes pendientes para mí, las más urgentes primero</translation>
    </message>
    <message>
        <source>What the client said beside the document</source>
        <translation>Lo que declaró el cliente junto al documento</translation>
    </message>
    <message>
        <source>Hits of a screening, the rating and its reasons</source>
        <translation>Coincidencias de un filtrado, la calificación y sus motivos</translation>
    </message>
    <message>
        <source>An application nothing stands against</source>
        <translation>Una solicitud sin ningún impedimento</translation>
    </message>
    <message>
        <source>The last look before a proposal</source>
        <translation>El último examen antes de una propuesta</translation>
    </message>
    <message>
        <source>A question to the client</source>
        <translation>Una pregunta al cliente</translation>
    </message>
    <message>
        <source>Proposals that wait for a second person</source>
        <translation>Propuestas que esperan a una segunda persona</translation>
    </message>
    <message>
        <source>Applications that wait for the client</source>
        <translation>Solicitudes que esperan al cliente</translation>
    </message>
    <message>
        <source>A company with its owners</source>
        <translation>Una empresa con sus titulares reales</translation>
    </message>
    <message>
        <source>New applicant</source>
        <translation>Nuevo solicitante</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Añadir un documento</translation>
    </message>
    <message>
        <source>Correct the client&apos;s file</source>
        <translation>Corregir la ficha del cliente</translation>
    </message>
    <message>
        <source>Record consents</source>
        <translation>Registrar consentimientos</translation>
    </message>
    <message>
        <source>Record a tax self-certification</source>
        <translation>Registrar una autocertificación fiscal</translation>
    </message>
    <message>
        <source>Record an appropriateness test</source>
        <translation>Registrar un test de conveniencia</translation>
    </message>
    <message>
        <source>Write down a contact</source>
        <translation>Anotar un contacto</translation>
    </message>
    <message>
        <source>Tags of the client</source>
        <translation>Etiquetas del cliente</translation>
    </message>
    <message>
        <source>Add an owner of the company</source>
        <translation>Añadir un propietario de la empresa</translation>
    </message>
    <message>
        <source>Propose a client category</source>
        <translation>Proponer una categoría de cliente</translation>
    </message>
    <message>
        <source>Set the risk rating by hand</source>
        <translation>Fijar manualmente la calificación de riesgo</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>Verificación tras el primer depósito</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>Desistir de la solicitud</translation>
    </message>
    <message>
        <source>Expiring documents</source>
        <translation>Documentos por caducar</translation>
    </message>
    <message>
        <source>Review workload of the next 12 months</source>
        <translation>Carga de revisiones de los próximos 12 meses</translation>
    </message>
    <message>
        <source>Who may be one person</source>
        <translation>Quiénes pueden ser la misma persona</translation>
    </message>
    <message>
        <source>Accept the document on show</source>
        <translation>Aceptar el documento en pantalla</translation>
    </message>
    <message>
        <source>Reject the document on show</source>
        <translation>Rechazar el documento en pantalla</translation>
    </message>
    <message>
        <source>Next part of the application</source>
        <translation>Parte siguiente de la solicitud</translation>
    </message>
    <message>
        <source>Part before of the application</source>
        <translation>Parte anterior de la solicitud</translation>
    </message>
    <message>
        <source>The client&apos;s file field by field</source>
        <translation>La ficha del cliente campo por campo</translation>
    </message>
    <message>
        <source>The file of a company with its owners</source>
        <translation>La ficha de una empresa con sus propietarios</translation>
    </message>
    <message>
        <source>A new applicant entered by hand</source>
        <translation>Un nuevo solicitante registrado manualmente</translation>
    </message>
    <message>
        <source>A document taken in</source>
        <translation>Un documento incorporado</translation>
    </message>
    <message>
        <source>Fields corrected</source>
        <translation>Campos corregidos</translation>
    </message>
    <message>
        <source>Consents recorded</source>
        <translation>Consentimientos registrados</translation>
    </message>
    <message>
        <source>The appropriateness test</source>
        <translation>El test de conveniencia</translation>
    </message>
    <message>
        <source>A rating set by hand</source>
        <translation>Una calificación fijada manualmente</translation>
    </message>
    <message>
        <source>Documents that expire</source>
        <translation>Documentos que caducan</translation>
    </message>
    <message>
        <source>Reviews of the next twelve months</source>
        <translation>Revisiones de los próximos doce meses</translation>
    </message>
    <message>
        <source>Merged files</source>
        <translation>Expedientes fusionados</translation>
    </message>
    <message>
        <source>Clients who may be one person</source>
        <translation>Clientes que pueden ser una misma persona</translation>
    </message>
    <message>
        <source>Two files of one client beside each other</source>
        <translation>Dos expedientes de un cliente, uno junto al otro</translation>
    </message>
    <message>
        <source>Files that were merged</source>
        <translation>Expedientes que se fusionaron</translation>
    </message>
    <message>
        <source>A part of a document struck out</source>
        <translation>Una parte de un documento tachada</translation>
    </message>
    <message>
        <source>What changes the risk band of the client</source>
        <translation>Qué cambia el nivel de riesgo del cliente</translation>
    </message>
    <message>
        <source>Everything that screenings found</source>
        <translation>Todo lo que encontraron los cribados</translation>
    </message>
    <message>
        <source>Two documents side by side</source>
        <translation>Dos documentos lado a lado</translation>
    </message>
    <message>
        <source>Everything that screenings found, quiet or not</source>
        <translation>Todo lo que encontraron los cribados, en silencio o no</translation>
    </message>
    <message>
        <source>Why a client is rated so and what changes the band</source>
        <translation>Por qué un cliente se valora así y qué cambia el nivel</translation>
    </message>
    <message>
        <source>The certificate is saved: %1</source>
        <translation>El certificado está guardado: %1</translation>
    </message>
    <message>
        <source>Money that goes back to clients not verified in time</source>
        <translation>Dinero que vuelve a clientes no verificados a tiempo</translation>
    </message>
    <message>
        <source>Money that goes back to a client not verified in time</source>
        <translation>Dinero que vuelve a un cliente no verificado a tiempo</translation>
    </message>
    <message>
        <source>A face that the verification vendor could not match</source>
        <translation>Un rostro que el proveedor de verificación no pudo cotejar</translation>
    </message>
    <message>
        <source>Documents sent back, with the reason of each</source>
        <translation>Documentos devueltos, con el motivo de cada uno</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskBackcheckDialog</name>
    <message>
        <source>Any of these</source>
        <translation>Cualquiera de estos</translation>
    </message>
    <message>
        <source>Hit found true</source>
        <translation>Coincidencia confirmada</translation>
    </message>
    <message>
        <source>Disputed deposit that was not won</source>
        <translation>Depósito disputado que no se ganó</translation>
    </message>
    <message>
        <source>Case decided against the client</source>
        <translation>Caso decidido en contra del cliente</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Clients with</source>
        <translation>Clientes con</translation>
    </message>
    <message>
        <source>Clients without</source>
        <translation>Clientes sin</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Área bajo la curva</translation>
    </message>
    <message>
        <source>How well scores tell apart</source>
        <translation>Qué bien distinguen las puntuaciones</translation>
    </message>
    <message>
        <source>Tenth</source>
        <translation>Décimo</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>By tenth of the scores</source>
        <translation>Por décimos de la puntuación</translation>
    </message>
    <message>
        <source>%1, held against what happened</source>
        <translation>%1, comparado con lo ocurrido</translation>
    </message>
    <message>
        <source>Each client has the score these rules would have given before the period; only what came after counts. 0.50 is no better than chance, 1.00 tells everybody apart.</source>
        <translation>Cada cliente tiene la puntuación que estas reglas le habrían dado antes del periodo; solo cuenta lo que vino después. 0,50 no es mejor que el azar; 1,00 distingue a todos.</translation>
    </message>
    <message>
        <source>Everybody is rated as then…</source>
        <translation>Se puntúa a todos como entonces…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copiar las cifras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients. </source>
        <translation>
            <numerusform>%Ln cliente. </numerusform>
            <numerusform>%Ln clientes. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their scores are those of %n months ago, or of when they came.</source>
        <translation>
            <numerusform>Sus puntuaciones son las de hace %n mes o las de cuando llegaron.</numerusform>
            <numerusform>Sus puntuaciones son las de hace %n meses o las de cuando llegaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>too few: it takes %1 of both</source>
        <translation>muy pocos: hacen falta %1 de ambos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
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
        <translation>Redactar otras reglas de valoración</translation>
    </message>
    <message>
        <source>Points, thresholds, caps and floors as they are in force; change what should be another. The draft is tried dry before a second person puts it in force.</source>
        <translation>Puntos, umbrales, topes y mínimos tal como rigen; cambie lo que deba ser otro. El borrador se prueba en seco antes de que otra persona lo ponga en vigor.</translation>
    </message>
    <message>
        <source>Name of these rules</source>
        <translation>Nombre de estas reglas</translation>
    </message>
    <message>
        <source>Thresholds of money are in minor units of the reference currency.</source>
        <translation>Los umbrales de dinero están en unidades menores de la divisa de referencia.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>Cap of %1</source>
        <translation>Tope de %1</translation>
    </message>
    <message>
        <source>cap </source>
        <translation>tope </translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Mínimos</translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <translation>Umbral de %1</translation>
    </message>
    <message>
        <source>threshold </source>
        <translation>umbral </translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Puntos de %1</translation>
    </message>
    <message>
        <source>Change a figure first.</source>
        <translation>Cambie primero una cifra.</translation>
    </message>
    <message>
        <source>Give these rules a name.</source>
        <translation>Dé un nombre a estas reglas.</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskPage</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Points by factor</source>
        <translation>Puntos por factor</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Redactado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Put in force by</source>
        <translation>Puesto en vigor por</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>Rules of the risk rating</source>
        <translation>Reglas de la calificación de riesgo</translation>
    </message>
    <message>
        <source>Points by factor, capped by category and lifted by floors. A draft is tried dry on everybody&apos;s newest rating before a second person puts it in force.</source>
        <translation>Puntos por factor, limitados por categoría y elevados por mínimos. Un borrador se prueba en seco con la calificación más reciente de todos antes de que una segunda persona lo ponga en vigor.</translation>
    </message>
    <message>
        <source>No rules of the rating.</source>
        <translation>No hay reglas de calificación.</translation>
    </message>
    <message>
        <source>The office is made with a first set.</source>
        <translation>La oficina se crea con un primer conjunto.</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>Poner en vigor…</translation>
    </message>
    <message>
        <source>Try dry…</source>
        <translation>Probar en seco…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose rules in the list.</source>
        <translation>Elija reglas de la lista.</translation>
    </message>
    <message>
        <source>Choose a draft in the list.</source>
        <translation>Elija un borrador de la lista.</translation>
    </message>
    <message>
        <source>You drafted these rules; another person puts them in force.</source>
        <translation>Usted redactó estas reglas; otra persona las pone en vigor.</translation>
    </message>
    <message>
        <source>Put %1 in force</source>
        <translation>Poner %1 en vigor</translation>
    </message>
    <message>
        <source>The nightly work rates everybody again by these rules.</source>
        <translation>El trabajo nocturno vuelve a calificar a todos según estas reglas.</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Poner en vigor</translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <translation>%1 está en vigor.</translation>
    </message>
    <message>
        <source>Draft others…</source>
        <translation>Redactar otras…</translation>
    </message>
    <message>
        <source>The rules are on their way.</source>
        <translation>Las reglas están en camino.</translation>
    </message>
    <message>
        <source>%1 is drafted; try it dry, then another person puts it in force.</source>
        <translation>%1 está redactado; pruébelo en seco y otra persona lo pondrá en vigor.</translation>
    </message>
    <message>
        <source>Hold against what happened…</source>
        <translation>Comparar con lo ocurrido…</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskReasonsDialog</name>
    <message>
        <source>Risk of %1</source>
        <translation>Riesgo de %1</translation>
    </message>
    <message>
        <source>Each line with what it rests on, and what by itself would change the band. Reading it is on the record.</source>
        <translation>Cada línea con aquello en lo que se basa y lo que por sí solo cambiaría el nivel. La lectura queda registrada.</translation>
    </message>
    <message>
        <source>Lines of the rating</source>
        <translation>Líneas de la valoración</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>What changes the band</source>
        <translation>Qué cambia el nivel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Band then</source>
        <translation>Nivel entonces</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>Puntuación entonces</translation>
    </message>
    <message>
        <source>The client was not rated yet; the nightly work does it.</source>
        <translation>El cliente aún no se ha valorado; lo hace el trabajo nocturno.</translation>
    </message>
    <message>
        <source>%1 points, %2, by the rules %3, rated %4.</source>
        <translation>%1 puntos, %2, según las reglas %3, valorado el %4.</translation>
    </message>
    <message>
        <source>Set by hand: the rules give %1 points, %2. What follows is about those.</source>
        <translation>Fijado a mano: las reglas dan %1 puntos, %2. Lo que sigue trata de esos.</translation>
    </message>
    <message numerus="yes">
        <source>The next higher band begins %n points above.</source>
        <translation>
            <numerusform>El siguiente nivel superior empieza %n punto más arriba.</numerusform>
            <numerusform>El siguiente nivel superior empieza %n puntos más arriba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next lower band begins %n points below.</source>
        <translation>
            <numerusform>El siguiente nivel inferior empieza %n punto más abajo.</numerusform>
            <numerusform>El siguiente nivel inferior empieza %n puntos más abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No factor adds points.</source>
        <translation>Ningún factor suma puntos.</translation>
    </message>
    <message>
        <source>Nothing by itself changes the band.</source>
        <translation>Nada por sí solo cambia el nivel.</translation>
    </message>
    <message>
        <source>%1 would no longer hold</source>
        <translation>%1 dejaría de valer</translation>
    </message>
    <message>
        <source>%1 would come</source>
        <translation>%1 se añadiría</translation>
    </message>
</context>
<context>
    <name>purser::clients::RiskTrialDialog</name>
    <message>
        <source>%1, tried dry</source>
        <translation>%1, probado en seco</translation>
    </message>
    <message>
        <source>On the inputs of everybody&apos;s newest rating. Nothing changes.</source>
        <translation>Con los datos de la calificación más reciente de todos. Nada cambia.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Bands before and after</source>
        <translation>Bandas antes y después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>What a step of each factor moves</source>
        <translation>Qué mueve un paso de cada factor</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Clients it touches</source>
        <translation>Clientes afectados</translation>
    </message>
    <message>
        <source>Up with a step more</source>
        <translation>Suben con un paso más</translation>
    </message>
    <message>
        <source>Down with a step less</source>
        <translation>Bajan con un paso menos</translation>
    </message>
    <message>
        <source>step </source>
        <translation>paso </translation>
    </message>
    <message>
        <source>Points of a step</source>
        <translation>Puntos de un paso</translation>
    </message>
    <message>
        <source>Everybody is rated…</source>
        <translation>Se califica a todos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients. </source>
        <translation>
            <numerusform>%Ln cliente. </numerusform>
            <numerusform>%Ln clientes. </numerusform>
        </translation>
    </message>
    <message>
        <source>Newly high: %1. Reviews a week: %2 instead of %3.</source>
        <translation>Altos nuevos: %1. Revisiones por semana: %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copiar las cifras</translation>
    </message>
    <message>
        <source>Reviews by week</source>
        <translation>Revisiones por semana</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>purser::clients::RuleDecisionsPage</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>The application now</source>
        <translation>La solicitud ahora</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidida por</translation>
    </message>
    <message>
        <source>What a rule decided</source>
        <translation>Lo que decidió una regla</translation>
    </message>
    <message>
        <source>Beside each what became of the application: what people decided otherwise than the rule in shadow is what keeps it from going live.</source>
        <translation>Junto a cada una, lo que fue de la solicitud: lo que las personas decidieron de otro modo que la regla en sombra es razón para no activarla.</translation>
    </message>
    <message>
        <source>It decided nothing yet.</source>
        <translation>Aún no decidió nada.</translation>
    </message>
    <message>
        <source>Choose a rule on the page of the rules to see what it decided.</source>
        <translation>Elija una regla en la página de reglas para ver lo que decidió.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Abrir la solicitud</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>la aprobó</translation>
    </message>
    <message>
        <source>would have</source>
        <translation>la habría aprobado</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>una regla</translation>
    </message>
</context>
<context>
    <name>purser::clients::RuleProposalsPage</name>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Versions of rules that wait for the head of compliance. Nobody decides on what they proposed.</source>
        <translation>Versiones de reglas que esperan al responsable de cumplimiento. Nadie decide sobre lo que propuso.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>No hay nada propuesto.</translation>
    </message>
    <message>
        <source>Proposals of the page of rules appear here by themselves.</source>
        <translation>Las propuestas de la página de reglas aparecen aquí solas.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Publish this version…</source>
        <translation>Publicar esta versión…</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Elija una propuesta de la lista.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>Esto lo decide el responsable de cumplimiento.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>Lo propuso usted; decide otra persona.</translation>
    </message>
    <message>
        <source>Publish this version</source>
        <translation>Publicar esta versión</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Rechazar la propuesta</translation>
    </message>
    <message>
        <source>It holds at once, for applications that wait and those to come.</source>
        <translation>Rige de inmediato, para las solicitudes en espera y las que lleguen.</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>Nada cambia. Quien lo propuso ve por qué.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>El cambio %1 está en vigor.</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>El cambio %1 está rechazado.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SamplesPage</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Approved by the rule</source>
        <translation>Aprobada por la regla</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Why it is checked</source>
        <translation>Por qué se comprueba</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Automatic decisions to check</source>
        <translation>Decisiones automáticas por comprobar</translation>
    </message>
    <message>
        <source>Automatic decisions that were checked</source>
        <translation>Decisiones automáticas comprobadas</translation>
    </message>
    <message>
        <source>A share of what the rules approve is drawn when it is decided, in a way nobody can foresee and anybody can repeat from the audit log. Whoever made a rule decide does not check it. A disagreement opens the client&apos;s review anew.</source>
        <translation>Una parte de lo que aprueban las reglas se sortea al decidirse, de un modo que nadie puede prever y cualquiera puede repetir con el registro de auditoría. Quien puso en vigor una regla no la comprueba. Un desacuerdo abre de nuevo la revisión del cliente.</translation>
    </message>
    <message>
        <source>Nothing is to be checked.</source>
        <translation>No hay nada por comprobar.</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Aún no se comprobó nada.</translation>
    </message>
    <message>
        <source>Decisions that are drawn appear here by themselves.</source>
        <translation>Las decisiones sorteadas aparecen aquí solas.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Abrir la solicitud</translation>
    </message>
    <message>
        <source>Disagree…</source>
        <translation>No estar de acuerdo…</translation>
    </message>
    <message>
        <source>Agree with the approval…</source>
        <translation>De acuerdo con la aprobación…</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>drawn with %1</source>
        <translation>sorteada con %1</translation>
    </message>
    <message>
        <source>one of the day</source>
        <translation>una del día</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>en desacuerdo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a decision in the list.</source>
        <translation>Elija una decisión en la lista.</translation>
    </message>
    <message>
        <source>You made this rule decide. Another person checks it.</source>
        <translation>Usted puso en vigor esta regla. La comprueba otra persona.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Esta acción no corresponde a su rol.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Checks as they stood at the decision</source>
        <translation>Controles tal como estaban al decidir</translation>
    </message>
    <message>
        <source>Agree with the approval</source>
        <translation>De acuerdo con la aprobación</translation>
    </message>
    <message>
        <source>You looked at what the rule decided on and would have approved it too.</source>
        <translation>Ha revisado aquello sobre lo que decidió la regla y también lo habría aprobado.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Ratificar</translation>
    </message>
    <message>
        <source>Checked: you agree.</source>
        <translation>Comprobado: está de acuerdo.</translation>
    </message>
    <message>
        <source>Disagree with the approval</source>
        <translation>En desacuerdo con la aprobación</translation>
    </message>
    <message>
        <source>The client&apos;s review opens anew and people decide it. When people disagree too often, the rule stops by itself.</source>
        <translation>La revisión del cliente se abre de nuevo y la deciden personas. Si hay demasiados desacuerdos, la regla se detiene sola.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>Checked: you disagree. The review is open.</source>
        <translation>Comprobado: no está de acuerdo. La revisión está abierta.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Entregado a</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScopesEditor</name>
    <message>
        <source>Another threshold</source>
        <translation>Otro umbral</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>every list</source>
        <translation>todas las listas</translation>
    </message>
    <message>
        <source>Persons or others</source>
        <translation>Personas u otros</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>companies and ships</source>
        <translation>empresas y buques</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>Alerta desde</translation>
    </message>
    <message>
        <source>Without this threshold</source>
        <translation>Sin este umbral</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>every name</source>
        <translation>todos los nombres</translation>
    </message>
    <message>
        <source>weak aliases</source>
        <translation>alias débiles</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScreeningTexts</name>
    <message>
        <source>Names would be compared another way. Try these settings on the lists in force first.</source>
        <translation>Los nombres se compararían de otro modo. Pruebe antes estos ajustes con las listas vigentes.</translation>
    </message>
    <message>
        <source>The trial is of other weights, or the lists have changed since. Try these settings on the lists in force again.</source>
        <translation>La prueba es de otros pesos, o las listas han cambiado desde entonces. Pruebe de nuevo estos ajustes con las listas vigentes.</translation>
    </message>
    <message>
        <source>True hits would be lost. Say why that is borne.</source>
        <translation>Se perderían coincidencias ciertas. Diga por qué se acepta.</translation>
    </message>
    <message>
        <source>These figures rest on too few decisions. Say why they are enough.</source>
        <translation>Estas cifras se basan en muy pocas decisiones. Diga por qué bastan.</translation>
    </message>
    <message>
        <source>Other true hits would be lost now than those shown. Look at them again.</source>
        <translation>Ahora se perderían otras coincidencias ciertas que las mostradas. Vuelva a mirarlas.</translation>
    </message>
    <message>
        <source>These settings are in force.</source>
        <translation>Estos ajustes están vigentes.</translation>
    </message>
    <message>
        <source>You made this. Another person decides.</source>
        <translation>Esto lo hizo usted. Decide otra persona.</translation>
    </message>
    <message>
        <source>Strong from</source>
        <translation>Fuerte desde</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>Alerta desde</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>Conservada desde</translation>
    </message>
    <message>
        <source>Birth date agrees</source>
        <translation>Coincide la fecha de nacimiento</translation>
    </message>
    <message>
        <source>Day and month swapped</source>
        <translation>Día y mes intercambiados</translation>
    </message>
    <message>
        <source>Same year, another day</source>
        <translation>Mismo año, otro día</translation>
    </message>
    <message>
        <source>Born 2 to 10 years apart</source>
        <translation>Nacidos con 2 a 10 años de diferencia</translation>
    </message>
    <message>
        <source>Born more than 10 years apart</source>
        <translation>Nacidos con más de 10 años de diferencia</translation>
    </message>
    <message>
        <source>Another nationality</source>
        <translation>Otra nacionalidad</translation>
    </message>
    <message>
        <source>Another sex</source>
        <translation>Otro sexo</translation>
    </message>
    <message>
        <source>Place of birth agrees</source>
        <translation>Coincide el lugar de nacimiento</translation>
    </message>
    <message>
        <source>Another document number</source>
        <translation>Otro número de documento</translation>
    </message>
    <message>
        <source>Weak alias counts</source>
        <translation>Un alias débil cuenta</translation>
    </message>
    <message>
        <source>Unclear whether a company counts</source>
        <translation>Sin saber si es empresa cuenta</translation>
    </message>
    <message>
        <source>Words against each other</source>
        <translation>Palabras enfrentadas</translation>
    </message>
    <message>
        <source>Words only the client has</source>
        <translation>Palabras solo del cliente</translation>
    </message>
    <message>
        <source>Words only the list has</source>
        <translation>Palabras solo de la lista</translation>
    </message>
    <message>
        <source>Common names differ more</source>
        <translation>Los nombres comunes difieren más</translation>
    </message>
    <message>
        <source>One word alone counts</source>
        <translation>Una sola palabra cuenta</translation>
    </message>
    <message>
        <source>Two known names count</source>
        <translation>Dos nombres conocidos cuentan</translation>
    </message>
    <message>
        <source>Short forms count</source>
        <translation>Las formas cortas cuentan</translation>
    </message>
    <message>
        <source>Initials count</source>
        <translation>Las iniciales cuentan</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1 % (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>persons from %1</source>
        <translation>personas desde %1</translation>
    </message>
    <message>
        <source>companies and ships from %1</source>
        <translation>empresas y buques desde %1</translation>
    </message>
    <message>
        <source>persons of %1 from %2</source>
        <translation>personas de %1 desde %2</translation>
    </message>
    <message>
        <source>companies and ships of %1 from %2</source>
        <translation>empresas y buques de %1 desde %2</translation>
    </message>
    <message>
        <source>alert from %1</source>
        <translation>alerta desde %1</translation>
    </message>
    <message>
        <source>strong from %1</source>
        <translation>fuerte desde %1</translation>
    </message>
    <message>
        <source>kept from %1</source>
        <translation>conservada desde %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>Escritura latina</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>Escritura árabe</translation>
    </message>
    <message>
        <source>Cyrillic script</source>
        <translation>Escritura cirílica</translation>
    </message>
    <message>
        <source>Greek script</source>
        <translation>Escritura griega</translation>
    </message>
    <message>
        <source>Hebrew script</source>
        <translation>Escritura hebrea</translation>
    </message>
    <message>
        <source>Chinese and Japanese script</source>
        <translation>Escritura china y japonesa</translation>
    </message>
    <message>
        <source>Korean script</source>
        <translation>Escritura coreana</translation>
    </message>
    <message>
        <source>Thai script</source>
        <translation>Escritura tailandesa</translation>
    </message>
    <message>
        <source>Other script</source>
        <translation>Otra escritura</translation>
    </message>
    <message>
        <source>People decided %1 hits: %2 true, %3 false. %4 were no alerts.</source>
        <translation>Coincidencias decididas: %1; ciertas %2, falsas %3. No fueron alertas: %4.</translation>
    </message>
    <message>
        <source>Alerts a month: %1 instead of %2. True hits kept: %3 of %4. False hits saved: %5.</source>
        <translation>Alertas al mes: %1 en lugar de %2. Ciertas retenidas: %3 de %4. Falsas evitadas: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n true hits would be lost; each is named.</source>
        <translation>
            <numerusform>Se perdería %n coincidencia cierta; se nombra.</numerusform>
            <numerusform>Se perderían %n coincidencias ciertas; cada una se nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few decisions to rely on: policy asks for %1.</source>
        <translation>Muy pocas decisiones: la política pide %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n decided hits are not on the lists any more and were not tried.</source>
        <translation>
            <numerusform>%n coincidencia decidida ya no está en las listas y no se probó.</numerusform>
            <numerusform>%n coincidencias decididas ya no están en las listas y no se probaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hits that nobody kept so far could come up; only a trial on the lists in force counts them.</source>
        <translation>Podrían surgir coincidencias que hasta ahora no se conservaban; solo una prueba con las listas vigentes las cuenta.</translation>
    </message>
    <message>
        <source>two people decide it</source>
        <translation>lo deciden dos personas</translation>
    </message>
    <message>
        <source>its data or record changed</source>
        <translation>cambiaron sus datos o su registro</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>de otro tipo</translation>
    </message>
    <message>
        <source>screened anew since</source>
        <translation>filtrado de nuevo desde entonces</translation>
    </message>
    <message>
        <source>decided already</source>
        <translation>ya decidida</translation>
    </message>
    <message>
        <source>no alert</source>
        <translation>no es alerta</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>a later screening stands</source>
        <translation>rige un cribado posterior</translation>
    </message>
    <message>
        <source>below the alerts</source>
        <translation>por debajo de las alertas</translation>
    </message>
    <message>
        <source>found false by %1: %2, holds until %3</source>
        <translation>descartado por %1: %2, vale hasta el %3</translation>
    </message>
    <message>
        <source>found false by %1: %2</source>
        <translation>descartado por %1: %2</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>confirmado por %1</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>espera: %1</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Datos cambiados</translation>
    </message>
    <message>
        <source>Lists or engine changed</source>
        <translation>Listas o motor cambiados</translation>
    </message>
    <message>
        <source>Time had passed</source>
        <translation>Había pasado tiempo</translation>
    </message>
    <message>
        <source>There was no self-test yet.</source>
        <translation>Aún no hubo autotest.</translation>
    </message>
    <message>
        <source>Self-test of %1: all of %2 names found.</source>
        <translation>Autotest del %1: encontrados los %2 nombres.</translation>
    </message>
    <message>
        <source>Self-test of %1: only %2 of %3 names found. Compliance was told.</source>
        <translation>Autotest del %1: solo %2 de %3 nombres encontrados. Se avisó a cumplimiento.</translation>
    </message>
    <message>
        <source>The book was not screened yet.</source>
        <translation>La cartera aún no se ha cribado.</translation>
    </message>
    <message>
        <source>alerts new %1, gone %2, changed %3</source>
        <translation>alertas nuevas %1, desaparecidas %2, cambiadas %3</translation>
    </message>
    <message>
        <source>The book is being screened: %1 of %2 clients since %3; %4.</source>
        <translation>La cartera se está cribando: %1 de %2 clientes desde %3; %4.</translation>
    </message>
    <message>
        <source>The book was screened by %1: %2 clients; %3.</source>
        <translation>La cartera quedó cribada el %1: %2 clientes; %3.</translation>
    </message>
    <message>
        <source>weak aliases from %1</source>
        <translation>alias débiles desde %1</translation>
    </message>
    <message>
        <source>weak aliases: %1</source>
        <translation>alias débiles: %1</translation>
    </message>
    <message>
        <source>below the alerts of weak aliases</source>
        <translation>por debajo de las alertas de alias débiles</translation>
    </message>
    <message>
        <source>somebody else has it</source>
        <translation>lo tiene otra persona</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sin calificar</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>vale</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>held before</source>
        <translation>valía antes</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>void</source>
        <translation>sin efecto</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScreeningView</name>
    <message>
        <source>Screening</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>Hits to decide</source>
        <translation>Coincidencias por decidir</translation>
    </message>
    <message>
        <source>Trials of settings of screening</source>
        <translation>Pruebas de ajustes de filtrado</translation>
    </message>
    <message>
        <source>Rules of the risk rating</source>
        <translation>Reglas de la calificación de riesgo</translation>
    </message>
    <message>
        <source>Laboratory of screening</source>
        <translation>Laboratorio de filtrado</translation>
    </message>
    <message>
        <source>Refresh screening</source>
        <translation>Actualizar el filtrado</translation>
    </message>
    <message>
        <source>Hits of all clients</source>
        <translation>Coincidencias de todos los clientes</translation>
    </message>
    <message>
        <source>Several hits with one reason</source>
        <translation>Varias coincidencias con un motivo</translation>
    </message>
    <message>
        <source>Versions of the settings of screening</source>
        <translation>Versiones de los ajustes de filtrado</translation>
    </message>
    <message>
        <source>The laboratory: figures by threshold</source>
        <translation>El laboratorio: cifras por umbral</translation>
    </message>
    <message>
        <source>The laboratory: true hits that would be lost</source>
        <translation>El laboratorio: coincidencias ciertas que se perderían</translation>
    </message>
    <message>
        <source>Trials on the lists in force</source>
        <translation>Pruebas con las listas vigentes</translation>
    </message>
    <message>
        <source>Settings that wait for the head of compliance</source>
        <translation>Ajustes que esperan a la dirección de cumplimiento</translation>
    </message>
    <message>
        <source>What a step of each factor moves</source>
        <translation>Qué mueve un paso de cada factor</translation>
    </message>
    <message>
        <source>Screening and risk</source>
        <translation>Filtrado y riesgo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Trials on the lists</source>
        <translation>Pruebas con las listas</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Risk rules</source>
        <translation>Reglas de riesgo</translation>
    </message>
    <message>
        <source>Lists in force and the self-test</source>
        <translation>Listas en vigor y el autotest</translation>
    </message>
    <message>
        <source>Lists in force, the self-test and the run over the book</source>
        <translation>Listas en vigor, el autotest y el recorrido de la cartera</translation>
    </message>
    <message>
        <source>Other rules of the rating drafted</source>
        <translation>Otras reglas de valoración redactadas</translation>
    </message>
    <message>
        <source>Lists and self-test</source>
        <translation>Listas y autotest</translation>
    </message>
    <message>
        <source>A hit for which something is waited for</source>
        <translation>Una coincidencia para la que se espera algo</translation>
    </message>
    <message>
        <source>Ratings held against what happened since</source>
        <translation>Puntuaciones comparadas con lo ocurrido desde entonces</translation>
    </message>
    <message>
        <source>Grades of partners</source>
        <translation>Calificaciones de socios</translation>
    </message>
    <message>
        <source>Partners by grade, and how their clients are rated</source>
        <translation>Socios por calificación y cómo están valorados sus clientes</translation>
    </message>
    <message>
        <source>A partner graded, with every grading so far</source>
        <translation>Un socio calificado, con todas las calificaciones anteriores</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
</context>
<context>
    <name>purser::clients::ScreeningsDialog</name>
    <message>
        <source>Screenings of %1</source>
        <translation>Cribados de %1</translation>
    </message>
    <message>
        <source>Nothing is hidden: what stays below the alerts and what people found false is kept, with the reason why nobody is asked. Reading it is on the record.</source>
        <translation>Nada se oculta: lo que queda por debajo de las alertas y lo que las personas descartaron se conserva, con el motivo por el que no se pregunta a nadie. La lectura queda registrada.</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Figura como</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Alert from</source>
        <translation>Alerta desde</translation>
    </message>
    <message>
        <source>Why it is quiet</source>
        <translation>Por qué está en silencio</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Cribados</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Also what is below the alerts and what earlier screenings found</source>
        <translation>También lo que queda por debajo de las alertas y lo que encontraron cribados anteriores</translation>
    </message>
    <message>
        <source>Screenings and their proofs</source>
        <translation>Cribados y sus pruebas</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Guardar el certificado…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the certificate as</source>
        <translation>Guardar el certificado como</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>of an earlier screening</source>
        <translation>de un cribado anterior</translation>
    </message>
    <message>
        <source>of the data of today</source>
        <translation>de los datos de hoy</translation>
    </message>
    <message>
        <source>of data of before</source>
        <translation>de datos anteriores</translation>
    </message>
    <message>
        <source>No hit is kept.</source>
        <translation>No se conserva ninguna coincidencia.</translation>
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
        <translation>El cribado no dijo de qué se compone la puntuación.</translation>
    </message>
    <message>
        <source>Choose a screening that has a proof.</source>
        <translation>Elija un cribado que tenga prueba.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>purser::clients::SecondDocument</name>
    <message>
        <source>Second document</source>
        <translation>Segundo documento</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>This document cannot be shown here.</source>
        <translation>Este documento no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>Open it as the first one: there it says why.</source>
        <translation>Ábralo como primero: ahí se dice por qué.</translation>
    </message>
    <message>
        <source>%1, back</source>
        <translation>%1, reverso</translation>
    </message>
    <message>
        <source>%1, version %2, %3, %4</source>
        <translation>%1, versión %2, %3, %4</translation>
    </message>
    <message>
        <source>There is no other document.</source>
        <translation>No hay otro documento.</translation>
    </message>
    <message>
        <source>Every version of a document that the client uploads can be shown here.</source>
        <translation>Aquí puede mostrarse cada versión de un documento que el cliente suba.</translation>
    </message>
    <message>
        <source>This document is not given out.</source>
        <translation>Este documento no se entrega.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingDecision</name>
    <message>
        <source>Put settings in force</source>
        <translation>Poner ajustes en vigor</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Rechazar la propuesta</translation>
    </message>
    <message>
        <source>Screening goes by them from now on and compares everybody anew. The figures below are kept with the decision.</source>
        <translation>El filtrado se rige por ellos desde ahora y compara de nuevo a todos. Las cifras de abajo se conservan con la decisión.</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>Nada cambia. Quien lo propuso ve por qué.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Poner en vigor</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>True hits would be lost: say why that is borne.</source>
        <translation>Se perderían coincidencias ciertas: diga por qué se acepta.</translation>
    </message>
    <message>
        <source>The figures rest on few decisions: say why they are enough.</source>
        <translation>Las cifras se basan en pocas decisiones: diga por qué bastan.</translation>
    </message>
    <message>
        <source>The figures are on their way.</source>
        <translation>Las cifras están en camino.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique el motivo.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingProposalsPage</name>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Settings of screening that wait for the head of compliance. Nobody decides on what they proposed; a true hit that would be lost takes a reason.</source>
        <translation>Ajustes de filtrado que esperan a la dirección de cumplimiento. Nadie decide sobre lo que propuso; una coincidencia cierta que se perdería requiere un motivo.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>No hay nada propuesto.</translation>
    </message>
    <message>
        <source>Proposals of the laboratory appear here by themselves.</source>
        <translation>Las propuestas del laboratorio aparecen aquí por sí solas.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>Poner en vigor…</translation>
    </message>
    <message>
        <source>trial %1 on the lists</source>
        <translation>prueba %1 con las listas</translation>
    </message>
    <message>
        <source>decided hits</source>
        <translation>coincidencias decididas</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Elija una propuesta de la lista.</translation>
    </message>
    <message>
        <source>The head of compliance decides this.</source>
        <translation>Esto lo decide el responsable de cumplimiento.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>Lo propuso usted; decide otra persona.</translation>
    </message>
    <message>
        <source>Change %1 is in force; everybody is screened anew by it.</source>
        <translation>El cambio %1 está en vigor; se filtra de nuevo a todos según él.</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>El cambio %1 está rechazado.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingsDialog</name>
    <message>
        <source>Laboratory of screening</source>
        <translation>Laboratorio de filtrado</translation>
    </message>
    <message>
        <source>Move a figure and see what it would have done with every hit that people decided. The head of compliance puts settings in force.</source>
        <translation>Mueva una cifra y vea qué habría hecho con cada coincidencia decidida. La dirección de cumplimiento pone los ajustes en vigor.</translation>
    </message>
    <message>
        <source>What would they have done?</source>
        <translation>¿Qué habrían hecho?</translation>
    </message>
    <message>
        <source>Try on the lists in force</source>
        <translation>Probar con las listas vigentes</translation>
    </message>
    <message>
        <source>Name of these settings</source>
        <translation>Nombre de estos ajustes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Propose these settings</source>
        <translation>Proponer estos ajustes</translation>
    </message>
    <message>
        <source>Nothing changes by trying. It is on the record, as it names clients.</source>
        <translation>Nada cambia al probar. Queda registrado, porque nombra clientes.</translation>
    </message>
    <message>
        <source>%1 in force, %2 by the engine itself</source>
        <translation>%1 vigente, %2 del propio motor</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>What facts are worth</source>
        <translation>Cuánto valen los hechos</translation>
    </message>
    <message>
        <source>How names compare: needs a trial on the lists</source>
        <translation>Cómo se comparan los nombres: requiere una prueba con las listas</translation>
    </message>
    <message>
        <source>The figures in force are on their way.</source>
        <translation>Las cifras vigentes están en camino.</translation>
    </message>
    <message>
        <source>What is kept, an alert and strong have to rise in this order.</source>
        <translation>Conservada, alerta y fuerte deben subir en este orden.</translation>
    </message>
    <message>
        <source>Give these settings a name.</source>
        <translation>Dé un nombre a estos ajustes.</translation>
    </message>
    <message>
        <source>Look first at what they would have done.</source>
        <translation>Mire primero qué habrían hecho.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique el motivo.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Trial %1 waits for the screening service; the page of trials shows how far it has come. It is proposed from there.</source>
        <translation>La prueba %1 espera al servicio de filtrado; la página de pruebas muestra su avance. Se propone desde allí.</translation>
    </message>
</context>
<context>
    <name>purser::clients::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Qué dicen</translation>
    </message>
    <message>
        <source>Decided hits</source>
        <translation>Coincidencias decididas</translation>
    </message>
    <message>
        <source>Hits decided by people that the figures rested on</source>
        <translation>Coincidencias decididas por personas en las que se basaron las cifras</translation>
    </message>
    <message>
        <source>Alerts a month</source>
        <translation>Alertas al mes</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Share of the true hits that stay alerts, with its 95 % interval</source>
        <translation>Parte de las coincidencias ciertas que siguen siendo alertas, con su intervalo del 95 %</translation>
    </message>
    <message>
        <source>True lost</source>
        <translation>Ciertas perdidas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Proposed and put in force by</source>
        <translation>Propuesto y puesto en vigor por</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Filtrados</translation>
    </message>
    <message>
        <source>Screenings that compared by this version</source>
        <translation>Filtrados que compararon según esta versión</translation>
    </message>
    <message>
        <source>Settings of screening</source>
        <translation>Ajustes de filtrado</translation>
    </message>
    <message>
        <source>From which score on a hit is an alert and what facts are worth. Each version keeps the figures it was decided on; screening goes by the newest and names it.</source>
        <translation>Desde qué puntuación una coincidencia es alerta y cuánto valen los hechos. Cada versión conserva las cifras con las que se decidió; el filtrado se rige por la más reciente y la nombra.</translation>
    </message>
    <message>
        <source>Screening goes by the figures of the engine.</source>
        <translation>El filtrado se rige por las cifras del motor.</translation>
    </message>
    <message>
        <source>Other figures are tried in the laboratory, proposed by compliance and put in force by its head.</source>
        <translation>Otras cifras se prueban en el laboratorio, las propone cumplimiento y las pone en vigor su dirección.</translation>
    </message>
    <message>
        <source>Begin with this version…</source>
        <translation>Empezar con esta versión…</translation>
    </message>
    <message>
        <source>Open the laboratory…</source>
        <translation>Abrir el laboratorio…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Esta acción no corresponde a su rol.</translation>
    </message>
    <message>
        <source>Choose a version in the list.</source>
        <translation>Elija una versión de la lista.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The settings wait for their trial.</source>
        <translation>Los ajustes esperan su prueba.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; the head of compliance decides.</source>
        <translation>El cambio %1 está propuesto; decide el responsable de cumplimiento.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StandingDeeds</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Category of %1</source>
        <translation>Categoría de %1</translation>
    </message>
    <message>
        <source>A second person decides. Other than retail needs a document as evidence.</source>
        <translation>Decide una segunda persona. Toda categoría distinta de minorista requiere un documento como prueba.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Qué lo acredita</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>The category of %1 waits for a second person.</source>
        <translation>La categoría de %1 espera a una segunda persona.</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Ratificar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Decidido.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>The category decides what protection the client has.</source>
        <translation>La categoría determina la protección que tiene el cliente.</translation>
    </message>
    <message>
        <source>Rating %1 for %2</source>
        <translation>Calificación %1 para %2</translation>
    </message>
    <message>
        <source>Now %1 points. The figure set by hand holds until its end.</source>
        <translation>Puntos ahora: %1. El valor fijado manualmente vale hasta su fin.</translation>
    </message>
    <message>
        <source>Rate %1 by hand</source>
        <translation>Calificar manualmente a %1</translation>
    </message>
    <message>
        <source>Now %1 points. A higher rating holds at once, a lower one when a second person agrees.</source>
        <translation>Puntos ahora: %1. Una calificación más alta vale de inmediato; una más baja, cuando la ratifique una segunda persona.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>0 to 84</source>
        <translation>De 0 a 84</translation>
    </message>
    <message>
        <source>90 days at most</source>
        <translation>90 días como máximo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Set the rating</source>
        <translation>Fijar la calificación</translation>
    </message>
    <message>
        <source>The law does not let it be that low.</source>
        <translation>La ley no permite que sea tan baja.</translation>
    </message>
    <message>
        <source>The rating of %1 is raised.</source>
        <translation>La calificación de %1 ha aumentado.</translation>
    </message>
    <message>
        <source>Verification after the first deposit</source>
        <translation>Verificación tras el primer depósito</translation>
    </message>
    <message>
        <source>%1 may pay in up to the cap before verification is done, once, from an own bank account. Needs low risk, the economic profile and the client&apos;s consent.</source>
        <translation>%1 puede depositar hasta el tope antes de terminar la verificación, una sola vez, desde una cuenta bancaria propia. Requiere riesgo bajo, el perfil económico y el consentimiento del cliente.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilizado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Iniciar el plazo</translation>
    </message>
    <message>
        <source>The clock of %1 runs.</source>
        <translation>El plazo de %1 está en curso.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Desistir de %1</translation>
    </message>
    <message>
        <source>Ends the application; nobody decides it. This cannot be undone, a new application can be opened.</source>
        <translation>Pone fin a la solicitud; nadie la decide. No se puede deshacer; se puede abrir una nueva solicitud.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1: solicitud desistida.</translation>
    </message>
    <message>
        <source>The rating of %1 waits for a second person.</source>
        <translation>La calificación de %1 espera a una segunda persona.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StatementDeed</name>
    <message>
        <source>Save the statement as</source>
        <translation>Guardar el extracto como</translation>
    </message>
    <message>
        <source>Making it out…</source>
        <translation>Emitiendo…</translation>
    </message>
    <message>
        <source>This period has %1 movements; one statement lists at most %2. Choose a shorter one.</source>
        <translation>Este período tiene %1 movimientos; un extracto recoge como máximo %2. Elija uno más corto.</translation>
    </message>
    <message numerus="yes">
        <source>A statement covers at most %n days. Choose a shorter period.</source>
        <translation>
            <numerusform>Un extracto abarca como máximo %n día. Elija un período más corto.</numerusform>
            <numerusform>Un extracto abarca como máximo %n días. Elija un período más corto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening balance and movements do not make the closing balance. No statement was made out. Tell the person who runs the office.</source>
        <translation>El saldo inicial y los movimientos no dan el saldo final. No se emitió ningún extracto. Avise a quien administra la oficina.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StatementDialog</name>
    <message>
        <source>Statement of %1</source>
        <translation>Extracto de %1</translation>
    </message>
    <message>
        <source>Every movement of the client&apos;s accounts in the period, exactly as the ledger has it. It is kept on the record who made it out, and what the document is.</source>
        <translation>Cada movimiento de las cuentas del cliente en el período, exactamente como figura en el libro mayor. Queda constancia de quién lo emitió y de qué documento es.</translation>
    </message>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF, para leer e imprimir</translation>
    </message>
    <message>
        <source>CSV, to calculate with</source>
        <translation>CSV, para calcular</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Language of the statement</source>
        <translation>Idioma del extracto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>purser::clients::StatementTexts</name>
    <message>
        <source>Issued for</source>
        <translation>Emitido en nombre de</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client no.</source>
        <translation>N.º de cliente</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido el</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Turnover and closing balance</source>
        <translation>Movimiento y saldo final</translation>
    </message>
    <message>
        <source>Statement no.</source>
        <translation>N.º de extracto</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>No account held money by the end of this period.</source>
        <translation>Al final de este período ninguna cuenta había tenido dinero.</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>Account statement</source>
        <translation>Extracto de cuenta</translation>
    </message>
    <message>
        <source>Trading account %1 · %2</source>
        <translation>Cuenta de trading %1 · %2</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Monedero</translation>
    </message>
    <message>
        <source>Bonus credit</source>
        <translation>Crédito de bono</translation>
    </message>
    <message>
        <source>Balance brought forward</source>
        <translation>Saldo anterior</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retiro</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Withdrawal returned</source>
        <translation>Retiro devuelto</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>Trading result</source>
        <translation>Resultado de trading</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bono</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Contracargo</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Negative balance protection</source>
        <translation>Protección de saldo negativo</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>Receipt returned</source>
        <translation>Cobro devuelto</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Fees are already taken off what came in and contained in what went out. Days and times are those of the time zone named above. Please tell us soon if an entry is not right.</source>
        <translation>Las comisiones ya están descontadas de las entradas e incluidas en las salidas. Los días y las horas corresponden a la zona horaria indicada arriba. Avísenos pronto si algún movimiento no es correcto.</translation>
    </message>
    <message>
        <source>Deposit taken back</source>
        <translation>Depósito retirado</translation>
    </message>
    <message>
        <source>Payment of a debt</source>
        <translation>Pago de una deuda</translation>
    </message>
    <message>
        <source>Money moved to a provider or back</source>
        <translation>Dinero movido a un proveedor o de vuelta</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketDeeds</name>
    <message>
        <source>%1 entered; you have it.</source>
        <translation>%1 registrada; está en sus manos.</translation>
    </message>
    <message>
        <source>Resolve without writing</source>
        <translation>Resolver sin escribir</translation>
    </message>
    <message>
        <source>The client gets no letter. Say for colleagues how it ended.</source>
        <translation>El cliente no recibe carta. Diga a los colegas cómo terminó.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Resolve the ticket</source>
        <translation>Resolver la consulta</translation>
    </message>
    <message>
        <source>%1 is resolved.</source>
        <translation>%1 está resuelta.</translation>
    </message>
    <message>
        <source>Open the ticket again</source>
        <translation>Reabrir la consulta</translation>
    </message>
    <message>
        <source>Its clock begins anew and you have it. The client gets no letter.</source>
        <translation>El plazo empieza de nuevo y la consulta queda en sus manos. El cliente no recibe carta.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 está abierta de nuevo.</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketPage</name>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Answer to the client, or note for colleagues</source>
        <translation>Respuesta al cliente o nota para colegas</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Abrir el expediente del cliente</translation>
    </message>
    <message>
        <source>Audit trail of this ticket</source>
        <translation>Rastro de auditoría de esta consulta</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>No hay ninguna consulta abierta.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press F9 for the most urgent.</source>
        <translation>Elija una de la lista o pulse F9 para la más urgente.</translation>
    </message>
    <message>
        <source>You wrote this %1 and did not send it.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>Lo escribió %1 y no lo envió.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Respuesta en</translation>
    </message>
    <message>
        <source>The client was asked</source>
        <translation>Se preguntó al cliente</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Plazo usado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>To be settled by</source>
        <translation>Debe resolverse antes del</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Llegó por</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Other tickets</source>
        <translation>Otras consultas</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>nadie la tiene</translation>
    </message>
    <message>
        <source>handed to you, %1</source>
        <translation>en sus manos, %1</translation>
    </message>
    <message>
        <source>you have it</source>
        <translation>la tiene usted</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>la tiene %1</translation>
    </message>
    <message>
        <source>%1
Entered by %2.</source>
        <translation>%1
Registrado por %2.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1, nota</translation>
    </message>
    <message>
        <source>Your role reads tickets and does not answer them.</source>
        <translation>Su función lee consultas y no las responde.</translation>
    </message>
    <message>
        <source>%1 has it. Take it first.</source>
        <translation>La tiene %1. Tómela primero.</translation>
    </message>
    <message>
        <source>A note for colleagues; it never goes out</source>
        <translation>Una nota para colegas; nunca sale</translation>
    </message>
    <message>
        <source>Ctrl+Enter answers the client in a letter; a note stays among colleagues</source>
        <translation>Ctrl+Intro responde al cliente por carta; una nota queda entre colegas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Answer and resolve</source>
        <translation>Responder y resolver</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>You have it already.</source>
        <translation>Ya la tiene.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Escriba primero el texto.</translation>
    </message>
    <message>
        <source>The text is too long to be sent.</source>
        <translation>El texto es demasiado largo para enviarse.</translation>
    </message>
    <message>
        <source>The client has no e-mail address.</source>
        <translation>El cliente no tiene correo electrónico.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Resolver…</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketQueue</name>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>En manos de</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Llegó por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>Resolver antes del</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>With clients</source>
        <translation>Con el cliente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>No ticket stands here.</source>
        <translation>No hay ninguna consulta aquí.</translation>
    </message>
    <message>
        <source>What clients ask on the site appears by itself.</source>
        <translation>Lo que los clientes consultan en el sitio aparece solo.</translation>
    </message>
</context>
<context>
    <name>purser::clients::TicketsView</name>
    <message>
        <source>Tickets</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Refresh tickets</source>
        <translation>Actualizar consultas</translation>
    </message>
    <message>
        <source>A complaint with its own clock, and what was said</source>
        <translation>Una reclamación con su propio plazo, y lo que se dijo</translation>
    </message>
    <message>
        <source>An answer being written</source>
        <translation>Una respuesta que se está escribiendo</translation>
    </message>
    <message>
        <source>We have found your transfer and credit it today. Thank you for waiting.</source>
        <translation>Hemos encontrado su transferencia y la abonamos hoy. Gracias por esperar.</translation>
    </message>
    <message>
        <source>Tickets that wait for their clients</source>
        <translation>Consultas que esperan a sus clientes</translation>
    </message>
    <message>
        <source>Resolving a ticket without writing</source>
        <translation>Resolver una consulta sin escribir</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Answered and resolved; the letter is on its way.</source>
        <translation>Respondida y resuelta; la carta está en camino.</translation>
    </message>
    <message>
        <source>Answered; the letter is on its way.</source>
        <translation>Respondida; la carta está en camino.</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Nota añadida.</translation>
    </message>
    <message>
        <source>You have the ticket.</source>
        <translation>Tiene la consulta.</translation>
    </message>
</context>
<context>
    <name>purser::clients::TrialsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probados</translation>
    </message>
    <message>
        <source>Subjects compared, of all that were ever screened</source>
        <translation>Sujetos comparados, de todos los filtrados alguna vez</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Qué dicen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>on lists of before</source>
        <translation>con listas anteriores</translation>
    </message>
    <message>
        <source>Trials on the lists</source>
        <translation>Pruebas con las listas</translation>
    </message>
    <message>
        <source>The screening service compares everybody as the settings in force do and as those tried would. Nobody&apos;s screening changes; a proposal may rest on a trial until the lists change.</source>
        <translation>El servicio de filtrado compara a todos como lo hacen los ajustes vigentes y como lo harían los probados. El filtrado de nadie cambia; una propuesta puede basarse en una prueba hasta que cambien las listas.</translation>
    </message>
    <message>
        <source>Nothing was tried on the lists.</source>
        <translation>No se probó nada con las listas.</translation>
    </message>
    <message>
        <source>A trial is started in the laboratory, on the page of settings.</source>
        <translation>Una prueba se inicia en el laboratorio, en la página de ajustes.</translation>
    </message>
    <message>
        <source>Stop the trial…</source>
        <translation>Detener la prueba…</translation>
    </message>
    <message>
        <source>See what it would have done…</source>
        <translation>Ver qué habría hecho…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Choose a trial that is not over.</source>
        <translation>Elija una prueba que no haya terminado.</translation>
    </message>
    <message>
        <source>Choose a trial that is done.</source>
        <translation>Elija una prueba terminada.</translation>
    </message>
    <message>
        <source>The lists have changed since. Try the settings again.</source>
        <translation>Las listas han cambiado desde entonces. Pruebe de nuevo los ajustes.</translation>
    </message>
    <message>
        <source>Stop the trial of %1</source>
        <translation>Detener la prueba de %1</translation>
    </message>
    <message>
        <source>What it found so far counts for nothing. It can be tried again.</source>
        <translation>Lo hallado hasta ahora no cuenta. Se puede probar de nuevo.</translation>
    </message>
    <message>
        <source>Stop the trial</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Dejarla en marcha</translation>
    </message>
    <message>
        <source>The trial is stopped.</source>
        <translation>La prueba está detenida.</translation>
    </message>
</context>
<context>
    <name>purser::compliance::AuditColumns</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Tipo de elemento</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>sin sellar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>Registros de auditoría</translation>
    </message>
</context>
<context>
    <name>purser::compliance::AuditList</name>
    <message>
        <source>Last seal</source>
        <translation>Último sello</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>W-42, C-17, login or command</source>
        <translation>W-42, C-17, usuario o comando</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>Registros de auditoría</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>aún sin firmar</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <translation>%1, el más antiguo: %2</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translation>Aún sin sellar</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>The sealer has not sealed for %1. Records are kept; ask operations to look at the bridge.</source>
        <translation>El proceso de sellado no ha sellado desde hace %1. Los registros se conservan; pida a Operaciones que revise el puente.</translation>
    </message>
    <message>
        <source>Seals waiting for a signature: %1.</source>
        <translation>Sellos pendientes de firma: %1.</translation>
    </message>
    <message>
        <source>No records yet.</source>
        <translation>Aún no hay registros.</translation>
    </message>
    <message>
        <source>Every command and every read of personal data leaves one.</source>
        <translation>Cada comando y cada lectura de datos personales deja uno.</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>Ningún registro coincide.</translation>
    </message>
    <message>
        <source>Logins and commands are matched whole.</source>
        <translation>Los usuarios y comandos se buscan completos.</translation>
    </message>
    <message>
        <source>Everything by %1</source>
        <translation>Todo lo de %1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Todos los %1</translation>
    </message>
</context>
<context>
    <name>purser::compliance::AuditPage</name>
    <message>
        <source>Open the item</source>
        <translation>Abrir el elemento</translation>
    </message>
    <message>
        <source>History of this item</source>
        <translation>Historial de este elemento</translation>
    </message>
    <message>
        <source>Copy the content exactly as it was hashed</source>
        <translation>Copiar el contenido exactamente como se calculó su hash</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>No record is open.</source>
        <translation>No hay ningún registro abierto.</translation>
    </message>
    <message>
        <source>Choose one in the list to see what was recorded.</source>
        <translation>Elija uno de la lista para ver qué se registró.</translation>
    </message>
    <message>
        <source>sealed, %1</source>
        <translation>sellado, %1</translation>
    </message>
    <message>
        <source>not sealed yet</source>
        <translation>aún sin sellar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Lugar en la cadena</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Cada comando y cada lectura de datos personales</translation>
    </message>
    <message>
        <source>Who approved what, sealed and signed</source>
        <translation>Quién aprobó qué, sellado y firmado</translation>
    </message>
    <message>
        <source>Audit record</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>Buscar en el registro de auditoría</translation>
    </message>
    <message>
        <source>Refresh the audit trail</source>
        <translation>Actualizar el registro de auditoría</translation>
    </message>
</context>
<context>
    <name>purser::compliance::CaseList</name>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Llevado por</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Parts of the queue</source>
        <translation>Partes de la cola</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>No case here.</source>
        <translation>No hay ningún caso aquí.</translation>
    </message>
    <message>
        <source>A case is opened in the file of its client.</source>
        <translation>Un caso se abre en el expediente de su cliente.</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>parado</translation>
    </message>
</context>
<context>
    <name>purser::compliance::CasesView</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Show my cases</source>
        <translation>Mostrar mis casos</translation>
    </message>
    <message>
        <source>Refresh cases</source>
        <translation>Actualizar los casos</translation>
    </message>
    <message>
        <source>Cases that are open, and one of them</source>
        <translation>Casos abiertos y uno de ellos</translation>
    </message>
    <message>
        <source>What a case could name</source>
        <translation>Lo que un caso podría citar</translation>
    </message>
    <message>
        <source>A case that waits for a second person</source>
        <translation>Un caso que espera a una segunda persona</translation>
    </message>
    <message>
        <source>A decided case, with what it stood on</source>
        <translation>Un caso decidido, con aquello en que se basó</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
</context>
<context>
    <name>purser::kit::ApprovalChain</name>
    <message>
        <source>Approval chain</source>
        <translation>Cadena de aprobación</translation>
    </message>
</context>
<context>
    <name>purser::kit::CaseDeeds</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Only compliance learns of it. A client has one open case of a kind.</source>
        <translation>Solo cumplimiento lo sabe. Un cliente tiene un caso abierto de cada tipo.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What gave rise to it</source>
        <translation>Qué la motivó</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Case K-%1 is open.</source>
        <translation>El caso K-%1 está abierto.</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>It stays in the case as it is written. What was proposed is void then.</source>
        <translation>Queda en el caso tal como se escribe. Lo propuesto deja de valer.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>The case names it now.</source>
        <translation>El caso ya lo cita.</translation>
    </message>
    <message>
        <source>Wait for somebody</source>
        <translation>Esperar a alguien</translation>
    </message>
    <message>
        <source>While the case waits for the client, its time stands still. Nobody is written to.</source>
        <translation>Mientras el caso espera al cliente, su plazo se detiene. No se escribe a nadie.</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>Somebody in the office</source>
        <translation>Alguien de la oficina</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>Ya a nadie</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>The case says whom it waits for.</source>
        <translation>El caso dice a quién espera.</translation>
    </message>
    <message>
        <source>Put the case off</source>
        <translation>Aplazar el caso</translation>
    </message>
    <message>
        <source>It comes back to the queue on that day. It stays due when it was.</source>
        <translation>Vuelve a la cola ese día. Su plazo no cambia.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>Aplazado hasta el %1.</translation>
    </message>
    <message>
        <source>Propose how the case ends</source>
        <translation>Proponer cómo termina el caso</translation>
    </message>
    <message>
        <source>Another person decides, on exactly what the case holds now. Who restricts a client leaves “scheduled review” for everybody else to see.</source>
        <translation>Decide otra persona, exactamente sobre lo que el caso contiene ahora. Si se restringe a un cliente, los demás ven «revisión programada».</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Proposed: another person decides.</source>
        <translation>Propuesto: decide otra persona.</translation>
    </message>
    <message>
        <source>Approve the proposal</source>
        <translation>Aprobar la propuesta</translation>
    </message>
    <message>
        <source>The client is suspended at once. Everybody else sees a scheduled review, as with any restriction.</source>
        <translation>El cliente queda suspendido de inmediato. Los demás ven una revisión programada, como con cualquier restricción.</translation>
    </message>
    <message>
        <source>The case is closed. What it stands on is kept as it is now.</source>
        <translation>El caso se cierra. Aquello en que se basa se guarda tal como está ahora.</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>Aprobar: %1</translation>
    </message>
    <message>
        <source>The case is decided.</source>
        <translation>El caso está decidido.</translation>
    </message>
    <message>
        <source>Return the proposal</source>
        <translation>Devolver la propuesta</translation>
    </message>
    <message>
        <source>Whoever holds the case takes it up again and reads why.</source>
        <translation>Quien lleva el caso lo retoma y lee por qué.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>The proposal is returned.</source>
        <translation>La propuesta está devuelta.</translation>
    </message>
    <message>
        <source>You gave the case back.</source>
        <translation>Ha devuelto el caso.</translation>
    </message>
    <message>
        <source>You hold the case.</source>
        <translation>Usted lleva el caso.</translation>
    </message>
</context>
<context>
    <name>purser::kit::CaseForm</name>
    <message>
        <source>Choose one</source>
        <translation>Elija uno</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Elija uno primero.</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Póngale un título.</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>Escriba por qué.</translation>
    </message>
</context>
<context>
    <name>purser::kit::CasePage</name>
    <message>
        <source>What the case names</source>
        <translation>Lo que el caso cita</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Linked by</source>
        <translation>Vinculado por</translation>
    </message>
    <message>
        <source>The case names nothing yet.</source>
        <translation>El caso aún no cita nada.</translation>
    </message>
    <message>
        <source>Link payments, hits, documents, applications or disputes of the client.</source>
        <translation>Vincule pagos, coincidencias, documentos, solicitudes o disputas del cliente.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>No hay ningún caso abierto.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Elija uno en la lista.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Llevado por</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aplazado hasta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1 proposes: %2. %3</source>
        <translation>%1 propone: %2. %3</translation>
    </message>
    <message>
        <source>Decided on evidence %1, kept as it was.</source>
        <translation>Decidido según las pruebas %1, guardadas como estaban.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>La oficina</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Approve: %1…</source>
        <translation>Aprobar: %1…</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Vincular…</translation>
    </message>
    <message>
        <source>Wait…</source>
        <translation>Esperar…</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Aplazar…</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Proponer…</translation>
    </message>
    <message>
        <source>Take the case first.</source>
        <translation>Tome primero el caso.</translation>
    </message>
    <message>
        <source>The case is not in the state for this.</source>
        <translation>El estado del caso no lo permite.</translation>
    </message>
    <message>
        <source>%1 holds this case.</source>
        <translation>%1 lleva este caso.</translation>
    </message>
    <message>
        <source>Your role reads cases.</source>
        <translation>Su función solo lee casos.</translation>
    </message>
    <message>
        <source>You proposed this. Another person decides.</source>
        <translation>Usted lo propuso. Decide otra persona.</translation>
    </message>
    <message>
        <source>Your role does not decide cases.</source>
        <translation>Su función no decide casos.</translation>
    </message>
</context>
<context>
    <name>purser::kit::CaseTexts</name>
    <message>
        <source>Money laundering</source>
        <translation>Blanqueo de capitales</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanciones</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>investigating</source>
        <translation>en investigación</translation>
    </message>
    <message>
        <source>waits for the client</source>
        <translation>espera al cliente</translation>
    </message>
    <message>
        <source>waits for the office</source>
        <translation>espera a la oficina</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>unido</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Sin medidas</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Restrict the client</source>
        <translation>Restringir al cliente</translation>
    </message>
    <message>
        <source>End the relationship</source>
        <translation>Terminar la relación</translation>
    </message>
    <message>
        <source>Hand to the reporting officer</source>
        <translation>Pasar al responsable de comunicaciones</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta el %2</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Disputa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
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
        <translation>propuesta como falsa</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsa</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>desistido</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganada</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>opened the case</source>
        <translation>abrió el caso</translation>
    </message>
    <message>
        <source>took the case</source>
        <translation>tomó el caso</translation>
    </message>
    <message>
        <source>gave the case back</source>
        <translation>devolvió el caso</translation>
    </message>
    <message>
        <source>linked something</source>
        <translation>vinculó algo</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>returned the proposal</source>
        <translation>devolvió la propuesta</translation>
    </message>
    <message>
        <source>What the proposal stood on moved: it is void.</source>
        <translation>Aquello en que se basaba la propuesta cambió: ya no vale.</translation>
    </message>
    <message>
        <source>The client is restricted for a scheduled review.</source>
        <translation>El cliente está restringido por una revisión programada.</translation>
    </message>
    <message>
        <source>Two files were merged: the cases are one.</source>
        <translation>Se fusionaron dos expedientes: los casos son uno.</translation>
    </message>
    <message>
        <source>The merge was taken back: the case is its own again.</source>
        <translation>Se deshizo la fusión: el caso vuelve a ser propio.</translation>
    </message>
    <message>
        <source>linked: %1</source>
        <translation>vinculado: %1</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>propuesto: %1</translation>
    </message>
    <message>
        <source>approved: %1</source>
        <translation>aprobado: %1</translation>
    </message>
    <message>
        <source>put off to %1</source>
        <translation>aplazado hasta el %1</translation>
    </message>
    <message>
        <source>not put off any more</source>
        <translation>ya no está aplazado</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A case of this kind is open about this client.</source>
        <translation>Hay un caso abierto de este tipo sobre este cliente.</translation>
    </message>
    <message>
        <source>Take the case first.</source>
        <translation>Tome primero el caso.</translation>
    </message>
    <message>
        <source>%1 holds this case.</source>
        <translation>%1 lleva este caso.</translation>
    </message>
    <message>
        <source>The case names this already.</source>
        <translation>El caso ya cita esto.</translation>
    </message>
    <message>
        <source>You proposed this. Another person decides.</source>
        <translation>Usted lo propuso. Decide otra persona.</translation>
    </message>
    <message>
        <source>The case moved on meanwhile, or what it stands on did. Look at it again.</source>
        <translation>El caso, o aquello en que se basa, cambió entretanto. Véalo de nuevo.</translation>
    </message>
    <message>
        <source>waits for something</source>
        <translation>espera algo</translation>
    </message>
</context>
<context>
    <name>purser::kit::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>First, last row</source>
        <translation>Primera, última fila</translation>
    </message>
    <message>
        <source>A page up, down</source>
        <translation>Una página arriba, abajo</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>Seleccionar todo lo cargado</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menú de la fila</translation>
    </message>
    <message>
        <source>On a decision</source>
        <translation>En una decisión</translation>
    </message>
    <message>
        <source>The letter on its button</source>
        <translation>La letra de su botón</translation>
    </message>
    <message>
        <source>A, R, I, …</source>
        <translation>A, R, I, …</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>En un diálogo</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Close; what was typed is kept</source>
        <translation>Cerrar; lo escrito se conserva</translation>
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
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>look</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>Hoja de decisión</translation>
    </message>
    <message>
        <source>%1 stop</source>
        <extracomment>figure in front of the word; %1 checks forbid the payment</extracomment>
        <translation>%1 de bloqueo</translation>
    </message>
    <message>
        <source>%1 look</source>
        <translation>%1 de atención</translation>
    </message>
    <message>
        <source>%1 clear</source>
        <translation>%1 en orden</translation>
    </message>
</context>
<context>
    <name>purser::kit::CommandDialogs</name>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>This weighs enough to ask for your password once more.</source>
        <translation>Es lo bastante importante para pedirle de nuevo su contraseña.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>purser::kit::DecisionBar</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>purser::kit::DialogFrame</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>You typed this %1 and did not send it.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>Escribió esto %1 y no lo envió.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>purser::kit::DocumentFrame</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>No document.</source>
        <translation>Sin documento.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Reducir (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Fit into the frame (0)</source>
        <translation>Ajustar al marco (0)</translation>
    </message>
    <message>
        <source>Turn left (Ctrl+Left)</source>
        <translation>Girar a la izquierda (Ctrl+Izquierda)</translation>
    </message>
    <message>
        <source>Turn right (Ctrl+Right)</source>
        <translation>Girar a la derecha (Ctrl+Derecha)</translation>
    </message>
</context>
<context>
    <name>purser::kit::Explain</name>
    <message>
        <source>The same request is already open.</source>
        <translation>Ya hay abierta una petición igual.</translation>
    </message>
    <message>
        <source>This login already exists on that server.</source>
        <translation>Este login ya existe en ese servidor.</translation>
    </message>
    <message>
        <source>This destination is already registered.</source>
        <translation>Este destino ya está registrado.</translation>
    </message>
    <message>
        <source>The accounting period of that day is closed.</source>
        <translation>El período contable de ese día está cerrado.</translation>
    </message>
    <message>
        <source>The quote has expired.</source>
        <translation>La cotización ha caducado.</translation>
    </message>
    <message>
        <source>The quote has been used.</source>
        <translation>La cotización ya se ha utilizado.</translation>
    </message>
    <message>
        <source>This journal has already been reversed.</source>
        <translation>Este asiento ya se ha revertido.</translation>
    </message>
    <message>
        <source>You entered or proposed this yourself.</source>
        <translation>Lo registró o propuso usted.</translation>
    </message>
    <message>
        <source>You proposed this yourself.</source>
        <translation>Lo propuso usted.</translation>
    </message>
    <message>
        <source>This concerns your own rights.</source>
        <translation>Afecta a sus propios permisos.</translation>
    </message>
    <message>
        <source>You added or verified its destination.</source>
        <translation>Usted añadió o verificó su destino.</translation>
    </message>
    <message>
        <source>You have already acted on this payment.</source>
        <translation>Usted ya ha intervenido en este pago.</translation>
    </message>
    <message>
        <source>You have already approved this.</source>
        <translation>Usted ya lo ha aprobado.</translation>
    </message>
    <message>
        <source>This needs another person than those who have already acted.</source>
        <translation>Se requiere una persona distinta de las que ya han intervenido.</translation>
    </message>
    <message>
        <source>It needs another person.</source>
        <translation>Se requiere otra persona.</translation>
    </message>
    <message>
        <source>This is above your limit for one operation.</source>
        <translation>Supera su límite por operación.</translation>
    </message>
    <message>
        <source>This is above what is left of your limit for today.</source>
        <translation>Supera lo que queda de su límite para hoy.</translation>
    </message>
    <message>
        <source>This would exceed a limit.</source>
        <translation>Se superaría un límite.</translation>
    </message>
    <message>
        <source>This would exceed the limit “%1”.</source>
        <translation>Se superaría el límite «%1».</translation>
    </message>
    <message>
        <source>One person may not hold both of these rights.</source>
        <translation>Una misma persona no puede tener ambos permisos.</translation>
    </message>
    <message>
        <source>The office needs two administrators at all times.</source>
        <translation>La oficina necesita dos administradores en todo momento.</translation>
    </message>
    <message>
        <source>No approval rule covers this amount.</source>
        <translation>Ninguna regla de aprobación cubre este importe.</translation>
    </message>
    <message>
        <source>There is no reference rate for this currency.</source>
        <translation>No hay tipo de referencia para esta divisa.</translation>
    </message>
    <message>
        <source>The money held does not match the amount.</source>
        <translation>El dinero retenido no coincide con el importe.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Falta.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>It is too small.</source>
        <translation>Es demasiado pequeño.</translation>
    </message>
    <message>
        <source>There are too many at once.</source>
        <translation>Son demasiados a la vez.</translation>
    </message>
    <message>
        <source>It is taken.</source>
        <translation>Ya está en uso.</translation>
    </message>
    <message>
        <source>It is the same as before.</source>
        <translation>Es igual que antes.</translation>
    </message>
    <message>
        <source>It is not known.</source>
        <translation>No se conoce.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be shown.</source>
        <translation>Contiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>It is not a number.</source>
        <translation>No es un número.</translation>
    </message>
    <message>
        <source>It is not a date.</source>
        <translation>No es una fecha.</translation>
    </message>
    <message>
        <source>That day is not over.</source>
        <translation>Ese día no ha terminado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Usted no puede hacer esto.</translation>
    </message>
    <message>
        <source>You may not do this: it needs the permission %1.</source>
        <translation>Usted no puede hacer esto: se requiere el permiso %1.</translation>
    </message>
    <message>
        <source>Ask a colleague who may, or an administrator for the permission.</source>
        <translation>Pídaselo a un compañero autorizado, o el permiso a un administrador.</translation>
    </message>
    <message>
        <source>This has changed since you opened it.</source>
        <translation>Ha cambiado desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>%1 has changed this since you opened it.</source>
        <translation>%1 lo ha cambiado desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>Your decision was not applied.</source>
        <translation>Su decisión no se aplicó.</translation>
    </message>
    <message>
        <source>Read what is new and decide again.</source>
        <translation>Lea las novedades y vuelva a decidir.</translation>
    </message>
    <message>
        <source>%1 is working on this one.</source>
        <translation>%1 está trabajando en este asunto.</translation>
    </message>
    <message>
        <source>Take another item, or ask them to release it.</source>
        <translation>Tome otro asunto o pida que lo libere.</translation>
    </message>
    <message>
        <source>This is no longer possible in its present state.</source>
        <translation>Ya no es posible en su estado actual.</translation>
    </message>
    <message>
        <source>This is not possible in the state “%1”.</source>
        <translation>No es posible en el estado «%1».</translation>
    </message>
    <message>
        <source>Refresh the item to see where it stands.</source>
        <translation>Actualice el elemento para ver en qué estado está.</translation>
    </message>
    <message>
        <source>Hand it to a colleague.</source>
        <translation>Páselo a un compañero.</translation>
    </message>
    <message>
        <source>There is not enough money on the account, less what is held already.</source>
        <translation>No hay suficiente dinero en la cuenta, descontado lo ya retenido.</translation>
    </message>
    <message>
        <source>Lower the amount, or look at the open requests.</source>
        <translation>Reduzca el importe o consulte las peticiones abiertas.</translation>
    </message>
    <message>
        <source>Hand it to somebody with a higher limit, or lower the amount.</source>
        <translation>Páselo a alguien con un límite mayor o reduzca el importe.</translation>
    </message>
    <message>
        <source>A check of the decision sheet stands against it.</source>
        <translation>Un control de la hoja de decisión lo impide.</translation>
    </message>
    <message>
        <source>The check “%1” stands against it.</source>
        <translation>El control «%1» lo impide.</translation>
    </message>
    <message>
        <source>Look at the red rows of the decision sheet.</source>
        <translation>Consulte las filas en rojo de la hoja de decisión.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>Un valor no se puede utilizar.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>El valor de «%1» no se puede utilizar.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too many failed attempts; this is locked for now.</source>
        <translation>Demasiados intentos fallidos; bloqueado por ahora.</translation>
    </message>
    <message>
        <source>Wait 15 minutes, or ask an administrator to reset it.</source>
        <translation>Espere 15 minutos o pida a un administrador que lo restablezca.</translation>
    </message>
    <message>
        <source>Wait %1 minutes, or ask an administrator to reset it.</source>
        <translation>Espere %1 minutos o pida a un administrador que lo restablezca.</translation>
    </message>
    <message>
        <source>This program and the office do not fit together.</source>
        <translation>Este programa y la oficina no son compatibles.</translation>
    </message>
    <message>
        <source>This program does not fit the office, which is at version %1.</source>
        <translation>Este programa no es compatible con la oficina, que está en la versión %1.</translation>
    </message>
    <message>
        <source>Update this program, or ask the administrator to upgrade the office.</source>
        <translation>Actualice este programa o pida al administrador que actualice la oficina.</translation>
    </message>
    <message>
        <source>This session has not been confirmed with your second factor.</source>
        <translation>Esta sesión no se ha confirmado con su segundo factor.</translation>
    </message>
    <message>
        <source>Set up your authenticator app first.</source>
        <translation>Configure primero su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>Enter the code of your authenticator app.</source>
        <translation>Introduzca el código de su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>This session has ended.</source>
        <translation>Esta sesión ha terminado.</translation>
    </message>
    <message>
        <source>%1 has logged this session out.</source>
        <translation>%1 ha cerrado esta sesión.</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>Motivo indicado: %1</translation>
    </message>
    <message>
        <source>What was sent before counts; nothing else was changed.</source>
        <translation>Lo enviado antes es válido; no se cambió nada más.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Un archivo no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>El archivo %1 no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>Check that the folder exists, is yours and has space.</source>
        <translation>Compruebe que la carpeta existe, es suya y tiene espacio.</translation>
    </message>
    <message>
        <source>A document does not follow its format.</source>
        <translation>Un documento no respeta su formato.</translation>
    </message>
    <message>
        <source>“%1” does not follow its format.</source>
        <translation>«%1» no respeta su formato.</translation>
    </message>
    <message>
        <source>The first problem is in line %1.</source>
        <translation>El primer problema está en la línea %1.</translation>
    </message>
    <message>
        <source>Correct the document, or report it with the reference if it came from the office.</source>
        <translation>Corrija el documento o, si procede de la oficina, comuníquelo con la referencia.</translation>
    </message>
    <message>
        <source>This does not exist, or you may not see it.</source>
        <translation>No existe, o usted no puede verlo.</translation>
    </message>
    <message>
        <source>Check the number, or ask whether it belongs to your partners.</source>
        <translation>Compruebe el número o pregunte si pertenece a sus socios.</translation>
    </message>
    <message>
        <source>The office has already answered another request with this key.</source>
        <translation>La oficina ya ha respondido a otra petición con esta clave.</translation>
    </message>
    <message>
        <source>The first request stands; this one was not applied.</source>
        <translation>La primera petición es válida; esta no se aplicó.</translation>
    </message>
    <message>
        <source>Close the dialog, look at the item and open it again.</source>
        <translation>Cierre el diálogo, consulte el elemento y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>This needs your password once more.</source>
        <translation>Se requiere de nuevo su contraseña.</translation>
    </message>
    <message>
        <source>Enter your password to confirm.</source>
        <translation>Introduzca su contraseña para confirmar.</translation>
    </message>
    <message>
        <source>Your password is temporary.</source>
        <translation>Su contraseña es temporal.</translation>
    </message>
    <message>
        <source>Choose your own password to go on.</source>
        <translation>Elija su propia contraseña para continuar.</translation>
    </message>
    <message>
        <source>You have opened as many records as your allowance permits.</source>
        <translation>Ha abierto tantos registros como permite su cupo.</translation>
    </message>
    <message>
        <source>Wait a few minutes, or narrow the list.</source>
        <translation>Espere unos minutos o acote la lista.</translation>
    </message>
    <message>
        <source>Another bridge is the writer at present.</source>
        <translation>En este momento escribe otro puente.</translation>
    </message>
    <message>
        <source>Nothing to do here: the other one works on.</source>
        <translation>No hay nada que hacer aquí: el otro sigue trabajando.</translation>
    </message>
    <message>
        <source>Login or password is not right.</source>
        <translation>El usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Try again. After a password reset use the temporary password.</source>
        <translation>Inténtelo de nuevo. Tras un restablecimiento, utilice la contraseña temporal.</translation>
    </message>
    <message>
        <source>The office did not answer.</source>
        <translation>La oficina no respondió.</translation>
    </message>
    <message>
        <source>Check the address and your network; it may be starting.</source>
        <translation>Compruebe la dirección y la red; puede que se esté iniciando.</translation>
    </message>
    <message>
        <source>The office could not prove who it is: its certificate was not accepted.</source>
        <translation>La oficina no pudo acreditar su identidad: su certificado no se aceptó.</translation>
    </message>
    <message>
        <source>Your password was not sent.</source>
        <translation>Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>Check the host name and the root certificate with your administrator.</source>
        <translation>Compruebe con su administrador el nombre del host y el certificado raíz.</translation>
    </message>
    <message>
        <source>The connection to the office was lost.</source>
        <translation>Se perdió la conexión con la oficina.</translation>
    </message>
    <message>
        <source>It is being restored; then try again.</source>
        <translation>Se está restableciendo; después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection was lost before the office confirmed this.</source>
        <translation>La conexión se perdió antes de que la oficina lo confirmara.</translation>
    </message>
    <message>
        <source>It may or may not have been applied. It cannot be applied twice.</source>
        <translation>Puede haberse aplicado o no. No se puede aplicar dos veces.</translation>
    </message>
    <message>
        <source>Look at the item when the connection is back, before you decide again.</source>
        <translation>Cuando vuelva la conexión, consulte el elemento antes de decidir de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else is working on the same rows.</source>
        <translation>Otra persona está trabajando en las mismas filas.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The office took too long to answer.</source>
        <translation>La oficina tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>Try again, or narrow what you ask for.</source>
        <translation>Inténtelo de nuevo o acote la petición.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The password store of this computer refused.</source>
        <translation>El almacén de contraseñas de este equipo lo denegó.</translation>
    </message>
    <message>
        <source>Your password was not stored; you are asked for it at each start.</source>
        <translation>Su contraseña no se guardó; se le pedirá en cada inicio.</translation>
    </message>
    <message>
        <source>Unlock the store, or go on without it.</source>
        <translation>Desbloquee el almacén o continúe sin él.</translation>
    </message>
    <message>
        <source>Something in this program went wrong.</source>
        <translation>Algo falló en este programa.</translation>
    </message>
    <message>
        <source>The office keeps only what it has confirmed.</source>
        <translation>La oficina solo conserva lo que ha confirmado.</translation>
    </message>
    <message>
        <source>Try again; report it with the reference if it happens again.</source>
        <translation>Inténtelo de nuevo; si se repite, comuníquelo con la referencia.</translation>
    </message>
    <message>
        <source>A merge of these two files is on its way or done.</source>
        <translation>La fusión de estos dos expedientes está en curso o hecha.</translation>
    </message>
    <message>
        <source>This file was merged into %1.</source>
        <translation>Este expediente se fusionó con %1.</translation>
    </message>
    <message>
        <source>Open that file and work there.</source>
        <translation>Abra ese expediente y trabaje en él.</translation>
    </message>
    <message>
        <source>A virus was found in this document.</source>
        <translation>Se encontró un virus en este documento.</translation>
    </message>
    <message>
        <source>This document waits for the virus scanner.</source>
        <translation>Este documento espera al antivirus.</translation>
    </message>
    <message>
        <source>The virus scanner gave no answer about this document.</source>
        <translation>El antivirus no respondió sobre este documento.</translation>
    </message>
    <message>
        <source>The copy shows something that an earlier copy has struck out.</source>
        <translation>La copia muestra algo que una copia anterior tachó.</translation>
    </message>
    <message>
        <source>This is above what you may release.</source>
        <translation>Esto supera lo que usted puede liberar.</translation>
    </message>
    <message>
        <source>This is above what is left of what you may release today.</source>
        <translation>Esto supera lo que aún puede liberar hoy.</translation>
    </message>
    <message>
        <source>It holds the number of a payment card. None is ever stored.</source>
        <translation>Contiene el número de una tarjeta de pago. No se guarda ninguno.</translation>
    </message>
    <message>
        <source>Nobody may let a payment pass against this check.</source>
        <translation>Nadie puede dejar pasar un pago en contra de esta comprobación.</translation>
    </message>
    <message>
        <source>The law does not let it be that low.</source>
        <translation>La ley no permite que sea tan baja.</translation>
    </message>
    <message>
        <source>No category may give more than 30 per cent of all points.</source>
        <translation>Ninguna categoría puede dar más del 30 por ciento de todos los puntos.</translation>
    </message>
    <message>
        <source>The client&apos;s identity review does not allow this now.</source>
        <translation>La revisión de identidad del cliente no lo permite ahora.</translation>
    </message>
    <message>
        <source>It names a check that policy leaves to people, as an account that wakes.</source>
        <translation>Nombra una comprobación que la política deja a las personas, como una cuenta que se reactiva.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>The office records who exported what, with the filters and the fingerprint of the file.</source>
        <translation>La oficina registra quién exportó qué, con los filtros y la huella del archivo.</translation>
    </message>
    <message>
        <source>Every column, also those not on show</source>
        <translation>Todas las columnas, también las no visibles</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>All %1 rows</source>
        <translation>Las %1 filas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>The %1 rows on the screen</source>
        <translation>Las %1 filas en pantalla</translation>
    </message>
    <message>
        <source>The %1 selected rows</source>
        <translation>Las %1 filas seleccionadas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>CSV, for other programs</source>
        <translation>CSV, para otros programas</translation>
    </message>
    <message>
        <source>XLSX, for spreadsheets</source>
        <translation>XLSX, para hojas de cálculo</translation>
    </message>
    <message>
        <source>PDF, for reading and printing</source>
        <translation>PDF, para leer e imprimir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, for the person who approves</source>
        <translation>Motivo, para la persona que aprueba</translation>
    </message>
    <message>
        <source>Your role has no right to export.</source>
        <translation>Su rol no tiene permiso para exportar.</translation>
    </message>
    <message>
        <source>Your limit is %1 rows. A second person must approve this export first.</source>
        <translation>Su límite es de %1 filas. Una segunda persona debe aprobar antes esta exportación.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprobación</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Falta el motivo.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ExportRequests</name>
    <message>
        <source>Export requests</source>
        <translation>Peticiones de exportación</translation>
    </message>
    <message>
        <source>An export above a person&apos;s limit needs the approval of another. An approval is good for one export of exactly this list with these filters.</source>
        <translation>Una exportación que supera el límite de una persona requiere la aprobación de otra. La aprobación vale para una sola exportación de exactamente esta lista con estos filtros.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedida por</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Rows up to</source>
        <translation>Filas hasta</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>No export requests.</source>
        <translation>No hay peticiones de exportación.</translation>
    </message>
    <message>
        <source>They appear here when somebody asks for one.</source>
        <translation>Aparecen aquí cuando alguien pide una.</translation>
    </message>
    <message>
        <source>Reason; needed to reject</source>
        <translation>Motivo; necesario para rechazar</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <source>Carry out…</source>
        <translation>Ejecutar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only an approved request of your own can be carried out.</source>
        <translation>Solo se puede ejecutar una petición propia aprobada.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>ejecutada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
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
        <translation>+ filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Click to change, Delete to remove</source>
        <translation>Clic para cambiar, Supr para quitar</translation>
    </message>
</context>
<context>
    <name>purser::kit::FilterEditor</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Several with commas between</source>
        <translation>Varios separados por comas</translation>
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
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>From the beginning of</source>
        <translation>Desde el comienzo de</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>Hasta el final de</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Aún no se ha introducido nada.</translation>
    </message>
</context>
<context>
    <name>purser::kit::FilterTexts</name>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>no está entre</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 not from %2 to %3</source>
        <translation>%1 no entre %2 y %3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 entre %2 y %3</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>%1 menos de %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>%1 más de %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>between alternatives of a filter: &quot;SEPA or Wire&quot;</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
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
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a length of time: &quot;4 s ago&quot;</extracomment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>%1 is a length of time: &quot;12 min late&quot;</extracomment>
        <translation>%1 de retraso</translation>
    </message>
</context>
<context>
    <name>purser::kit::Grid</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Only where this is empty</source>
        <translation>Solo donde está vacío</translation>
    </message>
    <message>
        <source>Filter by “%1”</source>
        <translation>Filtrar por «%1»</translation>
    </message>
    <message>
        <source>Except where this is empty</source>
        <translation>Excepto donde está vacío</translation>
    </message>
    <message>
        <source>Except “%1”</source>
        <translation>Excepto «%1»</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <translation>Copiar este valor</translation>
    </message>
    <message>
        <source>Find the numbers on the clipboard</source>
        <translation>Buscar los números del portapapeles</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <extracomment>how many rows of a list are selected: &quot;3 of 12 selected&quot;</extracomment>
        <translation>%1 de %2 seleccionados</translation>
    </message>
    <message>
        <source>%1 or more items</source>
        <translation>%1 elementos o más</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 elementos</translation>
    </message>
</context>
<context>
    <name>purser::kit::GridFilters</name>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
</context>
<context>
    <name>purser::kit::GroupPanel</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>Totales por</translation>
    </message>
    <message>
        <source>Close the totals</source>
        <translation>Cerrar los totales</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin valor</translation>
    </message>
</context>
<context>
    <name>purser::kit::LinkDialog</name>
    <message>
        <source>Link to the case</source>
        <translation>Vincular al caso</translation>
    </message>
    <message>
        <source>What the case is about stands in it, as it is now, and is kept with the decision.</source>
        <translation>Aquello de que trata el caso figura en él tal como está, y se guarda con la decisión.</translation>
    </message>
    <message>
        <source>Reading what there is…</source>
        <translation>Leyendo lo que hay…</translation>
    </message>
    <message>
        <source>What of the client the case does not name yet</source>
        <translation>Lo del cliente que el caso aún no cita</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>The case names everything there is.</source>
        <translation>El caso ya cita todo lo que hay.</translation>
    </message>
    <message>
        <source>Choose something in the list.</source>
        <translation>Elija algo en la lista.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ListExport</name>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Asked for approval of an export of %1 rows.</source>
        <translation>Se pidió aprobación para exportar %1 filas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>who made an export: name and login</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exportar a %1</translation>
    </message>
    <message>
        <source>%1 rows in %2, run E-%3.</source>
        <translation>%1 filas en %2, ejecución E-%3.</translation>
    </message>
    <message>
        <source>Export cancelled. No file was kept.</source>
        <translation>Exportación cancelada. No se conservó ningún archivo.</translation>
    </message>
    <message>
        <source>The list has %1 rows, your limit is %2. Ask for approval in the export dialog.</source>
        <translation>La lista tiene %1 filas; su límite es de %2. Pida aprobación en el diálogo de exportación.</translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>La exportación falló. %1</translation>
    </message>
    <message>
        <source>Carry this out at the desk of that list.</source>
        <translation>Ejecútelo en el área de esa lista.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ListTools</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Totals by …</source>
        <translation>Totales por …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export requests…</source>
        <translation>Peticiones de exportación…</translation>
    </message>
    <message>
        <source>There are no numbers of rows on the clipboard.</source>
        <translation>No hay números de fila en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 of %2 numbers found.</source>
        <translation>%1 de %2 números encontrados.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ListViews</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Named views of this list</source>
        <translation>Vistas con nombre de esta lista</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Compartidas conmigo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a view of another person: &quot;High risk · Chen Wei&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No views yet</source>
        <translation>Aún no hay vistas</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Guardar cambios en «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Guardar como vista nueva…</translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation>Vista «%1» guardada.</translation>
    </message>
    <message>
        <source>You have a view of that name already.</source>
        <translation>Ya tiene una vista con ese nombre.</translation>
    </message>
    <message>
        <source>View “%1” deleted.</source>
        <translation>Vista «%1» eliminada.</translation>
    </message>
</context>
<context>
    <name>purser::kit::OfficeWords</name>
    <message>
        <source>Acting for</source>
        <translation>Actúa por cuenta de</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Activity code</source>
        <translation>Código de actividad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Adverse information</source>
        <translation>Información adversa</translation>
    </message>
    <message>
        <source>Adverse media</source>
        <translation>Noticias adversas</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Agricultura</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Income of a year</source>
        <translation>Ingresos anuales</translation>
    </message>
    <message>
        <source>Appropriateness</source>
        <translation>Conveniencia</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Armas</translation>
    </message>
    <message>
        <source>Articles of association</source>
        <translation>Estatutos</translation>
    </message>
    <message>
        <source>Authority to act</source>
        <translation>Poderes</translation>
    </message>
    <message>
        <source>Request of an authority</source>
        <translation>Petición de una autoridad</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Extracto bancario</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>País de nacimiento</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lugar de nacimiento</translation>
    </message>
    <message>
        <source>Business address</source>
        <translation>Domicilio social</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <source>Card, front</source>
        <translation>Tarjeta, anverso</translation>
    </message>
    <message>
        <source>Cash trade</source>
        <translation>Comercio en efectivo</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>Certificado de constitución</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client&apos;s request</source>
        <translation>Petición del cliente</translation>
    </message>
    <message>
        <source>Client&apos;s wish</source>
        <translation>Deseo del cliente</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Crypto-assets</source>
        <translation>Criptoactivos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Sociedad</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Complex structure</source>
        <translation>Estructura compleja</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construcción</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Corporate client</source>
        <translation>Cliente corporativo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country of creation</source>
        <translation>País de constitución</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Constituida el</translation>
    </message>
    <message>
        <source>Crypto-assets trade</source>
        <translation>Comercio de criptoactivos</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Divisas</translation>
    </message>
    <message>
        <source>In office now</source>
        <translation>En el cargo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Recortado</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Datos modificados</translation>
    </message>
    <message>
        <source>Data unclear</source>
        <translation>Datos poco claros</translation>
    </message>
    <message>
        <source>Deferred verification</source>
        <translation>Verificación diferida</translation>
    </message>
    <message>
        <source>Deposits against worth</source>
        <translation>Depósitos frente a patrimonio</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Directors</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Inhabilitado</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document once more</source>
        <translation>Documento de nuevo</translation>
    </message>
    <message>
        <source>Document expired</source>
        <translation>Documento caducado</translation>
    </message>
    <message>
        <source>Document missing</source>
        <translation>Falta un documento</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permiso de conducir</translation>
    </message>
    <message>
        <source>E-wallet</source>
        <translation>Monedero electrónico</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Electronic delivery</source>
        <translation>Entrega electrónica</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Empleado por cuenta ajena</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Situación laboral</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Registrado por error</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Registrado dos veces</translation>
    </message>
    <message>
        <source>Error in the data</source>
        <translation>Error en los datos</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>Faltan pruebas</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>Pruebas vistas</translation>
    </message>
    <message>
        <source>Expected deposits</source>
        <translation>Depósitos previstos</translation>
    </message>
    <message>
        <source>Expected frequency</source>
        <translation>Frecuencia prevista</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición política</translation>
    </message>
    <message>
        <source>Failed test</source>
        <translation>Test no superado</translation>
    </message>
    <message>
        <source>False statement</source>
        <translation>Declaración falsa</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>Financial statement</source>
        <translation>Estados financieros</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Anteriormente</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Nombres anteriores</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fondos</translation>
    </message>
    <message>
        <source>Evidence of funds</source>
        <translation>Justificante de fondos</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Juego</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Geografía</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Atención comercial</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sanidad</translation>
    </message>
    <message>
        <source>Hedging</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Identity not proved</source>
        <translation>Identidad no acreditada</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>Inactividad</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industria</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Herencia</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>Medios de pago</translation>
    </message>
    <message>
        <source>Known client</source>
        <translation>Cliente conocido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Late documents</source>
        <translation>Documentos tardíos</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma jurídica</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <source>Liquid worth</source>
        <translation>Patrimonio líquido</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>Prueba de vida</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>Marriage</source>
        <translation>Matrimonio</translation>
    </message>
    <message>
        <source>Media interest</source>
        <translation>Interés mediático</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Name differs</source>
        <translation>El nombre difiere</translation>
    </message>
    <message>
        <source>National numbers</source>
        <translation>Números nacionales</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nacionalidades</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>Saldo negativo</translation>
    </message>
    <message>
        <source>Net worth</source>
        <translation>Patrimonio neto</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No income</source>
        <translation>Sin ingresos</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Fiduciario</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Fiduciarios</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not enough to tell</source>
        <translation>No basta para decidir</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Nombre en escritura original</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other birth date</source>
        <translation>Otra fecha de nacimiento</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Otros países</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation>Otro país</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Titularidad</translation>
    </message>
    <message>
        <source>Ownership not verified</source>
        <translation>Titularidad sin verificar</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Check of a payment</source>
        <translation>Control de un pago</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>Nómina</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Political office</source>
        <translation>Cargo público</translation>
    </message>
    <message>
        <source>Left office on</source>
        <translation>Cese en el cargo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Professional client</source>
        <translation>Cliente profesional</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Changes of the profile</source>
        <translation>Cambios del perfil</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Prohibido</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Sector público</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Office jobs</source>
        <translation>Tareas de la oficina</translation>
    </message>
    <message>
        <source>Seal service</source>
        <translation>Servicio de sellado</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro público</translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation>Extracto del registro</translation>
    </message>
    <message>
        <source>IP at registration</source>
        <translation>IP de registro</translation>
    </message>
    <message>
        <source>Country of that IP</source>
        <translation>País de esa IP</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Relative or close associate</source>
        <translation>Familiar o allegado</translation>
    </message>
    <message>
        <source>Related to a political office</source>
        <translation>Vinculado a un cargo público</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Remote, without chip</source>
        <translation>A distancia, sin chip</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Representantes</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Residencia</translation>
    </message>
    <message>
        <source>Residence in a list A country</source>
        <translation>Residencia en país de la lista A</translation>
    </message>
    <message>
        <source>Residence in a list B country</source>
        <translation>Residencia en país de la lista B</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>País de residencia</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Permiso de residencia</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Acuerdo social</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Jubilado</translation>
    </message>
    <message>
        <source>Periodic review</source>
        <translation>Revisión periódica</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Revisión pendiente</translation>
    </message>
    <message>
        <source>Risk disclosure</source>
        <translation>Advertencia de riesgos</translation>
    </message>
    <message>
        <source>Risk too high</source>
        <translation>Riesgo excesivo</translation>
    </message>
    <message>
        <source>Contract of sale</source>
        <translation>Contrato de compraventa</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanciones</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Autónomo</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfi</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>A side is missing</source>
        <translation>Falta una cara</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Visita in situ</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Origen de los fondos</translation>
    </message>
    <message>
        <source>Source of wealth</source>
        <translation>Origen del patrimonio</translation>
    </message>
    <message>
        <source>Speculation</source>
        <translation>Especulación</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Structure chart</source>
        <translation>Organigrama societario</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Tax certificate</source>
        <translation>Certificado fiscal</translation>
    </message>
    <message>
        <source>Tax letter</source>
        <translation>Carta de Hacienda</translation>
    </message>
    <message>
        <source>Tax numbers</source>
        <translation>Números fiscales</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>Declaración de impuestos</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation>Contrato de alquiler</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Demasiado antiguo</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Nombre comercial</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Transliteración</translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation>Error de escritura</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Desempleado</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Higher level</source>
        <translation>Nivel superior</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Factura de suministros</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Vulnerable client</source>
        <translation>Cliente vulnerable</translation>
    </message>
    <message>
        <source>Wealth</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Wrong booking</source>
        <translation>Contabilización errónea</translation>
    </message>
    <message>
        <source>Wrong document</source>
        <translation>Documento erróneo</translation>
    </message>
    <message>
        <source>Wrong level</source>
        <translation>Nivel erróneo</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Precio erróneo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonificación</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Contracargo</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Negative balance top-up</source>
        <translation>Reposición de saldo negativo</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Payout returned</source>
        <translation>Pago saliente devuelto</translation>
    </message>
    <message>
        <source>Payout settled</source>
        <translation>Pago saliente liquidado</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>Receipt returned</source>
        <translation>Cobro devuelto</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Trading result</source>
        <translation>Resultado de trading</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Pérdida asumida</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Mail service</source>
        <translation>Servicio de correo</translation>
    </message>
    <message>
        <source>Merged file</source>
        <translation>Expediente fusionado</translation>
    </message>
    <message>
        <source>Check of an automatic decision</source>
        <translation>Comprobación de una decisión automática</translation>
    </message>
    <message>
        <source>Account or wallet</source>
        <translation>Cuenta o monedero</translation>
    </message>
    <message>
        <source>Name and birth date</source>
        <translation>Nombre y fecha de nacimiento</translation>
    </message>
    <message>
        <source>File of a document</source>
        <translation>Archivo de un documento</translation>
    </message>
    <message>
        <source>Virus scan service</source>
        <translation>Servicio antivirus</translation>
    </message>
    <message>
        <source>Virus scanner</source>
        <translation>Antivirus</translation>
    </message>
    <message>
        <source>Card that paid in</source>
        <translation>Tarjeta con la que se ingresó</translation>
    </message>
    <message>
        <source>Access to the account</source>
        <translation>Acceso a la cuenta</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Operativa</translation>
    </message>
    <message>
        <source>Deposits above what was expected</source>
        <translation>Depósitos por encima de lo esperado</translation>
    </message>
    <message>
        <source>Chargebacks</source>
        <translation>Contracargos</translation>
    </message>
    <message>
        <source>Confirmed hits of a year</source>
        <translation>Coincidencias confirmadas de un año</translation>
    </message>
    <message>
        <source>Account that wakes</source>
        <translation>Cuenta que despierta</translation>
    </message>
    <message>
        <source>Virus in a document</source>
        <translation>Virus en un documento</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Apalancamiento</translation>
    </message>
    <message>
        <source>Little trading for the deposits</source>
        <translation>Poca operativa para los depósitos</translation>
    </message>
    <message>
        <source>Swap-free account</source>
        <translation>Cuenta sin swap</translation>
    </message>
    <message>
        <source>Somebody else pays or is paid</source>
        <translation>Paga o cobra otra persona</translation>
    </message>
    <message>
        <source>Deposit taken back</source>
        <translation>Depósito retirado</translation>
    </message>
    <message>
        <source>Debt of a client</source>
        <translation>Deuda de un cliente</translation>
    </message>
    <message>
        <source>Money moved to a provider or back</source>
        <translation>Dinero movido a un proveedor o de vuelta</translation>
    </message>
    <message>
        <source>Automatic approval is stopped altogether</source>
        <translation>La aprobación automática está detenida por completo</translation>
    </message>
    <message>
        <source>Minutes that break-glass lasts</source>
        <translation>Minutos que dura el acceso de emergencia</translation>
    </message>
    <message>
        <source>Hours within which break-glass must be reviewed</source>
        <translation>Horas en las que debe revisarse un acceso de emergencia</translation>
    </message>
    <message>
        <source>Most payments in one bulk decision</source>
        <translation>Máximo de pagos en una decisión conjunta</translation>
    </message>
    <message>
        <source>Largest sum of one bulk approval</source>
        <translation>Suma máxima de una aprobación conjunta</translation>
    </message>
    <message>
        <source>Business days to send evidence when the provider names no date</source>
        <translation>Días hábiles para enviar pruebas si el proveedor no da fecha</translation>
    </message>
    <message>
        <source>Minutes of business hours before evidence is due at which a dispute is brought to attention</source>
        <translation>Minutos de horario laboral antes del vencimiento de las pruebas en los que se avisa de la disputa</translation>
    </message>
    <message>
        <source>Days without a deal after which an account counts as dormant</source>
        <translation>Días sin operaciones tras los que una cuenta cuenta como inactiva</translation>
    </message>
    <message>
        <source>Hours after a change of contact data or credentials in which a payment asks for a look</source>
        <translation>Horas tras un cambio de datos de contacto o de acceso en las que un pago recibe un control en amarillo</translation>
    </message>
    <message>
        <source>Most days of a delegation</source>
        <translation>Días máximos de una delegación</translation>
    </message>
    <message>
        <source>Minutes for which a client is sent to the page that was opened for a deposit</source>
        <translation>Minutos durante los que se envía al cliente a la página abierta para un depósito</translation>
    </message>
    <message>
        <source>Part by which what came may differ from what was announced</source>
        <translation>Parte en que lo recibido puede diferir de lo anunciado</translation>
    </message>
    <message>
        <source>Days that an announced deposit waits for its money</source>
        <translation>Días que un depósito anunciado espera su dinero</translation>
    </message>
    <message>
        <source>Hours between two questions to a gateway about a deposit that may still be disputed</source>
        <translation>Horas entre dos consultas a una pasarela sobre un depósito que aún puede disputarse</translation>
    </message>
    <message>
        <source>Hours after a change of contact data or credentials in which a new destination is stopped</source>
        <translation>Horas tras un cambio de datos de contacto o de acceso en las que se frena un destino nuevo</translation>
    </message>
    <message>
        <source>Hours in which a new destination asks for a look</source>
        <translation>Horas en las que un destino nuevo recibe un control en amarillo</translation>
    </message>
    <message>
        <source>Verifying a destination asks for the password again</source>
        <translation>Verificar un destino pide de nuevo la contraseña</translation>
    </message>
    <message>
        <source>Seconds for which a market rate may be quoted</source>
        <translation>Segundos durante los que puede cotizarse un tipo de mercado</translation>
    </message>
    <message>
        <source>Part by which a market rate may differ from the one before; beyond, a person lets it in</source>
        <translation>Parte en que un tipo de mercado puede diferir del anterior; por encima lo admite una persona</translation>
    </message>
    <message>
        <source>Taken off the market rate for a pair without a markup of its own</source>
        <translation>Se resta del tipo de mercado para un par sin margen propio</translation>
    </message>
    <message>
        <source>Seconds between two readings of market rates</source>
        <translation>Segundos entre dos lecturas de los tipos de mercado</translation>
    </message>
    <message>
        <source>Minutes for which a quoted rate may be approved</source>
        <translation>Minutos durante los que puede aprobarse un tipo cotizado</translation>
    </message>
    <message>
        <source>Seconds for which live figures of a trading account count as fresh</source>
        <translation>Segundos durante los que las cifras en vivo de una cuenta de trading se consideran recientes</translation>
    </message>
    <message>
        <source>Seconds for which live figures let money leave a trading account</source>
        <translation>Segundos durante los que las cifras en vivo permiten que salga dinero de una cuenta de trading</translation>
    </message>
    <message>
        <source>Seconds between two questions to a gateway about the money that lies there</source>
        <translation>Segundos entre dos consultas a una pasarela sobre el dinero que tiene</translation>
    </message>
    <message>
        <source>Difference between our books and a provider that is no alarm yet</source>
        <translation>Diferencia entre nuestros libros y un proveedor que aún no es alarma</translation>
    </message>
    <message>
        <source>Times that an instruction is sent at most</source>
        <translation>Veces que se envía una instrucción como máximo</translation>
    </message>
    <message>
        <source>Seconds before an unknown outcome is looked up the first time</source>
        <translation>Segundos antes de consultar por primera vez un resultado desconocido</translation>
    </message>
    <message>
        <source>Seconds before an instruction that was not sent is tried again</source>
        <translation>Segundos antes de reintentar una instrucción no enviada</translation>
    </message>
    <message>
        <source>Seconds between the first and the second look</source>
        <translation>Segundos entre la primera y la segunda consulta</translation>
    </message>
    <message>
        <source>Seconds between the second and the third look</source>
        <translation>Segundos entre la segunda y la tercera consulta</translation>
    </message>
    <message>
        <source>Score of the name engine, in thousandths, from which another name asks for a look instead of a stop</source>
        <translation>Puntuación del motor de nombres, en milésimas, desde la que otro nombre es amarillo en vez de rojo</translation>
    </message>
    <message>
        <source>Likeness of letters, in per cent, from which another name asks for a look where the engine has not compared them</source>
        <translation>Parecido de letras, en porcentaje, desde el que otro nombre es amarillo si el motor no los comparó</translation>
    </message>
    <message>
        <source>Business days that a client or partner manager has to answer a question</source>
        <translation>Días hábiles que tiene un cliente o gestor de socios para responder</translation>
    </message>
    <message>
        <source>Business days that a colleague has to answer a question</source>
        <translation>Días hábiles que tiene un compañero para responder</translation>
    </message>
    <message>
        <source>Minutes for which an item is held for the person who opened it</source>
        <translation>Minutos durante los que un elemento se reserva a quien lo abrió</translation>
    </message>
    <message>
        <source>Days after which an undecided payment expires</source>
        <translation>Días tras los que caduca un pago sin decidir</translation>
    </message>
    <message>
        <source>Days for which a settled payout is still asked about at the gateway</source>
        <translation>Días durante los que aún se pregunta a la pasarela por un pago saliente liquidado</translation>
    </message>
    <message>
        <source>Hours between two questions about a settled payout</source>
        <translation>Horas entre dos consultas sobre un pago saliente liquidado</translation>
    </message>
    <message>
        <source>Business days within which an unallocated receipt must find its owner</source>
        <translation>Días hábiles en los que un ingreso sin asignar debe hallar a su dueño</translation>
    </message>
    <message>
        <source>Days that the value date of money entered by hand may lie back</source>
        <translation>Días de antigüedad que puede tener la fecha valor del dinero introducido a mano</translation>
    </message>
    <message>
        <source>Hours for which a screening counts as fresh when money goes out</source>
        <translation>Horas durante las que un cribado se considera reciente cuando sale dinero</translation>
    </message>
    <message>
        <source>Hundredths of a lot to be traded for each 1,000 of the reference currency paid in; below, a payment asks for a look</source>
        <translation>Centésimas de lote que deben operarse por cada 1.000 de la divisa de referencia ingresados; por debajo, el pago recibe un control en amarillo</translation>
    </message>
    <message>
        <source>Withdrawals of a client in seven days above which a payment asks for a look</source>
        <translation>Retiros de un cliente en siete días por encima de los cuales un pago recibe un control en amarillo</translation>
    </message>
    <message>
        <source>Withdrawals of a client in one day above which a payment asks for a look</source>
        <translation>Retiros de un cliente en un día por encima de los cuales un pago recibe un control en amarillo</translation>
    </message>
    <message>
        <source>Sum of a client&apos;s withdrawals in one day above which a payment asks for a look</source>
        <translation>Suma de los retiros de un cliente en un día por encima de la cual un pago recibe un control en amarillo</translation>
    </message>
    <message>
        <source>Withdrawals of a client in thirty days above which a payment asks for a look</source>
        <translation>Retiros de un cliente en treinta días por encima de los cuales un pago recibe un control en amarillo</translation>
    </message>
    <message>
        <source>Sum of a client&apos;s withdrawals in thirty days above which a payment asks for a look</source>
        <translation>Suma de los retiros de un cliente en treinta días por encima de la cual un pago recibe un control en amarillo</translation>
    </message>
    <message>
        <source>Sum of a client&apos;s withdrawals in seven days above which a payment asks for a look</source>
        <translation>Suma de los retiros de un cliente en siete días por encima de la cual un pago recibe un control en amarillo</translation>
    </message>
    <message>
        <source>Checked by us</source>
        <translation>Comprobado por nosotros</translation>
    </message>
    <message>
        <source>Risk raised</source>
        <translation>Riesgo elevado</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Error of the vendor</source>
        <translation>Error del proveedor</translation>
    </message>
    <message>
        <source>Copies another trader</source>
        <translation>Copia a otro operador</translation>
    </message>
    <message>
        <source>Sign-ins by VPN, Tor or hosting</source>
        <translation>Accesos por VPN, Tor o alojamiento</translation>
    </message>
    <message>
        <source>Account managed by another</source>
        <translation>Cuenta gestionada por otro</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Gestionada por</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>PAMM manager</source>
        <translation>Gestor PAMM</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Poder notarial</translation>
    </message>
    <message>
        <source>Asked for swap-free</source>
        <translation>Pidió cuenta sin swap</translation>
    </message>
    <message>
        <source>Called away</source>
        <translation>Requerido en otra parte</translation>
    </message>
    <message>
        <source>Knows the client</source>
        <translation>Conoce al cliente</translation>
    </message>
    <message>
        <source>Cannot read the script</source>
        <translation>No lee esa escritura</translation>
    </message>
    <message>
        <source>The client is asked</source>
        <translation>Se pregunta al cliente</translation>
    </message>
    <message>
        <source>A document is to come</source>
        <translation>Falta un documento</translation>
    </message>
    <message>
        <source>The publisher of the list is asked</source>
        <translation>Se pregunta al editor de la lista</translation>
    </message>
    <message>
        <source>Other address than stated</source>
        <translation>Dirección distinta de la indicada</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Borroso</translation>
    </message>
    <message>
        <source>Whole card number to be seen</source>
        <translation>Se ve el número completo de la tarjeta</translation>
    </message>
    <message>
        <source>Date of issue not to be seen</source>
        <translation>No se ve la fecha de expedición</translation>
    </message>
    <message>
        <source>Face not clearly to be seen</source>
        <translation>Rostro no visible con claridad</translation>
    </message>
    <message>
        <source>Machine-readable zone cannot be read</source>
        <translation>Zona de lectura mecánica ilegible</translation>
    </message>
    <message>
        <source>Kind or issuer not permitted</source>
        <translation>Tipo o emisor no permitido</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>Falta la firma</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Cuenta cerrada</translation>
    </message>
    <message>
        <source>Card expired</source>
        <translation>Tarjeta caducada</translation>
    </message>
    <message>
        <source>Card lost or stolen</source>
        <translation>Tarjeta perdida o robada</translation>
    </message>
    <message>
        <source>The client asked for it</source>
        <translation>Lo pidió el cliente</translation>
    </message>
    <message>
        <source>Not the client&apos;s</source>
        <translation>No es del cliente</translation>
    </message>
    <message>
        <source>Wallet compromised</source>
        <translation>Monedero comprometido</translation>
    </message>
    <message>
        <source>An authority warned</source>
        <translation>Una autoridad advirtió</translation>
    </message>
    <message>
        <source>What its clients did</source>
        <translation>Lo que hicieron sus clientes</translation>
    </message>
    <message>
        <source>Complaints about it</source>
        <translation>Quejas sobre él</translation>
    </message>
    <message>
        <source>Licence looked at</source>
        <translation>Licencia revisada</translation>
    </message>
    <message>
        <source>Other owners</source>
        <translation>Otros propietarios</translation>
    </message>
    <message>
        <source>Grade of the partner</source>
        <translation>Calificación del socio</translation>
    </message>
    <message>
        <source>Regular look</source>
        <translation>Revisión periódica</translation>
    </message>
    <message>
        <source>Not shown to you</source>
        <translation>No se le muestra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>purser::kit::Palette</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search clients, logins, payments, actions</source>
        <translation>Buscar clientes, logins, pagos, acciones</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The office did not answer; actions still work.</source>
        <translation>La oficina no respondió; las acciones siguen funcionando.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found. Try a name, an e-mail, a login or W-48213.</source>
        <translation>No se encontró nada. Pruebe con un nombre, un correo, un login o W-48213.</translation>
    </message>
</context>
<context>
    <name>purser::kit::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>purser::kit::PastTrial</name>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>How many days back</source>
        <translation>Cuántos días atrás</translation>
    </message>
</context>
<context>
    <name>purser::kit::PaymentWords</name>
    <message>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia interna</translation>
    </message>
    <message>
        <source>Transfer between clients</source>
        <translation>Transferencia entre clientes</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Negative balance top-up</source>
        <translation>Reposición de saldo negativo</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Waiting for information</source>
        <translation>Espera información</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 de %2 aprobado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>En restitución</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Liquidado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Returned by the bank</source>
        <translation>Devuelto por el banco</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Abonado</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Going back to the payer</source>
        <translation>En devolución al ordenante</translation>
    </message>
    <message>
        <source>Returned to the payer</source>
        <translation>Devuelto al ordenante</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>Con contracargo</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Stopped by a check</source>
        <translation>Detenido por un control</translation>
    </message>
    <message>
        <source>Changed, approve again</source>
        <translation>Modificado, aprobar de nuevo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Third-party payer</source>
        <translation>Ordenante tercero</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Denegado por el servidor</translation>
    </message>
    <message>
        <source>Less came than announced</source>
        <translation>Llegó menos de lo anunciado</translation>
    </message>
    <message>
        <source>More came than announced</source>
        <translation>Llegó más de lo anunciado</translation>
    </message>
    <message>
        <source>Disputed by the payer</source>
        <translation>Disputado por el ordenante</translation>
    </message>
    <message>
        <source>SEPA</source>
        <translation>SEPA</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Transf. bancaria</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
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
        <translation>Interno</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>returned for information</source>
        <translation>devuelto para aclaración</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>sent to the trading server</source>
        <translation>enviado al servidor de trading</translation>
    </message>
    <message>
        <source>debited on the trading server</source>
        <translation>cargado en el servidor de trading</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>denegado por el servidor</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>consultado</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>enviado de nuevo</translation>
    </message>
    <message>
        <source>proposed a resolution</source>
        <translation>resolución propuesta</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>being put back</source>
        <translation>en restitución</translation>
    </message>
    <message>
        <source>put back on the account</source>
        <translation>restituido a la cuenta</translation>
    </message>
    <message>
        <source>payout sent</source>
        <translation>pago saliente enviado</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>liquidado</translation>
    </message>
    <message>
        <source>returned by the bank</source>
        <translation>devuelto por el banco</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>abonado</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>anunciado</translation>
    </message>
    <message>
        <source>on its way, says the provider</source>
        <translation>en camino, según el proveedor</translation>
    </message>
    <message>
        <source>money came</source>
        <translation>dinero recibido</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>asignado</translation>
    </message>
    <message>
        <source>refused, goes back to the payer</source>
        <translation>denegado, vuelve al ordenante</translation>
    </message>
    <message>
        <source>back with the payer</source>
        <translation>devuelto al ordenante</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>detenido antes de enviarse</translation>
    </message>
    <message>
        <source>let it pass against a check</source>
        <translation>dejado pasar pese a un control</translation>
    </message>
    <message>
        <source>took a new rate</source>
        <translation>nuevo tipo de cambio aplicado</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>reintentado</translation>
    </message>
    <message>
        <source>brought to attention</source>
        <translation>elevado para su atención</translation>
    </message>
    <message>
        <source>disputed by the payer</source>
        <translation>disputado por el ordenante</translation>
    </message>
    <message>
        <source>dispute won</source>
        <translation>disputa ganada</translation>
    </message>
    <message>
        <source>dispute lost</source>
        <translation>disputa perdida</translation>
    </message>
    <message>
        <source>The gateway says something odd</source>
        <translation>La pasarela dice algo extraño</translation>
    </message>
    <message>
        <source>Taken back by the provider</source>
        <translation>Retirado por el proveedor</translation>
    </message>
    <message>
        <source>added evidence</source>
        <translation>añadió pruebas</translation>
    </message>
    <message>
        <source>evidence sent to the provider</source>
        <translation>pruebas enviadas al proveedor</translation>
    </message>
    <message>
        <source>evidence is due</source>
        <translation>vence el plazo de las pruebas</translation>
    </message>
    <message>
        <source>an attempt ended without money</source>
        <translation>un intento terminó sin dinero</translation>
    </message>
    <message>
        <source>the gateway says what people have to judge</source>
        <translation>la pasarela dice algo que deben juzgar personas</translation>
    </message>
    <message>
        <source>proposed what it is</source>
        <translation>propuso qué es</translation>
    </message>
    <message>
        <source>settled what it is</source>
        <translation>aclaró qué es</translation>
    </message>
    <message>
        <source>taken back by the provider</source>
        <translation>retirado por el proveedor</translation>
    </message>
    <message>
        <source>given again by the provider</source>
        <translation>abonado de nuevo por el proveedor</translation>
    </message>
    <message>
        <source>owed by the client</source>
        <translation>lo debe el cliente</translation>
    </message>
    <message>
        <source>paid towards what is owed</source>
        <translation>pagado a cuenta de la deuda</translation>
    </message>
    <message>
        <source>what was owed is written off</source>
        <translation>la deuda se ha dado de baja</translation>
    </message>
    <message>
        <source>pays out again what came back</source>
        <translation>vuelve a pagar lo que volvió</translation>
    </message>
    <message>
        <source>what came back stays</source>
        <translation>lo que volvió se queda</translation>
    </message>
</context>
<context>
    <name>purser::kit::PdfWriter</name>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::PeriodField</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Fechas propias</translation>
    </message>
</context>
<context>
    <name>purser::kit::ProgressItem</name>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
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
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Elija primero un motivo.</translation>
    </message>
    <message>
        <source>Write a note: it is required here.</source>
        <translation>Escriba una nota: aquí es obligatoria.</translation>
    </message>
</context>
<context>
    <name>purser::kit::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Columns, order and filters as they are now. Views are kept in the office and come with you to every computer.</source>
        <translation>Columnas, orden y filtros tal como están ahora. Las vistas se guardan en la oficina y están disponibles en todos los equipos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>Todos con el rol %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>La vista necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Yours alone, on this computer. Keys that act in a list or on a decision stay as they are.</source>
        <translation>Solo suyos, en este equipo. Las teclas que actúan en una lista o en una decisión no cambian.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Restablecer todos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <extracomment>%1 is an action, &quot;Work next&quot;</extracomment>
        <translation>Teclas de «%1»</translation>
    </message>
    <message>
        <source>%1 is “%2” already.</source>
        <extracomment>%1 are keys, %2 is an action</extracomment>
        <translation>%1 ya es «%2».</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Asignar aquí</translation>
    </message>
    <message>
        <source>Two actions have the same keys.</source>
        <translation>Dos acciones tienen las mismas teclas.</translation>
    </message>
</context>
<context>
    <name>purser::kit::ShortcutModel</name>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>purser::kit::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>purser::kit::StateGraph</name>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
</context>
<context>
    <name>purser::kit::StateMessage</name>
    <message>
        <source>Copy the reference</source>
        <translation>Copiar la referencia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy the reference %1</source>
        <translation>Copiar la referencia %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::StatePanel</name>
    <message>
        <source>As of %1; could not be refreshed.</source>
        <extracomment>%1 is an age: &quot;4 min ago&quot;</extracomment>
        <translation>Datos de %1; no se pudo actualizar.</translation>
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
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Enter your password first.</source>
        <translation>Introduzca primero su contraseña.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
</context>
<context>
    <name>purser::kit::TabStrip</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
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
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>purser::kit::WindowModel</name>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
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
        <translation>Ir a la lista</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>Ir al elemento</translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation>Ir a la decisión</translation>
    </message>
    <message>
        <source>Item in a window of its own, or back</source>
        <translation>Elemento en ventana propia, o de vuelta</translation>
    </message>
</context>
<context>
    <name>purser::payments::AllocateDialog</name>
    <message>
        <source>Allocate %1</source>
        <translation>Asignar %1</translation>
    </message>
    <message>
        <source>Say whose money it is and how you know. Another person approves before it is credited.</source>
        <translation>Indique de quién es el dinero y cómo lo sabe. Otra persona lo aprueba antes de abonarlo.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Qué escribió el ordenante</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Corresponde a</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Cómo lo sabe</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Deposit %1, %2 announced</source>
        <translation>Depósito %1, anunciado por %2</translation>
    </message>
    <message>
        <source>Account %1 on %2, %3</source>
        <translation>Cuenta %1 en %2, %3</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Elija el cliente.</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation>Indique cómo lo sabe.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AmountDialog</name>
    <message>
        <source>Amount at least</source>
        <translation>Importe mínimo</translation>
    </message>
    <message>
        <source>Shows payments of this currency from this amount up.</source>
        <translation>Muestra los pagos en esta divisa a partir de este importe.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Enter an amount of this currency.</source>
        <translation>Introduzca un importe en esta divisa.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ApprovalsView</name>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Stop automatic approval…</source>
        <translation>Detener la aprobación automática…</translation>
    </message>
    <message>
        <source>Delegate my approvals…</source>
        <translation>Delegar mis aprobaciones…</translation>
    </message>
    <message>
        <source>Refresh the approval rules</source>
        <translation>Actualizar las reglas de aprobación</translation>
    </message>
    <message>
        <source>Who approves what</source>
        <translation>Quién aprueba qué</translation>
    </message>
    <message>
        <source>Who would have approved under another matrix</source>
        <translation>Quién habría aprobado con otra matriz</translation>
    </message>
    <message>
        <source>Who approves in whose stead</source>
        <translation>Quién aprueba en lugar de quién</translation>
    </message>
    <message>
        <source>A step delegated before an absence</source>
        <translation>Un paso delegado antes de una ausencia</translation>
    </message>
    <message>
        <source>What approves by itself</source>
        <translation>Qué se aprueba por sí solo</translation>
    </message>
    <message>
        <source>What a rule would have decided</source>
        <translation>Qué habría decidido una regla</translation>
    </message>
    <message>
        <source>Changes that wait for another administrator</source>
        <translation>Cambios que esperan a otro administrador</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Reglas de aprobación</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Suplencias</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>What payments are held to</source>
        <translation>A qué se atienen los pagos</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Who sees which clients</source>
        <translation>Quién ve qué clientes</translation>
    </message>
    <message>
        <source>What somebody would see with another scope</source>
        <translation>Lo que alguien vería con otro alcance</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Alcances</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The figures payments are checked by</source>
        <translation>Las cifras con las que se controlan los pagos</translation>
    </message>
    <message>
        <source>Another figure is proposed</source>
        <translation>Se propone otra cifra</translation>
    </message>
    <message>
        <source>A rule for a narrower case</source>
        <translation>Una regla para un caso más concreto</translation>
    </message>
    <message>
        <source>What another time zone would mean</source>
        <translation>Lo que significaría otra zona horaria</translation>
    </message>
</context>
<context>
    <name>purser::payments::ApproveDialog</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Optional, stays with the approval</source>
        <translation>Opcional, queda con la aprobación</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRuleDialog</name>
    <message>
        <source>Next version of %1</source>
        <translation>Siguiente versión de %1</translation>
    </message>
    <message>
        <source>Rule of automatic approval</source>
        <translation>Regla de aprobación automática</translation>
    </message>
    <message>
        <source>In shadow it only notes what it would have approved; live is possible once it has been in shadow. Another administrator decides.</source>
        <translation>En modo sombra solo anota lo que habría aprobado; solo puede activarse tras haber estado en modo sombra. Decide otro administrador.</translation>
    </message>
    <message>
        <source>What would it have decided?</source>
        <translation>¿Qué habría decidido?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Propose this version</source>
        <translation>Proponer esta versión</translation>
    </message>
    <message>
        <source>Tried on what people decided</source>
        <translation>Prueba con lo que decidieron personas</translation>
    </message>
    <message>
        <source>An administrator proposes it; here it can be tried.</source>
        <translation>La propone un administrador; aquí se puede probar.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique el motivo.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRuleFields</name>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>may pass</source>
        <translation>pueden pasar</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>sombra</translation>
    </message>
    <message>
        <source>live</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Up to, %1</source>
        <translation>Importe máximo, %1</translation>
    </message>
    <message>
        <source>A client&apos;s day up to, %1</source>
        <translation>Por cliente y día hasta, %1</translation>
    </message>
    <message>
        <source>Risk up to</source>
        <translation>Riesgo hasta</translation>
    </message>
    <message>
        <source>Most of a client a day</source>
        <translation>Máximo por cliente y día</translation>
    </message>
    <message>
        <source>Most of the rule a day</source>
        <translation>Máximo de la regla por día</translation>
    </message>
    <message>
        <source>The rule&apos;s day up to, %1</source>
        <translation>Suma de la regla por día hasta, %1</translation>
    </message>
    <message>
        <source>Groups on the trading server, with * for anything: real\*</source>
        <translation>Grupos en el servidor de trading; * vale por cualquier cosa: real\*</translation>
    </message>
    <message>
        <source>Whose payments</source>
        <translation>Pagos de quién</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>Entidades jurídicas</translation>
    </message>
    <message>
        <source>Client categories</source>
        <translation>Categorías de cliente</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Without these countries</source>
        <translation>Sin estos países</translation>
    </message>
    <message>
        <source>Without these methods</source>
        <translation>Sin estos métodos</translation>
    </message>
    <message>
        <source>Without these tags</source>
        <translation>Sin estas etiquetas</translation>
    </message>
    <message>
        <source>Clients under review</source>
        <translation>Clientes en revisión</translation>
    </message>
    <message>
        <source>Days of the destination</source>
        <translation>Días del destino</translation>
    </message>
    <message>
        <source>What must have gone before</source>
        <translation>Lo que debe haber antes</translation>
    </message>
    <message>
        <source>Months as a client</source>
        <translation>Meses como cliente</translation>
    </message>
    <message>
        <source>Months without a return</source>
        <translation>Meses sin devolución</translation>
    </message>
    <message>
        <source>Payments settled</source>
        <translation>Pagos liquidados</translation>
    </message>
    <message>
        <source>Their sum, %1</source>
        <translation>Su suma, %1</translation>
    </message>
    <message>
        <source>To the same destination</source>
        <translation>Al mismo destino</translation>
    </message>
    <message>
        <source>Looks it may pass</source>
        <translation>Controles en amarillo que puede dejar pasar</translation>
    </message>
    <message>
        <source>Looks it may pass; never a red check</source>
        <translation>Controles en amarillo que puede dejar pasar; nunca uno en rojo</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Dé un nombre a la regla.</translation>
    </message>
    <message>
        <source>Say up to which amount.</source>
        <translation>Indique hasta qué importe.</translation>
    </message>
    <message>
        <source>A client&apos;s day is at least as much as one payment.</source>
        <translation>El importe por cliente y día debe ser al menos el de un pago.</translation>
    </message>
    <message>
        <source>The rule&apos;s day is at least as much as one payment.</source>
        <translation>La suma de la regla por día es al menos la de un pago.</translation>
    </message>
    <message>
        <source>Write countries as two letters: DE, AT.</source>
        <translation>Escriba los países con dos letras: DE, AT.</translation>
    </message>
    <message>
        <source>Name fewer groups; * stands for anything.</source>
        <translation>Nombre menos grupos; * vale por cualquier cosa.</translation>
    </message>
    <message>
        <source>Write the sum of earlier payments as an amount, or leave it empty.</source>
        <translation>Escriba la suma de pagos anteriores como importe o déjela vacía.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRuleTexts</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>A client&apos;s day, by sum</source>
        <translation>Día del cliente, por suma</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>A red check</source>
        <translation>Una comprobación en rojo</translation>
    </message>
    <message>
        <source>A look it may not pass</source>
        <translation>Una comprobación amarilla que no puede pasar</translation>
    </message>
    <message>
        <source>Late, in another amount or allocated by a person</source>
        <translation>Tarde, con otro importe o asignado por una persona</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entidad jurídica</translation>
    </message>
    <message>
        <source>Client category</source>
        <translation>Categoría de cliente</translation>
    </message>
    <message>
        <source>Country not among its own</source>
        <translation>País que no está entre los suyos</translation>
    </message>
    <message>
        <source>Country excluded</source>
        <translation>País excluido</translation>
    </message>
    <message>
        <source>Method excluded</source>
        <translation>Método excluido</translation>
    </message>
    <message>
        <source>Tag excluded</source>
        <translation>Etiqueta excluida</translation>
    </message>
    <message>
        <source>Client under review</source>
        <translation>Cliente en revisión</translation>
    </message>
    <message>
        <source>Destination too young</source>
        <translation>Destino demasiado reciente</translation>
    </message>
    <message>
        <source>Client too new</source>
        <translation>Cliente demasiado reciente</translation>
    </message>
    <message>
        <source>Too few earlier payments</source>
        <translation>Muy pocos pagos anteriores</translation>
    </message>
    <message>
        <source>Too small a sum of earlier payments</source>
        <translation>Suma de pagos anteriores demasiado pequeña</translation>
    </message>
    <message>
        <source>Too few payments to the same destination</source>
        <translation>Muy pocos pagos al mismo destino</translation>
    </message>
    <message>
        <source>A return or dispute of late</source>
        <translation>Una devolución o disputa reciente</translation>
    </message>
    <message>
        <source>A client&apos;s day, used up</source>
        <translation>Día del cliente, agotado</translation>
    </message>
    <message>
        <source>The rule&apos;s payments of a day, used up</source>
        <translation>Pagos diarios de la regla, agotados</translation>
    </message>
    <message>
        <source>The rule&apos;s sum of a day, used up</source>
        <translation>Suma diaria de la regla, agotada</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Minorista</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Eligible counterparty</source>
        <translation>Contraparte elegible</translation>
    </message>
    <message>
        <source>On a day %1 payments and %2, %3 of one client</source>
        <translation>Al día %1 pagos y %2, de un mismo cliente %3</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Grupos: %1</translation>
    </message>
    <message>
        <source>Legal entities: %1</source>
        <translation>Entidades jurídicas: %1</translation>
    </message>
    <message>
        <source>Client categories: %1</source>
        <translation>Categorías de cliente: %1</translation>
    </message>
    <message>
        <source>Countries: %1</source>
        <translation>Países: %1</translation>
    </message>
    <message>
        <source>Without the countries %1</source>
        <translation>Sin los países %1</translation>
    </message>
    <message>
        <source>Without the methods %1</source>
        <translation>Sin los métodos %1</translation>
    </message>
    <message>
        <source>Without clients tagged %1</source>
        <translation>Sin clientes con la etiqueta %1</translation>
    </message>
    <message>
        <source>Without clients under review</source>
        <translation>Sin clientes en revisión</translation>
    </message>
    <message numerus="yes">
        <source>Destination known for %n day(s)</source>
        <translation>
            <numerusform>Destino conocido desde hace %n día</numerusform>
            <numerusform>Destino conocido desde hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client for %n month(s)</source>
        <translation>
            <numerusform>Cliente desde hace %n mes</numerusform>
            <numerusform>Cliente desde hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No return or dispute for %n month(s)</source>
        <translation>
            <numerusform>Sin devoluciones ni disputas desde hace %n mes</numerusform>
            <numerusform>Sin devoluciones ni disputas desde hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier payment(s) settled</source>
        <translation>
            <numerusform>%n pago anterior liquidado</numerusform>
            <numerusform>%n pagos anteriores liquidados</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier payments of %1</source>
        <translation>Pagos anteriores por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them to the same destination</source>
        <translation>
            <numerusform>%n de ellos al mismo destino</numerusform>
            <numerusform>%n de ellos al mismo destino</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 up to %4, a client&apos;s day up to %5, risk up to %6</source>
        <translation>%1, %2: %3 hasta %4, por cliente y día hasta %5, riesgo hasta %6</translation>
    </message>
    <message>
        <source>Passes no look</source>
        <translation>No pasa ninguna comprobación amarilla</translation>
    </message>
    <message>
        <source>Passes these looks: %1</source>
        <translation>Pasa estas comprobaciones amarillas: %1</translation>
    </message>
    <message>
        <source>%1, %2; no limit</source>
        <translation>%1, %2; sin límite</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <translation>%1 de %2, %3 de %4</translation>
    </message>
    <message>
        <source>Decided by people in %1 days: %2. It would have approved %3: as people did %4, against people %5, come back later %6.</source>
        <translation>Decididos por personas en %1 días: %2. La regla habría aprobado: %3; igual que las personas %4, en contra %5, devueltos después %6.</translation>
    </message>
    <message>
        <source>Only the newest %1 were tried.</source>
        <translation>Solo se probaron los %1 más recientes.</translation>
    </message>
    <message>
        <source>%1, %2: returned by %3</source>
        <translation>%1, %2: devuelto por %3</translation>
    </message>
    <message>
        <source>%1, %2: refused by %3 (%4)</source>
        <translation>%1, %2: rechazado por %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back — %1: %2, %3 by this alone</source>
        <translation>Retenidos — %1: %2, solo por esto %3</translation>
    </message>
    <message>
        <source>Approved by the rule itself in that time: %1. With this version people would have had to decide %2 of them, %3 in all.</source>
        <translation>Aprobados por la propia regla en ese tiempo: %1. Con esta versión, las personas habrían tenido que decidir %2 de ellos, %3 en total.</translation>
    </message>
</context>
<context>
    <name>purser::payments::AutoRulesPage</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Importe máximo</translation>
    </message>
    <message>
        <source>A client&apos;s day</source>
        <translation>Por cliente y día</translation>
    </message>
    <message>
        <source>Risk up to</source>
        <translation>Riesgo hasta</translation>
    </message>
    <message>
        <source>Would have</source>
        <translation>Hipotéticos</translation>
    </message>
    <message>
        <source>Payments it would have approved while in shadow</source>
        <translation>Pagos que habría aprobado en modo sombra</translation>
    </message>
    <message>
        <source>People refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Of those, the ones people rejected or cancelled</source>
        <translation>De ellos, los que rechazaron o anularon personas</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobados</translation>
    </message>
    <message>
        <source>Passes these looks</source>
        <translation>Controles en amarillo que deja pasar</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Automatic approval</source>
        <translation>Aprobación automática</translation>
    </message>
    <message>
        <source>A rule never passes a red check and never replaces a password. It is watched in shadow before it decides, and decides nothing after a restart of the database until somebody confirms it.</source>
        <translation>Una regla nunca deja pasar un control en rojo ni sustituye a una contraseña. Se observa en modo sombra antes de que decida y, tras un reinicio de la base de datos, no decide nada hasta que alguien la confirme.</translation>
    </message>
    <message>
        <source>People approve everything.</source>
        <translation>Todo lo aprueban personas.</translation>
    </message>
    <message>
        <source>A rule is proposed by one administrator and decided by another, first in shadow.</source>
        <translation>Un administrador propone la regla y otro la decide, primero en modo sombra.</translation>
    </message>
    <message>
        <source>Stop all of it…</source>
        <translation>Detener todo…</translation>
    </message>
    <message>
        <source>Confirm after the restart…</source>
        <translation>Confirmar tras el reinicio…</translation>
    </message>
    <message>
        <source>Try or propose a version…</source>
        <translation>Probar o proponer una versión…</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>En modo sombra</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Waits for confirmation</source>
        <translation>Espera confirmación</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Esta acción no corresponde a su rol.</translation>
    </message>
    <message>
        <source>Choose a rule that waits for its confirmation.</source>
        <translation>Elija una regla que espere su confirmación.</translation>
    </message>
    <message>
        <source>Stop automatic approval</source>
        <translation>Detener la aprobación automática</translation>
    </message>
    <message>
        <source>Every rule stops at once and people decide everything. One person is enough; starting again is a change that two administrators make.</source>
        <translation>Todas las reglas se detienen de inmediato y las personas deciden todo. Basta una persona; volver a empezar es un cambio que hacen dos administradores.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Stop all of it now</source>
        <translation>Detener todo ahora</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Dejarla en marcha</translation>
    </message>
    <message>
        <source>Automatic approval is stopped.</source>
        <translation>La aprobación automática está detenida.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmar %1</translation>
    </message>
    <message>
        <source>The database was started anew. From now on this rule decides again.</source>
        <translation>La base de datos se reinició. Desde ahora esta regla vuelve a decidir.</translation>
    </message>
    <message>
        <source>Approved so far</source>
        <translation>Aprobados hasta ahora</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Let it decide</source>
        <translation>Dejarla decidir</translation>
    </message>
    <message>
        <source>%1 decides again.</source>
        <translation>%1 vuelve a decidir.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>El cambio %1 está propuesto; decide otro administrador.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What all versions have approved today, and of how much</source>
        <translation>Lo que han aprobado hoy todas las versiones y de cuánto</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Start it again…</source>
        <translation>Reanudar…</translation>
    </message>
    <message>
        <source>It is not stopped.</source>
        <translation>No está detenida.</translation>
    </message>
    <message>
        <source>Start automatic approval again</source>
        <translation>Reanudar la aprobación automática</translation>
    </message>
    <message>
        <source>Nothing starts before another administrator approves the proposal. Then every rule that is live and confirmed decides again.</source>
        <translation>Nada se reanuda hasta que otro administrador apruebe la propuesta. Después vuelve a decidir cada regla activa y confirmada.</translation>
    </message>
    <message>
        <source>Why it may start</source>
        <translation>Por qué puede reanudarse</translation>
    </message>
    <message>
        <source>Propose the start</source>
        <translation>Proponer la reanudación</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>Dejarla detenida</translation>
    </message>
    <message>
        <source>Approved by rules in the last 30 days</source>
        <translation>Aprobado por reglas en los últimos 30 días</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, %2 en total</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Sin ellas</translation>
    </message>
    <message>
        <source>All of these would have waited for people.</source>
        <translation>Todos estos habrían esperado a las personas.</translation>
    </message>
</context>
<context>
    <name>purser::payments::BandEditor</name>
    <message>
        <source>password again</source>
        <translation>pedir contraseña de nuevo</translation>
    </message>
    <message>
        <source>From which amount</source>
        <translation>Desde qué importe</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>ninguno más</translation>
    </message>
    <message>
        <source>Take this band away</source>
        <translation>Quitar este tramo</translation>
    </message>
</context>
<context>
    <name>purser::payments::BankHolidayDialog</name>
    <message>
        <source>Day of a payment system</source>
        <translation>Día de un sistema de pago</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then payouts of its methods are counted to leave on the days as they are.</source>
        <translation>Nada cambia antes de que otro administrador apruebe la propuesta; después, para los pagos de sus métodos cuentan los días como son.</translation>
    </message>
    <message>
        <source>Payouts leave on this day after all</source>
        <translation>Ese día sí salen pagos</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Sistema de pago</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Nombre del día</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Proponerlo</translation>
    </message>
    <message>
        <source>Say what day it is.</source>
        <translation>Diga qué día es.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
</context>
<context>
    <name>purser::payments::BulkDialog</name>
    <message>
        <source>Approve several payments</source>
        <translation>Aprobar varios pagos</translation>
    </message>
    <message>
        <source>Each is approved on its own. What is not ready is left out and named.</source>
        <translation>Cada uno se aprueba por separado. Lo que no está listo se excluye y se indica.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>detenido: %1</translation>
    </message>
    <message>
        <source>open at %1</source>
        <translation>abierto por %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>None is ready.</source>
        <translation>Ninguno está listo.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>None of these payments is ready to be approved.</source>
        <translation>Ninguno de estos pagos está listo para aprobarse.</translation>
    </message>
    <message>
        <source>Together they are more than one list may hold, %1.</source>
        <translation>En conjunto superan lo que puede contener una lista, %1.</translation>
    </message>
    <message>
        <source>Enter your password first.</source>
        <translation>Introduzca primero su contraseña.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>ready; look at: %1</source>
        <translation>listo; mirar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n payments</source>
        <translation>
            <numerusform>Aprobar %n pago</numerusform>
            <numerusform>Aprobar %n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject several payments</source>
        <translation>Rechazar varios pagos</translation>
    </message>
    <message>
        <source>Return several payments for information</source>
        <translation>Devolver varios pagos para aclaración</translation>
    </message>
    <message>
        <source>Each is rejected on its own, all for one reason; the held money goes back. What is not ready is left out and named.</source>
        <translation>Cada uno se rechaza por separado, todos por un motivo; el dinero retenido vuelve. Lo que no está listo se excluye y se indica.</translation>
    </message>
    <message>
        <source>Each client is asked on their own, all for one reason; the money stays held. What is not ready is left out and named.</source>
        <translation>Se pregunta a cada cliente por separado, a todos por un motivo; el dinero sigue retenido. Lo que no está listo se excluye y se indica.</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n payments</source>
        <translation>
            <numerusform>Rechazar %n pago</numerusform>
            <numerusform>Rechazar %n pagos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n payments</source>
        <translation>
            <numerusform>Devolver %n pago</numerusform>
            <numerusform>Devolver %n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>ready; no address to write to</source>
        <translation>listo; sin dirección a la que escribir</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>returned for information</source>
        <translation>devuelto para aclaración</translation>
    </message>
    <message>
        <source>Done: %1 · left out: %2</source>
        <translation>Hechos: %1 · excluidos: %2</translation>
    </message>
    <message>
        <source>None of these payments can be decided now.</source>
        <translation>Ninguno de estos pagos puede decidirse ahora.</translation>
    </message>
</context>
<context>
    <name>purser::payments::BulkReason</name>
    <message>
        <source>Write it to each client</source>
        <translation>Escribirlo a cada cliente</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In your words, for colleagues</source>
        <translation>En sus palabras, para los compañeros</translation>
    </message>
    <message>
        <source>Choose what each client may read</source>
        <translation>Elija qué puede leer cada cliente</translation>
    </message>
    <message>
        <source>What each client is told</source>
        <translation>Qué se dice a cada cliente</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>Elija un motivo de la lista.</translation>
    </message>
    <message>
        <source>This reason needs a few words of explanation.</source>
        <translation>Este motivo necesita unas palabras de explicación.</translation>
    </message>
    <message>
        <source>Choose what each client is told.</source>
        <translation>Elija qué se dice a cada cliente.</translation>
    </message>
</context>
<context>
    <name>purser::payments::CaseChooser</name>
    <message>
        <source>every entity</source>
        <translation>todas las entidades</translation>
    </message>
    <message>
        <source>any risk</source>
        <translation>cualquier riesgo</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>cualquier canal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entidad jurídica</translation>
    </message>
    <message>
        <source>Risk of the client</source>
        <translation>Riesgo del cliente</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
</context>
<context>
    <name>purser::payments::ChargebackDialog</name>
    <message>
        <source>Dispute of %1</source>
        <translation>Disputa de %1</translation>
    </message>
    <message>
        <source>What the provider wrote. The amount is a claim while the dispute is open, its fee a cost from today; the client&apos;s withdrawals are stopped by a check.</source>
        <translation>Lo que comunicó el proveedor. El importe consta como reclamado mientras la disputa está abierta y su comisión es un coste desde hoy; un control detiene las retiradas del cliente.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Provider&apos;s number of the dispute</source>
        <translation>Número de la disputa en el proveedor</translation>
    </message>
    <message>
        <source>Disputed amount</source>
        <translation>Importe en disputa</translation>
    </message>
    <message>
        <source>Fee of the provider</source>
        <translation>Comisión del proveedor</translation>
    </message>
    <message>
        <source>Evidence until</source>
        <translation>Pruebas hasta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Disputed amount, %1</source>
        <translation>Importe en disputa, %1</translation>
    </message>
    <message>
        <source>Give the provider&apos;s number.</source>
        <translation>Indique el número del proveedor.</translation>
    </message>
    <message>
        <source>Enter the disputed amount.</source>
        <translation>Introduzca el importe en disputa.</translation>
    </message>
    <message>
        <source>Enter the fee, or 0.</source>
        <translation>Introduzca la comisión, o 0.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ChargebacksWindow</name>
    <message>
        <source>Evidence due</source>
        <translation>Plazo de pruebas</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Provider&apos;s number</source>
        <translation>Número del proveedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputas</translation>
    </message>
    <message>
        <source>Deposits their payers dispute. While one is open the client&apos;s withdrawals are stopped by a check; send the evidence in time.</source>
        <translation>Depósitos que disputa su ordenante. Mientras haya una disputa abierta, un control detiene las retiradas del cliente; envíe las pruebas a tiempo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No dispute here.</source>
        <translation>Aquí no hay disputas.</translation>
    </message>
    <message>
        <source>Enter one from the menu of its deposit when the provider writes about it.</source>
        <translation>Registre una desde el menú de su depósito cuando el proveedor la comunique.</translation>
    </message>
    <message>
        <source>Open the deposit</source>
        <translation>Abrir el depósito</translation>
    </message>
    <message>
        <source>Say how it ended…</source>
        <translation>Indicar cómo terminó…</translation>
    </message>
    <message>
        <source>Choose a dispute in the list.</source>
        <translation>Elija una disputa de la lista.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Esta acción no corresponde a su rol.</translation>
    </message>
    <message>
        <source>This dispute has ended.</source>
        <translation>Esta disputa ha terminado.</translation>
    </message>
    <message>
        <source>Say how %1 ended…</source>
        <translation>Indicar cómo terminó %1…</translation>
    </message>
    <message>
        <source>End of the dispute of %1</source>
        <translation>Fin de la disputa de %1</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Cómo lo sabe</translation>
    </message>
    <message>
        <source>End the dispute</source>
        <translation>Terminar la disputa</translation>
    </message>
    <message>
        <source>The dispute of %1 has ended.</source>
        <translation>La disputa de %1 ha terminado.</translation>
    </message>
    <message>
        <source>Business hours left</source>
        <translation>Horas hábiles restantes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Quién se ocupa</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Aún se debe</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>Ocuparse</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Añadir prueba…</translation>
    </message>
    <message>
        <source>Evidence was sent…</source>
        <translation>Se enviaron las pruebas…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has the evidence.</source>
        <translation>El proveedor tiene las pruebas.</translation>
    </message>
    <message>
        <source>You see to this dispute already.</source>
        <translation>Usted ya se ocupa de esta disputa.</translation>
    </message>
    <message>
        <source>Add what was sent first.</source>
        <translation>Añada primero lo que se envió.</translation>
    </message>
    <message>
        <source>See to the dispute of %1</source>
        <translation>Ocuparse de la disputa de %1</translation>
    </message>
    <message>
        <source>You are told when its evidence is nearly due.</source>
        <translation>Se le avisará cuando el plazo de las pruebas esté por vencer.</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>Me ocupo yo</translation>
    </message>
    <message>
        <source>You see to the dispute of %1.</source>
        <translation>Usted se ocupa de la disputa de %1.</translation>
    </message>
    <message>
        <source>The file is kept with the dispute.</source>
        <translation>El archivo queda guardado con la disputa.</translation>
    </message>
    <message>
        <source>Evidence for %1 was sent</source>
        <translation>Se enviaron las pruebas de %1</translation>
    </message>
    <message>
        <source>Send it to the provider first. Its date ends nothing any more; how the dispute ends is said by the provider.</source>
        <translation>Envíelas primero al proveedor. Después el plazo ya no termina nada; cómo acaba la disputa lo dice el proveedor.</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Cómo se enviaron</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Se enviaron</translation>
    </message>
    <message>
        <source>The provider has the evidence for %1.</source>
        <translation>El proveedor tiene las pruebas de %1.</translation>
    </message>
    <message>
        <source>Won: the claim comes back from the provider. Otherwise the client owes it, until it is paid or written off by people. Not by whoever entered it.</source>
        <translation>Ganada: el proveedor devuelve el importe. Si no, lo debe el cliente, hasta que lo pague o lo den de baja personas. No puede hacerlo quien la registró.</translation>
    </message>
</context>
<context>
    <name>purser::payments::CheckTexts</name>
    <message>
        <source>%1 · let pass by %2: %3</source>
        <translation>%1 · dejado pasar por %2: %3</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Account and client</source>
        <translation>Cuenta y cliente</translation>
    </message>
    <message>
        <source>Balance after hold</source>
        <translation>Saldo tras la retención</translation>
    </message>
    <message>
        <source>Free margin after</source>
        <translation>Margen libre posterior</translation>
    </message>
    <message>
        <source>Destination verified</source>
        <translation>Destino verificado</translation>
    </message>
    <message>
        <source>Destination age</source>
        <translation>Antigüedad del destino</translation>
    </message>
    <message>
        <source>Name on account</source>
        <translation>Nombre en la cuenta</translation>
    </message>
    <message>
        <source>Source of funds in</source>
        <translation>Origen de los fondos</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>First withdrawal</source>
        <translation>Primera retirada</translation>
    </message>
    <message>
        <source>Open work on the client</source>
        <translation>Asuntos abiertos del cliente</translation>
    </message>
    <message>
        <source>Deposits settled</source>
        <translation>Depósitos liquidados</translation>
    </message>
    <message>
        <source>Traded</source>
        <translation>Operativa</translation>
    </message>
    <message>
        <source>Contact data change</source>
        <translation>Cambio de datos de contacto</translation>
    </message>
    <message>
        <source>Fee against amount</source>
        <translation>Comisión sobre importe</translation>
    </message>
    <message>
        <source>Dormant account</source>
        <translation>Cuenta inactiva</translation>
    </message>
    <message>
        <source>Bonus taken back first</source>
        <translation>Bonificación recuperada antes</translation>
    </message>
    <message>
        <source>Back the way it came</source>
        <translation>De vuelta por la misma vía</translation>
    </message>
    <message>
        <source>Destination after a change</source>
        <translation>Destino tras un cambio</translation>
    </message>
    <message>
        <source>May still be disputed</source>
        <translation>Disputas aún posibles</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputas</translation>
    </message>
    <message>
        <source>Smallest amount</source>
        <translation>Importe mínimo</translation>
    </message>
    <message>
        <source>Other accounts below zero</source>
        <translation>Otras cuentas en negativo</translation>
    </message>
    <message>
        <source>Method in the country</source>
        <translation>Método en el país</translation>
    </message>
    <message>
        <source>Books and server</source>
        <translation>Libros y servidor</translation>
    </message>
    <message>
        <source>Money at the provider</source>
        <translation>Dinero en el proveedor</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Quién pagó</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Qué llegó</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>En plazo</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>Allowed by the entity</source>
        <translation>Permitido por la entidad</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>Qué se corrige</translation>
    </message>
    <message>
        <source>identity review</source>
        <translation>revisión de identidad</translation>
    </message>
    <message>
        <source>office</source>
        <translation>oficina</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>libro mayor</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>approved, level %1</source>
        <translation>aprobada, nivel %1</translation>
    </message>
    <message>
        <source>review not finished, level %1</source>
        <translation>revisión sin terminar, nivel %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>approval expired</source>
        <translation>aprobación caducada</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>no revisada</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>válido hasta el %1</translation>
    </message>
    <message>
        <source>both active</source>
        <translation>ambos activos</translation>
    </message>
    <message>
        <source>account %1, client %2</source>
        <translation>cuenta %1, cliente %2</translation>
    </message>
    <message>
        <source>none in %1 h</source>
        <translation>ninguno en %1 h</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>cambio %1</translation>
    </message>
    <message>
        <source>nothing is held for this payment</source>
        <translation>no hay nada retenido para este pago</translation>
    </message>
    <message>
        <source>%1, with %2 held</source>
        <translation>%1, con %2 retenido</translation>
    </message>
    <message>
        <source>not read from the trading server yet</source>
        <translation>aún sin leer del servidor de trading</translation>
    </message>
    <message>
        <source>%1, open positions: %2</source>
        <translation>%1, posiciones abiertas: %2</translation>
    </message>
    <message>
        <source>no settled deposit in this currency</source>
        <translation>ningún depósito liquidado en esta divisa</translation>
    </message>
    <message>
        <source>%1 settled, newest %2</source>
        <translation>%1 liquidado, último %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>not settled: %1</source>
        <translation>sin liquidar: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>aún sin verificar</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>added %1 ago, cooling-off %2 h ended</source>
        <translation>añadido hace %1, espera de %2 h terminada</translation>
    </message>
    <message>
        <source>added %1 ago, cooling-off %2 h not over</source>
        <translation>añadido hace %1, espera de %2 h sin terminar</translation>
    </message>
    <message>
        <source>match: %1</source>
        <translation>coincide: %1</translation>
    </message>
    <message>
        <source>%1 is %2 % like %3</source>
        <translation>%1 se parece en un %2 % a %3</translation>
    </message>
    <message>
        <source>yes, the first to this destination</source>
        <translation>sí, la primera a este destino</translation>
    </message>
    <message>
        <source>no, %1 settled to this destination</source>
        <translation>no, %1 liquidadas a este destino</translation>
    </message>
    <message>
        <source>none in 24 h</source>
        <translation>ninguno en 24 h</translation>
    </message>
    <message>
        <source>same amount within 24 h: %1</source>
        <translation>mismo importe en 24 h: %1</translation>
    </message>
    <message>
        <source>unknown outcomes: %1, other open payments: %2</source>
        <translation>resultados desconocidos: %1, otros pagos abiertos: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>other open payments: %1</source>
        <translation>otros pagos abiertos: %1</translation>
    </message>
    <message>
        <source>Sanctions and PEP lists</source>
        <translation>Listas de sanciones y PEP</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>filtrado</translation>
    </message>
    <message>
        <source>The other side and the lists</source>
        <translation>La otra parte y las listas</translation>
    </message>
    <message>
        <source>%1 of %2, which leaves %3; the least is %4</source>
        <translation>%1 de %2, quedan %3; el mínimo es %4</translation>
    </message>
    <message>
        <source>the bank: %1 is not whose account it is</source>
        <translation>el banco: la cuenta no es de %1</translation>
    </message>
    <message>
        <source>the bank: not %1, but %2</source>
        <translation>el banco: no %1, sino %2</translation>
    </message>
    <message>
        <source>match: %1, and by the bank</source>
        <translation>coincide: %1, también según el banco</translation>
    </message>
    <message>
        <source>a day: %1, %2; a week: %3, %4; 30 days: %5, %6</source>
        <translation>un día: %1, %2; una semana: %3, %4; 30 días: %5, %6</translation>
    </message>
    <message>
        <source>nothing was paid in</source>
        <translation>no se ingresó nada</translation>
    </message>
    <message>
        <source>%1 lots since the money came %2, at least %3</source>
        <translation>%1 lotes desde que llegó el dinero (%2), al menos %3</translation>
    </message>
    <message>
        <source>not verified in time: the money goes back</source>
        <translation>no verificado a tiempo: el dinero vuelve</translation>
    </message>
    <message>
        <source>retired by %1: %2</source>
        <translation>dado de baja por %1: %2</translation>
    </message>
    <message>
        <source>Positions both ways</source>
        <translation>Posiciones en ambos sentidos</translation>
    </message>
</context>
<context>
    <name>purser::payments::ClientPicker</name>
    <message>
        <source>Name, e-mail, client code or login</source>
        <translation>Nombre, correo, código de cliente o login</translation>
    </message>
    <message>
        <source>Find the client</source>
        <translation>Buscar el cliente</translation>
    </message>
    <message>
        <source>Clients found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No client found.</source>
        <translation>No se encontró ningún cliente.</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Hora límite</translation>
    </message>
    <message>
        <source>Still to leave by then</source>
        <translation>Por salir hasta entonces</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>Horas límite</translation>
    </message>
    <message>
        <source>Until when payouts of a method leave on each day, and the days on which none does. The time of day is changed with the routes of the method.</source>
        <translation>Hasta cuándo salen cada día los pagos salientes de un método, y los días en que no sale ninguno. La hora se cambia con las rutas del método.</translation>
    </message>
    <message>
        <source>No method has a cut-off.</source>
        <translation>Ningún método tiene hora límite.</translation>
    </message>
    <message>
        <source>It is set with the routes of the method.</source>
        <translation>Se fija con las rutas del método.</translation>
    </message>
    <message>
        <source>Closed: weekend</source>
        <translation>Cerrado: fin de semana</translation>
    </message>
    <message>
        <source>Bank closed: %1</source>
        <translation>Banco cerrado: %1</translation>
    </message>
    <message>
        <source>Office closed</source>
        <translation>Oficina cerrada</translation>
    </message>
    <message>
        <source>Office closed: %1</source>
        <translation>Oficina cerrada: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s): %1</source>
        <translation>
            <numerusform>%n retirada: %1</numerusform>
            <numerusform>%n retiradas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Payouts leave</source>
        <translation>Los pagos salen</translation>
    </message>
    <message>
        <source>the office&apos;s</source>
        <translation>el de la oficina</translation>
    </message>
    <message>
        <source>Propose another day…</source>
        <translation>Proponer otro día…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Su función no hace esto.</translation>
    </message>
    <message>
        <source>No method follows the calendar of a payment system.</source>
        <translation>Ningún método sigue el calendario de un sistema de pago.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>El cambio %1 está propuesto; decide otro administrador.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By its own clock</source>
        <translation>Según su propio reloj</translation>
    </message>
</context>
<context>
    <name>purser::payments::DecisionTexts</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>Cuenta de destino</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Resolve the unknown outcome…</source>
        <translation>Resolver el resultado desconocido…</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Return for information…</source>
        <translation>Devolver para aclaración…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Try again to credit %1</source>
        <translation>Reintentar el abono de %1</translation>
    </message>
    <message>
        <source>Confirm the return of %1…</source>
        <translation>Confirmar la devolución de %1…</translation>
    </message>
    <message>
        <source>Let it pass against a check…</source>
        <translation>Dejarlo pasar pese a un control…</translation>
    </message>
    <message>
        <source>Take a new rate…</source>
        <translation>Tomar nuevo tipo de cambio…</translation>
    </message>
    <message>
        <source>Correct by the opposite…</source>
        <translation>Corregir con la operación inversa…</translation>
    </message>
    <message>
        <source>the wallet</source>
        <translation>monedero</translation>
    </message>
    <message>
        <source>Credit %1 to %2</source>
        <translation>Abonar %1 en %2</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Transferir %1 a %2</translation>
    </message>
    <message>
        <source>Take back %1 of credit from %2</source>
        <translation>Recuperar %1 de crédito de %2</translation>
    </message>
    <message>
        <source>Give %1 of credit to %2</source>
        <translation>Conceder %1 de crédito a %2</translation>
    </message>
    <message>
        <source>Charge %1 to %2</source>
        <translation>Cobrar %1 a %2</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>Detraer %1 de %2</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Añadir %1 a %2</translation>
    </message>
    <message>
        <source>Top up %1 on %2</source>
        <translation>Reponer %1 en %2</translation>
    </message>
    <message>
        <source>Approve %1 to %2</source>
        <translation>Aprobar %1 a %2</translation>
    </message>
    <message>
        <source>the trading account is credited at once. This cannot be undone.</source>
        <translation>se abona de inmediato en la cuenta de trading. No se puede deshacer.</translation>
    </message>
    <message>
        <source>the trading account is debited at once. This cannot be undone.</source>
        <translation>se carga de inmediato en la cuenta de trading. No se puede deshacer.</translation>
    </message>
    <message>
        <source>One approval is enough: %1</source>
        <translation>Basta una aprobación: %1</translation>
    </message>
    <message>
        <source>This is the last approval: %1</source>
        <translation>Es la última aprobación: %1</translation>
    </message>
    <message>
        <source>Approval %1 of %2. Nothing moves before the last one.</source>
        <translation>Aprobación %1 de %2. Nada se mueve antes de la última.</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Aprobar %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rechazar %1</translation>
    </message>
    <message>
        <source>Return %1 for information</source>
        <translation>Devolver %1 para aclaración</translation>
    </message>
    <message>
        <source>Answer the question about %1</source>
        <translation>Responder a la pregunta sobre %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Anular %1</translation>
    </message>
    <message>
        <source>Amend %1</source>
        <translation>Modificar %1</translation>
    </message>
    <message>
        <source>Unknown outcome of %1</source>
        <translation>Resultado desconocido de %1</translation>
    </message>
    <message>
        <source>Let %1 pass against a check</source>
        <translation>Dejar pasar %1 pese a un control</translation>
    </message>
    <message>
        <source>New rate for %1</source>
        <translation>Nuevo tipo de cambio para %1</translation>
    </message>
    <message>
        <source>Credit %1 once more</source>
        <translation>Abonar %1 de nuevo</translation>
    </message>
    <message>
        <source>Return of %1</source>
        <translation>Devolución de %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Corregir %1</translation>
    </message>
    <message>
        <source>What came goes back to its payer; another person confirms it. This cannot be undone.</source>
        <translation>Lo recibido vuelve a su ordenante; lo confirma otra persona. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The held money goes back to the client. This cannot be undone.</source>
        <translation>El dinero retenido vuelve al cliente. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The clock stops and the money stays held until the answer comes. Approvals given so far no longer count.</source>
        <translation>El plazo se detiene y el dinero sigue retenido hasta que llegue la respuesta. Las aprobaciones dadas hasta ahora dejan de contar.</translation>
    </message>
    <message>
        <source>The payment waits for approval again and its clock goes on.</source>
        <translation>El pago vuelve a esperar aprobación y su plazo continúa.</translation>
    </message>
    <message>
        <source>The money is not expected any more. Should it come, it waits for a person.</source>
        <translation>El dinero ya no se espera. Si llega, queda a la espera de una persona.</translation>
    </message>
    <message>
        <source>The market rate of now less the markup. Approvals given so far no longer count, and you may not approve it yourself.</source>
        <translation>El tipo de mercado actual menos el margen comercial. Las aprobaciones dadas hasta ahora dejan de contar y usted no puede aprobarlo.</translation>
    </message>
    <message>
        <source>The money is in the client&apos;s wallet; the trading server is asked once more.</source>
        <translation>El dinero está en el monedero del cliente; se solicita de nuevo al servidor de trading.</translation>
    </message>
    <message>
        <source>Give the provider&apos;s reference of the payment back. The books follow.</source>
        <translation>Indique la referencia que el proveedor dio al pago de devolución. Los libros se actualizan a continuación.</translation>
    </message>
    <message>
        <source>Asks for the exact opposite on the trading server and in the books, linked to what it corrects. Another person approves it.</source>
        <translation>Solicita la operación exactamente inversa en el servidor de trading y en los libros, vinculada a lo que corrige. La aprueba otra persona.</translation>
    </message>
    <message>
        <source>Return for information</source>
        <translation>Devolver para aclaración</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Enviar la respuesta</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Take the rate of now</source>
        <translation>Tomar el tipo actual</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Abonar %1</translation>
    </message>
    <message>
        <source>%1 went back</source>
        <translation>%1 devueltos</translation>
    </message>
    <message>
        <source>Ask for the opposite of %1</source>
        <translation>Solicitar la inversa de %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>%1 approved, %2 of %3.</source>
        <translation>%1: aprobado, %2 de %3.</translation>
    </message>
    <message>
        <source>%1 approved. The trading account is being credited.</source>
        <translation>%1: aprobado. Se está abonando en la cuenta de trading.</translation>
    </message>
    <message>
        <source>%1 approved. The trading account is being debited.</source>
        <translation>%1: aprobado. Se está cargando en la cuenta de trading.</translation>
    </message>
    <message>
        <source>%1 rejected.</source>
        <translation>%1: rechazado.</translation>
    </message>
    <message>
        <source>%1 returned for information.</source>
        <translation>%1: devuelto para aclaración.</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1: respondido.</translation>
    </message>
    <message>
        <source>%1 cancelled.</source>
        <translation>%1: anulado.</translation>
    </message>
    <message>
        <source>%1 amended. It needs all its approvals again.</source>
        <translation>%1: modificado. Requiere de nuevo todas sus aprobaciones.</translation>
    </message>
    <message>
        <source>%1 passes against the check.</source>
        <translation>%1 pasa pese al control.</translation>
    </message>
    <message>
        <source>%1 has a new rate.</source>
        <translation>%1 tiene un nuevo tipo de cambio.</translation>
    </message>
    <message>
        <source>%1 is being credited.</source>
        <translation>%1 se está abonando.</translation>
    </message>
    <message>
        <source>%1 is back with its payer.</source>
        <translation>%1: devuelto al ordenante.</translation>
    </message>
    <message>
        <source>The correction of %1 waits for approval.</source>
        <translation>La corrección de %1 espera aprobación.</translation>
    </message>
    <message>
        <source>%1 updated.</source>
        <translation>%1: actualizado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hand over to a colleague…</source>
        <translation>Pasar a un compañero…</translation>
    </message>
    <message>
        <source>Enter a dispute…</source>
        <translation>Registrar una disputa…</translation>
    </message>
    <message>
        <source>Dispute of %1</source>
        <translation>Disputa de %1</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Pasar %1</translation>
    </message>
    <message>
        <source>Enter the dispute</source>
        <translation>Registrar la disputa</translation>
    </message>
    <message>
        <source>The dispute of %1 is entered.</source>
        <translation>La disputa de %1 está registrada.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>%1: pasado a un compañero.</translation>
    </message>
    <message>
        <source>Refund %1 by the gateway…</source>
        <translation>Reembolsar %1 por la pasarela…</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <translation>Reembolso de %1</translation>
    </message>
    <message>
        <source>The gateway gives the whole amount back to the card or account it came from. It is asked once; the deposit is returned when the gateway says so.</source>
        <translation>La pasarela devuelve todo el importe a la tarjeta o cuenta de la que vino. Se le pide una sola vez; el depósito queda devuelto cuando la pasarela lo confirma.</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Reembolsar %1</translation>
    </message>
    <message>
        <source>%1 is being refunded.</source>
        <translation>%1 se está reembolsando.</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Preguntar de nuevo…</translation>
    </message>
    <message>
        <source>Nobody has answered in time. Asked of: %1, by %2, until %3. %4</source>
        <translation>Nadie ha respondido a tiempo. Se pregunta a: %1, por %2, hasta %3. %4</translation>
    </message>
    <message>
        <source>Asked of: %1, by %2, until %3. %4</source>
        <translation>Se pregunta a: %1, por %2, hasta %3. %4</translation>
    </message>
    <message>
        <source>Call off %1…</source>
        <translation>Anular %1…</translation>
    </message>
    <message>
        <source>Back onto an account, from the wallet…</source>
        <translation>Del monedero de vuelta a una cuenta…</translation>
    </message>
    <message>
        <source>Call off %1</source>
        <translation>Anular %1</translation>
    </message>
    <message>
        <source>It is approved, and nothing has been sent yet. The held money goes back to the client. This cannot be undone.</source>
        <translation>Está aprobado y aún no se ha enviado nada. El dinero retenido vuelve al cliente. No se puede deshacer.</translation>
    </message>
    <message>
        <source>%1 is called off.</source>
        <translation>%1 queda anulado.</translation>
    </message>
    <message>
        <source>It stays with us…</source>
        <translation>Se queda con nosotros…</translation>
    </message>
    <message>
        <source>One approval is enough: the wallet is debited and the payout is sent. This cannot be undone.</source>
        <translation>Basta una aprobación: se carga el monedero y se envía el pago. No se puede deshacer.</translation>
    </message>
    <message>
        <source>This is the last approval: the wallet is debited and the payout is sent. This cannot be undone.</source>
        <translation>Es la última aprobación: se carga el monedero y se envía el pago. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Pay out %1 again</source>
        <translation>Volver a pagar %1</translation>
    </message>
    <message>
        <source>What came back of %1 stays</source>
        <translation>Lo que volvió de %1 se queda</translation>
    </message>
    <message>
        <source>A new withdrawal out of the wallet, where the money is. It is held at once, and other people approve it like every other.</source>
        <translation>Una retirada nueva desde el monedero, donde está el dinero. Se retiene al momento y otras personas la aprueban como cualquier otra.</translation>
    </message>
    <message>
        <source>A new withdrawal off the trading account, where the money is. It is held at once, and other people approve it like every other.</source>
        <translation>Una retirada nueva desde la cuenta de trading, donde está el dinero. Se retiene al momento y otras personas la aprueban como cualquier otra.</translation>
    </message>
    <message>
        <source>Nothing moves: it is no longer in the list of payouts that came back. It can be paid out again later.</source>
        <translation>No se mueve nada: deja de estar en la lista de pagos que volvieron. Se puede volver a pagar más tarde.</translation>
    </message>
    <message>
        <source>Ask for the payout</source>
        <translation>Solicitar el pago</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>%1 approved. It is being paid out of the wallet.</source>
        <translation>%1 aprobado. Se está pagando desde el monedero.</translation>
    </message>
    <message>
        <source>What came back of %1 stays.</source>
        <translation>Lo que volvió de %1 se queda.</translation>
    </message>
    <message>
        <source>Pay out again…</source>
        <translation>Volver a pagar…</translation>
    </message>
</context>
<context>
    <name>purser::payments::DelegateDialog</name>
    <message>
        <source>Delegate my step</source>
        <translation>Delegar mi paso</translation>
    </message>
    <message>
        <source>The colleague takes your step beside their own; nobody takes two steps of one payment. It ends by itself, and whenever you or they end it.</source>
        <translation>El compañero da su paso además del propio; nadie da dos pasos de un mismo pago. Termina por sí sola o cuando usted o el compañero la terminen.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Compañero</translation>
    </message>
    <message>
        <source>Step of the role</source>
        <translation>Paso del rol</translation>
    </message>
    <message>
        <source>Up to, %1</source>
        <translation>Importe máximo, %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegar</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Elija un compañero.</translation>
    </message>
    <message>
        <source>Say up to which amount.</source>
        <translation>Indique hasta qué importe.</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <translation>Elija al menos un tipo.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique el motivo.</translation>
    </message>
</context>
<context>
    <name>purser::payments::DepositDialog</name>
    <message>
        <source>New deposit</source>
        <translation>Nuevo depósito</translation>
    </message>
    <message>
        <source>The client gives the reference of the deposit when paying. It is credited when the provider says that the money came.</source>
        <translation>El cliente indica la referencia del depósito al pagar. Se abona cuando el proveedor comunica que el dinero ha llegado.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Announce the deposit</source>
        <translation>Anunciar el depósito</translation>
    </message>
</context>
<context>
    <name>purser::payments::DifferencesPage</name>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>In suspense</source>
        <translation>Pendiente de aplicación</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Qué es extraño</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Indicado hasta ahora</translation>
    </message>
    <message>
        <source>Payouts of another amount</source>
        <translation>Pagos por otro importe</translation>
    </message>
    <message>
        <source>Payouts by which another amount moved than was asked for. The difference stays in suspense until two people say whose it is.</source>
        <translation>Pagos en los que se movió otro importe que el pedido. La diferencia queda pendiente de aplicación hasta que dos personas digan de quién es.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Say whose it is…</source>
        <translation>Decir de quién es…</translation>
    </message>
    <message>
        <source>Show what is settled</source>
        <translation>Mostrar lo resuelto</translation>
    </message>
    <message>
        <source>Nothing was settled yet.</source>
        <translation>Aún no se ha resuelto nada.</translation>
    </message>
    <message>
        <source>Every payout moved what was asked for.</source>
        <translation>Cada pago movió lo pedido.</translation>
    </message>
    <message>
        <source>Payouts appear here by themselves.</source>
        <translation>Los pagos salientes aparecen aquí por sí solos.</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation>Mostrar lo abierto</translation>
    </message>
    <message>
        <source>The client owes the surplus</source>
        <translation>El cliente debe el excedente</translation>
    </message>
    <message>
        <source>The provider kept it, or has made it good</source>
        <translation>El proveedor se lo quedó, o lo ha compensado</translation>
    </message>
    <message>
        <source>Income or loss of the office</source>
        <translation>Ingreso o pérdida de la oficina</translation>
    </message>
    <message>
        <source>Nobody has said anything</source>
        <translation>Nadie ha indicado nada</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 y %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Less reached the client</source>
        <translation>Llegó menos al cliente</translation>
    </message>
    <message>
        <source>Too much reached the client</source>
        <translation>Llegó demasiado al cliente</translation>
    </message>
    <message>
        <source>Choose a payout in the list.</source>
        <translation>Elija un pago saliente de la lista.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>It is booked when a second person says the same.</source>
        <translation>Se registra cuando una segunda persona dice lo mismo.</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Cómo lo sabe</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>Entered; %1 waits for a second person to say the same.</source>
        <translation>Introducido; %1 espera a que una segunda persona indique lo mismo.</translation>
    </message>
    <message>
        <source>The difference of %1 is booked.</source>
        <translation>La diferencia de %1 está registrada.</translation>
    </message>
    <message>
        <source>The rest is the client&apos;s: into their wallet</source>
        <translation>El resto es del cliente: a su monedero</translation>
    </message>
</context>
<context>
    <name>purser::payments::EntriesWindow</name>
    <message>
        <source>Value date</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Lo que escribió el pagador</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Referencia del banco</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Money entered by hand</source>
        <translation>Dinero registrado a mano</translation>
    </message>
    <message>
        <source>Money that came to a bank account, read off its statement. A second person confirms it; then it is booked and waits for its owner among the receipts.</source>
        <translation>Dinero que llegó a una cuenta bancaria, leído de su extracto. Una segunda persona lo confirma; entonces se contabiliza y espera a su dueño entre los cobros.</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Entered wrongly</source>
        <translation>Registrado por error</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nada aquí.</translation>
    </message>
    <message>
        <source>Enter money that came to a bank account with N.</source>
        <translation>Registre con N el dinero que llegó a una cuenta bancaria.</translation>
    </message>
    <message>
        <source>Enter money…</source>
        <translation>Registrar dinero…</translation>
    </message>
    <message>
        <source>Entered wrongly…</source>
        <translation>Registrado por error…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Choose an entry in the list.</source>
        <translation>Elija una entrada de la lista.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Su función no hace esto.</translation>
    </message>
    <message>
        <source>This entry has been decided.</source>
        <translation>Esta entrada ya se ha decidido.</translation>
    </message>
    <message>
        <source>You entered this; another person confirms it.</source>
        <translation>Lo registró usted; lo confirma otra persona.</translation>
    </message>
    <message>
        <source>What can be entered is being read.</source>
        <translation>Se está leyendo qué se puede registrar.</translation>
    </message>
    <message>
        <source>Confirm %1…</source>
        <translation>Confirmar %1…</translation>
    </message>
    <message>
        <source>Entered; another person confirms it before it is booked.</source>
        <translation>Registrado; otra persona lo confirma antes de contabilizarlo.</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmar %1</translation>
    </message>
    <message>
        <source>Compare each line with the statement of the bank. It is booked at once.</source>
        <translation>Compare cada línea con el extracto del banco. Se contabiliza de inmediato.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>It stands so on the statement</source>
        <translation>Así consta en el extracto</translation>
    </message>
    <message>
        <source>Booked; now it waits for its owner.</source>
        <translation>Contabilizado; ahora espera a su dueño.</translation>
    </message>
    <message>
        <source>Entered wrongly: %1</source>
        <translation>Registrado por error: %1</translation>
    </message>
    <message>
        <source>Nothing is booked. The bank&apos;s reference can be entered again.</source>
        <translation>No se contabiliza nada. La referencia del banco puede registrarse de nuevo.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>It was entered wrongly</source>
        <translation>Se registró por error</translation>
    </message>
    <message>
        <source>Not booked; its reference is free again.</source>
        <translation>No contabilizado; su referencia queda libre.</translation>
    </message>
    <message>
        <source>Payer&apos;s IBAN</source>
        <translation>IBAN del ordenante</translation>
    </message>
</context>
<context>
    <name>purser::payments::EntryDialog</name>
    <message>
        <source>Trading account</source>
        <translation>Cuenta de trading</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Elija el cliente.</translation>
    </message>
    <message>
        <source>This client has no active trading account.</source>
        <translation>Este cliente no tiene ninguna cuenta de trading activa.</translation>
    </message>
    <message>
        <source>Enter the amount, such as %1.</source>
        <translation>Introduzca el importe, por ejemplo %1.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>El importe debe ser mayor que cero.</translation>
    </message>
</context>
<context>
    <name>purser::payments::EvidenceDialog</name>
    <message>
        <source>Evidence for the dispute of %1</source>
        <translation>Pruebas para la disputa de %1</translation>
    </message>
    <message>
        <source>PNG, JPEG or PDF, 10 MB at most. It is kept with its fingerprint and scanned for viruses before anybody opens it.</source>
        <translation>PNG, JPEG o PDF, 10 MB como máximo. Se guarda con su huella y se analiza en busca de virus antes de que nadie lo abra.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputado</translation>
    </message>
    <message>
        <source>Evidence due</source>
        <translation>Plazo de las pruebas</translation>
    </message>
    <message>
        <source>Evidence that is there</source>
        <translation>Pruebas existentes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add the file</source>
        <translation>Añadir el archivo</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <translation>%1 · %2 · %3, %4</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Documentos (%1)</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB.</source>
        <translation>El archivo supera los 10 MB.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FileDialog</name>
    <message>
        <source>File %1</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>These bytes and no others go to the bank, once a second person has released them.</source>
        <translation>Al banco van exactamente estos bytes, una vez que una segunda persona los ha liberado.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message numerus="yes">
        <source>Last %n character(s) of the hash</source>
        <translation>
            <numerusform>Último %n carácter del hash</numerusform>
            <numerusform>Últimos %n caracteres del hash</numerusform>
        </translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Liberar %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It was released already.</source>
        <translation>Ya se liberó.</translation>
    </message>
    <message>
        <source>Its payment is being sent already or has ended.</source>
        <translation>Su pago ya se está enviando o ha terminado.</translation>
    </message>
    <message>
        <source>It does not hold the payment it was made for; nobody can release it.</source>
        <translation>No contiene el pago para el que se creó; nadie puede liberarlo.</translation>
    </message>
    <message>
        <source>You had a hand in this payment or its destination; another person releases it.</source>
        <translation>Usted intervino en este pago o en su destino; lo libera otra persona.</translation>
    </message>
    <message>
        <source>%1 — not the account of the payment</source>
        <translation>%1: no es la cuenta del pago</translation>
    </message>
    <message>
        <source>%1 — not the amount of the payment</source>
        <translation>%1: no es el importe del pago</translation>
    </message>
    <message>
        <source>%1 — not the reference of the payment</source>
        <translation>%1: no es la referencia del pago</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 bytes</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Hash (SHA-256)</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: to %2, %3</source>
        <translation>%1: a %2, %3</translation>
    </message>
    <message>
        <source>The office cannot read any transfer in it.</source>
        <translation>La oficina no puede leer ninguna transferencia en él.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Se está leyendo el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Type the last %n character(s) of the hash as your copy of the file has it.</source>
        <translation>
            <numerusform>Escriba el último %n carácter del hash tal como figura en su copia del archivo.</numerusform>
            <numerusform>Escriba los últimos %n caracteres del hash tal como figuran en su copia del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up this file…</source>
        <translation>Descartar este archivo…</translation>
    </message>
    <message>
        <source>Two people have given it up.</source>
        <translation>Dos personas lo han descartado.</translation>
    </message>
    <message>
        <source>It holds its payment: it is released, not given up.</source>
        <translation>Contiene su pago: se libera, no se descarta.</translation>
    </message>
    <message>
        <source>You had a hand in this payment or its destination; others give the file up.</source>
        <translation>Usted intervino en este pago o en su destino; otros descartan el archivo.</translation>
    </message>
    <message>
        <source>the money goes back to the client</source>
        <translation>el dinero vuelve al cliente</translation>
    </message>
    <message>
        <source>another file is made of what the office holds now</source>
        <translation>se hace otro archivo con lo que la oficina tiene ahora</translation>
    </message>
    <message>
        <source>Given up, says</source>
        <translation>Descartarlo quiere</translation>
    </message>
    <message>
        <source>%1, %2: %3 — %4</source>
        <translation>%1, %2: %3 — %4</translation>
    </message>
    <message>
        <source>You said so already; another person confirms it.</source>
        <translation>Usted ya lo ha dicho; otra persona lo confirma.</translation>
    </message>
    <message>
        <source>Take a payment out…</source>
        <translation>Sacar un pago…</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
</context>
<context>
    <name>purser::payments::FilesPage</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Hash ends in</source>
        <translation>El hash acaba en</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Liberado por</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Files released</source>
        <translation>Archivos liberados</translation>
    </message>
    <message>
        <source>Files to release</source>
        <translation>Archivos por liberar</translation>
    </message>
    <message>
        <source>Files that went to the bank, each with its hash and whoever released it.</source>
        <translation>Archivos que fueron al banco, cada uno con su hash y quien lo liberó.</translation>
    </message>
    <message>
        <source>Files of credit transfers that go to the bank only after a second person, who had no hand in the payment, has released them by their hash.</source>
        <translation>Archivos de transferencias que solo van al banco después de que una segunda persona, ajena al pago, los haya liberado por su hash.</translation>
    </message>
    <message>
        <source>Keep a copy of the file</source>
        <translation>Guardar una copia del archivo</translation>
    </message>
    <message>
        <source>No file was released yet.</source>
        <translation>Aún no se ha liberado ningún archivo.</translation>
    </message>
    <message>
        <source>No file waits for its release.</source>
        <translation>Ningún archivo espera su liberación.</translation>
    </message>
    <message>
        <source>The bridge makes one when a payout goes by a bank&apos;s file.</source>
        <translation>El puente crea uno cuando un pago saliente va por archivo bancario.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Ver el contenido…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Liberar…</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Le espera a usted</translation>
    </message>
    <message>
        <source>Does not hold its payment</source>
        <translation>No contiene su pago</translation>
    </message>
    <message>
        <source>Its payment has ended</source>
        <translation>Su pago ha terminado</translation>
    </message>
    <message>
        <source>Waits for another person</source>
        <translation>Espera a otra persona</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>Elija un archivo de la lista.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Esta acción no corresponde a su rol.</translation>
    </message>
    <message>
        <source>Release %1…</source>
        <translation>Liberar %1…</translation>
    </message>
    <message>
        <source>File %1 goes to the bank.</source>
        <translation>El archivo %1 va al banco.</translation>
    </message>
    <message>
        <source>File %1 is kept as %2; this is on the record.</source>
        <translation>El archivo %1 se guardó como %2; queda registrado.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Give up file %1</source>
        <translation>Descartar el archivo %1</translation>
    </message>
    <message>
        <source>%1 has said so already. When you say the same, the file never leaves.</source>
        <translation>%1 ya lo ha dicho. Si usted dice lo mismo, el archivo no sale nunca.</translation>
    </message>
    <message>
        <source>It does not hold its payment and will never leave. It counts when a second person, who had no hand in the payment, says the same.</source>
        <translation>No contiene su pago y no saldrá nunca. Cuenta cuando una segunda persona, que no intervino en el pago, dice lo mismo.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Then %1</source>
        <translation>Después %1</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>¿Cómo lo sabe?</translation>
    </message>
    <message>
        <source>Give up %1</source>
        <translation>Descartar %1</translation>
    </message>
    <message>
        <source>File %1 is given up.</source>
        <translation>El archivo %1 está descartado.</translation>
    </message>
    <message>
        <source>File %1: another person confirms that it is given up.</source>
        <translation>Archivo %1: otra persona confirma que se descarta.</translation>
    </message>
    <message>
        <source>You may release none of these files.</source>
        <translation>Usted no puede liberar ninguno de estos archivos.</translation>
    </message>
    <message numerus="yes">
        <source>Release %n file(s)…</source>
        <translation>
            <numerusform>Liberar %n archivo…</numerusform>
            <numerusform>Liberar %n archivos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go to the bank.</source>
        <translation>
            <numerusform>%n archivo va al banco.</numerusform>
            <numerusform>%n archivos van al banco.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 These stay, because something changed: %2.</source>
        <translation>%1 Estos se quedan porque algo cambió: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a payment out of file %1</source>
        <translation>Sacar un pago del archivo %1</translation>
    </message>
    <message>
        <source>Its money goes back to the client. The file is made anew of the others, with another hash, and waits for its release.</source>
        <translation>Su dinero vuelve al cliente. El archivo se crea de nuevo con los demás, con otro hash, y espera su liberación.</translation>
    </message>
    <message>
        <source>%1: to %2, %3</source>
        <translation>%1: a %2, %3</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarlo</translation>
    </message>
    <message>
        <source>File %1 never leaves; another is made of the other payments.</source>
        <translation>El archivo %1 no saldrá nunca; se crea otro con los demás pagos.</translation>
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
        <translation>Consulte primero los libros de la pasarela. Cuenta cuando una segunda persona dice lo mismo.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Cómo lo sabe</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>We asked for</source>
        <translation>Pedimos</translation>
    </message>
    <message>
        <source>The gateway shows</source>
        <translation>La pasarela muestra</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>ningún importe</translation>
    </message>
    <message>
        <source>Its word</source>
        <translation>Su palabra</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Indicado hasta ahora</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Enter what came.</source>
        <translation>Introduzca lo que llegó.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FindingsWindow</name>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Qué es extraño</translation>
    </message>
    <message>
        <source>We asked for</source>
        <translation>Pedimos</translation>
    </message>
    <message>
        <source>The gateway shows</source>
        <translation>La pasarela muestra</translation>
    </message>
    <message>
        <source>Its word</source>
        <translation>Su palabra</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Dicho hasta ahora</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What gateways say</source>
        <translation>Lo que dicen las pasarelas</translation>
    </message>
    <message>
        <source>Deposits of which a gateway says something that only people can judge. Nothing is booked until two people say the same.</source>
        <translation>Depósitos de los que una pasarela dice algo que solo pueden juzgar personas. No se contabiliza nada hasta que dos personas digan lo mismo.</translation>
    </message>
    <message>
        <source>To be judged</source>
        <translation>Por juzgar</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Aclarado</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nada aquí.</translation>
    </message>
    <message>
        <source>What a gateway says is acted upon by itself.</source>
        <translation>Lo que dice una pasarela se procesa por sí solo.</translation>
    </message>
    <message>
        <source>Open the deposit</source>
        <translation>Abrir el depósito</translation>
    </message>
    <message>
        <source>Say what it is…</source>
        <translation>Decir qué es…</translation>
    </message>
    <message>
        <source>Choose a deposit in the list.</source>
        <translation>Elija un depósito de la lista.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Su función no hace esto.</translation>
    </message>
    <message>
        <source>This is settled.</source>
        <translation>Esto está aclarado.</translation>
    </message>
    <message>
        <source>What %1 is has been settled.</source>
        <translation>Se ha aclarado qué es %1.</translation>
    </message>
    <message>
        <source>Proposed for %1; a second person says the same.</source>
        <translation>Propuesto para %1; una segunda persona dice lo mismo.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Lo que llegó</translation>
    </message>
</context>
<context>
    <name>purser::payments::FloatDialog</name>
    <message>
        <source>Money moved to a provider or back</source>
        <translation>Dinero movido a un proveedor o de vuelta</translation>
    </message>
    <message>
        <source>As the bank shows it. Another person compares it with the bank; only then it is booked, and payouts may leave from it.</source>
        <translation>Tal como lo muestra el banco. Otra persona lo compara con el banco; solo entonces se contabiliza y los pagos pueden salir de ahí.</translation>
    </message>
    <message>
        <source>To the provider: a top-up</source>
        <translation>Al proveedor: una recarga</translation>
    </message>
    <message>
        <source>Back from it: a settlement</source>
        <translation>De vuelta: una liquidación</translation>
    </message>
    <message>
        <source>The office&apos;s own money</source>
        <translation>Dinero propio de la oficina</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Desde o hacia</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Referencia del banco</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Enter the money</source>
        <translation>Registrar el dinero</translation>
    </message>
    <message>
        <source>Choose where the money came from or went, another than the provider itself.</source>
        <translation>Elija de dónde vino o adónde fue el dinero, que no sea el propio proveedor.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Introduzca el importe.</translation>
    </message>
    <message>
        <source>Give the bank&apos;s reference.</source>
        <translation>Indique la referencia del banco.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FloatMovesPage</name>
    <message>
        <source>Value date</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>What was moved</source>
        <translation>Qué se movió</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Referencia del banco</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Money moved to providers and back</source>
        <translation>Dinero movido a proveedores y de vuelta</translation>
    </message>
    <message>
        <source>One person enters what the bank shows, on the page of the money at providers; a second one confirms it here, and it is booked.</source>
        <translation>Una persona registra lo que muestra el banco en la página del dinero en proveedores; una segunda lo confirma aquí y se contabiliza.</translation>
    </message>
    <message>
        <source>No money was moved yet.</source>
        <translation>Aún no se ha movido dinero.</translation>
    </message>
    <message>
        <source>Enter it on the page of the money at providers, with M.</source>
        <translation>Regístrelo en la página del dinero en proveedores, con M.</translation>
    </message>
    <message>
        <source>Entered wrongly…</source>
        <translation>Registrado mal…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>From %1 to the office</source>
        <translation>De %1 a la oficina</translation>
    </message>
    <message>
        <source>From the office to %1</source>
        <translation>De la oficina a %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Choose a move in the list.</source>
        <translation>Elija un movimiento en la lista.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Su función no hace esto.</translation>
    </message>
    <message>
        <source>This move has been decided.</source>
        <translation>Este movimiento ya se decidió.</translation>
    </message>
    <message>
        <source>You entered this; another person confirms it.</source>
        <translation>Usted registró esto; otra persona lo confirma.</translation>
    </message>
    <message>
        <source>Confirm %1…</source>
        <translation>Confirmar %1…</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmar %1</translation>
    </message>
    <message>
        <source>Entered wrongly: %1</source>
        <translation>Registrado mal: %1</translation>
    </message>
    <message>
        <source>Compare it with the bank. It is booked at once.</source>
        <translation>Compárelo con el banco. Se contabiliza de inmediato.</translation>
    </message>
    <message>
        <source>Nothing is booked. The bank&apos;s reference can be entered again.</source>
        <translation>No se contabiliza nada. La referencia del banco puede registrarse de nuevo.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>The bank shows it so</source>
        <translation>El banco lo muestra así</translation>
    </message>
    <message>
        <source>It was entered wrongly</source>
        <translation>Se registró mal</translation>
    </message>
    <message>
        <source>Booked; payouts may leave from it.</source>
        <translation>Contabilizado; los pagos pueden salir de ahí.</translation>
    </message>
    <message>
        <source>Not booked; its reference is free again.</source>
        <translation>No contabilizado; su referencia vuelve a estar libre.</translation>
    </message>
</context>
<context>
    <name>purser::payments::FloatsPage</name>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>By our books</source>
        <translation>Según nuestros libros</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>They say</source>
        <translation>Ellos dicen</translation>
    </message>
    <message>
        <source>They said it</source>
        <translation>Lo dijeron</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Money at providers</source>
        <translation>Dinero en proveedores</translation>
    </message>
    <message>
        <source>What our books have at each provider, what of it is promised to payouts, and what the provider itself says. Payouts leave only from what is free; money on its way is no difference.</source>
        <translation>Lo que nuestros libros tienen en cada proveedor, lo que de ello está prometido a pagos y lo que dice el propio proveedor. Los pagos solo salen de lo que está libre; el dinero en camino no es una diferencia.</translation>
    </message>
    <message>
        <source>No provider holds money.</source>
        <translation>Ningún proveedor tiene dinero.</translation>
    </message>
    <message>
        <source>Providers appear here with the payment methods that name them.</source>
        <translation>Los proveedores aparecen aquí con los métodos de pago que los nombran.</translation>
    </message>
    <message>
        <source>Ledger of it</source>
        <translation>Su libro mayor</translation>
    </message>
    <message>
        <source>What they say…</source>
        <translation>Lo que dicen…</translation>
    </message>
    <message>
        <source>Move money…</source>
        <translation>Mover dinero…</translation>
    </message>
    <message>
        <source>Never funded</source>
        <translation>Nunca recargado</translation>
    </message>
    <message>
        <source>Differs from our books</source>
        <translation>Difiere de nuestros libros</translation>
    </message>
    <message>
        <source>Moves to be confirmed: %1</source>
        <translation>Movimientos por confirmar: %1</translation>
    </message>
    <message>
        <source>More promised than there is</source>
        <translation>Más prometido de lo que hay</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>They say nothing</source>
        <translation>No dicen nada</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>la pasarela</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Su función no hace esto.</translation>
    </message>
    <message>
        <source>The gateway says it by itself.</source>
        <translation>La pasarela lo dice por sí misma.</translation>
    </message>
    <message>
        <source>Choose a provider in the list.</source>
        <translation>Elija un proveedor en la lista.</translation>
    </message>
    <message>
        <source>What can be moved is being read.</source>
        <translation>Se está leyendo lo que se puede mover.</translation>
    </message>
    <message>
        <source>The ledger is not yours to read.</source>
        <translation>No puede leer el libro mayor.</translation>
    </message>
    <message>
        <source>Move money of %1…</source>
        <translation>Mover dinero de %1…</translation>
    </message>
    <message>
        <source>Entered; another person confirms it before it is booked.</source>
        <translation>Registrado; otra persona lo confirma antes de contabilizarlo.</translation>
    </message>
    <message>
        <source>What %1 says stands beside our books.</source>
        <translation>Lo que dice %1 figura junto a nuestros libros.</translation>
    </message>
</context>
<context>
    <name>purser::payments::GatewaysView</name>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>Refresh the gateways</source>
        <translation>Actualizar las pasarelas</translation>
    </message>
    <message>
        <source>Files that wait for their release</source>
        <translation>Archivos que esperan su liberación</translation>
    </message>
    <message>
        <source>What a file holds, and its hash</source>
        <translation>Qué contiene un archivo, y su hash</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>Pagos salientes en curso</translation>
    </message>
    <message>
        <source>What the bank said of a payout</source>
        <translation>Qué dijo el banco de un pago saliente</translation>
    </message>
    <message>
        <source>Files to release</source>
        <translation>Archivos por liberar</translation>
    </message>
    <message>
        <source>Files released</source>
        <translation>Archivos liberados</translation>
    </message>
    <message>
        <source>Settled payouts</source>
        <translation>Pagos salientes liquidados</translation>
    </message>
    <message>
        <source>What gateways told us, and what it led to</source>
        <translation>Qué nos comunicaron las pasarelas y a qué llevó</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Gateways with what waits and what stands there</source>
        <translation>Pasarelas con lo que espera y lo que hay en ellas</translation>
    </message>
    <message>
        <source>New payouts kept from a gateway</source>
        <translation>Pagos salientes nuevos retenidos de una pasarela</translation>
    </message>
    <message>
        <source>Which gateway is asked, and until when</source>
        <translation>Qué pasarela se usa y hasta cuándo</translation>
    </message>
    <message>
        <source>Routes and cut-offs</source>
        <translation>Rutas y horas límite</translation>
    </message>
    <message>
        <source>Other routes, tried before they are proposed</source>
        <translation>Otras rutas, probadas antes de proponerlas</translation>
    </message>
    <message>
        <source>Files given up, and what became of each payment</source>
        <translation>Archivos descartados y qué fue de cada pago</translation>
    </message>
    <message>
        <source>Market rates, how old each is, and what was not let in</source>
        <translation>Tipos de mercado, su antigüedad y lo que no se admitió</translation>
    </message>
    <message>
        <source>Files given up</source>
        <translation>Archivos descartados</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>Until when payouts leave on the days ahead</source>
        <translation>Hasta cuándo salen los pagos en los próximos días</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>Horas límite</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation>Festivo bancario</translation>
    </message>
    <message>
        <source>Said by the bank</source>
        <translation>Lo dijo el banco</translation>
    </message>
    <message>
        <source>A day on which a payment system sends nothing</source>
        <translation>Un día en que un sistema de pago no envía nada</translation>
    </message>
    <message>
        <source>The money at providers, ours and what they say</source>
        <translation>El dinero en proveedores, el nuestro y lo que dicen</translation>
    </message>
    <message>
        <source>Money moved to a provider</source>
        <translation>Dinero movido a un proveedor</translation>
    </message>
    <message>
        <source>Moves of money that a second person confirms</source>
        <translation>Movimientos de dinero que confirma una segunda persona</translation>
    </message>
    <message>
        <source>Where the pages of deposits are opened</source>
        <translation>Dónde se abren las páginas de depósitos</translation>
    </message>
    <message>
        <source>Which gateway would take one deposit, and why</source>
        <translation>Qué pasarela tomaría un depósito y por qué</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Money at providers</source>
        <translation>Dinero en proveedores</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Deposit routes</source>
        <translation>Rutas de depósitos</translation>
    </message>
    <message>
        <source>Payouts by which another amount moved than was asked for</source>
        <translation>Pagos en los que se movió otro importe que el pedido</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Payouts gathered for a file</source>
        <translation>Pagos salientes reunidos para un archivo</translation>
    </message>
    <message>
        <source>Payouts gathered</source>
        <translation>Pagos salientes reunidos</translation>
    </message>
</context>
<context>
    <name>purser::payments::GatheringsPage</name>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pagos salientes</translation>
    </message>
    <message>
        <source>Closes with</source>
        <translation>Se cierra con</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Se cierra a las</translation>
    </message>
    <message>
        <source>Payouts gathered for a file</source>
        <translation>Pagos salientes reunidos para un archivo</translation>
    </message>
    <message>
        <source>Approved payouts that leave in one file of credit transfers. The file is made before the cut-off, when there are enough of them, or when a person closes it.</source>
        <translation>Pagos salientes aprobados que salen en un solo archivo de transferencias. El archivo se crea antes de la hora límite, cuando hay suficientes o cuando una persona lo cierra.</translation>
    </message>
    <message>
        <source>No payout is waiting for others.</source>
        <translation>Ningún pago saliente espera a otros.</translation>
    </message>
    <message>
        <source>How many go in one file is a setting of the office; with one, each has its own.</source>
        <translation>Cuántos van en un archivo es un ajuste de la oficina; con uno, cada uno tiene el suyo.</translation>
    </message>
    <message>
        <source>Make the file now…</source>
        <translation>Crear el archivo ahora…</translation>
    </message>
    <message>
        <source>Choose a line in the list.</source>
        <translation>Elija una línea de la lista.</translation>
    </message>
    <message>
        <source>No payout is in it.</source>
        <translation>No contiene ningún pago saliente.</translation>
    </message>
    <message>
        <source>Make the file now</source>
        <translation>Crear el archivo ahora</translation>
    </message>
    <message>
        <source>No more payouts join it. The file still waits for a person to release it.</source>
        <translation>No se le unen más pagos salientes. El archivo sigue esperando a que una persona lo libere.</translation>
    </message>
    <message>
        <source>Make a file of %1</source>
        <translation>Crear un archivo de %1</translation>
    </message>
    <message>
        <source>The file is made now; it appears among those to release.</source>
        <translation>El archivo se crea ahora; aparece entre los que hay que liberar.</translation>
    </message>
</context>
<context>
    <name>purser::payments::GivenUpPage</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>The payment now</source>
        <translation>El pago ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Hash ends in</source>
        <translation>El hash acaba en</translation>
    </message>
    <message>
        <source>Files given up</source>
        <translation>Archivos descartados</translation>
    </message>
    <message>
        <source>Files that did not hold their payment and never left: two people said so. Another was made, or the money went back to the client.</source>
        <translation>Archivos que no contenían su pago y nunca salieron: así lo dijeron dos personas. Se hizo otro o el dinero volvió al cliente.</translation>
    </message>
    <message>
        <source>No file was given up.</source>
        <translation>No se descartó ningún archivo.</translation>
    </message>
    <message>
        <source>A file that does not hold its payment is given up where it waits for its release.</source>
        <translation>Un archivo que no contiene su pago se descarta donde espera su liberación.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>the money goes back to the client</source>
        <translation>el dinero vuelve al cliente</translation>
    </message>
    <message>
        <source>another is to be made</source>
        <translation>se hará otro</translation>
    </message>
    <message>
        <source>%1 was made and went to the bank</source>
        <translation>se hizo %1 y fue al banco</translation>
    </message>
    <message>
        <source>%1 was made and given up as well</source>
        <translation>se hizo %1 y también se descartó</translation>
    </message>
    <message>
        <source>%1 was made and waits for its release</source>
        <translation>se hizo %1 y espera su liberación</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>Elija un archivo de la lista.</translation>
    </message>
    <message>
        <source>one payment was taken out; another file is to be made of the others</source>
        <translation>se sacó un pago; queda por crear otro archivo con los demás</translation>
    </message>
</context>
<context>
    <name>purser::payments::HandOverDialog</name>
    <message>
        <source>Hand over %1</source>
        <translation>Pasar %1</translation>
    </message>
    <message>
        <source>It is held for the colleague, who is told. Only those are offered who may approve it now.</source>
        <translation>El pago queda en manos del compañero, a quien se avisa. Solo se ofrecen quienes pueden aprobarlo ahora.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Compañero</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Looking for colleagues…</source>
        <translation>Buscando compañeros…</translation>
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
        <translation>Nadie más puede aprobar este pago ahora.</translation>
    </message>
</context>
<context>
    <name>purser::payments::HealthPage</name>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Última noticia</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Refused in a day</source>
        <translation>Rechazados en un día</translation>
    </message>
    <message>
        <source>Alarms in a day</source>
        <translation>Alarmas en un día</translation>
    </message>
    <message>
        <source>Money there by our books</source>
        <translation>Dinero allí según nuestros libros</translation>
    </message>
    <message>
        <source>New payouts</source>
        <translation>Pagos salientes nuevos</translation>
    </message>
    <message>
        <source>Gateways of payouts</source>
        <translation>Pasarelas de pagos salientes</translation>
    </message>
    <message>
        <source>What the bridge says of each gateway, what waits there, and the money that stands there. One person may keep new payouts from a gateway; another lets them go there again.</source>
        <translation>Lo que el puente dice de cada pasarela, lo que espera en ella y el dinero que hay allí. Una persona puede retener los pagos nuevos de una pasarela; otra los deja pasar de nuevo.</translation>
    </message>
    <message>
        <source>No gateway takes payouts.</source>
        <translation>Ninguna pasarela acepta pagos salientes.</translation>
    </message>
    <message>
        <source>An administrator proposes a route, and another agrees.</source>
        <translation>Un administrador propone una ruta y otro la aprueba.</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Reached, something was unreadable</source>
        <translation>Accesible, algo no se pudo leer</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>Refuses our credentials</source>
        <translation>Rechaza nuestras credenciales</translation>
    </message>
    <message>
        <source>The bridge says nothing of it</source>
        <translation>El puente no dice nada de ella</translation>
    </message>
    <message>
        <source>You switched it off; another person lets payouts go there again.</source>
        <translation>Usted la desactivó; otra persona deja pasar los pagos de nuevo.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Van allí</translation>
    </message>
    <message>
        <source>Switched off by %1: %2</source>
        <translation>Desactivada por %1: %2</translation>
    </message>
    <message>
        <source>Choose a gateway in the list.</source>
        <translation>Elija una pasarela de la lista.</translation>
    </message>
    <message>
        <source>Keep new payouts from %1…</source>
        <translation>Retener los pagos nuevos de %1…</translation>
    </message>
    <message>
        <source>Let payouts go to %1 again…</source>
        <translation>Dejar pasar de nuevo los pagos a %1…</translation>
    </message>
    <message>
        <source>Let payouts go to %1 again</source>
        <translation>Dejar pasar de nuevo los pagos a %1</translation>
    </message>
    <message>
        <source>Keep new payouts from %1</source>
        <translation>Retener los pagos nuevos de %1</translation>
    </message>
    <message>
        <source>What waits for it is sent at once.</source>
        <translation>Lo que la espera se envía enseguida.</translation>
    </message>
    <message>
        <source>New payouts take the next gateway of their route; where there is none, they wait. Another person than you lets them go there again.</source>
        <translation>Los pagos nuevos toman la siguiente pasarela de su ruta; donde no la hay, esperan. Los deja pasar de nuevo otra persona, no usted.</translation>
    </message>
    <message>
        <source>Why it can be used again</source>
        <translation>Por qué se puede usar de nuevo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Dejarlos pasar</translation>
    </message>
    <message>
        <source>Switch it off now</source>
        <translation>Desactivarla ahora</translation>
    </message>
    <message>
        <source>Payouts go to %1 again.</source>
        <translation>Los pagos van de nuevo a %1.</translation>
    </message>
    <message>
        <source>%1 is switched off for new payouts.</source>
        <translation>%1 está desactivada para pagos nuevos.</translation>
    </message>
    <message>
        <source>Ledger of it</source>
        <translation>Su libro mayor</translation>
    </message>
    <message>
        <source>The ledger is not yours to read.</source>
        <translation>No le corresponde leer el libro mayor.</translation>
    </message>
    <message>
        <source>Move money…</source>
        <translation>Mover dinero…</translation>
    </message>
    <message>
        <source>Never funded</source>
        <translation>Nunca recargado</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Su función no hace esto.</translation>
    </message>
    <message>
        <source>Messages for people</source>
        <translation>Mensajes en espera</translation>
    </message>
    <message>
        <source>The oldest</source>
        <translation>El más antiguo</translation>
    </message>
    <message>
        <source>Reached, files held against no schema</source>
        <translation>Alcanzada; los archivos no se cotejan con ningún esquema</translation>
    </message>
</context>
<context>
    <name>purser::payments::KindCheckTexts</name>
    <message>
        <source>nothing to go back to: %1 free</source>
        <translation>sin vía a la que volver: %1 libres</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 libres</translation>
    </message>
    <message>
        <source>last deal %1</source>
        <translation>última operación %1</translation>
    </message>
    <message>
        <source>no deal yet</source>
        <translation>aún ninguna operación</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>sin crédito</translation>
    </message>
    <message>
        <source>%1 of credit, %2 of margin left</source>
        <translation>%1 de crédito, queda %2 de margen</translation>
    </message>
    <message>
        <source>not added after a change of credentials</source>
        <translation>no se añadió tras un cambio de credenciales</translation>
    </message>
    <message>
        <source>added %1, credentials changed %2</source>
        <translation>añadido %1, credenciales cambiadas %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, the worst at %2</source>
        <translation>%1, la peor con %2</translation>
    </message>
    <message>
        <source>the account has not been read</source>
        <translation>la cuenta no se ha leído</translation>
    </message>
    <message>
        <source>equity %1, %2 after, open positions: %3</source>
        <translation>patrimonio %1, %2 después, posiciones abiertas: %3</translation>
    </message>
    <message>
        <source>books %1, the server has not been read</source>
        <translation>libros %1, el servidor no se ha leído</translation>
    </message>
    <message>
        <source>books %1, server %2</source>
        <translation>libros %1, servidor %2</translation>
    </message>
    <message>
        <source>the provider gives no name</source>
        <translation>el proveedor no da ningún nombre</translation>
    </message>
    <message>
        <source>match: %1</source>
        <translation>coincide: %1</translation>
    </message>
    <message>
        <source>%1 is %2 % like %3</source>
        <translation>%1 se parece en un %2 % a %3</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>%1, as announced</source>
        <translation>%1, según lo anunciado</translation>
    </message>
    <message>
        <source>%1 came, %2 was announced</source>
        <translation>llegaron %1, se anunciaron %2</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>llegó %1</translation>
    </message>
    <message>
        <source>came late, %1</source>
        <translation>llegó con retraso, %1</translation>
    </message>
    <message>
        <source>%1 of %2 until %3</source>
        <translation>%1 por %2 hasta el %3</translation>
    </message>
    <message>
        <source>open: %1, lost: %2</source>
        <translation>abiertas: %1, perdidas: %2</translation>
    </message>
    <message>
        <source>one currency</source>
        <translation>una sola divisa</translation>
    </message>
    <message>
        <source>%1, no longer valid: take a new rate</source>
        <translation>%1, ya no es válido: tomar nuevo tipo de cambio</translation>
    </message>
    <message>
        <source>%1, fixed by the approval</source>
        <translation>%1, fijado por la aprobación</translation>
    </message>
    <message>
        <source>%1, valid %2 more</source>
        <translation>%1, válido %2 más</translation>
    </message>
    <message>
        <source>not below %1</source>
        <translation>no inferior a %1</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, mínimo %2</translation>
    </message>
    <message>
        <source>nothing against it</source>
        <translation>nada lo impide</translation>
    </message>
    <message>
        <source>%1 is restricted in %2</source>
        <translation>%1 está restringido en %2</translation>
    </message>
    <message>
        <source>%1, active and identified</source>
        <translation>%1, activo e identificado</translation>
    </message>
    <message>
        <source>%1: client %2, identity %3</source>
        <translation>%1: cliente %2, identidad %3</translation>
    </message>
    <message>
        <source>corrects nothing</source>
        <translation>no corrige nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no, switched off for this entity</source>
        <translation>no, desactivado para esta entidad</translation>
    </message>
    <message>
        <source>never screened</source>
        <translation>nunca filtrado</translation>
    </message>
    <message>
        <source>hits confirmed: %1, not decided: %2</source>
        <translation>coincidencias confirmadas: %1, sin decidir: %2</translation>
    </message>
    <message>
        <source>no hits, screened %1</source>
        <translation>sin coincidencias, filtrado %1</translation>
    </message>
    <message>
        <source>other data than was screened %1</source>
        <translation>otros datos que en el filtrado (%1)</translation>
    </message>
    <message>
        <source>the client alone</source>
        <translation>solo el cliente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2, another than this one</source>
        <translation>%1 a %2, pero no a este</translation>
    </message>
    <message>
        <source>%1 to %2, if it is this one</source>
        <translation>%1 a %2, si es este</translation>
    </message>
    <message>
        <source>%1; without a rate: %2</source>
        <translation>%1; sin tipo de cambio: %2</translation>
    </message>
    <message>
        <source>in review by compliance</source>
        <translation>en revisión por cumplimiento</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>open: %1, lost: %2, still owed: %3</source>
        <translation>abiertas: %1, perdidas: %2, aún se deben: %3</translation>
    </message>
    <message>
        <source>not known what is there</source>
        <translation>no se sabe qué hay allí</translation>
    </message>
    <message>
        <source>%1 says that it came from here</source>
        <translation>%1 dice que vino de aquí</translation>
    </message>
    <message>
        <source>%1 at %2, %3 promised to others: %4 missing</source>
        <translation>%1 en %2, %3 prometidos a otros: faltan %4</translation>
    </message>
    <message>
        <source>%1 there, %2 promised to others, leaves today</source>
        <translation>%1 allí, %2 prometidos a otros, sale hoy</translation>
    </message>
    <message>
        <source>%1 there, %2 promised to others, leaves on the next business day</source>
        <translation>%1 allí, %2 prometidos a otros, sale el próximo día hábil</translation>
    </message>
    <message>
        <source>no deal yet, last movement %1</source>
        <translation>aún ninguna operación, último movimiento %1</translation>
    </message>
    <message>
        <source>%1; %2 came by what is retired and goes the next way</source>
        <translation>%1; %2 llegó por lo que está dado de baja y va por la vía siguiente</translation>
    </message>
    <message>
        <source>positions not read yet</source>
        <translation>posiciones aún no leídas</translation>
    </message>
    <message>
        <source>%1: %2 lots bought, %3 sold</source>
        <translation>%1: %2 lotes comprados, %3 vendidos</translation>
    </message>
    <message>
        <source>%1: against account %2</source>
        <translation>%1: contra la cuenta %2</translation>
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
        <translation>Cuenta de destino</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>Provider keeps</source>
        <translation>Retiene el proveedor</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Llega</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Corregido por</translation>
    </message>
    <message>
        <source>%1 (market %2, %3)</source>
        <translation>%1 (mercado %2, %3)</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>a %1, %2</translation>
    </message>
    <message>
        <source>to %1, %2, %3</source>
        <translation>a %1, %2, %3</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>off %1</source>
        <translation>con cargo a %1</translation>
    </message>
    <message>
        <source>onto %1</source>
        <translation>con abono en %1</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>R-%1, %2</source>
        <translation>R-%1, %2</translation>
    </message>
    <message>
        <source>Page to pay on</source>
        <translation>Página de pago</translation>
    </message>
    <message>
        <source>%1 is opening it</source>
        <translation>%1 la está abriendo</translation>
    </message>
    <message>
        <source>%1, open until %2</source>
        <translation>%1, abierta hasta %2</translation>
    </message>
    <message>
        <source>%1, closed: it was paid on or is not awaited any more</source>
        <translation>%1, cerrada: se pagó en ella o ya no se espera</translation>
    </message>
    <message>
        <source>%1, its time is over</source>
        <translation>%1, su plazo ha terminado</translation>
    </message>
    <message>
        <source>%1 did not open it</source>
        <translation>%1 no la abrió</translation>
    </message>
    <message>
        <source>The client is told</source>
        <translation>Al cliente se le dice</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Volvió</translation>
    </message>
    <message>
        <source>Pays out again</source>
        <translation>Vuelve a pagar</translation>
    </message>
    <message>
        <source>%1, from the wallet</source>
        <translation>%1, desde el monedero</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paid out again by</source>
        <translation>Vuelto a pagar con</translation>
    </message>
    <message>
        <source>Other payouts of it</source>
        <translation>Otros pagos de ello</translation>
    </message>
    <message>
        <source>Stays with us</source>
        <translation>Se queda con nosotros</translation>
    </message>
    <message>
        <source>%1, says %2</source>
        <translation>%1, dice %2</translation>
    </message>
</context>
<context>
    <name>purser::payments::LedgerDialog</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Client money</source>
        <translation>Fondos de clientes</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo posterior</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Counts on</source>
        <translation>Fecha contable</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>Revierte</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro mayor</translation>
    </message>
    <message>
        <source>Ledger accounts</source>
        <translation>Cuentas del libro mayor</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>Aún no hay cuentas.</translation>
    </message>
    <message>
        <source>Accounts appear with their first posting.</source>
        <translation>Las cuentas aparecen con su primer apunte.</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Apuntes</translation>
    </message>
    <message>
        <source>Ledger of %1</source>
        <translation>Libro mayor de %1</translation>
    </message>
    <message>
        <source>House ledger</source>
        <translation>Libro mayor de la entidad</translation>
    </message>
    <message>
        <source>A positive amount is a credit: what the office owes. Money at banks and providers is negative.</source>
        <translation>Un importe positivo está en el haber: lo que debe la oficina. El dinero en bancos y proveedores es negativo.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>journal %1</source>
        <translation>asiento %1</translation>
    </message>
    <message>
        <source>No posting here.</source>
        <translation>No hay asientos aquí.</translation>
    </message>
    <message>
        <source>What was booked in this period stands here, newest first.</source>
        <translation>Aquí aparece lo que se contabilizó en este período, lo más reciente primero.</translation>
    </message>
    <message>
        <source>House ledger at %1</source>
        <translation>Libro mayor de la casa en %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose the days again.</source>
        <translation>El último día es anterior al primero. Elija los días de nuevo.</translation>
    </message>
    <message>
        <source>Opening balance and postings do not make the closing balance. Tell the person who runs the office: the ledger was changed past its rules.</source>
        <translation>El saldo inicial y los asientos no dan el saldo final. Avise a quien administra la oficina: el libro mayor se modificó al margen de sus reglas.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Days of</source>
        <translation>Días de</translation>
    </message>
</context>
<context>
    <name>purser::payments::LedgerEntryDialog</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo posterior</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Legs of the journal</source>
        <translation>Partidas del asiento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>Asiento %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>What it reverses</source>
        <translation>Lo que anula</translation>
    </message>
    <message>
        <source>Its reversal</source>
        <translation>Su anulación</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Counts on</source>
        <translation>Fecha contable</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>a client of others</source>
        <translation>un cliente de otros</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>la casa</translation>
    </message>
</context>
<context>
    <name>purser::payments::LetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>The client&apos;s file has no e-mail address.

%1</source>
        <translation>La ficha del cliente no tiene correo electrónico.

%1</translation>
    </message>
    <message>
        <source>To %1, in this language: %2

%3</source>
        <translation>A %1, en este idioma: %2

%3</translation>
    </message>
    <message>
        <source>The letter is being read.</source>
        <translation>Se está leyendo la carta.</translation>
    </message>
    <message>
        <source>Nothing can be written: the client&apos;s file has no e-mail address.</source>
        <translation>No se puede escribir nada: la ficha del cliente no tiene correo electrónico.</translation>
    </message>
</context>
<context>
    <name>purser::payments::MatrixDialog</name>
    <message>
        <source>Approval matrix: %1</source>
        <translation>Matriz de aprobación: %1</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then it holds for payments decided from that moment on.</source>
        <translation>Nada cambia antes de que otro administrador apruebe la propuesta; después vale para los pagos que se decidan desde ese momento.</translation>
    </message>
    <message>
        <source>Who would have approved?</source>
        <translation>¿Quién habría aprobado?</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Añadir un tramo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Propose this matrix</source>
        <translation>Proponer esta matriz</translation>
    </message>
    <message>
        <source>Tried on the payments of the past</source>
        <translation>Prueba con pagos anteriores</translation>
    </message>
    <message>
        <source>Payments it would have changed most</source>
        <translation>Pagos en los que más habría cambiado</translation>
    </message>
    <message>
        <source>The bands must rise from one to the next.</source>
        <translation>Los tramos deben subir de uno al siguiente.</translation>
    </message>
    <message>
        <source>Each band needs at least one step.</source>
        <translation>Cada tramo requiere al menos un paso.</translation>
    </message>
    <message>
        <source>An administrator proposes it; here it can be tried.</source>
        <translation>La propone un administrador; aquí se puede probar.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique el motivo.</translation>
    </message>
    <message>
        <source>Payments in %1 days: %2. As many steps: %3; fewer: %4; more: %5.</source>
        <translation>Pagos en %1 días: %2. Igual número de pasos: %3; menos: %4; más: %5.</translation>
    </message>
    <message>
        <source>Asked for the password: %1.</source>
        <translation>Con petición de contraseña: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Steps by role: %1.</source>
        <translation>Pasos por rol: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>steps then: %1; now: %2</source>
        <translation>pasos entonces: %1; ahora: %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, luego </translation>
    </message>
    <message>
        <source>As many steps, but by others or with the password: %1.</source>
        <translation>Igual número de pasos, pero por otros o con la contraseña: %1.</translation>
    </message>
    <message>
        <source>Could have approved: %1.</source>
        <translation>Habrían podido aprobar: %1.</translation>
    </message>
    <message>
        <source>Too few people who could have approved: %1.</source>
        <translation>Demasiado pocos que habrían podido aprobar: %1.</translation>
    </message>
    <message>
        <source>No rule holds for this kind.</source>
        <translation>No hay regla para este tipo.</translation>
    </message>
    <message>
        <source>Choose an entity, a risk or a channel: the general rule is changed in the list.</source>
        <translation>Elija una entidad, un riesgo o un canal: la regla general se cambia en la lista.</translation>
    </message>
</context>
<context>
    <name>purser::payments::MatrixPage</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Menos de</translation>
    </message>
    <message>
        <source>Steps, in order</source>
        <translation>Pasos, en orden</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Pedir contraseña</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Solo para</translation>
    </message>
    <message>
        <source>Approval matrix</source>
        <translation>Matriz de aprobación</translation>
    </message>
    <message>
        <source>How many people approve a payment, and in which role, by what a client asks for in one day. A change is proposed by one administrator and decided by another.</source>
        <translation>Cuántas personas aprueban un pago, y con qué rol, según lo que un cliente solicita en un día. Un administrador propone el cambio y otro lo decide.</translation>
    </message>
    <message>
        <source>No approval rule.</source>
        <translation>Ninguna regla de aprobación.</translation>
    </message>
    <message>
        <source>Without one no payment can be approved.</source>
        <translation>Sin una regla no se puede aprobar ningún pago.</translation>
    </message>
    <message>
        <source>Try or propose another…</source>
        <translation>Probar o proponer otra…</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, luego </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>se pide</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Esta acción no corresponde a su rol.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Elija una regla de la lista.</translation>
    </message>
    <message>
        <source>Try or propose another for: %1…</source>
        <translation>Probar o proponer otra para: %1…</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>El cambio %1 está propuesto; decide otro administrador.</translation>
    </message>
    <message>
        <source>End the narrower rule…</source>
        <translation>Terminar la regla más concreta…</translation>
    </message>
    <message>
        <source>New narrower rule…</source>
        <translation>Nueva regla más concreta…</translation>
    </message>
    <message>
        <source>This is the general rule; it can only be replaced.</source>
        <translation>Es la regla general; solo puede sustituirse.</translation>
    </message>
    <message>
        <source>End the narrower rule</source>
        <translation>Terminar la regla más concreta</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then the more general rule holds again. What waits for approval keeps the steps it has.</source>
        <translation>Nada cambia hasta que otro administrador apruebe la propuesta; después vuelve a regir la regla más general. Lo que espera aprobación conserva sus pasos.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Propose its end</source>
        <translation>Proponer su fin</translation>
    </message>
</context>
<context>
    <name>purser::payments::MatrixTexts</name>
    <message>
        <source>medium risk and above</source>
        <translation>riesgo medio o superior</translation>
    </message>
    <message>
        <source>high risk and above</source>
        <translation>riesgo alto o superior</translation>
    </message>
    <message>
        <source>prohibited risk</source>
        <translation>riesgo prohibido</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <translation>a través de %1</translation>
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
        <translation>Falsificado: no firmado por la pasarela</translation>
    </message>
    <message>
        <source>Verified, but nobody can read it</source>
        <translation>Verificado, pero nadie puede leerlo</translation>
    </message>
    <message>
        <source>Verified, contradicts what it said before</source>
        <translation>Verificado, contradice lo que dijo antes</translation>
    </message>
    <message>
        <source>Verified, came again</source>
        <translation>Verificado, llegó de nuevo</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, con retraso</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s), tried again later</source>
        <translation>
            <numerusform>Intentado %n vez, se repetirá más tarde</numerusform>
            <numerusform>Intentado %n veces, se repetirá más tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until the gateway is asked</source>
        <translation>Espera a que se pregunte a la pasarela</translation>
    </message>
    <message>
        <source>The gateway was asked and its answer followed</source>
        <translation>Se preguntó a la pasarela y se siguió su respuesta</translation>
    </message>
    <message>
        <source>A person has to look: it speaks of a refund</source>
        <translation>Debe mirarlo una persona: habla de un reembolso</translation>
    </message>
    <message>
        <source>A person has to look: the gateway knows nothing of it</source>
        <translation>Debe mirarlo una persona: la pasarela no sabe nada de ello</translation>
    </message>
    <message>
        <source>A person has to look: no payment has this number</source>
        <translation>Debe mirarlo una persona: ningún pago tiene este número</translation>
    </message>
    <message>
        <source>A person has to look: we never sent this payout</source>
        <translation>Debe mirarlo una persona: nunca enviamos este pago</translation>
    </message>
    <message>
        <source>A person has to look: the gateway&apos;s answer decides nothing</source>
        <translation>Debe mirarlo una persona: la respuesta de la pasarela no decide nada</translation>
    </message>
    <message>
        <source>A person has to look: the gateway could not be asked</source>
        <translation>Debe mirarlo una persona: no se pudo preguntar a la pasarela</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pago saliente</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Nothing, says %1: %2</source>
        <translation>Nada, dice %1: %2</translation>
    </message>
    <message>
        <source>Its money was booked and waits for its owner</source>
        <translation>El dinero se registró y espera a su dueño</translation>
    </message>
    <message>
        <source>A person has to look: another amount than was booked</source>
        <translation>Debe mirarlo una persona: otro importe que el registrado</translation>
    </message>
</context>
<context>
    <name>purser::payments::MessagesPage</name>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Verified or forged</source>
        <translation>Verificado o falsificado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>A qué llevó</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Messages of the gateways</source>
        <translation>Mensajes de las pasarelas</translation>
    </message>
    <message>
        <source>What the gateways told us, the newest first. A message is a hint: the gateway is asked before anything follows from it.</source>
        <translation>Lo que nos comunicaron las pasarelas, lo más reciente primero. Un mensaje es un indicio: se pregunta a la pasarela antes de actuar.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Show only what alarms</source>
        <translation>Mostrar solo lo alarmante</translation>
    </message>
    <message>
        <source>Nothing alarming has come.</source>
        <translation>No ha llegado nada alarmante.</translation>
    </message>
    <message>
        <source>No message has come yet.</source>
        <translation>Aún no ha llegado ningún mensaje.</translation>
    </message>
    <message>
        <source>Messages appear here as gateways send them.</source>
        <translation>Los mensajes aparecen aquí cuando las pasarelas los envían.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>This message speaks of none of our payments.</source>
        <translation>Este mensaje no habla de ningún pago nuestro.</translation>
    </message>
    <message>
        <source>Choose a message in the list.</source>
        <translation>Elija un mensaje de la lista.</translation>
    </message>
    <message>
        <source>Ask the gateway again…</source>
        <translation>Preguntar de nuevo a la pasarela…</translation>
    </message>
    <message>
        <source>Nothing follows from it…</source>
        <translation>No se sigue nada de ello…</translation>
    </message>
    <message>
        <source>Show only what waits for people</source>
        <translation>Mostrar solo lo que espera a una persona</translation>
    </message>
    <message>
        <source>Nothing waits for people.</source>
        <translation>Nada espera a una persona.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Su rol no hace esto.</translation>
    </message>
    <message>
        <source>This message does not wait for people.</source>
        <translation>Este mensaje no espera a ninguna persona.</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>Preguntar de nuevo a %1</translation>
    </message>
    <message>
        <source>The gateway is asked as if the message had just come; what it says then follows.</source>
        <translation>Se pregunta a la pasarela como si el mensaje acabara de llegar; se sigue lo que diga entonces.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>%1 is asked again.</source>
        <translation>Se pregunta de nuevo a %1.</translation>
    </message>
    <message>
        <source>Nothing follows from a message of %1</source>
        <translation>No se sigue nada de un mensaje de %1</translation>
    </message>
    <message>
        <source>It books nothing and changes no payment. Look into the books of the gateway first.</source>
        <translation>No registra nada ni cambia ningún pago. Mire antes los libros de la pasarela.</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Cómo lo sabe</translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <translation>No se sigue nada</translation>
    </message>
    <message>
        <source>The message is dealt with.</source>
        <translation>El mensaje está resuelto.</translation>
    </message>
</context>
<context>
    <name>purser::payments::OperationDialog</name>
    <message>
        <source>Adjustment, adds money</source>
        <translation>Ajuste, añade dinero</translation>
    </message>
    <message>
        <source>Adjustment, takes money</source>
        <translation>Ajuste, detrae dinero</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Credit, given</source>
        <translation>Crédito, concedido</translation>
    </message>
    <message>
        <source>Credit, taken back</source>
        <translation>Crédito, recuperado</translation>
    </message>
    <message>
        <source>Top-up of a negative balance</source>
        <translation>Reposición de un saldo negativo</translation>
    </message>
    <message>
        <source>New account operation</source>
        <translation>Nueva operación de cuenta</translation>
    </message>
    <message>
        <source>Another person approves it before the trading server books it.</source>
        <translation>La aprueba otra persona antes de que el servidor de trading la contabilice.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Enter the operation</source>
        <translation>Registrar la operación</translation>
    </message>
    <message>
        <source>This reason needs a note.</source>
        <translation>Este motivo requiere una nota.</translation>
    </message>
</context>
<context>
    <name>purser::payments::OutcomeDialog</name>
    <message>
        <source>Outcome of %1</source>
        <translation>Resultado de %1</translation>
    </message>
    <message>
        <source>What the bank says, from a statement or receipt. It counts when a second person says the same.</source>
        <translation>Lo que dice el banco según un extracto o justificante. Vale cuando una segunda persona indica lo mismo.</translation>
    </message>
    <message>
        <source>It was paid to the client</source>
        <translation>Se pagó al cliente</translation>
    </message>
    <message>
        <source>It was refused, or it came back</source>
        <translation>Se rechazó o volvió</translation>
    </message>
    <message>
        <source>Confirm the outcome</source>
        <translation>Confirmar el resultado</translation>
    </message>
    <message>
        <source>Enter the outcome</source>
        <translation>Introducir el resultado</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Importe, %1</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>Bank&apos;s reference</source>
        <translation>Referencia del banco</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Statement and line, or the number of the receipt.</source>
        <translation>Extracto y línea, o el número del justificante.</translation>
    </message>
    <message>
        <source>What the bank said, or how you know</source>
        <translation>Qué dijo el banco o cómo lo sabe</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>%1, its number %2, since %3</source>
        <translation>%1, su número %2, desde %3</translation>
    </message>
    <message>
        <source>paid %1, %2</source>
        <translation>pagado %1, %2</translation>
    </message>
    <message>
        <source>back %1, %2</source>
        <translation>devuelto %1, %2</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Indicado hasta ahora</translation>
    </message>
    <message>
        <source>%1: %2 (“%3”)</source>
        <translation>%1: %2 («%3»)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Say whether it was paid or came back.</source>
        <translation>Indique si se pagó o volvió.</translation>
    </message>
    <message>
        <source>Enter the amount the bank shows.</source>
        <translation>Introduzca el importe que muestra el banco.</translation>
    </message>
    <message>
        <source>Enter the bank&apos;s reference.</source>
        <translation>Introduzca la referencia del banco.</translation>
    </message>
    <message>
        <source>Say what the bank said, or how you know.</source>
        <translation>Indique qué dijo el banco o cómo lo sabe.</translation>
    </message>
    <message>
        <source>You entered this; another person confirms it.</source>
        <translation>Usted lo introdujo; lo confirma otra persona.</translation>
    </message>
    <message>
        <source>Fee of the provider, %1</source>
        <translation>Comisión del proveedor, %1</translation>
    </message>
    <message>
        <source>paid %1, fee %2, %3</source>
        <translation>pagado %1, comisión %2, %3</translation>
    </message>
    <message>
        <source>Enter the fee the statement shows, or leave it empty.</source>
        <translation>Introduzca la comisión que muestra el extracto, o déjela vacía.</translation>
    </message>
</context>
<context>
    <name>purser::payments::OutcomeGuide</name>
    <message>
        <source>the gateway</source>
        <translation>la pasarela</translation>
    </message>
    <message>
        <source>Look on %1 for a balance operation with the mark below in its comment, then say what you found. It counts when a second person says the same; nothing is sent again and nothing is put back before.</source>
        <translation>Busque en %1 una operación de saldo con la marca indicada abajo en su comentario y diga qué encontró. Cuenta cuando una segunda persona dice lo mismo; antes no se envía de nuevo ni se restituye nada.</translation>
    </message>
    <message>
        <source>Ask %1 for the payment with the mark below as our reference, then say what you found. It counts when a second person says the same; nothing is sent again and nothing is put back before.</source>
        <translation>Pregunte a %1 por el pago que lleva la marca indicada abajo como nuestra referencia y diga qué encontró. Cuenta cuando una segunda persona dice lo mismo; antes no se envía de nuevo ni se restituye nada.</translation>
    </message>
    <message>
        <source>It was carried out, ticket</source>
        <translation>Se ejecutó, ticket</translation>
    </message>
    <message>
        <source>It was paid out, number at the gateway</source>
        <translation>Se pagó, número en la pasarela</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Number at the gateway</source>
        <translation>Número en la pasarela</translation>
    </message>
    <message>
        <source>Give the ticket found on the server.</source>
        <translation>Indique el ticket encontrado en el servidor.</translation>
    </message>
    <message>
        <source>Give the number found at the gateway.</source>
        <translation>Indique el número encontrado en la pasarela.</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, leído %2</translation>
    </message>
    <message>
        <source>nothing with this mark</source>
        <translation>nada con esta marca</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>sin respuesta clara</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrada</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>aún sin consultar</translation>
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
        <translation>El servidor muestra lo que indican nuestros libros sin ella: parece que no se ejecutó.</translation>
    </message>
    <message>
        <source>The server shows what our books would say with it: it looks as if it was carried out.</source>
        <translation>El servidor muestra lo que indicarían nuestros libros con ella: parece que se ejecutó.</translation>
    </message>
    <message>
        <source>The server shows neither of the two: something else moved on the account as well. Only the mark decides.</source>
        <translation>El servidor no muestra ninguno de los dos: hubo además otro movimiento en la cuenta. Solo decide la marca.</translation>
    </message>
    <message>
        <source>looked up: %1</source>
        <translation>consultado: %1</translation>
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
        <translation>Dejar pasar %1 pese a un control</translation>
    </message>
    <message>
        <source>Counts for what is asked for now; a change of it undoes this. You cannot approve the payment afterwards.</source>
        <translation>Vale para lo solicitado ahora; cualquier cambio lo anula. Después usted no puede aprobar el pago.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What you have seen</source>
        <translation>Qué ha visto</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Dejarlo pasar</translation>
    </message>
</context>
<context>
    <name>purser::payments::PayAgainDialog</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Volvió</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>%1 can be paid out again</source>
        <translation>Se puede volver a pagar %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (came back from here)</source>
        <translation>%1 (volvió de aquí)</translation>
    </message>
    <message>
        <source>%1 (not verified yet)</source>
        <translation>%1 (aún sin verificar)</translation>
    </message>
    <message>
        <source>The client&apos;s destinations are being read.</source>
        <translation>Se están leyendo los destinos del cliente.</translation>
    </message>
    <message>
        <source>This client has no destination that can be paid to; register one in the client&apos;s file.</source>
        <translation>Este cliente no tiene ningún destino al que se pueda pagar; registre uno en su ficha.</translation>
    </message>
    <message>
        <source>Enter the amount, such as %1.</source>
        <translation>Introduzca el importe, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Only %1 of what came back is left.</source>
        <translation>De lo que volvió solo queda %1.</translation>
    </message>
    <message>
        <source>The money came back from there: say why it goes there again, or choose another destination.</source>
        <translation>El dinero volvió de allí: diga por qué va allí otra vez, o elija otro destino.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentDecisions</name>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Referencia del proveedor</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Qué estaba mal</translation>
    </message>
    <message>
        <source>What you need to know</source>
        <translation>Qué necesita saber</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Approving…</source>
        <translation>Aprobando…</translation>
    </message>
    <message>
        <source>Entering…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>%1 entered.</source>
        <translation>%1: registrado.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerlo</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message numerus="yes">
        <source>%n payments approved.</source>
        <translation>
            <numerusform>%n pago aprobado.</numerusform>
            <numerusform>%n pagos aprobados.</numerusform>
        </translation>
    </message>
    <message>
        <source>In your words, for colleagues</source>
        <translation>En sus palabras, para los compañeros</translation>
    </message>
    <message numerus="yes">
        <source>%n payments rejected.</source>
        <translation>
            <numerusform>%n pago rechazado.</numerusform>
            <numerusform>%n pagos rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments returned.</source>
        <translation>
            <numerusform>%n pago devuelto.</numerusform>
            <numerusform>%n pagos devueltos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentList</name>
    <message>
        <source>Waiting for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>What the client pays</source>
        <translation>Lo que paga el cliente</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>What the provider keeps</source>
        <translation>Lo que retiene el proveedor</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Final amount</source>
        <translation>Importe final</translation>
    </message>
    <message>
        <source>What arrives in the end, after fee and exchange</source>
        <translation>Lo que llega al final, tras comisión y cambio</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>En manos de</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Atrasado: %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Se pregunta a: %1</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Se pregunta a</translation>
    </message>
    <message>
        <source>Who has to answer what is asked about it</source>
        <translation>Quién debe responder lo que se pregunta</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Respuesta hasta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Asked, in time</source>
        <translation>Preguntado, en plazo</translation>
    </message>
    <message>
        <source>Payout that came back</source>
        <translation>Pago que volvió</translation>
    </message>
    <message>
        <source>Not dealt with</source>
        <translation>Sin atender</translation>
    </message>
    <message>
        <source>Paid out again</source>
        <translation>Vuelto a pagar</translation>
    </message>
    <message>
        <source>Stays with us</source>
        <translation>Se queda con nosotros</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentPage</name>
    <message>
        <source>Decision sheet</source>
        <translation>Hoja de decisión</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Approval chain</source>
        <translation>Cadena de aprobación</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>Abrir la ficha del cliente</translation>
    </message>
    <message>
        <source>Audit trail of this payment</source>
        <translation>Registro de auditoría de este pago</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No payment is open.</source>
        <translation>No hay ningún pago abierto.</translation>
    </message>
    <message>
        <source>Choose one in the list, or press F9 for the most urgent.</source>
        <translation>Elija uno de la lista o pulse F9 para el más urgente.</translation>
    </message>
    <message>
        <source>held by %1 %2</source>
        <translation>en manos de %1 %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>en manos de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>held by you %1</source>
        <translation>en sus manos %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>Free margin now</source>
        <translation>Margen libre ahora</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Way of this payment, now: %1</source>
        <translation>Recorrido de este pago, ahora: %1</translation>
    </message>
    <message>
        <source>Way of this payment</source>
        <translation>Recorrido de este pago</translation>
    </message>
    <message>
        <source>No answer came to “%1”. It is looked up and never sent twice.</source>
        <translation>No llegó respuesta a «%1». Se consulta y nunca se envía dos veces.</translation>
    </message>
    <message>
        <source>You said what happened; another person confirms it.</source>
        <translation>Usted indicó qué ocurrió; lo confirma otra persona.</translation>
    </message>
    <message>
        <source>%1 said what happened; confirm it or say otherwise.</source>
        <translation>%1 indicó qué ocurrió; confírmelo o indique otra cosa.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputas</translation>
    </message>
    <message>
        <source>Same destination</source>
        <translation>Mismo destino</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>últimos: %1</translation>
    </message>
    <message>
        <source>Messages of the gateway</source>
        <translation>Mensajes de la pasarela</translation>
    </message>
    <message>
        <source>Letters to the client</source>
        <translation>Cartas al cliente</translation>
    </message>
    <message>
        <source>All ways of this kind of payment</source>
        <translation>Todos los caminos de este tipo de pago</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Preguntar de nuevo…</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentProblems</name>
    <message>
        <source>This payment changed while you read it. Nothing was decided.</source>
        <translation>Este pago cambió mientras usted lo leía. No se decidió nada.</translation>
    </message>
    <message>
        <source>%1 approved this at %2.</source>
        <translation>%1 lo aprobó (%2).</translation>
    </message>
    <message>
        <source>%1 rejected this at %2.</source>
        <translation>%1 lo rechazó (%2).</translation>
    </message>
    <message>
        <source>%1 returned this for information at %2.</source>
        <translation>%1 lo devolvió para aclaración (%2).</translation>
    </message>
    <message>
        <source>%1 answered the question at %2.</source>
        <translation>%1 respondió a la pregunta (%2).</translation>
    </message>
    <message>
        <source>%1 changed this at %2.</source>
        <translation>%1 lo modificó (%2).</translation>
    </message>
    <message>
        <source>%1 cancelled this at %2.</source>
        <translation>%1 lo anuló (%2).</translation>
    </message>
    <message>
        <source>This payment moved on at %2; the last to act was %1.</source>
        <translation>Este pago avanzó (%2); la última intervención fue de %1.</translation>
    </message>
    <message>
        <source>%1 has this payment open until %2. Nothing was decided.</source>
        <translation>%1 tiene abierto este pago hasta %2. No se decidió nada.</translation>
    </message>
    <message>
        <source>A withdrawal of this amount to this destination is open already. Nothing was entered.</source>
        <translation>Ya hay abierta una retirada de este importe a este destino. No se registró nada.</translation>
    </message>
    <message>
        <source>The trading account is not active. Nothing was entered.</source>
        <translation>La cuenta de trading no está activa. No se registró nada.</translation>
    </message>
    <message>
        <source>The destination is blocked. Nothing was entered.</source>
        <translation>El destino está bloqueado. No se registró nada.</translation>
    </message>
    <message>
        <source>This payment has gone on to “%1”. Nothing was decided.</source>
        <translation>Este pago ha pasado a «%1». No se decidió nada.</translation>
    </message>
    <message>
        <source>Only %1 is available on the account. Nothing was held.</source>
        <translation>En la cuenta solo hay %1 disponibles. No se retuvo nada.</translation>
    </message>
    <message>
        <source>This is more than you may approve in one payment. Hand it to somebody with a higher limit.</source>
        <translation>Supera lo que usted puede aprobar en un pago. Páselo a alguien con un límite mayor.</translation>
    </message>
    <message>
        <source>This would be more than you may approve in one day. Hand it to somebody else.</source>
        <translation>Supera lo que usted puede aprobar en un día. Páselo a otra persona.</translation>
    </message>
    <message>
        <source>Stopped by: %1. Nothing was approved.</source>
        <translation>Detenido por: %1. No se aprobó nada.</translation>
    </message>
    <message>
        <source>There is no reference rate for this currency; ask an administrator.</source>
        <translation>No hay tipo de referencia para esta divisa; consulte a un administrador.</translation>
    </message>
    <message>
        <source>The amount cannot be used: it must be above zero.</source>
        <translation>El importe no se puede utilizar: debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>This needs a few words of explanation.</source>
        <translation>Se requieren unas palabras de explicación.</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>Elija un motivo de la lista.</translation>
    </message>
    <message>
        <source>The ticket number cannot be used.</source>
        <translation>El número de ticket no se puede utilizar.</translation>
    </message>
    <message>
        <source>This file does not hold the payment it was made for. Nothing was released.</source>
        <translation>Este archivo no contiene el pago para el que se creó. No se liberó nada.</translation>
    </message>
    <message>
        <source>The bank&apos;s reference cannot be used.</source>
        <translation>La referencia del banco no se puede usar.</translation>
    </message>
    <message>
        <source>The day cannot be used: it must not lie before the payout was sent, nor in the future.</source>
        <translation>El día no se puede usar: no puede ser anterior al envío del pago ni futuro.</translation>
    </message>
    <message>
        <source>Somebody else has switched this gateway meanwhile. Nothing was changed.</source>
        <translation>Otra persona ha cambiado esta pasarela entretanto. No se cambió nada.</translation>
    </message>
    <message>
        <source>This gateway is switched that way already.</source>
        <translation>Esta pasarela ya está así.</translation>
    </message>
    <message>
        <source>This file is not as you read it any more: somebody has released it or said something about it, or its hash is another. Nothing was changed.</source>
        <translation>Este archivo ya no es como usted lo leyó: alguien lo ha liberado o ha dicho algo sobre él, o su hash es otro. No se cambió nada.</translation>
    </message>
    <message>
        <source>These routes were made for others than hold now. Nothing was changed; read what holds and propose them anew.</source>
        <translation>Estas rutas se hicieron para otras que las que rigen ahora. No se cambió nada; lea lo que rige y propóngalas de nuevo.</translation>
    </message>
    <message>
        <source>This file was released or given up, or its payment is being sent already or has ended. Nothing was changed.</source>
        <translation>Este archivo se liberó o se descartó, o su pago ya se está enviando o ha terminado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Somebody else has dealt with this meanwhile. Nothing was changed.</source>
        <translation>Otra persona se ha ocupado de esto entretanto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Money under this reference of the bank is known already. Nothing was booked.</source>
        <translation>Ya se conoce dinero con esta referencia del banco. No se contabilizó nada.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Este archivo ya está.</translation>
    </message>
    <message>
        <source>This is more than is still owed. Nothing was entered.</source>
        <translation>Es más de lo que aún se debe. No se registró nada.</translation>
    </message>
    <message>
        <source>Nothing is kept that could have been sent. Add it first.</source>
        <translation>No hay guardado nada que se haya podido enviar. Añádalo primero.</translation>
    </message>
    <message>
        <source>The client&apos;s file has no e-mail address to write to. Nothing was decided.</source>
        <translation>La ficha del cliente no tiene correo electrónico. No se ha decidido nada.</translation>
    </message>
    <message>
        <source>The office is closed on that day. Choose a business day.</source>
        <translation>Ese día la oficina está cerrada. Elija un día hábil.</translation>
    </message>
    <message>
        <source>The payment expires before that day. Choose an earlier one.</source>
        <translation>El pago caduca antes de ese día. Elija uno anterior.</translation>
    </message>
    <message>
        <source>That day is over. Choose a later one.</source>
        <translation>Ese día ya pasó. Elija uno posterior.</translation>
    </message>
    <message>
        <source>Choose what the client is told from the list.</source>
        <translation>Elija de la lista lo que se le dice al cliente.</translation>
    </message>
    <message>
        <source>Choose who is asked.</source>
        <translation>Elija a quién se pregunta.</translation>
    </message>
    <message>
        <source>Nobody there can answer this now. Choose somebody else.</source>
        <translation>Nadie allí puede responder ahora. Elija a otra persona.</translation>
    </message>
    <message>
        <source>A move under this reference of the bank is known already. Nothing was entered.</source>
        <translation>Ya se conoce un movimiento con esta referencia del banco. No se registró nada.</translation>
    </message>
    <message>
        <source>The gateway itself says what lies there. Nothing was entered.</source>
        <translation>La pasarela misma dice lo que hay allí. No se registró nada.</translation>
    </message>
    <message>
        <source>Only %1 at %2 is promised to no payout. Nothing was moved.</source>
        <translation>En %2 solo %1 no está prometido a ningún pago. No se movió nada.</translation>
    </message>
    <message>
        <source>The password is not right. Nothing was changed.</source>
        <translation>La contraseña no es correcta. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nobody is paid there any more: %1 retired this destination. Nothing was entered.</source>
        <translation>Allí ya no se paga: %1 dio de baja este destino. No se ha introducido nada.</translation>
    </message>
    <message>
        <source>%1 pays this out again already. Nothing was entered.</source>
        <translation>%1 ya vuelve a pagarlo. No se ha introducido nada.</translation>
    </message>
    <message>
        <source>Only %1 of what came back is left. Nothing was entered.</source>
        <translation>De lo que volvió solo queda %1. No se ha introducido nada.</translation>
    </message>
    <message>
        <source>The money came back from there. Say why it goes there again, or choose another destination.</source>
        <translation>El dinero volvió de allí. Diga por qué va allí otra vez, o elija otro destino.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentQueue</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Reference or client</source>
        <translation>Referencia o cliente</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Approve %1 payments…</source>
        <translation>Aprobar %1 pagos…</translation>
    </message>
    <message>
        <source>%1 in the last hour</source>
        <translation>%1 en la última hora</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>%1 older</source>
        <translation>%1 anteriores</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 fuera de plazo</translation>
    </message>
    <message>
        <source>%1: %2 open (%3)</source>
        <translation>%1: %2 pendientes (%3)</translation>
    </message>
    <message>
        <source>receipts without owner: %1</source>
        <translation>cobros sin titular: %1</translation>
    </message>
    <message>
        <source>open disputes: %1</source>
        <translation>disputas abiertas: %1</translation>
    </message>
    <message>
        <source>No payment matches the filters.</source>
        <translation>Ningún pago coincide con los filtros.</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Quite un filtro para ver más.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No hay nada pendiente para usted.</translation>
    </message>
    <message>
        <source>Every outcome is known.</source>
        <translation>Se conocen todos los resultados.</translation>
    </message>
    <message>
        <source>Payments that got no answer from a server would stand here.</source>
        <translation>Aquí aparecerían los pagos sin respuesta de un servidor.</translation>
    </message>
    <message>
        <source>No open payments here.</source>
        <translation>Aquí no hay pagos abiertos.</translation>
    </message>
    <message>
        <source>New ones appear by themselves; “All” shows the history.</source>
        <translation>Los nuevos aparecen por sí solos; «Todos» muestra el historial.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>money to be confirmed: %1</source>
        <translation>dinero por confirmar: %1</translation>
    </message>
    <message>
        <source>deposits to be judged: %1</source>
        <translation>depósitos por juzgar: %1</translation>
    </message>
    <message>
        <source>debts of clients: %1</source>
        <translation>deudas de clientes: %1</translation>
    </message>
    <message>
        <source>Payments that need your approval or your answer appear here by themselves.</source>
        <translation>Los pagos que necesitan su aprobación o su respuesta aparecen aquí por sí solos.</translation>
    </message>
    <message>
        <source>Reject %1 payments…</source>
        <translation>Rechazar %1 pagos…</translation>
    </message>
    <message>
        <source>Return %1 payments for information…</source>
        <translation>Devolver %1 pagos para aclaración…</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Volvió</translation>
    </message>
    <message>
        <source>Every payout that came back is dealt with.</source>
        <translation>Todos los pagos que volvieron están atendidos.</translation>
    </message>
    <message>
        <source>Payouts that come back stand here until they are paid out again or stay.</source>
        <translation>Los pagos que vuelven están aquí hasta que se pagan de nuevo o se quedan.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentTexts</name>
    <message>
        <source>Identity check incomplete</source>
        <translation>Revisión de identidad incompleta</translation>
    </message>
    <message>
        <source>Destination does not belong to the client</source>
        <translation>El destino no pertenece al cliente</translation>
    </message>
    <message>
        <source>Must go back to the source of the deposit</source>
        <translation>Debe volver al origen del depósito</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Sospecha de fraude</translation>
    </message>
    <message>
        <source>Not enough free margin</source>
        <translation>Margen libre insuficiente</translation>
    </message>
    <message>
        <source>Duplicate request</source>
        <translation>Petición duplicada</translation>
    </message>
    <message>
        <source>Proof of the destination needed</source>
        <translation>Se requiere justificante del destino</translation>
    </message>
    <message>
        <source>Source of funds needed</source>
        <translation>Se requiere el origen de los fondos</translation>
    </message>
    <message>
        <source>Amount unclear</source>
        <translation>Importe poco claro</translation>
    </message>
    <message>
        <source>Client asked for it</source>
        <translation>Lo pidió el cliente</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Registrado por error</translation>
    </message>
    <message>
        <source>Paid by somebody else</source>
        <translation>Pagado por otra persona</translation>
    </message>
    <message>
        <source>Nobody expects this money</source>
        <translation>Nadie espera este dinero</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Atención comercial</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>Inactividad</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Precio erróneo</translation>
    </message>
    <message>
        <source>Booked in error</source>
        <translation>Contabilizado por error</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>Saldo negativo</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>Pruebas vistas</translation>
    </message>
    <message>
        <source>Client known</source>
        <translation>Cliente conocido</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>payments specialist</source>
        <translation>especialista de pagos</translation>
    </message>
    <message>
        <source>payments manager</source>
        <translation>responsable de pagos</translation>
    </message>
    <message>
        <source>compliance officer</source>
        <translation>oficial de cumplimiento</translation>
    </message>
    <message>
        <source>operations manager</source>
        <translation>responsable de operaciones</translation>
    </message>
    <message>
        <source>client wallet</source>
        <translation>monedero de clientes</translation>
    </message>
    <message>
        <source>client trading</source>
        <translation>trading de clientes</translation>
    </message>
    <message>
        <source>bonus credit</source>
        <translation>crédito de bonificación</translation>
    </message>
    <message>
        <source>provider receivable</source>
        <translation>pendiente de cobro del proveedor</translation>
    </message>
    <message>
        <source>provider reserve</source>
        <translation>reserva del proveedor</translation>
    </message>
    <message>
        <source>payout in flight</source>
        <translation>pago saliente en curso</translation>
    </message>
    <message>
        <source>bank, client money</source>
        <translation>banco, fondos de clientes</translation>
    </message>
    <message>
        <source>bank, own money</source>
        <translation>banco, fondos propios</translation>
    </message>
    <message>
        <source>unallocated receipts</source>
        <translation>cobros sin asignar</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>comisiones</translation>
    </message>
    <message>
        <source>transfer in flight</source>
        <translation>transferencia en curso</translation>
    </message>
    <message>
        <source>provider costs</source>
        <translation>costes de proveedores</translation>
    </message>
    <message>
        <source>bonus granted</source>
        <translation>bonificaciones concedidas</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>negative balance expense</source>
        <translation>gasto por saldos negativos</translation>
    </message>
    <message>
        <source>disputed, claimed back</source>
        <translation>en disputa, reclamado</translation>
    </message>
    <message>
        <source>lost disputes</source>
        <translation>disputas perdidas</translation>
    </message>
    <message>
        <source>exchange position</source>
        <translation>posición de cambio</translation>
    </message>
    <message>
        <source>exchange income</source>
        <translation>ingresos por cambio</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>redondeo</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>saneamientos</translation>
    </message>
    <message>
        <source>trading result</source>
        <translation>resultado de la operativa</translation>
    </message>
    <message>
        <source>suspense</source>
        <translation>partidas pendientes de aplicación</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>taken by the bridge</source>
        <translation>tomada por el puente</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>en envío</translation>
    </message>
    <message>
        <source>outcome unknown, being looked up</source>
        <translation>resultado desconocido, en consulta</translation>
    </message>
    <message>
        <source>outcome unknown, waits for two people</source>
        <translation>resultado desconocido, espera a dos personas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegada</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Esta acción no corresponde a su rol.</translation>
    </message>
    <message>
        <source>Not possible in the state this payment is in.</source>
        <translation>No es posible en el estado de este pago.</translation>
    </message>
    <message>
        <source>Another person has it open.</source>
        <translation>Lo tiene abierto otra persona.</translation>
    </message>
    <message>
        <source>You entered or changed this payment; another person decides.</source>
        <translation>Usted registró o modificó este pago; decide otra persona.</translation>
    </message>
    <message>
        <source>You had a hand in this payment or its destination; another person resolves it.</source>
        <translation>Usted intervino en este pago o en su destino; lo resuelve otra persona.</translation>
    </message>
    <message>
        <source>You added or verified the destination; another person decides.</source>
        <translation>Usted añadió o verificó el destino; decide otra persona.</translation>
    </message>
    <message>
        <source>You have approved this payment already.</source>
        <translation>Usted ya ha aprobado este pago.</translation>
    </message>
    <message>
        <source>The open steps need another role.</source>
        <translation>Los pasos pendientes requieren otro rol.</translation>
    </message>
    <message>
        <source>No approval rule covers this amount; ask an administrator.</source>
        <translation>Ninguna regla de aprobación cubre este importe; consulte a un administrador.</translation>
    </message>
    <message>
        <source>A check stands against it: see the red rows.</source>
        <translation>Un control lo impide: véanse las filas en rojo.</translation>
    </message>
    <message>
        <source>You let it pass against a check; another person approves.</source>
        <translation>Usted lo dejó pasar pese a un control; aprueba otra persona.</translation>
    </message>
    <message>
        <source>No check that could be let pass stands against it.</source>
        <translation>No lo impide ningún control que se pueda dejar pasar.</translation>
    </message>
    <message>
        <source>You may not approve this one.</source>
        <translation>Usted no puede aprobar este pago.</translation>
    </message>
    <message>
        <source>Not possible now: %1.</source>
        <translation>No es posible ahora: %1.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>comisión</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>aprobaciones</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>controles</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>tipo de cambio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>That colleague may not approve this payment.</source>
        <translation>Ese compañero no puede aprobar este pago.</translation>
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
        <translation>deudas de clientes</translation>
    </message>
    <message>
        <source>Evidence sent</source>
        <translation>Pruebas enviadas</translation>
    </message>
    <message>
        <source>What we asked for did not come</source>
        <translation>No llegó lo que pedimos</translation>
    </message>
    <message>
        <source>Only to an account in their own name</source>
        <translation>Solo a una cuenta a su nombre</translation>
    </message>
    <message>
        <source>Money goes back the way it came</source>
        <translation>El dinero vuelve por donde llegó</translation>
    </message>
    <message>
        <source>Not enough free money</source>
        <translation>No hay suficiente dinero libre</translation>
    </message>
    <message>
        <source>Asked for already</source>
        <translation>Ya se había pedido</translation>
    </message>
    <message>
        <source>Details not correct</source>
        <translation>Datos incorrectos</translation>
    </message>
    <message>
        <source>Not possible in this form</source>
        <translation>No es posible de esta forma</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>the partner manager</source>
        <translation>el gestor de socios</translation>
    </message>
    <message>
        <source>the role “%1”</source>
        <translation>el rol «%1»</translation>
    </message>
    <message>
        <source>support agent</source>
        <translation>agente de soporte</translation>
    </message>
    <message>
        <source>Other colleagues are asked; they answer, or whoever asked.</source>
        <translation>Se pregunta a otros compañeros; responden ellos o quien preguntó.</translation>
    </message>
    <message>
        <source>The bridge has it already; it can no longer be called off.</source>
        <translation>El puente ya lo tiene; ya no puede anularse.</translation>
    </message>
    <message>
        <source>head of compliance</source>
        <translation>responsable de cumplimiento</translation>
    </message>
    <message>
        <source>partner manager</source>
        <translation>gestor de socios</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analista</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>The client wants it so</source>
        <translation>El cliente lo quiere así</translation>
    </message>
    <message>
        <source>It goes onto a trading account</source>
        <translation>Va a una cuenta de trading</translation>
    </message>
    <message>
        <source>Paid in another way</source>
        <translation>Pagado de otra forma</translation>
    </message>
    <message>
        <source>Another payment pays this out again.</source>
        <translation>Otro pago lo vuelve a pagar.</translation>
    </message>
    <message>
        <source>Nothing of what came back is left.</source>
        <translation>No queda nada de lo que volvió.</translation>
    </message>
</context>
<context>
    <name>purser::payments::PaymentsView</name>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>New withdrawal…</source>
        <translation>Nueva retirada…</translation>
    </message>
    <message>
        <source>New deposit…</source>
        <translation>Nuevo depósito…</translation>
    </message>
    <message>
        <source>New transfer…</source>
        <translation>Nueva transferencia…</translation>
    </message>
    <message>
        <source>New account operation…</source>
        <translation>Nueva operación de cuenta…</translation>
    </message>
    <message>
        <source>Approve the selected payments…</source>
        <translation>Aprobar los pagos seleccionados…</translation>
    </message>
    <message>
        <source>Ledger of this client</source>
        <translation>Libro mayor de este cliente</translation>
    </message>
    <message>
        <source>House ledger</source>
        <translation>Libro mayor de la entidad</translation>
    </message>
    <message>
        <source>Refresh payments</source>
        <translation>Actualizar pagos</translation>
    </message>
    <message>
        <source>What waits for me, most urgent first</source>
        <translation>Lo pendiente para mí, lo más urgente primero</translation>
    </message>
    <message>
        <source>A withdrawal that a check stands against</source>
        <translation>Una retirada que un control impide</translation>
    </message>
    <message>
        <source>The last look before an approval</source>
        <translation>El último examen antes de una aprobación</translation>
    </message>
    <message>
        <source>A rejection with its reason</source>
        <translation>Un rechazo con su motivo</translation>
    </message>
    <message>
        <source>A question to whoever asked for the payment</source>
        <translation>Una pregunta a quien solicitó el pago</translation>
    </message>
    <message>
        <source>A withdrawal that waits for information</source>
        <translation>Una retirada que espera información</translation>
    </message>
    <message>
        <source>A settled withdrawal with all that happened</source>
        <translation>Una retirada liquidada con todo lo ocurrido</translation>
    </message>
    <message>
        <source>A withdrawal whose outcome nobody knows</source>
        <translation>Una retirada cuyo resultado nadie conoce</translation>
    </message>
    <message>
        <source>Two people say what became of it</source>
        <translation>Dos personas indican qué fue de ella</translation>
    </message>
    <message>
        <source>A withdrawal entered for a client</source>
        <translation>Una retirada registrada para un cliente</translation>
    </message>
    <message>
        <source>Everything that is open, of every kind</source>
        <translation>Todo lo abierto, de cualquier tipo</translation>
    </message>
    <message>
        <source>A deposit that somebody else paid</source>
        <translation>Un depósito que pagó otra persona</translation>
    </message>
    <message>
        <source>A deposit of which less came than announced</source>
        <translation>Un depósito del que llegó menos de lo anunciado</translation>
    </message>
    <message>
        <source>A transfer that waits for approval</source>
        <translation>Una transferencia que espera aprobación</translation>
    </message>
    <message>
        <source>A fee, a credit, an adjustment before approval</source>
        <translation>Una comisión, un crédito, un ajuste antes de su aprobación</translation>
    </message>
    <message>
        <source>A deposit announced for a client</source>
        <translation>Un depósito anunciado para un cliente</translation>
    </message>
    <message>
        <source>A transfer entered for a client</source>
        <translation>Una transferencia registrada para un cliente</translation>
    </message>
    <message>
        <source>An account operation entered for a client</source>
        <translation>Una operación de cuenta registrada para un cliente</translation>
    </message>
    <message>
        <source>Several payments approved at once, after a look at each</source>
        <translation>Varios pagos aprobados a la vez, tras examinar cada uno</translation>
    </message>
    <message>
        <source>From a client&apos;s balance down to its postings</source>
        <translation>Del saldo de un cliente hasta sus apuntes</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Changed while you read it: %1.</source>
        <translation>Cambió mientras usted lo leía: %1.</translation>
    </message>
    <message>
        <source>Given back to the queue: nothing was done with it for a while.</source>
        <translation>Devuelto a la cola: llevaba un tiempo sin actividad.</translation>
    </message>
    <message>
        <source>Select the payments in the list first.</source>
        <translation>Seleccione primero los pagos en la lista.</translation>
    </message>
    <message>
        <source>Receipts without owner</source>
        <translation>Cobros sin titular</translation>
    </message>
    <message>
        <source>Disputes of deposits</source>
        <translation>Disputas de depósitos</translation>
    </message>
    <message>
        <source>Money that came and belongs to nobody yet</source>
        <translation>Dinero recibido que aún no tiene titular</translation>
    </message>
    <message>
        <source>Somebody says whose money it is</source>
        <translation>Alguien indica de quién es el dinero</translation>
    </message>
    <message>
        <source>Deposits their payers dispute</source>
        <translation>Depósitos que disputa su ordenante</translation>
    </message>
    <message>
        <source>A dispute entered from its deposit</source>
        <translation>Una disputa registrada desde su depósito</translation>
    </message>
    <message>
        <source>A payment handed to a colleague</source>
        <translation>Un pago pasado a un compañero</translation>
    </message>
    <message>
        <source>An entry of the ledger with all its legs</source>
        <translation>Un asiento del libro mayor con todas sus partidas</translation>
    </message>
    <message>
        <source>All ways of this kind of payment</source>
        <translation>Todos los caminos de este tipo de pago</translation>
    </message>
    <message>
        <source>Every step a payment may take, and who takes it</source>
        <translation>Cada paso que puede dar un pago y quién lo da</translation>
    </message>
    <message>
        <source>Money entered by hand</source>
        <translation>Dinero registrado a mano</translation>
    </message>
    <message>
        <source>What gateways say</source>
        <translation>Lo que dicen las pasarelas</translation>
    </message>
    <message>
        <source>What clients owe</source>
        <translation>Lo que deben los clientes</translation>
    </message>
    <message>
        <source>A dispute is answered with a file</source>
        <translation>Se responde a una disputa con un archivo</translation>
    </message>
    <message>
        <source>Money entered by hand waits for a second person</source>
        <translation>Dinero registrado a mano espera a una segunda persona</translation>
    </message>
    <message>
        <source>Money read off the statement of a bank</source>
        <translation>Dinero leído del extracto de un banco</translation>
    </message>
    <message>
        <source>What gateways say and people have to judge</source>
        <translation>Lo que dicen las pasarelas y deben juzgar personas</translation>
    </message>
    <message>
        <source>What clients owe after a lost dispute</source>
        <translation>Lo que deben los clientes tras una disputa perdida</translation>
    </message>
    <message>
        <source>From a wallet to an account…</source>
        <translation>De un monedero a una cuenta…</translation>
    </message>
    <message>
        <source>Reject the selected payments…</source>
        <translation>Rechazar los pagos seleccionados…</translation>
    </message>
    <message>
        <source>Return the selected payments…</source>
        <translation>Devolver los pagos seleccionados…</translation>
    </message>
    <message>
        <source>Several payments rejected at once, for one reason</source>
        <translation>Varios pagos rechazados a la vez, por un motivo</translation>
    </message>
    <message>
        <source>Payouts that came back</source>
        <translation>Pagos que volvieron</translation>
    </message>
    <message>
        <source>A payout that came back, which nobody has dealt with</source>
        <translation>Un pago que volvió y que nadie ha atendido</translation>
    </message>
    <message>
        <source>What came back, paid out again</source>
        <translation>Lo que volvió, pagado de nuevo</translation>
    </message>
</context>
<context>
    <name>purser::payments::PayoutsPage</name>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Última consulta</translation>
    </message>
    <message>
        <source>Gateway&apos;s number</source>
        <translation>Número en la pasarela</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Indicado hasta ahora</translation>
    </message>
    <message>
        <source>Settled payouts</source>
        <translation>Pagos salientes liquidados</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>Pagos salientes en curso</translation>
    </message>
    <message>
        <source>Payouts settled in the last ninety days. One that came back afterwards is entered here by two people.</source>
        <translation>Pagos salientes liquidados en los últimos noventa días. Si alguno vuelve después, dos personas lo introducen aquí.</translation>
    </message>
    <message>
        <source>Payouts that were handed over and whose outcome is not known. Where no gateway tells us, two people enter what the bank says.</source>
        <translation>Pagos salientes entregados cuyo resultado no se conoce. Donde ninguna pasarela lo comunica, dos personas introducen lo que dice el banco.</translation>
    </message>
    <message>
        <source>No payout was settled lately.</source>
        <translation>No se ha liquidado ningún pago saliente últimamente.</translation>
    </message>
    <message>
        <source>No payout is on its way.</source>
        <translation>No hay pagos salientes en curso.</translation>
    </message>
    <message>
        <source>Payouts appear here by themselves.</source>
        <translation>Los pagos salientes aparecen aquí por sí solos.</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Enter the outcome…</source>
        <translation>Introducir el resultado…</translation>
    </message>
    <message>
        <source>Nobody has said anything</source>
        <translation>Nadie ha indicado nada</translation>
    </message>
    <message>
        <source>You; waits for another person</source>
        <translation>Usted; espera a otra persona</translation>
    </message>
    <message>
        <source>%1; waits for the second person</source>
        <translation>%1; espera a la segunda persona</translation>
    </message>
    <message>
        <source>Choose a payout in the list.</source>
        <translation>Elija un pago saliente de la lista.</translation>
    </message>
    <message>
        <source>Enter the outcome of %1…</source>
        <translation>Introducir el resultado de %1…</translation>
    </message>
    <message>
        <source>Entered; %1 waits for a second person to say the same.</source>
        <translation>Introducido; %1 espera a que una segunda persona indique lo mismo.</translation>
    </message>
    <message>
        <source>The outcome of %1 is booked.</source>
        <translation>El resultado de %1 está contabilizado.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ProposalForm</name>
    <message>
        <source>Nothing changes before another administrator approves the proposal.</source>
        <translation>Nada cambia hasta que otro administrador apruebe la propuesta.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Propose this</source>
        <translation>Proponer esto</translation>
    </message>
    <message>
        <source>Fill every field.</source>
        <translation>Rellene todos los campos.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique el motivo.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ProposalsPage</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Changes of these rules that wait for their decision. Nobody decides on what they proposed.</source>
        <translation>Cambios de estas reglas que esperan su decisión. Nadie decide sobre lo que propuso.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>No hay nada propuesto.</translation>
    </message>
    <message>
        <source>Proposals of the other pages appear here by themselves.</source>
        <translation>Las propuestas de las otras páginas aparecen aquí por sí solas.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Approve the change…</source>
        <translation>Aprobar el cambio…</translation>
    </message>
    <message>
        <source>Approval matrix</source>
        <translation>Matriz de aprobación</translation>
    </message>
    <message>
        <source>Automatic approval</source>
        <translation>Aprobación automática</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>desde %1: %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, luego </translation>
    </message>
    <message>
        <source>%1, with the password</source>
        <translation>%1, con la contraseña</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a proposal in the list.</source>
        <translation>Elija una propuesta de la lista.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Esta acción no corresponde a su rol.</translation>
    </message>
    <message>
        <source>You proposed this; another person decides.</source>
        <translation>Lo propuso usted; decide otra persona.</translation>
    </message>
    <message>
        <source>Approve the change</source>
        <translation>Aprobar el cambio</translation>
    </message>
    <message>
        <source>Reject the change</source>
        <translation>Rechazar el cambio</translation>
    </message>
    <message>
        <source>It holds at once, for payments decided from now on.</source>
        <translation>Vale de inmediato, para los pagos que se decidan desde ahora.</translation>
    </message>
    <message>
        <source>Nothing changes. Whoever proposed it sees why.</source>
        <translation>Nada cambia. Quien lo propuso ve por qué.</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>Change %1 is in force.</source>
        <translation>El cambio %1 está en vigor.</translation>
    </message>
    <message>
        <source>Change %1 is rejected.</source>
        <translation>El cambio %1 está rechazado.</translation>
    </message>
    <message>
        <source>Routes of payouts</source>
        <translation>Rutas de los pagos salientes</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s), instead of set %2</source>
        <translation>
            <numerusform>%1: %n línea en lugar del conjunto %2</numerusform>
            <numerusform>%1: %n líneas en lugar del conjunto %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Now, for %1:
%2

Proposed:
%3</source>
        <translation>Ahora, para %1:
%2

Propuesto:
%3</translation>
    </message>
    <message>
        <source>Other routes have come into force since it was proposed; it can only be rejected.</source>
        <translation>Desde la propuesta han entrado en vigor otras rutas; solo puede rechazarse.</translation>
    </message>
    <message>
        <source>%1: it does not say all that a rule must; it can only be rejected.</source>
        <translation>%1: no dice todo lo que debe decir una regla; solo se puede rechazar.</translation>
    </message>
    <message>
        <source>Source of a market rate</source>
        <translation>Fuente de un tipo de mercado</translation>
    </message>
    <message>
        <source>%1/%2: %3 of %4</source>
        <translation>%1/%2: %3 de %4</translation>
    </message>
    <message>
        <source>%1/%2: through %3</source>
        <translation>%1/%2: a través de %3</translation>
    </message>
    <message>
        <source>%1/%2: no source any more</source>
        <translation>%1/%2: ya sin fuente</translation>
    </message>
    <message>
        <source>Scope of a person</source>
        <translation>Alcance de una persona</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n brand(s), desk(s), team(s) or partner(s)</source>
        <translation>
            <numerusform>%1: %n marca, mesa, equipo o socio</numerusform>
            <numerusform>%1: %n marcas, mesas, equipos o socios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: every client</source>
        <translation>%1: todos los clientes</translation>
    </message>
    <message>
        <source>Would see: %1
%2</source>
        <translation>Vería: %1
%2</translation>
    </message>
    <message>
        <source>It holds at once: for lists, files and payments.</source>
        <translation>Vale de inmediato: para listas, expedientes y pagos.</translation>
    </message>
    <message>
        <source>Now, for deposits by %1:
%2

Proposed:
%3</source>
        <translation>Ahora, para depósitos por %1:
%2

Propuesto:
%3</translation>
    </message>
    <message>
        <source>this rule ends, the more general one holds again</source>
        <translation>esta regla termina, vuelve a regir la más general</translation>
    </message>
    <message>
        <source>%1, only for %2: %3</source>
        <translation>%1, solo para %2: %3</translation>
    </message>
    <message>
        <source>It was proposed by the clock of %1, and the cut-off goes by another since; it can only be rejected.</source>
        <translation>Se propuso según el reloj de %1 y desde entonces la hora límite sigue otro; solo se puede rechazar.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RateSourceDialog</name>
    <message>
        <source>Source of a market rate</source>
        <translation>Fuente de un tipo de mercado</translation>
    </message>
    <message>
        <source>Both directions of the pair follow from it. Nothing changes before another administrator approves the proposal.</source>
        <translation>De ella salen los dos sentidos del par. Nada cambia hasta que otro administrador apruebe la propuesta.</translation>
    </message>
    <message>
        <source>Symbol of a trading server</source>
        <translation>Símbolo de un servidor de trading</translation>
    </message>
    <message>
        <source>Through another currency</source>
        <translation>A través de otra divisa</translation>
    </message>
    <message>
        <source>No source any more</source>
        <translation>Ya sin fuente</translation>
    </message>
    <message>
        <source>Trading server</source>
        <translation>Servidor de trading</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Currency between</source>
        <translation>Divisa intermedia</translation>
    </message>
    <message>
        <source>One unit of</source>
        <translation>Una unidad de</translation>
    </message>
    <message>
        <source>Is so many units of</source>
        <translation>Son tantas unidades de</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Propose this source</source>
        <translation>Proponer esta fuente</translation>
    </message>
    <message>
        <source>Choose two currencies.</source>
        <translation>Elija dos divisas.</translation>
    </message>
    <message>
        <source>Name the server and the symbol.</source>
        <translation>Indique el servidor y el símbolo.</translation>
    </message>
    <message>
        <source>Choose a third currency.</source>
        <translation>Elija una tercera divisa.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique por qué.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RatesPage</name>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last bid</source>
        <translation>Última oferta de compra</translation>
    </message>
    <message>
        <source>Last ask</source>
        <translation>Última oferta de venta</translation>
    </message>
    <message>
        <source>Against the rate before</source>
        <translation>Frente al tipo anterior</translation>
    </message>
    <message>
        <source>So since</source>
        <translation>Así desde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Market rates</source>
        <translation>Tipos de mercado</translation>
    </message>
    <message>
        <source>What transfers between currencies are quoted by, less the markup. A price that is old, crossed or far off is not let in; one that jumped waits for a person.</source>
        <translation>Con lo que se cotizan las transferencias entre divisas, menos el margen. Un precio viejo, cruzado o muy alejado no se admite; uno que saltó espera a una persona.</translation>
    </message>
    <message>
        <source>No pair has a source.</source>
        <translation>Ningún par tiene fuente.</translation>
    </message>
    <message>
        <source>Let this rate in…</source>
        <translation>Admitir este tipo…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>a través de %1</translation>
    </message>
    <message>
        <source>Jumped; waits for a person</source>
        <translation>Saltó; espera a una persona</translation>
    </message>
    <message>
        <source>The last price is old</source>
        <translation>El último precio es viejo</translation>
    </message>
    <message>
        <source>The last price is of the future</source>
        <translation>El último precio es del futuro</translation>
    </message>
    <message>
        <source>Bid above ask</source>
        <translation>Compra por encima de venta</translation>
    </message>
    <message>
        <source>The server has no price</source>
        <translation>El servidor no tiene precio</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún no leído</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Reciente</translation>
    </message>
    <message>
        <source>Too old to be quoted</source>
        <translation>Demasiado viejo para cotizar</translation>
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
        <translation>Esta acción no corresponde a su rol.</translation>
    </message>
    <message>
        <source>Choose a rate that jumped.</source>
        <translation>Elija un tipo que haya saltado.</translation>
    </message>
    <message>
        <source>Let %1/%2 in</source>
        <translation>Admitir %1/%2</translation>
    </message>
    <message>
        <source>Transfers are quoted by it from now on. Look at another source first: what a server says by mistake costs money.</source>
        <translation>A partir de ahora se cotiza con él. Mire antes otra fuente: lo que un servidor dice por error cuesta dinero.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Where you looked</source>
        <translation>Dónde miró</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>Admitir %1</translation>
    </message>
    <message>
        <source>%1/%2 is let in.</source>
        <translation>%1/%2 queda admitido.</translation>
    </message>
    <message>
        <source>An administrator proposes the symbol of a trading server here, and another agrees.</source>
        <translation>Un administrador propone aquí el símbolo de un servidor de trading y otro lo acepta.</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Nueva fuente…</translation>
    </message>
    <message>
        <source>Propose another source…</source>
        <translation>Proponer otra fuente…</translation>
    </message>
    <message>
        <source>Choose a pair in the list.</source>
        <translation>Elija un par de la lista.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>El cambio %1 está propuesto; decide otro administrador.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReceiptEntryDialog</name>
    <message>
        <source>Money that came to a bank account</source>
        <translation>Dinero que llegó a una cuenta bancaria</translation>
    </message>
    <message>
        <source>As it stands on the statement of the bank. Another person compares it with the same statement; only then it is booked.</source>
        <translation>Tal como consta en el extracto del banco. Otra persona lo compara con el mismo extracto; solo entonces se contabiliza.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Referencia del banco</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Lo que escribió el pagador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Enter the money</source>
        <translation>Registrar el dinero</translation>
    </message>
    <message>
        <source>Give the bank&apos;s reference.</source>
        <translation>Indique la referencia del banco.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Introduzca el importe.</translation>
    </message>
    <message>
        <source>Say who paid.</source>
        <translation>Diga quién pagó.</translation>
    </message>
    <message>
        <source>Payer&apos;s IBAN</source>
        <translation>IBAN del ordenante</translation>
    </message>
    <message>
        <source>where the statement says it</source>
        <translation>si el extracto lo indica</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReceiptsWindow</name>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Qué escribió el ordenante</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>To go back, says</source>
        <translation>Devolver, según</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Provider keeps</source>
        <translation>Retiene el proveedor</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Cobros</translation>
    </message>
    <message>
        <source>Money that came and that no announced deposit claims. It is booked already, as not allocated; what is missing is its owner.</source>
        <translation>Dinero recibido que no corresponde a ningún depósito anunciado. Ya está contabilizado como sin asignar; falta saber de quién es.</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Sin titular</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Asignados</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>Money that no announced deposit claims appears by itself.</source>
        <translation>El dinero que no corresponde a ningún depósito anunciado aparece por sí solo.</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>Abrir el pago</translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Choose a receipt in the list.</source>
        <translation>Elija un cobro de la lista.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Esta acción no corresponde a su rol.</translation>
    </message>
    <message>
        <source>Only money without an owner is allocated or sent back.</source>
        <translation>Solo el dinero sin titular se asigna o se devuelve.</translation>
    </message>
    <message>
        <source>It belongs to no payment yet.</source>
        <translation>Aún no corresponde a ningún pago.</translation>
    </message>
    <message>
        <source>Allocate %1…</source>
        <translation>Asignar %1…</translation>
    </message>
    <message>
        <source>Confirm sending back…</source>
        <translation>Confirmar la devolución…</translation>
    </message>
    <message>
        <source>Allocated as %1; another person approves it.</source>
        <translation>Asignado como %1; lo aprueba otra persona.</translation>
    </message>
    <message>
        <source>Sent back to its payer.</source>
        <translation>Devuelto al ordenante.</translation>
    </message>
    <message>
        <source>Proposed; a second person says the same before it is booked back.</source>
        <translation>Propuesto; una segunda persona dice lo mismo antes de contabilizar la devolución.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RecoveriesWindow</name>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>A causa de</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Aún se debe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Espera a una segunda persona</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>to be written off, says %1</source>
        <translation>dar de baja, dice %1</translation>
    </message>
    <message>
        <source>What clients owe</source>
        <translation>Lo que deben los clientes</translation>
    </message>
    <message>
        <source>What a lost dispute or a deposit taken back has left. Nothing is taken from another account by itself; the client&apos;s withdrawals are stopped by a check until it is paid or written off.</source>
        <translation>Lo que ha dejado una disputa perdida o un depósito retirado. Nada se toma por sí solo de otra cuenta; una comprobación detiene los retiros del cliente hasta que se pague o se dé de baja.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Se debe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>Nobody owes anything here.</source>
        <translation>Aquí nadie debe nada.</translation>
    </message>
    <message>
        <source>Open the deposit</source>
        <translation>Abrir el depósito</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>Dar de baja…</translation>
    </message>
    <message>
        <source>Drop the payment…</source>
        <translation>Descartar el pago…</translation>
    </message>
    <message>
        <source>Confirm the payment…</source>
        <translation>Confirmar el pago…</translation>
    </message>
    <message>
        <source>Enter a payment…</source>
        <translation>Registrar un pago…</translation>
    </message>
    <message>
        <source>a lost dispute</source>
        <translation>una disputa perdida</translation>
    </message>
    <message>
        <source>a deposit taken back</source>
        <translation>un depósito retirado</translation>
    </message>
    <message>
        <source>Choose a debt in the list.</source>
        <translation>Elija una deuda de la lista.</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Su función no hace esto.</translation>
    </message>
    <message>
        <source>This debt has ended.</source>
        <translation>Esta deuda ha terminado.</translation>
    </message>
    <message>
        <source>A payment waits for a second person.</source>
        <translation>Un pago espera a una segunda persona.</translation>
    </message>
    <message>
        <source>No payment waits for a second person.</source>
        <translation>Ningún pago espera a una segunda persona.</translation>
    </message>
    <message>
        <source>You entered it; another person confirms it.</source>
        <translation>Lo registró usted; lo confirma otra persona.</translation>
    </message>
    <message>
        <source>You proposed it; another person says the same.</source>
        <translation>Lo propuso usted; otra persona dice lo mismo.</translation>
    </message>
    <message>
        <source>Confirm writing off…</source>
        <translation>Confirmar la baja…</translation>
    </message>
    <message>
        <source>Proposed; another person confirms it before it is booked.</source>
        <translation>Propuesto; otra persona lo confirma antes de contabilizarlo.</translation>
    </message>
    <message>
        <source>Confirm a payment towards %1</source>
        <translation>Confirmar un pago a cuenta de %1</translation>
    </message>
    <message>
        <source>Drop a payment towards %1</source>
        <translation>Descartar un pago a cuenta de %1</translation>
    </message>
    <message>
        <source>It is booked at once.</source>
        <translation>Se contabiliza de inmediato.</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>No se contabiliza nada.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>the client&apos;s wallet</source>
        <translation>el monedero del cliente</translation>
    </message>
    <message>
        <source>money that came</source>
        <translation>dinero que llegó</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Book the payment</source>
        <translation>Contabilizar el pago</translation>
    </message>
    <message>
        <source>Drop the payment</source>
        <translation>Descartar el pago</translation>
    </message>
    <message>
        <source>Paid: nothing is owed any more.</source>
        <translation>Pagado: ya no se debe nada.</translation>
    </message>
    <message>
        <source>The debt stays open with what is left.</source>
        <translation>La deuda sigue abierta por lo que queda.</translation>
    </message>
    <message>
        <source>Write off what is owed for %1</source>
        <translation>Dar de baja lo que se debe por %1</translation>
    </message>
    <message>
        <source>It becomes a loss when a second person says the same.</source>
        <translation>Se convierte en pérdida cuando una segunda persona dice lo mismo.</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Dicho hasta ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why nothing more will come</source>
        <translation>Por qué no llegará nada más</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>Dar de baja %1</translation>
    </message>
    <message>
        <source>Written off.</source>
        <translation>Dado de baja.</translation>
    </message>
    <message>
        <source>Proposed; a second person says the same.</source>
        <translation>Propuesto; una segunda persona dice lo mismo.</translation>
    </message>
    <message>
        <source>a payout of too much</source>
        <translation>un pago excesivo</translation>
    </message>
</context>
<context>
    <name>purser::payments::RecoveryPaymentDialog</name>
    <message>
        <source>A payment towards %1</source>
        <translation>Un pago a cuenta de %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Aún se debe</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Out of the client&apos;s wallet</source>
        <translation>Del monedero del cliente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Importe, %1</translation>
    </message>
    <message>
        <source>How you know that the client means this debt</source>
        <translation>Cómo sabe que el cliente se refiere a esta deuda</translation>
    </message>
    <message>
        <source>Propose the payment</source>
        <translation>Proponer el pago</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Introduzca el importe.</translation>
    </message>
    <message>
        <source>Only %1 is owed.</source>
        <translation>Solo se deben %1.</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation>Diga cómo lo sabe.</translation>
    </message>
    <message>
        <source>Money the client sent for it, or out of their wallet when they agreed in writing. Another person confirms it before it is booked.</source>
        <translation>Dinero que el cliente envió para ello, o de su monedero si lo aceptó por escrito. Otra persona lo confirma antes de que se contabilice.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RejectDialog</name>
    <message>
        <source>Write it to the client</source>
        <translation>Escribírselo al cliente</translation>
    </message>
    <message>
        <source>The letter says what is chosen above in the client&apos;s language and nothing else; the reason and the words of the office are no part of it.</source>
        <translation>La carta dice en el idioma del cliente lo elegido arriba y nada más; el motivo y las palabras de la oficina no forman parte de ella.</translation>
    </message>
    <message>
        <source>Choose what the client may read</source>
        <translation>Elija lo que el cliente puede leer</translation>
    </message>
    <message>
        <source>What the client is told</source>
        <translation>Lo que se le dice al cliente</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Choose what the client is told.</source>
        <translation>Elija lo que se le dice al cliente.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReleaseListDialog</name>
    <message>
        <source>Release several files</source>
        <translation>Liberar varios archivos</translation>
    </message>
    <message>
        <source>These bytes and no others go to the bank. Each is released on its own; what you may not release stays.</source>
        <translation>Estos bytes y no otros van al banco. Cada archivo se libera por separado; lo que usted no puede liberar se queda.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>%1: to %2, hash ends in %3</source>
        <translation>%1: a %2, el hash termina en %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>Release %n file(s)</source>
        <translation>
            <numerusform>Liberar %n archivo</numerusform>
            <numerusform>Liberar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>You may release none of these files.</source>
        <translation>Usted no puede liberar ninguno de estos archivos.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ResolveDialog</name>
    <message>
        <source>It was not carried out</source>
        <translation>No se ejecutó</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Cómo lo sabe</translation>
    </message>
    <message>
        <source>Confirm what happened</source>
        <translation>Confirmar lo ocurrido</translation>
    </message>
    <message>
        <source>Propose what happened</source>
        <translation>Proponer lo ocurrido</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Mark in the comment</source>
        <translation>Marca en el comentario</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>%1, looked up %2 times</source>
        <translation>%1, consultada %2 veces</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Último dato</translation>
    </message>
    <message>
        <source>carried out, ticket %1</source>
        <translation>ejecutada, ticket %1</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>no ejecutada</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Indicado hasta ahora</translation>
    </message>
    <message>
        <source>%1: %2 (“%3”)</source>
        <translation>%1: %2 («%3»)</translation>
    </message>
    <message>
        <source>Say whether it was carried out.</source>
        <translation>Indique si se ejecutó.</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation>Indique cómo lo sabe.</translation>
    </message>
    <message>
        <source>What we asked</source>
        <translation>Qué solicitamos</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Qué encontró</translation>
    </message>
    <message>
        <source>What each side shows</source>
        <translation>Qué muestra cada parte</translation>
    </message>
    <message>
        <source>Our books, without it</source>
        <translation>Nuestros libros, sin ella</translation>
    </message>
    <message>
        <source>Our books, with it</source>
        <translation>Nuestros libros, con ella</translation>
    </message>
    <message>
        <source>Looked up on %1</source>
        <translation>Consulta en %1</translation>
    </message>
    <message>
        <source>Balance on %1</source>
        <translation>Saldo en %1</translation>
    </message>
    <message>
        <source>What was done so far</source>
        <translation>Qué se ha hecho hasta ahora</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReturnDialog</name>
    <message>
        <source>Write to the client as well</source>
        <translation>Escribir también al cliente</translation>
    </message>
    <message>
        <source>The letter says the reason in the client&apos;s language and nothing else; what you write for colleagues is no part of it.</source>
        <translation>La carta dice el motivo en el idioma del cliente y nada más; lo que usted escribe para sus colegas no forma parte de ella.</translation>
    </message>
    <message>
        <source>Choose who is asked</source>
        <translation>Elija a quién se pregunta</translation>
    </message>
    <message>
        <source>The end of that business day. The question then comes back to you.</source>
        <translation>El final de ese día hábil. Después la pregunta vuelve a usted.</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Se pregunta a</translation>
    </message>
    <message>
        <source>Answer due by</source>
        <translation>Respuesta hasta</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>The partner manager</source>
        <translation>El gestor de socios</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who may be asked is being read.</source>
        <translation>Se está leyendo a quién se puede preguntar.</translation>
    </message>
    <message>
        <source>Choose who is asked.</source>
        <translation>Elija a quién se pregunta.</translation>
    </message>
    <message>
        <source>Write what you need to know.</source>
        <translation>Escriba lo que necesita saber.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ReturnReceiptDialog</name>
    <message>
        <source>Send back %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Send it back at the provider first, then give its reference here. It is booked back when a second person gives the same.</source>
        <translation>Devuélvalo primero en el proveedor e indique aquí su referencia. La devolución se contabiliza cuando una segunda persona indica la misma.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Indicado hasta ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Provider&apos;s reference</source>
        <translation>Referencia del proveedor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Propose to send back %1</source>
        <translation>Proponer la devolución de %1</translation>
    </message>
    <message>
        <source>Confirm that %1 went back</source>
        <translation>Confirmar la devolución de %1</translation>
    </message>
    <message>
        <source>Give the provider&apos;s reference.</source>
        <translation>Indique la referencia del proveedor.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique el motivo.</translation>
    </message>
</context>
<context>
    <name>purser::payments::RouteEditor</name>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Ask this one earlier</source>
        <translation>Preguntar antes a esta</translation>
    </message>
    <message>
        <source>Ask this one later</source>
        <translation>Preguntar después a esta</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>From which amount</source>
        <translation>Desde qué importe</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>Up to which amount</source>
        <translation>Hasta qué importe</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Clients of which countries</source>
        <translation>Clientes de qué países</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>todos los países</translation>
    </message>
    <message>
        <source>only</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>all but</source>
        <translation>todos menos</translation>
    </message>
    <message>
        <source>Countries, two letters each</source>
        <translation>Países, dos letras cada uno</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
</context>
<context>
    <name>purser::payments::RouteQuestion</name>
    <message>
        <source>Where would a deposit go? %1</source>
        <translation>¿Adónde iría un depósito? %1</translation>
    </message>
    <message>
        <source>Where would a payout go? %1</source>
        <translation>¿Adónde iría un pago? %1</translation>
    </message>
    <message>
        <source>By the routes that hold and the gateways as they are now. Nothing is sent or changed.</source>
        <translation>Según las rutas vigentes y las pasarelas tal como están ahora. No se envía ni se cambia nada.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount after the fee</source>
        <translation>Importe tras la comisión</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Client&apos;s country</source>
        <translation>País del cliente</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Introduzca el importe.</translation>
    </message>
    <message>
        <source>Name the client&apos;s country by two letters, such as DE.</source>
        <translation>Indique el país del cliente con dos letras, como DE.</translation>
    </message>
    <message>
        <source>No gateway takes it.</source>
        <translation>Ninguna pasarela lo toma.</translation>
    </message>
    <message>
        <source>%1 takes it.</source>
        <translation>%1 lo toma.</translation>
    </message>
    <message>
        <source>%1: asked later, since it is not well</source>
        <translation>%1: se consulta después, porque no está bien</translation>
    </message>
    <message>
        <source>%1: asked after a refusal</source>
        <translation>%1: se consulta tras un rechazo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its line is not in use</source>
        <translation>su línea no está en uso</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>otra moneda</translation>
    </message>
    <message>
        <source>below its least amount</source>
        <translation>por debajo de su importe mínimo</translation>
    </message>
    <message>
        <source>above its highest amount</source>
        <translation>por encima de su importe máximo</translation>
    </message>
    <message>
        <source>not for this country</source>
        <translation>no para este país</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desconectada</translation>
    </message>
</context>
<context>
    <name>purser::payments::RouteTexts</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>all but %1</source>
        <translation>todos menos %1</translation>
    </message>
    <message>
        <source>%1. %2: currency %3; amounts %4; clients&apos; countries %5</source>
        <translation>%1. %2: divisa %3; importes %4; países de los clientes %5</translation>
    </message>
    <message>
        <source>%1; not in use</source>
        <translation>%1; sin usar</translation>
    </message>
    <message>
        <source>No line: every payout goes to %1.</source>
        <translation>Sin líneas: cada pago va a %1.</translation>
    </message>
    <message>
        <source>No cut-off: it leaves at any time.</source>
        <translation>Sin hora límite: sale en cualquier momento.</translation>
    </message>
    <message>
        <source>Line %1: no such gateway is known.</source>
        <translation>Línea %1: no se conoce esa pasarela.</translation>
    </message>
    <message>
        <source>Line %1: no such currency is known.</source>
        <translation>Línea %1: no se conoce esa divisa.</translation>
    </message>
    <message>
        <source>Line %1: the lower amount cannot be used.</source>
        <translation>Línea %1: no se puede usar el importe inferior.</translation>
    </message>
    <message>
        <source>Line %1: the upper amount must be above the lower one.</source>
        <translation>Línea %1: el importe superior debe ser mayor que el inferior.</translation>
    </message>
    <message>
        <source>Line %1: countries are written as two letters each, such as DE, FR.</source>
        <translation>Línea %1: los países se escriben con dos letras, como DE, FR.</translation>
    </message>
    <message>
        <source>Line %1: the countries left out are written as two letters each, and only where no others are named.</source>
        <translation>Línea %1: los países excluidos se escriben con dos letras, y solo donde no se nombran otros.</translation>
    </message>
    <message>
        <source>Line %1: this gateway stands in a line before with the same currency.</source>
        <translation>Línea %1: esta pasarela ya está en una línea anterior con la misma divisa.</translation>
    </message>
    <message>
        <source>Line %1 cannot be used.</source>
        <translation>La línea %1 no se puede usar.</translation>
    </message>
    <message>
        <source>No line: every page is opened at %1.</source>
        <translation>Ninguna línea: toda página se abre en %1.</translation>
    </message>
    <message>
        <source>Cut-off: %1 (%2).</source>
        <translation>Hora límite: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>purser::payments::RoutesDialog</name>
    <message>
        <source>Routes of payouts: %1</source>
        <translation>Rutas de los pagos salientes: %1</translation>
    </message>
    <message>
        <source>The first line that takes a payout is asked first. Nothing changes before another administrator approves the proposal. Ctrl+Shift with the arrows moves a line, Ctrl+Shift+Delete takes it away.</source>
        <translation>La primera línea que acepta un pago es la primera a la que se pregunta. Nada cambia hasta que otro administrador apruebe la propuesta. Ctrl+Mayús con las flechas mueve una línea, Ctrl+Mayús+Supr la quita.</translation>
    </message>
    <message>
        <source>What is sent after the cut-off leaves a day later</source>
        <translation>Lo que se envía después de la hora límite sale un día más tarde</translation>
    </message>
    <message>
        <source>Where would they have gone?</source>
        <translation>¿Adónde habrían ido?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Propose these routes</source>
        <translation>Proponer estas rutas</translation>
    </message>
    <message>
        <source>Lines, the first is asked first</source>
        <translation>Líneas, a la primera se pregunta primero</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Tried on the payouts of the past</source>
        <translation>Probado con los pagos del pasado</translation>
    </message>
    <message>
        <source>The largest payouts that would have gone elsewhere</source>
        <translation>Los mayores pagos que habrían ido a otra parte</translation>
    </message>
    <message>
        <source>No line: every payout of this method shall go to %1</source>
        <translation>Sin líneas: cada pago de este método debe ir a %1</translation>
    </message>
    <message>
        <source>No line in use: payouts of this method shall be refused and the money go back</source>
        <translation>Ninguna línea en uso: los pagos de este método deben rechazarse y el dinero volver</translation>
    </message>
    <message>
        <source>Say that the method shall be left without a route in use.</source>
        <translation>Diga que el método debe quedar sin ruta en uso.</translation>
    </message>
    <message>
        <source>An administrator proposes it; here it can be tried.</source>
        <translation>La propone un administrador; aquí se puede probar.</translation>
    </message>
    <message>
        <source>These are the routes that hold now.</source>
        <translation>Estas son las rutas que rigen ahora.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique el motivo.</translation>
    </message>
    <message>
        <source>Payouts in %1 days: %2; to another gateway: %3.</source>
        <translation>Pagos en %1 días: %2; a otra pasarela: %3.</translation>
    </message>
    <message>
        <source>%1: then %2, now %3.</source>
        <translation>%1: entonces %2, ahora %3.</translation>
    </message>
    <message>
        <source>No line takes %1 of them.</source>
        <translation>Ninguna línea acepta %1 de ellos.</translation>
    </message>
    <message>
        <source>then: %1; now: %2</source>
        <translation>entonces: %1; ahora: %2</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>ninguna línea</translation>
    </message>
    <message>
        <source>Routes of deposits: %1</source>
        <translation>Rutas de depósitos: %1</translation>
    </message>
    <message>
        <source>The first line that takes a deposit opens its page. Nothing changes before another administrator approves the proposal. Ctrl+Shift with the arrows moves a line, Ctrl+Shift+Delete takes it away.</source>
        <translation>La primera línea que toma un depósito abre su página. Nada cambia antes de que otro administrador apruebe la propuesta. Ctrl+Mayús con las flechas mueve una línea, Ctrl+Mayús+Supr la quita.</translation>
    </message>
    <message>
        <source>Tried on the deposits of the past</source>
        <translation>Probado con los depósitos del pasado</translation>
    </message>
    <message>
        <source>The largest deposits that would have gone elsewhere</source>
        <translation>Los mayores depósitos que habrían ido a otra parte</translation>
    </message>
    <message>
        <source>No line: every page of this method shall be opened at %1</source>
        <translation>Ninguna línea: toda página de este método se abrirá en %1</translation>
    </message>
    <message>
        <source>No line in use: deposits of this method shall be refused</source>
        <translation>Ninguna línea en uso: los depósitos de este método se rechazarán</translation>
    </message>
    <message>
        <source>Deposits in %1 days: %2; to another gateway: %3.</source>
        <translation>Depósitos en %1 días: %2; a otra pasarela: %3.</translation>
    </message>
    <message>
        <source>Cut-off, by the clock of %1</source>
        <translation>Hora límite, según el reloj de %1</translation>
    </message>
</context>
<context>
    <name>purser::payments::RoutesPage</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Clients&apos; countries</source>
        <translation>Países de los clientes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next cut-off</source>
        <translation>Próxima hora límite</translation>
    </message>
    <message>
        <source>Routes and cut-offs</source>
        <translation>Rutas y horas límite</translation>
    </message>
    <message>
        <source>No method takes payouts.</source>
        <translation>Ningún método acepta pagos salientes.</translation>
    </message>
    <message>
        <source>An administrator opens one.</source>
        <translation>Un administrador abre uno.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Asked last: switched off</source>
        <translation>La última: desactivada</translation>
    </message>
    <message>
        <source>Asked last: cannot be reached</source>
        <translation>La última: no accesible</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Which gateways take the payouts of a method, in the order they are asked. What is sent before the next cut-off leaves on that day. One administrator proposes others, and another decides.</source>
        <translation>Qué pasarelas aceptan los pagos de un método, en el orden en que se les pregunta. Lo que se envía antes de la próxima hora límite sale ese día. Un administrador propone otras y otro decide.</translation>
    </message>
    <message>
        <source>Try or propose others…</source>
        <translation>Probar o proponer otras…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Esta acción no corresponde a su rol.</translation>
    </message>
    <message>
        <source>Choose a route in the list.</source>
        <translation>Elija una ruta de la lista.</translation>
    </message>
    <message>
        <source>Try or propose others for: %1…</source>
        <translation>Probar o proponer otras para: %1…</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>El cambio %1 está propuesto; decide otro administrador.</translation>
    </message>
    <message>
        <source>Routes of deposits</source>
        <translation>Rutas de depósitos</translation>
    </message>
    <message>
        <source>At which gateways the pages are opened on which clients of a method pay in, in the order they are asked; one that is switched off opens none. One administrator proposes others, and another decides.</source>
        <translation>En qué pasarelas se abren las páginas en las que pagan los clientes de un método, en el orden en que se consultan; una desconectada no abre ninguna. Un administrador propone otras y otro decide.</translation>
    </message>
    <message>
        <source>No method opens pages for deposits.</source>
        <translation>Ningún método abre páginas para depósitos.</translation>
    </message>
    <message>
        <source>Where would one go?…</source>
        <translation>¿Adónde iría uno?…</translation>
    </message>
    <message>
        <source>Opens no page: switched off</source>
        <translation>No abre páginas: desconectada</translation>
    </message>
</context>
<context>
    <name>purser::payments::ScopeDialog</name>
    <message>
        <source>What %1 sees</source>
        <translation>Lo que ve %1</translation>
    </message>
    <message>
        <source>Nothing changes before another administrator approves the proposal; then it holds at once.</source>
        <translation>Nada cambia antes de que otro administrador apruebe la propuesta; después vale de inmediato.</translation>
    </message>
    <message>
        <source>Every client</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Clients of</source>
        <translation>Clientes de</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Propose this scope</source>
        <translation>Proponer este alcance</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, luego %2</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>Pagos abiertos</translation>
    </message>
    <message>
        <source>Open applications</source>
        <translation>Solicitudes abiertas</translation>
    </message>
    <message>
        <source>No role of this person may see every client: nobody would be seen.</source>
        <translation>Ninguna función de esta persona puede ver a todos los clientes: no vería a nadie.</translation>
    </message>
    <message>
        <source>This is the scope as it is.</source>
        <translation>Este es el alcance actual.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ScopesPage</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Sees the clients of</source>
        <translation>Ve a los clientes de</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Alcances</translation>
    </message>
    <message>
        <source>Which clients each member of staff sees, with their payments and applications. Another administrator decides on a change; nobody changes their own.</source>
        <translation>Qué clientes ve cada miembro del personal, con sus pagos y solicitudes. Sobre un cambio decide otro administrador; nadie cambia el suyo.</translation>
    </message>
    <message>
        <source>There is nobody.</source>
        <translation>No hay nadie.</translation>
    </message>
    <message>
        <source>Staff are made by two administrators.</source>
        <translation>El personal lo crean dos administradores.</translation>
    </message>
    <message>
        <source>Propose another scope…</source>
        <translation>Proponer otro alcance…</translation>
    </message>
    <message>
        <source>Brand %1</source>
        <translation>Marca %1</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Mesa %1</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Equipo %1</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>Socio %1</translation>
    </message>
    <message>
        <source>every client</source>
        <translation>todos los clientes</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Clients now %1, then %2.</source>
        <translation>Clientes ahora %1, luego %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) more come into sight.</source>
        <translation>
            <numerusform>%n cliente más pasa a verse.</numerusform>
            <numerusform>%n clientes más pasan a verse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) go out of sight.</source>
        <translation>
            <numerusform>%n cliente deja de verse.</numerusform>
            <numerusform>%n clientes dejan de verse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same clients are seen.</source>
        <translation>Se ven los mismos clientes.</translation>
    </message>
    <message>
        <source>Another scope is proposed</source>
        <translation>Hay otro alcance propuesto</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Su función no hace esto.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Elija a alguien de la lista.</translation>
    </message>
    <message>
        <source>Nobody changes their own scope.</source>
        <translation>Nadie cambia su propio alcance.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>El cambio %1 está propuesto; decide otro administrador.</translation>
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
        <translation>Se controla: %1</translation>
    </message>
    <message>
        <source>A second person may let a payment pass against it</source>
        <translation>Una segunda persona puede dejar pasar un pago pese a ello</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entidad jurídica</translation>
    </message>
    <message>
        <source>Money goes back</source>
        <translation>El dinero vuelve</translation>
    </message>
    <message>
        <source>Own transfers free up to, %1</source>
        <translation>Transferencias propias libres hasta, %1</translation>
    </message>
    <message>
        <source>Confirmed deposits free up to, %1</source>
        <translation>Depósitos confirmados libres hasta, %1</translation>
    </message>
    <message>
        <source>Bonus allowed</source>
        <translation>Bono permitido</translation>
    </message>
    <message>
        <source>Transfers between clients allowed</source>
        <translation>Transferencias entre clientes permitidas</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Part of the amount</source>
        <translation>Parte del importe</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>Parte fija</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most; empty: no limit</source>
        <translation>Como máximo; vacío: sin límite</translation>
    </message>
    <message>
        <source>No fee any more</source>
        <translation>Sin comisión a partir de ahora</translation>
    </message>
    <message>
        <source>Taken off the market rate</source>
        <translation>Se resta del tipo de mercado</translation>
    </message>
    <message>
        <source>No markup of its own: the general one holds again</source>
        <translation>Sin margen propio: vuelve a regir el general</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>País, dos letras</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>No rule for this country any more</source>
        <translation>Sin regla para este país a partir de ahora</translation>
    </message>
    <message>
        <source>From currency</source>
        <translation>De la divisa</translation>
    </message>
    <message>
        <source>Into currency</source>
        <translation>A la divisa</translation>
    </message>
    <message>
        <source>A rule of automatic approval may pass it when it asks for a look</source>
        <translation>Una regla de aprobación automática puede dejarla pasar cuando pide una mirada</translation>
    </message>
</context>
<context>
    <name>purser::payments::SettingTexts</name>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Entidad jurídica</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Markup on a rate</source>
        <translation>Margen sobre un tipo</translation>
    </message>
    <message>
        <source>Method in a country</source>
        <translation>Método en un país</translation>
    </message>
    <message>
        <source>the oldest deposit first</source>
        <translation>primero al depósito más antiguo</translation>
    </message>
    <message>
        <source>in proportion to the deposits</source>
        <translation>en proporción a los depósitos</translation>
    </message>
    <message>
        <source>cards first</source>
        <translation>primero a tarjetas</translation>
    </message>
    <message>
        <source>wherever the client wishes</source>
        <translation>a donde desee el cliente</translation>
    </message>
    <message>
        <source>not to be used</source>
        <translation>no debe usarse</translation>
    </message>
    <message>
        <source>only after a look</source>
        <translation>solo con control en amarillo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>bono permitido</translation>
    </message>
    <message>
        <source>no bonus</source>
        <translation>sin bono</translation>
    </message>
    <message>
        <source>transfers between clients</source>
        <translation>transferencias entre clientes</translation>
    </message>
    <message>
        <source>no transfers between clients</source>
        <translation>sin transferencias entre clientes</translation>
    </message>
    <message>
        <source>own transfers free up to %1</source>
        <translation>transferencias propias libres hasta %1</translation>
    </message>
    <message>
        <source>confirmed deposits free up to %1</source>
        <translation>depósitos confirmados libres hasta %1</translation>
    </message>
    <message>
        <source>money goes back %1</source>
        <translation>el dinero vuelve: %1</translation>
    </message>
    <message>
        <source>%1 and %2 of the amount, at least %3</source>
        <translation>%1 y %2 del importe, como mínimo %3</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, como máximo %2</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>ya no está en vigor</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on; a second person may let a payment pass</source>
        <translation>activo; una segunda persona puede dejar pasar un pago</translation>
    </message>
    <message>
        <source>on; nobody may let a payment pass</source>
        <translation>activo; nadie puede dejar pasar un pago</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1; no rule passes it</source>
        <translation>%1; ninguna regla la deja pasar</translation>
    </message>
</context>
<context>
    <name>purser::payments::SettingsPage</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The figures and switches that payments are checked and carried out by: what asks for a look, what stops, what an entity allows, what clients pay. A change is proposed by one administrator and decided by another.</source>
        <translation>Las cifras e interruptores con los que se controlan y ejecutan los pagos: qué queda en amarillo, qué se frena, qué permite una entidad, qué pagan los clientes. Un administrador propone un cambio y otro lo decide.</translation>
    </message>
    <message>
        <source>No setting.</source>
        <translation>Ningún ajuste.</translation>
    </message>
    <message>
        <source>They are there as soon as the office is set up.</source>
        <translation>Están ahí en cuanto se configura la oficina.</translation>
    </message>
    <message>
        <source>New fee…</source>
        <translation>Nueva comisión…</translation>
    </message>
    <message>
        <source>New markup…</source>
        <translation>Nuevo margen…</translation>
    </message>
    <message>
        <source>New country…</source>
        <translation>Nuevo país…</translation>
    </message>
    <message>
        <source>Propose another…</source>
        <translation>Proponer otra…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Esta acción no corresponde a su rol.</translation>
    </message>
    <message>
        <source>Choose a setting in the list.</source>
        <translation>Elija un ajuste de la lista.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>El cambio %1 está propuesto; decide otro administrador.</translation>
    </message>
</context>
<context>
    <name>purser::payments::SheetBeside</name>
    <message>
        <source>%1 disputed, %2, fee %3</source>
        <translation>%1 en disputa, %2, comisión %3</translation>
    </message>
    <message>
        <source>evidence due in %1</source>
        <translation>plazo de pruebas: %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Same payer and method</source>
        <translation>Mismo ordenante y método</translation>
    </message>
    <message>
        <source>Same destination</source>
        <translation>Mismo destino</translation>
    </message>
    <message>
        <source>%1 (%2). %3.</source>
        <translation>%1 (%2). %3.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>espera su envío</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>enviada %1</translation>
    </message>
    <message>
        <source>refused by the mail server %1</source>
        <translation>rechazada por el servidor de correo %1</translation>
    </message>
    <message>
        <source>given up %1</source>
        <translation>abandonada %1</translation>
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
        <translation>Usted, como %1</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>A %1</source>
        <translation>Un %1</translation>
    </message>
    <message>
        <source>Requested by %1</source>
        <translation>Solicitado por %1</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Modificado por %1</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Rechazado por %1</translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>Devuelto por %1</translation>
    </message>
    <message>
        <source>Cancelled by %1</source>
        <translation>Anulado por %1</translation>
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
        <translation>Libro mayor: %1 → %2</translation>
    </message>
    <message>
        <source>%1: balance %2 on %3</source>
        <translation>%1: saldo %2 en %3</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %2 en %3</translation>
    </message>
    <message>
        <source>%1, margin checked by the server</source>
        <translation>%1, margen comprobado por el servidor</translation>
    </message>
    <message>
        <source>%1: pay %2 to %3, %4</source>
        <translation>%1: pagar %2 a %3, %4</translation>
    </message>
    <message>
        <source>when it has arrived</source>
        <translation>cuando haya llegado</translation>
    </message>
    <message>
        <source>%1: pay %2 to %3</source>
        <translation>%1: pagar %2 a %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ticket %1, %2 %3</source>
        <translation>ticket %1, %2 %3</translation>
    </message>
    <message>
        <source>journal %1, %2</source>
        <translation>asiento %1, %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Part %1: pay %2 by %3</source>
        <translation>Parte %1: pagar %2 a través de %3</translation>
    </message>
    <message>
        <source>Part %1: refund %2 of deposit %3 by %4</source>
        <translation>Parte %1: reembolsar %2 del depósito %3 a través de %4</translation>
    </message>
    <message>
        <source>the client has it</source>
        <translation>el cliente lo ha recibido</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>goes another way</source>
        <translation>va por otra vía</translation>
    </message>
    <message>
        <source>only people can judge what the gateway says</source>
        <translation>solo una persona puede juzgar lo que dice la pasarela</translation>
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
        <translation>Qué</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>Aprueba</translation>
    </message>
    <message>
        <source>In the stead of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Importe máximo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Suplencias</translation>
    </message>
    <message>
        <source>A delegation gives a colleague your step for a time. Break-glass gives a role that nobody is there to use, for an hour: a second person confirms it, compliance reviews it afterwards.</source>
        <translation>Una delegación da su paso a un compañero durante un tiempo. El acceso de emergencia da por una hora un rol que nadie está para ejercer: una segunda persona lo confirma y Cumplimiento lo revisa después.</translation>
    </message>
    <message>
        <source>Everybody approves for themselves.</source>
        <translation>Cada persona aprueba lo suyo.</translation>
    </message>
    <message>
        <source>Delegate before an absence, so that nothing waits for you.</source>
        <translation>Delegue antes de una ausencia, para que nada le espere.</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisión…</translation>
    </message>
    <message>
        <source>Confirm break-glass…</source>
        <translation>Confirmar el acceso de emergencia…</translation>
    </message>
    <message>
        <source>Break-glass…</source>
        <translation>Acceso de emergencia…</translation>
    </message>
    <message>
        <source>Delegate my step…</source>
        <translation>Delegar mi paso…</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Revisión fuera de plazo</translation>
    </message>
    <message>
        <source>Open, review due</source>
        <translation>Abierto, por revisar</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Revisión pendiente</translation>
    </message>
    <message>
        <source>Waits for the second</source>
        <translation>Espera segunda persona</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Break-glass</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Esta acción no corresponde a su rol.</translation>
    </message>
    <message>
        <source>Choose one that is in force.</source>
        <translation>Elija una que esté en vigor.</translation>
    </message>
    <message>
        <source>Only its giver or taker ends it.</source>
        <translation>Solo la termina quien la da o quien la recibe.</translation>
    </message>
    <message>
        <source>Another person confirms it.</source>
        <translation>Lo confirma otra persona.</translation>
    </message>
    <message>
        <source>Choose a break-glass that waits for its second person.</source>
        <translation>Elija un acceso de emergencia que espere a su segunda persona.</translation>
    </message>
    <message>
        <source>Choose a break-glass that waits for its review.</source>
        <translation>Elija un acceso de emergencia que espere su revisión.</translation>
    </message>
    <message>
        <source>Delegated.</source>
        <translation>Paso delegado.</translation>
    </message>
    <message>
        <source>Asks for a role that nobody is there to use. A second person must confirm within a quarter of an hour; it raises an alarm and is reviewed by compliance.</source>
        <translation>Solicita un rol que nadie está para ejercer. Una segunda persona debe confirmarlo en un cuarto de hora; dispara una alarma y lo revisa Cumplimiento.</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>Por qué no puede esperar</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Solicitarlo</translation>
    </message>
    <message>
        <source>Asked for; a second person must confirm it within a quarter of an hour.</source>
        <translation>Solicitado; una segunda persona debe confirmarlo en un cuarto de hora.</translation>
    </message>
    <message>
        <source>End it before its time</source>
        <translation>Terminar antes de tiempo</translation>
    </message>
    <message>
        <source>From now on %1 takes no step of this role any more.</source>
        <translation>Desde ahora %1 ya no da ningún paso de este rol.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerla</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Terminada.</translation>
    </message>
    <message>
        <source>Confirm break-glass</source>
        <translation>Confirmar el acceso de emergencia</translation>
    </message>
    <message>
        <source>From now on %1 may take steps of this role for an hour. It raises an alarm.</source>
        <translation>Desde ahora %1 puede dar pasos de este rol durante una hora. Dispara una alarma.</translation>
    </message>
    <message>
        <source>What you have checked</source>
        <translation>Qué ha comprobado</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Break-glass is open for an hour.</source>
        <translation>El acceso de emergencia está abierto durante una hora.</translation>
    </message>
    <message>
        <source>Review of break-glass</source>
        <translation>Revisión del acceso de emergencia</translation>
    </message>
    <message>
        <source>Say what it was used for and whether that was right.</source>
        <translation>Indique para qué se utilizó y si fue correcto.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Qué encontró</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Cerrar la revisión</translation>
    </message>
    <message>
        <source>Reviewed.</source>
        <translation>Revisado.</translation>
    </message>
</context>
<context>
    <name>purser::payments::StatesDialog</name>
    <message>
        <source>Ways of a payment: %1</source>
        <translation>Caminos de un pago: %1</translation>
    </message>
    <message>
        <source>The office lets a payment of this kind take these steps and no other. Whole lines: a person; dashes: the office; dots: the bridge, after what the trading server or the gateway said.</source>
        <translation>La oficina permite a un pago de este tipo estos pasos y ningún otro. Línea continua: una persona; rayas: la oficina; puntos: el puente, según lo que dijo el servidor de trading o la pasarela.</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Pendiente de aprobación</translation>
    </message>
    <message>
        <source>%1 (the bridge)</source>
        <translation>%1 (el puente)</translation>
    </message>
    <message>
        <source>%1 (the office)</source>
        <translation>%1 (la oficina)</translation>
    </message>
    <message>
        <source>%1 (a person)</source>
        <translation>%1 (una persona)</translation>
    </message>
    <message>
        <source>%1: nothing follows.</source>
        <translation>%1: no sigue nada.</translation>
    </message>
    <message>
        <source>%1 may be followed by: %2.</source>
        <translation>Tras %1 puede venir: %2.</translation>
    </message>
    <message>
        <source>It is where such a payment begins.</source>
        <translation>Aquí empieza un pago así.</translation>
    </message>
    <message>
        <source>It comes after: %1.</source>
        <translation>Viene después de: %1.</translation>
    </message>
</context>
<context>
    <name>purser::payments::TermDialog</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>every method</source>
        <translation>todos los métodos</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Minutes to decide</source>
        <translation>Minutos para decidir</translation>
    </message>
    <message>
        <source>Pressing when so many are left</source>
        <translation>Urgente cuando quedan tantos</translation>
    </message>
    <message>
        <source>The clock runs in business hours only</source>
        <translation>El reloj corre solo en horario de oficina</translation>
    </message>
    <message>
        <source>Take this promise back</source>
        <translation>Retirar este compromiso</translation>
    </message>
    <message>
        <source>Calendar of</source>
        <translation>Calendario de</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Open on this day again</source>
        <translation>Volver a abrir ese día</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Closed on this weekday</source>
        <translation>Cerrado ese día de la semana</translation>
    </message>
    <message>
        <source>At least, %1</source>
        <translation>Al menos, %1</translation>
    </message>
    <message>
        <source>Card scheme</source>
        <translation>Marca de la tarjeta</translation>
    </message>
    <message>
        <source>Days to go back the same way</source>
        <translation>Días para volver por la misma vía</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Days to dispute</source>
        <translation>Días para disputar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>For a payment, %1</source>
        <translation>Por pago, %1</translation>
    </message>
    <message>
        <source>For a day, %1</source>
        <translation>Por día, %1</translation>
    </message>
    <message>
        <source>For a file, %1</source>
        <translation>Por archivo, %1</translation>
    </message>
    <message>
        <source>Only the limits of the roles from now on</source>
        <translation>Desde ahora solo los límites de los roles</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>Lo que significaría</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Sistema de pago</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>By the clock of the office from now on</source>
        <translation>Desde ahora según el reloj de la oficina</translation>
    </message>
</context>
<context>
    <name>purser::payments::TermTexts</name>
    <message>
        <source>Promise</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario de oficina</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Día festivo</translation>
    </message>
    <message>
        <source>Refunds and disputes</source>
        <translation>Reembolsos y disputas</translation>
    </message>
    <message>
        <source>Smallest withdrawal</source>
        <translation>Retiro mínimo</translation>
    </message>
    <message>
        <source>Limit of approvers</source>
        <translation>Límite de los aprobadores</translation>
    </message>
    <message>
        <source>Limit of releases</source>
        <translation>Límite de las liberaciones</translation>
    </message>
    <message>
        <source>Limit of a person</source>
        <translation>Límite de una persona</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>la oficina</translation>
    </message>
    <message>
        <source>retail clients</source>
        <translation>clientes minoristas</translation>
    </message>
    <message>
        <source>professional clients</source>
        <translation>clientes profesionales</translation>
    </message>
    <message>
        <source>eligible counterparties</source>
        <translation>contrapartes elegibles</translation>
    </message>
    <message>
        <source>every client</source>
        <translation>todos los clientes</translation>
    </message>
    <message>
        <source>other schemes</source>
        <translation>otras marcas</translation>
    </message>
    <message>
        <source>every scheme</source>
        <translation>todas las marcas</translation>
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
            <numerusform>%n minuto de horario de oficina</numerusform>
            <numerusform>%n minutos de horario de oficina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) by the clock</source>
        <translation>
            <numerusform>%n minuto de reloj</numerusform>
            <numerusform>%n minutos de reloj</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pressing when %2 are left</source>
        <translation>%1, urgente cuando quedan %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to dispute</source>
        <translation>
            <numerusform>%n día para disputar</numerusform>
            <numerusform>%n días para disputar</numerusform>
        </translation>
    </message>
    <message>
        <source>back the same way at any time, %1</source>
        <translation>devolución por la misma vía en cualquier momento, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go back the same way</source>
        <translation>
            <numerusform>%n día para volver por la misma vía</numerusform>
            <numerusform>%n días para volver por la misma vía</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>ya no está en vigor</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>%1 a file, %2 a day</source>
        <translation>%1 por archivo, %2 al día</translation>
    </message>
    <message>
        <source>%1 a payment, %2 a day</source>
        <translation>%1 por pago, %2 al día</translation>
    </message>
    <message>
        <source>%1, %2 a file</source>
        <translation>%1, %2 por archivo</translation>
    </message>
    <message>
        <source>Day of a payment system</source>
        <translation>Día de un sistema de pago</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>cerrado: %1</translation>
    </message>
    <message>
        <source>open after all: %1</source>
        <translation>abierto a pesar de todo: %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Time zone of a payment system</source>
        <translation>Zona horaria de un sistema de pago</translation>
    </message>
    <message>
        <source>%1: %2 to %3, in UTC %4 to %5</source>
        <translation>%1: de %2 a %3, en UTC de %4 a %5</translation>
    </message>
    <message>
        <source>%1; from %2 in UTC %3 to %4</source>
        <translation>%1; a partir del %2, en UTC de %3 a %4</translation>
    </message>
    <message>
        <source>Cut-off of %1: %2, in UTC %3</source>
        <translation>Hora límite de %1: %2, en UTC %3</translation>
    </message>
    <message>
        <source>%1; from %2 in UTC %3</source>
        <translation>%1; a partir del %2, en UTC %3</translation>
    </message>
    <message>
        <source>By the clock of %1</source>
        <translation>Según el reloj de %1</translation>
    </message>
    <message>
        <source>No method with a cut-off follows this payment system.</source>
        <translation>Ningún método con hora límite sigue este sistema de pago.</translation>
    </message>
    <message>
        <source>It has no hours of its own yet: until then those of the office hold.</source>
        <translation>Todavía no tiene horario propio: hasta entonces rige el de la oficina.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>de %1 a %2 (%3)</translation>
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
        <translation>Qué</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>What payments are held to: how soon they are decided, when the office is open, how long money goes back the way it came, and what one person may approve and release. A change is proposed by one administrator and decided by another.</source>
        <translation>A qué se atienen los pagos: cuándo se deciden, cuándo abre la oficina, durante cuánto tiempo el dinero vuelve por donde vino y qué puede aprobar y liberar una persona. Un administrador propone un cambio y otro lo decide.</translation>
    </message>
    <message>
        <source>No term is in force.</source>
        <translation>No hay ninguna condición en vigor.</translation>
    </message>
    <message>
        <source>An administrator proposes them here.</source>
        <translation>Un administrador las propone aquí.</translation>
    </message>
    <message>
        <source>New limit of a person…</source>
        <translation>Nuevo límite de una persona…</translation>
    </message>
    <message>
        <source>New holiday…</source>
        <translation>Nuevo día festivo…</translation>
    </message>
    <message>
        <source>Propose another…</source>
        <translation>Proponer otra…</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Su rol no hace esto.</translation>
    </message>
    <message>
        <source>Choose a term in the list.</source>
        <translation>Elija una condición de la lista.</translation>
    </message>
    <message>
        <source>Change %1 is proposed; another administrator decides.</source>
        <translation>El cambio %1 está propuesto; decide otro administrador.</translation>
    </message>
</context>
<context>
    <name>purser::payments::ToldDialog</name>
    <message>
        <source>What %1 says lies there</source>
        <translation>Lo que %1 dice que hay allí</translation>
    </message>
    <message>
        <source>As its portal or statement shows it now. It stands beside our books and changes nothing in them; a difference is brought to attention.</source>
        <translation>Tal como lo muestra ahora su portal o extracto. Figura junto a nuestros libros y no cambia nada en ellos; se avisa de una diferencia.</translation>
    </message>
    <message>
        <source>Balance there</source>
        <translation>Saldo allí</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Where you read it</source>
        <translation>Dónde lo leyó</translation>
    </message>
    <message>
        <source>Enter the balance</source>
        <translation>Registrar el saldo</translation>
    </message>
    <message>
        <source>Enter the balance.</source>
        <translation>Introduzca el saldo.</translation>
    </message>
    <message>
        <source>Say where you read it.</source>
        <translation>Diga dónde lo leyó.</translation>
    </message>
</context>
<context>
    <name>purser::payments::TransferDialog</name>
    <message>
        <source>New transfer</source>
        <translation>Nueva transferencia</translation>
    </message>
    <message>
        <source>The amount is held at once. The first account is debited, then the other credited; if that is refused, the money goes back.</source>
        <translation>El importe se retiene de inmediato. Se carga en la primera cuenta y después se abona en la otra; si se deniega, el dinero vuelve.</translation>
    </message>
    <message>
        <source>To another client</source>
        <translation>A otro cliente</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>Cuenta de destino</translation>
    </message>
    <message>
        <source>Enter the transfer</source>
        <translation>Registrar la transferencia</translation>
    </message>
    <message>
        <source>%1 available in the books</source>
        <translation>%1 disponibles en los libros</translation>
    </message>
    <message>
        <source>%1; exchanged into %2 at the rate that is approved</source>
        <translation>%1; se cambia a %2 al tipo que se apruebe</translation>
    </message>
    <message>
        <source>Choose the client who gets the money.</source>
        <translation>Elija el cliente que recibe el dinero.</translation>
    </message>
    <message>
        <source>There is no other account to transfer to.</source>
        <translation>No hay otra cuenta a la que transferir.</translation>
    </message>
</context>
<context>
    <name>purser::payments::WalletDialog</name>
    <message>
        <source>From the wallet to an account</source>
        <translation>Del monedero a una cuenta</translation>
    </message>
    <message>
        <source>The money is held at once; it goes onto the trading account when it is approved.</source>
        <translation>El dinero se retiene de inmediato; pasa a la cuenta de trading cuando se aprueba.</translation>
    </message>
    <message>
        <source>Ask for the credit</source>
        <translation>Pedir el abono</translation>
    </message>
    <message>
        <source>In the wallet: %1</source>
        <translation>En el monedero: %1</translation>
    </message>
    <message>
        <source>The wallet holds only %1.</source>
        <translation>El monedero solo tiene %1.</translation>
    </message>
</context>
<context>
    <name>purser::payments::WithdrawalDialog</name>
    <message>
        <source>New withdrawal</source>
        <translation>Nueva retirada</translation>
    </message>
    <message>
        <source>The amount is held on the account at once, and given back if it is not paid out.</source>
        <translation>El importe se retiene en la cuenta de inmediato y se libera si no se paga.</translation>
    </message>
    <message>
        <source>Enter the withdrawal</source>
        <translation>Registrar la retirada</translation>
    </message>
    <message>
        <source>Approvals given so far no longer count, and you may not approve it yourself.</source>
        <translation>Las aprobaciones dadas hasta ahora dejan de contar y usted no puede aprobarla.</translation>
    </message>
    <message>
        <source>Amend the withdrawal</source>
        <translation>Modificar la retirada</translation>
    </message>
    <message>
        <source>Trading account</source>
        <translation>Cuenta de trading</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (not verified yet)</source>
        <translation>%1 (aún sin verificar)</translation>
    </message>
    <message>
        <source>%1 available in the books</source>
        <translation>%1 disponibles en los libros</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Elija el cliente.</translation>
    </message>
    <message>
        <source>This client has no active trading account.</source>
        <translation>Este cliente no tiene ninguna cuenta de trading activa.</translation>
    </message>
    <message>
        <source>This client has no destination yet; register one in the client&apos;s file.</source>
        <translation>Este cliente aún no tiene ningún destino; registre uno en su ficha.</translation>
    </message>
    <message>
        <source>Enter the amount, such as %1.</source>
        <translation>Introduzca el importe, por ejemplo %1.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>El importe debe ser mayor que cero.</translation>
    </message>
</context>
<context>
    <name>purser::payments::WorkListTexts</name>
    <message>
        <source>Waits for a second person</source>
        <translation>Espera a una segunda persona</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Entered wrongly</source>
        <translation>Registrado por error</translation>
    </message>
    <message>
        <source>Marked as paid by hand at the gateway</source>
        <translation>Marcado a mano como pagado en la pasarela</translation>
    </message>
    <message>
        <source>Came in another currency</source>
        <translation>Llegó en otra divisa</translation>
    </message>
    <message>
        <source>A state nobody knows here</source>
        <translation>Un estado desconocido aquí</translation>
    </message>
    <message>
        <source>The gateway waits for somebody</source>
        <translation>La pasarela espera a alguien</translation>
    </message>
    <message>
        <source>Stands under another reference</source>
        <translation>Figura con otra referencia</translation>
    </message>
    <message>
        <source>Is no deposit there</source>
        <translation>Allí no es un depósito</translation>
    </message>
    <message>
        <source>The gateway names no amount</source>
        <translation>La pasarela no indica importe</translation>
    </message>
    <message>
        <source>Went back to an earlier state</source>
        <translation>Volvió a un estado anterior</translation>
    </message>
    <message>
        <source>A dispute that cannot be booked</source>
        <translation>Una disputa que no se puede contabilizar</translation>
    </message>
    <message>
        <source>The dispute ended otherwise there</source>
        <translation>La disputa terminó allí de otro modo</translation>
    </message>
    <message>
        <source>Another amount than was booked</source>
        <translation>Un importe distinto del contabilizado</translation>
    </message>
    <message>
        <source>Taken back after it was credited</source>
        <translation>Retirado después de abonarse</translation>
    </message>
    <message>
        <source>The money came: book it</source>
        <translation>El dinero llegó: contabilizarlo</translation>
    </message>
    <message>
        <source>There is nothing to book</source>
        <translation>No hay nada que contabilizar</translation>
    </message>
    <message>
        <source>The client owes it</source>
        <translation>Lo debe el cliente</translation>
    </message>
    <message>
        <source>The provider has given it again</source>
        <translation>El proveedor lo ha abonado de nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Aclarado</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Se debe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>Proof of payment</source>
        <translation>Justificante de pago</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>Who the client is</source>
        <translation>Quién es el cliente</translation>
    </message>
    <message>
        <source>Terms the client accepted</source>
        <translation>Condiciones que aceptó el cliente</translation>
    </message>
    <message>
        <source>What the client did with the money</source>
        <translation>Lo que hizo el cliente con el dinero</translation>
    </message>
    <message>
        <source>Money given back already</source>
        <translation>Dinero ya devuelto</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>purser::shell::Announcer</name>
    <message>
        <source>Unlock the workstation to read it.</source>
        <translation>Desbloquee el puesto de trabajo para leerlo.</translation>
    </message>
</context>
<context>
    <name>purser::shell::Bell</name>
    <message>
        <source>%1 waiting for you</source>
        <translation>%1 pendientes para usted</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>No hay nada pendiente para usted</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n new notification(s)</source>
        <translation>
            <numerusform>%1; %n notificación nueva</numerusform>
            <numerusform>%1; %n notificaciones nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::shell::BusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>purser::shell::CodeField</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
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
        <translation>Este código ya se ha utilizado; espere al siguiente.</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <translation>Este código no es correcto.</translation>
    </message>
    <message numerus="yes">
        <source>You can try %n more time(s) before you have to wait.</source>
        <translation>
            <numerusform>Puede intentarlo %n vez más antes de tener que esperar.</numerusform>
            <numerusform>Puede intentarlo %n veces más antes de tener que esperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have to wait before the next try.</source>
        <translation>Debe esperar antes del próximo intento.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. You can try again in %n minute(s).</source>
        <translation>
            <numerusform>Demasiados códigos erróneos. Puede volver a intentarlo dentro de %n minuto.</numerusform>
            <numerusform>Demasiados códigos erróneos. Puede volver a intentarlo dentro de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong codes. Two administrators have to reset your second factor.</source>
        <translation>Demasiados códigos erróneos. Dos administradores deben restablecer su segundo factor.</translation>
    </message>
</context>
<context>
    <name>purser::shell::FactorDialog</name>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>purser::shell::FactorPanel</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator app shows for this office. Without your phone, enter one of your recovery codes.</source>
        <translation>Introduzca los seis dígitos que su aplicación de autenticación muestra para esta oficina. Si no tiene el teléfono, introduzca uno de sus códigos de recuperación.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Scan this picture with an authenticator app on your phone, then enter the six digits it shows.</source>
        <translation>Escanee esta imagen con una aplicación de autenticación en su teléfono e introduzca los seis dígitos que muestra.</translation>
    </message>
    <message>
        <source>The secret, for typing it in</source>
        <translation>El secreto, para escribirlo</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Código de la aplicación</translation>
    </message>
    <message>
        <source>No camera? Type the letters and digits under the picture into the app.</source>
        <translation>¿Sin cámara? Escriba en la aplicación las letras y cifras que figuran bajo la imagen.</translation>
    </message>
    <message>
        <source>Each of these lets you in once without your phone. Print them or write them down and keep them away from this computer; they are not shown again.</source>
        <translation>Cada uno permite entrar una vez sin el teléfono. Imprímalos o anótelos y guárdelos lejos de este equipo; no se vuelven a mostrar.</translation>
    </message>
    <message>
        <source>Your second factor</source>
        <translation>Su segundo factor</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Configurar su segundo factor</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>Sus códigos de recuperación</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Los he guardado</translation>
    </message>
</context>
<context>
    <name>purser::shell::Keychain</name>
    <message>
        <source>The password store of this computer is not available: none is running.</source>
        <translation>El almacén de contraseñas de este equipo no está disponible: no hay ninguno en ejecución.</translation>
    </message>
    <message>
        <source>The password store of this computer is locked.</source>
        <translation>El almacén de contraseñas de este equipo está bloqueado.</translation>
    </message>
    <message>
        <source>The password store of this computer does not let Purser in.</source>
        <translation>El almacén de contraseñas de este equipo no permite el acceso a Purser.</translation>
    </message>
    <message>
        <source>The question of the password store was closed without an answer.</source>
        <translation>La pregunta del almacén de contraseñas se cerró sin respuesta.</translation>
    </message>
    <message>
        <source>The password store of this computer does not answer.</source>
        <translation>El almacén de contraseñas de este equipo no responde.</translation>
    </message>
    <message>
        <source>To have it remembered, start GNOME Keyring or KWallet.</source>
        <translation>Para que se recuerde, inicie GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>To have it remembered, unlock the store; it may be asking in another window.</source>
        <translation>Para que se recuerde, desbloquee el almacén; puede que esté preguntando en otra ventana.</translation>
    </message>
    <message>
        <source>To have it remembered, allow Purser in the settings of the store.</source>
        <translation>Para que se recuerde, autorice a Purser en los ajustes del almacén.</translation>
    </message>
    <message>
        <source>To have it remembered, sign in again and answer the question.</source>
        <translation>Para que se recuerde, inicie sesión de nuevo y responda a la pregunta.</translation>
    </message>
    <message>
        <source>It may be asking something in another window.</source>
        <translation>Puede que esté preguntando algo en otra ventana.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
    <message>
        <source>Your password is kept until Purser is closed, and asked for at the next start.</source>
        <translation>Su contraseña se conserva hasta que se cierre Purser y se pedirá en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>purser::shell::KeychainTr::KeychainTr</name>
    <message>
        <source>The password store of this computer cannot be used.</source>
        <translation>El almacén de contraseñas de este equipo no se puede utilizar.</translation>
    </message>
</context>
<context>
    <name>purser::shell::LockScreen</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Code of your authenticator app</source>
        <translation>Código de su aplicación de autenticación</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Usar la contraseña</translation>
    </message>
    <message>
        <source>Use a code</source>
        <translation>Usar un código</translation>
    </message>
    <message>
        <source>This password is not right.</source>
        <translation>Esta contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>purser::shell::Locker</name>
    <message>
        <source>This workstation is locked. What was under way goes on.</source>
        <translation>Este puesto de trabajo está bloqueado. Lo que estaba en curso continúa.</translation>
    </message>
    <message>
        <source>Locked – Purser</source>
        <translation>Bloqueado – Purser</translation>
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
        <translation>Le damos la bienvenida a Purser</translation>
    </message>
    <message>
        <source>Connect to an office</source>
        <translation>Conectar con una oficina</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Trial office</source>
        <translation>Oficina de prueba</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>Elegir su contraseña</translation>
    </message>
    <message>
        <source>Starting the trial office…</source>
        <translation>Iniciando la oficina de prueba…</translation>
    </message>
    <message>
        <source>There is no trial office on this computer yet. Create it with installer/trial.sh.</source>
        <translation>Aún no hay ninguna oficina de prueba en este equipo. Créela con installer/trial.sh.</translation>
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
        <translation>Cada área está en una ventana propia.</translation>
    </message>
    <message>
        <source>Close one of them, and its desk comes back here.</source>
        <translation>Cierre una de ellas y su área volverá aquí.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>%1 – Purser</source>
        <translation>%1 – Purser</translation>
    </message>
    <message>
        <source>Desk in a window of its own, or back</source>
        <translation>Área en ventana propia, o de vuelta</translation>
    </message>
    <message>
        <source>new window monitor screen detach</source>
        <translation>nueva ventana monitor pantalla separar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>time and place of the office: &quot;14:26 Nicosia&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No connection to the office since %1. What you see may be out of date; nothing can be decided until it is back.</source>
        <translation>Sin conexión con la oficina desde las %1. Lo que ve puede no estar actualizado; no se puede decidir nada hasta que vuelva.</translation>
    </message>
    <message>
        <source>The connection to the office was lost a moment ago and is being restored.</source>
        <translation>La conexión con la oficina se perdió hace un momento y se está restableciendo.</translation>
    </message>
</context>
<context>
    <name>purser::shell::NoticeCentre</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>How to be told</source>
        <translation>Cómo recibir avisos</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) waiting for you</source>
        <translation>
            <numerusform>%n asunto pendiente para usted</numerusform>
            <numerusform>%n asuntos pendientes para usted</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. What the office has to tell you appears here.</source>
        <translation>No hay nada pendiente para usted. Aquí aparece lo que la oficina tenga que comunicarle.</translation>
    </message>
</context>
<context>
    <name>purser::shell::NoticeRow</name>
    <message>
        <source>New: %1. %2</source>
        <translation>Nuevo: %1. %2</translation>
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
        <translation>Cómo recibir avisos</translation>
    </message>
    <message>
        <source>What the office tells you by itself. Kept in the office, so it is the same at every workstation.</source>
        <translation>Lo que la oficina comunica por sí sola. Se guarda en la oficina, por lo que es igual en todos los puestos de trabajo.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Toast</source>
        <translation>Emergente</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>by the office&apos;s clock: no toasts, no sounds</source>
        <translation>según la hora de la oficina: sin avisos emergentes ni sonidos</translation>
    </message>
    <message>
        <source>The quiet hours begin and end at the same minute.</source>
        <translation>Las horas de silencio empiezan y terminan en el mismo minuto.</translation>
    </message>
    <message>
        <source>Sound of the desktop</source>
        <translation>Sonido del escritorio</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>Un archivo propio…</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Sound of “%1”</source>
        <translation>Sonido de «%1»</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.ogg *.oga)</source>
        <translation>Sonidos (*.wav *.ogg *.oga)</translation>
    </message>
    <message>
        <source>%1, sound: %2</source>
        <translation>%1, sonido: %2</translation>
    </message>
</context>
<context>
    <name>purser::shell::Notices</name>
    <message>
        <source>%1, which you hold, is overdue.</source>
        <translation>%1, en sus manos, está fuera de plazo.</translation>
    </message>
    <message>
        <source>%1, which you hold, is due soon.</source>
        <translation>%1, en sus manos, vence pronto.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) overdue; most pressing: %1.</source>
        <translation>
            <numerusform>%n pago fuera de plazo; el más urgente: %1.</numerusform>
            <numerusform>%n pagos fuera de plazo; el más urgente: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) due soon; most pressing: %1.</source>
        <translation>
            <numerusform>%n pago vence pronto; el más urgente: %1.</numerusform>
            <numerusform>%n pagos vencen pronto; el más urgente: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>Asignado a mí</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>Devuelto a mí</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Change waits for me</source>
        <translation>Cambio pendiente para mí</translation>
    </message>
    <message>
        <source>Audit log not sealed</source>
        <translation>Registro de auditoría sin sellar</translation>
    </message>
    <message>
        <source>%1 handed you %2.</source>
        <translation>%1 le asignó %2.</translation>
    </message>
    <message>
        <source>%1 handed you %2: %3</source>
        <translation>%1 le asignó %2: %3</translation>
    </message>
    <message>
        <source>%1 returned %2 to you with a question.</source>
        <translation>%1 le devolvió %2 con una pregunta.</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 was carried out.</source>
        <translation>Nadie sabe si %1 se ejecutó.</translation>
    </message>
    <message>
        <source>%1 proposes a change of rights or rules.</source>
        <translation>%1 propone un cambio de permisos o reglas.</translation>
    </message>
    <message numerus="yes">
        <source>%n audit row(s) wait for their seal.</source>
        <translation>
            <numerusform>%n fila de auditoría espera su sello.</numerusform>
            <numerusform>%n filas de auditoría esperan su sello.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has renewed the list %1 for %n day(s).</source>
        <translation>
            <numerusform>Nadie ha renovado la lista %1 desde hace %n día.</numerusform>
            <numerusform>Nadie ha renovado la lista %1 desde hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new version of the list %1 lost too much and was not taken.</source>
        <translation>Una nueva versión de la lista %1 perdía demasiados registros y no se incorporó.</translation>
    </message>
    <message>
        <source>New list files cannot be read and were not taken.</source>
        <translation>Los nuevos archivos de listas no se pueden leer y no se incorporaron.</translation>
    </message>
    <message numerus="yes">
        <source>The self-test of screening missed %n listed name(s).</source>
        <translation>
            <numerusform>La autoprueba del filtrado no detectó %n nombre de las listas.</numerusform>
            <numerusform>La autoprueba del filtrado no detectó %n nombres de las listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client found on a list</source>
        <translation>Cliente hallado en una lista</translation>
    </message>
    <message>
        <source>Declared funds used up</source>
        <translation>Fondos declarados agotados</translation>
    </message>
    <message>
        <source>Screening not sound</source>
        <translation>Filtrado no fiable</translation>
    </message>
    <message>
        <source>Screening found somebody like the client of %1.</source>
        <translation>El filtrado halló a alguien parecido al cliente de %1.</translation>
    </message>
    <message>
        <source>%1 has paid in %2 % of what was declared.</source>
        <translation>%1 ha depositado el %2 % de lo declarado.</translation>
    </message>
    <message>
        <source>Client review</source>
        <translation>Revisión de clientes</translation>
    </message>
    <message>
        <source>Letter not sent</source>
        <translation>Carta no enviada</translation>
    </message>
    <message>
        <source>A letter to %1 could not be sent.</source>
        <translation>No se pudo enviar una carta a %1.</translation>
    </message>
    <message>
        <source>Automatic approval stopped itself</source>
        <translation>La aprobación automática se detuvo sola</translation>
    </message>
    <message>
        <source>People disagree with what the rule %1 approved: it has stopped.</source>
        <translation>Hay desacuerdo con lo que aprobó la regla %1: se ha detenido.</translation>
    </message>
    <message>
        <source>Market rate jumped</source>
        <translation>El tipo de mercado saltó</translation>
    </message>
    <message>
        <source>The rate %1/%2 jumped and waits for a person.</source>
        <translation>El tipo %1/%2 saltó y espera a una persona.</translation>
    </message>
    <message>
        <source>Automatic decision not checked in time</source>
        <translation>Decisión automática no revisada a tiempo</translation>
    </message>
    <message>
        <source>The rule %1 approved %2; the check of it is overdue.</source>
        <translation>La regla %1 aprobó %2; su revisión está vencida.</translation>
    </message>
    <message>
        <source>Virus in a document</source>
        <translation>Virus en un documento</translation>
    </message>
    <message>
        <source>Document not scanned</source>
        <translation>Documento sin analizar</translation>
    </message>
    <message>
        <source>A virus was found in a document of %1.</source>
        <translation>Se encontró un virus en un documento de %1.</translation>
    </message>
    <message>
        <source>A document of %1 could not be scanned for viruses.</source>
        <translation>Un documento de %1 no se pudo analizar en busca de virus.</translation>
    </message>
    <message>
        <source>Ticket not answered in time</source>
        <translation>Consulta sin responder a tiempo</translation>
    </message>
    <message>
        <source>A client wrote again in my ticket</source>
        <translation>Un cliente volvió a escribir en mi consulta</translation>
    </message>
    <message>
        <source>The answer to %1 is overdue.</source>
        <translation>La respuesta a %1 está atrasada.</translation>
    </message>
    <message>
        <source>The client wrote again about %1.</source>
        <translation>El cliente volvió a escribir sobre %1.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Hit to be looked at again</source>
        <translation>Coincidencia que volver a ver</translation>
    </message>
    <message>
        <source>Verification not done in time</source>
        <translation>Verificación no hecha a tiempo</translation>
    </message>
    <message>
        <source>Deposit to be judged</source>
        <translation>Depósito por juzgar</translation>
    </message>
    <message>
        <source>Evidence due</source>
        <translation>Plazo de las pruebas</translation>
    </message>
    <message>
        <source>Dispute nobody answered</source>
        <translation>Disputa sin respuesta</translation>
    </message>
    <message>
        <source>Money to be confirmed</source>
        <translation>Dinero por confirmar</translation>
    </message>
    <message>
        <source>A hit of %1 was put off to today.</source>
        <translation>Una coincidencia de %1 se aplazó hasta hoy.</translation>
    </message>
    <message>
        <source>%1 was not verified in time; the money goes back.</source>
        <translation>%1 no se verificó a tiempo; el dinero se devuelve.</translation>
    </message>
    <message>
        <source>The gateway says something of %1 that people have to judge.</source>
        <translation>La pasarela dice de %1 algo que deben juzgar personas.</translation>
    </message>
    <message>
        <source>Evidence for the dispute of %1 is nearly due.</source>
        <translation>El plazo de las pruebas de la disputa de %1 está por vencer.</translation>
    </message>
    <message>
        <source>Nobody answered the dispute of %1 in time.</source>
        <translation>Nadie respondió a tiempo a la disputa de %1.</translation>
    </message>
    <message>
        <source>%1 entered money that somebody else has to confirm.</source>
        <translation>%1 registró dinero que debe confirmar otra persona.</translation>
    </message>
    <message>
        <source>Money that cannot go back</source>
        <translation>Dinero que no puede volver</translation>
    </message>
    <message>
        <source>Money of %1 has to go back and cannot; see to it.</source>
        <translation>El dinero de %1 tiene que volver y no puede; ocúpese de ello.</translation>
    </message>
    <message>
        <source>I am asked something</source>
        <translation>Me preguntan algo</translation>
    </message>
    <message>
        <source>My question was not answered in time</source>
        <translation>Mi pregunta no se respondió a tiempo</translation>
    </message>
    <message>
        <source>Asked about a partner&apos;s client</source>
        <translation>Pregunta sobre un cliente de un socio</translation>
    </message>
    <message>
        <source>%1 asks you something about %2.</source>
        <translation>%1 le pregunta algo sobre %2.</translation>
    </message>
    <message>
        <source>Nobody has answered in time what you asked about %1.</source>
        <translation>Nadie ha respondido a tiempo lo que preguntó sobre %1.</translation>
    </message>
    <message>
        <source>%1 asks you about the payment %2: %3</source>
        <translation>%1 le pregunta sobre el pago %2: %3</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Move of money to be confirmed</source>
        <translation>Movimiento de dinero por confirmar</translation>
    </message>
    <message>
        <source>Money at a provider differs</source>
        <translation>El dinero en un proveedor difiere</translation>
    </message>
    <message>
        <source>%1 entered money moved at %2 that somebody else has to confirm.</source>
        <translation>%1 registró dinero movido en %2 que otra persona debe confirmar.</translation>
    </message>
    <message>
        <source>%1 says another balance than our books have.</source>
        <translation>%1 dice un saldo distinto al de nuestros libros.</translation>
    </message>
    <message>
        <source>Break-glass in use</source>
        <translation>Acceso de emergencia en uso</translation>
    </message>
    <message>
        <source>Break-glass not reviewed in time</source>
        <translation>Acceso de emergencia no revisado a tiempo</translation>
    </message>
    <message>
        <source>%1 approves in a role nobody is there for; %2 confirmed it.</source>
        <translation>%1 aprueba con un rol que nadie está para ejercer; %2 lo confirmó.</translation>
    </message>
    <message>
        <source>Nobody has reviewed in time what %1 used break-glass for.</source>
        <translation>Nadie ha revisado a tiempo para qué usó %1 el acceso de emergencia.</translation>
    </message>
    <message>
        <source>Risk of a client became high</source>
        <translation>El riesgo de un cliente pasó a ser alto</translation>
    </message>
    <message>
        <source>Message of a gateway waits for people</source>
        <translation>Un mensaje de una pasarela espera a una persona</translation>
    </message>
    <message>
        <source>The risk of the client of %1 became prohibited; nothing moves until the review is decided.</source>
        <translation>El riesgo del cliente de %1 pasó a ser prohibido; nada se mueve hasta que se decida la revisión.</translation>
    </message>
    <message>
        <source>The risk of the client of %1 became high.</source>
        <translation>El riesgo del cliente de %1 pasó a ser alto.</translation>
    </message>
    <message>
        <source>A message of %1 waits for people.</source>
        <translation>Un mensaje de %1 espera a una persona.</translation>
    </message>
    <message>
        <source>Hit handed on again and again</source>
        <translation>Coincidencia pasada una y otra vez</translation>
    </message>
    <message numerus="yes">
        <source>A hit of %1 was handed on %n time(s) without a decision.</source>
        <translation>
            <numerusform>Una coincidencia de %1 se pasó %n vez sin decisión.</numerusform>
            <numerusform>Una coincidencia de %1 se pasó %n veces sin decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired destination at another client</source>
        <translation>Destino dado de baja en otro cliente</translation>
    </message>
    <message>
        <source>%1 has a destination that was retired for another client.</source>
        <translation>%1 tiene un destino que se dio de baja para otro cliente.</translation>
    </message>
    <message>
        <source>Hit taken over from you</source>
        <translation>Coincidencia que le han quitado</translation>
    </message>
    <message>
        <source>Partner to be looked at again</source>
        <translation>Socio por volver a mirar</translation>
    </message>
    <message>
        <source>%1 took over a hit of %2 that you had.</source>
        <translation>%1 asumió una coincidencia de %2 que tenía usted.</translation>
    </message>
    <message>
        <source>The day has come to look again at the grade of %1.</source>
        <translation>Ha llegado el día de volver a mirar la calificación de %1.</translation>
    </message>
    <message>
        <source>Payout that came back</source>
        <translation>Pago que ha vuelto</translation>
    </message>
    <message>
        <source>%1 came back: pay it out again, or say that it stays.</source>
        <translation>%1 ha vuelto: páguelo de nuevo o diga que se queda.</translation>
    </message>
</context>
<context>
    <name>purser::shell::OfficeBook</name>
    <message>
        <source>Trial office</source>
        <translation>Oficina de prueba</translation>
    </message>
</context>
<context>
    <name>purser::shell::OfficePage</name>
    <message>
        <source>Host names</source>
        <translation>Nombres de host</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open an office file…</source>
        <translation>Abrir un archivo de oficina…</translation>
    </message>
    <message>
        <source>Name, as you call it</source>
        <translation>Nombre, tal como usted la llama</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Certificado raíz</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the office must prove its name with it.</source>
        <translation>La conexión está cifrada y la oficina debe acreditar su nombre con él.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One or several with commas, such as db1.example.com,db2.example.com.</source>
        <translation>Uno o varios separados por comas, por ejemplo db1.example.com,db2.example.com.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>Abrir un archivo de oficina</translation>
    </message>
    <message>
        <source>Office files (*.json)</source>
        <translation>Archivos de oficina (*.json)</translation>
    </message>
    <message>
        <source>Choose the root certificate</source>
        <translation>Elegir el certificado raíz</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Certificados (*.crt *.pem)</translation>
    </message>
</context>
<context>
    <name>purser::shell::PasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
    <message>
        <source>The office stores only what is needed to check it; nobody can read it.</source>
        <translation>La oficina guarda solo lo necesario para comprobarla; nadie puede leerla.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Enter the new password twice first.</source>
        <translation>Introduzca primero la nueva contraseña dos veces.</translation>
    </message>
</context>
<context>
    <name>purser::shell::PasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Repetir la contraseña</translation>
    </message>
    <message>
        <source>14 characters or more; a few words are best.</source>
        <translation>14 caracteres o más; lo mejor son varias palabras.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>14 characters or more; 12 will do with capitals, small letters and figures.</source>
        <translation>14 caracteres o más; bastan 12 con mayúsculas, minúsculas y cifras.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado larga.</translation>
    </message>
    <message>
        <source>It must not hold your login.</source>
        <translation>No debe contener su usuario.</translation>
    </message>
    <message>
        <source>Everybody tries this one first.</source>
        <translation>Es la primera que prueba todo el mundo.</translation>
    </message>
    <message>
        <source>It holds characters that a password cannot have.</source>
        <translation>Contiene caracteres que una contraseña no puede tener.</translation>
    </message>
</context>
<context>
    <name>purser::shell::PasswordPage</name>
    <message>
        <source>Set password</source>
        <translation>Establecer contraseña</translation>
    </message>
    <message>
        <source>Your password is temporary. Choose one that only you know; nobody else can see it.</source>
        <translation>Su contraseña es temporal. Elija una que solo usted conozca; nadie más puede verla.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>purser::shell::PersonPage</name>
    <message>
        <source>Who do you want to be? Approvals need two people, so try two.</source>
        <translation>¿Quién quiere ser? Las aprobaciones requieren dos personas, así que pruebe con dos.</translation>
    </message>
    <message>
        <source>Other office</source>
        <translation>Otra oficina</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>purser::shell::QrCode</name>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>Código QR para su aplicación de autenticación</translation>
    </message>
</context>
<context>
    <name>purser::shell::Rail</name>
    <message>
        <source>Desks</source>
        <translation>Áreas</translation>
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
        <translation>%1 en espera</translation>
    </message>
</context>
<context>
    <name>purser::shell::RecoveryList</name>
    <message>
        <source>Copy all</source>
        <translation>Copiar todos</translation>
    </message>
    <message>
        <source>Recovery code %1</source>
        <translation>Código de recuperación %1</translation>
    </message>
</context>
<context>
    <name>purser::shell::Roles</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Payments manager</source>
        <translation>Responsable de pagos</translation>
    </message>
    <message>
        <source>Head of compliance</source>
        <translation>Responsable de cumplimiento</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <translation>Oficial de cumplimiento</translation>
    </message>
    <message>
        <source>Payments specialist</source>
        <translation>Especialista de pagos</translation>
    </message>
    <message>
        <source>Partner manager</source>
        <translation>Gestor de socios</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analista</translation>
    </message>
</context>
<context>
    <name>purser::shell::SearchButton</name>
    <message>
        <source>Search clients, logins, payments, actions</source>
        <translation>Buscar clientes, logins, pagos, acciones</translation>
    </message>
</context>
<context>
    <name>purser::shell::SessionTools</name>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>How to be told…</source>
        <translation>Cómo recibir avisos…</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>Sesiones…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>Segundo factor…</translation>
    </message>
    <message>
        <source>Your second factor is set up.</source>
        <translation>Su segundo factor está configurado.</translation>
    </message>
    <message>
        <source>You have no desk that shows this.</source>
        <translation>Usted no tiene ningún área que muestre esto.</translation>
    </message>
</context>
<context>
    <name>purser::shell::SessionsDialog</name>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Puesto de trabajo</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Programa desconocido</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>Log out everywhere else</source>
        <translation>Cerrar las demás sesiones</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>last active %1</source>
        <translation>última actividad %1</translation>
    </message>
    <message>
        <source>second factor proved</source>
        <translation>segundo factor acreditado</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Log out %1</source>
        <translation>Cerrar la sesión de %1</translation>
    </message>
    <message>
        <source>What they have sent counts; what they are typing is lost. They are told the reason and may sign in again.</source>
        <translation>Lo que haya enviado es válido; lo que esté escribiendo se pierde. Se le comunica el motivo y puede volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>purser::shell::SignInPage</name>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Remember the password on this computer</source>
        <translation>Recordar la contraseña en este equipo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Other office</source>
        <translation>Otra oficina</translation>
    </message>
    <message>
        <source>Kept in the keychain of your desktop, never in a file.</source>
        <translation>Se guarda en el llavero de su escritorio, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>purser::shell::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>round trip to the office: &quot;3 ms&quot;</extracomment>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Connected to the office</source>
        <translation>Conectado a la oficina</translation>
    </message>
    <message>
        <source>reconnecting %1</source>
        <translation>reconectando, %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>perdida, %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4 ago</source>
        <translation>%1 en %2: %3, hace %4</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>No service of the bridge has reported to this office yet.</source>
        <translation>Ningún servicio del puente se ha comunicado aún con esta oficina.</translation>
    </message>
    <message>
        <source>Audit not sealed yet</source>
        <translation>Auditoría aún sin sellar</translation>
    </message>
    <message>
        <source>Audit sealed</source>
        <translation>Auditoría sellada</translation>
    </message>
    <message>
        <source>Every record is sealed.</source>
        <translation>Todos los registros están sellados.</translation>
    </message>
    <message>
        <source>%1 records wait for the next seal, the oldest %2.</source>
        <translation>%1 registros esperan el próximo sello; el más antiguo: %2.</translation>
    </message>
    <message>
        <source>Screening self-test</source>
        <translation>Autotest del cribado</translation>
    </message>
    <message>
        <source>%1 of %2 names not found</source>
        <translation>%1 de %2 nombres no encontrados</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>último %1</translation>
    </message>
    <message>
        <source>Every listed name is looked for each night. %1: %2 of %3 found.</source>
        <translation>Cada nombre listado se busca cada noche. %1: %2 de %3 encontrados.</translation>
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
        <translation>Abrir la oficina de prueba</translation>
    </message>
    <message>
        <source>A complete office on this computer with invented clients, payments and a trading server. Nothing leaves this computer.</source>
        <translation>Una oficina completa en este equipo, con clientes, pagos y un servidor de trading ficticios. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Connect to an office</source>
        <translation>Conectar con una oficina</translation>
    </message>
    <message>
        <source>Your administrator gives you its address, or an office file that holds it.</source>
        <translation>Su administrador le facilita su dirección o un archivo de oficina que la contiene.</translation>
    </message>
    <message>
        <source>Which office do you want to work in?</source>
        <translation>¿En qué oficina quiere trabajar?</translation>
    </message>
</context>
<context>
    <name>purser::shell::WorkNext</name>
    <message>
        <source>Work next</source>
        <translation>Atender el siguiente</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No hay nada pendiente para usted.</translation>
    </message>
    <message>
        <source>An item is held for you, but this program cannot open it.</source>
        <translation>Hay un asunto en sus manos, pero este programa no puede abrirlo.</translation>
    </message>
</context>
<context>
    <name>purser::shell::Workspace</name>
    <message>
        <source>The office was restored or moved. Everything is being read again.</source>
        <translation>La oficina se restauró o se trasladó. Todo se está leyendo de nuevo.</translation>
    </message>
    <message>
        <source>Search all</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>settings look colours appearance</source>
        <extracomment>other words that find the three themes in the palette</extracomment>
        <translation>ajustes aspecto colores apariencia</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>bright day</source>
        <translation>luminoso día</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>night black</source>
        <translation>noche negro</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation>Su contraseña se ha cambiado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>settings language texts</source>
        <extracomment>other words that find the languages in the palette</extracomment>
        <translation>ajustes idioma textos</translation>
    </message>
</context>
</TS>
