### Ce qui est dans un logiciel, et les réponses qui ont une fin.

card-touch-component = Il contient { $name }, et la faille est dans cette partie.
card-touch-component-open = Le fabricant en dit trop peu sur cette partie pour être sûr.
card-expert-component = Dans un composant : { $name }
alert-again = Quand devons-nous reposer la question ? (facultatif)
alert-again-never = Ne plus poser la question
alert-again-3 = Dans 3 mois
alert-again-6 = Dans 6 mois
alert-again-12 = Dans 12 mois
alert-again-choose = Choisissez dans la liste quand nous reposons la question.
alert-again-flash = Merci. Nous avons fermé cette alerte. Nous reposerons la question { $day }.
