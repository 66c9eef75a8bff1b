### Problèmes des formulaires, sortes de logiciels, et raisons sur la page d’un logiciel.

page-sign-in-error-email = Saisissez votre adresse e-mail
page-sign-in-error-password = Saisissez votre mot de passe
page-sign-in-error = Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez les deux et réessayez.
page-code-error = Saisissez le code du message
page-error-label-missing = Saisissez un nom pour ce logiciel
page-error-label-long = Saisissez un nom plus court, 80 caractères au plus
page-error-version-missing = Saisissez la version, ou choisissez « Je ne sais pas »
page-error-version-unreadable = Saisissez la version comme elle est affichée, par exemple 7.0.2, 40 caractères au plus
page-error-reason-choose = Choisissez pourquoi cela ne vous concerne pas
page-alert-state-reopened = Rouverte
page-error-level-missing = Choisissez un niveau
page-error-reason-missing = Saisissez une raison, 500 caractères au plus
page-operator-released-flash = { $id } est publié. Les entreprises concernées sont prévenues.

page-reason-clear = { $count ->
    [0] Nous ne connaissons aucun avis sur ce logiciel. Sa version est { $version }.
    [one] Nous avons comparé la version { $version } avec { $count } avis sur ce logiciel. Vous n’êtes pas concerné.
   *[other] Nous avons comparé la version { $version } avec { $count } avis sur ce logiciel. Aucun ne vous concerne.
}
page-reason-clear-unknown = { $count ->
    [0] Nous ne connaissons aucun avis sur ce logiciel.
    [one] Nous avons regardé { $count } avis sur ce logiciel. Il ne touche aucune version que vous pourriez avoir.
   *[other] Nous avons regardé { $count } avis sur ce logiciel. Aucun ne touche une version que vous pourriez avoir.
}
page-reason-unwatched = Nous le gardons sous le nom que vous avez donné. Nous ne pouvons pas encore le comparer avec les avis.
page-reason-cloud = Son éditeur le tient à jour.
page-reason-assessing = Les experts n’ont pas encore noté la nouvelle faille. Nous vous écrivons si vous avez quelque chose à faire.
page-reason-answered = D’après la version de la liste ({ $version }), une faille touche ce logiciel. Votre réponse vaut tant qu’on n’apprend rien de nouveau.
page-reason-answered-unknown = Une faille touche peut-être ce logiciel. Votre réponse vaut tant qu’on n’apprend rien de nouveau.

page-due = Au plus tard le { $day }
page-due-today = Aujourd’hui, { $day }
page-home-unwatched = { $count ->
    [one] { $count } n’est pas encore suivi.
   *[other] { $count } ne sont pas encore suivis.
}
page-chamber-help-show = L’alerte qui vous est montrée
page-due-info = Avec votre prochaine mise à jour

page-class-browser = navigateur
page-class-office = bureautique
page-class-pdf = lecteur PDF
page-class-pc-system = système d’ordinateur
page-class-phone-system = système de téléphone
page-class-router = box ou routeur
page-class-printer = imprimante
page-class-camera = caméra
page-class-cms = outil de site web
page-class-cms-plugin = extension de site web
page-class-web-shop = boutique en ligne
page-class-nas = boîtier de stockage
page-class-firewall = pare-feu
page-class-vpn = accès à distance
page-class-mail-server = serveur de messagerie
page-class-file-server = serveur de fichiers
page-class-remote-desktop = prise en main à distance
page-class-web-server = serveur web
page-class-database = base de données
page-class-accounting = comptabilité
page-class-point-of-sale = caisse
page-class-industry = appareil industriel
page-class-messaging = messages et réunions
page-class-mail-program = logiciel de messagerie
page-class-security = logiciel de protection
page-class-backup = sauvegarde
page-class-cloud = service en ligne
page-class-tool = outil
page-class-telephony = téléphonie
