### Les sources, et ce qu’elles annoncent.

## Pourquoi ce niveau

card-why-used-forecast = Pas à notre connaissance. Une prévision annonce des attaques probables.
card-why-used-raised = Pas à notre connaissance. Une prévision annonce de possibles attaques.

## La page des sources

sources-link = D’où viennent nos données
sources-title = D’où viennent nos données
sources-lead = Nous lisons des sources publiques sur les failles et nous les comparons à la liste de vos logiciels.
sources-none = Nous n’avons pas encore de données.
sources-coverage-title = Ce que nous pouvons comparer
sources-coverage = Failles publiées ces 90 derniers jours : { $newest }. Nous pouvons en comparer { $matchable } à vos logiciels.
sources-coverage-rest = Les autres ne disent pas encore quels logiciels elles touchent. Nous les relisons dès que leur source en dit plus.
sources-list = Nos sources
sources-caption = Nos sources, leur âge et leur taille
sources-name = Source
sources-csaf = Avis de sécurité d’éditeurs et de CERT (CSAF)
sources-openvex = Déclarations d’éditeurs (OpenVEX)
sources-cyclonedx = Déclarations d’éditeurs (CycloneDX VEX)
sources-heard = Dernière lecture
sources-held = Entrées
sources-compared = Entrées récentes que nous pouvons comparer
sources-covered = { $matchable } sur { $newest }
sources-names-none = Ne cite pas de logiciels
sources-not-counted = Non compté
sources-never = Pas encore
sources-old = Trop ancien
sources-about = Ce que sont ces sources
sources-what-nvd = La base publique des États-Unis sur les failles des logiciels. Elle dit quelles versions sont touchées et à quel point c’est grave.
sources-what-nvd-override = Des noms de logiciels que d’autres ajoutent là où la base n’en donne pas encore.
sources-what-cve = La liste de toutes les failles connues, écrite par les éditeurs des logiciels. Des analystes des États-Unis y ajoutent si des pirates s’en servent.
sources-what-kev = Les failles dont des pirates se servent vraiment. C’est elle qui décide de ce qui est à faire aujourd’hui.
sources-what-epss = Une prévision quotidienne des failles dont des pirates se serviront bientôt. Nous ne gardons que celles qui changent le délai pour agir.
sources-what-csaf = Ce que les éditeurs et les équipes d’urgence informatique publient sur leurs logiciels, au format commun CSAF.
sources-what-vex = Ce que les éditeurs disent de versions précises : touchées, réparées ou non touchées.
sources-what-osv = Le format commun des communautés qui écrivent des logiciels libres et leurs extensions.
sources-what-euvd = La base publique de l’Union européenne sur les failles des logiciels.
