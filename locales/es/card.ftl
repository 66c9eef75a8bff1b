### Fichas de aviso: lo que tienen en común la página, el correo y el texto. Las reglas de
### redacción son pruebas en tests/wording.rs. Cada paso empieza por un imperativo.

language-name = Español

## Levels

card-level-today = Hoy
card-level-week = Esta semana
card-level-month = Este mes
card-level-info = Para su información
## Titles: imperative, product, date

card-title-update-today = Actualice { $product } hoy, { $day }
card-title-update-by = Actualice { $product } a más tardar el { $day }
card-title-check-today = Compruebe su versión de { $product } hoy, { $day }
card-title-check-by = Compruebe su versión de { $product } a más tardar el { $day }
card-title-stop-today = Deje de usar { $product } hoy, { $day }
card-title-stop-by = Deje de usar { $product } a más tardar el { $day }
card-title-replace-today = Sustituya { $product } hoy, { $day }
card-title-replace-by = Sustituya { $product } a más tardar el { $day }
card-title-update-info = Actualice { $product } cuando ponga al día sus programas
card-title-check-info = Compruebe su versión de { $product } cuando tenga tiempo
card-title-cloud = Siga usando { $product } como siempre

## Subjects of mails: level word first, then the verb, then the product

card-subject-update = { $level }: actualice { $product }
card-subject-check = { $level }: compruebe { $product }
card-subject-stop = { $level }: deje de usar { $product }
card-subject-replace = { $level }: sustituya { $product }
card-subject-cloud = { $level }: siga usando { $product }

## What happened

card-what-title = Qué ha pasado
card-what-fixed = { $count ->
    [one] El fabricante de { $product } ha corregido un fallo de seguridad.
   *[other] El fabricante de { $product } ha corregido { $count } fallos de seguridad con una sola actualización.
}
card-what-found = { $count ->
    [one] Se ha encontrado un fallo de seguridad en { $product }.
   *[other] Se han encontrado { $count } fallos de seguridad en { $product }.
}
card-what-attacked = Ya hay atacantes que lo aprovechan.
card-what-ransomware = Algunos bloquean archivos y piden dinero.
## What could happen, one text per kind

card-danger-take-over = Un atacante podría tomar el control del equipo. Podría leer, cambiar o bloquear sus archivos y pedirle dinero.
card-danger-get-in = Un atacante podría entrar sin una contraseña válida. Después podría actuar como si fuera usted.
card-danger-forbidden = Alguien podría abrir o cambiar cosas a las que no debería llegar.
card-danger-full-control = Una persona que ya puede usar el equipo podría tomar el control total.
card-danger-read-data = Un atacante podría leer datos privados, como fichas de clientes o contraseñas.
card-danger-records = Un atacante podría leer o cambiar los datos que usted guarda ahí, como pedidos o fichas de clientes.
card-danger-false-page = Si pulsa un enlace con trampa, un atacante podría mostrar una página falsa o actuar en su nombre.
card-danger-stops-working = Un atacante podría hacer que deje de funcionar. Sus datos no corren peligro, pero quizá no pueda trabajar.
card-danger-listen-in = Un atacante en la misma red podría espiar lo que se envía y se recibe. También podría cambiarlo.
card-danger-harmful-file = Alguien podría enviarle un archivo o una página con trampa. Si los abre, un atacante podría tomar el control del equipo.
card-danger-tampered = Unos atacantes han cambiado el propio programa. La versión que usted tiene puede llevar código dañino.
card-danger-not-known = Nadie ha dicho todavía qué podría hacer un atacante con esto.
## The same kinds in one short line, for lists

card-short-take-over = Un atacante podría tomar el control del equipo.
card-short-get-in = Un atacante podría entrar sin contraseña.
card-short-forbidden = Alguien podría llegar a cosas que no le corresponden.
card-short-full-control = Una persona ante el equipo podría tomar el control total.
card-short-read-data = Un atacante podría leer datos privados.
card-short-records = Un atacante podría leer o cambiar sus datos.
card-short-false-page = Un atacante podría actuar en su nombre.
card-short-stops-working = Un atacante podría hacer que deje de funcionar.
card-short-listen-in = Un atacante en su red podría espiar lo que se envía.
card-short-harmful-file = Un archivo o una página con trampa podría dar el control a un atacante.
card-short-tampered = Unos atacantes han cambiado el propio programa.
card-short-not-known = Nadie ha dicho todavía qué podría pasar.
## Does it affect you, and why we think so

card-touch-title = ¿Le afecta?
card-touch-yes = Sí, le afecta.
card-touch-maybe = Puede afectarle.
card-touch-maybe-version = Puede afectarle: compruebe su versión.
card-touch-cannot-know = No podemos saber si le afecta.
card-touch-version = Nos ha indicado la versión { $version }.
card-touch-no-version = No nos ha dicho cuál tiene.
card-touch-range = El fallo está en { $range }.
card-touch-platform = Depende de si tiene { $name }. ¿Es su caso?
card-touch-edition = Depende de la edición, y no sabemos cuál es la suya.
card-touch-comparison = No podemos comparar ambos datos.
card-touch-no-range = La fuente no dice qué versiones tienen el fallo.
card-touch-exposed = Nos ha dicho que se puede entrar desde internet.
card-touch-exposed-assumed = Suponemos que se puede entrar desde internet.
card-touch-inside = Nos ha dicho que no se puede entrar desde internet.
card-touch-inside-assumed = Suponemos que no se puede entrar desde internet.
## Which versions: parts of a sentence

card-range-all = todas las versiones
card-range-one = la versión { $version }
card-range-before = las versiones anteriores a la { $version }
card-range-up-to = las versiones hasta la { $version }, incluida
card-range-from = la versión { $version } y las posteriores
card-range-after = las versiones posteriores a la { $version }
card-range-from-before = las versiones desde la { $from } y antes de la { $to }
card-range-from-up-to = las versiones desde la { $from } hasta la { $to }, incluida
card-range-start-unclear = { $range } (no está claro desde cuál)
card-range-end-unclear = { $range } (no está claro hasta cuál)

## What to do: each step begins with an imperative and names the product

card-steps-title = Qué hacer
card-step-update = Actualice { $product } a la versión { $version } o posterior.
card-step-update-newest = Actualice { $product } a la versión más nueva.
card-step-automatic = Deje que { $product } se actualice por su cuenta y después reinicie.
card-step-not-reachable = Compruebe que no se puede entrar en { $product } desde internet.
card-step-not-reachable-settings = Compruebe que los ajustes de { $product } no son accesibles desde internet.
card-step-stop = Deje de usar { $product } hasta que tenga un sustituto.
card-step-replace = Sustituya { $product }. Ya no recibe actualizaciones.
card-step-check = Compruebe su versión de { $product }. Si es anterior a la { $version }, actualícela.
card-step-check-newest = Compruebe su versión de { $product }. Si hay una más nueva, instálela.
card-step-pass-on = Envíe este mensaje a quien se ocupa de { $product }.
card-step-break-in = Pida a quien se ocupa de { $product } que mire si ha entrado alguien.
card-step-passwords = Cambie al final las contraseñas de { $product }.
card-step-cloud = Siga usando { $product } como siempre. El proveedor hace la actualización y usted no tiene que hacer nada.

## Labels of the links to the guide

card-how-update = Cómo actualizar
card-how-automatic = Cómo ajustarlo
card-how-internet = Cómo cerrar el acceso
card-how-switch-off = Cómo pararlo
card-how-replace = Cómo sustituirlo
card-how-version = Cómo encontrarla
card-how-helper = Qué decir
card-how-break-in = Qué mirar
card-how-passwords = Cómo cambiarlas
card-how-line = { $text }:

## Who can do it, and how long it takes

card-effort-title = Quién y cuánto tiempo
card-effort-who = Quién puede hacerlo
card-effort-time = Cuánto se tarda
card-who-self = Usted
card-who-box = Usted o su proveedor de internet
card-who-device = Usted o su servicio informático
card-who-website = Su agencia web o su empresa de alojamiento web
card-who-helper = Su servicio informático
card-who-business = El fabricante o su servicio informático
card-who-cloud = El proveedor
card-who-replace = Usted y su servicio informático
card-time-self = De 5 a 15 minutos
card-time-system = De 30 a 60 minutos
card-time-box = De 15 a 45 minutos
card-time-website = De 1 a 2 horas
card-time-helper = De 1 a 4 horas
card-time-business = Media jornada
card-time-cloud = No le lleva tiempo
card-time-replace = Un pequeño proyecto
card-note-system = Al final se reinicia
card-note-box = Internet se corta un rato
card-note-website = Haga antes una copia de seguridad
card-note-helper = Prevea una pausa en el trabajo
card-note-business = Pregunte antes
card-note-replace = Fije una fecha este mes
## Where to get help

card-help-title = ¿Necesita ayuda?
card-help-call = Llame a { $name } al { $phone }.
card-help-call-hours = Llame a { $name } al { $phone }, { $hours }.
card-help-ask = Pregunte a { $name }.
card-help-nobody = Pregunte a quien se ocupa de sus ordenadores.
## How to check this message

card-check-title = ¿Cómo sé que es auténtico?
card-check-intro = Teclee usted esta dirección y después el código.
card-check-address = Dirección para teclear
card-check-code = Código de este aviso
card-check-promise = Nunca le pedimos contraseñas ni pagos.
## Why this level

card-why-title = ¿Por qué «{ $level }»?
card-why-question = Pregunta
card-why-answer = Respuesta
card-why-table = Decidido con nuestra tabla de urgencia, versión { $version }.
card-why-by-hand = { $who } fijó el nivel el { $day }: { $reason }
card-why-used = ¿Alguien se aprovecha ya del fallo?
card-why-used-active = Sí, hay atacantes que se aprovechan de él.
card-why-used-poc = Que sepamos, no, pero el método es público.
card-why-used-none = Que sepamos, no.
card-why-exposed = ¿Se puede entrar en { $product } desde internet?
card-why-exposed-yes = Sí. Nos lo ha dicho usted.
card-why-exposed-no = No. Nos lo ha dicho usted.
card-why-exposed-assumed-yes = Sí. Lo suponemos por el tipo de producto.
card-why-exposed-assumed-no = No. Lo suponemos por el tipo de producto.
card-why-automatable = ¿Se puede atacar de forma automática?
card-why-total = ¿Puede un atacante tomar el control total?
card-why-version = ¿Conocemos su versión?
card-why-version-yes = Sí, la { $version }.
card-why-yes = Sí.
card-why-no = No.
card-why-not-scored = Nadie lo ha evaluado todavía.
card-why-rules = ¿Qué reglas han cambiado el nivel?
card-rule-ransomware = Hay chantajistas que lo aprovechan, así que hay que actuar antes.
card-rule-tampered = Unos atacantes han cambiado el programa, así que actúe hoy.
card-rule-opens-files = Abre archivos que vienen de fuera, así que actúe este mes.
card-rule-version-unknown = No sabemos su versión, así que el nivel no pasa de «esta semana».
card-rule-cloud = El proveedor hace la actualización, así que es para su información.
card-rule-end-of-life = Ya no recibe actualizaciones, así que actúe este mes.
card-rule-unscored = Hay ataques, pero nadie los ha evaluado todavía, así que actúe esta semana.
card-rule-by-hand = Nadie lo ha valorado todavía, así que una persona lo ha mirado.
## For the IT helper: technical words are allowed here

card-expert-title = Para su servicio informático
card-expert-label = Texto para reenviar, en español y en inglés
card-expert-take-over = ejecución de código o control total
card-expert-get-in = omisión de la autenticación
card-expert-forbidden = control de acceso ausente o incorrecto
card-expert-full-control = escalada local de privilegios
card-expert-read-data = divulgación de información
card-expert-records = inyección en una base de datos o un directorio
card-expert-false-page = cross-site scripting, falsificación de peticiones o suplantación
card-expert-stops-working = denegación de servicio
card-expert-listen-in = protección débil de los datos en tránsito
card-expert-harmful-file = ejecución de código mediante un archivo o una página manipulados
card-expert-tampered = código malicioso en el producto
card-expert-not-known = impacto no indicado
card-expert-head = { $product }: { $text }
card-expert-product = Producto: { $name }
card-expert-range = Versiones afectadas: { $range }
card-expert-weaknesses = Vulnerabilidades: { $ids }
card-expert-fixed = Corregido en: { $version }
card-expert-not-fixed = Corregido en: no indicado
card-expert-version = Versión declarada: { $version }
card-expert-no-version = Versión declarada: desconocida
card-expert-exposed = Accesible desde internet: sí
card-expert-inside = Accesible desde internet: no
card-expert-exposed-assumed = Accesible desde internet: sí (supuesto)
card-expert-inside-assumed = Accesible desde internet: no (supuesto)
card-expert-attacked = Explotación conocida: sí
card-expert-listed = Explotación conocida: sí, en la lista KEV de CISA desde el { $date }
card-expert-not-attacked = Explotación conocida: no
card-expert-ransomware = Campañas de ransomware: sí
card-expert-score = { $name }: CVSS { $score }
card-sources-title = Fuentes
