//! Each form of document, what is tolerated and what is refused; all of them written for the purpose.

use super::*;

fn titles(sbom: &Sbom) -> Vec<String> {
    sbom.components.iter().map(Component::title).collect()
}

fn subject(sbom: &Sbom) -> Option<String> {
    sbom.subject.as_ref().map(Component::title)
}

fn refused(text: &str) -> String {
    read(text.as_bytes()).unwrap_err().to_string()
}

const JSON: &str = r#"{"bomFormat":"CycloneDX","specVersion":"1.6","metadata":{
  "tools":{"components":[{"name":"a tool","type":"application"}]},
  "component":{"bom-ref":"root","name":"Suite","version":"9","type":"application","cpe":"cpe:2.3:a:initech:suite:9:*:*:*:*:*:*:*"}},
  "components":[
    {"name":"shop","version":"1.5","type":"library","purl":"pkg:npm/shop@1.5","components":[
      {"name":"inner","type":"library","pedigree":{"ancestors":[{"name":"ancestor","type":"library"}]}}]},
    {"name":"other","group":"acme","type":"library","evidence":{"identity":[
      {"field":"cpe","concludedValue":"cpe:/a:acme:other:2"},{"field":"name","concludedValue":"x"}]}},
    {}],
  "dependencies":[{"ref":"root","dependsOn":["root"]}]}"#;

#[test]
fn cyclonedx_json_is_read_in_its_order() {
    let sbom = read(JSON.as_bytes()).unwrap();
    assert_eq!(sbom.format, "CycloneDX 1.6 JSON");
    assert_eq!(subject(&sbom).as_deref(), Some("Suite 9"));
    assert_eq!(titles(&sbom), ["shop 1.5", "inner", "other", ""]);
    assert_eq!(sbom.components[1].parent, Some(0));
    assert_eq!(sbom.components[2].cpes, ["cpe:/a:acme:other:2"]);
    assert_eq!(sbom.components[2].supplier.as_deref(), Some("acme"));
}

#[test]
fn cyclonedx_xml_says_the_same() {
    let xml = r#"<?xml version="1.0"?><!DOCTYPE bom [<!ENTITY x "xxxx">]>
      <b:bom xmlns:b="http://cyclonedx.org/schema/bom/1.5" version="1"><b:metadata>
        <b:tools><b:components><b:component><b:name>a tool</b:name></b:component></b:components></b:tools>
        <b:component type="application" bom-ref="root"><b:name>Suite</b:name><b:version>9</b:version></b:component></b:metadata>
      <b:components><b:component type="library" bom-ref="s"><b:supplier><b:name>ACME &amp; Co&x;</b:name></b:supplier>
        <b:group>acme</b:group><b:name><![CDATA[shop]]></b:name><b:version>1.5</b:version>
        <b:licenses><b:license><b:name>free</b:name></b:license></b:licenses>
        <b:purl>pkg:npm/shop@1.5?a=b&amp;c=d</b:purl>
        <b:pedigree><b:ancestors><b:component><b:name>ancestor</b:name></b:component></b:ancestors></b:pedigree>
        <b:components><b:component><b:name>inner</b:name></b:component></b:components></b:component>
        <b:component/></b:components></b:bom>"#;
    let sbom = read(xml.as_bytes()).unwrap();
    assert_eq!(sbom.format, "CycloneDX 1.5 XML");
    assert_eq!(subject(&sbom).as_deref(), Some("Suite 9"));
    assert_eq!(titles(&sbom), ["shop 1.5", "inner", ""]);
    let shop = &sbom.components[0];
    assert_eq!(shop.supplier.as_deref(), Some("ACME & Co"));
    assert_eq!(shop.purls, ["pkg:npm/shop@1.5?a=b&c=d"]);
    assert_eq!(
        (shop.bom_ref.as_deref(), sbom.components[1].parent),
        (Some("s"), Some(0))
    );
}

const SPDX: &str = r#"{"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","packages":[
  {"SPDXID":"SPDXRef-a","name":"shop","versionInfo":"1.5","supplier":"Organization: ACME (mail@example.org)","externalRefs":[
    {"referenceCategory":"PACKAGE-MANAGER","referenceType":"purl","referenceLocator":"pkg:npm/shop@1.5"},
    {"referenceCategory":"SECURITY","referenceType":"http://spdx.org/rdf/references/cpe23Type","referenceLocator":"cpe:2.3:a:acme:shop:1.5:*:*:*:*:*:*:*"}]},
  {"SPDXID":"SPDXRef-root","name":"Suite","versionInfo":"9"},
  {"SPDXID":"SPDXRef-b","name":"other","versionInfo":"NOASSERTION"}],
  "relationships":[
    {"spdxElementId":"SPDXRef-DOCUMENT","relationshipType":"DESCRIBES","relatedSpdxElement":"SPDXRef-root"},
    {"spdxElementId":"SPDXRef-a","relationshipType":"CONTAINS","relatedSpdxElement":"SPDXRef-b"},
    {"spdxElementId":"SPDXRef-b","relationshipType":"CONTAINS","relatedSpdxElement":"SPDXRef-a"},
    {"spdxElementId":"SPDXRef-a","relationshipType":"CONTAINS","relatedSpdxElement":"SPDXRef-gone"}]}"#;

#[test]
fn spdx_json_knows_what_it_describes_and_bears_circles() {
    let sbom = read(SPDX.as_bytes()).unwrap();
    assert_eq!(sbom.format, "SPDX 2.3 JSON");
    assert_eq!(subject(&sbom).as_deref(), Some("Suite 9"));
    assert_eq!(titles(&sbom), ["shop 1.5", "other"]);
    let shop = &sbom.components[0];
    assert_eq!(
        (shop.purls.len(), shop.cpes.len(), shop.supplier.as_deref()),
        (1, 1, Some("ACME"))
    );
    assert_eq!((shop.parent, sbom.components[1].parent), (Some(1), Some(0)));
}

#[test]
fn a_document_about_several_things_has_no_subject() {
    let text = SPDX.replace("\"packages\"", "\"documentDescribes\":[\"SPDXRef-a\"],\"packages\"");
    let sbom = read(text.as_bytes()).unwrap();
    assert_eq!((subject(&sbom), sbom.components.len()), (None, 3));
}

#[test]
fn spdx_tags_are_read_line_by_line() {
    let text = "# a remark\nSPDXVersion: SPDX-2.2\nSPDXID: SPDXRef-DOCUMENT\nDocumentName: suite\n\n\
        PackageName: Suite\nSPDXID: SPDXRef-root\nPackageVersion: 9\nPackageComment: <text>several\nPackageName: no\n</text>\n\
        PackageName: shop\nSPDXID: SPDXRef-a\nPackageSupplier: Organization: ACME\n\
        ExternalRef: PACKAGE-MANAGER purl pkg:npm/shop@1.5\n\
        FileName: ./shop.js\nSPDXID: SPDXRef-file\n\
        Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-root\nRelationship: SPDXRef-root CONTAINS SPDXRef-a\n";
    let sbom = read(text.as_bytes()).unwrap();
    assert_eq!(sbom.format, "SPDX 2.2 tag-value");
    assert_eq!(
        (subject(&sbom).as_deref(), titles(&sbom)),
        (Some("Suite 9"), vec!["shop".to_owned()])
    );
    assert_eq!(sbom.components[0].bom_ref.as_deref(), Some("SPDXRef-a"));
    assert!(refused("SPDXVersion: SPDX-2.2\nnonsense\n").contains("line 2 is no tag"));
    assert!(refused("SPDXVersion: SPDX-2.2\nX: <text>\n").contains("line 2 has no end"));
}

#[test]
fn what_cannot_be_read_says_why() {
    assert!(refused("").contains("the file is empty"));
    assert!(refused("vendor,product\n").contains("neither JSON nor XML nor SPDX tags"));
    assert!(refused("{\"vulnerabilities\":[]}").contains("neither bomFormat nor spdxVersion"));
    assert!(refused("{\"bomFormat\":\"Other\"}").contains("bomFormat is \"Other\""));
    assert!(refused("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"2.0\"}").contains("specVersion is \"2.0\""));
    assert!(
        refused("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.5\",\"components\":{}}").contains("CycloneDX JSON: ")
    );
    assert!(refused("{\"spdxVersion\":\"SPDX-1.0\"}").contains("not SPDX-2.2 or SPDX-2.3"));
    assert!(refused("{\"@context\":\"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\"}").contains("SPDX 3"));
    assert!(refused("<html></html>").contains("XML that begins with <html>"));
    assert!(refused("<bom xmlns=\"http://cyclonedx.org/schema/bom/12\"/>").contains("not in a namespace of CycloneDX"));
    assert!(refused("<bom xmlns=\"http://cyclonedx.org/schema/bom/1.5\"><components>").contains("ends too early"));
    assert!(
        read(&[0x1f, 0x8b, 8])
            .unwrap_err()
            .to_string()
            .contains("compressed twice")
    );
    assert!(
        read(&[b'{', 0xff])
            .unwrap_err()
            .to_string()
            .contains("not UTF-8 text (byte 1)")
    );
}

#[test]
fn depth_and_number_are_bounded() {
    let deep = |levels: usize| {
        let open = r#"{"name":"a","components":["#.repeat(levels);
        format!(
            "{{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.5\",\"components\":[{open}{}]}}",
            "]}".repeat(levels)
        )
    };
    assert_eq!(read(deep(20).as_bytes()).unwrap().components.len(), 20);
    assert!(read(deep(5_000).as_bytes()).is_err());
    let elements = "<a>".repeat(5_000);
    assert!(
        refused(&format!(
            "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.5\">{elements}"
        ))
        .contains("deep")
    );
    let many = "{},".repeat(MAX_COMPONENTS);
    let many = format!("{{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.5\",\"components\":[{many}{{}}]}}");
    assert!(refused(&many).contains("more than 100000 components"));
}
