### Pourquoi un verdict, pourquoi pas d’alerte, et la page d’une faille.

## Le verdict en mots simples

verdict-title = { $program } : pourquoi nous le disons
verdict-back-alert = Alerte : { $program }
verdict-yes = Oui, { $program } a cette faille.
verdict-maybe = { $program } a peut-être cette faille. Il nous manque une information.
verdict-no = Non, { $program } n’a pas cette faille.
verdict-withdrawn = Cette faille a été retirée par sa source. Elle ne concerne personne.
verdict-weakness = La faille est connue sous le numéro
verdict-compared = Ce que nous avons comparé
verdict-yours = La version de la liste est la { $version }.
verdict-yours-unknown = La liste ne dit pas quelle version c’est.
verdict-compared-at = Nous l’avons comparée avec ces sources, la plus récente du { $when } :
verdict-spoken-at = Ces sources en parlent, la plus récente du { $when } :
verdict-source-range = La faille est dans { $range }.
verdict-source-part = Elle parle d’une partie de ce logiciel : { $part }.
verdict-source-yes = Cette version en fait partie.
verdict-source-no = Cette version n’en fait pas partie.
verdict-source-maybe = Nous ne pouvons pas dire si cette version en fait partie.
verdict-source-other = Elle ne nomme pas ce logiciel.
verdict-source-silent = Elle ne dit rien des logiciels ni des versions.
verdict-source-attacked = Elle dit que des pirates utilisent cette faille.
verdict-source-withdrawn = Elle a retiré la faille.
verdict-source-ruled-affected = Elle dit que cette version a la faille.
verdict-source-ruled-not-affected = Elle dit que cette version n’a pas la faille.
verdict-source-ruled-fixed = Elle dit que cette version est corrigée.
verdict-source-ruled-open = Elle dit que cette version est encore à l’étude.
verdict-source-counts = L’éditeur connaît le mieux son logiciel. C’est donc sa parole qui compte.
verdict-source-dates = Publié ou modifié le { $day }, lu par nous le { $read }.
verdict-source-read = Lu par nous le { $read }.
verdict-range-unclear = des versions qu’elle ne nomme pas clairement
verdict-range-more = { $count ->
    [one] une autre série
   *[other] { $count } autres séries
}

## Ce qui le changerait

verdict-change = Ce qui changerait la réponse
verdict-change-update = Une mise à jour : à partir de la version { $version }, la réponse est différente.
verdict-change-version = La version : nous ne savons pas laquelle vous avez.
verdict-change-edition = L’édition : la réponse en dépend, et nous ne connaissons pas la vôtre.
verdict-change-platform = Un autre logiciel : la réponse dépend de { $name }. Ajoutez-le à la liste si vous l’avez.
verdict-change-comparable = Une version écrite comme celle de la source : nous ne savons pas laquelle des deux est la plus récente.
verdict-change-range = Une parole plus claire de la source sur les versions.
verdict-change-other-version = Une autre version chez vous : une de celles qui ont la faille.
verdict-change-ruling = Une nouvelle décision de l’éditeur, ou des personnes qui gèrent ce service.
verdict-change-naming = Une source qui nomme ce logiciel.
verdict-change-correction = Une correction de la source. Alors nous comparons de nouveau, sans que vous ayez rien à faire.

## Pour le prestataire informatique

verdict-link = Pourquoi le pensons-nous ?
verdict-links = Ce que nous avons comparé
verdict-link-weakness = Pourquoi : { $id }
verdict-links-more = { $count ->
    [one] Et un autre.
   *[other] Et { $count } autres.
}
verdict-more = Pour votre prestataire informatique
verdict-steps = Pas à pas
verdict-scores = Notes de gravité
verdict-documents = Documents d’origine
verdict-documents-text = Le texte tel que la source l’a publié, en fichier.
verdict-document = { $source } : { $id }
verdict-tree-configuration = Configuration { $number }
verdict-tree-any = Un seul de ces points suffit
verdict-tree-all = Tous ces points sont nécessaires
verdict-tree-not-any = Aucun de ces points ne doit être là
verdict-tree-not-all = Ces points ne doivent pas être là tous ensemble
verdict-tree-condition = Condition :
verdict-tree-component = À l’intérieur du logiciel : { $name }
verdict-tree-unreadable = (illisible)
verdict-tree-others = { $count ->
    [one] Encore { $count }
   *[other] Encore { $count }
}
verdict-answer-yes = Oui
verdict-answer-no = Non
verdict-answer-maybe = Ouvert
verdict-met-by-none = aucun logiciel de la liste
verdict-met-by = sur la liste : { $row }
verdict-ground-other-product = un autre produit
verdict-ground-every = toutes les versions sont visées
verdict-ground-less = { $version } vient avant { $bound }
verdict-ground-greater = { $version } vient après { $bound }
verdict-ground-equal-in = { $version } est la même que { $bound }, qui fait partie de l’intervalle
verdict-ground-equal-out = { $version } est la même que { $bound }, qui ne fait plus partie de l’intervalle
verdict-ground-unordered = { $version } et { $bound } ne peuvent pas être ordonnées
verdict-ground-scheme = { $words } (dans l’ordre de { $scheme })
verdict-ground-same = { $version } est la version visée
verdict-ground-other = { $version } n’est pas { $wanted }
verdict-ground-no-version = la version n’est pas connue
verdict-ground-has-version = un produit sans version est visé, et la liste dit { $version }
verdict-ground-unclear = l’intervalle de la source n’est pas compris
verdict-ground-attribute = { $name } : { $wanted } est visé, la liste dit { $given }
verdict-ground-attribute-none = { $name } : { $wanted } est visé, la liste ne dit rien
verdict-ruling-maker = L’éditeur sur certaines versions : { $said }
verdict-ruling-analyst = Un analyste sur certaines versions : { $said }
verdict-status-affected = elles ont la faille
verdict-status-not-affected = elles n’ont pas la faille
verdict-status-fixed = elles sont corrigées
verdict-status-open = la question est encore à l’étude
verdict-standing-decides = décide ici
verdict-standing-overruled = une autre décision passe avant
verdict-standing-other-release = sur d’autres versions que celle-ci, ou pas avec certitude sur elle
verdict-standing-elsewhere = seulement sur ce produit à l’intérieur d’un autre
verdict-ruling-reason = Sa raison : { $reason }
verdict-tree-reason = sa raison : { $reason }
verdict-tree-notes = { $notes } ; { $note }
verdict-tree-counts-open = compte comme ouvert, car aucune liste n’est complète
verdict-vex-no-component = la partie qui a la faille n’y est pas.
verdict-vex-no-code = la partie fautive du logiciel n’y est pas.
verdict-vex-not-run = la partie fautive du logiciel y est, mais elle ne s’exécute jamais.
verdict-vex-not-controlled = personne ne peut atteindre de l’extérieur la partie fautive du logiciel.
verdict-vex-protected = il est protégé d’une autre manière.
verdict-vex-requires = il y faut un réglage, ou autre chose, qui n’y est pas.

## Pourquoi il n’y a pas eu d’alerte

why-link = Pourquoi n’avons-nous pas eu d’alerte ?
why-title = Pourquoi n’avons-nous pas eu cette alerte ?
why-title-member = Pourquoi l’entreprise { $name } n’a-t-elle pas eu cette alerte ?
why-title-operator = Pourquoi n’y a-t-il pas eu d’alerte ?
why-lead = Tapez le numéro d’une faille dont vous avez entendu parler. Nous disons ce que nous en savons, et pourquoi il y a eu une alerte ou non.
why-field = Numéro de la faille
why-field-hint = Par exemple CVE-2024-3400.
why-error-id = Tapez le numéro sous cette forme : CVE-2024-3400
why-button = Chercher
why-answer = La réponse
why-not-known = Nous ne connaissons pas cette faille. Peut-être qu’aucune de nos sources ne l’a encore, ou que son numéro s’écrit autrement.
why-withdrawn = Sa source l’a retirée : ce n’était pas une faille. Personne ne reçoit donc d’alerte.
why-names-nothing = Nous la connaissons, mais aucune source ne dit encore quels logiciels l’ont. Dès qu’une source le dit, nous comparons.
why-pending = Elle vient d’arriver et nous la comparons. Revenez dans quelques minutes.
why-list-closed = Seule cette entreprise voit si elle a été prévenue. Sa liste ne vous est pas ouverte.
why-list-closed-ask = Demandez à l’entreprise. Elle trouve la réponse sur ses pages, ou elle peut vous ouvrir sa liste.
why-no-program = Aucun logiciel de la liste n’y est nommé.
why-no-watched-program = Aucun des logiciels que nous suivons n’est nommé.
why-named = Elle est dans { $named }.
why-named-more = { $count ->
    [one] un autre logiciel
   *[other] { $count } autres logiciels
}
why-not-compared = Nous n’avons pas pu comparer : { $labels }.
why-not-compared-more = { $count ->
    [one] un autre logiciel
   *[other] { $count } autres logiciels
}
why-near = Noms qui se ressemblent
why-near-maker = { $label } est sur la liste. La faille nomme { $named }, un autre logiciel du même éditeur.
why-near-name = { $label } est sur la liste. La faille nomme { $named }, un logiciel d’un autre éditeur.
why-other-version = La version de la liste est la { $version }. Elle n’a pas la faille.
why-ruled-not-affected = L’éditeur dit que cette version n’a pas la faille.
why-ruled-fixed = L’éditeur dit que la faille est corrigée dans cette version.
why-ruled-analyst = Nous avons vérifié : cette version n’a pas la faille.
why-other-platform = Cela dépend du reste de la liste, et le reste ne correspond pas.
why-dismissed-not-used = Le { $day }, l’entreprise a répondu qu’elle n’utilise pas ce logiciel.
why-dismissed-version = Le { $day }, l’entreprise a répondu qu’elle a une autre version.
why-dismissed-done = Le { $day }, l’entreprise l’a marqué comme fait.
why-dismissed-other = Le { $day }, l’entreprise a répondu que cela ne la concerne pas.
why-you-not-used = Le { $day }, vous avez répondu que vous n’utilisez pas ce logiciel.
why-you-version = Le { $day }, vous avez répondu que vous avez une autre version.
why-you-done = Le { $day }, vous l’avez marquée comme faite.
why-you-other = Le { $day }, vous avez répondu que cela ne vous concerne pas.
why-held = Personne n’a encore dit si c’est grave. Nous regardons, et nous écrivons dès que nous le savons.
why-on-page = Il y a une alerte sur la page. Aucun message n’a été envoyé.
why-no-mail-level = Son niveau est « { $level } ». Nous n’écrivons que pour ce qui est à faire aujourd’hui ou cette semaine.
why-no-mail-nobody = Personne ne reçoit les alertes de cette entreprise.
why-no-mail-question = La version n’est pas encore connue : c’est une question, pas une alarme.
why-no-mail-first-days = La liste était nouvelle. Les premiers jours, nous n’écrivons que sur ce qui est attaqué en ce moment et doit être fait le jour même.
why-no-mail-old = Elle a été publiée il y a longtemps, et nous ne connaissons pas d’attaques.
why-no-mail-joined = Nous avions déjà écrit au sujet de ce logiciel. Elle s’est ajoutée à cette alerte, et il n’y a rien de plus à faire.
why-no-mail-own-change = Elle est apparue quand la liste a changé, et la page l’a dit tout de suite.
why-told = Nous avons écrit à ce sujet le { $day }.
why-told-code = Le message porte le code { $code }.
why-sent = Le serveur de messagerie a pris le message le { $when }. Regardez aussi dans les indésirables.
why-paused = Le message attend : l’envoi est arrêté pour le moment.
why-waiting = Le message attend son tour.
why-tried-again = Le message n’a pas encore pu être remis. Nous continuons d’essayer.
why-refused = La boîte aux lettres a refusé le message. Vérifiez si l’adresse est juste.
why-set-aside = Le message n’est pas parti. L’affaire était réglée avant son départ.
why-see-alert = Voir l’alerte
why-see-verdict = Voir ce qui a été comparé
why-operator-programs = Elle nomme ces logiciels de notre catalogue : { $names }.
why-operator-none = Elle ne nomme aucun logiciel que nous connaissons, et ne peut donc atteindre personne.
why-operator-held = Elle attend votre décision sur la page « Le service aujourd’hui ».
why-operator-closed = Seule chaque entreprise voit ce qu’elle a reçu.

## Une faille

advisory-kicker = Une faille
advisory-early = Tôt, pas encore confirmé : pour l’instant, seuls l’éditeur ou la liste CVE citent les logiciels. La base NVD ne l’a pas encore examiné.
advisory-withdrawn = Sa source l’a retirée. Elle ne concerne personne.
advisory-attacked = Des pirates l’utilisent déjà.
advisory-published = Publiée le { $day }.
advisory-changed = Publiée le { $day }, modifiée pour la dernière fois le { $changed }.
advisory-also = Connue aussi sous { $names }.
advisory-yours = Vos logiciels
advisory-touches = Touche-t-elle { $name } ?
advisory-programs = Quels logiciels
advisory-names-none = Aucune source ne dit encore quels logiciels l’ont.
advisory-more-programs = { $count ->
    [one] Et encore { $count } logiciel.
   *[other] Et encore { $count } logiciels.
}
advisory-sources = Qui le dit
advisory-summary = Ce que la source écrit, en anglais
advisory-remedies = Ce que l’on peut faire, avec les mots de la source
