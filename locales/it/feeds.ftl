### Le fonti, e che cosa dicono degli attacchi futuri.

## Why this level

card-why-used-forecast = Non ci risulta. Una previsione dice che presto gli attacchi sono probabili.
card-why-used-raised = Non ci risulta. Una previsione dice che gli attacchi sono possibili.

## The sources page

sources-link = Da dove vengono i nostri dati
sources-title = Da dove vengono i nostri dati
sources-lead = Leggiamo fonti pubbliche sulle falle e le confrontiamo con il vostro elenco di programmi.
sources-none = Non abbiamo ancora dati.
sources-coverage-title = Che cosa possiamo confrontare
sources-coverage = Falle pubblicate negli ultimi 90 giorni: { $newest }. Ne possiamo confrontare { $matchable } con i vostri programmi.
sources-coverage-rest = Le altre non dicono ancora in quali programmi si trovano. Guardiamo di nuovo quando la loro fonte dice di più.
sources-list = Le nostre fonti
sources-caption = Le nostre fonti, con età e dimensione
sources-name = Fonte
sources-heard = Ultima lettura
sources-held = Voci
sources-compared = Voci recenti che possiamo confrontare
sources-covered = { $matchable } su { $newest }
sources-names-none = Non nomina programmi
sources-never = Non ancora
sources-old = Troppo vecchia
sources-about = Che cosa sono le fonti
sources-what-nvd = La banca dati pubblica degli Stati Uniti sulle falle nei programmi. Dice quali versioni ne soffrono e quanto sono gravi.
sources-what-nvd-override = Nomi di programmi che altri aggiungono dove la banca dati non ne ha ancora.
sources-what-cve = L’elenco di tutte le falle note, come lo scrivono i produttori dei programmi. Analisti degli Stati Uniti aggiungono se i criminali le usano.
sources-what-kev = Le falle che i criminali usano davvero. Decide che cosa va fatto oggi.
sources-what-epss = Una previsione quotidiana delle falle che i criminali useranno presto. Teniamo solo le previsioni che cambiano quando bisogna agire.
