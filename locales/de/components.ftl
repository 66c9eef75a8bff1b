### Was in einem Programm steckt, und Antworten, die an einem Tag enden.

card-touch-component = { $name } steckt darin, und die Schwachstelle ist in diesem Teil.
card-touch-component-open = Der Hersteller sagt zu wenig über diesen Teil, um sicher zu sein.
card-expert-component = In einem Bestandteil: { $name }
alert-again = Wann fragen wir Sie wieder? (freiwillig)
alert-again-never = Nicht mehr fragen
alert-again-3 = In 3 Monaten
alert-again-6 = In 6 Monaten
alert-again-12 = In 12 Monaten
alert-again-choose = Wählen Sie aus der Liste, wann wir Sie wieder fragen.
alert-again-flash = Danke. Wir haben diese Warnung geschlossen. Am { $day } fragen wir Sie wieder.
