//! Wrong use: help, unknown commands and options.

use super::*;

#[test]
fn help_and_version_work_and_nonsense_exits_with_two() {
    let folder = Folder::new();
    let help = folder.run(&["--help"]).done();
    for command in ["demo", "serve", "migrate", "config", "feed", "check", "user", "routes"] {
        assert!(help.contains(command), "{command}");
    }
    assert!(folder.run(&["--version"]).done().starts_with("tocsin "));
    for arguments in [
        &["nonsense"][..],
        &[],
        &["check"],
        &["feed", "import"],
        &["serve", "--role", "x"],
    ] {
        let refused = folder.run(arguments);
        assert!(
            refused.status == 2 && refused.out.is_empty() && !refused.err.is_empty(),
            "{refused:?}"
        );
    }
}
