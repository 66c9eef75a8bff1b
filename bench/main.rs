//! The side-by-side bench: Tocsin's own half of every workload.
//!
//! `bench/run.py` starts it, gives it and its peers the same generated data in turn, compares the
//! results and writes `bench/RESULTS.md`. Each command prints one line of JSON.

#![expect(
    clippy::as_conversions,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a bench may stop at the first surprise, and its numbers are small"
)]

mod database;
mod generator;
mod ingest;
mod matching;
mod measure;

use clap::{Parser, Subcommand};
use std::path::PathBuf;

#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// What cargo says to a bench.
    #[arg(long, hide = true, global = true)]
    bench: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the tables of the matching workload.
    Generate {
        /// Folder for the tables.
        out: PathBuf,
        #[command(flatten)]
        shape: generator::Shape,
    },
    /// Matches every business against every advisory.
    Rematch {
        /// Folder of the tables.
        data: PathBuf,
        /// Times to repeat.
        #[arg(long, default_value_t = 5)]
        repeat: usize,
    },
    /// Writes every pair of a release and an advisory, for comparing whole sets.
    Pairs {
        /// Folder of the tables.
        data: PathBuf,
        /// The file.
        out: PathBuf,
    },
    /// One new advisory, one new program: how long each takes in memory.
    Single {
        /// Folder of the tables.
        data: PathBuf,
    },
    /// Writes CVE 5 documents, one for each line.
    Documents {
        /// The file.
        out: PathBuf,
        /// How many.
        #[arg(long, default_value_t = 50_000)]
        count: u32,
        /// A file of real documents, one for each line, whose sizes and shapes are taken over.
        #[arg(long)]
        shapes: Option<PathBuf>,
    },
    /// Reads documents without keeping them.
    Parse {
        /// The documents.
        documents: PathBuf,
    },
    /// Reads documents and keeps them in an empty database.
    Store {
        /// The documents.
        documents: PathBuf,
        /// Address of the database.
        database: String,
    },
    /// Businesses, programs and advisories in a database: a feed day, one advisory, one more program.
    Database {
        /// Address of an empty database.
        database: String,
        #[command(flatten)]
        size: database::Size,
    },
}

fn main() {
    let Arguments { command, .. } = Arguments::parse();
    match command {
        Command::Generate { out, shape } => generator::write(&out, &shape),
        Command::Rematch { data, repeat } => matching::rematch(&data, repeat),
        Command::Pairs { data, out } => matching::pairs(&data, &out),
        Command::Single { data } => matching::single(&data),
        Command::Documents { out, count, shapes } => ingest::documents(&out, count, shapes.as_deref()),
        Command::Parse { documents } => ingest::parse(&documents),
        Command::Store { documents, database } => ingest::store(&documents, &database),
        Command::Database { database, size } => database::run(&database, &size),
    }
}
