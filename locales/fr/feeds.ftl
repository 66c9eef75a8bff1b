### Les sources, et ce qu’elles annoncent.

## Pourquoi ce niveau

card-why-used-forecast = Pas à notre connaissance. Une prévision annonce des attaques probables.
card-why-used-raised = Pas à notre connaissance. Une prévision annonce de possibles attaques.
