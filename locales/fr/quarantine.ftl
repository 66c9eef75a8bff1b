### Les documents refusés à un contrôle, et qui publie les autres.

quarantine-title = Documents retenus
quarantine-link = Documents retenus : { $count }
quarantine-lead = Ces documents ont échoué à un contrôle. Nous n’en utilisons aucun avant votre décision, ou avant que les bons arrivent.
quarantine-none = Rien n’est retenu.
quarantine-document = Document
quarantine-from = Provenance
quarantine-came-from = Provenance : { $source }. { $when }.
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

## Ce qui parle contre un document

quarantine-found-no-hash = Le fichier { $file } placé à côté ne contient pas d’empreinte de ce type.
quarantine-found-other-hash = Le fichier { $file } placé à côté indique { $stated }…, mais le document a { $own }…. Il a été modifié, ou c’est une autre version.
quarantine-found-no-signature = Ce fournisseur promet une signature avec chaque document. Ici, il n’y en a pas.
quarantine-found-unknown-key = Sa signature vient d’une clé que personne ne connaît ici.
quarantine-found-foreign-key = Sa signature vient d’une clé que le fournisseur n’indique pas.
quarantine-found-empty-signature = Le fichier de signature n’en contient aucune.
quarantine-found-unreadable-signature = Le fichier de signature est illisible : { $error }
quarantine-found-not-for-signing = Sa signature vient d’une clé qui n’a pas le droit de signer des documents.
quarantine-found-unbound-key = Sa signature vient d’une clé qui n’appartient pas à celle que le fournisseur indique.
quarantine-found-unproven-key = La clé ne se porte pas garante d’elle-même. N’importe qui a pu la créer.
quarantine-found-weak-signature = Sa signature est d’un type qui ne prouve plus rien aujourd’hui.
quarantine-found-undated-signature = Sa signature n’indique pas quand elle a été faite.
quarantine-found-future-signature = Sa signature porte une date à venir.
quarantine-found-expired-signature = Sa signature était valable jusqu’à un jour déjà passé.
quarantine-found-revoked-key = Sa signature vient d’une clé qui a été retirée.
quarantine-found-older-than-key = Sa signature est plus ancienne que la clé.
quarantine-found-expired-key = La clé n’était plus valable quand elle a signé.
quarantine-found-other-text = La signature est celle d’un autre texte. Le document a été modifié, ou c’est une autre version.
quarantine-found-other-publisher = { $publisher } y parle, mais il est sur la liste de { $provider }.
quarantine-found-other-name = Le fichier s’appelle { $file }. D’après son propre numéro, ce devrait être { $wanted }.
quarantine-found-no-csaf = Ce n’est pas un document CSAF : { $error }
