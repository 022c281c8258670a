// The tests of RevisionAlignment.
