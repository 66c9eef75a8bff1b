### Les documents refusés à un contrôle, et qui publie les autres.

quarantine-title = Documents retenus
quarantine-link = Documents retenus : { $count }
quarantine-lead = Ces documents ont échoué à un contrôle. Nous n’en utilisons aucun avant votre décision, ou avant que les bons arrivent.
quarantine-none = Rien n’est retenu.
quarantine-document = Document
quarantine-from = Provenance
quarantine-why = Raison
quarantine-came = Arrivé
quarantine-import = fichiers importés
quarantine-reason-hash = Son empreinte est fausse
quarantine-reason-signature = Sa signature est fausse
quarantine-reason-unsigned = Sa signature manque
quarantine-reason-publisher = Quelqu’un d’autre y parle
quarantine-reason-name = Son nom ne va pas avec son numéro
quarantine-reason-form = Il ne se lit pas comme un avis

quarantine-digest = Empreinte (SHA-256)
quarantine-text = Le texte tel qu’il est arrivé
quarantine-text-cut = Le texte est long. Voici son début.
quarantine-accept-title = L’accepter quand même
quarantine-accept-text = Nous l’utilisons alors comme tout autre document. Nous gardons votre nom, l’heure et votre raison.
quarantine-accept-cut = Il est trop long pour être gardé ici. Nous le prenons à la prochaine lecture, s’il n’a pas changé.
quarantine-accept-reason = Raison
quarantine-accept-hint = Comment savez-vous qu’il est authentique ?
quarantine-accept-button = Accepter ce document
quarantine-discard-title = Le jeter
quarantine-discard-text = Rien n’est perdu : si le bon document arrive plus tard, nous le prenons.
quarantine-discard-button = Jeter ce document
quarantine-unreadable = Ce document ne peut pas servir : { $why }
quarantine-accepted-flash = Le document est accepté.
quarantine-awaited-flash = Le document est accepté. Il entre à la prochaine lecture.
quarantine-discarded-flash = Le document est jeté.
quarantine-decided-title = Décidé
quarantine-decided-accepted = Accepté par { $who }, { $when } : { $reason }
quarantine-decided-discarded = Jeté par { $who }, { $when }

sources-publishers = Qui écrit les avis
sources-publishers-text = Nous contrôlons ce qui peut l’être : la signature, sinon l’empreinte. Ce qui échoue n’est pas utilisé.
sources-publisher = Éditeur
sources-checks = Contrôles
sources-check-signed = signature contrôlée : { $count }
sources-check-hashed = empreinte contrôlée, non signés : { $count }
sources-check-unknown = signature non contrôlée : { $count }
sources-check-plain = non signés : { $count }
sources-check-accepted = acceptés à la main : { $count }
sources-check-none = Aucun pour l’instant
