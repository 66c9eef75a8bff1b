//! `tocsin routes`: the table of pages.

use super::*;

#[test]
fn json_is_the_table() {
    let out = Folder::new().run(&["routes", "--format", "json"]).done();
    let rows: Vec<Value> = serde_json::from_str(&out).unwrap();
    let table = tocsin::web::routes::table();
    assert_eq!(rows.len(), table.len());
    for (row, route) in rows.iter().zip(&table) {
        assert_eq!(row["method"], route.method.as_str());
        assert_eq!(row["path"], route.path);
        assert_eq!(row["access"], serde_json::to_value(route.access).unwrap());
    }
    let text = Folder::new().run(&["routes"]).done();
    assert_eq!(text.lines().count(), table.len());
    Folder::new().run(&["routes", "--format", "yaml"]).refused(2);
}
