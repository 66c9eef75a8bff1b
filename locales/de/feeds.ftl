### Quellen, und was sie über künftige Angriffe sagen.

## Why this level

card-why-used-forecast = Nicht, dass wir wüssten. Laut einer Prognose sind Angriffe bald wahrscheinlich.
card-why-used-raised = Nicht, dass wir wüssten. Laut einer Prognose könnte es Angriffe geben.
