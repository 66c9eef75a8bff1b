### Mails. What an alert says comes from card.ftl; this is what stands around it.

## All mails

# $organisation (String) - chamber or provider
mail-sender = { $organisation }, security alerts

# $organisation (String) - chamber or provider
# $business (String) - name of the business
# $to (String) - address
mail-sent-to = { $organisation }, security alerts, for { $business }. Sent to { $to }.
mail-stop = You no longer want these alerts, or someone else should get them? Reply to this message.
mail-reply = You can also reply to this message. A person reads it.

## The alert

mail-answer-title = Answer or ask for help
mail-answer-text = Answer here, without a password:

## The reminder

mail-reminder-first = You asked us to remind you. This alert is still open.

## The first day

mail-welcome-subject = Your security alerts have started

# $business (String) - name of the business
mail-welcome-title = We now watch over { $business }

# $count (Number) - how many
mail-welcome-watch = { $count ->
        [one] We compare every new weakness with the program on your list. We write only when you have something to do.
       *[other] We compare every new weakness with the { $count } programs on your list. We write only when you have something to do.
    }
mail-welcome-today = What we found today

# $count (Number) - how many
mail-welcome-alerts = { $count ->
        [0] Nothing to do. All clear.
        [one] One alert is on your page, with what to do and by when.
       *[other] { $count } alerts are on your page, with what to do and by when.
    }
mail-welcome-page = Type this address in your browser to see your page:

# $count (Number) - how many
mail-welcome-questions = { $count ->
        [one] One question
       *[other] Some questions
    }
mail-welcome-questions-text = With the version of these programs we can say whether a weakness affects you. Find the version, then write it on your page.
mail-welcome-know = How to recognise our mails

# $address (String) - address to type
mail-welcome-know-code = They always carry a code. You check it at { $address }, an address that you type yourself.
mail-welcome-code = The code of this mail:
mail-welcome-know-never = They never have a link to sign in, never an attachment, and never ask for a password or a payment.
