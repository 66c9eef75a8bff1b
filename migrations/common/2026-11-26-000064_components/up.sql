-- What the makers of releases say is in them (SBOM), for all tenants alike.
CREATE TABLE release_sbom (
  product_slug TEXT NOT NULL REFERENCES product (slug) ON DELETE CASCADE,
  version TEXT NOT NULL,
  digest TEXT NOT NULL,
  format TEXT NOT NULL,
  received_at BIGINT NOT NULL,
  PRIMARY KEY (product_slug, version)
);

-- One row for each name of each component: place is the component, number the name.
CREATE TABLE release_component (
  product_slug TEXT NOT NULL,
  version TEXT NOT NULL,
  place INTEGER NOT NULL,
  number INTEGER NOT NULL,
  vendor TEXT NOT NULL,
  product TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (product_slug, version, place, number),
  FOREIGN KEY (product_slug, version) REFERENCES release_sbom (product_slug, version) ON DELETE CASCADE
);
CREATE INDEX release_component_name ON release_component (product, vendor);
