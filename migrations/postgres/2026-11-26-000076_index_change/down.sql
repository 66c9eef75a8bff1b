DROP TABLE index_change;
