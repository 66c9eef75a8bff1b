### Correcciones: un aviso que no lo era.

alert-closed-withdrawn = Retirado: no era un fallo de seguridad
alert-closed-corrected = Corregido: no le afecta
mail-correction-subject = Corregido: { $product }
mail-correction-title = Ya no hay nada que hacer con { $product }
mail-correction-withdrawn = Se ha retirado el fallo sobre el que le escribimos. No existía.
mail-correction-corrected = La fuente ha corregido lo que decía. Su versión de { $product } no está afectada.
mail-correction-closed = Nuestro aviso queda cerrado. Si ya ha hecho algo, no se preocupe: actualizar nunca es un error.
mail-correction-before = Le escribimos el { $day }.
