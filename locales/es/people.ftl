### Personas: cuentas, primer acceso, miembros de una cámara, quién puede ver qué, pausas.

## Fields that many forms share

form-field-name = Nombre
form-field-business = Nombre de la empresa
form-field-trade = Actividad
form-field-town = Localidad
form-field-country = País
form-field-language = Idioma
form-field-pack = Lista inicial
form-hint-trade = Con sus palabras: panadería, despacho de abogados, taller.
form-hint-pack = Los programas que suele tener una empresa así. Se corrige más tarde.
form-hint-password = Al menos 8 caracteres. Tres o cuatro palabras seguidas son una buena contraseña.
form-error-name = Escriba un nombre de 80 caracteres como máximo.
form-error-business = Escriba el nombre de la empresa.
form-error-trade = Escriba la actividad.
form-error-town = Escriba la localidad.
form-error-country = Elija un país.
form-error-choose = Elija una de las opciones.
form-error-email = Escriba una dirección de correo completa, como nombre@example.org.
form-error-password-short = Escriba una contraseña de al menos 8 caracteres.
form-error-password-long = Escriba una contraseña más corta.
form-error-password-common = Esta contraseña es de las primeras que prueban los atacantes. Elija otra.
form-link-over-title = Este enlace ya no vale
form-link-over-text = Ya se ha usado o ha pasado su plazo. Pida otro en el mismo sitio.
form-link-over-button = Ir a la primera página

## Account

account-title = Su cuenta
account-time-zone = Zona horaria
account-sign-in = Inicio de sesión
account-email-change = Cambiar la dirección
account-password-change = Cambiar la contraseña
account-sessions = Dónde tiene la sesión abierta
account-sessions-text = Si no conoce alguno de estos dispositivos, cierre su sesión y cambie la contraseña.
account-device-unknown = Dispositivo desconocido
account-session-current = este dispositivo, ahora
account-session-seen = último uso: { $when }
account-session-end = Cerrar sesión
account-sessions-end = Cerrar todas las demás sesiones
account-saved-flash = Hemos guardado su cuenta.
account-session-flash = La sesión de ese dispositivo está cerrada.
account-email-title = Cambiar su dirección de correo
account-email-lead = Enviamos un correo a la nueva dirección. El cambio se hace cuando usted abre el enlace de ese correo.
account-email-new = Nueva dirección de correo
account-email-button = Enviar el correo
account-email-confirm-title = Confirme su nueva dirección
account-email-confirm-text = A partir de ahora inicia sesión con { $address }.
account-email-confirm-button = Usar esta dirección
account-email-asked-flash = Hemos enviado un correo a { $address }. Abra su enlace antes de 30 minutos.
account-email-changed-flash = Hemos cambiado su dirección. Úsela la próxima vez que inicie sesión.
account-password-title = Cambiar su contraseña
account-password-current = Su contraseña actual
account-password-new = Nueva contraseña
account-password-button = Cambiar la contraseña
account-password-flash = Hemos cambiado su contraseña.
account-error-password = Esta no es su contraseña. Pruebe otra vez.

## Forgotten password

password-title = ¿Ha olvidado su contraseña?
password-lead = Escriba su dirección de correo. Le enviamos un enlace para elegir otra contraseña.
password-button = Enviar el enlace
password-sent-title = Mire su correo
password-sent-text = Si { $address } tiene aquí una cuenta, ya va un correo de camino. Su enlace vale 30 minutos.
password-sent-nothing = ¿No llega nada? Mire en la carpeta de correo no deseado o pruebe con otra dirección.
password-new-title = Elija una nueva contraseña
password-new-button = Guardar la contraseña

## Second factor

second-factor-title = Segundo paso al iniciar sesión
second-factor-why = Con un segundo paso, la contraseña sola no abre nada. Una aplicación de su teléfono muestra seis cifras que cambian cada 30 segundos.
second-factor-on = Activado.
second-factor-off = Desactivado. Le aconsejamos usarlo.
second-factor-required = Necesario para su trabajo y aún sin configurar.
second-factor-required-text = Usted se ocupa de otras empresas. Por eso necesita un segundo paso antes de seguir.
second-factor-set-up = Configurar
second-factor-change = Cambiar
second-factor-step-app = Abra en su teléfono una aplicación de autenticación. Si no tiene ninguna, búsquela en la tienda de aplicaciones del teléfono.
second-factor-step-picture = Haga que la aplicación lea esta imagen.
second-factor-picture = Imagen para su aplicación de autenticación
second-factor-step-type = O escriba esto en la aplicación:
second-factor-step-code = Escriba las seis cifras que muestra la aplicación.
second-factor-code = Código
second-factor-code-first = Las seis cifras que muestra ahora la aplicación
second-factor-code-hint = Seis cifras de la aplicación, o uno de sus códigos de recuperación
second-factor-confirm = Activar
second-factor-renew = Crear nuevos códigos de recuperación
second-factor-remove = Desactivar
second-factor-removed-flash = El segundo paso está desactivado.
second-factor-error = Este código no es correcto o ya se ha usado. Espere al siguiente y pruebe otra vez.
second-factor-codes-left = { $count ->
        [one] Queda un código de recuperación.
       *[other] Quedan { $count } códigos de recuperación.
    }
second-factor-codes-title = Guarde estos códigos de recuperación
second-factor-codes-text = Con uno de ellos puede iniciar sesión cuando no tiene el teléfono. Cada uno vale una vez. Solo los mostramos ahora: imprímalos o apúntelos.
second-factor-codes-kept = Ya los he guardado
second-factor-ask-title = Un paso más
second-factor-ask-lead = Abra su aplicación de autenticación y escriba las seis cifras que muestra.
second-factor-lost-title = ¿No tiene el teléfono?
second-factor-lost-text = Escriba en su lugar uno de sus códigos de recuperación. Si ya no le queda ninguno, llámenos.

## Coming in by letter, mail or alone

claim-title = Ha recibido una carta nuestra
claim-lead = Escriba el código de la carta. Después verá lo que su cámara ha preparado para usted.
claim-code = Código de la carta
claim-code-hint = 16 letras y cifras en cuatro grupos. Las mayúsculas y los guiones dan igual.
claim-button = Seguir
claim-error-code = No conocemos este código. Compárelo con la carta. Si está bien, quizá ha pasado su plazo: llámenos.
claim-no-letter-title = ¿No tiene carta?
claim-no-letter-text = Si recibió un correo, abra su enlace. Si no, pregunte a su cámara o proveedor.
claim-join-title = Active el acceso de { $business }
claim-join-lead = { $organisation } ha preparado para usted una lista de programas. Elija un nombre y una contraseña, y después corrija la lista.
claim-join-button = Activar el acceso
join-address = Iniciará sesión con { $address }.
join-as = Tiene la sesión abierta como { $name } y sigue con esa cuenta.
join-other-person = Tiene la sesión abierta con { $address }, y este enlace es para otra dirección. Cierre primero la sesión y después abra otra vez el enlace.
join-hint-email = Ahí llegan también sus avisos.
join-error-taken = Esta dirección ya tiene una cuenta. Inicie sesión primero y después abra el enlace o escriba el código otra vez.
join-claimed-flash = Le damos la bienvenida. Ya forma parte de { $name }.
invitation-title = Únase a { $place }
invitation-lead = La invitación es de { $person }.
invitation-button = Aceptar la invitación
sign-up-title = Dé de alta su empresa
sign-up-lead = ¿Está aquí también su cámara o su proveedor? Entonces pregunte ahí primero: pueden darle de alta.
sign-up-button = Seguir
sign-up-closed = Aquí las empresas no pueden darse de alta por su cuenta. Pregunte a su cámara de comercio o a su proveedor de internet.
sign-up-hint-email = Le enviamos un correo con un enlace para seguir.
sign-up-sent-text = Hemos enviado un correo a { $address }. Abra su enlace para seguir. Vale siete días.
sign-up-owner-title = Su acceso a { $business }
sign-up-owner-button = Empezar
start-title = ¿Cuáles de estos tiene?
start-lead = Esta lista es una suposición de { $organisation }. Desmarque lo que no tiene. Añada la versión si la sabe.
start-version = Versión, si la sabe
start-hint = Puede cambiar la lista cuando quiera. Lo que desmarque no entra en ella.
start-button = Quedarme con estos programas
start-confirmed-flash = Hemos guardado su lista. Esto es lo que hemos encontrado.

## Mails about this

mail-notice-check = Así sabe que es nuestro: teclee { $address } en su navegador y después este código:
mail-notice-sent-to = { $organisation }, avisos de seguridad. Enviado a { $to }.
mail-link-until = El enlace vale hasta el { $day }, y una sola vez.
mail-link-minutes = El enlace vale { $minutes } minutos, y una sola vez.
mail-claim-subject = Sus avisos de seguridad: active su acceso
mail-claim-title = { $business } ya está bajo protección
mail-claim-why = { $organisation } vela por los programas de sus miembros. Usted recibe un correo solo cuando tiene algo que hacer.
mail-claim-what = Hemos preparado una lista con los programas que suelen tener las empresas como la suya. Corríjala, por favor. Bastan diez minutos. Elija aquí una contraseña y empiece:
mail-claim-list = { $organisation } conoce la lista inicial y nada de lo que usted cambie.
mail-claimed-subject = Acceso activado: { $business }
mail-claimed-title = Se ha activado el acceso de { $business }
mail-claimed-text = { $person } gestiona ahora las páginas de { $business }, con el código o el enlace que se envió para ello.
mail-claimed-not-you = ¿Es alguien de su empresa? Entonces todo está bien. Si no, llame hoy mismo: { $organisation }.
mail-invitation-subject = Le invitamos a los avisos de seguridad
mail-invitation-title = Únase a { $place }
mail-invitation-by = { $person } le invita a las páginas de { $place }. Acepte aquí:
mail-invitation-ignore = ¿No sabe de qué se trata? Entonces no haga nada. Sin usted no pasa nada.
mail-sign-up-subject = Su alta: un paso más
mail-sign-up-title = { $business }: un paso más
mail-sign-up-text = Ha pedido avisos de seguridad para su empresa. Elija aquí una contraseña y empiece:
mail-sign-up-ignore = ¿No lo ha pedido? Entonces no haga nada. Sin usted no pasa nada.
mail-sign-up-known-subject = Ya tiene una cuenta
mail-sign-up-known-title = Ya tiene una cuenta
mail-sign-up-known-text = Alguien, seguramente usted, quería dar de alta una empresa con esta dirección. Usted ya tiene aquí una cuenta. Teclee { $address } en su navegador e inicie sesión. Si ha olvidado la contraseña, en esa misma página le ayudamos.
mail-reset-subject = Elija una nueva contraseña
mail-reset-title = Elija una nueva contraseña
mail-reset-text = Alguien, seguramente usted, ha pedido una nueva contraseña. Elíjala aquí:
mail-reset-not-you = ¿No la ha pedido? Entonces no haga nada. Su contraseña sigue igual.
mail-email-subject = Confirme su nueva dirección
mail-email-title = Confirme su nueva dirección
mail-email-text = Quiere iniciar sesión con esta dirección a partir de ahora. Confírmela aquí:
mail-email-old-subject = Su dirección está a punto de cambiar
mail-email-old-title = Su dirección está a punto de cambiar
mail-email-old-text = Alguien con su contraseña ha pedido cambiar su dirección a { $address }.
mail-email-old-not-you = ¿No ha sido usted? Entonces inicie sesión, cambie su contraseña y llámenos.

## People of a business or organisation

page-nav-people = Personas
people-title = Personas
people-nobody-receives = Nadie recibe sus avisos. Añada a alguien más abajo.
people-sign-in = Quién puede iniciar sesión
people-role-owner = dirige la empresa
people-role-staff = trabaja aquí
people-role-admin = administra estas páginas
people-make-owner = Poner al frente
people-make-staff = Dejar como colega
people-remove = Quitar
people-invitations = Con invitación
people-open = { $address }, hasta el { $day }
people-invite-field = Invitar a alguien por correo
people-invite-hint = Esa persona elige su propia contraseña.
people-invite-owner = También puede cambiar personas y accesos
people-invite-button = Invitar
people-contacts = Quién recibe los avisos
people-contacts-text = Los avisos llegan a todas estas personas, a cada una en su idioma. Para eso nadie necesita una cuenta.
people-receives = recibe avisos
people-receives-not = no recibe avisos
people-stop = Parar
people-start = Reanudar
people-contact-name = Nombre de la persona
people-contact-language = Idioma de los correos
people-contact-button = Añadir
people-error-last-owner = Alguien tiene que dirigir la empresa. Nombre antes a otra persona.
people-error-last-admin = Alguien tiene que ocuparse de estas páginas. Invite antes a otra persona.
people-role-flash = Hemos cambiado la función.
people-contact-flash = Guardado.
people-removed-flash = Hecho. Ya no aparece aquí.
people-invited-flash = Hemos enviado una invitación a { $address }.

## Who may read the list

grant-title = Quién puede ver su lista
grant-lead = Solo las personas de su empresa ven su lista de programas. Puede abrirla a { $organisation } por un tiempo, para que le ayuden. Cada consulta queda anotada aquí.
grant-open = Abierta hasta el { $until }. La abrió { $person }.
grant-close = Cerrar la lista
grant-how-long = ¿Por cuánto tiempo?
grant-days = { $days ->
        [one] Un día
       *[other] { $days } días
    }
grant-button = Abrir la lista a { $organisation }
grant-looks = Quién la ha consultado
grant-nobody = Solo la ven las personas de aquí, salvo que usted la abra a su cámara o proveedor.
grant-link = Abrir o cerrar la lista
grant-looks-none = Nadie hasta ahora.
grant-look = { $person }, { $when }
grant-given-flash = Su lista está abierta hasta el { $day }. Puede cerrarla cuando quiera.
grant-revoked-flash = Su lista está cerrada.

## Members of a chamber or provider

members-title = Miembros
members-list = Miembros
members-enrol-title = Dar de alta una empresa
members-enrol-lead = Queda protegida desde hoy. Su gente puede activar el acceso más tarde, por carta o por correo.
members-enrol-button = Dar de alta
members-field-contact = Nombre del contacto
members-field-email = Dirección de correo para los avisos
members-hint-email = Deje los dos vacíos si no los sabe. Entonces nadie recibe avisos hasta que la empresa active su acceso.
members-error-twice = Ya hay un miembro con este nombre y esta localidad.
members-search = El nombre empieza por
members-search-button = Buscar
members-filter = Mostrar
members-filter-all = Todos
members-none-found = Ningún miembro coincide.
members-state = Estado
members-state-nobody = Nadie recibe avisos
members-state-not-claimed = Acceso sin activar
members-state-active = Activo
members-enrolled-flash = Hemos dado de alta a { $name }. Envíe ahora a su gente la carta o el correo.
members-claim-sent-flash = Hemos enviado el correo a { $address }.
members-since = Miembro desde el { $day }.
members-pack = Usted le asignó la lista inicial «{ $pack }». Lo que cambia la empresa, solo lo ve la empresa.
members-hand-over = Entregar el acceso
members-hand-over-text = Su gente activa el acceso con el código de una carta o con el enlace de un correo. Una carta nueva anula la anterior.
members-open-letter = Hay una carta de camino. Su código vale hasta el { $day }.
members-open-mail = Se ha enviado un correo a { $address }. Su enlace vale hasta el { $day }.
members-letter-button = Preparar la carta
members-mail-field = Enviar un correo a
members-mail-hint = Los avisos llegan a esta dirección a partir de ahora.
members-mail-button = Enviar el correo
members-software = Sus programas
members-software-open = La empresa le ha abierto su lista hasta el { $day }.
members-software-closed = Solo la empresa ve su lista. Puede abrírsela a usted por un tiempo, en la página «Personas».
members-software-button = Consultar la lista
members-software-logged = Su consulta queda anotada donde la empresa puede leerla.
members-software-empty = La lista está vacía.
members-software-title = Programas de { $name }

## The letter

letter-title = Sus avisos de seguridad ya funcionan
letter-print = Imprima ahora esta carta. Su código solo se muestra aquí; una carta nueva lleva un código nuevo.
letter-why = Cada día se descubren fallos de seguridad en los programas que usamos todos. La mayoría no tiene que ver con usted. Le escribimos solo cuando tiene algo que hacer, unas pocas veces al año.
letter-list = { $count ->
        [one] Le hemos preparado una lista con un programa. Le rogamos que la corrija. Bastan diez minutos.
       *[other] Le hemos preparado una lista de { $count } programas que suelen tener las empresas como la suya. Le rogamos que la corrija. Bastan diez minutos.
    }
letter-step-address = Teclee esta dirección en su navegador, o apunte a la imagen con la cámara del teléfono.
letter-step-code = Escriba su código y elija una contraseña.
letter-step-list = Deje los programas que tiene y quite los demás.
letter-address = Dirección para teclear
letter-code = Su código
letter-picture = La dirección con su código, para la cámara de un teléfono
letter-keep = Conserve esta carta: le dice cómo reconocer nuestros mensajes. Llegan siempre desde { $address }. Llevan siempre un código para comprobarlos. Nunca llevan un enlace para iniciar sesión, y nunca piden una contraseña ni un pago.
letter-privacy = Conocemos la lista del principio, y nada de lo que usted cambie. Si no desea estos avisos, llámenos.
letter-until = Su código vale hasta el { $day }, y una sola vez.

## The chamber’s home

chamber-title = Miembros protegidos: { $protected } de { $all }
chamber-title-empty = Dé de alta a su primer miembro
chamber-members = Sus miembros
chamber-bar = Activos: { $active }. Con el acceso sin activar: { $waiting }. Sin nadie que reciba avisos: { $nobody }.
chamber-active = { $count ->
        [one] está activo: alguien recibe sus avisos y su gente ya ha iniciado sesión.
       *[other] están activos: alguien recibe sus avisos y su gente ya ha iniciado sesión.
    }
chamber-not-claimed = { $count ->
        [one] recibe avisos, pero nadie ha iniciado sesión todavía.
       *[other] reciben avisos, pero nadie ha iniciado sesión todavía.
    }
chamber-nobody = { $count ->
        [one] no tiene a nadie que reciba avisos.
       *[other] no tienen a nadie que reciba avisos.
    }
chamber-all-members = Ver todos los miembros
chamber-tasks = Qué necesita su atención
chamber-task-nobody = { $count ->
        [one] Un miembro sin nadie que reciba avisos
       *[other] { $count } miembros sin nadie que reciba avisos
    }
chamber-task-nobody-text = Ahí el silencio no es buena señal. Envíe una carta o llame.
chamber-task-unanswered = { $count ->
        [one] Una invitación sin respuesta
       *[other] { $count } invitaciones sin respuesta
    }
chamber-task-unanswered-text = De hace más de 30 días.
chamber-task-show = Ver cuáles
chamber-campaigns = Avisos de los últimos 90 días
chamber-campaigns-none = En este tiempo no ha salido ningún aviso a sus miembros.
chamber-campaigns-small = { $count ->
        [one] Un aviso afecta a menos de cinco miembros. No figura aquí, para que no se reconozca a nadie.
       *[other] { $count } avisos afectan cada uno a menos de cinco miembros. No figuran aquí, para que no se reconozca a nadie.
    }
chamber-campaigns-caption = A cuántos miembros afecta cada aviso y cómo van. No mostramos los números del 1 al 4, ni los que permitirían deducirlos.
chamber-counted = Contado el { $when }.
chamber-campaign = Programa
chamber-touched = Afectados
chamber-reached = Avisados
chamber-done = Hecho
chamber-silent = Sin respuesta
chamber-share = Parte hecha
chamber-share-hidden = oculto
chamber-hidden = oculto

## Pausing

pause-heading = Parar todos los envíos
pause-text = ¿Algo le parece raro? Puede parar al momento todos los correos en su nombre. No se pierde nada.
pause-link = Parar los envíos
pause-look = Ver más
pause-title = Parar todos los envíos
pause-lead = A partir de ahora no sale en su nombre ningún aviso, recordatorio ni invitación. Los correos sobre contraseñas siguen saliendo.
pause-kept = Lo que surja mientras tanto se guarda. Cuando reanude los envíos, cada cual recibe solo lo que siga siendo válido.
pause-button = Parar los envíos
pause-on-title = No se envía nada
pause-since = Parado el { $when } por { $person }.
pause-resume-text = Cuando reanude los envíos, saldrán los correos en espera. Lo que entonces ya no valga, no se envía.
pause-resume-button = Reanudar los envíos
pause-banner = No se envía nada en su nombre. Parado el { $when } por { $person }.
pause-banner-instance = El gestor del sitio ha parado por ahora todos los envíos. Los avisos de sus miembros se guardan.
pause-paused-flash = Los envíos están parados.
pause-resumed-flash = Los envíos siguen.
pause-instance-text = Para todos los correos de todas las cámaras y proveedores, salvo los de contraseñas y direcciones. No se pierde nada.
pause-instance-button = Parar todos los envíos

## The operator

operator-tenants = Cámaras y proveedores
operator-kind = Tipo
operator-kind-chamber = Cámara
operator-kind-provider = Proveedor
operator-sender = Dirección desde la que salen sus correos
operator-sender-hint = Una sola dirección fija. El servidor de correo debe tener permiso para enviar desde ella.
operator-thin = muy pocas
operator-tenant-paused = ahora no envía nada
operator-mail-queued = en espera
operator-mail-claimed = en camino
operator-mail-sent = enviados
operator-mail-failed = no han salido
operator-mail-superseded = apartados: ya no valen
operator-new-title = Añadir una cámara o un proveedor
operator-new-button = Añadir e invitar
operator-admin = Dirección de la primera persona que administra
operator-admin-hint = Ahí enviamos una invitación.
operator-error-twice = Ya hay una organización con este nombre.
operator-created-flash = Hemos añadido { $name } y hemos invitado a quien administrará sus páginas.

## Starter lists

pack-none = Ninguna: la empresa empieza con una lista vacía
pack-office = Oficina
pack-shop = Tienda
pack-food = Panadería, cafetería, restaurante
pack-hotel = Hotel, casa rural
pack-web-shop = Tienda en línea
pack-craft = Oficios, construcción
pack-garage = Taller
pack-health = Consulta médica, cuidados
pack-advice = Abogacía, impuestos, asesoría
pack-farm = Agricultura, bodega

## Countries

country-at = Austria
country-be = Bélgica
country-ch = Suiza
country-de = Alemania
country-es = España
country-fr = Francia
country-ie = Irlanda
country-it = Italia
country-lu = Luxemburgo

## Joints

start-banner = Su lista sigue siendo la que se supuso para usted.
start-banner-link = Revisarla ahora
mail-alarm-subject = Fuente con problemas: { $source }
mail-alarm-title = Una fuente de boletines le necesita
mail-alarm-stale = No hemos recibido nada de ella desde el { $day }.
mail-alarm-never = No hemos recibido nada de ella desde que se añadió.
mail-alarm-thin = De sus { $newest } documentos de los últimos 90 días, solo { $matchable } citan productos.
mail-alarm-held = { $count ->
    [one] Un documento suyo no ha pasado una comprobación. Lo retenemos hasta que usted decida.
   *[other] { $count } documentos suyos no han pasado una comprobación. Los retenemos hasta que usted decida.
}
mail-alarm-error = El último error: { $error }
mail-alarm-what = Pueden faltar fallos nuevos hasta que vuelva a funcionar. La página del gestor muestra todas las fuentes. Recibe este mensaje una vez por cada problema.
