//! `tocsin routes`: the route table as text or JSON.

use super::Failure;
use crate::web::routes;
use serde_json::json;

/// How to print.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// text or json
    #[arg(long, default_value = "text")]
    format: String,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let table = routes::table();
    match arguments.format.as_str() {
        "json" => {
            let rows: Vec<_> = table
                .iter()
                .map(|route| json!({"method": route.method.as_str(), "path": route.path, "access": route.access}))
                .collect();
            let text = serde_json::to_string_pretty(&rows).map_err(|e| Failure::Other(e.to_string()))?;
            println!("{text}");
        }
        "text" => {
            for route in table {
                println!("{:5} {:55} {:?}", route.method.as_str(), route.path, route.access);
            }
        }
        other => {
            return Err(Failure::Input(format!(
                "--format must be text or json, not \"{other}\""
            )));
        }
    }
    Ok(())
}
