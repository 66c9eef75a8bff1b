//! The mail server: reached, greeted, encrypted, signed in to; nothing is sent.

use super::Finding;
use crate::config::Config;
use crate::delivery::Transport;

pub(super) async fn server(config: &Config) -> Finding {
    let Some(url) = &config.smtp_url else {
        return Finding::warning(
            "mail server",
            format!("none; mails are files in {}", config.data.join("mails").display()),
            "set TOCSIN_SMTP_URL, or nobody receives anything",
        );
    };
    let answer = match Transport::new(config) {
        Ok(transport) => transport.probe().await,
        Err(error) => Err(error.to_string()),
    };
    let is_plain = url.starts_with("smtp://") && !url.contains("tls=");
    match answer {
        Ok(()) if is_plain && !is_local(url) => Finding::warning(
            "mail server",
            "it answers, without encryption",
            "use smtps:// or ?tls=required, unless the server is on this machine",
        ),
        Ok(()) => Finding::ok("mail server", "it answers and lets us in"),
        Err(words) => Finding::failed(
            "mail server",
            words,
            "check host, port, TLS, user and password in TOCSIN_SMTP_URL; messages wait meanwhile",
        ),
    }
}

fn is_local(url: &str) -> bool {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    ["localhost", "127.", "[::1]"]
        .iter()
        .any(|begin| host.starts_with(begin))
}
