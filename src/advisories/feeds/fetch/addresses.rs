//! Where feeds may be fetched from: public addresses over https, or what the operator's own network holds.
//!
//! A name is resolved once, every address is judged, and the connection goes to a judged address: a name that
//! changes its mind in between gains nothing. Link-local addresses, which hold the secrets of cloud machines,
//! are never spoken to.

use super::FetchError;
use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// What the settings allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// Addresses of private networks and of this machine too, and plain http.
    pub private: bool,
}

impl Reach {
    /// Checks scheme, port and a host that is an address.
    ///
    /// # Errors
    /// What is not allowed about it.
    pub fn check(self, url: &Url) -> Result<(), FetchError> {
        let refuse = |why: &str| Err(FetchError::Refused(format!("{}: {why}", shown(url))));
        match url.scheme() {
            "https" => {}
            "http" if self.private => {}
            _ => return refuse("only https addresses are fetched"),
        }
        if !self.private && url.port_or_known_default() != Some(443) {
            return refuse("only port 443 is spoken to");
        }
        if !url.username().is_empty() || url.password().is_some() {
            return refuse("no name or password belongs into an address");
        }
        let host = url.host_str().unwrap_or_default();
        let literal = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        match literal {
            Ok(address) if !self.allows(address) => refuse("this is no public address"),
            _ => Ok(()),
        }
    }

    /// Whether an address may be spoken to.
    #[must_use]
    pub fn allows(self, address: IpAddr) -> bool {
        let address = unmapped(address);
        is_public(address) || (self.private && is_private(address))
    }
}

/// Address without what may be a secret.
fn shown(url: &Url) -> String {
    format!(
        "{}://{}{}",
        url.scheme(),
        url.host_str().unwrap_or_default(),
        url.path()
    )
}

/// An IPv4 address that is written as an IPv6 one, in any of the ways that routers turn back.
fn unmapped(address: IpAddr) -> IpAddr {
    let IpAddr::V6(six) = address else { return address };
    let embedded = |high: u16, low: u16| {
        let [a, b] = high.to_be_bytes();
        let [c, d] = low.to_be_bytes();
        IpAddr::V4(Ipv4Addr::new(a, b, c, d))
    };
    match six.segments() {
        [0, 0, 0, 0, 0, 0xffff | 0, high, low] if !(high == 0 && low <= 1) => embedded(high, low),
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => embedded(high, low),
        [0x2002, high, low, ..] => embedded(high, low),
        _ => address,
    }
}

/// The operator's own network or machine.
fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(four) => four.is_loopback() || four.is_private(),
        IpAddr::V6(six) => six.is_loopback() || six.is_unique_local(),
    }
}

fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(four) => is_public_v4(four),
        IpAddr::V6(six) => is_public_v6(six),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let reserved = match address.octets() {
        // This network, shared by providers (CGNAT), protocol assignments, 6to4 relays, benchmarks, reserved.
        [0, ..] | [192, 0, 0, _] | [192, 88, 99, _] | [240..=255, ..] => true,
        [100, second, ..] => (64..128).contains(&second),
        [198, second, ..] => second == 18 || second == 19,
        _ => false,
    };
    let special = address.is_private() || address.is_loopback() || address.is_link_local();
    !(reserved || special || address.is_multicast() || address.is_documentation())
}

/// Only global unicast, without what is embedded, local to a site, or for documentation.
fn is_public_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    let global = segments.first().is_some_and(|first| first & 0xe000 == 0x2000);
    let special = matches!(segments, [0x2001, second, ..] if second < 0x0200 || second == 0x0db8)
        || matches!(segments, [0x3fff, second, ..] if second < 0x1000);
    global && !special
}

/// Resolves names and leaves out what may not be spoken to.
#[derive(Debug)]
pub(super) struct Guard(pub Reach);

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let (reach, host) = (self.0, name.as_str().to_owned());
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((host.as_str(), 0)).await?.collect();
            let allowed: Vec<SocketAddr> = found.into_iter().filter(|one| reach.allows(one.ip())).collect();
            if allowed.is_empty() {
                let words = format!("{host} has no public address; TOCSIN_FEED_PRIVATE=yes allows private ones");
                return Err(words.into());
            }
            let allowed: Addrs = Box::new(allowed.into_iter());
            Ok(allowed)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allows(private: bool, text: &str) -> bool {
        Reach { private }.allows(text.parse().unwrap())
    }

    #[test]
    fn addresses_that_are_not_public_are_refused_in_every_spelling() {
        for text in [
            "127.0.0.1",
            "127.9.9.9",
            "10.0.0.1",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "100.127.255.255",
            "0.0.0.0",
            "0.1.2.3",
            "192.0.0.8",
            "192.0.2.1",
            "198.18.0.1",
            "198.19.9.9",
            "198.51.100.7",
            "203.0.113.7",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "192.88.99.1",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:169.254.169.254",
            "::ffff:10.1.2.3",
            "::127.0.0.1",
            "64:ff9b::a9fe:a9fe",
            "64:ff9b:1::1",
            "2002:7f00:1::",
            "2002:a9fe:a9fe::1",
            "fe80::1",
            "fec0::1",
            "fc00::1",
            "fd00:ec2::254",
            "ff02::1",
            "2001:db8::1",
            "2001::1",
            "2001:10::1",
            "100::1",
            "3fff::1",
        ] {
            assert!(!allows(false, text), "{text}");
        }
        for text in [
            "1.1.1.1",
            "100.128.0.1",
            "172.32.0.1",
            "2606:4700::1111",
            "::ffff:1.1.1.1",
            "64:ff9b::101:101",
        ] {
            assert!(allows(false, text) && allows(true, text), "{text}");
        }
    }

    #[test]
    fn the_own_network_can_be_allowed_and_the_secrets_of_cloud_machines_never() {
        for text in [
            "127.0.0.1",
            "10.0.0.1",
            "192.168.1.1",
            "::1",
            "fd12::1",
            "::ffff:10.0.0.1",
        ] {
            assert!(allows(true, text), "{text}");
        }
        for text in [
            "169.254.169.254",
            "::ffff:169.254.169.254",
            "fe80::1",
            "0.0.0.0",
            "224.0.0.1",
            "100.64.0.1",
        ] {
            assert!(!allows(true, text), "{text}");
        }
    }

    #[test]
    fn addresses_on_the_web_are_checked_before_a_name_is_resolved() {
        let check = |private: bool, url: &str| Reach { private }.check(&Url::parse(url).unwrap());
        for url in [
            "http://example.org/",
            "ftp://example.org/",
            "file:///etc/passwd",
            "https://127.0.0.1/",
            "https://0x7f.1/",
            "https://2130706433/",
            "https://[::1]/",
            "https://[::ffff:169.254.169.254]/",
            "https://example.org:8443/",
            "https://user:secret@example.org/",
        ] {
            let error = check(false, url).unwrap_err().to_string();
            assert!(!error.contains("secret"), "{error}");
        }
        assert!(check(false, "https://example.org/a?b=c").is_ok());
        assert!(check(true, "http://127.0.0.1:8080/").is_ok());
        assert!(check(true, "http://169.254.169.254/").is_err());
    }
}
