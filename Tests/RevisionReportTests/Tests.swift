// The tests of RevisionReport.
