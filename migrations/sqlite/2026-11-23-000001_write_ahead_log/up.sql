-- The log mode belongs to the file and is set when a connection opens; this step only keeps both engines' versions in line.
SELECT 1;
