//! The rules of purl that its library leaves out (purl-spec, "How to parse" and the definitions of types).
//!
//! The names of Homebrew and of Visual Studio Code's extensions have no case of their own; a package of
//! Swift or an extension without its namespace names nothing.

use std::str::FromStr;

use packageurl::PackageUrl;

use super::PurlError;

/// Types whose names do not exist without a namespace.
const IN_A_NAMESPACE: [&str; 2] = ["swift", "vscode-extension"];
/// Types whose names and namespaces are written in lower case.
const WITHOUT_CASE: [&str; 2] = ["brew", "vscode-extension"];

/// Reads a purl into its canonical form.
///
/// # Errors
/// [`PurlError`] when the text is no purl.
pub fn read(text: &str) -> Result<PackageUrl<'static>, PurlError> {
    let problem = |problem: String| PurlError {
        text: text.chars().take(200).collect(),
        problem,
    };
    let purl = PackageUrl::from_str(text.trim()).map_err(|error| problem(error.to_string()))?;
    canonical(purl).map_err(problem)
}

/// The canonical form of a purl.
///
/// # Errors
/// What of it its type does not allow, in words.
pub fn canonical(purl: PackageUrl<'static>) -> Result<PackageUrl<'static>, String> {
    let kind = purl.ty().to_ascii_lowercase();
    if IN_A_NAMESPACE.contains(&kind.as_str()) && purl.namespace().is_none() {
        return Err(format!("a package of {kind} has a namespace"));
    }
    if !WITHOUT_CASE.contains(&kind.as_str()) {
        return Ok(purl);
    }
    in_lower_case(&kind, &purl).map_err(|error| error.to_string())
}

fn in_lower_case(kind: &str, purl: &PackageUrl<'static>) -> Result<PackageUrl<'static>, packageurl::Error> {
    let mut lower = PackageUrl::new(kind.to_owned(), purl.name().to_lowercase())?;
    if let Some(namespace) = purl.namespace() {
        lower.with_namespace(namespace.to_lowercase())?;
    }
    if let Some(version) = purl.version() {
        lower.with_version(version.to_owned())?;
    }
    if let Some(subpath) = purl.subpath() {
        lower.with_subpath(subpath.to_owned())?;
    }
    for (key, value) in purl.qualifiers() {
        lower.add_qualifier(key.to_string(), value.to_string())?;
    }
    Ok(lower)
}
