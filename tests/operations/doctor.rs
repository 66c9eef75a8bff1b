//! `tocsin doctor`.

use super::*;

#[test]
fn a_fresh_folder_has_warnings_only() {
    let instance = Instance::new();
    let (status, found) = instance.doctor(&[]);
    assert_eq!(status, 0, "{found:?}");
    for (check, state) in [
        ("settings", "ok"),
        ("base address", "warning"),
        ("data folder", "warning"),
        ("database", "warning"),
        ("mail server", "warning"),
        ("clock", "ok"),
    ] {
        assert_eq!(state_of(&found, check).0, state, "{check}: {found:?}");
    }
    assert!(!instance.path("data").exists(), "it changes nothing");
}

#[test]
fn a_healthy_instance_is_told_line_by_line() {
    let instance = Instance::with_operator();
    let words = instance
        .run_with(&["doctor"], &[("TOCSIN_BASE_URL", "https://alerts.example.org")])
        .done();
    for line in [
        "ok       settings",
        "ok       base address   https://alerts.example.org",
        "ok       data folder",
        "ok       integrity      the file is whole: 0 businesses, 1 people",
        "ok       schema         up to date",
        "ok       journal        write-ahead log",
        "warning  mail server    none; mails are files in",
        "warning  worker         none has been at work yet. To do: start tocsin serve",
        "ok       outbox         nothing waits (no message yet)",
        "warning  sources        none has been read yet. To do: import",
    ] {
        assert!(words.contains(line), "{line}:\n{words}");
    }
}

#[test]
fn each_trouble_is_found() {
    let instance = Instance::with_operator();
    let state = |sql: &str, settings: &[(&str, &str)], check: &str| {
        instance.sql(sql);
        let (status, found) = instance.doctor(settings);
        (status, state_of(&found, check).0.to_owned())
    };
    let nothing = "SELECT 1";
    std::fs::write(instance.path("scrambled"), "scrambled ".repeat(999)).unwrap();
    let scrambled = format!("sqlite://{}", instance.path("scrambled").display());
    let failed = |state: (i32, String)| assert_eq!(state, (1, "failed".to_owned()));
    let warning = |state: (i32, String)| assert_eq!(state, (0, "warning".to_owned()));
    failed(state(
        nothing,
        &[("TOCSIN_BASE_URL", "http://alerts.example.org")],
        "base address",
    ));
    failed(state(nothing, &[("TOCSIN_NONSENSE", "x")], "settings"));
    failed(state(nothing, &[("DATABASE_URL", &scrambled)], "integrity"));
    warning(state(ONE_PENDING, &[], "schema"));
    instance.run(&["migrate"]).done();
    failed(state(MESSAGES, &[], "outbox"));
    let hours = |n: i64| {
        format!(
            "{} * 1000000",
            std::time::SystemTime::UNIX_EPOCH
                .elapsed()
                .unwrap()
                .as_secs()
                .cast_signed()
                - n * 3_600
        )
    };
    let late = format!("UPDATE outbox SET next_attempt_at = {} + 1800000000", hours(1));
    warning(state(&late, &[], "outbox"));
    warning(state(
        &format!("INSERT INTO feed VALUES ('nvd', 7, NULL, {})", hours(72)),
        &[],
        "source nvd",
    ));
    let newer = "INSERT INTO __diesel_schema_migrations (version) VALUES ('20991231000000')";
    failed(state(newer, &[], "schema"));
}

#[test]
fn the_mail_server_is_greeted_and_receives_nothing() {
    let instance = Instance::new();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("smtp://127.0.0.1:{}", listener.local_addr().unwrap().port());
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(b"220 mail.example\r\n").unwrap();
        let (mut said, mut buffer) = (String::new(), [0; 512]);
        while let Ok(n @ 1..) = stream.read(&mut buffer) {
            said.push_str(&String::from_utf8_lossy(&buffer[..n]));
            let goodbye = said.contains("QUIT");
            stream
                .write_all(if goodbye {
                    b"221 bye\r\n"
                } else {
                    b"250 mail.example\r\n"
                })
                .unwrap();
            if goodbye {
                break;
            }
        }
        said
    });
    let (status, found) = instance.doctor(&[("TOCSIN_SMTP_URL", &url)]);
    assert_eq!((status, state_of(&found, "mail server").0), (0, "ok"), "{found:?}");
    let said = server.join().unwrap();
    assert!(
        said.contains("EHLO") && !said.contains("MAIL") && !said.contains("RCPT"),
        "{said}"
    );
    let (status, found) = instance.doctor(&[("TOCSIN_SMTP_URL", &url)]);
    assert_eq!(
        (status, state_of(&found, "mail server").0),
        (1, "failed"),
        "nobody there any more"
    );
}
