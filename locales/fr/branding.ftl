### L’apparence d’une chambre ou d’un opérateur, et ses propres textes.

## The frame

page-nav-appearance = Apparence
page-nav-texts = Vos textes

## Appearance

page-appearance-title = Nom, logo et couleur
page-appearance-lead = C’est à cela que vos adhérents vous reconnaissent, sur chaque page et dans chaque mail.
page-appearance-preview = Aperçu
page-appearance-preview-page = Haut d’une page
page-appearance-preview-mail = Haut d’un mail
page-appearance-identity = Nom et contact
page-appearance-colour = Telle qu’elle est affichée
page-appearance-colour-text = Vous avez donné { $given }. Sur fond clair nous affichons { $light }, sur fond sombre { $dark }, pour que tout le monde puisse lire.
page-field-organisation = Nom
page-field-organisation-hint = Celui que vos adhérents connaissent.
page-field-sender = Nom court dans les mails (facultatif)
page-field-sender-hint = Beaucoup de logiciels de mail coupent les noms longs. Nous ajoutons « alertes de sécurité » dans la langue du lecteur.
page-field-accent = Couleur d’accent (facultatif)
page-field-accent-hint = Six signes de votre charte graphique, par exemple #1d4e89. Laissez vide pour garder la nôtre.
page-field-help-person = Qui répond aux questions (facultatif)
page-field-help-person-hint = Le nom d’une personne. Il figure au bas de chaque page et dans chaque alerte.
page-field-help-phone = Téléphone (facultatif)
page-field-hours = Quand quelqu’un répond ({ $language }, facultatif)
page-field-hours-hint = Par exemple : du lundi au vendredi, de 9 h à 17 h
page-field-listed = Nous faire figurer sur la page publique « Comment participer »
page-appearance-logo = Logo
page-appearance-logo-none = Vous n’avez pas encore de logo. Votre nom le remplace.
page-field-logo = Image
page-field-logo-hint = PNG, JPEG ou WebP, 200 ko au plus, chaque côté de 16 à 2000 pixels. Une image large sur fond clair convient le mieux.
page-appearance-logo-button = Envoyer le logo
page-appearance-logo-remove = Retirer le logo
page-error-organisation = Saisissez un nom de 2 à 80 caractères
page-error-sender = Raccourcissez le nom dans les mails à 60 caractères
page-error-accent = Saisissez la couleur : # et six signes de 0 à 9 et de a à f
page-error-help-person = Raccourcissez le nom de la personne à 80 caractères
page-error-help-phone = Saisissez le numéro avec des chiffres et des espaces, 30 caractères au plus
page-error-help-pair = Indiquez les deux, une personne et un numéro, ou aucun des deux
page-error-hours = Raccourcissez les heures en { $language } à 100 caractères
page-error-logo-missing = Choisissez une image
page-error-logo-large = Choisissez un fichier plus petit, 200 ko au plus
page-error-logo-unknown = Choisissez une image PNG, JPEG ou WebP
page-error-logo-sides = Choisissez une image dont les côtés ont de 16 à 2000 pixels
page-appearance-saved-flash = Nous avons enregistré votre apparence.
page-appearance-logo-flash = Votre logo figure sur vos pages.
page-appearance-removed-flash = Votre logo est retiré. Votre nom le remplace.

## Own texts

page-texts-title = Vos propres textes
page-texts-lead = Pour certains textes, la loi vous rend responsable. Écrivez-les ici avec vos mots, une fois pour chaque langue utile. Une ligne vide commence un nouveau paragraphe.
page-texts-languages = Langue des textes
page-texts-legal = Mentions légales
page-texts-legal-hint = Qui vous êtes, votre adresse, qui vous représente, vos numéros de registre et de TVA.
page-texts-privacy = Protection des données
page-texts-privacy-hint = De quoi vous êtes responsable, à qui s’adresser. Notre page sur les données reste au-dessus.
page-texts-accessibility = Contact pour l’accessibilité
page-texts-accessibility-hint = À qui dire que quelque chose est inutilisable, et qui décide si vous ne répondez pas.
page-texts-show = Voir comme vos adhérents
page-texts-save = Enregistrer : { $text }
page-texts-saved-flash = Nous avons enregistré le texte en { $language }.
page-error-text-long = Raccourcissez le texte à 10 000 caractères
