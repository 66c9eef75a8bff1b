### Le fonti, e che cosa annunciano.

## Perché questo livello

card-why-used-forecast = Che noi sappiamo, no. Una previsione dice che presto ci saranno attacchi.
card-why-used-raised = Che noi sappiamo, no. Una previsione dice che possono arrivare attacchi.

## La pagina delle fonti

sources-link = Da dove vengono i nostri dati
sources-title = Da dove vengono i nostri dati
sources-lead = Leggiamo fonti pubbliche sulle falle e le confrontiamo con l’elenco dei vostri programmi.
sources-none = Non abbiamo ancora dati.
sources-coverage-title = Che cosa possiamo confrontare
sources-coverage = Falle pubblicate negli ultimi 90 giorni: { $newest }. Possiamo confrontarne { $matchable } con i vostri programmi.
sources-coverage-rest = Le altre non dicono ancora in quali programmi si trovano. Le rileggiamo quando la fonte dice di più.
sources-list = Le nostre fonti
sources-caption = Le nostre fonti, la loro data e la loro dimensione
sources-name = Fonte
sources-csaf = Bollettini di sicurezza di produttori e CERT (CSAF)
sources-openvex = Dichiarazioni di produttori (OpenVEX)
sources-cyclonedx = Dichiarazioni di produttori (CycloneDX VEX)
sources-heard = Ultima lettura
sources-held = Voci
sources-compared = Voci recenti che possiamo confrontare
sources-covered = { $matchable } su { $newest }
sources-names-none = Non nomina programmi
sources-not-counted = Non contato
sources-never = Non ancora
sources-old = Troppo vecchio
sources-about = Che cosa sono le fonti
sources-what-nvd = La banca dati pubblica degli Stati Uniti sulle falle dei programmi. Dice quali versioni le hanno e quanto sono gravi.
sources-what-nvd-override = Nomi di programmi che altri aggiungono dove la banca dati non ne ha ancora.
sources-what-cve = L’elenco di tutte le falle note, scritto da chi fa i programmi. Analisti degli Stati Uniti aggiungono se ci sono attacchi.
sources-what-kev = Le falle che i criminali usano davvero. Decidono che cosa fare oggi.
sources-what-epss = Una previsione quotidiana delle falle che presto saranno usate in attacchi. Teniamo solo quelle che cambiano la scadenza.
sources-what-csaf = Ciò che i produttori e i gruppi di emergenza informatica pubblicano sui loro programmi, nel formato comune CSAF.
sources-what-vex = Ciò che i produttori dicono di singole versioni: colpite, riparate o non colpite.
sources-what-osv = Il formato comune delle comunità che scrivono programmi liberi ed estensioni.
sources-what-euvd = La banca dati pubblica dell’Unione europea sulle falle dei programmi.
