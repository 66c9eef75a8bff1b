### Les personnes : comptes, arrivée, adhérents d’une chambre, qui peut lire quoi, pauses.

## Fields that many forms share

form-field-name = Nom
form-field-business = Nom de l’entreprise
form-field-trade = Métier
form-field-town = Commune
form-field-country = Pays
form-field-language = Langue
form-field-pack = Liste de départ
form-hint-trade = Avec vos mots : boulangerie, cabinet d’avocat, garage.
form-hint-pack = Les logiciels qu’une telle entreprise a d’habitude. La liste se corrige plus tard.
form-hint-password = Au moins 8 caractères. Trois ou quatre mots à la suite font un bon mot de passe.
form-error-name = Saisissez un nom, 80 caractères au plus.
form-error-business = Saisissez le nom de l’entreprise.
form-error-trade = Saisissez le métier.
form-error-town = Saisissez la commune.
form-error-country = Choisissez un pays.
form-error-choose = Choisissez l’une des réponses proposées.
form-error-email = Saisissez une adresse e-mail complète, par exemple nom@example.org.
form-error-password-short = Saisissez un mot de passe d’au moins 8 caractères.
form-error-password-long = Saisissez un mot de passe plus court.
form-error-password-common = Ce mot de passe est l’un des premiers que les pirates essaient. Choisissez-en un autre.
form-link-over-title = Ce lien ne fonctionne plus
form-link-over-text = Il a déjà servi, ou son délai est passé. Demandez-en un nouveau là où vous avez reçu celui-ci.
form-link-over-button = Aller à la première page

## Account

account-title = Votre compte
account-time-zone = Fuseau horaire
account-sign-in = Connexion
account-email-change = Changer d’adresse
account-password-change = Changer de mot de passe
account-sessions = Où votre compte est ouvert
account-sessions-text = Si vous ne reconnaissez pas un de ces appareils, déconnectez-le et changez de mot de passe.
account-device-unknown = Appareil inconnu
account-session-current = cet appareil, maintenant
account-session-seen = dernière utilisation : { $when }
account-session-end = Déconnecter
account-sessions-end = Déconnecter tous les autres
account-saved-flash = Votre compte est enregistré.
account-session-flash = Cet appareil est déconnecté.
account-email-title = Changer d’adresse e‑mail
account-email-lead = Nous envoyons un mail à la nouvelle adresse. Le changement se fait quand vous ouvrez le lien de ce mail.
account-email-new = Nouvelle adresse e-mail
account-email-button = Envoyer le mail
account-email-confirm-title = Confirmez votre nouvelle adresse
account-email-confirm-text = Désormais, vous vous connectez avec { $address }.
account-email-confirm-button = Utiliser cette adresse
account-email-asked-flash = Nous avons envoyé un mail à { $address }. Ouvrez son lien dans les 30 minutes.
account-email-changed-flash = Votre adresse est changée. Utilisez la nouvelle à votre prochaine connexion.
account-password-title = Changer de mot de passe
account-password-current = Votre mot de passe actuel
account-password-new = Nouveau mot de passe
account-password-button = Changer de mot de passe
account-password-flash = Votre mot de passe est changé.
account-error-password = Ce n’est pas votre mot de passe. Réessayez.

## Forgotten password

password-title = Mot de passe oublié ?
password-lead = Saisissez votre adresse e-mail. Nous vous envoyons un lien pour choisir un nouveau mot de passe.
password-button = Envoyer le lien
password-sent-title = Regardez dans votre boîte mail
password-sent-text = Si { $address } a un compte ici, un mail est en route. Son lien fonctionne pendant 30 minutes.
password-sent-nothing = Rien reçu ? Regardez dans le courrier indésirable, ou essayez une autre adresse.
password-new-title = Choisissez un nouveau mot de passe
password-new-button = Enregistrer le mot de passe

## Second factor

second-factor-title = Deuxième étape à la connexion
second-factor-why = Avec une deuxième étape, votre mot de passe seul n’ouvre rien. Une application sur votre téléphone montre six chiffres, qui changent toutes les 30 secondes.
second-factor-on = Activée.
second-factor-off = Désactivée. Nous vous conseillons de l’activer.
second-factor-required = Nécessaire pour votre travail, et pas encore en place.
second-factor-required-text = Vous vous occupez d’autres entreprises. Il vous faut donc une deuxième étape avant de continuer.
second-factor-set-up = Mettre en place
second-factor-change = Modifier
second-factor-step-app = Ouvrez une application d’authentification sur votre téléphone. Si vous n’en avez pas, cherchez-en une dans son magasin d’applications.
second-factor-step-picture = Faites lire cette image par l’application.
second-factor-picture = Image pour votre application d’authentification
second-factor-step-type = Ou tapez ceci dans l’application :
second-factor-step-code = Saisissez les six chiffres que montre l’application.
second-factor-code = Code
second-factor-code-first = Les six chiffres que l’application montre maintenant
second-factor-code-hint = Six chiffres de l’application, ou un de vos codes de secours
second-factor-confirm = Activer
second-factor-renew = Créer de nouveaux codes de secours
second-factor-remove = Désactiver
second-factor-removed-flash = La deuxième étape est désactivée.
second-factor-error = Ce code n’est pas bon, ou il a déjà servi. Attendez le suivant et réessayez.
second-factor-codes-left = { $count ->
        [one] Il reste { $count } code de secours.
       *[other] Il reste { $count } codes de secours.
    }
second-factor-codes-title = Gardez ces codes de secours
second-factor-codes-text = Avec l’un d’eux, vous pouvez vous connecter sans votre téléphone. Chacun sert une fois. Nous les montrons seulement maintenant : imprimez-les ou notez-les.
second-factor-codes-kept = Je les ai gardés
second-factor-ask-title = Encore une étape
second-factor-ask-lead = Ouvrez votre application d’authentification et saisissez les six chiffres affichés.
second-factor-lost-title = Vous n’avez pas votre téléphone ?
second-factor-lost-text = Saisissez plutôt un de vos codes de secours. S’il ne vous en reste plus, appelez-nous.

## Coming in by letter, mail or alone

claim-title = Vous avez reçu une lettre de notre part
claim-lead = Saisissez le code de la lettre. Vous verrez alors ce que votre chambre vous a préparé.
claim-code = Code de la lettre
claim-code-hint = 16 lettres et chiffres en quatre groupes. Les majuscules et les tirets ne comptent pas.
claim-button = Continuer
claim-error-code = Nous ne connaissons pas ce code. Comparez-le avec la lettre. S’il est exact, son délai est peut-être passé : appelez-nous.
claim-no-letter-title = Pas de lettre ?
claim-no-letter-text = Si vous avez reçu un mail, ouvrez son lien. Sinon, demandez à votre chambre ou à votre opérateur.
claim-join-title = Activer l’accès : { $business }
claim-join-lead = Une liste de logiciels vous attend, préparée par { $organisation }. Choisissez un nom et un mot de passe, puis corrigez la liste.
claim-join-button = Activer l’accès
join-address = Vous vous connecterez avec { $address }.
join-as = Vous utilisez le compte de { $name } et vous continuez avec lui.
join-other-person = Vous utilisez le compte { $address }, et ce lien est pour une autre adresse. Déconnectez-vous d’abord, puis rouvrez le lien.
join-hint-email = Vos alertes y arrivent aussi.
join-error-taken = Cette adresse a déjà un compte. Connectez-vous d’abord, puis rouvrez le lien ou saisissez de nouveau le code.
join-claimed-flash = Bienvenue. Votre accès est ouvert : { $name }.
invitation-title = Invitation : { $place }
invitation-lead = { $person } vous invite.
invitation-button = Accepter
sign-up-title = Inscrire votre entreprise
sign-up-lead = Votre chambre ou votre opérateur est ici aussi ? Demandez-leur d’abord : ils peuvent vous inscrire.
sign-up-button = Continuer
sign-up-closed = Une entreprise ne peut pas s’inscrire seule ici. Demandez à votre chambre de commerce ou à votre opérateur internet.
sign-up-hint-email = Nous vous envoyons un mail. Son lien mène à la suite.
sign-up-sent-text = Nous avons envoyé un mail à { $address }. Ouvrez son lien pour continuer. Il fonctionne pendant sept jours.
sign-up-owner-title = Votre accès : { $business }
sign-up-owner-button = Commencer
start-title = Lesquels de ces logiciels avez-vous ?
start-lead = Cette liste est une première idée, proposée par { $organisation }. Décochez ce que vous n’avez pas. Ajoutez la version si vous la connaissez.
start-version = Version, si vous la connaissez
start-hint = Vous pouvez modifier la liste à tout moment. Les logiciels décochés n’y entrent pas.
start-button = Garder ces logiciels
start-confirmed-flash = Votre liste est enregistrée. Voici ce que nous avons trouvé.

## Mails about this

mail-notice-check = Pour vérifier que ce mail vient de nous, tapez { $address } dans votre navigateur, puis ce code :
mail-notice-sent-to = { $organisation }, alertes de sécurité. Envoyé à { $to }.
mail-link-until = Le lien fonctionne jusqu’au { $day }, et une seule fois.
mail-link-minutes = Le lien fonctionne pendant { $minutes } minutes, et une seule fois.
mail-claim-subject = Vos alertes de sécurité : activez votre accès
mail-claim-title = Nous veillons désormais sur { $business }
mail-claim-why = Avec { $organisation }, les logiciels des adhérents sont suivis. Vous recevez un mail seulement quand vous avez quelque chose à faire.
mail-claim-what = Nous avons préparé la liste des logiciels que les entreprises comme la vôtre ont d’habitude. Merci de la corriger. Dix minutes suffisent. Pour choisir un mot de passe et commencer :
mail-claim-list = { $organisation } connaît la liste de départ, et rien de ce que vous y changez.
mail-claimed-subject = Accès activé pour { $business }
mail-claimed-title = L’accès de { $business } a été activé
mail-claimed-text = { $person } gère désormais les pages de { $business }, avec le code ou le lien envoyé pour cela.
mail-claimed-not-you = Cette personne fait-elle partie de votre entreprise ? Alors tout va bien. Sinon, appelez { $organisation } aujourd’hui.
mail-invitation-subject = Une invitation aux alertes de sécurité
mail-invitation-title = Invitation : { $place }
mail-invitation-by = { $person } vous invite sur les pages « { $place } ». Pour accepter :
mail-invitation-ignore = Vous ne savez pas de quoi il s’agit ? Alors ne faites rien. Sans vous, rien ne se passe.
mail-sign-up-subject = Votre inscription : encore une étape
mail-sign-up-title = { $business } : encore une étape
mail-sign-up-text = Vous avez demandé des alertes de sécurité pour votre entreprise. Pour choisir un mot de passe et commencer :
mail-sign-up-ignore = Vous n’avez rien demandé ? Alors ne faites rien. Sans vous, rien ne se passe.
mail-sign-up-known-subject = Vous avez déjà un compte
mail-sign-up-known-title = Vous avez déjà un compte
mail-sign-up-known-text = Quelqu’un, sans doute vous, a voulu inscrire une entreprise avec cette adresse. Vous avez déjà un compte ici. Tapez { $address } dans votre navigateur et connectez-vous. Mot de passe oublié ? La page de connexion vous aide.
mail-reset-subject = Choisissez un nouveau mot de passe
mail-reset-title = Choisissez un nouveau mot de passe
mail-reset-text = Quelqu’un, sans doute vous, a demandé un nouveau mot de passe. Pour le choisir :
mail-reset-not-you = Vous n’avez rien demandé ? Alors ne faites rien. Votre mot de passe reste le même.
mail-email-subject = Confirmez votre nouvelle adresse
mail-email-title = Confirmez votre nouvelle adresse
mail-email-text = Vous voulez désormais vous connecter avec cette adresse. Pour la confirmer :
mail-email-old-subject = Votre adresse va changer
mail-email-old-title = Votre adresse va changer
mail-email-old-text = Quelqu’un, avec votre mot de passe, a demandé de remplacer votre adresse par { $address }.
mail-email-old-not-you = Ce n’était pas vous ? Alors connectez-vous, changez de mot de passe et appelez-nous.

## People of a business or organisation

page-nav-people = Personnes
people-title = Personnes
people-nobody-receives = Personne ne reçoit vos alertes. Ajoutez quelqu’un ci-dessous.
people-sign-in = Qui peut se connecter
people-role-owner = dirige l’entreprise
people-role-staff = travaille ici
people-role-admin = gère ces pages
people-make-owner = Nommer à la direction
people-make-staff = Remettre dans l’équipe
people-remove = Retirer
people-invitations = Invitations en cours
people-open = { $address }, jusqu’au { $day }
people-invite-field = Inviter quelqu’un par e-mail
people-invite-hint = Chacun choisit son propre mot de passe.
people-invite-owner = Peut aussi modifier les personnes et les accès
people-invite-button = Inviter
people-contacts = Qui reçoit les alertes
people-contacts-text = Les alertes vont à toutes les personnes de cette liste, chacune dans sa langue. Pas besoin de compte pour cela.
people-receives = reçoit les alertes
people-receives-not = ne reçoit pas les alertes
people-stop = Arrêter
people-start = Reprendre
people-contact-name = Nom de la personne
people-contact-language = Langue des mails
people-contact-button = Ajouter
people-error-last-owner = Quelqu’un doit diriger l’entreprise. Nommez d’abord une autre personne.
people-error-last-admin = Quelqu’un doit gérer ces pages. Invitez d’abord une autre personne.
people-role-flash = Le rôle est changé.
people-contact-flash = C’est enregistré.
people-removed-flash = C’est retiré.
people-invited-flash = Nous avons envoyé une invitation à { $address }.

## Who may read the list

grant-title = Qui peut lire votre liste
grant-lead = Seules les personnes de votre entreprise voient la liste de vos logiciels. Vous pouvez l’ouvrir un temps à ceux qui vous aident : { $organisation }. Chaque lecture est notée ici.
grant-open = Ouverte jusqu’au { $until }, par { $person }.
grant-close = Fermer la liste
grant-how-long = Pour combien de temps ?
grant-days = { $days ->
        [one] Un jour
       *[other] { $days } jours
    }
grant-button = Ouvrir la liste pour { $organisation }
grant-looks = Qui l’a lue
grant-nobody = Seules les personnes d’ici la voient, sauf si vous l’ouvrez à votre chambre ou à votre opérateur.
grant-link = Ouvrir ou fermer la liste
grant-looks-none = Personne pour l’instant.
grant-look = { $person }, { $when }
grant-given-flash = Votre liste est ouverte jusqu’au { $day }. Vous pouvez la fermer à tout moment.
grant-revoked-flash = Votre liste est fermée.

## Members of a chamber or provider

members-title = Adhérents
members-list = Adhérents
members-enrol-title = Inscrire une entreprise
members-enrol-lead = Elle est protégée dès aujourd’hui. Son équipe pourra activer l’accès plus tard, par lettre ou par mail.
members-enrol-button = Inscrire
members-field-contact = Nom du contact
members-field-email = Adresse e-mail pour les alertes
members-hint-email = Laissez les deux vides si vous ne les connaissez pas. Personne ne reçoit alors d’alertes avant l’activation de l’accès.
members-error-twice = Un adhérent de ce nom figure déjà dans cette commune.
members-search = Début du nom
members-search-button = Rechercher
members-filter = Afficher
members-filter-all = Tous
members-none-found = Aucun adhérent ne correspond.
members-state = État
members-state-nobody = Personne ne reçoit les alertes
members-state-not-claimed = Accès pas encore activé
members-state-active = Actif
members-enrolled-flash = L’inscription est faite : { $name }. Envoyez maintenant la lettre ou le mail.
members-claim-sent-flash = Nous avons envoyé le mail à { $address }.
members-since = Inscription le { $day }.
members-pack = Vous lui avez donné la liste de départ « { $pack } ». Ce que l’entreprise y change, elle seule le voit.
members-hand-over = Remettre l’accès
members-hand-over-text = Son équipe active l’accès avec le code d’une lettre ou le lien d’un mail. Une nouvelle lettre annule la précédente.
members-open-letter = Une lettre est en route. Son code fonctionne jusqu’au { $day }.
members-open-mail = Un mail est parti à { $address }. Son lien fonctionne jusqu’au { $day }.
members-letter-button = Préparer la lettre
members-mail-field = Envoyer un mail à
members-mail-hint = Les alertes iront désormais à cette adresse.
members-mail-button = Envoyer le mail
members-software = Ses logiciels
members-software-open = L’entreprise vous a ouvert sa liste jusqu’au { $day }.
members-software-closed = Seule l’entreprise voit sa liste. Elle peut vous l’ouvrir un temps, sur sa page « Personnes ».
members-software-button = Lire la liste
members-software-logged = Votre lecture est notée, et l’entreprise peut le voir.
members-software-empty = La liste est vide.
members-software-title = Les logiciels de { $name }

## The letter

letter-title = Vos alertes de sécurité ont commencé
letter-print = Imprimez cette lettre maintenant. Son code n’est montré qu’ici ; une nouvelle lettre reçoit un nouveau code.
letter-why = Chaque jour, on découvre des failles dans les logiciels que tout le monde utilise. La plupart ne vous concernent pas. Nous vous écrivons seulement quand vous avez quelque chose à faire, quelques fois par an.
letter-list = { $count ->
        [one] Nous avons préparé pour vous une liste avec un logiciel. Merci de bien vouloir la corriger. Dix minutes suffisent.
       *[other] Nous avons préparé pour vous une liste de { $count } logiciels, ceux que les entreprises comme la vôtre ont d’habitude. Merci de bien vouloir la corriger. Dix minutes suffisent.
    }
letter-step-address = Tapez cette adresse dans votre navigateur, ou visez l’image avec l’appareil photo de votre téléphone.
letter-step-code = Saisissez votre code et choisissez un mot de passe.
letter-step-list = Gardez les logiciels que vous avez, retirez les autres.
letter-address = Adresse à taper
letter-code = Votre code
letter-picture = L’adresse avec votre code, pour l’appareil photo d’un téléphone
letter-keep = Gardez cette lettre : elle vous dit comment reconnaître nos messages. Ils viennent toujours de { $address }. Ils portent toujours un code à vérifier. Ils n’ont jamais de lien pour se connecter, et ne demandent jamais de mot de passe ni de paiement.
letter-privacy = Nous connaissons la liste de départ, et rien de ce que vous y changez. Si vous ne souhaitez pas recevoir ces alertes, appelez-nous.
letter-until = Votre code fonctionne jusqu’au { $day }, et une seule fois.

## The chamber’s home

chamber-title = { $protected ->
        [one] { $protected } adhérent sur { $all } est protégé
       *[other] { $protected } adhérents sur { $all } sont protégés
    }
chamber-title-empty = Inscrivez votre premier adhérent
chamber-members = Vos adhérents
chamber-bar = Actifs : { $active }. Accès pas encore activé : { $waiting }. Sans personne pour recevoir les alertes : { $nobody }.
chamber-active = { $count ->
        [one] est actif : quelqu’un reçoit ses alertes, et son équipe s’est déjà connectée.
       *[other] sont actifs : quelqu’un reçoit leurs alertes, et leur équipe s’est déjà connectée.
    }
chamber-not-claimed = { $count ->
        [one] reçoit les alertes, mais personne ne s’y est encore connecté.
       *[other] reçoivent les alertes, mais personne ne s’y est encore connecté.
    }
chamber-nobody = { $count ->
        [one] n’a personne pour recevoir les alertes.
       *[other] n’ont personne pour recevoir les alertes.
    }
chamber-all-members = Voir tous les adhérents
chamber-tasks = Ce qui vous attend
chamber-task-nobody = { $count ->
        [one] { $count } adhérent sans personne pour recevoir les alertes
       *[other] { $count } adhérents sans personne pour recevoir les alertes
    }
chamber-task-nobody-text = Ici, le silence n’est pas bon signe. Envoyez une lettre ou appelez.
chamber-task-unanswered = { $count ->
        [one] { $count } invitation sans réponse
       *[other] { $count } invitations sans réponse
    }
chamber-task-unanswered-text = Envoi il y a plus de 30 jours.
chamber-task-show = Afficher
chamber-campaigns = Alertes des 90 derniers jours
chamber-campaigns-none = Aucune alerte n’est partie à vos adhérents pendant ce temps.
chamber-campaigns-small = { $count ->
        [one] Une alerte concerne moins de cinq adhérents. Elle n’est pas listée, afin que personne ne soit reconnaissable.
       *[other] { $count } alertes concernent chacune moins de cinq adhérents. Elles ne sont pas listées, afin que personne ne soit reconnaissable.
    }
chamber-campaigns-caption = Combien d’adhérents chaque alerte concerne, et où ils en sont. Les nombres de 1 à 4 sont masqués, avec ceux qui les feraient deviner.
chamber-counted = Chiffres du { $when }.
chamber-campaign = Logiciel
chamber-touched = Concernés
chamber-reached = Prévenus
chamber-done = Fait
chamber-silent = Sans réponse
chamber-share = Avancement
chamber-share-hidden = masqué
chamber-hidden = masqué

## Pausing

pause-heading = Arrêter tous les envois
pause-text = Quelque chose semble anormal ? Vous pouvez arrêter aussitôt tous les mails en votre nom. Rien n’est perdu.
pause-link = Arrêter les envois
pause-look = En savoir plus
pause-title = Arrêter tous les envois
pause-lead = Dès que vous arrêtez, plus aucune alerte, aucun rappel, aucune invitation ne part en votre nom. Les mails sur les mots de passe partent toujours.
pause-kept = Ce qui arrive entre-temps est gardé. À la reprise, chacun reçoit seulement ce qui est encore valable.
pause-button = Arrêter les envois
pause-on-title = Les envois sont arrêtés
pause-since = Arrêt le { $when }, par { $person }.
pause-resume-text = À la reprise, les mails en attente partent. Ceux qui ne sont plus valables ne partent pas.
pause-resume-button = Reprendre les envois
pause-banner = Rien ne part en votre nom. Arrêt le { $when }, par { $person }.
pause-banner-instance = L’exploitant a arrêté tous les envois pour l’instant. Les alertes de vos adhérents sont gardées.
pause-paused-flash = Les envois sont arrêtés.
pause-resumed-flash = Les envois reprennent.
pause-instance-text = Arrête tous les mails des chambres et des opérateurs, sauf ceux sur les mots de passe et les adresses. Rien n’est perdu.
pause-instance-button = Arrêter tous les envois

## The operator

operator-tenants = Chambres et opérateurs
operator-kind = Type
operator-kind-chamber = Chambre
operator-kind-provider = Opérateur
operator-sender = Adresse d’où viennent ses mails
operator-sender-hint = Une seule adresse fixe. Le serveur de messagerie doit avoir le droit d’envoyer avec elle.
operator-thin = trop peu
operator-tenant-paused = envois arrêtés
operator-mail-queued = en attente
operator-mail-claimed = en route
operator-mail-sent = envoyés
operator-mail-failed = pas partis
operator-mail-superseded = mis de côté : dépassés
operator-new-title = Ajouter une chambre ou un opérateur
operator-new-button = Ajouter et inviter
operator-admin = Adresse de la première personne qui gère ses pages
operator-admin-hint = Nous y envoyons une invitation.
operator-error-twice = Une organisation de ce nom existe déjà.
operator-created-flash = L’ajout est fait : { $name }. La première personne qui gère ses pages est invitée.

## Starter lists

pack-none = Pas de liste : l’entreprise commence avec une liste vide
pack-office = Bureau
pack-shop = Magasin
pack-food = Boulangerie, café, restaurant
pack-hotel = Hôtel, maison d’hôtes
pack-web-shop = Boutique en ligne
pack-craft = Artisanat, bâtiment
pack-garage = Garage
pack-health = Cabinet de santé, soins
pack-advice = Droit, fiscalité, conseil
pack-farm = Ferme, domaine viticole

## Countries

country-at = Autriche
country-be = Belgique
country-ch = Suisse
country-de = Allemagne
country-es = Espagne
country-fr = France
country-ie = Irlande
country-it = Italie
country-lu = Luxembourg

## Joints

start-banner = Votre liste est encore celle que l’on a supposée pour vous.
start-banner-link = La parcourir maintenant
mail-alarm-subject = Source en difficulté : { $source }
mail-alarm-title = Une source d’avis a besoin de vous
mail-alarm-stale = Nous n’en avons rien reçu depuis le { $day }.
mail-alarm-never = Nous n’en avons rien reçu depuis son ajout.
mail-alarm-thin = Sur ses { $newest } documents des 90 derniers jours, seuls { $matchable } citent des produits.
mail-alarm-held = { $count ->
    [one] Un de ses documents a échoué à un contrôle. Nous le retenons jusqu’à votre décision.
   *[other] { $count } de ses documents ont échoué à un contrôle. Nous les retenons jusqu’à votre décision.
}
mail-alarm-error = La dernière erreur : { $error }
mail-alarm-what = Des failles nouvelles peuvent manquer tant qu’elle n’est pas rétablie. La page de l’exploitant montre toutes les sources. Vous recevez ce message une fois par incident.
