### Che cosa c’è in un programma, e le risposte che finiscono un giorno.

card-touch-component = Contiene { $name }, e la falla è in quella parte.
card-touch-component-open = Il produttore dice troppo poco di quella parte per essere sicuri.
card-expert-component = Si trova in un componente: { $name }
alert-again = Quando ve lo chiediamo di nuovo? (facoltativo)
alert-again-never = Non chiedere più
alert-again-3 = Fra 3 mesi
alert-again-6 = Fra 6 mesi
alert-again-12 = Fra 12 mesi
alert-again-choose = Scegliete dall’elenco quando ve lo chiediamo di nuovo.
alert-again-flash = Grazie. Abbiamo chiuso questo avviso. Ve lo chiediamo di nuovo { $day }.
