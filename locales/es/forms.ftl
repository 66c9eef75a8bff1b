### Problemas de los formularios, tipos de programas y motivos en la página de un programa.

page-sign-in-error-email = Escriba su dirección de correo
page-sign-in-error-password = Escriba su contraseña
page-sign-in-error = Esta dirección y esta contraseña no coinciden. Revise las dos y pruebe otra vez.
page-code-error = Escriba el código del mensaje
page-error-label-missing = Escriba un nombre para el programa
page-error-label-long = Escriba un nombre más corto, de 80 caracteres como máximo
page-error-version-missing = Escriba la versión o elija «No lo sé»
page-error-version-unreadable = Escriba la versión tal como aparece, por ejemplo 7.0.2, con 40 caracteres como máximo
page-error-reason-choose = Elija por qué no le afecta
page-alert-state-reopened = Abierto otra vez
page-error-level-missing = Elija un nivel
page-error-reason-missing = Escriba un motivo, de 500 caracteres como máximo
page-operator-released-flash = { $id } está publicado. Estamos avisando a las empresas afectadas.

page-reason-clear = { $count ->
    [0] No conocemos ningún boletín sobre este programa. Su versión es la { $version }.
    [one] Hemos comparado la versión { $version } con un boletín sobre este programa. No le afecta.
   *[other] Hemos comparado la versión { $version } con { $count } boletines sobre este programa. Ninguno le afecta.
}
page-reason-clear-unknown = { $count ->
    [0] No conocemos ningún boletín sobre este programa.
    [one] Hemos mirado un boletín sobre este programa. No afecta a ninguna versión que usted pueda tener.
   *[other] Hemos mirado { $count } boletines sobre este programa. Ninguno afecta a una versión que usted pueda tener.
}
page-reason-unwatched = Lo guardamos con el nombre que le ha dado. Aún no podemos compararlo con los boletines.
page-reason-cloud = Su fabricante lo mantiene al día.
page-reason-assessing = Los expertos aún no han valorado el nuevo fallo. Le escribiremos si tiene algo que hacer.
page-reason-answered = Según la versión de la lista ({ $version }), un fallo afecta a este programa. Su respuesta vale mientras no se sepa nada nuevo.
page-reason-answered-unknown = Quizá un fallo afecte a este programa. Su respuesta vale mientras no se sepa nada nuevo.

page-due = A más tardar el { $day }
page-due-today = Hoy, { $day }
page-home-unwatched = { $count ->
    [one] Hay uno que aún no vigilamos.
   *[other] Hay { $count } que aún no vigilamos.
}
page-chamber-help-show = El aviso que le muestran
page-due-info = Con su próxima actualización

page-class-browser = navegador
page-class-office = programa de oficina
page-class-pdf = lector de PDF
page-class-pc-system = sistema del ordenador
page-class-phone-system = sistema del teléfono
page-class-router = router de internet
page-class-printer = impresora
page-class-camera = cámara
page-class-cms = gestor de la web
page-class-cms-plugin = extensión de la web
page-class-web-shop = tienda en línea
page-class-nas = disco en red
page-class-firewall = cortafuegos
page-class-vpn = acceso remoto
page-class-mail-server = servidor de correo
page-class-file-server = servidor de archivos
page-class-remote-desktop = control a distancia
page-class-web-server = servidor web
page-class-database = base de datos
page-class-accounting = contabilidad
page-class-point-of-sale = caja
page-class-industry = equipo industrial
page-class-messaging = mensajes y reuniones
page-class-mail-program = programa de correo
page-class-security = programa de protección
page-class-backup = copia de seguridad
page-class-cloud = servicio en línea
page-class-tool = herramienta
page-class-telephony = telefonía
