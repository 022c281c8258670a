// The tests of RevisionSegmentation.
