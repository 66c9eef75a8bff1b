### Mientras no hay actualización: lo que propone el fabricante.

card-title-protect-today = Proteja { $product } hoy, { $day }
card-title-protect-by = Proteja { $product } a más tardar el { $day }
card-title-protect-info = Proteja { $product } cuando tenga un momento
card-subject-protect = { $level }: proteja { $product }
card-step-protect = Proteja { $product } por ahora con la medida provisional de su fabricante.
