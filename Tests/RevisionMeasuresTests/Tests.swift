// The tests of RevisionMeasures.
