### Corrections : une alerte qui n’en était pas une.

alert-closed-withdrawn = Retirée : ce n’était pas une faille
alert-closed-corrected = Corrigée : cela ne vous concerne pas
mail-correction-subject = Correction : { $product }
mail-correction-title = Plus rien à faire pour { $product }
mail-correction-withdrawn = La faille dont nous vous avons parlé a été retirée. Il n’y en avait pas.
mail-correction-corrected = La source a corrigé ce qu’elle disait. Votre version de { $product } n’est pas concernée.
mail-correction-closed = Notre alerte à ce sujet est close. Si vous avez déjà agi : mettre à jour n’est jamais une erreur.
mail-correction-before = Nous vous avons écrit le { $day }.
