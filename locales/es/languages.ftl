### Lo que dicen las páginas sobre nuestros idiomas y quién los ha leído.

page-languages-title = Idiomas
page-languages-text = Hemos escrito todos los textos nosotros mismos. Comprobamos de forma automática que las frases son cortas y las palabras sencillas. Si algo suena mal, díganoslo.
page-languages-unread = ningún hablante nativo ha leído aún estos textos.
page-languages-read = un hablante nativo leyó estos textos el { $date }.
