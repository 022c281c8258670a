// The tests of RevisionDiff.
