### Por qué un veredicto, por qué no hubo aviso, y la página de un fallo.

## El veredicto en palabras sencillas

verdict-title = { $program }: por qué lo decimos
verdict-back-alert = Aviso: { $program }
verdict-yes = Sí, { $program } tiene este fallo.
verdict-maybe = { $program } puede tener este fallo. Nos falta un dato.
verdict-no = No, { $program } no tiene este fallo.
verdict-withdrawn = La fuente ha retirado este fallo. No afecta a nadie.
verdict-weakness = El fallo se conoce como
verdict-compared = Qué hemos comparado
verdict-yours = La versión de la lista es la { $version }.
verdict-yours-unknown = La lista no dice qué versión es.
verdict-compared-at = La hemos comparado con estas fuentes, la más reciente del { $when }:
verdict-spoken-at = Estas fuentes hablan de él, la más reciente del { $when }:
verdict-source-range = El fallo está en { $range }.
verdict-source-part = Habla de una parte de este programa: { $part }.
verdict-source-yes = Esta versión es una de ellas.
verdict-source-no = Esta versión no es ninguna de ellas.
verdict-source-maybe = No podemos saber si esta versión es una de ellas.
verdict-source-other = No nombra este programa.
verdict-source-silent = No dice nada de programas ni de versiones.
verdict-source-attacked = Dice que los atacantes usan este fallo.
verdict-source-withdrawn = Ha retirado el fallo.
verdict-source-ruled-affected = Dice que esta versión tiene el fallo.
verdict-source-ruled-not-affected = Dice que esta versión no tiene el fallo.
verdict-source-ruled-fixed = Dice que esta versión está corregida.
verdict-source-ruled-open = Dice que esta versión todavía se está estudiando.
verdict-source-counts = El fabricante es quien mejor conoce su programa. Por eso vale su palabra.
verdict-source-dates = Publicado o cambiado el { $day }, leído por nosotros el { $read }.
verdict-source-read = Leído por nosotros el { $read }.
verdict-range-unclear = versiones que no nombra con claridad
verdict-range-more = { $count ->
    [one] otro intervalo
   *[other] otros { $count } intervalos
}

## Qué lo cambiaría

verdict-change = Qué cambiaría la respuesta
verdict-change-update = Una actualización: desde la versión { $version } la respuesta es otra.
verdict-change-version = La versión: no sabemos cuál tiene usted.
verdict-change-edition = La edición: depende de ella, y no conocemos la suya.
verdict-change-platform = Otro programa: depende de { $name }. Añádalo a la lista si lo tiene.
verdict-change-comparable = Una versión escrita como la de la fuente: no podemos saber cuál de las dos es más nueva.
verdict-change-range = Que la fuente diga con más claridad qué versiones son.
verdict-change-other-version = Otra versión en su empresa: una de las que tienen el fallo.
verdict-change-ruling = Una nueva decisión del fabricante o de las personas que llevan este servicio.
verdict-change-naming = Una fuente que nombre este programa.
verdict-change-correction = Una corrección de la fuente. Entonces volvemos a comparar sin que haga nada.

## Para su informático

verdict-link = ¿Por qué lo pensamos?
verdict-links = Qué hemos comparado
verdict-link-weakness = Por qué: { $id }
verdict-links-more = { $count ->
    [one] Y uno más.
   *[other] Y { $count } más.
}
verdict-more = Para su informático
verdict-steps = Paso a paso
verdict-scores = Puntuaciones
verdict-documents = Documentos originales
verdict-documents-text = El texto tal como lo publicó la fuente, en un archivo.
verdict-document = { $source }: { $id }
verdict-tree-configuration = Configuración { $number }
verdict-tree-any = Basta con uno de estos puntos
verdict-tree-all = Hacen falta todos estos puntos
verdict-tree-not-any = No puede haber ninguno de estos puntos
verdict-tree-not-all = No pueden darse todos estos puntos a la vez
verdict-tree-condition = Condición:
verdict-tree-component = Dentro del programa: { $name }
verdict-tree-unreadable = (ilegible)
verdict-tree-others = { $count ->
    [one] Uno más
   *[other] { $count } más
}
verdict-answer-yes = Sí
verdict-answer-no = No
verdict-answer-maybe = Abierto
verdict-met-by-none = ningún programa de la lista
verdict-met-by = en la lista: { $row }
verdict-ground-other-product = otro producto
verdict-ground-every = vale para todas las versiones
verdict-ground-less = { $version } va antes de { $bound }
verdict-ground-greater = { $version } va después de { $bound }
verdict-ground-equal-in = { $version } es la misma que { $bound }, que pertenece al intervalo
verdict-ground-equal-out = { $version } es la misma que { $bound }, que ya no pertenece al intervalo
verdict-ground-unordered = { $version } y { $bound } no se pueden ordenar
verdict-ground-scheme = { $words } (en el orden de { $scheme })
verdict-ground-same = { $version } es la versión indicada
verdict-ground-other = { $version } no es { $wanted }
verdict-ground-no-version = no se conoce la versión
verdict-ground-has-version = se indica uno sin versión, y la lista dice { $version }
verdict-ground-unclear = no se entiende el intervalo de la fuente
verdict-ground-attribute = { $name }: se indica { $wanted }, la lista dice { $given }
verdict-ground-attribute-none = { $name }: se indica { $wanted }, la lista no dice nada
verdict-ruling-maker = El fabricante sobre ciertas versiones: { $said }
verdict-ruling-analyst = Un analista sobre ciertas versiones: { $said }
verdict-status-affected = tienen el fallo
verdict-status-not-affected = no tienen el fallo
verdict-status-fixed = están corregidas
verdict-status-open = todavía se está estudiando
verdict-standing-decides = decide aquí
verdict-standing-overruled = otra decisión va antes
verdict-standing-other-release = sobre otras versiones, o no con certeza sobre esta
verdict-standing-elsewhere = solo sobre este producto dentro de otro
verdict-ruling-reason = El motivo: { $reason }
verdict-tree-reason = el motivo: { $reason }
verdict-tree-notes = { $notes }; { $note }
verdict-tree-counts-open = cuenta como abierto, porque ninguna lista está completa
verdict-vex-no-component = la parte que tiene el fallo no está en él.
verdict-vex-no-code = la parte defectuosa del programa no está en él.
verdict-vex-not-run = la parte defectuosa del programa está, pero nunca se ejecuta.
verdict-vex-not-controlled = nadie de fuera puede llegar a la parte defectuosa del programa.
verdict-vex-protected = está protegido de otra manera.
verdict-vex-requires = haría falta un ajuste, u otra cosa, que no está.

## Por qué no hubo aviso

why-link = ¿Por qué no hemos recibido un aviso?
why-title = ¿Por qué no hemos recibido este aviso?
why-title-member = ¿Por qué { $name } no ha recibido este aviso?
why-title-operator = ¿Por qué no hubo aviso?
why-lead = Escriba el número de un fallo del que haya oído hablar. Decimos qué sabemos de él, y por qué hubo un aviso o no.
why-field = Número del fallo
why-field-hint = Por ejemplo CVE-2024-3400.
why-error-id = Escriba el número así: CVE-2024-3400
why-button = Buscar
why-answer = La respuesta
why-not-known = No conocemos este fallo. Quizá no lo tenga todavía ninguna de nuestras fuentes, o el número se escriba de otra manera.
why-withdrawn = La fuente lo ha retirado: no era un fallo. Por eso nadie recibe un aviso.
why-names-nothing = Lo conocemos, pero ninguna fuente dice todavía qué programas lo tienen. En cuanto una lo diga, comparamos.
why-pending = Acaba de llegar y lo estamos comparando. Vuelva a mirar dentro de unos minutos.
why-list-closed = Solo esta empresa ve si se le avisó. Su lista no está abierta para usted.
why-list-closed-ask = Pregunte a la empresa. Encuentra la respuesta en sus páginas, o puede abrirle su lista.
why-no-program = No nombra ningún programa de la lista.
why-no-watched-program = No nombra ninguno de los programas que vigilamos.
why-named = Está en { $named }.
why-named-more = { $count ->
    [one] otro programa
   *[other] otros { $count } programas
}
why-not-compared = No hemos podido comparar: { $labels }.
why-not-compared-more = { $count ->
    [one] otro programa
   *[other] otros { $count } programas
}
why-near = Nombres parecidos
why-near-maker = { $label } está en la lista. El fallo nombra { $named }, otro programa del mismo fabricante.
why-near-name = { $label } está en la lista. El fallo nombra { $named }, un programa de otro fabricante.
why-other-version = La versión de la lista es la { $version }. No tiene el fallo.
why-ruled-not-affected = El fabricante dice que esta versión no tiene el fallo.
why-ruled-fixed = El fabricante dice que está corregido en esta versión.
why-ruled-analyst = Lo hemos comprobado: esta versión no tiene el fallo.
why-other-platform = Depende de lo demás que hay en la lista, y eso no encaja.
why-dismissed-not-used = El { $day } la empresa respondió que no usa este programa.
why-dismissed-version = El { $day } la empresa respondió que tiene otra versión.
why-dismissed-done = El { $day } la empresa lo marcó como hecho.
why-dismissed-other = El { $day } la empresa respondió que no le afecta.
why-you-not-used = El { $day } respondió que no usa este programa.
why-you-version = El { $day } respondió que tiene otra versión.
why-you-done = El { $day } lo marcó como hecho.
why-you-other = El { $day } respondió que no le afecta.
why-held = Nadie ha dicho todavía si es grave. Lo estamos mirando, y escribimos cuando lo sepamos.
why-on-page = Hay un aviso en la página. No se envió ningún correo.
why-no-mail-level = El nivel del aviso es «{ $level }». Solo escribimos sobre lo que hay que hacer hoy o esta semana.
why-no-mail-nobody = Nadie recibe los avisos de esta empresa.
why-no-mail-question = Aún no se conoce la versión, así que es una pregunta y no una alarma.
why-no-mail-first-days = La lista era nueva. En los primeros días solo escribimos sobre lo que se está atacando ahora y hay que hacer el mismo día.
why-no-mail-old = Se publicó hace mucho, y no sabemos de ataques.
why-no-mail-joined = Ya habíamos escrito sobre este programa. Se añadió a ese aviso, y no hay que hacer nada más.
why-no-mail-own-change = Apareció al cambiar la lista, y la página lo dijo en el momento.
why-told = Escribimos sobre esto el { $day }.
why-told-code = El correo lleva el código { $code }.
why-sent = El servidor de correo aceptó el mensaje el { $when }. Mire también en la carpeta de correo no deseado.
why-paused = El correo está en espera: el envío está detenido por ahora.
why-waiting = El correo espera su turno.
why-tried-again = El correo no se ha podido entregar hasta ahora. Seguimos intentándolo.
why-refused = El buzón rechazó el correo. Compruebe si la dirección es correcta.
why-set-aside = El correo no se envió. El asunto se resolvió antes de que saliera.
why-see-alert = Ver el aviso
why-see-verdict = Ver qué se comparó
why-operator-programs = Nombra estos programas de nuestro catálogo: { $names }.
why-operator-none = No nombra ningún programa que conozcamos, así que no puede llegar a nadie.
why-operator-held = Nadie lo ha valorado. Le espera en la página «El servicio hoy».
why-operator-closed = Solo cada empresa ve lo que ha recibido.

## Un fallo

advisory-kicker = Un fallo de seguridad
advisory-early = Pronto, aún sin confirmar: por ahora solo el fabricante o la lista CVE nombra los programas. La base de datos NVD aún no lo ha estudiado.
advisory-withdrawn = La fuente lo ha retirado. No afecta a nadie.
advisory-attacked = Los atacantes ya lo están usando.
advisory-published = Publicado el { $day }.
advisory-changed = Publicado el { $day }, cambiado por última vez el { $changed }.
advisory-also = También conocido como { $names }.
advisory-yours = Sus programas
advisory-touches = ¿Afecta a { $name }?
advisory-programs = Qué programas
advisory-names-none = Ninguna fuente dice todavía qué programas lo tienen.
advisory-more-programs = { $count ->
    [one] Y un programa más.
   *[other] Y { $count } programas más.
}
advisory-sources = Quién lo dice
advisory-summary = Lo que escribe la fuente, en inglés
advisory-remedies = Qué se puede hacer, en palabras de la fuente
