### Las fuentes, y lo que dicen de futuros ataques.

## Why this level

card-why-used-forecast = Que sepamos, no. Según un pronóstico, es probable que pronto haya ataques.
card-why-used-raised = Que sepamos, no. Según un pronóstico, puede haber ataques.

## The sources page

sources-link = De dónde vienen nuestros datos
sources-title = De dónde vienen nuestros datos
sources-lead = Leemos fuentes públicas sobre fallos de seguridad y las comparamos con su lista de programas.
sources-none = Todavía no tenemos datos.
sources-coverage-title = Qué podemos comparar
sources-coverage = Fallos publicados en los últimos 90 días: { $newest }. Podemos comparar { $matchable } de ellos con sus programas.
sources-coverage-rest = Los demás aún no dicen en qué programas están. Volvemos a mirar cuando su fuente dice más.
sources-list = Nuestras fuentes
sources-caption = Nuestras fuentes, con su antigüedad y su tamaño
sources-name = Fuente
sources-heard = Última lectura
sources-held = Entradas
sources-compared = Entradas recientes que podemos comparar
sources-covered = { $matchable } de { $newest }
sources-names-none = No nombra programas
sources-never = Todavía no
sources-old = Demasiado antigua
sources-about = Qué son las fuentes
sources-what-nvd = La base de datos pública de Estados Unidos sobre fallos en programas. Dice qué versiones los tienen y qué gravedad tienen.
sources-what-nvd-override = Nombres de programas que otros añaden donde la base de datos aún no tiene ninguno.
sources-what-cve = La lista de todos los fallos conocidos, tal como la escriben los fabricantes de los programas. Analistas de Estados Unidos añaden si los atacantes los usan.
sources-what-kev = Los fallos que los atacantes usan de verdad. Decide qué hay que hacer hoy.
sources-what-epss = Una previsión diaria de los fallos que los atacantes usarán pronto. Solo guardamos las previsiones que cambian cuándo hay que actuar.
