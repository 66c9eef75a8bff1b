-- The way back needs a scope here; this step has nothing to do on the way forth.
SELECT 1;
