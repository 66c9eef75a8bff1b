### El aspecto de una cámara o un proveedor, y sus propios textos.

## The frame

page-nav-appearance = Aspecto
page-nav-texts = Textos propios

## Appearance

page-appearance-title = Nombre, logotipo y color
page-appearance-lead = Así le reconocen sus miembros, en cada página y en cada correo.
page-appearance-preview = Vista previa
page-appearance-preview-page = Parte de arriba de una página
page-appearance-preview-mail = Parte de arriba de un correo
page-appearance-identity = Nombre y contacto
page-appearance-colour = Cómo se muestra
page-appearance-colour-text = Ha indicado { $given }. En las páginas claras mostramos { $light } y en las oscuras { $dark }, para que todo el mundo pueda leer.
page-field-organisation = Nombre
page-field-organisation-hint = El que conocen sus miembros.
page-field-sender = Nombre corto en los correos (opcional)
page-field-sender-hint = Muchos programas de correo cortan los nombres largos. Añadimos «avisos de seguridad» en el idioma de quien lee.
page-field-accent = Color de acento (opcional)
page-field-accent-hint = Seis signos de su manual de estilo, como #1d4e89. Si lo deja vacío, usamos el nuestro.
page-field-help-person = Quién responde a las preguntas (opcional)
page-field-help-person-hint = El nombre de una persona. Aparece al pie de cada página y en cada aviso.
page-field-help-phone = Teléfono (opcional)
page-field-hours = Cuándo responde alguien ({ $language }, opcional)
page-field-hours-hint = Por ejemplo: de lunes a viernes, de 9 a 17 h
page-field-listed = Incluirnos en la página pública «Cómo participar»
page-appearance-logo = Logotipo
page-appearance-logo-none = Aún no tiene logotipo. En su lugar está su nombre.
page-field-logo = Imagen
page-field-logo-hint = PNG, JPEG o WebP, 200 kB como máximo, cada lado de 16 a 2000 píxeles. Lo mejor es una imagen ancha sobre fondo claro.
page-appearance-logo-button = Subir el logotipo
page-appearance-logo-remove = Quitar el logotipo
page-error-organisation = Escriba un nombre de 2 a 80 caracteres
page-error-sender = Acorte el nombre en los correos a 60 caracteres
page-error-accent = Escriba el color como # y seis signos, de 0 a 9 y de a a f
page-error-help-person = Acorte el nombre de la persona a 80 caracteres
page-error-help-phone = Escriba el teléfono con cifras y espacios, con 30 caracteres como máximo
page-error-help-pair = Indique los dos, una persona y un teléfono, o ninguno
page-error-hours = Acorte el horario ({ $language }) a 100 caracteres
page-error-logo-missing = Elija una imagen
page-error-logo-large = Elija un archivo más pequeño, de 200 kB como máximo
page-error-logo-unknown = Elija una imagen PNG, JPEG o WebP
page-error-logo-sides = Elija una imagen con lados de 16 a 2000 píxeles
page-appearance-saved-flash = Hemos guardado su aspecto.
page-appearance-logo-flash = Su logotipo ya está en sus páginas.
page-appearance-removed-flash = Hemos quitado su logotipo. En su lugar está su nombre.

## Own texts

page-texts-title = Sus propios textos
page-texts-lead = De algunos textos usted es responsable por ley. Escríbalos aquí con sus palabras, una vez en cada idioma que necesite. Una línea vacía empieza un párrafo nuevo.
page-texts-languages = Idioma de los textos
page-texts-legal = Aviso legal
page-texts-legal-hint = Quién es usted, su dirección, quién le representa y sus números de registro y fiscal.
page-texts-privacy = Protección de datos
page-texts-privacy-hint = De qué es responsable y a quién se puede preguntar. Nuestra propia página sobre los datos queda encima.
page-texts-accessibility = Contacto para la accesibilidad
page-texts-accessibility-hint = A quién avisar cuando algo no se puede usar, y quién decide si usted no responde.
page-texts-show = Ver como sus miembros
page-texts-save = Guardar: { $text }
page-texts-saved-flash = Hemos guardado el texto ({ $language }).
page-error-text-long = Acorte el texto a 10 000 caracteres
