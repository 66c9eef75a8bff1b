-- The worker asks which dismissals have ended.
CREATE INDEX dismissal_until ON dismissal (until_at);
