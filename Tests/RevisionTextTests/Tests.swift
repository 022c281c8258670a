// The tests of RevisionText.
