//! The composition: services, settings, secrets, addresses and the script that makes the roles.

use super::commands::is_known;
use super::{is_setting, read, root};
use serde_yaml_ng::Value;
use std::collections::BTreeSet;

fn composition() -> Value {
    let mut all: Value = serde_yaml_ng::from_str(&read("compose.yaml")).unwrap();
    all.apply_merge().unwrap();
    all
}

fn keys(value: &Value) -> BTreeSet<String> {
    let names = value.as_mapping().into_iter().flat_map(|map| map.keys());
    names.map(|key| key.as_str().unwrap().to_owned()).collect()
}

fn strings(value: &Value) -> Vec<String> {
    let items = value.as_sequence().into_iter().flatten();
    items.map(|item| item.as_str().unwrap().to_owned()).collect()
}

/// The services that run our program.
fn ours(all: &Value) -> Vec<(String, Value)> {
    let services = all["services"].as_mapping().unwrap();
    let own = services.iter().filter(|(_, service)| service["image"] == "tocsin");
    own.map(|(name, service)| (name.as_str().unwrap().to_owned(), service.clone()))
        .collect()
}

/// The names in `${NAME…}`, with what follows each.
fn variables(text: &str) -> Vec<(String, String)> {
    let each = text.split("${").skip(1).map(|rest| rest.split('}').next().unwrap());
    each.map(|inner| {
        let end = inner.find(':').unwrap_or(inner.len());
        (inner[..end].to_owned(), inner[end..].to_owned())
    })
    .collect()
}

/// The names that a script makes with these words.
fn made(script: &str, words: &str) -> BTreeSet<String> {
    let each = script.split(words).skip(1);
    each.map(|rest| rest.split([' ', ';']).next().unwrap().to_owned())
        .collect()
}

#[test]
fn our_services_use_settings_and_commands_that_exist() {
    let all = composition();
    let ours = ours(&all);
    let names: Vec<&str> = ours.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["migrate", "web", "worker"]);
    for (name, service) in &ours {
        for setting in keys(&service["environment"]) {
            assert!(is_setting(&setting), "{name}: {setting}");
        }
        let command = strings(&service["command"]);
        assert!(is_known(&command), "{name}: {command:?}");
        let health = strings(&service["healthcheck"]["test"]);
        if !health.is_empty() {
            assert_eq!(health[..2], ["CMD", "tocsin"], "{name}");
            assert!(is_known(&health[2..]), "{name}: {health:?}");
        }
    }
}

#[test]
fn every_name_leads_somewhere() {
    let all = composition();
    let (services, volumes) = (keys(&all["services"]), keys(&all["volumes"]));
    for name in &services {
        let service = &all["services"][name.as_str()];
        for needed in keys(&service["depends_on"]) {
            assert!(services.contains(&needed), "{name} waits for {needed}");
        }
        for volume in strings(&service["volumes"]) {
            let source = volume.split(':').next().unwrap();
            let known = volumes.contains(source) || root().join(source).is_file();
            assert!(known, "{name}: {volume}");
        }
        if service["build"] == "." {
            assert!(root().join("Dockerfile").is_file());
        } else {
            let image = service["image"].as_str().unwrap();
            assert!(image.contains(':') && !image.ends_with(":latest"), "{image}");
        }
        let ports = strings(&service["ports"]);
        assert!(
            ports.iter().all(|port| port.starts_with("127.0.0.1:")),
            "{name}: {ports:?}"
        );
    }
}

#[test]
fn no_secret_has_a_default_and_every_variable_is_explained() {
    let (text, example) = (read("compose.yaml"), read(".env.example"));
    let explained: Vec<(&str, &str)> = example
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('='))
        .collect();
    let used = variables(&text);
    let names: BTreeSet<&str> = used.iter().map(|(name, _)| name.as_str()).collect();
    let listed: BTreeSet<&str> = explained.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, listed, "compose.yaml and .env.example");
    for (name, rest) in &used {
        if name.ends_with("_PASSWORD") {
            assert!(rest.starts_with(":?"), "{name} has to be set");
        }
    }
    for (name, value) in explained {
        let is_secret = name.ends_with("_PASSWORD") || name.ends_with("_TOKEN");
        assert!(!is_secret || value.is_empty(), "{name}");
    }
    let ignored = read(".gitignore");
    assert!(ignored.lines().any(|line| line == "/.env"));
}

#[test]
fn addresses_name_roles_databases_and_services_that_are_made() {
    let all = composition();
    let script = read("scripts/compose/roles.sh");
    let (roles, databases) = (made(&script, "CREATE ROLE "), made(&script, "CREATE DATABASE "));
    assert_eq!(roles.len(), 3, "{roles:?}");
    let services = keys(&all["services"]);
    let mut seen = BTreeSet::new();
    for (name, service) in ours(&all) {
        for (setting, value) in service["environment"].as_mapping().unwrap() {
            let value = value.as_str().unwrap();
            if !value.starts_with("postgres://") {
                continue;
            }
            let user = value["postgres://".len()..].split(':').next().unwrap();
            let (host, database) = value.rsplit_once('@').unwrap().1.split_once('/').unwrap();
            assert!(roles.contains(user), "{name} {setting:?}: {user}");
            assert!(services.contains(host) && databases.contains(database), "{value}");
            assert_eq!(setting == "TOCSIN_MIGRATE_URL", user == "tocsin_owner");
            assert_eq!(
                setting == "TOCSIN_MIGRATE_URL",
                name == "migrate" && user != "tocsin_app"
            );
            seen.insert(user.to_owned());
            // The password in the address is the one that the script gives the role.
            let (variable, _) = variables(value).remove(0);
            let given = format!("getenv {}_password {variable}", user.trim_start_matches("tocsin_"));
            assert!(script.contains(&given), "{given}");
            assert!(keys(&all["services"]["postgres"]["environment"]).contains(&variable));
        }
    }
    assert_eq!(seen.len(), 2, "{seen:?}");
    let smtp = variables(&read("compose.yaml"))
        .into_iter()
        .find(|(name, _)| name == "TOCSIN_SMTP_URL");
    let host = smtp
        .unwrap()
        .1
        .split("://")
        .nth(1)
        .unwrap()
        .split(':')
        .next()
        .unwrap()
        .to_owned();
    assert!(services.contains(&host), "{host}");
}
