### Documentos que no pasaron un control, y quién publica los demás.

quarantine-title = Documentos retenidos
quarantine-link = Documentos retenidos: { $count }
quarantine-lead = Estos documentos no pasaron un control. No usamos ninguno hasta que usted decida o lleguen los correctos.
quarantine-none = No hay nada retenido.
quarantine-document = Documento
quarantine-from = Procedencia
quarantine-why = Motivo
quarantine-came = Llegó
quarantine-import = archivos importados
quarantine-reason-hash = Su huella es falsa
quarantine-reason-signature = Su firma es falsa
quarantine-reason-unsigned = Falta su firma
quarantine-reason-publisher = Habla otra persona en él
quarantine-reason-name = Su nombre no corresponde a su número
quarantine-reason-form = No se puede leer como aviso

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

sources-publishers = Quién escribe los avisos
sources-publishers-text = Controlamos lo que se puede: la firma o, si falta, la huella. Lo que no pasa un control no se usa.
sources-publisher = Editor
sources-checks = Controles
sources-check-signed = firma controlada: { $count }
sources-check-hashed = huella controlada, sin firma: { $count }
sources-check-unknown = firma sin controlar: { $count }
sources-check-plain = sin firma: { $count }
sources-check-accepted = aceptados a mano: { $count }
sources-check-none = Ninguno por ahora
