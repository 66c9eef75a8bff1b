//! `tocsin serve`: start, health, roles and the end.

use super::*;

#[test]
fn an_empty_folder_is_enough_and_sigterm_ends_it_cleanly() {
    let folder = Folder::new();
    let mut server = Server::start(&folder, &[]);
    assert!(server.try_get("/health/live").unwrap().ends_with("live\n"));
    assert!(server.try_get("/sign-in").unwrap().contains("<h1>"));
    let begun = Instant::now();
    assert_eq!(server.stop(), 0);
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    let file = folder.path("data/tocsin.sqlite");
    assert!(file.exists());
    assert_eq!(
        folder.run(&["migrate"]).done(),
        "The schema is up to date.\n",
        "nothing holds the file"
    );
}

#[test]
fn ctrl_c_stops_it_too_and_a_restart_finds_everything() {
    let folder = Folder::new();
    for signal in ["-INT", "-TERM"] {
        let mut server = Server::start(&folder, &[]);
        server.signal(signal);
        let mut status = None;
        until("stopped", || {
            status = server.child.try_wait().unwrap();
            status.is_some()
        });
        assert_eq!(status.unwrap().code(), Some(0), "{signal}");
        let log = std::fs::read_to_string(folder.path("log")).unwrap();
        assert!(log.contains("started") && log.contains("stopping"), "{log}");
    }
}

#[test]
fn a_request_under_way_is_answered_before_it_stops() {
    let folder = Folder::new();
    let server = Server::start(&folder, &[]);
    let mut stream = TcpStream::connect(&server.address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let body = "email=a%40b.example&password=wrong-password";
    let head = format!(
        "POST /sign-in HTTP/1.1\r\nHost: {}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\
         Expect: 100-continue\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
        server.address,
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    // The server says that it has the head.
    let mut go_on = [0; 25];
    stream.read_exact(&mut go_on).unwrap();
    assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n");
    server.signal("-TERM");
    until("no longer listening", || TcpStream::connect(&server.address).is_err());
    stream.write_all(body.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 422 "), "{answer}");
}

#[test]
fn a_port_that_is_taken_is_one_line() {
    let folder = Folder::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let line = run(folder.tocsin(&["serve"]).env("TOCSIN_LISTEN", &address), "").refused(2);
    assert!(line.contains(&address), "{line}");
    let port = taken.local_addr().unwrap().port().to_string();
    let line = folder.run(&["demo", "--port", &port, "--data", "demo"]).refused(2);
    assert!(line.contains("--port") && !folder.path("demo").exists(), "{line}");
}

#[test]
fn a_dead_mail_server_stops_nothing() {
    let folder = Folder::new();
    let smtp = format!("smtp://user:hidden@127.0.0.1:{}", free_port());
    let mut server = Server::start(&folder, &[("TOCSIN_SMTP_URL", &smtp)]);
    assert!(server.try_get("/health/ready").unwrap().ends_with("ready\n"));
    assert_eq!(server.stop(), 0);
    assert!(!std::fs::read_to_string(folder.path("log")).unwrap().contains("hidden"));
}

#[test]
fn logs_are_json_on_request_and_name_no_address() {
    let folder = Folder::new();
    let mut server = Server::start(&folder, &[("TOCSIN_LOG_FORMAT", "json")]);
    server.try_get("/business/secret-id?q=secret-query").unwrap();
    assert_eq!(server.stop(), 0);
    let log = std::fs::read_to_string(folder.path("log")).unwrap();
    let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.iter().any(|line| line["span"]["request_id"].is_string()), "{log}");
    assert!(log.contains("/business/{sme}") && !log.contains("secret"), "{log}");
}
