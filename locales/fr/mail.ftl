### Les mails. Le contenu des alertes vient de card.ftl ; voici ce qui l’entoure.

## All mails

mail-sender = { $organisation }, alertes de sécurité
mail-sent-to = { $organisation }, alertes de sécurité, pour { $business }. Envoyé à { $to }.
mail-stop = Vous ne voulez plus ces alertes, ou une autre personne doit les recevoir ? Répondez à ce message.
mail-reply = Vous pouvez aussi répondre à ce message. Une personne le lira.

## The alert

mail-answer-title = Répondre ou demander de l’aide
mail-answer-text = Répondez ici, sans mot de passe :

## The reminder

mail-reminder-first = Vous nous avez demandé un rappel. Cette alerte est toujours ouverte.

## The first day

mail-welcome-subject = Vos alertes de sécurité commencent
mail-welcome-title = Nous veillons maintenant sur { $business }
mail-welcome-watch = { $count ->
        [one] Nous comparons chaque nouvelle faille avec le logiciel de votre liste. Nous écrivons seulement quand vous avez quelque chose à faire.
       *[other] Nous comparons chaque nouvelle faille avec les { $count } logiciels de votre liste. Nous écrivons seulement quand vous avez quelque chose à faire.
    }
mail-welcome-today = Ce que nous avons trouvé aujourd’hui
mail-welcome-alerts = { $count ->
        [0] Rien à faire. Tout va bien.
        [one] Une alerte est sur votre page : quoi faire, et avant quand.
       *[other] { $count } alertes sont sur votre page : quoi faire, et avant quand.
    }
mail-welcome-page = Pour voir votre page, tapez cette adresse dans votre navigateur :
mail-welcome-questions = { $count ->
        [one] Une question
       *[other] Quelques questions
    }
mail-welcome-questions-text = Avec la version de ces logiciels, nous pouvons dire si une faille vous concerne. Trouvez la version, puis notez-la sur votre page.
mail-welcome-know = Comment reconnaître nos mails
mail-welcome-know-code = Ils portent toujours un code. Vous le vérifiez sur { $address }, une adresse que vous tapez vous-même.
mail-welcome-code = Le code de ce mail :
mail-welcome-know-never = Ils n’ont jamais de lien pour se connecter, jamais de pièce jointe, et ne demandent jamais de mot de passe ni de paiement.
