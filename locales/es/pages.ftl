### Las páginas. Primero el marco y después un grupo por página.

## The frame

page-skip = Ir al contenido
page-menu = Menú
page-menu-main = Menú principal
page-menu-account = Idioma y cuenta
page-menu-close = Cerrar
page-sign-out = Cerrar sesión
page-tagline = Avisos de seguridad
page-help-before = ¿Tiene preguntas? Llame a { $person } al
page-footer-code = Comprobar un mensaje
page-footer-accessibility = Accesibilidad
page-footer-privacy = Sus datos
page-footer-mails = Correos de la demostración
page-footer-demo = Esto es una demostración: las empresas y las personas son inventadas, los fallos son reales.
page-title-error = Error:{" "}
page-errors-title = { $count ->
        [one] Revise una respuesta
       *[other] Revise { $count } respuestas
    }
page-save = Guardar
page-next = Ver más
page-choose = Elija una opción
page-unknown = No lo sé
page-good-to-know = Conviene saber
page-nav-home = Inicio
page-nav-alerts = Avisos
page-nav-software = Sus programas

## Levels and states

page-state-possible = Puede afectarle
page-state-assessing = En estudio
page-state-answered = Ya respondido
page-state-clear = Nada que hacer
page-state-unwatched = Aún sin vigilar
page-exposure-yes = accesible desde internet
page-exposure-no = no accesible desde internet
page-exposure-assumed-yes = accesible desde internet (lo suponemos)
page-version-unknown = versión desconocida
page-version-is = versión { $version }
page-give-version = ¿Qué versión?
page-of-program = de { $name }
page-for-program = para { $name }

## Sign-in

page-sign-in-title = Iniciar sesión
page-sign-in-button = Iniciar sesión
page-field-email = Dirección de correo
page-field-password = Contraseña
page-sign-in-demo = Cuentas de la demostración
page-sign-in-demo-text = Use cualquiera de ellas para echar un vistazo. Todo lo que contienen es inventado.
page-sign-in-forgotten = Contraseña olvidada
page-sign-in-forgotten-text = Le enviamos un enlace para elegir una nueva.
page-sign-in-no-link = Nuestros avisos nunca llevan un enlace a esta página. Teclee usted la dirección:

## Welcome

page-welcome-title = Le avisamos cuando un programa que usa se vuelve peligroso
page-welcome-lead = Cada día se descubren fallos de seguridad en los programas que usa todo el mundo. La mayoría no tiene que ver con usted. Le escribimos solo cuando uno le afecta, con palabras sencillas: qué hacer y hasta cuándo.
page-welcome-how = Cómo funciona
page-welcome-step-list = Usted nos dice qué usa.
page-welcome-step-list-more = Programas, router, web, caja. Bastan diez minutos.
page-welcome-step-watch = Nosotros comparamos cada fallo nuevo con su lista.
page-welcome-step-watch-more = Cada día, con las fuentes públicas que usan los expertos.
page-welcome-step-write = Le escribimos cuando tiene algo que hacer.
page-welcome-step-write-more = Unas diez veces al año. Tres pasos como mucho, y quién puede darlos.
page-welcome-check = ¿De verdad es nuestro este mensaje?
page-welcome-check-text = Todos nuestros mensajes llevan un código. Escríbalo aquí y compare.
page-welcome-private = Quién ve su lista
page-welcome-private-text = Solo usted. Su cámara de comercio ve un aviso solo cuando usted pide ayuda con él.

## The owner’s home

page-home-empty-title = Díganos qué usa
page-home-empty-lead = Vigilamos los programas y los equipos de su lista. Aún está vacía.
page-home-todo-title = { $count ->
        [2] Tiene dos cosas que hacer
        [3] Tiene tres cosas que hacer
        [4] Tiene cuatro cosas que hacer
        [5] Tiene cinco cosas que hacer
        [6] Tiene seis cosas que hacer
        [7] Tiene siete cosas que hacer
        [8] Tiene ocho cosas que hacer
        [9] Tiene nueve cosas que hacer
        [one] Tiene una cosa que hacer
       *[other] Tiene { $count } cosas que hacer
    }
page-home-questions-title = { $count ->
        [2] Dos preguntas para usted
        [3] Tres preguntas para usted
        [4] Cuatro preguntas para usted
        [5] Cinco preguntas para usted
        [6] Seis preguntas para usted
        [7] Siete preguntas para usted
        [8] Ocho preguntas para usted
        [9] Nueve preguntas para usted
        [one] Una pregunta para usted
       *[other] { $count } preguntas para usted
    }
page-home-clear-title = Todo en orden. Nada que hacer.
page-home-waiting-title = Nada que hacer por ahora.
page-home-checked = { $count ->
        [one] Hemos comprobado su programa. Datos del { $as-of }.
       *[other] Hemos comprobado sus { $count } programas. Datos del { $as-of }.
    }
page-home-no-data = Todavía estamos leyendo nuestros primeros datos. Vuelva en unos minutos.
page-home-stale = Nuestros datos son más antiguos de lo normal. Estamos en ello; puede que aquí falte todavía algo nuevo.
page-home-possible = Puede afectarle.
page-home-see = Ver qué hacer
page-home-question = { $count ->
        [one] Una pregunta
       *[other] Algunas preguntas
    }
page-home-question-text = Conocemos un fallo, pero no su versión. Díganos la versión y le diremos si le afecta.
page-home-question-link = ¿Qué versión de { $name }?
page-home-assessing = Un fallo nuevo menciona { $names }. Lo estamos estudiando y le escribiremos si tiene algo que hacer.
page-home-week = Comprobado esta semana
page-home-week-compared = { $count ->
        [one] boletín comparado con sus programas.
       *[other] boletines comparados con sus programas.
    }
page-home-week-named = { $count ->
        [0] de ellos mencionan un programa suyo.
        [one] de ellos menciona un programa suyo. No tiene que hacer nada.
       *[other] de ellos mencionan un programa suyo. No tiene que hacer nada.
    }
page-home-next = Qué pasa después
page-home-next-text = En cuanto tenga algo que hacer, escribiremos a
page-home-more = { $count ->
        [one] Ver el otro programa
       *[other] Ver los otros { $count } programas
    }
page-home-change-list = Ver y cambiar la lista
page-home-empty-what = Qué poner en la lista
page-home-empty-what-text = Aquí verá qué hay en su lista y si tiene algo que hacer.
page-home-empty-ideas = Piense en los ordenadores y los teléfonos, el router, la impresora, la web, la caja y el correo. Piense también en el sitio donde guarda sus archivos.

## Your software

page-software-title = Sus programas
page-software-all = Todos los programas
page-software-count = { $count ->
        [one] Un programa.
       *[other] { $count } programas.
    }
page-software-questions = { $count ->
        [one] Con una respuesta corta, nuestros avisos serían más exactos.
       *[other] Con { $count } respuestas cortas, nuestros avisos serían más exactos.
    }
page-software-empty = Su lista está vacía. Añada un primer programa y le diremos al momento si tiene algo que hacer.
page-add-title = Añadir un programa
page-add-first = Añadir un primer programa
page-add-search = Buscar
page-field-search = Programa o equipo
page-field-search-hint = Escriba el nombre que usa usted, o el que pone en la caja.
page-search-button = Buscar
page-add-found = { $count ->
        [0] No hay resultados
        [one] Un programa encontrado
       *[other] { $count } programas encontrados
    }
page-add-choose = Abra el que tiene usted y añádalo.
page-add-none = Aún no conocemos «{ $query }». Pruebe con un nombre más corto o añádalo tal como lo ha escrito.
page-add-button = Añadir { $name }
page-add-other = No está en esta lista
page-add-other-note = Guardamos el nombre tal como lo escribe
page-add-other-button = Añadir con este nombre
page-field-label = Cómo lo llama usted
page-field-label-hint = Nuestros avisos usan este nombre.
page-field-version = Versión
page-field-version-hint = Cópiela tal como aparece, por ejemplo 7.0.2. Suele estar en «Acerca de».
page-field-exposure = ¿Se puede entrar desde internet?
page-field-exposure-hint = Por ejemplo, lo abre desde casa o lo ven sus clientes.
page-field-exposure-assumed-yes = Por ejemplo, lo abre desde casa o lo ven sus clientes. Si no lo sabe, suponemos que sí.
page-field-exposure-assumed-no = Por ejemplo, lo abre desde casa o lo ven sus clientes. Si no lo sabe, suponemos que no.
page-field-exposure-yes = Sí
page-field-exposure-no = No, solo desde dentro
page-item-verdict = ¿Le afecta algún fallo?
page-item-affected = Sí, un fallo afecta a este programa.
page-item-possible = Quizá. Falta un dato.
page-item-assessing = Aún no lo sabemos. Estamos estudiando un fallo nuevo.
page-item-answered = Usted respondió: no le afecta, o ya está hecho.
page-item-clear = No. No conocemos ningún fallo que afecte a su versión.
page-item-unwatched = No podemos decírselo. Aún no podemos vigilar este programa.
page-item-details = Lo que sabemos de él
page-item-tell-version = Díganos su versión
page-item-tell-version-text = Con la versión podemos decir sí o no.
page-item-guide = Dónde encontrar la versión de { $name }
page-item-gone = ¿Ya no lo usa?
page-item-remove = Quitar { $name } de la lista
page-removal-title = ¿Quitar { $name }?
page-removal-text = Dejaremos de vigilarlo para usted. Puede añadirlo de nuevo cuando quiera.
page-removal-alert = Se cerrará el aviso que tiene abierto.
page-removal-button = Quitar { $name }
page-removal-keep = Dejar en la lista
page-added-flash = { $name } está en su lista.
page-saved-flash = Hemos anotado sus cambios en { $name }.
page-removed-flash = { $name } ya no está en su lista.

## Alerts

page-alerts-title = Sus avisos
page-alerts-open = Pendiente: { $what }.
page-alerts-open-alerts = { $count ->
        [one] un aviso
       *[other] { $count } avisos
    }
page-alerts-open-questions = { $count ->
        [one] una pregunta
       *[other] { $count } preguntas
    }
page-alerts-open-notes = { $count ->
        [one] uno a título informativo
       *[other] { $count } a título informativo
    }
page-alerts-none = Hoy no le afecta ningún aviso. Cuando haya uno, aparecerá aquí y le escribiremos.
page-alerts-answered = Respondidos
page-alerts-answered-none = Aquí aparecerán los avisos que haya respondido, con quién y cuándo.
page-alert-answer = Su respuesta
page-alert-answers = Sus respuestas hasta ahora
page-alert-done = Marcar como hecho
page-alert-done-version = Versión que tiene ahora (opcional)
page-alert-done-version-hint = Si lo deja vacío, anotamos la { $version } o una más nueva.
page-alert-later = Recordármelo el { $day }
page-alert-not-ours = No nos afecta
page-alert-not-ours-why = ¿Por qué no le afecta?
page-alert-reason-not-used = No usamos este programa
page-alert-reason-wrong-version = Tenemos otra versión
page-alert-reason-other = Otro motivo
page-alert-not-ours-button = Cerrar este aviso
page-alert-state-done = Hecho
page-alert-state-later = Recordatorio pedido
page-alert-state-not-ours = No nos afecta
page-alert-state-help = Ayuda pedida
page-alert-state-closed = Ya no hay nada que hacer
page-alert-who-when = { $person }, { $when }
page-alert-undo = Abrir de nuevo este aviso
page-alert-help-text = Pasamos este aviso, y nada más, a quien le ayuda: { $organisation }. Le llamarán.
page-alert-help-button = Pedir ayuda y mostrar este aviso
page-alert-help-asked = Su petición ya ha salido: hemos pasado este aviso.
page-alert-correct-version = Corregir mi versión
page-alert-more = Para saber más
page-alert-copy = Copiar el texto
page-alert-copied = Copiado
page-alert-download = Descargar el texto (.txt)
page-alert-done-flash = Gracias. Hemos marcado este aviso como hecho.
page-alert-later-flash = Le escribiremos de nuevo el { $day }.
page-alert-not-ours-flash = Gracias. Hemos cerrado este aviso.
page-alert-help-flash = Hemos pasado su petición.
page-alert-undone-flash = El aviso está abierto de nuevo.
page-answer-kicker = Esta página muestra solo este aviso.
page-answer-done-title = Gracias, hemos anotado su respuesta
page-answer-done-undo = ¿Ha sido un error? Puede cambiar su respuesta.
page-answer-back = Volver al aviso
page-answer-close = Puede cerrar esta página.

## Check code

page-code-title = ¿Este mensaje es nuestro?
page-code-lead = Todos nuestros mensajes llevan un código. Escríbalo y compare cuatro datos.
page-code-found-title = Sí, este mensaje es nuestro
page-code-found-lead = Compare estas líneas con el mensaje que ha recibido. Si una sola es distinta, llámenos.
page-code-unknown-title = No conocemos este código
page-code-unknown-lead = Mire si lo ha copiado bien. Si está bien, el mensaje no es nuestro: no abra ningún enlace.
page-code-wait-title = Demasiados códigos en poco tiempo
page-code-wait-lead = { $count ->
        [one] Espere un minuto y pruebe otra vez. ¿Tiene prisa? Llámenos.
       *[other] Espere { $count } minutos y pruebe otra vez. ¿Tiene prisa? Llámenos.
    }
page-code-kicker = Código { $code }
page-code-message = El mensaje
page-code-subject = Asunto
page-code-sent = Enviado
page-code-from = De
page-code-level = Nivel
page-code-another = Comprobar otro mensaje
page-field-code = Código del mensaje
page-field-code-hint = Ocho caracteres, cerca del final del mensaje. El guion es opcional.
page-code-button = Comprobar el código
page-code-none = ¿No hay código?
page-code-none-text = Entonces el mensaje no es nuestro. No abra ningún enlace. Llámenos.

## Chamber

page-chamber-requests = { $count ->
        [0] Nadie pide ayuda.
        [one] Un miembro pide ayuda.
       *[other] { $count } miembros piden ayuda.
    }
page-chamber-help = Peticiones de ayuda
page-chamber-help-none = No hay peticiones abiertas. Cuando un miembro pida ayuda, aparecerá aquí el aviso que le muestre.
page-chamber-list-none = Aquí aparecerán los miembros que dé de alta.
page-chamber-business = Empresa
page-chamber-trade = Actividad
page-chamber-town = Localidad

## Operator

page-operator-title = El servicio hoy
page-operator-tenants = Cámaras y proveedores: { $organisations }. Empresas: { $businesses }.
page-operator-advisories = Boletines: { $advisories }.
page-operator-held = Pendientes de usted
page-operator-held-none = Ningún boletín espera un nivel.
page-operator-held-text = Estos boletines no tienen puntuación. Lea la fuente, elija un nivel y dé un motivo. Hasta entonces, las empresas leen «en estudio».
operator-held-read = Leer las fuentes de { $id }
page-operator-touched = { $count ->
        [0] Ninguna empresa afectada
        [one] Una empresa afectada
       *[other] { $count } empresas afectadas
    }
page-operator-level = Nivel
page-operator-reason = Motivo
page-operator-reason-hint = Lo guardamos con su nombre.
page-operator-release = Publicar { $id }
page-operator-feeds = Fuentes
page-operator-feeds-none = Aún no se ha leído ninguna fuente. Importe archivos o espere a la primera lectura.
page-operator-feeds-caption = Una fuente va con retraso cuando pasa más tiempo sin novedades de lo habitual en ella.
page-operator-feed = Fuente
page-operator-age = Datos más recientes
page-operator-documents = Leídos
page-operator-never = nunca
page-operator-stale = con retraso
page-operator-outbox = Correo de salida
page-operator-outbox-none = Aún no se ha escrito ningún mensaje.
page-operator-failures = Últimos errores
page-operator-attempts = { $count ->
        [one] { $when }, un intento
       *[other] { $when }, { $count } intentos
    }

## Mails of the demo

page-mails-title = Correos de la demostración
page-mails-lead = Nada sale de esta máquina. Esto es lo que se habría enviado.
page-mails-none = Aún no hay correos. En cuanto se escriba un aviso, su correo aparecerá aquí.
page-mails-list = Primero los más recientes
page-mail-head = Cabecera
page-mail-text = Parte de texto
page-mail-html = Parte HTML
page-mail-html-link = Abrir solo la parte HTML

## Guides

page-guide-contents = En esta página

## Accessibility and data

page-accessibility-title = Accesibilidad
page-accessibility-lead = Todo el mundo debe poder leer un aviso y responder. Nuestra meta es WCAG 2.2, nivel AA.
page-accessibility-done = Lo que funciona
page-accessibility-done-keyboard = Todas las páginas funcionan solo con el teclado.
page-accessibility-done-zoom = El texto se puede ampliar al 400 % sin desplazarse hacia los lados.
page-accessibility-done-colour = El color nunca es la única señal: cada nivel tiene una palabra y una forma. El modo claro u oscuro sigue a su equipo.
page-accessibility-done-script = Todo funciona sin JavaScript y con conexiones lentas.
page-accessibility-gaps = Lo que falta
page-accessibility-gaps-text = Revisamos cada página con programas y a mano. Aún no las ha probado nadie experto de fuera, ni nadie que use a diario un lector de pantalla.
page-accessibility-tell = ¿Algo no funciona?
page-accessibility-tell-text = Díganoslo. Le leemos cualquier aviso por teléfono.
page-privacy-title = Sus datos
page-privacy-lead = Guardamos lo que hace falta para avisarle, y nada más.
page-privacy-keep = Qué guardamos
page-privacy-keep-person = Su nombre, su correo del trabajo, su idioma y una forma ilegible de su contraseña.
page-privacy-keep-software = La lista de programas de su empresa, con sus versiones.
page-privacy-keep-alerts = Los avisos, y quién respondió qué y cuándo.
page-privacy-keep-mails = Los mensajes que le enviamos, para poder comprobar sus códigos.
page-privacy-who = Quién los ve
page-privacy-who-text = Las personas de su empresa que tienen una cuenta. Su cámara de comercio ve que usted es miembro, no su lista.
page-privacy-who-help = Cuando pide ayuda, su cámara de comercio ve solo ese aviso.
page-privacy-not = Qué no hacemos
page-privacy-not-text = No hay publicidad, ni rastreo, ni imágenes que avisen cuando lee un correo, ni venta de datos. Las únicas cookies mantienen su sesión abierta y recuerdan su idioma.
page-privacy-rights = Sus derechos
page-privacy-rights-text = Puede ver, corregir, llevarse o borrar sus datos cuando quiera. Diríjase a: { $organisation }.
