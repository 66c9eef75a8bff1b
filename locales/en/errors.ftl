### Error pages: what happened, then what to do.

## Error pages

error-home = Go to your home page
error-quote = If you call us, quote this number:
error-not-found-title = We cannot find this page
error-not-found-text = The address may be mistyped, or the page has moved. Nothing is wrong with your computer.
error-not-found-next = If the address came from a message you are not sure about, check the message first.
error-forbidden-title = This page is not for your account
error-forbidden-text = You are signed in, but as someone who cannot open it. Nothing was changed.
error-forbidden-next = Sign out and use another account, or call us.
error-throttled-title = Too many tries in a short time
error-throttled-text = To protect your account we wait a little between tries.
error-throttled-next = Wait five minutes and try again. Your account is not locked.
error-expired-title = This page was open for too long
error-expired-text = For your safety the form is no longer valid. Nothing was saved.
error-expired-next = Go back, load the page again, and send it once more.
error-too-large-title = That is more than we can take at once
error-too-large-text = The form contains too much text. Nothing was saved.
error-too-large-next = Go back, shorten it, and send it again.
error-broken-title = Something went wrong on our side
error-broken-text = It is not your fault, and your computer is fine. We have been told.
error-broken-next = Try again in a few minutes. If an alert is urgent, follow the steps in the mail.
error-unavailable-title = We are back in a few minutes
error-unavailable-text = We cannot read or save anything just now. Nothing is lost.
error-unavailable-next = Load this page again in a few minutes. If an alert is urgent, follow the steps in the mail.
