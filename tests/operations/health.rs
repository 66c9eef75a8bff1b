//! `tocsin health`.

use super::*;

/// Answers one request with this status line.
fn answers(line: &'static str) -> (String, std::thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let (mut asked, mut buffer) = (String::new(), [0; 512]);
        while !asked.contains("\r\n\r\n") {
            let n = stream.read(&mut buffer).unwrap();
            asked.push_str(&String::from_utf8_lossy(&buffer[..n]));
        }
        write!(stream, "{line}\r\nContent-Length: 0\r\n\r\n").unwrap();
        asked
    });
    (address, server)
}

#[test]
fn the_exit_status_tells() {
    let instance = Instance::new();
    for (line, status) in [("HTTP/1.1 200 OK", 0), ("HTTP/1.1 503 Service Unavailable", 1)] {
        let (address, server) = answers(line);
        let run = instance.run_with(&["health"], &[("TOCSIN_LISTEN", &address)]);
        assert_eq!(run.status, status, "{run:?}");
        assert!(server.join().unwrap().starts_with("GET /health/ready HTTP/1.1\r\n"));
    }
    let run = instance.run(&["health", "--url", "http://127.0.0.1:9/health/live"]);
    assert_eq!(run.status, 1, "{run:?}");
    instance
        .run(&["health", "--url", "https://example.org"])
        .refused("--url must be http://");
}

#[test]
fn a_worker_is_well_while_it_counts() {
    let instance = Instance::with_operator();
    let run = instance.run(&["health", "--worker"]);
    assert_eq!(run.status, 1, "{run:?}");
    let now = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_micros();
    for (at, status) in [(now, 0), (now - 600_000_000, 1)] {
        let row = format!(r#"{{"counted_at":{at},"businesses":0,"outbox":[],"failures":[],"touched":[]}}"#);
        instance.sql(&format!(
            "INSERT OR REPLACE INTO instance_setting VALUES ('overview', '{row}')"
        ));
        let run = instance.run(&["health", "--worker"]);
        assert_eq!(run.status, status, "{run:?}");
    }
}
