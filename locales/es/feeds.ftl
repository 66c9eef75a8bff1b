### Las fuentes, y lo que dicen de futuros ataques.

## Why this level

card-why-used-forecast = Que sepamos, no. Según un pronóstico, es probable que pronto haya ataques.
card-why-used-raised = Que sepamos, no. Según un pronóstico, puede haber ataques.
