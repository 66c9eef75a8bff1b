### Las fuentes, y lo que anuncian.

## Por qué este nivel

card-why-used-forecast = Que sepamos, no. Un pronóstico dice que pronto habrá ataques.
card-why-used-raised = Que sepamos, no. Un pronóstico dice que puede haber ataques.

## La página de fuentes

sources-link = De dónde vienen nuestros datos
sources-title = De dónde vienen nuestros datos
sources-lead = Leemos fuentes públicas sobre fallos de seguridad y las comparamos con la lista de sus programas.
sources-none = Aún no tenemos datos.
sources-coverage-title = Lo que podemos comparar
sources-coverage = Fallos publicados en los últimos 90 días: { $newest }. Podemos comparar { $matchable } con sus programas.
sources-coverage-rest = Los demás aún no dicen en qué programas están. Volvemos a mirar cuando su fuente dice más.
sources-list = Nuestras fuentes
sources-caption = Nuestras fuentes, su fecha y su tamaño
sources-name = Fuente
sources-csaf = Boletines de seguridad de fabricantes y CERT (CSAF)
sources-openvex = Declaraciones de fabricantes (OpenVEX)
sources-cyclonedx = Declaraciones de fabricantes (CycloneDX VEX)
sources-heard = Última lectura
sources-held = Entradas
sources-compared = Entradas recientes que podemos comparar
sources-covered = { $matchable } de { $newest }
sources-names-none = No nombra programas
sources-not-counted = No se cuenta
sources-never = Aún no
sources-old = Demasiado antiguo
sources-about = Qué son las fuentes
sources-what-nvd = La base pública de los Estados Unidos sobre fallos de programas. Dice qué versiones los tienen y lo graves que son.
sources-what-nvd-override = Nombres de programas que otros añaden donde la base aún no tiene ninguno.
sources-what-cve = La lista de todos los fallos conocidos, como la escriben los fabricantes. Analistas de los Estados Unidos añaden si hay ataques.
sources-what-kev = Los fallos que los atacantes usan de verdad. Deciden lo que hay que hacer hoy.
sources-what-epss = Un pronóstico diario de los fallos que pronto se usarán en ataques. Solo guardamos los que cambian el plazo.
sources-what-csaf = Lo que los fabricantes y los equipos de emergencia informática publican sobre sus programas, en el formato común CSAF.
sources-what-vex = Lo que los fabricantes dicen de versiones concretas: afectadas, reparadas o no afectadas.
sources-what-osv = El formato común de las comunidades que escriben programas libres y sus complementos.
sources-what-euvd = La base pública de la Unión Europea sobre fallos en los programas.
