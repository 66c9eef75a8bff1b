//! The documented life on PostgreSQL, once through: roles, tables, check-up, dump, restore. On the PostgreSQL suite
//! only, with a private server of its own.

use super::{read, root};
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Command;

const PASSWORD: &str = "0123456789abcdef";

/// A private server; it ends with the test.
struct Server {
    folder: tempfile::TempDir,
    port: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = script("scripts/postgres.sh", &["stop", &self.cluster()]).status();
    }
}

fn script(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(root().join(name));
    command.args(arguments).current_dir(root());
    command
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let (out, err) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{command:?}\n{out}\n{err}");
    out.into_owned()
}

impl Server {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        // The server runs as another user when the tests run as root.
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
        let mut server = Self {
            folder,
            port: String::new(),
        };
        let settings = run(&mut script("scripts/postgres.sh", &["start", &server.cluster()]));
        let url = settings.lines().last().unwrap().to_owned();
        server.port = url.rsplit_once(':').unwrap().1.split('/').next().unwrap().to_owned();
        server
    }

    fn cluster(&self) -> String {
        self.path("cluster").display().to_string()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn url(&self, role: &str, database: &str) -> String {
        format!("postgres://{role}:{PASSWORD}@127.0.0.1:{}/{database}", self.port)
    }

    fn sql(&self, sql: &str) {
        let url = self.url("postgres", "postgres");
        run(Command::new("psql").args([
            "--no-psqlrc",
            "--quiet",
            "--set=ON_ERROR_STOP=1",
            "--command",
            sql,
            &url,
        ]));
    }

    fn tocsin(&self, arguments: &[&str], database: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tocsin"));
        command
            .args(arguments)
            .env_clear()
            .env("TOCSIN_DATA", self.path("data"))
            .env("DATABASE_URL", self.url("tocsin_app", database));
        command
    }
}

#[expect(clippy::disallowed_methods, reason = "tests are configured by the environment")]
fn is_postgres() -> bool {
    std::env::var("TOCSIN_TEST_DATABASE").is_ok_and(|engine| engine == "postgres")
}

/// The command that the operator's guide gives for a program, with our addresses in the place of its own.
fn documented(program: &str, server: &Server) -> Command {
    let guide = read("docs/operator.md");
    let line = guide.lines().find(|line| line.starts_with(&format!("{program} ")));
    let line = line.unwrap_or_else(|| panic!("docs/operator.md has no {program}"));
    let dump = server.path("tocsin.dump").display().to_string();
    let words = line.split(' ').skip(1).map(|word| {
        word.replace(
            "tocsin_backup:…@host",
            &format!("tocsin_backup:{PASSWORD}@127.0.0.1:{}", server.port),
        )
        .replace("postgres@host", &format!("postgres@127.0.0.1:{}", server.port))
        .replace("tocsin.dump", &dump)
    });
    let mut command = Command::new(program);
    command.args(words);
    command
}

#[test]
fn roles_tables_dump_and_restore_work_as_documented() {
    if !is_postgres() {
        println!("roles_tables_dump_and_restore_work_as_documented: not on sqlite, skipped");
        return;
    }
    let server = Server::start();
    server.sql("DROP ROLE tocsin_owner");
    server.sql("DROP ROLE tocsin_app");
    let mut roles = script("scripts/compose/roles.sh", &[]);
    roles.envs([("PGHOST", "127.0.0.1"), ("PGPORT", &server.port)]);
    roles.envs([("POSTGRES_USER", "postgres"), ("POSTGRES_DB", "postgres")]);
    for role in ["OWNER", "APP", "BACKUP"] {
        roles.env(format!("POSTGRES_{role}_PASSWORD"), PASSWORD);
    }
    run(&mut roles);

    let mut migrate = server.tocsin(&["migrate"], "tocsin");
    migrate.env("TOCSIN_MIGRATE_URL", server.url("tocsin_owner", "tocsin"));
    assert!(run(&mut migrate).contains("migrated"));
    let found = run(&mut server.tocsin(&["doctor"], "tocsin"));
    for line in ["ok       role", "ok       schema", "ok       clock"] {
        assert!(found.contains(line), "{line}:\n{found}");
    }

    run(&mut documented("pg_dump", &server));
    server.sql("CREATE DATABASE tocsin_restored OWNER tocsin_owner");
    run(&mut documented("pg_restore", &server));
    let found = run(&mut server.tocsin(&["doctor"], "tocsin_restored"));
    assert!(
        found.contains("ok       role") && found.contains("ok       schema"),
        "{found}"
    );
    let held = run(&mut server.tocsin(&["outbox", "hold"], "tocsin_restored"));
    assert_eq!(held, "0 messages held\n");

    let refused = server.tocsin(&["backup"], "tocsin").output().unwrap();
    let words = String::from_utf8(refused.stderr).unwrap();
    assert!(refused.status.code() == Some(2) && words.contains("pg_dump"), "{words}");
}
