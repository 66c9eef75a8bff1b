### Documentos que no pasaron un control, y quién publica los demás.

quarantine-title = Documentos retenidos
quarantine-link = Documentos retenidos: { $count }
quarantine-lead = Estos documentos no pasaron un control. No usamos ninguno hasta que usted decida o lleguen los correctos.
quarantine-none = No hay nada retenido.
quarantine-document = Documento
quarantine-from = Procedencia
quarantine-came-from = De: { $source }. { $when }.
quarantine-why = Motivo
quarantine-came = Llegó
quarantine-import = archivos importados
quarantine-reason-hash = Su huella es falsa
quarantine-reason-signature = Su firma es falsa
quarantine-reason-unsigned = Falta su firma
quarantine-reason-publisher = Habla otra persona en él
quarantine-reason-name = Su nombre no corresponde a su número
quarantine-reason-form = No se puede leer como boletín

quarantine-digest = Huella (SHA-256)
quarantine-text = El texto tal como llegó
quarantine-text-cut = El texto es largo. Este es su comienzo.
quarantine-accept-title = Aceptarlo de todos modos
quarantine-accept-text = Entonces lo usamos como cualquier otro documento. Guardamos su nombre, la hora y su motivo.
quarantine-accept-cut = Es demasiado largo para guardarlo aquí. Lo tomamos en la próxima lectura, si sigue igual.
quarantine-accept-reason = Motivo
quarantine-accept-hint = ¿Cómo sabe que es auténtico?
quarantine-accept-button = Aceptar este documento
quarantine-discard-title = Tirarlo
quarantine-discard-text = No se pierde nada: si más tarde llega el documento correcto, lo tomamos.
quarantine-discard-button = Tirar este documento
quarantine-unreadable = Este documento no sirve: { $why }
quarantine-accepted-flash = El documento está aceptado.
quarantine-awaited-flash = El documento está aceptado. Entra con la próxima lectura.
quarantine-discarded-flash = El documento se ha tirado.
quarantine-decided-title = Decidido
quarantine-decided-accepted = Aceptado por { $who }, { $when }: { $reason }
quarantine-decided-discarded = Tirado por { $who }, { $when }

sources-publishers = Quién escribe los boletines
sources-publishers-text = Controlamos lo que se puede: la firma o, si falta, la huella. Lo que no pasa un control no se usa.
sources-publisher = Editor
sources-checks = Controles
sources-check-signed = firma controlada: { $count }
sources-check-hashed = huella controlada, sin firma: { $count }
sources-check-unknown = firma sin controlar: { $count }
sources-check-plain = sin firma: { $count }
sources-check-accepted = aceptados a mano: { $count }
sources-check-none = Ninguno por ahora

## Qué habla en contra de un documento

quarantine-found-no-hash = El archivo { $file } que lo acompaña no contiene una huella de este tipo.
quarantine-found-other-hash = El archivo { $file } que lo acompaña dice { $stated }…, pero el documento tiene { $own }…. Se ha modificado, o es otra versión.
quarantine-found-no-signature = Este proveedor promete una firma con cada documento. Aquí no la hay.
quarantine-found-unknown-key = Su firma es de una clave que aquí nadie conoce.
quarantine-found-foreign-key = Su firma es de una clave que el proveedor no indica.
quarantine-found-empty-signature = El archivo de la firma no contiene ninguna.
quarantine-found-unreadable-signature = El archivo de la firma no se puede leer: { $error }
quarantine-found-not-for-signing = Su firma es de una clave que no puede firmar documentos.
quarantine-found-unbound-key = Su firma es de una clave que no pertenece a la que indica el proveedor.
quarantine-found-unproven-key = La clave no responde de sí misma. Cualquiera puede haberla creado.
quarantine-found-weak-signature = Su firma es de un tipo que hoy no prueba nada.
quarantine-found-undated-signature = Su firma no dice cuándo se hizo.
quarantine-found-future-signature = Su firma lleva una fecha que aún no ha llegado.
quarantine-found-expired-signature = Su firma valía hasta un día que ya ha pasado.
quarantine-found-revoked-key = Su firma es de una clave que se ha retirado.
quarantine-found-older-than-key = Su firma es más antigua que la clave.
quarantine-found-expired-key = La clave ya no valía cuando firmó.
quarantine-found-other-text = La firma es de otro texto. El documento se ha modificado, o es otra versión.
quarantine-found-other-publisher = En él habla { $publisher }, pero está en la lista de { $provider }.
quarantine-found-other-name = El archivo se llama { $file }. Según su propio número debería llamarse { $wanted }.
quarantine-found-no-csaf = Esto no es un documento CSAF: { $error }
