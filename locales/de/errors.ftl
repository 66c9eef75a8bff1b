### Fehlerseiten: was passiert ist, dann was zu tun ist.

## Error pages

error-home = Zu Ihrer Startseite
error-quote = Wenn Sie uns anrufen, nennen Sie diese Nummer:
error-not-found-title = Diese Seite finden wir nicht
error-not-found-text = Vielleicht ist die Adresse falsch getippt, oder die Seite ist umgezogen. Mit Ihrem Computer ist alles in Ordnung.
error-not-found-next = Kommt die Adresse aus einer Nachricht, bei der Sie unsicher sind? Dann prüfen Sie zuerst die Nachricht.
error-forbidden-title = Diese Seite gehört nicht zu Ihrem Konto
error-forbidden-text = Sie sind angemeldet, aber mit einem Konto, das sie nicht öffnen darf. Es wurde nichts geändert.
error-forbidden-next = Melden Sie sich ab und nehmen Sie ein anderes Konto, oder rufen Sie uns an.
error-throttled-title = Zu viele Versuche in kurzer Zeit
error-throttled-text = Zum Schutz Ihres Kontos warten wir zwischen den Versuchen ein wenig.
error-throttled-next = Warten Sie fünf Minuten und versuchen Sie es noch einmal. Ihr Konto ist nicht gesperrt.
error-expired-title = Diese Seite war zu lange offen
error-expired-text = Zu Ihrer Sicherheit gilt das Formular nicht mehr. Es wurde nichts gespeichert.
error-expired-next = Gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular noch einmal ab.
error-too-large-title = Das ist mehr, als wir auf einmal annehmen können
error-too-large-text = Im Formular steht zu viel Text. Es wurde nichts gespeichert.
error-too-large-next = Gehen Sie zurück, kürzen Sie den Text und senden Sie ihn noch einmal ab.
error-broken-title = Bei uns ist etwas schiefgegangen
error-broken-text = Es liegt nicht an Ihnen, und Ihr Computer ist in Ordnung. Wir wissen schon Bescheid.
error-broken-next = Versuchen Sie es in ein paar Minuten noch einmal. Ist eine Warnung dringend, folgen Sie den Schritten in der E-Mail.
error-unavailable-title = In ein paar Minuten sind wir wieder da
error-unavailable-text = Im Moment können wir nichts lesen und nichts speichern. Es geht nichts verloren.
error-unavailable-next = Laden Sie diese Seite in ein paar Minuten neu. Ist eine Warnung dringend, folgen Sie den Schritten in der E-Mail.
