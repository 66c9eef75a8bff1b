### Finché non c’è un aggiornamento: che cosa propone il produttore.

card-title-protect-today = Proteggete { $product } oggi, { $day }
card-title-protect-by = Proteggete { $product } entro { $day }
card-title-protect-info = Proteggete { $product } alla prossima occasione
card-subject-protect = { $level }: proteggete { $product }
card-step-protect = Proteggete { $product } come dice il produttore, per ora.
