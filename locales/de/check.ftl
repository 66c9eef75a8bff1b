### Was „tocsin check --format text“ außer den Karten sagt.

check-held = { $id } betrifft vielleicht { $product }. Eine Bewertung fehlt noch, erst müssen Fachleute es ansehen.
check-clear = Keiner dieser Sicherheitshinweise betrifft diese Liste.
