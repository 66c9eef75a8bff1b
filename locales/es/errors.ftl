### Páginas de error: qué ha pasado y después qué hacer.

## Error pages

error-home = Ir a su página de inicio
error-quote = Si nos llama, díganos este número:
error-not-found-title = No encontramos esta página
error-not-found-text = Puede que la dirección esté mal escrita o que la página haya cambiado de sitio. A su ordenador no le pasa nada.
error-not-found-next = Si la dirección viene de un mensaje dudoso, compruebe primero el mensaje.
error-forbidden-title = Esta página no es para su cuenta
error-forbidden-text = Su cuenta no permite abrirla. No se ha cambiado nada.
error-forbidden-next = Cierre la sesión y use otra cuenta, o llámenos.
error-throttled-title = Demasiados intentos en poco tiempo
error-throttled-text = Para proteger su cuenta, esperamos un poco entre un intento y otro.
error-throttled-next = Espere cinco minutos y pruebe otra vez. Su cuenta no está bloqueada.
error-expired-title = Esta página ha estado abierta demasiado tiempo
error-expired-text = Por su seguridad, el formulario ya no vale. No se ha guardado nada.
error-expired-next = Vuelva atrás, cargue la página de nuevo y envíela otra vez.
error-too-large-title = Es más de lo que podemos recibir de una vez
error-too-large-text = El formulario tiene demasiado texto. No se ha guardado nada.
error-too-large-next = Vuelva atrás, acorte el texto y envíelo otra vez.
error-broken-title = Algo ha fallado por nuestra parte
error-broken-text = No es culpa suya y a su ordenador no le pasa nada. Ya lo sabemos.
error-broken-next = Pruebe otra vez en unos minutos. Si un aviso es urgente, siga los pasos del correo.
error-unavailable-title = Volvemos en unos minutos
error-unavailable-text = Ahora mismo no podemos leer ni guardar nada. No se ha perdido nada.
error-unavailable-next = Cargue esta página de nuevo en unos minutos. Si un aviso es urgente, siga los pasos del correo.
