### Lo que hay dentro de un programa, y las respuestas que acaban un día.

card-touch-component = Contiene { $name }, y el fallo está en esa parte.
card-touch-component-open = El fabricante dice muy poco de esa parte para estar seguros.
card-expert-component = Está en un componente: { $name }
alert-again = ¿Cuándo le preguntamos de nuevo? (opcional)
alert-again-never = No preguntar más
alert-again-3 = Dentro de 3 meses
alert-again-6 = Dentro de 6 meses
alert-again-12 = Dentro de 12 meses
alert-again-choose = Elija de la lista cuándo le preguntamos de nuevo.
alert-again-flash = Gracias. Hemos cerrado este aviso. Le preguntaremos de nuevo el { $day }.
