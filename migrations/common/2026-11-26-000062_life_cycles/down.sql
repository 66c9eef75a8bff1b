DROP TABLE life_cycle;
