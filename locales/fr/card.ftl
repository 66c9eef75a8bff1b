### Fiches d’alerte : ce que la page, le message et le texte ont en commun. Les règles de
### rédaction sont des tests dans tests/wording.rs. Une étape commence par un impératif.

language-name = Français

## Niveaux

card-level-today = Aujourd’hui
card-level-week = Cette semaine
card-level-month = Ce mois-ci
card-level-info = Pour information
## Titres : impératif, produit, date

card-title-update-today = Mettez à jour { $product } aujourd’hui, { $day }
card-title-update-by = Mettez à jour { $product } au plus tard le { $day }
card-title-check-today = Vérifiez votre version de { $product } aujourd’hui, { $day }
card-title-check-by = Vérifiez votre version de { $product } au plus tard le { $day }
card-title-stop-today = Cessez d’utiliser { $product } aujourd’hui, { $day }
card-title-stop-by = Cessez d’utiliser { $product } au plus tard le { $day }
card-title-replace-today = Remplacez { $product } aujourd’hui, { $day }
card-title-replace-by = Remplacez { $product } au plus tard le { $day }
card-title-update-info = Mettez à jour { $product } à la prochaine occasion
card-title-check-info = Vérifiez votre version de { $product } à la prochaine occasion
card-title-cloud = Utilisez { $product } comme d’habitude
## Objets des messages : le niveau, puis le verbe, puis le produit

card-subject-update = { $level }, mettez à jour { $product }
card-subject-check = { $level }, vérifiez { $product }
card-subject-stop = { $level }, arrêtez { $product }
card-subject-replace = { $level }, remplacez { $product }
card-subject-cloud = { $level }, utilisez { $product }
## Ce qui s’est passé

card-what-title = Ce qui s’est passé
card-what-fixed = { $count ->
    [one] L’éditeur de { $product } a corrigé une faille.
   *[other] L’éditeur de { $product } a corrigé { $count } failles en une mise à jour.
}
card-what-found = { $count ->
    [one] Une faille a été trouvée dans { $product }.
   *[other] { $count } failles ont été trouvées dans { $product }.
}
card-what-attacked = Des pirates s’en servent déjà.
card-what-ransomware = Certains bloquent les fichiers contre une rançon.
## Ce qui pourrait arriver, un texte par type

card-danger-take-over = Un pirate pourrait prendre le contrôle de l’appareil. Il pourrait lire, modifier ou bloquer vos fichiers, et demander de l’argent.
card-danger-get-in = Un pirate pourrait entrer sans mot de passe valable. Il pourrait ensuite agir à votre place.
card-danger-forbidden = Une personne pourrait ouvrir ou modifier des choses qui lui sont interdites.
card-danger-full-control = Une personne qui utilise déjà l’appareil pourrait en prendre le contrôle total.
card-danger-read-data = Un pirate pourrait lire des données privées, comme des fiches clients ou des mots de passe.
card-danger-records = Un pirate pourrait lire ou modifier les données que vous y gardez, comme vos commandes ou vos fiches clients.
card-danger-false-page = Un pirate pourrait afficher une fausse page ou agir en votre nom, si vous cliquez sur un lien qu’il vous envoie.
card-danger-stops-working = Un pirate pourrait empêcher son fonctionnement. Vos données ne sont pas en danger, mais vous risquez de ne plus pouvoir travailler.
card-danger-listen-in = Un pirate sur le même réseau pourrait écouter vos échanges. Il pourrait aussi les modifier.
card-danger-harmful-file = Quelqu’un pourrait vous envoyer un fichier ou une page piégée. Si vous l’ouvrez, un pirate pourrait prendre le contrôle de l’appareil.
card-danger-tampered = Des pirates ont modifié le logiciel à la source. La version que vous avez peut contenir un logiciel malveillant.
card-danger-not-known = Personne n’a encore dit ce qu’un pirate pourrait en faire.
## Les mêmes types en une ligne courte, pour les listes

card-short-take-over = Un pirate pourrait prendre le contrôle de l’appareil.
card-short-get-in = Un pirate pourrait entrer sans mot de passe.
card-short-forbidden = Une personne pourrait atteindre ce qui lui est interdit.
card-short-full-control = Une personne devant l’appareil pourrait en prendre le contrôle total.
card-short-read-data = Un pirate pourrait lire des données privées.
card-short-records = Un pirate pourrait lire ou modifier vos données.
card-short-false-page = Un pirate pourrait agir en votre nom.
card-short-stops-working = Un pirate pourrait empêcher son fonctionnement.
card-short-listen-in = Un pirate sur votre réseau pourrait écouter.
card-short-harmful-file = Un fichier ou une page piégée pourrait donner le contrôle à un pirate.
card-short-tampered = Des pirates ont modifié le logiciel à la source.
card-short-not-known = Personne n’a encore dit ce qui pourrait arriver.
## Cela vous concerne-t-il, et pourquoi

card-touch-title = Cela vous concerne-t-il ?
card-touch-yes = Oui, cela vous concerne.
card-touch-maybe = Cela vous concerne peut-être.
card-touch-maybe-version = Cela vous concerne peut-être, alors vérifiez votre version.
card-touch-cannot-know = Nous ne pouvons pas le savoir.
card-touch-version = Vous avez indiqué la version { $version }.
card-touch-no-version = Vous ne nous avez pas indiqué la vôtre.
card-touch-range = La faille touche { $range }.
card-touch-platform = Cela dépend de { $name }. L’avez-vous ?
card-touch-edition = Cela dépend de l’édition, et nous ne connaissons pas la vôtre.
card-touch-comparison = Nous ne savons pas comparer les deux.
card-touch-no-range = La source ne dit pas quelles versions ont la faille.
card-touch-exposed = Vous avez indiqué un accès possible depuis internet.
card-touch-exposed-assumed = Nous avons supposé un accès possible depuis internet.
card-touch-inside = Vous avez indiqué qu’il n’y a pas d’accès depuis internet.
card-touch-inside-assumed = Nous avons supposé qu’il n’y a pas d’accès depuis internet.
## Quelles versions : morceaux de phrase

card-range-all = toutes les versions
card-range-one = la version { $version }
card-range-before = les versions plus anciennes que la { $version }
card-range-up-to = les versions jusqu’à la { $version }
card-range-from = la version { $version } et les suivantes
card-range-after = les versions après la { $version }
card-range-from-before = les versions { $from } à { $to } exclue
card-range-from-up-to = les versions { $from } à { $to } incluse
card-range-start-unclear = { $range } (on ne sait pas à partir de laquelle)
card-range-end-unclear = { $range } (on ne sait pas jusqu’à laquelle)
## Que faire : chaque étape commence par un impératif et nomme le produit

card-steps-title = Que faire
card-step-update = Mettez à jour { $product } vers la version { $version } ou plus récente.
card-step-update-newest = Mettez à jour { $product } vers la version la plus récente.
card-step-automatic = Activez les mises à jour automatiques de { $product }, puis redémarrez.
card-step-not-reachable = Vérifiez que { $product } n’est pas accessible depuis internet.
card-step-not-reachable-settings = Vérifiez que les réglages de { $product } ne sont pas accessibles depuis internet.
card-step-stop = Cessez d’utiliser { $product } en attendant un produit plus récent.
card-step-replace = Remplacez { $product }. Ce produit n’est plus mis à jour.
card-step-check = Regardez votre version de { $product }. Si elle est plus ancienne que la { $version }, mettez à jour.
card-step-check-newest = Regardez votre version de { $product }. S’il en existe une plus récente, mettez à jour.
card-step-pass-on = Transmettez ce message à la personne qui gère { $product }.
card-step-break-in = Demandez à la personne qui gère { $product } si un pirate est déjà entré.
card-step-passwords = Changez ensuite les mots de passe de { $product }.
card-step-cloud = Utilisez { $product } comme d’habitude. Le fournisseur s’occupe de la mise à jour, vous n’avez rien à faire.
## Libellés des liens vers le guide

card-how-update = Comment mettre à jour
card-how-automatic = Comment les activer
card-how-internet = Comment fermer l’accès
card-how-switch-off = Comment l’arrêter
card-how-replace = Comment choisir
card-how-version = Comment la trouver
card-how-helper = Que lui dire
card-how-break-in = Que vérifier
card-how-passwords = Comment les changer
card-how-line = { $text } :
## Qui peut le faire, en combien de temps

card-effort-title = Qui, combien de temps
card-effort-who = Qui peut le faire
card-effort-time = Combien de temps
card-who-self = Vous
card-who-box = Vous ou votre fournisseur internet
card-who-device = Vous ou votre prestataire informatique
card-who-website = Votre agence web ou votre hébergeur
card-who-helper = Votre prestataire informatique
card-who-business = L’éditeur ou votre prestataire informatique
card-who-cloud = Le fournisseur
card-who-replace = Vous et votre prestataire informatique
card-time-self = 5 à 15 minutes
card-time-system = 30 à 60 minutes
card-time-box = 15 à 45 minutes
card-time-website = 1 à 2 heures
card-time-helper = 1 à 4 heures
card-time-business = Une demi-journée
card-time-cloud = Rien à faire pour vous
card-time-replace = Un petit projet
card-note-system = Il redémarre à la fin
card-note-box = Internet est coupé un court moment
card-note-website = Faites une sauvegarde avant
card-note-helper = Prévoyez une pause dans le travail
card-note-business = Demandez-leur avant
card-note-replace = Fixez une date ce mois-ci
## Où trouver de l’aide

card-help-title = Besoin d’aide ?
card-help-call = Appelez { $name } au { $phone }.
card-help-call-hours = Appelez { $name } au { $phone }, { $hours }.
card-help-ask = Demandez à { $name }.
card-help-nobody = Demandez à la personne qui gère vos ordinateurs.
## Comment vérifier ce message

card-check-title = Comment savoir si c’est vrai ?
card-check-intro = Tapez vous-même cette adresse, puis le code.
card-check-address = Adresse à taper
card-check-code = Code de cette alerte
card-check-promise = Nous ne demandons jamais de mot de passe ni de paiement.
## Pourquoi ce niveau

card-why-title = Pourquoi « { $level } » ?
card-why-question = Question
card-why-answer = Réponse
card-why-table = Décidé avec notre table d’urgence, version { $version }.
card-why-by-hand = { $who } a fixé le niveau le { $day } : { $reason }
card-why-used = La faille est-elle déjà utilisée ?
card-why-used-active = Oui, des pirates s’en servent.
card-why-used-poc = Pas à notre connaissance, mais la méthode est publique.
card-why-used-none = Pas à notre connaissance.
card-why-exposed = Peut-on atteindre { $product } depuis internet ?
card-why-exposed-yes = Oui, vous l’avez indiqué.
card-why-exposed-no = Non, vous l’avez indiqué.
card-why-exposed-assumed-yes = Oui. Nous l’avons supposé d’après le type de produit.
card-why-exposed-assumed-no = Non. Nous l’avons supposé d’après le type de produit.
card-why-automatable = Une attaque peut-elle se faire toute seule ?
card-why-total = Un pirate peut-il prendre le contrôle total ?
card-why-version = Connaissons-nous votre version ?
card-why-version-yes = Oui, { $version }.
card-why-yes = Oui.
card-why-no = Non.
card-why-not-scored = Personne ne l’a encore évalué.
card-why-rules = Quelles règles ont changé le niveau ?
card-rule-ransomware = Des maîtres chanteurs s’en servent, donc c’est plus urgent.
card-rule-tampered = Des pirates ont modifié le logiciel, donc il faut agir aujourd’hui.
card-rule-opens-files = Le produit ouvre des fichiers venus d’ailleurs, donc agissez dans le mois.
card-rule-version-unknown = Nous ne connaissons pas votre version, donc pas plus que « cette semaine ».
card-rule-cloud = Le fournisseur fait la mise à jour, donc c’est pour information.
card-rule-end-of-life = Le produit n’est plus mis à jour, donc agissez dans le mois.
card-rule-unscored = La faille est utilisée mais pas encore évaluée, donc agissez cette semaine.
card-rule-by-hand = Personne ne l’a encore notée, donc quelqu’un l’a examinée.
## Pour le prestataire : ici les mots techniques sont permis

card-expert-title = Pour votre prestataire informatique
card-expert-label = Texte à transmettre, en français et en anglais
card-expert-take-over = exécution de code ou prise de contrôle totale
card-expert-get-in = contournement de l’authentification
card-expert-forbidden = contrôle d’accès absent ou incorrect
card-expert-full-control = élévation locale de privilèges
card-expert-read-data = divulgation d’informations
card-expert-records = injection dans une base de données ou un annuaire
card-expert-false-page = injection de script, falsification de requête ou usurpation
card-expert-stops-working = déni de service
card-expert-listen-in = protection insuffisante des données en transit
card-expert-harmful-file = exécution de code par un fichier ou une page piégée
card-expert-tampered = code malveillant dans le produit
card-expert-not-known = impact non précisé
card-expert-head = { $product } : { $text }
card-expert-product = Produit : { $name }
card-expert-range = Concerné : { $range }
card-expert-weaknesses = Failles : { $ids }
card-expert-fixed = Corrigé dans : { $version }
card-expert-not-fixed = Corrigé dans : non précisé
card-expert-version = Version déclarée : { $version }
card-expert-no-version = Version déclarée : inconnue
card-expert-exposed = Accessible depuis internet : oui
card-expert-inside = Accessible depuis internet : non
card-expert-exposed-assumed = Accessible depuis internet : oui (supposé)
card-expert-inside-assumed = Accessible depuis internet : non (supposé)
card-expert-attacked = Exploitation connue : oui
card-expert-listed = Exploitation connue : oui, liste KEV de la CISA le { $date }
card-expert-not-attacked = Exploitation connue : non
card-expert-ransomware = Campagnes de rançongiciel : oui
card-expert-score = { $name } : CVSS { $score }
card-sources-title = Sources
