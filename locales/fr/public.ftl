### Pages publiques : ce que chacun peut lire sans compte.

## The frame

page-nav-sample = Exemple d’alerte
page-nav-join = Participer
page-nav-help = Trouver de l’aide
page-footer-help = De l’aide dans votre pays
page-footer-legal = Mentions légales
page-language = Langue :{" "}

## Welcome

page-welcome-see-sample = Voir un exemple d’alerte
page-welcome-chamber = Pour une chambre
page-welcome-chamber-text = Vous inscrivez vos adhérents. Chacun commence avec une liste adaptée à son métier : il est suivi avant même de se connecter. Les mails et les pages portent votre nom. Vous voyez des totaux, jamais la liste d’un adhérent.
page-welcome-provider = Pour un opérateur
page-welcome-provider-text = Vos clients reçoivent de vos nouvelles, en votre nom, quand un de leurs logiciels demande un soin. S’ils demandent de l’aide, vous voyez cette seule alerte et vous les rappelez.
page-welcome-from = D’où vient Tocsin
page-welcome-from-text = Tocsin poursuit le travail de deux projets européens des années 2002 à 2004. Leur leçon tient toujours : les experts écrivent pour les experts, et les petites entreprises n’ont pas le temps de chercher. Un tocsin est la cloche d’une ville. Elle sonne quand il faut agir, et se tait le reste du temps.
page-welcome-join = Comment participer

## Sample alert

page-sample-title = Exemple : { $title }
page-sample-kicker = Un exemple. Il ne concerne personne.
page-sample-lead = Voici ce que vous lisez quand un logiciel de votre liste a une faille. La page et le mail disent la même chose. La faille est réelle et date de 2025 ; l’entreprise est inventée.
page-sample-helper = votre chambre
page-sample-answers = Ce que vous pouvez répondre
page-sample-answers-text = Sous une vraie alerte, vous appuyez sur l’un de ces boutons. Ici, ils s’expliquent seulement.
page-sample-done = Nous notons la nouvelle version dans votre liste. L’alerte est close.
page-sample-later = Nous écrivons encore une fois ce jour-là, puis plus du tout.
page-sample-not-ours = Vous nous dites pourquoi. Nous n’écrivons plus à ce sujet.
page-sample-help-button = Demander de l’aide
page-sample-help = Votre chambre voit cette seule alerte, rien d’autre, et vous rappelle.
page-sample-code = Le code de cet exemple est fictif. La page « Vérifier un message » ne le connaît pas.
page-sample-next = Voulez-vous recevoir de telles alertes ?
page-sample-next-text = Demander ne coûte rien.

## How to check a message

page-recognise-title = Comment vérifier un message de notre part
page-recognise-lead = Un faux message peut ressembler à un vrai. Voici à quoi vous reconnaissez les nôtres.
page-recognise-how = Vérifiez en trois étapes
page-recognise-step-type = Tapez vous-même cette adresse dans votre navigateur.
page-recognise-step-code = Saisissez le code placé vers la fin du message.
page-recognise-step-compare = Comparez les quatre lignes affichées avec le message.
page-recognise-step-compare-more = Objet, jour, expéditeur et niveau doivent être les mêmes.
page-recognise-always = Ce que nos messages ont toujours
page-recognise-always-code = Un code de huit caractères, comme K7QM-4T2P.
page-recognise-always-sender = Le nom de votre chambre ou de votre opérateur comme expéditeur.
page-recognise-always-business = Le nom de votre entreprise, à la fin.
page-recognise-never = Ce que nos alertes n’ont jamais
page-recognise-never-sign-in = Un lien pour se connecter.
page-recognise-never-attachment = Une pièce jointe.
page-recognise-never-secret = Une demande de mot de passe, de carte bancaire ou de paiement.
page-recognise-never-picture = Des images, ou un signal caché qui indique que vous lisez.
page-recognise-links = Les liens d’une alerte
page-recognise-links-text = L’un sert à répondre à cette alerte. Les autres mènent à nos guides. Tous commencent par cette adresse :
page-recognise-asked = Seul un message que vous avez demandé vous-même, par exemple pour un nouveau mot de passe, a un lien pour cela.
page-recognise-doubt = Encore un doute ?
page-recognise-doubt-text = N’ouvrez aucun lien. Appelez votre chambre ou votre opérateur à un numéro que vous connaissez déjà, pas à celui du message.
page-recognise-link = Comment reconnaître nos messages

## Join

page-join-title = Comment participer
page-join-lead = Demander ne coûte rien et n’engage à rien.
page-join-owner = Vous dirigez une entreprise
page-join-owner-text = Demandez à votre chambre ou à votre opérateur internet. On vous y inscrit avec une première liste adaptée à votre métier. Vous êtes suivi avant votre première connexion.
page-join-listed = Ils participent ici
page-join-listed-none = Aucune chambre et aucun opérateur ne figure encore ici. Demandez aux vôtres s’ils participent.
page-join-listed-text = Appelez et dites que vous voulez les alertes de sécurité.
page-join-name = Chambre ou opérateur
page-join-phone = Téléphone
page-join-hours = Quand
page-join-alone = Pas de chambre près de vous ?
page-join-alone-text = Vous pouvez aussi participer seul. Vous écrivez vous-même votre liste, et personne d’autre ne la voit.
page-join-alone-button = S’inscrire seul
page-join-chamber = Vous travaillez pour une chambre ou un opérateur
page-join-chamber-text = Vos adhérents ou vos clients reçoivent les alertes en votre nom, avec votre logo et votre numéro. Personne n’a rien à installer. Parlez-en à l’exploitant de ce site :
page-join-contact-none = L’exploitant de ce site n’a pas encore indiqué de contact.
page-join-first = Regardez d’abord
page-join-first-text = Lisez un exemple d’alerte, et ce que deviennent les données.

## Help in a country

page-help-title = Trouver de l’aide dans votre pays
page-help-lead = Il s’est passé quelque chose, ou vous ne savez pas quoi faire ? Demandez d’abord à votre prestataire informatique. Ces services publics aident aussi les entreprises.
page-help-does-diagnosis = Cherche avec vous ce qui s’est passé et dit quoi faire ensuite.
page-help-does-helpers = Trouve un spécialiste près de chez vous.
page-help-does-advice = Répond aux questions de sécurité.
page-help-does-report = Reçoit le signalement d’une attaque.
page-help-does-guides = Propose des guides à lire.
page-help-phone = Téléphone
page-help-web = Adresse à taper
page-help-mail = E-mail
page-help-hours = Quand
page-help-hours-always = Jour et nuit
page-help-hours-daily = Tous les jours, de { $from } à { $to }
page-help-checked = Selon ce que nous savons le { $day }
page-help-police = De l’argent est parti, ou des données ont été volées ? Allez aussi à la police.
page-help-other = Votre pays manque ici
page-help-other-text = Demandez à votre chambre, à votre opérateur ou à la police. Dites-nous quel service vous aide : nous l’ajoutons.
page-help-alert = L’aide publique dans votre pays
page-country-be = Belgique
page-country-de = Allemagne
page-country-es = Espagne
page-country-fr = France
page-country-ie = Irlande
page-country-it = Italie

## Legal notice

page-legal-title = Mentions légales
page-legal-who = Qui est responsable
page-legal-none = L’exploitant de ce site n’a pas encore écrit ses mentions légales.
page-legal-own-none = Pas encore de mentions légales propres pour { $organisation }.
page-legal-operator = Qui exploite ce site
page-legal-operator-link = Mentions légales de l’exploitant
page-legal-alerts = Ce qu’est une alerte
page-legal-alerts-text = Nos alertes reposent sur des sources publiques et sur la liste que vous tenez. Elles vous aident à décider. Elles ne remplacent pas une personne qui connaît vos appareils.
page-legal-software = Le logiciel
page-legal-software-text = Ce site utilise Tocsin, un logiciel libre sous la licence publique de l’Union européenne 1.2.

## Your data, in more detail

page-privacy-roles = Qui est responsable
page-privacy-roles-text = Votre chambre ou votre opérateur décide de ses inscriptions et écrit en son propre nom. L’exploitant fait fonctionner ce site pour son compte. Pour la connexion et la sécurité du site, l’exploitant répond lui-même.
page-privacy-own = Ce que dit { $organisation }
page-privacy-seen = Qui voit quoi
page-privacy-seen-what = Quoi
page-privacy-seen-you = Votre entreprise
page-privacy-seen-chamber = Votre chambre ou opérateur
page-privacy-seen-operator = Les pages de l’exploitant
page-privacy-seen-name = Nom, métier et commune de votre entreprise
page-privacy-seen-list = La liste de vos logiciels
page-privacy-seen-alerts = Vos alertes
page-privacy-seen-totals = Les nombres sur tous les adhérents
page-privacy-yes = oui
page-privacy-no = non
page-privacy-if-allowed = seulement avec votre accord
page-privacy-if-asked = seulement celle pour laquelle vous demandez de l’aide
page-privacy-complain = Vous pouvez aussi vous plaindre auprès de l’autorité de protection des données de votre pays.

## Accessibility statement

page-accessibility-tested = Comment nous testons
page-accessibility-tested-machine = Avant chaque version, un logiciel (axe) vérifie chaque page selon WCAG 2.2 AA, sur téléphone et sur grand écran, en clair et en sombre.
page-accessibility-tested-contrast = Le contraste de toutes nos couleurs est calculé, comme celui de la couleur propre à une chambre.
page-accessibility-tested-tasks = Les tâches principales sont parcourues avec JavaScript et sans.
page-accessibility-limits = Limites connues
page-accessibility-limits-own = Les chambres et les opérateurs écrivent certains textes et choisissent leur logo. Nous ne pouvons pas tout vérifier.
page-accessibility-limits-mail = Les logiciels de mail affichent les mails différemment. Les mêmes mots sont toujours dans la partie texte et sur la page.
page-accessibility-contact = À qui le dire
page-accessibility-date = Cette déclaration date du { $day }.
