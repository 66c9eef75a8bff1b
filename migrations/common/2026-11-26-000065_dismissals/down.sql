DROP INDEX dismissal_until;
