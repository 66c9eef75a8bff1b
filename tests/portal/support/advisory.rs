//! Advisory documents for tests, in the form of their sources.

use serde_json::{Value, json};

/// Exploited by network without help, full control: TODAY when exposed and exploited, WEEK when only exposed.
pub const GRAVE: &str = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";

/// A record of the NVD API 2.0, built step by step.
pub struct Nvd {
    id: String,
    published: String,
    modified: String,
    vector: Option<String>,
    status: &'static str,
    criteria: Vec<Value>,
    platforms: Vec<Value>,
}

impl Nvd {
    /// A grave weakness published a week before the tests' morning.
    pub fn new(id: &str) -> Self {
        Self {
            id: id.into(),
            published: "2026-11-16T10:00:00.000".into(),
            modified: "2026-11-16T10:00:00.000".into(),
            vector: Some(GRAVE.into()),
            status: "Analyzed",
            criteria: Vec::new(),
            platforms: Vec::new(),
        }
    }

    /// All versions of `part:vendor:product` below `fix`.
    pub fn below(mut self, name: &str, fix: &str) -> Self {
        let criteria = format!("cpe:2.3:{name}:*:*:*:*:*:*:*:*");
        self.criteria
            .push(json!({"vulnerable": true, "criteria": criteria, "versionEndExcluding": fix}));
        self
    }

    /// This one version, without a word about a fix.
    pub fn of(mut self, name: &str, version: &str) -> Self {
        let criteria = format!("cpe:2.3:{name}:{version}:*:*:*:*:*:*:*");
        self.criteria.push(json!({"vulnerable": true, "criteria": criteria}));
        self
    }

    /// Only together with this platform.
    pub fn on(mut self, name: &str) -> Self {
        self.platforms
            .push(json!({"vulnerable": false, "criteria": format!("cpe:2.3:{name}:-:*:*:*:*:*:*:*")}));
        self
    }

    pub fn unscored(mut self) -> Self {
        self.vector = None;
        self
    }

    pub fn rejected(mut self) -> Self {
        self.status = "Rejected";
        self
    }

    pub fn published(mut self, day: &str) -> Self {
        self.published = format!("{day}T10:00:00.000");
        self.modified = self.published.clone();
        self
    }

    pub fn modified(mut self, day: &str) -> Self {
        self.modified = format!("{day}T10:00:00.000");
        self
    }

    /// The record alone.
    pub fn record(&self) -> Value {
        let score = |vector: &String| json!([{"source": "nvd@nist.gov", "type": "Primary", "cvssData": {"version": "3.1", "vectorString": vector, "baseScore": 9.8}}]);
        let own = json!({"operator": "OR", "negate": false, "cpeMatch": self.criteria});
        let configuration = if self.platforms.is_empty() {
            json!({"nodes": [own]})
        } else {
            json!({"operator": "AND", "nodes": [own, {"operator": "OR", "negate": false, "cpeMatch": self.platforms}]})
        };
        json!({"cve": {
            "id": self.id, "published": self.published, "lastModified": self.modified, "vulnStatus": self.status,
            "descriptions": [{"lang": "en", "value": "A test weakness."}],
            "metrics": self.vector.as_ref().map_or(json!({}), |v| json!({"cvssMetricV31": score(v)})),
            "weaknesses": [{"type": "Primary", "description": [{"lang": "en", "value": "CWE-94"}]}],
            "configurations": [configuration], "references": [],
        }})
    }

    /// A whole page of the API with this record.
    pub fn document(&self) -> String {
        page(&[self.record()])
    }
}

/// A page of the API.
pub fn page(records: &[Value]) -> String {
    json!({"resultsPerPage": records.len(), "startIndex": 0, "totalResults": records.len(), "format": "NVD_CVE",
        "version": "2.0", "timestamp": "2026-11-23T08:00:00.000", "vulnerabilities": records})
    .to_string()
}

/// A catalogue of exploited weaknesses with one entry.
pub fn kev(id: &str) -> String {
    json!({"title": "t", "catalogVersion": "2026.11.23", "dateReleased": "2026-11-23T08:00:00.000Z", "count": 1,
        "vulnerabilities": [{"cveID": id, "vendorProject": "v", "product": "p", "vulnerabilityName": "n",
        "dateAdded": "2026-11-22", "shortDescription": "s", "requiredAction": "a", "dueDate": "2026-12-13",
        "knownRansomwareCampaignUse": "Unknown", "notes": ""}]})
    .to_string()
}
