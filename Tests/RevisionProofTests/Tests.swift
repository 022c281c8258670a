// The tests of RevisionProof.
