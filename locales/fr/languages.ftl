### Ce que disent les pages de nos langues, et de qui les a relues.

page-languages-title = Langues
page-languages-text = Nous avons écrit tous les textes nous-mêmes. Nous vérifions automatiquement que les phrases sont courtes et les mots simples. Si quelque chose sonne faux, dites-le-nous.
page-languages-unread = aucune personne dont c’est la langue n’a encore relu ces textes.
page-languages-read = une personne dont c’est la langue a relu ces textes le { $date }.
