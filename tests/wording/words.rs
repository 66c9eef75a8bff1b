//! What a strict editor knows of each language: one row a language, words parted by commas.
//!
//! A new language needs a row here; without one every test that asks for it fails. Words are
//! in lower case, imperatives as they begin a step. `own` are everyday words that mean nothing
//! in the other languages: they betray a text in the wrong language. A word that two of our
//! languages share ("le" in French and Italian) cannot be among them.

use tocsin::i18n::Lang;

/// The words of one language.
#[derive(Debug)]
pub struct Words {
    /// The language's code.
    code: &'static str,
    banned: &'static str,
    fear: &'static str,
    imperatives: &'static str,
    own: &'static str,
}

/// Jargon in every language (T5).
const JARGON: &str = "cve, cvss, rce, exploit, payload, buffer, xss, sql, zero-day, ioc, hacker, threat actor";
/// Fear and haste that every language would borrow (T9).
const HASTE: &str = "asap, urgent";

const ALL: [Words; 5] = [
    Words {
        code: "en",
        banned: "exploited, vector, arbitrary code, privilege, privileges, deserialisation, patch, mitigation, \
            vulnerability, vulnerabilities, user, users, tenant",
        fear: "catastrophic, devastating, hurry, buy, upgrade, urgently, immediately, please note, simply",
        imperatives: "Update, Let, Make, Stop, Protect, Replace, Check, Send, Ask, Change, Keep",
        own: "the, and, your, you, this, that, with, from, weakness, attacker, today, week, month, of, is, are, by, \
            what, when, which, should, not, if, to, save, remove, delete, search, add, change, done, settings, help, \
            yes, unknown, next, know, how",
    },
    Words {
        code: "fr",
        banned: "exploitée, exploitées, vecteur, code arbitraire, charge utile, privilège, privilèges, \
            désérialisation, tampon, patch, correctif, atténuation, acteur malveillant, vulnérabilité, \
            vulnérabilités, utilisateur, utilisateurs",
        fear: "catastrophique, dévastateur, dépêchez, vite, achetez, urgente, immédiatement, veuillez noter",
        imperatives: "Mettez, Protégez, Activez, Vérifiez, Cessez, Remplacez, Regardez, Transmettez, Demandez, Changez, Utilisez",
        own: "les, une, vous, votre, vos, pour, est, avec, faille, pirate, mettez, jour, dans, nous, pas, cette, \
            aujourd, semaine, mois, logiciels, oui, et",
    },
    Words {
        code: "de",
        banned: "ausgenutzt, angriffsvektor, vektor, beliebiger code, schadcode, nutzlast, privileg, privilegien, \
            rechteausweitung, deserialisierung, puffer, pufferüberlauf, patch, abhilfemaßnahme, bedrohungsakteur, \
            sicherheitslücke, vulnerabilität, benutzer, mandant",
        fear: "katastrophal, verheerend, beeilen, kaufen, dringend, sofort, umgehend, unverzüglich, bitte beachten",
        imperatives: "Aktualisieren, Schützen, Lassen, Schalten, Sperren, Sorgen, Stellen, Beenden, Nutzen, Verwenden, Ersetzen, Prüfen, \
            Sehen, Schauen, Leiten, Geben, Schicken, Senden, Bitten, Fragen, Ändern, Arbeiten",
        own: "der, das, und, ist, nicht, sie, wir, mit, für, auf, ein, eine, einen, von, wird, sind, ihre, ihr, ihnen, \
            heute, woche, monat, schwachstelle, oder, zu, im, dem",
    },
    Words {
        code: "es",
        banned: "explotado, explotada, explotar, vector, código arbitrario, carga útil, privilegio, privilegios, \
            deserialización, búfer, parche, mitigación, actor malicioso, vulnerabilidad, vulnerabilidades, usuario, \
            usuarios, inquilino",
        fear: "catastrófico, devastador, prisa, apresúrese, compre, urgente, inmediatamente, de inmediato, \
            tenga en cuenta",
        imperatives: "Actualice, Proteja, Deje, Active, Compruebe, Asegúrese, Cambie, Sustituya, Mire, Revise, Envíe, Reenvíe, \
            Pida, Pregunte, Siga",
        own: "el, los, las, para, usted, sus, hoy, fallo, fallos, actualice, programas, puede, pueden, está, por, \
            sin, cuando, hay, como, este, esta, mensaje, atacante, contraseña",
    },
    Words {
        code: "it",
        banned: "sfruttata, vettore, codice arbitrario, privilegio, privilegi, deserializzazione, patch, mitigazione, \
            vulnerabilità, utente, utenti, attore malevolo",
        fear: "catastrofico, devastante, sbrigatevi, comprate, urgentemente, immediatamente, subito, tenete presente",
        imperatives: "Aggiornate, Proteggete, Lasciate, Attivate, Verificate, Assicuratevi, Smettete, Sostituite, Controllate, \
            Guardate, Inoltrate, Inviate, Mandate, Chiedete, Cambiate, Usate, Continuate",
        own: "gli, che, di, della, dei, delle, voi, vostro, vostra, vostri, sono, è, oggi, settimana, \
            aggiornate, nel, alla, questo, questa, potete, avete, criminale, anche",
    },
];

/// The row of a language.
pub fn of(lang: Lang) -> &'static Words {
    let found = ALL.iter().find(|row| row.code == lang.code());
    found.unwrap_or_else(|| panic!("{lang} has no row of words"))
}

impl Words {
    /// Words that stand on no card above the fold (T5).
    pub fn banned(&self) -> impl Iterator<Item = &'static str> {
        split(JARGON).chain(split(self.banned))
    }

    /// Words of fear, haste and sale (T9).
    pub fn fear(&self) -> impl Iterator<Item = &'static str> {
        split(HASTE).chain(split(self.fear))
    }

    /// The verbs a step may begin with (T6).
    pub fn imperatives(&self) -> impl Iterator<Item = &'static str> {
        split(self.imperatives)
    }

    /// Words of all other languages, which have no place in this one (T19).
    pub fn foreign(&self) -> impl Iterator<Item = &'static str> {
        let code = self.code;
        ALL.iter()
            .filter(move |row| row.code != code)
            .flat_map(|row| split(row.own))
    }
}

fn split(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(',').map(str::trim)
}
