// The tests of RevisionIngest.
