### Les pages d’erreur : ce qui s’est passé, puis quoi faire.

## Error pages

error-home = Aller à votre page d’accueil
error-quote = Si vous nous appelez, donnez ce numéro :
error-not-found-title = Nous ne trouvons pas cette page
error-not-found-text = L’adresse est peut-être mal tapée, ou la page a changé de place. Votre ordinateur n’a rien.
error-not-found-next = Si l’adresse vient d’un message dont vous doutez, vérifiez d’abord ce message.
error-forbidden-title = Cette page n’est pas pour votre compte
error-forbidden-text = Votre compte ne permet pas de l’ouvrir. Rien n’a été modifié.
error-forbidden-next = Déconnectez-vous et utilisez un autre compte, ou appelez-nous.
error-throttled-title = Trop d’essais en peu de temps
error-throttled-text = Pour protéger votre compte, nous attendons un peu entre deux essais.
error-throttled-next = Attendez cinq minutes, puis réessayez. Votre compte n’est pas bloqué.
error-expired-title = Cette page est restée ouverte trop longtemps
error-expired-text = Par sécurité, le formulaire n’est plus valable. Rien n’a été enregistré.
error-expired-next = Revenez en arrière, rechargez la page, puis envoyez-la de nouveau.
error-too-large-title = C’est plus que nous ne pouvons recevoir
error-too-large-text = Le formulaire contient trop de texte. Rien n’a été enregistré.
error-too-large-next = Revenez en arrière, raccourcissez, puis envoyez-le de nouveau.
error-broken-title = Une erreur s’est produite chez nous
error-broken-text = Ce n’est pas votre faute, et votre ordinateur n’a rien. Nous sommes prévenus.
error-broken-next = Réessayez dans quelques minutes. Si une alerte est urgente, suivez les étapes du mail.
error-unavailable-title = Nous revenons dans quelques minutes
error-unavailable-text = Nous ne pouvons rien lire ni enregistrer en ce moment. Rien n’est perdu.
error-unavailable-next = Rechargez cette page dans quelques minutes. Si une alerte est urgente, suivez les étapes du mail.
