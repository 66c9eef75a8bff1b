### Che cosa dice «tocsin check --format text» oltre alle schede.

check-held = { $id } forse riguarda { $product }. Non ha ancora un punteggio: prima lo deve esaminare un esperto.
check-clear = Nessuno di questi bollettini riguarda questo elenco.
