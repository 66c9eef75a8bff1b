### Páginas públicas: lo que cualquiera puede leer sin cuenta.

## The frame

page-nav-sample = Aviso de ejemplo
page-nav-join = Participar
page-nav-help = Buscar ayuda
page-footer-help = Ayuda en su país
page-footer-legal = Aviso legal
page-language = Idioma:{" "}

## Welcome

page-welcome-see-sample = Ver un aviso de ejemplo
page-welcome-chamber = Para una cámara
page-welcome-chamber-text = Usted da de alta a sus miembros. Cada uno empieza con una lista adecuada a su actividad, y velamos por él antes de que nadie inicie sesión. Los correos y las páginas llevan el nombre de la cámara. Usted ve totales, nunca la lista de un miembro.
page-welcome-provider = Para un proveedor
page-welcome-provider-text = Sus clientes tienen noticias de usted, en su nombre, cuando algo que usan pide atención. Si piden ayuda, usted ve ese único aviso y llama.
page-welcome-from = De dónde viene
page-welcome-from-text = Tocsin continúa el trabajo de dos proyectos europeos de 2002 a 2004. Su lección sigue valiendo: los expertos escriben para expertos, y las pequeñas empresas no tienen tiempo de buscar. Un tocsin es la campana de alarma de una ciudad. Suena cuando hay que actuar y calla el resto del tiempo.
page-welcome-join = Cómo participar

## Sample alert

page-sample-title = Ejemplo: { $title }
page-sample-kicker = Un ejemplo. No afecta a nadie.
page-sample-lead = Esto es lo que lee cuando un programa de su lista tiene un fallo de seguridad. La página y el correo dicen lo mismo. El fallo es real, de 2025; la empresa es inventada.
page-sample-helper = su cámara
page-sample-answers = Qué puede responder
page-sample-answers-text = En un aviso de verdad, pulsa uno de estos botones. Aquí solo explican para qué sirven.
page-sample-done = Anotamos la nueva versión en su lista. El aviso queda hecho.
page-sample-later = Escribimos una vez más ese día, y ninguna otra.
page-sample-not-ours = Nos dice por qué. Dejamos de escribir sobre este fallo.
page-sample-help-button = Pedir ayuda
page-sample-help = Su cámara ve este único aviso y nada más, y le llama.
page-sample-code = El código de este ejemplo es inventado. La página «Comprobar un mensaje» no lo conoce.
page-sample-next = ¿Le gustaría recibir estos avisos?
page-sample-next-text = Preguntar no cuesta nada.

## How to check a message

page-recognise-title = Cómo comprobar un mensaje nuestro
page-recognise-lead = Un mensaje falso puede parecer auténtico. Estas señales le dicen cuál es nuestro.
page-recognise-how = Compruébelo en tres pasos
page-recognise-step-type = Teclee usted esta dirección en su navegador.
page-recognise-step-code = Escriba el código que está cerca del final del mensaje.
page-recognise-step-compare = Compare con el mensaje las cuatro líneas que mostramos.
page-recognise-step-compare-more = Asunto, día, remitente y nivel deben ser iguales.
page-recognise-always = Lo que siempre llevan nuestros mensajes
page-recognise-always-code = Un código de ocho caracteres, como K7QM-4T2P.
page-recognise-always-sender = El nombre de su cámara o proveedor como remitente.
page-recognise-always-business = El nombre de su empresa, al final.
page-recognise-never = Lo que nunca llevan nuestros avisos
page-recognise-never-sign-in = Un enlace para iniciar sesión.
page-recognise-never-attachment = Un archivo adjunto.
page-recognise-never-secret = Una petición de contraseña, de tarjeta bancaria o de pago.
page-recognise-never-picture = Imágenes, o algo oculto que nos diga cuándo lee.
page-recognise-links = Los enlaces de un aviso
page-recognise-links-text = Uno sirve para responder a ese aviso. Los demás llevan a nuestras guías. Todos empiezan por esta dirección:
page-recognise-asked = Solo un mensaje que usted ha pedido, por ejemplo para una nueva contraseña, lleva un enlace para eso.
page-recognise-doubt = ¿Aún tiene dudas?
page-recognise-doubt-text = No abra ningún enlace. Llame a su cámara o proveedor a un número que ya conozca, no al que pone en el mensaje.
page-recognise-link = Cómo reconocer nuestros mensajes

## Join

page-join-title = Cómo participar
page-join-lead = Preguntar no cuesta nada y no compromete a nada.
page-join-owner = Usted dirige una empresa
page-join-owner-text = Pregunte a su cámara o a su proveedor de internet. Ahí le dan de alta con una primera lista adecuada a su actividad. Velamos por su empresa ya antes de que inicie sesión por primera vez.
page-join-listed = Participan aquí
page-join-listed-none = Aquí no figura todavía ninguna cámara ni ningún proveedor. Pregunte a los suyos si participan.
page-join-listed-text = Llame y diga que quiere los avisos de seguridad.
page-join-name = Cámara o proveedor
page-join-phone = Teléfono
page-join-hours = Horario
page-join-alone = ¿No hay ninguna cámara cerca?
page-join-alone-text = También puede usarlo por su cuenta. Usted escribe su lista y nadie más la ve.
page-join-alone-button = Darse de alta por su cuenta
page-join-chamber = Usted trabaja en una cámara o en un proveedor
page-join-chamber-text = Sus miembros o clientes reciben los avisos en su nombre, con su logotipo y su número de teléfono. Nadie tiene que instalar nada. Hable con el gestor de este sitio:
page-join-contact-none = El gestor de este sitio aún no ha dejado un contacto.
page-join-first = Mire primero
page-join-first-text = Lea un aviso de ejemplo y qué pasa con los datos.

## Help in a country

page-help-title = Buscar ayuda en su país
page-help-lead = ¿Ha pasado algo o no sabe qué hacer? Pregunte primero a su servicio informático. Estos servicios públicos también ayudan a las empresas.
page-help-does-diagnosis = Averigua con usted qué ha pasado y dice qué hacer ahora.
page-help-does-helpers = Encuentra a un especialista cerca de usted.
page-help-does-advice = Responde a preguntas de seguridad.
page-help-does-report = Recibe su denuncia de un ataque.
page-help-does-guides = Ofrece guías para leer.
page-help-phone = Teléfono
page-help-web = Dirección para teclear
page-help-mail = Correo
page-help-hours = Horario
page-help-hours-always = Día y noche
page-help-hours-daily = Todos los días, de { $from } a { $to }
page-help-checked = Según lo que sabemos el { $day }
page-help-police = ¿Ha desaparecido dinero o le han robado datos? Entonces vaya también a la policía.
page-help-other = Su país no está aquí
page-help-other-text = Pregunte a su cámara o proveedor, o a la policía. Díganos qué servicio le ayuda y lo añadimos.
page-help-alert = Ayuda pública en su país
page-country-be = Bélgica
page-country-de = Alemania
page-country-es = España
page-country-fr = Francia
page-country-ie = Irlanda
page-country-it = Italia

## Legal notice

page-legal-title = Aviso legal
page-legal-who = Quién es responsable
page-legal-none = El gestor de este sitio aún no ha escrito su aviso legal.
page-legal-own-none = { $organisation } aún no ha escrito su propio aviso legal.
page-legal-operator = Quién gestiona este sitio
page-legal-operator-link = Aviso legal del gestor
page-legal-alerts = Qué es un aviso
page-legal-alerts-text = Nuestros avisos se basan en fuentes públicas y en la lista que usted lleva. Le ayudan a decidir. No sustituyen a quien conoce sus equipos.
page-legal-software = El programa
page-legal-software-text = Este sitio usa Tocsin, un programa libre con la Licencia Pública de la Unión Europea 1.2.

## Your data, in more detail

page-privacy-roles = Quién es responsable
page-privacy-roles-text = Su cámara o proveedor decide a quién da de alta, y escribe en su propio nombre. El gestor hace funcionar este sitio por encargo suyo. Del inicio de sesión y de la seguridad del sitio responde el propio gestor.
page-privacy-own = Lo que dice { $organisation }
page-privacy-seen = Quién puede ver qué
page-privacy-seen-what = Qué
page-privacy-seen-you = Su empresa
page-privacy-seen-chamber = Su cámara o proveedor
page-privacy-seen-operator = Las páginas del gestor
page-privacy-seen-name = Nombre, actividad y localidad de su empresa
page-privacy-seen-list = Su lista de programas
page-privacy-seen-alerts = Sus avisos
page-privacy-seen-totals = Cifras de todos los miembros juntos
page-privacy-yes = sí
page-privacy-no = no
page-privacy-if-allowed = solo si usted lo permite
page-privacy-if-asked = solo el aviso con el que pide ayuda
page-privacy-complain = También puede reclamar ante la autoridad de protección de datos de su país.

## Accessibility statement

page-accessibility-tested = Cómo lo probamos
page-accessibility-tested-machine = Antes de cada versión, un programa (axe) revisa cada página según WCAG 2.2 AA. Lo hace en el teléfono y en pantalla ancha, en modo claro y oscuro.
page-accessibility-tested-contrast = Calculamos el contraste de todos nuestros colores, y también el del color propio de una cámara.
page-accessibility-tested-tasks = Las tareas principales se prueban con JavaScript y sin él.
page-accessibility-limits = Límites conocidos
page-accessibility-limits-own = Las cámaras y los proveedores escriben algunos textos y eligen su logotipo. No podemos revisarlos todos.
page-accessibility-limits-mail = Los programas de correo muestran los mensajes de forma distinta. Las mismas palabras están siempre en la parte de texto y en la página.
page-accessibility-contact = A quién decírselo
page-accessibility-date = Fecha de esta declaración: { $day }.
