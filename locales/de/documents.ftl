### Solange es kein Update gibt: was der Hersteller nennt.

card-title-protect-today = Schützen Sie { $product } heute, { $day }
card-title-protect-by = Schützen Sie { $product } bis { $day }
card-title-protect-info = Schützen Sie { $product } bei nächster Gelegenheit
card-subject-protect = { $level }: { $product } schützen
card-step-protect = Schützen Sie { $product } vorerst mit der Übergangslösung des Herstellers.
