### Los correos. Lo que dice un aviso viene de card.ftl; aquí está lo que lo rodea.

## All mails

mail-sender = { $organisation }, avisos de seguridad
mail-sent-to = { $organisation }, avisos de seguridad, para { $business }. Enviado a { $to }.
mail-stop = ¿Ya no quiere estos avisos, o debe recibirlos otra persona? Responda a este mensaje.
mail-reply = También puede responder a este mensaje. Lo lee una persona.

## The alert

mail-answer-title = Responder o pedir ayuda
mail-answer-text = Responda aquí, sin contraseña:

## The reminder

mail-reminder-first = Nos pidió que se lo recordáramos. Este aviso sigue abierto.

## The first day

mail-welcome-subject = Sus avisos de seguridad ya funcionan
mail-welcome-title = Desde ahora velamos por { $business }
mail-welcome-watch = { $count ->
        [one] Comparamos cada fallo de seguridad nuevo con el programa de su lista. Le escribimos solo cuando tiene algo que hacer.
       *[other] Comparamos cada fallo de seguridad nuevo con los { $count } programas de su lista. Le escribimos solo cuando tiene algo que hacer.
    }
mail-welcome-today = Lo que hemos encontrado hoy
mail-welcome-alerts = { $count ->
        [0] Nada que hacer. Todo está en orden.
        [one] Hay un aviso en su página, con lo que debe hacer y hasta cuándo.
       *[other] Hay { $count } avisos en su página, con lo que debe hacer y hasta cuándo.
    }
mail-welcome-page = Para ver su página, teclee esta dirección en su navegador:
mail-welcome-questions = { $count ->
        [one] Una pregunta
       *[other] Algunas preguntas
    }
mail-welcome-questions-text = Con la versión de estos programas podemos decirle si un fallo le afecta. Busque la versión y escríbala en su página.
mail-welcome-know = Cómo reconocer nuestros correos
mail-welcome-know-code = Siempre llevan un código. Lo puede comprobar en { $address }, una dirección que teclea usted.
mail-welcome-code = El código de este correo:
mail-welcome-know-never = Nunca llevan un enlace para iniciar sesión ni un archivo adjunto. Nunca piden una contraseña ni un pago.
