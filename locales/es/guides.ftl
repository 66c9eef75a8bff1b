### Guías: pasos cortos y numerados por familia de productos, un paso por línea.

## The page

guide-title = Cómo cuidar de { $product }

guide-intro = Siga la parte que indica su aviso. Si no sabe seguir, pare y pida ayuda.

guide-title-version = Encontrar la versión

guide-title-update = Actualizar

guide-title-automatic = Activar las actualizaciones automáticas

guide-title-internet = Cerrar el acceso desde internet

guide-title-switch-off = Apagar o parar

guide-title-break-in = Comprobar si alguien ha entrado

guide-title-passwords = Cambiar las contraseñas

guide-title-replace = Sustituir el producto

guide-title-helper = Pedir ayuda a su servicio informático

## Find the version

guide-version-browser =
    Abra { $product }.
    Abra el menú de arriba a la derecha.
    Elija Ayuda o Configuración, y después Acerca de o Información.
    La versión es el número con puntos. Anótelo.

guide-version-program =
    Abra { $product }.
    Abra el menú Ayuda, o el menú con el nombre del programa.
    Elija Acerca de.
    La versión es el número con puntos. Anótelo.

guide-version-computer =
    Abra los ajustes del ordenador.
    Elija Sistema o General, y después Acerca de o Información.
    Anote el nombre del sistema y la versión.

guide-version-phone =
    Abra los ajustes del teléfono.
    Elija General o Sistema, y después Información o Acerca del teléfono.
    Anote la versión del sistema.

guide-version-box =
    Busque una etiqueta en { $product }. Lleva una dirección como 192.168.1.1 y una contraseña.
    Teclee esa dirección en un navegador, en un ordenador de su oficina.
    Inicie sesión y busque Sistema, Estado o Información.
    Anote la versión. A veces se llama «firmware».

guide-version-device =
    En { $product }, abra el menú y después Ajustes o Información.
    Si no tiene pantalla, abra su página en un navegador de su oficina.
    Anote la versión. A veces se llama «firmware».

guide-version-website =
    Inicie sesión en la administración de su web.
    Mire al final de la página, o en Actualizaciones o Sistema.
    Anote la versión de { $product }. Si no puede iniciar sesión, pregunte a su agencia web.

guide-version-storage =
    Abra la página de { $product } en un navegador de su oficina.
    Inicie sesión con la cuenta de administrador.
    Busque Panel de control, y después Actualizaciones o Sistema.
    Anote la versión.

guide-version-gateway =
    Pregunte a quien se ocupa de { $product }. Puede leer la versión en un minuto.
    Si es usted, inicie sesión desde su oficina y abra Sistema o Estado.
    Anote la versión completa, con todos sus números.

guide-version-server =
    Pregunte a quien se ocupa de { $product }. Puede leer la versión en un minuto.
    Si es usted, inicie sesión en el servidor y abra su administración.
    Anote la versión completa, con todos sus números.

guide-version-business =
    Abra { $product } y busque Ayuda, Información o Acerca de.
    Si no encuentra nada, mire su última factura o su contrato.
    También puede llamar al fabricante. Pida la versión exacta.

guide-version-cloud =
    No hay ninguna versión que buscar. El proveedor de { $product } se ocupa de todo.
    Si ha instalado un programa para usarlo, busque la versión de ese programa.

## Update

guide-update-browser =
    Guarde lo que esté escribiendo en { $product }.
    Abra el menú, después Ayuda o Configuración, y después Acerca de o Información.
    { $product } busca las actualizaciones por su cuenta. Espere a que diga que ha terminado.
    Cierre todas las ventanas y abra { $product } de nuevo.

guide-update-program =
    Guarde su trabajo.
    Abra { $product } y después el menú Ayuda.
    Elija «Buscar actualizaciones» y siga los pasos.
    Si no encuentra esa opción, descargue la nueva versión desde la web del fabricante. Teclee usted la dirección.
    Abra { $product } de nuevo y mire la versión.

guide-update-computer =
    Guarde su trabajo y enchufe el ordenador.
    Abra los ajustes y elija Actualizaciones.
    Instale todas las actualizaciones de seguridad. Puede tardar una hora.
    Reinicie el ordenador cuando lo pida.
    Abra Actualizaciones otra vez: debe decir que no queda nada pendiente.

guide-update-phone =
    Enchufe el teléfono y conéctelo a la wifi.
    Abra los ajustes, después General o Sistema, y después Actualización.
    Inicie la actualización. El teléfono se reinicia solo.
    Si no ofrece ninguna y el teléfono es viejo, puede que ya no reciba más.

guide-update-box =
    Elija un momento en el que pueda estar sin internet.
    Abra la página de { $product } igual que para ver la versión.
    Busque Actualización e iníciela. No desenchufe nada.
    Espere diez minutos y mire la versión otra vez.
    Si el router es de su proveedor de internet, llámele. Puede hacerlo a distancia.

guide-update-device =
    Abra los ajustes de { $product }, en su pantalla o en un navegador.
    Busque Actualización o Mantenimiento y póngala en marcha.
    No desenchufe nada hasta que termine.
    Si no ofrece nada, mire en la web del fabricante. Teclee usted la dirección.

guide-update-website =
    Haga primero una copia de seguridad de la web: páginas, fotos y pedidos.
    Inicie sesión en la administración y abra Actualizaciones.
    Actualice { $product } y después sus extensiones.
    Abra su web y revise algunas páginas. Haga un pedido de prueba si vende en ella.
    Si una agencia se ocupa de la web, es mejor que le envíe el aviso.

guide-update-storage =
    Compruebe que tiene una copia de seguridad en otro sitio.
    Inicie sesión en { $product } con la cuenta de administrador y abra Actualizaciones.
    Inicie la actualización. { $product } puede reiniciarse y no responder durante media hora.
    Inicie sesión otra vez, mire la versión y abra algunos archivos.

guide-update-gateway =
    Envíe el aviso a quien se ocupa de { $product }.
    Acuerde una hora en la que se pueda parar el trabajo a distancia.
    Pídale que guarde los ajustes antes de empezar.
    Pídale que le diga la nueva versión cuando termine.

guide-update-server =
    Envíe el aviso a quien se ocupa de { $product }.
    Acuerde una hora en la que se pueda parar el servidor.
    Compruebe que hay una copia de seguridad reciente.
    Pídale que le diga la nueva versión cuando termine.

guide-update-business =
    Llame al fabricante de { $product } o a su servicio informático antes de empezar.
    Pregunte si la actualización entra en su contrato.
    Elija un día tranquilo, no a final de mes.
    Haga una copia de seguridad y actualice. Después revise una factura, una venta o una máquina.

guide-update-cloud =
    No tiene que instalar nada. El proveedor actualiza { $product }.
    Cierre la sesión y ábrala otra vez, para usar la nueva versión.
    Mire los mensajes del proveedor. Puede que le pida un paso más.

## Automatic updates

guide-automatic-self =
    Abra los ajustes de { $product }, o los del ordenador o el teléfono.
    Busque Actualizaciones.
    Active las actualizaciones automáticas.
    Reinicie una vez por semana, para que las actualizaciones se instalen del todo.

guide-automatic-device =
    Abra los ajustes de { $product } en un navegador de su oficina.
    Busque Actualización.
    Active las actualizaciones automáticas y elija la noche, si puede.

guide-automatic-website =
    Inicie sesión en la administración de su web.
    Abra Actualizaciones y active las actualizaciones automáticas de seguridad de { $product }.
    Compruebe que se hace una copia de seguridad cada día, por si una actualización sale mal.

guide-automatic-helper =
    Pregunte a quien se ocupa de { $product } si se puede actualizar de forma automática.
    Si no se puede, reserve una tarde al mes.
    Pida un mensaje corto cada vez que se haga.

guide-automatic-cloud =
    El proveedor de { $product } lo hace por usted.
    Active las actualizaciones automáticas del navegador o del programa con el que lo usa.

## Close it to the internet

guide-internet-self =
    Normalmente no se puede entrar en { $product } desde internet.
    Compruebe que el cortafuegos (firewall) del ordenador está activado. Está en los ajustes, en Seguridad o Red.
    Si alguien trabaja a distancia en este ordenador, pregunte a su servicio informático cómo lo hace.

guide-internet-border =
    Abra los ajustes de { $product } desde su oficina.
    Busque «administración remota», «acceso remoto» o «acceso web desde fuera».
    Desactive esa opción. Los ajustes solo deben abrirse desde su oficina.
    Guarde y pruebe desde un teléfono sin wifi: la página no debe abrirse.

guide-internet-device =
    Abra los ajustes de { $product } y desactive el acceso desde fuera, o «acceso a la nube».
    Abra los ajustes de su router y busque «redirección de puertos».
    Quite las líneas que llevan a { $product }.
    Pruebe desde un teléfono sin wifi: no debe abrirse nada.

guide-internet-helper =
    Pregunte a quien se ocupa de { $product } quién necesita entrar desde fuera.
    Si nadie lo necesita, pida que se cierre ese acceso.
    Si alguien lo necesita, pida una VPN con verificación en dos pasos.
    Si es una web, pida que cierren solo las páginas de administración.

## Switch it off

guide-switch-off-self =
    Guarde su trabajo y cierre { $product }.
    Diga en su empresa que nadie abra este programa.
    Mientras tanto, use otro programa para ese trabajo.

guide-switch-off-device =
    Avise en su empresa de que { $product } va a estar fuera de servicio.
    Use el menú para apagar. Desenchufe solo cuando se haya parado.
    Ponga una nota encima, para que nadie lo encienda otra vez.

guide-switch-off-website =
    Pida a su agencia web o a su empresa de alojamiento una página sencilla en lugar de { $product }.
    Haga primero una copia de seguridad.
    Diga a sus clientes cómo contactar con usted mientras tanto.

guide-switch-off-helper =
    Pida a quien se ocupa de { $product } que lo pare con cuidado.
    Averigüe antes qué más depende de ello: correo, caja, archivos, trabajo desde casa.
    Acuerde el día en que puede funcionar otra vez.

## Check for a break-in

guide-break-in-self =
    Busque programas, ventanas o ajustes que no conozca.
    Haga un análisis completo con su antivirus.
    Mire su cuenta del banco y los correos que ha enviado.
    Si ve algo raro, desconecte la red, deje el ordenador encendido y pida ayuda.

guide-break-in-device =
    Inicie sesión en { $product } y mire la lista de cuentas. Debe conocerlas todas.
    Busque ajustes que hayan cambiado solos.
    Pida a su servicio informático que lea el registro de las últimas semanas.
    Si ve algo raro, desconecte la red, no apague { $product } y pida ayuda.

guide-break-in-helper =
    Una actualización sola no echa a un atacante que ya está dentro.
    Pida a quien se ocupa de { $product } que lea los registros de las últimas semanas.
    Pídale que busque cuentas nuevas, archivos nuevos y tareas que nadie ha previsto.
    No borre nada: puede servir de prueba.
    Si alguien ha entrado, llame a su seguro y al teléfono de ayuda de su país. Puede que también deba notificarlo.

## Passwords

guide-passwords =
    Actualice primero { $product }. Si no, podrían leer también las contraseñas nuevas.
    Cambie la contraseña de administrador y después las demás que se usan en { $product }.
    Elija una larga que no use en ningún otro sitio: cuatro palabras fáciles de recordar van bien.
    Active la verificación en dos pasos donde se ofrezca.
    Si usaba la contraseña antigua en otro sitio, cámbiela allí también.

## Replace

guide-replace =
    Fije una fecha este mes para el cambio.
    Pregunte a su servicio informático o al fabricante qué producto más nuevo le conviene.
    Mire hasta cuándo recibirá actualizaciones el producto nuevo.
    Traslade sus datos y después retire { $product }. Borre todo antes de darlo a otra persona.

## Your helper

guide-helper =
    Envíe el aviso a quien se ocupa de { $product }. El texto para expertos está al final.
    Dígale la fecha que da el aviso.
    Pida una respuesta corta: hecho, o cuándo.
    Cuando esté hecho, marque el aviso como hecho. Así sabremos su nueva versión.
