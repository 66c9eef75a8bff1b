//! `tocsin user add`.

use super::*;

fn add(folder: &Folder, email: &str, place: &[&str], input: &str) -> Run {
    let mut arguments = vec!["user", "add", "--email", email, "--name", "Nora", "--language", "fr"];
    arguments.extend(place);
    run(&mut folder.tocsin(&arguments), input)
}

#[test]
fn a_person_is_added_with_a_password_from_standard_input() {
    let folder = Folder::new();
    let operator = ["--operator", "Tocsin"];
    let out = add(&folder, "Nora@Tocsin.example", &operator, "correct horse battery\r\n").done();
    assert!(out.contains("can sign in") && !out.contains("correct horse"), "{out}");
    let line = add(&folder, "nora@tocsin.example", &operator, "another password\n").refused(2);
    assert!(line.contains("exists already"), "{line}");
    add(&folder, "ada@tocsin.example", &operator, "correct horse battery").done();
    let mut server = Server::start(&folder, &[]);
    let body = "email=nora%40tocsin.example&password=correct+horse+battery";
    let answer = server.post("/sign-in", body);
    assert!(
        answer.starts_with("HTTP/1.1 303 ") && answer.contains("__Host-session="),
        "{answer}"
    );
    assert_eq!(server.stop(), 0);
}

#[test]
fn what_does_not_fit_is_one_line() {
    let folder = Folder::new();
    let good = "correct horse battery\n";
    for (email, place, input, wanted) in [
        (
            "nora@tocsin.example",
            &["--operator", "T"][..],
            "short\n",
            "8 characters",
        ),
        ("nora@tocsin.example", &["--operator", "T"], "", "8 characters"),
        ("nora@tocsin.example", &[], good, "place"),
        ("nora", &["--operator", "T"], good, "--email"),
        ("nora@tocsin.example", &["--operator", ""], good, "name"),
        ("nora@tocsin.example", &["--business", "none"], good, "--business"),
        (
            "nora@tocsin.example",
            &["--operator", "T", "--language", "xx"],
            good,
            "language",
        ),
    ] {
        let line = add(&folder, email, place, input);
        assert!(
            line.status == 2 && line.out.is_empty() && line.err.contains(wanted),
            "{wanted}: {line:?}"
        );
    }
    add(&folder, "nora@tocsin.example", &["--chamber", "Lyon"], good).done();
}
