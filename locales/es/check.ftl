### Lo que dice «tocsin check --format text» además de las fichas.

check-held = { $id } puede afectar a { $product }. Aún no tiene puntuación: primero debe verlo una persona experta.
check-clear = Ninguno de estos boletines afecta a esta lista.
