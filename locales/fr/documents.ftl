### Tant qu’il n’y a pas de mise à jour : ce que le fabricant propose.

card-title-protect-today = Protégez { $product } aujourd’hui, { $day }
card-title-protect-by = Protégez { $product } au plus tard le { $day }
card-title-protect-info = Protégez { $product } à la prochaine occasion
card-subject-protect = { $level }, protégez { $product }
card-step-protect = Protégez { $product } pour l’instant avec la mesure provisoire de son fabricant.
