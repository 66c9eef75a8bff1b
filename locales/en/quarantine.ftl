### Documents that failed a check, and who publishes the others.

## The page of documents held back, for the operator

quarantine-title = Documents held back

# $count (String) - of documents
quarantine-link = Documents held back: { $count }
quarantine-lead = These documents failed a check. We use none of them until you decide, or until the right ones come.
quarantine-none = Nothing is held back.
quarantine-document = Document
quarantine-from = From

# $source (String) - where it came from
# $when (String) - day and time
quarantine-came-from = From: { $source }. { $when }.
quarantine-why = Why
quarantine-came = Came
quarantine-import = imported files
quarantine-reason-hash = Its hash is wrong
quarantine-reason-signature = Its signature is wrong
quarantine-reason-unsigned = Its signature is missing
quarantine-reason-publisher = Somebody else speaks in it
quarantine-reason-name = Its name does not fit its number
quarantine-reason-form = It cannot be read as an advisory

## What speaks against a document

# $file (String) - a file's name or its ending
quarantine-found-no-hash = The file { $file } beside it holds no hash of this kind.

# $file (String) - a file's name or its ending
# $stated (String) - the beginning of a hash
# $own (String) - the beginning of a hash
quarantine-found-other-hash = The file { $file } beside it says { $stated }…, but the document has { $own }…. It was changed, or it is another version.

quarantine-found-no-signature = This provider promises a signature with each document. Here there is none.
quarantine-found-unknown-key = Its signature was made with a key that nobody here knows.
quarantine-found-foreign-key = Its signature was made with a key that the provider does not name.
quarantine-found-empty-signature = The file with the signature holds none.

# $error (String) - what is wrong with it, in English
quarantine-found-unreadable-signature = The file with the signature cannot be read: { $error }

quarantine-found-not-for-signing = Its signature was made with a key that may not sign documents.
quarantine-found-unbound-key = Its signature was made with a key that does not belong to the one that the provider names.
quarantine-found-unproven-key = The key does not vouch for itself. Anybody may have made it.
quarantine-found-weak-signature = Its signature is of a kind that proves nothing today.
quarantine-found-undated-signature = Its signature does not say when it was made.
quarantine-found-future-signature = Its signature bears a date that is still to come.
quarantine-found-expired-signature = Its signature was valid until a day that is over.
quarantine-found-revoked-key = Its signature was made with a key that was withdrawn.
quarantine-found-older-than-key = Its signature is older than the key.
quarantine-found-expired-key = The key was no longer valid when it signed.
quarantine-found-other-text = The signature belongs to another text. The document was changed, or it is another version.

# $publisher (String) - the address of a publisher
# $provider (String) - the address of a provider
quarantine-found-other-publisher = { $publisher } speaks in it, but it stands on the list of { $provider }.

# $file (String) - a file's name or its ending
# $wanted (String) - a file's name
quarantine-found-other-name = The file is named { $file }. By its own number it should be { $wanted }.

# $error (String) - what is wrong with it, in English
quarantine-found-no-csaf = This is no CSAF document: { $error }

## One document held back

quarantine-digest = Hash (SHA-256)
quarantine-text = The text as it came
quarantine-text-cut = The text is long. This is its beginning.
quarantine-accept-title = Accept it all the same
quarantine-accept-text = We then use it like every other document. We keep your name, the time and your reason.
quarantine-accept-cut = It is too long to be kept here. We take it in at the next fetch, if it is still the same.
quarantine-accept-reason = Reason
quarantine-accept-hint = How do you know that it is genuine?
quarantine-accept-button = Accept this document
quarantine-discard-title = Throw it away
quarantine-discard-text = Nothing is lost: if the right document comes later, we take it.
quarantine-discard-button = Throw this document away

# $why (String) - what is wrong with it, in English
quarantine-unreadable = This document cannot be used: { $why }
quarantine-accepted-flash = The document is accepted.
quarantine-awaited-flash = The document is accepted. It comes in with the next fetch.
quarantine-discarded-flash = The document is thrown away.
quarantine-decided-title = Decided

# $who (String) - name of a person
# $when (String) - day and time
# $reason (String) - in the person's own words
quarantine-decided-accepted = Accepted by { $who }, { $when }: { $reason }

# $who (String) - name of a person
# $when (String) - day and time
quarantine-decided-discarded = Thrown away by { $who }, { $when }

## Publishers on the sources page

sources-publishers = Who writes the advisories
sources-publishers-text = We check what we can: the signature, else the hash. What fails a check is not used.
sources-publisher = Publisher
sources-checks = Checks

# $count (String) - of documents
sources-check-signed = signature checked: { $count }

# $count (String) - of documents
sources-check-hashed = hash checked, not signed: { $count }

# $count (String) - of documents
sources-check-unknown = signature not checked: { $count }

# $count (String) - of documents
sources-check-plain = not signed: { $count }

# $count (String) - of documents
sources-check-accepted = accepted by hand: { $count }
sources-check-none = None yet
