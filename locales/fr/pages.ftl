### Les pages. Le cadre d’abord, puis un groupe par page.

## The frame

page-skip = Aller au contenu
page-menu = Menu
page-menu-main = Menu principal
page-menu-account = Langue et compte
page-menu-close = Fermer
page-sign-out = Se déconnecter
page-tagline = Alertes de sécurité
page-help-before = Une question ? Appelez { $person } au
page-footer-code = Vérifier un message
page-footer-accessibility = Accessibilité
page-footer-privacy = Vos données
page-footer-mails = Les mails de la démonstration
page-footer-demo = Ceci est une démonstration : les entreprises et les personnes sont inventées, les failles sont réelles.
page-title-error = Erreur :{" "}
page-errors-title = { $count ->
        [one] Vérifiez une réponse
       *[other] Vérifiez { $count } réponses
    }
page-save = Enregistrer
page-next = Voir la suite
page-choose = Choisissez
page-unknown = Je ne sais pas
page-good-to-know = Bon à savoir
page-nav-home = Accueil
page-nav-alerts = Alertes
page-nav-software = Vos logiciels

## Levels and states

page-state-possible = À vérifier
page-state-assessing = En cours d’examen
page-state-answered = Déjà répondu
page-state-clear = Rien à faire
page-state-unwatched = Pas encore suivi
page-exposure-yes = accessible depuis internet
page-exposure-no = pas accessible depuis internet
page-exposure-assumed-yes = accessible depuis internet (supposé)
page-version-unknown = version inconnue
page-version-is = version { $version }
page-give-version = Quelle version ?
page-of-program = pour { $name }
page-for-program = pour { $name }

## Sign-in

page-sign-in-title = Se connecter
page-sign-in-button = Se connecter
page-field-email = Adresse e-mail
page-field-password = Mot de passe
page-sign-in-demo = Comptes de la démonstration
page-sign-in-demo-text = Utilisez l’un de ces comptes pour découvrir le service. Tout y est inventé.
page-sign-in-forgotten = Mot de passe oublié
page-sign-in-forgotten-text = Nous vous envoyons un lien pour en choisir un nouveau.
page-sign-in-no-link = Nos alertes ne contiennent jamais de lien vers cette page. Tapez vous-même l’adresse :

## Welcome

page-welcome-title = Nous vous prévenons quand un de vos logiciels devient dangereux
page-welcome-lead = Chaque jour, on découvre des failles dans les logiciels que tout le monde utilise. La plupart ne vous concernent pas. Nous écrivons seulement quand une faille vous touche, avec des mots simples : quoi faire, et avant quand.
page-welcome-how = Comment ça marche
page-welcome-step-list = Vous nous dites ce que vous utilisez.
page-welcome-step-list-more = Logiciels, box internet, site web, caisse. Dix minutes suffisent.
page-welcome-step-watch = Nous comparons chaque nouvelle faille avec votre liste.
page-welcome-step-watch-more = Tous les jours, avec les sources publiques des experts.
page-welcome-step-write = Nous écrivons quand vous avez quelque chose à faire.
page-welcome-step-write-more = Une dizaine de fois par an. Trois étapes au plus, et qui peut les faire.
page-welcome-check = Ce message vient-il de nous ?
page-welcome-check-text = Chacun de nos messages porte un code. Saisissez-le ici et comparez.
page-welcome-private = Qui voit votre liste
page-welcome-private-text = Vous seulement. Votre chambre voit une alerte uniquement quand vous demandez de l’aide.

## The owner’s home

page-home-empty-title = Dites-nous ce que vous utilisez
page-home-empty-lead = Nous surveillons les logiciels et les appareils de votre liste. Elle est encore vide.
page-home-todo-title = { $count ->
        [2] Deux choses à faire
        [3] Trois choses à faire
        [4] Quatre choses à faire
        [5] Cinq choses à faire
        [6] Six choses à faire
        [7] Sept choses à faire
        [8] Huit choses à faire
        [9] Neuf choses à faire
        [one] Une chose à faire
       *[other] { $count } choses à faire
    }
page-home-questions-title = { $count ->
        [2] Deux questions pour vous
        [3] Trois questions pour vous
        [4] Quatre questions pour vous
        [5] Cinq questions pour vous
        [6] Six questions pour vous
        [7] Sept questions pour vous
        [8] Huit questions pour vous
        [9] Neuf questions pour vous
        [one] Une question pour vous
       *[other] { $count } questions pour vous
    }
page-home-clear-title = Tout va bien. Rien à faire.
page-home-waiting-title = Rien à faire pour l’instant.
page-home-checked = { $count ->
        [one] Votre logiciel est vérifié. Données : { $as-of }.
       *[other] Vos { $count } logiciels sont vérifiés. Données : { $as-of }.
    }
page-home-no-data = Nous lisons nos premières données. Revenez dans quelques minutes.
page-home-stale = Nos données sont plus anciennes que prévu. Nous y travaillons ; une nouveauté peut encore manquer ici.
page-home-possible = Peut vous concerner.
page-home-see = Voir ce qu’il faut faire
page-home-question = { $count ->
        [one] Une question
       *[other] Quelques questions
    }
page-home-question-text = Nous connaissons une faille, mais pas votre version. Donnez-la, et nous vous dirons si cela vous concerne.
page-home-question-link = { $name } : quelle version ?
page-home-assessing = Une nouvelle faille mentionne { $names }. Nous l’examinons et vous écrivons si vous avez quelque chose à faire.
page-home-week = Vérifié cette semaine
page-home-week-compared = { $count ->
        [one] avis comparé avec vos logiciels.
       *[other] avis comparés avec vos logiciels.
    }
page-home-week-named = { $count ->
        [0] d’entre eux ne nommait un de vos logiciels.
        [one] d’entre eux nommait un de vos logiciels. Vous n’avez rien à faire.
       *[other] d’entre eux nommaient un de vos logiciels. Vous n’avez rien à faire.
    }
page-home-next = Et ensuite
page-home-next-text = Dès que vous avez quelque chose à faire, nous écrivons à
page-home-more = { $count ->
        [one] Voir l’autre logiciel
       *[other] Voir les { $count } autres logiciels
    }
page-home-change-list = Voir et modifier la liste
page-home-empty-what = Que mettre dans la liste
page-home-empty-what-text = Vous verrez ici ce que contient votre liste, et si vous avez quelque chose à faire.
page-home-empty-ideas = Pensez aux ordinateurs et aux téléphones, à la box internet, à l’imprimante, au site web et à la caisse. Pensez aussi à la messagerie, et à l’endroit où vous gardez vos fichiers.

## Your software

page-software-title = Vos logiciels
page-software-all = Tous les logiciels
page-software-count = { $count ->
        [one] Un logiciel.
       *[other] { $count } logiciels.
    }
page-software-questions = { $count ->
        [one] Une réponse courte rendrait nos alertes plus précises.
       *[other] { $count } réponses courtes rendraient nos alertes plus précises.
    }
page-software-empty = Votre liste est vide. Ajoutez un premier logiciel : nous vous dirons aussitôt s’il y a quelque chose à faire.
page-add-title = Ajouter un logiciel
page-add-first = Ajouter un premier logiciel
page-add-search = Rechercher
page-field-search = Logiciel ou appareil
page-field-search-hint = Tapez le nom que vous utilisez, ou celui inscrit sur la boîte.
page-search-button = Rechercher
page-add-found = { $count ->
        [0] Rien trouvé
        [one] Un logiciel trouvé
       *[other] { $count } logiciels trouvés
    }
page-add-choose = Ouvrez celui que vous avez, puis ajoutez-le.
page-add-none = Nous ne connaissons pas encore « { $query } ». Essayez un nom plus court, ou ajoutez-le tel quel.
page-add-button = Ajouter { $name }
page-add-other = Pas dans cette liste
page-add-other-note = Nous gardons le nom que vous écrivez
page-add-other-button = Ajouter sous ce nom
page-field-label = Comment vous l’appelez
page-field-label-hint = Nos alertes utilisent ce nom.
page-field-version = Version
page-field-version-hint = Recopiez-la telle quelle, par exemple 7.0.2. Elle se trouve souvent sous « À propos ».
page-field-exposure = Peut-on y accéder depuis internet ?
page-field-exposure-hint = Par exemple, vous l’ouvrez depuis chez vous, ou vos clients le voient.
page-field-exposure-assumed-yes = Par exemple, vous l’ouvrez depuis chez vous, ou vos clients le voient. Si vous ne savez pas, nous supposons que oui.
page-field-exposure-assumed-no = Par exemple, vous l’ouvrez depuis chez vous, ou vos clients le voient. Si vous ne savez pas, nous supposons que non.
page-field-exposure-yes = Oui
page-field-exposure-no = Non, seulement de l’intérieur
page-item-verdict = Une faille vous concerne-t-elle ?
page-item-affected = Oui, une faille touche ce logiciel.
page-item-possible = Peut-être. Il manque une information.
page-item-assessing = Nous ne le savons pas encore. Nous examinons une nouvelle faille.
page-item-answered = Vous avez répondu : cela ne vous concerne pas, ou c’est fait.
page-item-clear = Non. Nous ne connaissons aucune faille qui touche votre version.
page-item-unwatched = Nous ne pouvons pas le dire. Nous ne suivons pas encore ce logiciel.
page-item-details = Ce que nous en savons
page-item-tell-version = Donnez-nous votre version
page-item-tell-version-text = Avec la version, nous pouvons dire oui ou non.
page-item-guide = { $name } : où trouver la version
page-item-gone = Vous ne l’utilisez plus ?
page-item-remove = Retirer { $name } de la liste
page-removal-title = Retirer { $name } ?
page-removal-text = Nous ne le surveillerons plus pour vous. Vous pourrez le rajouter à tout moment.
page-removal-alert = Son alerte en cours sera fermée.
page-removal-button = Retirer { $name }
page-removal-keep = Le garder
page-added-flash = { $name } est dans votre liste.
page-saved-flash = Nous avons noté vos changements pour { $name }.
page-removed-flash = { $name } n’est plus dans votre liste.

## Alerts

page-alerts-title = Vos alertes
page-alerts-open = En cours : { $what }.
page-alerts-open-alerts = { $count ->
        [one] une alerte
       *[other] { $count } alertes
    }
page-alerts-open-questions = { $count ->
        [one] une question
       *[other] { $count } questions
    }
page-alerts-open-notes = { $count ->
        [one] une pour information
       *[other] { $count } pour information
    }
page-alerts-none = Aucune alerte ne vous concerne aujourd’hui. Dès qu’il y en a une, elle apparaît ici et nous vous écrivons.
page-alerts-answered = Alertes traitées
page-alerts-answered-none = Les alertes auxquelles vous avez répondu seront listées ici, avec qui et quand.
page-alert-answer = Votre réponse
page-alert-answers = Vos réponses jusqu’ici
page-alert-done = Marquer comme fait
page-alert-done-version = Votre version maintenant (facultatif)
page-alert-done-version-hint = Si vous laissez vide, nous notons { $version } ou plus récent.
page-alert-later = Me le rappeler { $day }
page-alert-not-ours = Pas chez nous
page-alert-not-ours-why = Pourquoi n’est-ce pas pour vous ?
page-alert-reason-not-used = Nous n’utilisons pas ce logiciel
page-alert-reason-wrong-version = Nous avons une autre version
page-alert-reason-other = Une autre raison
page-alert-not-ours-button = Fermer cette alerte
page-alert-state-done = Fait
page-alert-state-later = Rappel demandé
page-alert-state-not-ours = Pas chez nous
page-alert-state-help = Aide demandée
page-alert-state-closed = Plus rien à faire
page-alert-who-when = { $person }, { $when }
page-alert-undo = Rouvrir cette alerte
page-alert-help-text = Nous transmettons cette alerte, et rien d’autre, à ceux qui vous aident : { $organisation }. Ils vous rappelleront.
page-alert-help-button = Demander de l’aide et montrer cette alerte
page-alert-help-asked = Votre demande est partie : nous avons transmis cette alerte.
page-alert-correct-version = Corriger ma version
page-alert-more = Pour aller plus loin
page-alert-copy = Copier le texte
page-alert-copied = Copié
page-alert-download = Télécharger le texte (.txt)
page-alert-done-flash = Merci. Cette alerte est traitée.
page-alert-later-flash = Nous vous écrirons de nouveau { $day }.
page-alert-not-ours-flash = Merci. Nous avons fermé cette alerte.
page-alert-help-flash = Nous avons transmis votre demande.
page-alert-undone-flash = L’alerte est de nouveau ouverte.
page-answer-kicker = Cette page montre seulement cette alerte.
page-answer-done-title = Merci, nous avons noté votre réponse
page-answer-done-undo = C’était une erreur ? Vous pouvez changer votre réponse.
page-answer-back = Revenir à l’alerte
page-answer-close = Vous pouvez fermer cette page.

## Check code

page-code-title = Ce message vient-il de nous ?
page-code-lead = Chacun de nos messages porte un code. Saisissez-le, puis comparez quatre lignes.
page-code-found-title = Oui, ce message vient de nous
page-code-found-lead = Comparez ces lignes avec le message que vous avez reçu. Si une seule est différente, appelez-nous.
page-code-unknown-title = Nous ne connaissons pas ce code
page-code-unknown-lead = Vérifiez que vous l’avez bien recopié. S’il est exact, le message ne vient pas de nous : n’ouvrez aucun lien.
page-code-wait-title = Trop de codes en peu de temps
page-code-wait-lead = { $count ->
        [one] Attendez une minute, puis réessayez. C’est pressé ? Appelez-nous.
       *[other] Attendez { $count } minutes, puis réessayez. C’est pressé ? Appelez-nous.
    }
page-code-kicker = Code { $code }
page-code-message = Le message
page-code-subject = Objet
page-code-sent = Envoyé
page-code-from = De
page-code-level = Niveau
page-code-another = Vérifier un autre message
page-field-code = Code du message
page-field-code-hint = Huit caractères, vers la fin du message. Le tiret est facultatif.
page-code-button = Vérifier le code
page-code-none = Pas de code ?
page-code-none-text = Alors le message ne vient pas de nous. N’ouvrez aucun lien. Appelez-nous.

## Chamber

page-chamber-requests = { $count ->
        [0] Personne ne demande d’aide.
        [one] Un adhérent demande de l’aide.
       *[other] { $count } adhérents demandent de l’aide.
    }
page-chamber-help = Demandes d’aide
page-chamber-help-none = Aucune demande en cours. Quand un adhérent demande de l’aide, l’alerte qu’il vous montre apparaît ici.
page-chamber-list-none = Les adhérents que vous inscrivez seront listés ici.
page-chamber-business = Entreprise
page-chamber-trade = Métier
page-chamber-town = Commune

## Operator

page-operator-title = Le service aujourd’hui
page-operator-tenants = Chambres et opérateurs : { $organisations }. Entreprises : { $businesses }.
page-operator-advisories = Avis : { $advisories }.
page-operator-held = En attente de vous
page-operator-held-none = Aucun avis n’attend de niveau.
page-operator-held-text = Ces avis n’ont pas de score. Lisez la source, choisissez un niveau, donnez une raison. D’ici là, les entreprises lisent « en cours d’examen ».
operator-held-read = Lire les sources de { $id }
page-operator-touched = { $count ->
        [0] Aucune entreprise concernée
        [one] Une entreprise concernée
       *[other] { $count } entreprises concernées
    }
page-operator-level = Niveau
page-operator-reason = Raison
page-operator-reason-hint = Nous la gardons avec votre nom.
page-operator-release = Publier { $id }
page-operator-feeds = Sources
page-operator-feeds-none = Aucune source n’a encore été lue. Importez des fichiers, ou attendez la première lecture.
page-operator-feeds-caption = Une source est en retard quand rien n’est arrivé depuis plus longtemps que son rythme.
page-operator-feed = Source
page-operator-age = Dernières données
page-operator-documents = Lus
page-operator-never = jamais
page-operator-stale = en retard
page-operator-outbox = Courrier sortant
page-operator-outbox-none = Aucun message n’a encore été écrit.
page-operator-failures = Derniers échecs
page-operator-attempts = { $count ->
        [one] { $when }, un essai
       *[other] { $when }, { $count } essais
    }

## Mails of the demo

page-mails-title = Les mails de la démonstration
page-mails-lead = Rien ne quitte cette machine. Voici ce qui aurait été envoyé.
page-mails-none = Aucun mail pour l’instant. Dès qu’une alerte est écrite, son mail apparaît ici.
page-mails-list = Les plus récents d’abord
page-mail-head = En-tête
page-mail-text = Partie texte
page-mail-html = Partie HTML
page-mail-html-link = Ouvrir la partie HTML seule

## Guides

page-guide-contents = Sur cette page

## Accessibility and data

page-accessibility-title = Accessibilité
page-accessibility-lead = Tout le monde doit pouvoir lire une alerte et y répondre. Nous visons WCAG 2.2, niveau AA.
page-accessibility-done = Ce qui fonctionne
page-accessibility-done-keyboard = Chaque page s’utilise au clavier seul.
page-accessibility-done-zoom = Le texte s’agrandit jusqu’à 400 % sans défilement horizontal.
page-accessibility-done-colour = La couleur n’est jamais le seul signe : un niveau a un mot et une forme. Clair ou sombre, selon votre appareil.
page-accessibility-done-script = Tout fonctionne sans JavaScript et avec une connexion lente.
page-accessibility-gaps = Ce qui manque
page-accessibility-gaps-text = Nous vérifions chaque page par logiciel et à la main. Aucun expert externe et aucune personne utilisant chaque jour un lecteur d’écran ne les a encore testées.
page-accessibility-tell = Quelque chose ne va pas ?
page-accessibility-tell-text = Dites-le-nous. Nous vous lisons toute alerte au téléphone.
page-privacy-title = Vos données
page-privacy-lead = Nous gardons ce qu’il faut pour vous prévenir, et rien d’autre.
page-privacy-keep = Ce que nous gardons
page-privacy-keep-person = Votre nom, votre adresse e-mail professionnelle, votre langue, et une forme illisible de votre mot de passe.
page-privacy-keep-software = La liste des logiciels de votre entreprise, avec leurs versions.
page-privacy-keep-alerts = Les alertes, et qui a répondu quoi et quand.
page-privacy-keep-mails = Les messages envoyés, pour que leurs codes puissent être vérifiés.
page-privacy-who = Qui les voit
page-privacy-who-text = Les personnes de votre entreprise qui ont un compte. Votre chambre sait que vous êtes adhérent, sans voir votre liste.
page-privacy-who-help = Quand vous demandez de l’aide, votre chambre voit cette seule alerte.
page-privacy-not = Ce que nous ne faisons pas
page-privacy-not-text = Pas de publicité, pas de pistage, pas d’image qui signale votre lecture, pas de vente de données. Les seuls cookies gardent votre connexion et votre langue.
page-privacy-rights = Vos droits
page-privacy-rights-text = Vous pouvez voir, corriger, emporter ou effacer vos données à tout moment. Adressez-vous à : { $organisation }.
