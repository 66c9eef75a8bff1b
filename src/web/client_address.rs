//! Who is asking, for the limits on guessing: the address that connects, or the one that a trusted proxy names.
//!
//! Anybody can write `X-Forwarded-For`, so only what our own proxies added counts. Each proxy adds the address it
//! talked to at the end; the first entry from the right that is no proxy of ours is the visitor. What stands left of
//! it is the visitor's own invention (ASVS 4.1.3, 15.3.4).

use crate::app::App;
use actix_web::HttpRequest;
use ipnet::{IpNet, Ipv6Net};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

const FORWARDED_FOR: &str = "x-forwarded-for";
/// What one subscriber with IPv6 usually has: all of it counts as one visitor.
const IPV6_PREFIX: u8 = 56;

/// The key under which a visitor's tries are counted.
pub(super) fn throttle_key(app: &App, request: &HttpRequest) -> String {
    let peer = request
        .peer_addr()
        .map_or(Ipv4Addr::UNSPECIFIED.into(), |peer| peer.ip());
    let entries: Vec<&str> = request
        .headers()
        .get_all(FORWARDED_FOR)
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    match visitor(peer, &entries, &app.config.trusted_proxies) {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => Ipv6Net::new(address, IPV6_PREFIX)
            .map_or_else(|_| address.to_string(), |network| network.trunc().to_string()),
    }
}

/// The visitor's address, given the peer and the entries that were forwarded.
fn visitor(peer: IpAddr, forwarded: &[&str], trusted: &[IpNet]) -> IpAddr {
    let is_ours = |address: &IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut known = peer.to_canonical();
    for entry in forwarded.iter().rev() {
        if !is_ours(&known) {
            break;
        }
        // A proxy of ours writes addresses; anything else came from further away and proves nothing.
        let Some(address) = address(entry) else { break };
        known = address;
    }
    known
}

/// An entry as proxies write it: an address, perhaps with a port.
fn address(entry: &str) -> Option<IpAddr> {
    let entry = entry.trim();
    let bare = entry.trim_start_matches('[').trim_end_matches(']');
    let with_port = || entry.parse::<SocketAddr>().ok().map(|address| address.ip());
    let found = bare.parse().ok().or_else(with_port);
    found.map(|address: IpAddr| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(peer: &str, forwarded: &[&str]) -> String {
        let trusted = ["10.0.0.0/8", "127.0.0.1/32", "fd00::/8"].map(|network| network.parse().unwrap());
        visitor(peer.parse().unwrap(), forwarded, &trusted).to_string()
    }

    #[test]
    fn a_stranger_cannot_name_another_address() {
        assert_eq!(of("198.51.100.7", &["203.0.113.9"]), "198.51.100.7");
        assert_eq!(of("198.51.100.7", &["127.0.0.1"]), "198.51.100.7");
        assert_eq!(of("10.0.0.2", &["203.0.113.9", "198.51.100.7"]), "198.51.100.7");
        assert_eq!(
            of("10.0.0.2", &["127.0.0.1", "198.51.100.7", "10.0.0.3"]),
            "198.51.100.7"
        );
    }

    #[test]
    fn proxies_of_ours_are_passed_over() {
        assert_eq!(of("127.0.0.1", &["198.51.100.7", "10.0.0.3"]), "198.51.100.7");
        assert_eq!(of("::ffff:127.0.0.1", &["198.51.100.7:4711"]), "198.51.100.7");
        assert_eq!(of("fd00::1", &["[2001:db8::7]:4711"]), "2001:db8::7");
        assert_eq!(of("fd00::1", &["[2001:db8::7]"]), "2001:db8::7");
    }

    #[test]
    fn without_a_usable_entry_the_nearest_known_address_counts() {
        assert_eq!(of("10.0.0.2", &[]), "10.0.0.2");
        assert_eq!(of("10.0.0.2", &["198.51.100.7", "unknown"]), "10.0.0.2");
        assert_eq!(of("10.0.0.2", &["", "10.0.0.3"]), "10.0.0.3");
    }
}
