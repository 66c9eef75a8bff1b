DROP TABLE release_component;
DROP TABLE release_sbom;
