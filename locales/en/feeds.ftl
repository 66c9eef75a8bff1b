### Sources, and what they say about attacks to come.

## Why this level

card-why-used-forecast = Not that we know. A forecast says that attacks are likely soon.
card-why-used-raised = Not that we know. A forecast says that attacks may come.

## The sources page

sources-link = Where our data come from
sources-title = Where our data come from
sources-lead = We read public sources about weaknesses and compare them with your list of programs.
sources-none = We have no data yet.
sources-coverage-title = What we can compare
# $matchable (String) - number of weaknesses that can be compared
# $newest (String) - number of weaknesses published
sources-coverage = Weaknesses published in the last 90 days: { $newest }. We can compare { $matchable } of them with your programs.
sources-coverage-rest = The others do not yet say which programs they are in. We look again when their source says more.
sources-list = Our sources
sources-caption = Our sources with their age and size
sources-name = Source
sources-csaf = Security advisories of makers and CERTs (CSAF)
sources-openvex = Statements of makers (OpenVEX)
sources-cyclonedx = Statements of makers (CycloneDX VEX)
sources-heard = Last read
sources-held = Entries
sources-compared = Newest entries that we can compare
# $matchable (String) - number of entries that can be compared
# $newest (String) - number of entries published in the last 90 days
sources-covered = { $matchable } of { $newest }
sources-names-none = Names no programs
sources-not-counted = Not counted
sources-never = Not yet
sources-old = Too old
sources-about = What the sources are
sources-what-nvd = The public database of the United States about weaknesses in programs. It says which versions have them and how bad they are.
sources-what-nvd-override = Names of programs that others add where the database has none yet.
sources-what-cve = The list of all known weaknesses, as the makers of the programs write it. Analysts of the United States add whether attackers use them.
sources-what-kev = The weaknesses that attackers really use. It decides what is for today.
sources-what-epss = A daily forecast of which weaknesses attackers will use soon. We keep only the forecasts that change how soon to act.
sources-what-csaf = What makers and computer emergency teams publish about their own programs, in the common form CSAF.
sources-what-vex = What makers say about single versions: touched, repaired, or not touched.
sources-what-osv = The common form of the communities that write open programs and add-ons.
sources-what-euvd = The public database of the European Union about weaknesses in programs.
