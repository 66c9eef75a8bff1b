//! Through the database.

use tocsin::db::Database;

#[derive(clap::Args)]
pub struct Size {
    /// Businesses, of 50 programs each.
    #[arg(long, default_value_t = 10_000)]
    pub smes: u32,
}

pub fn open(_url: &str) -> Database {
    todo!()
}

pub fn run(_url: &str, _size: &Size) {}
