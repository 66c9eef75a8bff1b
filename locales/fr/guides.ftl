### Guides : de courtes étapes par famille de produits, une étape par ligne.

## La page

guide-title = Prendre soin de { $product }

guide-intro = Suivez la partie que votre alerte indique. Si vous n’arrivez pas à finir une étape, arrêtez-vous et demandez de l’aide.

guide-title-version = Trouver la version

guide-title-update = Mettre à jour

guide-title-automatic = Activer les mises à jour automatiques

guide-title-internet = Fermer l’accès depuis internet

guide-title-switch-off = L’éteindre ou l’arrêter

guide-title-break-in = Vérifier si un pirate est entré

guide-title-passwords = Changer les mots de passe

guide-title-replace = Choisir un autre produit

guide-title-helper = Demander à votre prestataire

## Trouver la version

guide-version-browser =
    Ouvrez { $product }.
    Ouvrez le menu en haut à droite.
    Choisissez Aide ou Paramètres, puis À propos.
    La version est le nombre avec des points. Notez-le.

guide-version-program =
    Ouvrez { $product }.
    Ouvrez le menu Aide, ou le menu qui porte le nom du logiciel.
    Choisissez À propos.
    La version est le nombre avec des points. Notez-le.

guide-version-computer =
    Ouvrez les réglages de l’ordinateur.
    Choisissez Système, ou Général, puis À propos ou Informations.
    Notez le nom du système et la version.

guide-version-phone =
    Ouvrez les réglages du téléphone.
    Choisissez Général ou Système, puis À propos du téléphone.
    Notez la version du système.

guide-version-box =
    Cherchez l’étiquette sur { $product }. Elle montre une adresse comme 192.168.1.1 et un mot de passe.
    Tapez cette adresse dans un navigateur, sur un ordinateur de votre bureau.
    Connectez-vous, puis cherchez Système, État ou Informations.
    Notez la version. Elle s’appelle parfois « micrologiciel ».

guide-version-device =
    Sur { $product }, ouvrez le menu, puis Réglages ou Informations.
    Sans écran, ouvrez sa page dans un navigateur, depuis votre bureau.
    Notez la version. Elle s’appelle parfois « micrologiciel ».

guide-version-website =
    Connectez-vous à l’administration de votre site.
    Regardez en bas de la page, ou sous Mises à jour ou Système.
    Notez la version de { $product }. Si vous n’avez pas d’accès, demandez à votre agence web.

guide-version-storage =
    Ouvrez la page de { $product } dans un navigateur, depuis votre bureau.
    Connectez-vous comme administrateur.
    Cherchez Panneau de configuration, puis Mises à jour ou Système.
    Notez la version.

guide-version-gateway =
    Demandez à la personne qui gère { $product }. Elle peut lire la version en une minute.
    Si c’est vous, connectez-vous depuis votre bureau et ouvrez Système ou État.
    Notez la version complète, avec tous ses chiffres.

guide-version-server =
    Demandez à la personne qui gère { $product }. Elle peut lire la version en une minute.
    Si c’est vous, connectez-vous au serveur et ouvrez son administration.
    Notez la version complète, avec tous ses chiffres.

guide-version-business =
    Ouvrez { $product } et cherchez Aide, Informations ou À propos.
    Si vous ne trouvez rien, regardez votre dernière facture ou votre contrat.
    Vous pouvez aussi appeler l’éditeur. Demandez la version exacte.

guide-version-cloud =
    Il n’y a pas de version à chercher. Le fournisseur de { $product } s’en occupe.
    Si vous avez installé un logiciel pour l’utiliser, cherchez la version de ce logiciel.

## Mettre à jour

guide-update-browser =
    Enregistrez ce que vous écrivez dans { $product }.
    Ouvrez le menu, puis Aide ou Paramètres, puis À propos.
    Le navigateur cherche les mises à jour tout seul. Attendez qu’il ait fini.
    Fermez toutes les fenêtres et ouvrez { $product } de nouveau.

guide-update-program =
    Enregistrez votre travail.
    Ouvrez { $product }, puis le menu Aide.
    Choisissez « Rechercher les mises à jour » et suivez les étapes.
    Si ce choix n’existe pas, prenez la nouvelle version sur le site de l’éditeur. Tapez son adresse vous-même.
    Ouvrez { $product } de nouveau et regardez la version.

guide-update-computer =
    Enregistrez votre travail et branchez l’ordinateur.
    Ouvrez les réglages et choisissez Mises à jour.
    Lancez toutes les mises à jour de sécurité. Cela peut prendre une heure.
    Redémarrez l’ordinateur quand il le demande.
    Ouvrez encore Mises à jour : il ne doit rien rester à faire.

guide-update-phone =
    Branchez le téléphone et connectez-le au Wi-Fi.
    Ouvrez les réglages, puis Général ou Système, puis Mise à jour.
    Lancez la mise à jour. Le téléphone redémarre tout seul.
    S’il n’y a rien à installer et que le téléphone est ancien, il n’est peut-être plus mis à jour.

guide-update-box =
    Choisissez un moment où vous pouvez vous passer d’internet.
    Ouvrez la page de { $product } comme pour la version.
    Cherchez Mise à jour et lancez-la. Ne débranchez rien.
    Attendez dix minutes, puis regardez encore la version.
    Si la box est à votre fournisseur internet, appelez-le. Il peut le faire à distance.

guide-update-device =
    Ouvrez les réglages de { $product }, sur son écran ou dans un navigateur.
    Cherchez Mise à jour ou Maintenance et lancez-la.
    Ne débranchez rien pendant ce temps.
    Si rien n’est offert, cherchez sur le site de l’éditeur. Tapez son adresse vous-même.

guide-update-website =
    Faites d’abord une sauvegarde du site : pages, images et commandes.
    Connectez-vous à l’administration et ouvrez Mises à jour.
    Mettez à jour { $product }, puis ses extensions.
    Ouvrez votre site et vérifiez quelques pages. Passez une commande d’essai si vous vendez en ligne.
    Si une agence gère le site, transmettez-lui plutôt l’alerte.

guide-update-storage =
    Vérifiez que vous avez une sauvegarde ailleurs.
    Connectez-vous à { $product } comme administrateur et ouvrez Mises à jour.
    Lancez la mise à jour. L’appareil peut redémarrer et rester absent une demi-heure.
    Connectez-vous encore, regardez la version et ouvrez quelques fichiers.

guide-update-gateway =
    Transmettez l’alerte à la personne qui gère { $product }.
    Choisissez ensemble une heure où le travail à distance peut s’arrêter.
    Demandez-lui de sauvegarder les réglages avant de commencer.
    Demandez-lui de vous donner la nouvelle version à la fin.

guide-update-server =
    Transmettez l’alerte à la personne qui gère { $product }.
    Choisissez ensemble une heure où le serveur peut s’arrêter.
    Vérifiez qu’il existe une sauvegarde récente.
    Demandez-lui de vous donner la nouvelle version à la fin.

guide-update-business =
    Appelez l’éditeur de { $product } ou votre prestataire avant de commencer.
    Demandez si la mise à jour est comprise dans votre contrat.
    Choisissez un jour calme, pas la fin du mois.
    Faites une sauvegarde, mettez à jour, puis vérifiez une facture, une vente ou une machine.

guide-update-cloud =
    Vous n’avez rien à installer. Le fournisseur met à jour { $product }.
    Déconnectez-vous, puis connectez-vous de nouveau pour avoir la nouvelle version.
    Lisez les messages du fournisseur. Il demande parfois une étape de plus.

## Mises à jour automatiques

guide-automatic-self =
    Ouvrez les réglages de { $product }, ou ceux de l’ordinateur ou du téléphone.
    Cherchez Mises à jour.
    Activez les mises à jour automatiques.
    Redémarrez une fois par semaine, pour que les mises à jour se mettent en place.

guide-automatic-device =
    Ouvrez les réglages de { $product } dans un navigateur, depuis votre bureau.
    Cherchez Mise à jour.
    Activez les mises à jour automatiques et choisissez la nuit, si possible.

guide-automatic-website =
    Connectez-vous à l’administration de votre site.
    Ouvrez Mises à jour et activez les mises à jour de sécurité automatiques de { $product }.
    Vérifiez qu’une sauvegarde se fait chaque jour, au cas où une mise à jour se passe mal.

guide-automatic-helper =
    Demandez à la personne qui gère { $product } si les mises à jour peuvent être automatiques.
    Sinon, réservez avec elle une soirée par mois.
    Demandez un court message à chaque fois que c’est fait.

guide-automatic-cloud =
    Le fournisseur de { $product } s’en charge.
    Activez les mises à jour automatiques du navigateur ou du logiciel que vous utilisez avec.

## Fermer l’accès depuis internet

guide-internet-self =
    Le plus souvent, { $product } n’est pas accessible depuis internet.
    Vérifiez que le pare-feu de l’ordinateur est actif. Il est dans les réglages, sous Sécurité ou Réseau.
    Si quelqu’un travaille à distance sur cet ordinateur, demandez à votre prestataire comment.

guide-internet-border =
    Ouvrez les réglages de { $product } depuis votre bureau.
    Cherchez « administration à distance » ou « accès depuis l’extérieur ».
    Désactivez ce réglage. Les réglages ne doivent s’ouvrir que depuis votre bureau.
    Enregistrez, puis essayez depuis un téléphone sans Wi-Fi : la page ne doit pas s’ouvrir.

guide-internet-device =
    Ouvrez les réglages de { $product } et désactivez l’accès depuis l’extérieur.
    Ouvrez les réglages de votre box et cherchez « redirection de ports ».
    Supprimez les lignes qui mènent à { $product }.
    Essayez depuis un téléphone sans Wi-Fi : rien ne doit s’ouvrir.

guide-internet-helper =
    Demandez à la personne qui gère { $product } qui doit y accéder de l’extérieur.
    Si personne n’en a besoin, faites fermer cet accès.
    Si quelqu’un en a besoin, demandez un VPN avec une double authentification.
    Pour un site web, faites fermer seulement les pages d’administration.

## Éteindre ou arrêter

guide-switch-off-self =
    Enregistrez votre travail et fermez { $product }.
    Dites à vos collègues de ne pas l’ouvrir.
    Utilisez un autre logiciel pour ce travail en attendant.

guide-switch-off-device =
    Prévenez vos collègues que { $product } sera à l’arrêt.
    Utilisez le menu pour l’éteindre. Débranchez seulement quand tout est arrêté.
    Mettez un mot dessus, pour que personne ne le rallume.

guide-switch-off-website =
    Demandez à votre agence web ou à votre hébergeur d’afficher une page simple à la place de { $product }.
    Faites d’abord une sauvegarde.
    Dites à vos clients comment vous joindre en attendant.

guide-switch-off-helper =
    Demandez à la personne qui gère { $product } de l’arrêter proprement.
    Voyez d’abord ce qui en dépend : courriel, caisse, fichiers, travail à distance.
    Fixez ensemble le jour de la remise en marche.

## Vérifier si un pirate est entré

guide-break-in-self =
    Cherchez des logiciels, des fenêtres ou des réglages que vous ne connaissez pas.
    Lancez une analyse complète avec votre antivirus.
    Regardez votre compte bancaire et vos messages envoyés.
    Si quelque chose est étrange, débranchez le réseau, laissez l’ordinateur allumé et demandez de l’aide.

guide-break-in-device =
    Connectez-vous à { $product } et regardez la liste des comptes. Vous devez tous les connaître.
    Cherchez des réglages qui ont changé tout seuls.
    Demandez à votre prestataire de lire le journal des dernières semaines.
    Si quelque chose est étrange, débranchez le réseau, laissez l’appareil allumé et demandez de l’aide.

guide-break-in-helper =
    Une mise à jour seule ne chasse pas un pirate déjà entré.
    Demandez à la personne qui gère { $product } de lire les journaux des dernières semaines.
    Demandez-lui de chercher des comptes nouveaux, des fichiers nouveaux et des tâches imprévues.
    N’effacez rien : cela peut servir de preuve.
    En cas d’intrusion, appelez votre assureur et le service d’aide de votre pays. Vous devrez peut-être la signaler.

## Mots de passe

guide-passwords =
    Mettez d’abord { $product } à jour. Sinon, les nouveaux mots de passe pourraient être lus aussi.
    Changez le mot de passe de l’administrateur, puis les autres mots de passe utilisés dans { $product }.
    Prenez-en un long qui ne sert nulle part ailleurs : quatre mots faciles à retenir conviennent.
    Activez la double authentification si elle existe.
    Si l’ancien mot de passe sert ailleurs, changez-le là aussi.

## Remplacer

guide-replace =
    Fixez une date ce mois-ci pour le changement.
    Demandez à votre prestataire ou à l’éditeur quel produit plus récent convient.
    Vérifiez combien de temps le nouveau sera mis à jour.
    Déplacez vos données, puis retirez { $product }. Effacez tout avant de le donner.

## Votre prestataire

guide-helper =
    Transmettez l’alerte à la personne qui gère { $product }. Le texte pour les experts est à la fin.
    Donnez-lui la date indiquée dans l’alerte.
    Demandez une réponse courte : c’est fait, ou quand.
    Quand c’est fait, marquez l’alerte comme faite. Nous connaissons alors votre nouvelle version.
