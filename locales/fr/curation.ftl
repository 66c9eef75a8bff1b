### Early warning, and what the operator decides about advisories and names.

## Early warning on cards

card-early = C’est une alerte précoce : elle n’est pas encore confirmée.
card-early-mark = Alerte précoce, pas encore confirmée
card-expert-early = Précoce : le produit est nommé par son éditeur ou la liste CVE, pas encore par la NVD.
## An alert that closed because its data were wrong

alert-closed-set-aside = Fermée : les données étaient fausses
mail-correction-set-aside = Nous avons vérifié : les données sur cette faille étaient fausses. Vous n’avez rien à faire.
## Who decided and when, for all decisions

operator-curation-by = { $who }, { $when }.
operator-curation-ended = Terminé par { $who }, { $when }.
operator-curation-ended-day = Terminé au jour prévu, { $when }.
operator-curation-until = Se termine le { $when }.
operator-curation-end = Annuler
## Names without a product

operator-names-link = Noms sans produit : { $count }
operator-names-title = Noms sans produit
operator-names-lead = { $count ->
    [one] Les sources emploient { $count } nom qui ne correspond à aucun produit du catalogue. Les plus demandés viennent en premier.
   *[other] Les sources emploient { $count } noms qui ne correspondent à aucun produit du catalogue. Les plus demandés viennent en premier.
}
operator-names-list = Noms employés par les sources
operator-names-none = Chaque nom employé par les sources a son produit.
operator-names-name = Nom
operator-names-advisories = Avis
operator-names-businesses = Entreprises qui l’ont saisi
operator-names-suggestions = Produits proposés
operator-names-for = pour { $name }
operator-names-other = Un autre produit
operator-names-typed = Saisis par les entreprises, absents du catalogue
operator-names-typed-text = Les autres noms ne figurent ici que si au moins cinq entreprises les ont saisis.
operator-names-typed-by = { $count ->
    [one] { $count } entreprise.
   *[other] { $count } entreprises.
}
operator-names-near = Dans le catalogue :
operator-names-mapped = Noms attribués
operator-names-mapped-none = Personne n’a encore attribué de nom.
operator-map-title = Qu’est-ce que { $name } ?
operator-map-used = { $count ->
    [one] { $count } avis emploie ce nom.
   *[other] { $count } avis emploient ce nom.
}
operator-map-text = Chaque entreprise qui a { $product } sera comparée à ce que les sources disent de { $name }. Les alertes seront adaptées en conséquence.
operator-map-button = Oui, l’attribuer à { $product }
operator-map-search = Chercher dans le catalogue
operator-map-nothing = Rien trouvé.
operator-map-flash = { $name } a maintenant son produit. Les alertes sont adaptées en conséquence.
operator-unmap-flash = { $name } n’a plus de produit. Les alertes sont adaptées en conséquence.
## Finding an advisory

operator-advisories-title = Avis et décisions
operator-advisories-find = Identifiant d’un avis
operator-advisories-unknown = Nous ne connaissons aucun avis { $id }. Vérifiez l’identifiant.
operator-advisories-decided = Décisions
operator-advisories-decided-none = Personne n’a encore décidé au sujet d’un avis.
operator-advisories-disputes = { $count ->
    [0] Dans aucun avis, les sources ne citent des versions différentes.
    [one] Dans { $count } avis, les sources citent des versions différentes.
   *[other] Dans { $count } avis, les sources citent des versions différentes.
}
## One advisory

operator-advisory-matched = Il est comparé à toutes les listes.
operator-advisory-rejected = Une source l’a retiré. Il n’est comparé à aucune liste.
operator-advisory-set-aside = Il est mis de côté. Il n’est comparé à aucune liste.
operator-advisory-withdrawn = Il est retiré ici. Il n’est comparé à aucune liste.
operator-advisory-undecided = Personne n’a décidé à son sujet.
operator-advisory-ids = Ses identifiants
operator-advisory-ids-caption = Quelle source a apporté quel identifiant
operator-advisory-id = Son identifiant
operator-advisory-aliases = Dit que c’est la même que
operator-advisory-no-aliases = Aucun autre
operator-advisory-heard = Reçu
operator-advisory-public = Ce que les entreprises en lisent
## Separating ids

operator-split-title = Séparer des identifiants
operator-split-text = Choisissez les identifiants d’une autre faille. Ce que les sources en disent part avec eux. Aucun import ne les réunit ensuite.
operator-split-ids = Identifiants qui partent
operator-split-button = Séparer
operator-split-made = { $going } séparé de { $staying }
operator-split-flash = Les identifiants sont séparés de { $id }. Les alertes sont adaptées en conséquence.
operator-split-end = Réunir
operator-split-end-flash = Ce que les sources disent de { $id } compte à nouveau. Les alertes sont adaptées en conséquence.
operator-error-split = Choisissez certains identifiants, mais pas tous.
## NVD against the CVE list

operator-conflicts-title = Versions dans la NVD et la liste CVE
operator-conflicts-text = Ce que l’une ou l’autre cite est comparé à toutes les listes.
operator-conflicts-none = Une seule d’entre elles, ou aucune, cite des produits.
operator-conflicts-nvd = NVD
operator-conflicts-cve = Liste CVE
operator-conflicts-outcome = Résultat
operator-conflicts-nothing = Non cité
operator-conflicts-same = Identiques
operator-conflicts-overlap = En partie différentes
operator-conflicts-disjoint = Rien en commun
operator-conflicts-one-only = Cité par une seule
operator-conflicts-undecided = Comparaison impossible
## Setting aside, withdrawing

operator-decide-title = Mettre de côté ou retirer
operator-decide-text = Il n’est comparé à aucune liste tant que la décision vaut. Les alertes ouvertes se ferment, et leurs destinataires sont prévenus.
operator-decide-kind = Décision
operator-decide-set-aside = Mettre de côté : les données sur la faille sont fausses
operator-decide-withdrawn = Retirer : cette faille n’existe pas
operator-decide-reason-hint = Les entreprises la lisent si elles demandent pourquoi. Écrivez simplement.
operator-decide-until = Se termine le
operator-decide-until-hint = Peut rester vide : elle vaut alors jusqu’à son annulation.
operator-decide-button = Décider
operator-decide-flash = La décision sur { $id } est en vigueur. Les alertes sont adaptées en conséquence.
operator-decide-end-flash = Une décision sur { $id } a pris fin. Les alertes sont adaptées en conséquence.
operator-error-kind = Choisissez une décision.
operator-error-until = Saisissez un jour à venir, ou laissez vide.
## Ruling on versions

operator-rule-title = Statuer sur des versions
operator-rule-text = Cela passe avant tout ce que les sources disent de ces versions.
operator-rule-none = Il ne cite aucun produit du catalogue. Attribuez d’abord ses noms.
operator-rule-product = Produit
operator-rule-status = Ce qui vaut
operator-rule-affected = touché
operator-rule-not-affected = non touché
operator-rule-fixed = corrigé
operator-rule-from = À partir de la version
operator-rule-from-hint = Pour « corrigé » : la première version avec la mise à jour. Vide : dès la première.
operator-rule-before = Avant la version
operator-rule-before-hint = Cette version n’est plus visée. Vide : sans fin.
operator-rule-button = Statuer
operator-rule-about = { $product }, { $versions } : { $status }
operator-error-rule-product = Choisissez un produit.
operator-error-rule-status = Choisissez ce qui vaut pour ces versions.
operator-error-rule-from = Saisissez la première version avec la mise à jour.

## Ce que l’exploitant a mis de côté, pour tous

advisory-set-aside-data = Les personnes qui gèrent ce service ont mis cette faille de côté, car les données sur elle sont fausses. Personne ne reçoit donc d’alerte.
advisory-set-aside-withdrawn = Les personnes qui gèrent ce service ont examiné cette faille : ce n’en est pas une. Personne ne reçoit donc d’alerte.
advisory-set-aside-reason = Leur raison : { $reason }
advisory-set-aside-since = Elles l’ont décidé le { $day }.
advisory-set-aside-until = Elles l’ont décidé le { $day }. Cela vaut jusqu’au { $end }.
