"""Asks Python libraries for the order of versions.

Reads lines `scheme TAB left TAB right` and prints for each `-1`, `0` or `1`, or `?` where the
library says that one of the two is no version. The argument names the library.
"""

import sys
import warnings

warnings.filterwarnings("ignore")


def packaging_class(_scheme):
    from packaging.version import Version

    return Version


def univers_class(scheme):
    from univers import versions

    classes = {
        "semver": versions.SemverVersion,
        "golang": versions.GolangVersion,
        "pypi": versions.PypiVersion,
        "deb": versions.DebianVersion,
        "rpm": versions.RpmVersion,
        "maven": versions.MavenVersion,
        "gem": versions.RubygemsVersion,
        "nuget": versions.NugetVersion,
        "composer": versions.ComposerVersion,
        "apk": versions.AlpineLinuxVersion,
        "alpm": versions.ArchLinuxVersion,
        "gentoo": versions.GentooVersion,
        "openssl": versions.OpensslVersion,
        "conan": versions.ConanVersion,
        "intdot": versions.IntdotVersion,
    }
    return classes[scheme]


def order(left, right):
    if left == right:
        return "0"
    return "-1" if left < right else "1"


def main():
    find = {"univers": univers_class, "packaging": packaging_class}[sys.argv[1]]
    for line in sys.stdin:
        scheme, left, right = line.rstrip("\n").split("\t")
        kind = find(scheme)
        try:
            print(order(kind(left), kind(right)))
        except Exception:  # each library has errors of its own for "no version"
            print("?")


main()
