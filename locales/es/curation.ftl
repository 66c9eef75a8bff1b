### Early warning, and what the operator decides about advisories and names.

## Early warning on cards

card-early = Es un aviso temprano: aún no está confirmado.
card-early-mark = Aviso temprano, aún sin confirmar
card-expert-early = Temprano: el producto lo nombra su fabricante o la lista CVE, aún no la NVD.
## An alert that closed because its data were wrong

alert-closed-set-aside = Cerrado: los datos eran erróneos
mail-correction-set-aside = Lo hemos revisado: los datos sobre este fallo eran erróneos. No tiene que hacer nada.
## Who decided and when, for all decisions

operator-curation-by = { $who }, { $when }.
operator-curation-ended = Terminado por { $who }, { $when }.
operator-curation-ended-day = Terminado en su día, { $when }.
operator-curation-until = Termina el { $when }.
operator-curation-end = Deshacer
## Names without a product

operator-names-link = Nombres sin producto: { $count }
operator-names-title = Nombres sin producto
operator-names-lead = { $count ->
    [one] Las fuentes usan un nombre que no corresponde a ningún producto del catálogo. Los más buscados van primero.
   *[other] Las fuentes usan { $count } nombres que no corresponden a ningún producto del catálogo. Los más buscados van primero.
}
operator-names-list = Nombres que usan las fuentes
operator-names-none = Cada nombre que usan las fuentes tiene su producto.
operator-names-name = Nombre
operator-names-advisories = Boletines
operator-names-businesses = Empresas que lo escribieron
operator-names-suggestions = Productos propuestos
operator-names-for = para { $name }
operator-names-other = Otro producto
operator-names-typed = Escritos por empresas, fuera del catálogo
operator-names-typed-text = Otros nombres solo aparecen aquí si los escribieron al menos cinco empresas.
operator-names-typed-by = { $count ->
    [one] Una empresa.
   *[other] { $count } empresas.
}
operator-names-near = En el catálogo:
operator-names-mapped = Nombres asignados
operator-names-mapped-none = Nadie ha asignado un nombre todavía.
operator-map-title = ¿Qué es { $name }?
operator-map-used = { $count ->
    [one] Un boletín usa este nombre.
   *[other] { $count } boletines usan este nombre.
}
operator-map-text = Cada empresa con { $product } se comparará con lo que las fuentes dicen de { $name }. Los avisos se adaptarán en consecuencia.
operator-map-button = Sí, asignarlo a { $product }
operator-map-search = Buscar en el catálogo
operator-map-nothing = No se ha encontrado nada.
operator-map-flash = { $name } ya tiene su producto. Los avisos se adaptan ahora en consecuencia.
operator-unmap-flash = { $name } ya no tiene producto. Los avisos se adaptan ahora en consecuencia.
## Finding an advisory

operator-advisories-title = Boletines y decisiones
operator-advisories-find = Identificador de un boletín
operator-advisories-unknown = No conocemos ningún boletín { $id }. Compruebe el identificador.
operator-advisories-decided = Decisiones
operator-advisories-decided-none = Nadie ha decidido aún sobre un boletín.
operator-advisories-disputes = { $count ->
    [0] En ningún boletín las fuentes citan versiones distintas.
    [one] En un boletín las fuentes citan versiones distintas.
   *[other] En { $count } boletines las fuentes citan versiones distintas.
}
## One advisory

operator-advisory-matched = Se compara con todas las listas.
operator-advisory-rejected = Una fuente lo retiró. No se compara con ninguna lista.
operator-advisory-set-aside = Está apartado. No se compara con ninguna lista.
operator-advisory-withdrawn = Está retirado aquí. No se compara con ninguna lista.
operator-advisory-undecided = Nadie ha decidido sobre él.
operator-advisory-ids = Identificadores de este boletín
operator-advisory-ids-caption = Qué fuente trajo qué identificador
operator-advisory-id = Su identificador
operator-advisory-aliases = Dice que es lo mismo que
operator-advisory-no-aliases = Ningún otro
operator-advisory-heard = Recibido
operator-advisory-public = Lo que las empresas leen sobre él
## Separating ids

operator-split-title = Separar identificadores
operator-split-text = Elija los identificadores de otro fallo. Lo que las fuentes dicen de ellos va con ellos. Ninguna importación los une de nuevo.
operator-split-ids = Identificadores que salen
operator-split-button = Separar
operator-split-made = { $going } separado de { $staying }
operator-split-flash = Los identificadores están separados de { $id }. Los avisos se adaptan ahora en consecuencia.
operator-split-end = Unir de nuevo
operator-split-end-flash = Lo que las fuentes dicen de { $id } vuelve a contar. Los avisos se adaptan ahora en consecuencia.
operator-error-split = Elija algunos identificadores, pero no todos.
## NVD against the CVE list

operator-conflicts-title = Versiones en la NVD y en la lista CVE
operator-conflicts-text = Lo que cita cualquiera de las dos se compara con todas las listas.
operator-conflicts-none = Solo una de ellas, o ninguna, cita productos.
operator-conflicts-nvd = NVD
operator-conflicts-cve = Lista CVE
operator-conflicts-outcome = Resultado
operator-conflicts-nothing = No citado
operator-conflicts-same = Iguales
operator-conflicts-overlap = En parte distintas
operator-conflicts-disjoint = Nada en común
operator-conflicts-one-only = Citado solo por una
operator-conflicts-undecided = No se puede comparar
## Setting aside, withdrawing

operator-decide-title = Apartar o retirar
operator-decide-text = No se compara con ninguna lista mientras valga la decisión. Los avisos abiertos se cierran y sus destinatarios reciben un mensaje.
operator-decide-kind = Decisión
operator-decide-set-aside = Apartar: los datos sobre el fallo son erróneos
operator-decide-withdrawn = Retirar: ese fallo no existe
operator-decide-reason-hint = Las empresas lo leen si preguntan por qué. Escriba con sencillez.
operator-decide-until = Termina el
operator-decide-until-hint = Puede quedar vacío: entonces vale hasta que alguien la deshaga.
operator-decide-button = Decidir
operator-decide-flash = La decisión sobre { $id } está en vigor. Los avisos se adaptan ahora en consecuencia.
operator-decide-end-flash = Una decisión sobre { $id } ha terminado. Los avisos se adaptan ahora en consecuencia.
operator-error-kind = Elija una decisión.
operator-error-until = Escriba un día futuro o déjelo vacío.
## Ruling on versions

operator-rule-title = Decidir sobre versiones
operator-rule-text = Va por delante de todo lo que dicen las fuentes sobre estas versiones.
operator-rule-none = No cita ningún producto del catálogo. Asigne antes sus nombres.
operator-rule-product = Producto
operator-rule-status = Qué vale
operator-rule-affected = afectado
operator-rule-not-affected = no afectado
operator-rule-fixed = corregido
operator-rule-from = Desde la versión
operator-rule-from-hint = Para «corregido»: la primera versión con la actualización. Vacío: desde la primera.
operator-rule-before = Antes de la versión
operator-rule-before-hint = Esta versión ya no cuenta. Vacío: sin fin.
operator-rule-button = Decidir
operator-rule-about = { $product }, { $versions }: { $status }
operator-error-rule-product = Elija un producto.
operator-error-rule-status = Elija qué vale para estas versiones.
operator-error-rule-from = Escriba la primera versión con la actualización.

## Lo que el operador ha apartado, para todos

advisory-set-aside-data = Las personas que gestionan este servicio han apartado este fallo, porque los datos sobre él son erróneos. Por eso nadie recibe un aviso.
advisory-set-aside-withdrawn = Las personas que gestionan este servicio han examinado este fallo: no lo es. Por eso nadie recibe un aviso.
advisory-set-aside-reason = El motivo: { $reason }
advisory-set-aside-since = Lo decidieron el { $day }.
advisory-set-aside-until = Lo decidieron el { $day }. Vale hasta el { $end }.
